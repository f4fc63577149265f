"""What lies in the inbox is found, refused aloud or left alone aloud; nothing is overlooked."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.inbox import Found, LeftAlone, look_through, printable
from models.store.records import Obstacle


def a_file(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_files_are_found_folder_by_folder_in_the_order_of_their_names(tmp_path: Path) -> None:
    for place in ("b.pdf", "a.pdf", "acme/diep/c.pdf", "acme/a.pdf"):
        a_file(tmp_path / place)

    places = [one.place for one in look_through(tmp_path) if isinstance(one, Found)]

    assert places == ["a.pdf", "acme/a.pdf", "acme/diep/c.pdf", "b.pdf"]


def test_a_file_belongs_to_the_first_folder_that_it_lies_in(tmp_path: Path) -> None:
    a_file(tmp_path / "acme/diep/c.pdf")
    a_file(tmp_path / "los.pdf")

    found = [one for one in look_through(tmp_path) if isinstance(one, Found)]

    assert [(one.folder, one.name) for one in found] == [("acme", "c.pdf"), ("", "los.pdf")]


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "~$brief.docx",
        "x.pdf.part",
        "x.crdownload",
        "x.tmp",
        "Thumbs.db",
        "desktop.ini",
    ],
)
def test_what_nobody_hands_in_is_left_alone_and_named(tmp_path: Path, name: str) -> None:
    a_file(tmp_path / name)

    [one] = look_through(tmp_path)

    assert isinstance(one, LeftAlone)
    assert one.place == name
    assert one.kind


@pytest.mark.parametrize("target", ["elsewhere.pdf", "inbox/here.pdf", "nowhere"])
def test_a_link_is_refused_aloud_wherever_it_leads(tmp_path: Path, target: str) -> None:
    a_file(tmp_path / "elsewhere.pdf")
    a_file(tmp_path / "inbox/here.pdf")
    (tmp_path / "inbox/link.pdf").symlink_to(tmp_path / target)

    obstacles = [one for one in look_through(tmp_path / "inbox") if isinstance(one, Obstacle)]

    assert [(one.path, one.fault) for one in obstacles] == [("link.pdf", "link")]
    assert obstacles[0].remedy


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox/loop").symlink_to(tmp_path / "inbox")

    [one] = look_through(tmp_path / "inbox")

    assert isinstance(one, Obstacle)


def test_a_pipe_is_refused_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.pdf")

    [one] = look_through(tmp_path)

    assert isinstance(one, Obstacle)
    assert "een pijp" in one.reason


def test_a_folder_that_cannot_be_opened_is_an_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dicht").mkdir()
    a_file(tmp_path / "open.pdf")
    scan = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "dicht":
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)

    dicht, found = look_through(tmp_path)

    assert isinstance(dicht, Obstacle)
    assert (dicht.path, dicht.fault) == ("dicht", "unreadable")
    assert isinstance(found, Found)


def test_a_name_that_is_no_utf8_is_spelled_out(tmp_path: Path) -> None:
    a_file(Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.pdf")))

    [one] = look_through(tmp_path)

    assert isinstance(one, Found)
    assert one.place == r"caf\xe9.pdf"


@given(
    st.binary(min_size=1, max_size=20).filter(lambda name: b"/" not in name and b"\0" not in name)
)
def test_every_name_can_be_kept_as_text(name: bytes) -> None:
    assert printable(os.fsdecode(name)).encode()
