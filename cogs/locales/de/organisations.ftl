cmd-org = organisation
    .summary = Wer macht was, und wo

cmd-org-add = neu
    .summary = Eine Organisation auf die Karte setzen, mit drei Fragen

cmd-org-find = suchen
    .summary = Organisationen danach finden, was sie tun und wo
    .topic = thema
    .topic-about = Woran sie arbeiten
    .country = land
    .country-about = Wo sie sind
    .language = sprache
    .language-about = Eine Sprache, die sie sprechen

cmd-org-show = zeigen
    .summary = Eine Organisation zeigen
    .organisation = organisation
    .organisation-about = Welche

cmd-org-claim = vertreten
    .summary = Sagen, dass Sie für eine Organisation sprechen
    .organisation = organisation
    .organisation-about = Welche

cmd-org-confirm = bestätigen
    .summary = Sagen, dass hier alles über eine Organisation stimmt
    .organisation = organisation
    .organisation-about = Welche

cmd-org-edit = ändern
    .summary = Ändern, was hier über eine Organisation steht
    .organisation = organisation
    .organisation-about = Welche

cmd-org-link = verbinden
    .summary = Sagen, dass eine Organisation ein Beispiel umgesetzt hat, oder es zurücknehmen
    .organisation = organisation
    .organisation-about = Welche
    .entry = eintrag
    .entry-about = Das Beispiel

cmd-org-unblock = freigeben
    .summary = Alle wieder bei Ihrer Organisation anfragen lassen
    .organisation = organisation
    .organisation-about = Welche

cmd-org-leave = verlassen
    .summary = Nicht länger für eine Organisation sprechen
    .organisation = organisation
    .organisation-about = Welche

cmd-org-close = schließen
    .summary = Sagen, dass es eine Organisation nicht mehr gibt
    .organisation = organisation
    .organisation-about = Welche

cmd-map = karte
    .summary = Auf einer Karte sehen, wer wo ist und wo noch niemand
    .topic = thema
    .topic-about = Nur wer daran arbeitet

org-list-title = Wer macht was
org-count =
    { $count ->
        [0] Hier ist noch niemand. Kennen Sie jemanden?
        [one] Eine Organisation.
       *[other] { $count } Organisationen, { $first } bis { $last }.
    }
org-waiting-new = Jemand hat das eingetragen. Kennen Sie es?
org-waiting-why = Jemand sagt, für diese Organisation zu sprechen. Kennen Sie die Person?
org-claims = Wollen für sie sprechen
org-about = Themen
org-groups = Für
org-languages = Sprachen
org-languages-hint = Mit Kommas dazwischen, etwa Polnisch, Ukrainisch
org-size = Menschen, die dort arbeiten
org-practices = Hat umgesetzt
org-funded = Finanziert bis
org-funded-until = { DATETIME($at, dateStyle: "long") } (das sehen nur Sie und wer mit Ihnen für sie spricht)
org-funded-hint = Etwa 2027-03. Das sieht nur, wer für sie spricht.
org-spoken-for = Bestätigt am { DATETIME($at, dateStyle: "medium") }. Jemand spricht für sie, ich kann Sie also bekannt machen.
org-unspoken = Bestätigt, aber noch spricht niemand für sie. Ich kann Sie also nicht bekannt machen.
orgstate-unconfirmed = Das hat noch niemand bestätigt.
orgstate-listed = Bestätigt.
orgstate-paused = Möchte zurzeit niemanden kennenlernen.
orgstate-closed = Gibt es nicht mehr.
orgkind-ngo = NGO
orgkind-association = Migrantenorganisation
orgkind-authority = Kommune oder andere Behörde
orgkind-school = Schule
orgkind-centre = Zentrum
orgkind-network = Netzwerk
orgkind-research = Forschung
orgkind-international = Internationale Organisation
orgkind-enterprise = Sozialunternehmen
orgkind-other = Organisation
orgsize-handful = bis 5
orgsize-small = 6 bis 20
orgsize-medium = 21 bis 100
orgsize-large = mehr als 100

org-add-title = Eine Organisation auf die Karte setzen
org-name = Wie sie heißt
org-where = Wo sie ist
org-where-hint = Ort und Land, etwa Krakau, Polen
org-naming-title = Wer fehlt noch auf der Karte?
org-named-name-one = Eine Organisation, der Sie vertrauen
org-named-where-one = Ihr Ort und Land
org-named-name-two = Noch eine
org-named-where-two = Auch deren Ort und Land
org-edit-title = Was andere wissen sollten
org-offers = Womit dürfen andere zu Ihnen kommen?
org-offers-hint = Was Sie gemacht haben und erzählen können. Keine Namen von Begleiteten.
org-website = Website
org-kind = Was sie ist

