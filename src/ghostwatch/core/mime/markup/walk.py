"""The tree of a mail -> marked lines, in one walk without recursion.

The rule of the module: the walk only writes down what stands where; which marks hold is decided
afterwards (``arrange``), when what follows is known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.mime.markup.meaning import PLAIN, Role, Sense, sense_of
from ghostwatch.core.patterns import compiled, names

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


class Mark(Enum):
    """Where a line stands: in the open, in a quote, in a signature, or to be decided.

    HELD: in a container that an answer may have split. SIGNED: a signature in such a one.
    SOFT, BUTTON: see ``meaning.Role``.
    """

    TEXT = auto()
    QUOTE = auto()
    SIGNATURE = auto()
    HELD = auto()
    SIGNED = auto()
    SOFT = auto()
    BUTTON = auto()


class Line(NamedTuple):
    """One line. depth: containers of quotes around it; holder: number of the split container."""

    mark: Mark
    text: str
    depth: int = 0
    holder: int = 0


class Cut(NamedTuple):
    """From line ``at`` on everything is old: surely (REST), or when a header follows."""

    at: int
    role: Role


@dataclass
class Page:
    """What the walk found. alternatives: the words that stand for pictures."""

    lines: list[Line] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)


class _State(NamedTuple):
    """What holds inside the element that is being walked."""

    mark: Mark = Mark.TEXT
    depth: int = 0
    holder: int = 0
    kept: bool = False
    tiny: bool = False


_DROPPED = names(
    "-comment head style script title template noframes iframe object svg math audio video xml "
    "select map"
)
_PARAGRAPHS = names("p h1 h2 h3 h4 h5 h6 blockquote")
_BLOCKS = _PARAGRAPHS | names(
    "html body div tr ul ol dl dt dd table tbody thead tfoot caption section article header "
    "footer main nav aside address center fieldset form figure figcaption details summary "
    "signature li pre hr"
)
_CELLS = frozenset({"td", "th"})
_MARKS = {
    Role.QUOTE: Mark.QUOTE,
    Role.SPLIT: Mark.HELD,
    Role.SIGNATURE: Mark.SIGNATURE,
    Role.SOFT: Mark.SOFT,
    Role.BUTTON: Mark.BUTTON,
}
_CUTS = frozenset({Role.REST, Role.RULE, Role.LINE})
_OPEN = frozenset({Mark.TEXT, Mark.SIGNATURE})
# Elements that mean something even without an attribute.
_SPEAKING = names("blockquote hr includetail pre signature")
_SPACE = r"[ \t\r\n\f\xa0]+"
_MAX_ALTERNATIVES = 20
MAX_LINES = 20_000


def walked(root: LexborNode | None) -> Page:
    """The lines below this element, each with its mark."""
    writer = _Writer()
    node = root
    waiting: list[tuple[LexborNode, str, _State, bool]] = []
    while node is not None:
        tag, before = node.tag or "", writer.state
        if tag == "-text":
            writer.say(node.text_content or "")
        elif (sense := writer.enter(node, tag)) is not None:
            gap = tag in _PARAGRAPHS and not sense.tight
            child = node.first_child
            if child is not None:
                waiting.append((node, tag, before, gap))
                node = child
                continue
            writer.leave(tag, before, gap=gap)
        while (following := node.next) is None and waiting:
            node, tag, before, gap = waiting.pop()
            writer.leave(tag, before, gap=gap)
        node = following if waiting else None
    writer.end_line()
    return writer.page


class _Writer:
    """Collects words into lines as a browser would show them, and notes marks and cuts."""

    def __init__(self) -> None:
        self.page = Page()
        self.state = _State()
        self._words: list[str] = []
        self._gap = False
        self._bullet = False
        self._holders = 0

    def enter(self, node: LexborNode, tag: str) -> Sense | None:
        """Take an element; what it means, None when nothing in it counts."""
        if tag == "br":
            self.end_line(even_empty=True)
            return None
        if tag in _DROPPED:
            return None
        attributes = node.attributes
        sense = sense_of(tag, attributes) if attributes or tag in _SPEAKING else PLAIN
        if sense.hidden:
            return None
        if tag in _BLOCKS:
            self._break(tag, sense)
        if sense.tiny is not None or not sense.common:
            self._dress(sense)
        if tag == "img":
            self._picture(attributes.get("alt") or "")
        return sense

    def leave(self, tag: str, before: _State, *, gap: bool) -> None:
        """The element ends, with or without a gap: what held before it holds again."""
        if tag in _BLOCKS:
            if self._words:
                self.end_line()
            self._gap = self._gap or gap
        elif tag in _CELLS:
            self._words.append(" ")
        if before is not self.state:
            self._turn(before)

    def end_line(self, *, even_empty: bool = False) -> None:
        """The words so far are a line; without any, only where a line is left empty on purpose."""
        if not self._words and not even_empty:
            return
        said = "".join(self._words)
        self._words.clear()
        words = said.split()
        if words:
            if self._gap:
                self._put("")
            self._gap = False
            text = said.replace("\xa0", " ").rstrip() if self.state.kept else " ".join(words)
            self._put(f"- {text}" if self._bullet else text)
            self._bullet = False
        elif even_empty or "\xa0" in said:
            self._put("")

    def _put(self, text: str) -> None:
        """Note a line; a second empty one in a row, or one beyond what anybody reads, is none."""
        lines = self.page.lines
        if len(lines) < MAX_LINES and (text or (lines and lines[-1].text)):
            mark, depth, holder, *_ = self.state
            lines.append(Line(mark, text, depth, holder))

    def say(self, text: str) -> None:
        """Take a text."""
        if self.state.tiny:
            return
        if not self.state.kept:
            self._words.append(text)
            return
        first, *more = text.split("\n")
        self._words.append(first)
        for line in more:
            self.end_line(even_empty=True)
            self._words.append(line)

    def _break(self, tag: str, sense: Sense) -> None:
        """Blocks begin a line; paragraphs leave a gap above, but not where programs forbid it."""
        if self._words:
            self.end_line()
        if tag in _PARAGRAPHS and tag != "blockquote":  # an attribution stays close to its quote
            self._gap = self._gap or not sense.tight
        elif tag == "li":
            self._bullet = True

    def _dress(self, sense: Sense) -> None:
        """Take over what the element's style and role say."""
        state, role = self.state, sense.role
        if sense.kept and not state.kept:
            state = state._replace(kept=True)
        if sense.tiny is not None and sense.tiny is not state.tiny:
            state = state._replace(tiny=sense.tiny)
        if role is not Role.NONE:
            state = self._in_role(state, role)
        if state is not self.state:
            self._turn(state)

    def _in_role(self, state: _State, role: Role) -> _State:
        """The state inside an element of that role; a cut is noted."""
        if role in _CUTS and state.mark in _OPEN:
            self.end_line()
            self.page.cuts.append(Cut(len(self.page.lines), role))
        mark = _MARKS.get(role)
        if mark is not None and state.mark is not Mark.QUOTE:
            return self._marked(state, mark)
        return state if mark in (None, Mark.SIGNATURE) else state._replace(depth=state.depth + 1)

    def _marked(self, state: _State, mark: Mark) -> _State:
        """The state inside a container, by what stands around that."""
        if mark is Mark.SIGNATURE:
            signed = {Mark.HELD: Mark.SIGNED, Mark.SOFT: Mark.SOFT, Mark.BUTTON: Mark.BUTTON}
            return state._replace(mark=signed.get(state.mark, mark))
        if mark is Mark.HELD and state.mark in (Mark.HELD, Mark.SIGNED):
            return state  # Gmail nests two of them
        if mark is Mark.HELD:
            self._holders += 1
            return state._replace(mark=mark, depth=state.depth + 1, holder=self._holders)
        # A blockquote in a split container is what the program quotes.
        inner = mark if state.mark in _OPEN else Mark.QUOTE
        return state._replace(mark=inner, depth=state.depth + 1)

    def _turn(self, state: _State) -> None:
        """Another state holds from here; marks and kept lines never change within a line."""
        if (state.mark, state.depth, state.kept) != (
            self.state.mark,
            self.state.depth,
            self.state.kept,
        ):
            self.end_line()
        self.state = state

    def _picture(self, alternative: str) -> None:
        words = compiled(_SPACE).sub(" ", alternative).strip()
        if words and len(self.page.alternatives) < _MAX_ALTERNATIVES:
            self.page.alternatives.append(words)
