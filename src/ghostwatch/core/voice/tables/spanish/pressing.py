"""Spanish phrases of guilt and closing pressure, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "unheard",
        "Imagino que otras cosas han ido primero, y es lo más normal.",
        """
        (sigo|seguimos|continúo|continuamos|estoy|aún|todavía|me he quedado|me quedé|
            sigue) [a día de hoy|aún|todavía] sin [tener|recibir|haber recibido|haber tenido|saber|
            obtener|ninguna|la|su|tu|noticias] [nada|su|tu|una|ninguna|noticias|
            respuesta] [de] (respuesta|noticias|saber|nada|contestación|saber de|suyas|suya|tuya|
            tuyas|usted|ti|reacción|contestar|su|tu)
        (no|nunca|aún no|todavía no|tampoco) (he|hemos|ha|has|he vuelto|hemos vuelto|habéis|
            han) [vuelto|a|aún|todavía|me] [a] (recibido|tenido|sabido|saber|obtenido|oído|
            contestado|respondido|recibir|tener|dicho|escuchado|llegado|dado) [aún|todavía|nada|
            ninguna|su|tu|una|más|de|noticias|la|respuesta|a|ni]
        (no|nunca|ni) (me|nos) (contestó|contestaste|contesta|contestas|ha contestado|
            has contestado|respondió|respondiste|responde|respondes|ha respondido|has respondido|
            ha dicho nada|has dicho nada|llamó|devolvió|han contestado|habéis contestado|
            han respondido|ha escrito|has escrito)
        (sin|a falta de|ante la falta de|por falta de|ante la ausencia de) (respuesta|noticias|
            contestación|señales de vida|noticia|reacción) (suya|suyas|tuya|tuyas|alguna|de su|
            de tu|hasta|por|desde|de|$|vuestra|vuestras|a mi|a mis)
        (no|sin) (tener|tengo|tenemos|tuve) [aún|todavía] (noticias|respuesta|contestación|
            ninguna noticia|ninguna respuesta suya|ninguna respuesta tuya|señales|su respuesta|
            tu respuesta)
        (falta|ausencia) de (respuesta|noticias|contestación)
        (su|tu|vuestro|este|el) silencio
        (silencio) (por su|por tu|de su|de tu|absoluto|total|administrativo|radio)
        (no|nada) (sé|sabemos|supe|he sabido|hemos sabido) [nada|más] [más] (de usted|de ti|
            de ustedes|de vosotros|nada)
        (ha|has|habéis|han) (desaparecido|quedado en silencio|esfumado|callado|enmudecido)
        (quedó|quedaron|quedado|queda|han quedado) [mis|mi] [todos] sin (respuesta|contestar|
            contestación|responder)
        (ninguna|nula|ni una sola|ni una) (respuesta|noticia|contestación|palabra|señal) (suya|tuya|
            de su|de tu|por|hasta|a mi|desde|todavía|aún)
        (nada|no sé nada|ni rastro) de (usted|ti|ustedes|vosotros) (desde|en|hace|$)
        """,
        """
        (si|cuando|aunque) [usted|yo|tú] no
        no [le|te|me|se] [es|hace|ha] (necesario|falta)
        (aún|todavía) no (he|hemos) (mandado|enviado|terminado|podido)
        """,
    ),
    Row(
        "blame",
        "Diga en qué pudo equivocarse usted, y nada del otro.",
        """
        (sigo|seguimos|estoy|estamos|continúo|quedo|quedamos|sigue|llevo|llevamos|llevo semanas|
            llevamos semanas|aquí sigo) [todavía|aún|aquí|semanas|meses|días|ya|impaciente|
            tiempo] [semanas|meses|días|tiempo] [esperando] (esperando|a la espera|en espera|
            aguardando|pendiente|pendientes) [de|por] [todavía|aún|la|una|alguna|que] (su|sus|tu|
            tus|vuestra|vuestras|respuesta|contestación|noticias|novedades|señal|señales|
            confirmación|decisión|llamada|me|nos|$)
        (espero|esperamos|aguardo|esperaba|esperábamos) [aún|todavía|con|su|tu|desde|una|impaciente|
            impacientemente|ansioso|pronta] [impaciencia|ansias|pronta] (respuesta|contestación|
            noticias|impaciencia|su respuesta|tu respuesta|sus noticias|tus noticias|confirmación|
            su decisión|su llamada|tu llamada|una respuesta|al menos|más)
        (me|nos) (extraña|sorprende|decepciona|entristece|apena|duele|molesta|choca|preocupa|
            extrañó|sorprendió|extrañaba|disgusta|inquieta|defrauda) [mucho|un poco|que|no|su|tu|el|
            bastante] (que|no|su|tu|el|silencio|mucho)
        (decepcionado|decepcionada|sorprendido|sorprendida|extrañado|extrañada|dolido|dolida|triste|
            molesto|molesta|frustrado|frustrada|defraudado|defraudada|disgustado|desilusionado|
            perplejo) [por|de|con|que|al|un poco] ... (silencio|respuesta|no|sin|nada|su|tu|
            contestación)
        (lástima|pena|lamento|lamentamos|es triste|lamentable|una pena|siento|qué pena) [que|no|el|
            su|tu] [no|haya|hayas|su|tu|me|nos] ... (contestado|respondido|respuesta|silencio|
            noticias|dicho nada|contestara|respondiera|avisado|saber|contestación|volver)
        (veo|vemos|he visto|hemos visto|he notado|noto|he observado|observo|me doy cuenta|compruebo|
            constato) (de que|que) [aún|todavía|usted] [no] (no|aún|todavía|sigue|ha)
        (esperaba|esperábamos|hubiera esperado|habría esperado|contaba|confiaba|pensaba|creía|pensé|
            creí) [con|que|en|al menos|tener|recibir|haber|ya] [ya|que|tener|recibir|
            al menos] ... (respuesta|noticias|contestaría|contestara|contestaras|respondieras|
            llamaras|avisaras|respondería|respondiera|contestación|consideración|llamaría|avisaría|
            contestado|educación)
        (después|tras|a pesar) [de] (todo|todas|tanto|tantas) (el|lo|las|los|esfuerzo|tiempo|
            trabajo|horas) [trabajo|esfuerzo|tiempo|que|horas|empeño]
        (me|nos) (dijo|dijiste|prometió|prometiste|aseguró|aseguraste|había dicho|habías dicho|
            había prometido|habías prometido|quedó|quedaste|iba a|ibas a|dijeron|prometieron) [en|
            que|usted] [me|iba|contestar|llamar|en] [a] (contestaría|contestarías|llamaría|
            llamarías|respondería|avisaría|avisarías|llamar|contestar|avisar|responder|diría|que|
            contactar|decir|confirmar)
        (he|hemos) (dedicado|invertido|puesto|empleado|gastado) [mucho|muchas|tantas|tanto|bastante|
            horas] (tiempo|horas|esfuerzo|trabajo|energía|ilusión|empeño|de) [en|a|para|trabajo]
        (mínima|un mínimo de|mínimo de|cuestión de|simple|falta de|por pura) (educación|cortesía|
            respeto|delicadeza|consideración|formalidad)
        (lo mínimo|al menos|por lo menos) (una|un|podría|podrías|merezco|merecemos|contestar|que|
            me) [respuesta|no|contestar|decir|contestación|avisar|puede|puedes]
        (he|habré|hice|dije) [yo] (hecho|dicho) algo (mal|que|malo)
        (hice|dije) algo (mal|que)
        """,
        """
        (lista|sala|tiempo) de espera
        (esperando|espero) (el|un|al) (tren|autobús|paquete)
        no (espero|esperamos|espere) (respuesta|contestación|nada)
        """,
    ),
    Row(
        "count",
        "No cuente. Basta una frase nueva y fácil de contestar.",
        """
        (segundo|tercer|cuarto|quinto|sexto|enésimo|tercero|2º|3er) (mensaje|correo|mail|intento|
            recordatorio|aviso|llamada|email|presupuesto) [que|ya|de|sin|y|en|para|$|a]
        (segunda|tercera|cuarta|quinta|enésima|última|sexta) (vez|llamada|carta|nota|ocasión) [ya|
            que|en] (que|ya|le|te|me|en|escribo|intento)
        (es|este es|esta es|va|van|son|con este) [ya|mi|el|la] [mi|el|la|ya] (segundo|tercer|cuarto|
            quinto|segunda|tercera|cuarta|quinta|enésimo|enésima|dos|tres|cuatro) (mensaje|correo|
            mail|intento|recordatorio|vez|llamada|mensajes|correos|veces|llamadas|intentos)
        (he|hemos) [ya] [intentado|tratado|procurado|probado] [ya] [varias|muchas|repetidas|
            en varias|de|a|dos|tres|en repetidas|múltiples|numerosas] [veces|ocasiones|
            de] [de] (contactar|contactarle|contactarte|localizarle|localizarte|llamarle|llamarte|
            hablar con|ponerme en contacto|comunicarme|dar con|contactarlo|localizarlo)
        (le|te|les|os) (he|hemos) [ya] (llamado|escrito|mandado|enviado|contactado|dejado|
            buscado) [ya|por] [ya] (varias|muchas|dos|tres|cuatro|cinco|repetidas|varios|muchos|
            en varias|numerosas|en repetidas|mil|un montón|numerosos|innumerables|repetidamente|
            reiteradamente)
        (le|te) (llamé|escribí|envié|mandé|contacté|dejé) [ya] (varias|muchas|dos|tres|cuatro|
            varios|repetidas|numerosas) (veces|correos|mensajes|llamadas|ocasiones)
        (mis|a pesar de mis|pese a mis|nuestros|nuestras) [varios|múltiples|numerosos|repetidos|
            anteriores|muchos|repetidas|numerosas|últimos|tres|dos|constantes] (correos|mensajes|
            llamadas|intentos|recordatorios|mails) [anteriores|sin|no|han|siguen|quedaron|
            previos]  (anteriores|sin|no|siguen|han|quedaron|previos)
        (a pesar de|pese a) (mis|los|las|todos|tantos|nuestros|varios) [varios|múltiples|numerosos|
            repetidos|anteriores|muchos|repetidas|mis|los] (correos|mensajes|llamadas|intentos|
            recordatorios|mails)
        (repetidas|reiteradas|varias|numerosas|múltiples|incontables|muchas) (ocasiones|veces|
            llamadas) [le|te|sin|he|que|y|intenté|traté|hemos|ya] (le|te|sin|he|que|y no|intenté|
            traté|hemos)
        (intenté|traté de|he tratado de|tratando de|intentando|imposible|sin lograr|no logro|
            no consigo) [de] (localizarle|localizarte|contactarle|contactarte|llamarle|llamarte|
            hablar con usted|hablar contigo|dar con usted|dar contigo|comunicarme)
        (llevo|llevamos) [ya|más de] (dos|tres|cuatro|varias|varios|semanas|meses|días|un mes|
            unas) [semanas|meses|días] (intentando|tratando|escribiendo|llamando|sin|detrás|
            persiguiendo|buscando|insistiendo)
        (hace|han pasado|ya van|van) [ya|más de] (dos|tres|cuatro|varias|varios|un|muchas|semanas|
            meses) (semanas|meses|mes|días) [ya|y|desde|que] (que le|que te|y no|y sigo|desde|sin|
            y aún|y todavía|que espero|que no)
        (tras|después de) (dos|tres|cuatro|varios|muchos|varias|tantos|numerosos) (correos|mensajes|
            llamadas|intentos|mails|recordatorios)
        (por|va la) (segunda|tercera|cuarta|enésima|última) vez
        """,
    ),
    Row(
        "decide",
        "Decida lo que decida, me parece bien, y me alegra saberlo en cualquier caso.",
        """
        (está|estás|están|estáis|estaría|estarías) [usted|ya] (listo|lista|listos|preparado|
            preparada|preparados|dispuesto|dispuesta|dispuestos|decidido|decidida) [ya] (para|a)
        (cuándo|para cuándo|qué día|cuándo crees|cuándo cree) [que] (podemos|podríamos|firmamos|
            empezamos|puedo|podré|cerramos|podremos|arrancamos|piensa|piensas|vamos) [contar|usted|
            a] [con] ... (firmar|empezar|cerrar|decisión|respuesta|arrancar|decidir|decidirse|firma|
            pedido|comenzar|contratar|su|tu|$)
        (cerrar|cerremos|cerramos|cerrando) [ya|por fin] (el trato|la venta|el acuerdo|esto|
            el contrato|este tema|este asunto|la operación|el negocio|la compra|nuestro acuerdo|
            el tema|el pedido)
        (firmar|firmemos|firme|firma|firmamos|devuélvame|devuélveme) (el|la|ya|hoy|esta|lo antes|
            cuanto) (contrato|acuerdo|propuesta|pedido|presupuesto|mismo|semana|firmado|antes)
        (dar|demos|damos|da|dé) el (paso|siguiente paso|salto|primer paso|sí)
        (avanzar|avancemos|seguir adelante|sigamos adelante|sacar adelante|tirar para adelante|
            agilizar|acelerar|impulsar|empujar) [con|en|ya|juntos|juntas|este|el|la|esta] (el|la|
            este|ya|proyecto|tema|asunto|esto|juntos|esta semana|cuanto|contrato|acuerdo|decisión|
            venta|nuestra|proceso)
        (siguientes|próximos|siguiente|próximo) (pasos|paso) [a|para|con|del|juntos] (a|para|con|
            del|juntos|conmigo|y)
        (puedo|podemos|podría|le|te) (contar con|reservarle|reservarte|apuntarle|apuntarte|
            dar por hecho|enviarle el contrato|enviarte el contrato|mandarle el contrato|
            inscribirle|inscribirte|anotarle|bloquear|tomar nota de su pedido|reservo|apunto|
            pongo) (usted|contigo|su|tu|que|ya|una|ustedes|la|el|para)
        qué (le|te|os|les) falta
        (qué|cuál) [es lo que] [le|te|os|les|lo] (frena|detiene|impide|retiene|
            echa para atrás|hace falta|hace dudar|haría falta|lo frena) [para|que|lo|a|por|usted|$]
        (su|tu|vuestra|la) (firma|confirmación|conformidad|luz verde|aprobación|visto bueno|
            orden de compra|señal) [cuanto|hoy|esta|para|lo antes|ya|antes] (cuanto|hoy|esta|
            lo antes|ya|antes|mañana)
        (dé|dame|deme|denme|da|dadme) [me|ya|la|el] (luz verde|el sí|el ok|el visto bueno|
            la luz verde|el pistoletazo)
        (trato|acuerdo) hecho
        no se arrepentirá*
        (no) (se|te|os) (arrepentirá|arrepentirás|arrepentirán|arrepentiréis|va a arrepentir|
            vas a arrepentir)
        (pongamos|ponemos|poner|vamos a poner) (manos a la obra|en marcha|fecha|la firma) [ya|hoy|
            cuanto|esta|el]
        """,
        """
        (si|cuando|en cuanto) [usted] (está|esté|estás|estés|se siente|quiere|quieren)
        """,
    ),
    Row(
        "deadline",
        "No hay fecha: el mes que viene, el año que viene o nunca, todo está bien.",
        """
        si [usted|ustedes|te|se|os] (firma|firmas|firman|firmáis|contrata|contratas|contratan|
            compra|
            compras|encarga|encargas|decide|decides|deciden|decidís) .. (esta semana|hoy|antes|
            este mes|ahora|ya|mañana)
        (conteste|contestes|contestar|contesten|contestación|responda|respondas|responder|respuesta|
            decida|decidas|decidir|decisión|confirme|confirmes|confirmar|confirmación|firme|firmar|
            firma|diga|digas|avise|avises|pedido|saber|decirme) [me|la|el|usted|de] ... (antes de|
            antes del|a más tardar|como muy tarde|para el|hasta el|no más tarde|de aquí al|
            para este|a lo más tardar) [el|la|este|que] [fin|final|próximo] (lunes|martes|miércoles|
            jueves|viernes|sábado|domingo|mañana|hoy|fin|final|día|semana|mes|mediodía|noche|tardar|
            tarde|finales|próximo|que|de|jueves|acabe)
        (a más tardar|como muy tarde|como máximo|sin falta|fecha límite) [el|la|mañana|este|hoy|
            para|es|el próximo] (lunes|martes|miércoles|jueves|viernes|mañana|este|hoy|día|fin|su|
            tu|confirmar|decidir|firmar|contestar|próximo)
        (oferta|propuesta|precio|descuento|promoción|presupuesto|condiciones|tarifa|reserva) [solo|
            sólo|es|tiene|está|especial|únicamente|que le] [solo|válida|válido|son|vigente|
            validez] (caduca|vence|expira|termina|finaliza|válida|válido|acaba|vigente|caducará|
            vencerá|expirará|hasta|tiene fecha)
        (caduca|vence|expira|finaliza|caducará|expirará|vencerá) (el|este|mañana|hoy|en|pronto|a|la|
            esta|dentro)
        (válida|válido|válidos|disponible|vigente|en pie) (solo|sólo|únicamente|hasta) [hasta] (el|
            hasta|esta|hoy|mañana|este|fin|viernes|agotar)
        (necesito|necesitamos|preciso|requiero|me urge|necesitaría|exijo|urge) [que|una|su|tu|ya|
            recibir|tener|saber|me|nos|cuanto antes] [me|nos|una|su|tu] (conteste|contestes|
            respuesta|decisión|confirme|confirmes|responda|respondas|confirmación|firma|
            contestación|diga|digas|decida|decidas|pedido|saberlo|saber|aviso|avise|ya)
        (cuanto antes|lo antes posible|a la mayor brevedad|con la mayor brevedad|
            lo más pronto posible|a la brevedad|lo más rápido posible|sin demora|inmediatamente|
            de inmediato|con carácter urgente|ya mismo|a la mayor) [posible|su|una|respuesta]
        (urge|urgente|urgencia|urgentemente|apremia|apremiante|corre prisa|el tiempo corre|
            el tiempo se acaba|se acaba el tiempo|se nos acaba|contra reloj|contrarreloj)
        (pronta|rápida|inmediata|urgente) (respuesta|contestación|decisión|confirmación)
        (plazo|fecha límite|fecha tope|plazos) (para|de) [que] (su|tu|confirmar|firmar|decidir|
            contestar|responder|aceptar|reservar|aprovechar|respuesta|me|nos|contratar)
        (en|dentro de|tiene|tienes) [las próximas|los próximos|unas] (24|48|72|pocas|pocos|dos|tres|
            cinco) (horas|días) [para|si|o|como|máximo] (para|si|o|como|máximo)
        (hoy|mañana) es (el último día|la última|el día límite)
        (último|últimos) (día|días|plazo) (para|de)
        """,
        """
        (contrato|alquiler|garantía|seguro|plazo) ... (vence|caduca|acaba|expira) [el|en|este]
        (pedido|envío|paquete) ... (urgente|cuanto antes|lo antes posible)
        (le|te|les|os|se) [lo|la|los|las] (envío|mando|enviaré|mandaré|contesto|contestaré|aviso|
            llamo|entregamos) ... (cuanto|lo antes|antes de|a más)
        (no|nada|ninguna) (es|corre|hay|urgente|prisa|urgencia) [urgente|prisa|urgencia|ninguna]
        """,
    ),
    Row(
        "scarce",
        "Diga para qué sirve, o nada. A quien le interese, preguntará.",
        """
        (última|últimas|única|últimos|últimas) (oportunidad|oportunidades|ocasión|plazas|unidades|
            llamada|horas|huecos|ejemplares) [para|de|disponibles|antes|que|$]
        (no) (deje|dejes|dejen|dejéis|pierda|pierdas|pierdan|desaproveche|desaproveches|desperdicie|
            se pierda|te pierdas|se la pierda|se lo pierda|dejar|perder) [pasar|escapar] [esta|la|
            este|su|una|tu] [oportunidad|ocasión|oferta|descuento|chance|plaza|promoción]
        (aproveche|aprovecha|aprovechen|aprovechad|aprovechar) [ya|ahora|esta|la|este|antes|que|hoy|
            el] (ahora|esta|la oportunidad|la oferta|antes|este|hoy|ya|oportunidad|ocasión|oferta|
            mientras|descuento)
        antes de que sea [demasiado] tarde
        (solo|sólo|solamente|apenas|únicamente|ya solo|nada más) [nos|me|ya] (quedan|queda|tenemos|
            restan|hay|tengo) [ya|disponibles] (dos|tres|cuatro|cinco|pocas|pocos|unas|unos|un|una|
            algunas|contadas|unos pocos|1|2|3|4|5) [pocas|pocos]
        (quedan|queda) (pocas|pocos|solo|muy pocas|muy pocos|apenas|las últimas|los últimos|
            ya pocas|únicamente)
        (plazas|existencias|huecos|unidades|cupos|cupo|stock) [son|están|es|muy|está|
            se] [muy] (limitadas|limitados|limitado|contadas|agotando|agotan|acaban|llenan|llenando|
            escasas|volando|acabando)
        (oferta|descuento|promoción|precio|oportunidad|ocasión) (única|único|limitada|limitado|
            exclusiva|exclusivo|irrepetible|de lanzamiento|por tiempo|especial|imperdible|de oro|
            relámpago|flash|inmejorable)
        (tiempo|plazas|unidades) (limitado|limitadas|limitada)
        (decídase|decídete|reserve|reserva|compre|compra|actúe|actúa|apúntese|apúntate|inscríbase|
            contrate|contrata|firme|no espere|no esperes|asegure|asegura|pida|pide) (ya|ahora|hoy|
            antes|cuanto|más|rápido|su plaza|tu plaza|su lugar|tu sitio|enseguida)
        (precios|precio|tarifas) [van|va|a|se|suben|subirá] [a] (subir|suben|sube|subirán|subirá|
            aumentan|aumentará|incrementan|incrementarán|aumentar|encarecen) [el|a|en|pronto|desde|
            la]
        a este precio
        (otros|otras|más) (clientes|interesados|empresas|personas|compradores|candidatos) (están|
            han|ya|esperan|interesados|se|quieren|esperando|preguntando)
        (su|tu|la) competencia (ya|está|no|se|lo|le|va)
        hasta (agotar|fin de) existencias
        """,
    ),
)
