cmd-me-link = enlazar
    .summary = Unir tus cuentas de varias redes, mediante un código
    .code = código
    .code-about = El código de tu otra cuenta; sin él, creo uno

cmd-me-accounts = cuentas
    .summary = Ver qué cuentas son tuyas

cmd-me-unlink = desenlazar
    .summary = Dejar ir una de tus cuentas
    .number = número
    .number-about = Su número en /me accounts

cmd-me-reach = cartas
    .summary = Elegir dónde te llegan mis cartas

me-link-title = Un código para tu otra cuenta
me-link-what = Escribe esto con tu otra cuenta: /me link code:{ $code }
me-link-lasts = Funciona una vez, hasta { $until }. Por favor, no lo des a nadie más.
me-link-ask-title = ¿Son tuyas las dos?
me-link-ask = Este código es de { $name }, en { $platform }. Si sigues, seréis un solo miembro: lo que una tiene o puede hacer, lo tienen y pueden las dos. Sigue solo si esa cuenta también es tuya.
press-me-join = Sí, las dos son mías
me-link-own = Las dos cuentas ya son un solo miembro. El código es para otra.
me-joined = Las dos cuentas son ahora un solo miembro. /me accounts las muestra.
me-joined-told = Una cuenta en { $platform } es ahora una con la tuya. Si no fuiste tú, déjala ir de nuevo.
press-me-accounts = Tus cuentas
me-accounts-title = Tus cuentas
me-accounts-note = /me link une otra más. Lo que dijiste y recibiste sigue siendo tuyo, hables desde la que hables.
me-account-this = hablas desde aquí
me-account = cuenta { $number }
press-me-unlink = Dejar ir
me-unlinked = Esa cuenta ya no es tuya aquí. Quien hable desde ella es nuevo para mí.
me-unlink-last = Es tu única cuenta. /me erase te olvida del todo.
me-unlink-gone = Ninguna de tus cuentas tiene ese número. /me accounts las muestra.
me-reach = Cartas
me-reach-title = ¿Dónde te escribo?
me-reach-what = Recordatorios, respuestas y la carta semanal llegan allí.
me-reach-last = donde hablaste por última vez
me-reach-direct = { $platform }
me-reach-inbox = las cartas de la página web
me-reach-now = Ahora: { $place }
me-reach-set = Desde ahora te escribo allí: { $place }
me-reach-unknown = Allí no te conozco. /me link une tu cuenta.
