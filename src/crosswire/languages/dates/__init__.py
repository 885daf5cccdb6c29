"""How days and times of the year are written: one reviewed file per language beside the tables made from CLDR."""
