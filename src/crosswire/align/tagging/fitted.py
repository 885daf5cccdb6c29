"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 17 stories with marked names; see there."""

#: For the features of ``choosing.features``.
CHOICE = (0.3217, 2.2445, -4.2976, -0.3177, 1.7738, 1.2321, 0.0174, -0.332, 0.3937, -0.7363, -1.8352, -1.7366, -0.5094, 0.3177, 1.6606, -0.8285)
CHOICE_CONSTANT = -1.7212
