"""News agencies by region: what they are called, how they sign, and habits of writing that are theirs alone."""
