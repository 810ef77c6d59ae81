cmd-org = організація
    .summary = Хто що робить і де

cmd-org-add = додати
    .summary = Додати організацію на карту, три запитання

cmd-org-find = знайти
    .summary = Знайти організації за тим, що вони роблять і де
    .topic = тема
    .topic-about = Над чим вони працюють
    .country = країна
    .country-about = Де вони
    .language = мова
    .language-about = Мова, якою вони говорять

cmd-org-show = показати
    .summary = Показати організацію
    .organisation = організація
    .organisation-about = Яку

cmd-org-claim = представляти
    .summary = Сказати, що ви говорите від імені організації
    .organisation = організація
    .organisation-about = Якої

cmd-org-confirm = підтвердити
    .summary = Сказати, що все про організацію тут правильно
    .organisation = організація
    .organisation-about = Яку

cmd-org-edit = змінити
    .summary = Змінити те, що тут є про організацію
    .organisation = організація
    .organisation-about = Яку

cmd-org-link = поєднати
    .summary = Сказати, що організація втілила цю практику, або забрати це
    .organisation = організація
    .organisation-about = Яка
    .entry = запис
    .entry-about = Практика

cmd-org-unblock = розблокувати
    .summary = Дозволити всім знову звертатися до вашої організації
    .organisation = організація
    .organisation-about = Яку

cmd-org-leave = залишити
    .summary = Більше не говорити від імені організації
    .organisation = організація
    .organisation-about = Якої

cmd-org-close = закрити
    .summary = Сказати, що організації більше немає
    .organisation = організація
    .organisation-about = Якої

cmd-map = карта
    .summary = Побачити на карті, хто де є і де ще нікого немає
    .topic = тема
    .topic-about = Лише ті, хто над цим працює

org-list-title = Хто що робить
org-count =
    { $count ->
        [0] Тут ще нікого немає. Знаєте когось?
        [one] { $count } організація, з { $first } по { $last }.
        [few] { $count } організації, з { $first } по { $last }.
        [many] { $count } організацій, з { $first } по { $last }.
       *[other] { $count } організації, з { $first } по { $last }.
    }
org-waiting-new = Хтось це додав. Ви її знаєте?
org-waiting-why = Хтось каже, що говорить від її імені. Ви знаєте цю людину?
org-claims = Кажуть, що її представляють
org-about = Теми
org-groups = Для кого
org-languages = Мови
org-languages-hint = Через кому, наприклад польська, українська
org-size = Скільки людей там працює
org-practices = Втілено
org-funded = Кошти є до
org-funded-until = { DATETIME($at, dateStyle: "long") } (це бачите лише ви й ті, хто представляє її разом із вами)
org-funded-hint = Наприклад 2027-03. Це бачать лише її представники.
org-spoken-for = Підтверджено { DATETIME($at, dateStyle: "medium") }. Її є кому представляти, тож я можу вас познайомити.
org-unspoken = Підтверджено, але її ще ніхто не представляє, тож познайомити вас я не можу.
orgstate-unconfirmed = Цього ще ніхто не підтвердив.
orgstate-listed = Підтверджено.
orgstate-paused = Наразі не хоче нових знайомств.
orgstate-closed = Більше не існує.
orgkind-ngo = Громадська організація
orgkind-association = Об’єднання мігрантів
orgkind-authority = Муніципалітет чи інша установа
orgkind-school = Школа
orgkind-centre = Центр
orgkind-network = Мережа
orgkind-research = Дослідження
orgkind-international = Міжнародна організація
orgkind-enterprise = Соціальне підприємство
orgkind-other = Організація
orgsize-handful = до 5
orgsize-small = від 6 до 20
orgsize-medium = від 21 до 100
orgsize-large = понад 100

org-add-title = Додати організацію на карту
org-name = Її назва
org-where = Де вона
org-where-hint = Місце й країна, наприклад Краків, Польща
org-naming-title = Кого ще бракує на карті?
org-named-name-one = Організація, якій ви довіряєте
org-named-where-one = Її місце й країна
org-named-name-two = Ще одна
org-named-where-two = Теж місце й країна
org-edit-title = Що варто знати іншим
org-offers = З чим до вас можна звернутися?
org-offers-hint = Що ви зробили й про що можете розповісти. Без імен ваших підопічних.
org-website = Сайт
org-kind = Що це

