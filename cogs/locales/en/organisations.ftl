cmd-org = org
    .summary = Who does what, and where

cmd-org-add = add
    .summary = Put an organisation on the map, in three questions

cmd-org-find = find
    .summary = Find organisations by what they do and where
    .topic = topic
    .topic-about = What they work on
    .country = country
    .country-about = Where they are
    .language = language
    .language-about = A language they speak

cmd-org-show = show
    .summary = Show an organisation
    .organisation = organisation
    .organisation-about = Which one

cmd-org-claim = claim
    .summary = Say that you speak for an organisation
    .organisation = organisation
    .organisation-about = Which one

cmd-org-confirm = confirm
    .summary = Say that what stands here of an organisation is right
    .organisation = organisation
    .organisation-about = Which one

cmd-org-edit = edit
    .summary = Change what stands here of an organisation
    .organisation = organisation
    .organisation-about = Which one

cmd-org-link = link
    .summary = Say that an organisation ran a practice, or take it back
    .organisation = organisation
    .organisation-about = Which one
    .entry = entry
    .entry-about = The practice

cmd-org-unblock = unblock
    .summary = Let everybody ask your organisation again
    .organisation = organisation
    .organisation-about = Which one

cmd-org-leave = leave
    .summary = Speak for an organisation no longer
    .organisation = organisation
    .organisation-about = Which one

cmd-org-close = close
    .summary = Say that an organisation has ended
    .organisation = organisation
    .organisation-about = Which one

cmd-map = map
    .summary = See who is where on a map, and where nobody is yet
    .topic = topic
    .topic-about = Only those who work on this

org-list-title = Who does what
org-count =
    { $count ->
        [0] Nobody here yet. Do you know somebody?
        [one] One organisation.
       *[other] { $count } organisations, { $first } to { $last }.
    }
org-waiting-new = Somebody added this. Do you know it?
org-waiting-why = Somebody says that they speak for it. Do you know them?
org-claims = Say they speak for it
org-about = Works on
org-groups = For
org-languages = Languages
org-languages-hint = With commas between them, such as Polish, Ukrainian
org-size = People who work there
org-practices = Has run
org-funded = Funded until
org-funded-until = { DATETIME($at, dateStyle: "long") } (only you and your fellow stewards see this)
org-funded-hint = Such as 2027-03. Nobody but your stewards sees it.
org-spoken-for = Confirmed on { DATETIME($at, dateStyle: "medium") }. Somebody speaks for it, so that I can introduce you.
org-unspoken = Confirmed, but nobody speaks for it yet, so I cannot introduce you.
orgstate-unconfirmed = Nobody has confirmed this yet.
orgstate-listed = Confirmed.
orgstate-paused = Wants no introductions at the moment.
orgstate-closed = Has ended.
orgkind-ngo = NGO
orgkind-association = Migrants’ association
orgkind-authority = Municipality or other authority
orgkind-school = School
orgkind-centre = Centre
orgkind-network = Network
orgkind-research = Research
orgkind-international = International organisation
orgkind-enterprise = Social enterprise
orgkind-other = Organisation
orgsize-handful = up to 5
orgsize-small = 6 to 20
orgsize-medium = 21 to 100
orgsize-large = more than 100

org-add-title = Put an organisation on the map
org-name = Its name
org-where = Where it is
org-where-hint = Place and country, such as Kraków, Poland
org-naming-title = Who else should be on the map?
org-named-name-one = One organisation you trust
org-named-where-one = Its place and country
org-named-name-two = Another one
org-named-where-two = Its place and country, too
org-edit-title = What others should know
org-offers = What may others come to you for?
org-offers-hint = What you have done and can tell of. No names of clients.
org-website = Website
org-kind = What it is

org-added = It is on the map. A moderator, or somebody of another organisation, will confirm it.
org-named = Thank you. They are on the map, to be confirmed.
org-changed = It is changed.
org-linked = “{ $name }” is named with “{ $title }” now.
org-unlinked = “{ $name }” is no longer named with “{ $title }”.
org-claimed = Noted. As soon as somebody who knows you confirms it, you speak for “{ $name }”.
org-accepted = They speak for “{ $name }” too now.
org-unblocked = Everybody may ask “{ $name }” again; blocked before: { $count }.
org-left = You no longer speak for “{ $name }”.
org-does-renews = Thank you. “{ $name }” counts as confirmed for the next half year.
org-does-confirms = “{ $name }” is confirmed.
org-does-vouches = Thank you. On your word, “{ $name }” is confirmed.
org-refused = “{ $name }”: not confirmed.
org-is-closed = “{ $name }” has ended.
org-is-paused = I send nobody to “{ $name }” now. Confirm it when you want that again.
org-claimed-told = Somebody says that they speak for your organisation too. Do you agree?
org-accepted-told = You speak for this organisation from now on. I ask you before I introduce anybody, and nobody sees your account before you say yes.
org-name-others = The map grows by those who know each other: which two others should be on it?
org-still-title = { $name }: is this still right?
org-still-note = One press is enough. If I hear nothing for two months I send nobody to you until you say so.

org-unknown = There is no organisation { $number } here.
org-known = “{ $name }” is here already: /org show { $number }
org-yours = You speak for “{ $name }” already.
org-claimed-already = You have said so already. Somebody who knows you has to confirm it.
org-not-oneself = You added or claimed “{ $name }” yourself. Somebody else has to confirm it.
org-vouch-stewards-only = Only a moderator, or somebody who speaks for another confirmed organisation, can confirm that.
org-not-yours = Only those who speak for “{ $name }”, or a moderator, can do that.
org-claim-gone = That has been decided already.
org-where-unknown = I see no country in “{ $written }”. Write place and country, such as Kraków, Poland.
org-site-unreadable = “{ $written }” is not the address of a website.
org-funded-unreadable = I cannot read “{ $written }” as a month. Write it like 2027-03.

press-org-add = Add an organisation
press-org-claim = I speak for it
press-org-right = Yes, all is right
press-org-confirm = Confirm
press-org-vouch = I know it, it is right
press-org-more = Tell more
press-org-pause = No introductions now
press-org-name = Name two others
press-org-site = Website
press-org-refuse = Do not confirm
press-org-accept = Yes, { $name } speaks for us
queue-organisations =
    { $count ->
        [one] One organisation to confirm
       *[other] { $count } organisations to confirm
    }

map-title = Who is where
map-title-topic = Who is where: { $topic }
map-count = Organisations: { $count } · countries: { $countries } · confirmed: { $confirmed }
map-nobody = nobody yet
map-confirmed = confirmed
map-unconfirmed = not confirmed yet
map-source = Outlines: Natural Earth
map-about = A map of Europe: the more organisations a country has, the darker it is; countries without any are hatched.
map-most = Most are in
map-holes = Nobody yet in
map-thin = Next to nobody works on
map-elsewhere = Beyond this map
map-counted = { $what } { $count }
map-note = Do you know somebody where nobody is? Three questions put them here.
