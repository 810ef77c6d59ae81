cmd-me = yo
    .summary = Lo que sé de ti

cmd-me-show = mostrar
    .summary = Mostrar lo que sé de ti aquí

cmd-me-edit = cambiar
    .summary = Cambiar tu idioma y dónde trabajas

cmd-me-erase = borrar
    .summary = Borrar todo lo que sé de ti aquí

me-title = Lo que sé de ti aquí
me-form-title = Dónde trabajas
me-language = Idioma
me-country = País
me-country-hint = Su nombre en tu idioma, por ejemplo Polonia
me-work = A qué te dedicas
me-place-size = Tamaño de tu localidad
me-staffing = Quién hace el trabajo
me-role = Papel aquí
me-unknown = sin indicar
me-what-for = Tu idioma decide cómo te hablo. Lo demás me permite comparar lo que una idea necesita con lo que tenéis. Nadie más lo ve.
me-invitation = Dime dónde trabajas y podré comprobar si una idea encaja allí. Solo lo pregunto una vez.
me-saved = Anotado. Puedes cambiarlo o borrarlo con /me cuando quieras.
me-skipped = De acuerdo, no volveré a preguntar. Con /me puedes cambiar de opinión.
me-erase-title = ¿Borrar todo?
me-erase-what = Olvidaré tu idioma, dónde trabajas, tus preguntas y lo que dijiste de las respuestas. Lo que escribiste para la biblioteca se queda, sin tu nombre. No se puede deshacer. Los mensajes que ya están aquí se quedan.
me-erased = Borrado. Aquí ya no te conozco.

press-tell = Decir dónde trabajo
press-skip = Omitir
press-erase = Borrar
press-erase-all = Sí, borrar todo

work-ngo = Asociación u ONG
work-municipality = Ayuntamiento u otra administración
work-teacher = Docencia
work-volunteer = Voluntariado
work-researcher = Investigación
work-other = Otra cosa

placesize-village = Pueblo o zona rural
placesize-town = Ciudad pequeña o mediana
placesize-city = Gran ciudad

staffing-paid = Personal contratado
staffing-volunteers = Voluntariado
staffing-mixed = Ambos

me-browsers = Sesión en la web
me-in-browsers = { $count ->
        [one] en un navegador
       *[other] en { $count } navegadores
    }
