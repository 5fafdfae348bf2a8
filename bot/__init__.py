"""The world around the coach: chats, language models, clocks, files and the process itself."""
