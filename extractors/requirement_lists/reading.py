"""A file with requirements, in whatever form, read whole or refused with every fault in it."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from extractors.grids import Grid
from extractors.requirement_lists.cards import lay_out_cards
from extractors.requirement_lists.complaints import explain_error
from extractors.requirement_lists.delimited import read_delimited
from extractors.requirement_lists.errors import ListError
from extractors.requirement_lists.layouts import Layout, load_general_layout, load_layout
from extractors.requirement_lists.norm_texts import read_norm_texts
from extractors.requirement_lists.tables import read_tables
from extractors.requirement_lists.themes import read_theme
from extractors.requirement_lists.word_files import read_word_file
from extractors.spreadsheets import read_workbook
from models.norms import Norms
from models.requirement_lists import ReadList

_GRIDS: dict[str, tuple[str, Callable[[Path], tuple[Grid, ...]]]] = {
    ".xlsx": ("spreadsheet", read_workbook),
    ".xlsm": ("spreadsheet", read_workbook),
    ".xls": ("spreadsheet", read_workbook),
    ".csv": ("delimited", read_delimited),
    ".tsv": ("delimited", read_delimited),
    ".txt": ("delimited", read_delimited),
    ".docx": ("word", read_word_file),
    ".doc": ("word", read_word_file),
}


def read_list(path: Path, norms: Norms, layout: Path | None = None) -> ReadList:
    """The requirements in the file at *path*: a workbook, a CSV or Word file, the text of BIO2, or a BIO theme.

    *layout* is a file that says what its columns are called. Nothing is raised for a bad file: it comes
    back with its faults, and then without requirements.
    """
    digest = ""
    try:
        digest = sha256(path.read_bytes()).hexdigest()
        known = load_layout(layout) if layout else load_general_layout()
        return _read(path, digest, norms, known)
    except ListError as error:
        return ReadList(file=path.name, sha256=digest, form="", faults=(explain_error(error),))
    except OSError as error:
        fault = explain_error(ListError("missing_file", str(error.strerror or "")))
        return ReadList(file=path.name, sha256=digest, form="", faults=(fault,))


def _read(path: Path, digest: str, norms: Norms, layout: Layout) -> ReadList:
    suffix = path.suffix.casefold()
    if suffix in (".md", ".markdown"):
        return read_norm_texts(path, digest, norms)
    if suffix == ".pdf":
        return read_theme(path, digest, norms)
    if suffix not in _GRIDS:
        raise ListError("unknown_form", path.name)
    form, read = _GRIDS[suffix]
    grids = lay_out_cards(read(path), layout)
    found = read_tables(grids, layout, norms, path.name, digest)
    return ReadList(
        file=path.name,
        sha256=digest,
        form=form,
        tables=found.tables,
        passed_over=found.passed_over,
        remarks=found.remarks,
        faults=found.faults,
    )
