"""From a store of attempts to data sets that a model learns from."""
