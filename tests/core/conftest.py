"""The ``talk`` fixture: the test's own docstring is the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.scenario import Story

if TYPE_CHECKING:
    from ghostwatch.core.model import Conversation


@pytest.fixture
def story(request: pytest.FixtureRequest) -> Story:
    """The facts that the test's docstring tells."""
    return Story().read(request.function.__doc__ or "")


@pytest.fixture
def talk(story: Story) -> Conversation:
    """The conversation that the test's docstring tells."""
    return story.gathered()
