"""Answers in Italian."""

from core.coach.knowledge.abroad.told import Shelf, Told

ITALIAN = Shelf(
    practice="pratica degli allenatori, senza uno studio controllato alle spalle",
    filler="""
        io tu lui lei noi mi ti si ci mio mia miei mie tuo tua il lo la i gli le un uno una di del
        della dei delle e o ma sono sei essere ho hai ha avere devo deve dovrei posso puo potrei
        voglio che cosa come dove perche chi quale quali quanto quanta quanti molto piu meno poco
        bene meglio in al alla nel nella con senza da dal prima dopo su sul per tra non gia anche
        solo fare faccio fa aiuta serve bisogno correre corro corre corsa gara allenare
        allenamento alleno a ad ed se
    """,
    told=(
        Told(
            "easy-pace",
            "facile lento lenta piano parlare tranquill ~ritmo ~passo",
            "Così piano da parlare con frasi intere, sforzo 3 o 4 su 10. Il tuo ritmo facile"
            " viene dai tuoi risultati e si muove con la forma. Se finisci stanco, non era"
            " facile.",
        ),
        Told(
            "long-run",
            "lungo lunghi lunghissimo",
            "Insegna a gambe, stomaco e testa a resistere. Secondo quante volte corri lo"
            " tengo al 30, 40 o 50 % della settimana, e cresce al massimo del 10 % sulla tua"
            " corsa più lunga degli ultimi 30 giorni: i salti più grandi andavano con più"
            " infortuni.",
        ),
        Told(
            "taper",
            "scarico taper tapering ~meno ~ridurre",
            "Prima della gara il volume cala del 41-60 % nelle ultime due settimane; il ritmo"
            " delle parti veloci e il numero delle uscite restano. In quel tempo non perdi"
            " forma, perdi stanchezza. Sentirsi pesanti o irrequieti è normale.",
        ),
        Told(
            "warm-up",
            "riscald defatic",
            "Prima di correre forte sì: dieci minuti o più facili, poi qualche allungo. In"
            " una corsa facile il primo chilometro è il riscaldamento. Dopo, dieci minuti"
            " facili ti riportano giù con calma.",
        ),
        Told(
            "strength",
            "forza palestra pesi squat muscol manubri",
            "Sì, due volte: in molti studi ci sono stati molti meno infortuni, e un lavoro"
            " pesante o combinato per sei settimane o più ha migliorato i corridori. Mettilo"
            " dopo una corsa facile o in un giorno suo, non prima di una seduta dura.",
        ),
        Told(
            "missed-session",
            "perso persa saltato saltata recuper mancat",
            "Non recuperarlo. Un allenamento saltato non ti costa niente di misurabile; due"
            " ammassati possono costarti settimane.",
        ),
        Told(
            "heat",
            "caldo estate afa umid temperatura gradi ~sole",
            "Più piano, più presto, con acqua sulla testa. Per abituarsi servono una o due"
            " settimane. Confusione, passi incerti o sudore che si ferma con il caldo sono"
            " un'emergenza: prima raffreddare e chiamare aiuto.",
        ),
        Told(
            "cold",
            "freddo inverno neve ghiaccio gelo ~vestir ~vestiti",
            "Vestiti come se ci fossero dieci gradi in più, copri mani e orecchie, parti"
            " contro il vento. Sul ghiaccio accorcia il passo o usa il tapis roulant. Se"
            " l'aria gelida ti fa male al petto, resta dentro.",
        ),
        Told(
            "carb-loading",
            "carboidrat pasta mangi|pasto+maratona|mezza|vigilia",
            "Per gare oltre un'ora e mezza circa aiuta mangiare più riso, pasta, pane e"
            " patate negli ultimi due giorni e correre poco. La mattina mangia quello che"
            " conosci due o tre ore prima. Per 5 o 10 km mangia come sempre.",
        ),
        Told(
            "fuelling",
            "gel gels ristoro barrett ~durante ~energia ~mangiare",
            "Sotto un'ora: niente. Da una a due ore e mezza: 30-60 g di carboidrati l'ora."
            " Più a lungo: fino a 90 g l'ora se lo stomaco è abituato. Prova nei lunghi quello"
            " che vuoi usare in gara.",
        ),
        Told(
            "hydration",
            "bere bevo acqua sete idrat sale elettrolit liquid",
            "Secondo la sete. Mai tanto da pesare più dopo che prima: bere troppo porta a una"
            " carenza pericolosa di sodio. Mal di testa, vomito o confusione dopo un lungo"
            " sono un'emergenza.",
        ),
        Told(
            "eat-before",
            "mangi|pasto colazione digiuno banana spuntino ~prima ~uscire",
            "Prima di una corsa facile fino a un'ora: quello che digerisci bene, o niente."
            " Prima di una dura o lunga: un pasto di carboidrati due o tre ore prima, o"
            " qualcosa di piccolo un'ora prima.",
        ),
        Told(
            "stomach",
            "stomaco pancia intestin bagno diarrea nausea ~mal",
            "Guarda le ultime tre ore: fibre, grassi, caffè e pasti abbondanti sono di solito"
            " la causa. Abitua lo stomaco con piccole quantità nei lunghi. Se continua, o c'è"
            " sangue, vai dal medico.",
        ),
        Told(
            "blisters",
            "vescic unghi sfregament irritazion",
            "Quelle piccole lasciale sotto un cerotto e pulite. Scarpe con un pollice di"
            " spazio davanti, calze asciutte senza cuciture e qualcosa di grasso dove sfrega."
            " Pelle rossa, calda o che trasuda è da medico.",
        ),
        Told(
            "cramp",
            "crampo crampi magnesio",
            "Per lo più sono muscoli stanchi a cui si chiede più di quanto conoscano. Allunga"
            " piano, rallenta e allenati più vicino a quello che la gara chiede. Sale e"
            " magnesio aiutano meno di quanto si dica.",
        ),
        Told(
            "shoes",
            "scarp ~comprare ~scegliere ~pronazione",
            "Il paio che va bene dal primo passo: un pollice di spazio davanti e il tallone"
            " fermo. La comodità guida meglio dei test sull'appoggio. Due paia alternate sono"
            " più gentili di uno.",
        ),
        Told(
            "shoe-life",
            "scarp ~nuove ~cambiare ~durano ~quando ~consumat",
            "Quando la suola è liscia o storta, la schiuma sembra morta o le gambe si"
            " lamentano senza altra ragione. Per molti è tra 500 e 800 km; le scarpe sono più"
            " diverse delle regole.",
        ),
        Told(
            "sleep",
            "sonno dormire dormo dormito insonnia ~notte",
            "Più di qualsiasi gadget. Una brutta notte cambia solo quel giorno; dopo diverse"
            " alleggerisco la settimana, se me lo dici.",
        ),
        Told(
            "motivation",
            "motivazion motivar voglia pigr",
            "Fallo piccolo: scarpe ai piedi, dieci minuti, poi puoi tornare indietro. Quasi"
            " mai lo farai. Stessa ora, stesso angolo, i vestiti pronti la sera. E se sei"
            " davvero stanco dillo, e alleggeriamo.",
        ),
        Told(
            "ill",
            "raffreddor tosse gola influenza malat febbre",
            "Solo il naso chiuso: breve e facile, se ti va. Petto, stomaco, dolori alle ossa"
            " o febbre: riposo. La regola è usanza più che prova; con la febbre non si"
            " discute.",
        ),
        Told(
            "soreness",
            "indolenzi doms rigid ~infortun ~differenza",
            "L'indolenzimento sta in tutte e due le gambe, è sordo, peggiore il secondo"
            " giorno e passa muovendosi. Un infortunio sta in un punto, è più acuto e non"
            " passa correndo. Nel dubbio lo dice un giorno facile.",
        ),
        Told(
            "race-pacing",
            "gestire gestione strategia distribu ~ritmo ~partire ~partenza ~forte",
            "Regolare, con il primo decimo un po' più lento di come sembra. Una prima metà"
            " troppo vicina al limite è il modo classico di crollare in maratona. Decidi il"
            " ritmo il giorno prima, a mente fredda.",
        ),
        Told(
            "breathing",
            "respir fianco milza fiato bocca",
            "Con naso e bocca insieme, come viene. Se in una corsa facile non riesci a"
            " parlare, rallenta. Contro il dolore al fianco: rallenta, espira a lungo, premi"
            " il punto.",
        ),
        Told(
            "weight",
            "dimagr peso chili dieta calorie",
            "Non consiglio di dimagrire. Mangiare troppo poco costa a chi corre molto più di"
            " un chilo: infortuni, malattie, sonno rotto. Se c'è una ragione medica, la"
            " persona giusta è un medico o un dietista.",
        ),
        Told(
            "painkillers",
            "antidolorific ibuprofene paracetamolo aspirina diclofenac voltaren medicin pastigli",
            "Sulle medicine non do consigli; è cosa da medico o farmacista. Ma correre con un"
            " dolore messo a tacere ci toglie il segnale che ci guida. Se te ne serve una per"
            " correre, non si corre.",
        ),
        Told(
            "threshold",
            "soglia tempo+run|corsa|medio",
            "Duro ma sopportabile: un ritmo che in gara terresti circa un'ora, sforzo 6 o 7."
            " Riesci a dire qualche parola, non a raccontare una storia. O circa 20 minuti di"
            " fila, o tratti con pause brevi di un quinto del tempo corso.",
        ),
        Told(
            "vo2max",
            "ripetut intervall vo2max",
            "Alzano il tetto del tuo motore. Tratti di 3-5 minuti, più o meno al ritmo che in"
            " gara terresti per 10-15 minuti, con recuperi di corsa non più lunghi. Di più non"
            " è meglio: la parte dura resta entro l'8 % della settimana o 10 km, il minore dei"
            " due.",
        ),
        Told(
            "time-off",
            "perd+forma",
            "Meno di quanto sembra. Fino a cinque giorni: niente. Due settimane: circa il 3"
            " %. Quattro settimane: circa il 7 %. Otto settimane: circa il 15 %. Un altro"
            " sport ne risparmia la metà. Si torna a gradini, prima con metà del carico.",
        ),
        Told(
            "stretching",
            "stretch allungar allungament",
            "Il movimento, come oscillare le gambe, va bene prima; le posizioni tenute a"
            " lungo meglio dopo. Lo stretching fa piacere, ma non contarci contro gli"
            " infortuni. La forza fa molto di più.",
        ),
        Told(
            "cross-training",
            "bici ciclismo nuot incrociat",
            "Per cuore e polmoni sì, e ne conto il carico con sforzo per minuti. Per tendini"
            " e ossa no: i chilometri in bici non valgono mai come chilometri di corsa quando"
            " decido quanto puoi correre.",
        ),
        Told(
            "how-many-days",
            "quant+giorni|volte+settimana volte+settimana",
            "Tre fanno di te un corridore, quattro o cinque bastano per quasi tutto, sei sono"
            " per chi ne regge già cinque. Lascio sempre un giorno intero senza corsa, e due"
            " all'inizio.",
        ),
        Told(
            "marathon-wall",
            "muro crisi",
            "Parti più piano, mangia presto, allenati a lungo. Il muro è un serbatoio vuoto a"
            " un ritmo troppo alto: tieni il ritmo maratona dal via e prendi carboidrati dalla"
            " prima mezz'ora, 30-60 g l'ora.",
        ),
        Told(
            "race-week",
            "ultima+settimana settimana+gara|maratona ultimi+giorni",
            "Corse brevi e facili, qualche allungo, niente di duro negli ultimi quattro"
            " giorni. Dormi bene a inizio settimana, perché l'ultima notte è spesso corta e va"
            " bene così. Prepara tutto la sera prima e non provare niente di nuovo.",
        ),
        Told(
            "after-race",
            "recuper|ripos|ricominc|riprend+gara|maratona|mezza",
            "Dopo una maratona correre piano dal terzo giorno non fa male; una o due"
            " settimane senza lavori duri, tre o quattro fino al carico pieno. Dopo una mezza"
            " circa una settimana senza lavori duri, dopo 5 o 10 km qualche giorno.",
        ),
        Told(
            "caffeine",
            "caffe caffeina",
            "Aiuta un po' la maggior parte dei corridori. Se lo bevi comunque, prendi la tua"
            " tazzina di sempre prima della gara. Non provarlo per la prima volta quel giorno;"
            " sonno e stomaco dicono la loro.",
        ),
        Told(
            "shin",
            "tibia stinc periostite",
            "Qualche giorno con meno corsa, terreno morbido, passo un po' più corto, e forza"
            " ai polpacci quando è tranquilla. Se il dolore sta su un punto dell'osso, ti"
            " sveglia o fa male saltando, non correre e fallo vedere: può essere l'osso"
            " stesso.",
        ),
        Told(
            "knee",
            "ginocchi",
            "Togli prima discese e lunghi, tieni quello che resta a 0-2 su 10, e rinforza"
            " anche e cosce. Un ginocchio gonfio, che si blocca o cede è da medico. Dimmi il"
            " numero e adatto il piano.",
        ),
    ),
)
