"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 104 stories; see there."""

#: For the features of ``choosing.features``.
CHOICE: tuple[float, ...] = (
    0.2503,
    1.8404,
    -3.2161,
    -0.8716,
    2.0486,
    1.8663,
    0.3878,
    -0.2293,
    0.658,
    -0.0165,
    -0.2429,
    -1.0923,
    -0.3276,
    0.4549,
    0.9277,
    -1.3162,
    -0.4128,
    0.63,
    0.685,
    -0.2956,
    -1.3431,
    0.414,
    1.4527,
    -0.4427,
    6.3843,
    0.5401,
    0.3416,
)
CHOICE_CONSTANT = -3.5595
