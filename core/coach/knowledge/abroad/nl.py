"""Answers in Dutch."""

from core.coach.knowledge.abroad.told import Shelf, Told

DUTCH = Shelf(
    practice="praktijk van trainers, zonder gecontroleerde studie erachter",
    filler="""
        ik jij je u hij zij we wij me mij mijn jouw de het een en of maar is zijn was ben bent heb
        hebt heeft hebben moet moeten kan kun kunnen zou mag wil wat hoe waar waarom wie welke
        hoeveel veel meer minder weinig goed beter best in op aan bij met zonder van voor na naar
        tegen over onder om zo zeer erg niet geen nog al ook eigenlijk dan als te doen doe maken
        maak helpt helpen nodig lopen loop loopt hardlopen ren rennen training trainen train
        wedstrijd
    """,
    told=(
        Told(
            "easy-pace",
            "rustig langzaam ontspannen praten duurtempo ~tempo",
            "Zo langzaam dat je in hele zinnen kunt praten, inspanning 3 tot 4 van 10. Je"
            " rustige tempo komt uit je eigen uitslagen en beweegt met je vorm mee. Ben je na"
            " afloop moe, dan was het niet rustig.",
        ),
        Told(
            "long-run",
            "duurloop ~lange ~lang",
            "Hij leert benen, maag en hoofd volhouden. Ik houd hem, naar hoe vaak je loopt,"
            " op 30, 40 of 50 % van de week, en hij groeit met hoogstens 10 % ten opzichte van"
            " je langste loop van de laatste 30 dagen: grotere sprongen gingen met meer"
            " blessures samen.",
        ),
        Told(
            "taper",
            "taper taperen afbouw ~minder",
            "Voor de wedstrijd daalt de omvang in de laatste twee weken met 41 tot 60 %; het"
            " tempo van de snelle stukken en het aantal lopen blijven. Je verliest in die tijd"
            " geen vorm, wel vermoeidheid. Je sloom of onrustig voelen is normaal.",
        ),
        Told(
            "warm-up",
            "warming opwarm inlopen uitlopen cooling",
            "Voor hard lopen wel: tien minuten of meer rustig, dan een paar versnellingen."
            " Bij een rustige loop is de eerste kilometer de warming-up. Na afloop brengen"
            " tien rustige minuten je zacht terug.",
        ),
        Told(
            "strength",
            "kracht krachttrain sportschool gewichten squat spier halter",
            "Ja, dubbel: in veel studies waren er veel minder blessures, en zware of gemengde"
            " krachttraining van zes weken of langer maakte lopers beter. Zet het na een"
            " rustige loop of op een eigen dag, niet voor een zware training.",
        ),
        Told(
            "missed-session",
            "gemist overgeslagen inhalen misgelopen",
            "Niet inhalen. Een gemiste training kost je niets wat te meten is; twee op elkaar"
            " gepropt kunnen je weken kosten.",
        ),
        Told(
            "heat",
            "hitte heet warm warmte zomer benauwd temperatuur graden ~zon",
            "Langzamer, vroeger, met water over je hoofd. Wennen duurt een tot twee weken."
            " Verwardheid, struikelen of niet meer zweten in de hitte is een noodgeval: eerst"
            " koelen en hulp roepen.",
        ),
        Told(
            "cold",
            "koud koude kou winter sneeuw ijs glad vorst ~kleding ~aantrekken",
            "Kleed je alsof het tien graden warmer is, bedek handen en oren en begin tegen de"
            " wind in. Op ijs maak je kleinere passen of neem je de loopband. Doet ijskoude"
            " lucht pijn in je borst, blijf dan binnen.",
        ),
        Told(
            "carb-loading",
            "koolhydra pasta eten|eet|maaltijd+marathon|halve|avond",
            "Voor wedstrijden van meer dan ongeveer anderhalf uur helpt het om de laatste"
            " twee dagen meer rijst, pasta, brood en aardappelen te eten en weinig te lopen."
            " Eet 's ochtends twee tot drie uur van tevoren wat je kent. Voor 5 of 10 km eet"
            " je zoals altijd.",
        ),
        Told(
            "fuelling",
            "gel gels reep ~onderweg ~tijdens ~energie ~eten",
            "Korter dan een uur: niets nodig. Een tot tweeënhalf uur: 30 tot 60 g"
            " koolhydraten per uur. Langer: tot 90 g per uur, als je maag het gewend is."
            " Probeer op lange duurlopen wat je in de wedstrijd wilt nemen.",
        ),
        Told(
            "hydration",
            "drinken drink water dorst elektrolyt zout vocht",
            "Naar dorst. Nooit zo veel dat je erna meer weegt dan ervoor: te veel drinken"
            " leidt tot een gevaarlijk tekort aan natrium. Hoofdpijn, braken of verwardheid na"
            " een lange duurloop is een noodgeval.",
        ),
        Told(
            "eat-before",
            "eten|eet|maaltijd ontbijt nuchter banaan maaltijd snack ~vooraf",
            "Voor een rustige loop tot een uur: wat goed valt, of niets. Voor een zware of"
            " lange: een maaltijd met koolhydraten twee tot drie uur van tevoren, of iets"
            " kleins een uur ervoor.",
        ),
        Told(
            "stomach",
            "maag buik darm toilet diarree misselijk",
            "Kijk naar de laatste drie uur: vezels, vet, koffie en grote maaltijden zijn"
            " meestal de oorzaak. Wen je maag met kleine beetjes op lange duurlopen. Blijft"
            " het, of zit er bloed bij, ga dan naar de huisarts.",
        ),
        Told(
            "blisters",
            "blaar blaren teennagel schuur",
            "Kleine laat je onder een pleister met rust en houd je schoon. Schoenen met een"
            " duimbreedte ruimte, droge sokken zonder naden en iets vets waar het schuurt."
            " Rode, warme of natte huid hoort bij de huisarts.",
        ),
        Told(
            "cramp",
            "kramp magnesium",
            "Meestal zijn het vermoeide spieren van wie meer gevraagd wordt dan ze kennen."
            " Rek zacht, doe het rustiger aan en train dichter bij wat de wedstrijd vraagt."
            " Zout en magnesium helpen minder dan men zegt.",
        ),
        Told(
            "shoes",
            "schoen hardloopschoen loopschoen ~kopen ~koop ~kiezen ~pronatie",
            "Het paar dat vanaf de eerste stap goed zit: voor een duimbreedte ruimte, een"
            " hiel die niet slipt. Comfort wijst beter de weg dan tests van je voet. Twee"
            " paren om en om zijn vriendelijker dan een.",
        ),
        Told(
            "shoe-life",
            "schoen hardloopschoen loopschoen ~nieuwe ~vervang ~versleten ~wanneer ~meegaan",
            "Als de zool glad of scheef is, het schuim dood aanvoelt of je benen klagen"
            " zonder andere reden. Bij velen is dat ergens tussen 500 en 800 km; schoenen"
            " verschillen meer dan regels.",
        ),
        Told(
            "sleep",
            "slaap slapen geslapen ~nacht",
            "Meer dan welk apparaat ook. Een slechte nacht verandert alleen die dag; na een"
            " paar maak ik de week lichter, als je het me zegt.",
        ),
        Told(
            "motivation",
            "motivatie motiver zin lui",
            "Maak het klein: schoenen aan, tien minuten, dan mag je omkeren. Meestal doe je"
            " dat niet. Zelfde tijd, zelfde hoek, de kleren 's avonds klaar. En ben je echt"
            " moe, zeg het dan, dan wordt het lichter.",
        ),
        Told(
            "ill",
            "verkouden hoest keel griep ziek koorts snot",
            "Alleen een verstopte neus: kort en rustig, als je zin hebt. Borst, maag,"
            " spierpijn van griep of koorts: rust. De regel is eerder gewoonte dan bewezen;"
            " over koorts valt niet te praten.",
        ),
        Told(
            "soreness",
            "spierpijn stijf ~blessure ~verschil",
            "Spierpijn zit in beide benen, is dof, op de tweede dag het ergst en zakt als je"
            " beweegt. Een blessure zit op één plek, is scherper en zakt niet onderweg. Bij"
            " twijfel laat een rustige dag het zien.",
        ),
        Told(
            "race-pacing",
            "indelen indeling verdelen strategie ~tempo ~start ~snel ~marathon",
            "Gelijkmatig, het eerste tiende iets langzamer dan het voelt. Een eerste helft te"
            " dicht bij je grens is de klassieke manier om op een marathon in te storten."
            " Bepaal je tempo de dag ervoor, met een koel hoofd.",
        ),
        Told(
            "breathing",
            "adem steken zij neus mond",
            "Door neus en mond samen, zoals het komt. Kun je bij een rustige loop niet"
            " praten, doe het dan rustiger. Tegen steken in je zij: langzamer, lang uitademen,"
            " op de plek drukken.",
        ),
        Told(
            "weight",
            "afval gewicht kilo dieet calorie",
            "Afvallen raad ik niet aan. Te weinig eten kost lopers veel meer dan een kilo:"
            " blessures, ziekte, slechte slaap. Is er een medische reden, dan is een arts of"
            " diëtist de juiste persoon.",
        ),
        Told(
            "painkillers",
            "pijnstill ibuprofen paracetamol aspirine diclofenac voltaren medicijn",
            "Over medicijnen geef ik geen advies; dat doet een arts of apotheker. Maar lopen"
            " op een verdoofde pijn neemt het signaal weg waarop we sturen. Heb je er een"
            " nodig om te lopen, dan lopen we niet.",
        ),
        Told(
            "threshold",
            "drempel tempoloop tempoduurloop",
            "Prettig zwaar: een tempo dat je in een wedstrijd ongeveer een uur zou volhouden,"
            " inspanning 6 tot 7. Een paar woorden lukken, een verhaal niet. Ofwel zo'n 20"
            " minuten achter elkaar, ofwel stukken met korte pauzes van een vijfde van de"
            " looptijd.",
        ),
        Told(
            "vo2max",
            "interval vo2max",
            "Ze tillen het plafond van je motor op. Stukken van 3 tot 5 minuten, ongeveer in"
            " het tempo dat je in een wedstrijd 10 tot 15 minuten volhoudt, met dribbelpauzes"
            " die niet langer zijn. Meer is niet beter: het zware deel blijft binnen 8 % van"
            " je week of 10 km, wat het minste is.",
        ),
        Told(
            "time-off",
            "verlies|verlie|kwijt+conditie|vorm looppauze trainingspauze",
            "Minder dan het voelt. Tot vijf dagen: niets. Twee weken: zo'n 3 %. Vier weken:"
            " zo'n 7 %. Acht weken: zo'n 15 %. Een andere sport scheelt de helft. We komen in"
            " stappen terug, eerst met de helft van de belasting.",
        ),
        Told(
            "stretching",
            "rek rekken stretch",
            "Bewegend rekken, zoals je benen zwaaien, past voor de loop; lang vasthouden"
            " liever erna. Rekken voelt goed, maar reken er niet op tegen blessures. Kracht"
            " doet veel meer.",
        ),
        Told(
            "cross-training",
            "fiets zwem crosstrain",
            "Voor hart en longen wel, en ik tel de belasting als inspanning maal minuten."
            " Voor pezen en botten niet: fietskilometers tellen nooit als loopkilometers als"
            " het erom gaat hoe ver je mag lopen.",
        ),
        Told(
            "how-many-days",
            "vaak ~keer+week ~dagen+week",
            "Drie maken je een loper, vier of vijf passen bij de meeste doelen, zes zijn voor"
            " wie er al vijf goed verdraagt. Eén hele dag zonder lopen blijft er altijd, en"
            " twee in het begin.",
        ),
        Told(
            "marathon-wall",
            "hamer muur instort",
            "Start langzamer, eet vroeg, train lang. De man met de hamer is een lege tank bij"
            " een te hoog tempo: loop vanaf het begin je marathontempo en neem vanaf het"
            " eerste halfuur koolhydraten, 30 tot 60 g per uur.",
        ),
        Told(
            "race-week",
            "wedstrijdweek laatste+week|dagen",
            "Korte rustige lopen, een paar versnellingen, niets zwaars in de laatste vier"
            " dagen. Slaap vroeg in de week genoeg, want de laatste nacht is vaak kort, en dat"
            " geeft niet. Leg de avond tevoren alles klaar en probeer niets nieuws.",
        ),
        Told(
            "after-race",
            "herstel|rust|pauze|weer+marathon|wedstrijd",
            "Na een marathon kan rustig lopen vanaf de derde dag geen kwaad; een tot twee"
            " weken zonder zwaar werk, drie tot vier tot de volle belasting. Na een halve"
            " ongeveer een week zonder zwaar werk, na 5 of 10 km een paar dagen.",
        ),
        Told(
            "caffeine",
            "koffie cafeine",
            "De meesten helpt het een beetje. Drink je het toch al, neem dan voor de"
            " wedstrijd je gewone kop. Probeer het niet voor het eerst op de wedstrijddag;"
            " slaap en maag praten mee.",
        ),
        Told(
            "shin",
            "scheen",
            "Een paar dagen minder lopen, zachte ondergrond, een iets kortere pas, en"
            " kuitkracht als het rustig is. Zit de pijn op één plek van het bot, word je er"
            " wakker van of doet springen pijn, loop dan niet en laat het bekijken: het kan"
            " het bot zelf zijn.",
        ),
        Told(
            "knee",
            "knie",
            "Schrap eerst bergaf en lange lopen, houd wat op 0 tot 2 van 10 blijft, en"
            " versterk heupen en bovenbenen. Een gezwollen knie, of een die vastslaat of"
            " doorzakt, is voor een arts. Zeg me het cijfer en ik pas het schema aan.",
        ),
    ),
)
