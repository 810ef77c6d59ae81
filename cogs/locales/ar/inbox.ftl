cmd-inbox = بريد
    .summary = الرسائل التي تنتظرك

inbox-title = رسائلك
inbox-empty = لا رسائل تنتظرك.
inbox-count = { $count ->
        [one] رسالة واحدة.
        [two] رسالتان، من { $first } إلى { $last }.
        [few] { $count } رسائل، من { $first } إلى { $last }.
       *[other] { $count } رسالة، من { $first } إلى { $last }.
    }
inbox-letter = رسالة
inbox-new = جديدة · { $at }
inbox-at = { $at }
inbox-gone = لم تعد هذه الرسالة هنا، أو لم يبقَ فيها ما يُقال.
inbox-broken = لا يمكن عرض هذه الرسالة الآن.
inbox-waits = { $count ->
        [one] تنتظرك رسالة واحدة: ‎/inbox
        [two] تنتظرك رسالتان: ‎/inbox
        [few] تنتظرك { $count } رسائل: ‎/inbox
       *[other] تنتظرك { $count } رسالة: ‎/inbox
    }
press-newer = الأحدث
press-older = الأقدم
