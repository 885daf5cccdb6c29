"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 84 stories; see there."""

#: For the features of ``meant_chance.features``.
JOIN: tuple[float, ...] = (
    9.1443,
    12.4866,
    13.1558,
    0.2168,
    0.4035,
    1.2697,
    -0.9444,
    2.4739,
    -2.4097,
)
JOIN_CONSTANT = -6.76
