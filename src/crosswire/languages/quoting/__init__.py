"""Words of saying, believing and denying, language by language."""
