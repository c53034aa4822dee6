"""Zips of printables by age and language, the checksums of all, and their sizes in the finished pages."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path

from leopard.content.model import Site
from leopard.content.printables import BANDS, FOLDER, in_band, pack_path, printables, sheet_files

STAMP = (2026, 1, 1, 0, 0, 0)
"""The time of every file in a zip: the same files give the same bytes."""
SIZE = re.compile(r"⟦(/[^⟧]+)⟧")


def write_packs(site: Site, folder: Path, sizes: dict[str, int]) -> None:
    """Writes a zip for every language and age band, and one of all; adds their sizes, then writes the checksums."""
    for code in site.settings.codes:
        for band in (*BANDS, "all"):
            pages = [page for page in printables(site) if band == "all" or in_band(page, band)]
            files = [file.path for page in pages for file in sheet_files(page, code)]
            path = pack_path(code, band)
            target = folder / path.lstrip("/")
            _zip(target, folder, [one for one in files if one in sizes])
            sizes[path] = target.stat().st_size
    sums = [
        f"{hashlib.sha256((folder / path.lstrip('/')).read_bytes()).hexdigest()}  {path.lstrip('/')}" for path in sizes
    ]
    (folder / FOLDER / "SHA256SUMS").write_text("\n".join(sorted(sums, key=lambda line: line[66:])) + "\n")


def _zip(target: Path, folder: Path, files: list[str]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as pack:
        for path in sorted(files):
            info = zipfile.ZipInfo(Path(path).name, STAMP)
            info.external_attr = 0o644 << 16
            pack.writestr(info, (folder / path.lstrip("/")).read_bytes())


def fill_in_sizes(folder: Path, sizes: dict[str, int], pages: Iterable[str]) -> None:
    """Puts the size of every file, in KB of 1,000 bytes, where these pages left room for it."""
    for address in pages:
        page = folder / f"{address.lstrip('/')}index.html"
        text = SIZE.sub(lambda match: str(-(-sizes.get(match[1], 0) // 1000)), page.read_text(encoding="utf-8"))
        page.unlink()  # the file has a second name in the folder of kept pages
        page.write_text(text, encoding="utf-8")
