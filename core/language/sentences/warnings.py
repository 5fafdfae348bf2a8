"""Red flags in seven languages: how people say them, and how people say them without meaning them.

A line is a row of words; ``a|\
            b`` are alternatives, ``stem*`` any ending, ``~`` up to four words between.
`NEGATIONS` before a sign take it back. `HARMLESS` phrases are cut out before the signs are \
            looked for.
"""

from collections.abc import Mapping

from core.athlete import Language
from core.commands import RedFlag
from core.language.sentences.warnings_abroad import SIGNS_ABROAD

NEGATIONS: Mapping[Language, str] = {
    Language.ENGLISH: "no|not|without|never|don't|dont|didn't|isn't|doesn't|zero|neither|nor|"
    "ruled out|free of|wasn't|haven't|denied",
    Language.GERMAN: "kein|keine|keinen|nicht|ohne|nie|weder",
    Language.SPANISH: "no|sin|nunca|ni|ningun|ninguna",
    Language.FRENCH: "pas|sans|jamais|aucun|aucune|ni|plus de",
    Language.ITALIAN: "non|senza|mai|nessun|nessuna|niente",
    Language.PORTUGUESE: "nao|sem|nunca|nenhum|nenhuma|nem",
    Language.DUTCH: "geen|niet|zonder|nooit",
}

HARMLESS = """
    (collapsed|collapse|passed out|fainted|crashed) ~ (sofa|couch|bed|heap|asleep|chair|pillow|\
            hammock|laughing)
    (nearly|almost|practically) (passed out|fainted|died|collapsed) ~ (price|cost|bill|laughing|\
            entry|excitement)
    wanted to die ~ (km|k|mile|miles|lap|rep|hill|climb|interval|intervals|set|last|finish|end|\
            session|run|marathon|race)
    (want|wanted|wanna) to die ~ (after|during|on|at) ~ (hill|hills|reps|intervals|run|session|km|\
            mile|squats|leg day|race|tempo)
    (race|session|run|workout|hill|hills|coach|intervals|that|legs|it|squats|plan|you) ~ (killed|\
            killing|murdered) me
    (dying|die|kill) (for|to) (a|get|go|run|some)
    (heart|hearts) (wasn't|isn't|was not|not) in it
    chest (cold|infection|day|press|strap|hr|heart rate|height|workout)
    (heart rate|hr) ~ chest strap
    couldn't breathe for laughing
    (took|takes|take) my breath away
    my brother|sister|friend|dad|mum|mom|father|mother|neighbour|colleague|uncle|aunt|\
            boss ~ (heart attack|stroke|collapsed|fainted)
    (bleeding|bloody) (hell|hot|cold|hard|knackered|tired|brilliant)
    (suicide|suicides) (reps|runs|drills|sprints|shuttles|pace)
    (kill|killing) (it|time|two birds|this|the run|that run|the session|them)
    (end|punish|push|drag|treat|motivate|force|enjoy|kill) myself ~ (with|to|by|out) ~ (run|hills|\
            intervals|session|massage|bed|door|cake)
    stress (fracture|fractures|reaction) ~ (years ago|years back|year ago|as a kid|as a teenager|\
            at school|in college)
    (old|previous|past|healed|history of) ~ stress (fracture|fractures|reaction)
    hunger knock
    period (of|for) (training|base|build|taper|rest|recovery|race)
    (gasping|gasped) for (air|breath) ~ (end|last|rep|reps|400s|800s|interval*|hill*|finish|sprint*)
    (did|do|doing|run|ran|running) ~ (suicides|suicide sprints)
    in the dark
    (pissed|pissing) (off|it down|down|myself laughing|with rain)
    red (light|lights)
    (drank|drinking|cup of|cups of|can of) (tea|coke|cola)
    im dunkeln
    in het donker
    (training|base|build|taper|recovery|rest|long|short|race|trial|time) period
"""

