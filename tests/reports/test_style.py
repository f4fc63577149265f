import re
from pathlib import Path

import pytest

import reports

STYLE = (Path(reports.__file__).parent / "templates" / "style.css").read_text(encoding="utf-8")
COLOURS = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", STYLE))
ENOUGH = 4.5
"""The contrast that WCAG 2.2 level AA asks of normal text."""


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, paper: str) -> float:
    light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ink", ["ink", "soft"])
@pytest.mark.parametrize("paper", ["paper", "ground", "grey-light", "blue-light"])
def test_text_can_be_read_on_every_ground(ink: str, paper: str) -> None:
    assert contrast(COLOURS[ink], COLOURS[paper]) >= ENOUGH


@pytest.mark.parametrize("colour", ["green", "amber", "red", "purple", "grey"])
def test_the_word_of_an_outcome_can_be_read(colour: str) -> None:
    assert contrast(COLOURS[colour], COLOURS[f"{colour}-light"]) >= ENOUGH


def test_the_style_takes_nothing_from_elsewhere() -> None:
    assert not re.search(r"url\(|@import|https?:|</", STYLE)
