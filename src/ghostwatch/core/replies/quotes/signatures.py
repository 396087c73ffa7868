"""The signature: who wrote it, under what they wrote.

The rule of the module: a signature begins with a mark (RFC 3676 4.3), a closing ("Kind regards")
or a name over lines of contact, and it ends before the first line that reads like a sentence of
the writer: a wish under the name is text. Lines of phones, scanners, lists and disclaimers are
signature wherever they stand.

====== =====================================================
letter line
====== =====================================================
e      empty
d      signature mark: "-- "
r      long rule
c      closing: "Kind regards", also with a name behind it
y      closing only before a name: "Thanks"
b      a dash and a name: "-Pat"
f      of a phone, a program, a scanner, a list, a lawyer
t      anything else: text
====== =====================================================
"""

from __future__ import annotations

import re

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.closings import closing_letter
from ghostwatch.core.replies.quotes.footers import (
    footer_words_in,
    is_a_joke,
    names_a_list,
    of_a_phone,
    of_nobody,
)
from ghostwatch.core.replies.quotes.lines import RULE
from ghostwatch.core.replies.quotes.sentences import (
    BULLET,
    ENDS_SENTENCE,
    LONGEST_LINE,
    NOT_A_NAME,
    POSTSCRIPT,
    WEB,
    is_contact,
    is_link,
    is_name,
    is_of_the_writer,
    is_sentence,
    stops,
)

_MARKS = frozenset({"--", "- -", "—", "–", "––", "---", "——", "__", "___", "-", "**", "-–", "_"})
_TRACES = frozenset({"ᐧ", "ᐧᐧ"})  # what add-ons leave that watch whether a mail was opened
_DASHES = "-–—~/"
_WRAPPED_AT = 55  # a line of a disclaimer that goes on below is at least that long
_MOST_LINES = 40
_MOST_BLOCK = 12  # lines of a block of contacts without a closing

# What disclaimers and lists say about stopping and deleting, where a wish would say "me".
_GENERAL = r"click|http|www\.|unsubscribe from|error|recipient|received|immediately|attachment"


def without_signature(lines: list[str]) -> str:
    """One letter a line of new text: n (still new) or s (signature). lines: stripped."""
    lows = [line[: 4 * LONGEST_LINE].lower() for line in lines]
    letters = _letters(lines, lows)
    fates = ["s" if letter == "f" else "n" for letter in letters]
    at = 0
    while at < len(lines):
        length = _STARTS[letters[at]](lines, lows, letters, at) if letters[at] in _STARTS else 0
        for i in range(at, at + length):
            fates[i] = "s" if letters[i] != "e" else "n"
        at += length or 1
    _mark_joke(lows, letters, fates)
    _mark_contacts(lines, lows, letters, fates)
    _join_rules(letters, fates)
    return "".join(fates)


def _letters(lines: list[str], lows: list[str]) -> str:
    whole = "\n".join(lows)
    present = footer_words_in(whole)
    letters = [_letter(line, low, present) for line, low in zip(lines, lows, strict=True)]
    for at in range(len(letters) - 1):
        if "mailing" in lows[at] and names_a_list(lows[at]) and is_link(lows[at + 1]):
            letters[at] = "l"
    return _whole_paragraphs(lows, letters) if "l" in letters else "".join(letters)


def _letter(line: str, low: str, present: tuple[str, ...]) -> str:
    if not line:
        return "e"
    if line in _MARKS:
        return "d"
    if line[0] in RULE and not line.strip(RULE + " "):
        return "r"
    if line in _TRACES or of_a_phone(low):
        return "f"
    if line[0] in _DASHES and is_name(line.lstrip(_DASHES + " ").split()):
        return "b"
    if of_nobody(low, present):
        return "l"
    return closing_letter(line, low)


def _whole_paragraphs(lows: list[str], letters: list[str]) -> str:
    """The letters, with f for the whole sentence or paragraph in which a footer's words stand."""
    for at, letter in enumerate(letters):
        if letter != "l":
            continue
        letters[at] = "f"
        _mark_above(lows, letters, at)
        _mark_below(lows, letters, at)
    return "".join(letters)


def _mark_above(lows: list[str], letters: list[str], at: int) -> None:
    """The sentence may have begun up to two lines above."""
    for i in range(at - 1, max(-1, at - 3), -1):
        if letters[i] != "t" or lows[i].endswith(ENDS_SENTENCE) or is_of_the_writer(lows[i]):
            return
        letters[i] = "f"


def _mark_below(lows: list[str], letters: list[str], at: int) -> None:
    """The rest of the paragraph; below the one line of a scanner or a list only its links."""
    short = len(lows[at]) < _WRAPPED_AT
    for i in range(at + 1, len(letters)):
        if letters[i] not in "tcybdl" or _is_new_again(lows, i):
            return
        if short and letters[i] != "l" and (not is_link(lows[i]) or is_sentence(lows[i], lows[i])):
            return
        letters[i] = "f"


