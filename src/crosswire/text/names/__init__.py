"""Finding names in a text and telling which of them name the same."""
