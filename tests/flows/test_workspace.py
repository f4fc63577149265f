"""A workspace is made, opened and kept to one run at a time, with clear answers when it is not right."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from extractors.pool import DEFAULT_MEMORY, DEFAULT_SECONDS
from flows import process_inbox
from flows.workspace import (
    SETTINGS_FILE,
    Limits,
    Settings,
    Workspace,
    WorkspaceError,
    create_workspace,
    lock,
    open_workspace,
)
from models.files import load_contracts


def test_a_new_workspace_has_its_folders_and_the_default_settings(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")

    assert {path.name for path in (tmp_path / "werk").iterdir()} == {
        "inbox",
        "contracts",
        "reports",
        SETTINGS_FILE,
    }
    assert workspace.settings == Settings()
    assert workspace.database == f"sqlite:///{tmp_path / 'werk' / 'aantoonbaar.db'}"


def test_a_folder_with_something_else_in_it_does_not_become_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van mij")

    with pytest.raises(WorkspaceError, match="niet leeg"):
        create_workspace(tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_new_workspace_shows_how_to_write_a_contract(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")
    example = workspace.contracts / "voorbeeld.txt"

    assert load_contracts(workspace.contracts) == ()
    copy = example.rename(example.with_name("VB-2026-001.yaml"))
    assert [contract.id for contract in load_contracts(workspace.contracts)] == [copy.stem]
    assert (workspace.contracts / "contract.schema.json").is_file()


def test_a_workspace_is_not_made_twice(tmp_path: Path) -> None:
    create_workspace(tmp_path / "werk")

    with pytest.raises(WorkspaceError, match="al een werkmap"):
        create_workspace(tmp_path / "werk")


def test_a_folder_without_settings_is_no_workspace(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="aantoonbaar init"):
        open_workspace(tmp_path)


def test_every_fault_in_the_settings_is_named_in_one_message(tmp_path: Path) -> None:
    create_workspace(tmp_path / "werk")
    settings = 'language = "fr"\nworkers = 0\nkleur = "rood"\n[limits]\nmegabytes = "veel"\n'
    (tmp_path / "werk" / SETTINGS_FILE).write_text(settings)

    with pytest.raises(WorkspaceError) as caught:
        open_workspace(tmp_path / "werk")

    message = str(caught.value)
    for part in ('language: kies "nl"', "workers: geef", "kleur: deze", "limits.megabytes: geef"):
        assert part in message


def test_a_new_workspace_has_the_limits_of_the_readers_themselves(tmp_path: Path) -> None:
    limits = create_workspace(tmp_path / "werk").settings.limits

    assert limits.seconds == DEFAULT_SECONDS
    assert limits.memory << 20 == DEFAULT_MEMORY


def test_the_readers_get_the_limits_of_the_workspace(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[int, float, int]] = []
    monkeypatch.setattr(
        process_inbox,
        "ReadingPool",
        lambda workers, *, seconds, memory: given.append((workers, seconds, memory)),
    )

    process_inbox.open_pool(Settings(workers=3, limits=Limits(seconds=60, memory=1024)))

    assert given == [(3, 60, 1024 * 1024 * 1024)]


def test_too_little_memory_to_read_anything_is_refused(tmp_path: Path) -> None:
    create_workspace(tmp_path / "werk")
    (tmp_path / "werk" / SETTINGS_FILE).write_text("[limits]\nmemory = 100\nseconds = 0\n")

    with pytest.raises(WorkspaceError, match=r"seconds: geef(.|\n)*memory: geef .* 512"):
        open_workspace(tmp_path / "werk")


def test_settings_that_are_no_toml_get_a_clear_answer(tmp_path: Path) -> None:
    create_workspace(tmp_path / "werk")
    (tmp_path / "werk" / SETTINGS_FILE).write_text("workers = = 2")

    with pytest.raises(WorkspaceError, match="niet te lezen"):
        open_workspace(tmp_path / "werk")


def test_a_workspace_without_an_inbox_says_what_is_missing(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")
    workspace.inbox.rmdir()

    with pytest.raises(WorkspaceError, match="inbox"):
        open_workspace(tmp_path / "werk")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("sqlite:////srv/store.db", "sqlite:////srv/store.db"),
        ("postgresql+psycopg://db/evidence", "postgresql+psycopg://db/evidence"),
        ("sqlite+pysqlite:///sub/store.db", "sqlite+pysqlite:///{folder}/sub/store.db"),
    ],
)
def test_only_a_relative_database_file_lies_in_the_workspace(
    tmp_path: Path, address: str, expected: str
) -> None:
    create_workspace(tmp_path / "werk")
    (tmp_path / "werk" / SETTINGS_FILE).write_text(f'database = "{address}"')

    workspace = open_workspace(tmp_path / "werk")

    assert workspace.database == expected.format(folder=tmp_path / "werk")


def in_another_process(workspace: Workspace, script: str) -> subprocess.CompletedProcess[str]:
    start = "import os, sys; from pathlib import Path; from flows.workspace import *\n"
    start += "workspace = open_workspace(Path(sys.argv[1]))\n"
    return subprocess.run(
        [sys.executable, "-c", start + script, str(workspace.folder)],
        check=False,
        capture_output=True,
        text=True,
    )


def test_a_run_in_another_process_is_told_to_wait(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")

    with lock(workspace):
        other = in_another_process(workspace, "with lock(workspace): pass")

    assert f"Er is al iets bezig in de werkmap {workspace.folder}" in other.stderr
    assert f"(proces {os.getpid()})" in other.stderr


def test_who_has_the_lock_keeps_it_until_the_end(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")

    with lock(workspace):
        with lock(workspace):
            pass
        other = in_another_process(workspace, "with lock(workspace): pass")
    after = in_another_process(workspace, "with lock(workspace): pass")

    assert other.returncode != 0
    assert after.returncode == 0, after.stderr


def test_the_lock_of_a_run_that_was_killed_does_not_stay(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")
    killed = in_another_process(workspace, "with lock(workspace): os._exit(9)")
    assert killed.returncode == 9

    after = in_another_process(workspace, "with lock(workspace): pass")

    assert after.returncode == 0, after.stderr
