"""Whatever is typed is heard: never an exception, in linear time, and the same on every day."""

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.athlete import Language
from core.commands import Clarify, LogActivity, Refer
from core.language.hearing import Heard, Hearing
from core.language.recognize import recognize
from core.language.red_flags import red_flag_in
from core.language.sentences import vocabulary_of
from core.plain import from_plain, to_plain
from core.replies import Expects
from core.units import Distance, Duration, HeartRate, Pace, Units

NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)
WORDS = [
    word
    for line in (
        "ran did 8k 5 miles 46 min 42:10 easy long run intervals tomorrow tuesday next last week",
        "move skip swap to from on the 14th 3-8 april no not don't what if i and , . ? ! my left",
        "knee hurts sick 6x800 in rpe 6/10 remind me at 6:30 half marathon sub 4 undo yes never",
        "before 7 am 5'30''/km 1h05 12/04 x - only 30 max a few couple of twenty five hr 152 bpm",
        "should will gonna because away holiday bike gym",
    )
    for word in line.split()
]
NOISE = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.text(alphabet="0123456789:.,/'\"x- kmhin%", max_size=80),
)
HEARINGS = st.builds(
    Hearing,
    now=st.datetimes(
        min_value=NOW.replace(1990, tzinfo=None),
        max_value=NOW.replace(2090, tzinfo=None),
        timezones=st.just(UTC),
    ),
    units=st.sampled_from(Units),
    language=st.sampled_from(Language),
    expects=st.sampled_from([None, *Expects]),
)


FIGURES = [*WORDS, "42:10", "4:30/km", "150 bpm", "8/10", "120 m", "d", "+", "half", "marathon"]


@cache
def words_of(language: Language) -> list[str]:
    """Whatever a rule of a language's figures and days is written with."""
    return sorted(
        {
            " ".join(phrase)
            for stage in vocabulary_of(language).stages
            for rules in stage.values()
            for rule in rules
            for element in rule.pattern.elements
            for literals in element.literals.values()
            for phrase in literals
        }
    )


class TestHearingNeverFails:
    """Never raises on any text."""

    @given(data=st.data(), language=st.sampled_from(Language))
    def test_any_figures_side_by_side_are_heard(
        self, data: st.DataObject, language: Language
    ) -> None:
        words = st.sampled_from([*FIGURES, *words_of(language)])
        text = " ".join(data.draw(st.lists(words, max_size=8)))

        assert recognize(text, Hearing(now=NOW, language=language)).commands

    @given(text=NOISE, hearing=HEARINGS)
    @example(text="", hearing=Hearing(now=NOW))
    @example(text="\x00\ud83c", hearing=Hearing(now=NOW))
    @example(text="0000000", hearing=Hearing(now=NOW))
    @example(text="99999999999999 km in 99:99:99", hearing=Hearing(now=NOW))
    @example(text="did a half up the hill", hearing=Hearing(now=NOW))
    @example(text="31 february 30/02 2026-02-31", hearing=Hearing(now=NOW))
    def test_any_text_is_heard(self, text: str, hearing: Hearing) -> None:
        heard = recognize(text, hearing)
        assert heard.commands
        assert 0 <= heard.confidence <= 1
        assert heard.by in {"gate", "pending", "grammar", "ear", "none"}

    @given(text=NOISE)
    def test_what_is_heard_can_be_stored(self, text: str) -> None:
        for command in recognize(text, Hearing(now=NOW)).commands:
            assert from_plain(type(command), to_plain(command)) == command

    @given(text=NOISE)
    def test_no_text_without_a_sign_is_referred_twice(self, text: str) -> None:
        """A red flag comes first and alone."""
        heard = recognize(text, Hearing(now=NOW))
        flag = red_flag_in(text)
        assert (heard.by == "gate") == (flag is not None)
        if flag is not None:
            assert [c.flag for c in heard.commands if isinstance(c, Refer)] == [flag]


