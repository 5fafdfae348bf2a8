"""One turn of the conversation: what a handler sees, and the few ways it can answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

from core.athlete import Athlete, Language, Niggle
from core.coach.evidence import circumstances_of, present_vdot
from core.coach.reminding import zone_of
from core.coach.snapshot import Dialogue, Outcome, Proposal, Record, Snapshot
from core.coach.translating import say_in, speak_part, speak_title
from core.coach.wording import (
    has_example,
    phrase,
    say_amount,
    say_date,
    say_day,
    say_example,
    say_figures,
    say_site,
    say_time,
)
from core.commands import Command, Confirm, Decline, ReportNiggle, Undo
from core.facts import Fact
from core.planning.circumstances import Circumstances, Refused
from core.planning.plan import TrainingPlan
from core.replies import Button, ChangeCard, Expects, Paragraph, Part, Question, Refusal, Reply
from core.units import Distance, Duration, HeartRate, Units
from core.workouts.naming import say_lengths
from core.workouts.steps import Workout


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What a handler may see, and how it answers; what is worked out of it is worked out once."""

    snapshot: Snapshot
    """Everything known, as it stands at this command."""
    now: datetime
    """The present instant, in UTC."""
    accepted: frozenset[str] | None = None
    """Ids of the cautions just accepted; None unless this is a confirmed proposal."""
    is_trial: bool = False
    """Whether the athlete only wonders "what if": propose, never apply."""

    @property
    def record(self) -> Record:
        """What is kept of the athlete."""
        return self.snapshot.record

    @property
    def athlete(self) -> Athlete:
        """The athlete."""
        return self.snapshot.record.athlete

    @property
    def plan(self) -> TrainingPlan | None:
        """The present plan, if there is one."""
        return self.snapshot.record.plan

    @property
    def dialogue(self) -> Dialogue:
        """Where the conversation stands."""
        return self.snapshot.dialogue

    @property
    def language(self) -> Language:
        """The athlete's language."""
        return self.athlete.preferences.language

    @property
    def units(self) -> Units:
        """The athlete's units."""
        return self.athlete.preferences.units

    @property
    def zone(self) -> ZoneInfo:
        """The athlete's time zone."""
        return zone_of(self.athlete.preferences.zone)

    @property
    def today(self) -> date:
        """The athlete's local day."""
        return self.now.astimezone(self.zone).date()

    @cached_property
    def vdot(self) -> float | None:
        """Present fitness, or None while it is unknown."""
        return present_vdot(self.record, self.today)

    @cached_property
    def circumstances(self) -> Circumstances:
        """All that planning may take into account."""
        return circumstances_of(self.record, self.today)

    @property
    def is_confirmed(self) -> bool:
        """Whether the athlete has just said yes to this very command."""
        return self.accepted is not None

    def with_record(self, record: Record) -> "Turn":
        """The same turn as if this were the record."""
        return replace(self, snapshot=replace(self.snapshot, record=record))

    def phrase(self, key: str, **values: object) -> str:
        """A phrase of the catalogue in the athlete's language and tone."""
        preferences = self.athlete.preferences
        if has_example(key):
            values["far"] = say_example(self.units, self.language)
        return phrase(key, preferences.language, preferences.tone, **values)

    def day(self, day: date) -> str:
        """A day with its relative word: "tomorrow, Thu 26 Nov"."""
        return say_day(day, self.today, self.language)

    def date(self, day: date) -> str:
        """A day with its weekday: "Thu 26 Nov"."""
        return say_date(day, self.language, today=self.today)

    def time(self, at: time) -> str:
        """A time of day: "06:30"."""
        return say_time(at, self.language)

    def amount(self, amount: Distance | Duration | HeartRate) -> str:
        """A measure in the athlete's units and language: "12.5 km", "46 min"."""
        return say_amount(amount, self.units, self.language)

    def site(self, ache: Niggle | ReportNiggle) -> str:
        """Where it aches: "left knee"."""
        return say_site(ache.site, ache.side, self.language)

    def figures(self, text: str) -> str:
        """A text with its figures as the athlete's language writes them."""
        return say_figures(text, self.language)

    def said(self, sentence: str) -> str:
        """A sentence of the plan in the athlete's language."""
        return say_in(self.language, say_lengths(sentence, self.units))

    def title(self, workout: Workout) -> str:
        """The name of a workout in the athlete's language and units."""
        return speak_title(workout, self.language, self.units)

    def button(self, key: str, command: Command, **values: object) -> Button:
        """A button whose label is a phrase."""
        return Button(label=self.phrase(key, **values), command=command)

    def says(
        self,
        *parts: Part | str,
        buttons: Sequence[Button] = (),
        expects: Expects | None = None,
        session: str | None = None,
        activity: str | None = None,
        is_private: bool = False,
    ) -> Outcome:
        """An answer that changes nothing; a proposal that waits for a yes goes on waiting."""
        reply = self._reply(parts, buttons, is_private=is_private)
        return Outcome(
            record=self.record,
            dialogue=self._dialogue(reply, expects, session, activity),
            reply=reply,
            plan_version=self.snapshot.plan_version,
        )

    def changes(
        self,
        record: Record,
        *parts: Part | str,
        facts: Sequence[Fact] = (),
        summary: str = "",
        buttons: Sequence[Button] = (),
        expects: Expects | None = None,
        session: str | None = None,
        activity: str | None = None,
        is_private: bool = False,
    ) -> Outcome:
        """A changed record; with a summary it can be undone, and an Undo button is added."""
        if summary:
            buttons = (*buttons, self.button("button.undo", Undo()))
        reply = self._reply(parts, buttons, is_private=is_private)
        return Outcome(
            record=record,
            dialogue=replace(self._dialogue(reply, expects, session, activity), proposal=None),
            reply=reply,
            facts=tuple(facts),
            summary=summary,
            plan_version=self.snapshot.plan_version,
        )

    def proposes(
        self,
        card: ChangeCard,
        commands: Sequence[Command],
        *,
        cautions: Sequence[str] = (),
        alternatives: Sequence[Command] = (),
        record: Record | None = None,
        facts: Sequence[Fact] = (),
        summary: str = "",
        buttons: Sequence[Button] = (),
        remark: str = "",
    ) -> Outcome:
        """A change that waits for a yes; `record` holds what is kept whatever the answer."""
        buttons = buttons or (
            self.button("button.apply", Confirm()),
            self.button("button.another", Decline(wants_another=True)),
            self.button("button.keep", Decline()),
        )
        outcome = self.changes(
            record or self.record,
            replace(card, is_proposal=True),
            remark,
            facts=facts,
            buttons=buttons,
            expects=Expects.YES_NO,
        )
        proposal = Proposal(
            commands=tuple(commands),
            alternatives=tuple(alternatives),
            cautions=tuple(dict.fromkeys(cautions)),
        )
        dialogue = replace(outcome.dialogue, proposal=proposal)
        return replace(outcome, dialogue=dialogue, summary=summary)

    def refuses(self, refused: Refused, *, buttons: Sequence[Button] = ()) -> Outcome:
        """An honest no, with the nearest safe alternative as buttons where there is one."""
        no = Refusal(reason=refused.reason, alternative=refused.alternative, law=refused.law)
        return self.says(no, buttons=buttons)

    def asks(
        self, text: str, expects: Expects, *before: Part | str, buttons: Sequence[Button] = ()
    ) -> Outcome:
        """A question whose answer may be a bare word."""
        return self.says(*before, Question(text=text, expects=expects), buttons=buttons)

    def pieces(self, parts: Sequence[Part | str]) -> tuple[Part, ...]:
        """The pieces of a reply, all in the athlete's language; what is empty is left out."""
        pieces = (Paragraph(text=p) if isinstance(p, str) else p for p in parts if p)
        return tuple(speak_part(piece, self.language) for piece in pieces)

    def _reply(
        self, parts: Sequence[Part | str], buttons: Sequence[Button], *, is_private: bool
    ) -> Reply:
        return Reply(
            parts=self.pieces(parts),
            buttons=tuple(buttons),
            language=self.language,
            is_private=is_private,
        )

    def _dialogue(
        self, reply: Reply, expects: Expects | None, session: str | None, activity: str | None
    ) -> Dialogue:
        asked = next((p.expects for p in reply.parts if isinstance(p, Question)), None)
        return replace(
            self.dialogue,
            expects=expects or asked,
            waiting=(),
            options=reply.buttons,
            session_id=session or self.dialogue.session_id,
            activity_id=activity or self.dialogue.activity_id,
        )


def local_day(athlete: Athlete, now: datetime) -> date:
    """The athlete's day at an instant."""
    return now.astimezone(zone_of(athlete.preferences.zone)).date()
