import itertools
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import reports
from models.values import LANGUAGES, Language
from reports.dossier import CHAPTERS, Dossier
from reports.html import render_html
from reports.wording import load_wording
from tests.builders import a_certificate, a_fact, a_refusal, a_supplier
from tests.reports.assessments import (
    a_dossier,
    a_gap,
    a_met,
    a_question,
    a_three_requirement_contract,
    a_use,
    an_assessment,
)

VOID = {"meta", "link", "br", "use", "path", "circle"}
TEMPLATES = sorted((Path(reports.__file__).parent / "templates").rglob("*.j2"))
HOSTILE = (
    "<script>document.title='hacked'</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7*7 }} {% raw %}",
    '" onmouseover="alert(1)',
    "rapport\u202efdp.exe",
    "</style></title><h1>",
    "x" * 10_000,
    "\x00\x1b[31mrood",
)


class Outline(HTMLParser):
    """The tags, ids, links and tables of a page; fails on tags that do not close in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def attributes(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]

    def count(self, tag: str) -> int:
        return sum(one == tag for one, _ in self.tags)


def render(dossier: Dossier, language: Language = "nl") -> str:
    return render_html(
        dossier.assessment,
        dossier.contract,
        dossier.readings,
        dossier.reference,
        language=language,
    )


def a_hostile_dossier(text: str) -> Dossier:
    """The same words in every place where a supplier or a contract can put them."""
    plain = text.replace("\x00", "") or "x"
    certificate = a_certificate(
        f"{plain[:180]}.pdf",
        facts={
            "certificate_number": a_fact(plain),
            "valid_until": a_fact("2028-05-31", quote=plain),
            "scope_statement": a_fact(plain),
        },
    )
    refusal = a_refusal(reason=plain, remedy=plain)
    contract = a_three_requirement_contract(supplier=a_supplier(legal_name=plain), title=plain)
    assessment = an_assessment(
        requirements=(a_met(certificate), a_gap(), a_question(certificate)),
        evidence=(a_use(certificate), a_use(refusal, "B-02")),
    )
    return a_dossier(assessment=assessment, contract=contract, readings=(certificate, refusal))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_has_every_chapter_in_its_order(language: Language) -> None:
    page = Outline(render(a_dossier(), language))
    ids = [one for one in page.attributes("id") if one in CHAPTERS]

    assert ids == list(CHAPTERS)
    assert page.open == []
    assert page.tags[0] == ("html", {"lang": language})


def test_the_same_assessment_gives_the_same_bytes() -> None:
    assert render(a_dossier()).encode() == render(a_dossier()).encode()


def test_every_file_verdict_and_quote_is_in_the_report() -> None:
    text = Outline(render(a_dossier())).text

    for words in ("certificaat.pdf", "sla.pdf", "kapot.pdf", "Niet aangetoond", "VZ-2024-001"):
        assert words in text


def test_a_report_needs_no_network_no_script_and_no_other_file() -> None:
    page = Outline(render(a_dossier()))
    links = page.attributes("href") + page.attributes("src")

    assert {link for link in links if not link.startswith("#")} == {"data:,"}
    assert page.count("script") == 0
    assert not re.search(r"url\(|@import", render(a_dossier()))


def test_every_link_in_the_report_leads_somewhere() -> None:
    page = Outline(render(a_dossier()))
    ids = page.attributes("id")
    targets = {link[1:] for link in page.attributes("href") if link.startswith("#")}

    assert len(ids) == len(set(ids))
    assert targets <= set(ids)


def test_every_table_has_a_caption_and_headings_and_every_cell_its_label() -> None:
    html = render(a_dossier())
    tables = re.findall(r"<table.*?</table>", html, flags=re.DOTALL)

    assert len(tables) >= 8
    for table in tables:
        assert "<caption" in table
        assert 'scope="col"' in table
        assert 'scope="row"' in table
        if 'class="stack' in table:
            assert table.count("<td") == table.count("data-label=")


def test_headings_never_skip_a_level() -> None:
    levels = [int(tag[1]) for tag, _ in Outline(render(a_dossier())).tags if tag in _HEADINGS]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


_HEADINGS = ("h1", "h2", "h3", "h4")


def test_every_symbol_stands_beside_its_word() -> None:
    html = render(a_dossier())
    symbols = set(re.findall(r'<symbol id="symbol-(\w+)"', html))
    badges = re.findall(r'<use href="#symbol-(\w+)"/></svg><span>([^<]+)</span>', html)

    assert len(badges) == html.count("<use ")
    assert {key for key, _ in badges} <= symbols


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(text: str) -> None:
    calm, hostile = Outline(render(a_dossier())), Outline(render(a_hostile_dossier(text)))

    assert {tag for tag, _ in hostile.tags} <= {tag for tag, _ in calm.tags}
    assert not [name for _, attrs in hostile.tags for name in attrs if name.startswith("on")]
    assert hostile.count("h1") == 1
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", render(a_hostile_dossier(text)))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_a_template_decides_nothing(template: Path) -> None:
    source = template.read_text(encoding="utf-8")
    conditions = re.findall(r"{%-?\s*(?:el)?if\s+(.*?)\s*-?%}", source)

    assert all(re.fullmatch(r"[\w.]+", condition) for condition in conditions)
    assert not re.search(r"\|\s*safe|autoescape|{%-?\s*set", source)


def test_a_template_prints_no_words_of_its_own() -> None:
    for template in TEMPLATES:
        source = template.read_text(encoding="utf-8")
        bare = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>", " ", source, flags=re.DOTALL)

        assert not re.search(r"[A-Za-z]{3,}", bare), template.name


def test_texts_of_both_languages_do_not_mix() -> None:
    english = Outline(render(a_dossier(), "en")).text

    assert load_wording("nl").say("summary.todo") not in english
    assert load_wording("en").say("summary.todo") in english
