cmd-delivery = zustellung
    .summary = Was ich zu sagen versprach und nicht konnte

cmd-delivery-dead = gescheitert
    .summary = Zeigen, was nicht gesagt werden konnte, und warum

cmd-delivery-retry = erneut
    .summary = Etwas noch einmal zu sagen versuchen
    .number = nummer
    .number-about = Die Nummer in der Liste

delivery-title = Was nicht gesagt werden konnte
delivery-count =
    { $count ->
        [one] Eine Nachricht.
       *[other] { $count } Nachrichten, die letzten { $shown }.
    }
delivery-none = Alles, was ich zu sagen versprach, ist gesagt oder kommt noch.
delivery-item = { $number } · { $what }
delivery-dead = Das kann ich nicht sagen, oder ich habe es zu oft versucht. Es wird nur gesagt, wenn Sie mich noch einmal darum bitten.
delivery-uncertain = Ich weiß nicht, ob das angekommen ist, und kann an diesem Ort nicht lesen. Bitte sehen Sie dort nach: Ist es zu sehen?
delivery-where = Wo
delivery-when = Wann
delivery-why = Warum nicht
delivery-direct = eine Direktnachricht auf { $platform }
delivery-due = fällig { $at }
delivery-no-reason = kein Grund genannt
delivery-gone = Eine nicht zugestellte Nachricht { $number } gibt es hier nicht, oder jemand hat schon entschieden.
delivery-too-late = Dafür ist es zu spät: Worum es ging, ist vorbei.
delivery-again = Ich versuche es jetzt noch einmal.
delivery-dropped = Gut, es wird nicht gesagt.
delivery-noted = Notiert, es ist angekommen.

press-delivery-retry = Noch einmal
press-delivery-arrived = Es ist angekommen
press-delivery-drop = Aufgeben
