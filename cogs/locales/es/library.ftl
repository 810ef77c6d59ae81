kind-practice = Práctica
kind-answer = Respuesta
kind-guide = Guía
kind-lesson = Lección aprendida

status-running = en marcha
status-regular-service = convertida en servicio habitual
status-ending = a punto de terminar
status-ended = terminada
status-unknown = situación desconocida

place-nationwide = todo el país
years-between = { $start }–{ $end }
years-since = desde { $start }
years-until = hasta { $end }

evidence-independent_evaluation = evaluación independiente
evidence-external_review = descrita por personas expertas de fuera, resultados sin evaluar
evidence-beneficiary_survey = encuesta entre las personas atendidas
evidence-own_monitoring = datos de la propia organización
evidence-award = un premio
evidence-story = un relato, sin cifras
evidence-not_seen = no hemos visto pruebas de resultados
evidence-contested = discutida

fact-why = Por qué encaja
fact-evidence = Cómo se sabe
fact-conditions = Para que funcione donde estás
fact-cautions = Cuidado
fact-lineage = Dónde se ha copiado
fact-organisation = Quién lo hizo
fact-sources = Fuente

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, leída el { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, solo se menciona allí; vista el { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, aún sin leer

entry-other-language = Todavía no hay versión en tu idioma. Esto está en { $language }.
entry-machine-translated = Traducción automática desde: { $language }; nadie la ha revisado aún.
entry-translation-outdated = El original ha cambiado desde esta traducción.
entry-confirmed = Comprobada por { $by } el { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = Aún no comprobada por vuestra moderación.
entry-unknown = Aquí no hay ninguna ficha «{ $slug }», o ya no se muestra.

press-source = Ver la fuente

topic-rights = Derechos y situación legal
topic-employment = Empleo
topic-education = Educación
topic-language = Lengua
topic-housing = Vivienda
topic-welfare = Ayudas sociales
topic-health = Salud
topic-safety = Seguridad
topic-family = Familia
topic-identity = Identidad y pertenencia
topic-attitudes = Actitudes y prejuicios
topic-civic-participation = Participación ciudadana
topic-volunteering = Voluntariado
topic-digital = Digital
topic-entrepreneurship = Emprendimiento
topic-rural = Medio rural
topic-crisis-response = Respuesta a crisis
topic-funding = Financiación y continuidad
topic-policy = Políticas públicas
topic-evaluation = Evaluación
topic-information = Información
topic-mentoring = Mentoría
topic-social-life = Vida social
topic-coordination = Coordinación
topic-training = Formación

group-newcomers = Personas recién llegadas
group-refugees = Personas refugiadas
group-asylum-seekers = Solicitantes de asilo
group-temporary-protection = Personas con protección temporal
group-resettled = Personas reasentadas
group-undocumented = Personas sin papeles
group-migrants = Personas migrantes
group-women = Mujeres
group-mothers = Madres
group-families = Familias
group-children = Niñas y niños
group-unaccompanied-minors = Menores no acompañados
group-young-people = Jóvenes
group-students = Estudiantes
group-older-people = Personas mayores
group-skilled = Personas cualificadas
group-jobseekers = Personas que buscan empleo
group-employers = Empresas
group-municipalities = Municipios
group-public-officials = Personal público
group-volunteers = Voluntariado
group-hosts = Personas que acogen
group-locals = Vecindario
group-teachers = Profesorado
group-practitioners = Profesionales
