"""What a subject line is about, as far as a few words tell.

The rule of the module: a word counts only as a whole word, without accents, and a ``*`` stands for
any ending. A subject is a weak witness, so what it says weighs with other signs and decides alone
only where money that the seller asks for is meant. To teach a language, add its words to the rows.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cache, lru_cache


class Topic(StrEnum):
    """What a subject may be about."""

    OFFER = "offer"
    REQUEST = "request"
    ORDER = "order"
    BILL = "bill"
    TICKET = "ticket"
    TROUBLE = "trouble"
    JOB = "job"
    OFFICE = "office"
    PITCH = "pitch"
    PRIVATE = "private"


# In English, German, Dutch, French, Spanish, Italian, Portuguese; without accents.
_WORDS: dict[Topic, str] = {
    Topic.OFFER: """offer offers proposal* quote quotation* estimate pricing workshop* pilot demo
        trial scope angebot* kostenvoranschlag schulung* beratung* training* coaching konzept
        offerte* voorstel* prijsopgave* opleiding* devis proposition* atelier* formation*
        propuesta* presupuesto* oferta* cotizacion* taller* preventivo* offerta* proposta*
        orcamento*""",
    Topic.REQUEST: """inquiry inquiries enquiry enquiries interested rfp rfq request_for
        request_a can_you_help anfrage* interesse aanvraag* demande_de* solicitud* consulta*
        richiesta* pedido_de*""",
    Topic.ORDER: """kick-off kickoff onboarding go-live delivery deliverables purchase_order
        signed_contract order_confirmation auftragsbestatigung lieferung abnahme projektstatus
        opdrachtbevestiging oplevering bon_de_commande livraison pedido_confirmado
        ordine_confermato status_report weekly_status change_request""",
    Topic.BILL: """invoice* receipt* payment* billing bill overdue remittance subscription* renewal*
        statement rechnung* zahlung* mahnung* gutschrift quittung* abo factuur* facturen betaling*
        betaal* herinnering_betaling facture* paiement* abonnement* factura* pago* recibo* fattura*
        pagamento* ricevuta* fatura*""",
    Topic.TICKET: """ticket* case_no support_request helpdesk bug issue incident* storung*
        supportanfrage storing* reference_number vorgangsnummer dossier*""",
    Topic.TROUBLE: """problem* login password cancel cancellation* refund* return broken warranty
        complaint* not_working my_order your_order order_number kundigung* reklamation*
        ruckerstattung bestellung* passwort retour* bestelling* opzegg* klacht* commande*
        resiliation remboursement* reembolso* incidencia* reclamo* rimborso* annullamento*""",
    Topic.JOB: """job jobs vacancy vacancies cv resume candidate* application recruiter
        recruiting career opportunity opportunities interview freelance_role hiring stelle*
        bewerbung* karriere lebenslauf vacature* sollicitatie* candidature* poste emploi
        vacante curriculum empleo candidatura*""",
    Topic.OFFICE: """tax taxes vat audit bookkeeping accounts annual_accounts payroll bank loan
        mortgage account_statement insurance policy pension lease rent steuer* finanzamt
        umsatzsteuer*
        jahresabschluss buchhaltung* kontoauszug* darlehen versicherung* mietvertrag* nebenkosten*
        belasting* btw aangifte* jaarrekening* verzekering* hypotheek* rekening* impot* tva
        comptab* assurance* banque pret loyer impuesto* iva seguro* banco alquiler tassa* tasse
        imposta* assicurazione*""",
    Topic.PITCH: """seo backlink* guest_post ranking* leads partnership collaboration
        increase_your boost_your outsourcing web_design app_development sponsor* webinar*
        speaker booth stand exhibitor* ticket_sales early_bird conference*""",
    Topic.PRIVATE: """birthday* dinner lunch party wedding weekend holiday* vacation* photos
        pictures hike beer drinks school football game kids mum dad geburtstag* abendessen feier
        hochzeit wochenende urlaub* fotos wanderung klassentreffen verjaardag* etentje feest
        bruiloft weekendje vakantie* foto's borrel anniversaire* diner mariage vacances
        cumpleanos* cena boda fiesta vacaciones compleanno matrimonio""",
}
_NUMBERED = re.compile(r"\[?#\s?\d{3,}|\[[a-z]{2,10}-\d+\]|\[(?:case|ticket|ref)[^\]]{1,30}\]")
_PREFIX = re.compile(
    r"^(?:\s*(?:re|aw|sv|vs|antw|rv|res|rif|fwd?|wg|tr|enc|doorst)(?:\[\d+\])?\s?[::])+\s*", re.I
)


def folded(subject: str) -> str:
    """The subject in small letters, without accents and without what mail programs prefix."""
    apart = unicodedata.normalize("NFKD", _PREFIX.sub("", subject[:300]).lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def is_answer(subject: str) -> bool:
    """Whether a mail program put "Re:" or its like before it."""
    return bool(_PREFIX.match(subject[:300]))


@cache
def _pattern(topic: Topic) -> re.Pattern[str]:
    words = (re.escape(w).replace(r"\*", r"\w*").replace("_", r"\s") for w in _WORDS[topic].split())
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")


@lru_cache(maxsize=4_000)  # an exchange has one subject
def topics_of(subject: str) -> frozenset[Topic]:
    """What the subject may be about; nothing for most subjects."""
    text = folded(subject)
    found = {topic for topic in _WORDS if _pattern(topic).search(text)}
    return frozenset(found | ({Topic.TICKET} if _NUMBERED.search(text) else set()))
