cmd-delivery = entregas
    .summary = Lo que prometí decir y no pude

cmd-delivery-dead = fallidas
    .summary = Mostrar lo que no se pudo decir, y por qué

cmd-delivery-retry = reintentar
    .summary = Intentar decir algo de nuevo
    .number = número
    .number-about = Su número en la lista

delivery-title = Lo que no se pudo decir
delivery-count =
    { $count ->
        [one] Un mensaje.
       *[other] { $count } mensajes, los últimos { $shown }.
    }
delivery-none = Todo lo que prometí decir está dicho, o aún está por venir.
delivery-item = { $number } · { $what }
delivery-dead = Esto no lo puedo decir, o lo intenté demasiadas veces. Solo se dirá si me pides que lo intente de nuevo.
delivery-uncertain = No sé si esto llegó, y no puedo leer en ese lugar. Míralo allí, por favor: ¿se ve?
delivery-where = Dónde
delivery-when = Cuándo
delivery-why = Por qué no
delivery-direct = un mensaje directo en { $platform }
delivery-due = previsto para el { $at }
delivery-no-reason = sin motivo indicado
delivery-gone = Aquí no hay un mensaje sin entregar { $number }, o alguien ya decidió.
delivery-too-late = Para este es demasiado tarde: aquello de lo que hablaba ya pasó.
delivery-again = Lo intento de nuevo ahora.
delivery-dropped = De acuerdo, no se dirá.
delivery-noted = Anotado, ha llegado.

press-delivery-retry = Reintentar
press-delivery-arrived = Sí llegó
press-delivery-drop = Dejarlo
