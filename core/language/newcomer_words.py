"""Turns of phrase in an introduction that no sentence pattern holds."""

import re

PIECES = re.compile(
    r"(?<!\d)[,;](?!\d)|[,;]\s+|[.!?]+\s+|\n+|"
    r"\b(?:and|but)\b(?=\s+(?:i|my|had|have|don'?t|do not|never|not)\b)|"
    r"\s+(?=longest\b)|(?<=week)\s+(?=\d+\s*(?:runs|times|x)\b)",
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
    r"\b(?:don'?t|dont|do not|never|not)\s+(?:really\s+|yet\s+|actually\s+)?(?:run|ran|running)\b",
    re.IGNORECASE,
)
STARTS = re.compile(r"\b(?:start|begin|learn|try|get into)", re.IGNORECASE)
COUNT = re.compile(r"\W*([1-9])\s*(?:runs|times|x)\W*", re.IGNORECASE)
WEEK = re.compile(r"\bweek\b", re.IGNORECASE)
MINUTES = re.compile(
    r"\W*(?:(?:about|around|roughly|maybe|for|up to|max)\s+)?"
    r"(?:\d+\s*(?:min\w*|h\w*)|half an hour|(?:an|one) hour|three quarters of an hour)\W*",
    re.IGNORECASE,
)
RUNS = re.compile(
    r"\b(?:(?:in|over|across|with)\s+)?(\d|two|three|four|five|six|seven)\s+(?:runs|days|sessions)\b",
    re.IGNORECASE,
)
GONE_BY = re.compile(
    r"(?=.*\b(?:operation|operated|surgery|replacement|fracture|broke|torn|tore|rupture|trouble))"
    r".*\b(?:years?|months|19\d\d|20\d\d|ago)\b",
    re.IGNORECASE,
)
"""An injury of long ago."""
NAME = re.compile(r"\W*(?:i'?m|i am|my name is|this is)\s+([^\W\d_][\w'-]+)\W*", re.IGNORECASE)
AGE = re.compile(r"\W*([1-9]\d)\W*")
YEARS = re.compile(
    r"\W*(?:i'?m\s+)?([1-9]\d)\s*(?:years?(?:\s+old)?|yrs?|yo|y/o|jahre?|ans|años|anni|anos|jaar)\W*",
    re.IGNORECASE,
)
CORRECTION = re.compile(
    r"^\W*(?:(?:no|sorry|actually|wait)\W+)*(?:i\s+meant?|i\s+mean|"
    r"(?:change|make|set)\s+(?:(?:my|the)\s+)?\w+(?:\s+\w+)?\s+to)\s+",
    re.IGNORECASE,
)
DENIED = re.compile(r",?\s+not\s+(?:the\s+)?\d[\w.,]*\W*$", re.IGNORECASE)
ACHE = re.compile(
    r"hurt|pain|injur|ache|niggle|schmerz|verletz|weh|douleur|bless|duele|dolor|mal\b|les[ãi]",
    re.IGNORECASE,
)
