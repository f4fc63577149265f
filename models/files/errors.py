"""What can be wrong with data of our own."""


class CatalogueError(Exception):
    """The reference data has faults; *faults* holds all of them, each with file and place."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "the reference data has faults:\n" + "\n".join(f"- {f}" for f in self.faults)
