"""The small pictures beside words: six threats, six works, a few for the interface, and the mark of the site.

Cut out of a block on a grid of 64: solid shapes, nothing thinner than 4 and no gap narrower than 4. Two colours only:
the form takes the colour of the letters, the part that matters takes the accent. What is cut away shows the ground.
A picture never stands without its word.
"""

from __future__ import annotations

THREATS = ("fire", "poaching", "deer-farms", "roads-and-building", "one-small-family", "border")
WORKS = ("research", "monitoring", "anti-poaching", "fire-fighting", "education", "policy")
INTERFACE = ("magpie-note", "print", "download")

SHAPES: dict[str, tuple[tuple[str, str], ...]] = {
    "fire": (
        (
            "ia",
            "M34 2c1 10 18 17 18 36 0 13-8 23-20 23S11 52 11 39c0-9 8-13 9-22 5 3 7 7 7 12 6-6 9-16 7-27z"
            "M32 35c-1 6-9 8-9 15 0 4 4 7 9 7s9-3 9-7c0-7-8-9-9-15z",
        ),
        ("if", "M32 43c0 4-4 5-4 8 0 2 2 3 4 3s4-1 4-3c0-3-4-4-4-8z"),
    ),
    "poaching": (
        ("if", "M3 2h13l3 60H1zM6 14v4l7-2v-4zm2 16v4l7-2v-4zM5 46v4l8-2v-4z"),
        ("is", "M16 12q14-8 26 6m0 0c-26-1-25 38-2 38 28 0 27-38 2-38zl-7-3"),
        ("ia", "M41 50c-5 0-8-2-7-6 1-3 4-5 7-5s6 2 7 5c1 4-2 6-7 6z"),
        ("it", "M32.5 37v1m5.5-6v1m6.5-1v1m5.5 4v1"),
    ),
    "deer-farms": (
        ("is", "M28 17C26 11 18 12 17 3m6 8 3-7m10 13c2-6 10-5 11-14m-6 8-3-7"),
        ("if", "M25 17h14l11-3c-1 6-5 8-11 8l-3 12q-4 4-8 0l-3-12c-6 0-10-2-11-8z"),
        ("if", "M3 37l4-5 4 5v25H3zm13 0 4-5 4 5v25h-8zm12 7h8v18h-8zm12-7 4-5 4 5v25h-8zm13 0 4-5 4 5v25h-8z"),
        ("ia", "M0 40h64v5H0zm0 12h64v5H0z"),
    ),
    "roads-and-building": (
        ("if", "M34 2h4l-4 60H17zM45 2h4l14 60H49zM0 22l10-11 10 11v15H0zm7 3v6h6v-6z"),
        ("ia", "M39 4h5v8h-5zm0 13h5l1 11h-7zm-1 16h7l1 13h-9zm-1 18h10l1 11H37z"),
    ),
    "one-small-family": (
        ("is", "M32 17v19M18 17h28"),
        (
            "ip",
            "M6 17q-1-9 8-11m9 2q6 5 3 12m-6 6q-6 3-11-2"
            "M38 17q-1-9 8-11m9 2q6 5 3 12m-6 6q-6 3-11-2"
            "M20 48q-1-9 8-11m9 2q6 5 3 12m-6 6q-6 3-11-2",
        ),
        ("id", "M16 16h0m32 0h0M30 47h0"),
    ),
    "border": (
        (
            "if",
            "M3 3h26v6a20 20 0 0 0-18 20L3 32zM34 3h27v32l-10-4a20 20 0 0 0-17-22zM3 37l9-3a20 20 0 0 0 37 2l12 5"
            "v20H3z",
        ),
        ("ia", "M31 39c-6 0-9-3-8-7 1-4 5-6 8-6s7 2 8 6c1 4-2 7-8 7z"),
        ("it", "M21 24v1m7-7v1m6.5-1v1m6.5 5v1"),
    ),
    "research": (
        ("is", "M27 5a21 21 0 1 0 .1 0z"),
        ("if", "M44 40l17 15-6 7-16-17z"),
        ("ia", "M27 39c-6 0-9-3-8-7 1-4 5-6 8-6s7 2 8 6c1 4-2 7-8 7z"),
        ("it", "M17 24v1m7-7v1m6.5-1v1m6.5 5v1"),
    ),
    "monitoring": (
        (
            "if",
            "M13 4h38v44H13zM17 8v8h30V8zM32 18a13 13 0 1 0 .1 0zM21 52h22l5 10H16zM2 14h8v6H2zm0 20h8v6H2zm52-20"
            "h8v6h-8zm0 20h8v6h-8z",
        ),
        ("ia", "M32 20a11 11 0 1 0 .1 0zm0 6a5 5 0 1 1-.1 0z"),
    ),
    "anti-poaching": (
        ("if", "M24 3h17v5h-7v4h7v5h-7v4h7v9c9 5 20 5 20 17v3H24zM24 54h37v6H24z"),
        ("it", "M18 22A12 12 0 1 0 18 45m-4-24 5-5m-1 29-4-5"),
    ),
    "fire-fighting": (
        ("if", "M40 2h5v24h13v7H27v-7h13zM28 37h7l-3 25h-8zm12 0h5v25h-6zm10 0h7l4 25h-8z"),
        ("ia", "M14 24c2 8 8 12 8 22 0 9-4 15-10 15S2 56 2 48c0-6 4-8 5-14 3 2 4 4 4 6 3-4 4-10 3-16z"),
    ),
    "education": (
        (
            "if",
            "M2 14q14-7 28 1v42q-14-8-28-1zM34 15q14-8 28-1v42q-14-7-28 1zM7 21v5q9-3 18 1v-5q-9-4-18-1zm0 11v5"
            "q9-3 18 1v-5q-9-4-18-1zm0 11v5q9-3 18 1v-5q-9-4-18-1zM48 22a12 12 0 1 0 .1 0z",
        ),
        ("it", "M43 34q0-5 4-6m5 4q2 5-3 8"),
    ),
    "policy": (
        (
            "if",
            "M2 8l25-4 3 21a14 14 0 0 0-10 14l-13 3zM9 14v5l12-2v-5zm2 10v5l9-2v-4zM37 4l25 4-5 34-13-3"
            "a14 14 0 0 0-10-14zM43 12v5l12 2v-5zm1 11v4l9 2v-5z",
        ),
        ("id", "M32 39h0"),
        ("ip", "M24 38q0-7 7-8m8 5q4 9-4 12m-7 0"),
        ("ia", "M24 50l-3 12 11-4 11 4-3-12q-8 4-16 0z"),
    ),
    "magpie-note": (
        (
            "if",
            "M1 15l10-6c3-2 8-2 11 1 4 4 6 9 11 13l6 5 23 24-7-1 1 4-19-17c-8 2-18 1-23-6-4-5-4-13-7-16zM12 29"
            "c3 7 10 9 17 7L20 22z",
        ),
        ("ia", "M20 15q12 2 15 14-13-2-15-14z"),
        ("is", "M20 40v12m8-12v12"),
    ),
    "print": (
        ("if", "M14 3h36v15H14zM3 22h58v26h-7V38H10v10H3zM49 26v5h6v-5z"),
        ("ia", "M14 42h36v19H14z"),
    ),
    "download": (
        ("if", "M3 42h8v12h42V42h8v20H3z"),
        ("ia", "M27 2h10v22h12L32 45 15 24h12z"),
    ),
}

