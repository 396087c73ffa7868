"""How the writer of one mail addresses the other: language, formal or not, greeting, closing, name.

The rules of the module
    Only what the writer wrote now is looked at, no quote. What is not clear is nothing.
    Of the seller's own mail the lines of greeting and closing are kept, because they are the
    seller's words; of anybody else's only under which name they sign. No line from outside is ever
    a line of a draft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.model import Manner, Tone
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies import greetings
from ghostwatch.core.replies.intent.tongues import likeliest

if TYPE_CHECKING:
    from ghostwatch.core.replies.quotes import NewText

LONGEST_LINE = 60
_MOST_READ = 4_000
_LINES_OF_A_SIGNATURE = 6
_MOST_WORDS = 4

# Spanish leaves "usted" out where the verb says it: then what is theirs, what one does for them.
_USTED = (
    r"(?i)\b(?:ustedes|usted|uds?|vds?)\b"
    r"|\b(?:le|les) (?:env[ií]o|escribo|mando|llamo|agradezco|adjunto|comento|confirmo|deseo|ruego"
    r"|propongo|parece|viene|vendr[ií]a|gustar[ií]a|doy|digo|respondo|env[ií]amos|agradecemos)\b"
    r"|\b(?:agradecer|enviar)le\w*"
    r"|\bsu (?:propuesta|mensaje|correo|respuesta|oferta|tiempo|inter[eé]s|ayuda|atenci[oó]n"
    r"|llamada|disposici[oó]n|equipo|empresa)\b"
)
_TU_IN_SPANISH = (
    r"(?i)(?<!\w)(?:t[uú]|tus|te|ti|contigo|vosotr[oa]s|os|vuestr[oa]s?)\b"
    r"|\b(?:puedes|quieres|tienes|est[aá]s|necesitas|prefieres|sabes|podr[ií]as|dime|av[ií]same"
    r"|cu[eé]ntame|ll[aá]mame|perdona|oye|mira)\b"
)
# Language -> (what only strangers are called, what only friends are called). A "Sie" at the
# beginning of a sentence may be "she"; "rendez-vous" is nobody; "14 u" is an hour.
_ADDRESSED = {
    "de": (
        r"(?<=[\w,)]\s)(?:Sie|Ihnen|Ihre[nmrs]?)\b",
        r"\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?)\b",
    ),
    "fr": (
        r"(?i)(?<![-\w])(?:vous|votre|vos)\b|\bs\.?v\.?p\b",
        r"(?i)(?<![-\w])(?:tu|te|toi|ton|ta|tes)\b|\bt['’](?=\w)|-(?:tu|toi)\b",
    ),
    "es": (_USTED, _TU_IN_SPANISH),
    "nl": (
        r"(?i)(?<!\d )(?<!\d)\b(?:uw|uzelf|u)\b(?!\.)",
        r"(?i)\b(?:je|jij|jou|jouw|jullie)\b",
    ),
}
# At the beginning of a sentence it may be "they" and "her"; it is formal where no friend is named.
_PERHAPS_FORMAL = {
    "de": r"(?:^|[.!?:\n]\s*)(?:Sie (?:\w+en|sind)|Ihre?[nmrs]? (?!Lieben)[A-ZÄÖÜ]\w)",
}


class Greeting(NamedTuple):
    """A line of greeting taken apart.

    line: as it may stand in another letter, or "". name: whom it names, or "". titled: by title
    and surname. languages: in which it greets; familiar: only friends are greeted so.
    """

    line: str
    name: str = ""
    titled: bool = False
    languages: tuple[str, ...] = ()
    familiar: bool = False


def manner_of(new: NewText) -> Manner:
    """What anybody's mail tells of its writer: language, tone, and the name it is signed with."""
    language = likeliest(new.text)
    return Manner(language, _tone(new.text, language), signed=signed_with(new))


def own_manner(new: NewText) -> Manner:
    """The same of the seller's own mail, with the lines of its greeting and its closing."""
    language = likeliest(new.text)
    greeting = greeting_of(new.text) or Greeting("")
    closing = closing_of(new)
    return Manner(
        language,
        _tone(new.text, language),
        greeting=greeting.line,
        greets=greeting.name,
        titled=greeting.titled,
        greeting_in=greeting.languages,
        closing=closing,
        closing_in=greetings.closings().get(_bare(closing), ()),
    )


def greeting_of(text: str) -> Greeting | None:
    """The greeting at the beginning of a letter; None when it begins otherwise.

    "Hi Pat," and the part before the comma of "Hi Pat, thanks for this". Greetings of an hour keep
    the name and lose the line; so do those of several people, who are nobody's name either.
    """
    line = next((line for line in text[:_MOST_READ].split("\n") if line.strip()), "").strip()
    whole, mark = _before_the_mark(line[: 3 * LONGEST_LINE])
    if not 0 < len(whole) < LONGEST_LINE or not whole.isprintable() or mark in ("?", ";"):
        return None
    words = whole.split()
    for length in range(min(3, len(words)), 0, -1):
        start = " ".join(words[:length]).lower()
        if start in greetings.greetings() or start in greetings.of_an_hour():
            return _greeting(start, words, length, mark)
    return None


