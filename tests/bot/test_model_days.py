"""What a model says is on a day is on it: held to the plan, in seven languages."""

from datetime import date

import pytest

from bot.llm.days import Band, Held, Schedule, misplaced
from core.athlete import Language
from core.units import Distance, Duration, Pace, PaceRange, Units
from core.workouts.steps import WorkoutKind as Kind

TODAY = date(2026, 12, 1)
"""A Tuesday."""


def held(day: int, kind: Kind | None, metres: int, minutes: int) -> Held:
    """A session of December."""
    return Held(
        on=date(2026, 12, day),
        kind=kind,
        distance=Distance(metres),
        duration=Duration(minutes * 60),
    )


def band(kind: Kind, fastest_s: int, slowest_s: int) -> Band:
    """The pace of one kind of session."""
    return Band(frozenset({kind}), PaceRange(Pace(fastest_s), Pace(slowest_s)))


SCHEDULE = Schedule(
    today=TODAY,
    planned=(
        held(1, Kind.EASY, 5500, 36),
        held(3, Kind.THRESHOLD, 7000, 42),
        held(6, Kind.LONG, 12_000, 75),
        held(8, Kind.EASY, 6000, 40),
        held(13, Kind.LONG, 13_000, 82),
    ),
    done=(Held(on=date(2026, 11, 29), kind=None, distance=Distance(4000)),),
    others=frozenset({24_500.0, 21_098.0}),
    paces=(band(Kind.EASY, 366, 413), band(Kind.THRESHOLD, 313, 321)),
)

WRONG = {
    Language.ENGLISH: (
        "Your long run is on Saturday.", "Tomorrow you have your long run.",
        "Today is a rest day.", "Thursday is easy.", "Do your intervals on Friday.",
        "Sunday's run is 5.5 km.", "Your long run is 5.5 km.", "Sat 6 Dec is your long run.",
        "Your next run is on Friday.", "Sunday is a rest day, Saturday is long.",
        "Tempo on Tuesday and easy on Thursday.", "Run easy at 5:20 per km.",
        "Your tempo is at 6:20 per km.",
    ),
    Language.GERMAN: (
        "Dein langer Lauf ist am Samstag.", "Heute ist Ruhetag.",
        "Am Freitag stehen Intervalle an.", "Der lange Lauf am Sonntag hat 7 km.",
    ),
    Language.SPANISH: (
        "Tu tirada larga es el sábado.", "Hoy toca descanso.", "El viernes tienes series.",
        "La tirada larga es de 7 km.",
    ),
    Language.FRENCH: (
        "Ta sortie longue est samedi.", "Aujourd'hui c'est repos.",
        "Demain c'est ta sortie longue.",
    ),
    Language.ITALIAN: ("Il lungo è sabato.", "Oggi riposo.", "Venerdì fai le ripetute."),
    Language.PORTUGUESE: ("O longão é no sábado.", "Hoje é descanso.", "Amanhã é o longão."),
    Language.DUTCH: (
        "Je lange duurloop is zaterdag.", "Vandaag is een rustdag.", "Vrijdag doe je intervallen.",
    ),
}  # fmt: skip
RIGHT = {
    Language.ENGLISH: (
        "Your long run is on Sunday.", "Tomorrow is a rest day.", "Today is easy, 5.5 km.",
        "Thursday is your tempo, Sunday the long run.", "Next Sunday it is 13 km long.",
        "Sunday's long run is 12 km, 75 minutes in all.", "Rest until Thursday.",
        "Would Saturday suit you better for the long run?",
        "If you want your long run on Saturday, say so.", "There is no run on Friday.",
        "Well done on Sunday.", "Sunday's 4 km went well.", "Sun 6 Dec is the long run.",
        "After Thursday's tempo take it easy on Friday.",
        "Sleep well on Saturday night before your long run.",
        "This week has 24.5 km, and Sunday is the biggest run.", "Your race in May is a long run.",
        "Run easy at 6:20 per km, the tempo at 5:18 per km.",
    ),
    Language.GERMAN: (
        "Dein langer Lauf ist am Sonntag.", "Morgen ist Ruhetag.", "Heute locker, 5,5 km.",
        "Am Freitag ist kein Lauf.", "Schlaf am Samstag gut, am Sonntag ist der lange Lauf.",
    ),
    Language.SPANISH: ("Tu tirada larga es el domingo.", "El viernes no corres."),
    Language.FRENCH: ("Ta sortie longue est dimanche.", "Vendredi, pas de course."),
    Language.ITALIAN: ("Il lungo è domenica.", "Oggi corsa facile di 5,5 km."),
    Language.PORTUGUESE: ("O longão é no domingo.", "Sexta não tem treino."),
    Language.DUTCH: ("Je lange duurloop is zondag.", "Vrijdag loop je niet."),
}  # fmt: skip


@pytest.mark.parametrize("language", Language)
def test_session_on_another_day_or_of_another_measure_is_found(language: Language) -> None:
    found = {said: tuple(misplaced(said, language, SCHEDULE, "")) for said in WRONG[language]}

    assert [said for said, words in found.items() if not words] == []


@pytest.mark.parametrize("language", Language)
def test_what_the_plan_holds_is_denied_asked_or_supposed_may_be_said(language: Language) -> None:
    found = {said: tuple(misplaced(said, language, SCHEDULE, "")) for said in RIGHT[language]}

    assert {said: words for said, words in found.items() if words} == {}


def test_day_the_athlete_wished_for_may_be_repeated_and_one_asked_about_may_not() -> None:
    said = "Then the long run on Saturday it is."

    assert not tuple(misplaced(said, Language.ENGLISH, SCHEDULE, "I want my long run on Saturday"))
    asked = "is my long run on Saturday?"
    assert tuple(misplaced(said, Language.ENGLISH, SCHEDULE, asked)) == (said[:-1].lower(),)


def test_paces_are_read_in_the_athletes_units_and_no_plan_holds_nothing() -> None:
    miles = Schedule(today=TODAY, paces=SCHEDULE.paces, units=Units.MI)
    nothing = Schedule(today=TODAY)

    assert tuple(misplaced("Run easy at pace 8:35.", Language.ENGLISH, miles, ""))
    assert not tuple(misplaced("Run easy at pace 10:12.", Language.ENGLISH, miles, ""))
    assert tuple(misplaced("Your long run is on Saturday.", Language.ENGLISH, nothing, ""))
    assert not tuple(misplaced("Saturday is off.", Language.ENGLISH, nothing, ""))
