"""What an element of a mail means, by the names and styles that mail programs give it.

The rule of the module: these are tables, and each row is what some program really writes. Names
are compared lower-cased; a digit or another suffix may follow those that end in an underscore.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping


class Role(Enum):
    """What a container holds.

    QUOTE: the old mail. SPLIT: the old mail, which answers divide into several blockquotes.
    SIGNATURE: the writer's. REST: from here on everything is old. RULE: so it is when the old
    mail's header follows. LINE: the same, with less trust. BUTTON: what the writer marked as cited.
    SOFT: indented by the writer, or quoted by their program. NONE: nothing special.
    """

    NONE = auto()
    QUOTE = auto()
    SPLIT = auto()
    SIGNATURE = auto()
    REST = auto()
    RULE = auto()
    LINE = auto()
    BUTTON = auto()
    SOFT = auto()


class Sense(NamedTuple):
    """What an element means, as far as anything here depends on it.

    hidden: nobody sees it. tiny: its words have no size (None: it says nothing about that). kept:
    its lines are lines (CSS white-space). tight: a paragraph without gaps. common: nothing of it
    matters.
    """

    role: Role = Role.NONE
    hidden: bool = False
    tiny: bool | None = None
    kept: bool = False
    tight: bool = False
    common: bool = True


PLAIN = Sense()

# Gmail, Proton, Missive: an answer in the middle splits what is quoted.
_SPLIT = """
gmail_quote
gmail_quote_container
protonmail_quote
missive_quote
"""
# Gmail; Thunderbird; Yahoo; Proton; Front; Zoho; GMX and web.de; Notes; Spark; AquaMail;
# Fastmail; Roundcube; Airmail; eM Client; Tuta; Mailspring; Newton; 163; SOGo; Freshdesk.
_QUOTES = """
gmail_attr
moz-cite-prefix
moz-forward-container
moz-email-headers-table
yahoo_quoted
yahoo_quoted_\\w*
front-blockquote
front-blockquote-attribution
zmail_extra
blockquote_zmail
name=quote
inoteshistory
name=messagereplysection
aqm-original
reply-intro
airmail_on
airmail_ext_on
cite2
tutanota_quote
nylas-quote
cm_quote
isreplycontent
referencequote
freshdesk_quote
"""
# Gmail; Thunderbird; Outlook for the web, for phones, on Windows; Apple; Proton; Yahoo;
# Zoho; Front; Spark; Samsung; Airmail; Missive; Open-Xchange; Roundcube; mail.ru; Evolution.
_SIGNATURES = """
gmail_signature
moz-signature
signature
x_signature
ms-outlook-mobile-signature
name=_mailautosig
applemailsignature
protonmail_signature_block
ymail_android_signature
ydp\\w*signature
zm-_id_-sgn\\d*
front-signature
name=messagesignaturesection
composer_signature
bloop_sign
bloop_sign_\\w*
missive_signature
io-ox-signature
_rc_sig
x-evolution-signature
tutanota_signature
"""
# Outlook for the web, on phones, for Mac; Hotmail; Zimbra.
_RESTS = """
divrplyfwdmsg
mail-editor-reference-message-container
ms-outlook-mobile-reference-message
olk_src_body_section
stopspelling
zwchr
"""
_RULES = """
appendonsend
"""
_ROLES = (
    (Role.REST, _RESTS),
    (Role.SPLIT, _SPLIT),
    (Role.QUOTE, _QUOTES),
    (Role.SIGNATURE, _SIGNATURES),
    (Role.RULE, _RULES),
)
_TELLING = frozenset({"hidden", "cite", "tabindex", "data-signature-widget", "data-signatureblock"})
_MAX_NAMES = 500
_MAX_STYLE = 500

# Styles without blanks, lower-cased (CSS 2.2).
_HIDDEN = r"display:none|visibility:hidden|mso-hide:all|max-height:0(?:px)?(?:;|$)"
_SIZE = r"(?:^|;)font-size:(?P<none>0(?:\.0+)?(?:px|pt|em|%)?(?:;|!|$))?"
_KEPT = r"white-space:(?:pre|break-spaces)"
_TIGHT = r"(?:^|;)margin(?:-top|-bottom)?:0"
# Outlook: its bar left of what it quotes between answers; its line above the old mail's header.
_BAR = r"border-left:(?:solidblue1\.5pt|1\.5ptsolidblue)"
_RULED = r"border-top:(?:(?:1(?:\.0)?pt)?solid|#)#?(?:e1e1e1|b5c4df)"
# A line above in any other colour: Outlook for the web and Windows Mail spell it out.
_LINED = r"border-top(?:-style)?:[^;]*solid|border-style:solidnone"
_INDENT = r"border:none"
_DRAWN = ((Role.QUOTE, _BAR), (Role.RULE, _RULED), (Role.LINE, _LINED))


def sense_of(tag: str, attributes: Mapping[str, str | None]) -> Sense:
    """What an element means, from its tag, its names and its style."""
    get = attributes.get
    names = get("class") or ""
    if "id" in attributes:
        names = " ".join(filter(None, (get("id"), names)))
    if "name" in attributes:  # forms and bookmarks have names too: those in the tables are marked
        names += f" name={get('name')}"
    told = () if _TELLING.isdisjoint(attributes) else tuple(_TELLING.intersection(attributes))
    if tag == "blockquote" and (get("type") or "").lower() == "cite":
        told += ("cite",)
    return _sense(tag, names[:_MAX_NAMES], (get("style") or "")[:_MAX_STYLE], told)


@lru_cache(maxsize=2048)
def _sense(tag: str, names: str, style: str, told: tuple[str, ...]) -> Sense:
    """The same; mails repeat their elements, so most of the time it is remembered."""
    names, css = names.lower()[:_MAX_NAMES], compiled(r"\s+").sub("", style.lower()[:_MAX_STYLE])
    size = compiled(_SIZE).search(css)
    sense = Sense(
        role=_role(tag, names, css, told),
        hidden=tag != "body" and ("hidden" in told or bool(compiled(_HIDDEN).search(css))),
        tiny=None if size is None else bool(size["none"]),
        kept=tag == "pre" or bool(compiled(_KEPT).search(css)),
        tight=names.startswith("mso") or bool(compiled(_TIGHT).search(css)),
    )
    return sense._replace(common=sense._replace(tiny=sense.tiny or None, tight=False) == PLAIN)


def _role(tag: str, names: str, css: str, told: tuple[str, ...]) -> Role:
    """What the element holds."""
    if tag == "signature" or any(name.startswith("data-sig") for name in told):
        return Role.SIGNATURE
    if tag == "includetail":  # QQ Mail
        return Role.QUOTE
    role = _named(names) if names else Role.NONE
    if tag == "blockquote":
        return _blockquote(role, css, quoted="cite" in told)
    if role is not Role.NONE:
        return role
    if tag == "hr":
        return Role.RULE if "tabindex" in told else Role.LINE
    return next((role for role, style in _DRAWN if compiled(style).search(css)), Role.NONE)


def _blockquote(role: Role, css: str, *, quoted: bool) -> Role:
    """A blockquote: quoted by a program, cited or indented by the writer (Gmail's buttons)."""
    if quoted:
        return Role.QUOTE
    if role is not Role.NONE:
        return Role.BUTTON if role is Role.SPLIT else role
    return Role.NONE if compiled(_INDENT).search(css) else Role.SOFT


def _named(names: str) -> Role:
    """The role that one of these names (lower-cased, apart by blanks) stands for."""
    found = (role for role, table in _ROLES if compiled(_any_name(table)).search(names))
    return next(found, Role.NONE)


@cache
def _any_name(table: str) -> str:
    """A pattern that finds any row of the table as a whole name."""
    return rf"(?:^|\s)(?:{'|'.join(table.split())})(?:\s|$)"
