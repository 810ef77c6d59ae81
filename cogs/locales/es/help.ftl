cmd-help = ayuda
    .summary = Qué sabe hacer este bot y cómo preguntarle

help-title = En qué puedo ayudar
help-intro = Pregúntame como a una compañera que ha visto lo que otros han probado: con tus palabras, en cualquier idioma. Respondo desde una biblioteca de prácticas y guías que han escrito y comprobado personas, y lo digo cuando nada encaja. Por favor, no des nombres ni otros datos de las personas que acompañáis.
help-command = /{ $name }
help-subcommand = /{ $group } { $name }
help-privacy = Guardo una pregunta 30 días para que sus botones funcionen; después olvido sus palabras. /me muestra y borra lo que sé de ti.
