cmd-remind = تذكير
    .summary = ملاحظات لنفسك، تُقال في الوقت الذي تختاره

cmd-remind-me = لي
    .summary = ترك ملاحظة لنفسك لوقت لاحق
    .when = متى
    .when-about = مثل «غدا الساعة 9» أو «بعد 20 دقيقة»
    .text = نص
    .text-about = بماذا أذكّرك

cmd-remind-list = قائمة
    .summary = عرض ما سأذكّرك به

cmd-remind-forget = نسيان
    .summary = التخلي عن تذكير
    .number = رقم
    .number-about = رقمه في القائمة

remind-noted = سأذكّرك بذلك
remind-by-clock = قرأت الوقت بتوقيت { $city }. يمكن تغيير ذلك عبر /me zone.
remind-title = طلبت تذكيرك
remind-asked = دُوّن { $at }
remind-forgotten = حسناً، لن أذكّرك بهذا: «{ $text }»
remind-list-title = ما سأذكّرك به
remind-none = لا شيء الآن. جرّب: /remind me "غدا الساعة 9" الاتصال بالمدرسة
remind-count = { $count ->
        [one] تذكير واحد.
        [two] تذكيران، من { $first } إلى { $last }.
        [few] { $count } تذكيرات، من { $first } إلى { $last }.
       *[other] { $count } تذكيراً، من { $first } إلى { $last }.
    }
remind-gone = لم يعد هذا التذكير موجوداً.
remind-of-nothing = بماذا؟ يُرجى كتابته بعد الوقت.
remind-too-long = هذا { $count } حرفاً، وأحتفظ بـ { $most } على الأكثر.
remind-too-many = لديك { $most } تذكيراً في الانتظار، ولا أحتفظ بأكثر. يمكن التخلي عن واحد عبر /remind list.

press-forget = انسَ ذلك
press-snooze-minutes = بعد 10 دقائق
press-snooze-hour = بعد ساعة
press-snooze-tomorrow = غداً
press-remind-sooner = الأقرب
press-remind-later = الأبعد
