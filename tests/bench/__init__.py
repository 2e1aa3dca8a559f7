"""What Livewise costs, measured side by side with the least that does the same work: `make bench`.

How it is measured, and what came out, is told in docs/bench.md.
"""
