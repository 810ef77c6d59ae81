cmd-setup = configurar
    .summary = Elegir dónde se reúnen preguntas, colegas y moderación, y quién modera

setup-title = Qué ocurre dónde
setup-help-place = Lugar de las preguntas
setup-help-place-hint = Un canal o foro donde se pregunta y yo respondo
setup-peers-place = Lugar de los colegas
setup-peers-place-hint = Adonde van las preguntas sin respuesta
setup-moderators-place = Lugar de la moderación
setup-moderators-place-hint = Donde digo a la moderación qué la espera
setup-moderator-role = Rol de moderación
setup-moderator-role-hint = Quien tiene este rol cuida la biblioteca
setup-done = Ajustes guardados
setup-ok = { $place }: allí puedo escribir
setup-not-chosen = sin elegir
setup-nothing-here = Esto elige los canales de un servidor de Discord o las salas de un espacio de Matrix: dónde se pregunta, dónde están los colegas, dónde se reúne la moderación. Di /setup allí donde gestionas. Una página web no tiene esos lugares, así que aquí no hay nada que configurar.
setup-place-gone = Ya no veo este lugar. Elige otro.
setup-may-not = { $place }: allí todavía no puedo escribir. Dame en ese lugar: { $missing }.
