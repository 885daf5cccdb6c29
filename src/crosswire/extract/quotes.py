"""Who says what in an article, and how surely the article tells it."""

from dataclasses import replace

from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.text.quotes.credits import credits_in
from crosswire.text.quotes.finding import quotes_in
from crosswire.text.quotes.manner import manners_in
from crosswire.text.quotes.page import page_of


def with_quotes(article: Article, reading: Reading) -> Reading:
    """The same reading with quotes, credits and manners; the names in it must be there already, since speakers are among them."""
    page = page_of(article.text, article.language, reading.mentions)
    quotes = quotes_in(page)
    manners = manners_in(page, reading.sentences, quotes, reading.dates)
    return replace(reading, quotes=quotes, credits=credits_in(page, quotes), manners=tuple(manners))
