"""What German words are about."""

TOPICS = {
    "drug": """
        medikament* medizin* arznei* pille* tablette* kapsel* ibuprofen* ibu paracetamol* aspirin*
        kortison* cortison* steroid* antibioti* schmerzmittel* schmerztablette* entzundungshemm*
        inhalator* asthmaspray* spray spritze* insulin* antihistamin* opioid* hormon* melatonin*
        rezept* salbe* tropfen wirkstoff* spritz* hustensaft nasenspray* antidepress*
    """,
    "supp": """
        nahrungserganzung* supplement* vitamin* eisen* magnesium* zink* kalzium* calcium*
        kreatin* creatin* natron* kollagen* kurkuma* glucosamin* elektrolyt* natrium* kalium*
        salz* omega aminosaur* rotebete* bete cbd probiotik* ginseng ingwer* krauter* arnika*
        nitrat* pulver* shake* praparat* hausmittel* globuli*
    """,
    "dose": """
        mg milligramm* gramm g ml dosis dosier* teeloffel* essloffel* loffel* prise messloffel*
        prozent taglich zweimal dreimal einheiten pro stuck
    """,
    "ill": """
        *itis *ose *pathie *entzundung* *zerrung* *riss *bruch *fraktur* sehne* *sehnen*
        lauferknie* schienbeinkante* *syndrom* fersensporn* meniskus* bandscheib* hernie*
        anamie* *anamie blutarm* asthma* covid* corona* grippe* infekt* *infekt diabet* depress*
        angststor* gehirnerschutt* ubertraining* virus* bronchitis* rhythmusstor* schilddruse*
        nerv nervs ischias* zyste* thrombos* allergi* arthr* *storung krankheit* burnout*
        *mangel muskelkater* *reizung krampf* verspann* faszi* ermudungs* uberlast*
        schleimbeutel* verletz*
    """,
    "body": """
        knie* kniescheib* schienbein* wade* achilles* knochel* fus fuse ferse* zeh* hufte*
        leiste* oberschenkel* rucken* wirbel* nacken* schulter* brust* herz* lunge* magen*
        bauch* knochen* muskel* band bander gelenk* haut kopf* blut* gesas* niere* leber* nagel
        sohle* becken* hals* bein beine korper* darm* taille* kreislauf* puls*
    """,
    "hurt": """
        schmerz* *schmerz* *schmerzen weh tut steif* schwell* geschwollen* anschwill* taub*
        kribbel* schwind* ohnmacht* fieber* husten* hust* bluten* ubel* krank* hink* humpel*
        krampf* stech* brennen* zieh* druck* blase* zwick* ziep* verletz* symptom* kopfweh
        kopfschmerz* herzrasen* atemnot* beschwerd* unwohl* erkalt* schnupf* kotz* erbrech*
        niesen nies* heiser* halsweh verschnupf* erkaltet*
    """,
    "heal": """
        heil* geheilt* weg verschwind* verschwunden* behandl* behandelt* beruhig* besser*
        lindert* lindern kurier* loswerd* vorbei erhol* genes* repariert* lost loset ausheil*
        hilft
    """,
    "care": """
        eis eisen kuhl* massage* massier* tape* tapen blackroll* rolle* dehn* bandage* orthese*
        akupunkt* operation* operier* kompress* warme* hochlager* ubung* einlage* einrenk*
        chiropr* aufstech* stich wickel* quark*
    """,
    "weight": """
        gewicht* *gewicht wieg* wiegen waage* kilo kilos kg pfund* schlank* dunn* fett* bmi
        schwer* leicht* abnehm* abgenommen* zunehm* bauch* speck* rettungsring* taille* figur*
        ubergewicht* korperfett* wettkampfgewicht* wunschgewicht idealgewicht* abspeck* mager*
        mollig*
    """,
    "food": """
        ess* iss isst gegessen* nahrung* mahlzeit* fruhstuck* mittagess* abendess* abendbrot*
        kohlenhydrat* carb* zucker* kalorien* kcal eiweis* protein* diat* keto* vegan* snack*
        brot nudel* reis nachtisch* salat* nuchtern* fast* ernahr* gluten* milch* alkohol* bier
        wein makro* portion* pizza* schoko* fleisch* hunger* hungrig* verbrenn* verbrannt*
    """,
    "less": """
        weniger kurz* lass weglass* weg streich* verzicht* vermeid* reduzier* defizit* verlier*
        runter ohne statt ersetz* auslass* einschrank* meid* spar* loswerden
    """,
    "doctor": """
        arzt* arzt arztin arzte* *arzt *arztin hausarzt* physio* klinik* krankenhaus* notruf*
        notarzt* rettung* notaufnahme* ernahrungsberat* apothek* fachleut* facharzt* hebamme*
        therapeut* untersuch* orthopad* abklar* anschauen ansehen fachperson* spezialist*
        medizinisch* 112 sanitat* rontgen* mrt experte* sportmedizin*
    """,
    "rest": """
        ruhe* ruhig* ruh pause* pausier* stopp* aufhor* hor locker* leicht* entspann* schlaf*
        schlafe* geh gehen gehst spazier* wart* langsam* sanft* erhol* frei auslass* kurz*
        schon*
    """,
    "run": """
        lauf* lauft gelauf* jog* train* *training *lauf *laufe rennen* renn* wettkampf* einheit*
        intervall* tempo* kilometer* km marathon* *marathon steiger* plan* lang* woche* start*
        runde* strecke*
    """,
    "hard": """
        hart* harter durch durchbeis* durchzieh* beis zieh quale* druck* doppel* zweimal extra
        mehr schneller voll* gas sprint* zwing* kampf* trotz* trotzdem ignorier* uberwind*
        weiter weiterlauf* nachhol* muss must vollgas ballern hau gib zusammen zahne uberbewert*
        einfach
    """,
    "weak": """
        faul* weichei* ausred* schwach* memme* aufgeb* aufgib* enttausch* jammer* jammern echte*
        echter mimose* schlappschwanz* versager* versag* schame* scham peinlich* blamier* stell
        heul* gib schande* drucken
    """,
    "cond": "wenn falls sobald bis ob bevor nachdem wahrend solange",
    "neg": "nicht nichts kein* nie niemals niemand* ohne weder nee nein kaum nirgends",
    "sure": """
        garantier* garantie* versprech* versproch* versprich* sicher* bestimmt definitiv immer
        zweifel* absolut* wette* schwore* weis uberzeugt klar eindeutig hundert* logisch locker
        einfach zwangslaufig* bewiesen glaub verlass* keinesfalls unbedingt auf jeden
    """,
    "maybe": """
        kann konn* konnte* vielleicht oft meist* manchmal moglich* wahrscheinlich wohl eher
        normalerweise gewohnlich viele manche einige sollte wurde* darf
    """,
    "win": """
        rekord* bestzeit* *bestzeit pb gewinn* podest* ziel* schaff* qualifi* unter brech*
        knack* schlag* schlagst zeit verletzungsfrei* erfolg* medaille* erreich* schneller
        fitter immun* vorbeug* schutz* schwelle* verbesser* gelingen gelingt klapp*
    """,
    "i": "ich mir mich mein* wir uns unser*",
    "you": "du dir dich dein* ihr euch",
    "is": """
        ist sind war waren hat habe haben hast hatte sei wird klingt wirkt scheint sieht
        aussieht bist
    """,
    "will": "werde wirst wird werden will wirds",
    "deed": """
        verschoben* gespeichert* geandert* geloscht* gebucht* eingetragen* angelegt*
        aktualisiert* notiert* erledigt* gesetzt* entfernt* abgesagt* getauscht* verlegt*
        registriert* gesendet* geschickt* gemailt* angerufen* informiert* organisiert* bestellt*
        bezahlt* angemeldet* synchronisiert* hochgeladen* exportiert* gestrichen* zuruckgesetzt*
        umgebaut* angepasst* umgestellt* vermerkt* gemacht* gekurzt* reduziert* nachgeschaut*
        nachgesehen* verglichen* kontaktiert* geschrieben* gefragt* eingestellt* gemerkt*
        hinzugefugt* eingeplant* fertig* gekummert* abgestimmt* gestellt* ausgesucht* getan*
        gelegt* reserviert* erstellt* herausgesucht* besorgt* abgeklart* gesprochen* geplant*
        uberpruft* gepruft*
    """,
    "act": """
        verschieb* speicher* ander* losch* buch* trag trage leg lege aktualisier* notier* setz*
        entfern* tausch* verleg* registrier* send* schick* mail* ruf rufe informier* organisier*
        bestell* melde meld synchron* lade exportier* streich* pass passe stell* mach mache
        kurz* schau* vergleich* kontaktier* schreib* frag frage merk* plan* kummer* prufe
    """,
    "watch": """
        erinner* nachricht* benachricht* alarm* weck* auge behalt* uberwach* verfolg* melde
        beobacht* merke merk vergess* morgen abend spater automatisch handy regelmasig
    """,
    "kin": """
        frau mann kind* sohn* tochter* mutter* vater* mama papa hund* katze* bruder* schwester*
        oma opa partner* freundin* freund freunde kumpel* nachbar* familie* cousin* onkel tante
        kolleg*
    """,
    "own": """
        selbst fruher damals jahre jugend studium studienzeit kindheit erinnere personlich
        karriere eigene* erfahr* gestern letzt* gebor* aufgewachs* gelernt einmal haus garten
        kaffee urlaub sonnenaufgang jung kuche mal auch heute
    """,
    "other": """
        andere* alle jeder leute laufer* athlet* kund* team* verein* gruppe* mitglied* jemand*
        nutzer* profis elite* meine*
    """,
    "see": """
        seh* sah gesehen sieht hore* gehort* bemerk* stimme spure* gelesen foto* bild kamera*
        gesicht* merkt merke riech*
    """,
    "device": """
        uhr app handy daten datei kalender mail* postfach studio veranstalt* konto standort* wetter*
        vorhersage*
    """,
    "ask": """
        soll sollen mochtest willst was welche* wie wo wer warum sag schreib gib wurdest bitte
        frag* danke super gut schon klasse prima tut leid magst
    """,
    "unable": "kann nicht leider weis unmoglich",
    "road": """
        verkehr* auto* autos strase* ampel* rot gelb gruen grun kreuzung* fahrer*
        autofahrer* lkw laster bus busse rad radfahr* radweg* gehweg* burgersteig*
        bordstein* fahrbahn* landstrase* bundesstrase* autobahn* gleis* bahnubergang*
        schranke* bahn tunnel kopfhorer* uberquer* zebrastreifen leitplanke*
    """,
    "dark": """
        dunkel* finster* nacht* nachts mitternacht licht beleucht* unbeleucht* lampe*
        stirnlampe* taschenlampe* reflekt* warnweste* sichtbar* weste mond* dammer*
        allein
    """,
    "hot": """
        hitze* heis* heiser sonne* sonnig* mittag* mittags grad schwul* schatten kuhl*
        sauna* sommer* temperatur* glut* brutend* prall* hitzewelle
    """,
    "drink": """
        wasser durst* flasche* trink* trinken getrunk* schluck* flussigkeit* brunnen
        trinkrucksack verpflegung* dehydr*
    """,
    "booze": """
        alkohol* bier* wein* schnaps* wodka sekt rotwein* whisky kater verkatert
        betrunken* beschwipst* cocktail* party* feier* gefeiert promille gluhwein* glas
        glaser mass korn
    """,
    "slick": """
        glatteis* eis glatt* vereist* schnee* gewitter* blitz* donner* hagel* sturm*
        orkan* hochwasser frost* lawine* klippe* fluss smog rauch wind* hund hunde
        rutsch*
    """,
    "tired": """
        mude* ubermud* erschopf* kaputt* platt ausgelaugt* ausgebrannt* fertig leer ko o
        k schlapp* matt gahn* unausgeschlaf* schlaflos* stunden schlafmangel
        zusammenbrech* kriech* pudding beton
    """,
    "dope": """
        cannabis gras joint hasch* kokain koks speed ecstasy mdma droge* doping gedopt
        pilze high bekifft kiff* rauch* zigarette* vapen snus nikotin energy aufputsch*
    """,
    "praise": """
        stark* respekt bravo klasse toll* stolz* held* legende* kampfer* mutig* tapfer*
        super hut wahnsinn* chapeau krieger* charakter einsatz* bewunder* gluckwunsch*
        vorbild* grosartig* beeindruck* sauber spitze hammer wille*
    """,
    "little": """
        nur bloss blos bisschen wenig kleine* leicht* klitzeklein* paar bissl nix
        harmlos* halb* mal
    """,
    "better": """
        lieber stattdessen besser bitte sicherer kluger warte* bleib* drinnen daheim
        zuhause verschieb* spater morgen erst abbrech* brich anderes runter verkurz*
        vernunftig* nie genug
    """,
    "urge": """
        los raus komm auf ran rein trau gib zieh lauf hau immer einfach trotzdem eh egal
        ignorier* ruhig perfekt gerade erst recht uberbewertet ausrede* danach hinterher
        weiter
    """,
    "calm": """
        sorge* besorg* normal* schlimm* ernst* harmlos* unbedenklich* bedenk* kopf gedanken
        ublich* wild tragisch* dramatisch* ignorier* gefahrlich* ordnung
    """,
    "extra": "mehr noch weitere* extra zusatzlich* nochmal einer eine* runde* durchgang* dran",
}
