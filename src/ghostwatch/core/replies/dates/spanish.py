"""The row of Spanish; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, MONTH, Away, Language, Later

SPANISH = Language(
    code="es",
    speaks="fui seria tan le va bien antes marzo he les "
    "pero o este esta se lo le tiene tenemos muy mas como cuando hay podemos hablar tres"
    " sobre el la los las de del que en un una estoy estare por para con no su sus le mi me hasta "
    "vuelvo oficina vacaciones fuera gracias hola lunes martes semana mes proxima proximo regreso "
    "y a ausente dias nosotros nos al despues llameme es regresare volvere estara hablamos vuelva "
    "trimestre segundo ano cerrado cerradas estare hablemos",
    months=(
        "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun",
        "julio|jul", "agosto|ago", "septiembre|setiembre|sept|sep", "octubre|oct",
        "noviembre|nov", "diciembre|dic",
    ),
    weekdays=(
        "lunes|lun", "martes|mar", "miercoles|mie", "jueves|jue", "viernes|vie", "sabado|sab",
        "domingo|dom",
    ),
    ahead=("hoy", "manana", "pasado manana"),
    numbers={
        "un": 1, "una": 1, "uno": 1, "dos": 2, "un par de": 2, "tres": 3, "cuatro": 4, "cinco": 5,
        "seis": 6, "siete": 7, "ocho": 8, "diez": 10, "doce": 12,
    },
    units=("dias?", "semanas?", "mes(?:es)?", "trimestres?", "anos?"),
    idioms={
        "(?:en|dentro de) quince dias": (14, DAY),
        "(?:en|dentro de) una quincena": (14, DAY),
        "(?:en|dentro de) medio ano": (6, MONTH),
    },
    bare="(?:el |al |el dia |dia |del ){D}",
    within="(?:de|da|den|dad)(?:nos|me)|en|dentro de|tras|de aqui a|pasad[oa]s|dentro de unas"
    "|en unas",
    lasting="fuera|ausente|de vacaciones|de viaje|por|durante|unos|unas",
    between="entre",
    both="y|e",
    to="al?|o|-|u",
    next="(?:la |el )?(?:proxim[oa]|siguiente) {U}|(?:la |el )?{U} (?:que viene|proxim[oa]|entrante"
    "|siguiente)",
    this="est[ae] {U}",
    rest="tod[ao] (?:la|el|esta|este) {U}|(?:el )?resto de la {U}|(?:el |al )?(?:fin|final)(?:al)? "
    "de (?:la |esta )?{U}|(?:el )?fin de semana",
    early="(?:a |el )?(?:principios?|comienzos?|inicios?)(?: del? mes)?(?: de)?",
    mid="(?:la )?segunda (?:quincena|mitad)(?: de)?|(?:a )?(?:mediados?|mitad)(?: de)?",
    late="(?:a |el )?(?:finales|fines|final|fin)(?: de)?",
    last="ultima",
    quarters="[qt] ?{Q}|{Q}(?:er|o|do|º)? trimestre",
    halves="[hs] ?{Q}|{Q}(?:er|o|do|º)? (?:semestre|mitad del ano)",
    week="semana {W}",
    ordinals=("primer[oa]?", "segund[oa]", "tercer[oa]?", "cuart[oa]"),
    seasons=("primavera", "(?:las )?vacaciones de verano|verano", "otono", "invierno"),
    feasts=(
        "(?:la )?(?:pascua|semana santa)", "(?:la )?navidad(?:es)?", "(?:el )?ano nuevo",
        "pentecostes", "(?:las )?(?:fiestas|vacaciones de navidad|fiestas navidenas)",
    ),
    new_year="(?:el )?(?:nuevo ano|proximo ano|ano que viene)",
    the="el|al|dia|el dia|del",
    of="de|del",
    mark="o|º|er|ro",
    days={"primero": 1, "uno": 1},
    week_of="(?:la )?semana del",
    week_after="(?:la )?semana (?:despues del|siguiente(?: al)?|posterior(?: al)?)",
    away=Away(
        until="(?:fin|ultimo dia) ?:|hasta",
        inclusive="(?:fin|ultimo dia) ?:|inclusive|inclusives|incluid[oa]s?|ambos",
        before="antes del?|hasta",
        unable="no\\b.{0,25}",
        promise="a (?:contactar|escribir|llamar|hablar)\\w*|devolver\\w*",
        back="(?:localizar|encontrar|contactar)(?:me|nos) (?:de nuevo|nuevamente|otra vez)"
        "|me incorporo|acceso (?:al correo )?(?:de nuevo|nuevamente|otra vez)|(?:de nuevo"
        "|nuevamente) acceso|primer dia (?:laborable|de trabajo|habil)|(?:reinici\\w+"
        "|reanud\\w+) (?:\\w+ )?(?:labores|actividades|trabajo|servicio|operaciones)|reintegr\\w+"
        "|reincorpor\\w+|vuelta(?= ?:)|regreso(?= ?:)|ya (?:me tienes|estoy|estare|estamos)"
        "|(?:me tien\\w+|estoy|estare|estamos|estaremos) (?:\\w+ )?(?:de nuevo|otra vez|nuevamente"
        "|aqui|por aqui)|(?:de nuevo|nuevamente|otra vez) (?:con ustedes|a su disposicion"
        "|en la oficina|por aqui|aqui)|abrimos|abriremos|volveremos|volver[ae]|(?<!\\ba )(?:vuelvo"
        "|volvere|volvemos|volveremos)(?! a \\w+[aei]r)|(?:volvere|vuelvo)"
        " a "
        "estar|regres(?:o|are|amos|aremos)|(?:estare|estoy|estaremos) de (?:vuelta|regreso|nuevo)"
        "|de (?:vuelta|regreso)|me reincorpor\\w+|mi (?:regreso|vuelta|reincorporacion)"
        "|(?:de nuevo|nuevamente) (?:disponible|operativ\\w+|en la oficina)"
        "|disponible (?:de nuevo|nuevamente)|reabri\\w+|reapertura|retomo|incorporacion",
        absent="descanso|lejos del|enfermedad|mudanza|festivo|nos mudamos|esta vaci[oa]|cerramos"
        "|en un (?:curso|seminario"
        "|congreso)|no (?:\\w+ )?(?:acceso"
        "|trabaj\\w+|labor\\w+|estoy|estare|atiend\\w+)|receso|puente|hospital\\w*|operacion"
        "|no me encuentr\\w+|dia libre|dias libres|asuntos propios|sin servicio|congreso"
        "|en (?:un )?curso|no hay nadie|desconectad[oa]|fallas|feriado|licencia|sin acceso"
        "|no tengo acceso|ando de viaje|"
        "fuera(?: de la oficina)?|ausente|ausencia|vacaciones|de viaje|de baja|permiso"
        "|no (?:estoy|estare|estaremos)(?: disponible| en la oficina| localizable)?|maternidad"
        "|paternidad|cerrad[oa]s?|cierre|formacion|en una feria|viajando|excedencia|enferm[oa]|ooo",
        me="yo|estoy|estare|estaremos|estamos|nuestr[oa]s? (?:oficinas?|empresa)|mi ausencia|me"
        "|nosotros|permanecer\\w+|vuelvo|regreso|nos|las oficinas",
        i="yo|estoy|estare|me|mi (?:correo|buzon)",
        roles="(?:mi|nuestr[oa]|el|la) (?:tecnic[oa]|ingenier[oa]|conductor|direct\\w+|gerente"
        "|contable|secretari[oa]|marido|mujer|esposa?|soci[oa]|comprador\\w*|herman[oa]|padre"
        "|madre|hij[oa])",
        others="(?:mi|mis) (?:companer[oa]s?|coleg[ao]s?|jef[ea]|sustitut[oa]|asistente)"
        "|companer[oa]"
        "|ella|sr\\.?|sra\\.?|sustitut[oa]|contacte|escriba|llame|dirijase",
        long="maternidad|paternidad|excedencia|sabatic\\w+|parental",
        elsewhere="direccion|telefono|visitenos|valid[oa]|oferta|promocion|plazo|contrato"
        "|descuento|horario|vigente"
        "|estuve|estuvo"
        "|rebajas|precio|abierto|entrega",
        joint="y|e|pero|o|luego",
        start="a partir del?|desde el",
        answer="leer|atender\\w*|volvere a leer|vuelvo a leer|contest\\w*|respond\\w*|leere|leo"
        "|atend\\w*"
        "|me tien\\w+|me pongo al dia",
        returns="vuelve|regresa|volvera|regresara",
        third="esta|estara|vuelve|regresa|se|va|sale|ha|tiene|viene",
    ),
    later=Later(
        ask="prueb(?:e|en)|probar|probemos|busqu\\w*|dirij\\w*|lo mir\\w*|mirar\\w*|miramos"
        "|(?:re)?escrib\\w*|escriba\\w*"
        "|(?:re)?contact\\w*|llam\\w*|telefone\\w*|habl\\w*|charl\\w*|convers\\w*|platic\\w*"
        "|reun\\w*|ver(?:nos|lo)|quedar\\w*|(?<!la )pregunt\\w*|consult\\w*|insist\\w*|record\\w*"
        "|recuerd\\w*|retom\\w*|reanud\\w*|revis\\w*|volver a|volv\\w* (?:a|sobre)|vuelv(?:a|an"
        "|as)|busc\\w*|toque|toc\\w*|agend\\w*|marque\\w*|marcame|comuni\\w*|reenvi\\w*|(?:envi"
        "|mand)\\w* (?:\\w+ ){0,2}(?:de nuevo|otra vez|nuevamente)|intent\\w*|de nuevo|otra vez"
        "|nuevamente|reconsider\\w*|replante(?:ar|amos|emos)\\w*|en contacto|sobre la mesa"
        "|dar(?:me|nos) un"
        "|una llamada|noticias|nos vemos|pase|pasar por|visit\\w*|cafe|program(?:ar|emos|amos)"
        "|concert\\w*|fij\\w*|coordin\\w*|sent(?:arnos|emos)|que tal|esper(?:ar|emos|e)|tendra"
        "|reunion|cita|quedamos|veremos|lo dejamos|noticias"
        "|retomar\\w*|"
        "escrib\\w*|contact\\w*|llam\\w*|habl(?:amos|emos|ar|amos de|aremos)|retom\\w*"
        "|volv(?:emos|er|amos|ere) a"
        "|vuelv(?:a|an|e|o|amos) a|ponga\\w*|pong[ao]\\w* en contacto|reunirnos|nos (?:vemos"
        "|reunimos)|confirm\\w*"
        "|contest\\w*|respond\\w*|respuesta|recuerd\\w*|recordar\\w*|lo vemos|vemos|veamos|avis\\w*"
        "|digo algo|insist\\w*|retorn\\w*|busqu\\w*|comunic\\w*|seguimiento",
        hold="(?:de|da|den|dad)(?:nos|me)|esper\\w*|aguard\\w*|dej\\w*|aparc\\w*|pospon\\w*"
        "|pospuest\\w*|aplaz\\w*|posterg\\w*|congel\\w*|en pausa|en espera|retras\\w*|paciencia",
        suits="(?:le|te|les|os) (?:va|viene|parece|cuadra|vendria|iria)",
        at="entonces|en ese momento|para entonces|esa semana|ese dia|esas fechas|en esa fecha"
        "|ese mes|ahi",
        gone="(?:\\w+ )?(?:pasad[oa]s?|terminad[oa]s?|acabad[oa]s?)|(?:haya[n]?|han?) (?:pasado"
        "|terminado|acabado)|(?:pase[n]?|termine[n]?|acabe[n]?)",
        no="no|nada|nunca|ni|imposible|dificil|nadie|ningun\\w*|demasiado pronto",
        before="antes(?: del?(?: la| las)?)?|hasta(?: el| la)?",
        decide="sabre|sabremos|iria bien|le va bien|le viene bien|como pronto|lo antes|solo (?:en"
        "|a partir|desde"
        "|despues)|viene bien|vendria bien"
        "|mas tiempo|ejercicio|agenda|convendria|tendremos|sera mejor|vendra mejor|cuadra"
        "|capacidad|no tenemos tiempo|mas tranquil\\w+|hueco|"
        "decid\\w*|decision|presupuesto\\w*|mejor|quiza\\w*|tal vez|despues|no antes"
        "|prioridad"
        "|aprob\\w+|valorar\\w*|evaluar\\w*|sabremos|conviene|preferi\\w+|dejarlo|aplaz\\w+"
        "|pospon\\w+",
        meets="(?:consejo|comite|junta|direccion|nos|nosotros)\\b.{0,25}(?:se reune|reunimos"
        "|sesiona|tiene lugar)"
        "|(?:reunion|junta|consejo) del",
        then="mas tarde|posteriormente|luego de eso|tras eso|despues de eso|despues(?! de)|luego"
        "|a continuacion",
        after="despues del?(?: la| las)?|tras(?: el| la| las)?|pasad[oa]s?(?: el| la| las)?|una"
        " vez",
        denied="senora?|modelo|version|pagina|avenida|calle|plaza|no(?: en| el)?|cada|todos los",
        impossible="no (?:puedo|podemos|es posible|me va|va)|(?:es )?imposible",
        over="(?<!estaria )(?<!estare )(?:encantad[oa]|placer|gusto|alegria) (?:de |en )?(?:hablar"
        "|conocer|ver|charlar)(?:te|le|les|os)?(?: contigo| con (?:usted|ustedes))?(?: el)?"
        "|empezamos|empece|hablamos en|gracias por (?:la|su)|desde|pasad[oa] (?:lunes|martes"
        "|mes"
        "|semana)|ultim[oa]|fue|estuv\\w+|tuvimos|dijimos|recibimos|celebramos|como acordamos",
        elsewhere="caduc\\w*|venc\\w*|expir\\w*|necesit(?:amos|o) (?:el|la|los|las)|(?:envie\\w*"
        "|mande\\w*|respond[ae]\\w*"
        "|confirme\\w*)[^.,]{0,30}\\bantes|boda"
        "|entradas|vuelo|tren|paquete|muestras?|concierto|lleg\\w+|garantia|inaugur\\w*"
        "|(?:por favor|puede\\w*|podria\\w*|necesit\\w*)[^.,]{0,40}\\bantes|a mas tardar"
        "|cumple\\w*|vale|vigen\\w+|entreg\\w+|factur\\w+|pag\\w+|pedido\\w*|valid[oa]|contrato"
        "|precio|cuesta"
        "|descuento"
        "|aniversario|felices|prospero|cumple\\w*|vacaciones|envio",
    ),
)  # fmt: skip
