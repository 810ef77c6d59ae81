cmd-community = مجتمع
    .summary = الخوادم والمساحات التي يعيش فيها هذا المجتمع

cmd-community-link = ربط
    .summary = ربط خادم أو مساحة أخرى بهذا المجتمع برمز
    .code = رمز
    .code-about = الرمز الذي وصلك؛ ومن دونه أنشئ رمزاً

cmd-community-show = عرض
    .summary = عرض أماكن هذا المجتمع وعدد أفراده

cmd-community-unlink = فصل
    .summary = إخراج خادم أو مساحة من هذا المجتمع
    .space = مساحة
    .space-about = أيها؛ هذه إن لم يُذكر غيرها

community-code-title = رمز لخادم أو مساحة أخرى
community-code-what = يُقال هذا هناك، حيث تدير المكان أنت أو أحد الزملاء: ‎/community link code:{ $code }
community-code-lasts = يعمل مرة واحدة حتى { $until }. والرمز الجديد يلغيه.
community-code-careful = من يدير ذلك المكان يملك هذا المجتمع أيضاً، مثل من يدير هذا المكان. من فضلك لا تعطِ الرمز لأحد آخر.
community-joined = صار هذا المكان جزءاً من { $name }. يحدد ‎/setup ما يجري وأين.
community-already = هذا المكان من المجتمع أصلاً.
community-elsewhere = هذا المكان من مجتمع آخر، وعليه أن يخرج منه أولاً: ‎/community unlink
community-nowhere = يربط الرمز خادم Discord أو مساحة Matrix. من فضلك استعمله هناك حيث تدير.
community-spaces = الخوادم والمساحات
community-none = لا شيء بعد
community-here = أنت هنا
community-members = الأعضاء
community-members-on = ‏{ $platform }: { $count }
community-members-all = المجموع: { $count }
community-unlink-title = هل يخرج { $name }؟
community-unlink-what = يبقى السؤال ممكناً هناك. لكن الأسئلة المفتوحة والردود وورش العمل لن تُعرض هناك، ولن تسري أدواره هنا. وتُلغى الرموز التي لم تُستعمل بعد.
press-community-unlink = نعم، ليخرج
community-left = لم يعد { $name } جزءاً من هذا المجتمع.
community-unlink-own = لا تدير إلا المكان الذي أنت فيه، فلا يمكنك إخراج غيره. ولمالكي المجتمع كله أن يفعلوا أكثر.
community-last = هذا المكان الوحيد للمجتمع، ولا مالك له سواه. عيّن مالكاً أولاً: ‎/role grant
community-space-unknown = لا مكان كهذا في هذا المجتمع. تُعرض الأماكن بـ ‎/community show

space-first = لم يُعدّ هذا المكان بعد، فلا تسري أدواره هنا. ابدأ بـ ‎/setup
space-unsettled = هذا المكان ليس من المجتمع بعد، فلا تسري أدواره هنا، والسؤال متاح للجميع. لضمّه يُنشئ أحد مالكي المجتمع رمزاً بـ ‎/community link ثم يُستعمل هنا: ‎/community link code:…
code-wrong = هذا الرمز لا يعمل: فيه خطأ أو استُعمل من قبل أو قديم. اطلب رمزاً جديداً.
code-too-often = لم تعمل رموز كثيرة منك. من فضلك انتظر ساعة.

deed-space-joined = رُبط خادم أو مساحة
deed-space-left = فُصل خادم أو مساحة
deed-space-invited = أُنشئ رمز لخادم أو مساحة أخرى
deed-accounts-joined = جُمع حسابان في عضو واحد
