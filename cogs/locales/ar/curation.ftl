cmd-entry-add = إضافة
    .summary = ابدأ مدخلاً جديداً كمسودة

cmd-entry-edit = تحرير
    .summary = اعتنِ بمدخل: كلماته وحقائقه وأدلته وحالته
    .entry = المدخل
    .entry-about = عنوانه

cmd-entry-publish = نشر
    .summary = اجعل الأعضاء يجدون مدخلاً
    .entry = المدخل
    .entry-about = عنوانه

cmd-entry-pause = إيقاف
    .summary = أخرج مدخلاً من الأجوبة لفترة
    .entry = المدخل
    .entry-about = عنوانه

cmd-entry-retire = سحب
    .summary = أخرج مدخلاً من الأجوبة نهائياً؛ ويبقى تاريخه
    .entry = المدخل
    .entry-about = عنوانه

cmd-entry-review = مراجعة
    .summary = أكّد أنك قرأت مدخلاً ووجدته صحيحاً
    .entry = المدخل
    .entry-about = عنوانه
    .months = الأشهر
    .months-about = بعد كم شهراً يُنظر فيه من جديد

cmd-entry-claim = تولي
    .summary = تولَّ بنفسك العناية بمدخل
    .entry = المدخل
    .entry-about = عنوانه

cmd-entry-transfer = تسليم
    .summary = سلّم العناية بمدخل إلى شخص آخر
    .entry = المدخل
    .entry-about = عنوانه
    .to = إلى
    .to-about = لمن: اسم من القائمة أو إشارة إليه

cmd-entry-history = تاريخ
    .summary = انظر من غيّر مدخلاً ومتى ولماذا وكيف
    .entry = المدخل
    .entry-about = عنوانه

cmd-entry-restore = استعادة
    .summary = أعد مدخلاً إلى ما كان عليه، أو أعد مسحوباً كمسودة
    .entry = المدخل
    .entry-about = عنوانه
    .revision = النسخة
    .revision-about = رقمها في التاريخ

cmd-entry-merge = دمج
    .summary = قارن مدخلين واجعلهما واحداً
    .entry = المدخل
    .entry-about = عنوان أحدهما
    .other = الآخر
    .other-about = عنوان الآخر

cmd-entry-stats = أرقام
    .summary = انظر كم مرة كانت المدخلات هي الجواب، وهل أفادت
    .entry = المدخل
    .entry-about = عنوانه؛ ومن دونه الأكثر استعمالاً

cmd-phrasing = صياغة
    .summary = الكلمات التي يسأل بها الناس فعلاً

cmd-phrasing-accept = قبول
    .summary = اجعل مدخلاً يُوجد بصياغة مقترحة
    .wording = الصياغة
    .wording-about = واحدة تنتظر

cmd-phrasing-reject = رفض
    .summary = ارفض صياغة مقترحة؛ ولن تُقترح مرة أخرى
    .wording = الصياغة
    .wording-about = واحدة تنتظر

cmd-phrasing-add = إضافة
    .summary = أضف صياغة يستعملها الناس لمدخل
    .entry = المدخل
    .entry-about = عنوانه
    .language = اللغة
    .language-about = لغة الصياغة
    .text = النص
    .text-about = الصياغة كما يقولها الناس

cmd-translation = ترجمة
    .summary = المدخلات بلغات أخرى

cmd-translation-add = إضافة
    .summary = اكتب كلمات مدخل بلغة أخرى
    .entry = المدخل
    .entry-about = عنوانه
    .language = اللغة
    .language-about = اللغة التي تكتب بها

cmd-translation-review = مراجعة
    .summary = اقرأ ترجمة بجانب المدخل، وقل إنها صحيحة
    .entry = المدخل
    .entry-about = عنوانه
    .language = اللغة
    .language-about = لغة الترجمة

aspect-new = مدخل جديد
aspect-words = العنوان والملخص
aspect-text = النص
aspect-facts = أين ومن
aspect-evidence = الأدلة والمصادر
aspect-conditions = الشروط والمحاذير
aspect-translated-words = العنوان والملخص: { $language }
aspect-translated-text = النص: { $language }

