"""The new text of a message: what the writer wrote now, without quotes and signature.

The rule of the module: losing words is worse than leaking some, so whatever is not certainly quoted
is new, and it is linear in the length of the text. No standard says how mail is quoted; ``>`` is
RFC 3676 4.5, ``-- `` RFC 3676 4.3, the rest is what mail programs write in eight languages.
"""

from __future__ import annotations

from typing import NamedTuple

from ghostwatch.core.replies.patterns import compiled


class NewText(NamedTuple):
    """What the writer wrote now. text: without quotes and signature. signature: cut off, or ""."""

    text: str
    signature: str


_MAX_LINES = 2_000
_MAX_LINE = 20_000  # HTML mail comes as one line a paragraph
_ATTRIBUTION_LINES = 4
_ATTRIBUTION_BEGINS = r"(?i)(?:on|am|le|el|il|op|em|den|dne|w dniu|po|from|von|de)\s"
_ATTRIBUTION_VERBS = (
    "wrote", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "escreveu", "skrev",
    "napisał", "napsal",
)  # fmt: skip
_SEPARATOR = (
    r"(?i)\s{0,3}-{2,}\s{0,3}(?:original message|ursprüngliche nachricht|message d'origine"
    r"|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original"
    r"|forwarded message|weitergeleitete nachricht)\s{0,3}-{2,}"
)
_HEADER_FROM = r"(?i)\s{0,3}\*?(?:from|von|de|da|van|från|fra|od)\s?:\*?\s"
_HEADER_MORE = (
    r"(?i)\s{0,3}\*?(?:sent|date|to|subject|gesendet|an|betreff|datum|envoyé|à|objet|enviado|para"
    r"|asunto|inviato|a|oggetto|verzonden|aan|onderwerp|assunto|skickat|till|ämne)\s?:\*?\s"
)
_PHONE_FOOTER = (
    r"(?i)\s{0,3}(?:sent from my|sent from outlook|get outlook for|von meinem \w{1,20} gesendet"
    r"|gesendet von|envoyé de mon|enviado desde mi|inviato da|verstuurd vanaf)\b"
)


def new_text(text: str) -> NewText:
    """The text without what it quotes, and the signature apart; linear in its length.

    A mail that seems to hold nothing new is returned whole: losing words is worse than leaking.
    """
    lines = [line[:_MAX_LINE].rstrip() for line in text.split("\n", _MAX_LINES)[:_MAX_LINES]]
    kept = _without_quotes(lines)
    at = next((i for i, line in enumerate(kept) if _begins_signature(line)), len(kept))
    new, signature = _join(kept[:at]), _join(kept[at:])
    return NewText(new, signature) if new else NewText(_join(kept) or _join(lines), "")


def _begins_signature(line: str) -> bool:
    """The usenet mark, or what phones add (RFC 3676 4.3; the trailing blank is often lost)."""
    return line in ("--", "-- ") or bool(compiled(_PHONE_FOOTER).match(line))


def _join(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def _without_quotes(lines: list[str]) -> list[str]:
    """The lines that are new: inline answers and answers below a quote are kept."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if _begins_header_block(lines, at) or compiled(_SEPARATOR).match(line):
            break
        if line.lstrip()[:1] == ">":
            at += 1
            continue
        attribution = _attribution_length(lines, at)
        at += attribution or 1
        if not attribution:
            kept.append(line)
        elif not _quote_follows(lines, at):
            break  # nothing is marked as quoted, so all of the rest is
    return kept


def _begins_header_block(lines: list[str], at: int) -> bool:
    """Outlook's way: From, Sent, To, Subject as plain lines above the old mail."""
    if not compiled(_HEADER_FROM).match(lines[at]):
        return False
    return sum(1 for line in lines[at + 1 : at + 6] if compiled(_HEADER_MORE).match(line)) >= 2


def _attribution_length(lines: list[str], at: int) -> int:
    """How many lines from here are an attribution ("On … wrote:"), 0 when none begins here."""
    if not compiled(_ATTRIBUTION_BEGINS).match(lines[at].lstrip()):
        return 0
    for length, line in enumerate(lines[at : at + _ATTRIBUTION_LINES], start=1):
        # The name may stand before the verb or behind it; the colon is always last.
        if line.endswith(":") and any(verb in line.lower() for verb in _ATTRIBUTION_VERBS):
            return length
        if not line:
            return 0
    return 0


def _quote_follows(lines: list[str], at: int) -> bool:
    """Whether the next line with anything on it is a quoted one."""
    following = next((line for line in lines[at : at + 4] if line.strip()), "")
    return following.lstrip()[:1] == ">"
