"""In what SQLite differs: its words, its full text (FTS5), its troubles."""

import sqlite3
from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import TextClause, text

#: The terms are ours already: letters of other alphabets stay as they are, and nothing but spaces parts them. The rank takes a word in
#: the title for five in the text, one in the outlet's name for two.
_FULL_TEXT = "CREATE VIRTUAL TABLE found USING fts5(title, text, outlet, tokenize = 'ascii')"
_RANKED = "SELECT rowid AS number, bm25(found, 5.0, 1.0, 2.0) AS rank FROM found WHERE found MATCH :words"
#: However many are in a band, no more than the earliest are looked at.
_PLACE = "SELECT e.article FROM band AS e WHERE e.value = w.value ORDER BY e.article LIMIT 1 OFFSET"
_EARLIEST = f"""
    SELECT w.value AS value, b.article AS article FROM json_each(:wanted) AS w CROSS JOIN band AS b ON b.value = w.value
    AND b.article <= coalesce(({_PLACE} :most - 1), {2**63 - 1}) WHERE EXISTS ({_PLACE} 1)
"""

BUSY = "is being written by another run of Crosswire; try again when that has ended"
_REASONS = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_NOTADB: "is no store of Crosswire; name another file",
    sqlite3.SQLITE_CORRUPT: "is damaged; put a copy of it in its place, or move it away and ingest anew",
    sqlite3.SQLITE_READONLY: "is read-only; change its rights, or copy it to a place where you may write",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; see that you have the right to it, and that its folder is there",
    sqlite3.SQLITE_PERM: "cannot be opened; you have no right to it",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full; what was not kept yet is undone",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk has failed",
    sqlite3.SQLITE_TOOBIG: "cannot keep a text of that length",
}
_PRIMARY = 0xFF


class Sqlite:
    """Its dialect."""

    begin = "BEGIN IMMEDIATE"
    words: Mapping[str, str] = MappingProxyType(
        {
            "number": "INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
            "bytes": "BLOB",
            "no_rowid": "WITHOUT ROWID",
            "full_text": _FULL_TEXT,
        }
    )
    put_terms = text("INSERT INTO found (rowid, title, text, outlet) VALUES (:number, :title, :text, :outlet)")
    drop_terms = text("DELETE FROM found WHERE rowid = :number")
    earliest_in_bands = text(_EARLIEST)
    put_bands = "INSERT INTO band (value, article) VALUES (?, ?)"

    def matching(self, phrases: tuple[str, ...]) -> str:
        """Every phrase in quotation marks, so that no word of it is ever a command."""
        return " AND ".join(f'"{phrase.removesuffix("*")}"' + ("*" if phrase.endswith("*") else "") for phrase in phrases)

    def ranked(self) -> TextClause:
        return text(_RANKED)

    def reason(self, error: BaseException | None) -> str:
        code = getattr(error, "sqlite_errorcode", None)
        known = _REASONS.get(code & _PRIMARY) if isinstance(code, int) else None
        return known or f"cannot be read or written ({error})"
