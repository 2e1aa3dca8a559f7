"""So that `python -m bot` is the `livewise` command, too."""

import sys

from bot.cli import main

sys.exit(main())
