"""Roles are configuration, and a mistake in one is named together with its remedy."""

import pytest

from agents.model import Sampling
from agents.roles import Role, RoleError, parse_role


def test_a_role_is_read_from_plain_values() -> None:
    role = parse_role(
        "corrector",
        {
            "model": "goedel",
            "base_url": "http://127.0.0.1:8000/v1",
            "style": "goedel-v2",
            "sampling": {"temperature": 1, "top_p": 0.95, "max_tokens": 30000},
            "context_budget": 40960,
        },
    )
    assert role == Role(
        "corrector",
        "goedel",
        "http://127.0.0.1:8000/v1",
        "goedel-v2",
        Sampling(1.0, 0.95, max_tokens=30000),
        40960,
    )
    assert role.prompt_budget == 10960


def test_a_third_role_needs_no_code() -> None:
    assert parse_role("critic", {"model": "m"}).name == "critic"


def test_an_unknown_key_is_named_with_the_nearest_one() -> None:
    with pytest.raises(RoleError, match=r"role s: unknown key `modle`; did you mean `model`\?"):
        parse_role("s", {"model": "m", "modle": "m"})
    with pytest.raises(RoleError, match=r"`sampling.temprature`; did you mean `temperature`\?"):
        parse_role("s", {"model": "m", "sampling": {"temprature": 1}})


def test_an_unknown_key_that_is_near_to_nothing_gets_the_list() -> None:
    with pytest.raises(RoleError, match="unknown key `xyz`; known keys: name, model, base_url"):
        parse_role("s", {"model": "m", "xyz": 1})


def test_every_mistake_gets_its_line() -> None:
    with pytest.raises(RoleError) as caught:
        parse_role("s", {"style": "plian", "sampling": {"top_p": 2}})
    lines = str(caught.value).splitlines()
    assert len(lines) == 3
    assert any("`model` is missing" in line for line in lines)
    assert any("style: " in line and "'goedel-v2'" in line for line in lines)
    assert any("sampling.top_p: " in line and "not 2" in line for line in lines)


def test_a_reply_that_leaves_no_room_for_a_prompt_is_a_mistake() -> None:
    with pytest.raises(RoleError, match="leaves no room for a prompt"):
        parse_role("s", {"model": "m", "context_budget": 1000, "sampling": {"max_tokens": 1000}})


@pytest.mark.parametrize(
    ("model", "name"),
    [("builtin:mender", "mender"), ("org/model", None), ("builtin", None), ("hf:x", None)],
)
def test_a_builtin_model_is_known_by_its_name(model: str, name: str | None) -> None:
    assert Role("s", model).builtin == name
