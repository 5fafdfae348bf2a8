"""Days as the plan writes them: the weekday never without its date."""

from datetime import date


def full_date(day: date) -> str:
    """A day in English: "Thursday 26 November"."""
    return f"{day:%A} {day.day} {day:%B}"


def full_date_and_year(day: date) -> str:
    """A day that may be far off: "Thursday 26 November 2026"."""
    return f"{full_date(day)} {day.year}"
