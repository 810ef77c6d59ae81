cmd-delivery = delivery
    .summary = What I promised to say and could not

cmd-delivery-dead = dead
    .summary = Show what could not be said, and why

cmd-delivery-retry = retry
    .summary = Try again to say something
    .number = number
    .number-about = Its number in the list

delivery-title = What could not be said
delivery-count =
    { $count ->
        [one] One message.
       *[other] { $count } messages, the latest { $shown }.
    }
delivery-none = Everything I promised to say has been said, or is still to come.
delivery-item = { $number } · { $what }
delivery-dead = I cannot say this, or tried too often. It will not be said unless you ask me to try again.
delivery-uncertain = I do not know whether this arrived, and I cannot read the place. Please look there: is it to be seen?
delivery-where = Where
delivery-when = When
delivery-why = Why not
delivery-direct = a direct message on { $platform }
delivery-due = due { $at }
delivery-no-reason = no reason given
delivery-gone = There is no undelivered message { $number } here, or somebody has decided on it already.
delivery-too-late = It is too late for this one: what it was about has passed.
delivery-again = I will try again now.
delivery-dropped = All right, it will not be said.
delivery-noted = Noted, it has arrived.

press-delivery-retry = Try again
press-delivery-arrived = It did arrive
press-delivery-drop = Give up
