"""A file for software is known by the fields of its own format, or refused with a clear answer."""

import json
from pathlib import Path
from typing import Any

import pytest

from extractors.json_paths import find_values
from extractors.reading import read_evidence
from models.evidence import Evidence, FieldName, Refusal, parse_reading
from models.statements import DataFile

CYCLONEDX: dict[str, Any] = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "metadata": {
        "timestamp": "2026-02-03T09:00:00Z",
        "tools": {"components": [{"type": "application", "name": "bommaker"}]},
        "component": {
            "name": "zaakloket",
            "version": "4.1",
            "supplier": {"name": "Kadewerk Software B.V."},
        },
    },
    "components": [{"type": "library", "name": "a"}, {"type": "library", "name": "b"}],
}
CYCLONEDX_VEX: dict[str, Any] = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.5",
    "vulnerabilities": [
        {"id": "CVE-2026-1", "analysis": {"state": "not_affected"}},
        {"id": "CVE-2026-2", "analysis": {"state": "exploitable"}},
    ],
}
SPDX_2: dict[str, Any] = {
    "spdxVersion": "SPDX-2.3",
    "SPDXID": "SPDXRef-DOCUMENT",
    "name": "zaakloket-4.1",
    "creationInfo": {
        "created": "2026-02-03T09:00:00Z",
        "creators": ["Organization: Kadewerk", "Tool: bommaker-2"],
    },
    "packages": [{"SPDXID": "SPDXRef-a"}],
}
SPDX_3: dict[str, Any] = {
    "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld",
    "@graph": [
        {"type": "CreationInfo", "specVersion": "3.0.1", "created": "2026-02-03T09:00:00Z"},
        {"type": "SpdxDocument", "name": "zaakloket"},
        {"type": "software_Package", "name": "a"},
    ],
}
CSAF: dict[str, Any] = {
    "document": {
        "category": "csaf_vex",
        "csaf_version": "2.0",
        "title": "Zaakloket and CVE-2026-1",
        "publisher": {"category": "vendor", "name": "Kadewerk Software B.V."},
        "tracking": {"current_release_date": "2026-02-03T09:00:00Z", "version": "2"},
    },
    "vulnerabilities": [
        {"cve": "CVE-2026-1", "product_status": {"known_not_affected": ["p1", "p2"]}}
    ],
}
OPENVEX: dict[str, Any] = {
    "@context": "https://openvex.dev/ns/v0.2.0",
    "author": "Somebody",
    "timestamp": "2026-02-03T09:00:00Z",
    "statements": [{"status": "fixed"}, {"status": "fixed"}, {"status": "not_affected"}],
}
OVERVIEW: dict[str, Any] = {
    "serviceIdentification": {
        "providerName": "Pebblecloud Inc.",
        "serviceName": "Pebblecloud for Government",
        "certificationType": "20x",
        "fedRampPackageId": "FR0000000000",
    },
    "assessor": {"name": "Sandstone Assessors LLC"},
    "certifiedServices": [{"serviceName": "a"}, {"serviceName": "b"}],
}
DECISIONS: dict[str, Any] = {
    "certificationPackageOverviewUri": "https://example.com/overview.json",
    "fedRampRequirements": [{"frrID": "X-1"}],
}


def oscal(model: str, href: str, **more: object) -> dict[str, Any]:
    metadata = {
        "title": "Results",
        "oscal-version": "1.1.2",
        "last-modified": "2026-02-03T09:00:00Z",
    }
    return {model: {"metadata": metadata, "import-ap": {"href": href}, **more}}


def read(path: Path, content: object) -> Evidence | Refusal:
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")
    return read_evidence(path)


def counts(data: DataFile | None) -> dict[str, int]:
    return {one.name: one.number for one in data.counts} if data else {}


