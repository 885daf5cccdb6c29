"""Weights written by ``evaluation/fit.py`` on 2026-11-24, fitted on 45 stories with gold; see there."""

#: For the features of ``links.Links.features``.
LINK = (4.3423, 0.1048, 5.1881, 6.218, 2.0781, -0.2268, -1.3549)
LINK_CONSTANT = -2.5578
#: For the features of ``absence.SecondLook.features``.
ABSENCE = (-4.2834, 1.453, -2.07, -1.7404, 2.0685, 16.0526, 2.6925)
ABSENCE_CONSTANT = -10.853
