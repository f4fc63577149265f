"""The JSON Schema of a contract, from which editors know its fields; `python -m models.files.schema` writes it anew."""

import json
from pathlib import Path
from typing import Any

import yaml

from models.contracts import Contract
from models.files.catalogue import load_reference
from models.files.tables import data_folder

FILE = "contract.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def make_contract_schema() -> dict[str, Any]:
    """The schema of a contract file, with a Dutch description at each field and the kinds of documents listed."""
    schema = Contract.model_json_schema(mode="validation")
    described = yaml.safe_load((data_folder() / "contract_fields.yaml").read_text("utf-8"))
    parts = {"Contract": schema, **schema["$defs"]}
    for name, part in parts.items():
        part.pop("description", None)
        for field, form in part.get("properties", {}).items():
            form["description"] = described[name][field]
            form.pop("title", None)
    kinds = sorted(load_reference().document_types)
    requirement = schema["$defs"]["Requirement"]["properties"]
    for field in ("asks_for", "accepted_proof"):
        requirement[field]["items"] = {"enum": kinds}
    return {"$schema": DIALECT, **schema, "title": "Een contract voor Aantoonbaar"}


def write_schema(path: Path) -> None:
    """Write the schema to *path*."""
    text = json.dumps(make_contract_schema(), ensure_ascii=False, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_schema(Path(str(data_folder() / FILE)))
