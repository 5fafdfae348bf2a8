"""Turns of phrase in an introduction that no sentence pattern holds."""

import re

_MONTH = r"(?:jan|feb|märz|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)"
"""How the months of German begin, whose days have a full stop: "am 18. April"."""
PIECES = re.compile(
    r"(?:(?<!\d)[,;](?!\d)|[,;]\s+)(?!\s*(?:all |but )?(?:fine|ok|okay|better|healed) now\b)|"
    r"(?!(?<=\d)\.\s+" + _MONTH + r")[.!?]+\s+|:\s+|\n+|"
    r"\b(?:and|but)\b(?=\s+(?:i|i'?m|my|had|have|don'?t|do not|never|not|want|wanna|would|need|"
    r"hoping|training|remind|nothing)\b)|"
    r"\s+(?=longest\b)|(?<=week)\s+(?=\d+\s*(?:runs|times|x)\b)",
    re.IGNORECASE,
)
FIGURE = re.compile(
    r"\W*\d+(?:[.,:]\d+)?\s*(?:k|kms?|mi|miles?|am|pm|h|uhr)?(?:\W+(?:please|thanks))?\W*",
    re.IGNORECASE,
)
"""A figure alone, perhaps a time of day."""
VARIES = re.compile(
    r"\b(?:depends?|varies|vary|different every|changes (?:all the time|every|constantly)|no fixed|"
    r"not fixed|kommt drauf an|unterschiedlich|ça dépend|depende|dipende|hangt ervan af)\b",
    re.IGNORECASE,
)
METRIC = re.compile(r"\d\s*(?:k|kms?|kilomet\w*)\b", re.IGNORECASE)
IMPERIAL = re.compile(r"\b(?:\d+(?:[.,]\d+)?\s*)?(?:mi|miles?)\b", re.IGNORECASE)
RACE_NAME = re.compile(r"\b(?:5|10)\s*k\b|\b\d+\s*mile(?:r|\s+race)\b", re.IGNORECASE)
BARE = re.compile(
    r"\W*(?:(?:about|around|roughly|approx\w*|maybe|like|circa|ca|etwa|ungefähr|environ|unos)\W+)?"
    r"\d+(?:[.,]\d+)?\s*(?:k|kms?|kilomet\w*|mi|miles?)?\W*",
    re.IGNORECASE,
)
TELLS_A_RUN = re.compile(
    r"\b(?:ran|did|done|finished|went|jogged|gelaufen|lief|couru|corrí|corri|corso|gelopen|liep)\b",
    re.IGNORECASE,
)
_LEAD = r"\W*(?:(?:just|please|so|ok|okay|and|but|hey|well|then)\W+)*(?:(?:tell|show)\s+me\W+)?"
"""What a question may begin with."""
WH = re.compile(_LEAD + r"(?:what|why|how|when|which|who)(?:'?s)?\b", re.IGNORECASE)
ASKING = re.compile(
    _LEAD + r"(?:(?:can|could|should|shall|may|must|do|does|is|are|am|will|would)\s+"
    r"(?:i|we|you|it|my|the)|(?:what|why|how|when|which|who)(?:'?s)?)\b",
    re.IGNORECASE,
)
NO_RUNNING = re.compile(
    r"\b(?:don'?t|do not|never|not|no)\s+(?:really\s+|yet\s+|actually\s+)?(?:run|ran|running)\b|"
    r"\bhaven'?t\s+(?:really\s+)?run\s+(?:since|in|for)\b",
    re.IGNORECASE,
)
STARTS = re.compile(r"\b(?:start|begin|learn|try|get into)", re.IGNORECASE)
COUNT = re.compile(
    r"\W*([1-9])\s*(?:runs|times|x|mal|läufe|veces|carreras|salidas|fois|sorties|volte|corse|uscite|"
    r"vezes|corridas|treinos|keer|maal|loopjes)\W*",
    re.IGNORECASE,
)
WEEK = re.compile(r"\b(?:week|woche|semaine|semana|settimana)\b", re.IGNORECASE)
MINUTES = re.compile(
    r"\W*(?:(?:about|around|roughly|maybe|for|up to|max)\s+)?"
    r"(?:\d+\s*(?:min\w*|h\w*)|half an hour|(?:an|one) hour|three quarters of an hour|"
    r"(?:eine\s+)?halbe\s+stunde|eine\s+stunde|media\s+hora|una\s+hora|(?:une\s+)?demi-heure|"
    r"une\s+heure|mezz'?\s?ora|un'?\s?ora|meia\s+hora|uma\s+hora|(?:een\s+)?half\s+uur|een\s+uur)\W*",
    re.IGNORECASE,
)
RUNS = re.compile(
    r"\b(?:(?:in|over|across|with)\s+)?(\d|two|three|four|five|six|seven)\s+(?:runs|days|sessions)\b",
    re.IGNORECASE,
)
GONE_BY = re.compile(
    r"(?=.*\b(?:operation|operated|surgery|replacement|fracture|broke|torn|tore|rupture|trouble))"
    r".*\b(?:years?|months|19\d\d|20\d\d|ago|in\s+(?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|last\s+(?:spring|summer|autumn|fall|winter))\b",
    re.IGNORECASE,
)
"""An injury of long ago."""
QUESTION = re.compile(
    _LEAD + r"(?:(?:what|how)(?!\s+about)(?:'?s)?|why|when|which|who|where)\b"
    r"|(?:is|are|am|does|do|did|will|would|should|could|can)\b[^.!?]*\?",
    re.IGNORECASE | re.DOTALL,
)
"""What asks for something; "how about Tuesday" answers."""
NAME = re.compile(
    r"\W*(?:(?:hi|hey+|hello|yo|hallo)\W+)?(?:i'?m|i am|my name is|this is)\s+([^\W\d_][\w'-]+)\W*",
    re.IGNORECASE,
)
AGE = re.compile(r"\W*([1-9]\d)\W*")
YEARS = re.compile(
    r"\W*(?:(?:hi|hey+|hello|yo|hallo)\W+)?(?:"
    r"(?:i'?m\s+|i\s+am\s+)?([1-9]\d)\s*"
    r"(?:years?(?:\s+old)?|yrs?|yo|y/o|ish|jahre?(?:\s+alt)?|ans|años|anni|anos|jaar)"
    r"|(?:i'?m|i\s+am)\s+([1-9]\d)(?:\s+and\s+(?:pretty|quite|a\s+bit|very|rather|not|still|over|un\w+)\b.*)?"
    r"|([1-9]\d)\W+(?:male|female|man|woman|guy|mann|frau|m|f))\W*",
    re.IGNORECASE,
)
CORRECTION = re.compile(
    r"^\W*(?:(?:sorry|actually|wait|hmm+|oh)\W+(?:no\W+)?|"
    r"no\W+(?=(?:actually|wait|sorry|make|rather|i\s+mean)\b))*"
    r"(?:i\s+meant?\s+|(?:make|let'?s\s+make)\s+(?:that|it)\s+|"
    r"(?:change|make|set)\s+(?:(?:my|the)\s+)?\w+(?:\s+\w+)?\s+to\s+)?",
    re.IGNORECASE,
)
MENDED = re.compile(
    r"\W+(?:no\W+)?(?:(?:make|let'?s\s+make)\s+(?:that|it)|i\s+mean|or\s+rather|wait\s+no|no\s+wait|"
    r"scratch\s+that)\W+",
    re.IGNORECASE,
)
"""What parts a slip from what was meant."""
NO_DAY = re.compile(r"\s*[.,;!]\s*no[\s,]+", re.IGNORECASE)
"""The same where a day is asked for: "Sunday. No, Saturday"."""
NO = re.compile(r"\W*(?:no|nope|nah|nein|non|nee|não)\W*", re.IGNORECASE)
WHY = re.compile(_LEAD + r"why\b.*\b(?:ask|need|know|tell|matter)", re.IGNORECASE)
"""What asks for the sense of a question."""
HEALTH = re.compile(
    r"\b(?:blood pressure|tablets?|medication|meds|beta.?blockers?|asthma\w*|inhaler|diabet\w*|"
    r"thyroid|ana?emi\w*|epilep\w*|pacemaker|heart (?:condition|surgery)|blutdruck|tabletten|"
    r"asthme|asma)\b",
    re.IGNORECASE,
)
"""What a coach had better keep in mind."""
TRIATHLON = re.compile(r"\b(?:70[.,]3|140[.,]6)\b")
"""What a triathlon is called by its length in miles."""
CLEARED = re.compile(
    r"\b(?:midwife|doctor|gp|physio\w*|surgeon|consultant|cardiologist|hebamme|arzt|ärztin)\b.*"
    r"\b(?:fine|ok|okay|happy|cleared|good|in ordnung)\b",
    re.IGNORECASE,
)
"""That somebody who knows has nothing against it."""
PROTEST = re.compile(
    r"\W*(?:but|come on|please|why not|aber|pero|mais|ma|mas|maar)\b.*"
    r"|.*\bwhat\s+(?:can|could)\s+i\s+do\b.*",
    re.IGNORECASE,
)
"""What is said against a no, or asks for what would do."""
AIMS = re.compile(
    r"\b(?:want|wanna|like to|break|beat|sub|under|goal|target|aim\w*|hop\w+|dream\w*|unter|"
    r"moins de|menos de|bajar de|sotto)\b",
    re.IGNORECASE,
)
"""That a time is wished for rather than run."""
WISHED_TIME = re.compile(
    r"\b(?:break|beat|sub|under|goal|target|aim\w*|hop\w+|dream\w*|unter|moins de|menos de|"
    r"bajar de|sotto)\b",
    re.IGNORECASE,
)
"""That a time alone is the wished one of a race, rather than that of a run."""
UNHURT = re.compile(
    r"\bno (?:injuries|injury|pains?|aches|niggles)\b|\b(?:injury|pain)[\s-]?free\b|"
    r"\b(?:nothing|nowt) (?:hurts|aches|is hurting)\b|"
    r"\b(?:zwickt|schmerzt) (?:mich )?(?:nix|nichts)\b",
    re.IGNORECASE,
)
NO_MORE = re.compile(
    r"\b(?:nothing|nichts|gar nicht|nada|rien|niente|nulla|niets)\b", re.IGNORECASE
)
"""What is run by who has run before, and does not any more."""
SLIMMING = re.compile(
    r"\blose\b.*\b(?:weight|kilos?|kgs?|pounds?|lbs?)\b|\babnehmen\b|\b(?:perder|bajar de) peso\b|"
    r"\bperdre du poids\b|\bmaigrir\b|\bdimagrire\b|\bemagrecer\b|\bafvallen\b",
    re.IGNORECASE,
)
DENIED = re.compile(r",?\s+not\s+(?:the\s+)?\d[\w.,]*\W*$", re.IGNORECASE)
ACHE = re.compile(
    r"hurt|pain|injur|ache|niggle|schmerz|verletz|weh|douleur|bless|duele|dolor|\bmal\b|les[ãi]",
    re.IGNORECASE,
)
