"""Finds the model that a role asks for: one that is built in, or one behind a server."""

from contextlib import AsyncExitStack

from agents.model import Model
from agents.roles import Role, RoleError


async def open_model(role: Role, connections: int, stack: AsyncExitStack) -> Model:
    """Return the role's model, which `stack` closes; asked with `connections` requests at once.

    Raises `RoleError` where there is no such built-in model and `ModelRefused` where a served one
    has no address.
    """
    if role.builtin is not None:
        from agents.builtin import builtin_model

        try:
            return builtin_model(role.builtin)
        except ValueError as error:
            raise RoleError(f"role {role.name}: {error}") from None
    from agents.client import Limits, OpenAIModel

    model = OpenAIModel(role, limits=Limits(concurrency=connections))
    return await stack.enter_async_context(model)
