"""From an athlete's words to commands, without a model.

`recognize` hears a message in four steps: red flags (`red_flags`), the open question (`answers`),
the grammar, and where none of them is sure a question back.

    text -> normalize -> tokens -> extract     words become days, distances, kinds of run, aches ...
         -> readings                           every template that fits a clause builds its command
         -> judging                            the best reading in its frame, and whether it is sure
         -> telling                            several acts in one message, details and mere talk

The words of every language are data in `sentences`, in the form `lexicon` describes. To add one:

1. write `sentences/<code>.py`, or a package of that name, with a `LEXICON`; `sentences/en` is the
   pattern to follow: words, rules for figures and dates, marks, sets, templates, bare answers;
2. name acts as in `readings.BUILDERS`, and leave out those the language does not need; the sets
   that builders ask for (`clause.says_any("longer")`) are those of `sentences/en/sets.py`;
3. write `tests/sentences/<code>/*.toml`, the sentences with the commands they mean.
"""
