"""Which reading software this is, so that a file is read anew when the software could read it otherwise."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import extractors
import models
from extractors.ocr import available_languages, engine_version

LIBRARIES = ("pdfplumber", "pikepdf", "pillow", "pypdfium2", "spacy", "tesserocr")


@cache
def compute_reading_version() -> str:
    """Our version and a digest of everything that decides how a file is read.

    That is the code and the lexicons of the readers, the libraries under them, and the languages that
    OCR has on this machine.
    """
    digest = sha256()
    for path in _list_sources():
        digest.update(f"{path.name}\n".encode())
        digest.update(path.read_bytes())
    for library in LIBRARIES:
        digest.update(f"{library}={version(library)}\n".encode())
    digest.update(f"{engine_version()} {sorted(available_languages())}".encode())
    return f"{version('aantoonbaar')}+{digest.hexdigest()[:16]}"


def _list_sources() -> list[Path]:
    """Every file of the readers, and the values that they speak in."""
    readers = Path(extractors.__file__).parent.rglob("*")
    values = Path(models.__file__).parent.glob("*.py")
    return sorted(
        path for path in (*readers, *values) if path.is_file() and "__pycache__" not in path.parts
    )
