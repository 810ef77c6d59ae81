cmd-workshop = майстерня
    .summary = Майстерні: що попереду, участь і ведення власних

cmd-workshop-list = список
    .summary = Майстерні, що попереду
    .topic = тема
    .topic-about = Про що вони

cmd-workshop-show = показати
    .summary = Показати майстерню: коли, де й що ви можете зробити
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-join = долучитися
    .summary = Записатися на найближчу дату майстерні
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-leave = відмовитися
    .summary = Сказати, що ви не зможете прийти
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-attend = присутність
    .summary = Сказати, що ви тут; ведучі можуть сказати, скільки людей
    .workshop = майстерня
    .workshop-about = Назва або номер
    .people = люди
    .people-about = Для ведучих: скільки людей було

cmd-workshop-remind-me = нагадати
    .summary = Обрати, коли нагадувати вам про майстерню
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-create = створити
    .summary = Запланувати майстерню

cmd-workshop-edit = змінити
    .summary = Змінити майстерню, яку ви ведете
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-cancel = скасувати
    .summary = Скасувати майстерню й повідомити всіх, хто збирався
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-report = звіт
    .summary = Розповісти, що вийшло з майстерні, яку ви ведете
    .workshop = майстерня
    .workshop-about = Назва або номер

cmd-workshop-import = імпорт
    .summary = Узяти програму з файлу календаря або таблиці

cmd-calendar = календар
    .summary = Мати майстерні у власному календарі
    .topic = тема
    .topic-about = Лише майстерні на цю тему

workshop-list-title = Майстерні, що попереду
workshop-none = Поки нічого не заплановано.
workshop-count =
    { $count ->
        [one] { $count } майстерня, з { $first } по { $last }.
        [few] { $count } майстерні, з { $first } по { $last }.
        [many] { $count } майстерень, з { $first } по { $last }.
       *[other] { $count } майстерні, з { $first } по { $last }.
    }
workshop-over = дат більше немає
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } хв
       *[other] { $minutes ->
            [0] { $hours } год
           *[other] { $hours } год { $minutes } хв
        }
    }
workshop-once = один раз
workshop-how-long = Триває
workshop-seats = Місця
workshop-seats-open =
    { $count ->
        [0] без обмежень
        [one] без обмежень; записано { $count } людину
        [few] без обмежень; записано { $count } людини
        [many] без обмежень; записано { $count } людей
       *[other] без обмежень; записано { $count } людини
    }
workshop-seats-left = вільно { $left } з { $seats }
workshop-seats-full =
    { $waiting ->
        [0] місць немає, є черга
        [one] місць немає; чекає { $waiting } людина
        [few] місць немає; чекають { $waiting } людини
        [many] місць немає; чекає { $waiting } людей
       *[other] місць немає; чекає { $waiting } людини
    }
workshop-seats-gone = місць немає
workshop-deadline = Запис до
workshop-until = { $at }
workshop-place = Де
workshop-link = Посилання
workshop-link-later = ви отримаєте його разом із місцем
workshop-hosts = Ведуть
workshop-about = Тема
workshop-prepare = Перш ніж прийти
workshop-materials = Матеріали
workshop-you = Ви
workshop-dates = Найближчі дати
workshop-online = онлайн
workshop-events = Список Discord
workshop-events-full = Список подій Discord заповнений, тож цієї дати в ньому немає. Нагадування надходять усе одно.
workshop-events-found = { $count ->
    [one] { $count } подія тут ще не є майстернею
    [few] { $count } події тут ще не є майстернями
    [many] { $count } подій тут ще не є майстернями
   *[other] { $count } події тут ще не є майстернями
}
workshop-events-found-what = Якщо одна з них стане майстернею, на неї можна записатися, отримати нагадування й підсумок. Якщо у формі назва й початок лишаться такими ж, подія та майстерня відтоді – одне: що змінюється тут, змінюється й там. Інакше майстерня отримає власну подію.
workshop-events-more = І ще { $count }.

