"""How the athlete is, and hours they keep free: builders of those commands."""

from datetime import time, timedelta
from itertools import pairwise

from core.activities.activity import Feeling
from core.athlete import BodySite, Condition, RuleKind, Side
from core.commands import (
    Command,
    ReportCondition,
    ReportFatigue,
    ReportIllness,
    ReportNiggle,
    ReportRecovered,
    SetRule,
    SmallTalk,
    SmallTalkKind,
)
from core.language.clauses import Clause
from core.language.dates import Span
from core.language.patterns import Item
from core.language.quantities import Clock, is_feverish
from core.units import Duration


def _is_over_it(clause: Clause) -> bool:
    """ "First run after the flu": an illness that only dates something else."""
    ill = clause.vocabulary.set_words.get("ill", frozenset())
    words = tuple(word for item in clause.items for word in item.words)
    told = [at for at, word in enumerate(words) if word in ill]
    return bool(told) and all(
        any(
            words[max(at - len(cue), 0) : at] == cue
            for cue in clause.lexicon_words("after illness")
        )
        for at in told
    )


def _is_cold_air(clause: Clause) -> bool:
    """ "It's bloody cold out", "a cold shower", "cold, minus 3": the weather, and nobody ill."""
    names = ("cold", "cold air before", "cold air behind", "cold air when", "ill")
    cold, before, behind, when, ill = (
        clause.vocabulary.set_words.get(name, frozenset()) for name in names
    )
    words = [word for item in clause.items for word in item.words]
    if cold.isdisjoint(words) or not (ill - cold).isdisjoint(words):
        return False
    at = next(at for at, word in enumerate(words) if word in cold)
    is_winter = any(i.kind == "degrees" and not is_feverish(i.value) for i in clause.items)
    is_before = at > 0 and words[at - 1] in before
    is_now = at == 0 and not when.isdisjoint(words[1:2])
    return is_winter or is_before or is_now or not behind.isdisjoint(words[at + 1 : at + 2])


def build_illness(clause: Clause) -> Command | None:
    """ReportIllness; a fever is only noted when it was spoken of."""
    if clause.has("distance", "clock", "pace") or clause.says_any("fed up"):
        return None
    if clause.has("~others") or (clause.has("reason") and clause.says_any("people")):
        return None
    if _is_over_it(clause) or clause.is_of_another or _is_cold_air(clause):
        return None
    fever: bool | None = None
    if clause.says_any("fever") or clause.has("fever"):
        fever = not (clause.use("~not") or clause.says_any("no fever"))
        heat = clause.take_item("number", "degrees")
        if heat is not None and not 36 <= heat.value <= 43 and not 97 <= heat.value <= 108:
            return None
    elif any(_is_heat(clause, at) for at in range(len(clause.items))):
        fever = True
    below = (
        True if clause.says_any("below neck") else False if clause.says_any("above neck") else None
    )
    since = clause.take_day(is_past=True)
    span = clause.take_item("range", "week")
    if span is not None and since is None:
        days = clause.dates_of(span, is_past=True)
        since = days[0] if days and days[0] < clause.hearing.today else None
    clause.use("reason", "site", "feeling", "aside", "degrees", "days", "duration", "~because")
    clause.use("fever")
    for name in ("fever", "below neck", "above neck", "ill"):
        clause.use_any(name)
    if since is not None and since > clause.hearing.today:
        return None
    return ReportIllness(since=since, has_fever=fever, is_below_neck=below, words=clause.words)


def _is_heat(clause: Clause, at: int) -> bool:
    """ "Got flu, 38.9": a fever's degrees, with their unit or with nothing they could count."""
    item, behind = clause.items[at], clause.items[at + 1 : at + 2]
    if at == 0 or item.kind == "degrees":
        return item.kind == "degrees" and is_feverish(item.value)
    before = clause.items[at - 1]
    ill = clause.vocabulary.set_words.get("ill", frozenset())
    is_last = not behind or behind[0].kind in (".", ",", "~join", "day")
    is_decimal = isinstance(item.value, float) and not item.value.is_integer()
    if is_decimal and item.kind == "number" and is_feverish(item.value):
        return not behind or behind[0].kind != "unit"  # "coughing and 38.2", "38.7 on it"
    is_heat = item.kind == "number" and is_feverish(item.value)
    return is_heat and is_last and (before.kind in (",", ".") or not ill.isdisjoint(before.words))


def _are_tired(clause: Clause) -> bool:
    """ "Quads are wrecked": both legs are tired, nothing is hurt."""
    return clause.says_any("doms") and clause.says_any("both legs") and not clause.has("score")


_LONG_AGO = timedelta(days=14)


def _is_long_over(clause: Clause) -> bool:
    """ "Had a calf niggle in August": told of days that are over."""
    spans = [i for i in clause.items if i.kind == "range" and not i.value.is_open]
    days = [d for i in spans if (d := clause.dates_of(i, is_past=True))]
    return bool(days) and max(last for _, last in days) < clause.hearing.today - _LONG_AGO


