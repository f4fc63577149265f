"""What things are: evidence, norms, contracts, the judgement. Domain models, never language models."""
