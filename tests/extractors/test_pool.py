"""Reading in child processes: nothing that a file does ends the run."""

import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from extractors.pool import ReadingPool
from models.evidence import Evidence, Refusal
from tests.extractors.pdfs import CERTIFICATE, draw, lines


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return draw(tmp_path / "certificate.pdf", lines(CERTIFICATE))


def test_a_child_reads_what_the_parent_would_read(certificate: Path) -> None:
    with ReadingPool() as pool:
        reading = pool.read(certificate, "naam van de leverancier.pdf")

    assert isinstance(reading, Evidence)
    assert reading.file == "naam van de leverancier.pdf"
    assert reading.doc_type == "ISO27001_CERT"


def test_a_reading_that_takes_too_long_is_refused_and_the_next_is_read(certificate: Path) -> None:
    with ReadingPool(seconds=0.01) as hasty:
        refused = hasty.read(certificate, "slow.pdf", "a" * 64)

    assert isinstance(refused, Refusal)
    assert (refused.fault, refused.sha256) == ("timed_out", "a" * 64)
    assert "seconden" in refused.reason


def test_a_process_that_dies_is_refused_and_replaced(certificate: Path) -> None:
    with ReadingPool() as pool:
        assert isinstance(pool.read(certificate, "first.pdf"), Evidence)
        [child] = children_of(os.getpid())
        killer = threading.Thread(target=kill_soon, args=(child,))
        os.kill(child, signal.SIGSTOP)
        killer.start()
        refused = pool.read(certificate, "unlucky.pdf")
        killer.join()
        after = pool.read(certificate, "next.pdf")

    assert isinstance(refused, Refusal)
    assert refused.fault == "crashed"
    assert isinstance(after, Evidence)


def kill_soon(process: int) -> None:
    time.sleep(0.3)
    os.kill(process, signal.SIGKILL)


def children_of(process: int) -> list[int]:
    """The reading children, without the helper process that Python keeps beside them."""
    found = []
    for task in Path(f"/proc/{process}/task").iterdir():
        for child in (task / "children").read_text().split():
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                found.append(int(child))
    return found


def test_a_file_that_wants_too_much_memory_is_refused(certificate: Path) -> None:
    with ReadingPool(memory=300 << 20) as pool:
        refused = pool.read(certificate, "greedy.pdf")

    assert isinstance(refused, Refusal)
    assert refused.fault == "crashed"


def test_two_children_read_for_many_threads(certificate: Path) -> None:
    names = [f"{number}.pdf" for number in range(8)]

    with ReadingPool(2) as pool, ThreadPoolExecutor(4) as threads:
        readings = list(threads.map(lambda name: pool.read(certificate, name), names))

    assert [reading.file for reading in readings] == names
    assert {reading.doc_type for reading in readings} == {"ISO27001_CERT"}


def test_no_child_is_left_when_the_pool_closes(certificate: Path) -> None:
    with ReadingPool(2) as pool:
        pool.read(certificate, "one.pdf")

    assert children_of(os.getpid()) == []
