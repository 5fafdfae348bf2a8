"""What a model may say of the athlete's own things: those that the coach knows of, and legs.

"Your body fat is the problem", "your heart is perfectly healthy": nothing in the facts says so, and
the next such thing is on no list. What begins with something of theirs has to be one of these.
"""

import re
from collections.abc import Sequence

from core.athlete import Language

_ANYWHERE = (
    r"\w*(?:plan|training|marathon|strava|garmin|interval|tempo|coach|club|team|gps|watch|app)\w*"
)
# fmt: off
_POSSESSIVES = {
    Language.ENGLISH: r"your",
    Language.GERMAN: r"dein(?:e[rmns]?)?",
    Language.SPANISH: r"tus?",
    Language.FRENCH: r"ton|ta|tes",
    Language.ITALIAN: r"(?:il|la|i|le|un|una)\s+tu[oaei]i?|tu[oaei]i?",
    Language.PORTUGUESE: r"(?:os?|as?)\s+(?:seus?|suas?|teus?|tuas?)|(?:seus?|suas?|teus?|tuas?)",
    Language.DUTCH: (
        r"jouw|je(?=\s+(?:hart\w*|vet\w*|gewicht|lichaamsvet\w*|bloed\w*|vo2\w*|longen"
        r"|pe[es]\w*|knie\w*|kuit|enkel|heup|rug|rust(?:pols|hartslag)|conditie|botten|maag)\b)"
    ),
}
"""How each language says "your"; the Dutch one is also "you", but before what it never knows."""
_THEIRS = {
    Language.ENGLISH: r"""
        goal aim target weeks? runs? running sessions? workouts? paces? races? long easy next last
        first second previous other legs? body(?!\s+(?:fat|weight|mass)) form fitness days? shoes?
        feet muscles? mind head sleep strength threshold strides? log rest effort breathing
        cadence schedule progress work mileage distance time question message notes? data decision
        call choice turn job friends? family partner doctor clinician physio\w* pharmacist health
        comfort confidence start finish warm cool own morning evening route clothes socks arms
        shoulders hips hands eyes steps? routine motivation patience base season build recovery
        feeling words body['’]s thighs calves hill slow hard new whole best weekend monday tuesday
        wednesday thursday friday saturday sunday\w*
    """,
    Language.GERMAN: r"""
        ziel\w* woch\w* läuf\w* lauf\w* einheit\w* \w*tempo renn\w* wettkampf lang\w* locker\w*
        nächst\w* letzt\w* erst\w* zweit\w* ander\w* beine?n? körper form fitness tage? schuhe?
        füße muskel\w* kopf schlaf kraft\w* schwelle steigerung\w* \w*tagebuch ruhe\w* pause
        anstrengung atem atmung fortschritt\w* arbeit kilometer strecke zeit\w* frage nachricht
        notiz\w* daten entscheidung wahl job freunde? familie arzt ärztin physio\w* gesundheit
        start eigen\w* morgen abend runde kleidung socken arme schultern hüfte hände schritte?
        gewohnheit motivation geduld grundlage saison aufbau erholung gefühl worte oberschenkel
        waden berg\w* neu\w* ganz\w* best\w* wochenende halb\w* \w*tag\w* mittwoch\w* muskulatur
    """,
    Language.SPANISH: r"""
        meta objetivo semanas? carreras? sesi\w+ entren\w+ ritmos? tirada\w* largas? suaves?
        próxim\w+ últim\w+ primer\w* segund\w+ otr[oa]s? piernas? cuerpo forma días? zapatill\w+
        pies músculos mente cabeza sueño descanso fuerza umbral rectas registro esfuerzo
        respiración progres\w+ trabajo kilómetros distancia tiempo pregunta mensaje notas? datos
        decisión elección amigos? familia médic[oa] fisio\w* salud inicio salida propi[oa] mañana
        ruta ropa brazos hombros pasos? rutina motivación paciencia base temporada recuperación
        sensaci\w+ palabras muslos cuestas nuev[oa] medi[ao] fin mejor lunes martes miércoles
        jueves viernes sábado domingo
    """,
    Language.FRENCH: r"""
        but objectif semaines? courses? séances? entraîn\w+ allures? sorties? longues? prochaine?
        dernière? premi\w+ deuxième autres? jambes? corps forme jours? chaussures? pieds muscles
        tête mental sommeil repos renforcement seuil lignes carnet effort respiration souffle
        progr\w+ travail kilom\w+ distance temps question message notes? données décision choix
        amis? famille médecin kiné santé départ propre matin parcours vêtements bras épaules pas
        routine motivation patience base saison récup\w+ sensations? mots cuisses côtes nouve\w+
        demi semi week meilleur\w* footings?
    """,
    Language.ITALIAN: r"""
        meta obiettivo settiman[ae] gar[ae] cors[ae] sedut[ae] allena\w+ ritm[oi] pass[oi] lung\w+
        facil[ei] prossim\w+ ultim\w+ prim\w+ second\w+ altr\w+ gambe? corpo forma giorn[oi]
        scarpe piedi muscoli testa mente sonno riposo forza soglia allunghi diario sforzo respiro
        progress\w+ lavoro chilometri distanza tempo domanda messaggio note dati decisione scelta
        amici famiglia medico fisio\w* salute partenza mattin\w+ percorso vestiti braccia spalle
        routine motivazione pazienza base stagione recupero sensazioni parole cosce salite
        nuov[oa] mezza uscit[ae] fine miglior\w*
    """,
    Language.PORTUGUESE: r"""
        meta objetivo semanas? provas? corridas? treinos? ritmos? long\w+ leves? próxim\w+
        últim\w+ primeir\w+ segund\w+ outr[oa]s? pernas? corpo forma dias? tênis pés músculos
        cabeça mente sono descanso força limiar retas diário registro esforço respiração
        progress\w+ trabalho quilômetros distância tempo pergunta mensagem notas? dados decisão
        escolha amigos? família médic[oa] fisio\w* saúde largada manhã percurso roupas? braços
        ombros rotina motivação paciência base temporada recuperação sensações palavras coxas
        subidas nov[oa] meia fim melhor
    """,
    Language.DUTCH: r"""
        doel weken week lo(?:op|pen) duurloop sessies? wedstrijd\w* lange rustige volgende laatste
        eerste tweede andere benen lichaam vorm dag\w* schoenen voeten spieren hoofd slaap kracht
        drempel versnellingen logboek inspanning adem\w* voortgang werk kilometers afstand tijd
        vraag bericht notities gegevens keuze beslissing vrienden familie huisarts arts fysio\w*
        gezondheid start ochtend rondje kleren armen schouders routine motivatie geduld basis
        seizoen herstel gevoel woorden bovenbenen heuvels nieuwe halve weekend beste
    """,
}
"""What may be spoken of as theirs."""
_BEGINS = (
    r"(?:\A|[.!?;:,]\s+|\b(?:and|but|because|since|that|und|aber|weil|denn|dass|y|pero|porque|que|et|mais|car|e|ma|perché|mas|pois|en|maar|omdat|want|dat)\s+)"
)
# fmt: on
_OWN = {
    spoken: re.compile(
        rf"{_BEGINS}(?:{own})\s+(?!(?:\S+\s+){{0,2}}(?:{'|'.join(_THEIRS[spoken].split())}|{_ANYWHERE})\b)\w",
        re.IGNORECASE,
    )
    for spoken, own in _POSSESSIVES.items()
}


def speaks_of_unknown(text: str, languages: Sequence[Language]) -> bool:
    """Whether a text states something of what the athlete has and the coach knows nothing about."""
    return any(_OWN[spoken].search(text) for spoken in languages)
