"""How each language names those who are counted while a story develops: one file a language."""
