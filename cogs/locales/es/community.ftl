cmd-community = comunidad
    .summary = Los servidores y espacios donde vive esta comunidad

cmd-community-link = enlazar
    .summary = Enlazar otro servidor o espacio con esta comunidad, mediante un código
    .code = código
    .code-about = El código que te dieron; sin él, creo uno

community-code-title = Un código para otro servidor o espacio
community-code-what = Escribe esto allí, donde tú o un colega gestionáis el lugar: /community link code:{ $code }
community-code-lasts = Funciona una vez, hasta { $until }. Uno nuevo lo anula.
community-code-careful = Quien gestiona ese lugar será responsable también de esta comunidad, igual que quien gestiona este. Por favor, no des el código a nadie más.
community-joined = Este lugar ya forma parte de { $name }. /setup elige qué ocurre dónde.
community-already = Este lugar ya pertenece a la comunidad.
community-elsewhere = Este lugar pertenece a otra comunidad. Antes tiene que salir de ella: /community unlink
community-nowhere = Un código enlaza un servidor de Discord o un espacio de Matrix. Escríbelo allí donde gestionas.

space-first = Este lugar todavía no está configurado, así que sus propios roles no cuentan aquí. Empieza con /setup.
space-unsettled = Este lugar todavía no pertenece a la comunidad, así que sus propios roles no cuentan aquí; todo el mundo puede preguntar. Si quieres enlazarlo, pide a una persona responsable de la comunidad que cree un código con /community link, y escríbelo aquí: /community link code:…
code-wrong = Este código no funciona: está mal escrito, ya usado o es demasiado antiguo. Pide uno nuevo.
code-too-often = Demasiados de tus códigos no funcionaron. Por favor, espera una hora.

deed-space-joined = Servidor o espacio enlazado
deed-space-left = Servidor o espacio desenlazado
deed-accounts-joined = Dos cuentas unidas en un solo miembro
