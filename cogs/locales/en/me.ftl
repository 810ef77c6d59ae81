cmd-me = me
    .summary = What I know of you

cmd-me-show = show
    .summary = Show what I know of you here

cmd-me-edit = edit
    .summary = Change your language and where you work

cmd-me-erase = erase
    .summary = Erase everything I know of you here

me-title = What I know of you here
me-form-title = Where you work
me-language = Language
me-country = Country
me-country-hint = Its name in your language, such as Poland
me-work = What you do
me-place-size = Size of your place
me-staffing = Who does the work
me-role = Role here
me-unknown = not said
me-what-for = Your language decides how I speak to you. The rest lets me check what an idea needs against what you have. Nobody else sees it.
me-invitation = Tell me where you work, and I can check whether an idea fits there. I ask only once.
me-saved = Noted. You can change or erase it with /me at any time.
me-skipped = All right, I will not ask again. /me is there if you change your mind.
me-erase-title = Erase everything?
me-erase-what = I will forget your language, where you work, your questions and what you said of answers. What you wrote for the library stays, without your name. It cannot be undone. Messages already in this place stay where they are.
me-erased = It is erased. I no longer know you here.

press-tell = Tell you where I work
press-skip = Skip
press-erase = Erase
press-erase-all = Yes, erase everything

work-ngo = NGO or association
work-municipality = Municipality or other authority
work-teacher = Teacher
work-volunteer = Volunteer
work-researcher = Researcher
work-other = Something else

placesize-village = Village or rural area
placesize-town = Small or medium town
placesize-city = City

staffing-paid = Paid staff
staffing-volunteers = Volunteers
staffing-mixed = Both

me-browsers = Signed in on the web
me-in-browsers = { $count ->
        [one] in one browser
       *[other] in { $count } browsers
    }
