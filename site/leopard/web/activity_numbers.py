"""How many? A hundred rosettes in two loops that overlap, and two notebooks in which some leopards stand twice."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import combinations
from math import pi

from leopard.art.puzzles.paper import LETTERS, Hand, rings, sheet
from leopard.art.rosette import Place, Stroke, generator, rosette
from leopard.content.model import Site
from leopard.settings import Language
from leopard.web.activity import Activity, MakeOf

ROWS, CELL, GAP = 9, 132, 64
FIRST, SECOND, SHARED = 6, 5, 3
"""How many leopards stand in each made-up notebook, and in both."""
BOX = (400, 300)


def _text(x: float, y: float, words: str, size: float, anchor: str = "middle") -> str:
    face = f'font-size="{size:g}" font-weight="700" font-family="{LETTERS}" text-anchor="{anchor}"'
    return f'<text x="{x:g}" y="{y:g}" {face}>{escape(words)}</text>'


def shares(site: Site) -> tuple[int, int, int]:
    """Of a hundred leopards of the joint study: seen only in Russia, on both sides, only in China."""
    china, alone = (int(site.facts[name].value or 0) for name in ("joint-seen-china", "joint-only-china"))
    return 100 - china, china - alone, alone


def _overlap(site: Site, language: Language, ink: bool) -> str:
    """Columns of rosettes, one for each in a hundred; a loop round each country's, so that the shared lie in both."""
    counts = shares(site)
    hand: Hand = "thin" if ink else "full"
    body, right, groups = "", 0.0, list[tuple[float, float]]()
    for group, count in enumerate(counts):
        left = right + (GAP if group else 0)
        for number in range(count):
            x, y = left + (number // ROWS + 0.5) * CELL, (number % ROWS + 0.5) * CELL
            if group == 1:
                body += f'<circle class="jo" stroke-width="3" cx="{x:g}" cy="{y:g}" r="58"/>'
            strokes = rosette(generator("how many", group, number), Place(round(x), round(y), 44))
            body += rings(strokes, hand)
        right = left + -(-count // ROWS) * CELL
        groups.append((left, right))
        body += _text((left + right) / 2, ROWS * CELL + 150, str(count), 84)
    high, loops = ROWS * CELL, ""
    for place, (start, end, out) in enumerate(((0, 1, 40), (1, 2, 14))):
        (first, last) = groups[start][0] - 28, groups[end][1] + 28
        d = f"M{first} {-out}H{last}V{high + out}H{first}z"
        dash = ' stroke-dasharray="30 20"' if place else ""
        loops += f'<path d="{d}" fill="none" stroke="#000" stroke-width="9" stroke-linejoin="round"{dash}/>'
    called = [site.map_words[name][language.code] for name in ("russia", "china")]
    loops += _text(-28, -74, called[0], 76, "start") + _text(right + 28, -74, called[1], 76, "end")
    return sheet(f"-60 -160 {right + 120:g} {high + 340}", loops + body, ink)


@dataclass(frozen=True)
class Notebooks:
    """Two lists of leopards by number; those in both are the same animals."""

    first: tuple[int, ...]
    second: tuple[int, ...]

    @property
    def shared(self) -> list[int]:
        """Who stands in both."""
        return [one for one in self.first if one in self.second]


def notebooks(seed: int) -> Notebooks:
    """The made-up notebooks with this number."""
    rng = generator("notebooks", seed)
    everyone = list(range(FIRST + SECOND - SHARED))
    rng.shuffle(everyone)
    first, second = everyone[:FIRST], everyone[FIRST - SHARED :]
    rng.shuffle(second)
    return Notebooks(tuple(first), tuple(second))


def patches(seed: int) -> list[tuple[int, ...]]:
    """For every leopard of the notebooks which of the six places hold a rosette: never the same ones twice."""
    places = [few for number in (4, 5) for few in combinations(range(6), number)]
    found: list[tuple[int, ...]] = []
    for few in generator("patches", seed).sample(places, len(places)):
        if all(len({*few} ^ {*other}) > 1 for other in found):
            found.append(few)
    return found[: FIRST + SECOND - SHARED]


def _coat(seed: int, leopard: int, turn: float, hand: Hand) -> str:
    """A patch of one leopard's coat, leaning as the camera leaned."""
    rng, strokes = generator("patch", seed, leopard), list[Stroke]()
    for number in patches(seed)[leopard]:
        x, y = (number % 3 - 1) * 122 + rng.uniform(-16, 16), (number // 3 - 0.5) * 128 + rng.uniform(-14, 14)
        place = Place(round(x), round(y), rng.choice((34, 42, 52)), rng.uniform(0, pi), 1.1)
        strokes += rosette(rng, place)
    return f'<g transform="rotate({turn:.0f})">{rings(strokes, hand)}</g>'


def _pages(seed: int, ink: bool, solved: bool) -> str:
    """Both notebooks; solved, leopards that stand in both have the same sign."""
    made, body = notebooks(seed), ""
    for book, (letter, listed) in enumerate((("A", made.first), ("B", made.second))):
        top = book * (2 * BOX[1] + 190)
        body += f'<path class="jw" d="M-30 {top - 30}h1740v{2 * BOX[1] + 110}h-1740z"/>'
        body += f'<path d="M-30 {top - 30}h1740v{2 * BOX[1] + 110}h-1740z" fill="none" stroke="#000" stroke-width="5"/>'
        body += _text(56, top + BOX[1] + 60, letter, 150)
        for number, leopard in enumerate(listed):
            x, y = 150 + number % 3 * (BOX[0] + 110), top + number // 3 * (BOX[1] + 50)
            turn = generator("leaning", seed, book, leopard).uniform(-14, 14)
            coat = _coat(seed, leopard, turn, "thin" if ink else "full")
            body += f'<path class="jo" stroke-width="4" d="M{x} {y}h{BOX[0]}v{BOX[1]}h-{BOX[0]}z"/>'
            body += f'<g transform="translate({x + BOX[0] / 2:g} {y + BOX[1] / 2:g})">{coat}</g>'
            body += _text(x + BOX[0] + 16, y + 50, str(number + 1), 56, "start")
            if solved and leopard in made.shared:
                sign = "●▲■"[made.shared.index(leopard)]
                body += _sign(sign, x + BOX[0] + 50, y + 170)
    return sheet("-34 -34 1748 1650", body, ink)


def _sign(sign: str, x: float, y: float) -> str:
    d = {
        "●": f"M{x - 36} {y}a36 36 0 1 0 72 0a36 36 0 1 0-72 0z",
        "▲": f"M{x} {y - 40}l42 74h-84z",
        "■": f"M{x - 34} {y - 34}h68v68h-68z",
    }[sign]
    return f'<path d="{d}"/>'


def _many(seed: int, site: Site, language: Language) -> Activity:
    return Activity(
        figures=(lambda ink: _overlap(site, language, ink), lambda ink: _pages(seed, ink, solved=False)),
        key=(lambda ink: _pages(seed, ink, solved=True),),
    )


NUMBERS: dict[str, MakeOf] = {"how-many": _many}