def _is_new_again(lows: list[str], at: int) -> bool:
    """Whether the writer speaks again in the middle of a footer: a wish of their own."""
    if compiled(POSTSCRIPT).match(lows[at]):
        return True
    above = lows[at - 1]
    ended = above.endswith(ENDS_SENTENCE) or compiled(WEB).search(above[-30:]) is not None
    return (
        ended and stops().search(lows[at]) is not None and not compiled(_GENERAL).search(lows[at])
    )


def _after_mark(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """How many lines from a signature mark on are signature."""
    strict = lines[at] not in ("--", "—", "––")
    end = at + 1
    while end < len(lines) and end - at <= _MOST_LINES:
        if letters[end - 1] == "d" == letters[end]:
            break  # one mark under another: the last one counts
        if letters[end] != "f" and is_sentence(lines[end], lows[end]):
            break
        end += 1
    whole = end == len(lines)
    named = any(letters[i] in "tf" for i in range(at + 1, end))
    return end - at if whole or (named and not strict) else 0


def _after_dash(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """As after a closing, but only to the very end, and not for a point of a list."""
    above = next((lines[i] for i in range(at - 1, max(-1, at - 3), -1) if lines[i]), "")
    apart = not lines[at - 1] or lines[at][0] == "/"
    if not above or not apart or above.endswith(NOT_A_NAME) or compiled(BULLET).match(above):
        return 0
    end = _end_of_names(lines, lows, letters, at)
    return (
        end - at if not any(letters[end:].strip("ef")) and "b" not in letters[at + 1 : end] else 0
    )


def _after_rule(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """As after a mark, but only to the very end, and only with lines of contact below."""
    below = range(at + 1, len(lines))
    if len(below) > _MOST_LINES or any(_goes_on(lines[i], lows[i], letters[i]) for i in below):
        return 0
    return len(lines) - at if any(is_contact(lows[i], lines[i]) for i in below) else 0


def _goes_on(line: str, low: str, letter: str) -> bool:
    """Whether a line below a rule is talk."""
    if letter != "t":
        return False
    return is_sentence(line, low) or (line[:1].islower() and not is_contact(low, line))


def _after_closing(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """How many lines from a closing on are signature: the names and addresses below it."""
    end = _end_of_names(lines, lows, letters, at + 1)
    return end - at


def _after_thanks(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """As after a closing, where a name follows."""
    name = next((i for i in range(at + 1, min(at + 4, len(lines))) if lines[i]), len(lines))
    if name == len(lines):
        return 0
    if letters[name] == "c":
        return _after_closing(lines, lows, letters, name) + name - at
    if letters[name] == "b" and name == at + 1:
        return _end_of_names(lines, lows, letters, name) - at
    if letters[name] != "t" or not is_name(lines[name].split()):
        return 0
    return _end_of_names(lines, lows, letters, name) - at


def _end_of_names(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    end = last = at
    while end < len(lines) and end - at <= _MOST_LINES:
        if letters[end] == "t" and is_sentence(lines[end], lows[end]):
            break
        end += 1
        last = end if letters[end - 1] != "e" else last
    return last


_STARTS = {
    "d": _after_mark,
    "c": _after_closing,
    "y": _after_thanks,
    "b": _after_dash,
    "r": _after_rule,
}


def _mark_joke(lows: list[str], letters: str, fates: list[str]) -> None:
    """Somebody's own "Sent from a typewriter" in the last line, with a blank line above."""
    last = next((i for i in range(len(lows) - 1, -1, -1) if fates[i] == "n" and lows[i]), 0)
    if last > 1 and letters[last - 1] == "e" and is_a_joke(lows[last]):
        behind = " ".join(lows[last].split()[3:])  # "sent from my": the "my" makes no sentence
        fates[last] = "n" if is_of_the_writer(behind) else "s"


def _mark_contacts(lines: list[str], lows: list[str], letters: str, fates: list[str]) -> None:
    """A name over lines of contact at the very end, without a closing."""
    end = len(lines)
    while end and (letters[end - 1] == "e" or fates[end - 1] == "s"):
        end -= 1
    begin = end
    contacts = 0
    while begin and letters[begin - 1] == "t" and end - begin <= _MOST_BLOCK:
        if is_sentence(lines[begin - 1], lows[begin - 1]):
            break
        begin -= 1
        contacts += is_contact(lows[begin], lines[begin])
    above = next((lines[i] for i in range(begin - 1, -1, -1) if lines[i]), "")
    if (
        contacts
        and end - begin >= 2
        and above
        and not above.endswith(NOT_A_NAME)
        and _heads(lines[begin])
    ):
        fates[begin:end] = "s" * (end - begin)


def _heads(line: str) -> bool:
    """Whether a line can be the name over a block of contacts."""
    head = re.split(r"[|,/·•]|\s{2}", line, maxsplit=1)[0].split()
    return len(head) >= 2 and is_name(head) and not any(c.isdigit() for c in line)


def _join_rules(letters: str, fates: list[str]) -> None:
    """A mark or a rule right above a signature belongs to it."""
    below = "n"
    for at in range(len(letters) - 1, -1, -1):
        if letters[at] in "rd" and below == "s":
            fates[at] = "s"
        if letters[at] != "e":
            below = fates[at]
