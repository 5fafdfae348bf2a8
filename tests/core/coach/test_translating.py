"""What the plan writes in English is said in the athlete's language."""

import ast
import re
import string
from collections.abc import Iterator, Mapping
from datetime import timedelta
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from core.athlete import Athlete, Goal, GoalKind, GoalRace, Language
from core.coach.rendering import say_part
from core.coach.translating import SENTENCES, say_in, speak_part
from core.coach.wording import phrase
from core.planning.build import build_plan
from core.planning.circumstances import Circumstances
from core.planning.plan import TrainingPlan
from core.replies import (
    Change,
    ChangeCard,
    PacesCard,
    Part,
    PlanCard,
    PlanLine,
    Refusal,
    SessionCard,
    WeekCard,
)
from core.units import Distance, Units
from core.workouts.naming import say_lengths
from core.workouts.steps import WorkoutKind
from tests.builders import TODAY, an_athlete, km

ABROAD = tuple(SENTENCES)


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def a_plan(goal: Goal, athlete: Athlete, vdot: float | None) -> TrainingPlan:
    plan = build_plan(goal, Circumstances(athlete=athlete, today=TODAY, vdot=vdot))
    assert isinstance(plan, TrainingPlan), plan
    return plan


def a_race(distance: Distance, weeks: int) -> Goal:
    on = TODAY + timedelta(weeks=weeks, days=4)
    return Goal(kind=GoalKind.RACE, race=GoalRace(distance=distance, on=on))


def written(plan: TrainingPlan) -> Iterator[str]:
    """Every sentence, name and note that a plan holds."""
    yield from (reason.sentence for reason in plan.reasons)
    for week in plan.weeks:
        yield week.focus
        for session in week.sessions:
            workout = session.workout
            yield from (workout.title, workout.purpose, workout.easier)
            yield from (reason.sentence for reason in session.reasons)
            yield from (step.note for step in workout.flat_steps())


PLANS = {
    "half marathon": (a_race(Distance(21_097), 17), 38.0),
    "5K by effort": (a_race(km(5), 12), None),
    "keeping fit": (Goal(kind=GoalKind.BASE), 45.0),
}


CORE = Path(__file__).parents[3] / "core"
NEVER_SAID = {"audit.py", "audit_growth.py", "audit_items.py", "prediction.py", "notation.py"}
"""Modules whose sentences no athlete reads: checks of plans, and how figures were found."""
SOURCES = {"source", "sources"}


def sentences_in(path: Path) -> Iterator[str]:
    """Every sentence a module is written with, a 7 in place of its figures."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            silent.add(node.value)
        if isinstance(node, ast.JoinedStr):
            silent.update(inner for inner in ast.walk(node) if inner is not node)
        if isinstance(node, ast.Call):
            # What a law demands is for those who read the code; its breach and repair are said.
            unsaid = SOURCES | ({"sentence"} if ast.unparse(node.func) == "Law" else set())
            silent.update(word.value for word in node.keywords if word.arg in unsaid)
    for scope in tree.body:
        named = {
            node.targets[0].id: node.value
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.IfExp | ast.JoinedStr)
        }
        for node in ast.walk(scope):
            if node not in silent and isinstance(node, ast.JoinedStr | ast.Constant):
                yield from spellings(node, named)


def spellings(node: ast.expr, named: Mapping[str, ast.expr]) -> Iterator[str]:
    """A text in each way its words may come: of two words either, for a figure a 7."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            pieces = ([*spellings(piece, named)] or ["7"] for piece in values)
            yield from ("".join(chosen) for chosen in product(*pieces))
        case ast.FormattedValue(value=ast.Name(id=name)) if name in named:
            yield from spellings(named[name], named)
        case ast.FormattedValue(value=ast.IfExp() as choice):
            yield from spellings(choice, named)
        case ast.IfExp(body=body, orelse=other):
            yield from spellings(body, named)
            yield from spellings(other, named)


def is_sentence(text: str) -> bool:
    return re.fullmatch(r"[A-Z7][^_]* .*[a-z]{3}.*[.?]", text) is not None and text.count(" ") > 1


@cache
def said_by_the_plan() -> tuple[str, ...]:
    """What plan, guard and figures are written with."""
    found = {
        text
        for folder in ("planning", "physiology", "activities", "workouts")
        for path in (CORE / folder).rglob("*.py")
        if path.name not in NEVER_SAID
        for text in sentences_in(path)
        if is_sentence(text)
    }
    return tuple(sorted(found))


