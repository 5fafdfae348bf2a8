"""What the coach says, in French, as a partner and as a friend."""

from collections.abc import Mapping

TONES: Mapping[str, str] = {
    "undo.done@partner": "On est revenus où on était : {what}, c'est annulé.",
    "undo.done@friend": "Pas de souci, annulé : {what}. Tout comme avant.",
    "decline.kept@partner": "Bien, on le garde tel quel.",
    "decline.kept@friend": "Ça marche, on laisse.",
    "decline.okay@friend": "Ça roule.",
    "another.none@partner": (
        "On n'a pas d'autre solution sûre ici. Quel jour ou quelle quantité t'irait ? Je regarde à "
        "nouveau."
    ),
    "another.none@friend": (
        "Désolé, je ne trouve rien d'autre de sûr. Quel jour ou combien t'irait ?"
    ),
    "clarify.nothing@friend": (
        "Désolé, là tu m'as perdu. Essaie « {far} faciles 46 min », « déplace jeudi à vendredi » "
        "ou « je suis malade »."
    ),
    "move.headline@partner": "On l'a déplacé : {kind}, {day} → {to_day}.",
    "move.headline@friend": "C'est fait, déplacé : {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "On pourrait le déplacer : {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "Et comme ça : {kind}, {day} → {to_day}.",
    "skip.headline@partner": "On la laisse : {session}. On ne rattrape pas.",
    "skip.headline@friend": "Pas grave, c'est enlevé : {session}. Rien à rattraper.",
    "skip.headline.ask@partner": "On pourrait la laisser : {session}.",
    "skip.headline.ask@friend": "Moi, je laisserais tomber : {session}.",
    "ill.rest_today@partner": "Désolé pour toi. Aujourd'hui, on se repose.",
    "ill.rest_today@friend": "Oh non, mince ! Aujourd'hui, pieds en l'air.",
    "tired@partner": "Noté. On y va plus doucement : {day}.",
    "tired@friend": "Normal. Je l'ai allégé : {day}.",
    "well.short@partner": "Bien. On reprend le plan, doucement au début.",
    "well.short@friend": "Super, te revoilà ! On reprend le plan, doucement au début.",
    "log.done@partner": "On l'a : {entry}.",
    "log.done@friend": "C'est noté : {entry}.",
    "log.ask_rpe@partner": "C'était dur comment pour nous, 1 (très facile) à 10 (à fond) ?",
    "log.ask_rpe@friend": "C'était dur, de 1 (balade) à 10 (à fond) ?",
    "log.match@partner": "C'était la nôtre, comme prévu : {session}.",
    "log.match@friend": "Et une de faite, comme prévu : {session}.",
    "remark.week@partner": "Ça fait {done} sur nos {planned} cette semaine.",
    "remark.week@friend": "{done} dans la poche cette semaine, sur {planned}.",
    "amend.rated@partner": "Effort {rpe}, on l'a.",
    "amend.rated@friend": "Effort {rpe}, bien reçu.",
    "ready.go@partner": "On y va comme prévu.",
    "ready.go@friend": "C'est bon, vas-y comme prévu.",
    "noted@friend": "C'est noté : {what}.",
    "plan.ready@partner": "Notre plan est prêt : {goal}.",
    "plan.ready@friend": "Et voilà, ton plan est prêt : {goal}.",
    "talk.greeting@friend": "Salut{name}, content de te lire !",
    "talk.greeting@partner": "Salut{name} !",
    "talk.thanks@partner": "Avec plaisir. On est ensemble sur ce coup.",
    "talk.thanks@friend": "Quand tu veux !",
    "talk.goodbye@partner": "On se retrouve sur la route. Dors bien.",
    "talk.goodbye@friend": "À plus, prends soin de toi !",
    "talk.praise@partner": "Merci. On fait une bonne équipe.",
    "talk.praise@friend": "Oh, merci ! Mais c'est toi qui cours.",
    "talk.acknowledge@friend": "Super !",
    "talk.nothing_today@partner": "On n'a rien aujourd'hui.",
    "talk.nothing_today@friend": "Rien aujourd'hui, profites-en.",
    "morning.hello@friend": "Coucou{name} ! Voici aujourd'hui, {date}.",
    "morning.hello@partner": "Bonjour{name}. Notre programme du jour, {date}.",
    "morning.ill@partner": (
        "On ne court pas tant que tu es malade. Repose-toi, bois, dors. Comment ça va aujourd'hui ?"
    ),
    "morning.ill@friend": (
        "Pas de course tant que tu es malade, d'accord ? Repos, eau, dodo. Ça va aujourd'hui ?"
    ),
    "morning.skip@partner": "Aujourd'hui, mieux vaut qu'on laisse.",
    "morning.skip@friend": "Franchement ? Laisse tomber aujourd'hui.",
    "evening.ask@partner": "On s'en est sortis comment : {session} ?",
    "evening.ask@friend": "Alors, c'était comment : {session} ?",
    "readiness.ask@partner": "La nuit a été bonne ?",
    "readiness.ask@friend": "Bien dormi ?",
    "review.lost@partner": (
        "Manqué ou laissé : {sessions}. On ne rattrape pas ; une de moins ne change rien."
    ),
    "review.lost@friend": (
        "Manqué ou laissé : {sessions}. Ne cours pas après ; une, ça ne compte jamais."
    ),
    "nudge@partner": (
        "Ça fait un moment que c'est calme{name}. Autour de quoi arrange-t-on le plan ?"
    ),
    "nudge@friend": "Hé{name}, ça fait un bail. Tout va bien ?",
}
