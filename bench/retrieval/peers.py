"""What others would do: each turns entries and questions into a table of scores, ``(questions, entries)``."""

import re
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

import bm25s
import numpy as np
import Stemmer
import tantivy
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils

from bench.retrieval.data import Data, Entry

Table: TypeAlias = NDArray[np.float32]
Method: TypeAlias = Callable[[Data], Table]

_WORD: Final = re.compile(r"\w+")


def token_set(data: Data) -> Table:
    """Rapidfuzz's ``token_set_ratio`` with the nearest of an entry's lines."""
    return _fuzzy(data, fuzz.token_set_ratio)


def wratio(data: Data) -> Table:
    """Rapidfuzz's ``WRatio`` with the nearest of an entry's lines."""
    return _fuzzy(data, fuzz.WRatio)


def fts5(data: Data) -> Table:
    """SQLite's full-text search, titles and phrasings counting twice."""
    sql = sqlite3.connect(":memory:")
    sql.execute("CREATE VIRTUAL TABLE found USING fts5(asked, told, tokenize='unicode61 remove_diacritics 2')")
    sql.executemany(
        "INSERT INTO found(rowid, asked, told) VALUES (?, ?, ?)",
        [(row, _asked(entry), entry.body) for row, entry in enumerate(data.entries)],
    )
    table = _nothing(data)
    for row, query in enumerate(data.queries):
        wanted = " OR ".join(f'"{word}"' for word in _words(query.text))
        if wanted:
            for entry, score in sql.execute(
                "SELECT rowid, -bm25(found, 2.0, 1.0) FROM found WHERE found MATCH ?", (wanted,)
            ):
                table[row, entry] = score
    sql.close()
    return table


def bm25_with_stems(data: Data) -> Table:
    """bm25s (Lucene's variant) over Snowball's English stems."""
    stemmer = Stemmer.Stemmer("english")
    texts = [f"{_asked(entry)} {entry.body}" for entry in data.entries]
    ranker = bm25s.BM25(method="lucene", k1=1.2, b=0.75)
    ranker.index(bm25s.tokenize(texts, stopwords="en", stemmer=stemmer, show_progress=False), show_progress=False)
    table = _nothing(data)
    for row, query in enumerate(data.queries):
        [words] = bm25s.tokenize([query.text], stopwords="en", stemmer=stemmer, return_ids=False, show_progress=False)
        if known := [word for word in words if word in ranker.vocab_dict]:
            table[row] = ranker.get_scores(known)
    return table


def by_tantivy(data: Data) -> Table:
    """Tantivy with its English stemmer, titles and phrasings counting twice."""
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("asked", tokenizer_name="en_stem")
    schema.add_text_field("told", tokenizer_name="en_stem")
    schema.add_integer_field("row", stored=True)
    index = tantivy.Index(schema.build())
    writer = index.writer(20_000_000, 1)
    for row, entry in enumerate(data.entries):
        writer.add_document(tantivy.Document(asked=_asked(entry), told=entry.body, row=row))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    table = _nothing(data)
    for row, query in enumerate(data.queries):
        if words := " ".join(_words(query.text)):
            wanted, _ = index.parse_query_lenient(words, ["asked", "told"], field_boosts={"asked": 2.0})
            for score, address in searcher.search(wanted, len(data.entries)).hits:
                table[row, searcher.doc(address)["row"][0]] = score
    return table


def fused(*tables: Table) -> Table:
    """Reciprocal rank fusion (Cormack et al. 2009), k = 60."""
    result = np.zeros_like(tables[0])
    for table in tables:
        places = np.argsort(np.argsort(-table, axis=1, kind="stable"), axis=1)
        result += np.where(table > 0, 1 / (61 + places), 0)
    return result


BY_WORDS: Final[Mapping[str, Method]] = {
    "rapidfuzz token_set": token_set,
    "rapidfuzz WRatio": wratio,
    "SQLite FTS5": fts5,
    "bm25s, stems": bm25_with_stems,
    "tantivy": by_tantivy,
}


def _fuzzy(data: Data, scorer: Callable[..., float]) -> Table:
    lines = [(row, line.text) for row, entry in enumerate(data.entries) for line in entry.document.lines]
    starts = np.unique([row for row, _ in lines], return_index=True)[1]
    near = process.cdist(
        [query.text for query in data.queries],
        [text for _, text in lines],
        scorer=scorer,
        processor=utils.default_process,
        dtype=np.float32,
    )
    return np.maximum.reduceat(near, starts, axis=1)


def _asked(entry: Entry) -> str:
    return " ".join([entry.title, *entry.phrasings])


def _words(text: str) -> Sequence[str]:
    return list(dict.fromkeys(_WORD.findall(text.lower())))


def _nothing(data: Data) -> Table:
    return np.zeros((len(data.queries), len(data.entries)), dtype=np.float32)
