"""Every animal and thing that is drawn beside the leopard, by name."""

from __future__ import annotations

from collections.abc import Callable

from leopard.art.cats import leopard_cat, lynx, tiger
from leopard.art.magpie import magpie
from leopard.art.neighbours import badger, dog, raccoon_dog
from leopard.art.prey import boar, roe_deer, sika_deer
from leopard.art.things import bus_stop, camera, fire, house, ranger, school

Drawing = Callable[[], str]

ANIMALS: dict[str, Drawing] = {
    "tiger": tiger,
    "lynx": lynx,
    "leopard-cat": leopard_cat,
    "sika-deer": sika_deer,
    "roe-deer": roe_deer,
    "boar": boar,
    "badger": badger,
    "raccoon-dog": raccoon_dog,
    "dog": dog,
    "magpie": magpie,
}
THINGS: dict[str, Drawing] = {
    "house": house,
    "school": school,
    "bus-stop": bus_stop,
    "ranger": ranger,
    "camera": camera,
    "fire": fire,
}
