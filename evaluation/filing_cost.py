"""What filing an article costs where 1,000, 10,000 and 100,000 are filed already: processor time without and with encoding, and memory.

    python evaluation/filing_cost.py [MOST]

The articles are imaginary ones (``imaginary.py`` says how they are made), seeded, 500 a day. The cost at a size is the mean over the
second half of what is filed until then: so what is done whenever the number has doubled is in it. Encoding is measured on the articles
of ``examples/``. Making the imaginary articles is not counted. The peak of memory is that of this process, with the model in it.
"""

import resource
import sys
import time
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from imaginary import imaginary, seen
from threadpoolctl import threadpool_limits

from crosswire.cluster.filing import Filing
from crosswire.cluster.sorting import lead
from crosswire.encoders.base import TextEncoder
from crosswire.encoders.models import load
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
SIZES = (1_000, 10_000, 100_000)
SEED = 7
#: The clock is asked once for so many articles: asking costs too.
PART = 250


@dataclass
class Measured:
    """Seconds spent when so many were filed."""

    at: dict[int, float] = field(default_factory=lambda: {0: 0.0})

    def per_article(self, size: int) -> float:
        """Milliseconds, over the second half."""
        return 1000 * (self.at[size] - self.at[size // 2]) / (size - size // 2)


def encoding_cost(encoder: TextEncoder) -> float:
    """Milliseconds for an article."""
    articles = [article for article in read_articles([ROOT / "examples"]) if isinstance(article, Article)]
    encoder.meaning(lead(articles[0]))
    begun = time.process_time()
    for article in articles:
        encoder.meaning(lead(article))
    return 1000 * (time.process_time() - begun) / len(articles)


def file_all(encoder: TextEncoder, most: int) -> Measured:
    """File so many."""
    measured, spent = Measured(), 0.0
    stream, filing = imaginary(seen(encoder), encoder, SEED), Filing(encoder.usual)
    for filed in range(PART, most + 1, PART):
        part = list(islice(stream, PART))
        begun = time.process_time()
        for entry in part:
            filing.file(entry)
        spent += time.process_time() - begun
        measured.at[filed] = spent
        if filed % 10_000 == 0:
            print(f"{filed:,} articles filed in {spent:.0f} s of processor time", file=sys.stderr, flush=True)
    return measured


def main(most: int) -> None:
    """Measure and print."""
    encoder = load(announce=lambda line: print(line, file=sys.stderr))
    encoding = encoding_cost(encoder)
    with threadpool_limits(1, "blas"):
        measured = file_all(encoder, most)
    sizes = [size for size in SIZES if size <= most]
    costs = [measured.per_article(size) for size in sizes]
    for size, cost in zip(sizes, costs, strict=True):
        print(f"filing, {size:7,} articles     {cost:5.2f} ms an article, {cost + encoding:5.0f} ms with its encoding")
    print(f"the last to the first       {costs[-1] / costs[0]:5.2f}, {(costs[-1] + encoding) / (costs[0] + encoding):.2f} with encoding")
    print(f"memory at the peak          {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:5.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[-1])
