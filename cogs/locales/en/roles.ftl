cmd-role = role
    .summary = Who may do what in this community

cmd-role-grant = grant
    .summary = Give somebody a role
    .member = member
    .member-about = Whom: a name from the list, or a mention
    .role = role
    .role-about = What they may do from now on
    .organisation = organisation
    .organisation-about = For a steward: the organisation they speak for

cmd-role-revoke = revoke
    .summary = Take a role back
    .member = member
    .member-about = Whom: a name from the list, or a mention
    .role = role
    .role-about = The role they lose
    .organisation = organisation
    .organisation-about = For a steward: one organisation; all of them without it

cmd-role-list = list
    .summary = Show who has which role

cmd-audit = audit
    .summary = Read who changed what: roles, settings, the library

role-granted = { $name } has this role from now on, everywhere here: { $role }.
role-revoked = { $name } no longer has this role: { $role }.
role-had-not = This person does not have that role.
role-has-already = This person has that role already.
role-last-owner = This is the last owner, and somebody has to be. Make another person an owner first.
role-not-oneself = Nobody raises themselves. Another owner can do it, or whoever runs the bot: springboard invite --role owner.
role-owners-only = Ownership holds in every place of this community. Only its owners can give it or take it.
role-organisation-missing = A steward speaks for an organisation. Please name it too.
role-list-title = Who may do what
role-list-none = No role has been given yet.
role-list-note = Those who manage a server or a space, or moderate there, may do so without standing here.

audit-title = Who changed what
audit-count = { $count ->
        [one] One note.
       *[other] { $count } notes, { $first } to { $last }.
    }
audit-empty = Nothing has been noted yet.
audit-note = No messages are kept here, only what was done. Nobody can change it unseen.
audit-by = { $name } · { $at }
audit-house = whoever runs the bot
audit-erased = somebody who has been erased since

deed-invited = Invitation made
deed-role-granted = Role given
deed-role-revoked = Role taken back
deed-setup-changed = Settings of a place changed
deed-entry-added = Entry added
deed-entry-changed = Entry changed
deed-entry-confirmed = Entry confirmed
deed-entry-published = Entry published
deed-entry-paused = Entry paused
deed-entry-retired = Entry retired
deed-entry-restored = Entry restored
deed-entries-merged = Entries merged
deed-entries-apart = Entries told apart
deed-library-imported = Entries imported
deed-wording-accepted = Wording accepted
deed-wording-refused = Wording refused
deed-translation-accepted = Translation accepted
deed-gap-marked = Reply marked as the answer
deed-gap-drafted = Answer drafted
deed-gap-answered = Open question answered
deed-gap-closed = Open question closed
deed-gap-reopened = Open question opened again
deed-gap-assigned = Open question given to somebody
deed-gaps-merged = Open questions joined
deed-organisation-changed = Organisation changed
deed-queue-seen = Seen, and left as it is
deed-letter-revived = Letter tried again
deed-letter-arrived = Letter found to have arrived
deed-letter-dropped = Letter given up
deed-path-changed = Path changed
deed-path-published = Path given to new helpers
deed-path-retired = Path withdrawn
deed-crisis-on = Crisis path switched on
deed-crisis-off = Crisis path switched off
deed-coordinator-named = Coordinator named
deed-coordinator-agreed = Coordinator agreed
deed-coordinator-left = Coordinator stepped back
deed-undone = Undone

org-deed-renews = said again that all is right
org-deed-confirms = confirmed
org-deed-vouches = vouched for
org-deed-refused = not confirmed
org-deed-edited = edited
org-deed-linked = practice added
org-deed-unlinked = practice taken out
org-deed-paused = paused
org-deed-closed = closed
org-deed-unblocked = everybody may ask again
org-deed-left = a steward left
