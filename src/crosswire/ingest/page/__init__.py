"""Web pages: what is their article, and what they say of it."""
