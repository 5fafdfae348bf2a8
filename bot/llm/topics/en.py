"""What English words are about."""

TOPICS = {
    "drug": """
        drug* medic* medication* pill* tablet* capsul* ibuprofen paracetamol aspirin naproxen
        diclofenac voltaren cortison* steroid* antibiotic* painkiller* anti inflammator* inhaler*
        injection* shot* insulin antihistamin* blocker* antidepress* opioid* hormone* melatonin
        caffeine* nsaid* prescri* ointment* drops syrup decongestant* spray cream
    """,
    "supp": """
        supplement* vitamin* iron magnes* zinc calcium creatin* bicarb* collagen turmeric*
        glucosamin* electrolyt* sodium potassium salt omega bcaa* amino* beetroot cbd probiotic*
        ginseng ginger herb* arnica nitrat* ketone* powder* shake* whey quercus quercetin
        ashwagandha probiotics remed*
    """,
    "dose": """
        mg milligram* gram* g ml mcg iu dose* dosage teaspoon* spoon* tablespoon* scoop* drop
        pinch percent twice daily per units
    """,
    "ill": """
        *itis *osis *opathy *algia tendin* tendon* fracture* tear tore torn sprain* strain*
        rupture* knee itb band shin splint* splints fasci* bursa meniscus hernia* herniat* disc
        anaemi* anemi* asthma* covid flu infection* infect* diabet* depress* anxiety concussion*
        syndrome* overtrain* virus* bronchit* arrhythm* murmur thyroid* lesion* nerve* sciatic*
        cyst clot* thromb* eczema allerg* stress* inflam* arthr* osteo* disorder* diseas*
        burnout deficien* rhabdo* dehydrat* doms impingement* pinched spasm* trigger
    """,
    "body": """
        knee* kneecap* shin* calf calves achilles ankle* foot feet heel* toe* hip* groin
        hamstring* quad* thigh* back spine neck shoulder* chest heart* lung* stomach tummy gut*
        belly bone* muscle* ligament* cartilage joint* skin head blood glute* hormon* kidney*
        liver toenail* nail* patella* tibia* fibula* arch sole pelvi* brain waist middle throat
    """,
    "hurt": """
        pain* hurt* ache* aching achy sore* stiff* swell* swollen numb* tingl* dizz* faint*
        fever* cough* blood bleed* vomit* nause* sick ill limp* cramp* sharp stab* burning
        bruis* blister* tight* twing* niggle* injur* symptom* headache* palpitat* breathless
        wheez* sting* throb* exhaust* flutter* spots
        cold colds sniff* snuff* sneez* snot* runny nose throat* unwell feverish stitch* poorly
    """,
    "heal": """
        heal* cure* fix* recover* gone disappear* vanish* settl* calm* better mend* repair* pass
        passes treat* sort sorted clear clears history release*
    """,
    "care": """
        ice icing iced massage* tape taping foam roll roller stretch* brace* bandage* strap*
        needle* surgery operat* compress* heat elevat* rehab* exercise* insole* orthotic* crack*
        adjust* chiropract* rub lance puncture wrap
    """,
    "weight": """
        weight* weigh* kilo kilos kg pound pounds lbs lean leaner slim* thin thinner skinny fat
        fats fatter bmi scale scales heavy heavier light lighter belly waist ounce chubby
        overweight obes* tummy composition physique
    """,
    "food": """
        eat* ate food* meal* breakfast* lunch* dinner* supper* carb* carbohydrat* sugar* calor*
        kcal protein* diet* keto vegan* snack* bread pasta rice dessert* salad* fasted fasting
        fast nutrition* gluten dairy alcohol beer wine macro* portion* pizza chocolate meat*
        hungry hunger burn burns burned
    """,
    "less": """
        cut cutting skip* avoid* reduc* less fewer deficit* restrict* limit* lose losing loss
        drop dropping shed shedding without eliminat* quit swap instead off deprive* trim
    """,
    "doctor": """
        doctor* gp physio* physician* clinic* hospital emergency ambulance dietitian* dietician*
        nutritionist* pharmacist* specialist* midwife therapist* examin* nurse* podiatrist*
        scan* checked seen professional* helpline counsell* medical surgeon* x ray
    """,
    "rest": """
        rest* stop* pause* break easy easier relax* sleep* walk* gentle gently wait* off light
        lighter soft* slow slower slowly skip back ease shorter
    """,
    "run": """
        run* ran jog* train* race* session* workout* interval* tempo mile* kilomet* km k pace*
        marathon* stride* plan* long week* start lap*
    """,
    "hard": """
        push* hard harder hammer* through tough* grit suck double* twice extra faster max*
        sprint* force* overcome fight* smash* crush* grind anyway regardless still keep despite
        ignor* more beast overrated ourselves must catch
    """,
    "weak": """
        lazy wimp* excuse* weak* quit* coward* disappoint* soft pathetic sissy baby whin* moan*
        real man princess fail* loser* shame* embarrass* ashamed useless give guilty complain*
    """,
    "cond": "if when once until unless before after while whether whenever",
    "neg": """
        not no never none nothing nobody t cannot without neither nor nope hardly don doesn didn
        isn aren wasn won wouldn shouldn
    """,
    "sure": """
        guarantee* promis* certain* definitely surely sure trust always undoubtedly absolutely
        doubt obviously clearly assured bet swear confident know convinced easily inevitab*
        bound proven works matter* hundred automatically
    """,
    "maybe": """
        may might could can often usually sometimes most maybe perhaps probably possibly tend*
        generally likely typically some many should would rather
    """,
    "win": """
        record pb pr best win winning podium finish* qualif* boston sub break beat* goal time
        injury free success* succeed* medal achieve* reach* personal faster fitter immun*
        prevent* protect* threshold economy gain* improve* wall bonk
    """,
    "i": "i me my mine myself im ive we our us",
    "you": "you your yours yourself",
    "is": """
        is are was were has have had be been being am s re ve looks sounds seems look sound seem
    """,
    "will": "will ll going gonna shall won",
    "deed": """
        moved saved changed deleted booked scheduled added updated logged set done noted removed
        cancelled canceled swapped shifted rescheduled recorded registered entered created sent
        emailed called told informed arranged ordered paid signed synced uploaded exported put
        taken took cleared reset rebuilt adjusted switched marked stored turned made shortened
        reduced checked looked compared contacted wrote asked fixed sorted locked
    """,
    "act": """
        move save change delete book schedule add update log record remove cancel swap shift
        create email call tell inform arrange order sign sync upload export put take clear
        rebuild adjust switch mark store turn make check look contact write go
    """,
    "watch": """
        remind* message* ping* notif* alert* text wake keep eye monitor* track* follow* contact
        touch remember* forget tomorrow tonight morning later automatically phone
    """,
    "kin": """
        wife husband kids kid children child son daughter mother father mum mom dad dog cat
        brother sister grandmother grandad partner girlfriend boyfriend friend buddy neighbour
        neighbor family cousin uncle aunt colleague
    """,
    "own": """
        myself own used back years ago college youth twenties thirties childhood remember
        personally career days experience* yesterday last born grew learned once house garden
        coffee holiday sunrise window younger kitchen
    """,
    "other": """
        others other everyone everybody people runners athletes athlete client* team club group
        member* somebody someone anna tom another guy lady user* community elite* pros
    """,
    "see": """
        see saw seen hear heard watch watched notice noticed voice tell feel looked read smell
        photo camera face
    """,
    "device": """
        watch app phone data file calendar email inbox gym organis* organiz* account location
        weather forecast website
    """,
    "ask": """
        shall want like what which how where who why tell say let know would please question*
        ask thanks great well done nice good sorry
    """,
    "unable": "cannot unable can nobody",
    "road": """
        traffic cars car road roads street* crossing* junction* lights signal* lane*
        driver* drivers truck* lorry lorries bus buses bike* cyclist* kerb curb pavement
        sidewalk highway* motorway* bridge tunnel railway tracks barrier* train* level
        rails earbud* headphone* pedestrian* hood
    """,
    "dark": """
        dark darkness night nights midnight unlit lamp* headlamp* torch* reflect* light
        vest visib* moonlight dusk dawn black alone
    """,
    "hot": """
        heat hot heatwave* sun sunny sunstroke noon midday degree* humid* scorch* shade
        cool cooler boil* sauna* summer temperature* celsius fahrenheit sweltering
        swelter*
    """,
    "drink": """
        water thirst* bottle* drink* drank sip* fluid* hydrat* fountain* aid station*
        dry
    """,
    "booze": """
        alcohol* beer* wine* whisky whiskey vodka gin rum drunk hangover* hungover tipsy
        cocktail* champagne pint pints shots booze* party partied partying pub prosecco
        glass glasses
    """,
    "slick": """
        ice icy black slippery snow* storm* lightning thunder* hail gale* flood* frost*
        freez* frozen avalanche* cliff* river* current tide smog smoke wind* dog dogs
        bull
    """,
    "tired": """
        tired* exhaust* worn wiped knackered shattered empty drained spent weary
        fatigue* sleepless sleepy yawn* dead collapse* flattened burnt cooked hours
        asleep jelly concrete
    """,
    "dope": """
        cannabis weed joint hash cocaine coke speed ecstasy mdma drug* dope* doping
        stimulant* poppers lsd mushroom* high stoned smoke smoking cigarette* vape* snus
        nicotine energy preworkout
    """,
    "praise": """
        well done bravo great impressive proud respect hero* legend* champion* brave
        courage* tough strong amazing kudos chapeau badge character spirit class
        warrior* congrat* admir* love impressed commitment dedicat* salute
    """,
    "little": """
        only just bit little slight* merely mere small tiny few couple minor nothing
        harmless
    """,
    "better": """
        rather instead better please safer wiser kinder choose wait sensible leave skip
        stay home indoors later another tomorrow first sooner shorten call stop
    """,
    "urge": """
        go come lace fight push keep dare forget never simply anyway fine perfect
        through despite even ignore because regardless worth overrated excuse*
        afterwards
    """,
    "calm": """
        worry worri* concern* normal* serious* fret harmless fine safe* okay ok alarm* panic
        common minor deal bother* ignore mind usual* bad worse grave trivial
    """,
    "extra": "more another extra additional further longer again most rep reps lap laps set mile",
}
