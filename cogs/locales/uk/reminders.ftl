cmd-remind = нагадай
    .summary = Нотатки для себе, сказані тоді, коли вам треба

cmd-remind-me = мені
    .summary = Залишити собі нотатку на потім
    .when = коли
    .when-about = Наприклад, «завтра о 9» або «через 20 хвилин»
    .text = текст
    .text-about = Про що вам нагадати

cmd-remind-list = список
    .summary = Показати, про що я вам нагадаю

cmd-remind-forget = забути
    .summary = Відмовитися від нагадування
    .number = номер
    .number-about = Його номер у списку

remind-noted = Я вам нагадаю
remind-by-clock = Я читаю це за цим годинником: { $city }. Змінити можна через /me zone.
remind-title = Ви просили нагадати
remind-asked = записано { $at }
remind-forgotten = Добре, я не нагадуватиму: «{ $text }»
remind-list-title = Про що я вам нагадаю
remind-none = Наразі ні про що. Спробуйте: /remind me "завтра о 9" зателефонувати до школи
remind-count = { $count ->
        [one] { $count } нагадування, { $first }–{ $last }.
        [few] { $count } нагадування, { $first }–{ $last }.
        [many] { $count } нагадувань, { $first }–{ $last }.
       *[other] { $count } нагадування, { $first }–{ $last }.
    }
remind-gone = Цього нагадування вже немає.
remind-of-nothing = Про що? Будь ласка, напишіть це після часу.
remind-too-long = Це { $count } символів; я зберігаю щонайбільше { $most }.
remind-too-many = На вас уже чекає { $most } нагадувань, більше я не зберігаю. Одне можна прибрати через /remind list.

press-forget = Забути
press-snooze-minutes = Через 10 хвилин
press-snooze-hour = Через годину
press-snooze-tomorrow = Завтра
press-remind-sooner = Раніші
press-remind-later = Пізніші
