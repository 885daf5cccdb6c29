"""How numbers, amounts and measures are written: one reviewed file per language beside the tables made from CLDR."""
