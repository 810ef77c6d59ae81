cmd-workshop = workshop
    .summary = Workshops: what is on, joining, and running your own

cmd-workshop-list = list
    .summary = Workshops to come
    .topic = topic
    .topic-about = What they are about

cmd-workshop-show = show
    .summary = Show a workshop: when, where, and what you can do
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-join = join
    .summary = Join the next date of a workshop
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-leave = leave
    .summary = Say that you cannot come to a workshop
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-attend = attend
    .summary = Say that you are there; hosts can say how many are
    .workshop = workshop
    .workshop-about = Its title or number
    .people = people
    .people-about = For hosts: how many were there

cmd-workshop-remind-me = remind-me
    .summary = Choose when I remind you of a workshop
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-create = create
    .summary = Plan a workshop

cmd-workshop-edit = edit
    .summary = Change a workshop you host
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-cancel = cancel
    .summary = Call a workshop off, and tell whoever meant to come
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-report = report
    .summary = Say what came of a workshop you host
    .workshop = workshop
    .workshop-about = Its title or number

cmd-workshop-import = import
    .summary = Bring in a programme from a calendar file or a table

cmd-calendar = calendar
    .summary = Have workshops in your own calendar
    .topic = topic
    .topic-about = Only workshops about this

workshop-list-title = Workshops to come
workshop-none = Nothing is planned yet.
workshop-count =
    { $count ->
        [one] One workshop.
       *[other] { $count } workshops, { $first } to { $last }.
    }
workshop-over = no date to come
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } min
       *[other] { $minutes ->
            [0] { $hours } h
           *[other] { $hours } h { $minutes } min
        }
    }
workshop-once = once
workshop-how-long = Lasts
workshop-seats = Seats
workshop-seats-open =
    { $count ->
        [0] as many as come
        [one] as many as come; one has joined
       *[other] as many as come; { $count } have joined
    }
workshop-seats-left = { $left } of { $seats } left
workshop-seats-full =
    { $waiting ->
        [0] full, with a waiting list
        [one] full; one person is waiting
       *[other] full; { $waiting } people are waiting
    }
workshop-seats-gone = full
workshop-deadline = Join by
workshop-until = { $at }
workshop-place = Where
workshop-link = Link
workshop-link-later = you get it with your seat
workshop-hosts = Hosts
workshop-about = About
workshop-prepare = Before you come
workshop-materials = Materials
workshop-you = You
workshop-dates = Next dates
workshop-online = online
workshop-events = Discord’s list
workshop-events-full = Discord’s own list of events is full, so this date is not in it. I remind people all the same.
workshop-events-found = { $count ->
    [one] An event here is not a workshop yet
   *[other] { $count } events here are not workshops yet
}
workshop-events-found-what = If one of them is to be a workshop, people can join it, are reminded, and get the recap. Leave its name and beginning in the form as they are, and the event and the workshop are one from then on: what changes here changes there. Otherwise the workshop gets an event of its own.
workshop-events-more = And { $count } more.

seat-joined = you have a seat
seat-waiting = you are number { $line } on the waiting list
seat-offered = a seat is kept for you until { $until }
seat-present = you are there
seat-away = you cannot come

workshop-clocks-stay = Until then the clocks there do not change.
workshop-clocks-within = The clocks there change between these dates. It stays { $wall } there; elsewhere it may be an hour earlier or later.
workshop-right = Is that right?
workshop-made = It is planned. Add what else people should know with the buttons below.
workshop-kept = Noted. Whoever needs to know is told.
workshop-left = Noted, you are not expected. Whoever waits longest is asked next.
workshop-left-all = All right, you are expected at none of the dates.
workshop-declined = All right, the next one is asked.
workshop-here = Good that you are here.
workshop-counted =
    { $count ->
        [one] Noted: one person.
       *[other] Noted: { $count } people.
    }
