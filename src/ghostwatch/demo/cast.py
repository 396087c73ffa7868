"""Who plays in the demo: one seller, and a prospect for each thing that can happen to a sale.

The rule here: each prospect shows one thing, in the words that people use. Days are counted from
one working day, so the story is the same on any day of the year. People, companies and addresses
are invented (RFC 2606 names), and nobody has the telephone numbers (Ofcom keeps them for drama).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import parseaddr

from ghostwatch.core.model import NoteKind

USER = "sam@seller.example"
ME = f"Sam Seller <{USER}>"


@dataclass(frozen=True, slots=True)
class Mail:
    """One message of the story.

    days: working days before today. at: local time of day. sender: ME, or whoever wrote. answers:
    index of the earlier mail of this prospect that it replies to, or None for a new thread. kind:
    a row of ``story.KINDS``, the header fields that such a message carries. mailbox: where it lies.
    names: the day that the text calls {day}, in working days before today (below 0: after it).
    """

    days: int
    at: str
    sender: str
    subject: str
    text: str
    answers: int | None = None
    kind: str = "person"
    mailbox: str = ""
    names: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """One prospect: who, what was written, what the configuration adds, what Sam decided.

    shows: what the demo has them for. note: a decision that Sam made by command; for a LATER one,
    until is in days from today.
    """

    name: str
    contact: str
    shows: str
    mails: tuple[Mail, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    note: NoteKind | None = None
    until: int = 0

    @property
    def address(self) -> str:
        """The contact's addr-spec."""
        return parseaddr(self.contact)[1]


_OFFER = "Hello {first},\n\nhere is the offer we spoke about, with the price at the end.\n\nSam\n"
# A number says which country's holidays they keep; around New Year those would outlast the story.
_OUR_HOLIDAYS = {"holidays": "null"}