def _before_the_mark(line: str) -> tuple[str, str]:
    """A line up to the mark that ends its greeting, and that mark; a dash there is a comma."""
    if line.lower().startswith("madame, monsieur"):
        return line[:16], ","
    found = compiled(r"[,!?:;]|\s[–—-](?=\s)|\.?$").search(line)
    at, mark = (found.start(), found[0].strip()) if found else (len(line), "")
    return line[:at].strip(), {"!": ",", "–": ",", "—": ",", "-": ",", ".": ","}.get(mark, mark)


def _greeting(start: str, words: list[str], length: int, mark: str) -> Greeting | None:
    """start: the greeting itself, the first ``length`` of the words."""
    rest = words[length:]
    if any(greetings.is_many(word) for word in rest):
        return Greeting("")
    if rest and greetings.is_nobody(rest[0]):
        rest = rest[1:]
    titled = any(map(greetings.is_title, (words[0].strip(","), *rest[:3])))
    names = [word for word in rest if not greetings.is_title(word)]
    if titled:  # "Damen und Herren", "Sir or Madam"
        names = [word for word in names if not greetings.joins(word)]
    if len(names) > _MOST_WORDS or not all(_may_be_a_name(word) for word in names):
        return Greeting("", titled=True) if titled else None
    languages = greetings.greetings().get(start, ())
    line = f"{' '.join(words)}{mark}" if languages else ""
    return Greeting(line, " ".join(names), titled, languages, greetings.is_familiar(start))


def _may_be_a_name(word: str) -> bool:
    return compiled(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?").fullmatch(word) is not None


def closing_of(new: NewText) -> str:
    """The line that closes a letter, as it may close another ("Best,"), or ""."""
    last = [line.strip() for line in new.text[-_MOST_READ:].split("\n") if line.strip()][-1:]
    lines = [line.strip() for line in new.signature[:_MOST_READ].split("\n") if line.strip()]
    for line in (*last, *lines[:_LINES_OF_A_SIGNATURE]):
        words = " ".join(line[: 2 * LONGEST_LINE].rstrip(" ,.!;:-–*_").split())
        if words.lower() in greetings.closings() and len(line) < LONGEST_LINE:
            mark = line[len(line.rstrip(" ,.!;:-–*_")) :].strip()[:1]
            return words + {",": ",", "!": ",", ".": "."}.get(mark, "")
    return ""


def signed_with(new: NewText) -> str:
    """The line with which a letter is signed: a name as far as it looks, or ""."""
    lines = [line.strip() for line in new.signature[:_MOST_READ].split("\n") if line.strip()]
    if not lines:
        last = new.text[-_MOST_READ:].rstrip().rpartition("\n")[2].strip()
        return _behind_an_ending(last)
    for line in lines[:_LINES_OF_A_SIGNATURE]:
        if not any(c.isalnum() for c in line) or _bare(line) in greetings.endings():
            continue
        return _name_in(_behind_an_ending(line) or line)
    return ""


def _name_in(line: str) -> str:
    """The words of a line that may be a name, up to a company or a job behind it; "" for others."""
    head = compiled(r"\s*[|,/·•(]|\s[–—-]\s").split(line[: 2 * LONGEST_LINE], maxsplit=1)[0]
    words = head.strip(" -–—~*_").split()
    plain = len(words) <= _MOST_WORDS and all(_may_be_a_name(word) for word in words)
    return " ".join(words) if plain and len(head) <= LONGEST_LINE else ""


def _behind_an_ending(line: str) -> str:
    """The name in "Best, Pat", "LG Pat"; "" when the line is not of this form."""
    words = line[: 2 * LONGEST_LINE].split()
    for length in range(min(4, len(words) - 1), 0, -1):
        if _bare(" ".join(words[:length])) in greetings.endings():
            rest = words[length:]
            return " ".join(rest) if len(rest) <= _MOST_WORDS and rest[0][:1].isupper() else ""
    return ""


def _bare(line: str) -> str:
    return " ".join(line.lower().strip(" ,.!;:-–*_").split())


def _tone(text: str, language: str | None) -> Tone | None:
    """How the writer addresses the reader; both ways at once is formal."""
    if language not in _ADDRESSED:
        return None
    formal, informal = _ADDRESSED[language]
    text = text[:_MOST_READ]
    greeting = greeting_of(text)
    if greeting is not None and greeting.titled:
        return Tone.FORMAL
    if compiled(formal).search(text):
        return Tone.FORMAL
    if compiled(informal).search(text) or (greeting is not None and greeting.familiar):
        return Tone.INFORMAL
    perhaps = _PERHAPS_FORMAL.get(language)
    return Tone.FORMAL if perhaps and compiled(perhaps).search(text) else None
