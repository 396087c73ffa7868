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
    import phonenumbers  # noqa: PLC0415 - heavy, and most prospects have a domain

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(digits, None))
    except phonenumbers.NumberParseException:
        return None


def country_of(addresses: Iterable[str], domains: Iterable[str], phone: str | None) -> str | None:
    """The country of a prospect: by their addresses, by their company, by their number, or None."""
    ends = (*(address.rpartition("@")[2] for address in addresses), *domains)
    by_domain = (country for end in ends if (country := country_of_domain(end)) is not None)
    return next(by_domain, None) or (country_of_number(phone) if phone else None)
