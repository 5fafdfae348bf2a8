"""A newcomer may answer any question at any time, several at once, and in any order."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bot.understanding import hear, hearing_of
from core.activities.activity import Lap
from core.athlete import (
    Athlete,
    BodySite,
    Condition,
    GoalKind,
    KnownCondition,
    Preferences,
    RoutineKind,
    Side,
    Weekday,
)
from core.coach.snapshot import Dialogue, Record, Snapshot
from core.commands import (
    AskQuestion,
    Clarify,
    Command,
    CompleteSession,
    Explain,
    LogActivity,
    MoveSession,
    RedFlag,
    Refer,
    Remember,
    ReportCondition,
    ReportNiggle,
    ReportRecovered,
    ScaleSession,
    SetAvailability,
    SetGoal,
    SetProfile,
    SetRoutine,
    SetRule,
    ShowDay,
    ShowPlan,
    SkipQuestion,
    SkipSession,
    SmallTalk,
    SmallTalkKind,
)
from core.language.recognize import recognize
from core.replies import Expects
from core.units import Distance, Duration, Units
from core.workouts.steps import WorkoutKind
from tests.builders import a_snapshot, km

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
METRIC = SetProfile(units=Units.KM)
FREE = SetAvailability(
    days=(Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SATURDAY, Weekday.SUNDAY), is_only=True
)
MARATHON = SetGoal(distance=Distance(42_195))
TEN = SetProfile(result_distance=km(10), result_duration=Duration(2970))


def told(text: str, asked: Expects | None = None) -> tuple[Command, ...]:
    """What a newcomer's words are taken for while a question is open."""
    trail = (asked.value,) if asked else ()
    athlete = Athlete(id="new", preferences=Preferences(zone="Europe/Berlin"))
    dialogue = Dialogue(expects=asked, asked=trail)
    snapshot = Snapshot(record=Record(athlete=athlete), dialogue=dialogue)
    return hear(recognize, text, snapshot, NOW).commands


@pytest.mark.parametrize(
    "words",
    [
        "30 km pro Woche, 4 mal, längster Lauf 12 km",
        "30 km pro Woche, 4 Läufe, längster Lauf 12 km",
        "30 km por semana, 4 veces, mi tirada más larga 12 km",
        "30 km par semaine, 4 sorties, sortie la plus longue 12 km",
        "30 km a settimana, 4 volte, corsa più lunga 12 km",
        "30 km por semana, 4 vezes, corrida mais longa 12 km",
        "30 km per week, 4 keer, langste loop 12 km",
    ],
)
def test_so_many_runs_are_heard_beside_the_week_in_every_language(words: str) -> None:
    """A bare count between two answers is the runs of the week, and no note."""
    commands = told(words, Expects.WEEKLY_VOLUME)

    assert SetProfile(runs_per_week=4) in commands
    assert not any(isinstance(command, Remember) for command in commands)


@pytest.mark.parametrize("day", ["18. April", "18. April 2027", "18. Apr 2027", "18.4.2027"])
def test_full_stop_of_a_german_date_ends_no_sentence(day: str) -> None:
    """The 18th of April is no 18th of the next month, however much is told behind it."""
    commands = told(f"Marathon am {day}, 40 km pro Woche, 4 mal, Di Do Sa So. Ich bin 40. Berlin")

    assert SetGoal(distance=Distance(42_195), on=date(2027, 4, 18)) in commands
    assert SetProfile(age=40) in commands


