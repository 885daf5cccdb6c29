"""Write the encoder's background: the mean vector of a piece over the bundled stories (src/.../e5/background.npy).

Run it as ``python evaluation/background.py``.
"""

from pathlib import Path

import numpy as np

from crosswire.encoders.e5 import encoder as e5
from crosswire.encoders.e5.files import build, folder, open_files, sound
from crosswire.encoders.models import cache_folder
from crosswire.extract.reading import read
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src/crosswire/encoders/e5/background.npy"


def main() -> None:
    """Encode every sentence of every bundled story by itself and write the mean of all vectors."""
    if not TARGET.exists():
        np.save(TARGET, np.zeros(384, np.float32))
    if not sound(folder(cache_folder())):
        build(cache_folder())
    encoder = e5.E5(open_files(cache_folder()))
    stories = sorted(path for path in (ROOT / "examples").iterdir() if path.is_dir() and path.name != "gold")
    articles = [article for article in read_articles(stories) if isinstance(article, Article)]
    texts = [sentence.span.of(article.text) for article in articles for sentence in read(article).sentences]
    vectors = np.concatenate([encoded.vectors for encoded in encoder.encode(texts)])
    np.save(TARGET, vectors.mean(axis=0, dtype=np.float64).astype(np.float32))
    print(f"{TARGET}: mean of {len(vectors)} pieces, {len(texts)} sentences, {len(articles)} articles")


if __name__ == "__main__":
    main()
