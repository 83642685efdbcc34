"""What can be wrong with a model folder."""


class EngineError(ValueError):
    """A folder that cannot be run here; one line that says why and what to do."""
