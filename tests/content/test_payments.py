"""Numbers of accounts and the text of their codes. Known good numbers are public ones."""

from __future__ import annotations

import pytest

from leopard.content import payments

IBANS = ("DE89 3704 0044 0532 0130 00", "GB82 WEST 1234 5698 7654 32", "FR14 2004 1010 0505 0001 3M02 606")
"""Examples of the registry of ISO 13616."""


@pytest.mark.parametrize("iban", IBANS)
def test_one_wrong_digit_of_an_iban_is_found(iban: str) -> None:
    assert payments.is_iban(iban)

    for place, sign in enumerate(iban):
        if sign.isdigit():
            wrong = iban[:place] + str((int(sign) + 1) % 10) + iban[place + 1 :]
            assert not payments.is_iban(wrong), wrong


def test_correspondent_account_of_a_known_bank_fits_its_bic() -> None:
    assert payments.has_right_bank_key("30101810400000000225", "044525225")
    assert not payments.has_right_bank_key("30101810400000000225", "046577674")


def test_one_wrong_digit_of_a_russian_account_is_found() -> None:
    account = "40703810500000000001"
    assert payments.has_right_key(account, "044525225")

    for place, digit in enumerate(account):
        wrong = account[:place] + str((int(digit) + 1) % 10) + account[place + 1 :]
        assert not payments.has_right_key(wrong, "044525225"), wrong


@pytest.mark.parametrize(("inn", "right"), [("7707083893", True), ("500100732259", True), ("7707083894", False),
                                            ("500100732258", False), ("770708389", False), ("77070838x3", False)])  # fmt: skip
def test_check_digits_of_a_taxpayers_number(inn: str, right: bool) -> None:
    assert payments.is_inn(inn) is right


def test_lines_of_the_sepa_code_stand_in_their_order() -> None:
    lines = payments.sepa_payload("Fund", "de89 3704 0044 0532 0130 00", "", "Leopard").split("\n")

    assert lines == ["BCD", "002", "1", "SCT", "", "Fund", "DE89370400440532013000", "", "", "", "Leopard"]


def test_russian_code_leaves_empty_fields_out() -> None:
    assert payments.russian_payload({"Name": "Фонд", "PayeeINN": "", "BIC": "044525225"}) == (
        "ST00012|Name=Фонд|BIC=044525225"
    )
