cmd-community = community
    .summary = The servers and spaces this community lives in

cmd-community-link = link
    .summary = Join another server or space to this community, by a code
    .code = code
    .code-about = The code you were given; without it I make one

cmd-community-show = show
    .summary = Show where this community lives, and how many people it has

cmd-community-unlink = unlink
    .summary = Let a server or space leave this community
    .space = space
    .space-about = Which one; this one, if you do not say

community-code-title = A code for another server or space
community-code-what = Say this there, where you or a colleague manage the place: /community link code:{ $code }
community-code-lasts = It works once, until { $until }. A new one makes it void.
community-code-careful = Whoever manages that place will own this community too, as those who manage this place do. Please give the code to nobody else.
community-joined = This place is part of { $name } now. /setup chooses what happens where.
community-already = This place belongs to the community already.
community-elsewhere = This place belongs to another community. It has to leave that one first: /community unlink
community-nowhere = A code joins a Discord server or a Matrix space. Please give it there, where you manage the place.
community-spaces = Servers and spaces
community-none = none yet
community-here = you are here
community-members = Members
community-members-on = { $platform }: { $count }
community-members-all = in all: { $count }
community-unlink-title = Shall { $name } leave?
community-unlink-what = Its people can still ask. Questions, replies and workshops are no longer shown there, and its own roles do not count any more. Codes that were made and not used yet become void.
press-community-unlink = Yes, let it leave
community-left = { $name } is no longer part of this community.
community-unlink-own = You manage only the place you are in, so you can let only that one leave. The owners of the whole community can do more.
community-last = This is the only place of the community, and nobody owns it beyond this place. Name an owner first: /role grant
community-space-unknown = No such place belongs to this community. /community show lists them.

space-first = This place is not set up yet, so its own roles do not count here. Begin with /setup.
space-unsettled = This place does not belong to the community yet, so its own roles do not count here; everybody can ask. If you want it to join, let an owner of the community make a code with /community link, and give it here: /community link code:…
code-wrong = This code does not work: it is mistyped, used already, or too old. Ask for a new one.
code-too-often = Too many of your codes did not work. Please wait an hour.

deed-space-joined = Server or space joined
deed-space-left = Server or space left
deed-space-invited = Code made for another server or space
deed-accounts-joined = Two accounts joined to one member
