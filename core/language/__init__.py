"""From an athlete's words to commands, without a model.

`recognize` hears a message in four steps: red flags (`red_flags`), the open question (`answers`), the
grammar (`extract`, `readings`), and where none of them is sure a question back. The words of every
language are data in `sentences`; the form is described in `lexicon`. To add a language:

1. write `core/language/sentences/<code>.py` (or a package of that name) with a `LEXICON`; English in
   `sentences/en` is the pattern to follow: words, rules for figures and dates, marks, templates;
2. name acts as in `readings.BUILDERS`; leave out the acts the language does not need;
3. write `tests/sentences/<code>/*.toml`, the sentences with the commands they mean.
"""
