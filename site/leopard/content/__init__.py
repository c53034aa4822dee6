"""Room 1: the files in content/ become a Site. Knows neither Flask nor Jinja."""
