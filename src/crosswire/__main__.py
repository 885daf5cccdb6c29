"""``python -m crosswire``, and the command of that name."""

import os

from crosswire.cli.main import main


def run() -> None:
    """Do what is asked, and leave at once.

    All is written and closed by then. The system takes back the memory of a process in no time; Python by itself would give back
    tables and model piece by piece, which takes a tenth of a check.
    """
    os._exit(main())


if __name__ == "__main__":
    run()
