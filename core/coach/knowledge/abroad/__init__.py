"""What runners ask most, answered in the six other languages."""
