"""Credits and reuse together."""

import pytest

from crosswire.model.origin import Reliance
from crosswire.wire.together import beyond_the_quotation, with_material
from tests.wire.accounts import parallel, signed

PRINTED, MATERIAL, STYLE, CITED = Reliance
FAMILY = frozenset("ab")


@pytest.mark.parametrize("reliance", [PRINTED, MATERIAL, STYLE])
def test_one_agency_in_both_and_half_in_one_order(reliance: Reliance) -> None:
    found = with_material(signed("a", PRINTED), signed("b", reliance), parallel(range(5), more=(5, 5)))
    assert found is not None
    assert found.how == "both credit AP, and 5 of the 5 passages they share stand in the same order"


def test_one_agency_writes_more_than_one_text() -> None:
    assert with_material(signed("a", PRINTED), signed("b", PRINTED), parallel((0,))) is None
    assert with_material(signed("a", PRINTED), signed("b", MATERIAL), parallel(range(5), more=(9, 9))) is None
    assert with_material(signed("a", PRINTED), signed("b", MATERIAL), parallel((4, 3, 2, 1, 0))) is None
    assert with_material(signed("a", PRINTED), signed("b", CITED), parallel(range(5))) is None


def test_more_than_the_quotation() -> None:
    found = beyond_the_quotation(signed("a", STYLE), signed("b", CITED, at=90_000), parallel(range(4), more=(9, 9)), FAMILY)
    assert found is not None
    assert found.how == "both point to AP, and 4 passages that do not credit it stand in these two voices alone"


def test_told_an_agency_alone_makes_no_origin() -> None:
    quoted = signed("b", CITED, at=150)
    assert beyond_the_quotation(signed("a", PRINTED), quoted, parallel(range(2), more=(9, 9)), FAMILY) is None


def test_what_others_have_too_is_not_rare() -> None:
    shared = parallel(range(4), more=(9, 9), holders="abc")
    assert beyond_the_quotation(signed("a", STYLE), signed("b", CITED, at=90_000), shared, FAMILY) is None


def test_who_signs_writes_for_himself() -> None:
    own = signed("b", CITED, authored=True, at=90_000)
    assert beyond_the_quotation(signed("a", STYLE), own, parallel(range(4), more=(9, 9)), FAMILY) is None


def test_an_order_of_its_own_is_independent() -> None:
    quoting = signed("b", CITED, at=90_000)
    assert beyond_the_quotation(signed("a", STYLE), quoting, parallel((3, 2, 1, 0), more=(9, 9)), FAMILY) is None
