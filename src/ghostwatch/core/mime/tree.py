"""The part tree of a message: bounded before it is parsed, and its leaves in order.

The rule of the module: the tree comes from the standard library's compat32 parser, which has
never been seen to raise once its input is bounded (``policy.default`` does, on reading a header).
What can only be an attachment is shortened first, so that text behind a large one is found.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ghostwatch.core.mime.characters import one_line
from ghostwatch.core.mime.headers import MAX_PER_NAME, Fields, note
from ghostwatch.core.mime.transfer import payload_of
from ghostwatch.core.model import Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from email.message import Message as Tree

MAX_PARTS = 500
MAX_DEPTH = 50
MAX_BODY = 1_000_000  # octets that are parsed, after attachments are shortened
MAX_EVIDENCE = 64 * 1024  # of one report or calendar part
_MAX_LINE_WORK = 400_000  # lines times multiparts: what the compat32 parser may look at
_MAX_DELIMITERS = 1_000
_MAX_REPORT_BLOCKS = 1_000
_LARGE = 100_000  # a body of this size is looked through for attachments
_STUB = 4_000  # octets that stay of an attachment: its header, and enough to see that it is one
_PART_HEADER = 2_000

_REPORT_BLOCK = re.compile(rb"\n\r?\n")
_READ = re.compile(rb"^content-type:\s{0,9}(?:text|multipart|message)/|calendar|/ics", re.I | re.M)
_TYPED = re.compile(rb"^content-type:", re.I | re.M)
_MIME_FIELDS = ("content-type", "content-transfer-encoding", "content-disposition", "mime-version")
_OF_PARTS = ("multipart", "message")
_EVIDENCE = ("text/calendar", "application/ics", "text/rfc822-headers")


class Leaf(NamedTuple):
    """A leaf of the part tree, what encloses it, and whether the parser found fault around it.

    inside: multipart/report when it is part of one. choice: number of the outermost
    multipart/alternative around it, 0 when there is none. run: leaves of text next to each
    other have the same number.
    """

    node: Tree
    content_type: str
    inside: str = ""
    damaged: bool = False
    choice: int = 0
    run: int = 0


def shortened(octets: bytes, begin: int) -> bytes:
    """The body that begins there, large parts of a type that nobody reads cut to their beginning.

    A part lasts to the next line that begins with two hyphens, whatever multipart that belongs
    to: no base64 holds one.
    """
    if len(octets) - begin <= _LARGE:
        return octets[begin:]
    kept: list[bytes] = []
    at, total = begin, 0
    for _ in range(_MAX_DELIMITERS):
        following = octets.find(b"\n--", at + 1)
        end = len(octets) if following < 0 else following
        header = octets[at : min(end, at + _PART_HEADER)]
        unread = end - at > _STUB and _TYPED.search(header) and not _READ.search(header)
        kept.append(octets[at : min(end, at + (_STUB if unread else MAX_BODY + 1))])
        total += len(kept[-1])
        at = end
        if following < 0 or total > MAX_BODY:
            break
    return b"".join(kept)


def skeleton_of(fields: Fields, body: bytes, problems: list[str]) -> bytes:
    """The message with only the header fields that shape its body, bounded for the parsers.

    Both parsers look at each line once for each multipart around it, and recurse into nested
    ones: so the number of multiparts is capped, and then lines times multiparts.
    """
    if len(body) > MAX_BODY:
        note(problems, "the message is too long, its end is not read")
        body = body[:MAX_BODY]
    low = body.lower()
    nested = sorted([*_places(b"boundary", low), *_places(b"message/", low)])
    delimiters = list(_places(b"\n--", b"\n" + body))  # each where its hyphens begin in the body
    cuts = nested[MAX_DEPTH : MAX_DEPTH + 1] + delimiters[_MAX_DELIMITERS : _MAX_DELIMITERS + 1]
    if b"delivery-status" in low:  # each block of one becomes a tree of its own
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


def _places(mark: bytes, octets: bytes) -> Iterator[int]:
    """Where a mark begins; a search for a pattern takes ten times as long."""
    at = octets.find(mark)
    while at >= 0:
        yield at
        at = octets.find(mark, at + len(mark))


def tree_of(skeleton: bytes) -> Tree:
    """The part tree. What is one part by its header is not read line by line, as parsers do."""
    from email.parser import BytesParser  # noqa: PLC0415 - as slow as all the rest; reads mail only

    parser = BytesParser()  # its default policy is compat32
    end = 0 if skeleton[:1] == b"\n" else skeleton.find(b"\n\n") + 1
    tree: Tree = parser.parsebytes(skeleton[: end + 1])
    if tree.defects or tree.get_payload() or tree.get_content_maintype() in _OF_PARTS:
        return parser.parsebytes(skeleton)
    tree.set_payload(skeleton[end + 1 :].decode("ascii", "surrogateescape"))
    return tree


def leaves_of(tree: Tree, problems: list[str]) -> Iterator[Leaf]:
    """The leaves in order; attached messages are leaves, nothing inside them is looked at."""
    waiting = [Leaf(tree, "")]
    choices = run = 0
    for _ in range(MAX_PARTS):
        if not waiting:
            return
        node, _, inside, damaged, choice, _ = waiting.pop()
        damaged = damaged or bool(node.defects)
        content_type = node.get_content_type()
        if content_type.startswith("message/") or not node.is_multipart():
            run += not content_type.startswith(("text/", "multipart/"))
            yield Leaf(node, content_type, inside, damaged, choice, run)
            continue
        inside = content_type if content_type == "multipart/report" else inside
        if content_type == "multipart/alternative" and not choice:
            choices += 1
            choice = choices
        children: Any = node.get_payload()
        parts = [child for child in children if not isinstance(child, str)]
        waiting.extend(Leaf(part, "", inside, damaged, choice) for part in reversed(parts))
    note(problems, "too many parts")


def evidence_of(leaves: Iterable[Leaf]) -> Iterator[Part]:
    """What classing needs: reports (RFC 6522), returned mail (its header only) and calendars."""
    for leaf in leaves:
        if leaf.content_type.startswith("message/"):
            octets = b"\n\n".join(_attached_header(leaf.node))
        elif leaf.content_type in _EVIDENCE:
            octets = payload_of(leaf.node, [])
        else:
            continue
        params = {
            one_line(str(name).lower()): one_line(str(value))
            for name, value in leaf.node.get_params([], unquote=True)[1:MAX_PER_NAME]
        }
        yield Part(leaf.content_type, MappingProxyType(params), octets[:MAX_EVIDENCE], leaf.inside)


def _attached_header(node: Tree) -> Iterator[bytes]:
    """The header fields of an attached message, or the field groups of a report (RFC 3464 2.1)."""
    payload: Any = node.get_payload() if node.is_multipart() else ()
    for block in payload[:MAX_PARTS]:
        lines = (f"{name}: {value}" for name, value in block.items())
        yield "\n".join(lines).encode("utf-8", "surrogateescape")
