"""The slow audits, only with `test --full`: the HTML validator and Lighthouse. (axe looks at every page in the other tests.)

The validator (vnu, needs Java) and Lighthouse (needs Node) are fetched by npm into .cache/audit.
"""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers import ROOT

pytestmark = pytest.mark.full

AUDIT = ROOT / ".cache" / "audit"
BROWSER = os.environ.get("LEOPARD_BROWSER", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]
PAGES = ("", "threats/fire/", "leopard/numbers/", "help/without-money/", "about/brochure/")


@pytest.fixture(scope="module")
def tools() -> Path:
    """The folder with the npm tools; says what is missing when they cannot be had."""
    for program in ("npm", "java"):
        if not shutil.which(program):
            pytest.fail(f"The full audit needs {program}: install it, then run this again.")
    if not (AUDIT / "node_modules" / "vnu-jar").exists():
        AUDIT.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-fund", "--no-audit", "vnu-jar@26.9.27", "lighthouse@12.8.2"]
        subprocess.run(command, cwd=AUDIT, check=True)
    return AUDIT / "node_modules"


@pytest.fixture(scope="module")
def address(real_dist: Path) -> Iterator[str]:
    """The site, served."""
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(real_dist))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_validator_finds_no_error(tools: Path, real_dist: Path) -> None:
    jar = tools / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [
        "java",
        "-Xss1m",
        "-jar",
        str(jar),
        "--errors-only",
        "--skip-non-html",
        "--format",
        "gnu",
        str(real_dist),
    ]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.parametrize("code", ["en", "ru", "zh", "ko"])
def test_lighthouse_gives_full_marks(code: str, tools: Path, address: str) -> None:
    low = {}
    for path in PAGES:
        command = [
            str(tools / ".bin" / "lighthouse"), f"{address}/{code}/{path}", "--quiet", "--output=json",
            f"--chrome-flags=--headless {' '.join(FLAGS)}",
        ]  # fmt: skip
        environment = {**os.environ, "CHROME_PATH": BROWSER}
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        scores = {name: one["score"] for name, one in json.loads(done.stdout)["categories"].items()}
        wanted = {"accessibility": 1, "best-practices": 1, "seo": 1, "performance": 0.99}
        low |= {f"{path} {name}": scores[name] for name, least in wanted.items() if scores[name] < least}

    assert low == {}
