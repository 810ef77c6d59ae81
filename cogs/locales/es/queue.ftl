cmd-queue = pendientes
    .summary = Ver qué espera a la moderación, y recorrerlo

queue-title = Lo que te espera
queue-empty = Ahora no te espera nada. Gracias.
queue-wordings =
    { $count ->
        [one] Una formulación nueva
       *[other] { $count } formulaciones nuevas
    }
queue-alike =
    { $count ->
        [one] Una pareja que parece igual
       *[other] { $count } parejas que parecen iguales
    }
queue-refused =
    { $count ->
        [one] Una ficha que a menudo no era la buscada
       *[other] { $count } fichas que a menudo no eran las buscadas
    }
queue-dead =
    { $count ->
        [one] Una ficha cuya fuente ha desaparecido
       *[other] { $count } fichas cuyas fuentes han desaparecido
    }
queue-outdated =
    { $count ->
        [one] Una ficha con una traducción atrasada
       *[other] { $count } fichas con traducciones atrasadas
    }
queue-overdue =
    { $count ->
        [one] Una ficha que hay que volver a mirar
       *[other] { $count } fichas que hay que volver a mirar
    }
queue-unchecked =
    { $count ->
        [one] Una ficha que nadie ha revisado aún
       *[other] { $count } fichas que nadie ha revisado aún
    }
queue-wording-of =
    { $count ->
        [one] Una formulación nueva ({ $language }); ayudó una vez
       *[other] Una formulación nueva ({ $language }); ayudó { $count } veces
    }
queue-wording-for = Llevó a «{ $title }»:
queue-refused-why = A menudo no era lo que se buscaba. Quizá una formulación confunde, o falta algo.
queue-refused-for = Habían preguntado
queue-dead-why = Una página en que se basa ha desaparecido.
queue-links = Desaparecido
queue-outdated-why = Sus palabras han cambiado desde la traducción.
queue-behind = Atrasado
queue-overdue-why = Es hora de volver a mirarla.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Empezar
press-queue = Seguir con los pendientes
press-later = Más tarde
press-seen = Visto, dejarlo así
press-accept = Aceptar la formulación
press-reject = Rechazar la formulación
queue-gaps =
    { $count ->
        [one] Una pregunta de un miembro por hacer avanzar
       *[other] { $count } preguntas de miembros por hacer avanzar
    }
