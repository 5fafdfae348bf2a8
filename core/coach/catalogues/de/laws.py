"""In German: laws, repairs and refusals of changes, by the English they are written in."""

from collections.abc import Mapping

LAWS: Mapping[str, str] = {
    "{a} on {b}: {c}": "{a} am {b}: {c}",
    "{a} on {b}: {c} minutes are free that day.": "{a} am {b}: An dem Tag hast du {c} Minuten.",
    "{a} on {b}: it will feel like {c} C.": "{a} am {b}: Es fühlt sich an wie {c} °C.",
    "Week {a} leaves {b} day of rest; it should be {c}.": (
        "Woche {a} lässt {b} Ruhetag; {c} sollten es sein."
    ),
    "Week {a} leaves {b} days of rest; it should be {c}.": (
        "Woche {a} lässt {b} Ruhetage; {c} sollten es sein."
    ),
    "Race week holds {a} beside the race, after a peak of {b}.": (
        "Die Rennwoche hat neben dem Rennen {a}, nach einer Spitze von {b}."
    ),
    "The race of {a} is missing in the plan.": "Das Rennen am {a} fehlt im Plan.",
    "{a} lies {b} day before the race of {c}; {d} are the least.": (
        "{a} liegt {b} Tag vor dem Rennen am {c}; mindestens {d} sollten es sein."
    ),
    "{a} lies {b} days before the race of {c}; {d} are the least.": (
        "{a} liegt {b} Tage vor dem Rennen am {c}; mindestens {d} sollten es sein."
    ),
    "{a} comes {b} day after racing {c}.": "{a} kommt {b} Tag nach einem Rennen über {c}.",
    "{a} comes {b} days after racing {c}.": "{a} kommt {b} Tage nach einem Rennen über {c}.",
    "Leave out the shortest easy run.": "Lass den kürzesten lockeren Lauf aus.",
    "Move it to a free day or shorten it.": "Verschieb es auf einen freien Tag oder kürz es.",
    "Shorten the easy runs of race week.": "Kürz die lockeren Läufe der Rennwoche.",
    "Run it easy, with a few strides.": "Lauf es locker, mit ein paar Steigerungen.",
    "Put the race back.": "Setz das Rennen wieder ein.",
    "Rest, or run easy.": "Ruh dich aus, oder lauf locker.",
    "{a} holds {b} at {c}; {d} is the most in a week like this.": (
        "{a} hat {b} im Bereich {c}; in so einer Woche sind {d} das Höchste."
    ),
    "{a} asks for more than 110 minutes at M.": (
        "{a} verlangt mehr als 110 Minuten im Marathontempo."
    ),
    "{a} on {b} comes too soon after your hard run on {c}.": (
        "{a} am {b} kommt zu bald nach deinem harten Lauf am {c}."
    ),
    "{a} on {b} is too close to your {c} on {d}.": (
        "{a} am {b} liegt zu nah an deinem festen Termin am {d} ({c})."
    ),
    "Week {a} holds {b} hard sessions; {c} is the most at your level.": (
        "Woche {a} hat {b} harte Einheiten; auf deinem Stand ist {c} das Höchste."
    ),
    "Only {a} of week {b} is easy; {c} is the least.": (
        "Nur {a} von Woche {b} sind locker; mindestens {c} sollten es sein."
    ),
    "{a} lacks a {b} and a {c} of ten minutes.": (
        "Bei {a} fehlen zehn Minuten davor und danach ({b}, {c})."
    ),
    "{a} lacks a {b} of ten minutes.": "Bei {a} fehlen zehn Minuten: {b}.",
    "warm-up": "Einlaufen",
    "cool-down": "Auslaufen",
    "Take a bout or two off.": "Nimm ein oder zwei Stücke weg.",
    "Shorten the blocks.": "Kürz die Blöcke.",
    "Move one of them, or run it easy.": "Verschieb eine davon, oder lauf sie locker.",
    "Move the session a day further away.": "Rück die Einheit einen Tag weiter weg.",
    "Put an easy day between them.": "Leg einen lockeren Tag dazwischen.",
    "Run one of them easy.": "Lauf eine davon locker.",
    "Run one of the hard sessions easy.": "Lauf eine der harten Einheiten locker.",
    "Add warm-up and cool-down.": "Ergänz Einlaufen und Auslaufen.",
    "The first week holds {a} after {b} a week of late.": (
        "Die erste Woche hat {a}, nach zuletzt {b} pro Woche."
    ),
    "Week {a} holds {b}; {c} is its share on the way back after days off.": (
        "Woche {a} hat {b}; auf dem Weg zurück nach den freien Tagen ist ihr Anteil {c}."
    ),
    "Week {a} holds {b} after a best of {c} in the four weeks before.": (
        "Woche {a} hat {b}, nach höchstens {c} in den vier Wochen davor."
    ),
    "{a} takes {b}; beyond {c} it costs more than it gives.": (
        "{a} dauert {b}; über {c} kostet es mehr, als es bringt."
    ),
    "Week {a} is the fifth week of load without a lighter one.": (
        "Woche {a} ist die fünfte Belastungswoche ohne eine leichtere."
    ),
    "{a} would hold two runs.": "Am {a} wären es zwei Läufe.",
    "Week {a} would make up for {b} sessions of before.": (
        "In Woche {a} würden {b} Einheiten von vorher nachgeholt."
    ),
    "After {a} days off, {b} comes too early: easy running until {c}.": (
        "Nach {a} Tagen Pause kommt das zu früh ({b}): bis {c} nur locker."
    ),
    (
        "Week {a} rises although there are signs of too little energy; please see a sports doctor "
        "first."
    ): (
        "Woche {a} steigt, obwohl es Anzeichen für zu wenig Energie gibt; geh bitte erst zur "
        "Sportärztin."
    ),
    "Start at your present volume.": "Fang mit deinem jetzigen Umfang an.",
    "Take the difference off the easy runs.": "Nimm den Unterschied bei den lockeren Läufen weg.",
    "Shorten the run to that length.": "Kürz den Lauf auf diese Länge.",
    "Shorten the long run or spread the week over more runs.": (
        "Kürz den langen Lauf, oder verteil die Woche auf mehr Läufe."
    ),
    "Shorten it to the time.": "Kürz ihn auf diese Zeit.",
    "Make this week 20 % lighter.": "Mach diese Woche 20 % leichter.",
    "Hold the volume this week.": "Halt diese Woche den Umfang.",
    "Let the missed session go.": "Lass die verpasste Einheit los.",
    "Run easy until the steps are done.": "Lauf locker, bis die Stufen durch sind.",
    "Hold the load and see a sports doctor.": "Halt die Belastung und geh zur Sportärztin.",
    "See a doctor; training goes on when you are cleared.": (
        "Geh zum Arzt; mit grünem Licht geht das Training weiter."
    ),
    "Have it examined; ride or swim if that is painless.": (
        "Lass es untersuchen; Radfahren oder Schwimmen geht, wenn es nicht wehtut."
    ),
    "Rest from running and have it looked at.": "Mach Laufpause und lass es ansehen.",
    "Run easy and shorter until it is gone.": "Lauf locker und kürzer, bis es weg ist.",
    "Run easy.": "Lauf locker.",
    "Walk, and see a pelvic-health physiotherapist.": (
        "Geh, und lass den Beckenboden von einer Physiotherapeutin ansehen."
    ),
    "Run easy, by feel.": "Lauf locker, nach Gefühl.",
    "Run easy until you are cleared.": "Lauf locker, bis du grünes Licht hast.",
    "Run easy and see a sports doctor.": "Lauf locker und geh zur Sportärztin.",
    "Choose a shorter race, or run less.": "Nimm ein kürzeres Rennen, oder lauf weniger.",
    "Run early, indoors, or easy and short.": "Lauf früh, drinnen, oder locker und kurz.",
    "At {a} a race is at most {b}.": "Mit {a} Jahren ist ein Rennen höchstens {b} lang.",
    "Week {a} holds {b}; at {c} {d} is the most.": (
        "Woche {a} hat {b}; mit {c} Jahren sind {d} das Höchste."
    ),
    "Week {a} holds {b} runs; at {c}, {d} is most.": (
        "Woche {a} hat {b} Läufe; mit {c} Jahren sind {d} das Höchste."
    ),
    "{a} is taken by a session you fixed.": (
        "{a} ist durch eine Einheit belegt, die du festgelegt hast."
    ),
    "{a} would work.": "{a} ginge.",
    "One missed session has been made up for already; more would stack up.": (
        "Eine verpasste Einheit ist schon nachgeholt; mehr würde sich türmen."
    ),
    "Let this one go: a single session decides nothing.": (
        "Lass diese los: Eine einzelne Einheit entscheidet nichts."
    ),
    "There is already {a} on {b}; two are not stacked.": (
        "Am {b} ist schon etwas: {a}. Zwei kommen nicht aufeinander."
    ),
    "Let the missed one go, or choose a day with an easy run.": (
        "Lass die verpasste los, oder nimm einen Tag mit einem lockeren Lauf."
    ),
    "a long run": "langer Lauf",
    "an easy run": "lockerer Lauf",
    "a steady run": "ruhiger Dauerlauf",
    "a progression run": "Crescendolauf",
    "a recovery run": "Regenerationslauf",
    "a race": "Wettkampf",
    "a time trial": "Testlauf",
    "hard session": "harte Einheit",
    "long run": "langer Lauf",
    "easy run": "lockerer Lauf",
    "No day of this week is free.": ("Kein Tag dieser Woche ist frei."),
    "It needs {a} minutes, and no free day has them.": (
        "Es braucht {a} Minuten, und die hat kein freier Tag."
    ),
    "The free days are taken by what matters more.": ("Die freien Tage gehören Wichtigerem."),
    "No day has time for it away from hard work.": (
        "Kein Tag hat abseits harter Arbeit Zeit dafür."
    ),
    "The {a} is left out. {b}": ("Fällt weg ({a}): {b}"),
    "{a} easy runs are left out. {b}": ("{a} lockere Läufe fallen weg: {b}"),
    "{a} hard sessions are left out. {b}": ("{a} harte Einheiten fallen weg: {b}"),
    "Strength is left out. {a}": ("Das Krafttraining fällt weg: {a}"),
    "There is already {a} on {b}, and no other day of that week would do for it.": (
        "Am {b} ist schon etwas: {a}. Ein anderer Tag dieser Woche passt dafür nicht."
    ),
    "On {a} there are {b} minutes, so the {c} is shorter.": (
        "Am {a} hast du {b} Minuten, also kürzer: {c}."
    ),
    (
        "{a} is run easy: no free day of this week leaves two days between hard sessions and a day "
        "either side of the long run."
    ): (
        "{a} wird locker: Kein freier Tag dieser Woche lässt genug Abstand zum Harten und zum "
        "langen Lauf."
    ),
    "There is no easy run left to make longer there.": (
        "Da ist kein lockerer Lauf mehr, der länger werden könnte."
    ),
    "Ask again for a day or week with easy runs in it.": (
        "Frag noch einmal für einen Tag oder eine Woche mit lockeren Läufen."
    ),
    "These runs are too short for a step up that would matter.": (
        "Diese Läufe sind zu kurz für einen Schritt, der etwas brächte."
    ),
    "Add a short easy run instead.": "Nimm lieber einen kurzen lockeren Lauf dazu.",
    "The week of {a} is {b} on purpose: what you trained turns into fitness while you rest.": (
        "Die Woche ab {a} ist mit Absicht so ({b}): In der Ruhe wird Training zu Form."
    ),
    "a lighter week": "leichtere Woche",
    "a taper week": "Tapering",
    "a race week": "Rennwoche",
    "a recovery week": "Erholungswoche",
    "Keep it light; the next full week is the place for more.": (
        "Lass sie leicht; mehr passt in die nächste volle Woche."
    ),
    "A race is as long as it is.": "Ein Rennen ist so lang, wie es ist.",
    "Tell me if you want to run another distance instead.": (
        "Sag mir, wenn du lieber eine andere Distanz laufen willst."
    ),
    "{a} is too little to be worth the warm-up.": "{a} ist zu wenig, um sich dafür einzulaufen.",
    "Leave the session out instead.": "Lass die Einheit lieber aus.",
    "The week is too small for a session of {a} that would be of use.": (
        "Die Woche ist zu klein, als dass {a} etwas brächte."
    ),
    "An easy run with a few strides would fit.": (
        "Ein lockerer Lauf mit ein paar Steigerungen würde passen."
    ),
    "{a} is outside the days still to be planned.": (
        "{a} liegt außerhalb der Tage, die noch zu planen sind."
    ),
    "Choose a day from today to the end of your plan.": (
        "Nimm einen Tag von heute bis zum Ende deines Plans."
    ),
    "There is already {a} on {b}.": "Am {b} gibt es schon etwas: {a}.",
    "Make that one longer, or choose another day.": "Mach das länger, oder nimm einen anderen Tag.",
    "{a} would be the most.": "Höchstens ginge: {a}.",
    "{a} (treadmill, 1 % grade)": "{a} (Laufband, 1 % Steigung)",
}
