"""What the coach says, in English: parts of the body, circumstances, and examples of what to say.

Examples of one kind stand in one line, parted by " · ".
"""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "foot",
    "site.heel": "heel",
    "site.toe": "toe",
    "site.ankle": "ankle",
    "site.achilles": "achilles",
    "site.shin": "shin",
    "site.calf": "calf",
    "site.knee": "knee",
    "site.hamstring": "hamstring",
    "site.quad": "quad",
    "site.thigh": "thigh",
    "site.it_band": "IT band",
    "site.groin": "groin",
    "site.hip": "hip",
    "site.glute": "glute",
    "site.back": "back",
    "site.shoulder": "shoulder",
    "site.neck": "neck",
    "site.other": "body",
    "side.left": "left {site}",
    "side.right": "right {site}",
    "side.both": "{site}, both sides",
    "tone.coach": "coach",
    "tone.partner": "partner",
    "tone.friend": "friend",
    "level.beginner": "beginner",
    "level.intermediate": "intermediate",
    "level.advanced": "advanced",
    "condition.name.pregnant": "pregnancy",
    "condition.name.postpartum": "the time after the birth",
    "condition.name.heart_disease": "heart condition",
    "condition.name.low_energy": "low energy",
    "condition.name.bone_stress": "possible bone injury",
    "condition.name.red_flag": "warning sign, not yet cleared",
    "heat.summary": "heat",
    "heat.over.summary": "cooler weather",
    "answer.english": "In English, as it is written:",
    "quoted": "“{words}”",
    "example.km": "8k",
    "example.mi": "5 mi",
    "say.log": "{far} easy 46 min · did it, rpe 6 · ran 5 miles yesterday, calf tight",
    "say.plan": "today · this week · whole plan · my paces · why this workout?",
    "say.change": (
        "move Thursday to Friday · skip tomorrow · only 30 min today · swap Tuesday and Wednesday "
        "· what if I run long on Saturday?"
    ),
    "say.life": "I'm sick · my knee hurts 4/10 · 33 degrees tomorrow · away 3 to 7 December",
    "say.rules": "never Tuesday · long run at most 2 h · gym every Wednesday",
    "say.goal": "half marathon on 18 April · 5k race in 24:30 · how fast can I run 10k?",
    "say.reminders": "remind me at 6:30 · no evening check-in · quiet from 22 to 7",
    "say.data": "undo · export my data · what do you know about me?",
}
