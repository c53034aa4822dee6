"""The walls between the rooms: which part of the program may import which."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

LEOPARD = Path(__file__).resolve().parents[1] / "site" / "leopard"
FORBIDDEN = {
    "problems.py": ("leopard.", "flask", "jinja2", "babel"),
    "yamltext.py": ("leopard.content", "leopard.web", "leopard.publish", "flask", "jinja2", "babel"),
    "settings.py": ("leopard.content", "leopard.web", "leopard.publish", "flask", "jinja2", "babel"),
    "content": ("leopard.web", "leopard.publish", "leopard.cli", "flask", "jinja2", "babel", "click"),
    "web": ("leopard.publish", "leopard.cli", "flask_frozen", "typst", "click"),
    "publish": ("leopard.web", "leopard.cli", "jinja2", "flask_babel", "click"),
}


def imports(file: Path) -> list[str]:
    """Every module a file imports, wherever in it."""
    names: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return names


@pytest.mark.parametrize("room", sorted(FORBIDDEN))
def test_room_keeps_its_walls(room: str) -> None:
    place = LEOPARD / room
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place]

    broken = [
        f"{file.relative_to(LEOPARD)} imports {name}"
        for file in files
        for name in imports(file)
        for wall in FORBIDDEN[room]
        if name == wall.rstrip(".") or name.startswith(wall if wall.endswith(".") else wall + ".")
    ]

    assert files
    assert broken == []


def test_nobody_imports_the_command_line() -> None:
    files = [file for file in LEOPARD.rglob("*.py") if file.name not in ("cli.py", "bench.py")]

    assert [file.name for file in files if "leopard.cli" in imports(file)] == []
