kind-practice = Practice
kind-answer = Answer
kind-guide = Guide
kind-lesson = Lesson learnt

status-running = running
status-regular-service = became a regular service
status-ending = about to end
status-ended = ended
status-unknown = state unknown

place-nationwide = nationwide
years-between = { $start }–{ $end }
years-since = since { $start }
years-until = until { $end }

evidence-independent_evaluation = independent evaluation
evidence-external_review = described by outside experts, results not evaluated
evidence-beneficiary_survey = survey among those it served
evidence-own_monitoring = the organisation’s own figures
evidence-award = an award
evidence-story = a story, no figures
evidence-not_seen = we have seen no evidence of results
evidence-contested = contested

fact-why = Why this fits
fact-evidence = How it is known
fact-conditions = For it to work where you are
fact-cautions = Take care
fact-lineage = Where it was copied
fact-organisation = Who did it
fact-sources = Source

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, read { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, only named there; seen { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, not read yet

entry-other-language = There is no version in your language yet. This is { $language }.
entry-machine-translated = Translated by machine from { $language }; nobody has read it over yet.
entry-translation-outdated = The original has changed since this was translated.
entry-confirmed = Checked by { $by } on { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = Not yet checked by your moderators.
entry-unknown = There is no entry “{ $slug }” here, or it is no longer shown.

press-source = Show source

topic-rights = Rights and legal status
topic-employment = Employment
topic-education = Education
topic-language = Language
topic-housing = Housing
topic-welfare = Welfare
topic-health = Health
topic-safety = Safety
topic-family = Family
topic-identity = Identity and belonging
topic-attitudes = Attitudes
topic-civic-participation = Civic participation
topic-volunteering = Volunteering
topic-digital = Digital
topic-entrepreneurship = Entrepreneurship
topic-rural = Rural places
topic-crisis-response = Crisis response
topic-funding = Funding and continuity
topic-policy = Policy
topic-evaluation = Evaluation
topic-information = Information
topic-mentoring = Mentoring
topic-social-life = Social life
topic-coordination = Coordination
topic-training = Training

group-newcomers = Newcomers
group-refugees = Refugees
group-asylum-seekers = Asylum seekers
group-temporary-protection = People with temporary protection
group-resettled = Resettled people
group-undocumented = People without papers
group-migrants = Migrants
group-women = Women
group-mothers = Mothers
group-families = Families
group-children = Children
group-unaccompanied-minors = Unaccompanied minors
group-young-people = Young people
group-students = Students
group-older-people = Older people
group-skilled = Skilled newcomers
group-jobseekers = Jobseekers
group-employers = Employers
group-municipalities = Municipalities
group-public-officials = Public officials
group-volunteers = Volunteers
group-hosts = Hosts
group-locals = Local residents
group-teachers = Teachers
group-practitioners = Practitioners
