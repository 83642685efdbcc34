"""What Lean might run of a text in which it lost its way.

Behind a syntax error Lean looks for the next command, and finds it even inside a longer word.
"""

import re

_REACHING = re.compile(
    r"axiom|instance|notation|infix|prefix|postfix|macro|syntax|elab|attribute|set_option|open"
    r"|export|variable|universe|simproc|local|scoped|deriving|hint|initialize|opaque|extern"
    r"|@\[|#|import|section|namespace|mutual|unsafe|run_|register|declare|include|omit"
)


def could_reach_neighbours(text: str) -> bool:
    """Whether a text holds, anywhere in it, the word of a command that others would feel."""
    return _REACHING.search(text) is not None
