"""The demonstration: from nothing to gap reports in one command."""

from pathlib import Path

import pytest

from flows.commands import demo
from flows.commands.demo import find_samples, prepare_demo
from flows.faults import BadUse
from tests.flows.workspaces import aantoonbaar


def test_a_demonstration_gets_the_samples_and_leaves_what_is_there_alone(tmp_path: Path) -> None:
    prepare_demo(tmp_path / "demo", find_samples())
    [contract, *_] = sorted((tmp_path / "demo/contracts").iterdir())
    contract.write_text("van mij")

    prepare_demo(tmp_path / "demo", find_samples())

    assert contract.read_text() == "van mij"
    samples = {
        path.relative_to(find_samples() / "inbox")
        for path in (find_samples() / "inbox").rglob("*")
        if path.is_file()
    }
    there = {
        path.relative_to(tmp_path / "demo/inbox")
        for path in (tmp_path / "demo/inbox").rglob("*")
        if path.is_file()
    }
    assert there == samples


def test_without_samples_the_answer_says_where_to_find_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "__file__", str(tmp_path / "flows/commands/demo.py"))

    with pytest.raises(BadUse, match="make demo"):
        find_samples()


@pytest.mark.prefect
def test_the_demonstration_shows_every_outcome_and_where_the_reports_are(tmp_path: Path) -> None:
    done = aantoonbaar("demo", tmp_path / "demo")

    assert done.returncode == 0, done.stdout + done.stderr
    assert "peildatum 21 november 2026" in done.stdout
    for verdict in ("Voldoet", "Bewijs verlopen", "Niet aangetoond", "Menselijk oordeel nodig"):
        assert f"× {verdict}" in done.stdout
    reports = sorted((tmp_path / "demo/reports").rglob("*.html"))
    assert len(reports) == 3
    for report in reports:
        assert f"  {report}\n" in done.stdout
