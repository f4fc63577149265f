"""The judgement: pure functions of values; the day of judgement is an argument."""
