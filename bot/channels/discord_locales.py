"""Names and descriptions of the slash commands in the languages the coach speaks."""

from collections.abc import Mapping
from types import MappingProxyType

import discord
from discord import app_commands

from core.athlete import Language
from core.units import Units

_LOCALES: Mapping[discord.Locale, Language] = MappingProxyType(
    {
        discord.Locale.german: Language.GERMAN,
        discord.Locale.spain_spanish: Language.SPANISH,
        discord.Locale.latin_american_spanish: Language.SPANISH,
        discord.Locale.french: Language.FRENCH,
        discord.Locale.italian: Language.ITALIAN,
        discord.Locale.brazil_portuguese: Language.PORTUGUESE,
        discord.Locale.dutch: Language.DUTCH,
    }
)
_ORDER = (
    Language.GERMAN,
    Language.SPANISH,
    Language.FRENCH,
    Language.ITALIAN,
    Language.PORTUGUESE,
    Language.DUTCH,
)
_NAMES = """
today        | heute          | hoy            | aujourdhui     | oggi           | hoje            | vandaag
week         | woche          | semana         | semaine        | settimana      | semana          | week
plan         | plan           | plan           | plan           | piano          | plano           | plan
log          | eintragen      | anotar         | noter          | registra       | registrar       | noteren
done         | erledigt       | hecho          | fait           | fatto          | feito           | gedaan
move         | verschieben    | mover          | déplacer       | sposta         | mover           | verplaatsen
skip         | auslassen      | saltar         | sauter         | salta          | pular           | overslaan
paces        | tempo          | ritmos         | allures        | ritmi          | ritmos          | tempos
progress     | fortschritt    | progreso       | progrès        | progressi      | progresso       | voortgang
availability | verfügbarkeit  | disponibilidad | disponibilité  | disponibilità  | disponibilidade | beschikbaarheid
settings     | einstellungen  | ajustes        | réglages       | impostazioni   | ajustes         | instellingen
undo         | zurücknehmen   | deshacer       | annuler        | annulla        | desfazer        | ongedaan
export       | exportieren    | exportar       | exporter       | esporta        | exportar        | exporteren
link         | verbinden      | vincular       | lier           | collega        | vincular        | koppelen
say          | sagen          | decir          | dire           | dire           | dizer           | zeggen
share        | teilen         | compartir      | partager       | condividi      | compartilhar    | delen
help         | hilfe          | ayuda          | aide           | aiuto          | ajuda           | help
words        | worte          | palabras       | mots           | parole         | palavras        | woorden
session      | einheit        | sesión         | séance         | seduta         | treino          | training
to           | auf            | al             | au             | al             | para            | naar
effort       | anstrengung    | esfuerzo       | effort         | sforzo         | esforço         | inspanning
which        | welche         | cuál           | laquelle       | quale          | qual            | welke
format       | format         | formato        | format         | formato        | formato         | formaat
code         | code           | código         | code           | codice         | código          | code
"""  # noqa: E501  (a table is read across)
_DESCRIPTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "Today's workout": (
            "Training heute",
            "Entrenamiento de hoy",
            "L'entraînement du jour",
            "L'allenamento di oggi",
            "Treino de hoje",
            "De training van vandaag",
        ),
        "A week of the plan": (
            "Eine Woche des Plans",
            "Una semana del plan",
            "Une semaine du plan",
            "Una settimana del piano",
            "Uma semana do plano",
            "Een week van het plan",
        ),
        "The whole plan": (
            "Der ganze Plan",
            "El plan completo",
            "Le plan complet",
            "Il piano completo",
            "O plano completo",
            "Het hele plan",
        ),
        "Log a workout; without words a form opens": (
            "Training eintragen; ohne Worte öffnet sich ein Formular",
            "Anotar un entrenamiento; sin palabras se abre un formulario",
            "Noter une séance ; sans mots, un formulaire s'ouvre",
            "Registra un allenamento; senza parole si apre un modulo",
            "Registrar um treino; sem palavras abre-se um formulário",
            "Een training noteren; zonder woorden opent een formulier",
        ),
        "Mark today's session as done": (
            "Die heutige Einheit als erledigt melden",
            "Marcar la sesión de hoy como hecha",
            "Marquer la séance du jour comme faite",
            "Segna la seduta di oggi come fatta",
            "Marcar o treino de hoje como feito",
            "De training van vandaag als gedaan melden",
        ),
        "Move a session to another day": (
            "Eine Einheit auf einen anderen Tag legen",
            "Mover una sesión a otro día",
            "Déplacer une séance à un autre jour",
            "Sposta una seduta a un altro giorno",
            "Mover um treino para outro dia",
            "Een training naar een andere dag verplaatsen",
        ),
        "Leave out a session": (
            "Eine Einheit auslassen",
            "Saltar una sesión",
            "Sauter une séance",
            "Salta una seduta",
            "Pular um treino",
            "Een training overslaan",
        ),
        "Training paces": (
            "Trainingstempi",
            "Ritmos de entrenamiento",
            "Allures d'entraînement",
            "Ritmi di allenamento",
            "Ritmos de treino",
            "Trainingstempo's",
        ),
        "How training goes": (
            "So läuft das Training",
            "Cómo va el entrenamiento",
            "Où en est l'entraînement",
            "Come va l'allenamento",
            "Como vai o treino",
            "Hoe de training gaat",
        ),
        "Choose the days you can train on": (
            "Wähle die Tage, an denen du trainieren kannst",
            "Elige los días en que puedes entrenar",
            "Choisis les jours où tu peux t'entraîner",
            "Scegli i giorni in cui puoi allenarti",
            "Escolha os dias em que pode treinar",
            "Kies de dagen waarop je kunt trainen",
        ),
        "What the coach knows about you, and reminders": (
            "Was der Coach über dich weiß, und Erinnerungen",
            "Lo que el entrenador sabe de ti, y los avisos",
            "Ce que le coach sait de toi, et les rappels",
            "Cosa sa il coach di te, e i promemoria",
            "O que o treinador sabe sobre você, e os lembretes",
            "Wat de coach van je weet, en herinneringen",
        ),
        "Take back the last change": (
            "Letzte Änderung zurücknehmen",
            "Deshacer el último cambio",
            "Annuler le dernier changement",
            "Annulla l'ultima modifica",
            "Desfazer a última alteração",
            "De laatste wijziging ongedaan maken",
        ),
        "Your plan or data as a file": (
            "Dein Plan oder deine Daten als Datei",
            "Tu plan o tus datos en un archivo",
            "Ton plan ou tes données en fichier",
            "Il tuo piano o i tuoi dati in un file",
            "Seu plano ou seus dados em um arquivo",
            "Je plan of gegevens als bestand",
        ),
        "Join this account with your chat elsewhere": (
            "Dieses Konto mit deinem Chat anderswo verbinden",
            "Unir esta cuenta con tu chat en otro sitio",
            "Relier ce compte à ta discussion ailleurs",
            "Collega questo account alla tua chat altrove",
            "Unir esta conta ao seu chat em outro lugar",
            "Dit account met je chat elders verbinden",
        ),
        "Say anything to the coach": (
            "Dem Coach irgendetwas sagen",
            "Decirle cualquier cosa al entrenador",
            "Dire quelque chose au coach",
            "Di' qualsiasi cosa al coach",
            "Dizer qualquer coisa ao treinador",
            "Zeg iets tegen de coach",
        ),
        "Share your week with the club, after seeing what it shows": (
            "Deine Woche mit dem Verein teilen, nachdem du gesehen hast, was sie zeigt",
            "Compartir tu semana con el club, tras ver lo que muestra",
            "Partager ta semaine avec le club, après avoir vu ce qu'elle montre",
            "Condividi la tua settimana con il club, dopo aver visto cosa mostra",
            "Compartilhar sua semana com o clube, depois de ver o que ela mostra",
            "Deel je week met de club, nadat je ziet wat die toont",
        ),
        "What you can say": (
            "Was du sagen kannst",
            "Qué puedes decir",
            "Ce que tu peux dire",
            "Che cosa puoi dire",
            "O que você pode dizer",
            "Wat je kunt zeggen",
        ),
        "In your own words": (
            "In deinen eigenen Worten",
            "Con tus propias palabras",
            "Avec tes propres mots",
            "Con parole tue",
            "Com suas próprias palavras",
            "In je eigen woorden",
        ),
        "Which session": (
            "Welche Einheit",
            "Qué sesión",
            "Quelle séance",
            "Quale seduta",
            "Qual treino",
            "Welke training",
        ),
        "Which day": (
            "Welcher Tag",
            "Qué día",
            "Quel jour",
            "Quale giorno",
            "Qual dia",
            "Welke dag",
        ),
        "How hard it was, 1 to 10": (
            "Wie hart es war, 1 bis 10",
            "Qué tan duro fue, de 1 a 10",
            "À quel point c'était dur, de 1 à 10",
            "Quanto è stato duro, da 1 a 10",
            "Quão duro foi, de 1 a 10",
            "Hoe zwaar het was, 1 tot 10",
        ),
        "The code from the other chat; none to get one": (
            "Der Code aus dem anderen Chat; leer, um einen zu bekommen",
            "El código del otro chat; vacío para recibir uno",
            "Le code de l'autre discussion ; vide pour en recevoir un",
            "Il codice dell'altra chat; vuoto per riceverne uno",
            "O código do outro chat; vazio para receber um",
            "De code uit de andere chat; leeg om er een te krijgen",
        ),
        "calendar": (
            "Kalender",
            "calendario",
            "calendrier",
            "calendario",
            "calendário",
            "agenda",
        ),
        "workout for the watch": (
            "Training für die Uhr",
            "entrenamiento para el reloj",
            "séance pour la montre",
            "allenamento per l'orologio",
            "treino para o relógio",
            "training voor het horloge",
        ),
        "Which file": (
            "Welche Datei",
            "Qué archivo",
            "Quel fichier",
            "Quale file",
            "Qual arquivo",
            "Welk bestand",
        ),
    }
)


def language_of(locale: discord.Locale) -> Language:
    """The language to show somebody; English where the coach doesn't speak theirs."""
    return _LOCALES.get(locale, Language.ENGLISH)


def units_of(locale: discord.Locale) -> Units | None:
    """What a bare distance is in; None in American English, the world's on Discord."""
    return None if locale is discord.Locale.american_english else Units.KM


class CommandWords(app_commands.Translator):
    """Tells Discord what commands are called in other languages."""

    def __init__(self) -> None:
        self._words = _read_table()

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        _: app_commands.TranslationContextTypes,
    ) -> str | None:
        """A name or description in a language; None where it is the English one."""
        words = self._words.get(string.message)
        language = _LOCALES.get(locale)
        return words[_ORDER.index(language)] if words and language else None


def _read_table() -> dict[str, tuple[str, ...]]:
    rows = (line.split("|") for line in _NAMES.strip().splitlines())
    names = {english.strip(): tuple(map(str.strip, others)) for english, *others in rows}
    return names | dict(_DESCRIPTIONS)
