"""The Lean that comes with the package: the compiler from a wheel, the library from our source."""
