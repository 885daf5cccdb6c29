"""From points to findings: pure functions, none of which says what is true."""
