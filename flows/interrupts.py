"""Ctrl-C is for us to handle: the processes that we start must not hear it.

A terminal sends it to all of them. A reader that died of it would make a good file look like one that
crashes its reader, and a server that died of it would leave the run without a place to report to.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def deaf_to_interrupts() -> Iterator[None]:
    """Have processes that this thread starts meanwhile never hear Ctrl-C; it reaches us afterwards."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
