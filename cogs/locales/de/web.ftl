web-skip = Zum Fragefeld
web-language = Sprache
web-switch = Wechseln
web-welcome = Was würden Sie eine Kollegin fragen?
web-intro = Andere, die Neuankommende unterstützen, haben schon viel ausprobiert. Fragen Sie mit eigenen Worten, in jeder Sprache; ich antworte aus dem, was sie gelernt haben, mit der Quelle, und sage es, wenn nichts passt.
web-examples = Zum Beispiel
web-example-1 = Wir haben Ehrenamtliche für Gesprächsrunden, aber keine Lehrkraft. Wem ist das gelungen?
web-example-2 = Vermieter lehnen unsere Familien ab. Was machen andere?
web-example-3 = Kleine Stadt, wenig Mittel, nächsten Monat acht Familien. Wo fangen wir an?
web-conversation = Gespräch
web-question = Ihre Frage
web-placeholder = Wie machen andere …
web-commands = Befehle
web-ask = Fragen
web-hint = Bitte keine Namen oder anderen Daten der Menschen nennen, die Sie begleiten. Mit / kommen Befehle.
web-you = Sie:
web-lost = Das kam nicht an. Bitte versuchen Sie es noch einmal.
web-not-ours = Dieses Formular ist abgelaufen. Bitte laden Sie die Seite neu.
web-too-much = Das ist mehr, als ich auf einmal lesen kann.
web-too-fast = Das ist schneller, als ich mitkomme. Bitte warten Sie eine Minute und versuchen Sie es dann wieder.
web-signed-in = Angemeldet:
web-letters = { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
web-off = Die Webseite ist hier ausgeschaltet.

cmd-web = web
    .summary = Im Browser weitermachen, als Sie angemeldet

web-link-title = Ihr Weg zur Webseite
web-link-what = Dieser Link meldet einen Browser als Sie an. Er geht einmal, innerhalb von 15 Minuten. Bitte geben Sie ihn nicht weiter.
press-sign-in = Anmelden
press-sign-out = Abmelden
press-sign-out-everywhere = Überall abmelden
session-ended = Sie sind hier abgemeldet.
session-ended-all = Sie sind in jedem Browser abgemeldet.

signin-title = Anmelden
signin-as = Sie werden hier als { $name } angemeldet.
signin-here = Sie werden hier angemeldet.
signin-what = Tun Sie das nur in Ihrem eigenen Browser. Mit /me melden Sie sich wieder ab.
signin-gone = Dieser Link ist schon benutzt oder zu alt. Sagen Sie /web dort, wo ich Sie kenne, dann mache ich einen neuen.
signin-too-often = Von hier kamen zu viele Links, die nicht gehen. Bitte warten Sie eine Viertelstunde.
signin-without = Ohne Anmeldung weitermachen
