"""Clusters of a story that are one name in two scripts, because they sound the same."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.sign_readings import is_sign
from crosswire.text.names.lexicon.sounds import Sound, script_of, sounds
from crosswire.text.names.lexicon.vowels import ratio, spelt
from crosswire.text.names.linking.clusters import Cluster, Pair, key_of_words

_MOST_ALIKE = 40

_SHORTEST, _PARTS, _LEAST_RATIO = 4, 2, 0.7
_FIGURES = "一二三四五六七八九十"
_NUMBERED = re.compile(f"([\u4e00-\u9fff]{{2,8}})([{_FIGURES}])[号號]")


def in_other_scripts(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Names that sound the same in one of the ways they may be said."""
    rooms: dict[Sound, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        drafts = [draft for draft in cluster.drafts if draft.sure and not _is_read_otherwise(draft)]
        for sound in dict.fromkeys(sound for draft in drafts for sound in sounds(key_words(draft.words))):
            rooms[sound].append(number)
    for numbers in rooms.values():
        yield from _across(clusters, numbers[:_MOST_ALIKE])


def _is_read_otherwise(draft: Draft) -> bool:
    """Whether it is in signs that Japan reads otherwise than China does."""
    return draft.language == "ja" and any(map(is_sign, draft.words[0]))


def short_in_other_scripts(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Names of one word too short to be known by consonants, which have the same vowels too: "Lyra", "Лира"."""
    rooms: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        words = {form for draft in cluster.drafts if draft.sure for form in _forms(draft)}
        for sound in {f"{sound}{figure}" for word, figure in words for sound in spelt(word) if len(sound + 2 * figure) >= _SHORTEST}:
            rooms[sound].append(number)
    for numbers in rooms.values():
        yield from _across(clusters, numbers[:_MOST_ALIKE])


def short_towns(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """The same of names of three sounds, where both stand as towns do and several articles have one of them."""
    rooms: dict[str, set[int]] = defaultdict(set)
    for number, cluster in enumerate(clusters):
        for draft in cluster.drafts:
            for sound in spelt(draft.words[0]) if draft.located and len(draft.words) == 1 else ():
                if len(sound) == _SHORTEST - 1:
                    rooms[sound].add(number)
    for numbers in rooms.values():
        main = [number for number in numbers if len(clusters[number].articles) > 1]
        yield from _across(clusters, sorted(numbers)) if len(main) == 1 else ()


def _forms(draft: Draft) -> list[tuple[str, str]]:
    """A name of one word as it is written, and as it may be in the first case, with the figure behind it: "Sowa-3"."""
    words = key_words(draft.words)
    figure = words[-1] if len(words) == _PARTS and words[-1].isdecimal() else ""
    if len(words) - bool(figure) != 1:
        return []
    slavic = (f"{words[0][:-1]}ts",) if words[0].endswith("c") else ()  # "Olomouc"
    return [(form, figure) for form in (words[0], *slavic, *first_cases(words[0], draft.language))]


def numbered(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """ "猫头鹰3号" is the one thing that the story has with that number: signs rather tell what it means."""
    things: dict[str, list[int]] = defaultdict(list)
    signs: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        words = _with_figure(cluster.drafts[0].words)
        if cluster.entity or len(words) != _PARTS or not words[-1].isdecimal() or cluster.type is MentionType.PERSON:
            continue
        (signs if words[0][:1] >= SIGNS else things)[words[-1]].append(number)
    for figure, numbers in signs.items():
        if (
            len(numbers) == 1
            and _is_one(clusters, things[figure])
            and not clusters[numbers[0]].articles & clusters[things[figure][0]].articles
        ):
            yield things[figure][0], numbers[0]


def _with_figure(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name in signs with its number, which Chinese may write in signs too: "萨克尔二号"."""
    match = _NUMBERED.fullmatch(words[0]) if len(words) == 1 else None
    return (match[1], str(_FIGURES.index(match[2]) + 1)) if match else words


def _is_one(clusters: Sequence[Cluster], numbers: Sequence[int]) -> bool:
    """Whether these are one name in several spellings."""
    first = clusters[numbers[0]].drafts[0].words[0] if numbers else ""
    return bool(first) and all(ratio(first, clusters[other].drafts[0].words[0]) >= _LEAST_RATIO for other in numbers[1:])


def written_together(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """ "陈晓明" is Chen Xiaoming: signs are not parted."""
    known: dict[str, int] = {}
    for number, cluster in enumerate(clusters):
        if not cluster.entity and len(cluster.key) == _PARTS:
            known.setdefault("".join(cluster.key), number)
    for number, cluster in enumerate(clusters):
        other = known.get(cluster.key[0]) if len(cluster.key) == 1 and cluster.drafts[0].words[0][:1] >= "\u3400" else None
        if other is not None:
            yield other, number


def _across(clusters: Sequence[Cluster], numbers: Sequence[int]) -> Iterator[Pair]:
    for place, number in enumerate(numbers):
        others = [other for other in numbers[place + 1 :] if scripts_differ(clusters[number], clusters[other])]
        yield from ((number, other) for other in others if not clusters[number].articles & clusters[other].articles)


def scripts_differ(one: Cluster, other: Cluster) -> bool:
    return script_of(one.drafts[0].words[0]) != script_of(other.drafts[0].words[0])


def key_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a name as they are written, without a legal form."""
    kept = tuple(words)
    return kept[: len(key_of_words(kept))]
