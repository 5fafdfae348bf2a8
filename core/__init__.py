"""The coach's mind: pure, synchronous, standard library only."""
