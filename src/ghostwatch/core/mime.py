"""Octets -> Parsed: every value safe to show, to compare and to store, whatever arrived.

The rule of the module: nothing here raises, nothing takes longer than a small multiple of reading
the octets once, and every cap is a named constant. Header fields are scanned by hand, as octets;
the part tree comes from the standard library's compat32 parser, which has never been seen to raise
once its input is bounded (``policy.default`` does, on reading a header). mail-parser is asked for
the text of messages whose multiparts compat32 finds damaged, and only for those: of sound mail it
gives the same text at twice the cost, and it pulls the text of attached mail into it.

HTML is stripped with one regular expression and not with ``html.parser``: 100 kB of "<a " take
that one 100 seconds on Python 3.11.7.
"""

from __future__ import annotations

import binascii
import codecs
import hashlib
import re
import unicodedata
from datetime import UTC, datetime
from email.message import Message as Tree
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parsedate_to_datetime
from functools import lru_cache
from html import unescape
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.model import Address, Message, Parsed, Part, Place, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

# Caps. Octets beyond MAX_OCTETS can only be attachments: mail programs put the text first.
MAX_OCTETS = 1_000_000
MAX_HEADER = 64 * 1024
MAX_FIELDS = 200
MAX_PER_NAME = 20
MAX_VALUE = 16 * 1024
MAX_PARTS = 500
MAX_DEPTH = 50
MAX_TEXT = 256 * 1024
MAX_EVIDENCE = 64 * 1024  # of one report or calendar part
MAX_IDS = 40  # of References: the first and the last 20
MAX_ADDRESSES = 500
MAX_NAME = 200
_MAX_LINE_WORK = 400_000  # lines times multiparts: what the compat32 parser may look at
_MAX_DELIMITERS = 1_000
_MAX_REPORT_BLOCKS = 1_000

_YEARS = range(1990, 2101)


def parse(octets: bytes) -> Parsed:
    """Read one message (RFC 5322, 2045-2049); never raises, whatever the octets are."""
    problems: list[str] = []
    head, body = _split(octets[:MAX_OCTETS])
    fields = _fields(head, problems)
    raw = _Raw(fields)
    senders, doubt = _sender(raw.all("from"))
    text, parts = _body(fields, body, problems)
    return Parsed(
        headers=_decoded(fields),
        message_id=next(iter(_ids(raw.all("message-id"))), ""),
        in_reply_to=tuple(_ids(raw.all("in-reply-to")))[:MAX_PER_NAME],
        references=_ends(tuple(_ids(raw.all("references")))),
        senders=senders,
        to=_addresses(raw.all("to"), problems),
        cc=_addresses(raw.all("cc"), problems),
        subject=_words(raw.first("subject")),
        dated_at=_instant(raw.first("date")),
        text=text,
        parts=parts,
        sender_doubt=doubt,
        problems=tuple(problems),
    )


def to_message(
    parsed: Parsed,
    *,
    place: Place,
    in_sent: bool,
    arrived_at: datetime,
    thread: str | None,
    reading: Reading,
) -> Message:
    """The facts of a parsed message that are kept, with where and when the server holds it."""
    return Message(
        place=place,
        identity=_identity(parsed),
        in_sent=in_sent,
        message_id=parsed.message_id,
        in_reply_to=parsed.in_reply_to,
        references=parsed.references,
        senders=parsed.senders,
        to=parsed.to,
        cc=parsed.cc,
        subject=parsed.subject,
        dated_at=parsed.dated_at,
        arrived_at=arrived_at.astimezone(UTC),
        thread=thread,
        reading=reading,
    )


def _identity(parsed: Parsed) -> str:
    """Equal for copies of a mail, different for a forgery that only takes over its Message-ID."""
    known = (
        parsed.message_id,
        *(sender.key for sender in parsed.senders),
        *parsed.headers.get("date", ())[:1],
        parsed.subject,
        "" if parsed.message_id else parsed.text[:1000],
    )
    return hashlib.sha256("\x00".join(known).encode()).hexdigest()[:32]


# --- ids ---------------------------------------------------------------------------------------

_ID = re.compile(rb"<([!-;=?-~]{3,996})>")


def _valid_ids(octets: bytes) -> Iterator[str]:
    """Ids by their grammar (RFC 5322 3.6.4, the length capped): printable, exactly one @."""
    for found in _ID.findall(octets):
        if found.count(b"@") == 1 and found[0] != ord("@") and found[-1] != ord("@"):
            yield f"<{found.decode('ascii')}>"


