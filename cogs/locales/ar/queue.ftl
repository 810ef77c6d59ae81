cmd-queue = المهام
    .summary = انظر ما ينتظر المشرفين، ومُرّ عليه

queue-title = ما ينتظرك
queue-empty = لا شيء ينتظرك الآن. شكراً.
queue-wordings =
    { $count ->
        [one] صياغة جديدة واحدة
        [two] صياغتان جديدتان
        [few] { $count } صياغات جديدة
        [many] { $count } صياغة جديدة
       *[other] { $count } صياغة جديدة
    }
queue-alike =
    { $count ->
        [one] زوج واحد يبدو متطابقاً
        [two] زوجان يبدوان متطابقين
        [few] { $count } أزواج تبدو متطابقة
        [many] { $count } زوجاً تبدو متطابقة
       *[other] { $count } زوج تبدو متطابقة
    }
queue-refused =
    { $count ->
        [one] مدخل واحد لم يكن كثيراً هو المقصود
        [two] مدخلان لم يكونا كثيراً المقصودين
        [few] { $count } مدخلات لم تكن كثيراً المقصودة
        [many] { $count } مدخلاً لم تكن كثيراً المقصودة
       *[other] { $count } مدخل لم تكن كثيراً المقصودة
    }
queue-dead =
    { $count ->
        [one] مدخل واحد اختفى مصدره
        [two] مدخلان اختفت مصادرهما
        [few] { $count } مدخلات اختفت مصادرها
        [many] { $count } مدخلاً اختفت مصادرها
       *[other] { $count } مدخل اختفت مصادرها
    }
queue-outdated =
    { $count ->
        [one] مدخل واحد له ترجمة متأخرة
        [two] مدخلان لهما ترجمات متأخرة
        [few] { $count } مدخلات لها ترجمات متأخرة
        [many] { $count } مدخلاً لها ترجمات متأخرة
       *[other] { $count } مدخل لها ترجمات متأخرة
    }
queue-overdue =
    { $count ->
        [one] مدخل واحد حان النظر فيه من جديد
        [two] مدخلان حان النظر فيهما من جديد
        [few] { $count } مدخلات حان النظر فيها من جديد
        [many] { $count } مدخلاً حان النظر فيها من جديد
       *[other] { $count } مدخل حان النظر فيها من جديد
    }
queue-unchecked =
    { $count ->
        [one] مدخل واحد لم يراجعه أحد بعد
        [two] مدخلان لم يراجعهما أحد بعد
        [few] { $count } مدخلات لم يراجعها أحد بعد
        [many] { $count } مدخلاً لم يراجعها أحد بعد
       *[other] { $count } مدخل لم يراجعها أحد بعد
    }
queue-wording-of =
    { $count ->
        [one] صياغة جديدة ({ $language })؛ أفادت مرة واحدة
        [two] صياغة جديدة ({ $language })؛ أفادت مرتين
        [few] صياغة جديدة ({ $language })؛ أفادت { $count } مرات
        [many] صياغة جديدة ({ $language })؛ أفادت { $count } مرة
       *[other] صياغة جديدة ({ $language })؛ أفادت { $count } مرة
    }
queue-wording-for = قادت إلى «{ $title }»:
queue-refused-why = لم يكن هذا كثيراً هو المقصود. ربما تُضلل صياغة ما، أو ينقص شيء.
queue-refused-for = كان السؤال
queue-dead-why = اختفت صفحة يستند إليها هذا.
queue-links = اختفى
queue-outdated-why = تغيّرت كلماته بعد ترجمته.
queue-behind = متأخرة
queue-overdue-why = حان النظر في هذا من جديد.
link-gone = { $url }
link-gone-code = { $url } ({ $code })

press-begin = ابدأ
press-queue = متابعة المهام
press-later = لاحقاً
press-seen = رأيته، يبقى هكذا
press-accept = قبول الصياغة
press-reject = رفض الصياغة
queue-gaps =
    { $count ->
        [zero] لا أسئلة تنتظر خطوة
        [one] سؤال واحد من الأعضاء ينتظر خطوة
        [two] سؤالان من الأعضاء ينتظران خطوة
        [few] { $count } أسئلة من الأعضاء تنتظر خطوة
        [many] { $count } سؤالًا من الأعضاء ينتظر خطوة
       *[other] { $count } سؤال من الأعضاء ينتظر خطوة
    }
