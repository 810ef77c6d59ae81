cmd-setup = налаштування
    .summary = Обрати, де запитують, де колеги й модератори та хто модерує

setup-title = Що де відбувається
setup-help-place = Місце запитань
setup-help-place-hint = Канал або форум, де питають, а я відповідаю
setup-peers-place = Місце колег
setup-peers-place-hint = Куди йдуть запитання без відповіді
setup-moderators-place = Місце модераторів
setup-moderators-place-hint = Де я кажу модераторам, що на них чекає
setup-moderator-role = Роль модератора
setup-moderator-role-hint = Люди з цією роллю дбають про бібліотеку
setup-done = Налаштування збережено
setup-ok = { $place }: я можу там писати
setup-not-chosen = не обрано
setup-nothing-here = Тут обирають канали сервера Discord або кімнати простору Matrix: де запитують, де колеги, де збираються модератори. Напишіть /setup там, де ви керуєте. На вебсторінці таких місць немає, тож тут нічого налаштовувати.
setup-place-gone = Я більше не бачу цього місця. Оберіть інше.
setup-may-not = { $place }: я ще не можу там писати. Дайте мені там: { $missing }.
