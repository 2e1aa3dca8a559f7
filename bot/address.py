"""Addresses of sites and hosts, as settings and commands give them."""

import ipaddress
import re
from urllib.parse import urlsplit


def base_url(url: str) -> str:
    """Return the address of a site without a slash at its end; raises ValueError with what is wrong about it."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or parts.username is not None or parts.query or parts.fragment:
        raise ValueError("is not the plain address of a site")
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise ValueError("is not https")
    return url.rstrip("/")


def is_loopback(host: str) -> bool:
    """Tell whether only programs of the same machine reach this host name or address."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def shown(value: str) -> str:
    """Return the value as a message may quote it: without a user and password, which no address should have."""
    return repr(re.sub(r"//[^/]*@", "//...@", value))
