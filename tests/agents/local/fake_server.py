"""A program that stands in for a model server: it answers /health, and leaves children behind.

Arguments: PORT PIDS_FILE MOOD, where MOOD is `fine`, `dies` (with status 7), `mute` (listens and
never answers), `sick` (answers 503) or `stubborn` (does not end when asked).
"""

import http.server
import os
import signal
import subprocess
import sys
import time
from pathlib import Path


class _Health(http.server.BaseHTTPRequestHandler):
    status = 200

    def do_GET(self) -> None:
        self.send_response(self.status if self.path == "/health" else 404)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


def main(port: str, pids: str, mood: str) -> None:
    if mood == "dies":
        sys.exit(7)
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    Path(pids).write_text(f"{os.getpid()} {child.pid}")
    if mood == "stubborn":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if mood == "mute":
        time.sleep(600)
    if mood == "sick":
        _Health.status = 503
    http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), _Health).serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:])
