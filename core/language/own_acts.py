"""Whether a clause is an act of its own, or a detail of the act told before it."""

from collections.abc import Sequence

from core import commands as c
from core.athlete import Sport
from core.language.contexts import COUNTED
from core.language.judging import DONE, Judged
from core.language.patterns import Item
from core.language.vocabulary import Vocabulary

_STATES = (
    c.ReportIllness, c.ReportFatigue, c.CheckInAnswered, c.EaseWeek, c.PushWeek, c.SetGoal,
    c.Snooze,
)  # fmt: skip
"""What two clauses in a row tell of together."""
_ASKING = (c.AddSession, c.ScaleSession, c.ReplaceSession, c.MoveSession)
"""What figures alone behind it belong to: "an extra run on Sunday, 6k easy"."""
_OF_LEGS = (c.ReportFatigue, c.ReportNiggle)
"""What "no pain when running" behind them belongs to."""
_COVERING = frozenset(Sport) - {Sport.STRENGTH, Sport.YOGA, Sport.TEAM_SPORT, Sport.OTHER}
"""Sports that are told with a distance."""


def is_own_act(
    judged: Judged, segment: Sequence[Item], acts: Sequence[Judged], vocabulary: Vocabulary
) -> bool:
    """Whether a segment is an act of its own and not a detail of the one before."""
    command = judged.command
    last = acts[-1].command if acts else None
    kinds = {item.kind for item in segment}
    if isinstance(command, c.LogActivity | c.CompleteSession) and isinstance(
        last, c.LogActivity | c.CompleteSession
    ):
        if not kinds & {"distance", "duration", "race"} or not isinstance(command, c.LogActivity):
            return False
        if segment[0].value == COUNTED:
            return True
        if isinstance(last, c.LogActivity) and _completes(last, command, kinds):
            return False
        other_sport = isinstance(last, c.LogActivity) and last.sport is not Sport.RUN
        words = {word for item in segment for word in item.words}
        afoot, halves = (vocabulary.set_words.get(n, frozenset()) for n in ("afoot", "halves"))
        is_still = isinstance(last, c.LogActivity) and last.sport in (Sport.STRENGTH, Sport.YOGA)
        pronouns = vocabulary.set_words.get("it", frozenset())
        is_named = any(i.kind == "session" and not pronouns & set(i.words) for i in segment)
        is_run = other_sport and (is_named or bool(words & afoot))
        is_run = is_run or (is_still and "distance" in kinds)
        is_run = is_run or (other_sport and "~treadmill" in kinds)
        is_another = is_run or ("distance" in kinds and bool(words & halves))
        return bool(kinds & {"sport", "day"} or judged.reading.weight or is_another)
    if isinstance(command, c.SetProfile) and isinstance(last, DONE) and "max_hr" in kinds:
        return False
    if isinstance(command, c.Snooze) and isinstance(last, c.LogActivity) and not last.duration:
        is_bare = all(item.is_filler or item.kind == "duration" for item in segment)
        return not is_bare  # "ran 10k, in 55 min"
    if isinstance(command, c.ReportRecovered) and isinstance(last, (*DONE, *_OF_LEGS)):
        over = vocabulary.set_words.get("over again", frozenset())
        if not any(set(item.words) & over for item in segment):
            return False
    is_of_last = isinstance(last, (*DONE, c.ReportNiggle))  # "..., call it a 3"
    if isinstance(command, c.AmendActivity) and is_of_last and _is_detail(judged):
        return False
    is_bare = isinstance(command, c.LogActivity) and not judged.reading.weight
    if is_bare and isinstance(last, c.SetProfile) and not kinds & {"day", "duration", "clock"}:
        return False
    if is_bare and isinstance(last, c.AmendActivity) and not kinds & {"day", "sport"}:
        return False
    if is_bare and isinstance(last, _ASKING):
        return False
    if isinstance(command, c.ReportFatigue) and isinstance(last, c.LogActivity | c.CompleteSession):
        return not any(i.kind == "feeling" for i in segment)
    if isinstance(command, c.SmallTalk) and isinstance(last, DONE):
        return not any(item.kind == "feeling" for item in segment)
    if isinstance(command, c.ReportHeat) and isinstance(last, c.ReportIllness):
        return False
    if isinstance(command, c.ScaleSession) and isinstance(last, c.ReportFatigue):
        return bool(kinds & {"day", "kind", "session", "sport"})
    is_told_twice = isinstance(command, _STATES) or command == c.DeleteActivity()
    if is_told_twice and type(command) is type(last):
        return False
    return not isinstance(command, c.CheckInAnswered) or not isinstance(last, c.LogActivity)


def _completes(last: c.LogActivity, command: c.LogActivity, kinds: set[str]) -> bool:
    """ "Did 9k, took me 52 minutes": the measure that was missing, of the same activity."""
    is_time = last.duration is None and command.distance is None
    is_far = last.distance is None and command.duration is None and last.sport in _COVERING
    is_another = last.sport is not Sport.RUN and kinds & {"kind", "session"}
    return (is_time or is_far) and not is_another and not kinds & {"sport", "day"}


def _is_detail(judged: Judged) -> bool:
    """ "..., HR 141": a bare figure behind what was done."""
    template = judged.reading.template
    return template is not None and template.pattern.is_whole
