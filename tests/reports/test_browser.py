"""The report in a real browser: it opens, runs nothing, and fits a desk and a telephone."""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.reports.assessments import a_dossier
from tests.reports.test_html import HOSTILE, a_hostile_dossier, render

WIDTHS = (1280, 390)
CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--allow-file-access-from-files",
    "--virtual-time-budget=5000",
)
MEASURE = """
<!DOCTYPE html><meta charset="utf-8"><body>{frames}<pre id="seen"></pre><script>
addEventListener("load", () => {{
  const seen = [...document.querySelectorAll("iframe")].map(frame => {{
    const page = frame.contentDocument, root = page.documentElement;
    const shown = node => node.getClientRects().length > 0;
    return {{
      title: page.title,
      width: root.clientWidth,
      needed: root.scrollWidth,
      headings: [...page.querySelectorAll("h2")].filter(shown).length,
      colour: getComputedStyle(page.querySelector(".masthead")).backgroundColor,
      symbols: [...page.querySelectorAll(".symbol")].filter(shown).length,
      hacked: typeof frame.contentWindow.hacked,
    }};
  }});
  document.getElementById("seen").textContent = JSON.stringify(seen);
}});
</script>
"""

pytestmark = pytest.mark.skipif(
    CHROMIUM is None,
    reason="chromium is not installed, so no report was opened in a real browser"
    " (Debian: apt-get install chromium)",
)


def look(html: str, folder: Path) -> list[dict[str, Any]]:
    """What a browser sees of *html* at each of the widths."""
    (folder / "report.html").write_text(html, encoding="utf-8")
    frames = "".join(
        f'<iframe src="report.html" style="width:{width}px;height:900px;border:0"></iframe>'
        for width in WIDTHS
    )
    page = folder / "measure.html"
    page.write_text(MEASURE.format(frames=frames), encoding="utf-8")
    profile = f"--user-data-dir={folder / 'profile'}"
    done = subprocess.run(
        [str(CHROMIUM), *FLAGS, profile, "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    [seen] = re.findall(r'<pre id="seen">(.*?)</pre>', done.stdout, flags=re.DOTALL)
    return list(json.loads(unescape(seen)))


def test_a_report_opens_and_fits_a_desk_and_a_telephone(tmp_path: Path) -> None:
    seen = look(render(a_dossier()), tmp_path)

    assert [page["width"] for page in seen] == list(WIDTHS)
    for page in seen:
        assert page["needed"] <= page["width"]
        assert page["title"].startswith("Gaprapport Voorbeeld Zaaksystemen B.V.")
        assert page["headings"] == 11  # ten chapters and the table of contents
        assert page["colour"] == "rgb(21, 66, 115)"
        assert page["symbols"] > 10


def test_hostile_text_runs_nothing_and_breaks_no_page(tmp_path: Path) -> None:
    hostile = " ".join((*HOSTILE, "<script>window.hacked = true</script>"))

    for page in look(render(a_hostile_dossier(hostile)), tmp_path):
        assert page["hacked"] == "undefined"
        assert page["needed"] <= page["width"]
        assert page["headings"] == 11
