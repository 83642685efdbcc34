"""Makes text harmless to look at: what would steer a reader's eye becomes a visible mark."""

import re

_PICTURES = 0x2400
_DELETE = 0x7F
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)


def visible(text: str) -> str:
    """Replace controls, bidirectional marks, invisible characters and lone surrogates.

    Line feeds and tabs stay. A control becomes its picture (`␛`), anything else its name in the
    form `⟦U+202E⟧`, so that what is shown is in the order in which it is stored.
    """
    return _UNFIT.sub(_mark, text)


def _mark(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < ord(" "):
        return chr(_PICTURES + code)
    return "\u2421" if code == _DELETE else f"\u27e6U+{code:04X}\u27e7"
