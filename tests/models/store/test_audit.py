"""The log notices every row that was changed, left out or put in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, text

from models.store.audit import append_entry, find_breaks, read_entries
from models.store.tables import metadata

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)

happenings = st.lists(
    st.tuples(st.text(max_size=10), st.text(max_size=10), st.integers(0, 9)), min_size=3, max_size=6
)


@contextmanager
def a_log(entries: list[tuple[str, str, int]]) -> Iterator[Connection]:
    """A log without triggers, as somebody would have it who opens the file with other tools."""
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        for number, (event, subject, size) in enumerate(entries):
            append_entry(
                connection, NOON + timedelta(seconds=number), event, subject, {"size": size}
            )
        yield connection
    engine.dispose()


@given(happenings)
def test_a_log_that_was_only_appended_to_is_whole(entries: list[tuple[str, str, int]]) -> None:
    with a_log(entries) as connection:
        assert find_breaks(connection) == ()
        assert [entry.event for entry in read_entries(connection)] == [e for e, _, _ in entries]


@given(happenings, st.data())
def test_a_row_that_was_changed_is_found(
    entries: list[tuple[str, str, int]], data: st.DataObject
) -> None:
    row = data.draw(st.integers(1, len(entries)))
    column = data.draw(st.sampled_from(["event", "subject", "detail"]))
    with a_log(entries) as connection:
        connection.execute(
            text(f"UPDATE audit SET {column} = {column} || 'x' WHERE number = :n"),  # noqa: S608
            {"n": row},
        )

        assert f"Regel {row} is na het schrijven veranderd." in find_breaks(connection)


@given(happenings, st.data())
def test_a_row_that_was_taken_out_is_found(
    entries: list[tuple[str, str, int]], data: st.DataObject
) -> None:
    row = data.draw(st.integers(1, len(entries) - 1))
    with a_log(entries) as connection:
        connection.execute(text("DELETE FROM audit WHERE number = :n"), {"n": row})

        faults = find_breaks(connection)

    assert f"Regel {row + 1} sluit niet aan op de regel ervoor." in faults
    assert f"Tussen regel {row - 1} en regel {row + 1} ontbreken regels." in faults


def test_a_row_that_was_put_in_with_a_right_hash_of_its_own_is_found() -> None:
    with a_log([("a", "", 0), ("b", "", 0), ("c", "", 0)]) as connection:
        connection.execute(text("DELETE FROM audit WHERE number = 3"))
        append_entry(connection, NOON, "forged", "", {})
        connection.execute(text("UPDATE audit SET number = 4 WHERE event = 'forged'"))

        faults = find_breaks(connection)

    assert faults != ()


@pytest.mark.parametrize("number", [1, 2])
def test_the_first_rows_hang_on_the_beginning(number: int) -> None:
    with a_log([("a", "", 0), ("b", "", 0)]) as connection:
        connection.execute(text("UPDATE audit SET previous = 'x' WHERE number = :n"), {"n": number})

        faults = find_breaks(connection)

    assert f"Regel {number} sluit niet aan op de regel ervoor." in faults
