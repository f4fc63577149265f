"""What was handed in is kept byte for byte, and once."""

import hashlib
import io
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.store.errors import ChangedMeanwhile, OriginalDamaged, SourceUnreadable, StoreError
from models.store.originals import CHUNK, Originals


class Interrupted:
    """A source that breaks off halfway."""

    def __init__(self) -> None:
        self.begun = False

    def read(self, size: int, /) -> bytes:
        if self.begun:
            raise OSError("network share is gone")
        self.begun = True
        return b"half"


@pytest.mark.parametrize("size", [0, 1, CHUNK, CHUNK + 1])
def test_a_file_is_kept_under_its_hash_and_read_only(tmp_path: Path, size: int) -> None:
    content = b"x" * size
    kept = Originals(tmp_path).keep(io.BytesIO(content))

    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    assert kept.path == tmp_path / kept.sha256[:2] / kept.sha256
    assert kept.path.read_bytes() == content
    assert (kept.size, kept.head) == (size, content[:1024])
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o444


@given(st.binary(max_size=200))
def test_every_content_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    originals = Originals(tmp_path_factory.mktemp("originals"))

    kept = originals.keep(io.BytesIO(content))

    assert originals.verify(kept.sha256).read_bytes() == content


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    first = originals.keep(io.BytesIO(b"same"))
    written = first.path.stat().st_mtime_ns

    second = originals.keep(io.BytesIO(b"same"))

    assert second.path == first.path
    assert first.path.stat().st_mtime_ns == written
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [first.path]


def test_a_copy_that_breaks_off_leaves_no_original_behind(tmp_path: Path) -> None:
    originals = Originals(tmp_path)

    with pytest.raises(SourceUnreadable, match="network share"):
        originals.keep(Interrupted())

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_what_a_crash_left_half_copied_is_swept_away(tmp_path: Path) -> None:
    (tmp_path / ".incoming").mkdir()
    (tmp_path / ".incoming" / "half").write_bytes(b"half")

    assert Originals(tmp_path).sweep() == 1
    assert Originals(tmp_path).sweep() == 0


def test_an_original_that_was_changed_is_noticed_when_it_is_opened(tmp_path: Path) -> None:
    originals = Originals(tmp_path)
    kept = originals.keep(io.BytesIO(b"as handed in"))
    kept.path.chmod(0o644)
    kept.path.write_bytes(b"something else")

    with pytest.raises(OriginalDamaged, match="veranderd"):
        originals.verify(kept.sha256)
    with pytest.raises(OriginalDamaged, match="veranderd"):
        originals.keep(io.BytesIO(b"as handed in"))


def test_an_original_that_is_gone_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(OriginalDamaged, match="niet te lezen"):
        Originals(tmp_path).verify("00" * 32)


def test_bytes_that_are_not_those_expected_are_not_kept(tmp_path: Path) -> None:
    with pytest.raises(ChangedMeanwhile):
        Originals(tmp_path).keep(io.BytesIO(b"still being written"), expected="00" * 32)

    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_place_that_cannot_be_written_gets_a_clear_answer(tmp_path: Path) -> None:
    (tmp_path / "originals").write_text("a file where the folder should be")

    with pytest.raises(StoreError, match="lukt niet"):
        Originals(tmp_path / "originals").keep(io.BytesIO(b"x"))
