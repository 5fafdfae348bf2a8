"""In Dutch: laws, repairs and refusals of changes, by the English they are written in."""

from collections.abc import Mapping

LAWS: Mapping[str, str] = {
    "{a} on {b}: {c}": "{a} op {b}: {c}",
    "{a} on {b}: {c} minutes are free that day.": "{a} op {b}: die dag heb je {c} minuten.",
    "{a} on {b}: it will feel like {c} C.": "{a} op {b}: het voelt als {c} °C.",
    "Week {a} leaves {b} day of rest; it should be {c}.": (
        "Week {a} laat {b} rustdag over; het zouden er {c} moeten zijn."
    ),
    "Week {a} leaves {b} days of rest; it should be {c}.": (
        "Week {a} laat {b} rustdagen over; het zouden er {c} moeten zijn."
    ),
    "Race week holds {a} beside the race, after a peak of {b}.": (
        "De wedstrijdweek heeft {a} naast de wedstrijd, na een piek van {b}."
    ),
    "The race of {a} is missing in the plan.": "De wedstrijd van {a} ontbreekt in het plan.",
    "{a} lies {b} day before the race of {c}; {d} are the least.": (
        "{a} ligt {b} dag voor de wedstrijd van {c}; minstens {d} is nodig."
    ),
    "{a} lies {b} days before the race of {c}; {d} are the least.": (
        "{a} ligt {b} dagen voor de wedstrijd van {c}; minstens {d} is nodig."
    ),
    "{a} comes {b} day after racing {c}.": "{a} komt {b} dag na een wedstrijd van {c}.",
    "{a} comes {b} days after racing {c}.": "{a} komt {b} dagen na een wedstrijd van {c}.",
    "Leave out the shortest easy run.": "Laat de kortste rustige loop weg.",
    "Move it to a free day or shorten it.": "Verplaats hem naar een vrije dag of maak hem korter.",
    "Shorten the easy runs of race week.": "Maak de rustige lopen van de wedstrijdweek korter.",
    "Run it easy, with a few strides.": "Loop hem rustig, met een paar versnellingen.",
    "Put the race back.": "Zet de wedstrijd terug.",
    "Rest, or run easy.": "Rust, of loop rustig.",
    "{a} holds {b} at {c}; {d} is the most in a week like this.": (
        "{a} bevat {b} in zone {c}; in zo'n week is {d} het meeste."
    ),
    "{a} asks for more than 110 minutes at M.": "{a} vraagt meer dan 110 minuten in marathontempo.",
    "{a} on {b} comes too soon after your hard run on {c}.": (
        "{a} op {b} komt te snel na je zware loop op {c}."
    ),
    "{a} on {b} is too close to your {c} on {d}.": (
        "{a} op {b} ligt te dicht bij je vaste afspraak op {d} ({c})."
    ),
    "Week {a} holds {b} hard sessions; {c} is the most at your level.": (
        "Week {a} heeft {b} zware trainingen; op jouw niveau is {c} het meeste."
    ),
    "Only {a} of week {b} is easy; {c} is the least.": (
        "Maar {a} van week {b} is rustig; {c} is het minste."
    ),
    "{a} lacks a {b} and a {c} of ten minutes.": (
        "Er ontbreken tien minuten ervoor en erna: {a} ({b}, {c})."
    ),
    "{a} lacks a {b} of ten minutes.": "Bij {a} ontbreken tien minuten: {b}.",
    "warm-up": "inlopen",
    "cool-down": "uitlopen",
    "Take a bout or two off.": "Haal er een of twee blokken af.",
    "Shorten the blocks.": "Maak de blokken korter.",
    "Move one of them, or run it easy.": "Verplaats er een, of loop hem rustig.",
    "Move the session a day further away.": "Schuif de training een dag verder weg.",
    "Put an easy day between them.": "Leg er een rustige dag tussen.",
    "Run one of them easy.": "Loop er een rustig.",
    "Run one of the hard sessions easy.": "Loop een van de zware trainingen rustig.",
    "Add warm-up and cool-down.": "Voeg in- en uitlopen toe.",
    "The first week holds {a} after {b} a week of late.": (
        "De eerste week heeft {a}, na {b} per week de laatste tijd."
    ),
    "Week {a} holds {b}; {c} is its share on the way back after days off.": (
        "Week {a} heeft {b}; op de weg terug na de vrije dagen is {c} haar deel."
    ),
    "Week {a} holds {b} after a best of {c} in the four weeks before.": (
        "Week {a} heeft {b}, na hooguit {c} in de vier weken ervoor."
    ),
    "{a} takes {b}; beyond {c} it costs more than it gives.": (
        "{a} duurt {b}; boven {c} kost het meer dan het oplevert."
    ),
    "Week {a} is the fifth week of load without a lighter one.": (
        "Week {a} is de vijfde zware week zonder een lichtere."
    ),
    "{a} would hold two runs.": "Op {a} zouden er twee lopen zijn.",
    "Week {a} would make up for {b} sessions of before.": (
        "In week {a} zouden {b} eerdere trainingen worden ingehaald."
    ),
    "After {a} days off, {b} comes too early: easy running until {c}.": (
        "Na {a} dagen rust is dat te vroeg ({b}): tot {c} alleen rustig."
    ),
    (
        "Week {a} rises although there are signs of too little energy; please see a sports doctor "
        "first."
    ): (
        "Week {a} stijgt terwijl er tekenen zijn van te weinig energie; ga eerst naar een "
        "sportarts."
    ),
    "Start at your present volume.": "Begin met je huidige omvang.",
    "Take the difference off the easy runs.": "Haal het verschil van de rustige lopen af.",
    "Shorten the run to that length.": "Maak de loop zo lang als dat.",
    "Shorten the long run or spread the week over more runs.": (
        "Maak de lange duurloop korter of verdeel de week over meer lopen."
    ),
    "Shorten it to the time.": "Maak hem zo kort als die tijd.",
    "Make this week 20 % lighter.": "Maak deze week 20% lichter.",
    "Hold the volume this week.": "Houd deze week de omvang gelijk.",
    "Let the missed session go.": "Laat de gemiste training los.",
    "Run easy until the steps are done.": "Loop rustig tot de stappen klaar zijn.",
    "Hold the load and see a sports doctor.": "Houd de belasting gelijk en ga naar een sportarts.",
    "See a doctor; training goes on when you are cleared.": (
        "Ga naar een arts; met groen licht gaat de training verder."
    ),
    "Have it examined; ride or swim if that is painless.": (
        "Laat het onderzoeken; fietsen of zwemmen als dat geen pijn doet."
    ),
    "Rest from running and have it looked at.": "Neem looprust en laat ernaar kijken.",
    "Run easy and shorter until it is gone.": "Loop rustig en korter tot het weg is.",
    "Run easy.": "Loop rustig.",
    "Walk, and see a pelvic-health physiotherapist.": (
        "Wandel, en ga naar een bekkenfysiotherapeut."
    ),
    "Run easy, by feel.": "Loop rustig, op gevoel.",
    "Run easy until you are cleared.": "Loop rustig tot je groen licht hebt.",
    "Run easy and see a sports doctor.": "Loop rustig en ga naar een sportarts.",
    "Choose a shorter race, or run less.": "Kies een kortere wedstrijd, of loop minder.",
    "Run early, indoors, or easy and short.": "Loop vroeg, binnen, of rustig en kort.",
    "At {a} a race is at most {b}.": "Met {a} jaar is een wedstrijd hooguit {b}.",
    "Week {a} holds {b}; at {c} {d} is the most.": (
        "Week {a} heeft {b}; met {c} jaar is {d} het meeste."
    ),
    "Week {a} holds {b} runs; at {c}, {d} is most.": (
        "Week {a} heeft {b} lopen; met {c} jaar is {d} het meeste."
    ),
    "{a} is taken by a session you fixed.": (
        "{a} is bezet door een training die jij hebt vastgezet."
    ),
    "{a} would work.": "{a} zou kunnen.",
    "One missed session has been made up for already; more would stack up.": (
        "Er is al één training ingehaald; meer zou zich opstapelen."
    ),
    "Let this one go: a single session decides nothing.": (
        "Laat deze los: één training beslist niets."
    ),
    "There is already {a} on {b}; two are not stacked.": (
        "Op {b} is er al: {a}. Twee stapelen we niet."
    ),
    "Let the missed one go, or choose a day with an easy run.": (
        "Laat de gemiste los, of kies een dag met een rustige loop."
    ),
    "a long run": "lange duurloop",
    "an easy run": "rustige duurloop",
    "a steady run": "vlotte duurloop",
    "a progression run": "progressieve loop",
    "a recovery run": "herstelloop",
    "a race": "wedstrijd",
    "a time trial": "testloop",
    "hard session": "zware training",
    "long run": "lange duurloop",
    "easy run": "rustige duurloop",
    "No day of this week is free.": ("Deze week is er geen vrije dag."),
    "It needs {a} minutes, and no free day has them.": (
        "Dat kost {a} minuten, en geen vrije dag heeft die."
    ),
    "The free days are taken by what matters more.": (
        "De vrije dagen zijn voor wat belangrijker is."
    ),
    "No day has time for it away from hard work.": (
        "Geen dag heeft er tijd voor, weg van zwaar werk."
    ),
    "The {a} is left out. {b}": ("Valt weg ({a}): {b}"),
    "{a} easy runs are left out. {b}": ("{a} rustige duurlopen vallen weg: {b}"),
    "{a} hard sessions are left out. {b}": ("{a} zware trainingen vallen weg: {b}"),
    "Strength is left out. {a}": ("De kracht valt weg: {a}"),
    "There is already {a} on {b}, and no other day of that week would do for it.": (
        "Op {b} is er al: {a}. Geen andere dag van die week past daarvoor."
    ),
    "On {a} there are {b} minutes, so the {c} is shorter.": (
        "Op {a} zijn er {b} minuten, dus korter: {c}."
    ),
    (
        "{a} is run easy: no free day of this week leaves two days between hard sessions and a day "
        "either side of the long run."
    ): (
        "{a} wordt rustig: geen vrije dag laat genoeg ruimte tussen zwaar werk en de lange "
        "duurloop."
    ),
    "There is no easy run left to make longer there.": (
        "Daar is geen rustige loop meer om langer te maken."
    ),
    "Ask again for a day or week with easy runs in it.": (
        "Vraag het nog eens voor een dag of week met rustige lopen."
    ),
    "These runs are too short for a step up that would matter.": (
        "Deze lopen zijn te kort voor een stap die telt."
    ),
    "Add a short easy run instead.": "Voeg liever een korte rustige loop toe.",
    "The week of {a} is {b} on purpose: what you trained turns into fitness while you rest.": (
        "De week van {a} is bewust zo ({b}): in de rust wordt training vorm."
    ),
    "a lighter week": "lichtere week",
    "a taper week": "taper",
    "a race week": "wedstrijdweek",
    "a recovery week": "herstelweek",
    "Keep it light; the next full week is the place for more.": (
        "Houd hem licht; meer past in de volgende volle week."
    ),
    "A race is as long as it is.": "Een wedstrijd is zo lang als hij is.",
    "Tell me if you want to run another distance instead.": (
        "Zeg het als je liever een andere afstand loopt."
    ),
    "{a} is too little to be worth the warm-up.": "{a} is te weinig om voor in te lopen.",
    "Leave the session out instead.": "Sla de training liever over.",
    "The week is too small for a session of {a} that would be of use.": (
        "De week is te klein om er iets aan te hebben: {a}."
    ),
    "An easy run with a few strides would fit.": (
        "Een rustige loop met een paar versnellingen zou passen."
    ),
    "{a} is outside the days still to be planned.": (
        "{a} ligt buiten de dagen die nog te plannen zijn."
    ),
    "Choose a day from today to the end of your plan.": (
        "Kies een dag van vandaag tot het einde van je plan."
    ),
    "There is already {a} on {b}.": "Op {b} is er al: {a}.",
    "Make that one longer, or choose another day.": "Maak die langer, of kies een andere dag.",
    "{a} would be the most.": "Hooguit: {a}.",
    "{a} (treadmill, 1 % grade)": "{a} (loopband, 1% helling)",
}
