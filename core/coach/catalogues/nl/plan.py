"""In Dutch: what a plan says of its weeks and changes, by the English it is written in."""

from collections.abc import Mapping

PLAN: Mapping[str, str] = {
    "Running and walking in turn, so that running becomes a habit.": (
        "Lopen en wandelen om en om, zodat lopen een gewoonte wordt."
    ),
    "Endurance first: easy running, and a little strength on hills.": (
        "Eerst uithouding: rustig lopen en wat kracht op heuvels."
    ),
    "Endurance first: easy running, and a little threshold work.": (
        "Eerst uithouding: rustig lopen en wat drempelwerk."
    ),
    "Endurance first: easy running, and a taste of quicker minutes.": (
        "Eerst uithouding: rustig lopen en een paar snellere minuten om te wennen."
    ),
    "Endurance first: easy running, nothing hard yet.": (
        "Eerst uithouding: rustig lopen, nog niets zwaars."
    ),
    "The engine: quicker minutes on top of steady volume.": (
        "De motor: snellere minuten op een stabiele omvang."
    ),
    "The engine: steady volume, all of it easy.": ("De motor: stabiele omvang, alles rustig."),
    "Nothing more this week: the training begins on Monday.": (
        "Deze week niets meer: de training begint maandag."
    ),
    "No training this week.": ("Deze week geen training."),
    "A race on the way, run on fresh legs.": ("Een wedstrijd onderweg, gelopen met frisse benen."),
    "The engine: threshold and intervals on top of steady volume.": (
        "De motor: drempel en intervallen op een stabiele omvang."
    ),
    "The race itself: its pace and its length are rehearsed.": (
        "De wedstrijd zelf: tempo en lengte worden geoefend."
    ),
    "Less volume, the same sharpness: the work is done, now it settles.": (
        "Minder omvang, even scherp: het werk is gedaan, nu zakt het in."
    ),
    "Race week: stay loose, sleep, arrive fresh.": (
        "Wedstrijdweek: los blijven, slapen, fris aankomen."
    ),
    "Recovery: the race is digested before anything new.": (
        "Herstel: eerst de wedstrijd verteren, dan iets nieuws."
    ),
    "Staying fit without wearing down.": "Fit blijven zonder te slijten.",
    "Staying fit: easy running, as far as it feels good.": (
        "Fit blijven: rustig lopen, zover het goed voelt."
    ),
    "Staying fit: easy running, a little quicker work, room to grow.": (
        "Fit blijven: rustig lopen, wat sneller werk, ruimte om te groeien."
    ),
    "A lighter week, so that training can settle; rested legs are tested.": (
        "Een lichtere week, zodat de training inzakt; uitgeruste benen worden getest."
    ),
    "A lighter week, so that training can settle.": "Een lichtere week, zodat de training inzakt.",
    "Threshold work moves the pace you can hold for an hour.": (
        "Drempelwerk verschuift het tempo dat je een uur volhoudt."
    ),
    "Threshold in bouts gives the same stimulus with less strain.": (
        "Drempel in stukken geeft dezelfde prikkel met minder moeite."
    ),
    "Intervals raise the ceiling of every race pace.": (
        "Intervallen verhogen het plafond van elk wedstrijdtempo."
    ),
    "Hills build strength for the faster work to come.": (
        "Heuvels geven kracht voor het snellere werk dat komt."
    ),
    "Short and sharp: intensity stays in the taper while volume falls.": (
        "Kort en scherp: in de taper blijft de intensiteit, de omvang daalt."
    ),
    "The day after hard or long work is for loosening up only.": (
        "De dag na zwaar of lang werk is alleen om los te lopen."
    ),
    "A few strides keep the legs quick; everything else stays easy.": (
        "Een paar versnellingen houden de benen snel; de rest blijft rustig."
    ),
    "Most of your running is easy: that is how it becomes more.": (
        "Het meeste loop je rustig: zo wordt het meer."
    ),
    "Short and easy before the long run, so that your legs are fresh for it.": (
        "Kort en rustig voor de lange duurloop, zodat je benen er fris voor zijn."
    ),
    "One longer easy run in midweek adds endurance without a second long run.": (
        "Eén langere rustige loop midden in de week geeft uithouding zonder tweede lange duurloop."
    ),
    "Two longer days in a row prepare you for the length of an ultra.": (
        "Twee langere dagen na elkaar bereiden je voor op de lengte van een ultra."
    ),
    "As fit as today, {a} is likely for the {b} ({c}).": (
        "Met de vorm van vandaag ongeveer {a} ({b}; {c})."
    ),
    "Four fifths of the time is easy, so that the hard days can be hard.": (
        "Vier vijfde van de tijd is rustig, zodat de zware dagen zwaar kunnen zijn."
    ),
    (
        "The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week."
    ): (
        "De lange duurloop houdt zijn plek: uithouding groeit met tijd op de benen, en hij "
        "blijft binnen zijn deel van de week."
    ),
    (
        "Your long run grows by {a}: at most 10 % or {b} over your longest of the last "
        "30 days ({c})."
    ): (
        "Je lange duurloop groeit met {a}: hoogstens 10 % of {b} boven je langste van de "
        "laatste 30 dagen ({c})."
    ),
    "Shorter this week, so that you recover.": "Deze week korter, zodat je herstelt.",
    (
        "Strength once or twice a week cuts injuries to a third (Lauersen 2018); never "
        "the day before hard running."
    ): (
        "Kracht een of twee keer per week brengt blessures terug tot een derde (Lauersen "
        "2018); nooit de dag voor zwaar werk."
    ),
    "It starts from {a} a week with a longest run of {b}, from what you told me.": (
        "Het gaat uit van {a} per week en een langste loop van {b}, van wat je me vertelde."
    ),
    "It starts from {a} a week with a longest run of {b}, from your log.": (
        "Het gaat uit van {a} per week en een langste loop van {b}, uit je logboek."
    ),
    "First you learn to run: running and walking in turn, three times a week.": (
        "Eerst leer je lopen: lopen en wandelen om en om, drie keer per week."
    ),
    "{a} runs a week rather than {b}: the long run may take the larger share it needs.": (
        "{a} keer lopen per week in plaats van {b}: zo krijgt de lange duurloop het deel dat "
        "hij nodig heeft."
    ),
    "The largest week is {a}, the longest run {b}; every fourth week at the latest is lighter.": (
        "De grootste week heeft {a}, de langste loop {b}; uiterlijk elke vierde week is lichter."
    ),
    (
        "As fit as today, {a} is likely for the {b}; with {c} weeks of training {d} can "
        "be hoped for ({e})."
    ): (
        "Met de vorm van vandaag ongeveer {a} ({b}); met {c} weken training mag je op {d} "
        "hopen ({e})."
    ),
    "You asked for it.": "Je vroeg erom.",
    "You said: {a}.": "Je zei: {a}.",
    "Your rule: {a}.": "Je regel: {a}.",
    "You are ill: today you rest.": "Je bent ziek: vandaag rust je.",
    "With a cold, easy and short is the most.": (
        "Met een verkoudheid is kort en rustig het hoogste."
    ),
    "Training with a fever is dangerous; you rest.": "Trainen met koorts is gevaarlijk; je rust.",
    "Two days without fever come before the first run.": (
        "Voor de eerste loop komen twee dagen zonder koorts."
    ),
    "One easy day for every day ill comes before anything hard.": (
        "Voor elke dag ziek komt een rustige dag, voor er iets zwaars komt."
    ),
    "Your health allows it again.": "Je gezondheid laat het weer toe.",
    "Keeps an easy day between hard sessions.": "Zo blijft er een rustige dag tussen de zware.",
    "Makes room for {a}.": "Maakt plaats voor: {a}.",
    "The day is free again.": "De dag is weer vrij.",
    "So that it fits the days and time you have.": "Zodat het in je dagen en tijd past.",
    "Missed, and let go: nothing is stacked.": "Gemist en losgelaten: er komt niets bovenop.",
    "In place of the one you missed; nothing is stacked.": (
        "In plaats van de gemiste; er komt niets bovenop."
    ),
    "Tired: hard work on an empty tank costs more than it gives.": (
        "Moe: zwaar werk met een lege tank kost meer dan het geeft."
    ),
    "You asked for more; this much is safe.": "Je wilde meer; zoveel is veilig.",
    "{a} on {b}: no time is free that day.": "{a} op {b}: die dag is er geen tijd vrij.",
    "{a} on {b} lies beside the long run of {c}.": (
        "{a} op {b} ligt naast de lange duurloop van {c}."
    ),
    "{a} on {b} and {c} on {d} are {e} apart.": (
        "{a} op {b} en {c} op {d} liggen te dicht bij elkaar."
    ),
    "The long run of week {a} is {b} of the week; with {c} runs {d} is the most.": (
        "De lange duurloop van week {a} is {b} van de week; met {c} keer lopen is {d} het hoogste."
    ),
    "Week {a} brings more volume and {b} for the first time.": (
        "Week {a} brengt meer omvang en voor het eerst: {b}."
    ),
    (
        "{a} on {b} would be {c} % more than the share of your longest run that the way back "
        "allows ({d})."
    ): (
        "{a} op {b} zou {c} % meer zijn dan het deel van je langste loop dat de weg terug "
        "toelaat ({d})."
    ),
    "{a} on {b} would be {c} % more than your longest run of the last 30 days ({d}).": (
        "{a} op {b} zou {c} % meer zijn dan je langste loop van de laatste 30 dagen ({d})."
    ),
    "{a} pace is trained in the last third of the plan.": (
        "Het wedstrijdtempo train je in het laatste derde van het plan ({a})."
    ),
    "A test every four to six weeks keeps your paces honest.": (
        "Een test om de vier tot zes weken houdt je tempo's eerlijk."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in {d} weeks would need a run "
        "of {e}; growing safely, you would get to {f}."
    ): (
        "Vanuit {a} per week en een langste loop van {b} zou er in {d} weken een loop van "
        "{e} nodig zijn ({c}); veilig opgebouwd kom je tot {f}."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in a week would need a run "
        "of {d}; growing safely, you would get to {e}."
    ): (
        "Vanuit {a} per week en een langste loop van {b} zou er in een week een loop van "
        "{d} nodig zijn ({c}); veilig opgebouwd kom je tot {e}."
    ),
    "Race effort on tired legs is the rehearsal.": (
        "Wedstrijdinspanning op vermoeide benen is de repetitie."
    ),
    "Short repetitions keep your stride quick and economical.": (
        "Korte herhalingen houden je pas snel en zuinig."
    ),
    "Playing with pace is the gentlest way into quicker running.": (
        "Spelen met tempo is de zachtste weg naar sneller lopen."
    ),
    "Marathon pace has to feel familiar before race day.": (
        "Marathontempo moet vertrouwd zijn voor de wedstrijddag."
    ),
    "Finishing quicker teaches to hold something back.": (
        "Sneller eindigen leert om iets over te houden."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but would ask for twice the volume you start from."
    ): (
        "De langste loop voor de wedstrijd ({a}) wordt {b}; {c} zou je beter dragen, maar "
        "zou het dubbele vragen van de omvang waarmee je begint."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but there is no safe way there by then."
    ): (
        "De langste loop voor de wedstrijd ({a}) wordt {b}; {c} zou je beter dragen, maar "
        "dat lukt tegen die tijd niet veilig."
    ),
    (
        "The longest run before your {a} will be {b}, as long as your days allow; {c} "
        "would carry you better, if one day has {d}."
    ): (
        "De langste loop voor de wedstrijd ({a}) wordt {b}, zo lang als je dagen toelaten; "
        "{c} zou je beter dragen, als één dag {d} heeft."
    ),
    "With {a} minutes more on each of your days it would fit as it is.": (
        "Met {a} minuten meer op elk van je dagen zou het zo passen."
    ),
    "What would be safe: {a}.": "Veilig zou zijn: {a}.",
    "What would be safe: {a}, or {b}.": "Veilig zou zijn: {a}, of {b}.",
    "a {a} that day": "{a} op die dag",
    "the {a} on {b}": "{a} op {b}",
    "Your {a}: what it was all for.": "De wedstrijd ({a}): daar was alles voor.",
    "as on race day": "zoals op de wedstrijddag",
    "at the quick end of easy": "aan de snelle kant van rustig",
    "squats, lunges, calf raises, hip bridges, planks": (
        "squats, uitvalspassen, kuiten, brug, planken"
    ),
    "with 3 or 4 strides at the end": "met 3 of 4 versnellingen aan het eind",
    "60 g of carbohydrate an hour (up to 90), drink to thirst": (
        "60 g koolhydraten per uur (tot 90), drink naar dorst"
    ),
    "Your target of {a} is in reach. {b}": "Je doel van {a} is haalbaar. {b}",
    "{a} on {b} is over; the past stays.": "{a} op {b} is voorbij; wat was, blijft.",
    "Tell me which coming session you mean.": "Zeg welke komende training je bedoelt.",
    "{a} has passed, and the past is never rewritten.": (
        "{a} is voorbij, en wat was wordt niet herschreven."
    ),
    "Choose today or a later day.": "Kies vandaag of een latere dag.",
    "{a} lies outside your plan.": "{a} valt buiten je plan.",
    "Choose a day up to {a}.": "Kies een dag tot en met {a}.",
    "Leave it where it is, or skip it.": "Laat het staan, of sla het over.",
    "A race has its own date.": "Een wedstrijd heeft zijn eigen datum.",
    "If the race itself moved, tell me the new date as your goal.": (
        "Is de wedstrijd verplaatst, geef me dan de nieuwe datum als doel."
    ),
    "From a maximum of {a} estimated from age ({b}).": (
        "Uit een op leeftijd geschat maximum van {a} (208 - 0,7 × leeftijd, ± 10)."
    ),
}
