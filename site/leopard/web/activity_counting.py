"""Be a camera-trap scientist: two dozen made-up photographs, drawn from a seed, the axes of a chart, and the answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from leopard.art.animals import ANIMALS
from leopard.art.puzzles.flanks import flank
from leopard.art.puzzles.lined import inside, lined
from leopard.art.puzzles.paper import sheet
from leopard.art.puzzles.photos import Shot, photo
from leopard.art.rosette import generator
from leopard.content.model import Site
from leopard.settings import Language
from leopard.web.activity import Activity, MakeOf
from leopard.web.activity_chart import FRAME, HIGH, NOBODY, bars, text, whole

KINDS = ("sika-deer", "roe-deer", "wild-boar", "badger", "raccoon-dog", "leopard", "nothing")
"""In the order of the page's table; all but the last are terms."""
PLATES = {"wild-boar": "boar"}
COUNTS = (7, 5, 4, 2, 1)
"""Photographs of the five animals that are not leopards, in an order that the seed chooses."""
LEOPARDS, EMPTY = 3, 2
SCALES = {"badger": 0.86, "raccoon-dog": 0.86, "roe-deer": 0.74}
SPOTS = {"sika-deer": {"sl": "jl"}}
"""What the ink saver must not lose: the white spots."""
PHOTO = (430, 300)
STEP = (456, 350)
WIDE = 4 * STEP[0] - 26


@dataclass(frozen=True)
class Taken:
    """One photograph: what is on it, whether it was taken by night, which leopard it shows, and its own seed."""

    kind: str
    night: bool
    leopard: int
    seed: int


@lru_cache(maxsize=4)
def photographs(seed: int) -> tuple[Taken, ...]:
    """All photographs in the order in which they were taken. Two of the leopards are one animal."""
    rng = generator("camera trap", seed)
    counts = dict(zip(KINDS[:5], rng.sample(COUNTS, len(COUNTS)), strict=True))
    kinds = [kind for kind, count in counts.items() for _ in range(count)]
    kinds += ["leopard"] * LEOPARDS + ["nothing"] * EMPTY
    rng.shuffle(kinds)
    same = rng.sample(range(LEOPARDS), 2)
    taken, seen = [], 0
    for number, kind in enumerate(kinds):
        leopard = 0 if seen in same else 1
        seen += kind == "leopard"
        night = rng.random() < (0.8 if kind in ("badger", "raccoon-dog", "leopard") else 0.35)
        taken.append(Taken(kind, night, leopard if kind == "leopard" else -1, 100 * seed + number))
    return tuple(taken)


def _animal(kind: str) -> tuple[str, list[float], str]:
    """A plate with its style sheet apart: what is drawn, its box, its rules."""
    svg = ANIMALS[PLATES.get(kind, kind)]()
    box = [float(number) for number in (re.findall(r'viewBox="([^"]+)"', svg)[0]).split()]
    return inside(svg), box, re.findall(r"<style>(.*?)</style>", svg, flags=re.S)[0]


def _scene(one: Taken, number: int, ink: bool) -> str:
    """A photograph that is not of a leopard: snow, two stems, and the animal somewhere before them."""
    rng, (wide, high) = generator("scene", one.seed), PHOTO
    foot = round(high * rng.uniform(0.74, 0.84))
    sky = "jdusk" if one.night else "jb"
    body = f'<path class="{sky}" d="M0 0h{wide}v{high}H0z"/>'
    for _ in range(2):
        x, half = rng.randrange(20, wide - 20), rng.randint(7, 13)
        body += f'<path class="js" stroke-width="1.2" d="M{x - half} {foot}V-9h{2 * half}V{foot}z"/>'
    body += f'<path class="jw" d="M0 {foot}h{wide}V{high}H0z"/><path class="jl" stroke-width="2" d="M0 {foot}h{wide}"/>'
    body += _falling(rng) if one.kind == "nothing" else _standing(one.kind, rng, foot + 24, ink)
    clip = f'<clipPath id="p{number}"><path d="M0 0h{wide}v{high}H0z"/></clipPath><g clip-path="url(#p{number})">'
    return f'{clip}{body}</g><path class="jl" stroke-width="2" d="M0 0h{wide}v{high}H0z"/>'


def _falling(rng: Random) -> str:
    """Falling snow: what sets a camera off when nobody passes."""
    flakes = "".join(f"M{rng.randrange(12, PHOTO[0] - 12)} {rng.randrange(12, PHOTO[1] - 12)}h0" for _ in range(34))
    return f'<path class="jl" stroke-width="9" d="{flakes}"/><path class="jwhite" stroke-width="6" d="{flakes}"/>'


