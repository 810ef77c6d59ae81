cmd-browse = sfoglia
    .summary = Sfoglia la biblioteca per tema, paese e destinatari
    .topic = tema
    .topic-about = Di che cosa si tratta
    .country = paese
    .country-about = Dove è stata fatta
    .group = destinatari
    .group-about = Per chi è

cmd-entry = scheda
    .summary = Schede della biblioteca

cmd-entry-show = mostra
    .summary = Mostra una scheda per intero
    .entry = scheda
    .entry-about = Il suo titolo

browse-everything = Tutta la biblioteca
browse-count =
    { $count ->
        [0] Qui non c’è ancora nulla.
        [one] Una scheda.
       *[other] { $count } schede, da { $first } a { $last }.
    }
