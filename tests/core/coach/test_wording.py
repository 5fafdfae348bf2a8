"""How it is said: phrases, days, labels, and replies as plain text."""

import ast
import re
import string
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from core.activities.activity import Activity
from core.athlete import BodySite, Goal, GoalKind, Language, RoutineKind, RuleKind, Sport, Tone
from core.coach.labels import LONGEST_LABEL, label, say_goal, say_kind
from core.coach.rendering import say_activity, say_part, say_reply, say_session, say_step
from core.coach.wording import (
    CATALOGUE,
    phrase,
    say_amount,
    say_date,
    say_day,
    say_race_distance,
    say_time,
    say_weekday,
    say_weeks_left,
)
from core.commands import (
    AddRace,
    AddSession,
    BlockDates,
    Command,
    CompleteSession,
    DeleteActivity,
    EaseWeek,
    Explain,
    LogActivity,
    MoveSession,
    PredictRace,
    PushWeek,
    RedFlag,
    ReplaceSession,
    ReportIllness,
    ReportNiggle,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
    ShowDay,
    ShowWeek,
    SkipSession,
    Snooze,
    SwapSessions,
    WhatIf,
)
from core.replies import (
    Button,
    Change,
    ChangeCard,
    Expects,
    FileOffer,
    LogCard,
    PacesCard,
    Paragraph,
    Part,
    ProgressCard,
    ProgressWeek,
    Question,
    Refusal,
    Reply,
    SessionCard,
    WeekCard,
)
from core.units import Distance, Duration, HeartRate, HeartRateRange, Units
from core.workouts.steps import Intensity, Target, WorkoutKind, WorkoutStep, Zone
from tests.builders import TODAY, a_run, a_session, a_week, km, minutes

THURSDAY, FRIDAY = date(2026, 11, 26), date(2026, 11, 27)
ENGLISH = CATALOGUE[Language.ENGLISH]
ABROAD = [language for language in CATALOGUE if language is not Language.ENGLISH]
LEFT_OVER = frozenset({"the", "you", "your", "and", "with", "what", "this", "that", "it's"})
"""Words no other language has."""
FRIDAYS = "  Fri 27 Nov  8 km, load 9\nFine."


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


class TestCatalogue:
    """Every phrase exists, in every language with the same slots."""

    def test_each_phrase_said_exists(self) -> None:
        folder = Path(__file__).parents[3] / "core" / "coach"
        said = {
            node.args[0].value
            for path in folder.glob("*.py")
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call)
            and getattr(node.func, "attr", getattr(node.func, "id", "")) in ("phrase", "button")
            and node.args
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        }
        assert said
        assert not said - set(ENGLISH)

    @pytest.mark.parametrize("language", CATALOGUE)
    def test_each_translation_has_the_slots_of_the_original(self, language: Language) -> None:
        for key, text in CATALOGUE[language].items():
            assert key in ENGLISH, key
            assert slots(text) == slots(ENGLISH[key.partition("@")[0]]), key

    @pytest.mark.parametrize("language", ABROAD)
    def test_every_language_has_every_phrase(self, language: Language) -> None:
        assert set(CATALOGUE[language]) == set(ENGLISH)

    @pytest.mark.parametrize("language", ABROAD)
    def test_no_translation_is_left_in_english(self, language: Language) -> None:
        texts = CATALOGUE[language].values()
        words = {
            text: set(re.findall(r"[a-z']+", re.sub("{.*?}", "", text.lower()))) & LEFT_OVER
            for text in texts
        }
        assert not {text: left for text, left in words.items() if left}

    @pytest.mark.parametrize("flag", RedFlag)
    @pytest.mark.parametrize("language", ABROAD)
    def test_a_warning_sign_is_answered_in_every_language(
        self, language: Language, flag: RedFlag
    ) -> None:
        assert phrase(f"care.{flag.name.lower()}", language) != phrase(f"care.{flag.name.lower()}")

    @pytest.mark.parametrize("language", CATALOGUE)
    def test_buttons_fit(self, language: Language) -> None:
        for key, text in CATALOGUE[language].items():
            if key.startswith(("button.", "effort.", "sleep.")):
                assert len(text) <= LONGEST_LABEL, text

    def test_a_tone_has_its_own_words(self) -> None:
        assert phrase("talk.thanks", tone=Tone.FRIEND) == "Anytime!"
        assert phrase("talk.who_are_you", tone=Tone.FRIEND) == phrase("talk.who_are_you")

    @pytest.mark.parametrize("language", CATALOGUE)
    def test_a_tone_is_another_voice_and_about_as_short(self, language: Language) -> None:
        phrases = CATALOGUE[language]
        toned = [key for key in phrases if "@" in key]
        assert toned
        assert not [key for key in toned if phrases[key] == phrases[key.partition("@")[0]]]
        assert not [
            key for key in toned if len(phrases[key]) > len(phrases[key.partition("@")[0]]) + 32
        ]

    @pytest.mark.parametrize("tone", [Tone.PARTNER, Tone.FRIEND])
    @pytest.mark.parametrize(
        "key",
        [
            *("log.done", "remark.week", "morning.hello", "move.headline.ask", "another.none"),
            *("readiness.ask", "evening.ask", "ill.rest_today", "tired", "nudge", "undo.done"),
        ],
    )
    def test_what_is_met_most_often_sounds_like_its_tone(self, key: str, tone: Tone) -> None:
        """Another voice, about as short, and with the same figures."""
        plain, toned = ENGLISH[key], ENGLISH[f"{key}@{tone}"]
        assert toned != plain
        assert slots(toned) == slots(plain)
        assert len(toned) <= len(plain) + 30

    def test_a_sentence_that_begins_with_a_day_begins_with_a_capital(self) -> None:
        said = phrase("find.empty", Language.GERMAN, day="morgen, Mo 9. März")
        assert said == "Morgen, Mo 9. März ist nichts geplant."
        assert phrase("block.day", Language.SPANISH, first="jue 5 mar").startswith("Jue")

    def test_an_unknown_phrase_is_a_fault(self) -> None:
        with pytest.raises(KeyError):
            phrase("no.such.phrase")


