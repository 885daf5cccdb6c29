"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 17 stories with marked names; see there."""

#: For the features of ``choosing.features``.
CHOICE = (0.369, 1.9983, -4.4779, -0.2897, 1.8187, 1.2569, -0.0333, 0.0399, 0.28, 0.2519, -0.8935, -0.9111, -0.7955, 0.2897, 1.0936, -0.8658)
CHOICE_CONSTANT = -2.7467
