"""What a model may say of itself, by language: what it can, thinks, hopes and doesn't know.

Words without a tool do nothing. So whatever else "I" is said to do was invented: no list of deeds
could be long enough, the list of what may be said is short.
"""

import re
from typing import NamedTuple

from core.athlete import Language


class _Speech(NamedTuple):
    """How one language says what the speaker does."""

    told: "re.Pattern[str]"
    """The first person, with the words that show what it does."""
    may: "re.Pattern[str]"
    """Those that do nothing."""


def _speech(told: str, may: str) -> _Speech:
    return _Speech(re.compile(told), re.compile(may))


# fmt: off
_ADVERBS = (
    r"(?:(?:also|really|just|only|still|always|never|honestly|truly|do|did|gladly|simply"
    r"|usually|rather|certainly|strongly|fully|totally|completely|personally|generally"
    r"|normally|genuinely|definitely|first|both)\s+)*"
)
_GERMAN_MAY = (
    r"kann|könnte|würde|darf|möchte|mag|will|muss|soll|sollte|denke|glaub\w*|meine|weiß|weiss|hoffe|verstehe|versteh|sehe|seh"
    r"|höre|hör|finde|find|freue|freu|wünsche|wünsch|rate|empfehle|empfehl|schlage|schlag|bin|war|wäre|hätte|brauche|brauch|vermute|frage"
    r"|frag|bleibe|helfe|helf|drücke|drück|nehme\s+an|halte|kenne|kenn|lese|bitte|danke|sage|sag|vertraue|warte|wart|habe?\s+(?:\w+\s+)?(?:kein\w*|nichts|leider|noch|ein\w*"
    r"|verstanden|gelesen|gesehen|gehört|nur|Angst|Lust|Zweifel|Geduld|dich)"
)
_DUTCH_MAY = (
    r"kan|kon|zou|mag|wil|moet|denk|geloof|bedoel|weet|hoop|begrijp|snap|zie|hoor|vind|wens|raad|adviseer|stel|ben|was|had|hou|houd|ken|lees"
    r"|vermoed|vraag|blijf|help|duim|neem\s+aan|zeg|vertrouw|wacht|geef|heb\s+(?:\w+\s+)?(?:geen|niets|niet|een|alleen|nodig|begrepen|gelezen|gezien|gehoord|helaas|nog|je)"
)
_JOINED = (
    r"dass|damit|weil|ob|wenn|was|wie|wo|denn|da|als|bevor|woran|wobei|dat|omdat|of|hoe|waar"
    r"|wat|zodat|voordat"
)
_SPEECHES = {
    Language.ENGLISH: _speech(
        r"\bI(?:['’]\w+)?(?:\s+[\w'’]+){1,4}|\b[Ll]et\s+me\s+\w+|\bI['’]ve\b",
        rf"\A(?:I['’]d\b|I['’]m\s+{_ADVERBS}(?!\w+ing\b)|I['’]m\s+(?:looking|hoping|wondering|thinking|guessing|assuming|keeping\s+my|missing|rooting)\b"
        rf"|I\s+am\s+(?!\w+ing\b)|I['’]ll\s+(?:be|need|keep|gladly|happily|wait|leave\s+(?:that|this|it)|ask)\b"
        r"|I['’]ve\s+(?:seen|read|heard|understood|got|no|only|never|not)\b|I\s+have\s+(?:no|none|nothing|only|to|some|your|a|not|never)\b"
        rf"|I\s+{_ADVERBS}(?:can|could|can['’]?t|cannot|couldn['’]t|would|wouldn['’]t|might|may|don['’]t|didn['’]t|haven['’]t|won['’]t|will\s+not|think|believe|guess"
        r"|hope|know|mean|understand|see|hear|feel|like|love|wish|suggest|recommend|advise|say|was|need|want|wonder|assume|keep|look|appreciate|agree|trust|bet|prefer"
        r"|care|stay|leave\s+(?:the\s+)?\w+\s+to|doubt|wasn['’]t|should|shouldn['’]t|get|got|talk|enjoy|cross|admire|call|tell|encourage|ask|find|expect|look|check)\b|[Ll]et\s+me\s+(?:know|explain|ask|see|think|say|be|hear|tell|look|check|put\s+it))",
    ),
    Language.GERMAN: _speech(
        r"(?i)(?:\b\w+[\s,]+)?\bich\b(?:\s+[\w]+){0,5}",
        rf"(?i)\A(?:(?:{_JOINED})[\s,]+ich\b|(?:{_GERMAN_MAY})[\s,]+ich\b|hab\w?\s+ich\s+(?:\w+\s+)?(?:kein\w*|nichts|leider)"
        rf"|(?:\w+[\s,]+)?\bich\s+(?:{_GERMAN_MAY})\b)",
    ),
    Language.DUTCH: _speech(
        r"(?i)(?:\b\w+[\s,]+)?\bik\b(?:\s+[\w]+){0,4}",
        rf"(?i)\A(?:(?:{_JOINED})[\s,]+ik\b|(?:{_DUTCH_MAY})[\s,]+ik\b|heb\s+ik\s+(?:\w+\s+)?(?:geen|niets)"
        rf"|(?:\w+[\s,]+)?\bik\s+(?:{_DUTCH_MAY})\b)",
    ),
    Language.FRENCH: _speech(
        r"(?i)\bj(?:e\s+|['’])(?:(?:n['’]|ne\s+|me\s+|m['’]|te\s+|t['’]|l[ea]s?\s+|l['’]|vous\s+|lui\s+|en\s+|y\s+))*\w+(?:\s+\w+){0,2}",
        r"(?i)(?:\bn['’]|\bne\b|(?:peux|pense|croi[st]|sai[st]|comprends|suis|espère|voudrais|pourrais|dirais|conseille\w*|recommande\w*|suggère\w*|propose\w*"
        r"|aimerais|aime|vois|préfère\w*|veux|dois|devrais|trouve|écoute|reste|souhaite|entends|parle|connais|demande|crains|encourage|félicite|comprend"
        r"|dis|ferais|serai\w*|pourrai|doute|mettrais|garderais|choisirais|prendrais|laisserais|commencerais|éviterais)\b"
        r"|préférerais\b|passe\s+mon\s+tour|j['’]ai\s+(?:besoin|hâte|peur|bien\s+compris|compris|lu|vu|entendu|une?|confiance|seulement|juste)|j['’](?:attends|imagine|aurais|étais|en\s+suis))",
    ),
    Language.SPANISH: _speech(
        r"(?i)(?<!no\s)(?<!nunca\s)\bhe\s+\w+(?:do|to|cho|sto)\b(?:\s+\w+do\b)?|\b(?:te|les?)(?:\s+l[oa]s?)?\s+(?!l[oa]s?\b)\w+o\b|\bl[oa]s?\s+(?:pongo|muevo|cambio|anoto|registro|borro|quito|apunto|programo|añado|dejo|paso)\b"
        r"|(?:\A|[.!,;]\s*)(?:pongo|muevo|cambio|anoto|registro|borro|quito|apunto|programo|activo|añado|aviso|anulo|cancelo|reservo|dejo)\b|\b\w{2,}(?:[aei]ré|é|í)\b|\bvoy\s+a\s+\w+",
        r"(?i)\A(?:he\s+(?:entendido|leído|visto|oído|comprendido)|(?:te|les?)(?:\s+l[oa]s?)?\s+(?:recomiendo|sugiero|aconsejo|propongo|digo|entiendo|comprendo|pido|escucho|leo|deseo|pregunto|animo|veo|tanto|como|mucho|solo|cuando|felicito|espero|creo)"
        r"|qué|porqué|café|esté|té|sé|así|aquí|ahí|allí|sí|mí|dé|podré|estaré|sabré|tendré|seré|habré|pie|jamás|también|fui|bebé|puré|ahí|casi|según|allí|hoy"
        r"|voy\s+a\s+(?:ser|estar|necesitar|esperar))\Z",
    ),
    Language.ITALIAN: _speech(
        r"(?i)(?<!non\s)\b(?:ho|abbiamo)\s+(?:già\s+|appena\s+)?\w+(?:[aiu]t[oaei]|ss[oaei]|st[oaei]|lt[oaei]|tt[oaei]|s[oaei])\b|\b(?:t[ie]|te\s+l[oaie]|vi)\s+(?!lo\b)\w+(?<!n)o\b|\b\w{3,}rò\b"
        r"|(?:\A|[.!,;]\s*)(?:sposto|cambio|registro|annoto|cancello|metto|imposto|aggiungo|tolgo|avviso|segno|prenoto|attivo|programmo)\b",
        r"(?i)\A(?:ho\s+(?:capito|letto|visto|sentito|inteso|accesso|quest[oa])|te\s+lo\s+posso|t[ie]\s+(?:posso|consiglio|suggerisco|raccomando|propongo|dico|capisco|ascolto|auguro|chiedo|invito|prego|credo|faccio\s+i|prego|vedo|sento|meno|troppo|tanto|molto|poco|presto|o|intorno|penso|voglio)"
        r"|però|sarò|potrò|saprò|avrò|vorrò|resterò)",
    ),
    Language.PORTUGUESE: _speech(
        r"(?i)(?<!não\s)\b(?:eu\s+)?\w{2,}ei\b|(?<!não\s)\bvou\s+\w+|\b(?:te|lhe)\s+\w+(?<!n)o\b|(?:\A|[.!,;]\s*)\w{3,}o\s+(?:(?:para|pra)\s+)?você\b|\beu\s+(?:já\s+)?\w+"
        r"|(?:\A|[.!,;]\s*)(?:mudo|registro|anoto|apago|tiro|coloco|ponho|marco|aviso|cancelo|adiciono|programo|reservo|passo|deixo)\b",
        r"(?i)\A(?:(?:eu\s+)?(?:sei|hei|lei|rei|serei|estarei|poderei|saberei|terei|ficarei|gostei|adorei)\b|vou\s+(?:ser|estar|ficar|precisar|torcer|esperar)\b"
        r"|(?:te|lhe)\s+(?:recomendo|sugiro|aconselho|proponho|digo|entendo|compreendo|peço|desejo|pergunto|vejo|tanto|quando|muito)"
        r"|(?:entendo|aconselho|quando|como|enquanto|vejo|mesmo|então|quanto|tudo|caso|isso|tempo|do\s+que)\s+você"
        r"|eu\s+(?:já\s+)?(?:não|posso|poderia|acho|penso|sei|espero|entendo|gostaria|diria|recomendo|sugiro|aconselho|começaria|ficaria|deixaria|manteria|faria|tentaria|iria|prefiro|preciso|quero|sou|estou|vejo|creio|acredito|torço|fico|muito|deixo\s+(?:com|isso)))",
    ),
}
# fmt: on


def does_something(sentence: str, language: Language) -> bool:
    """Whether its speaker is said to do, or to have done, what words alone can't."""
    told, may = _SPEECHES[language]
    return any(not may.search(found[0].strip(" .!,;")) for found in told.finditer(sentence))
