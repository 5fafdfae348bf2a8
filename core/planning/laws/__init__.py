"""The safety laws of training, by family."""

from core.planning.laws.calendar import CALENDAR
from core.planning.laws.intensity import INTENSITY
from core.planning.laws.progression import PROGRESSION
from core.planning.laws.view import Breach, Law, View
from core.planning.laws.wellbeing import WELLBEING

LAWS: tuple[Law, ...] = (*WELLBEING, *PROGRESSION, *INTENSITY, *CALENDAR)
"""Every law, health first."""

__all__ = ["LAWS", "Breach", "Law", "View"]