def _ids(values: Iterable[bytes]) -> dict[str, None]:
    """The valid ids of these fields, duplicates removed, in order."""
    return {i: None for value in values for i in _valid_ids(value)}


def _ends(ids: tuple[str, ...]) -> tuple[str, ...]:
    """The beginning and the end of a long chain: where it came from, and what it answers."""
    return ids if len(ids) <= MAX_IDS else ids[: MAX_IDS // 2] + ids[-MAX_IDS // 2 :]


# --- header fields -----------------------------------------------------------------------------


class _Field(NamedTuple):
    """One header field: lower-case name, raw value, unfolded."""

    name: str
    value: bytes


class _Raw:
    """The raw values by name."""

    def __init__(self, fields: Sequence[_Field]) -> None:
        self._fields = fields

    def all(self, name: str) -> tuple[bytes, ...]:
        return tuple(field.value for field in self._fields if field.name == name)

    def first(self, name: str) -> bytes:
        return next((field.value for field in self._fields if field.name == name), b"")


_BLANK_LINE = re.compile(rb"^\r?\n", re.MULTILINE)
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)", re.DOTALL)
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_LINE_END = re.compile(rb"\r\n|\n|\r")


def _split(octets: bytes) -> tuple[bytes, bytes]:
    """Header and body, apart at the first empty line (RFC 5322 2.1)."""
    blank = _BLANK_LINE.search(octets)
    if blank is not None:
        return octets[: blank.start()][:MAX_HEADER], octets[blank.end() :]
    # No empty line at all: a header alone, or text alone.
    return (octets[:MAX_HEADER], b"") if _FIELD.match(octets) else (b"", octets)


def _fields(head: bytes, problems: list[str]) -> list[_Field]:
    """The header fields in order, unfolded (RFC 5322 2.2.3); lines that are none are left out."""
    fields: list[_Field] = []
    seen: dict[str, int] = {}
    for line in _LINE_END.split(_FOLD.sub(b"", head)):
        match = _FIELD.match(line)
        if match is None:
            if line.strip():
                _note(problems, "a header line is no header field")
            continue
        name = match[1].decode("ascii").lower()
        seen[name] = seen.get(name, 0) + 1
        if seen[name] > MAX_PER_NAME or len(fields) >= MAX_FIELDS:
            _note(problems, "too many header fields")
            continue
        fields.append(_Field(name, match[2][:MAX_VALUE]))
    return fields


def _decoded(fields: Sequence[_Field]) -> Mapping[str, tuple[str, ...]]:
    """Name -> values, decoded and clean."""
    values: dict[str, tuple[str, ...]] = {}
    for name, value in fields:
        values[name] = (*values.get(name, ()), _words(value))
    return MappingProxyType(values)


def _note(problems: list[str], what: str) -> None:
    """Remember a repair once."""
    if what not in problems:
        problems.append(what)


def _instant(value: bytes) -> datetime | None:
    """A Date field as UTC (RFC 5322 3.3), None for junk and for years nobody mails in."""
    try:
        dated_at = parsedate_to_datetime(value[:100].decode("ascii"))
        if dated_at.tzinfo is None:  # -0000: the instant is UTC, the sender's zone is unknown
            dated_at = dated_at.replace(tzinfo=UTC)
        dated_at = dated_at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return dated_at if dated_at.year in _YEARS else None


# --- characters --------------------------------------------------------------------------------

# RFC 2047 encoded words. Each alternative ends at a question mark that the next start also needs,
# so the scan stays linear. Blanks inside are wrong and common.
_ENCODED = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?]*)\?=")
# Control characters, soft hyphen, zero width, bidirectional marks and overrides, line and
# paragraph separators, surrogates, noncharacters: nothing that a person meant to be seen.
_UNSEEN = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff"
)
_HIDDEN = re.compile(f"[{_UNSEEN}]")
_BREAKS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+")
_NEW_LINE = re.compile("\r\n|[\r\u2028\u2029\x85\x0b\x0c]")
_COMPOSED_AT_A_TIME = 500  # composing is quadratic in the length of a run of marks


def _words(raw: bytes) -> str:
    """An unstructured field as text: encoded words decoded, clean, on one line."""
    return _line(_decode_words(_unlabelled(raw)))


def _line(text: str) -> str:
    """Clean, and on one line: CR and LF never survive."""
    return _compose(_HIDDEN.sub("", _BREAKS.sub(" ", text))).strip()


def _lines(text: str) -> str:
    """Clean, with line breaks as LF and tabs kept."""
    return _compose(_HIDDEN.sub("", _NEW_LINE.sub("\n", text)))


