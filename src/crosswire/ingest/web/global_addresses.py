"""Which addresses of the network are public."""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

#: Whatever stands in the last 32 bits is the address that is meant.
_TRANSLATED = IPv6Network("64:ff9b::/96")
#: Of these, Python calls some public. In each an address of the inner network can be hidden, or nobody public is there.
_NEVER = (
    IPv6Network("64:ff9b:1::/48"),
    IPv6Network("2001::/32"),
    IPv6Network("::/96"),
    IPv6Network("fec0::/10"),
    IPv4Network("192.88.99.0/24"),
)


def is_public(text: str) -> bool:
    """Whether an address belongs to the public network, also where it is wrapped into another one."""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    inner = _meant(address)
    return inner.is_global and not inner.is_multicast and not any(inner in network for network in _NEVER)


def _meant(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    if isinstance(address, IPv4Address):
        return address
    translated = IPv4Address(int(address) & 0xFFFFFFFF) if address in _TRANSLATED else None
    return address.ipv4_mapped or address.sixtofour or translated or address
