joined = { $parts }

something-broke = Something broke on my side. It has been written down; if you ask a moderator about it, name this number: { $number }.
role-too-low = This is for the { $role } only.
role-member = member
role-moderator = moderator
role-owner = owner of this place

command-unknown = I do not know “{ $name }”. Write /help to see what I can do, or just ask your question.
command-near = I do not know “{ $name }”. Did you mean /{ $near }?
press-unknown = This button is from an older version of me and no longer works. Please ask again.
press-unreadable = I cannot read what this button carries. Please ask again.

argument-missing = “{ $command }” also needs: { $name }.
argument-not-a-number = { $name } has to be a number.
argument-not-one-of = “{ $written }” is not one of the choices for { $name }: { $choices }.
country-unknown = I do not know a country called “{ $written }”. Try its name in your language, or its code, such as PL.
language-unknown = I do not know a language called “{ $written }”. Try its name, or its code, such as uk.

press-open = Open
press-back = Back
press-next = Next
press-change = Change

platform-working = One moment …
platform-form-sent = Send
platform-form-optional = optional
platform-form-not-said = not said
platform-form-open = Open the form
platform-form-path = Path of the file on this machine
platform-kept-as = Saved as { $path }
platform-form-late = That took me too long to open a form. Please try again.

draft-gone = This form is no longer kept. Please begin again.
draft-typed = This is what you wrote, so that it is not lost:
press-reopen = Open the form again

role-steward = steward of an organisation
rank-member = member
rank-steward = steward
rank-moderator = moderator
rank-owner = owner
member-unknown = I know nobody here called “{ $written }”. Choose a name from the list, or mention the person.
member-several = Several people here are called “{ $written }”. Choose one from the list.
member-nameless = member { $number }
member-former = a former member
platform-not-here = This is for your eyes alone. Please use the slash command, or write to me directly.
