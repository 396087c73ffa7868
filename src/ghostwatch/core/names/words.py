"""The words that stand beside a name, and are none.

The rule of the module: data only, in small letters. What is here makes a display name a role, a
company or several people, or is taken off before a name is looked for.
"""

from __future__ import annotations

from ghostwatch.core.patterns import names

TITLES = names(
    """
    mr mrs ms miss mx sir dame herr herrn frau fr m mme mlle sr sra srta dhr mevr mw mevrouw heer
    monsieur madame señor señora don doña
    dr dra drs prof professor dipl ing ir med jur phil rer nat mag hc h.c rev capt
    dipl.-ing dipl-ing dipl.-kfm dipl-kfm dipl.-inf dipl-inf
    """
)
DEGREES = names(
    """
    phd ph.d md m.d mba msc m.sc bsc b.sc ma ba llm ll.m esq jr sr ii iii iv cpa pmp dr prof dds rn
    mbe obe cbe fca cfa cfp ing mag b.a m.a b.eng m.eng
    """
)
# Small words before a family name; none of them is greeted.
PARTICLES = names(
    """
    van von de der den del della di da das do dos du la le los las el ter ten te op zu zur zum vom
    af st ni mac mc bin ibn al d' 't y
    """
)
NO_PERSON = names(
    """
    the via and und en et y e o ou oder or for c/o on behalf
    inc incorporated gmbh ltd limited llc llp plc bv b.v nv n.v sa s.a sarl sas srl spa s.p.a ag kg
    ohg ug ev e.v co corp corporation company group holding studio agency hotel bank university
    universität institut institute academy school team equipo équipe consulting consultants
    consultancy solutions systems software technologies technology services service partners
    ventures capital labs lab media digital design engineering logistics industries deutsche
    deutschland schweiz international global national european united stadt gemeinde city ministry
    robotics energy health insurance robot bot app crm
    sales support info office procurement purchasing einkauf vertrieb buchhaltung inkoop verkoop
    achats compras ventas billing invoices accounts accounting finance finanzen hr personal
    marketing admin administrator administration administratie verwaltung sekretariat secretariat
    reception receptie empfang help helpdesk desk newsletter noreply no-reply donotreply comments
    notifications notification alerts orders order bestellung rechnung department dept abteilung
    afdeling contact kontakt contacto hello hallo bonjour hola mail email e-mail post press presse
    legal events customer client kunde kunden care service-desk it edv webmaster postmaster
    mailer-daemon scanner me you friend friends manager director ceo cto cfo owner assistant
    assistentin geschäftsführung management direction kanzlei praxis büro buero familie family
    famille familia
    """
)
# What begins and ends letters; somebody's family name perhaps, but nobody's given name.
OF_A_LETTER = names(
    """
    hi hello hey dear best regards thanks thank cheers sincerely yours kind warm sent hallo hoi
    liebe lieber viele beste schone herzliche freundliche mit gruss grusse gruesse lg vg mfg bg
    danke merci un bonjour salut cher chere bien cordialement hola estimado estimada gracias
    saludos saludo atentamente groet groeten groetjes geachte dank bedankt yes no ok okay ja
    nein oui non si
    """
)
HUNGARIAN_FAMILY = names(
    """
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
    """
)
# Family names that are often written first: greeted by it, who would be pleased?
OFTEN_FAMILY_FIRST = HUNGARIAN_FAMILY | names(
    """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo chan wong
    nguyen tran pham hoang vu vo dang bui do ho ngo duong ly kim lee park choi jung kang cho yoon
    tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida
    """
)
# Where family names come first, an address in the same order proves nothing.
FAMILY_FIRST_DOMAINS = (".hu", ".cn", ".tw", ".hk", ".jp", ".kr", ".vn", ".sg")

# Who is called by a short form: each row one name.
SHORT_FORMS = tuple(
    names(row)
    for row in """
    robert bob bobby rob robbie bert
    william bill billy will willy liam
    richard rick ricky dick rich
    elizabeth elisabeth liz lizzie beth betty lisa elise betsy liesbeth els lies
    margaret margarete maggie meg peggy peg greta gretchen
    james jim jimmy jamie
    john jack johnny jon
    katherine catherine kathryn katharina kate katie kathy cathy kat kitty katja
    edward ed eddie ted teddy ned
    anthony tony ton toni
    andrew andy drew andreas andrea
    david dave
    michael mike mick micha michi mickey
    stephen steven steve stefan stephan
    joseph joe josef sepp jupp
    charles charlie chuck
    henry harry hank hendrik henk
    lawrence laurence larry laurens
    alexander alexandra alex sasha sascha sandy xander lex
    susan sue susie suzanne
    rebecca becky bex
    deborah debbie deb debra
    peter pete piet
    johannes hannes hans jan joop johan
    friedrich fritz friederike
    ulrich uli ulli ulrike
    wolfgang wolf wolle
    guillermo memo
    francisco paco pancho fran
    jose pepe
    ignacio nacho
    dolores lola
    enrique quique kike
    maria mia mitzi
    cornelis cor kees
    wilhelmina willemijn mina mien wil
    theodor theodore theo ted
    benjamin ben benny
    samuel samantha sam sammy
    """.strip().split("\n")
)
