"""Real models on this machine: their weights and the servers in front of them."""
