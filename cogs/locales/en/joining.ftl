cmd-me-link = link
    .summary = Join your accounts on several networks, by a code
    .code = code
    .code-about = The code from your other account; without it I make one

cmd-me-accounts = accounts
    .summary = Show which accounts are yours

cmd-me-unlink = unlink
    .summary = Let go of one of your accounts
    .number = number
    .number-about = Its number in /me accounts

cmd-me-reach = reach
    .summary = Choose where my letters reach you

me-link-title = A code for your other account
me-link-what = Say this with your other account: /me link code:{ $code }
me-link-lasts = It works once, until { $until }. Please give it to nobody else.
me-link-ask-title = Are both accounts yours?
me-link-ask = This code is from { $name }, on { $platform }. If you go on, you are one member: what either has or may do, both have and may do. Go on only if that account is yours too.
press-me-join = Yes, both are mine
me-link-own = Both accounts are one member already. The code is for another one.
me-joined = Both accounts are one member now. /me accounts shows them.
me-joined-told = An account on { $platform } is one with yours now. If that was not you, let it go again.
press-me-accounts = Your accounts
me-accounts-title = Your accounts
me-accounts-note = /me link joins another one. What you said and were given stays yours, whichever you speak from.
me-account-this = you speak from it now
me-account = account { $number }
press-me-unlink = Let go
me-unlinked = That account is not yours here any more. Whoever speaks from it is new to me.
me-unlink-last = This is your only account. /me erase forgets you altogether.
me-unlink-gone = There is no account of yours with that number. /me accounts shows them.
me-reach = Letters
me-reach-title = Where shall I write to you?
me-reach-what = Reminders, answers and the weekly letter go there.
me-reach-last = where you spoke last
me-reach-direct = { $platform }
me-reach-inbox = the inbox on the web page
me-reach-now = Now: { $place }
me-reach-set = From now on I write to you there: { $place }
me-reach-unknown = I do not know you there. /me link joins your account.
