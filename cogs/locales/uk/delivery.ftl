cmd-delivery = доставка
    .summary = Що я обіцяю сказати й не можу

cmd-delivery-dead = невдалі
    .summary = Показати, чого не вдалося сказати й чому

cmd-delivery-retry = повторити
    .summary = Спробувати сказати щось ще раз
    .number = номер
    .number-about = Номер у списку

delivery-title = Чого не вдалося сказати
delivery-count =
    { $count ->
        [one] { $count } повідомлення.
        [few] { $count } повідомлення, останні { $shown }.
        [many] { $count } повідомлень, останні { $shown }.
       *[other] { $count } повідомлення, останні { $shown }.
    }
delivery-none = Усе обіцяне вже сказано або ще попереду.
delivery-item = { $number } · { $what }
delivery-dead = Цього я не можу сказати, або спроб було забагато. Це буде сказано, лише якщо ви попросите спробувати ще раз.
delivery-uncertain = Я не знаю, чи це дійшло, і не можу читати в тому місці. Погляньте туди, будь ласка: чи його видно?
delivery-where = Де
delivery-when = Коли
delivery-why = Чому ні
delivery-direct = особисте повідомлення, { $platform }
delivery-due = на { $at }
delivery-no-reason = причини не вказано
delivery-gone = Тут немає недоставленого повідомлення { $number }, або хтось уже вирішив.
delivery-too-late = Для цього вже пізно: те, про що воно було, минуло.
delivery-again = Пробую зараз ще раз.
delivery-dropped = Гаразд, цього не буде сказано.
delivery-noted = Записано, воно дійшло.

press-delivery-retry = Спробувати ще раз
press-delivery-arrived = Воно дійшло
press-delivery-drop = Відмовитися
