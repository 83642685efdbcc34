"""Training a role's model on a mined data set, with TRL."""
