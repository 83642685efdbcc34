"""What keeps a model from being served here; every message says what to do next."""


class LocalModelError(Exception):
    """Base of every failure to serve a model on this machine."""


class LocalModelUnavailable(LocalModelError):  # noqa: N818
    """The weights cannot be had, or what runs them is not installed."""


class ServerFailed(LocalModelError):  # noqa: N818
    """The server did not come up."""
