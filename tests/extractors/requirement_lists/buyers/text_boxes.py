"""Text boxes over the first sheet of a workbook, which openpyxl cannot make."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

OFFICE = "http://schemas.openxmlformats.org"
DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
DRAWN = f"{OFFICE}/officeDocument/2006/relationships"
BOX = (
    "<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff>"
    "<xdr:row>{top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>"
    "<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff>"
    "<xdr:row>{bottom}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="{top}" name="Tekstvak {top}"/>'
    '<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>'
    '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>'
    '<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="nl-NL"/><a:t>{text}</a:t></a:r>'
    "</a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>"
)


def lay_text_boxes(path: Path, texts: Mapping[int, str]) -> None:
    """Lay each text in a box of three rows, from the row below this one."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    boxes = "".join(BOX.format(top=top, bottom=top + 3, text=text) for top, text in texts.items())
    sheet, types = "xl/worksheets/sheet1.xml", "[Content_Types].xml"
    drawing = f'<drawing xmlns:r="{DRAWN}" r:id="rId77"/></worksheet>'
    kind = "application/vnd.openxmlformats-officedocument.drawing+xml"
    override = f'<Override PartName="/xl/drawings/drawing1.xml" ContentType="{kind}"/></Types>'
    parts[sheet] = parts[sheet].replace("</worksheet>", drawing)
    parts[types] = parts[types].replace("</Types>", override)
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = (
        f'{DECLARED}<Relationships xmlns="{OFFICE}/package/2006/relationships">'
        f'<Relationship Id="rId77" Type="{DRAWN}/drawing" Target="../drawings/drawing1.xml"/>'
        "</Relationships>"
    )
    parts["xl/drawings/drawing1.xml"] = (
        f'{DECLARED}<xdr:wsDr xmlns:xdr="{OFFICE}/drawingml/2006/spreadsheetDrawing" '
        f'xmlns:a="{OFFICE}/drawingml/2006/main">{boxes}</xdr:wsDr>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
