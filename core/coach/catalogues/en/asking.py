"""What the coach says, in English: answers, explanations, small talk and care."""

from collections.abc import Mapping

_CARE = {
    "care.heart": "Stop running now. Chest pain, fainting, a racing or uneven heartbeat or sudden "
    "breathlessness need a doctor before any training. If it is happening now or has just "
    "happened, call your emergency number (112, 911, 999).",
    "care.stroke": "Call your emergency number now (112, 911, 999). Weakness on one side, a "
    "drooping "
    "face, slurred speech or confusion can't wait. Don't drive yourself.",
    "care.heat": "This can be heat stroke, and minutes count. Call your emergency number (112, "
    "911, "
    "999) and cool down at once: shade, cold water over the whole body, ice if there is any. Cool "
    "first, transport second.",
    "care.hyponatraemia": "Headache, vomiting or confusion after a long run can come from too much "
    "water and too little salt. Don't drink more plain water, and call your emergency number "
    "(112, 911, 999) or go to an emergency room now.",
    "care.rhabdomyolysis": "Dark, cola-coloured urine or badly swollen muscles after exercise "
    "need an "
    "emergency room today: muscle breakdown can harm the kidneys. Don't run and don't take "
    "painkillers for it.",
    "care.bone_stress": "Pain on one spot of a bone, on hopping, at night or at rest can be a bone "
    "stress injury. Please don't run on it, not even easily. Have it seen by a doctor or "
    "physiotherapist within days; deep groin or hip pain sooner.",
    "care.pregnancy": "Please stop exercising and call your midwife, doctor or maternity unit now. "
    "Bleeding, leaking fluid, painful contractions, dizziness, chest pain or a swollen calf need "
    "to be checked today.",
    "care.low_energy": "Missed periods, repeated stress injuries or constant exhaustion can mean "
    "that "
    "your body gets too little energy. That is worth a talk with a doctor or sports dietitian "
    "soon. "
    "I won't raise your training until then, and I won't talk about weight.",
    "care.eating": "Thank you for telling me. This matters more than any training, and you don't "
    "have "
    "to sort it out alone. Please talk to a doctor, or to an eating disorder helpline in your "
    "country. I won't raise your training, and I'll never advise losing weight.",
    "care.self_harm": "I'm really glad you told me. I'm only a running coach, and you deserve a "
    "person "
    "to talk to right now. Please call your emergency number (112, 911, 999) if you might act on "
    "it, or a crisis line: 988 in the US and Canada, 116 123 in the UK, Ireland and much of "
    "Europe; "
    "findahelpline.com lists others. Is someone near you whom you can call?",
    "care.clot": "A swollen, warm or painful calf, most of all with breathlessness, can be a blood "
    "clot. Don't run or massage it. Get it checked today; with breathlessness or chest pain call "
    "your emergency number (112, 911, 999).",
    "care.breathing": "Stop and rest upright. Breathing that stays hard at rest, wheezing or a "
    "tight "
    "throat needs help now: use your inhaler or adrenaline if you have it, and call your emergency "
    "number (112, 911, 999).",
    "care.paused": "Training is paused. Tell me when a doctor or physiotherapist has cleared "
    "you, and "
    "we'll start again gently.",
    "care.still": "Training is paused until a doctor or physiotherapist has cleared you. "
    "Walking and what they allow is fine; no running until then.",
}

_WHY = {
    "why.title": "{session}, {day}",
    "why.week": "Week {number}: {focus}",
    "why.easier": "Easier, if you need it: {easier}",
    "why.not_moved": "Nothing in the plan has been moved.",
    "why.moved_from": "It was first planned for {day}.",
    "why.pace.easy": "Your easy pace is {easy}; your threshold is {threshold}. Easy running builds "
    "the heart, the vessels and the tendons just as well at that pace, and it leaves you fresh "
    "for the hard days.",
    "why.pace.quality": "Threshold at {threshold} is about what you could race for an hour. Faster "
    "would tire you more and train it less. Easy running in between is {easy}.",
    "why.pace.effort": "I don't know your fitness yet, so effort leads: easy means you can talk in "
    "whole sentences. A recent race or a test gives you paces.",
    "why.pace.more": "Run a faster race or test, tell me, and the paces follow.",
    "why.volume": "Week {number} has {distance}.",
    "why.volume.general": "A week grows by about a tenth at most over the best of the last four, "
    "and "
    "a single run by a tenth over the longest of the last 30 days. Bones and tendons adapt more "
    "slowly than lungs; jumps are where injuries come from.",
    "why.volume.base": "The plan grew from your {base} a week.",
    "go.yes": "Yes: {session}, {day}. Start easily, and stop if something hurts.",
    "go.gently": "Yes, but gently: {session}, {day}.",
    "go.no": "No running {day}.",
    "go.done": "It's done: {session}, {day}. What's left of the day is rest.",
    "go.tired": (
        "You told me you're tired. If it still feels heavy by then, make it shorter or "
        "leave it out."
    ),
    "go.when_well": "Running comes back when you're well: tell me “better” then.",
    "go.when_calm": (
        "Tell me how the {site} is each day; once it calms down, running comes back by steps."
    ),
    "why.rest": "Rest is when the training turns into fitness. At least one full day a week stays "
    "free, two for new runners.",
    "why.plan": "Why the plan looks the way it does:",
    "why.sources": "What stands behind it:",
    "why.no_source": "That one is coaching practice; no study stands behind it.",
    "track.early": "It's too early to tell: let a week or two of training come together.",
    "track.first_week": "The first week isn't over yet, so there's not much to judge by.",
    "track.week_well": ("You did {done} of {due} sessions last week. That's on track."),
    "track.week_partly": (
        "You did {done} of {due} sessions last week. It works, but the plan counts on a bit more."
    ),
    "track.week_little": (
        "You did {done} of {due} sessions last week. That's too little for the plan as it "
        "is; we can make it fit your weeks better."
    ),
    "track.well": "You did {done} of {due} sessions in the last {weeks} weeks. That's on track.",
    "track.partly": "You did {done} of {due} sessions in the last {weeks} weeks. It works, "
    "but the plan counts on a bit more.",
    "track.little": "You did {done} of {due} sessions in the last {weeks} weeks. That's too little "
    "for the plan as it is; we can make it fit your weeks better.",
    "track.excused": "You were ill, hurt or not free for a while; those sessions don't count "
    "against you.",
    "track.days": "{what}: {days} days to go, {day}.",
    "track.today": "On today's fitness you'd run between {low} and {high}.",
}

