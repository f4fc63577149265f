"""Where the holder is: after a label, or in the lines straight under the name."""

from extractors.certificates.holder import begins_a_sentence
from extractors.certificates.labelled import LabelledPages
from extractors.certificates.organisation import looks_like_address
from extractors.layout import Passage, Sheet, join
from extractors.standards import find_standards
from models.documents import Box
from models.evidence import Fact, Method

_LINES_OF_AN_ADDRESS = 4


def read_holder_address(pages: LabelledPages, holder: Fact | None) -> Fact | None:
    """The address of the holder: after its label, or in the lines straight under the name."""
    for hit in pages.hits("holder_address"):
        if hit.starts_line and hit.fills_line:
            for candidate in pages.candidates(hit):
                if looks_like_address(candidate.words.text) or "," in candidate.words.text:
                    return candidate.words.fact(candidate.words.text, Method.LABEL, 0.9)
    if holder is None or holder.bbox is None:
        return None
    sheet = next(sheet for sheet in pages.sheets if sheet.page.number == holder.page)
    lines = _address_under(pages, sheet, Box(*holder.bbox))
    if not any(looks_like_address(line.text) for line in lines):
        return None
    words = join(lines)
    return words.fact(words.text, Method.LAYOUT, 0.85)


def _address_under(pages: LabelledPages, sheet: Sheet, above: Box) -> list[Passage]:
    """The lines under *above*, close together, that neither carry a label nor start a sentence."""
    lines: list[Passage] = []
    for index, line in enumerate(sheet.lines):
        reach = 2.0 if not lines else 1.2
        gap = line.place[1] - above.bottom
        shared = min(line.place[2], above.right) - max(line.place[0], above.left)
        if len(lines) == _LINES_OF_AN_ADDRESS or not -0.4 * above.height < gap < reach * max(
            line.height, 8
        ):
            continue
        if (
            shared <= 0
            or pages.starts_with_label(sheet, index)
            or begins_a_sentence(line)
            or find_standards(line.text)
        ):
            continue
        lines.append(line)
        above = Box(
            min(above.left, line.place[0]),
            line.place[1],
            max(above.right, line.place[2]),
            line.place[3],
        )
    return lines
