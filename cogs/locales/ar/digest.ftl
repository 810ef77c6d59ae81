cmd-digest = أسبوعي
    .summary = الجديد مرة في الأسبوع

cmd-digest-on = نعم
    .summary = تلقّي رسالة كل اثنين بما هو جديد

cmd-digest-off = لا
    .summary = عدم تلقّي الرسالة الأسبوعية بعد الآن

digest-on = مرة في الأسبوع سأخبرك بالجديد في المواضيع المختارة عبر /me topics، إن وُجد جديد. قد تصل أول رسالة { $at }.
digest-off = حسناً، لا رسائل أسبوعية بعد الآن.
digest-was-off = لا تصلك رسائل أسبوعية. تبدأ عبر /digest on.
digest-title = جديد هذا الأسبوع
digest-entries = جديد في المكتبة
digest-gaps = لعلّك تعرف الجواب
digest-workshops = الورش القادمة
digest-why = مرة في الأسبوع بناءً على طلبك. ينهيها /digest off، ويغيّر /me topics مواضيعها.

press-digest-off = إيقاف هذه الرسائل
