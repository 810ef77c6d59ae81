cmd-gap = запитання
    .summary = Запитання, які чекають на відповідь колег

cmd-gap-list = список
    .summary = Запитання, які чекають на відповідь колег
    .topic = тема
    .topic-about = Про що вони
    .state = стан
    .state-about = Що з ними; якщо не вказати, ті, що чекають

cmd-gap-show = показати
    .summary = Показати запитання з відповідями на нього
    .gap = запитання
    .gap-about = Його номер

cmd-gap-reply = відповісти
    .summary = Відповісти на запитання, яке чекає
    .gap = запитання
    .gap-about = Його номер

cmd-gap-follow = стежити
    .summary = Дізнатися, коли запитання буде вирішено
    .gap = запитання
    .gap-about = Його номер

cmd-gap-publish = опублікувати
    .summary = Опублікувати запис, підготовлений до запитання, і сповістити тих, хто чекає
    .gap = запитання
    .gap-about = Його номер

cmd-gap-close = закрити
    .summary = Закрити запитання, яке вже не потребує відповіді
    .gap = запитання
    .gap-about = Його номер

cmd-gap-merge = приєднати
    .summary = Приєднати запитання до іншого, про те саме
    .gap = запитання
    .gap-about = Номер того, що зникне
    .into = до
    .into-about = Номер того, що залишиться

cmd-gap-assign = взяти
    .summary = Доручити запитання комусь або взяти собі
    .gap = запитання
    .gap-about = Його номер
    .member = учасник
    .member-about = Хто цим займеться; ви, якщо не вказати

cmd-me-topics = теми
    .summary = Обрати, про що колеги можуть вас питати

menu-answers = Це відповідь на запитання
menu-draft = Підготувати запис

gap-nothing = Я нічого не знайшов про це. Краще скажу прямо, ніж вгадуватиму.
gap-offer = Можливо, знають колеги в цій мережі. Запитати їх?
gap-similar-title = Ці вже чекають і звучать схоже
gap-form-title = Запитати колег
gap-more = Докладніше
gap-more-hint = Місце, люди, що ви пробували. Без імен та інших даних ваших підопічних.
gap-topics = Про що йдеться
gap-named-label = Показувати як
gap-a-colleague = хтось із колег
gap-named = { $name }
gap-preview-title = Ось що я надішлю
gap-preview-note = Без вашої згоди нічого не піде.
gap-personal = Схоже на чиїсь особисті дані: { $kinds }. Нижче я їх прибрав. Усього знайти я не можу, тож перечитайте, будь ласка, ще раз.
personal-email = адреса електронної пошти
personal-phone = номер телефону
personal-number = номер документа
personal-birth = дата народження
personal-name = ім’я
personal-profile = адреса профілю
gap-where = Де
gap-where-list = у списку відкритих запитань тут
gap-place = { $platform } { $place }
gap-asked-by = Хто питає
gap-about = Тема
gap-left = Гаразд, нічого не надіслано.
gap-posted = Запитання { $number } вже у ваших колег
gap-posted-note = Я повідомлю, коли хтось відповість і коли запитання буде вирішено.
gap-how-to-reply = Напишіть відповідь у цій гілці або натисніть кнопку.

gap-list-title = Запитання, які чекають на колег
gap-count =
    { $count ->
        [0] Тут нічого не чекає.
        [one] { $count } запитання, з { $first } по { $last }.
        [few] { $count } запитання, з { $first } по { $last }.
        [many] { $count } запитань, з { $first } по { $last }.
       *[other] { $count } запитання, з { $first } по { $last }.
    }
gap-number = Запитання { $number }
gap-replies =
    { $count ->
        [0] відповідей ще немає
        [one] { $count } відповідь
        [few] { $count } відповіді
        [many] { $count } відповідей
       *[other] { $count } відповіді
    }
