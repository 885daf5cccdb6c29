"""What we speak of: frozen dataclasses, no behaviour beyond themselves. See docs/glossary.md for every word."""
