web-skip = Go to the question box
web-language = Language
web-switch = Switch
web-welcome = What would you ask a colleague?
web-intro = Others who support newly arrived people have tried a lot already. Ask in your own words, in any language; I answer from what they learnt, with the source, and say so when nothing fits.
web-examples = For example
web-example-1 = We have volunteers for conversation practice but no teacher. Who has made this work?
web-example-2 = Landlords turn our families away. What do others do?
web-example-3 = Small town, few resources, eight families next month. Where do we start?
web-conversation = Conversation
web-question = Your question
web-placeholder = How do others …
web-commands = Commands
web-ask = Ask
web-hint = Please leave out names and other data of the people you support. Write / for commands.
web-you = You:
web-lost = I did not get through. Please try again.
web-not-ours = This form has expired. Please load the page again.
web-too-much = That is more than I can read at once.
web-too-fast = That is faster than I can keep up with. Please wait a minute and try again.
web-signed-in = Signed in:
web-letters = { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }
web-off = The web page is switched off here.

cmd-web = web
    .summary = Go on in your browser, signed in as you

web-link-title = Your way to the web page
web-link-what = This link signs one browser in as you. It works once, within 15 minutes. Please do not pass it on.
press-sign-in = Sign in
press-sign-out = Sign out
press-sign-out-everywhere = Sign out everywhere
session-ended = You are signed out here.
session-ended-all = You are signed out in every browser.

signin-title = Sign in
signin-as = You will be signed in here as { $name }.
signin-here = You will be signed in here.
signin-what = Do this only in a browser of your own. You can sign out with /me.
signin-gone = This link has been used already, or is too old. Say /web where I know you, and I make a new one.
signin-too-often = Too many links from here did not work. Please wait a quarter of an hour.
signin-without = Go on without signing in
