"""When an article says it appeared, in the notations that publishers and programs have."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from crosswire.ingest.published import moment, published

AFTERNOON = datetime(2026, 4, 14, 15, 20, tzinfo=UTC)
DAY = datetime(2026, 4, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2026-04-14T15:20:00.000Z", "2026-04-14T15:20Z", "20260414T1520", "20260414T152000Z", "2026-04-14 15:20:00", "2026-04-14 15:20 UTC",
        "2026-04-14T15:20:00 GMT", "2026-04-14T17:20:00+0200", "2026-04-14 17:20:00 +02:00", "2026-04-14T17:20+02:00[Europe/Berlin]",
        "2026-04-14T15:20:00.1234567Z", "Tue, 14 Apr 2026 15:20:00 GMT", "Tue, 14 Apr 2026 17:20:00 +0200", "14 Apr 2026 15:20 GMT",
        "14 Apr 2026 17:20 +02:00", "1776180000", "1776180000000", "14.4.2026 15:20", "14.04.2026, 15:20 Uhr", " 2026/4/14 15:20 ",
    ],
)  # fmt: skip
def test_a_time(value: str) -> None:
    stated = moment(value)
    assert stated is not None
    assert (stated.time.replace(microsecond=0), stated.day_only) == (AFTERNOON, False)


@pytest.mark.parametrize("value", ["2026-04-14", "20260414", "14.4.2026", "2026-04-14T00:00:00Z", "2026-04-14 00:00:00"])
def test_a_day(value: str) -> None:
    stated = moment(value)
    assert stated is not None
    assert (stated.time, stated.day_only) == (DAY, True)


@pytest.mark.parametrize(
    "value",
    ["", "yesterday", "4/5/2026", "2026-13-41", "Tue, 44 Apr 2026 15:20:00 GMT", "14 Apr 2026 15:20 CEST", "177618", "9" * 100,
     "0001-01-01T00:00:00+14:00", "٢٠٢٦-٠٤-١٤"],
)  # fmt: skip
def test_no_date(value: str) -> None:
    assert moment(value) is None


def test_the_zone_is_kept() -> None:
    time = published("Tue, 14 Apr 2026 23:20:00 -0500")
    assert time is not None
    assert (time.utcoffset(), time.day) == (timedelta(hours=-5), 14)
    assert published("2026-04-14T23:20:00+05:30") == datetime(2026, 4, 14, 23, 20, tzinfo=timezone(timedelta(hours=5.5)))
