"""Hindi."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="hi",
    titles=words("राष्ट्रपति प्रधानमंत्री मंत्री मुख्यमंत्री राज्यपाल सांसद श्री श्रीमती डॉ प्रोफेसर न्यायाधीश जनरल प्रवक्ता निदेशक अध्यक्ष मेयर"),
    locating=words("में से"),
    women=words("श्रीमती"),
    men=words("श्री"),
)
