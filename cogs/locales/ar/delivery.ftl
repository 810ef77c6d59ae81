cmd-delivery = التسليم
    .summary = ما وعدت بقوله ولم أستطع

cmd-delivery-dead = المتعثر
    .summary = عرض ما تعذر قوله ولماذا

cmd-delivery-retry = إعادة
    .summary = محاولة قول شيء مرة أخرى
    .number = رقم
    .number-about = رقمه في القائمة

delivery-title = ما تعذر قوله
delivery-count =
    { $count ->
        [zero] لا رسائل.
        [one] رسالة واحدة.
        [two] رسالتان.
        [few] { $count } رسائل، آخرها { $shown }.
        [many] { $count } رسالة، آخرها { $shown }.
       *[other] { $count } رسالة، آخرها { $shown }.
    }
delivery-none = كل ما وعدت بقوله قيل، أو سيأتي موعده.
delivery-item = { $number } · { $what }
delivery-dead = لا أستطيع قول هذا، أو حاولت مرات كثيرة. لن يقال إلا إذا طُلب مني أن أحاول مرة أخرى.
delivery-uncertain = لا أعرف هل وصل هذا، ولا أستطيع القراءة في ذلك المكان. يرجى النظر هناك: هل يظهر؟
delivery-where = أين
delivery-when = متى
delivery-why = لماذا لا
delivery-direct = رسالة خاصة على { $platform }
delivery-due = موعده { $at }
delivery-no-reason = لم يُذكر سبب
delivery-gone = لا توجد هنا رسالة لم تصل برقم { $number }، أو اتخذ أحدهم قراراً بشأنها.
delivery-too-late = فات الأوان على هذه: ما كانت عنه قد مضى.
delivery-again = سأحاول الآن مرة أخرى.
delivery-dropped = حسناً، لن يقال.
delivery-noted = تم التدوين، لقد وصل.

press-delivery-retry = حاول مرة أخرى
press-delivery-arrived = لقد وصل
press-delivery-drop = التخلي عنه
