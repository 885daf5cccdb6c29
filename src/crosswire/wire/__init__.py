"""Who repeats whom: credits, reuse inside a language and across languages, and the origins that follow from them."""
