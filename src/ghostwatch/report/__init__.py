"""Verdicts, turns and readings -> words and JSON. Pure: nothing is printed or coloured here.

The rule: whatever comes out of mail passes ``plain`` before a person sees it. Reasons are codes
with facts everywhere else; only the table SENTENCES knows how they are said. The JSON shapes are
a contract with people's scripts: keys may be added, none may change.

``sentences`` and ``names`` hold the words, ``dates`` and ``escaping`` make values safe to show;
``as_json``, ``tables``, ``evidence``, ``outlook``, ``notes``, ``explaining`` and ``briefing`` are
what is shown;
``layout`` fits a table to a width. ``turns`` is the shape of a turn, ``drafts`` picks the draft
that is ready.
"""

from __future__ import annotations

from ghostwatch.report.as_json import Json, once_json, status_json, trouble_json
from ghostwatch.report.briefing import brief_json, brief_subject, brief_text, narrow
from ghostwatch.report.dates import iso, minute
from ghostwatch.report.escaping import plain, plain_lines
from ghostwatch.report.evidence import why_text
from ghostwatch.report.explaining import explain_json, explain_text, unreadable_json
from ghostwatch.report.layout import aligned, hanging, paragraphs
from ghostwatch.report.names import people
from ghostwatch.report.notes import note_lines
from ghostwatch.report.sentences import SENTENCES, say
from ghostwatch.report.suggestions import (
    entry_lines,
    suggestion_lines,
    suggestions_json,
    yaml_lines,
)
from ghostwatch.report.tables import Table, once_next, once_summary, once_table, status_table

__all__ = [
    "SENTENCES",
    "Json",
    "Table",
    "aligned",
    "brief_json",
    "brief_subject",
    "brief_text",
    "entry_lines",
    "explain_json",
    "explain_text",
    "hanging",
    "iso",
    "minute",
    "narrow",
    "note_lines",
    "once_json",
    "once_next",
    "once_summary",
    "once_table",
    "paragraphs",
    "people",
    "plain",
    "plain_lines",
    "say",
    "status_json",
    "status_table",
    "suggestion_lines",
    "suggestions_json",
    "trouble_json",
    "unreadable_json",
    "why_text",
    "yaml_lines",
]
