"""From an assessment to words that people read: a report, a table on the terminal, a JSON object."""
