"""What changed from one text to the next."""

from crosswire.text.differences import Difference, differences


def changes(before: str, after: str) -> list[Difference]:
    return differences(before, after, ("en", "en"))


def test_sentences_that_go_come_and_change() -> None:
    before = "A ferry burns. Three people died. The captain left last.\nMore follows."
    after = "A ferry burns. Four people died. The captain left last.\nThe owner pays. It has opened an inquiry."
    assert changes(before, after) == [
        Difference(("Three people died.",), ("Four people died.",)),
        Difference(("More follows.",), ("The owner pays.", "It has opened an inquiry.")),
    ]


def test_nothing_changed() -> None:
    assert changes("One.  Two.\n\nThree.", "One. Two. \nThree.") == []


def test_each_text_in_its_own_language() -> None:
    assert differences("Das gilt z. B. hier. Ende.", "Das gilt z. B. hier.", ("de", "de")) == [Difference(("Ende.",), ())]


def test_any_text_ends_in_bounded_time() -> None:
    before, after = ("\n".join(f"{sign} {number % 3}" for number in range(20_000)) for sign in "ab")
    assert len(changes(before, after)) == 1
