"""Lean as the judge: which Lean, its servers, and the verifier."""
