cmd-role = دور
    .summary = من يستطيع ماذا في هذا المجتمع

cmd-role-grant = منح
    .summary = منح شخص ما دوراً
    .member = عضو
    .member-about = لمن: اسم من القائمة أو إشارة إليه
    .role = دور
    .role-about = ما الذي يستطيعه من الآن
    .organisation = منظمة
    .organisation-about = للممثل: المنظمة التي يتحدث باسمها

cmd-role-revoke = سحب
    .summary = سحب دور من شخص ما
    .member = عضو
    .member-about = لمن: اسم من القائمة أو إشارة إليه
    .role = دور
    .role-about = الدور المراد سحبه
    .organisation = منظمة
    .organisation-about = للممثل: منظمة واحدة، وبدونها كل المنظمات

cmd-role-list = قائمة
    .summary = عرض من له أي دور

cmd-audit = سجل
    .summary = من غيّر ماذا: الأدوار والإعدادات والمكتبة

role-granted = صار لـ { $name } من الآن وفي كل مكان هنا دور: { $role }.
role-revoked = لم يعد لـ { $name } دور: { $role }.
role-had-not = ليس لهذا الشخص هذا الدور.
role-has-already = لهذا الشخص هذا الدور من قبل.
role-last-owner = هذا آخر مالك، ولا بد من وجود واحد. امنح الدور لشخص آخر أولاً.
role-not-oneself = لا أحد يرفع نفسه. يمكن لمالك آخر أن يفعل ذلك، أو لمن يشغّل البوت: springboard invite --role owner.
role-owners-only = تسري الملكية في كل أماكن هذا المجتمع. لا يمنحها ولا يسحبها إلا مالكوها.
role-organisation-missing = يتحدث الممثل باسم منظمة. من فضلك اذكرها أيضاً.
role-list-title = من يستطيع ماذا
role-list-none = لم يُمنح أي دور بعد.
role-list-note = من يدير خادماً أو مساحة أو يشرف هناك يستطيع ذلك دون أن يُذكر هنا.

audit-title = من غيّر ماذا
audit-count = { $count ->
        [one] قيد واحد.
        [two] قيدان، من { $first } إلى { $last }.
        [few] { $count } قيود، من { $first } إلى { $last }.
       *[other] { $count } قيد، من { $first } إلى { $last }.
    }
audit-empty = لم يُسجَّل شيء بعد.
audit-note = لا تُحفظ هنا رسائل، بل ما جرى فقط. لا يستطيع أحد تغييره دون أن يظهر ذلك.
audit-by = { $name } · { $at }
audit-house = من يشغّل البوت
audit-erased = شخص مُحي منذ ذلك الحين

deed-invited = أُنشئت دعوة
deed-role-granted = مُنح دور
deed-role-revoked = سُحب دور
deed-setup-changed = غُيّرت إعدادات مكان
deed-entry-added = أُضيفت مادة
deed-entry-changed = غُيّرت مادة
deed-entry-confirmed = أُكّدت مادة
deed-entry-published = نُشرت مادة
deed-entry-paused = أُوقفت مادة
deed-entry-retired = سُحبت مادة
deed-entry-restored = أُعيدت مادة
deed-entries-merged = دُمجت مواد
deed-entries-apart = عُدّت مواد مختلفة
deed-library-imported = استُوردت مواد
deed-wording-accepted = قُبلت صياغة
deed-wording-refused = رُفضت صياغة
deed-translation-accepted = قُبلت ترجمة
deed-gap-marked = حُدد رد يجيب عن سؤال
deed-gap-drafted = أُعدّ جواب
deed-gap-answered = أُجيب عن سؤال مفتوح
deed-gap-closed = أُغلق سؤال مفتوح
deed-gap-reopened = أُعيد فتح سؤال
deed-gap-assigned = أُسند سؤال مفتوح إلى أحدهم
deed-gaps-merged = دُمجت أسئلة مفتوحة
deed-organisation-changed = غُيّرت منظمة
deed-queue-seen = اطُّلع عليه وتُرك كما هو
deed-letter-revived = أُعيدت محاولة رسالة
deed-letter-arrived = تبيّن أن رسالة وصلت
deed-letter-dropped = تُركت رسالة
deed-path-changed = تغيير مسار
deed-path-published = إعطاء مسار للمساعدين الجدد
deed-path-retired = سحب مسار
deed-crisis-on = تفعيل مسار أزمة
deed-crisis-off = إيقاف مسار أزمة
deed-coordinator-named = تسمية منسق
deed-coordinator-agreed = وافق منسق
deed-coordinator-left = اعتذر منسق
deed-undone = تم التراجع

org-deed-renews = أُكّدت مجدداً
org-deed-confirms = أُكّدت
org-deed-vouches = زكّتها منظمة أخرى
org-deed-refused = لم تُؤكَّد
org-deed-edited = عُدّلت بياناتها
org-deed-linked = أُضيفت ممارسة
org-deed-unlinked = أُزيلت ممارسة
org-deed-paused = أُوقفت
org-deed-closed = أُغلقت
org-deed-unblocked = يستطيع الجميع السؤال من جديد
org-deed-left = لم يعد أحدهم يتحدث باسمها
