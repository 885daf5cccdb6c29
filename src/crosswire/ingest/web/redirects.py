"""Going where a site sends us, a few times."""

import re
from collections.abc import Callable

import httpx2

from crosswire.errors import InputError
from crosswire.ingest.web.asking import Answer

MOST_REDIRECTS = 5
_ELSEWHERE = (301, 302, 303, 307, 308)
_LONGEST_ADDRESS = 4_000
#: A name, or an address of the network in its newer form.
_HOST = re.compile(r"[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}")


def follow(url: str, ask: Callable[[str], Answer]) -> Answer:
    """The answer at the end; each address on the way is asked like any other. Raises InputError."""
    passed = [url]
    while (answer := ask(passed[-1])).status in _ELSEWHERE:
        there = _next(answer, url)
        if there in passed:
            raise InputError(url, "leads in a circle")
        if len(passed) > MOST_REDIRECTS:
            raise InputError(url, f"leads on and on (more than {MOST_REDIRECTS} times)")
        passed.append(there)
    return answer


def plain_address(url: str) -> str:
    """The address as it is asked for: without login and place on the page, in the characters the network knows. Raises InputError."""
    try:
        address = httpx2.URL(url.strip())
        host = address.raw_host.decode("ascii")
    except (httpx2.InvalidURL, ValueError, TypeError) as error:
        raise InputError(url, "is not an address") from error
    if not _HOST.fullmatch(host):
        raise InputError(url, "is not an address")
    if address.scheme not in ("http", "https"):
        raise InputError(url, "is not asked for: addresses begin with http:// or https://")
    return str(address.copy_with(fragment=None, username=None, password=None, path=address.path or "/"))


def _next(answer: Answer, begun: str) -> str:
    location = answer.headers.get("location", "").encode("latin-1").decode("utf-8", errors="replace")
    if not location or len(location) > _LONGEST_ADDRESS:
        raise InputError(begun, f"leads elsewhere ({answer.status}) without saying where")
    try:
        return plain_address(str(httpx2.URL(answer.url).join(location)))
    except (InputError, httpx2.InvalidURL, ValueError, TypeError) as error:
        raise InputError(begun, f"leads to what is no address on the web: {location[:200]}") from error
