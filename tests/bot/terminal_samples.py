"""A week, a workout and every card, as values for the tests of the terminal."""

from datetime import date, timedelta

from core.activities.activity import Activity
from core.athlete import Sport
from core.physiology.performance import training_paces
from core.planning.plan import Microcycle, Phase, PlannedSession, SessionStatus
from core.replies import (
    Change,
    ChangeCard,
    Expects,
    FileOffer,
    LogCard,
    PacesCard,
    Paragraph,
    Part,
    PlanCard,
    PlanLine,
    ProgressCard,
    ProgressWeek,
    Question,
    Refusal,
    SessionCard,
    WeekCard,
)
from core.units import Distance, Duration, Pace, PaceRange, Units
from core.workouts.steps import (
    Intensity,
    RepeatBlock,
    Target,
    Workout,
    WorkoutKind,
    WorkoutStep,
    Zone,
)

MONDAY = date(2026, 11, 16)
THURSDAY = MONDAY + timedelta(days=3)
EASY = Target(zone=Zone.EASY, pace=PaceRange(Pace(360), Pace(390)))
THRESHOLD = Target(zone=Zone.THRESHOLD, pace=PaceRange(Pace(285), Pace(295)))


def a_step(
    intensity: Intensity, metres: int, seconds: int, target: Target, *, by_distance: bool = False
) -> WorkoutStep:
    """A step of a length."""
    return WorkoutStep(
        intensity=intensity,
        distance=Distance(metres),
        duration=Duration(seconds),
        by_distance=by_distance,
        target=target,
    )


CRUISE = Workout(
    kind=WorkoutKind.CRUISE,
    title="Cruise intervals 4 x 1 km",
    purpose="Raises the pace you can hold for an hour.",
    easier="Half the bouts.",
    steps=(
        a_step(Intensity.WARMUP, 2500, 900, EASY),
        RepeatBlock(
            count=4,
            steps=(
                a_step(Intensity.INTERVAL, 1000, 290, THRESHOLD, by_distance=True),
                a_step(Intensity.RECOVERY, 200, 90, EASY),
            ),
        ),
        a_step(Intensity.COOLDOWN, 1500, 600, EASY),
    ),
)
EASY_RUN = Workout(
    kind=WorkoutKind.EASY,
    title="Easy run",
    purpose="Builds the base.",
    steps=(a_step(Intensity.ACTIVE, 8000, 3000, EASY, by_distance=True),),
)
LONG_RUN = Workout(
    kind=WorkoutKind.LONG,
    title="Long run with the last 4 km at marathon pace",
    purpose="Endurance.",
    steps=(a_step(Intensity.ACTIVE, 18000, 6600, EASY, by_distance=True),),
)


def a_session(offset: int, workout: Workout, **fields: object) -> PlannedSession:
    """A session so many days after the Monday."""
    day = MONDAY + timedelta(days=offset)
    return PlannedSession(id=f"w06-{offset}-{workout.kind}", on=day, workout=workout, **fields)  # type: ignore[arg-type]


WEEK = Microcycle(
    number=6,
    monday=MONDAY,
    phase=Phase.BUILD,
    focus="Hold the pace, not the watch.",
    sessions=(
        a_session(1, EASY_RUN, status=SessionStatus.DONE),
        a_session(2, CRUISE, status=SessionStatus.MISSED),
        a_session(3, EASY_RUN, moved_from=MONDAY),
        a_session(5, LONG_RUN),
    ),
)
WEEK_CARD = WeekCard(
    week=WEEK, today=THURSDAY, units=Units.KM, weeks_to_race=12, done=Distance(8000)
)
SESSION_CARD = SessionCard(session=WEEK.sessions[1], units=Units.KM, headline="Here it is.")
CHANGE_CARD = ChangeCard(
    headline="Thursday's run goes to Friday.",
    changes=(Change(what="Thu 19 Nov -> Fri 20 Nov: easy run", why="You are busy on Thursday."),),
    cautions=("The week rises by 14 %; 10 % is the usual step.",),
)
PLAN_CARD = PlanCard(
    title="Marathon on Sun 11 Apr 2027",
    lines=tuple(
        PlanLine(
            number=number,
            monday=MONDAY + timedelta(weeks=number),
            phase="base",
            is_cutback=number % 4 == 0,
            distance=Distance(40_000 + 1000 * number),
            longest=Distance(18_000),
            key="threshold 3 x 10 min, long run",
            is_now=number == 2,
        )
        for number in range(1, 9)
    ),
    units=Units.KM,
    notes=("It starts from 40 km a week.",),
)
LOG_CARD = LogCard(
    activities=(
        Activity(
            id="1",
            sport=Sport.RUN,
            on=THURSDAY,
            distance=Distance(8000),
            duration=Duration(2760),
            rpe=4,
            kind="easy",
        ),
        Activity(id="2", sport=Sport.SWIM, on=MONDAY, duration=Duration(1800)),
    ),
    units=Units.KM,
    total=Distance(8000),
    total_time=Duration(4560),
)
PROGRESS_CARD = ProgressCard(
    weeks=tuple(
        ProgressWeek(
            monday=MONDAY - timedelta(weeks=2 - number),
            planned=Distance(40_000),
            done=Distance(20_000 * number),
            load=300,
        )
        for number in range(3)
    ),
    units=Units.KM,
    remarks=("One week of three went as planned.",),
)
PACES_CARD = PacesCard(
    paces=training_paces(45.0),
    units=Units.KM,
    source="From your 5 km in 21:50.",
    heart_rates=(("Threshold", "160-168 bpm"),),
)
EVERY_CARD: tuple[Part, ...] = (
    Paragraph(text="Good morning. 日本語 🏃‍♀️ Grüße."),
    Question(text="Which days can you run?", expects=Expects.DAYS),
    Refusal(reason="A marathon in six weeks is too soon.", alternative="A half that day."),
    CHANGE_CARD,
    SESSION_CARD,
    WEEK_CARD,
    PLAN_CARD,
    PACES_CARD,
    LOG_CARD,
    PROGRESS_CARD,
    FileOffer(format="ics", caption="Your plan for the calendar."),
)
