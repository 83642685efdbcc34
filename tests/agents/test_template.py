"""Templates: one pass, known names only, and Lean's braces mean nothing."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agents.template import Template, TemplateError

TEXTS = st.text(st.sampled_from("{}ab_ x\n∀"), max_size=30)


def test_values_are_put_in_as_they_are() -> None:
    template = Template.parse("Prove {{statement}} now.", {"statement"})
    assert template.fill({"statement": "{x // x > 0}"}) == "Prove {x // x > 0} now."


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_what_is_put_in_is_never_looked_at_again(first: str, second: str) -> None:
    template = Template.parse("<{{a}}|{{b}}|{{a}}>", {"a", "b"})
    assert template.fill({"a": first, "b": second}) == f"<{first}|{second}|{first}>"


def test_a_value_that_looks_like_a_placeholder_stays() -> None:
    template = Template.parse("{{a}}{{b}}", {"a", "b"})
    assert template.fill({"a": "{{b}}", "b": "{{a}}"}) == "{{b}}{{a}}"


@settings(deadline=None)
@given(TEXTS.filter(lambda text: not Template(text).placeholders))
@example("{{}}")
@example("{{a b}}")
def test_a_text_without_placeholders_says_itself(text: str) -> None:
    assert Template.parse(text + "\n", ()).fill({}) == text


def test_an_unknown_placeholder_is_an_error_when_it_is_read() -> None:
    with pytest.raises(TemplateError, match=r"\{\{statment\}\}; known here: goal, statement"):
        Template.parse("{{statment}}", {"statement", "goal"})


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(TemplateError, match=r"no value for \{\{a\}\}"):
        Template.parse("{{a}}", {"a"}).fill({"b": ""})


def test_only_the_files_own_last_line_feed_is_dropped() -> None:
    assert Template.parse("a\n\n", set()).fill({}) == "a\n"
