"""Takes Lean text apart without Lean, as far as a benchmark's file needs it: by its first columns.

Good for the files that benchmarks come as, where each command begins a line; the verifier reads
what comes out of it with a real lexer and says where it cannot.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SKIPPED = re.compile(r'--[^\n]*|"(?:\\.|[^"\\])*"|/-|-/')
_MODIFIERS = r"(?:@\[[^\]]*\]\s*|(?:private|protected|noncomputable|nonrec|unsafe|partial)\s+)*"
_COMMAND = re.compile(
    rf"^{_MODIFIERS}(theorem|lemma|example|def|abbrev|instance|axiom|opaque|structure|inductive"
    r"|class|mutual|namespace|section|end|variable|universe|open|set_option|import|attribute"
    r"|notation|infixl?|infixr|prefix|postfix|macro|syntax|local|scoped|export|deriving"
    r"|noncomputable|public|module|omit|include|initialize|#\w+)(?![\w'.])",
    re.MULTILINE,
)
_NAME = re.compile(r"\s*([^\s({\[:⦃]+)")
_HEADER = frozenset(("import", "open", "set_option", "module", "public", "universe"))
_GOALS = frozenset(("theorem", "lemma", "example"))
_HOLE = re.compile(r"\bsorry\s*\Z")

_LEAN_3 = re.compile(
    r"^\s*import\s+[a-z.]|\bopen_locale\b|:=\s*begin\b|\bsorry\s*end\s*\Z|\bλ[^,\n(){}↦⇒=]*,"
    r"|\[(?:\w+\s*:\s*)?(?:comm_|add_|semi|topological_|metric_|vector_|normed_|inner_product_)*"
    r"(?:group|ring|field|space|monoid|module|fintype|finite_dimensional|decidable_eq)\s+\w",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One command with the comments before it."""

    keyword: str
    name: str
    text: str
    bare: str
    """The same without comments and strings, in which nothing else can be mistaken for code."""

    @property
    def is_goal(self) -> bool:
        """Whether it is a theorem that waits for its proof."""
        return self.keyword in _GOALS and self.has_hole

    @property
    def has_hole(self) -> bool:
        """Whether it ends with `sorry`."""
        return _HOLE.search(self.bare.rstrip()) is not None


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the commands of a Lean text in order; comments go with what follows them."""
    bare = without_comments(text)
    starts = [(found.start(), found) for found in _COMMAND.finditer(bare)]
    return tuple(_pieces(text, bare, starts))


def split_header(text: str) -> tuple[str, str]:
    """Return the leading imports, `open` and `set_option` lines, and the rest."""
    begin = 0
    for piece in pieces(text):
        if piece.keyword not in _HEADER or re.search(r"\bin\s*\Z", piece.bare):
            break
        begin += len(piece.text)
    return text[:begin], text[begin:]


def is_lean_3(text: str) -> bool:
    """Whether a text is plainly in the old language, which this program cannot check."""
    return _LEAN_3.search(without_comments(text)) is not None


def without_comments(text: str) -> str:
    """Return the text with comments and strings blanked out, every character in its place."""
    parts: list[str] = []
    position = 0
    while found := _SKIPPED.search(text, position):
        end = _comment_end(text, found.end()) if found[0] == "/-" else found.end()
        parts += [text[position : found.start()], re.sub(r"[^\n]", " ", text[found.start() : end])]
        position = end
    return "".join([*parts, text[position:]])


def _comment_end(text: str, position: int) -> int:
    depth = 1
    for found in re.compile(r"/-|-/").finditer(text, position):
        depth += 1 if found[0] == "/-" else -1
        if depth == 0:
            return found.end()
    return len(text)


def _pieces(text: str, bare: str, starts: list[tuple[int, re.Match[str]]]) -> Iterator[Piece]:
    begin = 0
    for index, (_, found) in enumerate(starts):
        follower = starts[index + 1][0] if index + 1 < len(starts) else len(text)
        # Comments before the next command are that command's.
        end = (
            found.end() + len(bare[found.end() : follower].rstrip())
            if follower < len(text)
            else follower
        )
        end += len(text[end:follower]) - len(text[end:follower].lstrip("\n "))
        name = _NAME.match(bare, found.end())
        yield Piece(found[1], name[1] if name else "", text[begin:end], bare[begin:end])
        begin = end
