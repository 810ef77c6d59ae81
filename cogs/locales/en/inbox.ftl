cmd-inbox = inbox
    .summary = Letters that wait for you

inbox-title = Your letters
inbox-empty = No letters wait for you.
inbox-count = { $count ->
        [one] One letter.
       *[other] { $count } letters, { $first } to { $last }.
    }
inbox-letter = A letter
inbox-new = New · { $at }
inbox-at = { $at }
inbox-gone = This letter is no longer here, or has nothing left to say.
inbox-broken = This letter cannot be shown at the moment.
inbox-waits = { $count ->
        [one] { $count } letter waits for you: /inbox
       *[other] { $count } letters wait for you: /inbox
    }
press-newer = Newer
press-older = Older
