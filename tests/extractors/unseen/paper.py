"""What is under and around the words: the border of security paper, and the page as a picture."""

import math

from reportlab.lib.colors import HexColor

from tests.extractors.unseen.sheet import Sheet


def wave(sheet: Sheet, *, ink: str, inset: float = 22, turns: int = 40, deep: float = 5) -> None:
    """A border of two crossing waves around the page, as on security paper."""
    sheet.canvas.setStrokeColor(HexColor(ink))
    sheet.canvas.setLineWidth(0.6)
    for shift in (0, math.pi):
        for side in range(4):
            path = sheet.canvas.beginPath()
            for step in range(turns * 8 + 1):
                along, across = step / (turns * 8), deep * math.sin(step * math.pi / 4 + shift)
                x = (
                    inset + across,
                    inset + along * (sheet.width - 2 * inset),
                    sheet.width - inset + across,
                    inset + along * (sheet.width - 2 * inset),
                )[side]
                y = (
                    inset + along * (sheet.height - 2 * inset),
                    inset + across,
                    inset + along * (sheet.height - 2 * inset),
                    sheet.height - inset + across,
                )[side]
                (path.lineTo if step else path.moveTo)(x, y)
            sheet.canvas.drawPath(path)
