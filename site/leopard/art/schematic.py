"""What no open map data gave: drawn by hand with few points, approximate, and meant to look it.

Every position is rounded to 0.1 degree (about 10 km), towns excepted: nothing here shows a den, a camera, a patrol or
any place where a leopard was. Range and parks are soft areas after the written descriptions and approximate centres in
our fact file (its sections 6.1 and 6.3); boundaries were not seen. Pairs are `lon,lat`, areas clockwise.
"""

from __future__ import annotations

LonLat = tuple[float, float]


def places(text: str) -> tuple[LonLat, ...]:
    """Reads `130.6,42.5 130.4,42.7`."""
    pairs = (word.split(",") for word in text.split())
    return tuple((float(lon), float(lat)) for lon, lat in pairs)


RANGE = places("""
    130.6,42.5 130.5,42.7 130.6,42.8 130.5,43.0 130.2,43.0 130.0,43.2 130.0,43.5 130.2,43.8 130.4,44.1 130.8,44.3
    131.2,44.3 131.4,44.0 131.6,43.8 131.7,43.6 131.6,43.4 131.5,43.2 131.4,43.0 131.2,42.8 130.9,42.7 130.7,42.7
""")
"""Where the leopards are: both sides of the border, from the mouth of the Tumen north to Ussuriysk and Suifenhe."""

PARKS = {
    "park-ru": places("""
        131.3,43.6 131.5,43.6 131.6,43.4 131.5,43.2 131.4,43.0 131.2,42.8 131.0,42.8 131.2,43.0 131.3,43.3
    """),
    "park-cn": places("""
        130.6,42.9 130.4,43.0 130.2,43.1 130.1,43.3 129.8,43.4 129.5,43.5 129.5,43.7 129.9,43.8 130.2,44.0 130.4,44.2
        130.8,44.2 131.0,44.0 131.1,43.7 131.1,43.4 131.0,43.1 130.9,42.9
    """),
}
"""Land of the Leopard, and the Northeast China Tiger and Leopard National Park."""

FOREST = (
    places("""
        129.0,44.9 131.0,44.9 131.3,44.4 131.4,44.0 131.6,43.7 131.7,43.5 131.5,43.3 131.5,43.0 131.3,42.9 131.0,42.8
        130.6,42.7 130.6,42.9 130.3,43.1 130.0,43.1 129.8,43.4 129.4,43.3 129.0,43.3
    """),
    places("129.0,42.9 129.4,42.8 129.8,42.5 130.2,42.3 130.1,42.1 129.8,41.9 129.5,41.8 129.0,41.8"),
    places("132.1,43.4 132.2,43.7 132.4,43.9 132.7,44.0 133.0,44.2 133.4,44.2 133.4,43.0 133.0,43.0 132.6,43.3"),
)
"""Wooded hills; between them lie the Razdolnaya valley, the Hunchun plain and the coast."""

RIVERS = {
    "barabashevka": places("131.3,43.3 131.4,43.2 131.6,43.1"),
    "narva": places("131.3,43.1 131.4,43.0 131.5,43.0"),
    "gladkaya": places("131.0,42.9 130.9,42.8 130.8,42.7"),
    "hunchun": places("131.1,43.4 131.0,43.2 130.8,43.0 130.5,42.9 130.4,42.8 130.3,42.7"),
}
"""Small rivers of leopard country, in no open data: each only shows that there is one, and which way it runs. The
Kedrovaya is shorter than two steps of this grid and left out."""

FIRE = places("131.9,43.5 131.7,43.4 131.6,43.2 131.5,43.0 131.4,42.9 131.1,42.8 130.8,42.7 130.7,42.6 130.6,42.5")
"""Where most fires start: along the railway and the road from Razdolnoye to Khasan, and the villages beside them."""

NEW_HOME = places("131.8,43.6 132.2,43.6 132.5,43.6 132.9,43.5 133.1,43.5")
"""The way east, to the Ussuriysky reserve and on towards Lazovsky, which lies beyond the edge of the map."""

TOWNS = {
    "slavyanka": (131.385, 42.863),
    "barabash": (131.48, 43.20),
    "kraskino": (130.779, 42.711),
    "khasan": (130.646, 42.428),
    "vladivostok": (131.874, 43.106),
    "ussuriysk": (131.951, 43.799),
    "hunchun": (130.36, 42.87),
    "wangqing": (129.77, 43.31),
}
"""Towns and large villages that any road map shows."""
