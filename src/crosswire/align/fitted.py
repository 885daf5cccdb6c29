"""Weights written by ``evaluation/fit.py`` on 2026-11-22, fitted on 45 stories with gold; see there."""

#: For the features of ``links.Links.features``.
LINK = (4.3984, 0.0667, 5.18, 6.2074, 1.9443, -0.189)
LINK_CONSTANT = -2.5452
#: For the features of ``absence.SecondLook.features``.
ABSENCE = (-4.3119, 1.4055, -2.6788, -1.9103, 2.226, 16.0924, 2.6741)
ABSENCE_CONSTANT = -10.4524
