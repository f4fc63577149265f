"""Requirements written into a contract: all of them arrive, and nothing of the owner's is lost."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.contracts import Origin, Phase, Requirement, RequirementList, Responsible
from models.files import ContractError, parse_contract
from models.files.amendments import Change, amend, compare

HEAD = """\
# Van de contractmanager; laten staan.
id: VB-1   # het kenmerk
buyer: {name: Gemeente Voorbeeldstad}
supplier: {legal_name: "Voorbeeld B.V."}

start: 2026-01-01
"""
ONE = '  - id: "1"   # de eerste\n    text: De eerste eis.\n'
TEMPLATE = (files("models") / "data" / "contract_template.yaml").read_text("utf-8")


def a_requirement(id: str = "2", text: str = "De tweede eis.", **kwargs: object) -> Requirement:
    return Requirement.model_validate({"id": id, "text": text, **kwargs})


def write(text: str, *requirements: Requirement, contracted: tuple[Requirement, ...] = ()) -> str:
    return amend(text, compare(contracted, requirements))


def test_a_new_requirement_comes_after_those_that_are_there() -> None:
    text = write(HEAD + "requirements:\n" + ONE, a_requirement())

    assert [one.id for one in parse_contract(text, "x.yaml").requirements] == ["1", "2"]


def test_every_line_of_the_owner_stays_as_it_is() -> None:
    written = write(TEMPLATE, a_requirement("99"))

    assert [line for line in TEMPLATE.splitlines() if line not in written.splitlines()] == []
    assert written.startswith(TEMPLATE.rstrip("\n"))


def test_a_contract_without_requirements_gets_its_first() -> None:
    for text in (HEAD, HEAD + "requirements: []\n", HEAD + "requirements:\n"):
        assert [
            one.id for one in parse_contract(write(text, a_requirement()), "x").requirements
        ] == ["2"]


def test_a_requirement_that_is_the_same_is_left_alone() -> None:
    text = HEAD + "requirements:\n" + ONE
    [first] = parse_contract(text, "x.yaml").requirements

    [amendment] = compare((first,), (first.model_copy(update={"list": "Eisen"}),))

    assert amendment.change is Change.SAME
    assert amend(text, [amendment]) == text


def test_a_changed_requirement_takes_the_place_of_the_old_one() -> None:
    text = HEAD + "requirements:\n" + ONE
    contracted = parse_contract(text, "x.yaml").requirements

    written = write(text, a_requirement("1", "Anders."), contracted=contracted)

    assert [one.text for one in parse_contract(written, "x.yaml").requirements] == ["Anders."]


def test_what_is_only_in_the_contract_stays() -> None:
    kept = a_requirement("1", "De eerste eis.")

    changes = {one.requirement.id: one.change for one in compare((kept,), (a_requirement(),))}

    assert changes == {"1": Change.KEPT, "2": Change.NEW}


def test_the_list_comes_along_with_its_requirements() -> None:
    listed = RequirementList(name="Eisen: deel 1", file="eisen.xlsx", notes=("Versie 2",))
    text = amend(HEAD, compare((), (a_requirement(list="Eisen: deel 1"),)), [listed])

    assert parse_contract(text, "x.yaml").lists == (listed,)


def test_a_list_that_is_named_and_not_there_is_a_fault() -> None:
    text = write(HEAD, a_requirement(list="Elders"))

    with pytest.raises(ContractError, match="de lijst 'Elders' staat niet onder lists"):
        parse_contract(text, "x.yaml")


def test_a_file_that_holds_no_names_is_refused() -> None:
    with pytest.raises(ValueError, match="no names with values"):
        amend("- een\n- twee\n", ())


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), min_size=1
).filter(str.strip)
AWKWARD = st.one_of(
    TEXTS,
    st.sampled_from(["5.10", "no", "012", "12:30", "2026-01-01", "~", "=1", "- x", "a: b", "#"]),
)


@given(
    st.lists(
        st.builds(
            Requirement,
            id=AWKWARD,
            text=AWKWARD,
            title=st.none() | AWKWARD,
            explanation=st.none() | AWKWARD,
            phase=st.sampled_from(Phase),
            mandatory=st.booleans(),
            responsible=st.sampled_from(Responsible),
            origin=st.none() | st.sampled_from(Origin),
            cells=st.dictionaries(AWKWARD, AWKWARD, max_size=3),
        ),
        min_size=1,
        max_size=4,
        unique_by=lambda one: one.id,
    )
)
def test_whatever_a_requirement_says_it_comes_back_letter_for_letter(
    requirements: list[Requirement],
) -> None:
    written = write(HEAD, *requirements)

    assert parse_contract(written, "x.yaml").requirements == tuple(requirements)
