"""In Dutch: health, heat, ways back and readiness, by the English they are written in."""

from collections.abc import Mapping

HEALTH: Mapping[str, str] = {
    (
        "You told of a warning sign that a doctor has to look at first: no training until you are "
        "cleared."
    ): (
        "Je vertelde over een alarmsignaal waar eerst een arts naar moet kijken: geen training tot "
        "je groen licht hebt."
    ),
    "A bone may be injured: no running until it has been examined.": (
        "Een bot kan geblesseerd zijn: niet lopen tot het onderzocht is."
    ),
    "No running in the first three months after a birth.": (
        "Niet lopen in de eerste drie maanden na een bevalling."
    ),
    "While you are pregnant running stays easy, and only as far as it feels good.": (
        "Tijdens de zwangerschap blijft het lopen rustig, en alleen zolang het goed voelt."
    ),
    "With a heart condition hard running needs a doctor's clearance first.": (
        "Met een hartaandoening heeft zwaar lopen eerst groen licht van een arts nodig."
    ),
    (
        "Signs of too little energy: easy running only, no more load, and please see a sports "
        "doctor."
    ): (
        "Tekenen van te weinig energie: alleen rustig, niet meer belasting, en ga alsjeblieft naar "
        "een sportarts."
    ),
    "With fever there is no training until you have been well for a while.": (
        "Met koorts is er geen training tot je een tijdje beter bent."
    ),
    "With symptoms below the neck there is no training until you have been well for a while.": (
        "Met klachten onder de nek is er geen training tot je een tijdje beter bent."
    ),
    "With fever there is no training.": "Met koorts is er geen training.",
    "With symptoms below the neck there is no training.": (
        "Met klachten onder de nek is er geen training."
    ),
    "With illness below the neck, training is dangerous; you rest.": (
        "Ziek onder de nek is trainen gevaarlijk; je rust."
    ),
    "Wait until two days without fever have passed.": (
        "Wacht tot er twee dagen zonder koorts voorbij zijn."
    ),
    "You were ill: easy days first.": "Je was ziek: eerst rustige dagen.",
    "One easy day for every day ill before anything hard.": (
        "Eén rustige dag per ziektedag voor er iets zwaars komt."
    ),
    "Your {a} hurts too much to run ({b}).": "Het doet te veel pijn om te lopen: {a} ({b}).",
    "Your {a} hurts too much to run ({b}); have it looked at.": (
        "Het doet te veel pijn om te lopen: {a} ({b}); laat ernaar kijken."
    ),
    "Your {a} hurts ({b}): easy running only this week.": (
        "Pijn ({a}, {b}): deze week alleen rustig."
    ),
    "Your {a} hurts a little ({b}): easy only, and a third less.": (
        "Een beetje pijn ({a}, {b}): alleen rustig, en een derde minder."
    ),
    "No running on {a} ({b}) until it has been looked at.": (
        "Niet lopen ({b}, {a}) tot ernaar gekeken is."
    ),
    "sharp pain": "scherpe pijn",
    "pain of {a}/10": "pijn {a}/10",
    "Your {a} hurt a lot lately: easy only, and a third less.": (
        "Het deed laatst veel pijn ({a}): alleen rustig, en een derde minder."
    ),
    "{a} after strong pain: easy and less of it for a week.": (
        "{a}, na hevige pijn: een week rustig en minder."
    ),
    "{a} at {b}/10: easy and less of it for a week.": "{a}, {b}/10: een week rustig en minder.",
    "No running before a clinician has cleared you: {a}.": (
        "Niet lopen voor een arts groen licht geeft: {a}."
    ),
    "Your recent load is far above what you are used to.": (
        "Je belasting ligt de laatste tijd ver boven wat je gewend bent."
    ),
    "You slept badly.": "Je hebt slecht geslapen.",
    "You have little energy.": "Je hebt weinig energie.",
    "Your legs are sore.": "Je benen zijn stijf.",
    "You slept {a} hours.": "Je hebt {a} uur geslapen.",
    "After so little sleep, easy and short is the most.": (
        "Na zo weinig slaap is kort en rustig het meeste."
    ),
    "tired for days": "al dagen moe",
    "these days are not free": "deze dagen zijn niet vrij",
    "After {a} days off: easy, at {b} of your former load.": (
        "Na {a} dagen rust: rustig, op {b} van je vroegere belasting."
    ),
    "{a} days off: as many easy days come first.": (
        "{a} dagen rust: eerst net zo veel rustige dagen."
    ),
    "After {a} days off running comes back easy and in steps.": (
        "Na {a} dagen rust komt het lopen rustig en in stappen terug."
    ),
    "After a race the body needs its days of rest.": (
        "Na een wedstrijd heeft het lichaam zijn rustdagen nodig."
    ),
    "{a} °C: too hot to run outdoors.": "{a} °C: te warm om buiten te lopen.",
    "{a} °C: nothing hard or long in such heat.": "{a} °C: niets zwaars of langs in zulke hitte.",
    "{a} °C: by effort, and no longer than planned.": (
        "{a} °C: op gevoel, en niet langer dan gepland."
    ),
    "Nothing stands against it any more.": "Er staat niets meer in de weg.",
    "You were off for less time, so it is back.": "Je was korter weg, dus het is terug.",
    "The ache allows it again.": "De pijn laat het weer toe.",
    "It is cooler than it was said to be.": "Het is koeler dan werd gezegd.",
    "You are cleared, so it is back.": "Je hebt groen licht, dus het is terug.",
    "Kept in proportion with the rest of your training.": (
        "In verhouding tot de rest van je training."
    ),
    "A hard day is followed by an easy one.": "Na een zware dag komt een rustige.",
    "A run grows by a tenth at most over the longest of the 30 days before it.": (
        "Een loop groeit hooguit een tiende boven de langste van de 30 dagen ervoor."
    ),
    "A week grows by a tenth at most over the best of the four before it.": (
        "Een week groeit hooguit een tiende boven de beste van de vier ervoor."
    ),
    "Last week is repeated: each step comes once the one before sits well.": (
        "Vorige week komt nog eens: elke stap komt als de vorige goed zit."
    ),
    "The plan was written anew.": "Het plan is opnieuw geschreven.",
    "It has no place in the plan as it is now.": "In het plan zoals het nu is, past het niet.",
    "Three times a week, a day of rest between, no hurry.": (
        "Drie keer per week, een rustdag ertussen, geen haast."
    ),
    "A lighter week: shorter, with more walking, so that it settles.": (
        "Een lichtere week: korter, met meer wandelen, zodat het bezinkt."
    ),
    (
        "Walking breaks let heart, tendons and bones get used to running; repeat a week whenever "
        "it felt like too much."
    ): "Wandelpauzes laten hart, pezen en botten wennen; herhaal een week als het te veel was.",
    "A race on the way: it takes the place of a hard session and shows your form.": (
        "Een wedstrijd onderweg: die vervangt een zware training en toont je vorm."
    ),
    "Every third or fourth week is 15-30 % lighter.": (
        "Elke derde of vierde week is 15-30% lichter."
    ),
    "Volume falls by half over the last two weeks, sharpness stays (Bosquet 2007).": (
        "De omvang halveert in de laatste twee weken, de scherpte blijft (Bosquet 2007)."
    ),
    (
        "{a} after a best of {b} in the last four weeks: a rise of at most 10 %, or {c} in a small "
        "week."
    ): "{a} na hooguit {b} in de laatste vier weken: hooguit 10% meer, of {c} in een kleine week.",
    "A {a} {b} days before your {c} leaves no time to recover.": (
        "{a}, {b} dagen voor je wedstrijd ({c}): dat laat geen tijd om te herstellen."
    ),
    (
        "Your {a} on {b} comes too soon to be prepared after the race before it, so it is not in "
        "the plan."
    ): (
        "De wedstrijd op {b} ({a}) komt te snel na de vorige om voor te bereiden; hij staat niet "
        "in het plan."
    ),
}
