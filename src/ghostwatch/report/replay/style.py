"""How the page of a replay looks: one style sheet, light and dark, the patterns, the shapes.

The rule of the module: nothing is told by colour alone. Silences are hatched and thick, absences
dotted, drafts are diamonds; every colour is at least 3:1 against its card and every text 4.5:1
(WCAG 2.2, 1.4.3 and 1.4.11; a test computes them).
"""

from __future__ import annotations

from collections.abc import Mapping

from ghostwatch.report.replay.markup import Markup, element, joined

# name -> (light, dark)
COLOURS: Mapping[str, tuple[str, str]] = {
    "page": ("#f4f5f7", "#14171c"),
    "card": ("#ffffff", "#1d2229"),
    "text": ("#1b2330", "#e8ebf0"),
    "soft": ("#566070", "#a5afbd"),
    "line": ("#dde1e7", "#343c47"),
    "tick": ("#3c4757", "#c3ccd8"),
    "draft": ("#1b2330", "#ffffff"),
    "their_turn": ("#5a88bd", "#6c9bd1"),
    "silent": ("#c5283d", "#f0586b"),
    "your_call": ("#a8577e", "#d284aa"),
    "our_turn": ("#a8780f", "#d9a93b"),
    "owed": ("#9a4a00", "#ff8f33"),
    "agreed_date": ("#2f8550", "#4fb477"),
    "away": ("#737c89", "#8f99a7"),
    "client": ("#147d85", "#3fb0b8"),
    "closed": ("#858c97", "#7b8491"),
    "undeliverable": ("#6b5a4e", "#a89484"),
    "unclear": ("#7a57b5", "#a98be0"),
}

# State of a stretch -> how it is said in the legend, and how thick its bar is.
STATES: Mapping[str, tuple[str, int]] = {
    "their_turn": ("their turn, still time to answer", 6),
    "silent": ("silent: a follow-up was due", 16),
    "your_call": ("all drafts used up: your call", 10),
    "our_turn": ("your turn", 6),
    "owed": ("you kept them waiting", 16),
    "agreed_date": ("a date was agreed", 10),
    "away": ("they were away", 10),
    "client": ("a client", 6),
    "closed": ("closed", 6),
    "undeliverable": ("could not be reached", 6),
    "unclear": ("unclear: withheld", 6),
}

_HATCHED = {"silent": 45, "owed": -45}


def _variables(which: int) -> str:
    return "".join(f"--{name}:{colours[which]};" for name, colours in COLOURS.items())


def _fills() -> str:
    plain = "".join(
        f".{name}{{fill:var(--{name})}}"
        for name in STATES
        if name not in _HATCHED and name != "away"
    )
    patterns = "".join(f".{name}{{fill:url(#{name}-fill)}}" for name in (*_HATCHED, "away"))
    inside = "".join(f".{name}-ink{{fill:var(--{name})}}" for name in (*_HATCHED, "away"))
    return plain + patterns + inside


CSS = (
    f":root{{color-scheme:light dark;{_variables(0)}}}"
    f"@media(prefers-color-scheme:dark){{:root{{{_variables(1)}}}}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;max-width:68rem;padding:1.5rem 1rem 3rem;background:var(--page);"
    "color:var(--text);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,"
    "'DejaVu Sans',sans-serif;overflow-wrap:anywhere}"
    "h1{font-size:1.7rem;line-height:1.2;margin:0 0 .25rem}"
    "h2{font-size:1.2rem;margin:2rem 0 .5rem}"
    "h3{font-size:1rem;margin:0}"
    "p{margin:.25rem 0}"
    ".soft{color:var(--soft)}"
    ".figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;"
    "margin:1.25rem 0}"
    ".figure,.card,.legend{background:var(--card);border:1px solid var(--line);"
    "border-radius:.6rem;padding:.75rem 1rem}"
    ".figure{margin:0;display:flex;flex-direction:column}"
    ".figure dt{font-size:.85rem;line-height:1.35;color:var(--soft);order:2}"
    ".figure dd{margin:0;font-size:1.8rem;line-height:1.2;font-weight:650}"
    ".legend ul{list-style:none;display:grid;gap:.3rem 1rem;margin:.25rem 0;padding:0;"
    "grid-template-columns:repeat(auto-fill,minmax(min(15rem,45%),1fr))}"
    ".legend li{display:flex;align-items:center;gap:.6rem;font-size:.9rem;line-height:1.3}"
    ".legend svg{flex:none}"
    ".card{margin:.75rem 0}"
    ".card header{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .75rem}"
    ".card p{font-size:.9rem;margin:0}"
    ".timeline{display:block;width:100%;height:76px;margin:.35rem 0 0;overflow:visible}"
    ".timeline text{fill:var(--soft);font-size:11px}"
    ".grid{stroke:var(--line);stroke-width:1}"
    ".axis{stroke:var(--line);stroke-width:1}"
    ".ticks{stroke:var(--tick);stroke-width:1.5;fill:none;vector-effect:non-scaling-stroke}"
    ".draft{fill:var(--draft);stroke:var(--card);stroke-width:1.5}"
    ".later{fill:var(--card);stroke:var(--draft);stroke-width:1.5}"
    ".flag{fill:var(--agreed_date);stroke:var(--card);stroke-width:1}"
    "details{font-size:.9rem;margin-top:.15rem}"
    "summary{cursor:pointer;color:var(--soft);width:max-content;max-width:100%;"
    "padding:.15rem 0}"
    "summary:focus-visible{outline:2px solid var(--their_turn);outline-offset:2px}"
    "details ol{margin:.25rem 0;padding-left:1.2rem}"
    "footer{margin-top:2rem;font-size:.85rem;color:var(--soft)}"
    ".hidden{position:absolute;width:0;height:0}"
    "@media print{body{max-width:none;background:none}.card,.figure{break-inside:avoid}}"
    f"{_fills()}"
)


def definitions() -> Markup:
    """The patterns and shapes that every timeline names, once a page."""
    shapes = joined(
        [
            *(_hatching(name, angle) for name, angle in _HATCHED.items()),
            _dots(),
            element("path", id="diamond", d="M0 -7L7 0L0 7L-7 0Z"),
            element("path", id="flag", d="M-1 10V-9H8L5.500 -5.500L8 -2H1V10Z"),
        ]
    )
    defs = element("defs", shapes)
    return element("svg", defs, class_="hidden", aria_hidden="true", focusable="false")


def _hatching(name: str, angle: int) -> Markup:
    """Colour with darker strokes of the text's colour through it."""
    ground = element("rect", class_=f"{name}-ink", width=6, height=6)
    stroke = element("path", d="M0 0V6", stroke="var(--card)", stroke_width=1.5)
    return _pattern(name, 6, joined([ground, stroke]), f"rotate({angle})")


def _dots() -> Markup:
    ground = element("rect", class_="away-ink", width=6, height=6)
    dot = element("circle", cx=3, cy=3, r=1.2, fill="var(--card)")
    return _pattern("away", 6, joined([ground, dot]), None)


def _pattern(name: str, size: int, inside: Markup, transform: str | None) -> Markup:
    return element(
        "pattern", inside, id=f"{name}-fill", width=size, height=size,
        patternUnits="userSpaceOnUse", patternTransform=transform,
    )  # fmt: skip
