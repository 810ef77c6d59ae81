cmd-me = أنا
    .summary = ما أعرفه عنك

cmd-me-show = عرض
    .summary = عرض ما أعرفه عنك هنا

cmd-me-edit = تغيير
    .summary = تغيير لغتك ومكان عملك

cmd-me-erase = محو
    .summary = محو كل ما أعرفه عنك هنا

me-title = ما أعرفه عنك هنا
me-form-title = أين تعمل
me-language = اللغة
me-country = البلد
me-country-hint = اسمه بلغتك، مثل بولندا
me-work = ماذا تعمل
me-place-size = حجم بلدتك
me-staffing = من يقوم بالعمل
me-role = دورك هنا
me-unknown = غير مذكور
me-what-for = لغتك تحدد كيف أخاطبك. والباقي يتيح لي مقارنة ما تحتاجه الفكرة بما لديكم. لا يراه أحد غيرك.
me-invitation = أخبرني أين تعمل لأتحقق هل تناسب الفكرة مكانك. أسأل مرة واحدة فقط.
me-saved = تم الحفظ. يمكنك تغييره أو محوه في أي وقت عبر ‎/me.
me-skipped = حسناً، لن أسأل مرة أخرى. إن غيّرت رأيك فهناك ‎/me.
me-erase-title = محو كل شيء؟
me-erase-what = سأنسى لغتك ومكان عملك وأسئلتك وما قلته عن الأجوبة. ما كتبته للمكتبة يبقى، من دون اسمك. لا يمكن التراجع عن ذلك. الرسائل الموجودة هنا تبقى مكانها.
me-erased = تم المحو. لم أعد أعرفك هنا.

press-tell = أخبرك أين أعمل
press-skip = تخطٍّ
press-erase = محو
press-erase-all = نعم، امحُ كل شيء

work-ngo = جمعية أو منظمة
work-municipality = بلدية أو جهة رسمية أخرى
work-teacher = تعليم
work-volunteer = تطوع
work-researcher = بحث
work-other = شيء آخر

placesize-village = قرية أو منطقة ريفية
placesize-town = مدينة صغيرة أو متوسطة
placesize-city = مدينة كبيرة

staffing-paid = موظفون بأجر
staffing-volunteers = متطوعون
staffing-mixed = الاثنان معاً

me-browsers = الدخول عبر الويب
me-in-browsers = { $count ->
        [one] في متصفح واحد
        [two] في متصفحين
        [few] في { $count } متصفحات
       *[other] في { $count } متصفح
    }
