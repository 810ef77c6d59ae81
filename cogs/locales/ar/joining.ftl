cmd-me-link = ربط
    .summary = جمع حساباتك على عدة شبكات برمز
    .code = رمز
    .code-about = الرمز من حسابك الآخر؛ ومن دونه أنشئ رمزاً

cmd-me-accounts = حسابات
    .summary = عرض حساباتك

cmd-me-unlink = فصل
    .summary = ترك أحد حساباتك
    .number = رقم
    .number-about = رقمه في ‎/me accounts

cmd-me-reach = رسائل
    .summary = اختيار المكان الذي تصل إليه رسائلي

me-link-title = رمز لحسابك الآخر
me-link-what = يُقال هذا من حسابك الآخر: ‎/me link code:{ $code }
me-link-lasts = يعمل مرة واحدة حتى { $until }. من فضلك لا تعطه لأحد آخر.
me-link-ask-title = هل الحسابان لك؟
me-link-ask = هذا الرمز من { $name } على { $platform }. بالمتابعة يصير الحسابان عضواً واحداً: ما لأحدهما أو ما يحق له يصير لكليهما. تابع فقط إن كان ذلك الحساب لك أيضاً.
press-me-join = نعم، كلاهما لي
me-link-own = الحسابان عضو واحد أصلاً. الرمز لحساب آخر.
me-joined = صار الحسابان عضواً واحداً. يعرضهما ‎/me accounts
me-joined-told = صار حساب على { $platform } وحسابك عضواً واحداً. إن لم يكن ذلك منك فاتركه من جديد.
press-me-accounts = حساباتك
me-accounts-title = حساباتك
me-accounts-note = يضم ‎/me link حساباً آخر. ما قلته وما أُعطيته يبقى لك من أي حساب تكلمت.
me-account-this = تتكلم منه الآن
me-account = الحساب { $number }
press-me-unlink = ترك
me-unlinked = لم يعد هذا الحساب لك هنا. ومن يتكلم منه جديد عليّ.
me-unlink-last = هذا حسابك الوحيد. يمحو ‎/me erase كل شيء.
me-unlink-gone = لا حساب لك بهذا الرقم. يعرضها ‎/me accounts
me-reach = الرسائل
me-reach-title = أين أكتب لك؟
me-reach-what = تصل إلى هناك التذكيرات والأجوبة ورسالة الأسبوع.
me-reach-last = حيث تكلمت آخر مرة
me-reach-direct = ‏{ $platform }
me-reach-inbox = الرسائل في صفحة الويب
me-reach-now = الآن: { $place }
me-reach-set = من الآن أكتب لك هناك: { $place }
me-reach-unknown = لا أعرفك هناك. يضم ‎/me link حسابك.
