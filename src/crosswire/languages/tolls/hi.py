"""Whom a toll counts, in Hindi."""

from crosswire.languages.tolls.words import roles

ROLES = roles(
    dead="मौत मारे मृत शव जान$",
    hurt="घायल जख्मी ज़ख़्मी",
    missing="लापता",
    saved="बचा बचाया बचाए सुरक्षित",
    moved="विस्थापित निकाला; सुरक्षित स्थान",
    held="गिरफ्तार हिरासत",
    votes="वोट मत$ मतों",
    aboard="सवार",
    passengers="यात्री यात्रियों",
    crew="क्रू; चालक दल",
)