@pytest.mark.parametrize(
    ("text", "asked", "commands"),
    [
        pytest.param("nothing hurts", Expects.LONGEST_RUN, {SetProfile(has_no_injuries=True)},
                     id="no injuries, not no running"),
        pytest.param("nothing", Expects.LONGEST_RUN, {SetProfile(longest_run=Distance(0))},
                     id="a plain nothing answers what is asked"),
        pytest.param("10k in 49:30 in october", Expects.RUNS_PER_WEEK,
                     {replace(TEN, result_on=date(2026, 10, 16))}, id="a result at any time"),
        pytest.param("tue thu and weekends", Expects.RUNS_PER_WEEK, {FREE}, id="days at any time"),
        pytest.param("Berlin", Expects.AGE, {SetProfile(place="Berlin")}, id="a bare city"),
        pytest.param("I'm in Berlin", Expects.DAYS, {SetProfile(place="Berlin")}, id="a city said"),
        pytest.param("10k on 7 june", None, {SetGoal(distance=km(10), on=date(2027, 6, 7))},
                     id="the first words are a goal, not a log"),
        pytest.param("4", Expects.RUNS_PER_WEEK, {SetProfile(runs_per_week=4)}, id="what is asked"),
        pytest.param("I run 25 miles a week", None,
                     {SetProfile(units=Units.MI), SetProfile(weekly_volume=Distance(40_234))},
                     id="miles tell the units"),
        pytest.param("i run twice a week, about 5k each", Expects.WEEKLY_VOLUME,
                     {SetProfile(weekly_volume=km(10), runs_per_week=2)},
                     id="runs times what each is"),
        pytest.param("currently around 45k a week over 4 runs", Expects.WEEKLY_VOLUME,
                     {METRIC, SetProfile(weekly_volume=km(45), runs_per_week=4)},
                     id="a week and its runs"),
        pytest.param("41, male", Expects.AGE, {SetProfile(age=41)}, id="age and sex"),
        pytest.param("no races, i can run 5k in about 30 minutes", Expects.RESULT,
                     {SkipQuestion(), SetProfile(result_distance=km(5),
                                                 result_duration=Duration(1800))},
                     id="no race, but a time"),
        pytest.param("whats on sunday", Expects.LONG_RUN_DAY, {ShowDay(on=date(2026, 11, 29))},
                     id="a question is no answer to one"),
        pytest.param("spring marathon", None, {SetGoal(distance=Distance(42_195))},
                     id="a race of a season"),
        pytest.param("just make the plan", Expects.AGE, {ShowPlan()}, id="enough of questions"),
        pytest.param("45 mins, sun 75", Expects.RESULT,
                     {SetAvailability(days=tuple(Weekday), minutes=45),
                      SetAvailability(days=(Weekday.SUNDAY,), minutes=75)}, id="minutes by day"),
        pytest.param("mon weds fri n sunday, 45 mins, sun 75", Expects.GOAL,
                     {SetAvailability(days=(Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY,
                                            Weekday.SUNDAY), is_only=True),
                      SetAvailability(days=tuple(Weekday), minutes=45),
                      SetAvailability(days=(Weekday.SUNDAY,), minutes=75)},
                     id="days, their minutes, and one day's"),
        pytest.param("after having a baby 5 months ago", Expects.GOAL,
                     {ReportCondition(condition=Condition.POSTPARTUM, since=date(2026, 6, 23))},
                     id="a birth, not a pregnancy"),
        pytest.param("I'm 58 and had a knee operation 2 years ago", None,
                     {SetProfile(age=58), Remember(words="had a knee operation 2 years ago")},
                     id="an injury long ago is a note"),
        pytest.param("I walk the dog every day about 3km but don't run", Expects.GOAL,
                     {METRIC, SetProfile(weekly_volume=Distance(0))}, id="walks, and doesn't run"),
        pytest.param("80-90k a week six days, long runs up to 30k, no injuries", Expects.GOAL,
                     {METRIC, SetProfile(weekly_volume=km(85)), SetProfile(runs_per_week=6),
                      SetProfile(longest_run=km(30)),
                      SetProfile(has_no_injuries=True)}, id="a week in so many days"),
        pytest.param("30 mins max", Expects.WEEKLY_VOLUME,
                     {ScaleSession(to_duration=Duration(1800))}, id="half an hour is no week"),
        pytest.param("25k", Expects.WEEKLY_VOLUME, {METRIC, SetProfile(weekly_volume=km(25))},
                     id="k tells the units"),
    ],
)  # fmt: skip
def test_words_are_taken_for_the_question_they_answer(
    text: str, asked: Expects | None, commands: set[Command]
) -> None:
    assert set(told(text, asked)) == commands


