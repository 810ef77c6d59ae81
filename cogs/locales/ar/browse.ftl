cmd-browse = تصفح
    .summary = تصفّح المكتبة حسب الموضوع والبلد والفئة
    .topic = الموضوع
    .topic-about = عمّ يدور
    .country = البلد
    .country-about = أين جرى
    .group = الفئة
    .group-about = لمن هو

cmd-entry = مدخل
    .summary = مدخلات المكتبة

cmd-entry-show = عرض
    .summary = عرض مدخل كاملاً
    .entry = المدخل
    .entry-about = عنوانه

browse-everything = المكتبة كلها
browse-count =
    { $count ->
        [0] لا شيء هنا بعد.
        [one] مدخل واحد.
        [two] مدخلان.
        [few] { $count } مدخلات، من { $first } إلى { $last }.
        [many] { $count } مدخلاً، من { $first } إلى { $last }.
       *[other] { $count } مدخل، من { $first } إلى { $last }.
    }
