cmd-entry-add = додати
    .summary = Почати новий запис як чернетку

cmd-entry-edit = редагувати
    .summary = Подбати про запис: слова, факти, докази і стан
    .entry = запис
    .entry-about = Його назва

cmd-entry-publish = опублікувати
    .summary = Дати учасникам знайти запис
    .entry = запис
    .entry-about = Його назва

cmd-entry-pause = призупинити
    .summary = Прибрати запис із відповідей на певний час
    .entry = запис
    .entry-about = Його назва

cmd-entry-retire = вилучити
    .summary = Прибрати запис із відповідей назавжди; його історія залишається
    .entry = запис
    .entry-about = Його назва

cmd-entry-review = перевірити
    .summary = Підтвердити, що ви прочитали запис і він правильний
    .entry = запис
    .entry-about = Його назва
    .months = місяці
    .months-about = Через скільки місяців переглянути його знову

cmd-entry-claim = узяти
    .summary = Узяти запис під свою опіку
    .entry = запис
    .entry-about = Його назва

cmd-entry-transfer = передати
    .summary = Передати запис під опіку комусь іншому
    .entry = запис
    .entry-about = Його назва
    .to = кому
    .to-about = Кому: ім’я зі списку або згадка

cmd-entry-history = історія
    .summary = Побачити, хто, коли, чому і як змінив запис
    .entry = запис
    .entry-about = Його назва

cmd-entry-restore = відновити
    .summary = Зробити запис таким, як був, або повернути вилучений як чернетку
    .entry = запис
    .entry-about = Його назва
    .revision = версія
    .revision-about = Її номер в історії

cmd-entry-merge = злити
    .summary = Порівняти два записи й зробити з них один
    .entry = запис
    .entry-about = Назва одного
    .other = інший
    .other-about = Назва іншого

cmd-entry-stats = цифри
    .summary = Побачити, як часто записи були відповіддю і чи допомогли
    .entry = запис
    .entry-about = Його назва; без неї – найуживаніші

cmd-phrasing = формулювання
    .summary = Слова, якими люди справді питають

cmd-phrasing-accept = прийняти
    .summary = Дати знайти запис за запропонованим формулюванням
    .wording = слова
    .wording-about = Одне з тих, що чекають

cmd-phrasing-reject = відхилити
    .summary = Відхилити запропоноване формулювання; воно не повернеться
    .wording = слова
    .wording-about = Одне з тих, що чекають

cmd-phrasing-add = додати
    .summary = Додати формулювання, яким питають про запис
    .entry = запис
    .entry-about = Його назва
    .language = мова
    .language-about = Мова формулювання
    .text = текст
    .text-about = Формулювання, так як кажуть люди

cmd-translation = переклад
    .summary = Записи іншими мовами

cmd-translation-add = додати
    .summary = Написати запис іншою мовою
    .entry = запис
    .entry-about = Його назва
    .language = мова
    .language-about = Мова, якою ви пишете

cmd-translation-review = перевірити
    .summary = Прочитати переклад поруч із записом і сказати, що він правильний
    .entry = запис
    .entry-about = Його назва
    .language = мова
    .language-about = Мова перекладу

aspect-new = Новий запис
aspect-words = Назва і стислий опис
aspect-text = Текст
aspect-facts = Де і хто
aspect-evidence = Докази і джерела
aspect-conditions = Умови й застереження
aspect-translated-words = Назва і стислий опис: { $language }
aspect-translated-text = Текст: { $language }

field-id = Ім’я
field-kind = Вид
field-language = Мова
field-title = Назва
field-summary = Стислий опис
field-body = Текст
field-body-2 = Текст, продовження
field-body-3 = Текст, далі
field-body-4 = Текст, кінець
field-topics = Теми
field-target-groups = Для кого
field-groups = Для кого
field-country = Країна
field-place = Місце
field-organisation = Організація
field-start = Початок
field-end = Кінець
field-years = Роки
field-years-hint = 2006 або 2006-2010
field-status = Чи це триває?
field-evidence = Звідки це відомо
field-results = Результати
field-conditions = Умови
field-conditions-hint = По одній у рядку: staff: люди, що мають час [volunteers]
field-cautions = Застереження
field-cautions-hint = По одному в рядку
field-lineage = Де це перейняли
field-lineage-hint = По одному в рядку
field-sources = Джерела
field-sources-hint = По одній вебадресі в рядку; допишіть «read», якщо ви її прочитали
field-phrasings = Формулювання
field-learnt = Вивчені формулювання
field-translations = Переклад
field-state = Стан
field-origin = Походження
field-curator = Хто дбає
field-credit = Як називати
field-confirmed-by = Хто перевірив
field-confirmed-at = Коли перевірено
field-review-by = Переглянути знову до
field-in = { $field } ({ $language })

state-draft = чернетка
state-published = опублікований
state-paused = призупинений
state-retired = вилучений