SIGNS: Mapping[Language, Mapping[RedFlag, str]] = {
    Language.ENGLISH: {
        RedFlag.PREGNANCY: """
            (pregnant|pregnancy|trimester|expecting) ~~ (stopped moving|not moving|isn't moving|moving less)
            (pregnant|pregnancy|trimester|expecting) ~~ (bleed*|spotting|contraction*|leak*|fluid|\
            dizz*|headache*|faint*|cramp*|chest|calf|blood|weakness|breathless|short of breath|\
            waters)
            (bleed*|spotting|contractions|leaking fluid|dizz*|waters broke) ~~ (pregnant|\
            pregnancy|trimester)
            (water|waters) (broke|have broken)
            (pregnant|pregnancy|trimester|expecting) ~~ pelvic (pressure|pain|heaviness)
        """,
        RedFlag.HEART: """
            chest ~ (pain|pains|pressure|tightness|hurt|hurts|hurting|tight|tightening|heavy|\
            heaviness|ache|aches|aching|squeezing|discomfort|burning)
            (pain|pains|pressure|tightness|tight|ache|heaviness|stabbing|discomfort|squeezing|\
            stitch|burning) (in|on|across|around) ~ chest
            (fainted|blacked out|passed out|fainting|collapsed|syncope|keeled over)
            (dizz*|lightheaded*|light headed) ~ (short of breath|breathless*|chest|while running|\
            when i run|on the run|on my run|on the last run|on my last run|on the long run|\
            during the run|during my run|mid run)
            (short of breath|breathless*) ~ (dizz*|lightheaded*|light headed)
            (nearly|almost|going to|gonna|about to) (faint|pass out|black out|collapse|fainted|\
            passed out|blacked out|collapsed)
            (felt|feel|feeling) (faint|like fainting|like passing out|like i was going to faint|\
            like i would faint)
            (palpitation*|irregular heartbeat|irregular heart beat|heart flutter*|heart attack|\
            cardiac)
            heart ~ (skips beats|skips a beat|races at rest|flutter*|skipp* beats|skipping|skipped|pounding at rest|racing at rest|\
            irregular*|missing beats|stopped|arrhythm*|racing for no reason|weird rhythm|jumping)
            heart (won't|wouldn't|doesn't) slow down
            pain ~ (down|in|into|radiating) ~ (left arm|jaw)
        """,
        RedFlag.STROKE: """
            (one|left|right) side ~ (weak*|numb*|droop*|paraly*|tingl*)
            (weak*|numb*|droop*|paraly*) ~ (one|left|right) side
            face ~ (droop*|numb|dropped|sagging)
            (slurred|slurring)
            (arm|leg|hand) ~ (gone weak|went weak|gone limp|went limp|gone numb and weak|\
            suddenly weak|won't move|paralysed|paralyzed)
            (can't|couldn't) (lift|move|feel) ~ (left|right) (arm|side)
            (suddenly|really|very|so|got) (confused|disoriented)
            (confused|disoriented) and ~ (couldn't|can't|didn't|speech|speak|weak|dizzy)
            (can't|couldn't) (speak|talk|see) (properly|straight|clearly)
            (lost|losing|loss of) ~ (vision|sight|eyesight)
        """,
        RedFlag.HEAT: """
            (heat stroke|heatstroke|sun stroke|sunstroke|heat exhaustion)
            (temperature|temp|fever) ~~ (confus*|disorient*|deliri*)
            (stopped sweating|not sweating anymore|no longer sweating|not sweating any more|\
            no sweat)
            (confus*|disorient*|deliri*|incoheren*|stagger*) ~~ (heat|hot|sun|degrees|humid*|\
            sweltering)
            (heat|hot|sun|humid*) ~~ (confus*|disorient*|deliri*|stagger*|goosebumps|chills and|\
            couldn't think|vision)
        """,
        RedFlag.HYPONATRAEMIA: """
            hyponatr*
            (drank|drinking|drunk) ~ (water|litres|liters|bottles) ~~ (headache|vomit*|confus*|\
            nause*|swollen|bloated|puffy|throwing up|sick|seizure)
            (headache|vomit*|confus*|throwing up|swollen fingers|puffy) ~~ (drank|drinking|\
            drunk) ~ water
            (swollen|puffy) (hands|fingers) ~~ (headache|confus*|nause*|vomit*)
        """,
        RedFlag.RHABDOMYOLYSIS: """
            rhabdo*
            (urine|pee|peed|pees|peeing|wee|wees|weeing|piss|pissed|pisses|pissing|urinat*) ~ \
            (brown*|dark|darker|cola|coke|tea colour*|tea color*|like tea|of tea|black|blood|\
            bloody|red|reddish|rusty|coca)
            weed (brown|blood|black|red|cola)
            (brown|brownish|cola|cola colour*|coke|black|bloody|dark brown|tea coloured|tea colored|\
            tea colour|tea color|very dark|dark) ~ (urine|pee|peeing|wee|weeing|piss|pissing)
            (red|reddish) (urine|pee|wee|piss)
            blood in ~ (urine|pee|wee|piss|toilet)
        """,
        RedFlag.BONE_STRESS: """
            stress (fracture|fractures|reaction)
            (bone|shin|tibia|foot|metatarsal|hip|femur|groin|heel|fibula|leg|ankle) ~ (hurt*|\
            pain*|ache*|aching|throb*|sore) ~ (at night|in bed|at rest|even resting|lying down|\
            when i'm resting|wakes me|woke me|keeps me awake|keeping me awake|when resting|\
            when i hop|hopping|to hop)
            (pain|ache|hurts|throbbing|aching) ~ (at night|at rest|in bed|when hopping|\
            hopping) ~ (bone|shin|tibia|foot|metatarsal|hip|femur|groin|fibula)
            (pain|ache|hurts|throbbing|aching|sore|painful) ~ (bone|shin|shins|tibia|foot|\
            metatarsal|hip|femur|fibula|heel|groin) ~ (at night|at rest|in bed|when hopping|\
            hopping|lying down|wakes me|woke me|keeps me up|keeping me awake)
            (hop|hopping) ~ (hurt*|pain*|agony|impossible)
            (can't|couldn't|cannot) hop
            (pain|hurts|tender|sore|tenderness) ~ (on|in|along) ~ (the bone|one spot|one point|\
            single spot|pinpoint|the shin bone|shinbone|my shin bone)
            (pinpoint|focal|point) (pain|tenderness|tender)
            (bone|shinbone|shin bone|tibia|metatarsal) ~ (pain*|tender*|hurt*|sore|ache*|touch)
            bone pain
            deep groin pain
            (pain|hurts) deep in ~ groin
            (can't|cannot|couldn't) (put|bear) ~ weight ~ (foot|leg|ankle|it)
        """,
        RedFlag.LOW_ENERGY: """
            (missed|lost|no|missing|skipped|stopped|without|irregular|absent) ~ (period|periods|\
            menstrua*|cycle for)
            (haven't|havent|hasn't|not|didn't) (had|got|gotten|seen) ~ (period|periods)
            (period|periods|menstruation) ~ (stopped|stop|missing|gone|absent|disappeared|late by|\
            hasn't come|haven't come|vanished|months|not come|stayed away)
            amenorr*
            (red s|reds syndrome|relative energy deficiency)
        """,
        RedFlag.EATING: """
            (make|making|made) myself (sick|throw up|vomit|puke)
            (throw|throwing|threw) up ~ (weight|after meals|after eating|after i eat)
            (purge|purging|purged|binge|bingeing|binging|binged)
            (anorexi*|bulimi*|eating disorder|disordered eating|orthorexi*)
            (haven't|not|didn't) (eaten|eat|eating) ~ (days|since yesterday|two days|all day to|\
            for days)
            (starving|starve) myself
            laxative*
            (afraid|scared|terrified) (to|of) (eat|eating|food|gain|gaining)
            (guilty|disgusted|hate myself|ashamed) ~ (eat|ate|eating|eaten)
            (don't|do not) deserve (to eat|food|dinner)
            (skip|skipping|skipped) (meals|eating|all meals|dinner to|lunch to)
            (only|just) ~ (\\d+) (calories|kcal) a day
            (eat*|ate|living on) ~ (under|less than|only|below) ~ (calories|kcal)
            (burn off|run off|earn) ~ (everything|every|what|all|dinner|food|meals) ~ (eat|ate|\
            eaten|calorie|meal|meals)
            (stop|stopped|stopping) eating
            (hate|disgusted by|disgusted with) (my body|how i look|my fat)
            fat and disgusting
        """,
        RedFlag.SELF_HARM: """
            (kill|killing|hang|harm|harming|cutting|drown) myself
            (hurt|hurting|cut|cutting|burned|burnt) myself ~ (on purpose|deliberately|to feel)
            (hurt|hurting|cut) myself again last night
            (want|thinking of|thinking about|going|urge|plan|planning|thoughts of|thought about|\
            feel like) ~ (hurt|hurting|harming|cutting) myself
            (suicid*|self harm*|overdose)
            (end|ending|take|taking) (my life|my own life|it all)
            (want|wanna|wish) (to die|i was dead|i were dead|to be dead|to not exist|\
            i wasn't here|not to wake up)
            (don't|do not|dont) want to (live|be alive|be here anymore|exist|go on living|wake up|\
            be here any more|live anymore)
            (no reason|no point|nothing) (to|in|for) ~ (live|living|live for|alive|go on living)
            (better off|would be better) (dead|without me)
            (don't|dont|do not|can't|cant|no longer|stopped) ~ (see|seeing) ~ (point of|point in) \
            (living anymore|living any more|living any longer|life|being alive|being here|going on)
            (point of|point in) (living|going on) (anymore|any more|any longer)
            (not wake up|never wake up|didn't wake up) (tomorrow|again|ever again|anymore|any more)
            (disappear|vanish) (forever|for good|for ever)
            (life|living) ~ (isn't|is not|not) worth (living|it anymore)
        """,
        RedFlag.CLOT: """
            (calf|calfs|calves|lower leg|leg) ~ (swollen|swelling|swelled|red and|hot to the touch|\
            warm to the touch|warm and|hot and|puffy)
            (swollen|swelling|red and swollen|hot and swollen|hot swollen) ~ (calf|calves|\
            lower leg|leg)
            (blood clot|blood clots|dvt|deep vein|thrombosis|pulmonary embolism|embolism)
        """,
        RedFlag.BREATHING: """
            (can't|cant|couldn't|could not|cannot|unable to|struggl* to|hard to|trouble|\
            difficulty|difficult to|hardly) (breathe|breath|breathing|get my breath|\
            catch my breath|get air|get any air|get enough air)
            (short of breath|shortness of breath|breathless*|out of breath) ~ (rest|resting|\
            sitting|stairs|lying|walking|bed|talking|nothing|all day|couch|sofa|standing|easy|even)
            (shortness of breath|gasping for air)
            (cough*|spit*) ~ blood
            (lip|lips|fingertips) ~ blue
            (throat|airway) ~ (closing|closed|swelling|swollen shut)
            (asthma attack|anaphyla*)
        """,
    },
    **SIGNS_ABROAD,
}
