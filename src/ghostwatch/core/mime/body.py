"""The body of a message: the text a person reads, and the parts that are evidence for a class.

The rule of the module: the part tree comes from the standard library's compat32 parser, which has
never been seen to raise once its input is bounded (``policy.default`` does, on reading a header).
mail-parser is asked for the text of messages whose multiparts compat32 finds damaged, and only for
those: of sound mail it gives the same text at twice the cost, and it pulls the text of attached
mail into it.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ghostwatch.core.mime.characters import clean, decode, one_line, unlabelled
from ghostwatch.core.mime.headers import MAX_PER_NAME, Fields, note
from ghostwatch.core.mime.markup import html_text
from ghostwatch.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from email.message import Message as Tree

MAX_PARTS = 500
MAX_DEPTH = 50
MAX_TEXT = 256 * 1024
MAX_EVIDENCE = 64 * 1024  # of one report or calendar part
_MAX_LINE_WORK = 400_000  # lines times multiparts: what the compat32 parser may look at
_MAX_DELIMITERS = 1_000
_MAX_REPORT_BLOCKS = 1_000

_MULTIPART = re.compile(rb"boundary|message/", re.IGNORECASE)
_DELIMITER = re.compile(rb"^--", re.MULTILINE)
_REPORT_BLOCK = re.compile(rb"\n\r?\n")
_MIME_FIELDS = ("content-type", "content-transfer-encoding", "content-disposition", "mime-version")
_EVIDENCE = ("text/calendar", "application/ics", "text/rfc822-headers")


def body_of(fields: Fields, body: bytes, problems: list[str]) -> tuple[str, tuple[Part, ...]]:
    """The text a person reads, and the parts that reports and calendars are made of."""
    from email.parser import BytesParser  # noqa: PLC0415 - as slow as all the rest; reads mail only

    skeleton = _skeleton(fields, body, problems)
    try:
        tree: Tree = BytesParser().parsebytes(skeleton)  # its default policy is compat32
        leaves = tuple(_leaves(tree, problems))
        return clean(_found_text(leaves, skeleton, problems)), tuple(_evidence(leaves))
    except Exception:  # noqa: BLE001 - P6: whatever a mail does to the parser costs that mail
        note(problems, "the parts could not be read")
        return clean(unlabelled(body[:MAX_TEXT])), ()


def _found_text(leaves: Sequence[_Leaf], skeleton: bytes, problems: list[str]) -> str:
    """The chosen text; when damage hides it, what mail-parser finds, or the octets as they are."""
    text = _chosen_text(leaves)
    if text.strip() or not any(leaf.damaged for leaf in leaves):
        return text
    note(problems, "the parts are damaged")
    # With an attached mail about, text found anywhere could be that mail's: a bounce carries ours.
    attached = any(leaf.content_type.startswith("message/") for leaf in leaves)
    text = "" if attached else _second_opinion(skeleton)
    headless = (leaf.node for leaf in leaves if leaf.content_type.startswith("multipart/"))
    return text or next(map(_payload_text, headless), "")


def _skeleton(fields: Fields, body: bytes, problems: list[str]) -> bytes:
    """The message with only the header fields that shape its body, bounded for the parsers.

    Both parsers look at each line once for each multipart around it, and recurse into nested
    ones: so the number of multiparts is capped, and then lines times multiparts.
    """
    nested = [match.start() for match in _MULTIPART.finditer(body)]
    delimiters = [match.start() for match in _DELIMITER.finditer(body)]
    cuts = nested[MAX_DEPTH : MAX_DEPTH + 1] + delimiters[_MAX_DELIMITERS : _MAX_DELIMITERS + 1]
    if b"delivery-status" in body.lower():  # each block of one becomes a tree of its own
        blocks = [match.start() for match in _REPORT_BLOCK.finditer(body)]
        cuts += blocks[_MAX_REPORT_BLOCKS : _MAX_REPORT_BLOCKS + 1]
    lines = _MAX_LINE_WORK // (1 + min(len(nested), MAX_DEPTH))
    if body.count(b"\n") > lines:
        cuts.append(len(b"\n".join(body.split(b"\n", lines)[:-1])))
    if cuts:
        note(problems, "too many parts")
        body = body[: min(cuts)]
    head = b"".join(
        name.encode() + b": " + value + b"\n"
        for name in _MIME_FIELDS
        for value in fields.get(name, ())
    )
    return head + b"\n" + body


class _Leaf(NamedTuple):
    """A leaf of the part tree, what encloses it, and whether the parser found fault around it."""

    node: Tree
    content_type: str
    inside: str
    damaged: bool


def _leaves(tree: Tree, problems: list[str]) -> Iterator[_Leaf]:
    """The leaves in order; attached messages are leaves, nothing inside them is looked at."""
    waiting: list[tuple[Tree, str, bool]] = [(tree, "", False)]
    for _ in range(MAX_PARTS):
        if not waiting:
            return
        node, inside, damaged = waiting.pop()
        damaged = damaged or bool(node.defects)
        content_type = node.get_content_type()
        children = node.get_payload()
        if content_type.startswith("message/") or not isinstance(children, list):
            yield _Leaf(node, content_type, inside, damaged)
            continue
        inside = content_type if content_type == "multipart/report" else inside
        parts = [child for child in children if not isinstance(child, str)]
        waiting.extend((part, inside, damaged) for part in reversed(parts))
    note(problems, "too many parts")


def _chosen_text(leaves: Iterable[_Leaf]) -> str:
    """The first inline text/plain that says something, else the first such HTML, as text.

    RFC 2046 5.1.4 puts the plainest alternative first; RFC 2183 2.1 says what is inline.
    """
    html = ""
    for leaf in leaves:
        if leaf.content_type not in ("text/plain", "text/html") or _is_attached(leaf.node):
            continue
        text = _payload_text(leaf.node)
        if leaf.content_type == "text/plain" and text.strip():
            return text
        html = html or (text if leaf.content_type == "text/html" else "")
    return html_text(html)


def _is_attached(node: Tree) -> bool:
    """Whether a part says that it is an attachment (RFC 2183 2.2)."""
    return str(node.get("content-disposition", "")).strip().lower().startswith("attachment")


def _payload_text(node: Tree) -> str:
    """A leaf's text, transfer encoding and charset undone."""
    octets = _payload(node)[:MAX_TEXT]
    return decode(octets, str(node.get_param("charset", "") or ""))


