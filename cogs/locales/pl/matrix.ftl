matrix-pressing = Można odpowiedzieć numerem albo zareagować nim.
matrix-told-directly = Odpowiedź jest w wiadomości bezpośredniej.
matrix-not-directly = Nie mogę pisać bezpośrednio. Proszę otworzyć ze mną rozmowę bezpośrednią i zapytać tam jeszcze raz.
matrix-unreadable = Nie udało mi się przeczytać wiadomości od { $name }: była zaszyfrowana bez klucza dla mnie. Proszę wysłać ją jeszcze raz. Jeśli to nie pomoże, proszę otworzyć mój profil w swoim programie, sprawdzić, czy jest zweryfikowany, i napisać do mnie w nowej rozmowie bezpośredniej.

matrix-word-skip = pomiń
matrix-word-back = wstecz
matrix-word-cancel = anuluj

matrix-form-step = { $number } z { $count }: { $label }
matrix-form-now = Teraz: { $value }. Sam znak „-” to usuwa.
matrix-form-several = Można wybrać kilka, z przecinkami między numerami.
matrix-form-ways = Proszę napisać odpowiedź tutaj. „{ matrix-word-skip }” zostawia bez zmian, „{ matrix-word-back }” cofa, „{ matrix-word-cancel }” kończy.
matrix-form-file = Proszę wysłać plik tutaj.
matrix-form-no-file = Tutaj potrzebne są słowa, nie plik.
matrix-form-first = To jest pierwsze pytanie.
matrix-form-needed = Ta odpowiedź jest potrzebna. Proszę coś napisać.
matrix-form-long = To za długie: proszę najwyżej { $most } znaków.
matrix-form-choice = „{ $written }” nie ma na liście. Proszę odpowiedzieć numerem.
matrix-form-stopped = Dobrze, na tym koniec. Nic nie zostało zapisane.
