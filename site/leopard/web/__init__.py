"""Room 2: the Site becomes responses. The only room that knows Flask and Babel.

`create_app` makes the Flask application for a Site. The preview swaps the Site behind a running application with
`show`; the frozen build makes one application and asks it for every page.
"""

from __future__ import annotations

from pathlib import Path

from flask import Flask
from flask_babel import Babel
from jinja2 import StrictUndefined

from leopard.content.model import Site
from leopard.web import giving, machine, making, notices, sheets, views
from leopard.web.language import locale_of_request
from leopard.web.shown import Shown


def create_app(site: Site, project: Path) -> Flask:
    """The web application for this Site. `project` holds static/ and translations/ (with compiled catalogues)."""
    app = Flask("leopard.web", static_folder=str(project / "static"), template_folder="templates")
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Babel(
        app,
        default_translation_directories=str(project / "translations"),
        locale_selector=lambda: locale_of_request(site.settings),
    )
    views.register(app, site.settings)
    notices.register(app, site.settings)
    sheets.register(app)
    making.register(app)
    giving.register(app)
    machine.register(app, site.settings)
    show(app, site, project)
    return app


def show(app: Flask, site: Site, project: Path) -> None:
    """Puts another Site behind a running application."""
    app.extensions["leopard"] = Shown(site, project)
