"""Entries on pacing, building up, hard and easy days, and the parts of a season."""

from core.coach.knowledge.entry import PRACTICE, Entry

TRAINING = (
    Entry(
        "easy-pace",
        "How slow should my easy runs be?",
        "easy pace slow talk conversation too fast aerobic jog going days down talking jogging "
        "speed how gently chat able everyone says comfortable comfortably hard test relaxed "
        "recovery gentle should be chatting",
        "Slow enough to speak in full sentences, effort 3-4 out of 10. Your easy band comes "
        "from your own results (about 63-73 % of your race fitness), so it moves as you get "
        "fitter. If you end an easy run tired, it was not easy.",
        "Daniels, easy intensity 59-74 % (Running Formula, ch. 4)",
    ),
    Entry(
        "why-so-much-easy",
        "Why so much easy running and so little hard running?",
        "easy share polarised 80/20 eighty twenty slow running why so much zone 2 base aerobic "
        "waste of time all the boring runs 80 20 slowly mostly majority percent less intensity",
        "Because easy running builds the engine at a cost you can repay by tomorrow. Elite "
        "runners do at least 80 % of their distance easy, and recreational runners who "
        "trained about 77 % easy improved at least as much over 10 km as those who did 46 %.",
        "Haugen 2022; Munoz 2014",
    ),
    Entry(
        "threshold",
        "What is threshold or tempo running?",
        "threshold tempo lactate cruise comfortably hard T pace runs tempos point of intervals "
        "hour difference lt anaerobic",
        "Comfortably hard: a pace you could hold for about an hour in a race, effort 6-7. You"
        " can say a few words, not a story. It teaches you to clear the by-products of hard "
        "running. Either about 20 minutes in one go, or bouts with short rests of about a "
        "fifth of the running time.",
        "Daniels, threshold intensity and 5:1 rests (Running Formula, ch. 4)",
    ),
    Entry(
        "vo2max",
        "What are VO2max intervals for?",
        "vo2 vo2max intervals 800 1000 hard reps I pace aerobic power interval sessions 400s "
        "800s 1000s 1200s kilometre track session repeats max oxygen 400 point purpose get "
        "faster",
        "They raise the ceiling of your engine. Bouts of 3-5 minutes at about the pace you "
        "could race for 10-15 minutes, with jogs no longer than the bouts. More is not "
        "better: the hard part stays within 8 % of your week or 10 km, whichever is less.",
        "Daniels, interval intensity and caps (Running Formula, ch. 4)",
    ),
    Entry(
        "repetitions",
        "What are repetitions and strides good for?",
        "repetition reps strides speed form economy 200 400 fast relaxed stride 200s 200m 400m "
        "sprint sprints short use often sprinting top quick feet",
        "Short and fast with full rest, so that form stays clean. They make you more "
        "economical. Strides are the gentlest kind: 15-30 seconds quick and relaxed, 4-10 "
        "times, after an easy run.",
        "Daniels, repetition intensity (Running Formula, ch. 4)",
    ),
    Entry(
        "hills",
        "Why run hills?",
        "hill hills uphill climbing strength incline sprints reps downhill downhills running "
        "down worth steep gradient repeats slope mountain or flat",
        "Uphill running asks for force at low speed, so it is strength work in running shoes "
        "with little pounding. Run by effort, not by pace, and jog down gently.",
        PRACTICE,
    ),
    Entry(
        "long-run",
        "Why do I need a long run, and how long?",
        "long run distance weekend endurance how long duration longest every week weekly runs "
        "sunday half feels too lsd ever need 30k 20 miles 32k before a marathon far",
        "It teaches your legs, gut and head to keep going. I keep it within 30 % of the week "
        "when you run five times or more, 40 % for four runs and 50 % for three, and under "
        "two and a half hours (three for a marathon). It grows by at most 10 % over your "
        "longest run of the last 30 days, because bigger leaps went with more injuries.",
        "Schuster Brandt Frandsen, BJSM 2025 (5,205 runners); Daniels ch. 4; 37 published plans",
    ),
    Entry(
        "ten-percent",
        "Is the 10 % rule true?",
        "ten percent rule weekly mileage increase build up how fast add more volume quickly my "
        "ramp a week too safely double distance next month 20 to 40 km jump raise boost ramping "
        "per",
        "As a weekly rule it is folklore: a trial with 532 beginners found no fewer injuries "
        "with it. Jumps of 20 % and more did raise injuries in the short run, and a single "
        "run over 110 % of your longest of the month raised them clearly. So I use 10 % as "
        "the habit and 20 % as the wall.",
        "Buist 2008; Damsted 2019; Schuster Brandt Frandsen 2025",
    ),
    Entry(
        "cutback",
        "Why is this week lighter?",
        "cutback deload down week recovery week lighter less rest week easy every month this "
        "cut back easier fewer low",
        "Because you get fitter while you recover, not while you tire. Every third or fourth "
        "week goes down by 15-30 %, then the next step up stands on rested legs.",
        PRACTICE,
    ),
    Entry(
        "hard-easy",
        "Why can't I do two hard days in a row?",
        "hard days back to back consecutive spacing two quality sessions 48 hours alternate in "
        "a row intervals runs twice",
        "A hard session needs about two days to turn into fitness. Two in a row blur into one"
        " mediocre one and leave the legs open to injury. So hard days stand at least 48 "
        "hours apart.",
        "Casado 2022 on hard and easy days; 48 h is coaching practice",
    ),
    Entry(
        "missed-session",
        "I missed a workout. Should I make it up?",
        "missed skipped make up catch up double stack session yesterday run do it today lost "
        "day forgot skipping miss squeeze cram weekend behind catching reschedule",
        "No. One missed run costs you nothing you can measure; two crammed together can cost "
        "you weeks. If it was the key session of the week and there is room, I move it. If "
        "not, we go on.",
        PRACTICE,
    ),
    Entry(
        "time-off",
        "How much fitness do I lose with time off?",
        "time off break lost fitness detraining holiday weeks off comeback lose go away gone "
        "stop running days without layoff pause disappear vanish slower unfit shape returning "
        "quickly",
        "Less than it feels. Up to five days: nothing. Two weeks: about 3 %. Four weeks: "
        "about 7 %. Eight weeks: about 15 %. Cross-training halves most of that. We come back"
        " in steps, at half of the former load first.",
        "Daniels ch. 9, time off and adjustment of fitness (V.O2, 2018); Coyle 1984",
    ),
    Entry(
        "taper",
        "Why do I run so little before the race?",
        "taper tapering less before race fresh lose fitness reduce needed little marathon "
        "tapers sluggish restless rest cut weeks",
        "Volume falls by 41-60 % over the last two weeks while the pace of the hard bits and "
        "the number of runs stay. That is what the studies found best, worth about 3 %. You "
        "lose no fitness in that time; you lose fatigue. Feeling sluggish or restless is "
        "normal.",
        "Bosquet 2007; Mujika 2003; Smyth 2021",
    ),
    Entry(
        "warm-up",
        "Do I really need to warm up?",
        "warm up warmup cool down cooldown before start prepare drills warming easy run routine "
        "cooling warmups jog intervals dynamic",
        "Before hard running, yes: ten minutes or more of easy running, then a few strides. "
        "The first bout then feels like the second. For an easy run the first kilometre is "
        "the warm-up. Afterwards ten easy minutes bring you down gently.",
        PRACTICE,
    ),
    Entry(
        "stretching",
        "Should I stretch?",
        "stretch stretching flexibility mobility static foam roll yoga after before roller "
        "flexible pilates stretches tight supple massage gun",
        "Moving warm-ups such as leg swings suit you before a run; long holds are better kept"
        " for later. Stretching feels good, but don't count on it against injuries. Strength "
        "work does far more.",
        "Lauersen 2018 for strength; the rest is coaching practice",
    ),
    Entry(
        "strength",
        "Does strength training help runners?",
        "strength gym weights lifting squats core plyometrics muscle lunges exercises legs "
        "stronger weight slow me down deadlift squat kettlebell bulky bulk muscles dumbbells "
        "calf raises resistance exercise",
        "Yes, twice over. Across many trials it cut sports injuries to about a third, and "
        "heavy or combined strength work one to four times a week for six weeks or more "
        "improved running performance. Put it after an easy run or on its own day, not before"
        " a hard session.",
        "Lauersen 2018; Llanos-Lagos 2024",
    ),
    Entry(
        "cross-training",
        "Does cycling or swimming count?",
        "cross training bike cycling swim swimming elliptical rowing instead count ride replace "
        "a run swap cycle pool spin spinning hiking skiing football",
        "For heart and lungs, yes, and I count its load by effort times minutes. For tendons "
        "and bones, no: bike kilometres never count as running kilometres when we decide how "
        "far you may run.",
        "Foster 2001 for load; Daniels ch. 9",
    ),
    Entry(
        "treadmill",
        "Is the treadmill as good as the road?",
        "treadmill indoor incline one percent gym belt easier harder indoors gradient outside "
        "outdoors versus tread mill slope setting than",
        "Nearly. At ordinary paces, slower than about 5 min/km, there is no difference you "
        "need to correct. At faster paces 1 % of incline makes up for the missing wind.",
        "Jones and Doust 1996",
    ),
    Entry(
        "run-walk",
        "Is it all right to walk?",
        "walk walking breaks run-walk galloway couch to 5k beginner cheating out of breath "
        "minute cant run non stop puffed gasping seconds allowed stopping nonstop without "
        "interval c25k minutes keep",
        "It is a method, not a failure. Short walks from the very start keep the effort down "
        "and the legs whole, and let you be on your feet longer. Start-to-run begins with one"
        " minute of running; where that is too long, run half of it and walk the rest: it counts.",
        "Couch to 5K; Galloway run-walk-run",
    ),
    Entry(
        "how-many-days",
        "How many days a week should I run?",
        "days weekly week times frequency often number sessions every day everyday daily each 7 "
        "seven a runs three 3 enough consecutive per rest single streak bad",
        "Three make you a runner, four or five suit most goals, six are for those who already"
        " run five without complaint. I always leave one full day without running, and two "
        "for beginners. Running six times and more than 30 miles a week went with more "
        "injuries in older runners.",
        "McKean 2006; the rest is coaching practice",
    ),
    Entry(
        "mileage",
        "How much mileage do I need for a marathon?",
        "weekly mileage volume marathon how many km per week enough a kilometres miles for half "
        "distance total kilometers needed",
        "Recreational marathoners run about 45 km a week on average. In one study those under"
        " 40 km were some 6 minutes slower and those above 65 km some 14 minutes faster; a "
        "longest run below 25 km went with 13 minutes lost. More volume did not mean more "
        "injuries there, but it must be grown into.",
        "Fokkema 2020; cohort of 119,452 marathoners 2025",
    ),
    Entry(
        "heart-rate",
        "Should I train by heart rate or pace?",
        "heart rate zones bpm watch max hr karvonen drift pace versus high too zone 2 easy runs "
        "pulse chest strap heartbeat hrm beats maximum wrist spike",
        "Pace for the hard bits, effort for the easy ones, heart rate as a witness. It lags "
        "in intervals and climbs with heat, caffeine and tiredness. A formula for the maximum"
        " (208 minus 0.7 times age) can be 10 beats or more off for you, so a measured "
        "threshold is far better.",
        "Tanaka 2001",
    ),
    Entry(
        "rpe",
        "What do the effort numbers 1 to 10 mean?",
        "rpe effort scale exertion borg number rating how hard 1-10 7 what is perceived feels "
        "feel like score",
        "1-2 is a stroll, 3-4 an easy run with talk, 5-6 steady, 7 comfortably hard, 8-9 hard"
        " bouts you are glad to end, 10 all you have. Rate the whole session about half an "
        "hour later; times minutes it is the load I keep.",
        "Foster 2001, session RPE",
    ),
    Entry(
        "load-ratio",
        "What about my acute-chronic ratio?",
        "acwr acute chronic workload ratio training load garmin danger zone status strain focus "
        "unproductive",
        "I can show it, but I never decide by it. In more than 5,000 runners the week-to-week"
        " ratio said nothing about injuries, and its maths is contested. The single long leap"
        " did matter.",
        "Impellizzeri 2020; Schuster Brandt Frandsen 2025",
    ),
    Entry(
        "plateau",
        "Why am I not getting faster?",
        "plateau stuck not improving slower no progress faster get getting same pace "
        "improvement months training improve time year stagnating speed up quicker personal "
        "best pb pr 5k",
        "Three usual suspects: easy runs too fast to recover from, the same week over and "
        "over, and too little sleep. Fitness also comes in steps: hold a load for four to six"
        " weeks before you expect it to show. A test run tells more than a feeling.",
        "Daniels ch. 10 on holding a load; the rest is coaching practice",
    ),
    Entry(
        "two-a-day",
        "Should I run twice a day?",
        "double twice a day two runs same day doubles second run evening too",
        "Only once your single runs no longer hold the volume you need, which is well beyond "
        "80 km a week. Before that, one more ordinary day does more for you.",
        PRACTICE,
    ),
    Entry(
        "cadence",
        "Should I change my cadence to 180?",
        "cadence 180 steps per minute stride length form technique footstrike spm rate 160 170 "
        "step lengthen strides longer few land heels heel strike forefoot wrong turnover "
        "landing toe midfoot gait",
        "There is no magic 180. It rises by itself with speed. If you overstride or have knee"
        " trouble, a slightly quicker, shorter step is worth a try; otherwise leave it.",
        PRACTICE,
    ),
    Entry(
        "breathing",
        "How should I breathe when running?",
        "breathe breathing nose mouth rhythm stitch side stitch in out catch my breath hills "
        "breathless panting inhale exhale lungs nasal stitches",
        "Through nose and mouth together, as it comes. If you can't talk on an easy run, slow"
        " down rather than change your breathing. Against a stitch: slow down, breathe out "
        "long, press the spot.",
        PRACTICE,
    ),
    Entry(
        "masters",
        "How should training change with age?",
        "age older masters 40 50 60 70 veteran recovery ageing old aged over 55 58 65 too start "
        "more rest senior 62 training at runners aging grandad menopause late starting",
        "Capacity falls about 10 % a decade, the marathon by at most 7 % a decade to 60 with "
        "steady training. From 50 I put one more easy day between hard ones, and two short "
        "strength sessions a week earn their place. Runners over 40 had more calf, Achilles "
        "and hamstring trouble.",
        "Lepers 2021; McKean 2006; Spiering 2021",
    ),
    Entry(
        "youth",
        "How far may children race?",
        "children kids youth teenager young junior child daughter son school kid year old "
        "teenage 10 5k teens boy girl under",
        "British guidance: 5 km at 11-12, 6 km at 13-14, 10 km at 15, 15 km at 16, 25 km at "
        "17, the marathon from 18. Training stays playful: at most five days, one or two of "
        "rest, and months off in the year.",
        "UK Athletics maximum race distances",
    ),
)
