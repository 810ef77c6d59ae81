matrix-pressing = Responde con un número, o reacciona con él.
matrix-told-directly = Te he respondido en un mensaje directo.
matrix-not-directly = No puedo escribirte directamente. Abre un chat directo conmigo y pregunta allí de nuevo, por favor.
matrix-unreadable = No pude leer un mensaje de { $name }: estaba cifrado sin una clave para mí. Envíalo otra vez, por favor. Si no ayuda, abre mi perfil en tu programa, mira si estoy verificado y escríbeme en un chat directo nuevo.

matrix-word-skip = saltar
matrix-word-back = atrás
matrix-word-cancel = cancelar

matrix-form-step = { $number } de { $count }: { $label }
matrix-form-now = Ahora: { $value }. Un solo «-» lo vacía.
matrix-form-several = Se pueden elegir varias, con comas entre los números.
matrix-form-ways = Escribe aquí tu respuesta. «{ matrix-word-skip }» lo deja como está, «{ matrix-word-back }» vuelve atrás, «{ matrix-word-cancel }» termina.
matrix-form-file = Envía el archivo aquí, por favor.
matrix-form-no-file = Aquí necesitaría palabras, no un archivo.
matrix-form-first = Esta es la primera pregunta.
matrix-form-needed = Esta respuesta hace falta. Escribe algo, por favor.
matrix-form-long = Es demasiado largo: como mucho { $most } caracteres, por favor.
matrix-form-choice = «{ $written }» no está entre estas. Responde con un número, por favor.
matrix-form-stopped = De acuerdo, lo dejo aquí. No se ha guardado nada.
