"""The first program of every Lean process: it runs Lean and ends it with its parent.

Started as a script, by path, with an isolated interpreter; hence the standard library only, and
little of that. Arguments: PARENT_PID MEMORY_MB KIND TARGET ARGUMENT..., where KIND is `library`
(TARGET is a shared library that exports `lean_main`) or `program` (TARGET is an executable).
"""

import _thread
import contextlib
import ctypes
import os
import signal
import sys
import time

OUT_OF_MEMORY_EXIT = 86
"""Exit status of a Lean that went over its memory limit."""

_PERIOD_S = 0.02
_CHILDREN_PERIOD = 25
_PR_SET_PDEATHSIG = 1
_LINE_BUFFERED = 1


def private_mb(pid: int) -> float:
    """Resident memory of a process in MiB without pages that mirror files; 0 where unknown."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as statm:  # noqa: PTH123
            _, resident, shared, *_ = statm.read().split()
    except (OSError, ValueError):
        return 0.0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def children_of(pid: int) -> list[int]:
    """Direct and indirect children of a process; none where the system does not say."""
    found: list[int] = []
    try:
        for task in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208
            with open(f"/proc/{pid}/task/{task}/children", "rb") as listing:  # noqa: PTH123
                found += map(int, listing.read().split())
    except OSError:
        return found
    return found + [deeper for child in found for deeper in children_of(child)]


def main(arguments: list[str]) -> None:
    """Run Lean under watch and exit as it exits."""
    parent, memory_mb, kind, target, *rest = arguments
    _die_with(int(parent))
    _offer_to_the_kernel()
    if kind == "library":
        _thread.start_new_thread(_watch, (os.getpid(), int(parent), float(memory_mb)))
        _run_library(target, rest)
    else:
        _run_program(target, rest, int(parent), float(memory_mb))


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def _offer_to_the_kernel() -> None:
    """Make this process the kernel's first choice when the machine itself runs out of memory."""
    try:
        with open("/proc/self/oom_score_adj", "w") as score:  # noqa: PTH123
            score.write("1000")
    except OSError:
        return


def _watch(lean: int, parent: int, limit_mb: float) -> None:
    """Poll from inside the group, so that a busy parent cannot be late."""
    others: list[int] = []
    tick = 0
    while True:
        if tick % _CHILDREN_PERIOD == 0:
            others = children_of(lean)
        if os.getppid() != parent:
            _end(lean, children_of(lean), 1)
        if private_mb(lean) + sum(map(private_mb, others)) > limit_mb:
            _end(lean, children_of(lean), OUT_OF_MEMORY_EXIT)
        tick += 1
        time.sleep(_PERIOD_S)


def _end(lean: int, others: list[int], status: int) -> None:
    for pid in (*others, lean):
        if pid != os.getpid():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    os._exit(status)


def _run_library(library: str, arguments: list[str]) -> None:
    lean = ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    libc = ctypes.CDLL(None)
    _buffer_by_line(libc)
    argv = [b"lean", *map(os.fsencode, arguments)]
    status = lean.lean_main(len(argv), (ctypes.c_char_p * (len(argv) + 1))(*argv, None))
    libc.fflush(None)
    os._exit(status & 0xFF)


def _buffer_by_line(libc: ctypes.CDLL) -> None:
    """Let each line out when it is written, so that a Lean that is ended leaves what it said."""
    stdout = ctypes.c_void_p.in_dll(libc, "__stdoutp" if sys.platform == "darwin" else "stdout")
    libc.setvbuf(stdout, None, _LINE_BUFFERED, 0)


def _run_program(program: str, arguments: list[str], parent: int, memory_mb: float) -> None:
    launcher = os.getpid()
    pid = os.fork()
    if pid == 0:
        _die_with(launcher)
        os.execv(program, [program, *arguments])  # noqa: S606
    for stream in (0, 1):
        os.close(stream)
    _thread.start_new_thread(_watch, (pid, parent, memory_mb))
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
        os.kill(launcher, os.WTERMSIG(status))
    os._exit(os.waitstatus_to_exitcode(status) & 0xFF)


if __name__ == "__main__":
    main(sys.argv[1:])
