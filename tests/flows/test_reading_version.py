"""Another way of reading is another version."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows import reading_version
from flows.reading_version import compute_reading_version


def compute_with(monkeypatch: pytest.MonkeyPatch, *sources: Path) -> str:
    monkeypatch.setattr(reading_version, "_list_sources", lambda: list(sources))
    compute_reading_version.cache_clear()
    return compute_reading_version()


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    compute_reading_version.cache_clear()
    yield
    compute_reading_version.cache_clear()


def test_the_version_is_the_same_every_time() -> None:
    first = compute_reading_version()
    compute_reading_version.cache_clear()

    assert compute_reading_version() == first
    assert len(first) <= 80  # what the store has room for


def test_a_change_in_a_lexicon_is_another_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lexicon = tmp_path / "labels.yaml"
    lexicon.write_text("a: [b]")
    before = compute_with(monkeypatch, lexicon)
    lexicon.write_text("a: [b, c]")

    assert compute_with(monkeypatch, lexicon) != before


def test_another_language_for_ocr_is_another_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = compute_with(monkeypatch)
    monkeypatch.setattr(
        reading_version, "available_languages", lambda: {"eng": Path(), "nld": Path()}
    )
    with_dutch = compute_with(monkeypatch)
    monkeypatch.setattr(reading_version, "available_languages", lambda: {"eng": Path()})

    assert compute_with(monkeypatch) != with_dutch
    assert before


def test_code_and_lexicons_of_the_readers_count_and_caches_do_not() -> None:
    sources = reading_version._list_sources()

    suffixes = {path.suffix for path in sources if "extractors" in path.parts}
    assert suffixes >= {".py", ".yaml"}
    assert "evidence.py" in {path.name for path in sources}
    assert not [path for path in sources if "__pycache__" in path.parts]
