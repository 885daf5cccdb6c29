"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 84 stories; see there."""

#: For the features of ``meant_chance.features``.
JOIN: tuple[float, ...] = (
    9.1505,
    12.1855,
    13.2271,
    0.1095,
    0.4234,
    1.2861,
    -0.6925,
    2.473,
    -2.4111,
)
JOIN_CONSTANT = -6.7968
