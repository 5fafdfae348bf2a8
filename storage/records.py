"""The record of an athlete as rows, and the difference between two records.

A record is cut into pieces, each with a name: the fields of the athlete and of the plan's head, and
the weeks, activities and routines by position. A change holds the pieces that differ, before and
after, so that a commit writes no more than what changed and undo restores exactly that.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias, TypeVar

from core.activities.activity import Activity
from core.athlete import Athlete, Routine
from core.coach.snapshot import Record
from core.plain import from_plain, to_plain
from core.planning.plan import Microcycle, TrainingPlan

T = TypeVar("T")
Pieces: TypeAlias = Any  # a mapping of texts to plain data; the codec passes it through as it is
"""Plain data by name: a field, or a position as a text."""

NOTHING: Pieces = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The pieces of one kind that differ; a piece missing on one side does not exist there."""

    before: Pieces = field(default_factory=dict)
    """As they were."""
    after: Pieces = field(default_factory=dict)
    """As they are."""

    def __bool__(self) -> bool:
        return bool(self.before or self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What differs between two records."""

    athlete: Section = field(default_factory=Section)
    """Fields of the athlete."""
    plan: Section = field(default_factory=Section)
    """Fields of the plan without its weeks; none at all when there is no plan."""
    weeks: Section = field(default_factory=Section)
    """Weeks of the plan by position."""
    activities: Section = field(default_factory=Section)
    """Activities by position."""
    routines: Section = field(default_factory=Section)
    """Routines by position."""

    def __bool__(self) -> bool:
        sections = (self.athlete, self.plan, self.weeks, self.activities, self.routines)
        return any(sections)


def changes_between(old: Record, new: Record) -> Changes:
    """What must be written so that `old` becomes `new`."""
    if old is new:
        return Changes()
    old_weeks, new_weeks = weeks_of(old), weeks_of(new)
    return Changes(
        athlete=_fields(old.athlete, new.athlete, Athlete),
        plan=_fields(plan_head(old.plan), plan_head(new.plan), TrainingPlan),
        weeks=_elements(old_weeks, new_weeks, Microcycle),
        activities=_elements(old.activities, new.activities, Activity),
        routines=_elements(old.routines, new.routines, Routine),
    )


def with_changes(record: Record, changes: Changes, *, is_undo: bool) -> Record:
    """The record after the changes were made, or taken back."""
    athlete = _with_fields(record.athlete, changes.athlete, Athlete, is_undo)
    head = _with_fields(plan_head(record.plan), changes.plan, TrainingPlan, is_undo)
    weeks = _with_elements(weeks_of(record), changes.weeks, Microcycle, is_undo)
    return Record(
        athlete=athlete or record.athlete,
        plan=replace(head, weeks=weeks) if head else None,
        activities=_with_elements(record.activities, changes.activities, Activity, is_undo),
        routines=_with_elements(record.routines, changes.routines, Routine, is_undo),
    )


def weeks_of(record: Record) -> tuple[Microcycle, ...]:
    """The weeks of the plan, if there is one."""
    return record.plan.weeks if record.plan else ()


def plan_head(plan: TrainingPlan | None) -> TrainingPlan | None:
    """The plan without its weeks."""
    return replace(plan, weeks=()) if plan else None


def is_schedule_changed(old: Record, new: Record) -> bool:
    """Whether anything changed that decides when a routine is due."""
    then, now = old.athlete.preferences, new.athlete.preferences
    is_elsewhere = (then.zone, then.away_until) != (now.zone, now.away_until)
    return is_elsewhere or old.routines != new.routines


def _fields(old: object | None, new: object | None, kind: type) -> Section:
    if old is new or old == new:
        return Section()
    before: Pieces = to_plain(old, kind) if old is not None else NOTHING
    after: Pieces = to_plain(new, kind) if new is not None else NOTHING
    differing = [name for name in {**before, **after} if not _agree(name, before, after)]
    return Section(
        before={name: before[name] for name in differing if name in before},
        after={name: after[name] for name in differing if name in after},
    )


def _agree(name: str, before: Pieces, after: Pieces) -> bool:
    return name in before and name in after and bool(before[name] == after[name])


def _elements(old: Sequence[T], new: Sequence[T], kind: type[T]) -> Section:
    if old is new:
        return Section()
    longest = range(max(len(old), len(new)))
    differing = [place for place in longest if not _are_equal(place, old, new)]
    return Section(
        before={str(n): to_plain(old[n], kind) for n in differing if n < len(old)},
        after={str(n): to_plain(new[n], kind) for n in differing if n < len(new)},
    )


def _are_equal(place: int, old: Sequence[Any], new: Sequence[Any]) -> bool:
    if place >= len(old) or place >= len(new):
        return False
    return old[place] is new[place] or bool(old[place] == new[place])


def _with_fields(value: T | None, section: Section, kind: type[T], is_undo: bool) -> T | None:
    if not section:
        return value
    gone, come = _sides(section, is_undo)
    plain = to_plain(value, kind) if value is not None else {}
    kept = {name: item for name, item in plain.items() if name not in gone}
    merged = {**kept, **come}
    return from_plain(kind, merged) if merged else None


def _with_elements(
    values: tuple[T, ...], section: Section, kind: type[T], is_undo: bool
) -> tuple[T, ...]:
    if not section:
        return values
    gone, come = _sides(section, is_undo)
    elements = dict(enumerate(values))
    for place in gone:
        elements.pop(int(place), None)
    elements.update({int(place): from_plain(kind, item) for place, item in come.items()})
    return tuple(elements[place] for place in sorted(elements))


def _sides(section: Section, is_undo: bool) -> tuple[Pieces, Pieces]:
    """What goes and what comes."""
    return (section.after, section.before) if is_undo else (section.before, section.after)