class TestDays:
    """Weekday and date always together."""

    @pytest.mark.parametrize(
        ("days", "said"),
        [
            (0, "today, Thu 26 Nov"),
            (1, "tomorrow, Fri 27 Nov"),
            (-1, "yesterday, Wed 25 Nov"),
            (3, "Sun 29 Nov"),
            (320, "Tue 12 Oct 2027"),
        ],
    )
    def test_days_near_today_have_their_word(self, days: int, said: str) -> None:
        assert say_day(THURSDAY + timedelta(days=days), THURSDAY) == said

    @pytest.mark.parametrize("language", Language)
    def test_every_language_has_its_weekdays(self, language: Language) -> None:
        assert say_date(THURSDAY, language)
        assert len({say_weekday(day, language) for day in range(7)}) == 7

    @pytest.mark.parametrize(
        ("language", "first", "other", "at", "far", "long", "rate"),
        [
            (Language.ENGLISH, "Tue 1 Dec", "Thu 26 Nov", "06:30", "12.5 km", "1 h 22", "152 bpm"),
            (
                Language.GERMAN,
                "Di 1. Dez",
                "Do 26. Nov",
                "6:30 Uhr",
                "12,5 km",
                "1 h 22",
                "152 bpm",
            ),
            (Language.SPANISH, "mar 1 dic", "jue 26 nov", "6:30", "12,5 km", "1 h 22", "152 ppm"),
            (
                Language.FRENCH,
                "mar 1er déc",
                "jeu 26 nov",
                "6 h 30",
                "12,5 km",
                "1 h 22",
                "152 bpm",
            ),
            (Language.ITALIAN, "mar 1° dic", "gio 26 nov", "6:30", "12,5 km", "1 h 22", "152 bpm"),
            (
                Language.PORTUGUESE,
                "ter 1º dez",
                "qui 26 nov",
                "6h30",
                "12,5 km",
                "1 h 22",
                "152 bpm",
            ),
            (Language.DUTCH, "di 1 dec", "do 26 nov", "6.30 uur", "12,5 km", "1 u 22", "152 bpm"),
        ],
        ids=lambda value: value.name if isinstance(value, Language) else "",
    )
    def test_each_language_writes_days_and_figures_in_its_own_way(
        self, language: Language, first: str, other: str, at: str, far: str, long: str, rate: str
    ) -> None:
        assert say_date(date(2026, 12, 1), language) == first
        assert say_date(THURSDAY, language) == other
        assert say_time(time(6, 30), language) == at
        assert say_amount(km(12.5), Units.KM, language) == far
        assert say_amount(minutes(82), Units.KM, language) == long
        assert say_amount(HeartRate(152), Units.KM, language) == rate

    def test_a_full_hour_needs_no_minutes_where_nobody_says_them(self) -> None:
        assert say_time(time(18), Language.FRENCH) == "18 h"
        assert say_time(time(18), Language.GERMAN) == "18 Uhr"
        assert say_time(time(6)) == "06:00"

    def test_one_week_is_one_week(self) -> None:
        assert say_weeks_left(1) == "1 week to the race"
        assert say_weeks_left(2, Language.GERMAN) == "noch 2 Wochen bis zum Rennen"

    def test_nothing_is_zero_of_the_unit(self) -> None:
        assert say_amount(Distance(0), Units.MI) == "0 mi"


