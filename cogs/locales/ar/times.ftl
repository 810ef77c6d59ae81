cmd-me-zone = توقيت
    .summary = اختيار المنطقة الزمنية التي أذكر لك الأوقات بها
    .zone = توقيت
    .zone-about = مدينة أو بلد، مثل وارسو

cmd-zone = توقيت
    .summary = اختيار المنطقة الزمنية لهذا المجتمع
    .zone = توقيت
    .zone-about = مدينة أو بلد، مثل وارسو

time-short = { $date }، { $clock } ({ $city })
time-in-full = { $date }، { $clock } بتوقيت { $city } ({ $utc } UTC)
time-in-utc = { $date }، { $clock } UTC

time-clocks-skip = في ذلك اليوم تقفز الساعات بتوقيت { $city } فوق { $clock }. يُحسب أول وقت يليه.
time-clocks-repeat = في ذلك اليوم تُظهر الساعات بتوقيت { $city } الوقت { $clock } مرتين. تُحسب المرة الأولى.
time-clocks-change = حتى ذلك الحين تتغيّر الساعة بتوقيت { $city }. يبقى الوقت على الساعة هناك كما ذُكر.

time-unreadable = لا أستطيع قراءة «{ $written }» كوقت. اكتب مثلاً «الخميس 18:00» أو «26.11.2026 18:00» أو «بعد 20 دقيقة».
time-no-clock = «{ $written }» لا يذكر في أي ساعة. اكتب مثلاً «الخميس 18:00».
time-ambiguous = «{ $written }» قد يعني { $one } أو { $other }. يُرجى كتابة التاريخ، والشهر بالحروف.
time-weekday = «{ $written }» غير متطابق: ذلك اليوم هو { $at }.
time-past = «{ $written }» يعني { $at }، وقد مضى. يُرجى تحديد اليوم المقصود.
time-too-far = «{ $written }» يعني { $at }. لا أخطط لأبعد من خمس سنوات.

zone-unknown = لا أعرف كم الساعة في «{ $written }». جرّب مدينة أكبر أو بلداً أو اسماً مثل Europe/Rome.
zone-several = { $country }: فيها عدة مناطق زمنية. يُرجى ذكر مدينة، مثل { $cities }.
zone-yours = أذكر لك الأوقات بتوقيت { $city }: الساعة الآن { $now }.
zone-ours = يعيش هذا المجتمع بتوقيت { $city }: الساعة الآن { $now }.
zone-form-title = منطقتك الزمنية
zone-form-hint = مدينة أو بلد، مثل وارسو
me-zone = المنطقة الزمنية
me-zone-guessed = { $city } (لم يُذكر، فهذا تخمين)
press-zone = تغيير المنطقة الزمنية

rule-unreadable = لا أستطيع اتباع «{ $rule }». يمكن أن تتكرر الأيام والأسابيع والأشهر والسنوات، مثل FREQ=WEEKLY;BYDAY=TU,TH.
rule-too-often = «{ $rule }» متكرر أكثر مما أستطيع. مرة في اليوم على الأكثر.
rule-too-many = «{ $rule }» مرات كثيرة جداً. أعدّ حتى { $most }.
rule-never = «{ $rule }» لا يحدث أبداً: لا يوجد يوم كهذا.

rhythm-daily = كل يوم
rhythm-weekly = كل أسبوع
rhythm-fortnightly = كل أسبوعين
rhythm-monthly-date = كل شهر في هذا التاريخ
rhythm-monthly-weekday = كل شهر في هذا اليوم من الأسبوع
rhythm-own = حسب قاعدة خاصة
