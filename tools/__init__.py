"""Tools that the loop calls: so far, Lean."""
