"""What a text counts in words: "three easy days", "two sessions a day", "a fifth more".

Units of distance and time are read elsewhere; here is what is counted by itself, and what is told
without a figure at all and yet is one.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from bot.llm.spoken_times import number_words
from core.athlete import Language
from core.language.normalize import fold

COUNTED_FROM = 3
"""Smaller ones are ordinary words, "one or two", but where they are prescribed."""

# fmt: off
_DAYS = (
    r"(?:days?|weeks?|months?|fortnights?|tagen?|tage|wochen?|monaten?|dias?|semanas?"
    r"|mes(?:es)?|jours?|semaines?|mois|giorn[oi]|settiman[ae]|mesi|dagen|dag|weken|week"
    r"|maanden?)"
)
_SESSIONS = (
    r"(?:sessions?|workouts?|runs?|times|rounds?|sets?|reps?|einheiten|laufe|mal|runden|trainings?|sesion(?:es)?|entrenamientos|veces|vueltas|seances?|entrainements|fois|tours"
    r"|sedute|allenamenti|volte|giri|treinos|vezes|voltas|trainingen|keer|rondes)"
)
_DOSES = (
    r"(?:cups?|glasses|gels?|bottles?|spoon\w*|tassen?|glaser?|loffel|flaschen?|becher|tazas?|vasos?|cuchara\w*|botellas?|tasses?|verres?|cuilleres?|bouteilles?|tazz[ae]|tazzine|bicchieri"
    r"|cucchiai\w*|bottigli[ae]|xicaras?|copos?|colher\w*|garrafas?|koppen|kopjes|glazen|lepels?|flessen)"
)
_A_DAY = (
    rf"\b\w+ {_SESSIONS}(?: \w+)? (?:a|per|each|every|am|pro|al|par|por|ao|op een) (?:day|tag"
    rf"|dia|jour|giorno|dag)\b"
    r"|\bthrice\b|\b(?:twice|zweimal|doppelt|tweemaal) (?:a|per|each|every|am|pro) (?:day|tag"
    r"|dag)\b"
)
_BETWEEN = (
    r"\b(?:after|apart|between|before|in a row|back to back|or|too|not|never|nach|zwischen"
    r"|hintereinander|am stuck|nicht|nie|despues|entre|seguid[ao]s|no|nunca|apres|entre"
    r"|de suite"
    r"|pas|jamais|dopo|tra|di fila|non|mai|depois|seguid[oa]s|nao|na|tussen|achter elkaar"
    r"|na elkaar|niet|nooit)\b"
)
"""Words beside which two days are no prescription, folded."""
_VAGUE = (
    r"\b(?:couple of|few|several|paar|einige|unos|un par de|algunos|quelques|deux ou trois"
    r"|paio di|qualche|alcuni|uns(?: dois)?|alguns|enkele)(?: \w+)? "
    r"(?:km|kilomet\w+|miles?|meilen|millas|chilomet\w+|miglia|quilomet\w+|milhas|mijl\w*)\b"
)
_UNIT = (
    r"(?:km|kilomet\w+|miles?|meilen?|millas?|chilomet\w+|miglia|quilomet\w+|milhas?|mijl\w*)"
)
_TWO = r"(?:two|zwei|dos|deux|due|dois|twee)"
_OR_TWO = (
    rf"\b{_UNIT} (?:or|oder|o|ou|of) {_TWO}\b"
    rf"|\b(?:one|eins?|uno?|um|een)(?: (?:or|oder|o|ou|of))? {_TWO} {_UNIT}\b"
)
_PARTS = (
    r"\b(?:an?|one|ein|um ein|un|d un|una|une|um|uma|een) (?:third|fourth|fifth|sixth|tenth"
    r"|drittel|funftel|sechstel|zehntel|tercio|quinto|sexto|decimo|tiers|cinquieme|sixieme"
    r"|dixieme|terzo|sesto"
    r"|terco|decimo|derde|vijfde|zesde|tiende)\b(?! (?:time|kilom\w+|mile|day|mal|vez|fois"
    r"|volta|keer))"
    r"|\b(?:quarter|half) (?:of )?(?:your|the) (?:distance|mileage|volume|week|runs?|kilom\w+"
    r"|miles)\b|\bhalbier\w*|\bhalve (?:your|the)\b"
    r"|\b(?:twice as (?:much|far|many|long)|doppelt so\w*|el doble|le double|il doppio"
    r"|o dobro|het dubbele|twee keer zo)\b"
)
_OFF = (
    r"(?:off|free|frei|urlaub|pause|auszeit|libres?|descanso|reposo|parad[oa]s?|pausa|repos|arret|stop|riposo|fermo|folga|livres?|vrij|rust|pauze|break)"
)
_WHOLE = (
    rf"\b(?:an?|one|eine|einen|una|une|um|uma|een) (?:\w+ )?(?:weeks?|months?|woche|monat"
    rf"|semana|mes|semaine|mois|settimana|mese|maand|fortnight)(?: (?!(?:and|but|und|y|et|e"
    rf"|en)\b)\w+){{0,2}}? {_OFF}\b"
    rf"|\b{_OFF} (?:for|de|d|di|por|durante|pendant|per|van) (?:an?|one|una|une|um|uma"
    rf"|een) (?:\w+ )?(?:week|month|semana|mes|semaine|mois|settimana|mese)\b"
)
# fmt: on
_TOLD = re.compile(f"{_VAGUE}|{_PARTS}|{_WHOLE}|{_A_DAY}|{_OR_TWO}")
_PRESCRIBED = re.compile(rf"(?: \w+){{0,2}}? (?:{_DAYS}|{_SESSIONS})\b")
_IN_DOSES = re.compile(rf"(?: \w+){{0,1}}? {_DOSES}\b")
_HARMLESS = re.compile(_BETWEEN)
_TIMES = re.compile(r"(?<=\w{3})(?:mal|maal)\Z")
"""How "fünfzehnmal" ends."""
_AND = ("and", "y", "et", "e", "en", "und")
_BLANKS = re.compile(r"[^\w.,;!?]+")
_WORD = re.compile(r"[^\W\d_]+")
_OTHERWISE = {Language.ITALIAN: ("sei",), Language.FRENCH: ("neuf",), Language.GERMAN: ("acht",)}
"""Number words that are mostly others: they count only beside what is counted."""


def uncounted(
    text: str, language: Language, known: Collection[float], facts: str = ""
) -> Iterator[str]:
    """The counts of a text that are not known, nor said so in the facts; folded."""
    folded, told_before = _BLANKS.sub(" ", fold(text)), _BLANKS.sub(" ", fold(facts))
    yield from (vague[0] for vague in _TOLD.finditer(folded) if vague[0] not in told_before)
    is_harmless = _HARMLESS.search(folded) is not None
    for counted in _counted(folded, language):
        dose = _IN_DOSES.match(folded, counted.end)
        if counted.value < 2 or (dose is None and counted.value in known):
            continue
        told = dose or (None if is_harmless else _PRESCRIBED.match(folded, counted.end))
        if told is not None:
            yield folded[counted.start : told.end()]
        elif counted.value >= COUNTED_FROM and counted.words not in _OTHERWISE.get(language, ()):
            yield counted.words


class _Counted(NamedTuple):
    """A number in words."""

    words: str
    value: float
    start: int
    end: int


def _counted(folded: str, language: Language) -> Iterator[_Counted]:
    """The number words of a text, "twenty-five" and "dix-neuf" as one."""
    numbers = number_words(language)
    last: _Counted | None = None
    for word in _WORD.finditer(folded):
        if (written := numbers.get(_TIMES.sub("", word[0]))) is None:
            if last is not None and word[0] not in _AND:
                yield last
                last = None
            continue
        one = _Counted(word[0], float(written), word.start(), word.end())
        if last is not None and _is_one_number(last.value, one.value):
            words = folded[last.start : one.end]
            last = _Counted(words, last.value + one.value, last.start, one.end)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _is_one_number(first: float, then: float) -> bool:
    is_tens = first >= 20 and first % 10 == 0 and 1 <= then <= 19
    return is_tens or (first == 10 and 7 <= then <= 9)
