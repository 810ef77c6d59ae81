cmd-start = empezar
    .summary = Empieza aquí si es tu primera vez: pasos cortos, uno al día
    .hour = hora
    .hour-about = A qué hora llega cada paso, por ejemplo 18

cmd-stop = alto
    .summary = Detén los mensajes de los primeros días

cmd-path = camino
    .summary = Lo que recibe quien empieza a ayudar, paso a paso

cmd-path-create = crear
    .summary = Empieza un camino para quienes son nuevos

cmd-path-edit = cambiar
    .summary = Cambia el título de un camino, para quién es y el orden de sus pasos
    .path = camino
    .path-about = Cuál: un título de la lista o su número

cmd-path-step = paso
    .summary = Añade una guía como paso, o cambia qué hacer y qué no hacer en uno
    .path = camino
    .path-about = Cuál: un título de la lista o su número
    .entry = guía
    .entry-about = Qué guía de la biblioteca
    .at = posición
    .at-about = En qué lugar del camino, por ejemplo 2; al final si no lo dices

cmd-path-list = lista
    .summary = Muestra todos los caminos, y a quién llama quien empieza

cmd-path-show = mostrar
    .summary = Mira un camino y sus pasos
    .path = camino
    .path-about = Cuál: un título de la lista o su número

cmd-path-publish = publicar
    .summary = Da un camino a quien empieza desde ahora
    .path = camino
    .path-about = Cuál: un título de la lista o su número

cmd-path-retire = retirar
    .summary = No des más un camino a quien empieza
    .path = camino
    .path-about = Cuál: un título de la lista o su número

cmd-path-coordinator = contacto
    .summary = Nombra a quién puede llamar quien empieza; antes se le pregunta
    .member = miembro
    .member-about = A quién: un nombre de la lista o una mención
    .country = país
    .country-about = Para quienes ayudan en qué país; para todos si no lo dices

cmd-crisis = crisis
    .summary = Un camino activado para un país

cmd-crisis-on = sí
    .summary = Activa un camino de crisis para un país
    .country = país
    .country-about = Qué país
    .path = camino
    .path-about = Qué camino; el de crisis si no lo dices
    .days = días
    .days-about = Por cuántos días; hasta que lo apagues si no lo dices

cmd-crisis-off = no
    .summary = Apaga el camino de crisis de un país
    .country = país
    .country-about = Qué país

cmd-crisis-list = lista
    .summary = Muestra dónde hay un camino de crisis activo, y hasta cuándo

path-first-days = Tus primeros días
path-begun = Pasos cortos de unos cinco minutos, { $count } en total. El primero va en camino; donde no puedo escribirte espera en /inbox. «Hecho» te da el siguiente enseguida si quieres, «Más tarde» te da un día más.
path-hour-is = Un paso al día llega solo a las { $hour }, según tu reloj. /start con otra hora lo cambia.
path-say-country = Dime tu país, y puedo decirte quién ayuda allí. Después pulsa «Empezar de nuevo».
path-progress = Hechos: { $done } de { $count }
path-is-stopped = Detuviste estos mensajes, así que nada llega solo.
path-is-over = Lo tienes todo. Léelo otra vez cuando quieras.
path-other-fits = La moderación tiene otro camino para donde estás ahora. «Empezar de nuevo» te da ese.
path-way-step = { $number }. { $title }
path-way-done = hecho
path-way-had = ya puedes leerlo
path-way-ahead = aún por llegar
path-step = Paso { $number } de { $count } · cinco minutos
path-do = Haz
path-dont = No hagas
path-call = A quién puedes llamar
path-coordinator = { $name }: { $contact }
path-no-coordinator = Aún no hay nadie para tu lugar: pregunta a la moderación de esta comunidad.
path-stop-word = alto
path-how-to-stop = Escribe «{ $word }», o pulsa el botón, y estos mensajes dejan de llegar.
path-done = Anotado. Hechos: { $done } de { $count }.
path-next = El siguiente paso llega solo: { $at }.
path-comes-now = De acuerdo, va en camino.
path-came = El siguiente paso ya se te envió, o no hay más.
path-later = De acuerdo. Vuelve: { $at }.
path-later-passed = Ya tienes un paso más nuevo. Pulsa «Más tarde» allí.
path-stopped = De acuerdo, no más de estos mensajes. /start sigue donde lo dejaste, si algún día quieres.
path-was-stopped = No hay nada que detener: ninguno de estos mensajes va en camino.
path-end-title = Ya no empiezas
path-end = ¿Responderías a una pregunta de alguien que sí empieza? Elige sobre qué pueden preguntarte los colegas. No se te preguntará por otra cosa, y puedes cambiarlo cuando quieras.
path-none = La moderación de esta comunidad aún no ha preparado un camino para quien empieza. Mientras tanto, pregúntame lo que sea con tus palabras.
path-not-begun = Aún no estás en ningún camino. /start empieza uno.
path-step-gone = Este paso no está entre los tuyos, o ya no está en la biblioteca.
path-hour = Elige una hora de { $first } a { $last }.

