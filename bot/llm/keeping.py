"""What is worth a note: what an athlete asks to keep in mind, or tells of how things always are.

A model that calls `Remember` for whatever it reads would fill the notes with small talk.
"""

import re
from collections.abc import Sequence

from bot.llm.gist import acts_in
from core.athlete import Language
from core.language.normalize import fold

LIKELY = 0.3
"""So likely a message asks for a note, by the ear, and is one."""
_ASKED = {
    Language.ENGLISH: r"""
      (?<!do you )(?<!you still )remember(?! (?:when|how|what|where|who|me|the)\b)|fyi
      |(?:keep|bear|have) (?:\w+ ){0,3}in mind|(?:make|take|keep) a note|note (?:that|this|down)
      |note (?:to self|it)|note:|for the record|for (?:future )?reference|you should know
      |just so you know|good to know|don t forget(?= that| i\b| my)
    """,
    Language.GERMAN: r"""
      merke? (?:es |das )?dir|behalte? (?:\w+ ){0,3}im (?:kopf|hinterkopf|auge)|notiere?|damit du
      |nur dass du|vergiss nicht|zur info|denke? dran|wissen solltest|notiz:|du musst wissen
    """,
    Language.SPANISH: r"""
      recuerda(?! cuando| como)|ten(?:lo)? (?:\w+ ){0,2}en cuenta|apunta(?:lo|te)?|anota(?:lo)?
      |no olvides|para que (?:lo )?sepas|acuerdate|que conste|nota:
    """,
    Language.FRENCH: r"""
      (?:garde|retiens|retenir|souviens toi|rappelle toi)(?! une?\b| les?\b)|n oublie pas|sache
      |note (?:bien |que|ca|le)|note:|pour (?:info|memoire)|prends? note|prendre note|a savoir
    """,
    Language.ITALIAN: r"""
      ricorda(?:ti|telo| che)|tieni(?:lo)? (?:\w+ ){0,2}(?:a mente|conto|presente)|segna(?:ti|telo)
      |annota(?:lo|telo)?|prendi nota|non dimenticare|sappi|per tua info\w*|nota:
    """,
    Language.PORTUGUESE: r"""
      lembr[ae](?: se)?(?= que| disso| de que|$)|nao (?:se )?esquec[ae]|anota(?: ai)?|fica sabendo
      |(?:guarda|guarde|leva|leve|tenha|tem) (?:\w+ ){0,2}(?:em mente|em conta|isso)|nota:
      |p(?:a)?ra (?:voce )?saber
    """,
    Language.DUTCH: r"""
      onthoud(?:en)?|hou(?:d)? (?:\w+ ){0,3}rekening|noteer|vergeet niet|ter info|zodat je
      |schrijf (?:\w+ )?op|notitie:|je moet weten
    """,
}
"""How a note is asked for, folded."""
_LASTING = {
    Language.ENGLISH: r"""
      always|never|usually|normally|generally|every|each|most (?:days|weeks|mornings|evenings)
      |all my life|since (?:i was|\d)|hate|love|loathe|detest|prefer|dislike|(?:can t|cannot) stand
      |allerg\w+|intoleran\w+|vegan|vegetarian|asthma\w*|diabet\w+|colou?r ?blind|deaf|shifts?
      |shift ?work\w*|i have (?:\w+ )?(?:kids?|children|job|dog|baby)|(?:scared|afraid|terrified) of
      |i (?:live|work|only)|i don t (?:like|eat|own|drink)|by (?:trade|profession)
    """,
    Language.GERMAN: r"""
      immer|nie|niemals|meistens|normalerweise|gewohnlich|jede[nrsm]?|jeweils|hasse|liebe|lieber
      |mag (?:kein\w*|nicht|nur)|nicht (?:leiden|ausstehen)|am liebsten|allergi\w+|vegetari\w+|vegan
      |veganer\w*|asthma\w*|diabet\w+|\w*schicht\w*|ich (?:wohne|arbeite|lebe)|angst vor
      |ich habe? (?:\w+ )?(?:kinder|einen hund|ein baby)|von beruf
    """,
    Language.SPANISH: r"""
      siempre|nunca|jamas|normalmente|suelo|cada|tod[oa]s l[oa]s|odio|adoro|me encantan?|prefiero
      |no me gustan?|no soporto|no aguanto|alergi\w+|celiac\w+|vegan\w+|vegetarian\w+|asma\w*
      |diabet\w+|turnos?|trabajo (?:de|en|por|a)|vivo|miedo a|tengo (?:\w+ )?(?:hijos|perro)
    """,
    Language.FRENCH: r"""
      toujours|jamais|d habitude|generalement|chaque|tous les|toutes les|deteste|j adore|j aime
      |je prefere|n aime pas|ne supporte pas|horreur|allergi\w+|vegetarien\w*|vegan\w*|asthm\w+
      |diabet\w+|je (?:travaille|bosse|vis)|j habite|peur d\w*|j ai (?:\w+ )?(?:enfants|un chien)
    """,
    Language.ITALIAN: r"""
      sempre|mai|di solito|normalmente|ogni|tutti i|tutte le|odio|detesto|adoro|preferisco|amo
      |non mi piac\w+|non sopporto|allergi\w+|celiac\w+|vegetarian\w+|vegan\w+|asma\w*|diabet\w+
      |turni|lavoro (?:di|in|su|a|da|come)|abito|vivo|paura d\w+|ho (?:\w+ )?(?:figli|un cane)
    """,
    Language.PORTUGUESE: r"""
      sempre|nunca|jamais|geralmente|costumo|cada|tod[oa]s? (?:os|as|dia|semana|segunda|terca)
      |toda (?:quarta|quinta|sexta)|todo (?:sabado|domingo)|odeio|detesto|adoro|prefiro|nao gosto
      |nao suporto|nao aguento|alergi\w+|celiac\w+|vegetarian\w+|vegan\w+|asma\w*|diabet\w+|turnos?
      |trabalho (?:de|em|no|na|a|como)|moro|medo de|tenho (?:\w+ )?(?:filhos|um cachorro)
    """,
    Language.DUTCH: r"""
      altijd|nooit|meestal|normaal gesproken|elke?|iedere?|haat|hou(?:d)? (?:niet )?van|dol op
      |liever|niet uitstaan|(?:vreselijk|heerlijk) vind|allergi\w+|vegetari\w+|vegan\w*|astma\w*
      |diabet\w+|ploegendienst\w*|\w+diensten?|ik (?:woon|werk)|bang voor
      |ik heb (?:\w+ )?(?:kinderen|een hond)
    """,
}
"""How what goes on and on is told, folded."""


def _words(pattern: str) -> "re.Pattern[str]":
    one_line = re.sub(r"\s*\n\s*", "", pattern)
    return re.compile(rf"(?<!\w)(?:{one_line})(?!\w)")


_ASKS = {spoken: _words(pattern) for spoken, pattern in _ASKED.items()}
_LASTS = {spoken: _words(pattern) for spoken, pattern in _LASTING.items()}
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def is_note(text: str, languages: Sequence[Language]) -> bool:
    """Whether a message asks to keep something in mind, or tells something lasting."""
    if any(_ASKS[spoken].search(_plain(text)) for spoken in languages):
        return True
    if acts_in(text, languages).get("Remember", 0.0) >= LIKELY:
        return True
    told = (_plain(said) for said in _SENTENCE.split(text) if "?" not in said)
    return any(_LASTS[spoken].search(one) for one in told for spoken in languages)


def _plain(text: str) -> str:
    """The words alone, folded: an apostrophe parts them, a colon stays with its word."""
    return " ".join(re.findall(r"[^\W_]+:?", fold(text)))
