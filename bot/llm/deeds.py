"""Deeds that a model claims or announces in words: only a tool does anything."""

import re
from collections.abc import Sequence

from bot.llm.first_person import does_something
from bot.llm.rails import clause_around, is_one_clause
from core.athlete import Language

_DONE_WORDS = (
    r"moved|logged|changed|updated|swapped|skipped|cancelled|canceled|added|scheduled|deleted|saved"
    r"|removed|set|sent|noted|rescheduled|replaced|shortened|adjusted"
)
_DONE_ABROAD = (
    r"verschoben|verlegt|eingetragen|geändert|getauscht|gestrichen|gelöscht|notiert|gespeichert|angepasst"
    r"|movid[oa]s?|registrad[oa]s?|cambiad[oa]s?|anotad[oa]s?|borrad[oa]s?|quitad[oa]s?|eliminad[oa]s?|guardad[oa]s?|añadid[oa]s?"
    r"|déplacée?s?|décalée?s?|enregistrée?s?|changée?s?|modifiée?s?|notée?s?|supprimée?s?|ajoutée?s?|annulée?s?"
    r"|enlevée?s?|retirée?s?|spostat[oaei]|tolt[oaei]|registrat[oaei]|cambiat[oaei]|modificat[oaei]|annotat[oaei]|cancellat[oaei]|aggiunt[oaei]"
    r"|salvat[oaei]|mudad[oa]s?|apagad[oa]s?|alterad[oa]s?|adicionad[oa]s?|salv[oa]s?"
    r"|cancelad[oa]s?|verplaatst|verzet|geschrapt|geannuleerd|genoteerd|gewijzigd|verwijderd|toegevoegd|opgeslagen|aangepast"
)
_CLAIMS = re.compile(
    rf"\bI(?:['’]ve| have|['’]ll| will)?\s+(?:just\s+|now\s+|already\s+)?(?:{_DONE_WORDS})\b"
    rf"|\b(?:has|have)\s+been\s+(?:{_DONE_WORDS})\b"
    rf"|\b(?:is|are)\s+(?:now\s+|already\s+)?(?:{_DONE_WORDS.replace('|set|', '|')})\b(?!\s+for\b)"
    rf"|\b(?:habe?|wurde|ist|sind)\b[^.!?]{{0,60}}\b(?:{_DONE_ABROAD}|gelegt)\b"
    rf"|\b(?:he|está|están|queda|[jtl]['’]ai|est|sont|ho|ho\s+già|è|sono|está|estão|ficou|foi|foram|heb|is|zijn)\b"
    rf"[^.!?]{{0,60}}?\b(?:{_DONE_ABROAD})\b"
    r"|\b(?:movi|registrei|mudei|anotei|apaguei|adicionei|alterei|salvei|tirei|removi|cancelei|marquei)\b"
    r"|(?:\A|[.!?]\s+)(?:ok(?:ay)?\W+|gut\W+|bien\W+)?(?:(?:all\s+)?done|erledigt|hecho|listo|c['’]est\s+fait|fatto"
    rf"|pronto|feito|klaar|gedaan|geregeld|(?:ist\s+|è\s+)?(?:{_DONE_WORDS}|{_DONE_ABROAD}))[.,!:]",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"\b(?:I(?:['’]ll|\s+will|['’]m\s+going\s+to)|let\s+me)\s+(?:just\s+|now\s+)?(?:move|log|change|update|swap"
    r"|skip|cancel|add|schedule|delete|save|remove|set|note|reschedule|replace|shorten|adjust|remind)\b"
    r"|\bich\s+(?:verschiebe|verlege|ändere|lösche|streiche|trage|notiere|lege|speichere)\b"
    r"|\bich\s+werde\b[^.!?]{0,50}\b(?:verschieben|verlegen|ändern|löschen|streichen|eintragen|notieren)\b"
    r"|\b(?:lo|la|te|te\s+l[oa])\s+(?:muevo|cambio|anoto|registro|borro|quito)\b"
    r"|\bvoy\s+a\s+(?:mover|cambiar|anotar|registrar|borrar|quitar)|\b(?:moveré|cambiaré|anotaré|borraré)\b"
    r"|\bje\s+(?:vais\s+)?(?:l[ea]s?\s+|te\s+|l['’])*(?:déplac|décal|chang|not|enregistr|supprim|annul|modifi)er?\b"
    r"|\b(?:l[oa]|ti|te\s+l[oa])\s+(?:sposto|cambio|registro|annoto|cancello)\b|\bsposto\b"
    r"|\b(?:sposterò|cambierò|registrerò|annoterò|cancellerò)\b"
    r"|\bvou\s+(?:mover|mudar|registrar|anotar|apagar|remarcar|cancelar|tirar)"
    r"|\bik\s+(?:verplaats|verzet|wijzig|verwijder|noteer|schrap)\b"
    r"|\bik\s+zal\b[^.!?]{0,50}\b(?:verplaatsen|verzetten|wijzigen|verwijderen|noteren|schrappen)\b",
    re.IGNORECASE,
)
# fmt: off
_REMINDED = (
    r"\b(?:reminders?|alarms?|calendars?|notifications?|erinnerung(?:en)?|wecker|kalender|recordatorios?|alarma|calendario|rappels?|réveil|calendrier|agenda"
    r"|promemoria|sveglia|lembretes?|despertador|alarme|calendário|herinnering(?:en)?|wekker)\b"
)
"""What the model knows nothing about: each word on how it stands was made up."""
_ABLE = (
    r"\b(?:can|could|may|might|want|would|like|don['’]t|kannst|könn\w+|möcht\w+|willst|magst|puedes?|podrías?|quieres|peux|pourr\w+|veux|puoi|potr\w+|vuoi|pode\w*|quer|kun\w*|wil|no|not"
    r"|nicht|kein\w*|pas|non|não|niet|geen)\b"
)
_STANDS = (
    r"\b(?:your|the|this)\s+(?:\w+\s+){0,2}?(?:goal|plan|race|session|run|week|volume|mileage)\s+(?:has|have)\s+(?:now\s+|already\s+)?(?:switched|changed|moved|become|been)\b"
    r"|\b(?:goal|ziel|objetivo|meta|objectif|obiettivo|doel)\b[^.!?]{0,30}\b(?:is\s+now|now|jetzt|nun|ab\s+sofort|ahora|maintenant|désormais|adesso|ora|agora|nu|voortaan)\b"
    r"|\b(?:plan|umfang|wochenumfang|volumen|volume|schema|einheit|lauf|sesión|séance|seduta|treino|training)\b[^.!?]{0,25}\b(?:is|ist|sind|está|est|è|staat|wurde)\s+(?:jetzt|nun|now|ahora|maintenant|désormais|adesso|ora|agora|nu)\b"
    r"|\b(?:plan|schedule|calendar|kalender|calendario|calendrier|agenda|schema)\b[^.!?]{0,30}\b(?:already|schon|bereits|ya|déjà|già|já|al)\b"
    r"|\b(?:already|schon|bereits|ya|déjà|già|já|al)\b[^.!?]{0,30}\b(?:plan\w?|schedule|schema|piano)\b"
    r"|\b(?:just|gerade|eben|acabo\s+de|acabei\s+de|viens\s+de|viens\s+d['’]|appena|net|zojuist)\s+\w+(?:ed|apped|ert|iert|ar|er|ir|t[oa])\b(?=[^.!?]{0,40}\b(?:days?|plan|session|tage|einheit|días|sesión|jours|séance|giorni|seduta|dias|treino|dagen|training)\b)"
    r"|(?:\A|[.!?]\s+)(?:hab|heb)\s+(?!ik\b|ich\b|je\b|du\b|geen\b|kein)[^.!?]+\b(?:ge\w+t|ge\w+en|\w+gelegt|\w+getauscht|omgewisseld|verplaatst|verschoben|verzet)\b"
    r"|\b(?:fällt|entfällt)\b[^.!?]{0,20}\b(?:aus|weg|flach)\b|\bentfällt\b|\bvervalt\b|\bgaat\s+niet\s+door\b"
    r"|\b(?:abgesagt|anulad[oa]s?|annullat[oaie]|cancelad[oa]s?|annulée?s?|geannuleerd|afgelast|gestrichen|verlegt|called\s+off|cancelled|canceled)\b"
    r"|\b(?:consider\s+it\s+(?:done|settled)|dalo\s+por\s+hecho|considera\w*\s+(?:fatto|feito))\b"
    r"|\b(?:everything|all|it)(?:['’]s|\s+is|\s+are)?\s+(?:now\s+|already\s+)?(?:booked|settled|arranged|sorted|fixed\s+for|planned\s+in|scheduled|set\b(?!\s+up))"
    r"|\balles?\s+(?:ist\s+|is\s+)?(?:geregel[td]|erledigt|gebucht|geboekt|eingetragen|organisiert|georganiseerd|ingepland)\b"
    r"|\b(?:todo|tutto|tudo|tout)\s+(?:está\s+|è\s+|est\s+)?(?:arreglado|resuelto|listo|hecho|sistemato|risolto|fatto|resolvido|acertado|feito|réglée?|fait)\b"
    r"|\bwe(?:['’]ve|\s+have)\s+(?:agreed|moved|decided|planned|changed|set|put|made)\b|\bwir\s+haben\s+(?:uns\s+)?[^.!?]{0,40}\b(?:geeinigt|abgemacht|vereinbart|beschlossen|ausgemacht)\b"
    r"|\b(?:quedamos\s+en|hemos\s+(?:acordado|quedado)|on\s+(?:a|avait)\s+(?:dit|convenu|décidé)|abbiamo\s+(?:detto|deciso|concordato)|combinamos|we\s+hebben\s+[^.!?]{0,30}afgesproken)\b"
)
"""How a plan is said to stand otherwise than it did, or as agreed upon."""
_HELD_BACK = re.compile(
    r"\b(?:never|nothing|nobody|nie|nichts|nada|nunca|rien|jamais|niente|mai|niets|niks|nooit)\b",
    re.IGNORECASE,
)
_UNDONE = re.compile(
    r"\b(?:nothing|nichts|nada|rien|niente|nulla|niets|niks)\b(?!\s+(?:but|else|except|other|außer|ander\w*|sonst|más|otr\w+|salvo"
    r"|d['’]autre|sauf|altro|tranne|mais|além|exceto|behalve|dan)\b)",
    re.IGNORECASE,
)
"""That nothing was done; "nothing but" something was."""
# fmt: on
_STATES = re.compile(_STANDS, re.IGNORECASE)
_REMINDS, _MAY_BE = re.compile(_REMINDED, re.IGNORECASE), re.compile(_ABLE, re.IGNORECASE)
_OFFERED = re.compile(
    r"\?\s*\Z|\b(?:if|when|once|wenn|falls|sobald|si|cuando|quand|dès\s+que|se|quando|appena(?!\s+\w+[ts][oaie]\b)|als|zodra"
    r"|tell\s+me|let\s+me\s+know|say|sag\w*|schreib\w*|dime|dinos|dis[\s-]moi|dimmi|me\s+di[gz]a?|zeg)\b",
    re.IGNORECASE,
)
"""What is asked or offered on a condition waits for the athlete."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def claims_a_deed(text: str, languages: Sequence[Language]) -> bool:
    """Whether a text says that something was done, is being done or now stands otherwise."""
    said = _SENTENCE.split(text)
    if any(_claims(one) for one in said):
        return True
    return any(_announces(one, languages) for one in said if not _OFFERED.search(one))


def _claims(sentence: str) -> bool:
    """Whether a deed is claimed in a clause that doesn't say that nothing was done."""
    return any(
        not (is_one_clause(found[0]) and _UNDONE.search(clause_around(sentence, found)))
        for found in _CLAIMS.finditer(sentence)
    )


def _announces(sentence: str, languages: Sequence[Language]) -> bool:
    if is_one_clause(sentence) and _UNDONE.search(sentence):
        return False
    if _ANNOUNCED.search(sentence):
        return True
    if _STATES.search(sentence) and not _HELD_BACK.search(sentence):
        return True
    if _REMINDS.search(sentence) and not _MAY_BE.search(sentence):
        return True
    return any(does_something(sentence, spoken) for spoken in languages)
