cmd-import = імпортувати
    .summary = Узяти записи з файлу, спершу побачивши, що зміниться

import-title = Записи з файлу
import-file = Файл
import-file-hint = XLSX, CSV, JSONL або YAML, щонайбільше 5 МБ
import-nothing-yet = Ще нічого не імпортовано.
import-unchanged =
    { $count ->
        [0] Усе нове або інше
        [one] { $count } запис уже є
        [few] { $count } записи вже є
        [many] { $count } записів уже є
       *[other] { $count } запису вже є
    }
import-added =
    { $count ->
        [one] { $count } було б додано
        [few] { $count } було б додано
        [many] { $count } було б додано
       *[other] { $count } було б додано
    }
import-changed =
    { $count ->
        [one] { $count } змінився б
        [few] { $count } змінилися б
        [many] { $count } змінилися б
       *[other] { $count } змінилося б
    }
import-refused =
    { $count ->
        [one] { $count } не можна взяти
        [few] { $count } не можна взяти
        [many] { $count } не можна взяти
       *[other] { $count } не можна взяти
    }
import-change = { $title }: { $fields }
import-line = Рядок { $line }: { $reasons }
import-problem = { $field } { $reason }
import-more =
    { $count ->
        [one] і ще { $count }
        [few] і ще { $count }
        [many] і ще { $count }
       *[other] і ще { $count }
    }
import-changed-meanwhile = Бібліотека змінилася, відколи ви дивилися; гляньте ще раз перед імпортом.
import-done = Імпортовано: нових { $added }, змінених { $changed }.
import-left =
    { $count ->
        [one] { $count } не вдалося взяти.
        [few] { $count } не вдалося взяти.
        [many] { $count } не вдалося взяти.
       *[other] { $count } не вдалося взяти.
    }
import-nothing-new =
    { $count ->
        [one] { $count } запис із цього файлу вже є.
        [few] Усі { $count } записи з цього файлу вже є.
        [many] Усі { $count } записів із цього файлу вже є.
       *[other] Усі { $count } запису з цього файлу вже є.
    }
press-import = Імпортувати

file-form-unknown = Я читаю файли, назви яких закінчуються на .xlsx, .csv, .jsonl або .yaml.
file-not-text = Цей файл не є текстом UTF-8.
file-not-a-workbook = Не можу прочитати це як книгу Excel, або в ній більше, ніж я беру.
file-empty = У цьому файлі нічого немає.
record-strange-characters = містить знаки, яких не може бути в жодному тексті
upload-missing = Я не знайшов файлу. Виберіть його, будь ласка, ще раз.
upload-too-large = Цей файл більший за { $most } МБ.
upload-gone = Я зберігаю файл один день, а цього вже немає. Принесіть його, будь ласка, ще раз.
