"""In German: health, heat, ways back and readiness, by the English they are written in."""

from collections.abc import Mapping

HEALTH: Mapping[str, str] = {
    (
        "You told of a warning sign that a doctor has to look at first: no training until you are "
        "cleared."
    ): (
        "Du hast von einem Warnzeichen erzählt, das sich erst ein Arzt ansehen muss: kein "
        "Training, bis du grünes Licht hast."
    ),
    "A bone may be injured: no running until it has been examined.": (
        "Ein Knochen könnte verletzt sein: kein Laufen, bis er untersucht ist."
    ),
    "No running in the first three months after a birth.": (
        "In den ersten drei Monaten nach der Geburt wird nicht gelaufen."
    ),
    "While you are pregnant running stays easy, and only as far as it feels good.": (
        "In der Schwangerschaft bleibt das Laufen locker, und nur so weit, wie es guttut."
    ),
    "With a heart condition hard running needs a doctor's clearance first.": (
        "Mit einer Herzerkrankung braucht hartes Laufen erst ärztliches grünes Licht."
    ),
    (
        "Signs of too little energy: easy running only, no more load, and please see a sports "
        "doctor."
    ): (
        "Anzeichen für zu wenig Energie: nur locker, nicht mehr Belastung, und geh bitte zur "
        "Sportärztin."
    ),
    "With fever there is no training until you have been well for a while.": (
        "Mit Fieber gibt es kein Training, bis es dir eine Weile gut geht."
    ),
    "With symptoms below the neck there is no training until you have been well for a while.": (
        "Mit Beschwerden unterhalb des Halses gibt es kein Training, bis es dir eine Weile gut "
        "geht."
    ),
    "With fever there is no training.": "Mit Fieber gibt es kein Training.",
    "With symptoms below the neck there is no training.": (
        "Mit Beschwerden unterhalb des Halses gibt es kein Training."
    ),
    "With illness below the neck, training is dangerous; you rest.": (
        "Krank unterhalb des Halses ist Training gefährlich; du ruhst."
    ),
    "Wait until two days without fever have passed.": (
        "Warte, bis zwei Tage ohne Fieber vorbei sind."
    ),
    "You were ill: easy days first.": "Du warst krank: erst lockere Tage.",
    "One easy day for every day ill before anything hard.": (
        "Für jeden Tag krank ein lockerer Tag, ehe es hart wird."
    ),
    "Your {a} hurts too much to run ({b}).": "Zum Laufen schmerzt es zu sehr: {a} ({b}).",
    "Your {a} hurts too much to run ({b}); have it looked at.": (
        "Zum Laufen schmerzt es zu sehr: {a} ({b}); lass es ansehen."
    ),
    "Your {a} hurts ({b}): easy running only this week.": (
        "Schmerz ({a}, {b}): diese Woche nur locker."
    ),
    "Your {a} hurts a little ({b}): easy only, and a third less.": (
        "Leichter Schmerz ({a}, {b}): nur locker, und ein Drittel weniger."
    ),
    "No running on {a} ({b}) until it has been looked at.": (
        "Kein Laufen ({b}, {a}), bis es angesehen wurde."
    ),
    "sharp pain": "stechender Schmerz",
    "pain of {a}/10": "Schmerz {a}/10",
    "Your {a} hurt a lot lately: easy only, and a third less.": (
        "Dein Schmerz war stark ({a}): nur locker, und ein Drittel weniger."
    ),
    "{a} after strong pain: easy and less of it for a week.": (
        "{a}, nach starkem Schmerz: eine Woche locker und weniger."
    ),
    "{a} at {b}/10: easy and less of it for a week.": "{a}, {b}/10: eine Woche locker und weniger.",
    "No running before a clinician has cleared you: {a}.": (
        "Kein Laufen, bis du ärztlich grünes Licht hast: {a}."
    ),
    "Your recent load is far above what you are used to.": (
        "Deine Belastung liegt zuletzt weit über dem, was du gewohnt bist."
    ),
    "You slept badly.": "Du hast schlecht geschlafen.",
    "You have little energy.": "Du hast wenig Energie.",
    "Your legs are sore.": "Deine Beine sind schwer.",
    "You slept {a} hours.": "Du hast {a} Stunden geschlafen.",
    "After so little sleep, easy and short is the most.": (
        "Nach so wenig Schlaf ist kurz und locker das Höchste."
    ),
    "tired for days": "seit Tagen müde",
    "these days are not free": "diese Tage sind nicht frei",
    "After {a} days off: easy, at {b} of your former load.": (
        "Nach {a} Tagen Pause: locker, mit {b} der früheren Belastung."
    ),
    "{a} days off: as many easy days come first.": (
        "{a} Tage Pause: Erst kommen ebenso viele lockere Tage."
    ),
    "After {a} days off running comes back easy and in steps.": (
        "Nach {a} Tagen Pause kommt das Laufen locker und in Stufen zurück."
    ),
    "After a race the body needs its days of rest.": (
        "Nach einem Rennen braucht der Körper seine Ruhetage."
    ),
    "{a} °C: too hot to run outdoors.": "{a} °C: zu heiß, um draußen zu laufen.",
    "{a} °C: nothing hard or long in such heat.": (
        "{a} °C: nichts Hartes oder Langes bei der Hitze."
    ),
    "{a} °C: by effort, and no longer than planned.": (
        "{a} °C: nach Gefühl, und nicht länger als geplant."
    ),
    "Nothing stands against it any more.": "Nichts spricht mehr dagegen.",
    "You were off for less time, so it is back.": "Die Pause war kürzer, also ist es wieder da.",
    "The ache allows it again.": "Der Schmerz lässt es wieder zu.",
    "It is cooler than it was said to be.": "Es ist kühler als angesagt.",
    "You are cleared, so it is back.": "Du hast grünes Licht, also ist es wieder da.",
    "Kept in proportion with the rest of your training.": ("Im Verhältnis zum übrigen Training."),
    "A hard day is followed by an easy one.": "Auf einen harten Tag folgt ein lockerer.",
    "A run grows by a tenth at most over the longest of the 30 days before it.": (
        "Ein Lauf wächst höchstens um ein Zehntel über den längsten der 30 Tage davor."
    ),
    "A week grows by a tenth at most over the best of the four before it.": (
        "Eine Woche wächst höchstens um ein Zehntel über die beste der vier davor."
    ),
    "Last week is repeated: each step comes once the one before sits well.": (
        "Die letzte Woche kommt noch einmal: Jede Stufe kommt, wenn die vorige sitzt."
    ),
    "The plan was written anew.": "Der Plan wurde neu geschrieben.",
    "It has no place in the plan as it is now.": "Im jetzigen Plan hat es keinen Platz.",
    "Three times a week, a day of rest between, no hurry.": (
        "Dreimal die Woche, ein Ruhetag dazwischen, keine Eile."
    ),
    "A lighter week: shorter, with more walking, so that it settles.": (
        "Eine leichtere Woche: kürzer, mit mehr Gehen, damit es sich setzt."
    ),
    (
        "Walking breaks let heart, tendons and bones get used to running; repeat a week whenever "
        "it felt like too much."
    ): (
        "Gehpausen gewöhnen Herz, Sehnen und Knochen ans Laufen; wiederhol eine Woche, wenn sie zu "
        "viel war."
    ),
    "A race on the way: it takes the place of a hard session and shows your form.": (
        "Ein Rennen auf dem Weg: Es ersetzt eine harte Einheit und zeigt deine Form."
    ),
    "Every third or fourth week is 15-30 % lighter.": (
        "Jede dritte oder vierte Woche ist 15-30 % leichter."
    ),
    "Volume falls by half over the last two weeks, sharpness stays (Bosquet 2007).": (
        "Der Umfang halbiert sich in den letzten zwei Wochen, die Schärfe bleibt (Bosquet 2007)."
    ),
    (
        "{a} after a best of {b} in the last four weeks: a rise of at most 10 %, or {c} in a small "
        "week."
    ): (
        "{a} nach höchstens {b} in den letzten vier Wochen: höchstens 10 % mehr, in kleinen Wochen "
        "{c}."
    ),
    "A {a} {b} days before your {c} leaves no time to recover.": (
        "{a}, {b} Tage vor deinem Rennen ({c}): Das lässt keine Zeit zur Erholung."
    ),
    (
        "Your {a} on {b} comes too soon to be prepared after the race before it, so it is not in "
        "the plan."
    ): (
        "Das Rennen am {b} ({a}) kommt zu bald nach dem vorigen, um es vorzubereiten; es ist nicht "
        "im Plan."
    ),
}
