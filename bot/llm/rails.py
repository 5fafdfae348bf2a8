"""What the coach never says, whoever wrote it: diagnoses, doses, weight loss, secrets, bad advice.

The lists are in the seven languages and rather too wide than too narrow: what they catch is said
by the coach's own sentences instead.
"""

import re

from bot.llm.tools import tool_names

_EFFECT = r"(?:weight|kilos?|kg|pounds|lbs|body\s*fat)"
_WEIGHT = (
    rf"(?:los(?:e|ing)|drop|shed|cut)(?:ping|ding|ting)?\s+(?:\w+\s+){{0,3}}{_EFFECT}|weight\s+loss"
    r"|calorie\s+deficit|(?:restrict|cut|count|burn)\w*\s+(?:\w+\s+)?calories|skip(?:ping)?\s+"
    r"(?:breakfast|lunch|dinner|meals?|food)|diet\s+pills?|eat\s+(?:much\s+)?less|starv\w+|fasted\s+for"
    r"|abnehm\w*|abzunehmen|nimm\w*\s+(?:\w+\s+){0,3}ab\b|kalorien\w*|gewicht\s+(?:zu\s+)?verlier\w+|diät"
    r"|(?:perder|bajar\s+de|pierd\w+|perca)\s+(?:\w+\s+){0,2}(?:peso|kilos|quilos)|adelgaz\w+|emagrec\w+"
    r"|(?:perdre|perds)\s+(?:\w+\s+){0,2}(?:poids|kilos)|maigri\w+|dimagri\w+|perde\w*\s+peso|afvallen"
    r"|verlier\w*\s+(?:\w+\s+){0,4}(?:kilos?|pfund)|(?:iss|esst|esse)\s+weniger|come\s+menos|mange\s+moins"
    r"|mangia\s+meno|eet\s+minder|intermittent\s+fasting|intervallfasten|ayuno|je[uû]ne\s+intermittent|digiuno"
    r"|calor[ií]as|calorie\w?|gewicht\s+kwijt\w*|val\s+\w*\s*af\b"
)
_DRUGS = (
    r"ibuprofen\w*|ibuprofèn\w*|paracetamol\w*|acetaminophen|aspirin\w*|aspirina|naproxen\w*|naproxeno"
    r"|diclofenac\w*|voltaren\w*|voltadol|diclofénac|painkillers?|pain\s+killers?|nsaids?|ains\b|advil"
    r"|tylenol|cortison\w*|corticoid\w*|prednison\w*|steroids?|epo\b|testosteron\w*|opioids?|tramadol"
    r"|[ck]reatin\w*|cbd|melatonin\w*|(?:iron|eisen|hierro|ferro)\s*-?\s*(?:supplement|präparat|suplement)\w*"
    r"|codein\w*|tablets?|pills?|capsules?|tablett?en?|pillen?|kapseln|pastillas?|comprim\w+|pílulas?"
    r"|cachets?|compress[ae]|pastigli\w+|schmerzmittel\w*|schmerztablett\w*|analg[eé]sic\w*|antidolorific\w*"
    r"|antiinflam\w*|anti-inflam\w*|pijnstiller\w*|antibioti\w*|beta\s*-?\s*blockers?|betablocker\w*"
)
_DIAGNOSES = (
    r"stress\s+fracture|tendin\w+|tendonitis|shin\s+splints|plantar\s+fasc\w+|runner'?s\s+knee|sprain"
    r"|torn\s+\w+|tear|arthritis|anaemia|anemia|asthma|covid|(?:the\s+)?flu|bursitis|sciatica|itbs?"
    r"|overtraining\s+syndrome|myocarditis|concussion"
)
_SUSPECTED = (
    r"(?:sounds?|looks?|seems?|feels?)\s+like|(?:could|might|may|must|can)\s+(?:well\s+)?be|probably|likely|clearly"
    r"|surely|may\s+have|might\s+have|klingt\s+nach|sieht\s+nach|wohl|bestimmt|wahrscheinlich|vermutlich|sicher|das\s+ist"
    r"|suena\s+a|parece|seguramente|probablemente|debe\s+(?:de\s+)?ser|\bes\s+una?|on\s+dirait|c['’]est|sûrement"
    r"|probablement|sans\s+doute|ressemble\s+à|sembra|probabilmente|di\s+sicuro|\bè\s+una?|provavelmente|deve\s+ser"
    r"|\bé\s+uma?|klinkt\s+als|lijkt\s+op|waarschijnlijk|vast\s+een|dat\s+is\s+een|het\s+is\s+een"
)
_DIAGNOSES_ABROAD = (
    r"\w*entzündung\w*|ermüdungsbruch|stressfraktur\w*|läuferknie|schienbeinkanten\w*|fersensporn|plantarfas\w+"
    r"|\w*(?:riss|zerrung)|arthrose|grippe|tendinitis|fractura\w*|fascitis|periostitis|esguince|desgarro|artros\w*"
    r"|gripe|tendinite|fracture|fasciite|périostite|entorse|déchirure|claquage|frattura|fascite|periostite|distorsione"
    r"|strappo|stiramento|influenza|fratura|canelite|distensão|rutura|ruptura|\w*ontsteking|stressfractuur|hielspoor"
    r"|lopersknie|spierscheur|verrekking|griep"
)
_NEVER = re.compile(
    r"\b(?:"
    rf"{_WEIGHT}|{_DRUGS}"
    r"|\d+\s*(?:mg|milligra\w*|µg|mcg|iu)\b"
    rf"|(?:{_SUSPECTED})[\w\s,'’]{{0,24}}?\b(?:{_DIAGNOSES}|{_DIAGNOSES_ABROAD})\b"
    rf"|you(?:'ve|\s+have|'re|\s+are|\s+probably|\s+likely|\s+clearly)[\w\s]{{0,24}}?\b(?:{_DIAGNOSES})"
    rf"|(?:it|this|that)(?:'s|\s+is|\s+sounds\s+like|\s+looks\s+like|\s+must\s+be)\s+(?:an?\s+|the\s+|clearly\s+)?"
    rf"(?:{_DIAGNOSES})|(?:my\s+)?diagnosis\s*(?:is|:)|i\s+diagnose|du\s+hast\s+(?:ein\w*\s+)?"
    r"(?:sehnen\w+|ermüdungsbruch|stressfraktur\w*|läuferknie|schienbeinkanten\w+|fersensporn|grippe)"
    r"|tienes\s+(?:una?\s+)?(?:tendinitis|fractura\w*|fascitis|periostitis|gripe)"
    r"|tu\s+as\s+(?:une?\s+)?(?:tendinite|fracture|fasciite|périostite|grippe)"
    r"|hai\s+(?:una?\s+)?(?:tendinite|frattura|fascite|periostite|influenza)"
    r"|(?:você\s+)?tem\s+(?:uma?\s+)?(?:tendinite|fratura|fascite|canelite|gripe)"
    r"|je\s+hebt\s+(?:een\s+)?(?:peesontsteking|stressfractuur|hielspoor|lopersknie|griep)"
    r"|(?:double|triple)\s+(?:your|the|this)\s+(?:\w+\s+){0,2}(?:mileage|volume|distance|runs?|load|kilom\w+|miles)"
    r"|(?:verdopp|verdreifach)\w*|(?:duplica|triplica|duplique|doubl|tripl|raddoppi|dobr|verdubbel)\w*\s+(?:\w+\s+){0,3}"
    r"(?:kilom\w+|chilom\w+|quil\w+|volum\w*|distanc\w+|afstand)"
    r"|(?:run|runs|running|train|training|push|pushing|race|racing|keep\s+going|go)\s+(?:right\s+)?(?:on\s+)?"
    r"(?:through|despite|with)\s+(?:\w+\s+){0,3}(?:pain|fever|injur\w+|ache|flu|illness|symptoms)"
    r"|(?:ignor\w+|forget|disregard|don'?t\s+(?:worry|listen)|no\s+need)\s+(?:\w+\s+){0,5}"
    r"(?:pain|fever|symptoms?|doctors?|physio\w*|clinicians?|chest|heart|rules?|plan|instructions)"
    r"|run\s+(?:on|through)\s+it|skip\s+(?:the|your)\s+(?:doctor|physio\w*)|don'?t\s+(?:need|have)\s+to\s+see"
    r"|pain\s+(?:will|should)\s+(?:soon\s+)?(?:pass|go)"
    r"|pain\s+is\s+(?:just\s+|only\s+)?(?:weakness|in\s+your\s+head|normal|fine|nothing)"
    r"|(?:trotz|durch)\s+(?:\w+\s+){0,2}(?:fieber|schmerz\w*|brustschmerz\w*)|mit\s+fieber\s+\w*(?:lauf|train)\w*"
    r"|(?:con|a\s+pesar\s+de\s+la|con\s+la)\s+(?:fiebre|febbre)[\w\s,]{0,20}(?:corr|entren|allen)\w*"
    r"|(?:corr|entren|allen|trein|cours|entraîn|ren|loop)\w*[\w\s,']{0,25}(?:con|avec|com|met|malgré|ondanks|malgrado|apesar)"
    r"\s+(?:\w+\s+){0,2}(?:fiebre|fièvre|febre|febbre|koorts|dolor|douleur|dor|dolore|pijn)"
    r"|system\s+prompt|my\s+(?:instructions|rules|guidelines)|developer\s+mode|jailbr\w+|\bDAN\s+mode|do\s+anything\s+now"
    r"|as\s+an?\s+(?:ai|artificial|large)\b[\w\s]*|language\s+model|i(?:'m|\s+am)\s+(?:now\s+)?"
    r"(?:dr|doctor|a\s+doctor|your\s+doctor|unrestricted|free\s+of)\b"
    r"|i\s+(?:can'?t|can\s*not|cannot|won'?t|am\s+unable\s+to)\s+(?:help|assist|comply|do\s+that|provide)"
    r"|other\s+(?:athlete|runner|user|member)s?(?:'s?)?\s+(?:data|plan|log|week|run|name|address)s?"
    r"|(?:api|secret|access)\s*-?_?\s*(?:key|token)|password|database|sk-\w+"
    r"|(?:kill|hurt|harm|cut)\s+yourself|suicide"
    r")",
    re.IGNORECASE,
)
_TOOL_NAMES = sorted(name for name in tool_names() if re.search(r"[a-z][A-Z]", name))
"""Those that are no words of a language."""
_NO_WORDS = re.compile(
    r"https?://|www\.|```|</?\w+>|<\||\bathlete>|\A\s*[\[{]|\"(?:name|arguments|parameters)\"\s*:|@\w+"
    rf"|\b[a-z]+_[a-z_]+\b|\b(?:{'|'.join(_TOOL_NAMES)})\b"
)
"""Addresses, code, marks, tools and calls written out: nothing that a coach says."""
_ALARM = re.compile(
    r"\b(?:fever\w*|chest\s+(?:pain|tight\w*)|faint\w*|pass(?:ed)?\s+out|dizz\w+|palpitation\w*"
    r"|fieber\w*|brustschmerz\w*|fiebre|dolor\s+(?:en\s+el|de)\s+pecho|fièvre|poitrine|febbre|petto"
    r"|febre|peito|koorts|pijn\s+op\s+de\s+borst|ohnm\w+|desmay\w+|évanou\w+|sven\w+|flauw\w*)\b",
    re.IGNORECASE,
)
_CARE = re.compile(
    r"\b(?:rest|doctor|clinician|physician|medical|emergency|no\s+running|(?:don'?t|do\s+not)\s+(?:run|train)"
    r"|stop|wait|pause|arzt|ärzt\w+|pausier\w*|ruhe|nicht\s+(?:laufen|trainier\w+)|médic\w+|descans\w+"
    r"|no\s+corr\w+|médecin|repos\w*|ne\s+\w+\s+pas|medico|ripos\w+|non\s+corr\w+|descanse|não\s+corr\w+"
    r"|arts|huisarts|rust|niet\s+(?:lopen|rennen|trainen))\b",
    re.IGNORECASE,
)
_ENCOURAGED = re.compile(
    r"\b(?:fine|ok|okay|go\s+(?:ahead|for\s+it)|no\s+problem|sure|nothing|harmless|normal|just\s+run|still"
    r"|kein\s+problem|harmlos|passt|ningún\s+problema|adelante|pas\s+de\s+(?:souci|problème)|tranquil\w+"
    r"|nessun\s+problema|sem\s+problema|geen\s+probleem|prima)\b",
    re.IGNORECASE,
)
_CLAIMS = re.compile(
    r"\bI(?:'ve|’ve| have|'ll| will|’ll)?\s+(?:just\s+|now\s+|already\s+)?"
    r"(?:moved|logged|changed|updated|swapped|skipped|cancelled|canceled|added|scheduled|deleted|saved"
    r"|removed|set|sent|noted|rescheduled|replaced|shortened|adjusted)\b"
    r"|\b(?:has|have)\s+been\s+(?:moved|logged|changed|updated|swapped|skipped|cancelled|added|deleted)\b"
    r"|\b(?:habe|hab)\b[^.!?]{0,60}\b(?:verschoben|eingetragen|geändert|getauscht|gestrichen|gelöscht"
    r"|notiert|gespeichert)\b|\bhe\s+(?:movido|registrado|cambiado|anotado|borrado|añadido|guardado)\b"
    r"|\bj['’]ai\s+(?:déplacé|enregistré|changé|modifié|noté|supprimé|ajouté)\b"
    r"|\bho\s+(?:spostato|registrato|cambiato|modificato|annotato|cancellato|aggiunto|salvato)\b"
    r"|\b(?:movi|registrei|mudei|anotei|apaguei|adicionei|alterei|salvei)\b"
    r"|\bheb\b[^.!?]{0,60}\b(?:verplaatst|genoteerd|gewijzigd|verwijderd|toegevoegd|opgeslagen|aangepast)\b",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"\*\*|__|^#+\s*|^\s*[-*•]\s+", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?])(?=\s)|(?<=\n)")
