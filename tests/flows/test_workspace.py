"""A workspace is made, opened and kept to one run at a time, with clear answers when it is not right."""

import subprocess
import sys
from pathlib import Path

import pytest

from flows.workspace import (
    SETTINGS_FILE,
    Settings,
    WorkspaceError,
    create_workspace,
    lock,
    open_workspace,
)


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


def test_a_second_run_in_the_same_workspace_is_told_to_wait(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")

    with lock(workspace):
        with pytest.raises(WorkspaceError, match=r"al iets bezig .* \(proces \d+\)"):
            with lock(workspace):
                pass


def test_the_lock_of_a_run_that_was_killed_does_not_stay(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "werk")
    die_inside = (
        "import os, sys; from pathlib import Path; from flows.workspace import lock, open_workspace\n"
        "with lock(open_workspace(Path(sys.argv[1]))): os._exit(9)"
    )
    killed = subprocess.run([sys.executable, "-c", die_inside, str(workspace.folder)], check=False)
    assert killed.returncode == 9

    with lock(workspace):
        pass
