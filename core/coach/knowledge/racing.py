"""Entries on races: goals, pacing, the days before and after, and fuelling."""

from core.coach.knowledge.entry import PRACTICE, Entry

RACING = (
    Entry(
        "race-pacing",
        "How should I pace my race?",
        "race pacing strategy even split negative start too fast plan 5k 10k half marathon pace "
        "a splits first km faster slower evenly conservative",
        "Even, with the first tenth a touch slower than it feels. A first half run too close "
        "to your limit is the classic way to collapse in a marathon. Decide the pace the day "
        "before, when your head is cool.",
        "Smyth and Muniz-Pumares 2020",
    ),
    Entry(
        "marathon-wall",
        "How do I avoid the wall?",
        "wall hit bonk marathon 30 km collapse glycogen the die at 30k 35k last 10k blow up "
        "crash bonking empty fade fading legs ten survive",
        "Start slower, eat early, train long. The wall is an empty tank met at too high a "
        "pace: hold your marathon pace from the gun and take carbohydrate from the first half"
        " hour, 30-60 g an hour.",
        "Smyth and Muniz-Pumares 2020; Jeukendrup 2014",
    ),
    Entry(
        "predict",
        "How can you predict my race time?",
        "predict prediction time equivalent race calculator estimate riegel accurate "
        "predictions calculated reliable predictor predicted calculators based off from convert "
        "run given what marathon",
        "From a recent result by the Daniels-Gilbert curves. For a marathon on less than 65 "
        "km a week such curves are ten minutes or more too hopeful for half of the runners, "
        "so I blend in a model that knows your volume and give a range.",
        "Daniels and Gilbert 1979; Vickers and Vertosick 2016",
    ),
    Entry(
        "race-week",
        "What should I do in race week?",
        "race week days before final week shakeout rest of the last eve day easy",
        "Short easy runs, a few strides, no hard effort in the last four days. Sleep early in"
        " the week, for the last night is often short and that is fine. Lay out everything "
        "the evening before, and try nothing new.",
        PRACTICE,
    ),
    Entry(
        "race-morning",
        "What do I do on race morning?",
        "race morning breakfast before start day of toilet warm up the wake line eat marathon "
        "arrive corral nerves portaloo",
        "Eat what you know two to three hours before. Be there early, jog ten minutes for a "
        "short race, walk and loosen up for a marathon. Start in the group of your real pace.",
        PRACTICE,
    ),
    Entry(
        "carb-loading",
        "Should I carb-load?",
        "carb loading carbohydrate pasta days before glycogen load carbs marathon night how "
        "many eat dinner rice bread",
        "For races beyond about an hour and a half it helps to shift your plate towards rice,"
        " pasta, bread and potatoes in the last two days while you run little. For a 5K or "
        "10K eat as always.",
        PRACTICE,
    ),
    Entry(
        "fuelling",
        "What should I eat during long runs?",
        "fuel fuelling gel gels eat during carbs long run hour drink energy half marathon food "
        "on the sports sugar chews when to take every minutes nutrition calories bars mid "
        "hourly",
        "Under an hour: nothing needed. One to two and a half hours: 30-60 g of carbohydrate "
        "an hour. Longer: up to 90 g an hour, as a mix of glucose and fructose, if your gut "
        "is used to it. Practise on long runs what you want to use in the race.",
        "Jeukendrup 2014; ISSN 2019",
    ),
    Entry(
        "hydration",
        "How much should I drink?",
        "drink drinking water hydration thirst electrolytes salt hyponatremia dehydrated "
        "thirsty bottle on a run 10k how much hour litre liter fluids sip sodium tablets "
        "electrolyte isotonic",
        "To thirst. Never so much that you weigh more after than before: drinking too much is"
        " what leads to dangerously low sodium, and slow marathoners are most at risk. "
        "Headache, vomiting or confusion after a long run is an emergency.",
        "Almond 2005",
    ),
    Entry(
        "eat-before",
        "What should I eat before a run?",
        "eat before breakfast pre-run snack empty stomach fasted morning banana run how long "
        "after eating toast 6am early dinner lunch meal hungry wait oats",
        "Before an easy run of up to an hour: whatever sits well, or nothing. Before a hard "
        "or long one: a carbohydrate meal two to three hours ahead, or something small an "
        "hour ahead.",
        PRACTICE,
    ),
    Entry(
        "eat-after",
        "What should I eat after training?",
        "after recovery meal protein eat post run snack refuel shake long food best chocolate "
        "milk afterwards",
        "An ordinary meal with carbohydrate and protein within a couple of hours. It matters "
        "more when the next session is soon. Under-eating for weeks is a quick way to injury.",
        "IOC 2023 on low energy availability; timing is coaching practice",
    ),
    Entry(
        "caffeine",
        "Does coffee help?",
        "caffeine coffee before race boost espresso gel cola energy drink pills",
        "For most runners, somewhat. If you drink it anyway, have your usual cup before the "
        "race. Don't try it for the first time on race day; sleep and stomach have a say.",
        PRACTICE,
    ),
    Entry(
        "stomach",
        "My stomach cramps when I run. What can I do?",
        "stomach gut cramps toilet diarrhoea nausea gel trouble runner stitch side poo loo "
        "bathroom runs sick every run tummy bowel bowels poop restroom diarrhea vomit nauseous "
        "gi urge",
        "Look at the last three hours: fibre, fat, coffee and big meals are the usual "
        "culprits. Train the gut by taking small amounts on long runs. If it goes on, or "
        "there is blood, see a doctor.",
        PRACTICE,
    ),
    Entry(
        "first-race",
        "It's my first race. What should I know?",
        "first race parkrun nervous beginner tips debut 5k 10k scared half marathon newbie "
        "starting line",
        "Start at the back of your group and slower than you want to. Everyone else goes off "
        "too fast. Walk when you like. Your only job is to finish and want to do it again.",
        PRACTICE,
    ),
    Entry(
        "after-race",
        "How long should I rest after a race?",
        "after race recovery marathon half rest return how long post off a days my run again "
        "recover recovering afterwards sore following back running",
        "After a marathon: easy running from the third day does no harm, one to two weeks "
        "without hard work, three to four to full load. After a half about a week without "
        "hard work, after a 5K or 10K a few days.",
        "Martinez-Navarro 2021; the rest is coaching practice",
    ),
    Entry(
        "tune-up",
        "Should I race on the way to my goal?",
        "tune-up race test b-race time trial parkrun on the way during training tune up "
        "practice b in block preparation hard rehearsal for",
        "Every four to six weeks a race or a time trial tells us where you stand and takes "
        "the fear out of start lines. It replaces that week's hard session; it never comes on"
        " top.",
        "Daniels ch. 10",
    ),
    Entry(
        "goal-time",
        "Is my goal time realistic?",
        "goal time realistic target too ambitious sub 4 sub 20 possible 2 can i run break under "
        "aim manage achievable chances",
        "Ask me for a prediction and compare. A training block usually lifts fitness by about"
        " one point every four to six weeks. If the gap is larger, choose a later race, or a "
        "time between the two.",
        "Daniels, rate of improvement",
    ),
    Entry(
        "wind-hills-race",
        "How do I pace a hilly or windy race?",
        "hilly windy course hills race elevation trail pace effort wind headwind gusty gain strong",
        "By effort. Let the pace drop uphill and come back downhill; you never regain all you"
        " lose. In wind, hide in a group. Forget the split times of a flat course.",
        "Minetti 2002 on the cost of slopes",
    ),
    Entry(
        "heat",
        "How do I run in the heat?",
        "heat hot weather summer humid temperature sun warm degrees too 28 30 32 35 sunny "
        "tropical humidity sweat sweating celsius",
        "Slower, earlier, with water on your head. Times suffer by roughly 0.3-0.4 % for each"
        " degree beyond the comfortable range, and slower runners lose more. Getting used to "
        "it takes one to two weeks. Confusion, stumbling or a stop of sweating in heat is an "
        "emergency: cool first, call for help.",
        "Mantzios 2022; Ely 2007; Racinais 2015",
    ),
    Entry(
        "cold",
        "How do I run in winter?",
        "cold winter snow ice freezing clothes wear layers weather minus what to slippery icy "
        "gloves frost jacket hat tights below zero",
        "Dress for ten degrees warmer than it is, cover hands and ears, start into the wind. "
        "On ice take the treadmill or shorten the step. Icy air that hurts your chest is a "
        "reason to stay in.",
        PRACTICE,
    ),
    Entry(
        "altitude",
        "How does altitude change my pace?",
        "altitude mountains elevation high thin air 2000m 1500m up metres above mountain sea level",
        "Below about 600 m not at all. Around 1,500 m a 5K or 10K takes some 2-3 % longer, "
        "and more as you climb. Train by effort for the first days.",
        "Daniels ch. 6 (recalled, not checked against the book)",
    ),
    Entry(
        "ultra",
        "How is a 50K different?",
        "ultra 50k ultramarathon trail longer hiking 100k 50 miles first 100 hundred ultras",
        "Slower, hillier, and an eating contest. Walk the climbs, take 30-50 g of "
        "carbohydrate an hour, and let the long run grow a little longer or split it over two"
        " days. Hard sessions matter less than being rested.",
        "ISSN 2019",
    ),
)
