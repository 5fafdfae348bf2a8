"""Entries on shoes, gear, motivation and running in an ordinary life."""

from core.coach.knowledge.entry import PRACTICE, Entry

LIFE = (
    Entry(
        "shoes",
        "Which shoes should I buy?",
        "shoes shoe trainers buy which pronation cushioning fit sneakers special running "
        "beginner flat feet what need best first pair cheap expensive matter footwear neutral "
        "stability pronate overpronation supportive cushioned drop brand size model try pairs",
        "The pair that feels right from the first step: a thumb's width of room in front, no "
        "slipping heel. Comfort guides better than tests of your arch. Two pairs in turn are "
        "kinder than one.",
        PRACTICE,
    ),
    Entry(
        "shoe-life",
        "When do I need new shoes?",
        "shoe mileage replace new shoes worn out how many km last old lifespan do done "
        "kilometres wear pair my have",
        "When the sole is smooth or crooked, the foam feels dead, or your legs complain for "
        "no other reason. For many that is somewhere between 500 and 800 km; shoes differ "
        "more than rules.",
        PRACTICE,
    ),
    Entry(
        "carbon",
        "Are carbon shoes worth it?",
        "carbon plate super shoes racing vaporfly fast shoes plated plates supershoes alphafly "
        "vaporflys supershoe money expensive",
        "They make most runners somewhat faster in races. Run a few quick sessions in them "
        "first, and don't live in them: calves and feet notice. They don't replace training.",
        PRACTICE,
    ),
    Entry(
        "watch",
        "Do I need a watch?",
        "watch gps garmin app phone strava tracker need apple necessary coros smartwatch fitbit "
        "polar suunto gadget best model buy",
        "No. Tell me how far or how long, and how hard it felt. A watch helps to hold a pace "
        "and spoils many an easy run. If you have one, send me the file or just the figures.",
        PRACTICE,
    ),
    Entry(
        "motivation",
        "I have no motivation. How do I get out of the door?",
        "motivation lazy can't be bothered don't feel like unmotivated habit discipline get out "
        "of the door myself cant dont anymore hate running enjoy fun motivated stay couch mojo "
        "energy demotivated",
        "Make it small: shoes on, ten minutes, then you may turn round. Most days you won't. "
        "Same time, same corner, clothes ready in the evening. And if you really are tired, "
        "say so, and we make it easier.",
        PRACTICE,
    ),
    Entry(
        "habit",
        "How do I make running a habit?",
        "habit routine stick consistent consistency regular start with keep going giving up "
        "quit discipline regularly sticking",
        "Fixed days, a fixed time, and so easy that you can't fail in the first month. Count "
        "the runs you did, not those you missed.",
        PRACTICE,
    ),
    Entry(
        "morning-evening",
        "Is it better to run in the morning or in the evening?",
        "morning evening time of day lunch best when run early late worse better to before "
        "after work fasted",
        "The time that survives your week is the best one. Bodies are a little quicker late "
        "in the day; mornings get cancelled less. Before a race, run a few times at its hour.",
        PRACTICE,
    ),
    Entry(
        "busy",
        "I only have thirty minutes. Is it worth it?",
        "busy no time short on time thirty minutes half hour worth family work only got 20 30 "
        "run little quick fit get make find in around job kids children schedule squeeze twenty "
        "life toddler",
        "Yes. Thirty easy minutes keep the habit and most of the fitness; two good sessions a"
        " week, with a third to two thirds less volume, held fitness for up to fifteen weeks "
        "when some intensity stayed.",
        "Hickson 1981; Spiering 2021",
    ),
    Entry(
        "travel",
        "How do I train while travelling?",
        "travel travelling trip business hotel jet lag holiday vacation abroad away running on "
        "jetlag flight flights flying holidays time zone",
        "Tell me the dates: I take the days out or make them short. The first day after a "
        "long flight stays easy, in daylight. Reminders follow you when you tell me where you"
        " are.",
        PRACTICE,
    ),
    Entry(
        "shift-work",
        "How do I train with shift work?",
        "shift work nights night shift nurse irregular roster rotating shifts rota",
        "Hard and long runs on free days after real sleep, never straight after a night. Tell"
        " me which days are nights; I build around them.",
        PRACTICE,
    ),
    Entry(
        "dark",
        "How do I run safely in the dark?",
        "dark night safe safety light alone reflective headlamp traffic headtorch women torch "
        "lamp dangerous visible lights",
        "Be seen from both sides, hear what is coming, face the traffic, take roads you know "
        "and tell someone where you are. A treadmill session is a fine answer too.",
        PRACTICE,
    ),
    Entry(
        "dogs-pollution",
        "Should I run when the air is bad?",
        "air quality pollution smoke smog pollen allergy ozone bad dogs dog chased aqi wildfire "
        "smoggy haze dust allergies hay fever",
        "On days of a public warning, indoors or not at all; on bad days away from traffic, "
        "early, and easy. With asthma your doctor's limits come first.",
        PRACTICE,
    ),
    Entry(
        "alcohol",
        "Does a beer matter?",
        "alcohol beer wine drink party hangover pint drunk hungover night before drinks booze "
        "pints drinking",
        "One with dinner, hardly. Several cost you sleep and the next day's session. After a "
        "night out we run easy or not at all; just say so.",
        PRACTICE,
    ),
    Entry(
        "boredom",
        "Running bores me. What can I do?",
        "bored boring music podcast variety fun enjoy partner bores podcasts headphones fartlek "
        "dull alone playlist audiobook monotonous",
        "Change one thing: a new loop, a friend, a podcast, a fartlek by lamp posts. And run "
        "slower: many who find it dull find it hard.",
        PRACTICE,
    ),
    Entry(
        "after-bad-run",
        "I had a terrible run. What went wrong?",
        "bad run terrible awful slow heavy legs disappointing struggled failed what went wrong "
        "today why was my so hard disaster disastrous horrible worst rubbish crap dnf race get "
        "over",
        "Usually nothing: heat, sleep, a meal, a hard day before, or chance. One bad run says"
        " little, three in a row say something. Log it with its effort and let us look at the"
        " week.",
        PRACTICE,
    ),
    Entry(
        "compare",
        "Everyone is faster than me.",
        "slow compare others embarrassed last faster friends shame everyone than me slower "
        "ashamed slowest club overtakes overtaken overtake passed jealous strava",
        "The only fair race is with you a few months ago, and I can show you that one. Slow "
        "runners get the same hearts, heads and medals.",
        PRACTICE,
    ),
    Entry(
        "too-slow",
        "Am I too slow?",
        "slow slower pace enough marathon half race finish cutoff cut off back of the pack plodder",
        "No pace is too slow to train at, and easy days are meant to feel slow. You get faster by "
        "running often and mostly easily, not by pushing each run. For a race, look up when it "
        "closes: many marathons stay open for about six hours.",
        PRACTICE,
    ),
    Entry(
        "group",
        "Should I run with a group?",
        "group club friends social partner together run club running join with others company "
        "clubs crew worth",
        "Gladly for easy and long runs, if the talk stays easy too. For hard sessions only "
        "with people of your pace: chasing others turns training into racing.",
        PRACTICE,
    ),
    Entry(
        "injury-prevention",
        "How do I avoid injuries?",
        "prevent injury prevention avoid stay healthy safe risk injuries getting injured free "
        "often avoiding",
        "Avoid the single run much longer than the last month's longest, sleep seven hours, "
        "do some strength, and speak up about aches at 2 of 10 instead of 6. About a third of"
        " runners had an injury within a year and a half, so none of this is a promise.",
        "Schuster Brandt Frandsen 2025; Johnston 2020; Lauersen 2018",
    ),
)
