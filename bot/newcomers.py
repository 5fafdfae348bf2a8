"""What the device of somebody who writes for the first time tells of them."""

from dataclasses import replace

from bot.channel import Incoming
from bot.remarks import language_of
from storage.athletes import Loaded


def met_by_device(loaded: Loaded, incoming: Incoming, usual_zone: str | None) -> Loaded:
    """A newcomer's device tells their zone and language until they do.

    Args:
        usual_zone: where those live whose device tells no zone, if the operator says so.
    """
    if loaded.account is not None:
        return loaded
    snapshot = loaded.snapshot
    athlete = snapshot.athlete
    preferences = athlete.preferences
    preferences = replace(
        preferences,
        zone=incoming.zone or usual_zone or preferences.zone,
        language=language_of(incoming.language) or preferences.language,
    )
    record = replace(snapshot.record, athlete=replace(athlete, preferences=preferences))
    return replace(loaded, snapshot=replace(snapshot, record=record))
