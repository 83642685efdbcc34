"""Times the verifier against Lean's own time for the same proofs, all in one run.

    python -m bench.verifier [--limit N]

Prints ratios, since times depend on the machine: the floor is one Lean process that elaborates all
proofs in one file, with no check of anything.
"""
