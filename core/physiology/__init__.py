"""Fitness and its limits: performance, zones, load, readiness, return to training."""
