"""From a report to what a reader gets: text for the terminal, JSON for other programs."""