RULES = {
    "if": "fill:currentColor",
    "is": "fill:none;stroke:currentColor;stroke-width:4;stroke-linecap:round",
    "ip": "fill:none;stroke:currentColor;stroke-width:6;stroke-linecap:round",
    "ia": "fill:var(--icon-accent,var(--clay,#ae7427))",
    "it": "fill:none;stroke:var(--icon-accent,var(--clay,#ae7427));stroke-width:5;stroke-linecap:round",
    "id": "fill:none;stroke:var(--icon-accent,var(--clay,#ae7427));stroke-width:10;stroke-linecap:round",
}


def style() -> str:
    """The rules all icons share; a page that shows several needs them once."""
    return "".join(f".{name}{{{rule}}}" for name, rule in RULES.items())


def shapes(name: str) -> str:
    """The paths of one icon, on the grid of 64."""
    return "".join(f'<path class="{role}" fill-rule="evenodd" d="{d}"/>' for role, d in SHAPES[name])


def symbols(names: tuple[str, ...] = THREATS + WORKS) -> str:
    """Several icons as symbols with the ids `icon-<name>`, to be shown with `<use>`."""
    kept = "".join(f'<symbol id="icon-{name}" viewBox="0 0 64 64">{shapes(name)}</symbol>' for name in names)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"><style>{style()}</style>{kept}</svg>'


def icon(name: str) -> str:
    """One icon for the middle of a page: takes the colour of the letters around it."""
    used = "".join(f".{role}{{{RULES[role]}}}" for role in sorted({role for role, _ in SHAPES[name]}))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>{used}</style>{shapes(name)}</svg>'


def icon_file(name: str) -> str:
    """One icon as a file of its own: dark on light, light after dark."""
    night = "color:var(--snow,#f3f6f2);--icon-accent:var(--ochre,#dda63f)"
    colours = f"svg{{color:var(--ink,#12212a)}}@media(prefers-color-scheme:dark){{svg{{{night}}}}}"
    return icon(name).replace("<style>", f"<style>{colours}", 1)


def mark() -> str:
    """The mark of the site: one rosette on ochre."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>'
        ".o{fill:var(--ochre,#dda63f)}.c{fill:var(--clay,#ae7427)}"
        ".r{fill:none;stroke:var(--ink,#12212a);stroke-linecap:round;stroke-width:10}</style>"
        '<path class="o" d="M0 0h64v64H0z"/><circle class="c" cx="32" cy="32" r="6.5"/>'
        '<path class="r" d="M29 14Q15 15 14 29M16 40Q20 50 32 50M42 46Q52 40 49 28M41 17l2 2"/></svg>'
    )