MOST_DAYS = tuple(day for day in Weekday if day not in (Weekday.WEDNESDAY, Weekday.SUNDAY))
TUESDAY_TO_SUNDAY = tuple(Weekday)[1:]
RACE = SetGoal(distance=Distance(21_098))
PLACES = {
    "a bare weekday is the long run's": (
        "sunday", Expects.RUNS_PER_WEEK, (SetProfile(long_run_day=Weekday.SUNDAY),)),
    "with an aside": (
        "sunday obviously", Expects.LONGEST_RUN, (SetProfile(long_run_day=Weekday.SUNDAY),)),
    "a time is the reminder's, not minutes": (
        "7am", Expects.MINUTES, (SetRoutine(kind=RoutineKind.MORNING, at=time(7)),)),
    "nor an ache's": (
        "7am", Expects.LONGEST_RUN, (SetRoutine(kind=RoutineKind.MORNING, at=time(7)),)),
    "units alone": ("km", Expects.MINUTES, (METRIC,)),
    "a date is the race's": (
        "13 december", Expects.WEEKLY_VOLUME, (SetGoal(on=date(2026, 12, 13)),)),
    "but not a day asked about": (
        "what's on tomorrow", Expects.WEEKLY_VOLUME, (ShowDay(on=date(2026, 11, 24)),)),
    "another goal is no run": ("ok the half then", Expects.RUNS_PER_WEEK, (RACE,)),
    "some of the days on a button": (
        "sat sun", Expects.DAYS,
        (SetAvailability(days=(Weekday.SATURDAY, Weekday.SUNDAY), is_only=True),)),
    "days but one": (
        "every day but monday", Expects.DAYS,
        (SetAvailability(days=TUESDAY_TO_SUNDAY, is_only=True),)),
    "days but one, and one more": (
        "weekdays except wed, plus saturday", Expects.DAYS,
        (SetAvailability(days=MOST_DAYS, is_only=True),)),
    "an hour without its figure": (
        "hour on weekdays, 2h sunday", Expects.RACE_DATE,
        (SetAvailability(days=tuple(Weekday)[:5], minutes=60),
         SetAvailability(days=(Weekday.SUNDAY,), minutes=120))),
    "the most of a range": (
        "45-60", Expects.MINUTES, (SetAvailability(days=tuple(Weekday), minutes=60),)),
    "a figure behind a hedge": (
        "not much, maybe 10", Expects.WEEKLY_VOLUME, (SetProfile(weekly_volume=km(10)),)),
    "runs of a week": (
        "3 times 5k", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=km(15), runs_per_week=3),)),
    "hours of a week": (
        "about 2 hours a week", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=Distance(17_143)),)),
    "a long time": ("90 minutes", Expects.LONGEST_RUN, (SetProfile(longest_run=Distance(12_857)),)),
    "a correction": (
        "change my days to mon wed", Expects.AGE,
        (SetAvailability(days=(Weekday.MONDAY, Weekday.WEDNESDAY), is_only=True),)),
    "a figure denied": (
        "i meant 30 km a week not 20", Expects.AGE, (SetProfile(weekly_volume=km(30)), METRIC)),
    "no result without a time": (
        "25k a week 3 runs longest 10k", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=km(25)), SetProfile(runs_per_week=3),
         SetProfile(longest_run=km(10)), METRIC)),
    "a day to skip is no race day": (
        "skip friday", Expects.RACE_DATE, (SkipSession(session_on=date(2026, 11, 27)),)),
    "learning to run": (
        "i wanna start runnign, never ran befor", Expects.GOAL,
        (SetGoal(kind=GoalKind.START_TO_RUN), SetProfile(weekly_volume=Distance(0)))),
    "a race is no week": ("the half then", Expects.WEEKLY_VOLUME, (RACE,)),
    "no running yet": (
        "no i dont run", Expects.WEEKLY_VOLUME, (SetProfile(weekly_volume=Distance(0)),)),
    "health in other words": (
        "high blood pressure", Expects.INJURIES,
        (Remember(words="high blood pressure"), SkipQuestion())),
    "a question behind what is to stay": (
        "dont cancel anything, just tell me whats on thursday", Expects.RUNS_PER_WEEK,
        (ShowDay(on=date(2026, 11, 26)),)),
    "a question while the long run's day is asked": (
        "just tell me whats on thursday", Expects.LONG_RUN_DAY,
        (ShowDay(on=date(2026, 11, 26)),)),
    "a question in another language": (
        "was ist am donnerstag", Expects.LONG_RUN_DAY, (ShowDay(on=date(2026, 11, 26)),)),
    "a list of days where something else is asked": (
        "Monday, Wednesday, Saturday", Expects.GOAL,
        (SetAvailability(
            days=(Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.SATURDAY), is_only=True),)),
    "a race in a city": (
        "Marathon in Hamburg, 28 March 2027, hoping for 3:30", Expects.GOAL,
        (SetGoal(distance=Distance(42_195), on=date(2027, 3, 28), title="Hamburg",
                 target=Duration(12_600)),)),
    "a day said twice": (
        "I'd like a half, Tokyo area, end of February, maybe 28 Feb", Expects.GOAL,
        (SetGoal(distance=Distance(21_098), on=date(2027, 2, 28)),)),
    "a half with a slip": (
        "yo wanna run a haf marathon in april the 18th", Expects.GOAL,
        (SetGoal(distance=Distance(21_098), on=date(2027, 4, 18)),)),
    "an age and a wish": (
        "heyy im 15 and wanna run a half marathon", Expects.GOAL, (SetProfile(age=15), RACE)),
    "another wish in between": (
        "hmm wait i think the marathon after all", Expects.RESULT, (MARATHON,)),
    "a correction that begins with no": (
        "actually no, half marathon", Expects.RUNS_PER_WEEK, (RACE,)),
    "other days after all": (
        "no actually tue thu sat sun", Expects.MINUTES, (FREE,)),
    "mended at once": (
        "7am. make that 6am", Expects.REMINDER_TIME,
        (SetRoutine(kind=RoutineKind.MORNING, at=time(6)),)),
    "a week with talk around it": (
        "i run 20km a week w/ track club", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=km(20)), METRIC)),
    "days with talk around them": (
        "tues thurs sun usually but it changes constantly", Expects.DAYS,
        (SetAvailability(
            days=(Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY), is_only=True),)),
    "a result with talk around it": (
        "10k 49:30 turkey trot last yr", Expects.RUNS_PER_WEEK, (TEN,)),
    "no running for years": (
        "honestly i haven't run since school", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=Distance(0)),)),
    "figures in the order of the questions": (
        "40, 4, 15", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=km(40)), SetProfile(runs_per_week=4),
         SetProfile(longest_run=km(15)))),
    "what is left, in a row": (
        "nothing hurts. 44. 5:30", Expects.INJURIES,
        (SetProfile(has_no_injuries=True), SetProfile(age=44),
         SetRoutine(kind=RoutineKind.MORNING, at=time(5, 30)))),
    "an age where pains are asked": (
        "40, Zurich", Expects.INJURIES, (SetProfile(age=40), SetProfile(place="Zurich"))),
    "an age and an hour": (
        "38, 06:00 please", Expects.AGE,
        (SetProfile(age=38), SetRoutine(kind=RoutineKind.MORNING, at=time(6)))),
    "half an hour is no week": (
        "half an hour", Expects.WEEKLY_VOLUME,
        (SetAvailability(days=tuple(Weekday), minutes=30),)),
    "too little time to be any": ("7", Expects.MINUTES, (Clarify(),)),
    "a longest run one does not tell": ("no", Expects.LONGEST_RUN, (SkipQuestion(),)),
    "no matter": ("whatever", Expects.RUNS_PER_WEEK, (SkipQuestion(),)),
    "weight to lose": ("i want to lose 15 kg", Expects.GOAL, (SetGoal(kind=GoalKind.BASE),)),
    "a question that names a race": (
        "is a half too much for me?", Expects.WEEKLY_VOLUME,
        (AskQuestion(words="is a half too much for me?"),)),
    "a question with a distance": (
        "how many weeks until i can run 5k?", Expects.LONGEST_RUN,
        (AskQuestion(words="how many weeks until i can run 5k?"),)),
    "miles all through": (
        "about 30 miles over 4 days, longest 10", Expects.WEEKLY_VOLUME,
        (SetProfile(units=Units.MI), SetProfile(weekly_volume=Distance.from_miles(30)),
         SetProfile(runs_per_week=4), SetProfile(longest_run=Distance.from_miles(10)))),
    "no day in particular": (
        "depends on my shifts, can't say which weekday", Expects.DAYS, (SkipQuestion(),)),
    "a time of day is no unit": (
        "6:15", Expects.UNITS, (SetRoutine(kind=RoutineKind.MORNING, at=time(6, 15)),)),
    "time on the days, late": (
        "60 min", Expects.INJURIES, (SetAvailability(days=tuple(Weekday), minutes=60),)),
    "a race in a month": (
        "a half in may", Expects.GOAL,
        (SetGoal(distance=Distance(21_098), on=date(2027, 5, 16), is_about=True),)),
    "a month for a day": (
        "sometime in april", Expects.RACE_DATE, (SetGoal(on=date(2027, 4, 18), is_about=True),)),
    "a race in a month among much else": (
        "I run 35km a week, 10k PB 49:30. Training for the Manchester half marathon in May",
        Expects.GOAL,
        (SetProfile(weekly_volume=km(35)), TEN,
         SetGoal(distance=Distance(21_098), on=date(2027, 5, 16), title="Manchester",
                 is_about=True), METRIC)),
    "a season is no day": ("spring marathon", Expects.GOAL, (MARATHON,)),
    "a question with an answer behind it": (
        "how long do they take? I have about an hour", Expects.MINUTES,
        (AskQuestion(words="how long do they take"),
         SetAvailability(days=tuple(Weekday), minutes=60))),
    "why it is asked": ("why do you ask?", Expects.GOAL, (Explain(),)),
    "a no that answers nothing": (
        "No, it passed. Just stood up too fast", Expects.WEEKLY_VOLUME, (ReportRecovered(),)),
    "what a coach had better know": (
        "I also take blood pressure tablets", Expects.WEEKLY_VOLUME,
        (Remember(words="I also take blood pressure tablets"),)),
    "a week told where a day is asked": (
        "at the moment I jog maybe 12 km a week or so", Expects.RACE_DATE,
        (SetProfile(weekly_volume=km(12)), METRIC)),
    "a run asked about": (
        "is 7k in 45 minutes ok? thats what I did", Expects.RESULT,
        (SetProfile(result_distance=km(7), result_duration=Duration(2700)), CompleteSession(),
         METRIC)),
    "a triathlon is no time": (
        "70.3 on 27 June, need a run plan for the half marathon in it", Expects.GOAL,
        (SetGoal(distance=Distance(21_098), on=date(2027, 6, 27)),)),
    "a midwife's word": (
        "my midwife says it's fine", Expects.GOAL, (SmallTalk(kind=SmallTalkKind.ACKNOWLEDGE),)),
    "an ache without a place": (
        "some round ligament pain sometimes", Expects.RESULT,
        (Remember(words="some round ligament pain sometimes"),)),
    "a protest": ("but i really want to", Expects.GOAL, (Explain(),)),
    "free of pain": (
        "pain free since the summer, honest",
        Expects.DAYS,
        (SetProfile(has_no_injuries=True),),
    ),
    "another day after all": (
        "sunday. no, saturday", Expects.LONG_RUN_DAY, (SetProfile(long_run_day=Weekday.SATURDAY),)),
    "half an hour in Spanish": (
        "media hora", Expects.WEEKLY_VOLUME,
        (SetAvailability(days=tuple(Weekday), minutes=30),)),
    "bouts among the runs of the last weeks": (
        "2 nov 8k 47min, 11 nov 6x800 in 3:20", Expects.GOAL,
        (LogActivity(on=date(2026, 11, 2), distance=km(8), duration=Duration(2820)),
         LogActivity(on=date(2026, 11, 11), kind=WorkoutKind.INTERVALS,
                     laps=(Lap(distance=Distance(800), duration=Duration(200)),) * 6), METRIC)),
    "a time to beat": (
        "I want to break 45 min in the 10k", Expects.GOAL,
        (SetGoal(distance=km(10), target=Duration(2700)),)),
    "a day gone by is no race day": ("28k two weeks ago", Expects.GOAL, (Clarify(),)),
    "an age where a week is asked": ("44 years", Expects.WEEKLY_VOLUME, (SetProfile(age=44),)),
    "an age and a sex": ("41, male", Expects.LONGEST_RUN, (SetProfile(age=41),)),
    "an age beside a sigh": (
        "I'm 58 and pretty out of shape", Expects.GOAL, (SetProfile(age=58),)),
    "about so old": ("50ish", Expects.AGE, (SetProfile(age=50),)),
    "nothing for years": (
        "seit drei jahren nichts mehr", Expects.WEEKLY_VOLUME,
        (SetProfile(weekly_volume=Distance(0)),)),
    "days where a goal is asked": (
        "let's say tuesday thursday and sunday", Expects.GOAL,
        (SetAvailability(
            days=(Weekday.TUESDAY, Weekday.THURSDAY, Weekday.SUNDAY), is_only=True),)),
    "a time of day is no time to run": (
        "06:15", Expects.MINUTES, (SetRoutine(kind=RoutineKind.MORNING, at=time(6, 15)),)),
    "at most an hour": (
        "under an hour", Expects.MINUTES,
        (SetAvailability(days=tuple(Weekday), minutes=60),)),
    "no injuries in other words": (
        "no injuries touch wood", Expects.GOAL, (SetProfile(has_no_injuries=True),)),
    "one note of two clauses": (
        "asthma, i have an inhaler", Expects.INJURIES,
        (Remember(words="asthma, i have an inhaler"), SkipQuestion())),
    "a week in French": (
        "je cours 3 fois par semaine environ 25 km", Expects.GOAL,
        (SetProfile(weekly_volume=km(25), runs_per_week=3), METRIC)),
    "the marathon of old is no goal to drop": (
        "ich bin 52 und möchte wieder mit dem laufen anfangen, früher bin ich marathon gelaufen",
        Expects.GOAL, (SetProfile(age=52), SetGoal(kind=GoalKind.COME_BACK))),
    "a result where days are asked": ("10k in 49:30", Expects.DAYS, (TEN,)),
    "runs where a week is asked": (
        "3 runs", Expects.WEEKLY_VOLUME, (SetProfile(runs_per_week=3),)),
    "a slip nobody can mend": (
        "7am i mean banana", Expects.GOAL,
        (SetRoutine(kind=RoutineKind.MORNING, at=time(7)),)),
    "clauses that tell nothing": ("zorgle, blah blah", Expects.GOAL, (Clarify(),)),
    "an age told too early": ("34", Expects.LONG_RUN_DAY, (SetProfile(age=34),)),
    "runs of the last weeks": (
        "my last runs: 2 nov 8k 47min, 4 nov 6k 35min", Expects.GOAL,
        (LogActivity(on=date(2026, 11, 2), distance=km(8), duration=Duration(2820)),
         LogActivity(on=date(2026, 11, 4), distance=km(6), duration=Duration(2100)), METRIC)),
    "a birthday to come": ("42 next month", Expects.AGE, (SetProfile(age=42),)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "asked", "commands"), PLACES.values(), ids=PLACES)
