"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 84 stories; see there."""

#: For the features of ``meant_chance.features``.
JOIN: tuple[float, ...] = (
    9.146,
    12.1858,
    13.2255,
    0.115,
    0.4234,
    1.2856,
    -0.6926,
    2.473,
    -2.4112,
)
JOIN_CONSTANT = -6.7951
