cmd-me-link = verbinden
    .summary = Ihre Konten in mehreren Netzen verbinden, mit einem Code
    .code = code
    .code-about = Der Code Ihres anderen Kontos; ohne ihn mache ich einen

cmd-me-accounts = konten
    .summary = Zeigen, welche Konten Ihre sind

cmd-me-unlink = lösen
    .summary = Eines Ihrer Konten gehen lassen
    .number = nummer
    .number-about = Seine Nummer in /me accounts

cmd-me-reach = post
    .summary = Wählen, wo meine Post Sie erreicht

me-link-title = Ein Code für Ihr anderes Konto
me-link-what = Sagen Sie mit Ihrem anderen Konto: /me link code:{ $code }
me-link-lasts = Er geht einmal, bis { $until }. Bitte geben Sie ihn niemandem sonst.
me-link-ask-title = Gehören beide Konten Ihnen?
me-link-ask = Dieser Code ist von { $name }, auf { $platform }. Wenn Sie weitermachen, sind Sie ein Mitglied: Was eines hat oder darf, haben und dürfen beide. Machen Sie nur weiter, wenn auch jenes Konto Ihres ist.
press-me-join = Ja, beide gehören mir
me-link-own = Beide Konten sind schon ein Mitglied. Der Code ist für ein anderes.
me-joined = Beide Konten sind jetzt ein Mitglied. /me accounts zeigt sie.
me-joined-told = Ein Konto auf { $platform } ist jetzt eins mit Ihrem. Wenn Sie das nicht waren, lassen Sie es wieder gehen.
press-me-accounts = Ihre Konten
me-accounts-title = Ihre Konten
me-accounts-note = /me link verbindet ein weiteres. Was Sie gesagt und bekommen haben, bleibt Ihres, von welchem Sie auch sprechen.
me-account-this = von hier sprechen Sie gerade
me-account = Konto { $number }
press-me-unlink = Gehen lassen
me-unlinked = Dieses Konto ist hier nicht mehr Ihres. Wer von dort spricht, ist mir neu.
me-unlink-last = Das ist Ihr einziges Konto. /me erase vergisst Sie ganz.
me-unlink-gone = Keines Ihrer Konten hat diese Nummer. /me accounts zeigt sie.
me-reach = Post
me-reach-title = Wohin soll ich Ihnen schreiben?
me-reach-what = Erinnerungen, Antworten und der Wochenbrief kommen dorthin.
me-reach-last = wo Sie zuletzt gesprochen haben
me-reach-direct = { $platform }
me-reach-inbox = das Postfach auf der Webseite
me-reach-now = Jetzt: { $place }
me-reach-set = Von jetzt an schreibe ich Ihnen dorthin: { $place }
me-reach-unknown = Dort kenne ich Sie nicht. /me link verbindet Ihr Konto.
