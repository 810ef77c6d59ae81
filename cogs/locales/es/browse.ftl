cmd-browse = hojear
    .summary = Hojear la biblioteca por tema, país y destinatarios
    .topic = tema
    .topic-about = De qué trata
    .country = país
    .country-about = Dónde se hizo
    .group = destinatarios
    .group-about = Para quién es

cmd-entry = ficha
    .summary = Fichas de la biblioteca

cmd-entry-show = mostrar
    .summary = Mostrar una ficha completa
    .entry = ficha
    .entry-about = Su título

browse-everything = Toda la biblioteca
browse-count =
    { $count ->
        [0] Aquí no hay nada todavía.
        [one] Una ficha.
       *[other] { $count } fichas, de la { $first } a la { $last }.
    }
