"""What reminders cost, measured side by side with a bare sorted set and with docket alone: `make bench`.

How it is measured, and what came out, is told in docs/bench.md.
"""
