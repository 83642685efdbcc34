"""Who writes proofs: roles, their prompts, and the models behind them."""