seat-joined = у вас є місце
seat-waiting = ви під номером { $line } у черзі
seat-offered = місце тримаємо для вас до { $until }
seat-present = ви тут
seat-away = ви не зможете прийти

workshop-clocks-stay = До того часу годинники там не переводять.
workshop-clocks-within = Між цими датами годинники там переводять. Там лишається { $wall }; деінде це може бути на годину раніше або пізніше.
workshop-right = Усе правильно?
workshop-made = Заплановано. Решту можна додати кнопками нижче.
workshop-kept = Записано. Хто має знати, дізнається.
workshop-left = Записано, на вас не чекають. Я питаю того, хто чекає найдовше.
workshop-left-all = Гаразд, на вас не чекають на жодній даті.
workshop-declined = Гаразд, я питаю наступну людину.
workshop-here = Добре, що ви тут.
workshop-counted =
    { $count ->
        [one] Записано: { $count } людина.
        [few] Записано: { $count } людини.
        [many] Записано: { $count } людей.
       *[other] Записано: { $count } людини.
    }
workshop-remind-title = Коли вам нагадати?
workshop-reminded = Я нагадаю: { $leads }
workshop-reminded-never = Гаразд, про цю не нагадуватиму.
workshop-reminded-if = Це діє, щойно ви запишетеся.
workshop-snoozed = Тоді я скажу ще раз.
workshop-soon = Незабаром: { $title }
workshop-offer-title = Для вас звільнилося місце
workshop-offer-until = Я тримаю його для вас до { $until }. Потім спитаю наступну людину.
workshop-changed-title = Зміни: { $title }
workshop-off-title = Скасовано: { $title }
workshop-off-all = Ця майстерня не відбудеться.
workshop-cancel-sure = Усі, хто збирався, дізнаються одразу. Повернути це неможливо.
workshop-cancelled = Скасовано, і всіх, хто збирався, повідомлено.
workshop-date-cancelled = Цю дату скасовано, і всіх, хто збирався, повідомлено.
workshop-nudge-title = Як усе пройшло? { $title }
workshop-nudge = Досить трьох рядків: що вирішили, що лишилося відкритим, що варто зберегти. Відкриті запитання підуть колегам, а відсутні отримають підсумок.
workshop-recap-title = Що ви пропустили: { $title }
workshop-decisions = Вирішили
workshop-questions = Відкриті запитання
workshop-asked =
    { $count ->
        [one] { $count } запитання вже в колег.
        [few] { $count } запитання вже в колег.
        [many] { $count } запитань уже в колег.
       *[other] { $count } запитання вже в колег.
    }
workshop-drafted =
    { $count ->
        [one] { $count } чернетка для бібліотеки чекає на модераторів.
        [few] { $count } чернетки для бібліотеки чекають на модераторів.
        [many] { $count } чернеток для бібліотеки чекає на модераторів.
       *[other] { $count } чернетки для бібліотеки чекає на модераторів.
    }
workshop-report-preview = Ось що я передам
workshop-report-what = Рішення й матеріали отримають відсутні. Кожне запитання піде колегам від вашого імені. Кожен матеріал стане чернеткою для бібліотеки.
workshop-report-personal = Це було схоже на чиїсь особисті дані, тож я їх прибрав. Усього знайти я не можу, перечитайте, будь ласка, ще раз.
workshop-report-kept = Дякую. Відсутні отримають підсумок.