entry-is-draft = «{ $title }» – чернетка, а з чернеткою так не можна.
entry-is-published = «{ $title }» уже опублікований.
entry-is-paused = «{ $title }» уже призупинений.
entry-is-retired = «{ $title }» вилучений. Спершу відновіть його.
entry-needs-consent = «{ $title }» походить із відповіді колеги. Його публікують через /gap publish, коли є згода.
entry-field-wrong = { $field }: { $reason }
curator-nameless = Ця людина не назвала мені імені, тож ніхто не бачив би, хто дбає про запис.
review-months = Від одного до { $most } місяців, будь ласка.
revision-unknown = «{ $title }» не має версії { $number }.
undo-too-late = У записі «{ $title }» є новіша зміна ({ $by }). Історія показує, що можна відновити.
undo-nothing = «{ $title }» щойно створено. Краще вилучіть його.
years-unreadable = Не можу прочитати «{ $written }» як роки. Напишіть 2006 або 2006-2010.
condition-unreadable = Не можу прочитати «{ $written }» як умову. Почніть з одного з цих слів і двокрапки: { $kinds }.
text-too-long-here = Цей текст довший, ніж уміщує форма. Змініть його у файлі, через /import.
field-too-long-here = { $field }: тут більше, ніж уміщує форма. Змініть це у файлі, через /import.

clash-found = Тим часом хтось інший тут щось змінив. { $what } Те, що ви написали, досі у формі; надішліть її ще раз, щоб поставити своє.
clash-field = { $field }: зміна { $ago }, { $by }: «{ $theirs }».

curator-state = Стан
curator-who = Хто дбає
curator-none = ще ніхто
curator-uses = Використання
curator-last = Остання зміна { $ago }, { $by }: { $why }.

uses-none = ще не був відповіддю
uses-shown =
    { $count ->
        [one] { $count } раз як відповідь, востаннє { DATETIME($last, dateStyle: "medium") }
        [few] { $count } рази як відповідь, востаннє { DATETIME($last, dateStyle: "medium") }
        [many] { $count } разів як відповідь, востаннє { DATETIME($last, dateStyle: "medium") }
       *[other] { $count } разу як відповідь, востаннє { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] допоміг у { $percent } % з { $count } відгуку
        [few] допоміг у { $percent } % з { $count } відгуків
        [many] допоміг у { $percent } % з { $count } відгуків
       *[other] допоміг у { $percent } % з { $count } відгуку
    }
stats-title = Найуживаніші від { DATETIME($since, dateStyle: "medium") }
stats-none = Останнім часом ніщо не було відповіддю.

history-title = Що з ним було, спершу найновіше
history-revision = { $number } · { $ago } · { $by }

reason-added = розпочато
reason-edited = змінено
reason-draft = повернуто як чернетку
reason-published = опубліковано
reason-paused = призупинено
reason-retired = вилучено
reason-confirmed = перевірено
reason-claimed = узято під опіку
reason-transferred = передано комусь іншому
reason-restored = відновлено
reason-restored-with = відновлено версію { $about }
reason-wording = формулювання
reason-merged = об’єднано
reason-merged-with = об’єднано з { $about }
reason-translated = перекладено
reason-read-over = переклад прочитано

diff-added = { $field }: нове «{ $after }»
diff-removed = { $field }: без «{ $before }»
diff-changed = { $field }: «{ $before }» → «{ $after }»
diff-more =
    { $count ->
        [one] і ще { $count } зміна
        [few] і ще { $count } зміни
        [many] і ще { $count } змін
       *[other] і ще { $count } зміни
    }

change-none = Нічого не відрізнялося, тож нічого не змінено.
now-draft = «{ $title }» знову чернетка.
now-published = «{ $title }» опубліковано. Відтепер учасники його знаходять.
now-paused = «{ $title }» призупинено. Учасники його не знаходять.
now-retired = «{ $title }» вилучено. Його історія залишається.
now-confirmed = «{ $title }» перевірено, до { DATETIME($until, dateStyle: "medium") }.
now-curated = Про «{ $title }» тепер дбає { $by }.
now-edited = «{ $title }» змінено.
now-restored = «{ $title }» знову такий, як у версії { $number }.
now-undone = Скасовано: «{ $title }» такий, як був.
now-merged = «{ $kept }» заступив «{ $retired }», який вилучено.
now-parted = Скасовано: це знову два записи.
now-apart = Занотовано: це не те саме. Більше не питатиму.
now-accepted = «{ $text }» відтепер веде до нього.
now-rejected = «{ $text }» відхилено, і воно не повернеться.
now-undecided = Скасовано: «{ $text }» знову чекає.
now-translated = Збережено: { $language }.
now-read-over = Прочитано: { $language }.
now-later = Відкладено до завтра.
now-seen = Занотовано.
now-taken-back = Скасовано.

merge-title = Це те саме?
merge-alike = схожі на { $percent } %
merge-same = обидва: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = Той, який ви залишите, переймає формулювання, джерела й переклади; його власні слова залишаються. Інший буде вилучено.
merge-itself = Це один і той самий запис.
pair-unknown = Я більше не знаю цієї пари.

proposal-gone = Хтось уже вирішив щодо цього формулювання.
phrasing-known = «{ $title }» уже знає це формулювання.

translate-which = Якою мовою?
translate-below = Переклад:
translation-missing = ще не перекладено
translation-behind = застарів { DATETIME($since, dateStyle: "medium") }
translation-read = прочитано, { $by }
translation-machine = машинний, не прочитаний
translation-human = вручну
translation-none = «{ $title }» ще не перекладено цією мовою.
translation-own-language = «{ $title }» написано саме цією мовою.

press-undo = Скасувати
press-curate = Подбати про запис
press-edit = Редагувати
press-confirm = Усе правильно
press-claim = Дбатиму я
press-to-draft = Назад до чернетки
press-to-published = Опублікувати
press-to-paused = Призупинити
press-to-retired = Вилучити
press-translate = Переклади
press-translate-to = Оновити: { $language }
press-read-over = Прочитано, правильно
press-history = Історія
press-restore = Відновити
press-keep = Залишити «{ $title }»
press-apart = Не те саме
