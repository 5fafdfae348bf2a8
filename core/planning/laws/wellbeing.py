"""Laws of health: pain, illness, circumstances, age and heat decide before any plan does."""

from collections.abc import Iterator

from core.physiology.age import longest_race, most_runs, weekly_cap
from core.physiology.heat import may_run_hard, may_run_outdoors
from core.planning.circumstances import LawKind
from core.planning.dates import full_date
from core.planning.laws.view import Breach, Law, View
from core.units import Distance
from core.workouts.naming import is_indoors
from core.workouts.steps import WorkoutKind

_YOUTH_STOP = 1.1
"""Beyond so much of what their age allows the young are not the ones to decide."""


def banned(view: View, *laws: str) -> Iterator[Breach]:
    """Sessions on days on which health forbids them; a race that may be run easily is a caution.

    On an ache a long run is forbidden like a hard one, unless it has been shortened for it.
    """
    for ban in view.bans:
        if ban.law not in laws:
            continue
        for session in view.runs:
            is_whole = session.kind is WorkoutKind.LONG and session.spared_from is None
            concerned = (
                ban.running or session.workout.is_hard or (is_whole and ban.law.startswith("pain"))
            )
            if not ban.covers(session.on) or not concerned:
                continue
            may_be_easy = session.kind is WorkoutKind.RACE and not ban.running
            yield Breach(
                sentence=f"{view.name(session)} on {full_date(session.on)}: {ban.sentence}",
                session_id=session.id,
                kind=LawKind.CAUTION if may_be_easy else None,
            )


def pain(view: View) -> Iterator[Breach]:
    """With a red pain there is no running."""
    yield from banned(view, "pain")


def pain_quality(view: View) -> Iterator[Breach]:
    """With an amber pain there is nothing hard and nothing long."""
    yield from banned(view, "pain-quality")


def illness(view: View) -> Iterator[Breach]:
    """With fever, or symptoms below the neck, there is no training."""
    yield from banned(view, "illness")


def after_illness(view: View) -> Iterator[Breach]:
    """After an illness comes one easy day for every day ill."""
    yield from banned(view, "after-illness")


def bone_stress(view: View) -> Iterator[Breach]:
    """With a bone injury suspected there is no running."""
    yield from banned(view, "bone-stress")


def red_flag(view: View) -> Iterator[Breach]:
    """With a warning sign not yet cleared there is no training, whatever the sport."""
    for ban in view.bans:
        if ban.law == "red-flag":
            for session in view.coming:
                yield Breach(
                    sentence=f"{view.name(session)} on {full_date(session.on)}: {ban.sentence}",
                    session_id=session.id,
                )


def postpartum(view: View) -> Iterator[Breach]:
    """In the first three months after a birth there is no running."""
    yield from banned(view, "postpartum")


def pregnancy(view: View) -> Iterator[Breach]:
    """In pregnancy running stays easy."""
    yield from banned(view, "pregnancy")


def heart_disease(view: View) -> Iterator[Breach]:
    """With heart disease hard running needs clearance."""
    yield from banned(view, "heart-disease")


def low_energy(view: View) -> Iterator[Breach]:
    """With signs of low energy availability running stays easy."""
    yield from banned(view, "low-energy")


def youth(view: View) -> Iterator[Breach]:
    """Below 18 races, weeks and runs a week are capped by age."""
    if view.age is None:
        return
    race, week_cap, runs = longest_race(view.age), weekly_cap(view.age), most_runs(view.age)
    if race is None and week_cap is None and runs is None:
        return
    for session in view.runs:
        too_long = race is not None and session.workout.distance > race
        if session.kind is WorkoutKind.RACE and too_long and race is not None:
            yield Breach(
                sentence=f"At {view.age} a race is at most {view.say(race)}.",
                session_id=session.id,
                kind=LawKind.STOP,
            )
    for week in view.weeks:
        held = view.weekly.get(week.monday, Distance(0))
        count = sum(1 for s in week.sessions if s.workout.is_run)
        if week_cap is not None and held > week_cap and view.planned_in(week):
            yield Breach(
                sentence=f"Week {week.number} holds {view.say(held)}; at {view.age} "
                f"{view.say(week_cap)} is the most.",
                week=week.number,
                kind=LawKind.STOP if held.m > week_cap.m * _YOUTH_STOP else None,
                excess=held - week_cap,
            )
        if runs is not None and count > runs:
            yield Breach(
                sentence=f"Week {week.number} holds {count} runs; at {view.age}, {runs} is most.",
                week=week.number,
            )


