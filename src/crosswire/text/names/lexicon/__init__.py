"""What words and signs are known, sound like and mean, whatever stands in an article."""
