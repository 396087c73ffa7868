"""The tables of phrases, one module a language; a new language is a module and a row here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ghostwatch.core.voice.table import Words
from ghostwatch.core.voice.tables.dutch import DUTCH
from ghostwatch.core.voice.tables.english import ENGLISH
from ghostwatch.core.voice.tables.french import FRENCH
from ghostwatch.core.voice.tables.german import GERMAN
from ghostwatch.core.voice.tables.spanish import SPANISH

LANGUAGES: Mapping[str, Words] = MappingProxyType(
    {"de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH, "nl": DUTCH}
)
