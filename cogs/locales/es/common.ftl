joined = { $parts }

something-broke = Algo ha fallado por mi parte. Ha quedado anotado; si preguntas a la moderación, da este número: { $number }.
role-too-low = Esto es solo para: { $role }.
role-member = miembros
role-moderator = moderación
role-owner = quien gestiona este lugar

command-unknown = No conozco «{ $name }». Escribe /help para ver qué sé hacer, o simplemente haz tu pregunta.
command-near = No conozco «{ $name }». ¿Querías decir /{ $near }?
press-unknown = Este botón es de una versión anterior y ya no funciona. Vuelve a preguntar, por favor.
press-unreadable = No puedo leer lo que lleva este botón. Vuelve a preguntar, por favor.

argument-missing = A «{ $command }» le falta todavía: { $name }.
argument-not-a-number = { $name } tiene que ser un número.
argument-not-one-of = «{ $written }» no está entre las opciones de { $name }: { $choices }.
country-unknown = No conozco ningún país llamado «{ $written }». Prueba con su nombre en tu idioma o con su código, por ejemplo PL.
language-unknown = No conozco ninguna lengua llamada «{ $written }». Prueba con su nombre o con su código, por ejemplo uk.

press-open = Abrir
press-back = Atrás
press-next = Siguiente
press-change = Cambiar

platform-working = Un momento …
platform-form-sent = Enviar
platform-form-optional = opcional
platform-form-not-said = sin indicar
platform-form-open = Abrir el formulario
platform-form-path = Ruta del archivo en esta máquina
platform-kept-as = Guardado como { $path }
platform-form-late = He tardado demasiado en abrir un formulario. Inténtalo otra vez, por favor.

draft-gone = Este formulario ya no se conserva. Empieza de nuevo, por favor.
draft-typed = Esto es lo que habías escrito, para que no se pierda:
press-reopen = Volver a abrir el formulario

role-steward = portavocía de una organización
rank-member = miembro
rank-steward = portavoz
rank-moderator = moderación
rank-owner = responsable
member-unknown = Aquí no conozco a nadie que se llame «{ $written }». Elige un nombre de la lista o menciona a la persona.
member-several = Aquí varias personas se llaman «{ $written }». Elige una de la lista.
member-nameless = miembro { $number }
member-former = un antiguo miembro
platform-not-here = Esto es solo para tus ojos. Usa el comando con /, o escríbeme directamente.
