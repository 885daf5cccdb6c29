"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 72 stories with marked names; see there."""

#: For the features of ``meant_chance.features``.
JOIN = (8.074, 13.855, 13.809, -0.7882, 0.403, 1.5058, -1.1935, 2.6074, -1.7154)
JOIN_CONSTANT = -6.8064
