"""The preview: the site as it will be published, one page on demand, shown again whenever a file is saved.

Runs on this computer only. A page that cannot be read shows its problems in its own place; every other page works.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import watchfiles
from flask import Flask, Response, render_template, request
from werkzeug.exceptions import NotFound
from werkzeug.serving import make_server

from leopard.content.checks import check, look_at_records
from leopard.content.loading import Loaded, load
from leopard.content.villages import valid_today
from leopard.problems import Problem, count_line
from leopard.web import create_app, show, views
from leopard.web.activities import unknown_activities
from leopard.web.catalogues import compile_catalogues
from leopard.web.drawings import DRAWN, unknown_drawings
from leopard.web.faces import missing_characters
from leopard.web.shown import shown

QUIET_SECONDS = 20
"""How often an idle connection is touched, so that closed windows are noticed."""


SAMPLER = """
### Heading {#sample}

Plain text, **strong**, `code`, [a link](/), [a link outside](https://example.org).

- first
- second

1. one
2. two

> Quoted words.

| What | How much |
|---|---|
| left | right |

!!! note "Note"
    Words in a box.

!!! danger "Danger"
    Words in a box, with [a link](/).

!!! teacher "Teacher"
    Words in a box.

!!! law "Law"
    Words in a box.

!!! now "Then and now"
    Words in a box.
"""
"""What Markdown can make, for the page of components."""


class Desk:
    """The running preview: the last good Site, the problems of the newest one, and who waits for a change."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.problems: list[Problem] = []
        self.changed = threading.Condition()
        self.version = 0
        self.app: Flask | None = None

    def reload(self) -> None:
        """Reads the content anew, shows it, and tells every open page. Without settings the last Site stays."""
        loaded = load(self.project / "content")
        self.problems = self._problems(loaded)
        if loaded.site and "/" in loaded.site.pages:
            if self.app is None:
                self.app = self._application(loaded)
            show(self.app, valid_today(loaded.site, dt.date.today()), self.project)
        with self.changed:
            self.version += 1
            self.changed.notify_all()

    def _problems(self, loaded: Loaded) -> list[Problem]:
        problems = list(loaded.problems)
        if loaded.site:
            today = dt.date.today()
            problems += [*check(valid_today(loaded.site, today), today), *look_at_records(loaded.site, today)]
            problems += compile_catalogues(self.project, loaded.site.settings)
            problems += [*missing_characters(loaded.site), *unknown_drawings(loaded.site)]
            problems += unknown_activities(loaded.site)
        return problems

    def _application(self, loaded: Loaded) -> Flask:
        assert loaded.site is not None
        app = create_app(loaded.site, self.project)
        app.config["TEMPLATES_AUTO_RELOAD"] = True
        app.add_url_rule("/-/events", "preview_events", self.events)
        app.add_url_rule("/dev/components/<code>/", "components", components)
        app.after_request(self.add_bar)
        app.register_error_handler(404, self.missing)
        return app

    def here(self, path: str) -> list[Problem]:
        """The problems of the page at this address, in any language."""
        folder = "/" + path.strip("/").partition("/")[2]
        prefix = f"content{folder.rstrip('/')}/index."
        return [problem for problem in self.problems if problem.path.startswith(prefix)]

    def missing(self, error: NotFound) -> tuple[str, int]:
        """In place of a page that is not there: why, when it is there and cannot be read."""
        if self.here(request.path):
            return render_template("problem.html"), 500
        assert self.app is not None
        return self.app.ensure_sync(self.app.view_functions["not_found"])(), 404

    def add_bar(self, response: Response) -> Response:
        """Adds the bar with the page's problems to every HTML answer."""
        if response.mimetype == "text/html" and not response.direct_passthrough:
            here = self.here(request.path)
            elsewhere = [problem for problem in self.problems if problem not in here]
            bar = render_template("preview.html", problems=here, elsewhere=count_line(elsewhere) if elsewhere else "")
            response.set_data(response.get_data(as_text=True).replace("</body>", bar + "</body>"))
        return response

    def events(self) -> Response:
        """A stream that speaks once for every change (server-sent events)."""
        return Response(self.stream(self.version), mimetype="text/event-stream")

    def stream(self, seen: int) -> Iterator[str]:
        """What an open page is told, as long as it is open."""
        yield ": hello\n\n"
        while True:
            with self.changed:
                if self.version == seen:
                    self.changed.wait(QUIET_SECONDS)
                news, seen = self.version != seen, self.version
            yield "data: changed\n\n" if news else ": still here\n\n"

    def watch(self, stop: threading.Event) -> None:
        """Reloads after every save, until told to stop."""
        folders = [self.project / name for name in ("content", "translations", "static", "site")]
        saved = watchfiles.watch(*(one for one in folders if one.exists()), debounce=80, step=20, stop_event=stop)
        for changes in saved:
            if not all(path.endswith((".mo", ".pyc")) for _, path in changes):
                self.reload()


def components(code: str) -> str:
    """Every component of the look in one language, with the words of the home page."""
    here = shown()
    home = here.site.pages["/"]
    rendered = here.renderers[code].render(home)
    words = views.context(here.site, home, home.shown(code), here.site.settings.language(code), rendered)
    sampler = here.renderers[code].html(SAMPLER)
    return here.with_font(render_template("components.html", **words, sampler=sampler, all_drawings=DRAWN), code)


def run(project: Path, port: int, ready: Callable[[str], None], stop: threading.Event | None = None) -> list[Problem]:
    """Serves the preview until Ctrl-C (or `stop`). Returns problems only when there is nothing that can be shown."""
    desk = Desk(project)
    desk.reload()
    if desk.app is None:
        return desk.problems
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = make_server("127.0.0.1", port, desk.app, threaded=True)
    stop = stop or threading.Event()
    watcher = threading.Thread(target=desk.watch, args=(stop,), daemon=True)
    watcher.start()
    ready(f"http://127.0.0.1:{server.server_port}/")
    serving = threading.Thread(target=server.serve_forever, daemon=True)
    serving.start()
    try:
        while not stop.wait(0.5):
            pass
    except KeyboardInterrupt:
        stop.set()
    finally:
        server.shutdown()
    return []