_ECHOED = 4
"""So few words of the athlete's may come back."""
_COPIED = 8
"""So many words in a row of the prompt are no coach's own."""


def is_forbidden(text: str) -> bool:
    """Whether a text says something the coach never says."""
    if _NEVER.search(text) or _NO_WORDS.search(text):
        return True
    return bool(_ALARM.search(text)) and (not _CARE.search(text) or bool(_ENCOURAGED.search(text)))


def claims_a_deed(text: str) -> bool:
    """Whether a text says that something was done, which only a tool does."""
    return _CLAIMS.search(text) is not None


def copies(text: str, secret: str) -> bool:
    """Whether a text repeats a stretch of what is not to be shown."""
    words, held = text.lower().split(), " ".join(secret.lower().split())
    return any(" ".join(words[at : at + _COPIED]) in held for at in range(len(words) - _COPIED + 1))


def echoes(text: str, message: str) -> bool:
    """Whether a text only says again what the athlete wrote."""
    said, heard = (" ".join(re.findall(r"\w+", words.lower())) for words in (text, message))
    return len(said.split()) >= _ECHOED and said in heard


def plain_words(text: str) -> str:
    """A text without the marks of a markup that a chat shows as they are, each sentence once."""
    kept: list[str] = []
    said = {""}
    for sentence in _SENTENCE.split(_MARKDOWN.sub("", text).strip()):
        words = sentence.strip()
        if not words or words not in said:
            kept.append(sentence)
        said.add(words)
    return "".join(kept).strip()
