"""One folder per platform, each behind the port in `base`."""
