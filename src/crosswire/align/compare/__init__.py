"""Comparing what two passages say, one kind of detail a file. Each gives a verdict and never guesses."""
