"""One module per chat platform; each only translates between it and the coach."""
