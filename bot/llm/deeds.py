"""Deeds that a model claims or announces in words: only a tool does anything."""

import re

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
_OFFERED = re.compile(
    r"\?\s*\Z|\b(?:if|when|once|wenn|falls|sobald|si|cuando|quand|dès\s+que|se|quando|appena|als|zodra)\b",
    re.IGNORECASE,
)
"""What is asked or offered on a condition waits for the athlete."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def claims_a_deed(text: str) -> bool:
    """Whether a text says that something was done or is being done."""
    if _CLAIMS.search(text):
        return True
    announced = (said for said in _SENTENCE.split(text) if _ANNOUNCED.search(said))
    return any(not _OFFERED.search(said) for said in announced)
