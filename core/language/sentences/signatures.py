"""Everyday words by which each language is told from the others; few are words of two of them."""

from collections.abc import Mapping

from core.athlete import Language

SIGNATURES: Mapping[Language, str] = {
    Language.ENGLISH: (
        "the an my i i'm im i've i'll and to of for on it was with did ran run today tomorrow yesterday week can can't "
        "cant what what's when how why please this next last from easy long session not don't dont have just you should "
        "need skip move done felt feel tired sick miles will are be about yes yeah thanks hello hey morning because time "
        "after before at been all set show plan tell nothing knee calf sore half too much hard race workout reminder "
        "every only yes no day monday tuesday wednesday thursday friday saturday sunday week instead is me undo "
        "slept only off out up got get but like that so or if mark make swap add how's let's let want goal as to do by male female man woman"
    ),
    Language.GERMAN: (
        "ich bin habe hab heute gestern morgen vorgestern übermorgen uebermorgen nicht kein keine keinen und oder der "
        "das dem den ein eine einen einem einer mein meine meinen mich mir dich dir ist sind war waren wie wann "
        "warum wieso wer welche auf für fuer mit ohne von vom zum zur bei beim nach bitte danke ja nein nee doch mal "
        "gelaufen laufen lauf lief locker lockerer langen langer lange müde muede krank erkältet erkaeltet fieber "
        "schmerzen schmerzt tut weh zwickt wade knie fuß verschieb verschiebe verschieben tausch tauschen auslassen "
        "ausfallen überspringen streich kürzer länger leichter härter zeig woche wochen nächste naechste diese montag "
        "dienstag mittwoch donnerstag freitag samstag sonntag stunde stunden std minuten uhr kann kannst könnte soll "
        "muss will möchte moechte geschlafen schlecht gut wieder gesund erinner erinnere erinnerung erinnerungen rückgängig "
        "rueckgaengig jeden tage wochenende urlaub statt lieber nur maximal trainiere trainieren plan hallo moin "
        "servus tschüss beine schwer anstrengend plan halbmarathon unter halb vor schnell rad geradelt geschwommen weil "
        "am im zu aus an wenn was noch schon heiße pro werktags abends morgens laufband anfänger keine schaffe frei jahre alt in die neue bestzeit gemacht fahren gefahren es hilfe trainingsplan daten gute nacht streichen erledigt intervalle schaut kannst zeit"
    ),
    Language.SPANISH: (
        "he hoy ayer mañana anteayer pasado no el la los las una un mi mis y de del al con sin por para que qué cómo "
        "cuándo como cuando cuanto cuánto cuantos esta este semana próxima proxima lunes martes miércoles miercoles "
        "jueves viernes sábado domingo corrí corri corrido correr hice hecho salí km minutos hora horas suave tranquilo "
        "rodaje tirada larga largo series cansado cansada enfermo enferma resfriado fiebre gripe duele dolor rodilla "
        "gemelo tobillo espalda mueve mover muévelo cambia cambiar cambio salta saltar saltarme quita muestra enséñame "
        "dime ver gracias hola buenas buenos días vale sí claro deshacer deshaz recuérdame recuerdame recordatorio "
        "recordatorios dormí dormi dormido mal bien muy más mas menos fácil facil corto corta entreno entrenamiento "
        "toca puedo quiero estoy tengo me duele voy ya mejor mejora recuperado viaje vacaciones maratón maraton carrera bici "
        "nadar gimnasio día sesión sesion lugar pasa si debería mañanas todos noches días hasta entre desde peor objetivo "
        "solo sólo nunca años adiós noche tarde es entrenar cancela pasar ayuda datos"
    ),
    Language.FRENCH: (
        "j ai je suis hier aujourd'hui aujourdhui demain après apres avant le la les un une des du de et mon ma mes pas "
        "ne n ce cette semaine prochaine prochain lundi mardi mercredi jeudi vendredi samedi dimanche couru courir "
        "course sortie longue footing bornes km heure heures minutes tranquille facile cool fatigué fatiguée fatigue "
        "malade rhume fièvre fievre grippe mal genou mollet cheville dos déplace deplace déplacer décale decale décaler "
        "échange echange inverse saute sauter annule annuler supprime montre affiche voir quoi quel quelle quand "
        "comment pourquoi combien merci bonjour salut bonsoir oui non ouais voilà d accord rappelle rappel rappels "
        "dormi dormir bien très tres plus moins raccourcis raccourcir allège allege alléger seance séance "
        "fractionné fractionne entraînement entrainement peux veux vais c est il y a pour avec sans sur dans au aux à "
        "ça ca jours jour matin soir midi moi toi te tu vacances voyage guéri marathon semi vélo velo natation "
        "reporte repos jamais que qu'est fait faire dois devrais si lieu suis prends juste seulement ans objectif prévu prevu jambes lourdes aide données modification dernière bonne nuit"
    ),
    Language.ITALIAN: (
        "ho oggi ieri domani dopodomani il lo gli le una un uno e di del della dal al con senza per che non sono sto mi "
        "mio mia miei questa questo settimana prossima prossimo lunedì lunedi martedì martedi mercoledì mercoledi giovedì "
        "giovedi venerdì venerdi sabato domenica corso correre corsa fatto km minuti ore ora lento facile facili tranquillo "
        "lungo lunga ripetute stanco stanca malato malata raffreddore raffreddato febbre influenza male dolore ginocchio "
        "polpaccio caviglia schiena sposta spostare spostiamo scambia cambia salta saltare cancella mostra mostrami fammi "
        "vedere cosa come quando perché perche quanto quanti grazie ciao buongiorno buonasera sì si va bene annulla "
        "ricordami promemoria dormito molto più piu meno accorcia alleggerisci allenamento allenamenti seduta posso voglio "
        "devo vorrei ieri stamattina stasera sera mattina mezz mezza maratona bici nuoto palestra gara guarito ancora ogni "
        "invece al posto anche dopo prima giorno giorni vacanza viaggio meglio anni gambe pesanti dolori fa nella alle "
        "solo mai obiettivo tocca riposo notte fatti andata andato sento se aiuto lascia così pista dati dall buonanotte"
    ),
    Language.PORTUGUESE: (
        "eu hoje ontem amanhã amanha anteontem depois o os as um uma e de do da dos das com sem para pra por que não nao "
        "estou tô to meu minha meus essa esta este semana próxima proxima que vem segunda terça terca quarta quinta sexta "
        "sábado sabado domingo feira corri correr corrida fiz feito treino treinar km minutos hora horas leve fácil "
        "tranquilo longão longao longo tiros intervalado cansado cansada doente gripado gripada resfriado febre gripe dói "
        "doi dor doendo joelho panturrilha tornozelo costas muda mudar move mover passa passar troca trocar pula pular "
        "cancela mostra mostre quero posso vou tenho fui qual quando como quanto quantos obrigado obrigada oi olá bom dia "
        "boa noite tarde sim claro desfazer desfaz lembre lembra lembrete lembretes dormi mal bem muito mais menos "
        "encurta mim academia bicicleta bike nadei natação maratona meia prova viagem férias ferias já melhor "
        "recuperado lugar se ao à às até entre dia dias só nunca anos objetivo meta pernas pesadas joelhos devo descanso ajuda tempo consigo qual pode fazer ver na dados completo deixa assim"
    ),
    Language.DUTCH: (
        "ik heb ben vandaag gisteren morgen overmorgen eergisteren niet geen de het een mijn en of van voor met zonder naar "
        "op in aan bij dat dit deze die is zijn was wat wanneer hoe waarom welke week volgende maandag dinsdag woensdag "
        "donderdag vrijdag zaterdag zondag gelopen lopen loop liep hardlopen hardgelopen gerend rennen km minuten uur rustig "
        "rustige lange duurloop training moe ziek verkouden koorts griep pijn doet zeer knie kuit enkel rug last verplaats "
        "verplaatsen verzet verzetten schuif wissel ruil omwisselen sla overslaan skip schrap laat zien toon kun kan mag "
        "moet wil graag bedankt dank je jij hoi hallo goedemorgen ja nee oké ongedaan herinner herinnering herinneringen "
        "geslapen slecht goed weer beter korter langer makkelijker lichter zwaarder inkorten fietsen gefietst zwemmen "
        "gezwommen rust rustdag half kwart vakantie weekend elke iedere dagen dag jaar marathon halve plaats van maar "
        "alleen maximaal ochtend avond vanavond vanochtend uurtje rondje snel benen zwaar werk tot om trainen doel nooit dankjewel hulp gegevens welterusten tijd"
    ),
}
