"""The families of statements, a module for each topic; each module lists its own `FAMILIES`."""

import importlib
import pkgutil

from training.statements.draft import Family


def all_families() -> tuple[Family, ...]:
    """Return the families of all modules here, by module and then in the order of each.

    Raises ValueError where two have one name.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    families = [family for module in modules for family in getattr(module, "FAMILIES", ())]
    if len({family.name for family in families}) < len(families):
        twice = sorted({f.name for f in families if sum(g.name == f.name for g in families) > 1})
        raise ValueError(f"two families are called {', '.join(twice)}: rename one")
    return tuple(families)
