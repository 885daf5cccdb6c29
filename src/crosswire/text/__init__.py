"""Pure functions on strings: sentences, clauses, credits."""
