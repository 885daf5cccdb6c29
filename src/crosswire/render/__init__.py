"""From a report to what a reader gets: text for the terminal, a page, Markdown, a table, JSON for other programs."""
