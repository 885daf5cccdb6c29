"""What an article is called in a list."""

from crosswire.ingest.front_matter import split_front_matter
from crosswire.ingest.headline import headline
from crosswire.model.article import Article

#: Of a text so much is looked at; a block at its top is shorter.
_LOOKED_AT = 8000


def called(article: Article) -> str:
    """Its title, else its first line where that looks like one, else the first line with a word in it.

    A block at the top of a text, which JSON lines have where somebody put a whole file into them, is no headline.
    """
    if article.title:
        return " ".join(article.title.split())
    block = split_front_matter(article.text[:_LOOKED_AT])
    first = next((line for line in block.text.split("\n") if any(map(str.isalnum, line))), article.text[:_LOOKED_AT])
    return " ".join((block.says.get("title") or headline(block.text) or first).split())
