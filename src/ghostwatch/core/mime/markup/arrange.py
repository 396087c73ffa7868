"""Marked lines -> text: what was left open is decided, and marks become those of plain text.

The rule of the module: every decision looks at neighbouring lines or at one pass over all of
them; when the decisions leave nothing of the writer's own, they are taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.mime.markup.meaning import Role
from ghostwatch.core.mime.markup.walk import Line, Mark
from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ghostwatch.core.mime.markup.walk import Cut, Page

_SIGNATURE_MARK = "-- "
_HEADER_LINES = 6
_ATTRIBUTION_LINES = 3
_MAX_ATTRIBUTION = 300
# The labels of an old mail's header as programs write them above it: any word before a colon where
# the program has drawn its own line, else these.
_LABEL = r"\W{0,3}[^\W\d_][^:：\n]{0,30}[:：]"
_KNOWN_LABEL = (
    r"(?i)(?<!\w)(?:from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé(?: le)?"
    r"|date|à|objet|enviado(?: el| em)?|fecha|para|asunto|da|inviato|data|a|oggetto|van|verzonden"
    r"|aan|onderwerp|assunto|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat"
    r"|odesláno|komu|předmět|lähettäjä|lähetetty|vastaanottaja|aihe|от|отправлено|дата|кому|тема"
    r"|feladó|elküldve|címzett|tárgy|kimden|gönderildi|kime|konu|差出人|送信日時|宛先|件名|发件人"
    r"|发送时间|收件人|主题)\s?[:：]"
)
# What Apple Mail writes above a mail that it forwards.
_FORWARDED = (
    r"(?i)begin forwarded message|anfang der weitergeleiteten|début du message (?:transféré|réexp)"
    r"|inizio messaggio inoltrato|inicio del mensaje reenviado|begin doorgestuurd bericht"
    r"|início da mensagem (?:re)?encaminhada|vidarebefordrat|videresendt|początek przekazywanej"
)
_OPEN_MARKS = (Mark.SOFT, Mark.BUTTON)
_TIME = r"\d{1,2}\s?[:.hu]\s?\d\d"
_DAY = r"(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d"


def arranged(page: Page) -> str:
    """The page as text."""
    lines = _settled(_cut(page.lines, page.cuts))
    if not _has(lines, Mark.TEXT):
        lines = _taken_back(lines)
    return _joined(_with_signature(lines))


def _has(lines: Sequence[Line], mark: Mark) -> bool:
    return any(line.mark is mark and line.text for line in lines)


# --- what is old -------------------------------------------------------------------------------


def _cut(lines: list[Line], cuts: Sequence[Cut]) -> list[Line]:
    """Everything after the first cut that holds is quoted."""
    at = next((cut.at for cut in cuts if _holds(lines, cut)), len(lines))
    return lines[:at] + [Line(Mark.QUOTE, line.text, line.depth + 1) for line in lines[at:]]


def _holds(lines: Sequence[Line], cut: Cut) -> bool:
    """Whether the header of an old mail stands below a line that was drawn (or nothing need)."""
    if cut.role is Role.REST:
        return True
    below = [line.text[:200] for line in lines[cut.at : cut.at + 3 * _HEADER_LINES] if line.text]
    below = below[:_HEADER_LINES]
    if cut.role is Role.RULE and below and compiled(_LABEL).match(below[0]):
        return sum(1 for text in below if compiled(_LABEL).match(text)) > 1
    known = [len(compiled(_KNOWN_LABEL).findall(text)) for text in below]
    certain = sum(known) > 2 or (sum(known) > 1 and any("@" in text for text in below))
    return certain and bool(compiled(_KNOWN_LABEL).match(below[0]))


def _settled(lines: list[Line]) -> list[Line]:
    """Every mark decided: what is the writer's own of the lines that were left open."""
    if any(line.holder for line in lines):
        lines = list(_unheld(lines))
    if any(line.mark in _OPEN_MARKS for line in lines):
        lines = _decided(lines)
    return _without_attributions(lines)


def _decided(lines: list[Line]) -> list[Line]:
    """Which blockquotes are the writer's own.

    Those that the button made, unless something quoted stands above; bare ones when what is
    certainly quoted comes only later.
    """
    firm = max((n for n, line in enumerate(lines) if _is_firm(lines, n)), default=-1)
    quoted = False
    for number, line in enumerate(lines):
        mark = line.mark
        if mark in _OPEN_MARKS:
            begins = number == 0 or lines[number - 1].depth < line.depth
            quoted = quoted or (begins and _attribution_above(lines, number) > 0)
            own = not quoted and (mark is Mark.BUTTON or number < firm)
            lines[number] = line._replace(mark=Mark.TEXT if own else Mark.QUOTE)
        elif mark is Mark.QUOTE and line.text:
            quoted = True
    return lines


