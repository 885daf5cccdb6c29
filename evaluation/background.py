"""Write what is usual for the encoder, to be taken away before vectors are compared (src/.../e5/).

``background.npy`` is the mean vector of a piece over the bundled stories. ``usual.npz`` has the mean meaning of a text in each
language: what the languages differ by is told from the same twelve news items in all of them (``evaluation/briefs``), what they
have in common from these and the bundled stories.

Run it as ``python evaluation/background.py``.
"""

from pathlib import Path

import numpy as np

from crosswire.encoders.base import Floats
from crosswire.encoders.e5 import encoder as e5
from crosswire.encoders.e5.files import build, folder, open_files, sound
from crosswire.encoders.models import cache_folder
from crosswire.extract.reading import read
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "src/crosswire/encoders/e5"
PIECES, USUAL = PLACE / "background.npy", PLACE / "usual.npz"
#: How much of what the items differ by between languages is due to the language: the rest is chance of twelve translations.
#: Told from how far it agrees with 340 translated and other news texts in 12 languages (0.78 and 0.84).
SHARE = 0.8

Means = dict[str, Floats]


def main() -> None:
    """Encode the bundled stories and the items, and write the means."""
    provide()
    encoder = e5.E5(open_files(cache_folder()))
    stories = sorted(path for path in (ROOT / "examples").iterdir() if path.is_dir() and path.name != "gold")
    articles = [article for article in read_articles(stories) if isinstance(article, Article)]
    write_background(encoder, articles)
    write_usual(encoder, articles)


def provide() -> None:
    """Stand-ins for what the encoder opens at its start, and its model."""
    if not PIECES.exists():
        np.save(PIECES, np.zeros(384, np.float32))
    if not USUAL.exists():
        np.savez(USUAL, und=np.zeros(384, np.float32))
    if not sound(folder(cache_folder())):
        build(cache_folder())


def write_background(encoder: e5.E5, articles: list[Article]) -> None:
    """Of every sentence of every bundled story by itself."""
    texts = [sentence.span.of(article.text) for article in articles for sentence in read(article).sentences]
    vectors = np.concatenate([encoded.vectors for encoded in encoder.encode(texts)])
    np.save(PIECES, vectors.mean(axis=0, dtype=np.float64).astype(np.float32))
    print(f"{PIECES}: mean of {len(vectors)} pieces, {len(texts)} sentences, {len(articles)} articles")


def write_usual(encoder: e5.E5, articles: list[Article]) -> None:
    means = {path.stem: mean_of(encoder, path) for path in sorted((ROOT / "evaluation/briefs").glob("*.txt"))}
    items = np.mean(list(means.values()), axis=0)
    offsets = {code: SHARE * (mean - items) for code, mean in means.items()}
    bundled = np.mean([encoder.meaning(article.text) - offsets[article.language] for article in articles], axis=0)
    general = (items + bundled) / 2
    usual = {code: (general + offset).astype(np.float16) for code, offset in offsets.items()}
    np.savez(USUAL, und=general.astype(np.float16), **usual)
    print(f"{USUAL}: {len(usual)} languages")


def mean_of(encoder: e5.E5, path: Path) -> Floats:
    """The mean meaning of the items in one language."""
    items = path.read_text(encoding="utf-8").splitlines()
    mean: Floats = np.mean([encoder.meaning(item) for item in items], axis=0)
    return mean


if __name__ == "__main__":
    main()
