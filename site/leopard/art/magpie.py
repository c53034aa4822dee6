"""The magpie brings news. She always stands on something: her feet end on y = 16, the tail hangs below that edge."""

from __future__ import annotations

from leopard.art.plate import plate

MAGPIE = """
box -64 -136 260 180
far u -3 6,-24 4,14;26,-22 26,14
far u -3 -10,16 4,14 16,16;12,16 26,14 38,16
far u -58,-112c -40,-121 -26,-130 -8,-130 8,-118 22,-98 44,-78 66,-62 78,-52 120,-22 172,16 190,36c 170,28 168,32c
  146,18 142,22c 100,-8 76,-24 58,-30 34,-36 14,-38 -6,-42 -22,-54 -31,-72 -34,-90 -35,-102 -44,-107
on u -30,-74c -16,-70 6,-66 28,-54 42,-38 60,-28 67,-19 47,-5 19,-3 -8,-15 -26,-38 -32,-58
on s -28,-76c -14,-72 6,-66 26,-54 40,-38 58,-28 64,-20 46,-8 20,-6 -6,-18 -24,-40 -30,-60
on u -24,-76>-24,-52,3,2 -14,-74>-8,-48,3,2 -2,-71>8,-42,3,2 9,-66>22,-38,3,2 20,-58>34,-34,3,2
on s 4,-98c 18,-92 34,-78 46,-64c 34,-64 18,-72 8,-84
on p 10,-84c 24,-66 44,-58 70,-46 98,-30 126,-6c 104,-10 80,-20 52,-34 28,-50
on s *6 -24,-115
on k *3 -25,-115
"""
BOUGH = """
far j ^26,2,9,-.9,-.35 -96,22 -40,20
far j ^26,2,9,-.9,.35 -96,22 -40,20
far j -110,20c -40,14 60,14 190,20c 190,34c 60,30 -40,26
far w -70,17c -50,6 -30,6 -18,15c ; 44,15c 70,4 96,6 116,16c
"""


def magpie(whole: bool = True, bough: bool = False) -> str:
    """The magpie, for an edge of the page or on a snowy bough of her own."""
    if bough:
        _, bird = MAGPIE.strip().split("\n", maxsplit=1)
        return plate("magpie", f"box -130 -136 330 180\n{BOUGH.strip()}\n{bird}", whole)
    return plate("magpie", MAGPIE, whole)
