cmd-entry-add = añadir
    .summary = Empezar una ficha nueva como borrador

cmd-entry-edit = editar
    .summary = Cuidar una ficha: palabras, datos, pruebas y estado
    .entry = ficha
    .entry-about = Su título

cmd-entry-publish = publicar
    .summary = Dejar que los miembros encuentren una ficha
    .entry = ficha
    .entry-about = Su título

cmd-entry-pause = pausar
    .summary = Sacar una ficha de las respuestas por un tiempo
    .entry = ficha
    .entry-about = Su título

cmd-entry-retire = retirar
    .summary = Sacar una ficha de las respuestas para siempre; su historia queda
    .entry = ficha
    .entry-about = Su título

cmd-entry-review = revisar
    .summary = Confirmar que has leído una ficha y que es correcta
    .entry = ficha
    .entry-about = Su título
    .months = meses
    .months-about = En cuántos meses hay que volver a mirarla

cmd-entry-claim = asumir
    .summary = Cuidar tú de una ficha
    .entry = ficha
    .entry-about = Su título

cmd-entry-transfer = traspasar
    .summary = Dejar una ficha al cuidado de otra persona
    .entry = ficha
    .entry-about = Su título
    .to = a
    .to-about = A quién: un nombre de la lista o una mención

cmd-entry-history = historia
    .summary = Ver quién cambió una ficha, cuándo, por qué y cómo
    .entry = ficha
    .entry-about = Su título

cmd-entry-restore = restaurar
    .summary = Dejar una ficha como era, o recuperar una retirada como borrador
    .entry = ficha
    .entry-about = Su título
    .revision = versión
    .revision-about = Su número en la historia

cmd-entry-merge = unir
    .summary = Comparar dos fichas y hacer de ellas una
    .entry = ficha
    .entry-about = El título de una
    .other = otra
    .other-about = El título de la otra

cmd-entry-stats = cifras
    .summary = Ver cuántas veces fueron la respuesta las fichas, y si ayudaron
    .entry = ficha
    .entry-about = Su título; sin él, las más usadas

cmd-phrasing = formulación
    .summary = Las palabras con que se pregunta de verdad

cmd-phrasing-accept = aceptar
    .summary = Dejar que una ficha se encuentre por una formulación propuesta
    .wording = palabras
    .wording-about = Una que espera

cmd-phrasing-reject = rechazar
    .summary = Rechazar una formulación propuesta; no volverá a proponerse
    .wording = palabras
    .wording-about = Una que espera

cmd-phrasing-add = añadir
    .summary = Añadir una formulación que se usa para una ficha
    .entry = ficha
    .entry-about = Su título
    .language = idioma
    .language-about = El idioma de la formulación
    .text = texto
    .text-about = La formulación, tal como se dice

cmd-translation = traducción
    .summary = Las fichas en otros idiomas

cmd-translation-add = añadir
    .summary = Escribir una ficha en otro idioma
    .entry = ficha
    .entry-about = Su título
    .language = idioma
    .language-about = El idioma en que escribes

cmd-translation-review = revisar
    .summary = Leer una traducción junto a la ficha, y decir que es correcta
    .entry = ficha
    .entry-about = Su título
    .language = idioma
    .language-about = El idioma de la traducción

aspect-new = Una ficha nueva
aspect-words = Título y resumen
aspect-text = Texto
aspect-facts = Dónde y quién
aspect-evidence = Pruebas y fuentes
aspect-conditions = Condiciones y cautelas
aspect-translated-words = Título y resumen: { $language }
aspect-translated-text = Texto: { $language }

field-id = Nombre
field-kind = Tipo
field-language = Idioma
field-title = Título
field-summary = Resumen
field-body = Texto
field-body-2 = Texto, sigue
field-body-3 = Texto, sigue aún
field-body-4 = Texto, final
field-topics = Temas
field-target-groups = Para quién
field-groups = Para quién
field-country = País
field-place = Lugar
field-organisation = Organización
field-start = Inicio
field-end = Fin
field-years = Años
field-years-hint = 2006, o 2006-2010
field-status = ¿Continúa?
field-evidence = Cómo se sabe
field-results = Resultados
field-conditions = Condiciones
field-conditions-hint = Una por línea: staff: gente con tiempo [volunteers]
field-cautions = Cautelas
field-cautions-hint = Una por línea
field-lineage = Dónde se ha copiado
field-lineage-hint = Uno por línea
field-sources = Fuentes
field-sources-hint = Una dirección web por línea; añade «read» si la has leído
field-phrasings = Formulaciones
field-learnt = Formulaciones aprendidas
field-translations = Traducción
field-state = Estado
field-origin = Origen
field-curator = La cuida
field-credit = A nombrar como
field-confirmed-by = Revisada por
field-confirmed-at = Revisada el
field-review-by = Volver a mirarla antes del
field-in = { $field } ({ $language })

state-draft = borrador
state-published = publicada
state-paused = en pausa
state-retired = retirada

