"""Whom a toll counts, in Swedish."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="död$ döda dödad dödsoffer omkom offer; miste livet",
    hurt="skadad skadade skadades offer",
    missing="sakna försvunn",
    saved="räddad räddats överlev",
    moved="evakuer",
    held="gripn gripit anhåll",
    votes="röster$ röst$",
    aboard="ombord; ombord på",
    passengers="passagerar",
    crew="besättning",
)
NONE = no(before="ingen inga inget utan", between="har blev är person personer människor")
