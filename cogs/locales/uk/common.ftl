joined = { $parts }

something-broke = У мене щось зламалося. Це записано; якщо питатимете модераторів, назвіть цей номер: { $number }.
role-too-low = Це лише для: { $role }.
role-member = учасників
role-moderator = модераторів
role-owner = тих, хто керує цим місцем

command-unknown = Я не знаю «{ $name }». Напишіть /help, щоб побачити, що я вмію, або просто поставте запитання.
command-near = Я не знаю «{ $name }». Можливо, /{ $near }?
press-unknown = Ця кнопка зі старішої версії й більше не працює. Запитайте, будь ласка, ще раз.
press-unreadable = Не можу прочитати, що несе ця кнопка. Запитайте, будь ласка, ще раз.

argument-missing = Для «{ $command }» ще потрібно: { $name }.
argument-not-a-number = { $name } має бути числом.
argument-not-one-of = «{ $written }» немає серед варіантів для { $name }: { $choices }.
country-unknown = Я не знаю країни з назвою «{ $written }». Спробуйте назву вашою мовою або код, наприклад PL.
language-unknown = Я не знаю мови з назвою «{ $written }». Спробуйте назву або код, наприклад uk.

press-open = Відкрити
press-back = Назад
press-next = Далі
press-change = Змінити

platform-working = Хвилинку …
platform-form-sent = Надіслати
platform-form-optional = необов’язково
platform-form-not-said = не вказано
platform-form-open = Відкрити форму
platform-form-path = Шлях до файлу на цьому комп’ютері
platform-kept-as = Збережено як { $path }
platform-form-late = Я надто довго відкривав форму. Спробуйте, будь ласка, ще раз.

draft-gone = Ця форма вже не зберігається. Почніть, будь ласка, знову.
draft-typed = Ось що ви написали, щоб нічого не загубилося:
press-reopen = Відкрити форму знову

role-steward = представників організацій
rank-member = учасник
rank-steward = представник
rank-moderator = модератор
rank-owner = власник
member-unknown = Я не знаю тут нікого на ім’я «{ $written }». Оберіть ім’я зі списку або згадайте людину.
member-several = Тут кілька людей звуться «{ $written }». Оберіть когось зі списку.
member-nameless = учасник { $number }
member-former = людина, якої тут уже немає
platform-not-here = Це лише для ваших очей. Скористайтеся командою з / або напишіть мені напряму.
