"""In Italian: what a plan says of its weeks and changes, by the English it is written in."""

from collections.abc import Mapping

PLAN: Mapping[str, str] = {
    "Running and walking in turn, so that running becomes a habit.": (
        "Corsa e cammino alternati, così correre diventa un'abitudine."
    ),
    "Endurance first: easy running, and a little strength on hills.": (
        "Prima la resistenza: corsa lenta e un po' di forza in salita."
    ),
    "Endurance first: easy running, and a little threshold work.": (
        "Prima la resistenza: corsa lenta e un po' di soglia."
    ),
    "Endurance first: easy running, and a taste of quicker minutes.": (
        "Prima la resistenza: corsa lenta e qualche minuto più veloce, per provare."
    ),
    "Endurance first: easy running, nothing hard yet.": (
        "Prima la resistenza: corsa lenta, ancora niente di duro."
    ),
    "The engine: quicker minutes on top of steady volume.": (
        "Il motore: minuti più veloci su un volume costante."
    ),
    "The engine: steady volume, all of it easy.": ("Il motore: volume costante, tutto lento."),
    "Nothing more this week: the training begins on Monday.": (
        "Per questa settimana basta così: l'allenamento inizia lunedì."
    ),
    "No training this week.": ("Questa settimana nessun allenamento."),
    "A race on the way, run on fresh legs.": ("Una gara lungo il cammino, corsa a gambe fresche."),
    "The engine: threshold and intervals on top of steady volume.": (
        "Il motore: soglia e ripetute su un volume costante."
    ),
    "The race itself: its pace and its length are rehearsed.": (
        "La gara stessa: si provano ritmo e durata."
    ),
    "Less volume, the same sharpness: the work is done, now it settles.": (
        "Meno volume, stessa brillantezza: il lavoro è fatto, ora si assesta."
    ),
    "Race week: stay loose, sleep, arrive fresh.": (
        "Settimana di gara: sciolto, dormi, arriva fresco."
    ),
    "Recovery: the race is digested before anything new.": (
        "Recupero: prima si smaltisce la gara, poi il nuovo."
    ),
    "Staying fit without wearing down.": "Restare in forma senza logorarsi.",
    "Staying fit: easy running, as far as it feels good.": (
        "Restare in forma: corsa lenta, finché fa bene."
    ),
    "Staying fit: easy running, a little quicker work, room to grow.": (
        "Restare in forma: corsa lenta, un po' di ritmo più veloce, spazio per crescere."
    ),
    "A lighter week, so that training can settle; rested legs are tested.": (
        "Una settimana più leggera, per assestare l'allenamento; test su gambe riposate."
    ),
    "A lighter week, so that training can settle.": (
        "Una settimana più leggera, per assestare l'allenamento."
    ),
    "Threshold work moves the pace you can hold for an hour.": (
        "Il lavoro in soglia sposta il ritmo che tieni per un'ora."
    ),
    "Threshold in bouts gives the same stimulus with less strain.": (
        "La soglia a tratti dà lo stesso stimolo con meno fatica."
    ),
    "Intervals raise the ceiling of every race pace.": (
        "Le ripetute alzano il tetto di ogni ritmo gara."
    ),
    "Hills build strength for the faster work to come.": (
        "Le salite danno forza per il lavoro veloce che verrà."
    ),
    "Short and sharp: intensity stays in the taper while volume falls.": (
        "Breve e brillante: nello scarico resta l'intensità, cala il volume."
    ),
    "The day after hard or long work is for loosening up only.": (
        "Il giorno dopo un lavoro duro o lungo serve solo a sciogliere."
    ),
    "A few strides keep the legs quick; everything else stays easy.": (
        "Qualche allungo tiene rapide le gambe; tutto il resto è facile."
    ),
    "Most of your running is easy: that is how it becomes more.": (
        "Quasi tutto si corre facile: così diventa di più."
    ),
    "Short and easy before the long run, so that your legs are fresh for it.": (
        "Corta e facile prima del lungo, per arrivarci con le gambe fresche."
    ),
    "One longer easy run in midweek adds endurance without a second long run.": (
        "Una corsa facile più lunga a metà settimana dà resistenza senza un secondo lungo."
    ),
    "Two longer days in a row prepare you for the length of an ultra.": (
        "Due giorni più lunghi di fila ti preparano alla lunghezza di un ultra."
    ),
    "As fit as today, {a} is likely for the {b} ({c}).": (
        "Con la forma di oggi, circa {a} ({b}; {c})."
    ),
    "Four fifths of the time is easy, so that the hard days can be hard.": (
        "Quattro quinti del tempo sono facili, così i giorni duri possono essere duri."
    ),
    (
        "The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week."
    ): (
        "Il lungo tiene il suo posto: la resistenza cresce col tempo sulle gambe, e resta "
        "nella sua parte di settimana."
    ),
    (
        "Your long run grows by {a}: at most 10 % or {b} over your longest of the last "
        "30 days ({c})."
    ): (
        "Il lungo cresce di {a}: al massimo 10 % o {b} oltre il più lungo degli ultimi 30 "
        "giorni ({c})."
    ),
    "Shorter this week, so that you recover.": "Più corto questa settimana, per recuperare.",
    (
        "Strength once or twice a week cuts injuries to a third (Lauersen 2018); never "
        "the day before hard running."
    ): (
        "Forza una o due volte a settimana riduce gli infortuni a un terzo (Lauersen 2018); "
        "mai il giorno prima di un lavoro duro."
    ),
    "It starts from {a} a week with a longest run of {b}, from what you told me.": (
        "Parte da {a} a settimana e una corsa più lunga di {b}, da quanto mi hai detto."
    ),
    "It starts from {a} a week with a longest run of {b}, from your log.": (
        "Parte da {a} a settimana e una corsa più lunga di {b}, dal tuo diario."
    ),
    "First you learn to run: running and walking in turn, three times a week.": (
        "Prima impari a correre: corsa e cammino alternati, tre volte a settimana."
    ),
    "{a} runs a week rather than {b}: the long run may take the larger share it needs.": (
        "{a} corse a settimana invece di {b}: così il lungo ha la parte che gli serve."
    ),
    "The largest week is {a}, the longest run {b}; every fourth week at the latest is lighter.": (
        "La settimana più grande ha {a}, la corsa più lunga {b}; al più tardi ogni quarta "
        "settimana è più leggera."
    ),
    (
        "As fit as today, {a} is likely for the {b}; with {c} weeks of training {d} can "
        "be hoped for ({e})."
    ): (
        "Con la forma di oggi, circa {a} ({b}); con {c} settimane di allenamento si può "
        "sperare in {d} ({e})."
    ),
    "You asked for it.": "L'hai chiesto tu.",
    "You said: {a}.": "Hai detto: {a}.",
    "Your rule: {a}.": "La tua regola: {a}.",
    "You are ill: today you rest.": "Sei malato: oggi riposi.",
    "With a cold, easy and short is the most.": "Con un raffreddore, breve e facile è il massimo.",
    "Training with a fever is dangerous; you rest.": (
        "Allenarsi con la febbre è pericoloso; riposi."
    ),
    "Two days without fever come before the first run.": (
        "Prima della prima corsa vengono due giorni senza febbre."
    ),
    "One easy day for every day ill comes before anything hard.": (
        "Un giorno facile per ogni giorno di malattia, prima di qualcosa di duro."
    ),
    "Your health allows it again.": "La tua salute lo permette di nuovo.",
    "Keeps an easy day between hard sessions.": "Così resta un giorno facile fra quelli duri.",
    "Makes room for {a}.": "Lascia il posto a {a}.",
    "The day is free again.": "Il giorno è di nuovo libero.",
    "So that it fits the days and time you have.": "Così sta nei tuoi giorni e nel tuo tempo.",
    "Missed, and let go: nothing is stacked.": "Perso e lasciato andare: niente si accumula.",
    "In place of the one you missed; nothing is stacked.": (
        "Al posto di quella persa; niente si accumula."
    ),
    "Tired: hard work on an empty tank costs more than it gives.": (
        "Stanchezza: un lavoro duro a serbatoio vuoto costa più di quanto dà."
    ),
    "You asked for more; this much is safe.": "Volevi di più; fin qui è sicuro.",
    "{a} on {b}: no time is free that day.": "{a} di {b}: quel giorno non hai tempo libero.",
    "{a} on {b} lies beside the long run of {c}.": "{a} di {b} è accanto al lungo di {c}.",
    "{a} on {b} and {c} on {d} are {e} apart.": "{a} di {b} e {c} di {d} sono troppo vicini.",
    "The long run of week {a} is {b} of the week; with {c} runs {d} is the most.": (
        "Il lungo della settimana {a} è il {b} della settimana; con {c} corse il massimo è {d}."
    ),
    "Week {a} brings more volume and {b} for the first time.": (
        "La settimana {a} porta più volume e, per la prima volta: {b}."
    ),
    (
        "{a} on {b} would be {c} % more than the share of your longest run that the way back "
        "allows ({d})."
    ): (
        "{a} il {b} sarebbero il {c} % in più della quota della tua corsa più lunga che "
        "il rientro consente ({d})."
    ),
    "{a} on {b} would be {c} % more than your longest run of the last 30 days ({d}).": (
        "{a} di {b} sarebbero il {c} % in più della tua corsa più lunga degli ultimi 30 "
        "giorni ({d})."
    ),
    "{a} pace is trained in the last third of the plan.": (
        "Il ritmo gara si allena nell'ultimo terzo del piano ({a})."
    ),
    "A test every four to six weeks keeps your paces honest.": (
        "Un test ogni quattro-sei settimane tiene giusti i tuoi ritmi."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in {d} weeks would need a run "
        "of {e}; growing safely, you would get to {f}."
    ): (
        "Da {a} a settimana e una corsa di {b}, in {d} settimane ne servirebbe una di {e} "
        "({c}); crescendo in sicurezza arriveresti a {f}."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in a week would need a run "
        "of {d}; growing safely, you would get to {e}."
    ): (
        "Da {a} a settimana e una corsa di {b}, in una settimana ne servirebbe una di {d} "
        "({c}); crescendo in sicurezza arriveresti a {e}."
    ),
    "Race effort on tired legs is the rehearsal.": "Lo sforzo di gara su gambe stanche è la prova.",
    "Short repetitions keep your stride quick and economical.": (
        "Le ripetute brevi tengono il passo rapido ed economico."
    ),
    "Playing with pace is the gentlest way into quicker running.": (
        "Giocare col ritmo è il modo più dolce di correre più veloce."
    ),
    "Marathon pace has to feel familiar before race day.": (
        "Il ritmo maratona dev'essere familiare prima della gara."
    ),
    "Finishing quicker teaches to hold something back.": (
        "Finire più forte insegna a tenere qualcosa."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but would ask for twice the volume you start from."
    ): (
        "La corsa più lunga prima della gara ({a}) sarà di {b}; {c} ti porterebbero meglio, "
        "ma chiederebbero il doppio del volume di partenza."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but there is no safe way there by then."
    ): (
        "La corsa più lunga prima della gara ({a}) sarà di {b}; {c} ti porterebbero meglio, "
        "ma non c'è un modo sicuro in tempo."
    ),
    (
        "The longest run before your {a} will be {b}, as long as your days allow; {c} "
        "would carry you better, if one day has {d}."
    ): (
        "La corsa più lunga prima della gara ({a}) sarà di {b}, quanto permettono i tuoi "
        "giorni; {c} ti porterebbero meglio, se un giorno ha {d}."
    ),
    "With {a} minutes more on each of your days it would fit as it is.": (
        "Con {a} minuti in più in ognuno dei tuoi giorni ci starebbe così com'è."
    ),
    "What would be safe: {a}.": "Sarebbe sicuro: {a}.",
    "What would be safe: {a}, or {b}.": "Sarebbe sicuro: {a}, oppure {b}.",
    "a {a} that day": "{a} quel giorno",
    "the {a} on {b}": "{a} il {b}",
    "Your {a}: what it was all for.": "La gara ({a}): tutto era per questo.",
    "as on race day": "come il giorno della gara",
    "at the quick end of easy": "al limite veloce del facile",
    "squats, lunges, calf raises, hip bridges, planks": "squat, affondi, polpacci, ponte, plank",
    "with 3 or 4 strides at the end": "con 3 o 4 allunghi alla fine",
    "60 g of carbohydrate an hour (up to 90), drink to thirst": (
        "60 g di carboidrati all'ora (fino a 90), bevi secondo la sete"
    ),
    "Your target of {a} is in reach. {b}": "Il tuo obiettivo di {a} è alla portata. {b}",
    "{a} on {b} is over; the past stays.": "{a} ({b}) è passato; il passato resta.",
    "Tell me which coming session you mean.": "Dimmi quale prossima seduta intendi.",
    "{a} has passed, and the past is never rewritten.": (
        "{a} è passato, e il passato non si riscrive."
    ),
    "Choose today or a later day.": "Scegli oggi o un giorno dopo.",
    "{a} lies outside your plan.": "{a} è fuori dal tuo piano.",
    "Choose a day up to {a}.": "Scegli un giorno entro {a}.",
    "Leave it where it is, or skip it.": "Lasciala dov'è, o saltala.",
    "A race has its own date.": "Una gara ha la sua data.",
    "If the race itself moved, tell me the new date as your goal.": (
        "Se la gara è stata spostata, dimmi la nuova data come obiettivo."
    ),
    "From a maximum of {a} estimated from age ({b}).": (
        "Da un massimo di {a} stimato dall'età (208 - 0,7 × età, ± 10)."
    ),
}
