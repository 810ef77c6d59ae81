"""Finding entries: Springboard beside its peers, on the same entries and questions, in one run."""
