"""English words with a job in the sentence, asides, reasons and words without weight."""

MARKS = {
    "what if": "what if|what happens if|what would happen if|what happens to my plan if|suppose|"
    "what if i were to|what'd happen if|hypothetically|what would it look like if|"
    "how would it look if|would it matter if|would it hurt if|does it matter if|whatif|"
    "what does it do to my plan if|how bad is it if|how bad would it be if|what would change if|"
    "what changes if|would that be|would that|would that be bad|would it be bad|would that be ok|would it be ok if|is that bad|what would you do if|is it bad if|is it a problem if|would it be bad if|"
    "what would the plan look like if|what would my week look like if|what would next week look like if|"
    "what would that look like if|how would the week look if|how would my plan change if|imagine|"
    "just hypothetically|what's the damage if|what if we|how does it look if|show me what happens if",
    "advice": "should i|shall i|is it ok to|is it okay to|is it bad to|is it safe to|is it better to|"
    "am i allowed to|is it ok if i|is it okay if i|do i need to|do i have to|would you|can i still|"
    "is it alright to|should we|is it wise to|would it be wise to|is it smart to|is it fine to|"
    "is it worth|do you think i should|any reason to|is it fine if i|must i|when should i|"
    "how should i|what should i|is it normal to|is it a good idea to|would it be better to|"
    "would it be ok to|is it bad that|am i ok to|how do i know if|is it too late to|"
    "is it dangerous to|do i really need to|do i really have to|should my|ought i to",
    "not": "not|don't|do not|never|without|doesn't|isn't|wasn't|no longer|aren't|weren't|haven't|"
    "hasn't|shouldn't|wouldn't|nor|ain't|can't|couldn't|won't|didn't|no|cannot|hardly|nothing|none",
    "because": "because|since i|since my|since we|due to|as i|as i'm|as we|owing to|because of|"
    "on account of|thanks to|as my|so that i|since there's|as there's|as it's|since it's",
    "future": "will|i'll|gonna|going to|planning to|plan to|about to|will be|intend to|hope to|"
    "hoping to|i'm going to|i am going to|tempted to|thinking of|thinking about|might|looking to|"
    "planning on|heading out for|off for|off to|about to go|gunna|i'm doing|i shall|aiming to|"
    "we'll|aiming for|i'm running",
    "join": "and|&|plus|then|also|and then|but|as well as|and also|oh and|btw|by the way|+|"
    "followed by|but also|and btw|afterwards|later|after that|ps",
    "others": "my wife|my husband|my friend|my friends|he|she|they|my brother|my sister|my dad|my mum|"
    "my mom|my son|my daughter|my partner|my boyfriend|my girlfriend|my mate|my buddy|my coach|"
    "my neighbour|my neighbor|kipchoge|someone|my running partner|my club|her|my kid|my colleague|"
    "my coworker|my boss|my cousin|eliud|my teammate|my father|my mother|my uncle|people|my running buddy",
    "used to": "used to|years ago|back in the day|in my twenties|when i was|once ran|used to run|"
    "as a kid|back when|i was about to|almost|nearly|wish i|if only|i dreamt|i dreamed|dreamt|dreamed|was going to|"
    "in high school|in college|at school|at uni",
    "partly": "half of it|part of it|most of it|some of it|partially|only half|partly|half the session|"
    "cut it short|cut short|stopped early|bailed early|not all of it|only did half|"
    "didn't finish it|didn't quite finish|bailed halfway|part of the session|halfway through|"
    "all but the last|only managed|most of the session|nearly all|first half only|"
    "only part of it|half the reps|cut it in half|cut the run short|cut it a bit short|minus the last|minus the cooldown|only got through",
    "race": "race|raced|racing|pb|pr|new pb|new pr|a pb|a pr|personal best|finish line|chip time|"
    "gun time|course record|race day|in the race|placed|finished in|age group|season's best|"
    "ran a race|pbed|pr'd|pb'd|first race|official time",
    "treadmill": "treadmill|on the treadmill|tready|treddy|dreadmill|on the mill|tm|on a treadmill|"
    "treadmil|the treadmill|hotel treadmill|indoors on the treadmill|on the dreadmill|on treadmill|treddie|treadie|belt",
    "unfinished": "dnf|dnf'd|bailed after|stopped after|dropped out|had to drop out|gave up|bailed|pulled out|had to stop|quit|"
    "abandoned|had to quit|dnfed|had to walk it in|pulled up|dropped out at|bailed at|packed it in|"
    "stepped off|threw in the towel|had to bail|called it a day at|dnf at|pulled the plug|couldn't finish|didn't finish",
    "about running": "run|running|runner|runners|marathon|race|training|train|pace|shoe|shoes|gel|gels|eat|carb|carbs|"
    "carbo|hydrate|hydration|water|drink|electrolytes|stretch|stretching|warm up|cool down|heart|"
    "vo2max|vo2|lactate|threshold|tempo|intervals|interval|long|easy|zone|zones|recovery|taper|tapering|mileage|injury|injuries|strength|"
    "plan|cadence|stride|strides|breathing|breathe|hills|hill|treadmill|caffeine|coffee|protein|sleep|"
    "fuel|fueling|fuelling|breakfast|bonk|wall|cramp|cramps|blister|blisters|chafing|socks|watch|hr|heat|cold|"
    "altitude|weather|rain|humidity|parkrun|fartlek|doms|foam|ice|bath|massage|cross|base|aerobic|anaerobic|rpe|"
    "10k|5k|half|ultra|trail|pronation|insoles|carbon|plates|iron|supplements|beetroot|alcohol|beer|weight|"
    "knees|knee|joints|overtraining|overtrained|rest|workout|workouts|session|legs|sore|soreness|headphones|nutrition|negative|splits|"
    "faster|fitter|slower|endurance|speed|stitch|stitches|side stitch|toenails|sunscreen|gear|hot|creatine|compression|period|bike|cycling|swimming|"
    "yoga|gym|lift|weights|vaporfly|jog|jogging|sweat|salt|fasted|fasting|bloods|anaemia|anemia|ibuprofen|painkillers|kit|wear|layers|gloves|pacing|pacer|walk|walking|breaks|physio|flu jab|vaccine|jab|80 / 20|form|posture|arms|tss|vdot|norwegian|double|doubles|jetlag|jet lag",
    "question": "what|why|how|when|where|which|who|whose|is|are|does|do|did|can|could|should|would|will|has|have|was|were|am|whats|what's|how's|any|explain|tell",
    "much": "too much|so much|that much|this much",
}

