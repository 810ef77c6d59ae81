cmd-queue = queue
    .summary = See what needs a moderator, and go through it

queue-title = What needs you
queue-empty = Nothing needs you now. Thank you.
queue-wordings =
    { $count ->
        [one] One new wording
       *[other] { $count } new wordings
    }
queue-alike =
    { $count ->
        [one] One pair that looks the same
       *[other] { $count } pairs that look the same
    }
queue-refused =
    { $count ->
        [one] One entry that was often not what was meant
       *[other] { $count } entries that were often not what was meant
    }
queue-dead =
    { $count ->
        [one] One entry whose source is gone
       *[other] { $count } entries whose sources are gone
    }
queue-outdated =
    { $count ->
        [one] One entry with a translation that is behind
       *[other] { $count } entries with translations that are behind
    }
queue-overdue =
    { $count ->
        [one] One entry to be looked at again
       *[other] { $count } entries to be looked at again
    }
queue-unchecked =
    { $count ->
        [one] One entry nobody has checked yet
       *[other] { $count } entries nobody has checked yet
    }
queue-wording-of =
    { $count ->
        [one] A new wording in { $language }; it helped once
       *[other] A new wording in { $language }; it helped { $count } times
    }
queue-wording-for = It led to “{ $title }”:
queue-refused-why = This was often not what people meant. Perhaps a wording misleads, or something is missing.
queue-refused-for = They had asked
queue-dead-why = A page this rests on is gone.
queue-links = Gone
queue-outdated-why = Its words have changed since it was translated.
queue-behind = Behind
queue-overdue-why = It is time to look at this again.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Begin
press-queue = On with the queue
press-later = Later
press-seen = Seen, leave it
press-accept = Accept wording
press-reject = Refuse wording
queue-gaps =
    { $count ->
        [one] One question of members to move on
       *[other] { $count } questions of members to move on
    }
