"""What a unit is called behind a number in English: "31 metres", "3 weeks", "1 day", "12 °C"."""

#: Where the rule does not lead to what newsrooms write.
_CALLED = {
    "celsius": "°C",
    "fahrenheit": "°F",
    "pp": "percentage points",
    "permyriad": "basis points",
    "foot": "feet",
    "square-foot": "square feet",
    "cubic-foot": "cubic feet",
    "inch": "inches",
    "century": "centuries",
    "horsepower": "horsepower",
    "stone": "stone",
}
_BRITISH = (("meter", "metre"), ("liter", "litre"))
_PER = "-per-"


def unit_name(unit: str, is_one: bool) -> str:
    """The name of a unit by its CLDR identifier; a currency's code as it is."""
    if unit.isupper() or (unit in _CALLED and not is_one):
        return _CALLED.get(unit, unit)
    counted, per, rest = unit.partition(_PER)
    for american, british in _BRITISH:
        counted, rest = counted.replace(american, british), rest.replace(american, british)
    ending = "" if is_one else "s"
    return f"{counted}{ending}{per}{rest}".replace("-", " ")
