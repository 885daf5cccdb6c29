"""What was read out of one article as one line of JSON."""

import json
from collections.abc import Iterator

from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.mention import Mention
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.quote import Quote, Strength
from crosswire.model.span import Span
from crosswire.model.timex import TimeExpression
from crosswire.render.records import Record, place


def extraction_line(article: Article, reading: Reading) -> str:
    """The record with a newline at its end. Every clause is a claim."""
    text = article.text
    record = {
        "id": article.id,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "claims": list(_claims(reading, text)),
        "mentions": [_mention(mention, text) for mention in reading.mentions],
        "quantities": [_quantity(figure, text) for figure in reading.figures if figure.kind is not QuantityKind.FIGURE],
        "dates": [_date(date, text) for date in reading.dates],
        "quotes": [_quote(quote, text) for quote in reading.quotes],
        "set_aside": [{**place(aside.span), "reason": aside.reason} for aside in reading.set_aside],
    }
    return json.dumps(record, ensure_ascii=False) + "\n"


def _claims(reading: Reading, text: str) -> Iterator[Record]:
    """Every clause; with whom its sentence is credited to, and how surely it is told where it is no plain fact."""
    manners = {manner.span: manner for manner in reading.manners}
    credited = {credit.span.start: credit for credit in reading.credits}
    for sentence in reading.sentences:
        credit = credited.get(sentence.span.start)
        for clause in sentence.clauses:
            record = place(clause)
            if credit is not None:
                record |= {"attribution": credit.source.of(text), "stance": str(credit.stance)}
            if clause in manners and manners[clause].strength is not Strength.STATED:
                record["strength"] = str(manners[clause].strength)
            if clause in manners and manners[clause].denied:
                record["denied"] = True
            yield record


def _quote(quote: Quote, text: str) -> Record:
    record = _place(quote.span, text)
    speaker = quote.named or quote.speaker
    if speaker is not None:
        record["speaker"] = speaker.of(text)
    if quote.entity is not None:
        record["entity"] = quote.entity
    return record if quote.cue is None else record | {"cue": quote.cue.of(text)}


def _mention(mention: Mention, text: str) -> Record:
    return {**_place(mention.span, text), "type": str(mention.type), "entity": mention.entity, "sure": mention.sure}


def _quantity(quantity: Quantity, text: str) -> Record:
    record = {**_place(quantity.span, text), "kind": str(quantity.kind), "low": quantity.low, "high": quantity.high}
    record |= {"unit": quantity.unit or None, "approx": quantity.approx}
    if quantity.per:
        record["per"] = quantity.per
    if quantity.alternatives:
        record["alternatives"] = [{"low": low, "high": high} for low, high in quantity.alternatives]
    if quantity.converts:
        record["converts"] = place(quantity.converts)
    return record


def _date(date: TimeExpression, text: str) -> Record:
    record = {**_place(date.span, text), "timex": date.timex}
    record |= {"first": date.first.isoformat() if date.first else None, "last": date.last.isoformat() if date.last else None}
    return record | ({"modifier": str(date.modifier)} if date.modifier else {})


def _place(span: Span, text: str) -> Record:
    return {**place(span), "text": span.of(text)}