entry-is-draft = «{ $title }» es un borrador, y eso no se puede hacer con un borrador.
entry-is-published = «{ $title }» ya está publicada.
entry-is-paused = «{ $title }» ya está en pausa.
entry-is-retired = «{ $title }» está retirada. Restáurala primero.
entry-needs-consent = «{ $title }» viene de la respuesta de un colega. Se publica con /gap publish, cuando esté de acuerdo.
entry-field-wrong = { $field }: { $reason }
curator-nameless = Esta persona no me ha dicho ningún nombre: nadie vería quién cuida de la ficha.
review-months = Entre uno y { $most } meses, por favor.
revision-unknown = «{ $title }» no tiene versión { $number }.
undo-too-late = «{ $title }» se ha cambiado desde entonces, por { $by }. La historia muestra qué se puede restaurar.
undo-nothing = «{ $title }» acaba de nacer. Mejor retírala.
years-unreadable = No puedo leer «{ $written }» como años. Escribe 2006, o 2006-2010.
condition-unreadable = No puedo leer «{ $written }» como condición. Empieza con una de estas palabras y dos puntos: { $kinds }.
text-too-long-here = Este texto es más largo de lo que cabe en un formulario. Cámbialo en un archivo, con /import.
field-too-long-here = { $field } tiene más de lo que cabe en un formulario. Cámbialo en un archivo, con /import.

clash-found = Entretanto otra persona ha cambiado esta ficha. { $what } Lo que escribiste sigue en el formulario; envíalo de nuevo para ponerlo en su lugar.
clash-field = { $field }: cambiado { $ago } por { $by } a «{ $theirs }».

curator-state = Estado
curator-who = La cuida
curator-none = nadie todavía
curator-uses = Uso
curator-last = Último cambio { $ago }, de { $by }: { $why }.

uses-none = aún no ha sido una respuesta
uses-shown =
    { $count ->
        [one] una vez la respuesta, el { DATETIME($last, dateStyle: "medium") }
       *[other] { $count } veces la respuesta, la última el { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] ayudó en el { $percent } % de una opinión
       *[other] ayudó en el { $percent } % de { $count } opiniones
    }
stats-title = Las más usadas desde el { DATETIME($since, dateStyle: "medium") }
stats-none = Últimamente nada ha sido una respuesta.

history-title = Qué ha sido de ella, primero lo más reciente
history-revision = { $number } · { $ago } · { $by }

reason-added = empezada
reason-edited = editada
reason-draft = recuperada como borrador
reason-published = publicada
reason-paused = en pausa
reason-retired = retirada
reason-confirmed = revisada
reason-claimed = asumida
reason-transferred = traspasada a otra persona
reason-restored = restaurada
reason-restored-with = versión { $about } restaurada
reason-wording = formulaciones
reason-merged = unida
reason-merged-with = unida con { $about }
reason-translated = traducida
reason-read-over = traducción leída

diff-added = { $field }: nuevo «{ $after }»
diff-removed = { $field }: sin «{ $before }»
diff-changed = { $field }: «{ $before }» → «{ $after }»
diff-more =
    { $count ->
        [one] y un cambio más
       *[other] y { $count } cambios más
    }

change-none = Nada era distinto, así que nada ha cambiado.
now-draft = «{ $title }» vuelve a ser un borrador.
now-published = «{ $title }» está publicada. Los miembros ya la encuentran.
now-paused = «{ $title }» está en pausa. Los miembros no la encuentran.
now-retired = «{ $title }» está retirada. Su historia queda.
now-confirmed = «{ $title }» está revisada, hasta el { DATETIME($until, dateStyle: "medium") }.
now-curated = { $by } cuida ahora de «{ $title }».
now-edited = «{ $title }» ha cambiado.
now-restored = «{ $title }» es lo que era en la versión { $number }.
now-undone = Deshecho: «{ $title }» es lo que era antes.
now-merged = «{ $kept }» ha tomado el lugar de «{ $retired }», que queda retirada.
now-parted = Deshecho: vuelven a ser dos fichas.
now-apart = Anotado: no son lo mismo. No volveré a preguntar.
now-accepted = «{ $text }» la encuentra desde ahora.
now-rejected = «{ $text }» queda rechazada y no volverá a proponerse.
now-undecided = Deshecho: «{ $text }» vuelve a esperar.
now-translated = Guardado: { $language }.
now-read-over = Leído: { $language }.
now-later = Aplazado hasta mañana.
now-seen = Anotado.
now-taken-back = Deshecho.

merge-title = ¿Son lo mismo?
merge-alike = parecidas en un { $percent } %
merge-same = ambas: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = La que conservas recibe formulaciones, fuentes y traducciones; sus propias palabras quedan. La otra se retira.
merge-itself = Es una y la misma ficha.
pair-unknown = Ya no conozco esta pareja.

proposal-gone = Alguien ya ha decidido sobre esta formulación.
phrasing-known = «{ $title }» ya conoce esta formulación.

translate-which = ¿En qué idioma?
translate-below = La traducción:
translation-missing = aún sin traducir
translation-behind = atrasada desde el { DATETIME($since, dateStyle: "medium") }
translation-read = leída por { $by }
translation-machine = automática, sin leer
translation-human = a mano
translation-none = «{ $title }» aún no está traducida a este idioma.
translation-own-language = «{ $title }» está escrita en este mismo idioma.

press-undo = Deshacer
press-curate = Cuidarla
press-edit = Editar
press-confirm = Es correcta
press-claim = La cuido yo
press-to-draft = Volver a borrador
press-to-published = Publicar
press-to-paused = Pausar
press-to-retired = Retirar
press-translate = Traducciones
press-translate-to = Poner al día: { $language }
press-read-over = La he leído, es correcta
press-history = Historia
press-restore = Restaurar
press-keep = Conservar «{ $title }»
press-apart = No son lo mismo
