"""The documents say what there is, and what they say is there."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from flows.__main__ import app
from models.assessment.results import Flag, Verdict
from models.contracts import (
    Audit,
    AuditAllowance,
    Buyer,
    Contract,
    Deviation,
    Requirement,
    RequirementList,
    Service,
    Supplier,
)
from models.values import Value

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDE = ROOT / "docs" / "handleiding.md"
GLOSSARY = ROOT / "docs" / "glossary.md"
DECISIONS = ROOT / "docs" / "decisions"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("*/README.md")])
CLICK = typer.main.get_group(app)


def list_commands(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - typer's own types are private
    """Every command that can be typed, with those of a group under their whole name."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from list_commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


COMMANDS = dict(sorted(list_commands(CLICK)))


def read(path: Path) -> str:
    return path.read_text("utf-8")


def code_blocks(path: Path) -> Iterator[str]:
    yield from re.findall(r"^```[a-z]*\n(.*?)^```", read(path), re.MULTILINE | re.DOTALL)


def anchor_of(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_readme_with_all_its_options(command: str) -> None:
    [row] = re.findall(rf"^\| `aantoonbaar {command}\b.*$", read(README), re.MULTILINE)
    options = {name for parameter in COMMANDS[command].params for name in parameter.opts}

    assert not [name for name in options if name.startswith("--") and name not in row]


@pytest.mark.parametrize("path", [README, GUIDE], ids=named)
def test_every_command_that_we_tell_people_to_type_exists(path: Path) -> None:
    told = re.findall(r"aantoonbaar ([a-z]+(?: [a-z]+)?)(?= |`|$)", f"{read(README)}\n{read(path)}")

    assert told
    assert not [words for words in told if not {words, words.split()[0]} & set(COMMANDS)]


def test_the_readme_shows_what_people_will_see() -> None:
    samples = ROOT / "sample_evidence"
    [shown] = [block for block in code_blocks(README) if "peildatum" in block]
    contract = shown.split()[0]
    evidence = [samples / "inbox" / contract, *(samples / "inbox").glob("*.pdf")]
    order = [
        "assess",
        "--contract",
        samples / "contracts" / f"{contract}.yaml",
        "--as-of",
        "2026-11-21",
    ]

    seen = subprocess.run(
        [sys.executable, "-m", "flows", *map(str, [*order, "--evidence", *evidence])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert seen.returncode == 2, seen.stderr  # one of the samples is an empty file
    lines = iter([line.rstrip() for line in seen.stdout.splitlines()])
    assert not [line for line in shown.splitlines() if line != "…" and line not in lines]


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_make_target_that_we_name_exists(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), re.MULTILINE))
    told = set(re.findall(r"(?:^|`)make ([a-z]+)", read(path), re.MULTILINE))

    assert told <= targets


def test_make_names_each_of_its_targets_in_its_help() -> None:
    targets = re.findall(r"^([a-z]+):", read(ROOT / "Makefile"), re.MULTILINE)

    shown = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607

    assert not [target for target in targets if f"make {target} " not in shown]


@pytest.mark.parametrize("path", [README, GUIDE, GLOSSARY], ids=named)
@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_explained(verdict: Verdict, path: Path) -> None:
    assert re.search(rf"^\|.*`{verdict}`.*\|$", read(path), re.MULTILINE)


@pytest.mark.parametrize("path", [GUIDE, GLOSSARY], ids=named)
@pytest.mark.parametrize("flag", Flag)
def test_every_flag_is_explained(flag: Flag, path: Path) -> None:
    assert f"`{flag}`" in read(path)


@pytest.mark.parametrize("code", [0, 1, 2])
def test_every_exit_code_is_explained(code: int) -> None:
    assert re.search(rf"^\| {code} \|", read(README), re.MULTILINE)


@pytest.mark.parametrize(
    "part",
    [
        Contract,
        Buyer,
        Supplier,
        Service,
        Deviation,
        AuditAllowance,
        Audit,
        RequirementList,
        Requirement,
    ],
)
def test_every_field_of_a_contract_is_explained(part: type[Value]) -> None:
    text = read(GUIDE)

    assert not [name for name in part.model_fields if f"`{name}`" not in text]


def test_the_contract_in_the_guide_is_a_contract() -> None:
    [block] = [block for block in code_blocks(GUIDE) if block.startswith("id:")]

    contract = Contract.model_validate(yaml.safe_load(block))

    assert contract.requirements


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    dead = []
    for target in re.findall(r"\]\(([^)\s]+)\)", read(path)):
        if "://" in target:
            continue
        place, _, anchor = target.partition("#")
        goal = (path.parent / place).resolve() if place else path
        headings = re.findall(r"^#+ (.+)$", read(goal), re.MULTILINE) if anchor else []
        if not goal.exists() or (anchor and anchor not in map(anchor_of, headings)):
            dead.append(target)

    assert not dead


def test_every_decision_is_listed_and_has_its_parts() -> None:
    listed = set(re.findall(r"\((\d{4}-[a-z0-9-]+\.md)\)", read(DECISIONS / "README.md")))
    decisions = sorted(DECISIONS.glob("[0-9]*.md"))

    assert listed == {path.name for path in decisions}
    for path in decisions:
        assert re.findall(r"^## (\w+)$", read(path), re.MULTILINE) == [
            "Context",
            "Decision",
            "Consequences",
        ]
        assert re.search(r"^State: \w+, \d{4}-\d{2}-\d{2}$", read(path), re.MULTILINE)


def sentences_of(path: Path) -> list[str]:
    prose = re.sub(r"^```.*?^```", "", read(path), flags=re.MULTILINE | re.DOTALL)
    prose = re.sub(r"^[|#].*$", "", prose, flags=re.MULTILINE)
    prose = re.sub(r"`[^`]*`", "x", prose)
    return [part for part in re.split(r"(?<=[.?!:])\s+|\n\s*\n", prose) if len(part.split()) > 1]


def test_the_guide_speaks_in_short_sentences() -> None:
    lengths = [len(sentence.split()) for sentence in sentences_of(GUIDE)]

    assert len(lengths) > 50
    assert sum(lengths) / len(lengths) <= 15
    assert max(lengths) <= 30
