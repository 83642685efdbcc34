"""What can go wrong with the data of a benchmark; every message names the place to mend."""


class BenchmarkError(Exception):
    """Base of every failure in reading a benchmark."""


class BadRow(BenchmarkError, ValueError):  # noqa: N818
    """A line of a data file is not a row of its kind."""

    def __init__(self, file: str, line: int, detail: str) -> None:
        """Take the file, the 1-based line and what is wrong with it."""
        super().__init__(f"{file}, line {line}: {detail}")
        self.file = file
        self.line = line
