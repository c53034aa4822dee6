"""Measures builds of made-up sites, so that growth shows: seconds, milliseconds a page, peak memory.

Nothing here passes or fails: it prints figures and their ratios. Each measure runs in a process of its own, because
memory never shrinks within one. `python3 build.py bench --pages 50 --pages 250`
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
WORDS = {
    "en": "snow oak deer forest leopard village track winter river ridge fire road dog child school".split(),
    "ru": "снег дуб олень лес леопард деревня след зима река гора пожар дорога собака ребёнок школа".split(),
    "zh": "雪地 橡树 鹿群 森林 豹子 村庄 足迹 冬天 河流 山脊 火灾 道路 家犬 孩子 学校".split(),
    "ko": "눈밭 참나무 사슴 숲 표범 마을 발자국 겨울 강물 능선 산불 도로 개 아이 학교".split(),
}
RUN = """
import resource, sys, time
from pathlib import Path
started = time.perf_counter()
from leopard.cli import main
try:
    main(["--project", sys.argv[1], "build"], standalone_mode=False)
except SystemExit as end:
    sys.exit(end.code)
print("BENCH", time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measure(sizes: Iterable[int]) -> Iterator[str]:
    """One line a size: the cold build, one with nothing changed, one after a single edit, and the preview's answer."""
    yield f"{'pages':>12} {'cold s':>8} {'ms/page':>8} {'same s':>8} {'edit s':>8} {'MB':>6} {'save->seen s':>13}"
    first: tuple[float, float] | None = None
    for size in sizes:
        with tempfile.TemporaryDirectory() as place:
            project = Path(place)
            make_site(project, size)
            count = size * len(WORDS)
            cold, memory = _build(project)
            same, _ = _build(project)
            _edit(project)
            edited, _ = _build(project)
            seen = _save_to_visible(project)
        each = cold / count * 1000
        yield f"{size:>8} × {len(WORDS)} {cold:>8.2f} {each:>8.2f} {same:>8.2f} {edited:>8.2f} {memory:>6.0f} {seen:>13.2f}"
        if first is None:
            first = each, memory
        else:
            yield f"{'':>12} per page {each / first[0]:.2f} × the first, memory {memory / first[1]:.2f} × the first"


def measure_sheets() -> Iterator[str]:
    """The real printables: seconds to set them all, and again, and the heaviest."""
    with tempfile.TemporaryDirectory() as place:
        project = Path(place)
        for name in ("content", "static", "translations"):
            shutil.copytree(PROJECT / name, project / name)
        cold, _ = _build(project)
        shutil.rmtree(project / ".cache" / "sheets")
        only_sheets, _ = _build(project)
        again, _ = _build(project)
        made = sorted(
            ((file.stat().st_size, file.name) for file in (project / "dist" / "sheets").rglob("*.pdf")), reverse=True
        )
    each = (only_sheets - again) / max(1, len(made)) * 1000
    yield f"{len(made)} PDFs: build with all of them {only_sheets:.1f} s, with none to set {again:.1f} s, {each:.0f} ms a PDF"
    yield f"first build of all, with cards {cold:.1f} s; the heaviest PDFs, KB: " + ", ".join(
        f"{name} {size / 1000:.0f}" for size, name in made[:5]
    )


def make_site(project: Path, size: int) -> None:
    """A project with `size` pages in four languages, 3 to 6 KB of Markdown each, and the real templates; no social cards."""
    for name in ("static", "translations"):
        shutil.copytree(PROJECT / name, project / name)
    content = project / "content"
    content.mkdir()
    source = (PROJECT / "content" / "site.yaml").read_text(encoding="utf-8")
    source = re.sub(r"^(menu|footer): .*$", r"\1: [/part-0/, /a-z/]", source, flags=re.M)
    (content / "site.yaml").write_text(source + "\nsocial_cards: no\n", encoding="utf-8")
    for name in ("facts.yaml", "sources.yaml", "terms.yaml"):
        shutil.copy(PROJECT / "content" / name, content / name)
    layouts = {
        "": "home",
        "a-z": "a-z",
        "about": "hub",
        "about/numbers": "ledger",
        "about/sources": "sources",
        "news": "news",
    }
    paths = [
        *layouts,
        *(f"part-{number // 10}" + f"/page-{number % 10}" * (number % 10 > 0) for number in range(size - 6)),
    ]
    for number, path in enumerate(paths):
        for code, words in WORDS.items():
            write_page(content, path, code, words, layouts.get(path, "page"), random.Random(f"{number}{code}"))


def write_page(content: Path, path: str, code: str, words: list[str], layout: str, dice: random.Random) -> None:
    """One made-up text with headings, links, lists and a fact; the same for the same dice."""
    space = "" if code == "zh" else " "
    sections = []
    for section in ("one", "two", "three", "four"):
        lines = [space.join(dice.choices(words, k=40)) + "." for _ in range(3)]
        sections.append(
            f"## {dice.choice(words)} {{#{section}}}\n\n"
            + "\n\n".join(lines)
            + "\n\n- **a** [b](/a-z/)\n- {{park-ru-area}}\n"
        )
    own = f"order: 1\nlayout: {layout}\n" if code == "en" else "translated_from: en\n"
    text = (
        f"---\ntitle: {dice.choice(words)}\nsummary: {space.join(words[:9])}.\nchanged: 2026-01-01\n{own}---\n"
        + "\n".join(sections)
    )
    folder = content / path
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"index.{code}.md").write_text(text, encoding="utf-8")


def _build(project: Path) -> tuple[float, float]:
    """Seconds and peak megabytes of one build in a process of its own."""
    done = subprocess.run([sys.executable, "-c", RUN, str(project)], capture_output=True, text=True, check=False)
    figures = re.search(r"BENCH (\S+) (\S+)", done.stdout)
    if figures is None:
        raise RuntimeError(done.stdout + done.stderr)
    return float(figures[1]), float(figures[2])


def _edit(project: Path) -> Path:
    file = project / "content" / "part-0" / "index.en.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nEdited.\n", encoding="utf-8")
    return file


def _save_to_visible(project: Path) -> float:
    """Seconds from saving a file until the preview announces the change and serves the page with it."""
    import threading
    import urllib.request

    from leopard.web.preview import run

    stop, address, ready = threading.Event(), [""], threading.Event()

    def on_ready(url: str) -> None:
        address[0] = url
        ready.set()

    server = threading.Thread(target=run, args=(project, 0, on_ready, stop), daemon=True)
    server.start()
    ready.wait(60)
    urllib.request.urlopen(address[0] + "en/part-0/").read()
    with urllib.request.urlopen(address[0] + "-/events", timeout=60) as events:
        events.readline()
        time.sleep(0.5)
        started = time.perf_counter()
        _edit(project)
        while not events.readline().startswith(b"data"):
            pass
        text = urllib.request.urlopen(address[0] + "en/part-0/").read().decode()
    seen = time.perf_counter() - started
    stop.set()
    server.join(5)
    if text.count("Edited.") < 2:
        raise RuntimeError("the preview announced a change and served the old page")
    return seen
