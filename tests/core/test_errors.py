"""Each error builds its own sentence and hint."""

from core.errors import BadNotation, CoachError, UnsafeNumber


def test_an_error_says_what_happened_and_what_to_do() -> None:
    """Sentence first, hint after."""
    fault = CoachError("The file is empty.", "Send it again.")

    assert str(fault) == "The file is empty. Send it again."
    assert str(CoachError("The file is empty.")) == "The file is empty."


def test_a_figure_nobody_could_mean_is_named() -> None:
    """The sentence repeats the figure."""
    assert "distance of 900 km can't be right." in str(UnsafeNumber("distance", "900 km"))


def test_a_fault_in_a_notation_points_at_itself() -> None:
    """A caret stands under the fault."""
    fault = BadNotation("2 km wu, 5y1 km", 9, "a step like 5x1 km")

    assert fault.caret == "2 km wu, 5y1 km\n         ^"
    assert fault.caret in str(fault)
