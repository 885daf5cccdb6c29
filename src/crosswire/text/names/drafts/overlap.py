"""Drafts that several ways of reading find in one text, without those that overlap."""

from collections.abc import Iterable

from crosswire.text.names.drafts.draft import Draft


def without_overlap(found: Iterable[Draft]) -> list[Draft]:
    """Of names that overlap, the longer one, and of equals the first."""
    kept: list[Draft] = []
    for draft in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if kept and draft.span.start < kept[-1].span.end:
            if len(draft.span) > len(kept[-1].span):
                kept[-1] = draft
            continue
        kept.append(draft)
    return kept
