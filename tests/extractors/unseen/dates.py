"""An ISO date, written the way certificates write it."""

from datetime import date

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}


def figures(iso: str, between: str = "/") -> str:
    """`2025-03-07` as `07/03/2025`."""
    year, month, day = iso.split("-")
    return between.join((day, month, year))


def american(iso: str) -> str:
    """`2025-03-07` as `March 7, 2025`."""
    day = date.fromisoformat(iso)
    return f"{_month(day, 'en')} {day.day}, {day.year}"


def long(iso: str, language: str = "en") -> str:
    """`2025-03-07` as `7 March 2025`, in the language asked."""
    day = date.fromisoformat(iso)
    point = "." if language == "de" else ""
    return f"{day.day}{point} {_month(day, language)} {day.year}"


def short(iso: str, between: str = "-", *, upper: bool = False) -> str:
    """`2025-03-07` as `07-Mar-2025`."""
    day = date.fromisoformat(iso)
    month = _month(day, "en")[:3]
    return between.join((f"{day.day:02}", month.upper() if upper else month, str(day.year)))


def ordinal(iso: str) -> str:
    """`2025-03-07` as `7th March 2025`."""
    day = date.fromisoformat(iso)
    last = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{last} {_month(day, 'en')} {day.year}"


def _month(day: date, language: str) -> str:
    return MONTHS[language].split()[day.month - 1]


def later(iso: str, years: int) -> str:
    """The same day so many years on."""
    return f"{int(iso[:4]) + years}{iso[4:]}"
