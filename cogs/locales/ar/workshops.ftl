cmd-workshop = ورشة
    .summary = الورش: ما القادم، والمشاركة، وإدارة ورشك

cmd-workshop-list = قائمة
    .summary = الورش القادمة
    .topic = موضوع
    .topic-about = عمّ تدور

cmd-workshop-show = عرض
    .summary = عرض ورشة: متى وأين وما الذي يمكن فعله
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-join = مشاركة
    .summary = المشاركة في الموعد القادم لورشة
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-leave = انسحاب
    .summary = القول إن الحضور غير ممكن
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-attend = حضور
    .summary = القول إنك حاضر، ولمن يدير الورشة أن يقول كم حضر
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها
    .people = عدد
    .people-about = لمن يدير الورشة: كم حضر

cmd-workshop-remind-me = ذكرني
    .summary = اختيار وقت التذكير بورشة
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-create = إنشاء
    .summary = التخطيط لورشة

cmd-workshop-edit = تعديل
    .summary = تعديل ورشة تديرها
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-cancel = إلغاء
    .summary = إلغاء ورشة وإخبار من نوى الحضور
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-report = تقرير
    .summary = القول ماذا نتج عن ورشة تديرها
    .workshop = ورشة
    .workshop-about = عنوانها أو رقمها

cmd-workshop-import = استيراد
    .summary = إدخال برنامج من ملف تقويم أو جدول

cmd-calendar = تقويم
    .summary = الورش في تقويمك الخاص
    .topic = موضوع
    .topic-about = الورش حول هذا فقط

workshop-list-title = الورش القادمة
workshop-none = لا شيء مخططًا بعد.
workshop-count =
    { $count ->
        [one] ورشة واحدة.
        [two] ورشتان، من { $first } إلى { $last }.
        [few] { $count } ورش، من { $first } إلى { $last }.
        [many] { $count } ورشة، من { $first } إلى { $last }.
       *[other] { $count } ورشة، من { $first } إلى { $last }.
    }
workshop-over = لا موعد قادم
workshop-both-clocks = { $mine } · { $there }
workshop-lasts =
    { $hours ->
        [0] { $minutes } د
       *[other] { $minutes ->
            [0] { $hours } س
           *[other] { $hours } س { $minutes } د
        }
    }
workshop-once = مرة واحدة
workshop-how-long = المدة
workshop-seats = المقاعد
workshop-seats-open =
    { $count ->
        [0] بلا حدّ
        [one] بلا حدّ؛ مشارك واحد
        [two] بلا حدّ؛ مشاركان
        [few] بلا حدّ؛ { $count } مشاركين
        [many] بلا حدّ؛ { $count } مشاركًا
       *[other] بلا حدّ؛ { $count } مشارك
    }
workshop-seats-left = بقي { $left } من { $seats }
workshop-seats-full =
    { $waiting ->
        [0] مكتملة، مع قائمة انتظار
        [one] مكتملة؛ شخص واحد ينتظر
        [two] مكتملة؛ شخصان ينتظران
        [few] مكتملة؛ { $waiting } أشخاص ينتظرون
        [many] مكتملة؛ { $waiting } شخصًا ينتظرون
       *[other] مكتملة؛ { $waiting } شخص ينتظرون
    }
workshop-seats-gone = مكتملة
workshop-deadline = المشاركة حتى
workshop-until = { $at }
workshop-place = أين
workshop-link = الرابط
workshop-link-later = يصل مع المقعد
workshop-hosts = الإدارة
workshop-about = الموضوع
workshop-prepare = قبل الحضور
workshop-materials = المواد
workshop-you = مشاركتك
workshop-dates = المواعيد القادمة
workshop-online = عبر الإنترنت
workshop-events = قائمة Discord
workshop-events-full = قائمة فعاليات Discord ممتلئة، فليس هذا الموعد فيها. التذكير مستمر رغم ذلك.
workshop-events-found = { $count ->
    [zero] لا فعاليات هنا خارج الورش
    [one] فعالية واحدة هنا ليست ورشة بعد
    [two] فعاليتان هنا ليستا ورشتين بعد
    [few] { $count } فعاليات هنا ليست ورشًا بعد
    [many] { $count } فعالية هنا ليست ورشًا بعد
   *[other] { $count } فعالية هنا ليست ورشًا بعد
}
workshop-events-found-what = إذا صارت إحداها ورشة أمكن الانضمام إليها، ووصلت التذكيرات والخلاصة. إن بقي اسمها وموعد بدئها في النموذج كما هما صارت الفعالية والورشة شيئاً واحداً: ما يتغير هنا يتغير هناك. وإلا حصلت الورشة على فعالية خاصة بها.
workshop-events-more = و{ $count } أخرى.

