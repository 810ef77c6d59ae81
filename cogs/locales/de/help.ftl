cmd-help = hilfe
    .summary = Was dieser Bot kann und wie man ihn fragt

help-title = Wobei ich helfen kann
help-intro = Fragen Sie mich, wie Sie eine Kollegin fragen würden, die gesehen hat, was andere versucht haben: mit eigenen Worten, in jeder Sprache. Ich antworte aus einer Bibliothek von Praxisbeispielen und Anleitungen, die Menschen geschrieben und geprüft haben, und sage es, wenn nichts passt. Bitte nennen Sie keine Namen oder anderen Daten der Menschen, die Sie begleiten.
help-command = /{ $name }
help-subcommand = /{ $group } { $name }
help-privacy = Eine Frage behalte ich 30 Tage, damit ihre Knöpfe gehen; dann vergesse ich die Worte. /me zeigt und löscht, was ich von Ihnen weiß.
