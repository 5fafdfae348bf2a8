"""Activity files in; calendar, workout and data files out."""