def _compose(text: str) -> str:
    """NFC, in slices: a mail of nothing but accents must not take a second."""
    if text.isascii():
        return text
    slices = (
        text[at : at + _COMPOSED_AT_A_TIME] for at in range(0, len(text), _COMPOSED_AT_A_TIME)
    )
    return "".join(unicodedata.normalize("NFC", piece) for piece in slices)


def _decode_words(text: str) -> str:
    """Encoded words decoded; neighbours of one charset first joined, for split letters."""
    if "=?" not in text:
        return text
    pieces: list[tuple[str, bytes]] = []  # charset ("" = already text), octets
    last = 0
    for match in _ENCODED.finditer(text):
        between = text[last : match.start()]
        if between.strip() or not pieces or not pieces[-1][0]:
            pieces.append(("", between.encode("utf-8", "replace")))
        charset = match[1].lower()
        octets = (_from_b if match[2] in "bB" else _from_q)(match[3])
        if pieces[-1][0] == charset:
            pieces[-1] = (charset, pieces[-1][1] + octets)
        else:
            pieces.append((charset, octets))
        last = match.end()
    decoded = (
        _decode(octets, charset) if charset else octets.decode() for charset, octets in pieces
    )
    return "".join(decoded) + text[last:]


def _from_q(text: str) -> bytes:
    """The Q encoding (RFC 2047 4.2)."""
    return binascii.a2b_qp(text.encode("utf-8", "replace"), header=True)


def _from_b(text: str) -> bytes:
    """The B encoding (RFC 2047 4.1), missing padding mended, junk skipped."""
    octets = text.encode("ascii", "ignore").rstrip(b"=")
    for cut in (octets, octets[:-1]):
        try:
            return binascii.a2b_base64(cut + b"===")
        except binascii.Error:
            continue
    return octets


_TEXT_CODECS = re.compile(
    r"utf-(7|8|16|16-be|16-le|32)|iso8859-\d+|cp\d+|koi8-[rtu]|gb2312|gbk|gb18030|big5(hkscs)?"
    r"|shift_jis\w*|euc_\w+|iso2022_\w+|johab|hz|mac-[a-z]+|tis-620|ptcp154|kz1048"
)
# What senders call one thing and mean another (WHATWG encoding standard).
_MEANT = {"iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949"}


@lru_cache(maxsize=256)
def _codec(charset: str) -> str | None:
    """The Python codec for a charset name, None when it is no text codec we let near mail."""
    if not re.fullmatch(r"[a-z0-9._:-]{1,40}", charset):
        return None
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name) if _TEXT_CODECS.fullmatch(name) else None


def _decode(octets: bytes, charset: str) -> str:
    """Text from octets in the named charset; unknown or wrong names end as UTF-8 or cp1252."""
    codec = _codec(charset.strip().lower())
    if codec is None or codec == "utf-8":
        return _unlabelled(octets)
    return octets.decode(codec, "replace")


def _unlabelled(octets: bytes) -> str:
    """Text from octets nobody names rightly: UTF-8 when it mostly is, else cp1252."""
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        lenient = octets.decode("utf-8", "replace")
    # Cut in the middle of a letter, or damaged in one place: still UTF-8. Else: an old program.
    broken = lenient.count("\ufffd")
    foreign = sum(1 for letter in lenient if letter > "\x7f") - broken
    return lenient if foreign > broken else octets.decode("cp1252", "replace")


# --- addresses ---------------------------------------------------------------------------------

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"
_SPEC = rf"{_ATOM}+(?:\.{_ATOM}+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
_ONLY_SPEC = re.compile(_SPEC)
# One mailbox as honest programs write it (RFC 5322 3.4, without what only tricks need: comments,
# routes, groups, quoted pairs, quoted local parts, domain literals). Octets above 127 are letters.
_PHRASE = r'[^\x00-\x08\x0a-\x1f\x7f()<>@,:;\\"\[\]]*+'
_STRICT = re.compile(
    rf'(?:(?:"(?P<quoted>[^"\\\r\n]*+)"\s*+|(?P<phrase>{_PHRASE}))<(?P<angle>{_SPEC})>|(?P<bare>{_SPEC}))'
)
_TOKEN = re.compile(r'"((?:[^"\\]|\\.?)*+)"?|([(),;:<>])|([^"(),;:<>]+)', re.DOTALL)
_NAMED = re.compile(r"[^\s<>()\[\]:;,\"']{1,64}@[^\s<>()\[\]:;,\"'@]{1,255}")
_MAX_SPEC = 320


