cmd-ask = preguntar
    .summary = Preguntar a la biblioteca con tus palabras
    .question = pregunta
    .question-about = Lo que preguntarías a una compañera, en cualquier idioma

ask-empty = No veo ninguna pregunta. Pregúntame como a una compañera, en cualquier idioma.
ask-thanks = Gracias. Eso ayuda a la próxima persona que pregunte.
ask-thanks-proposed = Gracias. Tu formulación es nueva para mí; se la muestro a la moderación, sin tu nombre, para que la próxima persona lo encuentre antes.
ask-forgotten = Guardo cada pregunta { $days } días, y esta ya no está. Vuelve a hacerla, por favor.
ask-rephrase-title = Preguntar con otras palabras

press-helpful = Me ha servido
press-other = No me refería a eso
press-more = Más
press-share = Compartir aquí
press-rephrase = Preguntar de otra forma
press-none-of-these = Ninguna de estas
press-nearest = Mostrar igualmente las tres más cercanas
press-anyway = Buscar igualmente en la biblioteca

suggest-title = ¿Te referías a una de estas?
others-title = Las siguientes más cercanas
others-none = Es todo lo que he encontrado. Prueba con otras palabras, o cuéntame más del lugar y de las personas.
clarify-title = ¿De qué se trata sobre todo?

why-asked = responde a «{ $phrasing }»
why-words = palabras en común: { $words }
why-named = la has nombrado

answer-by-words = Todavía estoy aprendiendo qué significan las fichas; esto se basa solo en las palabras. Pregunta de nuevo en un minuto y la respuesta será mejor.
