"""What French words are about."""

TOPICS = {
    "drug": """
        medicament* medic* pilule* comprime* gelule* cachet* ibuprofen* paracetamol* aspirin*
        voltarene* doliprane* cortisone* steroid* antibioti* antidouleur* anti inflammatoire*
        inhalateur* ventoline* piqure* injection* infiltration* insuline* antihistamin* betabloqu*
        opioid* hormon* melatonin* ordonnance* pommade* creme* gouttes sirop* spray* traitement*
        antidepress* corticoid*
    """,
    "supp": """
        complement* supplement* vitamin* fer magnesium* zinc calcium creatin* bicarbonat*
        collagen* curcuma glucosamin* electrolyt* sodium potassium sel omega amines betterave*
        cbd probiotiq* ginseng gingembre plantes arnica nitrat* poudre* shake* remede* cure*
        proteine*
    """,
    "dose": """
        mg milligramme* gramme* g ml dose* dosage* posologie* cuiller* cuillere* pincee*
        pourcent cent fois jour matin soir par
    """,
    "ill": """
        *ite *ose *pathie *algie tendin* tendon* fracture* dechir* entorse* elongation* rupture*
        claquage* syndrome* glace periost* fascia* aponevros* epine menisq* hernie* disque
        anemi* asthm* covid grippe* infect* diabet* depress* anxiet* commotion* surentrain*
        virus* bronchit* arythm* souffle thyroid* nerf* sciatiq* kyste* caillot* thromb* allerg*
        inflam* arthr* trouble* maladie* burn carence* courbatur* contractur* crampe* lesion*
        contusion* pubalgi* deshydrat*
    """,
    "body": """
        genou* rotule* tibia* mollet* achille* cheville* pied* talon* orteil* hanche* aine
        ischio* quadriceps cuisse* dos colonne* nuque* epaule* poitrine* coeur* cour* poumon*
        estomac* ventre* os muscle* musculaire* ligament* cartilage* articul* peau tete sang
        fessier* rein* foie ongle* voute plante bassin* gorge* jambe* corps taille intestin*
    """,
    "hurt": """
        douleur* mal maux raide* gonfl* engourdi* fourmi* vertige* tourn* evanou* fievre* toux
        touss* saign* vomi* nause* malade* boit* crampe* aigu* pique* brul* ampoul* gene* gener
        tirail* bless* symptom* palpitat* essouffl* courbatur* rhume* pince* lance* souffr*
        enrhum* eternu* enroue* gorge mouch*
    """,
    "heal": """
        gueri* soign* disparai* disparu* parti partie passe passera passer calm* mieux repar*
        soulag* resorb* regl* elimin* remet* retabl* traite traiter
    """,
    "care": """
        glace glacer massage* mass* tape* strap* rouleau* etir* attelle* bandage* genouillere*
        aiguille* operation* oper* compress* chaud* chaleur* surelev* exercice* semelle* craqu*
        osteo* chiropr* perce* percer argile* cataplasme*
    """,
    "weight": """
        poids pes* peser balance* kilo kilos kg livre* mince* maigr* minc* gras graisse* imc
        lourd* leger* legere* ventre* taille ligne surpoids silhouette* poignee* seche*
        bourrelet* affut* corpulen*
    """,
    "food": """
        mang* repas aliment* petit dejeun* diner* souper* glucid* feculent* sucre* calori* kcal
        protein* regime* keto cetogen* vegan* grignot* pain pates riz dessert* salade* jeun
        jeune jeuner nutrition* gluten lait* alcool* biere* vin macro* portion* pizza chocolat
        viande* faim brul* brule
    """,
    "less": """
        moins coup* saut* evit* reduis* redui* deficit* limit* perd* perte* enlev* supprim* sans
        arret* zappe* lieu remplac* baiss* elimin* prive* diminu* fondre
    """,
    "doctor": """
        medecin* docteur* kine* clinique* hopital* urgence* samu 15 112 dieteticien*
        nutritionniste* pharmacien* specialiste* sage femme* therapeut* examin* consult* infirm*
        podolog* radio* irm professionnel* medical* sport secours ausculter* avis
    """,
    "rest": """
        repos* arret* stop* pause* facile* tranquill* relach* dorm* dors sommeil march* doux*
        douce* attend* lent* doucement leger* souffl* recuper* calme* cool
    """,
    "run": """
        cour* cours course* footing* entrain* seance* sortie* fractionn* tempo allure*
        kilometre* km marathon* semi ligne* plan* long* semaine* depart* tour* trot* renfo*
        allur*
    """,
    "hard": """
        pouss* dur fort* fond malgre serr* dents double* deux extra plus vite rapide* max*
        sprint* forc* force depass* combat* quand meme ignor* continu* insist* arrach* rattrap*
        dois faut mental guerrier* surest* bats donne accroch*
    """,
    "weak": """
        faineant* paresse* excuse* faible* lache* abandon* decu* decev* chochotte* mauviette*
        vrai* pleurnich* pleur* rat* echec* honte* ridicule* nul nulle plaind* plain* fragile*
        mollasson* douillet*
    """,
    "cond": "si quand lorsque des jusqu* avant apres pendant tant une fois que",
    "neg": "ne n pas jamais rien personne aucun* sans ni non guere plus",
    "sure": """
        garanti* promet* promis* certain* certainement definitiv* sur sure surement confiance
        toujours absolu* doute* evident* clair* parie* jure* sais convaincu* facilement
        automatique* prouve* forcement cent assur* tranquille croi* obligatoire* coup
    """,
    "maybe": """
        peut peuvent pourr* souvent parfois plupart generale* habituelle* probable* possible*
        certains beaucoup devrai* plutot conseill* aimer*
    """,
    "win": """
        record* rp meilleur* gagn* podium* fini* qualifi* sous battr* bat bats objectif* temps
        chrono* reussi* reussir* medaille* attein* rapide* forme* immun* prevent* prevenir
        protege* seuil vma amelior* progress* mur
    """,
    "i": "je j me m moi mon ma mes nous notre nos on",
    "you": "tu te t toi ton ta tes vous votre vos",
    "is": """
        est sont etait a ai as ont avais avait es suis sera ressemble parait semble avez
    """,
    "will": "vas va vais vont aura auras seras sera feras ras",
    "deed": """
        deplace* enregistre* sauvegarde* modifie* change* supprime* reserve* programme* ajoute*
        note* mis mise fait* efface* annule* echange* decale* reporte* inscrit* cree* envoye*
        appele* prevenu* informe* organise* commande* paye* synchronise* telecharge* exporte*
        retire* remis* ajuste* adapte* refait* raccourci* reduit* regarde* compare* contacte*
        ecrit* demande* regle* active* valide* planifie* verifie* prepare* discute* parle*
        choisi* consulte* transmis* place*
    """,
    "act": """
        deplac* enregistr* sauvegard* modifi* chang* supprim* reserv* programm* ajout* not* met
        mets efface* annul* echang* decal* report* inscri* cree* envo* appel* previen* inform*
        organis* command* synchronis* telecharg* export* retir* ajust* adapt* regard* compar*
        contact* ecri* demand* activ* planifi* verifi* occup*
    """,
    "watch": """
        rappel* message* notifi* alert* reveill* oeil surveill* suivi* suivre suis contact*
        tiens souvien* souvenir* oubli* demain soir matin tard automatique* telephone* tiendrai
        rappellerai reviens
    """,
    "kin": """
        femme mari enfant* fils fille* mere pere maman papa chien* chat frere* soeur* sour*
        grand partenaire* copine* copain* ami amie amis pote* voisin* famille* cousin* oncle
        tante collegue*
    """,
    "own": """
        meme avant epoque ans annees jeunesse fac etudes enfance rappelle personnelle* carriere
        propre* experience* hier dernier* ne nee grandi appris jour maison jardin cafe vacances
        lever jeune cuisine aussi matin vecu
    """,
    "other": """
        autre* tous tout monde gens coureur* coureuse* athlete* client* equipe* club groupe*
        membre* quelqu* utilisateur* elite* pros suivi suivie
    """,
    "see": """
        vois vu vue voir entend* entendu* remarq* voix sen* senti* lu photo* image camera*
        visage* apercu* observ* regard*
    """,
    "device": """
        montre* appli* telephone* donnee* fichier* calendrier* agenda mail* boite salle organisat*
        compte* position meteo
    """,
    "ask": """
        veux voudrais quel* comment ou qui pourquoi dis ecris donne merci question* demand*
        super bien bravo desole* envie preferes souhait*
    """,
    "unable": "peux pas impossible sais malheureusement incapable",
    "road": """
        voiture* circulation route* rue rues chaussee feu feux rouge orange carrefour*
        traverse* traverser conducteur* camion* velo* bus trottoir* autoroute* nationale
        voie* rail rails train* tunnel barriere* passage* ecouteur* casque
        automobiliste*
    """,
    "dark": """
        noir nuit* nocturne* minuit obscur* lumiere* lampe* frontale* torche reflech*
        gilet* visible* lune seul seule eclair* sombre*
    """,
    "hot": """
        chaleur* chaud* soleil midi degre* canicul* ombre frais fraiche sauna* ete
        temperatur* etouff* fournaise moite
    """,
    "drink": """
        eau soif bouteille* gourde* boi* bois boire bu gorgee* liquide* fontaine*
        hydrat* deshydrat* ravitaill*
    """,
    "booze": """
        alcool* biere* vin vins vodka rhum whisky ivre* gueule cocktail* champagne
        soiree* fete* apero* verre verres pastis trinqu* rouge bourre*
    """,
    "slick": """
        verglas glace glacee gliss* neige* orage* foudre eclair eclairs tonnerre grele
        tempete* inondat* gel gelee falaise* riviere fumee pollution vent vents chien*
    """,
    "tired": """
        fatigu* epuis* creve* vide videe mort morte lessiv* rince* ko lourd lourdes
        claque* naze sommeil dormi heures nuit* baill* effondr* plomb coton
    """,
    "dope": """
        cannabis joint* herbe shit cocaine coke speed ecstasy drogue* dopage dope*
        champignon* defonce* fum* cigarette* vapote* nicotine energisant* stimulant*
    """,
    "praise": """
        bravo respect chapeau fier* fierte heros champion* courage* fort* force
        guerrier* incroyable impressionn* admir* felicit* caractere legende* merite*
        mental brave* genial super beau belle
    """,
    "little": """
        juste petit* peu seulement leger* legere quelques rien simple* bobo moindre a
        peine
    """,
    "better": """
        plutot mieux prefer* prudent* attends attendre reste rester maison abri lieu
        laisse demain autre jour avant raccourci* arrete* stop tot sagesse garde vaut
    """,
    "urge": """
        allez vas fonce go vas y continue tiens accroche* serre* ose sors cours quand
        meme toujours oublie* simplement parfait jamais malgre justement excuse* peur
        double* encore
    """,
    "calm": """
        inquiet* soucie* souci normal* grave* serieu* anodin* danger* importan* courant
        alarm* panique* attention tracass* dramat* habitu*
    """,
    "extra": "plus encore autre supplement* extra rab tour* repetition* serie*",
}
