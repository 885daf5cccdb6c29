"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 17 stories with marked names; see there."""

#: For the features of ``choosing.features``.
CHOICE = (0.3612, 2.0087, -4.3345, -0.2823, 1.6817, 1.5278, 0.1702, -0.0226, 0.2673, 0.0296, -1.0193, -1.0101, -0.6143, 0.2823, 1.6316, -0.7456)
CHOICE_CONSTANT = -2.7191
