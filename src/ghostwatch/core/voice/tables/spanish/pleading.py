"""Spanish phrases of begging, threat, and softeners, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "sorry",
        "Deje fuera la disculpa y empiece por lo que quiere decir.",
        """
        (perdón|perdone|perdona|perdonen|perdonad|disculpe|disculpa|disculpen|disculpad|disculpas|
            mil disculpas|mis disculpas|lo siento|siento|lamento|lo lamento|pido disculpas|
            pido perdón|excusas) [que|por|si|de antemano|la|el|las|mi|tanto|me|a usted|otra vez|
            de nuevo|por la|por tanta] [que|por|si|la|le|te|mi|tanta|tanto|sea|ser|de] [le|te|la|mi|
            vuelva|tan|ser|les] ... (molestia|molestias|moleste|molestar|molestarle|molestarte|
            molesto|insista|insistir|insistencia|insisto|pesado|pesada|incordiar|incordio|
            interrumpa|interrumpir|escriba|escribirle|escribirte|persistencia|intromisión|lata|
            vuelva|importunar|importune|atrevimiento|agobiar|agobie|abrumar|perseguir|invadir|
            impaciencia|tantos correos|tantos mensajes|robarle|quitarle|abusar)
        (molestarle|molestarte|molestarles|molestaros|incordiarle|incordiarte|importunarle|
            importunarte|agobiarle|agobiarte|fastidiarle|fastidiarte|atosigarle|atosigarte) [otra|
            de nuevo|más|con|una|tanto|nuevamente|por|en] (otra|de nuevo|más|con|una|tanto|
            nuevamente|por|en|vez)
        (no|sin) (quiero|quisiera|querría|quería|pretendo|me gustaría|deseo|es mi intención|
            queremos|quisiéramos|querer|busco|trato) [que|de|en absoluto|para nada] [parecer|ser|
            resultar|sonar|ponerme|de] [un|una|demasiado|tan|muy] (pesado|pesada|molestar|
            molestarle|molestarte|insistir|insistente|incordiar|agobiar|agobiarle|agobiarte|
            presionar|presionarle|presionarte|ser pesado|atosigar|importunar|invadir|abrumar|
            inoportuno|inoportuna|cansino|cansina|plasta|plomo|pelmazo|pesadito|intruso|molesto|
            molesta|ser una molestia|ser|incomodar|robarle)
        (espero|confío|ojalá|deseo) [que|no] [no|estar|le|te|ser|esté|sea] [estar|esté|le|te|siendo|
            resulte|moleste|importe] ... (molestarle|molestarte|molestarles|molestando|molestándole|
            molestándote|molestar|molestia|moleste|importe|pesado|pesada|agobiando|insistente|
            incordiando|importunando|inoportuno)
        (no le importe|no te importe|si no le importa|si no te importa|si no es molestia|
            no le moleste|no te moleste) [que|le|te|insista|vuelva|insistir|contestarme]
        (perdón|disculpe|disculpa|perdone|perdona|disculpas) [por] [la|mi|las|tanta|
            tantas] (insistencia|persistencia|molestia|molestias|pesadez|lata|intromisión|
            tardanza en molestar|impaciencia|osadía)
        (soy|otra vez|de nuevo|aquí) [yo|otra vez|de nuevo] (yo de nuevo|yo otra vez|otra vez yo|
            de nuevo yo|pesado|pesada|molestando|dando la lata|insistiendo|incordiando)
        (soy|ser|parecer|sonar|resultar|siendo|suene|ponerme) [un|una|tan|muy|demasiado|algo|
            un poco] (pesado|pesada|insistente|cansino|cansina|plasta|plomo|pelmazo|inoportuno|
            inoportuna|molestia|pelma|pesadito)
        (dar|doy|dando|darle|darte) [tanto|mucho] la (lata|tabarra|brasa|vara|murga)
        (a riesgo de|aun a riesgo de|con el riesgo de|sin ánimo de) (ser|parecer|resultar|molestar|
            insistir|sonar|presionar|agobiar|pecar)
        (me tomo|permítame|permíteme|me permito|perdone|disculpe) [la|el] (libertad de insistir|
            atrevimiento|insistir|insistirle|insistirte|molestarle)
        (no) (se|te) [lo] (tome|tomes|enfade|enfades|moleste|molestes) [a mal|conmigo|conmigo si|
            mal|si|por]
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
        (sé|sabemos|entiendo|entendemos|comprendo|imagino|supongo|me imagino|soy consciente|
            me consta|doy por hecho|seguro|comprendemos|estoy seguro|estoy segura|
            me hago cargo) [de|que|bien|perfectamente] [que] [estará|estarás|está|estás|tiene|
            tienes|su|tu|lo|anda|andas|usted] [muy|tan|siempre|muchísimo|lo] ... (ocupado|ocupada|
            ocupados|hasta arriba|hasta el cuello|liado|liada|liados|agobiado|agobiada|
            mucho trabajo|mucho lío|mil cosas|muchas cosas|muchísimo trabajo|a tope|desbordado|
            desbordada|poco tiempo|agenda|saturado|saturada|atareado|atareada|hasta las cejas|
            de trabajo|tiempo es|sin tiempo|apretada|apretado|valioso|ajetreado|mil asuntos)
        (debe|debes|deben|debéis|estará|estarás|estarán|andará|andarás|seguramente|seguro que) [de|
            estar|está|estás|que|anda|tiene|tienes] [estar|muy|está|estás] (muy ocupado|muy ocupada|
            ocupadísimo|ocupadísima|liadísimo|liadísima|muy liado|muy liada|hasta arriba|desbordado|
            desbordada|mil cosas|saturado|saturada|mucho trabajo|a tope|atareado|ocupado|ocupada|
            liado|liada|muy atareado)
        (su|tu|vuestra|sus|tus) [apretada|ajetreada|ocupada|complicada|múltiples] (agenda|jornada|
            ocupaciones|día a día|obligaciones|rutina) [apretada|ajetreada|llena|complicada|está|
            tan|tan apretada]
        (su|tu|vuestro) (valioso|preciado|escaso|limitado|precioso) tiempo
        (su|tu) tiempo es (oro|valioso|muy|limitado|precioso|escaso)
        (dedique|dedica|dedíqueme|dedícame|regáleme|regálame|concédame|concédeme|présteme|deme|dame|
            regale|conceda|dedicarme|concederme|regalarme|dedicarle|prestarme|robarle|robarte|
            quitarle|quitarte) [me|solo|sólo|tan solo|apenas|unos|un] [unos|solo|sólo] (dos|cinco|
            diez|un|unos|unas|cinco minutitos|2|5|10|15|quince|unos pocos) (minutos|minuto|
            minutitos|segundos|momento|momentito|instantes|ratito|rato|segundito)
        (solo|sólo|apenas|tan solo|tan sólo|únicamente|no) [le|te|son|serán|será|serían|necesito|
            necesitaría|llevará|robo|pido|quitaré|tomará|robaré] [llevará|son|tomará|más que|robaré|
            quitaré] (dos|cinco|diez|un|unos|2|5|10|15|unos pocos) (minutos|minuto|minutitos|
            segundos|momento|momentito)
        (dos|cinco|diez|unos|un|2|5|10) (minutos|minuto|minutitos|segundos) (de su|de tu|
            de vuestro) [valioso] tiempo
        (no) (quiero|quisiera|pretendo|voy a|le voy a|te voy a|deseo) (robarle|robarte|quitarle|
            quitarte|hacerle perder|hacerte perder|abusar de|ocupar|ocuparle|malgastar) [mucho|más|
            demasiado|su|tu|el] [su|tu|tiempo]
        (entre|con) (tantas|tanta|tantos|tanto) (reuniones|reunión|correos|trabajo|lío|jaleo|cosas|
            ajetreo) [como|que|estará]
        (una persona|alguien|un hombre|una mujer) [tan|muy] (ocupado|ocupada|atareado|solicitada)
        (con|en) (el|todo el|su|tu) (ajetreo|trajín|jaleo|estrés|lío|ritmo) (de|del|diario|habitual|
            que)
        (cuando|si) [tenga|tengas|saca|encuentra] (tenga|tengas|saque|saques|encuentre|
            encuentres) un (huequito|hueco en su apretada|hueco en tu apretada|minutito|segundito|
            respiro)
        """,
        """
        (estabas|estaba|estaban) (muy|ocupad*)
        """,
    ),
    Row(
        "plead",
        "Si prefiere dejarlo aquí, me parece bien.",
        """
        (le|te|les|os) (ruego|rogamos|imploro|suplico|suplicamos|ruego encarecidamente|rogaría|
            pido por favor|pido encarecidamente|suplicaría)
        (por favor por favor|por lo que más quiera|de rodillas|desesperadamente|encarecidamente|
            a la desesperada|estoy desesperado|estoy desesperada|por piedad|por el amor de dios)
        (le|te|les|os|me) (agradecería|agradeceríamos|estaría|estaríamos|agradecería muchísimo|
            quedaría|quedaríamos) [mucho|muchísimo|enormemente|infinitamente|en el alma|muy|
            inmensamente|eternamente|profundamente|sumamente|de verdad|que] [que|agradecido|
            agradecida|agradecidos|si|una|cualquier|unas|su|tu|me|un] [agradecido|si|que|me|breve|
            su|tu|unas] (respuesta|palabras|contestación|que|contestara|contestaras|contestase|
            agradecido|agradecida|si|me|una|cualquier|unas|su|tu|comentario|minuto|feedback|dijera|
            señal|breve)
        (me|nos) (haría|harías|haríais|harían|alegraría|alegrarías|daría|encantaría|ayudaría|
            ayudarías|salvaría|salvarías) [muy|tanto|muchísimo|mucho|una|tan|el] [muy|gran|enorme|
            inmensa] (feliz|ilusión|favor|muchísimo|mucho|un gran|alegría|el día|la vida|el mes|
            contento|contenta|tanto|alegraría)
        (hágame|hazme|haga|hacedme|hacerme|háganos|me hace|me haces|me haría|me harías) [me|
            usted] [el|un|este|ese] (favor|enorme favor|gran favor|pequeño favor|inmenso favor|
            favorcito)
        (pedirle|pedirte|pedir|pido|pediría) [un|le|te|solo] [un|enorme|gran|pequeño|inmenso] favor
        (significaría|supondría|sería) [para mí|muchísimo|mucho|todo|tanto|un mundo] (muchísimo|
            mucho para mí|todo para|tanto|el mundo|un mundo|para mí|una gran ayuda|de gran ayuda|
            un honor|un regalo)
        (aunque|siquiera|ni) [solo|sólo|sea|fuera] [sea|solo|sólo|con|fuese] (un|una|con un|para|
            dos) (sí|no|palabra|línea|simple|monosílabo|decirme|mensajito|par|emoji|señal) [o|me|de|
            bastaría|que]
        (deme|dame|déme|denme|dadme|concédame|concédeme|dar) [me|al menos|solo|otra] (una|otra|la|
            alguna) [última|nueva|sola|pequeña] (oportunidad|chance|señal|pista|alegría)
        (dependo|depende|dependemos|cuento|contamos|confío) [mucho|totalmente|plenamente|de verdad|
            tanto] (de usted|de ti|de su|de tu|de este|con usted|contigo|con su|con tu|de esta|
            en su|en tu)
        (necesito|necesitamos|me hace falta) [de verdad|tanto|desesperadamente|muchísimo|mucho|
            realmente] (este|esta|su|tu|cerrar|vender|llegar) (pedido|venta|contrato|ayuda|encargo|
            operación|compra|este|esta|a|apoyo)
        (mi|mis|nuestros) (jefe|jefa|cuota|objetivos|objetivo|comisión|números|ventas|dirección|
            director|superiores|trimestre) (me|depende|dependen|quiere|está|están|exige|espera|no|
            pide|necesita|pregunta)
        (no) (me|nos) (ignore|ignores|olvide|olvides|deje|dejes|abandone|abandones|falle|
            falles) [así|por favor|en|sin|tirado|colgado|plantado|$]
        (cualquier|alguna|una) (señal|respuesta|migaja) [por pequeña|suya|tuya|por mínima|me|será|
            sería|de vida] (por|será|sería|me|de vida|suya|tuya)
        (espero|ansío|anhelo|aguardo) (con|de) (ansia|ansias|todo corazón|toda ilusión|el corazón|
            desesperación|fervor)
        """,
    ),
    Row(
        "last",
        "Dejo el tema aquí. Si un día vuelve a serle útil, basta una línea.",
        """
        (este|esta|esto|aquí) (es|será|va|era|tiene) [ya|a ser] [mi|el|la] (último|última|
            ultimísimo) (correo|mensaje|mail|intento|vez|llamada|aviso|recordatorio|email|
            comunicación|carta|oferta|contacto)
        (mi|un|nuestro|el) (último|ultimísimo) (correo|mensaje|mail|intento|aviso|recordatorio|
            contacto) (antes|para usted|sobre este|al respecto|por mi parte|que le|que te)
        ^ (último|última) (correo|mensaje|mail|intento|vez|llamada|aviso|recordatorio|oportunidad|
            comunicación|notificación|contacto)
        (por|la|una) última vez (que|le|te|antes|escribo|me|$|intento)
        (es|será) la última vez
        (no) (le|te|les|os|volveré|voy|volveremos) [volveré|voy|a] [a] (escribiré|molestaré|
            contactaré|escribirle|escribirte|escribir|molestarle|molestarte|molestar|insistiré|
            insistir|contactar|contactarle|llamar|llamaré|contactarte|enviaré|mandaré|buscaré|
            perseguiré) [más|nunca|otra|de nuevo|ya]
        (no) (volverá|volverás|sabrá|sabrás|recibirá|recibirás|tendrá|tendrás) [a] [saber|tener|oír|
            más] [noticias|nada|más|hablar] (de mí|noticias|más correos|más mensajes|mías|
            de nosotros|nada de)
        (dejaré|dejo|voy a dejar|dejamos|dejaremos) de (escribirle|escribirte|insistir|molestarle|
            molestarte|contactarle|contactarte|llamarle|llamarte|intentarlo|perseguirle|enviarle|
            enviarte|escribir)
        (tiro|tirar|tiramos) la toalla
        (me rindo|me doy por vencido|me doy por vencida|desisto|abandono el intento|no insisto más|
            no insistiré más|hasta aquí llego|hasta aquí hemos)
        (me despido|despedida|adiós) (definitivamente|para siempre|ya de|con este|por última|
            de usted para|y no)
        (correo|mensaje|carta) de (despedida|ruptura|adiós)
        (a partir de|desde) (ahora|hoy|este) [ya] no [le|te] (escribiré|molestaré|recibirá|
            recibirás|contactaré|volveré|sabrá)
        (considere|considera|tómese|tome|tómate) (este|esto) [correo|mensaje] como (el|mi|la|
            un) (último|última|definitivo)
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
        (cerrar|cerraré|cierro|cerrado|cerrada|archivar|archivaré|archivo|borrar|borraré|cerraremos|
            cerramos|archivaremos|eliminar|eliminaré) [ya|por|definitivamente] (su|tu|el|este|la|
            por|vuestro) [cerrado|cerrada] (expediente|ficha|caso|asunto|tema|carpeta|solicitud|
            cuenta|consulta|propuesta|dossier|oportunidad|hilo|cerrado)
        (daré|doy|daremos|damos|dar|tendré que dar|dando) por (cerrado|cerrada|terminado|terminada|
            hecho que|sentado|perdido|perdida|zanjado|finalizado|finalizada|concluido|supuesto que|
            rechazada|rechazado|descartado|descartada|cancelado)
        (quitarle|quitarte|eliminarle|eliminarte|borrarle|borrarte|sacarle|sacarte|tacharle|
            le quito|te quito|le borro|te borro|le elimino|te elimino|le quitaré|te quitaré|
            le daré de baja|te daré de baja|darle de baja|darte de baja) [de]
        (si|de|en caso de|a falta de|sin) (no|su|tu|respuesta|una|recibo|recibir) [me|recibo|tengo|
            obtengo|respuesta|recibir|sé|responde|contesta|contestas|respondes|su|tu|hay|noticias|
            suya|nos] ... (entenderé|entiendo|asumiré|asumo|daré|doy|supondré|supongo|consideraré|
            considero|cerraré|cierro|tendré que|cancelaré|ofreceré|interpretaré|me veré|daremos|
            entenderemos|archivaré|cederé|deduciré|retiraré|buscaré|liberaré|pasaré|cancelamos)
        (entenderé|asumiré|supondré|interpretaré|consideraré|deduciré|concluiré|daré por hecho|
            entenderemos|asumiremos|interpreto|asumo|interpretaremos|deduzco|concluyo|tomaré|tomo|
            consideraremos) [que|su|tu|entonces|el|la|este|de] [que|silencio|ya] (no|silencio|ya no|
            como|falta|su|tu|que)
        (su|tu|el|este) silencio [lo|será|se|significa|equivale|como|es] (como|significa|equivale|
            interpretado|será|entenderá|interpretaré|me dice|lo)
        (de lo contrario|en caso contrario|si no|de no ser así|de otro modo|en su defecto) [le|me|
            tendré|daré|ofreceré|pasaré|tendremos|cancelaré|cerraré|se|perderá|perderás|
            nos] (tendré|daré|ofreceré|pasaré|tendremos|cancelaré|cerraré|perderá|perderás|veré|
            veremos|que|cederé|asignaré|buscaré|daremos|entenderé|liberaré|quedará|retiraré|
            archivaré|cobraré|ofreceremos)
        (daré|ofreceré|cederé|asignaré|dar|ofrecer|ceder|asignar|pasaré|pasar|daremos|venderé|
            vender) [su|tu|la|el|esta|este|vuestra] [plaza|sitio|hueco|lugar|puesto|fecha|oferta|
            cupo] (a otra|a otro|a otros|a alguien|al siguiente|a un competidor|a la competencia|
            a otras|a quien)
        (a otra persona|a otro cliente|a otros clientes|a otra empresa|a su competencia|
            a tu competencia|al siguiente de la lista|al siguiente cliente|a otro interesado|
            a otros interesados)
        (retirar|retiraré|retiro|cancelar|cancelaré|cancelo|anular|anularé|anulo|retiramos|
            cancelamos|retiraremos|cancelaremos) [ya] (la|mi|nuestra|su|tu|el|esta) (oferta|
            propuesta|reserva|presupuesto|pedido|descuento|plaza|cita)
        (me veré|me veo|nos veremos|nos vemos) (obligado|obligada|obligados|en la obligación|
            forzado|forzada|forzados|en la necesidad)
        (no) (puedo|podré|podemos|podremos|podría) [ya|seguir|más] (garantizar|garantizarle|
            garantizarte|mantener|mantenerle|reservar|guardar|guardarle|guardarte|asegurar|
            asegurarle|reservarle|respetar|sostener) [le|te|su|tu|la|el|más|esta|este|ese|por]
        (pasar|paso|pasaré|pasamos) (página|a otra cosa|al siguiente|a otros clientes)
        (tendré|tendremos|tengo|voy|vamos|obligado|obligada|obligados|debo|deberé) (que|
            a) .. (hablar*|
            comentar*|tratar*|escribir*|elevar*|discutir*|consultar*) .. (con|a) (su|tu|
            vuestro) (jefe|
            jefa|superior|superiores|dirección|gerencia)
        (hablaré|hablar|escribiré|contactaré|dirigirme|me dirigiré|informaré|acudiré) (con|a|
            directamente) [su|tu|con] (su|tu|jefe|superior|dirección|gerencia) [jefe|superior|
            responsable|director|gerente]
        (tomar|tomaremos|tomaré|emprender|emprenderé) (medidas|acciones|otras medidas)
        """,
    ),
    Row(
        "given_up",
        "Supongo que sus prioridades han cambiado; a todos nos pasa.",
        """
        (ha|has|habéis|han) [usted|ustedes|ya|acaso|por fin|definitivamente] (renunciado|abandonado|
            desistido|tirado la toalla|dado por vencido|dejado de lado|perdido el interés|
            perdido interés|cambiado de opinión|cambiado de idea|olvidado|descartado|rendido|
            enterrado|dejado por imposible) [ya|a|de|el|su|tu|al|la|esta|en|este|interés]
        se (ha|han) [usted|ya] (rendido|dado por vencido|dado por vencida|olvidado|echado atrás|
            arrepentido|desanimado|cansado)
        te has [ya] (rendido|dado por vencido|dado por vencida|olvidado|echado atrás|arrepentido|
            desanimado)
        (renuncia|renuncias|abandona|abandonas|desiste|desistes|tira la toalla|se rinde|
            te rindes) [usted|ya] (al|del|a la|a su|a tu|el|su|tu|$|entonces|de|a este)
        (debo|debería|tengo que|puedo|he de|deberíamos|hay que) [entonces|ya] (entender|asumir|
            suponer|concluir|dar por|pensar|deducir|interpretar|cerrar el|abandonar|olvidarme|
            considerar) [que|por|hecho|cerrado|el|de|esto]
        (ya|todavía|aún|sigue|siguen|es) no [le|te|les|os|es|está|están|sigue] [es|una] (interesa|
            prioridad|importa|interesado|interesada|interesan|interesados|le interesa|importante|
            quiere) [el|la|este|ya|$|nuestro|mi|en|esto|resolver|lo]
        (sigue|sigues|siguen|seguís|continúa|está|estás|están|estáis) [usted|ya|todavía|aún|
            realmente|de verdad] (interesado|interesada|interesados|interesadas) [en|todavía|aún|o|
            $]
        (sigue|es|continúa) [siendo] [esto|el proyecto|todavía|aún|este tema] (siendo una prioridad|
            siendo prioritario|siendo importante|una prioridad para|siendo prioridad|en pie|vigente|
            siendo de su interés|de su interés|importante para)
        (ha|has|han|habéis) [usted|ya] (encontrado|elegido|contratado|optado|escogido) [ya|a|por|
            con|un|otra|otro] (otra|otro|otros|alguien|competencia|a otro|por otro)
        (quiere|quieres|quieren|desea|prefiere|prefieres|va|vas|está|estás) [usted|a|de verdad|
            realmente|dispuesto|seguro|a] [de verdad|a|de] (renunciar|seguir perdiendo|dejar pasar|
            perder|perderse|perderte|quedarse atrás|quedarte atrás|arriesgarse|arriesgarte|
            tirar por la borda|desperdiciar|desaprovechar|abandonar|fracasar|dejarlo escapar)
        (se|te|lo) (arrepentirá|arrepentirás|lamentará|lamentarás|va a arrepentir|vas a arrepentir|
            pesará|echará de menos) [de|luego|después|más tarde|si|$|toda]
        (sería|qué|es|será) (una lástima|una pena|una verdadera lástima|lástima|una pérdida|
            un desperdicio|triste) [que|si|dejar|perder|desaprovechar|tirar|dejarlo|no|perderse|
            abandonar]
        (proyecto|tema|asunto|idea) [está|ha|se|ya|entonces] (muerto|enterrado|muerta|descartado|
            abandonado|fracasado|quedado en nada|ha muerto)
        """,
        """
        (si|cuando|aunque) [ya] no (le|te|es|les|está)
        (si|cuando|aunque) ... ya no
        (si|cuando|aunque) ... (ha|has|han|habéis) (cambiado|renunciado|desistido|encontrado|
            elegido|abandonado)
        """,
    ),
    Row(
        "softener",
        "Quite la palabrita y lea la frase otra vez: suena más amable.",
        """
        (solo|sólo|solamente|nomás) (quería|quiero|quisiera|para|un|una|preguntar|saber|recordar|
            escribo|me|por|le|te|era|dos|unos|deseaba|necesito|pasaba|paso|comprobar|decirle|
            decirte|confirmar|ver|pedirle|pedirte|confirme|dígame|dime|conteste|una cosita|unas)
        (quería|quiero|quisiera|era|es|sería|escribo|llamo|necesito) [tan] (solo|sólo|solamente|
            simplemente|únicamente|nada más) [para|un|una|saber|decirle|preguntar|que|por]
        (una|un|otra|mi) (preguntita|cosita|momentito|minutito|favorcito|mensajito|correíto|
            recordatorito|segundito|notita|dudita|consultita|llamadita|ratito|toquecito|empujoncito|
            poquito|huequito)
        (una|un|otra) (pequeña|pequeño|breve|rápida|rápido|simple|mínima|mínimo|sencilla) (pregunta|
            duda|consulta|nota|recordatorio|favor|mensaje|cosa|llamada|petición|cuestión|aviso|
            apunte)
        (pregunta|consulta|duda|nota|mensaje) (rápida|rapidita|rápido|breve|cortita|tonta|rapidito|
            rapidísima)
        (rápidamente|brevemente|rapidito|en un momentito|muy rápido|muy rápidamente|
            muy brevemente) (quería|le|te|preguntar|saber|para|comentar|comentarle|consultarle|un)
        (si|a ver si) (acaso|por casualidad|quizá|tal vez|pudiera ser|fuera tan|fuese tan|
            fuera posible|no es mucho pedir|no es molestia|buenamente) [pudiera|pudiese|puede|
            puedes|ser|amable|amables]
        (podría|podrías|podrían|podríais|sería posible|le importaría|te importaría) [usted] (quizá|
            quizás|tal vez|por casualidad|a lo mejor|acaso|solo|sólo|simplemente|si acaso|si no es|
            rápidamente|un momentito)
        (quizá|quizás|tal vez|a lo mejor|igual) (podría|podrías|pudiera|podríamos|pudieras|le|te|
            me) [usted|encontrar|dedicar|contestar|dar|interesa|podría|podrías|animas|anima|
            interesaría]
        (un|el) (poquito|poquitín|pelín|poquillo) (de|más|antes|su|tu)
        (por si|por si acaso|por si las moscas) (acaso|quería|le|te|las) [quería|interesa|sirve|
            apetece|interesara]
        (era|es|fue) (para|por) (si|ver si|saber si|preguntar si|preguntarle|preguntarte|ver cómo|
            recordarle|recordarte)
        (nada|bueno nada|pues nada) (solo|quería|era|simplemente|sólo|decirle|decirte)
        """,
        """
        (no|tan) (solo|sólo) (sino|también)
        un no (solo|es)
        (breve|corta) (línea|respuesta)
        """,
    ),
)
