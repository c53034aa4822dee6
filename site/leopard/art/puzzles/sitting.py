"""The leopard sitting, in roles: the contour of the silhouette, with the face, ear and coat that the silhouette hides."""

from __future__ import annotations

from leopard.art import sit
from leopard.art import walk_points as points
from leopard.art.coat import coat, field
from leopard.art.fur import contains, polygon, shadow
from leopard.art.pen import contour, landmarks, outline, smooth
from leopard.art.puzzles.figures import clipped, drawn_marks, ear, face
from leopard.art.puzzles.paper import Hand, marked, shape
from leopard.art.rosette import generator
from leopard.art.tail import tail_marks, tail_shape

CURVES = smooth(landmarks(sit.BODY))
BODY = outline(CURVES)
TAIL = tail_shape(sit.TAIL, sit.HALVES)
FACE = 'transform="translate(15 -185)scale(.9)"'
"""The face is that of the walking figure."""
TOES = "M74-16l-3 14M92-18l-2 16M110-16l0 14M150-18l-4 16M170-18l-3 16"


def sitting(seed: object, prefix: str = "s", hand: Hand = "open", tail: bool = True) -> str:
    """The sitting leopard: ground at y 0, the tail hanging to y 290, or without her tail."""
    rings = tail_marks(sit.TAIL, sit.HALVES, str(seed), "jr", "jt")
    parts = [
        shape("jo", contour(sit.FAR_EAR)),
        clipped(outline(TAIL), "jo", marked(rings, hand), f"{prefix}t") if tail else "",
        shape("jo", BODY),
        f'<clipPath id="{prefix}b"><path d="{BODY}"/></clipPath><g clip-path="url(#{prefix}b)">',
        _coat(seed, hand),
        f"<g {FACE}>{shape('ju', contour(points.MUZZLE) + contour(points.CHIN))}</g>",
        shadow(BODY, 3, 5).replace('class="k"', 'class="jk"'),
        "</g>",
        head_marks(seed, hand),
        shape("jl", TOES, 3),
    ]
    return "".join(parts)


def head_marks(seed: object, hand: Hand = "open") -> str:
    """What lies inside the contour of her head."""
    return f'<g {FACE}>{face(seed, hand)}</g><g transform="translate(33 -180)scale(.9)">{ear()}</g>'


def _coat(seed: object, hand: Hand) -> str:
    inner = contains(polygon(CURVES))

    def bare(x: float, y: float) -> bool:
        return inner(x, y) and not (x < 142 and y < -356) and not (x < 172 and y < -478)

    return drawn_marks(
        coat(generator("sitting", seed), field(sit.SIZES), bare, (0, -540, 380, 0), 5_000), seed, hand=hand
    )
