"""Files of ours and of the user, read into values: reference data and contracts."""

from models.files.agreements import ContractError, load_contract, load_contracts
from models.files.catalogue import CatalogueError, load_reference

__all__ = ["CatalogueError", "ContractError", "load_contract", "load_contracts", "load_reference"]