def _unheld(lines: Sequence[Line]) -> Iterator[Line]:
    """What an answer split: old up to the first blockquote in it, the writer's own below that.

    A forwarded mail is split by nobody, and without a blockquote all of it is old.
    """
    split: set[int] = set()
    forwarded: set[int] = set()
    begun: set[int] = set()
    for line in lines:
        if line.holder and line.text and line.holder not in begun:
            begun.add(line.holder)
            if line.text.startswith("-----"):
                forwarded.add(line.holder)
        if line.mark not in (Mark.HELD, Mark.SIGNED):
            if line.mark is Mark.QUOTE and line.text and line.holder:
                split.add(line.holder)
            yield line
        elif line.holder in split and line.holder not in forwarded:
            yield line._replace(mark=Mark.TEXT if line.mark is Mark.HELD else Mark.SIGNATURE)
        else:
            yield line._replace(mark=Mark.QUOTE)


def _is_firm(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is certainly quoted: by its container, or by an attribution above it."""
    line = lines[number]
    if line.mark is Mark.QUOTE:
        return bool(line.text)
    begins = number == 0 or lines[number - 1].depth < line.depth
    return line.mark is Mark.SOFT and begins and _attribution_above(lines, number) > 0


def _attribution_above(lines: Sequence[Line], number: int) -> int:
    """How many lines directly above this one say who wrote what follows, and when.

    In any language: it ends in a colon and holds an address with a number, or a day and a time.
    """
    at = number - 1
    while at >= max(number - 3, 0) and not lines[at].text:
        at -= 1
    if at < 0 or lines[at].mark is not Mark.TEXT or lines[at].text[-1:] not in (":", "：", "-"):
        return 0
    if compiled(_FORWARDED).match(lines[at].text):
        return number - at
    said = ""
    for line in reversed(lines[max(at - _ATTRIBUTION_LINES + 1, 0) : at + 1]):
        if not line.text or line.mark is not Mark.TEXT:
            return 0
        said = f"{line.text} {said}"
        if len(said) > _MAX_ATTRIBUTION:
            return 0
        dated = compiled(_DAY).search(said) and compiled(_TIME).search(said)
        if dated or ("@" in said and compiled(r"\d").search(said)):
            return number - lines.index(line, max(at - _ATTRIBUTION_LINES + 1, 0))
    return 0


def _without_attributions(lines: list[Line]) -> list[Line]:
    """The lines that introduce a quote are part of it."""
    before = Mark.QUOTE
    for number, (mark, *_) in enumerate(lines):
        if mark is Mark.QUOTE and before is Mark.TEXT:
            for above in range(number - _attribution_above(lines, number), number):
                lines[above] = lines[above]._replace(mark=Mark.QUOTE, depth=1)
        before = mark
    return lines


# --- what is shown -----------------------------------------------------------------------------


def _taken_back(lines: Sequence[Line]) -> list[Line]:
    """Nothing is the writer's own: so the signature is, or what stands in the fewest containers."""
    spoken = Mark.SIGNATURE if _has(lines, Mark.SIGNATURE) else Mark.QUOTE
    least = min((line.depth for line in lines if line.mark is spoken and line.text), default=0)
    return [
        line._replace(mark=Mark.TEXT) if line.mark is spoken and line.depth <= least else line
        for line in lines
    ]


def _with_signature(lines: list[Line]) -> list[Line]:
    """The signature and what follows it up to a quote, behind its mark.

    Where answers follow below a quote, it goes to the end: everything below a mark is signature.
    """
    at = next((n for n, x in enumerate(lines) if x.mark is Mark.SIGNATURE and x.text), None)
    if at is None or not _has(lines[:at], Mark.TEXT):
        return lines if at is None else _signature_first(lines)
    end = next((n for n in range(at, len(lines)) if lines[n].mark is Mark.QUOTE), len(lines))
    above, signature, below = lines[:at], lines[at:end], lines[end:]
    spoken = [line.text for line in above if line.text]
    if spoken[-1:] != ["--"] and signature[0].text != "--":
        signature = [Line(Mark.TEXT, _SIGNATURE_MARK), *signature]
    if _has(below, Mark.TEXT):
        return [*above, *below, *signature]
    return [*above, *signature, *below]


def _signature_first(lines: list[Line]) -> list[Line]:
    """A signature above all words, as phones leave it: it goes to the end."""
    signature = [line for line in lines if line.mark is Mark.SIGNATURE]
    others = [line for line in lines if line.mark is not Mark.SIGNATURE]
    return [*others, Line(Mark.TEXT, _SIGNATURE_MARK), *signature]


def _joined(lines: Sequence[Line]) -> str:
    """The text: quoted lines marked, never two empty lines in a row."""
    marked = [f"> {x.text}" if x.mark is Mark.QUOTE and x.text else x.text for x in lines]
    text = "\n".join(marked).strip("\n")
    return compiled(r"\n{3,}").sub("\n\n", text) if "\n\n\n" in text else text
