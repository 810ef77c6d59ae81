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
setup-nothing-here = Aquí no hay nada que configurar. Usa este comando en un servidor de Discord o un espacio de Matrix que gestiones.
setup-place-gone = Ya no veo este lugar. Elige otro.
setup-may-not = { $place }: allí todavía no puedo escribir. Dame en ese lugar: { $missing }.
