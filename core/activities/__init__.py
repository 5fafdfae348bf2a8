"""What was really run, and how it matches what was planned."""