def test_words_find_the_question_they_answer(
    text: str, asked: Expects, commands: tuple[Command, ...]
) -> None:
    assert told(text, asked) == commands


def test_a_run_over_no_racing_distance_is_no_result() -> None:
    commands = told("ran 5.2 mi in 51 mins hilly af", Expects.INJURIES)
    assert any(isinstance(command, LogActivity) for command in commands)


def test_a_man_of_few_words_speaks_english() -> None:
    """ "Male" means badly in Italian."""
    assert hear(recognize, "41, male", a_snapshot(), NOW).language is None


def test_a_question_is_no_answer() -> None:
    commands = told("can i run everyday", Expects.LONGEST_RUN)

    assert not any(isinstance(command, SetAvailability) for command in commands)


def test_a_name_and_an_age_are_told_in_passing() -> None:
    commands = told("hey! i'm anna, 72, want to do a half in may")

    assert SetProfile(first_name="Anna") in commands
    assert SetProfile(age=72) in commands


@pytest.mark.parametrize("text", ["hi, i'm pregnant, 20 weeks", "hi, i'm slow, 42"])
def test_how_somebody_is_is_not_a_name(text: str) -> None:
    assert not [c for c in told(text) if isinstance(c, SetProfile) and c.first_name]


@pytest.mark.parametrize("text", ["12k", "about 30k", "34", "6:30"])
def test_a_bare_figure_is_never_a_run_and_is_asked_back(text: str) -> None:
    (command,) = told(text, Expects.RUNS_PER_WEEK)

    assert isinstance(command, Clarify)


