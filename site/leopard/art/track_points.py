"""The prints as numbers: right fore foot seen from above, toes up, about a hundred units from side to side.

A cat: pad with two lobes before and three behind, the second toe from inside leads and the outer one comes last. A dog:
pad with one lobe before and two behind, both sides alike, the inner toes ahead together; pad and toes leave an X of
snow between them. Half a pad is written down, the other half is its mirror. A toe is `x,y,length,width,turn`, from the
inner one outwards, the turn in degrees.
"""

from __future__ import annotations

from typing import NamedTuple


class Shape(NamedTuple):
    """Half of the pad from its front to its rear, the four toes, how long the claws' marks are, where fur trails."""

    pad: str
    toes: str
    claw: float = 0
    fur: str = ""


SHAPES = {
    "leopard": Shape(
        "0,-19 9,-23 18,-21.5 25,-11 33,3 37,17 34,27 25,30 17,27 13,22.5c 9,28 0,30.5",
        "-39,-30,31,20,-22 -16,-54,35,22,-7 15,-47,35,22,8 40,-22,31,20,26",
    ),
    "tiger": Shape(
        "0,-16 10,-20.5 19,-19 26,-9 33.5,4 38,18 35,29 25,32 17,28.5 13,24c 9,29.5 0,32",
        "-39,-31,33,24,-20 -16.5,-54,36,27,-5 16,-49,36,27,7 40,-25,33,24,22",
    ),
    "lynx": Shape(
        "0,-8 7,-12 13,-11 18,-4 24,6 27,16 25,24 18,26 12,24 9,20c 6,24 0,25.5",
        "-37,-24,25,16,-28 -16,-46,27,16,-9 15,-43,27,16,10 37,-18,25,16,32",
        fur="0,-59 26,-54 44,-38 49,-17 43,6 29,23 0,28 -29,23 -43,6 -49,-17 -44,-40 -26,-56",
    ),
    "leopard cat": Shape(
        "0,-14 7,-17.5 14,-16 20,-8 28,4 32.5,15 31,24 22,27 15,24 11.5,20c 8,24.5 0,27",
        "-37,-27,31,22,-26 -16,-51,34,23,-8 16,-46,34,23,10 37,-19,31,22,30",
    ),
    "dog": Shape(
        "0,-14 8,-11 14,-1 22,10 24,20 18,26 10,25 0,21",
        "-34,-21,35,23,-20 -15.5,-58,40,24,-4 15.5,-58,40,24,4 34,-21,35,23,20",
        claw=12,
    ),
    "wolf": Shape(
        "0,-15 7,-12 13,-2 21,9 23,20 17,26 9,25 0,21",
        "-34,-23,40,25,-14 -15,-66,47,25,-3 15,-66,47,25,3 34,-23,40,25,14",
        claw=17,
    ),
}
TOE = "0,-.5 .29,-.41 .47,-.1 .47,.2 .28,.45 0,.5 -.28,.45 -.47,.2 -.47,-.1 -.29,-.41"
"""One toe, one unit long and wide, its tip ahead."""
