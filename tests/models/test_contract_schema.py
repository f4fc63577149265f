"""The JSON Schema of a contract, with which editors help people."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from models.files.schema import FILE, make_contract_schema

DATA = files("models") / "data"
SCHEMA: dict[str, Any] = json.loads((DATA / FILE).read_text("utf-8"))
SAMPLES = Path(__file__).parents[2] / "sample_evidence" / "contracts"
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def read(path: Any) -> Any:  # noqa: ANN401 - YAML
    """A contract as an editor sees it: dates are texts."""
    return json.loads(json.dumps(yaml.safe_load(path.read_text("utf-8")), default=str))


def test_the_schema_is_that_of_the_contract_as_it_is_now() -> None:
    assert make_contract_schema() == SCHEMA, "write it anew: python -m models.files.schema"


def test_the_schema_is_a_sound_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_sound_contract_is_valid(path: Path) -> None:
    assert not list(CHECK.iter_errors(read(path)))


def test_the_template_is_valid_and_names_the_schema() -> None:
    template = DATA / "contract_template.yaml"

    assert not list(CHECK.iter_errors(read(template)))
    assert f"$schema={FILE}" in template.read_text("utf-8").splitlines()[0]


@pytest.mark.parametrize(
    ("field", "value"),
    [("phase", "soon"), ("colour", "red"), ("audits", {"per": "week"}), ("requirements", [])],
)
def test_what_is_no_contract_is_invalid(field: str, value: object) -> None:
    contract = {**read(DATA / "contract_template.yaml"), field: value}

    assert list(CHECK.iter_errors(contract))


def test_every_field_has_a_description_in_dutch() -> None:
    parts = {"Contract": SCHEMA, **SCHEMA["$defs"]}
    described = yaml.safe_load((DATA / "contract_fields.yaml").read_text("utf-8"))
    fields = {name: set(part["properties"]) for name, part in parts.items() if "properties" in part}

    assert {name: set(texts) for name, texts in described.items()} == fields
