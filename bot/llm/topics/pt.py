"""What Portuguese words are about."""

TOPICS = {
    "drug": """
        medicament* remedi* medicac* pilul* comprimid* capsul* pastilh* ibuprofen* paracetamol*
        aspirin* cataflam dorflex cortison* corticoid* esteroid* antibioti* analgesic* antiinflam*
        anti inflamatori* inalador* bombinha* injec* infiltrac* insulin* antialergic* betabloq*
        opioid* hormoni* melatonin* receita* pomada* creme* gotas xarope* spray* farmac*
        antidepress*
    """,
    "supp": """
        suplement* vitamin* ferro magnesio zinco calcio creatin* bicarbonat* colageno* curcuma
        glucosamin* eletrolit* sodio potassio sal sais omega aminoacid* beterraba* cbd
        probiotic* ginseng gengibre erva* arnica nitrat* po shake* proteina* whey cha
    """,
    "dose": """
        mg miligrama* grama* g ml dose doses dosag* colher* pitada* cento vezes vez dia diari*
        cada por
    """,
    "ill": """
        *ite *ose *patia *algia tendin* tendao fratur* rotura* ruptur* distens* entorse*
        estiram* lesao* rompeu rasg* sindrome* canelit* fascit* menisc* hernia* disco anemi*
        asma* covid gripe* infecc* diabet* depress* ansiedad* concuss* overtrain* virus*
        bronquit* arritm* sopro tireo* nervo* ciatic* cisto* coagul* tromb* alerg* inflam* artr*
        transtorn* doenc* burnout deficien* carencia* contratur* caibra* caimbra* esporao*
        desidrat* sobrecarga* periostit*
    """,
    "body": """
        joelho* patel* tibi* canela* panturrilh* aquiles tornozel* pe pes calcanh* dedo*
        quadril* virilh* isquio* quadricep* coxa* costas coluna* pescoc* ombro* peito* corac*
        pulm* estomag* barrig* osso* muscul* ligament* cartilag* articul* pele cabec* sangue
        glute* rim rins figado* unha* planta* sola pelvi* bacia gargant* perna* corpo* cintura*
        intestin*
    """,
    "hurt": """
        dor dores doi doer* doendo rigid* inch* dormente* dormenc* formig* tontur* tont* zonz*
        desmai* febre* toss* sangr* vomit* nause* enjo* doent* manc* mancand* caibra* agud*
        pontad* ardor* bolha* incomod* incomodo* lesao* lesion* machuc* sintoma* palpitac* falta
        resfri* dolorid*
        gripad* espirr* rouc* garganta fisgad* resfriad*
    """,
    "heal": """
        cura curar* curad* sara sarar* sarou desaparec* sumi* passa passara passar* passou
        acalm* melhor* repar* alivi* resolv* resolvid* consert* recuper* trata tratar* some
    """,
    "care": """
        gelo massag* tape bandag* faixa* rolo foam along* joelheir* tala* agulha* opera* cirurg*
        compress* calor quente exercici* palmilh* estal* osteop* quiropr* furar fura escald*
    """,
    "weight": """
        peso pesa pesar* balanc* quilo quilos kg quilinh* libra* magr* fino gord* imc pesad*
        leve* barrig* cintura* emagrec* sobrepeso* silhuet* engord* secar seca enxut* pneuzinho*
        medidas afin*
    """,
    "food": """
        com* come comer comida* refeic* janta* jantar* cafe almoc* lanche* carboidrat* hidrato*
        acucar* calori* kcal proteina* dieta* keto cetogen* vegan* belisc* pao massa arroz
        sobremes* doce* salada* jejum nutric* gluten laticini* leite alcool* cerveja* vinho
        macro* porc* pizza* chocolat* carne* fome queim* aliment*
    """,
    "less": """
        menos cort* pul* pula pule evit* reduz* deficit* limit* perd* perc* tir* elimin* sem
        deix* vez troq* troc* baix* restring* priv* diminu*
    """,
    "doctor": """
        medic* doutor* fisio* clinic* hospital* emergenc* samu 192 112 ambulanc* nutricionist*
        farmaceut* especialist* parteir* obstetr* terapeut* examin* exame* consult* enfermeir*
        podolog* raio ressonanc* profissional* avali* procure atendiment*
    """,
    "rest": """
        descans* pare parar para pausa* facil* tranquil* relax* dorm* sono camin* and* esper*
        lent* devagar leve* recuper* calm* suave* folga* alivi* repous*
    """,
    "run": """
        corr* corre corrid* trein* sess* saida* tiro* intervalad* tempo ritmo* quilometr* km
        maraton* meia progressiv* plan* long* semana* largad* volta* trot* prova* rodag*
    """,
    "hard": """
        forte duro forc* empurr* aguent* apesar mesmo dobr* dobro duas extra mais rapid* max*
        sprint* super* lut* ignor* continu* insist* recuper* deve tem precisa sofr* guerreir*
        superestim* tudo sangue raca pau acelera* encar*
    """,
    "weak": """
        preguic* desculp* frac* covard* desist* decepcion* frouxo* molenga* verdadeir* chor*
        reclam* fracass* vergonh* ridicul* inutil* abandon* mimimi mole fresco* frescura*
    """,
    "cond": "se quando ate antes depois enquanto vez assim caso",
    "neg": "nao nunca nada ninguem nenhum* sem nem jamais tampouco",
    "sure": """
        garant* promet* prometo* cert* definitiv* confia* sempre absolut* duvid* obvi* clar*
        apost* jur* sei convencid* facil* automatic* comprovad* cem segur* tranquil* infalivel*
        moleza*
    """,
    "maybe": """
        pode podem poderia* costum* muitas vezes talvez maiori* geral* normal* provavel*
        possivel* algun* muit* deveria* melhor recomend* gostar*
    """,
    "win": """
        record* rp pr marca* melhor* ganh* venc* podio* termin* classific* qualific* abaixo sub
        bat* bate objetivo* meta tempo* consegu* medalha* suces* alcanc* rapid* forma imun*
        previn* preven* proteg* limiar* progred* muro quebr*
    """,
    "i": "eu me mim meu minha meus minhas nos nosso nossa comigo",
    "you": "voce te ti seu sua seus suas teu tua tu lhe",
    "is": "e sao esta estao era foi ha tem tinha parece soa sera estou esteja ser",
    "will": "vai vou vao ira ra rei",
    "deed": """
        movi movid* salv* mudei mudad* apagu* apagad* reserv* program* adicion* atualiz* anot*
        marqu* marcad* feit* fiz elimin* cancel* troqu* trocad* pass* registr* cri* envi* mand*
        ligu* avis* inform* organiz* pedi pedid* pag* inscrev* inscrit* sincroniz* exclui*
        exclu* export* tirei tirad* ajust* adapt* refiz encurt* reduz* olhei compar* contat*
        escrev* pergunt* pronto ativ* coloqu* colocad* planej* verifiq* prepar* falei conversei
        escolhi consult* adi* guard*
    """,
    "act": """
        mov* mud* apag* reserv* program* adicion* atualiz* anot* marc* elimin* cancel* troc*
        pass* registr* cri* envi* mand* lig* avis* inform* organiz* pec* inscrev* sincroniz*
        export* tir* ajust* adapt* olh* compar* contat* escrev* pergunt* ativ* coloc* planej*
        verific* cuid* deix*
    """,
    "watch": """
        lembr* lembrete* mensage* notific* alert* aviso* acord* olho vigi* acompanh* seguir*
        contat* esquec* amanha noite tarde automatic* celular* telefone* chamo cobrar*
    """,
    "kin": """
        mulher esposa marido filh* mae pai mamae papai cachorr* gato irma* irmao* avo vovo
        parceir* namorad* amig* vizinh* famili* prim* tio tia colega*
    """,
    "own": """
        mesm* antes epoca anos juventude faculdade infancia lembro pessoal* carreira propri*
        experienc* ontem ultim* nasci cresci aprendi dia casa jardim cafe ferias amanhecer jovem
        cozinha tambem hoje vivi
    """,
    "other": """
        outr* todos todo mundo gente corredor* atleta* client* equipe* time clube grupo* membro*
        alguem usuari* elite* profissionais
    """,
    "see": """
        vejo vi vist* ver ouco ouvi* not* notei percebi voz sint* senti* li foto* imagem camera*
        rosto cara olh*
    """,
    "device": """
        relogio* app aplicativ* celular* telefone* dado* arquivo* calendario* agenda email academia*
        organiz* conta* localizac* previsao*
    """,
    "ask": """
        quer que qual* como onde quem por diga conte escrev* obrigad* pergunt* otimo* bem muito
        sinto prefere gostaria topa parabens
    """,
    "unable": "posso consigo impossivel infelizmente",
    "road": """
        transito carro carros rua ruas estrada* rodovia* pista acostamento sinal
        semaforo* vermelho amarelo cruza* cruzamento* atravess* motorista* caminhao*
        caminhoes bicicleta* onibus calcada* trilho* trem tunel cancela* fone fones
        faixa
    """,
    "dark": """
        escur* noite* noturn* meia luz luzes lanterna* reflet* colete visivel lua
        sozinh* ilumina* madrugada* breu
    """,
    "hot": """
        calor* sol meio dia graus abafad* sombra fresco sauna* verao temperatur* quente*
        escald* forno mormaco
    """,
    "drink": """
        agua sede garrafa* garrafinha* squeeze beb* bebe beber gole* goles liquido*
        fonte* hidrat* desidrat* bebedouro
    """,
    "booze": """
        alcool* cerveja* cervejinha* chope* vinho* vodca vodka cachaca* uisque bebad*
        ressaca* festa* balada* caipirinha* drink* drinque* taca tacas copo copos brind*
        dose
    """,
    "slick": """
        gelo escorreg* neve tempestad* raio raios trovao trovoada* granizo ventania*
        enchente* alag* geada penhasco* rio fumaca vento cachorro* temporal
    """,
    "tired": """
        cansad* cansaco exaust* acabad* mort* quebrad* esgotad* vazi* moid* bagaco sono
        dormiu dormid* horas bocej* desmai* chumbo fadiga
    """,
    "dope": """
        cannabis maconha baseado* haxixe cocaina po speed ecstasy bala droga* doping
        dopar* cogumelo* chapad* fum* cigarro* vape* nicotina energetico* estimulante*
    """,
    "praise": """
        parabens bravo mandou bem orgulho* respeito guerreir* heroi* campe* coragem
        corajos* forte* incrivel impression* admir* raca garra lenda* merito carater
        monstr* fera show espirito
    """,
    "little": """
        so pouco pouquinho pequen* leve* alguns algumas nada apenas simples* bobagem
        besteira* par coisinha
    """,
    "better": """
        melhor prefir* prefer* favor segur* esper* fica fique casa dentro vez deixa
        deixe amanha outro antes encurt* prudente* cedo sombra para pare tranquil* adia*
        descans*
    """,
    "urge": """
        vai vamos bora sai segue continua forca aguenta mete arrisca corre mesmo assim
        ignora esquec* simplesmente perfeito nunca justo agora sempre desculpa* medo
        largue larga dobra* mais
    """,
    "calm": """
        preocup* normal* grave* serio* seria inofensiv* tranquil* importan* comum ligue liga
        perigos* alarm* drama* costum*
    """,
    "extra": "mais outra outro extra adicional* volta* repetic* tiro tiros serie*",
}
