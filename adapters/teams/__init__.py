"""Microsoft Teams: a platform on the same port as the others."""