def _sender(values: Sequence[bytes]) -> tuple[tuple[Address, ...], str | None]:
    """Who wrote: the From addresses, and why that is not one certain person, or None."""
    found = tuple(_mailboxes(values))[:MAX_PER_NAME]
    if not values:
        return found, "there is no From field"
    if len(values) > 1:
        return found, "there are several From fields"
    match = _STRICT.fullmatch(_unlabelled(values[0]).strip())
    spec = (match["bare"] or match["angle"]) if match else ""
    if match is None or len(spec) > _MAX_SPEC:
        return found, "From is not one plain address"
    name = _line(_decode_words(match["quoted"] or match["phrase"] or ""))
    if any(other.lower().strip(".") != spec.lower() for other in _NAMED.findall(name)):
        return (Address(name[:MAX_NAME], spec),), "the display name is another address"
    return (Address(name[:MAX_NAME], spec),), None


def _addresses(values: Sequence[bytes], problems: list[str]) -> tuple[Address, ...]:
    """To and Cc, read with patience."""
    found = tuple(_mailboxes(values))
    if len(found) > MAX_ADDRESSES:
        _note(problems, "too many recipients")
    return found[:MAX_ADDRESSES]


def _mailboxes(values: Iterable[bytes]) -> Iterator[Address]:
    """The mailboxes of address fields (RFC 5322 3.4, groups and comments allowed), each once."""
    seen: set[str] = set()
    for value in values:
        for name, spec in _split_addresses(_unlabelled(value)):
            key = spec.lower()
            if len(spec) <= _MAX_SPEC and _ONLY_SPEC.fullmatch(spec) and key not in seen:
                seen.add(key)
                yield Address(_line(_decode_words(name))[:MAX_NAME], spec)


class _Pending:
    """The address being read: words before the bracket, words in comments, the spec in it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.comments: list[str] = []
        self.angle: list[str] | None = None
        self.closed = False

    def take(self, token: re.Match[str]) -> None:
        """One token that ends nothing: a bracket, a word or a quoted string."""
        if token[2] == "<":
            self.angle = []
        elif token[2] == ">":
            self.closed = True
        elif not self.closed:
            word = token[3] if token[3] is not None else _unquoted(token[1])
            (self.words if self.angle is None else self.angle).append(word)

    def done(self) -> tuple[str, str]:
        """Display name and spec."""
        words, comments = "".join(self.words).strip(), "".join(self.comments).strip()
        if self.angle is None:
            return comments, words
        return words or comments, "".join(self.angle).strip()


def _split_addresses(text: str) -> Iterator[tuple[str, str]]:
    """(display name, spec) for each comma-separated address; specs are not checked yet."""
    pending, depth = _Pending(), 0
    for token in _TOKEN.finditer(text):
        special = token[2] or ""
        if special in ("(", ")"):
            depth = depth + 1 if special == "(" else max(depth - 1, 0)
        elif depth:
            pending.comments.append(token[0])
        elif special in (",", ";"):
            yield pending.done()
            pending = _Pending()
        elif special == ":":  # the name of a group ends here
            pending = _Pending()
        else:
            pending.take(token)
    yield pending.done()


def _unquoted(text: str) -> str:
    """The inside of a quoted string, quoted pairs undone."""
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


# --- body --------------------------------------------------------------------------------------

_MULTIPART = re.compile(rb"boundary|message/", re.IGNORECASE)
_DELIMITER = re.compile(rb"^--", re.MULTILINE)
_REPORT_BLOCK = re.compile(rb"\n\r?\n")
_MIME_FIELDS = ("content-type", "content-transfer-encoding", "content-disposition", "mime-version")
_EVIDENCE = ("text/calendar", "application/ics", "text/rfc822-headers")


def _body(
    fields: Sequence[_Field], body: bytes, problems: list[str]
) -> tuple[str, tuple[Part, ...]]:
    """The text a person reads, and the parts that reports and calendars are made of."""
    skeleton = _skeleton(fields, body, problems)
    try:
        tree: Tree = BytesParser(policy=compat32).parsebytes(skeleton)
        leaves = tuple(_leaves(tree, problems))
        return _lines(_found_text(leaves, skeleton, problems)), tuple(_evidence(leaves))
    except Exception:  # noqa: BLE001 - P6: whatever a mail does to the parser costs that mail
        _note(problems, "the parts could not be read")
        return _lines(_unlabelled(body[:MAX_TEXT])), ()


def _found_text(leaves: Sequence[_Leaf], skeleton: bytes, problems: list[str]) -> str:
    """The chosen text; when damage hides it, what mail-parser finds, or the octets as they are."""
    text = _chosen_text(leaves)
    if text.strip() or not any(leaf.damaged for leaf in leaves):
        return text
    _note(problems, "the parts are damaged")
    # With an attached mail about, text found anywhere could be that mail's: a bounce carries ours.
    attached = any(leaf.content_type.startswith("message/") for leaf in leaves)
    text = "" if attached else _second_opinion(skeleton)
    headless = (leaf.node for leaf in leaves if leaf.content_type.startswith("multipart/"))
    return text or next(map(_payload_text, headless), "")


def _skeleton(fields: Sequence[_Field], body: bytes, problems: list[str]) -> bytes:
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
        _note(problems, "too many parts")
        body = body[: min(cuts)]
    head = b"".join(
        name.encode() + b": " + value + b"\n" for name, value in fields if name in _MIME_FIELDS
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
        waiting.extend(
            (child, inside, damaged) for child in reversed(children) if isinstance(child, Tree)
        )
    _note(problems, "too many parts")


def _chosen_text(leaves: Iterable[_Leaf]) -> str:
    """The first inline text/plain that says something, else the first such HTML, as text."""
    html = ""
    for leaf in leaves:
        if leaf.content_type not in ("text/plain", "text/html") or _is_attached(leaf.node):
            continue
        text = _payload_text(leaf.node)
        if leaf.content_type == "text/plain" and text.strip():
            return text
        html = html or (text if leaf.content_type == "text/html" else "")
    return _html_text(html)


def _is_attached(node: Tree) -> bool:
    """Whether a part says that it is an attachment (RFC 2183)."""
    return str(node.get("content-disposition", "")).strip().lower().startswith("attachment")


def _payload_text(node: Tree) -> str:
    """A leaf's text, transfer encoding and charset undone."""
    octets = _payload(node)[:MAX_TEXT]
    return _decode(octets, str(node.get_param("charset", "") or ""))


