"""Stories run on Dovecot in three layouts; the first is the default, the others are asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from end_to_end.story import Story
from servers.house import House


@pytest.fixture(params=["plain"])
def story(request: pytest.FixtureRequest, dovecot: Callable[..., House], tmp_path: Path) -> Story:
    return Story(dovecot(request.param), tmp_path)


@pytest.fixture
def tell(dovecot: Callable[..., House], tmp_path: Path) -> Callable[..., Story]:
    """``tell(layout=…, prospects=[…], more={…})``: a story with other beginnings."""

    def make(layout: str = "plain", **rest: Any) -> Story:
        return Story(dovecot(layout), tmp_path, **rest)

    return make