def build_niggle(clause: Clause) -> Command | None:
    """ReportNiggle: where, which side, how bad."""
    sites = [item.value for item in clause.items if item.kind == "site"]
    is_denied = any(i.kind == "~not" for i in clause.unexplained())
    if not sites or clause.has("pace") or is_denied:
        return None
    if _are_tired(clause) or clause.is_of_another or _is_long_over(clause):
        return None
    clause.use("site")
    sides = [item.value for item in clause.items if item.kind == "side"]
    clause.use("side")
    side = sides[0] if len(set(sides)) == 1 else Side.BOTH if len(set(sides)) > 1 else None
    site = next((s for s in sites if s is not BodySite.OTHER), sites[0])
    severity = clause.take("score")
    if severity is None:
        severity = clause.take("rpe")
    if severity is None:
        number = _bare_number(clause)
        if number is not None and 0 <= number.value <= 10 and float(number.value).is_integer():
            severity = int(number.value)
        elif number is not None:
            clause.used.discard(list(clause.items).index(number))
    is_sharp = clause.says_any("sharp")
    for name in ("sharp", "ache", "side words"):
        clause.use_any(name)
    clause.use(
        "feeling",
        "aside",
        "day",
        "reason",
        "kind",
        "distance",
        "race",
        "duration",
        "range",
        "week",
        "part",
        "days",
        "sport",
    )
    return ReportNiggle(
        site=site, side=side, severity=severity, is_sharp=is_sharp, words=clause.words
    )


def _bare_number(clause: Clause) -> Item | None:
    """The first number that counts nothing: "carried it up 3 floors, maybe a 2"."""
    for at, (number, behind) in enumerate(pairwise((*clause.items, _END))):
        is_count = behind.kind == "unit" or not (behind.kind or behind.is_filler)
        if number.kind == "number" and not is_count and at not in clause.used:
            clause.used.add(at)
            return number
    return None


_END = Item((), 0, 0, is_filler=True)
"""What stands behind the last word."""


def _is_of_oneself(feeling: Item, clause: Clause) -> bool:
    """Whether one is tired or feels bad; "a rubbish month" tells of no body."""
    felt = clause.vocabulary.set_words.get("felt", frozenset())
    if feeling.value is Feeling.BAD and felt:
        return bool(felt & {word for item in clause.items for word in item.words})
    return feeling.value in (Feeling.TIRED, Feeling.BAD)


_ENOUGH_SLEEP_H = 8
"""Hours of sleep after which nobody is tired for want of it."""


def _has_a_subject(clause: Clause) -> bool:
    """ "That comment hurt", "pilates was hard": an unknown subject, and nothing of oneself."""
    own = clause.vocabulary.set_words.get("first person", frozenset())
    felt = (at for at, i in enumerate(clause.items) if i.kind == "feeling")
    end = clause.first_taken if clause.words_taken else next(felt, 0)
    before = clause.items[:end]
    is_own = any(not own.isdisjoint(item.words) for item in before)
    is_named = any(not i.kind and not i.is_filler for i in before)
    return bool(own) and is_named and not is_own


def _is_of_a_thing(clause: Clause) -> bool:
    """ "My nerves are shot", "smashed my phone": neither oneself nor one's legs are worn out."""
    worn, heads, copulas = (
        clause.vocabulary.set_words.get(name, frozenset())
        for name in ("worn", "articles", "copulas of old")
    )
    bodies = frozenset().union(
        *(clause.vocabulary.set_words.get(n, frozenset()) for n in ("legs", "both legs", "tires"))
    )
    triples = zip(clause.items, clause.items[1:], clause.items[2:], strict=False)
    is_thing = any(
        heads.issuperset(head.words)
        and noun.kind in ("", "aside")
        and bodies.isdisjoint(noun.words)
        and not copulas.isdisjoint(verb.words)
        for head, noun, verb in triples
    )
    is_done_to = any(
        not worn.isdisjoint(done.words) and heads.issuperset(what.words)
        for done, what in pairwise(clause.items)
    )
    return is_thing or is_done_to or clause.is_of_another or _has_a_subject(clause)


