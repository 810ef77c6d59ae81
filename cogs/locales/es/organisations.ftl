cmd-org = organización
    .summary = Quién hace qué, y dónde

cmd-org-add = añadir
    .summary = Poner una organización en el mapa, con tres preguntas

cmd-org-find = buscar
    .summary = Encontrar organizaciones por lo que hacen y dónde
    .topic = tema
    .topic-about = En qué trabajan
    .country = país
    .country-about = Dónde están
    .language = idioma
    .language-about = Un idioma que hablan

cmd-org-show = mostrar
    .summary = Mostrar una organización
    .organisation = organización
    .organisation-about = Cuál

cmd-org-claim = representar
    .summary = Decir que hablas por una organización
    .organisation = organización
    .organisation-about = Cuál

cmd-org-confirm = confirmar
    .summary = Decir que lo que pone aquí de una organización es correcto
    .organisation = organización
    .organisation-about = Cuál

cmd-org-edit = cambiar
    .summary = Cambiar lo que pone aquí de una organización
    .organisation = organización
    .organisation-about = Cuál

cmd-org-link = enlazar
    .summary = Decir que una organización llevó a cabo una práctica, o retirarlo
    .organisation = organización
    .organisation-about = Cuál
    .entry = ficha
    .entry-about = La práctica

cmd-org-unblock = desbloquear
    .summary = Dejar que todos vuelvan a preguntar a tu organización
    .organisation = organización
    .organisation-about = Cuál

cmd-org-leave = dejar
    .summary = Dejar de hablar por una organización
    .organisation = organización
    .organisation-about = Cuál

cmd-org-close = cerrar
    .summary = Decir que una organización ya no existe
    .organisation = organización
    .organisation-about = Cuál

cmd-map = mapa
    .summary = Ver en un mapa quién está dónde y dónde no hay nadie aún
    .topic = tema
    .topic-about = Solo quienes trabajan en esto

org-list-title = Quién hace qué
org-count =
    { $count ->
        [0] Aquí no hay nadie todavía. ¿Conoces a alguien?
        [one] Una organización.
       *[other] { $count } organizaciones, de la { $first } a la { $last }.
    }
org-waiting-new = Alguien la ha añadido. ¿La conoces?
org-waiting-why = Alguien dice que habla por ella. ¿Conoces a esa persona?
org-claims = Dicen que hablan por ella
org-about = Temas
org-groups = Para
org-languages = Idiomas
org-languages-hint = Separados por comas, por ejemplo polaco, ucraniano
org-size = Personas que trabajan allí
org-practices = Ha llevado a cabo
org-funded = Con financiación hasta
org-funded-until = { DATETIME($at, dateStyle: "long") } (solo lo ves tú y quien habla contigo por ella)
org-funded-hint = Por ejemplo 2027-03. Solo lo ve quien habla por ella.
org-spoken-for = Confirmada el { DATETIME($at, dateStyle: "medium") }. Alguien habla por ella, así que puedo presentaros.
org-unspoken = Confirmada, pero nadie habla aún por ella. Por eso no puedo presentaros.
orgstate-unconfirmed = Nadie lo ha confirmado todavía.
orgstate-listed = Confirmada.
orgstate-paused = Por ahora no quiere presentaciones.
orgstate-closed = Ya no existe.
orgkind-ngo = ONG
orgkind-association = Asociación de migrantes
orgkind-authority = Ayuntamiento u otra administración
orgkind-school = Escuela
orgkind-centre = Centro
orgkind-network = Red
orgkind-research = Investigación
orgkind-international = Organización internacional
orgkind-enterprise = Empresa social
orgkind-other = Organización
orgsize-handful = hasta 5
orgsize-small = de 6 a 20
orgsize-medium = de 21 a 100
orgsize-large = más de 100

org-add-title = Poner una organización en el mapa
org-name = Cómo se llama
org-where = Dónde está
org-where-hint = Lugar y país, por ejemplo Cracovia, Polonia
org-naming-title = ¿Quién falta en el mapa?
org-named-name-one = Una organización en la que confías
org-named-where-one = Su lugar y país
org-named-name-two = Otra más
org-named-where-two = También su lugar y país
org-edit-title = Lo que otros deberían saber
org-offers = ¿Para qué se puede acudir a vosotros?
org-offers-hint = Lo que habéis hecho y podéis contar. Sin nombres de las personas que acompañáis.
org-website = Sitio web
org-kind = Qué es

