cmd-import = استيراد
    .summary = خذ مدخلات من ملف، بعد أن ترى ما سيتغير

import-title = مدخلات من ملف
import-file = الملف
import-file-hint = ‎XLSX أو CSV أو JSONL أو YAML، خمسة ميغابايت على الأكثر
import-nothing-yet = لم يُستورد شيء بعد.
import-unchanged =
    { $count ->
        [0] كله جديد أو مختلف
        [one] مدخل واحد موجود بالفعل
        [two] مدخلان موجودان بالفعل
        [few] { $count } مدخلات موجودة بالفعل
        [many] { $count } مدخلاً موجودة بالفعل
       *[other] { $count } مدخل موجودة بالفعل
    }
import-added =
    { $count ->
        [one] سيُضاف واحد
        [two] سيُضاف اثنان
        [few] ستُضاف { $count }
        [many] سيُضاف { $count }
       *[other] سيُضاف { $count }
    }
import-changed =
    { $count ->
        [one] سيتغير واحد
        [two] سيتغير اثنان
        [few] ستتغير { $count }
        [many] سيتغير { $count }
       *[other] سيتغير { $count }
    }
import-refused =
    { $count ->
        [one] واحد لا يمكن أخذه
        [two] اثنان لا يمكن أخذهما
        [few] { $count } لا يمكن أخذها
        [many] { $count } لا يمكن أخذها
       *[other] { $count } لا يمكن أخذها
    }
import-change = { $title }: { $fields }
import-line = السطر { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
import-changed-meanwhile = تغيّرت المكتبة منذ نظرت؛ انظر مرة أخرى قبل الاستيراد.
import-done = تم الاستيراد: { $added } جديدة، { $changed } متغيرة.
import-left =
    { $count ->
        [one] واحد لم يمكن أخذه.
        [two] اثنان لم يمكن أخذهما.
        [few] { $count } لم يمكن أخذها.
        [many] { $count } لم يمكن أخذها.
       *[other] { $count } لم يمكن أخذها.
    }
import-nothing-new =
    { $count ->
        [one] المدخل الوحيد في هذا الملف موجود بالفعل.
        [two] المدخلان في هذا الملف موجودان بالفعل.
        [few] كل المدخلات في هذا الملف ({ $count }) موجودة بالفعل.
        [many] كل المدخلات في هذا الملف ({ $count }) موجودة بالفعل.
       *[other] كل المدخلات في هذا الملف ({ $count }) موجودة بالفعل.
    }
press-import = استيراد

file-form-unknown = أقرأ ملفات تنتهي أسماؤها بـ ‎.xlsx أو ‎.csv أو ‎.jsonl أو ‎.yaml.
file-not-text = هذا الملف ليس نص UTF-8.
file-not-a-workbook = لا أستطيع قراءته كمصنف Excel، أو فيه أكثر مما آخذ.
file-empty = لا شيء في هذا الملف.
record-strange-characters = فيه رموز لا يمكن أن تكون في أي نص
upload-missing = لم أجد ملفاً. من فضلك اختره مرة أخرى.
upload-too-large = هذا الملف أكبر من { $most } ميغابايت.
upload-gone = أحتفظ بالملف يوماً واحداً، وهذا لم يعد عندي. من فضلك أحضره مرة أخرى.
