"""Notes about AI models, read into a graph of claims."""
