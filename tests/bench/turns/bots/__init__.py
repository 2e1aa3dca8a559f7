"""The bots that Livewise is measured beside; each is a process of its own."""
