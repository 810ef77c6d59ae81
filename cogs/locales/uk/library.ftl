kind-practice = Практика
kind-answer = Відповідь
kind-guide = Порадник
kind-lesson = Урок з досвіду

status-running = триває
status-regular-service = стало постійною послугою
status-ending = невдовзі завершується
status-ended = завершено
status-unknown = стан невідомий

place-nationwide = уся країна
years-between = { $start }–{ $end }
years-since = з { $start }
years-until = до { $end }

evidence-independent_evaluation = незалежне оцінювання
evidence-external_review = описано сторонніми фахівцями, результати не оцінено
evidence-beneficiary_survey = опитування тих, кому допомагали
evidence-own_monitoring = власні дані організації
evidence-award = нагорода
evidence-story = розповідь, без цифр
evidence-not_seen = ми не бачили доказів результату
evidence-contested = суперечливо

fact-why = Чому це підходить
fact-evidence = Звідки це відомо
fact-conditions = Щоб спрацювало у вас
fact-cautions = Зважте
fact-lineage = Де це перейняли
fact-organisation = Хто це зробив
fact-sources = Джерело

condition-met = ✓ { $text }
condition-unknown = ? { $text }
condition-missing = ✗ { $text }

source-read = { $site }, прочитано { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }, там лише згадано; переглянуто { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }, ще не прочитано

entry-other-language = Вашою мовою цього ще немає. Мова тексту: { $language }.
entry-machine-translated = Машинний переклад, мова оригіналу: { $language }; ще ніхто не перечитав.
entry-translation-outdated = Оригінал змінився після цього перекладу.
entry-confirmed = Перевірено: { $by }, { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = Ще не перевірено вашими модераторами.
entry-unknown = Запису «{ $slug }» тут немає або його більше не показують.

press-source = Показати джерело

topic-rights = Права та статус
topic-employment = Робота
topic-education = Освіта
topic-language = Мова
topic-housing = Житло
topic-welfare = Соціальна допомога
topic-health = Здоров’я
topic-safety = Безпека
topic-family = Сім’я
topic-identity = Ідентичність і приналежність
topic-attitudes = Ставлення
topic-civic-participation = Участь у громаді
topic-volunteering = Волонтерство
topic-digital = Цифрове
topic-entrepreneurship = Підприємництво
topic-rural = Сільська місцевість
topic-crisis-response = Допомога в кризі
topic-funding = Фінансування і тривалість
topic-policy = Політика
topic-evaluation = Оцінювання
topic-information = Інформування
topic-mentoring = Менторство
topic-social-life = Спілкування
topic-coordination = Координація
topic-training = Навчання фахівців

group-newcomers = Новоприбулі
group-refugees = Біженці
group-asylum-seekers = Шукачі притулку
group-temporary-protection = Люди з тимчасовим захистом
group-resettled = Переселені люди
group-undocumented = Люди без документів
group-migrants = Мігранти
group-women = Жінки
group-mothers = Матері
group-families = Сім’ї
group-children = Діти
group-unaccompanied-minors = Діти без супроводу
group-young-people = Молодь
group-students = Студенти
group-older-people = Люди старшого віку
group-skilled = Кваліфіковані фахівці
group-jobseekers = Ті, хто шукає роботу
group-employers = Роботодавці
group-municipalities = Муніципалітети
group-public-officials = Посадовці
group-volunteers = Волонтери
group-hosts = Ті, хто приймає вдома
group-locals = Місцеві мешканці
group-teachers = Учителі
group-practitioners = Практики
