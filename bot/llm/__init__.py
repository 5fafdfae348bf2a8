"""The optional language model: its client, tools, prompt and budget."""
