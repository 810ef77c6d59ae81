cmd-help = help
    .summary = What this bot can do, and how to ask it

help-title = How I can help
help-intro = Ask me as you would ask a colleague who has seen what others tried: in your own words, in any language. I answer from a library of practices and guides that people have written and checked, and I say so when nothing fits. Please leave out names and other data of the people you support.
help-command = /{ $name }
help-subcommand = /{ $group } { $name }
help-privacy = I keep a question for 30 days so that its buttons work, then forget its words. /me shows and erases what I know of you.
