"""The outer loop: models attempt statements, learn from what Lean confirmed, and attempt again."""
