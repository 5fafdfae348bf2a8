"""What the coach says, a folder a language: phrases by key, and plan sentences by their English."""
