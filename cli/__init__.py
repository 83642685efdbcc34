"""The `proofsmith` command, one module for each subcommand."""