def test_a_bare_distance_offers_the_questions_it_may_answer() -> None:
    weekly, longest = SetProfile(weekly_volume=km(12)), SetProfile(longest_run=km(12))

    assert told("12k", Expects.RUNS_PER_WEEK) == (Clarify(options=(weekly, longest)),)


def test_a_run_told_while_a_question_is_open_is_a_run_and_tells_the_units() -> None:
    run, units = told("did 8k easy in 46 min", Expects.UNITS)

    assert units == METRIC
    assert isinstance(run, LogActivity)
    assert run.distance == km(8)


def test_minutes_of_some_days_are_told_apart_from_the_days() -> None:
    weekdays = SetAvailability(days=tuple(Weekday)[:5], minutes=60)

    assert told("tue thu and weekends, an hour on weekdays", Expects.DAYS) == (FREE, weekdays)


def test_a_long_first_message_is_taken_whole() -> None:
    commands = told(
        "Hi, I'm Ana, I want to run the Valencia marathon on 6 Dec 2027? I run 45 km a week in 5 "
        "runs, longest 18k, 10k PB 45:30, can't run Mondays"
    )

    race = Distance(42_195)
    assert SetProfile(first_name="Ana") in commands
    assert SetGoal(distance=race, on=date(2027, 12, 6), title="Valencia") in commands
    assert SetProfile(weekly_volume=km(45)) in commands
    assert SetProfile(runs_per_week=5) in commands
    assert SetProfile(longest_run=km(18)) in commands
    assert SetProfile(result_distance=km(10), result_duration=Duration(2730)) in commands
    assert any(isinstance(c, SetRule) and c.weekday is Weekday.MONDAY for c in commands)


