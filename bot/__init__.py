"""Composes the product: the only package that reads the environment, the clock and the disk."""