ASIDES = (
    "and back|there and back|to work and back|no idea how far|not sure how far|don't know how far|dunno how far|how far|in the rain|with the dog|with my dog|along the river|with friends|with a friend|with the club|"
    "before work|after work|before breakfast|in the park|in the dark|in the heat|in the sun|"
    "in the snow|in the wind|with the kids|with my wife|with my husband|with the boys|with the girls|"
    "on the trails|on trails|on the track|at the track|on the road|on grass|on the beach|in the woods|"
    "in the forest|in the mountains|with my club|with the group|with my running group|with a mate|"
    "around the lake|round the lake|round the park|around the park|along the canal|by the river|"
    "in new shoes|in the new shoes|new shoes|hilly|flat course|flat route|very hilly|muddy|windy|icy|hot|humid|"
    "cold|very hot|super hot|boiling|freezing|raining|rainy|sunny|headwind|into the wind|"
    "into a headwind|strong wind|so windy|so hot|really hot|really windy|with the pram|with the buggy|"
    "with the stroller|on the way home|run commute|commute|to work|from work|home from work|out and back|loop|"
    "loops|laps|non stop|nonstop|no stops|without stopping|without walking|no walking|continuous|"
    "didn't stop|first time|for the first time|longest run ever|my longest ever|longest ever|"
    "furthest ever|longest yet|gps died|watch died|forgot my watch|forgot to start my watch|"
    "no watch|without a watch|by feel|by effort|negative split|negative splits|negative split it|"
    "all easy|nice and easy|nice easy|really easy|very easy|took it easy|keeping it easy|kept it easy|"
    "kept it slow|nice and slow|slow|slowly|chatty|chilled|with strides|plus strides|with some strides|"
    "with a few strides|on tired legs|on heavy legs|in the morning|in the evening|at lunch|"
    "in my lunch break|at lunchtime|in between meetings|before the kids woke up|with my brother|"
    "with my sister|with my mate|with my partner|with my girlfriend|with my boyfriend|with colleagues|"
    "with a colleague|in the hills|in the gym|at the gym|in the pool|outdoors|outside|inside|indoors|"
    "indoor|on the coast|coastal path|at the seaside|in town|around town|round the block|through the forest|"
    "beautiful|gorgeous|stunning|lovely weather|perfect weather|great weather|sunrise|sunset|"
    "at sunrise|at sunset|super early|early|late|crack of dawn|warm up|cool down|warmup|cooldown|"
    "with warm up|incl warm up|including warm up|with wu and cd|w u|c d|wu|cd|wu / cd|warm up and cool down|"
    "warmup and cooldown|incl wu cd|including warm up and cool down|average|avg|approx|approximately|"
    "roughly|trail|trails|road|roads|pavement|sand|on sand|park|forest|woods|river|canal|beach|track|snow|mud|hills|a bit hilly|quite hilly|rolling hills|undulating|"
    "on my own|alone|solo|by myself|podcast|with music|no music|strava says|garmin says|according to strava|"
    "according to my watch|according to garmin|watch says|my watch says|garmin|strava|gps|moving time|elapsed|"
    "total time|total|in total|all in all|altogether|overall|door to door|stop start|with traffic lights|traffic lights|"
    "no chest pain|stomach cramps|stitch|cramps|hard effort|hard efforts|all out|flat out|fast|hard|proud|so proud|pretty proud|happy|very happy|so happy|chuffed|stoked|woohoo|yay|boom|finally|phew|pleased|well chuffed|really pleased|delighted|dead chuffed"
)

