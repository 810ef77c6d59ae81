cmd-community = gemeinschaft
    .summary = Die Server und Spaces, in denen diese Gemeinschaft lebt

cmd-community-link = verbinden
    .summary = Einen weiteren Server oder Space mit dieser Gemeinschaft verbinden, mit einem Code
    .code = code
    .code-about = Der Code, den Sie bekommen haben; ohne ihn mache ich einen

cmd-community-show = zeigen
    .summary = Zeigen, wo diese Gemeinschaft lebt und wie viele sie sind

cmd-community-unlink = lösen
    .summary = Einen Server oder Space aus dieser Gemeinschaft gehen lassen
    .space = space
    .space-about = Welchen; diesen, wenn Sie nichts sagen

community-code-title = Ein Code für einen weiteren Server oder Space
community-code-what = Sagen Sie dort, wo Sie oder jemand aus dem Kollegium verwaltet: /community link code:{ $code }
community-code-lasts = Er geht einmal, bis { $until }. Ein neuer macht ihn ungültig.
community-code-careful = Wer jenen Ort verwaltet, verwaltet dann auch diese Gemeinschaft, so wie die, die diesen Ort verwalten. Bitte geben Sie den Code niemandem sonst.
community-joined = Dieser Ort gehört jetzt zu { $name }. /setup legt fest, was wo geschieht.
community-already = Dieser Ort gehört schon zur Gemeinschaft.
community-elsewhere = Dieser Ort gehört zu einer anderen Gemeinschaft. Er muss sie erst verlassen: /community unlink
community-nowhere = Ein Code verbindet einen Discord-Server oder einen Matrix-Space. Bitte geben Sie ihn dort ein, wo Sie verwalten.
community-spaces = Server und Spaces
community-none = noch keine
community-here = Sie sind hier
community-members = Mitglieder
community-members-on = { $platform }: { $count }
community-members-all = insgesamt: { $count }
community-unlink-title = Soll { $name } gehen?
community-unlink-what = Fragen kann man dort weiterhin. Offene Fragen, Antworten und Workshops werden dort nicht mehr gezeigt, und die Rollen von dort zählen nicht mehr. Codes, die noch nicht benutzt sind, werden ungültig.
press-community-unlink = Ja, gehen lassen
community-left = { $name } gehört nicht mehr zu dieser Gemeinschaft.
community-unlink-own = Sie verwalten nur den Ort, an dem Sie sind, also können Sie nur diesen gehen lassen. Wer die ganze Gemeinschaft verwaltet, kann mehr.
community-last = Das ist der einzige Ort der Gemeinschaft, und niemand verwaltet sie darüber hinaus. Bestimmen Sie zuerst jemanden: /role grant
community-space-unknown = Kein solcher Ort gehört zu dieser Gemeinschaft. /community show zeigt sie.

space-first = Dieser Ort ist noch nicht eingerichtet, deshalb zählen seine eigenen Rollen hier nicht. Beginnen Sie mit /setup.
space-unsettled = Dieser Ort gehört noch nicht zur Gemeinschaft, deshalb zählen seine eigenen Rollen hier nicht; fragen können alle. Soll er dazukommen, lassen Sie jemanden aus der Verwaltung der Gemeinschaft mit /community link einen Code machen, und geben Sie ihn hier ein: /community link code:…
code-wrong = Dieser Code geht nicht: Er ist vertippt, schon benutzt oder zu alt. Bitten Sie um einen neuen.
code-too-often = Zu viele Ihrer Codes gingen nicht. Bitte warten Sie eine Stunde.

deed-space-joined = Server oder Space verbunden
deed-space-left = Server oder Space gelöst
deed-space-invited = Code für einen weiteren Server oder Space erstellt
deed-accounts-joined = Zwei Konten zu einem Mitglied verbunden
