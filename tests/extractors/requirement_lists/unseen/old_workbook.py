"""The bytes of a small workbook of Excel 97: records of BIFF8 inside an OLE compound file."""

import struct
from collections.abc import Sequence

SECTOR = 512
FREE, END, OF_TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
BOF, EOF, BOUNDSHEET, LABEL = 0x0809, 0x000A, 0x0085, 0x0204


def old_workbook(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook with one sheet, "Eisen", that holds these texts."""
    return _compound_file("Workbook", _records(rows))


def _records(rows: Sequence[Sequence[str]]) -> bytes:
    title = b"\x00" + b"Eisen"
    opening = _record(BOF, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 6))
    closing = _record(EOF, b"")
    length_of_bound = 4 + 4 + 2 + 1 + len(title)
    start = len(opening) + length_of_bound + len(closing)
    bound = _record(BOUNDSHEET, struct.pack("<IHB", start, 0, 5) + title)
    sheet = _record(BOF, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 6))
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            position = struct.pack("<HHHH", row, column, 0, len(value))
            sheet += _record(LABEL, position + b"\x01" + value.encode("utf-16-le"))
    return opening + bound + closing + sheet + closing


def _record(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _compound_file(name: str, stream: bytes) -> bytes:
    """Header, allocation table (sector 0), directory (sector 1), then the one stream."""
    stream = stream.ljust(8 * SECTOR, b"\x00")
    count = -(-len(stream) // SECTOR)
    table = [OF_TABLE, END, *range(3, 2 + count), END]
    table += [FREE] * (SECTOR // 4 - len(table))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x003E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0)
    header += struct.pack("<I", 0) + struct.pack("<I", FREE) * 108
    entries = [
        _entry("Root Entry", kind=5, child=1, start=END, size=0),
        _entry(name, kind=2, child=FREE, start=2, size=len(stream)),
        bytes(128),
        bytes(128),
    ]
    body = struct.pack(f"<{len(table)}I", *table) + b"".join(entries)
    return header + body + stream.ljust(count * SECTOR, b"\x00")


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le") + b"\x00\x00"
    places = struct.pack("<HBBIII", len(written), kind, 1, FREE, FREE, child)
    return written.ljust(64, b"\x00") + places + bytes(36) + struct.pack("<IQ", start, size)