def test_a_first_message_in_many_clauses_is_taken_clause_by_clause() -> None:
    commands = told(
        "Hi, want to run the Manchester marathon on 18 april 2027 in under 3:45. I run 28 miles a "
        "week over 5 days, longest 13 miles, half in 1:46 in october. Every day but friday. "
        "44 yrs, manchester, miles, nothing hurts, remind me 6:30"
    )

    goal = SetGoal(
        distance=Distance(42_195), on=date(2027, 4, 18), title="Manchester", target=Duration(13_500)
    )
    assert goal in commands
    assert SetProfile(age=44) in commands
    assert SetProfile(weekly_volume=Distance(45_062)) in commands
    assert SetProfile(runs_per_week=5) in commands
    assert SetProfile(longest_run=Distance(20_921)) in commands
    assert SetProfile(place="manchester") in commands
    assert SetRoutine(kind=RoutineKind.MORNING, at=time(6, 30)) in commands


def test_times_of_several_days_are_each_taken() -> None:
    hour = SetAvailability(days=tuple(Weekday)[:5], minutes=60)
    two = SetAvailability(days=(Weekday.SATURDAY, Weekday.SUNDAY), minutes=120)

    assert told("hour on weekdays 2h weekends", Expects.AGE) == (hour, two)


def test_frost_is_no_time_on_a_day() -> None:
    commands = told("it'll be -5 and icy on thursday", Expects.GOAL)

    assert not any(isinstance(command, SetAvailability) for command in commands)


