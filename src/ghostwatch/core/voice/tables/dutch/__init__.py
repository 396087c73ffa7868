"""What sellers write in Dutch and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Words
from ghostwatch.core.voice.tables.dutch import asking, pleading, pressing

DUTCH = Words(
    (*asking.ROWS, *pressing.ROWS, *pleading.ROWS),
    fine="""
        alles (mag|is goed|kan)
        [een|uw|je|het|dat|jouw|ook] nee [is|zou|mag|hoor|helpt|kan|blijft|geldt]
        (wat|hoe|welke|welk|waar|waarvoor|of) [antwoord|kant] (u|je|jullie|het) [ook] [maar|
            er] (ook|beslist|besluit|kiest|antwoordt|wordt|zegt|uitkomt|beslissen)
        (elk|ieder|alle|beide|allebei|elke|iedere|welk) (antwoord|antwoorden|beslissing|besluit|
            keuze|is|zijn|keuzes|kan)
        (is|zou|vind|dat|blijft|alles|dan|het|ook) [ik|dat|is|het|ook|dan|echt|voor mij|mij] [dat|
            ook|voor mij|het|mij] [ook|echt|helemaal|net zo|evengoed|even|allemaal|heel|volkomen|
            gewoon|mij|best|net zo goed] (prima|goed|best|in orde|oké|ok|welkom|begrijpelijk|
            geen probleem|okay|fijn|geen enkel|even goed|gewoon|logisch|om het even)
        (geen|niets) (probleem|enkel probleem|bezwaar|punt|kwaad|aan de hand|mis|verloren|hard)
        (neem|neemt) (ik|niemand) [u|je|jullie|het|dat] [dat|niet] (niet kwalijk|zeker niet kwalijk|
            kwalijk|niemand)
        (laten|laat|houden) [we|ik|u|je|het] [het|dit|u|je] [dan|liever|gerust|gewoon] (hierbij|
            rusten|daarbij|erbij|bij)
        (ervan af|daarvan af|afzien|ziet u af|niet verder|iets anders|iemand anders|tegen|
            niet door) [te|gaan|gaat|kiest|kiezen|zien|wilt|wil|besluit|gekozen|zien]
        (begrijp|snap|respecteer|waardeer|accepteer) (ik) [dat|het] [ook|volkomen|helemaal|best|net|
            heel|goed]
        (net zo|even|evengoed|evenzeer) (welkom|goed|blij|fijn|graag|bruikbaar|waardevol|prettig)
    """,
    call="""
        (bel|bellen|belt|belletje|telefon*|opbellen|beltijd|gebeld|telefoon*)
        (praat|praten|spreek|spreken|gesprek|bespreken|overleggen|mondeling|doorpraten|sparren)
    """,
    asks="""
        ^ [en|dus] (laat|laten|stuur|geef|bel|mail|schrijf|antwoord|bevestig|teken|zeg|vertel|kies|
            kijk|lees|reageer|noem) [u|je] (me|mij|ons|even|de|mijn)
        (kunt|kun|zou|zoudt|wilt|wil|zouden|kan) (u|je|jullie) [me|mij|ons|alstublieft|alsjeblieft|
            dit|het] ... (laten weten|sturen|geven|bellen|mailen|antwoorden|bevestigen|tekenen|
            zeggen|vertellen|reageren|kijken|lezen)
    """,
    receipt="""
        (leesbevestiging|ontvangstbevestiging|ontvangstbewijs|leesbevestigingen)
        (ontvangst|goede ontvangst|lezen) [van|deze|dit|mail|bericht] [mail|bericht|deze|
            even] (te bevestigen|bevestigen|bevestigt)
        (bevestig|bevestigt|bevestigen) [u|je|mij|me|even] [de] (ontvangst|goede ontvangst|
            dat u dit|dat u deze|dat je dit|dat je deze)
    """,
    attachment="""
        (bijlage|bijlagen|bijgevoegd|bijgevoegde|bijgesloten|bijgaand|bijgaande|aangehecht|
            toegevoegd als)
        (voeg|sluit) [ik|hierbij] [de|het|mijn|ons] ... (bij|toe)
    """,
    price="""
        (korting|kortingen|kortingsactie|actieprijs|speciale prijs|scherpe prijs|gratis|kosteloos|
            procent korting|prijslijst|niet goed geld terug|aanbiedingsprijs)
        (in|op|aan|van) de prijs (zakken|doen|aanpassen|tegemoet|iets|verlagen)
    """,
    formal="u U uw Uw uzelf",
    informal="je Je jij Jij jou jouw Jouw jullie Jullie",
    greetings="beste hallo dag hoi geachte goedendag goedemorgen goedemiddag hey lieve ha",
    shouts="DRINGEND URGENT BELANGRIJK NU VANDAAG LAATSTE HERINNERING GRATIS LET SPOED DIRECT",
)