class TestLabels:
    """What a button says, in at most 24 characters."""

    @pytest.mark.parametrize(
        ("command", "said"),
        [
            (MoveSession(session_kind=WorkoutKind.LONG, to_day=FRIDAY), "Long run → Fri 27 Nov"),
            (
                MoveSession(session_kind=WorkoutKind.HILLS, to_day=FRIDAY),
                "Move hills to Fri 27 Nov",
            ),
            (MoveSession(session_on=THURSDAY, to_day=FRIDAY), "Thu 26 Nov → Fri 27 Nov"),
            (MoveSession(session_kind=WorkoutKind.CRUISE, to_day=FRIDAY), "→ Fri 27 Nov"),
            (MoveSession(session_kind=WorkoutKind.LONG), "Move long run"),
            (SwapSessions(first_on=THURSDAY, second_on=FRIDAY), "Thu 26 Nov ↔ Fri 27 Nov"),
            (SwapSessions(), "Swap session and session"),
            (SkipSession(session_on=THURSDAY), "Skip Thu 26 Nov"),
            (SkipSession(session_kind=WorkoutKind.LONG), "Skip long run"),
            (ReplaceSession(with_sport=Sport.RIDE), "Bike instead"),
            (ReplaceSession(with_kind=WorkoutKind.EASY), "Easy run instead"),
            (ReplaceSession(on_treadmill=True), "On the treadmill"),
            (ScaleSession(to_duration=minutes(30)), "Only 30 min"),
            (ScaleSession(is_shorter=True), "Shorter"),
            (ScaleSession(is_shorter=False), "Longer"),
            (LogActivity(on=TODAY, distance=km(8)), "Log 8 km run"),
            (CompleteSession(), "Done"),
            (CompleteSession(is_partly=True), "Partly done"),
            (EaseWeek(only_on=THURSDAY), "Ease Thu 26 Nov"),
            (EaseWeek(), "Ease this week"),
            (PushWeek(), "A bit more"),
            (AddSession(on=THURSDAY), "Add easy run Thu 26 Nov"),
            (BlockDates(first=THURSDAY, last=THURSDAY), "Not free Thu 26 Nov"),
            (BlockDates(first=THURSDAY, last=FRIDAY), "Thu 26 Nov – Fri 27 Nov"),
            (BlockDates(first=THURSDAY, last=THURSDAY, minutes=None), "Free again Thu 26 Nov"),
            (SetGoal(kind=GoalKind.BASE), "Keep fit"),
            (SetGoal(distance=Distance(21_098), on=THURSDAY), "Half, Thu 26 Nov"),
            (SetGoal(distance=km(10)), "10K"),
            (AddRace(distance=km(10), on=THURSDAY), "10K race, Thu 26 Nov"),
            (SetAvailability(days=()), "Training days"),
            (SetRule(kind=RuleKind.NEVER_ON, words="never Tuesday"), "Never Tuesday"),
            (SetRule(kind=RuleKind.MOST_RUNS, count=4), "At most 4 runs a week"),
            (ReportNiggle(site=BodySite.KNEE), "My knee hurts"),
            (SetRoutine(at=time(6, 30)), "Remind me 06:30"),
            (SetRoutine(kind=RoutineKind.MORNING), "Remind me"),
            (ShowDay(on=THURSDAY), "Thu 26 Nov"),
            (ShowDay(session_kind=WorkoutKind.LONG), "Long run"),
            (ShowWeek(), "This week"),
            (ShowWeek(week_of=THURSDAY), "Week of Thu 26 Nov"),
            (DeleteActivity(on=THURSDAY), "Delete run Thu 26 Nov"),
            (Explain(), "Why?"),
            (PredictRace(), "Race prediction"),
            (WhatIf(command=EaseWeek()), "Ease this week"),
            (SetProfile(weekly_volume=km(20), runs_per_week=3), "20 km a week"),
            (SetProfile(), "Change my profile"),
            (ReportIllness(), "I'm ill"),
            (Snooze(), "Snooze"),
        ],
        ids=lambda value: value if isinstance(value, str) else type(value).__name__,
    )
    def test_each_label_names_what_it_does(self, command: Command, said: str) -> None:
        assert label(command, THURSDAY, Units.KM) == said
        assert len(said) <= LONGEST_LABEL

    def test_races_go_by_their_names(self) -> None:
        assert say_race_distance(Distance(42_195)) == "marathon"
        assert say_race_distance(km(12)) == "12 km"
        assert say_goal(Goal(kind=GoalKind.COME_BACK)) == "Come back"

    @pytest.mark.parametrize("kind", WorkoutKind)
    def test_every_kind_has_its_word(self, kind: WorkoutKind) -> None:
        assert say_kind(kind)


