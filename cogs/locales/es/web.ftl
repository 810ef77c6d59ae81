web-skip = Ir al cuadro de pregunta
web-language = Idioma
web-switch = Cambiar
web-welcome = ¿Qué preguntarías a una compañera?
web-intro = Otras personas que acompañan a recién llegados ya han probado mucho. Pregunta con tus palabras, en cualquier idioma; respondo con lo que aprendieron, con la fuente, y lo digo cuando nada encaja.
web-examples = Por ejemplo
web-example-1 = Tenemos voluntariado para conversación, pero ningún profesor. ¿Quién lo ha conseguido?
web-example-2 = Los propietarios rechazan a nuestras familias. ¿Qué hacen otros?
web-example-3 = Ciudad pequeña, pocos recursos, ocho familias el mes que viene. ¿Por dónde empezamos?
web-conversation = Conversación
web-question = Tu pregunta
web-placeholder = Cómo hacen otros …
web-commands = Comandos
web-ask = Preguntar
web-hint = Por favor, no des nombres ni otros datos de las personas que acompañáis. Escribe / para los comandos.
web-you = Tú:
web-lost = No ha llegado. Inténtalo otra vez, por favor.
web-not-ours = Este formulario ha caducado. Vuelve a cargar la página.
web-too-much = Es más de lo que puedo leer de una vez.
web-too-fast = Es más rápido de lo que puedo seguir. Espera un minuto e inténtalo otra vez, por favor.
web-signed-in = Sesión:
web-letters = { $count ->
        [one] { $count } carta
       *[other] { $count } cartas
    }
web-off = La página web está apagada aquí.

cmd-web = web
    .summary = Seguir en tu navegador, con tu sesión

web-link-title = Tu camino a la página web
web-link-what = Este enlace inicia sesión en un navegador como tú. Funciona una vez, durante 15 minutos. Por favor, no lo pases a nadie.
press-sign-in = Iniciar sesión
press-sign-out = Cerrar sesión
press-sign-out-everywhere = Cerrar sesión en todas partes
session-ended = Has cerrado la sesión aquí.
session-ended-all = Has cerrado la sesión en todos los navegadores.

signin-title = Iniciar sesión
signin-as = Aquí iniciarás sesión como { $name }.
signin-here = Aquí iniciarás sesión.
signin-what = Hazlo solo en un navegador tuyo. Con /me puedes cerrar la sesión.
signin-gone = Este enlace ya se usó o es demasiado antiguo. Di /web donde te conozco y hago uno nuevo.
signin-too-often = Demasiados enlaces desde aquí no funcionaban. Espera un cuarto de hora, por favor.
signin-without = Seguir sin iniciar sesión
