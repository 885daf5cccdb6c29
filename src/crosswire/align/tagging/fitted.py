"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 29 stories; see there."""

#: For the features of ``choosing.features``.
CHOICE: tuple[float, ...] = (
    0.2396,
    2.1049,
    -3.672,
    -2.2228,
    3.2863,
    1.3011,
    -0.5709,
    -0.7177,
    0.8493,
    -0.3053,
    -1.1603,
    -1.114,
    -0.4672,
    0.2972,
    1.0637,
    -0.6859,
    -0.4699,
    0.9035,
)
CHOICE_CONSTANT = -1.8899
