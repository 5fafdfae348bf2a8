"""What the coach says, in English: reminders, check-ins, reviews and what a race needs."""

from collections.abc import Mapping

UNASKED: Mapping[str, str] = {
    "morning.hello": "Good morning{name}. Here's today, {date}.",
    "morning.hello@friend": "Morning{name}! This is today, {date}.",
    "morning.hello@partner": "Good morning{name}. Our plan for today, {date}.",
    "morning.moved": "Nothing today: {session} moved to {day}.",
    "morning.cold": "Only if you feel up to it: with a cold, easy and short is the most.",
    "morning.ill": "No running while you're ill. Rest, drink, sleep. How is it today?",
    "morning.ill@partner": "We don't run while you're ill. Rest, drink, sleep. How is it today?",
    "morning.ill@friend": "No running while you're ill, okay? Rest, drink, sleep. How are "
    "you today?",
    "morning.skip": "Better leave it out today.",
    "morning.skip@partner": "We'd better leave it out today.",
    "morning.skip@friend": "Honestly? Give it a miss today.",
    "morning.ache": "Before you run: {question} Until I know, keep it easy.",
    "morning.modify": "Take it easier today, or leave it out.",
    "morning.race": "Race day{name}. {what} today. Start calmer than you feel, eat what you know, "
    "and let the second half come to you.",
    "morning.race.time": "On your fitness: {low} to {high}, so about {pace} from the start.",
    "evening_before": "Tomorrow, {date}:",
    "evening.ask": "How did it go: {session}?",
    "evening.ask@partner": "How did we do: {session}?",
    "evening.ask@friend": "So, how was it: {session}?",
    "evening.effort": "How hard was {session}, from 1 (very easy) to 10 (all out)?",
    "effort.easy": "3 easy",
    "effort.moderate": "5 moderate",
    "effort.hard": "7 hard",
    "effort.very_hard": "9 very hard",
    "readiness.ask": "How did you sleep?",
    "readiness.ask@partner": "How did the night go?",
    "readiness.ask@friend": "Sleep okay?",
    "readiness.ask.hard": "That was a hard week. How did you sleep?",
    "sleep.bad": "Badly",
    "sleep.okay": "So-so",
    "sleep.well": "Well",
    "review.title": "Your week, {first} to {last}",
    "review.total": "You ran {done} of {planned} planned; {count} of {of} sessions done.",
    "review.total.some": "You ran {done} of the {planned} that was possible; {count} of {of} "
    "sessions done. The days you were ill, hurt or not free don't count.",
    "review.total.none": "You ran {done}. You were ill, hurt or not free, so nothing was due; "
    "resting was right.",
    "review.key_done": "Done as planned: {sessions}.",
    "review.all_done": "Every session was done.",
    "review.more": "That's more than planned. Keep easy days easy, or the hard ones suffer.",
    "review.lost": "Missed or left out: {sessions}. It isn't made up; nothing is lost by one.",
    "review.lost@partner": "We missed or left out: {sessions}. We don't make it up; nothing "
    "is lost by one.",
    "review.lost@friend": "Missed or left out: {sessions}. Don't chase it; one never matters.",
    "review.lost.many": "Missed or left out: {sessions}. They aren't made up; the plan goes on "
    "from here.",
    "review.unknown": "I don't know about {sessions}. Tell me if you did it.",
    "review.load": "Load of the last 7 days: {acute}, your usual week is about {usual}.",
    "review.load_high": "Load of the last 7 days: {acute}, well above your usual {usual}. "
    "A good moment for an early night.",
    "review.when.next": "Next week",
    "review.when.this": "This week",
    "review.next_lighter": "{when} takes that into account: {now} instead of {distance}, "
    "longest run {longest}. Nothing is made up.",
    "review.next": "{when}: {distance}, longest run {longest}.",
    "review.next_after_short": "{when} goes on as planned: {distance}, longest run {longest}. "
    "What was missed isn't stacked on top.",
    "review.next_cutback": "{when} is lighter on purpose: {distance}, longest run {longest}.",
    "review.over": "That was the last week of the plan. Tell me what comes next: a new race, or "
    "keeping fit.",
    "countdown.days": "{days} days to your {what} ({day}).",
    "countdown.week": "Race week: one week to your {what} on {day}. The fitness is there; now "
    "it's sleep, easy running and nothing new.",
    "countdown.three": "Three days to your {what}. Shoes, socks and kit you know; check the start "
    "time and the way there.",
    "countdown.two": "Two days to your {what}. Eat a bit more bread, rice or pasta than usual, "
    "drink "
    "to thirst, feet up.",
    "countdown.tomorrow": "Tomorrow is your {what}. Lay everything out, pin the number, set two "
    "alarms. A restless night doesn't matter.",
    "countdown.fuel": "For more than 75 minutes: 30–60 g of carbohydrate an hour (up to 90 g "
    "beyond "
    "2½ hours, if you've practised it), and drink to thirst.",
    "countdown.after": "How was your {what} yesterday? Tell me the time, like “half marathon in "
    "1:52:10”. Today is for walking and eating.",
    "week.lighter": "Runs were missed last week. They aren't made up; this week starts a little "
    "lighter:",
    "week.key_missed": "You missed the {session}. It could take the place of the easy run on "
    "{day}.",
    "week.again": "Last week didn't work out, and that happens to everyone.",
    "week.none_run": "So far I know of no run, so we start from the beginning, gently.",
    "week.no_run": (
        "I haven't heard of a run from you yet. If you ran as planned, say so; until then I "
        "plan gently."
    ),
    "week.back": "Good to have you back. The last run I know of was {days} days ago, so we start "
    "gently.",
    "nudge": "It's been quiet for a while{name}. Anything I should fit the plan around?",
    "nudge@partner": "It's been quiet for a while{name}. What shall we fit the plan around?",
    "nudge@friend": "Hey{name}, haven't heard from you in a bit. All good?",
    "nudge.button": "Ease this week",
}
