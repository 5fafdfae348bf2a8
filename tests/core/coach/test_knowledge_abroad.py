"""What runners ask most is answered in their own language, with the figures of the knowledge."""

import re
from itertools import pairwise

import pytest

from core.athlete import Language
from core.coach.knowledge.abroad.finding import SHELVES, entry_of, find_told, source_of
from core.coach.knowledge.abroad.told import Told
from core.coach.knowledge.entry import PRACTICE

QUESTIONS = {
    Language.GERMAN: {
        "Was soll ich vor dem Marathon essen?": "carb-loading",
        "Was esse ich vor dem Laufen?": "eat-before",
        "Wie laufe ich bei Hitze?": "heat",
        "Wann brauche ich neue Schuhe?": "shoe-life",
        "Welche Laufschuhe soll ich kaufen?": "shoes",
        "Was hilft gegen Seitenstechen?": "breathing",
        "Ist es schlimm, wenn ich schlecht geschlafen habe?": "sleep",
        "Soll ich mit Schnupfen laufen?": "ill",
        "Was ist ein Tempolauf?": "threshold",
        "Was bringen Intervalle?": "vo2max",
        "Wie schnell verliere ich Form?": "time-off",
        "Zählt Radfahren auch?": "cross-training",
        "Wie oft soll ich laufen?": "how-many-days",
        "Wie vermeide ich den Mann mit dem Hammer?": "marathon-wall",
        "Wie lange Pause nach dem Marathon?": "after-race",
    },
    Language.SPANISH: {
        "¿Qué como antes del maratón?": "carb-loading",
        "¿Cómo corro con calor?": "heat",
        "¿Cuándo necesito zapatillas nuevas?": "shoe-life",
        "¿Cuánto debo beber?": "hydration",
        "Tengo ampollas, ¿qué hago?": "blisters",
        "No tengo ganas de correr": "motivation",
        "¿Debo estirar?": "stretching",
        "¿Cuántos días a la semana debo correr?": "how-many-days",
        "¿Cómo evito el muro?": "marathon-wall",
        "¿Qué hago la última semana?": "race-week",
        "¿Ayuda el café?": "caffeine",
    },
    Language.FRENCH: {
        "Que manger avant le marathon ?": "carb-loading",
        "Comment courir quand il fait chaud ?": "heat",
        "Quand changer de chaussures ?": "shoe-life",
        "Comment éviter les crampes ?": "cramp",
        "Faut-il s'échauffer ?": "warm-up",
        "J'ai un rhume, je peux courir ?": "ill",
        "C'est quoi le seuil ?": "threshold",
        "Combien je perds de forme sans courir ?": "time-off",
        "Le vélo compte-t-il ?": "cross-training",
        "Que faire contre une périostite ?": "shin",
        "Que faire pour mon genou ?": "knee",
    },
    Language.ITALIAN: {
        "Cosa mangio prima della maratona?": "carb-loading",
        "Come corro con il caldo?": "heat",
        "Quando devo cambiare le scarpe?": "shoe-life",
        "Quanto devo bere?": "hydration",
        "Mi viene mal di pancia quando corro": "stomach",
        "Serve la palestra?": "strength",
        "A cosa servono le ripetute?": "vo2max",
        "Devo fare stretching?": "stretching",
        "Quanto riposo dopo la maratona?": "after-race",
        "Il caffè aiuta?": "caffeine",
        "Cosa fare per il ginocchio?": "knee",
    },
    Language.PORTUGUESE: {
        "O que comer antes da maratona?": "carb-loading",
        "Como correr no calor?": "heat",
        "Quando devo trocar o tênis?": "shoe-life",
        "Estou sem vontade de treinar": "motivation",
        "Preciso aquecer?": "warm-up",
        "Devo tomar um remédio antes de correr?": "painkillers",
        "Para que servem os tiros?": "vo2max",
        "Quantas vezes por semana devo correr?": "how-many-days",
        "O que faço na última semana?": "race-week",
        "Cafeína ajuda?": "caffeine",
        "O que fazer com canelite?": "shin",
    },
    Language.DUTCH: {
        "Wat eet ik voor de marathon?": "carb-loading",
        "Hoe loop ik met warm weer?": "heat",
        "Wanneer heb ik nieuwe schoenen nodig?": "shoe-life",
        "Moet ik opwarmen?": "warm-up",
        "Ik heb een training gemist, inhalen?": "missed-session",
        "Wat helpt tegen kramp?": "cramp",
        "Wat is een tempoloop?": "threshold",
        "Hoe snel verlies ik conditie?": "time-off",
        "Telt fietsen ook?": "cross-training",
        "Hoe lang rust na een marathon?": "after-race",
        "Wat helpt tegen scheenbeenpijn?": "shin",
    },
}
UNKNOWN = {
    Language.GERMAN: ("Wie lange dauert ein Marathon?", "Wer hat den Weltrekord?", "und so?"),
    Language.SPANISH: ("¿Quién ganó el maratón de Boston?", "¿y?"),
    Language.FRENCH: ("Qui a gagné le marathon de Paris ?", "et alors ?"),
    Language.ITALIAN: ("Chi ha vinto la maratona di Roma?", "e allora?"),
    Language.PORTUGUESE: ("Quem ganhou a maratona do Rio?", "e aí?"),
    Language.DUTCH: ("Wie heeft de marathon van Rotterdam gewonnen?", "en nu?"),
    Language.ENGLISH: ("How do I run in the heat?",),
}
TOLD = [(language, told) for language, shelf in SHELVES.items() for told in shelf.told]
_FIGURE = re.compile(r"\d+")


@pytest.mark.parametrize("language", QUESTIONS)
def test_common_questions_are_answered(language: Language) -> None:
    found = {asked: find_told(asked, language) for asked in QUESTIONS[language]}

    assert {a: told.key if told else None for a, told in found.items()} == QUESTIONS[language]


@pytest.mark.parametrize("language", UNKNOWN)
def test_what_is_not_written_down_is_not_answered(language: Language) -> None:
    assert [asked for asked in UNKNOWN[language] if find_told(asked, language)] == []


@pytest.mark.parametrize(("language", "told"), TOLD, ids=[f"{la}-{told.key}" for la, told in TOLD])
def test_answer_holds_no_figure_that_its_entry_does_not(language: Language, told: Told) -> None:
    entry = entry_of(told)
    known = set(_FIGURE.findall(f"{entry.question} {entry.answer}")) | {"5", "10"}

    assert set(_FIGURE.findall(told.answer)) <= known
    assert "coaching practice" not in source_of(told, language)


def test_all_languages_tell_the_same() -> None:
    keys = [{told.key for told in shelf.told} for shelf in SHELVES.values()]

    assert all(one == other for one, other in pairwise(keys))
    assert {source_of(one, la) for la, one in TOLD}.isdisjoint({PRACTICE})