org-added = Вона на карті. Її підтвердить модератор або хтось з іншої організації.
org-named = Дякую. Вони на карті й чекають підтвердження.
org-changed = Змінено.
org-linked = «{ $name }» тепер зазначено при «{ $title }».
org-unlinked = «{ $name }» більше не зазначено при «{ $title }».
org-claimed = Записано. Щойно це підтвердить хтось, хто вас знає, ви представлятимете «{ $name }».
org-accepted = Тепер ця людина теж представляє «{ $name }».
org-unblocked = Усі знову можуть звертатися до «{ $name }»; раніше заблоковано: { $count }.
org-left = Ви більше не представляєте «{ $name }».
org-does-renews = Дякую. «{ $name }» вважається підтвердженою на наступні пів року.
org-does-confirms = «{ $name }» підтверджено.
org-does-vouches = Дякую. За вашим словом «{ $name }» підтверджено.
org-refused = «{ $name }»: не підтверджено.
org-is-closed = «{ $name }» більше не існує.
org-is-paused = Наразі я нікого не надсилаю до «{ $name }». Підтвердьте її, коли знову захочете.
org-claimed-told = Хтось каже, що теж представляє вашу організацію. Ви згодні?
org-accepted-told = Відтепер ви представляєте цю організацію. Я питаю вас, перш ніж когось знайомити, і ніхто не бачить вашого облікового запису, доки ви не скажете «так».
org-name-others = Карта росте завдяки тим, хто знає одне одного: які ще дві мають бути на ній?
org-still-title = { $name }: це й досі правильно?
org-still-note = Досить натиснути раз. Якщо два місяці мовчатимете, я нікого не надсилатиму, доки ви не скажете.

org-unknown = Організації { $number } тут немає.
org-known = «{ $name }» уже тут: /org show { $number }
org-yours = Ви вже представляєте «{ $name }».
org-claimed-already = Ви це вже казали. Має підтвердити хтось, хто вас знає.
org-not-oneself = «{ $name }» додали або заявили ви самі. Підтвердити має хтось інший.
org-vouch-stewards-only = Підтвердити може лише модератор або той, хто представляє іншу підтверджену організацію.
org-not-yours = Це можуть лише ті, хто представляє «{ $name }», або модератор.
org-claim-gone = Це вже вирішено.
org-where-unknown = У «{ $written }» я не бачу країни. Напишіть місце й країну, наприклад Краків, Польща.
org-site-unreadable = «{ $written }» — це не адреса сайту.
org-funded-unreadable = Не можу прочитати «{ $written }» як місяць. Напишіть, наприклад, 2027-03.

press-org-add = Додати організацію
press-org-claim = Я її представляю
press-org-right = Так, усе правильно
press-org-confirm = Підтвердити
press-org-vouch = Я її знаю, усе правильно
press-org-more = Розповісти більше
press-org-pause = Наразі без знайомств
press-org-name = Назвати ще дві
press-org-site = Сайт
press-org-refuse = Не підтверджувати
press-org-accept = Так, { $name } нас представляє
queue-organisations =
    { $count ->
        [one] { $count } організація чекає підтвердження
        [few] { $count } організації чекають підтвердження
        [many] { $count } організацій чекають підтвердження
       *[other] { $count } організації чекають підтвердження
    }

map-title = Хто де є
map-title-topic = Хто де є: { $topic }
map-count = Організації: { $count } · країни: { $countries } · підтверджено: { $confirmed }
map-nobody = ще нікого
map-confirmed = підтверджено
map-unconfirmed = ще не підтверджено
map-source = Контури: Natural Earth
map-about = Карта Європи: що більше організацій у країні, то вона темніша; країни без жодної заштриховано.
map-most = Найбільше
map-holes = Ще нікого
map-thin = Теми, де майже нікого
map-elsewhere = Поза цією картою
map-counted = { $what } { $count }
map-note = Знаєте когось там, де нікого немає? Досить трьох запитань.
