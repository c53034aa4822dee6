"""What the giving pages show of a channel: its account as lines to read, its QR code, sums of money.

The room of content decides what may be shown (leopard.content.giving); nothing here opens anything.
"""

from __future__ import annotations

import segno
from flask import Flask
from flask_babel import gettext as _

from leopard.content import payments
from leopard.content.schema_giving import Channel, Thermometer

BARS = 600
"""The width of the thermometer's drawing."""


def register(app: Flask) -> None:
    """What the templates of giving use."""
    app.jinja_env.globals.update(account_lines=account_lines, money_qr=money_qr, thermometer_bars=thermometer_bars)


def account_lines(channel: Channel) -> list[tuple[str, str]]:
    """The account in words, as the code holds it: what it is called and what stands there."""
    if channel.kind == "epc" and channel.epc:
        lines = [(_("Recipient"), channel.epc.name), ("IBAN", payments.printed_iban(channel.epc.iban))]
        lines += [("BIC", channel.epc.bic)] if channel.epc.bic else []
        return [*lines, (_("Reference"), channel.epc.text)]
    if channel.kind == "st00012" and channel.st00012:
        one = channel.st00012
        return [
            (_("Recipient"), one.name),
            (_("Account"), one.account),
            (_("Bank"), one.bank),
            (_("BIC of the bank"), one.bic),
            (_("Correspondent account"), one.correspondent),
            (_("INN of the recipient"), one.inn),
            (_("Reference"), one.purpose),
        ]
    return []


def money_qr(channel: Channel) -> str:
    """The account as a QR code (level M, UTF-8) in an SVG of one path, with four modules of quiet; empty for others."""
    account = channel.epc if channel.kind == "epc" else channel.st00012 if channel.kind == "st00012" else None
    if account is None:
        return ""
    code = segno.make(account.payload, encoding="utf-8", error="m", micro=False, boost_error=False)
    drawn: str = code.svg_inline(scale=1, border=4, dark="#000", light="#fff", omitsize=True)
    return drawn


def thermometer_bars(figures: Thermometer) -> dict[str, int]:
    """How long the bars are, of the goal's length: what came in, what was spent."""
    most = max(figures.goal, figures.raised, figures.spent)
    return {name: round(BARS * getattr(figures, name) / most) for name in ("goal", "raised", "spent")}
