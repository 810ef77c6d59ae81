cmd-start = بداية
    .summary = البداية من هنا لمن هو جديد: خطوات قصيرة، واحدة كل يوم
    .hour = ساعة
    .hour-about = في أي ساعة تصل كل خطوة، مثل 18

cmd-stop = قف
    .summary = إنهاء رسائل الأيام الأولى

cmd-path = مسار
    .summary = ما يصل إلى المساعدين الجدد، خطوة بخطوة

cmd-path-create = إنشاء
    .summary = بدء مسار للمساعدين الجدد

cmd-path-edit = تعديل
    .summary = تغيير عنوان المسار ولمن هو وترتيب خطواته
    .path = مسار
    .path-about = أي مسار: عنوان من القائمة أو رقمه

cmd-path-step = خطوة
    .summary = إضافة دليل كخطوة، أو تغيير ما يُفعل وما لا يُفعل فيها
    .path = مسار
    .path-about = أي مسار: عنوان من القائمة أو رقمه
    .entry = دليل
    .entry-about = أي دليل من المكتبة
    .at = موضع
    .at-about = أين في المسار، مثل 2؛ في النهاية إن لم يُذكر

cmd-path-list = قائمة
    .summary = عرض كل المسارات، وبمن يتصل المساعدون الجدد

cmd-path-show = عرض
    .summary = النظر في مسار وخطواته
    .path = مسار
    .path-about = أي مسار: عنوان من القائمة أو رقمه

cmd-path-publish = نشر
    .summary = إعطاء مسار للمساعدين الجدد من الآن
    .path = مسار
    .path-about = أي مسار: عنوان من القائمة أو رقمه

cmd-path-retire = سحب
    .summary = عدم إعطاء مسار لمن يبدأ من الآن
    .path = مسار
    .path-about = أي مسار: عنوان من القائمة أو رقمه

cmd-path-coordinator = منسق
    .summary = تسمية من يتصل به المساعدون الجدد؛ يُسأل أولاً
    .member = عضو
    .member-about = من: اسم من القائمة أو إشارة إليه
    .country = بلد
    .country-about = للمساعدين في أي بلد؛ للجميع إن لم يُذكر

cmd-crisis = أزمة
    .summary = مسار مُفعّل لبلد

cmd-crisis-on = نعم
    .summary = تفعيل مسار أزمة لبلد
    .country = بلد
    .country-about = أي بلد
    .path = مسار
    .path-about = أي مسار؛ مسار الأزمات إن لم يُذكر
    .days = أيام
    .days-about = لكم يوماً؛ حتى إيقافه إن لم يُذكر

cmd-crisis-off = لا
    .summary = إيقاف مسار الأزمة لبلد
    .country = بلد
    .country-about = أي بلد

cmd-crisis-list = قائمة
    .summary = عرض أين مسار الأزمة مُفعّل، وحتى متى

path-first-days = أيامك الأولى
path-begun = خطوات قصيرة من نحو خمس دقائق، عددها { $count }. الأولى في الطريق إليك؛ وحيث لا أستطيع الكتابة إليك تنتظر في /inbox. «تم» يعطيك التالية فوراً عند الرغبة، و«لاحقاً» يعطيك يوماً إضافياً.
path-hour-is = خطوة كل يوم تصل من نفسها في { $hour } بتوقيتك. يتغير ذلك عبر /start مع ساعة أخرى.
path-say-country = مع معرفة بلدك يمكنني ذكر من يساعد هناك. بعد ذلك يُضغط «البدء من جديد».
path-progress = تم: { $done } من { $count }
path-is-stopped = أُوقفت هذه الرسائل، فلا شيء يصل من نفسه.
path-is-over = لديك كل شيء. تمكن قراءته من جديد في أي وقت.
path-other-fits = لدى المشرفين مسار آخر للمكان الحالي. «البدء من جديد» يعطيك إياه.
path-way-step = { $number }. { $title }
path-way-done = تم
path-way-had = جاهزة للقراءة
path-way-ahead = لم تصل بعد
path-step = الخطوة { $number } من { $count } · خمس دقائق
path-do = يُفعل
path-dont = لا يُفعل
path-call = بمن يمكن الاتصال
path-coordinator = { $name }: { $contact }
path-no-coordinator = لم يُسمَّ أحد لهذا المكان بعد: يمكن سؤال مشرفي هذا المجتمع.
path-stop-word = قف
path-how-to-stop = تكفي كتابة «{ $word }» أو ضغط الزر كي لا تصل هذه الرسائل بعد ذلك.
path-done = دُوّن ذلك. تم: { $done } من { $count }.
path-next = الخطوة التالية تصل من نفسها: { $at }.
path-comes-now = حسناً، هي في الطريق إليك.
path-came = أُرسلت الخطوة التالية من قبل، أو لا توجد خطوات أخرى.
path-later = حسناً. تصل مرة أخرى: { $at }.
path-later-passed = لديك خطوة أحدث. يُضغط «لاحقاً» هناك.
path-stopped = حسناً، لا مزيد من هذه الرسائل. يتابع /start من الموضع نفسه عند الرغبة يوماً ما.
path-was-stopped = لا شيء لإيقافه: لا توجد رسائل كهذه في الطريق إليك.
path-end-title = انتهت أيام البداية
path-end = هل يمكن أن يصلك سؤال ممن لا يزال في البداية؟ يمكن اختيار ما يسأل عنه الزملاء. لا يُسأل عن غيره، ويمكن تغيير ذلك في أي وقت.
path-none = لم يُعدّ مشرفو هذا المجتمع مساراً للمساعدين الجدد بعد. في هذه الأثناء يمكن سؤالي عن أي شيء بكلماتك.
path-not-begun = لا مسار بعد. يبدأ عبر /start.
path-step-gone = هذه الخطوة ليست من خطواتك، أو لم تعد في المكتبة.
path-hour = يُرجى اختيار ساعة من { $first } إلى { $last }.

