"""Quantities, in a file of cases per language, and what hostile text may not do."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.model.quantity import Quantity
from crosswire.text.dates.expressions import dates_of
from crosswire.text.numbers.quantities import quantities_of

SPECS = sorted((Path(__file__).parent.parent / "specs" / "quantities").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


def shown(text: str, quantity: Quantity) -> dict[str, Any]:
    found: dict[str, Any] = {"text": quantity.span.of(text), "kind": str(quantity.kind), "low": quantity.low, "high": quantity.high, "unit": quantity.unit}
    return found | {name: getattr(quantity, name) for name in ("approx", "per") if getattr(quantity, name)}


def expected(quantity: dict[str, Any]) -> dict[str, Any]:
    bounds = {"low": quantity["value"], "high": quantity["value"]} if "value" in quantity else {"low": quantity["low"], "high": quantity["high"]}
    rest = {name: quantity[name] for name in ("approx", "per") if quantity.get(name)}
    numbers = {name: None if value is None else pytest.approx(value) for name, value in bounds.items()}
    return {"text": quantity["text"], "kind": quantity["kind"], **numbers, "unit": quantity.get("unit", ""), **rest}


@pytest.mark.parametrize(("language", "case"), cases())
def test_reads(language: str, case: dict[str, Any]) -> None:
    text = case["text"]
    dates = [date.span for date in dates_of(text, language, None)]
    assert [shown(text, one) for one in quantities_of(text, language, dates)] == [expected(one) for one in case["quantities"]]
