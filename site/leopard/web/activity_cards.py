"""Things to hang up, give away and play with: the poster, the certificate, bookmarks, four cats, the board."""

from __future__ import annotations

from functools import partial

from leopard.art.puzzles import bookmarks, four_cats, frame, ridge
from leopard.art.puzzles.board import MONTHS, board
from leopard.art.puzzles.board_drawing import board_svg
from leopard.content.model import Site
from leopard.settings import Language
from leopard.web.activity import Activity, Make, MakeOf, Words
from leopard.web.language import month_name


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


def _board(seed: int, site: Site, language: Language) -> Activity:
    months = [month_name(number, language) for number in range(1, MONTHS + 1)]
    fields = board(seed)
    return Activity(figures=(lambda ink: board_svg(fields, ink, months=months),))


CARDS: dict[str, Make] = {
    "poster": _poster,
    "certificate": _certificate,
    "bookmarks": _bookmarks,
    "four-cats": _four_cats,
}

CARDS_OF_THE_SITE: dict[str, MakeOf] = {"board": _board}