def _payload(node: Tree) -> bytes:
    """A leaf's octets, transfer encoding undone."""
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
    """What classing needs: reports, returned mail (its header only) and calendars."""
    for leaf in leaves:
        if leaf.content_type.startswith("message/"):
            octets = b"\n\n".join(_attached_header(leaf.node))
        elif leaf.content_type in _EVIDENCE:
            octets = _payload(leaf.node)
        else:
            continue
        params = {
            _line(str(name).lower()): _line(str(value))
            for name, value in leaf.node.get_params([], unquote=True)[1:MAX_PER_NAME]
        }
        yield Part(leaf.content_type, MappingProxyType(params), octets[:MAX_EVIDENCE], leaf.inside)


def _attached_header(node: Tree) -> Iterator[bytes]:
    """The header fields of an attached message, or the field groups of a report (RFC 3464 2.1)."""
    payload = node.get_payload() or []
    blocks = [block for block in payload if isinstance(block, Tree)]
    for block in blocks[:MAX_PARTS]:
        lines = (f"{name}: {value}" for name, value in block.items())
        yield "\n".join(lines).encode("utf-8", "surrogateescape")


# --- HTML --------------------------------------------------------------------------------------

# Every alternative ends at the end of the text when its own end never comes: so none is tried
# twice, and the scan stays linear.
_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|title|template)\b[^>]*+>?.*?(?:</\1\b[^>]*+>?|\Z)"
    r"|<(/?[a-z][a-z0-9]*)[^>]*+>?"
    r"|<[!?/][^>]*+>?",
    re.IGNORECASE | re.DOTALL,
)
_BLOCKS = frozenset(
    ["br", "p", "div", "tr", "li", "ul", "ol", "table", "hr", "pre", "blockquote", "section"]
) | {"article", "h1", "h2", "h3", "h4", "h5", "h6"}
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")


def _html_text(html: str) -> str:
    """HTML as lines of text; what stands in a blockquote begins with ``>`` as in plain text."""
    lines: list[str] = []
    line: list[str] = []
    depth = last = 0

    def end_line() -> None:
        text = _SPACE.sub(" ", unescape("".join(line))).strip()
        lines.append(f"{'> ' if depth else ''}{text}" if text else "")
        line.clear()

    for match in _MARKUP.finditer(html):
        line.append(html[last : match.start()])
        last = match.end()
        tag = (match[2] or "").lower()
        if tag.lstrip("/") in _BLOCKS:
            end_line()
        elif tag in ("td", "th"):
            line.append(" ")
        if tag.lstrip("/") == "blockquote":
            depth = max(depth + (1 if tag == "blockquote" else -1), 0)
    line.append(html[last:])
    end_line()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