workshop-plan-title = Запланувати майстерню
workshop-field-title = Назва
workshop-field-description = Про що вона
workshop-field-when = Коли
workshop-field-when-hint = Словами, наприклад «четвер 18:00» або «26.11.2026 18:00»
workshop-field-zone = За годинником у
workshop-field-zone-hint = Місто або країна, наприклад Рим
workshop-field-lasts = Триває
workshop-field-lasts-hint = Наприклад 1:30, або 90 у хвилинах
workshop-field-place = Місце
workshop-field-place-hint = Наприклад бібліотека або назва каналу
workshop-field-link = Посилання
workshop-field-link-hint = На онлайн-кімнату; його бачать ті, хто має місце
workshop-field-seats = Кількість місць
workshop-field-seats-hint = Число; нічого, якщо без обмежень
workshop-field-waits = Черга, коли місць немає
workshop-field-deadline = Кінець запису
workshop-field-rhythm = Як часто
workshop-field-count = Скільки разів
workshop-field-count-hint = Число; нічого, якщо без кінця
workshop-field-rule = Власне правило
workshop-field-rule-hint = Наприклад FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = Не в ці дні
workshop-field-exceptions-hint = По одному в рядку, наприклад 2026-12-24
workshop-field-prepare = Що підготувати
workshop-field-materials = Матеріали
workshop-field-materials-hint = По одному в рядку: назва й адреса
workshop-field-language = Мова майстерні
workshop-field-hosts = Ведуть
workshop-field-hosts-hint = Імена учасників через кому
workshop-field-leads = Нагадування перед початком
workshop-field-reminding = Де нагадувати
workshop-field-decisions = Що вирішили
workshop-field-questions = Що лишилося відкритим
workshop-field-questions-hint = Одне запитання в рядку. Без імен та інших даних ваших підопічних.
workshop-field-counted = Скільки людей було

waits-yes = так
waits-no = ні
deadline-0 = коли починається
deadline-60 = за годину
deadline-1440 = за день
deadline-2880 = за два дні
deadline-10080 = за тиждень
lead-10080 = за тиждень
lead-1440 = за день
lead-60 = за годину
lead-10 = за десять хвилин
reminding-direct = кожному в особистих повідомленнях
reminding-place = у місці майстерень
reminding-both = і там, і там

aspect-workshop-what = Що й коли
aspect-workshop-where = Місце й кількість
aspect-workshop-repeat = Повторення
aspect-workshop-materials = Матеріали
aspect-workshop-reminders = Нагадування

press-workshop-join = Долучитися
press-workshop-queue = Стати в чергу
press-workshop-join-all = На всі дати
press-workshop-leave-all = Відмовитися від усіх дат
press-workshop-dates = Усі дати
press-workshop-remind = Нагадати мені…
press-workshop-calendar = До календаря
press-workshop-away = Я не зможу
press-workshop-here = Я тут
press-workshop-adopt = Зробити майстернею
press-workshop-snooze =
    { $count ->
        [60] Ще раз за годину
       *[other] Ще раз за { $count } хв
    }
press-workshop-take = Беру місце
press-workshop-decline = Ні, дякую
press-workshop-report = Звіт
press-workshop-report-so = Передати
press-workshop-move = Змінити цю дату
press-workshop-cancel = Скасувати
press-workshop-cancel-all = Скасувати все
press-workshop-cancel-date = Лише найближчу дату
press-workshop-import =
    { $count ->
        [one] Запланувати { $count }
        [few] Запланувати ці { $count }
        [many] Запланувати ці { $count }
       *[other] Запланувати ці { $count }
    }
press-yes = Так
press-edit = Змінити

workshop-unknown = Тут немає майстерні { $number }.
workshop-date-gone = Цієї дати вже немає.
workshop-is-off = Це не відбудеться.
workshop-is-past = Це вже минуло.
workshop-not-yet = Ще не почалося.
workshop-full = Усі місця зайняті, а черги немає.
workshop-too-late = Запис закінчився: { $at }.
workshop-not-in = На вас там не чекають.
workshop-offer-over = Місце для вас уже не тримають. Я спитав наступну людину.
workshop-snooze-late = Це було б уже після початку.
workshop-not-yours = Це можуть лише ведучі й модератори.
workshop-begins-past = Це вже минуло. Оберіть, будь ласка, час попереду.
workshop-seats-taken =
    { $count ->
        [one] { $count } місце вже зайняте, тож менше бути не може.
        [few] { $count } місця вже зайняті, тож менше бути не може.
        [many] { $count } місць уже зайнято, тож менше бути не може.
       *[other] { $count } місця вже зайнято, тож менше бути не може.
    }
