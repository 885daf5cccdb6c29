"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 83 stories; see there."""

#: For the features of ``choosing.features``.
CHOICE: tuple[float, ...] = (
    0.2514,
    1.789,
    -3.4745,
    -0.8666,
    2.0185,
    1.6505,
    0.2091,
    -0.3378,
    0.6622,
    -0.0987,
    -0.3497,
    -1.0981,
    -0.2052,
    0.751,
    1.0142,
    -1.2563,
    -0.4845,
    0.6035,
    0.7179,
    -0.3499,
    -0.5996,
    -1.4989,
    -0.2911,
    2.0087,
    0.3002,
    0.0,
    0.2118,
    0.6835,
)
CHOICE_CONSTANT = -3.2157
