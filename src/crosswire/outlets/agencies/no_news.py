"""Signs that stand beside those of agencies and tell nothing of who wrote the text: pictures, and "agencies" without a name."""

from crosswire.outlets.agencies.words import Trade, nameless

AGENCIES = (
    *nameless(Trade.PICTURES, "keystone; epa; getty images; getty; imago; picture alliance; shutterstock; scanpix; lehtikuva; zuma; alamy"),
    *nameless(
        Trade.SEVERAL,
        "ag; agenturen; agenzie; agencias; agências; agences; agencies; agentschappen; وكالات; агентства; cnn indonesia",
    ),
)