workshop-seats-unclear = «{ $written }» — це не та кількість людей, яку я розумію.
workshop-lasts-unclear = Я не розумію, скільки триває «{ $written }». Напишіть, наприклад, 1:30, або 90 у хвилинах; щонайбільше два тижні.
workshop-times-unclear = «{ $written }» не каже, скільки разів. Напишіть число або нічого.
workshop-day-unclear = Я не розумію «{ $written }» як день. Напишіть, наприклад, 2026-12-24.
workshop-link-unclear = «{ $written }» — це не посилання. Воно починається з https://
workshop-reported = Про це вже хтось розповів.
workshop-report-empty = Тут поки нічого немає. Досить одного рядка.

workshop-import-title = Узяти програму
workshop-import-hint = Календар (.ics) або таблиця (.csv) зі стовпцями title і start
programme-would =
    { $count ->
        [0] Нічого не було б заплановано
        [one] Було б заплановано { $count } майстерню
        [few] Було б заплановано { $count } майстерні
        [many] Було б заплановано { $count } майстерень
       *[other] Було б заплановано { $count } майстерні
    }
programme-not = Не взято
programme-refused = рядок { $number }: { $why }
programme-known =
    { $count ->
        [one] { $count } вже є тут.
        [few] { $count } вже є тут.
        [many] { $count } вже є тут.
       *[other] { $count } вже є тут.
    }
programme-made =
    { $count ->
        [one] Заплановано { $count } майстерню.
        [few] Заплановано { $count } майстерні.
        [many] Заплановано { $count } майстерень.
       *[other] Заплановано { $count } майстерні.
    }
programme-nothing-new =
    { $count ->
        [one] { $count } майстерня з файлу вже є тут.
        [few] Усі { $count } майстерні з файлу вже є тут.
        [many] Усі { $count } майстерень із файлу вже є тут.
       *[other] Усі { $count } майстерні з файлу вже є тут.
    }
programme-form-unknown = Я читаю файли календаря (.ics) і таблиці (.csv). Це ні те, ні інше.
programme-unreadable = Я не можу прочитати цей файл. Таблицю треба зберегти як CSV у UTF-8.
programme-columns = Перший рядок має називати стовпці, щонайменше title і start. Я знаю: { $columns }.
programme-empty = У цьому файлі нічого немає.
programme-too-long = Це більше ніж { $most } майстерень. Поділіть, будь ласка, файл.
programme-no-title = немає назви
programme-start-unclear = «{ $written }» — це не той початок, який я розумію; напишіть, наприклад, 2026-11-26 18:00
programme-past = «{ $title }» вже минуло

calendar-title = Майстерні у власному календарі
calendar-what = Я роблю таємну адресу, за якою може стежити ваш календар. Хто її має, бачить дати, тож тримайте її при собі.
calendar-have =
    { $count ->
        [0] У вас ще немає такої адреси.
        [one] У вас { $count } така адреса.
        [few] У вас { $count } такі адреси.
        [many] У вас { $count } таких адрес.
       *[other] У вас { $count } такої адреси.
    }
calendar-made = Ось ваша адреса
calendar-made-how = Додайте її в календарі як підписку. Я показую її лише цього разу.
calendar-revoked = Жодна з ваших адрес більше не діє.
calendar-no-web = Для цього потрібна моя вебсторінка, а тут її не ввімкнено.
calendar-file-how = Цей файл додає дати до вашого календаря. Якщо якась зміниться, ви отримаєте новий; з /calendar календар оновлюється сам.
press-calendar-own = Мої дати
press-calendar-everything = Усі майстерні
press-calendar-topic = { $topic }
press-calendar-revoke = Відкликати всі мої адреси

setup-workshops-place = Місце майстерень
setup-workshops-place-hint = Де я показую майстерні й оновлюю їх

deed-workshop-made = Майстерню заплановано
deed-workshop-changed = Майстерню змінено
deed-workshop-cancelled = Майстерню скасовано
deed-workshop-counted = Майстерня: присутніх пораховано
deed-workshop-reported = Майстерня: подано звіт
