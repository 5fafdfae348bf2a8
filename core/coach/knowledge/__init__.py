"""What the coach knows of running in general: short entries, their sources and their search."""
