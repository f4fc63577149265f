"""Why a file cannot be used: each fault knows its short code; its words for people are data.

The supplier can mend these; they end as a Refusal and never stop a run.
"""

from typing import ClassVar


class EvidenceError(Exception):
    """A submitted file cannot be read; *name* is the file, *detail* what the reader saw."""

    fault: ClassVar[str] = "unreadable"

    def __init__(self, name: str, detail: str = "") -> None:
        super().__init__(name, detail)
        self.name = name
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.name}: {self.fault}" + (f" ({self.detail})" if self.detail else "")


class EmptyFile(EvidenceError):
    """The file holds no bytes."""

    fault = "empty"


class MissingFile(EvidenceError):
    """There is no such file, or it may not be opened."""

    fault = "missing"


class BrokenFile(EvidenceError):
    """The file says that it is a PDF and cannot be opened as one."""

    fault = "broken"


class EncryptedFile(EvidenceError):
    """The file asks for a password."""

    fault = "encrypted"


class WrongKind(EvidenceError):
    """The file is of a kind that this program does not read."""

    fault = "wrong_kind"


class BrokenWorkbook(EvidenceError):
    """The file is no workbook that can be opened, or one of a kind that is too old."""

    fault = "broken_workbook"


class EmptyWorkbook(EvidenceError):
    """No visible sheet of the workbook has anything on it."""

    fault = "empty_workbook"


class BrokenData(EvidenceError):
    """The file is named as JSON and is none."""

    fault = "broken_data"


class UnknownData(EvidenceError):
    """The file is JSON of a form that this program does not know as evidence."""

    fault = "unknown_data"


class TooLarge(EvidenceError):
    """The file is larger, or has more pages, than the limits allow."""

    fault = "too_large"


class NoText(EvidenceError):
    """No page gave a single word, by its text layer or by OCR."""

    fault = "no_text"


class TimedOut(EvidenceError):
    """Reading took longer than the limit."""

    fault = "timed_out"


class Crashed(EvidenceError):
    """The process that read the file died."""

    fault = "crashed"
