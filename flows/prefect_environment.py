"""How Prefect is to behave here: in the workspace, quietly, and without the network.

To be called before Prefect is imported, for it reads its settings then.
"""

import os
from pathlib import Path

SECONDS_TO_START = 180
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def prepare_prefect(home: Path, workers: int) -> None:
    """Have Prefect keep everything under *home* and run *workers* tasks at a time.

    The user's own settings of Prefect do not count here.
    """
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        del os.environ[name]
    home.mkdir(parents=True, exist_ok=True)
    os.environ.update(
        PREFECT_HOME=str(home),
        PREFECT_PROFILES_PATH=str(home / "profiles.toml"),
        PREFECT_API_URL="",
        PREFECT_API_DATABASE_CONNECTION_URL=f"sqlite+aiosqlite:///{home / 'prefect.db'}",
        PREFECT_TASKS_RUNNER_THREAD_POOL_MAX_WORKERS=str(workers),
        PREFECT_SERVER_EPHEMERAL_ENABLED="true",
        # Its own 20 seconds are too few for a first start on a slow machine.
        PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS=str(SECONDS_TO_START),
        PREFECT_SERVER_ANALYTICS_ENABLED="false",
        DO_NOT_TRACK="1",
        PREFECT_LOGGING_LEVEL="CRITICAL",
        PREFECT_LOGGING_SERVER_LEVEL="CRITICAL",
        PREFECT_LOGGING_TO_API_ENABLED="false",
    )
    _keep_proxies_out()


def _keep_proxies_out() -> None:
    """The server listens on this machine: no proxy has to do with it."""
    for name in ("NO_PROXY", "no_proxy"):
        hosts = [host for host in os.environ.get(name, "").split(",") if host]
        os.environ[name] = ",".join(dict.fromkeys((*hosts, *LOOPBACK)))
