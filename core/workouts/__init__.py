"""A workout without a date: its steps, notation, library and estimate."""
