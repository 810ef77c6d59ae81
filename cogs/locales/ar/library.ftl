kind-practice = تجربة عملية
kind-answer = جواب
kind-guide = دليل
kind-lesson = درس مستفاد

status-running = مستمرة
status-regular-service = أصبحت خدمة دائمة
status-ending = تنتهي قريباً
status-ended = انتهت
status-unknown = وضعها غير معروف

place-nationwide = في كل البلد
years-between = { $start }–{ $end }
years-since = منذ { $start }
years-until = حتى { $end }

evidence-independent_evaluation = تقييم مستقل
evidence-external_review = وصفها خبراء من الخارج دون تقييم النتائج
evidence-beneficiary_survey = استطلاع لآراء المستفيدين
evidence-own_monitoring = أرقام المنظمة نفسها
evidence-award = جائزة
evidence-story = رواية بلا أرقام
evidence-not_seen = لم نرَ دليلاً على النتائج
evidence-contested = موضع خلاف

fact-why = لماذا يناسب هذا
fact-evidence = كيف نعرف ذلك
fact-conditions = لكي ينجح عندكم
fact-cautions = انتبه
fact-lineage = أين نُقلت
fact-organisation = من قام بها
fact-sources = المصدر

condition-met = ✓ { $text }
condition-unknown = ؟ { $text }
condition-missing = ✗ { $text }

source-read = { $site }، قُرئ في { DATETIME($checked, dateStyle: "medium") }
source-listed = { $site }، مذكور هناك فقط؛ شوهد في { DATETIME($checked, dateStyle: "medium") }
source-unread = { $site }، لم يُقرأ بعد

entry-other-language = لا توجد نسخة بلغتك بعد. هذا النص بـ: { $language }.
entry-machine-translated = ترجمة آلية من: { $language }؛ لم يراجعها أحد بعد.
entry-translation-outdated = تغيّر النص الأصلي بعد هذه الترجمة.
entry-confirmed = تحقّق منها { $by } في { DATETIME($at, dateStyle: "medium") }.
entry-unconfirmed = لم يتحقق منها مشرفوكم بعد.
entry-unknown = لا يوجد هنا مدخل باسم «{ $slug }»، أو لم يعد معروضاً.

press-source = عرض المصدر

topic-rights = الحقوق والوضع القانوني
topic-employment = العمل
topic-education = التعليم
topic-language = اللغة
topic-housing = السكن
topic-welfare = المساعدات الاجتماعية
topic-health = الصحة
topic-safety = السلامة
topic-family = الأسرة
topic-identity = الهوية والانتماء
topic-attitudes = المواقف تجاه الآخرين
topic-civic-participation = المشاركة المدنية
topic-volunteering = التطوع
topic-digital = الرقمنة
topic-entrepreneurship = ريادة الأعمال
topic-rural = المناطق الريفية
topic-crisis-response = الاستجابة للأزمات
topic-funding = التمويل والاستمرارية
topic-policy = السياسات العامة
topic-evaluation = التقييم
topic-information = المعلومات
topic-mentoring = الإرشاد الفردي
topic-social-life = الحياة الاجتماعية
topic-coordination = التنسيق
topic-training = تدريب العاملين

group-newcomers = الوافدون الجدد
group-refugees = اللاجئون
group-asylum-seekers = طالبو اللجوء
group-temporary-protection = أصحاب الحماية المؤقتة
group-resettled = المعاد توطينهم
group-undocumented = أشخاص بلا أوراق
group-migrants = المهاجرون
group-women = النساء
group-mothers = الأمهات
group-families = العائلات
group-children = الأطفال
group-unaccompanied-minors = القاصرون غير المصحوبين
group-young-people = الشباب
group-students = الطلاب
group-older-people = كبار السن
group-skilled = أصحاب المؤهلات
group-jobseekers = الباحثون عن عمل
group-employers = أصحاب العمل
group-municipalities = البلديات
group-public-officials = موظفو الدوائر
group-volunteers = المتطوعون
group-hosts = المضيفون
group-locals = السكان المحليون
group-teachers = المعلمون
group-practitioners = العاملون في الميدان
