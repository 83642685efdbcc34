"""The first program of a model server's process group: it ends the whole group when we are gone.

Started as a script, by path, with the server's command for arguments, as the leader of a session.
Standard input is a pipe that only our program holds: its end is our end, however it came. A signal
on the parent's death would end this program alone, and not what the server has started.
"""

import os
import signal
import subprocess
import sys
import threading


def main(command: list[str]) -> int:
    """Run the server until it ends, and pass a polite end on to it; return its exit status."""
    server = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    threading.Thread(target=_end_with_our_program, daemon=True).start()
    status = server.wait()
    return status if status >= 0 else 128 - status


def _end_with_our_program() -> None:
    while os.read(0, 1):
        pass
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
