"""What the coach says, in Italian: body and circumstances, examples, profile, goals and help."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "piede",
    "site.heel": "tallone",
    "site.toe": "dito del piede",
    "site.ankle": "caviglia",
    "site.achilles": "tendine d'Achille",
    "site.shin": "tibia",
    "site.calf": "polpaccio",
    "site.knee": "ginocchio",
    "site.hamstring": "bicipite femorale",
    "site.quad": "quadricipite",
    "site.thigh": "coscia",
    "site.it_band": "bandelletta ileotibiale",
    "site.groin": "inguine",
    "site.hip": "anca",
    "site.glute": "gluteo",
    "site.back": "schiena",
    "site.shoulder": "spalla",
    "site.neck": "collo",
    "site.other": "corpo",
    "side.left": "{site}, lato sinistro",
    "side.right": "{site}, lato destro",
    "side.both": "{site}, tutti e due i lati",
    "tone.coach": "coach",
    "tone.partner": "compagno",
    "tone.friend": "amico",
    "level.beginner": "livello principiante",
    "level.intermediate": "livello intermedio",
    "level.advanced": "livello avanzato",
    "condition.name.pregnant": "gravidanza",
    "condition.name.postpartum": "dopo parto",
    "condition.name.heart_disease": "problema di cuore",
    "condition.name.low_energy": "poca energia",
    "condition.name.bone_stress": "possibile lesione ossea",
    "condition.name.red_flag": "segnale d'allarme, ancora senza via libera",
    "heat.summary": "caldo",
    "heat.over.summary": "tempo più fresco",
    "answer.near": "Proprio su questo non ho niente di scritto. La cosa più vicina, in inglese:",
    "answer.unknown": (
        "Non lo so e preferisco non tirare a indovinare. Oltre alle domande più comuni, per ora "
        "è scritto solo in inglese: chiedimelo in inglese, o chiedimi del piano e dei ritmi."
    ),
    "answer.english": "Per ora questo ce l'ho solo in inglese:",
    "quoted": "«{words}»",
    "example.km": "8 km",
    "example.mi": "5 mi",
    "say.log": "{far} facili 46 min · 10 km in 52:30 · ieri 45 min in bici",
    "say.plan": "oggi · questa settimana · tutto il piano · i miei ritmi · perché?",
    "say.change": (
        "sposta giovedì a venerdì · salta domani · oggi solo 30 min · scambia martedì e mercoledì"
    ),
    "say.life": "sono malato · mi fa male il ginocchio 4/10 · sono stanco",
    "say.rules": "lungo al massimo 2 h",
    "say.goal": "mezza maratona il 18 aprile · gara di 10 km in 52:30",
    "say.reminders": "ricordamelo alle 6:30 · niente promemoria",
    "say.data": "annulla · esporta i miei dati · cosa sai di me?",
    "button.export_first": "Prima esporta",
    "export.ics": (
        "Il tuo piano come file di calendario. Importalo una volta, o richiedilo quando cambia."
    ),
    "export.fit": "Il tuo prossimo allenamento per l'orologio.",
    "export.csv": "Le tue attività in una tabella.",
    "export.json": "Tutto quello che tengo di te, in un file.",
    "link.code": (
        "Ecco un codice per unire un'altra chat a questa. Scrivi lì «link» e il codice, entro 15 "
        "minuti."
    ),
    "link.with_code": (
        "Questa chat e l'altra sono unite: un piano, un diario. I promemoria arrivano dove hai "
        "scritto l'ultima volta. Quello che mi avevi detto solo qui è messo da parte; «unlink» "
        "divide le chat e lo restituisce."
    ),
    "unlink": "Questa chat è di nuovo per conto suo. I tuoi dati restano con l'altra.",
    "block.still": "{day} è bloccato. Di' «{weekday} di nuovo libero» per toglierlo.",
    "block.still.why": "{day} è bloccato: {reason}. Di' «{weekday} di nuovo libero» per toglierlo.",
    "block.long": "È più di mezzo anno. Chiudiamo questo piano e poi ne facciamo uno nuovo?",
    "well.on_way": (
        "Bene. Stai ancora rientrando dopo {days} giorni di stop, quindi andiamo avanti per gradi."
    ),
    "condition.none": "Non avevo segnato niente del genere.",
    "condition.which": "Bene. Per che cosa hai avuto il via libera?",
    "pause.red_flag": "Il segnale d'allarme",
    "pause.bone_stress": "L'osso",
    "pause.low_energy": "La poca energia",
    "pause.heart_disease": "Il cuore",
    "pause.ache": "{site}",
    "condition.over": "Segnato, è passato: {condition}. Ripartiamo con calma.",
    "condition.pregnant": (
        "Congratulazioni, e grazie di avermelo detto! Se l'ostetrica o il medico sono d'accordo, "
        "puoi continuare a correre piano; il duro e il caldo escono dal piano. Fermati e chiamali "
        "se ci sono perdite di sangue, dolore, capogiri o affanno."
    ),
    "condition.postpartum": (
        "Congratulazioni! Si torna a correre non prima di tre mesi dal parto, prima si cammina, e "
        "solo senza dolore, senza perdite e senza pesantezza. Un controllo del pavimento pelvico "
        "vale la pena."
    ),
    "condition.heart_disease": (
        "Grazie di avermelo detto. Chiedi prima il via libera a un medico; fino ad allora non "
        "metto niente di duro."
    ),
    "condition.low_energy": (
        "Grazie di avermelo detto. Non aumento il carico; parlane con un medico o con un "
        "nutrizionista sportivo."
    ),
    "condition.bone_stress": (
        "Niente corsa finché un medico o un fisioterapista non dà il via libera."
    ),
    "log.future.file": (
        "Quel file è di {day}, che deve ancora venire. La data dell'orologio è giusta?"
    ),
    "profile.doubt": "Così non posso ancora prenderlo come risultato: {doubt}",
    "profile.why": "Mi hai detto qualcosa di nuovo su come corri.",
    "profile.why.results": "Il tuo risultato mostra in che forma sei adesso.",
    "profile.replan": "Con questo, il tuo piano da oggi diventa:",
    "profile.replan.ask": "Con questo, il tuo piano da oggi diventerebbe:",
    "profile.title": "Che cosa so di te:",
    "profile.name": "Nome: {name}",
    "profile.age": "Età: {age}",
    "profile.settings": "Fuso orario {zone}, {units}",
    "profile.goal": "Obiettivo: {goal}",
    "profile.tune_up": "Gara di preparazione: {what}, {day}",
    "profile.weekly": "Settimana normale: {distance}",
    "profile.longest": "Corsa più lunga recente: {distance}",
    "profile.result": "Risultato: {result}",
    "profile.days": "Giorni di allenamento: {days}",
    "profile.long_day": "Lungo: {day}",
    "profile.exception": "Date: {first} a {last} {why}",
    "profile.rule": "Regola: {rule}",
    "profile.note": "Nota: {note}",
    "profile.niggle": "Fa male: {site}, {severity}/10",
    "profile.ill": "Malattia da {day}",
    "profile.condition": "Salute: {what}",
    "profile.reminders": "Mi faccio vivo: {what}",
    "forget.summary": "Nota dimenticata",
    "goal.same": "Ti stai già allenando per questo.",
    "goal.headline": "Nuovo obiettivo: {goal}. Il piano da oggi:",
    "goal.headline.ask": "Nuovo obiettivo: {goal}. Da oggi il piano diventerebbe:",
    "goal.why": "Hai cambiato obiettivo.",
    "goal.none_to_drop": "Non c'è nessuna gara da lasciare.",
    "goal.drop": "L'obiettivo se ne va; si continua per tenere la base:",
    "goal.drop.why": "Hai rinunciato alla gara.",
    "race.when": "In che giorno è la gara? Di' per esempio «gara {what} il 12 aprile».",
    "race.past": "Quel giorno è già passato.",
    "race.in_the_way": "Con questa gara ({what}, {day}) resterebbero troppo pochi lunghi prima "
    "del tuo obiettivo ({goal}).",
    "race.other_day": "Un altro fine settimana va bene.",
    "race.shorter": "Una più corta ci sta.",
    "race.after": "La tua gara obiettivo è {day}; una di preparazione deve venire prima.",
    "race.headline": "Gara di preparazione: {what}, {day}. Il piano le fa spazio:",
    "race.headline.ask": "Gara di preparazione: {what}, {day}. Il piano le farebbe spazio:",
    "race.why": "Una gara vuole qualche giorno più leggero intorno.",
    "replan.again": "I passi della settimana scorsa ancora una volta, il resto una settimana dopo:",
    "replan.headline": "Il piano riscritto da {day}, da quello che hai corso davvero:",
    "replan.why": "Volevi un piano nuovo da quello che hai corso davvero.",
    "compare.goal": "Obiettivo: {was} → {now}",
    "compare.end": "Fine del piano {was} → {now}",
    "compare.end.why": "Il piano arriva fino all'obiettivo.",
    "compare.pace": "Ritmo soglia {was} → {now}",
    "compare.week": "Questa settimana {was} → {now}",
    "compare.week.why": "Cresce da quello che hai corso ultimamente.",
    "compare.peak": "Settimana più grande {was} → {now}",
    "compare.peak.why": "Fin dove arrivano il tempo e un aumento sicuro.",
    "compare.longest": "Corsa più lunga {was} → {now}",
    "compare.longest.why": "Va con l'obiettivo e con quello che hai corso finora.",
    "compare.same": "Le prossime settimane restano come sono",
    "compare.same.why": "Quello che hai corso va ancora d'accordo col piano.",
    "why.sources": "Che cosa c'è dietro:",
    "progress.lost.one": "Un allenamento perso o saltato. Non si recupera; il piano va avanti.",
    "predict.equivalent": "È l'equivalente dei tuoi ultimi risultati.",
    "predict.full": (
        "È l'equivalente dei tuoi ultimi risultati; vale da circa {full} a settimana in su."
    ),
    "predict.blended": (
        "Corri circa {weekly} a settimana. Sotto {full} la maratona di solito viene più lenta di "
        "quanto promettono le gare più corte; ne ho tenuto conto (Vickers 2016)."
    ),
    "predict.within": "Il tempo che vorresti, {target}, è alla tua portata.",
    "predict.beyond": (
        "Il tempo che vorresti, {target}, è più veloce della tua forma di oggi. L'allenamento può "
        "avvicinarti; i tuoi ritmi vengono da quello che puoi adesso."
    ),
    "help.title": "Parlami normalmente. Per esempio:",
    "help.end": (
        "Invece di scrivere una corsa puoi mandare il file dell'orologio (FIT, GPX o TCX). Più "
        "cose in un messaggio vanno bene, e «annulla» toglie l'ultima modifica."
    ),
    "help.log": "Segnare",
    "help.plan": "Guardare",
    "help.change": "Cambiare",
    "help.life": "La vita",
    "help.rules": "Regole",
    "help.goal": "Obiettivo",
    "help.reminders": "Promemoria",
    "help.data": "Dati",
}
