"""Quoted output is found on a page, and what is not printed any more is named."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "evaluation"))

from quoted import PAGES, quotations, stale  # noqa: E402

PAGE = """
Text.

<!-- crosswire check a -->

    $ crosswire check a
    One
      two

    three
    ...
    four
        ...

More text.

    not quoted

```python
print(5)
```

<!-- the code above -->

    5
"""


def test_quotations_are_cut_at_dots() -> None:
    found = list(quotations("page", PAGE))
    assert [(one.line, one.source, one.text) for one in found] == [
        (7, "crosswire check a", ("One", "  two", "", "three")),
        (12, "crosswire check a", ("four",)),
        (25, "print(5)\n", ("5",)),
    ]


def test_what_is_not_printed_any_more_is_named() -> None:
    printed = {"crosswire check a": ["One", "  two", "", "three", "5"], "print(5)\n": ["5", ""]}
    assert [one.line for one in stale(quotations("page", PAGE), lambda source: printed[source])] == [12]


def test_every_page_quotes_something() -> None:
    for page in PAGES:
        assert list(quotations(page, (ROOT / page).read_text(encoding="utf-8"))), page
