"""Two texts have the same imports exactly when one server can take both."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.lean.process.header import imports_of


@pytest.mark.parametrize(
    ("text", "commands"),
    [
        ("", ()),
        ("theorem x : True := trivial", ()),
        ("import A\nimport B.C\n\nopen A", ("import A", "import B.C")),
        ("import A import  B", ("import A", "import B")),
        ("prelude\nimport A", ("prelude", "import A")),
        ("module\npublic meta import A", ("module", "public meta import A")),
        ("public import all A\n", ("public import all A",)),
        ("-- import Z\n/- import Y /- x -/ -/ import A -- import B\n", ("import A",)),
        ("/-! import A -/ import B", ()),
        ("/-- import A -/ import B", ()),
        ("import «odd name».B\n", ("import «odd name».B",)),
        ("important theorem", ()),
        ("module.foo", ()),
        ("private theorem x : True := trivial", ()),
        ("/- never closed import A", ()),
    ],
)
def test_the_commands_of_the_header(text: str, commands: tuple[str, ...]) -> None:
    assert imports_of(text) == commands


@given(st.text(alphabet="import prelude-/!\n A.B«»"))
def test_what_comes_after_the_header_does_not_matter(text: str) -> None:
    closed = text + "\n-/\n»\nend\n"
    assert imports_of(closed + "import X") == imports_of(closed)
