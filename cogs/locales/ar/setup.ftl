cmd-setup = إعداد
    .summary = اختر أين تُطرح الأسئلة وأين الزملاء والمشرفون ومن يشرف

setup-title = ما الذي يجري وأين
setup-help-place = مكان الأسئلة
setup-help-place-hint = قناة أو منتدى تُطرح فيه الأسئلة وأجيب فيه
setup-peers-place = مكان الزملاء
setup-peers-place-hint = حيث تذهب الأسئلة التي بلا جواب
setup-moderators-place = مكان المشرفين
setup-moderators-place-hint = حيث أخبر المشرفين بما ينتظرهم
setup-moderator-role = دور المشرف
setup-moderator-role-hint = من يحمل هذا الدور يعتني بالمكتبة
setup-done = حُفظت الإعدادات
setup-ok = { $place }: أستطيع الكتابة هناك
setup-not-chosen = لم يُختر
setup-nothing-here = هذا لاختيار قنوات خادم Discord أو غرف مساحة Matrix: أين تُطرح الأسئلة، وأين الزملاء، وأين يجتمع المشرفون. قل ‎/setup هناك حيث تدير. لا أماكن كهذه في صفحة الويب، فلا شيء لإعداده هنا.
setup-place-gone = لم أعد أرى هذا المكان. اختر غيره.
setup-may-not = { $place }: لا أستطيع الكتابة هناك بعد. امنحني هناك: { $missing }.
