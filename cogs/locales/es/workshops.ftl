cmd-workshop = taller
    .summary = Talleres: qué hay, participar y llevar los tuyos

cmd-workshop-list = lista
    .summary = Los talleres que vienen
    .topic = tema
    .topic-about = De qué tratan

cmd-workshop-show = ver
    .summary = Ver un taller: cuándo, dónde y qué puedes hacer
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-join = participar
    .summary = Participar en la próxima fecha de un taller
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-leave = dejar
    .summary = Decir que no puedes venir a un taller
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-attend = asistir
    .summary = Decir que estás ahí; quien lo lleva puede decir cuántas personas
    .workshop = taller
    .workshop-about = Su título o número
    .people = personas
    .people-about = Para quien lo lleva: cuántas había

cmd-workshop-remind-me = recordar
    .summary = Elegir cuándo te recuerdo un taller
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-create = crear
    .summary = Preparar un taller

cmd-workshop-edit = cambiar
    .summary = Cambiar un taller que llevas
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-cancel = anular
    .summary = Anular un taller y avisar a quien quería venir
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-report = informe
    .summary = Decir qué salió de un taller que llevas
    .workshop = taller
    .workshop-about = Su título o número

cmd-workshop-import = importar
    .summary = Tomar un programa de un archivo de calendario o de una tabla

cmd-calendar = calendario
    .summary = Tener los talleres en tu propio calendario
    .topic = tema
    .topic-about = Solo los talleres sobre esto

workshop-list-title = Talleres que vienen
workshop-none = Todavía no hay nada previsto.
workshop-count =
    { $count ->
        [one] Un taller.
       *[other] { $count } talleres, del { $first } al { $last }.
    }
workshop-over = sin más fechas
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
workshop-once = una vez
workshop-how-long = Duración
workshop-seats = Plazas
workshop-seats-open =
    { $count ->
        [0] sin límite
        [one] sin límite; una persona apuntada
       *[other] sin límite; { $count } personas apuntadas
    }
workshop-seats-left = quedan { $left } de { $seats }
workshop-seats-full =
    { $waiting ->
        [0] completo, con lista de espera
        [one] completo; una persona espera
       *[other] completo; { $waiting } personas esperan
    }
workshop-seats-gone = completo
workshop-deadline = Inscripción hasta
workshop-until = { $at }
workshop-place = Dónde
workshop-link = Enlace
workshop-link-later = lo recibes con tu plaza
workshop-hosts = Lo llevan
workshop-about = Tema
workshop-prepare = Antes de venir
workshop-materials = Materiales
workshop-you = Tú
workshop-dates = Próximas fechas
workshop-online = en línea
workshop-events = Lista de Discord
workshop-events-full = La lista de eventos de Discord está llena, así que esta fecha no está en ella. Lo recuerdo igualmente.
workshop-events-found = { $count ->
    [one] Un evento de aquí aún no es un taller
   *[other] { $count } eventos de aquí aún no son talleres
}
workshop-events-found-what = Si uno de ellos pasa a ser un taller, la gente puede apuntarse, recibe recordatorios y el resumen. Si en el formulario el nombre y el comienzo se dejan como están, el evento y el taller son uno desde entonces: lo que cambia aquí cambia allí. Si no, el taller recibe un evento propio.
workshop-events-more = Y { $count } más.

seat-joined = tienes una plaza
seat-waiting = eres el número { $line } de la lista de espera
seat-offered = tienes una plaza guardada hasta { $until }
seat-present = estás ahí
seat-away = no puedes venir

workshop-clocks-stay = Hasta entonces la hora no cambia allí.
workshop-clocks-within = Entre estas fechas cambia la hora allí. Allí sigue siendo a las { $wall }; en otros lugares puede ser una hora antes o después.
workshop-right = ¿Es así?
workshop-made = Está previsto. Añade lo demás con los botones de abajo.
workshop-kept = Anotado. Se avisa a quien deba saberlo.
workshop-left = Anotado, no se te espera. Pregunto a quien lleva más tiempo esperando.
workshop-left-all = De acuerdo, no se te espera en ninguna fecha.
workshop-declined = De acuerdo, pregunto a la siguiente persona.
workshop-here = Qué bien que estés aquí.
workshop-counted =
    { $count ->
        [one] Anotado: una persona.
       *[other] Anotado: { $count } personas.
    }