seat-joined = لك مقعد
seat-waiting = رقمك { $line } في قائمة الانتظار
seat-offered = مقعد محفوظ لك حتى { $until }
seat-present = أنت حاضر
seat-away = لا يمكنك الحضور

workshop-clocks-stay = لا تتغير الساعة هناك حتى ذلك الحين.
workshop-clocks-within = تتغير الساعة هناك بين هذه المواعيد. يبقى الموعد هناك { $wall }، وقد يكون في أماكن أخرى قبل ساعة أو بعدها.
workshop-right = هل هذا صحيح؟
workshop-made = تم التخطيط لها. يمكن إضافة الباقي بالأزرار أدناه.
workshop-kept = تم التسجيل، وسيُخبَر من يعنيه الأمر.
workshop-left = تم التسجيل، ولا أحد ينتظرك. أسأل من انتظر أطول.
workshop-left-all = حسنًا، لا أحد ينتظرك في أي موعد.
workshop-declined = حسنًا، أسأل التالي.
workshop-here = جميل أنك هنا.
workshop-counted =
    { $count ->
        [one] تم التسجيل: شخص واحد.
        [two] تم التسجيل: شخصان.
        [few] تم التسجيل: { $count } أشخاص.
        [many] تم التسجيل: { $count } شخصًا.
       *[other] تم التسجيل: { $count } شخص.
    }
workshop-remind-title = متى يكون التذكير؟
workshop-reminded = سيكون التذكير: { $leads }
workshop-reminded-never = حسنًا، لا تذكير بهذه الورشة.
workshop-reminded-if = يسري ذلك بعد المشاركة.
workshop-snoozed = سأقولها مرة أخرى حينها.
workshop-soon = قريبًا: { $title }
workshop-offer-title = مقعد متاح لك
workshop-offer-until = أحفظه لك حتى { $until }. بعد ذلك أسأل التالي.
workshop-changed-title = تغيير: { $title }
workshop-off-title = أُلغيت: { $title }
workshop-off-all = لن تُعقد هذه الورشة.
workshop-cancel-sure = يُخبَر فورًا كل من نوى الحضور. لا يمكن التراجع عن ذلك.
workshop-cancelled = أُلغيت، ويُخبَر كل من نوى الحضور.
workshop-date-cancelled = أُلغي هذا الموعد، ويُخبَر كل من نوى الحضور.
workshop-nudge-title = كيف كانت؟ { $title }
workshop-nudge = تكفي ثلاثة أسطر: ماذا تقرر، وماذا بقي مفتوحًا، وما يستحق الحفظ. تذهب الأسئلة المفتوحة إلى الزملاء، ويصل ملخص إلى من غاب.
workshop-recap-title = ما فاتك: { $title }
workshop-decisions = ما تقرر
workshop-questions = أسئلة مفتوحة
workshop-asked =
    { $count ->
        [one] سؤال واحد لدى الزملاء الآن.
        [two] سؤالان لدى الزملاء الآن.
        [few] { $count } أسئلة لدى الزملاء الآن.
        [many] { $count } سؤالًا لدى الزملاء الآن.
       *[other] { $count } سؤال لدى الزملاء الآن.
    }
workshop-drafted =
    { $count ->
        [one] مسودة واحدة للمكتبة تنتظر المشرفين.
        [two] مسودتان للمكتبة تنتظران المشرفين.
        [few] { $count } مسودات للمكتبة تنتظر المشرفين.
        [many] { $count } مسودة للمكتبة تنتظر المشرفين.
       *[other] { $count } مسودة للمكتبة تنتظر المشرفين.
    }
workshop-report-preview = هذا ما سأنقله
workshop-report-what = تصل القرارات والمواد إلى من غاب. يذهب كل سؤال إلى الزملاء باسمك. وتصير كل مادة مسودة للمكتبة.
workshop-report-personal = بدا هذا كبيانات شخصية لأحد، فحذفتها. لا أستطيع إيجاد كل شيء، فالرجاء قراءته مرة أخرى.
workshop-report-kept = شكرًا. يصل الملخص إلى من غاب.