_TALK = {
    "talk.greeting": "Hello{name}!",
    "talk.greeting@friend": "Hey{name}, good to hear from you!",
    "talk.greeting@partner": "Hi{name}!",
    "talk.thanks": "You're welcome.",
    "talk.thanks@partner": "Glad to. We're in this together.",
    "talk.thanks@friend": "Anytime!",
    "talk.goodbye": "See you. Sleep well, run well.",
    "talk.goodbye@partner": "See you on the road. Sleep well.",
    "talk.goodbye@friend": "Bye for now, take care!",
    "talk.praise": "Thanks. You do the running.",
    "talk.praise@partner": "Thanks. We make a good team.",
    "talk.praise@friend": "Aw, thanks! You're the one doing the running, though.",
    "talk.complaint": "Sorry about that. Tell me what went wrong or what you'd rather have, "
    "and I'll change it.",
    "talk.who_are_you": "I'm Longrun, a running coach in this chat. I'm a program: I plan, "
    "remind, log "
    "and rearrange, and I follow published training science. I'm not a doctor.",
    "talk.off_topic": "That's outside my lane. Running, I can do.",
    "talk.acknowledge": "Good.",
    "talk.acknowledge@friend": "Great!",
    "talk.session_today": "Today: {session}.",
    "talk.nothing_today": "Nothing on the plan today.",
    "talk.nothing_today@partner": "We have nothing on today.",
    "talk.nothing_today@friend": "Nothing on today, enjoy it.",
}

_SHOW = {
    "day.rest": "{day}: rest.",
    "day.blocked": "{day}: not free, so nothing is planned.",
    "day.outside": "{day} lies outside the plan.",
    "day.next": "Next up {day}: {session}.",
    "day.no_kind": "There's no {kind} ahead in the plan.",
    "week.before": "The plan begins on {first}.",
    "week.after": "The plan ends on {last}. Tell me your next goal and it goes on.",
    "plan.title": "Your plan: {goal}",
    "paces.source": "{evidence} That's a fitness score of {vdot}.",
    "paces.from": "From your {result}.",
    "paces.from_on": "From your {result} on {day}.",
    "paces.plan": "From the fitness your plan was written for.",
    "log.empty": "Nothing logged from {first} to {last}.",
    "progress.empty": "There's nothing to show yet. Log a run, like “{far} easy 46 min”.",
    "progress.share": "Of the last four weeks' plan you ran {share} %.",
    "progress.excused": "Days you were ill, hurt or not free aren't counted.",
    "progress.lost.one": "One session was missed or left out. It isn't made up; the plan goes on.",
    "progress.lost": "{count} sessions were missed or left out. They aren't made up; the plan "
    "goes on.",
    "predict.unknown": "I need a recent race or a hard test to predict from, like “5k in 24:30”.",
    "predict.said": "On today's fitness: {what} in about {time} ({low} to {high}).",
    "predict.equivalent": "It's the equivalent of your recent results.",
    "predict.full": "It's the equivalent of your recent results; it holds from about {full} a "
    "week.",
    "predict.blended": "You run about {weekly} a week. Below {full} a marathon usually comes out "
    "slower than shorter races promise, so I counted that in (Vickers 2016).",
    "predict.within": "Your wish of {target} is within reach.",
    "predict.beyond": "Your wish of {target} is faster than today's fitness says. Training may "
    "bring "
    "you closer; your paces come from what you can do now.",
    "answer.source": "Source: {source}",
    "answer.near": "I have nothing written on exactly that, and I'd rather not guess. Is it this?",
    "answer.unknown": "I don't know that, and I'd rather not guess. Ask me about your plan, your "
    "paces, or why a workout is there.",
    "help.title": "Just talk to me. For example:",
    "help.end": "A file from your watch (FIT, GPX or TCX) can be sent instead of typing a run. "
    "Several things in one message are fine, and “undo” takes the last change back.",
    "help.log": "Log",
    "help.plan": "Look",
    "help.change": "Change",
    "help.life": "Life",
    "help.rules": "Rules",
    "help.goal": "Goal",
    "help.reminders": "Reminders",
    "help.data": "Data",
}

ASKING: Mapping[str, str] = _CARE | _WHY | _TALK | _SHOW
