"""Quotes of different articles that are the same words, in translation too."""
