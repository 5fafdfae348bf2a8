"""Taking back and making again, asking what was meant, and what only the world outside can do."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from core.athlete import Language
from core.coach.asking import no_plan
from core.coach.care import still_paused
from core.coach.changing import command_button, facts_of, say_changes, say_remarks
from core.coach.evidence import circumstances_of
from core.coach.new_day import as_of
from core.coach.snapshot import Outcome, Revision
from core.coach.turn import Turn
from core.commands import (
    Clarify,
    Command,
    Decline,
    DeleteEverything,
    Export,
    ExportFormat,
    GoBack,
    Help,
    LinkAccount,
    Redo,
    ShowToday,
    ShowWeek,
    Undo,
    UnlinkAccount,
)
from core.facts import ChangeRedone, ChangeUndone, Fact
from core.planning.circumstances import Adjustment, Finding
from core.planning.guard import review, stops
from core.planning.missing import mend
from core.replies import Button, ChangeCard, Expects, FileOffer

MOST_READINGS = 3
"""Readings offered when a message may mean several things."""


def undo(_: Undo, turn: Turn) -> Outcome:
    """The record as it was before the last change, as far as the laws still allow it."""
    last = turn.snapshot.undoable
    if last is None:
        return turn.says(turn.phrase("undo.nothing"))
    buttons = (turn.button("button.redo", Redo()), turn.button("button.today", ShowToday()))
    outcome = _returned(turn, last, "undo", buttons)
    return replace(outcome, facts=(ChangeUndone(summary=last.summary), *outcome.facts))


def redo(_: Redo, turn: Turn) -> Outcome:
    """The record as it was before the last change was taken back, as far as the laws allow it."""
    undone = turn.snapshot.redoable
    if undone is None:
        return turn.says(turn.phrase("redo.nothing"))
    buttons = (turn.button("button.undo", Undo()), turn.button("button.today", ShowToday()))
    outcome = _returned(turn, undone, "redo", buttons)
    return replace(outcome, facts=(ChangeRedone(summary=undone.summary), *outcome.facts))


def _returned(turn: Turn, revision: Revision, goes: str, buttons: Sequence[Button]) -> Outcome:
    """The record of a revision exactly; what a stop forbids of it by now gives way, and is told.

    Days have gone by since, and who was to run less by then is not to run it all after all.
    """
    record = still_paused(revision.record, turn)
    what = _lowered(turn, revision.summary)
    then = as_of(record, turn.today)
    said: ChangeCard | str = turn.phrase(f"{goes}.done", what=what)
    facts: tuple[Fact, ...] = ()
    left: tuple[Finding, ...] = ()
    if then.plan is not None:
        seen = circumstances_of(then, turn.today)
        left = stops(review(then.plan, seen))
        mended = mend(then.plan, seen) if left else Adjustment(plan=then.plan)
        if mended.changes:
            record, facts = replace(then, plan=mended.plan), tuple(facts_of(turn, mended))
            lines = say_changes(turn.with_record(then), mended.changes)
            said = ChangeCard(headline=turn.phrase(f"{goes}.partly", what=what), changes=lines)
            left = stops(review(mended.plan, seen))
    remark = say_remarks(turn, left)
    return replace(turn.changes(record, said, remark, facts=facts, buttons=buttons), goes=goes)


def clarify(command: Clarify, turn: Turn) -> Outcome:
    """One question with the likeliest readings to tap, or what one can say."""
    if not command.options:
        buttons = (
            turn.button("button.today", ShowToday()),
            turn.button("button.week", ShowWeek()),
            turn.button("button.help", Help()),
        )
        key = "clarify.about" if command.about else "clarify.nothing"
        return turn.says(turn.phrase(key, about=command.about), buttons=buttons)
    readings = [command_button(turn, option) for option in command.options[:MOST_READINGS]]
    readings = _told_apart(turn, readings)
    neither = turn.button("button.neither", Decline())
    question = turn.phrase("clarify.which" if len(readings) > 1 else "clarify.this")
    return turn.asks(question, Expects.CHOICE, buttons=(*readings, neither))


def export(command: Export, turn: Turn) -> Outcome:
    """A file for the world outside to make; what is in it is for the athlete's eyes."""
    needs_plan = command.format in (ExportFormat.ICS, ExportFormat.FIT)
    if needs_plan and turn.plan is None:
        return no_plan(turn)
    caption = turn.phrase(f"export.{command.format}")
    return turn.says(FileOffer(format=command.format, caption=caption), is_private=True)


def link_account(command: LinkAccount, turn: Turn) -> Outcome:
    """Two chats of one athlete become one; codes are kept by the world outside.

    Whoever reads a new code can use it: in a group it is told in private.
    """
    key = "link.with_code" if command.code else "link.code"
    said = turn.says(turn.phrase(key, code=command.code), is_private=not command.code)
    return replace(said, goes="link")


def unlink_account(_: UnlinkAccount, turn: Turn) -> Outcome:
    """This chat leaves the others."""
    return replace(turn.says(turn.phrase("unlink")), goes="unlink")


def delete_everything(command: DeleteEverything, turn: Turn) -> Outcome:
    """All is erased, once the athlete has confirmed it."""
    if command.is_confirmed or turn.is_confirmed:
        return replace(turn.says(turn.phrase("delete.done")), goes="delete")
    sure = DeleteEverything(is_confirmed=True)
    buttons = (
        turn.button("button.export_first", Export(format=ExportFormat.JSON)),
        turn.button("button.delete", sure),
        turn.button("button.keep_data", Decline()),
    )
    card = ChangeCard(headline=turn.phrase("delete.ask"))
    return turn.proposes(card, (sure,), buttons=buttons)


def _told_apart(turn: Turn, readings: list[Button]) -> list[Button]:
    """The same readings; where two labels are alike, the days in them tell them apart."""
    labels = [button.label for button in readings]
    if len(set(labels)) == len(labels):
        return readings
    return [
        replace(button, label=_with_days(turn, button) if labels.count(button.label) > 1 else text)
        for button, text in zip(readings, labels, strict=True)
    ]


def _with_days(turn: Turn, button: Button) -> str:
    days = (turn.date(day) for day in _days_in(button.command))
    return f"{button.label[:12].rstrip()} {' '.join(dict.fromkeys(days))}"[:24].strip()


def _days_in(command: Command) -> Iterable[date]:
    fields = (getattr(command, name) for name in command.__dataclass_fields__)
    return (value for value in fields if isinstance(value, date))


def _lowered(turn: Turn, summary: str) -> str:
    """A summary inside a sentence; German nouns and English days keep their capital anywhere."""
    day, month = [*summary.split(" "), "", ""][1:3]
    if turn.language is Language.GERMAN or (day.isdigit() and month[:1].isupper()):
        return summary
    return summary[:1].lower() + summary[1:] if summary[1:2].islower() else summary


def go_back(_: GoBack, turn: Turn) -> Outcome:
    """Outside the introduction there is no question before; the last change may be taken back."""
    return turn.says(turn.phrase("back.nothing"), buttons=(turn.button("button.undo", Undo()),))
