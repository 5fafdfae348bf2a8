"""What the athlete told of themselves, in a few words each, to be said back."""

from collections.abc import Iterator
from datetime import date

from core.athlete import Language, StandingRule
from core.coach.wording import (
    phrase,
    say_amount,
    say_figures,
    say_race_distance,
    say_time,
    say_weekday,
)
from core.commands import SetProfile, SetRule
from core.units import Distance, Units


def told_words(command: SetProfile, units: Units, language: Language, today: date) -> Iterator[str]:
    """Each field that was told, with its unit."""
    if command.first_name:
        yield command.first_name
    yield from _running(command, units, language)
    if command.units is not None:
        yield phrase(f"units.{command.units}", language)
    if command.zone or command.place:
        yield (command.zone or command.place or "").rpartition("/")[2].replace("_", " ")
    if command.language is not None:
        yield phrase("language.name", command.language)
    if command.tone is not None:
        yield phrase(
            "noted.tone", language, style=phrase(f"tone.{command.tone.name.lower()}", language)
        )
    if command.level is not None:
        yield phrase(f"level.{command.level.name.lower()}", language)
    yield from _body(command, language, today)
    if command.model_off is not None:
        yield phrase("noted.model_off" if command.model_off else "noted.model_on", language)


def _running(command: SetProfile, units: Units, language: Language) -> Iterator[str]:
    if command.weekly_volume == Distance(0):
        yield phrase("noted.no_running", language)
    elif command.weekly_volume is not None:
        yield phrase(
            "noted.weekly", language, distance=say_amount(command.weekly_volume, units, language)
        )
    if command.runs_per_week is not None:
        yield phrase("noted.runs", language, count=command.runs_per_week)
    if command.longest_run is not None:
        yield phrase(
            "noted.longest", language, distance=say_amount(command.longest_run, units, language)
        )
    if command.result_distance is not None and command.result_duration is not None:
        raced = say_race_distance(command.result_distance, units, language)
        yield phrase("log.in", language).join((raced, command.result_duration.clock()))
    if command.long_run_day is not None:
        yield phrase("noted.long_day", language, day=say_weekday(command.long_run_day, language))


def _body(command: SetProfile, language: Language, today: date) -> Iterator[str]:
    age = command.age
    if age is None and command.birth_year is not None:
        age = today.year - command.birth_year
    if age is not None:
        yield phrase("noted.age", language, age=age)
    for rate in (command.max_heart_rate, command.threshold_heart_rate, command.resting_heart_rate):
        if rate is not None:
            yield say_figures(rate.say(), language)
    if command.has_no_injuries:
        yield phrase("noted.no_injuries", language)


def say_rule(rule: SetRule | StandingRule, units: Units, language: Language) -> str:
    """A standing rule in the athlete's own words, else in the coach's: "never on Tuesday"."""
    if rule.words:
        return rule.words.strip().rstrip(".")
    cap = rule.distance or rule.duration
    return phrase(
        f"rule.{rule.kind.name.lower()}",
        language,
        day=say_weekday(rule.weekday, language) if rule.weekday is not None else "",
        amount=say_amount(cap, units, language) if cap else "",
        count=rule.count or "",
        at=say_time(rule.at, language) if rule.at else "",
        sport=phrase(f"sport.{rule.sport.name.lower()}", language) if rule.sport else "",
    ).strip()
