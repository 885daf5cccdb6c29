"""Articles to keep: invented, and long enough to be told from each other."""

from dataclasses import replace

from crosswire.model.article import Article

_SENTENCES = (
    "The ferry Aurora caught fire off Porthaven early on Monday with ninety people on board.",
    "Three passengers died before the lifeboats of two fishing ports could reach the ship.",
    "The captain, who was the last to leave, said that the smoke came from the car deck.",
    "Wexmoor Lines, the owner, has opened an inquiry and will pay for the funerals.",
    "The harbour master closed the eastern channel until the wreck had been towed away.",
    "Survivors were taken to the school hall, where volunteers had laid out blankets and soup.",
    "A minister is to visit the town on Wednesday and to speak with the families.",
    "It was the second accident on the line in a year, after a collision in fog last May.",
    "Engineers had asked for new sprinklers in autumn, according to minutes of the company.",
    "The line carries a million travellers a year and is the island's only link in winter.",
)
FERRY = "\n".join(_SENTENCES)
#: A desk's version of it: one sentence is gone, one word another.
FERRY_EDITED = "\n".join([*_SENTENCES[:4], *_SENTENCES[5:]]).replace("Three", "Four")
VOTE = "\n".join(
    f"{who} told the council of Eastmoor that the {what} budget would be {how} by the end of the {when} session, to applause."
    for who, what, how, when in (
        ("The mayor", "school", "doubled", "spring"),
        ("A farmer", "road", "halved", "summer"),
        ("Her deputy", "library", "frozen", "autumn"),
        ("The treasurer", "sewage", "published", "winter"),
        ("A pupil", "playground", "debated", "next"),
    )
)
CHINESE = "周三，北港大学发布了新的研究报告。\n苏黎世的学者也参加了这项工作。"


def article(text: str = FERRY, outlet: str = "The Wexmoor Chronicle", language: str = "en") -> Article:
    return Article(id="given", text=text, language=language, outlet=outlet, title="Ferry on fire", url="https://wexmoor.example/ferry")


def untitled(text: str, outlet: str = "The Ledger", language: str = "en") -> Article:
    return replace(article(text, outlet, language), title=None, url=None)
