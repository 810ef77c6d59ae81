cmd-gap = pregunta
    .summary = Las preguntas que esperan una respuesta de colegas

cmd-gap-list = listar
    .summary = Ver las preguntas que esperan una respuesta de colegas
    .topic = tema
    .topic-about = De qué tratan
    .state = estado
    .state-about = Cómo van; si no lo dices, las que esperan

cmd-gap-show = mostrar
    .summary = Mostrar una pregunta con las respuestas recibidas
    .gap = pregunta
    .gap-about = Su número

cmd-gap-reply = responder
    .summary = Responder a una pregunta que espera
    .gap = pregunta
    .gap-about = Su número

cmd-gap-follow = seguir
    .summary = Enterarte cuando una pregunta quede resuelta
    .gap = pregunta
    .gap-about = Su número

cmd-gap-publish = publicar
    .summary = Publicar la ficha preparada para una pregunta y avisar a quien la espera
    .gap = pregunta
    .gap-about = Su número

cmd-gap-close = cerrar
    .summary = Cerrar una pregunta que ya no necesita respuesta
    .gap = pregunta
    .gap-about = Su número

cmd-gap-merge = unir
    .summary = Unir una pregunta a otra que pide lo mismo
    .gap = pregunta
    .gap-about = El número de la que desaparece
    .into = en
    .into-about = El número de la que se queda

cmd-gap-assign = asumir
    .summary = Encargar una pregunta a alguien, o quedártela tú
    .gap = pregunta
    .gap-about = Su número
    .member = miembro
    .member-about = Quién se ocupa; tú, si no lo dices

cmd-me-topics = temas
    .summary = Elegir sobre qué pueden preguntarte tus colegas

menu-answers = Responde a la pregunta
menu-draft = Preparar una ficha

gap-nothing = No he encontrado nada sobre esto. Prefiero decirlo a adivinar.
gap-offer = Puede que colegas de esta red lo sepan. ¿Les pregunto?
gap-similar-title = Estas ya esperan y se parecen
gap-form-title = Preguntar a colegas
gap-more = Algo más
gap-more-hint = Lugar, personas, lo que has probado. Sin nombres ni otros datos de las personas que acompañáis.
gap-topics = De qué trata
gap-named-label = Se muestra como
gap-a-colleague = alguien de la red
gap-named = { $name }
gap-preview-title = Esto es lo que enviaré
gap-preview-note = No se envía nada hasta que tú lo digas.
gap-personal = Esto parecen datos personales de alguien: { $kinds }. Abajo los he quitado. No puedo encontrarlo todo, así que vuelve a leerlo, por favor.
personal-email = correo electrónico
personal-phone = número de teléfono
personal-number = número de documento
personal-birth = fecha de nacimiento
personal-name = nombre
personal-profile = dirección de perfil
gap-where = Dónde
gap-where-list = en la lista de preguntas abiertas de aquí
gap-place = { $platform } { $place }
gap-asked-by = Pregunta de
gap-about = Trata de
gap-left = De acuerdo, no se ha enviado nada.
gap-posted = La pregunta { $number } ya está con tus colegas
gap-posted-note = Te aviso cuando alguien responda y cuando la pregunta quede resuelta.
gap-how-to-reply = Escribe tu respuesta en este hilo, o pulsa el botón.

gap-list-title = Preguntas que esperan a colegas
gap-count =
    { $count ->
        [0] Aquí no espera nada.
        [one] Una pregunta.
       *[other] { $count } preguntas, de la { $first } a la { $last }.
    }
gap-number = Pregunta { $number }
gap-replies =
    { $count ->
        [0] aún sin respuesta
        [one] una respuesta
       *[other] { $count } respuestas
    }