path-unknown = Aquí no hay un camino { $number }.
path-empty = Un camino necesita al menos un paso antes de dárselo a alguien.
path-step-missing = La guía «{ $step }» no está publicada, así que nadie puede leerla.
path-in-a-crisis = Este camino está activo para un país. Apágalo allí primero con /crisis off.
path-line-long = Una línea puede tener { $most } caracteres. Esta es más larga: { $line }
path-not-a-guide = «{ $title }» no es una guía. Los pasos son guías; /entry edit cambia de qué tipo es una ficha.
path-title-long = Un camino necesita un título de { $most } caracteres como máximo.
path-too-many = Un camino puede tener { $most } pasos.
path-form-new = Un camino para quien empieza
path-form = Este camino
path-form-step = Este paso
path-title = Título
path-kind = Para qué sirve
path-country-hint = Su nombre en tu lengua; para todas partes si lo dejas vacío
path-order = Los pasos en su orden
path-order-hint = Identificadores de guías, uno por línea; si falta una línea, se quita el paso
path-lines-hint = Lo que añades a la guía, una cosa por línea, { $most } como máximo
path-everywhere = todas partes
path-no-steps = Aún no tiene pasos.
path-how-to-add = /path step añade una guía. Cada cual lee la guía en su lengua, con tus líneas debajo.
path-list-title = Caminos para quien empieza
path-list-none = Aún no hay ninguno.
path-steps = pasos: { $count }

pathkind-everyday = para cada día
pathkind-crisis = para una crisis
pathstate-draft = borrador
pathstate-published = se da a quien empieza
pathstate-retired = ya no se da a nadie

coordinator-named = Se lo he preguntado a { $name }. Quien empieza lo sabrá cuando acepte.
coordinator-asked-title = ¿Puede llamarte quien empieza?
coordinator-asked = La moderación quisiera que quien empieza a ayudar te llame cuando algo le supere ({ $where }). Si aceptas, ven tu nombre y lo que escribas sobre cómo contactarte, y nada más. Puedes dejarlo cuando quieras.
coordinator-form = Cómo te contacta quien empieza
coordinator-how = Cómo y cuándo
coordinator-how-hint = Por ejemplo un teléfono y un horario. Lo ve toda persona que empieza.
coordinator-contact = Escribe cómo contactarte, en { $most } caracteres como máximo.
coordinator-agreed = Gracias. Desde ahora quien empieza lo ve debajo de cada paso.
coordinator-refused = De acuerdo, a nadie se le dirá que te llame.
coordinator-gone = La pregunta no es para ti, o ya no.
coordinator-not-yet = aún no ha aceptado

crisis-ahead = Información de crisis: { $country }
crisis-on-until = Activada por la moderación ({ $country }), hasta el { DATETIME($until, dateStyle: "long") }.
crisis-on-still = Activada por la moderación ({ $country }), hasta que la apague.
crisis-all = Todo ({ $count })
crisis-what = Quien empieza allí recibe «{ $title }» con /start. Sus guías van delante de cada respuesta a la gente de allí, marcadas como información de crisis; la respuesta sigue debajo.
crisis-nobody-to-call = Aún no hay nadie a quien pueda llamar quien empieza allí. /path coordinator nombra a alguien.
crisis-is-off = Apagado: { $country }. Quien está en el camino puede terminarlo.
crisis-was-off = Allí no hay ningún camino de crisis activo.
crisis-over = Esto ya no está activo.
crisis-days = Elige de 1 a { $most } días.
crisis-no-path = No hay ningún camino de crisis publicado. /path create empieza uno.
crisis-path-not-published = «{ $title }» aún no está publicado. Lo hace /path publish.
crisis-list-title = Caminos de crisis activos
crisis-list-none = Ninguno está activo.

press-new = Es mi primera vez
press-path-read = Leer aquí
press-path-done = Hecho
press-path-later = Más tarde
press-path-stop = Detener estos mensajes
press-path-hurry = Envíame ya el siguiente
press-path-resume = Seguir
press-path-anew = Empezar de nuevo
press-path-topics = Elegir temas
press-path-way = Ver todos los pasos
press-path-create = Nuevo camino
press-path-lines = Qué hacer y qué no
press-path-publish = Dar a quien empieza
press-path-retire = No dar a nadie
press-coordinator-agree = Sí, puede
press-coordinator-refuse = No
press-crisis-off = Apagar
