"""What is told in two breaths is one act where it completes itself."""

from datetime import date

from core.athlete import BodySite
from core.commands import ReportIllness, ReportRecovered, SkipSession
from core.language.merging import merge

TODAY = date(2026, 11, 18)


def test_no_fever_and_recovered_is_recovered_in_either_order() -> None:
    """ "No fever any more, all good again" tells of no illness."""
    told = (ReportIllness(has_fever=False), ReportRecovered())
    assert merge(told, TODAY) == (ReportRecovered(),)
    assert merge(told[::-1], TODAY) == (ReportRecovered(),)


def test_recovered_place_is_kept_beside_recovered_at_all() -> None:
    """ "All good again, the knee too" keeps the knee."""
    told = (ReportRecovered(), ReportRecovered(site=BodySite.KNEE))
    assert merge(told, TODAY) == (ReportRecovered(site=BodySite.KNEE),)


def test_session_skipped_twice_is_skipped_once() -> None:
    """ "Can't make it today, skip it"."""
    assert merge((SkipSession(session_on=TODAY), SkipSession()), TODAY) == (
        SkipSession(session_on=TODAY),
    )