workshop-plan-title = التخطيط لورشة
workshop-field-title = العنوان
workshop-field-description = عمّ تدور
workshop-field-when = متى
workshop-field-when-hint = بالكلمات، مثل «الخميس 18:00» أو «26.11.2026 18:00»
workshop-field-zone = حسب ساعة
workshop-field-zone-hint = مدينة أو بلد، مثل روما
workshop-field-lasts = المدة
workshop-field-lasts-hint = مثل 1:30، أو 90 بالدقائق
workshop-field-place = المكان
workshop-field-place-hint = مثل مكتبة، أو اسم قناة
workshop-field-link = الرابط
workshop-field-link-hint = لغرفة عبر الإنترنت؛ يراه من له مقعد
workshop-field-seats = عدد المقاعد
workshop-field-seats-hint = رقم؛ ولا شيء إن لم يكن هناك حدّ
workshop-field-waits = قائمة انتظار عند الاكتمال
workshop-field-deadline = نهاية المشاركة
workshop-field-rhythm = كم مرة تتكرر
workshop-field-count = عدد المرات
workshop-field-count-hint = رقم؛ ولا شيء إن لم تكن لها نهاية
workshop-field-rule = قاعدة خاصة
workshop-field-rule-hint = مثل FREQ=WEEKLY;BYDAY=TU,TH
workshop-field-exceptions = ليس في هذه الأيام
workshop-field-exceptions-hint = يوم في كل سطر، مثل 2026-12-24
workshop-field-prepare = ما يجب تحضيره
workshop-field-materials = المواد
workshop-field-materials-hint = مادة في كل سطر: اسمها وعنوانها
workshop-field-language = لغة الورشة
workshop-field-hosts = الإدارة
workshop-field-hosts-hint = أسماء أعضاء تفصل بينها فواصل
workshop-field-leads = التذكير قبل البداية
workshop-field-reminding = أين يكون التذكير
workshop-field-decisions = ماذا تقرر
workshop-field-questions = ماذا بقي مفتوحًا
workshop-field-questions-hint = سؤال في كل سطر. بلا أسماء أو بيانات أخرى لمن تساعدونهم.
workshop-field-counted = كم حضر

waits-yes = نعم
waits-no = لا
deadline-0 = عندما تبدأ
deadline-60 = قبل ساعة
deadline-1440 = قبل يوم
deadline-2880 = قبل يومين
deadline-10080 = قبل أسبوع
lead-10080 = قبل أسبوع
lead-1440 = قبل يوم
lead-60 = قبل ساعة
lead-10 = قبل عشر دقائق
reminding-direct = لكل شخص برسالة مباشرة
reminding-place = في مكان الورش
reminding-both = كلاهما

aspect-workshop-what = ماذا ومتى
aspect-workshop-where = المكان والمقاعد
aspect-workshop-repeat = التكرار
aspect-workshop-materials = المواد
aspect-workshop-reminders = التذكير

press-workshop-join = المشاركة
press-workshop-queue = قائمة الانتظار
press-workshop-join-all = المشاركة في كل المواعيد
press-workshop-leave-all = الانسحاب من كل المواعيد
press-workshop-dates = كل المواعيد
press-workshop-remind = ذكّرني…
press-workshop-calendar = إلى التقويم
press-workshop-away = لا يمكنني الحضور
press-workshop-here = أنا هنا
press-workshop-adopt = جعلها ورشة
press-workshop-snooze =
    { $count ->
        [60] مرة أخرى بعد ساعة
       *[other] مرة أخرى بعد { $count } د
    }
press-workshop-take = آخذ المقعد
press-workshop-decline = لا، شكرًا
press-workshop-report = التقرير
press-workshop-report-so = انقله
press-workshop-move = تغيير هذا الموعد
press-workshop-cancel = إلغاء
press-workshop-cancel-all = إلغاؤها كلها
press-workshop-cancel-date = الموعد القادم فقط
press-workshop-import =
    { $count ->
        [one] التخطيط لها
        [two] التخطيط لهاتين
        [few] التخطيط لهذه الـ{ $count }
        [many] التخطيط لهذه الـ{ $count }
       *[other] التخطيط لهذه الـ{ $count }
    }
press-yes = نعم
press-edit = تعديل

workshop-unknown = لا توجد ورشة { $number } هنا.
workshop-date-gone = لم يعد هذا الموعد موجودًا.
workshop-is-off = لن يُعقد هذا.
workshop-is-past = هذا انقضى.
workshop-not-yet = لم تبدأ بعد.
workshop-full = كل المقاعد محجوزة، ولا توجد قائمة انتظار.
workshop-too-late = انتهت المشاركة في { $at }.
workshop-not-in = لا أحد ينتظرك هناك.
workshop-offer-over = لم يعد المقعد محفوظًا لك. سألت التالي.
workshop-snooze-late = سيكون ذلك بعد البداية.
workshop-not-yours = هذا لمن يدير الورشة وللمشرفين فقط.
workshop-begins-past = هذا انقضى. الرجاء اختيار وقت قادم.
workshop-seats-taken =
    { $count ->
        [one] مقعد واحد محجوز، فلا يمكن أن يقل العدد عنه.
        [two] مقعدان محجوزان، فلا يمكن أن يقل العدد عنهما.
        [few] { $count } مقاعد محجوزة، فلا يمكن أن يقل العدد عنها.
        [many] { $count } مقعدًا محجوزًا، فلا يمكن أن يقل العدد عنها.
       *[other] { $count } مقعد محجوز، فلا يمكن أن يقل العدد عنها.
    }