def build_fatigue(clause: Clause) -> Command | None:
    """ReportFatigue; strong when the words are."""
    if clause.has("distance", "clock", "pace", "~future") or _is_of_a_thing(clause):
        return None
    hours_item = clause.slot("sleep")
    is_of_sleep = clause.has("duration") and clause.says_any("sleep")
    duration = hours_item.value if hours_item else clause.take("duration") if is_of_sleep else None
    day_item = clause.take_item("day")
    when = None if day_item is None or _is_after(clause, day_item) else day_item.value
    if clause.items[0] is day_item and when is not None and when.form == "weekday":
        return None  # "Friday was bad"
    on = clause.date_of(when, is_past=True) if when is not None and when.form == "offset" else None
    if on is not None and on > clause.hearing.today:
        return None
    if on == clause.hearing.today or (on is not None and hours_item is not None):
        on = None
    if (
        on is not None
        and on == clause.hearing.today - timedelta(days=1)
        and clause.says_any("sleep")
    ):
        on = None
    feeling = clause.slot("feeling")
    if feeling is not None and not _is_of_oneself(feeling, clause):
        return None
    weary = ("fatigue", "doms", "both legs", "no strength")
    if clause.has("site") and not any(clause.says_any(name) for name in weary):
        return None
    clause.use("feeling", "reason", "week", "range", "site", "days", "kind", "part", "aside")
    for name in ("fatigue", "strong", "legs", "ache"):
        clause.use_any(name)
    hours = round(duration.hours, 2) if isinstance(duration, Duration) else None
    if hours is not None and not 0 < hours <= 14:
        return None
    if hours is not None and hours >= _ENOUGH_SLEEP_H and not clause.says_any("fatigue"):
        return None
    is_strong = clause.says_any("strong") or (hours is not None and hours <= 4)
    return ReportFatigue(on=on, is_strong=is_strong, sleep_hours=hours, words=clause.words)


def _is_after(clause: Clause, day: Item) -> bool:
    """ "After yesterday": the day tells why, not when."""
    at = list(clause.items).index(day)
    after = clause.vocabulary.set_words.get("after", frozenset())
    return at > 0 and clause.items[at - 1].words[-1] in after


def build_recovered(clause: Clause) -> Command | None:
    """ReportRecovered: of an ache when one is named, else of the illness."""
    if clause.has("times", "number", "distance") or clause.is_denied:
        return None
    if clause.says_any("half better"):
        return None
    site = clause.take("site")
    since = clause.take_day(is_past=True)
    span = clause.take("range")
    if since is None and isinstance(span, Span) and span.is_open:
        since = clause.date_of(span.first, is_past=True)
    clause.use("side", "feeling", "~not", "part", "reason", "range")
    if since is not None and since >= clause.hearing.today:
        since = None
    return ReportRecovered(site=site, since=since)


def build_condition(clause: Clause, condition: str) -> Command | None:
    """ReportCondition with the day it began, where said."""
    since = clause.take_day(is_past=True)
    number = clause.take("number")
    unit = clause.take("unit")
    if since is None and number and unit in ("week", "month", "day"):
        since = clause.hearing.today - timedelta(
            days=round(number * {"week": 7, "month": 30, "day": 1}[unit])
        )
    is_over = clause.has("~not") or clause.says_any("over")
    clause.use("~not", "~others", "range", "week", "number", "unit", "ordinal")
    return ReportCondition(condition=Condition(condition), since=since, is_over=is_over)


def build_cleared(clause: Clause) -> Command | None:
    """ReportCondition: a clinician has cleared what training waits for."""
    is_asked = clause.items[0].words[0] in clause.vocabulary.question
    if is_asked or clause.has("~not") or clause.says_any("not yet cleared"):
        return None
    clause.use("session", "sport")
    return _clearing_offered(clause) or ReportCondition(condition=Condition.RED_FLAG, is_over=True)


def build_misheard(clause: Clause) -> Command:
    """A warning sign that was never meant, where that is offered; else a complaint."""
    return _clearing_offered(clause) or SmallTalk(kind=SmallTalkKind.COMPLAINT)


def _clearing_offered(clause: Clause) -> ReportCondition | None:
    """What a button under the coach's last message would end."""
    offered = (button.command for button in clause.hearing.options)
    return next((c for c in offered if isinstance(c, ReportCondition) and c.is_over), None)


def build_hours_rule(clause: Clause, kind: str) -> Command | None:
    """Not before, not after a time of day."""
    item = clause.slot("at")
    at = time_of(item.value) if item else None
    if clause.says_any("messages"):
        return None
    clause.use("part", "days")
    if at is None:
        return None
    return SetRule(kind=RuleKind(kind), at=at, words=clause.words)


def time_of(value: object, part: str = "") -> time | None:
    """A time of day from whatever stands for one; "evening" lifts a bare 7 to 19:00."""
    if isinstance(value, time):
        return value
    if isinstance(value, Clock):
        found = value.as_time
    elif isinstance(value, Duration):
        minutes = round(value.minutes)
        found = time(*divmod(minutes, 60)) if 240 <= minutes < 1440 else None
    elif isinstance(value, int | float) and 100 <= value < 2360 and value % 100 < 60:
        found = time(int(value) // 100, int(value) % 100)
    elif isinstance(value, int | float) and 0 <= value < 24:
        part_of_hour = round((float(value) % 1) * 100)
        found = time(int(value), part_of_hour) if part_of_hour < 60 else None
    else:
        return None
    if found is not None and part in ("evening", "night", "afternoon") and found.hour < 12:
        found = found.replace(hour=(found.hour + 12) % 24)
    return found
