"""Articles with their revisions, what finds their copies, runs, and what is remembered of sources."""

STATEMENTS = (
    """
    CREATE TABLE article (
        number {number},
        key TEXT NOT NULL UNIQUE,
        first_seen BIGINT NOT NULL,
        last INTEGER NOT NULL,
        text_hash {bytes} NOT NULL,
        signature {bytes},
        much_like INTEGER
    )
    """,
    "CREATE INDEX article_text ON article (text_hash, number)",
    "CREATE INDEX article_much_like ON article (much_like)",
    """
    CREATE TABLE revision (
        article INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        seen BIGINT NOT NULL,
        text TEXT NOT NULL,
        language TEXT NOT NULL,
        outlet TEXT NOT NULL,
        outlet_terms TEXT NOT NULL,
        title TEXT,
        published BIGINT,
        published_offset INTEGER,
        day_only BOOLEAN NOT NULL,
        authors TEXT NOT NULL,
        section TEXT,
        path TEXT,
        url TEXT,
        complete BOOLEAN NOT NULL,
        incomplete_because TEXT,
        language_given BOOLEAN NOT NULL,
        remarks TEXT NOT NULL,
        PRIMARY KEY (article, revision),
        FOREIGN KEY (article) REFERENCES article (number) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX revision_url ON revision (url)",
    """
    CREATE TABLE band (
        value BIGINT NOT NULL,
        article INTEGER NOT NULL,
        PRIMARY KEY (value, article),
        FOREIGN KEY (article) REFERENCES article (number) ON DELETE CASCADE
    ) {no_rowid}
    """,
    "CREATE INDEX band_article ON band (article)",
    """
    CREATE TABLE vector (
        article INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        model TEXT NOT NULL,
        dim INTEGER NOT NULL,
        data {bytes} NOT NULL,
        PRIMARY KEY (article, revision, model),
        FOREIGN KEY (article, revision) REFERENCES revision (article, revision) ON DELETE CASCADE
    )
    """,
    "CREATE TABLE run (number {number}, started BIGINT NOT NULL, ended BIGINT, sources TEXT NOT NULL)",
    """
    CREATE TABLE handled (
        place {number},
        run INTEGER NOT NULL,
        subject TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT,
        article INTEGER,
        FOREIGN KEY (run) REFERENCES run (number) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX handled_run ON handled (run, place)",
    "CREATE INDEX handled_outcome ON handled (run, outcome)",
    """
    CREATE TABLE memory (
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (kind, key)
    ) {no_rowid}
    """,
    "{full_text}",
)