workshop-remind-title = When shall I remind you?
workshop-reminded = I remind you: { $leads }
workshop-reminded-never = All right, I will not remind you of this one.
workshop-reminded-if = That is once you have joined.
workshop-snoozed = I will say it again then.
workshop-soon = Soon: { $title }
workshop-offer-title = A seat is free for you
workshop-offer-until = I keep it for you until { $until }. After that the next one is asked.
workshop-changed-title = Changed: { $title }
workshop-off-title = Called off: { $title }
workshop-off-all = This workshop does not take place.
workshop-cancel-sure = Whoever meant to come is told at once. This cannot be undone.
workshop-cancelled = It is called off, and everybody who meant to come is told.
workshop-date-cancelled = This date is called off, and everybody who meant to come is told.
workshop-nudge-title = How was it? { $title }
workshop-nudge = Three lines are enough: what you decided, what stayed open, what is worth keeping. Open questions go to colleagues, and those who missed it get a recap.
workshop-recap-title = What you missed: { $title }
workshop-decisions = Decided
workshop-questions = Open questions
workshop-asked =
    { $count ->
        [one] One question is with colleagues now.
       *[other] { $count } questions are with colleagues now.
    }
workshop-drafted =
    { $count ->
        [one] One draft for the library waits for a moderator.
       *[other] { $count } drafts for the library wait for a moderator.
    }
workshop-report-preview = This is what I will pass on
workshop-report-what = Decisions and materials go to those who missed it. Each question goes to colleagues under your name. Each material becomes a draft for the library.
workshop-report-personal = This looked like personal data of somebody, and I have taken it out. I cannot find everything, so please read it once more.
workshop-report-kept = Thank you. Those who missed it get the recap.

workshop-plan-title = Plan a workshop
workshop-field-title = Title
workshop-field-description = What it is about
workshop-field-when = When
workshop-field-when-hint = In words, such as “Thursday 18:00” or “26.11.2026 18:00”
workshop-field-zone = On the clock of
workshop-field-zone-hint = A city or a country, such as Rome
workshop-field-lasts = Lasts
workshop-field-lasts-hint = Such as 1:30, or 90 for minutes
workshop-field-place = Place
workshop-field-place-hint = Such as a library, or the name of a channel
workshop-field-link = Link
workshop-field-link-hint = Of an online room; shown to those who have a seat
workshop-field-seats = Seats
workshop-field-seats-hint = A number; nothing for as many as come
workshop-field-waits = Waiting list when it is full
workshop-field-deadline = Joining ends
workshop-field-rhythm = How often
workshop-field-count = How many times
workshop-field-count-hint = A number; nothing for without end
workshop-field-rule = A rule of your own
workshop-field-rule-hint = Such as FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Not on these days
workshop-field-exceptions-hint = One a line, such as 2026-12-24
workshop-field-prepare = What to prepare
workshop-field-materials = Materials
workshop-field-materials-hint = One a line: what it is called, and its address
workshop-field-language = Language it is held in
workshop-field-hosts = Hosts
workshop-field-hosts-hint = Names of members, with commas between them
workshop-field-leads = Reminders before it begins
workshop-field-reminding = Where I remind people
workshop-field-decisions = What you decided
workshop-field-questions = What stayed open
workshop-field-questions-hint = One question a line. No names or other data of clients.
workshop-field-counted = How many were there

waits-yes = yes
waits-no = no
deadline-0 = when it begins
deadline-60 = an hour before
deadline-1440 = a day before
deadline-2880 = two days before
deadline-10080 = a week before
lead-10080 = a week before
lead-1440 = a day before
lead-60 = an hour before
lead-10 = ten minutes before
reminding-direct = each by a direct message
reminding-place = in the workshops’ place
reminding-both = both

aspect-workshop-what = What and when
aspect-workshop-where = Where and seats
aspect-workshop-repeat = Repeat
aspect-workshop-materials = Materials
aspect-workshop-reminders = Reminders

press-workshop-join = Join
press-workshop-queue = Join the waiting list
press-workshop-join-all = Join every date
press-workshop-leave-all = Leave all dates
press-workshop-dates = All dates
press-workshop-remind = Remind me…
press-workshop-calendar = Add to calendar
press-workshop-away = I cannot come
press-workshop-here = I am here
press-workshop-adopt = Make it a workshop
press-workshop-snooze =
    { $count ->
        [60] Again in an hour
       *[other] Again in { $count } minutes
    }
