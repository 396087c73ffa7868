"""What several classes ask of a message: a field's first value, a part, a telling subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

# What programs put before the subject; a person who answers such a mail writes "Re:" before it.
AUTO_SUBJECTS = r"""
auto(?:matic|mated)?[- ]?(?:reply|response|matische antwort)
automatische antwort
automatisch antwoord
abwesenheits(?:notiz|nachricht|assistent|meldung)
abwesend\b
réponse automatique
absence du bureau
respuesta automática
fuera de (?:la )?oficina
risposta automatica
fuori (?:sede|ufficio)
resposta automática
autosvar
automatiskt? svar
odpowiedź automatyczna
out of (?:the )?office
afwezig
vacation reply
on vacation:
"""


def first(parsed: Parsed, name: str) -> str:
    """A header field's first value, lower-cased, "" when there is none."""
    return next(iter(parsed.headers.get(name, ())), "").lower()


def has_part(parsed: Parsed, *content_types: str) -> bool:
    """Whether one of the parts that are evidence is of one of these types."""
    return any(part.content_type in content_types for part in parsed.parts)