path-unknown = لا يوجد مسار { $number } هنا.
path-empty = يحتاج المسار إلى خطوة واحدة على الأقل قبل إعطائه لأحد.
path-step-missing = الدليل «{ $step }» غير منشور، فلا يستطيع أحد قراءته.
path-in-a-crisis = هذا المسار مُفعّل لبلد. يُوقف هناك أولاً عبر /crisis off.
path-line-long = يمكن أن يكون في السطر { $most } حرفاً. هذا أطول: { $line }
path-not-a-guide = «{ $title }» ليس دليلاً. الخطوات أدلة؛ يغيّر /entry edit نوع المدخل.
path-title-long = يحتاج المسار إلى عنوان لا يزيد على { $most } حرفاً.
path-too-many = أقصى عدد لخطوات المسار هو { $most }.
path-form-new = مسار للمساعدين الجدد
path-form = هذا المسار
path-form-step = هذه الخطوة
path-title = العنوان
path-kind = الغرض منه
path-country-hint = اسمه بلغتك؛ في كل مكان إن تُرك فارغاً
path-order = الخطوات بترتيبها
path-order-hint = معرّفات الأدلة، واحد في كل سطر؛ السطر الناقص يزيل خطوته
path-lines-hint = ما يُضاف إلى الدليل، شيء في كل سطر، { $most } على الأكثر
path-everywhere = في كل مكان
path-no-steps = لا خطوات فيه بعد.
path-how-to-add = يضيف /path step دليلاً. يقرأ كل شخص الدليل بلغته، وتحته هذه السطور.
path-list-title = مسارات للمساعدين الجدد
path-list-none = لا يوجد أي منها بعد.
path-steps = الخطوات: { $count }

pathkind-everyday = لكل يوم
pathkind-crisis = لأزمة
pathstate-draft = مسودة
pathstate-published = يُعطى للمساعدين الجدد
pathstate-retired = لم يعد يُعطى لأحد

coordinator-named = سألت { $name }. يُخبر المساعدون الجدد بعد الموافقة.
coordinator-asked-title = هل يمكن للمساعدين الجدد الاتصال بك؟
coordinator-asked = يودّ المشرفون أن يتصل بك المساعدون الجدد حين يثقل عليهم شيء ({ $where }). عند الموافقة يرون اسمك وما يُكتب عن كيفية الوصول إليك، ولا شيء آخر. ويمكن إنهاء ذلك في أي وقت.
coordinator-form = كيف يصل إليك المساعدون الجدد
coordinator-how = كيف ومتى
coordinator-how-hint = مثل رقم هاتف وساعات. يراه كل مساعد جديد.
coordinator-contact = تُرجى كتابة كيفية الوصول إليك، في { $most } حرفاً على الأكثر.
coordinator-agreed = شكراً. يراه المساعدون الجدد من الآن تحت كل خطوة.
coordinator-refused = حسناً، لن يُقال لأحد أن يتصل بك.
coordinator-gone = هذا السؤال ليس لك، أو لم يعد كذلك.
coordinator-not-yet = لا موافقة بعد

crisis-ahead = معلومات أزمة: { $country }
crisis-on-until = فعّلها المشرفون ({ $country })، حتى { DATETIME($until, dateStyle: "long") }.
crisis-on-still = فعّلها المشرفون ({ $country })، حتى يوقفوها.
crisis-all = كلها ({ $count })
crisis-what = يحصل المساعدون الجدد هناك على «{ $title }» عبر /start. وتقف أدلته قبل كل إجابة لمن هم هناك، معلّمة بأنها معلومات أزمة؛ وتبقى الإجابة تحتها.
crisis-nobody-to-call = لم يُسمَّ بعد من يمكن للمساعدين الجدد هناك الاتصال به. يسمّيه /path coordinator.
crisis-is-off = أُوقف: { $country }. من هو على المسار يستطيع إكماله.
crisis-was-off = لا مسار أزمة مُفعّل هناك.
crisis-over = لم يعد هذا مُفعّلاً.
crisis-days = يُرجى اختيار من 1 إلى { $most } يوماً.
crisis-no-path = لا يوجد مسار أزمة منشور. يبدأ عبر /path create.
crisis-path-not-published = «{ $title }» غير منشور بعد. ينشره /path publish.
crisis-list-title = مسارات الأزمات المُفعّلة
crisis-list-none = لا شيء مُفعّل.

press-new = هذه بدايتي
press-path-read = القراءة هنا
press-path-done = تم
press-path-later = لاحقاً
press-path-stop = إيقاف هذه الرسائل
press-path-hurry = إرسال التالية الآن
press-path-resume = متابعة
press-path-anew = البدء من جديد
press-path-topics = اختيار المواضيع
press-path-way = رؤية كل الخطوات
press-path-create = مسار جديد
press-path-lines = ما يُفعل وما لا يُفعل
press-path-publish = إعطاؤه للجدد
press-path-retire = عدم إعطائه لأحد
press-coordinator-agree = نعم، يمكنهم
press-coordinator-refuse = لا
press-crisis-off = إيقاف
