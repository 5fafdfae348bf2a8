"""Dutch words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined, tens_and_ones
from core.workouts.steps import WorkoutKind

_ONES = {
    1: "een",
    2: "twee|twee",
    3: "drie",
    4: "vier",
    5: "vijf",
    6: "zes",
    7: "zeven",
    8: "acht",
    9: "negen",
}
_TENS = {
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
}
NUMBERS: dict[float, str] = {
    **{float(n): text for n, text in _ONES.items() if n > 1}, **{float(n): text for n, text in _TENS.items()},
    0: "nul", 10: "tien", 11: "elf", 12: "twaalf", 13: "dertien", 14: "veertien", 15: "vijftien", 16: "zestien", 17: "zeventien", 18: "achttien", 19: "negentien",
    **tens_and_ones(_TENS, _ONES, "{one}en{ten}"), 100: "honderd", 1.5: "anderhalf|anderhalve",
}  # fmt: skip
ORDINALS = {
    n: f"{n} e|{n} de|{n} ste" + {1: "|eerste", 2: "|tweede", 3: "|derde"}.get(n, "")
    for n in range(1, 32)
}
WEEKDAYS = (
    "maandag|ma",
    "dinsdag|di",
    "woensdag|wo",
    "donderdag|do",
    "vrijdag|vr",
    "zaterdag|za|zat",
    "zondag|zo|zon",
)
EVERY_WEEKDAY = tuple(
    f"{day}en|elke {day}|iedere {day}|altijd {day}|op {day}en|{day} altijd|op {day} altijd|altijd op {day}"
    for day in "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
)
DAY_SETS = {
    "01234": "doordeweeks|door de week|werkdagen|op werkdagen|maandag tot en met vrijdag|ma t / m vr", "56": "weekenden|in de weekenden|elk weekend|in het weekend altijd",
    "0123456": "per dag|elke dag|iedere dag|alle dagen|dagelijks|elke ochtend|elke avond",
}  # fmt: skip
MONTHS = (
    "januari|jan",
    "februari|feb",
    "maart|mrt",
    "april|apr",
    "mei",
    "juni|jun",
    "juli|jul",
    "augustus|aug",
    "september|sep|sept",
    "oktober|okt",
    "november|nov",
    "december|dec",
)
DAYS = {
    -2: "eergisteren", -1: "gisteren|gisteravond|gisterochtend|gistermiddag|gisteren avond|gister|afgelopen nacht|vannacht|gisterenavond",
    0: "vandaag|vanochtend|vanavond|vanmiddag|vanmorgen|zonet|net|zojuist|vandaag nog", 1: "morgen|morgenochtend|morgenavond|morgenmiddag|morgenvroeg|morgen ochtend|morgen avond", 2: "overmorgen",
}  # fmt: skip
DAY_PARTS = {
    "morning": "ochtend|s ochtends|in de ochtend|ochtends|voor het werk|s morgens|'s ochtends|'s morgens|vroeg", "noon": "tussen de middag|lunchpauze|in de lunchpauze", "afternoon": "middag|s middags|in de middag|middags",
    "evening": "avond|s avonds|in de avond|avonds|na het werk|'s avonds", "night": "s nachts|nacht|nachts",
}  # fmt: skip
UNITS = joined(
    international.UNITS,
    {
        "km": "kilometertje", "mi": "mijl|mijlen", "h": "uur|uren|uurtje|uurtjes|u", "min": "minuut|minuten|minuutjes", "s": "seconde|seconden", "m": "meters", "bpm": "slagen", "deg": "graden|graad",
        "pct": "procent",
        "day": "dag|dagen|dagje|dagjes|nacht|nachten", "week": "week|weken", "month": "maand|maanden", "year": "jaar|jaren", "times": "keer|maal|trainingen|loopjes|runs|runnetjes|lopen",
    },
)  # fmt: skip
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "rustig|rustige|rustig rondje|rustige duurloop|rustige run|makkelijk|ontspannen|duurloopje|d1|lekker rustig|makkelijke|rustig aan|rustige loop|joggen|gejogd|langzaam|kalm|duurloop|duurloop 1|heel rustig|ontspannen rondje|rustig duurloopje|rustige training|rustig tempo|lekker rustig aan|gezapig|rustige ronde|relaxed|op het gemak|op gemak",
        WorkoutKind.RECOVERY: "herstelloop|herstel|herstelrun|herstelloopje|herstelduurloop|herstelrondje|hersteltraining|hersteltrainingen|herstelloopjes", WorkoutKind.LONG: "lange duurloop|lange run|lange|lang|lange loop|lange afstand|lange training|lange duurlopen|lange rustige duurloop",
        WorkoutKind.STEADY: "d2|vlotte duurloop|duurloop 2", WorkoutKind.PROGRESSION: "progressieloop|progressieve duurloop|opbouwende duurloop", WorkoutKind.MARATHON_PACE: "marathontempo|wedstrijdtempo",
        WorkoutKind.THRESHOLD: "drempel|drempelloop|tempoloop|drempeltraining|tempoduurloop|tempotraining|tempoblokken|omslagpunt", WorkoutKind.INTERVALS: "interval|intervallen|intervaltraining|baantraining|intervals|intervalletjes|baan|de intervaltraining|intervalsessie|intervallentraining|intervaltrainingen|blokjes|baantrainingen",
        WorkoutKind.REPETITIONS: "herhalingen|sprints|sprintjes", WorkoutKind.HILLS: "heuvels|heuveltraining|heuvelsprints|heuvelloop", WorkoutKind.STRIDES: "versnellingen|steigerungen|steigeringen", WorkoutKind.TIME_TRIAL: "testloop|coopertest",
        WorkoutKind.RUN_WALK: "wandelen en lopen|loop wandel|lopen wandelen", WorkoutKind.REST: "rust|rustdag|vrije dag|dagje rust|dag rust|rustdagje|rustdagen|pauze", WorkoutKind.MOBILITY: "stretchen|mobiliteit|rekken",
        WorkoutKind.CROSS_TRAINING: "crosstraining|alternatieve training",
    },
)  # fmt: skip
SESSIONS = "training|loop|run|rondje|sessie|trainingen|loopje|runs|ronde|rondjes|looptraining|work out|looprondje"
SPORTS = joined(
    international.SPORTS,
    {
        Sport.WALK: "wandelen|gewandeld|wandeling|gewandelt|wandelingetje|gewandeld met|stuk wandelen|ommetje|blokje om", Sport.HIKE: "bergwandeling|hike|trektocht", Sport.RIDE: "koersfiets|op de koersfiets|op de koersfiets gezeten|tacx|zwift|fietsen|gefietst|fiets|fietstocht|wielrennen|racefiets|mountainbike|spinnen|gemountainbiked|hometrainer|fietstraining|gefietsd|fietste|op de fiets|rondje fietsen|op de racefiets|gravel|gravelen|gravelbike|wielertocht|fietsritje|fiets ik|gewielrend|gewielrent|gekoerst",
        Sport.SWIM: "zwemmen|gezwommen|baantjes|zwemtraining|zwembad|zwom|baantjes getrokken|baantjes gezwommen", Sport.STRENGTH: "krachttraining|sportschool|kracht|fitness|gewichten|krachtsessie|gesport in de gym|core training|core stability|rompstabiliteit|bootcamp|sportschool geweest|krachtoefeningen|fitnessen|calisthenics", Sport.ROW: "roeien|geroeid|roeimachine", Sport.SKI: "skien|geskied|langlaufen|skiën", Sport.ELLIPTICAL: "crosstrainer",
        Sport.TEAM_SPORT: "voetbal|voetballen|gevoetbald|voetbaltraining|voetbalwedstrijd|zaalvoetbal|voetballen gedaan|voetbal gespeeld|hockeytraining|hockey gespeeld|gehockeyd|korfbal|ik voetbal", Sport.OTHER: "klimmen|boulderen|geklommen|dansen|schaatsen|geschaatst|boksen|tennissen|suppen|kanoën|gekanood|klimhal|paardrijden|inlineskaten", Sport.RUN: "hardlopen|hardgelopen|lopen|gelopen|liep|rennen|gerend|loop ik|trail|hardloop|hardloopsessie|trailrun",
    },
)  # fmt: skip
RACES = joined(
    international.RACES,
    {21098: "een halve marathon|halve marathon|halve|een halve|hele halve", 42195: "hele marathon"},
)
SITES = {
    BodySite.FOOT: "voet|voeten|voetzool|hielspoor boog|fascia plantaris|fasciitis plantaris", BodySite.HEEL: "hiel|hielen|hielspoor", BodySite.TOE: "teen|tenen|grote teen|teennagel", BodySite.ANKLE: "enkel|enkels", BodySite.ACHILLES: "achillespees|achilles|achillespezen",
    BodySite.SHIN: "scheen|schenen|scheenbeen|scheenbenen", BodySite.CALF: "kuit|kuiten|kuitspier|kuitkramp|kuitblessure", BodySite.KNEE: "knie|knieën|knieschijf|lopersknie|knieen|knieklachten", BodySite.HAMSTRING: "hamstring|hamstrings", BodySite.QUAD: "quadriceps|quads",
    BodySite.THIGH: "bovenbeen|bovenbenen|dij|dijen|adductoren", BodySite.IT_BAND: "it band|runnersknie|tractus", BodySite.GROIN: "lies|liezen", BodySite.HIP: "heup|heupen|heupbuiger", BodySite.GLUTE: "bil|billen|bilspier|piriformis", BodySite.BACK: "rug|onderrug|rugpijn|ischias",
    BodySite.SHOULDER: "schouder|schouders", BodySite.NECK: "nek", BodySite.OTHER: "pols|elleboog|ribben",
}  # fmt: skip
SIDES = {
    Side.LEFT: "li|linker|links|linkse",
    Side.RIGHT: "re|rechter|rechts|rechtse",
    Side.BOTH: "beide|allebei",
}
FEELINGS = {
    Feeling.GREAT: "super|geweldig|top|fantastisch|heerlijk|perfect|uitstekend|heel goed|ging super|erg goed|kei goed|mega goed", Feeling.GOOD: "goed|lekker|prima|fijn|ging goed|ging lekker|goed gevoel|voelde goed|liep lekker|ging prima",
    Feeling.OKAY: "oké|ok|ging wel|gaat wel|redelijk|niet slecht|matig|okay|best oké|mwah", Feeling.TIRED: "zwaar|moe|zware benen|pittig|vermoeiend|zwaarder dan gedacht|benen zwaar|ging zwaar|stroef|taai", Feeling.BAD: "slecht|vreselijk|waardeloos|ging slecht|drama|ging niet|kut|rot|belabberd|voelde slecht|klote|niet best|afgezien|ruk",
}  # fmt: skip
LEVELS = {
    Level.BEGINNER: "beginner|beginnend|beginnende loper|nieuw|starter|net begonnen",
    Level.INTERMEDIATE: "gemiddeld|enige ervaring|recreatief|redelijk ervaren|gevorderd|recreant",
    Level.ADVANCED: "ervaren|expert|zeer ervaren|wedstrijdloper|ver gevorderd",
}
ROUTINES = {
    RoutineKind.MORNING: "ochtendbericht|dagelijkse herinnering|trainingsherinnering|ochtendherinnering", RoutineKind.EVENING_BEFORE: "avond ervoor|de avond ervoor|avond van tevoren", RoutineKind.EVENING: "avondvraag|avondbericht|avondcheck|check in|avondherinnering",
    RoutineKind.READINESS: "slaapvraag|ochtendvraag", RoutineKind.WEEKLY_REVIEW: "weekoverzicht per bericht|weeksamenvatting|wekelijkse samenvatting|weekrapport|wekelijks overzicht", RoutineKind.RACE_COUNTDOWN: "aftellen|countdown", RoutineKind.NUDGE: "duwtje",
}  # fmt: skip
MARKS = {
    "what if": "en als ik|en als we|wat gebeurt er als ik|hoe erg is het als|maakt het iets uit als|stel je voor dat|wat als|wat gebeurt er als|stel dat|wat zou er gebeuren als|stel|hoe zou het zijn als|is het erg als|maakt het uit als|wat als we|wat gebeurt er|wat gebeurt er als|wat dan", "advice": "kan ik lopen met|kan ik hardlopen met|kan ik trainen met|mag ik lopen met|mag je lopen met|kun je lopen met|kan je lopen met|kan ik lopen bij|kan ik hardlopen bij|is het oké|kan het kwaad|moet ik|zal ik|mag ik lopen|mag ik hardlopen|mag ik trainen|mag ik sporten|mag ik rennen|is het oké om|is het slim om|kan ik beter|zou ik|is het verstandig om|is het goed om|is het slecht om|heeft het zin om|is het erg om|is het ok om",
    "not": "niet|geen|nooit|zonder|niets|niks|nergens", "because": "omdat|want|vanwege|door de|wegens|doordat", "future": "ga ik|ik ga|zal|wil ik|ben van plan|van plan om|wil morgen|ik wil|ga morgen|ga zo|ga straks|we gaan|zou graag",
    "join": "en|dan|daarna|&|+|verder|plus|vervolgens", "others": "de kleine|ons kind|de kids|de kleinste|onze zoon|onze dochter|de baby|de trainer|de coach|mijn vader|mijn huisgenoot|mijn opa|mijn oma|een kennis|mijn kind|mijn kinderen|mijn partner|mijn loopmaatje|mijn baas|mijn buurvrouw|mijn schoonzus|mijn zwager|mijn oom|mijn tante|hij is|hij heeft|hij kan|hij liep|hij loopt|mijn vrouw|mijn man|mijn vriend|mijn vriendin|mijn broer|mijn zus|mijn zoon|mijn dochter|mijn vader|mijn moeder|een vriend|mijn collega|mijn trainer|kipchoge|mijn buurman|een vriendin|mijn maat|mijn trainer|mijn neef|mijn nicht",
    "used to": "vroeger|jaren geleden|als kind|bijna had|vroegah|droomde|in mijn jeugd|had bijna|wilde ik|ik wilde|wou ik|had moeten|vorig jaar|een jaar geleden|twee jaar geleden", "partly": "de helft|half gedaan|deels|gedeeltelijk|halve training|ingekort gedaan|maar de helft|voor de helft|bijna helemaal", "race": "pr gelopen|nieuw record|prestatieloop|stadsloop|wedstrijd|wedstrijdje|pr|nieuw pr|persoonlijk record|nieuwe pr|pb|in de wedstrijd|race|trimloop",
    "treadmill": "loopband|op de loopband|band|op de band", "unfinished": "afgebroken|gestopt|uitgestapt|opgegeven|dnf|afgehaakt|moest stoppen|gestopt na|moeten stoppen|voortijdig gestopt",
    "filler": "als het kan|als dat kan|als het lukt|als het mogelijk is|als je wilt|als dat mogelijk is|als het niet te veel moeite is|als dat ok is|als dat oké is|als het uitkomt|vergeten te loggen|vergeten door te geven|vergeten te noteren|vergeten te melden|vergeten in te voeren|moet ik eerlijk zeggen|als ik eerlijk ben|als het moet|als alternatief",
    "maybe": "misschien loop ik|misschien ga ik|misschien sla ik|misschien train ik|misschien kan ik|misschien niet|misschien moet ik|moet misschien|weet niet of|weet nog niet of|ik twijfel of|twijfel of|overweeg|ben aan het twijfelen|zou kunnen dat|kan zijn dat|misschien kan ik niet",
    "about running": "lopen|hardlopen|loper|marathon|halve|training|trainen|tempo|pace|schoenen|hardloopschoenen|gel|gels|eten|drinken|rekken|opwarmen|warming|hartslag|drempel|intervallen|zone|zones|herstel|rust|blessure|kracht|krachttraining|schema|cadans|ademhaling|ademen|koffie|slaap|knie|knieën|kramp|blaren|hitte|kou|regen|water|eiwit|koolhydraten|gewicht|steken|vo2max|snel|langzaam|ontbijt|nuchter|horloge|bier|alcohol|spierpijn|duurloop|wedstrijd|rennen",
    "question": "wat|hoe|wanneer|hoeveel|waarom|waar|wie|welke|welk|is|moet|kan|mag|helpt|heb|ben|zijn", "much": "te veel|zo veel|teveel|zoveel",
    "supposed": "stel je voor|doe alsof|als ik|als we|als mijn|als het|als er|als de|als je|als iemand|mits|tenzij|mocht ik|mocht het|als ik ziek|als ik geblesseerd|indien|stel dat|bijvoorbeeld|als ik me",
    "reported": "het schema zegt|zegt|zei|grapje|geintje",
}  # fmt: skip
ASIDES = (
    "meer zit er niet in|meer lukt niet|meer gaat niet|horloge zegt|mijn horloge zegt|garmin zegt|in de regen|met de hond|in het park|met vrienden|met een vriend|in het bos|langs het water|langs de maas|op het strand|in de duinen|in de bergen|met de groep|met de club|in het donker|tegenwind|wind|regen|warm|koud|zon|nuchter|zonder te stoppen|zonder stoppen|voor het eerst|alleen|gemiddeld|in totaal|"
    "volgens garmin|garmin|strava|eindelijk|blij|trots|in de kou|in de hitte|met mijn zoon|met mijn vrouw|met de buggy|naar het werk|op de baan|op asfalt|op de weg|buiten|met collega's|heuvelachtig|met wind tegen|niks ernstigs|niet ernstig|niks ergs|niet erg|valt mee|sneller|wat sneller|versneld|op het eind|op het einde|aan het eind|tot slot|voor de lunch|in de lunchpauze|na het werk|voor het ontbijt|meer zat er niet in|meer ging niet|lekker gelopen|lekker gegaan|mooi weer|ardennen|in de ardennen|door het bos|door de duinen|langs de rivier|langs het kanaal|rondom|met oortjes|zonder horloge|versnellingen|inclusief inlopen|incl inlopen|inclusief in en uitlopen|met inlopen|in en uitlopen|uitlopen|inlopen|gewoon lekker|niks bijzonders|niets bijzonders|tweede vrouw|eerste vrouw|podium|eindelijk weer|weer eens"
)
REASONS = "moet werken|moet overwerken|moet lang werken|werken|werk|druk|te druk|druk op het werk|vergadering|vergaderingen|kinderen|familie|zakenreis|bruiloft|verjaardag|dokter|tandarts|examen|examens|geen tijd|regen|storm|sneeuw|kater|verhuizing|etentje|feestje|feest|bezoek|stress|nachtdienst|dienst|late dienst|geen zin|vlucht|afspraak|overwerken|ziek kind|kerst|pasen|verslapen|file|gladheid|slecht weer|het weer|slecht weer|drukte|het regent|regent|stortregent|het stortregent|plensbui|koor|koorrepetitie|repetitie|moet ik werken|moet ik langer werken|moet ik overwerken|moet ik naar de tandarts|moet ik naar de dokter|ouderavond|tienminutengesprek|verjaardag van|oppas|oppassen|avonddienst|vroege dienst|weekenddienst|teamuitje|borrel|deadline|barbecue|bbq|begrafenis|uitvaart|doop|klussen|schoonouders|zwemles|kinderen ziek|kind ziek|te druk op het werk|druk op werk|drukke dag|drukke week|koningsdag|sinterklaas|treinstaking|te warm|te koud|code geel|code oranje|code rood|onweer|hagel|ijzel|glad|gladde wegen|te moe|geen puf|geen motivatie|moet ik passen|moet ik afzeggen|moet ik overslaan|moet ik verstek laten gaan"
FILLER = (
    "train weer pakken haal hou houd blijven graden lunchpauze he hè hoor joh de het een mijn jouw je jij u ik we wij hij zij ze me mij ons dit dat deze die er hier daar nu in op aan van voor met naar bij om te tot door over uit na af als dan of en maar ook nog al wel even eens eigenlijk gewoon graag alsjeblieft aub svp dank bedankt hoi hallo hey coach oké ok ja nou zo heel erg best wat beetje ongeveer circa zo'n rond bijna net iets meer veel hoe wanneer welke welk waar wie hoeveel "
    "ben bent is zijn was waren heb hebt heeft hebben had gehad geweest wordt word worden werd kan kun kunnen kunt zou zouden wil wilt willen mag moet moeten gaat gaan ga ging doen doe doet deed gedaan maak maken maakt laat laten zet gemaakt komt kom komen zien voelt voel voelde voelen vind "
    "vandaag dag dagen week weken keer training trainingen loop loopje run runs rondje schema tijd andere ander anders plan straks toch misschien weer terug helaas sorry lekker plek plaats s t n zin liever beter dus toe sinds geleden laatste nieuwe hele alle allemaal altijd zelf staat heen lang echt totaal helemaal volledig hoor joh man kut tja eh uhm haha gekomen gekregen krijg mee erbij eraan ervan erop nodig neem nemen pak gepakt kwam onder boven tijdens rest doorgaan graagje zeg tegen lukt lukken hele gister mogen per ingevuld ziet eruit even een ff topper programma momenteel thuis hem m 'm weten verwachten brengt houden schroef voeg komend jaar dezelfde eventjes effe effen zon losser alles daarom plannen zit zitten staan stond vast vanaf hoef hoeft genoeg vinden mezelf moment praktisch ietsje ietwat komende toevallig onze slechts gegeven stukje stuk park rondom onlangs mogelijk"
)
TYPING = {
    "halfuurtje": "half uurtje",
    "halfuur": "half uur",
    "kwartiertje": "kwart uurtje",
    **{
        f"{day}{part}": f"{day} {part}"
        for day in "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
        for part in "ochtend middag avond nacht".split()
    },
    **{
        side + site: f"{side} {site}"
        for side in ("linker", "rechter")
        for site in (
            "knie kuit voet enkel scheen heup achillespees hiel bil lies hamstring bovenbeen schouder teen"
        ).split()
    },
    "ff": "even",
    "vd": "van de",
    "mn": "mijn",
    "m'n": "mijn",
    "idd": "inderdaad",
    "aub": "alsjeblieft",
    "ipv": "in plaats van",
    "vdaag": "vandaag",
    "wk": "week",
    "wknd": "weekend",
    "gelope": "gelopen",
    "zn": "zijn",
    "nie": "niet",
    "ni": "niet",
    "trainng": "training",
    "wa": "wat",
    "kniepijn": "knie pijn",
    "kuitpijn": "kuit pijn",
    "heuppijn": "heup pijn",
    "enkelpijn": "enkel pijn",
    "voetpijn": "voet pijn",
    "hielpijn": "hiel pijn",
    "scheenpijn": "scheen pijn",
    "ochtendberichten": "ochtendbericht",
    "avondvragen": "avondvraag",
    "maandags": "maandagen",
    "dinsdags": "dinsdagen",
    "woensdags": "woensdagen",
    "donderdags": "donderdagen",
    "vrijdags": "vrijdagen",
    "zaterdags": "zaterdagen",
    "zondags": "zondagen",
    "hoelang": "hoe lang",
    "effe": "even",
    "effies": "even",
    "wss": "waarschijnlijk",
    "gwn": "gewoon",
    "mss": "misschien",
    "gn": "geen",
    "nt": "niet",
    "vndg": "vandaag",
    "mrgn": "morgen",
    "morge": "morgen",
    "gistere": "gisteren",
    "hardgelope": "hardgelopen",
    "zaterda": "zaterdag",
    "tijdje": "tijd",
}
ELIDED = ""
