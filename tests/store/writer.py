"""A process of its own that adds attempts: `writer.py STORE RUN WORKER SAMPLES`.

It prints the id of each attempt once that is stored.
"""

import sys

from store import AttemptStore
from tests.store.cases import MISMATCH, PROBLEMS, a_correction, a_run, an_attempt

STARTED = "2026-01-01T00:00:00.000000+00:00"


def main(path: str, key: str, worker: int, samples: int) -> None:
    """Add a fresh attempt and a correction for every problem and sample of this worker."""
    run = a_run(key=key, started_at=STARTED)
    with AttemptStore.open(path) as store:
        store.begin_run(run, PROBLEMS)
        for number in range(samples):
            for problem in PROBLEMS:
                first = an_attempt(
                    run, problem.id, sample=worker * samples + number, asked_at=STARTED
                )
                for attempt in (first, a_correction(first)):
                    sys.stdout.write(store.add_attempt(attempt, MISMATCH) + "\n")
                    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
