"""The file of stories, and what became of them."""

STATEMENTS = (
    """
    CREATE TABLE filing (
        model TEXT NOT NULL PRIMARY KEY,
        filed INTEGER NOT NULL,
        stories INTEGER NOT NULL,
        knots INTEGER NOT NULL,
        unsettled_until INTEGER NOT NULL,
        all_stories INTEGER NOT NULL
    )
    """,
    "CREATE TABLE usual (language TEXT NOT NULL PRIMARY KEY, sums {bytes} NOT NULL, articles INTEGER NOT NULL, stories INTEGER NOT NULL)",
    "CREATE TABLE lesson (number INTEGER NOT NULL, language TEXT NOT NULL, data {bytes} NOT NULL, PRIMARY KEY (number, language))",
    "CREATE TABLE block (number INTEGER NOT NULL PRIMARY KEY, middle {bytes} NOT NULL)",
    """
    CREATE TABLE knot (
        number INTEGER NOT NULL PRIMARY KEY,
        story INTEGER NOT NULL,
        key TEXT NOT NULL,
        size INTEGER NOT NULL,
        within FLOAT NOT NULL,
        day FLOAT,
        total {bytes}
    )
    """,
    "CREATE INDEX knot_story ON knot (story)",
    """
    CREATE TABLE filed (
        article INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        language TEXT NOT NULL,
        day FLOAT,
        lesson INTEGER NOT NULL,
        block INTEGER NOT NULL,
        knot INTEGER NOT NULL,
        PRIMARY KEY (article),
        FOREIGN KEY (article) REFERENCES article (number) ON DELETE CASCADE
    )
    """,
    "CREATE INDEX filed_block ON filed (block)",
    "CREATE INDEX filed_knot ON filed (knot)",
    """
    CREATE TABLE change (
        place {number},
        at BIGINT NOT NULL,
        kind TEXT NOT NULL,
        story INTEGER NOT NULL,
        other INTEGER,
        article INTEGER
    )
    """,
    "CREATE INDEX change_story ON change (story, place)",
    "CREATE INDEX change_other ON change (other)",
)
