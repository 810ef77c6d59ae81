cmd-me-link = приєднати
    .summary = Об’єднати ваші облікові записи в кількох мережах за кодом
    .code = код
    .code-about = Код з іншого запису; без нього я створю новий

cmd-me-accounts = записи
    .summary = Показати, які облікові записи ваші

cmd-me-unlink = відокремити
    .summary = Відпустити один із ваших облікових записів
    .number = номер
    .number-about = Його номер у /me accounts

cmd-me-reach = листи
    .summary = Обрати, куди мають надходити мої листи

me-link-title = Код для іншого вашого запису
me-link-what = Напишіть з іншого запису: /me link code:{ $code }
me-link-lasts = Код діє один раз, до { $until }. Будь ласка, не давайте його нікому іншому.
me-link-ask-title = Обидва записи ваші?
me-link-ask = Цей код від { $name }, { $platform }. Якщо продовжити, ви станете одним учасником: що має чи може один запис, мають і можуть обидва. Продовжуйте, лише якщо той запис теж ваш.
press-me-join = Так, обидва мої
me-link-own = Обидва записи вже є одним учасником. Код призначено для іншого.
me-joined = Обидва записи тепер є одним учасником. Їх показує /me accounts.
me-joined-told = Запис на { $platform } тепер об’єднано з вашим. Якщо це були не ви, відпустіть його.
press-me-accounts = Ваші записи
me-accounts-title = Ваші облікові записи
me-accounts-note = /me link приєднує ще один. Сказане й отримане лишається вашим, звідки б ви не писали.
me-account-this = ви пишете звідси
me-account = запис { $number }
press-me-unlink = Відпустити
me-unlinked = Цей запис тут більше не ваш. Хто пише з нього, для мене новий.
me-unlink-last = Це ваш єдиний запис. /me erase забуває вас повністю.
me-unlink-gone = Серед ваших записів немає такого номера. Їх показує /me accounts.
me-reach = Листи
me-reach-title = Куди мені вам писати?
me-reach-what = Туди надходять нагадування, відповіді й щотижневий лист.
me-reach-last = туди, де ви писали востаннє
me-reach-direct = { $platform }
me-reach-inbox = листи на вебсторінці
me-reach-now = Зараз: { $place }
me-reach-set = Відтепер я пишу вам туди: { $place }
me-reach-unknown = Там я вас не знаю. /me link приєднує ваш запис.
