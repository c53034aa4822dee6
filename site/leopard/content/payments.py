"""Bank accounts as numbers that can be checked, and the text of their QR codes. Pure functions, nothing is looked up.

IBAN: ISO 13616, mod 97 by ISO 7064. SEPA code: EPC069-12, "Quick Response Code: Guidelines to enable data capture for
the initiation of a SEPA credit transfer". Russian code: GOST R 56042-2014. Key of a Russian account: Bank of Russia,
order 515 of 8 September 1997. INN: order of the tax service, MM-3-6/25 of 3 March 2004 (K: from general knowledge).
"""

from __future__ import annotations

import re

KEY = (7, 1, 3)
"""The weights of an account's key, over and over."""
INN_WEIGHTS = {
    10: ((2, 4, 10, 3, 5, 9, 4, 6, 8),),
    12: ((7, 2, 4, 10, 3, 5, 9, 4, 6, 8), (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)),
}
CASH_CENTRES = ("000", "001", "002")
"""The ends of BICs that belong to the Bank of Russia itself; their accounts are keyed by the region's two digits."""


def plain_iban(iban: str) -> str:
    """An IBAN as machines read it: capitals, no spaces."""
    return re.sub(r"\s", "", iban).upper()


def is_iban(iban: str) -> bool:
    """Whether the check digits are right (remainder 1 by 97) and the length is possible."""
    iban = plain_iban(iban)
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", iban):
        return False
    return int("".join(str(int(one, 36)) for one in iban[4:] + iban[:4])) % 97 == 1


def printed_iban(iban: str) -> str:
    """An IBAN as people read it, in fours."""
    return " ".join(re.findall(".{1,4}", plain_iban(iban)))


def has_right_key(account: str, bic: str) -> bool:
    """Whether a client's account of 20 digits belongs to a bank with this BIC of 9 digits."""
    lead = "0" + bic[4:6] if bic[-3:] in CASH_CENTRES else bic[-3:]
    return _key_sum(lead + account) == 0


def has_right_bank_key(correspondent: str, bic: str) -> bool:
    """Whether a correspondent account at the Bank of Russia belongs to a bank with this BIC."""
    return _key_sum("0" + bic[4:6] + correspondent) == 0


def _key_sum(digits: str) -> int:
    return sum(int(one) * KEY[place % 3] % 10 for place, one in enumerate(digits)) % 10


def is_inn(inn: str) -> bool:
    """Whether the check digits of a Russian taxpayer's number are right: one for bodies (10), two for people (12)."""
    if not inn.isdigit() or len(inn) not in INN_WEIGHTS:
        return False
    checks = INN_WEIGHTS[len(inn)]
    return all(
        sum(weight * int(one) for weight, one in zip(weights, inn, strict=False)) % 11 % 10 == int(inn[len(weights)])
        for weights in checks
    )


def sepa_payload(name: str, iban: str, bic: str, text: str) -> str:
    """The lines of an EPC code without a sum: the giver writes that. UTF-8 (1), version 002, which needs no BIC."""
    return "\n".join(("BCD", "002", "1", "SCT", bic, name, plain_iban(iban), "", "", "", text))


def russian_payload(fields: dict[str, str]) -> str:
    """The line of an ST00012 code (UTF-8): names and values between pipes, empty ones left out."""
    return "|".join(("ST00012", *(f"{name}={value}" for name, value in fields.items() if value)))
