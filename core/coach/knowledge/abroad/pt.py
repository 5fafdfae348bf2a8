"""Answers in Portuguese."""

from core.coach.knowledge.abroad.told import Shelf, Told

PORTUGUESE = Shelf(
    practice="prática de treinadores, sem estudo controlado por trás",
    filler="""
        eu tu ele ela nos voce voces me te se meu minha meus minhas seu sua o a os as um uma uns
        umas de do da dos das e ou mas sou estou esta estar ser tenho tem ter devo deve deveria
        posso pode poderia quero que como onde porque por qual quais quem quanto quanta quantos
        muito muita mais menos pouco bem melhor em no na nas ao com sem desde antes depois sobre
        entre para pra nao sim ja tambem so fazer faco faz ajuda serve preciso correr corro corre
        corrida prova treinar treino
    """,
    told=(
        Told(
            "easy-pace",
            "leve lento devagar conversar tranquil ~ritmo ~facil",
            "Tão devagar que dê para falar frases inteiras, esforço 3 ou 4 de 10. O seu ritmo"
            " leve vem dos seus próprios resultados e muda com a forma. Se terminar cansado,"
            " não foi leve.",
        ),
        Told(
            "long-run",
            "longao longo ~longa",
            "Ele ensina pernas, estômago e cabeça a aguentar. Conforme o número de corridas,"
            " fica em 30, 40 ou 50 % da semana, e cresce no máximo 10 % sobre a sua corrida"
            " mais longa dos últimos 30 dias: saltos maiores vieram com mais lesões.",
        ),
        Told(
            "taper",
            "polimento taper tapering ~menos ~reduzir",
            "Antes da prova o volume cai de 41 a 60 % nas duas últimas semanas; o ritmo das"
            " partes rápidas e o número de corridas ficam. Nesse tempo você não perde forma,"
            " perde cansaço. Sentir-se pesado ou inquieto é normal.",
        ),
        Told(
            "warm-up",
            "aquec desaquec ~esfriar",
            "Antes de correr forte, sim: dez minutos ou mais leves e depois algumas retas."
            " Numa corrida leve o primeiro quilômetro já é o aquecimento. Depois, dez minutos"
            " leves trazem você de volta com calma.",
        ),
        Told(
            "strength",
            "forca musculacao academia pesos agachamento musculo halter",
            "Sim, em dobro: em muitos estudos houve bem menos lesões, e treino pesado ou"
            " combinado por seis semanas ou mais melhorou os corredores. Ponha depois de uma"
            " corrida leve ou num dia próprio, não antes de um treino forte.",
        ),
        Told(
            "missed-session",
            "perdi perdido faltei pulei recuper repor compens",
            "Não reponha. Um treino perdido não custa nada que se possa medir; dois"
            " espremidos podem custar semanas.",
        ),
        Told(
            "heat",
            "calor quente verao umid temperatura graus ~sol",
            "Mais devagar, mais cedo, com água na cabeça. Acostumar-se leva de uma a duas"
            " semanas. Confusão, tropeços ou parar de suar no calor é emergência: primeiro"
            " resfriar e pedir ajuda.",
        ),
        Told(
            "cold",
            "frio inverno neve gelo geada ~roupa ~vestir",
            "Vista-se como se fizesse dez graus a mais, cubra mãos e orelhas, saia contra o"
            " vento. No gelo encurte o passo ou use a esteira. Se o ar gelado doer no peito,"
            " fique dentro.",
        ),
        Told(
            "carb-loading",
            "carboidrato massa macarrao comer|comida+maratona|meia|vespera",
            "Para provas de mais de uma hora e meia ajuda comer mais arroz, massa, pão e"
            " batata nos dois últimos dias e correr pouco. De manhã, coma o que já conhece de"
            " duas a três horas antes. Para 5 ou 10 km, coma como sempre.",
        ),
        Told(
            "fuelling",
            "gel geis abastec barrinha ~durante ~energia ~comer",
            "Menos de uma hora: nada. De uma a duas horas e meia: de 30 a 60 g de carboidrato"
            " por hora. Mais longo: até 90 g por hora, se o estômago estiver acostumado. Teste"
            " nos longões o que quer usar na prova.",
        ),
        Told(
            "hydration",
            "beber bebo agua sede hidrat sal eletrolit liquido",
            "Conforme a sede. Nunca a ponto de pesar mais depois do que antes: beber demais"
            " leva a uma falta perigosa de sódio. Dor de cabeça, vômito ou confusão depois de"
            " um longão é emergência.",
        ),
        Told(
            "eat-before",
            "comer|comida cafe desjejum jejum banana lanche ~manha",
            "Antes de uma corrida leve de até uma hora: o que cair bem, ou nada. Antes de uma"
            " forte ou longa: uma refeição com carboidratos de duas a três horas antes, ou"
            " algo pequeno uma hora antes.",
        ),
        Told(
            "stomach",
            "estomago barriga intestin banheiro diarreia enjoo nausea",
            "Olhe as últimas três horas: fibra, gordura, café e refeições grandes costumam"
            " ser a causa. Acostume o estômago com pequenas quantidades nos longões. Se"
            " continuar, ou houver sangue, vá ao médico.",
        ),
        Told(
            "blisters",
            "bolha assadura atrito",
            "As pequenas, deixe sob um curativo e limpas. Tênis com a largura de um polegar"
            " na frente, meias secas sem costura e algo gorduroso onde raspa. Pele vermelha,"
            " quente ou com secreção é caso de médico.",
        ),
        Told(
            "cramp",
            "caibra caimbra magnesio",
            "Quase sempre são músculos cansados a quem se pede mais do que conhecem. Alongue"
            " com calma, diminua o ritmo e treine mais perto do que a prova pede. Sal e"
            " magnésio ajudam menos do que se diz.",
        ),
        Told(
            "shoes",
            "tenis ~comprar ~escolher ~pisada ~pronacao",
            "O par que veste bem desde o primeiro passo: um polegar de espaço na frente e o"
            " calcanhar firme. O conforto guia melhor que testes de pisada. Dois pares"
            " alternados são mais gentis que um.",
        ),
        Told(
            "shoe-life",
            "tenis ~novo ~novos ~trocar ~duram ~quando ~gasto",
            "Quando a sola está lisa ou torta, a espuma parece morta ou as pernas reclamam"
            " sem outra razão. Para muitos fica entre 500 e 800 km; os tênis variam mais que"
            " as regras.",
        ),
        Told(
            "sleep",
            "sono dormir durmo dormi insonia ~noite",
            "Mais que qualquer aparelho. Uma noite ruim só muda aquele dia; depois de várias,"
            " deixo a semana mais leve, se você me disser.",
        ),
        Told(
            "motivation",
            "motivacao motivar vontade preguica",
            "Faça pequeno: tênis no pé, dez minutos, e então pode voltar. Quase nunca vai"
            " voltar. Mesma hora, mesmo lugar, a roupa pronta à noite. E se estiver mesmo"
            " cansado, diga, e deixamos mais leve.",
        ),
        Told(
            "ill",
            "resfriad gripe tosse garganta nariz doente febre",
            "Só o nariz entupido: curto e leve, se quiser. Peito, estômago, dor no corpo ou"
            " febre: descanso. A regra é mais costume que prova; com febre não se negocia.",
        ),
        Told(
            "soreness",
            "dolorid rigidez ~lesao ~diferenca",
            "A dor muscular fica nas duas pernas, é surda, pior no segundo dia e melhora com"
            " o movimento. Uma lesão fica num lugar, é mais aguda e não melhora correndo. Na"
            " dúvida, um dia leve mostra.",
        ),
        Told(
            "race-pacing",
            "dosar estrategia distribu parcial ~ritmo ~largada ~sair ~rapido",
            "Constante, com o primeiro décimo um pouco mais lento do que parece. Uma primeira"
            " metade perto demais do limite é a forma clássica de quebrar na maratona. Decida"
            " o ritmo na véspera, de cabeça fria.",
        ),
        Told(
            "breathing",
            "respir fisgada boca ~lado",
            "Pelo nariz e pela boca juntos, como vier. Se não dá para falar numa corrida"
            " leve, diminua. Contra a dor do lado: diminua, solte o ar devagar, aperte o"
            " ponto.",
        ),
        Told(
            "weight",
            "emagrec peso quilos dieta caloria",
            "Não aconselho emagrecer. Comer de menos custa ao corredor muito mais que um"
            " quilo: lesões, doenças, sono ruim. Se há um motivo médico, a pessoa certa é um"
            " médico ou nutricionista.",
        ),
        Told(
            "painkillers",
            (
                "analgesic ibuprofeno paracetamol aspirina diclofenaco voltaren remedio"
                " medicament comprimido"
            ),
            "Sobre remédios não aconselho; isso é com o médico ou o farmacêutico. Mas correr"
            " com a dor calada nos tira o sinal que nos guia. Se precisa de um para correr,"
            " não corremos.",
        ),
        Told(
            "threshold",
            "limiar tempo+run",
            "Confortavelmente duro: um ritmo que você aguentaria cerca de uma hora em prova,"
            " esforço 6 a 7. Dá para dizer algumas palavras, não para contar uma história. Ou"
            " uns 20 minutos seguidos, ou trechos com pausas curtas de um quinto do tempo"
            " corrido.",
        ),
        Told(
            "vo2max",
            "tiro intervalad vo2max",
            "Eles levantam o teto do seu motor. Trechos de 3 a 5 minutos, mais ou menos no"
            " ritmo que você aguentaria 10 a 15 minutos em prova, com trotes que não durem"
            " mais. Mais não é melhor: a parte dura fica em 8 % da semana ou 10 km, o que for"
            " menor.",
        ),
        Told(
            "time-off",
            "perd|perco|perc+forma parado",
            "Menos do que parece. Até cinco dias: nada. Duas semanas: cerca de 3 %. Quatro"
            " semanas: cerca de 7 %. Oito semanas: cerca de 15 %. Outro esporte poupa metade"
            " disso. Voltamos em degraus, primeiro com metade da carga.",
        ),
        Told(
            "stretching",
            "along",
            "Movimento, como balançar as pernas, vai bem antes; posições longas ficam melhor"
            " depois. Alongar faz bem, mas não conte com isso contra lesões. O fortalecimento"
            " faz muito mais.",
        ),
        Told(
            "cross-training",
            "bicicleta bike pedal nadar natacao cruzado",
            "Para o coração e os pulmões, sim, e conto a carga por esforço vezes minutos."
            " Para tendões e ossos, não: quilômetros de bicicleta nunca valem como quilômetros"
            " corridos quando decido quanto você pode correr.",
        ),
        Told(
            "how-many-days",
            "quant+dias|vezes+semana vezes+semana",
            "Três fazem de você um corredor, quatro ou cinco servem para quase tudo, seis são"
            " para quem já aguenta bem cinco. Sempre deixo um dia inteiro sem correr, e dois"
            " no começo.",
        ),
        Told(
            "marathon-wall",
            "muro quebrar quebrei quebra",
            "Comece mais devagar, coma cedo, treine longo. O muro é um tanque vazio num ritmo"
            " alto demais: siga seu ritmo de maratona desde a largada e tome carboidrato desde"
            " a primeira meia hora, de 30 a 60 g por hora.",
        ),
        Told(
            "race-week",
            "ultima+semana semana+prova|maratona ultimos+dias",
            "Corridas curtas e leves, algumas acelerações, nada forte nos últimos quatro"
            " dias. Durma bem no começo da semana, porque a última noite costuma ser curta, e"
            " tudo bem. Deixe tudo pronto na véspera e não experimente nada novo.",
        ),
        Told(
            "after-race",
            "recuper|descans|voltar+prova|maratona|meia",
            "Depois de uma maratona, correr leve a partir do terceiro dia não faz mal; uma a"
            " duas semanas sem treino forte, três a quatro até a carga completa. Depois de uma"
            " meia, cerca de uma semana sem treino forte; depois de 5 ou 10 km, alguns dias.",
        ),
        Told(
            "caffeine",
            "cafeina cafein cafezinho cafe+prova|correr|corrida",
            "Ajuda um pouco a maioria dos corredores. Se você já toma, tome sua xícara de"
            " sempre antes da prova. Não experimente pela primeira vez nesse dia; o sono e o"
            " estômago também opinam.",
        ),
        Told(
            "shin",
            "canela canelite tibia",
            "Alguns dias com menos corrida, piso macio, passo um pouco mais curto, e força na"
            " panturrilha quando estiver calmo. Se a dor fica num ponto do osso, te acorda ou"
            " aparece ao pular, não corra e deixe alguém examinar: pode ser o próprio osso.",
        ),
        Told(
            "knee",
            "joelho",
            "Tire primeiro as descidas e os longos, fique com o que continua em 0 a 2 de 10,"
            " e fortaleça quadril e coxas. Um joelho inchado, que trava ou falha é para um"
            " médico. Diga o número, e o plano acompanha.",
        ),
    ),
)
