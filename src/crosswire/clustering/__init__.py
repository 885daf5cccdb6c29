"""From articles to stories: which of them are about one event."""
