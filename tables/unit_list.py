"""Which of CLDR's units news is told in. Earlier ones win a symbol that two share."""


def words(text: str) -> list[str]:
    """The words of a list written with spaces."""
    return text.split()


UNITS = words("""
length-meter length-kilometer length-centimeter length-millimeter length-micrometer length-nanometer
length-mile length-yard length-foot length-inch length-nautical-mile length-light-year
area-square-kilometer area-square-meter area-square-centimeter area-hectare area-acre area-square-mile area-square-foot area-square-yard
volume-cubic-meter volume-cubic-kilometer volume-cubic-centimeter volume-cubic-foot volume-liter volume-milliliter volume-centiliter
volume-hectoliter volume-gallon volume-barrel
mass-tonne mass-kilogram mass-gram mass-milligram mass-ton mass-pound mass-ounce
temperature-celsius temperature-fahrenheit
speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot
power-gigawatt power-megawatt power-kilowatt power-watt power-horsepower
energy-kilowatt-hour energy-joule energy-kilojoule energy-calorie energy-kilocalorie
electric-volt
frequency-gigahertz frequency-megahertz
digital-petabyte digital-terabyte digital-gigabyte digital-megabyte digital-kilobyte digital-byte
duration-hour duration-minute duration-second duration-day duration-week duration-month duration-quarter duration-year
duration-decade duration-century
""")

#: Written with the same letters in every script and language.
INTERNATIONAL = words("""
length-meter length-kilometer length-centimeter length-millimeter length-micrometer length-nanometer
area-square-kilometer area-square-meter area-hectare volume-cubic-meter volume-liter volume-milliliter
mass-kilogram mass-gram mass-milligram mass-tonne temperature-celsius temperature-fahrenheit speed-kilometer-per-hour speed-meter-per-second
power-gigawatt power-megawatt power-kilowatt power-watt energy-kilowatt-hour energy-kilocalorie electric-volt
frequency-gigahertz frequency-megahertz digital-petabyte digital-terabyte digital-gigabyte digital-megabyte digital-kilobyte
""")


def identifier(key: str) -> str:
    """``kilometer`` for ``length-kilometer``."""
    return key.split("-", 1)[1]
