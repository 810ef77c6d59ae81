cmd-setup = einrichten
    .summary = Festlegen, wo Fragen, Kollegium und Moderation sich treffen und wer moderiert

setup-title = Was hier wo geschieht
setup-help-place = Ort für Fragen
setup-help-place-hint = Kanal oder Forum, wo gefragt wird und ich antworte
setup-peers-place = Ort der Kolleginnen und Kollegen
setup-peers-place-hint = Wohin Fragen ohne Antwort gehen
setup-moderators-place = Ort der Moderation
setup-moderators-place-hint = Wo ich der Moderation sage, was zu tun ist
setup-moderator-role = Moderationsrolle
setup-moderator-role-hint = Wer diese Rolle hat, pflegt die Bibliothek
setup-done = Einstellungen gespeichert
setup-ok = { $place }: Dort kann ich schreiben
setup-not-chosen = nicht gewählt
setup-nothing-here = Hiermit wählt man die Kanäle eines Discord-Servers oder die Räume eines Matrix-Space: wo gefragt wird, wo die Kolleginnen und Kollegen sind, wo die Moderation sich trifft. Sagen Sie /setup dort, wo Sie verwalten. Eine Webseite hat keine solchen Orte, also gibt es hier nichts einzurichten.
setup-place-gone = Diesen Ort sehe ich nicht mehr. Wählen Sie einen anderen.
setup-may-not = { $place }: Dort darf ich noch nicht schreiben. Geben Sie mir dort: { $missing }.
