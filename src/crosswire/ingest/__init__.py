"""From bytes to articles: files and folders of them, web archives, and what is on the web."""
