"""A file is safe before anything reads it, and stays in the inbox as it was."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.inbox import Found
from flows.progress import Event, FileArrived, FileHindered, FileLeftAlone, listening
from flows.receive_files import Received, guess_media, receive_file, receive_inbox
from models.store.records import Obstacle, Receipt, State
from models.store.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'store.db'}", tmp_path / "originals") as opened:
        yield opened


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    (folder / "acme").mkdir(parents=True)
    return folder


def receive(inbox: Path, place: str, store: Store) -> Received | Obstacle:
    return receive_file(Found(inbox / place, place), store)


def test_a_file_is_kept_byte_for_byte_and_the_inbox_is_left_as_it_was(
    inbox: Path, store: Store
) -> None:
    (inbox / "acme/cert.pdf").write_bytes(b"%PDF-1.7 evidence")
    before = (inbox / "acme/cert.pdf").stat()

    received = receive(inbox, "acme/cert.pdf", store)

    assert isinstance(received, Received)
    assert received.receipt is Receipt.NEW
    kept = store.originals.verify(received.arrival.sha256)
    assert kept.read_bytes() == b"%PDF-1.7 evidence"
    after = (inbox / "acme/cert.pdf").stat()
    assert (after.st_mtime_ns, after.st_mode) == (before.st_mtime_ns, before.st_mode)
    submission = store.submissions.get(received.arrival.sha256)
    assert (submission.name, submission.media) == ("cert.pdf", "application/pdf")


def test_a_renamed_copy_is_the_same_submission(inbox: Path, store: Store) -> None:
    (inbox / "acme/cert.pdf").write_bytes(b"same")
    (inbox / "kopie.pdf").write_bytes(b"same")
    receive(inbox, "acme/cert.pdf", store)

    received = receive(inbox, "kopie.pdf", store)

    assert isinstance(received, Received)
    assert received.receipt is Receipt.COPY
    assert len(store.submissions.list_all()) == 1


def test_an_empty_file_is_kept_too(inbox: Path, store: Store) -> None:
    (inbox / "leeg.pdf").touch()

    received = receive(inbox, "leeg.pdf", store)

    assert isinstance(received, Received)
    assert store.originals.verify(received.arrival.sha256).read_bytes() == b""
    assert store.submissions.get(received.arrival.sha256).media == "inode/x-empty"


def test_an_original_that_went_missing_is_kept_anew_from_the_inbox(
    inbox: Path, store: Store
) -> None:
    (inbox / "cert.pdf").write_bytes(b"bytes")
    first = receive(inbox, "cert.pdf", store)
    assert isinstance(first, Received)
    store.originals.locate(first.arrival.sha256).unlink()

    again = receive(inbox, "cert.pdf", store)

    assert isinstance(again, Received)
    assert again.receipt is Receipt.KNOWN
    assert store.originals.verify(first.arrival.sha256).read_bytes() == b"bytes"


def test_a_file_that_somebody_still_writes_waits_for_a_next_run(
    inbox: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    (inbox / "groeit.pdf").write_bytes(b"half")
    keep = store.originals.keep

    def grow_meanwhile(source: object, expected: str | None = None) -> object:
        with (inbox / "groeit.pdf").open("ab") as file:
            file.write(b" and more")
        return keep(source, expected)  # type: ignore[arg-type]

    monkeypatch.setattr(store.originals, "keep", grow_meanwhile)

    obstacle = receive(inbox, "groeit.pdf", store)

    assert isinstance(obstacle, Obstacle)
    assert obstacle.fault == "unfinished"
    assert store.submissions.list_all() == ()


def test_a_file_that_turned_into_a_link_is_not_followed(inbox: Path, store: Store) -> None:
    (inbox / "link.pdf").symlink_to("/etc/hostname")

    obstacle = receive(inbox, "link.pdf", store)

    assert isinstance(obstacle, Obstacle)
    assert obstacle.fault == "unreadable"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may open every file")
def test_a_file_without_permission_is_an_obstacle(inbox: Path, store: Store) -> None:
    (inbox / "dicht.pdf").write_bytes(b"x")
    (inbox / "dicht.pdf").chmod(0)

    obstacle = receive(inbox, "dicht.pdf", store)

    assert isinstance(obstacle, Obstacle)
    assert (obstacle.fault, bool(obstacle.remedy)) == ("unreadable", True)


def test_a_file_that_is_gone_meanwhile_is_an_obstacle(inbox: Path, store: Store) -> None:
    obstacle = receive(inbox, "weg.pdf", store)

    assert isinstance(obstacle, Obstacle)
    assert obstacle.fault == "unreadable"


def test_everything_in_the_inbox_is_told_and_accounted_for(inbox: Path, store: Store) -> None:
    (inbox / "acme/cert.pdf").write_bytes(b"%PDF-")
    (inbox / ".DS_Store").write_bytes(b"x")
    (inbox / "link.pdf").symlink_to(inbox / "acme/cert.pdf")
    told: list[Event] = []

    with listening(told.append):
        receipts = receive_inbox(inbox, store)

    assert [type(event) for event in told] == [FileLeftAlone, FileArrived, FileHindered]
    assert [one.arrival.path for one in receipts.received] == ["acme/cert.pdf"]
    assert [one.path for one in receipts.obstacles] == ["link.pdf"]
    [submission] = store.submissions.list_all()
    assert [one.state for one in store.submissions.history(submission.sha256)] == [State.RECEIVED]


@pytest.mark.parametrize(
    ("head", "media"),
    [
        (b"%PDF-1.4", "application/pdf"),
        (b"\xef\xbb\xbf\n%PDF-1.4", "application/pdf"),
        (b"PK\x03\x04rest", "application/zip"),
        (b"Geachte heer", "text/plain"),
        (b"\x01\x00\x02", "application/octet-stream"),
        (b"", "inode/x-empty"),
    ],
)
def test_the_kind_of_a_file_is_seen_by_its_first_bytes(head: bytes, media: str) -> None:
    assert guess_media(head) == media
