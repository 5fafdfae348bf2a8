"""Bytes at rest: engine, tables, athletes, inbox, outbox and conversations."""
