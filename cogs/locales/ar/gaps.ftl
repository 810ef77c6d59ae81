cmd-gap = سؤال
    .summary = أسئلة تنتظر جواباً من الزملاء

cmd-gap-list = قائمة
    .summary = أسئلة تنتظر جواباً من الزملاء
    .topic = الموضوع
    .topic-about = عمّ تدور
    .state = الحالة
    .state-about = إلى أين وصلت؛ وإن لم تُذكر فالتي تنتظر

cmd-gap-show = عرض
    .summary = عرض سؤال مع الردود عليه
    .gap = السؤال
    .gap-about = رقمه

cmd-gap-reply = رد
    .summary = الرد على سؤال ينتظر
    .gap = السؤال
    .gap-about = رقمه

cmd-gap-follow = متابعة
    .summary = معرفة متى يُجاب عن سؤال
    .gap = السؤال
    .gap-about = رقمه

cmd-gap-publish = نشر
    .summary = نشر المدخل المُعَدّ لسؤال وإخبار من ينتظره
    .gap = السؤال
    .gap-about = رقمه

cmd-gap-close = إغلاق
    .summary = إغلاق سؤال لم يعد يحتاج إلى جواب
    .gap = السؤال
    .gap-about = رقمه

cmd-gap-merge = دمج
    .summary = ضمّ سؤال إلى سؤال آخر بالمعنى نفسه
    .gap = السؤال
    .gap-about = رقم السؤال الذي يزول
    .into = إلى
    .into-about = رقم السؤال الذي يبقى

cmd-gap-assign = تولي
    .summary = تكليف شخص بمتابعة سؤال، أو متابعته بنفسك
    .gap = السؤال
    .gap-about = رقمه
    .member = عضو
    .member-about = من يتابعه؛ أنت إن لم تذكر أحدًا

cmd-me-topics = مواضيع
    .summary = اختيار ما يمكن للزملاء أن يسألوك عنه

menu-answers = هذا يجيب عن السؤال
menu-draft = إعداد مدخل

gap-nothing = لم أجد هنا شيئاً عن هذا. أفضّل أن أقول ذلك على أن أخمّن.
gap-offer = ربما يعرف الزملاء في هذه الشبكة. هل أسألهم؟
gap-similar-title = أسئلة مشابهة تنتظر من قبل
gap-form-title = سؤال الزملاء
gap-more = تفاصيل أكثر
gap-more-hint = المكان والناس وما جرّبته. دون أسماء من ترافقهم أو بياناتهم الأخرى.
gap-topics = عمّ يدور
gap-named-label = يظهر باسم
gap-a-colleague = أحد الزملاء
gap-named = { $name }
gap-preview-title = هذا ما سأرسله
gap-preview-note = لا يُرسل شيء قبل موافقتك.
gap-personal = يبدو أن هنا بيانات شخصية لأحد: { $kinds }. حذفتها في النص أدناه. لا أستطيع أن أجد كل شيء، فمن فضلك اقرأه مرة أخرى.
personal-email = عنوان بريد إلكتروني
personal-phone = رقم هاتف
personal-number = رقم وثيقة
personal-birth = تاريخ ميلاد
personal-name = اسم
personal-profile = رابط حساب شخصي
gap-where = أين
gap-where-list = في قائمة الأسئلة المفتوحة هنا
gap-place = { $platform } { $place }
gap-asked-by = من يسأل
gap-about = الموضوع
gap-left = حسناً، لم يُرسل شيء.
gap-posted = السؤال { $number } الآن عند زملائك
gap-posted-note = أخبرك حين يرد أحد، وحين يكون هناك جواب.
gap-how-to-reply = اكتب ردك في هذا النقاش، أو اضغط الزر.

gap-list-title = أسئلة تنتظر الزملاء
gap-count =
    { $count ->
        [0] لا شيء ينتظر هنا.
        [one] سؤال واحد.
        [two] سؤالان.
        [few] { $count } أسئلة، من { $first } إلى { $last }.
        [many] { $count } سؤالاً، من { $first } إلى { $last }.
       *[other] { $count } سؤال، من { $first } إلى { $last }.
    }
gap-number = السؤال { $number }
gap-replies =
    { $count ->
        [0] لا ردود بعد
        [one] رد واحد
        [two] ردان
        [few] { $count } ردود
        [many] { $count } رداً
       *[other] { $count } رد
    }
gap-since = منذ { DATETIME($at, dateStyle: "medium") }
gapstate-open = ينتظر
gapstate-drafted = يُكتب جوابه
gapstate-answered = أُجيب عنه
gapstate-closed = مغلق
gap-history = ما الذي جرى
gap-event = { DATETIME($at, dateStyle: "medium") } · { $state } · { $by } { $why }
gap-replied = رد من { $name } في { DATETIME($at, dateStyle: "medium") }
gap-replied-marked = ✓ الجواب من { $name } في { DATETIME($at, dateStyle: "medium") }

