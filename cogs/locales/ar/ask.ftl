cmd-ask = اسأل
    .summary = اسأل المكتبة بكلماتك
    .question = السؤال
    .question-about = ما كنت ستسأل عنه زميلاً، بأي لغة

ask-empty = لا أرى سؤالاً هنا. اسألني كما تسأل زميلاً، بأي لغة.
ask-hello = أهلاً وسهلاً
ask-welcome = على الرحب والسعة. اسألني متى احتجت.
ask-thanks = شكراً. هذا يساعد من يسأل بعدك.
ask-thanks-proposed = شكراً. صياغتك جديدة عليّ؛ سأعرضها على المشرفين من دون اسمك، حتى يجد من يسأل بعدك هذا أسرع.
ask-forgotten = أحتفظ بالسؤال { $days } يوماً، وهذا السؤال لم يعد عندي. من فضلك اطرحه مرة أخرى.
ask-rephrase-title = اسأل بكلمات أخرى

press-helpful = أفادني هذا
press-other = ليس ما قصدته
press-more = المزيد
press-share = شارك هنا
press-rephrase = إعادة الصياغة
press-none-of-these = لا شيء من هذه
press-nearest = اعرض أقرب ثلاثة على أي حال
press-anyway = ابحث في المكتبة على أي حال

suggest-title = هل تقصد واحداً من هذه؟
others-title = الأقرب بعد ذلك
others-none = هذا كل ما وجدته. جرّب كلمات أخرى، أو أخبرني أكثر عن المكان والناس.
clarify-title = عمّ يدور سؤالك أساساً؟

why-asked = يجيب عن «{ $phrasing }»
why-words = كلمات مشتركة: { $words }
why-named = ذكرته بالاسم

answer-by-words = ما زلت أتعلم معاني المدخلات، وهذا الجواب يعتمد على الكلمات فقط. اسأل بعد دقيقة لتحصل على جواب أفضل.

press-why = لماذا هذا؟
why-card-title = لماذا وُجد هذا
why-gone = لم تعد هذه المادة في المكتبة.
why-question = السؤال كان: «{ $question }»
why-card-named = ذُكرت بالاسم.
why-card-words = كلمات مشتركة: { $words }
why-no-words = لا كلمات مشتركة؛ وُجدت من خلال المعنى.
why-title = الأقرب في المعنى عنوانها: «{ $line }»
why-phrasing = الأقرب في المعنى سؤال تجيب عنه: «{ $line }»
why-learnt = الأقرب في المعنى صياغة تعلّمتها ممّن سألوا: «{ $line }»
why-told = الأقرب في المعنى ما تقوله: «{ $line }»
why-likely = من المرجّح أن هذا يجيب عن السؤال.
why-possible = ربما يجيب هذا عن السؤال، لكنه غير مؤكد.
why-faint = هذا أقرب ما يوجد، لكنه على الأرجح ليس المقصود.
ask-together = فهمت هذا مع السؤال السابق: «{ $question }»
ask-doubt = لم يثبت أني أفهم هذه اللغة ({ $language }) جيداً، فليُقرأ هذا بحذر.
ask-doubt-languages = أفهم هذه اللغات أفضل: { $languages }
ask-doubt-peers = قد يعرف الزملاء الذين يتكلمونها ({ $language }) أكثر: زر «سؤال الزملاء».
