cmd-remind = recordatorio
    .summary = Notas para ti, dichas cuando quieras

cmd-remind-me = yo
    .summary = Déjate una nota para más tarde
    .when = cuándo
    .when-about = Por ejemplo «mañana a las 9» o «en 20 minutos»
    .text = texto
    .text-about = Qué tengo que recordarte

cmd-remind-list = lista
    .summary = Muestra lo que te voy a recordar

cmd-remind-forget = olvidar
    .summary = Renuncia a un recordatorio
    .number = número
    .number-about = Su número en la lista

remind-noted = Te lo recordaré
remind-by-clock = He leído la hora según los relojes de { $city }. Con /me zone puedes cambiarlo.
remind-title = Querías que te lo recordara
remind-asked = anotado { $at }
remind-forgotten = De acuerdo, no te lo recordaré: «{ $text }»
remind-list-title = Lo que te voy a recordar
remind-none = Nada por ahora. Prueba: /remind me "mañana a las 9" llamar a la escuela
remind-count = { $count ->
        [one] Un recordatorio.
       *[other] { $count } recordatorios, del { $first } al { $last }.
    }
remind-gone = Este recordatorio ya no está.
remind-of-nothing = ¿De qué? Escríbelo detrás de la hora.
remind-too-long = Son { $count } caracteres; guardo { $most } como mucho.
remind-too-many = Tienes { $most } recordatorios en espera, y no guardo más. Suelta uno con /remind list.

press-forget = Olvidar
press-snooze-minutes = En 10 minutos
press-snooze-hour = En una hora
press-snooze-tomorrow = Mañana
press-remind-sooner = Antes
press-remind-later = Después
