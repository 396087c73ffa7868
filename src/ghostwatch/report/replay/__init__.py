"""What a replay looks like: text for a terminal, JSON for programs, one page to look at.

``words`` holds the sentences that all three share; ``text``, ``as_json`` and ``page`` are the
three; ``timeline`` draws one prospect, ``style`` is how the page looks, ``markup`` keeps mail from
being read as markup. Apart from ``report`` itself, so that ``status`` does not load it.
"""

from __future__ import annotations

from ghostwatch.report.replay.as_json import replay_json
from ghostwatch.report.replay.page import replay_page
from ghostwatch.report.replay.text import replay_footer, replay_summary, replay_table

__all__ = ["replay_footer", "replay_json", "replay_page", "replay_summary", "replay_table"]
