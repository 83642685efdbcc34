"""Roles that need no weights: an enumerator, a mender, and scripted fakes for tests."""
