"""Web archives (WARC): what crawlers such as that of Common Crawl's news write."""
