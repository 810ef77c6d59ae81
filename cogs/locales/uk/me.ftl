cmd-me = я
    .summary = Що я про вас знаю

cmd-me-show = показати
    .summary = Показати, що я тут про вас знаю

cmd-me-edit = змінити
    .summary = Змінити вашу мову й місце роботи

cmd-me-erase = стерти
    .summary = Стерти все, що я тут про вас знаю

me-title = Що я тут про вас знаю
me-form-title = Де ви працюєте
me-language = Мова
me-country = Країна
me-country-hint = Її назва вашою мовою, наприклад Польща
me-work = Що ви робите
me-place-size = Розмір вашого місця
me-staffing = Хто виконує роботу
me-role = Роль тут
me-unknown = не вказано
me-what-for = Мова визначає, як я з вами говорю. Решта дає мені порівняти, що потрібно для ідеї, з тим, що у вас є. Більше ніхто цього не бачить.
me-invitation = Скажіть, де ви працюєте, і я перевірю, чи підходить там ідея. Питаю лише раз.
me-saved = Записано. Змінити або стерти можна будь-коли через /me.
me-skipped = Гаразд, більше не питатиму. Якщо передумаєте, є /me.
me-erase-title = Стерти все?
me-erase-what = Я забуду вашу мову, місце роботи, ваші запитання та що ви казали про відповіді. Написане вами для бібліотеки залишиться, без вашого імені. Скасувати це не можна. Повідомлення, які вже тут є, залишаться.
me-erased = Стерто. Я вас тут більше не знаю.

press-tell = Сказати, де я працюю
press-skip = Пропустити
press-erase = Стерти
press-erase-all = Так, стерти все

work-ngo = Громадська організація
work-municipality = Муніципалітет чи інша установа
work-teacher = Учитель або вчителька
work-volunteer = Волонтерство
work-researcher = Дослідження
work-other = Щось інше

placesize-village = Село
placesize-town = Мале або середнє місто
placesize-city = Велике місто

staffing-paid = Оплачувані працівники
staffing-volunteers = Волонтери
staffing-mixed = І ті, й інші

me-browsers = Вхід на вебсторінці
me-in-browsers = { $count ->
        [one] у { $count } браузері
        [few] у { $count } браузерах
        [many] у { $count } браузерах
       *[other] у { $count } браузера
    }
