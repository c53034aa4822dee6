"""What `status` prints: a table of pages and languages, or the work of one language with what changed."""

from __future__ import annotations

from pathlib import Path

import click

from leopard.content.freshness import old_section, section_states, word_diff, work
from leopard.content.model import Site
from leopard.content.readability import LIMITS, reading

UNITS = {"en": "grade", "ru": "ease", "zh": "characters", "ko": "words"}
"""What reading is measured in: a school grade, Oborneva's ease, the length of a sentence."""


def print_table(site: Site) -> None:
    """Page × language: `ok`, or words to do."""
    codes = site.settings.codes
    width = max(len(path) for path in site.pages) + 2
    click.echo("page".ljust(width) + "".join(code.rjust(14) for code in codes))
    counts = dict.fromkeys(("outdated", "missing"), 0)
    for page in site.pages.values():
        cells = []
        for code in codes:
            states = section_states(page, code)
            words = sum(state.words for state in states)
            for state in states:
                if state.state in counts:
                    counts[state.state] += 1
            original = code == page.original.language
            cells.append("original" if original else f"{words} words" if words else "ok")
        click.echo(page.path.ljust(width) + "".join(cell.rjust(14) for cell in cells))
    click.echo(f"\n{counts['outdated']} sections outdated, {counts['missing']} missing.")


def print_reading(site: Site) -> None:
    """Page × language: how hard the text is to read. A mark stands where it is harder than its readers can follow."""
    codes = site.settings.codes
    width = max(len(path) for path in site.pages) + 2
    click.echo("page".ljust(width) + "".join(f"{code} {UNITS[code]}".rjust(16) for code in codes if code in UNITS))
    for page in site.pages.values():
        cells = []
        for code in (code for code in codes if code in UNITS):
            found = reading(page, page.translations[code]) if code in page.translations else None
            cells.append("" if found is None else f"{found.value:.1f}{'' if found.is_met else ' !'}")
        click.echo(page.path.ljust(width) + "".join(cell.rjust(16) for cell in cells))
    limits = [(code, "≥" if code == "ru" else "≤", *LIMITS[code]) for code in codes if code in LIMITS]
    easy, plain = (", ".join(f"{code} {sign} {pair[place]}" for code, sign, *pair in limits) for place in (0, 1))
    click.echo(f"\nvillage, help and safety pages: {easy}\npages for everyone: {plain}")


def print_work(project: Path, site: Site, code: str) -> None:
    """One language's work: pages, sections, words, and what changed where git's history still knows the old text."""
    paint = {"same": {}, "gone": {"fg": "red", "strikethrough": True}, "new": {"fg": "green", "bold": True}}
    marks = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    total = 0
    for page, states in work(site, code):
        click.echo(f"\n{page.path}")
        for state in states:
            total += state.words
            click.echo(f"  {state.id}: {state.state}, {state.words} words")
            text = page.translations.get(code)
            old = state.state == "outdated" and text and text.meta.sections.get(state.id)
            before = old_section(project, page, state.id, old) if old else None
            if before is not None:
                runs = word_diff(before, page.original.by_id[state.id].words)
                words = "".join(click.style(marks[kind].format(run), **paint[kind]) for kind, run in runs)  # type: ignore[arg-type]
                click.echo("    " + words.strip().replace("\n", "\n    "))
    click.echo(f"\n{total} words to do in {site.settings.language(code).name}." if total else "Nothing to do.")
