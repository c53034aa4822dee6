"""Drawings made by code from numbers: pure functions that return SVG. Knows nothing of pages, facts or Flask."""