def _payload(node: Tree) -> bytes:
    """A leaf's octets, transfer encoding undone (RFC 2045 6)."""
    payload = node.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _second_opinion(skeleton: bytes) -> str:
    """The text that mail-parser finds in damaged parts, "" when it finds none either.

    Imported on first use: most mailboxes never need it. It may raise (a multipart without an
    epilogue made it), and it warns on standard error about parts that are neither text nor HTML.
    """
    try:
        import mailparser.core  # noqa: PLC0415

        mailparser.core.log.disabled = True
        found = mailparser.parse_from_bytes(skeleton)
        texts = (*found.text_plain, *found.text_not_managed)
        return str(next((text for text in texts if text.strip()), ""))
    except Exception:  # noqa: BLE001 - a third party's parser on hostile octets
        return ""


def _evidence(leaves: Iterable[_Leaf]) -> Iterator[Part]:
    """What classing needs: reports (RFC 6522), returned mail (its header only) and calendars."""
    for leaf in leaves:
        if leaf.content_type.startswith("message/"):
            octets = b"\n\n".join(_attached_header(leaf.node))
        elif leaf.content_type in _EVIDENCE:
            octets = _payload(leaf.node)
        else:
            continue
        params = {
            one_line(str(name).lower()): one_line(str(value))
            for name, value in leaf.node.get_params([], unquote=True)[1:MAX_PER_NAME]
        }
        yield Part(leaf.content_type, MappingProxyType(params), octets[:MAX_EVIDENCE], leaf.inside)


def _attached_header(node: Tree) -> Iterator[bytes]:
    """The header fields of an attached message, or the field groups of a report (RFC 3464 2.1)."""
    payload: Any = node.get_payload()
    for block in payload[:MAX_PARTS] if isinstance(payload, list) else ():
        lines = (f"{name}: {value}" for name, value in block.items())
        yield "\n".join(lines).encode("utf-8", "surrogateescape")
