cmd-queue = черга
    .summary = Побачити, що чекає на модераторів, і пройти по черзі

queue-title = Що чекає на вас
queue-empty = Зараз нічого не чекає на вас. Дякую.
queue-wordings =
    { $count ->
        [one] { $count } нове формулювання
        [few] { $count } нові формулювання
        [many] { $count } нових формулювань
       *[other] { $count } нового формулювання
    }
queue-alike =
    { $count ->
        [one] { $count } пара, що виглядає однаково
        [few] { $count } пари, що виглядають однаково
        [many] { $count } пар, що виглядають однаково
       *[other] { $count } пари, що виглядають однаково
    }
queue-refused =
    { $count ->
        [one] { $count } запис, який часто був не тим
        [few] { $count } записи, які часто були не тими
        [many] { $count } записів, які часто були не тими
       *[other] { $count } запису, які часто були не тими
    }
queue-dead =
    { $count ->
        [one] { $count } запис, джерело якого зникло
        [few] { $count } записи, джерела яких зникли
        [many] { $count } записів, джерела яких зникли
       *[other] { $count } запису, джерела яких зникли
    }
queue-outdated =
    { $count ->
        [one] { $count } запис із застарілим перекладом
        [few] { $count } записи із застарілими перекладами
        [many] { $count } записів із застарілими перекладами
       *[other] { $count } запису із застарілими перекладами
    }
queue-overdue =
    { $count ->
        [one] { $count } запис, який час переглянути
        [few] { $count } записи, які час переглянути
        [many] { $count } записів, які час переглянути
       *[other] { $count } запису, які час переглянути
    }
queue-unchecked =
    { $count ->
        [one] { $count } запис, якого ще ніхто не перевірив
        [few] { $count } записи, яких ще ніхто не перевірив
        [many] { $count } записів, яких ще ніхто не перевірив
       *[other] { $count } запису, яких ще ніхто не перевірив
    }
queue-wording-of =
    { $count ->
        [one] Нове формулювання ({ $language }); допомогло { $count } раз
        [few] Нове формулювання ({ $language }); допомогло { $count } рази
        [many] Нове формулювання ({ $language }); допомогло { $count } разів
       *[other] Нове формулювання ({ $language }); допомогло { $count } разу
    }
queue-wording-for = Воно привело до «{ $title }»:
queue-refused-why = Часто це було не те. Можливо, якесь формулювання збиває або чогось бракує.
queue-refused-for = Питали так
queue-dead-why = Сторінка, на яку це спирається, зникла.
queue-links = Зникло
queue-outdated-why = Слова змінилися після перекладу.
queue-behind = Застаріло
queue-overdue-why = Час переглянути це знову.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = Почати
press-queue = Далі по черзі
press-later = Пізніше
press-seen = Бачу, лишити так
press-accept = Прийняти формулювання
press-reject = Відхилити формулювання
queue-gaps =
    { $count ->
        [one] { $count } запитання учасників чекає на наступний крок
        [few] { $count } запитання учасників чекають на наступний крок
        [many] { $count } запитань учасників чекають на наступний крок
       *[other] { $count } запитання учасників чекає на наступний крок
    }
