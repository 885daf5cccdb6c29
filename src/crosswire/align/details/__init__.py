"""Details inside linked claims: which figures and dates of two passages belong together, and which cannot both hold."""
