cmd-community = comunidad
    .summary = Los servidores y espacios donde vive esta comunidad

cmd-community-link = enlazar
    .summary = Enlazar otro servidor o espacio con esta comunidad, mediante un código
    .code = código
    .code-about = El código que te dieron; sin él, creo uno

cmd-community-show = ver
    .summary = Ver dónde vive esta comunidad y cuántas personas tiene

cmd-community-unlink = desenlazar
    .summary = Dejar que un servidor o espacio salga de esta comunidad
    .space = espacio
    .space-about = Cuál; este, si no dices nada

community-code-title = Un código para otro servidor o espacio
community-code-what = Escribe esto allí, donde tú o un colega gestionáis el lugar: /community link code:{ $code }
community-code-lasts = Funciona una vez, hasta { $until }. Uno nuevo lo anula.
community-code-careful = Quien gestiona ese lugar será responsable también de esta comunidad, igual que quien gestiona este. Por favor, no des el código a nadie más.
community-joined = Este lugar ya forma parte de { $name }. /setup elige qué ocurre dónde.
community-already = Este lugar ya pertenece a la comunidad.
community-elsewhere = Este lugar pertenece a otra comunidad. Antes tiene que salir de ella: /community unlink
community-nowhere = Un código enlaza un servidor de Discord o un espacio de Matrix. Escríbelo allí donde gestionas.
community-spaces = Servidores y espacios
community-none = todavía ninguno
community-here = estás aquí
community-members = Miembros
community-members-on = { $platform }: { $count }
community-members-all = en total: { $count }
community-unlink-title = ¿Debe salir { $name }?
community-unlink-what = Allí se podrá seguir preguntando. Las preguntas abiertas, respuestas y talleres ya no se mostrarán, y sus propios roles dejarán de contar. Los códigos creados y aún sin usar quedan anulados.
press-community-unlink = Sí, que salga
community-left = { $name } ya no forma parte de esta comunidad.
community-unlink-own = Solo gestionas el lugar donde estás, así que solo puedes dejar salir ese. Quien es responsable de toda la comunidad puede más.
community-last = Es el único lugar de la comunidad, y nadie es responsable de ella más allá. Nombra antes a alguien: /role grant
community-space-unknown = Ningún lugar así pertenece a esta comunidad. /community show los muestra.

space-first = Este lugar todavía no está configurado, así que sus propios roles no cuentan aquí. Empieza con /setup.
space-unsettled = Este lugar todavía no pertenece a la comunidad, así que sus propios roles no cuentan aquí; todo el mundo puede preguntar. Si quieres enlazarlo, pide a una persona responsable de la comunidad que cree un código con /community link, y escríbelo aquí: /community link code:…
code-wrong = Este código no funciona: está mal escrito, ya usado o es demasiado antiguo. Pide uno nuevo.
code-too-often = Demasiados de tus códigos no funcionaron. Por favor, espera una hora.

deed-space-joined = Servidor o espacio enlazado
deed-space-left = Servidor o espacio desenlazado
deed-space-invited = Código creado para otro servidor o espacio
deed-accounts-joined = Dos cuentas unidas en un solo miembro
