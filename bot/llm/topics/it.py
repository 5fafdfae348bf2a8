"""What Italian words are about."""

TOPICS = {
    "drug": """
        farmac* medicin* medicinal* pillol* compress* capsul* pastigli* ibuprofen* paracetamol*
        tachipirin* aspirin* naprossen* cortison* steroid* antibioti* antidolorif* antinfiammator*
        inalator* ventolin* puntur* iniezion* infiltrazion* insulin* antistamin* betabloccant*
        oppioid* ormon* melatonin* ricetta* pomat* crema* gocce sciropp* spray* oki moment
        antidepress*
    """,
    "supp": """
        integrator* supplement* vitamin* ferro magnesio zinco calcio creatin* bicarbonat*
        collagen* curcuma glucosamin* elettrolit* sodio potassio sale sali omega aminoacid*
        barbabietol* cbd probiotic* ginseng zenzero erbe arnica nitrat* polver* frullat* rimedi*
        proteine
    """,
    "dose": """
        mg milligramm* gramm* g ml dose dosi dosagg* cucchiai* cucchiain* pizzic* cento volte
        volta giorno al
    """,
    "ill": """
        *ite *iti *osi *patia *algia tendin* tendine* frattur* strapp* distorsion* stiram*
        rottur* rotto rotta lesion* sindrom* periost* fascit* menisc* erni* disco anemi* asma*
        covid influenz* infezion* diabet* depress* ansia* commozion* sovrallen* virus* bronchit*
        aritm* soffio tiroid* nerv* sciatic* cist* coagul* tromb* allerg* infiamm* artr*
        disturb* malatti* burnout carenz* indolenzim* contrattur* cramp* spina bandellett*
        disidrat* sovraccaric* doms pubalgi*
    """,
    "body": """
        ginocchi* rotul* tibi* stinc* polpacc* achille* cavigli* pied* tallon* dit* anc* inguin*
        ischio* quadricip* cosci* schien* colonn* collo spall* petto cuore polmon* stomac*
        panci* ventre ossa osso muscol* legament* cartilag* articol* pelle testa sangue glute*
        ren* fegat* unghi* piant* bacin* gola gamb* corpo vita intestin* girovita
    """,
    "hurt": """
        dolor* mal male fa rigid* gonfi* intorpid* formicol* vertigin* gira capogir* sven*
        febbr* toss* sanguin* vomit* nause* malat* zopp* cramp* acut* fitt* brucior* vesci* tira
        fastidi* infortun* sintom* palpitazion* affann* indolenzit* raffreddor* raffreddat*
        dolent* malessere*
        starnut* rauc* gola naso
    """,
    "heal": """
        guari* guarir* cura* curar* cure spari* sparir* sparit* passa passera passer* passat*
        calm* megli* ripar* sistem* alliev* tolto toglie risolv* risolt* rimett* recuper* tratt*
        trattar*
    """,
    "care": """
        ghiacci* massagg* tape tapin* bend* rullo foam stretch* allung* tutor* ginocchier* ago
        aghi operazion* oper* impacc* caldo calore esercizi* plantar* schiocc* osteop* chiropr*
        buca bucare forare arnica
    """,
    "weight": """
        peso pesi pesa pesar* bilanci* chilo chili kg chilett* magr* snell* grass* bmi pesant*
        legger* panci* girovita dimagr* sovrappeso linea figura ingrass* rotolin* asciug*
        asciutt* forma
    """,
    "food": """
        mang* mangi* cibo past* pasto pasti colazion* pranz* cena* cenar* carboidrat* zuccher*
        calori* kcal protein* diet* keto chetogen* vegan* spuntin* pane riso dolc* insalat*
        digiun* nutrizion* glutine latticin* latte alcol* birra vino macro* porzion* pizza*
        cioccolat* carne fame bruc* brucia* aliment*
    """,
    "less": """
        meno tagli* salt* salta evit* riduc* ridu* deficit* limit* perd* perder* tog* togli*
        elimin* senza smett* posto sostitu* cal* calar* priv* rinunc*
    """,
    "doctor": """
        medic* dottor* fisio* clinic* ospedal* pronto soccorso 112 118 ambulanz* dietist*
        dietolog* nutrizionist* farmacist* specialist* ostetric* terapeut* esamin* visit*
        consult* infermier* podolog* radiograf* risonanz* professionist* controll* valut*
        parlane
    """,
    "rest": """
        ripos* ferm* fermat* paus* facil* tranquill* rilass* dorm* sonno cammin* dolc* aspett*
        lent* piano legger* recuper* calm* blando stop rallent*
    """,
    "run": """
        corr* corsa corse corr allen* sedut* uscit* ripetut* intervall* tempo ritm* chilometr*
        km maraton* mezza allungh* plan* piano lung* settiman* part* giro gara gare fondo
    """,
    "hard": """
        forte duro spingi* spinger* tieni dur* nonostante anche stringi* denti doppi* due extra
        piu veloc* mass* sprint* forz* super* lott* comunque ignor* continu* insist* recuper*
        devi bisogn* soffr* guerrier* sopravvalut* manett* tutta vai
    """,
    "weak": """
        pigr* scus* debol* vigliacc* moll* mollar* delus* delud* femminucc* pappamoll* vero vera
        piagn* lament* fall* vergogn* ridicol* inutil* abbandon* arrend* rammollit* schiappa*
    """,
    "cond": "se quando finche prima dopo mentre volta appena fino",
    "neg": "non mai niente nulla nessun* senza ne neanche nemmeno no",
    "sure": """
        garanti* garantisc* promett* promess* sicur* definitiv* certo certamente fidati fidar*
        sempre assolut* dubbi* ovvi* chiar* scommett* giur* so convint* facil* automatic*
        dimostrat* provat* cento tranquill* infallibil*
    """,
    "maybe": """
        puo puoi possono potrebb* spesso volte forse maggior* general* solito normalm* probabil*
        possibil* alcun* molt* dovrest* meglio consigli* piacereb* magari
    """,
    "win": """
        record* pb primat* miglior* vinc* vincer* podi* fini* qualific* sotto batt* batti
        obiettiv* tempo traguard* riusc* riuscir* medagli* success* raggiung* veloc* forma
        immun* preven* protegg* soglia progress* muro
    """,
    "i": "io mi me mio mia miei mie noi ci nostro nostra",
    "you": "tu ti te tuo tua tuoi tue voi vi vostro",
    "is": "e sono era ha ho hai hanno aveva sei sembra pare sara stato stata fosse",
    "will": "vai va vado vanno rai ra ro sara sarai avrai farai",
    "deed": """
        spostat* salvat* cambiat* cancellat* prenotat* programmat* aggiunt* aggiornat* segnat*
        annotat* fatt* eliminat* annullat* scambiat* registrat* creat* inviat* mandat* chiamat*
        avvisat* informat* organizzat* ordinat* pagat* iscritt* sincronizzat* caricat* esportat*
        tolt* impostat* adattat* rifatt* accorciat* ridott* guardat* confrontat* contattat*
        scritt* chiest* pronto attivat* mess* pianificat* controllat* preparat* parlat* scelt*
        consultat* rimandat* sistemat* modificat* memorizzat*
    """,
    "act": """
        spost* salv* cambi* cancell* prenot* programm* aggiung* aggiorn* segn* annot* elimin*
        annull* scambi* registr* cre* invi* mand* chiam* avvis* inform* organizz* ordin* iscriv*
        sincronizz* caric* esport* togl* impost* adatt* guard* confront* contatt* scriv* chied*
        attiv* mett* pianific* controll* occup* pens*
    """,
    "watch": """
        ricord* ricorder* promemoria messagg* notific* avvis* svegl* occhio sorvegl* tengo terro
        seguo seguiro contatt* dimentic* domani stasera sera mattin* tardi automatic* telefono*
        cellulare* sentiamo scrivero
    """,
    "kin": """
        moglie marito figli* madre padre mamma papa cane gatto fratell* sorell* nonn* compagn*
        fidanzat* amic* vicin* famigli* cugin* zio zia collegh* colleg*
    """,
    "own": """
        stess* prima allora anni gioventu universita infanzia ricordo personal* carrier* propri*
        esperienz* ieri ultim* nat* cresciut* imparat* giorno casa giardino caffe vacanz* alba
        giovane cucina anche stamattina viss*
    """,
    "other": """
        altr* tutti gente corridor* runner atlet* client* squadra* club gruppo* membr* qualcun*
        utent* elite professionist* seguo alleno
    """,
    "see": """
        vedo visto vedere sento sentit* notat* noto voce letto foto immagin* telecamer* viso
        faccia guard* sembri
    """,
    "device": """
        orolog* app telefono* cellulare* dati file calendari* agenda mail* email palestra* organizz*
        account posizion* meteo prevision*
    """,
    "ask": """
        vuoi che qual* come dove chi perche dimmi scrivi dammi grazie domand* bene brav* ottim*
        dispiace preferisc* ti va piacerebbe
    """,
    "unable": "posso impossibile purtroppo",
    "road": """
        traffico auto macchin* strada* strade statale semafor* rosso giallo incroci*
        attravers* guidator* autist* camion* bici* autobus marciapied* carreggiata
        autostrad* binari* treno tunnel galleria sbarr* strisce cuffi* auricolar* corsia
    """,
    "dark": """
        buio buia notte* notturn* mezzanotte luce luci lampad* frontale torcia riflett*
        rifrang* gilet visibil* luna solo sola scur* tramonto alba illumin*
    """,
    "hot": """
        caldo calda calore sole mezzogiorno gradi afa afos* ombra fresco sauna* estate
        temperatur* bollent* torrid* soffoc* canicola
    """,
    "drink": """
        acqua sete bottigli* borracci* bev* bere bevi bevuto sors* liquid* fontan*
        idrat* disidrat* ristoro ristori
    """,
    "booze": """
        alcol* birra birre birrett* vino vini vodka rum whisky ubriac* sbornia* sbronza*
        cocktail* prosecco spumante festa feste bicchier* aperitiv* spritz brinda*
        negroni
    """,
    "slick": """
        ghiacci* scivol* neve* temporal* fulmin* tuono tuoni grandin* burrasca* bufera*
        alluvion* gelo gelat* scoglier* dirup* fiume fumo smog vento cane cani
    """,
    "tired": """
        stanc* esaust* distrutt* mort* cott* sfinit* vuot* spompat* ko affaticat* sonno
        dormito ore sbadigli* svenir* piombo fatica
    """,
    "dope": """
        cannabis canna canne erba hashish cocaina coca speed ecstasy droga drog* doping
        dopat* funghi fatto fum* sigarett* svap* nicotina energizzant* stimolant*
    """,
    "praise": """
        bravo brava bravissim* complimenti grande orgoglios* rispetto eroe* campion*
        coraggio* fort* incredibil* impression* ammir* guerrier* carattere leggenda*
        merito mitic* tost* spirito cuore
    """,
    "little": """
        solo poco pochino piccol* leggero leggera lieve qualche linea linee niente
        appena semplic* cosina sciocchezz* paio
    """,
    "better": """
        meglio piuttosto preferi* favore prudent* aspetta* resta* casa dentro riparo
        invece domani altro giorno prima accorci* ferma* fermat* presto rimand* lascia
        basta
    """,
    "urge": """
        dai forza vai andiamo esci continua tieni resisti stringi osa corri comunque lo
        stesso anche ignora dimentica* semplicemente perfett* mai proprio sempre scus*
        paura coraggio doppio ancora
    """,
    "calm": """
        preoccup* normal* grave* serio* seria innocu* tranquill* importan* comune* pericolos*
        allarm* retta caso pensarci solito drammat*
    """,
    "extra": "piu altra altro ancora extra ulterior* giro ripetut* serie",
}
