"""Lean processes: starting them, talking to them, limiting them, and never leaving one behind."""
