cmd-ask = ask
    .summary = Ask the library a question in your own words
    .question = question
    .question-about = What you would ask a colleague, in any language

ask-empty = I see no question there. Ask me as you would ask a colleague, in any language.
ask-hello = Hello
ask-welcome = Gladly. Ask me again whenever you need to.
ask-thanks = Thank you. That helps the next person who asks.
ask-thanks-proposed = Thank you. Your wording is new to me; I show it to the moderators, without your name, so that the next person finds this sooner.
ask-forgotten = I keep a question for { $days } days, and this one is gone. Please ask it again.
ask-rephrase-title = Ask in other words

press-helpful = This helped
press-other = Not what I meant
press-more = More
press-share = Share here
press-rephrase = Rephrase
press-none-of-these = None of these
press-nearest = Show the nearest three anyway
press-anyway = Search the library anyway

suggest-title = Did you mean one of these?
others-title = The next nearest
others-none = That was all I found. Try other words, or tell me more about the place and the people.
clarify-title = What is it mostly about?

why-asked = it answers “{ $phrasing }”
why-words = shared words: { $words }
why-named = you named it

answer-by-words = I am still learning what the entries mean, so this is by words alone. Ask again in a minute for a better answer.

press-why = Why this?
why-card-title = Why this was found
why-gone = This entry is not in the library any more.
why-question = You asked: “{ $question }”
why-card-named = You named it.
why-card-words = Words in common: { $words }
why-no-words = No words in common; it was found by what they mean.
why-title = Nearest in meaning is its title: “{ $line }”
why-phrasing = Nearest in meaning is a question it answers: “{ $line }”
why-learnt = Nearest in meaning is a wording learnt from people who asked: “{ $line }”
why-told = Nearest in meaning is what it says: “{ $line }”
why-likely = It is likely that this answers you.
why-possible = It is possible that this answers you, but not sure.
why-faint = It is the nearest there is, but probably not what you meant.
ask-together = I took this together with your question before: “{ $question }”
ask-doubt = I have not been shown to understand this language ({ $language }) well, so please read this with care.
ask-doubt-languages = I understand these languages better: { $languages }
ask-doubt-peers = Colleagues who speak it ({ $language }) may know more: press “Ask colleagues”.
