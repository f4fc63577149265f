"""Why a file with requirements cannot be read at all; its words for people are data."""


class ListError(Exception):
    """*fault* is a key of `list_faults.yaml`; *detail* is what the reader saw."""

    def __init__(self, fault: str, detail: str = "", place: str = "") -> None:
        super().__init__(fault, detail, place)
        self.fault = fault
        self.detail = detail
        self.place = place
