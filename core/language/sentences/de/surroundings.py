"""German words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "wolken wolkig bewölkt bedeckt niesel nieselregen nieselt genieselt brise böen böig nebel neblig "
    "nebelig hagel matsch matschig schlamm schlammig pfützen pfütze sonnenschein sonnenaufgang "
    "sonnenuntergang mond sterne himmel tageslicht dunkelheit dämmerung frost frostig schneeregen "
    "schauer regenschauer geregnet geschneit nass pitschnass klatschnass durchnässt feucht trocken "
    "schattig schatten schwül drückend glatt rutschig eisig mild lau windstill luft luftfeuchtigkeit "
    "traumwetter kaiserwetter hundewetter mistwetter schmuddelwetter minusgrade plusgrade bescheiden"
)
_PLACES = (
    "haus wohnung büro stadt innenstadt altstadt dorf straße strasse wege feldweg feldwege radweg "
    "brücke see meer küste strand promenade deich tal moor feld felder wiese wiesen bauernhof land "
    "flughafen laden supermarkt kirche hotel café kneipe stadion hafen burg schloss steinbruch allee "
    "siedlung stadtrand ecke kreuzung ampel ampeln kreisverkehr unterführung treppen treppe "
    "garten hof garage küche sofa couch bett schreibtisch auto bus tram ubahn sbahn bahnhof fähre "
    "autobahn museum zoo uni campus hochschule kindergarten spielplatz strecke strecken rundkurs pfad "
    "pfade waldweg waldwege waldboden trails kiesweg gelände untergrund kopfsteinpflaster gras rasen "
    "wurzeln steine steil anstieg anstiege abstieg gipfel aussicht ausblick landschaft wasserfall "
    "dünen insel norden süden osten westen zentrum berg bergen park heide ufer fluss bach kanal "
)
_THINGS = (
    "kaffee tee bier biere wein pizza nudeln pasta banane bananen haferflocken müsli frühstück brunch "
    "mittagessen abendessen kuchen schokolade brötchen brot snack döner burger gels wasserflasche "
    "schuhe laufschuhe socken hose shirt jacke handschuhe mütze stirnlampe kopfhörer stöcke rucksack "
    "laufrucksack weste carbonschuhe schnürsenkel ausrüstung klamotten trikot coros apple fitbit polar "
    "suunto akku signal gps satellit podcast podcasts hörbuch musik playlist lied lieder album radio "
    "fernsehen netflix film serie wäsche einkaufen einkauf haushalt putzen bügeln schlüssel paket "
    "laptop präsentation kunde kunden zoom ampelphasen verkehr stau parkplatz panne taufe grillen "
    "grillfest kino theater ausstellung hausarbeit bachelorarbeit masterarbeit vorlesung seminar "
    "pferd pferde kühe schafe rehe reh enten gänse vögel vogel eichhörnchen mücken bremsen medaille "
    "startnummer zuschauer stimmung applaus"
)
_FEELINGS = (
    "verschwitzt schweiß glücklich traurig enttäuscht enttäuschend nervig genervt ärgerlich "
    "frustrierend frustriert überrascht überraschend motiviert motivierend entspannend lustig "
    "witzig langweilig spannend herrlich wunderschön traumhaft idyllisch stille genossen "
    "befreiend dankbar zufrieden unzufrieden skeptisch gespannt nervös aufgeregt verrückt"
)
_MANNER = (
    "gleichmäßig gemächlich übrigens eigentlich ungefähr überwiegend größtenteils "
    "meistens hauptsächlich offiziell inoffiziell technisch pünktlich spontan "
    "irgendwo überall nirgendwo entlang oberhalb unterhalb gegenüber außenrum drumherum hoch rauf "
    "hinauf runterwärts glücklicherweise immerhin wenigstens zumindest jedenfalls offenbar anscheinend "
    "ehrlich ehrlicherweise tatsächlich riesig winzig klein kleine kleinen kleiner großes große großen "
    "alte altes junge digga digger bro mensch wahnsinn krass hammer heftig"
)
_EVENTS = (
    "getroffen gequatscht geplaudert gegessen getrunken eingekauft geredet geguckt geschaut geweint "
    "gelacht gesungen gehört gekauft verkauft gebacken gewaschen getragen geholt abgeholt gebracht "
    "geparkt gewartet gewinkt überholt genießen gefeiert feiern entdeckt erkundet verlaufen verfahren "
    "probiert ausprobiert getestet gewagt gekämpft gefroren geschmolzen hochgeladen geladen "
    "gearbeitet aufgestanden aufgewacht aufgebrochen heimgekommen angekommen verdient belohnt "
    "geduscht duschen lohnt gelohnt"
)

SURROUNDINGS = f"{_WEATHER} {_PLACES} {_THINGS} {_FEELINGS} {_MANNER} {_EVENTS}"