workshop-remind-title = ¿Cuándo te lo recuerdo?
workshop-reminded = Te lo recuerdo: { $leads }
workshop-reminded-never = De acuerdo, este no te lo recuerdo.
workshop-reminded-if = Vale desde que participes.
workshop-snoozed = Lo diré otra vez entonces.
workshop-soon = Pronto: { $title }
workshop-offer-title = Hay una plaza libre para ti
workshop-offer-until = Te la guardo hasta { $until }. Después pregunto a la siguiente persona.
workshop-changed-title = Cambio: { $title }
workshop-off-title = Anulado: { $title }
workshop-off-all = Este taller no se celebra.
workshop-cancel-sure = Se avisa enseguida a quien quería venir. No se puede deshacer.
workshop-cancelled = Está anulado, y se avisa a todas las personas que querían venir.
workshop-date-cancelled = Esta fecha está anulada, y se avisa a todas las personas que querían venir.
workshop-nudge-title = ¿Qué tal fue? { $title }
workshop-nudge = Bastan tres líneas: qué decidisteis, qué quedó abierto, qué merece guardarse. Las preguntas abiertas van a los colegas, y quien faltó recibe un resumen.
workshop-recap-title = Lo que te perdiste: { $title }
workshop-decisions = Decidido
workshop-questions = Preguntas abiertas
workshop-asked =
    { $count ->
        [one] Una pregunta está ahora con los colegas.
       *[other] { $count } preguntas están ahora con los colegas.
    }
workshop-drafted =
    { $count ->
        [one] Un borrador para la biblioteca espera a la moderación.
       *[other] { $count } borradores para la biblioteca esperan a la moderación.
    }
workshop-report-preview = Esto es lo que transmitiré
workshop-report-what = Decisiones y materiales van a quien faltó. Cada pregunta va a los colegas con tu nombre. Cada material se vuelve un borrador para la biblioteca.
workshop-report-personal = Parecían datos personales de alguien, y los he quitado. No puedo encontrarlo todo, así que léelo otra vez.
workshop-report-kept = Gracias. Quien faltó recibe el resumen.

workshop-plan-title = Preparar un taller
workshop-field-title = Título
workshop-field-description = De qué trata
workshop-field-when = Cuándo
workshop-field-when-hint = En palabras, como «jueves 18:00» o «26.11.2026 18:00»
workshop-field-zone = Con el reloj de
workshop-field-zone-hint = Una ciudad o un país, como Roma
workshop-field-lasts = Duración
workshop-field-lasts-hint = Como 1:30, o 90 para minutos
workshop-field-place = Lugar
workshop-field-place-hint = Como una biblioteca, o el nombre de un canal
workshop-field-link = Enlace
workshop-field-link-hint = De una sala en línea; lo ve quien tiene plaza
workshop-field-seats = Plazas
workshop-field-seats-hint = Un número; nada si no hay límite
workshop-field-waits = Lista de espera cuando esté completo
workshop-field-deadline = Fin de la inscripción
workshop-field-rhythm = Cada cuánto
workshop-field-count = Cuántas veces
workshop-field-count-hint = Un número; nada si no termina
workshop-field-rule = Una regla propia
workshop-field-rule-hint = Como FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Estos días no
workshop-field-exceptions-hint = Uno por línea, como 2026-12-24
workshop-field-prepare = Qué preparar
workshop-field-materials = Materiales
workshop-field-materials-hint = Uno por línea: cómo se llama y su dirección
workshop-field-language = Idioma del taller
workshop-field-hosts = Quién lo lleva
workshop-field-hosts-hint = Nombres de miembros, separados por comas
workshop-field-leads = Avisos antes del comienzo
workshop-field-reminding = Dónde lo recuerdo
workshop-field-decisions = Qué decidisteis
workshop-field-questions = Qué quedó abierto
workshop-field-questions-hint = Una pregunta por línea. Sin nombres ni otros datos de personas atendidas.
workshop-field-counted = Cuántas personas había

waits-yes = sí
waits-no = no
deadline-0 = cuando empieza
deadline-60 = una hora antes
deadline-1440 = un día antes
deadline-2880 = dos días antes
deadline-10080 = una semana antes
lead-10080 = una semana antes
lead-1440 = un día antes
lead-60 = una hora antes
lead-10 = diez minutos antes
reminding-direct = a cada persona por mensaje directo
reminding-place = en el lugar de los talleres
reminding-both = ambas cosas

aspect-workshop-what = Qué y cuándo
aspect-workshop-where = Lugar y plazas
aspect-workshop-repeat = Repetición
aspect-workshop-materials = Materiales
aspect-workshop-reminders = Avisos

press-workshop-join = Participar
press-workshop-queue = A la lista de espera
press-workshop-join-all = Todas las fechas
press-workshop-leave-all = Dejar todas las fechas
press-workshop-dates = Las fechas
press-workshop-remind = Recordármelo…
press-workshop-calendar = Al calendario
press-workshop-away = No puedo ir
press-workshop-here = Estoy aquí
press-workshop-adopt = Convertirlo en taller
press-workshop-snooze =
    { $count ->
        [60] Otra vez en una hora
       *[other] Otra vez en { $count } minutos
    }
