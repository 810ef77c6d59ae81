cmd-org = منظمة
    .summary = من يعمل ماذا وأين

cmd-org-add = إضافة
    .summary = وضع منظمة على الخريطة بثلاثة أسئلة

cmd-org-find = بحث
    .summary = إيجاد منظمات بحسب ما تعمله وأين
    .topic = موضوع
    .topic-about = ما تعمل عليه
    .country = بلد
    .country-about = أين هي
    .language = لغة
    .language-about = لغة تتكلمها

cmd-org-show = عرض
    .summary = عرض منظمة
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-org-claim = تمثيل
    .summary = القول إنك تتكلم باسم منظمة
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-org-confirm = تأكيد
    .summary = القول إن ما يرد هنا عن منظمة صحيح
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-org-edit = تعديل
    .summary = تغيير ما يرد هنا عن منظمة
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-org-link = ربط
    .summary = القول إن منظمة نفّذت ممارسة، أو سحب ذلك
    .organisation = منظمة
    .organisation-about = أيّ منظمة
    .entry = مدخل
    .entry-about = الممارسة

cmd-org-unblock = سماح
    .summary = السماح للجميع بسؤال منظمتك من جديد
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-org-leave = مغادرة
    .summary = التوقف عن الكلام باسم منظمة
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-org-close = إغلاق
    .summary = القول إن منظمة لم تعد قائمة
    .organisation = منظمة
    .organisation-about = أيّ منظمة

cmd-map = خريطة
    .summary = رؤية من يوجد وأين على خريطة، وأين لا أحد بعد
    .topic = موضوع
    .topic-about = فقط من يعمل على هذا

org-list-title = من يعمل ماذا
org-count =
    { $count ->
        [0] لا أحد هنا بعد. هل تعرف أحداً؟
        [one] منظمة واحدة.
        [two] منظمتان، من { $first } إلى { $last }.
        [few] { $count } منظمات، من { $first } إلى { $last }.
       *[other] { $count } منظمة، من { $first } إلى { $last }.
    }
org-waiting-new = أضافها أحدهم. هل تعرفها؟
org-waiting-why = يقول أحدهم إنه يتكلم باسمها. هل تعرفه؟
org-claims = يقولون إنهم يمثلونها
org-about = المواضيع
org-groups = من أجل
org-languages = اللغات
org-languages-hint = بفواصل بينها، مثل البولندية، الأوكرانية
org-size = عدد العاملين فيها
org-practices = نفّذت
org-funded = التمويل حتى
org-funded-until = { DATETIME($at, dateStyle: "long") } (لا يراه إلا أنت ومن يمثلها معك)
org-funded-hint = مثل 2027-03. لا يراه إلا من يمثلها.
org-spoken-for = أُكدت في { DATETIME($at, dateStyle: "medium") }. هناك من يمثلها، فيمكنني أن أعرّفك بها.
org-unspoken = مؤكدة، لكن لا أحد يمثلها بعد، فلا يمكنني أن أعرّفك بها.
orgstate-unconfirmed = لم يؤكد أحد هذا بعد.
orgstate-listed = مؤكدة.
orgstate-paused = لا تريد تعارفاً في الوقت الحالي.
orgstate-closed = لم تعد قائمة.
orgkind-ngo = منظمة غير حكومية
orgkind-association = جمعية مهاجرين
orgkind-authority = بلدية أو جهة رسمية أخرى
orgkind-school = مدرسة
orgkind-centre = مركز
orgkind-network = شبكة
orgkind-research = بحث
orgkind-international = منظمة دولية
orgkind-enterprise = مؤسسة اجتماعية
orgkind-other = منظمة
orgsize-handful = حتى 5
orgsize-small = من 6 إلى 20
orgsize-medium = من 21 إلى 100
orgsize-large = أكثر من 100

org-add-title = وضع منظمة على الخريطة
org-name = اسمها
org-where = أين هي
org-where-hint = المكان والبلد، مثل كراكوف، بولندا
org-naming-title = من ينقص على الخريطة؟
org-named-name-one = منظمة تثق بها
org-named-where-one = مكانها وبلدها
org-named-name-two = منظمة أخرى
org-named-where-two = مكانها وبلدها أيضاً
org-edit-title = ما ينبغي أن يعرفه الآخرون
org-offers = في أي شيء يمكن للآخرين أن يقصدوكم؟
org-offers-hint = ما فعلتموه ويمكنكم أن تحكوا عنه. دون أسماء من ترافقونهم.
org-website = الموقع
org-kind = ما هي

