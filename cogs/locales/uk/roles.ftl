cmd-role = роль
    .summary = Хто що може в цій спільноті

cmd-role-grant = надати
    .summary = Надати комусь роль
    .member = учасник
    .member-about = Кому: ім’я зі списку або згадка
    .role = роль
    .role-about = Що ця людина зможе робити
    .organisation = організація
    .organisation-about = Для представника: за яку організацію він говорить

cmd-role-revoke = забрати
    .summary = Забрати роль
    .member = учасник
    .member-about = Кому: ім’я зі списку або згадка
    .role = роль
    .role-about = Роль, яку забрати
    .organisation = організація
    .organisation-about = Для представника: одна організація; без неї всі

cmd-role-list = список
    .summary = Показати, хто яку роль має

cmd-audit = журнал
    .summary = Прочитати, хто що змінив: ролі, налаштування, бібліотеку

role-granted = { $name } відтепер має всюди тут роль: { $role }.
role-revoked = { $name } більше не має ролі: { $role }.
role-had-not = Ця людина не має такої ролі.
role-has-already = Ця людина вже має таку роль.
role-last-owner = Це останній власник, а хтось має ним бути. Спершу надайте цю роль ще комусь.
role-not-oneself = Ніхто не підвищує сам себе. Це може зробити інший власник або той, хто тримає бота: springboard invite --role owner.
role-owners-only = Власність діє в кожному місці цієї спільноти. Лише власники можуть її надати або забрати.
role-organisation-missing = Представник говорить за організацію. Назвіть, будь ласка, і її.
role-list-title = Хто що може
role-list-none = Ще не надано жодної ролі.
role-list-note = Хто керує сервером чи простором або модерує там, може це робити й без запису тут.

audit-title = Хто що змінив
audit-count = { $count ->
        [one] { $count } запис, { $first }–{ $last }.
        [few] { $count } записи, { $first }–{ $last }.
        [many] { $count } записів, { $first }–{ $last }.
       *[other] { $count } запису, { $first }–{ $last }.
    }
audit-empty = Ще нічого не записано.
audit-note = Тут немає повідомлень, лише те, що зроблено. Ніхто не може змінити це непомітно.
audit-by = { $name } · { $at }
audit-house = той, хто тримає бота
audit-erased = хтось, кого відтоді стерто

deed-invited = Створено запрошення
deed-role-granted = Надано роль
deed-role-revoked = Забрано роль
deed-setup-changed = Змінено налаштування місця
deed-entry-added = Додано статтю
deed-entry-changed = Змінено статтю
deed-entry-confirmed = Підтверджено статтю
deed-entry-published = Опубліковано статтю
deed-entry-paused = Призупинено статтю
deed-entry-retired = Вилучено статтю
deed-entry-restored = Відновлено статтю
deed-entries-merged = Об’єднано статті
deed-entries-apart = Визнано статті різними
deed-library-imported = Завантажено статті
deed-wording-accepted = Прийнято формулювання
deed-wording-refused = Відхилено формулювання
deed-translation-accepted = Прийнято переклад
deed-gap-marked = Позначено відповідь на запитання
deed-gap-drafted = Підготовлено відповідь
deed-gap-answered = Дано відповідь на відкрите запитання
deed-gap-closed = Закрито відкрите запитання
deed-gap-reopened = Запитання відкрито знову
deed-gap-assigned = Відкрите запитання комусь доручено
deed-gaps-merged = Об’єднано відкриті запитання
deed-organisation-changed = Змінено організацію
deed-queue-seen = Переглянуто й залишено так
deed-letter-revived = Лист надіслано повторно
deed-letter-arrived = З’ясовано, що лист дійшов
deed-letter-dropped = Від листа відмовилися
deed-path-changed = Шлях змінено
deed-path-published = Шлях дано новим помічникам
deed-path-retired = Шлях знято
deed-crisis-on = Кризовий шлях увімкнено
deed-crisis-off = Кризовий шлях вимкнено
deed-coordinator-named = Координатора названо
deed-coordinator-agreed = Координатор погодився
deed-coordinator-left = Координатор відмовився
deed-undone = Скасовано

org-deed-renews = підтверджено ще раз
org-deed-confirms = підтверджено
org-deed-vouches = поручилася інша організація
org-deed-refused = не підтверджено
org-deed-edited = змінено дані
org-deed-linked = додано практику
org-deed-unlinked = прибрано практику
org-deed-paused = призупинено
org-deed-closed = закрито
org-deed-unblocked = усі знову можуть звертатися
org-deed-left = хтось більше не говорить від її імені