org-added = Sie steht auf der Karte. Die Moderation oder jemand aus einer anderen Organisation bestätigt sie noch.
org-named = Danke. Sie stehen auf der Karte und werden noch bestätigt.
org-changed = Das ist geändert.
org-linked = Bei „{ $title }“ steht jetzt „{ $name }“.
org-unlinked = Bei „{ $title }“ steht „{ $name }“ nicht mehr.
org-claimed = Notiert. Sobald es jemand bestätigt, der Sie kennt, sprechen Sie für „{ $name }“.
org-accepted = Die Person spricht jetzt auch für „{ $name }“.
org-unblocked = Alle dürfen wieder bei „{ $name }“ anfragen; vorher gesperrt: { $count }.
org-left = Sie sprechen nicht mehr für „{ $name }“.
org-does-renews = Danke. „{ $name }“ gilt für das nächste halbe Jahr als bestätigt.
org-does-confirms = „{ $name }“ ist bestätigt.
org-does-vouches = Danke. Auf Ihr Wort hin ist „{ $name }“ bestätigt.
org-refused = „{ $name }“: nicht bestätigt.
org-is-closed = „{ $name }“ gibt es nicht mehr.
org-is-paused = Ich schicke jetzt niemanden zu „{ $name }“. Bestätigen Sie sie, wenn Sie das wieder möchten.
org-claimed-told = Jemand sagt, auch für Ihre Organisation zu sprechen. Sind Sie einverstanden?
org-accepted-told = Sie sprechen ab jetzt für diese Organisation. Ich frage Sie, bevor ich jemanden bekannt mache, und niemand sieht Ihr Konto, bevor Sie Ja sagen.
org-name-others = Die Karte wächst durch Menschen, die sich kennen: Welche zwei anderen gehören darauf?
org-still-title = { $name }: Stimmt das noch?
org-still-note = Ein Druck genügt. Höre ich zwei Monate nichts, schicke ich niemanden mehr zu Ihnen, bis Sie es sagen.

org-unknown = Eine Organisation { $number } gibt es hier nicht.
org-known = „{ $name }“ steht schon hier: /org show { $number }
org-yours = Sie sprechen schon für „{ $name }“.
org-claimed-already = Das haben Sie schon gesagt. Jemand, der Sie kennt, muss es bestätigen.
org-not-oneself = „{ $name }“ haben Sie selbst eingetragen oder beansprucht. Bestätigen muss es jemand anderes.
org-vouch-stewards-only = Das kann nur die Moderation bestätigen oder wer für eine andere bestätigte Organisation spricht.
org-not-yours = Das kann nur, wer für „{ $name }“ spricht, oder die Moderation.
org-claim-gone = Das ist schon entschieden.
org-where-unknown = In „{ $written }“ sehe ich kein Land. Schreiben Sie Ort und Land, etwa Krakau, Polen.
org-site-unreadable = „{ $written }“ ist keine Adresse einer Website.
org-funded-unreadable = „{ $written }“ kann ich nicht als Monat lesen. Schreiben Sie etwa 2027-03.

press-org-add = Eine Organisation eintragen
press-org-claim = Ich spreche für sie
press-org-right = Ja, alles stimmt
press-org-confirm = Bestätigen
press-org-vouch = Ich kenne sie, es stimmt
press-org-more = Mehr erzählen
press-org-pause = Zurzeit niemanden schicken
press-org-name = Zwei andere nennen
press-org-site = Website
press-org-refuse = Nicht bestätigen
press-org-accept = Ja, { $name } spricht für uns
queue-organisations =
    { $count ->
        [one] Eine Organisation zu bestätigen
       *[other] { $count } Organisationen zu bestätigen
    }

map-title = Wer ist wo
map-title-topic = Wer ist wo: { $topic }
map-count = Organisationen: { $count } · Länder: { $countries } · bestätigt: { $confirmed }
map-nobody = noch niemand
map-confirmed = bestätigt
map-unconfirmed = noch nicht bestätigt
map-source = Umrisse: Natural Earth
map-about = Eine Karte von Europa: Je mehr Organisationen ein Land hat, desto dunkler ist es; Länder ohne sind schraffiert.
map-most = Die meisten
map-holes = Noch niemand
map-thin = Themen fast ohne jemanden
map-elsewhere = Außerhalb dieser Karte
map-counted = { $what } { $count }
map-note = Kennen Sie jemanden, wo noch niemand ist? Drei Fragen genügen.