press-workshop-take = Tomar la plaza
press-workshop-decline = No, gracias
press-workshop-report = Informe
press-workshop-report-so = Transmitir
press-workshop-move = Cambiar esta fecha
press-workshop-cancel = Anular
press-workshop-cancel-all = Anularlo todo
press-workshop-cancel-date = Solo la próxima fecha
press-workshop-import =
    { $count ->
        [one] Preverlo
       *[other] Prever estos { $count }
    }
press-yes = Sí
press-edit = Cambiar

workshop-unknown = Aquí no hay un taller { $number }.
workshop-date-gone = Esta fecha ya no existe.
workshop-is-off = No se celebra.
workshop-is-past = Ya pasó.
workshop-not-yet = Todavía no ha empezado.
workshop-full = Todas las plazas están ocupadas, y no hay lista de espera.
workshop-too-late = La inscripción terminó el { $at }.
workshop-not-in = Allí no se te espera.
workshop-offer-over = La plaza ya no está guardada para ti. Pregunté a la siguiente persona.
workshop-snooze-late = Eso sería después del comienzo.
workshop-not-yours = Solo puede hacerlo quien lo lleva o modera.
workshop-begins-past = Eso ya pasó. Elige un momento por venir.
workshop-seats-taken =
    { $count ->
        [one] Una plaza ya está ocupada, así que no puede haber menos.
       *[other] { $count } plazas ya están ocupadas, así que no puede haber menos.
    }
workshop-seats-unclear = «{ $written }» no es un número de personas que entienda.
workshop-lasts-unclear = No entiendo «{ $written }» como duración. Escribe por ejemplo 1:30, o 90 para minutos; dos semanas como mucho.
workshop-times-unclear = «{ $written }» no dice cuántas veces. Escribe un número, o nada.
workshop-day-unclear = No entiendo «{ $written }» como día. Escribe por ejemplo 2026-12-24.
workshop-link-unclear = «{ $written }» no es un enlace. Empieza por https://
workshop-reported = Alguien ya informó de esto.
workshop-report-empty = Todavía no hay nada. Basta una línea.

workshop-import-title = Tomar un programa
workshop-import-hint = Un calendario (.ics) o una tabla (.csv) con title y start
programme-would =
    { $count ->
        [0] No prevería nada
        [one] Prevería un taller
       *[other] Prevería { $count } talleres
    }
programme-not = No tomados
programme-refused = línea { $number }: { $why }
programme-known =
    { $count ->
        [one] Uno ya está aquí.
       *[other] { $count } ya están aquí.
    }
programme-made =
    { $count ->
        [one] Un taller está previsto.
       *[other] { $count } talleres están previstos.
    }
programme-nothing-new =
    { $count ->
        [one] El único taller del archivo ya está aquí.
       *[other] Los { $count } talleres del archivo ya están aquí.
    }
programme-form-unknown = Leo archivos de calendario (.ics) y tablas (.csv). Esto no es ni lo uno ni lo otro.
programme-unreadable = No puedo leer este archivo. Una tabla debe guardarse como CSV en UTF-8.
programme-columns = La primera línea debe nombrar las columnas, al menos title y start. Conozco: { $columns }.
programme-empty = En este archivo no hay nada.
programme-too-long = Son más de { $most } talleres. Divide el archivo, por favor.
programme-no-title = falta el título
programme-start-unclear = «{ $written }» no es un comienzo que entienda; escribe por ejemplo 2026-11-26 18:00
programme-past = «{ $title }» ya pasó

calendar-title = Los talleres en tu calendario
calendar-what = Hago una dirección secreta que tu calendario puede seguir. Quien la tiene ve las fechas, así que guárdala para ti.
calendar-have =
    { $count ->
        [0] Todavía no tienes una dirección así.
        [one] Tienes una dirección así.
       *[other] Tienes { $count } direcciones así.
    }
calendar-made = Esta es tu dirección
calendar-made-how = Añádela en tu calendario como suscripción. Solo la muestro esta vez.
calendar-revoked = Ninguna de tus direcciones funciona ya.
calendar-no-web = Para esto hace falta mi página web, que aquí no está activada.
calendar-file-how = Este archivo pone las fechas en tu calendario. Si una cambia, recibes otro; con /calendar tu calendario lo sigue solo.
press-calendar-own = Mis fechas
press-calendar-everything = Todos los talleres
press-calendar-topic = { $topic }
press-calendar-revoke = Retirar todas mis direcciones

setup-workshops-place = Lugar de los talleres
setup-workshops-place-hint = Donde muestro los talleres y los mantengo al día

deed-workshop-made = Taller previsto
deed-workshop-changed = Taller cambiado
deed-workshop-cancelled = Taller anulado
deed-workshop-counted = Taller: asistentes contados
deed-workshop-reported = Informe de un taller
