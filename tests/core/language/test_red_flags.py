"""Red flags are heard in every language, hyperbole and denials are not."""

import pytest

from core.athlete import Language
from core.commands import RedFlag
from core.language.red_flags import red_flag_in

SIGNS = [
    ("had chest pain on my run", RedFlag.HEART),
    ("my chest felt tight on the hills", RedFlag.HEART),
    ("I nearly passed out after the tempo", RedFlag.HEART),
    ("heart palpitations last night", RedFlag.HEART),
    ("dizzy and short of breath today", RedFlag.HEART),
    ("I felt lightheaded for a moment on my last run", RedFlag.HEART),
    ("the left side of my body went numb and weak", RedFlag.STROKE),
    ("felt confused and couldn't speak properly", RedFlag.STROKE),
    ("stopped sweating in the heat", RedFlag.HEAT),
    ("drank litres of water and now I have a headache and keep vomiting", RedFlag.HYPONATRAEMIA),
    ("peeing brown since yesterday", RedFlag.RHABDOMYOLYSIS),
    ("i peed red after the trail ultra", RedFlag.RHABDOMYOLYSIS),
    ("pissed blood last night", RedFlag.RHABDOMYOLYSIS),
    ("my wee looked like tea this morning", RedFlag.RHABDOMYOLYSIS),
    ("been urinating something brownish since sunday", RedFlag.RHABDOMYOLYSIS),
    ("red wee after the fell race", RedFlag.RHABDOMYOLYSIS),
    ("sharp pain in my shin at night", RedFlag.BONE_STRESS),
    ("one spot on the bone hurts, tender on the bone", RedFlag.BONE_STRESS),
    ("30 weeks pregnant and dizzy", RedFlag.PREGNANCY),
    ("my period stopped months ago", RedFlag.LOW_ENERGY),
    ("I feel guilty whenever I eat", RedFlag.EATING),
    ("thinking about hurting myself", RedFlag.SELF_HARM),
    ("dont really see the point of living anymore", RedFlag.SELF_HARM),
    ("wish i could just not wake up tomorrow", RedFlag.SELF_HARM),
    ("i cut myself last night on purpose", RedFlag.SELF_HARM),
    ("ich sehe keinen sinn mehr im leben", RedFlag.SELF_HARM),
    ("no le veo sentido a la vida", RedFlag.SELF_HARM),
    ("je ne vois plus de sens à la vie", RedFlag.SELF_HARM),
    ("non vedo più senso alla vita", RedFlag.SELF_HARM),
    ("não vejo mais sentido na vida", RedFlag.SELF_HARM),
    ("ik zie het leven niet meer zitten", RedFlag.SELF_HARM),
    ("calf is swollen and hot", RedFlag.CLOT),
    ("calfs swollen hot and sore after the flight, one side only", RedFlag.CLOT),
    ("short of breath just sitting on the couch", RedFlag.BREATHING),
    ("Brustschmerzen beim Laufen", RedFlag.HEART),
    ("mein Urin ist dunkelbraun", RedFlag.RHABDOMYOLYSIS),
    ("me desmayé después de la serie", RedFlag.HEART),
    ("me duele la tibia por la noche", RedFlag.BONE_STRESS),
    ("douleur à la poitrine pendant la sortie", RedFlag.HEART),
    ("mollet gonflé et chaud", RedFlag.CLOT),
    ("dolore al petto in salita", RedFlag.HEART),
    ("non voglio più vivere", RedFlag.SELF_HARM),
    ("dor no peito no treino", RedFlag.HEART),
    ("falta de ar em repouso", RedFlag.BREATHING),
    ("pijn op de borst", RedFlag.HEART),
    ("ik ben al maanden niet ongesteld", RedFlag.LOW_ENERGY),
]
HARMLESS = [
    "had to pee twice in the dark",
    "pissed off at every red light today",
    "i dont see the point of living in the city if i cant run",
    "cut myself on a fence during the run",
    "i want to disappear into the woods for a long run",
    "no chest pain today",
    "I don't have chest pain",
    "my legs are dead",
    "that session killed me",
    "I'm dying for a run",
    "my heart wasn't in it",
    "collapsed on the sofa afterwards",
    "got a chest cold",
    "calf is tight, 3/10",
    "wanted to die in the last 3k",
    "out of breath at the end",
    "passed out in bed at nine",
    "keine Brustschmerzen",
    "sin dolor en el pecho",
    "pas de douleur à la poitrine",
    "",
]


@pytest.mark.parametrize(("text", "flag"), SIGNS, ids=[text for text, _ in SIGNS])
def test_sign_is_heard(text: str, flag: RedFlag) -> None:
    assert red_flag_in(text) is flag


@pytest.mark.parametrize("text", HARMLESS)
def test_hyperbole_and_denial_are_not_signs(text: str) -> None:
    assert red_flag_in(text) is None


def test_only_the_named_language_is_listened_for() -> None:
    assert red_flag_in("Brustschmerzen", Language.GERMAN) is RedFlag.HEART
    assert red_flag_in("Brustschmerzen", Language.ITALIAN) is None
