"""Prefect keeps to the workspace, and what a killed run left behind does not stay."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.prefect_environment import SERVER, prepare_prefect, stop_orphans

Start = Callable[[Path], "subprocess.Popen[bytes]"]


@pytest.fixture
def start_server() -> Iterator[Start]:
    """Start something that looks like a Prefect server with a home of its own."""
    started: list[subprocess.Popen[bytes]] = []

    def start(home: Path) -> "subprocess.Popen[bytes]":
        server = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(60)", SERVER.decode()],
            env={**os.environ, "PREFECT_HOME": str(home)},
        )
        started.append(server)
        while SERVER not in Path(f"/proc/{server.pid}/cmdline").read_bytes():
            time.sleep(0.01)
        return server

    yield start
    for server in started:
        server.kill()
        server.wait()


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs the /proc of Linux")
def test_only_a_server_at_home_in_this_workspace_is_stopped(
    tmp_path: Path, start_server: Start
) -> None:
    ours, theirs = start_server(tmp_path / "ours"), start_server(tmp_path / "ours too")

    assert stop_orphans(tmp_path / "ours") == 1
    assert ours.wait(timeout=10) < 0
    assert theirs.poll() is None


def test_the_settings_of_the_user_do_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", dict(os.environ))
    os.environ.update(PREFECT_API_URL="https://elsewhere.example/api", no_proxy="intranet")

    prepare_prefect(tmp_path / "home", workers=3)

    assert "PREFECT_API_URL" not in os.environ
    assert os.environ["PREFECT_HOME"] == str(tmp_path / "home")
    assert os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
    assert os.environ["DO_NOT_TRACK"] == "1"
    assert os.environ["PREFECT_TASKS_RUNNER_THREAD_POOL_MAX_WORKERS"] == "3"
    assert os.environ["no_proxy"] == "intranet,127.0.0.1,localhost,::1"
