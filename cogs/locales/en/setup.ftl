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
setup-nothing-here = There is nothing to set up here. Use this command in a Discord server or a Matrix space that you manage.
setup-place-gone = I cannot see this place any more. Choose another one.
setup-may-not = { $place }: I may not write there yet. Give me there: { $missing }.
