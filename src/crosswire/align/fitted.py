"""Weights written by ``evaluation/fit.py``; see there for what they were fitted on."""

#: For the features of ``links.Links.features``.
LINK = (8.0, 0.0, 4.0, 4.0, 0.5, -0.3)
LINK_CONSTANT = -4.0
#: For the features of ``absence.features``.
ABSENCE = (-0.5, 0.3, -0.1, -1.0)
ABSENCE_CONSTANT = 0.0
