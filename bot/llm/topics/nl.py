"""What Dutch words are about."""

TOPICS = {
    "drug": """
        medicijn* medicatie* geneesmiddel* pil pillen pilletje* tablet* capsule* ibuprofen*
        paracetamol* aspirine* cortison* steroid* antibiotic* pijnstiller* ontstekingsremm*
        inhalator* pufje* puffer* spuit* prik injectie* insuline* antihistamin* betablokker* opioid*
        hormoon* hormon* melatonin* recept* zalf* creme* druppel* siroop spray* antidepress*
        drankje*
    """,
    "supp": """
        supplement* voedingssupplement* vitamin* ijzer* magnesium* zink calcium* creatin*
        bicarbonaat* natron zuiveringszout* collageen* kurkuma* glucosamin* elektrolyt* natrium
        kalium zout* omega aminozur* bieten* biet* cbd probiotic* ginseng gember kruiden*
        arnica* nitraat* poeder* shake* huismiddel* eiwitpoeder*
    """,
    "dose": """
        mg milligram* gram g ml dosis dosering* theelepel* eetlepel* lepel* snufje* schep*
        procent dagelijks keer daags per stuks
    """,
    "ill": """
        *itis *ose *pathie *ontsteking* *breuk *fractuur* pees* *pees* verrek* gescheurd*
        scheur* verstuik* verzwik* ruptuur* lopersknie* springersknie* scheenbeen* syndroom*
        *syndroom hielspoor* fasci* meniscus* hernia* tussenwervel* bloedarm* anemi* astma*
        covid* corona* griep* infect* diabet* depress* angststoor* hersenschudding* overtrain*
        virus* bronchitis* ritmestoor* ruis schildklier* zenuw* ischias* cyste* stolsel*
        trombos* allergi* artr* *stoornis* ziekte* burnout* tekort* *tekort spierpijn* kramp*
        blessur* slijmbeurs* kneuz* uitgedroogd* overbelast*
    """,
    "body": """
        knie* knieschijf* scheen* kuit* achilles* enkel* voet* hiel* teen tenen heup* lies
        hamstring* bovenbeen* dij* rug wervel* nek* schouder* borst* hart* long* maag* buik* bot
        botten spier* band banden gewricht* huid hoofd* bloed* bil* nier* lever nagel* zool*
        bekken* keel* been benen lichaam* darm* taille* middel
    """,
    "hurt": """
        pijn* *pijn zeer stijf* zwel* gezwollen* opgezwollen* doof* verdoofd* tintel* duizel*
        flauw* koorts* hoest* bloed* misselijk* overge* ziek* mank* hink* kramp* scherp* stek*
        steek* brand* blaar* blaren trek* zeur* blessure* symptoom* symptom* hartklop* benauw*
        klacht* verkoud* gekneusd*
        snotter* snif* nies* hees keelpijn keel verkouden*
    """,
    "heal": """
        genez* geneest* genezen* heel* heelt weg verdwijn* verdwenen* behandel* kalm* beter*
        verlicht* verhelp* voorbij herstel* herstelt* oploss* opgelost* lost kwijt over helpt
    """,
    "care": """
        ijs koel* massage* masseer* tape* tapen foamroll* roller* rek* stretch* brace* verband*
        naald* operatie* operer* kompres* warmte* omhoog oefen* zooltje* kraak* chiropr*
        doorprik* prikken wikkel* smeer*
    """,
    "weight": """
        gewicht* *gewicht weeg* wegen weegschaal* kilo kilos kg pond* slank* dun* mager* vet*
        bmi zwaar* licht* afval* afgevallen* aankom* buik* taille* overgewicht* figuur* lijn
        lijnen vetpercentage* wedstrijdgewicht* streefgewicht* dik dikker* kilootje*
    """,
    "food": """
        eet* eten gegeten* voeding* maaltijd* ontbijt* lunch* avondeten* diner* koolhydra*
        suiker* calorie* kcal eiwit* dieet* keto* vegan* snack* tussendoor* brood pasta rijst
        toetje* salade* nuchter* vast* gluten* zuivel* alcohol* bier* wijn* macro* portie*
        pizza* chocola* vlees* honger* verbrand* verbrandt
    """,
    "less": """
        minder schrap* sla skip* weg laat vermijd* beperk* verminder* tekort verlies* verliez*
        zonder plaats vervang* kwijt bezuinig* stop* ontzeg*
    """,
    "doctor": """
        arts* dokter* huisarts* fysio* kliniek* ziekenhuis* spoed* spoedeisend* 112 ambulance*
        dietist* apothek* specialist* verloskundige* therapeut* onderzoek* onderzoeken nakijken
        bekijken kijken laten verpleeg* podolog* podotherap* scan* foto deskundig* professional*
        medisch* sportarts* huisartsenpost*
    """,
    "rest": """
        rust* stop* pauze* pauzeer* rustig* makkelijk* ontspan* slaap* slapen wandel* zacht*
        wacht* langzaam* kalm* licht* vrij herstel* loslaten
    """,
    "run": """
        loop* lopen gelopen* ren* hardloop* train* *training *loop sessie* interval* tempo*
        kilometer* km marathon* *marathon versnelling* plan* schema* lang* lange week weken
        start* ronde* wedstrijd* duurloop*
    """,
    "hard": """
        hard* harder door doorzet* doorbijt* bijt tanden pers* dubbel* twee extra meer sneller
        max* sprint* dwing* vecht* ondanks toch negeer* overwin* verder inhal* moet moest
        volhoud* overschat* gas knal* gewoon alles
    """,
    "weak": """
        lui* watje* smoes* smoesje* excuus* excuses zwak* laf* opgev* opgeef* teleurgesteld*
        teleurstel* mietje* echte* zeur* klag* mislukk* faal* schaam* beschaamd* belachelijk*
        slappeling* slap* aanstel* jank*
    """,
    "cond": "als wanneer zodra tot of voordat nadat terwijl zolang mits",
    "neg": "niet niets geen nooit niemand zonder noch nee nauwelijks nergens",
    "sure": """
        garand* garant* gegarandeerd* belo* beloof* zeker* vast definitief altijd twijfel*
        absoluut* wed zweer* weet overtuigd* duidelijk* vanzelf* gemakkelijk* automatisch*
        bewezen honderd vertrouw* gegaran* eitje sowieso
    """,
    "maybe": """
        kan kun kunt kunnen kon zou misschien vaak meestal soms mogelijk* waarschijnlijk eerder
        normaal* gewoonlijk veel sommige* zouden mag wellicht
    """,
    "win": """
        record* pr beste win winnen wint podium* finish* haal* kwalific* kwalifi* onder breek*
        verbreek* versla* doel* tijd blessurevrij* succes* medaille* bereik* sneller fitter
        immuun* voorkom* bescherm* drempel* verbeter* lukt lukken muur
    """,
    "i": "ik mij me mijn wij we ons onze",
    "you": "jij je jou jouw u uw jullie",
    "is": """
        is zijn was waren heeft heb hebben hebt had wordt klinkt lijkt schijnt ziet bent
    """,
    "will": "zal zul zult zullen ga gaat gaan word wordt",
    "deed": """
        verplaatst* verzet opgeslagen* gewijzigd* veranderd* verwijderd* geboekt* gepland*
        ingepland* toegevoegd* bijgewerkt* genoteerd* gedaan gezet geannuleerd* afgezegd*
        geruild* omgewisseld* verschoven* geregistreerd* gemaakt* aangemaakt* gestuurd*
        verstuurd* gemaild* gebeld* geinformeerd* geregeld* besteld* betaald* ingeschreven*
        aangemeld* gesynchroniseerd* geupload* geexporteerd* geschrapt* gereset* aangepast*
        omgezet* gemarkeerd* ingekort* verminderd* bekeken* vergeleken* gecontacteerd*
        geschreven* gevraagd* ingesteld* onthouden* klaar* overlegd* gesproken* gekozen*
        gecheckt* nagekeken* gereserveerd* opgezocht* doorgegeven*
    """,
    "act": """
        verplaats* verzet* bewaar* sla wijzig* verander* verwijder* boek* plan* voeg* noteer*
        zet zetten annuleer* ruil* schuif* registreer* maak* stuur* mail* bel* informeer* regel*
        bestel* schrijf* meld* synchron* upload* exporteer* schrap* pas* markeer* kort* bekijk*
        vergelijk* contact* vraag* onthoud* check* kijk*
    """,
    "watch": """
        herinner* bericht* melding* waarschuw* wekker* wek oog houd hou volg* bewak* contact*
        onthoud* vergeet* morgen vanavond ochtend later automatisch* telefoon* mobiel* app
    """,
    "kin": """
        vrouw man kind* zoon* dochter* moeder* vader* mama papa hond* kat broer* zus* oma opa
        partner* vriendin* vriend vrienden maat buurman* buurvrouw* gezin* familie* neef* nicht*
        oom tante collega*
    """,
    "own": """
        zelf vroeger toen jaar jaren jeugd studie studententijd kindertijd herinner*
        persoonlijk* carriere eigen ervaring* gisteren laatste* geboren opgegroeid* geleerd*
        ooit huis tuin koffie vakantie* zonsopgang* jong keuken ook vanmorgen
    """,
    "other": """
        ander* iedereen mensen lopers atleten atleet* klant* team* club* groep* lid leden
        iemand* gebruiker* profs elite* pupil*
    """,
    "see": """
        zie zag gezien zien hoor* gehoord* merk* stem voel* gelezen* foto* beeld* camera*
        gezicht* ruik*
    """,
    "device": """
        horloge* app telefoon* data gegevens bestand* agenda kalender* mail* inbox sportschool*
        organis* account* locatie* weer weerbericht*
    """,
    "ask": """
        zal wil wat welke* hoe waar wie waarom zeg vertel schrijf geef graag bedankt vraag* goed
        super top knap jammer vind lekker sorry
    """,
    "unable": "kan helaas onmogelijk weet",
    "road": """
        verkeer auto autos weg wegen rijbaan straat stoplicht* verkeerslicht* rood
        oranje oversteek* steek kruis* kruispunt* bestuurder* vrachtwagen* fiets*
        fietspad* bus stoep* snelweg* spoor spoorweg* overweg* trein slagboom* tunnel
        oortje* koptelefoon zebrapad berm
    """,
    "dark": """
        donker* nacht* middernacht licht lamp* lampje* hoofdlamp* zaklamp* reflect*
        hesje* zichtbaar* maan alleen schemer* verlicht* onverlicht*
    """,
    "hot": """
        hitte* heet warm* zon zonnig* middag graden benauwd* schaduw koel* sauna* zomer*
        temperatuur* bloedheet snikheet bloedhitte
    """,
    "drink": """
        water dorst* fles* bidon* drink* dronk drinken gedronken slok* vocht* fontein*
        waterpost* uitdrog* uitgedroog*
    """,
    "booze": """
        alcohol* bier* biertje* biertjes wijn* wijntje* wodka jenever whisky dronken
        kater aangeschoten cocktail* feest* feestje* glas glazen borrel* drank proost
        champagne
    """,
    "slick": """
        ijs ijzel* glad* gladheid sneeuw* onweer* bliksem* donder* hagel* storm*
        overstrom* vorst* bevroren rivier rook smog wind hond honden glij* klif
    """,
    "tired": """
        moe moeheid vermoeid* uitgeput* kapot gesloopt* leeg op doodop bekaf
        afgepeigerd* slaap* geslapen uren gaap* flauwval* lood futloos
    """,
    "dope": """
        cannabis wiet joint* blowtje* blow hasj cocaine coke speed xtc drugs doping
        gedrogeerd* paddo* stoned high rook* roken sigaret* vape* snus nicotine energy
        oppep*
    """,
    "praise": """
        bravo knap* respect trots* held* legende* kampioen* dapper* moed* sterk*
        ongelooflijk* indrukwekkend* bewonder* gefeliciteerd karakter* vechter*
        strijder* klasse petje top goed goeie geweldig kanjer topper bikkel*
    """,
    "little": """
        maar slechts beetje klein* licht* lichte paar niks alleen gewoon even wat
        eenvoudig* kleinigheid*
    """,
    "better": """
        liever beter graag veiliger verstandig* wacht* blijf* thuis binnen plaats morgen
        later anders kort* stop* uitstel* wijzer rustig eerst laat
    """,
    "urge": """
        hup kom ga gaan toe gewoon toch door doorga* doorzet* durf ren loop altijd
        vergeet* perfect nooit juist extra smoes* bang daarna zet ook
    """,
    "calm": """
        zorg* normaal normale ernstig* erg onschuldig* ongerust* gevaarlijk* gewoonlijk paniek
        gebruikelijk* druk dramat* orde let
    """,
    "extra": "meer nog extra ander* ronde* rondje herhaling* erbij nogmaals",
}
