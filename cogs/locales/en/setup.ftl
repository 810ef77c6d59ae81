cmd-setup = setup
    .summary = Choose where questions, peers and moderators meet, and who moderates

setup-title = Where things happen here
setup-help-place = Help place
setup-help-place-hint = A channel or forum where questions are asked and I answer
setup-peers-place = Peers’ place
setup-peers-place-hint = Where questions without an answer go to colleagues
setup-moderators-place = Moderators’ place
setup-moderators-place-hint = Where I tell moderators what needs them
setup-moderator-role = Moderator role
setup-moderator-role-hint = People with this role curate the library
setup-done = Settings kept
setup-ok = { $place }: I can write there
setup-not-chosen = not chosen
setup-nothing-here = This chooses the channels of a Discord server or the rooms of a Matrix space: where questions are asked, where peers are, where moderators meet. Say /setup there, where you manage it. A web page has no such places, so there is nothing to set up here.
setup-place-gone = I cannot see this place any more. Choose another one.
setup-may-not = { $place }: I may not write there yet. Give me there: { $missing }.
