"""A workbook → evidence: what it is, and what its lists say, with a sheet and a cell for every word."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

from extractors.errors import BrokenWorkbook, EmptyWorkbook, EncryptedFile, EvidenceError, TooLarge
from extractors.grids import Grid
from extractors.language import language_of
from extractors.lexicons import load_lexicon, reason
from extractors.recognise import UNKNOWN
from extractors.requirement_lists.errors import ListError
from extractors.spreadsheets import read_workbook
from extractors.statements.filled_lists import FilledLists, read_filled_lists
from extractors.statements.places import as_fact, locate_on_sheet
from extractors.statements.questionnaires import is_of_caiq
from models.documents import TextSource
from models.evidence import Evidence, Fact, Method, PageReading
from models.statements import Answer, QuestionnaireDetails
from models.text import fold

_OLE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"
_SUFFIXES = (".xlsx", ".xlsm")
_MOST_TEXT = 200_000
_SENTENCE = 3
_TITLE_ROWS = 15
_FEWEST_OF_CAIQ = 20
_SURE, _LIKELY = 0.95, 0.85
_ERRORS: dict[str, type[EvidenceError]] = {"password": EncryptedFile, "too_large": TooLarge}


@dataclass(frozen=True)
class _Kind:
    doc_type: str
    confidence: float
    reason: str


def is_workbook(path: Path, suffix: str) -> bool:
    """Whether the file at *path* is a workbook: by what is in it, or by its name when it is locked or damaged."""
    with path.open("rb") as file:
        head = file.read(4)
    if head == _OLE:
        return suffix in _SUFFIXES
    if head != _ZIP:
        return False
    try:
        with zipfile.ZipFile(path) as packed:
            return any(part.startswith("xl/workbook.") for part in packed.namelist())
    except (zipfile.BadZipFile, OSError, ValueError):
        return suffix in _SUFFIXES


def read_workbook_evidence(path: Path, name: str, sha256: str) -> Evidence:
    """What the workbook at *path* is and says; raises an EvidenceError when it cannot be read."""
    try:
        grids = read_workbook(path)
    except ListError as fault:
        raise _ERRORS.get(fault.fault, BrokenWorkbook)(name, fault.detail) from fault
    shown = [(page, grid) for page, grid in enumerate(grids, 1) if not grid.is_hidden]
    if not any(row.filled for _, grid in shown for row in grid.rows):
        raise EmptyWorkbook(name)
    lists = read_filled_lists(shown, locate_on_sheet)
    titles = _titles_on(shown)
    kind = _recognise(lists, titles)
    is_asked = kind.doc_type in ("CSA_STAR_L1", "QUESTIONNAIRE")
    return Evidence(
        file=name,
        sha256=sha256,
        doc_type=kind.doc_type,
        type_confidence=kind.confidence,
        type_reason=kind.reason,
        type_citation=titles.get(kind.doc_type),
        language=language_of(_text_of(shown)),
        page_count=len(grids),
        fields={} if kind.doc_type == UNKNOWN else lists.owner,
        pages=tuple(
            PageReading(page=page, source=TextSource.SHEET, remark=grid.name)
            for page, grid in enumerate(grids, 1)
        ),
        statement=lists.statement if kind.doc_type == "SOA" else None,
        questionnaire=lists.questionnaire if is_asked else None,
    )


def _recognise(lists: FilledLists, titles: dict[str, Fact]) -> _Kind:
    if lists.statement is not None and (lists.has_known_titles or "SOA" in titles):
        if lists.tells_controls:
            return _Kind("SOA", _SURE if "SOA" in titles else _LIKELY, "controls with answers")
        return _Kind(UNKNOWN, 0.5, reason("only_template"))
    if lists.questionnaire is not None:
        return _recognise_questions(lists.questionnaire, titles)
    return _Kind(UNKNOWN, 0.5, "no list that we know")


def _recognise_questions(asked: QuestionnaireDetails, titles: dict[str, Fact]) -> _Kind:
    if not any(one.answer is not Answer.NONE for one in asked.questions):
        return _Kind(UNKNOWN, 0.5, reason("only_template"))
    if sum(is_of_caiq(one.id) for one in asked.questions) >= _FEWEST_OF_CAIQ:
        return _Kind("CSA_STAR_L1", _SURE, "questions of the CAIQ with answers")
    sure = _SURE if "QUESTIONNAIRE" in titles else _LIKELY
    return _Kind("QUESTIONNAIRE", sure, "questions with answers")


def _titles_on(shown: list[tuple[int, Grid]]) -> dict[str, Fact]:
    """The titles of kinds of lists near the top of the sheets, each by the type that it names."""
    types = {"SOA": "SOA", "CAIQ": "CSA_STAR_L1", "QUESTIONNAIRE": "QUESTIONNAIRE"}
    found: dict[str, Fact] = {}
    for page, grid in shown:
        for cell in (cell for row in grid.rows[:_TITLE_ROWS] for cell in row.filled):
            for group, phrases in load_lexicon("statement_columns")["titles"].items():
                if any(fold(str(phrase)) in fold(cell.clean) for phrase in phrases):
                    place = locate_on_sheet(cell, page)
                    fact = as_fact(place.stated(cell.clean), Method.PATTERN, 0.9)
                    found.setdefault(types[str(group)], fact)
    return found


def _text_of(shown: list[tuple[int, Grid]]) -> str:
    """The sentences on the sheets, each once: a `y` in every row says nothing about the language."""
    cells = (cell.clean for _, grid in shown for row in grid.rows for cell in row.filled)
    sentences = dict.fromkeys(text for text in cells if len(text.split()) >= _SENTENCE)
    return "\n".join(sentences)[:_MOST_TEXT]
