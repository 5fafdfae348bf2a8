"""The menu of commands beside the message field, in each language the coach speaks."""

from collections.abc import Mapping
from types import MappingProxyType

from telegram import Bot, BotCommand
from telegram.error import BadRequest, InvalidToken

from bot.channels.telegram_incoming import COMMANDS
from core.athlete import Language

DESCRIPTIONS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        Language.ENGLISH: (
            "Today's workout",
            "This week",
            "The whole plan",
            "Log a run, such as /log 8k easy 46 min",
            "Training paces",
            "How training goes",
            "What I know about you, and reminders",
            "Take back the last change",
            "What you can say",
        ),
        Language.GERMAN: (
            "Training heute",
            "Diese Woche",
            "Der ganze Plan",
            "Lauf eintragen, z. B. /log 8 km locker 46 min",
            "Trainingstempi",
            "So läuft das Training",
            "Was ich über dich weiß, und Erinnerungen",
            "Letzte Änderung zurücknehmen",
            "Was du sagen kannst",
        ),
        Language.SPANISH: (
            "Entrenamiento de hoy",
            "Esta semana",
            "El plan completo",
            "Anotar una carrera: /log 8 km suaves 46 min",
            "Ritmos de entrenamiento",
            "Cómo va el entrenamiento",
            "Lo que sé de ti, y los avisos",
            "Deshacer el último cambio",
            "Qué puedes decir",
        ),
        Language.FRENCH: (
            "L'entraînement du jour",
            "Cette semaine",
            "Le plan complet",
            "Noter une sortie : /log 8 km faciles 46 min",
            "Allures d'entraînement",
            "Où en est l'entraînement",
            "Ce que je sais de toi, et les rappels",
            "Annuler le dernier changement",
            "Ce que tu peux dire",
        ),
        Language.ITALIAN: (
            "L'allenamento di oggi",
            "Questa settimana",
            "Il piano completo",
            "Registra una corsa: /log 8 km facili 46 min",
            "Ritmi di allenamento",
            "Come va l'allenamento",
            "Cosa so di te, e i promemoria",
            "Annulla l'ultima modifica",
            "Che cosa puoi dire",
        ),
        Language.PORTUGUESE: (
            "Treino de hoje",
            "Esta semana",
            "O plano completo",
            "Registrar uma corrida: /log 8 km leve 46 min",
            "Ritmos de treino",
            "Como vai o treino",
            "O que sei sobre você, e os lembretes",
            "Desfazer a última alteração",
            "O que você pode dizer",
        ),
        Language.DUTCH: (
            "De training van vandaag",
            "Deze week",
            "Het hele plan",
            "Een loop noteren: /log 8 km rustig 46 min",
            "Trainingstempo's",
            "Hoe de training gaat",
            "Wat ik van je weet, en herinneringen",
            "De laatste wijziging ongedaan maken",
            "Wat je kunt zeggen",
        ),
    }
)
"""What each command does, in the order of COMMANDS."""


async def publish_menu(bot: Bot) -> None:
    """Sets the menu of each language, where it isn't so already. Raises TelegramError."""
    for language, descriptions in DESCRIPTIONS.items():
        # English has no code of its own: it is the menu of all languages without one.
        code = None if language is Language.ENGLISH else language.value
        wanted = tuple(BotCommand(*pair) for pair in zip(COMMANDS, descriptions, strict=True))
        if await _read_menu(bot, code) != wanted:
            await bot.set_my_commands(wanted, language_code=code)


async def _read_menu(bot: Bot, code: str | None) -> tuple[BotCommand, ...]:
    try:
        return tuple(await bot.get_my_commands(language_code=code))
    except (BadRequest, InvalidToken):
        return ()  # a Bot API server that can't tell
