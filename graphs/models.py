"""Finds the model that a role asks for: one built in, one in a folder, or one behind a server."""

import asyncio
from contextlib import AsyncExitStack

from agents.engine.errors import EngineError
from agents.engine.folder import ModelFolder
from agents.model import Model
from agents.roles import Role, RoleError

_CORRECTIONS = 4
"""How many different corrections of one attempt are drawn together: the first is made, unless it
was tried before."""


async def open_model(
    role: Role, connections: int, stack: AsyncExitStack, *, block: int | None = None
) -> Model:
    """Return the role's model, which `stack` closes; asked with `connections` requests at once.

    `block` is how many different samples the synthesizer of a folder draws together, one for
    samples drawn one by one, unless it is the engine's own number.
    Raises `RoleError` where there is no such built-in model or a folder cannot be run, and
    `ModelRefused` where a served one has no address.
    """
    if role.builtin is not None:
        from agents.builtin import builtin_model

        try:
            return builtin_model(role.builtin)
        except ValueError as error:
            raise RoleError(f"role {role.name}: {error}") from None
    if role.folder is not None:
        return await _from_folder(role, role.folder, stack, block)
    from agents.client import Limits, OpenAIModel

    model = OpenAIModel(role, limits=Limits(concurrency=connections))
    return await stack.enter_async_context(model)


async def _from_folder(
    role: Role, folder: ModelFolder, stack: AsyncExitStack, block: int | None
) -> Model:
    from agents.engine.model import BLOCK, EngineModel

    size = _CORRECTIONS if role.name == "corrector" else block or BLOCK
    try:
        model = await asyncio.to_thread(EngineModel, folder, role.sampling, block=size)
    except EngineError as error:
        raise RoleError(f"role {role.name}: {error}") from None
    stack.callback(model.close)
    return model
