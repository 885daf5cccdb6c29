"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 172 stories; see there."""

#: For the features of ``choosing.features``.
CHOICE: tuple[float, ...] = (
    0.3336,
    2.3779,
    -2.7505,
    -1.2796,
    0.872,
    0.7996,
    -0.7333,
    0.0904,
    0.2811,
    -0.3514,
    -0.622,
    -0.8914,
    -0.4784,
    -0.4862,
    0.9932,
    -0.8577,
    -0.3898,
    0.4803,
    0.4905,
    -0.5143,
    -0.7642,
    0.2442,
    1.6766,
    0.9451,
    7.4887,
    4.909,
    0.549,
)
CHOICE_CONSTANT = -1.5627
