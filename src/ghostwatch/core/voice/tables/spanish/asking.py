"""Spanish phrases of checking and bumping, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "check",
        "Puede que no eligiera bien el momento; si no es para usted, no pasa nada.",
        """
        (hacer|hago|haciendo|dar|doy|dando|hacerle|hacerte|hacerles|darle|darte) [un poco de|
            un breve|un pequeño|un rápido|el|algo de|le|un] seguimiento
        (seguimiento) (a|de|sobre) (mi|nuestra|nuestro|la propuesta|el presupuesto|mis) [correo|
            propuesta|mensaje]
        (escribo|contacto|llamo|escribía|llamaba|pongo en contacto|comunico|dirijo|
            escribimos) [con usted|contigo|a usted|de nuevo|brevemente] (para|por) (saber|ver|
            preguntar|consultar|preguntarle|preguntarte|retomar|hacer seguimiento|dar seguimiento|
            conocer|comprobar|si) [si|cómo|qué|el|en qué|sobre|por|le|la]
        (quería|quisiera|querría|me gustaría|queríamos|quise|desearía|deseaba|quiero|
            solo quería) [solo|simplemente] (saber|preguntar|preguntarle|preguntarte|consultar|
            consultarle|comprobar|verificar|ver|confirmar|enterarme|conocer|sondear|retomar) [si|
            cómo|qué|cuándo|por|en qué|el|la|su|tu|sobre]
        (retomar|retomo|retomando|retomamos) [el|la|nuestra|nuestro|con] (contacto|conversación|
            tema|hilo|asunto|charla|propuesta)
        (ha tenido|has tenido|tuvo|tuviste|habéis tenido|han tenido|pudo|pudiste|ha podido|
            has podido|habéis podido|han podido|tuvieron|pudieron) [ya|la|el|algo de|un|
            oportunidad] [ocasión|oportunidad|tiempo|momento|un momento|de] (ocasión|oportunidad|
            tiempo|momento|revisar|leer|ver|mirar|echar|echarle|pensar|valorar|estudiar|analizar|
            hablar|comentar|consultar)
        si (ya|había|ha|has|pudo|tuvo|pudiste) [ha|has|tenido|podido|habían] (tenido|podido|visto|
            leído|revisado|pensado|decidido|tomado|echado|valorado|mirar|revisar)
        (vuelvo|volver|volvía|volvemos) [a] [usted|ti] (sobre|con|al|a la carga|a insistir|
            para saber|para ver|por si) [mi|la|el|nuestra]
        (pregunto|preguntaba|consulto|indago|insisto) (si|por|cómo|en|sobre|cuándo|qué)
        (tomar|tomarle|tomando|tomo) (el pulso|la temperatura)
        (breve|pequeño|pequeña|simple|rápido|rápida|nueva|nuevo) (seguimiento|consulta sobre mi|
            follow up|toque)
        (paso|pasaba|pasando|me paso) [por aquí] (para saber|para ver|a ver si|a preguntar|por aquí|
            para preguntar|para saludar y)
        """,
        """
        (seguimiento) (de|a) (su|tu) (pedido|envío)
        """,
    ),
    Row(
        "status",
        "¿Hacia dónde cree que deberíamos ir a partir de aquí? Cualquier respuesta me vale.",
        """
        ya (tomaste|tomó|tomaron|habéis tomado|han tomado|has tomado|ha tomado) (una|la|
            alguna) decisión
        (hay|tiene|tienes|tenéis|tienen|habría|hubo|tendría|tendrías) [ya|usted|ustedes|alguna|
            algún|algo|por ahí] [alguna|algún|algo|ya] [de] (novedad|novedades|noticia|noticias|
            nuevo|avance|avances|actualización|movimiento)
        (alguna|algún|algo|ninguna) [de] (novedad|noticia|nuevo|avance|actualización|novedades|
            decisión) [por|al|de|sobre|del|con|en|$]
        (novedades|noticias) (por su parte|por tu parte|de su parte|de tu parte|al respecto|sobre|
            del tema|por ahí|por vuestra parte)
        cómo (va|van|vamos|está|sigue|marcha|avanza|avanzan|lo lleva|lo llevas|lo lleváis|lo llevan|
            evoluciona|anda|quedó|queda|vas|están|se presenta|pinta) [el|la|lo|las|los|con|todo|su|
            tu|eso|nuestro|nuestra|mi] [el|la] (tema|asunto|cosa|cosas|decisión|propuesta|proyecto|
            todo|presupuesto|nuestro|eso|lo nuestro|proceso|con|esto|reflexión|valoración|llevas|
            lleváis|aquello)
        en qué (punto|estado|situación|fase|quedó|quedamos|ha quedado|anda|queda) [se|estáis|están|
            está|estamos|el|la|con|nos|del]
        (estado|estatus|status|situación) (de|del) (la|mi|nuestra|nuestro|su|tu|propuesta|asunto|
            tema|presupuesto|decisión|proyecto|proceso|oferta)
        (ha|has|habéis|han) [usted|ustedes|ya] [ya|podido] (decidido|tomado|tomar|llegado|valorado|
            pensado|resuelto|decidir|revisado|visto) [ya|una|la|a|alguna|mi|en|sobre|algo] [una|
            alguna|decisión|propuesta|mi] (decisión|decidido|conclusión|algo|propuesta|presupuesto|
            oferta|acuerdo|mi|ya|nuestra|tema)
        (qué) (piensa|piensas|opina|opinas|le parece|te parece|les parece|os parece|ha pensado|
            has pensado|le pareció|te pareció|decidió|decidiste|dice|dices) [usted|de|finalmente|
            sobre|al final] [de|sobre] (mi|la|nuestra|el|nuestro|finalmente|al final)
        (mantenga|manténgame|mantenme|mantenedme|téngame|tenme|avíseme|póngame) [me] (informado|
            informada|al tanto|al corriente|al día)
        (han|ha|hemos) (avanzado|avanzando) [ya|algo|con|en]
        (cuál|cómo) es (el estado|la situación|su decisión|tu decisión|su opinión sobre|el estatus)
        (sigue|siguen|están|estáis|está) [usted] (valorando|pensando|considerando|estudiando|
            dándole vueltas) [la|lo|el|mi|nuestra|sobre]
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
        (subo|subir|vuelvo a subir|resubo|levanto|refloto|reflotar|empujo|rescato|rescatar|
            recupero) [de nuevo|otra vez] (este|el|mi|arriba|la|nuestro|esta) [correo|mensaje|hilo|
            conversación|arriba|la bandeja]
        (arriba|primero|primeros puestos|parte superior|tope|principio) (de|en) (su|tu|la|
            vuestra) (bandeja|buzón|lista|correo)
        (por si|quizá|quizás|tal vez|a lo mejor|seguramente|creo que|temo que|supongo que|
            imagino que|puede que) [acaso] [se|le|mi|el|te|no|mensaje|correo|lo] ... (perdido|
            perdió|extraviado|traspapelado|traspapeló|quedado abajo|quedó abajo|enterrado|escapado|
            pasado por alto|pasó por alto|desapercibido|despistado|había quedado|quedara|olvidado|
            perdiera)
        (reenvío|reenviar|reenviarle|reenviarte|reenviamos|remito|reenvíe|reenviando) [de nuevo|
            otra vez|nuevamente|a usted] [a continuación|abajo|mi|el|la|nuevamente|este|aquí|
            nuestro|por] (mi|el|la|nuevamente|este|abajo|mensaje|correo|propuesta|presupuesto|
            nuestra|si)
        (vuelvo|vuelve|volvemos|volver|volviendo) a (escribir|escribirle|escribirte|enviar|enviarle|
            enviarte|mandar|mandarle|mandarte|contactar|contactarle|contactarte|insistir|adjuntar|
            compartir|ponerme|intentar|intentarlo|recordar|recordarle|molestar|remitir)
        (envío|mando|escribo|comparto|contacto|adjunto|pongo|remito) [le|te|este|mi|
            con usted] ... (de nuevo|otra vez|nuevamente|una vez más|por segunda vez|
            por tercera vez)
        (recordatorio|recordatorios)
        (le|te|les|os) (recuerdo|recordamos|recordaba|quería recordar|recuerda) [que|mi|la|el|
            nuestra|amablemente|sobre|de]
        (recordarle|recordarte|recordarles|recordaros) [que|mi|la|el|nuestra|amablemente|sobre|lo|
            de]
        (pequeño|amable|amistoso|suave|último|breve|gentil) (recordatorio|empujón|empujoncito|toque|
            toquecito|aviso|ping|bump)
        (refrescarle|refrescarte|refrescar) [le|la|su|tu] memoria
        (un|otro|dar|doy|darle|dándole) (empujoncito|empujón|toquecito|ping|bump|meneo)
        (como|tal como|según) [ya] (le|te|les) (comenté|decía|dije|indiqué|escribí|comentaba|
            mencioné|adelanté) (en|por) (mi|mis|el)
        (pongo|poner|vuelva|traer|traigo) [lo|de nuevo|esto|otra vez] [nuevo] (en su radar|
            en tu radar|sobre la mesa|sobre su mesa|sobre tu mesa)
        (le|te) (vuelvo|volvemos) a
        """,
        """
        (puede|puedes|pueden|podéis|podría) [usted] reenviar*
        """,
    ),
    Row(
        "unread",
        "Quizá mi mensaje llegó en mal momento; si no es para usted, basta una palabra.",
        """
        (le|te|les|os) (llegó|ha llegado|llegaron|han llegado|llegaría|habrá llegado|llegara) [bien|
            ya|acaso] (mi|el|mis|la|nuestro|nuestra) [último|anterior|primer] (correo|mensaje|email|
            mail|propuesta|presupuesto|correos|mensajes|oferta|carta)
        (recibió|recibiste|recibieron|recibisteis|ha recibido|has recibido|habéis recibido|
            han recibido|vio|viste|ha visto|has visto|leyó|leíste|ha leído|has leído|ha podido ver|
            has podido ver|ha podido leer|has podido leer|pudo leer|pudo ver|pudiste ver|
            pudiste leer|abrió|abriste) [usted|ya|bien] (mi|el|mis|la|nuestro|nuestra) [último|
            última|anterior|primer|correo] (correo|mensaje|mail|propuesta|presupuesto|correos|
            mensajes|oferta|carta|del|nota|documentación)
        (no sé|no estoy seguro|no estoy segura|ignoro|desconozco|quería confirmar|confirmar|
            asegurarme|espero|me pregunto|quiero asegurarme) [de] [que|si] (si|que|haya|le|te|mi|
            ha) ... (llegado|llegó|recibido|recibió|recibiste|visto|leído|recibiera|llegara|entrado)
        (mi|el|mis) [último|anterior] (correo|mensaje|mail|propuesta|mensajes|correos) [no|quizá|
            quizás|se|le|te|habrá|acabó|puede|fue] ... (spam|correo no deseado|no deseado|
            no deseados|perdido|perdió|entregado|papelera|filtro|extraviado|basura)
        (carpeta|bandeja|filtro) de (spam|correo no deseado|no deseado|no deseados|correo basura)
        (acabó|acabado|terminó|terminado|caído|cayó|ido|fue|entrado|parado) [a parar] (en|al|a) [la|
            su|tu|carpeta] [carpeta] [de] (spam|correo no deseado|papelera|correo basura|
            no deseados)
        (revise|revisa|mire|mira|compruebe|comprueba|echa un vistazo|eche un vistazo) [también|a|
            en] [su|tu|la|el] [carpeta|bandeja] [de] (spam|correo no deseado|no deseados|
            correo basura)
        (si|por si|en caso de que) [acaso] no (recibió|vio|ha recibido|ha visto|has recibido|
            has visto|le llegó|te llegó|le ha llegado|te ha llegado|lo ha visto|lo has visto|lo vio|
            lo viste|lo recibió|hubiera llegado|hubiera visto|leyó|ha leído)
        (se le|se te|se os|se les) (habrá|haya|ha|pudo|pasó|escapó|olvidó|debió) [de|haber|mi|el|
            por] ... (pasado|pasar|escapado|olvidado|escapar|alto|correo|mensaje|perdido|
            traspapelado|contestar)
        (habrá|ha|haya|has|habrás) pasado por alto (mi|el|este|nuestro)
        (confirme|confirma|confirmar|confírmeme|confírmame|confirmarme) [me|si|que|usted] [que|si|
            ha|lo|has] (recibió|ha recibido|has recibido|recibido|le llegó|te llegó|leído|recibiste)
        (mi correo|mi mensaje|mi propuesta) (le|te) (llegó|llegara|habrá|ha llegado)
        """,
    ),
)
