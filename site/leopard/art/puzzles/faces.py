"""Her face from the front in roles: the drawing of `head`, its spots open to colour, its fur as an edge of hairs."""

from __future__ import annotations

import re

from leopard.art.head import head

BOX = "-560 -410 1120 1000"
HALF = (
    "shade", "o", "spot", "q", "o", "fur", "q", "hair", "cheek", "q", "u", "u", "s", "k", "k", "i", "lid", "k", "n", "k", "whisker",
)  # fmt: skip
"""The role of every layer of half a face, in the order in which `head` draws them."""
RIGHT = "M3.2-500h700v1300h-700z"
BRIDGE = "M-7 198h14"
SEAM = "M0-282V190M0 207V290M0 434V516"
"""Where lines of the right half may lie: without it the edge in the middle would be drawn.

`SEAM` covers what small screens make of the gap, and `BRIDGE` joins the nose.
"""


def front(seed: str = "leopard", prefix: str = "h", width: float = 7, ink: bool = True) -> str:
    """The face around the point between the eyes, 770 units from cheek to cheek."""
    roles = iter(HALF)

    def role(_: re.Match[str]) -> str:
        name = next(roles, "")
        if name == "fur":
            return 'stroke-width="2.2" class="jo"'
        return f'class="j{name}"'

    half, whole = head(seed, prefix).split("</g>", 1)
    half = re.sub(r'class="\w"', role, half)
    whole = whole.replace('<path class="k"', '<path stroke-width="5" class="jspot"', 1).replace(
        'class="s"', 'class="jlight"'
    )
    if ink:
        opening, inner = half.split(">", 1)
        half = f'{opening}><clipPath id="{prefix}m"><path d="{RIGHT}"/></clipPath><g clip-path="url(#{prefix}m)">{inner}</g>'
        half = f'{half}<path class="jseam" stroke-width="7" d="{SEAM}"/>'
        whole += f'<path class="jl" d="{BRIDGE}"/>'
    return f'<g stroke-width="{width if ink else 0}">{half}</g>{whole}</g>'
