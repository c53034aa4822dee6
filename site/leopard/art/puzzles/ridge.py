"""The poster of pride: she sits on her rock above the forest, with her coat to be seen, the sun behind her."""

from __future__ import annotations

from leopard.art.forest import fir, pine, polyline
from leopard.art.pen import Landmark, gouge, outline, smooth
from leopard.art.puzzles.lined import lined
from leopard.art.puzzles.paper import Hand, shape, sheet
from leopard.art.puzzles.sitting import sitting
from leopard.art.rosette import generator

WIDE, HIGH = 900, 1080
TREES = (
    (pine, "a", 60, 832, 0.86), (fir, "b", 150, 838, 0.5), (pine, "c", 236, 828, 0.62), (fir, "d", 310, 826, 0.4),
    (pine, "e", 846, 836, 0.94), (fir, "f", 770, 838, 0.56), (pine, "g", 700, 828, 0.5),
)  # fmt: skip
FAR = ((0, 640), (150, 668), (330, 590), (520, 650), (720, 560), (900, 612))
NEAR = ((0, 812), (200, 830), (430, 806), (650, 826), (900, 806))


def ridge_svg(ink: bool = True, prefix: str = "r") -> str:
    """The scene, upright."""
    hand: Hand = "open" if ink else "full"
    rng = generator("poster")
    edge = f"M0 0h{WIDE}v{HIGH}H0z"
    trees = "".join(
        f'<g transform="translate({x} {y})scale({size})">{lined(draw(seed))}</g>' for draw, seed, x, y, size in TREES
    )
    rock = polyline([(170, 1100), (206, 716), (250, 694), (410, 686), (560, 696), (612, 722), (668, 1100)])
    snow = outline(
        smooth([Landmark(x, y, x in (198, 618)) for x, y in
                ((198, 722), (236, 694), (320, 682), (420, 678), (540, 686), (618, 726), (540, 716), (410, 722), (290, 712))])
    )  # fmt: skip
    cracks = "".join(
        gouge((x, 750 + 2 * n), (x + 26, 850 + 2 * n), 3, rng.choice((-4, 4)))
        for x, n in ((262, 0), (330, 60), (404, 10), (480, 70), (550, 6))
    )
    marks = "".join(
        gouge((x, y), (x + 70, y + 3), 2.4, 2)
        for x, y in ((20, 900), (90, 946), (30, 1010), (690, 884), (770, 930), (700, 1000), (800, 1030))
    )
    body = [
        shape("jb", edge),
        '<circle class="jd" cx="400" cy="370" r="290"/>',
        shape("jdusk", _hill(FAR)) + shape("jl", _line(FAR), 2.5 if ink else 0.01),
        trees,
        shape("ju" if not ink else "js", _hill(NEAR)),
        shape("jlens", marks),
        shape("jg", rock, 4) + shape("jk", cracks) + shape("js", snow, 3),
        f'<g transform="translate(214 690)scale(1.12)">{sitting("poster", prefix, hand)}</g>',
        shape("jl", edge, 4),
    ]
    clip = f'<clipPath id="{prefix}z"><path d="{edge}"/></clipPath>'
    return sheet(f"-2 -2 {WIDE + 4} {HIGH + 4}", f'{clip}<g clip-path="url(#{prefix}z)">{"".join(body)}</g>', ink)


def _hill(line: tuple[tuple[int, int], ...]) -> str:
    points = [Landmark(x, y) for x, y in line[1:-1]]
    ends = [
        Landmark(WIDE + 10, line[-1][1], True),
        Landmark(WIDE + 10, HIGH + 10, True),
        Landmark(-10, HIGH + 10, True),
    ]
    return outline(smooth([Landmark(-10, line[0][1], True), *points, *ends]))


def _line(line: tuple[tuple[int, int], ...]) -> str:
    return _hill(line)
