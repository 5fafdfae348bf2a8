"""What the coach says, in Dutch, as a partner and as a friend."""

from collections.abc import Mapping

TONES: Mapping[str, str] = {
    "undo.done@partner": "We zijn terug waar we waren: {what} is teruggedraaid.",
    "undo.done@friend": "Geen probleem, teruggedraaid: {what}. Alles als eerst.",
    "decline.kept@partner": "Goed, we laten het zo.",
    "decline.kept@friend": "Prima, we laten het.",
    "decline.okay@friend": "Top.",
    "another.none@partner": (
        "We hebben hier geen andere veilige weg. Welke dag of hoeveel zou jou passen? Dan kijk ik "
        "opnieuw."
    ),
    "another.none@friend": (
        "Sorry, ik vind geen andere veilige weg. Welke dag of hoeveel zou je passen?"
    ),
    "clarify.nothing@friend": (
        "Sorry, ik kan je niet volgen. Probeer “{far} rustig 46 min”, “verplaats donderdag naar "
        "vrijdag” of “ik ben ziek”."
    ),
    "move.headline@partner": "We hebben het verplaatst: {kind}, {day} → {to_day}.",
    "move.headline@friend": "Geregeld, verplaatst: {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "We zouden het kunnen verplaatsen: {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "Wat vind je hiervan: {kind}, {day} → {to_day}.",
    "skip.headline@partner": "We slaan het over: {session}. We halen het niet in.",
    "skip.headline@friend": "Geen zorgen, eruit: {session}. Niets in te halen.",
    "skip.headline.ask@partner": "We zouden het kunnen overslaan: {session}.",
    "skip.headline.ask@friend": "Ik zou het laten schieten: {session}.",
    "ill.rest_today@partner": "Vervelend voor je. Vandaag rusten we.",
    "ill.rest_today@friend": "Ach nee, balen! Vandaag voeten omhoog.",
    "tired@partner": "Genoteerd. We doen het rustiger: {day}.",
    "tired@friend": "Snap ik. Ik heb het lichter gemaakt: {day}.",
    "well.short@partner": "Mooi. We pakken het plan weer op, rustig om te beginnen.",
    "well.short@friend": "Joepie, je bent er weer! Verder met het plan, eerst rustig.",
    "log.done@partner": "We hebben het: {entry}.",
    "log.done@friend": "Heb ik: {entry}.",
    "log.ask_rpe@partner": "Hoe zwaar was het voor ons, 1 (heel licht) tot 10 (alles gegeven)?",
    "log.ask_rpe@friend": "Hoe pittig was het, 1 (wandelingetje) tot 10 (alles gegeven)?",
    "log.match@partner": "Dat was die van ons, zoals gepland: {session}.",
    "log.match@friend": "Die zit erop, precies zoals gepland: {session}.",
    "remark.week@partner": "Dat is {done} van onze {planned} deze week.",
    "remark.week@friend": "{done} in de pocket deze week, van {planned}.",
    "amend.rated@partner": "Inspanning {rpe}, hebben we.",
    "amend.rated@friend": "Inspanning {rpe}, top.",
    "ready.go@partner": "We gaan zoals gepland.",
    "ready.go@friend": "Helemaal goed, ga zoals gepland.",
    "noted@friend": "Heb ik: {what}.",
    "plan.ready@partner": "Ons plan is klaar: {goal}.",
    "plan.ready@friend": "Zo, je plan is klaar: {goal}.",
    "talk.greeting@friend": "Hé{name}, leuk om van je te horen!",
    "talk.greeting@partner": "Hoi{name}!",
    "talk.thanks@partner": "Graag gedaan. We doen dit samen.",
    "talk.thanks@friend": "Altijd!",
    "talk.goodbye@partner": "Tot op de weg. Slaap lekker.",
    "talk.goodbye@friend": "Doei, hou je haaks!",
    "talk.praise@partner": "Dank je. We zijn een goed team.",
    "talk.praise@friend": "Ah, dank je! Maar jij doet het lopen.",
    "talk.acknowledge@friend": "Top!",
    "talk.nothing_today@partner": "We hebben vandaag niets.",
    "talk.nothing_today@friend": "Niks vandaag, geniet ervan.",
    "morning.hello@friend": "Môge{name}! Dit is vandaag, {date}.",
    "morning.hello@partner": "Goedemorgen{name}. Ons plan voor vandaag, {date}.",
    "morning.ill@partner": (
        "We lopen niet zolang je ziek bent. Rust, drink, slaap. Hoe gaat het vandaag?"
    ),
    "morning.ill@friend": (
        "Niet lopen zolang je ziek bent, oké? Rust, drink, slaap. Hoe is het vandaag?"
    ),
    "morning.skip@partner": "Vandaag kunnen we het beter overslaan.",
    "morning.skip@friend": "Eerlijk? Laat het vandaag zitten.",
    "evening.ask@partner": "Hoe ging het ons af: {session}?",
    "evening.ask@friend": "En, hoe was het: {session}?",
    "readiness.ask@partner": "Hoe was de nacht?",
    "readiness.ask@friend": "Lekker geslapen?",
    "review.lost@partner": (
        "Gemist of overgeslagen: {sessions}. We halen het niet in; door één verliezen we niets."
    ),
    "review.lost@friend": (
        "Gemist of overgeslagen: {sessions}. Niet achterna jagen; één maakt nooit uit."
    ),
    "nudge@partner": "Het is al even stil{name}. Waar passen we het plan omheen?",
    "nudge@friend": "Hé{name}, lang niks gehoord. Alles goed?",
}
