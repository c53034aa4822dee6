"""The walking leopard as puzzles draw her: the landmarks of `walk`, in roles that print in colour or as lines.

The coat comes from the caller, as a fragment in the leopard's own units, so that one body can carry any pattern.
"""

from __future__ import annotations

from leopard.art import walk_points as points
from leopard.art.coat import Mark, coat, field
from leopard.art.fur import contains, flow, hairs, polygon, shadow, stretch_of, tufts
from leopard.art.pen import contour, gouge, landmarks, outline, smooth
from leopard.art.puzzles.paper import Hand, marked, rings, shape
from leopard.art.rosette import Place, Stroke, generator, rosette, spot
from leopard.art.tail import tail_marks, tail_shape

BODY = outline(smooth(landmarks(points.BODY)))
RIM = polygon(smooth(landmarks(points.BODY)))
WHISKERS = "M16-262Q-20-268-52-256M16-252Q-16-250-44-232M22-244Q-6-236-28-214"


def walking(marks: str, seed: object, prefix: str = "j", hand: Hand = "open") -> str:
    """The leopard with these marks on her: faces left, ground at y 0, nose at x -10, tail tip at 1030."""
    rng = generator("figure", seed)
    tail = outline(tail_shape(points.TAIL, points.TAIL_HALVES))
    rings_of_tail = tail_marks(points.TAIL, points.TAIL_HALVES, str(seed), "jr", "jt")
    belly = stretch_of(polygon(smooth(landmarks(points.BELLY))), (272, -192), (640, -150))
    hair = hairs(rng, flow(points.HAIR), contains(RIM), (130, -400, 690, -60), 40, 26, 1.4)
    ruff = tufts(rng, polygon(smooth(landmarks(points.RUFF)))[:19], 9, 24, 2.6, -62, 0.2)
    parts = [
        shape("jc", contour(points.FAR_EAR)),
        _leg(points.FAR_FORE, seed, f"{prefix}1", hand),
        _leg(points.FAR_HIND, seed, f"{prefix}2", hand),
        shape("jk", _gouges(points.FAR_TOES)),
        clipped(tail, "jo", marked(rings_of_tail, hand), f"{prefix}t"),
        shape("jo", BODY),
        f'<clipPath id="{prefix}b"><path d="{BODY}"/></clipPath><g clip-path="url(#{prefix}b)">',
        shape("ju", contour(points.THROAT) + contour(points.BELLY) + tufts(rng, belly, 11, 20, 2.4, -35, 0.3)),
        shape("jq", hair),
        marks,
        shape("ju", contour(points.MUZZLE) + contour(points.CHIN)),
        shadow(BODY, 3, 5).replace('class="k"', 'class="jk"'),
        "</g>",
        shape("jq", ruff),
        face(seed, hand),
        ear(),
        shape("jk", _gouges(points.TOES)),
    ]
    return "".join(parts)


def passing(marks: str, seed: object, prefix: str = "j", hand: Hand = "open", tail: bool = True) -> str:
    """The same leopard for a small picture: no hairs, whiskers or toes, plain far legs, her tail only if asked for."""
    d = outline(tail_shape(points.TAIL, points.TAIL_HALVES))
    rings_of_tail = marked(tail_marks(points.TAIL, points.TAIL_HALVES, str(seed), "jr", "jt"), hand)
    legs = "".join(outline(smooth(landmarks(table))) for table in (points.FAR_FORE, points.FAR_HIND))
    return (
        shape("jc", contour(points.FAR_EAR) + legs)
        + (clipped(d, "jo", rings_of_tail, f"{prefix}t") if tail else "")
        + shape("jo", BODY)
        + marks
        + shape("jk", "".join(map(contour, (points.MOUTH, points.EYE, points.NOSE))))
        + shape("jo", contour(points.EAR))
        + shape("jk", contour(points.EAR_IN))
    )


def face(seed: object, hand: Hand = "open") -> str:
    """Eye, nose, mouth, whiskers, and the small spots of the face."""
    rng = generator("figure face", seed)
    marks: list[Stroke] = []
    for word in points.FACE_SPOTS.split():
        x, y, radius, angle = map(float, word.split(","))
        marks.append(spot(rng, Place(x, y, radius * rng.uniform(0.85, 1.15), angle / 57.3, 1.25)))
    x, y, radius = points.PUPIL
    return (
        rings(marks, hand)
        + shape("ju", contour(points.UNDER) + contour(points.BROW))
        + shape("jn", contour(points.NOSE), 3)
        + shape("jk", "".join(map(contour, (points.MOUTH, points.EYE, points.TEAR, points.NOSTRIL))))
        + shape("ji", contour(points.IRIS))
        + f'<circle class="jk" cx="{x}" cy="{y}" r="{radius}"/>'
        + shape("jl", points.WHISKER_DOTS, 3)
        + shape("jl", WHISKERS, 1.5)
    )


def ear() -> str:
    """The near ear."""
    hair = gouge((114, -346), (112, -366), 1.7) + gouge((122, -347), (122, -370), 1.7)
    return shape("jo", contour(points.EAR)) + shape("jk", contour(points.EAR_IN)) + shape("ju", hair)


def drawn_marks(marks: list[Mark], *seed: object, hand: Hand = "open") -> str:
    """Marks of a coat as rosettes and spots, each from a generator of its own."""
    found: list[Stroke] = []
    for number, m in enumerate(marks):
        rng, place = generator(*seed, number), Place(m.x, m.y, m.radius, m.angle, m.stretch)
        found += rosette(rng, place) if m.ring else [spot(rng, place)]
    return rings(found, hand)


def clipped(d: str, role: str, inside: str, ident: str) -> str:
    """A shape with marks that are cut off at its edge."""
    return (
        f'{shape(role, d)}<clipPath id="{ident}"><path d="{d}"/></clipPath><g clip-path="url(#{ident})">{inside}</g>'
        + (shape(role, d, more=' fill-opacity="0"') if inside else "")
    )


def _leg(table: str, seed: object, ident: str, hand: Hand) -> str:
    curves = smooth(landmarks(table))
    inner, controls = contains(polygon(curves)), field("100,-160,8,0,1.2,45 50,-70,6,0,1.1,60 520,-60,7,0,1.2,70")
    left, right = min(c.start[0] for c in curves), max(c.start[0] for c in curves)
    marks = coat(generator("far leg", table, seed), controls, inner, (left, -220, right, 0), 900)
    return clipped(outline(curves), "jc", drawn_marks(marks, table, seed, hand=hand), ident)


def _gouges(table: str) -> str:
    marks = (tuple(map(float, word.split(","))) for word in table.split())
    return "".join(gouge((x0, y0), (x1, y1), half * 1.6, 1.5) for x0, y0, x1, y1, half in marks)
