matrix-pressing = أجب برقم، أو تفاعل به.
matrix-told-directly = أرسلت الجواب في رسالة مباشرة.
matrix-not-directly = لا يمكنني الكتابة إليك مباشرة. من فضلك افتح محادثة مباشرة معي واسأل هناك مرة أخرى.
matrix-unreadable = لم أستطع قراءة رسالة من { $name }: كانت مشفرة بلا مفتاح لي. من فضلك أرسلها مرة أخرى. وإن لم ينفع ذلك، فافتح ملفي في برنامجك وتحقق من أنني موثوق، ثم اكتب إليّ في محادثة مباشرة جديدة.

matrix-word-skip = تخطي
matrix-word-back = رجوع
matrix-word-cancel = إلغاء

matrix-form-step = { $number } من { $count }: { $label }
matrix-form-now = الآن: { $value }. علامة «-» وحدها تفرغه.
matrix-form-several = يمكن اختيار أكثر من واحد، مع فواصل بين الأرقام.
matrix-form-ways = اكتب جوابك هنا. «{ matrix-word-skip }» يتركه كما هو، و«{ matrix-word-back }» يعود إلى الوراء، و«{ matrix-word-cancel }» يتوقف.
matrix-form-file = من فضلك أرسل الملف هنا.
matrix-form-no-file = هنا أحتاج إلى كلمات، لا إلى ملف.
matrix-form-first = هذا هو السؤال الأول.
matrix-form-needed = هذا الجواب مطلوب. من فضلك اكتب شيئًا.
matrix-form-long = هذا طويل جدًا: من فضلك { $most } حرف على الأكثر.
matrix-form-choice = «{ $written }» ليس من هذه. من فضلك أجب برقم.
matrix-form-stopped = حسنًا، أتوقف هنا. لم يُحفظ شيء.
