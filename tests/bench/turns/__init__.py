"""What a pressed button costs, measured beside bare bots that do the same work: `make bench PART=turns`.

How it is measured, and what the others do, is told in docs/bench.md.
"""
