"""The verbs: build, preview, check, status, stamp, new, bench, test. All printing happens here.

Exit codes: 0 good, 1 something to fix, 2 a wrong command. Each verb imports what it needs, so that help is quick.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from leopard.problems import Problem, count_line, errors

if TYPE_CHECKING:
    from leopard.content.model import Page, Site

PROJECT = Path(__file__).resolve().parents[2]


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--project", type=click.Path(path_type=Path, file_okay=False), default=PROJECT, hidden=True)
@click.pass_context
def main(context: click.Context, project: Path) -> None:
    """Builds the website from the texts in content/. Without a command: build."""
    context.obj = project.resolve()
    if context.invoked_subcommand is None:
        context.invoke(build)


@main.command()
@click.pass_obj
def build(project: Path) -> None:
    """Writes the finished site to dist/."""
    from leopard import unchanged

    day = the_day().isoformat()
    before = unchanged.said_before(project, day)
    if before is not None:
        click.echo(f"{before}Nothing has changed since.")
        return
    inputs = unchanged.sign_of_inputs(project, day)

    from leopard.publish import pipeline
    from leopard.publish.freeze import count_addresses
    from leopard.publish.weights import table
    from leopard.web import create_app

    pipeline.recover(project)
    site, notes = checked_site(project)
    app = create_app(site, project)
    with progress(count_addresses(site)) as tick:
        result = pipeline.build(app, site, project, tick)
    if errors(result.problems):
        report([*notes, *result.problems])
        click.echo("dist/ still holds the last good site.")
        sys.exit(1)
    told = (listing(notes) if notes else "") + "\n".join(table(result.weights)) + "\n\n"
    done = (
        f"✓ dist/ is ready: {len(site.pages)} pages in {len(site.settings.languages)} languages, {result.files} files, "
        f"{result.new_pages} of them made anew, {result.seconds:.1f} s.\n"
    )
    click.echo(told + "\n".join(result.changes) + "\n\n" + done, nl=False)
    unchanged.remember(project, day, inputs, told + done)


@main.command()
@click.option("--port", default=8000, show_default=True, help="Where on this computer it is shown.")
@click.pass_obj
def preview(project: Path, port: int) -> None:
    """Shows the site on this computer and follows every save."""
    from leopard.web.preview import run

    try:
        problems = run(project, port, lambda url: click.echo(f"The preview is at {url} (Ctrl-C ends it)."))
    except OSError:
        click.echo(f"Port {port} is taken: try build.py preview --port {port + 1}", err=True)
        sys.exit(1)
    if problems:
        report(problems)
        sys.exit(1)


@main.command()
@click.pass_obj
def check(project: Path) -> None:
    """Looks at every text and data file and lists what is to fix. Writes nothing."""
    site, notes = checked_site(project)
    if notes:
        report(notes)
    click.echo(f"✓ {len(site.pages)} pages in {len(site.settings.languages)} languages, nothing to fix.")


@main.command()
@click.argument("language", required=False)
@click.option("--reading", is_flag=True, help="How hard each text is to read, instead.")
@click.pass_obj
def status(project: Path, language: str | None, reading: bool) -> None:
    """Lists what is to translate: for one LANGUAGE section by section, without it a table of all."""
    from leopard.status import print_reading, print_table, print_work

    site = any_site(project)
    if reading:
        print_reading(site)
    elif language is None:
        print_table(site)
    elif language not in site.settings.codes:
        raise click.UsageError(f"The site has no language {language}; it has {', '.join(site.settings.codes)}.")
    else:
        print_work(project, site, language)


@main.command()
@click.argument("path")
@click.argument("language")
@click.argument("sections", nargs=-1)
@click.pass_obj
def stamp(project: Path, path: str, language: str, sections: tuple[str, ...]) -> None:
    """Notes that a translation matches its original as it is now.

    PATH is the page, as threats/fire. LANGUAGE is its code; "all" stamps every translation of the page. SECTIONS
    are the names of single sections. PATH "all" stamps the whole site.
    """
    from leopard.content.freshness import stamp_file

    site = any_site(project)
    pages = list(site.pages.values()) if path == "all" else [find_page(site, path)]
    done = 0
    for page in pages:
        for code, text in page.translations.items():
            if text is page.original or language not in ("all", code):
                continue
            unknown = [name for name in sections if name not in page.original.by_id]
            if unknown:
                raise click.UsageError(
                    f"{page.path} has no section {unknown[0]}; it has {', '.join(page.original.by_id)}."
                )
            stamp_file(project / text.path, page, list(sections))
            done += 1
    if not done:
        raise click.UsageError(f"{path} has no translation in {language}.")
    click.echo(f"✓ {done} translation{'s' * (done != 1)} noted as matching.")


@main.group()
def new() -> None:
    """Starts something new with a file that already works."""


@new.command("page")
@click.argument("path")
@click.option("--language", help="The language of the file; without it, that of the site's first.")
@click.pass_obj
def new_page(project: Path, path: str, language: str | None) -> None:
    """Starts a page, or its translation when the page is there already. PATH as threats/fire."""
    from leopard.content.starting import start_page

    site = any_site(project)
    code = language or site.settings.default.code
    if code not in site.settings.codes:
        raise click.UsageError(f"The site has no language {code}; it has {', '.join(site.settings.codes)}.")
    written, trouble = start_page(project / "content", site, path.strip("/"), code, dt.date.today())
    if trouble:
        raise click.UsageError(trouble)
    click.echo(f"✓ {written} is there. Open it, write, and look at it with: build.py preview")


@main.command()
@click.option("--pages", "sizes", multiple=True, type=int, default=(50, 250, 1000), show_default=True)
@click.option("--sheets", is_flag=True, help="The real printables instead.")
def bench(sizes: tuple[int, ...], sheets: bool) -> None:
    """Measures builds of made-up sites: seconds, milliseconds a page, memory, and how they grow."""
    from leopard.bench import measure, measure_sheets

    for line in measure_sheets() if sheets else measure(sizes):
        click.echo(line)


@main.command(context_settings={"ignore_unknown_options": True})
@click.option("--full", is_flag=True, help="The slow audits too: the HTML validator and Lighthouse.")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
@click.pass_obj
def test(project: Path, full: bool, arguments: tuple[str, ...]) -> None:
    """Runs all tests. Further ARGUMENTS go to pytest."""
    from leopard.testing import NoBrowserError, find_browser, find_speller

    try:
        os.environ["LEOPARD_BROWSER"] = find_browser()
    except NoBrowserError as problem:
        click.echo(str(problem), err=True)
        sys.exit(1)
    find_speller()
    os.chdir(project)
    choice = [] if full else ["-m", "not full"]
    os.execv(sys.executable, [sys.executable, "-m", "pytest", *choice, *arguments])


def load_site(project: Path) -> tuple[Site | None, list[Problem]]:
    """The site as editors see it, drafts included, and what was wrong while reading it."""
    from leopard.content.loading import load

    loaded = load(project / "content")
    return loaded.site, loaded.problems


def any_site(project: Path) -> Site:
    """The site, whatever is wrong with it; ends the program when it cannot be read at all."""
    site, problems = load_site(project)
    if site is None:
        report(problems)
        sys.exit(1)
    return site


def checked_site(project: Path) -> tuple[Site, list[Problem]]:
    """The site as strangers may see it, and what there is to know. Ends the program when something is to fix."""
    from leopard.content.checks import check as run_checks
    from leopard.content.checks import look_at_records
    from leopard.content.model import published
    from leopard.content.villages import valid_today
    from leopard.web.activities import unknown_activities
    from leopard.web.catalogues import compile_catalogues
    from leopard.web.drawings import unknown_drawings
    from leopard.web.faces import missing_characters

    site, problems = load_site(project)
    if site is not None:
        today = the_day()
        problems += look_at_records(site, today)
        site = valid_today(published(site, today), today)
        problems += [*run_checks(site, today), *compile_catalogues(project, site.settings)]
        problems += [*missing_characters(site), *unknown_drawings(site), *unknown_activities(site)]
    if site is None or errors(problems):
        report(problems)
        if (project / "dist").exists():
            click.echo("dist/ still holds the last good site.")
        sys.exit(1)
    return site, problems


def the_day() -> dt.date:
    """Today, or the day of SOURCE_DATE_EPOCH, with which a build can be made again as it was."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return dt.datetime.fromtimestamp(int(epoch), dt.UTC).date() if epoch else dt.date.today()


