"""A season placed on days: periodizing, solving a week, adjusting, and the laws that guard it."""
