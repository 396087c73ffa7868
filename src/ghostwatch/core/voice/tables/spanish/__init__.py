"""What sellers write in Spanish and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Words
from ghostwatch.core.voice.tables.spanish import asking, pleading, pressing

SPANISH = Words(
    (*asking.ROWS, *pressing.ROWS, *pleading.ROWS),
    fine="""
        [un|su|tu|el|ese] no (es|sería|también|me|basta|lo|sirve|ayuda|será|está)
        (un|decir|dígame|dime|decirme|que|con un|recibir|escuchar|oír) [que] no
        (decida|decidas|sea|elija|elijas|responda|respondas|diga|digas|haga|hagas|contesten|
            conteste|contestes|cual|decidan|decidáis) (lo que|cual|como|la que|
            cualquiera que) [decida|decidas|sea|elija|fuere|diga|responda|digas|quiera|haga]
        (cualquier|cualquiera|toda|cualesquiera|ambas|las dos) (respuesta|decisión|que sea|opción|
            respuestas|cosa|me|son)
        (no) (pasa|hay|tiene|habría|pasaría|es|será|sería) (nada|problema|importancia|ningún|
            inconveniente|problema alguno|rencor)
        (me|le|está|estará|todo|estaría|es|será|son|eso|así) [parece|parecerá|está|estará|vale|
            sirve|quedo] [también|muy|igual|perfectamente|igual de|del todo|perfectamente|
            totalmente|completamente|absolutamente] (bien|perfecto|comprensible|normal|vale|sirve|
            parece|estupendo|bienvenida|válida|buena|correcto|lógico|natural)
        (dejarlo|dejamos|dejarla|lo dejamos|déjelo|quedarse|quedarte|parar|dejemos) [lo] (aquí|ahí|
            así|estar)
        (tan|igual de|igualmente) (bienvenido|bienvenida|bien|válido|útil|valiosa|buena|contento|
            tranquilo|valioso)
        (me|lo) (alegro|alegrará|entiendo|entenderé|entenderé perfectamente|agradezco|agradeceré|
            tomaré|acepto|respeto) [igual|también|perfectamente|bien|igualmente]
        (en contra|por otra opción|por otra persona|decidido que no|decide que no|decides que no|
            no seguir|no continuar)
    """,
    call="""
        (llam*|teléfono|telefon*|telefónica*|telefónico)
        (hablarlo|hablar|hablamos|hablemos|hablando|viva voz|charlar|charlamos|conversar|comentarlo|
            conversación)
    """,
    asks="""
        ^ [y|por favor] (dígame|dime|contésteme|contéstame|respóndame|respóndeme|envíeme|envíame|
            mándeme|mándame|llámeme|llámame|escríbame|escríbeme|confírmeme|confírmame|indíqueme|
            indícame|avíseme|avísame|deme|dame|díganos|hágame|hazme|cuénteme|cuéntame)
        (podría|podrías|puede|puedes|podríais|pueden) [usted|por favor] (decirme|contestarme|
            responderme|enviarme|mandarme|llamarme|escribirme|confirmarme|indicarme|avisarme|darme|
            contestar|confirmar|contarme|enviar|firmar)
    """,
    receipt="""
        (acuse|confirmación|acuses) de (recibo|lectura|recepción)
        (confirmar|confirme|confirma|confírmeme|confírmame|acusar|acuse|confirmarme) [me|usted|
            por favor] [la|el|de|que] (recibo|recepción|lectura|ha recibido este|lo ha recibido|
            lo has recibido|ha leído|has leído|recibo de este)
    """,
    attachment="""
        (adjunto|adjunta|adjuntos|adjuntas|adjuntar|adjuntamos|adjuntado|anexo|anexa|anexos)
        en documento aparte
    """,
    price="""
        (descuento|descuentos|rebaja|rebajas|rebajado|promoción|precio especial|mejor precio|gratis|
            gratuito|gratuita|tarifa especial|por ciento de|lista de precios)
        (bajar|rebajar|mejorar|ajustar|bajarle|bajarte) [le|te] (el|la|los|las|un) (precio|tarifa|
            precios)
    """,
    formal="usted Usted ustedes Ustedes",
    informal="tú Tú te Te ti contigo tu tus Tu Tus vosotros vosotras vuestro "
    "vuestra vuestros vuestras",
    greetings="hola buenos buenas estimado estimada querido querida estimados "
    "apreciado apreciada muy",
    shouts="URGENTE IMPORTANTE YA AHORA ÚLTIMA ULTIMA ÚLTIMO RECORDATORIO GRATIS ATENCIÓN HOY",
)
