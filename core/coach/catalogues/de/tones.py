"""What the coach says, in German, as a partner and as a friend."""

from collections.abc import Mapping

TONES: Mapping[str, str] = {
    "undo.done@partner": "Wir sind wieder, wo wir waren: {what} ist zurückgenommen.",
    "undo.done@friend": "Kein Problem, zurückgenommen: {what}. Alles wie vorher.",
    "decline.kept@partner": "Gut, wir lassen es so.",
    "decline.kept@friend": "Klar, bleibt so.",
    "decline.okay@friend": "Alles klar.",
    "another.none@partner": (
        "Einen anderen sicheren Weg haben wir hier nicht. Welcher Tag oder wie viel würde dir "
        "passen? Dann schaue ich noch einmal."
    ),
    "another.none@friend": (
        "Sorry, anders sicher kriege ich es nicht hin. Welcher Tag oder wie viel würde dir passen?"
    ),
    "clarify.nothing@friend": (
        "Sorry, da komme ich nicht mit. Versuch „{far} locker 46 min“, „verschieb Donnerstag auf "
        "Freitag“ oder „ich bin krank“."
    ),
    "move.headline@partner": "Wir haben es verschoben: {kind}, {day} → {to_day}.",
    "move.headline@friend": "Erledigt, verschoben: {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "Wir könnten verschieben: {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "Wie wär's so: {kind}, {day} → {to_day}.",
    "skip.headline@partner": "Wir lassen es aus: {session}. Nachgeholt wird nicht.",
    "skip.headline@friend": "Kein Stress, ist raus: {session}. Nachholen musst du nichts.",
    "skip.headline.ask@partner": "Wir könnten es auslassen: {session}.",
    "skip.headline.ask@friend": "Ich würd's sausen lassen: {session}.",
    "ill.rest_today@partner": "Das tut mir leid. Heute ruhen wir.",
    "ill.rest_today@friend": "Oje, das tut mir leid! Heute Füße hoch.",
    "tired@partner": "Notiert. Wir machen es leichter: {day}.",
    "tired@friend": "Verständlich. Ich hab's leichter gemacht: {day}.",
    "well.short@partner": "Schön. Wir nehmen den Plan wieder auf, am Anfang locker.",
    "well.short@friend": "Juhu, du bist wieder da! Weiter im Plan, am Anfang locker.",
    "log.done@partner": "Haben wir: {entry}.",
    "log.done@friend": "Hab ich: {entry}.",
    "log.ask_rpe@partner": "Wie hart war's für uns, 1 (sehr leicht) bis 10 (alles gegeben)?",
    "log.ask_rpe@friend": "Wie fies war's, 1 (Spaziergang) bis 10 (alles gegeben)?",
    "log.match@partner": "Das war unsere Einheit, wie geplant: {session}.",
    "log.match@friend": "Abgehakt, genau wie geplant: {session}.",
    "remark.week@partner": "Das macht {done} von unseren {planned} diese Woche.",
    "remark.week@friend": "{done} im Kasten diese Woche, von {planned}.",
    "amend.rated@partner": "Anstrengung {rpe}, haben wir.",
    "amend.rated@friend": "Anstrengung {rpe}, alles klar.",
    "ready.go@partner": "Wir machen es wie geplant.",
    "ready.go@friend": "Passt, leg los wie geplant.",
    "noted@friend": "Hab ich: {what}.",
    "plan.ready@partner": "Unser Plan steht: {goal}.",
    "plan.ready@friend": "So, dein Plan ist fertig: {goal}.",
    "talk.greeting@friend": "Hey{name}, schön, von dir zu hören!",
    "talk.greeting@partner": "Hi{name}!",
    "talk.thanks@partner": "Gern. Wir machen das zusammen.",
    "talk.thanks@friend": "Immer gern!",
    "talk.goodbye@partner": "Wir sehen uns auf der Strecke. Schlaf gut.",
    "talk.goodbye@friend": "Bis dann, mach's gut!",
    "talk.praise@partner": "Danke. Wir sind ein gutes Team.",
    "talk.praise@friend": "Oh, danke! Laufen tust aber du.",
    "talk.acknowledge@friend": "Super!",
    "talk.nothing_today@partner": "Heute haben wir nichts vor.",
    "talk.nothing_today@friend": "Heute ist frei, genieß es.",
    "morning.hello@friend": "Morgen{name}! Das ist heute, {date}.",
    "morning.hello@partner": "Guten Morgen{name}. Unser Plan für heute, {date}.",
    "morning.ill@partner": (
        "Solange du krank bist, laufen wir nicht. Ausruhen, trinken, schlafen. Wie ist es heute?"
    ),
    "morning.ill@friend": (
        "Krank wird nicht gelaufen, ja? Ausruhen, trinken, schlafen. Wie geht's dir heute?"
    ),
    "morning.skip@partner": "Heute lassen wir es besser aus.",
    "morning.skip@friend": "Ehrlich? Lass es heute sein.",
    "evening.ask@partner": "Wie lief es bei uns: {session}?",
    "evening.ask@friend": "Und, wie war's: {session}?",
    "readiness.ask@partner": "Wie war die Nacht?",
    "readiness.ask@friend": "Gut gepennt?",
    "review.lost@partner": (
        "Verpasst oder ausgelassen: {sessions}. Wir holen es nicht nach; eine macht nichts."
    ),
    "review.lost@friend": (
        "Verpasst oder ausgelassen: {sessions}. Lauf dem nicht hinterher; eine zählt nie."
    ),
    "nudge@partner": "Es war eine Weile still{name}. Worum sollen wir den Plan herum legen?",
    "nudge@friend": "Hey{name}, lange nichts gehört. Alles gut?",
}
