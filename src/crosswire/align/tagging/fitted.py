"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 17 stories with marked names; see there."""

#: For the features of ``choosing.features``.
CHOICE = (0.3167, 2.2767, -4.368, -0.7263, 2.7664, 1.3567, -0.0747, -0.4134, 0.5937, -0.6807, -1.7628, -1.6784, -0.2373, 0.7263, 1.4142, -0.8588, -0.611, 0.6706)
CHOICE_CONSTANT = -2.4955
