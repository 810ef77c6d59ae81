cmd-role = rol
    .summary = Quién puede hacer qué en esta comunidad

cmd-role-grant = dar
    .summary = Dar un rol a alguien
    .member = miembro
    .member-about = A quién: un nombre de la lista o una mención
    .role = rol
    .role-about = Lo que podrá hacer desde ahora
    .organisation = organización
    .organisation-about = Para una portavocía: la organización por la que habla

cmd-role-revoke = quitar
    .summary = Retirar un rol
    .member = miembro
    .member-about = A quién: un nombre de la lista o una mención
    .role = rol
    .role-about = El rol que pierde
    .organisation = organización
    .organisation-about = Para una portavocía: una organización; sin ella, todas

cmd-role-list = lista
    .summary = Mostrar quién tiene qué rol

cmd-audit = registro
    .summary = Leer quién cambió qué: roles, ajustes, biblioteca

role-granted = { $name } tiene desde ahora este rol, en todas partes aquí: { $role }.
role-revoked = { $name } ya no tiene este rol: { $role }.
role-had-not = Esta persona no tiene ese rol.
role-has-already = Esta persona ya tiene ese rol.
role-last-owner = Es la última persona responsable, y tiene que haber una. Da antes ese rol a otra persona.
role-not-oneself = Nadie se asciende a sí mismo. Puede hacerlo otra persona responsable, o quien hace funcionar el bot: springboard invite --role owner.
role-owners-only = La responsabilidad vale en todos los lugares de esta comunidad. Solo quien la tiene puede darla o quitarla.
role-organisation-missing = Una portavocía habla por una organización. Indícala también, por favor.
role-list-title = Quién puede hacer qué
role-list-none = Todavía no se ha dado ningún rol.
role-list-note = Quien gestiona un servidor o un espacio, o modera allí, puede hacerlo sin figurar aquí.

audit-title = Quién cambió qué
audit-count = { $count ->
        [one] Una nota.
       *[other] { $count } notas, de la { $first } a la { $last }.
    }
audit-empty = Todavía no se ha anotado nada.
audit-note = Aquí no se guardan mensajes, solo lo que se hizo. Nadie puede cambiarlo sin que se note.
audit-by = { $name } · { $at }
audit-house = quien hace funcionar el bot
audit-erased = alguien borrado desde entonces

deed-invited = Invitación creada
deed-role-granted = Rol dado
deed-role-revoked = Rol retirado
deed-setup-changed = Ajustes de un lugar cambiados
deed-entry-added = Ficha añadida
deed-entry-changed = Ficha cambiada
deed-entry-confirmed = Ficha confirmada
deed-entry-published = Ficha publicada
deed-entry-paused = Ficha en pausa
deed-entry-retired = Ficha retirada
deed-entry-restored = Ficha restaurada
deed-entries-merged = Fichas unidas
deed-entries-apart = Fichas declaradas distintas
deed-library-imported = Fichas importadas
deed-wording-accepted = Formulación aceptada
deed-wording-refused = Formulación rechazada
deed-translation-accepted = Traducción aceptada
deed-gap-marked = Respuesta elegida para una pregunta
deed-gap-drafted = Respuesta preparada
deed-gap-answered = Pregunta abierta respondida
deed-gap-closed = Pregunta abierta cerrada
deed-gap-reopened = Pregunta abierta de nuevo
deed-gap-assigned = Pregunta abierta encargada a alguien
deed-gaps-merged = Preguntas abiertas unidas
deed-organisation-changed = Organización cambiada
deed-queue-seen = Visto y dejado así
deed-letter-revived = Carta intentada de nuevo
deed-letter-arrived = Carta dada por llegada
deed-letter-dropped = Carta abandonada
deed-path-changed = Camino cambiado
deed-path-published = Camino dado a quien empieza
deed-path-retired = Camino retirado
deed-crisis-on = Camino de crisis activado
deed-crisis-off = Camino de crisis apagado
deed-coordinator-named = Persona de contacto nombrada
deed-coordinator-agreed = La persona de contacto aceptó
deed-coordinator-left = La persona de contacto lo dejó
deed-undone = Deshecho

org-deed-renews = confirmada otra vez
org-deed-confirms = confirmada
org-deed-vouches = avalada por otra organización
org-deed-refused = no confirmada
org-deed-edited = modificada
org-deed-linked = práctica añadida
org-deed-unlinked = práctica quitada
org-deed-paused = en pausa
org-deed-closed = cerrada
org-deed-unblocked = todos pueden volver a preguntar
org-deed-left = alguien ya no habla en su nombre