def _standing(kind: str, rng: Random, foot: float, ink: bool) -> str:
    drawn, box, _ = _animal(kind)
    scale = SCALES.get(kind, 0.66) * rng.uniform(0.92, 1.06)
    room = max(0, PHOTO[0] - box[2] * scale)
    x = -box[0] * scale + room * rng.uniform(0.1, 0.9) - (0 if room else (box[2] * scale - PHOTO[0]) / 2)
    turn = f"translate({PHOTO[0]} 0)scale(-1 1)" if rng.random() < 0.5 else ""
    shown = lined(drawn, SPOTS.get(kind)) if ink else drawn
    return f'<g transform="{turn}translate({x:.0f} {foot:.0f})scale({scale:.2f})" stroke-width="2.6">{shown}</g>'


def _leopard(one: Taken, number: int, seed: int, ink: bool) -> str:
    rng = generator("passing", one.seed)
    shot = Shot(
        flank(7000 + 10 * seed + one.leopard), angle=rng.uniform(0, 18), tilt=rng.uniform(-3, 3), scale=rng.uniform(0.58, 0.66),
        crop=(410, -250), light="dusk" if one.night else "day", size=PHOTO, seed=one.seed,
    )  # fmt: skip
    svg = photo(shot, ink, prefix=f"l{number}")
    return svg[svg.index("<style>") : svg.rindex("</svg>")]


def _badge(one: Taken, number: int) -> str:
    """The number of the photograph, and the sun or the moon."""
    disc = f'<circle cx="34" cy="34" r="30" fill="#fff" stroke="#000" stroke-width="3"/>{text(34, 48, str(number + 1), 38)}'
    x, y = PHOTO[0] - 36, 36
    sky = f'<circle cx="{x}" cy="{y}" r="31" fill="#fff" stroke="#000" stroke-width="2"/>'
    if one.night:
        return f'{disc}{sky}<path d="M{x + 5} {y - 20}a20 20 0 1 0 14 27a17 17 0 0 1-14-27z"/>'
    ray = f'<path d="M{x} {y - 26}v8" transform="rotate(%d {x} {y})"/>'
    rays = "".join(ray % turn for turn in range(0, 360, 45))
    return f'{disc}{sky}<g fill="#fff" stroke="#000" stroke-width="4"><circle cx="{x}" cy="{y}" r="12"/>{rays}</g>'


def _sheet(seed: int, ink: bool) -> str:
    body, used = "", set[str]()
    for number, one in enumerate(photographs(seed)):
        x, y = number % 4 * STEP[0], number // 4 * STEP[1]
        if one.kind == "leopard":
            shown = _leopard(one, number, seed, ink)
        else:
            shown = _scene(one, number, ink)
            used |= {one.kind} - {"nothing"}
        body += f'<g transform="translate({x} {y})">{shown}{_badge(one, number)}</g>'
    rules = "" if ink else "".join(_animal(kind)[2] for kind in sorted(used))
    return sheet(f"-2 -2 {WIDE + 4} {6 * STEP[1] - 46}", f"<style>{rules}</style>{body}", ink)


def _called(site: Site, language: Language) -> list[str]:
    return [str(getattr(site.terms[kind], language.code)) if kind in site.terms else NOBODY for kind in KINDS]


def _counted(seed: int) -> list[tuple[int, int]]:
    taken = photographs(seed)
    nights = [[one.night for one in taken if one.kind == kind] for kind in KINDS]
    return [(len(shown) - sum(shown), sum(shown)) for shown in nights]


def _numbers(seed: int, names: Sequence[str]) -> str:
    """Which photographs show what, and which leopards are the same one."""
    taken, body = photographs(seed), ""
    for place, (kind, name) in enumerate(zip(KINDS, names, strict=True)):
        shown = ", ".join(str(number) for number, one in enumerate(taken, 1) if one.kind == kind)
        if kind == "leopard":
            groups = [[str(n) for n, one in enumerate(taken, 1) if one.leopard == which] for which in (0, 1)]
            shown = f"({', '.join(groups[0])}), {groups[1][0]}"
        x, y = 110, place * 66
        frame = f'<path d="M{x} {y - 34}{FRAME}'
        body += frame if name == NOBODY else text(x, y, name, 42, "start")
        body += text(x + 460, y, shown, 42, "start", 400)
    return body


def _camera(seed: int, site: Site, language: Language) -> Activity:
    names = _called(site, language)

    def solved() -> str:
        return f'{bars(names, _counted(seed))}<g transform="translate(0 {HIGH + 20})">{_numbers(seed, names)}</g>'

    return Activity(
        figures=(lambda ink: _sheet(seed, ink), lambda ink: whole(bars(names), HIGH)),
        key=(lambda ink: whole(solved(), HIGH + 540),),
        on=(0, 2),
    )


COUNTING: dict[str, MakeOf] = {"camera-trap": _camera}
