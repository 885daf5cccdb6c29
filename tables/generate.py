"""Makes src/crosswire/languages/tables/*.json from CLDR: ``python -m tables.generate FOLDER [CODE ...]``, run in the project's root.

FOLDER holds the unpacked npm packages cldr-core, cldr-dates-full, cldr-numbers-full and cldr-units-full, each in a folder of its
name. To get them, say for each of them, in FOLDER::

    npm pack NAME@48.2.0 && mkdir NAME && tar xzf NAME-48.2.0.tgz -C NAME --strip-components 1

Spelled-out numbers come from the Python package unicode-rbnf (pip install unicode-rbnf==2.4.1). With CODEs, only these languages
are made anew. What was left out is printed.
"""

import json
import sys
from pathlib import Path

from tables.language_table import SECTIONS, language_table
from tables.lexicon import Log
from tables.locales import OUR_CODE, languages
from tables.overlap import Table
from tables.source import Source

TARGET = Path(__file__).parent.parent / "src" / "crosswire" / "languages" / "tables"


def main(arguments: list[str]) -> int:
    """Writes the files."""
    if not arguments:
        sys.stderr.write(__doc__ or "")
        return 2
    source, log = Source(Path(arguments[0])), Log()
    TARGET.mkdir(exist_ok=True)
    (TARGET / "NOTICE").write_text(notice(source.license()), encoding="utf-8")
    for language in arguments[1:] or languages(source.coverage()):
        table = language_table(source, language, OUR_CODE.get(language, language), log)
        (TARGET / f"{table['code']}.json").write_text(written(table), encoding="utf-8")
    sys.stdout.writelines(f"{line}\n" for line in log.lines)
    return 0


def notice(license_text: str) -> str:
    """What stands beside the tables: where they come from and the licence they come under."""
    return f"The tables in this folder are made from data of the Unicode CLDR project, which come under this licence:\n\n{license_text}"


def written(table: Table) -> str:
    """A table as its file: one section a line, words in order."""
    lines = [f"{json.dumps(name)}: {json.dumps(table[name], ensure_ascii=False, sort_keys=True)}" for name in SECTIONS]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
