"""People whose mail bears the marks of a program: behind a help desk, a gateway, a network.

The rule of the module: a mark that says automatic is believed as to drafts, which wait, and the
words as to the conversation, in which somebody has spoken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.patterns import any_of, compiled
from ghostwatch.core.replies.kinds.acknowledgements import is_acknowledgement_text
from ghostwatch.core.replies.kinds.automatic import ABSENCES, AUTO_SUBJECTS, has_auto_field
from ghostwatch.core.replies.kinds.fields import answers_something, bare_subject, first, said
from ghostwatch.core.replies.kinds.machines import NO_REPLY, SERVICES, is_no_reply

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

_UNSUBSCRIBES = (
    r"(?:please )?(?:unsubscribe|opt[- ]?out|remove me|abmelden|abbestellen|austragen"
    r"|d[ée]sabonn\w{1,5}|d[ée]sinscri\w{1,6}|(?:darme|dar) de baja|cancelar (?:sus|ins)cri\w{3,5}"
    r"|cancellami|disiscri\w{1,6}|afmelden|uitschrijven|remover)\b[^\n]{0,60}$"
)


def is_unsubscribing(parsed: Parsed) -> bool:
    """A mail that a mail program wrote when somebody pressed its button to unsubscribe.

    RFC 2369 3.2 gives the address; the program may mark what it sends as automatic, and the wish
    is a person's all the same.
    """
    return has_auto_field(parsed) and bool(compiled(_UNSUBSCRIBES).match(bare_subject(parsed)))


_REQUESTS = r"""
[?？]
\b(?:please|pls|kindly) (?:send|call|bring|add|confirm|let me know|give|change|quote|tell|prepare)
\b(?:could|can|would|will) you\b|\blet's\b|\blet us\b|\bwe(?:'d| would) like\b
\bi(?:'d| would) like\b
\bbitte (?:schicken|senden|rufen|schick|ruf|ändern|bestätigen)|\bkönn(?:en|ten) sie\b|\bkannst du\b
\bpouvez-vous\b|\bpourriez-vous\b|\bpeux-tu\b|\bmerci de (?:m|nous) ?['e]
^(?:\w{1,12} \w{1,20}[,!] )?(?:yes|no|ok|okay|fine|sure|agreed|great|perfect)\b
^(?:\w{1,12} \w{1,20}[,!] )?(?:ja|nein|passt|einverstanden|oui)\b
^(?:\w{1,12} \w{1,20}[,!] )?(?:non|d'accord|sí|vale|de acuerdo|sì|va bene)\b
^(?:\w{1,12} \w{1,20}[,!] )?(?:akkoord|prima|sim|combinado)\b
\bsend (?:me|us|the|it|over)\b|\bgo ahead\b|\bworks for (?:me|us)\b|\bsounds good\b
\bwe (?:accept|agree|take|want|go for|have decided|decided|chose|will take)\b
\bwir (?:nehmen|möchten|bestellen|haben uns)\b|\bnous (?:prenons|acceptons|avons choisi)\b
\bpodría|\bpuede(?:s|n)?\b|\bpotrebbe|\bpuoi\b|\bkunt u\b|\bkun je\b|\bpode(?:ria|m)?\b
"""


def _answers_inline(text: str) -> bool:
    """Whether words follow on quoted lines more than once: no program writes like that."""
    runs = "".join(
        "q" if line.startswith(">") else "t" for line in text.split("\n") if line.strip()
    )
    return len(compiled(r"q+t+").findall(runs[:500])) > 1


def is_person_behind_a_field(parsed: Parsed) -> bool:
    """A field says automatic, and the words are plainly somebody's who wants something.

    Help desks set Auto-Submitted on what their people write, gateways on everything.
    """
    if not has_auto_field(parsed) or any_of(AUTO_SUBJECTS).match(bare_subject(parsed)):
        return False
    text = said(parsed)
    asks = bool(any_of(_REQUESTS).search(text)) or _answers_inline(parsed.text[:20_000])
    return asks and not any_of(ABSENCES).search(text) and not is_acknowledgement_text(text)


def is_through_a_tool(parsed: Parsed) -> bool:
    """A person who wrote through a network's message service or a help desk.

    Such a service sends from an address that nobody reads, and names one that leads back to the
    person (Reply-To, RFC 5322 3.6.2). A signature service names the person too, and says "via":
    its notices are its own.
    """
    answer_to = first(parsed, "reply-to")
    names = " ".join(f"{sender.name} {sender.key}" for sender in parsed.senders).lower()
    return (
        is_no_reply(parsed)
        and answers_something(parsed)
        and "@" in answer_to
        and not compiled(NO_REPLY).search(answer_to)
        and not compiled(SERVICES).search(names)
    )
