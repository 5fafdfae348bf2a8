"""What the coach says, in English: the log and the check-in."""

from collections.abc import Mapping

LOG: Mapping[str, str] = {
    "skip.day": "Left out on {day}. Nothing is added elsewhere to make up for it.",
    "skip.day.ask": "I'd leave {day} out. Nothing is added elsewhere to make up for it.",
    "log.future": "That's still to come: {day}. Which day was it?",
    "log.future.file": "That file is dated {day}, which is still to come; is the watch's date "
    "right?",
    "log.how_far": "How far, or how long?",
    "log.in": " in ",
    "log.effort": "effort {rpe}",
    "log.race": "race",
    "log.line": "{what} {figures}, {day}",
    "log.done": "Logged: {entry}.",
    "log.merged": "I had that one already and completed it: {entry}. It counts once.",
    "log.known": "I have that one already: {entry}. It counts once.",
    "log.nothing_there": "I find no such entry in the log.",
    "log.doubt": "{doubt}. Is that right?",
    "button.log_anyway": "Yes, log it",
    "button.log_not": "No, I'll correct it",
    "log.ask_rpe": "How hard was it, from 1 (very easy) to 10 (all out)?",
    "log.summary": "Activity logged",
    "log.match": "That was the {session}, as planned.",
    "log.match.shorter": "That counts for the {session}, shorter than the {planned} planned. "
    "The rest isn't owed.",
    "log.match.longer": "That counts for the {session}, more than the {planned} planned.",
    "log.match.harder": "That counts for the {session}, but it was harder than it should be. "
    "Slower would train the same and cost less.",
    "log.match.easier": "That counts for the {session}, easier than planned.",
    "log.paces": "{evidence} Threshold pace moves from {was} to {now}; coming sessions follow.",
    "log.paces.first": "{evidence} Your threshold pace is about {now}; coming sessions have paces "
    "now.",
    "log.proportion": "What is to come follows from what was really run:",
    "log.evidence": "New evidence of your fitness.",
    "log.back": "First run after {days} days off, so the load comes back in steps.",
    "log.owing.harder": "That cost more than planned. Shall the next hard day be easy?",
    "log.owing.longer": "That was a good deal more than planned. Shall the next easy run give some "
    "of it back?",
    "log.owing.extra": "That was hard work outside the plan. Shall the next hard day be easy?",
    "remark.longest": "Your longest run in {days} days; the longest before was {before}.",
    "remark.week": "{done} this week, of {planned} planned.",
    "complete.no_plan": "There's no plan yet. Tell me how far or how long, and I'll log it.",
    "complete.future": "Not yet: {session} is still to come. If you ran it already, tell me how "
    "far.",
    "complete.how_much": "How much of it: {session}?",
    "amend.done": "Corrected: {entry}.",
    "amend.rated": "Noted, effort {rpe}.",
    "amend.same": "It says that already: {entry}.",
    "amend.summary": "Activity corrected",
    "delete.activity": "Removed from the log: {entry}.",
    "delete.which": "Which one?",
    "delete.summary": "Activity removed",
    "ready.go": "Go as planned.",
    "ready.rest": "Nothing is planned today, so just rest.",
    "ready.noted": "Noted.",
    "ready.modify": "{why} I'd make today easier.",
    "ready.skip": "{why} I'd leave today out.",
    "ready.summary": "Check-in",
}
