matrix-pressing = Дайте відповідь номером або зреагуйте ним.
matrix-told-directly = Я відповів вам у прямому повідомленні.
matrix-not-directly = Я не можу писати вам напряму. Будь ласка, відкрийте прямий чат зі мною і запитайте там ще раз.
matrix-unreadable = Я не зміг прочитати повідомлення від { $name }: його зашифровано без ключа для мене. Будь ласка, надішліть його ще раз. Якщо це не допоможе, відкрийте мій профіль у своїй програмі, перевірте, чи мене підтверджено, і напишіть мені в новому прямому чаті.

matrix-word-skip = пропустити
matrix-word-back = назад
matrix-word-cancel = скасувати

matrix-form-step = { $number } з { $count }: { $label }
matrix-form-now = Зараз: { $value }. Один знак «-» це прибирає.
matrix-form-several = Можна вибрати кілька, з комами між номерами.
matrix-form-ways = Напишіть відповідь тут. «{ matrix-word-skip }» залишає як є, «{ matrix-word-back }» повертає назад, «{ matrix-word-cancel }» зупиняє.
matrix-form-file = Будь ласка, надішліть файл сюди.
matrix-form-no-file = Тут потрібні слова, а не файл.
matrix-form-first = Це перше запитання.
matrix-form-needed = Ця відповідь потрібна. Будь ласка, напишіть щось.
matrix-form-long = Це задовго: будь ласка, не більше { $most } знаків.
matrix-form-choice = «{ $written }» тут немає. Будь ласка, дайте відповідь номером.
matrix-form-stopped = Гаразд, на цьому все. Нічого не збережено.
