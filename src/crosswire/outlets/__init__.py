"""Who publishes: the news agencies and how they sign, as data."""
