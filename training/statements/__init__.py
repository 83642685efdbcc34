"""Statements to prove, drawn at random from families with known truth."""
