"""Sentences that answer two questions with a number each, where other articles answer only one: each answer becomes a claim of its own."""
