"""Every submission is read once per version of the software, and no file can stop a run."""

import io
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from flows.read_files import MEGABYTE, Rules, Stopped, list_unread, read_submission
from models.evidence import Evidence, Refusal
from models.store.originals import hash_file
from models.store.records import Arrival, State, Submission
from models.store.store import Store, open_store
from tests.builders import a_certificate, a_refusal

RULES = Rules("1.0+abc", megabytes=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'store.db'}", tmp_path / "originals") as opened:
        yield opened


def submit(store: Store, content: bytes = b"%PDF-", name: str = "cert.pdf") -> Submission:
    original = store.originals.keep(io.BytesIO(content))
    store.submissions.receive(
        Arrival(original.sha256, name, name, ""), original.size, "application/pdf"
    )
    return store.submissions.get(original.sha256)


class Reader:
    """A pool that gives what it is told to give, and remembers what it was asked."""

    def __init__(self, fault: Exception | None = None, *, refuses: bool = False) -> None:
        self.fault = fault
        self.refuses = refuses
        self.asked: list[str] = []

    def read(self, path: Path, name: str, sha256: str) -> Evidence | Refusal:
        self.asked.append(name)
        if self.fault is not None:
            raise self.fault
        assert sha256 == hash_file(path)
        return a_refusal(name, sha256=sha256) if self.refuses else a_certificate(name, sha=sha256)


def read(submission: Submission, store: Store, reader: Reader) -> Evidence | Refusal:
    return read_submission(submission, store, reader, RULES, Event())


def final_state(store: Store, submission: Submission) -> tuple[State, bool, bool]:
    last = store.submissions.history(submission.sha256)[-1]
    return last.state, bool(last.reason), bool(last.remedy)


def test_a_submission_is_read_from_its_original_under_the_name_it_came_with(store: Store) -> None:
    submission, reader = submit(store), Reader()

    reading = read(submission, store, reader)

    assert isinstance(reading, Evidence)
    assert (reader.asked, reading.sha256) == (["cert.pdf"], submission.sha256)
    states = [change.state for change in store.submissions.history(submission.sha256)]
    assert states == [State.RECEIVED, State.READING, State.READ]


def test_what_was_read_is_not_read_again(store: Store) -> None:
    submission = submit(store)
    assert list_unread(store, RULES) == (submission,)

    read(submission, store, Reader())

    assert list_unread(store, RULES) == ()


def test_other_reading_software_reads_everything_anew(store: Store) -> None:
    submission = submit(store)
    read(submission, store, Reader())

    assert list_unread(store, Rules("1.1+def", megabytes=1)) == (submission,)


def test_only_a_refused_file_is_read_again_on_request(store: Store) -> None:
    fine, broken = submit(store), submit(store, b"broken", "stuk.pdf")
    read(fine, store, Reader())
    read(broken, store, Reader(refuses=True))

    assert list_unread(store, RULES) == ()
    assert list_unread(store, RULES, retry=True) == (broken,)


def test_a_reading_that_a_crash_cut_off_is_done_again(store: Store) -> None:
    submission = submit(store)
    store.readings.begin(submission.sha256, RULES.key(submission))

    assert list_unread(store, RULES) == (submission,)


@pytest.mark.parametrize("fault", [RuntimeError("child died"), MemoryError(), RecursionError()])
def test_a_reader_that_fails_ends_in_a_state_with_reason_and_remedy(
    store: Store, fault: Exception
) -> None:
    submission = submit(store)

    reading = read(submission, store, Reader(fault))

    assert isinstance(reading, Refusal)
    assert reading.fault == "crashed"
    assert final_state(store, submission) == (State.REFUSED, True, True)


def test_a_huge_file_is_kept_and_refused_without_reading_it(store: Store) -> None:
    submission, reader = submit(store, b"x" * (MEGABYTE + 1)), Reader()

    reading = read(submission, store, reader)

    assert isinstance(reading, Refusal)
    assert (reading.fault, reader.asked) == ("too_large", [])
    assert final_state(store, submission) == (State.REFUSED, True, True)
    assert store.originals.verify(submission.sha256).stat().st_size == MEGABYTE + 1


def test_a_higher_limit_reads_the_huge_file_and_nothing_else(store: Store) -> None:
    small, huge = submit(store), submit(store, b"x" * (MEGABYTE + 1), "groot.pdf")
    for submission in (small, huge):
        read(submission, store, Reader())

    assert list_unread(store, Rules(RULES.version, megabytes=2)) == (huge,)


def test_an_original_that_was_changed_is_not_read(store: Store) -> None:
    submission, reader = submit(store), Reader()
    path = store.originals.locate(submission.sha256)
    path.chmod(0o644)
    path.write_bytes(b"forged")

    reading = read(submission, store, reader)

    assert isinstance(reading, Refusal)
    assert (reading.fault, reader.asked) == ("damaged", [])


def test_a_reading_that_ends_while_we_are_stopped_says_nothing_about_the_file(
    store: Store,
) -> None:
    submission, stop = submit(store), Event()

    class StoppedReader(Reader):
        def read(self, path: Path, name: str, sha256: str) -> Evidence | Refusal:
            stop.set()
            return a_refusal(name, fault="crashed", sha256=sha256)

    with pytest.raises(Stopped):
        read_submission(submission, store, StoppedReader(), RULES, stop)

    assert list_unread(store, RULES) == (submission,)
