"""From bytes to articles: text files, pages, lines of JSON, folders of them."""