field-id = الاسم
field-kind = النوع
field-language = اللغة
field-title = العنوان
field-summary = الملخص
field-body = النص
field-body-2 = النص، تتمة
field-body-3 = النص، تتمة أخرى
field-body-4 = النص، الخاتمة
field-topics = المواضيع
field-target-groups = لمن هو
field-groups = لمن هو
field-country = البلد
field-place = المكان
field-organisation = المنظمة
field-start = البداية
field-end = النهاية
field-years = السنوات
field-years-hint = 2006 أو 2006-2010
field-status = هل ما زال مستمراً؟
field-evidence = كيف نعرف ذلك
field-results = النتائج
field-conditions = الشروط
field-conditions-hint = شرط في كل سطر: ‎staff: أناس لديهم وقت [volunteers]
field-cautions = المحاذير
field-cautions-hint = واحد في كل سطر
field-lineage = أين نُقل
field-lineage-hint = واحد في كل سطر
field-sources = المصادر
field-sources-hint = عنوان ويب في كل سطر؛ أضف «read» بعده إذا قرأته
field-phrasings = الصياغات
field-learnt = الصياغات المتعلَّمة
field-translations = الترجمة
field-state = الحالة
field-origin = الأصل
field-curator = يعتني به
field-credit = يُذكر باسم
field-confirmed-by = راجعه
field-confirmed-at = تاريخ المراجعة
field-review-by = يُنظر فيه قبل
field-in = { $field } ({ $language })

state-draft = مسودة
state-published = منشور
state-paused = موقوف
state-retired = مسحوب

entry-is-draft = «{ $title }» مسودة، وهذا لا يصح مع مسودة.
entry-is-published = «{ $title }» منشور بالفعل.
entry-is-paused = «{ $title }» موقوف بالفعل.
entry-is-retired = «{ $title }» مسحوب. استعده أولاً.
entry-needs-consent = «{ $title }» من رد زميل. يُنشر عبر ‎/gap publish بعد موافقته.
entry-field-wrong = { $field }: { $reason }
curator-nameless = لم يذكر لي هذا الشخص اسماً، فلن يرى أحد من يعتني بالمدخل.
review-months = بين شهر واحد و{ $most } شهراً، من فضلك.
revision-unknown = ليست لـ«{ $title }» نسخة رقمها { $number }.
undo-too-late = غيّر { $by } «{ $title }» بعد ذلك. التاريخ يبيّن ما يمكن استعادته.
undo-nothing = «{ $title }» أُنشئ للتو. اسحبه بدلاً من ذلك.
years-unreadable = لا أستطيع قراءة «{ $written }» كسنوات. اكتب 2006 أو 2006-2010.
condition-unreadable = لا أستطيع قراءة «{ $written }» كشرط. ابدأ بإحدى هذه الكلمات ثم نقطتين: { $kinds }.
text-too-long-here = هذا النص أطول مما يسعه النموذج. غيّره في ملف، عبر ‎/import.
field-too-long-here = { $field }: هنا أكثر مما يسعه النموذج. غيّره في ملف، عبر ‎/import.

clash-found = غيّر شخص آخر شيئاً هنا في هذه الأثناء. { $what } ما كتبته ما زال في النموذج؛ أرسله مرة أخرى ليحل محل ما كتبه.
clash-field = { $field }: تغيّر { $ago }، { $by }: «{ $theirs }».

curator-state = الحالة
curator-who = يعتني به
curator-none = لا أحد بعد
curator-uses = الاستعمال
curator-last = آخر تغيير { $ago }، { $by }: { $why }.

uses-none = لم يكن جواباً بعد
uses-shown =
    { $count ->
        [one] كان الجواب مرة واحدة، في { DATETIME($last, dateStyle: "medium") }
        [two] كان الجواب مرتين، آخرهما في { DATETIME($last, dateStyle: "medium") }
        [few] كان الجواب { $count } مرات، آخرها في { DATETIME($last, dateStyle: "medium") }
        [many] كان الجواب { $count } مرة، آخرها في { DATETIME($last, dateStyle: "medium") }
       *[other] كان الجواب { $count } مرة، آخرها في { DATETIME($last, dateStyle: "medium") }
    }
uses-helpful =
    { $count ->
        [one] أفاد في { $percent } % من رأي واحد
        [two] أفاد في { $percent } % من رأيين
        [few] أفاد في { $percent } % من { $count } آراء
        [many] أفاد في { $percent } % من { $count } رأياً
       *[other] أفاد في { $percent } % من { $count } رأي
    }
