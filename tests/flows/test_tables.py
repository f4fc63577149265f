"""The table of outcomes on a terminal, narrow or wide."""

import io

import pytest
from rich.console import Console

from flows.tables import print_verdicts
from models.assessment.judge import assess
from models.files import load_reference
from tests.builders import AS_OF, a_certificate, a_contract, a_requirement


@pytest.mark.parametrize("width", [80, 120])
def test_no_word_of_an_outcome_is_cut(width: int) -> None:
    requirements = (a_requirement("E-1"), a_requirement("E-2", asks_for=("ISO9001_CERT",)))
    contract, reference = a_contract(*requirements), load_reference()
    vague = a_certificate(scope_statement="IT-diensten")
    assessment = assess(contract, [vague], [], as_of=AS_OF, reference=reference)
    screen = io.StringIO()

    print_verdicts(Console(file=screen, width=width), assessment, contract, reference)

    words = screen.getvalue().split()
    for word in ("Menselijk", "oordeel", "nodig", "(voorlopig:", "deels)", "Niet", "aangetoond"):
        assert word in words
    assert max(len(line) for line in screen.getvalue().splitlines()) <= width
