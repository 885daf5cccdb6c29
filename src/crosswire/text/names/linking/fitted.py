"""Weights written by ``evaluation/fit_names.py`` on 2026-11-23, fitted on 72 stories with marked names; see there."""

#: For the features of ``meant_chance.features``.
JOIN = (8.6022, 15.4296, 13.9821, -0.9418, 0.3845, 1.377, -1.2376, 2.6774, -2.0707)
JOIN_CONSTANT = -6.859
