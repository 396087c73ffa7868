"""In which country a prospect works, as far as their address or number says it.

The rule of the module: an ending says where somebody works only where a country keeps it to
itself. What the world registers under says nothing, and then their number is asked.
"""

from __future__ import annotations

from collections.abc import Iterable

# Two-letter endings of a domain are countries (IANA root zone database, ISO 3166-1), but these are
# in everybody's use. The first rows are those that Google Search takes as generic ("Managing
# multi-regional and multilingual sites", its list of generic ccTLDs, 2026); then those that were
# given away (Freenom); then those whose registries sell them abroad for what they spell; then
# those that name no country of today.
GENERIC = frozenset(
    """
    ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws
    cf ga gq ml
    ac ag cx gd gg gl gs gy hn im lc ly mn mu pw sh st tl to vc vg
    eu tp an
    """.split()  # noqa: SIM905 - fifty quoted codes are no easier to read
)
# The one ending that is not its country's code (IANA: .uk).
_COUNTRIES = {"uk": "GB"}
_LETTERS_OF_A_COUNTRY = 2

# Codes of one country, or of one and its islands (ITU-T E.164, list of assigned codes): those that
# most people write, so that most starts never load the tables of numbers. Tested against them.
_CODES = {
    "20": "EG", "27": "ZA", "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "36": "HU",
    "39": "IT", "40": "RO", "41": "CH", "43": "AT", "44": "GB", "45": "DK", "46": "SE", "47": "NO",
    "48": "PL", "49": "DE", "52": "MX", "54": "AR", "55": "BR", "56": "CL", "57": "CO", "60": "MY",
    "61": "AU", "62": "ID", "64": "NZ", "65": "SG", "66": "TH", "81": "JP", "82": "KR", "86": "CN",
    "90": "TR", "91": "IN", "351": "PT", "352": "LU", "353": "IE", "354": "IS", "356": "MT",
    "357": "CY", "358": "FI", "359": "BG", "370": "LT", "371": "LV", "372": "EE", "380": "UA",
    "381": "RS", "385": "HR", "386": "SI", "420": "CZ", "421": "SK", "423": "LI", "852": "HK",
    "886": "TW", "971": "AE", "972": "IL",
}  # fmt: skip
_LONGEST_CODE = 3


def country_of_domain(domain: str) -> str | None:
    """The country (ISO 3166-1) that a domain's ending names, or None.

    domain: lower-cased. An ending in another alphabet (xn--…) names none.
    """
    ending = domain.rstrip(".").rpartition(".")[2]
    if len(ending) != _LETTERS_OF_A_COUNTRY or ending in GENERIC or not ending.isalpha():
        return None
    return _COUNTRIES.get(ending, ending.upper())


def country_of_number(number: str) -> str | None:
    """The country (ISO 3166-1) of a phone number that begins with its code (+49, 0049), or None."""
    digits = number.strip()
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if not digits.startswith("+"):
        return None
    codes = (digits[1 : 1 + length] for length in range(2, _LONGEST_CODE + 1))
    known = next((_CODES[code] for code in codes if code in _CODES), None)
    if known is not None:
        return known
    import phonenumbers  # noqa: PLC0415 - heavy, for the codes that countries share

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(digits, None))
    except phonenumbers.NumberParseException:
        return None


def country_of(addresses: Iterable[str], domains: Iterable[str], phone: str | None) -> str | None:
    """The country of a prospect: by their addresses, by their company, by their number, or None."""
    ends = (*(address.rpartition("@")[2] for address in addresses), *domains)
    by_domain = (country for end in ends if (country := country_of_domain(end)) is not None)
    return next(by_domain, None) or (country_of_number(phone) if phone else None)