# fmt: off
# Tables are read by column; one row a message says more than one argument a line.
STORIES: tuple[Story, ...] = (
    # --- Sam's own silence ---------------------------------------------------------------------
    Story(
        "Tidewater Clinics",
        "Priya Nair <priya@tidewater.example>",
        "our turn, and Sam owes an answer",
        (
            Mail(6, "09:15", ME, "Scheduling pilot", _OFFER),
            Mail(3, "11:45", "Priya Nair <priya@tidewater.example>", "Re: Scheduling pilot",
                 "Hello Sam,\n\nwould the pilot work with two sites instead of three?\n\nPriya\n",
                 answers=0),
        ),
        {"phone": '"+44 20 7946 0456"'},
    ),
    Story(
        "Pinewood Physio",
        "Noor Aziz <noor@pinewood.example>",
        "a promise of Sam's that was not kept",
        (
            Mail(4, "15:20", "Noor Aziz <noor@pinewood.example>", "Booking system",
                 "Hello Sam,\n\nthank you for the call. Could you write the plan down?\n\nNoor\n"),
            Mail(4, "16:05", ME, "Re: Booking system",
                 "Hello Noor,\n\nof course. I will send you the plan tomorrow.\n\nSam\n",
                 answers=0),
        ),
    ),
    Story(
        "Copper Lane Bakery",
        "Ruth Calder <ruth@copperlane.example>",
        "a colleague answered, in a new thread",
        (
            Mail(8, "10:00", ME, "Ovens and opening hours", _OFFER),
            Mail(1, "16:30", "Ben Okafor <ben@copperlane.example>", "Taking over from Ruth",
                 "Hi Sam,\n\nRuth gave me your offer. I am reading it this week.\n\nBen\n",
                 mailbox="Archive"),
        ),
    ),
    # --- silent: a step of the cadence is due -------------------------------------------------
    Story(
        "Brightwater Foods",
        "Pat Ellison <pat@brightwater.example>",
        "silent: the first step is due",
        (
            Mail(10, "11:20", "Pat Ellison <pat@brightwater.example>", "Packing line review",
                 "Hello Sam,\n\ncould you send us an offer for the packing line review?\n\nPat\n"),
            Mail(7, "15:05", ME, "Re: Packing line review", _OFFER, answers=0),
        ),
    ),
    Story(
        "Kestrel Logistics",
        "Joan Abara <joan@kestrel.example>",
        "silent again, after a first draft that Sam sent",
        (Mail(15, "09:30", ME, "Route planning workshop", _OFFER),),
        {"phone": '"+44 20 7946 0123"', **_OUR_HOLIDAYS},
    ),
    Story(
        "Marigold Nurseries",
        "Tess Rowe <tess@marigold.example>",
        "an agreed date that passed without a word",
        (
            Mail(12, "10:20", ME, "Greenhouse plan", _OFFER),
            Mail(11, "14:45", "Tess Rowe <tess@marigold.example>", "Re: Greenhouse plan",
                 "Hello Sam,\n\nour season is not over yet. Let us talk again on {day}.\n\nTess\n",
                 answers=0, names=2),
            Mail(11, "16:10", ME, "Re: Greenhouse plan", "With pleasure, Tess!\n\nSam\n", 1),
        ),
    ),
    Story(
        "Larkspur Surveyors",
        "Dev Malik <dev@larkspur.example>",
        "silent, on a cadence of Sam's own: where next, then a date",
        (Mail(15, "14:10", ME, "Boundary maps", _OFFER),),
        {"cadence": "truth", **_OUR_HOLIDAYS},
    ),
    Story(
        "Lindenhof Maschinenbau",
        "Jürgen Weiß <j.weiss@lindenhof.example>",
        "silent, in German",
        (
            Mail(8, "10:10", ME, "Angebot Prozessberatung",
                 "Guten Tag Herr Weiß,\n\nanbei wie besprochen das Angebot.\n\nSam Seller\n"),
        ),
        {"language": "de"},
    ),
    # --- the cadence is over ------------------------------------------------------------------
    Story(
        "Halyard Insurance",
        "Greta Lund <greta@halyard.example>",
        "your call: the magic email was sent and nothing came",
        (Mail(16, "11:00", ME, "Claims desk", _OFFER),),
        {"cadence": "one_step", "phone": '"+44 20 7946 0789"', **_OUR_HOLIDAYS},
    ),
    # --- a word without being asked -----------------------------------------------------------
    Story(
        "Ashgrove Dental",
        "Leo Marsh <leo@ashgrove.example>",
        "a thank-you: their first real answer came yesterday",
        (
            Mail(4, "10:40", ME, "Waiting room survey", _OFFER),
            Mail(1, "14:30", "Leo Marsh <leo@ashgrove.example>", "Re: Waiting room survey",
                 "Hello Sam,\n\nthis is just what we need. I will show it to my partners.\n\nLeo\n",
                 answers=0),
        ),
    ),
    Story(
        "Penrose Labs",
        "Mina Sato <mina@penrose.example>",
        "an order that runs: no news is news",
        (
            Mail(8, "09:20", "Mina Sato <mina@penrose.example>", "Sample tracking",
                 "Hello Sam,\n\nthe order is signed and on its way to you.\n\nMina\n"),
            Mail(6, "11:10", ME, "Re: Sample tracking",
                 "Thank you, Mina. It has arrived, and the work begins.\n\nSam\n", answers=0),
        ),
        {"stage": "agreed"},
    ),
    Story(
        "Harrow Mill Theatre",
        "Ivo Lange <ivo@harrowmill.example>",
        "a client of old: how are they getting on?",
        (
            Mail(26, "10:00", ME, "Ticket desk", "Hello Ivo,\n\nhere is my last report.\n\nSam\n"),
            Mail(25, "09:10", "Ivo Lange <ivo@harrowmill.example>", "Re: Ticket desk",
                 "Thank you, Sam, for everything.\n\nIvo\n", answers=0),
        ),
        {"stage": "client", "care": "on"},
    ),
    # --- nothing to do: the clock runs or holds ------------------------------------------------
    Story(
        "Saltmarsh Energy",
        "Hanna Brandt <hanna@saltmarsh.example>",
        "a delay is not done: they named a day, and the clock starts after it",
        (
            Mail(12, "10:30", ME, "Grid survey", _OFFER),
            Mail(11, "09:05", "Hanna Brandt <hanna@saltmarsh.example>", "Re: Grid survey",
                 "Hello Sam,\n\nthe budget is late. Please ask me again on {day}.\n\nHanna\n",
                 answers=0, names=-13),
            Mail(11, "09:40", ME, "Re: Grid survey", "Gladly, Hanna. I will write then.\n\nSam\n",
                 answers=1),
        ),
    ),
    Story(
        "Hollow Oak Cider",
        "Finn Avery <finn@hollowoak.example>",
        "a delay is not done: Sam said later",
        (Mail(7, "13:15", ME, "Bottling plan", _OFFER),),
        note=NoteKind.LATER,
        until=18,
    ),
    Story(
        "Alder & Vine",
        "Marco Vine <marco@aldervine.example>",
        "away: an automatic reply holds the clock",
        (
            Mail(6, "09:50", ME, "Cellar logistics", _OFFER),
            Mail(6, "09:51", "Marco Vine <marco@aldervine.example>",
                 "Automatic reply: Cellar logistics",
                 "I am out of the office until {day} and will read your mail then.\n",
                 answers=0, kind="auto_reply", names=-9),
        ),
    ),
    Story(
        "Moss & Fern Architects",
        "Ilse Moss <ilse@mossfern.example>",
        "their turn: the clock runs",
        (Mail(2, "14:00", ME, "Studio workflow", _OFFER),),
    ),
    # --- done: the buyer said so, or Sam did ----------------------------------------------------
    Story(
        "Northgate Schools",
        "Amir Haddad <amir@northgate.example>",
        "won: Sam said so",
        (
            Mail(5, "16:15", "Amir Haddad <amir@northgate.example>", "Timetable project",
                 "Hello Sam,\n\nthe board has signed.\n\nAmir\n"),
            Mail(4, "08:55", ME, "Re: Timetable project",
                 "Thank you, Amir. We begin on Monday.\n\nSam\n", answers=0),
        ),
        note=NoteKind.WON,
    ),
    Story(
        "Fenwick Hotels",
        "Carla Reyes <carla@fenwick.example>",
        "closed: they chose another",
        (
            Mail(9, "15:00", ME, "Night audit", _OFFER),
            Mail(5, "10:25", "Carla Reyes <carla@fenwick.example>", "Re: Night audit",
                 "Hello Sam,\n\nwe have decided to go with another supplier.\n\nCarla\n",
                 answers=0),
        ),
    ),
    Story(
        "Quill & Page",
        "Hugo Stern <hugo@quillpage.example>",
        "closed: they said no",
        (
            Mail(8, "11:35", ME, "Print run planning", _OFFER),
            Mail(6, "17:05", "Hugo Stern <hugo@quillpage.example>", "Re: Print run planning",
                 "Hello Sam,\n\nwe have decided not to go ahead with this.\n\nHugo\n", answers=0),
        ),
    ),
    Story(
        "Atelier Cordier",
        "Élodie Cordier <elodie@cordier.example>",
        "closed: a stop is a stop, in any of the languages",
        (
            Mail(8, "16:40", ME, "Proposition d'accompagnement",
                 "Bonjour Élodie,\n\nvoici la proposition dont nous avons parlé.\n\nSam\n"),
            Mail(7, "09:45", "Élodie Cordier <elodie@cordier.example>",
                 "Re: Proposition d'accompagnement",
                 "Bonjour,\n\nmerci de ne plus m'écrire.\n\nÉlodie Cordier\n", answers=0),
        ),
        {"language": "fr"},
    ),
    Story(
        "Fable Toys",
        "Oli Grant <oli@fable.example>",
        "lost: Sam said so",
        (Mail(13, "12:00", ME, "Warehouse count", _OFFER),),
        note=NoteKind.LOST,
    ),
    # --- what does not add up --------------------------------------------------------------------
    Story(
        "Juniper Legal",
        "Tom Whitlock <tom@juniperlegal.example>",
        "unclear: an unknown address answers; Sam is asked",
        (
            Mail(7, "17:10", ME, "Intake process", _OFFER),
            Mail(4, "21:35", "T. W. <tw.private@post.example>", "Re: Intake process",
                 "From my own address: give me until the board has met.\n", answers=0),
        ),
    ),
    Story(
        "Old Quay Printing",
        "Dana Frost <dana@oldquay.example>",
        "undeliverable: the mail came back",
        (
            Mail(6, "13:00", ME, "Plate costs", _OFFER),
            Mail(6, "13:02", "Mail Delivery System <mailer-daemon@seller.example>",
                 "Undelivered Mail Returned to Sender",
                 "The mail system could not deliver your message to one or more recipients.\n",
                 answers=0, kind="bounce"),
        ),
    ),
    Story("Wren & Son Joinery", "Elin Wren <elin@wren.example>", "no mail yet"),
)

# Mail that concerns no prospect: the belt looks past it.
NOISE: tuple[Mail, ...] = (
    Mail(5, "07:00", "The Weekly <weekly@trade.example>", "This week in trade",
         "Five things that you may have missed.\n", kind="newsletter"),
    Mail(2, "12:30", "Robin <robin@friends.example>", "Saturday?", "Are you coming?\n"),
)
# fmt: on
