"""German words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined, tens_and_ones
from core.workouts.steps import WorkoutKind

_ONES = {
    1: "ein", 2: "zwei|zwo", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 9: "neun",
}  # fmt: skip
_TENS = {
    20: "zwanzig",
    30: "dreißig",
    40: "vierzig",
    50: "fünfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
}
NUMBERS: dict[float, str] = {
    **{float(n): text for n, text in _ONES.items() if n > 1},
    0: "null", 1: "eins", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn",
    15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn",
    **{float(n): text for n, text in _TENS.items()},
    **tens_and_ones(_TENS, _ONES, "{one}und{ten}"),
    100: "hundert", 1.5: "eineinhalb|anderthalb", 2.5: "zweieinhalb", 3.5: "dreieinhalb",
}  # fmt: skip
ORDINALS = {1: "erste|ersten|erster", 2: "zweite|zweiten", 3: "dritte|dritten", 4: "vierte|vierten"}
WEEKDAYS = (
    "montag|mo", "dienstag|di", "mittwoch|mi|mittwochs lauf", "donnerstag|do", "freitag|fr",
    "samstag|sa|sonnabend", "sonntag|so",
)  # fmt: skip
EVERY_WEEKDAY = tuple(
    f"{day}s|an {day}en|jeden {day}|immer {day}|immer {day}s|jeden {day[:2]}"
    for day in "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
)
DAY_SETS = {
    "01234": "werktags|unter der woche|wochentags|an wochentagen|mo - fr|mo bis fr|montag bis freitag",
    "56": "sa so|sa und so|sa u so|sa & so|sa , so|sa + so|wochenenden|am wochenende immer|jedes wochenende|an wochenenden",
    **{
        f"{n}6": f"{day} so|{day} und so|{day} u so|{day} & so|{day} , so|{day} + so"
        for n, day in enumerate("mo di mi do fr".split())
    },
    "0123456": "pro tag|am tag|jeden tag|täglich|alle tage|jeden morgen|jeden abend",
}
MONTHS = (
    "januar|jan|jänner", "februar|feb", "märz", "april|apr", "mai", "juni|jun", "juli|jul",
    "august|aug", "september|sep|sept", "oktober|okt", "november|nov", "dezember|dez",
)  # fmt: skip
DAYS = {
    -2: "vorgestern",
    -1: "gestern|gestern abend|gestern morgen|gestern früh|gestern nachmittag|gestern mittag|letzte nacht|gestrigen|gestrige",
    0: "heute|heut|heut morgen|heut früh|heut abend|heut mittag|heut nachmittag|heut vormittag|heut nacht|heute morgen|heute früh|heute abend|heute mittag|heute nachmittag|heute vormittag|"
    "heutige|heutigen|heutiges|grade eben|gerade eben|heute noch",
    1: "morgen|morgen früh|morgen abend|morgen mittag|morgen nachmittag|morgigen|morgige|morgiges|moin morgen",
    2: "übermorgen",
}
DAY_PARTS = {
    "morning": "morgens|früh|in der früh|am morgen|vor der arbeit|vormittags|vormittag",
    "noon": "mittags|mittag|am mittag|in der mittagspause",
    "afternoon": "nachmittags|nachmittag|am nachmittag",
    "evening": "abends|abend|am abend|nach der arbeit|nach feierabend",
    "night": "nachts|nacht|in der nacht",
}
UNITS = joined(
    international.UNITS,
    {
        "km": "kilometern|kilometerchen|kilometers|klometer",
        "mi": "meile|meilen",
        "m": "metern|meters",
        "h": "std|stunde|stunden|stündchen|stdn",
        "min": "minute|minuten|minütchen|mn",
        "s": "sekunde|sekunden",
        "bpm": "schläge|schlägen",
        "deg": "grad",
        "pct": "prozent",
        "day": "tag|tage|tagen|nacht|nächte",
        "week": "woche|wochen|wo",
        "month": "monat|monate|monaten",
        "year": "jahr|jahre|jahren",
        "times": "mal|läufe|einheiten|laufeinheiten|trainings",
    },
)
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "locker|lockere|lockerer|lockeren|lockeres|lockerer lauf|lockeren lauf|lockere runde|"
        "dauerlauf|lockerer dauerlauf|lockeren dauerlauf|gemütlich|gemütliche|gemütlicher|gemütlichen|langsam|ruhig|ruhige|ruhiger|"
        "ruhiger lauf|ruhigen|ruhigen lauf|ganz locker|entspannt|entspannte|entspannter|ga1|grundlage|easy lauf|lockerlauf|lockres|"
        "joggen|jogging|gejoggt|langsamer lauf|langsamen lauf|dl|gemütlich gejoggt|ganz entspannt|getrabt|dauerlauf locker|wohlfühltempo|grundlagenlauf|ruhiger dauerlauf|ruhige runde|gemütliche runde",
        WorkoutKind.RECOVERY: "regeneration|regenerationslauf|regenerativ|reko|recovery lauf|regenerativer lauf|erholungslauf",
        WorkoutKind.LONG: "langer lauf|langen lauf|lange lauf|langer|lange|langen|lang|long jog|langlauf|lala|langer dauerlauf|langen dauerlauf|lange läufe|lange einheit",
        WorkoutKind.STEADY: "zügig|zügiger|zügiger dauerlauf|zügigen dauerlauf|ga2|mittlerer dauerlauf",
        WorkoutKind.PROGRESSION: "crescendo|crescendolauf|steigerungslauf|endbeschleunigung",
        WorkoutKind.MARATHON_PACE: "marathontempo|renntempo|wettkampftempo",
        WorkoutKind.THRESHOLD: "schwelle|schwellenlauf|schwellentraining|tempodauerlauf|tdl|tempolauf|schwelleneinheit|tempoeinheit|tempotraining|schwellenläufe",
        WorkoutKind.CRUISE: "tempointervalle|schwellenintervalle",
        WorkoutKind.INTERVALS: "intervalle|intervall|intervallen|intervalltraining|bahntraining|intervalleinheit|bahn|die harte einheit|harte einheit|ivs|intervallis|intervalltrainings|bahneinheit",
        WorkoutKind.REPETITIONS: "wiederholungen|sprints|wiederholungsläufe",
        WorkoutKind.HILLS: "berge|bergläufe|bergsprints|hügel|hügelläufe|bergauf|bergtraining|berglauf|hügelsprints|hügeltraining|bergintervalle",
        WorkoutKind.STRIDES: "steigerungen|steigerungsläufe|steigerungsläufen|ablaufen",
        WorkoutKind.FARTLEK: "fahrtspiel",
        WorkoutKind.TIME_TRIAL: "testlauf|zeitlauf",
        WorkoutKind.RUN_WALK: "laufen gehen|laufen und gehen|lauf geh|lauf gehwechsel|gehpausen",
        WorkoutKind.REST: "ruhetag|ruhe|pausentag|pause|trainingsfrei|ruhetage|frei tag|freier tag|freien tag|trainingspause|erholungstag",
        WorkoutKind.MOBILITY: "dehnen|mobility|beweglichkeit|stretching|gedehnt",
        WorkoutKind.CROSS_TRAINING: "cross training|crosstraining|ausgleichstraining|alternativtraining",
    },
)
SESSIONS = "lauf|training|einheit|läufe|einheiten|runde|läufchen|workout|lauftraining|ründchen|trainingseinheit|laufeinheit|laufrunde"
SPORTS = joined(
    international.SPORTS,
    {
        Sport.WALK: "spaziergang|spazieren|spaziert|gegangen|walken|gewalkt|nordic walking|gehen|spazieren gegangen|spazieren gehen|spazieren gewesen|gassi|gassi gegangen|gassirunde",
        Sport.HIKE: "wandern|gewandert|wanderung|bergtour",
        Sport.RIDE: "rad|radfahren|fahrrad|rad fahren|rad gefahren|geradelt|radtour|rennrad|fahrrad gefahren|radeln|bike|"
        "mountainbike|ergometer|rolle|radtraining|heimtrainer|radausfahrt|rad gefahrn|fahrradfahren|fahrradtour|rennradausfahrt|gravel|gravelbike|mit dem rad|mit dem rennrad|mit dem fahrrad|aufs rad|rennradtour|rennradfahren|radrunde|gravelrunde|graveln|rollentraining|auf der rolle|biken|gebiked",
        Sport.SWIM: "schwimmen|geschwommen|schwimmtraining|aquajogging|schwimmbad|kraul|kraulen|gekrault|bahnen geschwommen|freibad|hallenbad",
        Sport.STRENGTH: "krafttraining|kraft|fitnessstudio|fitti|gewichte|muckibude|studio|krafteinheit|rumpfstabi|stabi|rumpf|fitness|rumpfkraft|rumpftraining|kraftraum|krafttraining gemacht|stabitraining|stabilisation|core training|kraftsport|athletik|athletiktraining|bauch beine po|zirkeltraining|calisthenics",
        Sport.ROW: "rudern|gerudert|rudergerät|ruderergometer",
        Sport.SKI: "ski|skifahren|skilanglauf|ski gefahren|skitour|langlaufen",
        Sport.ELLIPTICAL: "crosstrainer|ellipsentrainer|stepper",
        Sport.TEAM_SPORT: "fußball|fussball|fußballtraining|fußball gespielt|kicken|gekickt|kick|fußballspiel|fussballspiel|hallenfußball|handballtraining|basketballtraining|volleyballtraining",
        Sport.OTHER: "klettern|bouldern|geklettert|gebouldert|tischtennis|reiten|tanzen|boxen|eislaufen|kajak|paddeln|gepaddelt|inlinern|inline skaten|stand up paddling|klettern gehen|kampfsport|reiten gehen",
        Sport.RUN: "laufen|gelaufen|lief|rennen|gerannt|gelaufn|laufe|trail|trailrun",
    },
)
RACES = joined(
    international.RACES,
    {
        5000: "5er|fünfer|5 er",
        10_000: "10er|zehner|10 er",
        21098: "halbmarathon|halber marathon|halben marathon|halbe marathon|halber|halben|hm|halbmarathons",
        42195: "marathons",
    },
)
SITES = {
    BodySite.FOOT: "fuß|füße|fuss|fußsohle|plantarfaszie|mittelfuß|plantarfasziitis|fußballen",
    BodySite.HEEL: "ferse|fersen|fersensporn",
    BodySite.TOE: "zeh|zehe|zehen|großer zeh",
    BodySite.ANKLE: "knöchel|sprunggelenk|fußgelenk|fussgelenk",
    BodySite.ACHILLES: "achillessehne|achilles|achillessehnen|achillesferse",
    BodySite.SHIN: "schienbein|schienbeine|schienbeinschmerzen|schienbeinkante|schienbeinen",
    BodySite.CALF: "wade|waden|wadenmuskel|wadenkrampf|wadenschmerzen|wadenkrämpfe",
    BodySite.KNEE: "knie|knien|knieschmerzen|läuferknie|kniescheibe|knieprobleme|kniegelenk",
    BodySite.HAMSTRING: "oberschenkelrückseite|hintere oberschenkel|beinbeuger|hinterer oberschenkel|hamstring|hinteren oberschenkel",
    BodySite.QUAD: "quadrizeps|vordere oberschenkel|vorderer oberschenkel",
    BodySite.THIGH: "oberschenkel|adduktoren|adduktor",
    BodySite.IT_BAND: "itbs|tractus|iliotibialband|it band",
    BodySite.GROIN: "leiste|leisten|leistenschmerzen",
    BodySite.HIP: "hüfte|hüften|hüftbeuger|hüftschmerzen",
    BodySite.GLUTE: "po|gesäß|pobacke|piriformis|hintern|gesäßmuskel",
    BodySite.BACK: "rücken|rückenschmerzen|ischias|kreuz|lendenwirbel|unterer rücken",
    BodySite.SHOULDER: "schulter|schultern",
    BodySite.NECK: "nacken",
    BodySite.OTHER: "handgelenk|ellenbogen|rippe|rippen",
}
SIDES = {
    Side.LEFT: "links|linke|linkes|linker|linken|linkem|li",
    Side.RIGHT: "rechts|rechte|rechtes|rechter|rechten|rechtem|re",
    Side.BOTH: "beide|beiden|beidseitig|beider",
}
FEELINGS = {
    Feeling.GREAT: "super|top|mega|hervorragend|fantastisch|großartig|klasse|spitze|genial|toll|super gefühlt|lief super|sehr gut|richtig gut|stark|prima|bestens|wie geflogen|geil|mega gut|super gelaufen|spitzenmäßig",
    Feeling.GOOD: "gut|ganz gut|richtig schön|sehr schön|echt schön|so schön|total schön|superschön|angenehm|lief gut|gutes gefühl|gut gefühlt|rund|hat spaß gemacht|spaß gemacht|ging gut|gut gelaufen|fühlte sich gut an|lief rund|gut drauf",
    Feeling.OKAY: "ok|okay|in ordnung|geht so|ging so|so lala|mittel|nicht schlecht|passt schon|durchwachsen|mittelmäßig|war ok",
    Feeling.TIRED: "anstrengend|schwer|schwere beine|beine schwer|hart|zäh|müde beine|ganz schön anstrengend|beine waren schwer|mühsam|anstrengender|beine wie blei|schwere beine gehabt|sehr anstrengend|echt hart|mega anstrengend|super anstrengend|total anstrengend|mega hart|super hart|richtig hart|richtig anstrengend|brutal|knackig",
    Feeling.BAD: "schlecht|furchtbar|mies|schrecklich|grausam|katastrophe|scheiße|scheisse|beschissen|gequält|lief gar nicht|ging gar nicht|übel|kacke|nicht gut|lief schlecht|grauenhaft|die hölle",
}
LEVELS = {
    Level.BEGINNER: "anfänger|einsteiger|neuling|anfängerin|einsteigerin|laufanfänger|neu|blutiger anfänger",
    Level.INTERMEDIATE: "mittel|fortgeschritten|hobbyläufer|etwas erfahrung|fortgeschrittener|freizeitläufer|hobbyläuferin|geübt",
    Level.ADVANCED: "erfahren|profi|experte|sehr erfahren|ambitioniert|leistungssportler|erfahrener läufer|erfahrene läuferin|wettkampfläufer",
}
ROUTINES = {
    RoutineKind.MORNING: "morgennachricht|trainingserinnerung|morgenerinnerung|tägliche erinnerung|morgendliche erinnerung|erinnerung am morgen",
    RoutineKind.EVENING_BEFORE: "am abend vorher|am vorabend|abend davor|vorabend|abend vorher",
    RoutineKind.EVENING: "abendfrage|abendcheck|check in|abendnachricht|abendliche frage|abenderinnerung",
    RoutineKind.READINESS: "schlaffrage|morgenfrage|frage nach dem schlaf",
    RoutineKind.WEEKLY_REVIEW: "wochenrückblick|wochenbericht|wochenzusammenfassung|wochenübersicht per nachricht|wöchentlicher rückblick",
    RoutineKind.RACE_COUNTDOWN: "countdown|renncountdown",
    RoutineKind.NUDGE: "anstupser|stupser",
}
MARKS = {
    "what if": "was wär wenn|und wenn ich|und wenn wir|wie schlimm wäre es wenn|was wäre falls|was macht es wenn|wie schlimm ist es wenn|was ändert sich wenn|würde es was ausmachen wenn|was hieße es wenn|was heißt es wenn|was wenn|was wäre wenn|was passiert wenn|angenommen|was ist wenn|wie wäre es wenn|nur mal angenommen|was würde passieren wenn|was passiert mit meinem plan wenn|wie sähe es aus wenn|hypothetisch|mal angenommen|wäre es schlimm wenn|ist es schlimm wenn|macht es was wenn|macht es was aus wenn|was passiert dann",
    "advice": "kann ich mit|kann ich trotz|kann man mit|kann man trotz|kann ich bei|kann man bei|ist laufen mit|darf ich mit|kann ich erkältet|ist es schlimm|soll ich|sollte ich|darf ich laufen|darf ich trainieren|darf ich rennen|darf ich überhaupt|darf ich trotzdem|muss ich|ist es ok|ist es okay|ist es sinnvoll|lohnt es sich|würdest du|sollt ich|soll man|ist es besser|wäre es besser|sollte man|darf man",
    "not": "nicht|kein|keine|keinen|keinem|nie|ohne|niemals|nichts|nix|nimmer|net|nich|ned|keiner|keins",
    "because": "weil|da ich|wegen|denn|aufgrund|weils",
    "future": "würd gern|würd ich gern|würde ich gern|würde ich gerne|würd ich gerne|möchte ich|will ich|hätte gern|wollen wir|werde|will|möchte gerne laufen|plane|habe vor|hab vor|vorhabe|wollte noch|werd|wird|gehe gleich|mache gleich|laufe gleich|laufe morgen|ich laufe|würde gern|geplant sind",
    "join": "und|dann|außerdem|aber|sowie|u|danach|anschließend|plus|&|+|ausserdem",
    "others": "der kleine|die kleine|unser kleiner|unsere kleine|das baby|der große|die große|der trainer|die trainerin|der coach|unser trainer|mein laufpartner|mein partner|meine partnerin|mein mitbewohner|meine nachbarin|meine oma|mein opa|meine tante|meine frau|mein mann|mein freund|meine freundin|mein bruder|meine schwester|mein sohn|meine tochter|mein vater|meine mutter|mein kumpel|mein kollege|meine kollegin|er ist|sie ist|mein trainer|mein nachbar|ein freund|eine freundin|mein chef|kipchoge|mein cousin|meine cousine|mein onkel",
    "used to": "früher|damals|vor jahren|als kind|wäre fast|beinahe|hätte ich|fast hätte|geträumt|in meiner jugend|wollte gestern|gestern wollte ich|wollte eigentlich|wollte heute|heute wollte ich|hätte fast|hätte beinahe|letztes jahr|voriges jahr|vor einem jahr|vor zwei jahren",
    "partly": "nur die hälfte|die hälfte|teilweise|zum teil|nur halb|halbe einheit|abgekürzt|vorzeitig|nur einen teil|fast alles|hälfte geschafft|nur zur hälfte",
    "race": "wk|stadtlauf gelaufen|firmenlauf|wettkampf|rennen|bestzeit|pb|neue bestzeit|neue pb|wettkämpfe|volkslauf|stadtlauf|persönliche bestzeit|im rennen|im wettkampf|beim rennen|ziel erreicht",
    "treadmill": "laufband|auf dem laufband|aufm laufband|aufs laufband|band",
    "unfinished": "abgebrochen|aufgegeben|dnf|ausgestiegen|abbrechen müssen|musste abbrechen|aufgehört|aufgeben müssen|musste aufgeben",
    "filler": "wie lang|wie lange|wenn möglich|wenn es geht|wenns geht|wenn's geht|wenn du magst|wenn das geht|wenn es passt|wenns passt|wenn es klappt|falls möglich|falls es geht|falls das geht|wenn du kannst|wenn es sein muss|wenns sein muss|wenn ich ehrlich bin|wenn es irgendwie geht|wenn es ok ist|wenn's ok ist|wenn das ok ist|wenn das in ordnung ist|wenn ich bitten darf|hatte ich vergessen einzutragen|hatte ich vergessen|hatte ich noch nicht eingetragen|hab ich vergessen einzutragen|hab vergessen einzutragen|vergessen einzutragen|vergessen zu loggen",
    "maybe": "vielleicht nicht|eventuell nicht|evtl nicht|vielleicht lauf ich|vielleicht laufe ich|vielleicht lass ich|vielleicht lasse ich|vielleicht kann ich nicht|vielleicht schaff ich|vielleicht mach ich|eventuell lass ich|evtl lass ich|vielleicht muss ich|muss vielleicht|müsste vielleicht|könnte sein dass|überlege ob|überleg ob|bin am überlegen|weiß nicht ob|weiß noch nicht ob|eventuell muss ich|muss eventuell|muss evtl|evtl muss ich|kann sein dass|überlege mir",
    "about running": "laufen|lauf|läufer|rennen|marathon|halbmarathon|training|trainieren|tempo|pace|schuhe|laufschuhe|gel|gels|essen|trinken|"
    "dehnen|aufwärmen|puls|herzfrequenz|schwelle|intervalle|zone|zonen|regeneration|erholung|tapering|verletzung|kraft|krafttraining|plan|"
    "schrittfrequenz|trittfrequenz|atmen|atmung|koffein|kaffee|schlaf|frühstück|krampf|krämpfe|blasen|blase|uhr|hitze|kälte|regen|wetter|"
    "muskelkater|knie|knien|wade|magnesium|eisen|eiweiß|kohlenhydrate|wasser|elektrolyte|gewicht|seitenstechen|nüchtern|ruhetag|ausdauer|schneller|schnell|langsam|locker|vo2max|laktat|massage|blackroll|alkohol|bier|joggen|läufen|lauftechnik|sohle",
    "question": "was|wie|wann|warum|wieso|weshalb|wo|wer|welche|welcher|welches|welchen|wieviel|ist|sind|soll|sollte|kann|darf|hast|hilft|macht|gibt|bin|habe|muss",
    "much": "zu viel|so viel|zuviel",
    "supposed": "stell dir vor|stell dir mal vor|tu mal so|nehmen wir an|wenn|sofern|falls|falls ich|wenn ich krank|wenn ich mal|wenn ich mich|theoretisch|zum beispiel|gesetzt den fall",
    "reported": "der plan sagt|mein trainer sagt|mein trainer meinte|meinte|sagte|war nur spaß|nur spaß|scherz|war ein scherz|du hast gesagt",
}
ASIDES = (
    "mehr ist nicht drin|mehr geht nicht|mehr schaff ich nicht|mehr is nicht drin|mehr wird nicht|im regen|mit dem hund|am fluss|mit freunden|mit einem freund|mit der gruppe|im park|im dunkeln|im wald|in der hitze|im schnee|"
    "an der isar|am rhein|an der elbe|am see|am kanal|um den see|bei regen|bei sonne|bei hitze|bei wind|mit kinderwagen|zur arbeit|von der arbeit|"
    "nach hause|ohne pause|zum ersten mal|regen|windig|heiß|kalt|sonne|sonnig|hügelig|flach|alleine|allein|nüchtern|gegenwind|trail|"
    "laut garmin|laut strava|laut uhr|garmin|strava|mit einlaufen|mit auslaufen|insgesamt|im schnitt|durchschnittlich|ein bisschen hügelig|"
    "auf der bahn|mit meinem sohn|mit meiner tochter|mit meiner frau|mit meinem mann|mit kollegen|endlich|juhu|yeah|hurra|stolz|glücklich|seitenstechen|schnell|wetter|schönes wetter|bei schönem wetter|bei tollem wetter|nichts schlimmes|nix schlimmes|nicht schlimm|nichts ernstes|nix wildes|halb so wild|schneller|langsamer|etwas schneller|flott|flotter|durch den wald|um die alster|am ende|zum schluss|am schluss|zum abschluss|hintenraus|unterwegs|gemütlich|zweite frau|erste frau|gesamtsieg|altersklassensieg|podest|mit steigerungen|inkl lauf abc|inklusive einlaufen|inkl einlaufen|inkl ein und auslaufen|mit ein und auslaufen|nix besonderes|nichts besonderes|kurz aber fein|mehr ging nicht|mehr war nicht drin|mehr war nicht möglich|mehr ging heute nicht|am main|an der spree|an der donau|am neckar|am bodensee|im stadtpark|mit meiner freundin|mit meinem freund|mit dem lauftreff|mit der laufgruppe|lauftreff|mit kollegin|ohne musik|mit musik|vor dem frühstück|in der mittagspause|hat sich gelohnt|war schön|wald|asphalt|schotter"
)
REASONS = (
    "muss länger arbeiten|muss arbeiten|länger arbeiten|lange arbeiten|muss lang arbeiten|muss lange arbeiten|geburtstagsfeier|muss zum arzt|bin verabredet|arbeit|stress|stress auf der arbeit|viel arbeit|viel zu tun|keine zeit|kinder|kind|kind krank|meeting|meetings|termin|termine|arzttermin|"
    "dienstreise|geschäftsreise|urlaub|hochzeit|geburtstag|familie|familienfeier|besuch|umzug|prüfung|prüfungen|klausur|überstunden|"
    "nachtschicht|spätschicht|frühschicht|schicht|wetter|sturm|gewitter|glatteis|kater|verkatert|verschlafen|flug|zahnarzt|arzt|konferenz|messe|weihnachten|ostern|feier|party|"
    "elternabend|babysitter|unwetter|montage|fortbildung|seminar|krankes kind|stau|zug verspätung|keine lust|kein bock|keine motivation|chaos|abgabe|beruflich|arbeiten|im büro|büro|skiurlaub|reise|es schüttet|schüttet|regnet|es regnet|regen draußen|schnee|chor|chorprobe|probe|muss ich passen|muss ich absagen|muss ich leider absagen|muss ich aussetzen|muss ich streichen|muss ich leider passen|muss ich arbeiten|muss ich lange arbeiten|muss ich länger arbeiten|muss ich zum arzt|muss ich leider arbeiten|muss ich auf die kinder aufpassen|oma geburtstag|handwerker|einschulung|taufe|beerdigung|babysitten|weiterbildung|abendtermin|projekt|deadline|bereitschaft|bereitschaftsdienst|notdienst|dienst|doppelschicht|meine eltern|schwiegereltern|kita|schule|umzugshelfer|feierabend spät|autopanne|zu müde|keine kraft|lustlos|sauwetter|schietwetter|hagel|sturmwarnung|eisregen|hitze|zu heiß|zu kalt|schneesturm"
)
FILLER = (
    "trainiere trainier geh gehn zeig zeige hm tja ichs dus ers wars ists angehen gings klappts dies grad eher drum der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine deinen ich du er sie es wir ihr mich mir dich dir uns sich "
    "bin bist ist sind war waren hab habe haben hat hatte gehabt gewesen wird wurde werden sein seit gewesen kann kannst können könntest könnten könnte möchte möcht mag will wollen "
    "würde würd gern gerne bitte danke mal doch schon noch auch nur so ja na also denn halt eben ganz sehr echt wirklich ziemlich recht etwas bisschen bissl "
    "im in am an auf aufs zu zum zur von vom mit bei beim für fürs aus um nach bis vor über unter durch ab hier da dort jetzt nun gerade grad grade eigentlich vielleicht wohl etwa ca circa rund ungefähr knapp gut fast "
    "was wie wo wann welche welcher welches welchen wer dass ob wenn als weil damit oder und aber hallo hey hi moin servus coach trainer mach mache machen gemacht macht machst gehen geht ging gehe gegangen "
    "tag tage tagen woche wochen mal zeit lauf läufe training einheit plan trainingsplan lass lassen lasse leider sorry danke okay ok alles diese dieser diesen dieses diesem dies jede jeden jeder anderen andere "
    "heißt lieber besser lang viel viele wieder grüße lg hoffe glaube denke fühle fühlt gefühlt fühlte füllt gekommen komme kommt muss musste müssen soll sollen sollte habs hats hab's geht's gehts ist's tut tun getan man mehr "
    "dran drin los einfach kurz schnell total komplett voll immer bisher insgesamt zusammen drauf davon dafür dazu steht stehen an eh irgendwie einmal bitteschön mach's machs kannste haste gibt gibts leicht na gell geworden genau brauche brauch nehme nehm gönne n nen ne nem s fühl aktuell momentan derzeit extra zusätzlich zusätzlichen zusätzliche draus daraus zurück heim gar hin fahr fahre fahren schaff schaffe schaffs stell stelle schalt nimm nehmen sofort gesagt wies evtl sonst ihn ihm jetz dafuer dauern angesagt gesamten grob locker_mal bloss dachte dacht bissle selbst selber so_ein nämlich derweil naechstes überhaupt weiter gleich darf dürfte ansteht anliegt dransteht inkl inklusive ganzen ganze ganzer krieg kriege bekomm kurzem neulich gegeben fällt fallen möglich erst"
)
TYPING = {
    **{
        f"{day}{part}": f"{day} {part}"
        for day in "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
        for part in "morgen früh mittag nachmittag abend nacht vormittag".split()
    },
    **{
        f"{day}s{run}": f"{day} {run}"
        for day in "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
        for run in ("lauf", "training", "runde", "einheit")
    },
    "intervale": "intervalle", "intervall": "intervall", "heude": "heute", "haeute": "heute", "tel": "tel", "wieviele": "wie viele",
    "wieviel": "wie viel", "ubermorgn": "ubermorgen", "donerstag": "donnerstag", "dinstag": "dienstag",
    "mitwoch": "mittwoch", "fuß": "fus", "bissi": "bisschen", "gelaufn": "gelaufen", "verschib": "verschieb", "schmerz": "schmerzen",
    "dreiviertelstunde": "dreiviertel stunde", "viertelstunde": "viertel stunde", "dreiviertelstd": "dreiviertel stunde", "anderthalbstunden": "anderthalb stunden",
    "ned": "nicht",
    "mantig": "montag",
    "zischtig": "dienstag",
    "ziischtig": "dienstag",
    "mittwuch": "mittwoch",
    "donnschtig": "donnerstag",
    "fritig": "freitag",
    "friitig": "freitag",
    "samschtig": "samstag",
    "sunntig": "sonntag",
    "ha": "hab",
    "ma": "mal",
    "net": "nicht",
    "nich": "nicht",
    "nit": "nicht",
    "i": "ich",
    "is": "ist",
    "isses": "ist es",
    "vllt": "vielleicht",
    "vlt": "vielleicht",
    "vllcht": "vielleicht",
    "heit": "heute",
    "morgn": "morgen",
    "trainig": "training",
    "schaffs": "schaff es",
    "sinds": "sind es",
    "warens": "waren es",
    "warn": "waren",
    "biste": "bist du",
    "haste": "hast du",
    "machn": "machen",
    "laufn": "laufen",
    "verschiebn": "verschieben",
    "wg": "wegen",
    "nä": "nächste",
    "nxt": "nächste",
    "bzgl": "wegen",
    "krankenschein": "krank",
    "sry": "sorry",
    "thx": "danke",
    "gut8": "gute nacht",
    "dreimal": "drei mal",
    "viermal": "vier mal",
    "fünfmal": "fünf mal",
    "fuenfmal": "fünf mal",
    "sechsmal": "sechs mal",
    "we": "wochenende",
}  # fmt: skip
ALL = [
    *NUMBERS.values(), *MONTHS, *DAYS.values(), *DAY_PARTS.values(), *UNITS.values(), *KINDS.values(), *SPORTS.values(),
    *SITES.values(), *FEELINGS.values(), *LEVELS.values(), *ROUTINES.values(), *MARKS.values(), SESSIONS, ASIDES, REASONS, FILLER,
    *DAY_SETS.values(),
]  # fmt: skip
