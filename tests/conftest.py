"""What all tests share: no test fails because the machine is busy, or because of the user's terminal."""

import os

from hypothesis import settings

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

for name in ("COLUMNS", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM_PROGRAM", "PY_COLORS"):
    os.environ.pop(name, None)
os.environ["NO_COLOR"] = "1"
