cmd-gap = gap
    .summary = Questions that wait for an answer from colleagues

cmd-gap-list = list
    .summary = Questions that wait for an answer from colleagues
    .topic = topic
    .topic-about = What they are about
    .state = state
    .state-about = Where they stand; those that wait, if you do not say

cmd-gap-show = show
    .summary = Show a question with the replies to it
    .gap = gap
    .gap-about = Its number

cmd-gap-reply = reply
    .summary = Reply to a question that waits
    .gap = gap
    .gap-about = Its number

cmd-gap-follow = follow
    .summary = Hear of it when a question is answered
    .gap = gap
    .gap-about = Its number

cmd-gap-publish = publish
    .summary = Publish the drafted answer to a question, and tell who waits for it
    .gap = gap
    .gap-about = Its number

cmd-gap-close = close
    .summary = Close a question that needs no answer any more
    .gap = gap
    .gap-about = Its number

cmd-gap-merge = merge
    .summary = Join a question to another that asks the same
    .gap = gap
    .gap-about = The number of the one that goes
    .into = into
    .into-about = The number of the one that stays

cmd-gap-assign = assign
    .summary = Give a question to somebody to see to, or take it on yourself
    .gap = gap
    .gap-about = Its number
    .member = member
    .member-about = Who sees to it; you, if you do not say

cmd-me-topics = topics
    .summary = Choose what colleagues may ask you about

menu-answers = This answers it
menu-draft = Draft entry

gap-nothing = I found nothing here about this. I would rather say so than guess.
gap-offer = Colleagues in this network may know. Shall I ask them?
gap-similar-title = These wait already and sound alike
gap-form-title = Ask colleagues
gap-more = More about it
gap-more-hint = Place, people, what you tried. No names or other data of clients.
gap-topics = What it is about
gap-named-label = Shown as
gap-a-colleague = a colleague
gap-named = { $name }
gap-preview-title = This is what I will post
gap-preview-note = Nothing is posted before you say so.
gap-personal = This looks like personal data of somebody: { $kinds }. I have taken it out below. I cannot find everything, so please read it once more.
personal-email = e-mail address
personal-phone = phone number
personal-number = document number
personal-birth = date of birth
personal-name = name
personal-profile = profile address
gap-where = Where
gap-where-list = on the list of open questions here
gap-place = { $platform } { $place }
gap-asked-by = Asked by
gap-about = About
gap-left = All right, nothing was posted.
gap-posted = Question { $number } is with your colleagues now
gap-posted-note = I tell you when somebody replies, and when there is an answer.
gap-how-to-reply = Write your reply in this thread, or press the button.

gap-list-title = Questions that wait for colleagues
gap-count =
    { $count ->
        [0] Nothing waits here.
        [one] One question.
       *[other] { $count } questions, { $first } to { $last }.
    }
gap-number = Question { $number }
gap-replies =
    { $count ->
        [0] no reply yet
        [one] one reply
       *[other] { $count } replies
    }
gap-since = since { DATETIME($at, dateStyle: "medium") }
gapstate-open = waits
gapstate-drafted = an answer is being written
gapstate-answered = answered
gapstate-closed = closed
gap-history = What happened
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name } replied on { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ { $name } answered it on { DATETIME($at, dateStyle: "medium") }

gap-reply-title = Reply to question { $number }
gap-reply-text = Your reply
gap-reply-hint = What worked, what did not, what it needed. No names or other data of clients.
gap-thanks = Thank you. Whoever asked is told.
gap-followed = I tell you when question { $number } is answered.
gap-unfollowed = All right, I will not tell you about it.
gap-marked = Noted. A moderator can now make an entry of it, and asks its author first.
gap-close-title = Close question { $number }
gap-why = Why
gap-why-hint = Everybody who follows it reads this.
gap-closed = Question { $number } is closed.
gap-reopened = Question { $number } is open again.
gap-merged = Question { $number } is now part of question { $into }.
gap-assigned = { $name } sees to question { $number } now.

gap-draft-title = Entry from question { $number }
entry-title = Title
entry-title-hint = At most 15 words
entry-summary = In one sentence
entry-body = Text
entry-language = Language of the text
gap-consent-not-asked = Its author has not been asked yet.
gap-consent-asked = I have asked its author. You can publish it once they agree.
gap-consent-given = Its author agrees and wants to be named as: { $credit }
gap-consent-refused = Its author does not want it published. Nothing of theirs stays in the draft.
gap-consent-title = May your reply help others too?
gap-consent-what = You replied to “{ $question }”. A moderator would like to keep it in the library, like this:
gap-credit-title = How shall I name you?
gap-credit = Named as
gap-credit-hint = Such as “an adult school in Turin”, or your name
gap-agreed = Thank you. I have told the moderator.
gap-refused = All right. Nothing of yours will be published.
gap-published = “{ $title }” is in the library, and everybody who waited is told.

gap-news-title = Somebody replied to your question
gap-help-title = Could you help with this one?
gap-waiting-title = This question has waited for ten days
gap-marked-title = This reply answers a question
gap-answered-told = Your question of { DATETIME($at, dateStyle: "long") } now has an answer, from { $credit }
gap-answered-here = Answered, thanks to { $credit }
gap-closed-told = The question of { DATETIME($at, dateStyle: "long") } was closed: { $why }
gap-closed-here = Closed: { $why }

me-offer-title = What may colleagues ask you about?
me-offer-hint = I write to you only when a question on these waits for three days.
me-offered = Thank you. I will ask you when a question waits.
me-offers-nothing = All right, I will not ask you.
fact-credit = Shared by

gap-unknown = There is no question { $number } here.
gap-reply-gone = That reply is not there any more.
gap-reply-unread = I cannot read that reply. Choose “This answers it” in the menu of the message itself.
gap-not-here = This is not a thread where a question is discussed.
gap-not-yours = Only whoever asked, or a moderator, can do that.
gap-not-your-reply = Only whoever wrote the reply can say that.
gap-same = These two are the same question.
gap-not-drafted = There is no draft yet. Begin with “Draft entry” on a reply.
gap-no-consent = The author of the reply has not agreed yet.
gap-is-open = This question is still open.
gap-is-drafted = An answer to this is being written already.
gap-is-answered = This question has been answered already.
gap-is-closed = This question is closed.

press-ask-peers = Ask colleagues
press-gap-follow = Follow
press-gap-unfollow = Stop following
press-gap-anew = None of these, ask mine
press-gap-post = Post it
press-gap-post-clean = Post it like this
press-gap-post-as-is = Nothing here is personal, post as written
press-gap-edit = Change it
press-gap-leave = Not now
press-gap-reply = Reply
press-gap-replies = Show replies
press-gap-mark = This answers it
press-gap-draft = Draft entry
press-gap-redraft = Change the draft
press-gap-publish = Publish
press-gap-close = Close
press-gap-reopen = Open again
press-gap-credit = Yes, and name me
press-gap-agree = Yes, without a name
press-gap-refuse = No
gap-publish-there = This answers question { $number }. Publish it with /gap publish { $number }: its author is asked first.

gap-taken-back = This reply was taken back.
gap-not-a-reply = A bot wrote this. Please point at what a colleague wrote.
