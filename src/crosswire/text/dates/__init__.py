"""The days and times of the year a text speaks of, read by one grammar from the word lists of its language."""
