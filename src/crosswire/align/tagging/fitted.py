"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 83 stories; see there."""

#: For the features of ``choosing.features``.
CHOICE: tuple[float, ...] = (
    0.274,
    2.057,
    -3.5888,
    -0.3802,
    2.2049,
    1.9252,
    0.3035,
    -0.3489,
    0.7774,
    0.0652,
    -0.4013,
    -1.0204,
    -0.2453,
    1.1974,
    0.8683,
    -1.4742,
    -0.394,
    0.4947,
    0.8043,
    -0.3088,
    -2.264,
    -0.6185,
    2.5119,
    1.1241,
    0.0,
    -0.3852,
    0.8495,
)
CHOICE_CONSTANT = -4.2438
