cmd-start = start
    .summary = Begin here if you are new: short steps, one a day
    .hour = hour
    .hour-about = At what hour each step comes, such as 18

cmd-stop = stop
    .summary = End the messages of your first days

cmd-path = path
    .summary = What new helpers get, step by step

cmd-path-create = create
    .summary = Begin a path for new helpers

cmd-path-edit = edit
    .summary = Change what a path is called, whom it is for, and the order of its steps
    .path = path
    .path-about = Which one: a title from the list, or its number

cmd-path-step = step
    .summary = Add a guide as a step, or change what to do and not to do in one
    .path = path
    .path-about = Which one: a title from the list, or its number
    .entry = guide
    .entry-about = Which guide of the library
    .at = position
    .at-about = Where in the path, such as 2; at the end if left out

cmd-path-list = list
    .summary = Show all paths, and whom new helpers call

cmd-path-show = show
    .summary = Look at a path and its steps
    .path = path
    .path-about = Which one: a title from the list, or its number

cmd-path-publish = publish
    .summary = Give a path to new helpers from now on
    .path = path
    .path-about = Which one: a title from the list, or its number

cmd-path-retire = retire
    .summary = Give a path to nobody who begins from now on
    .path = path
    .path-about = Which one: a title from the list, or its number

cmd-path-coordinator = coordinator
    .summary = Name the person new helpers call; they are asked first
    .member = member
    .member-about = Whom: a name from the list, or a mention
    .country = country
    .country-about = For helpers of which country; for all if left out

cmd-crisis = crisis
    .summary = A path switched on for a country

cmd-crisis-on = on
    .summary = Switch a crisis path on for a country
    .country = country
    .country-about = Which country
    .path = path
    .path-about = Which path; the one for crises if left out
    .days = days
    .days-about = For how many days; until you switch it off if left out

cmd-crisis-off = off
    .summary = Switch the crisis path of a country off
    .country = country
    .country-about = Which country

cmd-crisis-list = list
    .summary = Show where a crisis path is on, and until when

path-first-days = Your first days
path-begun = Short steps of about five minutes, { $count } in all. The first is on its way to you; where I cannot write to you it waits in /inbox. “Done” gives you the next one at once if you like, “Later” gives you a day more.
path-hour-is = One step a day comes by itself at { $hour }, by your clock. /start with another hour changes that.
path-say-country = Tell me your country, and I can name who helps there. Then press “Begin again”.
path-progress = Done: { $done } of { $count }
path-is-stopped = You stopped these messages, so nothing comes by itself.
path-is-over = You have all of it. Read it again whenever you like.
path-other-fits = Your moderators have another path for where you are now. “Begin again” gives you that one.
path-way-step = { $number }. { $title }
path-way-done = done
path-way-had = yours to read
path-way-ahead = still to come
path-step = Step { $number } of { $count } · five minutes
path-do = Do
path-dont = Do not
path-call = Who you can call
path-coordinator = { $name }: { $contact }
path-no-coordinator = Nobody is named for your place yet: ask the moderators of this community.
path-stop-word = stop
path-how-to-stop = Write “{ $word }”, or press the button, and no more of these messages come.
path-done = Noted. Done: { $done } of { $count }.
path-next = The next step comes by itself: { $at }.
path-comes-now = All right, it is on its way to you.
path-came = The next step has been sent to you already, or there is none.
path-later = All right. It comes again: { $at }.
path-later-passed = You have a newer step already. Press “Later” there.
path-stopped = All right, no more of these messages. /start goes on where you stopped, if you ever want to.
path-was-stopped = There is nothing to stop: no such messages are on their way to you.
path-end-title = You are no longer new
path-end = Would you take a question from someone who is? Choose what colleagues may ask you about. You are asked about nothing else, and you can change it at any time.
path-none = The moderators of this community have made no path for new helpers yet. Ask me anything in your own words meanwhile.
path-not-begun = You are on no path yet. /start begins one.
path-step-gone = This step is not among yours, or is no longer in the library.
path-hour = Please choose an hour from { $first } to { $last }.

path-unknown = There is no path { $number } here.
path-empty = A path needs at least one step before it can be given to anybody.
path-step-missing = The guide “{ $step }” is not published, so nobody can read it.
path-in-a-crisis = This path is on for a country. Switch it off there first, with /crisis off.
path-line-long = A line may have { $most } characters. This one is longer: { $line }
path-not-a-guide = “{ $title }” is no guide. Steps are guides; /entry edit changes what kind an entry is.
path-title-long = A path needs a title of at most { $most } characters.
path-too-many = A path can have { $most } steps.
path-form-new = A path for new helpers
path-form = This path
path-form-step = This step
path-title = Title
path-kind = What it is for
path-country-hint = Its name in your language; for everywhere if left empty
path-order = Steps in their order
path-order-hint = Ids of guides, one on each line; a line left out takes the step out
path-lines-hint = What you add to the guide, one thing on each line, { $most } at most
path-everywhere = everywhere
path-no-steps = It has no steps yet.
path-how-to-add = /path step adds a guide. What people read is the guide in their own language, with your lines under it.
path-list-title = Paths for new helpers
path-list-none = There is none yet.
path-steps = steps: { $count }

pathkind-everyday = for every day
pathkind-crisis = for a crisis
pathstate-draft = draft
pathstate-published = given to new helpers
pathstate-retired = given to nobody any more

coordinator-named = I have asked { $name }. New helpers are told once they agree.
coordinator-asked-title = May new helpers call you?
coordinator-asked = The moderators would like new helpers to call you when something is too much for them ({ $where }). If you agree, they see your name and what you write about how to reach you, and nothing else. You can end it at any time.
coordinator-form = How new helpers reach you
coordinator-how = How and when
coordinator-how-hint = Such as a phone number and hours. Every new helper sees it.
coordinator-contact = Please say how to reach you, in at most { $most } characters.
coordinator-agreed = Thank you. New helpers see it from now on, under every step.
coordinator-refused = All right, nobody is told to call you.
coordinator-gone = You are not the one who was asked, or not any more.
coordinator-not-yet = has not agreed yet

crisis-ahead = Crisis information: { $country }
crisis-on-until = Switched on by the moderators ({ $country }), until { DATETIME($until, dateStyle: "long") }.
crisis-on-still = Switched on by the moderators ({ $country }), until they switch it off.
crisis-all = All of it ({ $count })
crisis-what = New helpers there get “{ $title }” from /start. Its guides stand ahead of every answer to people there, marked as crisis information; the answer is still below.
crisis-nobody-to-call = Nobody is named yet whom new helpers there can call. /path coordinator names somebody.
crisis-is-off = Switched off: { $country }. Whoever is on the path can still finish it.
crisis-was-off = No crisis path is on there.
crisis-over = This is no longer switched on.
crisis-days = Please choose from 1 to { $most } days.
crisis-no-path = There is no published path for a crisis. /path create begins one.
crisis-path-not-published = “{ $title }” is not published yet. /path publish does that.
crisis-list-title = Crisis paths that are on
crisis-list-none = None is on.

press-new = I am new
press-path-read = Read it here
press-path-done = Done
press-path-later = Later
press-path-stop = Stop these messages
press-path-hurry = Send me the next one now
press-path-resume = Go on
press-path-anew = Begin again
press-path-topics = Choose topics
press-path-way = Look at all steps
press-path-create = New path
press-path-lines = Do and do not
press-path-publish = Give to new helpers
press-path-retire = Give to nobody
press-coordinator-agree = Yes, they may
press-coordinator-refuse = No
press-crisis-off = Switch off