def report(problems: Iterable[Problem]) -> None:
    """All problems at once: what is to fix first, each with its file, line and hint."""
    click.echo(listing(problems), nl=False)


def listing(problems: Iterable[Problem]) -> str:
    """The lines of `report`."""
    problems = sorted(set(problems), key=lambda problem: (not problem.is_error, problem))
    head = f"{'✗' if errors(problems) else '·'} {count_line(problems)}\n\n"
    return head + "".join(f"{problem}\n\n" for problem in problems)


@contextmanager
def progress(length: int) -> Iterator[Callable[[str], None]]:
    """A bar while the pages are made, when a person is watching."""
    if not sys.stdout.isatty():
        yield lambda url: None
        return
    with click.progressbar(length=length, label="Pages", show_pos=True) as bar:
        yield lambda url: bar.update(1)


def find_page(site: Site, path: str) -> Page:
    """The page an editor means by `threats/fire`, `/threats/fire/` or `content/threats/fire/index.ru.md`."""
    from leopard.problems import did_you_mean

    wanted = path.removeprefix("content").partition("index.")[0].strip("/")
    wanted = f"/{wanted}/" if wanted else "/"
    if wanted not in site.pages:
        raise click.UsageError(f"There is no page {wanted}. {did_you_mean(wanted, site.pages)}".strip())
    return site.pages[wanted]


if __name__ == "__main__":
    main(prog_name="build.py")
