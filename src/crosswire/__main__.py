"""``python -m crosswire``."""

import sys

from crosswire.cli.main import main

sys.exit(main())