REASONS = (
    "crazy|mad|nuts|bonkers|manic|chaos|chaotic|stuck at work|work|working late|work meeting|meeting|meetings|kids|kid|the kids|childcare|busy|"
    "no time|deadline|deadlines|wedding|family|family stuff|travel|travelling|traveling|flight|flying|birthday|"
    "party|dinner|late night|on call|night shift|nightshift|shift|school run|dentist|doctor|appointment|"
    "doctor's appointment|weather|storm|snow|ice|icy|raining|pouring|heatwave|too hot|hangover|hungover|"
    "date night|conference|visitors|guests|in laws|the in laws|friends visiting|exam|exams|moving house|crazy week|"
    "crazy day|crazy at work|hectic|mad week|something came up|something's come up|life happened|"
    "work got in the way|work is crazy|work is mad|work is nuts|work's crazy|work trip|business trip|holiday|on holiday|vacation|"
    "holidays|no childcare|babysitter|baby|newborn|funeral|concert|gig|match|swamped|slammed|"
    "working|late meeting|a late meeting|long day|overslept|slept in|slept through my alarm|alarm|no energy|"
    "no motivation|can't be bothered|not feeling it|lazy|gym closed|closed|car broke down|train delays|"
    "parents evening|school thing|school play|family thing|family dinner|family day|thunderstorm|thunderstorms|ran out of time|"
    "out of time|got home late|home late|got stuck at work|something has come up|back to back meetings|"
    "back to back|back to back calls|calls|jet lag|jetlag|jet lagged|jetlagged|day got away from me|christmas|xmas|easter|thanksgiving|new year|new year's|"
    "too busy|super busy|really busy|very busy|bit busy|so busy|a work thing|work thing|work do|work event|work dinner|work drinks|work drinks tonight|drinks|visiting family|visiting my parents|parents|skiing holiday|ski trip|trip|road trip|stag do|hen do|camping|festival|offsite|moving|house move|abroad|surgery|operation|vet|the vet|plumber|school holidays|hospital appointment|interview|job interview|the weather|bad weather|rubbish weather|awful weather|the storm|air quality|smoke|lightning|dark|too dark|plans|other plans|got plans|have plans|plans changed|a wedding|family wedding|my son's birthday|my daughter's birthday|anniversary|legs need a break|legs need it|need sleep|need the sleep|too late|running late|late finish|early start|early meeting|early flight|late flight|delayed|the flight|a flight"
)

FILLER = (
    "a an the my your our i i'm i've i'd i'll me we we're we've you to of for on in at is it it's was "
    "am are be been being this that's so just please thanks thank cheers hi hello hey coach with by from do did does have has had "
    "having got get gets got would could can may um uh er erm hmm well oh ah okay ok right like you know "
    "sort kind of basically actually really quite rather pretty very super bit little some any about "
    "around roughly approx ish maybe perhaps probably think guess reckon believe suppose feel feels "
    "feeling felt today's there here now then and or as if at all also too again still already yet soon "
    "im let let's lets want wanted wants need needs needed like liked love go going went gone make made "
    "making gonna going him thing things stuff mate buddy dude man bro pal sir lol haha hahaha lmao omg wow damn gosh "
    "please kindly possible possibly able sorry apologies unfortunately sadly luckily hopefully afraid "
    "fyi update quick quickly log logged record which who whose its their them out up down over into "
    "off onto through via per else because since when while where what  much many lot lots more "
    "time times new old own same other another each both only even ever mean means say says said tell "
    "told put give given take takes taking took seems seem looks look looking see seen done doing turned "
    "day days week weeks month session sessions run runs running workout workouts training plan planned "
    "schedule scheduled programme program afternoon morning evening night lunch yep yeah yes yup sure "
    "great good nice fine cool awesome perfect although though however anyway anyways besides instead "
    "bloody freaking flipping damn fucking fuckin effing friggin total totally absolutely definitely literally simply honestly "
    "happen happens happened come comes came coming keep keeping kept try trying tried manage managed "
    "work works those these one ones it'll that it'd there's here's i'd we'll us he's what's how's "
    "myself yourself min mins later before after until till during within between across along round "
    "were will shall should must might ought don did're s t re ve ll d m am pm first next last "
    "than everything something anything deck tap menu cards agenda docket w wanted coach's longrun chat message question answer way ways end bit ended finish finished start turn fully hard harder fast faster "
    "started starting total whole full entire part yall y'all guys folks dear evening's afternoon's"
)
