"""Cards as data: what they say of themselves before any platform shows them."""

from core.replies import Change, ChangeCard


class TestToldChanges:
    """A reason that neighbours share is told once, below the last of them."""

    def test_shared_reason_stands_once(self) -> None:
        whys = ("busy", "busy", "rest", "busy", "")
        card = ChangeCard(headline="h", changes=tuple(Change(what=w, why=w) for w in whys))
        assert [change.why for change in card.told] == ["", "busy", "rest", "busy", ""]
        assert [change.what for change in card.told] == list(whys)

    def test_card_without_changes_tells_none(self) -> None:
        assert ChangeCard(headline="h").told == ()