def test_dizziness_of_a_pregnant_runner_is_a_warning_sign_she_need_not_explain() -> None:
    """ACOG 804: dizziness and pain are reasons to stop; alone they are none for others."""
    known = (KnownCondition(condition=Condition.PREGNANT, since=date(2026, 10, 1)),)
    record = a_snapshot().record
    pregnant = replace(record, athlete=replace(record.athlete, conditions=known))
    words = ("a bit dizzy today", "some pelvic pressure on the run", "ein wenig Schwindel heute")
    for text in words:
        heard = hear(recognize, text, replace(a_snapshot(), record=pregnant), NOW)
        assert heard.commands == (Refer(flag=RedFlag.PREGNANCY, words=text),)
        assert hear(recognize, text, a_snapshot(), NOW).by != "gate"
    fine = hear(recognize, "5k easy 34 min", replace(a_snapshot(), record=pregnant), NOW)
    assert fine.by != "gate"


def test_a_red_flag_goes_before_every_question() -> None:
    assert type(told("chest pain when I run", Expects.AGE)[0]).__name__ == "Refer"


def test_goals_told_in_two_clauses_are_one() -> None:
    commands = told("hello there. a half marathon! it is on 20 June. zorgle")

    (goal,) = [c for c in commands if isinstance(c, SetGoal)]
    assert (goal.distance, goal.on) == (Distance(21_098), date(2027, 6, 20))


