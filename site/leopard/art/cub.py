"""A cub of three or four months, walking: large head, short thick legs, big paws, woolly coat, close small marks."""

from __future__ import annotations

from math import radians

from leopard.art.coat import coat, field, strokes
from leopard.art.fur import contains, flow, hairs, polygon, shadow, stretch_of, tufts
from leopard.art.inks import path, svg
from leopard.art.pen import contour, gouge, landmarks, outline, smooth
from leopard.art.rosette import Place, drawn, generator, spot
from leopard.art.tail import tail_marks, tail_shape

UNIT = 2
INKS = "ocksynilrt"
BOX = "-50 -550 930 570"
BODY = (
    "-3,-170 -1,-184c 7,-190 18,-196 26,-205 33,-219 48,-233 69,-240 90,-238 107,-228 120,-214 137,-207 158,-206 190,-197"
    " 228,-194 262,-196 288,-186 304,-164 308,-136 305,-112 309,-90 317,-72 313,-53 307,-34 309,-14 304,0c 258,0c 247,-5"
    " 248,-17 262,-27 271,-42 270,-62 258,-80 238,-84 200,-76 162,-74 146,-78 137,-62 132,-40 136,-16 132,0c 86,0c"
    " 75,-5 76,-17 90,-27 97,-48 95,-76 87,-104 78,-121 66,-129 50,-130 30,-127 15,-131 7,-140 4,-151c -5,-159"
)
FAR_FORE = "70,-136c 58,-96 46,-64 38,-42 24,-30 12,-16 16,-4 26,0c 66,0c 70,-20 78,-40 90,-58 104,-84 112,-110c"
FAR_HIND = "204,-112c 202,-86 208,-62 200,-42 186,-27 182,-8 192,0c 238,0c 244,-16 244,-36 258,-58 278,-86c"
TAIL = ((262, -170), (298, -172), (330, -150), (350, -112), (376, -92), (404, -102), (420, -128))
HALVES = (15, 16, 15, 14, 14, 13, 9)
EAR = "79,-218 75,-238 84,-255 101,-259 115,-249 119,-231 109,-213 94,-208"
EAR_IN = "88,-220 85,-237 92,-248 103,-249 109,-240 107,-226c 97,-217"
FAR_EAR = "46,-226 46,-244 56,-256 70,-255 79,-243 78,-230"
EYE = "27,-193c 31,-203 40,-209 50,-207 56,-200c 49,-194 39,-191"
IRIS = "33,-195c 37,-203 45,-206 52,-200.500c 47,-195.500 40,-193.500"
LID = "33,-195c 37,-203 45,-206 52,-200.500c 47,-202 39,-201"
PUPIL = (43, -200, 3.8)
TEAR = "29,-196c 34,-192 29,-185 27,-176c 24,-187"
BROW = "34,-214c 43,-218 52,-215 59,-207c 50,-212 42,-213"
UNDER = "35,-190c 44,-190 53,-195c 57,-190 49,-184 40,-184"
NOSE = "-1,-185c 8,-187 10,-179 5,-173 -5,-169c -7,-178"
NOSTRIL = "-4,-176c -1,-179 3,-179 6,-176c 3,-174"
MUZZLE = "-9,-168c 1,-178 15,-182 26,-175 30,-163 25,-153 14,-148 -8,-149c"
CHIN = "-4,-153c 10,-150 24,-156 36,-150 42,-140 38,-124c 16,-122 0,-134"
MOUTH = "-1,-156c 4,-152 12,-153 20,-157 29,-157 36,-149c 28,-153 20,-153 12,-149 3,-149c"
THROAT = "38,-134c 56,-142 74,-138 88,-118 98,-86c 88,-96 76,-106 64,-116 38,-118"
BELLY = "140,-72c 160,-90 200,-95 240,-96 264,-78c 244,-72 200,-66 160,-66"
DOTS = "M8-334h0M22-338h0M36-334h0M14-320h0M30-320h0M44-322h0"
FACE = (
    "46,-222,3,-40 58,-231,3,-20 72,-234,2.8,0 60,-220,3,-30 70,-222,3.2,-10 64,-208,3,0 73,-211,3.2,10 64,-198,3,10"
    " 74,-199,3.4,15 62,-188,3,25 72,-187,3.4,30 54,-182,2.8,30 63,-177,3.2,35 73,-175,3.4,40 50,-171,2.8,30"
    " 59,-165,3,35 70,-162,3.2,40 48,-160,2.6,30 56,-152,2.8,25 66,-149,3,25"
)
SIZES = (
    "170,-420,11,0,1.2,10 200,-340,11,0,1.2,60 180,-280,11,0,1.2,60 260,-380,15,.8,1.1,20 300,-300,15,1,1.1,20"
    " 380,-340,16,1,1.1,10 380,-260,15,1,1.1,10 380,-180,10,0,1.2,5 480,-350,15,1,1.1,10 500,-280,16,1,1.1,30"
    " 560,-320,15,1,1.1,40 570,-240,13,.6,1.1,60 560,-170,11,0,1.2,60 610,-130,9.5,0,1.2,70 570,-40,8.5,0,1,0"
    " 240,-190,10.5,0,1.2,80 220,-110,9.5,0,1.2,85 210,-30,8.5,0,1,0"
)
HAIR = "150,-380,1,.3 200,-260,.5,1 230,-120,.1,1 380,-330,1,.3 420,-230,1,.5 560,-330,1,.8 600,-200,.3,1 600,-60,.1,1"
TOES = "172,-28,168,-4 196,-26,193,-3 218,-24,216,-3 516,-28,512,-4 540,-26,537,-3 562,-24,560,-3"


