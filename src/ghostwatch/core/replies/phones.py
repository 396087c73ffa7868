"""Telephone numbers from signatures, for the call that beats the mail.

The rule of the module: a number is what a signature offers for calling. What stands behind a word
for something else (fax, tax, bank, register, order) is none, and bare digits without a country code
or such a word must be grouped as the country groups them. phonenumbers knows the numbers; it is
asked only about lines with as many digits as the shortest number has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from phonenumbers import PhoneNumber, PhoneNumberMatch

MAX_PHONES = 3
MAX_SIGNATURE = 2_000
"""Characters of a signature that are looked at; longer ones are legal notices."""

_MAX_LINES = 15  # with digits enough; each costs about a millisecond
_MAX_LINE = 200

# Seven digits or more with at most four other signs between two of them.
_PLAUSIBLE = r"\d(?:[^\w\n]{0,4}\d){6}"

# Words before a number, or in brackets behind it, in en de fr es it nl pt sv pl. A single letter
# counts only with no other word between it and the number.
_FAX = r"fax|faks|telefax|telekopie|télécopie|télécopieur|telecopie|fx|f"
_MOBILE = (
    r"mobile?|mobiltelefon|mobilnummer|mobil|handy|natel|cell(?:ulare|phone|ular)?|cel|celular|gsm"
    r"|portable|port|m[oó]vil|mov|mobiel|telem[oó]vel|tlm|tm|kom[oó]rka|kom|mob|mobilne"
    r"|whats ?app|signal|m|c"
)
_DIRECT = (
    r"durchwahl|direktwahl|dw|direkt|direct(?: line| dial)?|ddi|ligne directe"
    r"|diretto|directo|direto|doorkiesnummer|doorkies|direktnummer|d"
)
_PHONE = (
    r"tel|t[eé]l[eé]phone|telefon|telefono|tel[eé]fono|telefone|telefoon|tlf|tfno|fon|phone|ph"
    r"|fono|office|büro|zentrale|standard|switchboard|main|centralino|centralita|call(?: me)?"
    r"|erreichbar|desk|work|hq|t|p|o"
)
# What else has so many digits: banks, taxes, registers, orders, dates, versions, meetings.
_OTHER = (
    r"iban|bic|swift|kto|konto(?:nummer)?|blz|account|acct|a/c|sort code|cuenta|rekening"
    r"|vat|ust(?:-?id)?(?:-?nr)?|ustid|mwst|uid|tva|iva|p\.? ?iva|partita iva|btw|moms"
    r"|nip|nif|cif|c\.?f|codice fiscale|tin|abn|acn|gst|cnpj|cpf|rfc|tax(?: ref)?"
    r"|steuernummer|steuer-?nr|st-?nr|siren|siret|naf|rcs|kvk|hrb|hra|handelsregister|rea|regon"
    r"|krs|org\.?(?: ?nr)?|orgnr|cvr|crn|company (?:no|number|reg)|regist(?:ered|ration|ro)"
    r"|duns|d-u-n-s|gläubiger-?id|order|po|bestell(?:ung|nummer|-?nr)|gln|lei"
    r"|auftrag(?:s(?:nummer|-?nr))?|angebot(?:s(?:nummer|-?nr))?|kunden(?:nummer|-?nr)|rechnung"
    r"|(?:ihr|unser|mein) zeichen|aktenzeichen|artikel(?:nummer)?|commande|devis|facture"
    r"|dossier|pedido|factura|oferta|ordine|fattura|offerta|preventivo|factuur|bestelling"
    r"|klantnummer|encomenda|fatura|proposta|invoice|quote|quotation"
    r"|(?:customer|client|cliente|case) (?:no|nr|n|number|id)|ticket|ref(?:erence|erenz|erencia)?"
    r"|tracking|serial|s/n|sn|isbn|ean|gtin|version|ver|meeting id|passcode|pin|kod|id|plz|zip"
    r"|postcode|capital (?:social|de)|kapital"
)
# The word that counts is the last one before the number, with what may stand between them.
_LABEL = (
    rf"(?i)(?<![^\W_])(?:(?P<fax>{_FAX})|(?P<other>{_OTHER})|(?P<mobile>{_MOBILE})"
    rf"|(?P<direct>{_DIRECT})|(?P<phone>{_PHONE}))(?![^\W_])"
)
_HEADING = 12  # characters of a line that may be the next one's heading; more only before a colon
_SHORT_CELL = 8  # characters of a cell that may be the next one's heading: "Fax |"
_APART = r"[|·•]| [-\u2013\u2014] "  # what divides one thing of a line from the next
_A_LETTER = r"[^\W\d_]"
_TRUNK = r"(\+\d{1,3}[\s.]{0,2})\(0\)[\s.]{0,2}"
_EXTENSION = (
    r"(?i)[^\w\n]{1,4}(?:durchwahl|direktwahl|dw|app(?:arat)?|direkt)[^\w\n]{0,3}-?\s?"
    r"(?P<number>\d{1,5})(?!\d)"
)
# A date with its time behind it has as many digits as a number: "03.11.2026 09:45".
_DATE = r"\(?(?:\d{1,2}[./-]){2}(?:19|20)\d\d(?!\d)"
_RANK = {"mobile": 0, "direct": 1, "phone": 2, "": 2}  # fax and other are not for calling

# Where the letters of a country-code domain are not those of its region (ISO 3166-1, IANA).
# Nor does an ending tell one where people all over the world register.
_WORLDWIDE = ("ai", "cc", "co", "eu", "fm", "gg", "io", "me", "tv", "ws")
_REGIONS = {"uk": "GB", "su": "RU"} | dict.fromkeys(_WORLDWIDE, "")


class _Line(NamedTuple):
    """A line of the signature, and the one before it when a word for its number may stand there."""

    text: str
    before: str


def regions_of(address_domain: str, seller_country: str | None) -> tuple[str, ...]:
    """Where a contact's national numbers may be from: the domain's country, then the seller's.

    ISO 3166-1 two-letter codes, the likeliest first.
    """
    ending = address_domain.strip().rstrip(".").rpartition(".")[2].lower()
    country = ending.upper() if len(ending) == 2 and ending.isascii() and ending.isalpha() else ""
    found = (_REGIONS.get(ending, country), (seller_country or "").strip().upper())
    return tuple(dict.fromkeys(region for region in found if region))


def phones_of(signature: str, regions: Sequence[str]) -> tuple[str, ...]:
    """The numbers to call, international format (ITU-T E.123), mobile and direct ones first.

    At most MAX_PHONES; fax numbers are left out. regions: where a number without country code may
    be from, the likeliest first; without any only numbers with a country code are found.
    """
    lines = _lines(signature[:MAX_SIGNATURE])
    guesses = (*_regions_in(lines), *regions)
    found = [pair for line in lines for pair in _numbers(line, guesses)]
    found.sort(key=lambda pair: pair[0])  # stable: in order of the signature otherwise
    return tuple(dict.fromkeys(number for _, number in found))[:MAX_PHONES]


def _lines(text: str) -> list[_Line]:
    """The lines with digits enough, country code and trunk zero parted as phonenumbers wants it."""
    found, before = [], ""
    for line in text.splitlines():
        if compiled(_PLAUSIBLE).search(line):
            found.append(_Line(compiled(_TRUNK).sub(_without_trunk, line[:_MAX_LINE]), before))
        heading = line.strip()
        is_one = len(heading) <= _HEADING or heading.endswith(":")
        before = heading if is_one and not any(map(str.isdigit, heading)) else ""
    return found[:_MAX_LINES]


def _regions_in(lines: Sequence[_Line]) -> tuple[str, ...]:
    """Where the first number with a country code is from: the likeliest for those without."""
    if not any("+" in line.text for line in lines):
        return ()
    from phonenumbers import PhoneNumberMatcher, region_code_for_number  # noqa: PLC0415 - heavy

    for line in lines:
        for match in PhoneNumberMatcher(line.text, None):
            region = region_code_for_number(match.number)
            return (region,) if region else ()
    return ()


def _without_trunk(match: re.Match[str]) -> str:
    """The zero that is dialled only at home goes; in Italy it is part of the number."""
    country: str = match[1]
    return f"{country}0" if country.strip(" .") == "+39" else country


def _numbers(line: _Line, regions: Sequence[str]) -> Iterator[tuple[int, str]]:
    """(rank, number) for each number of a line that is for calling."""
    matches = _matches(line.text, regions)
    starts = [match.start for match in matches] + [len(line.text)]
    end = 0
    for match, until in zip(matches, starts[1:], strict=True):
        kind = _kind(line, match, end, until)
        end = match.end
        rank = _RANK.get(kind)
        if rank is None or compiled(_DATE).match(match.raw_string):
            continue
        mobile = _is_mobile(match.number)
        if kind or mobile or _is_grouped(match.raw_string):
            yield (0 if mobile else rank), _shown(_extended(match, line.text))


def _matches(text: str, regions: Sequence[str]) -> list[PhoneNumberMatch]:
    """What phonenumbers finds in a line, by the first region where it finds anything."""
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415 - heavy

    for region in (*regions, None):
        found = list(PhoneNumberMatcher(text, region, leniency=Leniency.STRICT_GROUPING))
        if not found and compiled(_LABEL).search(text):
            found = list(PhoneNumberMatcher(text, region, leniency=Leniency.VALID))
        if found:
            return found
    return []


def _kind(line: _Line, match: PhoneNumberMatch, after: int, until: int) -> str:
    """What the words around a number say it is: fax, other, mobile, direct, phone, or ""."""
    behind = line.text[match.end : until].strip()
    inside = behind[1:].partition(")")[0] if behind.startswith("(") else ""
    before = line.text[after : match.start]
    if not before.strip():
        return _last_label(inside) or _last_label(line.before)
    *others, nearest = compiled(_APART).split(before)
    if not nearest.strip() and others:  # a cell of its own: the cell before may be its heading
        nearest = others[-1] if len(others[-1]) < _SHORT_CELL else ""
    return _last_label(inside) or _last_label(nearest)


def _last_label(text: str) -> str:
    """The kind of the last word for a number in a text, "" without.

    A single letter counts only with no other word behind it: "F: 030 …", not "F. Prospect 030 …".
    """
    found = ""
    for match in compiled(_LABEL).finditer(text):
        if len(match[0]) > 1 or not compiled(_A_LETTER).search(text, match.end()):
            found = match.lastgroup or ""
    return found


def _is_grouped(raw: str) -> bool:
    """Whether digits without a word are written as a number: with a country code, or in groups."""
    return raw.startswith(("+", "0")) or not raw.isdigit()


def _is_mobile(number: PhoneNumber) -> bool:
    from phonenumbers import PhoneNumberType, number_type  # noqa: PLC0415 - heavy

    return bool(number_type(number) == PhoneNumberType.MOBILE)


def _extended(match: PhoneNumberMatch, text: str) -> PhoneNumber:
    """The number, or with "-0, Durchwahl -123" behind it the number that this stands for."""
    from phonenumbers import NumberParseException, is_valid_number, parse  # noqa: PLC0415 - heavy

    extension = compiled(_EXTENSION).match(text, match.end)
    base = match.raw_string.rstrip()
    if extension is None or not base.endswith("-0"):
        return match.number
    try:
        whole = parse(f"+{match.number.country_code}{_national(match)[:-1]}{extension['number']}")
    except NumberParseException:
        return match.number
    return whole if is_valid_number(whole) else match.number


def _national(match: PhoneNumberMatch) -> str:
    from phonenumbers import national_significant_number  # noqa: PLC0415 - heavy

    return str(national_significant_number(match.number))


def _shown(number: PhoneNumber) -> str:
    from phonenumbers import PhoneNumberFormat, format_number  # noqa: PLC0415 - heavy

    return str(format_number(number, PhoneNumberFormat.INTERNATIONAL))
