"""A refusal closes either way: what also reads as a stop is one, and no courtesy follows it."""

from __future__ import annotations

import pytest

from core.test_acquaintance import Letters


@pytest.mark.parametrize(
    "text",
    [
        "No thanks. Do not chase us.",
        "We are not interested. There is no need to follow up.",
        "We chose another supplier. Do not chase us.",
        "We chose another supplier. Do not follow up with us.",
    ],
)
def test_a_stop_beside_a_no_is_a_stop(text: str) -> None:
    assert Letters().them(f"{text}\n").messages[0].reading.stop


@pytest.mark.parametrize("text", ["We are not interested.", "We chose another supplier."])
def test_a_no_alone_is_no_stop(text: str) -> None:
    assert not Letters().them(f"{text}\n").messages[0].reading.stop
