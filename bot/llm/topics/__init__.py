"""What words are about, by language.

Words are folded; "stem*" stands for all that begin so, "*end" for all that end so.
"""
