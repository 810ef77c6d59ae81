cmd-me-zone = пояс
    .summary = Вибрати часовий пояс, у якому я називаю вам час
    .zone = пояс
    .zone-about = Місто або країна, наприклад Варшава

cmd-zone = пояс
    .summary = Вибрати часовий пояс цієї спільноти
    .zone = пояс
    .zone-about = Місто або країна, наприклад Варшава

time-short = { $date }, { $clock } ({ $city })
time-in-full = { $date }, { $clock }, час: { $city } ({ $utc } UTC)
time-in-utc = { $date }, { $clock } UTC

time-clocks-skip = Того дня годинники ({ $city }) перестрибують { $clock }. Рахується перший час після цього.
time-clocks-repeat = Того дня годинники ({ $city }) показують { $clock } двічі. Рахується перший раз.
time-clocks-change = До того дня переведуть годинники ({ $city }). Час на тамтешньому годиннику лишиться таким, як ви сказали.

time-unreadable = Я не можу прочитати «{ $written }» як час. Напишіть, наприклад, «четвер 18:00», «26.11.2026 18:00» або «через 20 хвилин».
time-no-clock = «{ $written }» не каже, о котрій годині. Напишіть, наприклад, «четвер 18:00».
time-ambiguous = «{ $written }» може означати { $one } або { $other }. Будь ласка, напишіть дату, місяць словом.
time-weekday = «{ $written }» не сходиться: той день — це { $at }.
time-past = «{ $written }» — це { $at }, і цей час уже минув. Будь ласка, скажіть, про який день ідеться.
time-too-far = «{ $written }» — це { $at }. Я не планую далі ніж на п’ять років.

zone-unknown = Я не знаю, котра година в «{ $written }». Спробуйте більше місто, країну або назву на зразок Europe/Rome.
zone-several = { $country }: там кілька часових поясів. Будь ласка, назвіть місто, наприклад { $cities }.
zone-yours = Я називаю вам час за цим годинником: { $city }. Зараз там { $now }.
zone-ours = Ця спільнота живе за цим годинником: { $city }. Зараз там { $now }.
zone-form-title = Ваш часовий пояс
zone-form-hint = Місто або країна, наприклад Варшава
me-zone = Часовий пояс
me-zone-guessed = { $city } (не сказано, тож припускаю)
press-zone = Змінити часовий пояс

rule-unreadable = Я не вмію дотримуватися правила «{ $rule }». Повторюватися можуть дні, тижні, місяці й роки, наприклад FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = «{ $rule }» — для мене це надто часто. Щонайбільше раз на день.
rule-too-many = «{ $rule }» — це забагато разів. Я рахую до { $most }.
rule-never = «{ $rule }» ніколи не настає: такого дня немає.

rhythm-daily = щодня
rhythm-weekly = щотижня
rhythm-fortnightly = кожні два тижні
rhythm-monthly-date = щомісяця цього числа
rhythm-monthly-weekday = щомісяця цього дня тижня
rhythm-own = за власним правилом
