"""The body of a message: the text a person reads, and the parts that are evidence for a class.

The rule of the module: plain text goes before HTML where a choice is offered (RFC 2046 5.1.4 puts
the plainest first) and what stands one after the other is joined in order; attachments and
attached messages are never the body. mail-parser is asked for the text of messages whose
multiparts compat32 finds damaged, and only for those: of sound mail it gives the same text at
twice the cost, and it pulls the text of attached mail into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.mime.characters import charset_of, clean, decode, unlabelled
from ghostwatch.core.mime.flowed import flowed, without_enclosures
from ghostwatch.core.mime.headers import Fields, note
from ghostwatch.core.mime.markup import html_text
from ghostwatch.core.mime.transfer import payload_of
from ghostwatch.core.mime.tree import Leaf, evidence_of, leaves_of, skeleton_of, tree_of
from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from email.message import Message as Tree

    from ghostwatch.core.model import Part

MAX_TEXT = 256 * 1024
_MAX_NOTICE = 500  # characters: beyond that, somebody wrote something

_PLAIN, _HTML = "text/plain", "text/html"
_TYPES = frozenset({_PLAIN, _HTML, "text/enriched", "text/markdown", "text/x-markdown"})
_NOTICE = (
    r"(?i)\bhtml[ -]?(?:e-?mail|mail|message|format|nachricht|compatible|fähig\w*|only)\b"
    r"|(?:support|display|render|show|view|darstellen|anzeigen|afficher|mostrar|visualizza\w*"
    r"|weergeven|ondersteun\w*|exibir)\W{1,5}(?:\w{1,15}\W{1,5}){0,4}html\b"
    r"|\bhtml\W{1,5}(?:\w{1,15}\W{1,5}){0,4}(?:support|display|darstellen|anzeigen|afficher"
    r"|weergeven|tonen)|(?:view|see|open|read|ansehen|anzeigen|voir|ver|vedi|bekijk\w*|visualizar)\W{1,5}"
    r"(?:\w{1,15}\W{1,5}){0,8}(?:browser|navigateur|navegador)\b"
    r"|\b(?:browser|navigateur|navegador)\W{1,5}(?:\w{1,15}\W{1,5}){0,3}(?:ansehen|anzeigen)"
)
_SENTENCE = r"[.!?:\n]+"
# What a part of its own may begin with that belongs below another: a signature, a list's footer.
_FOOTER = r"\s{0,99}(?:-- ?\n|[_=*-]{5,})"
_ADDRESSES = r"https?://\S{1,2000}"
_DOCUMENT = r"(?i)\s*+(?:<!--[^>]{0,500}-->\s*+)?<(?:!doctype html|html[\s>])"
_ANY_TAG = r"<[a-zA-Z/!]"
# What cannot be read and may hold the text, and what is said of it (RFC 8551, RFC 3156).
_SEALED = {
    "application/pkcs7-mime": "the text is sealed (S/MIME) and was not opened",
    "application/x-pkcs7-mime": "the text is sealed (S/MIME) and was not opened",
    "application/pgp-encrypted": "the text is encrypted (PGP) and was not opened",
    "application/ms-tnef": "an attachment of Outlook (winmail.dat) was not opened",
    "application/vnd.ms-tnef": "an attachment of Outlook (winmail.dat) was not opened",
}


def body_of(fields: Fields, body: bytes, problems: list[str]) -> tuple[str, tuple[Part, ...]]:
    """The text a person reads, and the parts that reports and calendars are made of."""
    skeleton = skeleton_of(fields, body, problems)
    try:
        leaves = tuple(leaves_of(tree_of(skeleton), problems))
        _note_sealed(leaves, problems)
        return clean(_found_text(leaves, skeleton, problems)), tuple(evidence_of(leaves))
    except Exception:  # noqa: BLE001 - P6: whatever a mail does to the parser costs that mail
        note(problems, "the parts could not be read")
        return clean(unlabelled(body[:MAX_TEXT])), ()


def _note_sealed(leaves: Iterable[Leaf], problems: list[str]) -> None:
    """Say what holds something that was not opened."""
    for leaf in leaves:
        sealed = _SEALED.get(leaf.content_type)
        if sealed is None and _filename(leaf.node).lower() == "winmail.dat":
            sealed = _SEALED["application/ms-tnef"]
        if sealed is not None:
            note(problems, sealed)


def _found_text(leaves: Sequence[Leaf], skeleton: bytes, problems: list[str]) -> str:
    """The chosen text; when damage hides it, what mail-parser finds, or the octets as they are."""
    text = _chosen_text(leaves, problems)
    if text.strip() or not any(leaf.damaged for leaf in leaves):
        return text
    note(problems, "the parts are damaged")
    # With an attached mail about, text found anywhere could be that mail's: a bounce carries ours.
    attached = any(leaf.content_type.startswith("message/") for leaf in leaves)
    text = "" if attached else _second_opinion(skeleton)
    headless = (leaf.node for leaf in leaves if leaf.content_type.startswith("multipart/"))
    return text or next((_decoded(node, problems) for node in headless), "")


class _Piece(NamedTuple):
    """One readable part: its text, whether it came as HTML, the choice and the run it is of."""

    text: str
    html: bool
    choice: int
    run: int


def _chosen_text(leaves: Iterable[Leaf], problems: list[str]) -> str:
    """The text of the inline parts; of parts with a file name only when there is no other."""
    readable = [leaf for leaf in leaves if leaf.content_type in _TYPES]
    inline = [leaf for leaf in readable if not _is_attached(leaf.node)]
    bodies = [leaf for leaf in inline if not _filename(leaf.node)]
    return _joined(bodies, problems) or (_joined(inline, problems) if inline != bodies else "")


def _is_attached(node: Tree) -> bool:
    """Whether a part says that it is an attachment (RFC 2183 2.2)."""
    return str(node.get("content-disposition", "")).strip().lower().startswith("attachment")


def _joined(leaves: Iterable[Leaf], problems: list[str]) -> str:
    """The pieces that count, in order: a signature or a list's footer may be a part of its own."""
    counted: list[_Piece] = []
    size = 0
    for piece in _chosen(_pieces(leaves, problems)):
        if size + len(piece.text) <= MAX_TEXT:
            counted.append(piece)
            size += len(piece.text)
    return "\n".join(
        piece.text.strip("\n") if len(counted) > 1 else piece.text for piece in counted
    )


