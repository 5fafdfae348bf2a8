"""English words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.workouts.steps import WorkoutKind

SIGNATURE = (
    "the a an my i i'm im i'll and to of for on in is it was with did ran run today tomorrow "
    "yesterday "
    "week can can't cant what what's when how why please this next last from easy long session "
    "not don't "
    "dont do have just me you should need skip move week's done felt feel good tired sick miles "
    "will are "
    "be about no yes yeah thanks hi hello hey morning because time after before at been all day "
    "set show "
    "plan tell nothing knee calf sore half way too much hard race workout reminder every only"
)

NUMBERS: dict[float, str] = {
    0: "zero", 1: "one", 2: "two|couple of|a couple of|couple", 3: "three|a few|few", 4: "four",
    5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve",
    13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen",
    19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty",
    70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred|a hundred|one hundred",
}  # fmt: skip

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_ENDINGS = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
ORDINALS: dict[int, str] = {
    n: "|".join(
        [f"{n} {_ENDINGS.get(n, 'th')}", *_ORDINALS[n - 1 : n]]
        + ([f"twenty {_ORDINALS[n - 21]}"] if 21 <= n <= 29 else [])
        + ({30: ["thirtieth"], 31: ["thirty first"]}.get(n, []))
    )
    for n in range(1, 32)
}

WEEKDAYS = (
    "monday|mon|mo", "tuesday|tue|tues", "wednesday|wed|weds|wednes", "thursday|thu|thur|thurs",
    "friday|fri", "saturday|sat", "sunday|sun",
)  # fmt: skip
EVERY_WEEKDAY = tuple(
    f"{name}s|every {name}|each {name}|every {short}|{name} s|{name} evenings|{name} mornings|"
    f"{name} nights|{name} lunchtimes|every {name} morning|every {name} evening|every {name} night"
    for name, short in (
        ("monday", "mon"), ("tuesday", "tue"), ("wednesday", "wed"), ("thursday", "thu"),
        ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun"),
    )
)  # fmt: skip
DAY_SETS = {
    "01234": "weekday mornings|weekday evenings|weekday afternoons|on weekday mornings|weekdays|every weekday|week days|on weekdays|monday to friday|mon - fri|mon to fri|"
    "monday through friday|workdays|work days|during the week|midweek days",
    "56": "weekends|every weekend|at weekends|at the weekend|on the weekend|"
    "weekend days|"
    "the weekends",
    "0123456": "every day|any day|everyday|all days|daily|7 days a week|each day|all seven days|"
    "seven days a week|every single day|every morning|each morning|every evening|"
    "every night",
    "024": "mwf",
    "13": "t th",
}
MONTHS = (
    "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul",
    "august|aug", "september|sep|sept", "october|oct", "november|nov", "december|dec",
)  # fmt: skip
DAYS = {
    -2: "day before yesterday|the day before yesterday|two days ago",
    -1: "yesterday|yesterdays|last night|yday|yest|yesterday morning|yesterday evening|"
    "yesterday afternoon|"
    "yesterday's|yesterday night",
    0: "today|tonight|todays|tonights|this morning|this afternoon|this evening|this arvo|today's|"
    "tonight's|"
    "this morning's|this evening's|this mornings|this evenings|this afternoons|earlier today|2day|just now|at lunch today|this lunchtime|"
    "later today|this am|this pm",
    1: "tomorrow|tomorrows|tmrw|tmr|tomo|2moro|2morrow|tomorrow's|tomorow|tommorow|tommorrow|"
    "tomorrow morning|"
    "tomorrow night|tomorrow evening|tomorrow afternoon|tmrw morning|tmrw's|tomoz|tmw|"
    "the next day",
    2: "day after tomorrow|the day after tomorrow|overmorrow|day after tmrw|day after tmr",
}
NAMED_DAYS = {
    (1, 1): "new year's day|new years day|new year day",
    (2, 14): "valentine's day|valentines day|valentines",
    (10, 31): "halloween",
    (12, 24): "christmas eve|xmas eve",
    (12, 25): "christmas day|xmas day",
    (12, 26): "boxing day",
    (12, 31): "new year's eve|new years eve|nye",
}
DAY_PARTS = {
    "morning": "morning|in the morning|in the mornings|mornings|in the am|before work|first thing|early morning|"
    "a m",
    "noon": "noon|midday|at noon|lunch|lunchtime|at lunch|lunch break|at lunchtime|lunch time",
    "afternoon": "afternoon|in the afternoon|arvo",
    "evening": "eve|evening|in the evening|evenings|after work|p m",
    "night": "night|at night|late at night",
}
UNITS = {
    "km": "k|km|kms|ks|kilometer|kilometers|kilometre|kilometres|klicks|clicks|kay|kilometres'",
    "mi": "mi|mile|miles|mil|miler|milers|mls",
    "m": "m|meter|meters|metre|metres|mtrs|mtr",
    "yd": "yd|yds|yard|yards",
    "h": "h|hr|hrs|hour|hours|hour's",
    "min": "min|mins|minute|minutes|minuets|mn|'",
    "s": "s|sec|secs|second|seconds",
    "bpm": "bpm|beats|beats per minute",
    "watt": "w|watt|watts",
    "spm": "spm|steps per minute",
    "kg": "kg|kgs|kilo|kilos|lb|lbs|pounds|pound|stone",
    "pct": "%|percent|per cent",
    "kmh": "kmh|kph|km / h|km per hour|km h",
    "mph": "mph|mi / h|miles per hour|miles an hour",
    "steps": "steps|calories|cals|ft of vert",
    "kcal": "kcal|cal",
    "deg": "degrees|degree|deg|c|f|°",
    "day": "day|days|night|nights",
    "week": "week|weeks|wk|wks",
    "month": "month|months|mths",
    "year": "year|years|yr|yrs|yo|y",
    "times": "times|x|runs|sessions|run",
}
KINDS = {
    WorkoutKind.EASY: "easy|easy run|easy runs|easy jog|jog|slow run|easy day|gentle run|"
        "gentle jog|"
    "light jog|ez|aerobic run|zone 2|zone 2 run|z2|easy one|steady easy|slow jog|"
    "shakeout|shakeout run|chilled|plod|conversational|easy session|jogging|relaxed run|"
    "light run|z2 run|nice and easy|nice n easy|very easy|really easy|all easy|nice easy|super easy",
    WorkoutKind.RECOVERY: "recovery|recovery run|recovery jog|recovery day|rec run",
    WorkoutKind.LONG: "long run|long one|long|longrun|longie|lr|lsr|long slow run|"
    "long slow distance|lsd|big run|long easy run|long runs",
    WorkoutKind.STEADY: "steady|steady run|steady state|steady state run|moderate run|moderate",
    WorkoutKind.PROGRESSION: "progression|progression run|progressive run|fast finish run|"
    "fast finish|progressive|progression session",
    WorkoutKind.MARATHON_PACE: "marathon pace|marathon pace run|mp|mp run|mp session|"
        "goal pace run|"
    "race pace run|race pace",
    WorkoutKind.THRESHOLD: "threshold|threshold run|threshold session|tempo|tempo run|tempos|"
    "tempo session|tempo workout|lt run|threshold workout|tempo effort|t run",
    WorkoutKind.CRUISE: "cruise intervals|cruise|threshold intervals|tempo intervals|cruise reps",
    WorkoutKind.INTERVALS: "intervals|interval|interval session|interval workout|interval run|"
    "speed session|speed work|speedwork|speed workout|track session|track workout|track|vo2|"
    "vo2max|vo2 max|vo2 session|vo2max session|vo2 max session|quality session|hard session|"
    "interval training|track night|speed run|intervalls|the speed one|speed|"
    "vo2max intervals",
    WorkoutKind.REPETITIONS: "repetitions|reps|rep session|repeats|sprints|sprint session",
    WorkoutKind.HILLS: "hills|hill repeats|hill reps|hill session|hill sprints|hill workout|"
        "hill run|"
    "hill training|hill intervals|hill repetitions",
    WorkoutKind.STRIDES: "strides|striders|stride session|strides session",
    WorkoutKind.FARTLEK: "fartlek|fartleks|fartlek run|fartlek session",
    WorkoutKind.TIME_TRIAL: "time trial|tt|time trail",
    WorkoutKind.RUN_WALK: "run walk|run walks|walk run|run / walk|jeffing|run walk intervals|"
        "walk / run|"
    "run walk session|run - walk|walk - run|jog / walk|walk / jog|jog walk|walk jog|jog - walk",
    WorkoutKind.REST: "rest day|rest|day off|off day|rest days|a day off|complete rest|full rest",
    WorkoutKind.MOBILITY: "mobility|mobility session|stretching|mobility work|stretching session",
    WorkoutKind.CROSS_TRAINING: "cross training|cross train|crosstraining|xt|"
        "cross training session|x training|xtrain|x train",
    WorkoutKind.BRICK: "brick|brick session|brick run",
}  # fmt: skip
SESSIONS = (
    "run|session|workout|training|sesh|runs|sessions|workouts|practice|training session|"
    "training run|"
    "running|one|it|that|training sessions|wod|that one|this one|the first one|the second one|the third one|outing|the lot|trainings|stuff"
)
SPORTS = {
    Sport.WALK: "walk|walked|walking|power walk|dog walk|brisk walk|nordic walking|stroll|"
        "strolled|walks|powerwalk",
    Sport.HIKE: "ruck march|ruck|rucking|rucked|hike|hiked|hiking|hillwalking|hill walk|trek|trekked|rambling|hill walking",
    Sport.RIDE: "bike|biked|biking|ride|rode|cycle|cycled|cycling|spin|spin class|spinning|"
    "bike ride|turbo|turbo trainer|peloton|zwift|bicycle|mtb|gravel ride|indoor bike|"
    "stationary bike|"
    "mountain biking|mountain bike|gravel bike|exercise bike|turbo session|road ride|on the bike|"
    "trainer ride|bike session|commute ride|bike commute|zwifted|wattbike",
    Sport.SWIM: "swim|swam|swimming|swum|pool swim|open water swim|pool session|lengths|"
        "swim session|aqua jog|aqua jogging|pool",
    Sport.STRENGTH: "strength|gym|weights|strength training|strength session|gym session|lifting|"
    "lifted|strength work|core|core work|leg day|legs day|arm day|upper body|upper body day|push day|pull day|chest day|at the gym|in the gym|deadlifts|squats|calisthenics|plyometrics|plyos|trx|weight training|s&c|s & c|crossfit|kettlebells|"
    "hiit|"
    "body pump|bodypump|weight session|core session|lift|gym class|pump class|weightlifting|"
    "lift weights|bodyweight session|circuits",
    Sport.YOGA: "yoga|pilates|yoga class|hot yoga|pilates class|vinyasa",
    Sport.ROW: "row|rowed|rowing|erg|rowing machine|row erg|concept2|ergo|rower",
    Sport.SKI: "ski|skis|skied|skiing|xc ski|xc skiing|cross country skiing|nordic ski|nordic skiing|"
    "ski touring|skimo|xc skied",
    Sport.ELLIPTICAL: "elliptical|cross trainer|crosstrainer|elliptical trainer|stairmaster|"
        "stepper|stair master|elipticle",
    Sport.TEAM_SPORT: "gaelic|gaelic football|gaelic training|hurling|camogie|football|soccer|basketball|5 a side|five a side|5-a-side|rugby|hockey|"
    "netball|volleyball|football training|football match|soccer match|ultimate|handball|"
    "soccer game|"
    "football game|futsal|footy|footie|soccer practice|football practice|ultimate frisbee|lacrosse|"
    "beach volleyball|touch rugby|5s|7 a side|seven a side|walking football|floorball|water polo|"
    "gaelic football|hurling|camogie|cricket|baseball|softball|rounders|aussie rules|korfball|roller derby|tag rugby|kickabout",
    Sport.OTHER: "tennis|kayaked|canoe|canoed|canoeing|paddled|paddling|sup|rock climbing|"
    "climbing wall|climbing gym|bouldered|rollerbladed|rollerskating|skated|inline skating|fencing|"
    "taekwondo|jiu jitsu|muay thai|mma|wrestling|aerobics|step class|dance class|barre|golfed|surfed|"
    "windsurfing|kitesurfing|wing foiling|sailing|scuba|diving|snorkelling|archery|racquetball|"
    "racketball|snooker|bowling|trampolining|gymnastics|parkour|skipping rope|jump rope|canyoning|"
    "orienteering|paintball|boxed|danced|climbing|squash|padel|badminton|bouldering|boxing|dance|dancing|golf|"
    "martial arts|judo|karate|kayaking|kayak|paddle|surfing|skating|rollerblading|zumba|"
    "pickleball|"
    "climbed|surf|table tennis|horse riding|bjj|kickboxing|ice skating|paddleboarding|"
    "skateboarding",
    Sport.RUN: "treadmill run|trail run|trail running|ran",
}  # fmt: skip
RACES = {
    42195: "marathon|full marathon|the full|a full|the marathon|26.2",
    21098: "half marathon|half|halfmarathon|hm|half mara|the half|half marathons|1 / 2 marathon|"
    "half mary|13.1|great north run|gnr|royal parks|the big half",
    16093: "great south run",
    5000: "parkrun|park run|race for life",
}
SITES = {
    BodySite.FOOT: "foot|feet|arch|plantar fascia|plantar|sole|plantar fasciitis|"
        "plantar fasciatis|pf|forefoot|ball of my foot",
    BodySite.HEEL: "heel|heels",
    BodySite.TOE: "toe|toes|big toe|toenail",
    BodySite.ANKLE: "ankle|ankles",
    BodySite.ACHILLES: "achilles|achilles tendon|achillies|achilles'",
    BodySite.SHIN: "shin|shins|shin splints|shin splint|shinsplints",
    BodySite.CALF: "calf|calves|calfs|soleus|calf muscle",
    BodySite.KNEE: "knee|knees|kneecap|runner's knee|runners knee|patella|knee cap|itbs knee",
    BodySite.HAMSTRING: "hamstring|hamstrings|hammy|hammies|hamstr|hamstrng",
    BodySite.QUAD: "quad|quads|quadriceps",
    BodySite.THIGH: "thigh|thighs|adductor|adductors|inner thigh",
    BodySite.IT_BAND: "it band|itb|itbs|iliotibial band|it-band",
    BodySite.GROIN: "groin",
    BodySite.HIP: "hip|hips|hip flexor|hip flexors",
    BodySite.GLUTE: "glute|glutes|butt|piriformis|bum|buttock|bottom",
    BodySite.BACK: "back|lower back|low back|upper back|lumbar|spine|sciatica",
    BodySite.SHOULDER: "shoulder|shoulders",
    BodySite.NECK: "neck",
    BodySite.OTHER: "elbow|wrist|ribs|rib|arm|hand",
}  # fmt: skip
SIDES = {
    Side.LEFT: "left|lft|l",
    Side.RIGHT: "right hand|right|rt",
    Side.BOTH: "both|both my",
}
FEELINGS = {
    Feeling.GREAT: "great|amazing|awesome|fantastic|brilliant|super|strong|wonderful|excellent|"
    "incredible|best ever|flying|smashed it|crushed it|nailed it|nailed them|smashed them|crushed them|killed it|loved it|superb|on fire|fab|buzzing|epic|"
    "best run in ages|so good|really good|v good|very good|magic|felt amazing|felt great|"
    "felt mint|felt class|felt unreal|felt deadly|felt boss|felt ace|felt epic|felt magic|felt lush|"
    "felt invincible|felt incredible|felt brilliant|felt strong|felt fantastic|felt awesome|felt really good|felt so good|on top of the world",
    Feeling.GOOD: "good|nice|fine|comfortable|smooth|comfy|pretty good|fun|lovely|solid|relaxed|"
    "enjoyed it|fresh|happy with it|felt good|felt fine|felt comfortable|felt smooth|felt solid|"
    "felt nice|decent|felt decent|under control|felt relaxed|felt pretty good|felt easy|"
    "felt controlled|went well|felt quite good|controlled",
    Feeling.OKAY: "ok|okay|alright|so so|meh|not bad|not great|not too bad|all right|felt ok|"
        "felt okay|"
    "felt alright|felt meh|bit meh|nothing special|fairly ok|so-so",
    Feeling.TIRED: "legs like wood|legs like concrete|legs like jelly|legs like bricks|tired|heavy|heavy legs|legs heavy|knackered|exhausted|dead legs|sluggish|"
    "drained|hard work|tough|legs were heavy|legs felt heavy|tired legs|legs tired|felt tired|"
    "felt heavy|felt sluggish|felt flat|felt tough|felt hard|legs like lead|legs were dead|"
    "legs felt dead|a slog|slog|leggy|legs were tired|shattered|wiped|wiped out|felt knackered|"
    "legs felt like lead|gassed|dead on my feet|spent|cooked|legs were toast|a grind|struggled|"
    "legs are dead|legs are toast|my legs are dead|heavy-legged|legs felt tired|was tough|"
    "legs were shot|was hard",
    Feeling.BAD: "bad|awful|terrible|horrible|rubbish|shit|crap|rough|dreadful|sucked|felt awful|"
    "felt terrible|felt horrible|felt rubbish|felt crap|felt bad|felt rough|miserable|suffered|"
    "grim|hated it|felt like death|felt like crap|poor|disaster|nightmare|shite|died|"
    "hated every minute|"
    "worst run ever|it was hell|felt like shit|horrendous|atrocious|brutal|felt poor|garbage|"
    "felt garbage",
}  # fmt: skip
LEVELS = {
    Level.BEGINNER: "beginner|complete beginner|total beginner|newbie|novice|new to running|"
    "just starting|starting out|noob|new|new runner|just started|couch potato|never run before",
    Level.INTERMEDIATE: "intermediate|some experience|average runner|recreational|regular|"
    "intermediate runner|medium|regular runner|somewhere in between|middling|in between",
    Level.ADVANCED: "advanced|experienced|expert|competitive|pro|very experienced|elite|"
    "advanced runner|club runner|seasoned|veteran|experienced runner|sub elite",
}
ROUTINES = {
    RoutineKind.MORNING: "morning workout|morning reminder|workout reminder|morning message|"
    "daily reminder|training reminder|morning reminders|daily reminders|daily workout|"
    "morning session reminder|run reminder|workout reminders|training reminders|morning messages|"
    "morning nudge|morning ping|morning update|the morning one|morning text|daily message",
    RoutineKind.EVENING_BEFORE: "evening before|night before|the night before|the evening before|"
    "day before|the day before",
    RoutineKind.EVENING: "how it went|how it goes|how did it go|how the run went|how my run went|how training went|how the session went|how my day went|evening check in|evening check-in|check in|check-in|checkin|check ins|"
    "evening reminder|evening question|evening message|evening check|evening reminders|checkins|"
    "evening checkin|nightly check in|evening check ins|daily check in|evening messages|"
    "evening ping|how did it go message|the evening one|evening text",
    RoutineKind.READINESS: "readiness question|readiness|readiness check|sleep question|"
    "how did i sleep question|morning readiness|readiness questions|readiness check in|"
    "morning check in|need the sleep question|need that sleep question|how i slept|how well i slept|how i sleep|my sleep",
    RoutineKind.WEEKLY_REVIEW: "weekly review|week review|weekly summary|weekly report|"
    "sunday review|weekly recap|weekly roundup|weekly summaries|week summary|review of the week|"
    "sunday summary|weekly wrap up|summary of the week|week recap",
    RoutineKind.RACE_COUNTDOWN: "race countdown|countdown|race countdowns|race count down|"
    "countdown messages",
    RoutineKind.NUDGE: "nudge|nudges|nagging|nagging messages",
}
