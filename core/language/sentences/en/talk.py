"""English words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "cloud clouds cloudy overcast drizzle drizzly drizzling drizzled breeze breezy "
    "fog foggy mist misty hail sleet gale gales gusty gusts puddle puddles sunshine moon stars "
    "sky daylight darkness frost frosty slush slushy rain shower showers showery "
    "downpour soaked soaking wet damp dry drenched sheltered shade shady sticky muggy "
    "blowing slippery slippy sodden boggy tropical chilly nippy baltic mild humidity "
    "crisp dusty wintry blizzard snowing snowed temps"
)
_PLACES = (
    "home house flat office town city village street bridge lake sea coast seafront seaside prom "
    "promenade towpath valley moor moors field fields farm country countryside airport shop shops "
    "supermarket church hotel cafe pub mall stadium arena harbour pier lighthouse castle common "
    "reservoir quarry meadow lane lanes avenue estate suburb suburbs neighbourhood neighborhood "
    "corner crossing lights junction roundabout underpass stairs garden gardens yard "
    "garage kitchen sofa couch bed desk car bus tram tube underground ferry plane motorway highway "
    "gate library museum zoo campus uni college nursery kindergarten daycare playground course "
    "circuit paths singletrack footpath cyclepath terrain surface gravel tarmac asphalt "
    "cobbles grass turf dirt rocks rocky roots steep uphill downhill descent summit "
    "peak ridge viewpoint scenery scenic waterfall dunes cliff cliffs island "
    "north south east west centre center outskirts border "
)
_THINGS = (
    "boiled lobster coffee coffees tea beer beers wine pint pints pizza curry pasta banana bananas porridge oats "
    "breakfast brunch supper cake cakes chocolate sandwich burger kebab takeaway "
    "snack snacks gel gels water bottle electrolytes caffeine shoes shoe trainers socks shorts vest "
    "tights jacket gloves hat headtorch torch headphones earbuds airpods poles rucksack "
    "backpack vaporflys carbon plates laces kit gear clothes shirt tshirt hoodie "
    "coros apple fitbit polar suunto battery signal satellite podcasts "
    "audiobook music playlist song songs album radio telly tv netflix film movie episode "
    "laundry dishes shopping groceries homework chores cleaning ironing diy paint painting keys "
    "boiler washing package parcel delivery laptop screen presentation "
    "project client clients zoom "
    "traffic jam queue tyre puncture "
    "parties christening barbecue bbq picnic "
    "theatre cinema exhibition derby revision essay dissertation thesis lecture "
    "seminar school recital homework assembly prom sleepover "
    "horse horses cows sheep deer geese swan swans squirrel bird birds "
    "wasps midges bees "
    "medal medals tee goodie banner crowd crowds atmosphere cheering cowbells band"
)
_PEOPLE = "retired freelance"
_FEELINGS = (
    "sweaty sweat grumpy happily sad gutted annoyed annoying frustrating frustrated "
    "excited exciting nervous nerves motivated motivating relieved disappointed disappointing smug "
    "proudly thrilled ecstatic emotional surprised "
    "surprising surprisingly weird weirdly strange strangely oddly odd random randomly "
    "peaceful calm lush dreamy glorious magical "
    "hilarious funny ridiculous silly daft stupid stupidly guilty grimly cheeky wobbly "
    "wee brief properly casual sociable social "
    "tedious pleasant pleasantly satisfying rewarding tricky messy "
    "peckish hungry thirsty starving famished parched "
    "miracle miraculously mental legendary hero heroic beast "
    "fair honest truth luck lucky unlucky insane "
)
_MANNER = (
    "straight gently steadily easily nicely comfortably smoothly calmly evenly strongly briskly "
    "leisurely exactly precisely properly sharpish promptly eventually somehow anyhow together "
    "slightly massively hugely mostly mainly largely particularly especially "
    "apart towards toward beside beneath above beyond alongside opposite nonetheless "
    "nevertheless whilst despite thankfully mercifully annoyingly frustratingly fortunately "
    "obviously clearly seriously genuinely truly frankly technically officially theirs ours yours "
    "mine everywhere somewhere anywhere nowhere sort kinda sorta lil teeny tiny "
    "huge massive gigantic mega mammoth monster giant"
)
_EVENTS = (
    "chased chasing met chatted chatting natter nattering "
    "finding ate eat eating drank drinking drove driving driven flew "
    "rang ringing watched "
    "watching cried crying laughed laughing laughs sang singing listened listening listen bought "
    "buying sold selling baking baked washed hung carried carrying collected "
    "collecting picked picking queued parked waited waiting waved follow "
    "overtaken overtook enjoyed enjoying celebrate celebrated celebrating celebration relax relaxing "
    "explored exploring sightseeing wandered discovering discovered wore wearing "
    "tried ventured braved battled battling fought dodged dodging crossed "
    "crossing melted melting froze frozen "
    "paused pausing uploaded synced charged charging "
    "hosting babysitting gardening decorating helped "
    "earned deserved treated spoilt buggered scuppered cropped "
)

TALK = f"{_WEATHER} {_PLACES} {_THINGS} {_PEOPLE} {_FEELINGS} {_MANNER} {_EVENTS}"
