cmd-ask = preguntar
    .summary = Preguntar a la biblioteca con tus palabras
    .question = pregunta
    .question-about = Lo que preguntarías a una compañera, en cualquier idioma

ask-empty = No veo ninguna pregunta. Pregúntame como a una compañera, en cualquier idioma.
ask-hello = Hola
ask-welcome = Con gusto. Vuelve a preguntarme cuando quieras.
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

press-why = ¿Por qué esta?
why-card-title = Por qué se ha encontrado
why-gone = Esta ficha ya no está en la biblioteca.
why-question = Has preguntado: «{ $question }»
why-card-named = La has nombrado.
why-card-words = Palabras en común: { $words }
why-no-words = No hay palabras en común; se ha encontrado por el significado.
why-title = Lo más cercano por significado es su título: «{ $line }»
why-phrasing = Lo más cercano por significado es una pregunta a la que responde: «{ $line }»
why-learnt = Lo más cercano por significado es una formulación aprendida de quienes preguntaron: «{ $line }»
why-told = Lo más cercano por significado es lo que dice: «{ $line }»
why-likely = Es probable que esto responda a tu pregunta.
why-possible = Es posible que esto responda a tu pregunta, pero no es seguro.
why-faint = Es lo más cercano que hay, pero quizá no es lo que querías decir.
ask-together = Lo he entendido junto con tu pregunta anterior: «{ $question }»
ask-doubt = No está demostrado que entienda bien este idioma ({ $language }); léelo con cuidado.
ask-doubt-languages = Entiendo mejor estos idiomas: { $languages }
ask-doubt-peers = Compañeras y compañeros que lo hablan ({ $language }) quizá sepan más: pulsa «Preguntar a colegas».
