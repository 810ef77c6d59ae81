cmd-digest = digest
    .summary = What is new, once a week

cmd-digest-on = on
    .summary = Get a letter on Mondays with what is new

cmd-digest-off = off
    .summary = Get no weekly letter any more

digest-on = Once a week I will tell you what is new in the topics you chose with /me topics, if there is anything. The first letter can come on { $at }.
digest-off = All right, no more weekly letters.
digest-was-off = You do not get weekly letters. /digest on starts them.
digest-title = New this week
digest-entries = New in the library
digest-gaps = Perhaps you know
digest-workshops = Coming workshops
digest-why = Once a week, because you asked for it. /digest off ends it, /me topics changes what it is about.

press-digest-off = Stop these letters
