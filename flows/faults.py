"""Faults that people can mend themselves, and whose message tells them how, in Dutch."""


class BadUse(Exception):
    """A command was given something that it cannot work with."""


def is_for_people(fault: BaseException) -> bool:
    """Whether the message of *fault* says what is wrong and what to do, in Dutch."""
    from flows.commands.run import PrefectFault
    from flows.workspace import WorkspaceError
    from models.files import CatalogueError, ContractError
    from models.store.errors import StoreError

    explained = (BadUse, PrefectFault, WorkspaceError, ContractError, CatalogueError, StoreError)
    return isinstance(fault, explained)
