"""In Italian: refused goals, results and doubts, by the English they are written in."""

from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "Teaches the legs to run when they come from the bike.": (
        "Insegna alle gambe a correre scendendo dalla bici."
    ),
    "Ride only.": "Solo bici.",
    "{a}, easy enough to chat": "{a}, così piano da poter chiacchierare",
    "run off the bike": "corsa scesi dalla bici",
    "ankles, calves, hips and back, without forcing": (
        "caviglie, polpacci, anche e schiena, senza forzare"
    ),
    "strong and smooth": "forte e fluido",
    "start slowly": "parti piano",
    "stay in control": "resta in controllo",
    "Your own.": "Il tuo.",
    "A race goal needs a race: how far, and when?": (
        "Un obiettivo di gara vuole una gara: quanto lunga, e quando?"
    ),
    (
        "A {a} needs a run of about {b}, and your days leave room for {c}. With {d} on one day "
        "it would fit."
    ): (
        "Per questo ({a}) serve una corsa di circa {b}, e i tuoi giorni lasciano spazio a {c}. "
        "Con {d} in un giorno ci starebbe."
    ),
    "Please see a doctor first; I'll plan as soon as you are cleared.": (
        "Vai prima da un medico, per favore; pianifico appena hai il via libera."
    ),
    "There is no free day in your week, so there is nothing I can plan.": (
        "Nella tua settimana non c'è un giorno libero, quindi non posso pianificare niente."
    ),
    "Tell me one day you could run, even for 30 minutes.": (
        "Dimmi un giorno in cui potresti correre, anche 30 minuti."
    ),
    "I plan for races from {a} to {b}; {c} is outside that.": (
        "Preparo gare da {a} a {b}; {c} è fuori."
    ),
    "The race on {a} is {b}: nothing can be trained for it.": (
        "La gara di {a} è {b}: non si può più allenare nulla."
    ),
    "today": "oggi",
    "over already": "già passata",
    "{a} is more than {b} weeks away.": "Al {a} mancano più di {b} settimane.",
    "Keep a base until then; a plan for the race comes in its year.": (
        "Tieni la base fino ad allora; il piano per la gara verrà nel suo anno."
    ),
    (
        "A marathon is for adults: in the year you turn {a} a race is at most {b} (from {c} on "
        "there is no such limit)."
    ): (
        "La maratona è per adulti: nell'anno in cui ne compi {a} al massimo {b} (dai {c} non c'è "
        "più limite)."
    ),
    (
        "That is too far: in the year you turn {a} a race is at most {b} (from {c} on there is no "
        "such limit)."
    ): "È troppo: nell'anno in cui ne compi {a} al massimo {b} (dai {c} non c'è più limite).",
    (
        "Racing is not for now ({a}): easy running, as far as it feels good and your doctor agrees."
    ): "Ora non è tempo di gare ({a}): correre piano, finché fa bene e il medico è d'accordo.",
    "I can plan gentle running without a race.": "Posso pianificare corsa tranquilla, senza gara.",
    "A {a} needs at least {b} runs a week; {c} days are free.": (
        "Per questo ({a}) servono almeno {b} corse a settimana; i giorni liberi sono {c}."
    ),
    "A {a} needs at least {b} runs a week; {c} day is free.": (
        "Per questo ({a}) servono almeno {b} corse a settimana; c'è {c} giorno libero."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} week leaves "
        "room for {d}."
    ): (
        "Imparare a correre richiede circa nove settimane ({a} uscite); fino ad allora ({b}, {c} "
        "settimana) ce ne stanno {d}."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} weeks leaves "
        "room for {d}."
    ): (
        "Imparare a correre richiede circa nove settimane ({a} uscite); fino ad allora ({b}, {c} "
        "settimane) ce ne stanno {d}."
    ),
    "easy running to build a base": "correre piano per fare base",
    "learning to run": "imparare a correre",
    "Choose a later race or more days, or take this one as a long run with a number.": (
        "Scegli una gara più avanti o più giorni, o prendi questa come lungo col pettorale."
    ),
    "Choose a later race, or race at your present fitness.": (
        "Scegli una gara più avanti, o corri con la forma di adesso."
    ),
    (
        "Your target of {a} is beyond reach by then: at one point of fitness in four to six weeks "
        "it would take about {b} weeks. {c} Training paces follow your present fitness."
    ): (
        "Il tuo obiettivo di {a} non è raggiungibile per allora: con un punto di forma ogni "
        "quattro-sei settimane servirebbero circa {b} settimane. {c} I ritmi seguono la tua forma "
        "attuale."
    ),
    "your {a} race in {b} on {c}": "la tua gara di {a} in {b}, {c}",
    "your {a} run in {b} on {c}": "la tua corsa di {a} in {b}, {c}",
    "your {a} race in {b}": "la tua gara di {a} in {b}",
    "your {a} run in {b}": "la tua corsa di {a} in {b}",
    "Your {a} race in {b} on {c}": "la tua gara di {a} in {b}, {c}",
    "Your {a} run in {b} on {c}": "la tua corsa di {a} in {b}, {c}",
    "Your {a} race in {b}": "la tua gara di {a} in {b}",
    "Your {a} run in {b}": "la tua corsa di {a} in {b}",
    "{a} shows more; one good day raises your paces only a little.": (
        "Mostra di più ({a}); un buon giorno alza i ritmi solo di poco."
    ),
    "{a} shows it.": "Lo mostra {a}.",
    "{a} was slower; one bad day lowers your paces only in part.": (
        "Era più lento ({a}); un giorno storto abbassa i ritmi solo in parte."
    ),
    "{a} was no race, so it does not lower your paces.": (
        "Non era una gara ({a}), quindi non abbassa i ritmi."
    ),
    "First evidence: {a}.": "Primo indizio della tua forma: {a}.",
    "{a} days without training cost about {b} % of fitness.": (
        "{a} giorni senza allenamento costano circa il {b}% della forma."
    ),
    "{a} days with cross-training cost about {b} % of fitness.": (
        "{a} giorni di allenamento alternativo costano circa il {b}% della forma."
    ),
    "{a} says little about fitness: it needs {b} to {c}.": (
        "Dice poco della forma ({a}): servono da {b} a {c}."
    ),
    "{a} would be faster than the world's best; is the time or distance right?": (
        "Sarebbe più veloce dei migliori al mondo ({a}); tempo e distanza sono giusti?"
    ),
    "{a} is walking pace, so it says little about running fitness.": (
        "È un passo da camminata ({a}), quindi dice poco della forma."
    ),
    "{a} lies in the future.": "È nel futuro: {a}.",
    "{a} is more than a whole day": "{a} è più di un giorno intero",
    "a mean heart rate of {a} is outside what hearts do": "un battito medio di {a} non è da cuori",
    "{a} is further than almost anyone runs in a day": (
        "{a} in un giorno non li corre quasi nessuno"
    ),
    "{a} in {b} is {c}, faster than anyone has ever run it": (
        "{a} in {b} fanno {c}, più veloce di chiunque mai"
    ),
    "{a} in {b} is {c}, slower than a walk": "{a} in {b} fanno {c}, più lento del cammino",
    "From your threshold heart rate of {a}.": "Dal tuo battito di soglia di {a}.",
    "From a maximum of {a}.": "Da un massimo di {a}.",
    "From {a} at rest and a maximum of {b}.": "Da {a} a riposo e un massimo di {b}.",
    "From {a} at rest and a maximum of {b} estimated from age ({c}).": (
        "Da {a} a riposo e un massimo di {b} stimato dall'età (208 - 0,7 × età, ± 10)."
    ),
    "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule": (
        "Damsted 2019, Nielsen 2014; il 10% è una regola da allenatore"
    ),
    "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners": (
        "Schuster Brandt Frandsen 2025; Bertelsen 2018 per chi comincia"
    ),
    "Daniels, Running Formula: the long run's share of the week": (
        "Daniels, Running Formula: la parte del lungo nella settimana"
    ),
    "coaching practice; seen in most published plans": (
        "pratica da allenatori; così nella maggior parte dei piani pubblicati"
    ),
    "hard/easy alternation, Casado 2022; 48 h is a coach's rule": (
        "alternare duro e facile, Casado 2022; le 48 h sono una regola da allenatore"
    ),
    "Silbernagel 2007 and Vincent 2017": "Silbernagel 2007 e Vincent 2017",
    "Schwellnus 2021; rest with fever is a clinician's rule": (
        "Schwellnus 2021; riposo con febbre è una regola medica"
    ),
    "UK Athletics maximum race distances": "UK Athletics, distanze massime di gara",
}