def _pieces(leaves: Iterable[Leaf], problems: list[str]) -> Iterator[_Piece]:
    """What each part says; of a report only its first part is written for people (RFC 6522 3)."""
    reported = False
    for leaf in leaves:
        if leaf.inside and reported:
            continue
        text, html = _read(leaf, problems)
        if text.strip():
            reported = reported or (bool(leaf.inside) and not leaf.choice)
            yield _Piece(text, html, leaf.choice, leaf.run)


def _chosen(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """The first piece that says something, of a choice the plain text; and what continues it.

    A piece continues the text when something else stands between them (Apple Mail divides text
    around a picture) or when it begins as a signature or footer does. Two texts next to each other
    are two versions.
    """
    pieces = list(pieces)
    plain = {p.choice for p in pieces if p.choice and not p.html and not _is_notice(p, pieces)}
    last: _Piece | None = None
    for piece in pieces:
        if _is_notice(piece, pieces) or (piece.html and piece.choice in plain):
            continue
        if last is not None and not _continues(last, piece):
            continue
        last = piece
        yield piece


def _continues(last: _Piece, piece: _Piece) -> bool:
    """Whether a piece is more of the same text."""
    if piece.html and not last.html:
        return False
    if piece.choice and piece.choice == last.choice:
        return piece.run > last.run
    if compiled(_FOOTER).match(piece.text):
        return True
    return piece.html is last.html and piece.run > last.run


def _is_notice(piece: _Piece, pieces: Sequence[_Piece]) -> bool:
    """Whether plain text only says that the message is to be read as HTML, and it can be."""
    if piece.html or len(piece.text) > 10 * _MAX_NOTICE or not any(p.html for p in pieces):
        return False
    words = compiled(_ADDRESSES).sub("", piece.text)
    if len(words) > _MAX_NOTICE:
        return False
    said = [sentence.strip() for sentence in compiled(_SENTENCE).split(words)]
    notices = sum(len(sentence) for sentence in said if compiled(_NOTICE).search(sentence))
    return notices * 4 > sum(map(len, said)) * 3


def _read(leaf: Leaf, problems: list[str]) -> tuple[str, bool]:
    """What a part says, and whether as HTML: by what it holds where that is not what it says."""
    text = _decoded(leaf.node, problems)
    html = leaf.content_type in (_HTML, "text/enriched")
    if html and not compiled(_ANY_TAG).search(text):
        html = "&" in text
    elif not html and compiled(_DOCUMENT).match(text):
        note(problems, "HTML is declared as plain text")
        html = True
    if html:
        return html_text(text), True
    if _param(leaf.node, "format") == "flowed":
        delete_space = _param(leaf.node, "delsp") == "yes"
        text = flowed(clean(text), delete_space=delete_space)
    return without_enclosures(text.replace("\r\n", "\n"), problems), False


def _filename(node: Tree) -> str:
    """The name a part has as a file, "" when it has none (RFC 2183 2.3)."""
    try:
        return node.get_filename("") or ""
    except (LookupError, ValueError):  # the charset of the name is none
        return "?"


def _param(node: Tree, name: str) -> str:
    """A parameter of Content-Type, lower-cased; it may come in three pieces (RFC 2231 4)."""
    value = node.get_param(name, "")
    return str(value[2] if isinstance(value, tuple) else value or "").strip().lower()


def _decoded(node: Tree, problems: list[str]) -> str:
    """A leaf's text, transfer encoding and charset undone."""
    octets = payload_of(node, problems)
    if len(octets) > MAX_TEXT:
        note(problems, "the text is too long, its end is not read")
        octets = octets[:MAX_TEXT]
    named = _param(node, "charset")
    charset = charset_of(octets, named, html=node.get_content_type() == _HTML)
    if named and charset != named:
        note(problems, "the charset is not the one that is named")
    return decode(octets, charset)


def _second_opinion(skeleton: bytes) -> str:
    """The text that mail-parser finds in damaged parts, "" when it finds none either.

    Imported on first use: most mailboxes never need it. It may raise (a multipart without an
    epilogue made it), and it warns on standard error about parts and header fields it dislikes.
    """
    try:
        import mailparser.core  # noqa: PLC0415
        import mailparser.utils  # noqa: PLC0415

        mailparser.core.log.disabled = mailparser.utils.log.disabled = True
        found = mailparser.parse_from_bytes(skeleton)
        texts = (*found.text_plain, *found.text_not_managed)
        return str(next((text for text in texts if text.strip()), ""))
    except Exception:  # noqa: BLE001 - a third party's parser on hostile octets
        return ""
