joined = { $parts }

something-broke = Bei mir ist etwas schiefgegangen. Es ist notiert; wenn Sie eine Moderatorin oder einen Moderator fragen, nennen Sie diese Nummer: { $number }.
role-too-low = Das ist nur für: { $role }.
role-member = Mitglieder
role-moderator = Moderation
role-owner = die Verwaltung dieses Ortes

command-unknown = „{ $name }“ kenne ich nicht. Schreiben Sie /help, um zu sehen, was ich kann, oder stellen Sie einfach Ihre Frage.
command-near = „{ $name }“ kenne ich nicht. Meinten Sie /{ $near }?
press-unknown = Dieser Knopf stammt aus einer älteren Version von mir und geht nicht mehr. Bitte fragen Sie noch einmal.
press-unreadable = Ich kann nicht lesen, was dieser Knopf mitbringt. Bitte fragen Sie noch einmal.

argument-missing = „{ $command }“ braucht noch: { $name }.
argument-not-a-number = { $name } muss eine Zahl sein.
argument-not-one-of = „{ $written }“ steht für { $name } nicht zur Wahl: { $choices }.
country-unknown = Ein Land namens „{ $written }“ kenne ich nicht. Versuchen Sie den Namen in Ihrer Sprache oder das Kürzel, etwa PL.
language-unknown = Eine Sprache namens „{ $written }“ kenne ich nicht. Versuchen Sie den Namen oder das Kürzel, etwa uk.

press-open = Öffnen
press-back = Zurück
press-next = Weiter
press-change = Ändern

platform-working = Einen Moment …
platform-form-sent = Senden
platform-form-optional = freiwillig
platform-form-not-said = keine Angabe
platform-form-open = Formular öffnen
platform-form-path = Pfad der Datei auf diesem Rechner
platform-kept-as = Gespeichert als { $path }
platform-form-late = Das hat zu lange gedauert, um ein Formular zu öffnen. Bitte versuchen Sie es noch einmal.

draft-gone = Dieses Formular ist nicht mehr aufgehoben. Bitte beginnen Sie neu.
draft-typed = Das hatten Sie geschrieben, damit nichts verloren geht:
press-reopen = Formular wieder öffnen

role-steward = Vertretung einer Organisation
rank-member = Mitglied
rank-steward = Vertretung
rank-moderator = Moderation
rank-owner = Verwaltung
member-unknown = Hier kenne ich niemanden namens „{ $written }“. Wählen Sie einen Namen aus der Liste oder erwähnen Sie die Person.
member-several = Hier heißen mehrere „{ $written }“. Wählen Sie eine Person aus der Liste.
member-nameless = Mitglied { $number }
member-former = ein früheres Mitglied
platform-not-here = Das ist nur für Ihre Augen. Nutzen Sie bitte den Slash-Befehl oder schreiben Sie mir direkt.
