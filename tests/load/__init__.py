"""`make load`: thousands of conversations at once with one `livewise serve`, more than it can take, and a noisy one."""
