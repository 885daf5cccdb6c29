"""Keeping what came in."""
