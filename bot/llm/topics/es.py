"""What Spanish words are about."""

TOPICS = {
    "drug": """
        medicament* medicin* medicac* pastilla* pildora* capsula* comprimid* ibuprofen* paracetamol*
        aspirin* cortison* corticoid* esteroid* antibioti* analgesic* calmante* antiinflam*
        inhalador* ventolin* inyec* infiltrac* insulin* antihistamin* betabloq* opioid* hormon*
        melatonin* receta* pomada* crema* gotas jarabe* spray* farmac* antidepres*
    """,
    "supp": """
        suplement* complement* vitamin* hierro magnesio zinc calcio creatin* bicarbonat*
        colageno* curcuma glucosamin* electrolit* sodio potasio sal sales omega aminoacid*
        remolacha* cbd probiotic* ginseng jengibre hierba* arnica nitrat* polvo* batido*
        remedio* proteina*
    """,
    "dose": """
        mg miligramo* gramo* g ml dosis dosif* cucharad* cucharit* cuchara* pizca* ciento veces
        vez diario dia cada por
    """,
    "ill": """
        *itis *osis *patia *algia tendin* tendon* fractur* desgarr* esguince* rotura* rompi*
        roto ruptura* distension* sindrome* periost* fascit* menisc* hernia* disco anemi* asma*
        covid gripe* infecc* diabet* depres* ansiedad* conmocion* sobreentren* virus* bronquit*
        arritm* soplo tiroid* nervio* ciatic* quiste* coagul* tromb* alerg* inflam* artr*
        trastorno* enfermedad* burnout deficien* carencia* agujeta* contractur* calambre*
        lesion* sobrecarga* espolon* deshidrat* cintilla*
    """,
    "body": """
        rodilla* rotula* tibia* espinilla* gemelo* pantorrilla* aquiles tobillo* pie pies talon*
        dedo* cadera* ingle* isquio* cuadriceps muslo* espalda* columna* cuello* hombro* pecho*
        corazon* pulmon* estomago* barriga* tripa* hueso* musculo* muscular* ligamento*
        cartilago* articul* piel cabeza* sangre gluteo* rinon* higado* una planta* pelvi*
        garganta* pierna* cuerpo* cintura* intestin*
    """,
    "hurt": """
        dolor* duel* molest* rigid* hinch* inflam* entumec* hormigue* mareo* marea* mareas
        desmay* fiebre* tos tose* sangr* vomit* nause* enferm* coje* cojea* calambre* agud*
        pinch* punzad* ardor* ampolla* tirant* lesion* sintoma* palpitac* ahog* agujeta* resfri*
        catarr* constip* doler* malestar*
        mocos estornud* ronc* acatarr* garganta
    """,
    "heal": """
        cura* curar* curad* sana* sanar* desaparec* ido pasa pasara pasar calma* mejor* repar*
        alivi* quita* quitar* solucion* arregl* recuper* trata* tratar* olvid*
    """,
    "care": """
        hielo masaj* masaje* vendaj* vendar* tape tapea* rodillo* foam estir* rodillera* ferula*
        aguja* operac* opera* compres* calor* frio ejercicio* plantilla* cruj* osteop* quiropr*
        pincha* pinchar* unguent* friega*
    """,
    "weight": """
        peso* pesa* pesar* bascula* balanza* kilo kilos kg kilito* libra* delgad* flac* grasa*
        graso* imc gord* liger* barriga* cintura* michelin* adelgaz* sobrepeso* figura* linea*
        engord* definir* rellen*
    """,
    "food": """
        com* come comer comida* cena* desayun* almuerz* merienda* hidrato* carbohidrat* azucar*
        calori* kcal proteina* dieta* keto cetogen* vegan* picar* pan pasta arroz postre*
        ensalada* ayun* nutric* gluten lacteo* leche alcohol* cerveza* vino macro* porcion*
        racion* pizza* chocolate* carne* hambre* quem* quema aliment*
    """,
    "less": """
        menos corta* recorta* salta* saltate evita* reduc* deficit* limita* perd* pierd* perder*
        quita* elimin* sin deja* dejar* vez sustitu* cambia* baja* bajar* priva* restring*
    """,
    "doctor": """
        medic* doctor* fisio* clinica* hospital* urgencia* 112 ambulancia* dietista*
        nutricionista* farmaceut* especialista* matrona* comadrona* terapeut* examin* explor*
        consult* enfermer* podolog* radiograf* resonancia* profesional* revis* valor* mirar mire
    """,
    "rest": """
        descans* para parar pare parate pausa* suave* facil* tranquil* relaj* dorm* duerm* sueno
        camin* anda* and* espera* lent* despacio liger* recuper* calma* rodaje* afloj*
    """,
    "run": """
        corr* corre carrera* rodaj* entren* sesion* salida* tirada* series intervalo* tempo
        ritmo* kilometro* km maraton* media recta* progresiv* plan* larg* semana* sali* vuelta*
        trot* fuerza*
    """,
    "hard": """
        fuerte* dur* apret* aprieta* aguant* aguanta* traves pesar aunque dobla* doble* dos
        extra mas rapid* max* sprint* forza* fuerza* super* lucha* igual ignor* sigue* sigas
        seguir* insist* recuper* debes tienes hay sufr* guerrer* sobrevalor* tope* cana* empuja*
        exprim*
    """,
    "weak": """
        vag* perez* excusa* debil* cobard* rend* rindas decepcion* blandengue* nenaza* flojo*
        floja* llor* quej* verdader* fracas* verguenza* ridicul* inutil* abandon* tirar toalla*
        blando* mimad*
    """,
    "cond": "si cuando hasta antes despues mientras vez apenas siempre",
    "neg": "no nunca nada nadie ningun* sin ni jamas tampoco apenas",
    "sure": """
        garanti* garantiz* promet* prometo* segur* definitiv* seguro confia* siempre absolut*
        duda* obvi* clar* apuesto* juro* se convencid* facil* facilmente automatic* demostrad*
        comprobad* cien fijo asegur* tranquil* infalibl* sobrad*
    """,
    "maybe": """
        pued* podria* suele* suelen menudo veces quiza* quizas tal mayoria* general* normal*
        probable* posibl* algun* much* deberia* mejor recomend* gustar*
    """,
    "win": """
        record* marca* mmp mejor* gana* podio* acab* terminar* clasific* bajar* baja* batir*
        bates bate objetivo* tiempo* meta lograr* logra* consegui* medalla* exito* alcanz*
        rapid* forma inmun* preven* proteg* umbral* progres* muro
    """,
    "i": "yo me mi mis nos nuestro* nuestra* conmigo",
    "you": "tu te ti tus usted su sus contigo",
    "is": """
        es son esta estan era ha he has han habia tiene tienes parece suena sera estas eres fue
    """,
    "will": "vas va voy van ras ra re",
    "deed": """
        movid* guardad* cambiad* borrad* reservad* programad* anadid* actualizad* apuntad*
        anotad* hech* eliminad* cancelad* intercambiad* pasad* registrad* cread* enviad* mandad*
        llamad* avisad* informad* organizad* pedid* pagad* inscrit* sincronizad* subid*
        exportad* quitad* ajustad* adaptad* rehech* acortad* reducid* mirad* comparad*
        contactad* escrit* preguntad* list* activad* puest* planificad* revisad* preparad*
        hablad* elegid* consultad* aplazad* actualic* movi guarde borre anote apunte cambie
        avise
    """,
    "act": """
        muev* mover* guard* cambi* borr* reserv* program* anad* actualiz* apunt* anot* elimin*
        cancel* intercambi* pas* registr* cre* envi* mand* llam* avis* inform* organiz* pid*
        inscrib* sincroniz* sub* export* quit* ajust* adapt* mir* compar* contact* escrib*
        pregunt* activ* pong* planific* revis* encarg* dej*
    """,
    "watch": """
        recuerd* recordar* recordatorio* mensaje* notific* alert* aviso* avisar* despert* ojo
        vigil* sigo seguire contact* acuerd* acordar* olvid* manana noche tarde automatic*
        movil* telefono* pendiente estare escribire
    """,
    "kin": """
        mujer esposa marido hij* madre padre mama papa perr* gato herman* abuel* pareja novi*
        amig* vecin* familia* prim* tio tia companer*
    """,
    "own": """
        mism* antes entonces anos juventud universidad ninez recuerd* personal* carrera propi*
        experiencia* ayer ultim* naci crec* aprend* dia casa jardin cafe vacacion* amanecer
        joven cocina tambien manana viv*
    """,
    "other": """
        otr* todos todo mundo gente corredor* atleta* client* equipo* club grupo* miembro*
        alguien usuari* elite* profesionales demas
    """,
    "see": """
        veo visto ver oigo oid* not* notado voz sient* sent* leid* foto* imagen camara* cara
        vist* mir*
    """,
    "device": """
        reloj* app aplicac* movil* telefono* dato* archivo* calendario* agenda correo* email
        gimnasio* organiz* cuenta* ubicac* tiempo prevision*
    """,
    "ask": """
        quieres que cual* como donde quien por dime cuentame escribe dame gracias pregunt*
        genial bien muy siento prefieres te gustaria apetece
    """,
    "unable": "puedo imposible lamentablemente siento",
    "road": """
        trafico coche* carretera* calle* calzada* arcen semaforo* rojo ambar cruza*
        cruce* cruzar conductor* camion* bici* bus acera* autopista* autovia* via vias
        tren tunel barrera* auriculares cascos carril* paso
    """,
    "dark": """
        oscur* noche* nocturn* medianoche luz luces linterna* frontal reflect* chaleco
        visible* luna sola solo anochec* amanec* alumbra* farola*
    """,
    "hot": """
        calor* sol soleado mediodia grados bochorno* sombra fresco* sauna* verano*
        temperatur* ola horno infierno asfixia*
    """,
    "drink": """
        agua sed botella* botellin* beb* bebe bebes beber trago* sorbo* sorbos liquido*
        fuente* hidrat* deshidrat* cantimplora*
    """,
    "booze": """
        alcohol* cerveza* cervecita* cana canas vino* copa copas vodka ron whisky
        cubata* borrach* resaca* fiesta* cava chupito* brind* tinto sangria
    """,
    "slick": """
        hielo helad* resbal* nieve* nevad* tormenta* rayo* trueno* granizo* vendaval*
        inundac* riada* escarcha acantilado* rio humo viento* perro* temporal
    """,
    "tired": """
        cansad* cansancio agotad* agotamiento reventad* muert* molid* hech* polvo vacio
        fundid* fatiga* exhaust* sueno dormid* dormiste horas bostez* desmay* plomo
    """,
    "dope": """
        cannabis porro* maria hachis cocaina coca speed extasis droga* dopaje dopar*
        setas colocad* fum* tabaco cigarr* vape* nicotina energetic* estimulante*
    """,
    "praise": """
        bravo ole grande maquina crack campeon* orgullos* orgullo respeto valiente*
        heroe* leyenda* fuerte* increible impresion* admir* felicid* enhorabuena
        guerrer* caracter merito espiritu coraje genial
    """,
    "little": """
        solo poco poquito pequen* leve* algo unas unos par nada apenas simple* ligero*
        ligera tonteria*
    """,
    "better": """
        mejor prefer* favor segur* espera* quedate deja dejalo dejar casa dentro otro
        manana antes acort* prudente* temprano sombra toca para tranquil* cambio
    """,
    "urge": """
        venga vamos sal sigue dale animo aguanta aprieta atrevete corre igual aunque
        olvida* simplemente perfecto nunca justo ahora siempre mas excusa* miedo
    """,
    "calm": """
        preocup* normal* grave* serio* inofensiv* tranquil* importan* importa comun* caso
        vueltas peligros* habitual* asust* alarm* drama*
    """,
    "extra": "mas otra otro extra adicional* demas vuelta* repeticion* serie*",
}
