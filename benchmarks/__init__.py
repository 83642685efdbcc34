"""What is to be proved: the problem type, bundled problem sets, readers of published files."""