org-added = Está en el mapa. La moderación, o alguien de otra organización, la confirmará.
org-named = Gracias. Están en el mapa, por confirmar.
org-changed = Cambiado.
org-linked = «{ $name }» figura ahora en «{ $title }».
org-unlinked = «{ $name }» ya no figura en «{ $title }».
org-claimed = Anotado. En cuanto lo confirme alguien que te conozca, hablarás por «{ $name }».
org-accepted = Ahora esa persona también habla por «{ $name }».
org-unblocked = Todos pueden volver a preguntar a «{ $name }»; bloqueados antes: { $count }.
org-left = Ya no hablas por «{ $name }».
org-does-renews = Gracias. «{ $name }» cuenta como confirmada para el próximo medio año.
org-does-confirms = «{ $name }» está confirmada.
org-does-vouches = Gracias. Con tu palabra, «{ $name }» queda confirmada.
org-refused = «{ $name }»: sin confirmar.
org-is-closed = «{ $name }» ya no existe.
org-is-paused = Ahora no envío a nadie a «{ $name }». Confírmala cuando lo quieras de nuevo.
org-claimed-told = Alguien dice que también habla por tu organización. ¿Estás de acuerdo?
org-accepted-told = Desde ahora hablas por esta organización. Te pregunto antes de presentar a nadie, y nadie ve tu cuenta antes de que digas que sí.
org-name-others = El mapa crece gracias a quienes se conocen: ¿qué otras dos deberían estar?
org-still-title = { $name }: ¿sigue siendo correcto?
org-still-note = Basta con pulsar una vez. Si no sé nada en dos meses, no envío a nadie hasta que lo digas.

org-unknown = Aquí no hay ninguna organización { $number }.
org-known = «{ $name }» ya está aquí: /org show { $number }
org-yours = Ya hablas por «{ $name }».
org-claimed-already = Ya lo has dicho. Tiene que confirmarlo alguien que te conozca.
org-not-oneself = Tú añadiste o reclamaste «{ $name }». Tiene que confirmarlo otra persona.
org-vouch-stewards-only = Solo puede confirmarlo la moderación, o quien habla por otra organización confirmada.
org-not-yours = Eso solo puede hacerlo quien habla por «{ $name }», o la moderación.
org-claim-gone = Eso ya está decidido.
org-where-unknown = No veo ningún país en «{ $written }». Escribe lugar y país, por ejemplo Cracovia, Polonia.
org-site-unreadable = «{ $written }» no es la dirección de un sitio web.
org-funded-unreadable = No puedo leer «{ $written }» como un mes. Escribe por ejemplo 2027-03.

press-org-add = Añadir una organización
press-org-claim = Hablo por ella
press-org-right = Sí, todo es correcto
press-org-confirm = Confirmar
press-org-vouch = La conozco, es correcto
press-org-more = Contar más
press-org-pause = Ahora no quiero presentaciones
press-org-name = Nombrar otras dos
press-org-site = Sitio web
press-org-refuse = No confirmar
press-org-accept = Sí, { $name } habla por nosotros
queue-organisations =
    { $count ->
        [one] Una organización por confirmar
       *[other] { $count } organizaciones por confirmar
    }

map-title = Quién está dónde
map-title-topic = Quién está dónde: { $topic }
map-count = Organizaciones: { $count } · países: { $countries } · confirmadas: { $confirmed }
map-nobody = nadie todavía
map-confirmed = confirmada
map-unconfirmed = sin confirmar
map-source = Contornos: Natural Earth
map-about = Un mapa de Europa: cuantas más organizaciones tiene un país, más oscuro es; los países sin ninguna están rayados.
map-most = Donde hay más
map-holes = Nadie todavía
map-thin = Temas casi sin nadie
map-elsewhere = Fuera de este mapa
map-counted = { $what } { $count }
map-note = ¿Conoces a alguien donde no hay nadie? Bastan tres preguntas.
