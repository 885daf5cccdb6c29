"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 220 stories; see there."""

#: For the features of ``choosing.features``.
CHOICE: tuple[float, ...] = (
    0.3025,
    2.5052,
    -2.9619,
    -1.2338,
    0.6872,
    0.7485,
    -0.7421,
    0.1742,
    0.2935,
    -0.1712,
    -0.5256,
    -0.8533,
    -0.478,
    -0.5745,
    0.7512,
    -1.0158,
    -0.3121,
    0.4364,
    0.531,
    -0.7583,
    -0.5124,
    0.3771,
    1.2585,
    1.3513,
    8.6629,
    -2.4666,
    0.3954,
)
CHOICE_CONSTANT = -1.5829
