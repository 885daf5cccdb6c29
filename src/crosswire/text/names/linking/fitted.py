"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 72 stories with marked names; see there."""

#: For the features of ``meant_chance.features``.
JOIN = (8.6688, 14.8033, 13.8209, -1.1055, 0.3737, 1.4456, -1.2454, 2.6405, -1.9814)
JOIN_CONSTANT = -6.8793
