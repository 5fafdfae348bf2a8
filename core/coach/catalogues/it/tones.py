"""What the coach says, in Italian, as a partner and as a friend."""

from collections.abc import Mapping

TONES: Mapping[str, str] = {
    "undo.done@partner": "Siamo tornati dov'eravamo: annullato {what}.",
    "undo.done@friend": "Nessun problema, annullato: {what}. Tutto come prima.",
    "decline.kept@partner": "Bene, lo lasciamo così.",
    "decline.kept@friend": "Ma certo, resta così.",
    "decline.okay@friend": "Ma certo.",
    "another.none@partner": (
        "Qui non abbiamo un altro modo sicuro. Quale giorno o quanto ti andrebbe? Ci riguardo."
    ),
    "another.none@friend": (
        "Scusa, non trovo un altro modo sicuro. Che giorno o quanto ti andrebbe?"
    ),
    "clarify.nothing@friend": (
        "Scusa, mi sono perso. Prova «{far} facili 46 min», «sposta giovedì a venerdì» o «sono "
        "malato»."
    ),
    "move.headline@partner": "L'abbiamo spostato: {kind}, {day} → {to_day}.",
    "move.headline@friend": "Fatto, spostato: {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "Potremmo spostarlo: {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "Che ne dici? {kind}, {day} → {to_day}.",
    "skip.headline@partner": "Lo lasciamo: {session}. Non lo recuperiamo.",
    "skip.headline@friend": "Tranquillo, via: {session}. Niente da recuperare.",
    "skip.headline.ask@partner": "Potremmo lasciarlo: {session}.",
    "skip.headline.ask@friend": "Io lo lascerei andare: {session}.",
    "ill.rest_today@partner": "Mi dispiace. Oggi riposiamo.",
    "ill.rest_today@friend": "Oh no, mi dispiace! Oggi piedi in alto.",
    "tired@partner": "Segnato. Facciamo più piano: {day}.",
    "tired@friend": "Ci sta. L'ho reso più leggero: {day}.",
    "well.short@partner": "Bene. Riprendiamo il piano, piano all'inizio.",
    "well.short@friend": "Evviva, sei tornato! Avanti col piano, piano all'inizio.",
    "log.done@partner": "Ce l'abbiamo: {entry}.",
    "log.done@friend": "Preso: {entry}.",
    "log.ask_rpe@partner": "Quanto ci è costato, da 1 (molto facile) a 10 (tutto)?",
    "log.ask_rpe@friend": "Quanto è stata dura, da 1 (una passeggiata) a 10 (tutto)?",
    "log.match@partner": "Era il nostro, come previsto: {session}.",
    "log.match@friend": "E anche questa è andata, come previsto: {session}.",
    "remark.week@partner": "Fanno {done} dei nostri {planned} questa settimana.",
    "remark.week@friend": "{done} in tasca questa settimana, su {planned}.",
    "amend.rated@partner": "Sforzo {rpe}, ce l'abbiamo.",
    "amend.rated@friend": "Sforzo {rpe}, ricevuto.",
    "ready.go@partner": "Andiamo come previsto.",
    "ready.go@friend": "Sei a posto, vai come previsto.",
    "noted@friend": "Ok, segnato: {what}.",
    "plan.ready@partner": "Il nostro piano è pronto: {goal}.",
    "plan.ready@friend": "Eccoci, il tuo piano è pronto: {goal}.",
    "talk.greeting@friend": "Ehi{name}, che bello sentirti!",
    "talk.greeting@partner": "Ciao{name}, eccoci!",
    "talk.thanks@partner": "Volentieri. Siamo una squadra.",
    "talk.thanks@friend": "Quando vuoi!",
    "talk.goodbye@partner": "Ci vediamo in strada. Dormi bene.",
    "talk.goodbye@friend": "A presto, stammi bene!",
    "talk.praise@partner": "Grazie. Siamo una bella squadra.",
    "talk.praise@friend": "Oh, grazie! Però a correre sei tu.",
    "talk.acknowledge@friend": "Grande!",
    "talk.nothing_today@partner": "Oggi non abbiamo niente.",
    "talk.nothing_today@friend": "Oggi niente, goditela.",
    "morning.hello@friend": "Buondì{name}! Ecco oggi, {date}.",
    "morning.hello@partner": "Buongiorno{name}. Il nostro piano di oggi, {date}.",
    "morning.ill@partner": "Finché stai male non corriamo. Riposa, bevi, dormi. Come va oggi?",
    "morning.ill@friend": "Niente corsa finché stai male, ok? Riposa, bevi, dormi. Come stai oggi?",
    "morning.skip@partner": "Oggi meglio se lasciamo perdere.",
    "morning.skip@friend": "Davvero? Oggi lascia stare.",
    "evening.ask@partner": "Come ci è andata: {session}?",
    "evening.ask@friend": "Allora, com'è andata: {session}?",
    "readiness.ask@partner": "Com'è andata la notte?",
    "readiness.ask@friend": "Dormito bene?",
    "review.lost@partner": (
        "Perso o saltato: {sessions}. Non lo recuperiamo; per uno non si perde nulla."
    ),
    "review.lost@friend": "Perso o saltato: {sessions}. Non inseguirlo; uno non conta mai.",
    "nudge@partner": "È un po' che c'è silenzio{name}. A che cosa adattiamo il piano?",
    "nudge@friend": "Ehi{name}, non ti sento da un po'. Tutto bene?",
}