org-added = صارت على الخريطة. سيؤكدها مشرف أو أحد من منظمة أخرى.
org-named = شكراً. صارت على الخريطة بانتظار التأكيد.
org-changed = تم التغيير.
org-linked = «{ $name }» مذكورة الآن مع «{ $title }».
org-unlinked = «{ $name }» لم تعد مذكورة مع «{ $title }».
org-claimed = تم التسجيل. حالما يؤكد ذلك من يعرفك، ستتكلم باسم «{ $name }».
org-accepted = صار يتكلم باسم «{ $name }» أيضاً.
org-unblocked = يستطيع الجميع أن يسألوا «{ $name }» من جديد؛ المحظورون سابقاً: { $count }.
org-left = لم تعد تتكلم باسم «{ $name }».
org-does-renews = شكراً. «{ $name }» مؤكدة لنصف السنة القادم.
org-does-confirms = «{ $name }» مؤكدة.
org-does-vouches = شكراً. بكلمتك صارت «{ $name }» مؤكدة.
org-refused = «{ $name }»: لم تؤكد.
org-is-closed = «{ $name }» لم تعد قائمة.
org-is-paused = لا أرسل الآن أحداً إلى «{ $name }». أكّدها متى أردت ذلك من جديد.
org-claimed-told = يقول أحدهم إنه يتكلم باسم منظمتك أيضاً. هل توافق؟
org-accepted-told = من الآن تتكلم باسم هذه المنظمة. أسألك قبل أن أعرّف أحداً بها، ولا يرى أحد حسابك قبل أن تقول نعم.
org-name-others = تكبر الخريطة بمن يعرف بعضهم بعضاً: أي منظمتين أخريين ينبغي أن تكونا عليها؟
org-still-title = { $name }: هل ما زال هذا صحيحاً؟
org-still-note = تكفي ضغطة واحدة. إن لم أسمع شيئاً شهرين فلن أرسل إليك أحداً حتى تقول.

org-unknown = لا توجد هنا منظمة { $number }.
org-known = «{ $name }» موجودة هنا: ‎/org show { $number }
org-yours = أنت تتكلم باسم «{ $name }» من قبل.
org-claimed-already = قلت ذلك من قبل. يجب أن يؤكده من يعرفك.
org-not-oneself = أنت من أضاف «{ $name }» أو طلب تمثيلها. يجب أن يؤكد ذلك شخص آخر.
org-vouch-stewards-only = لا يؤكد ذلك إلا مشرف، أو من يتكلم باسم منظمة أخرى مؤكدة.
org-not-yours = لا يستطيع ذلك إلا من يتكلم باسم «{ $name }» أو مشرف.
org-claim-gone = تقرر هذا من قبل.
org-where-unknown = لا أرى بلداً في «{ $written }». اكتب المكان والبلد، مثل كراكوف، بولندا.
org-site-unreadable = «{ $written }» ليس عنوان موقع.
org-funded-unreadable = لا أستطيع قراءة «{ $written }» كشهر. اكتبه مثل 2027-03.

press-org-add = إضافة منظمة
press-org-claim = أتكلم باسمها
press-org-right = نعم، كل شيء صحيح
press-org-confirm = تأكيد
press-org-vouch = أعرفها، هذا صحيح
press-org-more = تفاصيل أكثر
press-org-pause = لا تعارف الآن
press-org-name = ذكر منظمتين أخريين
press-org-site = الموقع
press-org-refuse = عدم التأكيد
press-org-accept = نعم، { $name } يتكلم باسمنا
queue-organisations =
    { $count ->
        [one] منظمة واحدة للتأكيد
        [two] منظمتان للتأكيد
        [few] { $count } منظمات للتأكيد
       *[other] { $count } منظمة للتأكيد
    }

map-title = من يوجد وأين
map-title-topic = من يوجد وأين: { $topic }
map-count = المنظمات: { $count } · البلدان: { $countries } · المؤكدة: { $confirmed }
map-nobody = لا أحد بعد
map-confirmed = مؤكدة
map-unconfirmed = لم تؤكد بعد
map-source = حدود البلدان: Natural Earth
map-about = خريطة لأوروبا: كلما زاد عدد المنظمات في بلد صار أغمق، والبلدان التي لا منظمة فيها مخططة.
map-most = الأكثر
map-holes = لا أحد بعد
map-thin = مواضيع لا يكاد يعمل عليها أحد
map-elsewhere = خارج هذه الخريطة
map-counted = { $what } { $count }
map-note = هل تعرف أحداً حيث لا أحد؟ تكفي ثلاثة أسئلة.