gap-reply-title = الرد على السؤال { $number }
gap-reply-text = ردك
gap-reply-hint = ما الذي نجح وما لم ينجح وما الذي لزم. دون أسماء من ترافقهم أو بياناتهم الأخرى.
gap-thanks = شكراً. سيُخبر من طرح السؤال.
gap-followed = أخبرك حين يُجاب عن السؤال { $number }.
gap-unfollowed = حسناً، لن أخبرك عنه بعد الآن.
gap-marked = تم التسجيل. يستطيع المشرفون الآن أن يجعلوا منه مدخلاً، بعد استئذان من كتب الرد.
gap-close-title = إغلاق السؤال { $number }
gap-why = لماذا
gap-why-hint = يقرأ هذا كل من يتابع السؤال.
gap-closed = أُغلق السؤال { $number }.
gap-reopened = فُتح السؤال { $number } من جديد.
gap-merged = صار السؤال { $number } جزءاً من السؤال { $into }.
gap-assigned = { $name } يتابع السؤال { $number } الآن.

gap-draft-title = مدخل من السؤال { $number }
entry-title = العنوان
entry-title-hint = 15 كلمة على الأكثر
entry-summary = في جملة واحدة
entry-body = النص
entry-language = لغة النص
gap-consent-not-asked = لم يُستأذن من كتب الرد بعد.
gap-consent-asked = استأذنتُ من كتب الرد. يمكنك النشر متى وافق.
gap-consent-given = وافق من كتب الرد، ويريد أن يُذكر هكذا: { $credit }
gap-consent-refused = لا يريد من كتب الرد نشره. لا يبقى شيء من كلامه في المسودة.
gap-consent-title = هل يمكن لردك أن يفيد غيرك أيضاً؟
gap-consent-what = كان لك رد على «{ $question }». يودّ المشرفون أن يحفظوه في المكتبة بهذا الشكل:
gap-credit-title = بأي اسم أذكرك؟
gap-credit = الاسم المعروض
gap-credit-hint = مثل «مدرسة للكبار في تورينو»، أو اسمك
gap-agreed = شكراً. أخبرتُ المشرفين.
gap-refused = حسناً. لن يُنشر شيء من كلامك.
gap-published = «{ $title }» في المكتبة الآن، وسيُخبر كل من كان ينتظر.

gap-news-title = هناك رد على سؤالك
gap-help-title = هل يمكنك المساعدة في هذا؟
gap-waiting-title = ينتظر هذا السؤال منذ عشرة أيام
gap-marked-title = هذا الرد يجيب عن سؤال
gap-answered-told = لسؤالك بتاريخ { DATETIME($at, dateStyle: "long") } جواب الآن، من { $credit }
gap-answered-here = أُجيب عنه، بفضل { $credit }
gap-closed-told = أُغلق السؤال المطروح بتاريخ { DATETIME($at, dateStyle: "long") }: { $why }
gap-closed-here = أُغلق: { $why }

me-offer-title = عمّ يمكن للزملاء أن يسألوك؟
me-offer-hint = لا أكتب إليك إلا إذا انتظر سؤال في هذه المواضيع ثلاثة أيام.
me-offered = شكراً. سأسألك حين ينتظر سؤال.
me-offers-nothing = حسناً، لن أسألك.
fact-credit = شاركه معنا

gap-unknown = لا يوجد هنا سؤال برقم { $number }.
gap-reply-gone = لم يعد هذا الرد موجوداً.
gap-reply-unread = لا أستطيع قراءة هذا الرد. اختر «هذا يجيب عن السؤال» من قائمة الرسالة نفسها.
gap-not-here = لا يُناقَش هنا أي سؤال.
gap-not-yours = لا يستطيع ذلك إلا من طرح السؤال أو أحد المشرفين.
gap-not-your-reply = لا يقرر ذلك إلا من كتب الرد.
gap-same = هذان سؤال واحد.
gap-not-drafted = لا توجد مسودة بعد. ابدأ بـ«إعداد مدخل» عند أحد الردود.
gap-no-consent = لم يوافق من كتب الرد بعد.
gap-is-open = ما زال هذا السؤال مفتوحاً.
gap-is-drafted = يُكتب جواب هذا السؤال الآن.
gap-is-answered = أُجيب عن هذا السؤال من قبل.
gap-is-closed = هذا السؤال مغلق.

press-ask-peers = سؤال الزملاء
press-gap-follow = متابعة
press-gap-unfollow = إلغاء المتابعة
press-gap-anew = لا شيء منها، اطرح سؤالي
press-gap-post = إرسال
press-gap-post-clean = إرسال بهذا الشكل
press-gap-post-as-is = لا شيء شخصي هنا، إرسال كما هو
press-gap-edit = تغيير
press-gap-leave = ليس الآن
press-gap-reply = رد
press-gap-replies = عرض الردود
press-gap-mark = هذا يجيب عن السؤال
press-gap-draft = إعداد مدخل
press-gap-redraft = تغيير المسودة
press-gap-publish = نشر
press-gap-close = إغلاق
press-gap-reopen = فتح من جديد
press-gap-credit = نعم، مع ذكر اسمي
press-gap-agree = نعم، دون اسم
press-gap-refuse = لا
gap-publish-there = هذا جواب عن السؤال { $number }. انشره بالأمر /gap publish { $number }، فيُسأل كاتبه أولًا.

gap-taken-back = سُحب هذا الرد.
gap-not-a-reply = هذا من كتابة روبوت. من فضلك أشر إلى ما كتبه أحد الزملاء.
