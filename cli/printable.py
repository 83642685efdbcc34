"""Makes a model's or Lean's text fit to be printed."""

import re

_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def printable(text: str) -> str:
    """Replace by U+FFFD what would steer a terminal, and lone surrogates; line ends stay."""
    return _UNFIT.sub("\ufffd", text.replace("\r\n", "\n"))
