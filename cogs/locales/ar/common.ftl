joined = { $parts }

something-broke = حدث عطل من جهتي. تم تسجيله؛ إذا سألت أحد المشرفين فاذكر هذا الرقم: { $number }.
role-too-low = هذا متاح فقط لـ: { $role }.
role-member = الأعضاء
role-moderator = المشرفين
role-owner = من يدير هذا المكان

command-unknown = لا أعرف «{ $name }». اكتب ‎/help لترى ما أستطيع فعله، أو اطرح سؤالك مباشرة.
command-near = لا أعرف «{ $name }». هل تقصد ‎/{ $near }؟
press-unknown = هذا الزر من نسخة أقدم ولم يعد يعمل. من فضلك اسأل مرة أخرى.
press-unreadable = لا أستطيع قراءة ما يحمله هذا الزر. من فضلك اسأل مرة أخرى.

argument-missing = ما زال «{ $command }» يحتاج إلى: { $name }.
argument-not-a-number = يجب أن يكون { $name } رقماً.
argument-not-one-of = «{ $written }» ليس من الخيارات المتاحة لـ { $name }: { $choices }.
country-unknown = لا أعرف بلداً اسمه «{ $written }». جرّب اسمه بلغتك أو رمزه، مثل PL.
language-unknown = لا أعرف لغة اسمها «{ $written }». جرّب اسمها أو رمزها، مثل uk.

press-open = فتح
press-back = السابق
press-next = التالي
press-change = تغيير

platform-working = لحظة من فضلك …
platform-form-sent = إرسال
platform-form-optional = اختياري
platform-form-not-said = غير مذكور
platform-form-open = فتح النموذج
platform-form-path = مسار الملف على هذا الجهاز
platform-kept-as = حُفظ باسم { $path }
platform-form-late = استغرقت وقتاً أطول من اللازم لفتح النموذج. من فضلك حاول مرة أخرى.

draft-gone = لم يعد هذا النموذج محفوظًا. ابدأ من جديد من فضلك.
draft-typed = هذا ما كتبته، حتى لا يضيع منه شيء:
press-reopen = فتح النموذج من جديد

role-steward = ممثلي المنظمات
rank-member = عضو
rank-steward = ممثل منظمة
rank-moderator = مشرف
rank-owner = مالك
member-unknown = لا أعرف هنا أحداً اسمه «{ $written }». اختر اسماً من القائمة أو أشر إلى الشخص.
member-several = هنا أكثر من شخص اسمه «{ $written }». اختر واحداً من القائمة.
member-nameless = عضو { $number }
member-former = عضو سابق
platform-not-here = هذا لك وحدك. من فضلك استعمل الأمر الذي يبدأ بـ ‎/ أو اكتب لي مباشرة.
