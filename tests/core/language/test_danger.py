"""How runners write of danger, and how they write of hard runs as if they were in danger."""

from datetime import UTC, datetime

import pytest

from core.commands import Refer
from core.language.hearing import Hearing
from core.language.recognize import recognize

ASKED = Hearing(now=datetime(2026, 11, 18, 10, tzinfo=UTC))
DANGER = (
    "chest pains when i push hard",
    "pressure on my chest during the intervals",
    "tightness in my chest and down my left arm",
    "fainted at mile 8",
    "i fainted after the race",
    "blacked out for a second on the treadmill",
    "felt like i was going to pass out halfway",
    "heart was racing and skipping beats while sitting",
    "heart fluttering for an hour after the run",
    "collapsed at the finish line and woke up in the medical tent",
    "got dizzy and almost fainted",
    "my heart rate went to 220 and i felt faint",
    "left arm went numb and my face is drooping",
    "suddenly couldn't speak properly, words were slurred",
    "lost vision in one eye during the run",
    "confused and stopped sweating in the heat today",
    "heat stroke last weekend, ambulance came",
    "hot, dizzy and stopped sweating at 30k",
    "temperature was 40.5 after the race and i was confused",
    "drank 6 litres and now i'm nauseous, confused and my fingers are swollen",
    "ankles swollen and headache after drinking loads of water in the ultra",
    "pee is the colour of cola after the ultra",
    "my urine is dark brown",
    "dark urine and super sore muscles",
    "calf is red hot and swollen one side",
    "one calf swollen after the flight",
    "calf painful swollen and warm to touch",
    "my left calf is swollen and tender, flew home yesterday",
    "pain in my shin that wakes me at night",
    "shin hurts even at rest and there's one spot that's really tender to press",
    "can't put weight on my foot after the run",
    "pain on the bone, hurts to hop",
    "doctor thinks it might be a stress fracture",
    "i think i have a stress fracture in my foot",
    "groin pain so bad i can't hop on that leg",
    "coughing up blood after the race",
    "can't breathe properly even lying down",
    "wheezing and lips turning blue",
    "short of breath climbing one flight of stairs",
    "i want to kill myself",
    "i don't want to be here anymore",
    "i've been thinking about ending it all",
    "i feel like hurting myself",
    "no point in living",
    "i make myself throw up after eating",
    "i only eat 800 calories a day and run twice",
    "scared of eating so i skip meals and run more",
    "haven't had my period in 6 months",
    "lost my period since training for the marathon",
    "24 weeks pregnant and bleeding",
    "pregnant and leaking fluid",
    "pregnant, contractions after my run",
    "i'm pregnant and my baby stopped moving",
)
HYPERBOLE = (
    "i nearly died on that hill",
    "my legs are dead",
    "my legs are killing me",
    "killed it today",
    "i could murder a burger",
    "dying of boredom on the treadmill",
    "heart rate was through the roof lol",
    "my heart sank when i saw the splits",
    "broke my heart to miss the race",
    "that workout was brutal, saw stars haha",
    "i was gasping for air at the end of the 400s",
    "suicide sprints at football",
    "did suicides at practice",
    "breathless after the last rep",
    "my lungs were burning on the last interval",
    "out of breath on the hills",
    "burning calves after hill reps",
    "calf cramp at mile 20",
    "my calves are on fire",
    "it was so hot i was melting",
    "sweating like a pig",
    "chest strap died halfway",
    "hr chest strap shows nonsense",
    "got a chesty cough",
    "chest day at the gym",
    "no chest pain, just tired",
    "passed out on the couch after dinner",
    "fell asleep at 8",
    "stressed at work",
    "swollen feet after the marathon",
    "toe is swollen",
    "my ankle swelled up a bit after i rolled it",
    "headache today",
    "drank too much last night, headache",
    "period cramps today",
    "got my period, feeling sluggish",
    "my shin is sore after runs",
    "shin splints again",
    "ate like crap today",
    "feel guilty for skipping yesterday",
    "skipped breakfast before the run",
    "lost 2 kg",
    "i hit the wall at 32k",
    "i felt like death at the end",
    "rip my quads",
    "the heat was killing me",
    "dizzy with excitement",
    "blew up spectacularly at 18k",
    "collapsed into bed",
    "i want to end the season with a 10k",
    "no point in running slow",
    "i don't want to be slow anymore",
    "pressure at work is high",
    "stabbing pain in the side, a stitch",
    "side stitch the whole run",
    "my back is killing me",
    "stress test at work",
)


@pytest.mark.parametrize("text", DANGER)
def test_danger_is_answered_with_care_and_nothing_else(text: str) -> None:
    """A warning sign comes before any act told beside it."""
    (command,) = recognize(f"did 8k easy, skip tomorrow. {text}", ASKED).commands
    assert isinstance(command, Refer)


@pytest.mark.parametrize("text", HYPERBOLE)
def test_hyperbole_is_no_danger(text: str) -> None:
    """Hard runs are told in hard words; they send no one to a doctor."""
    assert not any(isinstance(c, Refer) for c in recognize(text, ASKED).commands)