workshop-seats-unclear = «{ $written }» ليس عدد أشخاص أفهمه.
workshop-lasts-unclear = لا أفهم «{ $written }» كمدة. مثال: 1:30، أو 90 بالدقائق؛ وأسبوعان على الأكثر.
workshop-times-unclear = «{ $written }» لا يقول كم مرة. الرجاء كتابة رقم أو لا شيء.
workshop-day-unclear = لا أفهم «{ $written }» كيوم. مثال: 2026-12-24.
workshop-link-unclear = «{ $written }» ليس رابطًا. يبدأ الرابط بـ https://
workshop-reported = كُتب تقرير عن هذا من قبل.
workshop-report-empty = لا شيء فيه بعد. يكفي سطر واحد.

workshop-import-title = إدخال برنامج
workshop-import-hint = ملف تقويم (.ics) أو جدول (.csv) فيه title وstart
programme-would =
    { $count ->
        [0] لا شيء للتخطيط
        [one] ستُخطط ورشة واحدة
        [two] ستُخطط ورشتان
        [few] ستُخطط { $count } ورش
        [many] ستُخطط { $count } ورشة
       *[other] ستُخطط { $count } ورشة
    }
programme-not = لم يؤخذ
programme-refused = السطر { $number }: { $why }
programme-known =
    { $count ->
        [one] واحدة موجودة هنا.
        [two] اثنتان موجودتان هنا.
        [few] { $count } موجودة هنا.
        [many] { $count } موجودة هنا.
       *[other] { $count } موجودة هنا.
    }
programme-made =
    { $count ->
        [one] خُططت ورشة واحدة.
        [two] خُططت ورشتان.
        [few] خُططت { $count } ورش.
        [many] خُططت { $count } ورشة.
       *[other] خُططت { $count } ورشة.
    }
programme-nothing-new =
    { $count ->
        [one] الورشة الوحيدة فيه موجودة هنا.
        [two] الورشتان فيه موجودتان هنا.
        [few] الورش الـ{ $count } فيه موجودة هنا.
        [many] الورش الـ{ $count } فيه موجودة هنا.
       *[other] الورش الـ{ $count } فيه موجودة هنا.
    }
programme-form-unknown = أقرأ ملفات التقويم (.ics) والجداول (.csv). وهذا ليس أيًّا منهما.
programme-unreadable = لا أستطيع قراءة هذا الملف. يجب حفظ الجدول بصيغة CSV وترميز UTF-8.
programme-columns = يجب أن يسمّي السطر الأول الأعمدة، على الأقل title وstart. أعرف: { $columns }.
programme-empty = لا شيء في هذا الملف.
programme-too-long = هذه أكثر من { $most } ورشة. الرجاء تقسيم الملف.
programme-no-title = بلا عنوان
programme-start-unclear = «{ $written }» ليس بداية أفهمها؛ مثال: 2026-11-26 18:00
programme-past = «{ $title }» انقضت

calendar-title = الورش في تقويمك
calendar-what = أصنع عنوانًا سريًّا يمكن لبرنامج تقويمك أن يتبعه. من يملكه يرى المواعيد، فالرجاء الاحتفاظ به لنفسك.
calendar-have =
    { $count ->
        [0] لا عنوان كهذا لديك بعد.
        [one] لديك عنوان واحد كهذا.
        [two] لديك عنوانان كهذا.
        [few] لديك { $count } عناوين كهذا.
        [many] لديك { $count } عنوانًا كهذا.
       *[other] لديك { $count } عنوان كهذا.
    }
calendar-made = هذا عنوانك
calendar-made-how = يمكن إضافته في برنامج التقويم كاشتراك. أعرضه هذه المرة فقط.
calendar-revoked = لم يعد أي من عناوينك يعمل.
calendar-no-web = هذا يحتاج صفحتي على الويب، وهي غير مفعّلة هنا.
calendar-file-how = يضيف هذا الملف المواعيد إلى التقويم. إذا تغيّر موعد وصل ملف جديد، ومع /calendar يتحدّث التقويم من تلقاء نفسه.
press-calendar-own = مواعيدي
press-calendar-everything = كل الورش
press-calendar-topic = { $topic }
press-calendar-revoke = سحب كل عناويني

setup-workshops-place = مكان الورش
setup-workshops-place-hint = حيث أعرض الورش وأحدّثها

deed-workshop-made = خُططت ورشة
deed-workshop-changed = تغيّرت ورشة
deed-workshop-cancelled = أُلغيت ورشة
deed-workshop-counted = ورشة: عُدّ الحاضرون
deed-workshop-reported = ورشة: قُدّم تقرير