def cub(seed: str = "cub", prefix: str = "c") -> str:
    """The walking cub as a fragment: faces left, ground at y 0, 412 high at the withers, as large as the grown walk."""
    curves = smooth(landmarks(BODY, UNIT))
    outer, rim = outline(curves), polygon(curves)
    inner, rng = contains(rim), generator("cub", seed)
    line = [(x * UNIT, y * UNIT) for x, y in TAIL]
    halves = [half * UNIT for half in HALVES]

    def inside(x: float, y: float) -> bool:
        if y > -8 or (x < 164 and y < -240) or (x < 240 and y < -410):
            return False
        return inner(x, y + 12) if 280 < x < 520 and y > -240 else inner(x, y) or inner(x, y + 6)

    marks = coat(generator("cub coat", seed), field(SIZES), inside, (0, -420, 640, 0), 2_500)
    back = stretch_of(rim, (240, -428), (612, -280))
    breast = stretch_of(rim, (174, -208), (100, -260))
    parts = [
        path("c", _shape(FAR_EAR)) + _far(seed, FAR_FORE, 1, prefix) + _far(seed, FAR_HIND, 2, prefix),
        f'<clipPath id="{prefix}t"><use href="#{prefix}p"/></clipPath>',
        f'<path id="{prefix}p" class="o" d="{outline(tail_shape(line, halves))}"/>',
        f'<g clip-path="url(#{prefix}t)">{tail_marks(line, halves, seed)}</g>',
        path("o", tufts(rng, back, 18, 24, 2.4, -20)) + path("s", tufts(rng, breast, 10, 20, 2.4, 210)),
        f'<clipPath id="{prefix}b"><use href="#{prefix}a"/></clipPath><path id="{prefix}a" class="o" d="{outer}"/>',
        f'<g clip-path="url(#{prefix}b)">',
        path("s", _shape(THROAT) + _shape(BELLY)),
        path(
            "s",
            tufts(
                rng,
                stretch_of(polygon(smooth(landmarks(BELLY, UNIT))), (284, -164), (524, -160)),
                13,
                20,
                2.4,
                -35,
                0.3,
            ),
        ),
        path("y", hairs(rng, flow(HAIR), inside, (150, -420, 640, 0), 20, 24, 1.6)),
        strokes(marks, seed),
        path("s", _shape(MUZZLE) + _shape(CHIN)),
        shadow(outer, 4, 6),
        "</g>",
        _face(seed),
    ]
    return "".join(parts)


def cub_svg(seed: str = "cub", prefix: str = "c") -> str:
    """The cub as a drawing of its own."""
    return svg(BOX, cub(seed, prefix), INKS)


def _far(seed: str, shape: str, number: int, prefix: str) -> str:
    curves = smooth(landmarks(shape, UNIT))
    inner, clip = contains(polygon(curves)), f"{prefix}{number}"
    small = field("0,0,9,0,1.2,70 0,-240,13,0,1.2,70 500,0,9,0,1.2,70 500,-240,14,0,1.2,70")
    marks = coat(generator("cub far", seed, number), small, inner, (20, -230, 560, 0), 1_500)
    return (
        f'<clipPath id="{clip}"><use href="#{clip}p"/></clipPath><path id="{clip}p" class="c" d="{outline(curves)}"/>'
        f'<g clip-path="url(#{clip})">{strokes(marks, seed, number)}</g>'
    )


def _face(seed: str) -> str:
    rng = generator("cub face", seed)
    spots = []
    for word in FACE.split():
        x, y, radius, angle = map(float, word.split(","))
        size = radius * rng.uniform(0.85, 1.15) * UNIT
        spots.append(spot(rng, Place(x * UNIT, y * UNIT, size, radians(angle), 1.25)))
    x, y, radius = (number * UNIT for number in PUPIL)
    light = gouge((184, -440), (180, -478), 3) + gouge((196, -438), (198, -484), 3)
    toes = "".join(gouge((a, b), (c, d), 1.7, 2) for a, b, c, d in (map(float, t.split(",")) for t in TOES.split()))
    return (
        drawn(spots)
        + path("s", _shape(UNDER) + _shape(BROW))
        + path("n", _shape(NOSE))
        + path("k", "".join(map(_shape, (MOUTH, EYE, NOSTRIL))))
        + path("k", _shape(TEAR) + toes)
        + path("i", _shape(IRIS))
        + path("l", _shape(LID))
        + f'<circle class="k" cx="{x}" cy="{y}" r="{radius}"/><path class="r" stroke-width="4" d="{DOTS}"/>'
        + path("o", _shape(EAR))
        + path("k", _shape(EAR_IN))
        + path("y", light)
    )


def _shape(text: str) -> str:
    return contour(text, UNIT)