class TestPlainText:
    """A reply where nothing can be drawn."""

    @pytest.mark.parametrize(
        ("part", "text"),
        [
            (Paragraph(text="Hello."), "Hello."),
            (Question(text="When?", expects=Expects.DAY), "When?"),
            (Refusal(reason="No.", alternative="Friday."), "No.\nFriday."),
            (Refusal(reason="No."), "No."),
            (
                ChangeCard(
                    headline="Moved.",
                    changes=(Change(what="a → b", why="so"),),
                    is_proposal=True,
                    cautions=("Careful.",),
                ),
                "Moved.\n  a → b — so\n! Careful.\nShall I?",
            ),
            (ChangeCard(headline="M.", changes=(Change(what="a", why=""),)), "M.\n  a"),
            (PacesCard(paces=None, units=Units.KM, source="By effort."), "Your paces\nBy effort."),
            (FileOffer(format="ics", caption="Calendar."), "Calendar. (ics)"),
            (
                ProgressCard(
                    units=Units.KM,
                    weeks=(
                        ProgressWeek(monday=THURSDAY, planned=km(40), done=km(0), load=0),
                        ProgressWeek(monday=FRIDAY, planned=km(0), done=km(8), load=9),
                    ),
                    remarks=("Fine.",),
                ),
                "Your weeks, run of planned\n  Thu 26 Nov  0 km of 40 km, load 0\n" + FRIDAYS,
            ),
            (
                LogCard(
                    activities=(Activity(id="a", sport=Sport.YOGA, on=THURSDAY),),
                    units=Units.KM,
                ),
                "Your log: 0 km of running, 0 min in all\n  Thu 26 Nov  yoga",
            ),
        ],
        ids=lambda value: "" if isinstance(value, str) else type(value).__name__,
    )
    def test_each_piece_reads_well(self, part: Part, text: str) -> None:
        assert say_part(part) == text

    def test_buttons_come_last(self) -> None:
        reply = Reply(
            parts=(Paragraph(text="Hi."),), buttons=(Button(label="Go", command=ShowWeek()),)
        )
        assert say_reply(reply) == "Hi.\n\n[Go]"

    def test_steps_hold_pace_or_heart_rate_or_effort(self) -> None:
        def a_step(**target: object) -> WorkoutStep:
            return WorkoutStep(
                intensity=Intensity.ACTIVE,
                distance=km(5),
                duration=Duration(1530),
                by_distance=False,
                target=Target(zone=Zone.EASY, **target),  # type: ignore[arg-type]
                note="relaxed",
            )

        heart = HeartRateRange(HeartRate(130), HeartRate(140))
        assert say_step(a_step(heart_rate=heart), Units.KM) == "25:30 easy 130-140 bpm, relaxed"
        assert say_step(a_step(), Units.KM) == "25:30 easy effort 3-4, relaxed"

    def test_a_walk_is_called_a_walk(self) -> None:
        def a_walk(intensity: Intensity) -> WorkoutStep:
            return WorkoutStep(
                intensity=intensity,
                distance=km(0.5),
                duration=minutes(5),
                by_distance=False,
                target=Target(zone=Zone.WALK),
            )

        assert say_step(a_walk(Intensity.WARMUP), Units.KM) == "5 min warm-up, walk"
        assert say_step(a_walk(Intensity.RECOVERY), Units.KM) == "5 min walk"

    def test_other_languages_have_their_own_names_of_workouts(self) -> None:
        session = a_session(THURSDAY, WorkoutKind.THRESHOLD)
        card = SessionCard(session=session, units=Units.KM)
        assert say_part(card, Language.GERMAN).startswith("Schwelle ")
        week = WeekCard(week=a_week(), today=TODAY, units=Units.KM, done=km(7))
        said = say_part(week, Language.SPANISH)
        assert "Hasta ahora: 7 km." in said
        assert "descanso" in said

    def test_titles_are_in_the_units_of_the_athlete(self) -> None:
        session = a_session(THURSDAY, distance=8)
        assert say_session(session, Units.MI).startswith("Thu 26 Nov  Easy 5 mi · ")

    def test_a_log_names_its_figures(self) -> None:
        run = a_run(TODAY, 8, rpe=5)
        assert say_activity(run, Units.KM) == "Wed 15 Apr  run · 8 km · 46:00 · 5:45/km · effort 5"
