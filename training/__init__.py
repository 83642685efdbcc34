"""From attempts to better models: statements to prove, mining, fine-tuning, the outer loop."""
