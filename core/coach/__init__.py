"""The one door, decide, and all that stands behind it."""