class TestSentences:
    """Each language says the same sentences."""

    @pytest.mark.parametrize("language", ABROAD)
    def test_every_sentence_of_plan_guard_and_figures_is_known(self, language: Language) -> None:
        """A sentence written in core and in no list of a language fails here by its English."""
        sentences = said_by_the_plan()
        assert len(sentences) > 150
        assert not [text for text in sentences if say_in(language, text) == text]

    @pytest.mark.parametrize("language", ABROAD)
    def test_no_sentence_is_half_english(self, language: Language) -> None:
        words = {"the", "and", "your", "with", "this", "too", "run", "hurts"}
        said = {text: say_in(language, text) for text in said_by_the_plan()}
        assert not {
            text: abroad
            for text, abroad in said.items()
            if words & set(re.findall(r"[a-z]+", abroad.lower()))
        }

    @pytest.mark.parametrize("language", ABROAD)
    def test_every_language_has_the_same_sentences_and_figures(self, language: Language) -> None:
        assert set(SENTENCES[language]) == set(SENTENCES[Language.GERMAN])
        for english, said in SENTENCES[language].items():
            assert slots(said) <= slots(english), said

    @pytest.mark.parametrize("language", ABROAD)
    @pytest.mark.parametrize("name", PLANS)
    def test_nothing_a_plan_says_stays_in_english(self, name: str, language: Language) -> None:
        goal, vdot = PLANS[name]
        plan = a_plan(goal, an_athlete(), vdot)
        same = {text for text in written(plan) if text and say_in(language, text) == text}
        known = SENTENCES[language]
        assert not {text for text in same if known.get(text) != text and "Fartlek" not in text}

    @pytest.mark.parametrize(
        ("english", "german"),
        [
            ("Hills 6 × 30 s on Friday: no time is free that day.", "Berge 6 × 30 s am Freitag"),
            ("easy enough to chat; slowly", "so locker, dass du plaudern kannst; langsam"),
            ("Race: half marathon", "Rennen: Halbmarathon"),
            ("cruise intervals 7.9 km", "Tempointervalle 7,9 km"),
            (
                "What would be safe: a 10K that day, or the marathon on Sunday 30 August 2026.",
                "Sicher wäre: 10K an dem Tag, oder Marathon am So 30. Aug 2026.",
            ),
            ("easy run with strides 7 km", "Steigerungen 7 km"),
            ("a name of their own", "a name of their own"),
            ("33 °C: too hot to run outdoors.", "33 °C: zu heiß, um draußen zu laufen."),
            ("You said: these days are not free.", "Du hast gesagt: diese Tage sind nicht frei."),
            ("Left knee at 4/10: easy and less of it for a week.", "Knie links, 4/10: eine Woche"),
            (
                "your 10 km race in 52:30 on Sunday 30 August 2026 shows it.",
                "Das zeigt dein Rennen über 10 km in 52:30, So 30. Aug 2026.",
            ),
            (
                "30 August 2027 is more than 104 weeks away.",
                "Bis 30. Aug 2027 sind es mehr als 104",
            ),
        ],
    )
    def test_figures_and_names_inside_are_said_too(self, english: str, german: str) -> None:
        assert say_in(Language.GERMAN, english).startswith(german)
        assert say_in(Language.ENGLISH, english) == english

    @pytest.mark.parametrize("kind", WorkoutKind)
    def test_a_kind_with_its_size_is_said_in_words(self, kind: WorkoutKind) -> None:
        said = phrase(f"kind.{kind.name.lower()}", Language.DUTCH)
        assert say_in(Language.DUTCH, f"{kind.value} 8 km") == f"{said} 8 km"


WEEK = a_plan(*PLANS["half marathon"][:1], an_athlete(), PLANS["half marathon"][1]).weeks[0]
SESSION = next(s for s in WEEK.sessions if s.kind is WorkoutKind.HILLS)
LINE = PlanLine(
    number=1,
    monday=TODAY,
    phase="base",
    is_cutback=False,
    distance=km(30),
    longest=km(12),
    key="Threshold 20 min",
)


class TestUnits:
    """What was written before a change of units is said in the new ones."""

    @pytest.mark.parametrize(
        ("units", "said"),
        [
            (Units.KM, "It starts from 30 km a week with a longest run of 12.1 km."),
            (Units.MI, "It starts from 18.6 mi a week with a longest run of 7.5 mi."),
        ],
    )
    def test_a_length_is_said_in_the_athletes_units(self, units: Units, said: str) -> None:
        written = "It starts from 30 km a week with a longest run of 7.5 mi."
        assert say_lengths(written, units) == said

    def test_the_notes_of_a_plan_follow_the_units(self) -> None:
        note = (
            "The largest week is 45 km, the longest run 18 km; "
            "every fourth week at the latest is lighter."
        )
        card = PlanCard(title="", lines=(), units=Units.MI, notes=(note,))
        said = say_part(speak_part(card, Language.GERMAN), Language.GERMAN)
        assert "Die größte Woche hat 28 mi, der längste Lauf 11,2 mi" in said


class TestPieces:
    """What a platform is given to show is in the athlete's language, whoever shows it."""

    @pytest.mark.parametrize(
        ("part", "said"),
        [
            (
                Refusal(reason="A race has its own date.", alternative="Fri 27 Nov would work."),
                ("Ein Rennen hat sein eigenes Datum.",),
            ),
            (
                ChangeCard(
                    headline="Verschoben.",
                    changes=(Change(what="a → b", why="You asked for it."),),
                    cautions=("Week 2 brings more volume and hills for the first time.",),
                ),
                ("Du hast darum gebeten.", "Woche 2 bringt mehr Umfang und zum ersten Mal: Berge."),
            ),
            (
                SessionCard(session=SESSION, units=Units.KM),
                ("Berge ", "Kraft und Technik", "Die Hälfte der Anstiege", "bergauf nach Gefühl"),
            ),
            (
                WeekCard(week=WEEK, today=TODAY, units=Units.KM),
                ("Zuerst Ausdauer",),
            ),
            (
                PlanCard(
                    title="Dein Plan",
                    lines=(LINE,),
                    units=Units.KM,
                    notes=("You asked for it.",),
                ),
                ("Schwelle 20 min", "Du hast darum gebeten."),
            ),
            (
                PacesCard(paces=None, units=Units.KM, source="Rest\nYou asked for it."),
                ("Ruhe\nDu hast darum gebeten.",),
            ),
        ],
        ids=lambda value: type(value).__name__ if not isinstance(value, tuple) else "",
    )
    def test_each_piece_is_said_in_the_athletes_language(
        self, part: Part, said: tuple[str, ...]
    ) -> None:
        shown = say_part(speak_part(part, Language.GERMAN), Language.GERMAN)
        assert not [words for words in said if words not in shown], shown
        assert speak_part(part, Language.ENGLISH) == part
