cmd-entry-add = add
    .summary = Begin a new entry as a draft

cmd-entry-edit = edit
    .summary = Look after an entry: its words, facts, evidence and state
    .entry = entry
    .entry-about = Its title

cmd-entry-publish = publish
    .summary = Let members find an entry
    .entry = entry
    .entry-about = Its title

cmd-entry-pause = pause
    .summary = Take an entry out of the answers for a while
    .entry = entry
    .entry-about = Its title

cmd-entry-retire = retire
    .summary = Take an entry out of the answers for good; its history stays
    .entry = entry
    .entry-about = Its title

cmd-entry-review = review
    .summary = Confirm that you have read an entry and found it right
    .entry = entry
    .entry-about = Its title
    .months = months
    .months-about = In how many months it should be looked at again

cmd-entry-claim = claim
    .summary = Become the one who looks after an entry
    .entry = entry
    .entry-about = Its title

cmd-entry-transfer = transfer
    .summary = Give an entry to somebody else to look after
    .entry = entry
    .entry-about = Its title
    .to = to
    .to-about = Whom: a name from the list, or a mention

cmd-entry-history = history
    .summary = See who changed an entry, when, why and how
    .entry = entry
    .entry-about = Its title

cmd-entry-restore = restore
    .summary = Make an entry what it was, or bring a retired one back as a draft
    .entry = entry
    .entry-about = Its title
    .revision = revision
    .revision-about = Its number in the history

cmd-entry-merge = merge
    .summary = Compare two entries and make one of them
    .entry = entry
    .entry-about = The title of one
    .other = other
    .other-about = The title of the other

cmd-entry-stats = stats
    .summary = See how often entries are the answer, and whether they helped
    .entry = entry
    .entry-about = Its title; leave it out to see the most used

cmd-phrasing = phrasing
    .summary = The words people really ask in

cmd-phrasing-accept = accept
    .summary = Let an entry be found by a proposed wording
    .wording = wording
    .wording-about = One that waits

cmd-phrasing-reject = reject
    .summary = Refuse a proposed wording; it is not proposed again
    .wording = wording
    .wording-about = One that waits

cmd-phrasing-add = add
    .summary = Add a wording people use for an entry
    .entry = entry
    .entry-about = Its title
    .language = language
    .language-about = The language of the wording
    .text = text
    .text-about = The wording, as people say it

cmd-translation = translation
    .summary = Entries in other languages

cmd-translation-add = add
    .summary = Write an entry’s words in another language
    .entry = entry
    .entry-about = Its title
    .language = language
    .language-about = The language you write in

cmd-translation-review = review
    .summary = Read a translation beside the entry, and say that it is right
    .entry = entry
    .entry-about = Its title
    .language = language
    .language-about = The language of the translation

aspect-new = A new entry
aspect-words = Title and summary
aspect-text = Text
aspect-facts = Where and who
aspect-evidence = Evidence and sources
aspect-conditions = Conditions and cautions
aspect-translated-words = Title and summary in { $language }
aspect-translated-text = Text in { $language }

field-id = Name
field-kind = Kind
field-language = Language
field-title = Title
field-summary = Summary
field-body = Text
field-body-2 = Text, continued
field-body-3 = Text, continued further
field-body-4 = Text, the end
field-topics = Topics
field-target-groups = Whom it serves
field-groups = Whom it serves
field-country = Country
field-place = Place
field-organisation = Organisation
field-start = Begun
field-end = Ended
field-years = Years
field-years-hint = 2006, or 2006-2010
field-status = Does it go on?
field-evidence = How it is known
field-results = Results
field-conditions = Conditions
field-conditions-hint = One on a line: staff: People with time [volunteers]
field-cautions = Take care
field-cautions-hint = One on a line
field-lineage = Where it was copied
field-lineage-hint = One on a line
field-sources = Sources
field-sources-hint = A web address on each line; add “read” if you have read it
field-phrasings = Wordings
field-learnt = Learnt wordings
field-translations = Translation
field-state = State
field-origin = Origin
field-curator = Looked after by
field-credit = To be named as
field-confirmed-by = Checked by
field-confirmed-at = Checked on
field-review-by = To be looked at again
field-in = { $field } ({ $language })

state-draft = draft
state-published = published
state-paused = paused
state-retired = retired

