"""The product itself, pure: what is asked, what is decided, what is shown. No I/O, no clock, no platform."""
