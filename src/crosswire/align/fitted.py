"""Weights written by ``evaluation/fit.py``; see there for what they were fitted on."""

#: For the features of ``links.Links.features``.
LINK = (8.0, 0.0, 4.0, 4.0, 0.5, -0.3)
LINK_CONSTANT = -4.0
#: For the features of ``absence.features``.
ABSENCE = (-3.8, 1.0, -3.2, -1.7, 2.4, 18.3, 2.9)
ABSENCE_CONSTANT = -10.8
