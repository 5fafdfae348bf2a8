"""From an athlete's words to commands, without a model."""
