"""What sellers write in Spanish and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row, Words

ROWS = (
    Row(
        "check",
        "Puede que no eligiera bien el momento; si no es para usted, no pasa nada.",
        """
        (hacer|hago|haciendo|dar|doy|dando|hacerle|hacerte|hacerles|darle|darte) [un poco de|un breve|un pequeño|un rápido|el|algo de|le|un] seguimiento
        (seguimiento) (a|de|sobre) (mi|nuestra|nuestro|la propuesta|el presupuesto|mis) [correo|propuesta|mensaje]
        (escribo|contacto|llamo|escribía|llamaba|pongo en contacto|comunico|dirijo|escribimos) [con usted|contigo|a usted|de nuevo|brevemente] (para|por) (saber|ver|preguntar|consultar|preguntarle|preguntarte|retomar|hacer seguimiento|dar seguimiento|conocer|comprobar|si) [si|cómo|qué|el|en qué|sobre|por|le|la]
        (quería|quisiera|querría|me gustaría|queríamos|quise|desearía|deseaba|quiero|solo quería) [solo|simplemente] (saber|preguntar|preguntarle|preguntarte|consultar|consultarle|comprobar|verificar|ver|confirmar|enterarme|conocer|sondear|retomar) [si|cómo|qué|cuándo|por|en qué|el|la|su|tu|sobre]
        (retomar|retomo|retomando|retomamos) [el|la|nuestra|nuestro|con] (contacto|conversación|tema|hilo|asunto|charla|propuesta)
        (ha tenido|has tenido|tuvo|tuviste|habéis tenido|han tenido|pudo|pudiste|ha podido|has podido|habéis podido|han podido|tuvieron|pudieron) [ya|la|el|algo de|un|oportunidad] [ocasión|oportunidad|tiempo|momento|un momento|de] (ocasión|oportunidad|tiempo|momento|revisar|leer|ver|mirar|echar|echarle|pensar|valorar|estudiar|analizar|hablar|comentar|consultar)
        si (ya|había|ha|has|pudo|tuvo|pudiste) [ha|has|tenido|podido|habían] (tenido|podido|visto|leído|revisado|pensado|decidido|tomado|echado|valorado|mirar|revisar)
        (vuelvo|volver|volvía|volvemos) [a] [usted|ti] (sobre|con|al|a la carga|a insistir|para saber|para ver|por si) [mi|la|el|nuestra]
        (pregunto|preguntaba|consulto|indago|insisto) (si|por|cómo|en|sobre|cuándo|qué) 
        (tomar|tomarle|tomando|tomo) (el pulso|la temperatura)
        (breve|pequeño|pequeña|simple|rápido|rápida|nueva|nuevo) (seguimiento|consulta sobre mi|recordatorio|follow up|toque)
        (paso|pasaba|pasando|me paso) [por aquí] (para saber|para ver|a ver si|a preguntar|por aquí|para preguntar|para saludar y)
        """,
        """
        (seguimiento) (de|a) (su|tu) (pedido|envío)
        """,
    ),
    Row(
        "status",
        "¿Hacia dónde cree que deberíamos ir a partir de aquí? Cualquier respuesta me vale.",
        """
        (hay|tiene|tienes|tenéis|tienen|habría|hubo|tendría|tendrías) [ya|usted|ustedes|alguna|algún|algo|por ahí] [alguna|algún|algo|ya] [de] (novedad|novedades|noticia|noticias|nuevo|avance|avances|respuesta|decisión|actualización|movimiento)
        (alguna|algún|algo|ninguna) [de] (novedad|noticia|nuevo|avance|actualización|novedades|decisión) [por|al|de|sobre|del|con|en|$]
        (novedades|noticias) (por su parte|por tu parte|de su parte|de tu parte|al respecto|sobre|del tema|por ahí|por vuestra parte)
        cómo (va|van|vamos|está|sigue|marcha|avanza|avanzan|lo lleva|lo llevas|lo lleváis|lo llevan|evoluciona|anda|quedó|queda|vas|están|se presenta|pinta) [el|la|lo|las|los|con|todo|su|tu|eso|nuestro|nuestra|mi] [el|la] (tema|asunto|cosa|cosas|decisión|propuesta|proyecto|todo|presupuesto|nuestro|eso|lo nuestro|proceso|con|esto|reflexión|valoración|llevas|lleváis|aquello)
        en qué (punto|estado|situación|fase|quedó|quedamos|ha quedado|anda|queda) [se|estáis|están|está|estamos|el|la|con|nos|del]
        (estado|estatus|status|situación) (de|del) (la|mi|nuestra|nuestro|su|tu|propuesta|asunto|tema|presupuesto|decisión|proyecto|proceso|oferta)
        (ha|has|habéis|han) [usted|ustedes|ya] [ya|podido] (decidido|tomado|tomar|llegado|valorado|pensado|resuelto|decidir|revisado|visto) [ya|una|la|a|alguna|mi|en|sobre|algo] [una|alguna|decisión|propuesta|mi] (decisión|decidido|conclusión|algo|propuesta|presupuesto|oferta|acuerdo|mi|ya|nuestra|tema)
        (qué) (piensa|piensas|opina|opinas|le parece|te parece|les parece|os parece|ha pensado|has pensado|le pareció|te pareció|decidió|decidiste|dice|dices) [usted|de|finalmente|sobre|al final] [de|sobre] (mi|la|nuestra|el|nuestro|finalmente|al final)
        (mantenga|manténgame|mantenme|mantenedme|téngame|tenme|avíseme|póngame) [me] (informado|informada|al tanto|al corriente|al día)
        (han|ha|hemos) (avanzado|avanzando) [ya|algo|con|en]
        (cuál|cómo) es (el estado|la situación|su decisión|tu decisión|su opinión sobre|el estatus)
        (sigue|siguen|están|estáis|está) [usted] (valorando|pensando|considerando|estudiando|dándole vueltas) [la|lo|el|mi|nuestra|sobre]
        """,
        """
        (le|te|os|les) (mantendré|mantengo|mantendremos|informaré) (informado*|al tanto)
        (no hay|sin|ninguna|nada de|no tengo) (novedad|novedades|nuevo|noticias)
        cómo (está|estás|va|te va|le va) (usted|la familia|la vida)
        """,
    ),
    Row(
        "again",
        "Déjelo fuera: una frase nueva, fácil de contestar, o esperar.",
        """
        (subo|subir|vuelvo a subir|resubo|levanto|refloto|reflotar|empujo|rescato|rescatar|recupero) [de nuevo|otra vez] (este|el|mi|arriba|la|nuestro|esta) [correo|mensaje|hilo|conversación|arriba|la bandeja]
        (arriba|primero|primeros puestos|parte superior|tope|principio) (de|en) (su|tu|la|vuestra) (bandeja|buzón|lista|correo)
        (por si|quizá|quizás|tal vez|a lo mejor|seguramente|creo que|temo que|supongo que|imagino que|puede que) [acaso] [se|le|mi|el|te|no|mensaje|correo|lo] ... (perdido|perdió|extraviado|traspapelado|traspapeló|quedado abajo|quedó abajo|enterrado|escapado|pasado por alto|pasó por alto|desapercibido|despistado|había quedado|quedara|olvidado|perdiera)
        (reenvío|reenviar|reenviarle|reenviarte|reenviamos|remito|reenvíe|reenviando) [de nuevo|otra vez|nuevamente|a usted] [a continuación|abajo|mi|el|la|nuevamente|este|aquí|nuestro|por] (mi|el|la|nuevamente|este|abajo|mensaje|correo|propuesta|presupuesto|nuestra|si)
        (vuelvo|vuelve|volvemos|volver|volviendo) a (escribir|escribirle|escribirte|enviar|enviarle|enviarte|mandar|mandarle|mandarte|contactar|contactarle|contactarte|insistir|adjuntar|compartir|ponerme|intentar|intentarlo|recordar|recordarle|molestar|remitir)
        (envío|mando|escribo|comparto|contacto|adjunto|pongo|remito) [le|te|este|mi|con usted] ... (de nuevo|otra vez|nuevamente|una vez más|por segunda vez|por tercera vez)
        (recordatorio|recordatorios)
        (le|te|les|os) (recuerdo|recordamos|recordaba|quería recordar|recuerda) [que|mi|la|el|nuestra|amablemente|sobre|de] 
        (recordarle|recordarte|recordarles|recordaros) [que|mi|la|el|nuestra|amablemente|sobre|lo|de]
        (pequeño|amable|amistoso|suave|último|breve|gentil) (recordatorio|empujón|empujoncito|toque|toquecito|aviso|ping|bump)
        (refrescarle|refrescarte|refrescar) [le|la|su|tu] memoria
        (un|otro|dar|doy|darle|dándole) (empujoncito|empujón|toquecito|ping|bump|meneo)
        (como|tal como|según) [ya] (le|te|les) (comenté|decía|dije|indiqué|escribí|comentaba|mencioné|adelanté) (en|por) (mi|mis|el)
        (pongo|poner|vuelva|traer|traigo) [lo|de nuevo|esto|otra vez] [nuevo] (en su radar|en tu radar|sobre la mesa|sobre su mesa|sobre tu mesa)
        (le|te) (vuelvo|volvemos) a 
        """,
    ),
    Row(
        "unread",
        "Quizá mi mensaje llegó en mal momento; si no es para usted, basta una palabra.",
        """
        (le|te|les|os) (llegó|ha llegado|llegaron|han llegado|llegaría|habrá llegado|llegara) [bien|ya|acaso] (mi|el|mis|la|nuestro|nuestra) [último|anterior|primer] (correo|mensaje|email|mail|propuesta|presupuesto|correos|mensajes|oferta|carta)
        (recibió|recibiste|recibieron|recibisteis|ha recibido|has recibido|habéis recibido|han recibido|vio|viste|ha visto|has visto|leyó|leíste|ha leído|has leído|ha podido ver|has podido ver|ha podido leer|has podido leer|pudo leer|pudo ver|pudiste ver|pudiste leer|abrió|abriste) [usted|ya|bien] (mi|el|mis|la|nuestro|nuestra) [último|última|anterior|primer|correo] (correo|mensaje|mail|propuesta|presupuesto|correos|mensajes|oferta|carta|del|nota|documentación)
        (no sé|no estoy seguro|no estoy segura|ignoro|desconozco|quería confirmar|confirmar|asegurarme|espero|me pregunto|quiero asegurarme) [de] [que|si] (si|que|haya|le|te|mi|ha) ... (llegado|llegó|recibido|recibió|recibiste|visto|leído|recibiera|llegara|bien|entrado)
        (mi|el|mis) [último|anterior] (correo|mensaje|mail|propuesta|mensajes|correos) [no|quizá|quizás|se|le|te|habrá|acabó|puede|fue] ... (spam|correo no deseado|no deseado|no deseados|llegado|llegó|perdido|perdió|entregado|papelera|filtro|extraviado|basura)
        (carpeta|bandeja|filtro) de (spam|correo no deseado|no deseado|no deseados|correo basura)
        (acabó|acabado|terminó|terminado|caído|cayó|ido|fue|entrado|parado) [a parar] (en|al|a) [la|su|tu|carpeta] [carpeta] [de] (spam|correo no deseado|papelera|correo basura|no deseados)
        (revise|revisa|mire|mira|compruebe|comprueba|echa un vistazo|eche un vistazo) [también|a|en] [su|tu|la|el] [carpeta|bandeja] [de] (spam|correo no deseado|no deseados|correo basura)
        (si|por si|en caso de que) [acaso] no (lo|le|te|recibió|vio|ha|has|lo ha|lo has|la|hubiera|hubiese|leyó) [ha|has|llegó|vio|visto|recibido|llegado|llegara|viste|recibió|mi] [visto|recibido|llegado|leído|correo|mi]
        (se le|se te|se os|se les) (habrá|haya|ha|pudo|pasó|escapó|olvidó|debió) [de|haber|mi|el|por] ... (pasado|pasar|escapado|olvidado|escapar|alto|correo|mensaje|perdido|traspapelado|contestar)
        (habrá|ha|haya|has|habrás) pasado por alto (mi|el|este|nuestro)
        (confirme|confirma|confirmar|confírmeme|confírmame|confirmarme) [me|si|que|usted] [que|si|ha|lo|has] (recibió|ha recibido|has recibido|recibido|le llegó|te llegó|leído|recibiste)
        (mi correo|mi mensaje|mi propuesta) (le|te) (llegó|llegara|habrá|ha llegado)
        """,
    ),
    Row(
        "unheard",
        "Imagino que otras cosas han ido primero, y es lo más normal.",
        """
        (sigo|seguimos|continúo|continuamos|estoy|aún|todavía|me he quedado|me quedé|sigue) [a día de hoy|aún|todavía] sin [tener|recibir|haber recibido|haber tenido|saber|obtener|ninguna|la|su|tu|noticias] [nada|su|tu|una|ninguna|noticias|respuesta] [de] (respuesta|noticias|saber|nada|contestación|saber de|suyas|suya|tuya|tuyas|usted|ti|reacción|contestar|su|tu)
        (no|nunca|aún no|todavía no|tampoco) (he|hemos|ha|has|he vuelto|hemos vuelto|habéis|han) [vuelto|a|aún|todavía|me] [a] (recibido|tenido|sabido|saber|obtenido|oído|contestado|respondido|recibir|tener|dicho|escuchado|llegado|dado) [aún|todavía|nada|ninguna|su|tu|una|más|de|noticias|la|respuesta|a|ni] 
        (no|nunca|ni) (me|nos) (contestó|contestaste|contesta|contestas|ha contestado|has contestado|respondió|respondiste|responde|respondes|ha respondido|has respondido|ha dicho nada|has dicho nada|llamó|devolvió|han contestado|habéis contestado|han respondido|ha escrito|has escrito)
        (sin|a falta de|ante la falta de|por falta de|ante la ausencia de) (respuesta|noticias|contestación|señales de vida|noticia|reacción) (suya|suyas|tuya|tuyas|alguna|de su|de tu|hasta|por|desde|de|$|vuestra|vuestras|a mi|a mis)
        (no|sin) (tener|tengo|tenemos|tuve) [aún|todavía] (noticias|respuesta|contestación|ninguna noticia|ninguna respuesta|señales|su respuesta|tu respuesta)
        (falta|ausencia) de (respuesta|noticias|contestación)
        (su|tu|vuestro|este|el) silencio
        (silencio) (por su|por tu|de su|de tu|absoluto|total|administrativo|radio)
        (no|nada) (sé|sabemos|supe|he sabido|hemos sabido) [nada|más] [más] (de usted|de ti|de ustedes|de vosotros|nada)
        (ha|has|habéis|han) (desaparecido|quedado en silencio|esfumado|callado|enmudecido)
        (quedó|quedaron|quedado|queda|han quedado) [mis|mi] [todos] sin (respuesta|contestar|contestación|responder)
        (ninguna|nula|ni una sola|ni una) (respuesta|noticia|contestación|palabra|señal) (suya|tuya|de su|de tu|por|hasta|a mi|desde|todavía|aún)
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
        (sigo|seguimos|estoy|estamos|continúo|quedo|quedamos|sigue|llevo|llevamos|llevo semanas|llevamos semanas|aquí sigo) [todavía|aún|aquí|semanas|meses|días|ya|impaciente|tiempo] [semanas|meses|días|tiempo] [esperando] (esperando|a la espera de|en espera de|aguardando|pendiente de|pendientes de|a la espera|pendiente)
        (espero|esperamos|aguardo|esperaba|esperábamos) [aún|todavía|con|su|tu|desde|una|impaciente|impacientemente|ansioso|pronta] [impaciencia|ansias|pronta] (respuesta|contestación|noticias|impaciencia|su respuesta|tu respuesta|sus noticias|tus noticias|confirmación|su decisión|su llamada|tu llamada|una respuesta|al menos|más)
        (me|nos) (extraña|sorprende|decepciona|entristece|apena|duele|molesta|choca|preocupa|extrañó|sorprendió|extrañaba|disgusta|inquieta|defrauda) [mucho|un poco|que|no|su|tu|el|bastante] (que|no|su|tu|el|silencio|mucho)
        (decepcionado|decepcionada|sorprendido|sorprendida|extrañado|extrañada|dolido|dolida|triste|molesto|molesta|frustrado|frustrada|defraudado|defraudada|disgustado|desilusionado|perplejo) [por|de|con|que|al|un poco] ... (silencio|respuesta|no|sin|nada|su|tu|contestación)
        (lástima|pena|lamento|lamentamos|es triste|lamentable|una pena|siento|qué pena) [que|no|el|su|tu] [no|haya|hayas|su|tu|me|nos] ... (contestado|respondido|respuesta|silencio|noticias|dicho nada|contestara|respondiera|avisado|saber|contestación|volver)
        (veo|vemos|he visto|hemos visto|he notado|noto|he observado|observo|me doy cuenta|compruebo|constato) (de que|que) [aún|todavía|usted] [no] (no|aún|todavía|sigue|ha)
        (esperaba|esperábamos|hubiera esperado|habría esperado|contaba|confiaba|pensaba|creía|pensé|creí) [con|que|en|al menos|tener|recibir|haber|ya] [ya|que|tener|recibir|al menos] ... (respuesta|noticias|contestaría|contestara|respondería|respondiera|contestación|consideración|llamaría|avisaría|contestado|educación)
        (después|tras|con|a pesar) [de] (todo|todas|tanto|tantas) (el|lo|las|los|esfuerzo|tiempo|trabajo|horas) [trabajo|esfuerzo|tiempo|que|horas|empeño]
        (me|nos) (dijo|dijiste|prometió|prometiste|aseguró|aseguraste|había dicho|habías dicho|había prometido|habías prometido|quedó|quedaste|iba a|ibas a|dijeron|prometieron) [en|que|usted] [me|iba|contestar|llamar|en] [a] (contestaría|contestarías|llamaría|llamarías|respondería|avisaría|avisarías|llamar|contestar|avisar|responder|diría|que|contactar|decir|confirmar)
        (he|hemos) (dedicado|invertido|puesto|empleado|gastado) [mucho|muchas|tantas|tanto|bastante|horas] (tiempo|horas|esfuerzo|trabajo|energía|ilusión|empeño|de) [en|a|para|trabajo]
        (por|mínima|un mínimo de|mínimo de|cuestión de|simple|falta de|por pura) (educación|cortesía|respeto|delicadeza|consideración|formalidad)
        (lo mínimo|al menos|por lo menos) (una|un|podría|podrías|merezco|merecemos|contestar|que|me) [respuesta|no|contestar|decir|contestación|avisar|puede|puedes]
        (he|habré|hice|dije) [yo] (hecho|dicho) algo (mal|que|malo)
        (hice|dije) algo (mal|que)
        """,
        """
        (lista|sala|tiempo) de espera
        (esperando|espero) (el|un|al) (tren|autobús|paquete)
        """,
    ),
    Row(
        "count",
        "No cuente. Basta una frase nueva y fácil de contestar.",
        """
        (segundo|tercer|cuarto|quinto|sexto|enésimo|tercero|2º|3er) (mensaje|correo|mail|intento|recordatorio|aviso|llamada|email|presupuesto) [que|ya|de|sin|y|en|para|$|a]
        (segunda|tercera|cuarta|quinta|enésima|última|sexta) (vez|llamada|carta|nota|ocasión) [ya|que|en] (que|ya|le|te|me|en|escribo|intento)
        (es|este es|esta es|va|van|son|con este) [ya|mi|el|la] [mi|el|la|ya] (segundo|tercer|cuarto|quinto|segunda|tercera|cuarta|quinta|enésimo|enésima|dos|tres|cuatro) (mensaje|correo|mail|intento|recordatorio|vez|llamada|mensajes|correos|veces|llamadas|intentos)
        (he|hemos) [ya] [intentado|tratado|procurado|probado] [ya] [varias|muchas|repetidas|en varias|de|a|dos|tres|en repetidas|múltiples|numerosas] [veces|ocasiones|de] [de] (contactar|contactarle|contactarte|localizarle|localizarte|llamarle|llamarte|hablar con|ponerme en contacto|comunicarme|dar con|contactarlo|localizarlo)
        (le|te|les|os) (he|hemos) [ya] (llamado|escrito|mandado|enviado|contactado|dejado|buscado) [ya|por] [ya] (varias|muchas|dos|tres|cuatro|cinco|repetidas|varios|muchos|en varias|numerosas|en repetidas|mil|un montón|numerosos|innumerables|repetidamente|reiteradamente)
        (le|te) (llamé|escribí|envié|mandé|contacté|dejé) [ya] (varias|muchas|dos|tres|cuatro|varios|repetidas|numerosas) (veces|correos|mensajes|llamadas|ocasiones)
        (mis|a pesar de mis|pese a mis|nuestros|nuestras) [varios|múltiples|numerosos|repetidos|anteriores|muchos|repetidas|numerosas|últimos|tres|dos|constantes] (correos|mensajes|llamadas|intentos|recordatorios|mails) [anteriores|sin|no|han|siguen|quedaron|previos]  (anteriores|sin|no|siguen|han|quedaron|previos)
        (a pesar de|pese a) (mis|los|las|todos|tantos|nuestros|varios) [varios|múltiples|numerosos|repetidos|anteriores|muchos|repetidas|mis|los] (correos|mensajes|llamadas|intentos|recordatorios|mails)
        (repetidas|reiteradas|varias|numerosas|múltiples|incontables|muchas) (ocasiones|veces|llamadas) [le|te|sin|he|que|y|intenté|traté|hemos|ya] (le|te|sin|he|que|y no|intenté|traté|hemos)
        (intenté|traté de|he tratado de|tratando de|intentando|imposible|sin lograr|no logro|no consigo) [de] (localizarle|localizarte|contactarle|contactarte|llamarle|llamarte|hablar con usted|hablar contigo|dar con usted|dar contigo|comunicarme)
        (llevo|llevamos) [ya|más de] (dos|tres|cuatro|varias|varios|semanas|meses|días|un mes|unas) [semanas|meses|días] (intentando|tratando|escribiendo|llamando|sin|detrás|persiguiendo|buscando|insistiendo)
        (hace|han pasado|ya van|van) [ya|más de] (dos|tres|cuatro|varias|varios|un|muchas|semanas|meses) (semanas|meses|mes|días) [ya|y|desde|que] (que le|que te|y no|y sigo|desde|sin|y aún|y todavía|que espero|que no)
        (tras|después de) (dos|tres|cuatro|varios|muchos|varias|tantos|numerosos) (correos|mensajes|llamadas|intentos|mails|recordatorios)
        (por|va la) (segunda|tercera|cuarta|enésima|última) vez
        """,
    ),
    Row(
        "decide",
        "Decida lo que decida, me parece bien, y me alegra saberlo en cualquier caso.",
        """
        (está|estás|están|estáis|estaría|estarías) [usted|ya] (listo|lista|listos|preparado|preparada|preparados|dispuesto|dispuesta|dispuestos|decidido|decidida) [ya] (para|a|$)
        (cuándo|para cuándo|qué día|cuándo crees|cuándo cree) [que] (podemos|podríamos|firmamos|empezamos|puedo|podré|cerramos|podremos|arrancamos|piensa|piensas|vamos) [contar|usted|a] [con] ... (firmar|empezar|cerrar|decisión|respuesta|arrancar|decidir|decidirse|firma|pedido|comenzar|contratar|su|tu|$)
        (cerrar|cerremos|cerramos|cerrando) [ya|por fin] (el trato|la venta|el acuerdo|esto|el contrato|este tema|este asunto|la operación|el negocio|la compra|nuestro acuerdo|el tema|el pedido)
        (firmar|firmemos|firme|firma|firmamos|devuélvame|devuélveme) (el|la|ya|hoy|esta|lo antes|cuanto) (contrato|acuerdo|propuesta|pedido|presupuesto|mismo|semana|firmado|antes)
        (dar|demos|damos|da|dé) el (paso|siguiente paso|salto|primer paso|sí)
        (avanzar|avancemos|seguir adelante|sigamos adelante|sacar adelante|tirar para adelante|agilizar|acelerar|impulsar|empujar) [con|en|ya|juntos|juntas|este|el|la|esta] (el|la|este|ya|proyecto|tema|asunto|esto|juntos|esta semana|cuanto|contrato|acuerdo|decisión|venta|nuestra|proceso)
        (siguientes|próximos|siguiente|próximo) (pasos|paso) [a|para|con|del|juntos] (a|para|con|del|juntos|conmigo|y)
        (puedo|podemos|podría|le|te) (contar con|reservarle|reservarte|apuntarle|apuntarte|dar por hecho|enviarle el contrato|enviarte el contrato|mandarle el contrato|inscribirle|inscribirte|anotarle|bloquear|tomar nota de su pedido|reservo|apunto|pongo) (usted|contigo|su|tu|que|ya|una|ustedes|la|el|para)
        (qué|cuál) [es lo que] [le|te|os|les|lo] (frena|detiene|impide|falta|retiene|echa para atrás|hace falta|hace dudar|haría falta|lo frena) [para|que|lo|a|por|usted|$]
        (su|tu|vuestra|la) (firma|confirmación|conformidad|luz verde|aprobación|visto bueno|orden de compra|señal) [cuanto|hoy|esta|para|lo antes|ya|antes] (cuanto|hoy|esta|lo antes|ya|antes|mañana)
        (dé|dame|deme|denme|da|dadme) [me|ya|la|el] (luz verde|el sí|el ok|el visto bueno|la luz verde|el pistoletazo)
        (trato|acuerdo) hecho
        no se arrepentirá*
        (no) (se|te|os) (arrepentirá|arrepentirás|arrepentirán|arrepentiréis|va a arrepentir|vas a arrepentir)
        (pongamos|ponemos|poner|vamos a poner) (manos a la obra|en marcha|fecha|la firma) [ya|hoy|cuanto|esta|el]
        """,
        """
        (si|cuando|en cuanto) [usted] (está|esté|estás|estés|se siente|quiere|quieren) 
        """,
    ),
    Row(
        "deadline",
        "No hay fecha: el mes que viene, el año que viene o nunca, todo está bien.",
        """
        (conteste|contestes|contestar|contesten|contestación|responda|respondas|responder|respuesta|decida|decidas|decidir|decisión|confirme|confirmes|confirmar|confirmación|firme|firmar|firma|diga|digas|avise|avises|pedido|saber|decirme) [me|la|el|usted|de] ... (antes de|antes del|a más tardar|como muy tarde|para el|hasta el|no más tarde|de aquí al|para este|a lo más tardar) [el|la|este|que] [fin|final|próximo] (lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|fin|final|día|semana|mes|mediodía|noche|tardar|tarde|finales|próximo|que|de|jueves|acabe)
        (a más tardar|como muy tarde|como máximo|sin falta|fecha límite) [el|la|mañana|este|hoy|para|es|el próximo] (lunes|martes|miércoles|jueves|viernes|mañana|este|hoy|día|fin|su|tu|confirmar|decidir|firmar|contestar|próximo)
        (oferta|propuesta|precio|descuento|promoción|presupuesto|condiciones|tarifa|reserva) [solo|sólo|es|tiene|está|especial|únicamente|que le] [solo|válida|válido|son|vigente|validez] (caduca|vence|expira|termina|finaliza|válida|válido|acaba|vigente|caducará|vencerá|expirará|hasta|tiene fecha)
        (caduca|vence|expira|finaliza|caducará|expirará|vencerá) (el|este|mañana|hoy|en|pronto|a|la|esta|dentro)
        (válida|válido|válidos|disponible|vigente|en pie) (solo|sólo|únicamente|hasta) [hasta] (el|hasta|esta|hoy|mañana|este|fin|viernes|agotar)
        (necesito|necesitamos|preciso|requiero|me urge|necesitaría|exijo|urge) [que|una|su|tu|ya|recibir|tener|saber|me|nos|cuanto antes] [me|nos|una|su|tu] (conteste|contestes|respuesta|decisión|confirme|confirmes|responda|respondas|confirmación|firma|contestación|diga|digas|decida|decidas|pedido|saberlo|saber|aviso|avise|ya)
        (cuanto antes|lo antes posible|a la mayor brevedad|con la mayor brevedad|lo más pronto posible|a la brevedad|lo más rápido posible|sin demora|inmediatamente|de inmediato|con carácter urgente|ya mismo|a la mayor) [posible|su|una|respuesta]
        (urge|urgente|urgencia|urgentemente|apremia|apremiante|corre prisa|el tiempo corre|el tiempo se acaba|se acaba el tiempo|se nos acaba|contra reloj|contrarreloj)
        (pronta|rápida|inmediata|urgente) (respuesta|contestación|decisión|confirmación)
        (plazo|fecha límite|fecha tope|plazos) (para|de) [que] (su|tu|confirmar|firmar|decidir|contestar|responder|aceptar|reservar|aprovechar|respuesta|me|nos|contratar)
        (en|dentro de|tiene|tienes) [las próximas|los próximos|unas] (24|48|72|pocas|pocos|dos|tres|cinco) (horas|días) [para|si|o|como|máximo] (para|si|o|como|máximo)
        (hoy|mañana) es (el último día|la última|el día límite)
        (último|últimos) (día|días|plazo) (para|de)
        """,
        """
        (pedido|envío|paquete) ... (urgente|cuanto antes|lo antes posible)
        (le|te|les|os|se) [lo|la|los|las] (envío|mando|enviaré|mandaré|contesto|contestaré|aviso|llamo|entregamos) ... (cuanto|lo antes|antes de|a más)
        (no|nada|ninguna) (es|corre|hay|urgente|prisa|urgencia) [urgente|prisa|urgencia|ninguna]
        """,
    ),
    Row(
        "scarce",
        "Diga para qué sirve, o nada. A quien le interese, preguntará.",
        """
        (última|últimas|única|últimos|últimas) (oportunidad|oportunidades|ocasión|plazas|unidades|llamada|horas|huecos|ejemplares) [para|de|disponibles|antes|que|$]
        (no) (deje|dejes|dejen|dejéis|pierda|pierdas|pierdan|desaproveche|desaproveches|desperdicie|se pierda|te pierdas|se la pierda|se lo pierda|dejar|perder) [pasar|escapar] [esta|la|este|su|una|tu] [oportunidad|ocasión|oferta|descuento|chance|plaza|promoción]
        (aproveche|aprovecha|aprovechen|aprovechad|aprovechar) [ya|ahora|esta|la|este|antes|que|hoy|el] (ahora|esta|la oportunidad|la oferta|antes|este|hoy|ya|oportunidad|ocasión|oferta|mientras|descuento)
        antes de que sea [demasiado] tarde
        (solo|sólo|solamente|apenas|únicamente|ya solo|nada más) [nos|me|ya] (quedan|queda|tenemos|restan|hay|tengo) [ya|disponibles] (dos|tres|cuatro|cinco|pocas|pocos|unas|unos|un|una|algunas|contadas|unos pocos|1|2|3|4|5) [pocas|pocos]
        (quedan|queda) (pocas|pocos|solo|muy pocas|muy pocos|apenas|las últimas|los últimos|ya pocas|únicamente) 
        (plazas|existencias|huecos|unidades|cupos|cupo|stock) [son|están|es|muy|está|se] [muy] (limitadas|limitados|limitado|contadas|agotando|agotan|acaban|llenan|llenando|escasas|volando|acabando)
        (oferta|descuento|promoción|precio|oportunidad|ocasión) (única|único|limitada|limitado|exclusiva|exclusivo|irrepetible|de lanzamiento|por tiempo|especial|imperdible|de oro|relámpago|flash|inmejorable)
        (tiempo|plazas|unidades) (limitado|limitadas|limitada)
        (decídase|decídete|reserve|reserva|compre|compra|actúe|actúa|apúntese|apúntate|inscríbase|contrate|contrata|firme|no espere|no esperes|asegure|asegura|pida|pide) (ya|ahora|hoy|antes|cuanto|más|rápido|su plaza|tu plaza|su lugar|tu sitio|enseguida)
        (precios|precio|tarifas) [van|va|a|se|suben|subirá] [a] (subir|suben|sube|subirán|subirá|aumentan|aumentará|incrementan|incrementarán|aumentar|encarecen) [el|a|en|pronto|desde|la]
        a este precio
        (otros|otras|más) (clientes|interesados|empresas|personas|compradores|candidatos) (están|han|ya|esperan|interesados|se|quieren|esperando|preguntando)
        (su|tu|la) competencia (ya|está|no|se|lo|le|va)
        hasta (agotar|fin de) existencias
        """,
    ),
    Row(
        "sorry",
        "Deje fuera la disculpa y empiece por lo que quiere decir.",
        """
        (perdón|perdone|perdona|perdonen|perdonad|disculpe|disculpa|disculpen|disculpad|disculpas|mil disculpas|mis disculpas|lo siento|siento|lamento|lo lamento|pido disculpas|pido perdón|excusas) [que|por|si|de antemano|la|el|las|mi|tanto|me|a usted|otra vez|de nuevo|por la|por tanta] [que|por|si|la|le|te|mi|tanta|tanto|sea|ser|de] [le|te|la|mi|vuelva|tan|ser|les] ... (molestia|molestias|moleste|molestar|molestarle|molestarte|molesto|insista|insistir|insistencia|insisto|pesado|pesada|incordiar|incordio|interrumpa|interrumpir|escriba|escribirle|escribirte|persistencia|intromisión|lata|vuelva|importunar|importune|atrevimiento|agobiar|agobie|abrumar|perseguir|invadir|impaciencia|tantos correos|tantos mensajes|robarle|quitarle|abusar)
        (molestarle|molestarte|molestarles|molestaros|incordiarle|incordiarte|importunarle|importunarte|agobiarle|agobiarte|fastidiarle|fastidiarte|atosigarle|atosigarte) [otra|de nuevo|más|con|una|tanto|nuevamente|por|en] (otra|de nuevo|más|con|una|tanto|nuevamente|por|en|vez)
        (no|sin) (quiero|quisiera|querría|quería|pretendo|me gustaría|deseo|es mi intención|queremos|quisiéramos|querer|busco|trato) [que|de|en absoluto|para nada] [parecer|ser|resultar|sonar|ponerme|de] [un|una|demasiado|tan|muy] (pesado|pesada|molestar|molestarle|molestarte|insistir|insistente|incordiar|agobiar|agobiarle|agobiarte|presionar|presionarle|presionarte|ser pesado|atosigar|importunar|invadir|abrumar|inoportuno|inoportuna|cansino|cansina|plasta|plomo|pelmazo|pesadito|intruso|molesto|molesta|ser una molestia|ser|incomodar|robarle)
        (espero|confío|ojalá|deseo) [que|no] [no|estar|le|te|ser|esté|sea] [estar|esté|le|te|siendo|resulte|moleste|importe] ... (molestando|molestándole|molestándote|molestar|molestia|moleste|importe|pesado|pesada|agobiando|insistente|incordiando|importunando|inoportuno)
        (no le importe|no te importe|si no le importa|si no te importa|si no es molestia|no le moleste|no te moleste) [que|le|te|insista|vuelva|insistir|contestarme]
        (perdón|disculpe|disculpa|perdone|perdona|disculpas) [por] [la|mi|las|tanta|tantas] (insistencia|persistencia|molestia|molestias|pesadez|lata|intromisión|tardanza en molestar|impaciencia|osadía)
        (soy|otra vez|de nuevo|aquí) [yo|otra vez|de nuevo] (yo de nuevo|yo otra vez|otra vez yo|de nuevo yo|pesado|pesada|molestando|dando la lata|insistiendo|incordiando)
        (soy|ser|parecer|sonar|resultar|siendo|suene|ponerme) [un|una|tan|muy|demasiado|algo|un poco] (pesado|pesada|insistente|cansino|cansina|plasta|plomo|pelmazo|inoportuno|inoportuna|molestia|pelma|pesadito)
        (dar|doy|dando|darle|darte) [tanto|mucho] la (lata|tabarra|brasa|vara|murga)
        (a riesgo de|aun a riesgo de|con el riesgo de|sin ánimo de) (ser|parecer|resultar|molestar|insistir|sonar|presionar|agobiar|pecar)
        (me tomo|permítame|permíteme|me permito|perdone|disculpe) [la|el] (libertad de insistir|atrevimiento|insistir|insistirle|insistirte|molestarle)
        (no) (se|te) [lo] (tome|tomes|enfade|enfades|moleste|molestes) [a mal|conmigo|conmigo si|mal|si|por]
        (abusar|abuso|abusando) de su (paciencia|tiempo|confianza|amabilidad)
        """,
        """
        no es (ninguna )molestia
        """,
    ),
    Row(
        "busy",
        "Un no es una buena respuesta, y basta una palabra.",
        """
        (sé|sabemos|entiendo|entendemos|comprendo|imagino|supongo|me imagino|soy consciente|me consta|doy por hecho|seguro|comprendemos|estoy seguro|estoy segura|me hago cargo) [de|que|bien|perfectamente] [que] [estará|estarás|está|estás|tiene|tienes|su|tu|lo|anda|andas|usted] [muy|tan|siempre|muchísimo|lo] ... (ocupado|ocupada|ocupados|hasta arriba|hasta el cuello|liado|liada|liados|agobiado|agobiada|mucho trabajo|mucho lío|mil cosas|muchas cosas|muchísimo trabajo|a tope|desbordado|desbordada|poco tiempo|agenda|saturado|saturada|atareado|atareada|hasta las cejas|de trabajo|tiempo es|sin tiempo|apretada|apretado|valioso|ajetreado|mil asuntos)
        (debe|debes|deben|debéis|estará|estarás|estarán|andará|andarás|seguramente|seguro que) [de|estar|está|estás|que|anda|tiene|tienes] [estar|muy|está|estás] (muy ocupado|muy ocupada|ocupadísimo|ocupadísima|liadísimo|liadísima|muy liado|muy liada|hasta arriba|desbordado|desbordada|mil cosas|saturado|saturada|mucho trabajo|a tope|atareado|ocupado|ocupada|liado|liada|muy atareado)
        (su|tu|vuestra|sus|tus) [apretada|ajetreada|ocupada|complicada|múltiples] (agenda|jornada|ocupaciones|día a día|obligaciones|rutina) [apretada|ajetreada|llena|complicada|está|tan|tan apretada]
        (su|tu|vuestro) (valioso|preciado|escaso|limitado|precioso) tiempo
        (su|tu) tiempo es (oro|valioso|muy|limitado|precioso|escaso)
        (dedique|dedica|dedíqueme|dedícame|regáleme|regálame|concédame|concédeme|présteme|deme|dame|regale|conceda|dedicarme|concederme|regalarme|dedicarle|prestarme|robarle|robarte|quitarle|quitarte) [me|solo|sólo|tan solo|apenas|unos|un] [unos|solo|sólo] (dos|cinco|diez|un|unos|unas|cinco minutitos|2|5|10|15|quince|unos pocos) (minutos|minuto|minutitos|segundos|momento|momentito|instantes|ratito|rato|segundito)
        (solo|sólo|apenas|tan solo|tan sólo|únicamente|no) [le|te|son|serán|será|serían|necesito|necesitaría|llevará|robo|pido|quitaré|tomará|robaré] [llevará|son|tomará|más que|robaré|quitaré] (dos|cinco|diez|un|unos|2|5|10|15|unos pocos) (minutos|minuto|minutitos|segundos|momento|momentito)
        (dos|cinco|diez|unos|un|2|5|10) (minutos|minuto|minutitos|segundos) (de su|de tu|de vuestro) [valioso] tiempo
        (no) (quiero|quisiera|pretendo|voy a|le voy a|te voy a|deseo) (robarle|robarte|quitarle|quitarte|hacerle perder|hacerte perder|abusar de|ocupar|ocuparle|malgastar) [mucho|más|demasiado|su|tu|el] [su|tu|tiempo]
        (entre|con) (tantas|tanta|tantos|tanto) (reuniones|reunión|correos|trabajo|lío|jaleo|cosas|ajetreo) [como|que|estará]
        (una persona|alguien|un hombre|una mujer) [tan|muy] (ocupado|ocupada|atareado|solicitada)
        (con|en) (el|todo el|su|tu) (ajetreo|trajín|jaleo|estrés|lío|ritmo) (de|del|diario|habitual|que)
        (cuando|si) [tenga|tengas|saca|encuentra] (tenga|tengas|saque|saques|encuentre|encuentres) un (huequito|hueco en su apretada|hueco en tu apretada|minutito|segundito|respiro)
        """,
        """
        (estabas|estaba|estaban) (muy|ocupad*)
        """,
    ),
    Row(
        "plead",
        "Si prefiere dejarlo aquí, me parece bien.",
        """
        (le|te|les|os) (ruego|rogamos|imploro|suplico|suplicamos|ruego encarecidamente|rogaría|pido por favor|pido encarecidamente|suplicaría)
        (por favor por favor|por lo que más quiera|de rodillas|desesperadamente|encarecidamente|a la desesperada|estoy desesperado|estoy desesperada|por piedad|por el amor de dios)
        (le|te|les|os|me) (agradecería|agradeceríamos|estaría|estaríamos|agradecería muchísimo|quedaría|quedaríamos) [mucho|muchísimo|enormemente|infinitamente|en el alma|muy|inmensamente|eternamente|profundamente|sumamente|de verdad|que] [que|agradecido|agradecida|agradecidos|si|una|cualquier|unas|su|tu|me|un] [agradecido|si|que|me|breve|su|tu|unas] (respuesta|palabras|contestación|que|contestara|contestaras|contestase|agradecido|agradecida|si|me|una|cualquier|unas|su|tu|comentario|minuto|feedback|dijera|señal|breve)
        (me|nos) (haría|harías|haríais|harían|alegraría|alegrarías|daría|encantaría|ayudaría|ayudarías|salvaría|salvarías) [muy|tanto|muchísimo|mucho|una|tan|el] [muy|gran|enorme|inmensa] (feliz|ilusión|favor|muchísimo|mucho|un gran|alegría|el día|la vida|el mes|contento|contenta|tanto|alegraría)
        (hágame|hazme|haga|hacedme|hacerme|háganos|me hace|me haces|me haría|me harías) [me|usted] [el|un|este|ese] (favor|enorme favor|gran favor|pequeño favor|inmenso favor|favorcito)
        (pedirle|pedirte|pedir|pido|pediría) [un|le|te|solo] [un|enorme|gran|pequeño|inmenso] favor
        (significaría|supondría|sería) [para mí|muchísimo|mucho|todo|tanto|un mundo] (muchísimo|mucho para mí|todo para|tanto|el mundo|un mundo|para mí|una gran ayuda|de gran ayuda|un honor|un regalo)
        (aunque|siquiera|ni) [solo|sólo|sea|fuera] [sea|solo|sólo|con|fuese] (un|una|con un|para|dos) (sí|no|palabra|línea|simple|monosílabo|decirme|mensajito|par|emoji|señal) [o|me|de|bastaría|que]
        (deme|dame|déme|denme|dadme|concédame|concédeme|dar) [me|al menos|solo|otra] (una|otra|la|alguna) [última|nueva|sola|pequeña] (oportunidad|chance|señal|pista|alegría)
        (dependo|depende|dependemos|cuento|contamos|confío) [mucho|totalmente|plenamente|de verdad|tanto] (de usted|de ti|de su|de tu|de este|con usted|contigo|con su|con tu|de esta|en su|en tu)
        (necesito|necesitamos|me hace falta) [de verdad|tanto|desesperadamente|muchísimo|mucho|realmente] (este|esta|su|tu|cerrar|vender|llegar) (pedido|venta|contrato|ayuda|encargo|operación|compra|este|esta|a|apoyo)
        (mi|mis|nuestros) (jefe|jefa|cuota|objetivos|objetivo|comisión|números|ventas|dirección|director|superiores|trimestre) (me|depende|dependen|quiere|está|están|exige|espera|no|pide|necesita|pregunta)
        (no) (me|nos) (ignore|ignores|olvide|olvides|deje|dejes|abandone|abandones|falle|falles) [así|por favor|en|sin|tirado|colgado|plantado|$]
        (cualquier|alguna|una) (señal|respuesta|palabra|migaja) [por pequeña|suya|tuya|por mínima|me|será|sería|de vida] (por|será|sería|me|de vida|suya|tuya)
        (espero|ansío|anhelo|aguardo) (con|de) (ansia|ansias|todo corazón|toda ilusión|el corazón|desesperación|fervor)
        """,
    ),
    Row(
        "last",
        "Dejo el tema aquí. Si un día vuelve a serle útil, basta una línea.",
        """
        (este|esta|esto|aquí) (es|será|va|era|tiene) [ya|a ser] [mi|el|la] (último|última|ultimísimo) (correo|mensaje|mail|intento|vez|llamada|aviso|recordatorio|email|comunicación|carta|oferta|contacto)
        (mi|un|nuestro|el) (último|ultimísimo) (correo|mensaje|mail|intento|aviso|recordatorio|contacto) (antes|para usted|sobre este|al respecto|por mi parte|que le|que te)
        ^ (último|última) (correo|mensaje|mail|intento|vez|llamada|aviso|recordatorio|oportunidad|comunicación|notificación|contacto)
        (por|la|una) última vez (que|le|te|antes|escribo|me|$|intento)
        (es|será) la última vez
        (no) (le|te|les|os|volveré|voy|volveremos) [volveré|voy|a] [a] (escribiré|molestaré|contactaré|escribirle|escribirte|escribir|molestarle|molestarte|molestar|insistiré|insistir|contactar|contactarle|llamar|llamaré|contactarte|enviaré|mandaré|buscaré|perseguiré) [más|nunca|otra|de nuevo|ya]
        (no) (volverá|volverás|sabrá|sabrás|recibirá|recibirás|tendrá|tendrás) [a] [saber|tener|oír|más] [noticias|nada|más|hablar] (de mí|noticias|más correos|más mensajes|mías|de nosotros|nada de)
        (dejaré|dejo|voy a dejar|dejamos|dejaremos) de (escribirle|escribirte|insistir|molestarle|molestarte|contactarle|contactarte|llamarle|llamarte|intentarlo|perseguirle|enviarle|enviarte|escribir)
        (tiro|tirar|tiramos) la toalla
        (me rindo|me doy por vencido|me doy por vencida|desisto|abandono el intento|no insisto más|no insistiré más|hasta aquí llego|hasta aquí hemos)
        (me despido|despedida|adiós) (definitivamente|para siempre|ya de|con este|por última|de usted para|y no)
        (correo|mensaje|carta) de (despedida|ruptura|adiós)
        (a partir de|desde) (ahora|hoy|este) [ya] no [le|te] (escribiré|molestaré|recibirá|recibirás|contactaré|volveré|sabrá)
        (considere|considera|tómese|tome|tómate) (este|esto) [correo|mensaje] como (el|mi|la|un) (último|última|definitivo)
        (después|tras) (de esto|este correo|este mensaje|esto) (no|ya no|dejaré|cerraré)
        """,
        """
        mi último (correo|mensaje|mail) (llevaba|tenía|era|fue|de|del|llegó)
        la última vez (hablamos|que hablamos|nos|estuvimos)
        """,
    ),
    Row(
        "otherwise",
        "Si prefiere no seguir, está bien, y nada cambia entre nosotros.",
        """
        (cerrar|cerraré|cierro|cerrado|cerrada|archivar|archivaré|archivo|borrar|borraré|cerraremos|cerramos|archivaremos|eliminar|eliminaré) [ya|por|definitivamente] (su|tu|el|este|la|por|vuestro) [cerrado|cerrada] (expediente|ficha|caso|asunto|tema|carpeta|solicitud|cuenta|consulta|propuesta|dossier|oportunidad|hilo|cerrado)
        (daré|doy|daremos|damos|dar|tendré que dar|dando) por (cerrado|cerrada|terminado|terminada|hecho que|sentado|perdido|perdida|zanjado|finalizado|finalizada|concluido|supuesto que|rechazada|rechazado|descartado|descartada|cancelado)
        (quitarle|quitarte|eliminarle|eliminarte|borrarle|borrarte|sacarle|sacarte|tacharle|le quito|te quito|le borro|te borro|le elimino|te elimino|le quitaré|te quitaré|le daré de baja|te daré de baja|darle de baja|darte de baja) [de]
        (si|de|en caso de|a falta de|sin) (no|su|tu|respuesta|una|recibo|recibir) [me|recibo|tengo|obtengo|respuesta|recibir|sé|responde|contesta|contestas|respondes|su|tu|hay|noticias|suya|nos] ... (entenderé|entiendo|asumiré|asumo|daré|doy|supondré|supongo|consideraré|considero|cerraré|cierro|tendré que|cancelaré|ofreceré|interpretaré|me veré|daremos|entenderemos|archivaré|cederé|deduciré|retiraré|buscaré|liberaré|pasaré|cancelamos)
        (entenderé|asumiré|supondré|interpretaré|consideraré|deduciré|concluiré|daré por hecho|entenderemos|asumiremos|interpreto|asumo|interpretaremos|deduzco|concluyo|tomaré|tomo|consideraremos) [que|su|tu|entonces|el|la|este|de] [que|silencio|ya] (no|silencio|ya no|como|falta|su|tu|que)
        (su|tu|el|este) silencio [lo|será|se|significa|equivale|como|es] (como|significa|equivale|interpretado|será|entenderá|interpretaré|me dice|lo)
        (de lo contrario|en caso contrario|si no|de no ser así|de otro modo|en su defecto) [le|me|tendré|daré|ofreceré|pasaré|tendremos|cancelaré|cerraré|se|perderá|perderás|nos] (tendré|daré|ofreceré|pasaré|tendremos|cancelaré|cerraré|perderá|perderás|veré|veremos|que|cederé|asignaré|buscaré|daremos|entenderé|liberaré|quedará|retiraré|archivaré|cobraré|ofreceremos)
        (daré|ofreceré|cederé|asignaré|dar|ofrecer|ceder|asignar|pasaré|pasar|daremos|venderé|vender) [su|tu|la|el|esta|este|vuestra] [plaza|sitio|hueco|lugar|puesto|fecha|oferta|cupo] (a otra|a otro|a otros|a alguien|al siguiente|a un competidor|a la competencia|a otras|a quien)
        (a otra persona|a otro cliente|a otros clientes|a otra empresa|a su competencia|a tu competencia|al siguiente de la lista|al siguiente cliente|a otro interesado|a otros interesados)
        (retirar|retiraré|retiro|cancelar|cancelaré|cancelo|anular|anularé|anulo|retiramos|cancelamos|retiraremos|cancelaremos) [ya] (la|mi|nuestra|su|tu|el|esta) (oferta|propuesta|reserva|presupuesto|pedido|descuento|plaza|cita)
        (me veré|me veo|nos veremos|nos vemos) (obligado|obligada|obligados|en la obligación|forzado|forzada|forzados|en la necesidad)
        (no) (puedo|podré|podemos|podremos|podría) [ya|seguir|más] (garantizar|garantizarle|garantizarte|mantener|mantenerle|reservar|guardar|guardarle|guardarte|asegurar|asegurarle|reservarle|respetar|sostener) [le|te|su|tu|la|el|más|esta|este|ese|por]
        (pasar|paso|pasaré|pasamos) (página|a otra cosa|al siguiente|a otros clientes)
        (hablaré|hablar|escribiré|contactaré|dirigirme|me dirigiré|informaré|acudiré) (con|a|directamente) [su|tu|con] (su|tu|jefe|superior|dirección|gerencia) [jefe|superior|responsable|director|gerente]
        (tomar|tomaremos|tomaré|emprender|emprenderé) (medidas|acciones|otras medidas)
        """,
    ),
    Row(
        "given_up",
        "Supongo que sus prioridades han cambiado; a todos nos pasa.",
        """
        (ha|has|habéis|han) [usted|ustedes|ya|acaso|por fin|definitivamente] (renunciado|abandonado|desistido|tirado la toalla|dado por vencido|dejado de lado|perdido el interés|perdido interés|cambiado de opinión|cambiado de idea|olvidado|descartado|rendido|enterrado|dejado por imposible) [ya|a|de|el|su|tu|al|la|esta|en|este|interés]
        se (ha|han) [usted|ya] (rendido|dado por vencido|dado por vencida|olvidado|echado atrás|arrepentido|desanimado|cansado)
        te has [ya] (rendido|dado por vencido|dado por vencida|olvidado|echado atrás|arrepentido|desanimado)
        (renuncia|renuncias|abandona|abandonas|desiste|desistes|tira la toalla|se rinde|te rindes) [usted|ya] (al|del|a la|a su|a tu|el|su|tu|$|entonces|de|a este)
        (debo|debería|tengo que|puedo|he de|deberíamos|hay que) [entonces|ya] (entender|asumir|suponer|concluir|dar por|pensar|deducir|interpretar|cerrar el|abandonar|olvidarme|considerar) [que|por|hecho|cerrado|el|de|esto]
        (ya|todavía|aún|sigue|siguen|es) no [le|te|les|os|es|está|están|sigue] [es|una] (interesa|prioridad|importa|interesado|interesada|interesan|interesados|le interesa|importante|quiere) [el|la|este|ya|$|nuestro|mi|en|esto|resolver|lo]
        (sigue|sigues|siguen|seguís|continúa|está|estás|están|estáis) [usted|ya|todavía|aún|realmente|de verdad] (interesado|interesada|interesados|interesadas) [en|todavía|aún|o|$]
        (sigue|es|continúa) [siendo] [esto|el proyecto|todavía|aún|este tema] (siendo una prioridad|siendo prioritario|siendo importante|una prioridad para|siendo prioridad|en pie|vigente|siendo de su interés|de su interés|importante para)
        (ha|has|han|habéis) [usted|ya] (encontrado|elegido|contratado|optado|escogido) [ya|a|por|con|un|otra|otro] (otra|otro|otros|alguien|competencia|a otro|por otro)
        (quiere|quieres|quieren|desea|prefiere|prefieres|va|vas|está|estás) [usted|a|de verdad|realmente|dispuesto|seguro|a] [de verdad|a|de] (renunciar|seguir perdiendo|dejar pasar|perder|perderse|perderte|quedarse atrás|quedarte atrás|arriesgarse|arriesgarte|tirar por la borda|desperdiciar|desaprovechar|abandonar|fracasar|dejarlo escapar)
        (se|te|lo) (arrepentirá|arrepentirás|lamentará|lamentarás|va a arrepentir|vas a arrepentir|pesará|echará de menos) [de|luego|después|más tarde|si|$|toda]
        (sería|qué|es|será) (una lástima|una pena|una verdadera lástima|lástima|una pérdida|un desperdicio|triste) [que|si|dejar|perder|desaprovechar|tirar|dejarlo|no|perderse|abandonar]
        (proyecto|tema|asunto|idea) [está|ha|se|ya|entonces] (muerto|enterrado|muerta|descartado|abandonado|fracasado|quedado en nada|ha muerto)
        """,
        """
        (si|que|cuando|aunque) [ya] no (le|te|es|les|está)
        """,
    ),
    Row(
        "softener",
        "Quite la palabrita y lea la frase otra vez: suena más amable.",
        """
        (solo|sólo|solamente|nomás) (quería|quiero|quisiera|para|un|una|preguntar|saber|recordar|escribo|me|por|le|te|era|dos|unos|deseaba|necesito|pasaba|paso|comprobar|decirle|decirte|confirmar|ver|pedirle|pedirte|confirme|dígame|dime|conteste|una cosita|unas)
        (quería|quiero|quisiera|era|es|sería|escribo|llamo|necesito) [tan] (solo|sólo|solamente|simplemente|únicamente|nada más) [para|un|una|saber|decirle|preguntar|que|por]
        (una|un|otra|mi) (preguntita|cosita|momentito|minutito|favorcito|mensajito|correíto|recordatorito|segundito|notita|dudita|consultita|llamadita|ratito|toquecito|empujoncito|poquito|huequito)
        (una|un|otra) (pequeña|pequeño|breve|rápida|rápido|simple|mínima|mínimo|sencilla) (pregunta|duda|consulta|nota|recordatorio|favor|mensaje|cosa|llamada|petición|cuestión|aviso|apunte)
        (pregunta|consulta|duda|nota|mensaje) (rápida|rapidita|rápido|breve|cortita|tonta|rapidito|rapidísima)
        (rápidamente|brevemente|rapidito|en un momentito|muy rápido|muy rápidamente|muy brevemente) (quería|le|te|preguntar|saber|para|comentar|comentarle|consultarle|un)
        (si|a ver si) (acaso|por casualidad|quizá|tal vez|pudiera ser|fuera tan|fuese tan|fuera posible|no es mucho pedir|no es molestia|buenamente) [pudiera|pudiese|puede|puedes|ser|amable|amables] 
        (podría|podrías|podrían|podríais|sería posible|le importaría|te importaría) [usted] (quizá|quizás|tal vez|por casualidad|a lo mejor|acaso|solo|sólo|simplemente|si acaso|si no es|rápidamente|un momentito)
        (quizá|quizás|tal vez|a lo mejor|igual) (podría|podrías|pudiera|podríamos|pudieras|le|te|me) [usted|encontrar|dedicar|contestar|dar|interesa|podría|podrías|animas|anima|interesaría]
        (un|el) (poquito|poquitín|pelín|poquillo) (de|más|antes|su|tu)
        (por si|por si acaso|por si las moscas) (acaso|quería|le|te|las) [quería|interesa|sirve|apetece|interesara]
        (era|es|fue) (para|por) (si|ver si|saber si|preguntar si|preguntarle|preguntarte|ver cómo|recordarle|recordarte)
        (nada|bueno nada|pues nada) (solo|quería|era|que|simplemente|sólo|decirle|decirte)
        """,
        """
        (no|tan) (solo|sólo) (sino|también)
        un no (solo|es)
        (breve|corta) (línea|respuesta)
        """,
    ),
)

SPANISH = Words(
    ROWS,
    fine="""
        [un|su|tu|el|ese] no (es|sería|también|me|basta|lo|sirve|ayuda|será|está)
        (un|decir|dígame|dime|decirme|que|con un|recibir|escuchar|oír) [que] no
        (decida|decidas|sea|elija|elijas|responda|respondas|diga|digas|haga|hagas|contesten|conteste|contestes|cual|decidan|decidáis) (lo que|cual|como|la que|cualquiera que) [decida|decidas|sea|elija|fuere|diga|responda|digas|quiera|haga]
        (cualquier|cualquiera|toda|cualesquiera|ambas|las dos) (respuesta|decisión|que sea|opción|respuestas|cosa|me|son) 
        (no) (pasa|hay|tiene|habría|pasaría|es|será|sería) (nada|problema|importancia|ningún|inconveniente|problema alguno|rencor)
        (me|le|está|estará|todo|estaría|es|será|son|eso|así) [parece|parecerá|está|estará|vale|sirve|quedo] [también|muy|igual|perfectamente|igual de|del todo|perfectamente|totalmente|completamente|absolutamente] (bien|perfecto|comprensible|normal|vale|sirve|parece|estupendo|bienvenida|válida|buena|correcto|lógico|natural)
        (dejarlo|dejamos|dejarla|lo dejamos|déjelo|quedarse|quedarte|parar|dejemos) [lo] (aquí|ahí|así|estar)
        (tan|igual de|igualmente) (bienvenido|bienvenida|bien|válido|útil|valiosa|buena|contento|tranquilo|valioso)
        (me|lo) (alegro|alegrará|entiendo|entenderé|entenderé perfectamente|agradezco|agradeceré|tomaré|acepto|respeto) [igual|también|perfectamente|bien|igualmente]
        (en contra|por otra opción|por otra persona|decidido que no|decide que no|decides que no|no seguir|no continuar)
    """,
    call="""
        (llam*|teléfono|telefon*|telefónica*|telefónico)
        (hablarlo|hablar|hablamos|hablemos|hablando|viva voz|charlar|charlamos|conversar|comentarlo|conversación)
    """,
    asks="""
        ^ [y|por favor] (dígame|dime|contésteme|contéstame|respóndame|respóndeme|envíeme|envíame|mándeme|mándame|llámeme|llámame|escríbame|escríbeme|confírmeme|confírmame|indíqueme|indícame|avíseme|avísame|deme|dame|díganos|hágame|hazme|cuénteme|cuéntame)
        (podría|podrías|puede|puedes|podríais|pueden) [usted|por favor] (decirme|contestarme|responderme|enviarme|mandarme|llamarme|escribirme|confirmarme|indicarme|avisarme|darme|contestar|confirmar|contarme|enviar|firmar)
    """,
    receipt="""
        (acuse|confirmación|acuses) de (recibo|lectura|recepción)
        (confirmar|confirme|confirma|confírmeme|confírmame|acusar|acuse|confirmarme) [me|usted|por favor] [la|el|de|que] (recibo|recepción|lectura|ha recibido este|lo ha recibido|lo has recibido|ha leído|has leído|recibo de este)
    """,
    attachment="""
        (adjunto|adjunta|adjuntos|adjuntas|adjuntar|adjuntamos|adjuntado|anexo|anexa|anexos)
        en documento aparte
    """,
    price="""
        (descuento|descuentos|rebaja|rebajas|rebajado|promoción|precio especial|mejor precio|gratis|gratuito|gratuita|tarifa especial|por ciento de|lista de precios)
        (bajar|rebajar|mejorar|ajustar|bajarle|bajarte) [le|te] (el|la|los|las|un) (precio|tarifa|precios)
    """,
    formal="usted Usted ustedes Ustedes",
    informal="tú Tú ti contigo tu tus Tu Tus vosotros vosotras vuestro vuestra vuestros vuestras",
    greetings="hola buenos buenas estimado estimada querido querida estimados apreciado apreciada muy",
    shouts="URGENTE IMPORTANTE YA AHORA ÚLTIMA ULTIMA ÚLTIMO RECORDATORIO GRATIS ATENCIÓN HOY",
    conditions="si cuando en caso",
)
