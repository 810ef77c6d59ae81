matrix-pressing = Answer with a number, or react with it.
matrix-told-directly = I have answered you in a direct message.
matrix-not-directly = I may not write to you directly. Please open a direct chat with me and ask again there.
matrix-unreadable = I could not read a message from { $name }: it was encrypted without a key for me. Please send it again. If that does not help, open my profile in your client, check that I am verified, and ask me in a new direct chat.

matrix-word-skip = skip
matrix-word-back = back
matrix-word-cancel = cancel

matrix-form-step = { $number } of { $count }: { $label }
matrix-form-now = Now: { $value }. A single “-” empties it.
matrix-form-several = Several may be chosen, with commas between their numbers.
matrix-form-ways = Write your answer here. “{ matrix-word-skip }” leaves it as it is, “{ matrix-word-back }” goes back, “{ matrix-word-cancel }” stops.
matrix-form-file = Please send the file here.
matrix-form-no-file = Here I would need words, not a file.
matrix-form-first = This is the first question.
matrix-form-needed = This one is needed. Please write something.
matrix-form-long = That is too long: at most { $most } characters, please.
matrix-form-choice = “{ $written }” is not one of these. Please answer with a number.
matrix-form-stopped = All right, I stop here. Nothing was kept.