gap-since = з { DATETIME($at, dateStyle: "medium") }
gapstate-open = чекає
gapstate-drafted = готується запис
gapstate-answered = вирішено
gapstate-closed = закрито
gap-history = Що відбувалося
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = { $name }: відповідь від { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ { $name }: влучна відповідь від { DATETIME($at, dateStyle: "medium") }

gap-reply-title = Відповісти на запитання { $number }
gap-reply-text = Ваша відповідь
gap-reply-hint = Що вдалося, що ні, що було потрібно. Без імен та інших даних ваших підопічних.
gap-thanks = Дякую. Людину, яка запитала, повідомлено.
gap-followed = Я повідомлю, коли запитання { $number } буде вирішено.
gap-unfollowed = Гаразд, більше про нього не писатиму.
gap-marked = Записано. Тепер модератори можуть зробити з цього запис, а спершу запитають згоди в того, хто відповів.
gap-close-title = Закрити запитання { $number }
gap-why = Чому
gap-why-hint = Це прочитають усі, хто за ним стежить.
gap-closed = Запитання { $number } закрито.
gap-reopened = Запитання { $number } знову відкрите.
gap-merged = Запитання { $number } тепер є частиною запитання { $into }.
gap-assigned = Запитанням { $number } тепер займається { $name }.

gap-draft-title = Запис із запитання { $number }
entry-title = Назва
entry-title-hint = Не більше 15 слів
entry-summary = Одним реченням
entry-body = Текст
entry-language = Мова тексту
gap-consent-not-asked = Людину, яка відповіла, ще не запитано про згоду.
gap-consent-asked = Я запитав людину, яка відповіла. Щойно вона погодиться, можна публікувати.
gap-consent-given = Людина, яка відповіла, згодна й хоче такий підпис: { $credit }
gap-consent-refused = Людина, яка відповіла, не хоче публікації. У чернетці від неї нічого не залишається.
gap-consent-title = Чи може ваша відповідь допомогти й іншим?
gap-consent-what = Ви відповіли на «{ $question }». Модератори хотіли б зберегти вашу відповідь у бібліотеці, у такому вигляді:
gap-credit-title = Як вас підписати?
gap-credit = Підпис
gap-credit-hint = Наприклад, «школа для дорослих у Турині» або ваше ім’я
gap-agreed = Дякую. Я повідомив модераторів.
gap-refused = Гаразд. Нічого вашого не буде опубліковано.
gap-published = «{ $title }» уже в бібліотеці, і всіх, хто чекав, повідомлено.

gap-news-title = Хтось відповів на ваше запитання
gap-help-title = Чи могли б ви допомогти з цим?
gap-waiting-title = Це запитання чекає вже десять днів
gap-marked-title = Ця відповідь вирішує запитання
gap-answered-told = На ваше запитання від { DATETIME($at, dateStyle: "long") } тепер є відповідь. Нею ділиться: { $credit }
gap-answered-here = Є відповідь, дякуємо. Нею ділиться: { $credit }
gap-closed-told = Запитання від { DATETIME($at, dateStyle: "long") } закрито: { $why }
gap-closed-here = Закрито: { $why }

me-offer-title = Про що колеги можуть вас питати?
me-offer-hint = Я пишу вам лише тоді, коли запитання на ці теми чекає три дні.
me-offered = Дякую. Я звернуся до вас, коли чекатиме запитання.
me-offers-nothing = Гаразд, не питатиму вас.
fact-credit = Хто поділився

gap-unknown = Запитання { $number } тут немає.
gap-reply-gone = Цієї відповіді вже немає.
gap-reply-unread = Я не можу прочитати цю відповідь. Оберіть «Це відповідь на запитання» в меню самого повідомлення.
gap-not-here = У цій гілці не обговорюють жодного запитання.
gap-not-yours = Це може зробити лише той, хто запитав, або модератори.
gap-not-your-reply = Це може сказати лише той, хто написав відповідь.
gap-same = Це те саме запитання.
gap-not-drafted = Чернетки ще немає. Почніть із «Підготувати запис» на відповіді.
gap-no-consent = Людина, яка відповіла, ще не погодилася.
gap-is-open = Це запитання ще відкрите.
gap-is-drafted = До цього запитання вже готується запис.
gap-is-answered = На це запитання вже є відповідь.
gap-is-closed = Це запитання закрито.

press-ask-peers = Запитати колег
press-gap-follow = Стежити
press-gap-unfollow = Не стежити
press-gap-anew = Жодне, поставити моє
press-gap-post = Надіслати
press-gap-post-clean = Надіслати так
press-gap-post-as-is = Нічого особистого, надіслати як є
press-gap-edit = Змінити
press-gap-leave = Не зараз
press-gap-reply = Відповісти
press-gap-replies = Показати відповіді
press-gap-mark = Це відповідь на запитання
press-gap-draft = Підготувати запис
press-gap-redraft = Змінити чернетку
press-gap-publish = Опублікувати
press-gap-close = Закрити
press-gap-reopen = Відкрити знову
press-gap-credit = Так, із підписом
press-gap-agree = Так, без підпису
press-gap-refuse = Ні
gap-publish-there = Це відповідь на запитання { $number }. Опублікуйте її командою /gap publish { $number }: спершу спитаємо того, хто її написав.

gap-taken-back = Цю відповідь забрали назад.
gap-not-a-reply = Це написав бот. Вкажіть, будь ласка, на те, що написав хтось із колег.