stats-title = الأكثر استعمالاً منذ { DATETIME($since, dateStyle: "medium") }
stats-none = لم يكن شيء جواباً في الفترة الأخيرة.

history-title = ما جرى له، الأحدث أولاً
history-revision = { $number } · { $ago } · { $by }

reason-added = بداية
reason-edited = تحرير
reason-draft = عودة كمسودة
reason-published = نشر
reason-paused = إيقاف
reason-retired = سحب
reason-confirmed = مراجعة
reason-claimed = تولٍّ
reason-transferred = تسليم إلى شخص آخر
reason-restored = استعادة
reason-restored-with = استعادة النسخة { $about }
reason-wording = صياغات
reason-merged = دمج
reason-merged-with = دمج مع { $about }
reason-translated = ترجمة
reason-read-over = قراءة الترجمة

diff-added = { $field }: جديد «{ $after }»
diff-removed = { $field }: من دون «{ $before }»
diff-changed = { $field }: «{ $before }» ← «{ $after }»
diff-more =
    { $count ->
        [one] وتغيير آخر
        [two] وتغييران آخران
        [few] و{ $count } تغييرات أخرى
        [many] و{ $count } تغييراً آخر
       *[other] و{ $count } تغيير آخر
    }

change-none = لم يكن هناك اختلاف، فلم يتغير شيء.
now-draft = «{ $title }» مسودة من جديد.
now-published = نُشر «{ $title }». يجده الأعضاء من الآن.
now-paused = أُوقف «{ $title }». لا يجده الأعضاء.
now-retired = سُحب «{ $title }». ويبقى تاريخه.
now-confirmed = رُوجع «{ $title }»، حتى { DATETIME($until, dateStyle: "medium") }.
now-curated = يعتني { $by } الآن بـ«{ $title }».
now-edited = تغيّر «{ $title }».
now-restored = عاد «{ $title }» إلى ما كان في النسخة { $number }.
now-undone = تم التراجع: عاد «{ $title }» إلى ما كان.
now-merged = أخذ «{ $kept }» مكان «{ $retired }» الذي سُحب.
now-parted = تم التراجع: هما مدخلان من جديد.
now-apart = سُجّل: ليسا الشيء نفسه. لن أسأل مرة أخرى.
now-accepted = «{ $text }» تقود إليه من الآن.
now-rejected = رُفضت «{ $text }»، ولن تُقترح مرة أخرى.
now-undecided = تم التراجع: «{ $text }» تنتظر من جديد.
now-translated = حُفظ: { $language }.
now-read-over = قُرئ: { $language }.
now-later = أُجّل إلى الغد.
now-seen = سُجّل.
now-taken-back = تم التراجع.

merge-title = هل هما الشيء نفسه؟
merge-alike = متشابهان بنسبة { $percent } %
merge-same = كلاهما: { $value }
merge-first = 1: { $value }
merge-second = 2: { $value }
merge-what = الذي يبقى يأخذ الصياغات والمصادر والترجمات؛ وتبقى كلماته هو. والآخر يُسحب.
merge-itself = هذا مدخل واحد بعينه.
pair-unknown = لم أعد أعرف هذا الزوج.

proposal-gone = قرر أحدهم بالفعل في شأن هذه الصياغة.
phrasing-known = يعرف «{ $title }» هذه الصياغة بالفعل.

translate-which = بأي لغة؟
translate-below = الترجمة:
translation-missing = لم يُترجم بعد
translation-behind = متأخرة منذ { DATETIME($since, dateStyle: "medium") }
translation-read = قرأها { $by }
translation-machine = آلية، لم يقرأها أحد
translation-human = يدوية
translation-none = لم يُترجم «{ $title }» إلى هذه اللغة بعد.
translation-own-language = «{ $title }» مكتوب بهذه اللغة نفسها.

press-undo = تراجع
press-curate = العناية به
press-edit = تحرير
press-confirm = صحيح
press-claim = أعتني به أنا
press-to-draft = إعادته مسودة
press-to-published = نشر
press-to-paused = إيقاف
press-to-retired = سحب
press-translate = الترجمات
press-translate-to = تحديث: { $language }
press-read-over = قرأتها، وهي صحيحة
press-history = التاريخ
press-restore = استعادة
press-keep = الإبقاء على «{ $title }»
press-apart = ليسا الشيء نفسه
