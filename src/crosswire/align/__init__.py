"""Claims of a story -> points: which passages of several articles say the same thing, and what the other articles have."""
