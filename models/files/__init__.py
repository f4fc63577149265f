"""Files of ours and of the user, read into values: reference data, norms and contracts."""

from models.files.agreements import ContractError, load_contract, load_contracts, parse_contract
from models.files.catalogue import load_reference
from models.files.errors import CatalogueError
from models.files.norms import load_norms

__all__ = [
    "CatalogueError",
    "ContractError",
    "load_contract",
    "load_contracts",
    "load_norms",
    "load_reference",
    "parse_contract",
]
