cmd-browse = browse
    .summary = Leaf through the library by topic, country and target group
    .topic = topic
    .topic-about = What it is about
    .country = country
    .country-about = Where it was done
    .group = group
    .group-about = Whom it serves

cmd-entry = entry
    .summary = Entries of the library

cmd-entry-show = show
    .summary = Show an entry in full
    .entry = entry
    .entry-about = Its title

browse-everything = The whole library
browse-count =
    { $count ->
        [0] Nothing here yet.
        [one] One entry.
       *[other] { $count } entries, { $first } to { $last }.
    }
