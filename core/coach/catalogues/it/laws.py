"""In Italian: laws, repairs and refusals of changes, by the English they are written in."""

from collections.abc import Mapping

LAWS: Mapping[str, str] = {
    "{a} on {b}: {c}": "{a}, {b}: {c}",
    "{a} on {b}: {c} minutes are free that day.": "{a}, {b}: quel giorno hai {c} minuti.",
    "{a} on {b}: it will feel like {c} C.": "{a}, {b}: si sentiranno {c} °C.",
    "Week {a} leaves {b} day of rest; it should be {c}.": (
        "La settimana {a} lascia {b} giorno di riposo; dovrebbero essere {c}."
    ),
    "Week {a} leaves {b} days of rest; it should be {c}.": (
        "La settimana {a} lascia {b} giorni di riposo; dovrebbero essere {c}."
    ),
    "Race week holds {a} beside the race, after a peak of {b}.": (
        "La settimana di gara ha {a} oltre alla gara, dopo un picco di {b}."
    ),
    "The race of {a} is missing in the plan.": "La gara di {a} manca nel piano.",
    "{a} lies {b} day before the race of {c}; {d} are the least.": (
        "{a} cade {b} giorno prima della gara di {c}; ne servono almeno {d}."
    ),
    "{a} lies {b} days before the race of {c}; {d} are the least.": (
        "{a} cade {b} giorni prima della gara di {c}; ne servono almeno {d}."
    ),
    "{a} comes {b} day after racing {c}.": "{a} arriva {b} giorno dopo una gara di {c}.",
    "{a} comes {b} days after racing {c}.": "{a} arriva {b} giorni dopo una gara di {c}.",
    "Leave out the shortest easy run.": "Lascia la corsa lenta più corta.",
    "Move it to a free day or shorten it.": "Spostalo a un giorno libero o accorcialo.",
    "Shorten the easy runs of race week.": "Accorcia le corse lente della settimana di gara.",
    "Run it easy, with a few strides.": "Corrilo piano, con qualche allungo.",
    "Put the race back.": "Rimetti la gara.",
    "Rest, or run easy.": "Riposa, o corri piano.",
    "{a} holds {b} at {c}; {d} is the most in a week like this.": (
        "{a} ha {b} in zona {c}; in una settimana così {d} è il massimo."
    ),
    "{a} asks for more than 110 minutes at M.": "{a} chiede più di 110 minuti a ritmo maratona.",
    "{a} on {b} comes too soon after your hard run on {c}.": (
        "{a} il {b} arriva troppo presto dopo la tua corsa dura del {c}."
    ),
    "{a} on {b} is too close to your {c} on {d}.": (
        "{a}, {b}, è troppo vicino al tuo impegno di {d} ({c})."
    ),
    "Week {a} holds {b} hard sessions; {c} is the most at your level.": (
        "La settimana {a} ha {b} allenamenti duri; al tuo livello {c} è il massimo."
    ),
    "Only {a} of week {b} is easy; {c} is the least.": (
        "Solo il {a} della settimana {b} è facile; il minimo è {c}."
    ),
    "{a} lacks a {b} and a {c} of ten minutes.": (
        "Mancano dieci minuti prima e dopo: {a} ({b}, {c})."
    ),
    "{a} lacks a {b} of ten minutes.": "A {a} mancano dieci minuti: {b}.",
    "warm-up": "riscaldamento",
    "cool-down": "defaticamento",
    "Take a bout or two off.": "Togli una o due ripetute.",
    "Shorten the blocks.": "Accorcia i blocchi.",
    "Move one of them, or run it easy.": "Spostane uno, o corrilo piano.",
    "Move the session a day further away.": "Allontana l'allenamento di un giorno.",
    "Put an easy day between them.": "Metti un giorno facile in mezzo.",
    "Run one of them easy.": "Corrine uno piano.",
    "Run one of the hard sessions easy.": "Corri piano uno degli allenamenti duri.",
    "Add warm-up and cool-down.": "Aggiungi riscaldamento e defaticamento.",
    "The first week holds {a} after {b} a week of late.": (
        "La prima settimana ha {a}, dopo {b} a settimana di recente."
    ),
    "Week {a} holds {b}; {c} is its share on the way back after days off.": (
        "La settimana {a} ha {b}; al rientro dopo la pausa la sua quota è {c}."
    ),
    "Week {a} holds {b} after a best of {c} in the four weeks before.": (
        "La settimana {a} ha {b}, dopo al massimo {c} nelle quattro prima."
    ),
    "{a} takes {b}; beyond {c} it costs more than it gives.": (
        "{a} dura {b}; oltre {c} costa più di quel che dà."
    ),
    "Week {a} is the fifth week of load without a lighter one.": (
        "La settimana {a} è la quinta di carico senza una più leggera."
    ),
    "{a} would hold two runs.": "{a} avrebbe due corse.",
    "Week {a} would make up for {b} sessions of before.": (
        "La settimana {a} recupererebbe {b} allenamenti di prima."
    ),
    "After {a} days off, {b} comes too early: easy running until {c}.": (
        "Dopo {a} giorni di stop è troppo presto ({b}): solo piano fino al {c}."
    ),
    (
        "Week {a} rises although there are signs of too little energy; please see a sports doctor "
        "first."
    ): (
        "La settimana {a} sale anche se ci sono segni di poca energia; vai prima da un medico "
        "dello sport, per favore."
    ),
    "Start at your present volume.": "Comincia dal tuo volume attuale.",
    "Take the difference off the easy runs.": "Togli la differenza dalle corse lente.",
    "Shorten the run to that length.": "Accorcia la corsa a quella lunghezza.",
    "Shorten the long run or spread the week over more runs.": (
        "Accorcia il lungo o dividi la settimana in più corse."
    ),
    "Shorten it to the time.": "Accorcialo a quel tempo.",
    "Make this week 20 % lighter.": "Alleggerisci questa settimana del 20%.",
    "Hold the volume this week.": "Tieni il volume questa settimana.",
    "Let the missed session go.": "Lascia andare l'allenamento perso.",
    "Run easy until the steps are done.": "Corri piano finché i gradini sono finiti.",
    "Hold the load and see a sports doctor.": "Tieni il carico e vai da un medico dello sport.",
    "See a doctor; training goes on when you are cleared.": (
        "Vai da un medico; col via libera si riprende."
    ),
    "Have it examined; ride or swim if that is painless.": (
        "Fallo vedere; bici o nuoto se non fa male."
    ),
    "Rest from running and have it looked at.": "Stacca dalla corsa e fallo vedere.",
    "Run easy and shorter until it is gone.": "Corri piano e più corto finché passa.",
    "Run easy.": "Corri piano.",
    "Walk, and see a pelvic-health physiotherapist.": (
        "Cammina, e vai da un fisioterapista del pavimento pelvico."
    ),
    "Run easy, by feel.": "Corri piano, a sensazione.",
    "Run easy until you are cleared.": "Corri piano finché hai il via libera.",
    "Run easy and see a sports doctor.": "Corri piano e vai da un medico dello sport.",
    "Choose a shorter race, or run less.": "Scegli una gara più corta, o corri meno.",
    "Run early, indoors, or easy and short.": "Corri presto, al chiuso, o piano e corto.",
    "At {a} a race is at most {b}.": "A {a} anni una gara è al massimo {b}.",
    "Week {a} holds {b}; at {c} {d} is the most.": (
        "La settimana {a} ha {b}; a {c} anni {d} è il massimo."
    ),
    "Week {a} holds {b} runs; at {c}, {d} is most.": (
        "La settimana {a} ha {b} corse; a {c} anni, {d} al massimo."
    ),
    "{a} is taken by a session you fixed.": "{a} è occupato da un allenamento che hai fissato.",
    "{a} would work.": "{a} andrebbe bene.",
    "One missed session has been made up for already; more would stack up.": (
        "Un allenamento è già stato recuperato; di più si accumulerebbe."
    ),
    "Let this one go: a single session decides nothing.": (
        "Lascia andare questo: un solo allenamento non decide nulla."
    ),
    "There is already {a} on {b}; two are not stacked.": "{b} c'è già: {a}. Due non si accumulano.",
    "Let the missed one go, or choose a day with an easy run.": (
        "Lascia andare quello perso, o scegli un giorno di corsa lenta."
    ),
    "a long run": "un lungo",
    "an easy run": "una corsa lenta",
    "a steady run": "una corsa media",
    "a progression run": "un progressivo",
    "a recovery run": "una corsa rigenerante",
    "a race": "una gara",
    "a time trial": "un test",
    "hard session": "allenamento duro",
    "long run": "lungo",
    "easy run": "corsa lenta",
    "No day of this week is free.": ("Nessun giorno libero questa settimana."),
    "It needs {a} minutes, and no free day has them.": (
        "Servono {a} minuti e nessun giorno libero li ha."
    ),
    "The free days are taken by what matters more.": (
        "I giorni liberi servono a cose più importanti."
    ),
    "No day has time for it away from hard work.": (
        "Nessun giorno ha tempo per questo lontano dal lavoro duro."
    ),
    "The {a} is left out. {b}": ("Resta fuori ({a}): {b}"),
    "{a} easy runs are left out. {b}": ("Restano fuori {a} corse lente: {b}"),
    "{a} hard sessions are left out. {b}": ("Restano fuori {a} allenamenti duri: {b}"),
    "Strength is left out. {a}": ("La forza resta fuori: {a}"),
    "There is already {a} on {b}, and no other day of that week would do for it.": (
        "{b} c'è già: {a}. Nessun altro giorno di quella settimana andrebbe bene."
    ),
    "On {a} there are {b} minutes, so the {c} is shorter.": (
        "{a} ci sono {b} minuti, quindi più corto: {c}."
    ),
    (
        "{a} is run easy: no free day of this week leaves two days between hard sessions and a day "
        "either side of the long run."
    ): "{a} si corre piano: nessun giorno libero lascia spazio tra il duro e il lungo.",
    "There is no easy run left to make longer there.": (
        "Lì non c'è più nessuna corsa lenta da allungare."
    ),
    "Ask again for a day or week with easy runs in it.": (
        "Chiedilo per un giorno o una settimana con corse lente."
    ),
    "These runs are too short for a step up that would matter.": (
        "Queste corse sono troppo corte perché un aumento conti."
    ),
    "Add a short easy run instead.": "Aggiungi piuttosto una corsa lenta breve.",
    "The week of {a} is {b} on purpose: what you trained turns into fitness while you rest.": (
        "La settimana di {a} è così apposta ({b}): quel che hai allenato diventa forma mentre "
        "riposi."
    ),
    "a lighter week": "settimana più leggera",
    "a taper week": "scarico",
    "a race week": "settimana di gara",
    "a recovery week": "settimana di recupero",
    "Keep it light; the next full week is the place for more.": (
        "Lasciala leggera; per il di più c'è la prossima settimana piena."
    ),
    "A race is as long as it is.": "Una gara è lunga quel che è.",
    "Tell me if you want to run another distance instead.": (
        "Dimmi se preferisci un'altra distanza."
    ),
    "{a} is too little to be worth the warm-up.": "{a} è troppo poco per valere il riscaldamento.",
    "Leave the session out instead.": "Meglio saltare l'allenamento.",
    "The week is too small for a session of {a} that would be of use.": (
        "La settimana è troppo piccola perché serva: {a}."
    ),
    "An easy run with a few strides would fit.": (
        "Una corsa lenta con qualche allungo andrebbe bene."
    ),
    "{a} is outside the days still to be planned.": "{a} è fuori dai giorni ancora da pianificare.",
    "Choose a day from today to the end of your plan.": (
        "Scegli un giorno da oggi alla fine del piano."
    ),
    "There is already {a} on {b}.": "{b} c'è già: {a}.",
    "Make that one longer, or choose another day.": "Allunga quello, o scegli un altro giorno.",
    "{a} would be the most.": "Al massimo: {a}.",
    "{a} (treadmill, 1 % grade)": "{a} (tapis roulant, pendenza 1%)",
}
