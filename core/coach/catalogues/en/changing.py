"""What the coach says, in English: when sessions, days, rules and health change the plan."""

from collections.abc import Mapping

_SESSIONS = {
    "session.on": "{what} on {day}",
    "past": "The {session} is behind us; what is past stays as it was.",
    "find.which": "There are two {day}. Which one?",
    "find.mean": "Did you mean one of these?",
    "find.no_kind": "I see no {kind} in the days ahead.",
    "find.nothing_left": "There's no session left to change.",
    "find.empty": "Nothing is planned {day}.",
    "find.other_kind": "I see {there} {day}, not {kind}.",
    "find.planned": "Planned {day}: {there}.",
    "find.done": "Done already: {there}, {day}.",
    "find.partly": "Done in part already: {there}, {day}.",
    "find.missed": "Missed: {there}, {day}.",
    "find.skipped": "Left out already: {there}, {day}.",
    "move.headline": "Moved: {kind}, {day} → {to_day}.",
    "move.headline@partner": "We moved it: {kind}, {day} → {to_day}.",
    "move.headline@friend": "Done, moved: {kind}, {day} → {to_day}.",
    "move.headline.ask": "I'd move it: {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "We could move it: {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "How about this: {kind}, {day} → {to_day}.",
    "move.already": "The {session} is there already.",
    "move.to_which": "To which day shall the {session} go?",
    "move.to_what": "To which day shall the {session} go? The days around it are taken.",
    "swap.headline": "Swapped: {one} and {other}.",
    "swap.headline.ask": "I'd swap {one} and {other}.",
    "swap.with": "Swap the {session} with which one?",
    "skip.headline": "Left out: {session}. It isn't made up.",
    "skip.headline@partner": "We leave it out: {session}. We don't make it up.",
    "skip.headline@friend": "No worries, it's out: {session}. Nothing to make up.",
    "skip.headline.ask": "I'd leave it out: {session}.",
    "skip.headline.ask@partner": "We could leave it out: {session}.",
    "skip.headline.ask@friend": "I'd let it go: {session}.",
    "skip.range": "Left out: {first} to {last}.",
    "skip.range.ask": "I'd leave out {first} to {last}.",
    "skip.nothing": "Nothing is planned in those days.",
    "skip.none_behind": "All up to today is told of. Do you mean this one?",
    "replace.headline": "Changed: {session}.",
    "replace.headline.ask": "I'd change it: {session}.",
    "replace.range": "Changed: the runs from {first} to {last}.",
    "replace.range.ask": "I'd change the runs from {first} to {last}.",
    "replace.same": "The {session} is that already.",
    "replace.ask": "What would you rather do than the {session}?",
    "scale.headline": "Now {amount}: {session}.",
    "scale.headline.ask": "I'd make it {amount}: {session}.",
    "scale.ask": "How far or how long shall the {session} be?",
    "ease.day": "Easier: {day}.",
    "ease.day.ask": "I'd make it easier: {day}.",
    "ease.week": "An easier week from {day}.",
    "ease.week.ask": "I'd make the week from {day} easier.",
    "ease.nothing": "It's easy already; there's nothing left to ease.",
    "push.headline": "A little more in the week of {day}.",
    "push.headline.ask": "I'd add a little in the week of {day}.",
    "add.headline": "Added: {kind} on {day}.",
    "add.headline.ask": "I'd add it: {kind} on {day}.",
    "add.too_small": "That's too small for {kind}.",
    "add.no_day": "I see no day left with room for it.",
}

_DAYS = {
    "free.headline": "Your days: {days}.",
    "free.ask_days": "Which days can you run?",
    "free.no_day_left": "Then no day is left to run. Which days can you run?",
    "free.more": "The plan stays as it is. Shall I use the extra time?",
    "free.fits": "The plan fits already.",
    "block.day": "{first} is kept free.",
    "block.days": "{first} to {last} are kept free.",
    "block.minutes.day": "{first}: at most {minutes} min.",
    "block.minutes.days": "{first} to {last}: at most {minutes} min a day.",
    "block.free.day": "{first} is free for training again.",
    "block.free.days": "{first} to {last} are free for training again.",
    "block.still": "{day} is blocked. Say “free on {weekday}” to lift it.",
    "block.still.why": "{day} is blocked: {reason}. Say “free on {weekday}” to lift it.",
    "block.past": "Those days are over already.",
    "block.long": "That's more than half a year. Shall we end this plan and make a new one then?",
    "rule.set": "I'll keep to it: {rule}.",
    "rule.none": "There's no such rule.",
    "rule.lifted": "No longer a rule: {rule}.",
    "rule.lifted.summary": "Rule lifted",
    "rule.ask_day": "On which weekday?",
    "rule.ask_cap": "How long may the long run be at most?",
    "rule.ask_count": "How many runs a week at most?",
    "rule.ask_time": "At what time?",
    "rule.never_on": "never on {day}",
    "rule.long_run_cap": "long run at most {amount}",
    "rule.commitment": "{sport} on {day}",
    "rule.most_runs": "at most {count} runs a week",
    "rule.not_before": "not before {at}",
    "rule.not_after": "not after {at}",
    "button.replan": "Write the plan anew",
}

_HEALTH = {
    "ill.rest_today": "Sorry to hear that. Rest today.",
    "ill.rest_today@partner": "Sorry to hear that. We rest today.",
    "ill.rest_today@friend": "Oh no, sorry! Feet up today.",
    "ill.ask_fever": "Do you have a fever?",
    "ill.fever": "With a fever there's no running: rest, drink, sleep. Running comes back a day or "
    "two after the fever is gone, easily at first. If it stays high or you feel worse, see a "
    "doctor.",
    "ill.below": "With the chest, stomach or muscles affected there's no running until it's gone. "
    "If breathing gets hard or it doesn't improve, see a doctor.",
    "ill.fever_over": (
        "Good that the fever is gone. Two whole days without it come before the "
        "first run; while the cold lasts, it stays easy and short after that."
    ),
    "ill.cold": "A cold above the neck: easy and short if you feel like it, nothing hard. If it "
    "moves to the chest or you get a fever, rest and tell me.",
    "fever.yes": "Yes",
    "fever.no": "No fever",
    "wait.health": "Before I change the plan, one thing.",
    "niggle.ask": "How much does your {site} hurt, from 0 to 10?",
    "severity.faint": "{figure} faint",
    "severity.clear": "{figure} clear",
    "severity.strong": "{figure} strong",
    "severity.severe": "{figure} severe",
    "niggle.green": "Noted, {site} {severity}/10. Run as planned and watch it; tell me if it "
    "grows.",
    "niggle.amber": "Your {site} at {severity}/10: easy running only, and less of it, until it's "
    "down to 2. If it rises as you run, stop.",
    "niggle.unrated": "I don't know how much your {site} hurts, so I take it for {severity} of 10 "
    "to be safe: easy running only, and less of it. Tell me a figure and I'll adjust.",
    "niggle.red": "Your {site} at {severity}/10: no running for now. Have it seen by a "
    "physiotherapist "
    "or doctor if it isn't clearly better in a few days.",
    "niggle.bone": "Pain on the bone of your {site} can be a stress injury: no running, not even "
    "easily, until a doctor or physiotherapist has looked at it.",
    "niggle.still": "Your {site} was at {severity}/10 on {day}, and there is no running until it's "
    "better.",
    "button.ache_gone": "It's gone",
    "tired": "Noted. I made it easier: {day}.",
    "tired@partner": "Noted. We take it easier: {day}.",
    "tired@friend": "Fair enough. I made it easier: {day}.",
    "tired.strong": "Noted. I made it gentle, {day}: short and easy, or rest if you'd rather.",
    "tired.free": "Noted. Nothing to run anyway ({day}); rest well.",
    "tired.nothing": "Noted. It's easy already {day}; leave it out if you'd rather rest.",
    "ill.summary": "illness",
    "tired.summary": "tiredness",
    "well.summary": "well again",
    "heat.fine": "{air} is fine for running; nothing has to change.",
    "heat.slower": "{air}, {days}: the same effort is about {percent} % slower, so "
    "paces give way and no run gets longer.",
    "heat.easy": "{air}, {days}: too hot for hard or long running, so it stays easy and shorter.",
    "heat.no_running": "{air}, {days}: too hot to run outdoors at all.",
    "heat.supposed": "(I took that figure; tell me if you know it better.)",
    "heat.advice": "Early hours or a treadmill spare you most of it. Drink to "
    "thirst, and stop if you feel dizzy or cold.",
    "heat.over": "Good, back to how it was planned.",
    "heat.none": "I knew of no heat on these days.",
    "well.short": "Good to hear. We go on as planned, starting easily.",
    "well.short@partner": "Good. We pick up the plan again, starting easily.",
    "well.short@friend": "Yay, you're back! On with the plan, easy at first.",
    "well.long": "Good to hear. After {days} days off we come back by steps.",
    "well.on_way": "Good to hear. You are still coming back after {days} days off, so we go on "
    "by steps.",
    "well.nothing": "Good. I hadn't changed anything for it, so all stays as it is.",
    "well.settling": (
        "Good to hear about the {site}. After pain that strong, a week of easy running and less "
        "of it. If it's still fine after two runs, tell me it's gone and everything comes back."
    ),
    "well.still_red": "Good. The {site} still says no running, though.",
    "condition.none": "I had nothing of that kind on record.",
    "condition.which": "Good to hear. What were you cleared for?",
    "pause.red_flag": "The warning sign",
    "pause.bone_stress": "The bone injury",
    "pause.low_energy": "Low energy",
    "pause.heart_disease": "The heart",
    "pause.ache": "The {site}",
    "condition.over": "Noted: {condition} is over. We start again gently.",
    "condition.cleared": "Good to hear that you are cleared. We start again gently.",
    "condition.pregnant": "Congratulations, and thank you for telling me. If your midwife or "
    "doctor "
    "agrees, easy running can go on; hard work and heat leave the plan. Stop and call them with "
    "bleeding, pain, dizziness or breathlessness.",
    "condition.postpartum": "Congratulations! Running starts three months after the birth at the "
    "earliest, walking first, and only without pain, leaking or heaviness. A pelvic health check "
    "is worth it.",
    "condition.heart_disease": "Thank you for telling me. Please have a doctor clear your training "
    "first; until then nothing hard is planned.",
    "condition.low_energy": "Thank you for telling me. I won't raise your training; please talk "
    "to a "
    "doctor or sports dietitian.",
    "condition.bone_stress": "No running until a doctor or physiotherapist has cleared it.",
    "condition.red_flag": "Training is paused until a doctor has cleared you.",
}

CHANGING: Mapping[str, str] = {**_SESSIONS, **_DAYS, **_HEALTH}
