"""How ``--help`` is laid out: prose is as wide as the terminal, and examples stay as they are."""

import argparse
import textwrap


class Help(argparse.HelpFormatter):
    """Paragraphs are wrapped, but for those with lines that are set in."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n\n".join(indent + _laid_out(paragraph, width) for paragraph in text.strip("\n").split("\n\n"))


def _laid_out(paragraph: str, width: int) -> str:
    set_in = any(line.startswith(" ") for line in paragraph.splitlines())
    return paragraph if set_in else textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)
