"""Lean as text: from a model's raw reply to a candidate proof and what it may not contain."""
