"""Bare English answers to open questions."""

ANSWERS = {
    "yes": "yes|yep|yeah|yup|y|sure|ok|okay|of course|correct|right|absolutely|i do|i did|i have|"
    "definitely|aye|yes i did|yes i do|yes please|yes i have|affirmative|that's right|true|"
    "unfortunately yes|afraid so|yea|ya|sadly yes|sure did|i am|i think so|think so|yes i am|"
    "yes a bit|a bit|a little|slightly|yes slightly|indeed|go on|go on then|go ahead|do it|"
    "go for it|do that|let's do it|sounds good|apply|apply it|make it so|please do|that works|"
    "works for me|perfect|sounds great|happy with that|that's fine|fine by me|cool|deal|great",
    "no": "no|nope|nah|n|not really|no i didn't|no i don't|don't|no thanks|no thank you|"
    "not at all|negative|i didn't|i haven't|no i haven't|false|didn't|not today|nay|"
    "nah didn't|not this time|no i'm not|i'm not|i don't|don't think so|i don't think so|"
    "not that i know",
    "none": "fine|fine now|doesn't hurt|doesn't hurt now|doesn't hurt anymore|fine doesn't hurt anymore|doesn't hurt any more|"
    "gone|it's gone|went away|better now|no pain now|no longer|not hurting|"
    "none|nothing|no|nope|zero|0|nil|not yet|nothing yet|not running yet|not running|"
    "nothing at the moment|haven't started|i don't run|i don't run yet|nah|don't have one|"
    "don't have any|not really|never raced|never|haven't raced|no races|no recent race|"
    "no recent races|not at the moment|haven't run in years|nothing really|none really|"
    "not running at all|no running|nowhere|i'm fine|all good|all fine|nothing hurts|"
    "no injuries|injury free|healthy|good|i'm good|fit as a fiddle|none at the moment|"
    "none yet|haven't got one|don't have a recent one|no idea|nothing right now|"
    "i'm not running|not currently running|not right now|couch|on the couch|"
    "nothing currently|no niggles|no pain|pain free|i'm healthy|fine|touch wood|"
    "none touch wood|not one|no recent results|never run one|never ran one|never done one|"
    "haven't done any|no i'm fine|no all good|nope all good",
    "any day": "any|any day|all|every day|all days|whenever|doesn't matter|don't care|"
    "all of them|any day works|all week|flexible|anytime|any time|i'm flexible|all 7|"
    "all seven|every day works|whatever|up to you|you choose|you decide|you pick|"
    "no preference|don't mind|i don't mind|either|all the same",
    "no limit": "no limit|unlimited|as long as it takes|doesn't matter|any|whatever|no limits|"
    "as much as needed|flexible|don't mind|enough|plenty|lots|as long as needed|"
    "no restrictions|whatever it takes|no max|plenty of time",
    "hurry": "just make the plan|make the plan|make me a plan|just make me a plan|"
    "write the plan|just give me the plan|give me the plan|skip the rest|skip all|"
    "skip everything|enough questions|that's enough questions|enough already|"
    "no more questions|too many questions|stop asking|let's go|let's get going|"
    "let's start|just start|get on with it|that's all|that's it",
    "skip": "skip|pass|next|don't know|dunno|no idea|not sure|i don't know|skip this|skip it|idk|"
    "whatever you think|as you like|your call|rather not say|prefer not to say|next question|no clue|skip that|move on|rather not|"
    "i'd rather not|skip this one|you decide|n a|no comment|not telling|can't remember|"
    "don't remember|can't say|none of your business|secret",
    "back": "back|go back|change my mind|changed my mind|previous|wait go back|i changed my mind|"
    "let me change that|previous question|step back|change my answer|go back please|"
    "i want to change my answer",
    "done": "done|did it|yes|yep|yeah|all done|completed|finished|nailed it|smashed it|yup|"
    "as planned|sure did|i did|crushed it|of course|yes did it|finished it|✅|✔|y|"
    "yes as planned|went well|of course i did|did it all|check|tick|all of it",
    "not done": "no|nope|didn't|skipped|skipped it|missed it|no i didn't|nah|not today|"
    "didn't do it|didn't happen|rested|i skipped it|no time|not done|i didn't|n|missed|"
    "bailed|couldn't|didn't make it|had to skip|no skipped it|took it off|rested instead|"
    "no sorry|i missed it|didn't manage",
    "partly done": "partly|half|half of it|some of it|most of it|part of it|partially|"
    "cut it short|only half|not all|a bit|almost|kind of|sort of|nearly|not quite|did half|"
    "did some|did most|about half|shortened it|stopped early",
    "no reminders": "no reminders|none|no|never|don't|no thanks|nope|no need|off|don't remind me|"
    "no reminder|without|i don't need reminders|not needed|don't bother|nah|please don't|"
    "no notifications|leave me alone|no messages|i don't want any|no thank you",
    "the other": "the other one|the other|other one|not that one the other|no the other one|"
    "no the other|other",
    "first": "the first|first|1|a|option 1|the first one|first one|number one|one|option a|1st|"
    "number 1|top one|option one",
    "second": "the second|second|2|b|option 2|the second one|second one|number two|two|option b|"
    "2nd|number 2|option two|the latter",
    "third": "the third|third|3|c|option 3|the third one|third one|number three|three|option c|"
    "3rd|number 3|option three",
    "last": "the last|the last one|last|last one|the bottom one",
    "neither": "neither|none of these|none of them|none|neither of them|something else|no|nope|"
    "not those|nah|none of those",
    "great": "great|very well|excellent|amazing|brilliant|fantastic|super|perfect|like a baby|"
    "like a log|5 stars|wonderful|really well|really good|very good|full of beans|fresh|"
    "fully fresh|superb|buzzing|feeling fresh|awesome|top notch|so good|very fresh",
    "good": "good|well|fine|pretty good|pretty well|quite good|decent|solid|not bad|quite fresh|"
    "quite well|fairly good|nicely|alright actually|fairly fresh",
    "okay": "ok|okay|average|so so|medium|meh|alright|middling|normal|not great|neutral|so-so|"
    "could be better|moderate|all right|fair",
    "poor": "bad|poor|badly|not good|poorly|tired|low|not well|sore|rough|a bit sore|quite sore|"
    "heavy|not very well|not great at all|stiff|quite tired|pretty bad|pretty tired|broken|"
    "restless|rubbish|crap",
    "awful": "awful|terrible|very bad|horrible|exhausted|no sleep|very sore|dreadful|dead|"
    "shattered|empty|really bad|really sore|wrecked|destroyed|shit|zero|terribly|"
    "hardly at all|not at all|very tired|really tired|barely slept|knackered|super sore|"
    "couldn't sleep",
}

POLITE = (
    "please thanks coach um uh er hmm well oh so i think maybe probably about like just yeah "
    "then i'd say "
    "sorry sadly unfortunately it was it's that's hahaha hahahaha that's a the for me actually "
    "really mate lol haha okay ok max tops only much varies ish obviously definitely of course say"
)