@pytest.mark.parametrize(
    ("content", "doc_type", "counted"),
    [
        (CYCLONEDX, "SBOM", {"components": 2}),
        (CYCLONEDX_VEX, "VEX", {"vulnerabilities": 2, "not_affected": 1, "exploitable": 1}),
        (SPDX_2, "SBOM", {"packages": 1}),
        (SPDX_3, "SBOM", {"packages": 1}),
        (CSAF, "VEX", {"vulnerabilities": 1, "known_not_affected": 2}),
        (OPENVEX, "VEX", {"statements": 3, "fixed": 2, "not_affected": 1}),
        (OVERVIEW, "FEDRAMP_CERT_PKG", {"certified_services": 2}),
        (DECISIONS, "FEDRAMP_CERT_PKG", {"requirements": 1}),
        (oscal("assessment-results", "#a", props=[{"name": "x", "ns": "http://fedramp.gov/ns/oscal"}]), "FEDRAMP_SAR", {}),
        (oscal("plan-of-action-and-milestones", "FedRAMP_x.json"), "FEDRAMP_POAM", {}),
        (oscal("assessment-results", "#a"), "UNKNOWN", {}),
        (oscal("system-security-plan", "#a"), "UNKNOWN", {}),
    ],
)  # fmt: skip
def test_a_format_is_known_by_its_own_fields(
    tmp_path: Path, content: dict[str, Any], doc_type: str, counted: dict[str, int]
) -> None:
    evidence = read(tmp_path / "whatever.txt.json", content)

    assert isinstance(evidence, Evidence)
    assert (evidence.doc_type, evidence.page_count) == (doc_type, 1)
    assert counts(evidence.data).items() >= counted.items()
    assert evidence.type_reason
    assert parse_reading(evidence.model_dump_json()) == evidence


def test_what_a_bill_of_materials_is_about_has_its_path(tmp_path: Path) -> None:
    evidence = read(tmp_path / "bom.json", CYCLONEDX)

    assert isinstance(evidence, Evidence)
    assert evidence.data is not None
    said = (
        evidence.data.subject,
        evidence.data.subject_version,
        evidence.data.tool,
        evidence.data.timestamp,
    )
    assert [(one.value, one.cell) for one in said if one] == [
        ("zaakloket", "$.metadata.component.name"),
        ("4.1", "$.metadata.component.version"),
        ("bommaker", "$.metadata.tools.components[0].name"),
        ("2026-02-03T09:00:00Z", "$.metadata.timestamp"),
    ]
    owner = evidence.fields[FieldName.SUBJECT_ORGANISATION]
    assert (owner.value, owner.page, owner.bbox) == ("Kadewerk Software B.V.", 1, None)


def test_a_prefix_of_the_format_is_no_part_of_the_value(tmp_path: Path) -> None:
    evidence = read(tmp_path / "bom.json", SPDX_2)

    assert isinstance(evidence, Evidence)
    assert evidence.data is not None
    assert evidence.data.tool is not None
    assert (evidence.data.tool.value, evidence.data.tool.quote) == (
        "bommaker-2",
        "Tool: bommaker-2",
    )


def test_the_assessor_of_a_package_is_its_issuer(tmp_path: Path) -> None:
    evidence = read(tmp_path / "overview.json", OVERVIEW)

    assert isinstance(evidence, Evidence)
    assert evidence.fields[FieldName.ISSUER].value == "Sandstone Assessors LLC"
    assert evidence.fields[FieldName.SUBJECT_ORGANISATION].value == "Pebblecloud Inc."


@pytest.mark.parametrize(
    "content", [{"name": "x", "version": 1}, [1, 2], "words", {"bomFormat": "Other"}, {}, None]
)
def test_json_that_is_none_of_these_is_refused(tmp_path: Path, content: object) -> None:
    refusal = read(tmp_path / "settings.json", content)

    assert isinstance(refusal, Refusal)
    assert refusal.fault == "unknown_data"
    assert "CycloneDX" in refusal.remedy


@pytest.mark.parametrize("text", ['{"bomFormat": "Cyc', "[" * 100_000, '{"a": \udcff}'])
def test_json_that_broke_off_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "bom.json").write_bytes(text.encode("utf-8", "surrogateescape"))

    refusal = read_evidence(tmp_path / "bom.json")

    assert isinstance(refusal, Refusal)
    assert refusal.fault == "broken_data"


def test_a_path_is_written_so_that_people_can_follow_it() -> None:
    content = {"a-b": [{"kind": "x", "c": 1}, {"kind": "y", "c": 2}]}

    assert list(find_values(content, "a-b.kind=y.c")) == [("$['a-b'][1].c", 2)]
    assert list(find_values(content, "a-b.*.c|none")) == [
        ("$['a-b'][0].c", 1),
        ("$['a-b'][1].c", 2),
    ]
