cmd-import = import
    .summary = Bring in entries from a file, after seeing what would change

import-title = Entries from a file
import-file = File
import-file-hint = XLSX, CSV, JSONL or YAML, at most 5 MB
import-nothing-yet = Nothing has been imported yet.
import-unchanged =
    { $count ->
        [0] All of it is new or different
        [one] One entry is there already
       *[other] { $count } entries are there already
    }
import-added =
    { $count ->
        [one] One would be added
       *[other] { $count } would be added
    }
import-changed =
    { $count ->
        [one] One would change
       *[other] { $count } would change
    }
import-refused =
    { $count ->
        [one] One cannot be taken
       *[other] { $count } cannot be taken
    }
import-change = { $title }: { $fields }
import-line = Line { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
import-changed-meanwhile = The library has changed since you looked, so look again before you import.
import-done = Imported: { $added } new, { $changed } changed.
import-left =
    { $count ->
        [one] One could not be taken.
       *[other] { $count } could not be taken.
    }
import-nothing-new =
    { $count ->
        [one] The one entry in this file is there already.
       *[other] All { $count } entries in this file are there already.
    }
press-import = Import

file-form-unknown = I read files whose names end in .xlsx, .csv, .jsonl or .yaml.
file-not-text = This file is not UTF-8 text.
file-not-a-workbook = I cannot read this as an Excel workbook, or it holds more than I take.
file-empty = There is nothing in this file.
record-strange-characters = holds characters that no text may hold
upload-missing = I found no file. Please choose it again.
upload-too-large = This file is larger than { $most } MB.
upload-gone = I keep a file for a day, and this one is gone. Please bring it again.