def heat(view: View) -> Iterator[Breach]:
    """From a heat index of 32 C nothing hard or long, from 40 C nothing outdoors."""
    for session in view.runs:
        felt = view.heat_index.get(session.on)
        if felt is None or is_indoors(session.workout):
            continue
        if session.kind is WorkoutKind.RACE and may_run_outdoors(felt):
            continue
        demanding = session.workout.is_hard or session.kind is WorkoutKind.LONG
        if not may_run_outdoors(felt) or (demanding and not may_run_hard(felt)):
            yield Breach(
                sentence=f"{view.name(session)} on {full_date(session.on)}: it will feel like "
                f"{felt:.0f} C.",
                session_id=session.id,
                kind=LawKind.CAUTION if may_run_outdoors(felt) else LawKind.STOP,
            )


WELLBEING = (
    Law(
        id="red-flag",
        kind=LawKind.STOP,
        sentence="Chest pain, fainting, confusion in the heat: care first, no training.",
        repair="See a doctor; training goes on when you are cleared.",
        source="ACSM warning signs (C.5)",
        check=red_flag,
    ),
    Law(
        id="bone-stress",
        kind=LawKind.STOP,
        sentence="A bone that may be injured is not run on.",
        repair="Have it examined; ride or swim if that is painless.",
        source="Hoenig 2023; George 2024",
        check=bone_stress,
    ),
    Law(
        id="pain",
        kind=LawKind.STOP,
        sentence="Pain above 5, sharp, rising or with a limp: no running.",
        repair="Rest from running and have it looked at.",
        source="Thomee 1997; Silbernagel 2007; Vincent 2017",
        check=pain,
    ),
    Law(
        id="pain-quality",
        kind=LawKind.STOP,
        sentence="Pain of 3 to 5: easy running only, a third to a half less.",
        repair="Run easy and shorter until it is gone.",
        source="Thomee 1997; Silbernagel 2007",
        check=pain_quality,
    ),
    Law(
        id="illness",
        kind=LawKind.STOP,
        sentence="With fever or symptoms below the neck there is no training.",
        repair="Rest; two days without fever come first.",
        source="Fever rule and neck check (C.4)",
        check=illness,
    ),
    Law(
        id="after-illness",
        kind=LawKind.STOP,
        sentence="After an illness comes one easy day for every day ill.",
        repair="Run easy.",
        source="Fever rule (C.4)",
        check=after_illness,
    ),
    Law(
        id="postpartum",
        kind=LawKind.STOP,
        sentence="No running in the first three months after a birth.",
        repair="Walk, and see a pelvic-health physiotherapist.",
        source="Donnelly 2020; Goom 2019",
        check=postpartum,
    ),
    Law(
        id="pregnancy",
        kind=LawKind.CAUTION,
        sentence="In pregnancy running stays easy.",
        repair="Run easy, by feel.",
        source="ACOG 804, 2020",
        check=pregnancy,
    ),
    Law(
        id="heart-disease",
        kind=LawKind.STOP,
        sentence="With heart disease hard running needs a doctor's clearance.",
        repair="Run easy until you are cleared.",
        source="ACSM screening 2015",
        check=heart_disease,
    ),
    Law(
        id="low-energy",
        kind=LawKind.CAUTION,
        sentence="With signs of too little energy running stays easy.",
        repair="Run easy and see a sports doctor.",
        source="REDs, IOC 2023",
        check=low_energy,
    ),
    Law(
        id="youth",
        kind=LawKind.CAUTION,
        sentence="Below 18, races, weeks and runs a week are capped by age.",
        repair="Choose a shorter race, or run less.",
        source="UK Athletics; Krabak 2021",
        check=youth,
    ),
    Law(
        id="heat",
        kind=LawKind.CAUTION,
        sentence="In great heat nothing hard or long; in extreme heat nothing outdoors.",
        repair="Run early, indoors, or easy and short.",
        source="Our rule after ACSM and Roberts 2010",
        check=heat,
    ),
)
"""The laws of health."""
