"""The tables as they are now. Migrations make them; a test holds the two together."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from crosswire.store.columns import Instant, Several, Words

METADATA = MetaData()

#: What is true of an article whatever its revision, and what finds its copies, which is that of its last revision.
ARTICLE = Table(
    "article",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("key", Words, nullable=False, unique=True),
    Column("first_seen", Instant, nullable=False),
    Column("last", Integer, nullable=False),
    Column("text_hash", LargeBinary, nullable=False),
    Column("signature", LargeBinary),
    Column("much_like", Integer),
    Index("article_text", "text_hash", "number"),
    Index("article_much_like", "much_like"),
    sqlite_autoincrement=True,
)

REVISION = Table(
    "revision",
    METADATA,
    Column("article", Integer, ForeignKey("article.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("seen", Instant, nullable=False),
    Column("text", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("outlet", Words, nullable=False),
    #: In the form in which it is looked for.
    Column("outlet_terms", Words, nullable=False),
    Column("title", Words),
    Column("published", Instant),
    #: Seconds east of Greenwich, as the article states its time.
    Column("published_offset", Integer),
    Column("day_only", Boolean, nullable=False),
    Column("authors", Several, nullable=False),
    Column("section", Words),
    Column("path", Words),
    Column("url", Words),
    Column("complete", Boolean, nullable=False),
    Column("incomplete_because", Words),
    Column("language_given", Boolean, nullable=False),
    Column("remarks", Several, nullable=False),
    Index("revision_url", "url"),
)

#: Which last revisions may be almost the same: those that share a band. An article's bands follow from its signature, so that they are
#: found without another index.
BAND = Table(
    "band",
    METADATA,
    Column("value", BigInteger, primary_key=True, autoincrement=False),
    Column("article", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

VECTOR = Table(
    "vector",
    METADATA,
    Column("article", Integer, primary_key=True, autoincrement=False),
    Column("revision", Integer, primary_key=True, autoincrement=False),
    Column("model", Text, primary_key=True),
    Column("dim", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
    ForeignKeyConstraint(["article", "revision"], ["revision.article", "revision.revision"], ondelete="CASCADE"),
)

RUN = Table(
    "run",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("started", Instant, nullable=False),
    Column("ended", Instant),
    Column("sources", Several, nullable=False),
    sqlite_autoincrement=True,
)

#: ``article`` refers to nothing: what became of an input stays known when its article was removed.
HANDLED = Table(
    "handled",
    METADATA,
    Column("place", Integer, primary_key=True),
    Column("run", Integer, ForeignKey("run.number", ondelete="CASCADE"), nullable=False),
    Column("subject", Words, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Words),
    Column("article", Integer),
    Index("handled_run", "run", "place"),
    Index("handled_outcome", "run", "outcome"),
)

MEMORY = Table(
    "memory",
    METADATA,
    Column("kind", Text, primary_key=True),
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
    sqlite_with_rowid=False,
)

#: How far the file of stories has come, and by which model it was filed: one row, or none.
FILING = Table(
    "filing",
    METADATA,
    Column("model", Words, primary_key=True),
    Column("filed", Integer, nullable=False),
    Column("stories", Integer, nullable=False),
    Column("knots", Integer, nullable=False),
    Column("unsettled_until", Integer, nullable=False),
    Column("all_stories", Integer, nullable=False),
)

#: What was learnt of the usual in a language.
USUAL = Table(
    "usual",
    METADATA,
    Column("language", Words, primary_key=True),
    Column("sums", LargeBinary, nullable=False),
    Column("articles", Integer, nullable=False),
    Column("stories", Integer, nullable=False),
)

LESSON = Table(
    "lesson",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("language", Words, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

#: Blocks of the index that finds what lies near.
BLOCK = Table(
    "block",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("middle", LargeBinary, nullable=False),
)

#: What stories are put together from.
KNOT = Table(
    "knot",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("story", Integer, nullable=False),
    Column("key", Words, nullable=False),
    Column("size", Integer, nullable=False),
    Column("within", Float, nullable=False),
    Column("day", Float),
    Column("total", LargeBinary),
    Index("knot_story", "story"),
)

#: Articles that were filed, in the revision they had then.
FILED = Table(
    "filed",
    METADATA,
    Column("article", Integer, ForeignKey("article.number", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("revision", Integer, nullable=False),
    Column("language", Words, nullable=False),
    Column("day", Float),
    Column("lesson", Integer, nullable=False),
    Column("block", Integer, nullable=False),
    Column("knot", Integer, nullable=False),
    Index("filed_block", "block"),
    Index("filed_knot", "knot"),
)

#: What became of stories. ``other``: one that a merged one took in, or that a split one left. ``article``: the one that came in then.
CHANGE = Table(
    "change",
    METADATA,
    Column("place", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("kind", Text, nullable=False),
    Column("story", Integer, nullable=False),
    Column("other", Integer),
    Column("article", Integer),
    Index("change_story", "story", "place"),
    Index("change_other", "other"),
    sqlite_autoincrement=True,
)
