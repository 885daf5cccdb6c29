"""Names in Arabic letters."""