gap-since = desde el { DATETIME($at, dateStyle: "medium") }
gapstate-open = en espera
gapstate-drafted = se prepara una ficha
gapstate-answered = resuelta
gapstate-closed = cerrada
gap-history = Qué ha pasado
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name } respondió el { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ { $name } dio la respuesta el { DATETIME($at, dateStyle: "medium") }

gap-reply-title = Responder a la pregunta { $number }
gap-reply-text = Tu respuesta
gap-reply-hint = Qué funcionó, qué no, qué hizo falta. Sin nombres ni datos de las personas que acompañáis.
gap-thanks = Gracias. Aviso a quien preguntó.
gap-followed = Te aviso cuando la pregunta { $number } quede resuelta.
gap-unfollowed = De acuerdo, no te diré nada más de ella.
gap-marked = Anotado. La moderación puede hacer ahora una ficha con ello, y antes pregunta a quien respondió.
gap-close-title = Cerrar la pregunta { $number }
gap-why = Por qué
gap-why-hint = Lo leen todas las personas que la siguen.
gap-closed = La pregunta { $number } está cerrada.
gap-reopened = La pregunta { $number } vuelve a estar abierta.
gap-merged = La pregunta { $number } ahora es parte de la pregunta { $into }.
gap-assigned = De la pregunta { $number } se ocupa ahora { $name }.

gap-draft-title = Ficha de la pregunta { $number }
entry-title = Título
entry-title-hint = 15 palabras como mucho
entry-summary = En una frase
entry-body = Texto
entry-language = Idioma del texto
gap-consent-not-asked = Aún no se ha preguntado a quien respondió.
gap-consent-asked = He preguntado a quien respondió. Podrás publicar en cuanto esté de acuerdo.
gap-consent-given = Quien respondió está de acuerdo y quiere aparecer así: { $credit }
gap-consent-refused = Quien respondió no quiere que se publique. En el borrador no queda nada suyo.
gap-consent-title = ¿Puede tu respuesta ayudar también a otros?
gap-consent-what = Respondiste a «{ $question }». A la moderación le gustaría guardar tu respuesta en la biblioteca, así:
gap-credit-title = ¿Con qué nombre quieres aparecer?
gap-credit = Nombre que aparece
gap-credit-hint = Por ejemplo «una escuela de adultos de Turín», o tu nombre
gap-agreed = Gracias. He avisado a la moderación.
gap-refused = De acuerdo. No se publicará nada tuyo.
gap-published = «{ $title }» está en la biblioteca, y quienes esperaban ya lo saben.

gap-news-title = Alguien ha respondido a tu pregunta
gap-help-title = ¿Podrías ayudar con esta?
gap-waiting-title = Esta pregunta espera desde hace diez días
gap-marked-title = Una pregunta ha encontrado respuesta
gap-answered-told = Tu pregunta del { DATETIME($at, dateStyle: "long") } ya tiene respuesta, de { $credit }
gap-answered-here = Resuelta, gracias a { $credit }
gap-closed-told = La pregunta del { DATETIME($at, dateStyle: "long") } se ha cerrado: { $why }
gap-closed-here = Cerrada: { $why }

me-offer-title = ¿Sobre qué pueden preguntarte tus colegas?
me-offer-hint = Solo te escribo cuando una pregunta sobre estos temas lleva tres días esperando.
me-offered = Gracias. Te preguntaré cuando espere una pregunta.
me-offers-nothing = De acuerdo, no te preguntaré.
fact-credit = Lo comparte

gap-unknown = Aquí no hay ninguna pregunta { $number }.
gap-reply-gone = Esa respuesta ya no está.
gap-reply-unread = No puedo leer esa respuesta. Elige «Responde a la pregunta» en el menú del propio mensaje.
gap-not-here = En este hilo no se habla de ninguna pregunta.
gap-not-yours = Solo puede hacerlo quien preguntó, o la moderación.
gap-not-your-reply = Solo puede decirlo quien escribió la respuesta.
gap-same = Estas dos son la misma pregunta.
gap-not-drafted = Todavía no hay borrador. Empieza con «Preparar una ficha» en una respuesta.
gap-no-consent = Quien respondió aún no ha dado su acuerdo.
gap-is-open = Esta pregunta sigue abierta.
gap-is-drafted = Ya se prepara una ficha para esta pregunta.
gap-is-answered = Esta pregunta ya tiene respuesta.
gap-is-closed = Esta pregunta está cerrada.

press-ask-peers = Preguntar a colegas
press-gap-follow = Seguir
press-gap-unfollow = Dejar de seguir
press-gap-anew = Ninguna, haz la mía
press-gap-post = Enviar
press-gap-post-clean = Enviar así
press-gap-post-as-is = Nada es personal, enviar como está
press-gap-edit = Cambiar
press-gap-leave = Ahora no
press-gap-reply = Responder
press-gap-replies = Ver las respuestas
press-gap-mark = Responde a la pregunta
press-gap-draft = Preparar una ficha
press-gap-redraft = Cambiar el borrador
press-gap-publish = Publicar
press-gap-close = Cerrar
press-gap-reopen = Volver a abrir
press-gap-credit = Sí, con mi nombre
press-gap-agree = Sí, sin nombre
press-gap-refuse = No
gap-publish-there = Esto responde a la pregunta { $number }. Publícala con /gap publish { $number }: antes se pregunta a quien la escribió.

gap-taken-back = Esta respuesta se ha retirado.
gap-not-a-reply = Esto lo escribió un bot. Señala lo que escribió un colega.
