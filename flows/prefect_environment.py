"""How Prefect is to behave here: in the workspace, quietly, and without the network.

To be called before Prefect is imported, for it reads its settings then.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

SECONDS_TO_START = 180
SERVER = b"prefect.server.api.server"
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
        PREFECT_API_DATABASE_CONNECTION_URL=f"sqlite+aiosqlite:///{home / 'prefect.db'}",
        PREFECT_TASKS_RUNNER_THREAD_POOL_MAX_WORKERS=str(workers),
        PREFECT_SERVER_EPHEMERAL_ENABLED="true",
        # Its own 20 seconds are too few for a first start on a slow machine.
        PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS=str(SECONDS_TO_START),
        PREFECT_SERVER_ANALYTICS_ENABLED="false",
        DO_NOT_TRACK="1",
        PREFECT_LOGGING_LEVEL="CRITICAL",
        PREFECT_LOGGING_INTERNAL_LEVEL="CRITICAL",
        PREFECT_LOGGING_SERVER_LEVEL="CRITICAL",
        PREFECT_LOGGING_TO_API_ENABLED="false",
    )
    _keep_proxies_out()


def stop_orphans(home: Path) -> int:
    """Stop servers that a run which was killed left behind in *home*; how many there were.

    Only for who holds the lock of the workspace: then every server with this home is an orphan.
    """
    orphans = list(_find_servers(home))
    for orphan in orphans:
        with suppress(ProcessLookupError):
            os.kill(orphan, signal.SIGTERM)
    return len(orphans)


def _find_servers(home: Path) -> Iterator[int]:
    """The processes of ours that are a Prefect server at home in *home* (on Linux; elsewhere none)."""
    at_home = os.fsencode(f"PREFECT_HOME={home}")
    for process in Path("/proc").glob("[0-9]*"):
        try:
            serves = SERVER in (process / "cmdline").read_bytes()
            if serves and at_home in (process / "environ").read_bytes().split(b"\0"):
                yield int(process.name)
        except OSError:
            continue  # not ours to look at, or gone already


def _keep_proxies_out() -> None:
    """The server listens on this machine: no proxy has to do with it."""
    for name in ("NO_PROXY", "no_proxy"):
        hosts = [host for host in os.environ.get(name, "").split(",") if host]
        os.environ[name] = ",".join(dict.fromkeys((*hosts, *LOOPBACK)))