press-workshop-take = Take the seat
press-workshop-decline = No, thank you
press-workshop-report = Report
press-workshop-report-so = Pass it on
press-workshop-move = Change this date
press-workshop-cancel = Call off
press-workshop-cancel-all = Call it off
press-workshop-cancel-date = Only the next date
press-workshop-import =
    { $count ->
        [one] Plan it
       *[other] Plan these { $count }
    }
press-yes = Yes
press-edit = Edit

workshop-unknown = There is no workshop { $number } here.
workshop-date-gone = This date is not there any more.
workshop-is-off = This does not take place.
workshop-is-past = This is past.
workshop-not-yet = It has not begun yet.
workshop-full = All seats are taken, and there is no waiting list.
workshop-too-late = Joining ended on { $at }.
workshop-not-in = You are not expected there.
workshop-offer-over = The seat is not kept for you any more. The next one was asked.
workshop-snooze-late = That would be after it begins.
workshop-not-yours = Only its hosts and moderators can do that.
workshop-begins-past = That is past. Please choose a time to come.
workshop-seats-taken =
    { $count ->
        [one] One seat is taken already, so there cannot be fewer.
       *[other] { $count } seats are taken already, so there cannot be fewer.
    }
workshop-seats-unclear = “{ $written }” is not a number of people I can work with.
workshop-lasts-unclear = I cannot read “{ $written }” as how long it lasts. Write it like 1:30, or 90 for minutes; two weeks are the most.
workshop-times-unclear = “{ $written }” is not how many times. Write a number, or nothing.
workshop-day-unclear = I cannot read “{ $written }” as a day. Write it like 2026-12-24.
workshop-link-unclear = “{ $written }” is not a link. It begins with https://
workshop-reported = Somebody has reported on this already.
workshop-report-empty = There is nothing in it yet. One line is enough.

workshop-import-title = Bring in a programme
workshop-import-hint = A calendar file (.ics) or a table (.csv) with title and start
programme-would =
    { $count ->
        [0] I would plan nothing
        [one] I would plan one workshop
       *[other] I would plan { $count } workshops
    }
programme-not = Not taken
programme-refused = line { $number }: { $why }
programme-known =
    { $count ->
        [one] One is here already.
       *[other] { $count } are here already.
    }
programme-made =
    { $count ->
        [one] One workshop is planned.
       *[other] { $count } workshops are planned.
    }
programme-nothing-new =
    { $count ->
        [one] The one workshop in it is here already.
       *[other] All { $count } workshops in it are here already.
    }
programme-form-unknown = I read calendar files (.ics) and tables (.csv). This is neither.
programme-unreadable = I cannot read this file. A table has to be saved as CSV in UTF-8.
programme-columns = The first line has to name the columns, at least title and start. I know: { $columns }.
programme-empty = There is nothing in this file.
programme-too-long = That is more than { $most } workshops. Please split the file.
programme-no-title = it has no title
programme-start-unclear = “{ $written }” is no start I can read; write it like 2026-11-26 18:00
programme-past = “{ $title }” is past

calendar-title = Workshops in your own calendar
calendar-what = I make a secret address that your calendar program can follow. Whoever has it can see the dates, so keep it to yourself.
calendar-have =
    { $count ->
        [0] You have no such address yet.
        [one] You have one such address.
       *[other] You have { $count } such addresses.
    }
calendar-made = This is your address
calendar-made-how = Add it in your calendar program as a subscription. I show it only this once.
calendar-revoked = None of your addresses works any more.
calendar-no-web = This needs my web page, which is not switched on here.
calendar-file-how = This file puts its dates into your calendar. Dates that change later are in the file you get then; with /calendar yours follows by itself.
press-calendar-own = My dates
press-calendar-everything = All workshops
press-calendar-topic = { $topic }
press-calendar-revoke = Take all my addresses back

setup-workshops-place = Workshops’ place
setup-workshops-place-hint = Where I show workshops and keep them up to date

deed-workshop-made = Workshop planned
deed-workshop-changed = Workshop changed
deed-workshop-cancelled = Workshop called off
deed-workshop-counted = Workshop: people counted
deed-workshop-reported = Workshop reported on
