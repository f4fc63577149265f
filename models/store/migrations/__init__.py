"""How the database grew, one file per step."""
