"""Same leopard? One photograph is asked about, four are offered, and exactly one shows the same animal.

As scientists do it: first the same side, then three rosettes that lie alike, then the rest. At level 1 the others are
strangers, at level 2 two of them resemble her, at level 3 one more walks the other way and looks like her mirror image:
nothing can be said about another side. All are drawn; no real leopard is shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from math import hypot
from random import Random
from typing import Literal

from leopard.art.pen import Point
from leopard.art.puzzles.flanks import Flank, Rosette, Side, akin, flank
from leopard.art.puzzles.likeness import Seen, similarity
from leopard.art.puzzles.photos import Light, Shot, photo, seen
from leopard.art.rosette import generator

__all__ = [
    "Flank",
    "Proof",
    "Puzzle",
    "Rosette",
    "Seen",
    "Shot",
    "flank",
    "key",
    "photo",
    "puzzle",
    "seen",
    "similarity",
]
Reason = Literal["same", "stranger", "alike", "other side"]
LIGHTS: tuple[Light, ...] = ("day", "day", "dusk", "night")
CLEAR = 0.25
"""By how much the right answer is more similar than any other; a puzzle that fails is made anew."""
APART = 48
"""Pixels between two of the rosettes that prove it, so that what is drawn round them does not touch."""


@dataclass(frozen=True)
class Proof:
    """One rosette that proves it: its number, and where it lies in the asked and in the right photograph."""

    number: int
    asked: Point
    found: Point


@dataclass(frozen=True)
class Puzzle:
    """The photograph asked about, the four offered, which is right, what each of the others is, and the proof."""

    seed: int
    level: int
    query: Shot
    candidates: tuple[Shot, ...]
    answer: int
    reasons: tuple[Reason, ...]
    proof: tuple[Proof, ...]


def puzzle(seed: int, level: int) -> Puzzle:
    """The puzzle with this number, at level 1, 2 or 3."""
    if level not in (1, 2, 3):
        raise ValueError("A puzzle has level 1, 2 or 3.")
    attempt = 0
    while True:
        rng = generator("same leopard", seed, level, attempt)
        made = _tried(rng, seed, level)
        if made:
            return made
        attempt += 1


def key(made: Puzzle, ink: bool = True) -> tuple[str, str]:
    """The asked and the right photograph, with a disc, a square and a diamond round the rosettes that prove it."""
    asked = "".join(_ringed(n, proof.asked) for n, proof in enumerate(made.proof))
    found = "".join(_ringed(n, proof.found) for n, proof in enumerate(made.proof))
    return photo(made.query, ink, asked, "q"), photo(made.candidates[made.answer], ink, found, "r")


def _tried(rng: Random, seed: int, level: int) -> Puzzle | None:
    side: Side = rng.choice(("left", "right"))
    number = rng.randrange(10**6)
    model = flank(number, side)
    others: list[tuple[Flank, Reason]] = [(flank(number + n, side), "stranger") for n in (1, 2, 3)]
    if level > 1:
        others[:2] = [(akin(model, n, 0.8 if level == 2 else 0.62), "alike") for n in (1, 2)]
    if level > 2:
        others[2] = (akin(model, 3, 0.3, "right" if side == "left" else "left"), "other side")
    offered: list[tuple[Flank, Reason]] = [(model, "same"), *others]
    rng.shuffle(offered)
    query = _shot(rng, model, level, 0)
    shots = tuple(_shot(rng, coat, level, n + 1) for n, (coat, _) in enumerate(offered))
    reasons = tuple(reason for _, reason in offered)
    answer = reasons.index("same")
    scores = [similarity(seen(query), seen(shot)) for shot in shots]
    best_other = max(score for n, score in enumerate(scores) if n != answer)
    proof = _proof(query, shots[answer])
    if scores[answer] - best_other < CLEAR or not proof:
        return None
    return Puzzle(seed, level, query, shots, answer, reasons, proof)


def _shot(rng: Random, coat: Flank, level: int, number: int) -> Shot:
    """Another camera for every picture; the higher the level the more it hides."""
    return Shot(
        coat,
        angle=rng.uniform(0, (8, 22, 34)[level - 1]),
        tilt=rng.uniform(-1, 1) * (2, 4, 6)[level - 1],
        scale=rng.uniform(*((0.6, 0.68), (0.58, 0.78), (0.56, 0.86))[level - 1]),
        crop=(rng.uniform(370, 450) if level > 1 else 400, rng.uniform(-262, -236)),
        grass=rng.choice(((0, 1), (1, 1, 2), (1, 2))[level - 1]),
        light=rng.choice(LIGHTS),
        seed=rng.randrange(10**6) + number,
    )


def _proof(query: Shot, right: Shot) -> tuple[Proof, ...]:
    """Three rosettes that both pictures show: neighbours, but no straight line."""
    here, there = seen(query).marks, seen(right).marks
    rings = {r.number: r for r in query.flank.rosettes if r.kind == "rosette" and r.size > 14}
    both = [n for n in rings if all(_free(shot, marks.get(n)) for shot, marks in ((query, here), (right, there)))]
    best: tuple[float, tuple[int, ...]] = (0.0, ())
    for three in combinations(both, 3):
        (ax, ay), (bx, by), (cx, cy) = ((rings[n].x, rings[n].y) for n in three)
        spread = max((ax - bx) ** 2 + (ay - by) ** 2, (ax - cx) ** 2 + (ay - cy) ** 2, (bx - cx) ** 2 + (by - cy) ** 2)
        near = min(
            hypot(m[i][0] - m[j][0], m[i][1] - m[j][1]) for m in (here, there) for i, j in combinations(three, 2)
        )
        area = abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
        if spread < 170**2 and near > APART and area > best[0]:
            best = (area, three)
    return tuple(Proof(n, here[n], there[n]) for n in best[1])


def _free(shot: Shot, place: Point | None) -> bool:
    """Whether a whole rosette at this place is in the picture and clear of blades of grass."""
    if place is None:
        return False
    margin = 26
    x, y = place
    inside = margin < x < shot.size[0] - margin and margin < y < shot.size[1] - margin
    return inside and not any(
        a - margin - 20 < x < c + margin + 20 and b - margin - 26 < y for a, b, c, _ in shot.tufts
    )


def _ringed(number: int, place: Point) -> str:
    x, y = (round(part) for part in place)
    r = 21
    d = (
        f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0-{2 * r} 0z",
        f"M{x - r} {y - r}h{2 * r}v{2 * r}h-{2 * r}z",
        f"M{x} {y - 1.3 * r:.0f}l{1.3 * r:.0f} {1.3 * r:.0f}l-{1.3 * r:.0f} {1.3 * r:.0f}l-{1.3 * r:.0f}-{1.3 * r:.0f}z",
    )[number]
    return f'<path class="jhalo" stroke-width="8" d="{d}"/><path class="jp" stroke-width="3.5" d="{d}"/>'
