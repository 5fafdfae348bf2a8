"""What forms, buttons and commands of Discord itself say, in the languages the coach speaks."""

from collections.abc import Mapping
from types import MappingProxyType

from core.athlete import Language

_ORDER = (
    Language.ENGLISH,
    Language.GERMAN,
    Language.SPANISH,
    Language.FRENCH,
    Language.ITALIAN,
    Language.PORTUGUESE,
    Language.DUTCH,
)
_PHRASES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "move": (
            "move {session} to {to}",
            "verschieb {session} auf {to}",
            "mueve {session} al {to}",
            "déplace {session} à {to}",
            "sposta {session} a {to}",
            "mova {session} para {to}",
            "verplaats {session} naar {to}",
        ),
        "skip": (
            "skip {session}",
            "{session} auslassen",
            "salta {session}",
            "saute {session}",
            "salta {session}",
            "pule {session}",
            "sla {session} over",
        ),
        "fill_in": (
            "Fill in …",
            "Ausfüllen …",
            "Rellenar …",
            "Remplir …",
            "Compila …",
            "Preencher …",
            "Invullen …",
        ),
        "choose_days": (
            "Choose days …",
            "Tage wählen …",
            "Elegir días …",
            "Choisir les jours …",
            "Scegli i giorni …",
            "Escolher dias …",
            "Dagen kiezen …",
        ),
        "choose": (
            "Choose …",
            "Wählen …",
            "Elige …",
            "Choisis …",
            "Scegli …",
            "Escolha …",
            "Kies …",
        ),
        "share": (
            "Share",
            "Teilen",
            "Compartir",
            "Partager",
            "Condividi",
            "Compartilhar",
            "Delen",
        ),
        "share_too": (
            "Share my week too",
            "Meine Woche auch teilen",
            "Compartir también mi semana",
            "Partager aussi ma semaine",
            "Condividi anche la mia settimana",
            "Compartilhar minha semana",
            "Deel mijn week ook",
        ),
        "private": (
            "Private chat",
            "Privater Chat",
            "Chat privado",
            "Discussion privée",
            "Chat privata",
            "Conversa privada",
            "Privéchat",
        ),
        "preview": (
            "This is what the club will see.",
            "Das wird der Verein sehen.",
            "Esto es lo que verá el club.",
            "Voici ce que le club verra.",
            "Ecco che cosa vedrà il club.",
            "É isto que o clube vai ver.",
            "Dit krijgt de club te zien.",
        ),
        "shared": (
            "Shared.",
            "Geteilt.",
            "Compartido.",
            "C'est partagé.",
            "Condiviso.",
            "Compartilhado.",
            "Gedeeld.",
        ),
        "not_a_member": (
            "Only members of the club can share there.",
            "Dort können nur Mitglieder des Vereins teilen.",
            "Solo los miembros del club pueden compartir ahí.",
            "Seuls les membres du club peuvent y partager.",
            "Solo i membri del club possono condividere lì.",
            "Só os membros do clube podem compartilhar ali.",
            "Alleen leden van de club kunnen daar delen.",
        ),
        "no_club": (
            "I can't reach the club's channel.",
            "Ich erreiche den Kanal des Vereins nicht.",
            "No llego al canal del club.",
            "Je n'arrive pas à joindre le salon du club.",
            "Non riesco a raggiungere il canale del club.",
            "Não consigo chegar ao canal do clube.",
            "Ik kan het kanaal van de club niet bereiken.",
        ),
        "closed": (
            (
                "I have something for you, but you take no direct messages. Allow them in this"
                " server's privacy settings, or write to me first."
            ),
            (
                "Ich habe etwas für dich, aber du nimmst keine Direktnachrichten an. Erlaube sie"
                " in den Privatsphäre-Einstellungen dieses Servers, oder schreib mir zuerst."
            ),
            (
                "Tengo algo para ti, pero no aceptas mensajes directos. Permítelos en los ajustes"
                " de privacidad de este servidor, o escríbeme tú primero."
            ),
            (
                "J'ai quelque chose pour toi, mais tu n'acceptes pas les messages privés."
                " Autorise-les dans les paramètres de confidentialité de ce serveur,"
                " ou écris-moi d'abord."
            ),
            (
                "Ho qualcosa per te, ma non accetti messaggi diretti. Consentili nelle impostazioni"
                " sulla privacy di questo server, o scrivimi tu per primo."
            ),
            (
                "Tenho algo para você, mas você não aceita mensagens diretas. Permita nas"
                " configurações de privacidade deste servidor, ou me escreva primeiro."
            ),
            (
                "Ik heb iets voor je, maar je neemt geen privéberichten aan. Sta ze toe in de"
                " privacy-instellingen van deze server, of schrijf mij eerst."
            ),
        ),
        "log.title": (
            "Log a workout",
            "Training eintragen",
            "Anotar un entrenamiento",
            "Noter une séance",
            "Registra un allenamento",
            "Registrar um treino",
            "Een training noteren",
        ),
        "log.far": (
            "How far?",
            "Wie weit?",
            "¿Qué distancia?",
            "Quelle distance ?",
            "Quanta distanza?",
            "Que distância?",
            "Hoe ver?",
        ),
        "log.unknown": (
            "Leave empty what you don't know.",
            "Lass leer, was du nicht weißt.",
            "Deja en blanco lo que no sepas.",
            "Laisse vide ce que tu ne sais pas.",
            "Lascia vuoto quello che non sai.",
            "Deixe em branco o que não sabe.",
            "Laat leeg wat je niet weet.",
        ),
        "log.long": (
            "How long?",
            "Wie lange?",
            "¿Cuánto tiempo?",
            "Combien de temps ?",
            "Quanto tempo?",
            "Quanto tempo?",
            "Hoe lang?",
        ),
        "log.hard": (
            "How hard was it?",
            "Wie anstrengend war es?",
            "¿Qué esfuerzo fue?",
            "Quel effort ?",
            "Quanto è stato duro?",
            "Qual foi o esforço?",
            "Hoe zwaar was het?",
        ),
        "log.else": (
            "Anything else?",
            "Sonst noch etwas?",
            "¿Algo más?",
            "Autre chose ?",
            "Altro?",
            "Mais alguma coisa?",
            "Verder nog iets?",
        ),
        "log.such_as": (
            "easy, treadmill, yesterday …",
            "locker, Laufband, gestern …",
            "suave, cinta, ayer …",
            "facile, tapis, hier …",
            "facile, tapis roulant, ieri …",
            "leve, esteira, ontem …",
            "rustig, loopband, gisteren …",
        ),
        "days.title": (
            "When can you train?",
            "Wann kannst du trainieren?",
            "¿Cuándo puedes entrenar?",
            "Quand peux-tu t'entraîner ?",
            "Quando puoi allenarti?",
            "Quando você pode treinar?",
            "Wanneer kun je trainen?",
        ),
        "days.which": (
            "On which days?",
            "An welchen Tagen?",
            "¿Qué días?",
            "Quels jours ?",
            "In quali giorni?",
            "Em que dias?",
            "Op welke dagen?",
        ),
        "days.minutes": (
            "How many minutes on each?",
            "Wie viele Minuten an jedem?",
            "¿Cuántos minutos cada día?",
            "Combien de minutes chaque jour ?",
            "Quanti minuti ogni giorno?",
            "Quantos minutos em cada dia?",
            "Hoeveel minuten per dag?",
        ),
        "days.any": (
            "Empty: any",
            "Leer: beliebig",
            "Vacío: sin límite",
            "Vide : sans limite",
            "Vuoto: senza limite",
            "Vazio: sem limite",
            "Leeg: onbeperkt",
        ),
        "effort": (
            (
                "very easy|easy|comfortable|moderate|somewhat hard|hard|very hard|nearly all out"
                "|all out"
            ),
            "sehr leicht|leicht|angenehm|mittel|etwas hart|hart|sehr hart|fast alles|alles gegeben",
            "muy suave|suave|cómodo|moderado|algo duro|duro|muy duro|casi al máximo|al máximo",
            "très facile|facile|à l'aise|modéré|un peu dur|dur|très dur|presque à fond|à fond",
            (
                "molto facile|facile|comodo|moderato|un po' duro|duro|molto duro|quasi al massimo"
                "|al massimo"
            ),
            (
                "muito leve|leve|confortável|moderado|um pouco duro|duro|muito duro|quase no máximo"
                "|no máximo"
            ),
            "heel licht|licht|prettig|matig|vrij zwaar|zwaar|heel zwaar|bijna alles|alles gegeven",
        ),
    }
)
"""By key, in the order of the languages."""
EASIEST = 2
"""The effort that the first word of "effort" names."""


def say(key: str, language: Language) -> str:
    """What stands there in a language."""
    return _PHRASES[key][_ORDER.index(language)]


def efforts(language: Language) -> tuple[tuple[str, str], ...]:
    """Efforts to choose from: the figure, and what it feels like."""
    words = say("effort", language).split("|")
    numbered = ((str(number), word) for number, word in enumerate(words, EASIEST))
    return tuple((number, f"{number} · {word}") for number, word in numbered)
