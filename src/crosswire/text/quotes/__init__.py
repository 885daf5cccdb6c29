"""Who says what: quotes with their speakers, credits, and how surely a thing is told."""
