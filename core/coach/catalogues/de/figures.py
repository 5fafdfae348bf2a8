"""In German: refused goals, results and doubts, by the English they are written in."""

from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "Teaches the legs to run when they come from the bike.": (
        "Lehrt die Beine zu laufen, wenn sie vom Rad kommen."
    ),
    "Ride only.": "Nur Rad fahren.",
    "{a}, easy enough to chat": "{a}, so locker, dass du plaudern kannst",
    "run off the bike": "Lauf vom Rad",
    "ankles, calves, hips and back, without forcing": (
        "Knöchel, Waden, Hüften und Rücken, ohne Zwang"
    ),
    "strong and smooth": "stark und flüssig",
    "start slowly": "langsam beginnen",
    "stay in control": "behalt die Kontrolle",
    "Your own.": "Dein eigenes.",
    "A race goal needs a race: how far, and when?": (
        "Ein Rennziel braucht ein Rennen: wie weit, und wann?"
    ),
    (
        "A {a} needs a run of about {b}, and your days leave room for {c}. With {d} on one day "
        "it would fit."
    ): (
        "Dafür ({a}) braucht es einen Lauf von etwa {b}, und deine Tage lassen {c} zu. "
        "Mit {d} an einem Tag ginge es."
    ),
    "Please see a doctor first; I'll plan as soon as you are cleared.": (
        "Geh bitte erst zum Arzt; ich plane, sobald du grünes Licht hast."
    ),
    "There is no free day in your week, so there is nothing I can plan.": (
        "In deiner Woche ist kein Tag frei, also kann ich nichts planen."
    ),
    "Tell me one day you could run, even for 30 minutes.": (
        "Nenn mir einen Tag, an dem du laufen könntest, und seien es 30 Minuten."
    ),
    "I plan for races from {a} to {b}; {c} is outside that.": (
        "Ich plane für Rennen von {a} bis {b}; {c} liegt außerhalb."
    ),
    "The race on {a} is {b}: nothing can be trained for it.": (
        "Das Rennen am {a} ist {b}: Dafür lässt sich nichts mehr trainieren."
    ),
    "today": "heute",
    "over already": "schon vorbei",
    "{a} is more than {b} weeks away.": "Bis {a} sind es mehr als {b} Wochen.",
    "Keep a base until then; a plan for the race comes in its year.": (
        "Halt bis dahin die Grundlage; der Rennplan kommt in seinem Jahr."
    ),
    (
        "A marathon is for adults: in the year you turn {a} a race is at most {b} (from {c} on "
        "there is no such limit)."
    ): (
        "Ein Marathon ist für Erwachsene: In dem Jahr, in dem du {a} wirst, sind höchstens {b} "
        "drin (ab {c} gilt das nicht mehr)."
    ),
    (
        "That is too far: in the year you turn {a} a race is at most {b} (from {c} on there is no "
        "such limit)."
    ): (
        "Das ist zu weit: In dem Jahr, in dem du {a} wirst, sind höchstens {b} drin (ab {c} gilt "
        "das nicht mehr)."
    ),
    (
        "Racing is not for now ({a}): easy running, as far as it feels good and your doctor agrees."
    ): (
        "Wettkampf ist jetzt nichts ({a}): locker laufen, so weit es guttut und die Ärztin "
        "einverstanden ist."
    ),
    "I can plan gentle running without a race.": "Ich kann sanftes Laufen ohne Rennen planen.",
    "A {a} needs at least {b} runs a week; {c} days are free.": (
        "Dafür ({a}) braucht es mindestens {b} Läufe pro Woche; {c} Tage sind frei."
    ),
    "A {a} needs at least {b} runs a week; {c} day is free.": (
        "Dafür ({a}) braucht es mindestens {b} Läufe pro Woche; {c} Tag ist frei."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} week leaves "
        "room for {d}."
    ): (
        "Laufen lernen dauert etwa neun Wochen ({a} Einheiten); bis dahin ({b}, {c} Woche) ist "
        "Platz für {d}."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} weeks leaves "
        "room for {d}."
    ): (
        "Laufen lernen dauert etwa neun Wochen ({a} Einheiten); bis dahin ({b}, {c} Wochen) ist "
        "Platz für {d}."
    ),
    "easy running to build a base": "lockeres Laufen als Grundlage",
    "learning to run": "laufen lernen",
    "Choose a later race or more days, or take this one as a long run with a number.": (
        "Nimm ein späteres Rennen oder mehr Tage, oder dieses als langen Lauf mit Startnummer."
    ),
    "Choose a later race, or race at your present fitness.": (
        "Nimm ein späteres Rennen, oder lauf es mit der Form von jetzt."
    ),
    (
        "Your target of {a} is beyond reach by then: at one point of fitness in four to six weeks "
        "it would take about {b} weeks. {c} Training paces follow your present fitness."
    ): (
        "Dein Ziel von {a} ist bis dahin nicht erreichbar: Bei einem Formpunkt in vier bis sechs "
        "Wochen bräuchte es etwa {b} Wochen. {c} Die Trainingstempi folgen deiner jetzigen Form."
    ),
    "your {a} race in {b} on {c}": "dein Rennen über {a} in {b}, {c}",
    "your {a} run in {b} on {c}": "dein Lauf über {a} in {b}, {c}",
    "your {a} race in {b}": "dein Rennen über {a} in {b}",
    "your {a} run in {b}": "dein Lauf über {a} in {b}",
    "Your {a} race in {b} on {c}": "dein Rennen über {a} in {b}, {c}",
    "Your {a} run in {b} on {c}": "dein Lauf über {a} in {b}, {c}",
    "Your {a} race in {b}": "dein Rennen über {a} in {b}",
    "Your {a} run in {b}": "dein Lauf über {a} in {b}",
    "{a} shows more; one good day raises your paces only a little.": (
        "Es zeigt mehr ({a}); ein guter Tag hebt deine Tempi nur wenig."
    ),
    "{a} shows it.": "Das zeigt {a}.",
    "{a} was slower; one bad day lowers your paces only in part.": (
        "Das war langsamer ({a}); ein schlechter Tag senkt deine Tempi nur zum Teil."
    ),
    "{a} was no race, so it does not lower your paces.": (
        "Das war kein Rennen ({a}), also senkt es deine Tempi nicht."
    ),
    "First evidence: {a}.": "Der erste Hinweis auf deine Form: {a}.",
    "{a} days without training cost about {b} % of fitness.": (
        "{a} Tage ohne Training kosten etwa {b} % der Form."
    ),
    "{a} days with cross-training cost about {b} % of fitness.": (
        "{a} Tage mit Ausgleichstraining kosten etwa {b} % der Form."
    ),
    "{a} says little about fitness: it needs {b} to {c}.": (
        "Das sagt wenig über die Form ({a}): Es braucht {b} bis {c}."
    ),
    "{a} would be faster than the world's best; is the time or distance right?": (
        "Das wäre schneller als die Weltbesten ({a}); stimmen Zeit und Distanz?"
    ),
    "{a} is walking pace, so it says little about running fitness.": (
        "Das ist Gehtempo ({a}), also sagt es wenig über die Laufform."
    ),
    "{a} lies in the future.": "Das liegt in der Zukunft: {a}.",
    "{a} is more than a whole day": "{a} ist mehr als ein ganzer Tag",
    "a mean heart rate of {a} is outside what hearts do": (
        "ein mittlerer Puls von {a} ist mehr, als Herzen können"
    ),
    "{a} is further than almost anyone runs in a day": "{a} läuft fast niemand an einem Tag",
    "{a} in {b} is {c}, faster than anyone has ever run it": (
        "{a} in {b} sind {c}, schneller als je jemand gelaufen ist"
    ),
    "{a} in {b} is {c}, slower than a walk": "{a} in {b} sind {c}, langsamer als Gehen",
    "From your threshold heart rate of {a}.": "Aus deinem Schwellenpuls von {a}.",
    "From a maximum of {a}.": "Aus einem Maximalpuls von {a}.",
    "From {a} at rest and a maximum of {b}.": "Aus {a} in Ruhe und einem Maximum von {b}.",
    "From {a} at rest and a maximum of {b} estimated from age ({c}).": (
        "Aus {a} in Ruhe und einem nach dem Alter geschätzten Maximum von {b} (208 - 0,7 × Alter, "
        "± 10)."
    ),
    "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule": (
        "Damsted 2019, Nielsen 2014; die 10 % sind eine Trainerregel"
    ),
    "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners": (
        "Schuster Brandt Frandsen 2025; Bertelsen 2018 für Neulinge"
    ),
    "Daniels, Running Formula: the long run's share of the week": (
        "Daniels, Running Formula: Anteil des langen Laufs an der Woche"
    ),
    "coaching practice; seen in most published plans": (
        "Trainerpraxis; so in den meisten veröffentlichten Plänen"
    ),
    "hard/easy alternation, Casado 2022; 48 h is a coach's rule": (
        "Wechsel von hart und locker, Casado 2022; die 48 h sind eine Trainerregel"
    ),
    "Silbernagel 2007 and Vincent 2017": "Silbernagel 2007 und Vincent 2017",
    "Schwellnus 2021; rest with fever is a clinician's rule": (
        "Schwellnus 2021; Ruhe bei Fieber ist eine ärztliche Regel"
    ),
    "UK Athletics maximum race distances": "UK Athletics, längste Renndistanzen",
}