class TestLongTextsAreShortWork:
    """Linear time: no pattern can blow up."""

    @pytest.mark.parametrize(
        "text",
        [
            "a" * 10_000,
            "ran 8k and " * 900,
            "1 " * 5_000,
            "chest " * 1_700,
            "to to to friday " * 620,
            "5x" * 5_000,
            "not " * 2_500,
            "tuesday and " * 830,
            ":" * 10_000,
            "é" * 10_000,
            "\u0301" * 10_000,
            "move my long run to " * 500,
        ],
        ids=lambda text: text[:12],
    )
    def test_ten_thousand_characters_take_less_than_a_second(self, text: str) -> None:
        recognize(text[:200], Hearing(now=NOW))  # builds the vocabularies it needs
        start = perf_counter()
        recognize(text[:10_000], Hearing(now=NOW))
        assert perf_counter() - start < 2


class TestEveryDayIsTheSame:
    """The same result whatever the day, zone or season of now, relative dates aside."""

    TEXTS = (
        "8k easy 46 min",
        "move my long run to saturday",
        "skip tomorrow",
        "remind me at 6:30",
        "ran 5 miles yesterday, calf tight 3/10",
        "I can only run tue thu and weekends",
        "what if I skip friday?",
        "half marathon on 18 april in 1:50 is my goal",
        "swap the intervals and the long run",
        "got a cold, no fever",
    )

    @given(
        days=st.integers(0, 1500),
        hour=st.integers(0, 23),
        zone=st.sampled_from(["UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns"]),
        text=st.sampled_from(TEXTS),
    )
    def test_only_dates_differ(self, days: int, hour: int, zone: str, text: str) -> None:
        usual = recognize(text, Hearing(now=NOW))
        other_now = datetime(2026, 1, 1, hour, 30, tzinfo=ZoneInfo(zone)) + timedelta(days=days)
        other = recognize(text, Hearing(now=other_now))
        assert _without_dates(usual) == _without_dates(other)

    @given(days=st.integers(0, 800))
    def test_a_weekday_said_is_that_weekday(self, days: int) -> None:
        now = NOW + timedelta(days=days)
        for name, weekday in (("monday", 0), ("thursday", 3), ("sunday", 6)):
            done = recognize(f"ran 8k easy on {name}", Hearing(now=now)).commands[0]
            planned = recognize(f"skip {name}", Hearing(now=now)).commands[0]
            past, coming = done.on, planned.session_on  # type: ignore[union-attr]
            assert past.weekday() == coming.weekday() == weekday
            assert now.date() - timedelta(days=7) < past <= now.date() <= coming
            assert coming < now.date() + timedelta(days=7)


def _without_dates(heard: Heard) -> object:
    return (heard.by, [_bare(command) for command in heard.commands])


def _bare(value: object) -> object:
    if isinstance(value, date):
        return "a date"
    if isinstance(value, Clarify):
        return "a question"
    if is_dataclass(value):
        return (type(value), [_bare(getattr(value, f.name)) for f in fields(value)])
    return value


MEASURES = {
    Language.ENGLISH: ("151 bpm", "63 m climb"),
    Language.GERMAN: ("Puls 151", "63 Höhenmeter"),
    Language.FRENCH: ("FC 151", "63 m D+"),
    Language.SPANISH: ("151 ppm", "63 m de desnivel"),
    Language.ITALIAN: ("151 bpm", "63 m di dislivello"),
    Language.PORTUGUESE: ("151 bpm", "63 m de ganho"),
    Language.DUTCH: ("hartslag 151", "63 hoogtemeters"),
}
SEPARATORS = (" | ", " / ", " · ", ", ", "\n", " - ", "; ", " ")


@given(st.sampled_from(list(MEASURES)), st.permutations(range(5)), st.sampled_from(SEPARATORS))
def test_the_figures_of_a_run_are_the_same_in_any_order(
    language: Language, order: list[int], separator: str
) -> None:
    """Any order of distance, time, pace, heart rate and climb gives the same log."""
    told = ("10.02 km", "52:06", "5:12/km", *MEASURES[language])
    hearing = Hearing(now=NOW, units=Units.KM, language=language)

    heard = recognize(separator.join(told[at] for at in order), hearing)

    assert heard.commands == (
        LogActivity(
            on=NOW.date(), distance=Distance(10_020), duration=Duration(3126), pace=Pace(312),
            heart_rate=HeartRate(151), climb_m=63,
        ),
    )  # fmt: skip
