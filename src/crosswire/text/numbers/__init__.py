"""Reading numbers in running text: from tokens to numerals, from numerals to quantities. ``quantities`` is the door."""
