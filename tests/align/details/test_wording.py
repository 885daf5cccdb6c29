"""Details as reports show them."""

from datetime import date

import pytest

from crosswire.align.details.detail import Detail
from crosswire.align.details.wording import value_of
from crosswire.model.span import Span
from crosswire.model.timex import Modifier, TimeExpression
from tests.align.details.fakes import number

THURSDAY, FRIDAY = date(2025, 11, 20), date(2025, 11, 21)


def shown(timex: str, first: date | None, last: date | None, modifier: Modifier | None = None) -> str:
    return value_of(Detail(0, TimeExpression(Span(0, 1), timex, first, last, modifier)))


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (shown("XXXX-WXX-4", THURSDAY, THURSDAY), "Thursday"),
        (shown("2025-11-20/2025-11-21", THURSDAY, FRIDAY), "2025-11-20 to 2025-11-21"),
        (shown("2024-02", date(2024, 2, 1), date(2024, 2, 29)), "2024-02"),
        (shown("2025-12", date(2025, 12, 1), date(2025, 12, 31)), "2025-12"),
        (shown("2025", date(2025, 1, 1), date(2025, 12, 31)), "2025"),
        (shown("2025-Q1", date(2025, 1, 1), date(2025, 3, 31)), "2025-01-01 to 2025-03-31"),
        (shown("9999", date(9999, 1, 1), date(9999, 12, 31)), "9999"),
        (shown("2025-11-20", THURSDAY, THURSDAY, Modifier.BY), "by 2025-11-20"),
        (shown("XXXX-WXX-4", None, None), "Thursday"),
        (shown("XXXX-10", date(2025, 10, 1), date(2025, 10, 31)), "October"),
        (shown("XXXX-10", None, None, Modifier.BY), "by October"),
        (value_of(number(0, 400, "aboard", "gt")), "more than 400"),
    ],
)
def test_one_form_for_all_languages(found: str, words: str) -> None:
    assert found == words
