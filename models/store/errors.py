"""What can be wrong with the store itself; never with what a supplier handed in."""


class StoreError(Exception):
    """The store cannot be used; the message says why and what to do, in Dutch."""


class OriginalDamaged(StoreError):
    """A kept original is missing or no longer holds the bytes that were handed in."""


class ChangedMeanwhile(Exception):
    """A file changed while it was being copied; somebody may still be writing it."""


class SourceUnreadable(Exception):
    """A file cannot be read to its end; the cause is the system's own error."""
