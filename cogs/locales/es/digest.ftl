cmd-digest = semanal
    .summary = Lo nuevo, una vez por semana

cmd-digest-on = sí
    .summary = Recibe los lunes una carta con lo nuevo

cmd-digest-off = no
    .summary = No recibas más la carta semanal

digest-on = Una vez por semana te diré qué hay de nuevo en los temas que elegiste con /me topics, si hay algo. La primera carta puede llegar el { $at }.
digest-off = De acuerdo, no más cartas semanales.
digest-was-off = No recibes cartas semanales. Con /digest on empiezan.
digest-title = Lo nuevo de esta semana
digest-entries = Nuevo en la biblioteca
digest-gaps = Quizá tú lo sabes
digest-workshops = Próximos talleres
digest-why = Una vez por semana, porque lo pediste. /digest off la detiene, /me topics cambia sus temas.

press-digest-off = Detener estas cartas
