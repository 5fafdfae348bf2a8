"""What the coach says, in English: the complete catalogue."""

from collections.abc import Mapping
from types import MappingProxyType

PHRASES: Mapping[str, str] = MappingProxyType(
    {
        "weekdays.short": "Mon Tue Wed Thu Fri Sat Sun",
        "weekdays.long": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "months.short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "day.today": "today",
        "day.tomorrow": "tomorrow",
        "day.yesterday": "yesterday",
        "button.undo": "Undo",
        "button.redo": "Redo",
        "button.apply": "Apply",
        "button.another": "Another way",
        "button.keep": "Keep as it is",
    }
)