def test_what_waits_to_be_completed_is_heard() -> None:
    niggle = ReportNiggle(site=BodySite.CALF, side=Side.LEFT)
    snapshot = replace(a_snapshot(), dialogue=Dialogue(expects=Expects.SEVERITY, pending=niggle))

    hearing = hearing_of(snapshot, NOW)

    assert (hearing.pending, hearing.about_site, hearing.about_side) == (
        niggle, BodySite.CALF, Side.LEFT
    )  # fmt: skip


def test_an_answer_completes_what_waits_for_it() -> None:
    move = MoveSession(session_on=date(2026, 4, 16))
    dialogue = Dialogue(expects=Expects.DAY, pending=move)
    now = datetime(2026, 4, 15, 6, tzinfo=UTC)

    heard = hear(recognize, "friday", replace(a_snapshot(), dialogue=dialogue), now)

    assert heard.commands == (replace(move, to_day=date(2026, 4, 17)),)


def test_units_are_not_read_out_of_a_figure() -> None:
    weekly, longest = SetProfile(weekly_volume=km(5)), SetProfile(longest_run=km(5))

    assert told("5 km", Expects.UNITS) == (Clarify(options=(weekly, longest)),)


def test_two_clauses_answer_two_questions() -> None:
    """ "Tue Thu Sat Sun, Sunday long": neither half is lost."""
    days, long_run = told("tue thu sat sun, sunday long", Expects.DAYS)
    assert days == SetAvailability(days=tuple(map(Weekday, (1, 3, 5, 6))), is_only=True)
    assert long_run == SetProfile(long_run_day=Weekday.SUNDAY)
    assert SetProfile(age=41) in told("no injuries, 41", Expects.DAYS)


@pytest.mark.parametrize("figure", ["52", "about 8"])
def test_a_figure_beside_not_running_is_no_distance(figure: str) -> None:
    """Who never ran and is 52 runs no 52 km a week."""
    commands = told(f"never ran, {figure}, a bit overweight", Expects.WEEKLY_VOLUME)
    assert commands[0] == SetProfile(weekly_volume=Distance(0))
    ages = [c.age for c in commands if isinstance(c, SetProfile) and c.age is not None]
    assert ages == ([52] if figure == "52" else [])


def test_the_exact_day_of_a_race_counts_more_than_its_month() -> None:
    text = "ich möchte im Mai nen Halbmarathon laufen, am 9. Mai in Salzburg"
    goal = next(c for c in told(text, Expects.GOAL) if isinstance(c, SetGoal))
    assert (goal.on, goal.is_about) == (date(2027, 5, 9), False)


def test_a_run_told_in_three_clauses_is_one_run() -> None:
    commands = told("did it, 9.8k in 52:10, hr 148", Expects.MINUTES)
    assert [type(command) for command in commands] == [LogActivity, SetProfile]


@pytest.mark.parametrize("text", ["zwickt nix", "nothing hurts at the moment really"])
def test_who_says_that_nothing_hurts_is_unhurt(text: str) -> None:
    assert told(text, Expects.INJURIES) == (SetProfile(has_no_injuries=True),)


def test_a_time_by_the_clock_is_no_foreign_word() -> None:
    assert told("8 o'clock", Expects.REMINDER_TIME) == (
        SetRoutine(kind=RoutineKind.MORNING, at=time(8)),
    )
    athlete = Athlete(id="new", preferences=Preferences(zone="Europe/Berlin"))
    assert (
        hear(recognize, "8 o'clock", Snapshot(record=Record(athlete=athlete)), NOW).language is None
    )


def test_a_day_asked_for_is_a_day_more_and_not_the_only_one() -> None:
    monday = SetAvailability(days=(Weekday.MONDAY,))
    assert told("can i run on mondays?", Expects.AGE) == (monday,)


def test_a_question_is_no_note_of_an_ache_whatever_letters_are_in_it() -> None:
    """ "Normal" ends like "mal"."""
    commands = told("is it normal to feel slow", Expects.AGE)
    assert not any(isinstance(command, Remember) for command in commands)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("12 hour shift on friday", Expects.MINUTES),
        ("12 hour shift on friday", Expects.WEEKLY_VOLUME),
        ("I'm in bed by 9", Expects.WEEKLY_VOLUME),
    ],
)
def test_hours_of_work_and_of_sleep_are_no_answers(words: str, asked: Expects) -> None:
    assert {type(command) for command in told(words, asked)} == {Clarify}
