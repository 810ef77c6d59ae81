cmd-community = gemeinschaft
    .summary = Die Server und Spaces, in denen diese Gemeinschaft lebt

cmd-community-link = verbinden
    .summary = Einen weiteren Server oder Space mit dieser Gemeinschaft verbinden, mit einem Code
    .code = code
    .code-about = Der Code, den Sie bekommen haben; ohne ihn mache ich einen

community-code-title = Ein Code für einen weiteren Server oder Space
community-code-what = Sagen Sie dort, wo Sie oder jemand aus dem Kollegium verwaltet: /community link code:{ $code }
community-code-lasts = Er geht einmal, bis { $until }. Ein neuer macht ihn ungültig.
community-code-careful = Wer jenen Ort verwaltet, verwaltet dann auch diese Gemeinschaft, so wie die, die diesen Ort verwalten. Bitte geben Sie den Code niemandem sonst.
community-joined = Dieser Ort gehört jetzt zu { $name }. /setup legt fest, was wo geschieht.
community-already = Dieser Ort gehört schon zur Gemeinschaft.
community-elsewhere = Dieser Ort gehört zu einer anderen Gemeinschaft. Er muss sie erst verlassen: /community unlink
community-nowhere = Ein Code verbindet einen Discord-Server oder einen Matrix-Space. Bitte geben Sie ihn dort ein, wo Sie verwalten.

space-first = Dieser Ort ist noch nicht eingerichtet, deshalb zählen seine eigenen Rollen hier nicht. Beginnen Sie mit /setup.
space-unsettled = Dieser Ort gehört noch nicht zur Gemeinschaft, deshalb zählen seine eigenen Rollen hier nicht; fragen können alle. Soll er dazukommen, lassen Sie jemanden aus der Verwaltung der Gemeinschaft mit /community link einen Code machen, und geben Sie ihn hier ein: /community link code:…
code-wrong = Dieser Code geht nicht: Er ist vertippt, schon benutzt oder zu alt. Bitten Sie um einen neuen.
code-too-often = Zu viele Ihrer Codes gingen nicht. Bitte warten Sie eine Stunde.

deed-space-joined = Server oder Space verbunden
deed-space-left = Server oder Space gelöst
deed-accounts-joined = Zwei Konten zu einem Mitglied verbunden
