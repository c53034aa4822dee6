"""Things to hang up, give away and play with: the poster, the certificate, bookmarks, four cats, the board."""

from __future__ import annotations

from functools import partial

from leopard.art.puzzles import bookmarks, four_cats, frame, ridge
from leopard.web.activity import Activity, Make, Words


def _poster(seed: int, words: Words) -> Activity:
    return Activity(figures=(ridge.ridge_svg,))


def _certificate(seed: int, words: Words) -> Activity:
    return Activity(figures=(lambda ink: frame.frame_svg(seed, ink),))


def _bookmarks(seed: int, words: Words) -> Activity:
    return Activity(figures=bookmarks.BOOKMARKS)


def _four_cats(seed: int, words: Words) -> Activity:
    places = range(len(four_cats.CATS))
    return Activity(
        figures=(
            *(partial(four_cats.picture, place) for place in places),
            *(partial(four_cats.silhouette, place) for place in places),
        )
    )


CARDS: dict[str, Make] = {
    "poster": _poster,
    "certificate": _certificate,
    "bookmarks": _bookmarks,
    "four-cats": _four_cats,
}