entry-is-draft = “{ $title }” is a draft, and this cannot be done with a draft.
entry-is-published = “{ $title }” is published already.
entry-is-paused = “{ $title }” is paused already.
entry-is-retired = “{ $title }” is retired. Restore it first.
entry-needs-consent = “{ $title }” comes from a peer’s reply. It is published with /gap publish, once they agree.
entry-field-wrong = { $field }: { $reason }
curator-nameless = This person has told me no name, so nobody could see who looks after it.
review-months = Between one and { $most } months, please.
revision-unknown = “{ $title }” has no revision { $number }.
undo-too-late = “{ $title }” has since been changed by { $by }. Its history shows what can be restored.
undo-nothing = “{ $title }” has only just been made. Retire it instead.
years-unreadable = I cannot read “{ $written }” as years. Write 2006, or 2006-2010.
condition-unreadable = I cannot read “{ $written }” as a condition. Begin with one of these and a colon: { $kinds }.
text-too-long-here = This text is longer than a form holds. Change it in a file, with /import.
field-too-long-here = { $field } holds more than a form can. Change it in a file, with /import.

clash-found = Somebody else changed this meanwhile. { $what } What you typed is still in the form; send it again to put it in place of theirs.
clash-field = { $field } was changed { $ago } by { $by }: “{ $theirs }”.

curator-state = State
curator-who = Looked after by
curator-none = nobody yet
curator-uses = Use
curator-last = Last changed { $ago } by { $by }: { $why }.

uses-none = not an answer yet
uses-shown =
    { $count ->
        [one] the answer once, on { DATETIME($last, dateStyle: "medium") }
       *[other] the answer { $count } times, last on { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] helped in { $percent } % of one verdict
       *[other] helped in { $percent } % of { $count } verdicts
    }
stats-title = The most used since { DATETIME($since, dateStyle: "medium") }
stats-none = Nothing has been an answer lately.

history-title = What became of it, the newest first
history-revision = { $number } · { $ago } · { $by }

reason-added = begun
reason-edited = edited
reason-draft = brought back as a draft
reason-published = published
reason-paused = paused
reason-retired = retired
reason-confirmed = checked
reason-claimed = taken over
reason-transferred = given to somebody else
reason-restored = restored
reason-restored-with = revision { $about } restored
reason-wording = wordings
reason-merged = merged
reason-merged-with = merged with { $about }
reason-translated = translated
reason-read-over = translation read over

diff-added = { $field }: new “{ $after }”
diff-removed = { $field }: without “{ $before }”
diff-changed = { $field }: “{ $before }” → “{ $after }”
diff-more =
    { $count ->
        [one] and one more change
       *[other] and { $count } more changes
    }

change-none = Nothing was different, so nothing was changed.
now-draft = “{ $title }” is a draft again.
now-published = “{ $title }” is published. Members find it from now on.
now-paused = “{ $title }” is paused. Members do not find it.
now-retired = “{ $title }” is retired. Its history stays.
now-confirmed = “{ $title }” is checked, until { DATETIME($until, dateStyle: "medium") }.
now-curated = { $by } looks after “{ $title }” now.
now-edited = “{ $title }” is changed.
now-restored = “{ $title }” is what it was at revision { $number }.
now-undone = Taken back: “{ $title }” is what it was before.
now-merged = “{ $kept }” has taken over from “{ $retired }”, which is retired.
now-parted = Taken back: they are two entries again.
now-apart = Noted: they are not the same. I will not ask again.
now-accepted = “{ $text }” finds it from now on.
now-rejected = “{ $text }” is refused, and not proposed again.
now-undecided = Taken back: “{ $text }” waits again.
now-translated = The words in { $language } are kept.
now-read-over = The words in { $language } are read over.
now-later = Put off until tomorrow.
now-seen = Noted.
now-taken-back = Taken back.

merge-title = Are these the same?
merge-alike = { $percent } % alike
merge-same = both: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = The one you keep takes over wordings, sources and translations; its own words stay. The other is retired.
merge-itself = These are one and the same entry.
pair-unknown = I no longer know this pair.

proposal-gone = Somebody has decided about this wording already.
phrasing-known = “{ $title }” knows this wording already.

translate-which = In which language?
translate-below = The translation:
translation-missing = not translated yet
translation-behind = behind since { DATETIME($since, dateStyle: "medium") }
translation-read = read over by { $by }
translation-machine = by machine, not read over
translation-human = by hand
translation-none = “{ $title }” has no translation into this language yet.
translation-own-language = “{ $title }” is written in this language itself.

press-undo = Undo
press-curate = Look after it
press-edit = Edit
press-confirm = It is right
press-claim = Look after it myself
press-to-draft = Back to draft
press-to-published = Publish
press-to-paused = Pause
press-to-retired = Retire
press-translate = Translations
press-translate-to = Mend { $language }
press-read-over = I have read it, it is right
press-history = History
press-restore = Restore
press-keep = Keep “{ $title }”
press-apart = Not the same
