"""What the judge was taught; written by `scripts/teach_judge.py`."""

LABELS = """unsayable"""
BIAS = """-20"""
WEIGHTS = r"""!	0:-55
! !	0:-29
! $	0:-55
! i	0:28
%	0:-161
% $	0:-58
% a	0:-24
% and	0:-11
% as	0:-26
% da	0:-8
% de	0:-54
% deiner	0:-17
% della	0:-18
% der	0:-13
% easy	0:-11
% en	0:-10
% for	0:-13
% longer	0:-9
% nas	0:-11
% nelle	0:-18
% of	0:-59
% over	0:-26
% par	0:-37
% sobre	0:-42
% sulla	0:-33
% sur	0:-35
% ten	0:-18
% uber	0:-15
% van	0:-18
0	0:26
0 $	0:-15
0 %	0:-146
0 0	0:-76
0 ?	0:-9
0 a	0:-102
0 aan	0:32
0 all	0:-32
0 am	0:31
0 an	0:-42
0 and	0:-19
0 april	0:-86
0 aprile	0:-71
0 apuntatelo	0:29
0 au	0:26
0 auf	0:33
0 avril	0:-57
0 beats	0:-35
0 beginners	0:-45
0 bis	0:-115
0 bist	0:26
0 bleiben	0:35
0 bleibt	0:-37
0 blijft	0:-27
0 bornes	0:28
0 by	0:30
0 c	0:38
0 calorias	0:32
0 calorie	0:36
0 calorieen	0:37
0 calories	0:59
0 comfortably	0:-29
0 dagen	0:-33
0 dan	0:-55
0 days	0:-46
0 de	0:-25
0 december	0:-56
0 degrees	0:30
0 depois	0:32
0 derniers	0:-39
0 descansa	0:-33
0 di	0:21
0 dias	0:-36
0 done	0:27
0 dormindo	0:22
0 dus	0:-44
0 em	0:-23
0 en	0:-40
0 es	0:34
0 et	0:-56
0 eu	0:-46
0 fermati	0:-30
0 g	0:-172
0 gelitten	0:14
0 giorni	0:-37
0 gram	0:27
0 gramm	0:29
0 grammes	0:33
0 grams	0:41
0 h	0:32
0 had	0:-45
0 hard	0:-27
0 hours	0:-65
0 hoy	0:29
0 i	0:-10
0 instead	0:-52
0 intermittent	0:29
0 is	0:61
0 ist	0:44
0 kalorien	0:30
0 kan	0:16
0 kannst	0:21
0 kcal	0:54
0 kg	0:26
0 kilo	0:16
0 kilometer	0:58
0 kilos	0:37
0 km	0:-135
0 lieber	0:-56
0 m	0:11
0 max	0:43
0 means	0:28
0 mg	0:59
0 min	0:-17
0 minus	0:-50
0 minuten	0:-95
0 minutes	0:-9
0 minuti	0:-71
0 minutos	0:-49
0 ml	0:26
0 more	0:34
0 nao	0:21
0 o	0:-80
0 oder	0:-44
0 of	0:-60
0 on	0:-69
0 ook	0:20
0 otherwise	0:27
0 ou	0:-45
0 out	0:-19
0 pare	0:-54
0 pas	0:37
0 per	0:-43
0 pode	0:37
0 por	0:32
0 rising	0:-32
0 run	0:-13
0 runners	0:-17
0 saem	0:30
0 seconds	0:-24
0 sein	0:29
0 so	0:39
0 sobre	0:-33
0 steady	0:-16
0 su	0:-62
0 sur	0:-72
0 surtout	0:-33
0 tage	0:-31
0 the	0:-25
0 this	0:29
0 times	0:-38
0 to	0:-39
0 tot	0:-80
0 twice	0:23
0 uhr	0:29
0 und	0:-25
0 van	0:-64
0 voce	0:34
0 von	0:-62
0 wedden	0:31
0 with	0:-19
0 y	0:-64
0 year	0:36
0 you	0:40
?	0:-91
? $	0:-238
? achilles	0:22
? allora	0:26
? asma	0:29
? bradicardia	0:22
? corre	0:24
? das	0:13
? dat	0:27
? eso	0:45
? finish	0:29
? inspanningsastma	0:29
? it	0:18
? loosen	0:35
? nicht	0:24
? no	0:34
? not	0:24
? parfait	0:28
? probablement	0:41
? que	0:27
? ran	0:35
? real	0:27
? schnurung	0:35
? transpire	0:34
? une	0:34
^ $	0:-73
^ %	0:-58
^ 0	0:-85
^ a	0:-46
^ aardappelen	0:-27
^ ab	0:42
^ abaixo	0:28
^ abandonar	0:24
^ abandonner	0:-46
^ abbiamo	0:29
^ abends	0:31
^ aber	0:-31
^ abitua	0:-12
^ abnehmen	0:-46
^ about	0:-74
^ above	0:-32
^ abschnitte	0:-15
^ acabei	0:51
^ acabo	0:57
^ accelera	0:-19
^ accorcia	0:-16
^ accroche	0:-48
^ ach	0:24
^ aching	0:-21
^ acht	0:-16
^ achte	0:36
^ achter	0:-17
^ acontece	0:-35
^ acordei	0:17
^ acordo	0:32
^ acorta	0:-12
^ acostumar	0:-29
^ acostumbra	0:-14
^ acostumbrarse	0:-28
^ acostume	0:-24
^ across	0:-22
^ acucar	0:27
^ acuerdate	0:-32
^ acuestate	0:28
^ acuto	0:-36
^ add	0:45
^ adem	0:-33
^ after	0:-46
^ afterwards	0:-31
^ afvallen	0:-14
^ afzetten	0:-24
^ against	0:-24
^ aggiungere	0:-30
^ agobia	0:-26
^ aguanta	0:31
^ aguantar	0:-52
^ aguantarias	0:-12
^ aguda	0:-16
^ aguente	0:29
^ ah	0:-48
^ ahorrate	0:27
^ aim	0:21
^ ainda	0:-37
^ aiuta	0:-29
^ ajoute	0:36
^ ajuda	0:-32
^ al	0:-107
^ alca	0:-18
^ alcohol	0:23
^ algo	0:7
^ algumas	0:-22
^ alguna	0:-25
^ alguns	0:-33
^ alkohol	0:14
^ all	0:14
^ alla	0:-24
^ allaccia	0:-22
^ allaient	0:-31
^ alle	0:47
^ allebei	0:-40
^ alleen	0:-38
^ allenamento	0:-22
^ allenati	0:-35
^ alles	0:28
^ allez	0:-23
^ allora	0:-33
^ allunga	0:-17
^ allure	0:-41
^ alongar	0:-19
^ alongue	0:-38
^ already	0:-29
^ als	0:27
^ also	0:-49
^ alsof	0:-31
^ alterna	0:-11
^ alternate	0:-17
^ alterne	0:-38
^ altijd	0:-28
^ alto	0:-46
^ altri	0:-17
^ alzano	0:-28
^ amanha	0:43
^ amarre	0:-22
^ anch	0:39
^ anche	0:-16
^ ancora	0:-25
^ and	0:-177
^ andar	0:-32
^ andere	0:30
^ anderer	0:-23
^ angenehm	0:-31
^ anna	0:20
^ anotado	0:30
^ anote	0:-35
^ anotei	0:30
^ another	0:37
^ anstrengung	0:-34
^ antes	0:-137
^ antihistamines	0:23
^ any	0:-27
^ anyway	0:-37
^ ao	0:-41
^ apago	0:-10
^ apaguei	0:26
^ aperto	0:-32
^ aplica	0:17
^ aplique	0:17
^ appena	0:32
^ applique	0:21
^ apply	0:25
^ apres	0:-31
^ april	0:-44
^ aproveite	0:-26
^ aquece	0:-9
^ aquel	0:-29
^ aquele	0:-35
^ aqui	0:12
^ ar	0:-21
^ arnica	0:47
^ arnika	0:20
^ around	0:-25
^ arrete	0:23
^ arriba	0:-26
^ arrive	0:-42
^ arriverai	0:21
^ arroz	0:-19
^ arruma	0:24
^ as	0:-17
^ asciuga	0:-30
^ asciutte	0:-29
^ ascolta	0:-50
^ ascoltare	0:-19
^ asi	0:-29
^ ask	0:-36
^ assez	0:-13
^ at	0:-71
^ ata	0:-29
^ atme	0:-18
^ atmen	0:-22
^ atravesse	0:33
^ attacca	0:-39
^ attend	0:-17
^ attraversa	0:26
^ atualizei	0:34
^ au	0:-52
^ auch	0:42
^ aucun	0:-40
^ aucune	0:-31
^ auf	0:-39
^ aufhoren	0:-46
^ augmente	0:-43
^ augmentons	0:28
^ aujourd	0:-22
^ aumenta	0:-34
^ aumente	0:-43
^ aumentiamo	0:29
^ aura	0:-34
^ auriculares	0:33
^ aus	0:-18
^ ausdauer	0:-27
^ avait	0:-37
^ avaliacao	0:-18
^ avant	0:-80
^ avec	0:37
^ avere	0:-19
^ avevi	0:-46
^ avisa	0:-30
^ avisare	0:42
^ avisarte	0:-8
^ avise	0:-39
^ avisei	0:25
^ avoid	0:15
^ avril	0:-32
^ avviso	0:34
^ away	0:-37
^ ayer	0:10
^ ayuna	0:27
^ bad	0:-43
^ baixei	0:16
^ baja	0:-47
^ bajar	0:22
^ bajaras	0:30
^ balanced	0:-12
^ bald	0:-35
^ balle	0:28
^ base	0:-30
^ based	0:25
^ basta	0:13
^ batata	0:-29
^ batimento	0:33
^ batterai	0:18
^ be	0:-54
^ beau	0:-29
^ beaucoup	0:18
^ bebe	0:21
^ beber	0:-18
^ because	0:-50
^ bed	0:-43
^ bedek	0:-9
^ bedoel	0:-25
^ beetroot	0:27
^ before	0:-62
^ begin	0:-54
^ behind	0:-25
^ bei	0:-36
^ beides	0:-33
^ beim	0:-26
^ beinen	0:-24
^ being	0:-27
^ beis	0:28
^ bekijken	0:-35
^ beleza	0:-47
^ believe	0:36
^ bella	0:-26
^ below	0:-50
^ bem	0:-42
^ ben	0:-66
^ benauwd	0:29
^ bene	0:-11
^ benen	0:-39
^ benissimo	0:-34
^ bepaal	0:-26
^ bere	0:-42
^ bereit	0:-21
^ bergab	0:-23
^ bergaf	0:-35
^ bergauf	0:-14
^ berge	0:-35
^ bergop	0:-14
^ berlin	0:21
^ besser	0:-21
^ bestleistung	0:-26
^ beter	0:-33
^ better	0:-47
^ between	0:-13
^ bevi	0:30
^ bewegend	0:-37
^ bewegtes	0:-20
^ beweisen	0:-37
^ bici	0:-27
^ bien	0:9
^ bietensap	0:28
^ bij	0:-63
^ bijna	0:-27
^ bijt	0:23
^ binde	0:-22
^ binnen	0:-22
^ bis	0:27
^ bist	0:-62
^ bit	0:-32
^ bits	0:-36
^ bitte	0:-9
^ bitterballen	0:27
^ black	0:27
^ blando	0:-27
^ blaren	0:-17
^ blasen	0:-12
^ bleib	0:-27
^ bleibt	0:-40
^ blessures	0:-22
^ blessurevrij	0:-31
^ blijf	0:-7
^ blijft	0:-28
^ blisters	0:-33
^ blitze	0:28
^ block	0:-9
^ bloeddrukpillen	0:-27
^ blood	0:39
^ bloque	0:-16
^ bloqueei	0:27
^ blos	0:22
^ blur	0:-11
^ blut	0:-12
^ blutdruckmittel	0:-20
^ boa	0:-40
^ bodies	0:-35
^ boite	0:21
^ bola	0:-16
^ bolha	0:26
^ bolhas	0:-26
^ bom	0:-15
^ bon	0:-45
^ bone	0:-28
^ bonjour	0:-31
^ bonne	0:-49
^ bora	0:-37
^ borre	0:26
^ borst	0:-47
^ bot	0:-26
^ boterhammen	0:26
^ both	0:-32
^ bouts	0:-23
^ bouw	0:-38
^ brauch	0:-26
^ bravissima	0:-33
^ bread	0:42
^ breath	0:-27
^ breathe	0:-30
^ breathing	0:-42
^ brennen	0:26
^ breve	0:-44
^ bright	0:-28
^ bring	0:-32
^ british	0:-18
^ brug	0:-14
^ brust	0:-7
^ brustschmerzen	0:33
^ buca	0:24
^ buen	0:-15
^ buena	0:-21
^ but	0:-53
^ by	0:-36
^ c	0:16
^ cabeca	0:-35
^ cabeza	0:-27
^ cada	0:37
^ cadence	0:-27
^ cafe	0:-30
^ cafezinho	0:-48
^ caffeine	0:31
^ caibra	0:33
^ calcola	0:18
^ calculees	0:-20
^ calf	0:-47
^ call	0:-12
^ calma	0:-12
^ calorao	0:-13
^ cambia	0:-15
^ camina	0:-25
^ caminar	0:-31
^ caminhar	0:-32
^ cammina	0:-7
^ camminare	0:-45
^ campeao	0:29
^ campeoes	0:25
^ can	0:-70
^ cancel	0:23
^ cancellata	0:17
^ cansado	0:-32
^ cansados	0:-25
^ cansancio	0:26
^ capisco	0:-11
^ carbohydrate	0:-25
^ carbohydrates	0:-32
^ carboidrato	0:-37
^ cargate	0:28
^ carrera	0:-46
^ carrying	0:34
^ casa	0:-56
^ casi	0:-44
^ cataflam	0:14
^ ce	0:40
^ cedo	0:-26
^ celebralo	0:-42
^ celebrate	0:-36
^ cena	0:20
^ cerca	0:-32
^ certains	0:-27
^ cette	0:40
^ ceur	0:-27
^ cha	0:18
^ chamar	0:-37
^ champions	0:45
^ chance	0:-27
^ change	0:8
^ changed	0:34
^ chapeau	0:-33
^ chaque	0:42
^ chaqueta	0:-36
^ chat	0:-21
^ chaud	0:-30
^ chaussettes	0:-14
^ chaussures	0:-21
^ che	0:-81
^ cheat	0:36
^ checche	0:-27
^ chega	0:39
^ chegando	0:-32
^ cherche	0:-26
^ chest	0:9
^ chew	0:48
^ chiedi	0:-35
^ choisis	0:-23
^ choose	0:-24
^ chore	0:27
^ chuvinha	0:-31
^ ci	0:8
^ ciao	0:-32
^ cinco	0:-14
^ cinq	0:-22
^ cinquanta	0:-14
^ cinque	0:17
^ cinta	0:-11
^ claro	0:-25
^ clear	0:-25
^ close	0:32
^ clothes	0:-35
^ cod	0:28
^ code	0:26
^ coffee	0:-44
^ coisa	0:-42
^ cojea	0:34
^ col	0:-59
^ colageno	0:24
^ colazione	0:32
^ cold	0:-37
^ collageen	0:30
^ collagen	0:26
^ coloca	0:21
^ combien	0:-40
^ combinamos	0:31
^ comecamos	0:-18
^ comece	0:-57
^ comemore	0:-39
^ comer	0:-82
^ comes	0:12
^ comfort	0:-35
^ comfortable	0:-14
^ comfortably	0:-27
^ comida	0:-29
^ comigo	0:42
^ comincerei	0:-27
^ cominciamo	0:-11
^ coming	0:-37
^ comme	0:-11
^ commence	0:-27
^ comment	0:-37
^ como	0:40
^ comodamente	0:-14
^ compressiekousen	0:-30
^ compression	0:9
^ compte	0:12
^ compteur	0:-21
^ con	0:72
^ conferi	0:28
^ conforme	0:-29
^ confortablement	0:-36
^ confortavelmente	0:-28
^ confusao	0:-21
^ confusion	0:-36
^ confusione	0:-16
^ congrats	0:-29
^ conheco	0:28
^ conmigo	0:32
^ conosco	0:34
^ consider	0:67
^ consigli	0:-12
^ consistency	0:-48
^ constante	0:-10
^ consultalo	0:-30
^ consultei	0:27
^ consume	0:28
^ conta	0:-11
^ contamos	0:-23
^ conte	0:14
^ content	0:-25
^ continua	0:48
^ continue	0:62
^ conto	0:-29
^ contra	0:-34
^ contraste	0:29
^ contre	0:-39
^ contro	0:-25
^ convierte	0:41
^ cool	0:-26
^ corpo	0:-28
^ corra	0:41
^ corras	0:-19
^ corre	0:47
^ correr	0:-118
^ correrai	0:37
^ correre	0:-44
^ corres	0:-28
^ corri	0:62
^ corrida	0:-50
^ corridas	0:-33
^ corridos	0:-26
^ corriste	0:-11
^ corsa	0:-15
^ corse	0:-9
^ corta	0:-28
^ cortate	0:-37
^ corte	0:7
^ cortison	0:26
^ cosi	0:-36
^ cost	0:-34
^ costuma	0:-15
^ costume	0:-31
^ costura	0:-24
^ cote	0:-39
^ couche	0:20
^ coughing	0:30
^ could	0:-52
^ count	0:-78
^ coupe	0:-25
^ courir	0:-52
^ cours	0:36
^ course	0:-42
^ court	0:-31
^ courte	0:-37
^ coutures	0:-13
^ cover	0:-9
^ cramp	0:-39
^ criei	0:30
^ cross	0:-9
^ cruise	0:-28
^ cruza	0:37
^ cual	0:-19
^ cuando	0:-18
^ cuanto	0:-34
^ cuantos	0:-20
^ cuatro	0:-32
^ cubra	0:-14
^ cuentame	0:-31
^ cuento	0:-21
^ cuerpo	0:-10
^ cuesta	0:-42
^ cuffie	0:34
^ cupping	0:22
^ curto	0:-19
^ curtos	0:-28
^ custa	0:-12
^ cut	0:24
^ cutback	0:-21
^ cutting	0:-36
^ cycling	0:-40
^ da	0:27
^ daarmee	0:18
^ dafur	0:14
^ dag	0:-41
^ dal	0:34
^ dalla	0:13
^ damit	0:-16
^ dan	0:-59
^ danach	0:-24
^ dankbaar	0:-23
^ danke	0:-25
^ dann	0:-61
^ dans	0:11
^ darauf	0:-19
^ dark	0:39
^ darum	0:-17
^ das	0:19
^ dass	0:11
^ data	0:-21
^ daten	0:-32
^ dato	0:-18
^ davanti	0:-29
^ day	0:-69
^ days	0:-45
^ dazu	0:-41
^ de	0:-81
^ deberias	0:47
^ decida	0:-15
^ decide	0:-58
^ decidi	0:-40
^ decima	0:-11
^ decimo	0:-17
^ decoupe	0:-15
^ deel	0:-12
^ degree	0:-18
^ degrees	0:-32
^ dehn	0:-27
^ dei	0:26
^ dein	0:73
^ deine	0:59
^ deinen	0:-29
^ deiner	0:-11
^ deite	0:-23
^ deixa	0:37
^ deixe	0:-31
^ deja	0:-19
^ dejalo	0:-30
^ dejate	0:22
^ del	0:-73
^ delete	0:-37
^ deleted	0:38
^ della	0:-33
^ dem	0:-54
^ demain	0:45
^ demais	0:-22
^ demande	0:-32
^ demie	0:-12
^ demora	0:-31
^ demuestrale	0:32
^ den	0:-56
^ denk	0:-26
^ depart	0:-33
^ depende	0:-43
^ depends	0:-7
^ depois	0:-68
^ deposito	0:-14
^ der	0:49
^ derde	0:-29
^ derniere	0:-22
^ derniers	0:-28
^ desacelera	0:-24
^ desayuna	0:-59
^ desca	0:-10
^ descansando	0:25
^ descanso	0:34
^ descends	0:-12
^ desde	0:-47
^ despierta	0:-22
^ despues	0:8
^ desta	0:13
^ deux	0:-27
^ devagar	0:-36
^ deve	0:50
^ devo	0:-30
^ dez	0:-28
^ deze	0:23
^ dezenove	0:-29
^ di	0:-126
^ dia	0:-74
^ dias	0:-25
^ dice	0:-58
^ dices	0:-30
^ dich	0:-51
^ dicho	0:-29
^ dicht	0:-27
^ dichter	0:-21
^ dici	0:-22
^ diciannove	0:-32
^ diclofenac	0:22
^ did	0:-61
^ die	0:79
^ diecinueve	0:-35
^ dienstag	0:30
^ diese	0:14
^ dieser	0:35
^ diesmal	0:23
^ dietitian	0:-30
^ different	0:-19
^ diga	0:-44
^ digam	0:38
^ digan	0:32
^ digiuna	0:26
^ dijk	0:-29
^ dimagrire	0:-45
^ dimanche	0:38
^ dime	0:-34
^ dimentica	0:33
^ dimmelo	0:-28
^ dimmi	0:-32
^ dine	0:31
^ dipende	0:-29
^ dir	0:27
^ dire	0:-40
^ dis	0:-33
^ disfruta	0:-25
^ dispiace	0:-38
^ disser	0:-13
^ distance	0:-30
^ distruggerti	0:-30
^ dit	0:-18
^ diverse	0:-20
^ divida	0:-16
^ divide	0:-14
^ dividi	0:-17
^ dix	0:-55
^ dizziness	0:29
^ dizzy	0:41
^ do	0:19
^ dobla	0:38
^ doblar	0:-35
^ dobre	0:29
^ doctor	0:-55
^ doctors	0:-18
^ doe	0:27
^ doel	0:-25
^ doelen	0:-23
^ doer	0:-28
^ does	0:-45
^ doet	0:-87
^ dogs	0:-20
^ doi	0:-34
^ doing	0:33
^ dois	0:-7
^ dolore	0:-12
^ domani	0:42
^ domenica	0:39
^ domingo	0:20
^ don	0:-12
^ donc	0:-21
^ donde	0:-41
^ donderdag	0:28
^ done	0:37
^ donkere	0:40
^ donne	0:-38
^ donnent	0:-16
^ donner	0:-13
^ donnerstag	0:-37
^ door	0:-38
^ doorzakt	0:-31
^ dopo	0:17
^ dor	0:-49
^ dorenavant	0:22
^ dormi	0:-21
^ dormir	0:-68
^ dormire	0:-52
^ dors	0:-15
^ dos	0:-11
^ dou	0:24
^ double	0:61
^ doucement	0:-31
^ douleur	0:-11
^ dove	0:-7
^ dovresti	0:35
^ down	0:-35
^ downhill	0:-41
^ draag	0:-35
^ dress	0:-20
^ drie	0:-28
^ drin	0:-16
^ drink	0:46
^ drinken	0:16
^ drinking	0:18
^ drinnen	0:-20
^ dritten	0:-34
^ droog	0:-31
^ drop	0:18
^ dropping	0:28
^ druck	0:27
^ druk	0:32
^ dry	0:-44
^ du	0:53
^ duas	0:-69
^ duele	0:-27
^ duerme	0:-21
^ duizelig	0:36
^ duizeligheid	0:26
^ dunkler	0:38
^ dur	0:-18
^ dura	0:-34
^ durch	0:-24
^ dure	0:-11
^ duri	0:-24
^ durma	0:16
^ duro	0:-40
^ duurloop	0:-26
^ e	0:-18
^ each	0:23
^ early	0:-45
^ ease	0:-15
^ eases	0:-20
^ easily	0:-37
^ easy	0:-91
^ eat	0:-24
^ eating	0:-57
^ eben	0:20
^ echa	0:20
^ echate	0:25
^ echauffe	0:-28
^ ecoute	0:-46
^ ecouteurs	0:32
^ een	0:-50
^ eerst	0:-34
^ eerste	0:-32
^ effort	0:-62
^ egal	0:27
^ ehrlich	0:26
^ eine	0:-7
^ einem	0:-16
^ einen	0:-41
^ einer	0:-12
^ eines	0:-34
^ eintragen	0:-28
^ einverstanden	0:-11
^ either	0:-22
^ el	0:17
^ ele	0:-22
^ eles	0:-29
^ elevaciones	0:20
^ elige	0:-21
^ elite	0:-33
^ elkaar	0:-42
^ elke	0:54
^ elle	0:-20
^ em	0:15
^ empieza	0:-43
^ empty	0:-16
^ encare	0:-30
^ encore	0:28
^ encurte	0:-36
^ enge	0:31
^ engole	0:29
^ enjoy	0:-37
^ enleve	0:-25
^ enough	0:-14
^ enregistre	0:30
^ enseguida	0:-35
^ ensena	0:-17
^ ensuite	0:-23
^ entendo	0:-29
^ entero	0:-32
^ entiendo	0:-29
^ entorse	0:-24
^ entraine	0:-34
^ entre	0:-10
^ entreno	0:-28
^ entweder	0:-20
^ er	0:37
^ ergst	0:-12
^ erholung	0:-37
^ erledigt	0:31
^ erom	0:-27
^ ersetze	0:26
^ ersten	0:-25
^ erzahl	0:-30
^ es	0:43
^ esa	0:33
^ escrevo	0:26
^ escucha	0:-52
^ escuta	0:25
^ escute	0:-51
^ ese	0:51
^ esforco	0:-43
^ esfuerzo	0:-11
^ espacio	0:-31
^ espaco	0:-23
^ esperaba	0:35
^ espuma	0:-39
^ esqueca	0:41
^ esquece	0:33
^ essa	0:40
^ essaie	0:13
^ esse	0:37
^ est	0:-68
^ esta	0:47
^ estaba	0:-7
^ estan	0:-30
^ estas	0:12
^ este	0:70
^ estira	0:-33
^ estirar	0:-20
^ estoy	0:19
^ et	0:-99
^ etire	0:-25
^ etwas	0:19
^ eu	0:-30
^ even	0:31
^ evening	0:-33
^ every	0:7
^ everybody	0:-49
^ everyone	0:18
^ everything	0:35
^ exercise	0:29
^ existe	0:-23
^ expect	0:29
^ experimente	0:22
^ exzentrisches	0:23
^ fa	0:-26
^ facile	0:-17
^ fahrtspiel	0:-34
^ fai	0:41
^ fair	0:-29
^ fais	0:8
^ fait	0:-41
^ falar	0:-26
^ falei	0:21
^ falling	0:-41
^ fallo	0:-33
^ falo	0:-23
^ falta	0:23
^ faltou	0:-27
^ familiar	0:-32
^ famosa	0:-16
^ fang	0:-48
^ fartlek	0:-29
^ fast	0:34
^ faste	0:27
^ faster	0:-13
^ fatti	0:29
^ fatto	0:34
^ faz	0:23
^ febre	0:21
^ feel	0:-77
^ feeling	0:-18
^ feels	0:-17
^ feier	0:-36
^ feito	0:26
^ felicidades	0:-32
^ feriadao	0:-30
^ fermarsi	0:-33
^ ferragosto	0:-13
^ ferro	0:-38
^ festeggia	0:-36
^ fete	0:-44
^ fever	0:16
^ few	0:-59
^ fez	0:-41
^ fianco	0:-25
^ fica	0:-41
^ ficar	0:30
^ fie	0:-11
^ fieber	0:47
^ fietsen	0:-32
^ fievre	0:-58
^ fijn	0:-41
^ fila	0:-13
^ file	0:-25
^ find	0:-26
^ fine	0:-29
^ finger	0:24
^ fingertip	0:-33
^ finish	0:-46
^ fino	0:-35
^ firenze	0:-20
^ first	0:-33
^ fita	0:31
^ fitness	0:-14
^ five	0:-14
^ fixed	0:-37
^ flat	0:-19
^ flu	0:36
^ foam	0:-25
^ focus	0:-17
^ fog	0:-51
^ foi	0:-47
^ folga	0:32
^ follow	0:-21
^ fone	0:27
^ food	0:-27
^ for	0:-126
^ force	0:-19
^ forget	0:25
^ forma	0:-59
^ formigamento	0:18
^ forte	0:39
^ forty	0:46
^ forza	0:-31
^ fossero	0:-24
^ found	0:-28
^ four	0:9
^ fracture	0:-40
^ frag	0:-16
^ franchement	0:29
^ free	0:-30
^ freitag	0:-37
^ frente	0:-22
^ frequencia	0:22
^ friday	0:-41
^ frierst	0:-36
^ frontale	0:-18
^ fruhstucke	0:-32
^ fuel	0:-23
^ fuera	0:28
^ fuerte	0:22
^ fuertes	0:-18
^ fuhlt	0:-27
^ fui	0:-36
^ full	0:-36
^ funf	0:-17
^ fur	0:-39
^ fure	0:22
^ g	0:-35
^ ga	0:23
^ gaan	0:-15
^ gambe	0:-21
^ gar	0:-28
^ gara	0:-43
^ garantia	0:-26
^ garantir	0:-21
^ garanto	0:42
^ garanzie	0:-43
^ garde	0:-47
^ geandert	0:-51
^ gebrochen	0:35
^ gedaan	0:28
^ geef	0:33
^ geen	0:32
^ gegen	0:-37
^ gegessen	0:-25
^ geh	0:33
^ gehen	0:-30
^ gehort	0:-22
^ gehpausen	0:-41
^ gel	0:-28
^ gelo	0:32
^ gels	0:-14
^ gemischtes	0:-27
^ genere	0:-8
^ genies	0:-18
^ geniet	0:-34
^ genoeg	0:-39
^ gente	0:-51
^ gently	0:-34
^ genug	0:-24
^ geregeld	0:33
^ gesagt	0:-28
^ gespeichert	0:30
^ gestern	0:27
^ gestrichen	0:38
^ get	0:8
^ gets	0:-26
^ getting	0:-59
^ gevraagd	0:-39
^ gewicht	0:-33
^ gewinner	0:31
^ gewohn	0:-14
^ gewohnheit	0:-26
^ gewoonte	0:-39
^ gezellig	0:-30
^ ghiaccio	0:33
^ gib	0:12
^ gibt	0:-42
^ ginocchio	0:-34
^ giorno	0:-52
^ giovedi	0:-19
^ gisteren	0:-36
^ give	0:38
^ gives	0:-32
^ giving	0:-26
^ glad	0:-26
^ gleich	0:-10
^ gleiche	0:-28
^ gleichmasig	0:-14
^ gli	0:-8
^ gloves	0:-34
^ gluten	0:30
^ go	0:44
^ goal	0:-51
^ goals	0:-31
^ goditi	0:-31
^ goed	0:-34
^ goede	0:-35
^ gone	0:-50
^ good	0:-79
^ gooi	0:30
^ gosto	0:-29
^ got	0:28
^ gps	0:-30
^ graden	0:-32
^ gradually	0:-40
^ great	0:-63
^ griep	0:31
^ gripado	0:-28
^ grippe	0:41
^ grit	0:31
^ grows	0:-27
^ grund	0:-11
^ guaranteed	0:-30
^ guarda	0:-46
^ guardado	0:35
^ guardare	0:-27
^ guardei	0:22
^ gut	0:-52
^ gute	0:-26
^ ha	0:-50
^ haal	0:9
^ hab	0:40
^ habille	0:-30
^ habits	0:-25
^ habitue	0:-19
^ habla	0:-12
^ hablar	0:-12
^ hable	0:29
^ hace	0:-50
^ had	0:-17
^ hai	0:78
^ halben	0:-21
^ halbmarathon	0:-11
^ half	0:-37
^ hallo	0:-41
^ halte	0:-45
^ hamer	0:-19
^ hammer	0:-21
^ hamstrings	0:-33
^ hands	0:-20
^ hangt	0:-29
^ happy	0:-33
^ hard	0:-32
^ hardlopen	0:-48
^ harte	0:-19
^ harten	0:-39
^ hartkloppingen	0:33
^ has	0:-42
^ hast	0:-41
^ hasta	0:-31
^ hat	0:-36
^ hause	0:-35
^ have	0:32
^ hay	0:-39
^ haz	0:43
^ hazlo	0:-29
^ he	0:102
^ head	0:-16
^ headache	0:-17
^ healed	0:-28
^ healthy	0:-33
^ heart	0:-30
^ heat	0:21
^ heavy	0:-77
^ heb	0:-35
^ hecho	0:30
^ heel	0:22
^ held	0:-11
^ helemaal	0:-26
^ hello	0:-28
^ help	0:-14
^ helpt	0:-27
^ here	0:37
^ herstel	0:-34
^ herzrasen	0:20
^ herzstolpern	0:21
^ het	0:70
^ heure	0:-8
^ heures	0:-22
^ heuvels	0:-22
^ hi	0:-33
^ hide	0:-6
^ hidratate	0:-41
^ hielo	0:26
^ hier	0:60
^ hij	0:-38
^ hijos	0:-42
^ hilft	0:-22
^ hill	0:-25
^ hills	0:-54
^ hinchada	0:-28
^ hink	0:23
^ hinken	0:22
^ hinter	0:-42
^ hitte	0:-15
^ hitze	0:32
^ hmm	0:-41
^ ho	0:105
^ hobble	0:31
^ hoe	0:-53
^ hoeveel	0:-37
^ hoje	0:12
^ hol	0:30
^ hola	0:-31
^ hold	0:-22
^ holds	0:-28
^ honderd	0:16
^ honderdtwintig	0:29
^ honest	0:-14
^ honestly	0:36
^ hoofdpijn	0:-33
^ hoog	0:-22
^ hoort	0:-36
^ hor	0:11
^ hora	0:-32
^ horas	0:-49
^ horloge	0:-38
^ hot	0:-11
^ hou	0:-8
^ houden	0:-23
^ hour	0:-12
^ hours	0:-41
^ how	0:-61
^ hoy	0:7
^ hueso	0:-30
^ huid	0:-17
^ huilen	0:32
^ huis	0:-26
^ huisarts	0:-19
^ huit	0:-11
^ hunde	0:-25
^ hundert	0:29
^ hup	0:-35
^ hurt	0:-29
^ hurts	0:-53
^ i	0:70
^ ice	0:25
^ ich	0:29
^ icy	0:-46
^ idea	0:-14
^ idee	0:-17
^ iedereen	0:29
^ iemand	0:-27
^ ieri	0:26
^ iets	0:-25
^ if	0:-57
^ ignore	0:69
^ ignorier	0:31
^ igual	0:-55
^ il	0:72
^ ill	0:-27
^ im	0:-24
^ impacchi	0:13
^ impegnati	0:-11
^ importa	0:-25
^ importe	0:-28
^ impossivel	0:17
^ improved	0:-16
^ in	0:-52
^ inclinacao	0:-21
^ influenza	0:37
^ information	0:-32
^ inhaler	0:-31
^ injuries	0:-24
^ inloten	0:23
^ inschrijving	0:28
^ insegna	0:-25
^ inteiro	0:-35
^ intendi	0:-11
^ intercambiados	0:22
^ intermittent	0:52
^ intero	0:-30
^ intervallfasten	0:34
^ intervals	0:-40
^ inutile	0:30
^ io	0:-54
^ irgendwo	0:-9
^ iron	0:19
^ is	0:-138
^ isn	0:-24
^ iss	0:8
^ isso	0:12
^ ist	0:-8
^ it	0:-21
^ its	0:-33
^ itself	0:-10
^ j	0:28
^ ja	0:56
^ jamais	0:-24
^ jambes	0:-34
^ jaqueta	0:-23
^ je	0:26
^ jeden	0:33
^ jeder	0:25
^ jedes	0:23
^ jejue	0:34
^ jejum	0:28
^ jetzt	0:39
^ jeu	0:-18
^ jeudi	0:32
^ jeune	0:25
^ jij	0:8
^ jog	0:-7
^ jour	0:-54
^ journee	0:-23
^ julie	0:31
^ jumps	0:-11
^ jusqu	0:-53
^ just	0:37
^ juste	0:-27
^ kaffee	0:-30
^ kampioenen	0:37
^ kann	0:-43
^ kannst	0:-75
^ kartoffeln	0:-28
^ keelpijn	0:26
^ keep	0:-24
^ keer	0:-29
^ kein	0:-69
^ kent	0:-30
^ kersensap	0:26
^ key	0:-18
^ kidney	0:-23
^ kijk	0:-37
^ kilo	0:-49
^ kilometer	0:-33
^ kilometres	0:-40
^ kilometro	0:-29
^ kilometros	0:-35
^ kind	0:-18
^ kine	0:-31
^ kirschsaft	0:26
^ klaar	0:33
^ klar	0:-14
^ klaren	0:-10
^ kleed	0:-31
^ kleine	0:-48
^ kleinen	0:-20
^ kleinere	0:-16
^ klingt	0:33
^ klinkt	0:16
^ km	0:-80
^ knee	0:-22
^ knip	0:-34
^ knochel	0:35
^ know	0:-43
^ koffie	0:-30
^ kohlenhydraten	0:-26
^ kollagen	0:18
^ komen	0:-31
^ kommen	0:-9
^ kommt	0:-34
^ kompressionsstrumpfe	0:-33
^ komt	0:-48
^ koolhydraten	0:-14
^ koorts	0:-25
^ kopfhorer	0:27
^ kopfschmerz	0:-14
^ kopfschmerzen	0:-41
^ kort	0:-38
^ korte	0:-9
^ korter	0:-27
^ kracht	0:-29
^ krachttraining	0:44
^ kraft	0:-32
^ krafttraining	0:35
^ kramp	0:-36
^ krampfe	0:-29
^ kuhl	0:22
^ kuitkracht	0:-9
^ kun	0:-42
^ kurz	0:-34
^ kurze	0:-37
^ kurzen	0:-40
^ l	0:-21
^ laagjes	0:-15
^ laat	0:69
^ laatste	0:-39
^ lado	0:-11
^ laisse	0:31
^ lamento	0:-30
^ lamp	0:-39
^ lampe	0:-26
^ lang	0:-32
^ lange	0:-60
^ langen	0:-68
^ langer	0:-27
^ langsam	0:-31
^ langsamer	0:-54
^ langste	0:-25
^ langzaam	0:-31
^ langzamer	0:-24
^ largas	0:-39
^ larger	0:-22
^ largeur	0:-20
^ las	0:-59
^ lascia	0:33
^ lascio	0:-13
^ lasst	0:-15
^ laten	0:26
^ later	0:-26
^ lauf	0:22
^ laufen	0:-49
^ laufer	0:-32
^ laufst	0:-45
^ laune	0:-26
^ lavori	0:-13
^ lay	0:-38
^ layers	0:-12
^ lazy	0:20
^ le	0:-24
^ leaking	0:-23
^ leave	0:23
^ leb	0:22
^ leef	0:25
^ left	0:-25
^ leg	0:-45
^ leger	0:-34
^ legs	0:-55
^ leichte	0:-18
^ leichter	0:28
^ leiste	0:-12
^ lekker	0:-33
^ lembrei	0:34
^ lenta	0:-22
^ lesion	0:-29
^ less	0:-34
^ let	0:32
^ letzte	0:-26
^ letzten	0:-50
^ leva	0:-32
^ leve	0:-23
^ leves	0:-28
^ lichaam	0:-13
^ licht	0:-37
^ lichter	0:31
^ lieber	0:-46
^ liegt	0:-26
^ liever	0:-13
^ lifts	0:-11
^ ligera	0:-33
^ light	0:31
^ lighter	0:21
^ lightning	0:28
^ lignes	0:-14
^ ligt	0:-23
^ liguei	0:12
^ lijf	0:-24
^ limit	0:-23
^ limp	0:22
^ limping	0:37
^ line	0:-33
^ lisa	0:-30
^ liscia	0:-16
^ lisse	0:-10
^ listen	0:-29
^ listo	0:36
^ little	0:-26
^ live	0:29
^ livre	0:-33
^ llegas	0:-42
^ llevar	0:-41
^ load	0:-21
^ locker	0:-39
^ lockere	0:-25
^ lockeren	0:-34
^ lockeres	0:-23
^ logo	0:-32
^ long	0:-135
^ longer	0:-9
^ longo	0:-35
^ longues	0:-32
^ look	0:-60
^ looking	0:16
^ looks	0:-46
^ loop	0:54
^ loopneus	0:-14
^ loopt	0:-47
^ loosen	0:-40
^ lopen	0:-61
^ lopers	0:-22
^ loro	0:-35
^ los	0:37
^ lose	0:13
^ losing	0:-29
^ loslaufen	0:-17
^ losung	0:-29
^ lot	0:-11
^ lots	0:-47
^ lourd	0:-11
^ lovely	0:-28
^ low	0:29
^ lu	0:-21
^ luce	0:-21
^ luego	0:-23
^ luft	0:-36
^ lugar	0:-23
^ luister	0:-64
^ lunghi	0:-13
^ ma	0:-22
^ maak	0:26
^ maandag	0:-11
^ maar	0:-75
^ mach	0:-7
^ macio	0:-25
^ madruga	0:-31
^ magst	0:-25
^ mai	0:-40
^ mais	0:-64
^ make	0:-37
^ mal	0:-81
^ male	0:-30
^ man	0:8
^ manana	0:53
^ manchmal	0:-34
^ mande	0:19
^ mandei	0:12
^ mando	0:43
^ mandou	0:-34
^ mange	0:-54
^ mangi	0:30
^ mangiare	0:-55
^ manha	0:-24
^ manier	0:-16
^ mano	0:-33
^ manos	0:-28
^ manque	0:37
^ marathon	0:-45
^ marche	0:-28
^ marcher	0:-38
^ marearse	0:29
^ maria	0:35
^ mark	0:13
^ mas	0:-51
^ massage	0:13
^ masse	0:21
^ maximum	0:-19
^ may	0:-34
^ maybe	0:-34
^ me	0:-15
^ meal	0:-8
^ mean	0:-30
^ measure	0:-27
^ measured	0:-25
^ mede	0:29
^ medecin	0:-37
^ media	0:-27
^ medica	0:-10
^ medicament	0:-44
^ medici	0:-14
^ medicine	0:-7
^ medico	0:-39
^ medo	0:-21
^ meer	0:-45
^ meestal	0:-48
^ meglio	0:-67
^ mehr	0:-34
^ mehrere	0:-25
^ meia	0:-56
^ meias	0:-28
^ mein	0:29
^ meine	0:51
^ meinst	0:-26
^ meio	0:-28
^ meist	0:-47
^ meisten	0:-26
^ mejor	0:-50
^ melatonin	0:31
^ melhor	0:-20
^ meme	0:-43
^ meno	0:-30
^ menos	0:-63
^ mentioned	0:-31
^ menudo	0:-31
^ merece	0:-32
^ mes	0:21
^ mesma	0:-28
^ messaggio	0:15
^ messen	0:-24
^ mesurable	0:-28
^ meten	0:-26
^ mets	0:13
^ metti	0:20
^ mettilo	0:-36
^ meu	0:20
^ meus	0:22
^ mezz	0:-28
^ mi	0:31
^ mia	0:-11
^ mid	0:-25
^ middle	0:-29
^ mientras	0:-42
^ mieux	0:-35
^ mijn	0:53
^ milchprodukte	0:28
^ mileage	0:-27
^ minder	0:-28
^ minha	0:34
^ minute	0:-13
^ minutinhos	0:-27
^ minutos	0:-28
^ mio	0:9
^ mir	0:46
^ mira	0:-20
^ miren	0:-16
^ mis	0:29
^ mismo	0:-42
^ missed	0:-38
^ missing	0:9
^ mist	0:-40
^ misurabile	0:-27
^ mit	0:-20
^ mitte	0:-15
^ mochtest	0:-55
^ mocos	0:-30
^ modo	0:-14
^ moe	0:15
^ moin	0:-28
^ moins	0:-39
^ mojado	0:-8
^ mollo	0:-34
^ mon	0:55
^ mondays	0:-22
^ montage	0:-21
^ montre	0:8
^ mooi	0:-29
^ mora	0:-23
^ morbido	0:-31
^ morceaux	0:-16
^ more	0:-75
^ morgen	0:57
^ moro	0:30
^ morte	0:-8
^ most	0:-13
^ mostly	0:-37
^ mostre	0:28
^ motivatie	0:-29
^ motivation	0:-39
^ mots	0:-30
^ mouillees	0:-19
^ mouth	0:-25
^ move	0:-25
^ mover	0:-35
^ moverse	0:-34
^ movimento	0:-41
^ moving	0:9
^ much	0:-49
^ muchas	0:-32
^ muda	0:-23
^ mude	0:18
^ mudei	0:29
^ muitos	0:20
^ muscles	0:-7
^ muscoli	0:-14
^ musculacao	0:-54
^ music	0:-35
^ musica	0:-31
^ musik	0:-26
^ muskelkater	0:-51
^ muskeln	0:-26
^ muziek	0:-29
^ my	0:114
^ n	0:-58
^ na	0:-21
^ naar	0:-12
^ nach	0:27
^ nachgebendes	0:-8
^ nachste	0:-32
^ nada	0:45
^ naden	0:-15
^ nadie	0:-39
^ nah	0:-28
^ nahte	0:-20
^ nao	0:7
^ nas	0:-21
^ natacao	0:-35
^ natte	0:-25
^ ne	0:47
^ near	0:-27
^ nearly	0:-31
^ nebbia	0:-18
^ nebel	0:-45
^ necesitas	0:26
^ nee	0:-45
^ need	0:-21
^ neem	0:60
^ negative	0:-34
^ negentien	0:-28
^ nei	0:23
^ nein	0:-42
^ nel	0:-12
^ nella	0:-44
^ nenhum	0:-16
^ nervos	0:-19
^ nervosismo	0:-21
^ nessa	0:33
^ nesse	0:-35
^ nessun	0:18
^ nessuna	0:-42
^ nessuno	0:16
^ net	0:33
^ neue	0:17
^ neunzehn	0:-27
^ never	0:25
^ newer	0:-23
^ newspaper	0:-25
^ next	0:-51
^ ni	0:-45
^ nice	0:-39
^ nicht	0:-56
^ nichts	0:-48
^ nie	0:-7
^ niemand	0:-57
^ niemandem	0:-38
^ niet	0:-75
^ nieuwe	0:24
^ night	0:-33
^ nimm	0:50
^ nimmst	0:-34
^ nimmt	0:-25
^ nineteen	0:-25
^ ninguem	0:-34
^ ningun	0:-35
^ no	0:14
^ nobody	0:-15
^ noch	0:35
^ nodig	0:-29
^ nog	0:18
^ noir	0:-14
^ noite	0:-30
^ non	0:-23
^ nooit	0:-9
^ normale	0:-40
^ nos	0:50
^ not	0:-74
^ notan	0:-19
^ note	0:-34
^ noted	0:34
^ notfall	0:-19
^ nothing	0:34
^ notice	0:-29
^ notte	0:-34
^ nouveau	0:-36
^ now	0:-42
^ nuchternlaufe	0:14
^ nudelparty	0:24
^ nuit	0:-16
^ nulla	0:-28
^ num	0:-21
^ numa	0:-16
^ numb	0:23
^ numbness	0:8
^ nunca	0:52
^ nur	0:-49
^ o	0:18
^ ob	0:-87
^ obiettivo	0:-30
^ obrigada	0:-22
^ ocho	0:-8
^ odd	0:-18
^ oder	0:-78
^ odi	0:-20
^ odias	0:-29
^ of	0:-124
^ off	0:-42
^ often	0:-42
^ ofwel	0:-18
^ oggi	0:-28
^ ogni	0:35
^ oh	0:-31
^ ohne	0:52
^ ohren	0:-31
^ oito	0:-7
^ ojo	0:-34
^ ok	0:24
^ okay	0:-28
^ oke	0:-37
^ ola	0:-28
^ old	0:-18
^ ole	0:-28
^ olha	0:-24
^ olhe	0:-24
^ olhei	0:13
^ olvida	0:42
^ olvidate	0:29
^ om	0:12
^ omdat	0:-32
^ on	0:-87
^ once	0:32
^ onde	0:-15
^ onder	0:30
^ ongeveer	0:-22
^ only	0:33
^ ook	0:-33
^ oortjes	0:30
^ opbouwen	0:-10
^ opgeslagen	0:28
^ or	0:-74
^ orage	0:-30
^ ordinary	0:-32
^ ore	0:-47
^ orecchie	0:-24
^ orinar	0:32
^ os	0:-47
^ other	0:35
^ otro	0:26
^ otros	0:27
^ ottimo	0:-13
^ otto	0:-10
^ ou	0:-75
^ oublie	0:54
^ oui	0:-36
^ out	0:-78
^ outro	0:19
^ over	0:58
^ overtraining	0:21
^ own	0:-12
^ oye	0:-39
^ paar	0:-40
^ pace	0:-50
^ pagaille	0:-23
^ pain	0:-30
^ painkillers	0:-42
^ palabra	0:24
^ palavras	0:-15
^ palpitacao	0:30
^ palpitacoes	0:14
^ palpitations	0:9
^ pane	0:-24
^ par	0:-49
^ para	0:-25
^ parabens	0:-26
^ paracetamol	0:36
^ parar	0:-62
^ pare	0:45
^ parece	0:23
^ parejo	0:-9
^ parler	0:-41
^ parola	0:-24
^ parole	0:-32
^ pars	0:-53
^ part	0:-45
^ parti	0:-77
^ pas	0:8
^ pasado	0:-31
^ paso	0:-34
^ passa	0:-30
^ passe	0:-8
^ passei	0:33
^ passen	0:-38
^ passo	0:-55
^ passt	0:-36
^ pasta	0:24
^ patata	0:-30
^ paula	0:27
^ pausas	0:-24
^ pause	0:28
^ pausentage	0:30
^ pauses	0:-25
^ pe	0:-31
^ pecho	0:-35
^ pede	0:-27
^ pedi	0:28
^ pegando	0:-22
^ pegue	0:-40
^ peito	0:27
^ pela	0:27
^ pele	0:-22
^ pelle	0:-35
^ pelo	0:11
^ pendenza	0:-22
^ pente	0:-27
^ people	0:-55
^ pequenas	0:-9
^ per	0:-34
^ perca	0:30
^ perce	0:24
^ perche	0:-13
^ perder	0:-15
^ perdere	0:22
^ perdi	0:30
^ perds	0:28
^ perfeito	0:-33
^ pergunte	0:-35
^ perna	0:-19
^ pernas	0:-40
^ pero	0:-64
^ personne	0:18
^ pesado	0:-32
^ pesar	0:-26
^ pesas	0:42
^ pesate	0:30
^ pesati	0:28
^ pese	0:42
^ peser	0:-12
^ pesi	0:50
^ petits	0:-34
^ petto	0:-25
^ peu	0:-45
^ peuvent	0:-35
^ peux	0:-17
^ pflaster	0:-26
^ physio	0:-46
^ piangerai	0:31
^ piano	0:-29
^ pied	0:-14
^ piedi	0:-24
^ piel	0:-29
^ pierde	0:24
^ piernas	0:-20
^ pijnstillers	0:-46
^ pin	0:-40
^ pincha	0:27
^ piove	0:33
^ pires	0:-16
^ piu	0:-96
^ place	0:-35
^ plan	0:-32
^ planned	0:-44
^ plas	0:-29
^ platz	0:-16
^ please	0:-66
^ pleine	0:-22
^ pluies	0:-21
^ plupart	0:-12
^ plus	0:-50
^ plusieurs	0:-15
^ plutot	0:-8
^ po	0:-28
^ poco	0:-48
^ pode	0:-48
^ poder	0:-23
^ podrias	0:27
^ poi	0:-28
^ poitrine	0:-44
^ pon	0:-19
^ ponha	0:9
^ ponla	0:-34
^ pont	0:-23
^ ponte	0:7
^ pop	0:40
^ poquito	0:-10
^ por	0:-8
^ portion	0:37
^ porto	0:30
^ posicoes	0:-13
^ possa	0:-22
^ posso	0:-56
^ potatoes	0:-33
^ potresti	0:16
^ pouco	0:-33
^ poucos	0:-32
^ pour	0:-57
^ pourquoi	0:-28
^ practise	0:-51
^ praia	0:-18
^ praten	0:-8
^ precies	0:-31
^ preciso	0:-30
^ preferisce	0:-10
^ prefieres	0:-29
^ prefira	0:-14
^ pregnant	0:25
^ pregunta	0:-35
^ preguntes	0:-26
^ premiere	0:-34
^ prenda	0:-14
^ prendere	0:-15
^ prenderti	0:-32
^ prendi	0:42
^ prendre	0:-36
^ prends	0:26
^ prepara	0:-69
^ prepare	0:-44
^ pres	0:-35
^ prescribed	0:-36
^ presque	0:-9
^ presto	0:-28
^ prettig	0:-39
^ prik	0:12
^ prima	0:-103
^ primeiro	0:-32
^ primera	0:-34
^ primero	0:-56
^ pro	0:-19
^ probabilmente	0:26
^ probably	0:18
^ probier	0:-12
^ problema	0:-35
^ professional	0:-15
^ profite	0:-25
^ progress	0:-21
^ progressif	0:-25
^ promise	0:-37
^ prontinho	0:27
^ proper	0:-27
^ propio	0:-20
^ propongo	0:-27
^ protein	0:13
^ proud	0:-12
^ prova	0:-57
^ provare	0:-15
^ prudence	0:-15
^ prueba	0:-11
^ public	0:-11
^ puede	0:-34
^ puedes	0:-37
^ puedo	0:-12
^ puente	0:-24
^ pues	0:-48
^ puh	0:-31
^ puis	0:-8
^ pular	0:-26
^ pule	0:39
^ pull	0:30
^ punkt	0:-34
^ puoi	0:-44
^ push	0:52
^ put	0:-36
^ puxa	0:25
^ qu	0:-15
^ qual	0:-40
^ qualche	0:8
^ qualcosa	0:-28
^ quale	0:-9
^ qualunque	0:32
^ quand	0:-27
^ quando	0:7
^ quanto	0:-42
^ quarante	0:41
^ quarkwickel	0:27
^ quase	0:-69
^ quasi	0:-43
^ quatre	0:19
^ quatro	0:26
^ quattro	0:21
^ que	0:-61
^ queda	0:-51
^ quedamos	0:31
^ quede	0:-11
^ quedo	0:36
^ queimou	0:28
^ quel	0:69
^ quella	0:53
^ quelle	0:-58
^ quello	0:-69
^ quelqu	0:-19
^ quelques	0:28
^ quem	0:45
^ quer	0:-49
^ questa	0:-56
^ questions	0:-18
^ questo	0:20
^ qui	0:16
^ quicker	0:-37
^ quien	0:-21
^ quieres	0:-58
^ quiet	0:-21
^ quindi	0:-21
^ quinta	0:21
^ quinze	0:-42
^ quita	0:-17
^ quitamos	0:-15
^ quitate	0:16
^ quito	0:-34
^ quitters	0:28
^ quoi	0:35
^ raccourcis	0:-36
^ raconte	0:-25
^ raddoppia	0:38
^ radfahren	0:-46
^ raffreddore	0:-32
^ raide	0:-28
^ rain	0:-53
^ raio	0:31
^ range	0:-35
^ rapaz	0:26
^ rapidas	0:-31
^ rapides	0:-19
^ rate	0:-52
^ rater	0:-38
^ rather	0:-26
^ rattrape	0:31
^ reach	0:-24
^ ready	0:-14
^ real	0:19
^ reason	0:-19
^ recente	0:-11
^ recibiras	0:30
^ recomendo	0:19
^ recordatorio	0:25
^ recover	0:-31
^ recreational	0:-20
^ recupera	0:57
^ recupere	0:26
^ red	0:-15
^ reden	0:-28
^ reducing	0:8
^ regarde	0:-39
^ regarder	0:-18
^ regelmaat	0:-8
^ regelmasigkeit	0:-8
^ regen	0:-43
^ regolare	0:-18
^ regulier	0:-31
^ reib	0:23
^ reis	0:-31
^ rek	0:-26
^ reken	0:-29
^ rekken	0:-21
^ relaxante	0:32
^ remedio	0:-15
^ remember	0:-48
^ remets	0:27
^ reminders	0:-9
^ removed	0:29
^ remplace	0:18
^ rennen	0:-55
^ renntag	0:-12
^ repartida	0:-17
^ repartie	0:-29
^ repas	0:-28
^ reponds	0:-24
^ repose	0:-29
^ rescheduled	0:31
^ reserved	0:38
^ reservoir	0:-19
^ resfrias	0:-35
^ respeito	0:-31
^ respekt	0:-12
^ respira	0:-42
^ respire	0:-56
^ responde	0:-10
^ ressa	0:-24
^ ressenti	0:-21
^ rest	0:11
^ resta	0:-34
^ reste	0:-24
^ result	0:-20
^ resultados	0:-21
^ retas	0:-27
^ rice	0:-32
^ riceverai	0:24
^ ricomincia	0:-13
^ rien	0:-14
^ riesci	0:-12
^ right	0:14
^ rijst	0:-28
^ rillingen	0:-35
^ riposando	0:35
^ riprendere	0:-23
^ riscaldati	0:-28
^ ritirarsi	0:-44
^ ritmo	0:-81
^ riz	0:-45
^ rodaje	0:-62
^ rodajes	0:-37
^ rode	0:-9
^ roll	0:34
^ rollen	0:-29
^ rondje	0:-30
^ rotate	0:-27
^ rote	0:16
^ rough	0:-33
^ roupa	0:-12
^ route	0:-17
^ rub	0:12
^ ruh	0:-25
^ ruhe	0:35
^ ruhetag	0:-8
^ ruhetage	0:12
^ ruimte	0:-32
^ run	0:66
^ rund	0:-24
^ runner	0:-16
^ runners	0:-81
^ running	0:-122
^ runs	0:-35
^ rust	0:41
^ rustdagen	0:9
^ rustig	0:-60
^ rustige	0:-52
^ rustiger	0:-26
^ s	0:-18
^ sabado	0:32
^ sabato	0:17
^ sabe	0:-64
^ saber	0:-34
^ safely	0:-32
^ sagen	0:-31
^ saia	0:-19
^ said	0:-18
^ sal	0:-53
^ sale	0:-39
^ salga	0:-14
^ saliamo	0:-29
^ salir	0:-30
^ salompas	0:31
^ salt	0:-11
^ salta	0:43
^ saltare	0:14
^ saltarse	0:-29
^ saltate	0:28
^ salvato	0:29
^ salvo	0:31
^ salz	0:-26
^ same	0:-34
^ samedi	0:-10
^ samstag	0:-34
^ sang	0:-32
^ sanne	0:23
^ sans	0:31
^ sao	0:28
^ sarah	0:24
^ saute	0:33
^ saved	0:30
^ savoir	0:-33
^ say	0:-67
^ scaldarsi	0:-25
^ scarpe	0:-21
^ scenderai	0:32
^ scendi	0:-39
^ schaatsers	0:-18
^ schau	0:-56
^ schaum	0:-22
^ scheitern	0:26
^ schienbeine	0:-19
^ schiuma	0:-28
^ schlaf	0:-10
^ schlafen	0:34
^ schlanke	0:26
^ schlecht	0:-39
^ schlechter	0:-15
^ schmerz	0:25
^ schmerzmittel	0:-48
^ schmier	0:-23
^ schneide	0:-29
^ schnell	0:-35
^ schnellste	0:-12
^ schoenen	0:-19
^ schon	0:-59
^ schouders	0:-31
^ schrap	0:-18
^ schreib	0:-41
^ schrijf	0:36
^ schritte	0:-29
^ schuhe	0:-33
^ schuim	0:-29
^ schwach	0:33
^ schwarz	0:-17
^ schwarze	0:26
^ schwere	0:-33
^ schwindel	0:46
^ schwitzen	0:-28
^ scritto	0:-23
^ se	0:-170
^ seams	0:-11
^ seca	0:-26
^ seche	0:-28
^ sechs	0:-28
^ secondo	0:-62
^ see	0:39
^ segna	0:30
^ segui	0:43
^ seguidos	0:-22
^ segun	0:-28
^ segundo	0:-36
^ seguramente	0:20
^ seguro	0:26
^ sein	0:-26
^ seis	0:-16
^ seitenstechen	0:-38
^ selon	0:-29
^ semana	0:-46
^ semanas	0:-49
^ sempre	0:-12
^ send	0:-22
^ sente	0:-19
^ sentent	0:-26
^ senti	0:-10
^ sentir	0:-33
^ sentirse	0:-38
^ sentirsi	0:-26
^ sentiu	0:-12
^ seque	0:-29
^ ser	0:-20
^ serbatoio	0:-15
^ seriam	0:-30
^ serian	0:-24
^ serve	0:-41
^ servus	0:-31
^ ses	0:-26
^ sesenta	0:29
^ sessanta	0:27
^ sessenta	0:34
^ sessions	0:-14
^ sete	0:36
^ settimana	0:-11
^ settimane	0:-38
^ seu	0:66
^ seus	0:23
^ seven	0:-22
^ several	0:-39
^ sevilla	0:-15
^ shade	0:-25
^ shall	0:-22
^ share	0:-32
^ shift	0:-27
^ shin	0:-45
^ shoes	0:-57
^ short	0:-72
^ shorten	0:-28
^ shorter	0:-14
^ should	0:-42
^ shoulders	0:-16
^ show	0:37
^ si	0:-142
^ sia	0:-28
^ sich	0:-49
^ sicher	0:-44
^ sichere	0:-29
^ sick	0:28
^ sides	0:-37
^ sie	0:-61
^ sieger	0:41
^ sieh	0:-21
^ sieht	0:-21
^ siempre	0:-39
^ siga	0:28
^ signaal	0:-26
^ signs	0:-29
^ sigue	0:46
^ sii	0:-31
^ silenced	0:-23
^ sim	0:-35
^ sin	0:-17
^ since	0:33
^ sinto	0:-42
^ sits	0:-29
^ sitzt	0:-29
^ six	0:12
^ skill	0:-28
^ skin	0:-29
^ skip	0:46
^ skipping	0:-21
^ sla	0:54
^ slaap	0:-48
^ slanke	0:27
^ slapen	0:31
^ slecht	0:-48
^ slight	0:-12
^ slightly	0:-14
^ slik	0:23
^ slow	0:-57
^ slower	0:-39
^ slowly	0:-32
^ small	0:-49
^ smaller	0:32
^ smart	0:-25
^ smeer	0:25
^ smettila	0:28
^ smooth	0:-7
^ snel	0:-34
^ snelle	0:-27
^ snelste	0:-26
^ so	0:-123
^ sobald	0:-19
^ sobe	0:33
^ sobra	0:-33
^ sobrado	0:-15
^ sobre	0:-46
^ sobremesa	0:32
^ sodium	0:-40
^ softer	0:-23
^ soir	0:-43
^ sois	0:-26
^ soit	0:-7
^ soixante	0:26
^ sol	0:-28
^ solange	0:-21
^ soleil	0:-19
^ soll	0:-56
^ somber	0:-16
^ some	0:-93
^ somebody	0:-28
^ sommigen	0:-22
^ son	0:-25
^ sonno	0:-23
^ sonntag	0:33
^ sono	0:25
^ sont	0:-42
^ sordas	0:-14
^ sore	0:-49
^ soreness	0:-30
^ sorry	0:-35
^ sorted	0:31
^ sortie	0:-24
^ sorties	0:-21
^ sostituisci	0:10
^ sotto	0:14
^ sou	0:-55
^ soup	0:37
^ sous	0:-30
^ souvent	0:-18
^ soy	0:-53
^ sozinho	0:-28
^ speed	0:-18
^ speld	0:-28
^ spesso	0:-13
^ spieren	0:-21
^ spierpijn	0:-57
^ spite	0:-33
^ split	0:-58
^ spoils	0:-32
^ sponsor	0:-25
^ sportverletzungen	0:-18
^ sposto	0:-22
^ sprich	0:-36
^ spring	0:-29
^ springen	0:-26
^ spritz	0:29
^ sprongen	0:-26
^ sprunge	0:-28
^ spuit	0:27
^ squeeze	0:33
^ staat	0:35
^ stanotte	0:25
^ stark	0:-38
^ start	0:-61
^ stasera	0:-45
^ stati	0:-31
^ stay	0:7
^ steht	0:-30
^ steigere	0:-29
^ steigern	0:30
^ steigerungen	0:-46
^ steken	0:-35
^ stell	0:34
^ stelle	0:-9
^ step	0:23
^ steps	0:-16
^ stessa	0:-40
^ stesso	0:-15
^ stich	0:24
^ stick	0:31
^ stop	0:22
^ stoppen	0:-37
^ strano	0:-25
^ strap	0:24
^ strava	0:-42
^ strecke	0:-22
^ streich	0:-20
^ strength	0:-25
^ stress	0:-28
^ stretch	0:-9
^ stretching	0:-46
^ strides	0:-63
^ strik	0:-28
^ stringi	0:32
^ studies	0:-34
^ stunden	0:-40
^ su	0:-29
^ sua	0:64
^ suas	0:26
^ suave	0:-36
^ subamos	0:29
^ sube	0:-34
^ suben	0:-36
^ subidas	0:-40
^ subimos	0:-45
^ subiu	0:-36
^ succes	0:-41
^ suck	0:35
^ suco	0:38
^ suda	0:29
^ sudore	0:-24
^ sue	0:23
^ suele	0:-34
^ sueles	0:-33
^ suelta	0:-20
^ suena	0:32
^ suerte	0:-36
^ sufren	0:-29
^ sugar	0:20
^ sugli	0:-33
^ suiker	0:26
^ suis	0:37
^ suit	0:-27
^ suite	0:-27
^ sul	0:-64
^ sulle	0:-37
^ sumar	0:-31
^ sun	0:-36
^ sunday	0:-43
^ sundays	0:-22
^ suplemento	0:-28
^ sur	0:-29
^ surda	0:-20
^ surfaces	0:-17
^ surveille	0:24
^ sweat	0:39
^ swimming	0:-34
^ swollen	0:35
^ t	0:-24
^ ta	0:-8
^ tag	0:-28
^ taglia	0:-27
^ take	0:-13
^ takes	0:-19
^ taking	0:-27
^ talk	0:-24
^ talking	0:-10
^ talon	0:-37
^ tambem	0:25
^ tan	0:-51
^ tank	0:-48
^ tanque	0:-28
^ tao	0:-13
^ tape	0:57
^ taper	0:-31
^ tarde	0:-14
^ target	0:15
^ taube	0:35
^ te	0:-7
^ tear	0:-7
^ tegen	0:-10
^ teil	0:-32
^ teile	0:-26
^ tell	0:-99
^ tem	0:-64
^ tempo	0:-51
^ tempotraining	0:-14
^ temprano	0:-32
^ ten	0:9
^ tenderness	0:-14
^ tendons	0:-13
^ tengo	0:23
^ tenis	0:-38
^ tens	0:28
^ tente	0:-37
^ tenth	0:-10
^ terminar	0:-19
^ terresti	0:-26
^ terug	0:-16
^ tes	0:37
^ testa	0:-25
^ teste	0:-62
^ tete	0:-28
^ teu	0:38
^ teve	0:-44
^ than	0:-48
^ thanks	0:-27
^ that	0:-28
^ the	0:-8
^ their	0:-29
^ them	0:-8
^ then	0:-68
^ there	0:-20
^ these	0:28
^ they	0:-59
^ thin	0:35
^ think	0:-56
^ thirty	0:-22
^ this	0:51
^ those	0:40
^ thread	0:-33
^ three	0:10
^ through	0:-19
^ thunder	0:-25
^ thunderstorm	0:38
^ ti	0:65
^ tie	0:-45
^ tien	0:-21
^ tiene	0:-27
^ tienes	0:21
^ tieni	0:-30
^ tiens	0:-27
^ tight	0:-27
^ tightness	0:26
^ tijd	0:-27
^ time	0:-70
^ times	0:-22
^ tintelingen	0:35
^ tirada	0:-35
^ tiramos	0:-12
^ tire	0:-21
^ tired	0:34
^ tirei	0:26
^ tiro	0:-33
^ to	0:-90
^ todo	0:54
^ todos	0:19
^ toen	0:15
^ togli	0:-10
^ togliamo	0:-11
^ toiletten	0:-35
^ tolgo	0:-33
^ toma	0:30
^ tomar	0:-27
^ tomarte	0:-31
^ tomate	0:54
^ tombee	0:-19
^ tome	0:33
^ tomei	0:33
^ tomo	0:30
^ tomorrow	0:-41
^ ton	0:30
^ tontura	0:20
^ too	0:-69
^ topic	0:-30
^ tornati	0:-27
^ tosse	0:32
^ tot	0:-75
^ tous	0:25
^ tout	0:-25
^ trabpausen	0:-21
^ track	0:30
^ traffico	0:-15
^ trafico	0:-10
^ trail	0:-37
^ trailschoenen	0:-26
^ trailschuhe	0:-18
^ train	0:-22
^ training	0:-82
^ tramos	0:-16
^ transforme	0:48
^ transpire	0:30
^ tras	0:-41
^ trasforma	0:41
^ tratti	0:-23
^ travail	0:-29
^ traverse	0:29
^ trazem	0:-27
^ tre	0:-20
^ treadmill	0:-28
^ trechos	0:-13
^ treino	0:15
^ trente	0:-28
^ tres	0:-54
^ trial	0:-15
^ trink	0:52
^ trinken	0:-26
^ trinkst	0:-30
^ trinta	0:13
^ triple	0:39
^ triplica	0:38
^ triplique	0:30
^ troca	0:31
^ trockne	0:-31
^ trois	0:13
^ trop	0:-58
^ troquei	0:26
^ trotes	0:-29
^ trust	0:53
^ try	0:25
^ tu	0:31
^ tudo	0:50
^ tuesday	0:-20
^ tuo	0:28
^ turmeric	0:14
^ turn	0:56
^ tus	0:30
^ tussen	0:-29
^ tut	0:-55
^ tutti	0:30
^ tutto	0:32
^ twenty	0:-47
^ twijfel	0:-39
^ twintig	0:-11
^ typische	0:32
^ uber	0:-32
^ uit	0:-19
^ uitstappen	0:-8
^ ultima	0:-22
^ ultimi	0:-28
^ um	0:36
^ uma	0:-35
^ un	0:32
^ una	0:-10
^ unas	0:-18
^ und	0:-84
^ under	0:-72
^ understood	0:-25
^ undo	0:-34
^ une	0:-59
^ unha	0:-25
^ unos	0:-57
^ unter	0:-7
^ unterm	0:-39
^ up	0:-80
^ uphill	0:-28
^ upwards	0:-11
^ urina	0:34
^ us	0:-20
^ usa	0:8
^ uscire	0:-25
^ use	0:-18
^ usual	0:-18
^ usually	0:-61
^ uur	0:-8
^ va	0:-31
^ vai	0:-8
^ vais	0:12
^ val	0:30
^ vale	0:-37
^ vamos	0:26
^ van	0:65
^ vanaf	0:31
^ vandaag	0:28
^ vanno	0:-26
^ varias	0:-27
^ vas	0:41
^ vaseline	0:-11
^ vast	0:27
^ vaya	0:-26
^ veces	0:-21
^ vedere	0:28
^ vedo	0:36
^ vedrai	0:31
^ veel	0:22
^ veertig	0:34
^ vegetarian	0:-41
^ veinte	0:-33
^ vejo	0:35
^ vem	0:-25
^ vencedores	0:26
^ venga	0:-29
^ vento	0:-18
^ veo	0:35
^ ver	0:33
^ verdeeld	0:-8
^ verdoofde	0:-17
^ verdopple	0:29
^ verdreifache	0:30
^ verdriedubbel	0:33
^ verdubbel	0:31
^ vergeet	0:9
^ vergiss	0:32
^ vergonha	0:-38
^ verkouden	0:-42
^ verlangt	0:-19
^ verlass	0:-28
^ vermoeidheid	0:-20
^ vermutlich	0:28
^ versnellingen	0:-35
^ versprechen	0:-7
^ vertel	0:-32
^ vertiges	0:-22
^ vertrag	0:-22
^ vervang	0:27
^ verwardheid	0:-35
^ verwirrung	0:-14
^ very	0:-25
^ vespera	0:-34
^ veste	0:-27
^ veux	0:-26
^ vez	0:-31
^ vi	0:42
^ via	0:36
^ vicina	0:-14
^ viel	0:-46
^ viele	0:20
^ vielen	0:-33
^ viene	0:-17
^ vient	0:-25
^ viernes	0:-22
^ vierzig	0:24
^ vieta	0:-18
^ vigilance	0:28
^ vigilare	0:34
^ vingt	0:-34
^ vinte	0:-28
^ vis	0:26
^ vise	0:7
^ visit	0:35
^ vispera	0:-21
^ vista	0:-22
^ vistete	0:-25
^ vitamin	0:15
^ vitamine	0:16
^ viva	0:21
^ vive	0:25
^ vivi	0:28
^ vlak	0:-41
^ voce	0:-17
^ voel	0:-44
^ voir	0:27
^ volg	0:20
^ volgende	0:-30
^ volgens	0:-28
^ voltamos	0:-21
^ voltaren	0:29
^ volume	0:-41
^ volvemos	0:-15
^ volver	0:-26
^ vom	0:27
^ von	0:8
^ voor	0:-90
^ voorstel	0:-31
^ vor	0:-44
^ vorn	0:-23
^ vos	0:-38
^ vou	0:39
^ vraag	0:-33
^ vraiment	0:-11
^ vrijgegeven	0:-11
^ vroeger	0:22
^ vuelto	0:-16
^ vuelve	0:-13
^ vuoi	0:-52
^ vuol	0:-36
^ waar	0:-43
^ waarom	0:-8
^ wahrscheinlich	0:24
^ wait	0:-47
^ wakker	0:-25
^ walk	0:-78
^ walking	0:-23
^ wandel	0:-23
^ wandelen	0:-23
^ want	0:-14
^ war	0:-9
^ ware	0:-9
^ waren	0:-37
^ warm	0:-11
^ warme	0:-19
^ warmer	0:-22
^ warum	0:-12
^ was	0:-96
^ wash	0:-28
^ wat	0:19
^ way	0:-26
^ we	0:-10
^ wear	0:-68
^ wechsle	0:-21
^ weckt	0:-27
^ wednesday	0:-43
^ wedstrijd	0:-31
^ wedstrijddag	0:-19
^ week	0:-96
^ weekly	0:-13
^ weeks	0:-52
^ wees	0:19
^ weet	0:-53
^ weg	0:-25
^ weh	0:-9
^ wehtut	0:-45
^ weigh	0:48
^ weight	0:-54
^ weil	0:-44
^ weinen	0:33
^ weist	0:26
^ wel	0:-18
^ welchen	0:-7
^ welcher	0:-13
^ well	0:-74
^ wen	0:-25
^ wenig	0:-46
^ weniger	0:-18
^ wenn	0:-72
^ wennen	0:-33
^ wer	0:16
^ werd	0:8
^ were	0:-38
^ what	0:-57
^ whatever	0:-8
^ when	0:-35
^ whenever	0:-20
^ where	0:-29
^ whether	0:-51
^ which	0:-50
^ while	0:36
^ who	0:-39
^ whoever	0:-52
^ wieg	0:34
^ wij	0:24
^ wil	0:-44
^ will	0:28
^ willst	0:-19
^ wind	0:-65
^ winnaars	0:28
^ winners	0:31
^ wir	0:-34
^ wird	0:-9
^ wirf	0:28
^ wissel	0:-26
^ with	0:-27
^ within	0:-14
^ without	0:-37
^ wo	0:-7
^ woche	0:-41
^ won	0:-44
^ word	0:-32
^ wordt	0:-27
^ work	0:-36
^ worse	0:-17
^ worst	0:-24
^ worth	0:-10
^ would	0:-81
^ wow	0:-30
^ write	0:-40
^ wurde	0:-26
^ y	0:-118
^ ya	0:35
^ year	0:-31
^ yep	0:-21
^ yes	0:-45
^ yet	0:-23
^ yo	0:30
^ yoga	0:-38
^ you	0:7
^ your	0:23
^ zahlt	0:-11
^ zakken	0:-9
^ zal	0:-40
^ zapatillas	0:-15
^ ze	0:-26
^ zeg	0:-37
^ zehn	0:-11
^ zeig	0:30
^ zeit	0:-25
^ zeitungspapier	0:-29
^ zeker	0:-13
^ zelfde	0:-47
^ zenuwen	0:-28
^ zero	0:17
^ zes	0:-28
^ zestig	0:24
^ zet	0:-37
^ zie	0:-28
^ zieh	0:-59
^ zielen	0:-32
^ zij	0:-19
^ zijn	0:-44
^ zink	0:13
^ zit	0:-43
^ zo	0:-35
^ zojuist	0:27
^ zondag	0:29
^ zonde	0:-42
^ zonder	0:-22
^ zoppica	0:33
^ zoppicando	0:-34
^ zou	0:-11
^ zout	0:-24
^ zu	0:-46
^ zucker	0:33
^ zuerst	0:-33
^ zullen	0:-22
^ zum	0:-51
^ zuruck	0:-28
^ zwaar	0:-21
^ zwanzig	0:-36
^ zware	0:-43
^ zwarte	0:23
^ zwei	0:-13
^ zweiten	0:-14
^ zwing	0:-37
a $	0:-207
a 0	0:-76
a acortar	0:-37
a aguantar	0:-22
a aguentar	0:-22
a alguem	0:-23
a alguien	0:-59
a amendoim	0:22
a assessoria	0:12
a banana	0:-45
a banda	0:31
a barriga	0:31
a base	0:-37
a besoin	0:-55
a bib	0:-37
a bicicleta	0:-33
a bien	0:45
a big	0:27
a bit	0:53
a blister	0:-20
a block	0:-41
a bolha	0:22
a bombinha	0:22
a bone	0:-27
a bot	0:-41
a break	0:-51
a brisk	0:-28
a bruised	0:30
a burger	0:29
a busy	0:-50
a cada	0:40
a cafe	0:30
a canela	0:29
a canelite	0:24
a cansarte	0:29
a cap	0:-59
a carbohydrate	0:-21
a carga	0:-68
a casa	0:14
a casi	0:-24
a causa	0:-17
a ce	0:46
a celui	0:-40
a cena	0:19
a cent	0:-33
a cento	0:-22
a certain	0:24
a certified	0:34
a cerveja	0:25
a cette	0:37
a chat	0:31
a che	0:-52
a chemical	0:23
a chi	0:-61
a chiave	0:22
a chiropractor	0:30
a cientos	0:37
a cinq	0:-56
a cinque	0:-35
a cintura	0:29
a clear	0:-9
a clinician	0:-32
a coach	0:-15
a codazos	0:-26
a coffee	0:30
a cold	0:-20
a compression	0:25
a compressione	0:-37
a concussion	0:24
a constancia	0:-43
a consulta	0:24
a continue	0:31
a conversation	0:-14
a correr	0:34
a correre	0:49
a corrida	0:19
a cortisone	0:32
a cost	0:-40
a cote	0:27
a coup	0:27
a courir	0:44
a coxa	0:31
a craindre	0:-40
a cramp	0:32
a creatina	0:28
a cui	0:-39
a cure	0:-18
a cutback	0:-38
a day	0:77
a decade	0:-24
a decu	0:-52
a deficit	0:21
a definir	0:10
a demarrer	0:-44
a detox	0:39
a deux	0:-69
a dietitian	0:-28
a different	0:7
a digiuno	0:14
a dimanche	0:36
a dire	0:-35
a disparu	0:27
a disposicao	0:33
a distancia	0:-16
a dit	0:49
a dnf	0:31
a doctor	0:-43
a doler	0:-39
a dor	0:9
a dos	0:-44
a dose	0:29
a du	0:-45
a duas	0:-12
a due	0:-50
a dull	0:-29
a empezar	0:-19
a en	0:-18
a escribir	0:-48
a ese	0:31
a espuma	0:-13
a este	0:-16
a esteira	0:-36
a ete	0:35
a eu	0:41
a fact	0:38
a faculdade	0:-19
a fadiga	0:28
a failure	0:-51
a fair	0:-38
a fama	0:20
a famosa	0:-21
a fartlek	0:-32
a fast	0:27
a favor	0:-37
a febre	0:24
a feeling	0:-22
a fermarti	0:-29
a fever	0:-66
a few	0:-26
a fifth	0:-32
a fine	0:18
a finish	0:-48
a firenze	0:20
a first	0:-24
a fisio	0:-22
a fixed	0:-71
a flat	0:-54
a fond	0:43
a force	0:-46
a forma	0:-69
a formality	0:20
a formula	0:-41
a foto	0:29
a fracture	0:-16
a fraqueza	0:28
a frenarti	0:26
a frente	0:7
a friend	0:-8
a galera	0:30
a gambe	0:-25
a ganar	0:28
a gap	0:-54
a garganta	0:-43
a gel	0:19
a gente	0:-10
a glass	0:39
a good	0:-32
a gradini	0:-16
a great	0:-30
a group	0:-32
a guideline	0:30
a hacer	0:-32
a half	0:-65
a hamstring	0:28
a hangover	0:-11
a hard	0:-109
a harmless	0:36
a hat	0:-15
a headache	0:-31
a healthcare	0:-36
a healthy	0:33
a heart	0:-21
a heat	0:25
a high	0:21
a hill	0:-44
a hilly	0:-47
a holiday	0:-42
a hormone	0:29
a hundred	0:26
a ideia	0:-25
a inflamacao	0:37
a inizio	0:-21
a inscricao	0:28
a ir	0:24
a jamais	0:37
a jeudi	0:-35
a jog	0:-50
a joint	0:35
a jour	0:10
a juice	0:24
a julia	0:28
a jump	0:-45
a killer	0:35
a kilo	0:33
a kilogram	0:-40
a knot	0:28
a l	0:-61
a la	0:-11
a labral	0:28
a lamp	0:16
a largada	0:-23
a largura	0:-25
a las	0:60
a later	0:-43
a lean	0:27
a lesao	0:-28
a light	0:-33
a lighter	0:-62
a limit	0:34
a line	0:-37
a lingua	0:-33
a lire	0:-43
a litre	0:27
a lo	0:-44
a load	0:-10
a long	0:-80
a longest	0:-40
a look	0:16
a los	0:-16
a lot	0:11
a lucia	0:31
a lungo	0:-43
a maggio	0:27
a magnesium	0:25
a maior	0:-36
a maioria	0:-32
a mais	0:16
a mal	0:34
a mandar	0:30
a mangiare	0:-38
a marathon	0:-52
a marathoner	0:50
a maratona	0:45
a marzo	0:27
a mas	0:-52
a massa	0:32
a matter	0:-45
a meal	0:-52
a measured	0:-40
a medalha	0:28
a medical	0:-7
a mediodia	0:-29
a meia	0:-44
a melhora	0:27
a meno	0:15
a menos	0:46
a mente	0:-56
a merveille	0:26
a message	0:38
a meta	0:-38
a method	0:-28
a mi	0:9
a midday	0:32
a midi	0:31
a mild	0:37
a mile	0:28
a minute	0:23
a missed	0:-68
a mix	0:-26
a model	0:-40
a moderate	0:24
a moi	0:-46
a mon	0:13
a mother	0:29
a motivacao	0:-44
a muchisima	0:-30
a muchos	0:27
a multivitamin	0:20
a muscle	0:14
a musculacao	0:38
a musica	0:-31
a must	0:22
a nadie	0:30
a nasal	0:18
a natale	0:24
a ne	0:25
a neblina	0:-22
a needle	0:27
a nessuno	0:-35
a new	0:-75
a newer	0:-33
a nice	0:33
a niggle	0:28
a night	0:-68
a noel	0:37
a noite	0:39
a normal	0:-7
a note	0:13
a number	0:-74
a nutricionista	0:-38
a organizacao	0:25
a pace	0:-57
a paciencia	0:-13
a pain	0:-31
a painkiller	0:44
a panturrilha	0:37
a parigi	0:31
a parita	0:-52
a parlare	0:-23
a part	0:-14
a parte	0:-12
a partida	0:-44
a partir	0:9
a partire	0:-35
a pas	0:-26
a pasar	0:36
a pb	0:-12
a pecho	0:-44
a pelvic	0:-29
a pena	0:-44
a perfectly	0:-50
a period	0:-35
a perna	0:-40
a person	0:-13
a personal	0:40
a pessoa	0:-50
a petit	0:-55
a peu	0:-21
a peur	0:33
a pezzi	0:24
a pharmacist	0:-23
a phone	0:-38
a physio	0:-41
a pinched	0:31
a place	0:-36
a plan	0:-39
a plaster	0:-30
a plastic	0:35
a poco	0:-77
a podcast	0:-34
a pontada	0:-45
a ponte	0:-25
a ponto	0:-44
a poor	0:39
a posto	0:50
a pranzo	0:17
a prediction	0:-8
a presque	0:-58
a pressao	0:32
a previsao	0:-52
a primeira	0:-51
a problem	0:19
a professional	0:-26
a program	0:-53
a progression	0:14
a promise	0:-38
a proper	0:-34
a proposito	0:-42
a protein	0:29
a prova	0:38
a proxima	0:-39
a public	0:-10
a qualcuno	0:-58
a quatre	0:-34
a quatro	0:-49
a quedar	0:15
a quel	0:25
a quello	0:-42
a quelqu	0:-51
a quem	0:-32
a question	0:-72
a qui	0:-33
a quick	0:-52
a quiet	0:-73
a quitar	0:-36
a quitter	0:43
a quoi	0:-11
a raccontare	0:-26
a race	0:-19
a raison	0:30
a range	0:-40
a rastras	0:24
a rattraper	0:-43
a real	0:34
a reason	0:-96
a recent	0:-25
a record	0:31
a recuperacao	0:-26
a registered	0:-41
a regra	0:-21
a reminder	0:36
a rendu	0:-51
a renforcer	0:-37
a resistere	0:-25
a resting	0:28
a rien	0:-18
a rimandarlo	0:-9
a riposo	0:25
a ritmo	0:-34
a rodagem	0:-39
a rough	0:-37
a roupa	0:-48
a route	0:-25
a row	0:-53
a rua	0:-23
a run	0:-62
a runner	0:8
a running	0:-33
a sabato	0:-11
a salt	0:19
a samedi	0:-29
a say	0:-33
a secar	0:25
a second	0:-42
a sede	0:-27
a segunda	0:-47
a semana	0:-77
a sensible	0:-20
a ser	0:15
a serra	0:-36
a settimana	0:47
a sexta	0:26
a sharp	0:-21
a sheltered	0:-37
a short	0:24
a side	0:-37
a silenced	0:-31
a simple	0:13
a single	0:-25
a six	0:54
a skill	0:-34
a slight	0:-48
a slightly	0:-42
a slow	0:-69
a smaller	0:27
a smart	0:-32
a sola	0:-15
a solid	0:-39
a sombra	0:-37
a spoonful	0:24
a sports	0:-49
a standard	0:12
a state	0:34
a steady	0:-28
a stitch	0:-24
a stomach	0:37
a stomaco	0:-25
a story	0:-39
a stretch	0:-39
a stroll	0:-38
a strong	0:-40
a stuffy	0:-10
a sua	0:-33
a sub	0:42
a success	0:-45
a sudden	0:-61
a summary	0:10
a swap	0:-18
a swollen	0:-59
a t	0:7
a ta	0:44
a tabela	0:27
a tacere	0:-47
a taper	0:-35
a tapioca	0:31
a tea	0:29
a tear	0:-26
a teaspoon	0:20
a temer	0:-37
a tener	0:28
a tenir	0:-39
a terca	0:15
a terminar	0:29
a test	0:-22
a tete	0:-10
a thin	0:-30
a thing	0:41
a third	0:-61
a thumb	0:-39
a thunderstorm	0:-34
a tight	0:32
a time	0:-69
a tipica	0:23
a tiroide	0:20
a toi	0:46
a ton	0:-69
a tontura	0:12
a tope	0:33
a topic	0:-40
a torn	0:-55
a touch	0:-38
a tough	0:-27
a tous	0:31
a traffic	0:-33
a trainer	0:20
a training	0:-53
a tre	0:-45
a treadmill	0:24
a trend	0:-9
a tres	0:-72
a trial	0:-38
a trois	0:-90
a try	0:-58
a tua	0:27
a tune	0:-12
a turmeric	0:10
a tus	0:18
a tutta	0:15
a tutti	0:-25
a typical	0:27
a ultima	0:-48
a um	0:-30
a uma	0:-40
a un	0:-69
a una	0:-49
a une	0:-30
a veces	0:-37
a velo	0:-30
a vendredi	0:52
a venerdi	0:27
a viagem	0:22
a virus	0:16
a volar	0:26
a volta	0:28
a vontade	0:-22
a warm	0:-20
a watch	0:-42
a water	0:24
a way	0:28
a week	0:-49
a weekly	0:-18
a while	0:8
a wimp	0:26
a windy	0:-33
a winter	0:-47
a witness	0:-28
a year	0:-43
a yes	0:-17
aan	0:8
aan $	0:38
aan ?	0:-8
aan als	0:-11
aan b	0:34
aan blesseren	0:32
aan de	0:-14
aan een	0:37
aan en	0:-39
aan het	0:-40
aan je	0:7
aan met	0:-51
aan mij	0:33
aan natrium	0:-33
aan tien	0:-46
aan wat	0:-40
aanra*	0:-41
aanraadt	0:-41
aanraadt door	0:-41
aanst*	0:31
aansteller	0:31
aansteller ben	0:31
aanta*	0:-27
aantal	0:-27
aantal lopen	0:-27
aanvo*	0:-38
aanvoelt	0:-38
aanvoelt of	0:-38
aarda*	0:-44
aardappelen	0:-44
aardappelen te	0:-44
ab	0:17
ab dann	0:27
ab das	0:34
ab dem	0:-42
ab der	0:-50
ab jetzt	0:42
ab oder	0:-39
ab zur	0:-29
abaix*	0:41
abaixo	0:41
abaixo de	0:41
abajo	0:-32
abajo deja	0:-32
aband*	0:16
abandonar	0:24
abandonar seria	0:24
abandonner	0:-14
abandonner $	0:24
abandonner quand	0:-46
abbas*	0:13
abbastanza	0:13
abbastanza $	0:34
abbastanza durante	0:-49
abbastanza prima	0:-36
abbia*	0:29
abbiamo	0:29
abbiamo detto	0:29
abbon*	0:-39
abbondanti	0:-39
abbondanti sono	0:-39
abbri*	0:15
abbringen	0:15
abbringen $	0:15
abend	0:12
abend $	0:31
abend alles	0:-31
abend beim	0:27
abend funf	0:24
abend hilft	0:27
abend lost	0:12
abend noch	0:22
abend vorher	0:-16
abend*	0:69
abendessen	0:26
abendessen durch	0:26
abends	0:65
abends bereit	0:-28
abends die	0:13
abends ein	0:20
abends etwas	0:14
abends hunger	0:36
abends keine	0:29
abends nur	0:36
aber	0:-89
aber $	0:14
aber das	0:27
aber du	0:-56
aber ein	0:-8
aber einen	0:-33
aber erzahl	0:-29
aber geduld	0:-31
aber kein	0:-34
aber keiner	0:-35
aber mit	0:-25
aber verlass	0:-37
aber von	0:30
abgek*	0:-26
abgeklart	0:-26
abgeklart bitte	0:-26
abges*	0:42
abgesagt	0:28
abgesagt $	0:28
abgeschwollen	0:27
abgeschwollen $	0:27
abime	0:-44
abime pas	0:-28
abime rien	0:-30
abitua	0:-12
abitua lo	0:-12
abituarsi	0:-21
abituarsi servono	0:-21
abituato	0:-18
abituato $	0:-18
abitudine	0:-29
abitudine batte	0:-29
abitui	0:39
abitui $	0:39
abkla*	0:-10
abklaren	0:-10
abklaren $	0:-10
abkur*	0:34
abkurzung	0:34
abkurzung $	0:34
able	0:-48
able to	0:-48
abneh*	0:-48
abnehmen	0:-48
abnehmen $	0:15
abnehmen auch	0:-15
abnehmen ist	0:-38
abnor*	0:22
abnormal	0:22
abnormal it	0:22
abord	0:-56
abord a	0:-42
abord et	0:-11
abord les	0:-26
abord un	0:-15
about	0:-53
about $	0:48
about 0	0:-25
about a	0:-84
about aches	0:-30
about an	0:-63
about any	0:-37
about as	0:-49
about getting	0:-36
about half	0:-21
about how	0:-34
about ice	0:-26
about injuries	0:-42
about it	0:24
about keto	0:18
about me	0:19
about missing	0:-49
about nutrition	0:-30
about one	0:-13
about running	0:-17
about six	0:-38
about slimming	0:32
about ten	0:31
about that	0:-45
about the	0:-9
about thursday	0:-44
about two	0:-53
about with	0:-22
about you	0:-30
about your	0:37
above 0	0:-23
above all	0:-27
above the	0:33
abril	0:-110
abril $	0:-37
abril ainda	0:-31
abril e	0:-54
abril es	0:-42
abril ha	0:-35
abril hay	0:-53
abril todavia	0:-33
abrit*	0:-41
abrite	0:-41
abrite $	0:-41
absag*	0:25
absagen	0:25
absagen das	0:25
absch*	0:-52
abschnitte	0:-52
abschnitte $	0:-11
abschnitte mit	0:-40
abschnitte von	0:-15
abset*	0:13
absetzen	0:13
absetzen $	0:13
absic*	0:-34
absicht	0:-34
absicht $	0:-34
absol*	0:30
absoluta	0:12
absoluta $	0:12
absolutely	0:28
absolutely safe	0:28
absor*	0:18
absorption	0:18
absorption $	0:18
aburr*	0:38
aburre	0:33
aburre $	0:33
aburren	0:15
aburren $	0:15
acaba	0:35
acaba $	0:32
acaba aunque	0:24
acaba com	0:30
acaba el	0:25
acaba mas	0:-33
acaba*	0:42
acabam	0:23
acabam aqui	0:23
acaban	0:21
acaban aqui	0:21
acabaras	0:24
acabaras llorando	0:24
acabaron	0:18
acabaron los	0:18
acabas	0:-9
acabas cansado	0:-9
acabe*	0:33
acabei	0:51
acabei de	0:51
acabes	0:-40
acabes la	0:-40
acabo	0:57
acabo de	0:57
acalm*	0:21
acalma	0:21
acalma $	0:21
accel*	0:-74
accelera	0:-52
accelera a	0:-52
acceleres	0:-43
acceleres $	0:-31
acceleres jusqu	0:-21
acces	0:-24
acces a	0:-24
acces*	0:-67
acceso	0:-31
acceso a	0:-31
access	0:-33
access to	0:-33
accesso	0:-39
accesso al	0:-39
accor*	0:-38
accorcia	0:-28
accorcia il	0:-19
accorcia un	0:-16
accorciamo	0:-33
accorciamo non	0:-33
accordo	0:32
accordo $	0:32
accro*	0:-48
accroche	0:-48
accroche ton	0:-48
acele*	0:-28
acelera el	0:-34
acelera mesmo	0:27
aceleracoes	0:-59
aceleracoes $	0:-30
aceleracoes nada	0:-43
acert*	0:31
acerta	0:31
acerta corredor	0:31
acess*	0:-28
acesso	0:-28
acesso a	0:-28
ach	0:24
ach komm	0:24
acham*	0:-43
achamos	0:-43
achamos outro	0:-43
ache	0:12
ache is	0:12
aches	0:-59
aches at	0:-30
aches from	0:-21
aches in	0:-37
achet*	0:27
achete	0:27
achete une	0:27
achie*	0:-30
achievement	0:-30
achievement congratulations	0:-30
achil*	0:14
achilles	0:10
achilles and	0:-50
achilles complaining	0:12
achilles degenerated	0:32
achilles is	0:-31
achilles tendinitis	0:22
achilles tendinopathy	0:23
achilles vandaag	0:-28
achillessehnenentzundung	0:22
achillessehnenentzundung $	0:22
achin*	0:-37
aching	0:-37
aching all	0:-35
acht gram	0:8
acht weken	0:-13
acht wochen	0:21
achte	0:36
achte nicht	0:36
achte*	0:-16
achter	0:-14
achter elkaar	0:-14
achteraf	0:-23
achteraf een	0:-23
acido	0:23
acido lattico	0:23
acomp*	0:-11
acompanha	0:-18
acompanha $	0:-18
acompanhado	0:-30
acompanhado e	0:-30
acompanho	0:28
acompanho o	0:28
acons*	0:-60
aconsejo	0:-44
aconsejo adelgazar	0:-25
aconsejo sobre	0:-34
aconselho	0:-49
aconselho emagrecer	0:-28
aconselho isso	0:-29
acontece	0:-50
acontece $	0:30
acontece com	0:-52
acontece mas	0:-25
acontece nas	0:-25
acontecer	0:23
acontecer com	0:23
acorda	0:-37
acorda ou	0:-37
acordamos	0:34
acordamos tu	0:34
acordar	0:-42
acordar $	0:-42
acordei	0:17
acordei quebrado	0:17
acordo	0:32
acordo voce	0:32
acort*	0:-28
acorta	0:-53
acorta el	0:-49
acorta un	0:-12
acortar	0:-37
acortar la	0:-37
acortare	0:37
acortare los	0:37
acortarla	0:-35
acortarla $	0:-35
acost*	0:41
acostumado	0:-12
acostumado $	0:-12
acostumar	0:33
acostumar $	0:36
acostumar pode	0:24
acostumar se	0:-29
acostumbra	0:-14
acostumbra el	0:-14
acostumbrado	0:-31
acostumbrado $	0:-31
acostumbrarse	0:-28
acostumbrarse lleva	0:-28
acostumbras	0:36
acostumbras $	0:36
acostumbrate	0:28
acostumbrate a	0:28
acostume	0:-24
acostume o	0:-24
acqua	0:8
acqua con	0:25
acqua sulla	0:-34
acred*	0:26
acreditar	0:26
acreditar $	0:26
acres*	0:29
acrescente	0:29
acrescente mais	0:29
acros*	0:-22
across	0:-22
across many	0:-22
activ*	0:38
activada	0:17
activada $	0:17
activado	0:8
activado $	0:8
active	0:25
active $	0:25
actua*	0:24
actualizado	0:24
actualizado tu	0:24
acuca*	0:41
acucar	0:41
acucar e	0:27
acucar termine	0:22
acuer*	0:-32
acuerdate	0:-32
acuerdate de	0:-32
acues*	0:13
acuestate	0:13
acuestate con	0:31
acuestate pronto	0:-36
acuestate un	0:-36
acuto	0:-57
acuto e	0:-57
ad	0:20
ad asciugarti	0:20
adapt	0:20
adapt within	0:20
adapt*	0:-75
adapte	0:-52
adapte $	0:-34
adapte le	0:-33
adapting	0:41
adapting to	0:41
adapto	0:-39
adapto $	0:-30
adapto las	0:-34
adapts	0:-42
adapts to	0:-42
adatt*	0:-32
adatto	0:-32
adatto il	0:-32
add	0:35
add another	0:24
add ten	0:45
add the	0:31
add up	0:-29
added	0:46
added $	0:36
added two	0:27
addin*	0:8
adding	0:8
adding a	0:-11
adding hills	0:21
adegu*	0:-39
adegua	0:-39
adegua $	0:-39
adelg*	0:-25
adelgazar	0:-25
adelgazar $	0:-25
adem	0:-33
adem zoals	0:-33
adess*	0:59
adesso	0:59
adesso ?	0:-30
adesso e	0:57
adesso hai	0:30
adesso le	0:26
adios	0:19
adios a	0:19
adivi*	0:-45
adivino	0:-45
adivino soy	0:-45
adjus*	0:-6
adjust	0:-44
adjust the	0:-44
adjusted	0:43
adjusted next	0:26
adjusted to	0:36
adora*	0:12
adorar	0:12
adorar cada	0:12
adres	0:-25
adres $	0:-25
adres*	0:-48
adresse	0:-48
adresse $	0:-48
aduto*	0:20
adutor	0:20
adutor estirado	0:20
advic*	0:-75
advice	0:-75
advice also	0:-33
advice but	0:-22
advice on	0:-44
advie*	0:-35
advies	0:-35
advies $	0:-27
advies dat	0:-13
advil	0:30
advil and	0:30
advis*	0:-50
advise	0:-50
advise losing	0:-33
advise on	0:-33
af	0:61
af $	0:46
af als	0:-26
af dan	0:30
af hoe	0:-29
af voor	0:30
afast*	0:29
afastar	0:29
afastar da	0:29
afbou*	0:36
afbouwen	0:36
afbouwen vlieg	0:36
affai*	0:-116
affair	0:-55
affair and	0:-55
affaire	0:-56
affaire de	0:-50
affaire du	0:-28
affaires	0:-64
affaires la	0:-32
affaires pretes	0:-51
affec*	0:19
affect	0:19
affect running	0:19
affil*	0:27
affilee	0:27
affilee te	0:27
affut*	0:29
affutage	0:28
affutage tu	0:28
affuter	0:7
affuter $	0:7
afgesproken $	0:-28
afgesproken voor	0:37
afhou*	0:24
afhouden	0:24
afhouden $	0:24
afina*	0:22
afinar	0:22
afinar para	0:22
afloj*	0:-47
afloja	0:-48
afloja esa	0:-40
afloja suelta	0:-14
aflojamos	0:-25
aflojamos la	0:-25
afloo*	0:-50
afloop	0:-50
afloop brengen	0:-37
afloop moe	0:-24
afrai*	0:-43
afraid	0:-43
afraid to	0:-43
afsta*	0:-36
afstand	0:-36
afstand al	0:-27
afstand op	0:-12
after	0:28
after $	0:-67
after 0	0:32
after a	0:-41
after an	0:-54
after fasting	0:20
after flu	0:-43
after hard	0:49
after hills	0:-62
after intervals	0:23
after next	0:-35
after rain	0:-21
after real	0:-41
after running	0:-31
after seven	0:14
after several	0:-35
after six	0:61
after than	0:-43
after that	0:-20
after the	0:49
after this	0:29
after those	0:-51
after*	0:-9
afterwards	0:-9
afterwards $	0:15
afterwards ?	0:-15
afterwards ten	0:-31
afval*	0:19
afvallen	0:19
afvallen $	0:26
afvallen raad	0:-14
afzeg*	0:29
afzegt	0:29
afzegt ben	0:29
afzet*	0:-31
afzetten	0:-31
afzetten stop	0:-31
again after	0:15
again as	0:-13
again from	0:-38
again gently	0:-45
again today	0:43
again two	0:-21
again when	0:-37
again*	0:-12
against	0:-12
against a	0:-24
against inflammation	0:24
against injuries	0:-47
against that	0:14
age	0:71
age can	0:-26
age give	0:27
age group	0:38
age i	0:35
age is	0:10
age tu	0:34
agend*	0:10
agenda	0:10
agenda jeudi	0:8
aggio*	0:27
aggiornato	0:27
aggiornato il	0:27
aggiu*	0:26
aggiungere	0:8
aggiungere un	0:8
aggiungi	0:25
aggiungi un	0:25
aggiunto	0:27
aggiunto un	0:27
aggra*	0:30
aggrave	0:30
aggrave pas	0:30
agit	0:22
agit tres	0:22
agite	0:-33
agite est	0:-33
ago $	0:24
ago and	0:-49
agobi*	0:-30
agobia	0:-30
agobia es	0:-30
agora	0:78
agora e	0:59
agora esta	0:36
agora ha	0:16
agora voce	0:23
agost*	0:-23
agosto	0:-23
agosto o	0:-23
agrad*	0:-72
agradable	0:-29
agradable pero	0:-29
agradavel	0:-21
agradavel mas	0:-21
agradecen	0:-29
agradecen que	0:-29
agradecer	0:-25
agradecer o	0:-25
agradeceran	0:-36
agradeceran el	0:-36
agrea*	0:-48
agreable	0:-48
agreable $	0:-37
agreable mais	0:-29
agree*	0:47
agreed	0:40
agreed on	0:40
agrees $	0:25
agrees runners	0:-35
agua $	0:-54
agua ao	0:-36
agua cuando	0:-15
agua en	0:-45
agua fria	0:29
agua na	0:-27
agua quando	0:-18
agua sao	0:34
agua y	0:29
aguan*	0:14
aguanta	0:46
aguanta $	0:18
aguanta sin	0:35
aguanta tres	0:31
aguantar	0:-99
aguantar $	0:-22
aguantar el	0:-66
aguantar mas	0:-36
aguantar posturas	0:-26
aguantarias	0:-27
aguantarias 0	0:-30
aguantarias cerca	0:-15
aguantas	0:42
aguantas con	0:36
aguantas las	0:16
aguantes	0:32
aguantes $	0:32
aguda	0:-69
aguda $	0:-26
aguda e	0:-34
aguda y	0:-48
aguenta	0:9
aguenta $	0:24
aguenta bem	0:-47
aguenta sem	0:24
aguentaria	0:-58
aguentaria 0	0:-41
aguentaria cerca	0:-31
aguente	0:29
aguente mais	0:29
aguja	0:27
aguja $	0:27
aguja*	0:-15
agujas	0:-15
agujas del	0:-15
aguje*	0:-46
agujetas	0:-46
agujetas despues	0:-42
agujetas estan	0:-40
agujetas se	0:37
agulh*	0:22
agulha	0:22
agulha $	0:22
ah	0:-48
ah a	0:-21
ah il	0:-28
ah le	0:-30
ahead	0:-15
ahead $	0:-28
ahead and	0:41
ahead not	0:-36
ahead of	0:31
ahead or	0:-13
ahi	0:9
ahi $	0:-26
ahi fuera	0:36
ahi no	0:-13
ahora	0:86
ahora el	0:44
ahora es	0:38
ahora recibiras	0:19
ahora salgo	0:19
ahora te	0:37
ahorr*	0:27
ahorrate	0:27
ahorrate la	0:27
ai	0:7
ai $	0:27
ai bloque	0:33
ai boucle	0:26
ai cherche	0:30
ai couru	0:57
ai decale	0:11
ai deja	0:22
ai demande	0:34
ai deplace	0:25
ai enleve	0:35
ai entraine	0:13
ai eu	0:37
ai jamais	0:-37
ai mange	0:25
ai migliori	0:-37
ai mis	0:10
ai nutrizionisti	0:-37
ai opera	0:20
ai pas	0:-62
ai piedi	0:-33
ai pleure	0:27
ai polpacci	0:-50
ai pris	0:12
ai raison	0:23
ai relu	0:9
ai remplace	0:35
ai reserve	0:22
ai rien	0:-42
ai ristori	0:-30
ai souvent	0:25
ai tendini	0:27
ai tout	0:13
ai vecu	0:13
ai vu	0:32
aid	0:27
aid station	0:27
aide	0:-71
aide $	0:-42
aide c	0:-16
aide de	0:-12
aide plus	0:-25
aide sur	0:-14
aide un	0:-30
aiden*	0:-54
aident	0:-54
aident $	0:-10
aident dans	0:-28
aident moins	0:-30
aider	0:-31
aider $	0:-23
aider et	0:-11
aider*	0:7
aidera	0:7
aidera a	0:7
aigui*	0:24
aiguille	0:24
aiguille $	0:24
aim	0:22
aim for	0:42
aim of	0:-46
aimer	0:-40
aimer chaque	0:-40
ainda	0:-11
ainda consegues	0:-38
ainda esta	0:-31
ainda mas	0:33
ainda nao	0:32
ainda protege	0:28
ainda recente	0:-28
ainda so	0:-30
ainda sorriu	0:-41
ainda tem	0:28
air	0:-29
air don	0:26
air en	0:36
air fort	0:37
air glace	0:-43
air plus	0:-49
air that	0:-46
aire	0:-39
aire despacio	0:-29
aire helado	0:-18
aise	0:-38
aise d	0:-38
ait	0:-51
ait donne	0:-51
aiuta	0:-69
aiuta $	0:-44
aiuta ad	0:20
aiuta mangiare	0:-28
aiuta piu	0:-24
aiuta sul	0:-14
aiuta un	0:-29
aiuta*	0:-53
aiutano	0:-44
aiutano meno	0:-28
aiutano nel	0:-30
aiutarti	0:-14
aiutarti $	0:-14
aiute*	0:22
aiuterebbe	0:22
aiuterebbe le	0:22
aiuto	0:-29
aiuto $	0:-25
aiuto medico	0:-7
ajout*	0:55
ajoute	0:47
ajoute moi	0:36
ajoute une	0:30
ajouter	0:13
ajouter un	0:13
ajuda	0:-73
ajuda $	0:-50
ajuda a	0:25
ajuda comer	0:-33
ajuda mais	0:-27
ajuda medica	0:-7
ajuda na	0:-14
ajuda ninguem	0:-32
ajuda um	0:-32
ajuda*	0:-69
ajudam	0:-58
ajudam menos	0:-38
ajudam na	0:-22
ajudam uma	0:-26
ajudar	0:-19
ajudar $	0:-19
ajust*	0:-34
ajusto	0:-34
ajusto el	0:-34
aktue*	0:26
aktuell	0:26
aktuell bei	0:26
al	0:-7
al $	0:-78
al 0	0:-53
al andar	0:-23
al bajar	0:-35
al bicipite	0:16
al braccio	0:31
al buio	0:-48
al campo	0:29
al carico	0:-24
al centro	0:-34
al coperto	0:-39
al correr	0:-13
al corte	0:28
al cuello	0:-32
al cuore	0:24
al de	0:-67
al dia	0:53
al diclofenac	0:21
al domingo	0:8
al eens	0:-27
al empezar	0:-33
al estomago	0:-26
al femorale	0:14
al fianco	0:-42
al final	0:23
al fisio	0:23
al frente	0:-41
al gewonnen	0:42
al ginocchio	0:58
al giorno	0:65
al gruppo	0:15
al in	0:39
al je	0:-40
al kent	0:-23
al langer	0:-38
al lavoro	0:-29
al limite	0:-26
al lupo	0:-30
al massimo	0:-13
al mattino	0:-42
al medico	0:-25
al moet	0:29
al moverse	0:-22
al neem	0:-48
al peso	0:12
al petto	0:17
al piede	0:22
al posto	0:-39
al principio	0:-50
al que	0:33
al riparo	0:-41
al ritmo	0:-55
al sabado	0:-14
al sabato	0:27
al saltar	0:-34
al semaforo	0:-56
al siguiente	0:-16
al solito	0:-67
al traffico	0:7
al trafico	0:-40
al traguardo	0:44
al trenta	0:23
al trentesimo	0:18
al tuo	0:-7
al veel	0:-27
al viernes	0:27
al vijf	0:-35
alarm	0:38
alarm and	0:27
alarm is	0:30
alarm*	0:42
alarma	0:17
alarma ya	0:17
alarme	0:30
alarme para	0:30
alca	0:-34
alca do	0:-34
alcan*	0:57
alcanca	0:20
alcanca qualquer	0:20
alcanzaras	0:24
alcanzaras tu	0:24
alcanzas	0:32
alcanzas cualquier	0:32
alcoh*	0:35
alcohol	0:35
alcohol is	0:23
alcohol no	0:26
alegr*	0:-24
alegre	0:-27
alegre ?	0:-27
alegria	0:24
alegria en	0:24
alegro	0:-34
alegro de	0:-34
alem	0:-41
alem do	0:-41
alerg*	0:22
alergico	0:22
alergico a	0:22
aleve	0:26
aleve and	0:26
algo	0:-79
algo $	0:9
algo ?	0:-15
algo claro	0:-73
algo conocido	0:-28
algo de	0:7
algo gorduroso	0:-38
algo leve	0:-28
algo ligero	0:-35
algo mas	0:-29
algo pequeno	0:-27
algue*	0:-66
alguem	0:-66
alguem $	0:-28
alguem em	0:-37
alguem examinar	0:-16
alguem olhar	0:-12
alguem onde	0:-23
algui*	0:-67
alguien	0:-67
alguien de	0:-39
alguien lo	0:-19
alguien por	0:-36
algum*	0:-67
alguma	0:-12
alguma coisa	0:-12
algumas	0:-70
algumas aceleracoes	0:-43
algumas palavras	0:-25
algumas retas	0:-21
algun*	0:-51
alguna	0:-47
alguna recta	0:-47
alguns	0:-24
alguns dias	0:-33
alguns quilos	0:26
ali	0:-31
ali $	0:-31
alige*	0:-36
aligero	0:-36
aligero la	0:-36
alime*	0:-27
alimentacao	0:-38
alimentacao um	0:-38
alimentacion	0:-34
alimentacion lo	0:-34
alimentare	0:30
alimentare mi	0:30
alimentation	0:-23
alimentation un	0:-23
alimentazione	0:-17
alimentazione un	0:-17
alivi*	0:-10
aliviamos	0:-36
aliviamos na	0:-36
aliviaria	0:26
aliviaria suas	0:26
alkoh*	0:14
alkohol	0:14
alkohol ist	0:14
all	0:-14
all clear	0:-15
all four	0:28
all i	0:-57
all in	0:25
all inizio	0:-37
all just	0:-35
all late	0:-27
all on	0:-42
all ora	0:27
all out	0:33
all over	0:-35
all right	0:-16
all set	0:34
all the	0:-37
all ultimo	0:-44
all work	0:29
all you	0:-83
alla	0:48
alla caffeina	0:29
alla domenica	0:36
alla fine	0:17
alla gara	0:53
alla mezza	0:12
alla mia	0:19
alla partenza	0:-40
alla strada	0:-28
alla stramilano	0:31
alla volta	0:-52
allac*	0:-22
allaccia	0:-22
allaccia le	0:-22
allai*	0:-38
allaient	0:-38
allaient avec	0:-38
alle	0:21
alle $	0:-28
alle anderen	0:24
alle blessures	0:-25
alle die	0:-34
alle einheiten	0:30
alle lopers	0:-45
alle ossa	0:-20
alle riserve	0:27
alle schon	0:26
alle sechs	0:14
alle sei	0:44
alle sette	0:20
alle spalle	0:-38
alle vierzig	0:29
alle zwanzig	0:32
alle zwei	0:21
alleb*	0:-40
allebei	0:-40
allebei is	0:-28
allebei kan	0:-29
allee*	0:9
alleen	0:9
alleen ?	0:-32
alleen als	0:-47
alleen dat	0:26
alleen de	0:-50
alleen die	0:-46
alleen een	0:-19
alleen gaat	0:-59
alleen je	0:-37
alleen maar	0:26
alleen salade	0:17
alleen soep	0:33
alleen spierpijn	0:31
alleen wat	0:41
alleg*	0:-76
allege	0:-50
allege $	0:-32
allege la	0:-34
alleggeriamo	0:-25
alleggeriamo $	0:-25
alleggerisco	0:-43
alleggerisco la	0:-43
allein $	0:28
allein ?	0:-29
allein schreibe	0:-44
allein unterwegs	0:-41
allein weg	0:30
allem*	0:14
allemaal	0:14
allemaal fanatieker	0:30
allemaal om	0:-18
allen	0:-50
allen $	0:-34
allen so	0:-41
allen*	0:25
allenamento	0:-46
allenamento $	0:-68
allenamento deve	0:23
allenamento e	0:33
allenamento mai	0:-47
allenamento non	0:-34
allenamento quanto	0:-36
allenamento saltato	0:-39
allenamento storto	0:-36
allenamento va	0:-34
allenano	0:26
allenano anche	0:22
allenano e	0:30
allenano gli	0:-28
allenarsi	0:-35
allenarsi con	0:-35
allenati	0:-60
allenati a	0:-27
allenati piu	0:-47
allenato	0:23
allenato centinaia	0:23
allenatore	0:43
allenatore con	0:25
allenatore e	0:-34
allenatore ed	0:32
allenatore l	0:32
allenavo	0:30
allenavo i	0:30
alleni	0:28
alleni tanto	0:28
alleno	0:24
alleno ne	0:24
aller	0:-72
aller !	0:-31
aller $	0:-24
aller au	0:-33
aller nager	0:-42
aller*	0:24
allerta	0:24
allerta rossa	0:24
alles	0:30
alles $	0:-21
alles andere	0:-30
alles bereit	0:-31
alles een	0:32
alles fit	0:-31
alles gaf	0:26
alles gegeben	0:28
alles glatt	0:37
alles infrage	0:-27
alles is	0:19
alles klaar	0:-57
alles klar	0:35
alles machst	0:-26
alles mag	0:-27
alles op	0:36
alles richtig	0:32
alles rustig	0:-21
alles um	0:27
alles van	0:28
alles vergeet	0:-47
allez	0:-23
allez bon	0:-23
allora ci	0:-33
allora oggi	0:26
allow*	0:-44
allowed	0:-44
allowed at	0:-23
allowed to	0:-36
allun*	0:-99
allunga	0:-52
allunga di	0:-41
allunga piano	0:-17
allungare	0:26
allungare il	0:26
allunghi	0:-70
allunghi $	0:-27
allunghi sabato	0:-62
allunghi sono	0:-19
allungo	0:-46
allungo $	0:-34
allungo niente	0:-18
allur*	0:-71
allure	0:-66
allure $	0:21
allure c	0:-51
allure des	0:-21
allure facile	0:-44
allure la	0:-41
allure marathon	0:-51
allure ne	0:-26
allure que	0:-60
allure trop	0:-43
allures	0:-38
allures ont	0:-38
almen*	0:17
almeno	0:17
almeno fino	0:17
almoc*	0:26
almoco	0:26
almoco de	0:26
almos*	0:-21
almost	0:-21
almost too	0:-21
alone	0:-71
alone $	0:-25
alone ?	0:-22
alone till	0:-55
alone under	0:-17
along	0:41
along for	0:33
along the	0:25
alonga	0:25
alonga todo	0:25
alongar	0:-19
alongar e	0:-21
alongar evita	0:28
alongar faz	0:-47
alongue $	0:24
alongue com	0:-38
alors	0:-91
alors $	0:-37
alors c	0:-41
alors mange	0:-44
alors raconte	0:-56
already doing	0:24
already run	0:-45
already won	0:44
als	0:-114
als $	0:-61
als anstrengung	0:-22
als aufgeber	0:29
als bestzeitversuch	0:-20
als bewiesen	0:-42
als dat	0:-48
als de	0:-73
als den	0:-24
als der	0:-53
als die	0:-12
als du	0:20
als een	0:-7
als ein	0:-64
als eine	0:-38
als eins	0:-22
als entwurf	0:-44
als es	0:-35
als etwa	0:-41
als flotter	0:-20
als funf	0:-56
als geplant	0:12
als hattest	0:32
als het	0:-68
als iemand	0:-41
als iets	0:-7
als ik	0:24
als inspanning	0:-21
als je	0:-24
als jeder	0:-30
als jedes	0:-19
als jij	0:-21
als langes	0:-21
als laufer	0:34
als laufkilometer	0:-13
als loopkilometers	0:-26
als lopen	0:-32
als loper	0:33
als man	0:-26
als sie	0:-33
als test	0:-32
als tests	0:-28
als trainer	0:52
als training	0:-34
als vater	0:25
als vorher	0:-36
als ware	0:-41
als zijn	0:-47
also	0:-23
also coach	0:35
also halten	0:-55
also iss	0:-58
also keine	0:-43
also love	0:36
also raus	0:28
also such	0:-45
also weiter	0:17
also wenn	0:-30
also when	0:-38
alsof	0:-32
alsof het	0:-31
alsof je	0:-27
alte	0:37
alte zeit	0:37
alter*	0:-49
alterna	0:-11
alterna dos	0:-39
alterna due	0:-32
alterna paracetamol	0:14
alternados	0:-32
alternados sao	0:-18
alternados son	0:-25
alternance	0:-14
alternance valent	0:-14
alternar	0:-28
alternar caminar	0:-28
alternate	0:-38
alternate sono	0:-26
alternate them	0:-17
alterne	0:-38
alterne deux	0:-25
alterne dois	0:-21
altez*	0:20
altezza	0:20
altezza dovrebbe	0:20
altij*	0:-60
altijd	0:-60
altijd $	0:-44
altijd eet	0:-43
altijd en	0:-49
altijd hinken	0:31
altijd nog	0:31
altijd stoppen	0:-17
altijd terugdraaien	0:-29
altit*	0:31
altitude	0:31
altitude devias	0:31
alto	0:-27
alto $	0:44
alto demais	0:-32
alto e	0:-58
alto es	0:25
alto lleva	0:-41
alto tieni	0:-45
altra	0:21
altra ragione	0:-34
altra seduta	0:25
altra uscita	0:30
altre	0:-20
altre parole	0:-20
altri	0:-47
altri $	0:-41
altri corrono	0:-44
altri del	0:41
altri iscritti	0:33
altri sui	0:-37
altri*	0:13
altrimenti	0:13
altrimenti le	0:-32
altrimenti perdi	0:26
altro	0:-21
altro atleta	0:24
altro che	0:24
altro giorno	0:-33
altro mio	0:27
altro modo	0:-7
altro sport	0:-37
alway*	0:24
always	0:24
always $	0:-49
always here	0:-42
always leave	0:-37
always possible	0:35
always say	0:27
always says	0:13
always there	0:-34
always told	0:18
always works	0:47
alzan*	0:-28
alzano	0:-28
alzano il	0:-28
alzat*	0:36
alzati	0:36
alzati $	0:36
am	0:-41
am $	0:-50
am 0	0:-57
am abend	0:-15
am anfang	0:-51
am berg	0:-14
am besten	0:-8
am donnerstag	0:-22
am ehesten	0:-17
am einlaufen	0:-46
am ende	0:28
am fus	0:-36
am herzen	0:25
am knochen	0:-28
am limit	0:-34
am meisten	0:-8
am mittwoch	0:27
am montag	0:26
am morgen	0:-37
am renntag	0:26
am samstag	0:-61
am schuh	0:-41
am sonntag	0:-22
am starksten	0:-27
am start	0:-50
am stress	0:25
am tag	0:36
am wochenende	0:14
am zweiten	0:-30
amabl*	0:-45
amable	0:-38
amable contigo	0:-38
amables	0:-25
amables que	0:-25
amanh*	0:-7
amanha	0:-7
amanha as	0:41
amanha corra	0:7
amanha corro	0:39
amanha foi	0:34
amanha me	0:-39
amanha por	0:-28
amar	0:-43
amar cada	0:-43
amare	0:-35
amare ogni	0:-35
amarr*	0:-22
amarre	0:-22
amarre o	0:-22
amaze*	0:7
amazed	0:7
amazed this	0:7
amazi*	0:-31
amazing	0:-31
amazing $	0:-31
ambic*	0:-28
ambiciosa	0:-20
ambiciosa mas	0:-20
ambicioso	0:-18
ambicioso pero	0:-18
ambit*	0:-85
ambitie	0:-23
ambitie $	0:-23
ambitieus	0:-46
ambitieus doel	0:-46
ambitieux	0:-35
ambitieux mais	0:-35
ambitious	0:-32
ambitious from	0:-32
ambiz*	0:-20
ambizioso	0:-20
ambizioso ma	0:-20
amen	0:-32
amen $	0:-32
amend*	0:22
amendoim	0:22
amendoim $	0:22
ami	0:-37
ami c	0:-37
amico	0:-41
amico e	0:-39
amiga	0:27
amiga ganhar	0:27
amigo	0:-31
amigo e	0:-31
amino*	0:17
aminoacidos	0:17
aminoacidos antes	0:17
ammas*	0:-41
ammassati	0:-41
ammassati possono	0:-41
amoun*	0:-56
amounts	0:-56
amounts on	0:-56
ampol*	0:25
ampolla	0:44
ampolla con	0:27
ampolla sigue	0:28
ampollas	0:-14
ampollas piden	0:-14
ampou*	0:35
ampoule	0:36
ampoule avec	0:24
ampoule continue	0:25
ampoules	0:-14
ampoules demandent	0:-14
an	0:-24
an aber	0:-36
an als	0:-41
an anti	0:29
an antihistamine	0:39
an app	0:30
an apple	0:29
an arrhythmia	0:22
an aspirin	0:15
an das	0:-46
an dein	0:-34
an deine	0:-59
an deiner	0:27
an dem	0:-27
an den	0:-19
an der	0:-35
an dernier	0:21
an dich	0:22
an die	0:-26
an early	0:-15
an easy	0:-57
an edge	0:24
an einem	0:-49
an einer	0:-28
an einlaufen	0:-37
an emergency	0:-52
an empty	0:-8
an extra	0:-9
an eye	0:38
an harten	0:31
an heisen	0:-30
an herbal	0:23
an hour	0:-22
an hrv	0:26
an injury	0:-68
an irregular	0:36
an mri	0:28
an ordinary	0:-19
an over	0:30
an overuse	0:19
an passt	0:-21
an probier	0:14
an ruhetagen	0:19
an und	0:30
an wenn	0:-63
an wie	0:14
an x	0:32
an zehn	0:-43
anade	0:23
anade otra	0:23
anadi*	0:27
anadir	0:27
anadir un	0:27
anaem*	0:31
anaemic	0:31
anaemic i	0:31
anaemic your	0:20
analgesico	0:17
analgesico $	0:13
analgesico antes	0:-56
analgesico media	0:24
analgesico meia	0:25
analgesicos	0:-45
analgesicos antes	0:-45
analy*	0:34
analyses	0:34
analyses ne	0:34
ancas	0:28
ancas largas	0:28
anch	0:39
anch io	0:39
anche	0:21
anche $	0:-27
anche con	0:32
anche da	0:-34
anche e	0:-37
anche giulia	0:26
anche il	0:-33
anche malati	0:22
anche no	0:-38
anche nuotare	0:-34
anche odiarle	0:-37
anche qui	0:33
anche se	0:49
anche tu	0:15
anche un	0:-27
anche venti	0:-32
ancie*	0:27
ancienne	0:27
ancienne $	0:27
ancor*	0:-7
ancora	0:-7
ancora benissimo	0:18
ancora correre	0:-37
ancora lontana	0:-32
ancora male	0:-25
ancora qualche	0:-52
ancora quando	0:27
ancora tre	0:32
ancora un	0:-28
and	0:-96
and $	0:-202
and 0	0:18
and a	0:-71
and add	0:24
and added	0:27
and after	0:-46
and an	0:-31
and ask	0:-16
and be	0:-30
and below	0:33
and big	0:-45
and bones	0:-23
and breathe	0:-28
and build	0:-37
and by	0:-18
and calf	0:-8
and call	0:-40
and check	0:30
and cleared	0:10
and climbs	0:-43
and come	0:-51
and compare	0:-8
and do	0:41
and does	0:-38
and doesn	0:-30
and don	0:-39
and done	0:-41
and drain	0:27
and dry	0:-20
and ears	0:-22
and ease	0:-62
and eases	0:-44
and easy	0:-43
and enough	0:-38
and evening	0:53
and familiar	0:-15
and fast	0:-31
and feel	0:40
and feet	0:-21
and finish	0:-24
and fructose	0:-16
and give	0:-54
and gluten	0:18
and go	0:76
and goes	0:-24
and gone	0:-48
and hamstring	0:-33
and hang	0:38
and have	0:-64
and head	0:-37
and health	0:-40
and healthy	0:-47
and heel	0:-27
and helps	0:21
and hills	0:-23
and hop	0:-60
and how	0:-37
and i	0:-86
and if	0:-39
and in	0:-51
and is	0:-56
and it	0:36
and its	0:-32
and jog	0:-31
and just	0:-15
and keep	0:-28
and leave	0:-65
and less	0:-30
and let	0:-14
and lie	0:16
and load	0:-20
and long	0:-51
and look	0:-27
and loose	0:-14
and loosen	0:-7
and lungs	0:-17
and made	0:28
and magnesium	0:-29
and medals	0:-42
and men	0:-18
and midfoot	0:-19
and months	0:-27
and more	0:-45
and most	0:-29
and mostly	0:-52
and mouth	0:-23
and move	0:-23
and moved	0:27
and music	0:30
and my	0:19
and neither	0:-26
and never	0:28
and no	0:-67
and not	0:-71
and often	0:-43
and only	0:-63
and over	0:-32
and pasta	0:34
and patience	0:-25
and potatoes	0:-33
and protein	0:-35
and ran	0:28
and recreational	0:-29
and regretted	0:26
and relaxed	0:-46
and repeat	0:30
and replace	0:-11
and rest	0:-46
and road	0:-20
and run	0:26
and running	0:-55
and saturday	0:-69
and save	0:-35
and see	0:-18
and seek	0:-27
and she	0:40
and sit	0:-33
and slims	0:27
and slow	0:-37
and slower	0:-60
and so	0:-66
and softer	0:-12
and some	0:20
and something	0:-65
and speak	0:-29
and speed	0:-30
and spoils	0:-7
and start	0:-78
and stay	0:23
and steady	0:-43
and stomach	0:-33
and stop	0:-13
and stopping	0:-15
and straight	0:27
and strengthen	0:-13
and success	0:30
and take	0:-80
and takes	0:-24
and tell	0:-73
and ten	0:-34
and that	0:-68
and the	0:46
and then	0:18
and there	0:-34
and they	0:-30
and thighs	0:-13
and this	0:-34
and those	0:-29
and three	0:-55
and thursday	0:-10
and tiredness	0:-45
and train	0:31
and turmeric	0:17
and two	0:-49
and under	0:-21
and usually	0:28
and walk	0:-55
and want	0:-37
and watch	0:-13
and we	0:-21
and wear	0:-27
and wednesday	0:46
and won	0:27
and wrap	0:25
and you	0:66
and your	0:-35
and yours	0:-59
andan*	0:-51
andando	0:-51
andando $	0:-10
andando ?	0:-9
andando seis	0:-41
andar	0:9
andar ?	0:-23
andar en	0:-47
andar que	0:26
andar*	0:25
andare	0:25
andare $	0:-32
andare dal	0:30
andat*	0:-56
andata	0:-51
andata $	0:-18
andata bene	0:-25
andata domenica	0:-11
andata la	0:-29
andato	0:-15
andato il	0:-15
andav*	0:-34
andavano	0:-34
andavano con	0:-34
ander	0:19
ander die	0:19
ander*	0:-69
andere	0:-51
andere $	0:-22
andere dag	0:-33
andere ist	0:-30
andere laufen	0:30
andere loper	0:33
andere reden	0:-22
andere sport	0:-28
andere strecke	0:-36
anderen am	0:-50
anderen bij	0:-22
anderen doen	0:-47
anderen grund	0:-28
anderen in	0:55
anderen tag	0:-34
anderen trainieren	0:22
anderer	0:27
anderer athlet	0:16
anderer den	0:25
anderer laufer	0:32
anderer sport	0:-23
anderes	0:-74
anderes $	0:-24
anderes sein	0:-23
anderes sieht	0:-37
anderes will	0:-27
anderhalf	0:-22
anderhalf uur	0:-22
andern	0:18
andern $	0:31
andern ?	0:-12
anders	0:-50
anders $	0:-35
anders dan	0:-23
anders over	0:-43
anders sagen	0:-42
anders spieren	0:29
anders verlies	0:20
anders zeggen	0:-26
andert	0:-56
andert $	0:-29
andert nichts	0:-67
anderthalb	0:-41
anderthalb stunden	0:-41
anderung	0:-27
anderung ungeschehen	0:-27
andou	0:-54
andou na	0:-54
andra	0:25
andra la	0:-38
andra tutto	0:29
anedo*	0:-33
anedota	0:-33
anedota $	0:-33
anemi*	0:25
anemia	0:25
anemia $	0:25
anfan*	0:-25
anfang	0:-79
anfang $	0:-18
anfang an	0:-19
anfang eine	0:-36
anfang eines	0:-32
anfang leicht	0:-30
anfang sind	0:-43
anfangen	0:-28
anfangen $	0:-28
anfanger	0:37
anfanger $	0:37
anfuh*	0:-77
anfuhlen	0:-59
anfuhlen $	0:-42
anfuhlen dass	0:-37
anfuhlt	0:-60
anfuhlt $	0:-53
anfuhlt oder	0:-22
angef*	0:26
angefangen	0:26
angefangen $	0:26
angem*	0:29
angemeldet	0:29
angemeldet $	0:29
angen*	0:-52
angenehm	0:-52
angenehm aber	0:-34
angenehm hart	0:-31
angep*	0:9
angepasst	0:9
angepasst $	0:9
anges*	0:15
angesehen	0:15
angesehen $	0:15
angin*	0:28
angine	0:28
angine n	0:28
angol*	0:-40
angolo	0:-40
angolo i	0:-40
angst	0:28
angst zu	0:28
angst*	0:25
angststorung	0:25
angststorung das	0:25
anhal*	0:-19
anhalt	0:-19
anhalt sprich	0:-19
anima	0:-45
anima cualquier	0:-32
anima qualquer	0:-28
anima*	0:-29
animaran	0:23
animaran $	0:23
animas	0:-49
animas con	0:-49
ankle	0:23
ankle ?	0:35
ankle and	0:-45
ankle*	0:-71
ankles	0:-71
ankles is	0:-71
ankom*	0:-38
ankommen	0:-38
ankommen $	0:-28
ankommen oder	0:-10
anna	0:20
anna hatte	0:20
annee	0:18
annee le	0:18
annee*	0:27
annees	0:27
annees $	0:27
anni	0:57
anni $	0:12
anni da	0:32
anni di	0:25
anno	0:41
anno scorso	0:41
annon*	0:-30
annonce	0:-30
annonce on	0:-30
annul*	0:55
annule	0:34
annule $	0:34
annulee	0:23
annulee $	0:23
annuler	0:-25
annuler si	0:-25
annullato	0:37
annullato $	0:37
ano	0:39
ano cae	0:17
ano de	0:12
ano pasado	0:21
ano passado	0:30
anoch*	0:-25
anoche	0:-25
anoche ?	0:-25
anos	0:80
anos $	0:43
anos como	0:31
anos de	0:37
anos empece	0:20
anos pode	0:26
anota	0:27
anota ai	0:27
anota*	0:30
anotado	0:30
anotado lo	0:30
anote	0:-48
anote o	0:-48
anote*	0:30
anotei	0:30
anotei e	0:30
anoth*	0:32
another	0:32
another athlete	0:37
another day	0:-32
another interval	0:24
ans	0:-8
ans aufhoren	0:-43
ans d	0:27
ans de	0:25
ans ziel	0:-26
ansch*	0:-16
anschauen	0:-53
anschauen $	0:-20
anschauen es	0:-38
anschwillt	0:25
anschwillt $	0:25
anseh*	0:-24
ansehen	0:-24
ansehen $	0:-24
ansia	0:24
ansia da	0:24
ansie*	0:33
ansiedad	0:33
ansiedad y	0:33
ansti*	0:14
anstieg	0:14
anstieg ist	0:14
anstr*	0:-79
anstrengenden	0:-27
anstrengenden woche	0:-27
anstrengung	0:-75
anstrengung 0	0:-34
anstrengung das	0:-50
anstrengung die	0:-19
anstrengung mal	0:-22
anstrengung mehr	0:-12
answe*	0:-64
answer	0:-64
answer $	0:-29
answer is	0:-32
answer too	0:-34
anter*	0:-53
anterior	0:-53
anterior $	0:-53
antes	0:-49
antes $	0:-8
antes aguantar	0:-26
antes beber	0:-58
antes con	0:-61
antes da	0:-92
antes de	0:-23
antes del	0:37
antes do	0:-49
antes dos	0:26
antes e	0:-30
antes la	0:-36
antes le	0:-25
antes o	0:-43
antes ou	0:-16
antes posicoes	0:-29
antes y	0:11
anti	0:29
anti inflammatory	0:29
antib*	0:51
antibiotica	0:18
antibiotica $	0:18
antibiotici	0:31
antibiotici puoi	0:31
antibiotico	0:19
antibiotico $	0:27
antibiotico in	0:-56
antibiotico ormai	0:26
antibiotics	0:25
antibiotics off	0:14
antibiotics on	0:29
antibiotikum	0:13
antibiotikum kannst	0:13
antibiotique	0:23
antibiotique $	0:23
antid*	0:41
antidepressant	0:29
antidepressant you	0:29
antidepressiva	0:21
antidepressiva maken	0:21
antidolorifici $	0:18
antidolorifici e	0:18
antidolorifici prima	0:-47
antidolorifico	0:29
antidolorifico mezz	0:29
antidouleur	0:26
antidouleur une	0:26
antidouleurs	0:34
antidouleurs $	0:34
antih*	0:44
antihistamine	0:39
antihistamine and	0:27
antihistamine before	0:21
antihistamines	0:23
antihistamines are	0:23
antihistaminikum	0:29
antihistaminikum vor	0:29
antii*	0:-47
antiinflamatorios	0:-47
antiinflamatorios para	0:-47
anula*	0:36
anulado	0:36
anulado $	0:36
anxie*	0:23
anxiety	0:23
anxiety comes	0:23
any	0:-112
any change	0:-17
any difference	0:-23
any extra	0:-26
any gadget	0:-11
any medicine	0:-34
any pain	0:-37
any single	0:-14
any stiffer	0:-44
any time	0:-60
any trick	0:-23
anybo*	0:-61
anybody	0:-61
anybody a	0:-33
anybody s	0:-44
anyon*	0:-31
anyone	0:-31
anyone talks	0:-26
anyone to	0:-22
anyth*	0:-19
anything	0:-19
anything $	0:-31
anything after	0:29
anything more	0:-19
anything quick	0:-29
anything yet	0:-32
anywa*	0:-46
anyway	0:-46
anyway $	0:28
anyway have	0:-56
anywh*	0:-37
anywhere	0:-37
anywhere $	0:-37
anzug*	0:26
anzugehen	0:26
anzugehen $	0:26
anzur*	0:20
anzurufen	0:20
anzurufen $	0:20
anzuz*	0:-34
anzuziehen	0:-34
anzuziehen dass	0:-34
ao $	0:-56
ao corredor	0:-57
ao correr	0:18
ao dia	0:36
ao fisio	0:28
ao joelho	0:28
ao longo	0:-36
ao medico	0:7
ao parar	0:-44
ao peso	0:13
ao proximo	0:-34
ao pular	0:-38
ao seu	0:-40
ao sol	0:34
aos	0:-51
aos poucos	0:-51
apaga*	0:27
apagada	0:27
apagada $	0:27
apago	0:-10
apago ou	0:-10
apagu*	0:26
apaguei	0:26
apaguei tudo	0:26
apara*	0:-15
aparato	0:-15
aparato $	0:-15
apare*	0:-50
aparece	0:-37
aparece $	0:-21
aparece ao	0:-34
aparelho	0:-19
aparelho $	0:-19
apart	0:-62
apart $	0:-32
apart after	0:32
apart from	0:-50
apart over	0:-39
apart*	0:25
aparte	0:25
aparte de	0:25
apertada	0:17
apertada $	0:17
apertado	0:12
apertado $	0:-29
apertado atrapalha	0:-30
apertado e	0:36
apertar	0:-58
apertar $	0:-33
apertar ?	0:-12
apertar corta	0:-26
apertar ficam	0:-35
aperte	0:-26
aperte o	0:-26
aperto	0:25
aperto no	0:25
apesa*	0:21
apesar	0:21
apesar da	0:21
apete*	0:-45
apetece	0:-26
apetece $	0:-26
apetecer	0:-35
apetecer $	0:-35
aplic*	0:40
aplica	0:17
aplica hielo	0:17
aplicativo	0:30
aplicativo $	0:30
apliq*	0:17
aplique	0:17
aplique gelo	0:17
apone*	0:46
aponevrose	0:25
aponevrose sera	0:25
aponevrosite	0:31
aponevrosite plantaire	0:31
apost*	0:20
aposto	0:20
aposto $	0:20
apoth*	0:-57
apotheek	0:-23
apotheek $	0:-33
apotheek kun	0:33
apotheke	0:-27
apotheke $	0:-54
apotheke ich	0:-13
apotheke kannst	0:24
apotheke nach	0:-16
apotheker	0:-50
apotheker $	0:-41
apotheker echt	0:-24
app	0:48
app $	0:48
appar*	0:-26
apparaat	0:-26
apparaat ook	0:-26
appel	0:-59
appel $	0:-38
appel au	0:-40
appeler	0:22
appeler $	0:34
appeler de	0:-11
appelle	0:-25
appelle le	0:-25
appen	0:-35
appen dus	0:-35
appen*	0:87
appena	0:87
appena aggiunto	0:27
appena fai	0:23
appena finisci	0:32
appena rientrato	0:29
appena scambiato	0:24
appena tornato	0:33
appet*	0:29
appetite	0:29
appetite $	0:29
apple	0:29
apple before	0:29
appli	0:24
appli $	0:24
appli*	0:21
applique	0:21
applique de	0:21
apply	0:25
apply ice	0:25
appog*	0:-41
appoggia	0:-33
appoggia leggero	0:-33
appoggio	0:-18
appoggio $	0:-18
appor*	0:-19
apporte	0:-19
apporte pas	0:-19
appos*	0:-36
apposta	0:-36
apposta $	0:-36
appre*	0:-37
apprend	0:-37
apprend aux	0:-20
apprend petits	0:-25
appro*	0:32
approach	0:16
approach you	0:16
approche	0:29
approche $	0:29
appui*	0:-34
appuie	0:-34
appuie sur	0:-34
apre	0:-9
apre riesci	0:-9
apres	0:-13
apres $	0:-60
apres ?	0:-12
apres ce	0:22
apres des	0:-31
apres deux	0:-25
apres l	0:28
apres la	0:32
apres le	0:-30
apres plusieurs	0:-40
apres qu	0:-30
apres tes	0:-38
apres un	0:-41
apres une	0:-19
apres votre	0:-37
apret*	0:-18
apretado	0:31
apretado es	0:31
apretados	0:-44
apretados pueden	0:-44
apretar	0:-40
apretar en	0:-40
aprie*	0:-22
aprieta	0:-22
aprieta el	0:-22
april	0:-98
april $	0:-52
april bist	0:20
april er	0:-44
april is	0:-76
april ist	0:-50
april will	0:-34
april you	0:32
april*	0:-83
aprile	0:-83
aprile $	0:-12
aprile c	0:-48
aprile e	0:-65
aprov*	0:-67
aproveita	0:-37
aproveita para	0:-37
aproveite	0:-49
aproveite $	0:-34
aproveite o	0:-26
apunt*	0:-48
apuntadas	0:-46
apuntadas el	0:-46
apuntado	0:31
apuntado en	0:31
apuntarlo	0:-43
apuntarlo $	0:-43
apuntatelo	0:29
apuntatelo $	0:29
aquec*	0:-69
aquece	0:-39
aquece bem	0:-9
aquece e	0:-36
aquecimento	0:-49
aquecimento $	0:-49
aquel	0:-54
aquel en	0:-54
aquel*	0:-26
aquela	0:-64
aquela que	0:-64
aquele	0:-11
aquele calor	0:28
aquele dia	0:-25
aquele em	0:-74
aquele famoso	0:-7
aquele medico	0:28
aqui dentro	0:-11
aqui e	0:-46
aqui el	0:29
aqui no	0:-51
aqui que	0:22
aqui se	0:-39
aqui tambem	0:30
aqui tambien	0:34
ar	0:-53
ar $	0:-35
ar devagar	0:-26
ar gelado	0:-41
arbei*	0:-79
arbeit	0:-79
arbeit $	0:-25
arbeit aus	0:-29
arbeit drei	0:-46
arbeit los	0:-25
arbeit nach	0:-28
arbeit schon	0:-12
arbre	0:-41
arbre puis	0:-41
arch	0:-24
arch $	0:-24
archi*	0:36
archivo	0:36
archivo a	0:36
are	0:-13
are $	0:-36
are a	0:-6
are ahead	0:31
are and	0:-11
are at	0:-48
are better	0:-48
are cleared	0:-50
are common	0:29
are easier	0:-12
are fast	0:31
are faster	0:21
are fine	0:11
are for	0:33
are getting	0:11
are glad	0:-38
are going	0:38
are guaranteed	0:33
are history	0:23
are just	0:36
are kinder	0:-18
are logged	0:-41
are made	0:35
are most	0:-14
are my	0:31
are nights	0:-47
are normal	0:-75
are nothing	0:23
are on	0:33
are one	0:-28
are overrated	0:33
are part	0:-74
are personal	0:-36
are phantom	0:-40
are printed	0:-31
are runs	0:-12
are safe	0:-44
are short	0:-45
are signs	0:-34
are sore	0:-36
are ten	0:-10
are the	0:-26
are there	0:-35
are thirsty	0:-30
are tired	0:-35
are wasted	0:33
are weak	0:34
are well	0:-49
are what	0:8
are when	0:-49
are worth	0:-17
are you	0:43
areia fofa	0:-39
areia vai	0:27
aren	0:36
aren t	0:36
arger*	0:-40
argerlich	0:-40
argerlich das	0:-40
aria	0:-26
aria gelida	0:-33
arm	0:28
arm ist	0:28
arms	0:-24
arms working	0:-24
arnic*	0:47
arnica	0:47
arnica en	0:12
arnica gel	0:36
arnica on	0:23
arnik*	0:21
arnika	0:20
arnika auf	0:20
aroun*	0:-31
around	0:-31
around 0	0:31
around for	0:22
around it	0:-48
around the	0:39
around them	0:-32
around you	0:-56
arqui*	0:18
arquibancada	0:-36
arquibancada repara	0:-36
arquivo	0:24
arquivo do	0:16
arquivo para	0:14
arran*	0:-50
arrancar	0:-35
arrancar $	0:-35
arrange	0:-28
arrange $	0:-28
arreg*	0:36
arregla	0:31
arregla $	0:31
arreglado	0:20
arreglado nos	0:20
arren*	0:28
arrendersi	0:28
arrendersi $	0:28
arret	0:-17
arret de	0:-17
arret*	0:10
arrete	0:-21
arrete $	0:-31
arrete de	0:20
arrete et	0:-50
arrete les	0:22
arrete toi	0:-83
arretent	0:29
arretent ici	0:29
arreter	0:-35
arreter evite	0:30
arreter l	0:23
arreter n	0:-39
arreter quand	0:-50
arretes	0:45
arretes $	0:28
arretes moi	0:32
arrhy*	0:22
arrhythmia	0:22
arrhythmia $	0:22
arrib*	0:-57
arriba	0:-57
arriba con	0:-52
arriba pasos	0:-14
arriv*	0:30
arriva	0:13
arriva $	0:33
arriva una	0:-26
arrivano	0:30
arrivano $	0:30
arrivare	0:-70
arrivare al	0:-37
arrivare come	0:-53
arrivare un	0:-17
arrivato	0:9
arrivato cotto	0:9
arrive	0:-80
arrive a	0:-69
arrive bientot	0:-29
arrive laisse	0:-19
arrivee	0:50
arrivee $	0:50
arrivent	0:21
arrivent bien	0:21
arriver	0:-28
arriver au	0:-28
arrivera	0:50
arrivera da	0:29
arrivera rien	0:40
arriverai	0:30
arriverai al	0:21
arriverai piu	0:26
arroz	0:-74
arroz com	0:-27
arroz e	0:26
arroz massa	0:-41
arroz outros	0:-44
arroz pasta	0:-37
arroz y	0:15
arrum*	0:40
arruma	0:24
arruma um	0:24
arrumei	0:27
arrumei o	0:27
artic*	0:53
articolazioni	0:22
articolazioni $	0:22
articulaciones	0:18
articulaciones $	0:18
articulacoes	0:44
articulacoes $	0:44
articulations	0:29
articulations $	0:29
artro*	0:25
artrosi	0:25
artrosi $	0:25
arts $	0:-39
arts ?	0:-11
arts bespreek	0:-51
arts kan	0:-43
arts laat	0:-11
arts of	0:-41
arts overdrijft	0:28
arts voor	0:36
arts weten	0:37
arts zegt	0:-31
arvor*	0:-52
arvore	0:-52
arvore e	0:-52
arzt	0:40
arzt $	0:-16
arzt aber	0:27
arzt bescheid	0:23
arzt braucht	0:31
arzt deshalb	0:-47
arzt ist	0:28
arzt kann	0:-46
arzt oder	0:-39
arzt sagen	0:-43
arzt sich	0:33
arzt solange	0:31
arzt ubertreibt	0:24
arzti*	0:-62
arztin	0:-62
arztin $	0:-39
arztin bevor	0:-30
arztin eine	0:32
arztin hat	0:-47
arztin oder	0:-22
arztin sagt	0:-30
arztl*	0:-72
arztlich	0:-20
arztlich abklaren	0:-10
arztlich anschauen	0:-9
arztliche	0:-59
arztliche $	0:-32
arztliche hande	0:-55
as	0:-27
as $	0:-71
as 0	0:15
as a	0:-16
as always	0:-34
as ancas	0:28
as articulacoes	0:28
as ashwagandha	0:23
as bad	0:32
as besoin	0:-51
as brule	0:27
as calorias	0:30
as cinco	0:30
as corridas	0:-22
as costas	0:46
as couru	0:-28
as coxas	0:-10
as cycling	0:-7
as deja	0:55
as des	0:-26
as descidas	0:-21
as deux	0:-51
as dormi	0:-69
as drivers	0:-60
as duas	0:-24
as escadas	0:-10
as eu	0:29
as far	0:29
as good	0:39
as gpx	0:-13
as important	0:-51
as it	0:-89
as l	0:36
as le	0:-72
as leg	0:-31
as lesoes	0:-23
as ma	0:33
as many	0:-24
as meias	0:-28
as merite	0:-29
as much	0:27
as new	0:39
as pas	0:38
as pequenas	0:-23
as pernas	0:9
as porcoes	0:28
as possible	0:39
as regras	0:-23
as retas	0:-42
as roupas	0:-15
as running	0:-23
as seis	0:41
as semanas	0:28
as sete	0:36
as soif	0:-57
as soon	0:-17
as suas	0:-25
as tendinitis	0:31
as that	0:-46
as the	0:-26
as those	0:-14
as toujours	0:-49
as tout	0:26
as training	0:-36
as tu	0:-45
as tuas	0:24
as ultimas	0:-24
as un	0:12
as une	0:39
as unhas	0:-30
as well	0:56
as you	0:-50
as your	0:31
asciu*	0:-34
asciuga	0:-30
asciuga le	0:-30
asciugarti	0:20
asciugarti $	0:20
asciutte	0:-43
asciutte e	0:-31
asciutte senza	0:-37
asciutto	0:28
asciutto da	0:28
ascol*	0:-28
ascolta	0:-50
ascolta il	0:-50
ascoltare	0:-42
ascoltare il	0:-42
ascoltarlo	0:33
ascoltarlo $	0:33
asegu*	0:25
aseguro	0:25
aseguro que	0:25
asfalto ?	0:-13
asfalto esta	0:-37
asfalto me	0:33
asfalto mojado	0:-34
asham*	0:35
ashamed	0:35
ashamed of	0:35
ashwa*	0:23
ashwagandha	0:23
ashwagandha to	0:23
asi	0:-22
asi $	0:-48
asi durante	0:14
asi es	0:26
asi mejor	0:-38
asi que	0:-31
asi se	0:36
asi sigues	0:-41
asi te	0:36
ask	0:-77
ask $	0:-70
ask a	0:-25
ask anyone	0:-22
ask me	0:-8
ask your	0:-30
asked	0:17
asked for	0:-12
asked i	0:14
asked the	0:13
asks	0:-50
asks $	0:-38
asks for	0:-43
aslee*	0:-23
asleep	0:-23
asleep $	0:-23
asma	0:29
asma da	0:29
asola	0:-30
asola al	0:-30
aspet*	0:-9
aspetta	0:-45
aspetta $	0:-45
aspettare	0:-59
aspettare $	0:-59
aspettavo	0:33
aspettavo di	0:33
aspetto	0:18
aspetto al	0:18
aspir*	0:30
aspirin	0:30
aspirin a	0:21
aspirin before	0:15
asseg*	0:27
assegurada	0:27
assegurada $	0:27
asses*	0:21
assessed	0:-33
assessed $	0:-33
assessoria	0:40
assessoria $	0:12
assessoria ja	0:30
assez	0:-17
assez avant	0:-33
assez dans	0:-38
assez lentement	0:-13
assez pour	0:30
assic*	0:56
assicurato	0:29
assicurato $	0:29
assicuro	0:41
assicuro che	0:41
assie*	0:-10
assieds	0:-10
assieds toi	0:-10
assim	0:32
assim $	0:40
assim durante	0:32
assim e	0:9
assim mesmo	0:-14
assim que	0:31
assim voce	0:-64
assin*	0:-24
assina	0:-24
assina em	0:-24
assom*	0:-35
assomiglia	0:-35
assomiglia di	0:-35
assum*	0:-57
assume	0:-57
assume you	0:-57
assun*	0:-32
assunto	0:-32
assunto de	0:-32
assur*	0:75
assure	0:61
assure $	0:27
assure que	0:19
assure you	0:49
assured	0:37
assured that	0:29
assured your	0:16
asthm*	0:19
asthma	0:-24
asthma $	0:15
asthma your	0:-27
asthmaspray	0:16
asthmaspray kannst	0:16
asthme	0:31
asthme le	0:31
at	0:-19
at $	0:-95
at 0	0:-37
at a	0:-31
at about	0:-43
at all	0:-6
at and	0:-26
at any	0:-23
at before	0:-43
at each	0:19
at every	0:12
at faster	0:-8
at five	0:-41
at full	0:33
at gisteren	0:30
at half	0:-52
at heartbreak	0:21
at home	0:20
at it	0:-70
at its	0:-35
at least	0:-7
at low	0:-31
at maximum	0:39
at mile	0:20
at most	0:-25
at my	0:32
at night	0:27
at once	0:-46
at red	0:27
at rest	0:-28
at risk	0:-14
at school	0:27
at six	0:62
at that	0:25
at the	0:-12
at three	0:37
at threshold	0:-12
at too	0:-17
at work	0:-45
at your	0:14
ata	0:-29
ata los	0:-29
ate	0:85
ate a	0:23
ate cem	0:-24
ate cinco	0:-38
ate doer	0:24
ate domingo	0:26
ate nao	0:30
ate o	0:36
ate pasta	0:13
ate quarta	0:31
ate recuperar	0:33
ate sabado	0:31
ate sexta	0:28
ate uma	0:-27
ate vergonha	0:-44
athle*	0:71
athlet	0:16
athlet hier	0:16
athlete	0:50
athlete here	0:14
athlete of	0:40
athleten	0:20
athleten hatten	0:20
athletes	0:43
athletes $	0:27
athletes have	0:29
athletes here	0:-41
athletes like	0:29
athletes ont	0:27
athletes still	0:27
ating*	0:10
atingir	0:10
atingir sua	0:10
atlet*	0:107
atleta	0:66
atleta con	0:27
atleta fa	0:27
atleta meu	0:34
atleta nessun	0:19
atleta pode	0:22
atleta scommetto	0:24
atletas	0:45
atletas les	0:27
atletas se	0:30
atleten	0:22
atleten hadden	0:22
atleti	0:27
atleti si	0:27
atletiekbaan	0:22
atletiekbaan in	0:22
atletismo	0:35
atletismo ninguem	0:35
atme	0:-18
atme wie	0:-18
atmen	0:-22
atmen darf	0:-22
atrapalha $	0:34
atrapalha bastante	0:-30
atrapalha desde	0:-22
atrapalha raio	0:-31
atras	0:-23
atras da	0:-28
atras do	0:10
atras*	0:25
atrasar	0:25
atrasar $	0:25
atrav*	0:33
atravesse	0:33
atravesse no	0:33
attac*	0:-39
attacca	0:-39
attacca il	0:-39
attei*	0:45
atteindras	0:27
atteindras ton	0:27
atteindre	0:9
atteindre ton	0:9
atteins	0:27
atteins tous	0:27
atten*	0:-32
attend	0:-82
attend $	0:-36
attend d	0:-35
attend pas	0:-57
attendais	0:38
attendais mieux	0:38
attendra	0:7
attendra $	0:-35
attendra dimanche	0:34
attendre	0:-30
attendre $	0:-30
attends	0:32
attends a	0:32
attin*	0:27
attinge	0:27
attinge alle	0:27
attiv*	0:56
attiva	0:34
attiva $	0:34
attivo	0:38
attivo $	0:21
attivo da	0:36
attra*	0:26
attraversa	0:26
attraversa col	0:26
atual*	0:34
atualizei	0:34
atualizei seu	0:34
au	0:-33
au $	0:-39
au bout	0:26
au bureau	0:-43
au chaud	0:-15
au club	0:24
au compteur	0:-30
au debut	0:-31
au dehors	0:-34
au depart	0:-28
au genou	0:31
au kilo	0:26
au kine	0:34
au km	0:31
au marathon	0:-31
au medecin	0:-40
au mollet	0:22
au plan	0:33
au plus	0:-38
au point	0:-24
au printemps	0:13
au prochain	0:-41
au repos	0:34
au ressenti	0:-29
au retour	0:-30
au rouge	0:29
au sec	0:-39
au semi	0:33
au thorax	0:-36
au travail	0:-11
au vent	0:-19
au ventre	0:-46
au voisin	0:-36
auch	0:10
auch $	0:-16
auch beim	0:-29
auch den	0:24
auch dich	0:13
auch ein	0:-56
auch einen	0:28
auch etwas	0:-32
auch im	0:22
auch immer	0:30
auch krank	0:20
auch laufen	0:33
auch mal	0:-13
auch mit	0:-36
auch nicht	0:-36
auch nudeln	0:29
auch raus	0:22
auch schwanger	0:28
auch wenn	0:20
aucun	0:29
aucun complement	0:-41
aucun doute	0:50
aucun plan	0:-40
aucun*	0:-31
aucune	0:-31
aucune chaussure	0:-22
aucune promesse	0:-17
auf	0:-54
auf $	0:-64
auf 0	0:33
auf das	0:-47
auf dein	0:-71
auf deine	0:33
auf deinen	0:-77
auf deiner	0:-33
auf dem	0:-15
auf den	0:55
auf der	0:-55
auf dich	0:13
auf die	0:-49
auf einem	0:-29
auf einen	0:-13
auf freitag	0:22
auf ihn	0:39
auf jeden	0:24
auf langen	0:-44
auf matsch	0:-18
auf mittwoch	0:25
auf ruhigen	0:-26
auf samstag	0:-23
auf sieben	0:18
auf sonntag	0:41
auf strava	0:12
auf und	0:-37
auf volle	0:27
auf wegen	0:-24
auf zu	0:32
aufba*	0:-32
aufbau	0:-32
aufbau eine	0:-32
aufge*	0:12
aufgeben	0:22
aufgeben $	0:22
aufgeber	0:29
aufgeber dastehen	0:29
aufgegeben	0:26
aufgegeben $	0:26
aufgestellt	0:-39
aufgestellt $	0:-39
aufho*	0:-92
aufholen	0:-24
aufholen brauchst	0:-24
aufhoren	0:-76
aufhoren $	0:-26
aufhoren bist	0:-53
aufhoren hilft	0:-17
aufhoren ist	0:-32
aufhoren niemand	0:-18
aufhort	0:-36
aufhort ist	0:-36
aufre*	0:-24
aufrecht	0:-24
aufrecht und	0:-24
aufs	0:-44
aufs $	0:-26
aufs klo	0:-25
aufs laufband	0:-17
auftr*	0:28
auftreten	0:28
auftreten $	0:28
aufwa*	0:-34
aufwarmen	0:-34
aufwarmen $	0:-34
aufzu*	0:31
aufzuholen	0:31
aufzuholen mach	0:31
auge	0:35
auge $	0:35
augen	0:-26
augen $	0:-27
augen sind	0:26
augen wird	0:-41
augme*	0:-14
augmente	0:-44
augmente les	0:-43
augmente rentre	0:-7
augmentons	0:28
augmentons le	0:28
aujou*	0:-12
aujourd	0:-12
aujourd hui	0:-12
aula	0:26
aula de	0:26
aumen*	0:-9
aumenta	0:-8
aumenta del	0:33
aumenta i	0:-34
aumenta torna	0:-35
aumentar	0:13
aumentar o	0:27
aumentar volte	0:-33
aumente	0:-43
aumente os	0:-43
aumentiamo	0:29
aumentiamo il	0:29
aunque $	0:-29
aunque duela	0:25
aunque se	0:19
aunque sea	0:24
aunque vayas	0:-30
aura	0:-36
aura disparu	0:30
aura un	0:-51
auras	0:42
auras autour	0:28
auras plus	0:20
auric*	0:33
auriculares	0:33
auriculares a	0:33
aus	0:55
aus $	0:28
aus ?	0:31
aus aber	0:-31
aus deinem	0:26
aus deinen	0:-43
aus dem	0:71
aus den	0:-36
aus der	0:-32
aus genies	0:-17
aus nie	0:-34
aus und	0:-26
ausat*	0:-61
ausatmen	0:-54
ausatmen auf	0:-54
ausatmest	0:-39
ausatmest $	0:-39
ausbl*	0:27
ausbleibt	0:27
ausbleibt ist	0:27
ausda*	0:-26
ausdauer	0:-44
ausdauer stuck	0:-44
ausdauersportler	0:19
ausdauersportler eben	0:19
auser	0:-42
auser eine	0:-42
ausge*	0:35
ausgefallenen	0:30
ausgefallenen laufe	0:30
ausgefallener	0:-33
ausgefallener lauf	0:-33
ausgeheilt	0:35
ausgeheilt $	0:35
ausgelassener	0:-30
ausgelassener lauf	0:-30
ausgemacht	0:26
ausgemacht es	0:26
ausgeschildert	0:-47
ausgeschildert plane	0:-47
ausgestiegen	0:38
ausgestiegen $	0:38
ausha*	0:29
aushaltst	0:29
aushaltst $	0:29
auslassen	0:-13
auslassen ?	0:-13
auslasst	0:26
auslasst lernt	0:26
auslaufen	0:-18
auslaufen $	0:-18
ausna*	0:21
ausnahmsweise	0:21
ausnahmsweise laufen	0:21
ausre*	0:41
ausreden	0:41
ausreden $	0:33
ausreden werden	0:34
ausru*	0:27
ausruhen	0:27
ausruhen ist	0:27
ausse*	0:-17
aussehen	0:-17
aussehen $	0:-17
aussi $	0:-47
aussi basse	0:37
aussi chez	0:30
aussi de	0:-25
aussi des	0:18
aussi en	0:-24
aussi fines	0:26
aussi j	0:35
aussi je	0:11
aussi partie	0:-28
auszu*	0:-65
auszulassen	0:-53
auszulassen solange	0:-53
auszusteigen	0:-32
auszusteigen $	0:-32
autan*	0:29
autant	0:29
autant que	0:9
autant vendre	0:21
auto	0:-17
auto ti	0:-53
autof*	0:-52
autofahrer	0:-52
autofahrer $	0:-26
autofahrer sehen	0:-42
autom*	0:53
automatic	0:30
automatic $	0:30
automatically	0:36
automatically shorten	0:36
automatisch	0:33
automatisch $	0:33
autos	0:-17
autos $	0:-26
autos bremsen	0:36
autos horst	0:-43
autou*	0:28
autour	0:28
autour du	0:28
autre	0:-31
autre coureur	0:18
autre jour	0:-13
autre que	0:20
autre raison	0:-34
autre sport	0:-26
autrement	0:-30
autrement ?	0:-30
autres	0:11
autres $	0:-7
autres de	0:20
autres du	0:-22
autres s	0:25
autum*	0:-28
autumn	0:-28
autumn half	0:-28
aux figues	0:25
aux ischios	0:27
aux jambes	0:-20
aux ravitos	0:-28
aux voitures	0:-37
avais	0:15
avais demande	0:-46
avais dit	0:37
avais l	0:37
avait	0:-43
avait bien	0:-43
avali*	0:-34
avaliacao	0:-34
avaliacao antes	0:-34
avanc*	0:37
avance	0:28
avance $	0:28
avancent	0:25
avancent plus	0:25
avant $	0:-24
avant chaque	0:36
avant dimanche	0:31
avant dix	0:31
avant et	0:-42
avant la	0:-53
avant le	0:42
avant les	0:-33
avant on	0:-42
avant ou	0:-58
avant paques	0:25
avant trop	0:-17
avant un	0:-21
avant une	0:-54
avanti $	0:-25
avanti col	0:31
avec	0:-13
avec 0	0:37
avec ce	0:44
avec de	0:-54
avec des	0:-17
avec deux	0:28
avec du	0:-33
avec la	0:-50
avec lui	0:-34
avec moi	0:27
avec ta	0:-48
avec toi	0:-24
avec ton	0:-36
avec une	0:75
avera*	0:-21
average	0:-21
average $	0:-21
avere	0:-19
avere paura	0:-19
averg*	0:31
avergonzarte	0:31
avergonzarte $	0:31
avevi	0:-46
avevi chiesto	0:-46
avis	0:-76
avis $	0:-25
avis medical	0:-39
avis plus	0:-51
avis sur	0:-14
avisa	0:-39
avisa a	0:-39
avisa*	0:39
avisar	0:16
avisar seu	0:16
avisare	0:42
avisare a	0:42
avisarte	0:-11
avisarte aqui	0:-11
avise	0:-72
avise $	0:-49
avise e	0:-43
avise*	0:25
avisei	0:25
avisei a	0:25
aviso	0:58
aviso antes	0:41
aviso manana	0:37
avoid	0:15
avoid eating	0:14
avoid sugar	0:28
avoid the	0:-33
avoir	0:-25
avoir ecoute	0:-19
avoir honte	0:32
avoir rate	0:-37
avoir remange	0:-35
avoir ses	0:36
avond	0:-46
avond ervoor	0:-27
avond tevoren	0:-36
avond*	0:37
avondeten	0:27
avondeten door	0:27
avonds	0:35
avonds $	0:-21
avonds alleen	0:45
avonds dan	0:30
avonds een	0:22
avonds geen	0:21
avonds klaar	0:-40
avonds tegen	0:15
avonds wat	0:25
avrai	0:29
avrai il	0:29
avril	0:-80
avril $	0:-10
avril c	0:-49
avril est	0:-32
avril tu	0:-46
avuto	0:37
avuto lo	0:26
avuto uno	0:11
avvis*	0:41
avviso	0:41
avviso il	0:34
avviso prima	0:24
away	0:7
away $	0:-46
away after	0:23
away by	0:36
away from	0:22
away i	0:30
away is	0:-58
away needs	0:-69
away the	0:-28
ayer	0:21
ayer $	0:20
ayer fue	0:-36
ayer te	0:29
ayuda	0:-107
ayuda $	0:-61
ayuda comer	0:-34
ayuda en	0:-14
ayuda mas	0:-30
ayuda medica	0:-10
ayuda para	0:-39
ayuda un	0:-25
ayuda*	0:-51
ayudan	0:-60
ayudan en	0:-14
ayudan menos	0:-50
ayudan una	0:-20
ayudara	0:10
ayudara a	0:10
ayudarte	0:-18
ayudarte $	0:-18
ayuna	0:27
ayuna dieciseis	0:27
ayuna*	0:27
ayunas	0:27
ayunas $	0:20
ayunas para	0:26
ayuno	0:31
ayuno intermitente	0:31
azuca*	0:48
azucar	0:48
azucar es	0:30
azucar lo	0:30
azucar termina	0:19
azul	0:31
azul do	0:31
b	0:71
b 0	0:71
baalt	0:-34
baalt $	0:-34
baas	0:35
baas is	0:35
baby	0:26
baby that	0:26
bacin*	0:25
bacino	0:25
bacino storto	0:25
back	0:-33
back $	0:8
back a	0:29
back after	0:-43
back and	0:-69
back ask	0:-9
back clear	0:-38
back down	0:-45
back downhill	0:-29
back for	0:-36
back from	0:35
back gladly	0:-36
back in	0:-13
back is	0:-43
back of	0:-41
back on	0:-30
back to	0:48
back when	0:35
bad $	0:24
bad as	0:32
bad days	0:-58
bad long	0:-49
bad night	0:-10
bad nights	0:-41
bad run	0:-20
bad will	0:31
badar*	0:31
badare	0:31
badare al	0:31
badly	0:-20
badly how	0:-7
badly then	0:-16
bag	0:30
bag $	0:30
bahn	0:-54
bahn $	0:-40
bahn bleib	0:-23
baisse	0:-54
baisse de	0:-54
baisserai	0:38
baisserai le	0:38
baixa	0:-12
baixa a	0:25
baixa para	0:-31
baixa*	0:64
baixar	0:64
baixar de	0:51
baixar para	0:31
baixe*	0:16
baixei	0:16
baixei o	0:16
baixo	0:28
baixo por	0:28
baja	0:-15
baja el	0:-8
baja entre	0:-59
baja la	0:19
baja las	0:-47
baja para	0:-35
baja por	0:17
bajad*	0:-53
bajadas	0:-64
bajadas $	0:-42
bajadas largas	0:-28
bajadas prueba	0:-39
bajadas y	0:-17
bajado	0:29
bajado dos	0:29
bajan con	0:-41
bajan los	0:16
bajar	0:10
bajar andando	0:-41
bajar de	0:24
bajar del	0:7
bajar el	0:32
bajar escaleras	0:-38
bajar la	0:14
bajar tres	0:30
bajar*	0:49
bajaras	0:49
bajaras de	0:49
bajas	0:12
bajas de	0:18
bajas el	0:-35
baje	0:40
baje la	0:40
bajo	0:20
bajo por	0:39
bajo una	0:-14
bak	0:29
bak koffie	0:29
baker	0:10
baker inofensivo	0:10
balad*	0:-38
balade	0:-38
balade $	0:-38
balan*	0:-87
balanca	0:-32
balanca eu	0:-32
balancar	0:-41
balancar as	0:-41
balancear	0:-34
balancear las	0:-34
balanced	0:-38
balanced one	0:-38
balancer	0:-26
balancer les	0:-26
balancing	0:-14
balancing on	0:-14
bald	0:8
bald $	0:29
bald geschichte	0:28
bald kommt	0:-35
balde	0:21
balde com	0:21
balla*	0:-41
ballaststoffe	0:-41
ballaststoffe fett	0:-41
balle	0:28
balle de	0:28
bambi*	0:26
bambino	0:26
bambino $	0:26
banaa*	0:26
banaan	0:26
banaan $	0:26
banan*	0:-61
banana	0:-61
banana before	0:-45
banana e	0:31
banana experimenta	0:-41
band	0:-21
band comes	0:-43
band hard	0:21
band is	0:27
band so	0:11
band under	0:-29
banda	0:35
banda iliotibial	0:23
banda solta	0:31
banda*	0:45
bandage	0:45
bandage $	0:25
bandage et	0:33
bandage serre	0:21
bande*	0:40
bandelletta	0:23
bandelletta $	0:23
banderriss	0:28
banderriss ist	0:28
bands*	0:26
bandsyndroom	0:26
bandsyndroom $	0:26
bang	0:-11
bang or	0:-11
banho	0:23
banho gelado	0:23
bank	0:18
bank $	0:18
barba*	0:29
barbabietola	0:29
barbabietola con	0:25
barel*	0:13
barely	0:13
barely notice	0:13
barre	0:29
barre $	0:29
barri*	0:-16
barriga	0:31
barriga sumir	0:31
barrio	0:-52
barrio como	0:-52
barro	0:-52
barro $	0:-14
barro hasta	0:-46
bas	0:26
bas $	0:26
bascu*	0:-26
bascula	0:-26
bascula no	0:-26
base	0:-54
base gets	0:-37
base says	0:-19
base siga	0:-23
base weeks	0:-30
basea*	0:35
baseado	0:35
baseado depois	0:35
based	0:25
based on	0:25
bassa	0:-24
bassa per	0:-24
basse	0:24
basse pour	0:-26
basse tu	0:37
bassi*	0:29
bassin	0:29
bassin est	0:29
basso	0:36
basso bistecca	0:29
basso per	0:18
basta allungare	0:26
basta che	0:-65
basta levantate	0:26
basta un	0:26
basta una	0:15
basta*	0:-27
bastam	0:16
bastam levante	0:32
bastam luvas	0:-33
bastam para	0:26
bastam uma	0:-34
bastan	0:-28
bastan unos	0:-28
bastano	0:-13
bastano $	0:37
bastano alzati	0:36
bastano eccome	0:-30
bastano guanti	0:-32
bastano per	0:-59
bastano una	0:-36
bastante	0:-57
bastante $	0:-30
bastante antes	0:-28
bastante durante	0:-29
bat	0:-52
bat plus	0:-52
batat*	0:-44
batata	0:-44
batata nos	0:-44
bate	0:26
bate seu	0:26
bater	0:-36
bater recorde	0:-40
baths	0:20
baths after	0:20
batid*	0:25
batidos	0:25
batidos una	0:25
batim*	0:41
batimento	0:38
batimento de	0:33
batimento durante	0:13
batimentos	0:12
batimentos $	0:12
batte	0:-43
batte la	0:-29
batte strano	0:-14
batte*	0:18
batterai	0:18
batterai facilmente	0:18
batti*	0:50
battito	0:50
battito $	0:23
battito a	0:34
battito puo	0:27
battl*	0:-34
battle	0:-34
battle was	0:-34
bauch	0:34
bauch sollte	0:34
bauen	0:-70
bauen die	0:-39
bauen drei	0:-36
bauen wir	0:-40
baume*	0:-30
baumen	0:-30
baumen irrt	0:-30
be	0:-32
be $	0:-89
be 0	0:34
be a	0:-25
be afraid	0:-43
be amazed	0:7
be anaemic	0:20
be ashamed	0:35
be at	0:21
be checked	0:-49
be checking	0:-43
be clear	0:-45
be compared	0:-28
be completely	0:36
be easy	0:-27
be either	0:36
be embarrassing	0:31
be expected	0:-39
be experiencing	0:33
be faster	0:42
be fine	0:66
be gone	0:43
be grown	0:-38
be healed	0:47
be in	0:-63
be kind	0:-37
be kinder	0:-43
be lighter	0:29
be load	0:-38
be low	0:35
be mild	0:30
be nervous	0:-30
be nothing	0:-39
be on	0:-42
be one	0:-38
be perfect	0:40
be proud	0:-57
be ready	0:29
be resting	0:35
be running	0:40
be seen	0:-18
be shoes	0:-24
be so	0:27
be something	0:-54
be such	0:26
be ten	0:32
be the	0:-52
be there	0:9
be told	0:-39
be too	0:-71
be totally	0:34
be two	0:28
be under	0:42
be visible	0:-30
be wasting	0:-44
be welcome	0:-37
be wrong	0:-28
be your	0:35
beat	0:12
beat cancer	0:24
beat motivation	0:-25
beat your	0:8
beats	0:-29
beats an	0:-32
beats even	0:-31
beats is	0:38
beats or	0:-35
beau	0:-29
beau travail	0:-29
beauc*	0:9
beaucoup	0:9
beaucoup $	0:36
beaucoup c	0:-10
beaucoup d	0:-57
beaucoup de	0:27
beba	0:27
beba agua	0:-37
beba antes	0:36
beba bastante	0:-29
beba o	0:32
beba quando	0:-26
beba suco	0:16
bebas	0:50
bebas antes	0:36
bebas tanto	0:28
bebe	0:17
bebe agua	0:-36
bebe cuando	0:-16
bebe suficiente	0:-39
bebe todo	0:30
bebe zumo	0:15
beber	0:-46
beber de	0:-25
beber demais	0:-48
becau*	0:-59
because	0:-59
because bigger	0:-35
because easy	0:-16
because he	0:25
because life	0:-51
because you	0:-60
because your	0:-24
becke*	0:44
becken	0:26
becken steht	0:26
beckenschiefstellung	0:29
beckenschiefstellung gleicht	0:29
becom*	0:-19
becomes	0:-19
becomes a	0:-19
bed a	0:-12
bed dan	0:-22
bed early	0:-32
bed takes	0:22
bed would	0:31
bedek	0:-25
bedek handen	0:-25
bedoe*	0:-18
bedoel	0:-25
bedoel je	0:-25
bedoeling	0:-39
bedoeling $	0:-39
bedoelt	0:22
bedoelt $	0:-24
bedoelt het	0:25
been	0:-60
been $	0:-29
been adjusted	0:36
been eight	0:-30
been free	0:-41
been gone	0:-41
been hurting	0:-17
been informed	0:30
been mentioned	0:-45
been rescheduled	0:38
been running	0:21
beer	0:27
beer four	0:27
beers	0:37
beers the	0:37
beetj*	0:38
beetje	0:43
beetje $	0:-36
beetje af	0:30
beetje hongerig	0:24
beetje kniepijn	0:24
beetje koorts	0:46
beetje zenuwen	0:-48
beetjes	0:-29
beetjes op	0:-29
beetr*	0:27
beetroot	0:27
beetroot juice	0:27
befor*	0:-6
before	0:-6
before $	0:-67
before ?	0:-24
before a	0:-97
before an	0:-34
before and	0:-98
before anyone	0:-26
before anything	0:-33
before bed	0:44
before christmas	0:40
before cold	0:16
before drinking	0:-51
before easter	0:-33
before easy	0:46
before every	0:26
before hard	0:-10
before heading	0:19
before help	0:29
before i	0:-36
before if	0:-54
before intervals	0:18
before is	0:32
before it	0:-16
before long	0:17
before makes	0:27
before meals	0:29
before one	0:-48
before or	0:-20
before race	0:-37
before racing	0:30
before that	0:-23
before the	0:67
before three	0:-24
before when	0:-37
before you	0:-90
before your	0:35
begel*	0:13
begeleid	0:13
begeleid $	0:13
begin	0:-62
begin $	0:-50
begin je	0:-77
begin opnieuw	0:-29
begin rustig	0:-42
begin tegen	0:-25
begin vandaag	0:28
begin*	0:9
beginnen	0:-53
beginnen $	0:-41
beginnen een	0:-30
beginnen met	0:-18
beginner	0:26
beginner stuff	0:26
beginners	0:33
beginners $	0:42
beginners found	0:-22
begins	0:-9
begins with	0:-9
begint	0:33
begint maandag	0:33
behalte deinen	0:35
behalte was	0:-30
behalten	0:-7
behalten ?	0:-7
behan*	0:36
behandelen	0:23
behandelen $	0:23
behandeln	0:32
behandeln $	0:32
behin*	0:-61
behind	0:-61
behind you	0:-61
bei	0:10
bei 0	0:9
bei dem	0:24
bei der	0:-33
bei dir	0:21
bei drei	0:-28
bei durchzuhalten	0:-14
bei einem	0:-48
bei eis	0:-45
bei funf	0:-28
bei gewitter	0:20
bei glatteis	0:-35
bei harten	0:27
bei hochstens	0:-17
bei jedem	0:24
bei kurzen	0:-50
bei langeren	0:-44
bei laufern	0:20
bei leichten	0:29
bei lockeren	0:16
bei meinem	0:35
bei rot	0:24
bei schmerz	0:-49
bei schmerzen	0:-43
bei sechs	0:26
bei viel	0:27
bei vielen	0:-20
bei warme	0:-41
bei zu	0:-36
beide	0:-12
beide ausgemacht	0:26
beide benen	0:-32
beide*	0:-39
beiden	0:-23
beiden beinen	0:-22
beiden mochtest	0:-7
beides	0:-33
beides geht	0:-33
beim	0:-29
beim abnehmen	0:15
beim berg	0:-9
beim bewegen	0:-26
beim bier	0:27
beim dauerlauf	0:-32
beim gehen	0:-29
beim hersteller	0:19
beim laufen	0:-12
beim lockeren	0:-41
beim marathon	0:-44
beim rennen	0:44
beim veranstalter	0:32
bein aus	0:20
bein untersucht	0:-23
beine	0:-30
beine $	0:-28
beine am	0:-23
beine fur	0:-41
beine nach	0:-60
beine nein	0:-9
beine nicht	0:38
beine ohne	0:-40
beine sagen	0:27
beine sind	0:32
beine werden	0:-33
beine*	0:-41
beinen	0:-41
beinen ist	0:-30
beinen magen	0:-14
being	0:63
being nervous	0:-45
being overcautious	0:30
being overly	0:34
being rested	0:-38
being soft	0:30
being too	0:27
being two	0:12
beins*	0:-20
beinschwunge	0:-20
beinschwunge passt	0:-20
beis	0:28
beis noch	0:28
bekij*	0:-60
bekijken	0:-60
bekijken $	0:-28
bekijken dat	0:-26
bekijken het	0:-37
bekke*	0:32
bekken	0:32
bekken staat	0:32
bekne*	0:28
beknelde	0:28
beknelde zenuw	0:28
bekom*	0:15
bekommst	0:35
bekommst du	0:35
bekommt	0:-30
bekommt oder	0:-30
bel	0:-69
bel $	0:-32
bel dan	0:-30
bel je	0:-46
bel risultato	0:-20
bela	0:-22
bela conquista	0:-22
belan*	0:-53
belangrijk	0:-34
belangrijk als	0:-34
belangrijker	0:-44
belangrijker $	0:-41
belangrijker dan	0:-8
belas*	0:-61
belasting	0:-46
belasting $	0:-34
belasting als	0:-21
belastung	0:-34
belastung $	0:-30
belastung zahlt	0:-17
belez*	0:-47
beleza	0:-47
beleza fica	0:-47
belie*	0:36
believe	0:36
believe me	0:36
bella	0:-26
bella domanda	0:-26
belle	0:-39
belle elongation	0:32
belle progression	0:-30
belle reussite	0:-28
belle*	0:32
bellen	0:32
bellen $	0:32
bello	0:-57
bello $	0:-57
belly	0:46
belly and	0:30
belly before	0:35
belon*	0:-60
belong	0:-21
belong to	0:-21
belongs	0:-47
belongs $	0:-36
belongs to	0:-37
belov*	0:-66
beloven	0:-66
beloven $	0:-36
beloven rustig	0:-52
below about	0:-43
below it	0:33
bem	0:-53
bem antes	0:-44
bem assim	0:30
bem cinco	0:-31
bem constante	0:-14
bem continue	0:-42
bem demais	0:-34
bem desde	0:-22
bem dividida	0:-45
bem em	0:16
bem esticada	0:31
bem feito	0:-45
bem mais	0:-20
bem mas	0:-47
bem menos	0:-24
bem no	0:-32
bem para	0:-42
ben	0:32
ben coach	0:-43
ben distribuita	0:-61
ben een	0:-33
ben geen	0:-11
ben gisteren	0:28
ben ik	0:8
ben je	0:43
ben jij	0:34
benau*	0:29
benauwd	0:29
benauwd bij	0:29
bends	0:-54
bends in	0:-54
bene	0:-55
bene !	0:-25
bene $	0:-27
bene a	0:-21
bene ai	0:27
bene bastano	0:-30
bene continua	0:-34
bene cosi	0:-18
bene dal	0:-18
bene o	0:-25
bene per	0:17
bene prima	0:-19
bene soprattutto	0:-28
bene sui	0:-17
bene tutte	0:-26
benen	0:-67
benen donderdag	0:-30
benen is	0:-39
benen jij	0:-44
benen klagen	0:-30
benen maag	0:-17
benen na	0:-43
benen niet	0:36
benen ook	0:41
benen vandaag	0:-44
benen voor	0:-32
benen zijn	0:38
benen zullen	0:-39
benen zwaaien	0:-42
benig*	0:24
benigne	0:24
benigne $	0:24
benis*	0:20
benissimo	0:20
benissimo $	0:18
benissimo fare	0:32
benissimo quando	0:-51
bent	0:22
bent fit	0:35
bent gewandeld	0:-39
bent ingeschreven	0:37
bent na	0:-67
bent pas	0:32
bent te	0:26
bent wat	0:34
bepaa*	0:-43
bepaal	0:-26
bepaal je	0:-26
bepaalde	0:-33
bepaalde $	0:-28
bepaalde manier	0:-21
bere prima	0:39
bere si	0:-32
bere troppo	0:-25
berec*	0:31
berechnet	0:31
berechnet $	0:31
berei*	0:-30
bereich	0:-31
bereich kommt	0:-31
bereit	0:-20
bereit $	0:-14
bereit bist	0:38
bereit und	0:-40
berg	0:-18
berg ruhig	0:-9
berg zahlt	0:-14
berga*	0:-65
bergab	0:-42
bergab etwas	0:-19
bergab lass	0:-23
bergab und	0:-20
bergaf	0:-47
bergaf en	0:-18
bergaf laat	0:-35
bergaf wat	0:-16
bergauf	0:-14
bergauf kurze	0:-14
berge	0:15
berge $	0:32
berge machen	0:-35
berge*	0:-40
bergen	0:-40
bergen ist	0:-40
bergl*	0:32
berglauf	0:32
berglauf sonst	0:32
bergo*	0:-14
bergop	0:-14
bergop kleine	0:-14
beric*	0:28
bericht	0:28
bericht $	0:28
berli*	0:52
berlim	0:28
berlim vai	0:28
berlin	0:40
berlin $	0:20
berlin ging	0:20
berlin unter	0:21
beruc*	0:35
berucksichtigt	0:35
berucksichtigt $	0:35
beruh*	0:-25
beruhigen	0:-25
beruhigen sich	0:-25
beschadigd	0:-35
beschadigd binnen	0:-35
bescheid	0:16
bescheid $	0:31
bescheid wenn	0:-24
beschreibung	0:28
beschreibung handelt	0:28
beschrijft	0:25
beschrijft is	0:25
beschut	0:-29
beschut rondje	0:-29
besei*	0:28
beseitigt	0:28
beseitigt dein	0:28
besoi*	0:-36
besoin	0:-36
besoin $	0:-51
besoin de	0:-18
beson*	0:-48
besonderes	0:-35
besonderes $	0:-35
besonders	0:-29
besonders wenn	0:-29
bespa*	0:26
besparen	0:26
besparen $	0:26
bespr*	0:-51
bespreek	0:-51
bespreek medicijnen	0:-51
besse*	0:-104
besser	0:-104
besser $	0:-29
besser ?	0:-13
besser als	0:-45
besser bis	0:-47
besser der	0:-19
besser nicht	0:-26
besser passt	0:-34
besser weg	0:-53
best	0:-44
best $	0:-27
best antidepressant	0:29
best easy	0:-40
best een	0:-37
best in	0:33
best left	0:-47
best one	0:-32
best to	0:-41
best training	0:-52
best wat	0:30
best worth	0:-34
besta*	0:31
bestaat	0:30
bestaat niet	0:30
bestand kwam	0:-35
bestand naar	0:33
beste	0:-63
beste $	0:-31
beste training	0:-45
beste wat	0:-10
besteht	0:33
besteht kein	0:33
besten $	0:31
besten ganz	0:22
besten horst	0:-43
bester	0:-50
bester $	0:-25
bester gesellschaft	0:-41
besti*	0:26
bestimmt	0:26
bestimmt den	0:-30
bestimmt eisenmangel	0:13
bestimmt genervt	0:21
bestimmt nur	0:14
bestl*	0:-26
bestleistung	0:-26
bestleistung !	0:-26
bestz*	0:54
bestzeit	0:66
bestzeit $	0:42
bestzeit hast	0:28
bestzeit im	0:19
bestzeitversuch	0:-20
bestzeitversuch eher	0:-20
bet	0:14
bet my	0:14
betaa*	0:26
betaald	0:26
betaald $	0:26
betau*	0:-27
betaubter	0:-27
betaubter schmerz	0:-27
bete	0:29
bete saft	0:29
betekent alleen	0:26
betekent stoppen	0:-53
beter	0:-69
beter $	0:-10
beter bent	0:-22
beter binnen	0:-32
beter dan	0:-27
beter de	0:-24
beter het	0:-19
beter iets	0:-20
beter niet	0:-39
beter of	0:-59
beter past	0:-25
beter tien	0:-23
beter toe	0:26
beter wachten	0:-38
beter*	0:37
beterraba	0:37
beterraba com	0:16
beterraba te	0:27
betre*	0:37
betreue	0:25
betreue trainiert	0:25
betreut	0:28
betreut $	0:28
bette*	0:-26
better	0:-32
better $	0:-15
better ?	0:-27
better absorption	0:18
better at	0:40
better indoors	0:-34
better kept	0:-48
better odds	0:-46
better running	0:33
better than	0:-24
better the	0:-12
better to	0:-57
betterave	0:35
betterave avec	0:26
betterave te	0:14
betwe*	0:-56
between	0:-56
between 0	0:21
between and	0:-23
between hard	0:-21
between tall	0:-30
between the	0:-35
between them	0:-26
between you	0:-33
beval*	0:-29
bevalt	0:-29
bevalt me	0:-29
bevi $	0:-31
bevi abbastanza	0:-49
bevi comunque	0:-30
bevi piu	0:35
bevi quando	0:-48
bevi sempre	0:-44
bevi succo	0:25
bevi un	0:25
bevil*	0:-44
bevilo	0:-44
bevilo $	0:-44
bevor	0:-30
bevor du	0:-30
bewaa*	0:34
bewaard	0:34
bewaard $	0:34
bewee*	0:-42
beweegt	0:-42
beweegt $	0:-18
beweegt met	0:-32
beweg*	0:-51
bewegen	0:-26
bewegen $	0:-14
bewegen besser	0:-29
bewegend	0:-37
bewegend rekken	0:-37
bewegtes	0:-20
bewegtes dehnen	0:-20
bewei*	0:-51
beweisen	0:-51
beweisen und	0:-51
bewez*	0:-32
bewezen	0:-32
bewezen over	0:-32
bewie*	0:-42
bewiesen	0:-42
bewiesen uber	0:-42
bewus*	0:-50
bewusst	0:-50
bewusst $	0:-30
bewusst ruhig	0:-33
beyon*	0:-53
beyond	0:-53
beyond $	0:-29
beyond the	0:-19
beyond what	0:-29
bezah*	0:28
bezahlt	0:28
bezahlt $	0:28
bezig	0:-24
bezig !	0:-24
bib	0:-37
bib but	0:-37
bicar*	0:50
bicarb	0:24
bicarb before	0:24
bicarbonate	0:37
bicarbonate avant	0:26
bicarbonate before	0:24
bicarbonato	0:26
bicarbonato antes	0:17
bicarbonato prima	0:25
bici	0:-65
bici mantiene	0:-21
bici non	0:-28
bici nunca	0:-50
bici tiene	0:-17
bicic*	0:-71
bicicleta	0:-71
bicicleta $	0:-33
bicicleta mantem	0:-33
bicicleta nunca	0:-41
bicip*	0:16
bicipite	0:16
bicipite femorale	0:16
bidon	0:38
bidon $	0:17
bidon en	0:26
bien	0:-66
bien !	0:-34
bien $	0:15
bien al	0:-52
bien antes	0:-42
bien avant	0:-18
bien avec	0:32
bien choisis	0:-39
bien cinco	0:-32
bien continue	0:-28
bien des	0:-10
bien desde	0:-12
bien droit	0:-40
bien en	0:-38
bien ete	0:45
bien eux	0:21
bien joue	0:-19
bien mejor	0:-50
bien moins	0:-43
bien no	0:-39
bien note	0:39
bien o	0:-32
bien on	0:-36
bien ou	0:-15
bien para	0:31
bien parti	0:-39
bien passe	0:-25
bien pero	0:-29
bien plus	0:-52
bien repartida	0:-31
bien repartie	0:-31
bien saber	0:-50
bien serre	0:29
bien si	0:-23
bien sigue	0:-34
bien sur	0:-25
bient*	0:-29
bientot	0:-29
bientot $	0:-29
bier	0:56
bier am	0:31
bier haben	0:27
bier hast	0:13
bier tot	0:22
bier und	0:30
biert*	0:15
biertje	0:15
biertje heb	0:15
biete*	0:26
bietensap	0:26
bietensap maakt	0:28
bietensap met	0:22
big	0:-29
big difference	0:27
big meals	0:-45
bigge*	0:-35
bigger	0:-35
bigger leaps	0:-35
bij	0:-45
bij $	0:26
bij die	0:16
bij een	0:-66
bij ga	0:-38
bij gewoon	0:-34
bij het	0:-61
bij iedereen	0:28
bij je	0:-21
bij jou	0:42
bij jouw	0:-23
bij kou	0:29
bij lange	0:-37
bij lopers	0:25
bij mij	0:-32
bij mijn	0:37
bij muziek	0:-22
bij onweer	0:-25
bij pijn	0:-37
bij regen	0:-25
bij rustige	0:-15
bij stilte	0:-22
bij twijfel	0:-29
bij velen	0:-25
bij vijf	0:-27
bij warm	0:-13
bij wat	0:-63
bij zo	0:31
bijge*	0:26
bijgewerkt	0:26
bijgewerkt $	0:26
bijna	0:-57
bijna alle	0:-56
bijna alles	0:-37
bijna genant	0:-41
bijna nooit	0:27
bijt	0:23
bijt nog	0:23
bijza*	0:-22
bijzaak	0:-22
bijzaak in	0:-22
bijzo*	0:-43
bijzonders	0:-43
bijzonders $	0:-43
bike	0:-65
bike kilometres	0:-30
bike pool	0:-52
bilan*	0:8
bilancia	0:8
bilancia non	0:-29
bilancia ringrazia	0:22
bilsp*	0:35
bilspier	0:12
bilspier dagelijks	0:12
bilspieren	0:26
bilspieren $	0:26
bin coach	0:-40
bin ein	0:-38
bin ich	0:8
bin ja	0:27
bin jahrelang	0:34
bin nicht	0:-11
bin trotzdem	0:17
binde	0:-22
binde die	0:-22
binne*	0:-78
binnen	0:-78
binnen $	0:-30
binnen 0	0:-11
binnen als	0:-7
binnen blijven	0:-34
binnen dat	0:-33
binnen wil	0:-35
birra	0:16
birra te	0:16
bis	0:46
bis $	0:-64
bis 0	0:-124
bis april	0:20
bis der	0:24
bis drei	0:-53
bis es	0:34
bis funf	0:-36
bis hundert	0:-39
bis mai	0:30
bis nachste	0:-38
bis samstag	0:30
bis sonntag	0:30
bis vier	0:-26
bis weihnachten	0:32
bis zu	0:-26
bis zum	0:58
bis zur	0:-41
bis zwei	0:-67
bis zweieinhalb	0:-37
bisco*	0:53
biscoito	0:36
biscoito $	0:36
biscotto	0:33
biscotto $	0:33
biscu*	0:54
biscuit	0:54
biscuit $	0:54
bisog*	0:-40
bisogno	0:-40
bisogno $	0:-28
bisogno di	0:-35
bissc*	0:56
bisschen	0:56
bisschen $	0:-9
bisschen ab	0:27
bisschen fieber	0:26
bisschen hungrig	0:23
bisschen knieschmerz	0:15
bisschen ruhiger	0:-25
bisschen temperatur	0:24
bisschen weniger	0:21
bisschen zu	0:-48
bist	0:7
bist $	0:11
bist am	0:-49
bist depressiv	0:8
bist du	0:-10
bist fit	0:24
bist fur	0:29
bist ruh	0:-35
bist sag	0:-34
bist stark	0:33
bist ubertrainiert	0:34
biste*	0:29
bistecca	0:29
bistecca e	0:29
bit	0:52
bit $	0:-11
bit around	0:39
bit by	0:-30
bit faster	0:28
bit haven	0:39
bit hungry	0:22
bit lighter	0:26
bit looser	0:-60
bit of	0:24
bit slower	0:33
bit tired	0:26
bit too	0:23
bit under	0:23
bit undertrained	0:-60
bites	0:-28
bites walk	0:-28
bits	0:-62
bits and	0:-40
bits between	0:-23
bits effort	0:-41
bits when	0:-24
bitte	0:-121
bitte $	0:-34
bitte arztlich	0:-13
bitte aufhoren	0:-26
bitte die	0:-29
bitte in	0:-32
bitte mit	0:-37
bitte nicht	0:-35
bitte nie	0:-14
bitte ruh	0:-49
bitte*	0:27
bitterballen	0:27
bitterballen ?	0:27
blaad*	0:-25
blaadjes	0:-25
blaadjes en	0:-25
blaar	0:21
blaar door	0:12
blaar loop	0:16
black	0:27
black spots	0:27
black*	0:28
blackroll	0:28
blackroll und	0:28
blahu*	0:28
blahungen	0:28
blahungen $	0:28
bland*	0:-31
blando	0:-31
blando $	0:37
blando si	0:-43
blando y	0:-44
blando zancada	0:-35
blare*	0:-17
blaren	0:-17
blaren vragen	0:-17
blase	0:27
blase lauf	0:18
blase mit	0:24
blase*	0:-12
blasen	0:-12
blasen mogen	0:-12
blauw*	0:-35
blauwe	0:-35
blauwe nagel	0:-35
bleed*	0:7
bleeding	0:7
bleeding $	0:26
bleeding painful	0:-30
bleib	0:-42
bleib dran	0:35
bleib drin	0:-41
bleib drinnen	0:-38
bleib in	0:-23
bleib stehen	0:-42
bleib*	0:-53
bleiben	0:12
bleiben $	0:27
bleiben sie	0:-21
bleibst	0:31
bleibst $	0:33
bleibst du	0:-29
bleibst unter	0:28
bleibt	0:-100
bleibt $	0:-26
bleibt bei	0:-10
bleibt das	0:-51
bleibt die	0:-35
bleibt es	0:-40
bleibt genug	0:-18
bleibt immer	0:-62
bleibt man	0:-39
bleibt und	0:-37
blend	0:-47
blend in	0:-47
bless*	0:-46
blesse	0:39
blesse ce	0:39
blesser	0:26
blesser $	0:26
blesseras	0:40
blesseras pas	0:40
blesseren	0:32
blesseren met	0:32
blessure	0:14
blessure $	0:38
blessure est	0:-43
blessure heb	0:20
blessure krijgen	0:29
blessure zit	0:-41
blessures	0:-135
blessures $	0:-71
blessures en	0:-48
blessures et	0:-39
blessures maar	0:-25
blessures mais	0:-49
blessures maladies	0:-38
blessures quoi	0:-30
blessures samen	0:-29
blessures weg	0:32
blessures ziekte	0:-28
blessurevrij	0:-52
blessurevrij jaar	0:-52
bleu	0:41
bleu ?	0:41
blick	0:-14
blick nach	0:-14
blijf	0:-41
blijf $	0:-44
blijf binnen	0:-17
blijf dan	0:-24
blijf eronder	0:36
blijf je	0:-59
blijf*	0:-68
blijft	0:-68
blijft $	0:-41
blijft bij	0:-13
blijft bijna	0:-21
blijft binnen	0:-11
blijft de	0:-28
blijft een	0:-30
blijft en	0:-27
blijft er	0:-29
blijft het	0:17
blijft of	0:-32
blijven $	0:11
blijven of	0:-34
bliks*	0:27
bliksem	0:27
bliksem raakt	0:27
blist*	0:9
blister	0:17
blister is	0:-47
blister keep	0:24
blister with	0:27
blisters	0:-33
blisters like	0:-33
blitz*	0:28
blitze	0:28
blitze treffen	0:28
bloc	0:-27
bloc soit	0:-27
blocc*	0:-7
blocca	0:-47
blocca o	0:-47
bloccato	0:31
bloccato il	0:31
block	0:15
block ends	0:36
block in	0:-45
block usually	0:-22
block*	0:29
blocked	0:27
blocked tuesday	0:27
blockierendes	0:-36
blockierendes oder	0:-36
blockiert	0:36
blockiert $	0:32
blockiert das	0:20
bloed	0:-38
bloed bij	0:-38
bloeddrukpil	0:29
bloeddrukpil over	0:29
bloeddrukpillen intervallen	0:-60
bloeddrukpillen kun	0:27
blood	0:68
blood and	0:21
blood in	0:36
blood is	0:30
blood pressure	0:39
blood see	0:-28
bloque	0:-40
bloque le	0:33
bloque ou	0:-59
bloquea	0:-41
bloquea o	0:-41
bloqueado	0:30
bloqueado el	0:30
bloqueei	0:27
bloqueei a	0:27
blos	0:61
blos nicht	0:52
blos niedriger	0:22
blue	0:-24
blue pair	0:-24
blues	0:-31
blues gehort	0:-31
blur	0:-21
blur into	0:-21
blut	0:-26
blut dabei	0:-26
blutd*	0:35
blutdruck	0:22
blutdruck nichts	0:22
blutdruckmittel	0:-8
blutdruckmittel intervalle	0:-42
blutdruckmittel kannst	0:27
blutdrucktabletten	0:28
blutdrucktabletten kannst	0:27
blutdrucktabletten weg	0:16
blute*	0:20
bluterguss	0:20
bluterguss und	0:20
bmi	0:56
bmi i	0:34
bmi is	0:50
bmi ist	0:16
bmi von	0:26
boa	0:-89
boa base	0:-23
boa e	0:-64
boa ideia	0:-36
boa pergunta	0:-30
boa semana	0:-30
boa sorte	0:-29
boas	0:-16
boas chances	0:-16
bobbe*	0:28
bobbel	0:28
bobbel is	0:28
bobo	0:28
bobo sera	0:28
boca	0:-61
boca a	0:-52
boca juntos	0:-27
bocca	0:-50
bocca al	0:-30
bocca insieme	0:-35
bocht*	0:-25
bochten	0:-25
bochten even	0:-25
boden	0:-69
boden $	0:-18
boden etwas	0:-35
boden und	0:-44
bodie*	0:-35
bodies	0:-35
bodies are	0:-35
body	0:21
body !	0:27
body $	0:14
body adapting	0:26
body adapts	0:-42
body and	0:-61
body catches	0:-43
body fat	0:50
body into	0:31
body is	0:-49
body it	0:-29
body learns	0:30
body lies	0:37
body needs	0:-51
body start	0:37
body to	0:35
body will	0:20
boire	0:-36
boire mene	0:-36
bois	0:46
bois assez	0:-38
bois autant	0:32
bois de	0:-39
bois pas	0:37
bois quand	0:-57
bois ta	0:24
bois un	0:39
boit	0:32
boit jamais	0:32
boite	0:21
boite s	0:21
boite*	0:-41
boiter	0:-41
boiter la	0:-41
bola	0:-54
bola el	0:-54
bolha	0:44
bolha com	0:22
bolha continue	0:22
bolha estourada	0:26
bolha*	0:-26
bolhas	0:-26
bolhas pedem	0:-26
bolin*	0:-27
bolinho	0:-27
bolinho de	0:-27
bolsillo $	0:34
bolsillo esta	0:-57
bolso	0:28
bolso $	0:28
bom	0:-32
bom $	0:-41
bom para	0:24
bom que	0:-39
bom sinal	0:-56
bom tenis	0:-15
bom trabalho	0:-15
bombi*	0:22
bombinha	0:22
bombinha em	0:22
bon	0:-50
bon coupe	0:-30
bon la	0:-32
bon moment	0:-39
bon pour	0:48
bon signe	0:-56
bon vent	0:-23
bone	0:-87
bone $	0:-30
bone don	0:-25
bone hurts	0:-28
bone is	0:-12
bone itself	0:-40
bone longer	0:-45
bone pain	0:-25
bone protege	0:-31
bone stress	0:-27
bone wakes	0:-28
bone will	0:32
bones	0:-54
bones hormones	0:-46
bones no	0:-23
bonjo*	0:-31
bonjour	0:-31
bonjour !	0:-31
bonk	0:18
bonk again	0:18
bonne	0:-102
bonne allure	0:-37
bonne chance	0:-9
bonne decision	0:-36
bonne idee	0:-43
bonne nouvelle	0:-37
bonne personne	0:-39
bonne question	0:-12
bonne semaine	0:-27
bonne*	0:-38
bonnes	0:-38
bonnes $	0:-21
bonnes chances	0:-20
bonnes chaussures	0:-14
booke*	0:15
booked	0:15
booked see	0:15
boost	0:27
boost $	0:27
bora	0:-18
bora $	0:27
bora com	0:-37
borin*	0:-15
boring	0:-15
boring and	0:-30
borne	0:30
borne $	0:30
borne*	0:28
bornes	0:28
bornes $	0:28
borra*	0:31
borraccia	0:31
borraccia $	0:31
borre	0:26
borre la	0:26
borro	0:-23
borro entonces	0:-23
borsi*	0:30
borsite	0:30
borsite $	0:30
borst	0:-15
borst blijf	0:-46
borst is	0:9
borst komt	0:32
borst maag	0:-14
borst stop	0:-44
bos	0:-31
bos in	0:-31
bosch*	0:-21
boschi	0:-21
boschi lascia	0:-21
boss	0:34
boss is	0:34
bosto*	0:33
boston	0:33
boston est	0:17
boston i	0:44
bot	0:-90
bot $	0:-26
bot i	0:-41
bot pero	0:-14
bot tu	0:-37
bot word	0:-37
bot zelf	0:-35
botel*	0:20
botella	0:20
botella $	0:20
boter*	0:26
boterhammen	0:26
boterhammen zijn	0:26
both	0:-89
both are	0:-32
both legs	0:-30
both options	0:-54
both sides	0:-18
bothe*	0:55
bother	0:55
bother the	0:33
bother with	0:18
bother you	0:36
botte*	0:-27
botten	0:-27
botten niet	0:-27
bottl*	0:25
bottle	0:25
bottle $	0:20
botvl*	0:19
botvliesontsteking	0:19
botvliesontsteking trekt	0:19
bouch*	0:-30
bouche	0:-30
bouche ensemble	0:-30
boucl*	0:-16
boucle	0:-16
boucle du	0:-35
boucle la	0:26
boue	0:-50
boue $	0:-39
boue et	0:-19
boueu*	0:27
boueux	0:27
boueux en	0:27
bouge	0:-48
bouge avec	0:-48
bouge*	0:-31
bougeant	0:-31
bougeant $	0:-31
boule	0:28
boule est	0:28
boulo*	0:-30
boulot	0:-30
boulot en	0:-30
bout	0:25
bout sans	0:26
bout then	0:-7
bouts	0:-75
bouts $	0:-33
bouts of	0:-16
bouts with	0:-20
bouts you	0:-46
bouw	0:-17
bouw de	0:-38
bouw ze	0:21
bouwe*	0:-46
bouwen	0:-46
bouwen $	0:-25
bouwen drie	0:-40
bouwt	0:-40
bouwt kalm	0:-40
boven	0:30
boven 0	0:-43
boven de	0:26
boven water	0:29
boven*	0:-67
bovenbenen	0:-67
bovenbenen $	0:-20
bovenbenen zwaar	0:-57
bozzo	0:29
bozzo e	0:29
bracc*	0:31
braccio	0:31
braccio sinistro	0:31
braco	0:18
braco esquerdo	0:18
bradi*	0:22
bradicardia	0:22
bradicardia do	0:22
brake*	0:-33
braken	0:-33
braken of	0:-33
brand	0:-37
brand or	0:-37
bras	0:22
bras gauche	0:22
brauc*	0:-37
brauch	0:-42
brauch als	0:-42
brauchen	0:-26
brauchen erst	0:-19
brauchen geduld	0:-19
brauchst	0:11
brauchst du	0:12
brauchst einlagen	0:22
brauchst keine	0:28
brauchst laufen	0:-35
brauchst nichts	0:-35
braucht	0:-35
braucht das	0:31
braucht den	0:-49
braucht essen	0:-46
braucht morgens	0:-31
braucht um	0:-33
brave	0:-54
brave dropping	0:-54
bravi*	0:-41
bravissima	0:-41
bravissima a	0:-29
bravissima in	0:-33
bravo	0:-60
bravo !	0:-28
bravo $	0:-47
brazo	0:18
brazo izquierdo	0:18
bread	0:24
bread after	0:42
bread for	0:26
break	0:-24
break $	0:-39
break 0	0:33
break from	0:-40
break if	0:21
break the	0:-62
break two	0:25
break*	0:-49
breakfast	0:-40
breakfast $	0:27
breakfast and	0:-34
breakfast before	0:20
breakfast get	0:-50
breakfast keeps	0:36
breakfast on	0:30
breaks	0:-32
breaks are	0:-32
breat*	0:-58
breath	0:-28
breath stop	0:-28
breathe	0:-51
breathe out	0:-41
breathe the	0:-21
breathe through	0:-11
breathing $	0:-36
breathing hard	0:21
breathlessness	0:-40
breathlessness before	0:-12
breathlessness on	0:-30
breek*	0:26
breekt	0:26
breekt niet	0:26
brems*	0:51
bremsen	0:49
bremsen dich	0:20
bremsen schon	0:36
bremst	0:15
bremst dich	0:15
breng*	0:11
brengen	0:11
brengen je	0:32
brengen tien	0:-37
brenn*	0:26
brennen	0:26
brennen unterm	0:26
breuk	0:20
breuk loop	0:20
breve	0:-51
breve e	0:-47
breve ma	0:-39
brevi	0:-58
brevi di	0:-40
brevi e	0:-9
brevi veloci	0:-19
brich	0:-57
brich den	0:-57
bridg*	0:-47
bridge	0:-47
bridge $	0:-30
bridge is	0:-21
bridge to	0:-26
briga*	0:-21
brigadeiro	0:-21
brigadeiro $	0:-21
brigh*	0:-40
bright	0:-40
bright $	0:-41
bright clothing	0:-28
brill*	0:11
brilliant	0:11
brilliant tomorrow	0:11
bring	0:-52
bring down	0:23
bring some	0:-32
bring something	0:-52
bring you	0:-31
bringen	0:-24
bringen dich	0:-24
bringt beinen	0:-14
bringt da	0:-32
bringt dich	0:28
bringt drei	0:23
bringt er	0:25
bringt mehr	0:-30
brio	0:-52
brio y	0:-52
brisk	0:-28
brisk $	0:-9
brisk walk	0:-22
briti*	0:-18
british	0:-18
british guidance	0:-18
brivi*	0:-43
brividi	0:-43
brividi o	0:-43
broke	0:35
broke three	0:35
broke*	0:36
broken	0:36
broken $	0:31
broken sleep	0:-27
broken you	0:39
bronc*	0:32
bronchite	0:32
bronchite si	0:32
brood	0:21
brood geen	0:22
brook*	0:16
brooks	0:16
brooks gelopen	0:16
brot	0:35
brot mehr	0:30
broui*	0:-58
brouillard	0:-58
brouillard ne	0:-58
bruci*	0:44
bruciare	0:17
bruciare i	0:14
bruciato	0:32
bruciato la	0:32
bruck*	0:-45
brucke	0:-45
brucke rutschig	0:-45
brug	0:-32
brug glad	0:-32
bruis*	0:43
bruise	0:23
bruise and	0:23
bruised	0:30
bruised rib	0:30
brule	0:59
brule 0	0:27
brule ton	0:45
brule*	0:22
bruler	0:22
bruler des	0:15
bruler les	0:33
brust	0:16
brust $	0:-33
brust bei	0:27
brust gehort	0:-28
brust ist	0:30
brust kommt	0:29
brust magen	0:-7
brust sind	0:28
brust weh	0:-41
brust*	0:33
brustschmerzen	0:33
brustschmerzen sind	0:33
bruta*	0:-31
brutal	0:-31
brutal $	0:-31
brute*	0:28
brutest	0:28
brutest du	0:28
brutt*	0:-47
brutta	0:-47
brutta notte	0:-47
buca	0:24
buca la	0:24
buche*	0:-39
buchen	0:-39
buchen das	0:-39
buen	0:-15
buen trabajo	0:-15
buena	0:-75
buena ayuda	0:-8
buena idea	0:-36
buena pregunta	0:-21
buena semana	0:-37
buena senal	0:-44
buena*	0:-29
buenas	0:-29
buenas opciones	0:-18
buenas zapatillas	0:-18
bueno	0:19
bueno $	0:32
bueno y	0:-43
bug	0:43
bug that	0:37
buien*	0:33
buienradar	0:33
buienradar gekeken	0:33
buikj*	0:28
buikje	0:28
buikje vlieg	0:28
build	0:-27
build $	0:-32
build around	0:-32
build endurance	0:-30
build for	0:-49
build strength	0:-25
build up	0:20
building	0:-22
building $	0:27
building up	0:-54
buildings	0:-30
buildings $	0:-30
builds	0:31
builds character	0:32
builds the	0:-16
built	0:-27
built $	0:-27
buio	0:-48
buio porta	0:-19
buio servono	0:-34
buite*	0:-51
buiten	0:-51
buiten $	0:-51
bulle*	0:28
bulletproof	0:28
bulletproof $	0:28
bultj*	0:-23
bultje	0:-23
bultje moet	0:-23
bulto	0:19
bulto es	0:19
buon	0:-85
buon $	0:-29
buon lavoro	0:-33
buon passo	0:-30
buon segno	0:-52
buona	0:-45
buona idea	0:-31
buona settimana	0:-26
buone	0:-35
buone possibilita	0:-35
burea*	0:-43
bureau	0:-43
bureau c	0:-43
burge*	0:29
burger	0:29
burger $	0:29
burn	0:64
burn enough	0:32
burn fat	0:33
burn more	0:32
burne*	0:48
burned	0:48
burned 0	0:25
burned enough	0:29
burned off	0:27
buro	0:24
buro und	0:24
bursi*	0:55
bursite	0:17
bursite $	0:17
bursitis	0:54
bursitis to	0:32
bursitis trocanterea	0:21
bursitis very	0:23
busca	0:-63
busca $	0:-27
busca ayuda	0:-10
busca un	0:-46
busca*	0:-13
buscado	0:33
buscado el	0:33
buscamos	0:-50
buscamos otra	0:-40
buscamos otro	0:-35
busti*	0:25
bustine	0:25
bustine di	0:25
busy	0:-50
busy week	0:-50
but	0:-104
but $	0:-20
but 0	0:-10
but a	0:44
but de	0:-41
but don	0:-40
but est	0:-24
but finish	0:21
but i	0:-69
but it	0:-35
but patience	0:-24
but plenty	0:-37
but que	0:-54
but running	0:-31
but steady	0:-20
but that	0:28
but the	0:-81
but worth	0:-45
but you	0:39
but your	0:-76
buts	0:20
buts $	0:35
buts six	0:-28
butta*	0:43
buttati	0:29
buttati $	0:29
buttato	0:30
buttato via	0:30
butti	0:-31
butti fuori	0:-31
by	0:-7
by $	0:-51
by 0	0:-20
by a	0:-11
by about	0:-25
by april	0:32
by at	0:-15
by bit	0:-30
by effort	0:-77
by fifty	0:30
by how	0:-42
by ice	0:20
by itself	0:29
by lamp	0:-17
by may	0:34
by monday	0:24
by next	0:-27
by pace	0:-21
by products	0:-44
by pushing	0:-56
by race	0:33
by resting	0:23
by roughly	0:-11
by running	0:8
by saturday	0:32
by spring	0:35
by sticking	0:13
by sunday	0:39
by taking	0:-45
by themselves	0:-38
by then	0:16
by thursday	0:34
by tomorrow	0:-27
by training	0:-31
by week	0:28
c e	0:-77
c era	0:29
c est	0:22
c etait	0:-59
c und	0:13
ca	0:13
ca $	0:12
ca au	0:22
ca compte	0:-28
ca demande	0:-40
ca demange	0:-58
ca depasse	0:-38
ca depend	0:-45
ca dure	0:-38
ca endurcit	0:37
ca fait	0:-20
ca fasse	0:28
ca frotte	0:-28
ca glisse	0:-26
ca guerit	0:30
ca ira	0:13
ca la	0:38
ca lance	0:35
ca le	0:10
ca marche	0:41
ca mieux	0:-72
ca n	0:-19
ca ne	0:30
ca part	0:34
ca passe	0:32
ca pendant	0:27
ca pour	0:20
ca qu	0:30
ca s	0:10
ca se	0:12
ca souvent	0:27
ca t	0:-28
ca te	0:-63
ca tire	0:-36
ca travaille	0:35
ca tu	0:-44
ca va	0:29
ca vaut	0:-39
ca vient	0:-64
cabe	0:-17
cabe duda	0:31
cabe na	0:-33
cabec*	0:-8
cabeca	0:-8
cabeca $	0:16
cabeca a	0:-22
cabeca bora	0:27
cabeca fria	0:-15
cabeca voltar	0:-57
cabeca vomito	0:-9
cabez*	0:-28
cabeza	0:-28
cabeza $	0:15
cabeza a	0:-22
cabeza al	0:-29
cabeza fria	0:-49
cabeza sigue	0:32
cabeza vomitos	0:-21
cabeza vuelve	0:-31
cache*	0:43
cachet	0:29
cachet avant	0:29
cachets	0:23
cachets et	0:23
cada	0:64
cada cinco	0:21
cada corrida	0:-24
cada cuatro	0:14
cada dos	0:17
cada duas	0:17
cada entrenamiento	0:38
cada galleta	0:25
cada kilo	0:31
cada manana	0:40
cada media	0:15
cada ocho	0:16
cada quilo	0:29
cada quilometro	0:12
cada salida	0:-37
cada seis	0:14
cada sesion	0:41
cada treino	0:26
cada veinte	0:30
cada vinte	0:30
cadar*	0:-40
cadarco	0:-40
cadarco pela	0:-27
cadarco um	0:-22
caden*	0:-32
cadence	0:-32
cadence natural	0:-24
cadence takes	0:-27
cader*	0:36
cadera	0:36
cadera desalineada	0:28
cadera es	0:21
cadera y	0:-32
cae	0:17
cae el	0:17
cafe	0:9
cafe $	0:-29
cafe de	0:30
cafe e	0:-21
cafe et	0:-33
cafe near	0:34
cafei*	0:71
cafeina	0:43
cafeina antes	0:43
cafeine	0:36
cafeine avant	0:36
cafeinegel	0:30
cafeinegel $	0:30
cafez*	0:-48
cafezinho	0:-48
cafezinho antes	0:-48
caffe	0:-13
caffe $	0:-13
caffe e	0:8
caffe prima	0:-45
caffe*	0:30
caffeina	0:29
caffeina prima	0:29
caffeine an	0:20
caffeine and	0:-45
caffeine pills	0:31
cai de	0:-42
cai trinta	0:28
caibr*	0:44
caibra	0:44
caibra $	0:17
caibra e	0:31
caibra nao	0:21
cair	0:-37
cair $	0:-16
cair bem	0:-27
caja	0:-11
caja ?	0:-11
cake	0:32
cake $	0:32
cala	0:-41
cala del	0:-41
calad*	0:-31
calada	0:-31
calada nos	0:-31
calam*	0:42
calambre	0:32
calambre no	0:32
calambres	0:16
calambres $	0:16
calca	0:23
calca o	0:23
calca*	0:-23
calcanhar	0:-23
calcanhar firme	0:-23
calce*	0:-43
calcetines	0:-43
calcetines que	0:-29
calcetines secos	0:-24
calco*	0:18
calcola	0:18
calcola sei	0:18
calcu*	0:-37
calculees	0:-37
calculees d	0:-37
calda	0:-35
calda o	0:-35
caldi	0:13
caldi sulla	0:13
caldo	0:-57
caldo $	0:-30
caldo e	0:-34
caldo hai	0:-28
caldo il	0:-45
caldo in	0:35
caldo meglio	0:-31
caldo segui	0:-40
caldo sono	0:-33
calen*	0:-14
calendar	0:16
calendar and	0:35
calendar now	0:21
calendario	0:8
calendario y	0:23
calentamiento	0:-55
calentamiento $	0:-39
calentamiento largo	0:-31
calentar	0:-32
calentar antes	0:-32
calentara	0:30
calentara $	0:30
calf achilles	0:-50
calf feels	0:-47
calf hard	0:13
calf is	0:51
calf needs	0:-26
calf pain	0:-26
calf raises	0:24
calf will	0:32
calf without	0:-38
calf work	0:-45
caliente en	0:29
caliente o	0:-29
caliente pide	0:-46
call emergency	0:-28
call for	0:-28
call them	0:-28
call you	0:32
calla*	0:-39
callado	0:-39
callado nos	0:-39
calle	0:-50
calle $	0:-43
calle ?	0:-11
calls	0:-64
calls it	0:-64
calm	0:-76
calm $	0:-47
calm down	0:-49
calm so	0:-26
calma	0:-88
calma $	0:-73
calma diminua	0:-38
calma e	0:-47
calma el	0:28
calma il	0:-45
calma l	0:25
calma quando	0:-27
calma que	0:-37
calma sin	0:-29
calma*	0:23
calmantes	0:23
calmantes $	0:23
calme	0:-14
calme $	0:-61
calme l	0:24
calme n	0:29
calme profites	0:-28
calmer	0:12
calmer l	0:12
calmes	0:-25
calmes $	0:-25
calmo	0:-61
calmo $	0:-61
calms	0:28
calms down	0:13
calms the	0:10
calms you	0:24
calor	0:-62
calor $	0:-18
calor apertar	0:-26
calor de	0:-42
calor e	0:-15
calor es	0:-35
calor eu	0:28
calor guiate	0:-40
calor mejor	0:-33
calor melhor	0:-12
calor siga	0:-22
calor*	0:75
calorao	0:-17
calorao e	0:-17
calorias	0:29
calorias $	0:23
calorias a	0:15
calorias bastam	0:26
calorias con	0:25
calorias contamos	0:-51
calorias menos	0:13
calorias num	0:30
calorias por	0:13
calorias te	0:19
calorie	0:31
calorie al	0:12
calorie con	0:26
calorie deficit	0:30
calorie in	0:16
calorie le	0:-37
calorie ti	0:37
calorieen daar	0:-49
calorieen is	0:30
calorieen met	0:27
calorieen per	0:13
calorieen weg	0:15
calories	0:51
calories $	0:-35
calories a	0:29
calories are	0:35
calories avec	0:24
calories during	0:28
calories gone	0:27
calories ici	0:-37
calories in	0:30
calories la	0:27
calories par	0:9
calories per	0:34
calories te	0:25
calve*	0:-21
calves	0:-21
calves and	0:-21
calze	0:-67
calze a	0:-37
calze asciutte	0:-36
calze che	0:-34
camad*	0:-14
camadas	0:-14
camadas finas	0:-14
cambi*	0:-46
cambia	0:-91
cambia con	0:-48
cambia ese	0:-41
cambia l	0:-26
cambia la	0:29
cambia nada	0:-29
cambia niente	0:-33
cambia solo	0:-24
cambiado	0:27
cambiado tu	0:27
cambiar ?	0:-30
cambiar el	0:-53
cambiar la	0:32
cambiar las	0:-47
cambiar los	0:36
cambiare	0:18
cambiare il	0:-54
cambiare la	0:27
cambiato le	0:30
cambiato niente	0:-38
cambio	0:-55
cambio de	0:-44
cambio en	0:-27
cambios	0:-22
cambios de	0:-22
came	0:-14
came back	0:-14
camin*	0:-95
camina	0:-60
camina a	0:-52
camina unos	0:-25
caminar	0:-25
caminar $	0:-21
caminar es	0:28
caminar esta	0:-31
caminar siempre	0:-16
caminar y	0:-10
camines	0:28
camines caminar	0:28
caminhada	0:-27
caminhada ?	0:-27
caminhando	0:-33
caminhando $	0:-33
caminhar	0:-22
caminhar e	0:8
caminhar sempre	0:-33
caminhar um	0:-24
caminhe	0:23
caminhe caminhar	0:24
caminho	0:-10
caminho $	0:-10
caminhos	0:-26
caminhos tranquilos	0:-26
camino	0:-61
camino me	0:-61
caminos	0:-28
caminos tranquilos	0:-28
cammi*	0:-45
cammina	0:-7
cammina qualche	0:-7
camminando	0:-35
camminando $	0:-35
camminare	0:-29
camminare ai	0:-30
camminare mai	0:28
camminare ogni	0:-28
camminare un	0:-32
campe*	0:53
campeao	0:43
campeao nao	0:36
campeao treina	0:29
campeoes	0:25
campeoes nao	0:25
campeona	0:-32
campeona medalla	0:-32
campeones	0:32
campeones entrenan	0:29
campeones no	0:26
campi*	0:32
campioni	0:32
campioni non	0:30
campioni si	0:22
campo	0:29
campo stasera	0:29
can	0:-15
can $	0:-17
can advise	0:-33
can aim	0:-35
can an	0:-26
can and	0:-51
can assure	0:49
can be	0:-84
can cost	0:-37
can cover	0:-45
can cry	0:37
can find	0:-28
can forget	0:34
can get	0:-38
can go	0:42
can hear	0:37
can help	0:-62
can it	0:-71
can keep	0:36
can leave	0:14
can make	0:-45
can massage	0:21
can measure	0:-43
can pause	0:-38
can promise	0:-24
can put	0:-40
can repay	0:-56
can rest	0:45
can rule	0:-20
can run	0:42
can safely	0:42
can say	0:-73
can shorten	0:-47
can show	0:-53
can skip	0:29
can sleep	0:38
can sort	0:-33
can start	0:29
can still	0:42
can stop	0:-14
can suggest	0:-18
can swap	0:-40
can t	0:-24
can tell	0:13
can tolerate	0:31
can touch	0:-40
can treat	0:39
can upload	0:-46
can wait	0:13
can walk	0:-37
can work	0:-25
can you	0:8
canap*	0:25
canape	0:25
canape $	0:25
cance*	0:59
cancel	0:-12
cancel dinner	0:23
cancel it	0:-37
cancelada	0:45
cancelada $	0:45
cancelado	0:45
cancelado $	0:45
cancellata	0:23
cancellata $	0:14
cancellata la	0:17
cancellato	0:13
cancellato $	0:13
cancelled $	0:9
cancelled less	0:-35
cancelled saturday	0:25
cancelled the	0:10
cancello	0:-10
cancello o	0:-10
cancer	0:24
cancer by	0:24
cane	0:-39
cane che	0:-39
canel*	0:42
canela	0:29
canela assim	0:29
canelite	0:24
canelite vai	0:24
canic*	0:-55
canicule	0:-55
canicule c	0:-44
canicule stop	0:-29
canna	0:39
canna dopo	0:39
cansa	0:-20
cansa bem	0:-20
cansa*	0:-15
cansaco	0:-31
cansaco $	0:-24
cansaco depois	0:-50
cansaco esta	0:34
cansaco normal	0:-50
cansaco tu	0:-47
cansado	0:-87
cansado despues	0:-55
cansado diga	0:-37
cansado dilo	0:-37
cansado nao	0:-24
cansado un	0:-9
cansados	0:-52
cansados a	0:-52
cansancio	0:40
cansancio asi	0:26
cansancio esta	0:31
cansar	0:34
cansar $	0:34
cansaram	0:26
cansaram $	0:26
cansarte	0:29
cansarte $	0:29
canti*	0:-21
cantidades	0:-21
cantidades en	0:-21
cap	0:-59
cap $	0:-38
cap keeps	0:-35
capas	0:-19
capas finas	0:-19
capisce	0:28
capisce cosa	0:28
capisco	0:-42
capisco nulla	0:-39
capisco quanto	0:-11
capit*	0:-49
capita	0:-49
capita ma	0:-11
capita quasi	0:-47
capog*	0:17
capogiro	0:17
capogiro alla	0:17
cappe*	0:-48
cappellino	0:-48
cappellino $	0:-33
cappellino ripara	0:-25
capsu*	0:38
capsula	0:15
capsula de	0:15
capsule	0:19
capsule at	0:19
capsules	0:30
capsules an	0:27
capsules work	0:14
car	0:-30
car la	0:-30
cara	0:24
cara al	0:-40
cara de	0:26
cara que	0:33
carac*	0:-36
caractere	0:-36
caractere $	0:-36
carb	0:45
carb diet	0:21
carb on	0:30
carb this	0:28
carbo	0:52
carbo ate	0:31
carbo loading	0:37
carbo*	0:-47
carbohydrate	0:-75
carbohydrate $	0:-28
carbohydrate an	0:-33
carbohydrate and	0:-35
carbohydrate from	0:-35
carbohydrate intake	0:8
carbohydrate meal	0:-14
carbohydrates	0:-14
carbohydrates before	0:-57
carbohydrates for	0:28
carboidrati $	0:-39
carboidrati all	0:27
carboidrati dalla	0:-38
carboidrati due	0:-40
carboidrati l	0:-42
carboidrati la	0:28
carboidrati nei	0:20
carboidrati per	0:18
carboidrato a	0:22
carboidrato desde	0:-40
carboidrato nos	0:25
carboidratos	0:-38
carboidratos de	0:-38
carbs	0:53
carbs an	0:29
carbs for	0:14
carbs in	0:19
carbs per	0:16
carbs thirty	0:13
carbs until	0:26
carbu*	0:25
carbure	0:25
carbure aux	0:25
cardiaca	0:30
cardiaca estas	0:30
cardiofrequencemetre	0:-44
cardiofrequencemetre $	0:-33
cardiofrequencemetre qui	0:-36
cardiologist	0:-21
cardiologist s	0:-21
care $	0:-36
care of	0:25
caref*	0:44
careful	0:44
careful a	0:27
careful we	0:30
caren*	0:-40
carenza	0:-40
carenza pericolosa	0:-40
carga	0:-94
carga $	0:-46
carga a	0:18
carga completa	0:-52
carga por	0:-55
carga si	0:-28
carga*	0:28
cargate	0:28
cargate de	0:28
caric*	0:-56
carico	0:-56
carico $	0:-26
carico con	0:-43
carico pieno	0:-20
caro	0:-51
caro por	0:-51
caroc*	0:27
caroco	0:27
caroco atras	0:10
caroco e	0:26
carre*	0:-19
carrera	0:-11
carrera $	0:-12
carrera con	0:-40
carrera de	0:-49
carrera del	0:-11
carrera el	0:-66
carrera es	0:-91
carrera estaras	0:35
carrera fue	0:-30
carrera lesionado	0:31
carrera no	0:38
carrera por	0:-33
carrera puedes	0:32
carrera relaja	0:35
carrera sale	0:21
carrera segun	0:-46
carrera suelo	0:-35
carrera y	0:47
carreras	0:-30
carreras $	0:-34
carreras con	0:-24
carreras de	0:-26
carreras manana	0:23
carro	0:-28
carro para	0:-28
carros $	0:-41
carros freiam	0:34
carros vejam	0:-41
carry	0:36
carry $	0:-33
carry on	0:45
carry*	0:55
carrying	0:55
carrying a	0:23
carrying less	0:34
carrying some	0:16
cars $	0:-43
cars will	0:24
carte	0:31
carte que	0:31
carto*	0:-24
cartorio	0:-24
cartorio $	0:-24
cas	0:-45
cas de	0:-45
casa $	0:37
casa assim	0:-30
casa camminando	0:-35
casa cosi	0:-56
casa e	0:-55
casa nas	0:22
casa para	0:15
casa per	0:18
casa por	0:-55
casa y	0:-61
casac*	0:10
casaco	0:10
casaco grosso	0:-14
casaco que	0:24
case	0:23
case $	0:26
case of	0:12
caser	0:-69
caser on	0:-69
casi	0:-46
casi $	0:-33
casi llano	0:33
casi nada	0:-36
casi nunca	0:-12
casi siempre	0:-26
casi todo	0:-77
caso	0:8
caso $	0:19
caso de	0:-47
casqu*	0:-38
casquette	0:-38
casquette protege	0:-16
casquette suffisent	0:-32
casse	0:55
casse $	0:29
casse mais	0:41
cataf*	0:14
cataflam	0:14
cataflam tres	0:14
catar*	0:34
catarro	0:34
catarro se	0:34
catch	0:22
catch up	0:22
catch*	0:-43
catches	0:-43
catches up	0:-43
cator*	0:28
catorce	0:28
catorce valiente	0:28
causa	0:-13
causa $	0:-38
causa do	0:25
cause	0:-29
cause $	0:-29
cauti*	0:34
cautious	0:34
cautious so	0:34
cavig*	0:9
cavigliera	0:9
cavigliera e	0:9
ce	0:39
ce $	0:-13
ce chemin	0:27
ce chrono	0:25
ce genou	0:20
ce jeudi	0:-29
ce jour	0:-55
ce l	0:36
ce la	0:35
ce matin	0:50
ce mois	0:31
ce moment	0:27
ce ne	0:-43
ce parcours	0:33
ce peut	0:-32
ce pincement	0:29
ce plan	0:51
ce qu	0:-55
ce que	0:-60
ce qui	0:-75
ce rhume	0:30
ce rythme	0:21
ce sera	0:30
ce serait	0:-52
ce soir	0:11
ce soit	0:-69
ce sont	0:-16
ce temps	0:32
ce tibia	0:21
ce trail	0:33
ce week	0:30
cebra	0:-32
cebra $	0:-32
cede	0:-47
cede $	0:-35
cede e	0:-17
cedo	0:-54
cedo com	0:-27
cedo hoje	0:-8
cedo na	0:-27
cedo ou	0:-26
cedo treine	0:-24
ceili*	0:-23
ceiling	0:-23
ceiling of	0:-23
cela	0:-12
cela aide	0:-12
celeb*	0:-59
celebralo	0:-42
celebralo te	0:-42
celebrate	0:-36
celebrate that	0:-36
celle $	0:-27
celle d	0:27
celle du	0:-15
celle la	0:26
celle ou	0:-11
celle qui	0:-33
celui	0:-40
celui $	0:-27
celui de	0:-33
cem	0:-23
cem e	0:-24
cena	0:43
cena chiudi	0:22
cena con	0:10
cena e	0:19
cena menos	0:14
cena solo	0:9
cena una	0:22
cenar*	0:26
cenare	0:26
cenare e	0:26
cene	0:20
cene pasta	0:20
cenes	0:41
cenes y	0:41
cent	0:18
cent et	0:-33
cent la	0:28
centa*	0:13
centaines	0:13
centaines de	0:13
cente*	0:23
centenas	0:23
centenas de	0:23
centi*	0:23
centinaia	0:23
centinaia di	0:23
cento	0:45
cento $	0:23
cento e	0:-22
cento la	0:29
cento na	0:27
cento sei	0:33
centr*	0:-61
centro	0:-61
centro $	0:-30
centro e	0:-34
centro y	0:-14
cerca	0:-97
cerca $	0:-29
cerca de	0:-78
cerca del	0:-21
cerca un	0:-29
cerej*	0:25
cereja	0:25
cereja baixa	0:25
cerez*	0:19
cereza	0:19
cereza baja	0:19
ceris*	0:24
cerise	0:24
cerise calme	0:24
cero	0:34
cero asi	0:20
cero hidratos	0:28
cerot*	0:-31
cerotto	0:-31
cerotto al	0:21
cerotto e	0:-28
cerotto sulla	0:-36
certa	0:-50
certa $	0:-47
certa e	0:-7
certa*	0:50
certain	0:57
certain $	0:33
certain pb	0:24
certain that	0:12
certain to	0:26
certains	0:-27
certains mangent	0:-27
certe*	0:28
certeza	0:28
certeza $	0:10
certeza absoluta	0:12
certeza e	0:23
certeza voce	0:-22
certi*	0:57
certificato	0:25
certificato $	0:25
certified	0:34
certified coach	0:34
certifier	0:25
certifier que	0:25
certo	0:48
certo !	0:-30
certo $	0:29
certo o	0:25
certo para	0:32
cerve*	0:49
cerveja	0:25
cerveja de	0:17
cerveja quatrocentas	0:15
cerveza	0:38
cerveza cuatrocientas	0:13
cerveza por	0:29
cette $	0:-20
cette allure	0:44
cette annee	0:18
cette boule	0:28
cette chaleur	0:-25
cette distance	0:-25
cette douleur	0:-81
cette fatigue	0:27
cette information	0:-24
cette seance	0:30
cette semaine	0:-13
cette toux	0:16
ceur	0:15
ceur bat	0:-52
ceur c	0:38
ceur est	0:19
ceur et	0:-22
ceur tiendra	0:30
ceur va	0:34
ceux	0:-28
ceux qui	0:-28
cha	0:18
cha de	0:18
chafe*	0:-26
chafes	0:-26
chafes $	0:-26
chale*	0:-62
chaleur	0:-62
chaleur c	0:-40
chaleur le	0:-43
chaleur plutot	0:-25
chama*	0:-50
chamar	0:-50
chamar sozinho	0:-50
chame	0:-13
chame ajuda	0:-13
champ*	0:51
champion	0:-34
champion juste	0:-34
champions	0:68
champions ne	0:32
champions never	0:29
champions run	0:28
champions s	0:23
champions train	0:30
chanc*	0:-53
chance	0:-22
chance $	0:-43
chance dimanche	0:-9
chance if	0:-49
chance of	0:25
chancen	0:-37
chancen $	0:-24
chancen gut	0:-21
chances	0:-54
chances $	0:-23
chances de	0:-41
chang*	0:-13
change	0:-49
change $	0:36
change les	0:-30
change on	0:-47
change one	0:-32
change que	0:-25
change rien	0:-27
change take	0:-13
change the	0:-25
change to	0:-17
change your	0:-17
changed	0:37
changed anything	0:-32
changed it	0:34
changed long	0:32
changer	0:22
changer la	0:41
changer le	0:-28
changes	0:-53
changes d	0:-25
changes nothing	0:-40
chape*	0:-33
chapeau	0:-33
chapeau pour	0:-33
chaqu*	0:20
chaque	0:37
chaque kilo	0:23
chaque matin	0:27
chaque seance	0:54
chaque semaine	0:36
chaque sortie	0:-40
chaqueta	0:-55
chaqueta gruesa	0:-19
chaqueta ligera	0:-46
chara*	0:32
character	0:32
character $	0:32
charg*	0:-20
charge	0:-12
charge complete	0:-42
charge compte	0:-43
chargees	0:-38
chargees rien	0:-38
chase	0:-33
chase the	0:-33
chasi*	0:-46
chasing	0:-46
chasing others	0:-46
chasq*	0:33
chasquido	0:33
chasquido $	0:27
chasquido en	0:21
chat	0:-105
chat $	0:-27
chat and	0:-74
chat chiama	0:-39
chat so	0:-18
chat the	0:-42
chaud	0:-64
chaud $	0:-32
chaud c	0:-59
chaud fie	0:-24
chaud*	0:-9
chaude	0:-9
chaude ou	0:-9
chauf*	0:29
chauffer	0:29
chauffer $	0:29
chaus*	0:-46
chaussettes	0:-7
chaussettes de	0:13
chaussettes que	0:-35
chaussettes seches	0:-43
chaussure	0:-22
chaussure n	0:-22
chaussures	0:-82
chaussures avec	0:-39
chaussures de	0:-28
chaussures different	0:-36
chaussures dix	0:-48
chaussures et	0:34
chaussures se	0:-14
chaussures si	0:-43
che	0:40
che $	0:-52
che al	0:18
che alleno	0:24
che bel	0:-20
che ci	0:-20
che con	0:-52
che conosci	0:-62
che corri	0:26
che cosa	0:-11
che descrivi	0:38
che detesti	0:30
che di	0:-41
che dice	0:-35
che digerisci	0:-28
che dopo	0:20
che funziona	0:35
che giorno	0:-20
che giro	0:-42
che hai	0:54
che il	0:31
che in	0:-8
che la	0:-92
che lascia	0:24
che le	0:-10
che mangi	0:30
che metta	0:-33
che metto	0:-40
che mi	0:21
che ne	0:-29
che noi	0:24
che passa	0:-44
che potresti	0:-28
che precisione	0:-26
che prima	0:-43
che prova	0:-62
che punto	0:-52
che puoi	0:50
che quel	0:-35
che regge	0:26
che resta	0:-22
che ridere	0:-33
che sarai	0:38
che scenderai	0:35
che sia	0:-25
che so	0:-44
che sorridi	0:36
che sufficienti	0:34
che ti	0:-39
che trasuda	0:-37
che tu	0:35
che un	0:13
che una	0:-13
che va	0:-12
cheat	0:36
cheat meals	0:36
checc*	0:-41
checche	0:-41
checche ne	0:-41
check	0:-14
check in	0:38
check is	0:-29
check on	0:33
check with	0:-25
check*	0:-43
checked	0:-22
checked $	0:-46
checked before	0:-41
checked by	0:-12
checked the	0:16
checked with	0:33
checking	0:-43
checking in	0:-43
cheer*	0:-52
cheering	0:-52
cheering on	0:-52
chef	0:28
chef der	0:28
chefe	0:38
chefe nao	0:38
chega	0:66
chega de	0:39
chega la	0:33
chega mais	0:36
chega*	0:37
chegada	0:36
chegada $	0:36
chegando	0:-60
chegando deixe	0:-43
chegando quer	0:-30
chegar	0:24
chegar a	0:-44
chegar ao	0:13
chegar em	0:27
chegar o	0:29
chegu*	0:37
chegue	0:37
chegue $	0:37
chemical	0:23
chemical thing	0:23
chemin	0:-15
chemin est	0:27
chemin que	0:-50
chemins	0:-25
chemins calmes	0:-25
cherc*	0:-28
cherche	0:-28
cherche donc	0:-49
cherche le	0:30
cherr*	0:24
cherry	0:24
cherry juice	0:24
chest	0:-33
chest $	0:-54
chest discomfort	0:28
chest feverish	0:-40
chest is	0:-15
chest pain	0:-26
chest that	0:26
chest tightness	0:-27
chest will	0:40
chevi*	0:29
cheville	0:29
cheville $	0:29
chew	0:48
chew gum	0:37
chew longer	0:22
chez	0:65
chez les	0:34
chez moi	0:30
chez toi	0:46
chi	0:-11
chi comanda	0:30
chi corre	0:18
chi dorme	0:-49
chi fa	0:36
chi ha	0:-29
chi il	0:-58
chi la	0:-42
chi ne	0:-63
chiac*	0:-51
chiacchierare	0:-51
chiacchierare $	0:-51
chiam*	0:-13
chiama	0:-39
chiama il	0:-39
chiamare	0:-17
chiamare aiuto	0:-17
chiamarti	0:19
chiamarti $	0:19
chiar*	0:-54
chiaramente	0:33
chiaramente una	0:33
chiari	0:-34
chiari $	0:-34
chiaro	0:-45
chiaro $	0:-45
chiav*	0:22
chiave	0:22
chiave cosi	0:22
chica	0:32
chica $	0:32
chied*	0:-75
chiede	0:-44
chiede $	0:-43
chiede piu	0:-20
chiedertelo	0:-30
chiedertelo il	0:-30
chiedi	0:-62
chiedi $	0:-17
chiedi aiuto	0:-15
chiedi al	0:-80
chiedi di	0:34
chiedi in	0:-35
chies*	0:-9
chiesto	0:-9
chiesto al	0:19
chiesto quattro	0:-46
chiff*	0:-38
chiffre	0:-38
chiffre le	0:-38
chili	0:47
chili $	0:31
chili a	0:26
chili in	0:25
chili vanno	0:17
chilo	0:29
chilo $	0:-27
chilo aiuterebbe	0:22
chilo il	0:18
chilo in	0:40
chilo infortuni	0:-34
chilo*	0:-50
chilometri	0:-51
chilometri $	0:-36
chilometri come	0:-23
chilometri del	0:-45
chilometri di	0:-53
chilometri in	0:-48
chilometri la	0:38
chilometri ma	0:28
chilometri piu	0:-42
chilometri poco	0:-34
chilometro	0:-18
chilometro deve	0:-35
chilometro e	0:-36
chilometro in	0:17
chiro*	0:30
chiropractor	0:30
chiropractor and	0:30
chiss*	0:-35
chissa	0:-35
chissa $	0:-35
chiud*	0:22
chiudi	0:22
chiudi la	0:22
chiun*	0:31
chiunque	0:31
chiunque $	0:31
chius*	0:9
chiusa	0:15
chiusa fino	0:15
chiuso	0:-33
chiuso breve	0:-33
choc	0:25
choc par	0:25
choch*	0:32
chochotte	0:32
chochotte $	0:32
choice $	0:-37
choice for	0:13
chois*	0:-47
choisis	0:-47
choisis ce	0:-47
choos*	0:-68
choose	0:-68
choose a	0:-31
choose at	0:-11
choose routes	0:-44
choose what	0:-14
chora*	0:-32
chorar	0:-32
chorar no	0:-32
chore	0:27
chore na	0:27
chore*	0:13
chorei	0:13
chorei $	0:13
choro	0:23
choro e	0:23
chose	0:-23
chose ?	0:-30
chose contre	0:35
chose de	0:-78
chose en	0:-37
chose une	0:-35
choue*	0:-32
chouette	0:-32
chouette que	0:-32
chove*	0:10
chovendo	0:30
chovendo $	0:30
chover	0:-27
chover forte	0:-27
chris*	0:40
christmas	0:40
christmas you	0:40
chron*	0:11
chronisch	0:28
chronisch logesyndroom	0:28
chrono	0:-35
chrono $	0:25
chrono de	0:-43
chronos	0:28
chronos viendront	0:28
churr*	0:34
churrasco	0:34
churrasco $	0:34
chute*	0:16
chutes	0:16
chutes mas	0:16
chuva	0:-10
chuva $	0:-31
chuva a	0:-25
chuva bastam	0:-34
chuva no	0:33
chuvi*	0:-31
chuvinha	0:-31
chuvinha fina	0:-31
ci	0:-57
ci $	0:31
ci conto	0:-28
ci da	0:-39
ci guida	0:-20
ci hai	0:-30
ci mette	0:-42
ci penso	0:28
ci sara	0:-40
ci si	0:-54
ci siamo	0:27
ci sono	0:-71
ci toglie	0:-27
ci vediamo	0:21
ci vorranno	0:19
ciao	0:-32
ciao !	0:-32
ciati*	0:17
ciatico	0:17
ciatico por	0:17
cibo	0:-41
cibo quindi	0:-41
ciclo	0:44
ciclo e	0:44
cien	0:-9
cien y	0:-9
cienc*	0:-60
ciencia	0:-60
ciencia $	0:-33
ciencia con	0:-43
cient*	0:48
ciento	0:36
ciento $	0:7
ciento la	0:29
cientos	0:37
cientos como	0:31
cientos de	0:17
cifra	0:-34
cifra y	0:-34
cijfe*	0:-27
cijfer	0:-27
cijfer en	0:-27
cilie*	0:25
ciliegia	0:25
ciliegia calma	0:25
cinco	0:-78
cinco $	0:-39
cinco dias	0:-53
cinco e	0:30
cinco grados	0:-28
cinco graus	0:-33
cinco kilometros	0:22
cinco servem	0:-25
cinco sirven	0:-42
cincu*	0:45
cincuenta	0:45
cincuenta por	0:29
cincuenta y	0:32
cinq	0:-42
cinq $	0:-24
cinq degres	0:-35
cinq jours	0:-37
cinq minutes	0:28
cinq vont	0:-26
cinqu*	0:23
cinquanta	0:18
cinquanta minuti	0:-14
cinquanta netti	0:-43
cinquanta per	0:46
cinquante	0:28
cinquante pour	0:28
cinque	0:-33
cinque $	0:-42
cinque bastano	0:-46
cinque giorni	0:-35
cinque gradi	0:-32
cinque pasti	0:34
cinquenta	0:37
cinquenta e	0:21
cinquenta por	0:27
cinquieme	0:-31
cinquieme du	0:-31
cinta	0:-62
cinta $	0:-38
cinta asi	0:-29
cinta o	0:-11
cinta una	0:-23
cinti*	0:17
cintilla	0:17
cintilla iliotibial	0:17
cintu*	0:29
cintura	0:29
cintura e	0:29
cioe	0:-22
cioe giocare	0:-22
circa	0:-60
circa $	0:-24
circa 0	0:-23
circa aiuta	0:-35
circa il	0:-18
circa un	0:-42
circa una	0:-21
circu*	0:38
circuito	0:12
circuito $	0:-27
circuito lo	0:26
circuito muchas	0:32
circuito resguardado	0:-34
circulation	0:38
circulation les	0:38
cisto	0:10
cisto de	0:10
cita	0:-42
cita hoy	0:-42
clair	0:-57
clair $	0:-57
clair*	0:-18
clairs	0:-18
clairs $	0:-10
clairs aident	0:-10
clams*	0:27
clamshells	0:27
clamshells and	0:27
claqu*	0:20
claquage	0:20
claquage $	0:20
clara	0:-20
clara $	0:-20
clara*	0:-18
claramente	0:32
claramente uma	0:32
claras	0:-26
claras $	0:-26
claro	0:-79
claro $	0:-73
claro que	0:-25
clasi*	0:-48
clasica	0:-37
clasica de	0:-37
clasico	0:-34
clasico $	0:-34
class*	0:-64
classic	0:-23
classic $	0:-29
classic beginner	0:26
classic case	0:26
classic way	0:-34
classica	0:-15
classica de	0:-41
classica sindrome	0:23
classico	0:-58
classico ancora	0:-28
classico di	0:-44
classique	0:-34
classique $	0:-12
classique de	0:-32
clave	0:-34
clave de	0:-34
clean	0:-12
clean $	0:-12
clean*	0:24
cleanse	0:24
cleanse after	0:24
clear	0:-81
clear $	0:-38
clear by	0:27
clear i	0:-45
clear in	0:37
clear tell	0:-15
clear the	0:-44
clear yes	0:-9
clear your	0:-40
clear*	0:-22
cleared	0:-71
cleared for	0:-50
cleared the	0:10
cleared you	0:-53
clearly	0:18
clearly $	0:-30
clearly fit	0:20
clearly jealous	0:34
clears	0:22
clears by	0:22
climb	0:17
climb $	0:-26
climb is	0:35
climb*	0:-47
climbs	0:-47
climbs take	0:-22
climbs with	0:-43
clini*	0:-52
clinician	0:-52
clinician $	0:-32
clinician agrees	0:-42
close	0:26
close $	0:30
close the	0:35
close to	0:-65
close*	0:-64
closer	0:-50
closer $	0:-30
closer to	0:-33
closes	0:-33
closes $	0:-17
closes many	0:-21
cloth*	0:-88
clothes	0:-83
clothes ready	0:-49
clothes right	0:-37
clothes the	0:-50
clothing	0:-28
clothing helps	0:-28
club estan	0:19
club had	0:21
club is	0:28
club mais	0:-50
club ni	0:-59
club on	0:24
club ran	0:30
club session	0:-34
club will	0:-64
club ya	0:35
club you	0:35
club zijn	0:30
clube	0:28
clube estudamos	0:28
co	0:-31
co $	0:-31
coach	0:29
coach $	0:-51
coach and	0:-25
coach at	0:30
coach avec	0:27
coach broke	0:35
coach does	0:16
coach en	0:-43
coach et	0:-34
coach i	0:28
coach in	0:31
coach partner	0:-16
coach ran	0:35
coach should	0:-29
coach und	0:-40
coach with	0:30
coach*	0:38
coached	0:38
coached hundreds	0:38
cobra*	0:32
cobrar	0:32
cobrar $	0:32
cobro*	0:17
cobrou	0:17
cobrou $	0:17
coche*	0:-9
coches	0:-9
coches $	0:-57
coches frenan	0:25
cod	0:28
cod liver	0:28
coda	0:-35
coda e	0:-35
codaz*	0:-26
codazos	0:-26
codazos $	0:-26
code	0:26
code oranje	0:26
coffe*	0:-10
coffee	0:-10
coffee $	0:30
coffee and	0:-45
coffee before	0:-17
coffee instead	0:36
coinc*	0:51
coince	0:51
coince $	0:51
coisa	0:-94
coisa $	0:-38
coisa ?	0:-12
coisa a	0:-23
coisa eu	0:-45
coisa linda	0:-32
coisa que	0:-52
cojea	0:34
cojea si	0:34
col	0:25
col dolore	0:35
col piano	0:31
col rosso	0:26
col temporale	0:-32
colag*	0:32
colageno	0:32
colageno e	0:24
colageno por	0:17
colageno va	0:31
colazione $	0:32
colazione del	0:-50
colazione di	0:-34
colazione leggera	0:32
colazione prima	0:29
cold	0:41
cold above	0:33
cold air	0:26
cold coming	0:-58
cold gel	0:16
cold it	0:-36
cold just	0:33
cold out	0:55
cold that	0:-69
cold with	0:22
colds	0:15
colds $	0:15
coleg*	0:-27
colega	0:-27
colega ?	0:-27
colhe*	0:31
colher	0:7
colher de	0:7
colherinha	0:24
colherinha de	0:24
colla*	0:19
collageen	0:30
collageen is	0:30
collagen	0:33
collagen and	0:17
collagen helps	0:26
collagene	0:24
collagene est	0:15
collagene fa	0:27
collapse	0:-34
collapse in	0:-34
colle*	0:38
collega	0:38
collega corre	0:27
collega s	0:11
college	0:13
college $	0:13
collegues	0:21
collegues y	0:21
colli*	0:-17
colline	0:-17
colline o	0:-17
collo	0:-20
collo del	0:-20
coloc*	0:21
coloca	0:21
coloca o	0:21
coloq*	0:34
coloquei	0:34
coloquei $	0:34
colpa	0:-41
colpa delle	0:-19
colpa per	0:-29
colpi*	0:34
colpiscono	0:34
colpiscono quasi	0:34
com	0:-89
com $	0:-82
com a	0:-30
com aceleracoes	0:-30
com agua	0:-27
com alguem	0:-37
com analgesico	0:13
com arvore	0:-52
com bicarbonato	0:16
com cafeina	0:34
com calma	0:-82
com carboidratos	0:-38
com certeza	0:35
com cinco	0:-33
com constancia	0:-16
com controle	0:-39
com curcuma	0:18
com dor	0:-21
com e	0:-56
com ele	0:-35
com era	0:-35
com essa	0:17
com esse	0:34
com este	0:31
com febre	0:-53
com fome	0:-42
com for	0:35
com furo	0:26
com gelo	0:21
com gripe	0:29
com intervalados	0:-35
com isso	0:-8
com jornal	0:-29
com ladeira	0:-23
com liquidos	0:34
com mais	0:12
com menos	0:-50
com metade	0:-21
com o	0:-101
com ovo	0:-27
com pausas	0:-16
com pequenas	0:-24
com quarenta	0:40
com quase	0:-52
com quinta	0:-63
com resfriado	0:9
com ressonancia	0:30
com secrecao	0:-28
com sua	0:28
com tempestade	0:-31
com tempo	0:-32
com trotes	0:-44
com um	0:34
com uma	0:45
com vinte	0:-18
com voce	0:-8
coma	0:-24
coma algo	0:-28
coma cedo	0:-24
coma como	0:-47
coma macarrao	0:-27
coma menos	0:42
coma o	0:-46
coma quando	0:-55
coma so	0:34
coman*	0:-15
comanda	0:30
comanda $	0:30
comandano	0:-54
comandano $	0:-33
comandano le	0:-31
combi*	0:-75
combien	0:-50
combien ?	0:-40
combien de	0:-40
combina	0:28
combina com	0:28
combinada	0:-32
combinada durante	0:-32
combinado	0:-45
combinado por	0:-45
combinamos	0:31
combinamos quarta	0:31
combinar	0:-37
combinar com	0:-37
combinato	0:-49
combinato per	0:-49
combine	0:-13
combine pendant	0:-13
come	0:-78
come $	0:28
come al	0:-67
come allenatore	0:25
come and	0:-48
come andra	0:-38
come back	0:-39
come chilometri	0:-17
come como	0:-68
come cuando	0:-42
come demais	0:38
come e	0:-29
come first	0:-53
come home	0:-16
come in	0:-21
come lo	0:-63
come menos	0:29
come no	0:-51
come on	0:26
come oscillare	0:-24
come parli	0:23
come pronto	0:-28
come se	0:-42
come sembra	0:-15
come si	0:-39
come simples	0:32
come solo	0:34
come ti	0:-43
come un	0:11
come va	0:-35
come viene	0:-38
comec*	0:-44
comecamos	0:-18
comecamos com	0:-18
comecar	0:33
comecar o	0:33
comecaria	0:-27
comecaria pelo	0:-27
comece	0:-57
comece devagar	0:-45
comece mais	0:-24
comeco	0:-57
comeco $	0:-41
comeco da	0:-32
comem*	0:-39
comemore	0:-39
comemore voce	0:-39
comer	0:-38
comer 0	0:28
comer algo	0:-28
comer asi	0:-31
comer bien	0:-39
comer de	0:-50
comer e	0:26
comer mais	0:-33
comer mas	0:-34
comer menos	0:10
comer nada	0:-49
comer poco	0:-68
comes	0:-42
comes $	0:-35
comes and	0:-24
comes back	0:36
comes demasiado	0:32
comes first	0:13
comes from	0:-45
comes off	0:-16
comes on	0:-40
comes there	0:-51
comes with	0:-37
comeu	0:-52
comeu $	0:-32
comeu antes	0:-31
comfo*	0:-81
comfort	0:-35
comfort guides	0:-24
comfort wijst	0:-24
comfortable	0:-36
comfortable and	0:-11
comfortable enough	0:-14
comfortable range	0:-19
comfortably	0:-49
comfortably hard	0:-49
comid*	0:-45
comida	0:-35
comida $	0:-35
comida con	0:-35
comida entao	0:-55
comida habla	0:-26
comida y	0:35
comidas	0:-32
comidas grandes	0:-32
comig*	0:25
comigo	0:25
comigo $	0:8
comigo lesao	0:30
comigo voce	0:20
comin*	0:-40
comincerei	0:-27
comincerei da	0:-27
cominciamo	0:-11
cominciamo con	0:-11
coming	0:-20
coming back	0:-9
coming count	0:36
coming down	0:28
coming face	0:-58
coming off	0:29
coming skip	0:-58
coming up	0:-53
comma*	0:20
commande	0:20
commande $	0:20
comme	0:-85
comme $	0:-17
comme balancer	0:-26
comme ca	0:-25
comme celle	0:26
comme d	0:-40
comme des	0:-28
comme du	0:-23
comme il	0:-31
comme neuf	0:36
comme objectif	0:-57
comme prevu	0:31
comme s	0:-30
comme ton	0:-24
comme tu	0:48
comme un	0:-20
comme*	0:-116
commence	0:-51
commence doucement	0:-27
commence par	0:-44
commencerais	0:-23
commencerais par	0:-23
comment	0:-103
comment c	0:-25
comment on	0:-60
comment s	0:-34
comment se	0:-16
comment tu	0:-57
comment va	0:-14
commo*	0:26
common	0:26
common after	0:30
common in	0:33
como	0:-87
como $	0:-61
como a	0:-38
como acordamos	0:34
como bajan	0:16
como balancar	0:-41
como balancear	0:-34
como corredor	0:56
como corres	0:25
como de	0:-45
como dormiste	0:-25
como e	0:26
como el	0:-30
como entrenador	0:24
como entrenamiento	0:-27
como entrenan	0:-40
como es	0:-18
como esta	0:-80
como estaba	0:-39
como foi	0:-39
como fue	0:-31
como haya	0:-30
como isso	0:-29
como kilometros	0:-27
como mucho	0:-36
como nuevo	0:34
como os	0:-39
como quilometros	0:-52
como saldra	0:-42
como salga	0:-49
como se	0:-34
como sempre	0:-29
como si	0:-25
como siempre	0:-47
como treinador	0:40
como tu	0:25
como um	0:-30
como un	0:-31
como vai	0:-38
como ver	0:-48
como vier	0:-40
como voce	0:21
comod*	0:-62
comodamente	0:-14
comodamente duro	0:-14
comode	0:-41
comode e	0:-41
comodidad	0:-24
comodidad guia	0:-24
comodita	0:-18
comodita guida	0:-18
comodo	0:-21
comodo llega	0:-21
compa*	0:-59
compagne	0:25
compagne di	0:25
companeras	0:19
companeras de	0:19
compare	0:-46
compare $	0:-8
compare athletes	0:-41
compared	0:-26
compared $	0:-14
compared so	0:-21
comparer	0:-36
comparer au	0:-36
compatible	0:-51
compatible $	0:-25
compatible avec	0:-49
compe*	0:18
compensar	0:18
compensar faca	0:37
compensar no	0:-35
compi*	0:14
compites	0:14
compites $	0:14
compl*	0:-16
complain	0:-58
complain for	0:-58
complaining	0:12
complaining a	0:12
complaint	0:-32
complaint $	0:-32
complement $	0:-41
complement de	0:34
complements	0:-34
complements demande	0:-31
complements je	0:-7
completa	0:-52
completa $	0:-52
completamente	0:34
completamente seguro	0:34
completas	0:-32
completas $	0:-21
completas esfuerzo	0:-17
complete $	0:-42
complete your	0:28
completely	0:42
completely for	0:28
completely healed	0:16
completely normal	0:-42
completely pain	0:26
completely safe	0:30
complicarse	0:-37
complicarse $	0:-37
complimenti	0:-20
complimenti !	0:-20
compo*	0:-48
composti	0:-48
composti due	0:-48
compr*	0:-21
comprate	0:26
comprate un	0:26
comprends	0:-61
comprends $	0:-32
comprends le	0:-35
comprends que	0:-26
compresion	0:-26
compresion son	0:-26
compresivo	0:17
compresivo $	0:17
compressa	0:32
compressa morna	0:32
compressao	0:-28
compressao sao	0:-28
compresse	0:26
compresse dormi	0:26
compressiekousen	0:-30
compressiekousen zijn	0:-30
compression	0:13
compression bandage	0:25
compression c	0:-32
compression socks	0:21
compressione	0:-37
compressione sono	0:-37
comprido	0:-60
comprido $	0:-60
comprime	0:30
comprime pour	0:30
comprimes	0:27
comprimes le	0:27
comprimido	0:24
comprimido $	0:13
comprimido antes	0:27
comprimidos	0:40
comprimidos $	0:9
comprimidos e	0:36
comprobado	0:21
comprobado en	0:21
compt*	0:-110
compte	0:-83
compte $	0:-64
compte 0	0:33
compte aussi	0:-32
compte autant	0:-33
compte c	0:-45
compte de	0:-37
compte effort	0:-39
compte garmin	0:23
compte jusqu	0:-33
compte pas	0:-7
compte plus	0:-55
compte tes	0:24
comptent	0:-46
comptent aussi	0:-34
comptent jamais	0:-32
compteur	0:-38
compteur et	0:-38
comun*	0:-30
comunque	0:-30
comunque prendi	0:-30
con $	0:-106
con 0	0:19
con acqua	0:-34
con agua	0:-45
con allunghi	0:-27
con altre	0:-20
con bicarbonato	0:24
con brio	0:-52
con cabeza	0:-44
con cafeina	0:29
con calma	0:-76
con calmantes	0:23
con calor	0:-60
con cinco	0:-28
con cinque	0:-32
con constancia	0:-18
con control	0:-35
con controllo	0:-40
con cosas	0:27
con costanza	0:-35
con cuarenta	0:41
con cuatro	0:26
con dolor	0:26
con dos	0:53
con due	0:32
con ello	0:-29
con esa	0:30
con esas	0:25
con ese	0:27
con eso	0:24
con estas	0:18
con este	0:21
con fiebre	0:-44
con frases	0:-32
con frasi	0:-40
con ganas	0:-33
con gli	0:20
con gripe	0:28
con hidratos	0:-52
con hielo	0:-49
con i	0:-30
con il	0:-81
con intervalos	0:-38
con l	0:-56
con la	0:-26
con las	0:-7
con lluvia	0:-38
con mas	0:-17
con me	0:20
con meno	0:-16
con menos	0:32
con meta	0:-22
con mocos	0:-41
con mucha	0:-24
con musica	0:-39
con naso	0:-35
con oltre	0:25
con otras	0:-19
con papel	0:-26
con pausas	0:-19
con pause	0:-40
con pequenas	0:-14
con piccole	0:-12
con piu	0:-33
con prisa	0:-30
con qualche	0:-54
con quaranta	0:32
con quei	0:15
con quel	0:-14
con quella	0:32
con queste	0:24
con questo	0:34
con rectas	0:-31
con recuperi	0:-49
con reposo	0:16
con resaca	0:-32
con ripetute	0:-35
con rulo	0:22
con scarpe	0:22
con sforzo	0:-43
con suavidad	0:-33
con tantas	0:-34
con tiempo	0:-27
con toda	0:24
con todos	0:23
con tormenta	0:-18
con trabajo	0:-51
con trotes	0:-32
con tu	0:-85
con tutti	0:28
con un	0:-17
con una	0:83
con vomitos	0:26
conci*	0:-19
conciliar	0:-19
conciliar com	0:-19
concu*	0:29
concussion	0:29
concussion but	0:21
concussion isn	0:24
condi*	0:-27
conditie	0:-27
conditie $	0:-27
condr*	0:40
condromalacia	0:27
condromalacia $	0:27
condropatia	0:27
condropatia grau	0:27
confe*	0:18
conferi	0:28
conferi no	0:28
conferma	0:-28
conferma tolgo	0:-28
confi*	0:-13
confiar	0:21
confiar $	0:21
confident	0:21
confident the	0:21
confirmes	0:-25
confirmes $	0:-25
confo*	0:-69
conforme	0:-29
conforme a	0:-27
conforme o	0:-7
confort	0:-21
confort guide	0:-21
confortablement	0:-36
confortablement dur	0:-36
confortavel	0:-15
confortavel $	0:-15
confortavelmente	0:-28
confortavelmente duro	0:-28
conforto	0:-16
conforto guia	0:-16
confu*	0:-109
confusao	0:-29
confusao depois	0:-9
confusao tropecos	0:-21
confusion	0:-72
confusion after	0:-17
confusion apres	0:-13
confusion tras	0:-29
confusion trebuchements	0:-17
confusion tropiezos	0:-28
confusione	0:-25
confusione dopo	0:-14
confusione passi	0:-16
confuso	0:-36
confuso e	0:-36
congr*	0:-46
congrats	0:-29
congrats on	0:-29
congratulations	0:-30
congratulations !	0:-30
conhece	0:-53
conhece $	0:-28
conhece de	0:-55
conhecem	0:-32
conhecem $	0:-32
conheco	0:42
conheco $	0:28
conheco a	0:20
conheco aquele	0:28
conmi*	0:32
conmigo	0:32
conmigo alcanzas	0:32
conna*	0:-30
connais	0:-30
connais $	0:-61
connais ca	0:37
connais ce	0:33
connais deux	0:-50
connais pas	0:-44
conoc*	0:-60
conocen	0:-44
conocen $	0:-17
conocen tu	0:-41
conoces	0:-62
conoces $	0:-29
conoces dos	0:-36
conoces la	0:-34
conocido	0:-28
conocido y	0:-28
conocimos	0:30
conocimos en	0:30
conos*	0:-7
conoscano	0:-15
conoscano $	0:-15
conosci	0:-62
conosci due	0:-43
conosci gia	0:-34
conosco	0:34
conosco la	0:34
conqu*	0:-22
conquista	0:-22
conquista parabens	0:-22
conse*	0:-58
consecutive	0:28
consecutive days	0:28
consegues	0:-38
consegues contar	0:-38
conseil	0:-39
conseil $	0:-39
conseille	0:-63
conseille aucun	0:-41
conseille de	0:-42
conseille pas	0:-30
consejo	0:-19
consejo medico	0:-19
consejos	0:-27
consejos $	0:-27
conselho	0:-22
conselho $	0:-7
conselho medico	0:-17
consi*	0:-13
consider	0:75
consider adding	0:25
consider it	0:42
consider losing	0:27
consider taking	0:18
consider the	0:27
consider weighing	0:29
consigli	0:-56
consigli $	0:-33
consigli e	0:-41
consiglio	0:-26
consiglio $	0:-16
consiglio di	0:-22
consignes	0:-45
consignes et	0:-45
consigo	0:-19
consigo te	0:-19
consistency	0:-48
consistency is	0:-37
consistency matters	0:-14
const*	0:-99
constancia	0:-68
constancia $	0:-43
constancia da	0:-23
constancia tres	0:-26
constancia vale	0:-34
constant	0:-42
constant tiredness	0:-42
constante	0:-32
constante $	0:-26
constante com	0:-10
consulta	0:24
consulta para	0:24
consultalo	0:-54
consultalo en	0:-54
consultarlo	0:-42
consultarlo $	0:-42
consulte	0:-26
consulte un	0:-26
consultei	0:27
consultei a	0:27
consulter	0:31
consulter il	0:31
consume	0:28
consume between	0:28
conta	0:-86
conta $	0:-65
conta di	0:-48
conta e	0:-40
conta fino	0:-22
conta la	0:-10
conta le	0:26
conta lo	0:-48
conta piu	0:-28
conta pra	0:-40
conta tudo	0:-46
conta*	0:-134
contam	0:-28
contam $	0:-28
contamos	0:-55
contamos calorias	0:-51
contamos dias	0:-55
contando	0:-13
contando $	0:-13
contano	0:-32
contano $	0:-32
contar	0:-76
contar $	0:-40
contar como	0:-22
contar uma	0:-43
contar una	0:-23
contarci	0:-39
contarci contro	0:-39
contarmelo	0:-14
contarmelo $	0:-14
conte	0:-38
conte $	0:-31
conte as	0:30
conte ate	0:-24
conte com	0:-70
conte como	0:-19
content	0:-25
content que	0:-25
contention	0:25
contention soigneront	0:25
contento	0:-49
contento che	0:-25
contento es	0:-39
contest	0:-31
contest $	0:-31
contested	0:-22
contested $	0:-22
conti*	0:73
contigo	0:-32
contigo $	0:30
contigo esta	0:-38
continua $	0:44
continua a	0:35
continua anche	0:35
continua bem	0:-38
continua con	0:-30
continua cosi	0:-34
continua em	0:-36
continua la	0:-40
continua o	0:-61
continuar	0:11
continuar $	0:20
continuar ou	0:-27
continuare	0:15
continuare $	0:15
continuato	0:26
continuato $	0:26
continue	0:93
continue $	0:94
continue a	0:43
continue assim	0:-42
continue comme	0:-7
continue correndo	0:23
continue fluindo	0:-37
continue meme	0:32
continue mesmo	0:22
continuer	0:23
continuer $	0:23
continuou	0:28
continuou $	0:28
conto	0:-71
conto !	0:-28
conto $	0:-34
conto a	0:-52
conto il	0:-20
contr*	0:-17
contra	0:-75
contra a	0:-22
contra caibra	0:17
contra e	0:-18
contra el	0:-51
contra las	0:-28
contra lesoes	0:-52
contra los	0:16
contra o	0:-25
contractions	0:-30
contractions $	0:-28
contractions leaking	0:-12
contractura	0:24
contractura nada	0:24
contracture	0:28
contracture masse	0:21
contracture rien	0:21
contraida	0:23
contraida massageie	0:23
contrario	0:-31
contrario $	0:-31
contraste	0:29
contraste de	0:29
contratto	0:31
contratto massaggialo	0:31
contrattura	0:27
contrattura niente	0:27
contratura	0:27
contratura nada	0:27
contre $	0:-34
contre la	0:35
contre le	0:-39
contro	0:-45
contro $	0:-27
contro gli	0:-20
contro i	0:13
contro il	0:-47
contro non	0:-32
control	0:33
control is	0:37
control y	0:-35
controladas	0:-40
controladas de	0:-40
controle	0:-36
controle $	0:17
controle e	0:-39
controle et	0:-21
controle gaan	0:26
controllare	0:-34
controllare $	0:-34
controllato	0:15
controllato su	0:15
controlled	0:-35
controlled and	0:-35
controllo	0:-40
controllo e	0:-40
conve*	0:-74
conversa	0:-29
conversa com	0:-29
conversar	0:-50
conversar $	0:-50
conversation	0:-14
conversation $	0:-14
convi*	0:-9
conviene	0:-31
conviene practicarlas	0:-31
convienne	0:-44
convienne $	0:-44
convient	0:-40
convient $	0:-40
convierte	0:41
convierte el	0:41
cool	0:-51
cool $	0:-32
cool first	0:-28
cope	0:33
cope with	0:33
coper*	0:-39
coperto	0:-39
coperto $	0:-39
copin*	0:25
copines	0:25
copines d	0:25
copri	0:-32
copri mani	0:-32
corac*	0:49
coracao	0:49
coracao $	0:34
coracao aguenta	0:24
coracao e	0:-49
coracao esta	0:38
coracao sao	0:35
corazon en	0:-67
corazon es	0:36
corazon esta	0:29
corazon lo	0:35
corazon y	0:-42
cordo*	0:-52
cordon	0:-39
cordon por	0:-39
cordones	0:-29
cordones un	0:-29
corne*	0:-27
corner	0:-27
corner clothes	0:-27
corpo	0:-37
corpo $	0:42
corpo acostumar	0:24
corpo alto	0:-44
corpo attinge	0:27
corpo ci	0:-35
corpo demora	0:-33
corpo e	0:-62
corpo ele	0:-61
corpo elimina	0:33
corpo ha	0:-35
corpo mente	0:52
corpo ne	0:-33
corpo ou	0:-13
corpo precisa	0:-46
corpo se	0:33
corpo*	0:36
corporal	0:35
corporal atrapalha	0:32
corporal es	0:13
corporal tendria	0:7
corporeo	0:9
corporeo ti	0:9
corps	0:-46
corps !	0:-19
corps $	0:26
corps a	0:-38
corps et	0:-45
corps gras	0:-32
corps il	0:-34
corps met	0:-34
corps n	0:-33
corps suivra	0:35
corps te	0:33
corra	0:11
corra $	0:26
corra a	0:27
corra assim	0:32
corra ate	0:33
corra com	0:-65
corra de	0:-48
corra duas	0:7
corra e	0:-9
corra em	0:18
corra leve	0:-21
corra o	0:26
corra todos	0:29
corra*	0:-70
corras	0:-70
corras con	0:-35
corras en	0:-37
corras hasta	0:-19
corras por	0:-12
corras y	0:-24
corre	0:51
corre $	0:-52
corre antes	0:-9
corre con	0:16
corre de	0:-11
corre en	0:26
corre erguido	0:-30
corre esci	0:34
corre hasta	0:41
corre igual	0:30
corre impegnati	0:-39
corre la	0:31
corre livre	0:19
corre mais	0:41
corre menos	0:28
corre molto	0:-61
corre os	0:30
corre ou	0:-26
corre perche	0:27
corre por	0:-43
corre sozinho	0:-33
corre suave	0:-39
corre todo	0:27
corre todos	0:21
corre un	0:26
corre*	0:36
correct	0:-40
correct $	0:-28
correct ?	0:-28
corredor	0:36
corredor cuatro	0:-28
corredor mio	0:38
corredor mucho	0:-71
corredor muito	0:-57
corredor quatro	0:-41
corredor saia	0:31
corredor se	0:36
corredor sei	0:37
corredor sindrome	0:17
corredores	0:52
corredores $	0:19
corredores como	0:35
corredores sal	0:29
correggo	0:32
correggo il	0:32
corregido	0:28
corregido el	0:28
corremos	0:-42
corremos $	0:-42
corren	0:45
corren con	0:27
corren mas	0:32
correndo	0:11
correndo $	0:11
correr $	0:29
correr acompanhado	0:-30
correr apesar	0:21
correr asi	0:36
correr bem	0:31
correr com	0:-15
correr come	0:29
correr con	0:-12
correr de	0:-79
correr devagar	0:37
correr e	0:-43
correr es	0:-31
correr esta	0:27
correr forte	0:-18
correr fuerte	0:-40
correr la	0:22
correr leve	0:-40
correr na	0:-31
correr nao	0:-33
correr no	0:-86
correr o	0:-34
correr para	0:36
correr poco	0:-37
correr pouco	0:-31
correr pregunta	0:-57
correr seco	0:28
correr sem	0:-39
correr sin	0:32
correr solo	0:-33
correr sozinho	0:-41
correr suave	0:23
correr y	0:-33
correrai	0:37
correrai la	0:37
correram	0:25
correram mais	0:25
correras	0:30
correras mas	0:30
correre	0:-51
correre $	0:-69
correre ?	0:-34
correre al	0:-31
correre cosi	0:39
correre e	0:-54
correre forte	0:-27
correre non	0:-39
correre nonostante	0:22
correre piano	0:7
correre poco	0:-31
correre ti	0:-60
correre tranquillamente	0:34
corres	0:17
corres diez	0:24
corres menos	0:25
corres porque	0:-28
corres si	0:-56
correspond	0:26
correspond a	0:26
correu	0:-10
correu 0	0:-47
correu essa	0:-24
correu mais	0:29
corri	0:65
corri $	0:33
corri a	0:39
corri asi	0:14
corri assim	0:38
corri con	0:-39
corri da	0:-56
corri di	0:-37
corri dritto	0:-32
corri esse	0:26
corri facile	0:-19
corri finche	0:44
corri hoje	0:16
corri igual	0:24
corri la	0:25
corri lo	0:-9
corri meno	0:26
corri o	0:-32
corri piu	0:33
corri prima	0:-32
corri sopra	0:30
corri tutti	0:21
corri*	0:20
corricchiare	0:36
corricchiare $	0:36
corrida $	0:-7
corrida ?	0:-23
corrida boa	0:-18
corrida coma	0:32
corrida ficaram	0:24
corrida foi	0:-20
corrida lenta	0:-27
corrida leve	0:-71
corrida mais	0:-24
corrida para	0:19
corrida piso	0:-41
corrida sem	0:31
corridas	0:-22
corridas curtas	0:-33
corridas fica	0:-7
corridas ficam	0:-24
corrido $	0:-76
corrido alternar	0:-28
corrido ese	0:32
corrido mil	0:26
corrido todo	0:40
corrido ya	0:-18
corridore della	0:20
corridore quattro	0:-46
corridore so	0:28
corridori	0:-14
corridori $	0:-14
corridos	0:-74
corridos cuando	0:-48
corridos quando	0:-44
corriendo	0:17
corriendo $	0:18
corriendo ?	0:-32
corriendo aunque	0:25
corrieron	0:14
corrieron mas	0:14
corrigee	0:45
corrigee $	0:45
corriste	0:20
corriste 0	0:-11
corriste mas	0:23
corro	0:48
corro com	0:39
corro con	0:27
corro contigo	0:30
corro*	0:-33
corrono	0:-33
corrono la	0:-44
corrono piu	0:35
corsa	0:35
corsa $	0:-14
corsa 0	0:-41
corsa a	0:13
corsa di	0:7
corsa e	0:-66
corsa facile	0:21
corsa mangia	0:19
corsa niente	0:33
corsa non	0:-34
corsa piu	0:-33
corsa quando	0:-7
corsa terreno	0:-25
corse	0:-7
corse brevi	0:-9
corse facili	0:19
corse lunghe	0:-35
corso	0:18
corso $	0:-45
corso 0	0:-39
corso cosi	0:12
corso decide	0:-40
corso lo	0:11
corso piu	0:28
corso questa	0:-31
corso sono	0:33
corso tante	0:21
corta	0:-97
corta $	0:-43
corta e	0:-38
corta o	0:-47
corta y	0:-39
corta*	0:-50
cortas	0:-32
cortas de	0:-29
cortas rapidas	0:-15
cortate	0:-37
cortate las	0:-37
corte	0:30
corte $	0:28
corte 0	0:13
corte as	0:-30
corte o	0:32
corti	0:-54
corti $	0:-33
corti e	0:-37
corti*	0:73
corticoide	0:24
corticoide em	0:24
cortisol	0:23
cortisol $	0:23
cortison	0:26
cortison ware	0:26
cortisone	0:43
cortisone cream	0:26
cortisone shot	0:32
corto	0:-24
corto $	0:-48
corto ?	0:29
corto e	0:-38
corto y	0:-18
corto*	0:-43
cortos	0:-43
cortos $	0:-7
cortos ahi	0:-26
cortos y	0:-45
cos	0:-39
cos ha	0:-39
cosa	0:-12
cosa $	0:-28
cosa da	0:-41
cosa de	0:-38
cosa del	0:-49
cosa dicano	0:32
cosa fatta	0:26
cosa migliore	0:-34
cosa si	0:28
cosa sia	0:-51
cosa significa	0:28
cosa ti	0:-11
cosa vuol	0:23
cosas	0:15
cosas mucho	0:27
cosas valen	0:-11
cosce	0:-60
cosce $	0:-37
cosce sono	0:-48
cosi	0:-25
cosi $	0:-14
cosi ?	0:-21
cosi e	0:-38
cosi il	0:38
cosi la	0:22
cosi leggera	0:-25
cosi molle	0:31
cosi per	0:12
cosi piano	0:-27
cosi posso	0:-19
cosi resti	0:-52
cosi sei	0:-56
cosi si	0:30
cosi stanco	0:29
cosi ti	0:39
cost	0:-86
cost you	0:-86
costa	0:-62
costa a	0:-49
costa niente	0:-39
costa*	0:12
costanti	0:33
costanti $	0:33
costanza	0:-51
costanza $	0:-10
costanza conta	0:-28
costanza da	0:-35
costarte	0:-44
costarte semanas	0:-44
costarti	0:-40
costarti settimane	0:-40
costas	0:46
costas $	0:35
costas e	0:19
costs	0:-68
costs energy	0:-15
costs nothing	0:-48
costs runners	0:-35
costs you	0:-40
costu*	0:-133
costuma	0:-63
costuma correr	0:-27
costuma passar	0:-31
costuma ser	0:-39
costumam	0:-25
costumam $	0:-20
costumam ser	0:-17
costumbre	0:-54
costumbre mas	0:-30
costumbre no	0:-40
costume	0:-69
costume $	0:-34
costume nao	0:-26
costume que	0:-43
costura	0:-38
costura e	0:-38
costuras	0:-23
costuras y	0:-23
cote	0:-21
cote $	0:-33
cote ce	0:27
cote de	0:27
cote et	0:28
cote moral	0:-17
cote passe	0:-28
cote ralentis	0:-51
cotes $	0:35
cotes et	0:36
cotes fie	0:-24
cotes il	0:-33
cotes rendent	0:-41
cotes sont	0:-31
cotta	0:26
cotta di	0:26
cotto	0:9
cotto $	0:9
cou	0:-14
cou c	0:28
cou de	0:-33
couch*	0:34
couche	0:36
couche toi	0:36
couches	0:-15
couches fines	0:-15
cough	0:16
cough is	0:16
cough*	0:11
coughing	0:11
coughing from	0:-36
coughing up	0:30
could	0:-36
could $	0:-48
could be	0:-64
could break	0:-45
could chat	0:-42
could go	0:30
could hold	0:-59
could leave	0:30
could move	0:-26
could race	0:-53
could stand	0:39
could swap	0:-69
could tell	0:13
could try	0:29
could you	0:-45
could*	0:23
couldn	0:23
couldn t	0:23
count	0:-55
count $	0:-17
count as	0:-23
count on	0:10
count steps	0:-32
count the	0:-45
count to	0:-34
count too	0:-44
count*	0:-41
counter	0:30
counter painkiller	0:30
counting	0:-39
counting $	0:-39
counts	0:-53
counts $	0:-53
coup d	0:-17
coup sur	0:27
coupe	0:-41
coupe toi	0:-25
coupe vent	0:-30
coupl*	0:-8
couple	0:-8
couple $	0:-34
coups	0:31
coups $	0:31
coura*	0:14
courage	0:33
courage $	0:33
courant	0:-9
courant $	0:30
courant c	0:-38
courant peu	0:-28
courb*	0:-50
courbature	0:24
courbature parole	0:24
courbatures	0:-66
courbatures apres	0:-31
courbatures de	0:-24
courbatures sont	0:-36
coure*	0:28
coureur	0:15
coureur $	0:-29
coureur blessures	0:-38
coureur je	0:37
coureur quatre	0:-42
coureur que	0:18
coureurs	0:13
coureurs $	0:17
coureurs a	0:10
coureurs meilleurs	0:-39
coureurs minces	0:31
coureurs sors	0:31
couri*	0:-35
courir	0:-35
courir $	0:-119
courir avec	0:-10
courir c	0:-53
courir ca	0:37
courir ce	0:42
courir doucement	0:33
courir et	0:-31
courir la	0:-17
courir le	0:-31
courir malgre	0:35
courir on	0:-58
courir quelques	0:-14
courir sans	0:20
courir sur	0:-21
courir tranquille	0:-41
courir vite	0:-33
cours	0:17
cours $	0:31
cours a	0:33
cours avant	0:-26
cours bien	0:-40
cours blesse	0:39
cours dessus	0:29
cours face	0:-37
cours facile	0:-11
cours jusqu	0:39
cours le	0:25
cours moins	0:23
cours pas	0:-48
cours plus	0:-35
cours seul	0:-49
cours tous	0:31
cours trop	0:30
cours*	0:-19
course	0:-19
course !	0:-30
course 0	0:-19
course ?	0:35
course a	0:45
course and	0:25
course approche	0:29
course avec	0:-61
course d	0:-32
course de	0:-36
course deja	0:-37
course demande	0:-44
course des	0:-61
course detend	0:35
course effort	0:-29
course est	0:-55
course l	0:21
course le	0:-37
course mange	0:21
course many	0:25
course ou	0:-52
course pas	0:33
course saute	0:30
course so	0:-60
course the	0:-25
court	0:-63
court $	0:-25
court chez	0:26
court et	0:-51
court mais	0:-34
court pas	0:-84
court*	0:-68
courte	0:-50
courte $	0:-23
courte et	0:-62
courtes	0:-44
courtes $	0:-24
courtes pauses	0:-16
courtes rapides	0:-23
courts	0:-35
courts quelques	0:-35
couru	0:-11
couru $	0:-52
couru 0	0:-27
couru au	0:-29
couru cette	0:-25
couru comme	0:27
couru d	0:28
couru donc	0:25
couru plus	0:41
couru quand	0:17
couru souvent	0:33
couru*	0:-46
courus	0:-46
courus quand	0:-46
coute	0:-61
coute bien	0:-23
coute rien	0:-47
coute*	0:-47
couter	0:-47
couter des	0:-47
coutu*	0:-32
coutures	0:-32
coutures un	0:-32
couve*	0:37
couves	0:37
couves quelque	0:37
couvr*	0:-21
couvre	0:-21
couvre mains	0:-21
cover	0:-59
cover hands	0:-22
cover with	0:-45
covid	0:50
covid $	0:36
covid it	0:27
coxa	0:56
coxa $	0:29
coxa bem	0:31
coxa dois	0:31
coxas	0:-47
coxas $	0:-38
coxas estiverem	0:-10
crack*	0:30
cracked	0:30
cracked by	0:30
crain*	0:-40
craindre	0:-40
craindre $	0:-40
cramm*	0:-57
crammed	0:-57
crammed together	0:-57
cramp	0:39
cramp $	0:13
cramp is	0:32
cramp late	0:-39
cramp won	0:35
cramp*	0:59
crampe	0:34
crampe n	0:34
crampes	0:28
crampes $	0:7
crampes c	0:27
crampi	0:13
crampi $	0:13
crampo	0:16
crampo non	0:16
cramps	0:37
cramps $	0:37
cramps for	0:28
craqu*	0:16
craquer	0:16
craquer le	0:16
cream	0:39
cream before	0:16
cream does	0:22
cream on	0:26
creat*	0:67
creatina	0:50
creatina $	0:43
creatina some	0:28
creatine	0:42
creatine $	0:42
crece	0:-47
crece como	0:-36
crece poco	0:-32
crema	0:28
crema de	0:17
crema della	0:15
crema y	0:12
crene*	0:22
creneau	0:22
creneau sur	0:22
cresc*	0:-70
cresce	0:-70
cresce al	0:-36
cresce devagar	0:-12
cresce no	0:-31
cresce piano	0:-42
creux	0:-38
creux avant	0:-38
creve	0:25
creve la	0:25
cried	0:27
cried at	0:27
criei	0:30
criei um	0:30
crise	0:25
crise de	0:25
crois*	0:21
croises	0:21
croises a	0:21
croit	0:-33
croit $	0:-33
croll*	0:-37
crollare	0:-37
crollare in	0:-37
crono*	0:-27
cronometro	0:-27
cronometro $	0:-27
crook*	0:-21
crooked	0:-21
crooked the	0:-21
croqu*	0:27
croque	0:27
croque un	0:27
cross	0:-9
cross at	0:27
cross training	0:-41
cruis*	0:-66
cruise	0:-66
cruise intervals	0:-66
cruja*	0:25
crujan	0:25
crujan la	0:25
cruje*	0:17
crujen	0:17
crujen las	0:17
cruza	0:37
cruza en	0:37
cry	0:37
cry at	0:37
cuadr*	0:-36
cuadriceps	0:-36
cuadriceps por	0:-36
cual	0:-19
cual de	0:-11
cual prefieres	0:-12
cualq*	0:-22
cualquier	0:-22
cualquier $	0:-25
cualquier aparato	0:-15
cualquier lesion	0:33
cualquier meta	0:32
cualquier plan	0:-52
cualquier rodaje	0:-32
cualquiera $	0:34
cualquiera no	0:-48
cuand*	0:-92
cuando	0:-92
cuando $	0:-24
cuando acabes	0:-40
cuando corras	0:-12
cuando decido	0:-48
cuando este	0:-14
cuando la	0:-15
cuando me	0:-40
cuando no	0:-30
cuando quieras	0:-13
cuando se	0:-37
cuando te	0:29
cuando tengas	0:-47
cuant*	0:-71
cuantas	0:-24
cuantas veces	0:-24
cuanto	0:-55
cuanto me	0:-22
cuanto puedes	0:-44
cuanto tiempo	0:-34
cuantos	0:-20
cuantos dias	0:-20
cuare*	0:41
cuarenta	0:41
cuarenta anos	0:20
cuarenta grados	0:30
cuart*	0:-54
cuarta	0:-54
cuarta $	0:-42
cuarta se	0:-30
cuatro	0:-7
cuatro $	0:-25
cuatro dias	0:-32
cuatro hasta	0:-49
cuatro horas	0:43
cuatro o	0:-42
cuatro semanas	0:-8
cuatrocientas	0:13
cuatrocientas calorias	0:13
cubra	0:-31
cubra maos	0:-31
cucch*	0:18
cucchiaino	0:22
cucchiaino di	0:22
cucchiaio	0:14
cucchiaio di	0:14
cucha*	0:32
cucharada	0:17
cucharada de	0:17
cucharadita	0:20
cucharadita de	0:20
cucin*	0:22
cucina	0:22
cucina a	0:22
cucit*	0:-37
cuciture	0:-37
cuciture e	0:-37
cuell*	0:-32
cuello	0:-32
cuello !	0:-32
cuent*	0:-83
cuenta	0:-22
cuenta $	0:-20
cuenta asi	0:-49
cuenta hasta	0:-9
cuenta las	0:25
cuentame	0:-59
cuentame $	0:-12
cuentame luego	0:-31
cuentame tu	0:-43
cuentan	0:-33
cuentan $	0:-33
cuentas	0:-37
cuentas $	0:-37
cuentes	0:-29
cuentes con	0:-29
cuento	0:-32
cuento su	0:-32
cuerp*	0:-49
cuerpo	0:-49
cuerpo dando	0:26
cuerpo de	0:27
cuerpo miente	0:38
cuerpo necesita	0:-31
cuerpo no	0:-52
cuerpo o	0:-13
cuerpo sabe	0:-40
cuerpo tarda	0:-39
cuerpo te	0:-40
cuerpo y	0:-51
cuest*	0:13
cuesta	0:-15
cuesta !	0:-41
cuesta $	0:-39
cuesta a	0:-51
cuesta abajo	0:-32
cuesta arriba	0:-43
cuesta mata	0:26
cuesta me	0:39
cuesta nada	0:-64
cuestas	0:26
cuestas $	0:31
cuestas dan	0:-50
cuestas el	0:34
cuestas hay	0:35
cuestas manda	0:-38
cuestas son	0:-42
cuestion	0:-26
cuestion de	0:-26
cuffi*	0:34
cuffie	0:34
cuffie al	0:34
cui	0:-47
cui $	0:-33
cui riesci	0:-30
cui si	0:-20
cuida*	0:-27
cuidado	0:-27
cuidado con	0:-27
cuill*	0:33
cuillere	0:33
cuillere a	0:30
cuillere de	0:10
cuiss*	0:-44
cuisses	0:-44
cuisses $	0:-37
cuisses tirent	0:-12
culon*	0:35
culonas	0:35
culonas sufren	0:35
culpr*	0:-38
culprits	0:-38
culprits $	0:-38
cumpl*	0:-53
cumple	0:-53
cumple $	0:-30
cumple de	0:-40
cunad*	0:28
cunado	0:28
cunado si	0:28
cuore	0:16
cuore accelera	0:-45
cuore batte	0:-14
cuore da	0:19
cuore e	0:17
cuore regge	0:20
cup	0:-47
cup before	0:-47
cuppi*	0:22
cupping	0:22
cupping will	0:22
cura	0:63
cura $	0:33
cura a	0:28
cura el	0:20
cura o	0:22
cura solo	0:26
curad*	0:25
curada	0:27
curada el	0:27
curado	0:18
curado ate	0:18
curat*	0:-23
curativo	0:-23
curativo e	0:-23
curcu*	0:18
curcuma	0:18
curcuma resolve	0:18
cure	0:-52
cure $	0:-7
cure for	0:-12
cure is	0:-38
cures	0:24
cures it	0:24
curio*	0:-44
curious	0:-44
curious $	0:-44
curta	0:-49
curta e	0:-49
curta*	0:-50
curtas	0:-50
curtas de	0:-26
curtas e	0:-33
curtas rapidas	0:-21
curte	0:31
curte $	0:31
curti*	0:-30
curtinho	0:-30
curtinho e	0:-30
curto	0:-67
curto $	0:-50
curto e	0:-33
curto mas	0:-27
curto*	0:-75
curtos	0:-75
curtos $	0:-19
curtos ali	0:-31
curtos e	0:-56
curva	0:-31
curva spiana	0:-31
curve*	0:-30
curves	0:-30
curves $	0:-27
curves are	0:-10
cushi*	0:-49
cushioning	0:-49
cushioning $	0:-32
cushioning feels	0:-20
custa	0:-63
custa ao	0:-50
custa nada	0:-27
custando	0:19
custando um	0:19
custar	0:-27
custar semanas	0:-27
custo*	0:-33
custom	0:-33
custom rather	0:-33
cut	0:31
cut carbs	0:14
cut down	0:17
cut downhill	0:-22
cut off	0:28
cut out	0:18
cut sports	0:-28
cut the	0:39
cut your	0:-33
cutba*	0:-44
cutback	0:-44
cutback week	0:-44
cutti*	0:-26
cutting	0:-26
cutting back	0:-36
cutting out	0:12
cycli*	0:-47
cycling	0:-47
cycling keeps	0:-40
cycling or	0:-7
d	0:-24
d $	0:-30
d abord	0:-56
d accordo	0:32
d acqua	0:25
d affilee	0:27
d aim	0:29
d aimer	0:-40
d alimentation	0:-23
d aller	0:-42
d and	0:15
d apres	0:-17
d arreter	0:30
d arrivee	0:24
d au	0:-16
d aujourd	0:27
d autres	0:-30
d avance	0:28
d avis	0:-43
d avoir	0:-57
d avril	0:-32
d be	0:47
d bet	0:14
d diagnose	0:31
d eau	0:29
d echanger	0:32
d ecouter	0:-40
d eil	0:26
d encouragements	0:-37
d entrainement	0:34
d essayer	0:-32
d etonnant	0:-32
d etre	0:-50
d etudes	0:-33
d excuses	0:30
d experience	0:27
d follow	0:-45
d get	0:35
d go	0:-64
d guess	0:36
d habitude	0:-48
d have	0:-50
d hier	0:27
d hypoglycemie	0:27
d ici	0:40
d in	0:27
d insuline	0:18
d irm	0:31
d keep	0:-45
d know	0:39
d leave	0:-30
d like	0:-60
d look	0:-20
d lose	0:27
d love	0:-46
d machen	0:25
d make	0:40
d nehmen	0:17
d never	0:-22
d occhio	0:23
d octobre	0:-11
d only	0:-36
d ora	0:18
d ou	0:30
d rather	0:-53
d recommend	0:-36
d say	0:16
d si	0:23
d start	0:-32
d stop	0:29
d swap	0:-36
d une	0:-24
d wear	0:-37
d work	0:34
d y	0:-54
da	0:10
da $	0:-108
da 0	0:38
da allenatore	0:32
da ate	0:-44
da atleta	0:19
da banda	0:23
da bin	0:28
da bleibt	0:-28
da boas	0:-16
da brigadeiro	0:-21
da buenas	0:-18
da buone	0:-35
da cabeca	0:27
da carga	0:-21
da chat	0:-39
da chuva	0:-46
da come	0:14
da corrida	0:24
da corridore	0:28
da damit	0:-48
da die	0:26
da distancia	0:-21
da dor	0:21
da dosagem	0:-25
da drausen	0:26
da du	0:18
da farmacia	0:20
da fermo	0:-34
da gibt	0:10
da grandi	0:-47
da hab	0:14
da hat	0:33
da ideia	0:-29
da igual	0:-14
da ist	0:35
da largada	0:24
da lunedi	0:36
da manuale	0:16
da maratona	0:32
da medico	0:-37
da meta	0:29
da musculacao	0:-24
da nichts	0:35
da noite	0:-38
da organizacao	0:28
da pampulha	0:28
da parlare	0:-27
da pesare	0:-40
da pressao	0:37
da prestazione	0:24
da quella	0:-27
da quello	0:22
da quindici	0:24
da ragazzo	0:23
da ruhig	0:-17
da semana	0:-60
da sforzo	0:29
da sole	0:27
da soli	0:19
da stimmt	0:-34
da stress	0:22
da sua	0:30
da tempo	0:-30
da trail	0:-30
da uma	0:-50
da un	0:-36
da und	0:-61
da vero	0:28
da viel	0:-32
da vontade	0:-32
daalt	0:-19
daalt de	0:-19
daar	0:-36
daar $	0:-25
daar anders	0:-46
daar draait	0:-13
daar gaan	0:-49
daar geef	0:-28
daar heb	0:36
daar kleine	0:-23
daar mag	0:-31
daar niets	0:32
daar sta	0:38
daar succes	0:22
daar weet	0:-28
daar word	0:29
daar zit	0:-44
daarm*	0:18
daarmee	0:18
daarmee heb	0:18
daarn*	0:-37
daarna	0:-37
daarna $	0:-38
daarna dry	0:20
daaro*	0:-33
daarom	0:-33
daarom $	0:-24
daarom stel	0:-29
dabei	0:-8
dabei geh	0:-26
dabei nichts	0:28
dabei unterhalten	0:-29
dados	0:20
dados do	0:13
dados para	0:12
dafur	0:29
dafur brauchst	0:33
dafur ist	0:8
dag	0:7
dag $	0:55
dag anders	0:29
dag ervoor	0:-41
dag geen	0:-41
dag hard	0:32
dag het	0:-53
dag minder	0:13
dag na	0:-46
dag niet	0:-35
dag opgeschoven	0:32
dag past	0:-47
dag tussen	0:-28
dag vooral	0:-52
dag zonder	0:-27
dagel*	0:12
dagelijks	0:12
dagelijks en	0:12
dagen $	0:-38
dagen grotere	0:-33
dagen heeft	0:-38
dagen is	0:15
dagen kun	0:28
dagen meer	0:-34
dagen minder	0:-31
dagen niets	0:-32
dagen voor	0:27
dagen zijn	0:-42
dagen zonder	0:33
dagli	0:-41
dagli infortuni	0:-41
daher	0:16
daher die	0:16
dai	0:-22
dai conferma	0:-28
dai glutei	0:20
dai tuoi	0:-51
dai un	0:27
daily	0:20
daily $	0:15
daily intake	0:28
dairy	0:25
dairy and	0:18
dairy it	0:18
dakje	0:28
dakje $	0:28
dal	0:-11
dal $	0:-46
dal freddo	0:31
dal primo	0:-55
dal sole	0:-25
dal terzo	0:-52
dal tuo	0:34
dal via	0:-45
dall	0:-35
dall entusiasmo	0:-35
dalla	0:-32
dalla pioggia	0:-25
dalla prima	0:-41
dalla tua	0:32
dam	0:28
dam geregeld	0:28
dam tot	0:28
damal*	0:25
damals	0:25
damals auch	0:25
dames	0:35
dames $	0:35
damit	0:-39
damit $	0:-9
damit abgesagt	0:28
damit bist	0:31
damit die	0:-48
damit du	0:-54
damit erfolg	0:20
damit hast	0:29
damit kenne	0:-37
damit nicht	0:-31
damit nie	0:31
dan	0:-145
dan $	0:-74
dan a	0:29
dan ambitie	0:-23
dan ben	0:54
dan bewezen	0:-32
dan binnen	0:-24
dan blijft	0:-28
dan dan	0:-44
dan de	0:-35
dan door	0:30
dan een	0:-75
dan en	0:-56
dan ervoor	0:-34
dan even	0:-27
dan fuerza	0:-50
dan gaan	0:17
dan gepland	0:27
dan helemaal	0:-23
dan herstelt	0:24
dan het	0:-77
dan hoesten	0:-27
dan iets	0:-20
dan ik	0:-27
dan is	0:-83
dan jij	0:37
dan jijzelf	0:24
dan komen	0:30
dan kun	0:-23
dan later	0:-19
dan lopen	0:26
dan mag	0:-42
dan men	0:-24
dan met	0:-16
dan meteen	0:-44
dan mogen	0:-47
dan naar	0:-53
dan niet	0:-40
dan ongeveer	0:-22
dan pak	0:20
dan pas	0:-22
dan regels	0:-9
dan rust	0:-51
dan rustig	0:-30
dan rustiger	0:-12
dan stop	0:-41
dan tests	0:-33
dan tien	0:27
dan uit	0:-31
dan vandaag	0:-30
dan verbrand	0:18
dan versnellingen	0:-37
dan vliegen	0:25
dan voor	0:-48
dan was	0:-38
dan wat	0:-35
dan weet	0:35
dan welk	0:-26
dan wen	0:30
dan werkt	0:36
dan wordt	0:-44
dan ze	0:-45
dan zitten	0:-47
danac*	0:-60
danach	0:-60
danach $	0:-17
danach arztlich	0:-10
danach bringen	0:-24
danach ein	0:-23
danach kummern	0:28
danach mehr	0:-47
danach nie	0:31
danach sanft	0:-41
dando	0:26
dando excusas	0:26
dange*	0:-36
danger	0:33
danger pour	0:33
dangereux	0:-41
dangereux $	0:-23
dangereux de	0:-35
dangerous	0:-31
dangerous $	0:-31
dangerously	0:-50
dangerously low	0:-50
danie*	0:-25
daniels	0:-25
daniels gilbert	0:-25
dankb*	0:-42
dankbaar	0:-42
dankbaar zijn	0:-42
danke	0:-25
danke dass	0:-25
danke*	0:-33
danken	0:-33
danken $	0:-33
dann	0:-7
dann ab	0:-29
dann bist	0:-34
dann bleibt	0:-35
dann darfst	0:-29
dann ein	0:-27
dann finden	0:-34
dann geht	0:29
dann ins	0:20
dann ist	0:24
dann kann	0:-41
dann kommen	0:27
dann lauf	0:-13
dann lost	0:24
dann mit	0:-28
dann passe	0:-49
dann purzeln	0:18
dann schreib	0:-29
dann sehen	0:28
dann sind	0:30
dann verbrennst	0:7
dann verschiebe	0:-61
dann von	0:29
dann weiter	0:34
dann wieder	0:-36
dann wird	0:-33
dann wirkt	0:32
dann wirst	0:8
dano	0:-40
dano $	0:-18
dano una	0:-33
dans	0:38
dans $	0:-54
dans beaucoup	0:-25
dans dix	0:29
dans la	0:41
dans le	0:28
dans les	0:-53
dans ta	0:20
dans ton	0:36
dans trois	0:48
dao	0:-40
dao forca	0:-40
daqui	0:-39
daqui a	0:34
daqui o	0:-71
dar	0:47
dar condropatia	0:27
dar consejo	0:-19
dar conselho	0:-17
dar energia	0:19
dar errado	0:32
dar tudo	0:29
daran	0:55
daran $	0:15
daran am	0:-8
daran gewohnst	0:35
daran gibt	0:18
daran ist	0:19
daran*	0:16
daranno	0:16
daranno energia	0:16
darau*	0:-31
darauf	0:-31
darauf $	0:-30
darauf an	0:-34
darauf dass	0:-39
darauf kannst	0:-28
darauf verwette	0:17
darf	0:-70
darf da	0:-17
darf man	0:-22
darf sich	0:-62
darfs*	0:-92
darfst	0:-92
darfst $	0:-24
darfst auch	0:-45
darfst du	0:-49
darfst jederzeit	0:-18
dark	0:10
dark $	0:17
dark choose	0:-43
dark evenings	0:-47
dark is	0:-31
dark urine	0:39
dark wear	0:-11
darte	0:-47
darte la	0:-47
darti	0:-16
darti una	0:-16
darub*	0:-38
daruber	0:-38
daruber gern	0:-38
darum	0:-26
darum $	0:34
darum geht	0:-24
darum mein	0:-42
darum rauszukommen	0:-34
das	0:42
das $	0:-13
das 0	0:26
das abendessen	0:26
das alles	0:-26
das anders	0:-42
das antibiotikum	0:13
das asthmaspray	0:16
das auch	0:16
das aufwarmen	0:-34
das ausgeheilt	0:35
das bein	0:-23
das besser	0:-34
das beste	0:-27
das bier	0:13
das denn	0:39
das du	0:-97
das ein	0:-47
das eine	0:-68
das erklart	0:24
das erste	0:-14
das es	0:-40
das essen	0:34
das fieber	0:35
das fruhstuck	0:35
das gedacht	0:-32
das gefuhl	0:-11
das gehort	0:-48
das gibt	0:-30
das gleich	0:35
das haben	0:19
das hartet	0:26
das hast	0:35
das heilt	0:23
das herz	0:27
das herzstolpern	0:19
das irgendwo	0:-20
das kann	0:-17
das kannst	0:32
das klappt	0:28
das klingt	0:-37
das knie	0:36
das kommt	0:23
das kunftig	0:21
das laufband	0:-40
das laufen	0:27
das lauferknie	0:28
das lauft	0:31
das letzte	0:29
das letzten	0:11
das liegt	0:25
das locker	0:32
das lockere	0:-33
das lockert	0:29
das macht	0:-7
das meiste	0:-63
das merk	0:40
das merkt	0:25
das mit	0:-46
das mrt	0:25
das nach	0:-24
das nicht	0:31
das nie	0:32
das oft	0:29
das paar	0:-21
das partes	0:-33
das problem	0:46
das sagen	0:30
das schaffst	0:23
das schnelle	0:-42
das schnellste	0:-44
das schockt	0:26
das schwellentempo	0:-44
das schwitzen	0:-36
das signal	0:-39
das strahlt	0:20
das tempo	0:-30
das tempotraining	0:-37
das tief	0:-16
das training	0:45
das tun	0:-44
das tut	0:-23
das verbrennt	0:26
das vom	0:-21
das war	0:-24
das warnzeichen	0:-35
das was	0:-55
das weis	0:28
das wieder	0:15
das wird	0:19
das wofur	0:-26
das zeigt	0:25
das ziehen	0:28
das ziel	0:-56
das zweimal	0:14
dass	0:-38
dass $	0:-24
dass das	0:27
dass der	0:-23
dass die	0:27
dass du	0:-31
dass er	0:-62
dass es	0:-19
dass ich	0:-40
dass man	0:-27
dasse*	0:28
dasselbe	0:28
dasselbe problem	0:20
dasselbe ziel	0:16
daste*	0:29
dastehen	0:29
dastehen $	0:29
dat $	0:-33
dat ?	0:-31
dat been	0:-29
dat ben	0:-26
dat beter	0:-25
dat biertje	0:15
dat buikje	0:28
dat bultje	0:-23
dat de	0:-13
dat doet	0:-13
dat duurt	0:16
dat ergens	0:-25
dat gaat	0:-35
dat garandeer	0:21
dat geeft	0:-39
dat geneest	0:25
dat gevoel	0:33
dat gewend	0:-36
dat heb	0:41
dat het	0:-18
dat hoestje	0:31
dat idee	0:-29
dat iedereen	0:-42
dat ik	0:-34
dat in	0:24
dat is	0:-39
dat je	0:-63
dat klinkt	0:-32
dat kun	0:23
dat maandag	0:-31
dat maar	0:33
dat mag	0:23
dat makkelijk	0:28
dat mulle	0:-22
dat niet	0:-43
dat ook	0:25
dat pr	0:36
dat rondje	0:36
dat scheenbeen	0:23
dat schema	0:17
dat staat	0:29
dat tempo	0:50
dat vaak	0:29
dat vanaf	0:-18
dat vorige	0:17
dat vroege	0:14
dat weet	0:-36
dat zeer	0:-20
dat zijn	0:27
data	0:25
data $	0:33
data as	0:-22
data that	0:36
date	0:25
date de	0:19
date un	0:19
datei	0:33
datei auf	0:33
daten	0:-34
daten aber	0:-56
daten geschaut	0:12
dati	0:36
dati e	0:32
dato	0:-39
dato il	0:-58
dato ma	0:-36
dato pero	0:-14
dato tutto	0:17
dato un	0:21
dauer*	0:-47
dauerlauf	0:-32
dauerlauf noch	0:-32
dauert	0:-36
dauert ein	0:-36
daugh*	0:30
daughter	0:30
daughter must	0:27
daume*	0:-35
daumenbreite	0:-35
daumenbreite platz	0:-35
davan*	0:-52
davanti	0:-52
davanti calze	0:-16
davanti e	0:-46
davon	0:-28
davon $	0:-23
davon doppelt	0:-23
davor	0:-23
davor und	0:-23
davve*	0:-25
davvero	0:-25
davvero stanco	0:-25
day	0:-9
day $	0:34
day ?	0:-14
day after	0:-46
day and	0:30
day as	0:32
day before	0:-82
day between	0:-16
day breakfast	0:-44
day do	0:-15
day does	0:-64
day easy	0:-9
day especially	0:-41
day for	0:-29
day helps	0:-48
day if	0:-78
day is	0:26
day it	0:-37
day like	0:27
day mornings	0:-42
day not	0:-45
day off	0:10
day on	0:21
day one	0:-50
day only	0:-20
day or	0:-50
day s	0:-53
day should	0:23
day sleep	0:-37
day so	0:-60
day start	0:-22
day tells	0:-9
day the	0:-13
day they	0:29
day thins	0:21
day this	0:63
day try	0:-37
day until	0:25
day will	0:30
day without	0:-48
day works	0:-36
day would	0:39
day you	0:32
dayli*	0:-7
daylight	0:-7
daylight $	0:-7
days	0:-23
days $	0:11
days a	0:-56
days after	0:-73
days and	0:54
days are	0:39
days around	0:22
days away	0:-41
days back	0:34
days because	0:-27
days before	0:-39
days have	0:-39
days in	0:-31
days it	0:-36
days like	0:-51
days nothing	0:-35
days now	0:-32
days of	0:-10
days off	0:-35
days one	0:-14
days out	0:-28
days possible	0:-48
days since	0:-30
days soft	0:-35
days stand	0:-39
days tendons	0:31
days to	0:-30
days too	0:-31
days while	0:-37
days will	0:8
days without	0:43
days you	0:-34
days your	0:30
dazu $	0:-51
dazu 0	0:-28
dazu ?	0:-8
dazu bitte	0:-16
dazu dann	0:40
dazu etwa	0:40
dazu fit	0:-31
dazu habe	0:-36
dazu kraft	0:-43
dazwi*	0:-50
dazwischen	0:-50
dazwischen $	0:-33
dazwischen gehort	0:-23
de	0:31
de $	0:-216
de abril	0:-110
de acucar	0:22
de afstand	0:-12
de agora	0:23
de agua	0:29
de ahora	0:37
de alegria	0:24
de alimentacao	0:-38
de alimentacion	0:-34
de amanha	0:34
de aminoacidos	0:17
de anderen	0:36
de anemia	0:25
de antibiotica	0:18
de apotheek	0:-23
de apotheker	0:-24
de apretar	0:-40
de arroz	0:-44
de arts	0:-11
de ate	0:-27
de atletiekbaan	0:22
de atletismo	0:35
de avond	0:-46
de azucar	0:19
de baas	0:35
de baker	0:10
de balanca	0:-32
de banana	0:-41
de bank	0:18
de batidos	0:25
de bedoeling	0:-39
de belasting	0:-32
de benen	0:38
de berlim	0:28
de beste	0:-33
de beterraba	0:37
de betterave	0:35
de bici	0:-44
de bicicleta	0:-59
de blaar	0:12
de blessure	0:28
de blessures	0:-45
de bliksem	0:27
de bolinho	0:-27
de bonnes	0:-38
de botvliesontsteking	0:19
de brug	0:-28
de cabeca	0:-32
de cabeza	0:-24
de cada	0:14
de calentar	0:-32
de calories	0:-37
de cambiar	0:36
de cara	0:-40
de carboidrato	0:24
de carrera	0:28
de carro	0:-28
de casa	0:-31
de casaco	0:24
de ce	0:-55
de cebra	0:-32
de cereja	0:25
de cereza	0:19
de cerise	0:24
de cero	0:20
de cette	0:-48
de choc	0:25
de churrasco	0:34
de cincuenta	0:32
de cinquante	0:28
de cinquenta	0:21
de clair	0:-57
de claquage	0:20
de club	0:19
de colega	0:-27
de comecar	0:33
de comida	0:-46
de como	0:-43
de compresion	0:-26
de compressao	0:-28
de compression	0:-32
de compte	0:-37
de conseil	0:-39
de consulter	0:31
de contention	0:25
de corredores	0:34
de correr	0:34
de corridas	0:-26
de costumbre	0:-40
de costume	0:-26
de cote	0:-52
de cotes	0:36
de coureurs	0:13
de courir	0:-10
de course	0:33
de courtes	0:-30
de cualquier	0:-61
de cuatro	0:30
de cuerpo	0:-13
de dag	0:-49
de dagen	0:27
de dam	0:28
de dames	0:35
de dechire	0:16
de derde	0:-21
de descarga	0:19
de dessert	0:41
de detester	0:-32
de devant	0:-28
de dez	0:16
de dia	0:-10
de dias	0:37
de diez	0:24
de dijk	0:-36
de dimanche	0:-43
de dinsdag	0:-55
de dire	0:-50
de discuter	0:-31
de dix	0:27
de dolor	0:25
de dor	0:19
de dormir	0:29
de dos	0:43
de dosis	0:18
de douleur	0:-45
de drempel	0:-34
de drie	0:41
de duas	0:-38
de dur	0:-30
de duurloop	0:-18
de educacao	0:26
de eerste	0:-86
de enkel	0:-41
de entrada	0:-30
de entrenador	0:33
de entrenamiento	0:24
de ese	0:-32
de eso	0:-34
de espacio	0:-26
de espaco	0:-18
de esta	0:23
de esto	0:-24
de experiencia	0:24
de fatigue	0:35
de febre	0:34
de fer	0:45
de ferro	0:21
de fiebre	0:65
de fievre	0:70
de finish	0:43
de fisio	0:24
de fome	0:37
de fondista	0:27
de footing	0:-37
de forca	0:-67
de forme	0:-59
de forzar	0:-41
de foto	0:-33
de foute	0:29
de fractionne	0:43
de frente	0:-48
de fuerza	0:-40
de garder	0:26
de gaten	0:35
de gemelos	0:-19
de gemeo	0:23
de gengibre	0:18
de genou	0:29
de glucides	0:-7
de golpe	0:-66
de gosto	0:-28
de gout	0:-44
de gps	0:-40
de grasa	0:-18
de grave	0:38
de grippe	0:-24
de groep	0:-30
de gustos	0:-26
de halve	0:14
de hambre	0:31
de hamer	0:11
de hasta	0:-46
de hele	0:34
de helft	0:-36
de herinnering	0:32
de heroicidades	0:-33
de heuvels	0:27
de heuveltraining	0:35
de hidratos	0:30
de hiel	0:29
de hierro	0:46
de hitte	0:14
de hoje	0:28
de honteux	0:-51
de hoofdpijn	0:-9
de hora	0:30
de hoy	0:-64
de huisarts	0:-57
de hundirse	0:-31
de inspanning	0:-18
de intervallen	0:45
de ischias	0:12
de isquios	0:32
de jeudi	0:27
de joelho	0:23
de jour	0:32
de juiste	0:-29
de kilo	0:31
de kilometers	0:7
de kine	0:28
de klassieke	0:-42
de kleren	0:-47
de klok	0:-50
de knie	0:34
de kortste	0:-29
de kou	0:32
de kuit	0:29
de kuiten	0:-40
de l	0:-78
de la	0:-30
de laatste	0:-91
de lange	0:-37
de las	0:-60
de leger	0:-49
de les	0:-54
de lesao	0:26
de lesion	0:21
de lesoes	0:38
de libro	0:31
de limiar	0:-18
de lo	0:-74
de loopband	0:-76
de loopgroep	0:-41
de looptijd	0:-40
de los	0:-14
de lunch	0:35
de ma	0:-17
de magnesio	0:37
de magnesium	0:19
de maigrir	0:-30
de maio	0:27
de mais	0:-33
de mal	0:-56
de man	0:11
de manger	0:-52
de manha	0:-14
de manual	0:24
de marathon	0:27
de maraton	0:-41
de maratona	0:-27
de mares	0:27
de mas	0:-36
de medaille	0:20
de medecin	0:34
de medicament	0:-50
de medicamentos	0:-45
de medicinas	0:-48
de medico	0:7
de meeste	0:-39
de meesten	0:-36
de menos	0:-46
de meriendas	0:22
de mes	0:36
de mesurable	0:-34
de metier	0:25
de mexer	0:-43
de mirar	0:23
de mis	0:27
de modder	0:-26
de modo	0:-19
de moeheid	0:16
de moeite	0:-56
de moi	0:-56
de moins	0:44
de moleza	0:33
de montana	0:33
de mudar	0:-32
de muziek	0:-27
de nada	0:-50
de nadie	0:-60
de nek	0:26
de nervios	0:-49
de nervosismo	0:-43
de noche	0:-51
de noite	0:26
de nouveau	0:-47
de nouvelles	0:34
de novembre	0:-43
de novo	0:-15
de oefeningen	0:20
de olho	0:13
de omvang	0:-24
de ontem	0:17
de ontsteking	0:29
de oorzaak	0:-29
de opleiding	0:23
de organisatie	0:30
de otra	0:-18
de oude	0:18
de outro	0:-15
de outubro	0:-47
de pain	0:-26
de palmilha	0:35
de panico	0:25
de para	0:-13
de parar	0:-73
de parler	0:-42
de partir	0:10
de passar	0:-31
de pasta	0:28
de pates	0:-36
de pecho	0:25
de pees	0:25
de periodico	0:-26
de personne	0:-33
de perto	0:20
de pesar	0:-44
de peser	0:-24
de peso	0:25
de petites	0:-25
de petits	0:-30
de pied	0:-58
de pijn	0:14
de piriformis	0:31
de pisada	0:-16
de plas	0:-42
de plek	0:-22
de poids	0:28
de poitrine	0:-36
de pommes	0:-41
de por	0:-36
de posbank	0:28
de posten	0:-27
de posto	0:27
de potassio	0:31
de premiere	0:-15
de prendre	0:-16
de preparation	0:-26
de proposito	0:-12
de proteina	0:21
de proteines	0:13
de prueba	0:-34
de qual	0:-32
de qualquer	0:-25
de quatro	0:16
de que	0:66
de quebrar	0:-30
de queijo	0:19
de quejarte	0:25
de quelle	0:-36
de quince	0:20
de quinze	0:40
de ralentir	0:34
de rand	0:24
de rater	0:28
de rattraper	0:-40
de rechausser	0:-40
de reclamar	0:30
de recourir	0:-30
de reduire	0:26
de regarder	0:8
de regel	0:-22
de regle	0:-45
de reine	0:29
de remolacha	0:17
de renforcement	0:-40
de repetir	0:-28
de repetition	0:-15
de repos	0:19
de repouso	0:27
de reprise	0:-36
de ressembler	0:-40
de ressenti	0:-27
de rest	0:-33
de rester	0:31
de risque	0:33
de ritmo	0:-22
de riz	0:-14
de rodilla	0:40
de rodizio	0:30
de rotte	0:23
de rustdag	0:28
de rustige	0:35
de s	0:-32
de sair	0:-25
de sal	0:38
de sales	0:15
de salidas	0:-37
de salir	0:27
de samedi	0:-47
de santo	0:12
de saude	0:-48
de scherpe	0:12
de sel	0:30
de semaine	0:-30
de semana	0:23
de sempre	0:-72
de series	0:23
de sessie	0:24
de sevilla	0:-42
de shakes	0:30
de si	0:34
de siempre	0:-54
de snelle	0:-33
de sobra	0:-57
de sodio	0:-53
de sodium	0:-35
de sommeil	0:35
de sono	0:32
de sorties	0:-19
de special	0:-19
de spier	0:28
de spifen	0:33
de sponsor	0:-34
de start	0:22
de streep	0:23
de suar	0:-25
de subida	0:-44
de sucre	0:24
de sudar	0:-37
de sueno	0:26
de suite	0:-50
de t	0:34
de ta	0:-36
de taille	0:24
de talon	0:20
de taperweek	0:-32
de te	0:20
de temps	0:-64
de tenis	0:22
de tennis	0:28
de terre	0:-44
de tes	0:-40
de teste	0:-31
de tete	0:-19
de thuiskomst	0:-42
de ti	0:35
de tien	0:25
de tijd	0:-66
de tijden	0:30
de tireoide	0:24
de tiros	0:29
de toda	0:15
de todo	0:-38
de toi	0:42
de tomar	0:-37
de ton	0:-21
de tong	0:-19
de tout	0:-41
de toute	0:15
de trac	0:-46
de trail	0:-36
de training	0:-44
de travers	0:-24
de treinar	0:-33
de treino	0:-39
de trilha	0:-22
de trinta	0:-11
de trocar	0:34
de trois	0:35
de trombose	0:26
de tu	0:-98
de tudo	0:-43
de tus	0:-36
de twee	0:36
de tweede	0:-45
de um	0:-59
de uma	0:-75
de un	0:-43
de una	0:-95
de uno	0:-32
de uns	0:23
de varias	0:-28
de vaselina	0:-36
de vaseline	0:-36
de ventolin	0:16
de verbetering	0:22
de verdad	0:-76
de verdade	0:-37
de veter	0:-45
de veters	0:-28
de vez	0:19
de vier	0:-40
de vierde	0:-29
de voce	0:7
de voir	0:30
de volgende	0:-25
de volle	0:-25
de volta	0:-57
de voltar	0:33
de volver	0:-11
de vorige	0:-25
de vouloir	0:-46
de warming	0:-30
de wedstrijddag	0:24
de weegschaal	0:42
de week	0:-59
de weekgrens	0:26
de weg	0:-47
de wekker	0:32
de whey	0:13
de wind	0:-34
de wreef	0:-28
de zapatilla	0:-44
de zevenheuvelen	0:-23
de zomer	0:30
de zon	0:-35
de zool	0:-17
de zware	0:13
dead	0:-51
dead many	0:-26
dead or	0:-36
deal	0:-50
deal slower	0:-50
deali*	0:29
dealing	0:29
dealing with	0:29
debas	0:-28
debas $	0:-28
debe	0:-41
debe parecer	0:-28
debe ser	0:-22
deben	0:-27
deben permitirte	0:-27
deber*	0:43
deberia	0:-9
deberia bajar	0:14
deberia sentirse	0:-14
deberias	0:47
deberias avergonzarte	0:31
deberias bajar	0:30
debes	0:28
debes de	0:28
debil	0:29
debil si	0:29
debil*	0:24
debiles	0:25
debiles $	0:25
debilidad	0:20
debilidad que	0:20
debol*	0:38
debole	0:29
debole solo	0:29
debolezza	0:24
debolezza che	0:24
deboli	0:20
deboli $	0:20
debor*	0:-40
deborde	0:-40
deborde $	0:-40
debou*	0:35
debout	0:35
debout $	0:35
debut $	0:-31
debut d	0:27
debut de	0:-15
debut*	0:31
debutants	0:31
debutants $	0:31
decad*	0:-24
decade	0:-24
decade $	0:-12
decade the	0:-22
decal*	0:39
decale	0:39
decale $	0:29
decale d	0:13
decale ta	0:11
decem*	0:-56
december	0:-56
december $	0:-53
december 0	0:-14
dechi*	0:21
dechire	0:16
dechire $	0:16
dechirure	0:27
dechirure aux	0:27
decia	0:15
decia lo	0:15
decid*	0:-109
decida	0:-15
decida o	0:-15
decide	0:-69
decide $	0:-38
decide de	0:-10
decide el	0:-42
decide how	0:-27
decide il	0:-40
decide jusqu	0:-51
decide la	0:-25
decide the	0:-18
decides	0:-30
decides nothing	0:-25
decides the	0:-10
decidi	0:-40
decidi il	0:-40
decido	0:-73
decido $	0:-19
decido cuanto	0:-44
decido quanto	0:-48
decim*	0:-40
decima	0:-17
decima parte	0:-17
decimo	0:-32
decimo um	0:-17
decimo un	0:-20
decir	0:-56
decir que	0:-46
decir unas	0:-23
decir*	0:-41
decirlo	0:-18
decirlo de	0:-18
decirte	0:-29
decirte si	0:-29
decis*	0:-45
decision	0:-45
decision $	0:-38
decision stays	0:-27
deck	0:-32
deck hande	0:-32
decke	0:-24
decke deines	0:-24
decou*	0:-15
decoupe	0:-15
decoupe la	0:-15
decri*	0:36
decris	0:36
decris correspond	0:26
decris il	0:22
decu	0:-52
decu je	0:-52
deden	0:33
deden dat	0:24
deden we	0:22
dedo	0:-27
dedo de	0:-27
deed $	0:8
deed je	0:-27
deel	0:-28
deel blijft	0:-19
deel de	0:-12
deep	0:-26
deep in	0:-26
deepl*	0:-17
deeply	0:-17
deeply $	0:-17
defic*	0:53
deficit	0:53
deficit $	0:30
deficit a	0:18
deficit of	0:36
defin*	0:67
definir	0:10
definir $	0:10
definitely	0:64
definitely manage	0:28
definitely not	0:39
definitely run	0:13
definitely tendonitis	0:29
degen*	0:32
degenerated	0:32
degenerated by	0:32
degli	0:-62
degli altri	0:-27
degli ultimi	0:-48
degra*	0:-21
degraus	0:-21
degraus primeiro	0:-21
degre*	0:-7
degree	0:-19
degree beyond	0:-19
degrees $	0:9
degrees or	0:40
degrees warmer	0:-63
degres de	0:-35
degres des	0:-35
degres ou	0:41
dehn	0:-15
dehn es	0:16
dehn sanft	0:-27
dehnen tut	0:-37
dehnen verhindert	0:21
dehnen wie	0:-20
dehor*	0:-34
dehors	0:-34
dehors $	0:-34
dei	0:-19
dei aula	0:26
dei corridori	0:-29
dei due	0:-23
dei miei	0:27
dei piedi	0:-27
dei test	0:-18
dein	0:21
dein $	0:-36
dein arzt	0:28
dein becken	0:26
dein blutdruckmittel	0:27
dein bmi	0:16
dein eisenwert	0:16
dein ferritin	0:24
dein fruhstuck	0:29
dein gewicht	0:15
dein herz	0:26
dein idealgewicht	0:16
dein iliosakralgelenk	0:20
dein ja	0:-58
dein jahr	0:19
dein knie	0:27
dein korperfett	0:8
dein langer	0:-26
dein letzter	0:-33
dein lockerer	0:-31
dein magen	0:-36
dein marathontempo	0:-34
dein nachster	0:34
dein neuer	0:32
dein physio	0:-8
dein plan	0:-68
dein puls	0:35
dein rennen	0:-41
dein ruhepuls	0:27
dein schienbein	0:31
dein startplatz	0:28
dein training	0:-38
dein verletzungsrisiko	0:28
dein wettkampfgewicht	0:17
dein wochenumfang	0:28
deine	0:41
deine $	0:-29
deine alte	0:37
deine apotheke	0:-41
deine arztin	0:-53
deine ausreden	0:34
deine beine	0:-33
deine einheit	0:38
deine erinnerung	0:18
deine fitness	0:30
deine flasche	0:12
deine form	0:-40
deine garmin	0:12
deine gelenke	0:15
deine herzratenvariabilitat	0:30
deine kalorien	0:28
deine kinder	0:21
deine knieprobleme	0:26
deine laufe	0:33
deine medikamente	0:-32
deine meldung	0:27
deine nachste	0:-31
deine notizen	0:-38
deine pace	0:26
deine physio	0:-59
deine schwiegermutter	0:29
deine tabletten	0:26
deine tempi	0:14
deine trainingsgruppe	0:26
deine ubliche	0:-39
deine uhr	0:19
deine uhrdaten	0:15
deine wade	0:25
deine woche	0:11
deine zeit	0:29
deine*	0:-19
deinem	0:42
deinem arzt	0:23
deinem hausarzt	0:-36
deinem kalender	0:30
deinem knie	0:-43
deinem kurs	0:26
deinem schwachen	0:20
deinem verein	0:26
deinem ziel	0:29
deinen	0:-61
deinen arzt	0:-32
deinen eigenen	0:-43
deinen fortschritt	0:34
deinen kalender	0:-28
deinen knien	0:21
deinen korper	0:-68
deinen langen	0:28
deinen langsten	0:-31
deinen nachrichten	0:25
deinen plan	0:30
deinen puls	0:35
deinen trainingsplan	0:9
deiner	0:-29
deiner $	0:-49
deiner beschreibung	0:28
deiner form	0:-43
deiner gruppe	0:38
deiner laufe	0:-45
deiner spur	0:-33
deiner stimme	0:27
deiner taille	0:24
deiner woche	0:-25
deines	0:-46
deines $	0:-17
deines fusgewolbes	0:-21
deines motors	0:-24
deite	0:-23
deite um	0:-23
deixa	0:54
deixa a	0:48
deixa comigo	0:24
deixa correr	0:-70
deixa lento	0:26
deixa leve	0:34
deixa mais	0:35
deixa*	0:-18
deixamos	0:-37
deixamos mais	0:-33
deixar	0:55
deixar a	0:27
deixar em	0:42
deixaria	0:-33
deixaria a	0:-33
deixe	0:-58
deixe a	0:-34
deixe alguem	0:-25
deixe as	0:-15
deixe ir	0:-33
deixe rolar	0:-27
deixe sob	0:-23
deixe tudo	0:-36
deixe um	0:-43
deixe uma	0:29
deixe*	0:26
deixei	0:26
deixei isso	0:26
deixo	0:-53
deixo a	0:-28
deixo com	0:-47
deixo um	0:-12
deja	0:-49
deja $	0:-56
deja ?	0:-24
deja brule	0:45
deja cinq	0:-24
deja couru	0:-25
deja de	0:10
deja el	0:-20
deja eu	0:22
deja gagne	0:42
deja integre	0:33
deja la	0:-63
deja lo	0:-36
deja los	0:27
deja rodar	0:-32
deja un	0:-63
dejad*	0:30
dejado	0:30
dejado apuntado	0:31
dejado el	0:22
dejal*	0:-52
dejalas	0:-14
dejalas bajo	0:-14
dejalo	0:-48
dejalo ir	0:-35
dejalo todo	0:-30
dejam*	0:-12
dejamos	0:-12
dejamos en	0:-12
dejar	0:7
dejar de	0:-28
dejar el	0:15
dejar*	0:-40
dejaria	0:-40
dejaria el	0:-34
dejaria las	0:-9
dejat*	0:22
dejate	0:22
dejate de	0:22
dejes	0:25
dejes que	0:25
dejeuner $	0:45
dejeuner avant	0:29
dejeuner habituel	0:-42
dejeuner par	0:18
dejeuner pour	0:15
del	0:-52
del $	0:-51
del 0	0:-69
del ano	0:-10
del barrio	0:-52
del cane	0:-39
del carico	0:-18
del centro	0:-41
del cinquanta	0:46
del corredor	0:17
del cuerpo	0:20
del descanso	0:-25
del domingo	0:37
del esguince	0:-30
del giorno	0:-50
del grupo	0:15
del gruppo	0:27
del hueso	0:-18
del kilometro	0:-40
del lavoro	0:-32
del limite	0:-21
del lungo	0:-20
del magnesio	0:-44
del medico	0:-32
del negozio	0:34
del paso	0:-38
del peso	0:-48
del piano	0:-61
del piede	0:-20
del plan	0:-35
del previsto	0:19
del quince	0:7
del reloj	0:-15
del ritmo	0:-33
del sabado	0:28
del sol	0:-27
del tempo	0:-37
del tiempo	0:-33
del tu	0:-10
del tuo	0:-32
del tutto	0:31
del via	0:25
del voltaren	0:27
delan*	0:-42
delante	0:-42
delante $	0:34
delante de	0:-61
delante y	0:-36
dele	0:40
dele $	0:32
dele de	0:20
delet*	0:16
delete	0:-49
delete it	0:-36
delete the	0:-37
deleted	0:49
deleted $	0:27
deleted it	0:38
delga*	0:32
delgados	0:32
delgados corren	0:32
delic*	0:33
delicia	0:33
delicia $	0:33
dell	0:-7
dell allenamento	0:-26
dell orologio	0:-23
dell osso	0:-44
dell uscita	0:24
della $	0:-25
della bandelletta	0:23
della distanza	0:-19
della farmacia	0:15
della gara	0:-36
della partenza	0:34
della settimana	0:-46
della stanchezza	0:23
della tua	0:20
delle	0:-47
delle $	0:-9
delle corse	0:29
delle due	0:-9
delle parti	0:-30
delle pastiglie	0:15
delle regole	0:-25
delle ripetute	0:-39
delle scarpe	0:-19
delle uscite	0:-32
dem	0:9
dem $	0:-48
dem blutdruckmittel	0:-35
dem drausen	0:-36
dem dritten	0:-30
dem foto	0:32
dem gedanken	0:-43
dem hammer	0:10
dem hrv	0:28
dem ich	0:-58
dem knie	0:30
dem kopf	0:-30
dem kurzeren	0:-28
dem langen	0:28
dem lauf	0:-40
dem laufband	0:15
dem laufen	0:-41
dem lockeren	0:36
dem marathon	0:-51
dem neuen	0:-10
dem papier	0:-48
dem plan	0:38
dem podest	0:31
dem regen	0:-31
dem rennen	0:-33
dem ruhetag	0:32
dem samstag	0:27
dem schlaf	0:-47
dem schmerz	0:-10
dem sofa	0:-22
dem spann	0:-22
dem start	0:40
dem tapern	0:23
dem tempo	0:30
dem trail	0:-41
dem verkehr	0:-26
dem was	0:-47
dem wir	0:-34
demain	0:19
demain $	0:-11
demain a	0:18
demain je	0:32
demain matin	0:35
demain s	0:-44
demais $	0:46
demais deixe	0:-52
demais do	0:-36
demais leva	0:-34
demais na	0:-34
demais para	0:40
demais siga	0:-39
deman*	0:-130
demande	0:-108
demande $	0:-57
demande a	0:-78
demande au	0:34
demande d	0:-35
demande de	0:-12
demande plus	0:-10
demande quatre	0:-46
demandent	0:-14
demandent des	0:-14
demange	0:-58
demange tout	0:-58
demar*	0:-44
demarrer	0:-44
demarrer $	0:-44
demas $	0:-40
demas de	0:36
demas*	0:31
demasiado	0:31
demasiado $	0:49
demasiado alto	0:-41
demasiado cerca	0:-17
demasiado deja	0:-63
demasiado lento	0:-28
demasiado para	0:37
demi	0:-39
demi heure	0:-11
demi litre	0:24
demi tour	0:-37
demie	0:-37
demie 0	0:-33
demie environ	0:-12
demor*	0:-50
demora	0:-50
demora um	0:-50
demue*	0:32
demuestrale	0:32
demuestrale a	0:32
den $	0:-54
den bluterguss	0:20
den brauchst	0:-39
den dienstag	0:32
den donnerstag	0:-71
den doppelten	0:31
den el	0:-36
den ganzen	0:24
den halben	0:29
den hattest	0:-46
den heuschnupfen	0:29
den ich	0:25
den intervallen	0:26
den kalender	0:21
den korper	0:29
den kurven	0:-37
den langen	0:-7
den lauf	0:-79
den letzten	0:-56
den magen	0:-14
den marathon	0:47
den meisten	0:-63
den muskel	0:28
den nachsten	0:-26
den neuen	0:30
den oberschenkel	0:44
den physio	0:16
den plan	0:-11
den rhythmus	0:24
den rippen	0:21
den ruhetag	0:30
den schmerz	0:-21
den schnellen	0:-40
den senkel	0:-35
den startplatz	0:-39
den tag	0:-32
den tatort	0:-33
den termin	0:29
den trend	0:28
den umfang	0:46
den veranstaltern	0:10
den verkehr	0:36
den wind	0:-43
den zehner	0:9
denen	0:-34
denen mehr	0:-34
denk	0:15
denk an	0:-26
denk er	0:26
denk nicht	0:29
denkt	0:-46
denkt daar	0:-46
denn	0:7
denn aus	0:39
denn dein	0:-8
denn die	0:-37
denti $	0:-33
denti ancora	0:32
dentr*	0:-101
dentro	0:-101
dentro $	0:-84
dentro de	0:-31
dentro si	0:-11
dents	0:21
dents encore	0:21
depar*	0:-40
depart	0:-40
depart $	0:26
depart et	0:-14
depart sera	0:-31
depart un	0:-48
depasse 0	0:-42
depasse ce	0:-38
depasse la	0:35
depen*	0:-98
depend	0:-45
depend de	0:-31
depend des	0:-18
depende	0:-59
depende $	0:-27
depende de	0:-43
depende do	0:-20
depends	0:-45
depends on	0:-45
depla*	0:-58
deplace	0:-47
deplace $	0:-26
deplace ?	0:-9
deplace la	0:-37
deplace ta	0:25
deplace tu	0:-27
deplacer	0:-36
deplacer si	0:-36
depois $	0:-55
depois ?	0:-26
depois algumas	0:-21
depois as	0:-32
depois corra	0:34
depois da	0:10
depois de	0:-69
depois dez	0:-45
depois do	0:44
depois me	0:-19
depois o	0:23
depor*	0:-68
deporte	0:-36
deporte deja	0:-36
deportivas	0:-55
deportivas $	0:-23
deportivas y	0:-43
depos*	0:-36
deposito	0:-36
deposito vacio	0:-36
depre*	0:62
depresion	0:26
depresion $	0:26
depressed	0:27
depressed to	0:27
depression	0:42
depression $	0:26
depression saisonniere	0:27
depressione	0:10
depressione $	0:10
depressiv	0:8
depressiv $	0:8
depui*	0:-80
depuis	0:-80
depuis $	0:-30
depuis janvier	0:9
depuis longtemps	0:-26
depuis quelques	0:-51
depuis un	0:-47
der	0:-19
der $	0:-80
der apotheke	0:21
der arbeit	0:-55
der arzt	0:58
der avise	0:-22
der bahn	0:-54
der bauch	0:34
der beim	0:-32
der brust	0:16
der das	0:-23
der donnerstag	0:48
der drogerie	0:13
der durst	0:-25
der erfolg	0:29
der erkaltung	0:-29
der erste	0:-63
der ersten	0:-50
der familie	0:34
der faszienrolle	0:24
der ferne	0:-36
der freitag	0:38
der grippe	0:-31
der halbe	0:-59
der halbmarathon	0:-36
der halfte	0:-35
der harte	0:-19
der heizung	0:-41
der hitze	0:-45
der husten	0:-21
der kalten	0:29
der kardiologe	0:-19
der klassische	0:-50
der knochen	0:-33
der knubbel	0:25
der kopf	0:-34
der korper	0:12
der lange	0:31
der lauf	0:-25
der laufe	0:-26
der laufzeit	0:-26
der leiste	0:-33
der letzte	0:14
der letzten	0:-30
der magen	0:-43
der mais	0:-34
der mann	0:-6
der marathon	0:39
der mir	0:28
der mitte	0:-28
der muskelkater	0:34
der patella	0:28
der patellasehne	0:14
der piriformis	0:33
der plan	0:-81
der praxis	0:-17
der puls	0:-55
der rucken	0:23
der schaum	0:-24
der schmerz	0:23
der schnellen	0:-21
der schuh	0:19
der sehne	0:14
der silvesterlauf	0:-7
der skiurlaub	0:35
der steht	0:-14
der strecke	0:-35
der tapering	0:-31
der tasche	0:28
der umfang	0:-47
der verschreibt	0:22
der vierten	0:-24
der wecker	0:30
der woche	0:-33
der zeit	0:-40
der zucker	0:26
der zugefrorene	0:34
deram	0:30
deram bem	0:30
derde dag	0:-41
derde kleiner	0:26
derni*	0:-77
dernier	0:-30
dernier $	0:18
dernier marathon	0:33
dernier semi	0:-28
dernier tour	0:-41
derniere	0:-18
derniere $	0:25
derniere course	0:-19
derniere nuit	0:-33
dernieres	0:-48
dernieres heures	0:-39
dernieres semaines	0:-24
derniers	0:-48
derniers $	0:-14
derniers jours	0:-65
derniers kilos	0:22
derti*	0:36
dertig	0:36
dertig graden	0:-35
dertig kuitheffers	0:24
dertig van	0:27
des $	0:-82
des 0	0:-34
des annees	0:27
des antidouleurs	0:34
des buts	0:-28
des centaines	0:13
des chaussettes	0:-39
des chaussures	0:-14
des cotes	0:11
des coureurs	0:-30
des deux	0:-31
des footings	0:-35
des fourmis	0:22
des fous	0:26
des gants	0:-35
des gaz	0:29
des gens	0:-18
des glucides	0:-41
des graisses	0:15
des intervalles	0:-34
des ischios	0:35
des jambes	0:-26
des kilometres	0:-46
des la	0:-26
des le	0:-83
des lignes	0:-46
des loges	0:26
des lundi	0:35
des mas	0:-36
des medicaments	0:-63
des morceaux	0:-26
des mouvements	0:-26
des muscles	0:-29
des parties	0:-21
des pates	0:-9
des pieds	0:-25
des plans	0:-43
des plantes	0:-41
des points	0:27
des pres	0:29
des que	0:-58
des resultats	0:39
des semaines	0:-39
des semelles	0:25
des trails	0:18
des trots	0:-61
des urines	0:43
des vertiges	0:-26
des vetements	0:-18
des vitamines	0:23
desac*	0:-39
desacelera	0:-39
desacelera e	0:-39
desal*	0:35
desalineada	0:28
desalineada $	0:28
desalinhado	0:32
desalinhado $	0:32
desap*	0:41
desaparece	0:34
desaparece para	0:34
desaparecido	0:19
desaparecido $	0:19
desay*	0:-27
desayuna	0:-59
desayuna algo	0:-35
desayuna como	0:-27
desayuna lo	0:-31
desayunado	0:-43
desayunado o	0:-43
desayuno	0:28
desayuno $	0:24
desayuno antes	0:15
desayuno para	0:10
desca	0:-10
desca as	0:-10
desca*	0:44
descansa	0:-38
descansa $	0:15
descansa por	0:-65
descansa y	0:-36
descansam	0:26
descansam $	0:26
descansan	0:18
descansan $	0:18
descansando	0:44
descansando $	0:31
descansando nadie	0:25
descansar	0:-13
descansar $	0:-37
descansar ?	0:-11
descansar desliga	0:25
descansar el	0:-20
descansas	0:31
descansas $	0:31
descanse	0:-65
descanse $	0:-58
descanse e	0:-39
descanso	0:11
descanso $	0:-63
descanso ajuda	0:25
descanso con	0:35
descanso e	0:62
descanso es	0:-57
descanso fazem	0:-37
descanso se	0:43
descanso son	0:-35
descanso tambem	0:-51
descanso tambien	0:-50
descanso te	0:10
descanso y	0:16
descansos	0:34
descansos son	0:34
descarga	0:34
descarga vas	0:26
descarga y	0:19
desce*	0:-75
descends	0:-12
descends les	0:-12
descente	0:-55
descente $	0:-36
descente ca	0:-25
descente laisse	0:-19
descentes	0:-25
descentes et	0:-25
descents	0:-23
descents $	0:-10
descents are	0:-17
desci*	0:-65
descida	0:-42
descida deixe	0:-27
descida passo	0:-30
descidas	0:-44
descidas $	0:-36
descidas e	0:-21
descr*	0:36
descreve	0:30
descreve e	0:30
describe	0:-9
describe it	0:34
describe mile	0:-48
describe this	0:19
describes	0:28
describes lo	0:28
descrivi	0:38
descrivi e	0:38
descu*	0:38
desculpas	0:38
desculpas $	0:31
desculpas ja	0:26
desde	0:-134
desde $	0:-29
desde a	0:-45
desde ahora	0:19
desde el	0:-58
desde la	0:-46
desde o	0:-35
desde que	0:-71
desfa*	0:-28
desfazer	0:-28
desfazer $	0:-28
desha*	0:-60
deshacer	0:-16
deshacer pero	0:-16
deshalb	0:-57
deshalb lieber	0:-37
deshalb sage	0:-47
desis*	0:24
desistir	0:24
desistir $	0:24
desk	0:32
desk all	0:32
desli*	0:25
desliga	0:25
desliga o	0:25
desno*	0:23
desnoods	0:23
desnoods maar	0:23
desol*	0:-40
desole	0:-40
desole pour	0:-40
desor*	0:-31
desorientas	0:-32
desorientas con	0:-32
despa*	0:-88
despacio	0:-88
despacio $	0:-21
despacio come	0:-28
despacio mas	0:-20
despacio que	0:-59
despacio si	0:-47
despacio y	0:-47
despe*	0:28
despertador	0:28
despertador esta	0:28
despi*	0:-36
despierta	0:-58
despierta o	0:-40
despierta por	0:-50
despite	0:28
despite the	0:28
despu*	0:28
despues	0:28
despues $	0:-23
despues ?	0:-34
despues de	0:44
despues diez	0:-41
despues que	0:-51
dessa	0:-18
dessa dor	0:-18
dessa*	0:-26
dessas	0:-26
dessas e	0:-26
desse*	0:48
dessert	0:57
dessert !	0:25
dessert $	0:42
desses	0:-27
desses e	0:-27
dessu*	0:29
dessus	0:29
dessus ca	0:29
desta	0:13
desta vez	0:13
deste	0:29
deste mes	0:29
detai*	0:-50
details	0:-50
details $	0:-30
details a	0:-36
deten*	0:35
detend	0:35
detend $	0:35
detes*	0:-26
detester	0:-32
detester les	0:-32
detestes	0:-36
detestes le	0:-36
detesti	0:30
detesti il	0:30
detox	0:54
detox antes	0:33
detox week	0:39
detto a	0:-46
detto mercoledi	0:29
deu	0:-12
deu certo	0:-30
deu com	0:-41
deu ruim	0:-25
deu tudo	0:34
deugd	0:-30
deugd $	0:-30
deutl*	0:9
deutlich	0:9
deutlich schneller	0:9
deux	0:-58
deux $	0:-62
deux a	0:-61
deux au	0:-31
deux cachets	0:23
deux dernieres	0:-24
deux derniers	0:-33
deux entassees	0:-39
deux faciles	0:-14
deux fois	0:34
deux heures	0:32
deux ibuprofenes	0:24
deux jambes	0:-40
deux kilos	0:28
deux minutes	0:21
deux paires	0:-31
deux seances	0:-23
deux sont	0:-36
deux sorties	0:-29
deux vont	0:-53
deuxi*	0:-54
deuxieme	0:-54
deuxieme jour	0:-40
deuxieme semaine	0:-28
devag*	0:-45
devagar	0:-45
devagar $	0:37
devagar aperte	0:-26
devagar coma	0:-24
devagar de	0:-12
devagar e	0:-45
devagar mais	0:-27
devagar que	0:-48
devagar se	0:-10
devan*	0:-18
devant	0:-18
devant $	0:-14
devant des	0:-22
devant la	0:23
devant laisse	0:-28
devant un	0:-40
deve	0:8
deve $	0:-28
deve dar	0:27
deve distruggerti	0:-25
deve essere	0:-19
deve far	0:23
deve parecer	0:-46
deve sembrare	0:-35
deve ser	0:32
devel*	0:38
developers	0:38
developers and	0:38
devem	0:-22
devem permitir	0:-22
deven*	0:23
devenu	0:9
devenu dur	0:-38
devenu rapide	0:31
devenue	0:32
devenue une	0:32
dever*	0:26
deveria	0:26
deveria perder	0:26
devi	0:-18
devi amare	0:-35
devi dimostrare	0:-35
devi meritare	0:35
devia	0:38
devia ter	0:38
devia*	0:31
devias	0:31
devias baixar	0:31
devie*	0:39
devient	0:39
devient pas	0:39
devo	0:-30
devo chiedertelo	0:-30
devon*	0:-27
devono	0:-27
devono permetterti	0:-27
devra*	0:40
devrais	0:24
devrais avoir	0:32
devrais perdre	0:14
devrait	0:37
devrait calmer	0:12
devrait sembler	0:-9
devrait te	0:30
dez	0:-10
dez anos	0:35
dez graus	0:-45
dez minutinhos	0:-31
dez minutos	0:-65
dez semanas	0:34
dez voltas	0:26
deze	0:8
deze donderdag	0:-25
deze hitte	0:-9
deze maand	0:-21
deze opbouw	0:29
deze schoenen	0:30
deze sessie	0:32
deze week	0:-15
dezel*	0:-47
dezelfde	0:-47
dezelfde loop	0:-47
dezen*	0:-29
dezenove	0:-29
dezenove semanas	0:-29
dezes*	0:34
dezesseis	0:34
dezesseis horas	0:34
di	0:-41
di $	0:-96
di 0	0:-23
di a	0:-50
di allenamento	0:27
di aprile	0:-32
di barbabietola	0:29
di carboidrati	0:7
di chiacchierare	0:-27
di chiamarti	0:19
di chiaro	0:-45
di cibo	0:-41
di ciliegia	0:25
di colline	0:-17
di colpa	0:-29
di come	0:-15
di correre	0:-22
di corridori	0:23
di corsa	0:-61
di crollare	0:-37
di dimagrire	0:-34
di dolore	0:28
di domenica	0:24
di duro	0:-13
di esperienza	0:25
di fame	0:35
di febbre	0:47
di ferro	0:28
di fila	0:-28
di firenze	0:-40
di fisioterapisti	0:23
di forza	0:-69
di fronte	0:-37
di frullati	0:28
di gara	0:-51
di grave	0:38
di gusti	0:-37
di ieri	0:33
di infortuni	0:28
di lamentarti	0:45
di lasonil	0:26
di leggero	0:-35
di legno	0:-21
di lei	0:34
di lunedi	0:-48
di magnesio	0:27
di medicine	0:-39
di minuti	0:-11
di misurabile	0:-30
di nervosismo	0:-36
di nuovo	0:-59
di ogni	0:34
di ottobre	0:-31
di parlare	0:-39
di passo	0:-34
di peso	0:30
di poco	0:-49
di preciso	0:-7
di prendere	0:29
di preoccupante	0:22
di proteine	0:7
di prova	0:-33
di quale	0:-33
di qualsiasi	0:-16
di quanto	0:-47
di quel	0:-41
di questo	0:25
di raccontarmi	0:-15
di registrarla	0:-19
di ripetute	0:25
di riposo	0:10
di rotto	0:33
di sabato	0:-42
di sale	0:22
di sali	0:25
di scarico	0:-61
di scarpe	0:34
di sempre	0:-71
di sicuro	0:28
di sodio	0:-36
di solito	0:-27
di sonno	0:36
di spazio	0:-44
di speciale	0:-46
di squadra	0:25
di stare	0:-36
di strappato	0:18
di te	0:-15
di tendinopatia	0:-54
di tensione	0:-37
di testa	0:-21
di tutto	0:-38
di un	0:-26
di una	0:-59
di uno	0:-26
di uscire	0:25
di vacanza	0:-40
di vaselina	0:-26
di zuccheri	0:28
dia	0:-77
dia $	0:22
dia ?	0:-10
dia antes	0:-61
dia comprido	0:-48
dia con	0:-54
dia da	0:17
dia del	0:-10
dia depois	0:-25
dia desses	0:-27
dia el	0:-31
dia esta	0:37
dia haz	0:36
dia inteiro	0:-12
dia leve	0:-48
dia mas	0:-44
dia nao	0:-29
dia no	0:-78
dia nunca	0:25
dia o	0:-45
dia para	0:33
dia perfecto	0:29
dia por	0:34
dia principalmente	0:-29
dia proprio	0:-36
dia seguinte	0:-52
dia sem	0:-36
dia sobre	0:-55
dia suave	0:-57
dia te	0:-36
dia tras	0:-41
dia y	0:-27
diagn*	0:67
diagnose	0:49
diagnose that	0:31
diagnose ware	0:24
diagnose zou	0:22
diagnosi	0:15
diagnosi sarebbe	0:15
diagnostic	0:23
diagnostic serait	0:23
diagnostico	0:24
diagnostico seria	0:24
diago*	0:26
diagonale	0:26
diagonale des	0:26
diant*	0:28
diante	0:28
diante acompanho	0:28
diari*	0:-18
diarias	0:36
diarias esta	0:36
diario	0:-50
diario $	0:-50
dias $	0:9
dias antes	0:28
dias asi	0:22
dias com	0:-33
dias con	0:-32
dias de	0:-21
dias deste	0:29
dias duros	0:32
dias e	0:-31
dias entao	0:33
dias este	0:21
dias fortes	0:29
dias leves	0:-35
dias libres	0:47
dias los	0:-39
dias mais	0:-50
dias mas	0:-48
dias na	0:-15
dias nada	0:-53
dias nem	0:23
dias passa	0:47
dias por	0:36
dias que	0:-55
dias quieres	0:-20
dias saltos	0:-23
dias se	0:14
dias sem	0:32
dias sigue	0:-54
dias sin	0:-20
dias suaves	0:-47
dias voce	0:24
dias y	0:12
dica	0:-48
dica $	0:-18
dica la	0:-41
dican*	0:32
dicano	0:32
dicano le	0:32
dice	0:-37
dice $	0:-56
dice a	0:-52
dice che	0:25
dice donde	0:-34
dice el	0:29
dice il	0:-35
dice lo	0:16
dice nada	0:-76
dice por	0:21
dice que	0:20
dice recuperar	0:29
dice recupero	0:27
dice sempre	0:24
dice un	0:-26
dice una	0:-37
dices	0:-88
dices $	0:-41
dices con	0:-19
dices que	0:-66
dicev*	0:30
dicevo	0:30
dicevo sempre	0:30
dich	0:-13
dich $	0:37
dich an	0:-32
dich anzurufen	0:20
dich aus	0:-35
dich besser	0:-22
dich blockiert	0:32
dich dabei	0:-29
dich daran	0:15
dich den	0:-39
dich die	0:-52
dich drauf	0:43
dich durchs	0:28
dich ein	0:-37
dich einmal	0:34
dich einrenken	0:24
dich fast	0:-42
dich fest	0:32
dich fit	0:-46
dich frei	0:20
dich frisch	0:30
dich fuhlst	0:-29
dich gedacht	0:22
dich gestrichen	0:22
dich getauscht	0:21
dich gut	0:-33
dich jeden	0:34
dich langsam	0:28
dich mit	0:-37
dich morgen	0:14
dich munter	0:25
dich nicht	0:-83
dich nichts	0:-55
dich oder	0:-32
dich schamen	0:29
dich schneller	0:40
dich um	0:34
dich unterhalten	0:-28
dich unverletzbar	0:30
dich von	0:15
dich wochen	0:-33
dich zehn	0:-24
dich zum	0:-37
dicho	0:-77
dicho que	0:-54
dicho reposo	0:-39
dicht	0:-39
dicht bij	0:-39
dicht*	0:-30
dichter	0:-30
dichter bij	0:-30
dici	0:-55
dici $	0:-41
dici ?	0:-30
dici con	0:-20
dici quale	0:-39
dicia*	0:-32
diciannove	0:-32
diciannove settimane	0:-32
dick	0:35
dick ?	0:35
dicke	0:-33
dicke $	0:-19
dicke jacke	0:-24
diclo*	0:43
diclofenac	0:43
diclofenac cream	0:22
diclofenac dat	0:23
diclofenac la	0:21
dico	0:27
dico corsa	0:27
dicon*	0:-34
dicono	0:-34
dicono $	0:-9
dicono la	0:-29
did	0:19
did $	0:-48
did 0	0:-7
did a	0:23
did exactly	0:36
did it	0:21
did matter	0:-29
did my	0:15
did not	0:-80
did raise	0:-11
did the	0:29
did this	0:27
did those	0:19
did you	0:-71
didn	0:-59
didn t	0:-59
die	0:27
die $	0:-76
die afstand	0:-27
die anderen	0:-8
die anstrengung	0:-14
die ausdauer	0:-39
die autofahrer	0:-52
die autos	0:-17
die banaan	0:26
die beine	0:-24
die belastung	0:-34
die berge	0:32
die besten	0:31
die bestzeit	0:28
die blase	0:24
die blessure	0:20
die bloeddrukpillen	0:8
die blutdrucktabletten	0:28
die bobbel	0:28
die brucke	0:-45
die chancen	0:-21
die dag	0:-46
die datei	0:33
die decke	0:-24
die den	0:17
die dijen	0:28
die dit	0:20
die dosis	0:31
die drei	0:38
die druk	0:29
die du	0:-62
die einheit	0:-61
die eisige	0:-42
die enkel	0:-30
die entzundung	0:44
die erinnerung	0:32
die erkaltung	0:20
die erste	0:-45
die ersten	0:-42
die ervan	0:43
die falsche	0:-36
die ferse	0:-29
die fettverbrennung	0:14
die flecken	0:25
die form	0:-30
die fuse	0:-27
die fysio	0:23
die gel	0:-47
die gels	0:-62
die gewohnung	0:-36
die gruppe	0:-35
die halfte	0:36
die harten	0:7
die hiel	0:-33
die hitzewarnung	0:25
die hoort	0:-35
die hose	0:30
die hufte	0:18
die ich	0:18
die idee	0:-35
die ik	0:19
die intervalle	0:-56
die intervallen	0:31
die ist	0:19
die je	0:-46
die kilometer	0:-37
die kilos	0:14
die klachten	0:25
die knie	0:35
die knieprobleme	0:30
die kohlenhydrate	0:13
die kopfhorer	0:-29
die laatste	0:-10
die letzte	0:-45
die limiet	0:27
die lockeren	0:-48
die marathon	0:29
die medaille	0:29
die meisten	0:25
die mudigkeit	0:36
die musik	0:-35
die nachste	0:-31
die nicht	0:-40
die niet	0:-49
die notiz	0:28
die oberschenkel	0:-36
die pace	0:-45
die pees	0:24
die periode	0:27
die pfunde	0:14
die physio	0:38
die pijn	0:-61
die pizza	0:26
die qualifikation	0:34
die regel	0:-28
die richtige	0:-46
die roest	0:40
die runde	0:-26
die sachen	0:-50
die scheur	0:20
die schlangen	0:-25
die schlaufe	0:-40
die schmerzen	0:31
die schnellste	0:26
die schnursenkel	0:-22
die schon	0:-46
die schuhe	0:10
die schwellung	0:31
die seconden	0:-40
die sehnen	0:18
die siehst	0:-50
die socken	0:-39
die sohle	0:-25
die speicher	0:31
die spitze	0:23
die sprechstunde	0:-47
die startnummer	0:-51
die steek	0:30
die strecke	0:11
die tabletten	0:-37
die tage	0:21
die tien	0:21
die tintelingen	0:25
die treppe	0:-29
die uhr	0:-59
die vastslaat	0:-37
die verbesserung	0:23
die verkoudheid	0:31
die verletzung	0:28
die vermoeidheid	0:16
die verpassten	0:-44
die waage	0:34
die wade	0:30
die woche	0:7
die wochengrenze	0:29
die zagen	0:28
die zahl	0:-47
die zahne	0:28
die zehennagel	0:-29
die zehn	0:32
die zeit	0:24
die zeiten	0:27
die zerrung	0:30
die zevenheuvelen	0:31
die zunge	0:-26
die zweite	0:-17
dieci	0:-16
dieci $	0:-34
dieci anni	0:25
dieci gradi	0:-24
dieci minuti	0:-52
dieci settimane	0:30
dieci*	0:10
diecimila	0:-31
diecimila di	0:-31
diecinueve	0:-35
diecinueve semanas	0:-35
dieciseis	0:27
dieciseis horas	0:27
diens*	0:-27
dienstag	0:-27
dienstag $	0:-32
dienstag habe	0:32
dienstag liegt	0:-31
dienstag oder	0:-18
dienstag und	0:30
diep	0:-32
diep $	0:-9
diep uitademt	0:-28
diese $	0:-27
diese einheit	0:40
diese*	0:65
diesem	0:76
diesem plan	0:76
diesen	0:8
diesen dienstag	0:-18
diesen donnerstag	0:-25
diesen monat	0:19
dieser	0:35
dieser plan	0:35
dieses	0:28
dieses jahr	0:28
diesm*	0:23
diesmal	0:23
diesmal kommt	0:23
diet	0:21
diet is	0:21
dieta	0:35
dieta keto	0:35
diete*	0:-43
dieteticien	0:-43
dieteticien est	0:-43
dieti*	0:-120
dietist	0:-34
dietist de	0:-34
dietista	0:-60
dietista $	0:-26
dietista e	0:-42
dietitian	0:-91
dietitian $	0:-22
dietitian is	0:-78
dietitian not	0:-14
diez	0:27
diez anos	0:24
diez grados	0:-30
diez gramos	0:17
diez kilometros	0:24
diez semanas	0:32
diffe*	0:-19
difference	0:-36
difference $	0:19
difference between	0:-23
difference regular	0:-12
difference sur	0:18
difference you	0:-28
different brand	0:-37
different plus	0:-36
different runner	0:17
different tone	0:-24
diffi*	0:-35
difficile	0:-35
difficile $	0:-35
diga	0:-76
diga a	0:-23
diga e	0:-37
diga o	0:-18
diga su	0:-48
diga tu	0:-20
digam	0:38
digam o	0:38
digan	0:32
digan las	0:32
digan lo	0:32
digas	0:-42
digas que	0:-42
diger*	0:-28
digerisci	0:-28
digerisci bene	0:-28
digiu*	0:32
digiuna	0:26
digiuna sedici	0:26
digiuno	0:20
digiuno intermittente	0:17
digiuno per	0:14
digo $	0:-14
digo com	0:12
digo correr	0:29
digo si	0:-54
digo yo	0:-21
dijen	0:28
dijen van	0:28
dijk	0:-47
dijk op	0:-47
dijo	0:30
dijo dos	0:30
dik	0:-14
dik en	0:-14
dikke	0:-21
dikke jas	0:-18
dillo	0:-25
dillo e	0:-25
dilo	0:-37
dilo y	0:-37
diluv*	0:31
diluvia	0:31
diluvia ma	0:31
dimag*	0:-56
dimagrire	0:-56
dimagrire $	0:-34
dimagrire non	0:-45
diman*	0:-17
dimanche	0:-17
dimanche !	0:-27
dimanche $	0:-9
dimanche 0	0:-38
dimanche ?	0:-12
dimanche a	0:-15
dimanche il	0:31
dimanche je	0:32
dimanche matin	0:-33
dimanche soir	0:34
dimanche t	0:-43
dimanche tout	0:26
dimanche tres	0:-19
dimanche tu	0:-27
dime	0:-34
dime la	0:-34
dimel*	0:-48
dimelo	0:-48
dimelo $	0:-39
dimelo y	0:-39
dimen*	0:33
dimentica	0:33
dimentica il	0:33
dimin*	0:-39
diminua	0:-55
diminua $	0:-38
diminua as	0:28
diminua o	0:-38
diminua se	0:-34
diminua solte	0:-29
diminuir	0:21
diminuir $	0:21
dimme*	0:-46
dimmelo	0:-46
dimmelo $	0:-25
dimmelo e	0:-38
dimmi	0:-32
dimmi il	0:-32
dimos*	0:-35
dimostrare	0:-35
dimostrare niente	0:-35
dine	0:31
dine avant	0:31
dinne*	0:15
dinner	0:15
dinner $	0:-23
dinner before	0:18
dinner hardly	0:-31
dinner helps	0:27
dinner too	0:36
dinner with	0:34
dinsd*	0:-12
dinsdag	0:-12
dinsdag $	0:-28
dinsdag en	0:30
dinsdag eruit	0:-45
dipen*	0:-48
dipende	0:-48
dipende da	0:-48
dir	0:-17
dir $	0:13
dir ?	0:-31
dir an	0:27
dir auch	0:-51
dir beim	0:-26
dir bekommt	0:-30
dir besser	0:-13
dir dabei	0:28
dir daran	0:-8
dir das	0:7
dir den	0:53
dir die	0:-25
dir eh	0:22
dir ein	0:13
dir eine	0:-23
dir einen	0:-46
dir erlaubt	0:-38
dir fehlt	0:23
dir freigeraumt	0:29
dir garantieren	0:30
dir gewiss	0:23
dir gut	0:48
dir hatte	0:32
dir heute	0:31
dir kann	0:26
dir keine	0:27
dir keinen	0:-47
dir mehr	0:-26
dir nicht	0:21
dir nichts	0:20
dir nur	0:-53
dir passen	0:-30
dir schlecht	0:32
dir schwindlig	0:-15
dir schwummrig	0:-43
dir sparen	0:32
dir spas	0:-24
dir unbedenklich	0:23
dir und	0:-67
dir verdient	0:53
dir versichern	0:38
dir wichtiger	0:-10
dir zeit	0:-67
dirai	0:26
dirai $	0:26
dirait un	0:29
dirait une	0:-11
dire	0:-48
dire $	0:-53
dire autrement	0:-30
dire ce	0:-34
dire che	0:23
dire cosa	0:-20
dire d	0:30
dire grand	0:-37
dire io	0:-48
dire l	0:23
dire niente	0:-65
dire qualche	0:-12
dire que	0:31
dire quelques	0:-46
dire si	0:-81
dire solo	0:17
dirlo	0:-7
dirlo in	0:-7
dirme*	0:-36
dirmelo	0:-36
dirmelo tu	0:-36
dirte*	0:30
dirtelo	0:30
dirtelo $	0:30
dis	0:-85
dis $	0:-42
dis a	0:-16
dis course	0:25
dis le	0:-35
dis moi	0:-28
dis quel	0:-29
dis si	0:-49
disap*	0:-11
disappear	0:20
disappear $	0:20
disappointed	0:-26
disappointed in	0:-26
disca*	0:26
discale	0:26
discale $	0:26
disce*	0:-50
discesa	0:-41
discesa $	0:-16
discesa lascia	0:-33
discesa passi	0:-16
discese	0:-33
discese e	0:-33
disci*	0:34
discipline	0:34
discipline $	0:34
disco*	0:9
discomfort	0:37
discomfort during	0:28
discomfort for	0:25
discorso	0:-42
discorso $	0:-11
discorso no	0:-34
discu*	0:-50
discussie	0:-31
discussie waard	0:-31
discute	0:-26
discute $	0:-49
discute pas	0:14
discuter	0:-31
discuter $	0:-31
dise	0:-30
dise $	0:-16
dise la	0:-24
disea*	0:-36
disease	0:-36
disease or	0:-36
disen*	0:35
disent	0:35
disent tes	0:35
disfr*	0:-25
disfruta	0:-25
disfruta del	0:-25
disfrutala	0:-28
disfrutala $	0:-28
disfrutar	0:-37
disfrutar de	0:-37
disfrutas	0:27
disfrutas $	0:33
disli*	0:-13
dislike	0:-13
dislike sudden	0:-13
disor*	0:33
disorder	0:33
disorder $	0:33
dispa*	0:35
disparu	0:35
disparu $	0:30
disparu du	0:27
dispi*	0:-36
dispiace	0:-36
dispiace dirtelo	0:30
dispiace molto	0:-33
dispiace saltare	0:-38
disponi	0:-32
disponi $	0:-32
disposicao	0:33
disposicao volta	0:33
disse	0:47
disse $	0:22
disse prova	0:33
disser	0:-65
disser $	0:-60
disser qual	0:-23
disserem	0:38
disserem as	0:38
disso	0:-48
disso $	0:-48
dista*	0:-85
distance	0:-36
distance !	0:35
distance $	0:28
distance ?	0:-25
distance before	0:-21
distance easy	0:-29
distance en	0:-15
distance into	0:-26
distance pour	0:-36
distance up	0:-54
distancia	0:-76
distancia ?	0:-32
distancia e	0:-21
distancia em	0:-16
distancia en	0:-14
distancia preciosa	0:-33
distancia una	0:-29
distanza	0:-42
distanza ?	0:-31
distanza e	0:-19
distanza in	0:-17
distanza me	0:-20
diste	0:23
diste todo	0:23
disto*	0:9
distorsione	0:9
distorsione rientra	0:9
distr*	0:-18
distribuita	0:-61
distribuita una	0:-61
distruggerti	0:-43
distruggerti il	0:-43
distrutto	0:35
distrutto $	0:35
distu*	0:30
disturbo	0:30
disturbo alimentare	0:30
dit	0:54
dit $	0:-58
dit a	0:37
dit ca	0:20
dit deux	0:34
dit jaar	0:45
dit mercredi	0:27
dit non	0:-51
dit pareil	0:20
dit programma	0:32
dit recuperation	0:25
dit schema	0:7
dit ton	0:-40
dit vaak	0:27
dit volhoudt	0:20
dit weekend	0:45
divan*	0:-13
divano	0:-13
divano $	0:-13
diven*	0:8
diventa	0:-39
diventa $	0:-15
diventa lunga	0:-40
diventato	0:35
diventato veloce	0:35
diver*	0:-87
diverse	0:-51
diverse alleggerisco	0:-43
diverse delle	0:-25
diverti	0:-42
diverti $	0:-42
divertirse	0:-44
divertirse no	0:-44
divid*	0:-55
divida	0:-16
divida a	0:-16
divide	0:-14
divide la	0:-14
dividi	0:-17
dividi la	0:-17
dividida	0:-45
dividida um	0:-45
dix	0:-18
dix ans	0:27
dix degres	0:-35
dix kilometres	0:-41
dix minutes	0:-60
dix neuf	0:19
dix semaines	0:29
dixie*	0:-18
dixieme	0:-18
dixieme un	0:-18
diz	0:-33
diz $	0:-40
diz o	0:17
diz quase	0:-44
diz recuperar	0:19
diz vem	0:-30
dizer	0:-46
dizer algumas	0:-25
dizer de	0:-15
dizer esta	0:-12
dizer nada	0:-11
dizer o	0:-10
dizzi*	0:18
dizziness	0:18
dizziness at	0:29
dizziness headache	0:-24
dizziness is	0:16
dizzy	0:33
dizzy ?	0:29
dizzy in	0:-40
dizzy is	0:24
dizzy stop	0:-33
dizzy try	0:29
dnf	0:31
dnf would	0:31
do	0:11
do !	0:28
do $	0:-84
do a	0:-30
do all	0:28
do and	0:-26
do ano	0:30
do at	0:-33
do atleta	0:22
do clamshells	0:27
do clube	0:28
do consigli	0:-54
do corpo	0:28
do dia	0:-36
do eccentric	0:26
do everything	0:30
do frio	0:30
do garmin	0:13
do gluteo	0:27
do grupo	0:25
do is	0:-30
do it	0:-8
do joelho	0:41
do just	0:-41
do lado	0:-36
do limite	0:-36
do longao	0:-41
do longo	0:38
do meio	0:-34
do menisco	0:25
do mes	0:28
do more	0:-18
do nothing	0:-51
do on	0:-47
do osso	0:-33
do parque	0:30
do pe	0:-39
do piriforme	0:20
do plano	0:15
do polimento	0:30
do proximo	0:-34
do que	0:-69
do so	0:-41
do sol	0:-31
do some	0:-34
do tempo	0:-20
do terceiro	0:-29
do teu	0:-47
do that	0:19
do the	0:64
do this	0:18
do trabalho	0:-9
do treino	0:-10
do tuesday	0:35
do two	0:25
do well	0:-32
do without	0:37
do wonders	0:-40
do you	0:-26
do your	0:31
do zero	0:26
dobla	0:38
dobla los	0:38
dobla*	0:-35
doblar	0:-35
doblar sesiones	0:-35
doble	0:18
doble $	0:33
doble en	0:-18
dobra*	0:-28
dobradinha	0:-28
dobradinha amanha	0:-28
dobre	0:29
dobre os	0:29
dobro	0:16
dobro $	0:33
dobro em	0:-35
doch	0:26
doch $	0:-34
doch marathon	0:37
doch nicht	0:29
doch nichts	0:33
doch nur	0:18
docht*	0:-30
dochter	0:-30
dochter !	0:-30
docto*	0:-10
doctor $	0:-96
doctor a	0:10
doctor about	0:30
doctor before	0:-8
doctor but	0:28
doctor cleared	0:-53
doctor first	0:-16
doctor for	0:44
doctor got	0:31
doctor he	0:29
doctor i	0:-15
doctor is	0:49
doctor know	0:35
doctor meanwhile	0:-18
doctor not	0:-77
doctor or	0:-50
doctor s	0:-46
doctor said	0:37
doctor says	0:-21
doctor so	0:-41
doctor to	0:-69
doctor today	0:-73
doctor unless	0:37
doctor what	0:-17
doctor with	0:33
doctors	0:-18
doctors always	0:27
doctors see	0:-52
doe	0:27
doe de	0:42
doe een	0:25
doe elke	0:24
doe het	0:-55
doe nog	0:24
doe rustiger	0:-29
doel	0:-13
doel $	0:27
doel 0	0:-24
doel afhouden	0:24
doel een	0:-45
doel is	0:36
doel maar	0:-55
doel van	0:-38
doel zeker	0:25
doele*	0:-37
doelen	0:-37
doelen zes	0:-37
doen	0:-12
doen $	0:21
doen bij	0:16
doen de	0:-45
doen dit	0:-47
doen weet	0:-33
doenc*	0:-28
doencas	0:-28
doencas sono	0:-28
doent*	0:30
doente	0:30
doente $	0:29
doente ?	0:24
doente descanse	0:-21
doer	0:-48
doer $	0:27
doer de	0:-28
doer e	0:24
doer no	0:-39
doer ou	0:-40
doer pare	0:-10
does	0:-15
does $	0:-52
does 0	0:28
does far	0:-7
does injuries	0:-40
does it	0:-41
does more	0:-49
does no	0:-24
does not	0:-38
does the	0:22
does this	0:42
does wonders	0:18
does you	0:-50
does your	0:-39
doesn	0:-53
doesn t	0:-53
doet	0:-7
doet $	0:-27
doet 0	0:33
doet dat	0:-20
doet een	0:-8
doet en	0:30
doet het	0:-9
doet ijskoude	0:-40
doet je	0:-28
doet scheurt	0:20
doet springen	0:-25
doet veel	0:-29
doeu	0:27
doeu $	0:27
dof	0:-39
dof op	0:-39
dog	0:21
dog do	0:19
dog drags	0:9
dogs	0:-20
dogs usually	0:-20
doi	0:-40
doi enquanto	0:-26
doi exatamente	0:-15
doi tambem	0:-9
doing	0:53
doing it	0:28
doing strides	0:33
doing the	0:13
doing thirty	0:24
dois	0:-75
dois $	0:27
dois comprimidos	0:36
dois de	0:31
dois dias	0:24
dois e	0:21
dois espremidos	0:-32
dois essa	0:-22
dois ibuprofenos	0:23
dois lados	0:-47
dois leves	0:-37
dois no	0:-41
dois pares	0:-33
dois quilinhos	0:26
dois servem	0:-7
dois tenis	0:-33
dois treinos	0:-48
dois ultimos	0:-44
dois voce	0:-12
doit	0:12
doit faire	0:32
doit rester	0:-15
doit se	0:38
doit sembler	0:-19
doit te	0:-31
dokter $	0:-21
dokter niet	0:-68
dokter vandaag	0:-49
dokter zat	0:34
dokter zolang	0:28
dolce	0:33
dolce $	0:33
dolci	0:27
dolci finche	0:27
doler	0:16
doler $	0:38
doler para	0:-39
dolia	0:-35
dolia tambien	0:-35
dolio	0:25
dolio $	0:25
dolor	0:-19
dolor $	0:-59
dolor ?	0:26
dolor callado	0:-39
dolor con	0:-80
dolor de	0:21
dolor en	0:28
dolor es	0:20
dolor esta	0:-7
dolor habra	0:19
dolor leve	0:32
dolor que	0:-65
dolor si	0:-35
dolor sigue	0:-31
dolor va	0:-38
dolor viene	0:25
dolor y	0:26
dolor*	0:10
dolorante	0:27
dolorante non	0:27
dolore	0:-18
dolore $	0:-12
dolore aumenta	0:-35
dolore che	0:-62
dolore con	0:-41
dolore continua	0:-52
dolore e	0:47
dolore leggero	0:36
dolore messo	0:-47
dolore sara	0:22
dolore sparira	0:23
dolore sta	0:-26
dolore supera	0:-30
dolore ti	0:-30
dolore viene	0:20
dolores	0:18
dolores de	0:18
dolori	0:-20
dolori alle	0:-20
dolorida	0:34
dolorida no	0:34
dolorido	0:33
dolorido nao	0:33
doman*	0:-11
domanda !	0:-26
domanda a	0:38
domanda per	0:-39
domande	0:-17
domande sull	0:-17
domani	0:-15
domani alle	0:44
domani c	0:-27
domani corro	0:27
domani due	0:34
domani mi	0:-42
domani per	0:-29
domani si	0:15
domat*	0:25
domattina	0:25
domattina lo	0:25
domenica !	0:-30
domenica $	0:-22
domenica 0	0:-40
domenica ?	0:-11
domenica andra	0:29
domenica e	0:26
domenica hai	0:-39
domenica il	0:32
domenica molto	0:-43
domenica nel	0:-32
domenica ti	0:18
domin*	0:9
domingo	0:7
domingo !	0:-49
domingo $	0:-8
domingo 0	0:-55
domingo ?	0:-37
domingo as	0:30
domingo bem	0:-14
domingo en	0:-50
domingo hara	0:29
domingo muy	0:-53
domingo o	0:-35
domingo te	0:51
domingo tem	0:27
domingo todo	0:27
domingo vai	0:29
domingo voce	0:-47
domingos	0:24
domingos $	0:24
doms	0:23
doms the	0:23
donc	0:-31
donc annule	0:34
donc pas	0:25
donc un	0:-49
donc zero	0:-49
donde	0:-109
donde corres	0:-56
donde estaba	0:-7
donde estas	0:-34
donde mas	0:-33
donde roza	0:-30
donde te	0:-11
donde vas	0:-36
donde*	0:-10
donderdag	0:-10
donderdag $	0:-37
donderdag ?	0:-22
donderdag dan	0:-37
donderdag gecontroleerd	0:-32
donderdag heb	0:-33
donderdag of	0:-25
donderdag op	0:30
donderdag over	0:-61
donderdag ruilen	0:-48
donderdag staat	0:38
donderdag vervalt	0:39
donderdag zo	0:-35
donderdag zwaar	0:-30
done	0:42
done $	0:-14
done get	0:38
done it	0:24
done that	0:36
done this	0:32
done thursday	0:34
done your	0:27
donke*	0:24
donker	0:-30
donker een	0:-14
donker helpen	0:-32
donkere	0:40
donkere urine	0:40
donne	0:-9
donne $	0:26
donne de	0:-29
donne moi	0:-38
donne pas	0:-42
donne son	0:-51
donne toujours	0:39
donne*	0:-26
donnent	0:-19
donnent une	0:-19
donner	0:-43
donner $	0:-37
donner d	0:-13
donneront	0:23
donneront du	0:23
donnerstag	0:-30
donnerstag $	0:-31
donnerstag ?	0:-35
donnerstag auf	0:-41
donnerstag aus	0:-44
donnerstag die	0:-33
donnerstag ist	0:65
donnerstag kontrolliert	0:-43
donnerstag oder	0:-25
donnerstag raus	0:-45
donnerstag schwer	0:-40
donnerstag stehen	0:-24
donnerstag tauschen	0:-51
donnerstag wurde	0:-29
donnerstagabend	0:20
donnerstagabend ist	0:20
dont	0:-46
dont c	0:-46
dood $	0:33
dood aanvoelt	0:-38
door	0:39
door $	0:-7
door and	0:-43
door een	0:49
door het	0:-45
door met	0:24
door neus	0:-25
door ondanks	0:28
door ook	0:33
door rood	0:20
door tot	0:35
door zwakke	0:26
doorl*	0:29
doorlopen	0:29
doorlopen zolang	0:29
doorz*	0:-50
doorzakt	0:-50
doorzakt is	0:-50
dopo $	0:-60
dopo 0	0:-43
dopo ?	0:-32
dopo cena	0:22
dopo che	0:-43
dopo dieci	0:-35
dopo diverse	0:-34
dopo due	0:-21
dopo il	0:24
dopo la	0:41
dopo le	0:-31
dopo lo	0:40
dopo un	0:10
dopo una	0:-82
dopo uno	0:-23
dopo vuoi	0:-37
doppelt	0:-18
doppelt ?	0:-23
doppelt in	0:-29
doppelt so	0:25
doppelten	0:31
doppelten lauf	0:31
doppi	0:-29
doppi domani	0:-29
doppi*	0:24
doppio	0:24
doppio $	0:24
dor $	0:-36
dor aumentar	0:-33
dor calada	0:-31
dor com	0:-18
dor continuar	0:-23
dor do	0:-36
dor e	0:58
dor fica	0:-30
dor leve	0:32
dor muda	0:-30
dor muscular	0:-83
dor na	0:33
dor no	0:15
dor passa	0:-29
dor passar	0:-54
dor passou	0:34
dor some	0:19
dor vem	0:27
doren*	0:22
dorenavant	0:22
dorenavant je	0:22
dorme	0:-52
dorme $	0:-14
dorme poco	0:-49
dormi	0:-52
dormi $	0:-22
dormi bene	0:-21
dormi prima	0:26
dormi quatre	0:-58
dormi*	0:-36
dormido	0:-41
dormido $	0:-41
dormindo	0:22
dormindo ?	0:22
dormir	0:-33
dormir aide	0:-25
dormir ajuda	0:-27
dormir ayuda	0:-30
dormir calme	0:29
dormir cedo	0:-8
dormir e	0:-48
dormir la	0:-39
dormir mal	0:-39
dormire	0:-52
dormire aiuta	0:-24
dormire male	0:-41
dormiste	0:-25
dormiste anoche	0:-25
dormito	0:-33
dormito $	0:-29
dormito male	0:34
dormito quattro	0:-57
dors	0:-15
dors bien	0:-15
dorsa*	0:-30
dorsal	0:-30
dorsal $	0:31
dorsal en	0:-50
dorst	0:-57
dorst $	0:-31
dorst hebt	0:-42
dort	0:-30
dort kurze	0:-30
dorth*	0:-23
dorthin	0:-23
dorthin wo	0:-23
dorzi*	0:29
dorzinha	0:29
dorzinha no	0:29
dos	0:-35
dos $	0:-9
dos al	0:-33
dos apretados	0:-44
dos carreras	0:23
dos chutes	0:16
dos corredores	0:-32
dos cosas	0:-11
dos dois	0:-47
dos es	0:32
dos et	0:16
dos horas	0:34
dos ibuprofenos	0:21
dos kilos	0:45
dos leves	0:29
dos meus	0:30
dos o	0:-63
dos opciones	0:-37
dos outros	0:-37
dos pares	0:-50
dos pastillas	0:24
dos pes	0:-30
dos piernas	0:-46
dos prefieres	0:-11
dos salidas	0:-73
dos sesiones	0:-12
dos seus	0:-47
dos suaves	0:-19
dos tiros	0:-29
dos ultimas	0:-33
dos ultimos	0:-51
dos valen	0:-27
dos veces	0:25
dos vient	0:26
dosag*	0:-25
dosagem	0:-25
dosagem de	0:-25
dose	0:65
dose $	0:40
dose de	0:33
dose of	0:12
dose on	0:39
doses	0:-48
doses to	0:-48
dosie*	0:-14
dosierung	0:-14
dosierung sage	0:-14
dosis	0:58
dosis $	0:32
dosis andern	0:31
dosis pregunta	0:-13
dosis veranderen	0:28
dossa*	0:-19
dossard	0:-19
dossard $	0:18
dossard a	0:-48
dossard pour	0:17
dossi*	0:19
dossier	0:19
dossier $	0:19
dou	0:23
dou conselho	0:-7
dou minha	0:24
doubl*	0:33
double	0:33
double $	0:20
double by	0:34
double dans	0:-56
double les	0:29
double pas	0:-44
double the	0:39
double your	0:18
doublement	0:-25
doublement dans	0:-25
doubler	0:33
doubler la	0:33
doubt	0:48
doubt $	0:34
doubt about	0:21
doubt an	0:-9
doubt in	0:15
doubt you	0:28
douce*	0:-30
doucement	0:-9
doucement $	0:40
doucement des	0:-57
doucement et	0:-43
doucement ralentis	0:-25
doucement si	0:-12
douceur	0:-50
douceur $	0:-34
douceur une	0:-43
douch*	0:19
douche	0:19
douche over	0:19
doule*	0:-27
douleur	0:-27
douleur $	0:-37
douleur a	0:-36
douleur au	0:14
douleur augmente	0:-7
douleur aura	0:30
douleur c	0:26
douleur depasse	0:-42
douleur endormie	0:-27
douleur est	0:-51
douleur et	0:35
douleur qui	0:-33
douleur tant	0:28
douleur te	0:-19
douleur vient	0:22
doulo*	0:31
douloureux	0:31
douloureux n	0:31
doute	0:54
doute $	0:32
doute juste	0:28
doute que	0:33
doute une	0:-30
dove	0:-63
dove $	0:-29
dove sfrega	0:-42
dove ti	0:-7
dove vai	0:-32
dovre*	0:38
dovrebbe pesare	0:20
dovrebbe sembrare	0:-23
dovresti	0:29
dovresti perdere	0:31
dovresti provare	0:-57
dovresti vergognarti	0:30
down	0:26
down $	0:47
down after	0:-45
down and	0:-72
down breathe	0:-32
down by	0:-29
down first	0:32
down gently	0:-38
down nice	0:35
down on	0:17
down rather	0:-41
down when	0:-20
down with	0:17
down your	0:23
downh*	0:-72
downhill	0:-65
downhill $	0:-20
downhill and	0:-22
downhill let	0:-34
downhill you	0:-42
downhills	0:-28
downhills $	0:-28
doy	0:14
doy consejos	0:-27
doy mi	0:40
doze	0:26
doze horas	0:26
draag	0:-55
draag iets	0:-54
draag in	0:-14
draag sokken	0:-23
draai*	0:-13
draait	0:-13
draait het	0:-13
drags	0:-13
drags $	0:-22
drags me	0:9
drain	0:27
drain it	0:27
drama	0:-51
drama $	0:-37
drama ein	0:-38
dran	0:19
dran $	0:19
drauf	0:59
drauf $	0:43
drauf und	0:29
drauf zweimal	0:15
drauf*	0:-9
draufdruckst	0:-9
draufdruckst ?	0:-9
draus*	0:-7
drausen	0:-7
drausen $	0:-39
drausen gewesen	0:-12
drausen naher	0:-36
drausen nichts	0:26
drehe*	0:-29
drehen	0:-29
drehen $	0:-29
drei	0:-16
drei $	0:-33
drei ausgefallenen	0:30
drei bis	0:-46
drei grad	0:-28
drei harte	0:26
drei kilo	0:31
drei laufe	0:-34
drei leichtere	0:-43
drei machen	0:-37
drei sekunden	0:23
drei stunden	0:-63
drei tage	0:25
drei tagen	0:27
drei verpassten	0:30
drei wochen	0:-26
dreim*	0:40
dreimal	0:40
dreimal am	0:26
dreimal die	0:26
dreimal funfzehn	0:23
dreimal taglich	0:22
dreis*	0:26
dreisig	0:26
dreisig $	0:26
dremp*	0:-34
drempel	0:-34
drempel is	0:-34
dress	0:-20
dress for	0:-8
dress in	0:-18
dribb*	0:-40
dribbelen	0:-23
dribbelen $	0:-23
dribbelpauzes	0:-25
dribbelpauzes die	0:-25
drie	0:34
drie $	0:-56
drie dagen	0:15
drie dat	0:-25
drie extra	0:27
drie gemiste	0:41
drie harde	0:32
drie keer	0:-28
drie kilo	0:41
drie maanden	0:19
drie maken	0:-44
drie rustigere	0:-34
drie seconden	0:15
drie tot	0:-23
drie uur	0:-64
drie weken	0:20
drift	0:-59
drift $	0:-44
drift upwards	0:-32
drin	0:-8
drin sag	0:-24
drink	0:55
drink a	0:27
drink als	0:-42
drink and	0:-69
drink as	0:29
drink bietensap	0:22
drink cherry	0:24
drink during	0:28
drink enough	0:-41
drink genoeg	0:-49
drink it	0:-54
drink je	0:-37
drink makes	0:28
drink niks	0:30
drink nothing	0:37
drink to	0:-21
drink too	0:29
drink water	0:37
drink when	0:-73
drink zoveel	0:30
drink*	0:-15
drinken	0:-11
drinken die	0:-40
drinken doe	0:35
drinken leidt	0:-33
drinking $	0:-31
drinking far	0:-16
drinking less	0:33
drinking too	0:-51
drinn*	0:-63
drinnen	0:-63
drinnen $	0:-46
drinnen da	0:-37
dritt*	0:-28
drittel	0:18
drittel weniger	0:18
dritten	0:-52
dritten tag	0:-52
dritto	0:-32
dritto e	0:-32
drive*	0:-60
drivers	0:-60
drivers can	0:-60
droge	0:-30
droge sokken	0:-30
droge*	0:13
drogerie	0:13
drogerie $	0:13
droit	0:-62
droit $	0:-21
droit de	0:-45
droit et	0:-40
droit*	0:-62
droites	0:-62
droites $	0:-18
droites progressif	0:-23
droites rien	0:-42
droites samedi	0:-29
droites sont	0:-23
droog $	0:33
droog je	0:-31
drop	0:-24
drop $	0:16
drop dairy	0:18
drop me	0:-49
drop some	0:27
drop uphill	0:-48
drop weight	0:14
dropp*	0:21
dropped	0:58
dropped out	0:46
dropped which	0:28
dropping	0:-28
dropping out	0:-54
dropping three	0:17
dropping your	0:27
drops	0:11
drops that	0:11
druck	0:27
druck in	0:27
druck*	0:-19
drucken	0:-50
drucken $	0:-50
druckverband	0:21
druckverband $	0:21
drugs*	0:27
drugstore	0:27
drugstore $	0:27
druk	0:9
druk op	0:9
drukk*	0:-41
drukke	0:-32
drukke week	0:-32
drukken	0:-22
drukken $	0:-22
dry	0:-52
dry $	0:16
dry clothes	0:-37
dry needling	0:20
dry socks	0:-40
dry your	0:-35
du $	0:-54
du 0	0:-56
du abends	0:36
du absagen	0:25
du allein	0:-44
du alles	0:46
du am	0:40
du auch	0:22
du auf	0:-43
du ausnahmsweise	0:21
du behalten	0:-7
du bei	0:-15
du beim	0:-14
du besser	0:-80
du bestzeit	0:36
du bicarbonate	0:26
du bien	0:41
du bist	0:64
du bleibst	0:28
du cou	0:28
du danach	0:-47
du darfst	0:-53
du das	0:-18
du dass	0:-40
du dein	0:52
du dich	0:-31
du die	0:-25
du diese	0:-18
du diesem	0:24
du diesen	0:-26
du dieses	0:28
du dir	0:80
du draufdruckst	0:-9
du durst	0:-59
du ein	0:20
du eine	0:18
du es	0:-63
du etwa	0:-55
du etwas	0:-30
du fit	0:32
du fliegen	0:23
du freitag	0:-26
du froid	0:28
du ganz	0:30
du garantiert	0:29
du gehst	0:24
du genre	0:30
du gesund	0:-29
du gleich	0:-36
du groupe	0:24
du gut	0:-39
du gute	0:-24
du hast	0:31
du humpelst	0:-35
du hundertprozentig	0:23
du hunger	0:-47
du hustest	0:-41
du ihn	0:-11
du im	0:-44
du ins	0:33
du isst	0:24
du jeden	0:14
du jedes	0:22
du jetzt	0:35
du jeu	0:-26
du kannst	0:21
du keinen	0:33
du kennst	0:-56
du kommst	0:33
du konntest	0:20
du krank	0:-35
du kurz	0:36
du lachelst	0:30
du langsamer	0:-52
du laufen	0:-24
du laufst	0:27
du leidest	0:25
du lieber	0:-19
du liegst	0:24
du magnesium	0:7
du magst	0:-60
du medecin	0:-28
du mehr	0:7
du meinst	0:-13
du milieu	0:-35
du millepertuis	0:27
du mir	0:-64
du musst	0:-8
du nach	0:-43
du nicht	0:-40
du nix	0:-24
du noch	0:26
du nur	0:33
du ohne	0:26
du ohnehin	0:-11
du papier	0:-28
du parcours	0:30
du peloton	0:23
du pharmacien	0:-7
du plaisir	0:29
du plan	0:-41
du poids	0:-30
du programme	0:27
du psoas	0:26
du renforcement	0:-46
du repos	0:-25
du retour	0:-44
du riz	0:-25
du rythme	0:-17
du sang	0:-23
du savon	0:-23
du schaffst	0:-15
du schneller	0:42
du selbst	0:-39
du sicher	0:31
du sie	0:24
du signal	0:-27
du so	0:38
du soleil	0:-16
du solltest	0:41
du sonst	0:-29
du spas	0:-29
du spater	0:-23
du spurst	0:21
du stark	0:28
du stehen	0:33
du stehst	0:-32
du stolz	0:-38
du suivant	0:-29
du taglich	0:7
du temps	0:-57
du tonus	0:23
du trotzdem	0:-58
du um	0:-53
du umdrehen	0:-29
du ungern	0:-32
du unter	0:33
du verglas	0:-34
du verlierst	0:-40
du vitamin	0:17
du voltarene	0:29
du vorbeigehst	0:-25
du vorher	0:-53
du was	0:28
du weiter	0:28
du weiterlaufen	0:24
du wieder	0:23
du willst	0:29
du wirklich	0:-29
du wirst	0:36
du wolltest	0:37
du zahlen	0:36
du zu	0:69
du zum	0:-28
du zwei	0:-26
duas	0:-45
duas a	0:-72
duas horas	0:41
duas pernas	0:-51
duas semanas	0:-65
duas servem	0:-24
duas ultimas	0:-32
duas vezes	0:30
dubbel	0:-32
dubbel in	0:-32
dubbele	0:19
dubbele $	0:19
dubbi*	0:46
dubbio	0:46
dubbio $	0:40
dubbio che	0:35
dubbio lo	0:-26
duda	0:39
duda $	0:47
duda de	0:31
duda un	0:-30
due	0:-30
due $	0:-40
due all	0:-37
due ammassati	0:-41
due antidolorifici	0:18
due bustine	0:25
due chili	0:25
due compresse	0:26
due facili	0:-51
due giorni	0:-45
due grammi	0:7
due ibuprofene	0:18
due le	0:-50
due minuti	0:26
due o	0:-62
due ore	0:33
due paia	0:-46
due parole	0:-23
due pastiglie	0:29
due preferisci	0:-9
due scegli	0:-55
due sedute	0:-16
due settimane	0:-59
due sono	0:34
due uscite	0:-39
due volte	0:11
duela	0:27
duela $	0:25
duela y	0:23
duele	0:-110
duele al	0:-51
duele el	0:-27
duele en	0:-47
duele eso	0:-50
duele exactamente	0:-11
duele tambien	0:-23
duerm*	0:-21
duerme	0:-21
duerme bien	0:-21
duide*	0:14
duidelijk	0:14
duidelijk een	0:14
duikt	0:32
duikt onder	0:32
duimb*	0:-37
duimbreedte	0:-37
duimbreedte $	0:-10
duimbreedte ruimte	0:-33
duize*	0:33
duizelig	0:7
duizelig stop	0:-32
duizelig wordt	0:-36
duizelig zijn	0:36
duizeligheid	0:26
duizeligheid op	0:26
dull	0:-70
dull find	0:-27
dull is	0:-46
dull run	0:-29
dumpf	0:-30
dumpf am	0:-30
dunke*	0:-29
dunkeln	0:-29
dunkeln bitte	0:-16
dunkeln helfen	0:-14
dunkeln trag	0:-12
dunkl*	0:38
dunkler	0:38
dunkler urin	0:38
dunne	0:-47
dunne handschoenen	0:-27
dunne handschuhe	0:-28
dunne laagjes	0:-13
dunne schichten	0:-25
dur	0:-95
dur $	0:-30
dur ?	0:-12
dur apres	0:-26
dur les	0:-30
dur trois	0:-49
dur une	0:-36
dura	0:-109
dura $	0:-78
dura ?	0:-13
dura fica	0:-12
dura o	0:-12
dura se	0:-24
dura un	0:-62
dura una	0:-25
duran*	0:-44
durante	0:-44
durante $	0:-33
durante anos	0:43
durante el	0:-61
durante il	0:-64
durante o	0:-11
durante seis	0:-32
durante tambem	0:-14
durante um	0:-8
duras	0:-8
duras seguidas	0:-8
durch $	0:58
durch den	0:-40
durch die	0:-35
durch einen	0:26
durch nase	0:-24
durch*	0:-40
durchhalten	0:-30
durchhalten $	0:-30
durchs	0:28
durchs rennen	0:28
durchschnaufen	0:-39
durchschnaufen so	0:-39
durchzuhalten	0:-14
durchzuhalten $	0:-14
dure	0:-64
dure $	0:-47
dure di	0:-13
dure dopo	0:-31
dure le	0:-38
dure ou	0:-14
dure reste	0:-9
dure une	0:-36
durem	0:-29
durem mais	0:-29
duren	0:-45
duren $	0:-28
duren mas	0:-33
dures d	0:27
dures de	0:-39
durf	0:21
durf te	0:21
durfe*	0:-42
durfen	0:-42
durfen $	0:-32
durfen klaren	0:-22
duri dopo	0:-43
duri funzionino	0:-34
duri puoi	0:27
duri tre	0:-38
duril*	0:-36
durillo	0:-36
durillo por	0:-36
durin*	0:62
during	0:62
during a	0:25
during hard	0:28
during my	0:12
during the	0:51
durma	0:16
durma bem	0:-32
durma com	0:37
duro	0:-68
duro ma	0:-29
duro negli	0:-39
duro o	0:-32
duro um	0:-28
duro un	0:-14
duros	0:-15
duros $	0:-32
duros funcionen	0:-54
duros puedes	0:32
durs fassent	0:-36
durs tu	0:41
durst	0:-72
durst $	0:-37
durst hast	0:-59
durst verlangt	0:-25
dus	0:-58
dus $	0:18
dus daar	0:-44
dus een	0:-29
dus eet	0:-45
dus er	0:29
dus jij	0:-53
dus vertel	0:-27
dus wat	0:43
dus we	0:-52
duurl*	0:-18
duurloop	0:-15
duurloop $	0:-39
duurloop dit	0:37
duurloop doe	0:-37
duurloop en	0:-70
duurloop even	0:-36
duurloop gaat	0:31
duurloop groeit	0:-16
duurloop is	0:47
duurloop naar	0:19
duurloop op	0:-60
duurloop wat	0:-62
duurloop zijn	0:-43
duurlopen	0:-47
duurlopen $	0:-23
duurlopen wat	0:-36
duurt $	0:-27
duurt drie	0:16
duurt een	0:-33
duvida $	0:34
duvida de	0:35
duvida entre	0:-33
duvida nenhuma	0:35
duvida um	0:-28
dwars*	0:-7
dwarszit	0:-7
dwarszit $	0:-7
e	0:-37
e $	0:-98
e 0	0:-42
e a	0:32
e abituato	0:-18
e achamos	0:-43
e acrescente	0:29
e adatto	0:-32
e aggiungi	0:25
e agradavel	0:-21
e al	0:34
e alergico	0:22
e algo	0:-49
e aliviamos	0:-36
e alleggeriamo	0:-25
e allenati	0:-17
e allerta	0:24
e amanha	0:-39
e amen	0:-32
e ancora	0:-32
e andata	0:-41
e andato	0:-15
e annullato	0:37
e appoggia	0:-33
e apposta	0:-36
e aquela	0:-64
e aquele	0:-62
e arrendersi	0:28
e arrivato	0:9
e arriverai	0:26
e ascoltare	0:-34
e assicurato	0:29
e assim	0:-16
e attiva	0:34
e attivo	0:38
e basta	0:-48
e batata	0:-28
e bello	0:-33
e ben	0:-51
e bocca	0:-35
e bom	0:-11
e butti	0:-31
e cabeca	0:-22
e cair	0:-27
e calca	0:23
e cambiato	0:-38
e cancellata	0:14
e caso	0:-38
e certificato	0:25
e chame	0:-13
e chi	0:-70
e chiacchierare	0:-35
e chiamare	0:-17
e chiaramente	0:33
e chiedi	0:-27
e chiusa	0:15
e cisto	0:10
e claramente	0:32
e com	0:-24
e compressa	0:32
e condromalacia	0:27
e conta	0:-53
e continue	0:24
e continuou	0:28
e conto	0:-35
e conversa	0:-29
e corra	0:37
e correr	0:-31
e correre	0:-31
e corri	0:51
e cosce	0:-37
e cosi	0:-25
e coxas	0:-38
e cresce	0:-46
e d	0:32
e da	0:-66
e dalla	0:-25
e debolezza	0:24
e deixa	0:34
e deixamos	0:-37
e deixe	0:-16
e del	0:31
e demais	0:32
e depois	0:11
e descanse	0:-37
e desistir	0:24
e di	0:23
e dia	0:34
e diminua	0:-34
e dimmelo	0:-25
e diventato	0:35
e do	0:30
e dois	0:-18
e domani	0:-42
e domattina	0:25
e domenica	0:15
e dopo	0:-42
e dorme	0:-14
e dubbio	0:35
e due	0:-107
e e	0:-61
e em	0:-32
e emergencia	0:-37
e entao	0:-43
e esci	0:28
e escutar	0:-25
e esforco	0:-18
e esqueca	0:33
e esta	0:-55
e faca	0:29
e facile	0:-71
e facili	0:-9
e fai	0:36
e fallo	0:-52
e falta	0:31
e fascia	0:26
e fatta	0:-13
e feijao	0:26
e fermata	0:-56
e finisci	0:-42
e fiz	0:26
e forca	0:-30
e fortaleca	0:-51
e forza	0:-50
e fraco	0:31
e frescura	0:27
e frustrante	0:-29
e ghiacciato	0:-42
e ghiaccio	0:-31
e gia	0:12
e giornata	0:-42
e giovedi	0:-60
e gonfio	0:-34
e grave	0:-34
e guarda	0:-32
e guarde	0:-54
e ha	0:26
e ho	0:37
e i	0:43
e ibuprofeno	0:14
e importante	0:-26
e impossibile	0:23
e impossivel	0:47
e impostato	0:20
e in	0:21
e inchado	0:-36
e indossa	0:-46
e infallibile	0:24
e infetto	0:36
e innocuo	0:35
e inofensiva	0:30
e inofensivo	0:26
e inteiro	0:-51
e isso	0:-90
e la	0:20
e leve	0:-51
e leves	0:-33
e libero	0:27
e libertador	0:-27
e liga	0:-44
e limpas	0:-23
e liscia	0:-20
e lo	0:-41
e longo	0:-37
e lunghi	0:-33
e magnesio	0:-51
e magro	0:32
e mai	0:54
e mais	0:-84
e manda	0:29
e maratonista	0:34
e massa	0:31
e matematica	0:33
e me	0:-49
e meglio	0:-59
e meia	0:19
e melhor	0:-79
e melhora	0:-36
e mesmo	0:-29
e mezz	0:-28
e mezza	0:-77
e molliamo	0:-29
e molto	0:22
e mostre	0:-35
e motivo	0:43
e muda	0:-39
e muito	0:-27
e muscolare	0:32
e muscular	0:17
e na	0:-38
e nada	0:67
e nao	0:-104
e ne	0:-44
e nel	0:36
e nella	0:34
e niente	0:86
e no	0:34
e noioso	0:-41
e non	0:-53
e normal	0:37
e normale	0:46
e nunca	0:-37
e nuovo	0:31
e obrigacao	0:-61
e olhar	0:-48
e olhe	0:-69
e orecchie	0:-20
e orelhas	0:-31
e os	0:28
e ossa	0:-40
e ossos	0:-41
e otimo	0:8
e outra	0:-40
e outro	0:-52
e paciencia	0:-26
e pagata	0:26
e parlarne	0:-43
e parti	0:29
e passato	0:-19
e passo	0:30
e pasta	0:36
e pasti	0:-39
e patate	0:-41
e pazienza	0:-31
e pedir	0:-26
e pela	0:-27
e perdeu	0:-45
e pesada	0:28
e pesado	0:26
e piacevole	0:-27
e piena	0:-47
e pise	0:-27
e poi	0:44
e polmoni	0:-41
e pouca	0:-33
e preferisco	0:-55
e premio	0:32
e prenderti	0:-33
e prendi	0:-62
e problema	0:21
e procure	0:-10
e pronto	0:9
e propria	0:-35
e prova	0:33
e pubalgia	0:28
e pulite	0:-28
e puoi	0:30
e qualcosa	0:-42
e quella	0:-51
e quello	0:-23
e rallenta	0:-31
e receita	0:-58
e recomece	0:-24
e recuperi	0:34
e refeicoes	0:-25
e reorganizei	0:30
e respeito	0:-44
e resta	0:30
e ricomincia	0:-39
e rilassati	0:-19
e rimasto	0:-35
e rinforza	0:-48
e riposa	0:-38
e riprendi	0:-36
e riprova	0:33
e risolto	0:22
e roba	0:-53
e roupas	0:-26
e saia	0:30
e salada	0:26
e saldo	0:19
e salutare	0:33
e salvata	0:25
e sangue	0:-16
e sanissimo	0:30
e sano	0:25
e scivoloso	0:-46
e scritto	0:-44
e se	0:-83
e seguro	0:-39
e sempre	0:-50
e sente	0:-34
e senti	0:-20
e sera	0:34
e seu	0:44
e sguardo	0:-37
e si	0:-53
e sicuro	0:-44
e siediti	0:-38
e sinal	0:20
e sindrome	0:20
e so	0:47
e sobrecarga	0:11
e solo	0:48
e solta	0:-39
e soltar	0:-48
e soltas	0:-21
e sordo	0:-40
e sorri	0:29
e spesso	0:-38
e stata	0:-22
e stomaco	0:-34
e sua	0:28
e successo	0:13
e surda	0:-31
e tanta	0:18
e tao	0:-41
e tempo	0:-51
e tendencia	0:-26
e tente	0:30
e terminar	0:-43
e termine	0:-36
e testa	0:-25
e ti	0:32
e tieni	0:-40
e tirar	0:-41
e tome	0:-23
e torna	0:-34
e tornati	0:-16
e totalmente	0:33
e tra	0:-16
e tranquila	0:-34
e tranquilla	0:-43
e tre	0:-71
e treine	0:-42
e treino	0:-80
e tres	0:-70
e troppo	0:29
e troviamo	0:-38
e tu	0:45
e tua	0:35
e tudo	0:-52
e tuo	0:31
e tutta	0:-56
e um	0:-42
e uma	0:-27
e un	0:-24
e una	0:-38
e usanza	0:-42
e use	0:-63
e va	0:-31
e vai	0:-46
e vamos	0:52
e veja	0:-13
e veleno	0:27
e vem	0:-35
e veneno	0:27
e verdure	0:17
e vergonha	0:-37
e vestiti	0:-34
e via	0:56
e vicina	0:38
e viene	0:-21
e vitaminas	0:19
e vitamine	0:16
e voce	0:61
e volta	0:-36
e volte	0:-48
e voluto	0:-42
e zavorra	0:32
each	0:19
each $	0:-51
each aid	0:19
each and	0:30
each biscuit	0:30
each day	0:-48
each is	0:-57
each morning	0:28
each week	0:23
ear	0:-34
ear free	0:-34
earli*	0:-38
earlier	0:-38
earlier $	0:-31
earlier before	0:-64
earlier than	0:29
earlier with	0:-18
early	0:-110
early a	0:-46
early and	0:-14
early if	0:-32
early in	0:-43
early jog	0:-17
early or	0:-49
early signs	0:33
early start	0:-15
early the	0:-39
early train	0:-32
early visit	0:-42
early when	0:-21
earn	0:-66
earn their	0:-39
earn your	0:-40
earne*	0:30
earned	0:30
earned and	0:32
earned it	0:20
earned that	0:27
earned the	0:25
ears	0:-22
ears $	0:-8
ears start	0:-16
ease	0:-36
ease $	0:14
ease as	0:-33
ease into	0:-15
ease off	0:-62
eases	0:-63
eases as	0:-44
eases when	0:-50
easie*	0:-31
easier	0:-77
easier $	0:-57
easier days	0:-39
easier than	0:-12
easiest	0:34
easiest way	0:34
easil*	0:-9
easily	0:-9
easily $	0:22
easily beat	0:8
easily not	0:-56
easte*	0:-33
easter	0:-33
easter $	0:-33
easy	0:-119
easy $	0:-64
easy 0	0:-35
easy and	0:-42
easy band	0:-43
easy day	0:-72
easy days	0:36
easy if	0:-18
easy improved	0:-11
easy in	0:-14
easy instead	0:-53
easy jogging	0:-45
easy jogs	0:-18
easy means	0:-29
easy miles	0:27
easy minutes	0:-49
easy on	0:31
easy ones	0:-54
easy or	0:-47
easy pace	0:-58
easy plus	0:-20
easy running	0:-114
easy should	0:-12
easy single	0:-46
easy so	0:-52
easy that	0:-44
easy until	0:-31
easy weeks	0:-40
eat	0:-18
eat 0	0:39
eat a	0:-23
eat anything	0:29
eat as	0:-70
eat before	0:-49
eat early	0:-32
eat enough	0:-60
eat half	0:30
eat less	0:46
eat now	0:30
eat only	0:27
eat pasta	0:28
eat something	0:-43
eat too	0:34
eat what	0:-52
eat your	0:-47
eating $	0:37
eating after	0:36
eating contest	0:-31
eating disorder	0:33
eating for	0:-36
eating regularly	0:-38
eating too	0:-35
eau	0:-29
eau et	0:29
eau sur	0:-54
eben	0:34
eben $	0:27
eben hab	0:20
eccen*	0:26
eccentric	0:26
eccentric calf	0:24
eccentric heel	0:11
eccom*	0:-30
eccome	0:-30
eccome $	0:-30
echa	0:20
echa una	0:20
echan	0:24
echan de	0:24
echan*	0:10
echanger	0:10
echanger les	0:32
echanger samedi	0:-44
echat*	0:25
echate	0:25
echate voltadol	0:25
echau*	0:-44
echauffe	0:-28
echauffe toi	0:-28
echauffement	0:-39
echauffement $	0:-39
echt	0:-54
echt $	0:-24
echt een	0:-23
echt moe	0:-43
ecke	0:-28
ecke die	0:-28
econo*	0:10
economical	0:-29
economical $	0:-29
economy	0:33
economy $	0:33
ecout*	0:32
ecoutant	0:39
ecoutant $	0:39
ecoute	0:-15
ecoute pas	0:33
ecoute ton	0:-49
ecouter	0:-40
ecouter ton	0:-40
ecouteurs	0:32
ecouteurs a	0:32
ecrir*	0:-33
ecrirai	0:-33
ecrirai pas	0:-33
ecris	0:27
ecris avant	0:36
ecris ce	0:17
ed	0:7
ed e	0:7
edema	0:29
edema $	0:29
edge	0:39
edge $	0:24
edge off	0:24
edifi*	0:-24
edificios	0:-24
edificios el	0:-24
educacao	0:26
educacao fisica	0:26
educativos	0:-31
educativos sao	0:-31
een $	0:-112
een aansteller	0:31
een ambitieus	0:-46
een ander	0:19
een andere	0:-19
een app	0:27
een arts	0:-82
een bak	0:29
een beetje	0:43
een beknelde	0:28
een bepaalde	0:-33
een bericht	0:28
een beschut	0:-29
een blaar	0:16
een blauwe	0:-35
een blessure	0:-41
een blessurevrij	0:-35
een boost	0:27
een cafeinegel	0:30
een dag	0:30
een derde	0:26
een deugd	0:-30
een diclofenac	0:23
een die	0:-37
een dietist	0:-32
een dikke	0:-21
een druk	0:-53
een drukke	0:-32
een duimbreedte	0:-37
een eerste	0:-21
een eigen	0:-35
een eiwitshake	0:27
een extra	0:-60
een fietstocht	0:-9
een formaliteit	0:28
een foto	0:32
een fysio	0:-27
een geirriteerde	0:25
een gel	0:-16
een gemiste	0:-31
een gevaarlijk	0:-33
een gezwollen	0:-29
een goed	0:-66
een goede	0:-61
een half	0:33
een halfuur	0:26
een halve	0:-62
een hartfilmpje	0:31
een hartslag	0:-6
een hekel	0:-38
een hele	0:-27
een herinnering	0:12
een hiel	0:-43
een hobby	0:-30
een hoop	0:30
een ibuprofen	0:23
een iets	0:-8
een ijzersupplement	0:24
een intervaltraining	0:24
een joint	0:37
een kapotte	0:31
een keer	0:9
een kilo	0:-28
een kilometer	0:29
een kneuzing	0:26
een knoop	0:28
een koel	0:-38
een kop	0:-29
een koude	0:19
een kwartier	0:23
een kwestie	0:-30
een lampje	0:-41
een lange	0:-10
een lege	0:-49
een leien	0:28
een lepel	0:25
een licht	0:-25
een lichte	0:-46
een lichtere	0:-42
een loopje	0:-30
een loopneus	0:-42
een lopersknie	0:-37
een maaltijd	0:-34
een magnesiumsupplement	0:22
een marathon	0:-35
een medische	0:-7
een melding	0:21
een mooie	0:-43
een naald	0:12
een nachtdienst	0:-22
een nieuwe	0:-28
een nodig	0:-39
een noodgeval	0:-64
een normale	0:-39
een paal	0:29
een paar	0:-36
een pacer	0:-23
een peesontsteking	0:14
een peesplaatontsteking	0:25
een pet	0:-38
een pijnlijke	0:27
een pijnstiller	0:26
een pilletje	0:19
een pittige	0:-40
een pleister	0:-41
een plek	0:-61
een podcast	0:-33
een pr	0:37
een praatje	0:-34
een prachtig	0:-30
een prestatie	0:-33
een programma	0:-33
een pufje	0:29
een richtlijn	0:26
een rondje	0:-56
een rustdag	0:34
een rustig	0:35
een rustige	0:-85
een saaie	0:-28
een scan	0:26
een schaal	0:-18
een scheenbeenvliesontsteking	0:18
een scheurtje	0:27
een simpele	0:31
een slechte	0:-46
een slijmbeursontsteking	0:44
een spuitje	0:29
een stap	0:-29
een stapje	0:-29
een strak	0:44
een stressfractuur	0:34
een stuk	0:21
een suikertekort	0:23
een te	0:-38
een tekort	0:34
een tempo	0:-49
een testwedstrijd	0:-32
een theelepel	0:17
een tien	0:-36
een tot	0:-75
een trage	0:-37
een training	0:-39
een uur	0:-26
een van	0:17
een vaste	0:-29
een verdoofde	0:-38
een verhaal	0:-29
een verkoudheid	0:-18
een verkramping	0:35
een verkrampte	0:29
een verrekking	0:11
een verstuikte	0:38
een vijfde	0:-44
een virus	0:22
een voorstel	0:-13
een vraag	0:-45
een vriend	0:-31
een warme	0:20
een wedstrijd	0:-14
een zachtere	0:-13
een zalfje	0:33
een zenuw	0:29
een zouttablet	0:26
een zware	0:-96
eenma*	0:25
eenmaal	0:25
eenmaal $	0:25
eens	0:-49
eens een	0:11
eens gelopen	0:-27
eens sturen	0:-10
eens voorzichtig	0:-29
eerde*	0:-72
eerder	0:-72
eerder een	0:-8
eerder gewoonte	0:-22
eerder naar	0:-62
eerst	0:-75
eerst $	0:-31
eerst bed	0:-22
eerst bergaf	0:-18
eerst de	0:-31
eerst die	0:31
eerst in	0:-30
eerst koelen	0:-30
eerst met	0:-22
eerst op	0:-50
eerst tegen	0:-15
eerst uit	0:-46
eerst*	0:-61
eerste	0:-61
eerste $	0:-20
eerste bij	0:35
eerste halfuur	0:-37
eerste helft	0:-21
eerste kilometer	0:-49
eerste kilometers	0:-28
eerste klim	0:-18
eerste marathon	0:37
eerste stap	0:-23
eet	0:-19
eet alleen	0:41
eet als	0:-45
eet en	0:36
eet genoeg	0:-38
eet iets	0:-43
eet je	0:-35
eet minder	0:33
eet niet	0:27
eet s	0:7
eet te	0:38
eet verder	0:-43
eet voor	0:8
eet vroeg	0:-32
eet zoals	0:-40
effet	0:-36
effet $	0:-36
effon*	0:-32
effondrer	0:-32
effondrer sur	0:-32
effor*	0:-45
effort	0:-58
effort $	0:-24
effort 0	0:-36
effort and	0:-42
effort beats	0:-31
effort down	0:-28
effort et	0:-51
effort even	0:-57
effort fois	0:-39
effort for	0:17
effort frankly	0:39
effort in	0:-54
effort plutot	0:-25
effort tells	0:-35
effort times	0:-11
efforts	0:15
efforts is	0:28
efforts with	0:-39
egal	0:-7
egal $	0:-38
egal hauptsache	0:-17
egal was	0:27
eh	0:-15
eh $	0:-36
eh nur	0:22
eher	0:-49
eher brauch	0:-28
eher gemutlich	0:-9
eher hart	0:-9
eher nicht	0:-20
ehest*	0:-17
ehesten	0:-17
ehesten $	0:-17
ehrge*	0:-33
ehrgeizig	0:-33
ehrgeizig aber	0:-33
ehrli*	0:25
ehrlich	0:25
ehrlich gesagt	0:44
ehrlich hattest	0:-29
eigen	0:-54
eigen dag	0:-35
eigen uitslagen	0:-34
eigen*	0:-50
eigenen	0:-50
eigenen ergebnissen	0:-43
eigenen tag	0:-31
eight	0:-15
eight days	0:-30
eight your	0:28
eil	0:26
eil a	0:26
eilt	0:-27
eilt nicht	0:-27
ein	0:21
ein anderer	0:44
ein antihistaminikum	0:29
ein arzt	0:-71
ein ausgefallener	0:-33
ein ausgelassener	0:-30
ein banderriss	0:28
ein betaubter	0:-27
ein bis	0:-71
ein bisschen	0:56
ein dann	0:23
ein drittel	0:18
ein eingeklemmter	0:34
ein eisenpraparat	0:27
ein entzundungshemmer	0:28
ein fruhstuck	0:-32
ein ganzer	0:-48
ein geschwollenes	0:-36
ein gutes	0:-41
ein halbmarathon	0:-42
ein hitzeausschlag	0:25
ein joint	0:35
ein kaloriendefizit	0:31
ein kilo	0:-35
ein knochenodem	0:28
ein koffeingel	0:30
ein krampf	0:28
ein kribbeln	0:28
ein kurzer	0:25
ein langer	0:-39
ein langsamer	0:-38
ein lauf	0:-38
ein lauferknie	0:21
ein leerer	0:-65
ein lockerer	0:-49
ein loffel	0:12
ein magnesiumpraparat	0:20
ein morton	0:26
ein mrt	0:28
ein nasenspray	0:20
ein nerv	0:26
ein notfall	0:-66
ein nuchternlauf	0:-39
ein paar	0:-23
ein plan	0:-34
ein podcast	0:-40
ein praparat	0:13
ein programm	0:-38
ein puls	0:23
ein rennen	0:36
ein ruhetag	0:-34
ein salat	0:33
ein schienbeinkantensyndrom	0:13
ein schlechter	0:-44
ein schmerzendes	0:23
ein schmerzmittel	0:32
ein starker	0:-32
ein stechender	0:-32
ein stuck	0:-37
ein tag	0:21
ein tempo	0:-31
ein testrennen	0:-32
ein verpasster	0:-20
ein virus	0:27
ein wenig	0:-65
ein wettkampf	0:-25
ein ziehen	0:-33
einbr*	0:-43
einbruch	0:-43
einbruch $	0:-43
eind	0:-9
eind betekent	0:26
eind komt	0:-48
einda*	0:14
eindammen	0:14
eindammen $	0:14
einde*	0:46
eindeutig	0:46
eindeutig ein	0:21
eindeutig eine	0:37
eindi*	0:-30
eindig	0:-30
eindig sneller	0:-30
eine	0:-50
eine $	0:-45
eine achillessehnenentzundung	0:22
eine andere	0:-42
eine arztin	0:-33
eine beckenschiefstellung	0:29
eine bestzeit	0:16
eine blase	0:18
eine daumenbreite	0:-29
eine dicke	0:-33
eine einzelne	0:-8
eine empfehlung	0:29
eine entgiftungswoche	0:34
eine erinnerung	0:32
eine erkaltung	0:-41
eine ernahrungsberatung	0:-60
eine erste	0:-25
eine essstorung	0:24
eine feste	0:-23
eine frage	0:-64
eine geschichte	0:-38
eine geschutzte	0:-39
eine gute	0:-54
eine halbe	0:32
eine harte	0:-28
eine hartere	0:-33
eine ibu	0:23
eine ibuprofen	0:14
eine intervalleinheit	0:25
eine kappe	0:-29
eine klassische	0:17
eine kleinigkeit	0:-59
eine kurze	0:-40
eine lampe	0:-19
eine leichte	0:-29
eine leichtere	0:-47
eine mahlzeit	0:-39
eine mutze	0:-61
eine nachricht	0:14
eine neue	0:-30
eine patellasehnenreizung	0:28
eine pause	0:-45
eine plantarfasziitis	0:27
eine regel	0:-45
eine reizung	0:25
eine salztablette	0:29
eine schlechte	0:-17
eine schmerztablette	0:28
eine schone	0:34
eine schwache	0:31
eine sehnenreizung	0:24
eine sichere	0:-20
eine stunde	0:-45
eine tolle	0:-30
eine ubersicht	0:32
eine verhartung	0:25
eine verletzung	0:-28
eine verstopfte	0:-31
eine zeit	0:-24
eine zerrung	0:-17
eine zum	0:-32
einem	0:-81
einem $	0:-25
einem bmi	0:26
einem funftel	0:-36
einem halben	0:-24
einem harten	0:-12
einem kurzen	0:33
einem langen	0:-46
einem lockeren	0:-60
einem marathon	0:-27
einem pflaster	0:-16
einem punkt	0:-46
einem schnupfen	0:-34
einem wehen	0:-26
einem wettkampf	0:-9
einen	0:10
einen anderen	0:-34
einen berglauf	0:32
einen chat	0:-34
einen chef	0:28
einen druckverband	0:21
einen eigenen	0:-31
einen eiweisshake	0:26
einen entzundungshemmer	0:25
einen ermudungsbruch	0:10
einen funften	0:40
einen halbmarathon	0:-27
einen kilometer	0:31
einen langen	0:-40
einen langweiligen	0:-30
einen laufer	0:30
einen liter	0:31
einen lockeren	0:-35
einen marathon	0:33
einen medizinischen	0:-28
einen ruhetag	0:-46
einen tag	0:27
einen teeloffel	0:12
einen verpassten	0:-30
einen versuch	0:-33
einen weicheren	0:-21
einer	0:-28
einer angststorung	0:25
einer anstrengenden	0:-27
einer app	0:28
einer arztin	0:-18
einer daumenbreite	0:-19
einer davon	0:-23
einer einlage	0:29
einer erkaltung	0:12
einer harten	0:-60
einer meiner	0:11
einer nadel	0:24
einer salbe	0:24
einer stelle	0:-38
einer stunde	0:-45
einer woche	0:-30
eines	0:-69
eines brauchst	0:-35
eines einzigen	0:-32
eines plans	0:-32
einfa*	0:15
einfach	0:15
einfach $	0:-21
einfach donnerstag	0:-41
einfach ein	0:36
einfach ja	0:-38
einfach langsamer	0:36
einfach locker	0:-37
einfach los	0:27
einfach weiter	0:33
einfach weitermachen	0:28
einfach zu	0:-42
einge*	0:38
eingeklemmt	0:26
eingeklemmt $	0:26
eingeklemmter	0:34
eingeklemmter nerv	0:34
eingeteilt	0:-36
eingeteilt !	0:-36
eingetragen	0:34
eingetragen !	0:34
einheit	0:-53
einheit $	0:-64
einheit bei	0:22
einheit ein	0:-19
einheit ist	0:-31
einheit lauft	0:-36
einheit macht	0:40
einheit wurde	0:38
einheiten	0:50
einheiten am	0:46
einheiten hintereinander	0:10
einheiten und	0:30
einher	0:-32
einher $	0:-32
einla*	0:23
einlage	0:29
einlage links	0:29
einlagen	0:35
einlagen $	0:35
einlaufen	0:-60
einlaufen $	0:-21
einlaufen funf	0:-37
einlaufen spart	0:-46
einmal gelaufen	0:-35
einmal pro	0:34
einni*	0:-30
einnimmst	0:-30
einnimmst $	0:-30
einre*	0:24
einrenken	0:24
einrenken dann	0:24
eins	0:-22
eins $	0:-22
einsp*	0:7
einsparen	0:7
einsparen $	0:7
einst*	0:32
einstellungssache	0:32
einstellungssache $	0:32
eintr*	0:-54
eintragen	0:-54
eintragen sobald	0:-54
einve*	0:-11
einverstanden	0:-11
einverstanden ?	0:-11
einze*	0:-8
einzelne	0:-8
einzelne einheit	0:-8
einzi*	0:-32
einzigen	0:-32
einzigen schlechten	0:-32
eis	0:12
eis auf	0:21
eis mach	0:-45
eisen	0:-16
eisen magnesium	0:-31
eisen und	0:25
eisen*	0:32
eisenmangel	0:13
eisenmangel hol	0:13
eisenpraparat	0:27
eisenpraparat wurde	0:27
eisenwert	0:16
eisenwert ist	0:16
eisig*	0:-42
eisige	0:-42
eisige luft	0:-42
eithe*	0:21
either	0:21
either $	0:36
either about	0:-22
eiwei*	0:35
eiweis	0:30
eiweis am	0:29
eiweis essen	0:17
eiweis pro	0:13
eiweisshake	0:26
eiweisshake $	0:26
eiwit	0:35
eiwit per	0:35
eiwit*	0:27
eiwitshake	0:27
eiwitshake $	0:27
el	0:37
el $	0:-103
el 0	0:-45
el a	0:-18
el aire	0:-39
el ano	0:34
el antibiotico	0:15
el archivo	0:36
el asfalto	0:15
el ayuno	0:31
el azucar	0:44
el barro	0:-14
el brazo	0:18
el calentamiento	0:-39
el calor	0:-54
el cambio	0:-44
el camino	0:-61
el cansancio	0:44
el ciatico	0:17
el colageno	0:31
el corazon	0:-12
el cordon	0:-39
el cuerpo	0:-56
el cumple	0:-53
el desayuno	0:28
el descanso	0:18
el dia	0:-32
el doble	0:33
el dolor	0:-9
el domingo	0:-23
el dorsal	0:-30
el edema	0:29
el empeine	0:-25
el entrenamiento	0:-51
el esfuerzo	0:-47
el esguince	0:28
el estomago	0:-34
el exito	0:29
el fin	0:8
el final	0:-54
el finde	0:14
el flato	0:-43
el frio	0:33
el gel	0:-41
el gemelo	0:36
el gluteo	0:22
el gps	0:-24
el grupo	0:-35
el habito	0:-31
el hazmerreir	0:15
el hierro	0:19
el hormigueo	0:18
el inhalador	0:15
el isquio	0:32
el jueves	0:-23
el limite	0:30
el llano	0:-49
el lunes	0:22
el magnesio	0:-36
el maraton	0:38
el mareo	0:23
el martes	0:36
el medico	0:26
el medio	0:-33
el menisco	0:14
el mes	0:19
el miercoles	0:49
el mismo	0:-55
el mundo	0:-45
el muro	0:31
el musculo	0:30
el numero	0:-38
el objetivo	0:-41
el pan	0:39
el paso	0:-49
el pecho	0:33
el perfil	0:33
el peso	0:15
el piramidal	0:45
el plan	0:11
el primer	0:-82
el problema	0:34
el propio	0:-18
el puente	0:-17
el punto	0:-22
el que	0:-90
el record	0:17
el recordatorio	0:8
el reloj	0:-42
el resfriado	0:31
el resto	0:-40
el retiro	0:29
el riesgo	0:21
el ritmo	0:-40
el rodaje	0:42
el segundo	0:-43
el sofa	0:19
el sueno	0:-39
el talon	0:-31
el techo	0:-36
el tendon	0:20
el tercer	0:-35
el tipo	0:-41
el tobillo	0:29
el trabajo	0:-18
el trafico	0:25
el traumatologo	0:8
el treinta	0:-61
el umbral	0:-39
el viaje	0:23
el viento	0:-45
el viernes	0:54
el visto	0:-43
el volumen	0:23
el yo	0:-39
el zumo	0:21
ela $	0:-30
ela me	0:22
ele	0:-74
ele $	0:-14
ele a	0:-29
ele ensina	0:-22
ele reclama	0:-50
ele sabe	0:-33
ele te	0:26
elect*	0:26
electrolyte	0:26
electrolyte tablet	0:26
eles	0:-29
eles levantam	0:-29
eleva*	0:35
elevaciones	0:20
elevaciones de	0:20
elevation	0:27
elevation you	0:27
eleve	0:28
eleve $	0:28
elige	0:-30
elige la	0:-30
elimi*	0:79
elimina	0:65
elimina el	0:21
elimina il	0:28
elimina le	0:33
elimina o	0:26
eliminate	0:28
eliminate your	0:28
elimine	0:28
elimine le	0:28
elite	0:-33
elite runners	0:-33
elk	0:21
elk doel	0:21
elkaa*	0:-22
elkaar	0:-22
elkaar brengen	0:32
elkaar gepropt	0:-47
elkaar ofwel	0:-28
elkaar vorig	0:28
elkaar zou	0:-59
elkaar zwaar	0:-41
elke	0:78
elke blessure	0:36
elke dag	0:47
elke kilo	0:15
elke kilometer	0:-29
elke loop	0:-29
elke ochtend	0:44
elke training	0:31
elke twee	0:23
elke twintig	0:33
elke week	0:32
elke zes	0:17
ella	0:28
ella la	0:28
elle	0:-30
elle apprend	0:-20
elle grandit	0:-12
ellen*	0:20
ellende	0:20
ellende $	0:20
ello	0:-29
ello $	0:-7
ello contra	0:-28
eloig*	0:31
eloigner	0:31
eloigner de	0:31
elong*	0:52
elongation	0:52
elongation de	0:32
elongation des	0:35
elongation et	0:17
else	0:-12
else goes	0:-41
else is	0:33
em	0:31
em $	0:-10
em 0	0:-103
em altitude	0:31
em ano	0:12
em caminhos	0:-26
em cartorio	0:-24
em casa	0:-23
em cinquenta	0:27
em corredores	0:14
em degraus	0:-21
em dez	0:34
em diante	0:28
em dobro	0:-35
em dois	0:24
em duvida	0:-33
em forma	0:38
em jejum	0:18
em lugar	0:-23
em muitos	0:-35
em outubro	0:30
em paris	0:27
em pedacos	0:-16
em qualquer	0:-43
em que	0:-74
em se	0:28
em treinos	0:-44
em tres	0:32
em trilha	0:-26
em ultimo	0:27
em um	0:28
em vinte	0:31
em voce	0:23
emagr*	0:-28
emagrecer	0:-28
emagrecer $	0:-28
embar*	0:31
embarrassing	0:31
embarrassing $	0:31
embet*	0:20
embeter	0:20
embeter $	0:20
embor*	0:26
embora	0:26
embora $	0:15
embora assim	0:24
emerg*	0:-89
emergencia	0:-45
emergencia $	0:-28
emergencia pare	0:-17
emergencia primeiro	0:-29
emergencia primero	0:-21
emergency	0:-65
emergency $	0:-23
emergency cool	0:-12
emergency services	0:-28
emergency so	0:-35
emergenza	0:-55
emergenza $	0:-36
emergenza fermati	0:-10
emergenza prima	0:-23
empec*	0:19
empece	0:20
empece de	0:20
empeche	0:-14
empeche d	0:-54
empeche les	0:-22
empeche pas	0:28
empechent	0:20
empechent toute	0:20
empei*	0:-25
empeine	0:-25
empeine $	0:-25
empeora	0:-78
empeora al	0:-53
empeora ve	0:-53
empeore	0:33
empeore mucho	0:33
empez*	0:-60
empezar	0:-45
empezar $	0:-33
empezar cuando	0:-19
empezaria	0:-29
empezaria por	0:-29
empfe*	0:35
empfehle	0:32
empfehle dir	0:32
empfehlung	0:29
empfehlung vergiss	0:29
empie*	0:-17
empieza	0:-17
empieza a	0:-52
empieza despacio	0:-33
empieza hoy	0:36
empieza tranquilo	0:-38
empir*	0:-15
empire	0:-15
empire va	0:-15
empty	0:-13
empty stomach	0:30
empty tank	0:-52
en	0:-44
en $	0:-128
en 0	0:-60
en aardappelen	0:-33
en achteraf	0:-23
en agosto	0:-23
en alternance	0:-14
en arrancar	0:-35
en as	0:-70
en ayunas	0:27
en begin	0:-54
en ben	0:-43
en beweegt	0:-32
en bij	0:26
en blijf	0:36
en bochten	0:-25
en bois	0:-39
en botten	0:-27
en bougeant	0:-31
en bovenbenen	0:-20
en calorieen	0:-49
en caminos	0:-28
en carrera	0:-63
en carreras	0:-24
en cas	0:-45
en casa	0:30
en cause	0:-29
en ce	0:27
en corredores	0:27
en courant	0:-9
en crema	0:12
en cuanto	0:-22
en daar	0:-28
en daarna	0:-29
en dan	0:-17
en dat	0:9
en debut	0:-15
en descente	0:-45
en die	0:28
en diep	0:-32
en diez	0:32
en dise	0:-30
en dit	0:-35
en doe	0:14
en doen	0:-45
en donderdag	0:18
en door	0:-31
en double	0:-56
en douceur	0:-50
en draag	0:-54
en dribbelen	0:-23
en drie	0:-53
en een	0:-42
en eindig	0:-30
en el	0:51
en epargne	0:-26
en es	0:-46
en ese	0:-29
en etre	0:-41
en fais	0:30
en fait	0:20
en faut	0:-46
en feu	0:-46
en fietsers	0:-18
en footing	0:-50
en foret	0:-31
en forma	0:39
en gaan	0:44
en gaat	0:-29
en geduld	0:-17
en geen	0:-43
en general	0:-18
en grote	0:-30
en heb	0:-33
en helemaal	0:-44
en hellingen	0:33
en het	0:24
en hij	0:-12
en hobby	0:-46
en hoofd	0:-17
en houd	0:-26
en hulp	0:-49
en iets	0:-35
en ik	0:-70
en internet	0:21
en ir	0:30
en je	0:73
en jij	0:18
en julio	0:31
en kijk	0:-37
en klaar	0:26
en koorts	0:16
en la	0:52
en laat	0:-48
en lange	0:-18
en las	0:-55
en laten	0:-23
en legerete	0:17
en lichte	0:-31
en liefst	0:-36
en liep	0:11
en longen	0:-27
en los	0:-40
en maag	0:-46
en magnesium	0:-24
en mai	0:29
en marchant	0:-40
en marzo	0:-57
en medio	0:-43
en mi	0:21
en mitad	0:-47
en moins	0:35
en mond	0:-25
en montee	0:-10
en muchos	0:-35
en neem	0:-73
en niet	0:-50
en occupe	0:37
en om	0:-16
en ontspannen	0:-25
en ook	0:-29
en oren	0:-25
en otono	0:-18
en pagaille	0:-31
en parfaite	0:19
en paris	0:22
en parler	0:-39
en pasta	0:38
en petits	0:-15
en phrases	0:-18
en place	0:-22
en plan	0:-43
en pleine	0:24
en primavera	0:23
en probeer	0:7
en que	0:31
en regen	0:-35
en rojo	0:37
en rust	0:-46
en rustig	0:-14
en s	0:55
en sait	0:-53
en sautant	0:-26
en se	0:31
en sortie	0:-23
en spaar	0:-32
en strava	0:23
en su	0:-51
en supportent	0:-24
en surentrainement	0:17
en tant	0:51
en tenir	0:-18
en ti	0:21
en total	0:-15
en tout	0:-32
en trail	0:-23
en train	0:-39
en trainde	0:23
en treinta	0:-12
en trek	0:29
en tres	0:41
en trozos	0:-14
en twee	0:-52
en un	0:-108
en una	0:63
en unos	0:-28
en va	0:21
en valencia	0:28
en veinte	0:26
en versterk	0:-20
en vingt	0:25
en vitamines	0:26
en voel	0:-50
en vooruit	0:-14
en wandel	0:-14
en warm	0:-31
en weinig	0:-28
en zakt	0:-43
en zeg	0:-30
en zet	0:-49
en zoek	0:-22
en zondag	0:-48
en zware	0:-48
encan*	0:-13
encanta	0:-30
encanta que	0:-30
encantadas	0:19
encantadas con	0:19
encar*	0:-30
encare	0:-30
encare os	0:-30
encore loin	0:-32
encore mal	0:-11
encore quand	0:-36
encore trois	0:21
encore une	0:30
encou*	0:-37
encouragements	0:-37
encouragements par	0:-37
encue*	0:7
encuentras	0:7
encuentras mal	0:7
encur*	0:-55
encurte	0:-55
encurte o	0:-33
encurte um	0:-36
end $	0:41
end 0	0:-50
end an	0:-42
end is	0:-32
end just	0:29
ende	0:47
ende $	0:31
ende heist	0:28
enden	0:26
enden hier	0:26
endor*	0:-27
endormie	0:-27
endormie nous	0:-27
endro*	0:-76
endroit	0:-76
endroit $	0:-34
endroit les	0:-34
endroit plus	0:-43
ends	0:41
ends here	0:36
ends up	0:36
endur*	0:31
endurance	0:-48
endurance bit	0:-30
endurance pense	0:-29
endurcir	0:28
endurcir $	0:28
endurcit	0:37
endurcit $	0:37
energ*	0:-22
energia	0:26
energia $	0:26
energie	0:26
energie $	0:26
energy	0:-50
energy for	0:-46
energy so	0:-15
enfad*	0:39
enfado	0:39
enfado $	0:39
enfan*	0:21
enfants	0:21
enfants sont	0:21
enfermedad	0:-28
enfermedad mal	0:-28
enfermos	0:29
enfermos $	0:29
enfri*	0:-13
enfriar	0:-13
enfriar y	0:-13
engan*	0:-38
engana	0:-38
engana voce	0:-38
enge	0:31
enge in	0:31
engin*	0:-50
engine	0:-50
engine $	0:-23
engine at	0:-40
engol*	0:40
engole	0:40
engole a	0:29
engole o	0:23
enhor*	0:-25
enhorabuena	0:-25
enhorabuena !	0:-25
enjoy	0:-83
enjoy $	0:-40
enjoy it	0:-41
enjoy more	0:-14
enjoy the	0:-37
enjoy*	0:34
enjoyed	0:34
enjoyed it	0:34
enkel	0:-40
enkel kun	0:31
enkel was	0:-30
enkel weer	0:-41
enlev*	0:-28
enleve	0:-28
enleve 0	0:9
enleve d	0:-25
enleve la	0:-29
enleve ou	0:-9
enleve quelque	0:-30
enleve samedi	0:35
enoug*	0:-31
enough	0:-31
enough $	0:-27
enough at	0:-48
enough before	0:-35
enough for	0:46
enough is	0:-38
enough rest	0:37
enough set	0:27
enough to	0:-13
enough water	0:-45
enqua*	0:20
enquanto	0:20
enquanto aguentar	0:32
enquanto corre	0:-26
enquanto treina	0:24
enreg*	0:30
enregistre	0:30
enregistre $	0:30
ensal*	0:25
ensalada	0:9
ensalada y	0:9
ensaladita	0:22
ensaladita $	0:22
enseg*	0:-44
enseguida	0:-44
enseguida y	0:-44
ensem*	0:-30
ensemble	0:-30
ensemble comme	0:-30
ensen*	0:-17
ensena	0:-17
ensena a	0:-17
ensin*	0:-22
ensina	0:-22
ensina pernas	0:-22
ensui*	0:-38
ensuite	0:-38
ensuite comment	0:-25
ensuite dix	0:-23
ensur*	0:16
ensures	0:16
ensures you	0:16
entao	0:-11
entao acelera	0:27
entao cancelada	0:33
entao coma	0:-55
entao depois	0:-50
entao nada	0:33
entao pode	0:-43
entao procure	0:-28
entas*	0:-39
entassees	0:-39
entassees $	0:-27
entassees peuvent	0:-43
enten*	0:-19
entend	0:30
entend a	0:30
entende	0:-39
entende e	0:-39
entendo	0:-29
entendo como	0:-29
entendre	0:-26
entendre les	0:-26
entends	0:29
entends que	0:29
enter*	0:-38
entero	0:-38
entero al	0:-29
entero sin	0:-33
entfe*	0:31
entfernt	0:31
entfernt und	0:31
entge*	0:-26
entgegen	0:-26
entgegen und	0:-26
entgi*	0:34
entgiftungswoche	0:34
entgiftungswoche tate	0:34
entie*	0:-10
entiendo	0:10
entiendo $	0:20
entiendo lo	0:-29
entier	0:-40
entier sans	0:-40
entieres	0:-18
entieres effort	0:-18
entla*	0:15
entlasten	0:15
entlasten $	0:15
enton*	0:-23
entonces	0:-23
entonces ?	0:-23
entor*	0:-21
entorse	0:-21
entorse ca	0:38
entorse on	0:-45
entra	0:36
entra hambre	0:36
entra*	0:-39
entrada	0:-30
entrada $	0:-30
entraine $	0:-20
entraine beaucoup	0:36
entraine des	0:13
entraine en	0:20
entraine que	0:-40
entraine toi	0:-62
entrainement	0:-57
entrainement $	0:-59
entrainement avancent	0:25
entrainement jamais	0:-52
entrainement pareil	0:27
entrainement regulier	0:-22
entrainement va	0:-28
entrainent	0:29
entrainent et	0:25
entrainent les	0:-7
entrainent malades	0:23
entre	0:-88
entre $	0:-34
entre 0	0:-26
entre dois	0:-33
entre edificios	0:-24
entre la	0:-31
entre les	0:-30
entre o	0:26
entre os	0:-20
entre un	0:-39
entrena	0:-69
entrena $	0:-45
entrena largo	0:-28
entrena mas	0:-29
entrenado $	0:-46
entrenado a	0:37
entrenador	0:28
entrenador con	0:24
entrenador de	0:15
entrenador lo	0:26
entrenador o	0:-43
entrenador para	0:24
entrenador y	0:-27
entrenamiento	0:-11
entrenamiento $	0:-60
entrenamiento alegre	0:-27
entrenamiento nunca	0:34
entrenamiento perdido	0:-62
entrenamiento tiene	0:38
entrenamiento va	0:-34
entrenan	0:-20
entrenan enfermos	0:29
entrenan los	0:-40
entrenando	0:38
entrenando $	0:31
entrenando nunca	0:-31
entrenando y	0:19
entrenar	0:-56
entrenar $	0:-51
entrenar con	0:-18
entrenas	0:40
entrenas mucho	0:40
entreno	0:-39
entreno hace	0:33
entreno hecho	0:-37
entreno por	0:-53
entretient	0:-14
entretient la	0:-14
entro	0:25
entro domenica	0:32
entro il	0:24
entro l	0:-11
entry	0:42
entry has	0:37
entry is	0:26
entsc*	0:-32
entscheidet	0:-32
entscheidet wer	0:-32
entsp*	0:37
entspannt	0:31
entspannt $	0:31
entsprechend	0:9
entsprechend angepasst	0:9
entta*	0:-35
enttauscht	0:-35
enttauscht das	0:26
enttauscht von	0:-38
entup*	0:-14
entupido	0:-14
entupido curto	0:-14
entus*	0:-35
entusiasmo	0:-35
entusiasmo tieni	0:-35
entwe*	0:-20
entweder	0:-20
entweder etwa	0:-20
entwu*	0:-44
entwurf	0:-44
entwurf $	0:-31
entwurf da	0:-26
entzu*	0:74
entzundet	0:30
entzundet geht	0:30
entzundung	0:44
entzundung $	0:39
entzundung eindammen	0:14
entzundungshemmer	0:35
entzundungshemmer $	0:25
entzundungshemmer bringt	0:28
enver*	0:7
enverrai	0:7
enverrai un	0:7
envia*	0:21
enviare	0:21
enviare un	0:21
envir*	0:-79
environ	0:-79
environ $	0:-40
environ 0	0:-15
environ cela	0:-12
environ une	0:-43
envoi*	0:26
envoie	0:26
envoie le	0:26
eparg*	0:-26
epargne	0:-26
epargne la	0:-26
epoca	0:35
epoca de	0:35
equiv*	0:25
equivoco	0:25
equivoco $	0:25
er	0:-9
er $	0:-43
er 0	0:-53
er al	0:-35
er altijd	0:-29
er best	0:30
er bloed	0:-38
er bringt	0:-14
er dich	0:-32
er een	0:-69
er elke	0:23
er fit	0:28
er gehort	0:-18
er goed	0:-39
er het	0:-8
er iemand	0:-24
er ijzel	0:-23
er is	0:-10
er ist	0:20
er kan	0:38
er komt	0:-35
er lang	0:-62
er liever	0:-9
er maar	0:33
er netjes	0:-37
er nicht	0:-48
er nichts	0:25
er niet	0:11
er nooit	0:20
er raus	0:-21
er slecht	0:28
er steht	0:-44
er sterk	0:31
er veel	0:-53
er verandert	0:-21
er voltaren	0:28
er wachst	0:-13
er wakker	0:-26
er weis	0:-48
er wel	0:38
er zit	0:32
er zo	0:19
er zodat	0:-39
er zondag	0:27
era	0:-45
era $	0:-44
era facile	0:-37
era suave	0:-40
era un	0:29
eraan	0:47
eraan $	0:47
eraf	0:49
eraf $	0:33
eraf helpt	0:28
eran	0:28
eran 0	0:28
erbij	0:-15
erbij $	0:-48
erbij dan	0:36
erbre*	0:-14
erbrechen	0:-14
erbrechen oder	0:-14
eres	0:47
eres debil	0:29
eres maratoniano	0:32
erfah*	0:16
erfahrung	0:16
erfahrung habe	0:16
erfol*	0:19
erfolg	0:19
erfolg $	0:20
erfolg am	0:-36
erfolg kommt	0:29
erg	0:-30
erg $	0:-30
ergeb*	0:-43
ergebnissen	0:-43
ergebnissen $	0:-27
ergebnissen und	0:-26
ergen*	0:-27
ergens	0:-27
ergens tussen	0:-27
erger	0:8
erger wandel	0:-27
erger wordt	0:15
ergst	0:-22
ergst en	0:-22
ergui*	0:-30
erguido	0:-30
erguido y	0:-30
erhol*	0:-16
erholung	0:-16
erholung ich	0:27
erholung ist	0:-37
erinn*	0:68
erinnere	0:19
erinnere dich	0:12
erinnere ich	0:15
erinnerung	0:58
erinnerung $	0:32
erinnerung ist	0:32
erinnerung steht	0:18
erkal*	0:27
erkaltung	0:27
erkaltung $	0:-29
erkaltung ist	0:13
erkaltung kannst	0:35
erkaltung kommt	0:-41
erkaltung raus	0:17
erkaltung wartest	0:-35
erkla*	0:-11
erklart	0:24
erklart die	0:24
erklarung	0:-38
erklarung hat	0:-38
erlau*	0:-59
erlaubt	0:-59
erlaubt $	0:-37
erlaubt hat	0:-38
erled*	0:31
erledigt	0:31
erledigt der	0:25
ermud*	0:10
ermudungsbruch	0:10
ermudungsbruch $	0:10
erna	0:-69
erna $	0:-37
erna meer	0:-50
ernaa*	0:34
ernaast	0:34
ernaast $	0:34
ernah*	0:-68
ernahrung	0:-19
ernahrung ist	0:-19
ernahrungsberatung	0:-68
ernahrungsberatung $	0:-33
ernahrungsberatung da	0:-34
ernahrungsberatung die	0:-52
ernst*	0:50
ernstes	0:43
ernstes $	0:43
ernstigs	0:27
ernstigs $	0:27
erom	0:-34
erom gaat	0:-34
erond*	0:36
eronder	0:36
eronder $	0:36
erop	0:24
erop en	0:24
erove*	0:21
erover	0:-14
erover $	0:11
erover ?	0:-27
eroverheen	0:26
eroverheen $	0:26
errad*	0:46
errado	0:46
errado $	0:39
errado com	0:17
errei*	0:45
erreichst	0:45
erreichst $	0:33
erreichst du	0:29
errou	0:39
errou $	0:39
erset*	0:26
ersetze	0:26
ersetze dreimal	0:26
erst	0:-89
erst $	0:-19
erst am	0:-56
erst ein	0:-19
erst gegen	0:-24
erst im	0:-34
erst mal	0:-31
erste	0:-98
erste halfte	0:-55
erste kilometer	0:-63
erste zehntel	0:-14
erste*	0:-60
ersten	0:-60
ersten $	0:-21
ersten halben	0:-40
ersten kilometer	0:-21
ersten mal	0:-70
ersten marathon	0:35
ersten schritt	0:-27
ersten tage	0:-36
eruit	0:-20
eruit $	0:-12
eruit halen	0:-30
ervan	0:24
ervan ?	0:43
ervan af	0:-29
ervar*	0:27
ervaring	0:27
ervaring heb	0:27
ervoo*	0:-73
ervoor	0:-73
ervoor $	0:-15
ervoor klaar	0:-27
ervoor met	0:-41
ervoor te	0:-34
erwar*	0:32
erwartet	0:32
erwartet $	0:32
erzah*	0:-41
erzahl	0:-41
erzahl nach	0:-41
es	0:-36
es $	0:-57
es agradable	0:-29
es am	0:-41
es an	0:-33
es anschauen	0:-38
es ansiedad	0:33
es aquel	0:-53
es auch	0:29
es besteht	0:33
es bien	0:-39
es bitte	0:-13
es buena	0:-44
es casi	0:33
es comer	0:-39
es completamente	0:34
es cosa	0:-73
es costumbre	0:-30
es dann	0:-65
es darum	0:-8
es debilidad	0:20
es deinem	0:-27
es demasiado	0:30
es devenue	0:32
es dreimal	0:22
es durch	0:27
es eher	0:-9
es eilt	0:-27
es ein	0:-41
es einen	0:-28
es einfach	0:-58
es el	0:29
es en	0:24
es entre	0:-10
es entrenamiento	0:-36
es entrenar	0:-25
es escuchar	0:-26
es essoufflee	0:16
es etwas	0:-24
es faible	0:28
es faite	0:26
es falta	0:26
es fascitis	0:16
es fatigue	0:35
es gewohnt	0:-36
es heis	0:-24
es hinter	0:-35
es importante	0:-29
es imposible	0:49
es inofensivo	0:28
es inscrit	0:33
es ist	0:-48
es jedenfalls	0:28
es kann	0:21
es keine	0:17
es keinen	0:18
es klein	0:-36
es kommt	0:-36
es la	0:-49
es langsamer	0:26
es lassen	0:-31
es leichter	0:-33
es lief	0:-41
es lo	0:-84
es locker	0:-46
es malade	0:11
es marathonien	0:29
es mas	0:-32
es mejor	0:-48
es mir	0:-27
es motivo	0:46
es mude	0:-22
es muscular	0:50
es muy	0:19
es nada	0:56
es ninguna	0:-38
es noch	0:31
es normal	0:62
es obligatorio	0:-29
es oder	0:-18
es orientativo	0:30
es para	0:-99
es pas	0:-40
es por	0:33
es problema	0:-52
es pura	0:24
es que	0:22
es reibt	0:-20
es rendirse	0:28
es repetida	0:-17
es retirarse	0:-52
es rodaje	0:26
es rollen	0:-23
es rotura	0:27
es sagst	0:-25
es salir	0:-40
es scheuert	0:-23
es schwerfallt	0:-49
es segura	0:26
es seguro	0:-65
es sein	0:17
es senal	0:-9
es sich	0:-21
es so	0:-24
es sofa	0:-57
es solo	0:50
es steht	0:33
es suave	0:-48
es sur	0:25
es tan	0:-30
es toda	0:-33
es tranquila	0:-28
es trop	0:32
es tu	0:-18
es tuya	0:29
es umsonst	0:-40
es un	0:-68
es una	0:-63
es veneno	0:30
es verdient	0:-36
es vernunftig	0:-41
es vor	0:-54
es vorbei	0:27
es vraiment	0:-22
es war	0:-23
es ware	0:-19
es weg	0:11
es weh	0:-39
es wehtat	0:27
es wehtut	0:34
es wieder	0:23
es zah	0:-32
es zehn	0:-43
es zwei	0:-43
es zweimal	0:-51
esa	0:18
esa del	0:-40
esa distancia	0:-18
esa es	0:-40
esa punzada	0:23
esa tos	0:25
esa variabilidad	0:30
esage*	0:29
esagera	0:29
esagera ricomincia	0:29
esas	0:25
esas zapatillas	0:25
escad*	0:-10
escadas	0:-10
escadas devagar	0:-10
escal*	0:-60
escaleras	0:-53
escaleras despacio	0:-47
escaleras o	0:-38
escaliers	0:-19
escaliers ?	0:-9
escaliers doucement	0:-12
escalofrios	0:-21
escalofrios o	0:-21
esce	0:32
esce $	0:32
esci	0:18
esci $	0:42
esci piu	0:-31
esco	0:31
esco lo	0:31
escol*	0:-27
escolha	0:-27
escolha a	0:-24
escolha o	0:-7
escor*	0:-41
escorrega	0:-41
escorrega passos	0:-41
escre*	0:19
escrever	0:-44
escrever sim	0:-44
escrevo	0:43
escrevo a	0:41
escrevo para	0:26
escri*	0:61
escribir	0:-48
escribir por	0:-48
escribo	0:61
escribo antes	0:41
escribo esta	0:36
escrito	0:30
escrito a	0:30
escuc*	0:-61
escucha	0:-52
escucha a	0:-52
escuchar	0:-26
escuchar a	0:-26
escur*	0:29
escura	0:34
escura depois	0:34
escuro	0:-26
escuro leve	0:-26
escuta	0:25
escuta tu	0:25
escutar	0:-25
escutar o	0:-25
escute	0:-8
escute $	0:37
escute o	0:-34
escute seu	0:-33
ese	0:29
ese bulto	0:19
ese chasquido	0:21
ese circuito	0:36
ese cuerpo	0:27
ese dato	0:-14
ese dia	0:-48
ese dolor	0:-43
ese pinchazo	0:-32
ese plan	0:19
ese ritmo	0:35
ese tiempo	0:22
ese ultimo	0:-28
esfor*	0:-82
esforco	0:-82
esforco $	0:-39
esforco 0	0:-31
esforco e	0:-26
esforco igual	0:-18
esforco sem	0:-55
esforco vezes	0:-45
esfre*	0:-28
esfrega	0:-28
esfrega $	0:-28
esfue*	0:-87
esfuerzo	0:-87
esfuerzo 0	0:-23
esfuerzo no	0:-29
esfuerzo y	0:-74
esguince $	0:-30
esguince que	0:28
esist*	0:50
esiste	0:50
esiste $	0:26
esiste che	0:35
eso	0:40
eso $	0:-48
eso conviene	0:-31
eso cura	0:20
eso curte	0:31
eso el	0:24
eso hoy	0:-36
eso lo	0:32
eso mejor	0:-53
eso se	0:44
eso seguro	0:23
eso si	0:-35
eso te	0:21
eso tiemblas	0:30
eso ya	0:24
espac*	0:-58
espacio	0:-44
espacio calcetines	0:-17
espacio delante	0:-36
espaco	0:-29
espaco na	0:-29
espal*	0:47
espalda	0:47
espalda $	0:36
espalda y	0:25
espec*	0:-76
especial	0:-55
especial $	0:-55
especially	0:-59
especially after	0:-34
especially when	0:-41
esper*	0:-16
espera	0:-57
espera $	0:-40
espera por	0:-35
esperaba	0:35
esperaba mas	0:35
esperado	0:-18
esperado $	0:-18
esperar	0:-61
esperar $	0:-61
esperava	0:35
esperava mais	0:35
esperienza	0:25
esperienza l	0:25
esperimento	0:-32
esperimento $	0:-32
espero	0:32
espero en	0:34
espero na	0:20
esperto	0:-44
esperto $	0:-44
espin*	0:-50
espinillas	0:-50
espinillas $	0:-50
espir*	0:-31
espira	0:-31
espira a	0:-31
espor*	0:-27
esporte	0:-27
esporte poupa	0:-27
espos*	0:33
esposa	0:33
esposa diz	0:17
esposa que	0:25
espre*	0:-69
espreita	0:-52
espreita tu	0:-52
espremidos	0:-32
espremidos $	0:-12
espremidos podem	0:-27
espum*	0:-52
espuma	0:-52
espuma parece	0:-30
espuma se	0:-39
esque*	0:90
esqueca	0:65
esqueca $	0:26
esqueca a	0:33
esqueca o	0:41
esquece	0:33
esquece o	0:33
esquenta	0:32
esquenta e	0:32
esquerdo	0:18
esquerdo e	0:18
essa	0:40
essa distancia	0:-24
essa dor	0:20
essa fascite	0:21
essa fisgada	0:-26
essa informacao	0:-26
essa palmilha	0:30
essa patela	0:26
essa pontada	0:32
essa preparacao	0:17
essa semana	0:-22
essa tosse	0:31
essaie la	0:20
essaie pas	0:-36
essaie rien	0:-31
essaie sur	0:-44
essaie un	0:-11
essay*	0:-32
essayer	0:-32
essayer $	0:-32
esse	0:71
esse assunto	0:-32
esse caroco	0:27
esse domingo	0:27
esse ortopedista	0:20
esse percurso	0:26
esse plano	0:17
esse resfriado	0:23
esse ritmo	0:29
esse tempo	0:44
esse treino	0:25
esse vo	0:34
essen	0:-40
essen $	0:-34
essen also	0:-46
essen kostet	0:-32
essen lang	0:-34
essen mit	0:34
essen und	0:-47
essen*	0:-15
essentiel	0:-15
essentiel doit	0:-15
esser*	0:-27
essere cosi	0:31
essere facile	0:-19
essere l	0:-39
esserne	0:-32
esserne fiero	0:-32
essou*	0:16
essoufflee	0:16
essoufflee $	0:16
essst*	0:24
essstorung	0:24
essstorung $	0:24
essui*	0:29
essuie	0:29
essuie glace	0:29
est	0:25
est $	0:-94
est 0	0:23
est a	0:13
est abandonner	0:24
est active	0:25
est agreable	0:-29
est annulee	0:23
est assure	0:25
est aussi	0:-25
est bien	0:-31
est bon	0:-8
est boueux	0:27
est calme	0:-49
est casse	0:35
est ce	0:-85
est celle	0:-45
est chouette	0:-32
est coince	0:21
est comme	0:30
est comment	0:-45
est compatible	0:-51
est couru	0:28
est croises	0:21
est d	0:-57
est dans	0:55
est de	0:39
est decale	0:29
est devenu	0:9
est dimanche	0:-31
est donc	0:34
est du	0:30
est en	0:-53
est encore	0:-32
est entre	0:-10
est expres	0:-24
est facile	0:-21
est fais	0:-22
est fait	0:29
est fini	0:30
est garanti	0:10
est grave	0:-46
est habitue	0:-23
est impossible	0:28
est indicative	0:35
est infecte	0:34
est inscrit	0:11
est jeudi	0:-29
est juste	0:52
est l	0:-63
est la	0:-93
est le	0:-35
est libre	0:30
est lisse	0:-15
est long	0:-33
est lui	0:-41
est maintenant	0:51
est mauvaise	0:38
est meritee	0:27
est moche	0:-28
est musculaire	0:22
est noir	0:-17
est normal	0:51
est note	0:34
est parti	0:32
est pas	0:-63
est passe	0:-12
est passee	0:-34
est payee	0:29
est plus	0:24
est pour	0:22
est pourquoi	0:-29
est programme	0:35
est qu	0:30
est que	0:-18
est regle	0:57
est reparti	0:47
est rien	0:40
est sans	0:49
est sec	0:-28
est signe	0:27
est souvent	0:-53
est supprime	0:22
est sur	0:-28
est surement	0:16
est toi	0:-49
est tombee	0:-42
est ton	0:-30
est totalement	0:33
est toujours	0:-9
est trois	0:23
est trompe	0:30
est trop	0:28
est un	0:-25
est une	0:-32
est voulu	0:-25
esta	0:98
esta $	0:-59
esta acostumbrado	0:-31
esta activada	0:17
esta activado	0:8
esta alto	0:19
esta assegurada	0:27
esta baixo	0:28
esta bem	0:-52
esta bien	0:-83
esta chovendo	0:30
esta contando	0:-13
esta correndo	0:24
esta desalinhado	0:32
esta doente	0:24
esta em	0:-33
esta en	0:24
esta fofinha	0:33
esta funcionando	0:20
esta hinchada	0:-34
esta hoy	0:-43
esta incluido	0:23
esta infeccionado	0:12
esta infectado	0:24
esta inscrito	0:18
esta ligado	0:39
esta lisa	0:-24
esta livre	0:26
esta longe	0:-31
esta mais	0:36
esta manana	0:27
esta movido	0:17
esta mudado	0:-30
esta na	0:38
esta no	0:52
esta noche	0:51
esta nos	0:30
esta o	0:-40
esta otimo	0:-10
esta paga	0:9
esta pagada	0:12
esta pegando	0:-37
esta pensado	0:-39
esta perfectamente	0:35
esta perfeitamente	0:27
esta permitido	0:-31
esta perto	0:29
esta pidiendo	0:-54
esta prevista	0:22
esta puesto	0:13
esta quebrado	0:33
esta quinta	0:-12
esta roto	0:7
esta sano	0:20
esta semana	0:-19
esta separado	0:12
esta sesion	0:32
esta sorrindo	0:35
esta te	0:19
esta tirada	0:23
esta treinando	0:25
esta um	0:36
estab*	0:-46
estaba	0:-46
estaba $	0:-39
estaba si	0:-13
estad*	0:24
estado	0:24
estado siguiendo	0:24
estal*	0:19
estalar	0:19
estalar as	0:19
estan	0:-20
estan en	0:-40
estan encantadas	0:19
estan entrenando	0:19
estan para	0:-70
estao	0:38
estao na	0:38
estar	0:22
estar dura	0:27
estar orgulloso	0:-34
estar perfeita	0:24
estar perfeito	0:29
estar pronto	0:25
estar*	0:52
estara	0:40
estara curada	0:27
estara curado	0:18
estara em	0:13
estara perfecto	0:23
estaras	0:37
estaras en	0:35
estaras listo	0:21
estas	0:40
estas $	0:-36
estas cansado	0:-37
estas e	0:25
estas incubando	0:30
estas inscrito	0:32
estas molido	0:-36
estas sobreentrenado	0:7
estas zapatillas	0:18
estav*	0:27
estava	0:27
estava errado	0:27
este	0:73
este ano	0:17
este calor	0:-33
este entrenamiento	0:34
este fin	0:25
este jueves	0:-16
este mes	0:21
este plano	0:55
este tranquila	0:-14
este treino	0:27
estei*	0:-30
esteira	0:-30
esteira $	0:-39
esteira entao	0:-28
esteira por	0:34
esteira uma	0:-18
estic*	0:31
esticada	0:31
esticada que	0:31
estir*	0:47
estira	0:11
estira con	0:-33
estira y	0:20
estirado	0:20
estirado grau	0:20
estiramento	0:39
estiramento e	0:30
estiramento na	0:29
estirar	0:-20
estirar es	0:-29
estirar esta	0:-23
estirar evita	0:33
estirar sienta	0:-29
estirou	0:34
estirou o	0:34
estiv*	0:-68
estiver	0:-51
estiver acostumado	0:-12
estiver bem	0:-10
estiver calmo	0:-25
estiver doente	0:-21
estiver mesmo	0:-7
estiverem	0:-53
estiverem $	0:-10
estiverem limpos	0:-42
estiverem pesadas	0:-29
esto	0:-68
esto $	0:-64
esto es	0:-36
estom*	0:-102
estomac	0:-53
estomac en	0:-28
estomac ont	0:-37
estomago	0:-84
estomago $	0:-31
estomago com	0:-24
estomago con	0:-14
estomago dolor	0:-13
estomago dor	0:-13
estomago e	0:-22
estomago esta	0:-31
estomago estiver	0:-12
estomago tambem	0:-34
estomago tambien	0:-29
estomago y	0:-26
estos	0:24
estos dias	0:24
estou*	0:26
estourada	0:26
estourada nao	0:26
estoy seguro	0:-29
estoy tomandome	0:19
estra*	0:-45
estraga	0:-45
estraga a	0:-30
estraga nada	0:-35
estre*	0:-28
estrenarse	0:-28
estrenarse $	0:-28
estrenes	0:-60
estrenes $	0:-19
estrenes nada	0:-68
estres	0:25
estres $	0:25
estresse	0:33
estresse $	0:33
estro*	0:-25
estropea	0:-25
estropea nada	0:-25
estud*	0:13
estudamos	0:28
estudamos juntos	0:28
estudios	0:-35
estudios hubo	0:-35
estudos	0:-43
estudos houve	0:-43
estup*	0:-44
estupendo	0:-44
estupendo $	0:-44
et	0:-107
et $	0:-99
et 0	0:-47
et a	0:17
et ajoute	0:30
et appeler	0:-11
et apres	0:-42
et assieds	0:-10
et bouge	0:-48
et celle	0:27
et chaud	0:-44
et consulte	0:-26
et continue	0:28
et couche	0:29
et cours	0:31
et cuisses	0:-24
et de	0:-66
et demande	0:-28
et demie	0:-33
et des	0:21
et deux	0:-36
et dis	0:-16
et du	0:27
et elle	0:-12
et en	0:-39
et entraine	0:-25
et facile	0:-10
et fais	0:21
et finis	0:-29
et garde	0:-21
et gros	0:-33
et j	0:17
et je	0:9
et jeudi	0:-47
et l	0:8
et la	0:-38
et le	0:-19
et les	0:7
et moi	0:-45
et n	0:-31
et ne	0:29
et on	0:-79
et oreilles	0:-21
et pas	0:-42
et passent	0:-31
et porte	0:-44
et pose	0:-22
et prends	0:-32
et propres	0:-20
et quelque	0:-45
et raide	0:-34
et ralentis	0:-25
et recommence	0:-33
et reessaie	0:35
et regard	0:-10
et regarde	0:-40
et relachees	0:-23
et renforce	0:-46
et rentre	0:-55
et reorganise	0:12
et repose	0:-19
et reprends	0:-57
et si	0:-22
et soir	0:17
et sors	0:20
et souffles	0:-9
et ta	0:28
et tant	0:-22
et toi	0:-27
et trois	0:-37
et tu	0:75
et un	0:-25
et une	0:-41
et va	0:-41
et vient	0:-14
et vois	0:-35
etais	0:-39
etais fixe	0:-39
etait	0:-71
etait $	0:-25
etait court	0:-34
etait fait	0:-34
etait la	0:-51
etait paris	0:33
etait pas	0:-48
etape*	0:-33
etapes	0:-33
etapes d	0:-33
ete	0:47
ete calculees	0:-38
ete corrigee	0:45
ete reportee	0:35
eten	0:-81
eten en	0:-36
eten kost	0:-26
eten nodig	0:-27
eten wat	0:-41
etire	0:10
etire doucement	0:-25
etire toi	0:28
etire*	0:14
etirements	0:20
etirements empechent	0:20
etirer	0:-29
etirer est	0:-29
etonn*	0:18
etonnant	0:18
etonnant $	0:-32
etonnant que	0:37
etre	0:-63
etre fatigue	0:-32
etre fier	0:-41
etre l	0:-18
etre medecin	0:31
etre regulier	0:-26
etre un	0:-34
etude*	0:-33
etudes	0:-33
etudes il	0:-33
etwa	0:-47
etwa $	0:-38
etwa 0	0:24
etwa anderthalb	0:-41
etwa eine	0:-52
etwa so	0:-25
etwas	0:-51
etwas $	0:-74
etwas anderes	0:-74
etwas einnimmst	0:-30
etwas eisen	0:25
etwas fett	0:-45
etwas geduld	0:-12
etwas gesenkt	0:14
etwas helles	0:-29
etwas kleines	0:-14
etwas kurzere	0:-24
etwas langer	0:14
etwas langsamer	0:20
etwas leichtes	0:-58
etwas lockerer	0:-22
etwas lockeres	0:-35
etwas passiert	0:31
etwas verandert	0:-36
etwas weniger	0:14
etwas zu	0:26
eu anote	0:-30
eu ca	0:31
eu chorei	0:13
eu comecaria	0:-27
eu conheco	0:28
eu deixaria	0:-33
eu deixo	0:-47
eu digo	0:19
eu esperava	0:35
eu fico	0:-45
eu fiz	0:17
eu l	0:18
eu la	0:25
eu le	0:31
eu mal	0:29
eu muito	0:-46
eu nao	0:-48
eu passe	0:-42
eu prefiro	0:-39
eu tambem	0:24
eu treino	0:33
eu une	0:17
eux	0:21
eux $	0:21
even	0:20
even $	0:-44
even and	0:-36
even bijzaak	0:-22
even effort	0:-31
even if	0:58
even in	0:28
even laten	0:-7
even nagevraagd	0:28
even opletten	0:-25
even pace	0:-31
even pacing	0:-38
even though	0:29
even uphill	0:-25
even wandelen	0:-36
even when	0:34
even with	0:-33
eveni*	0:20
evening	0:23
evening $	0:22
evening ?	0:-30
evening and	0:47
evening before	0:-84
evening if	0:29
evening is	0:55
evening routine	0:25
evening stops	0:27
evening without	0:-47
evenings	0:-37
evenings and	0:16
evenings easier	0:-47
ever	0:55
ever dropped	0:36
ever got	0:37
every	0:98
every 0	0:26
every aid	0:12
every day	0:-36
every evening	0:20
every four	0:-37
every goal	0:14
every hour	0:43
every injury	0:32
every kilo	0:27
every minute	0:38
every monday	0:29
every morning	0:23
every night	0:13
every pound	0:29
every race	0:13
every run	0:18
every session	0:17
every single	0:52
every six	0:12
every third	0:-29
every time	0:12
every twenty	0:31
every two	0:25
every week	0:30
every*	0:28
everybody	0:-45
everybody $	0:30
everybody around	0:-56
everybody at	0:24
everybody on	0:-44
everyone	0:40
everyone $	0:32
everyone at	0:27
everyone else	0:-12
everyone guaranteed	0:15
everyone i	0:16
everyone who	0:30
everything	0:30
everything by	0:9
everything harder	0:-45
everything is	0:15
everything plus	0:30
everything the	0:-38
everything will	0:23
evita cualquier	0:33
evita ogni	0:29
evita qualquer	0:28
evita todas	0:-45
evita tutti	0:-49
evita*	0:-34
evitar	0:-34
evitar no	0:-34
evite	0:-16
evite le	0:30
evite toutes	0:-40
evite*	0:-51
eviterais	0:-51
eviterais la	0:-51
exact	0:-14
exact ask	0:-14
exact*	0:15
exactamente	0:-11
exactamente ?	0:-11
exactement	0:-10
exactement ?	0:-10
exactly	0:19
exactly $	0:-34
exactly does	0:-29
exactly the	0:36
exactly this	0:24
exactly what	0:-49
exage*	0:58
exagera	0:46
exagera empieza	0:36
exagera recomece	0:23
exagere	0:39
exagere reprends	0:28
exagere une	0:26
exagero	0:-36
exagero $	0:-36
exami*	0:-47
examinar	0:-16
examinar pode	0:-12
examiner	0:-39
examiner cette	0:-39
exata*	0:-15
exatamente	0:-15
exatamente ?	0:-15
excep*	0:18
except	0:-37
except you	0:-37
exception	0:39
exception $	0:39
excus*	0:82
excusas	0:58
excusas $	0:48
excusas ya	0:15
excuses	0:63
excuses are	0:21
excuses aujourd	0:30
excuses me	0:24
excuses today	0:30
excuses won	0:20
excuu*	0:-29
excuus	0:-29
excuus en	0:-29
exerc*	0:61
exercise	0:33
exercise induced	0:15
exercise is	0:29
exercises	0:42
exercises do	0:25
exercises make	0:28
exert*	0:-42
exertion	0:-42
exertion $	0:-42
exhau*	0:-35
exhausting	0:-35
exhausting $	0:-35
exist*	0:-22
existe e	0:-42
existe el	0:-70
existe o	0:-26
existe para	0:43
existem	0:-35
existem para	0:-35
exito	0:29
exito vendra	0:29
expec*	0:14
expect	0:13
expect $	0:-13
expect a	0:29
expect it	0:-32
expected	0:10
expected $	0:-39
expected more	0:31
exper*	0:20
experience	0:41
experience i	0:30
experience j	0:27
experiencia	0:24
experiencia ja	0:16
experiencia lo	0:24
experiencing	0:33
experiencing early	0:33
experimenta	0:-41
experimenta nos	0:-41
experimente	0:-23
experimente $	0:-25
experimente creatina	0:22
experimente nada	0:-45
experimente pela	0:-22
expla*	0:32
explain	0:7
explain why	0:-33
explain your	0:29
explains	0:26
explains the	0:26
expli*	0:-26
explique	0:-26
explique que	0:-26
expre*	0:-24
expres	0:-24
expres $	0:-24
extra	0:9
extra $	0:15
extra kilometers	0:27
extra loop	0:-29
extra mile	0:30
extra per	0:29
extra rest	0:-59
extra run	0:-39
extra rustdag	0:-51
extra weight	0:16
exzen*	0:23
exzentrisches	0:23
exzentrisches wadenheben	0:23
eye	0:38
eye on	0:38
eyes	0:20
eyes $	0:-44
eyes are	0:27
eyes get	0:38
eyes up	0:-24
fa	0:-89
fa $	0:-12
fa 0	0:27
fa bene	0:27
fa caldo	0:-30
fa cambiare	0:-47
fa forza	0:36
fa freddo	0:-28
fa il	0:24
fa male	0:-36
fa molto	0:-40
fa parte	0:-65
fa piacere	0:-31
fa prendere	0:-29
fa una	0:-32
faca	0:36
faca dois	0:37
faca o	0:29
faca pequeno	0:-30
faca subida	0:29
facce*	0:-38
faccenda	0:-38
faccenda $	0:-38
facci*	0:-32
faccia	0:-10
faccia $	0:12
faccia stare	0:-49
faccio	0:-38
faccio il	0:-38
face	0:-39
face after	0:36
face au	0:-19
face aux	0:-37
face on	0:-38
face that	0:34
face the	0:-58
facei*	0:-8
faceis	0:-8
faceis $	0:-8
facev*	0:23
facevo	0:23
facevo i	0:23
facil	0:-83
facil $	0:-64
facil e	0:-43
facil facil	0:-40
facil*	0:-90
facile	0:-117
facile $	0:-113
facile 0	0:-14
facile avec	0:-18
facile c	0:-11
facile con	0:-36
facile doit	0:-31
facile e	0:-23
facile entre	0:-18
facile fino	0:-13
facile il	0:-18
facile in	0:21
facile le	0:-30
facile non	0:-11
facile o	0:-40
facile se	0:-47
facile si	0:-10
facile viene	0:-46
facile vient	0:-24
faciles	0:-74
faciles $	0:-69
faciles sont	0:-35
faciles te	0:-23
facili	0:-26
facili ?	0:-11
facili devono	0:-27
facili e	0:-11
facili poi	0:-37
facili qualche	0:-9
facili servono	0:-34
facili ti	0:-35
facilmente	0:18
facilmente il	0:18
facon	0:-18
facon $	0:41
facon classique	0:-55
facon prends	0:-56
fact	0:38
fact $	0:38
facto*	0:23
factor	0:23
factor $	0:23
facul*	0:-19
faculdade	0:-19
faculdade ?	0:-19
fadig*	0:28
fadiga	0:28
fadiga e	0:28
fahrt*	0:-34
fahrtspiel	0:-34
fahrtspiel nimmt	0:-34
fai	0:54
fai $	0:-56
fai due	0:32
fai i	0:25
fai il	0:30
fai la	0:-34
fai le	0:36
fai male	0:31
fai meno	0:16
fai passi	0:-33
fai stretching	0:24
fai vedere	0:30
faibl*	0:54
faible	0:28
faible que	0:28
faibles	0:22
faibles $	0:22
faiblesse	0:26
faiblesse qui	0:26
faiblir	0:26
faiblir $	0:26
fail	0:-22
fail in	0:-52
fail with	0:40
fails	0:32
fails $	0:32
failu*	0:-51
failure	0:-51
failure $	0:-28
failure and	0:-49
faim	0:23
faim $	0:10
faim le	0:29
faint	0:37
faint $	0:-39
faint after	0:23
faint and	0:-17
faint speed	0:41
faint stop	0:-11
faint*	0:-35
fainting	0:-35
fainting new	0:-35
fair	0:-73
fair chance	0:-38
fair enough	0:-23
fair question	0:-29
fair race	0:-35
faire	0:18
faire $	0:24
faire demi	0:-37
faire mal	0:32
faire quand	0:-45
faire un	0:28
fais $	0:-40
fais de	0:-33
fais des	0:35
fais deux	0:33
fais examiner	0:-39
fais la	0:7
fais le	0:36
fais pas	0:-57
fais petit	0:-39
fais regarder	0:-43
fais tes	0:20
fais toi	0:16
fais trop	0:30
fais une	0:26
faisa*	0:-30
faisait	0:-30
faisait dix	0:-30
fait	0:-31
fait $	0:-34
fait 0	0:18
fait aucun	0:33
fait aussi	0:-7
fait bien	0:-20
fait boiter	0:-41
fait chaud	0:-29
fait le	0:27
fait mal	0:-100
fait partie	0:-26
fait pas	0:-88
fait rien	0:41
fait ton	0:22
fait vendredi	0:22
faite	0:26
faite pour	0:26
faixa	0:50
faixa apertada	0:17
faixa e	0:38
fala	0:-32
fala $	0:-32
falar	0:-115
falar $	0:-42
falar com	0:-60
falar de	0:-36
falar dessa	0:-18
falar frases	0:-18
falar numa	0:-51
fale	0:-23
fale $	0:-12
fale com	0:-21
falei	0:21
falei com	0:21
falha	0:20
falha $	0:29
falha e	0:-35
fall	0:-17
fall $	0:24
fall asleep	0:-23
fall furs	0:-36
falla	0:25
falla $	0:40
falla guardare	0:-24
falla*	0:-24
fallait	0:-41
fallait y	0:-41
fallar	0:-37
fallar $	0:-37
fallas	0:27
fallas otra	0:27
falli*	0:29
falling	0:-60
falling at	0:-60
fallire	0:23
fallire $	0:23
fallito	0:35
fallito $	0:35
fallo	0:-99
fallo controllare	0:-34
fallo piccolo	0:-33
fallo vedere	0:-73
falls	0:-19
falls by	0:-16
fallt	0:-52
fallt der	0:-35
fallt mit	0:-34
falo	0:-33
falo importa	0:-33
falsc*	0:-36
falsche	0:-36
falsche adresse	0:-36
falta $	0:-44
falta b	0:34
falta colageno	0:17
falta de	0:49
falta el	0:-46
falta ir	0:41
falta mirar	0:-55
falta nada	0:-43
falta peligrosa	0:-42
falta perigosa	0:-34
falta pero	0:34
falta poco	0:38
falta que	0:-62
falta recuperar	0:-34
faltou tres	0:33
faltou vai	0:-43
fama	0:20
fama dele	0:20
fame $	0:18
fame mangia	0:-36
fameu*	0:-30
fameux	0:-30
fameux juste	0:-30
famil*	0:32
familiar	0:-35
familiar about	0:-35
familias	0:-25
familias $	0:-25
familie	0:34
familie ab	0:34
family	0:48
family the	0:23
family will	0:35
famos*	0:-53
famosa	0:-52
famosa pero	0:-44
famosa subida	0:-21
famoso	0:-7
famoso so	0:-7
fanat*	0:40
fanatiek	0:11
fanatiek ik	0:11
fanatieker	0:30
fanatieker $	0:30
fancy	0:-40
fancy $	0:-40
fande	0:-41
fande es	0:-41
fang	0:-24
fang danach	0:-41
fang heute	0:28
fang ruhig	0:-20
fang wieder	0:-43
fangh*	0:25
fanghi	0:25
fanghi tolgono	0:25
fango	0:-30
fango $	0:-30
fanno di	0:-31
fanno le	0:32
fanno parte	0:-43
far	0:-48
far $	0:-26
far as	0:29
far away	0:-30
far better	0:-40
far finta	0:-38
far longer	0:-33
far male	0:23
far more	0:-41
far so	0:-65
far was	0:-26
far you	0:-49
farai	0:-15
farai $	0:-39
farai il	0:32
fare	0:44
fare a	0:15
fare un	0:32
fareb*	0:45
farebbe	0:45
farebbe bene	0:45
faria	0:17
faria bem	0:17
faria*	0:28
fariam	0:28
fariam bem	0:28
farma*	0:-48
farmaceutico	0:-13
farmaceutico $	0:-13
farmacia	0:-46
farmacia $	0:-78
farmacia puedes	0:17
farmacia puoi	0:15
farmacia que	0:-41
farmacia voce	0:20
farmacista	0:-15
farmacista $	0:-15
farsi	0:27
farsi notare	0:27
fartl*	0:-54
fartlek	0:-54
fartlek $	0:-18
fartlek by	0:-17
fartlek c	0:-38
fartlek cioe	0:-22
fartlek is	0:-24
fasci*	0:71
fascia	0:58
fascia e	0:27
fascia most	0:13
fascia plantare	0:35
fascia stretta	0:24
fascia stretto	0:26
fasciitis	0:28
fasciitis $	0:27
fascite	0:21
fascite acalma	0:21
fascitis	0:16
fascitis plantar	0:16
fasse	0:28
fasse mal	0:28
fasse*	0:-36
fassent	0:-36
fassent effet	0:-36
fast	0:-60
fast $	0:-52
fast after	0:24
fast allen	0:-50
fast bits	0:-17
fast by	0:23
fast for	0:34
fast keep	0:-50
fast langweilst	0:-42
fast let	0:-79
fast means	0:-53
fast nie	0:28
fast runner	0:27
fast runners	0:31
fast to	0:-35
fast with	0:-31
fast zu	0:-40
faste	0:27
faste sechzehn	0:27
faste*	0:28
fasted	0:32
fasted in	0:32
faster	0:15
faster $	0:45
faster a	0:-40
faster because	0:-45
faster by	0:-45
faster every	0:24
faster for	0:-49
faster full	0:27
faster if	0:33
faster in	0:-26
faster paces	0:-8
faster so	0:21
faster than	0:52
fastest	0:11
fastest no	0:35
fastest you	0:-55
fasti*	0:62
fastidiar	0:21
fastidiar $	0:21
fastidio	0:-29
fastidio resta	0:-29
fasting	0:60
fasting $	0:20
fasting day	0:39
fasting past	0:35
fasting suits	0:29
fasting would	0:31
faszi*	0:24
faszienrolle	0:24
faszienrolle jeden	0:24
fat	0:42
fat $	0:24
fat coffee	0:-29
fat is	0:23
fat should	0:13
fat that	0:28
fat to	0:27
fatigue apres	0:-32
fatigue ce	0:-30
fatigue dis	0:-27
fatigue est	0:35
fatigue morale	0:27
fatigue normale	0:-32
fatiguee	0:34
fatiguee ce	0:34
fatiguent	0:24
fatiguent $	0:24
fatigues	0:-33
fatigues a	0:-33
fatta	0:-16
fatta $	0:-15
fatta dura	0:-13
fatte	0:-30
fatte bene	0:-30
fatti	0:29
fatti scrocchiare	0:29
fatto	0:39
fatto io	0:18
fatto la	0:16
fatto male	0:32
fatto obiettivo	0:13
fatto vedere	0:-38
fatto venerdi	0:27
faudr*	0:30
faudrait	0:30
faudrait secher	0:30
faut	0:11
faut $	0:-25
faut des	0:25
faut mais	0:21
faut un	0:-46
favor	0:-75
favor $	0:-75
favor*	0:-38
favore	0:-38
favore $	0:-38
faz	0:-14
faz 0	0:28
faz bem	0:-47
faz dobradinha	0:-28
faz mal	0:-35
faz muito	0:-18
faz o	0:7
faz os	0:34
faz parte	0:-41
faz uma	0:33
fazem	0:-55
fazem de	0:-39
fazem parte	0:-37
fear	0:-47
fear $	0:-44
fear out	0:-13
febbr*	0:-13
febbre	0:-13
febbre $	0:31
febbre nessun	0:21
febbre non	0:-61
febbre perche	0:33
febbre puoi	0:47
febbre riposa	0:-35
febbre riposo	0:-20
febre	0:9
febre abaixo	0:21
febre da	0:49
febre descanse	0:-26
febre descanso	0:-13
febre nao	0:-89
febre nunca	0:21
febre sai	0:24
feel	0:-67
feel $	0:-52
feel a	0:-47
feel almost	0:-21
feel and	0:-22
feel at	0:31
feel better	0:48
feel brilliant	0:11
feel chest	0:-20
feel comfortable	0:-10
feel dizzy	0:-33
feel easy	0:-23
feel faint	0:16
feel fine	0:-52
feel good	0:-44
feel great	0:33
feel heavy	0:-58
feel honestly	0:-7
feel ill	0:-53
feel impatient	0:-26
feel it	0:26
feel lighter	0:18
feel like	0:-93
feel matters	0:-31
feel slow	0:-32
feel smoother	0:-45
feel so	0:18
feel some	0:-57
feel the	0:37
feel tired	0:-9
feel today	0:-66
feel well	0:-44
feel worn	0:-37
feel you	0:-58
feel your	0:37
feeli*	0:-10
feeling	0:-10
feeling $	0:12
feeling faint	0:23
feeling fresh	0:-33
feeling low	0:-29
feeling sluggish	0:-35
feels	0:-110
feels $	0:-26
feels closer	0:-12
feels dead	0:-51
feels good	0:-49
feels like	0:-7
feels natural	0:-25
feels on	0:-47
feels right	0:-15
feet	0:-85
feet $	0:-37
feet longer	0:-32
feet notice	0:-18
feet so	0:-47
feet up	0:-42
fehlt	0:28
fehlt dir	0:30
fehlt vermutlich	0:23
feier	0:-36
feier das	0:-36
feija*	0:26
feijao	0:26
feijao so	0:26
feio	0:27
feio $	0:27
feito	0:-33
feito a	0:26
feito e	0:-45
feito medalha	0:27
feito para	0:-36
felic*	0:-32
felicidades	0:-32
felicidades campeona	0:-32
fell	0:32
fell apart	0:32
felt	0:-17
felt $	0:-16
felt afterwards	0:-10
felt amazing	0:-31
felt it	0:19
felt the	0:20
femme	0:35
femme a	0:30
femme dit	0:20
femor*	0:18
femorale	0:18
femorale $	0:18
fenom*	0:29
fenomenal	0:29
fenomenal $	0:29
fer	0:20
fer d	0:30
fer et	0:23
fer te	0:25
fer tout	0:-40
fera	0:20
fera progresser	0:-40
fera un	0:31
ferai*	0:29
feraient	0:28
feraient du	0:28
ferait	0:13
ferait du	0:25
ferait plaisir	0:-10
feras	0:13
feras ton	0:13
feria*	0:-41
feriadao	0:-30
feriadao chegando	0:-30
feriado	0:-34
feriado $	0:-34
ferma	0:-47
ferma $	0:-38
ferma con	0:-29
ferma*	0:-108
fermarsi	0:-33
fermarsi non	0:-33
fermarti	0:-30
fermarti in	0:-29
fermata	0:-56
fermata $	0:-8
fermata nemmeno	0:-51
fermati	0:-91
fermati $	0:-30
fermati e	0:-71
fermati subito	0:-39
fermi	0:54
fermi $	0:39
fermi adesso	0:30
fermo	0:-45
fermo $	0:-34
fermo non	0:-29
ferne	0:-36
ferne nicht	0:-36
ferra*	0:-13
ferragosto	0:-13
ferragosto ore	0:-13
ferri*	0:39
ferritin	0:39
ferritin which	0:29
ferritin zu	0:24
ferro	0:24
ferro basso	0:36
ferro e	0:26
ferro esta	0:28
ferro magnesio	0:-38
ferro te	0:17
ferro ti	0:23
ferse	0:-29
ferse rutscht	0:-29
ferti*	0:35
fertig	0:35
fertig $	0:35
fesse	0:28
fesse cinq	0:28
fessi*	0:22
fessiers	0:22
fessiers faibles	0:22
fest	0:-47
fest $	0:32
fest dann	0:-60
fest dass	0:33
fest mit	0:-48
feste	0:-23
feste uhrzeit	0:-23
feste*	0:-36
festeggia	0:-36
festeggia te	0:-36
fete	0:-44
fete ca	0:-44
fett	0:-28
fett $	0:-15
fett dorthin	0:-23
fett kaffee	0:-26
fett wo	0:-20
fett zu	0:26
fettv*	0:14
fettverbrennung	0:14
fettverbrennung an	0:14
feu	0:-58
feu depuis	0:-46
feu vert	0:-39
feuil*	0:-15
feuilles	0:-15
feuilles mouillees	0:-15
fever	0:18
fever $	0:-46
fever comes	0:36
fever for	0:-55
fever if	0:39
fever isn	0:-17
fever never	0:29
fever please	0:-19
fever running	0:-30
fever so	0:22
fever take	0:27
fever under	0:16
fever you	0:-39
fever*	0:-40
feverish	0:-40
feverish or	0:-40
few	0:-20
few $	0:-13
few days	0:-35
few easy	0:-13
few kilos	0:12
few miles	0:33
few minutes	0:-28
few months	0:-49
few pounds	0:27
few quick	0:-38
few runs	0:-23
few strides	0:-44
few times	0:-51
few weeks	0:31
few whiskies	0:33
few words	0:-72
fewer	0:-42
fewer injuries	0:-42
fez	0:-41
fez o	0:-41
fianc*	0:-47
fianco	0:-47
fianco rallenta	0:-31
fianco spesso	0:-48
fiato	0:32
fiato $	0:-28
fiato corto	0:29
fiato hai	0:-26
fiato raddoppia	0:25
fibra	0:-50
fibra gordura	0:-33
fibra grasa	0:-34
fibre	0:-67
fibre fat	0:-51
fibre grassi	0:-32
fibre*	0:-43
fibres	0:-43
fibres graisses	0:-43
fibri*	0:29
fibrilar	0:19
fibrilar $	0:19
fibrillation	0:24
fibrillation mais	0:24
fica	0:-88
fica $	0:-11
fica a	0:-47
fica com	0:-15
fica em	0:-48
fica entao	0:33
fica leve	0:-41
fica mais	0:-26
fica nas	0:-45
fica no	0:-33
fica num	0:-45
ficam	0:-59
ficam $	0:-24
ficam melhor	0:-32
ficam tres	0:-35
ficar	0:61
ficar comprido	0:-24
ficar de	0:13
ficar em	0:33
ficar sem	0:39
ficar sossegada	0:22
ficar tonto	0:-34
ficar tranquilo	0:24
ficar vendo	0:-21
ficar*	0:24
ficaram	0:24
ficaram otimas	0:24
fichi*	0:-20
fichier	0:-20
fichier $	0:-21
fichier sur	0:26
fichier tu	0:-39
fico	0:-45
fico longe	0:-45
ficou	0:55
ficou no	0:30
ficou rapido	0:31
ficou salvo	0:30
fidat*	0:22
fidati	0:22
fidati ho	0:22
fie	0:-42
fie toi	0:-42
fiebe*	0:-20
fieber	0:-20
fieber bitte	0:-35
fieber darfst	0:-46
fieber hat	0:26
fieber ist	0:36
fieber kannst	0:36
fieber laufst	0:-36
fieber pause	0:-7
fieber unter	0:28
fieber wiederkommt	0:35
fieber wird	0:-46
fieber zu	0:-43
fiebre descansa	0:-19
fiebre descanso	0:-13
fiebre mejor	0:-53
fiebre no	0:-10
fiebre puedes	0:45
fiebre y	0:-40
fier	0:-41
fier $	0:-41
fiero	0:-32
fiero $	0:-32
fies	0:14
fies da	0:14
fietsen	0:-32
fietsen houdt	0:-32
fietsers	0:19
fietsers jij	0:26
fietsers pakken	0:-18
fietskilometers	0:-30
fietskilometers tellen	0:-30
fietstocht	0:-9
fietstocht van	0:-9
fievr*	0:-31
fievre	0:-31
fievre $	0:-18
fievre ce	0:35
fievre est	0:-42
fievre juste	0:22
fievre n	0:-56
fievre ne	0:-62
fievre on	0:-55
fievre repos	0:-53
fievre repose	0:-33
fievre tu	0:57
fifte*	0:18
fifteen	0:18
fifteen $	0:27
fifteen percent	0:13
fifteen that	0:24
fifteen weeks	0:-32
fifth	0:-32
fifth $	0:-10
fifth of	0:-25
fifty	0:48
fifty percent	0:30
fifty two	0:30
figli	0:14
figli sono	0:14
figue*	0:25
figues	0:25
figues seches	0:25
figur*	0:-38
figure	0:-15
figure and	0:-15
figures	0:-27
figures $	0:-27
fija	0:-29
fija $	0:-19
fija ayuda	0:-14
fijn	0:-41
fijn dat	0:-41
fila	0:-35
fila o	0:-25
fila sarebbero	0:-50
fila ti	0:32
file	0:-26
file $	0:-24
file al	0:31
file non	0:-9
file or	0:-27
file sorry	0:-23
file to	0:27
file yourself	0:-57
filer	0:-28
filer $	0:-28
filho	0:12
filho tambem	0:12
filho*	0:22
filhos	0:22
filhos sao	0:22
fim	0:20
fim da	0:-32
fim de	0:13
fim do	0:28
fin	0:8
fin $	0:-36
fin montrent	0:26
fina	0:-31
fina nao	0:-31
final	0:-8
final le	0:-54
final que	0:-26
final so	0:34
final solo	0:23
final*	0:-15
finale	0:-15
finale ?	0:-15
finas	0:-46
finas $	0:-33
finas que	0:-25
finch*	0:37
finche	0:37
finche fa	0:29
finche le	0:-70
finche lo	0:36
finche non	0:40
finche ti	0:-36
find a	0:8
find another	0:-32
find it	0:-28
find out	0:-39
find that	0:-24
find the	0:33
finde	0:14
finde compites	0:14
finde*	0:-34
finden	0:-34
finden wir	0:-34
fine $	0:-16
fine answer	0:-34
fine as	0:37
fine before	0:23
fine by	0:31
fine choose	0:-14
fine for	0:-33
fine if	0:-95
fine on	0:-39
fine once	0:36
fine settimana	0:33
fine so	0:-26
fine that	0:24
fine to	0:-58
fine vuol	0:17
fine with	0:32
fines	0:13
fines tu	0:26
fines valent	0:-15
finge*	0:-7
finger	0:24
finger weg	0:24
fingertip	0:-49
fingertip should	0:-49
fingi*	0:-55
fingir	0:-55
fingir $	0:-34
fingir que	0:-38
fini	0:30
fini $	0:30
finir*	0:23
finiras	0:23
finiras devant	0:23
finis	0:-45
finis fatigue	0:-30
finis plus	0:-29
finis*	0:43
finisci	0:39
finisci $	0:18
finisci guardo	0:32
finisci il	0:28
finisci la	0:32
finisci piu	0:-42
finisci stanco	0:-37
finiscono	0:17
finiscono qui	0:17
finish	0:28
finish $	0:22
finish ?	0:39
finish and	0:-74
finish at	0:29
finish faster	0:-50
finish feeling	0:-33
finish geen	0:32
finish in	0:7
finish is	0:-48
finish line	0:39
finish must	0:-31
finish no	0:26
finish op	0:27
finish the	0:76
finish those	0:21
finish under	0:15
finish with	0:-31
finishing	0:-29
finishing !	0:-29
fino	0:-11
fino $	0:-18
fino a	0:-17
fino al	0:-47
fino alla	0:26
finos	0:-28
finos $	0:-28
fins	0:-35
fins suffisent	0:-35
finta	0:-38
finta $	0:-38
fique	0:-25
fique $	0:-43
fique com	0:-35
fique dentro	0:-46
fique em	0:-41
fique na	0:-30
fique tranquilo	0:30
fique*	0:25
fiquei	0:25
fiquei meses	0:25
firen*	0:-18
firenze	0:-18
firenze ci	0:-44
firenze vai	0:20
firme	0:-52
firme $	0:-52
first	0:-101
first $	0:-96
first ?	0:32
first and	0:-27
first bout	0:-7
first call	0:-28
first couple	0:-23
first day	0:-14
first days	0:-35
first few	0:25
first half	0:-46
first keep	0:-22
first kilometre	0:-44
first kilometres	0:-8
first marathon	0:22
first mile	0:23
first miles	0:-38
first month	0:-52
first one	0:-35
first pain	0:-38
first race	0:12
first rep	0:-45
first sign	0:-17
first step	0:-27
first tenth	0:-33
first then	0:25
first time	0:-55
first twinge	0:-39
first ultra	0:12
first weeks	0:-39
first with	0:-16
fisga*	0:-26
fisgada	0:-26
fisgada merece	0:-26
fisic*	0:38
fisica	0:26
fisica por	0:26
fisico	0:28
fisico asciutto	0:28
fisio	0:28
fisio $	0:-67
fisio di	0:19
fisio estira	0:20
fisio liberou	0:-22
fisio non	0:18
fisio para	0:30
fisio que	0:39
fisio so	0:24
fisio ti	0:-52
fisio*	0:27
fisioterapeuta	0:-59
fisioterapeuta $	0:-41
fisioterapeuta disser	0:-34
fisioterapista	0:10
fisioterapista $	0:10
fisioterapisti	0:23
fisioterapisti non	0:23
fissa	0:-21
fissa aiuta	0:-21
fit	0:53
fit als	0:-32
fit aus	0:32
fit bei	0:-31
fit bist	0:-31
fit enough	0:20
fit genug	0:24
fit in	0:22
fit uit	0:28
fit wenn	0:-46
fit when	0:-40
fit you	0:30
fit zat	0:35
fita	0:31
fita azul	0:31
fitne*	0:-59
fitness	0:-59
fitness $	0:-55
fitness by	0:-25
fitness for	0:-40
fitness in	0:-60
fitness so	0:-40
fitness two	0:-38
fitness verdoppelt	0:30
fitness will	0:34
fitta	0:30
fitta al	0:30
fitte*	0:-61
fitter	0:-61
fitter $	0:-40
fitter just	0:-32
fitter while	0:-20
five	0:-63
five $	0:-33
five days	0:-40
five degrees	0:-41
five minutes	0:13
five percent	0:16
five pounds	0:31
five suit	0:-20
five times	0:-9
five weeks	0:-39
five without	0:-45
fix	0:57
fix that	0:24
fix the	0:51
fixe	0:-54
fixe $	0:-31
fixe aide	0:-11
fixe lyon	0:-39
fixed	0:-71
fixed days	0:-37
fixed time	0:-71
fixes	0:-14
fixes ?	0:-14
fixo	0:-40
fixo $	0:-26
fixo ajuda	0:-24
fiz	0:37
fiz na	0:17
fiz um	0:26
fizes*	0:-22
fizesse	0:-22
fizesse dez	0:-22
flach	0:19
flach $	0:19
flasc*	0:12
flasche	0:12
flasche $	0:12
flat	0:-9
flat $	0:54
flat bit	0:-28
flat bits	0:-23
flat course	0:-38
flat in	0:-52
flato	0:-43
flato afloja	0:-14
flato suele	0:-35
fleck*	0:25
flecken	0:25
flecken sind	0:25
flieg*	0:23
fliegen	0:23
fliegen $	0:23
fligh*	0:-18
flight	0:-18
flight stays	0:-18
floja	0:32
floja te	0:32
flojo*	0:-30
flojos	0:-30
flojos sobre	0:-30
flott	0:-38
flott dann	0:-38
flott*	0:-42
flotten	0:-36
flotten anfang	0:-36
flotter	0:-20
flotter spas	0:-20
flu or	0:36
flu so	0:-43
fluch*	0:-28
fluchen	0:-28
fluchen ankommen	0:-28
fluid	0:-24
fluid dizziness	0:-24
fluin*	0:-37
fluindo	0:-37
fluindo $	0:-37
fly	0:25
fly $	0:25
foam feels	0:-36
foam roll	0:13
focus	0:-17
focus on	0:-17
fofa	0:-39
fofa $	0:-29
fofa cansa	0:-20
fofin*	0:33
fofinha	0:33
fofinha ainda	0:33
fog	0:-51
fog is	0:-51
fogo	0:-37
fogo o	0:-37
foi	0:-56
foi $	0:-55
foi a	0:-37
foi cancelado	0:45
foi curto	0:-27
foi de	0:-48
foi durante	0:-8
foi em	0:27
foi leve	0:-24
foi mais	0:-20
foi no	0:-34
foi o	0:-11
foi remarcado	0:35
foi so	0:-39
fois	0:43
fois ce	0:18
fois gueri	0:-43
fois minutes	0:-39
fois par	0:39
fois tu	0:34
foleg*	0:29
folego	0:29
folego vai	0:29
folga	0:37
folga $	0:25
folga e	0:32
folgs*	0:24
folgst	0:24
folgst erreichst	0:24
folkl*	0:-43
folklore	0:-43
folklore a	0:-43
follo*	0:-43
follow	0:-43
follow the	0:30
follow what	0:-56
follow you	0:-9
follow your	0:-33
fome	0:-8
fome $	0:13
fome come	0:-42
fonce*	0:43
foncees	0:43
foncees apres	0:43
fond	0:48
fond $	0:26
fond et	0:32
fond tous	0:30
fondi*	0:27
fondista	0:27
fondista lo	0:27
fone	0:27
fone no	0:27
font	0:-52
font de	0:-37
font partie	0:-41
fonta*	0:31
fontaine	0:31
fontaine au	0:31
food	0:-67
food $	0:32
food and	0:-28
food harms	0:-46
food so	0:-51
foot	0:-24
foot $	0:-29
footi*	0:29
footing comme	0:35
footing d	0:-21
footing en	0:32
footing facile	0:-31
footing le	0:-29
footing ou	0:-32
footing ralentis	0:-31
footings	0:44
footings $	0:43
footings courts	0:-35
footings quand	0:22
for	0:-12
for $	0:-106
for 0	0:-16
for a	0:-55
for about	0:-40
for achilles	0:11
for an	0:9
for anything	0:-20
for as	0:39
for athletes	0:27
for beginners	0:25
for better	0:18
for bleeding	0:-30
for body	0:18
for boston	0:36
for chest	0:-31
for correr	0:-31
for courage	0:33
for dinner	0:36
for distance	0:35
for each	0:-24
for easy	0:-8
for every	0:28
for everybody	0:30
for everyone	0:23
for five	0:13
for force	0:-19
for four	0:-61
for free	0:-48
for future	0:7
for good	0:39
for green	0:-38
for half	0:-22
for hard	0:-44
for heart	0:-17
for help	0:-26
for hip	0:-45
for intervals	0:-39
for is	0:-31
for knees	0:22
for later	0:-40
for lost	0:30
for many	0:-47
for me	0:-14
for melhor	0:-42
for menor	0:-8
for monday	0:-41
for more	0:-75
for most	0:-58
for next	0:37
for ninety	0:29
for no	0:-47
for nothing	0:41
for now	0:-77
for one	0:-20
for people	0:28
for questions	0:-30
for race	0:42
for rapido	0:-33
for runners	0:20
for running	0:-51
for salad	0:26
for saturday	0:27
for seven	0:12
for six	0:-18
for sixteen	0:34
for some	0:-39
for something	0:-39
for speed	0:-24
for sugar	0:-54
for sunday	0:-76
for sure	0:-26
for telling	0:-27
for ten	0:-8
for tendons	0:-23
for that	0:63
for the	0:14
for those	0:-48
for three	0:-42
for today	0:-51
for twenty	0:46
for two	0:10
for up	0:-40
for weeks	0:-53
for years	0:-52
for yesterday	0:-53
for you	0:61
for your	0:-7
fora	0:23
fora $	0:23
forca	0:-87
forca $	0:-53
forca mesmo	0:-40
forca na	0:-30
forca nada	0:-37
force	0:-73
force at	0:-31
force de	0:-46
force it	0:-49
forec*	0:-30
forecast	0:-30
forecast isn	0:-11
forecast it	0:16
forecast you	0:-29
foret	0:-31
foret ?	0:-31
forge*	0:35
forgent	0:-43
forgent $	0:-26
forgent le	0:-36
forget	0:67
forget about	0:47
forget the	0:25
forget what	0:34
form	0:-55
form nicht	0:-33
form nur	0:-50
form stays	0:-23
form verschwindet	0:-30
forma	0:-32
forma $	0:-12
forma clasica	0:-37
forma classica	0:-41
forma cuando	0:-30
forma en	0:-29
forma garantido	0:13
forma garantito	0:29
forma garantizado	0:35
forma perde	0:-32
forma perdi	0:-35
forma quando	0:-80
forma resta	0:-34
forma togli	0:12
forma*	0:69
formalidad	0:24
formalidad $	0:24
formalidade	0:28
formalidade $	0:28
formalita	0:29
formalita $	0:29
formalite	0:34
formalite $	0:34
formaliteit	0:28
formaliteit $	0:28
formality	0:20
formality now	0:20
forme	0:-36
forme $	0:-7
forme c	0:10
forme enleve	0:9
forme quand	0:-18
forme tu	0:-60
forme*	0:-27
former	0:-27
former load	0:-27
formi*	0:45
formicolio	0:42
formicolio al	0:42
formigamento	0:18
formigamento no	0:18
formigar	0:25
formigar $	0:25
forms*	0:26
formsache	0:26
formsache $	0:26
formu*	0:-41
formula	0:-41
formula for	0:-41
fort	0:26
fort $	0:37
fort meme	0:-41
forta*	0:-44
fortaleca	0:-51
fortaleca $	0:-29
fortaleca quadril	0:-38
fortalece	0:-32
fortalece cadera	0:-32
fortalecimento elimina	0:26
fortalecimento faz	0:-18
forte	0:-37
forte $	0:11
forte chaleur	0:-40
forte del	0:19
forte depois	0:-49
forte di	0:27
forte fino	0:-36
forte lascialo	0:-32
forte nos	0:-28
forte ou	0:-18
forte por	0:-43
forte saia	0:-27
forte si	0:-27
forte sim	0:-18
forte todo	0:38
forte tres	0:-49
forte tutti	0:30
forte um	0:-37
forte*	0:-36
fortes	0:-36
fortes funcionarem	0:-35
fortes seguidos	0:-7
fortes voce	0:29
forti	0:-39
forti stesso	0:-39
forts*	0:39
fortschritt	0:39
fortschritt !	0:34
fortschritt zu	0:34
forty	0:46
forty degrees	0:40
forty percent	0:13
forza	0:-39
forza $	0:-53
forza ai	0:-50
forza che	0:-31
forza due	0:36
forza elimina	0:28
forza fa	0:-40
forza niente	0:-32
forza ti	0:29
forza*	0:-53
forzar	0:-41
forzar con	0:-41
forzarsi	0:-32
forzarsi $	0:-32
fosse*	0:-24
fossero	0:-24
fossero dieci	0:-24
foto	0:57
foto $	0:13
foto laten	0:32
foto niks	0:-33
foto respeito	0:-23
foto s	0:-54
foto se	0:16
foto sembri	0:31
foto siehst	0:32
foto voce	0:33
foto zie	0:28
fotos	0:24
fotos da	0:24
foudr*	0:31
foudre	0:31
foudre ne	0:31
foule*	0:10
foulee	0:10
foulee $	0:43
foulee en	0:-36
found	0:-59
found best	0:-34
found no	0:-42
four	0:-52
four $	0:-11
four days	0:-60
four hard	0:-39
four hundred	0:27
four or	0:-39
four runs	0:-9
four sessions	0:28
four to	0:-63
four weeks	0:-29
fourm*	0:22
fourmis	0:22
fourmis dans	0:22
fourt*	0:-58
fourth	0:-58
fourth $	0:-42
fourth week	0:-29
fous	0:26
fous j	0:26
foute	0:29
foute tijd	0:29
fra	0:31
fra poco	0:31
fraco	0:40
fraco $	0:27
fraco se	0:31
fract*	0:12
fractionne	0:43
fractionne $	0:30
fractionne et	0:28
fractionnes	0:-32
fractionnes $	0:-23
fractionnes et	0:-39
fractura	0:36
fractura por	0:25
fractura sigue	0:34
fracture $	0:28
fracture continue	0:25
fracture de	0:35
fracture in	0:-36
fracture of	0:34
fracture or	0:-41
fracture otherwise	0:33
fracture so	0:15
fracture until	0:-64
frag	0:24
frag beim	0:32
frag dazu	0:-16
frag deine	0:-15
frage	0:-22
frage !	0:-23
frage $	0:33
frage fur	0:-64
frage*	0:-19
fragen	0:-19
fragen zur	0:-19
frakt*	0:10
fraktur	0:10
fraktur lauf	0:10
franc*	0:29
franchement	0:29
franchement un	0:29
frank*	0:39
frankly	0:39
frankly $	0:39
fraqu*	0:28
fraqueza	0:28
fraqueza saindo	0:28
frase	0:-33
frase curta	0:-33
frase*	0:-43
frases	0:-43
frases completas	0:-32
frases inteiras	0:-18
frasi	0:-40
frasi intere	0:-40
frate*	0:9
fratello	0:9
fratello ha	0:9
fratt*	0:48
frattura	0:48
frattura continua	0:37
frattura da	0:22
fratu*	0:39
fratura	0:39
fratura continue	0:23
fratura por	0:33
frau	0:16
frau sagt	0:16
fredd*	0:11
fredda	0:-45
fredda $	0:-45
freddo	0:24
freddo $	0:-28
freddo tranquillo	0:31
free	0:-55
free days	0:-54
free of	0:-55
free on	0:-34
free walking	0:-38
frei	0:51
frei $	0:48
frei dafur	0:33
freia*	0:34
freiam	0:34
freiam $	0:34
freig*	0:29
freigeraumt	0:29
freigeraumt $	0:29
frein*	0:60
freine	0:27
freine $	0:27
freinent	0:52
freinent $	0:52
freit*	0:26
freitag	0:26
freitag auf	0:28
freitag dann	0:-61
freitag etwas	0:33
freitag gefehlt	0:-50
freitag ist	0:25
freitag laufst	0:-26
freitag verlegt	0:38
frena	0:24
frena $	0:24
frena*	0:65
frenan	0:41
frenan $	0:41
frenano	0:31
frenano $	0:31
frenarti	0:26
frenarti $	0:26
freno	0:-24
freno tirato	0:-24
frent*	0:-48
frente	0:-48
frente $	0:-13
frente e	0:-29
frente meias	0:-23
frente para	0:-48
frequ*	0:31
frequencia	0:22
frequencia de	0:22
frequenza	0:19
frequenza scende	0:19
fresc*	0:27
frescura	0:27
frescura da	0:27
fresh	0:-34
fresh $	0:-33
fresh by	0:34
fresh legs	0:-21
frett*	0:19
fretta	0:19
fretta dopo	0:19
freud*	0:-8
freude	0:-8
freude ?	0:-8
freun*	0:-44
freunden	0:-37
freunden vergehen	0:-37
freundlicher	0:-22
freundlicher als	0:-22
fria	0:7
fria $	0:-46
fria y	0:29
frida*	0:13
friday	0:13
friday !	0:31
friday $	0:72
friday ?	0:-32
friday and	0:-44
friday becomes	0:-19
friday for	0:10
friday is	0:31
friday morning	0:15
friday rest	0:-41
frien*	0:-40
friend	0:-35
friend $	0:-47
friend a	0:-26
friend if	0:-58
friend of	0:24
friend s	0:-39
friend so	0:23
friends	0:-31
friends makes	0:-31
frier*	0:-36
frierst	0:-36
frierst du	0:-36
frio	0:39
frio $	0:-9
frio engana	0:-38
frio fique	0:30
frio o	0:29
frio tranquilo	0:33
frisc*	0:30
frisch	0:30
frisch wie	0:30
friss*	0:-19
frissonnes	0:-19
frissonnes en	0:-19
froid	0:28
froid ne	0:28
from $	0:-34
from 0	0:-18
from both	0:-18
from bread	0:34
from drinking	0:-31
from going	0:-54
from here	0:-43
from it	0:-40
from me	0:39
from next	0:36
from now	0:15
from reaching	0:34
from saturday	0:-43
from sleeping	0:-41
from sweat	0:30
from the	0:-12
from time	0:-26
from today	0:35
from traffic	0:-14
from weak	0:22
from where	0:-34
from you	0:31
from your	0:16
froma*	0:24
fromage	0:24
fromage tu	0:24
front	0:-37
front $	0:-23
front no	0:-25
front*	0:-53
frontale	0:-29
frontale gilet	0:-29
fronte	0:-37
fronte al	0:-37
frost*	0:-26
frostelt	0:-26
frostelt $	0:-26
frott*	0:-28
frotte	0:-28
frotte $	0:-28
froux*	0:-42
frouxo	0:-42
frouxo no	0:-42
froze*	0:38
frozen	0:38
frozen lake	0:33
fruct*	0:-16
fructose	0:-16
fructose if	0:-16
fruh	0:-45
fruh $	0:-26
fruh auch	0:33
fruh aufhoren	0:-17
fruh aufs	0:-25
fruh dran	0:-53
fruh essen	0:-34
fruh in	0:-23
fruh oder	0:-27
fruh selber	0:24
fruh um	0:19
fruh weg	0:34
fruhe*	0:-69
fruher	0:-69
fruher $	0:-31
fruher am	0:-41
fruher auch	0:28
fruher ins	0:-50
fruhj*	0:35
fruhjahr	0:35
fruhjahr laufst	0:36
fruhjahr selbst	0:20
fruhl*	0:19
fruhling	0:19
fruhling $	0:19
fruhs*	0:-17
fruhstuck auslasst	0:26
fruhstuck das	0:-32
fruhstuck verbrannt	0:29
fruhstuck weg	0:38
fruhstucke	0:-32
fruhstucke ganz	0:-32
frull*	0:29
frullati	0:28
frullati per	0:28
frullato	0:10
frullato proteico	0:10
frust*	0:-81
frustrant	0:-26
frustrant $	0:-26
frustrante	0:-49
frustrante $	0:-38
frustrante que	0:-29
frustrants	0:-36
frustrants $	0:-22
frustrants et	0:-24
frustrating	0:-29
frustrating that	0:-29
fruta	0:35
fruta vas	0:35
fue	0:-22
fue $	0:-31
fue de	0:-30
fue durillo	0:-36
fue en	0:22
fuel	0:-23
fuel early	0:-23
fuera	0:40
fuera $	0:36
fuera bien	0:-34
fuera el	0:28
fuero*	0:-34
fueron	0:-34
fueron con	0:-34
fuert*	0:-27
fuerte $	0:31
fuerte en	0:-28
fuerte si	0:-40
fuerte todos	0:22
fuerte tras	0:-19
fuerte y	0:-44
fuertes	0:-40
fuertes pero	0:-40
fuerz*	0:-43
fuerza	0:-43
fuerza $	0:-40
fuerza elimina	0:21
fuerza hace	0:-42
fuerza mismo	0:-50
fuerza nada	0:-8
fuerza pesada	0:-53
fuerza te	0:32
fuhlen das	0:30
fuhlen ist	0:-31
fuhls*	0:-47
fuhlst	0:-47
fuhlst $	0:-47
fuhlt	0:-38
fuhlt man	0:-34
fuhlt sich	0:-29
fuhrt	0:-41
fuhrt dich	0:-22
fuhrt zu	0:-35
fui	0:-36
fui feito	0:-36
full $	0:24
full day	0:-48
full load	0:-16
full marathon	0:28
full rest	0:-34
full sentences	0:-33
full sprint	0:33
full stop	0:-25
fulmi*	0:34
fulmini	0:34
fulmini non	0:34
fun	0:-44
fun ?	0:-15
fun out	0:-32
funci*	0:10
funciona	0:55
funciona $	0:29
funciona con	0:23
funciona para	0:28
funcionando	0:20
funcionando $	0:20
funcionar	0:-35
funcionar $	0:-21
funcionar antes	0:-18
funcionarem	0:-35
funcionarem $	0:-35
funcionen	0:-54
funcionen $	0:-54
funf	0:-111
funf $	0:-48
funf auf	0:-48
funf grad	0:-28
funf gut	0:-24
funf minuten	0:24
funf passen	0:-20
funf tage	0:-36
funf wochen	0:-28
funf zugige	0:-37
funft*	0:28
funftel	0:-36
funftel der	0:-36
funften	0:40
funften lauf	0:40
funfz*	0:41
funfzehn	0:26
funfzehn das	0:23
funfzehn minuten	0:21
funfzig	0:30
funfzig prozent	0:30
funkt*	0:24
funktioniert	0:24
funktioniert bei	0:24
funzi*	0:29
funziona	0:49
funziona $	0:35
funziona con	0:28
funzionino	0:-34
funzionino $	0:-34
fuori	0:26
fuori diluvia	0:31
fuori e	0:-51
fuori l	0:-31
fuori non	0:35
fur	0:37
fur $	0:-37
fur 0	0:-36
fur alle	0:-36
fur anfanger	0:37
fur das	0:36
fur dein	0:7
fur deinen	0:-32
fur den	0:42
fur dich	0:58
fur die	0:-27
fur einen	0:-8
fur fragen	0:-19
fur funfzehn	0:21
fur herz	0:-30
fur immer	0:32
fur jeden	0:40
fur kalorienzahlen	0:-36
fur laufer	0:30
fur mich	0:20
fur oktober	0:-33
fur rennen	0:-33
fur rentner	0:25
fur samstag	0:26
fur sehnen	0:-38
fur sonntag	0:-64
fur stuck	0:-44
fur weicheier	0:30
fur zwei	0:-28
fure	0:22
fure a	0:22
furo	0:26
furo que	0:26
furs	0:-36
furs $	0:-22
furs durchhalten	0:-30
fus	0:-36
fus etwas	0:-36
fusba*	0:26
fusballen	0:26
fusballen das	0:26
fuse	0:-27
fuse $	0:-27
fusge*	0:-21
fusgewolbes	0:-21
fusgewolbes $	0:-21
futur*	0:7
future	0:7
future reference	0:7
fysio	0:-11
fysio $	0:-11
fysio gevraagd	0:32
fysio heeft	0:-26
fysio is	0:31
fysio kijken	0:-27
fysio noemt	0:-25
fysio te	0:-28
fysio van	0:23
fysio zitten	0:24
g	0:-177
g $	0:-38
g an	0:-33
g de	0:-79
g di	0:-42
g kohlenhydrate	0:-48
g koolhydraten	0:-41
g l	0:-21
g of	0:-38
g par	0:-49
g per	0:-37
g por	0:-31
g pro	0:-55
ga	0:44
ga $	0:-57
ga dan	0:39
ga door	0:44
ga een	0:24
ga elke	0:17
ga eroverheen	0:26
ga gerust	0:-35
ga gewoon	0:29
ga maar	0:38
ga naar	0:-29
ga niet	0:-38
ga voor	0:-52
ga zitten	0:-36
gaan $	0:14
gaan de	0:17
gaan met	0:26
gaan vervelen	0:20
gaan wandelen	0:-34
gaan we	0:-51
gaat	0:-7
gaat $	0:-12
gaat alles	0:28
gaat als	0:-38
gaat die	0:29
gaat door	0:31
gaat een	0:-29
gaat goed	0:-26
gaat hoe	0:-34
gaat je	0:23
gaat laat	0:-51
gaat niemand	0:33
gaat vanzelf	0:17
gaat verder	0:-35
gaat voor	0:-31
gab	0:-49
gab es	0:-49
gadge*	0:-43
gadget	0:-43
gadget $	0:-43
gaf	0:26
gaf $	0:26
gagna*	0:28
gagnants	0:28
gagnants ne	0:28
gagne	0:42
gagne $	0:42
gagne*	0:43
gagneras	0:17
gagneras en	0:17
gagnes	0:32
gagnes $	0:32
gain	0:35
gain !	0:35
gaina*	0:29
gainage	0:29
gainage $	0:29
gaine*	0:39
gained	0:39
gained a	0:39
gains	0:26
gains are	0:26
galer*	0:30
galera	0:30
galera da	0:30
galle*	0:25
galleta	0:25
galleta $	0:25
gambe	0:-33
gambe $	0:17
gambe di	0:-21
gambe dure	0:-31
gambe e	0:-37
gambe finisci	0:32
gambe girano	0:27
gambe per	0:-57
gambe pesanti	0:-30
gambe protestano	0:-32
gambe ringrazieranno	0:-32
gambe si	0:-51
gambe sono	0:-19
gambe stomaco	0:-25
gambe va	0:-29
gamme*	0:20
gammes	0:20
gammes et	0:20
gana	0:7
gana a	0:-31
gana y	0:38
ganad*	0:31
ganado	0:23
ganado $	0:18
ganado la	0:13
ganado que	0:23
ganadores	0:18
ganadores nunca	0:18
ganar	0:28
ganar a	0:28
ganas	0:-56
ganas $	0:-47
ganas pero	0:-19
ganas y	0:-30
gang	0:-48
gang te	0:-40
gang zu	0:-30
ganha*	0:27
ganhar	0:27
ganhar de	0:27
ganho*	0:37
ganhou	0:37
ganhou $	0:37
gants	0:-35
gants fins	0:-35
ganz	0:-29
ganz $	0:15
ganz klassisch	0:13
ganz normal	0:-40
ganz schon	0:30
ganz von	0:-44
ganzen	0:14
ganzen satzen	0:-35
ganzen tag	0:24
ganzer	0:-48
ganzer tag	0:-48
gap	0:-59
gap $	0:-17
gap in	0:-36
gap is	0:-30
gar	0:-84
gar nicht	0:-78
gar nichts	0:-51
gara	0:-25
gara $	0:16
gara ?	0:-20
gara chiede	0:-43
gara come	0:26
gara del	0:31
gara di	0:-50
gara e	0:-19
gara ed	0:9
gara il	0:-38
gara infortunato	0:25
gara l	0:27
gara ma	0:-38
gara me	0:-46
gara non	0:49
gara per	0:-35
gara puoi	0:15
gara rilassa	0:39
gara salta	0:-18
gara sarai	0:29
gara se	0:-60
gara terresti	0:-15
gara tu	0:-61
garan*	0:15
garandeer	0:22
garandeer ik	0:21
garanderen	0:-12
garanderen maar	0:-12
garante	0:-48
garante um	0:-48
garanti	0:10
garanti $	0:10
garantia	0:-26
garantia nao	0:-26
garantice	0:-63
garantice no	0:-63
garantido	0:19
garantido $	0:19
garantieren	0:30
garantieren $	0:30
garantiert	0:44
garantiert auch	0:13
garantiert eine	0:16
garantiert in	0:29
garantir	0:-26
garantir mais	0:-26
garantisco	0:12
garantisco il	0:12
garantit	0:-47
garantit rien	0:-47
garantito	0:29
garantito $	0:29
garantizado	0:35
garantizado $	0:35
garantizan	0:-31
garantizan se	0:-31
garantizo	0:34
garantizo una	0:34
garanto	0:42
garanto que	0:26
garanto um	0:27
garanzie	0:-43
garanzie non	0:-43
garde	0:-103
garde ?	0:-23
garde ce	0:-16
garde des	0:-33
garde la	0:-26
garde le	0:-32
garde selon	0:-32
garde un	0:-39
garde*	0:28
gardent	0:18
gardent ton	0:18
garder	0:26
garder les	0:26
gare	0:-22
gare oltre	0:-22
garga*	0:-43
garganta	0:-43
garganta $	0:-34
garganta e	0:-17
garmi*	0:43
garmin	0:43
garmin $	0:18
garmin agora	0:16
garmin data	0:14
garmin daten	0:12
garmin est	0:23
garmin gegevens	0:8
garmin gekeken	0:27
garmin tutto	0:21
garra*	0:24
garrafa	0:24
garrafa $	0:24
gases	0:44
gases $	0:44
gasta*	0:32
gastar	0:32
gastar mais	0:32
gaste	0:30
gaste com	0:30
gastr*	0:-25
gastro	0:-25
gastro on	0:-25
gaten	0:35
gaten $	0:35
gauch*	0:22
gauche	0:22
gauche c	0:22
gave	0:-55
gave you	0:-55
gaz	0:29
gaz $	0:29
geand*	0:-46
geandert	0:-46
geandert ist	0:-51
geandert samstag	0:30
gear	0:24
gear list	0:24
gebau*	0:30
gebaut	0:30
gebaut $	0:30
gebel*	0:17
gebeld	0:17
gebeld $	0:17
geben	0:30
geben aber	0:-46
geben mut	0:37
gebet*	0:20
gebeten	0:20
gebeten dich	0:20
geble*	0:48
geblesseerd	0:48
geblesseerd $	0:40
geblesseerd het	0:22
geblo*	0:35
geblokkeerd	0:35
geblokkeerd $	0:35
gebou*	0:-29
gebouwen	0:-29
gebouwen raakt	0:-29
gebrauchen	0:24
gebrauchen $	0:24
gebraucht	0:-26
gebraucht ?	0:-26
gebro*	0:48
gebrochen	0:35
gebrochen ist	0:35
gebroken	0:31
gebroken $	0:31
gecon*	0:-32
gecontroleerd	0:-32
gecontroleerd en	0:-32
gedaa*	0:-23
gedaan	0:-23
gedaan $	0:-47
gedaan vrijdag	0:28
gedac*	0:-37
gedacht	0:-27
gedacht $	0:-27
gedachten	0:-14
gedachten dus	0:-14
gedanken $	0:27
gedanken ans	0:-43
gedul*	0:-67
geduld	0:-67
geduld $	0:-43
geduld en	0:-35
geduld helpt	0:-25
geduld hilft	0:-31
geduld kommt	0:28
geduld weniger	0:-19
geef	0:8
geef het	0:33
geef ik	0:-39
geeft	0:-28
geeft $	0:-17
geeft je	0:27
geeft niet	0:-36
geeft rust	0:-28
geein*	0:25
geeinigt	0:25
geeinigt $	0:25
geen $	0:-21
geen advies	0:-35
geen arts	0:8
geen benen	0:-44
geen bier	0:22
geen blessure	0:29
geen breuk	0:20
geen brood	0:47
geen conditie	0:-27
geen discussie	0:-31
geen excuus	0:-29
geen gedachten	0:-14
geen haast	0:-38
geen hersenschudding	0:18
geen koolhydraten	0:21
geen kwaad	0:-41
geen loop	0:31
geen loopband	0:35
geen loopdag	0:-37
geen moeite	0:33
geen pijnstillers	0:-44
geen probleem	0:-12
geen reden	0:40
geen regel	0:-53
geen schande	0:-37
geen schema	0:-25
geen smoesjes	0:31
geen straf	0:-37
geen suiker	0:22
geen tijd	0:-36
geen toegang	0:-40
geen toetje	0:31
geen trend	0:-38
geen twijfel	0:49
geen verplichting	0:-29
geen vorm	0:-44
geen vrije	0:30
geen zorgen	0:24
gefah*	0:-53
gefahrlich	0:-25
gefahrlich $	0:-25
gefahrlichem	0:-35
gefahrlichem $	0:-14
gefahrlichem natriummangel	0:-33
gefal*	0:-35
gefallt	0:-35
gefallt mir	0:-35
gefeh*	0:-50
gefehlt	0:-50
gefehlt $	0:-35
gefehlt hat	0:-26
gefel*	0:-33
gefeliciteerd	0:-33
gefeliciteerd !	0:-33
gefra*	0:-62
gefragt	0:-62
gefragt er	0:-62
gefuh*	0:-26
gefuhl	0:-26
gefuhl $	0:34
gefuhl fuhrt	0:-22
gefuhl laufen	0:-26
gefuhl und	0:-33
gegar*	0:37
gegarandeerd	0:37
gegarandeerd in	0:27
gegarandeerd terug	0:28
gegeb*	0:28
gegeben	0:28
gegeben hast	0:28
gegen	0:-14
gegen den	0:-12
gegen die	0:39
gegen etwas	0:-35
gegen krampfe	0:14
gegen seitenstechen	0:-37
geges*	0:-52
gegessen	0:-52
gegessen oder	0:-52
geget*	0:-59
gegeten	0:-59
gegeten $	0:-31
gegeten hebt	0:-48
gegev*	0:8
gegevens	0:8
gegevens gekeken	0:8
gegoo*	0:19
gegoogelt	0:19
gegoogelt die	0:19
geh	0:7
geh beim	0:-9
geh davor	0:-23
geh den	0:32
geh ein	0:23
geh fruh	0:-25
geh nach	0:-23
geh nicht	0:22
geh von	0:33
geh vor	0:-52
geh zum	0:-30
gehad	0:20
gehad drie	0:20
gehal*	0:-33
gehalten	0:-33
gehalten $	0:-33
gehen	0:13
gehen eine	0:-38
gehen gehen	0:22
gehen weh	0:-29
gehen wie	0:39
gehor*	0:-69
gehoren	0:-51
gehoren dem	0:-51
gehort	0:-49
gehort abgeklart	0:-26
gehort dir	0:52
gehort ein	0:-23
gehort heute	0:-33
gehort in	0:-65
gehort zum	0:-51
gehpa*	0:-41
gehpausen	0:-41
gehpausen sind	0:-41
gehst	0:16
gehst ?	0:-17
gehst raus	0:24
geht aber	0:30
geht das	0:15
geht eine	0:-23
geht es	0:-10
geht fast	0:-50
geht immer	0:25
geht nimm	0:-33
geht s	0:22
geht vor	0:31
geht wie	0:-24
gehui*	0:21
gehuild	0:21
gehuild $	0:21
geirr*	0:39
geirriteerde	0:25
geirriteerde kniepees	0:25
geirrt	0:33
geirrt $	0:33
geis	0:-36
geis no	0:-36
gekek*	0:54
gekeken	0:54
gekeken $	0:8
gekeken en	0:27
gekeken tot	0:33
gel	0:63
gel $	0:65
gel a	0:53
gel after	0:16
gel alla	0:29
gel cada	0:30
gel com	0:34
gel con	0:29
gel dan	0:-47
gel en	0:-41
gel every	0:31
gel in	0:-34
gel is	0:-73
gel lohnt	0:-44
gel morning	0:36
gel ne	0:-41
gel ogni	0:31
gel on	0:-54
gel semmai	0:-32
gel serve	0:-35
gel so	0:-33
gel solo	0:-47
gel teste	0:-15
gel three	0:16
gel tous	0:-40
gel toutes	0:31
gel upsets	0:-22
gel van	0:-34
gelad*	0:15
gelado	0:15
gelado doer	0:-41
gelado engole	0:23
gelaufen $	0:16
gelaufen ?	0:-35
gelaufen genau	0:-35
gele	0:-24
gele $	0:-24
gelen*	0:15
gelenke	0:15
gelenke entlasten	0:15
geles	0:-31
geles entrenando	0:-31
gelid*	0:-33
gelida	0:-33
gelida ti	0:-33
gelij*	0:-43
gelijk	0:-29
gelijk $	0:-29
gelijkmatig	0:-18
gelijkmatig $	0:-16
gelit*	0:14
gelitten	0:14
gelitten $	0:14
gelo encurte	0:-33
gelo por	0:21
gelo quinze	0:17
gelo vinte	0:32
gelop*	0:-11
gelopen	0:-11
gelopen $	0:9
gelopen ?	0:-34
gelopen elke	0:-29
gelos*	0:9
geloscht	0:9
geloscht $	0:29
geloscht ?	0:-34
gels	0:-100
gels a	0:-28
gels bei	0:-50
gels bitte	0:-14
gels im	0:-25
gels in	0:-27
gels on	0:-54
gels tijdens	0:-22
gemac*	0:15
gemacht	0:15
gemacht !	0:-38
gemacht $	0:42
gemacht garantiert	0:13
gemacht ich	0:32
gemak	0:31
gemak $	0:31
gemei*	0:-36
gemeinsam	0:-36
gemeinsam wieder	0:-36
gemelo	0:36
gemelo estara	0:23
gemelo un	0:19
gemelos	0:-39
gemelos agradecen	0:-29
gemelos cuando	0:-19
gemen*	0:-41
gemengde	0:-41
gemengde krachttraining	0:-41
gemeo	0:23
gemeo precisa	0:23
gemischtes	0:-33
gemischtes krafttraining	0:-33
gemiste	0:11
gemiste loop	0:-11
gemiste lopen	0:41
gemiste training	0:-35
gemut*	0:-44
gemutlich	0:-44
gemutlich $	0:-36
gemutlich ?	0:-9
genan*	0:-41
genant	0:-41
genant is	0:-41
genau	0:-62
genau mal	0:-37
genau richtig	0:-35
genau tut	0:-7
genau welchen	0:-13
genau*	0:17
genauso	0:17
genauso $	0:36
genauso wichtig	0:-37
gene	0:-58
gene pas	0:-58
genee*	0:25
geneest	0:25
geneest de	0:25
gener*	0:-33
general	0:-18
general ?	0:-18
generale	0:-15
generale zegt	0:-15
generaliste	0:-41
generaliste saura	0:-41
genere	0:-45
genere chiedi	0:-45
genervt	0:21
genervt dass	0:21
genez*	0:21
genezen	0:21
genezen $	0:21
gengi*	0:18
gengibre	0:18
gengibre com	0:18
genia*	0:35
genial	0:35
genial para	0:35
genie*	0:-57
genies	0:-31
genies den	0:-18
genies sie	0:-17
geniet	0:-39
geniet van	0:-34
genoeg $	0:-59
genoeg is	0:28
genoeg opstaan	0:33
genoeg over	0:-49
genoeg vooraf	0:-38
genoeg want	0:-32
genot*	0:43
genoteerd	0:43
genoteerd en	0:8
genoteerd geen	0:35
genou	0:33
genou attendra	0:34
genou aujourd	0:-14
genou comme	0:-55
genou dit	0:-46
genou douloureux	0:31
genou gonfle	0:-15
genou n	0:-45
genou qui	0:20
genou s	0:29
genou sera	0:23
genou t	0:31
genou tiendra	0:33
genou*	0:37
genoux	0:37
genoux ralent	0:37
genre	0:30
genre borne	0:30
gens	0:-18
gens teste	0:-18
gente	0:-62
gente $	0:-30
gente chega	0:33
gente con	0:-51
gente evitar	0:-34
gente los	0:-41
gente ouve	0:-37
gente se	0:30
gente so	0:-67
genti*	0:-65
gentil	0:-26
gentil avec	0:-26
gentile	0:-31
gentile con	0:-31
gentili	0:-26
gentili di	0:-26
gentis	0:-18
gentis que	0:-18
gentl*	0:-90
gentle	0:-39
gentle given	0:-39
gentlest	0:-11
gentlest kind	0:-11
gently	0:-77
gently $	0:-38
gently as	0:-17
gently once	0:-64
gently slow	0:-34
genug	0:-30
genug $	0:60
genug besonders	0:-29
genug denn	0:-37
genug vorher	0:-30
genug zeit	0:-53
gepla*	0:-37
gepland	0:27
gepland $	0:27
geplant	0:-49
geplant $	0:12
geplant nachste	0:-52
gepro*	0:-47
gepropt	0:-47
gepropt kunnen	0:-47
gerad*	0:47
gerade	0:47
gerade noch	0:22
gerade und	0:24
gerade vom	0:29
gerat	0:-19
gerat $	0:-19
gereg*	0:53
geregeld	0:53
geregeld $	0:28
geregeld de	0:31
geregeld tot	0:19
geregeld voor	0:29
geris*	0:40
gerissen	0:40
gerissen $	0:30
gerissen ist	0:28
gern	0:-55
gern $	0:-30
gern auch	0:-36
gerus*	0:-37
gerust	0:-37
gerust $	0:-12
gerust als	0:-7
gerust een	0:-51
gerust later	0:-35
gerust twee	0:23
gesag*	0:-15
gesagt	0:-15
gesagt also	0:-55
gesagt bin	0:26
gesagt eine	0:31
gesagt locker	0:25
gesch*	0:39
geschadet	0:26
geschadet $	0:26
geschaut	0:25
geschaut $	0:12
geschaut donnerstagabend	0:20
gescheurd	0:14
gescheurd $	0:14
geschichte	0:33
geschichte $	0:40
geschichte nicht	0:-38
geschickt	0:32
geschickt $	0:32
geschmackssache	0:-33
geschmackssache $	0:-33
geschrapt	0:47
geschrapt $	0:39
geschrapt zondag	0:19
geschutzte	0:-39
geschutzte runde	0:-39
geschwollenes	0:-36
geschwollenes blockierendes	0:-36
geseh*	0:30
gesehen	0:30
gesehen $	0:29
gesehen dass	0:12
gesel*	0:-41
gesellschaft	0:-41
gesellschaft $	0:-41
gesen*	0:14
gesenkt	0:14
gesenkt $	0:14
gespe*	0:30
gespeichert	0:30
gespeichert $	0:30
gespr*	0:19
gesprochen	0:10
gesprochen $	0:10
gesproken	0:14
gesproken $	0:14
geste*	0:-26
gestellt	0:30
gestellt $	0:30
gestern	0:-36
gestern $	0:-32
gestern abend	0:42
gestern auch	0:29
gestern gibt	0:-39
gestr*	0:51
gestrichen	0:49
gestrichen !	0:38
gestrichen $	0:17
gestritten	0:27
gestritten $	0:27
gesund $	0:-29
gesund ist	0:27
get $	0:-58
get a	0:25
get an	0:28
get cancelled	0:-42
get compression	0:27
get faster	0:22
get fitter	0:-46
get for	0:-48
get going	0:40
get help	0:-38
get hungry	0:-58
get hurt	0:30
get injured	0:69
get into	0:-38
get it	0:-42
get lean	0:13
get long	0:-26
get medical	0:-57
get rid	0:35
get some	0:27
get the	0:-62
get there	0:-25
get to	0:-70
get under	0:30
get up	0:38
get used	0:59
get you	0:21
get your	0:30
getau*	0:41
getauscht	0:41
getauscht $	0:41
getro*	0:14
getroffen	0:14
getroffen $	0:14
gets	0:11
gets $	0:-20
gets above	0:17
gets built	0:-27
gets much	0:37
gets their	0:30
gets tough	0:-38
gets worse	0:-43
getti*	0:-32
getting	0:-32
getting boring	0:21
getting out	0:-61
getting stronger	0:33
getting tangled	0:-30
getting used	0:-47
gevaa*	0:-33
gevaarlijk	0:-33
gevaarlijk tekort	0:-33
geven	0:-9
geven je	0:26
geven maar	0:-43
gevoe*	0:17
gevoel	0:17
gevoel $	0:33
gevoel en	0:-63
gevoel op	0:33
gevra*	0:-37
gevraagd	0:-37
gevraagd je	0:32
gevraagd wordt	0:-45
gewan*	0:-39
gewandeld	0:-39
gewandeld toen	0:-39
gewei*	0:11
geweint	0:11
geweint $	0:11
gewen*	0:-47
gewend	0:-47
gewend bent	0:-36
gewend is	0:-31
gewer*	0:-31
gewerkt	0:-31
gewerkt !	0:-21
gewerkt hebt	0:-29
gewes*	0:-12
gewesen	0:-12
gewesen !	0:-12
gewic*	0:-12
gewicht	0:-12
gewicht bremst	0:15
gewicht is	0:35
gewicht ist	0:-33
gewicht praat	0:-29
gewicht remt	0:15
gewicht sage	0:-21
gewicht te	0:13
gewin*	0:31
gewinner	0:31
gewinner kennen	0:31
gewis*	0:23
gewiss	0:23
gewiss $	0:23
gewit*	0:20
gewitter	0:20
gewitter bleib	0:-32
gewitter bleibt	0:-39
gewitter laufen	0:33
gewoh*	0:-34
gewohn	0:-14
gewohn den	0:-14
gewohnheit	0:-26
gewohnheit schlagt	0:-26
gewohnst	0:35
gewohnst du	0:35
gewohnt	0:-57
gewohnt ist	0:-36
gewohnt und	0:-40
gewohnung	0:-36
gewohnung dauert	0:-36
gewone	0:-59
gewone $	0:-27
gewone kop	0:-48
gewonnen	0:56
gewonnen $	0:56
gewoo*	0:16
gewoon	0:40
gewoon $	0:13
gewoon door	0:34
gewoon een	0:41
gewoon leuk	0:-34
gewoon lucht	0:30
gewoon rustig	0:40
gewoon slapen	0:18
gewoon wandelen	0:-9
gewoon weer	0:-63
gewoon weglaten	0:15
gewoonlijk	0:-28
gewoonlijk er	0:-28
gewoonte	0:-49
gewoonte dan	0:-32
gewoonte wint	0:-29
gewor*	0:56
geworden	0:56
geworden !	0:34
geworden $	0:41
gewri*	0:26
gewrichten	0:26
gewrichten ontlasten	0:26
gewun*	0:27
gewunscht	0:27
gewunscht $	0:27
gezak*	0:34
gezakt	0:34
gezakt is	0:34
gezel*	0:-49
gezellig	0:-30
gezellig een	0:-30
gezelliger	0:-31
gezelliger $	0:-31
gezer*	0:57
gezerrt	0:57
gezerrt $	0:32
gezerrt eine	0:17
gezerrt massier	0:25
gezie*	0:44
gezien	0:44
gezien $	0:44
gezon*	0:-14
gezond	0:-14
gezond $	0:-50
gezond is	0:32
gezwo*	0:-29
gezwollen	0:-29
gezwollen knie	0:-29
ghiac*	0:-9
ghiacciato	0:-42
ghiacciato $	0:-42
ghiaccio	0:10
ghiaccio accorcia	0:-19
ghiaccio esci	0:-31
ghiaccio quindici	0:24
ghiaccio venti	0:33
gia	0:-15
gia $	0:-57
gia cinque	0:-42
gia corso	0:-31
gia previsto	0:29
gia scritto	0:20
gia tanto	0:-33
gia vinto	0:32
giacc*	0:-48
giacca	0:-48
giacca leggera	0:-43
giacca pesante	0:-13
gib	0:12
gib einen	0:12
gibt	0:-11
gibt $	0:-30
gibt bauen	0:-40
gibt s	0:34
gibt sich	0:-30
gift	0:30
gift fur	0:30
gilbe*	0:-25
gilbert	0:-25
gilbert curves	0:-25
gilet	0:-29
gilet et	0:-29
gilt	0:25
gilt fur	0:25
ging !	0:-20
ging $	0:-40
ging es	0:33
ginge*	0:-57
gingen	0:-57
gingen met	0:-37
gingen mit	0:-34
ginoc*	0:10
ginocchio	0:10
ginocchio $	0:-39
ginocchio ?	0:-25
ginocchio caldo	0:-34
ginocchio chi	0:30
ginocchio cosi	0:-38
ginocchio dolorante	0:27
ginocchio e	0:-20
ginocchio finiscono	0:17
ginocchio gonfio	0:-42
ginocchio guarira	0:24
ginocchio regge	0:20
ginocchio si	0:35
ginocchio ti	0:28
gioca*	0:-22
giocare	0:-22
giocare con	0:-22
gioco	0:-38
gioco $	0:-38
giorn*	0:-49
giornali	0:-30
giornali $	0:-30
giornata	0:-48
giornata $	0:-48
giorni	0:28
giorni cosi	0:30
giorni di	0:-21
giorni duri	0:27
giorni e	0:-45
giorni facili	0:-34
giorni i	0:-37
giorni il	0:31
giorni liberi	0:30
giorni niente	0:-35
giorni passa	0:24
giorni piu	0:-53
giorni questo	0:21
giorni senza	0:19
giorno	0:-77
giorno adesso	0:-30
giorno con	0:-16
giorno della	0:13
giorno di	0:-27
giorno dopo	0:-68
giorno e	0:-57
giorno facile	0:-55
giorno intero	0:-13
giorno libero	0:35
giorno non	0:-32
giorno prima	0:-26
giorno questa	0:32
giorno sonno	0:-15
giorno soprattutto	0:-50
giorno suo	0:-36
giorno ti	0:-39
giova*	0:33
giovane	0:33
giovane $	0:33
giove*	0:-30
giovedi	0:-30
giovedi $	0:-54
giovedi com	0:-26
giovedi con	0:-40
giovedi e	0:-46
giovedi hai	0:-35
giovedi le	0:-19
giovedi non	0:40
giovedi o	0:-11
giovedi poi	0:-38
giovedi quindi	0:37
giovedi se	0:-57
giran*	0:27
girano	0:27
girano da	0:27
girat*	0:38
girato	0:38
girato la	0:38
giro	0:-68
giro $	0:13
giro che	0:-26
giro e	0:-48
giro fai	0:-42
giro riparato	0:-24
giste*	0:-9
gisteren	0:-9
gisteren drie	0:-36
gisteren helemaal	0:28
gisteren ook	0:30
giu	0:-48
giu $	0:17
giu con	0:-51
giuli*	0:26
giulia	0:26
giulia ha	0:26
giuro	0:27
giuro che	0:27
giust*	0:-53
giusta	0:-47
giusta $	0:-39
giusta e	0:-10
giuste	0:-10
giuste si	0:-10
give	0:-32
give $	0:-42
give a	0:-40
give advice	0:-44
give it	0:7
give me	0:13
give medical	0:-22
give numbers	0:-35
give up	0:51
given	0:-39
given $	0:-17
given the	0:-36
gives	0:11
gives $	0:39
gives you	0:-33
giving knee	0:-50
giving up	0:35
glace classique	0:29
glace quinze	0:21
glace raccourcis	0:-31
glace te	0:-43
glace vingt	0:32
glad	0:-90
glad loop	0:-16
glad neem	0:-32
glad of	0:-17
glad the	0:-52
glad to	0:-50
glad you	0:-38
gladl*	0:-36
gladly	0:-36
gladly $	0:-36
glas rote	0:19
glas wasser	0:-14
glass	0:39
glass of	0:39
glatt	0:24
glatt $	0:37
glatt oder	0:-25
glatt*	0:-35
glatteis	0:-35
glatteis ist	0:-24
glatteis lauf	0:-17
glatteis lieber	0:-12
gleic*	0:-8
gleich	0:17
gleich doppelt	0:-29
gleich ein	0:35
gleich nach	0:-43
gleich zum	0:22
gleich zweimal	0:36
gleiche	0:-49
gleiche anstrengung	0:-35
gleiche ecke	0:-28
gleiche zeit	0:-28
gleichmasig	0:-48
gleichmasig $	0:-24
gleichmasig das	0:-14
gleichmasig so	0:-32
gleicht	0:29
gleicht man	0:29
gli	0:-16
gli $	0:-24
gli allunghi	0:-54
gli altri	0:-36
gli antibiotici	0:31
gli antidolorifici	0:18
gli infortuni	0:-56
gli organizzatori	0:14
gli ultimi	0:26
glied*	0:-7
gliederschmerzen	0:-7
gliederschmerzen oder	0:-7
gliel*	0:30
glielo	0:30
glielo dicevo	0:30
gliss*	0:-68
glisse	0:-68
glisse $	0:-25
glisse comme	0:-26
glisse fais	0:-33
glisse pas	0:-37
glove*	0:-48
gloves	0:-48
gloves is	0:-48
gluci*	0:-20
glucides	0:-20
glucides a	0:33
glucides des	0:-41
glucides deux	0:-39
glucides le	0:16
glucides les	0:7
glucides par	0:-17
gluck*	0:-30
gluckwunsch	0:-30
gluckwunsch !	0:-30
gluco*	0:-26
glucose	0:-26
glucose $	0:-19
glucose and	0:-9
glute*	0:78
glutei	0:20
glutei deboli	0:20
gluten	0:52
gluten et	0:17
gluten for	0:18
gluten is	0:30
gluteo	0:31
gluteo el	0:22
gluteo fraco	0:27
gluteos	0:25
gluteos debiles	0:25
glutes	0:22
glutes $	0:22
go	0:69
go $	0:40
go ?	0:-32
go all	0:43
go away	0:-26
go by	0:-11
go early	0:-37
go easy	0:31
go for	0:-36
go from	0:29
go it	0:32
go longer	0:-26
go low	0:45
go on	0:-50
go or	0:-23
go out	0:27
go over	0:30
go slower	0:51
go smoothly	0:23
go to	0:-20
go vegan	0:13
go with	0:-42
go wrong	0:58
goal	0:-10
goal $	0:76
goal decides	0:-10
goal has	0:28
goal i	0:-36
goal is	0:-65
goal isn	0:-29
goal so	0:30
goal the	0:-59
goal time	0:24
goal to	0:12
goal with	0:-32
goals	0:-22
goals $	0:39
goals just	0:-46
goals six	0:-35
godit*	0:-49
goditela	0:-32
goditela $	0:-32
goditi	0:-31
goditi il	0:-31
goed	0:-58
goed $	0:-42
goed adres	0:-25
goed dat	0:-25
goed doen	0:27
goed ga	0:-26
goed gedaan	0:-29
goed genoeg	0:28
goed gewerkt	0:-21
goed ging	0:-20
goed idee	0:-45
goed kies	0:-28
goed maar	0:-29
goed teken	0:-43
goed valt	0:-22
goed verdeeld	0:-27
goed verdraagt	0:-38
goed voor	0:-32
goed was	0:35
goed zit	0:-17
goed zo	0:25
goede	0:-77
goede kans	0:-35
goede schoenen	0:-29
goede vraag	0:-24
goede week	0:-40
goedv*	0:-32
goedvindt	0:-32
goedvindt $	0:-32
goes !	0:-36
goes $	0:18
goes a	0:-24
goes away	0:46
goes off	0:-41
goes on	0:-58
goes up	0:18
going	0:14
going $	0:10
going anywhere	0:-37
going even	0:29
going out	0:-39
going to	0:59
going well	0:-35
going when	0:36
goldr*	0:-32
goldrichtig	0:-32
goldrichtig $	0:-32
golpe	0:-66
golpe antes	0:-51
golpe suele	0:-31
gone	0:-7
gone ahead	0:27
gone and	0:-9
gone for	0:9
gone from	0:39
gone get	0:27
gone really	0:-41
gone through	0:37
gone to	0:-54
gone up	0:19
gone when	0:-56
gonfi*	0:-18
gonfia	0:35
gonfia $	0:35
gonfio	0:-62
gonfio ?	0:-34
gonfio che	0:-42
gonfiore	0:-35
gonfiore sia	0:-35
gonfl*	0:-15
gonfle	0:-15
gonfle $	0:32
gonfle et	0:-44
gonfle qui	0:-51
good !	0:-40
good $	0:38
good as	0:39
good but	0:-69
good carbo	0:37
good chance	0:-32
good change	0:-34
good day	0:-20
good deal	0:-50
good in	0:-26
good luck	0:-23
good morning	0:-34
good person	0:-18
good question	0:-14
good sessions	0:-38
good shape	0:-43
good sign	0:-45
good swap	0:-37
good tempo	0:39
good time	0:-52
good to	0:30
good warm	0:-34
good week	0:-25
googl*	0:25
googled	0:25
googled the	0:25
gooi	0:30
gooi de	0:30
gordura	0:21
gordura $	0:21
gordura cafe	0:-33
gordura corporal	0:32
gorduroso	0:-38
gorduroso $	0:-22
gorduroso onde	0:-31
gorge*	0:18
gorgeous	0:18
gorgeous sunrise	0:18
gorra	0:-44
gorra $	0:-41
gorra protege	0:-27
gosta	0:-7
gosta ?	0:-7
gosta*	0:-31
gostam	0:-27
gostam de	0:-27
gostaria	0:-32
gostaria de	0:-32
gosto	0:-44
gosto $	0:-28
gosto da	0:-29
gosto*	0:-60
gostoso	0:-31
gostoso $	0:-31
gostou	0:-44
gostou $	0:-28
gostou nessa	0:-23
got	0:-33
got 0	0:-55
got a	0:33
got all	0:-31
got every	0:-41
got fast	0:23
got faster	0:-45
got hurt	0:28
got in	0:-28
got it	0:28
got lost	0:17
got out	0:-39
got room	0:34
got shin	0:26
got that	0:11
got this	0:-43
gourd*	0:30
gourde	0:30
gourde $	0:20
gourde avec	0:24
gout	0:-44
gout $	0:-44
gp	0:-30
gp $	0:-30
gps	0:-76
gps de	0:-40
gps is	0:-30
gps se	0:-38
gps si	0:-25
gpx	0:-13
gpx ?	0:-13
graci*	0:-35
gracias	0:-35
gracias $	0:-35
grad	0:-35
grad $	0:-35
grad hin	0:24
grad reichen	0:-28
grad und	0:-28
grad warmer	0:-29
grade	0:26
grade one	0:26
grade*	0:-23
graden	0:-23
graden is	0:-53
graden of	0:34
graden warmer	0:-35
graden zijn	0:-27
gradi bastano	0:-32
gradi in	0:-24
gradi si	0:32
gradi*	0:-16
gradini	0:-16
gradini prima	0:-16
grado*	0:-8
grados	0:-8
grados bastan	0:-28
grados mas	0:-30
grados tambien	0:30
gradu*	0:-66
gradual	0:-33
gradual $	0:-33
gradually	0:-54
gradually and	0:-15
gradually building	0:-40
grais*	0:-9
graisses	0:-9
graisses cafe	0:-23
gram	0:60
gram eiwit	0:35
gram koolhydraten	0:31
gram suikers	0:27
grama*	0:31
gramas	0:31
gramas de	0:31
gramm	0:38
gramm eiweis	0:30
gramm kohlenhydrate	0:27
gramm*	0:67
grammes	0:52
grammes de	0:52
grammi	0:39
grammi di	0:39
gramo	0:18
gramo y	0:18
gramo*	0:40
gramos	0:40
gramos de	0:40
grams	0:53
grams of	0:53
gran	0:-25
gran logro	0:-25
grand chose	0:-47
grand verre	0:29
grand*	0:-100
grandes	0:-42
grandes costumam	0:-25
grandes suelen	0:-32
grandi	0:-63
grandi $	0:-47
grandi andavano	0:-34
grandit	0:-32
grandit d	0:-16
grandit lentement	0:-25
grands	0:-29
grands $	0:-9
grands allaient	0:-22
gras	0:-32
gras $	0:-32
gras la	0:-18
grasa	0:-16
grasa $	0:34
grasa cafe	0:-34
grasa corporal	0:19
grasa donde	0:-18
grasse	0:24
grasse te	0:24
grassi	0:-22
grassi $	0:17
grassi caffe	0:-32
grasso $	0:27
grasso corporeo	0:9
grasso dove	0:-48
grau	0:29
grau dois	0:27
grau um	0:20
graus a	0:-45
graus bastam	0:-33
graus tambem	0:40
grave	0:8
grave $	0:31
grave d	0:-37
grave dans	0:-58
grave fais	0:-38
gravi*	0:47
gravite	0:47
gravite $	0:32
gravite n	0:29
greas*	0:-32
greasy	0:-32
greasy where	0:-32
great	0:13
great $	0:32
great achievement	0:-30
great by	0:33
great question	0:-39
great success	0:29
great work	0:-38
green	0:-38
green your	0:-38
grens	0:-39
grens $	0:-24
grens is	0:-34
griep	0:-32
griep in	0:-43
griep of	0:23
grigi*	0:-30
grigio	0:-30
grigio da	0:-30
grint*	0:18
grinta	0:18
grinta e	0:18
gripa*	0:-28
gripado	0:-28
gripado nao	0:-28
gripe	0:18
gripe o	0:28
gripe ou	0:29
gripe se	0:-51
gripp*	0:15
grippe	0:15
grippe erst	0:-31
grippe hin	0:27
grit	0:31
grit your	0:31
groei*	0:-24
groeit	0:-24
groeit langzaam	0:-16
groeit met	0:-12
groep	0:17
groep liepen	0:21
groep te	0:-30
groep zijn	0:27
groin	0:-21
groin $	0:-21
gros	0:-33
gros repas	0:-33
grose	0:-40
grose mahlzeiten	0:-40
grose*	0:-31
grosere	0:-31
grosere $	0:-29
grosere sprunge	0:-15
gross*	0:-60
grosse	0:-55
grosse semaine	0:-50
grosse veste	0:-15
grosso	0:-14
grosso $	0:-14
grote	0:-30
grote maaltijden	0:-30
grote*	0:-33
grotere	0:-33
grotere $	0:-25
grotere sprongen	0:-16
groun*	0:-50
ground	0:-50
ground $	0:-26
ground a	0:-35
ground tell	0:-12
group $	0:14
group and	0:-45
group are	0:31
group can	0:-8
group do	0:35
group dropped	0:24
group is	0:-44
group know	0:37
group of	0:-39
group ran	0:36
group run	0:-40
group*	0:14
groupe	0:14
groupe ont	0:24
groupe sont	0:20
groupe va	0:-33
grow	0:-66
grow $	0:-54
grow a	0:-29
grown	0:-38
grown into	0:-38
grows	0:-57
grows as	0:-36
grows isn	0:-31
grows slowly	0:-28
grues*	0:-19
gruesa	0:-19
gruesa $	0:-19
grund	0:46
grund ist	0:-33
grund klagen	0:-28
grund langsamer	0:28
grund lauf	0:36
grund zu	0:23
grund zur	0:20
grund*	0:-14
grundsatzlich	0:-14
grundsatzlich nichts	0:-14
grupo	0:39
grupo correram	0:25
grupo corrieron	0:14
grupo estao	0:38
grupo for	0:-33
grupo si	0:15
grupo va	0:-35
grupo van	0:34
grupp*	0:13
gruppe	0:21
gruppe sind	0:38
gruppe zu	0:-35
gruppo $	0:15
gruppo hanno	0:27
gruppo non	0:-42
gruppo sono	0:31
gruppo va	0:-32
guada*	0:34
guadagnato	0:34
guadagnato $	0:34
guaio	0:-40
guaio in	0:-40
guant*	0:-48
guantes	0:-28
guantes finos	0:-28
guanti	0:-32
guanti sottili	0:-32
guara*	0:35
guarantee	0:-29
guarantee with	0:-33
guarantee you	0:17
guaranteed	0:40
guaranteed $	0:23
guaranteed fun	0:-15
guaranteed mud	0:-25
guaranteed to	0:44
guarantees	0:33
guarantees better	0:33
guard	0:30
guard is	0:30
guard*	0:-42
guarda	0:-90
guarda $	0:-48
guarda avanti	0:-32
guarda le	0:-17
guarda perna	0:-30
guarda piernas	0:-47
guarda piuttosto	0:-36
guardado	0:35
guardado $	0:35
guardan	0:31
guardan el	0:31
guardare	0:-42
guardare $	0:-24
guardare i	0:-27
guarde	0:-54
guarde as	0:-54
guardei	0:22
guardei aqui	0:22
guardo	0:32
guardo i	0:32
guari*	0:39
guarira	0:24
guarira entro	0:24
guarisce	0:24
guarisce $	0:24
gueri $	0:-43
gueri d	0:23
gueri*	0:30
guerit	0:30
guerit le	0:30
guess	0:-11
guess $	0:-32
guess long	0:36
guia	0:-40
guia $	0:-35
guia mejor	0:-24
guia melhor	0:-16
guiat*	0:-40
guiate	0:-40
guiate por	0:-40
guida	0:-33
guida $	0:-20
guida meglio	0:-18
guida*	0:-18
guidance	0:-18
guidance 0	0:-18
guide	0:-26
guide $	0:-18
guide mieux	0:-21
guide*	0:16
guideline	0:30
guideline ignore	0:30
guides	0:-24
guides better	0:-24
gum	0:37
gum when	0:37
gun	0:-29
gun and	0:-29
gusta	0:-47
gusta la	0:-25
gusta milagros	0:-44
gusta*	0:-30
gustaria	0:-30
gustaria cambiar	0:-30
guste	0:-50
guste $	0:-50
gusti	0:-37
gusti $	0:-37
gusto*	0:-26
gustos	0:-26
gustos $	0:-26
gut	0:-42
gut $	0:63
gut aber	0:-37
gut and	0:-37
gut aufgestellt	0:-39
gut by	0:-45
gut dir	0:27
gut eine	0:24
gut fuhlst	0:-33
gut fur	0:21
gut is	0:-47
gut klar	0:-16
gut mach	0:-38
gut sein	0:-33
gut verteilt	0:-31
gut vertragen	0:-24
gut war	0:-23
gut zu	0:-32
gute	0:-70
gute chancen	0:-24
gute frage	0:-23
gute schuhe	0:-14
gute woche	0:-54
gutes	0:-41
gutes zeichen	0:-41
guts	0:-39
guts $	0:-39
guttu*	0:21
guttun	0:21
guttun $	0:21
guy	0:30
guy $	0:30
guys	0:24
guys in	0:24
gym	0:29
gym is	0:29
h	0:32
h 0	0:32
ha	0:-60
ha $	0:-34
ha avuto	0:26
ha bisogno	0:-35
ha continuato	0:26
ha corrido	0:-28
ha dato	0:-52
ha dicho	0:-62
ha duvida	0:35
ha fair	0:-23
ha fatto	0:35
ha hecho	0:-49
ha ido	0:27
ha llovido	0:-17
ha mai	0:27
ha migliorato	0:-32
ha milagres	0:-27
ha parlato	0:-47
ha pazienza	0:-29
ha pouco	0:16
ha regra	0:-20
ha sbagliato	0:32
ha seguito	0:-28
ha semanas	0:-27
ha sido	0:30
ha tempo	0:-35
ha um	0:-12
ha un	0:-56
haal	0:22
haal de	0:22
haal ik	0:-55
haal je	0:35
haalt	0:37
haalt de	0:36
haalt zijn	0:20
haast	0:-38
haast het	0:-38
hab	0:73
hab den	0:22
hab die	0:49
hab ich	0:44
hab mir	0:15
hab s	0:30
habe	0:19
habe alles	0:27
habe deine	0:14
habe deinen	0:57
habe deiner	0:32
habe die	0:21
habe gestern	0:22
habe ich	0:23
habe in	0:12
habe keinen	0:-36
habe mit	0:10
habe nichts	0:-37
habe schnell	0:19
habe schon	0:28
habe sportwissenschaft	0:31
haben	0:41
haben alle	0:26
haben ausdauersportler	0:19
haben nach	0:-50
haben passieren	0:28
haben schon	0:26
haben uns	0:28
haben wir	0:34
habia	0:-59
habia $	0:-26
habia barro	0:-46
habil*	0:-30
habille	0:-30
habille toi	0:-30
habit	0:-42
habit $	0:-9
habit and	0:-36
habit*	0:-98
habite	0:27
habite a	0:27
habito	0:-44
habito gana	0:-31
habito vence	0:-23
habits	0:-25
habits beat	0:-25
habitude	0:-45
habitude ?	0:-14
habitude et	0:-30
habitude rien	0:-19
habitude vaut	0:-14
habitue	0:-27
habitue $	0:-23
habitue le	0:-19
habituel	0:-42
habituel sans	0:-42
habituelle	0:-41
habituelle avant	0:-41
habituer	0:-23
habituer prend	0:-23
habla	0:-56
habla $	0:-20
habla con	0:-51
habla*	0:-57
hablado	0:31
hablado con	0:31
hablar	0:-67
hablar $	0:-43
hablar con	0:-32
hablar de	0:-32
hablar en	0:-44
hable	0:27
hable con	0:29
hable en	0:-29
hablo	0:-39
hablo importa	0:-39
habra	0:19
habra desaparecido	0:19
habra*	0:39
habran	0:37
habran ido	0:37
habras	0:17
habras pinzado	0:17
hace $	0:-15
hace 0	0:26
hace calor	0:9
hace dano	0:-40
hace este	0:-64
hace fuerte	0:28
hace inmune	0:32
hace mas	0:32
hace mucho	0:-42
hacem*	0:-32
hacemos	0:-32
hacemos mas	0:-32
hacen	0:-48
hacen corredor	0:-28
hacen fuertes	0:-34
hacer	0:-32
hacer el	0:-32
haces	0:45
haces lo	0:28
haces minima	0:28
had $	0:-42
had a	0:-13
had an	0:-59
had dat	0:17
had enough	0:37
had great	0:29
had hetzelfde	0:23
had ik	0:40
had in	0:-41
had je	0:-39
had more	0:-45
had one	0:40
had ook	0:11
had pasta	0:36
had that	0:29
had the	0:46
hadde*	0:22
hadden	0:22
hadden daar	0:22
haga	0:-13
haga largo	0:-13
hagas	0:38
hagas caso	0:38
hai	0:20
hai $	0:-55
hai 0	0:-50
hai bisogno	0:-28
hai bruciato	0:32
hai buttato	0:30
hai corso	0:10
hai dato	0:17
hai dormito	0:-33
hai due	0:-46
hai fame	0:-63
hai gia	0:28
hai i	0:-28
hai il	0:29
hai in	0:26
hai la	0:41
hai mandato	0:21
hai meritato	0:30
hai messo	0:-30
hai proprio	0:28
hai sete	0:-48
hai spinto	0:34
hai tenuto	0:-42
hai un	0:15
hai una	0:25
hai uno	0:14
hai versato	0:-21
hai voglia	0:-17
halbe	0:-50
halbe im	0:-45
halbe ist	0:-25
halbe stunde	0:32
halbe*	0:-28
halben	0:-41
halben angemeldet	0:29
halben etwa	0:-24
halben stunde	0:-50
halber	0:34
halber wird	0:34
halbi*	0:-23
halbiert	0:-23
halbiert das	0:-23
halbm*	0:-79
halbmarathon	0:-79
halbmarathon $	0:-27
halbmarathon am	0:-36
halbmarathon ist	0:-51
halen $	0:-36
halen ?	0:-30
halen doe	0:35
halen eet	0:13
half	0:-36
half $	0:29
half a	0:33
half about	0:-23
half an	0:-21
half as	0:-24
half correct	0:-28
half hour	0:-34
half hours	0:-24
half in	0:-27
half is	0:-56
half it	0:-21
half less	0:-29
half marathon	0:-58
half marathons	0:-15
half of	0:-18
half run	0:-24
half so	0:-24
half the	0:-44
half uur	0:33
half was	0:-13
half will	0:32
half your	0:27
halft*	0:-25
halfte	0:-25
halfte $	0:23
halfte so	0:-45
halfte zu	0:-25
halfuur koolhydraten	0:-37
halfuur van	0:26
hallo	0:-41
hallo !	0:-41
halsw*	0:26
halsweh	0:26
halsweh kann	0:26
halt	0:51
halt 0	0:19
halt das	0:32
halt dich	0:10
halt durch	0:30
halt sie	0:-30
halt sonne	0:-29
halte	0:-45
halte ich	0:-45
halte*	0:-92
halten	0:-92
halten $	0:-48
halten konntest	0:-37
halten lieber	0:-13
halten wir	0:-55
halve	0:-51
halve gelopen	0:-8
halve marathon	0:-56
halve ongeveer	0:-13
halve wordt	0:36
halve*	0:-25
halves	0:-25
halves most	0:-25
hambr*	0:41
hambre	0:41
hambre $	0:23
hambre por	0:36
hamer is	0:-49
hamer kom	0:34
hamme*	0:15
hammer	0:15
hammer ist	0:-65
hammer it	0:23
hammer kommt	0:24
hammer verlass	0:23
hamst*	0:40
hamstring	0:47
hamstring $	0:53
hamstring en	0:20
hamstring lets	0:30
hamstring once	0:28
hamstring trouble	0:-33
hamstring verrekt	0:16
hamstrings	0:-33
hamstrings like	0:-33
hanch*	0:-24
hanches	0:-24
hanches et	0:-24
hande	0:-71
hande $	0:-55
hande und	0:-32
hande*	0:-17
handelt	0:28
handelt es	0:28
handen	0:-47
handen en	0:-25
handen los	0:-31
handi*	0:-23
handig	0:-23
handig maar	0:-23
hands	0:-57
hands and	0:-48
hands loose	0:-36
hands*	0:-39
handschoenen	0:-27
handschoenen genoeg	0:-27
handschuhe	0:-28
handschuhe $	0:-28
hang	0:15
hang back	0:-38
hang on	0:38
hango*	0:-11
hangover	0:-11
hangover choose	0:-11
hangt	0:-29
hangt ervan	0:-29
hanno	0:38
hanno corso	0:27
hanno in	0:29
hanno stancato	0:14
happe*	0:59
happen	0:26
happen $	0:36
happen that	0:-57
happen to	0:31
happens	0:48
happens to	0:22
happens walking	0:35
happy	0:-33
happy to	0:-33
hara	0:38
hara mas	0:10
hara un	0:29
haras $	0:-38
haras marca	0:23
hard	0:-19
hard $	0:-16
hard 0	0:-29
hard a	0:-44
hard and	0:-38
hard bits	0:-31
hard bouts	0:-46
hard day	0:-20
hard days	0:12
hard effort	0:-50
hard efforts	0:15
hard every	0:33
hard intervals	0:30
hard it	0:21
hard lopen	0:-36
hard on	0:37
hard ones	0:-37
hard or	0:-10
hard part	0:-12
hard running	0:-38
hard runs	0:33
hard session	0:-75
hard sessions	0:-30
hard so	0:-31
hard to	0:-25
hard training	0:-51
hard until	0:21
hard van	0:-43
hard week	0:8
hard with	0:13
hard work	0:-59
hard zo	0:32
harde	0:32
harde sessies	0:32
harde*	0:-33
harden	0:28
harden up	0:28
harder	0:-53
harder $	0:21
harder ones	0:-43
harder session	0:-38
harder sleep	0:-30
hardl*	0:-71
hardlopen	0:-55
hardlopen is	0:-37
hardlopen vaak	0:-31
hardly	0:-42
hardly $	0:-35
hardly a	0:-24
hardly any	0:-10
harm	0:-24
harm $	0:-14
harm one	0:-15
harml*	0:105
harmless	0:79
harmless $	0:40
harmless for	0:25
harmless forget	0:29
harmless it	0:22
harmless one	0:36
harmlos	0:56
harmlos $	0:40
harmlos das	0:19
harmlos denk	0:29
harms	0:-46
harms bones	0:-46
hart	0:29
hart ein	0:-31
hart en	0:-27
hart gezond	0:32
hart is	0:35
hart kan	0:28
hart niet	0:34
hart oder	0:-9
hart so	0:33
hart tien	0:24
harte	0:-18
harte $	0:-24
harte arbeit	0:-57
harte einheit	0:-28
harte einheiten	0:10
harte teil	0:-19
harte*	0:-17
harten	0:-22
harten $	0:25
harten laufen	0:27
harten oder	0:-12
harten tagen	0:31
harten wirken	0:-36
harten woche	0:-78
hartere	0:-33
hartere einheit	0:-33
hartes	0:-38
hartes $	0:-38
hartet	0:26
hartet ab	0:26
hartf*	0:31
hartfilmpje	0:31
hartfilmpje te	0:31
hartk*	0:33
hartkloppingen	0:33
hartkloppingen zijn	0:33
harts*	0:24
hartslag	0:20
hartslag die	0:-38
hartslag in	0:19
hartslag van	0:26
hartslagvariabiliteit	0:29
hartslagvariabiliteit is	0:29
has $	0:-58
has a	0:-64
has bajado	0:29
has been	0:-22
has come	0:-48
has corrido	0:-18
has desayunado	0:-43
has dormido	0:-41
has dropped	0:28
has entrenado	0:-46
has ever	0:48
has ganado	0:13
has gone	0:37
has hecho	0:22
has it	0:-17
has pegado	0:-31
has probado	0:-34
has quemado	0:23
has salido	0:-33
has switched	0:28
has the	0:14
has tirado	0:32
has to	0:36
has vuelto	0:32
hast	0:8
hast $	0:-14
hast dir	0:17
hast du	0:-9
hast ein	0:13
hast eine	0:14
hast einen	0:10
hast es	0:-36
hast iss	0:-37
hast mein	0:18
hast schon	0:32
hast zugenommen	0:44
hasta	0:17
hasta $	0:-41
hasta 0	0:-14
hasta cien	0:-9
hasta cinco	0:-31
hasta la	0:33
hasta las	0:-46
hasta que	0:41
hasta una	0:-12
hasta verguenza	0:-40
hat	0:-35
hat $	0:-23
hat aber	0:-38
hat an	0:-15
hat dasselbe	0:16
hat der	0:33
hat einen	0:-40
hat lauferknie	0:-47
hat mein	0:25
hat noch	0:36
hat sich	0:-36
hates	0:-42
hates treadmills	0:-42
hatte	0:44
hatte auch	0:17
hatte das	0:11
hatte dasselbe	0:20
hatte fruher	0:28
hatte gestern	0:29
hatte ich	0:32
hatte*	0:7
hatten	0:20
hatten damit	0:20
haufi*	0:27
haufig	0:27
haufig und	0:27
haupt*	0:-17
hauptsache	0:-17
hauptsache regelmasig	0:-17
haus	0:17
haus $	0:17
hausa*	0:-36
hausarzt	0:-36
hausarzt $	0:-36
hause	0:-22
hause $	0:-37
hause behandeln	0:32
hause fest	0:-60
hause lassen	0:16
hause zu	0:23
haut	0:-22
haut gehort	0:-22
haute	0:-43
haute $	0:-19
haute tiens	0:-35
have	0:-45
have $	0:-71
have 0	0:-19
have a	0:-26
have access	0:-16
have achilles	0:20
have an	0:36
have been	0:-41
have covid	0:27
have done	0:36
have energy	0:-46
have felt	0:-31
have fun	0:-32
have gone	0:-27
have had	0:29
have half	0:-37
have it	0:-107
have just	0:29
have knee	0:-52
have knitted	0:32
have meals	0:-39
have my	0:17
have no	0:-40
have none	0:-24
have notified	0:22
have on	0:-15
have one	0:-36
have runner	0:44
have saved	0:7
have seen	0:28
have slept	0:37
have some	0:16
have something	0:-33
have that	0:34
have them	0:-27
have to	0:-48
have trouble	0:36
have updated	0:14
have you	0:35
have your	0:-56
haven	0:19
haven t	0:19
havin*	0:19
having	0:19
having my	0:19
hay $	0:-30
hay 0	0:-38
hay excusas	0:33
hay fever	0:39
hay hielo	0:-35
hay ninguna	0:-34
hay postre	0:38
hay prisa	0:-38
hay que	0:25
hay quien	0:-36
hay rotura	0:8
hay sangre	0:-16
hay tiempo	0:-40
haya	0:-50
haya ido	0:-30
haya pautado	0:-36
hayas ganado	0:34
hayas vuelto	0:-30
haz	0:76
haz 0	0:29
haz cuestas	0:31
haz dos	0:36
haz la	0:25
haz tecnica	0:28
hazle	0:-46
hazle caso	0:-46
hazlo	0:-29
hazlo pequeno	0:-29
hazme*	0:15
hazmerreir	0:15
hazmerreir del	0:15
he	0:123
he actualizado	0:24
he bloqueado	0:30
he buscado	0:33
he cambiado	0:27
he can	0:25
he comprobado	0:21
he corregido	0:28
he corrido	0:38
he dejado	0:30
he entrenado	0:37
he escrito	0:30
he estado	0:24
he hablado	0:31
he hoe	0:-28
he mandado	0:22
he movido	0:-26
he pedido	0:21
he quitado	0:33
he reorganizado	0:25
he s	0:29
he salido	0:27
he tomado	0:25
he visto	0:51
head	0:-66
head $	0:-29
head is	0:-32
head to	0:-49
heada*	0:-51
headache	0:-51
headache $	0:-12
headache after	0:-31
headache chest	0:-23
headache vomiting	0:-17
headi*	0:19
heading	0:19
heading out	0:19
heads	0:-47
heads and	0:-47
heale*	0:13
healed	0:13
healed before	0:27
healed by	0:16
healed if	0:-48
healed in	0:31
heals	0:24
heals $	0:24
healt*	0:-41
health	0:-76
health $	0:-50
health check	0:-29
health in	0:-40
healthcare	0:-36
healthcare professional	0:-36
healthy	0:9
healthy at	0:-64
healthy rate	0:33
healthy you	0:29
hear	0:-68
hear $	0:-46
hear about	0:-35
hear from	0:38
hear in	0:37
hear that	0:-34
hear the	0:-51
hear what	0:-48
hear you	0:-33
heart	0:54
heart $	0:14
heart adapting	0:24
heart and	0:-17
heart is	0:63
heart metabolic	0:-42
heart races	0:-39
heart rate	0:25
heart skipping	0:38
heart thing	0:44
heart*	0:12
heartbeat	0:36
heartbeat but	0:36
heartbreak	0:21
heartbreak hill	0:21
hearts	0:-47
hearts heads	0:-47
heat	0:-19
heat $	0:-8
heat ?	0:-40
heat caffeine	0:-45
heat cream	0:16
heat go	0:-37
heat is	0:25
heat on	0:30
heat over	0:-56
heat rash	0:25
heat sleep	0:-48
heat slows	0:-44
heat that	0:-44
heat up	0:-43
heat warning	0:32
heat which	0:-41
heat won	0:36
heate*	0:-35
heater	0:-35
heater $	0:-35
heavi*	0:-26
heaviness	0:-26
heaviness $	0:-20
heaviness leaking	0:-17
heavy	0:-53
heavy for	0:20
heavy legs	0:-73
heavy on	0:-62
heb	0:15
heb alles	0:32
heb de	0:34
heb dinsdag	0:35
heb dir	0:-55
heb geen	0:-61
heb het	0:33
heb honderden	0:13
heb ik	0:102
heb in	0:8
heb jaren	0:30
heb met	0:14
heb niets	0:-34
heb nooit	0:-33
heb zaterdag	0:11
heb zelf	0:22
hebbe*	0:-57
hebben	0:-57
hebben $	0:-32
hebben bijna	0:-56
hebben tijd	0:-34
hebben woensdag	0:37
hebdo*	0:35
hebdomadaire	0:35
hebdomadaire est	0:35
heben	0:-24
heben die	0:-24
hebt	0:-30
hebt $	0:-27
hebt al	0:42
hebt een	0:-27
hebt heet	0:28
hebt het	0:-38
hebt last	0:16
hebt mijn	0:32
hebt te	0:34
hebt vorige	0:-40
hebt zooltjes	0:38
hecho	0:-12
hecho $	0:-16
hecho bola	0:-49
hecho cinco	0:22
hecho el	0:18
hecho la	0:15
heeft	0:-117
heeft $	0:-61
heeft afgesproken	0:-28
heeft een	0:-42
heeft eten	0:-27
heeft je	0:-50
heeft verschilt	0:-45
heel	0:-38
heel $	0:-25
heel drops	0:11
heel pain	0:22
heel raises	0:-38
heel veel	0:-52
heen	0:-53
heen $	0:-34
heen te	0:-34
heerl*	0:-18
heerlijk	0:-18
heerlijk $	0:-18
heet	0:28
heet chronisch	0:28
heigh*	0:30
height	0:30
height you	0:30
heil	0:24
heil $	0:24
heilt	0:23
heilt die	0:23
hein	0:-9
hein ?	0:-9
heis	0:-24
heis ist	0:-24
heise	0:-22
heise oder	0:-22
heise*	0:-30
heisen	0:-30
heisen tagen	0:-30
heist	0:-36
heist $	0:-36
heist du	0:-29
heist nur	0:28
heizu*	0:-41
heizung	0:-41
heizung $	0:-41
hekel	0:-38
hekel aan	0:-38
helad*	0:-18
helado	0:-18
helado te	0:-18
held	0:-40
held fitness	0:-40
hele	0:-25
hele dag	0:-27
hele marathon	0:34
hele zinnen	0:-39
helem*	0:14
helemaal	0:14
helemaal $	0:-14
helemaal de	0:18
helemaal niks	0:-44
helemaal stukgegaan	0:28
helfe	0:-58
helfe $	0:-27
helfe dafur	0:-45
helfe*	0:-35
helfen	0:-35
helfen auf	0:-18
helfen dir	0:15
helfen eine	0:-14
helfen weniger	0:-26
helft	0:-45
helft $	0:-28
helft te	0:-21
helft van	0:-18
helle	0:-14
helle kleidung	0:-14
helle*	0:-29
helles	0:-29
helles $	0:-29
helling	0:-46
helling meer	0:-46
hellingen	0:33
hellingen kosten	0:33
hello	0:-28
hello !	0:-28
help	0:-39
help $	0:-27
help a	0:31
help if	0:-39
help less	0:-29
help most	0:-24
help on	0:-14
help right	0:-57
help to	0:-40
help with	0:21
helpe*	0:-30
helpen	0:-30
helpen een	0:-32
helpen in	0:-26
helpen minder	0:-24
helpi*	0:26
helpings	0:26
helpings until	0:26
helps	0:-47
helps $	0:-22
helps in	0:-28
helps is	0:-15
helps more	0:-26
helps most	0:-62
helps on	0:-15
helps runners	0:21
helps tendons	0:26
helps to	0:-45
helps you	0:41
helpt	0:-60
helpt $	0:-27
helpt het	0:-55
helpt je	0:12
helpt meer	0:-29
helpt op	0:-33
hem	0:-7
hem bekijken	0:-28
hem gewoon	0:21
hem naar	0:-44
hem ook	0:-34
hem op	0:40
hem verzetten	0:-22
her	0:53
her age	0:27
her der	0:27
her du	0:24
herba*	0:23
herbal	0:23
herbal remedy	0:23
herbs*	0:-45
herbst	0:-45
herbst $	0:-30
herbst richtig	0:-30
here $	0:-69
here are	0:31
here as	0:32
here has	0:14
here is	0:32
here keep	0:37
here when	0:-42
here whether	0:-26
herin*	0:37
herinnering	0:37
herinnering $	0:12
herinnering staat	0:36
herni*	0:26
hernie	0:26
hernie discale	0:26
heroi*	0:-33
heroicidades	0:-33
heroicidades $	0:-33
herrl*	0:24
herrlich	0:24
herrlich !	0:24
herse*	0:18
hersenschudding	0:18
hersenschudding hoor	0:18
herst*	0:36
herstel	0:15
herstel ik	0:23
herstel is	0:-7
hersteller	0:19
hersteller nachgelesen	0:19
herstelt	0:24
herstelt die	0:24
herun*	0:-24
herunter	0:-24
herunter $	0:-24
herz	0:12
herz gesund	0:27
herz halt	0:32
herz ist	0:30
herz rast	0:-40
herz und	0:-30
herze*	0:36
herzen	0:36
herzen $	0:25
herzen das	0:23
herzl*	0:-30
herzlichen	0:-30
herzlichen gluckwunsch	0:-30
herzr*	0:33
herzrasen	0:20
herzrasen ist	0:20
herzratenvariabilitat	0:30
herzratenvariabilitat ist	0:30
herzs*	0:30
herzstolpern	0:30
herzstolpern ist	0:30
het	0:-15
het $	0:-100
het aan	0:-33
het aantal	0:-27
het af	0:23
het afbouwen	0:36
het afzetten	0:-11
het allemaal	0:-18
het anders	0:-26
het avondeten	0:27
het begin	0:-47
het bestand	0:33
het beste	0:-37
het bijna	0:-41
het blijft	0:-40
het bos	0:-31
het bot	0:-33
het cijfer	0:-27
het dan	0:-55
het dertig	0:-35
het doel	0:-38
het donker	0:-30
het droog	0:33
het dubbele	0:19
het een	0:-37
het eerst	0:-66
het eerste	0:-35
het eind	0:-9
het ergst	0:-21
het erom	0:-18
het even	0:28
het geen	0:-37
het genoteerd	0:8
het gerust	0:-14
het gewend	0:-31
het gewoon	0:31
het ging	0:-21
het glad	0:-16
het goed	0:25
het goedvindt	0:-32
het hier	0:-51
het hoogstwaarschijnlijk	0:25
het horloge	0:-22
het houdt	0:32
het is	0:73
het kan	0:24
het klassieke	0:26
het klein	0:-33
het komt	0:-44
het laatste	0:-25
het lang	0:-27
het leger	0:24
het leukst	0:-46
het lichter	0:-44
het lijkt	0:13
het lopen	0:9
het lukt	0:-54
het lusje	0:-54
het me	0:-47
het meeste	0:-17
het met	0:-28
het meteen	0:44
het midden	0:-26
het minste	0:-27
het mislukt	0:30
het misselijk	0:-7
het mooiste	0:-33
het na	0:-38
het negen	0:25
het niet	0:-10
het nodig	0:-16
het nog	0:-10
het of	0:-28
het om	0:-47
het ontbijt	0:25
het onweert	0:-7
het ook	0:36
het op	0:17
het opnieuw	0:34
het paar	0:-25
het pijn	0:35
het plafond	0:-26
het precies	0:-8
het proberen	0:-55
het probleem	0:24
het risico	0:32
het rollen	0:-35
het rustig	0:-36
het rustige	0:-44
het rustiger	0:-35
het schuim	0:-13
het schuurt	0:-35
het signaal	0:-24
het simpel	0:-43
het slapen	0:25
het snelste	0:-34
het staat	0:37
het stak	0:-32
het succes	0:26
het tempo	0:-54
het tien	0:-31
het toch	0:-37
het trainen	0:15
het twee	0:33
het vandaag	0:-21
het verdiend	0:-38
het verkeer	0:25
het vermoeide	0:-18
het voelt	0:-43
het volhoudt	0:29
het volume	0:21
het voor	0:41
het voorjaar	0:37
het vraagt	0:-9
het wandelen	0:-10
het warm	0:-33
het weekend	0:-9
het weer	0:28
het weg	0:15
het werk	0:-34
het zegt	0:-21
het zien	0:-29
het ziet	0:-48
het zijn	0:30
het zware	0:-19
hetze*	0:32
hetzelfde	0:32
hetzelfde $	0:30
hetzelfde en	0:23
heup	0:29
heup $	0:29
heupe*	0:-20
heupen	0:-20
heupen en	0:-20
heure	0:-68
heure $	0:-35
heure 0	0:-28
heure au	0:-26
heure en	0:-15
heure et	0:-25
heure fixe	0:-11
heure meme	0:-34
heure pas	0:33
heure rien	0:-37
heure si	0:-23
heure*	0:17
heures	0:17
heures $	0:-12
heures avant	0:-74
heures de	0:35
heures devrait	0:12
heures et	0:30
heures fibres	0:-43
heures je	0:35
heures puis	0:25
heusc*	0:29
heuschnupfen	0:29
heuschnupfen $	0:29
heute ?	0:-27
heute abend	0:31
heute fruh	0:33
heute gar	0:-34
heute gibt	0:33
heute ist	0:-46
heute noch	0:-33
heute sind	0:-23
heute steht	0:-38
heute wieder	0:28
heuve*	0:9
heuvels	0:-9
heuvels $	0:27
heuvels is	0:-42
heuvels lastig	0:28
heuvels maken	0:-22
heuvels zegt	0:-18
heuveltraining	0:35
heuveltraining heb	0:35
hi	0:-33
hi !	0:-33
hice	0:19
hice yo	0:19
hicie*	0:-25
hiciera	0:-25
hiciera diez	0:-25
hicis*	0:-43
hiciste	0:-43
hiciste $	0:-43
hidde*	0:50
hidden	0:50
hidden prompt	0:32
hidden rules	0:30
hide	0:-59
hide in	0:-30
hide the	0:-43
hidra*	0:-15
hidratate	0:-41
hidratate durante	0:-41
hidratos $	0:28
hidratos desde	0:-41
hidratos dos	0:-52
hidratos los	0:10
hidratos por	0:30
hiel	0:-28
hiel $	0:-33
hiel die	0:-43
hiel en	0:29
hielo acorta	0:-49
hielo quince	0:17
hielo sal	0:-35
hielo veinte	0:26
hier	0:57
hier ce	0:27
hier das	0:30
hier hat	0:16
hier kein	0:-33
hier niet	0:-19
hier regent	0:31
hier regnet	0:31
hier soir	0:24
hierr*	0:54
hierro	0:54
hierro bajo	0:19
hierro comprate	0:26
hierro te	0:21
hierro y	0:23
high $	0:30
high a	0:-43
high protein	0:21
highe*	0:26
higher	0:26
higher mileage	0:26
hij	0:-37
hij groeit	0:-12
hij leert	0:-17
hij met	0:-35
hij pijnlijk	0:-45
hij wordt	0:33
hijo	0:-59
hijo es	0:-59
hijos	0:-19
hijos seguro	0:24
hijos son	0:29
hijos y	0:-55
hilfe	0:-40
hilfe $	0:-12
hilfe rufen	0:-35
hilft	0:-20
hilft $	0:-33
hilft am	0:-17
hilft auf	0:-40
hilft es	0:-45
hilft gegen	0:54
hill	0:-27
hill $	0:21
hill at	0:-44
hill repeats	0:-25
hilli*	0:-31
hillier	0:-31
hillier and	0:-31
hills	0:-38
hills $	0:-24
hills and	0:-38
hills are	0:-32
hills at	0:37
hills instead	0:30
hills is	0:-46
hills make	0:-46
hills on	0:19
hills short	0:-24
hills shorten	0:-25
hills tomorrow	0:-65
hills will	0:30
hilly	0:-52
hilly $	0:-15
hilly ?	0:-7
hilly route	0:-36
hin	0:40
hin oder	0:40
hinch*	0:-34
hinchada	0:-60
hinchada o	0:-46
hinchada que	0:-36
hinche	0:19
hinche la	0:19
hindu*	0:-40
hindurch	0:-40
hindurch $	0:-40
hink	0:23
hink desnoods	0:23
hinke*	0:41
hinken	0:41
hinken $	0:31
hinken kannst	0:22
hinse*	0:-26
hinsetzen	0:-26
hinsetzen hilfe	0:-26
hinte*	0:-48
hinter	0:-77
hinter dir	0:-67
hinter einen	0:-35
hintereinander	0:10
hintereinander das	0:26
hintereinander waren	0:-45
hip	0:-9
hip $	0:24
hip and	0:-19
hip for	0:-43
hip out	0:31
hips	0:-32
hips and	0:-39
hips are	0:34
histo*	0:11
histoire $	0:-38
histoire ancienne	0:27
historia	0:-34
historia $	0:-34
historial	0:-41
historial $	0:-41
history	0:50
history $	0:50
hit	0:57
hit 0	0:28
hit the	0:43
hits	0:28
hits runners	0:28
hitte is	0:-36
hitte liever	0:-9
hitte volledig	0:32
hitze automatisch	0:33
hitze ein	0:-39
hitze ist	0:32
hitze lieber	0:-14
hitze oder	0:-36
hitze ruhig	0:26
hitze zahlt	0:-33
hitze zwei	0:29
hitze*	0:40
hitzeausschlag	0:25
hitzeausschlag $	0:25
hitzewarnung	0:25
hitzewarnung gilt	0:25
hizo	0:25
hizo rapido	0:25
hmm	0:-41
hmm two	0:-41
ho	0:97
ho accesso	0:-39
ho aggiornato	0:27
ho allenato	0:23
ho appena	0:38
ho avuto	0:11
ho bloccato	0:31
ho cambiato	0:30
ho chiesto	0:19
ho controllato	0:15
ho corso	0:41
ho dato	0:21
ho fatto	0:18
ho girato	0:38
ho la	0:24
ho letto	0:21
ho mai	0:-34
ho mangiato	0:16
ho parlato	0:14
ho pianto	0:24
ho presente	0:22
ho preso	0:26
ho questo	0:-36
ho riorganizzato	0:26
ho sentito	0:32
ho tolto	0:16
ho visto	0:62
hobbl*	0:31
hobble	0:31
hobble round	0:31
hobby	0:-46
hobby en	0:-30
hobby s	0:-46
hoch	0:16
hoch $	0:16
hochstens	0:-30
hochstens 0	0:-17
hochstens um	0:-13
hochstwahrscheinlich	0:28
hochstwahrscheinlich um	0:28
hoe	0:-124
hoe $	0:-16
hoe de	0:-56
hoe het	0:-29
hoe is	0:-37
hoe je	0:-48
hoe laat	0:-16
hoe lang	0:-48
hoe vaak	0:-50
hoe ver	0:-34
hoe vervelend	0:-22
hoe voelde	0:-18
hoe ziet	0:-30
hoeft	0:-15
hoeft er	0:-31
hoek	0:-37
hoek de	0:-37
hoest*	0:13
hoesten	0:-27
hoesten en	0:-27
hoestje	0:31
hoestje is	0:31
hoeve*	0:-37
hoeveel	0:-37
hoeveel tijd	0:-22
hoeveel zout	0:-29
hoge	0:-29
hoge gebouwen	0:-29
hohem	0:-36
hohem $	0:-21
hohem tempo	0:-22
hojas	0:-37
hojas $	0:-28
hojas en	0:-18
hoje	0:31
hoje ?	0:-40
hoje a	0:17
hoje de	0:16
hoje deu	0:-25
hoje e	0:-44
hoje em	0:28
hoje faz	0:34
hoje que	0:33
hoje sao	0:-20
hoje sem	0:31
hol	0:34
hol die	0:30
hol dir	0:13
hola	0:-31
hola !	0:-31
hold	0:-74
hold $	0:-31
hold a	0:-44
hold for	0:-61
hold it	0:35
hold the	0:-21
hold your	0:-45
holdi*	0:-11
holding	0:-11
holding $	0:-36
holding back	0:-44
holding you	0:41
holds	0:-44
holds $	0:17
holds are	0:-48
holid*	0:19
holiday	0:-42
holiday is	0:-42
holidays	0:24
holidays to	0:24
home	0:-26
home for	0:35
home if	0:-57
home more	0:23
home no	0:-56
home then	0:-59
home with	0:-16
honde*	0:15
honderd en	0:-29
honderd gram	0:16
honderden	0:13
honderden lopers	0:13
honderdtwintig	0:29
honderdtwintig gram	0:29
hones*	0:-30
honest	0:-32
honest answer	0:-32
honesta	0:-50
honesta $	0:-32
honesta do	0:-37
honestly ?	0:-7
honestly a	0:36
honestly at	0:30
honestly both	0:-54
honestly you	0:27
honger	0:-37
honger hebt	0:-37
hongerig	0:24
hongerig naar	0:24
honte	0:32
honte $	0:32
honte*	0:-51
honteux	0:-51
honteux $	0:-51
hoofd	0:-63
hoofd $	0:-60
hoofd volhouden	0:-17
hoofd*	0:-35
hoofdpijn	0:-35
hoofdpijn braken	0:-33
hoofdpijn terug	0:-9
hoog	0:-19
hoog $	0:33
hoog tempo	0:-38
hoogs*	0:9
hoogstens	0:-18
hoogstens 0	0:-18
hoogstwaarschijnlijk	0:25
hoogstwaarschijnlijk een	0:25
hoop	0:30
hoop dan	0:30
hoor	0:-17
hoor ga	0:18
hoor ik	0:20
hoor je	0:-33
hoor maar	0:-26
hoord*	0:11
hoorde	0:11
hoorde ze	0:11
hoort	0:-43
hoort $	0:-27
hoort bij	0:-49
hoort erbij	0:8
hop	0:-43
hop la	0:27
hop on	0:-49
hop stop	0:-23
hop without	0:-60
hopef*	0:-22
hopeful	0:-22
hopeful for	0:-22
hoppi*	0:-36
hopping	0:-36
hopping at	0:-36
hops	0:-34
hops without	0:-34
hor	0:8
hor nicht	0:39
hor sofort	0:-34
hora	0:-86
hora $	0:-25
hora antes	0:18
hora de	0:-53
hora e	0:-35
hora el	0:-39
hora em	0:-21
hora en	0:-9
hora fija	0:-29
hora lo	0:-32
hora mesmo	0:-28
hora nada	0:-32
hora o	0:-16
hora se	0:-12
hora si	0:-31
hora y	0:-23
horar*	0:-40
horario	0:-40
horario fixo	0:-40
horas	0:74
horas $	0:24
horas antes	0:-91
horas de	0:47
horas deberia	0:14
horas e	0:39
horas eu	0:16
horas fibra	0:-50
horas lo	0:30
horas prometo	0:13
horas sem	0:26
horas te	0:42
horas y	0:28
hore	0:27
hore ich	0:27
horen	0:-56
horen bij	0:-40
horen erbij	0:-27
horen heb	0:29
horen reden	0:-22
horit*	0:-37
horita	0:-37
horita tranquila	0:-37
horloge $	0:14
horloge denkt	0:-46
horloge is	0:24
horloge zegt	0:23
horloge zie	0:-31
hormi*	0:18
hormigueo	0:18
hormigueo en	0:18
hormone	0:29
hormone thing	0:29
hormones	0:-46
hormones $	0:-23
hormones and	0:-37
horst	0:-26
horst $	0:-43
horst du	0:13
hose	0:30
hose sitzt	0:30
hot	0:-53
hot $	0:-13
hot days	0:-32
hot or	0:-15
hot weather	0:-38
hou	0:26
hou het	0:41
hou je	0:31
hou niet	0:-27
hou op	0:29
hou vol	0:-26
houd	0:-69
houd er	0:-48
houd hem	0:-44
houd je	0:-26
houd wat	0:-19
houde*	0:-69
houden	0:-69
houden $	0:-52
houden ons	0:-40
houdt	0:-14
houdt $	0:32
houdt de	0:17
houdt je	0:-32
houdt zon	0:-16
hour $	0:-23
hour 0	0:-34
hour as	0:-26
hour before	0:38
hour in	0:13
hour later	0:-29
hour nothing	0:-34
hour of	0:28
hour once	0:17
hour should	0:27
hour whatever	0:-19
hours	0:-30
hours $	0:-59
hours 0	0:-18
hours ahead	0:-13
hours and	0:25
hours apart	0:-32
hours before	0:-32
hours do	0:-34
hours fibre	0:-51
hours for	0:14
hours i	0:34
hours like	0:35
hours means	0:-37
hours of	0:27
hours should	0:12
hours then	0:34
hours three	0:-44
hours went	0:-17
hours without	0:-39
house	0:14
house on	0:14
houve	0:-43
houve bem	0:-43
how	0:-53
how $	0:-32
how a	0:-37
how did	0:-16
how does	0:-34
how far	0:-57
how fit	0:30
how frustrating	0:-29
how hard	0:21
how it	0:-10
how long	0:-46
how much	0:-42
how the	0:-49
how you	0:-16
how your	0:23
hoy	0:-45
hoy $	0:22
hoy casi	0:-36
hoy el	0:-33
hoy facil	0:-40
hoy la	0:-43
hoy no	0:-19
hoy pone	0:-40
hoy solo	0:22
hoy toca	0:-12
hr	0:22
hr of	0:22
hrv	0:37
hrv that	0:26
hrv wert	0:28
hubo	0:-35
hubo $	0:-7
hubo muchas	0:-34
hueso	0:-39
hueso $	0:-18
hueso te	0:-40
hueso*	0:-31
huesos	0:-31
huesos no	0:-31
hufte	0:12
hufte und	0:-30
hufte zu	0:18
hugel*	0:-26
hugelig	0:-26
hugelig ?	0:-26
hui	0:-12
hui $	0:13
hui ?	0:-14
hui c	0:-21
hui ce	0:27
hui meme	0:-55
huid	0:-21
huid hoort	0:-21
huile*	0:32
huilen	0:32
huilen kan	0:32
huis	0:-61
huis $	0:-48
huis bent	0:-39
huisa*	0:-44
huisarts	0:-44
huisarts $	0:-72
huisarts beter	0:-43
huisarts echt	0:-23
huisarts en	0:-40
huisarts loopt	0:43
huit	0:-11
huit semaines	0:-11
hulp	0:-63
hulp $	0:-31
hulp inschakelen	0:-36
hulp roepen	0:-25
humid	0:-32
humid slower	0:-32
humpelst du	0:33
humpelst fallt	0:-35
hunde	0:-65
hunde $	0:-32
hunde beruhigen	0:-25
hunde el	0:-38
hunde*	0:29
hunden	0:-35
hunden an	0:-35
hundert	0:16
hundert gramm	0:29
hundert und	0:-39
hunderte	0:28
hunderte laufer	0:28
hundertpro	0:32
hundertpro $	0:32
hundertprozentig	0:23
hundertprozentig $	0:23
hundi*	0:-31
hundirse	0:-31
hundirse en	0:-31
hundr*	0:42
hundred	0:36
hundred $	0:7
hundred and	0:-34
hundred calories	0:45
hundred grams	0:15
hundred percent	0:38
hundreds	0:38
hundreds of	0:38
hunge*	0:-8
hunger	0:-8
hunger hast	0:-58
hunger kriegst	0:36
hungr*	0:34
hungrig	0:23
hungrig ins	0:23
hungry	0:24
hungry $	0:15
hungry at	0:37
hungry mid	0:-58
hup	0:-35
hup veters	0:-35
hupfe*	0:-37
hupfen	0:-37
hupfen weh	0:-37
hurry	0:-50
hurry $	0:-34
hurry your	0:-36
hurt	0:60
hurt $	0:78
hurt ?	0:-29
hurt again	0:15
hurt bike	0:-52
hurt doing	0:28
hurt otherwise	0:18
hurt when	0:-18
hurt while	0:-28
hurt your	0:-35
hurti*	0:-17
hurting	0:-17
hurting ?	0:-17
hurts	0:-43
hurts $	0:42
hurts because	0:34
hurts from	0:-62
hurts on	0:-29
hurts protect	0:-39
hurts then	0:29
hurts to	0:-34
hurts when	0:-22
hurts your	0:-46
husba*	0:23
husband	0:23
husband probably	0:23
huste*	0:-40
husten	0:-21
husten ist	0:-21
hustest	0:-41
hustest $	0:-41
hut	0:-24
hut ab	0:-24
hypog*	0:27
hypoglycemie	0:27
hypoglycemie reactive	0:27
i	0:42
i $	0:-63
i 0	0:42
i adjust	0:-44
i agreed	0:34
i also	0:51
i always	0:-37
i assume	0:-57
i ate	0:13
i blend	0:-47
i brividi	0:-43
i build	0:-47
i campioni	0:32
i can	0:-82
i cancelled	0:25
i change	0:-21
i checked	0:45
i chili	0:20
i chilometri	0:-17
i cinquanta	0:-43
i clear	0:-40
i coach	0:37
i corridori	0:-32
i couldn	0:-23
i count	0:-17
i crampi	0:13
i cried	0:27
i d	0:-106
i dati	0:32
i delete	0:-36
i did	0:39
i didn	0:-59
i dieci	0:28
i don	0:-108
i expected	0:31
i fanghi	0:25
i felt	0:24
i fulmini	0:34
i gel	0:-34
i giornali	0:-30
i giorni	0:26
i googled	0:25
i got	0:-32
i grassi	0:14
i guarantee	0:17
i guess	0:-32
i had	0:51
i have	0:-22
i haven	0:-41
i hear	0:-33
i hit	0:21
i informed	0:22
i just	0:36
i keep	0:-69
i kept	0:30
i know	0:56
i lacci	0:-30
i latticini	0:37
i leave	0:-40
i like	0:-40
i ll	0:7
i logged	0:32
i looked	0:36
i love	0:34
i lowered	0:35
i m	0:-10
i made	0:22
i magri	0:35
i make	0:-35
i may	0:44
i met	0:30
i miei	0:14
i move	0:-50
i must	0:30
i noticed	0:28
i once	0:17
i only	0:-65
i palazzi	0:-25
i plantari	0:28
i primi	0:-23
i pulled	0:28
i put	0:-7
i ragazzini	0:30
i ran	0:40
i read	0:-44
i rebuilt	0:28
i recommend	0:58
i remember	0:27
i salti	0:-37
i saw	0:49
i say	0:31
i sintomi	0:22
i spoke	0:27
i stay	0:-64
i still	0:34
i studied	0:38
i suggest	0:27
i swapped	0:37
i take	0:-42
i talk	0:-34
i tempi	0:19
i think	0:24
i told	0:35
i took	0:21
i trained	0:35
i tre	0:-34
i tuoi	0:35
i turned	0:41
i understand	0:-29
i understood	0:-19
i use	0:-20
i used	0:17
i ve	0:9
i vestiti	0:-66
i vincenti	0:23
i was	0:66
i went	0:27
i won	0:-115
i wouldn	0:21
ibas	0:29
ibas fenomenal	0:29
ibu	0:23
ibu vor	0:23
ibupr*	0:80
ibuprofen	0:42
ibuprofen 0	0:23
ibuprofen and	0:28
ibuprofen before	0:23
ibuprofen en	0:14
ibuprofen every	0:12
ibuprofen houdt	0:17
ibuprofen is	0:-10
ibuprofen sollte	0:14
ibuprofen und	0:29
ibuprofen voor	0:12
ibuprofene	0:46
ibuprofene avant	0:32
ibuprofene e	0:18
ibuprofene toutes	0:12
ibuprofenes	0:24
ibuprofenes et	0:24
ibuprofeno	0:38
ibuprofeno antes	0:40
ibuprofeno cada	0:23
ibuprofenos	0:30
ibuprofenos e	0:23
ibuprofenos y	0:21
ice	0:24
ice baths	0:20
ice for	0:25
ice it	0:41
ice on	0:27
ice or	0:-40
ice take	0:-8
ice ten	0:30
ice the	0:-40
ich	0:40
ich 0	0:14
ich aus	0:-33
ich behalte	0:35
ich betreue	0:25
ich bin	0:-18
ich das	0:51
ich dass	0:27
ich deine	0:33
ich den	0:-85
ich der	0:14
ich dich	0:-31
ich die	0:-44
ich dir	0:28
ich empfehle	0:32
ich entfernt	0:31
ich enttauscht	0:26
ich erinnere	0:12
ich fande	0:-41
ich frag	0:32
ich fur	0:32
ich gesehen	0:12
ich geweint	0:11
ich grundsatzlich	0:-14
ich hab	0:43
ich habe	0:15
ich hatte	0:44
ich helfe	0:-58
ich ihn	0:-57
ich in	0:20
ich kann	0:25
ich keine	0:-58
ich komme	0:29
ich kummere	0:34
ich lasse	0:-40
ich laufe	0:19
ich letztes	0:20
ich mehr	0:32
ich mein	0:17
ich melde	0:22
ich mich	0:-54
ich mir	0:24
ich nicht	0:-100
ich nichts	0:-36
ich rate	0:-7
ich rufe	0:34
ich sage	0:31
ich sagen	0:34
ich sas	0:24
ich schicke	0:33
ich schon	0:36
ich schreibe	0:31
ich sehe	0:30
ich sie	0:-41
ich so	0:-29
ich sonntag	0:-26
ich stehe	0:36
ich trag	0:35
ich trainiere	0:18
ich trinke	0:22
ich vergleiche	0:-37
ich verschiebe	0:41
ich verstehe	0:-40
ich war	0:33
ich warte	0:-71
ich weis	0:-13
ich wie	0:25
ich wurde	0:-67
ici	0:29
ici le	0:23
ici mercredi	0:28
icy	0:-61
icy $	0:-34
icy air	0:-46
icy run	0:-16
icy the	0:-9
idea	0:-124
idea $	0:-51
idea correr	0:-36
idea correre	0:-31
idea de	0:-27
idea mi	0:-28
idea onesta	0:-39
idea wheezing	0:-42
idea who	0:-23
ideal	0:79
ideal $	0:37
ideal corte	0:13
ideal e	0:23
ideal es	0:31
ideal est	0:23
ideal for	0:21
ideal race	0:26
ideal weight	0:29
ideal*	0:43
ideale	0:36
ideale e	0:20
ideale gewicht	0:26
idealgewicht	0:16
idealgewicht liegt	0:16
idee	0:-95
idee $	0:-8
idee bevalt	0:-29
idee de	0:-31
idee du	0:-17
idee gefallt	0:-35
idee me	0:-24
idee om	0:-52
idees	0:-30
idees $	0:-30
ideia	0:-60
ideia $	0:-29
ideia correr	0:-36
ideia dos	0:-25
ido	0:23
ido el	0:37
ido la	0:-30
ido muy	0:27
ieder*	0:44
iedereen	0:44
iedereen $	0:28
iedereen die	0:20
iedereen op	0:-42
iedereen traint	0:18
iedereen volkomen	0:22
ieman*	0:-43
iemand	0:-43
iemand je	0:-41
iemand met	0:-23
iemand naar	0:-24
iemand nodig	0:-45
iemand snel	0:26
iemand waar	0:-21
iemand welke	0:-34
ieri	0:49
ieri $	0:17
ieri ho	0:16
ieri oggi	0:26
ieri pizza	0:26
iets	0:-78
iets $	0:-21
iets als	0:-21
iets eten	0:-41
iets je	0:-7
iets kleins	0:-18
iets kortere	0:-8
iets langzamer	0:-14
iets lichts	0:-63
iets rustiger	0:-23
iets schrappen	0:-10
iets te	0:-20
iets tegen	0:34
iets vets	0:-22
iets voor	0:-76
if	0:-22
if $	0:-62
if food	0:-28
if friday	0:-19
if it	0:-44
if not	0:-7
if saturday	0:-9
if that	0:-17
if the	0:-54
if this	0:-7
if you	0:32
if your	0:-89
ifs	0:35
ifs or	0:35
ignor*	0:83
ignore	0:68
ignore it	0:30
ignore si	0:-41
ignore that	0:27
ignore the	0:62
ignore what	0:29
ignore your	0:23
ignored	0:26
ignored that	0:26
ignorier	0:31
ignorier den	0:31
iguai*	0:22
iguais	0:22
iguais $	0:22
igual	0:-65
igual al	0:-39
igual com	0:-32
igual el	0:-40
igual leva	0:-32
igual que	0:-20
igual temprano	0:-14
igual ya	0:30
igual*	0:29
iguales	0:29
iguales $	0:29
ihm	0:-26
ihm nach	0:-26
ihn $	0:13
ihn auf	0:41
ihn je	0:-40
ihn verschieben	0:-24
ihr	0:-7
ihr im	0:-7
ijs	0:23
ijs drie	0:23
ijs maak	0:-47
ijs op	0:23
ijsko*	0:-40
ijskoude	0:-40
ijskoude lucht	0:-40
ijzel	0:-23
ijzel dan	0:-23
ijzer	0:53
ijzer en	0:26
ijzer is	0:16
ijzer neem	0:34
ijzer*	0:24
ijzersupplement	0:24
ijzersupplement zou	0:24
ik	0:44
ik $	0:-29
ik at	0:30
ik ben	0:-39
ik bij	0:27
ik dat	0:58
ik de	0:-82
ik dinsdag	0:-29
ik dit	0:27
ik durf	0:21
ik ga	0:-38
ik geen	0:-33
ik gehuild	0:21
ik gewoon	0:15
ik had	0:11
ik heb	0:-7
ik het	0:21
ik hoorde	0:11
ik hou	0:27
ik houd	0:-44
ik in	0:20
ik kan	0:-82
ik keek	0:28
ik klaar	0:29
ik kom	0:31
ik laat	0:52
ik lees	0:-14
ik maak	0:34
ik meer	0:25
ik met	0:34
ik mis	0:-40
ik niet	0:-67
ik nog	0:23
ik of	0:34
ik pas	0:-56
ik precies	0:30
ik raad	0:-29
ik schrijf	0:39
ik sla	0:-35
ik snap	0:-47
ik stuur	0:55
ik te	0:-28
ik tel	0:-33
ik train	0:19
ik vaak	0:36
ik verbeterd	0:29
ik vervangen	0:35
ik verzeker	0:33
ik voor	0:53
ik vorig	0:17
ik was	0:31
ik weet	0:18
ik weg	0:24
ik zag	0:23
ik zeg	0:23
ik zet	0:54
ik zie	0:-23
ik zou	0:-46
ik zwanger	0:15
il	0:37
il $	0:-95
il 0	0:-55
il aide	0:-30
il bacino	0:25
il caldo	0:-53
il capogiro	0:17
il carico	0:-43
il ciclo	0:44
il classico	0:-28
il collagene	0:27
il corpo	0:-34
il cronometro	0:-27
il diecimila	0:-31
il digiuno	0:17
il dolore	0:-25
il doppio	0:24
il en	0:-34
il faisait	0:-30
il fait	0:-29
il fallait	0:-41
il fastidio	0:-29
il faudrait	0:30
il fera	0:31
il ferro	0:36
il fiato	0:41
il file	0:21
il finale	0:-15
il fine	0:24
il fisio	0:-11
il formicolio	0:42
il freno	0:-24
il gel	0:-32
il gele	0:-24
il ghiaccio	0:24
il ginocchio	0:23
il giorno	0:11
il giovedi	0:24
il giro	0:28
il gps	0:-25
il gruppo	0:-32
il latte	0:23
il limite	0:22
il lungofiume	0:-17
il mal	0:-9
il martedi	0:31
il me	0:-36
il medico	0:16
il medio	0:17
il menisco	0:26
il met	0:-61
il metodo	0:24
il miglior	0:-32
il miglioramento	0:29
il minore	0:-24
il modo	0:-56
il movimento	0:-24
il muro	0:-14
il n	0:-19
il naso	0:-33
il ne	0:29
il numero	0:-63
il paio	0:-12
il parait	0:-37
il parco	0:-35
il passo	0:-48
il percorso	0:-33
il personale	0:31
il petto	0:32
il pettorale	0:-39
il piriforme	0:28
il pleut	0:30
il polpaccio	0:39
il ponte	0:-30
il primo	0:-65
il problema	0:22
il programma	0:36
il promemoria	0:23
il prossimo	0:-11
il punto	0:-25
il raffreddore	0:12
il record	0:35
il recupero	0:-50
il referto	0:21
il releve	0:-31
il reste	0:-23
il resto	0:-9
il riassunto	0:28
il riposo	0:21
il riscaldamento	0:-34
il rischio	0:28
il riso	0:-58
il ritmo	0:-62
il s	0:22
il sabato	0:16
il secondo	0:-23
il segnale	0:-27
il senso	0:-38
il sonno	0:-32
il successo	0:29
il succo	0:25
il sudore	0:-34
il t	0:-46
il tallone	0:-24
il tapis	0:-12
il te	0:19
il temporale	0:-15
il tendine	0:45
il tetto	0:-28
il tuo	0:26
il venerdi	0:-35
il vento	0:-55
il via	0:-58
il viaggio	0:29
il volume	0:23
il y	0:-28
ilios*	0:20
iliosakralgelenk	0:20
iliosakralgelenk ist	0:20
iliot*	0:43
iliotibial	0:28
iliotibial $	0:28
iliotibiale	0:26
iliotibiale bandsyndroom	0:26
ill	0:8
ill $	0:41
ill and	0:-85
illne*	0:-27
illness	0:-27
illness broken	0:-27
ils	0:25
ils te	0:25
im	0:-24
im $	0:-52
im april	0:-38
im auge	0:35
im buro	0:24
im dunkeln	0:-29
im fruhjahr	0:36
im fruhling	0:19
im herbst	0:-45
im kopf	0:-35
im linken	0:28
im log	0:-37
im marathon	0:-50
im plan	0:44
im rennen	0:-79
im tempo	0:-17
im training	0:-25
im verein	0:-7
im verkehr	0:-29
im wechsel	0:-22
im wettkampf	0:-37
im winter	0:11
im zehnertempo	0:32
im ziel	0:58
im zweifel	0:-32
image*	0:-8
imaged	0:-8
imaged $	0:-8
imc	0:54
imc e	0:29
imc es	0:26
imc est	0:28
imc esta	0:19
immed*	0:-28
immediately	0:-28
immediately and	0:-28
immer	0:51
immer $	0:40
immer am	0:-62
immer gesagt	0:25
immer weg	0:32
immer*	0:26
immerhin	0:26
immerhin waren	0:26
immeu*	0:-18
immeubles	0:-18
immeubles le	0:-18
impac*	0:13
impacchi	0:13
impacchi caldi	0:13
impat*	0:-26
impatient	0:-26
impatient $	0:-26
impeg*	0:-8
impegnano	0:25
impegnano di	0:25
impegnati	0:-48
impegnati ma	0:-48
impor*	0:-98
importa	0:-82
importa conta	0:-10
importa e	0:-29
importa es	0:-19
importa mais	0:-33
importa mas	0:-47
important	0:-73
important as	0:-51
important est	0:-45
importante	0:-65
importante $	0:-29
importante como	0:-30
importante quanto	0:-37
importe	0:-9
importe c	0:-45
importe quel	0:-34
importe quelle	0:29
impos*	0:83
imposible	0:49
imposible que	0:49
impossibile	0:23
impossibile fallire	0:23
impossible	0:40
impossible de	0:28
impossible to	0:22
impossivel	0:39
impossivel dar	0:32
impossivel se	0:25
impostato	0:20
impostato alle	0:20
impre*	0:-32
impressionnes	0:-32
impressionnes $	0:-32
impro*	0:32
improve	0:43
improve $	0:31
improve by	0:16
improved	0:-40
improved at	0:-20
improved running	0:-31
improvement	0:22
improvement is	0:22
in	0:-18
in $	0:-79
in 0	0:44
in a	0:-7
in about	0:31
in acht	0:25
in all	0:-14
in allenamento	0:-34
in an	0:30
in april	0:-54
in arztliche	0:-59
in b	0:35
in beide	0:-32
in beiden	0:-22
in berlin	0:28
in bester	0:-50
in bici	0:-26
in bocca	0:-30
in both	0:-30
in charge	0:37
in coda	0:-35
in college	0:13
in corso	0:-40
in cui	0:-30
in dat	0:10
in daylight	0:-7
in de	0:-11
in deficit	0:30
in deine	0:18
in deinem	0:39
in deinen	0:20
in deiner	0:38
in den	0:-27
in der	0:-46
in die	0:-37
in dieci	0:30
in discesa	0:-41
in doubt	0:-9
in drei	0:40
in een	0:-79
in einer	0:-7
in en	0:-59
in every	0:25
in farmacia	0:-35
in five	0:-32
in form	0:26
in forma	0:45
in four	0:-51
in fretta	0:19
in front	0:-37
in full	0:-13
in funf	0:-25
in gang	0:-30
in ganzen	0:-35
in gara	0:9
in genere	0:-38
in good	0:-43
in heat	0:-48
in hele	0:-39
in het	0:26
in hot	0:-38
in intervals	0:-35
in it	0:-36
in je	0:14
in july	0:32
in june	0:-34
in kleine	0:-47
in layers	0:-18
in leeds	0:30
in london	0:37
in loopt	0:-18
in maart	0:33
in maratona	0:-37
in may	0:-53
in meno	0:39
in mezzo	0:-40
in miles	0:-33
in mind	0:9
in molti	0:-37
in more	0:-17
in october	0:29
in older	0:-40
in on	0:-54
in or	0:-36
in orde	0:29
in ordnung	0:-26
in other	0:-20
in papendal	0:22
in parijs	0:21
in paris	0:39
in pezzi	0:-17
in piu	0:-14
in poi	0:18
in primavera	0:32
in quale	0:-13
in quel	0:-35
in quella	0:27
in race	0:-37
in races	0:-41
in ruhe	0:-31
in runners	0:29
in running	0:-33
in salita	0:27
in september	0:-26
in so	0:-14
in sovrallenamento	0:25
in spite	0:-17
in spring	0:33
in stappen	0:-15
in steps	0:-57
in stopping	0:-36
in stufen	0:-24
in tanti	0:29
in tasca	0:26
in te	0:-43
in tempo	0:-29
in the	0:-36
in their	0:-41
in them	0:-46
in there	0:38
in this	0:-49
in three	0:-33
in topform	0:29
in totaal	0:-23
in training	0:-43
in tre	0:45
in turn	0:-18
in turns	0:-32
in tutte	0:-36
in tutto	0:-40
in twintig	0:29
in two	0:37
in un	0:-55
in una	0:25
in under	0:-15
in veel	0:-32
in vent	0:32
in vielen	0:-29
in volume	0:-45
in vorm	0:39
in walking	0:-36
in weeks	0:-61
in wind	0:-30
in winter	0:27
in with	0:30
in women	0:-40
in you	0:-26
in your	0:12
in zwanzig	0:36
inala*	0:18
inalatore	0:18
inalatore a	0:18
incas*	0:28
incassable	0:28
incassable $	0:28
incer*	0:-16
incerti	0:-16
incerti o	0:-16
incha*	0:-50
inchado	0:-50
inchado e	0:-36
inchado que	0:-30
inche	0:22
inche $	0:22
incli*	0:-43
inclinacao	0:-33
inclinacao parece	0:-33
incline	0:-27
incline feels	0:-12
incline makes	0:-23
inclu*	0:12
included	0:-30
included $	0:-30
includes a	0:-38
includes your	0:35
including	0:28
including hard	0:28
incluido	0:23
incluido en	0:23
incre*	0:30
increase	0:30
increase your	0:30
incub*	0:30
incubando	0:30
incubando algo	0:30
indicado	0:-11
indicado es	0:-11
indicative	0:35
indicative depasse	0:35
indicativo	0:22
indicativo superalo	0:22
indicazioni	0:-45
indicazioni e	0:-45
indico	0:-28
indico quem	0:-28
indie*	0:-33
indietro	0:-33
indietro $	0:-33
indis*	0:29
indistruttibile	0:29
indistruttibile $	0:29
indol*	0:-36
indolenzimento	0:-36
indolenzimento sta	0:-36
indoo*	0:-54
indoors	0:-54
indoors $	0:-25
indoors or	0:-18
indoors today	0:-34
indos*	0:-46
indossa	0:-46
indossa qualcosa	0:-46
induc*	0:20
induced	0:20
induced asthma	0:15
infal*	0:24
infallibile	0:24
infallibile $	0:24
infec*	0:18
infeccionado	0:12
infeccionado mas	0:12
infectado	0:24
infectado pero	0:24
infecte	0:34
infecte mais	0:34
infected	0:-26
infected but	0:27
infected get	0:-35
infet*	0:25
infetta	0:-17
infetta va	0:-17
infetto	0:36
infetto ma	0:36
infia*	0:48
infiammazione	0:47
infiammazione $	0:47
infil*	0:26
infiltrazione	0:26
infiltrazione e	0:26
infla*	0:93
inflamacao	0:52
inflamacao $	0:40
inflamacao melhor	0:18
inflamacion	0:37
inflamacion $	0:37
inflamar	0:-40
inflamar $	0:-18
inflamar mostra	0:-28
inflamed	0:27
inflamed that	0:27
inflammation	0:65
inflammation $	0:67
inflammation down	0:12
inflammation s	0:21
inflammatory	0:29
inflammatory for	0:24
influ*	0:22
influenza	0:22
influenza intestinale	0:-27
influenza o	0:37
infor*	0:-41
informacao	0:-26
informacao mas	0:-26
information	0:-62
information but	0:-28
information mais	0:-47
informed	0:38
informed so	0:30
informed your	0:22
infortunarti	0:25
infortunarti $	0:25
infortunato	0:25
infortunato e	0:25
infortuni	0:-72
infortuni $	0:-14
infortuni checche	0:-22
infortuni e	0:-39
infortuni ma	0:-49
infortuni malattie	0:-34
infortunio	0:-16
infortunio $	0:29
infortunio sta	0:-44
infra*	0:-27
infrage	0:-27
infrage zu	0:-27
infus*	0:36
infusion	0:36
infusion $	0:36
inges*	0:53
ingeschreven	0:37
ingeschreven voor	0:37
ingesteld	0:30
ingesteld $	0:30
inhal*	0:7
inhalador	0:15
inhalador en	0:15
inhalateur	0:31
inhalateur a	0:31
inhalen	0:-33
inhalen $	0:-33
inhaler	0:20
inhaler at	0:35
inhaler before	0:18
inhaler or	0:-47
inici*	0:34
iniciante	0:34
iniciante $	0:34
inizi*	0:-64
iniziativa	0:-32
iniziativa percio	0:-32
inizio	0:-48
inizio $	0:-37
inizio settimana	0:-21
injur*	0:-69
injured	0:60
injured again	0:16
injured it	0:30
injured on	0:48
injured the	0:29
injuries	0:-139
injuries $	0:-74
injuries again	0:-21
injuries and	0:-24
injuries but	0:-24
injuries illness	0:-27
injuries in	0:-51
injuries there	0:-40
injuries to	0:-28
injuries with	0:-35
injury	0:-13
injury constant	0:-42
injury of	0:19
injury proof	0:39
injury risk	0:31
injury sits	0:-35
injury within	0:-41
inkor*	0:-20
inkorten	0:-20
inkorten ?	0:-20
inlot*	0:23
inloten	0:23
inloten voor	0:23
inmun*	0:32
inmune	0:32
inmune a	0:32
innoc*	0:43
innocue	0:23
innocue $	0:23
innocuo	0:35
innocuo non	0:35
inofe*	0:70
inofensiva	0:30
inofensiva $	0:30
inofensivas	0:28
inofensivas $	0:28
inofensivo	0:48
inofensivo $	0:10
inofensivo esqueca	0:26
inofensivo olvidalo	0:28
inqui*	0:15
inquiete	0:59
inquiete pas	0:59
inquieto	0:-49
inquieto e	0:-33
inquieto es	0:-38
ins	0:30
ins bein	0:20
ins programm	0:-7
ins ziel	0:57
insal*	0:17
insalata	0:17
insalata e	0:17
insch*	0:22
inschakelen	0:-36
inschakelen $	0:-36
inschrijving	0:42
inschrijving is	0:26
inschrijving voor	0:28
inscr*	0:72
inscricao	0:36
inscricao de	0:28
inscricao esta	0:9
inscripcion	0:12
inscripcion esta	0:12
inscription	0:29
inscription est	0:29
inscrit	0:37
inscrit $	0:11
inscrit au	0:33
inscrito	0:34
inscrito en	0:32
inscrito na	0:18
inseg*	0:-25
insegna	0:-25
insegna a	0:-25
insge*	0:-19
insgesamt	0:-19
insgesamt 0	0:-19
insid*	0:-27
inside	0:-27
inside $	0:-35
inside out	0:-7
insie*	0:12
insieme	0:12
insieme $	0:32
insieme come	0:-35
insol*	0:34
insoles	0:34
insoles $	0:34
inspa*	0:-31
inspanning	0:-66
inspanning $	0:-18
inspanning 0	0:-37
inspanning maal	0:-14
inspanning meer	0:-22
inspanning tempo	0:-32
inspanningsastma	0:29
inspanningsastma vraag	0:29
insta*	0:-37
instagram	0:-37
instagram $	0:-18
instagram nao	0:-32
inste*	0:-27
instead of	0:-19
instep	0:-48
instep $	0:-48
instr*	0:61
instructions	0:61
instructions say	0:44
instructions you	0:31
insul*	0:55
insulin	0:29
insulin $	0:29
insulin before	0:17
insulina	0:31
insulina antes	0:45
insulina prima	0:16
insuline	0:25
insuline avant	0:18
insuline voor	0:27
intak*	0:34
intake	0:34
intake below	0:28
intake on	0:8
intan*	0:-51
intanto	0:-51
intanto il	0:-51
integ*	0:18
integratore	0:35
integratore $	0:29
integratore di	0:29
integratori	0:-51
integratori in	0:-38
integratori non	0:-33
integre	0:33
integre au	0:33
intei*	0:-78
inteiras	0:-18
inteiras $	0:-13
inteiro	0:-72
inteiro $	0:-32
inteiro e	0:-27
inteiro sem	0:-43
inten*	0:-54
intendi	0:-11
intendi questo	0:-11
intensity	0:-24
intensity stayed	0:-24
intentarlo	0:-16
intentarlo $	0:-16
intentes	0:-26
intentes recuperarlos	0:-26
inter*	0:61
intercambiados	0:22
intercambiados el	0:22
interdit	0:-42
interdit d	0:-42
intere	0:-40
intere sforzo	0:-40
interessa	0:-47
interessa mi	0:-47
interessa se	0:-42
interesting	0:-29
interesting $	0:-29
interieur	0:-53
interieur $	0:-53
intermitente	0:35
intermitente combina	0:28
intermitente va	0:31
intermittent	0:52
intermittent fasting	0:42
intermittent irait	0:32
intermittente	0:17
intermittente va	0:17
internet	0:27
internet la	0:27
intero	0:-39
intero senza	0:-39
interval	0:39
interval session	0:39
intervalados $	0:13
intervalados na	0:-23
intervalle am	0:-56
intervalle an	0:-44
intervalle gestritten	0:27
intervalle laufen	0:13
intervalleinheit	0:25
intervalleinheit $	0:25
intervallen	0:14
intervallen $	0:16
intervallen an	0:-24
intervallen angefangen	0:26
intervallen mag	0:-60
intervallen op	0:-31
intervallen van	0:30
intervalles $	0:18
intervalles jeudi	0:-14
intervallfasten	0:34
intervallfasten wurde	0:34
intervalos $	0:-38
intervalos el	0:-34
intervalos son	0:31
intervals	0:32
intervals $	0:43
intervals and	0:-23
intervals are	0:-54
intervals at	0:33
intervals come	0:-49
intervals for	0:-58
intervals into	0:14
intervals is	0:23
intervals on	0:-49
intervals today	0:-18
intervaltraining	0:24
intervaltraining $	0:24
intes*	0:-27
intestinale	0:-27
intestinale si	0:-27
into	0:-24
into $	0:-56
into a	0:50
into an	0:31
into fitness	0:-27
into it	0:-22
into one	0:-50
into racing	0:-32
into shape	0:31
into small	0:-26
into smaller	0:-40
into the	0:-47
inuti*	0:30
inutile	0:30
inutile de	0:30
invec*	0:-37
invece	0:-37
invece $	0:-18
invece questa	0:-28
invia*	0:15
inviato	0:15
inviato al	0:15
io	0:44
io $	0:44
io alla	0:31
io dico	0:27
io dopo	0:24
io fallo	0:-34
io ho	0:11
io ieri	0:16
io il	0:-34
io la	0:-18
io lascerei	0:-26
io non	0:-16
io ogni	0:28
io stamattina	0:24
io ti	0:-32
ir	0:56
ir al	0:41
ir ao	0:30
ir mas	0:-38
ir rodado	0:24
ira	0:13
ira mieux	0:13
irait	0:32
irait bien	0:32
iras	0:28
iras plus	0:28
irgen*	0:-25
irgendwo	0:-25
irgendwo zwischen	0:-25
iria	0:21
iria bien	0:21
irm	0:31
irm $	0:31
irma	0:22
irma corre	0:22
iron	0:42
iron is	0:26
iron supplements	0:19
iron tablets	0:35
iron would	0:20
irreg*	0:50
irregular	0:36
irregular heartbeat	0:36
irregulier	0:24
irregulier que	0:24
irreq*	0:-26
irrequieti	0:-26
irrequieti e	0:-26
irrit*	0:34
irritatie	0:31
irritatie $	0:31
irritation	0:22
irritation give	0:22
irrt	0:-30
irrt die	0:-30
is $	0:-102
is 0	0:34
is ?	0:-8
is a	0:-32
is abnormal	0:22
is about	0:-36
is all	0:-71
is alleen	0:-34
is allowed	0:-23
is already	0:24
is always	0:-34
is ambitious	0:-32
is an	0:-48
is as	0:39
is automatic	0:30
is bedek	0:-23
is being	0:63
is bel	0:-31
is belangrijker	0:-44
is best	0:-47
is betaald	0:26
is betekent	0:-53
is between	0:-33
is bij	0:26
is blijft	0:-45
is blood	0:-44
is booked	0:15
is brutal	0:-31
is building	0:-15
is certain	0:41
is clearly	0:35
is close	0:30
is comfortably	0:-17
is coming	0:19
is common	0:8
is completely	0:30
is contested	0:-22
is cool	0:-32
is counting	0:-39
is cover	0:-15
is cruise	0:-40
is custom	0:-33
is dangerous	0:-31
is dat	0:-25
is deleted	0:27
is die	0:20
is disappointed	0:-39
is dof	0:-39
is doing	0:13
is donderdag	0:-37
is duidelijk	0:14
is dull	0:-46
is earned	0:32
is easy	0:-29
is een	0:-72
is eerder	0:-22
is er	0:-7
is even	0:-22
is exactly	0:-68
is far	0:-40
is fast	0:-30
is folklore	0:-43
is for	0:-95
is free	0:51
is from	0:30
is geen	0:-63
is genoeg	0:41
is geregeld	0:19
is geschrapt	0:31
is gewoon	0:45
is gezelliger	0:-31
is giving	0:35
is goed	0:16
is going	0:-10
is good	0:37
is handig	0:-23
is hard	0:44
is harmless	0:43
is healthy	0:20
is het	0:-24
is history	0:36
is holding	0:41
is how	0:50
is ideal	0:21
is iets	0:-84
is in	0:41
is inflamed	0:27
is it	0:-58
is jumpy	0:-30
is just	0:24
is kerngezond	0:35
is koorts	0:17
is laag	0:29
is laat	0:-27
is larger	0:-15
is less	0:-53
is licht	0:21
is lichter	0:-50
is lighter	0:36
is long	0:-32
is longer	0:39
is lost	0:35
is low	0:28
is maar	0:19
is make	0:-46
is measured	0:-26
is most	0:19
is mostly	0:23
is naar	0:33
is needed	0:-50
is net	0:-34
is never	0:-34
is new	0:-40
is niet	0:-37
is niets	0:43
is niks	0:28
is no	0:26
is nog	0:-19
is normal	0:54
is not	0:-43
is nothing	0:-39
is now	0:68
is nu	0:78
is off	0:42
is often	0:-41
is ok	0:-40
is on	0:7
is one	0:-36
is only	0:11
is onmogelijk	0:29
is onschuldig	0:26
is ontstoken	0:17
is ook	0:-57
is op	0:-45
is opgelost	0:24
is opgeven	0:26
is out	0:45
is overdreven	0:32
is paid	0:26
is part	0:-23
is plenty	0:-49
is poison	0:20
is prettig	0:-25
is prima	0:8
is priority	0:35
is probably	0:26
is quiet	0:-30
is right	0:28
is room	0:-22
is saai	0:-30
is safe	0:18
is said	0:-29
is scherper	0:-48
is set	0:39
is sharper	0:-43
is short	0:-26
is shot	0:26
is simple	0:-42
is slippery	0:-30
is smooth	0:-16
is somewhere	0:-7
is soms	0:-49
is soon	0:-41
is spierpijn	0:33
is still	0:-104
is strength	0:-21
is swedish	0:-24
is te	0:32
is tegen	0:21
is tender	0:-22
is textbook	0:28
is that	0:-53
is the	0:-88
is there	0:-24
is three	0:27
is tijd	0:-32
is tilted	0:33
is time	0:-58
is to	0:-20
is too	0:36
is torn	0:19
is training	0:-41
is trapped	0:33
is twee	0:-56
is typical	0:36
is uit	0:-43
is uitlopen	0:-30
is uncomplicated	0:-11
is updated	0:40
is used	0:-47
is vaak	0:-31
is van	0:-26
is vast	0:31
is vergif	0:26
is vlot	0:-50
is voor	0:-7
is vrij	0:28
is waar	0:-30
is waiting	0:17
is wat	0:-48
is weakness	0:27
is weg	0:20
is welcome	0:-18
is well	0:-46
is what	0:-13
is where	0:-23
is with	0:-38
is worst	0:-36
is worth	0:-76
is your	0:-16
is yours	0:33
is ze	0:25
is zondag	0:-41
is zwakte	0:33
ischi*	0:62
ischias	0:12
ischias verdwijnt	0:12
ischio	0:32
ischio rien	0:32
ischios	0:50
ischios $	0:50
iscri*	0:65
iscritti	0:33
iscritti al	0:33
iscritto	0:12
iscritto alla	0:12
iscrivo	0:31
iscrivo io	0:31
iscrizione	0:26
iscrizione e	0:26
isn	0:-60
isn t	0:-60
isqui*	0:39
isquio	0:32
isquio $	0:32
isquios	0:32
isquios $	0:32
iss	0:-37
iss 0	0:26
iss abends	0:18
iss an	0:18
iss ein	0:18
iss etwas	0:-73
iss ganz	0:-35
iss genug	0:-30
iss nach	0:36
iss nur	0:37
iss vorher	0:-30
iss wenn	0:-58
iss wie	0:-60
iss zwei	0:-37
isso	0:27
isso $	0:-31
isso a	0:28
isso contra	0:-52
isso cura	0:22
isso mes	0:15
isso muda	0:-43
isso muitas	0:16
isso nao	0:17
isso nem	0:34
isso no	0:26
isso o	0:28
isso se	0:33
isso te	0:12
isso tem	0:26
isso vai	0:-41
isso voce	0:-9
isst	0:38
isst lauft	0:29
isst zu	0:24
issue	0:14
issue last	0:14
ist	0:16
ist $	0:-39
ist am	0:-46
ist an	0:32
ist angenehm	0:-34
ist auf	0:-26
ist aufgeben	0:22
ist aus	0:38
ist bald	0:29
ist bei	0:51
ist bestimmt	0:18
ist bewusst	0:-50
ist bezahlt	0:28
ist bis	0:22
ist bleibt	0:-51
ist blockiert	0:20
ist blos	0:22
ist blut	0:-18
ist da	0:35
ist damit	0:48
ist das	0:-60
ist dein	0:24
ist deiner	0:-39
ist der	0:25
ist dir	0:23
ist doch	0:43
ist dumpf	0:-30
ist egal	0:-45
ist eher	0:-28
ist ehrgeizig	0:-33
ist ein	0:-67
ist eindeutig	0:46
ist eine	0:-61
ist einer	0:-23
ist eingetragen	0:34
ist enttauscht	0:-38
ist entzundet	0:30
ist erst	0:-56
ist es	0:32
ist fies	0:14
ist frei	0:43
ist fruh	0:-62
ist fur	0:20
ist gefahrlich	0:-25
ist genauso	0:-37
ist geschichte	0:37
ist gestellt	0:30
ist gift	0:30
ist gut	0:-16
ist harmlos	0:47
ist haufig	0:27
ist hier	0:-33
ist in	0:-44
ist ja	0:21
ist jederzeit	0:-30
ist jetzt	0:51
ist kann	0:-99
ist kein	0:-44
ist keine	0:-22
ist kerngesund	0:30
ist komplett	0:19
ist kopfsache	0:32
ist lass	0:-52
ist leicht	0:25
ist leichter	0:-19
ist mit	0:26
ist morgen	0:42
ist nicht	0:-44
ist nichts	0:65
ist noch	0:-51
ist normal	0:-9
ist notiert	0:33
ist nun	0:28
ist nur	0:56
ist oder	0:-44
ist oft	0:-39
ist raus	0:27
ist scharfer	0:-38
ist schnell	0:13
ist so	0:28
ist top	0:30
ist typisch	0:30
ist ubervorsichtig	0:28
ist vermutlich	0:27
ist versuch	0:36
ist vollig	0:31
ist weg	0:20
ist weiterhin	0:-34
ist werbung	0:-30
ist wie	0:-39
ist zu	0:19
it	0:-9
it 0	0:40
it ?	0:-42
it a	0:39
it after	0:-10
it again	0:-52
it against	0:-47
it all	0:-16
it alone	0:-13
it always	0:39
it and	0:46
it any	0:-44
it anyway	0:-54
it as	0:-31
it assessed	0:-33
it back	0:-35
it band	0:36
it been	0:-17
it behind	0:-12
it bites	0:-28
it but	0:-40
it chafes	0:-26
it checked	0:-47
it clean	0:36
it clears	0:22
it closes	0:-33
it comes	0:-49
it costs	0:-48
it counts	0:-19
it cracked	0:30
it cut	0:-22
it depends	0:-33
it doesn	0:-57
it done	0:42
it down	0:-49
it drags	0:-22
it dull	0:-28
it easier	0:-16
it easy	0:-74
it every	0:24
it feel	0:-7
it feels	0:-23
it felt	0:-22
it first	0:11
it for	0:7
it gently	0:-43
it gets	0:26
it goes	0:-13
it have	0:-29
it heals	0:24
it helps	0:-45
it hurt	0:-8
it hurts	0:28
it i	0:28
it if	0:28
it imaged	0:-8
it in	0:25
it is	0:-116
it isn	0:7
it it	0:36
it keeps	0:-55
it knows	0:-38
it lags	0:-35
it lasts	0:-23
it lightly	0:-23
it lightning	0:-37
it ll	0:-15
it looked	0:-91
it looks	0:-14
it loosens	0:29
it makes	0:-47
it matters	0:-17
it may	0:-47
it means	0:-36
it might	0:-58
it most	0:-19
it moved	0:-37
it moves	0:-49
it must	0:-42
it never	0:-54
it now	0:30
it off	0:24
it often	0:-37
it on	0:-30
it or	0:-53
it out	0:21
it over	0:-37
it passes	0:41
it points	0:22
it raise	0:-48
it replaces	0:-39
it right	0:39
it rises	0:-40
it roll	0:-34
it rubs	0:-11
it runner	0:-64
it s	0:54
it seen	0:-57
it settle	0:-41
it short	0:12
it shows	0:-22
it simple	0:-28
it slowly	0:-34
it slows	0:18
it small	0:-27
it so	0:33
it sounds	0:10
it speaks	0:-21
it stays	0:-35
it takes	0:-47
it teaches	0:-52
it that	0:38
it the	0:-16
it this	0:30
it three	0:32
it tightly	0:24
it till	0:23
it time	0:-28
it to	0:24
it together	0:29
it took	0:-31
it toughens	0:28
it up	0:41
it was	0:-43
it were	0:34
it whether	0:-48
it who	0:-40
it will	0:72
it with	0:-36
it within	0:-24
it won	0:-54
it works	0:36
it wrap	0:-48
it you	0:28
its	0:-79
its $	0:-19
its hour	0:-35
its load	0:-11
its maths	0:-32
its own	0:-45
its shape	0:-40
itself $	0:38
itself for	0:-30
itself with	0:-40
izqui*	0:18
izquierdo	0:18
izquierdo es	0:18
j	0:57
j $	0:20
j adapte	0:-33
j ai	0:124
j allege	0:-40
j attendais	0:38
j enleve	0:-38
j entends	0:29
j entraine	0:20
j envoie	0:26
j eviterais	0:-51
j habite	0:27
j ignore	0:-41
j tu	0:10
ja	0:45
ja $	0:-80
ja aguenta	0:-47
ja als	0:-20
ja arrumei	0:27
ja cansaram	0:26
ja conhece	0:-53
ja correu	0:-24
ja corri	0:26
ja deixei	0:26
ja depois	0:33
ja dubbel	0:-32
ja e	0:-33
ja esta	0:46
ja faltou	0:33
ja fiquei	0:25
ja ganhou	0:37
ja gleich	0:-29
ja kein	0:27
ja mexi	0:30
ja mudam	0:26
ja nur	0:21
ja pode	0:22
ja queimou	0:26
ja tem	0:-34
ja toma	0:-25
ja treinei	0:23
ja und	0:-34
ja vi	0:16
ja zegt	0:-37
ja zehn	0:-37
jaar	0:73
jaar als	0:29
jaar beloven	0:-52
jaar bij	0:28
jaar ervaring	0:27
jaar in	0:31
jaar jonger	0:24
jaar lukken	0:23
jack	0:-42
jack en	0:-42
jacke	0:-39
jacke $	0:-24
jacke und	0:-28
jacke*	0:-47
jacket	0:-47
jacket $	0:-35
jacket and	0:-38
jahr	0:64
jahr beim	0:14
jahr daran	0:19
jahr haben	0:26
jahr schon	0:28
jahre*	0:46
jahrelang	0:34
jahrelang so	0:34
jahren	0:29
jahren als	0:36
jahren erfahrung	0:16
jamai*	0:36
jamais	0:36
jamais $	0:28
jamais au	0:-24
jamais comme	0:-32
jamais couru	0:-37
jamais de	0:20
jamais fatigue	0:27
jamais le	0:-52
jamais les	0:31
jamais marcher	0:24
jamais trop	0:32
jamais tue	0:37
jambe*	0:-23
jambes	0:-23
jambes $	0:25
jambes au	0:-20
jambes aussi	0:26
jambes lourdes	0:-53
jambes pour	0:-33
jambes se	0:-36
jambes sont	0:-11
jambes sourdes	0:-40
jambes te	0:-28
jambes termine	0:35
jambes vont	0:-22
jamme*	0:52
jammern	0:52
jammern oder	0:37
jammern und	0:32
janta*	0:26
jantar	0:26
jantar e	0:26
jante	0:36
jante e	0:36
jante*	0:17
jantei	0:17
jantei massa	0:17
janvi*	0:9
janvier	0:9
janvier pour	0:9
jaque*	0:-40
jaqueta	0:-40
jaqueta leve	0:-40
jaren	0:20
jaren op	0:16
jaren zo	0:30
jas	0:-18
jas $	0:-18
je	0:-14
je $	0:-78
je 0	0:-30
je aan	0:-29
je aanraadt	0:-41
je achilles	0:-28
je af	0:14
je afvallen	0:12
je al	0:-31
je alleen	0:-22
je alles	0:26
je alsof	0:-31
je altijd	0:-31
je antidepressiva	0:21
je apotheker	0:-33
je arts	0:44
je auto	0:-27
je baalt	0:-34
je baisserai	0:38
je bedoelt	0:-24
je bekken	0:32
je benen	0:-44
je bent	0:73
je beschrijft	0:25
je besparen	0:26
je bestand	0:-35
je beter	0:-58
je bewaard	0:34
je beweegt	0:-18
je bidon	0:17
je bij	0:-52
je bilspier	0:12
je binnen	0:-25
je bloeddrukpil	0:29
je bmi	0:33
je borst	0:-9
je bovenbenen	0:-57
je calorieen	0:27
je carbure	0:25
je coach	0:-60
je collega	0:11
je commencerais	0:-23
je comprends	0:-61
je connais	0:43
je cours	0:17
je daar	0:32
je dankbaar	0:-39
je dat	0:-16
je de	0:-15
je deplace	0:-46
je deze	0:-23
je dis	0:25
je dit	0:56
je dochter	0:-30
je doel	0:18
je donderdag	0:-22
je door	0:45
je doorlopen	0:29
je dorst	0:-42
je duikt	0:32
je duizelig	0:-44
je dwarszit	0:-7
je echt	0:-43
je een	0:-38
je eet	0:57
je eigen	0:-34
je elk	0:21
je elke	0:12
je en	0:-44
je energie	0:26
je eraan	0:30
je erna	0:-50
je erover	0:-27
je fit	0:-32
je fixe	0:-31
je gaat	0:53
je garde	0:-23
je garmin	0:35
je geblokkeerd	0:35
je geen	0:26
je gegarandeerd	0:27
je gegeten	0:-59
je geschrapt	0:11
je gewicht	0:15
je gewone	0:-59
je gewrichten	0:26
je gezond	0:-50
je goed	0:27
je grens	0:-39
je groep	0:37
je haalt	0:32
je hamstring	0:22
je hart	0:76
je hartslag	0:19
je hartslagvariabiliteit	0:29
je hebt	0:-23
je heeft	0:-35
je hem	0:-32
je herinnering	0:21
je herstel	0:27
je het	0:-91
je heup	0:29
je honger	0:-37
je hoofd	0:-43
je horloge	0:21
je huisarts	0:-7
je ideale	0:26
je ijzer	0:16
je inschrijving	0:26
je ja	0:-37
je je	0:50
je jetterai	0:26
je kent	0:-39
je kleinere	0:-47
je knie	0:15
je knieproblemen	0:22
je koorts	0:-41
je krijgt	0:21
je kruipen	0:29
je kruit	0:-32
je kuit	0:21
je kunnen	0:-41
je kunt	0:23
je l	0:35
je la	0:-32
je laatste	0:-32
je lacht	0:40
je laisserais	0:-59
je langste	0:-27
je le	0:47
je lekker	0:-62
je leuk	0:-29
je lichaam	0:-32
je lichter	0:27
je lijf	0:-49
je linkerarm	0:35
je log	0:-39
je loop	0:30
je looptempo	0:30
je lopen	0:23
je m	0:37
je maag	0:-45
je maandag	0:-33
je mag	0:-64
je marathonloper	0:31
je marathontempo	0:-32
je medicijnen	0:15
je medische	0:-22
je mee	0:34
je meestal	0:-32
je meniscus	0:21
je menstruatie	0:37
je met	0:59
je mette	0:-26
je moe	0:-67
je moeder	0:31
je moeten	0:24
je morgen	0:39
je morgenvroeg	0:28
je motor	0:-26
je n	0:-71
je na	0:-24
je naar	0:-25
je nach	0:-40
je ne	0:-178
je nergens	0:52
je niet	0:-76
je niets	0:-56
je nieuwe	0:33
je niks	0:-52
je nog	0:31
je nooit	0:31
je normaal	0:-37
je notities	0:-31
je nu	0:29
je nummer	0:-28
je ogen	0:-28
je omgewisseld	0:27
je omkeren	0:-42
je omvang	0:33
je onbreekbaar	0:30
je onderrug	0:25
je ongeveer	0:-29
je ontbijt	0:18
je ook	0:31
je op	0:-42
je oren	0:34
je oude	0:31
je passe	0:-37
je pencherais	0:26
je peux	0:10
je pezen	0:30
je pillen	0:28
je porties	0:26
je pr	0:-43
je prefererais	0:-40
je previens	0:49
je prima	0:38
je pufje	0:29
je raccourcirai	0:22
je reis	0:39
je remmen	0:30
je rentre	0:35
je reste	0:-41
je ritme	0:20
je rug	0:42
je rustig	0:26
je rustige	0:-29
je rustiger	0:-19
je rustpols	0:45
je sais	0:-38
je scheenprobleem	0:30
je schenen	0:19
je schoon	0:-26
je sessie	0:33
je slaapdata	0:28
je sloom	0:-38
je smoesjes	0:20
je snelheid	0:28
je sneller	0:71
je spullen	0:-35
je staat	0:-56
je stem	0:20
je sterk	0:-22
je sterretjes	0:35
je stofwisseling	0:27
je stopt	0:32
je suis	0:-60
je supprime	0:-23
je surveille	0:35
je t	0:52
je tanden	0:23
je te	0:17
je teen	0:26
je teennagels	0:-34
je tempo	0:-26
je thuis	0:33
je toch	0:35
je traag	0:35
je trainer	0:17
je trainingsschema	0:26
je trots	0:-31
je tussen	0:-39
je twee	0:-49
je van	0:-61
je vanavond	0:39
je vast	0:11
je veel	0:37
je veranderen	0:-12
je verdiend	0:52
je verdienen	0:41
je verliest	0:-37
je vet	0:18
je vetpercentage	0:13
je vetreserves	0:20
je veux	0:32
je viens	0:58
je voelt	0:-10
je voet	0:-31
je voeten	0:-39
je vois	0:17
je volgende	0:-24
je voor	0:35
je vorige	0:34
je vorm	0:-27
je vrijgegeven	0:-26
je wakker	0:-32
je was	0:-49
je wedstrijd	0:-45
je weegt	0:31
je week	0:14
je weer	0:47
je weken	0:-34
je wilt	0:-19
je wordt	0:60
je zacht	0:-52
je zag	0:23
je zaterdag	0:-29
je ze	0:-26
je zegt	0:-24
je ziek	0:-30
je zien	0:-40
je zij	0:-37
je zin	0:-14
je zoals	0:-52
je zonder	0:28
je zou	0:38
je zus	0:25
jealo*	0:34
jealous	0:34
jealous of	0:34
jede	0:26
jede verletzung	0:21
jede woche	0:31
jedem	0:38
jedem $	0:24
jedem lauf	0:21
jeden	0:55
jeden abend	0:24
jeden fall	0:24
jeden freitag	0:28
jeden keks	0:31
jeden lauf	0:-40
jeden morgen	0:23
jeden schneller	0:13
jeden tag	0:28
jeden vollig	0:20
jeden*	0:28
jedenfalls	0:28
jedenfalls nicht	0:28
jeder	0:19
jeder einheit	0:22
jeder lauf	0:25
jeder zusatzliche	0:-30
jeder*	0:-42
jederzeit	0:-42
jederzeit aufhoren	0:-18
jederzeit erlaubt	0:-37
jedes	0:-12
jedes gerat	0:-19
jedes kilo	0:23
jedes training	0:28
jedes wundermittel	0:-32
jedes ziel	0:22
jeito	0:-43
jeito ?	0:-15
jeito de	0:-44
jeito e	0:20
jejue	0:34
jejue dezesseis	0:34
jejum	0:37
jejum intermitente	0:28
jejum para	0:18
jeman*	0:-43
jemand	0:-22
jemand ansehen	0:-24
jemand ausgestiegen	0:38
jemand der	0:-35
jemand vor	0:-53
jemandem	0:-50
jemandem daruber	0:-38
jemandem wo	0:-35
jette*	0:26
jetterai	0:26
jetterai un	0:26
jetzt	0:99
jetzt $	0:34
jetzt absetzen	0:13
jetzt auf	0:31
jetzt bekommst	0:14
jetzt blos	0:39
jetzt der	0:39
jetzt frei	0:33
jetzt gut	0:24
jetzt kurze	0:33
jetzt leichter	0:37
jeu	0:-53
jeu $	0:-26
jeu tu	0:-43
jeudi	0:-28
jeudi $	0:-39
jeudi ?	0:-19
jeudi a	0:27
jeudi comme	0:-31
jeudi cours	0:-11
jeudi est	0:34
jeudi et	0:-19
jeudi n	0:36
jeudi ou	0:-29
jeudi puis	0:-14
jeudi si	0:-47
jeudi soir	0:8
jeudi sous	0:-21
jeudi tu	0:-34
jeun ou	0:-41
jeun pour	0:33
jeune	0:41
jeune intermittent	0:32
jeune seize	0:25
jezel*	0:-30
jezelf	0:-30
jezelf $	0:-30
jij	0:56
jij hebt	0:28
jij het	0:-44
jij kunt	0:26
jij lekker	0:34
jij ligt	0:18
jij niet	0:34
jij weet	0:-48
jij wel	0:-53
jij wordt	0:35
jijze*	0:24
jijzelf	0:24
jijzelf $	0:24
job	0:-34
job is	0:-34
joelh*	0:40
joelheira	0:26
joelheira com	0:26
joelho	0:32
joelho acabam	0:23
joelho aguenta	0:24
joelho assim	0:-29
joelho ate	0:31
joelho doer	0:-28
joelho dolorido	0:33
joelho e	0:10
joelho estara	0:18
joelho hoje	0:-40
joelho inchado	0:-30
joelho inche	0:22
joelho quem	0:28
joelho quente	0:-36
joelho te	0:29
joelho tem	0:-57
jog	0:-22
jog $	0:21
jog between	0:-21
jog down	0:-21
jog easily	0:22
jog is	0:35
jog ten	0:-17
jog then	0:-48
jog try	0:-23
jog usually	0:-7
jogge*	0:26
joggen	0:26
joggen $	0:26
joggi*	0:-45
jogging	0:-45
jogging $	0:-18
jogging before	0:-33
jogs	0:-48
jogs $	0:-35
jogs between	0:-18
jogs no	0:-11
joint	0:71
joint $	0:-35
joint after	0:35
joint apres	0:35
joint na	0:37
joint nach	0:35
joint*	0:36
joints	0:36
joints $	0:36
joints young	0:28
jonge*	0:24
jonger	0:24
jonger dan	0:24
jorna*	0:-29
jornal	0:-29
jornal $	0:-29
jou	0:43
jou die	0:27
jou had	0:25
jou ken	0:23
jou normaal	0:26
jou zijn	0:28
joue	0:-19
joue d	0:-19
jour	0:-39
jour $	0:12
jour a	0:-38
jour cette	0:33
jour de	0:-12
jour entier	0:-40
jour et	0:-31
jour facile	0:-18
jour j	0:24
jour la	0:-55
jour ne	0:-67
jour te	0:-29
jour ton	0:10
journ*	0:-89
journal	0:-61
journal $	0:-28
journal laquelle	0:-44
journee	0:-57
journee $	0:-17
journee apres	0:-19
journee facile	0:-30
journee surtout	0:-41
jours	0:-23
jours $	0:-16
jours avant	0:-42
jours c	0:48
jours ce	0:31
jours de	0:-14
jours durs	0:41
jours en	0:-41
jours faciles	0:-35
jours les	0:-13
jours on	0:-37
jours plus	0:-37
jours rien	0:-37
jours sans	0:21
jours un	0:-14
jouw club	0:30
jouw dag	0:-57
jouw lengte	0:32
jueve*	0:-30
jueves	0:-30
jueves $	0:-41
jueves ?	0:-34
jueves como	0:-34
jueves con	0:-35
jueves luego	0:-34
jueves notas	0:-22
jueves o	0:-16
jueves por	0:23
jueves queda	0:36
jueves si	0:-63
jueves sigue	0:-7
jueves tienes	0:-38
jueves y	0:-38
jueves ya	0:34
juice	0:43
juice against	0:24
juice cleanse	0:24
juice for	0:18
juice two	0:27
juist*	0:-29
juiste	0:-29
juiste persoon	0:-29
julia	0:28
julia teve	0:28
julie	0:31
julie a	0:31
julio	0:31
julio que	0:31
july	0:32
july builds	0:32
jump	0:54
jump from	0:40
jump in	0:-45
jump straight	0:37
jumps	0:-11
jumps of	0:-11
jumpy	0:-30
jumpy between	0:-30
june	0:-34
june $	0:-34
junto*	0:20
juntos	0:20
juntos $	0:28
juntos como	0:-27
jus	0:48
jus de	0:48
jusqu	0:15
jusqu a	0:24
jusqu ou	0:-51
just	0:72
just $	0:-54
just a	0:62
just about	0:-36
just add	0:31
just an	0:29
just as	0:-51
just better	0:-46
just came	0:35
just carry	0:10
just did	0:-46
just fine	0:-41
just go	0:51
just had	0:35
just have	0:35
just having	0:19
just ignore	0:23
just low	0:27
just means	0:29
just more	0:-26
just muscular	0:32
just one	0:30
just pick	0:-54
just practice	0:-42
just practised	0:-42
just reading	0:19
just roll	0:11
just run	0:23
just say	0:-49
just sleep	0:24
just so	0:-28
just stress	0:10
just stretch	0:18
just take	0:43
just talk	0:-15
just the	0:-7
just wants	0:23
just weakness	0:14
just wind	0:39
just your	0:41
juste	0:47
juste $	0:-48
juste d	0:18
juste des	0:29
juste le	0:27
juste les	0:-45
juste musculaire	0:28
juste que	0:26
juste un	0:7
juste une	0:21
juste*	0:24
justement	0:24
justement de	0:24
k $	0:11
k a	0:-44
k eat	0:-34
k es	0:-29
k is	0:28
k o	0:-26
k on	0:-59
k or	0:-55
k pace	0:38
k takes	0:-25
k today	0:31
k unos	0:-26
k with	0:23
k you	0:-70
kaffe*	0:-30
kaffee	0:-30
kaffee und	0:-30
kalen*	0:22
kalender	0:22
kalender geschaut	0:20
kalender schreiben	0:21
kalm	0:-40
kalm op	0:-40
kalor*	0:25
kalorien	0:41
kalorien $	0:26
kalorien einsparen	0:7
kalorien in	0:28
kalorien reichen	0:24
kalorien sind	0:13
kaloriendefizit	0:31
kaloriendefizit von	0:31
kalorienzahlen	0:-36
kalorienzahlen bin	0:-36
kalte*	0:29
kalten	0:29
kalten luft	0:29
kampi*	0:37
kampioenen	0:37
kampioenen nemen	0:30
kampioenen trainen	0:16
kan	0:47
kan $	0:-32
kan altijd	0:31
kan bij	0:32
kan daarom	0:-33
kan dat	0:28
kan hem	0:-22
kan het	0:-37
kan je	0:-16
kan jou	0:27
kan neem	0:-29
kan niet	0:-34
kan niets	0:-12
kan niks	0:25
kan onmogelijk	0:28
kan rustig	0:-44
kan wonderen	0:16
kann	0:8
kann $	0:-38
kann auch	0:-32
kann da	0:26
kann der	0:-33
kann dir	0:39
kann gut	0:-33
kann ich	0:-25
kann ihn	0:-15
kann liegt	0:-32
kann man	0:26
kann nur	0:-61
kann uberhaupt	0:33
kann vorhersagen	0:-20
kanns*	0:41
kannst	0:41
kannst $	0:-16
kannst anstrengung	0:-31
kannst das	0:35
kannst dich	0:-29
kannst du	0:55
kannst es	0:-44
kannst samstag	0:-47
kannst weis	0:-41
kannst zu	0:34
kans	0:-35
kans $	0:-35
kant	0:24
kant $	0:32
kant je	0:-34
kantj*	0:12
kantjes	0:12
kantjes eraf	0:12
kapot	0:-24
kapot $	0:-24
kapot*	0:31
kapotte	0:31
kapotte enkel	0:31
kappe	0:-29
kappe halt	0:-29
kaput*	0:-39
kaputt	0:-39
kaputt $	0:-39
kardi*	0:-19
kardiologe	0:-19
kardiologe sein	0:-19
karto*	0:-47
kartoffeln	0:-47
kartoffeln zu	0:-47
kaum	0:-32
kaum $	0:-32
kcal	0:54
kcal $	0:29
kcal on	0:27
kcal so	0:25
keek	0:28
keek net	0:28
keelp*	0:26
keelpijn	0:26
keelpijn zit	0:26
keep	0:-49
keep $	0:-64
keep ?	0:-22
keep an	0:13
keep building	0:27
keep easy	0:-44
keep going	0:34
keep it	0:-7
keep no	0:-35
keep one	0:-29
keep pushing	0:30
keep running	0:23
keep sunday	0:-39
keep the	0:-37
keep them	0:-49
keep things	0:-43
keep thursday	0:-44
keep to	0:-31
keep training	0:37
keep what	0:-22
keep you	0:30
keep your	0:-73
keepi*	0:-37
keeping	0:-37
keeping score	0:-37
keeps	0:-17
keeps coming	0:-9
keeps its	0:-33
keeps joints	0:28
keeps the	0:-35
keeps you	0:-27
keer	0:-34
keer $	0:37
keer achter	0:-41
keer de	0:-36
keer dezelfde	0:-47
keer een	0:25
keer lopen	0:30
keer mag	0:38
keer nee	0:-46
keer over	0:35
keer vijftien	0:25
kein arzt	0:-33
kein brot	0:30
kein drama	0:-38
kein fall	0:-36
kein fortschritt	0:34
kein grund	0:67
kein laufband	0:-40
kein mann	0:23
kein mensch	0:-20
kein muss	0:-34
kein nachtisch	0:35
kein plan	0:-31
kein problem	0:-32
kein stress	0:-37
kein thema	0:-33
kein trend	0:-35
kein vertrag	0:-34
kein wenn	0:34
kein zeichen	0:-47
kein ziel	0:-38
kein zweifel	0:33
keine $	0:-37
keine angst	0:28
keine ausreden	0:33
keine daten	0:-36
keine einheiten	0:26
keine form	0:-50
keine frage	0:33
keine fraktur	0:10
keine gedanken	0:27
keine kohlenhydrate	0:29
keine losung	0:-40
keine montage	0:-38
keine pause	0:28
keine schande	0:-46
keine sorge	0:7
keine zerrung	0:34
keine zwei	0:-26
keinem	0:26
keinem laufer	0:26
keinen	0:-9
keinen arzt	0:33
keinen kopf	0:-47
keinen ruhetag	0:31
keinen unterschied	0:-33
keinen zugriff	0:-36
keinen zweifel	0:18
keiner	0:8
keiner $	0:-35
keiner schnell	0:27
keks	0:31
keks einen	0:31
ken	0:47
ken ik	0:47
kenne	0:17
kenne ich	0:17
kennen $	0:-45
kennen keinen	0:31
kenns*	0:-67
kennst	0:-67
kennst $	0:-53
kennst schlagt	0:-32
kent	0:-48
kent $	0:-28
kent laat	0:-48
kept	0:-43
kept $	0:-30
kept for	0:-40
kept in	0:-25
kept turning	0:-52
kept watching	0:30
kerng*	0:49
kerngesund	0:30
kerngesund $	0:30
kerngezond	0:35
kerngezond $	0:35
kerse*	0:26
kersensap	0:26
kersensap remt	0:26
kerst	0:21
kerst loop	0:21
keto	0:46
keto ?	0:18
keto va	0:35
key	0:-66
key $	0:-27
key session	0:-31
key to	0:-35
kg	0:26
kg $	0:26
kidne*	0:-17
kidney	0:-36
kidney disease	0:-36
kidneys	0:13
kidneys $	0:13
kids	0:17
kids are	0:15
kies	0:-34
kies dan	0:-28
kies wat	0:-28
kijk	0:-59
kijk hoe	0:-8
kijk naar	0:-37
kijk vooruit	0:-29
kijke*	0:-41
kijken	0:-41
kijken $	0:-41
kilil*	0:18
kilillos	0:18
kilillos para	0:18
kilit*	0:32
kilitos	0:32
kilitos $	0:32
kill	0:35
kill you	0:35
kille*	0:35
killer	0:35
killer $	0:35
kills	0:29
kills the	0:29
kilo	0:59
kilo a	0:23
kilo blessures	0:-28
kilo bremsen	0:20
kilo die	0:30
kilo en	0:23
kilo eraf	0:28
kilo jusqu	0:26
kilo korpergewicht	0:17
kilo kwijtraken	0:26
kilo leichter	0:24
kilo lesiones	0:-28
kilo less	0:27
kilo liegen	0:16
kilo menos	0:31
kilo minder	0:19
kilo moeten	0:18
kilo ni	0:18
kilo s	0:-29
kilo verletzungen	0:-35
kilo weniger	0:28
kilog*	0:-40
kilogram	0:-40
kilogram does	0:-40
kilometer	0:-18
kilometer $	0:29
kilometer 0	0:-50
kilometer al	0:-40
kilometer als	0:-31
kilometer am	0:32
kilometer darf	0:-47
kilometer das	0:-34
kilometer de	0:-30
kilometer du	0:33
kilometer extra	0:47
kilometer nagenoeg	0:-29
kilometer schneller	0:-37
kilometer unterwegs	0:24
kilometer waarom	0:35
kilometern	0:-19
kilometern $	0:-19
kilometers	0:12
kilometers $	0:27
kilometers als	0:-28
kilometers de	0:31
kilometers langzaam	0:-38
kilometre	0:-22
kilometre $	0:27
kilometre au	0:-49
kilometre de	0:38
kilometre doit	0:-19
kilometre est	0:-29
kilometre is	0:-31
kilometre should	0:-28
kilometres	0:-23
kilometres $	0:-17
kilometres a	0:-47
kilometres as	0:-47
kilometres comme	0:-20
kilometres courus	0:-46
kilometres la	0:29
kilometres never	0:-30
kilometres petit	0:-43
kilometres shorter	0:-31
kilometres to	0:28
kilometres when	0:-8
kilometro	0:-18
kilometro !	0:-28
kilometro debe	0:-28
kilometro mas	0:25
kilometro treinta	0:-56
kilometro ya	0:-50
kilometros	0:16
kilometros asi	0:22
kilometros como	0:-31
kilometros corridos	0:-48
kilometros de	0:-59
kilometros falta	0:38
kilometros poco	0:-34
kilometros seguidos	0:24
kilos	0:115
kilos $	0:42
kilos before	0:33
kilos de	0:28
kilos en	0:28
kilos go	0:27
kilos lighter	0:12
kilos menos	0:30
kilos partiront	0:20
kilos pour	0:37
kilos quitaria	0:18
kilos son	0:24
kilos soulagerait	0:29
kilos te	0:22
kilos would	0:17
kind	0:-8
kind 0	0:-24
kind of	0:34
kind to	0:-37
kinde*	0:-15
kinder	0:-48
kinder about	0:-43
kinder sind	0:23
kinder than	0:-18
kinder to	0:-61
kinderen	0:27
kinderen vonden	0:24
kinderen zijn	0:18
kindern	0:25
kindern weis	0:25
kine	0:26
kine $	0:-24
kine ait	0:-51
kine aura	0:-33
kine dans	0:24
kine de	0:34
kine etire	0:28
kine veut	0:32
kines*	0:26
kinesiotape	0:26
kinesiotape en	0:16
kinesiotape quer	0:28
kirsc*	0:26
kirschsaft	0:26
kirschsaft hilft	0:26
kit	0:-39
kit esta	0:12
kit inside	0:-28
kit out	0:-35
klaar	0:-34
klaar $	0:-50
klaar en	0:-57
klaar je	0:33
klaar met	0:29
klaar voor	0:33
klach*	0:25
klachten	0:25
klachten is	0:25
klage*	0:-19
klagen	0:-19
klagen $	0:-28
klagen en	0:29
klagen zonder	0:-30
klapp*	0:28
klappt	0:28
klappt immer	0:28
klar	0:32
klar fur	0:26
klar ich	0:26
klar wenn	0:-21
klare*	0:-26
klaren	0:-26
klaren sie	0:-26
klass*	0:-54
klassieke	0:-23
klassieke iliotibiale	0:26
klassieke manier	0:-42
klassisch	0:13
klassisch $	0:13
klassische	0:-38
klassische $	0:-28
klassische weg	0:-43
klassische zerrung	0:17
kleed	0:-31
kleed je	0:-31
kleid*	0:-14
kleidung	0:-14
kleidung $	0:-14
klein	0:-52
klein schoenen	0:-33
klein schuhe	0:-36
klein*	0:-113
kleine	0:-70
kleine $	0:-23
kleine beetjes	0:-29
kleine laat	0:-38
kleine lass	0:-16
kleine passen	0:-32
kleine schritte	0:-15
kleine stucke	0:-24
kleine stukjes	0:-12
kleinen	0:-28
kleinen mengen	0:-28
kleiner	0:26
kleiner $	0:26
kleinere	0:-44
kleinere passen	0:-44
kleines	0:-14
kleines eine	0:-14
kleinigkeit	0:-59
kleinigkeit $	0:-40
kleinigkeit essen	0:-40
kleins	0:-18
kleins een	0:-18
klem	0:29
klem $	0:29
klere*	0:-59
kleren	0:-59
kleren $	0:-19
kleren s	0:-47
klim	0:-18
klim in	0:-18
klingt als	0:32
klingt fur	0:14
klingt nach	0:-37
klinkt als	0:-32
klinkt alsof	0:16
klo	0:-25
klo die	0:-25
klok	0:-50
klok $	0:-50
klopt	0:-31
klopt dat	0:-31
klug	0:-31
klug $	0:-31
km	0:-166
km $	0:-50
km 0	0:31
km a	0:18
km am	0:-55
km as	0:-7
km at	0:-38
km avec	0:-53
km com	0:-52
km coma	0:-12
km con	0:-83
km d	0:-11
km dimanche	0:-19
km domenica	0:-38
km e	0:-61
km easy	0:27
km eet	0:-52
km el	0:-43
km em	0:-47
km en	0:-63
km entre	0:-14
km et	0:-20
km facili	0:-11
km geplant	0:-52
km il	0:-24
km in	0:-106
km iss	0:-36
km la	0:-45
km le	0:-45
km leaves	0:-20
km leves	0:-20
km lo	0:-33
km locker	0:-28
km met	0:-41
km mit	0:-28
km next	0:9
km no	0:-57
km o	0:-8
km on	0:-59
km op	0:-46
km os	0:-9
km par	0:18
km per	0:33
km planned	0:-55
km por	0:28
km pro	0:26
km qualche	0:-28
km schoenen	0:-14
km schuhe	0:-13
km sert	0:-15
km some	0:-32
km there	0:-17
km tra	0:-53
km tussen	0:-45
km volgende	0:-62
km wat	0:-27
km went	0:-22
km were	0:-26
km whichever	0:-25
km with	0:-27
km y	0:-55
knack*	0:34
knackebrod	0:34
knackebrod zijn	0:34
knap	0:-44
knap taai	0:-44
knapp	0:25
knapp die	0:25
knee	0:-34
knee $	0:-24
knee bulletproof	0:28
knee calms	0:13
knee did	0:21
knee feel	0:-34
knee has	0:-45
knee holds	0:17
knee hurts	0:34
knee is	0:-8
knee let	0:-62
knee pain	0:34
knee problem	0:36
knee problems	0:23
knee said	0:-51
knee so	0:-57
knee swells	0:29
knee trouble	0:-52
knee who	0:37
knee will	0:24
kneec*	0:24
kneecap	0:24
kneecap from	0:13
kneecap too	0:23
knees	0:47
knees $	0:33
knees aren	0:36
knees first	0:-32
knees like	0:22
kneuz*	0:26
kneuzing	0:26
kneuzing je	0:26
knie	0:50
knie $	0:32
knie ?	0:-21
knie anschwillt	0:25
knie dik	0:-14
knie gehort	0:-40
knie halt	0:18
knie heeft	0:-34
knie het	0:32
knie heute	0:-27
knie is	0:34
knie ist	0:40
knie kun	0:-39
knie laufst	0:-26
knie of	0:-29
knie opzwelt	0:33
knie sind	0:31
knie tut	0:18
knie weer	0:-28
knie wer	0:30
knie wieder	0:-46
knie zien	0:35
knien	0:21
knien guttun	0:21
kniep*	0:59
kniepees	0:25
kniepees $	0:25
kniepijn	0:24
kniepijn niet	0:24
knieprobleme	0:40
knieprobleme enden	0:26
knieprobleme los	0:30
knieproblemen	0:22
knieproblemen zijn	0:22
knies*	0:15
knieschmerz	0:15
knieschmerz nicht	0:15
knik	0:-44
knik vriendelijk	0:-44
knip	0:-34
knip je	0:-34
knitt*	0:32
knitted	0:32
knitted $	0:32
knoch*	0:13
knochel	0:35
knochel dick	0:35
knochen	0:-56
knochen $	0:-29
knochen nein	0:-38
knochen selbst	0:-33
knochen weckt	0:-16
knochenodem	0:28
knochenodem normalerweise	0:28
knoop	0:28
knoop in	0:28
knot	0:39
knot in	0:39
know	0:-20
know $	0:-15
know a	0:30
know above	0:-27
know and	0:-34
know from	0:-68
know how	0:15
know if	0:-57
know it	0:29
know one	0:-49
know that	0:-18
know the	0:35
know two	0:-52
know you	0:50
know your	0:-35
knowl*	0:-19
knowledge	0:-19
knowledge base	0:-19
knows	0:-59
knows $	0:-18
knows more	0:-38
knows your	0:-32
knubb*	0:25
knubbel	0:25
knubbel ist	0:25
koekj*	0:29
koekje	0:29
koekje $	0:29
koel	0:-38
koel hoofd	0:-38
koele*	0:-30
koelen	0:-30
koelen en	0:-30
koffe*	0:30
koffeingel	0:30
koffeingel $	0:30
koffi*	0:-27
koffie	0:-27
koffie en	0:-30
koffie op	0:29
koffie vooraf	0:-29
kohle*	0:-17
kohlenhydrate $	0:29
kohlenhydrate 0	0:-50
kohlenhydrate an	0:15
kohlenhydrate pro	0:-16
kohlenhydrate weg	0:13
kohlenhydraten	0:-46
kohlenhydraten zwei	0:-46
kolla*	0:18
kollagen	0:18
kollagen ist	0:18
kom	0:57
kom jij	0:34
kom net	0:31
kom over	0:23
komen	0:-10
komen $	0:-42
komen de	0:30
komen in	0:-15
komen sla	0:-61
komen uit	0:25
komm	0:24
komm der	0:24
komme	0:29
komme gerade	0:29
komme*	0:-39
kommen	0:-39
kommen $	0:-30
kommen am	0:-33
kommen daran	0:18
kommen die	0:27
kommen gut	0:-16
kommen in	0:-24
kommen oft	0:-55
komms*	0:49
kommst	0:49
kommst du	0:26
kommst ins	0:33
kommt	0:43
kommt $	0:-24
kommt aus	0:-31
kommt bei	0:24
kommt dann	0:29
kommt darauf	0:17
kommt die	0:28
kommt eine	0:-53
kommt kein	0:23
kommt lass	0:-41
kommt nicht	0:23
kommt spater	0:-35
kommt und	0:-23
kommt vom	0:31
kommt von	0:33
kompl*	0:19
komplett	0:19
komplett flach	0:19
kompr*	0:-33
kompressionsstrumpfe	0:-33
kompressionsstrumpfe sind	0:-33
komt	0:-25
komt $	0:-25
komt de	0:-45
komt door	0:38
komt en	0:-29
komt er	0:-33
komt eraan	0:31
komt gegarandeerd	0:28
komt snel	0:-35
komt uit	0:-29
komt vaak	0:-58
komt vanzelf	0:26
komt voor	0:-35
konne*	0:-55
konnen	0:-55
konnen $	0:-29
konnen dich	0:-33
konnen sollte	0:-37
konnte	0:8
konnte jetzt	0:24
konnte zwei	0:-47
konntest	0:-10
konntest $	0:-35
konntest abends	0:20
konntest du	0:28
konntest und	0:-47
kontr*	0:-43
kontrolliert	0:-43
kontrolliert und	0:-43
koolh*	0:-18
koolhydraten	0:-18
koolhydraten $	0:21
koolhydraten 0	0:-37
koolhydraten op	0:12
koolhydraten per	0:-29
koolhydraten twee	0:-34
koort*	0:-10
koorts	0:-10
koorts $	0:-14
koorts bij	0:-17
koorts gaat	0:33
koorts geen	0:17
koorts hou	0:26
koorts is	0:-46
koorts kun	0:51
koorts loop	0:-52
koorts neem	0:-41
koorts rust	0:-14
koorts valt	0:-42
kop	0:-54
kop $	0:-48
kop koffie	0:-29
kopf	0:-92
kopf $	0:-56
kopf bei	0:-14
kopf eine	0:-29
kopf etwas	0:-27
kopf in	0:-35
kopf wegen	0:-32
kopfh*	0:11
kopfhorer	0:11
kopfhorer auf	0:27
kopfhorer leiser	0:-29
kopfsache	0:45
kopfsache $	0:32
kopfsache also	0:17
kopfschmerz	0:-14
kopfschmerz erbrechen	0:-14
kopfschmerzen	0:-41
kopfschmerzen nach	0:-41
korpe*	0:8
korper	0:7
korper braucht	0:-71
korper er	0:-33
korper fett	0:26
korper in	0:26
korper langsamer	0:-37
korper lugt	0:39
korper und	0:-55
korper verlasst	0:17
korperfett	0:8
korperfett ist	0:8
korpergewicht	0:17
korpergewicht solltest	0:17
kort	0:-59
kort $	0:-9
kort en	0:-53
kort snel	0:-25
kort voor	0:-34
korte	0:-32
korte pauzes	0:-28
korte rustige	0:-9
korte*	0:-33
korter	0:-27
korter dan	0:-27
kortere	0:-8
kortere pas	0:-8
korts*	0:-29
kortste	0:-29
kortste beginnen	0:-29
kost	0:-41
kost je	0:-35
kost lopers	0:-26
koste	0:-39
koste van	0:-39
koste*	0:-32
kosten	0:-11
kosten $	0:-52
kosten je	0:33
kostet	0:-51
kostet dich	0:-39
kostet laufer	0:-32
kou	0:48
kou ?	0:29
kou geen	0:32
koude	0:19
koude douche	0:19
krach*	0:-16
kracht	0:-59
kracht doet	0:-29
kracht geen	0:-49
krachttraining	0:16
krachttraining maakt	0:30
krachttraining neemt	0:32
krachttraining van	0:-41
kraft	0:-73
kraft $	0:-14
kraft also	0:-43
kraft bringt	0:-32
kraft*	0:-9
kraftig	0:30
kraftig gebaut	0:30
kraftige	0:-30
kraftige hufte	0:-30
krafttraining	0:-20
krafttraining beseitigt	0:28
krafttraining macht	0:30
krafttraining uber	0:-33
krafttraining viel	0:-52
krake*	0:20
kraken	0:20
kraken en	0:20
kramp	0:-7
kramp $	0:15
kramp aan	0:-48
kramp is	0:38
krampf	0:28
krampf ist	0:28
krampfe	0:-19
krampfe $	0:14
krampfe kommen	0:-29
krank $	0:20
krank bist	0:-35
krank*	0:-35
krankheit	0:-35
krankheit $	0:-28
krankheit schlechten	0:-23
krant*	0:-31
krantenpapier	0:-31
krantenpapier $	0:-31
kreat*	0:26
kreatin	0:26
kreatin $	0:26
kribb*	0:28
kribbeln	0:28
kribbeln im	0:28
krieg*	0:55
kriegst	0:36
kriegst trink	0:36
kriegt	0:34
kriegt keine	0:34
krijg	0:12
krijg je	0:12
krijg*	0:24
krijgen	0:29
krijgen $	0:29
krijgt	0:21
krijgt een	0:21
kruik	0:20
kruik op	0:20
kruip*	0:29
kruipen	0:29
kruipen $	0:29
kruit	0:-32
kruit te	0:-32
kuhl	0:22
kuhl es	0:22
kuhle*	0:-45
kuhlem	0:-38
kuhlem kopf	0:-38
kuhlen	0:-21
kuhlen hilfe	0:-21
kuit	0:39
kuit is	0:21
kuit weer	0:29
kuite*	0:-40
kuiten	0:-40
kuiten hebben	0:-40
kuith*	0:34
kuitheffers	0:24
kuitheffers over	0:24
kuitheffingen	0:25
kuitheffingen dat	0:25
kuitk*	0:-9
kuitkracht	0:-9
kuitkracht als	0:-9
kumme*	0:45
kummere	0:34
kummere mich	0:34
kummern	0:28
kummern wir	0:28
kun	0:59
kun je	0:59
kunft*	0:21
kunftig	0:21
kunftig fur	0:21
kunne*	0:-73
kunnen	0:-73
kunnen je	0:-47
kunnen lopen	0:-46
kunnen maken	0:-34
kunnen nemen	0:22
kunnen praten	0:-41
kunnen volhouden	0:-21
kunt	0:16
kunt $	0:8
kunt beter	0:26
kunt de	0:12
kunt het	0:-46
kunt je	0:42
kunt nu	0:18
kunt praten	0:-32
kunt te	0:30
kunt zaterdag	0:-46
kurbe*	0:14
kurbeln	0:14
kurbeln die	0:14
kurs	0:26
kurs haben	0:26
kurve*	0:-37
kurven	0:-37
kurven auf	0:-37
kurz	0:-63
kurz $	0:-36
kurz ab	0:-39
kurz laufen	0:36
kurz schnell	0:-33
kurz und	0:-55
kurze	0:-61
kurze ich	0:33
kurze lockere	0:-37
kurze nacht	0:-40
kurze schritte	0:-35
kurze*	0:-46
kurzen	0:-32
kurzen lauf	0:33
kurzen laufen	0:-71
kurzen pausen	0:-64
kurzer	0:25
kurzer lauf	0:25
kurzere	0:-55
kurzere schritte	0:-55
kurzeren	0:-28
kurzeren anfangen	0:-28
kurzes	0:-38
kurzes an	0:-38
kwaad	0:-41
kwaad $	0:-20
kwaad een	0:-31
kwam	0:-35
kwam beschadigd	0:-35
kwark	0:26
kwark $	0:26
kwart*	0:23
kwartier	0:23
kwartier ijs	0:23
kwest*	0:-30
kwestie	0:-30
kwestie van	0:-30
kwijt	0:-25
kwijt $	0:-25
kwijt*	0:26
kwijtraken	0:26
kwijtraken zou	0:26
l	0:-11
l 0	0:-11
l abitudine	0:-29
l acido	0:23
l affaire	0:-28
l affutage	0:28
l ai	0:35
l aide	0:-19
l aise	0:-38
l allenamento	0:-49
l allure	0:-90
l ampoule	0:24
l an	0:21
l anno	0:41
l antibiotico	0:-27
l antibiotique	0:23
l aria	0:-41
l arrivee	0:42
l as	0:-28
l auras	0:28
l avais	0:37
l eau	0:-54
l echauffement	0:-29
l ecoute	0:33
l effort	0:-43
l endroit	0:-34
l endurance	0:-29
l entrainement	0:-90
l essentiel	0:-15
l essuie	0:29
l estomac	0:-37
l habitude	0:-14
l hai	0:41
l hanno	0:29
l heure	0:33
l histoire	0:27
l ho	0:55
l idea	0:-28
l idee	0:-24
l important	0:-45
l inalatore	0:18
l indolenzimento	0:-36
l infiammazione	0:25
l inflammation	0:36
l inhalateur	0:31
l interieur	0:-53
l ischio	0:32
l on	0:-10
l oppression	0:28
l oppressione	0:31
l ora	0:-18
l organisation	0:18
l ortopedico	0:-47
l os	0:-41
l osso	0:9
l ultima	0:-25
l umore	0:-26
l urina	0:42
l usage	0:-41
la	0:7
la $	0:-123
la alarma	0:17
la ampolla	0:27
la autant	0:21
la b	0:39
la bas	0:26
la bascula	0:-26
la bici	0:-32
la bilancia	0:22
la birra	0:16
la boca	0:-52
la bonne	0:-58
la borraccia	0:24
la botella	0:20
la bouche	0:-30
la boucle	0:-35
la boue	0:-50
la bronchite	0:32
la c	0:-40
la cadera	0:41
la cafeine	0:36
la caja	0:-11
la calle	0:-43
la canicule	0:-44
la cara	0:33
la carga	0:-66
la carte	0:31
la causa	0:-33
la cena	0:13
la cerveza	0:38
la chaleur	0:-43
la charge	0:-60
la ciencia	0:-33
la cifra	0:-34
la cinta	0:-60
la cintilla	0:17
la circulation	0:38
la classica	0:23
la clave	0:-34
la colazione	0:-21
la comida	0:-30
la comodidad	0:-24
la comodita	0:-18
la constancia	0:-48
la corsa	0:51
la corta	0:-29
la cosa	0:-34
la costanza	0:-36
la cote	0:27
la creatina	0:34
la creatine	0:20
la cuarta	0:-54
la cucina	0:22
la cuesta	0:39
la cura	0:33
la curva	0:-31
la date	0:19
la deplacer	0:-36
la depressione	0:10
la derniere	0:-26
la descarga	0:26
la descente	0:-25
la deuxieme	0:-28
la diagonale	0:26
la dici	0:-20
la dieci	0:-57
la dieta	0:35
la difference	0:18
la distance	0:-39
la distancia	0:-14
la distanza	0:-25
la distorsione	0:9
la donner	0:-37
la dose	0:41
la dosis	0:32
la douleur	0:46
la duda	0:-30
la espalda	0:47
la espuma	0:-26
la faccenda	0:-38
la faccia	0:35
la facon	0:-55
la faiblesse	0:26
la farmacia	0:-32
la fascia	0:35
la fatigue	0:18
la febbre	0:-40
la fesse	0:28
la fievre	0:-12
la fin	0:-26
la finisci	0:18
la firme	0:-40
la fora	0:23
la forma	0:-78
la forme	0:-14
la forza	0:8
la foto	0:16
la foudre	0:31
la foulee	0:24
la fuerza	0:-22
la fuori	0:35
la gara	0:13
la garde	0:-32
la giornata	0:-23
la glace	0:34
la has	0:23
la idea	0:-25
la inflamacion	0:21
la journee	0:-50
la languette	0:-25
la larga	0:-60
la largeur	0:-28
la le	0:-41
la lengueta	0:-26
la lesion	0:31
la lettre	0:26
la ligne	0:24
la limite	0:35
la linguetta	0:-26
la lluvia	0:-38
la lombalgia	0:13
la longue	0:-20
la loro	0:-55
la maggior	0:-40
la maison	0:-22
la manana	0:-43
la mantengo	0:-24
la maraton	0:23
la marca	0:34
la mattina	0:-40
la mayor	0:-22
la mayoria	0:-25
la medaglia	0:35
la medaille	0:51
la medalla	0:29
la mejor	0:-30
la mejora	0:26
la melatonina	0:26
la meta	0:-19
la mezza	0:15
la mia	0:44
la misma	0:-51
la mitad	0:-57
la moitie	0:-30
la montana	0:18
la montre	0:-36
la motivacion	0:-36
la motivation	0:-23
la motivazione	0:-42
la mousse	0:-14
la musica	0:-57
la musique	0:-42
la na	0:-41
la nariz	0:-48
la ne	0:26
la nebbia	0:-58
la niebla	0:-52
la noche	0:-11
la nota	0:25
la notte	0:-41
la nuit	0:-93
la organizacion	0:33
la orina	0:34
la paciencia	0:-25
la paella	0:23
la palestra	0:-25
la pancetta	0:29
la panna	0:26
la parte	0:-26
la partie	0:-21
la pasada	0:28
la pasta	0:24
la pastiglia	0:19
la pastilla	0:33
la patience	0:-54
la pazienza	0:-29
la peine	0:-50
la pena	0:-70
la perdida	0:-36
la periostitis	0:12
la persona	0:-47
la petite	0:34
la pharmacie	0:23
la photo	0:36
la pierna	0:17
la pioggia	0:-50
la pisada	0:-26
la piscine	0:-32
la pista	0:-45
la piste	0:-48
la place	0:-40
la pluie	0:-50
la plupart	0:-64
la plus	0:-53
la poche	0:28
la poitrine	0:16
la pour	0:-47
la premiere	0:-48
la presilla	0:-41
la presion	0:33
la pressione	0:19
la preuve	0:-46
la primavera	0:25
la primera	0:-38
la prochaine	0:-14
la prossima	0:-19
la proxima	0:-49
la pub	0:-24
la pubblicita	0:-33
la puoi	0:26
la qualificazione	0:33
la quarta	0:-29
la quatrieme	0:-37
la que	0:-44
la racconti	0:-46
la raclette	0:27
la ragazza	0:34
la rattrape	0:-46
la recuperacion	0:-30
la recuperation	0:-33
la recuperes	0:-35
la regla	0:26
la regle	0:-44
la regola	0:-42
la regularite	0:-66
la renforce	0:38
la resonancia	0:38
la risonanza	0:26
la rispetti	0:-38
la roba	0:-31
la rodilla	0:30
la ropa	0:-57
la rotura	0:19
la sal	0:-36
la salida	0:18
la salterei	0:-68
la san	0:-33
la schiena	0:62
la schiuma	0:-25
la sciatica	0:26
la seance	0:-18
la seconda	0:-32
la sed	0:-28
la seduta	0:36
la segunda	0:-28
la sei	0:16
la semaine	0:-20
la semana	0:10
la semelle	0:-15
la senal	0:-28
la sera	0:-13
la sesion	0:31
la sete	0:-30
la settimana	0:-43
la seule	0:-41
la soglia	0:-46
la soif	0:-29
la soupe	0:36
la stanchezza	0:34
la statale	0:-26
la stessa	0:13
la storia	0:-33
la storta	0:30
la strada	0:15
la suela	0:-15
la suola	0:-20
la supportes	0:28
la sveglia	0:34
la tapia	0:-40
la tarde	0:45
la tension	0:21
la testa	0:-10
la tete	0:-7
la thyroide	0:16
la tibia	0:31
la tiene	0:-42
la tienes	0:34
la tipica	0:17
la tirada	0:-11
la todo	0:30
la transpiration	0:-47
la tu	0:-32
la ultima	0:-16
la veille	0:-95
la velocidad	0:-10
la velocita	0:-36
la ventoline	0:31
la vescica	0:24
la vez	0:-49
la vida	0:15
la vigilia	0:-56
la vispera	0:-60
la vista	0:-20
la vitamina	0:23
la vitesse	0:-34
la vma	0:35
la voir	0:-54
la voltaren	0:9
la vuelta	0:-47
la zancada	0:-35
la zapatilla	0:-34
laag	0:-11
laag dus	0:29
laag handen	0:-31
laag vandaar	0:16
laagj*	0:-21
laagjes	0:-21
laagjes dan	0:-21
laat dat	0:33
laat de	0:34
laat een	0:-47
laat er	0:-24
laat hem	0:-28
laat het	0:32
laat is	0:-16
laat je	0:-30
laat ze	0:-51
laat zuivel	0:29
laats*	0:-73
laatste	0:-73
laatste 0	0:-33
laatste blijf	0:-25
laatste drie	0:-13
laatste loop	0:-32
laatste marathon	0:21
laatste nacht	0:-31
laatste twee	0:-39
laatste vier	0:-30
laatste vijf	0:-31
laatste wijziging	0:-29
labra*	0:28
labral	0:28
labral tear	0:28
lacci	0:-30
lacci nell	0:-30
lace	0:11
lace through	0:-33
lace up	0:35
laces a	0:-45
laces and	0:35
laces near	0:-33
lacet	0:-33
lacet dans	0:-33
lacet*	0:-46
lacets	0:-46
lacets sur	0:-46
lache	0:-59
lache $	0:-38
lache est	0:-33
lache*	0:30
lachelst	0:30
lachelst $	0:30
lacht	0:40
lacht $	0:40
lacte*	0:27
lacteos	0:27
lacteos te	0:27
ladei*	0:-28
ladeira	0:-28
ladeira ou	0:-28
lado	0:-68
lado $	0:-21
lado costuma	0:-27
lado diminua	0:-29
lado so	0:-40
lados	0:-47
lados depois	0:-47
lags	0:-35
lags in	0:-35
laiss*	0:-49
laisse	0:-19
laisse jeudi	0:-19
laisse l	0:31
laisse le	0:-47
laisse les	0:-20
laisse pas	0:31
laisse rouler	0:-19
laisser	0:30
laisser partir	0:30
laisserais	0:-59
laisserais jeudi	0:-31
laisserais passer	0:-44
laisses	0:31
laisses la	0:31
laiti*	0:22
laitiers	0:22
laitiers ils	0:22
lake	0:33
lake is	0:33
lama	0:-22
lama $	0:-22
lamen*	0:-38
lamentano	0:-51
lamentano $	0:-28
lamentano senza	0:-34
lamentarti	0:45
lamentarti e	0:45
lamento	0:-30
lamento lo	0:-30
lamp	0:-21
lamp and	0:-22
lamp post	0:-58
lamp posts	0:-17
lamp your	0:38
lampa*	0:-34
lampada	0:-34
lampada e	0:-34
lampe	0:-23
lampe et	0:-16
lampe und	0:-19
lampj*	0:-41
lampje	0:-41
lampje en	0:-41
lance	0:35
lance c	0:35
lane	0:-44
lane $	0:-44
lang	0:-51
lang $	0:-63
lang ausatmen	0:-54
lang deed	0:-48
lang duurt	0:-27
lang einen	0:25
lang ist	0:-48
lang laten	0:27
lang trainieren	0:-34
lang uitademen	0:-35
lang vasthouden	0:-49
lang von	0:22
lange	0:-59
lange $	0:-53
lange duurloop	0:-8
lange duurlopen	0:-47
lange een	0:-34
lange hast	0:-26
lange lauf	0:31
lange laufe	0:-62
lange loop	0:-37
lange lopen	0:-41
lange van	0:-20
lange warming	0:-28
lange weglassen	0:27
lange*	0:-55
langen	0:-49
langen $	0:-36
langen eine	0:-39
langen lauf	0:-10
langen laufen	0:-71
langer	0:-19
langer $	0:27
langer bis	0:-18
langer lauf	0:-53
langer maakte	0:-31
langer sind	0:-26
langer somber	0:-38
langer tot	0:-17
langer um	0:-39
langer zijn	0:-18
langeren	0:-44
langeren laufen	0:-44
langes	0:-31
langes einlaufen	0:-21
langes halten	0:-13
langs	0:23
langs de	0:23
langs*	0:-81
langsam	0:-63
langsam $	0:-46
langsam anfuhlen	0:-31
langsam dass	0:-31
langsam langweilig	0:34
langsam lass	0:28
langsam so	0:-29
langsam steigern	0:-17
langsam und	0:-46
langsam weil	0:-33
langsam wenn	0:-29
langsamer	0:-36
langsamer $	0:23
langsamer als	0:-17
langsamer anzugehen	0:26
langsamer fruher	0:-41
langsamer lauf	0:-38
langsamer lernt	0:-12
langsamer starten	0:-34
langsamer und	0:-27
langsamer werden	0:-37
langsamer wirst	0:-52
langsamer zu	0:28
langste	0:-36
langste loop	0:-36
langsten	0:-31
langsten lauf	0:-31
langu*	0:-25
languette	0:-25
languette reste	0:-25
langw*	0:-42
langweilig	0:34
langweilig $	0:34
langweiligen	0:-30
langweiligen lauf	0:-30
langweilst	0:-42
langweilst $	0:-42
langz*	0:-99
langzaam	0:-95
langzaam als	0:-44
langzaam dat	0:-39
langzaam en	0:-42
langzaam op	0:-38
langzamer	0:-58
langzamer alleen	0:-37
langzamer dan	0:-14
langzamer eet	0:-32
langzamer lang	0:-35
langzamer te	0:38
langzamer vroeger	0:-24
lante*	0:-26
lanterna	0:-26
lanterna e	0:-26
laps	0:-23
laps $	0:-23
laque*	0:-44
laquelle	0:-44
laquelle je	0:-44
larga	0:-53
larga $	0:-69
larga al	0:24
larga crece	0:-32
larga de	0:-48
larga dos	0:25
larga el	0:-81
larga es	0:-52
larga queda	0:33
larga se	0:28
larga son	0:-41
larga y	0:-43
larga*	0:-19
largada $	0:16
largada e	0:-23
largada resolve	0:20
largas	0:-19
largas $	0:-46
largas deja	0:-22
largas lo	0:-35
largas por	0:28
largas sufren	0:-28
large*	0:-68
largement	0:-35
largement pour	0:-35
larger	0:-31
larger choose	0:-31
largeur	0:-36
largeur d	0:-34
largo	0:-73
largo $	0:-48
largo una	0:-46
largu*	0:-25
largura	0:-25
largura de	0:-25
las	0:-62
las $	0:-51
las 0	0:25
las agujas	0:-15
las agujetas	0:-46
las ampollas	0:-14
las bajadas	0:-64
las calorias	0:25
las carreras	0:-34
las cuestas	0:18
las culonas	0:35
las dos	0:-78
las escaleras	0:-47
las espinillas	0:-50
las hojas	0:-37
las lesiones	0:-42
las medias	0:-26
las nueve	0:21
las ojeras	0:-33
las palpitaciones	0:41
las partes	0:-28
las pastillas	0:-22
las pequenas	0:-14
las piernas	0:16
las pinturas	0:-38
las primeras	0:-25
las pruebas	0:-32
las raciones	0:25
las rapidas	0:-42
las rectas	0:-15
las rodillas	0:-33
las seis	0:46
las series	0:-31
las siete	0:13
las tiradas	0:-45
las tres	0:53
las ultimas	0:-20
las unas	0:-37
las zapatillas	0:-58
lasce*	0:-26
lascerei	0:-26
lascerei giovedi	0:-26
lasci*	0:-28
lascia	0:-13
lascia correre	0:-33
lascia detto	0:-46
lascia i	0:28
lascia il	0:24
lascia l	0:18
lascia sfogare	0:-44
lascia stare	0:36
lasciale	0:-28
lasciale sotto	0:-28
lascialo	0:-32
lascialo andare	0:-32
lasciamo	0:-37
lasciamo ai	0:-37
lasciare	0:28
lasciare che	0:28
lascio	0:-13
lascio sempre	0:-13
lason*	0:26
lasonil	0:26
lasonil e	0:26
lass	0:-20
lass $	0:-13
lass abends	0:13
lass am	0:16
lass das	0:7
lass den	0:31
lass dich	0:21
lass die	0:-95
lass dir	0:-27
lass es	0:-64
lass sie	0:-23
lass unter	0:-16
lass vor	0:32
lasse	0:-40
lasse ihn	0:-40
lasse*	0:-44
lassen	0:-44
lassen $	0:-20
lassen in	0:-38
lasst	0:-70
lasst du	0:-53
lasst oft	0:-38
lasst sie	0:-14
last	0:15
last $	0:-67
last 0	0:-46
last about	0:-49
last climb	0:35
last few	0:31
last five	0:31
last four	0:-41
last long	0:-31
last marathon	0:15
last month	0:22
last night	0:-16
last one	0:-50
last part	0:-17
last rep	0:10
last run	0:-36
last six	0:-50
last spring	0:14
last ten	0:-39
last three	0:-41
last two	0:-45
last van	0:16
last week	0:37
last weekend	0:23
last year	0:48
lasti*	0:28
lastig	0:28
lastig een	0:28
lasts	0:-23
lasts in	0:-17
lasts or	0:-9
late	0:-77
late $	0:31
late in	0:-79
late makes	0:-12
late night	0:-25
laten	0:38
laten $	0:-45
laten maken	0:45
laten nakijken	0:-14
laten staan	0:27
laten we	0:26
laten zien	0:-7
later	0:-91
later $	0:-62
later als	0:-35
later of	0:-19
later or	0:-16
later race	0:-44
later starten	0:28
later times	0:-42
later*	0:-44
laterne	0:-44
laterne flott	0:-38
laterne nicht	0:-26
latte	0:23
latte e	0:23
latti*	0:35
latticini	0:37
latticini ti	0:37
lattico	0:23
lattico $	0:23
lauf $	0:-78
lauf ab	0:-46
lauf am	0:40
lauf andert	0:-53
lauf auf	0:-48
lauf aufrecht	0:-24
lauf aus	0:-35
lauf bei	0:24
lauf bekommst	0:32
lauf bis	0:47
lauf dann	0:27
lauf das	0:21
lauf dem	0:-26
lauf den	0:36
lauf der	0:-31
lauf dich	0:-37
lauf diesen	0:19
lauf dir	0:17
lauf du	0:-13
lauf ein	0:-20
lauf erst	0:-24
lauf fertig	0:35
lauf gefragt	0:-62
lauf gegen	0:-42
lauf geht	0:25
lauf gut	0:-23
lauf habe	0:31
lauf hilft	0:29
lauf horst	0:33
lauf ist	0:-21
lauf kein	0:35
lauf kostet	0:-39
lauf langes	0:-13
lauf lasst	0:-48
lauf lieben	0:-40
lauf liegt	0:27
lauf mude	0:-53
lauf muss	0:40
lauf musst	0:-30
lauf nach	0:-42
lauf nehmen	0:-53
lauf nicht	0:-65
lauf nie	0:-40
lauf nuchtern	0:26
lauf oder	0:-37
lauf reicht	0:33
lauf ruhig	0:29
lauf sagt	0:-34
lauf schadet	0:-33
lauf sind	0:-69
lauf so	0:32
lauf spannend	0:-30
lauf spater	0:-17
lauf und	0:-21
lauf vom	0:-31
lauf von	0:-46
lauf wachst	0:-40
lauf waren	0:-33
lauf weiter	0:48
lauf weniger	0:29
lauf werte	0:21
lauf zu	0:31
laufb*	0:-32
laufband	0:-32
laufband $	0:-55
laufband also	0:-24
laufband aus	0:-47
laufband gehst	0:-17
laufband geloscht	0:28
laufband keine	0:-24
laufband kommt	0:-25
laufe	0:-45
laufe $	0:-47
laufe bauen	0:-39
laufe behalte	0:-30
laufe bei	0:-7
laufe bis	0:30
laufe bleiben	0:-26
laufe die	0:-34
laufe ein	0:-37
laufe hinter	0:-44
laufe morgen	0:19
laufe samstag	0:-56
laufe sollten	0:-25
laufen ab	0:-42
laufen bleibt	0:-62
laufen dann	0:23
laufen darfst	0:-24
laufen das	0:32
laufen durfen	0:-42
laufen eines	0:-28
laufen ganz	0:28
laufen ja	0:-37
laufen kannst	0:-44
laufen kennst	0:-35
laufen kommen	0:-41
laufen konntest	0:-47
laufen mit	0:30
laufen musst	0:34
laufen nur	0:50
laufen schwarz	0:-34
laufen starker	0:-44
laufen tut	0:27
laufen und	0:37
laufen was	0:-31
laufen weg	0:-71
laufen weicher	0:-54
laufen wenn	0:-24
laufen wir	0:-35
laufen zu	0:16
laufer	0:22
laufer $	0:10
laufer besser	0:-30
laufer betreut	0:28
laufer bist	0:30
laufer fast	0:28
laufer geschadet	0:26
laufer hatte	0:11
laufer kenne	0:34
laufer sind	0:26
laufer versprochen	0:20
laufer vier	0:-40
laufer von	0:26
laufer weit	0:-44
lauferknie	0:-34
lauferknie $	0:42
lauferknie bald	0:28
lauferknie gesagt	0:-47
laufern	0:20
laufern normal	0:20
laufk*	0:-13
laufkilometer	0:-13
laufkilometer wenn	0:-13
laufs*	0:-11
laufst	0:-11
laufst $	0:33
laufst du	0:-53
laufst iss	0:18
laufst oder	0:-26
laufst rekord	0:35
laufst wenn	0:-44
lauft	0:32
lauft alles	0:37
lauft gut	0:-38
lauft morgens	0:29
lauft nicht	0:-36
lauft sich	0:31
laufz*	0:-26
laufzeit	0:-26
laufzeit $	0:-26
laune	0:-36
laune nicht	0:-36
laune solange	0:-42
lauts*	0:27
lautstarke	0:27
lautstarke und	0:27
lavor*	0:-38
lavoraci	0:29
lavoraci su	0:29
lavori	0:-61
lavori $	0:-17
lavori duri	0:-53
lavoro	0:-72
lavoro !	0:-13
lavoro ?	0:-29
lavoro alle	0:-33
lavoro o	0:-32
lavoro pesante	0:-47
lay	0:-54
lay out	0:-54
layer*	0:-20
layers	0:-20
layers are	0:-12
layers tell	0:-18
lazy	0:20
lazy excuses	0:20
le $	0:-90
le 0	0:-41
le apres	0:-32
le articolazioni	0:22
le auto	0:-53
le ayuda	0:-25
le bobo	0:28
le bon	0:-44
le boulot	0:-30
le bras	0:22
le brouillard	0:-58
le but	0:-49
le calze	0:-50
le canape	0:25
le caractere	0:-36
le ceur	0:-10
le chiffre	0:-38
le chrono	0:-43
le collagene	0:15
le confort	0:-21
le corps	0:22
le corse	0:8
le cosce	0:-48
le cou	0:-33
le coup	0:-32
le creneau	0:22
le cuesta	0:-51
le d	0:-15
le debut	0:27
le dejeuner	0:18
le depart	0:-17
le des	0:-36
le deuxieme	0:-40
le dia	0:-10
le dimanche	0:-43
le dire	0:-30
le dis	0:-37
le dit	0:-38
le domande	0:-17
le dos	0:27
le double	0:20
le doute	0:-30
le droit	0:-48
le due	0:44
le et	0:-16
le fais	0:-66
le fameux	0:-30
le fartlek	0:-38
le fichier	0:26
le filer	0:-28
le fond	0:26
le footing	0:32
le fromage	0:24
le gainage	0:29
le gambe	0:-19
le gel	0:-15
le genou	0:36
le gps	0:-18
le groupe	0:-33
le hagas	0:38
le hai	0:-32
le he	0:40
le jeudi	0:-23
le jeune	0:32
le jour	0:-29
le journal	0:-44
le jus	0:34
le kine	0:17
le lacet	0:-33
le lasciamo	0:-37
le lendemain	0:31
le macchine	0:14
le magnesium	0:-21
le mal	0:-12
le malgre	0:22
le marathon	0:36
le marbre	0:-41
le mardi	0:33
le matin	0:-81
le medecin	0:15
le medicine	0:-51
le meilleur	0:-44
le meme	0:31
le menisque	0:14
le metier	0:-38
le mets	0:27
le mien	0:-42
le mieux	0:-40
le moi	0:-7
le mois	0:10
le monde	0:-18
le mur	0:23
le muscle	0:41
le nerf	0:21
le nez	0:-17
le nombre	0:-57
le noter	0:-36
le on	0:-27
le pain	0:27
le palpitazioni	0:40
le parcours	0:25
le partir	0:-33
le pas	0:-31
le pasa	0:-43
le paso	0:36
le passe	0:36
le passeggiate	0:-39
le peloton	0:-28
le petit	0:11
le pied	0:-54
le piriforme	0:43
le plafond	0:-31
le plan	0:-29
le plus	0:15
le poids	0:-37
le point	0:-39
le pont	0:-19
le porzioni	0:26
le posizioni	0:-20
le pouce	0:21
le premier	0:-59
le printemps	0:30
le probleme	0:43
le profil	0:30
le progres	0:25
le proteine	0:23
le puoi	0:-28
le quattro	0:39
le rappel	0:25
le record	0:23
le rendez	0:30
le renforcement	0:25
le renvoyer	0:-48
le repos	0:7
le reste	0:-51
le reveil	0:35
le ripetute	0:31
le risque	0:28
le rythme	0:44
le sais	0:29
le salite	0:-23
le scale	0:-39
le scarpe	0:-53
le sel	0:-21
le semi	0:-62
le seuil	0:-34
le soir	0:42
le sommeil	0:-54
le souffle	0:31
le succes	0:32
le sucre	0:38
le sue	0:-45
le syndrome	0:29
le tapis	0:-55
le tempo	0:-42
le temps	0:-41
le tendon	0:30
le tossine	0:33
le trac	0:-26
le tre	0:32
le troisieme	0:-57
le trovi	0:26
le tue	0:12
le ultime	0:-17
le unghie	0:-27
le velo	0:-38
le vent	0:-50
le ventre	0:-50
le verras	0:33
le vesciche	0:-31
le volume	0:60
le week	0:23
leads	0:-43
leads $	0:-13
leads to	0:-36
leaki*	0:-30
leaking	0:-30
leaking fluid	0:-24
leaking or	0:-17
lean	0:35
lean $	0:13
lean from	0:-48
lean out	0:46
lean runner	0:27
leap	0:-29
leap did	0:-29
leaps	0:-35
leaps went	0:-35
learn*	0:30
learns	0:30
learns to	0:30
least	0:-7
least 0	0:-62
least as	0:-20
least five	0:16
least half	0:29
leave	0:-33
leave $	0:-14
leave alone	0:-17
leave one	0:-37
leave out	0:13
leave plenty	0:-12
leave running	0:-14
leave saturday	0:-30
leave them	0:-21
leave yourself	0:-34
leave*	0:-20
leaves	0:-20
leaves room	0:-20
leavi*	0:24
leaving	0:24
leaving the	0:24
leb	0:22
leb eine	0:22
leeds	0:30
leeds so	0:30
leef	0:25
leef een	0:25
leere*	0:-65
leerer	0:-65
leerer $	0:-44
leerer tank	0:-30
leert	0:-17
leert benen	0:-17
lees	0:-14
lees geen	0:-14
left	0:-82
left $	0:-10
left alone	0:-55
left off	0:-42
leg	0:-25
leg $	0:-32
leg alle	0:21
leg am	0:-31
leg and	0:-34
leg das	0:-34
leg de	0:-36
leg die	0:-21
leg dir	0:-32
leg er	0:23
leg es	0:-35
leg is	0:39
leg je	0:-35
leg raises	0:27
leg swings	0:-39
leg that	0:-32
lege	0:-57
lege $	0:-41
lege ?	0:-24
lege tank	0:-20
legen	0:-23
legen ?	0:-23
leger	0:7
leger avant	0:-66
leger elke	0:24
leger le	0:20
leger tu	0:29
legere $	0:-40
legere 0	0:-51
legere ?	0:-24
legere arrive	0:-29
legere douleur	0:28
legere et	0:-41
legere maintenant	0:37
legere pente	0:-16
legere profites	0:-26
legerete	0:17
legerete $	0:17
legge*	0:17
leggera	0:-16
leggera $	0:8
leggera 0	0:-55
leggera ?	0:-25
leggera e	0:-43
leggera pendenza	0:-39
leggera un	0:32
leggero	0:46
leggero $	0:14
leggero alla	0:26
leggero finche	0:36
leggero prima	0:-35
leggero saresti	0:27
legno	0:-21
legno dopo	0:-21
legs	0:-35
legs $	0:-23
legs after	0:-54
legs are	0:34
legs complain	0:-58
legs feel	0:-9
legs for	0:-57
legs gut	0:-32
legs hammer	0:23
legs heavy	0:-41
legs is	0:-46
legs like	0:35
legs open	0:-16
legs recover	0:-32
legs rest	0:-30
legs say	0:29
legs that	0:27
legs two	0:-43
legs up	0:16
legs whole	0:-28
legs will	0:-48
lei	0:34
lei $	0:34
leich*	0:-52
leicht	0:-35
leicht $	0:-18
leicht anfuhlen	0:-30
leicht auf	0:-23
leicht frostelt	0:-26
leicht gezerrt	0:25
leichte	0:-34
leichte jacke	0:-28
leichte steigung	0:-45
leichte zerrung	0:28
leichtem	0:36
leichtem fieber	0:36
leichten	0:29
leichten schmerzen	0:29
leichter	0:9
leichter $	0:29
leichter insgesamt	0:-19
leichter warst	0:28
leichter wenn	0:-51
leichter werden	0:24
leichtere	0:-69
leichtere tage	0:-43
leichtere woche	0:-47
leichtes	0:-58
leichtes $	0:-58
leid	0:-34
leid $	0:-23
leid es	0:-29
leide*	0:25
leidest	0:25
leidest unter	0:25
leidt	0:-33
leidt tot	0:-33
leien	0:28
leien dakje	0:28
leise	0:-35
leise damit	0:-35
leise*	0:-29
leiser	0:-29
leiser drehen	0:-29
leist*	0:-13
leiste	0:-35
leiste seit	0:-35
leistung	0:8
leistung $	0:31
leistung herzlichen	0:-30
leite	0:26
leite ele	0:26
lejos	0:-36
lejos $	0:-36
lekker $	0:-25
lekker bezig	0:-24
lekker liggen	0:-33
lekker op	0:-36
lekker strak	0:34
lekker weer	0:-35
lembr*	0:51
lembrei	0:34
lembrei que	0:34
lembrete	0:43
lembrete amanha	0:17
lembrete esta	0:34
lende*	0:31
lendemain	0:31
lendemain $	0:31
lengt*	0:32
lengte	0:32
lengte is	0:32
lengu*	0:-26
lengueta	0:-26
lengueta no	0:-26
lent	0:-43
lent $	0:-24
lent qu	0:-37
lenta	0:-62
lenta conta	0:-27
lenta de	0:-27
lenta tambem	0:-27
lenta tambien	0:-17
lente	0:-49
lente compte	0:-32
lente sul	0:-28
lente*	0:-74
lentement	0:-65
lentement et	0:-25
lentement mange	0:-29
lentement plus	0:-38
lentement pour	0:-13
lentes	0:-26
lentes $	0:-26
lento	0:-8
lento $	0:16
lento demais	0:-32
lento di	0:-15
lento do	0:-8
lepel	0:25
lepel magnesium	0:25
lernt	0:17
lernt als	0:-12
lernt der	0:26
les	0:-9
les $	0:-56
les affaires	0:-51
les ampoules	0:-14
les analyses	0:34
les as	0:-25
les autres	0:28
les baskets	0:-40
les blessures	0:-61
les champions	0:46
les chances	0:-41
les chaussures	0:-69
les chemins	0:-25
les chronos	0:28
les combien	0:-40
les complements	0:-34
les cotes	0:-54
les coups	0:31
les courbatures	0:-54
les crampes	0:28
les cuisses	0:-22
les debutants	0:31
les dents	0:21
les descentes	0:-25
les deux	0:-54
les durs	0:-36
les escaliers	0:-19
les etirements	0:20
les faire	0:-54
les feuilles	0:-15
les footings	0:43
les fractionnes	0:-32
les gagnants	0:28
les gels	0:-28
les genoux	0:37
les graisses	0:33
les ha	0:27
les idees	0:-30
les immeubles	0:-18
les intervalles	0:11
les jambes	0:-28
les jours	0:60
les kilos	0:20
les lacets	0:-46
les lignes	0:-34
les longues	0:-24
les marches	0:-19
les medicaments	0:-21
les mollets	0:-19
les ongles	0:-25
les os	0:-54
les palpitations	0:30
les pates	0:27
les petites	0:-20
les pluies	0:-37
les plus	0:31
les portions	0:26
les poumons	0:-25
les premiers	0:-20
les produits	0:22
les questions	0:-23
les quinze	0:-29
les regles	0:-36
les reseaux	0:-42
les sauts	0:-29
les six	0:12
les sous	0:-20
les tendons	0:-21
les tests	0:-34
les trois	0:17
les vertiges	0:39
les vingt	0:31
lesao $	0:42
lesao ainda	0:-28
lesao fica	0:-32
lesao nao	0:30
lesio*	0:-60
lesion $	0:36
lesion es	0:-59
lesion esta	0:-43
lesion no	0:31
lesiona	0:35
lesiona $	0:35
lesionado	0:31
lesionado es	0:31
lesionarse	0:-63
lesionarse $	0:-34
lesionarse existe	0:-45
lesionas	0:27
lesionas $	0:27
lesiones	0:-81
lesiones $	0:-29
lesiones deportivas	0:-55
lesiones enfermedad	0:-28
lesiones pero	0:-40
lesoe*	0:-36
lesoes	0:-36
lesoes $	0:-12
lesoes doencas	0:-28
lesoes e	0:-29
lesoes mas	0:-23
less early	0:-38
less in	0:16
less is	0:27
less on	0:43
less running	0:-90
less teaches	0:33
less than	0:-50
less this	0:27
less volume	0:-42
less weight	0:34
let $	0:-48
let a	0:33
let it	0:-75
let me	0:-36
let niet	0:36
let one	0:-49
let s	0:16
let somebody	0:-60
let the	0:-60
let them	0:-62
let us	0:-19
let you	0:31
let your	0:35
lets	0:12
lets go	0:30
lets the	0:-32
lette*	0:22
letter	0:22
letter and	0:22
letto	0:9
letto con	0:35
letto il	0:21
letto un	0:-53
lettr*	0:26
lettre	0:26
lettre $	0:26
letzt*	0:-21
letzte anderung	0:-27
letzte anstieg	0:14
letzte mal	0:29
letzte nacht	0:-39
letzte woche	0:35
letzten	0:-55
letzten 0	0:-31
letzten monat	0:11
letzten vier	0:-47
letzten zwei	0:-55
letzter lauf	0:-33
letzter marathon	0:29
letzter nacht	0:15
letztes	0:39
letztes fruhjahr	0:20
letztes jahr	0:37
leuk	0:-62
leuk $	0:-28
leuk vindt	0:-29
leuk zijn	0:-34
leuks*	0:-46
leukst	0:-46
leukst $	0:-20
leukst aan	0:-8
leukst vindt	0:-29
leur	0:-37
leur mot	0:-37
leva	0:-70
leva a	0:-40
leva agua	0:-32
leva de	0:-29
levan*	0:20
levantam	0:-29
levantam o	0:-29
levantas	0:-13
levantas ?	0:-43
levantas como	0:34
levantate	0:26
levantate $	0:26
levante	0:32
levante $	0:32
levantes	0:29
levantes manana	0:29
leve	0:-91
leve $	0:-32
leve 0	0:-46
leve ?	0:-7
leve a	0:-40
leve antes	0:-28
leve com	0:-62
leve de	0:-27
leve diminua	0:-38
leve e	0:-42
leve em	0:31
leve enquanto	0:32
leve inclinacao	0:-18
leve le	0:-46
leve mientras	0:32
leve mostra	0:-28
leve na	0:36
leve no	0:-61
leve o	0:-16
leve ou	0:-17
leve puedes	0:-60
leve se	0:-62
leve uma	0:-26
leve vem	0:-39
leve voce	0:32
leves	0:-22
leves $	0:15
leves agua	0:34
leves algumas	0:-33
leves devem	0:-22
leves e	0:-34
leves existem	0:-35
leves trazem	0:-45
lezen	0:-33
lezen $	0:-33
liber*	0:20
libera	0:-58
libera $	0:-38
libera ottimo	0:-41
liberi	0:30
liberi $	0:30
libero	0:49
libero $	0:27
libero te	0:35
liberou	0:-22
liberou !	0:-22
libertador	0:-27
libertador $	0:-27
liberty	0:22
liberty of	0:22
libre	0:69
libre $	0:55
libre el	0:23
libre y	0:22
libre*	0:47
libres	0:47
libres $	0:26
libres hasta	0:37
libro	0:31
libro $	0:31
licha*	0:-45
lichaam	0:-45
lichaam dat	0:-39
lichaam en	0:-48
lichaam heeft	0:-27
lichaam liegt	0:43
lichaam verlaat	0:33
lichaam wat	0:-43
licht	0:-66
licht is	0:-8
licht jack	0:-42
licht neer	0:-39
licht und	0:-24
licht verrekt	0:21
licht*	0:-76
lichte	0:-34
lichte $	0:-28
lichte helling	0:-46
lichte kleren	0:-19
lichte pijn	0:29
lichter $	0:-11
lichter 0	0:-23
lichter als	0:-38
lichter op	0:27
lichter zou	0:31
lichtere	0:-42
lichtere week	0:-42
lichts	0:-63
lichts $	0:-39
lichts voor	0:-43
lie	0:29
lie $	0:28
lie down	0:16
liebe*	0:-115
lieben	0:-40
lieben $	0:-40
lieber	0:-101
lieber $	0:-19
lieber drei	0:-34
lieber drinnen	0:-12
lieber ein	0:-20
lieber eine	0:-56
lieber fruh	0:-14
lieber nach	0:-34
lieber spater	0:-13
lief	0:-47
lief !	0:-41
lief voor	0:-30
liefs*	0:-36
liefst	0:-36
liefst deze	0:-36
liege*	0:16
liegen	0:16
liegen $	0:16
liegs*	0:24
liegst	0:24
liegst auf	0:24
liegt	0:68
liegt $	0:-31
liegt aktuell	0:26
liegt am	0:25
liegt bei	0:16
liegt bereit	0:32
liegt goldrichtig	0:-32
liegt jetzt	0:27
liegt kann	0:-19
liegt luister	0:43
liegt noch	0:-44
liep	0:14
liep dan	0:27
liep ik	0:15
liep je	0:-31
liep toch	0:11
liepe*	0:21
liepen	0:21
liepen sneller	0:21
lies	0:37
lies to	0:37
liet	0:-33
liet zien	0:-33
lieve*	0:-44
liever	0:-44
liever een	0:-19
liever erna	0:-37
liever vroeg	0:-9
life	0:-51
life $	0:-38
life got	0:-28
lifts	0:-25
lifts fitness	0:-25
liga	0:-61
liga $	0:-32
liga 0	0:-44
ligad*	0:39
ligado	0:39
ligado $	0:39
ligar	0:-57
ligar ao	0:-57
liger*	0:25
ligera	0:-35
ligera $	0:10
ligera 0	0:-35
ligera pendiente	0:-49
ligera y	0:-46
ligero	0:43
ligero a	0:41
ligero antes	0:-35
ligero serias	0:28
ligge*	0:-53
liggen	0:-53
liggen $	0:-53
light	0:-41
light $	0:-66
light drop	0:27
light fasting	0:39
light in	0:-37
light jacket	0:-46
light quick	0:-24
light runners	0:31
light with	0:-43
lighter	0:11
lighter $	0:40
lighter ?	0:-36
lighter makes	0:12
lighter now	0:39
lighter on	0:29
lighter one	0:-30
lighter runners	0:21
lighter the	0:33
lighter week	0:-55
lighter with	0:-22
lightly	0:-23
lightly and	0:-23
lightning	0:14
lightning does	0:-37
lightning rarely	0:28
lights	0:-30
lights in	0:-30
ligne	0:24
ligne d	0:24
ligne*	0:-68
lignes	0:-68
lignes $	0:-27
lignes droites	0:-62
ligt	0:-27
ligt er	0:-23
ligt is	0:-36
ligt op	0:18
ligue	0:28
ligue $	0:28
ligue*	0:12
liguei	0:12
liguei para	0:12
lijf	0:-57
lijf $	0:29
lijf hoeft	0:-31
lijf win	0:-52
lijkt	0:-16
lijkt een	0:-51
lijkt me	0:13
like	0:-32
like $	0:-59
like a	0:-39
like at	0:-12
like bursitis	0:32
like dry	0:-33
like it	0:-62
like me	0:-50
like music	0:-18
like nobody	0:-63
like patellofemoral	0:27
like patience	0:-33
like the	0:-60
like these	0:30
like this	0:16
like to	0:-38
like you	0:-8
like yours	0:42
likel*	0:25
likely	0:25
likely patellar	0:19
likely plantar	0:13
likely that	0:21
likes	0:-50
likes $	0:-38
likes the	0:-34
limia*	0:-47
limiar	0:-47
limiar e	0:-47
limie*	0:27
limiet	0:27
limiet schelen	0:27
limit i	0:34
limit ist	0:-34
limit let	0:40
limit on	0:-53
limite $	0:-25
limite e	0:-48
limite es	0:-21
limite est	0:-48
limite hebdomadaire	0:35
limite semanal	0:45
limite settimanale	0:22
limiti	0:28
limiti sono	0:28
limiting	0:23
limiting factor	0:23
limits	0:-27
limits come	0:-27
limp	0:-33
limp at	0:-27
limp means	0:-52
limp stop	0:-45
limp through	0:32
limpa	0:34
limpa o	0:34
limpa*	0:-23
limpas	0:-23
limpas $	0:-23
limpi*	0:20
limpias	0:-14
limpias $	0:-14
limping	0:37
limping a	0:37
limpo*	0:-42
limpos	0:-42
limpos $	0:-42
linda	0:-32
linda $	0:-32
line	0:-23
line after	0:-52
line it	0:25
line under	0:22
line waiting	0:21
line yet	0:-25
lines	0:-13
lines $	0:-13
lingu*	0:-41
lingua	0:-33
lingua fica	0:-33
linguetta	0:-26
linguetta resta	0:-26
linke*	0:40
linken	0:28
linken arm	0:28
linkerarm	0:35
linkerarm zijn	0:35
links	0:29
links aus	0:29
linte*	0:-20
linterna	0:-20
linterna y	0:-20
liqui*	0:34
liquidos	0:34
liquidos limpa	0:34
lire	0:-43
lire ton	0:-43
lisa	0:-38
lisa o	0:-31
lisa ou	0:-20
lisci*	0:26
liscia	0:-33
liscia o	0:-33
liscio	0:29
liscio $	0:29
lisse	0:-24
lisse ou	0:-24
list $	0:24
list of	0:-35
lista	0:-62
lista c	0:-44
lista por	0:-38
liste*	0:7
listen	0:7
listen to	0:7
listo	0:52
listo $	0:48
listo ahora	0:26
listo el	0:21
listo la	0:-30
listo para	0:16
listo ya	0:17
liter	0:31
liter pro	0:31
litre	0:30
litre $	0:24
litre of	0:27
litro	0:25
litro d	0:25
littl*	0:-35
little	0:-35
little $	0:9
little blood	0:30
little costs	0:-35
little earlier	0:-77
little food	0:-30
little heavy	0:30
little if	0:-9
little injured	0:-32
little is	0:37
little knee	0:34
little less	0:16
little longer	0:-17
little nervousness	0:-38
little never	0:-57
little on	0:-28
little pounding	0:-19
little quicker	0:-35
little slower	0:-34
little temperature	0:35
little three	0:-36
little undertrained	0:-41
little weight	0:32
live	0:10
live in	0:-25
live on	0:29
liver	0:28
liver oil	0:28
livre	0:9
livre $	0:26
livre assim	0:-60
livre eu	0:19
ll	0:46
ll $	0:-14
ll automatically	0:36
ll barely	0:13
ll be	0:16
ll call	0:36
ll check	0:33
ll definitely	0:27
ll do	0:-64
ll easily	0:8
ll feel	0:30
ll find	0:26
ll finish	0:10
ll fix	0:29
ll get	0:25
ll go	0:30
ll hear	0:38
ll heat	0:-55
ll hit	0:28
ll keep	0:36
ll let	0:35
ll love	0:38
ll make	0:32
ll message	0:28
ll never	0:58
ll ping	0:23
ll plan	0:-48
ll reach	0:12
ll read	0:-49
ll remember	0:33
ll remind	0:19
ll run	0:-15
ll see	0:-62
ll send	0:24
ll shake	0:15
ll start	0:-24
ll take	0:-28
ll talk	0:38
ll track	0:29
ll undoubtedly	0:13
ll wake	0:48
ll warm	0:36
ll watch	0:24
ll win	0:-24
llame	0:21
llame $	0:21
llano	0:-8
llano $	0:33
llano vas	0:-49
llega	0:17
llega $	0:34
llega mas	0:-21
llega*	0:13
llegar	0:-29
llegar entero	0:-29
llegaran	0:24
llegaran los	0:24
llegaras	0:41
llegaras mas	0:41
llegas	0:-42
llegas bien	0:-42
llegu*	0:28
llegues	0:28
llegues al	0:28
lleva	0:-102
lleva $	0:-25
lleva a	0:-22
lleva algo	0:-43
lleva bien	0:-32
lleva luz	0:-12
lleva mejor	0:-45
lleva tu	0:-31
lleva una	0:-28
lleva*	0:-41
llevar	0:-41
llevar el	0:-41
llora*	0:32
llorando	0:24
llorando de	0:24
lloraras	0:25
lloraras en	0:25
llore	0:31
llore $	0:31
llovi*	0:-17
llovido	0:-17
llovido el	0:-17
lluev*	0:34
llueve	0:34
llueve $	0:34
lluvi*	0:-54
lluvia	0:-54
lluvia $	0:-38
lluvia basta	0:-14
lluvia cuidado	0:-27
lo $	0:-83
lo aguanta	0:35
lo aguantes	0:32
lo arregla	0:17
lo bevi	0:-72
lo borro	0:-23
lo cambio	0:-27
lo cancello	0:-10
lo confirmes	0:-25
lo corrido	0:-36
lo de	0:-33
lo dejamos	0:-12
lo del	0:-59
lo devi	0:35
lo dice	0:-10
lo dices	0:-43
lo dici	0:-35
lo digo	0:-45
lo diste	0:23
lo e	0:-36
lo farai	0:-39
lo frustrante	0:-29
lo hacemos	0:-32
lo haras	0:-38
lo has	0:-17
lo he	0:55
lo hice	0:19
lo hiciste	0:-43
lo indicado	0:-11
lo mas	0:11
lo mejor	0:-47
lo metto	0:45
lo mire	0:-19
lo miren	0:-21
lo mismo	0:28
lo necesites	0:-16
lo paso	0:39
lo peor	0:36
lo perdido	0:23
lo piu	0:-35
lo pones	0:-41
lo posso	0:-48
lo preguntas	0:-36
lo preparo	0:29
lo previsto	0:38
lo prometo	0:18
lo prometto	0:21
lo pruebes	0:-16
lo puede	0:-32
lo puedes	0:32
lo que	0:-37
lo quite	0:-33
lo scarico	0:34
lo se	0:30
lo sei	0:-36
lo sentirai	0:35
lo sforzo	0:-34
lo siento	0:-45
lo so	0:26
lo sopporti	0:36
lo sposto	0:-10
lo stesso	0:61
lo stomaco	0:-22
lo stretching	0:-12
lo suficiente	0:-36
lo tengo	0:-53
lo tienes	0:44
lo tomas	0:-26
lo tomes	0:-51
lo trovi	0:25
lo tuyo	0:30
lo valiente	0:-37
lo vea	0:-54
lo zucchero	0:27
load	0:-83
load $	0:-30
load by	0:-11
load could	0:-38
load first	0:-27
load for	0:-10
load i	0:-58
load it	0:-34
load so	0:-51
load up	0:26
loadi*	0:37
loading	0:37
loading $	0:37
locke*	0:-88
locker	0:-105
locker $	0:-47
locker aus	0:32
locker dann	0:-27
locker das	0:-42
locker dazu	0:-65
locker ein	0:-37
locker heist	0:-29
locker laufen	0:-24
locker locker	0:25
locker sein	0:-30
locker wenn	0:-50
lockere	0:-76
lockere $	0:-36
lockere laufe	0:-41
lockere minuten	0:-24
lockere tempo	0:-33
lockeren	0:-18
lockeren lauf	0:-39
lockeren laufen	0:24
lockeren tage	0:-48
lockerer	0:-68
lockerer $	0:-22
lockerer bereich	0:-31
lockerer tag	0:-49
lockeres	0:-48
lockeres $	0:-29
lockeres laufen	0:-42
lockeres zu	0:-21
lockern	0:35
lockern und	0:35
lockert	0:29
lockert sich	0:29
locki*	0:-37
locking	0:-37
locking or	0:-37
loffe*	0:12
loffel	0:12
loffel magnesium	0:12
log	0:-75
log $	0:-50
log four	0:-15
log had	0:-39
log shows	0:-34
log sundays	0:-53
loges	0:26
loges $	0:26
loges*	0:28
logesyndroom	0:28
logesyndroom $	0:28
logge*	0:-36
logged	0:-36
logged for	0:-41
logged here	0:-48
logged that	0:34
logo	0:-32
logo vem	0:-32
logro	0:-25
logro enhorabuena	0:-25
lohnt	0:-44
lohnt sich	0:-44
loin	0:-17
loin $	0:-39
loin possible	0:25
lomba*	0:13
lombalgia	0:13
lombalgia passa	0:13
londo*	0:37
london	0:37
london too	0:37
long	0:-61
long $	0:-93
long and	0:-8
long as	0:-19
long covid	0:36
long echauffement	0:-20
long enough	0:-39
long flight	0:-18
long holds	0:-41
long is	0:-13
long it	0:-31
long jusqu	0:-20
long leap	0:-29
long one	0:-50
long press	0:-25
long race	0:-48
long run	0:9
long runs	0:-62
long story	0:-29
long time	0:-17
long warm	0:-40
long way	0:-40
long you	0:-31
longa	0:-45
longa dos	0:-28
longa uma	0:-21
longa*	0:-101
longao	0:-92
longao $	0:-46
longao cresce	0:-12
longao e	0:-37
longao no	0:-46
longao para	0:-35
longao sao	0:-26
longas	0:-32
longas ficam	0:-32
longe	0:-57
longe $	0:-39
longe de	0:-37
longe*	0:-60
longen	0:-27
longen wel	0:-27
longer	0:-20
longer $	0:-68
longer a	0:32
longer and	0:13
longer dry	0:-19
longer for	0:-45
longer hold	0:-43
longer in	0:38
longer or	0:-17
longer runs	0:-37
longer up	0:-9
longest	0:-99
longest $	0:-33
longest of	0:-14
longest run	0:-60
longest sleep	0:-37
longest week	0:-31
longo	0:-8
longo $	0:-44
longo a	0:34
longo agora	0:34
longo aquecimento	0:-30
longo do	0:-36
longo duas	0:29
longo e	0:-16
longo ficou	0:30
longo fique	0:-30
longo foi	0:-48
longo tem	0:29
longo*	0:-41
longoes	0:-46
longoes $	0:-24
longoes o	0:-32
longos	0:-34
longos $	0:-51
longos e	0:30
longos fique	0:-42
longs	0:-39
longs $	0:-39
longt*	0:-26
longtemps	0:-26
longtemps un	0:-26
longu*	0:-29
longue $	0:-64
longue a	0:-36
longue des	0:-52
longue deux	0:34
longue dimanche	0:-52
longue doit	0:38
longue est	0:31
longue et	0:-54
longue grandit	0:-25
longue sont	0:-10
longue un	0:-22
longuement	0:-34
longuement appuie	0:-34
longues	0:-31
longues $	0:-31
longues ce	0:-59
longues et	0:26
longues garde	0:-9
longues tenues	0:-33
lonta*	0:-32
lontana	0:-32
lontana $	0:-32
loo	0:-42
loo $	0:-18
loo twice	0:-39
look	0:-44
look $	0:40
look ahead	0:-50
look and	0:40
look at	0:-104
look before	0:-59
look boring	0:-30
look fit	0:22
look for	0:-48
look like	0:18
look up	0:-23
looke*	0:-29
looked	0:-29
looked at	0:-82
looked strong	0:31
looked up	0:30
looki*	0:16
looking	0:16
looking at	0:-53
looking slimmer	0:36
looks	0:-50
looks $	0:-25
looks calm	0:-26
looks infected	0:-26
looks wrong	0:-50
loont	0:-23
loont het	0:-23
loop	0:9
loop ?	0:-37
loop a	0:-42
loop dan	0:-61
loop de	0:22
loop deze	0:33
loop die	0:31
loop door	0:55
loop een	0:39
loop eerst	0:-15
loop en	0:30
loop er	0:33
loop every	0:19
loop geen	0:31
loop het	0:23
loop hoef	0:-43
loop ik	0:34
loop in	0:-43
loop is	0:-10
loop lang	0:-49
loop leuk	0:-28
loop met	0:-31
loop naar	0:30
loop niet	0:-69
loop nuchter	0:18
loop of	0:-54
loop op	0:-47
loop outside	0:-37
loop rechtop	0:-29
loop te	0:-29
loop tegen	0:-50
loop telt	0:-37
loop tot	0:48
loop van	0:-36
loop vanaf	0:-38
loop verandert	0:-35
loop was	0:-32
loop zo	0:38
loopb*	0:-38
loopband	0:-38
loopband $	0:7
loopband lijkt	0:-51
loopband zoek	0:-43
loopd*	0:-37
loopdag	0:-37
loopdag $	0:-37
loopg*	0:-41
loopgroep	0:-41
loopgroep $	0:-41
loopj*	0:-30
loopje	0:-30
loopje met	0:-30
loopk*	0:-26
loopkilometers	0:-26
loopkilometers als	0:-26
loopn*	0:-48
loopneus	0:-48
loopneus is	0:-48
loopt	0:25
loopt $	0:-9
loopt ?	0:-18
loopt als	0:-59
loopt en	0:-32
loopt maak	0:26
loopt nog	0:31
loopt op	0:-17
loopt pas	0:33
loopt zelf	0:43
loopt zo	0:29
loopt*	0:-8
looptempo	0:30
looptempo s	0:30
looptijd	0:-40
looptijd $	0:-40
loose	0:-46
loose $	0:-24
loose ground	0:-14
loose when	0:-36
loose*	0:10
loosen	0:35
loosen $	0:13
loosen the	0:35
loosening	0:-33
loosening the	0:-33
loosens	0:29
loosens up	0:29
looser	0:-60
looser over	0:-60
lopen	0:-49
lopen $	0:33
lopen blijft	0:-29
lopen blijven	0:-27
lopen dan	0:-52
lopen een	0:-9
lopen en	0:-23
lopen houd	0:-19
lopen knik	0:-44
lopen langs	0:23
lopen mag	0:-33
lopen met	0:-46
lopen moet	0:-41
lopen niet	0:-32
lopen nog	0:-31
lopen of	0:-38
lopen op	0:-38
lopen pas	0:20
lopen s	0:30
lopen vanaf	0:-52
lopen voor	0:41
lopen vraag	0:-56
lopen we	0:-8
lopen wel	0:-36
lopen zachte	0:-36
lopen zaterdag	0:-49
lopen zonder	0:-50
loper	0:55
loper ga	0:27
loper ken	0:33
loper van	0:33
loper vier	0:-46
loper*	0:-7
lopers $	0:-13
lopers begeleid	0:13
lopers beter	0:-31
lopers had	0:17
lopers veel	0:-38
lopers zijn	0:27
lopersknie	0:-37
lopersknie dus	0:-37
loro	0:-72
loro $	0:-29
loro gara	0:-61
los	0:30
los $	0:47
los ?	0:-25
los calambres	0:16
los calcetines	0:-29
los cambios	0:-22
los campeones	0:32
los coches	0:-9
los cordones	0:-29
los cuadriceps	0:-36
los delgados	0:32
los descansos	0:34
los dias	0:43
los dolores	0:18
los domingos	0:24
los dos	0:-47
los duros	0:-68
los en	0:-31
los ganadores	0:18
los geles	0:-31
los gemelos	0:-29
los intervalos	0:16
los lacteos	0:27
los lunes	0:20
los muslos	0:-31
los nervios	0:-24
los objetivos	0:-31
los otros	0:28
los pajaros	0:-18
los pies	0:-57
los pongo	0:-49
los primeros	0:-54
los pulmones	0:-28
los que	0:15
los rayos	0:29
los rodajes	0:39
los saltos	0:-39
los tendones	0:31
los tiempos	0:35
los tienes	0:-39
los ultimos	0:-28
lose	0:-15
lose $	0:-34
lose a	0:55
lose before	0:33
lose fatigue	0:-37
lose more	0:-38
lose no	0:-35
lose the	0:30
lose three	0:33
lose weight	0:-77
lose your	0:-9
losem	0:-18
losem boden	0:-18
losen	0:27
losen das	0:27
loser*	0:29
losers	0:29
losers al	0:29
losing a	0:27
losing sleep	0:-29
losing weight	0:-33
losla*	0:-37
loslaufen	0:-37
loslaufen $	0:-34
loslaufen zu	0:-37
losse*	0:14
lossen	0:30
lossen je	0:30
losser	0:-28
losser over	0:-28
lost	0:62
lost $	0:29
lost das	0:12
lost het	0:25
lost on	0:17
lost sich	0:24
lost time	0:30
losung $	0:26
losung auser	0:-42
lot	0:10
lot $	0:-10
lot faster	0:17
lot of	0:-38
lots	0:-47
lots of	0:-47
lourd	0:31
lourd ca	0:30
lourd ou	0:-43
lourd pour	0:59
lourd*	0:-57
lourdes	0:-57
lourdes apres	0:-53
lourdes jeudi	0:-11
love every	0:-20
love running	0:36
love that	0:34
love to	0:-46
lovel*	0:-28
lovely	0:-28
lovely run	0:-28
low	0:18
low and	0:-46
low blood	0:16
low carb	0:45
low ferritin	0:29
low for	0:-29
low in	0:35
low so	0:-40
low sodium	0:-50
low speed	0:-31
low sugar	0:27
low that	0:26
low your	0:26
lower*	0:35
lowered	0:35
lowered your	0:35
lu	0:-51
lu le	0:-51
luce	0:-28
luce e	0:-28
lucht	0:-21
lucht $	0:30
lucht pijn	0:-40
lucia	0:31
lucia le	0:31
luck	0:-48
luck $	0:-42
luck on	0:-23
luego	0:-29
luego $	0:-20
luego como	0:-31
luego corre	0:27
luego descansas	0:31
luego puedes	0:-47
luego rectas	0:-34
luego se	0:-16
luego unas	0:-8
luego volvemos	0:-27
luft	0:-11
luft in	0:-56
luft keine	0:29
lugar	0:-50
lugar a	0:-28
lugar com	0:-23
lugar e	0:-45
lugt	0:39
lugt hor	0:39
lui	0:-63
lui $	0:-12
lui dans	0:-29
lui meme	0:-18
lui qui	0:-41
luist*	0:-17
luister	0:-17
luister er	0:43
luister naar	0:-64
lukken $	0:23
lukken een	0:-29
lukt	0:-54
lukt wel	0:-54
lump	0:28
lump is	0:28
lunch	0:41
lunch are	0:13
lunch een	0:35
lundi	0:35
lundi le	0:35
luned*	0:-7
lunedi	0:-7
lunedi percio	0:-26
lunedi ti	0:28
lunes	0:34
lunes en	0:20
lunes libre	0:22
lunga	0:-80
lunga $	0:-40
lunga degli	0:-48
lunga un	0:-37
lunge	0:-30
lunge ja	0:-30
lungh*	0:-79
lunghe	0:-35
lunghe $	0:-35
lunghi	0:-64
lunghi $	0:-36
lunghi quello	0:-24
lunghi tieni	0:-40
lungo	0:-37
lungo $	0:-45
lungo a	0:-11
lungo adesso	0:34
lungo al	0:-33
lungo cresce	0:-42
lungo di	0:24
lungo domenica	0:-56
lungo due	0:30
lungo e	0:11
lungo fino	0:-15
lungo meglio	0:-14
lungo premi	0:-25
lungo riscaldamento	0:-23
lungo sono	0:-33
lungo*	0:-17
lungofiume	0:-17
lungofiume ?	0:-17
lungs	0:-17
lungs yes	0:-17
lupo	0:-30
lupo per	0:-30
lusje	0:-54
lusje in	0:-54
luvas	0:-33
luvas finas	0:-33
luz	0:-32
luz e	0:-26
luz y	0:-12
lyon	0:-39
lyon comme	0:-39
m	0:-11
m 0	0:37
m a	0:-31
m avais	0:-46
m confident	0:21
m disappointed	0:31
m en	0:37
m glad	0:-64
m impressionnes	0:-32
m in	0:37
m just	0:19
m moving	0:34
m never	0:34
m no	0:-36
m not	0:-32
m proposing	0:-31
m sending	0:27
m sick	0:-40
m software	0:-13
m sorry	0:-34
m tracking	0:35
ma	0:-57
ma allenarsi	0:-35
ma arriva	0:33
ma composti	0:-48
ma con	0:-56
ma correre	0:-41
ma fatta	0:-39
ma femme	0:20
ma fra	0:31
ma la	0:-49
ma nessuno	0:-43
ma non	0:-53
ma parole	0:33
ma part	0:-17
ma puoi	0:-36
ma rimediamo	0:28
ma se	0:-51
ma senza	0:-32
ma si	0:33
ma sopportabile	0:-29
ma un	0:-14
ma va	0:36
ma vale	0:-25
maag	0:-75
maag $	0:-40
maag en	0:-17
maag het	0:-31
maag met	0:-25
maag praten	0:-22
maag spierpijn	0:-14
maak	0:39
maak bergaf	0:-16
maak de	0:41
maak er	0:27
maak het	0:-33
maak ik	0:-54
maak je	0:16
maak van	0:39
maakt	0:15
maakt een	0:-28
maakt je	0:50
maakt laat	0:-7
maakt niets	0:-24
maakt*	0:-31
maakte	0:-31
maakte lopers	0:-31
maal	0:-14
maal minuten	0:-14
maalt*	0:-51
maaltijd	0:-34
maaltijd met	0:-34
maaltijden	0:-30
maaltijden $	0:-19
maaltijden zijn	0:-29
maand $	0:17
maand elke	0:33
maand heb	0:38
maand twee	0:-44
maand*	0:12
maandag	0:-16
maandag $	0:33
maandag miste	0:-33
maandag niet	0:-33
maanden	0:19
maanden $	0:16
maanden ellende	0:20
maar	0:20
maar $	0:49
maar aan	0:33
maar af	0:21
maar alleen	0:-47
maar de	0:-40
maar dertig	0:27
maar een	0:43
maar gaat	0:17
maar geduld	0:-25
maar gewoon	0:18
maar het	0:-55
maar hoeft	0:-25
maar je	0:-46
maar kom	0:23
maar lopen	0:-38
maar met	0:-37
maar niet	0:-26
maar op	0:33
maar reken	0:-29
maar sterker	0:26
maar twintig	0:-35
maart	0:33
maart wilde	0:33
macar*	0:-27
macarrao	0:-27
macarrao na	0:-27
macch*	0:23
macchie	0:28
macchie nere	0:28
macchine	0:14
macchine $	0:-24
macchine frenano	0:31
mach $	0:-41
mach aus	0:54
mach bergab	0:-19
mach diese	0:31
mach dir	0:-7
mach dort	0:-30
mach einen	0:21
mach einfach	0:33
mach es	0:-36
mach kurzere	0:-45
mach langsam	0:-16
mach noch	0:25
mach so	0:-38
mach weiter	0:-44
mache	0:-37
mache ich	0:-37
mache*	0:31
machen	0:31
machen $	0:28
machen das	0:18
machen dich	0:9
machen keine	0:28
machen stark	0:-35
machi*	0:-41
machine	0:-41
machine donc	0:-41
machs*	0:-37
machst	0:-37
machst $	0:-26
machst du	0:-27
macht	0:23
macht $	0:-51
macht 0	0:26
macht dich	0:45
macht dir	0:-8
macht einen	0:-30
macht fur	0:-42
macht kriegt	0:34
macht nichts	0:-55
macht schneller	0:29
macht weis	0:-7
macht*	0:-44
machte	0:-44
machte laufer	0:-44
machu*	0:42
machuca	0:21
machuca $	0:21
machucado	0:27
machucado e	0:27
machucar	0:25
machucar $	0:25
macio	0:-60
macio e	0:-39
macio passo	0:-41
macro	0:13
macro split	0:13
made	0:45
made a	0:13
made for	0:35
made thursday	0:28
made you	0:-30
madru*	0:-34
madruga	0:-48
madruga ya	0:-48
madrugar	0:30
madrugar $	0:30
madrugon	0:-31
madrugon te	0:-31
mae	0:28
mae tem	0:28
mag	0:-75
mag altijd	0:-33
mag best	0:-37
mag doen	0:-60
mag er	0:30
mag je	0:-42
mag later	0:28
mag lopen	0:-27
mag makkelijk	0:-27
mag omdraaien	0:-33
mag ook	0:-53
mag rustig	0:-17
mag samen	0:23
mag tijdens	0:-36
mag wandelen	0:-33
magen	0:-82
magen es	0:-36
magen gliederschmerzen	0:-7
magen mit	0:-14
magen reden	0:-34
magen streikt	0:-43
magen und	0:-14
maggi*	0:13
maggio	0:27
maggio $	0:15
maggio sei	0:26
maggior	0:-40
maggior parte	0:-40
magic	0:-40
magic 0	0:-40
magne*	0:-16
magnesio	0:-16
magnesio a	0:25
magnesio aiutano	0:-28
magnesio ajudam	0:-38
magnesio ayudan	0:-50
magnesio integratori	0:-38
magnesio la	0:32
magnesio mejor	0:-44
magnesio por	0:38
magnesium	0:-19
magnesium 0	0:35
magnesium aident	0:-30
magnesium am	0:21
magnesium at	0:26
magnesium fer	0:-40
magnesium helfen	0:-26
magnesium help	0:-29
magnesium helpen	0:-24
magnesium in	0:27
magnesium le	0:23
magnesium s	0:15
magnesium supplement	0:25
magnesium und	0:-31
magnesium voor	0:25
magnesiumpraparat	0:20
magnesiumpraparat nehmen	0:20
magnesiumsupplement	0:22
magnesiumsupplement kunnen	0:22
magri	0:35
magri corrono	0:35
magro	0:32
magro corre	0:32
magst	0:-71
magst $	0:-56
magst du	0:-25
magst kein	0:-24
magst nehme	0:-12
mahlz*	0:-56
mahlzeit	0:-39
mahlzeit mit	0:-39
mahlzeiten	0:-40
mahlzeiten $	0:-19
mahlzeiten sind	0:-31
mai	0:39
mai $	0:42
mai camminare	0:28
mai chi	0:34
mai come	0:-17
mai corso	0:-34
mai di	0:-48
mai in	0:-47
mai lo	0:-39
mai pentito	0:34
mai piu	0:25
mai tanto	0:-40
mai troppo	0:35
mai tu	0:29
mai ucciso	0:27
maigr*	0:21
maigrir	0:21
maigrir $	0:-30
maigrir c	0:26
mains	0:-35
mains et	0:-21
mains sur	0:-34
maint*	0:62
maintenant	0:62
maintenant $	0:37
maintenant le	0:36
maintenant relie	0:23
maintenant samedi	0:33
maio	0:27
maio $	0:27
maior	0:-36
maior parte	0:-36
maior*	0:-46
maiores	0:-23
maiores $	0:-16
maiores vieram	0:-14
maioria	0:-32
maioria dos	0:-32
mais	0:-71
mais $	0:-23
mais aguda	0:-45
mais arroz	0:-24
mais benigne	0:24
mais c	0:-43
mais ca	0:-15
mais calmo	0:-26
mais cedo	0:-37
mais com	0:-33
mais como	0:-33
mais confortavel	0:-15
mais costume	0:-21
mais courir	0:-21
mais cubra	0:-35
mais curto	0:-50
mais de	0:33
mais depois	0:-56
mais devagar	0:-34
mais dez	0:26
mais do	0:19
mais faceis	0:-50
mais frouxo	0:-42
mais gentis	0:-18
mais gosta	0:-7
mais gostoso	0:-31
mais gostou	0:-44
mais la	0:-49
mais lento	0:-8
mais lesoes	0:-14
mais leve	0:7
mais leves	0:-21
mais longa	0:-28
mais macio	0:-37
mais melhorou	0:-22
mais mesmo	0:25
mais n	0:-7
mais nada	0:36
mais nao	0:-12
mais nem	0:23
mais on	0:41
mais ou	0:-17
mais pas	0:-29
mais perto	0:-57
mais por	0:36
mais prazer	0:-28
mais que	0:-51
mais rien	0:-50
mais tarde	0:-46
mais termine	0:21
mais tres	0:29
mais tu	0:-47
mais um	0:14
mais uma	0:-7
mais un	0:-30
mais vai	0:34
maiso*	0:-22
maison	0:-22
maison $	0:15
maison pour	0:31
maison tu	0:-60
make	0:-40
make $	0:-16
make a	0:27
make hard	0:-54
make most	0:-26
make sure	0:-41
make the	0:7
make them	0:-28
make this	0:-39
make up	0:11
make with	0:-33
make you	0:-38
make your	0:28
maken $	0:15
maken ?	0:-9
maken daar	0:-13
maken is	0:32
maken je	0:-25
maken niks	0:-36
makes	0:-19
makes a	0:-29
makes dark	0:-47
makes everything	0:-45
makes no	0:-12
makes the	0:-67
makes up	0:-23
makes you	0:56
makin*	0:-72
making	0:-72
making up	0:-51
making you	0:-41
makkelijk aan	0:28
makkelijk voelen	0:-27
mal	0:-13
mal $	0:21
mal ?	0:26
mal a	0:-53
mal arrete	0:-22
mal aussi	0:-24
mal bis	0:-37
mal de	0:9
mal deux	0:21
mal di	0:-21
mal dia	0:-45
mal dormi	0:34
mal dormir	0:-39
mal ehrlich	0:-29
mal eine	0:17
mal eso	0:-19
mal et	0:28
mal exactement	0:-10
mal im	0:-37
mal in	0:21
mal isst	0:29
mal la	0:-22
mal locker	0:-42
mal minuten	0:-17
mal na	0:-26
mal nein	0:-32
mal pendant	0:-46
mal schlaf	0:-31
mal sueno	0:-28
mal uma	0:-35
mal une	0:-56
mala	0:-48
mala noche	0:-48
malad*	0:11
malade	0:11
malade ?	0:34
malade repose	0:-41
malades	0:23
malades $	0:23
maladies	0:-38
maladies mauvais	0:-38
malat*	0:-31
malati	0:22
malati $	0:22
malato	0:-22
malato riposa	0:-22
malattie	0:-34
malattie sonno	0:-34
male $	0:51
male a	0:29
male al	0:-42
male di	0:-7
male e	0:29
male fermati	0:-25
male la	0:-41
male mentre	0:-32
male o	0:-20
male saltando	0:-38
male una	0:-46
malgr*	0:31
malgre	0:31
malgre la	0:31
man	0:29
man $	0:-31
man am	0:-30
man besser	0:33
man damit	0:-38
man deinen	0:25
man drinnen	0:-39
man horen	0:-22
man messen	0:-35
man met	0:11
man mit	0:29
man nicht	0:15
man sagt	0:-26
man sich	0:-7
man sieht	0:27
man snapt	0:14
man trotzdem	0:-34
man wunderbar	0:26
manag*	0:48
manage	0:28
manage the	0:28
managed	0:31
managed two	0:31
manan*	0:8
manana	0:8
manana a	0:46
manana come	0:-34
manana corro	0:30
manana cuesta	0:-60
manana dos	0:23
manana el	0:-37
manana me	0:-44
manana te	0:34
manana tendras	0:29
manana y	0:39
manca	0:24
manca la	0:24
manca*	0:28
mancanza	0:28
mancanza di	0:28
manch*	0:-34
manchmal	0:-34
manchmal geht	0:-34
manda	0:47
manda $	0:45
manda el	0:-38
manda para	0:29
mandado	0:22
mandado un	0:22
mandar	0:-16
mandar $	0:-35
mandar nota	0:-34
mandar parar	0:42
mandar um	0:17
mandato	0:21
mandato l	0:21
mande	0:19
mande estalar	0:19
mande*	0:32
mandei	0:12
mandei os	0:12
mandero	0:27
mandero un	0:27
mando	0:28
mando el	0:36
mando il	0:31
mando no	0:-36
mando o	0:14
mandou bem	0:-34
mandou descansar	0:25
maner*	0:-34
manera	0:-34
manera ?	0:-18
manera de	0:-26
mange	0:-56
mange $	0:-29
mange assez	0:-33
mange ce	0:-44
mange comme	0:-42
mange des	0:25
mange moins	0:21
mange plus	0:20
mange quand	0:-25
mange que	0:38
mange quelque	0:-49
mange seulement	0:27
mange tot	0:-29
mange un	0:-14
mange*	0:-44
mangent	0:-27
mangent des	0:-27
manger	0:-65
manger alors	0:-44
manger coute	0:-23
manger plus	0:-24
manges	0:33
manges trop	0:33
mangi	0:46
mangi e	0:30
mangi troppo	0:30
mangi*	0:-40
mangia	0:-37
mangia $	0:-51
mangia abbastanza	0:-36
mangia come	0:-70
mangia due	0:27
mangia meno	0:19
mangia presto	0:-27
mangia qualcosa	0:-35
mangia quando	0:-22
mangia quello	0:-40
mangia solo	0:34
mangiare	0:-83
mangiare come	0:-38
mangiare piu	0:-39
mangiare troppo	0:-49
mangiato	0:16
mangiato la	0:16
manha	0:25
manha $	0:43
manha antes	0:29
manha coma	0:-42
manha de	0:-51
manha e	0:51
manha o	0:-33
manha para	0:14
mani	0:-32
mani e	0:-32
manie*	0:-53
manier	0:-53
manier $	0:-27
manier om	0:-23
manier uit	0:-23
mann	0:10
mann mit	0:10
mano	0:-33
mano de	0:12
mano e	0:-43
manos	0:-38
manos y	0:-38
manque dangereux	0:-41
manque de	0:25
manque la	0:-36
manque se	0:37
manquee	0:-70
manquee $	0:-40
manquee n	0:-28
manquee ne	0:-38
manquees	0:31
manquees avant	0:31
manques	0:30
manques de	0:30
mante*	0:-94
mantem	0:-33
mantem a	0:-33
mantener	0:-11
mantener ?	0:-11
mantengo	0:-24
mantengo segun	0:-24
manter	0:-69
manter ?	0:-12
manter por	0:-48
manter tudo	0:-30
manti*	0:-21
mantiene	0:-21
mantiene la	0:-21
manua*	0:27
manual	0:24
manual $	0:24
manuale	0:16
manuale $	0:16
many	0:-47
many $	0:-45
many an	0:-38
many injuries	0:-24
many marathons	0:-41
many of	0:29
many runners	0:-26
many that	0:-7
many times	0:45
many trials	0:-22
many who	0:-9
maos	0:-31
maos e	0:-31
map	0:23
map $	0:23
marat*	0:30
marathon	0:-9
marathon $	0:-24
marathon acht	0:8
marathon at	0:38
marathon bist	0:33
marathon by	0:-24
marathon c	0:49
marathon courir	0:-39
marathon der	0:-50
marathon des	0:-30
marathon du	0:-47
marathon easy	0:-29
marathon etwas	0:26
marathon from	0:-58
marathon gehoren	0:-51
marathon ging	0:29
marathon habe	0:11
marathon had	0:30
marathon heb	0:21
marathon i	0:23
marathon im	0:32
marathon in	0:-17
marathon is	0:-60
marathon j	0:13
marathon kan	0:-44
marathon la	0:-31
marathon laufen	0:37
marathon most	0:-45
marathon nerves	0:-38
marathon nur	0:-44
marathon on	0:-29
marathon onder	0:-37
marathon op	0:-27
marathon pace	0:-80
marathon plan	0:37
marathon presque	0:-24
marathon promise	0:38
marathon schadet	0:-27
marathon she	0:13
marathon time	0:40
marathon to	0:27
marathon uitlopen	0:29
marathon war	0:29
marathon was	0:24
marathon will	0:35
marathoner	0:47
marathoner $	0:30
marathoner doesn	0:26
marathoner no	0:34
marathoners	0:-46
marathoners are	0:-37
marathoners run	0:-20
marathonien	0:55
marathonien aucun	0:29
marathonien en	0:39
marathonloper	0:31
marathonloper zonder	0:31
marathons	0:-53
marathons reward	0:-15
marathons stay	0:-41
marathontempo	0:-55
marathontempo $	0:-22
marathontempo en	0:-24
marathontempo und	0:-34
maraton	0:12
maraton casi	0:-47
maraton del	0:-33
maraton desde	0:-18
maraton es	0:32
maraton fue	0:22
maraton llore	0:31
maraton me	0:13
maraton se	0:-52
maraton te	0:23
maraton trotar	0:-25
maratona	0:-20
maratona $	0:18
maratona correr	0:-30
maratona correre	0:-39
maratona dal	0:-59
maratona de	0:-44
maratona del	0:-49
maratona desde	0:-31
maratona e	0:31
maratona eu	0:13
maratona foi	0:27
maratona ho	0:24
maratona mi	0:13
maratona passei	0:24
maratona premia	0:-29
maratona quase	0:-51
maratona quasi	0:-23
maratona sem	0:-48
maratoneta	0:41
maratoneta !	0:28
maratoneta senza	0:30
maratoniano	0:32
maratoniano sin	0:32
maratonista	0:34
maratonista sem	0:34
marbr*	0:-41
marbre	0:-41
marbre $	0:-41
marca	0:44
marca $	0:24
marca la	0:34
marca no	0:-41
marca personal	0:29
marca pessoal	0:-24
march*	0:-29
marchant	0:-40
marchant $	0:-30
marchant ?	0:-24
marche	0:43
marche $	0:23
marche a	0:31
marche au	0:-30
marche jamais	0:24
marche mains	0:-34
marche pour	0:28
marche quelques	0:-28
marcher	0:-69
marcher aux	0:-28
marcher c	0:24
marcher des	0:-59
marcher est	0:-38
marcher un	0:-48
marches	0:-19
marches $	0:-19
mardi	0:-29
mardi $	0:33
mardi vraiment	0:-37
marea*	0:12
marearse	0:29
marearse es	0:29
mareas	0:-39
mareas para	0:-39
mareo	0:23
mareo al	0:23
mares	0:27
mares a	0:27
mari	0:18
mari fait	0:18
maria	0:35
maria who	0:35
marit*	0:28
marito	0:28
marito secondo	0:28
mark	0:13
mark my	0:13
marte*	0:20
martes	0:36
martes $	0:30
martes y	0:22
marzo	0:-18
marzo $	0:-57
marzo volevi	0:27
mas	0:-61
mas $	0:-60
mas a	0:-9
mas aguda	0:-44
mas amables	0:-25
mas arroz	0:-32
mas blando	0:-28
mas camina	0:-52
mas chegue	0:37
mas como	0:-47
mas con	0:31
mas correr	0:-30
mas corta	0:-22
mas de	0:11
mas despacio	0:-42
mas despues	0:-51
mas e	0:26
mas en	0:35
mas facil	0:-32
mas faciles	0:-48
mas flojos	0:-30
mas foi	0:-27
mas hasta	0:-14
mas larga	0:-49
mas lejos	0:-21
mas lenta	0:-11
mas lesiones	0:-34
mas ligero	0:57
mas lleva	0:-25
mas lo	0:28
mas mejoro	0:-48
mas nao	0:-41
mas ni	0:18
mas no	0:-10
mas o	0:-41
mas para	0:24
mas parecido	0:-44
mas por	0:25
mas probable	0:28
mas que	0:-120
mas rapida	0:36
mas rapido	0:12
mas se	0:-25
mas sente	0:-49
mas so	0:-38
mas some	0:12
mas suaves	0:-8
mas tapa	0:-30
mas tarde	0:-37
mas te	0:-56
mas temprano	0:-20
mas tranquilo	0:-51
mas treinar	0:-16
mas um	0:-64
mas vale	0:-20
mas verdura	0:15
mas voce	0:-50
mas vueltas	0:-36
masaj*	0:23
masaje	0:23
masaje $	0:19
masaje de	0:19
massa	0:36
massa $	0:32
massa ate	0:31
massa ontem	0:17
massa pao	0:-41
massa*	0:44
massage	0:31
massage it	0:21
massage the	0:13
massageie	0:23
massageie $	0:23
massaggialo	0:31
massaggialo $	0:31
masse	0:39
masse grasse	0:24
masse le	0:26
masse*	0:21
masseer	0:21
masseer hem	0:21
massier	0:25
massier sie	0:25
massimo	0:-13
massimo accorciamo	0:-33
massimo del	0:-37
massimo e	0:34
mata	0:51
mata $	0:26
mata a	0:30
mata ninguem	0:26
mate	0:-37
mate $	0:-37
matem*	0:33
matematica	0:33
matematica $	0:33
maths	0:-32
maths is	0:-32
matin	0:-34
matin $	0:-9
matin et	0:36
matin la	0:34
matin le	0:-34
matin mange	0:-44
matin on	0:-34
matin plus	0:24
matin tu	0:-33
matou	0:21
matou ninguem	0:21
matsc*	0:-18
matsch	0:-18
matsch und	0:-18
matte*	0:-90
matter	0:-65
matter $	0:-33
matter less	0:-38
matter of	0:-44
matters	0:-44
matters more	0:-44
matti	0:24
matti $	0:24
matti*	0:8
mattina	0:36
mattina $	0:34
mattina e	0:34
mattina mangia	0:-40
mattino	0:-42
mattino $	0:-31
mattino il	0:-35
mattino non	0:35
mauva*	0:-31
mauvais	0:-38
mauvais sommeil	0:-38
mauvaise	0:-10
mauvaise $	0:38
mauvaise nuit	0:-35
mauvaise seance	0:-40
max	0:57
max goes	0:18
max has	0:28
max heart	0:31
max hr	0:22
max is	0:21
maxim*	0:56
maximo	0:41
maximo 0	0:-41
maximo e	0:27
maximo que	0:40
maximum	0:10
maximum 0	0:-50
maximum effort	0:39
may	0:-21
may $	0:34
may as	0:22
may be	0:37
may feel	0:-32
may go	0:-44
may grow	0:-44
may not	0:18
may run	0:-21
may so	0:-53
may suit	0:-39
may turn	0:-56
may work	0:-28
maybe	0:-34
maybe skip	0:-34
mayor	0:-22
mayor parte	0:-22
mayor*	0:-51
mayores	0:-39
mayores $	0:-15
mayores fueron	0:-34
mayoria	0:-25
mayoria le	0:-25
me	0:-33
me $	0:-48
me a	0:-49
me about	0:-35
me aburre	0:33
me alegro	0:-34
me at	0:-40
me avise	0:-49
me contar	0:-35
me conte	0:-44
me cuentas	0:-37
me decia	0:15
me dices	0:-55
me digas	0:-42
me dis	0:-55
me disse	0:22
me disser	0:-39
me e	0:35
me een	0:13
me encanta	0:-30
me enfado	0:39
me falta	0:-46
me fatiguent	0:24
me for	0:-8
me forget	0:34
me gusta	0:-25
me het	0:-27
me how	0:-52
me i	0:29
me it	0:24
me know	0:-36
me l	0:39
me la	0:-75
me le	0:-37
me lo	0:-60
me manque	0:-36
me move	0:-11
me ne	0:46
me nobody	0:36
me non	0:28
me ocupo	0:29
me on	0:39
me out	0:9
me parece	0:-37
me paso	0:13
me plait	0:-24
me preguntes	0:-11
me raggiungi	0:20
me sale	0:-15
me that	0:18
me the	0:-52
me to	0:-53
me tomorrow	0:-47
me twelve	0:13
me vertellen	0:-37
me when	0:-52
me where	0:-37
me which	0:-55
me you	0:37
me zegt	0:-18
meal	0:-81
meal a	0:-52
meal the	0:-48
meal two	0:-19
meal with	0:-19
meals	0:13
meals $	0:-25
meals kills	0:29
meals too	0:-39
mean	0:-66
mean $	0:-32
mean more	0:-40
mean the	0:-24
mean this	0:-15
means	0:-94
means 0	0:-14
means a	0:-37
means indoors	0:-25
means less	0:-35
means no	0:-52
means stop	0:-72
means you	0:-18
means your	0:28
meant	0:-35
meant to	0:-35
meanw*	0:-18
meanwhile	0:-18
meanwhile $	0:-8
meanwhile i	0:-13
measu*	0:-88
measure	0:-57
measure two	0:-57
measured	0:-66
measured in	0:-40
measured threshold	0:-40
meat	0:34
meat and	0:34
medag*	0:35
medaglia	0:35
medaglia e	0:35
medai*	0:63
medaille	0:63
medaille est	0:37
medaille gehort	0:29
medaille is	0:20
medaille tu	0:28
medal	0:22
medal is	0:22
medal*	0:45
medalha	0:61
medalha $	0:32
medalha e	0:28
medalha no	0:27
medalla al	0:-32
medalla es	0:29
medals	0:-42
medals $	0:-42
mede	0:29
mede a	0:29
medec*	0:23
medecin	0:23
medecin $	0:-80
medecin a	0:34
medecin aujourd	0:-74
medecin exagere	0:39
medecin fais	0:-31
medecin ou	0:-29
medecin parle	0:-60
medecin passe	0:-40
medecin peut	0:-23
medecin pour	0:34
medecin s	0:30
medecin tant	0:30
media	0:-10
media $	0:17
media ayuda	0:-34
media cerca	0:-27
media de	0:-34
media del	0:-43
media sera	0:36
media*	0:-26
medias	0:-26
medias de	0:-26
medic*	0:-25
medica	0:9
medica $	0:11
medica la	0:-10
medical	0:-92
medical $	0:-32
medical advice	0:-22
medical help	0:-68
medical mais	0:-13
medical reason	0:-7
medicale	0:-22
medicale un	0:-22
medicament	0:-93
medicament avant	0:-58
medicament pour	0:-65
medicamentos	0:-45
medicamentos e	0:-45
medicaments	0:-71
medicaments avec	0:-63
medicaments c	0:-21
medication $	0:-34
medication shouldn	0:19
medici	0:-14
medici ma	0:-14
medicijnen	0:-28
medicijnen $	0:-37
medicijnen met	0:-26
medicijnen tijdens	0:15
medicinas	0:-55
medicinas eso	0:-34
medicinas habla	0:-48
medicine	0:-94
medicine $	0:-83
medicine a	0:-7
medicine before	0:43
medicine belongs	0:-47
medicine chiedi	0:-51
medicine non	0:-58
medicine questions	0:-9
medico	0:28
medico $	0:-21
medico a	0:-17
medico antes	0:-63
medico de	0:16
medico deixe	0:-12
medico dijo	0:30
medico diz	0:-30
medico do	0:28
medico errou	0:39
medico esagera	0:29
medico exagera	0:46
medico fallo	0:-9
medico ha	0:21
medico hoje	0:-62
medico hoy	0:-45
medico io	0:-16
medico lo	0:-67
medico mas	0:-30
medico nao	0:-16
medico nemmeno	0:-38
medico ni	0:-45
medico o	0:-83
medico ou	0:-37
medico pediu	0:-22
medico per	0:-49
medico pero	0:9
medico precisa	0:-8
medico puo	0:-16
medico que	0:-19
medico salvo	0:33
medico se	0:55
medico sobre	0:-23
medico va	0:-53
medico viene	0:-35
medik*	0:-38
medikamente	0:-32
medikamente entscheidet	0:-32
medikamenten	0:-35
medikamenten $	0:-11
medikamenten rate	0:-27
medio	0:-54
medio $	0:-48
medio de	0:18
medio entreno	0:-37
medio insieme	0:32
medio maraton	0:-81
medio si	0:-39
medio*	0:-43
mediocre	0:-21
mediocre $	0:-7
mediocre one	0:-17
mediodia	0:-29
mediodia ni	0:-29
medir	0:-66
medir dois	0:-32
medir dos	0:-63
medis*	0:-26
medische	0:-26
medische hulp	0:-22
medische reden	0:-7
mediz*	0:-30
medizinischen	0:-30
medizinischen grund	0:-28
medo	0:-21
medo da	0:-21
mee	0:-23
mee $	0:-17
mee naar	0:-22
meer	0:-8
meer $	0:-13
meer aan	0:26
meer blessures	0:-29
meer dan	0:-79
meer doen	0:26
meer een	0:31
meer eten	0:25
meer gevraagd	0:-24
meer iets	0:20
meer in	0:38
meer is	0:-19
meer moe	0:32
meer na	0:27
meer niet	0:35
meer op	0:-31
meer pijn	0:38
meer rijst	0:-26
meer rustig	0:-9
meer verwacht	0:25
meer voelt	0:36
meer weegt	0:-50
meer zeker	0:33
meer zweten	0:-45
meest*	0:-112
meestal	0:-78
meestal alleen	0:-32
meestal de	0:-29
meestal doe	0:-33
meestal zijn	0:-18
meeste	0:-48
meeste doelen	0:-36
meeste mag	0:-17
meesten	0:-36
meesten helpt	0:-36
megli*	0:-87
meglio	0:-87
meglio $	0:11
meglio arrivare	0:-42
meglio aspettare	0:-37
meglio dei	0:-18
meglio dopo	0:-14
meglio il	0:-35
meglio la	0:-11
meglio non	0:-38
meglio piu	0:-13
meglio presto	0:-31
meglio un	0:-34
mehr	0:-60
mehr $	0:-11
mehr als	0:-99
mehr dann	0:36
mehr die	0:31
mehr dran	0:29
mehr erwartet	0:32
mehr fett	0:7
mehr ist	0:-19
mehr locker	0:-19
mehr reis	0:-24
mehr spas	0:-26
mehr spurst	0:38
mehr und	0:35
mehr verlangt	0:-29
mehr verletzungen	0:-32
mehr wiegst	0:-47
mehr zu	0:-11
mehre*	0:-50
mehrere	0:-25
mehrere dunne	0:-25
mehreren	0:-37
mehreren mache	0:-37
meia	0:-13
meia $	0:44
meia ajuda	0:-33
meia cerca	0:-27
meia de	0:-44
meia esta	0:30
meia hora	0:-8
meia maratona	0:-93
meia vai	0:36
meias	0:-69
meias de	0:-28
meias que	0:-28
meias secas	0:-44
meill*	0:-71
meilleur	0:-56
meilleur cardiofrequencemetre	0:-44
meilleur entrainement	0:-30
meilleurs	0:-39
meilleurs $	0:-39
mein haus	0:17
mein letzter	0:29
mein trainer	0:25
mein vorschlag	0:-42
mein wort	0:18
meine	0:51
meine diagnose	0:24
meine frau	0:16
meine kinder	0:13
meine knie	0:31
meine*	0:52
meinem	0:35
meinem ersten	0:35
meinen	0:22
meinen kaffee	0:22
meiner	0:30
meiner athleten	0:20
meiner laufer	0:11
meins*	0:-28
meinst	0:-28
meinst $	0:-13
meinst du	0:-26
meint	0:29
meint es	0:29
meinu*	0:-26
meinungen	0:-26
meinungen $	0:-26
meio	0:-78
meio $	0:-45
meio e	0:-60
meist	0:-46
meist harmlos	0:27
meist muskular	0:33
meist schuld	0:-31
meist sind	0:-22
meist tust	0:-35
meist wenn	0:-25
meist*	0:-57
meiste	0:-63
meiste darf	0:-30
meiste davon	0:-23
meiste locker	0:-32
meiste sollte	0:-30
meisten	0:-19
meisten $	0:-14
meisten aus	0:26
meisten freude	0:-8
meisten hilft	0:-24
meisten kommen	0:-16
meisten strecken	0:-47
meisten zielen	0:-28
mejor	0:-165
mejor $	0:-75
mejor consultalo	0:-44
mejor despues	0:-26
mejor es	0:-47
mejor esperar	0:-41
mejor la	0:-10
mejor llegar	0:-29
mejor no	0:-38
mejor puerta	0:-30
mejor que	0:-24
mejor se	0:-36
mejor temprano	0:-33
mejor un	0:-27
mejor una	0:-41
mejor varias	0:-19
mejor*	0:-49
mejora corriendo	0:-33
mejora es	0:26
mejoran	0:-27
mejoran al	0:-27
mejoro	0:-48
mejoro $	0:-25
mejoro a	0:-49
melat*	0:44
melatonin	0:31
melatonin before	0:31
melatonina	0:26
melatonina due	0:26
melde	0:22
melde mich	0:22
meldi*	0:21
melding	0:21
melding voor	0:21
meldu*	0:27
meldung	0:27
meldung zum	0:27
melho*	0:-66
melhor	0:-121
melhor $	0:-57
melhor a	0:-12
melhor cedo	0:-12
melhor depois	0:-25
melhor do	0:-36
melhor e	0:-25
melhor esperar	0:-34
melhor nao	0:-29
melhor treino	0:-39
melhor um	0:-11
melhor varias	0:-14
melhora	0:28
melhora $	0:38
melhora com	0:-36
melhora correndo	0:-34
melhora esta	0:27
melhores	0:-25
melhores familias	0:-25
melhorou	0:-22
melhorou os	0:-22
meme	0:-38
meme $	0:-66
meme allure	0:-46
meme alors	0:-56
meme chose	0:13
meme creve	0:25
meme effort	0:-44
meme endroit	0:-34
meme heure	0:-34
meme si	0:32
meme souci	0:31
men	0:-36
men $	0:-18
men zegt	0:-24
mene	0:-36
mene $	0:-12
mene a	0:-28
menge*	0:-28
mengen	0:-28
mengen auf	0:-28
menis*	0:40
menisco	0:42
menisco $	0:40
menisco fidati	0:22
meniscus	0:36
meniscus irritation	0:22
meniscus is	0:21
menisque	0:14
menisque $	0:14
meno	0:-21
meno $	0:29
meno al	0:-39
meno carboidrati	0:20
meno che	0:-68
meno chilometri	0:-61
meno corsa	0:-16
meno delle	0:15
meno di	0:-38
meno infortuni	0:-54
meno insulina	0:16
meno questa	0:26
meno sono	0:24
meno ti	0:33
meno vai	0:25
menor	0:-8
menor $	0:-8
menos	0:-25
menos $	0:35
menos a	0:13
menos al	0:-27
menos arroz	0:15
menos carboidrato	0:25
menos carrera	0:-32
menos correras	0:30
menos corrida	0:-33
menos custa	0:-50
menos de	0:-11
menos do	0:-60
menos esta	0:39
menos fariam	0:28
menos hidratos	0:10
menos insulina	0:45
menos ja	0:26
menos lesiones	0:-55
menos lesoes	0:-29
menos los	0:24
menos mas	0:-49
menos no	0:-31
menos que	0:-50
menos sao	0:29
menos son	0:31
menos treino	0:-51
menos una	0:-31
menos y	0:14
mensa*	0:27
mensagem	0:23
mensagem toda	0:23
mensaje	0:19
mensaje cada	0:19
mensc*	0:-20
mensch	0:-20
mensch kann	0:-20
mense*	0:-29
mensen	0:-29
mensen ruim	0:-29
menst*	0:58
menstruar	0:38
menstruar e	0:38
menstruatie	0:37
menstruatie wegblijft	0:37
ment	0:33
ment ne	0:33
menta*	0:-40
mentally	0:-40
mentally $	0:-40
mente	0:19
mente $	0:-27
mente fredda	0:-45
mente nao	0:37
mente non	0:33
menti*	0:-73
mentioned	0:-73
mentioned $	0:-29
mentioned three	0:-57
mentioned your	0:-31
mentr*	0:-32
mentre	0:-32
mentre corri	0:-32
menud*	0:-31
menudo	0:-31
menudo madrugon	0:-31
merco*	0:41
mercoledi	0:41
mercoledi $	0:26
mercoledi per	0:29
mercr*	0:12
mercredi	0:12
mercredi $	0:28
mercredi pour	0:27
mercredi te	0:-40
merece	0:-22
merece $	0:-39
merece e	0:27
merece la	0:-47
merece medalha	0:32
merece um	0:-32
merece uma	0:-26
mereceu	0:59
mereceu $	0:57
mereceu a	0:15
merie*	0:22
meriendas	0:22
meriendas si	0:22
merit*	0:-11
merita	0:30
merita e	0:30
meritare	0:35
meritare $	0:35
meritata	0:16
meritata quattrocento	0:16
meritato	0:-17
meritato $	0:-17
merite	0:-20
merite $	0:-20
merite et	0:23
meritee	0:27
meritee $	0:27
merk	0:17
merk ich	0:40
merk je	0:-25
merke*	0:-35
merken	0:-35
merken dass	0:-35
merkt	0:25
merkt man	0:25
merve*	0:26
merveille	0:26
merveille $	0:26
mes	0:59
mes $	0:41
mes athletes	0:27
mes coureurs	0:10
mes e	0:-37
mes enfants	0:21
mes has	0:29
mes pasado	0:19
mes passado	0:15
mes seu	0:28
mese	0:22
mese $	0:21
meses	0:25
meses parado	0:25
mesi	0:30
mesi $	0:30
mesma	0:-11
mesma coisa	0:24
mesma hora	0:-28
mesmo	0:18
mesmo $	0:-30
mesmo a	0:-29
mesmo cansado	0:-7
mesmo esforco	0:-40
mesmo esquenta	0:32
mesmo lugar	0:-28
mesmo problema	0:28
mesmo que	0:22
mesmo se	0:25
mesmo tonto	0:27
messa*	0:28
message	0:8
message $	0:-38
message every	0:9
message from	0:29
message you	0:28
messages	0:-7
messages depuis	0:9
messages to	0:-17
messaggio	0:21
messaggio inviato	0:15
messaggio ogni	0:18
messe*	0:-47
messen	0:-47
messen konnte	0:-47
messo	0:-64
messo ?	0:-30
messo a	0:-47
mesur*	0:-39
mesurable	0:-39
mesurable deux	0:-39
met	0:-67
met $	0:-28
met alleen	0:-42
met dat	0:23
met de	0:-7
met deze	0:19
met die	0:-44
met dit	0:55
met dribbelpauzes	0:-25
met een	0:15
met gemak	0:31
met griep	0:-43
met het	0:22
met hoogstens	0:-18
met intervallen	0:-33
met je	0:-63
met juste	0:-61
met kerst	0:21
met klagen	0:29
met kleine	0:-25
met koolhydraten	0:-28
met koorts	0:-44
met korte	0:-28
met krantenpapier	0:-31
met kwark	0:26
met lichte	0:29
met meer	0:-12
met miepen	0:33
met mij	0:21
met pijn	0:-36
met pijnstillers	0:38
met regelmaat	0:-37
met rust	0:-41
met stukjes	0:-26
met un	0:-50
met versnellingen	0:-31
met verstand	0:-37
met wat	0:-49
met water	0:-24
met your	0:30
met zo	0:-39
met zuiveringszout	0:22
meta	0:-25
meta $	0:63
meta 0	0:-36
meta ambiciosa	0:-20
meta apagada	0:27
meta com	0:10
meta de	0:-38
meta del	0:-22
meta e	0:-60
meta es	0:-41
meta son	0:-36
meta troppo	0:-17
metab*	0:-42
metabolic	0:-42
metabolic or	0:-42
metad*	0:-55
metade	0:-55
metade da	0:-21
metade disso	0:-27
metade foi	0:-20
metade perto	0:-23
metat*	0:34
metatarsal	0:34
metatarsal $	0:34
mete	0:28
mete catorce	0:28
metee*	0:-7
meteen	0:-7
meteen en	0:-44
meteen goed	0:-29
meteen in	0:44
meten	0:-56
meten is	0:-56
metho*	0:-28
method	0:-28
method not	0:-28
metie*	0:-11
metier	0:-11
metier $	0:-38
metier j	0:25
metod*	0:24
metodo	0:24
metodo e	0:24
mets	0:16
mets du	0:26
mets les	0:-35
mets moins	0:18
mets tout	0:27
mets un	0:-36
mets une	0:20
metta	0:-33
metta il	0:-33
mette	0:-51
mette al	0:-42
mette la	0:-26
mette un	0:-42
metti	0:20
metti del	0:27
metti il	0:24
metti le	0:-34
metti un	0:11
metti*	0:-36
mettilo	0:-36
mettilo dopo	0:-36
metto	0:26
metto alla	0:36
metto nei	0:-40
metto subito	0:24
metto*	0:32
mettono	0:32
mettono in	0:32
mettr*	0:27
mettront	0:27
mettront en	0:27
meu	0:46
meu diagnostico	0:15
meu faz	0:28
meu filho	0:12
meu teve	0:15
meus	0:35
meus atletas	0:30
meus filhos	0:22
mexer	0:-43
mexer em	0:-43
mexi	0:30
mexi $	0:30
mezel*	0:-35
mezelf	0:-35
mezelf appen	0:-35
mezz	0:-11
mezz ora	0:-11
mezza	0:-12
mezza $	0:12
mezza 0	0:-63
mezza circa	0:-47
mezza in	0:37
mezza maratona	0:-88
mezza sara	0:34
mezzo	0:-40
mezzo $	0:-40
mg	0:59
mg am	0:25
mg before	0:22
mg caffeine	0:20
mg of	0:44
mi	0:32
mi $	0:-61
mi aspettavo	0:33
mi cuenta	0:-30
mi dai	0:-28
mi diagnostico	0:14
mi dici	0:-39
mi dispiace	0:-15
mi e	0:13
mi entrenador	0:15
mi hai	0:21
mi hanno	0:14
mi interessa	0:-47
mi manca	0:-20
mi mujer	0:14
mi no	0:-11
mi padre	0:25
mi palabra	0:40
mi piace	0:-28
mi primer	0:21
mi ricordo	0:27
mi risulta	0:34
mi sono	0:30
mi ultimo	0:22
mia	0:28
mia diagnosi	0:15
mia iniziativa	0:-32
mia moglie	0:29
mia parola	0:20
mia prima	0:19
mia ultima	0:31
mich	0:19
mich auch	0:22
mich darum	0:34
mich nach	0:14
mich nicht	0:-37
mich raus	0:-45
mich vor	0:22
mid	0:-52
mid run	0:-52
midda*	0:32
midday	0:32
midday long	0:32
midde*	0:-28
midden	0:-28
midden dan	0:-28
middl*	0:-12
middle	0:-12
middle $	0:39
middle and	0:-58
middle for	0:23
middle of	0:-62
midfo*	0:-19
midfoot	0:-19
midfoot $	0:-19
midi	0:31
midi le	0:31
midwi*	0:-16
midwife	0:-16
midwife or	0:-16
miei	0:29
miei atleti	0:27
miei figli	0:14
mien	0:-42
mien $	0:-42
mient*	0:7
miente	0:38
miente no	0:38
mientras	0:-24
mientras lo	0:32
mientras no	0:-42
mientras te	0:-65
miepe*	0:33
miepen	0:33
miepen je	0:33
mierc*	0:49
miercoles	0:49
miercoles $	0:40
miercoles prometido	0:37
mieux	0:-34
mieux $	0:34
mieux de	0:38
mieux est	0:-40
mieux la	0:-15
mieux ou	0:-39
mieux qu	0:-22
mieux que	0:-28
mieux vaut	0:-96
might	0:-10
might be	0:-39
might help	0:-40
might want	0:41
migli*	0:-36
miglior	0:-32
miglior allenamento	0:-32
migliora	0:30
migliora $	0:30
miglioramento	0:29
miglioramento e	0:29
migliorato	0:-32
migliorato i	0:-32
migliore	0:-34
migliore e	0:-34
migliori	0:-37
migliori $	0:-37
mij	0:37
mij doet	0:33
mij haal	0:21
mij is	0:24
mij over	0:33
mij zijn	0:-32
mijn	0:80
mijn atleten	0:22
mijn diagnose	0:22
mijn eerste	0:37
mijn kinderen	0:27
mijn laatste	0:21
mijn lopers	0:17
mijn man	0:14
mijn rondje	0:29
mijn vrouw	0:13
mijn woord	0:32
mil	0:33
mil calorias	0:23
mil veces	0:26
milag*	0:-50
milagres	0:-27
milagres ha	0:-27
milagros	0:-44
milagros no	0:-44
milch*	0:28
milchprodukte	0:28
milchprodukte machen	0:28
mild	0:50
mild $	0:30
mild case	0:12
mild concussion	0:21
mild fever	0:25
mild meniscus	0:22
mild pain	0:31
mile	0:32
mile $	0:13
mile for	0:30
mile so	0:34
milea*	0:23
mileage	0:23
mileage $	0:26
mileage by	0:30
mileage is	0:-45
mileage your	0:30
miles	0:52
miles $	0:45
miles a	0:14
miles boring	0:-38
miles can	0:27
miles or	0:-33
miles without	0:40
milie*	0:-35
milieu	0:-35
milieu $	0:-30
milieu et	0:-21
mille*	0:27
millepertuis	0:27
millepertuis $	0:27
mim	0:-7
mim $	0:29
mim o	0:-40
min	0:-17
min km	0:-17
mince*	0:31
minces	0:31
minces sont	0:31
mind	0:36
mind $	0:22
mind that	0:15
mind the	0:27
minde*	0:20
minder	0:31
minder $	0:13
minder blessures	0:-48
minder dan	0:-18
minder insuline	0:27
minder koolhydraten	0:12
minder loopt	0:26
minder lopen	0:-31
minder op	0:33
minder scheelt	0:15
minder zou	0:27
mindestens	0:-33
mindestens $	0:-18
mindestens sechs	0:-28
mine	0:56
mine beat	0:24
mine does	0:28
mine ignored	0:26
mine swears	0:20
mines*	0:33
minestra	0:33
minestra $	0:33
minha	0:69
minha epoca	0:35
minha esposa	0:17
minha palavra	0:24
minha primeira	0:22
minha ultima	0:27
minim*	0:28
minima	0:28
minima seguro	0:28
minor*	0:-24
minore	0:-24
minore dei	0:-24
minst*	0:-27
minste	0:-27
minste $	0:-21
minste is	0:-14
minus	0:-50
minus 0	0:-50
minut*	0:-15
minute	0:30
minute of	0:15
minute off	0:23
minuten	0:-29
minuten $	0:-30
minuten achter	0:-18
minuten am	0:-20
minuten bei	0:29
minuten dan	0:-54
minuten dann	0:-43
minuten een	0:33
minuten ein	0:32
minuten eis	0:21
minuten en	0:19
minuten etwa	0:-25
minuten gelaufen	0:-35
minuten goed	0:-29
minuten ijs	0:23
minuten im	0:-36
minuten je	0:-52
minuten kraft	0:-14
minuten locker	0:-37
minuten oder	0:-45
minuten of	0:-36
minuten ongeveer	0:-14
minuten sanft	0:-24
minuten schneller	0:38
minuten sneller	0:36
minuten tellen	0:-35
minuten uber	0:24
minuten volhoudt	0:-36
minuten waren	0:-31
minuten zahlen	0:-36
minutes	0:-12
minutes $	0:20
minutes a	0:-17
minutes at	0:-16
minutes avant	0:-28
minutes before	0:-9
minutes bravo	0:-9
minutes bring	0:-31
minutes ca	0:-28
minutes comptent	0:-34
minutes count	0:-44
minutes d	0:-7
minutes de	0:-39
minutes each	0:-12
minutes en	0:-47
minutes et	0:21
minutes every	0:25
minutes faciles	0:-23
minutes faster	0:26
minutes for	0:-26
minutes in	0:-22
minutes is	0:36
minutes it	0:-42
minutes keep	0:-22
minutes lost	0:-11
minutes no	0:26
minutes now	0:33
minutes of	0:-30
minutes on	0:-57
minutes or	0:-19
minutes par	0:28
minutes plus	0:33
minutes puis	0:-48
minutes sans	0:-43
minutes slower	0:-42
minutes then	0:-71
minutes three	0:41
minutes toutes	0:21
minutes tres	0:-26
minutes trois	0:32
minutes with	0:-41
minuti	0:-38
minuti al	0:26
minuti bravo	0:-17
minuti con	0:-27
minuti contano	0:-32
minuti di	0:-41
minuti facili	0:-38
minuti non	0:-25
minuti o	0:-29
minuti ogni	0:24
minuti piu	0:9
minuti poi	0:-39
minuti si	0:-14
minuti tre	0:33
minutinhos	0:-54
minutinhos ?	0:-18
minutinhos antes	0:-46
minuto	0:11
minuto por	0:19
minuto prima	0:-7
minutos	0:-8
minutos $	0:26
minutos a	0:17
minutos antes	0:-29
minutos cada	0:17
minutos de	0:-35
minutos e	0:-49
minutos el	0:-48
minutos em	0:-38
minutos en	0:-40
minutos leves	0:-45
minutos mais	0:24
minutos mas	0:21
minutos muito	0:-20
minutos o	0:-40
minutos ou	0:-22
minutos que	0:21
minutos se	0:-33
minutos seguidos	0:-32
minutos suaves	0:-41
minutos tambem	0:-28
minutos tambien	0:-33
minutos tres	0:38
mio	0:44
mio atleta	0:28
mio fratello	0:9
mio hace	0:26
mio tuvo	0:19
mir	0:-26
mir bescheid	0:-44
mir deine	0:15
mir die	0:-48
mir erreichst	0:22
mir genauso	0:33
mir hat	0:25
mir ist	0:31
mir jedes	0:28
mir leid	0:-23
mir macht	0:26
mir merken	0:-35
mir morgen	0:-26
mir nichts	0:-44
mir notiert	0:20
mir sagen	0:-44
mir sagst	0:-43
mir sicher	0:28
mir tut	0:-29
mir wenn	0:-28
mira	0:-65
mira 0	0:-29
mira al	0:-30
mira como	0:-38
mira las	0:-20
mirar	0:-47
mirar el	0:-62
mirar tu	0:23
mire	0:-19
mire $	0:-19
miren	0:-30
miren puede	0:-30
mires	0:25
mires el	0:25
mis	0:7
mis ?	0:-28
mis a	0:10
mis atletas	0:27
mis de	0:-40
mis hijos	0:29
misga*	0:40
misgaan	0:40
misgaan $	0:40
mislu*	0:30
mislukt	0:30
mislukt nooit	0:30
misma	0:-51
misma distancia	0:-29
misma hora	0:-39
mismo	0:-8
mismo $	0:36
mismo catarro	0:34
mismo con	0:25
mismo dia	0:-54
mismo esfuerzo	0:-55
mismo que	0:-66
mismo sitio	0:-41
mismo y	0:31
miss	0:32
miss a	0:-45
miss that	0:39
miss this	0:41
missc*	0:-41
misschien	0:-41
misschien wat	0:-41
missed $	0:-43
missed by	0:39
missed run	0:-44
missed runs	0:-67
missed session	0:-35
missed sessions	0:22
missed tempo	0:31
missed three	0:30
misselijk	0:-7
misselijk maakt	0:-7
missen	0:-30
missen is	0:-30
missi*	0:-15
missing	0:-15
missing $	0:-17
missing one	0:-63
missing periods	0:-27
missing piece	0:37
missing wind	0:-52
missing your	0:37
mist	0:-40
mist is	0:-40
miste	0:-33
miste laat	0:-33
misur*	0:-41
misurabile	0:-41
misurabile due	0:-41
mit $	0:-61
mit absicht	0:-34
mit blackroll	0:28
mit deinem	0:-57
mit deiner	0:-16
mit dem	0:-14
mit den	0:53
mit der	0:31
mit diesem	0:66
mit dir	0:19
mit drei	0:9
mit einer	0:46
mit fieber	0:-74
mit freunden	0:-37
mit halsweh	0:26
mit ihm	0:-26
mit intervallen	0:-24
mit jemandem	0:-38
mit kleinen	0:-14
mit kohlenhydraten	0:-34
mit krafttraining	0:-52
mit kuhlem	0:-38
mit kurzen	0:-64
mit leichtem	0:36
mit licht	0:-16
mit mehr	0:-34
mit mir	0:22
mit natron	0:19
mit niemandem	0:-37
mit ruckgangig	0:-27
mit schmerzmitteln	0:21
mit seinen	0:24
mit steigerungen	0:-8
mit stetigem	0:-25
mit trabpause	0:-18
mit uber	0:16
mit viel	0:30
mit voltaren	0:23
mit wasser	0:-39
mit zeitungspapier	0:-31
mit zwei	0:32
mitad	0:-80
mitad $	0:-36
mitad de	0:-55
mitad demasiado	0:-17
mitte	0:-35
mitte dann	0:-35
mittw*	0:39
mittwoch	0:39
mittwoch dazu	0:40
mittwoch geeinigt	0:25
mittwoch sind	0:30
mittwoch stehen	0:-44
mix	0:-26
mix of	0:-26
ml	0:26
ml every	0:26
moche	0:-28
moche mais	0:-28
mocht*	0:-69
mochtest	0:-69
mochtest du	0:-69
mocos	0:-53
mocos y	0:-53
modde*	0:-26
modder	0:-26
modder $	0:-26
model	0:-40
model that	0:-40
moder*	0:24
moderate	0:24
moderate calorie	0:24
modo	0:-63
modo ?	0:-7
modo classico	0:-44
modo di	0:-34
modo que	0:-26
moe	0:-51
moe $	0:32
moe bent	0:-67
moe dan	0:-38
moe zeg	0:-51
moe zijn	0:27
moede*	0:31
moeder	0:31
moeder loopt	0:31
moehe*	0:16
moeheid	0:16
moeheid $	0:16
moeite meer	0:33
moeite waard	0:-56
moet	0:23
moet iemand	0:-23
moet je	0:13
moet pijn	0:24
moete*	0:28
moeten	0:28
moeten afvallen	0:18
moeten schamen	0:24
mogel*	0:32
mogelijk	0:32
mogelijk $	0:32
mogen	0:-64
mogen $	0:-20
mogen je	0:-44
mogen ook	0:-46
mogen trockene	0:-12
mogli*	0:29
moglie	0:29
moglie dice	0:29
moi	0:-35
moi aussi	0:42
moi c	0:13
moi de	0:-50
moi demain	0:-11
moi ensuite	0:-25
moi j	0:-33
moi je	0:46
moi le	0:-38
moi meme	0:-56
moi oui	0:-23
moi ta	0:-48
moi tu	0:27
moi une	0:36
moin	0:-28
moin !	0:-28
moins	0:24
moins $	0:43
moins bien	0:-36
moins c	0:23
moins cette	0:23
moins courir	0:-14
moins d	0:-10
moins de	0:25
moins le	0:20
moins les	0:-45
moins qu	0:-52
moins te	0:28
moins tu	0:28
moins vite	0:22
mois	0:-11
mois $	0:-30
mois ci	0:31
mois dernier	0:10
mois prends	0:-29
moiti*	0:-44
moitie	0:-44
moitie $	0:-41
moitie de	0:-33
moitie du	0:23
moitie trop	0:-32
mojad*	0:-37
mojado	0:-37
mojado y	0:-37
mole	0:36
mole $	0:36
moles*	0:-25
molestan	0:-51
molestan las	0:-51
molestes	0:30
molestes en	0:30
molez*	0:33
moleza	0:33
moleza ate	0:33
molid*	0:-36
molido	0:-36
molido acuestate	0:-36
molla*	0:27
mollare	0:27
mollare $	0:27
molle	0:31
molle $	0:31
molle*	0:15
mollet	0:49
mollet est	0:21
mollet sera	0:36
mollet une	0:22
mollets	0:-19
mollets $	0:-40
mollets a	0:-22
mollets ca	0:30
molli*	0:-29
molliamo	0:-29
molliamo la	0:-29
mollo	0:-34
mollo aujourd	0:-34
molti	0:-47
molti dei	0:27
molti e	0:-16
molti meno	0:-54
molti studi	0:-49
molto	0:-21
molto $	0:-10
molto di	0:-40
molto piu	0:-20
molto probabilmente	0:22
molto regolare	0:-30
momen*	0:-32
moment	0:-30
moment $	0:27
moment est	0:-34
moment pour	0:-39
momento	0:-13
momento si	0:-13
mon	0:36
mon dernier	0:33
mon diagnostic	0:23
mon mari	0:18
mon plan	0:39
mon premier	0:13
mon tour	0:-37
monat	0:20
monat $	0:11
monat jeden	0:19
mond	0:-25
mond samen	0:-25
monday	0:19
monday and	0:29
mondays	0:-31
mondays so	0:-31
monde	0:-18
monde $	0:-18
monta*	0:21
montag	0:26
montag $	0:26
montage	0:-42
montage darum	0:-42
montana	0:40
montana el	0:33
montana pero	0:18
monte	0:-42
monte avisa	0:-12
monte trois	0:-39
monte*	0:-59
montee	0:-38
montee courte	0:-34
montee petits	0:-10
montes	0:-36
montes $	0:-29
montes les	0:-9
month	0:-10
month $	0:-17
month raised	0:-32
month s	0:-37
month you	0:49
month*	0:-64
months	0:-64
months ago	0:-49
months and	0:-24
months off	0:-27
montr*	0:26
montre	0:18
montre $	0:-27
montre a	0:20
montre dit	0:25
montre est	0:24
montre ou	0:-49
montre que	0:34
montre ta	0:24
montrent	0:26
montrent juste	0:26
mood like	0:29
mood pace	0:-49
mooi	0:-41
mooi gelijkmatig	0:-16
mooi vlak	0:-29
mooie	0:-43
mooie week	0:-43
moois*	0:-33
mooiste	0:-33
mooiste van	0:-33
mora	0:-23
mora em	0:-23
moral	0:-17
moral si	0:-17
moral*	0:27
morale	0:27
morale c	0:27
morbi*	0:-47
morbido	0:-47
morbido e	0:-42
morbido passo	0:-25
morce*	0:-34
morceaux	0:-34
morceaux $	0:-15
morceaux avec	0:-30
morceaux de	0:-14
more	0:-98
more $	0:-61
more after	0:-63
more and	0:31
more as	0:-26
more calf	0:-50
more did	0:-11
more easy	0:-48
more economical	0:-29
more exact	0:-14
more fat	0:32
more for	0:-62
more from	0:31
more hard	0:30
more improved	0:-31
more injuries	0:-66
more interval	0:33
more is	0:-12
more missed	0:34
more off	0:-35
more ordinary	0:-23
more proper	0:-14
more reason	0:-36
more than	0:-79
more this	0:30
more tired	0:-26
more today	0:34
more too	0:-22
more volume	0:-35
more weeks	0:36
more when	0:-17
morge*	0:38
morgen	0:33
morgen $	0:-14
morgen abgeschwollen	0:27
morgen auf	0:16
morgen ben	0:18
morgen eine	0:14
morgen fruh	0:45
morgen hoe	0:-23
morgen iss	0:-37
morgen loop	0:34
morgen mit	0:19
morgen om	0:39
morgen twee	0:30
morgen wie	0:-21
morgen wird	0:28
morgen zweimal	0:23
morgens etwas	0:-31
morgens leichter	0:29
morgenvroeg	0:28
morgenvroeg weten	0:28
morna	0:32
morna em	0:32
morni*	0:14
morning	0:31
morning !	0:-34
morning $	0:53
morning ?	0:22
morning and	0:28
morning as	0:15
morning at	0:24
morning calms	0:10
morning eat	0:-47
morning if	0:37
morning no	0:-35
morning suit	0:-27
morning too	0:18
mornings	0:-36
mornings get	0:-42
mornings than	0:-29
mornings to	0:32
moro	0:30
moro perto	0:30
morta	0:-62
morta o	0:-47
morta ou	0:-30
morte	0:-13
morte ou	0:-13
morto*	0:26
morton	0:26
morton neurom	0:26
most	0:-87
most $	0:-45
most 0	0:-15
most ?	0:-23
most aches	0:-21
most at	0:-14
most days	0:-34
most five	0:-14
most goals	0:-35
most likely	0:20
most of	0:-60
most people	0:20
most runners	0:-95
mostl*	0:-16
mostly	0:-16
mostly $	0:-32
mostly easily	0:-31
mostly muscular	0:23
mostly tired	0:-37
mostr*	0:11
mostra	0:9
mostra $	0:-28
mostra onde	0:-31
mostra para	0:-28
mostra que	0:48
mostre	0:8
mostre a	0:-35
mostre ao	0:28
mot	0:-37
mot $	0:-17
mot a	0:-27
moteu*	0:-31
moteur	0:-31
moteur $	0:-31
mothe*	0:29
mother	0:29
mother of	0:29
motiv*	0:-38
motivacao	0:-44
motivacao $	0:-23
motivacao vai	0:-35
motivacion	0:-36
motivacion $	0:-31
motivacion va	0:-26
motivatie	0:-45
motivatie $	0:-29
motivatie komt	0:-29
motivation	0:-75
motivation $	0:-50
motivation comes	0:-24
motivation kommt	0:-23
motivation va	0:-14
motivazione	0:-42
motivazione $	0:-29
motivazione va	0:-21
motivo	0:54
motivo estupendo	0:-44
motivo medico	0:-12
motivo para	0:64
motivo per	0:31
motor	0:-60
motor $	0:-52
motor op	0:-26
motor*	0:-38
motore	0:-28
motore $	0:-28
motors	0:-24
motors $	0:-24
mots	0:-47
mots pas	0:-47
mou	0:36
mou $	0:36
mouil*	0:-26
mouillees	0:-26
mouillees ca	0:-26
mouss*	0:-14
mousse	0:-14
mousse semble	0:-14
mouth	0:-35
mouth together	0:-35
mouve*	0:-26
mouvements	0:-26
mouvements comme	0:-26
move	0:-89
move $	0:-31
move it	0:-60
move the	0:-31
move things	0:-26
move thursday	0:-34
move your	0:-21
moved	0:22
moved !	0:40
moved anything	0:-27
moved say	0:-37
moved so	0:-52
moved to	0:35
moved your	0:30
mover	0:-49
mover la	0:-49
mover*	0:-53
moverlo	0:-12
moverlo si	0:-12
moverse	0:-44
moverse $	0:-34
moverse como	0:-34
moves	0:-49
moves as	0:-49
movid*	0:-17
movido	0:-17
movido $	0:17
movido nada	0:-41
movido tu	0:32
movim*	0:-63
movimento	0:-63
movimento $	0:-27
movimento come	0:-24
movimento como	0:-41
movin*	0:22
moving	0:22
moving $	0:-38
moving it	0:48
moving warm	0:-31
mri	0:28
mri to	0:28
mrt	0:40
mrt kannst	0:40
much	0:23
much $	0:49
much and	0:-21
much as	0:29
much downhill	0:-20
much for	0:32
much into	0:-43
much is	0:-43
much it	0:-34
much keep	0:-33
much lighter	0:18
much longer	0:-50
much over	0:-21
much round	0:23
much that	0:-45
much time	0:-15
much worse	0:37
mucha	0:-24
mucha gente	0:-24
mucha*	0:-28
muchas	0:-28
muchas menos	0:-55
muchas veces	0:45
muchi*	0:-30
muchisima	0:-30
muchisima gente	0:-30
mucho	0:14
mucho $	0:38
mucho mas	0:-71
mucho peores	0:27
mucho un	0:-11
muchos de	0:27
muchos es	0:-10
muchos estudios	0:-35
mud	0:-30
mud ?	0:-25
mud and	0:-14
muda	0:-80
muda aquele	0:-25
muda com	0:-39
muda nada	0:-26
muda o	0:-44
muda para	0:-32
mudad*	0:-30
mudado	0:-30
mudado ainda	0:-30
mudam	0:26
mudam o	0:26
mudar	0:-11
mudar ?	0:-32
mudar a	0:39
mudar o	0:-32
mudar se	0:-34
mude $	0:20
mude ?	0:13
mude beine	0:8
mude bist	0:-34
mude muskeln	0:-22
mude war	0:-53
mudei	0:15
mudei a	0:19
mudei nada	0:-43
mudei seu	0:23
mudig*	0:-10
mudigkeit	0:-10
mudigkeit $	0:-10
mudo	0:-10
mudo de	0:-10
muert*	0:-39
muerta	0:-39
muerta $	0:-26
muerta o	0:-34
mueve	0:-24
mueve $	0:-24
muita*	0:28
muitas	0:28
muitas vezes	0:28
muito	0:-13
muito bem	0:-20
muito isso	0:31
muito mais	0:-60
muito menos	0:-27
muito provavelmente	0:30
muito*	0:7
muitos	0:7
muitos dos	0:30
muitos estudos	0:-43
mujer	0:14
mujer dice	0:14
mulle	0:-22
mulle zand	0:-22
multi*	0:20
multivitamin	0:20
multivitamin and	0:20
mund	0:-24
mund zusammen	0:-24
mundo	0:-61
mundo $	0:-73
mundo conheco	0:20
mundo esta	0:25
munte*	0:25
munter	0:25
munter $	0:25
muove	0:-53
muove con	0:-53
muove*	0:-43
muovendosi	0:-43
muovendosi $	0:-43
mur	0:23
mur est	0:-37
mur tu	0:33
muro	0:23
muro desaparece	0:34
muro e	0:-49
muro es	0:-32
muro nao	0:31
muro no	0:23
muro per	0:26
muscle	0:24
muscle $	0:55
muscle avec	0:21
muscle can	0:-55
muscle strain	0:14
muscles	0:-64
muscles after	0:-32
muscles asked	0:-37
muscles fatigues	0:-33
musco*	0:23
muscolare	0:34
muscolare continua	0:32
muscolare non	0:26
muscoli	0:-39
muscoli stanchi	0:-39
muscolo	0:29
muscolo $	0:29
muscu*	0:61
musculacao	0:-30
musculacao boa	0:-52
musculacao e	0:-37
musculacao te	0:38
musculaire	0:40
musculaire continue	0:22
musculaire ne	0:28
muscular	0:56
muscular $	0:44
muscular a	0:32
muscular carry	0:23
muscular continue	0:17
muscular depois	0:-44
muscular dos	0:-39
muscular fica	0:-45
muscular nao	0:29
muscular no	0:20
muscular sigue	0:25
muscular so	0:32
musculo	0:43
musculo $	0:43
musculos	0:-44
musculos cansados	0:-44
music	0:-29
music is	0:-35
music low	0:-40
music on	0:30
music some	0:-18
music*	0:-86
musica	0:-86
musica baixa	0:-31
musica baja	0:-35
musica bassa	0:-24
musica esta	0:-28
musica va	0:-17
musica vai	0:-26
musica y	0:-36
musik	0:-43
musik ist	0:-26
musik leise	0:-35
musiq*	0:-42
musique	0:-42
musique basse	0:-26
musique va	0:-25
muske*	0:-51
muskel	0:28
muskel uberlastet	0:28
muskelkater	0:-41
muskelkater ist	0:34
muskelkater nach	0:-40
muskelkater sitzt	0:-22
muskeln	0:-34
muskeln von	0:-34
musku*	0:43
muskular	0:43
muskular mach	0:43
muslo*	0:-37
muslos	0:-37
muslos $	0:-37
muss	0:22
muss $	0:-34
muss man	0:35
muss nicht	0:-39
muss sein	0:27
muss wehtun	0:25
musse*	0:-30
mussen	0:-30
mussen dir	0:-30
musst	0:-26
musst du	0:-35
musst mir	0:-44
must	0:16
must $	0:46
must be	0:-29
must but	0:21
must have	0:-31
must keep	0:30
mut	0:37
mut $	0:37
mutig	0:-32
mutig auszusteigen	0:-32
mutze	0:-61
mutze $	0:-10
mutze kein	0:-47
mutze reichen	0:-21
muy	0:16
muy $	0:-23
muy alto	0:26
muy bien	0:18
muy bueno	0:32
muy constante	0:-15
muy famosa	0:-46
muy rapido	0:-35
muy temprano	0:-23
muzie*	0:-42
muziek	0:-42
muziek anderen	0:-22
muziek is	0:-29
muziek zacht	0:-27
my	0:79
my athletes	0:29
my cheering	0:-52
my coffee	0:19
my desk	0:32
my dog	0:21
my first	0:27
my hidden	0:30
my house	0:14
my instructions	0:61
my kids	0:17
my knees	0:36
my last	0:15
my long	0:15
my mind	0:15
my other	0:14
my physio	0:25
my place	0:-27
my prediction	0:34
my runners	0:29
my thirties	0:21
my twenty	0:28
my view	0:-35
my wife	0:19
my word	0:12
my words	0:13
myself $	0:17
myself i	0:-25
myself today	0:26
n	0:-13
n 0	0:-25
n a	0:-77
n abime	0:-44
n ai	0:-98
n apporte	0:-19
n arrivera	0:31
n as	0:25
n attend	0:-57
n auras	0:20
n empeche	0:23
n essaie	0:-50
n est	0:26
n etait	0:-30
n evite	0:-40
n importe	0:21
n knie	0:-39
n oublie	0:37
n rustpols	0:31
n y	0:-27
na	0:-14
na $	0:-83
na 0	0:-13
na afloop	0:-50
na arquibancada	0:-36
na cabeca	0:16
na chegada	0:36
na chuva	0:-34
na coxa	0:48
na de	0:37
na descida	0:-42
na duvida	0:-28
na een	0:-54
na elkaar	0:-44
na esteira	0:-27
na farmacia	0:-35
na foto	0:-41
na frente	0:-37
na garrafa	0:24
na het	0:49
na heuvels	0:-42
na lama	0:-22
na maratona	0:-30
na meia	0:18
na minha	0:50
na noite	0:-24
na panturrilha	0:-17
na praia	0:-31
na primavera	0:35
na proxima	0:12
na quarta	0:-36
na quinta	0:-34
na regen	0:-28
na sao	0:32
na semana	0:29
na sua	0:34
na subida	0:-7
na vespera	0:-64
na vida	0:-33
na virilha	0:20
na zessen	0:27
naald	0:12
naald $	0:12
naar	0:-29
naar $	0:-7
naar dorst	0:-31
naar een	0:-32
naar hoe	0:-44
naar huis	0:-54
naar je	0:-67
naar kijken	0:-20
naar vrijdag	0:40
naar wat	0:25
naar zaterdag	0:19
naar zestig	0:35
nach	0:-16
nach $	0:26
nach 0	0:-28
nach bergen	0:-40
nach deiner	0:28
nach dem	0:11
nach der	0:-69
nach durst	0:-37
nach einem	0:-86
nach einer	0:-65
nach gefuhl	0:-26
nach hause	0:-37
nach jedem	0:21
nach kilometern	0:-19
nach laune	0:-42
nach mehreren	0:-37
nach schleimbeutelentzundung	0:14
nach sechs	0:42
nach so	0:33
nach vier	0:28
nach vorn	0:-48
nach wenn	0:-38
nach zahl	0:-45
nach zeit	0:-19
nachgebendes	0:-40
nachgebendes knie	0:-40
nachgelesen	0:19
nachgelesen der	0:19
nachh*	0:-54
nachher	0:-30
nachher $	0:-30
nachholen	0:-44
nachholen $	0:-44
nachl*	0:24
nachlasst	0:24
nachlasst $	0:24
nachr*	0:33
nachricht	0:14
nachricht $	0:14
nachrichten	0:25
nachrichten an	0:25
nachs*	0:-57
nachste	0:-53
nachste einheit	0:-31
nachste laterne	0:-26
nachste woche	0:-35
nachsten	0:-26
nachsten ?	0:-26
nachster	0:34
nachster halber	0:34
nacht	0:-57
nacht andert	0:-17
nacht angesehen	0:15
nacht is	0:-31
nacht ist	0:-39
nacht maakt	0:-24
nacht macht	0:-40
nacht und	0:27
nacht verandert	0:-19
nacht*	0:-9
nachtdienst	0:-22
nachtdienst eerst	0:-22
nachte	0:-35
nachte werfen	0:-35
nachtisch	0:35
nachtisch $	0:35
nachts	0:-9
nachts wehtut	0:-9
nada	0:-14
nada $	0:-40
nada a	0:-37
nada ahi	0:36
nada continue	0:31
nada demais	0:27
nada en	0:-48
nada especial	0:-55
nada esta	0:-30
nada forte	0:-43
nada fuerte	0:-47
nada grave	0:47
nada habia	0:-59
nada mas	0:24
nada nao	0:-49
nada no	0:34
nada novo	0:-64
nada nuevo	0:-65
nada por	0:-34
nada que	0:-69
nada rompido	0:11
nada siga	0:38
nada sigue	0:57
nadel	0:24
nadel auf	0:24
naden	0:-22
naden en	0:-22
nadie $	0:30
nadie para	0:-60
nadie que	0:33
nadie sabe	0:-42
nadie se	0:25
nadie te	0:-36
nagel	0:-35
nagel komt	0:-35
nagen*	0:-29
nagenoeg	0:-29
nagenoeg gelijk	0:-29
nager	0:-42
nager a	0:-42
nagev*	0:28
nagevraagd	0:28
nagevraagd bij	0:28
nah	0:-34
nah am	0:-34
naher	0:-59
naher $	0:-36
naher an	0:-40
nahru*	0:-19
nahrungserganzung	0:-19
nahrungserganzung rate	0:-19
nahte	0:-30
nahte und	0:-30
nakij*	0:-14
nakijken	0:-14
nakijken $	0:-14
nao	0:-21
nao $	0:-37
nao aconselho	0:-49
nao acontece	0:30
nao ajuda	0:-32
nao antes	0:-36
nao atrapalha	0:-46
nao bater	0:-40
nao beba	0:36
nao comigo	0:-16
nao consigo	0:-19
nao conte	0:-70
nao corra	0:-54
nao corre	0:-33
nao corremos	0:-33
nao correr	0:-29
nao custa	0:-29
nao da	0:-97
nao deixe	0:29
nao der	0:-22
nao diz	0:-44
nao dou	0:-7
nao durem	0:-29
nao e	0:18
nao escute	0:37
nao esta	0:33
nao estraga	0:-45
nao existe	0:25
nao experimente	0:-68
nao falo	0:-17
nao faz	0:-40
nao foi	0:-24
nao gaste	0:30
nao ha	0:-16
nao indico	0:-28
nao jante	0:36
nao leves	0:34
nao mando	0:-36
nao mata	0:26
nao medico	0:-14
nao melhora	0:-34
nao merece	0:32
nao mereceu	0:40
nao muda	0:-26
nao mudei	0:-43
nao o	0:-26
nao obrigatorio	0:-21
nao olhe	0:34
nao para	0:-26
nao percebo	0:-45
nao perde	0:-32
nao piorar	0:30
nao posso	0:-48
nao precisa	0:-25
nao quer	0:-11
nao quilometros	0:-59
nao reponha	0:-34
nao sabe	0:-45
nao se	0:-7
nao sei	0:-57
nao seja	0:36
nao sente	0:36
nao sentir	0:30
nao somes	0:-26
nao sou	0:-12
nao suo	0:-20
nao te	0:38
nao tem	0:9
nao tenho	0:-69
nao teste	0:-50
nao tiram	0:25
nao tomar	0:-27
nao tome	0:-11
nao treina	0:-28
nao vai	0:20
nao vejo	0:-41
nao vou	0:-55
nariz	0:-67
nariz e	0:-27
nariz entupido	0:-14
nariz tapada	0:-18
nariz y	0:-37
nas	0:-56
nas corridas	0:22
nas descidas	0:-36
nas duas	0:-56
nas melhores	0:-25
nasal	0:18
nasal spray	0:18
nasce*	0:12
nasceu	0:12
nasceu em	0:12
nase	0:-41
nase kurz	0:-31
nase und	0:-24
nasen*	0:20
nasenspray	0:20
nasenspray vor	0:20
naso	0:-49
naso chiuso	0:-33
naso e	0:-35
nasse*	0:-22
nassende	0:-22
nassende haut	0:-22
natac*	0:-35
natacao	0:-35
natacao tambem	0:-35
natal*	0:24
natale	0:24
natale sarai	0:24
natri*	0:-48
natrium	0:-33
natrium $	0:-33
natriummangel	0:-33
natriummangel $	0:-33
natro*	0:19
natron	0:19
natron das	0:19
natte	0:-33
natte blaadjes	0:-25
natte huid	0:-9
natur*	0:-30
natural	0:-30
natural $	0:-25
natural and	0:-24
navid*	0:24
navidad	0:24
navidad corres	0:24
ne	0:13
ne $	0:-78
ne ?	0:-7
ne bois	0:37
ne boit	0:32
ne change	0:-42
ne compte	0:-20
ne comptent	0:-32
ne connais	0:-44
ne conseille	0:-61
ne consiglio	0:-16
ne conto	0:-44
ne cours	0:-40
ne court	0:-84
ne croit	0:-33
ne devient	0:39
ne dica	0:-41
ne dici	0:-16
ne discute	0:36
ne donne	0:-42
ne double	0:-44
ne fa	0:24
ne fait	0:9
ne garantit	0:-47
ne gene	0:-58
ne glisse	0:-52
ne hai	0:-43
ne l	0:43
ne la	0:-46
ne laisse	0:31
ne le	0:-31
ne mange	0:47
ne marche	0:24
ne occupo	0:46
ne parle	0:-10
ne pas	0:-51
ne passe	0:-34
ne perds	0:-59
ne peux	0:-45
ne plus	0:50
ne prends	0:-50
ne prennent	0:32
ne presse	0:-36
ne recupere	0:-61
ne regarde	0:38
ne regge	0:-63
ne reviendra	0:29
ne risparmia	0:-37
ne s	0:30
ne sa	0:-33
ne sais	0:-36
ne sait	0:-16
ne se	0:12
ne semble	0:-37
ne sentiras	0:23
ne seras	0:27
ne serve	0:-33
ne servent	0:34
ne sois	0:36
ne sono	0:-43
ne suis	0:-56
ne t	0:-10
ne te	0:-18
ne teste	0:-36
ne touche	0:48
ne va	0:-9
ne vaut	0:-41
ne vedrai	0:23
ne veut	0:-52
ne vois	0:-31
ne zigzague	0:-41
near	0:10
near the	0:-45
near your	0:34
nearl*	0:-50
nearly	0:-50
nearly $	0:-31
nearly every	0:-32
nebbi*	0:-63
nebbia	0:-63
nebbia meglio	0:-35
nebbia non	0:-49
nebel	0:-45
nebel ist	0:-45
nebli*	0:-22
neblina	0:-22
neblina nao	0:-22
neces*	0:15
necesita	0:-31
necesita comer	0:-31
necesitas	0:34
necesitas medico	0:32
necesitas plantillas	0:26
necesitas una	0:-18
necesites	0:-16
necesites $	0:-16
neck	0:33
neck and	0:33
nee	0:-65
nee aufholen	0:-24
nee daar	0:-28
nee ik	0:-27
nee zeggen	0:-46
need	0:-21
need $	0:-71
need a	0:42
need an	0:-33
need discipline	0:34
need for	0:32
need in	0:-44
need insoles	0:34
need it	0:-58
need making	0:-51
need one	0:-17
need to	0:-25
need which	0:-29
needed a	0:28
needed before	0:-34
needi*	0:-25
needing	0:-25
needing top	0:-25
needl*	0:36
needle	0:27
needle and	0:27
needling	0:20
needling is	0:20
needn	0:-40
needn t	0:-40
needs	0:-64
needs $	0:-40
needs a	0:-23
needs about	0:-24
needs food	0:-51
needs fresh	0:-33
needs one	0:-7
needs patience	0:-15
neem $	0:-39
neem bij	0:-27
neem daar	0:-32
neem dan	0:-63
neem de	0:-46
neem een	0:39
neem geen	0:-44
neem gerust	0:-51
neem iets	0:34
neem je	0:-26
neem staaltabletten	0:34
neem twee	0:14
neem vanaf	0:-40
neem vooraf	0:30
neem wat	0:-29
neer	0:-39
neer $	0:-39
negat*	0:-34
negative	0:-34
negative splits	0:-34
negen	0:25
negen van	0:25
negen*	0:-28
negentien	0:-28
negentien weken	0:-28
negli	0:-63
negli $	0:-19
negli ultimi	0:-56
negoc*	0:-61
negocia	0:-61
negocia $	0:-61
negot*	0:-35
negotiable	0:-35
negotiable $	0:-35
negoz*	0:34
negozio	0:34
negozio di	0:34
negro*	0:19
negros	0:19
negros es	0:19
nehme	0:-12
nehme ich	0:-12
nehmen $	0:11
nehmen kannst	0:-39
nehmen willst	0:-43
nei	0:-12
nei $	0:-30
nei boschi	0:-21
nei giorni	0:39
nei lunghi	0:-26
nei piani	0:-35
nei primi	0:-40
neigh*	0:30
neighbour	0:30
neighbour is	0:25
neighbour ran	0:24
nein	0:-75
nein den	0:-33
nein der	0:-14
nein radkilometer	0:-42
nein sagen	0:-35
neith*	0:-26
neither	0:-26
neither can	0:-26
nek	0:26
nek en	0:26
nel	0:19
nel dubbio	0:-26
nel fango	0:-30
nel fine	0:-7
nel lungo	0:-32
nel muscolo	0:29
nel piano	0:54
nel tuo	0:36
nell	0:-30
nell asola	0:-30
nella borraccia	0:22
nella scheda	0:30
nella testa	0:34
nella tua	0:-44
nelle	0:-52
nelle corse	0:-35
nelle ultime	0:-18
nem	0:38
nem coloquei	0:34
nem mais	0:23
nem menos	0:23
nem olha	0:-35
nem vai	0:27
nemen	0:41
nemen $	0:10
nemen geen	0:30
nemme*	0:-57
nemmeno	0:-57
nemmeno la	0:-51
nemmeno per	0:-38
nenhu*	0:17
nenhum	0:-16
nenhum plano	0:-16
nenhuma	0:35
nenhuma $	0:35
nenns*	0:-44
nennst	0:-44
nennst $	0:-44
nera	0:-11
nera capita	0:-11
nere	0:28
nere e	0:28
nerf	0:51
nerf coince	0:39
nerf sciatique	0:21
nerge*	0:52
nergens	0:52
nergens aan	0:32
nergens meer	0:38
nerv	0:38
nerv eingeklemmt	0:26
nerv wurde	0:34
nerve	0:49
nerve $	0:31
nerve is	0:33
nerve*	0:-46
nerves	0:-46
nerves are	0:-31
nerves usually	0:-38
nervi*	0:-16
nervio	0:28
nervio pinzado	0:28
nervios	0:-52
nervios antes	0:-49
nervios son	0:-24
nervo	0:39
nervo comprimido	0:13
nervo preso	0:41
nervo schiacciato	0:25
nervo*	0:-92
nervos	0:-19
nervos zu	0:-19
nervosismo	0:-66
nervosismo antes	0:-43
nervosismo e	0:-36
nervosismo faz	0:-21
nervositat	0:-12
nervositat vor	0:-12
nervous	0:-29
nervous $	0:-30
nervous is	0:-30
nervous system	0:26
nervous the	0:-38
nervousness	0:-38
nervousness before	0:-38
nessa	0:10
nessa corrida	0:-23
nessa foto	0:33
nesse	0:-8
nesse calor	0:-12
nesse dia	0:-45
nesse ritmo	0:36
nesse tempo	0:-32
nessu*	0:22
nessun	0:36
nessun dubbio	0:21
nessun esperimento	0:-32
nessun piano	0:-49
nessun problema	0:51
nessuna	0:-42
nessuna scarpa	0:-42
nessuno $	0:-14
nessuno e	0:35
nessuno sa	0:-38
nessuno si	0:34
nessuno ti	0:-50
nessuno vieta	0:-26
neste	0:29
neste fim	0:29
net	0:60
net een	0:29
net even	0:28
net op	0:33
net terug	0:31
net zo	0:-26
netje*	0:-37
netjes	0:-37
netjes $	0:-31
netjes voor	0:-29
netti	0:-43
netti serve	0:-43
neu	0:31
neu berechnet	0:31
neud	0:28
neud dans	0:28
neue schuhe	0:17
neue strecke	0:-30
neuen	0:19
neuen schuh	0:-10
neuen schuhen	0:30
neuer	0:32
neuer plan	0:32
neues	0:-64
neues $	0:-60
neues zu	0:-19
neuf	0:29
neuf $	0:36
neuf heures	0:31
neuf semaines	0:-35
neumo*	0:-35
neumonia	0:-35
neumonia $	0:-35
neunz*	0:-27
neunzehn	0:-27
neunzehn wochen	0:-27
neuro*	0:39
neurom	0:26
neurom $	0:26
neuroma	0:22
neuroma nulla	0:22
neus	0:-29
neus en	0:-25
never	0:10
never $	0:-41
never a	0:-57
never as	0:32
never ask	0:-22
never bonk	0:18
never comes	0:-40
never count	0:-17
never fails	0:32
never feel	0:29
never for	0:-30
never get	0:16
never have	0:36
never hurt	0:15
never mind	0:27
never needed	0:28
never pinned	0:-55
never regain	0:-42
never run	0:-38
never so	0:-45
never something	0:-34
never stop	0:34
never stopped	0:29
never straight	0:-59
never take	0:29
never wrong	0:34
new $	0:18
new gel	0:-44
new loop	0:-42
new on	0:-88
new or	0:-41
new palpitations	0:-35
new plan	0:43
new route	0:-29
new session	0:21
new shoe	0:-25
new shoes	0:32
new york	0:23
newer	0:-43
newer race	0:-43
newsp*	0:-41
newspaper	0:-41
newspaper not	0:-41
next	0:-22
next check	0:13
next day	0:-61
next half	0:32
next i	0:-35
next lamp	0:-32
next marathon	0:35
next month	0:28
next morning	0:-54
next one	0:-45
next run	0:-43
next session	0:-72
next step	0:-34
next time	0:37
next week	0:35
nez	0:-17
nez et	0:-17
ni	0:-62
ni adivino	0:-45
ni falta	0:-59
ni idea	0:-27
ni mas	0:18
ni medico	0:-45
ni menos	0:18
ni se	0:-29
ni te	0:30
nice	0:28
nice and	0:-43
nice guy	0:30
nice shortcut	0:33
nice work	0:35
nicel*	0:-41
nicely	0:-41
nicely $	0:-41
nicht	0:-34
nicht $	0:-39
nicht als	0:29
nicht an	0:-36
nicht ans	0:-26
nicht auf	0:42
nicht auftreten	0:28
nicht aus	0:-57
nicht besser	0:-30
nicht bis	0:-38
nicht darauf	0:-49
nicht die	0:-33
nicht ein	0:-52
nicht fur	0:-10
nicht geben	0:-46
nicht gehen	0:52
nicht gelaufen	0:-34
nicht genau	0:-13
nicht gleich	0:22
nicht in	0:-30
nicht jammern	0:37
nicht jeden	0:-40
nicht langer	0:-40
nicht laufen	0:-66
nicht locker	0:-48
nicht loslaufen	0:-34
nicht macht	0:-42
nicht mehr	0:60
nicht mit	0:24
nicht nachholen	0:-44
nicht reden	0:-56
nicht sagen	0:-57
nicht schon	0:-65
nicht sein	0:-39
nicht sicher	0:-64
nicht so	0:23
nicht sonst	0:28
nicht starten	0:-26
nicht und	0:-17
nicht verhandelt	0:-39
nicht versprechen	0:-24
nicht viel	0:31
nicht vollgas	0:-36
nicht vom	0:23
nicht von	0:15
nicht vor	0:-61
nicht weg	0:-36
nicht zu	0:44
nicht zum	0:31
nicht*	0:-12
nichts	0:-12
nichts $	0:-12
nichts aber	0:-7
nichts als	0:-24
nichts besonderes	0:-35
nichts beweisen	0:-44
nichts daran	0:35
nichts das	0:-44
nichts eine	0:-22
nichts einfach	0:28
nichts ernstes	0:43
nichts gerissen	0:30
nichts hartes	0:-38
nichts ich	0:-51
nichts kaputt	0:-39
nichts lauf	0:35
nichts mach	0:33
nichts mehr	0:49
nichts neues	0:-55
nichts notig	0:-33
nichts passieren	0:40
nichts rein	0:-37
nichts schiefgehen	0:33
nichts uber	0:-51
nichts verschoben	0:-37
nichts was	0:-55
nichts wichtiger	0:-39
nichts zu	0:-11
nie	0:43
nie $	0:-30
nie als	0:-13
nie also	0:28
nie durch	0:-40
nie erst	0:-34
nie etwas	0:31
nie fuhlen	0:30
nie gelaufen	0:-38
nie jemand	0:38
nie so	0:-45
nie was	0:32
nie wieder	0:62
nie zum	0:-14
niebl*	0:-52
niebla	0:-52
niebla no	0:-52
niedr*	0:47
niedrig	0:36
niedrig daher	0:16
niedrig das	0:24
niedriger	0:22
niedriger blutdruck	0:22
niema*	0:-62
niemals	0:28
niemals zuruck	0:28
niemand	0:-52
niemand $	0:-35
niemand dood	0:33
niemand ist	0:-38
niemand kan	0:-35
niemand telt	0:-17
niemand weet	0:-32
niemand zahlt	0:-18
niemandem	0:-57
niemandem dein	0:-50
niemandem zum	0:-7
niente $	0:-30
niente a	0:-35
niente al	0:24
niente carboidrati	0:28
niente continua	0:29
niente dolce	0:33
niente dolci	0:27
niente doppi	0:-29
niente guarda	0:-28
niente paura	0:-32
niente scuse	0:36
niente sensi	0:-29
niente vai	0:31
niente visita	0:27
niet	0:-66
niet $	0:-37
niet aan	0:-14
niet als	0:-20
niet beter	0:-19
niet bij	0:-37
niet dat	0:-42
niet de	0:31
niet dus	0:43
niet en	0:-28
niet erg	0:-30
niet fietskilometers	0:-30
niet geblesseerd	0:40
niet geven	0:-43
niet het	0:34
niet hoe	0:-48
niet in	0:-66
niet inhalen	0:-33
niet je	0:11
niet kan	0:-47
niet kent	0:-30
niet langer	0:-18
niet langzamer	0:-37
niet lopen	0:-58
niet maar	0:-10
niet meer	0:63
niet met	0:-36
niet naar	0:58
niet nodig	0:31
niet onderweg	0:-33
niet op	0:-22
niet over	0:-19
niet praten	0:-38
niet rustig	0:-30
niet slipt	0:-36
niet te	0:-42
niet tegen	0:34
niet ten	0:-39
niet traint	0:35
niet uit	0:-42
niet van	0:-10
niet veel	0:28
niet veilig	0:-55
niet vertrouwt	0:-52
niet voelt	0:-50
niet voor	0:-23
niet waren	0:-25
niet welke	0:-24
niet weten	0:-34
niet zeggen	0:-38
niet zeker	0:-19
niet zo	0:39
niets	0:-24
niets $	0:-24
niets ernstigs	0:27
niets garanderen	0:-12
niets gebroken	0:31
niets gescheurd	0:14
niets kapot	0:-24
niets nieuws	0:-69
niets nodig	0:-27
niets overkomen	0:32
niets speciaals	0:-28
niets verzet	0:-34
niets wat	0:-56
niets zwaars	0:-16
nieuwe	0:26
nieuwe route	0:-28
nieuwe schema	0:33
nieuwe schoenen	0:24
nieuws	0:-69
nieuws $	0:-45
nieuws op	0:-44
niggl*	0:28
niggle	0:28
niggle harden	0:28
night	0:21
night $	0:-48
night and	0:13
night before	0:43
night changes	0:-10
night drink	0:37
night helps	0:26
night is	0:-41
night or	0:-39
night out	0:-28
night shift	0:-34
night won	0:-41
night you	0:-36
night*	0:-67
nights	0:-67
nights i	0:-47
nights won	0:-41
niks $	0:-46
niks als	0:24
niks bijzonders	0:-43
niks buiten	0:-34
niks en	0:-44
niks ga	0:28
niks liet	0:-33
niks mag	0:-36
niks meer	0:38
niks misgaan	0:25
niks op	0:-35
niks uit	0:-36
niks van	0:14
niks vooraf	0:30
nimm	0:27
nimm ab	0:-50
nimm an	0:-30
nimm das	0:-24
nimm die	0:-54
nimm dir	0:-58
nimm drei	0:25
nimm ein	0:27
nimm einen	0:40
nimm vor	0:-39
nimm vorher	0:30
nimm was	0:27
nimm zwei	0:29
nimms*	0:-46
nimmst	0:-46
nimmst dir	0:-46
nimmt	0:-21
nimmt dir	0:23
nimmt man	0:-34
nimmt uns	0:-39
nineteen	0:-31
nineteen weeks	0:-31
ninety	0:29
ninety grams	0:29
ningu*	0:-18
ninguem	0:9
ninguem $	0:15
ninguem assina	0:-24
ninguem esta	0:-13
ninguem ficou	0:31
ninguem liga	0:-32
ninguem mais	0:26
ninguem na	0:-36
ninguem sabe	0:-38
ninguem serio	0:-48
ninguem usava	0:35
ningun	0:-35
ningun plan	0:-35
ninguna	0:-39
ninguna carrera	0:-15
ninguna duda	0:29
ninguna la	0:-38
ninguna regla	0:-34
ninguna verguenza	0:-38
nix	0:-24
nix $	0:-24
no	0:11
no $	0:-104
no access	0:-30
no aconsejo	0:-44
no adding	0:-42
no alcohol	0:26
no almoco	0:26
no antes	0:-35
no bebas	0:50
no bike	0:-30
no bolso	0:28
no braco	0:18
no cabe	0:31
no calor	0:-40
no cambia	0:-29
no carbs	0:19
no cenes	0:41
no chat	0:-17
no comeco	0:-57
no complicarse	0:-37
no contamos	0:-51
no contar	0:-23
no coracao	0:34
no corpo	0:-13
no corras	0:-43
no corremos	0:-18
no correr	0:-38
no cuentes	0:-29
no de	0:-51
no dejes	0:25
no dessert	0:34
no dia	0:-8
no dice	0:-62
no difference	0:-42
no dipende	0:-40
no doctor	0:-41
no domingo	0:-19
no doubt	0:59
no doy	0:-27
no due	0:34
no duren	0:-45
no el	0:-29
no entrena	0:-26
no era	0:-45
no es	0:19
no escuro	0:-26
no esta	0:34
no estoy	0:-29
no estrenes	0:-60
no estropea	0:-25
no excuses	0:30
no feriado	0:-34
no fewer	0:-42
no fim	0:-38
no final	0:34
no fitness	0:-35
no for	0:-36
no frio	0:-9
no gain	0:35
no gelo	0:-33
no gracias	0:-35
no guarantee	0:-33
no hablo	0:-39
no hace	0:-22
no hard	0:-44
no harm	0:-24
no has	0:-41
no hay	0:36
no he	0:-41
no hurry	0:-50
no i	0:-50
no idea	0:-23
no ifs	0:35
no il	0:37
no instagram	0:-37
no intanto	0:-51
no intentes	0:-26
no joelho	0:29
no la	0:-35
no le	0:13
no lesionarse	0:-63
no less	0:26
no list	0:-35
no llegues	0:28
no lo	0:-39
no los	0:-45
no lugar	0:-26
no magic	0:-40
no mata	0:30
no me	0:-43
no medico	0:-27
no meio	0:-66
no mejora	0:-48
no mires	0:25
no mondays	0:-31
no musculo	0:26
no necesitas	0:32
no need	0:33
no no	0:26
no oirias	0:27
no option	0:29
no other	0:-47
no pace	0:-24
no pain	0:35
no papo	0:30
no para	0:-58
no pasa	0:23
no pe	0:-30
no peito	0:16
no pierdes	0:30
no plan	0:-20
no plano	0:23
no por	0:-21
no porque	0:-28
no problem	0:-24
no proximo	0:-34
no pruebes	0:-65
no puedes	0:-44
no puedo	0:-78
no question	0:26
no reason	0:66
no rest	0:40
no ritmo	0:-31
no rule	0:-51
no runner	0:36
no running	0:25
no rush	0:-54
no saben	0:-45
no sabria	0:-29
no sale	0:-41
no scan	0:32
no se	0:-54
no seas	0:37
no second	0:26
no segundo	0:-38
no sentences	0:-21
no sentiras	0:24
no session	0:-46
no seu	0:48
no shame	0:-54
no shorten	0:-26
no sientas	0:32
no site	0:28
no slipping	0:-25
no sofa	0:25
no soy	0:11
no strava	0:29
no suor	0:24
no sweets	0:26
no te	0:47
no tengo	0:-54
no terminas	0:15
no teu	0:-36
no tiene	0:-52
no tienes	0:-37
no toca	0:-41
no tomes	0:9
no topic	0:-32
no total	0:-13
no trabalho	0:-32
no treino	0:15
no vale	0:-35
no veo	0:-36
no vermelho	0:33
no volveras	0:28
no vuelve	0:31
no way	0:69
no worries	0:-48
no worse	0:-39
nobod*	0:7
nobody	0:7
nobody $	0:-41
nobody can	0:-57
nobody ever	0:23
nobody has	0:28
nobody is	0:-54
nobody likes	0:-34
nobody needs	0:38
nobody s	0:-37
nobody who	0:36
nocao	0:-50
nocao honesta	0:-50
noch $	0:22
noch als	0:-44
noch an	0:22
noch da	0:-50
noch drei	0:28
noch drin	0:-14
noch ein	0:35
noch eine	0:25
noch formsache	0:26
noch jeden	0:13
noch kein	0:-35
noch keinem	0:26
noch keiner	0:27
noch konnen	0:-29
noch letztes	0:26
noch mal	0:31
noch meinen	0:22
noch nichts	0:-51
noch nie	0:38
noch singen	0:-32
noch uber	0:27
noch weit	0:-38
noch zum	0:-33
noche	0:-19
noche $	0:-12
noche anterior	0:-42
noche antes	0:-22
noche ayudan	0:-20
noche contra	0:16
noche hay	0:-42
noche lleva	0:-12
noche lo	0:17
noche no	0:-25
noche solo	0:27
noche suele	0:-36
noche te	0:36
noche y	0:25
nodig	0:-51
nodig $	0:9
nodig dus	0:-45
nodig heeft	0:-45
nodig is	0:-11
nodig om	0:-49
nodig rek	0:31
nodo	0:29
nodo nel	0:29
noel	0:37
noel je	0:37
noemt	0:-25
noemt het	0:-25
nog	0:37
nog $	0:-62
nog altijd	0:31
nog dat	0:33
nog drie	0:23
nog een	0:23
nog eens	0:-10
nog geen	0:-38
nog harder	0:31
nog hoe	0:-48
nog nooit	0:26
nog nu	0:31
nog van	0:23
nog ver	0:-38
noi	0:24
noi runner	0:24
noios*	0:-41
noioso	0:-41
noioso e	0:-41
noir	0:-26
noir depuis	0:-26
noirs	0:27
noirs c	0:27
noite	0:-29
noite $	0:-15
noite ajudam	0:-26
noite anterior	0:-24
noite contra	0:17
noite costuma	0:-39
noite e	0:-31
noite ovo	0:26
noite que	0:34
noite resolve	0:7
noite ruim	0:-46
noite so	0:37
nombr*	0:-57
nombre	0:-57
nombre $	0:-9
nombre de	0:-54
nome	0:30
nome meia	0:30
non $	0:-70
non a	0:-26
non ascoltarlo	0:33
non badare	0:31
non bere	0:39
non cambia	0:-33
non camminare	0:28
non capisce	0:28
non capisco	0:-39
non ce	0:10
non cenare	0:26
non colpiscono	0:34
non consiglio	0:-34
non conta	0:-24
non contarci	0:-39
non correre	0:-73
non corri	0:34
non deve	0:-25
non devi	0:-50
non do	0:-54
non dovresti	0:-51
non e	0:35
non era	0:-37
non esiste	0:50
non essere	0:31
non fa	0:-48
non faccio	0:-38
non far	0:-38
non ha	0:27
non ho	0:-95
non il	0:-27
non importa	0:-10
non l	0:13
non lasciare	0:28
non les	0:-29
non lo	0:35
non mi	0:-47
non ne	0:21
non obbligatorio	0:-27
non parlo	0:-29
non passa	0:-57
non peggiora	0:30
non pensarci	0:35
non perdi	0:-35
non piu	0:-34
non posso	0:-57
non prendere	0:-47
non prendono	0:30
non preoccuparti	0:26
non prima	0:-36
non provare	0:-73
non provarlo	0:-36
non puoi	0:25
non recuperarlo	0:-37
non riesci	0:-11
non riposano	0:23
non rovina	0:-38
non salta	0:31
non sarai	0:25
non sbaglia	0:29
non scendi	0:27
non senti	0:51
non serve	0:18
non si	0:-102
non so	0:-79
non sono	0:-36
non te	0:-51
non ti	0:56
non tosse	0:32
non un	0:-49
non va	0:-40
non valgono	0:-28
non vedo	0:-60
non vuol	0:-65
none	0:-31
none $	0:-27
none of	0:-23
nonos*	0:22
nonostante	0:22
nonostante il	0:22
noodg*	0:-64
noodgeval	0:-64
noodgeval $	0:-54
noodgeval eerst	0:-24
nooit	0:59
nooit $	0:31
nooit als	0:-12
nooit een	0:27
nooit eerder	0:-8
nooit gelopen	0:-33
nooit iemand	0:26
nooit meer	0:45
nooit voor	0:-37
nooit wandelen	0:26
nooit zo	0:-42
norma*	0:26
normaal	0:10
normaal $	0:-9
normaal als	0:37
normaal bij	0:47
normaal dat	0:-56
normaal in	0:33
normaal voor	0:-37
normais $	0:-26
normais em	0:14
normal	0:46
normal a	0:51
normal after	0:33
normal al	0:18
normal and	0:-58
normal ao	0:18
normal at	0:35
normal breakfast	0:-34
normal chez	0:30
normal d	0:-32
normal depois	0:-50
normal du	0:-35
normal en	0:34
normal for	0:-46
normal halt	0:30
normal kein	0:20
normal nesse	0:36
normal no	0:51
normal para	0:38
normal quand	0:36
normal response	0:23
normal sentir	0:-50
normal sentirse	0:-55
normal si	0:40
normal to	0:-65
normal und	0:-32
normal when	0:37
normale $	0:-8
normale a	0:32
normale apres	0:-32
normale dopo	0:-31
normale quando	0:31
normale se	0:28
normale sentirsi	0:-31
normale vermoeidheid	0:-39
normalement	0:-35
normalement $	0:-11
normalement avant	0:-30
normalerweise	0:28
normalerweise durch	0:28
normales	0:-30
normales $	0:-66
normales chez	0:25
normales en	0:27
normali	0:-10
normali $	0:-37
normali per	0:29
nos	0:-37
nos $	0:-13
nos 0	0:30
nos conocimos	0:30
nos dias	0:50
nos dois	0:-52
nos guia	0:-35
nos longoes	0:-46
nos longos	0:-41
nos quita	0:-39
nos tira	0:-31
nos ultimos	0:-28
nos vemos	0:20
nose	0:-26
nose and	0:-23
nose short	0:-10
not	0:-14
not $	0:-40
not a	0:-38
not able	0:-48
not at	0:-70
not before	0:-46
not better	0:-12
not broken	0:31
not by	0:-62
not days	0:-40
not ease	0:-38
not easy	0:-47
not even	0:34
not every	0:9
not for	0:-14
not get	0:28
not humpelst	0:33
not mean	0:-35
not negotiable	0:-35
not of	0:-58
not on	0:-41
not out	0:-16
not rain	0:39
not saved	0:-27
not something	0:-19
not sprints	0:-20
not sure	0:-45
not tell	0:44
not the	0:53
not those	0:-65
not to	0:-36
not we	0:-38
not weakness	0:-55
not while	0:-38
not you	0:59
not your	0:14
nota	0:40
nota de	0:30
nota e	0:-7
nota la	0:-26
nota sul	0:25
nota y	0:25
notan	0:-62
notan $	0:-46
notan desde	0:-29
notar*	0:27
notare	0:27
notare $	0:27
notas	0:-47
notas escalofrios	0:-21
notas las	0:-22
notas que	0:-18
note	0:29
note dans	0:19
note et	0:12
note for	0:13
note hates	0:-42
note la	0:23
note pour	0:39
noted	0:34
noted for	0:34
noter	0:-36
noter $	0:-36
notes	0:-70
notes $	0:-46
notes de	0:-27
notes say	0:-31
notfa*	0:-69
notfall	0:-69
notfall $	0:-42
notfall und	0:-32
notfall zuerst	0:-21
nothi*	0:18
nothing	0:18
nothing $	0:-15
nothing about	0:-42
nothing bad	0:31
nothing before	0:37
nothing but	0:-18
nothing can	0:48
nothing carry	0:38
nothing fancy	0:-40
nothing faster	0:-49
nothing finish	0:23
nothing has	0:-52
nothing heat	0:-48
nothing i	0:-33
nothing is	0:48
nothing it	0:-39
nothing just	0:28
nothing needed	0:-34
nothing new	0:-103
nothing serious	0:28
nothing some	0:-33
nothing special	0:-60
nothing that	0:30
nothing to	0:45
nothing torn	0:27
nothing you	0:-60
notic*	0:-26
notice	0:-39
notice $	0:-18
notice it	0:-16
notice nothing	0:-57
noticed	0:28
noticed on	0:28
notie*	0:42
notiert	0:42
notiert $	0:33
notiert keine	0:26
notiert und	0:20
notif*	0:22
notified	0:22
notified your	0:22
notig	0:-33
notig $	0:-33
notit*	0:-31
notities	0:-31
notities zeggen	0:-31
notiz	0:24
notiz kein	0:-29
notiz mit	0:28
notiz*	0:-38
notizen	0:-38
notizen sagen	0:-38
noto	0:25
noto que	0:25
notte	0:-27
notte $	0:-12
notte cambia	0:-24
notte e	0:22
notte non	0:-30
notte prima	0:-41
notte ti	0:-50
nous	0:-34
nous $	0:-11
nous guide	0:-18
nous prive	0:-27
nouve*	0:-68
nouveau	0:-76
nouveau $	0:-28
nouveau le	0:-57
nouveau parcours	0:-30
nouveau record	0:11
nouvelle	0:-37
nouvelle rien	0:-37
nouvelles	0:34
nouvelles chaussures	0:34
novem*	0:-44
novembre	0:-43
novembre forgent	0:-43
novo	0:-24
novo $	0:7
novo ?	0:27
novo anima	0:-28
novo ficou	0:30
novo no	0:-43
novo o	0:32
novo pare	0:-51
now	0:86
now !	0:42
now $	0:78
now and	0:-20
now cancelled	0:23
now changed	0:32
now feet	0:-42
now gone	0:32
now instead	0:-32
now on	0:15
now says	0:21
now set	0:24
now that	0:14
nu	0:135
nu de	0:34
nu eenmaal	0:25
nu eerst	0:31
nu en	0:18
nu krijg	0:12
nu lichter	0:41
nu op	0:68
nu stoppen	0:18
nu twaalf	0:19
nu voorbij	0:22
nu weer	0:29
nucht*	0:21
nuchter	0:18
nuchter dan	0:18
nuchtern	0:26
nuchtern das	0:26
nuchternlauf	0:-39
nuchternlauf muss	0:-39
nuchternlaufe	0:14
nuchternlaufe kurbeln	0:14
nudel*	0:9
nudeln $	0:31
nudeln brot	0:-39
nudelparty	0:24
nudelparty ?	0:24
nudo	0:30
nudo en	0:30
nueva	0:-32
nueva anima	0:-32
nueva*	0:-34
nuevas	0:-34
nuevas o	0:-34
nueve	0:21
nueve $	0:21
nuevo	0:17
nuevo el	0:-65
nuevo ya	0:34
nuevo yo	0:29
nuit	0:-64
nuit avec	0:-40
nuit ca	0:-62
nuit est	0:13
nuit frontale	0:-17
nuit n	0:-30
nuit ne	0:-21
nuit prends	0:-34
nuit une	0:-10
nulla	0:-19
nulla $	0:21
nulla di	0:22
nulla e	0:-55
nulla ma	0:-43
num	0:-61
num $	0:-10
num aplicativo	0:30
num balde	0:21
num dia	0:-9
num lado	0:-45
num lugar	0:-32
num ponto	0:-33
num ritmo	0:-41
numa	0:-60
numa corrida	0:-60
numb	0:23
numb toes	0:23
numbe*	0:-90
number	0:-84
number $	0:-25
number for	0:-31
number go	0:-65
number of	0:-25
number on	0:-40
numbers	0:-17
numbers don	0:28
numbers on	0:-35
numbn*	0:8
numbness	0:8
numbness in	0:36
numbness or	0:-47
numer*	0:-98
numero	0:-98
numero $	0:-15
numero de	0:-54
numero delle	0:-32
numero e	0:-44
numero em	0:-14
numero sulla	0:-29
numme*	0:-28
nummer	0:-28
nummer thuis	0:-28
nun	0:28
nun verdoppelt	0:28
nunca	0:84
nunca a	0:-44
nunca acerta	0:31
nunca camines	0:28
nunca caminhe	0:24
nunca corri	0:-37
nunca dan	0:29
nunca descansam	0:26
nunca descansan	0:18
nunca e	0:32
nunca en	0:-33
nunca es	0:30
nunca falha	0:29
nunca falla	0:44
nunca ha	0:-24
nunca he	0:-33
nunca lo	0:-38
nunca mais	0:34
nunca matou	0:21
nunca na	0:-45
nunca se	0:25
nunca tanto	0:-43
nunca vai	0:-33
nunca valem	0:-52
nunca valen	0:-50
nunca volveras	0:29
nuota*	0:-34
nuotare	0:-34
nuotare se	0:-34
nuove	0:22
nuove il	0:22
nuovo	0:-24
nuovo cambia	0:-26
nuovo e	0:36
nuovo il	0:-39
nur	0:42
nur $	0:-25
nur bei	0:-44
nur blahungen	0:28
nur darum	0:-34
nur dass	0:-28
nur der	0:26
nur die	0:33
nur ein	0:-21
nur eine	0:41
nur einlagen	0:22
nur etwas	0:35
nur gut	0:29
nur jemand	0:-64
nur kopfsache	0:17
nur mudigkeit	0:-42
nur muskular	0:27
nur noch	0:26
nur salat	0:14
nur schwache	0:17
nur suppe	0:25
nur was	0:17
nur wenn	0:33
nutri*	0:-85
nutricionista	0:-64
nutricionista $	0:-38
nutricionista e	0:-52
nutrition	0:-30
nutrition or	0:-30
nutrizionisti	0:-37
nutrizionisti $	0:-37
o	0:-51
o $	0:-123
o 0	0:-95
o acortarla	0:-35
o adutor	0:20
o al	0:-16
o algo	0:-14
o antibiotico	0:22
o aperto	0:30
o aquecimento	0:-30
o ar	0:-56
o arquivo	0:24
o asfalto	0:-37
o bastante	0:-28
o buscamos	0:-40
o c	0:-16
o cadarco	0:-40
o calcanhar	0:-23
o caliente	0:-46
o calle	0:-11
o calor	0:-26
o caminho	0:-10
o cansaco	0:36
o cede	0:-47
o che	0:-35
o choro	0:23
o cinco	0:-42
o cinque	0:-46
o circa	0:-23
o combinada	0:-32
o combinato	0:-49
o con	0:-14
o conforto	0:-16
o confusion	0:-29
o confusione	0:-14
o contrario	0:-31
o coracao	0:20
o corpo	0:8
o corto	0:-44
o costume	0:-34
o cuatro	0:-49
o dejar	0:-28
o despertador	0:28
o dia	0:14
o dobro	0:33
o domingo	0:-11
o dos	0:-51
o due	0:-52
o duele	0:-32
o empeora	0:-53
o en	0:-51
o esforco	0:-22
o esperado	0:-18
o estomago	0:-66
o fa	0:-41
o falla	0:-41
o farmaceutico	0:-13
o farmacista	0:-15
o febbre	0:-20
o fiebre	0:-13
o fim	0:36
o fisioterapeuta	0:-38
o frio	0:-10
o gps	0:-20
o grupo	0:-33
o habito	0:-23
o hay	0:-16
o ideal	0:26
o il	0:-11
o in	0:-40
o inquieto	0:-38
o irrequieti	0:-26
o jantar	0:26
o jeito	0:-44
o joelho	0:11
o la	0:-49
o largo	0:-46
o las	0:-43
o le	0:-37
o leite	0:26
o lembrete	0:29
o leve	0:31
o limiar	0:-41
o limite	0:32
o lo	0:-72
o longao	0:-66
o longo	0:64
o lunga	0:-37
o mais	0:-15
o mas	0:-60
o maximo	0:40
o melhor	0:-41
o menisco	0:23
o meno	0:-39
o menos	0:-38
o mes	0:-37
o mesmo	0:30
o movimento	0:-27
o muro	0:8
o muy	0:-23
o nada	0:-32
o nariz	0:-14
o niente	0:-25
o nome	0:30
o non	0:32
o numero	0:-54
o ortopedista	0:33
o pao	0:44
o papo	0:-46
o par	0:-11
o parque	0:-37
o passo	0:-33
o pe	0:21
o peggiora	0:-68
o peito	0:-46
o piriforme	0:32
o piu	0:-49
o plano	0:19
o ponto	0:-22
o posterior	0:34
o preferisci	0:-17
o previsto	0:29
o primeiro	0:-61
o problema	0:32
o proprio	0:-26
o quattro	0:-16
o que	0:-24
o quedate	0:-37
o recorde	0:28
o registo	0:27
o regresso	0:-39
o remedio	0:45
o resta	0:-46
o risco	0:26
o ritmo	0:-37
o s	0:-17
o sabado	0:-38
o sales	0:-43
o sentido	0:-43
o seu	0:-35
o si	0:28
o siguen	0:-34
o sin	0:28
o sinal	0:-24
o solo	0:-52
o sono	0:-53
o storta	0:-33
o sucesso	0:33
o sudore	0:-16
o tarde	0:-14
o tardi	0:-10
o te	0:-21
o tempo	0:-21
o tendao	0:22
o teto	0:-29
o texto	0:-34
o ti	0:-43
o tiro	0:26
o torcida	0:-31
o trabalho	0:-45
o tramos	0:-25
o tratti	0:-25
o tre	0:-42
o treino	0:43
o tres	0:-51
o turno	0:-48
o ultimo	0:-48
o un	0:-68
o unos	0:-25
o usa	0:-55
o vento	0:-25
o volume	0:17
o ya	0:-45
ob	0:-90
ob das	0:-50
ob der	0:-7
ob die	0:-20
ob du	0:-45
ob fruh	0:-17
ob sie	0:-35
obbli*	0:-60
obbliga	0:-50
obbliga $	0:-30
obbliga e	0:-44
obbligatorio	0:-27
obbligatorio $	0:-27
obers*	0:9
oberschenkel	0:9
oberschenkel $	0:-30
oberschenkel gezerrt	0:44
oberschenkel schwer	0:-36
obiet*	0:24
obiettivo	0:24
obiettivo $	0:30
obiettivo adesso	0:34
obiettivo ambizioso	0:-20
obiettivo cancellato	0:13
obiettivo che	0:-40
obiettivo e	0:38
objec*	0:-19
objectif	0:-22
objectif $	0:32
objectif a	0:27
objectif ambitieux	0:-35
objectif est	0:44
objectif et	0:-32
objectif toujours	0:-40
objectifs	0:27
objectifs $	0:27
objet*	0:-37
objetivo	0:-21
objetivo $	0:31
objetivo agora	0:45
objetivo ahora	0:38
objetivo ambicioso	0:-18
objetivo con	0:24
objetivo e	0:-43
objetivo lo	0:-41
objetivos	0:-31
objetivos no	0:-31
oblig*	0:-81
obligatoire	0:-29
obligatoire $	0:-29
obligatorio	0:-29
obligatorio $	0:-29
oblige	0:-61
oblige a	0:-37
oblige d	0:-40
obrig*	0:-69
obrigacao	0:-61
obrigacao com	0:-61
obrigada	0:-22
obrigada por	0:-22
obrigatorio	0:-21
obrigatorio $	0:-21
occhi*	0:-7
occhiata	0:36
occhiata $	0:27
occhiata al	0:21
occhio	0:-47
occhio $	0:-21
occhio esperto	0:-44
occhio il	0:23
occup*	0:59
occupe	0:37
occupe $	0:37
occupo	0:46
occupo io	0:46
ocho	0:37
ocho horas	0:16
ocho pero	0:28
ocho semanas	0:-8
ochte*	0:13
ochtend	0:44
ochtend $	0:24
ochtend dertig	0:24
ochtend een	0:12
ochtend op	0:17
ochtends	0:-74
ochtends $	0:-31
ochtends en	0:30
ochtends heeft	0:-47
ochtends te	0:-34
ochtends twee	0:-51
octob*	0:17
october	0:29
october $	0:29
octobre	0:-11
octobre donnent	0:-11
ocupo	0:29
ocupo $	0:29
odd	0:-30
odd breathlessness	0:-30
odds	0:-46
odds $	0:-26
odds and	0:-40
odeia	0:7
odeia esteira	0:7
oder	0:-83
oder $	0:-46
oder 0	0:-48
oder ?	0:63
oder abschnitte	0:-48
oder apotheke	0:-32
oder auf	0:-37
oder bleib	0:-17
oder den	0:-26
oder die	0:-47
oder dir	0:-54
oder eher	0:-9
oder ernahrungsberatung	0:-32
oder etwas	0:-65
oder fieber	0:-7
oder funf	0:-40
oder gemischtes	0:-23
oder her	0:40
oder ist	0:-18
oder kurz	0:-14
oder langen	0:-12
oder lass	0:-36
oder laufst	0:-52
oder mehr	0:-45
oder nach	0:-19
oder nachgebendes	0:-36
oder nassende	0:-22
oder nicht	0:-42
oder nichts	0:-23
oder physiotherapeutin	0:-9
oder schief	0:-39
oder spat	0:-17
oder tut	0:-27
oder unruhig	0:-31
oder verwirrung	0:-14
oder weich	0:-60
oder wenn	0:-14
oder wird	0:-43
oder zur	0:-15
odi	0:-20
odi il	0:-20
odiar	0:-22
odiar tiro	0:-22
odiar*	0:-37
odiarle	0:-37
odiarle succede	0:-37
odias	0:11
odias la	0:-29
odias madrugar	0:30
oefen*	0:20
oefeningen	0:20
oefeningen doet	0:20
of	0:-45
of $	0:-129
of 0	0:-20
of a	0:-79
of adding	0:21
of apotheker	0:-8
of athletes	0:29
of beers	0:37
of bicarb	0:24
of bicarbonate	0:24
of bleeding	0:26
of blijf	0:-19
of blood	0:33
of bone	0:-30
of breakfast	0:36
of carbohydrate	0:-38
of carbohydrates	0:28
of carbs	0:41
of collagen	0:17
of day	0:-48
of de	0:26
of dietist	0:-12
of doet	0:-35
of doorzakt	0:-32
of easy	0:-52
of een	0:-29
of erger	0:-36
of even	0:-38
of experience	0:30
of fever	0:10
of fifteen	0:27
of fifty	0:30
of fysio	0:-35
of gaan	0:-34
of gemengde	0:-41
of gloves	0:-30
of glucose	0:-26
of hard	0:-36
of health	0:-21
of het	0:28
of hours	0:-29
of ibuprofen	0:15
of iets	0:-15
of incline	0:-23
of inflammation	0:14
of injury	0:28
of it	0:-51
of itself	0:-27
of je	0:-31
of koorts	0:-14
of kort	0:-9
of lange	0:-19
of langer	0:-44
of luck	0:-42
of lunch	0:13
of magnesium	0:26
of medicine	0:-43
of meer	0:-36
of mind	0:34
of mine	0:56
of my	0:47
of natte	0:-9
of neem	0:-41
of niet	0:36
of niets	0:-22
of onrustig	0:-38
of op	0:-54
of overtraining	0:25
of pas	0:-38
of patience	0:-17
of people	0:-48
of physios	0:-55
of poeder	0:-29
of protein	0:15
of reach	0:-14
of removing	0:9
of rest	0:-52
of room	0:-48
of runners	0:-58
of running	0:10
of runs	0:-25
of salt	0:20
of scheef	0:-21
of skipping	0:35
of sleep	0:27
of sodium	0:17
of speed	0:-25
of start	0:-13
of sweating	0:-10
of taste	0:-31
of tendinosis	0:12
of that	0:-17
of the	0:-44
of them	0:33
of this	0:-59
of those	0:22
of time	0:-24
of tired	0:-42
of toe	0:32
of training	0:-49
of two	0:29
of u	0:-45
of up	0:-41
of verwardheid	0:-33
of vies	0:-27
of vijf	0:-46
of walking	0:-14
of water	0:27
of weeks	0:-52
of what	0:20
of wine	0:24
of you	0:46
of your	0:-47
of ze	0:-59
of zinc	0:15
of zit	0:-28
off	0:8
off $	0:15
off a	0:24
off depends	0:-16
off for	0:-34
off in	0:-56
off now	0:16
off sick	0:-48
off that	0:-44
off those	0:15
off too	0:-41
off your	0:38
off yours	0:29
oft $	0:-37
oft gelaufen	0:36
oft gesehen	0:29
oft kurz	0:-26
oft nach	0:-38
oft platt	0:-30
oft vom	0:-55
oft weg	0:21
often	0:-81
often $	0:28
often and	0:-52
often comes	0:-77
often eases	0:-37
often short	0:-41
often the	0:-29
ofwel	0:-28
ofwel stukken	0:-28
ofwel zo	0:-18
ogen	0:-28
ogen $	0:-28
oggi	0:7
oggi 0	0:-11
oggi da	0:-55
oggi e	0:-41
oggi il	0:-25
oggi niente	0:36
oggi non	0:-42
oggi si	0:46
oggi stai	0:26
oggi stesso	0:-34
oggi tranquillo	0:-36
ogni	0:91
ogni allenamento	0:23
ogni biscotto	0:33
ogni chilo	0:24
ogni due	0:24
ogni infortunio	0:29
ogni lunedi	0:28
ogni mattina	0:34
ogni obiettivo	0:20
ogni ora	0:25
ogni seduta	0:34
ogni settimana	0:16
ogni uscita	0:-35
ogni venti	0:31
ogni volta	0:-28
oh	0:-31
oh that	0:-31
ohne	0:8
ohne $	0:-52
ohne anderen	0:-28
ohne bier	0:30
ohne deine	0:26
ohne fieber	0:-34
ohne harte	0:-60
ohne lauf	0:35
ohne laufen	0:-48
ohne nahte	0:-16
ohne schmerz	0:34
ohneh*	0:-11
ohnehin	0:-11
ohnehin welchen	0:-11
ohren	0:-46
ohren zu	0:-46
oil	0:28
oil keeps	0:28
oir	0:-48
oir los	0:-48
oiria*	0:27
oirias	0:27
oirias un	0:27
oito	0:-7
oito semanas	0:-7
ojera*	0:-33
ojeras	0:-33
ojeras que	0:-33
ojo	0:-34
ojo con	0:-34
ok	0:-9
ok $	0:-40
ok i	0:-48
ok moved	0:40
ok rest	0:-39
okay	0:-42
okay $	0:-12
okay gibt	0:-40
okay not	0:-36
okay to	0:-16
oke	0:-37
oke rustdag	0:-37
oki	0:34
oki prima	0:34
oktob*	0:-33
oktober	0:-33
oktober keinen	0:-33
ola	0:-28
ola !	0:-28
old	0:54
old along	0:33
old pair	0:-28
old time	0:8
old would	0:36
older	0:-40
older $	0:-16
older runners	0:-35
ole	0:-28
ole ese	0:-28
olha	0:-46
olha $	0:-35
olha marca	0:-24
olhar	0:-81
olhar $	0:-12
olhar a	0:-27
olhar la	0:-41
olhar o	0:-55
olhe	0:-18
olhe as	0:-24
olhe la	0:-28
olhe o	0:34
olhe para	0:-58
olhei	0:13
olhei seus	0:13
olho	0:13
olho no	0:13
oltre	0:-19
oltre dieci	0:25
oltre quello	0:-44
oltre un	0:-22
olvid*	0:43
olvida	0:7
olvida $	0:-26
olvida el	0:13
olvidalo	0:28
olvidalo $	0:28
olvidate	0:46
olvidate $	0:15
olvidate de	0:44
olymp*	0:13
olympians	0:13
olympians $	0:13
om	0:-62
om $	0:-26
om de	0:-65
om droge	0:-17
om een	0:29
om en	0:-16
om gaat	0:-18
om het	0:-43
om in	0:15
om je	0:13
om langzamer	0:38
om op	0:-64
om rustig	0:-47
om s	0:-52
om te	0:-81
om thuis	0:27
om twaalf	0:20
om vet	0:21
om zes	0:39
om zijn	0:-21
omdat	0:-52
omdat de	0:-25
omdat je	0:-10
omdat pezen	0:-43
omdra*	0:-33
omdraaien	0:-33
omdraaien mag	0:-33
omgeg*	0:8
omgegooid	0:8
omgegooid $	0:8
omgew*	0:27
omgewisseld	0:27
omgewisseld $	0:27
omker*	0:-42
omkeren	0:-42
omkeren $	0:-42
omvan*	0:14
omvang	0:14
omvang in	0:-24
omvang tot	0:33
on	0:-20
on 0	0:-26
on a	0:-29
on allege	0:-20
on appelle	0:-25
on arrete	0:-61
on at	0:-40
on attend	0:-25
on average	0:-21
on bad	0:-34
on calories	0:-35
on consecutive	0:28
on decide	0:-51
on demande	0:-10
on descents	0:-23
on dinner	0:31
on don	0:26
on easy	0:-11
on end	0:-32
on enleve	0:-30
on est	0:-34
on every	0:33
on exertion	0:-42
on file	0:14
on finishing	0:-29
on for	0:30
on free	0:-54
on friday	0:63
on from	0:-43
on full	0:30
on garde	0:-32
on hard	0:30
on hills	0:-27
on hopping	0:-36
on hot	0:-32
on how	0:-33
on i	0:36
on ice	0:-8
on it	0:44
on its	0:-27
on leve	0:-42
on like	0:-42
on long	0:16
on longer	0:-53
on marche	0:-30
on monday	0:37
on monte	0:-39
on mud	0:-14
on my	0:-42
on n	0:41
on ne	0:-43
on one	0:-26
on or	0:-33
on parlait	0:24
on parle	0:-35
on peut	0:-64
on progresse	0:30
on purpose	0:-32
on quiet	0:-23
on ralentit	0:-29
on relache	0:-42
on relaxed	0:-17
on remplace	0:-40
on reparle	0:-37
on rest	0:41
on reste	0:-30
on rested	0:-34
on return	0:-30
on revient	0:-33
on roads	0:-34
on runs	0:-21
on s	0:46
on schedule	0:43
on shakes	0:29
on short	0:-54
on softer	0:-25
on strava	0:28
on suit	0:-45
on sunday	0:-33
on supplements	0:-27
on ten	0:-52
on that	0:-38
on the	0:10
on this	0:56
on those	0:27
on three	0:-57
on thursday	0:-79
on time	0:-37
on too	0:-30
on top	0:-40
on trouve	0:-13
on tuesday	0:-25
on verra	0:-36
on wednesday	0:-8
on weight	0:-30
on what	0:19
on with	0:17
on you	0:-41
on your	0:-91
onbre*	0:30
onbreekbaar	0:30
onbreekbaar $	0:30
once	0:22
once a	0:36
once and	0:8
once for	0:-31
once got	0:17
once it	0:-41
once nice	0:30
once you	0:9
once your	0:-31
ondan*	0:28
ondanks	0:28
ondanks de	0:28
onde	0:-89
onde $	0:-25
onde de	0:25
onde doi	0:-15
onde esfrega	0:-28
onde raspa	0:-31
onde vai	0:-23
onde voce	0:-59
onder	0:31
onder controle	0:33
onder de	0:64
onder een	0:-38
onder het	0:-31
onder*	0:-26
ondergrond	0:-43
ondergrond een	0:-36
ondergrond en	0:-13
onderrug	0:25
onderrug een	0:25
onderweg	0:-33
onderweg $	0:-33
one	0:-138
one $	0:-109
one a	0:-21
one and	0:-50
one aspirin	0:21
one athlete	0:26
one back	0:-26
one bad	0:-57
one before	0:-11
one day	0:30
one ear	0:-34
one easy	0:-29
one electrolyte	0:26
one fingertip	0:-27
one for	0:-30
one full	0:-37
one go	0:-23
one harder	0:-38
one isn	0:-17
one last	0:40
one late	0:-25
one leg	0:29
one lighter	0:-36
one like	0:-71
one long	0:-33
one mediocre	0:-21
one minute	0:-9
one missed	0:-59
one more	0:25
one of	0:-14
one on	0:-37
one or	0:-10
one place	0:-43
one point	0:-32
one run	0:-69
one send	0:-36
one session	0:-54
one slow	0:-43
one spot	0:-65
one sprain	0:26
one stays	0:-43
one study	0:-17
one the	0:41
one there	0:-19
one thick	0:-12
one thing	0:-50
one to	0:-47
one today	0:-33
one week	0:-9
one with	0:-68
one you	0:-34
ones	0:-81
ones $	0:-53
ones ?	0:-12
ones and	0:-21
ones can	0:-25
ones heart	0:-46
ones leave	0:-17
onest*	0:-39
onesta	0:-39
onesta $	0:-22
onesta del	0:-33
ongev*	0:-68
ongeveer	0:-68
ongeveer anderhalf	0:-22
ongeveer een	0:-61
ongeveer in	0:-14
ongle*	0:-25
ongles	0:-25
ongles des	0:-25
only	0:9
only $	0:-31
only 0	0:26
only a	0:43
only after	0:-51
only afterwards	0:-15
only doms	0:23
only eat	0:42
only fair	0:-35
only have	0:-37
only in	0:37
only inflammation	0:9
only job	0:-34
only know	0:-72
only make	0:-36
only managed	0:31
only once	0:-31
only one	0:30
only ran	0:31
only salad	0:27
only saying	0:25
only the	0:-52
only time	0:37
only weak	0:32
only with	0:-44
only worth	0:-49
onmog*	0:37
onmogelijk	0:37
onmogelijk dat	0:29
onmogelijk misgaan	0:28
onrus*	0:-38
onrustig	0:-38
onrustig voelen	0:-38
ons	0:-40
ons aan	0:-40
onsch*	0:31
onschuldig	0:31
onschuldig $	0:16
onschuldig denk	0:26
ont	0:-19
ont couru	0:24
ont ete	0:-38
ont leur	0:-37
ont reussi	0:27
ontbi*	0:30
ontbijt	0:30
ontbijt na	0:20
ontbijt over	0:25
ontbijt verbrand	0:18
ontbijt zoals	0:-27
ontem	0:21
ontem $	0:17
ontem cobrou	0:17
ontla*	0:26
ontlasten	0:26
ontlasten $	0:26
ontsp*	0:23
ontspannen	0:-25
ontspannen $	0:-25
ontspant	0:37
ontspant $	0:37
ontst*	0:37
ontsteking	0:29
ontsteking $	0:26
ontsteking onder	0:17
ontstoken	0:17
ontstoken maar	0:17
onwee*	0:-26
onweer	0:-25
onweer blijf	0:-25
onweert	0:-7
onweert $	0:-7
ook	0:19
ook $	0:-13
ook aan	0:31
ook als	0:33
ook bij	0:-10
ook een	0:-29
ook eens	0:11
ook geen	0:-29
ook gehad	0:20
ook gewoon	0:-34
ook goed	0:-44
ook jaren	0:16
ook niet	0:-20
ook niks	0:26
ook pasta	0:30
ook pijn	0:-10
ook rust	0:-33
ook slechte	0:-38
ook zeggen	0:41
ook ziek	0:16
ook zo	0:22
oortj*	0:30
oortjes	0:30
oortjes op	0:30
oorza*	0:-29
oorzaak	0:-29
oorzaak $	0:-29
oozin*	0:-15
oozing	0:-15
oozing skin	0:-15
op $	0:-15
op 0	0:-23
op blessures	0:32
op brooks	0:16
op buienradar	0:33
op buiten	0:-31
op dagen	0:33
op dan	0:-24
op dat	0:-45
op de	0:8
op donderdag	0:-31
op een	0:-44
op elkaar	0:-34
op en	0:-17
op gaat	0:-38
op gang	0:-40
op gevoel	0:-63
op het	0:47
op heuvels	0:-18
op hij	0:33
op ijs	0:-47
op in	0:-12
op je	0:25
op lange	0:-45
op maar	0:-22
op met	0:33
op omdat	0:-43
op rustdagen	0:12
op rustig	0:-35
op rustige	0:-29
op shakes	0:25
op strava	0:27
op tafel	0:-36
op te	0:-25
op tegen	0:-50
op vol	0:30
op wat	0:36
op wedstrijddag	0:29
op zak	0:36
op zaterdag	0:-16
op zeven	0:21
op zijn	0:-31
op zo	0:-58
op zondag	0:24
op zonder	0:-35
op zware	0:28
opbouw	0:29
opbouw stilvalt	0:29
opbouwen	0:-37
opbouwen is	0:-37
opcio*	0:-43
opciones	0:-43
opciones $	0:-18
opciones mover	0:-37
open	0:-51
open $	0:-17
open for	0:-34
open to	0:-16
opens	0:18
opens you	0:18
opera	0:20
opera todo	0:20
opgel*	0:24
opgelost	0:24
opgelost $	0:24
opges*	0:33
opgeschoven	0:32
opgeschoven $	0:32
opgeslagen	0:28
opgeslagen $	0:28
opgev*	0:26
opgeven	0:26
opgeven $	0:26
opina*	0:-42
opinam	0:-34
opinam $	0:-34
opinan	0:-29
opinan $	0:-29
opini*	0:-40
opinione	0:-40
opinione conta	0:-40
oplei*	0:23
opleiding	0:23
opleiding $	0:23
oplet*	0:-25
opletten	0:-25
opletten dus	0:-25
opnie*	0:20
opnieuw	0:20
opnieuw $	0:34
opnieuw als	0:-29
opnieuw ingesteld	0:30
oppre*	0:42
oppression	0:28
oppression dans	0:28
oppressione	0:31
oppressione al	0:31
opsta*	0:34
opstaan	0:34
opstaan $	0:34
optio*	0:-18
option	0:29
option run	0:29
options	0:-54
options are	0:-54
opzic*	0:-30
opzichte	0:-30
opzichte van	0:-30
opzwe*	0:33
opzwelt	0:33
opzwelt $	0:33
or	0:-160
or $	0:-102
or 0	0:-86
or a	0:-21
or aching	0:-15
or at	0:-38
or badly	0:-7
or bouts	0:-15
or breathlessness	0:-17
or buts	0:35
or chance	0:-20
or confusion	0:-17
or crooked	0:-21
or deep	0:-26
or dietitian	0:-13
or doctor	0:-16
or five	0:-39
or fourth	0:-29
or friend	0:-16
or get	0:-44
or gets	0:-16
or giving	0:-37
or have	0:-34
or how	0:-8
or hurts	0:-22
or it	0:-28
or just	0:-27
or keep	0:-40
or kidney	0:-27
or late	0:-12
or leave	0:-25
or long	0:-10
or make	0:-28
or medicine	0:-47
or more	0:-61
or much	0:-20
or not	0:71
or nothing	0:-12
or odd	0:-23
or on	0:-57
or one	0:-9
or only	0:-16
or oozing	0:-15
or out	0:-36
or pain	0:-17
or pharmacist	0:-7
or physio	0:-7
or physiotherapist	0:-43
or restless	0:-35
or shorten	0:-15
or shortness	0:-24
or something	0:-13
or stay	0:-16
or swimming	0:-7
or symptoms	0:-36
or take	0:-37
or tape	0:-40
or the	0:-51
or there	0:-44
or tingling	0:-47
or toast	0:-30
or weight	0:-41
or with	0:-32
or you	0:-43
or your	0:-34
ora	0:-21
ora $	0:7
ora 0	0:-41
ora e	0:-35
ora fissa	0:-21
ora in	0:18
ora nel	0:-38
ora niente	0:-37
ora prima	0:29
ora sforzo	0:-9
ora stesso	0:-40
orage	0:-49
orage annonce	0:-30
orage reste	0:-28
orang*	0:31
orange	0:31
orange ?	0:28
orange juice	0:18
oranj*	0:26
oranje	0:26
oranje maakt	0:26
orde	0:29
orde $	0:29
orden*	0:-22
ordentliche	0:-22
ordentliche lange	0:-22
order	0:-32
order as	0:-32
ordin*	0:-52
ordinary	0:-52
ordinary day	0:-49
ordinary meal	0:-19
ordnu*	0:-26
ordnung	0:-26
ordnung $	0:-26
ordon*	0:26
ordonnance	0:26
ordonnance comme	0:26
ore	0:37
ore di	0:36
ore fibre	0:-32
ore lo	0:26
ore piu	0:27
ore prima	0:-44
ore te	0:21
ore tredici	0:-13
orecc*	0:-31
orecchie	0:-31
orecchie parti	0:-31
oreil*	0:-21
oreilles	0:-21
oreilles $	0:-16
oreilles pars	0:-12
oreja*	0:-38
orejas	0:-38
orejas y	0:-38
orelh*	0:-31
orelhas	0:-31
orelhas $	0:-28
orelhas saia	0:-16
oren	0:17
oren $	0:18
oren en	0:-15
organ*	0:60
organisatie	0:30
organisatie en	0:28
organisatie gesproken	0:14
organisation	0:18
organisation ils	0:18
organisch	0:30
organisch fehlt	0:30
organisers	0:27
organisers $	0:27
organizacao	0:37
organizacao $	0:21
organizacao e	0:30
organizacion	0:33
organizacion $	0:29
organizacion y	0:31
organizzatori	0:14
organizzatori $	0:14
orgul*	0:-52
orgulhar	0:-33
orgulhar disso	0:-33
orgulloso	0:-34
orgulloso de	0:-34
orien*	0:27
orientar	0:-28
orientar e	0:-28
orientativo	0:30
orientativo pasalo	0:30
orina	0:34
orina oscura	0:34
orina*	0:32
orinar	0:32
orinar oscuro	0:32
ormai	0:26
ormai puoi	0:26
orolo*	0:-23
orologio	0:-23
orologio $	0:-52
orologio dice	0:27
orologio mi	0:34
ort	0:-50
ort sagen	0:-35
ort um	0:-26
ortei*	0:41
orteil	0:41
orteil bleu	0:41
ortho*	0:39
orthopaden	0:22
orthopaden der	0:22
orthopediste	0:30
orthopediste va	0:30
ortopedico	0:-47
ortopedico ti	0:-47
ortopedista	0:40
ortopedista ai	0:20
ortopedista disse	0:33
os	0:9
os 0	0:46
os comprimidos	0:9
os corredores	0:-22
os dois	0:-7
os educativos	0:-31
os fortes	0:-35
os geis	0:-36
os intervalados	0:8
os longos	0:-42
os lui	0:-18
os non	0:-54
os predios	0:-20
os primeiros	0:-30
os pulmoes	0:-54
os quilos	0:16
os seus	0:12
os te	0:-36
os tempos	0:30
os tendoes	0:24
os tenis	0:-30
os tiros	0:34
os tres	0:44
os ultimos	0:28
os va	0:-32
oscil*	0:-24
oscillare	0:-24
oscillare le	0:-24
oscur*	0:52
oscura	0:34
oscura despues	0:34
oscuro	0:32
oscuro despues	0:32
ossa	0:-48
ossa no	0:-40
ossa o	0:-20
osso	0:-18
osso $	0:-46
osso e	0:19
osso stesso	0:-39
osso te	0:-26
osso ti	0:-32
ossos	0:-41
ossos nao	0:-41
other people	0:30
other reason	0:-47
other runners	0:45
other that	0:39
other way	0:-67
other words	0:-20
other*	0:40
others	0:-16
others $	0:-17
others in	0:31
others train	0:-41
others turns	0:-46
others won	0:35
otherwise	0:73
otherwise $	0:57
otherwise it	0:18
otherwise keep	0:36
otherwise leave	0:-32
otherwise you	0:33
otima*	0:24
otimas	0:24
otimas $	0:24
otimo $	0:8
otimo desde	0:-30
otono	0:-18
otono $	0:-18
otra	0:15
otra ?	0:-40
otra manera	0:-18
otra razon	0:-24
otra salida	0:-30
otra sesion	0:23
otra vez	0:42
otras	0:-19
otras palabras	0:-19
otro	0:7
otro al	0:33
otro corredor	0:26
otro deporte	0:-36
otro dia	0:-35
otros	0:48
otros corren	0:27
otros tantos	0:17
otros tres	0:28
ottim*	0:-43
ottimo	0:-43
ottimo !	0:-41
ottimo lavoro	0:-13
otto	0:-10
otto settimane	0:-10
ottob*	0:-31
ottobre	0:-31
ottobre ci	0:-31
ou	0:-200
ou $	0:-91
ou 0	0:-51
ou a	0:-24
ou agite	0:-33
ou algo	0:-11
ou aparece	0:-37
ou apres	0:-32
ou arret	0:-17
ou as	0:-25
ou cinco	0:-15
ou cinq	0:-11
ou com	0:-22
ou combinado	0:-45
ou combine	0:-13
ou confusao	0:-13
ou confusion	0:-13
ou court	0:-25
ou curto	0:-12
ou de	0:-24
ou depois	0:-9
ou du	0:-31
ou durante	0:-44
ou e	0:-28
ou empire	0:-15
ou est	0:-10
ou falha	0:-35
ou febre	0:-13
ou fievre	0:-62
ou fique	0:-46
ou fisioterapeuta	0:-13
ou inflamar	0:-40
ou inquieto	0:-33
ou je	0:-9
ou la	0:30
ou longa	0:-21
ou longue	0:-22
ou mais	0:-51
ou menos	0:-17
ou moins	0:-39
ou mudo	0:-10
ou nao	0:-31
ou num	0:-17
ou o	0:-13
ou parar	0:-21
ou pas	0:44
ou piorar	0:-23
ou plus	0:-34
ou plutot	0:-30
ou prefere	0:-11
ou prends	0:-31
ou que	0:-13
ou qui	0:-63
ou reste	0:-15
ou rien	0:-15
ou sem	0:29
ou so	0:-26
ou tard	0:-28
ou tarde	0:-18
ou torta	0:-20
ou trechos	0:-20
ou tu	0:-85
ou un	0:-41
ou une	0:-58
ou uns	0:-11
ou use	0:-36
ou vient	0:-21
oubli*	0:76
oublie	0:61
oublie le	0:54
oublie rien	0:37
oublier	0:30
oublier la	0:30
oublies	0:43
oublies jusqu	0:24
oublies ta	0:29
oude	0:33
oude $	0:18
oude tijd	0:31
oui	0:-77
oui dix	0:-33
oui doublement	0:-25
oui et	0:-50
oui marcher	0:-28
out	0:-24
out $	0:28
out ?	0:-15
out a	0:28
out and	0:-14
out at	0:-51
out before	0:31
out breakfast	0:30
out dairy	0:18
out deeply	0:-17
out every	0:9
out everything	0:-38
out for	0:19
out hills	0:-35
out injuries	0:-24
out it	0:-33
out last	0:24
out long	0:-32
out of	0:-85
out on	0:45
out or	0:-28
out sprints	0:-19
out stop	0:-24
out sugar	0:12
out the	0:-93
out this	0:18
out too	0:-50
out training	0:33
out two	0:13
out until	0:23
out we	0:-28
out what	0:-39
out when	0:-66
out with	0:39
out yesterday	0:39
out your	0:-50
out yourself	0:34
outdo*	0:-12
outdoors	0:-12
outdoors $	0:-12
outra	0:-46
outra $	0:-40
outra razao	0:-35
outro	0:-48
outro $	0:-24
outro atleta	0:28
outro dia	0:-42
outro esporte	0:-27
outro jeito	0:-15
outro mundo	0:-46
outro que	0:33
outro*	0:-40
outros	0:-40
outros de	0:-44
outros do	0:49
outros no	0:-37
outros treinam	0:-39
outsi*	0:-53
outside	0:-53
outside $	0:-37
outside of	0:-32
outub*	0:10
outubro	0:10
outubro da	0:-47
outubro tres	0:30
ouve	0:-37
ouve $	0:-37
ouvir	0:-31
ouvir os	0:-31
over	0:-23
over $	0:-27
over 0	0:-50
over a	0:-56
over als	0:35
over and	0:-32
over chat	0:-18
over drie	0:40
over een	0:34
over en	0:-9
over gewicht	0:-29
over hebben	0:-19
over it	0:30
over je	0:-12
over koorts	0:-22
over leave	0:-35
over om	0:21
over pace	0:-29
over supplementen	0:-27
over ten	0:30
over the	0:-25
over tien	0:31
over two	0:-37
over voeding	0:-22
over voor	0:22
over your	0:-21
overb*	0:14
overbelasting	0:14
overbelasting niets	0:14
overc*	0:30
overcautious	0:30
overcautious start	0:30
overd*	0:47
overdoing	0:28
overdoing it	0:28
overdreven	0:32
overdreven $	0:32
overdrijft	0:28
overdrijft begin	0:28
overk*	0:32
overkomen	0:32
overkomen $	0:32
overl*	0:34
overly	0:34
overly cautious	0:34
overn*	0:29
overnight	0:29
overnight $	0:29
overr*	0:33
overrated	0:33
overrated $	0:33
overs*	0:-52
overslaan	0:-35
overslaan ?	0:-19
overslaan merk	0:-25
overstride	0:-34
overstride or	0:-34
overt*	0:47
overtraindheid	0:16
overtraindheid dat	0:16
overtraining	0:43
overtraining it	0:23
overtraining syndrome	0:21
overtraining with	0:25
overu*	0:37
overuse	0:37
overuse injury	0:19
overuse thing	0:27
ovo	0:20
ovo $	0:-25
ovo e	0:26
ovo o	0:-14
ovo se	0:31
owe	0:-33
owe anybody	0:-33
own	0:-75
own $	0:-29
own affair	0:-55
own day	0:-45
own first	0:12
own knee	0:21
own quads	0:19
own results	0:-47
own so	0:-26
oye	0:-39
oye que	0:-39
paal	0:29
paal boven	0:29
paar	0:-69
paar $	0:-11
paar af	0:-26
paar dagen	0:-31
paar das	0:-21
paar dat	0:-45
paar dunne	0:-13
paar kies	0:-28
paar kilo	0:61
paar lockere	0:-19
paar maak	0:-54
paar minuten	0:-44
paar pfund	0:22
paar schnapse	0:37
paar steigerungen	0:-54
paar tage	0:-34
paar versnellingen	0:-30
paar woorden	0:-29
paar worte	0:-38
paare	0:-22
paare im	0:-22
paare*	0:-21
paaren	0:-21
paaren wenn	0:-21
pace	0:-58
pace $	0:-41
pace alone	0:-22
pace and	0:16
pace at	0:20
pace cai	0:28
pace can	0:-28
pace chasing	0:-46
pace drop	0:-48
pace falling	0:-40
pace for	0:-20
pace from	0:-17
pace go	0:-44
pace group	0:24
pace in	0:-62
pace is	0:-56
pace isn	0:-29
pace liegt	0:26
pace of	0:-62
pace schall	0:-45
pace should	0:-8
pace the	0:-18
pace with	0:-12
pace you	0:-47
paced	0:-26
paced !	0:-26
pacer	0:-23
pacer is	0:-23
paces	0:-30
paces 0	0:-8
paces a	0:35
paces rest	0:-55
pacie*	0:-55
paciencia	0:-55
paciencia $	0:-37
paciencia ajuda	0:-13
paciencia ayuda	0:-25
pacin*	0:-38
pacing	0:-38
pacing $	0:-27
pacing and	0:-17
paden	0:-29
paden $	0:-29
padre	0:25
padre le	0:25
paell*	0:23
paella	0:23
paella te	0:23
paga	0:9
paga $	0:9
pagad*	0:12
pagada	0:12
pagada $	0:12
pagai*	0:-43
pagaille	0:-43
pagaille reste	0:-43
pagat*	0:26
pagata	0:26
pagata $	0:26
paia	0:-46
paia alternate	0:-26
paia se	0:-32
paid	0:49
paid $	0:26
paid for	0:36
pain	0:28
pain $	0:-36
pain and	0:46
pain as	0:31
pain calf	0:-26
pain comes	0:22
pain during	0:-20
pain fainting	0:-35
pain free	0:-13
pain goes	0:23
pain in	0:-15
pain is	0:55
pain it	0:13
pain makes	0:-33
pain no	0:35
pain or	0:-43
pain persists	0:-16
pain so	0:-12
pain stop	0:34
pain stops	0:21
pain takes	0:-41
pain that	0:-80
pain there	0:-25
pain walk	0:-57
pain while	0:-31
pain will	0:28
painf*	0:-30
painful	0:-30
painful contractions	0:-30
paink*	0:13
painkiller	0:55
painkiller about	0:30
painkiller break	0:21
painkiller if	0:32
painkiller takes	0:28
painkillers	0:-49
painkillers before	0:-42
painkillers is	0:-30
paio	0:-12
paio che	0:-12
pair	0:-75
pair $	0:-37
pair for	0:-28
pair of	0:-30
pair or	0:-12
pair that	0:-27
paire*	0:-31
paires	0:-31
paires en	0:-14
paires si	0:-25
pairs	0:-36
pairs if	0:-27
pairs in	0:-18
pajar*	0:-18
pajaros	0:-18
pajaros $	0:-18
pak	0:20
pak je	0:20
pakke*	0:-18
pakken	0:-18
pakken hardlopen	0:-18
palab*	0:44
palabra	0:50
palabra $	0:31
palabra de	0:35
palabras	0:-32
palabras ?	0:-19
palabras no	0:-23
palav*	0:12
palavra	0:24
palavra que	0:24
palavras	0:-26
palavras nao	0:-26
palaz*	0:-25
palazzi	0:-25
palazzi il	0:-25
pales*	0:-25
palestra	0:-25
palestra non	0:-25
palmi*	0:51
palmilha	0:51
palmilha $	0:35
palmilha acaba	0:30
palpi*	0:84
palpitacao	0:30
palpitacao assim	0:30
palpitaciones	0:41
palpitaciones son	0:41
palpitacoes	0:14
palpitacoes sao	0:14
palpitations	0:20
palpitations $	0:-31
palpitations are	0:40
palpitations chest	0:-23
palpitations sont	0:30
palpitazioni	0:40
palpitazioni sono	0:40
pampu*	0:28
pampulha	0:28
pampulha tres	0:28
pan	0:16
pan y	0:16
panca*	0:25
pancake	0:25
pancake flat	0:25
pance*	0:29
pancetta	0:29
pancetta in	0:29
pane	0:16
pane e	0:16
panic*	0:25
panico	0:25
panico $	0:25
panna	0:26
panna cotta	0:26
panse*	0:-20
pansement	0:-20
pansement et	0:-20
pantu*	0:24
panturrilha	0:24
panturrilha $	0:-25
panturrilha esta	0:23
panturrilha isso	0:22
panturrilha quando	0:-25
panturrilha vai	0:24
pao de	0:19
pao e	0:-10
papel	0:-26
papel de	0:-26
papel*	0:-37
papeletas	0:-37
papeletas $	0:-37
papen*	0:22
papendal	0:22
papendal deden	0:22
papie*	0:-61
papier	0:-61
papier $	0:-48
papier journal	0:-28
papo	0:8
papo $	0:25
papo continue	0:-37
paque*	0:25
paques	0:25
paques $	0:25
par	0:-38
par $	0:-35
par biscuit	0:38
par cette	0:-25
par contre	0:-34
par cote	0:28
par demi	0:24
par dix	0:-26
par etapes	0:-33
par forte	0:-36
par heure	0:-35
par jour	0:53
par kilo	0:7
par la	0:-23
par le	0:-17
par orage	0:-28
par que	0:-13
par rapport	0:-37
par semaine	0:34
par un	0:45
par une	0:-47
para	0:65
para $	0:-96
para 0	0:15
para a	0:26
para acordar	0:-42
para acostumar	0:36
para alguem	0:-28
para as	0:36
para bajar	0:32
para carreras	0:-26
para casi	0:-51
para chegar	0:13
para compensar	0:18
para contar	0:-26
para conversar	0:-28
para corredores	0:35
para correr	0:22
para cualquiera	0:34
para depois	0:24
para descansar	0:-37
para desfazer	0:-28
para diminuir	0:21
para divertirse	0:-44
para dizer	0:-25
para domingo	0:-44
para el	0:-13
para ela	0:-30
para enseguida	0:-20
para entrenar	0:-39
para ese	0:22
para eso	0:32
para esse	0:33
para estrenarse	0:-28
para falar	0:-63
para ficar	0:33
para gente	0:-51
para iniciante	0:34
para ir	0:-38
para isso	0:38
para la	0:34
para las	0:25
para ligar	0:-57
para los	0:36
para manana	0:-60
para manter	0:-30
para mi	0:-30
para mim	0:31
para muchos	0:-10
para na	0:32
para navidad	0:24
para no	0:-37
para o	0:-37
para oir	0:-35
para os	0:31
para ouvir	0:-31
para pasarlo	0:-36
para perguntas	0:-38
para poder	0:-69
para ponerte	0:36
para preguntas	0:-34
para primera	0:-28
para principiantes	0:34
para profesionales	0:-44
para provas	0:-33
para qualquer	0:33
para quase	0:-25
para que	0:-18
para quedarse	0:34
para queimar	0:21
para quem	0:20
para quemar	0:34
para quien	0:-62
para sabado	0:34
para saber	0:-52
para setenta	0:33
para sexta	0:44
para siempre	0:34
para tendoes	0:-41
para tendones	0:-31
para ti	0:23
para todo	0:28
para trotar	0:25
para tu	0:24
para tudo	0:-44
para um	0:-63
para uma	0:12
para un	0:-14
para urgencias	0:-40
para voce	0:71
para y	0:-70
parab*	0:-31
parabens	0:-31
parabens !	0:-22
parabens pelos	0:-26
parac*	0:45
paracetamol	0:45
paracetamol e	0:14
paracetamol en	0:23
paracetamol is	0:36
parad*	0:-12
parado	0:-12
parado por	0:25
parado sao	0:-51
parai*	0:-37
parait	0:-37
parait que	0:-37
parar	0:-26
parar !	0:-26
parar nao	0:-37
parar nem	0:27
parar no	0:-38
parar o	0:22
parar ou	0:-44
parar por	0:30
parar quando	0:-13
parar si	0:-50
paras	0:29
paras $	0:29
parco	0:-35
parco $	0:-23
parco che	0:-26
parco*	0:-16
parcours	0:-16
parcours $	0:-19
parcours abrite	0:-41
parcours change	0:-30
parcours je	0:33
parcours quasi	0:30
parcours te	0:25
pare	0:-44
pare $	0:-58
pare com	0:26
pare de	0:30
pare e	0:-67
parec*	0:-30
parecchio	0:-21
parecchio !	0:-21
parece	0:-25
parece $	0:-66
parece em	0:33
parece mais	0:-33
parece mas	0:-43
parece morta	0:-30
parece prudente	0:-37
parece que	0:34
parece um	0:13
parece uma	0:-26
parece un	0:21
parece una	0:-34
parecer	0:-61
parecer demasiado	0:-28
parecer facil	0:-28
parecer lento	0:-32
parecera	0:23
parecera un	0:23
parecerse	0:-67
parecerse al	0:-67
parecia	0:45
parecia forte	0:45
parecido	0:-44
parecido a	0:-44
parei*	0:42
pareil	0:37
pareil $	0:20
pareil les	0:27
pareils	0:21
pareils $	0:21
parej*	0:-56
pareja	0:-53
pareja eso	0:-53
parejo	0:-9
parejo con	0:-9
paren	0:-16
paren om	0:-16
pares alternados	0:-32
pares en	0:39
pares se	0:-21
pares si	0:-39
parfa*	0:30
parfait	0:28
parfait pour	0:28
parfaite	0:19
parfaite sante	0:19
parig*	0:31
parigi	0:31
parigi $	0:31
parij*	0:21
parijs	0:21
parijs $	0:21
paris	0:53
paris $	0:53
parit*	0:-52
parita	0:-52
parita di	0:-52
park	0:-44
park then	0:-44
parkr*	0:-47
parkrun	0:-47
parkrun treat	0:-47
parla*	0:-82
parlait	0:24
parlait justement	0:24
parlare	0:-76
parlare $	0:-18
parlare con	0:-27
parlare di	0:-39
parlare rallenta	0:-11
parlarne	0:-43
parlarne e	0:-43
parlato	0:-34
parlato con	0:14
parlato di	0:-47
parle	0:-74
parle $	0:-23
parle d	0:-35
parle de	0:-35
parle des	0:-37
parle pas	0:-10
parle*	0:-114
parler	0:-95
parler $	0:-11
parler de	0:-48
parler en	0:-54
parler n	0:-39
parler tout	0:-38
parles	0:-50
parles $	0:-33
parles de	0:-29
parli $	0:-33
parli della	0:23
parlo	0:-29
parlo conta	0:-29
parola	0:-7
parola che	0:20
parola non	0:-26
parole $	0:24
parole ?	0:-20
parole que	0:33
parole si	0:-42
parque $	0:-28
parque com	0:-27
parque e	0:30
pars	0:-69
pars $	0:-15
pars doucement	0:-29
pars en	0:-31
pars face	0:-19
pars plus	0:-29
part	0:-77
part beaucoup	0:-37
part of	0:-63
part pas	0:-44
part stays	0:-12
part tout	0:34
parta*	0:-40
partant	0:-40
partant $	0:-30
partant ?	0:-19
parte	0:-153
parte $	0:-33
parte algo	0:-17
parte de	0:-24
parte debe	0:-22
parte dei	0:-29
parte del	0:-81
parte dell	0:-65
parte deve	0:-44
parte do	0:-48
parte dura	0:-35
parte*	0:-53
partenza	0:-30
partenza ci	0:-40
partenza e	0:34
partes	0:-44
partes $	0:-24
partes rapidas	0:-36
parti	0:-28
parti $	0:39
parti contro	0:-50
parti d	0:28
parti piano	0:-46
parti piu	0:-27
parti pour	0:-39
parti veloci	0:-45
parti*	0:-52
partida	0:-57
partida com	0:-44
partida doble	0:-18
partie	0:-72
partie de	0:-28
partie du	0:-51
partie dure	0:-21
parties	0:-21
parties $	0:-15
parties rapides	0:-9
partir	0:14
partir $	0:-12
partir ?	0:-38
partir de	0:50
partir do	0:-26
partir le	0:-37
partir plus	0:30
partire	0:-35
partire $	0:-35
partiront	0:20
partiront $	0:20
partn*	0:14
partner	0:14
partner has	0:30
partner or	0:-16
parts	0:-53
parts in	0:-35
parts mentally	0:-40
party	0:24
party ?	0:24
pas	0:-13
pas $	0:-7
pas acces	0:-24
pas avant	0:19
pas avec	0:-33
pas besoin	0:25
pas c	0:-49
pas ce	0:-10
pas cette	0:-24
pas comment	0:-7
pas contre	0:-7
pas courir	0:-55
pas couru	0:25
pas d	0:23
pas de	0:27
pas demain	0:-44
pas dire	0:-51
pas dis	0:-16
pas een	0:33
pas en	0:-37
pas et	0:-39
pas etonnant	0:37
pas facile	0:-30
pas grand	0:-19
pas grave	0:-69
pas het	0:-56
pas iets	0:-21
pas ik	0:21
pas il	0:31
pas la	0:15
pas lu	0:-45
pas marathonien	0:39
pas medecin	0:-53
pas merite	0:23
pas mieux	0:-15
pas obligatoire	0:-29
pas oblige	0:-40
pas om	0:20
pas ou	0:-31
pas parler	0:-50
pas plus	0:-39
pas pour	0:-52
pas prudent	0:-70
pas raconter	0:-47
pas regard	0:-45
pas reussi	0:-28
pas savoir	0:-56
pas schoenen	0:-22
pas si	0:46
pas sur	0:-39
pas ta	0:-47
pas tant	0:-67
pas ton	0:-44
pas tu	0:41
pas une	0:23
pas zwak	0:32
pasa a	0:-43
pasa de	0:14
pasa el	0:-39
pasa nada	0:23
pasad*	0:36
pasada	0:48
pasada $	0:33
pasada tuve	0:34
pasado	0:16
pasado $	0:37
pasado el	0:-61
pasado o	0:-60
pasado vamos	0:34
pasal*	0:30
pasalo	0:30
pasalo $	0:30
pasar	0:43
pasar nada	0:36
pasar si	0:-35
pasar sin	0:32
pasar*	0:-36
pasarlo	0:-36
pasarlo bien	0:-36
paseo	0:-15
paseo $	0:-49
paseo eso	0:23
paseo o	0:-55
paso	0:19
paso $	0:-28
paso al	0:39
paso de	0:-32
paso la	0:-16
paso lo	0:41
paso o	0:-48
paso un	0:-18
pasos	0:-40
pasos cortos	0:-29
pasos primero	0:-15
pass	0:-46
pass $	0:-20
pass by	0:-38
passa	0:-19
passa $	0:21
passa correndo	0:-47
passa cosi	0:13
passa i	0:-30
passa muovendosi	0:-43
passa quando	0:-29
passa se	0:-51
passa tutto	0:34
passa zoppicando	0:-44
passa*	0:13
passada $	0:17
passada e	0:28
passada nas	0:-36
passado	0:42
passado $	0:42
passar	0:-29
passar de	0:-54
passar mal	0:-31
passar para	0:18
passar quando	0:-31
passare	0:31
passare !	0:31
passato	0:-19
passato $	0:-35
passato da	0:38
passato niente	0:-42
passe	0:-45
passe !	0:-25
passe $	0:19
passe a	0:17
passe avant	0:-40
passe bien	0:-20
passe de	0:35
passe dele	0:32
passe dimanche	0:-12
passe ich	0:-49
passe le	0:-33
passe mon	0:-37
passe o	0:-41
passe pas	0:-34
passe souvent	0:-31
passe um	0:-28
passe voltaren	0:25
passee	0:-34
passee la	0:-34
passeggiata	0:-43
passeggiata $	0:-30
passeggiata che	0:-16
passeggiate	0:-39
passeggiate $	0:-39
passei	0:38
passei pela	0:24
passei tudo	0:33
passen	0:-74
passen $	0:14
passen alles	0:-30
passen bij	0:-39
passen en	0:-14
passen of	0:-41
passen vom	0:-14
passen zu	0:-35
passent	0:-31
passent en	0:-31
passer	0:-20
passer $	0:-42
passer a	0:-31
passer d	0:31
passer de	0:27
passer quelques	0:-49
passera	0:17
passera a	0:26
passera la	0:-16
passeras	0:48
passeras sous	0:48
passes	0:41
passes $	0:41
passi	0:-63
passi corti	0:-54
passi incerti	0:-16
passi*	0:63
passieren	0:51
passieren $	0:40
passieren kann	0:28
passiert	0:31
passiert $	0:31
passo	0:-112
passo $	0:-50
passo continua	0:-30
passo curtinho	0:-30
passo e	0:-47
passo in	0:-16
passo o	0:-31
passo ou	0:-36
passo por	0:30
passo sui	0:-38
passo um	0:-39
passo un	0:-26
passo*	0:-7
passos	0:-50
passos curtos	0:-50
passou	0:34
passou $	0:34
passt	0:-61
passt $	0:-52
passt ?	0:-7
passt dir	0:-13
passt doch	0:-34
passt vor	0:-24
passt vorn	0:-13
past	0:-47
past $	0:-56
past bij	0:35
past the	0:26
past voor	0:-42
pasta	0:46
pasta $	0:55
pasta a	0:19
pasta ayer	0:20
pasta before	0:13
pasta bread	0:-47
pasta brood	0:-43
pasta e	0:-39
pasta for	0:48
pasta meer	0:38
pasta pan	0:-37
pasta pane	0:-26
pasta party	0:24
pasta tres	0:28
pasti	0:17
pasti ?	0:34
pasti abbondanti	0:-39
pasti*	0:37
pastiglia	0:-38
pastiglia oggi	0:-63
pastiglia per	0:19
pastiglia prima	0:25
pastiglie	0:33
pastiglie $	0:15
pastiglie e	0:29
pastilha	0:31
pastilha $	0:31
pastilla	0:44
pastilla antes	0:18
pastilla de	0:33
pastillas	0:23
pastillas $	0:32
pastillas de	0:38
pastillas lo	0:-64
pastillas y	0:24
pasto	0:-37
pasto $	0:-12
pasto di	0:-28
patat*	0:-57
patata	0:-37
patata los	0:-37
patate	0:-41
patate negli	0:-41
patel*	0:81
patela	0:26
patela volta	0:26
patelar	0:30
patelar $	0:30
patella	0:28
patella ist	0:28
patellar	0:19
patellar tendinopathy	0:19
patellasehne	0:14
patellasehne typisches	0:14
patellasehnenreizung	0:28
patellasehnenreizung $	0:28
patellofemoral	0:27
patellofemoral pain	0:27
pates	0:12
pates $	0:27
pates de	0:-36
pates hier	0:25
pates la	0:-27
paths	0:-29
paths keep	0:-29
patie*	0:-95
patience	0:-95
patience $	0:-48
patience aide	0:-31
patience est	0:-31
patience helps	0:-14
patience less	0:-15
patience let	0:-25
patience nineteen	0:-15
patro*	0:30
patron	0:30
patron devrait	0:30
paula	0:27
paula did	0:27
paura	0:-43
paura $	0:-32
paura della	0:-19
pausa*	0:-38
pausas	0:-38
pausas cortas	0:-29
pausas curtas	0:-26
pause aber	0:25
pause brevi	0:-40
pause hattest	0:28
pause too	0:-38
pause*	0:-7
pausen	0:-64
pausen von	0:-64
pausentage	0:30
pausentage sind	0:30
pauses	0:-31
pauses d	0:-31
pauta*	0:-36
pautado	0:-36
pautado $	0:-26
pautado el	0:-41
pauze*	0:-28
pauzes	0:-28
pauzes van	0:-28
payee	0:29
payee $	0:29
pazie*	0:-51
pazienza	0:-51
pazienza $	0:-40
pazienza aiuta	0:-29
pazze*	0:29
pazzesco	0:29
pazzesco sono	0:29
pb	0:30
pb $	0:34
pb is	0:30
pb on	0:-30
pe	0:-62
pe $	0:-39
pe dez	0:-49
pe num	0:21
peau	0:-9
peau rouge	0:-9
pecho apretado	0:31
pecho es	0:34
pecho estomago	0:-13
pecho para	0:-32
pecho que	0:-44
pecho quedate	0:-42
pecho son	0:23
pedac*	0:-16
pedacos	0:-16
pedacos pequenos	0:-16
pede	0:-63
pede $	0:-57
pede mais	0:-33
pedem	0:-26
pedem meias	0:-26
pedi	0:28
pedi ao	0:28
pedid*	0:21
pedido	0:21
pedido al	0:21
pedir	0:-35
pedir ajuda	0:-26
pedir ayuda	0:-13
pediu	0:-26
pediu $	0:26
pediu quatro	0:-42
pediu tres	0:-22
pees	0:34
pees $	0:34
peeso*	0:29
peesontsteking	0:29
peesontsteking $	0:14
peesontsteking zijn	0:22
peesp*	0:25
peesplaatontsteking	0:25
peesplaatontsteking ook	0:25
pegad*	0:-31
pegado	0:-31
pegado $	0:-31
pegan*	0:-37
pegando	0:-37
pegando fogo	0:-37
peggi*	0:-43
peggiora	0:-19
peggiora falla	0:-24
peggiora molto	0:30
peggiora vai	0:-68
peggiore	0:-40
peggiore il	0:-40
pegue	0:-40
pegue leve	0:-40
peine	0:-50
peine que	0:-50
peito	0:20
peito apertado	0:36
peito apertar	0:-12
peito do	0:-39
peito e	0:38
peito estiverem	0:-44
peito estomago	0:-13
peito fique	0:-39
peito pare	0:-10
peito sempre	0:27
pela alca	0:-27
pela boca	0:-27
pela mesma	0:24
pela primeira	0:-39
pela sua	0:27
pele	0:-22
pele vermelha	0:-22
peli	0:-41
peli $	0:-41
pelig*	0:-42
peligrosa	0:-42
peligrosa $	0:-18
peligrosa de	0:-34
pelle	0:-35
pelle rossa	0:-35
pelo	0:-31
pelo esforco	0:-39
pelo jeito	0:20
pelo mais	0:-27
pelo nariz	0:-27
pelo que	0:30
pelo trote	0:26
pelos	0:-26
pelos primeiros	0:-26
pelot*	0:19
pelota	0:22
pelota de	0:22
peloton de	0:-28
peloton tu	0:23
pelvi*	0:11
pelvic	0:-29
pelvic health	0:-29
pelvis	0:33
pelvis is	0:33
pena	0:-93
pena $	0:-23
pena em	0:-44
pena en	0:-49
pena intentarlo	0:-16
pena provarci	0:-17
pench*	0:26
pencherais	0:26
pencherais pour	0:26
penda*	0:-47
pendant	0:-47
pendant des	0:27
pendant la	0:-84
pendant six	0:-11
pendant une	0:26
pende*	0:-35
pendenza	0:-35
pendenza assomiglia	0:-35
pendi*	0:14
pendiente	0:14
pendiente se	0:-49
pendiente y	0:36
pensa*	0:12
pensado	0:-39
pensado para	0:-39
pensarci	0:35
pensarci piu	0:35
pense	0:-12
pense a	0:-29
pense plus	0:29
penso	0:28
penso io	0:28
pente	0:-40
pente ressemble	0:-40
penti*	0:34
pentirai	0:34
pentirai tu	0:34
pentito	0:34
pentito e	0:34
peopl*	0:-13
people	0:-13
people $	0:-26
people describe	0:-48
people do	0:-31
people half	0:27
people in	0:25
people like	0:-34
people of	0:-57
people run	0:30
people say	0:39
people shorter	0:-12
people who	0:-46
people without	0:28
peor	0:36
peor $	0:36
peore*	0:12
peores	0:12
peores el	0:-43
peores y	0:27
peque*	0:-96
pequenas	0:-54
pequenas cantidades	0:-21
pequenas deixe	0:-23
pequenas dejalas	0:-14
pequenas quantidades	0:-24
pequeno	0:-67
pequeno tenis	0:-30
pequeno uma	0:-11
pequeno una	0:-20
pequeno zapatillas	0:-29
pequenos	0:-22
pequenos $	0:-22
per	0:38
per $	0:-58
per 0	0:-35
per abituarsi	0:-21
per anni	0:12
per arrivare	0:12
per bene	0:-28
per bidon	0:26
per bruciare	0:17
per cento	0:60
per chi	0:-8
per chilo	0:19
per chiunque	0:31
per circa	0:-33
per correre	0:-80
per cuore	0:-41
per dag	0:62
per domenica	0:-66
per favore	0:-38
per gare	0:-22
per gioco	0:-38
per hour	0:33
per il	0:7
per kilo	0:16
per kilometre	0:27
per km	0:-81
per koekje	0:29
per la	0:-17
per le	0:14
per lo	0:-35
per mile	0:38
per minuti	0:-39
per molti	0:-16
per ogni	0:33
per ora	0:-38
per principianti	0:31
per quasi	0:-46
per quel	0:38
per questo	0:20
per rallentare	0:16
per recuperare	0:32
per restare	0:-26
per sabato	0:27
per sei	0:-49
per sempre	0:24
per sentire	0:-24
per smaltire	0:26
per stare	0:27
per te	0:51
per tendini	0:-40
per tutto	0:-32
per una	0:38
per uur	0:-42
per volta	0:-49
perca	0:30
perca um	0:30
perce	0:24
perce l	0:24
perce*	0:37
percebo	0:-16
percebo $	0:-38
percebo de	0:-45
percebo que	0:27
percent	0:55
percent $	0:16
percent carbs	0:13
percent every	0:30
percent for	0:13
percent next	0:30
percent would	0:27
percent you	0:38
perch*	0:10
perche	0:10
perche ha	0:31
perche il	0:33
perche l	0:-25
perche non	0:-51
perche quelli	0:-34
perche questa	0:-25
perche vuoi	0:-13
perche vuole	0:27
perci*	0:-46
percio	0:-46
percio la	0:-32
percio proporrei	0:-26
perco*	0:-16
percorso	0:-16
percorso e	0:-33
percorso l	0:21
percorso nuovo	0:-26
percu*	0:-25
percurso	0:-25
percurso muitas	0:26
percurso novo	0:-28
percurso protegido	0:-28
perd	0:-18
perd $	0:-18
perde $	0:-38
perde cansaco	0:-32
perde forma	0:-32
perde o	0:33
perder	0:-24
perder alguns	0:26
perder tres	0:26
perder um	0:-40
perder un	0:-34
perder unos	0:18
perderas	0:9
perderas peso	0:9
perdere	0:38
perdere qualche	0:22
perdere tre	0:31
perderse	0:-39
perderse un	0:-39
perdeu	0:-45
perdeu $	0:-19
perdeu a	0:-39
perdi	0:23
perdi forma	0:-35
perdi il	0:26
perdi stanchezza	0:-35
perdi un	0:30
perdi*	0:7
perdida	0:-52
perdida $	0:-34
perdida en	0:-36
perdido e	0:33
perdido nao	0:-48
perdido no	0:-62
perdidos	0:26
perdidos ate	0:26
perdr*	0:21
perdre	0:21
perdre du	0:-23
perdre quelques	0:29
perdre trois	0:14
perds $	0:-36
perds de	0:-48
perds le	0:29
perds pas	0:-59
perds un	0:28
perfe*	0:83
perfect	0:40
perfect $	0:30
perfect for	0:20
perfectamente	0:35
perfectamente sano	0:35
perfectly	0:-16
perfectly $	0:-22
perfectly good	0:-37
perfectly healthy	0:42
perfectly okay	0:-54
perfecto	0:49
perfecto $	0:49
perfeita	0:24
perfeita $	0:24
perfeitamente	0:27
perfeitamente saudavel	0:27
perfeito	0:-12
perfeito $	0:29
perfeito cabe	0:-33
perfekt	0:37
perfekt $	0:37
perfi*	0:33
perfil	0:33
perfil de	0:33
perfo*	0:-31
performance	0:-31
performance $	0:-31
pergu*	0:-56
pergunta	0:-30
pergunta !	0:-30
perguntar	0:-48
perguntar a	0:-30
perguntar antes	0:-39
perguntas	0:-38
perguntas de	0:-38
pergunte	0:-46
pergunte ao	0:-57
pergunte na	0:-35
pergunto	0:34
pergunto se	0:34
perha*	0:-27
perhaps	0:-27
perhaps ?	0:-27
peric*	0:-40
pericolosa	0:-40
pericolosa di	0:-40
perig*	0:-34
perigosa	0:-34
perigosa de	0:-34
perio*	0:45
period	0:23
period is	0:37
period stopping	0:26
period that	0:-35
periode	0:27
periode ausbleibt	0:27
periodico	0:-26
periodico $	0:-26
periods	0:-27
periods a	0:-27
periostite	0:41
periostite da	0:16
periostite un	0:37
periostitis	0:26
periostitis $	0:12
periostitis de	0:24
perk	0:20
perk you	0:20
perme*	0:-57
permesso	0:-31
permesso $	0:-31
permetterti	0:-27
permetterti di	0:-27
permettre	0:-31
permettre de	0:-31
permi*	0:-85
permis	0:-38
permis $	0:-38
permitido	0:-49
permitido $	0:-32
permitido siempre	0:-31
permitir	0:-22
permitir conversar	0:-22
permitirte	0:-27
permitirte conversar	0:-27
perna	0:-58
perna nao	0:-40
perna para	0:-30
perna pesada	0:-19
perna*	0:-31
pernas	0:-31
pernas $	0:14
pernas e	0:-51
pernas estiverem	0:-27
pernas estomago	0:-22
pernas para	0:-62
pernas pesadas	0:-26
pernas reclamam	0:-41
pernas termine	0:38
pernas vai	0:-42
pernas vao	0:-25
pero	0:-8
pero con	0:-8
pero controladas	0:-40
pero correr	0:-34
pero entrenar	0:-18
pero eso	0:26
pero la	0:-40
pero las	0:-25
pero llega	0:34
pero no	0:-48
pero prefiero	0:-20
pero puedes	0:-14
pero se	0:24
pero si	0:-37
pero tu	0:28
pero un	0:-27
pero vale	0:-25
persi*	0:-21
persists	0:-16
persists or	0:-16
perso	0:-25
perso $	0:-25
person	0:-64
person $	0:-54
person but	0:-13
person to	0:-18
persona	0:-47
persona giusta	0:-47
personal best	0:44
personale	0:31
personale $	0:32
personale domenica	0:26
personale puo	0:-53
personne	0:-7
personne $	0:-7
personne n	0:31
personne ne	0:-77
personne pour	0:-33
persoon	0:-29
persoon $	0:-29
perto	0:17
perto $	0:41
perto demais	0:-23
pes	0:-30
pes antes	0:-30
pesa demais	0:29
pesa lavoraci	0:29
pesa todo	0:-53
pesad*	0:-49
pesada	0:-14
pesada $	0:-7
pesada depois	0:-19
pesada o	0:-27
pesadas	0:-59
pesadas $	0:-10
pesadas corra	0:-27
pesadas corre	0:-47
pesadas depois	0:-26
pesadas despues	0:-20
pesado	0:-30
pesado demais	0:26
pesado o	0:-38
pesado ou	0:-55
pesado para	0:19
pesan	0:-38
pesan los	0:-38
pesan*	0:-74
pesante	0:-62
pesante $	0:-49
pesante o	0:-28
pesanti	0:-59
pesanti $	0:-42
pesanti corri	0:-19
pesanti dopo	0:-30
pesanti o	0:-26
pesantina	0:28
pesantina per	0:28
pesar	0:-56
pesar mais	0:-56
pesare meno	0:20
pesare piu	0:-40
pesas	0:42
pesas demasiado	0:37
pesas un	0:24
pesat*	0:45
pesate	0:30
pesate cada	0:31
pesate todos	0:20
pesati	0:28
pesati ogni	0:28
pese	0:42
pese se	0:30
pese toi	0:25
peser	0:-30
peser plus	0:-30
peses mas	0:-43
peses trop	0:29
pesi	0:50
pesi troppo	0:39
pesi un	0:28
peso	0:52
peso $	0:20
peso e	0:47
peso eu	0:-17
peso forma	0:12
peso ideal	0:50
peso ideale	0:20
peso no	0:-39
peso non	0:-29
peso que	0:15
peso sul	0:-46
peso te	0:25
peso todas	0:28
peso y	0:24
pesso*	0:-34
pessoa	0:-50
pessoa certa	0:-50
pessoal	0:14
pessoal $	0:27
pessoal ninguem	0:-24
pet	0:-51
pet genoeg	0:-36
pet houdt	0:-16
pet op	0:-35
petit	0:-37
petit $	0:-29
petit 0	0:28
petit ?	0:-19
petit a	0:-43
petit creux	0:-38
petit dejeuner	0:-7
petit des	0:-31
petit les	0:-39
petit tu	0:-55
petit*	0:-49
petite	0:13
petite a	0:34
petite chose	0:-58
petite douleur	0:31
petites	0:-35
petites laisse	0:-20
petites quantites	0:-25
petits	0:-67
petits morceaux	0:-15
petits pas	0:-62
petto	0:16
petto $	0:-26
petto e	0:45
petto fermati	0:-23
petto resta	0:-37
petto stomaco	0:-20
petto stretto	0:32
petto va	0:-46
petto viene	0:31
petto*	0:-39
pettorale	0:-39
pettorale a	0:-39
peu	0:-25
peu $	0:-38
peu avant	0:30
peu contracture	0:21
peu de	0:20
peu faim	0:33
peu fatiguee	0:34
peu importe	0:-28
peu la	0:-30
peu manger	0:-23
peu moins	0:8
peu pendant	0:-66
peu plus	0:-93
peu pres	0:-39
peu qu	0:-42
peu sous	0:-48
peu ta	0:-36
peu trop	0:-7
peur	0:33
peur pour	0:33
peut	0:-93
peut $	0:-21
peut etre	0:-18
peut passer	0:-54
peut t	0:-13
peut viser	0:-13
peut vraiment	0:-23
peuve*	0:-47
peuvent	0:-47
peuvent te	0:-47
peux	0:-15
peux $	0:-49
peux arreter	0:23
peux changer	0:41
peux continuer	0:23
peux courir	0:73
peux dire	0:-46
peux doubler	0:33
peux echanger	0:-44
peux en	0:-41
peux la	0:-36
peux le	0:-54
peux marcher	0:-81
peux me	0:-37
peux on	0:32
peux oublier	0:30
peux parler	0:-11
peux pas	0:-41
peux rien	0:-20
peux t	0:-50
peux te	0:52
peux tout	0:-25
peux trottiner	0:37
peux tu	0:-17
pezen	0:-14
pezen $	0:30
pezen en	0:-27
pezen trager	0:-43
pezzi piccoli	0:-17
pezzi pure	0:24
pflas*	0:-31
pflaster	0:-31
pflaster in	0:-31
pfund	0:22
pfund weniger	0:22
pfund*	0:14
pfunde	0:14
pfunde $	0:14
phant*	0:-40
phantom	0:-40
phantom $	0:-18
phantom aches	0:-37
pharm*	0:-10
pharmacie	0:23
pharmacie tu	0:23
pharmacien	0:-34
pharmacien $	0:-34
pharmacist	0:-44
pharmacist about	0:-24
pharmacist can	0:-23
pharmacist does	0:-7
phone	0:-66
phone $	0:-38
phone but	0:-53
photo	0:36
photo $	0:22
photo tu	0:36
phras*	0:-18
phrases	0:-18
phrases entieres	0:-18
physi*	0:-11
physio about	0:46
physio always	0:25
physio auch	0:-70
physio calls	0:-64
physio can	0:-57
physio dazu	0:-8
physio gebeten	0:20
physio i	0:-25
physio is	0:27
physio just	0:18
physio kannst	0:16
physio look	0:-49
physio s	0:-33
physio sagt	0:25
physio said	0:35
physio say	0:-17
physio those	0:25
physio to	0:13
physios	0:-55
physios but	0:-55
physiotherapeutin	0:-9
physiotherapeutin $	0:-9
physiotherapist	0:-43
physiotherapist $	0:-22
physiotherapist about	0:-33
piace	0:-61
piace $	0:-48
piace di	0:-42
piace*	0:-46
piacere	0:-31
piacere ma	0:-31
piacevole	0:-27
piacevole ma	0:-27
piang*	0:31
piangerai	0:31
piangerai al	0:31
piani	0:-35
piani $	0:-35
piano $	0:48
piano ?	0:-13
piano da	0:-27
piano dal	0:-52
piano di	0:27
piano e	0:22
piano ed	0:-42
piano evita	0:-49
piano finche	0:-36
piano funziona	0:28
piano ha	0:-56
piano l	0:18
piano mangia	0:-27
piano non	0:30
piano piu	0:-34
piano raggiungerai	0:28
piano rallenta	0:-17
piano se	0:-39
piano si	0:-39
piano ti	0:-45
piant*	0:24
pianto	0:24
pianto $	0:24
picco*	0:-64
piccole	0:-40
piccole lasciale	0:-28
piccole quantita	0:-12
piccoli	0:-17
piccoli $	0:-17
piccolo	0:-38
piccolo scarpe	0:-33
pick	0:-63
pick $	0:-39
pick up	0:-22
pick ups	0:-20
pida	0:-43
pida el	0:-43
pide	0:-81
pide $	0:-18
pide cita	0:-42
pide el	0:-62
pide la	0:-32
pide mas	0:-23
piden	0:-14
piden calcetines	0:-14
pidie*	0:-54
pidiendo	0:-54
pidiendo una	0:-54
piece	0:37
piece in	0:37
pied	0:-94
pied $	0:-59
pied en	0:-51
pied et	0:-46
piede $	0:-20
piede viene	0:22
piedi	0:-54
piedi dieci	0:-39
piedi prima	0:-27
pieds	0:-25
pieds avant	0:-25
piel	0:-29
piel roja	0:-29
piena	0:-47
piena scendiamo	0:-47
pieno	0:-20
pieno $	0:-20
piens*	0:-43
piensa	0:-43
piensa $	0:-18
piensa tu	0:-35
pierd*	0:29
pierde $	0:-24
pierde un	0:24
pierden	0:-45
pierden siempre	0:-45
pierdes	0:30
pierdes cansancio	0:-29
pierdes el	0:37
pierdes forma	0:-29
pierna	0:17
pierna $	0:17
piernas	0:-21
piernas $	0:32
piernas agradeceran	0:-36
piernas al	0:-17
piernas para	0:-47
piernas pesadas	0:-58
piernas se	0:-43
piernas son	0:-46
piernas termina	0:32
piernas va	0:-42
pies	0:-57
pies antes	0:-57
pijn	0:-29
pijn $	0:-12
pijn ?	0:-8
pijn bij	0:-51
pijn blijft	0:-32
pijn boven	0:-43
pijn deed	0:20
pijn doen	0:24
pijn doet	0:30
pijn en	0:34
pijn erger	0:-27
pijn gezakt	0:34
pijn heen	0:-53
pijn in	0:-40
pijn is	0:33
pijn komt	0:26
pijn kun	0:29
pijn loop	0:-39
pijn naar	0:-61
pijn neemt	0:-35
pijn op	0:-42
pijn precies	0:-32
pijn stop	0:-28
pijn tijdens	0:-38
pijn voorgoed	0:31
pijn waar	0:-32
pijnl*	0:-14
pijnlijk	0:-45
pijnlijk $	0:-28
pijnlijk of	0:-27
pijnlijke	0:27
pijnlijke knie	0:27
pijns*	0:-10
pijnstiller	0:26
pijnstiller te	0:26
pijnstillers	0:-33
pijnstillers en	0:23
pijnstillers lopen	0:38
pijnstillers om	0:-46
pijnstillers voor	0:-44
pille*	0:35
pillen	0:28
pillen $	0:28
pilletje	0:19
pilletje voor	0:19
pills	0:30
pills after	0:11
pills don	0:19
pills one	0:31
pin	0:-40
pin your	0:-40
pince*	0:29
pincement	0:29
pincement a	0:29
pinch*	0:21
pincha	0:27
pincha la	0:27
pinchazo	0:-32
pinchazo no	0:-32
pinched	0:31
pinched nerve	0:31
ping	0:23
ping you	0:23
pinne*	0:-55
pinned	0:-55
pinned on	0:-55
pinta	0:24
pinta mejor	0:24
pintu*	0:-38
pinturas	0:-38
pinturas del	0:-38
pinza*	0:38
pinzado	0:38
pinzado $	0:28
pinzado el	0:17
piogg*	0:-61
pioggia	0:-61
pioggia $	0:-25
pioggia bastano	0:-36
pioggia il	0:-30
pior	0:-44
pior $	0:-14
pior depois	0:-10
pior nem	0:-35
pior no	0:-38
piora*	0:21
piorar	0:21
piorar muito	0:30
piorar procure	0:-23
piove	0:33
piove anche	0:33
piram*	0:45
piramidal	0:45
piramidal $	0:34
piramidal se	0:22
pires	0:-40
pires le	0:-40
pirif*	0:81
piriforme	0:63
piriforme $	0:53
piriforme due	0:26
piriforme se	0:28
piriformis	0:56
piriformis $	0:56
pis	0:-22
pis pour	0:-22
pisa	0:-32
pisa suave	0:-32
pisad*	0:-30
pisada	0:-30
pisada $	0:-30
pisar	0:-22
pisar ?	0:-22
pisci*	0:-32
piscine	0:-32
piscine $	0:-32
pise	0:-27
pise leve	0:-27
piso	0:-54
piso macio	0:-41
piso mais	0:-37
pista	0:-45
pista io	0:-45
piste	0:-48
piste $	0:22
piste ce	0:-51
pitti*	0:-40
pittige	0:-40
pittige $	0:-40
piu	0:-33
piu $	0:-12
piu ?	0:-11
piu a	0:-15
piu acuto	0:-39
piu alla	0:-28
piu avanti	0:31
piu bello	0:-39
piu calmo	0:-47
piu che	0:49
piu come	0:-48
piu copri	0:-32
piu corto	0:-47
piu costanti	0:33
piu del	0:-33
piu dell	0:-23
piu di	0:-82
piu divano	0:-42
piu diverse	0:-25
piu dopo	0:-43
piu facili	0:-63
piu forte	0:27
piu gentili	0:-26
piu grandi	0:-34
piu ha	0:-47
piu infortuni	0:-33
piu le	0:28
piu leggero	0:43
piu lente	0:-28
piu lento	0:-15
piu lunga	0:-48
piu lunghi	0:-34
piu morbido	0:-36
piu nel	0:40
piu niente	0:29
piu non	0:-11
piu o	0:-39
piu per	0:46
piu piano	0:-48
piu presto	0:-34
piu riso	0:-39
piu sono	0:-35
piu stanco	0:25
piu strati	0:-13
piu tardi	0:-17
piu veloce	0:16
piu vicino	0:-47
piutt*	0:-36
piuttosto	0:-36
piuttosto quanto	0:-36
pizza	0:38
pizza $	0:25
pizza ?	0:26
pizza hast	0:26
place	0:-73
place $	0:-46
place is	0:-43
place le	0:-32
place to	0:-41
plafo*	0:-37
plafond	0:-37
plafond de	0:-31
plafond van	0:-26
plaie	0:22
plaie $	0:22
plaig*	0:-36
plaignent	0:-36
plaignent sans	0:-36
plain*	0:32
plaindre	0:32
plaindre $	0:34
plaindre et	0:20
plais*	0:19
plaisir	0:19
plaisir $	0:29
plaisir cette	0:-10
plait	0:-58
plait $	0:-49
plait le	0:-32
plan	0:27
plan $	0:9
plan ?	0:-66
plan a	0:-45
plan alcanzaras	0:24
plan alors	0:-51
plan an	0:-39
plan and	0:24
plan andern	0:-12
plan around	0:-48
plan can	0:-63
plan d	0:10
plan de	0:24
plan dice	0:-33
plan donne	0:39
plan entrenador	0:-43
plan es	0:-65
plan esta	0:-39
plan et	0:38
plan evita	0:-35
plan folgst	0:24
plan for	0:-57
plan funciona	0:23
plan funktioniert	0:24
plan geandert	0:30
plan habe	0:20
plan had	0:-50
plan has	0:-28
plan hat	0:-35
plan in	0:-33
plan is	0:-37
plan isn	0:-37
plan ist	0:-23
plan kann	0:28
plan last	0:14
plan liegt	0:32
plan lo	0:19
plan marche	0:28
plan may	0:-39
plan n	0:-40
plan ne	0:-47
plan no	0:27
plan not	0:-62
plan nuevo	0:29
plan overnight	0:29
plan para	0:-60
plan pone	0:28
plan prevoit	0:-26
plan que	0:-48
plan raus	0:28
plan s	0:-34
plan sag	0:-30
plan saturday	0:14
plan says	0:68
plan schliest	0:-31
plan schon	0:35
plan se	0:33
plan shows	0:-35
plan so	0:-13
plan steht	0:32
plan suivra	0:-38
plan t	0:-36
plan takes	0:23
plan te	0:-40
plan that	0:-46
plan the	0:37
plan they	0:-56
plan this	0:31
plan tiene	0:-30
plan to	0:22
plan tu	0:54
plan und	0:-8
plan unmoglich	0:26
plan verletzt	0:34
plan verschwunden	0:27
plan wachst	0:-33
plan waits	0:-37
plan wartet	0:-37
plan was	0:41
plan works	0:23
plan y	0:57
plane	0:-47
plane $	0:-28
plane vor	0:-31
plann*	0:10
planned	0:10
planned this	0:15
plano	0:45
plano $	0:44
plano ?	0:-39
plano acompanha	0:-18
plano aproveita	0:-37
plano de	0:34
plano do	0:26
plano e	0:46
plano espera	0:-35
plano eu	0:17
plano evita	0:-16
plano funciona	0:28
plano nao	0:-45
plano novo	0:30
plano para	0:27
plano tem	0:-55
plano voce	0:31
plans	0:-53
plans $	0:-43
plans fuhlt	0:-32
plant*	0:50
plantaire	0:31
plantaire $	0:31
plantar	0:35
plantar de	0:16
plantar fascia	0:13
plantar fasciitis	0:28
plantare	0:35
plantare col	0:35
plantarfasziitis	0:27
plantarfasziitis $	0:27
plantari	0:28
plantari $	0:28
plantea	0:-29
plantea $	0:-29
plantes	0:-41
plantes de	0:-41
plantillas	0:26
plantillas $	0:26
plas	0:-44
plas is	0:-44
plast*	0:14
plaster	0:-30
plaster keep	0:-30
plastic	0:35
plastic suit	0:35
plat	0:30
plat $	0:30
plate	0:-38
plate towards	0:-38
plate*	0:32
plates	0:32
plates smaller	0:32
platt	0:-30
platt das	0:-30
platz	0:-41
platz die	0:-29
platz trockene	0:-23
play	0:-34
play and	0:-34
pleas*	0:-131
please	0:-131
please $	0:-51
please check	0:-25
please don	0:-83
please have	0:-12
please let	0:-36
please rest	0:-28
please see	0:-27
plein*	0:12
pleine	0:12
pleine canicule	0:-29
pleine forme	0:34
pleis*	0:-41
pleister	0:-41
pleister met	0:-41
plek	0:-64
plek drukken	0:-22
plek is	0:-48
plek van	0:-34
plent*	0:-47
plenty	0:-47
plenty $	0:-46
plenty for	0:-10
plenty of	0:-48
pleur*	0:37
pleure	0:27
pleure $	0:27
pleureras	0:31
pleureras a	0:31
pleut	0:30
pleut aussi	0:30
pluie	0:-50
pluie $	0:-24
pluie le	0:-19
pluie une	0:-30
pluie*	0:-43
pluies	0:-43
pluies de	0:-43
plupa*	0:-67
plupart	0:-67
plupart des	0:-43
plupart du	0:-43
plus	0:-71
plus $	0:-98
plus 0	0:-16
plus ?	0:-7
plus a	0:8
plus agreable	0:-37
plus apres	0:-30
plus au	0:-40
plus avoir	0:36
plus calme	0:-46
plus ce	0:-8
plus court	0:-40
plus courte	0:-23
plus couvre	0:-21
plus d	0:-25
plus dans	0:36
plus de	0:-11
plus faciles	0:-37
plus grands	0:-29
plus jamais	0:30
plus le	0:20
plus leger	0:40
plus lent	0:-43
plus lentement	0:-49
plus loin	0:25
plus long	0:-20
plus longs	0:-39
plus longue	0:-52
plus mal	0:21
plus n	0:-15
plus par	0:38
plus petit	0:-31
plus pres	0:-49
plus qu	0:-71
plus que	0:-101
plus rapide	0:24
plus rapides	0:31
plus rien	0:23
plus sentir	0:25
plus simple	0:26
plus souple	0:-11
plus souvent	0:-46
plus strength	0:-20
plus tard	0:-35
plus those	0:30
plus tot	0:-16
plus une	0:24
plus utile	0:-42
plus vite	0:-33
plus vive	0:-43
plusi*	0:-46
plusieurs	0:-46
plusieurs couches	0:-15
plusieurs j	0:-40
pluto*	0:-41
plutot	0:-41
plutot apres	0:-33
plutot de	0:-33
plutot qu	0:-25
plutot que	0:24
plutot tot	0:-25
po	0:-7
po $	0:-7
po a	0:-35
po contratto	0:31
po di	0:43
po durante	0:-32
po il	0:-16
po la	0:-29
po meno	0:-34
po pesantina	0:28
po piu	0:-63
po prima	0:-56
poche	0:28
poche $	0:28
pocke*	0:-44
pocket	0:-44
pocket $	0:-30
pocket and	0:-30
poco	0:-51
poco $	0:-27
poco a	0:-61
poco alla	0:-34
poco antes	0:-36
poco asi	0:-41
poco costa	0:-49
poco de	0:37
poco e	0:-56
poco en	0:-35
poco esco	0:31
poco la	0:-12
poco le	0:-51
poco mas	0:-30
poco per	0:-49
poco premio	0:-42
poco recupera	0:-49
poco sobrecargado	0:19
podca*	0:-77
podcast	0:-77
podcast a	0:-32
podcast aide	0:-14
podcast aiuta	0:-14
podcast ajuda	0:-14
podcast ayuda	0:-14
podcast helps	0:-15
podcast helpt	0:-33
podcast hilft	0:-40
pode acreditar	0:26
pode ajudar	0:-19
pode caminhar	0:-46
pode chorar	0:-32
pode cobrar	0:32
pode comer	0:28
pode confiar	0:21
pode continuar	0:20
pode correr	0:27
pode dizer	0:-15
pode ficar	0:38
pode me	0:-45
pode mudar	0:29
pode odiar	0:-22
pode orientar	0:-28
pode parar	0:26
pode se	0:-60
pode ser	0:-26
pode trocar	0:-51
pode voltar	0:-43
podem	0:-27
podem custar	0:-27
poder	0:-73
poder $	0:-32
poder apuntarlo	0:-43
poder correr	0:-59
poder*	0:-48
poderia	0:-48
poderia manter	0:-48
podes*	0:31
podest	0:31
podest $	0:31
podio	0:27
podio anota	0:27
podiu*	0:17
podium	0:17
podium $	0:17
podri*	0:-18
podrias	0:-18
podrias $	0:-34
podrias aguantar	0:-31
podrias anadir	0:27
poede*	0:-29
poeder	0:-29
poeder iemand	0:-29
poi	0:8
poi $	0:-24
poi chissa	0:-35
poi continua	0:29
poi corri	0:26
poi decide	0:-25
poi gli	0:-43
poi l	0:19
poi piano	0:-56
poi puoi	0:-33
poi raccontami	0:-18
poi riceverai	0:18
poids $	0:27
poids de	0:9
poids et	0:28
poids ideal	0:23
poids je	0:-45
poids n	0:-46
poids te	0:13
point	0:-17
point $	0:37
point barre	0:29
point de	0:-82
point every	0:-32
point*	0:35
points	0:35
points noirs	0:27
points to	0:22
poiso*	0:38
poison	0:38
poison $	0:29
poison for	0:20
poitr*	0:-25
poitrine	0:-25
poitrine arrete	0:-48
poitrine ce	0:29
poitrine est	0:22
poitrine je	0:-44
poitrine reste	0:-42
poitrine serree	0:29
poitrine ventre	0:-24
poitrine vient	0:28
poleg*	0:-38
polegar	0:-38
polegar de	0:-22
polegar na	0:-25
polim*	0:30
polimento	0:30
polimento voce	0:30
polli*	0:-38
pollice	0:-38
pollice di	0:-38
polmo*	0:-41
polmoni	0:-41
polmoni si	0:-41
polpa*	0:23
polpacci	0:-23
polpacci $	0:-34
polpacci cosi	0:24
polpacci quando	0:-28
polpaccio	0:39
polpaccio e	0:31
polpaccio sara	0:25
pomad*	0:20
pomada	0:20
pomada da	0:20
pomma*	0:23
pommade	0:23
pommade de	0:23
pomme	0:30
pomme et	0:30
pomme*	0:-41
pommes	0:-41
pommes $	0:-26
pommes de	0:-24
pon	0:-19
pon un	0:-19
pondr*	0:34
pondran	0:34
pondran en	0:34
pone descanso	0:-40
pone ocho	0:28
poner*	0:36
ponerte	0:36
ponerte al	0:36
pones	0:-41
pones tu	0:-41
pongo	0:-49
pongo $	0:-49
ponha	0:9
ponha depois	0:-17
ponha uma	0:24
ponla	0:-34
ponla tras	0:-34
pont	0:-33
pont glisse	0:-33
ponta*	0:-25
pontada	0:-25
pontada no	0:32
pontada num	0:-45
ponte	0:-13
ponte e	0:-46
ponte el	0:-50
ponte escorrega	0:-41
ponte menos	0:30
ponte una	0:39
ponte voltaren	0:24
ponto	0:-50
ponto $	0:-15
ponto de	0:-44
ponto do	0:-33
ponto*	0:22
pontos	0:22
pontos pretos	0:22
pool	0:-52
pool whatever	0:-52
poor	0:39
poor effort	0:39
pop	0:40
pop a	0:32
pop the	0:27
poqui*	0:-66
poquito	0:-66
poquito a	0:-27
poquito y	0:-50
por $	0:-88
por 0	0:32
por agua	0:29
por biscoito	0:36
por cada	0:25
por causa	0:25
por cento	0:27
por cerca	0:-39
por ciento	0:36
por contar	0:-22
por delante	0:-27
por dez	0:26
por dia	0:50
por donde	0:-70
por el	0:-19
por esforco	0:-45
por esfuerzo	0:-24
por eso	0:-21
por estres	0:25
por estresse	0:33
por fastidiar	0:21
por favor	0:-59
por hora	0:-26
por isso	0:51
por kilo	0:19
por lo	0:28
por mi	0:-48
por monte	0:-12
por nos	0:-22
por onde	0:-55
por ovo	0:31
por partida	0:-18
por pasos	0:-15
por perder	0:-34
por primera	0:-26
por que	0:-45
por quilometro	0:19
por quinta	0:-23
por seis	0:-43
por semana	0:58
por sistema	0:30
por terreno	0:-43
por todas	0:30
por tu	0:25
por uma	0:-24
por un	0:-33
por una	0:23
por vinte	0:21
por voce	0:-35
porco*	0:28
porcoes	0:28
porcoes em	0:28
porqu*	0:-42
porque	0:-42
porque a	0:-44
porque debas	0:-28
porque quieres	0:-28
porque si	0:27
porri*	0:-30
porridge	0:-30
porridge or	0:-30
porro	0:35
porro despues	0:35
porta	0:-69
porta a	0:-25
porta una	0:-19
porta via	0:-58
porte	0:-44
porte quelque	0:-44
porti	0:24
porti la	0:24
porti*	0:73
porties	0:26
porties een	0:26
portion	0:37
portion control	0:37
portions	0:45
portions $	0:31
portions by	0:27
portions d	0:23
porto	0:30
porto em	0:30
porzi*	0:26
porzioni	0:26
porzioni di	0:26
posba*	0:28
posbank	0:28
posbank op	0:28
pose	0:-22
pose le	0:-22
posic*	0:-32
posicoes	0:-32
posicoes longas	0:-32
posiz*	0:-20
posizioni	0:-20
posizioni tenute	0:-20
possa	0:-32
possa medir	0:-32
possi*	0:31
possibilita	0:-35
possibilita $	0:-35
possible	0:45
possible $	0:45
possibles	0:-36
possibles $	0:-36
possibly	0:29
possibly can	0:29
posso	0:-107
posso dar	0:-17
posso dire	0:-59
posso dizer	0:-10
posso mudar	0:-34
posso prometer	0:-35
posso prometterti	0:-34
posso proporti	0:-19
posso sapere	0:-39
posso spostarla	0:-17
posso spostarlo	0:-23
posso*	0:-41
possono	0:-41
possono $	0:-25
possono costarti	0:-40
post	0:-58
post not	0:-58
poste*	0:12
posten	0:-27
posten rustig	0:-27
posterior	0:34
posterior $	0:34
posto	0:51
posto $	0:25
posto delle	0:-39
posto per	0:37
posto so	0:27
postr*	0:38
postre	0:38
postre $	0:38
posts	0:-17
posts $	0:-17
postu*	0:-26
posturas	0:-26
posturas mejor	0:-26
potas*	0:31
potassio	0:31
potassio banana	0:31
potat*	0:-39
potatoes	0:-39
potatoes in	0:-39
potresti aggiungere	0:21
potresti tenere	0:-33
pouca	0:-33
pouca coisa	0:-33
pouce devant	0:-44
pouce la	0:21
pouco a	0:-53
pouco contraida	0:23
pouco de	0:31
pouco durante	0:-24
pouco mais	0:-76
pouco menos	0:-11
pouco para	0:-50
pouco pesado	0:19
pouco*	0:-63
poucos	0:-63
poucos $	0:-21
poucos assim	0:-56
poucos quando	0:-10
pouls	0:51
pouls $	0:35
pouls a	0:30
pouls au	0:34
poumo*	0:-25
poumons	0:-25
poumons oui	0:-25
pound	0:29
pound you	0:29
pound*	0:34
pounding	0:-19
pounding $	0:-19
pounds	0:56
pounds are	0:31
pounds before	0:27
pounds will	0:16
poupa	0:-27
poupa metade	0:-27
pour	0:34
pour $	0:-20
pour 0	0:33
pour aller	0:-33
pour atteindre	0:9
pour beaucoup	0:-10
pour boston	0:17
pour bruler	0:22
pour ca	0:34
pour ce	0:45
pour cent	0:28
pour cette	0:29
pour ceux	0:-28
pour courir	0:-82
pour des	0:-41
pour dimanche	0:-62
pour entendre	0:-26
pour l	0:-44
pour la	0:-57
pour le	0:-17
pour les	0:24
pour maigrir	0:26
pour moi	0:13
pour parler	0:-13
pour perdre	0:27
pour pouvoir	0:-65
pour que	0:-47
pour rattraper	0:33
pour rester	0:-27
pour rien	0:-36
pour s	0:28
pour samedi	0:37
pour se	0:34
pour t	0:20
pour te	0:9
pour toi	0:-28
pour ton	0:15
pour tout	0:43
pour un	0:-39
pour une	0:29
pourq*	0:-41
pourquoi	0:-41
pourquoi on	0:-29
pourquoi veux	0:-28
pourr*	0:-47
pourrais	0:-47
pourrais ajouter	0:13
pourrais tenir	0:-57
pouvo*	0:-65
pouvoir	0:-65
pouvoir courir	0:-65
powde*	0:-40
powders	0:-40
powders i	0:-40
pr $	0:37
pr heb	0:36
pr is	0:-43
pra	0:-40
pra mim	0:-40
praat	0:-29
praat ik	0:-29
praat*	0:-34
praatje	0:-34
praatje kunnen	0:-34
prach*	0:-30
prachtig	0:-30
prachtig doel	0:-30
pract*	0:-93
practicarlas	0:-31
practicarlas $	0:-31
practice	0:-42
practice $	0:-42
practise	0:-51
practise on	0:-18
practise your	0:-44
practised	0:-64
practised $	0:-31
practised in	0:-24
practised it	0:-42
practising	0:-17
practising though	0:-17
praia	0:-39
praia a	0:-39
pranz*	0:17
pranzo	0:17
pranzo solo	0:17
prapa*	0:13
praparat	0:13
praparat aus	0:13
prate*	0:-87
praten	0:-87
praten $	0:-66
praten doe	0:-12
praten inspanning	0:-16
praten mee	0:-22
praxi*	0:-17
praxis	0:-17
praxis $	0:-17
praze*	0:-28
prazer	0:-28
prazer $	0:-28
precies	0:-30
precies en	0:-50
precies hetzelfde	0:30
precies pijn	0:-8
preciosa	0:-33
preciosa para	0:-33
precisa	0:7
precisa amar	0:-43
precisa de	0:8
precisa gastar	0:32
precisa ir	0:30
precisa recuperar	0:-40
precisa saber	0:-8
precisar	0:16
precisar $	0:-51
precisar mas	0:37
precisione	0:-26
precisione $	0:-26
preciso	0:-33
preciso ?	0:-7
preciso perguntar	0:-30
predi*	0:21
prediction	0:34
prediction and	0:-8
prediction is	0:34
predios	0:-20
predios o	0:-20
prefe*	0:-87
prefere	0:-17
prefere descansar	0:-11
prefere manter	0:-12
preference	0:7
preference for	0:7
prefererais	0:-40
prefererais qu	0:-40
preferisce	0:-10
preferisce che	0:-10
preferisci	0:-24
preferisci il	0:-17
preferisci tenere	0:-9
preferisco	0:-55
preferisco non	0:-55
prefi*	0:-87
prefiere	0:-18
prefiere oir	0:-18
prefieres	0:-44
prefieres ?	0:-12
prefieres descansar	0:-20
prefieres mantener	0:-11
prefieres que	0:-29
prefiero	0:-20
prefiero que	0:-20
prefira	0:-27
prefira arroz	0:-27
prefiro	0:-39
prefiro perguntar	0:-39
pregn*	0:25
pregnant	0:25
pregnant and	0:-40
pregnant or	0:36
pregu*	0:-55
pregunta	0:-63
pregunta !	0:-21
pregunta a	0:-68
pregunta en	0:-35
preguntarme	0:-8
preguntarme cuando	0:-8
preguntas	0:-47
preguntas $	0:-36
preguntas de	0:-34
preguntes	0:-33
preguntes por	0:-33
pregunto	0:36
pregunto $	0:36
premi	0:-25
premi il	0:-25
premi*	0:-77
premia	0:-29
premia chi	0:-29
premier	0:-35
premier $	0:-14
premier dixieme	0:-18
premier kilometre	0:-37
premier marathon	0:13
premier pas	0:-33
premiere	0:-73
premiere $	0:-15
premiere demi	0:-28
premiere fois	0:-55
premiere moitie	0:-32
premiers	0:-36
premiers jours	0:-29
premiers kilometres	0:-20
premio	0:14
premio descansa	0:-42
premio e	0:32
prend	0:11
prend un	0:28
prend une	0:-23
prend*	0:-21
prenda	0:-14
prenda o	0:-14
prende	0:-17
prende o	0:-17
prendere	0:-34
prendere antidolorifici	0:-47
prendere dall	0:-35
prendere un	0:29
prenderti	0:-53
prenderti un	0:-53
prendi	0:20
prendi carboidrati	0:-62
prendi due	0:18
prendi i	0:-23
prendi la	0:-42
prendi qualcosa	0:33
prendi un	0:29
prendi una	0:25
prendono	0:30
prendono giorni	0:30
prendre	0:-47
prendre en	0:-44
prendre un	0:-34
prends	0:-16
prends $	0:-48
prends celle	0:-33
prends des	0:-41
prends deux	0:24
prends du	0:29
prends le	0:-9
prends les	0:-20
prends pas	0:-50
prends quelque	0:35
prends rendez	0:-29
prends ta	0:-36
prends ton	0:-42
prends un	0:17
prends une	0:-34
prenn*	0:32
prennent	0:32
prennent pas	0:32
preoc*	0:85
preoccupante	0:22
preoccupante $	0:22
preoccuparti	0:26
preoccuparti $	0:26
preocupar	0:28
preocupar $	0:28
preocupe	0:45
preocupe $	0:29
preocupe com	0:32
preocupes	0:42
preocupes $	0:42
prepa*	0:-30
prepara	0:-72
prepara a	0:-11
prepara i	0:-31
prepara la	0:-31
prepara tutto	0:-42
preparacao	0:17
preparacao $	0:17
preparada	0:-31
preparada la	0:-31
preparation	0:-26
preparation montre	0:-26
prepare	0:-44
prepare tes	0:-32
prepare tout	0:-18
preparo	0:44
preparo esta	0:29
preparo il	0:28
pres	0:-35
pres a	0:-39
pres avant	0:29
pres de	0:-73
presc*	0:-48
prescribed	0:-48
prescribed it	0:-48
prese*	0:22
presente	0:22
presente i	0:22
presi*	0:-17
presilla	0:-41
presilla del	0:-41
presion	0:11
presion en	0:11
preso	0:33
preso $	0:41
preso nota	0:26
presq*	0:-36
presque	0:-36
presque jamais	0:31
presque tout	0:-67
press	0:-25
press the	0:-25
press*	0:17
pressa	0:-60
pressa $	0:-41
pressa o	0:-35
pressao	0:50
pressao $	0:37
pressao 0	0:32
presse	0:-36
presse le	0:-36
presser	0:-42
presser $	0:-42
pressione	0:19
pressione $	0:19
pressure	0:47
pressure have	0:16
pressure like	0:27
pressure off	0:27
pressure tablets	0:15
prest*	0:-65
prestatie	0:-33
prestatie gefeliciteerd	0:-33
prestazione	0:24
prestazione $	0:24
presto	0:-64
presto allenati	0:-27
presto arriva	0:-26
presto con	0:-34
presto o	0:-34
pret	0:19
pret le	0:19
preta	0:-25
preta acontece	0:-25
prete	0:29
prete point	0:29
prete*	0:-51
pretes	0:-51
pretes le	0:-51
preto*	0:22
pretos	0:22
pretos e	0:22
prett*	0:-52
prettig	0:-52
prettig maar	0:-25
prettig zwaar	0:-39
preuv*	0:-46
preuve	0:-46
preuve la	0:-46
preve*	0:34
prevent	0:13
prevent cramp	0:13
prevents	0:32
prevents every	0:32
previ*	0:60
previens	0:49
previens ton	0:49
previsao	0:-52
previsao espreita	0:-52
prevista	0:22
prevista no	0:22
previsto	0:62
previsto $	0:39
previsto mas	0:28
previsto nel	0:29
prevo*	0:-26
prevoit	0:-26
prevoit une	0:-26
prevu	0:46
prevu $	0:46
prik	0:12
prik de	0:12
prima	0:-40
prima $	0:30
prima a	0:-56
prima als	0:-45
prima bere	0:-19
prima capita	0:-47
prima con	0:-22
prima dell	0:24
prima della	0:-41
prima delle	0:29
prima di	0:9
prima discese	0:-33
prima e	0:-51
prima la	0:-56
prima le	0:-40
prima lopen	0:38
prima maratona	0:19
prima meta	0:-17
prima mezz	0:-41
prima o	0:-24
prima op	0:-29
prima raffreddare	0:-23
prima salita	0:27
prima vediamo	0:-34
prima volta	0:-57
prima vuole	0:-54
prima*	0:53
primavera	0:53
primavera farai	0:32
primavera haras	0:23
primavera pasada	0:19
primavera passada	0:17
primavera scorsa	0:18
primavera voce	0:26
prime*	0:-125
primeira	0:-35
primeira $	0:-13
primeira coisa	0:-32
primeira maratona	0:22
primeira meia	0:-37
primeira metade	0:-23
primeira vez	0:-39
primeiro	0:-95
primeiro $	0:-35
primeiro as	0:-21
primeiro com	0:-21
primeiro decimo	0:-10
primeiro os	0:-23
primeiro passo	0:-25
primeiro quilometro	0:-53
primeiro resfriar	0:-29
primeiros	0:-44
primeiros cinco	0:-26
primeiros quilometros	0:-30
primer	0:-12
primer $	0:-16
primer kilometro	0:-64
primer maraton	0:21
primer paso	0:-33
primera	0:-76
primera $	0:-17
primera decima	0:-9
primera hora	0:-28
primera media	0:-34
primera mitad	0:-17
primera vez	0:-44
primeras	0:-25
primeras dos	0:-25
primero	0:-71
primero $	0:-25
primero con	0:-15
primero enfriar	0:-13
primero las	0:-17
primero que	0:-36
primero van	0:-34
primeros	0:-54
primeros kilometros	0:-31
primeros minutos	0:-41
primi	0:-52
primi chilometri	0:-52
primo	0:-91
primo all	0:-44
primo chilometro	0:-58
primo decimo	0:-18
primo passo	0:-23
princ*	0:9
principalmente	0:-31
principalmente no	0:-31
principiantes	0:34
principiantes $	0:34
principianti	0:31
principianti $	0:31
principio	0:-50
principio de	0:-21
principio se	0:-45
print*	0:9
printed	0:-31
printed in	0:-31
printemps	0:31
printemps $	0:30
printemps tu	0:13
prior*	0:35
priority	0:35
priority $	0:35
pris	0:12
pris note	0:12
prisa	0:-69
prisa $	0:-30
prisa el	0:-40
prisa ninguna	0:-38
prisa*	0:-35
prisas	0:-35
prisas suele	0:-35
prive	0:-27
prive $	0:-15
prive du	0:-19
pro	0:29
pro $	0:-43
pro kilo	0:15
pro lugar	0:26
pro woche	0:46
proba*	0:99
probabilmente	0:40
probabilmente e	0:26
probabilmente una	0:22
probable	0:28
probable es	0:28
probablement	0:52
probablement casse	0:41
probablement d	0:22
probably	0:56
probably a	0:22
probably around	0:26
probably just	0:47
probado	0:-34
probado ya	0:-34
probe*	0:-11
probeer $	0:-29
probeer creatine	0:25
probeer een	0:-13
probeer gels	0:-22
probeer het	0:33
probeer niets	0:-69
probeer op	0:-36
proberen	0:-55
proberen $	0:-37
proberen waard	0:-38
probi*	0:7
probier	0:11
probier am	0:-58
probier auf	0:-31
probier das	0:14
probier die	0:-25
probier einen	0:-21
probier es	0:15
probier kreatin	0:26
probier nichts	0:-40
probieren	0:-34
probieren $	0:-34
probl*	0:101
probleem	0:12
probleem $	0:17
probleem is	0:24
probleem zolang	0:-40
problem	0:31
problem $	0:59
problem ends	0:36
problem just	0:19
problem solange	0:-45
problem will	0:27
problem with	0:-42
problema	0:71
problema $	0:53
problema acaba	0:32
problema col	0:35
problema e	0:61
problema finche	0:-70
problema mientras	0:-65
problemas	0:30
problemas de	0:30
probleme	0:79
probleme $	0:64
probleme est	0:34
problemi	0:24
problemi $	0:20
problemi al	0:17
problems	0:23
problems are	0:23
proce*	0:45
procent	0:26
procent meer	0:26
process	0:30
process so	0:30
proch*	0:-17
prochain	0:-18
prochain arbre	0:-41
prochain semi	0:33
prochaine	0:-12
prochaine $	0:28
prochaine 0	0:-14
prochaine est	0:-54
prochaine je	0:38
prochaine seance	0:-29
procu*	0:-47
procure	0:-47
procure ajuda	0:-7
procure um	0:-38
produ*	0:-19
products	0:-44
products of	0:-44
produits	0:22
produits laitiers	0:22
profe*	0:-99
profesional	0:-34
profesional $	0:-24
profesional puede	0:-18
profesionales	0:-44
profesionales $	0:-44
professional	0:-56
professional can	0:-36
professional s	0:-34
professionista	0:-42
professionista $	0:-32
professionista puo	0:-14
professionnel	0:-13
professionnel peut	0:-13
profi*	0:13
profil	0:30
profil du	0:30
profile	0:21
profile now	0:21
profilo	0:21
profilo garmin	0:21
profissional	0:-30
profissional $	0:-17
profissional pode	0:-19
profite	0:-25
profite du	0:-25
profites	0:-44
profites en	0:-44
profo*	0:-9
profondement	0:-9
profondement $	0:-9
progr*	0:-43
program	0:-53
program $	0:-38
program so	0:-43
programa	0:-54
programa e	0:-37
programa y	0:-33
programm	0:-40
programm passt	0:-7
programm und	0:-38
programma $	0:32
programma e	0:-34
programma en	0:-33
programma nuovo	0:36
programme	0:10
programme $	0:43
programme je	0:-37
progres	0:25
progres est	0:25
progresion	0:-26
progresion ?	0:-26
progress	0:30
progress $	0:29
progress and	0:30
progress in	0:-21
progresse	0:30
progresse $	0:30
progresser	0:-40
progresser $	0:-40
progressif	0:-37
progressif relache	0:-37
progression	0:-14
progression depuis	0:-30
progression run	0:14
prome*	0:23
promemoria	0:29
promemoria domani	0:27
promemoria e	0:23
promesse	0:-17
promesse de	0:-17
prometer	0:-35
prometer um	0:-35
prometerte	0:-12
prometerte un	0:-12
prometido	0:37
prometido $	0:37
prometo	0:20
prometo $	0:20
prometterti	0:-34
prometterti un	0:-34
prometto	0:21
prometto $	0:21
promettre	0:-46
promettre un	0:-46
promi*	0:-69
promise	0:-69
promise $	0:-28
promise it	0:-54
promise you	0:-34
promp*	0:32
prompt	0:32
prompt you	0:32
pront*	0:-56
pronta	0:-38
pronta a	0:-38
prontas	0:-15
prontas na	0:-15
pronti	0:-53
pronti la	0:-53
prontinho	0:27
prontinho a	0:27
pronto	0:-28
pronto $	0:-26
pronto e	0:36
pronto entrena	0:-28
pronto il	0:38
pronto meta	0:27
pronto na	0:-36
pronto no	0:25
pronto per	0:-40
pronto viene	0:-35
proof	0:39
proof $	0:39
prope*	0:-58
proper	0:-58
proper long	0:-14
proper meal	0:-48
propi*	0:-67
propio	0:-40
propio dia	0:-35
propio hueso	0:-18
propios	0:-41
propios resultados	0:-41
propo*	0:-120
propongo	0:-60
propongo cambiar	0:-47
propongo tu	0:-32
proponho	0:-30
proponho $	0:-30
proporrei	0:-44
proporrei martedi	0:-26
proporrei una	0:-43
proporti	0:-19
proporti di	0:-19
proposing	0:-31
proposing $	0:-21
proposing tuesday	0:-27
proposito	0:-43
proposito $	0:-43
propr*	0:-87
propres	0:-44
propres $	0:-20
propres resultats	0:-35
propria	0:-35
propria $	0:-35
proprio	0:-13
proprio $	0:-7
proprio nao	0:-36
proprio osso	0:-23
proprio un	0:28
proprios	0:-47
proprios $	0:-37
proprios resultados	0:-28
pross*	0:-43
prossima	0:-36
prossima $	0:-28
prossima 0	0:-30
prossima e	0:-44
prossima mezza	0:34
prossima seduta	0:-38
prossima settimana	0:11
prossimo	0:-11
prossimo ?	0:-11
prote*	0:8
protect	0:-39
protect it	0:-39
protege	0:-35
protege as	0:28
protege del	0:-27
protege do	0:-31
protege du	0:-16
protegido	0:-28
protegido $	0:-28
proteico	0:10
proteico tre	0:10
protein	0:36
protein daily	0:15
protein low	0:21
protein shake	0:29
protein shakes	0:13
protein thirty	0:13
protein within	0:-35
proteina	0:21
proteina por	0:21
proteine	0:32
proteine al	0:23
proteine e	0:17
proteine per	0:7
proteines	0:13
proteines par	0:13
protestano	0:-32
protestano $	0:-32
proud	0:-55
proud of	0:-55
prova	0:15
prova $	0:27
prova ?	0:-29
prova com	0:-60
prova con	0:-62
prova de	0:-22
prova dice	0:-33
prova do	0:30
prova esforco	0:-27
prova esta	0:29
prova i	0:-34
prova ja	0:27
prova la	0:28
prova machucado	0:27
prova nao	0:37
prova nei	0:-24
prova ninguem	0:-32
prova o	0:-41
prova pede	0:-57
prova pela	0:-25
prova pode	0:-48
prova que	0:-53
prova relaxa	0:35
prova un	0:-36
prova voce	0:14
prova volta	0:-65
prova zero	0:31
prova*	0:-50
provalo	0:-32
provalo domenica	0:-32
provarci	0:-17
provarci $	0:-17
provare	0:-101
provare $	0:-29
provare la	0:-57
provare niente	0:-78
provare poi	0:-25
provarlo	0:-36
provarlo per	0:-36
provas	0:-33
provas de	0:-33
provato	0:25
provato e	0:25
provavelmente	0:30
provavelmente uma	0:30
prove*	0:-39
proven	0:-39
proven a	0:-39
proxi*	0:-75
proxima	0:-30
proxima $	0:-30
proxima 0	0:-36
proxima ?	0:-12
proxima carrera	0:-46
proxima media	0:36
proxima meia	0:36
proxima sesion	0:-39
proximo	0:-79
proximo $	0:-43
proximo longo	0:-34
proximo tiro	0:-25
proximo treino	0:-25
proze*	0:30
prozent	0:30
prozent $	0:30
prude*	0:-79
prudence	0:-15
prudence sur	0:-15
prudent	0:-70
prudent $	0:-32
prudent repose	0:-58
prudente	0:-37
prudente $	0:-37
prueb*	0:-53
prueba	0:-16
prueba a	0:-37
prueba dice	0:-34
prueba en	0:-15
prueba la	0:28
prueba los	0:-31
prueba otra	0:26
prueba un	0:-28
pruebas	0:-32
pruebas de	0:-32
pruebes	0:-74
pruebes nada	0:-65
pruebes por	0:-16
psoas	0:26
psoas il	0:26
pub	0:-24
pub $	0:-24
pubal*	0:28
pubalgia	0:28
pubalgia $	0:28
pubbl*	0:-33
pubblicita	0:-33
pubblicita $	0:-33
publi*	0:-18
public	0:-18
public warning	0:-18
puder	0:40
puder $	0:26
puder nunca	0:32
pueda	0:-63
pueda medir	0:-63
pueda*	0:40
puedas	0:40
puedas $	0:27
puedas hablar	0:-26
puedas nunca	0:30
puede	0:-40
puede andar	0:-25
puede ayudarte	0:-18
puede correr	0:-28
puede deshacer	0:-16
puede que	0:-34
puede ser	0:-30
puede trotar	0:26
puede valorar	0:-32
puede*	0:36
pueden	0:-44
pueden costarte	0:-44
puedes	0:39
puedes $	0:-35
puedes caminar	0:-16
puedes contarmelo	0:-14
puedes correr	0:60
puedes darte	0:-47
puedes decir	0:-23
puedes decirlo	0:-18
puedes dejar	0:15
puedes estar	0:-34
puedes hablar	0:-63
puedes pasar	0:32
puedes preguntarme	0:-8
puedes seguir	0:17
puedes tratar	0:32
puedes trotar	0:29
puedo	0:-76
puedo dar	0:-19
puedo decir	0:-46
puedo moverlo	0:-12
puedo prometerte	0:-12
puedo saber	0:-39
puent*	0:-27
puente	0:-27
puente resbala	0:-27
puert*	0:-30
puerta	0:-30
puerta de	0:-30
pues	0:-48
pues hoy	0:-33
pues mira	0:-29
puest*	0:15
puestas	0:-29
puestas diez	0:-29
puesto	0:23
puesto a	0:13
puesto para	0:25
pufje	0:44
pufje $	0:29
pufje thuis	0:29
puh	0:-31
puh das	0:-31
puis	0:-29
puis $	0:-39
puis cours	0:25
puis les	0:-16
puis tu	0:-55
pular	0:-60
pular nao	0:-38
pular o	0:-22
pular um	0:-26
pule	0:39
pule o	0:39
pulit*	0:-28
pulite	0:-28
pulite $	0:-28
pull	0:14
pull stop	0:-31
pull yourself	0:30
pulle*	0:47
pulled	0:47
pulled a	0:28
pulled your	0:32
pulmo*	0:-59
pulmoes	0:-54
pulmoes sim	0:-54
pulmones	0:-28
pulmones si	0:-28
puls braucht	0:-31
puls im	0:35
puls sollte	0:35
puls steigt	0:-41
puls von	0:23
pulse	0:57
pulse $	0:29
pulse during	0:24
pulse of	0:30
pulse shows	0:20
pulso	0:76
pulso $	0:34
pulso de	0:39
pulso en	0:41
pulso tan	0:25
punit*	0:-46
punition	0:-46
punition le	0:-46
punkt	0:-58
punkt $	0:-15
punkt am	0:-28
punkt zum	0:-37
punkt*	0:26
punkte	0:26
punkte vor	0:26
punt	0:32
punt $	0:32
punto	0:-57
punto $	0:13
punto del	0:-44
punto dell	0:-44
punto e	0:-58
punto sei	0:-45
punto*	0:19
puntos	0:19
puntos negros	0:19
punza*	0:23
punzada	0:23
punzada en	0:23
puo	0:-14
puo $	0:-30
puo aiutarti	0:-14
puo arrivare	0:-53
puo benissimo	0:32
puo correre	0:-21
puo darti	0:-16
puo essere	0:-39
puo provare	0:-14
puo stare	0:27
puoi	0:63
puoi $	0:33
puoi anche	0:-52
puoi cambiare	0:27
puoi camminare	0:-44
puoi continuare	0:15
puoi correre	0:65
puoi corricchiare	0:36
puoi dirlo	0:-7
puoi dirmelo	0:-36
puoi esserne	0:-32
puoi fare	0:15
puoi infortunarti	0:25
puoi non	0:35
puoi risparmiare	0:26
puoi scambiare	0:-37
puoi scordarti	0:30
puoi sospenderli	0:31
puoi sospenderlo	0:26
puoi tenere	0:-50
puoi tornare	0:-33
pura	0:24
pura formalidad	0:24
pure	0:24
pure io	0:24
purpo*	0:-32
purpose	0:-32
purpose $	0:-32
purze*	0:18
purzeln	0:18
purzeln die	0:18
push	0:40
push past	0:26
push through	0:-52
push until	0:39
pushi*	0:9
pushing	0:9
pushing $	0:20
pushing each	0:-51
pushing through	0:25
put	0:-41
put $	0:-44
put heat	0:30
put it	0:-64
put my	0:-52
put on	0:36
put one	0:-48
put some	0:26
put that	0:14
put weight	0:-47
put your	0:-35
puxa	0:25
puxa mais	0:25
puxad*	0:-50
puxada	0:-46
puxada $	0:-46
puxado	0:-19
puxado conciliar	0:-19
qu	0:-103
qu a	0:-64
qu avant	0:-30
qu en	0:-30
qu est	0:-15
qu il	0:-37
qu on	0:-63
qu une	0:-36
quadr*	0:-16
quadril	0:-16
quadril e	0:-38
quadril esta	0:32
quads	0:19
quads just	0:19
qual	0:-67
qual dia	0:-23
qual dos	0:-12
qual foi	0:-38
qual treino	0:-32
qualc*	0:-48
qualche	0:-8
qualche allungo	0:-46
qualche chilo	0:36
qualche chilometro	0:-54
qualche giorno	0:-29
qualche minuto	0:-7
qualche parola	0:-12
qualche settimana	0:-52
qualche trazione	0:13
qualcosa	0:-68
qualcosa $	0:-27
qualcosa ?	0:-11
qualcosa di	0:-88
qualcosa per	0:33
qualcuno	0:-58
qualcuno $	0:-17
qualcuno che	0:-42
qualcuno dove	0:-32
quale	0:-90
quale $	0:-38
quale delle	0:-9
quale giorno	0:-39
quale momento	0:-13
quale seduta	0:-33
quale teniamo	0:-16
quali*	0:54
qualificazione	0:33
qualificazione e	0:33
qualifikation	0:34
qualifikation da	0:34
qualify	0:26
qualify with	0:26
qualq*	0:-15
qualquer	0:-15
qualquer $	0:-32
qualquer aparelho	0:-19
qualquer coisa	0:-40
qualquer corrida	0:-28
qualquer lesao	0:28
qualquer meta	0:20
qualquer um	0:33
quals*	0:8
qualsiasi	0:8
qualsiasi artrosi	0:25
qualsiasi gadget	0:-16
qualu*	0:32
qualunque	0:32
qualunque cosa	0:32
quand	0:-89
quand $	0:-28
quand c	0:-50
quand il	0:-48
quand j	0:26
quand la	0:-46
quand le	0:-46
quand meme	0:-30
quand on	0:13
quand tu	0:-38
quand*	0:-57
quando	0:-57
quando $	0:-37
quando a	0:22
quando allenavo	0:30
quando aquece	0:-36
quando chegar	0:29
quando decido	0:-48
quando diventa	0:-39
quando e	0:-46
quando estiver	0:-28
quando fa	0:-50
quando ficar	0:-24
quando fuori	0:-51
quando hai	0:-59
quando la	0:-20
quando nao	0:-63
quando non	0:30
quando o	0:-37
quando quiser	0:-13
quando si	0:8
quando stai	0:-27
quando ti	0:31
quando tiver	0:-45
quando vai	0:-21
quando voce	0:-31
quant*	0:-144
quante	0:-46
quante volte	0:-46
quantidades	0:-24
quantidades nos	0:-24
quantita	0:-12
quantita nei	0:-12
quantites	0:-25
quantites en	0:-25
quanto	0:-115
quanto $	0:-22
quanto ci	0:-30
quanto conoscano	0:-15
quanto fiato	0:-36
quanto l	0:-26
quanto le	0:-36
quanto o	0:-26
quanto puoi	0:-21
quanto sembra	0:-18
quanto si	0:-29
quanto sia	0:-11
quanto tempo	0:-15
quanto voce	0:-33
quara*	0:31
quaranta	0:32
quaranta gradi	0:32
quarante	0:15
quarante $	0:-21
quarante cette	0:-34
quarante degres	0:41
quare*	0:40
quarenta	0:40
quarenta graus	0:40
quark*	0:27
quarkwickel	0:27
quarkwickel uber	0:27
quart*	0:-10
quarta $	0:-49
quarta e	0:31
quarta para	0:31
quarta por	0:-23
quarto	0:-30
quarto giorno	0:-30
quase	0:-58
quase $	0:-26
quase nada	0:-44
quase nunca	0:8
quase sempre	0:-30
quase todo	0:-52
quase tudo	0:-68
quasi	0:-50
quasi $	0:-32
quasi a	0:-47
quasi mai	0:-7
quasi plat	0:30
quasi tutto	0:-44
quatr*	0:-51
quatre	0:-35
quatre derniers	0:-30
quatre heures	0:16
quatre jusqu	0:-56
quatre ou	0:-42
quatre sorties	0:-46
quatrieme	0:-37
quatrieme $	0:-37
quatro	0:-23
quatro $	0:-27
quatro ate	0:-37
quatro dias	0:-28
quatro horas	0:43
quatro ou	0:-41
quatro treinos	0:-42
quatrocentas	0:15
quatrocentas calorias	0:15
quatt*	0:-18
quattro	0:-20
quattro $	0:-9
quattro fino	0:-24
quattro giorni	0:-32
quattro o	0:-46
quattro ore	0:46
quattro uscite	0:-46
quattrocento	0:16
quattrocento calorie	0:16
que	0:18
que $	0:-159
que a	0:9
que aguantar	0:-59
que aguantarias	0:-23
que ainda	0:-31
que alguien	0:-19
que antes	0:-73
que as	0:-23
que asi	0:28
que bajar	0:7
que bajaras	0:31
que bajas	0:18
que bela	0:-22
que bom	0:-39
que busca	0:-46
que c	0:-15
que ca	0:23
que cair	0:-16
que casse	0:-40
que ce	0:-87
que cena	0:22
que ciencia	0:-43
que coach	0:27
que conhecem	0:-32
que conocen	0:-44
que conoces	0:-36
que consultarlo	0:-42
que conta	0:-42
que continua	0:-49
que corriste	0:23
que coureur	0:37
que cualquier	0:-15
que cuentame	0:-49
que da	0:-77
que de	0:8
que debes	0:28
que delicia	0:33
que der	0:-34
que describes	0:28
que dia	0:-36
que dice	0:29
que diga	0:-48
que digan	0:32
que digo	0:19
que disent	0:35
que disfrutar	0:-37
que disfrutas	0:33
que disserem	0:38
que dit	0:-40
que doer	0:27
que doeu	0:27
que doler	0:38
que duela	0:23
que e	0:25
que el	0:-27
que empeora	0:-53
que empeore	0:33
que entreno	0:33
que es	0:-24
que eso	0:31
que essa	0:38
que esta	0:20
que estaras	0:21
que estava	0:27
que este	0:17
que esto	0:-44
que eu	0:-12
que existe	0:-42
que faltou	0:-26
que feio	0:27
que floja	0:32
que for	0:-8
que fuera	0:-34
que funciona	0:29
que garantice	0:-63
que gran	0:-25
que guarda	0:-48
que ha	0:-8
que hace	0:-68
que has	0:-67
que hayas	0:-30
que hoy	0:-68
que importa	0:-40
que j	0:28
que ja	0:-55
que je	0:17
que l	0:-33
que la	0:-54
que las	0:-34
que le	0:-10
que les	0:-55
que lesion	0:-46
que lo	0:-17
que los	0:16
que madruga	0:-29
que manera	0:-26
que mas	0:-45
que me	0:-20
que montre	0:24
que n	0:-34
que nao	0:-44
que no	0:54
que nos	0:-42
que nunca	0:-24
que o	0:18
que odias	0:30
que os	0:-45
que otra	0:-30
que parece	0:-57
que parecerse	0:-67
que passa	0:26
que percebo	0:-38
que perderse	0:-39
que peses	0:-43
que pide	0:-76
que piensa	0:-43
que podrias	0:-45
que precisar	0:-33
que prevu	0:29
que prova	0:-43
que puder	0:40
que puedas	0:40
que puedes	0:-43
que qualquer	0:-19
que quer	0:-45
que quieras	0:-35
que quieres	0:-20
que recortar	0:35
que reduce	0:-53
que remedio	0:18
que sabado	0:34
que sabes	0:-39
que sai	0:-24
que sair	0:29
que sale	0:20
que salga	0:31
que se	0:-49
que semana	0:-9
que sesion	0:-34
que seu	0:-75
que si	0:34
que siga	0:33
que sonries	0:35
que soy	0:7
que supura	0:-31
que sur	0:-50
que ta	0:7
que tal	0:-36
que tardaste	0:-58
que te	0:18
que temer	0:-8
que testes	0:-16
que teve	0:-31
que tiempo	0:-32
que tiene	0:-39
que tienes	0:33
que toca	0:15
que toi	0:39
que trava	0:-30
que tu	0:44
que um	0:-63
que un	0:-33
que una	0:-35
que uno	0:-25
que veste	0:-11
que voce	0:45
que ya	0:-47
quebr*	0:33
quebrado	0:35
quebrado $	0:33
quebrado hoje	0:17
quebrar $	0:20
quebrar na	0:-30
queda	0:42
queda ahora	0:33
queda anulado	0:36
queda cancelada	0:15
queda en	0:-26
queda lejos	0:-33
queda libre	0:18
queda todo	0:-46
quedamos	0:31
quedamos en	0:31
quedan	0:-37
quedan $	0:-37
quedar	0:15
quedar en	0:15
quedarse	0:34
quedarse en	0:34
quedate	0:-64
quedate $	0:-29
quedate dentro	0:-52
quede	0:-27
quede en	0:-27
quedo	0:36
quedo pendiente	0:36
quei	0:15
quei tempi	0:15
queij*	0:19
queijo	0:19
queijo esta	0:19
queim*	0:42
queimar	0:21
queimar gordura	0:21
queimou	0:36
queimou 0	0:28
queimou o	0:26
queja*	0:27
quejan	0:11
quejan $	0:27
quejan sin	0:-24
quejarte	0:25
quejarte y	0:25
quel	0:10
quel battito	0:27
quel bozzo	0:29
quel dolore	0:-41
quel gadget	0:-34
quel ginocchio	0:-44
quel giorno	0:-63
quel gonfiore	0:-35
quel jour	0:-29
quel moment	0:-34
quel percorso	0:21
quel piano	0:18
quel ritmo	0:38
quel rumore	0:27
quel tempo	0:29
quell*	0:-33
quella	0:-17
quella $	0:-40
quella che	0:-26
quella corta	0:-27
quella di	0:-32
quella fitta	0:30
quella foto	0:31
quella salita	0:-33
quella tibia	0:32
quella tosse	0:26
quelle	0:-34
quelle belle	0:-28
quelle est	0:-30
quelle piccole	0:-28
quelle seance	0:-36
quelle tendinite	0:29
quelli	0:-34
quelli duri	0:-34
quello	0:-11
quello in	0:-30
quelq*	0:-49
quelqu	0:-56
quelqu un	0:-56
quelque	0:-18
quelque chose	0:-18
quelques	0:-47
quelques jours	0:-83
quelques kilos	0:43
quelques lignes	0:-37
quelques minutes	0:-28
quelques mots	0:-46
quem	0:52
quem $	0:-27
quem alonga	0:25
quem coma	0:-27
quem e	0:32
quem entende	0:-39
quem ja	0:-47
quem manda	0:28
quem para	0:32
quem pode	0:-28
quem prefira	0:-25
quem se	0:-32
quem treina	0:38
quema*	0:49
quemado	0:23
quemado mil	0:23
quemar	0:34
quemar grasa	0:34
quemaste	0:24
quemaste el	0:24
quent*	0:-40
quente	0:-40
quente e	0:-36
quente ou	0:-22
quer	0:-27
quer dizer	0:-21
quer mudar	0:-32
quer pular	0:-22
quer que	0:-58
quer secar	0:30
quer trocar	0:-23
quer uber	0:28
quer uma	0:-7
quer usar	0:-45
quer ver	0:31
questa	0:-51
questa distanza	0:-31
questa e	0:-49
questa seduta	0:31
questa settimana	0:-41
questao	0:-28
questao de	0:-28
queste	0:24
queste solette	0:24
question	0:-32
question !	0:-30
question about	0:-44
question and	0:13
question for	0:-43
question pour	0:-32
questione	0:-37
questione di	0:-37
questions	0:-50
questions about	0:-30
questions belong	0:-21
questions d	0:-23
questo	0:54
questo $	0:-46
questo caldo	0:-31
questo che	0:-39
questo dato	0:-36
questo e	0:25
questo fine	0:30
questo giovedi	0:-11
questo hai	0:32
questo mese	0:21
questo non	0:32
questo piano	0:54
questo sei	0:18
questo si	0:28
questo va	0:-44
queue*	0:-39
queues	0:-39
queues get	0:-39
qui	0:-33
qui $	0:50
qui bloque	0:-51
qui commande	0:20
qui compte	0:-38
qui decide	0:-41
qui en	0:-24
qui est	0:21
qui fuori	0:31
qui l	0:-7
qui la	0:-38
qui lache	0:-59
qui ne	0:-52
qui nous	0:-27
qui passe	0:-20
qui quitte	0:26
qui reste	0:-16
qui reveille	0:-33
qui sais	0:-55
qui soit	0:-36
qui suinte	0:-13
qui te	0:-89
quick	0:-102
quick $	0:-42
quick and	0:-44
quick sessions	0:-38
quick step	0:-15
quick way	0:-52
quick*	0:-20
quicker	0:-20
quicker $	0:36
quicker late	0:-51
quicker shorter	0:-44
quicker than	0:-17
quien	0:-15
quien $	0:-30
quien corre	0:-39
quien manda	0:32
quien prefiere	0:-18
quien va	0:-21
quien ya	0:-62
quier*	0:-44
quieras	0:-38
quieras $	0:-15
quieras usar	0:-44
quieres	0:-26
quieres afinar	0:22
quieres cambiar	0:-20
quieres correr	0:-20
quieres no	0:-28
quieres que	0:-38
quieres repetir	0:-43
quieres saltarte	0:-29
quiet	0:-71
quiet $	0:-39
quiet evening	0:-73
quiet paths	0:-29
quili*	0:38
quilinhos	0:38
quilinhos a	0:38
quilo	0:-17
quilo a	0:29
quilo lesoes	0:-38
quilo*	0:53
quilometro	0:14
quilometro $	0:19
quilometro a	0:36
quilometro deve	0:-32
quilometro isso	0:12
quilometro ja	0:-33
quilometros	0:24
quilometros $	0:-33
quilometros a	0:29
quilometros ao	0:34
quilometros aos	0:-43
quilometros como	0:-30
quilometros corridos	0:-28
quilometros de	0:-59
quilometros ja	0:33
quilometros pode	0:21
quilometros sem	0:-26
quilos	0:52
quilos $	0:26
quilos aliviaria	0:26
quilos que	0:28
quilos somem	0:13
quilos vao	0:15
quinc*	0:21
quince	0:21
quince eso	0:20
quince minutos	0:17
quince por	0:7
quind*	0:-14
quindi	0:-36
quindi cerca	0:-29
quindi comandano	0:-54
quindi domani	0:15
quindi e	0:37
quindi mangia	0:-41
quindici	0:30
quindici minuti	0:24
quindici sui	0:24
quint*	0:-28
quinta	0:-18
quinta $	0:-32
quinta ?	0:-30
quinta as	0:-17
quinta com	0:-39
quinta como	0:-33
quinta depois	0:-32
quinta e	0:-37
quinta fica	0:33
quinta ou	0:-12
quinta parte	0:-33
quinta saiu	0:38
quinta se	0:-63
quinta tem	0:-35
quinta voce	0:19
quinto	0:-41
quinto del	0:-37
quinto do	0:-20
quinz*	0:41
quinze	0:41
quinze jours	0:-42
quinze minutes	0:21
quinze minutos	0:17
quinze na	0:22
quinze premiers	0:-29
quinze quilometros	0:34
quinze sur	0:30
quise*	0:-67
quiser	0:-67
quiser $	0:-36
quiser ninguem	0:-13
quiser que	0:-30
quiser voltar	0:-28
quita	0:-31
quita $	0:-26
quita la	0:-43
quita lo	0:36
quita primero	0:-17
quita*	0:13
quitado	0:33
quitado el	0:33
quitamos	0:-15
quitamos algo	0:-15
quitar	0:-36
quitar lo	0:-36
quitaria	0:18
quitaria carga	0:18
quitate	0:16
quitate el	0:16
quite	0:-33
quite me	0:-33
quito	0:-34
quito la	0:-34
quitt	0:30
quitt $	0:30
quitt*	0:71
quitte	0:26
quitte le	0:26
quitter	0:43
quitter ?	0:43
quitters	0:28
quitters rest	0:28
quoi	0:25
quoi qu	0:-30
quoi que	0:35
quoi ressemble	0:-11
raad	0:-30
raad ik	0:-14
raad je	0:-29
raak	0:40
raak je	0:40
raakt bijna	0:27
raakt de	0:-29
raar	0:-32
raar alsof	0:-32
racco*	0:-80
raccontami	0:-18
raccontami com	0:-18
raccontare	0:-26
raccontare $	0:-12
raccontare una	0:-24
raccontarmi	0:-15
raccontarmi com	0:-15
racconti	0:-33
racconti $	0:-17
racconti tu	0:-28
raccourcirai	0:22
raccourcirai tes	0:22
raccourcis	0:-46
raccourcis le	0:-31
raccourcis un	0:-36
race	0:-12
race $	0:36
race ?	0:-13
race added	0:36
race and	0:10
race asks	0:-38
race before	0:-48
race calms	0:24
race can	0:-50
race day	0:8
race effort	0:-20
race entry	0:37
race fitness	0:-40
race for	0:-53
race helps	0:35
race i	0:-46
race in	0:-10
race injured	0:30
race is	0:-72
race last	0:36
race light	0:27
race look	0:-23
race morning	0:-47
race once	0:30
race or	0:-54
race perhaps	0:-27
race run	0:-43
race says	0:-38
race shows	0:-12
race so	0:36
race that	0:-33
race walk	0:-15
race week	0:-37
race weight	0:38
race will	0:-42
race with	0:-20
race would	0:-43
race your	0:-41
races	0:-59
races $	0:-41
races or	0:-39
racin*	0:12
racing	0:12
racing gives	0:24
racio*	0:25
raciones	0:25
raciones un	0:25
racle*	0:27
raclette	0:27
raclette est	0:27
racon*	0:-73
raconte	0:-56
raconte moi	0:-56
raconter	0:-47
raconter une	0:-47
raddo*	0:51
raddoppia	0:51
raddoppia i	0:38
raddoppia provato	0:25
raddr*	0:30
raddrizza	0:30
raddrizza $	0:30
radfa*	0:-46
radfahren	0:-46
radfahren halt	0:-46
radio*	0:29
radiografia	0:29
radiografia sarebbe	0:29
radki*	0:-42
radkilometer	0:-42
radkilometer zahlen	0:-42
raffr*	0:-8
raffreddare	0:-23
raffreddare e	0:-23
raffreddore correndo	0:19
raffreddore e	0:-37
raffreddore puoi	0:34
raffreddore salta	0:-46
ragaz*	0:60
ragazza	0:34
ragazza del	0:34
ragazzini	0:30
ragazzini glielo	0:30
ragazzo	0:23
ragazzo facevo	0:23
raggi*	0:39
raggiungerai	0:28
raggiungerai di	0:28
raggiungi	0:20
raggiungi ogni	0:20
ragio*	0:-34
ragione	0:-34
ragione $	0:-34
raide	0:-64
raide ca	0:-50
raide commence	0:-43
railw*	0:25
railway	0:25
railway line	0:25
rain	0:-20
rain $	0:21
rain doesn	0:-37
rain is	0:-42
rain on	0:39
rain out	0:-44
rain the	0:-21
raini*	0:32
raining	0:32
raining here	0:32
raio	0:19
raio quase	0:31
raio sim	0:-31
raise	0:-82
raise $	0:-11
raise it	0:-48
raise the	0:-23
raise your	0:-33
raised	0:-32
raised them	0:-32
raises	0:25
raises $	0:-38
raises three	0:40
raiso*	0:46
raison	0:46
raison de	0:40
raison medicale	0:-22
raison tu	0:30
ralent	0:37
ralent $	0:37
ralentir	0:34
ralentir $	0:34
ralentis	0:-67
ralentis $	0:-31
ralentis et	0:-30
ralentis s	0:-25
ralentis souffle	0:-51
ralentissent	0:22
ralentissent $	0:22
ralentit	0:-29
ralentit $	0:-29
rallenta	0:-73
rallenta $	0:-49
rallenta e	0:-17
rallenta espira	0:-31
rallenta se	0:-31
rallentano	0:28
rallentano $	0:28
rallentare	0:16
rallentare $	0:16
rallenti $	0:-33
rallenti e	0:-31
rallenti in	0:35
ramen*	0:-23
ramenent	0:-23
ramenent en	0:-23
ran	0:65
ran $	0:-41
ran 0	0:36
ran a	0:28
ran anyway	0:28
ran boston	0:21
ran by	0:-22
ran faster	0:44
ran in	0:-49
ran it	0:35
ran more	0:30
ran my	0:23
ran that	0:15
ran through	0:14
rand	0:24
rand van	0:24
range	0:-63
range $	0:-40
range and	0:-48
rapaz	0:26
rapaz isso	0:26
rapid*	0:22
rapida	0:22
rapida $	0:49
rapida que	0:-35
rapidas	0:-83
rapidas $	0:-28
rapidas aunque	0:-42
rapidas e	0:-24
rapidas y	0:-42
rapide	0:38
rapide $	0:56
rapide chaque	0:36
rapide en	0:31
rapide point	0:30
rapide que	0:-61
rapides $	0:31
rapides et	0:-39
rapido	0:23
rapido $	0:12
rapido de	0:23
rapido dejalo	0:-35
rapido demais	0:-33
rapido descansando	0:31
rapido ponto	0:27
rapido punto	0:32
rapido que	0:-19
rappe*	0:60
rappel	0:56
rappel avant	0:35
rappel demain	0:7
rappel est	0:30
rappo*	0:-37
rapport	0:-37
rapport a	0:-37
rarel*	0:28
rarely	0:28
rarely hits	0:28
rash	0:34
rash $	0:25
rash is	0:30
raspa	0:-31
raspa $	0:-31
rast	0:-40
rast oder	0:-40
rastr*	0:24
rastras	0:24
rastras $	0:24
rate $	0:-29
rate as	0:-28
rate data	0:32
rate from	0:8
rate ich	0:-27
rate is	0:31
rate mardi	0:-37
rate niemandem	0:-7
rate of	0:42
rate says	0:20
rate should	0:31
rate the	0:-52
rate to	0:-17
ratee	0:30
ratee et	0:30
rater	0:-8
rater $	0:28
rater une	0:-38
rathe*	0:-32
rather	0:-32
rather keep	0:-36
rather see	0:-49
ratio	0:-42
ratio $	0:-11
ratio said	0:-35
ratit*	0:26
ratito	0:26
ratito $	0:26
rattr*	0:-25
rattrape les	0:31
rattrape pas	0:-46
rattraper	0:-52
rattraper $	0:-43
rattraper fais	0:33
rattraper une	0:-40
rattrapes	0:17
rattrapes ton	0:17
rauch	0:-33
rauch $	0:-33
raus	0:42
raus $	0:56
raus sag	0:-38
raus soll	0:-21
rausz*	0:-34
rauszukommen	0:-34
rauszukommen $	0:-34
ravit*	0:-28
ravitos	0:-28
ravitos est	0:-28
ray	0:32
ray with	0:32
rayos	0:29
rayos casi	0:29
razao $	0:-35
razao em	0:28
razon	0:-24
razon $	0:-24
re	0:52
re $	0:-58
re a	0:50
re allowed	0:-36
re anaemic	0:31
re back	0:-11
re being	0:30
re calm	0:-47
re carrying	0:35
re certain	0:26
re clearly	0:20
re coming	0:28
re coughing	0:-36
re curious	0:-44
re dealing	0:29
re done	0:38
re feeling	0:29
re getting	0:33
re good	0:30
re guaranteed	0:16
re holding	0:-66
re hungry	0:21
re ill	0:30
re in	0:-43
re injured	0:29
re late	0:37
re moving	0:-38
re only	0:32
re overdoing	0:28
re ready	0:22
re running	0:27
re short	0:-37
re signed	0:37
re smiling	0:35
re stacking	0:-52
re strong	0:58
re suffering	0:21
re sure	0:24
re thirsty	0:-60
re tired	0:56
re too	0:37
re used	0:-61
re well	0:-28
reach	0:26
reach every	0:14
reach the	0:-17
reach your	0:24
reach*	0:7
reachable	0:-29
reachable safely	0:-29
reaching	0:34
reaching your	0:34
react*	0:50
reaction	0:38
reaction $	0:19
reaction in	0:33
reactive	0:27
reactive croque	0:27
read	0:-76
read $	0:-25
read it	0:-36
read that	0:-50
read too	0:-43
readi*	0:7
reading	0:7
reading worries	0:-20
reading your	0:19
ready	0:-25
ready for	0:29
ready in	0:-49
ready means	0:-14
ready nothing	0:22
real athletes	0:27
real marathoner	0:26
real pace	0:-39
real runner	0:29
real runners	0:37
real sleep	0:-59
reall*	0:9
really	0:9
really are	0:-19
really want	0:28
really well	0:10
reaso*	0:-55
reason	0:-45
reason $	0:-71
reason a	0:-7
reason is	0:-43
reason rest	0:-26
reason to	0:11
reasons	0:-49
reasons so	0:-49
rebui*	0:28
rebuilt	0:28
rebuilt the	0:28
recal*	0:44
recalculated	0:32
recalculated $	0:32
recalcule	0:26
recalcule la	0:26
receb*	0:34
recebe	0:23
recebe uma	0:23
receber	0:15
receber um	0:15
recei*	0:-58
receita	0:-58
receita para	0:-58
recen*	0:-48
recent	0:-25
recent result	0:-25
recente	0:-39
recente o	0:-39
recev*	0:35
recevras	0:35
recevras un	0:35
recha*	0:-40
rechausser	0:-40
rechausser les	0:-40
recht*	0:-29
rechtop	0:-29
rechtop en	0:-29
recib*	0:37
recibiras	0:37
recibiras un	0:37
recla*	0:-33
reclama	0:-50
reclama a	0:-50
reclamam	0:-41
reclamam sem	0:-41
reclamar	0:30
reclamar e	0:30
recom*	0:24
recomece	0:17
recomece hoje	0:23
recomece quando	0:-24
recomendo	0:19
recomendo falar	0:-18
recomendo tomar	0:25
recomiendo	0:-13
recomiendo hablar	0:-32
recomiendo tomar	0:24
recommande	0:26
recommande de	0:26
recommence	0:-33
recommence quand	0:-33
recommend	0:38
recommend pushing	0:25
recommend speaking	0:-36
recommend taking	0:30
recommend to	0:31
recor*	0:78
record	0:48
record $	0:57
record ce	0:26
record est	0:22
record tombe	0:18
recordatorio	0:29
recordatorio esta	0:14
recordatorio manana	0:21
recordatorio puesto	0:25
recorde	0:24
recorde $	0:-22
recorde esta	0:28
recorde pessoal	0:27
recortar	0:35
recortar $	0:35
recou*	0:-30
recourir	0:-30
recourir $	0:-30
recov*	0:-52
recover	0:-58
recover $	0:-42
recover faster	0:34
recover from	0:-47
recover i	0:31
recover not	0:-34
recovery $	0:21
recovery is	0:-48
recovery week	0:27
recre*	0:-41
recreational	0:-41
recreational marathoners	0:-20
recreational runners	0:-29
recta	0:-47
recta nada	0:-47
recta*	0:-89
rectas	0:-89
rectas $	0:-65
rectas el	0:-49
rectas son	0:-15
recup*	0:17
recupera	0:48
recupera $	0:7
recupera las	0:37
recupera le	0:32
recupera poco	0:-49
recupera sabato	0:32
recuperacao	0:-26
recuperacao e	0:-26
recuperacion	0:-30
recuperacion es	0:-30
recuperar	0:31
recuperar eu	0:19
recuperar todos	0:33
recuperar um	0:-40
recuperar una	0:-34
recuperar yo	0:29
recuperare fai	0:32
recuperare un	0:-39
recuperarlo	0:-37
recuperarlo $	0:-37
recuperarlos	0:-26
recuperarlos a	0:-26
recuperas	0:23
recuperas lo	0:23
recuperation	0:-13
recuperation compte	0:-33
recuperation moi	0:25
recupere os	0:26
recupere plus	0:-61
recuperes	0:-35
recuperes $	0:-35
recuperi	0:-10
recuperi $	0:34
recuperi di	0:-49
recupero	0:-19
recupero e	0:-26
recupero fa	0:-36
recupero io	0:27
red	0:15
red hot	0:-15
red you	0:27
reden	0:-65
reden $	0:-30
reden dan	0:-15
reden kannst	0:-17
reden mit	0:-29
reden om	0:40
reden sollte	0:-34
reden werde	0:-56
reduc*	0:-22
reduce	0:-24
reduce $	0:-31
reduce las	0:25
reduce papeletas	0:-37
reducing	0:8
reducing your	0:8
redui*	0:36
reduire	0:26
reduire les	0:26
reduis	0:23
reduis tes	0:23
reess*	0:35
reessaie	0:35
reessaie $	0:35
refei*	0:-42
refeicao	0:-21
refeicao $	0:-10
refeicao com	0:-14
refeicoes	0:-25
refeicoes grandes	0:-25
refer*	0:23
reference	0:7
reference $	0:7
referto	0:21
referto che	0:21
refie*	0:-43
refieres	0:-43
refieres $	0:-34
refieres a	0:-16
refle*	0:36
reflect	0:36
reflect this	0:36
refro*	0:-14
refroidir	0:-14
refroidir d	0:-14
regai*	0:-42
regain	0:-42
regain $	0:-16
regain all	0:-34
regar*	0:-33
regard	0:-48
regard $	0:-23
regard devant	0:-10
regard loin	0:-34
regarde	0:-13
regarde devant	0:-40
regarde les	0:-39
regarde pas	0:38
regarder	0:-38
regarder ca	0:-31
regarder ce	0:-32
regarder ton	0:8
regel	0:-79
regel $	0:-24
regel gibt	0:-45
regel is	0:-22
regel ist	0:-28
regel voor	0:-41
regel*	0:-69
regelmaat	0:-46
regelmaat heb	0:-37
regelmaat is	0:-8
regelmasig	0:-17
regelmasig $	0:-17
regelmasigkeit	0:-35
regelmasigkeit schon	0:-33
regelmasigkeit zahlt	0:-8
regels	0:-9
regels $	0:-9
regen	0:-92
regen aus	0:-36
regen is	0:-45
regen ist	0:-31
regen macht	0:-22
regen uit	0:-35
regen zijn	0:-25
regen*	0:23
regenerativo	0:-23
regenerativo e	0:-23
regent	0:31
regent het	0:31
regge	0:14
regge $	0:34
regge gia	0:-63
regge senza	0:20
reggo*	0:-34
reggono	0:-34
reggono $	0:-34
regis*	0:-29
registered	0:-41
registered $	0:-29
registered dietitian	0:-35
registo	0:27
registo que	0:27
registrarla	0:-19
registrarla $	0:-19
registro	0:-36
registro o	0:-36
regla	0:16
regla $	0:-34
regla es	0:26
regle	0:24
regle $	0:12
regle a	0:17
regle le	0:10
regle tient	0:-44
regle*	0:19
regles	0:19
regles $	0:-36
regles est	0:36
regne*	0:31
regnet	0:31
regnet es	0:31
regol*	0:-35
regola	0:-50
regola $	0:-10
regola e	0:-42
regolare $	0:11
regolare con	0:-18
regole	0:-25
regole $	0:-25
regra	0:-36
regra $	0:-20
regra e	0:-21
regra*	0:-23
regras	0:-23
regras $	0:-23
regresso	0:-39
regresso depende	0:-39
regret	0:36
regret it	0:36
regretted	0:26
regretted it	0:26
regul*	0:-111
regular	0:-12
regular does	0:-12
regularite	0:-72
regularite !	0:-31
regularite $	0:-23
regularite compte	0:-55
regularite qui	0:-35
regularly	0:-38
regularly and	0:-38
regulier	0:-49
regulier $	0:-29
regulier donne	0:-29
regulier le	0:-18
reib	0:23
reib es	0:23
reibt	0:-20
reibt $	0:-20
reichen	0:12
reichen $	0:-21
reichen dunne	0:-28
reichen fur	0:24
reichen gut	0:-27
reichen wecker	0:34
reicht	0:-11
reicht $	0:-56
reicht ein	0:33
reicht es	0:-27
rein	0:-37
rein wenn	0:-37
reine	0:29
reine des	0:29
reis	0:17
reis nudeln	0:-39
reis zit	0:39
reizu*	0:25
reizung	0:25
reizung $	0:26
reizung der	0:22
reizung ist	0:-21
rek het	0:31
rek in	0:-41
rek je	0:12
rek zacht	0:-35
reken	0:-47
reken er	0:-52
reken op	0:27
rekke*	0:-35
rekken	0:-35
rekken is	0:-25
rekken voelt	0:-29
rekken voorkomt	0:36
rekken zoals	0:-37
rekor*	0:35
rekord	0:35
rekord $	0:35
relac*	0:-21
relache	0:-17
relache $	0:28
relache et	0:-37
relache la	0:-42
relachees	0:-23
relachees $	0:-23
relaj*	0:28
relaja	0:35
relaja $	0:35
relajadas	0:-15
relajadas $	0:-15
relat*	0:12
relativo	0:12
relativo mano	0:12
relax	0:50
relax $	0:50
relax*	0:8
relaxa	0:47
relaxa $	0:47
relaxante	0:32
relaxante muscular	0:32
relaxed	0:-66
relaxed $	0:-21
relaxed 0	0:-18
relaxed pick	0:-20
relaxed shoulders	0:-17
relaxed you	0:-43
relea*	0:22
release	0:22
release that	0:22
relev*	0:-31
releve	0:-31
releve le	0:-31
relie	0:23
relie $	0:23
relogio $	0:7
relogio diz	0:19
relogio mandou	0:25
relogio nao	0:-26
relogio um	0:-27
reloj	0:-60
reloj $	0:-59
reloj dice	0:29
reloj no	0:-15
relu	0:9
relu tous	0:9
reman*	0:-35
remange	0:-35
remange normalement	0:-35
remar*	0:35
remarcado	0:35
remarcado para	0:35
remedio	0:20
remedio $	0:18
remedio da	0:37
remedio de	0:24
remedio e	0:-29
remedios	0:-40
remedios fale	0:-23
remedios nao	0:-29
remedy	0:23
remedy such	0:23
remember ?	0:36
remember my	0:19
remember struggling	0:12
remember that	0:-68
remer*	0:-28
remercieront	0:-28
remercieront pour	0:-28
remet*	0:27
remets	0:27
remets la	0:27
remin*	0:24
remind	0:-36
remind me	0:-40
remind you	0:19
reminder	0:51
reminder before	0:21
reminder is	0:47
reminder tomorrow	0:24
reminders	0:-28
reminders follow	0:-9
reminders on	0:-23
remme*	0:42
remmen	0:42
remmen $	0:30
remmen wel	0:36
remol*	0:17
remolacha	0:17
remolacha con	0:15
remolacha te	0:10
remov*	0:21
remove	0:-29
remove it	0:-29
removed	0:29
removed $	0:29
removing	0:9
removing thursday	0:9
rempl*	0:-10
remplace	0:-10
remplace la	0:-18
remplace le	0:18
remt	0:27
remt de	0:26
remt je	0:14
rend	0:33
rend incassable	0:28
rend plus	0:30
rende	0:45
rende indistruttibile	0:29
rende piu	0:31
rende*	0:-26
rendent	0:-41
rendent fort	0:-41
rendez	0:-14
rendez vous	0:-14
rendi*	0:28
rendirse	0:28
rendirse $	0:28
rendo*	0:-39
rendono	0:-39
rendono forti	0:-39
rendr*	0:14
rendra	0:14
rendra plus	0:14
rendu	0:-51
rendu les	0:-51
renfo*	0:-21
renforce	0:7
renforce $	0:18
renforce hanches	0:-24
renforcement	0:-13
renforcement $	0:-63
renforcement elimine	0:28
renforcement fait	0:-20
renforcement rien	0:-46
renforcement te	0:28
renforcer	0:-37
renforcer quand	0:-37
renne*	0:11
rennen	0:11
rennen auszulassen	0:-53
rennen deine	0:-39
rennen entspannt	0:35
rennen etwa	0:-15
rennen gehort	0:-12
rennen geht	0:-50
rennen gestrichen	0:14
rennen getroffen	0:14
rennen im	0:-38
rennen ist	0:31
rennen kurz	0:-29
rennen laufen	0:-47
rennen leichter	0:36
rennen nehmen	0:-43
rennen sinkt	0:-28
rennen unbedingt	0:-41
rennen vergessen	0:35
rennen verlangt	0:-40
rennen verletzt	0:21
rennen von	0:-33
rennen weg	0:34
rennen wird	0:27
rennt*	0:25
renntag	0:25
renntag bereit	0:38
renntag bist	0:29
renntag die	0:16
renntag kommst	0:26
renntag nichts	0:-58
renntag weglassen	0:27
renntag zum	0:-52
rentn*	0:25
rentner	0:25
rentner nicht	0:25
rentr*	0:-9
rentre	0:-9
rentre avec	0:-34
rentre en	0:-39
rentre juste	0:35
renvo*	0:-48
renvoyer	0:-48
renvoyer $	0:-37
renvoyer ?	0:-38
reorg*	0:53
reorganise	0:12
reorganise ta	0:12
reorganizado	0:25
reorganizado la	0:25
reorganizei	0:30
reorganizei a	0:30
rep	0:-11
rep first	0:29
rep is	0:-58
rep should	0:-45
repar*	0:-24
repara	0:-36
repara se	0:-36
reparee	0:25
reparee avant	0:25
reparle	0:-37
reparle de	0:-37
reparti	0:47
reparti $	0:47
repartida	0:-42
repartida una	0:-42
repartie	0:-49
repartie une	0:-49
repas	0:-48
repas $	0:-22
repas de	0:-39
repas sont	0:-32
repay	0:-56
repay $	0:-34
repay by	0:-37
repea*	0:25
repeat	0:30
repeat until	0:30
repeats	0:-25
repeats build	0:-25
repet*	0:-23
repetida	0:11
repetida ?	0:-17
repetida y	0:26
repetir	0:-53
repetir $	0:-28
repetir la	0:-43
repetition	0:-15
repetition $	0:-15
repla*	0:-47
replace	0:-32
replace them	0:-11
replace training	0:-25
replaces	0:-39
replaces that	0:-39
replacing	0:27
replacing dinner	0:27
repon*	0:-49
repondre	0:9
repondre $	0:9
reponds	0:-24
reponds oui	0:-24
reponha	0:-34
reponha $	0:-34
repor*	0:35
reportee	0:35
reportee a	0:35
repos	0:24
repos $	0:-23
repos c	0:22
repos de	0:-49
repos et	0:52
repos fait	0:-28
repos font	0:-41
repos montre	0:34
repos qui	0:-40
repos reste	0:29
repos se	0:23
repos t	0:7
repos*	0:-12
reposa	0:-38
reposa $	0:-38
reposant	0:31
reposant $	0:31
repose	0:-83
repose toi	0:-83
reposee	0:-10
reposee $	0:-10
reposent	0:28
reposent jamais	0:28
reposeras	0:37
reposeras quand	0:37
reposo $	0:-31
reposo aqui	0:-39
reposo de	0:32
reposo dice	0:20
reposo ibuprofeno	0:16
reposo relativo	0:12
reposo y	0:-51
repou*	0:27
repouso	0:27
repouso de	0:21
repouso mostra	0:22
repre*	0:15
reprends	0:15
reprends aujourd	0:28
reprends en	0:-57
repri*	0:-36
reprise	0:-36
reprise sont	0:-36
repro*	0:30
reprogramada	0:30
reprogramada para	0:30
resac*	0:-32
resaca	0:-32
resaca tiene	0:-32
resba*	0:-27
resbala	0:-27
resbala pasos	0:-27
resch*	0:42
rescheduled	0:42
rescheduled see	0:31
rescheduled to	0:38
resea*	0:-49
research	0:-16
research isn	0:-16
reseaux	0:-42
reseaux ca	0:-42
reser*	0:15
reserve	0:22
reserve le	0:22
reserved	0:38
reserved a	0:38
reservoir	0:-39
reservoir vide	0:-39
reset	0:24
reset $	0:24
resfriado	0:16
resfriado chegando	0:-11
resfriado correndo	0:23
resfriado corriendo	0:31
resfriado da	0:26
resfriado e	0:-34
resfriado es	0:-41
resfriado leve	0:-60
resfriado puedes	0:32
resfriar	0:-29
resfriar $	0:-7
resfriar e	0:-26
resfrias	0:-44
resfrias deja	0:-44
resgu*	0:-34
resguardado	0:-34
resguardado $	0:-34
resis*	0:-25
resistere	0:-25
resistere $	0:-25
resol*	0:44
resolve	0:28
resolve $	0:21
resolve a	0:18
resolvido	0:28
resolvido ate	0:28
reson*	0:38
resonancia	0:38
resonancia $	0:27
resonancia que	0:30
respe*	0:-50
respeito	0:-47
respeito !	0:-23
respeito e	0:-44
respekt	0:-12
respekt vor	0:-12
respi*	0:-76
respira	0:-42
respira come	0:-10
respira como	0:-34
respire	0:-56
respire ce	0:-33
respire comme	0:-43
respire como	0:-20
respo*	0:22
responde	0:-10
responde sim	0:-10
response	0:23
response nothing	0:23
ressa	0:-44
ressa lascia	0:-44
resse*	0:-82
ressemble	0:-46
ressemble plus	0:-40
ressemble ta	0:-11
ressembler	0:-40
ressembler a	0:-40
ressenti	0:-53
ressenti $	0:-27
ressenti et	0:-40
resso*	0:38
ressonancia	0:38
ressonancia $	0:30
ressonancia deve	0:27
rest	0:30
rest $	0:-37
rest afterwards	0:25
rest and	0:-28
rest assured	0:37
rest champions	0:28
rest day	0:31
rest days	0:41
rest drink	0:-13
rest hoor	0:-33
rest if	0:-53
rest is	0:32
rest it	0:-54
rest of	0:15
rest on	0:-55
rest or	0:-38
rest see	0:-44
rest so	0:-34
rest this	0:37
rest today	0:-13
rest until	0:-28
rest up	0:-37
rest you	0:27
resta	0:-82
resta $	0:-44
resta a	0:-43
resta al	0:-39
resta dentro	0:-41
resta entro	0:-11
resta facile	0:-23
resta ferma	0:-26
resta in	0:30
resta ti	0:-29
resta*	0:-39
restano	0:-32
restano $	0:-32
restare	0:-26
restare semplici	0:-26
reste	0:-90
reste $	0:-44
reste a	0:-76
reste au	0:-41
reste en	0:-22
reste facile	0:-12
reste sous	0:29
reste toujours	0:-23
reste une	0:-41
reste vois	0:-33
reste zen	0:-43
reste*	0:-53
rested	0:-54
rested $	0:-40
rested legs	0:-34
restent	0:-19
restent $	0:-19
rester chez	0:31
rester facile	0:-15
rester simple	0:-27
resteras	0:-55
resteras $	0:-26
resteras en	0:-46
resti	0:-52
resti $	0:-21
resti sano	0:-47
resti*	0:68
resting	0:68
resting $	0:23
resting heart	0:28
resting pulse	0:33
resting tomorrow	0:35
restl*	0:-35
restless	0:-35
restless is	0:-35
resto	0:-37
resto de	0:-40
resto e	0:32
resto senti	0:-32
rests	0:-20
rests $	0:-12
rests of	0:-16
resul*	0:-63
result	0:-30
result but	0:-20
result by	0:-25
resultados	0:-61
resultados $	0:-22
resultados e	0:-39
resultados y	0:-30
resultats $	0:-19
resultats et	0:-24
resultats sans	0:39
results	0:-47
results $	0:-32
results about	0:-18
resum*	0:22
resumen	0:22
resumen a	0:22
retar*	0:17
retard	0:17
retard $	0:17
retas	0:-65
retas $	0:-44
retas no	0:-49
retas sao	0:-21
retir*	0:-15
retirarse	0:-52
retirarse y	0:-52
retiro	0:29
retiro ibas	0:29
retou*	0:-50
retour	0:-50
retour $	0:-30
retour a	0:-44
retur*	0:-30
return	0:-30
return $	0:-20
return are	0:-19
reussi a	0:-28
reussi comme	0:27
reussira	0:25
reussira $	0:25
reussite	0:-28
reussite bravo	0:-28
revei*	0:-16
reveil	0:35
reveil est	0:35
reveille	0:-41
reveille demain	0:10
reveille la	0:-33
reveille ou	0:-36
reviendra	0:47
reviendra pas	0:29
reviendra si	0:31
revient	0:-49
revient demande	0:-33
revient par	0:-33
rewar*	0:-15
reward	0:-15
reward patience	0:-15
rhume	0:-16
rhume arrive	0:-19
rhume de	0:-36
rhume en	0:30
rhume mieux	0:-30
rhume tu	0:35
rhyth*	0:41
rhythm	0:27
rhythm otherwise	0:27
rhythmus	0:24
rhythmus $	0:24
riass*	0:28
riassunto	0:28
riassunto $	0:28
rib	0:30
rib nothing	0:30
rical*	0:25
ricalcolo	0:25
ricalcolo tutto	0:25
rice	0:-47
rice pasta	0:-47
ricev*	0:33
riceverai	0:33
riceverai un	0:33
richt*	0:16
richtig	0:7
richtig $	0:-35
richtig ?	0:-30
richtig gemacht	0:32
richtige	0:-46
richtige $	0:-11
richtige adresse	0:-42
richtlijn	0:26
richtlijn ga	0:26
ricom*	0:-12
ricomincia	0:-12
ricomincia oggi	0:29
ricomincia quando	0:-51
ricor*	0:27
ricordo	0:27
ricordo ancora	0:27
rid	0:35
rid of	0:35
rider*	0:-33
ridere	0:-33
ridere la	0:-33
riduc*	0:26
riduci	0:26
riduci le	0:26
rien $	0:-13
rien a	0:-40
rien continue	0:47
rien d	0:-32
rien deplace	0:-42
rien dire	0:-40
rien garantir	0:-20
rien il	0:-61
rien jusqu	0:31
rien la	0:26
rien n	0:35
rien ne	0:-77
rien que	0:36
rient*	0:37
rientra	0:9
rientra $	0:9
rientrato	0:29
rientrato $	0:29
riesc*	0:-34
riesci	0:-34
riesci $	0:-18
riesci a	0:-27
riesg*	0:21
riesgo	0:21
riesgo de	0:21
right $	0:34
right ?	0:-58
right after	0:-37
right away	0:-50
right from	0:-28
right if	0:-16
right now	0:33
right one	0:-7
right person	0:-54
right that	0:32
right you	0:28
rijst	0:-43
rijst pasta	0:-43
rilas*	0:28
rilassa	0:39
rilassa $	0:39
rilassati	0:-19
rilassati $	0:-19
rilli*	0:-35
rillingen	0:-35
rillingen terwijl	0:-35
riman*	0:28
rimandarlo	0:-9
rimandarlo ?	0:-9
rimandata	0:38
rimandata a	0:38
rimas*	0:-35
rimasto	0:-35
rimasto com	0:-35
rimed*	0:28
rimediamo	0:28
rimediamo $	0:28
rinfo*	0:-48
rinforza	0:-48
rinforza anche	0:-48
ringr*	0:-8
ringrazia	0:22
ringrazia $	0:22
ringrazieranno	0:-32
ringrazieranno per	0:-32
riorg*	0:26
riorganizzato	0:26
riorganizzato la	0:26
ripar*	0:-59
ripara	0:-25
ripara dal	0:-25
riparato	0:-24
riparato $	0:-24
riparo	0:-41
riparo dagli	0:-41
ripet*	0:14
ripetute	0:14
ripetute $	0:25
ripetute adesso	0:26
ripetute e	0:32
ripetute giovedi	0:-38
ripetute puoi	0:-37
ripetute ti	0:-39
ripor*	0:-51
riportano	0:-51
riportano giu	0:-51
ripos*	0:20
riposa	0:-67
riposa $	0:-38
riposa e	0:-22
riposa niente	0:-35
riposando	0:35
riposando nessuno	0:35
riposano	0:23
riposano mai	0:23
riposati	0:-44
riposati $	0:-44
riposo	0:23
riposo $	0:-20
riposo dai	0:27
riposo dice	0:25
riposo e	0:51
riposo fa	0:-50
riposo fanno	0:-43
riposo in	0:-45
riposo si	0:30
riposo ti	0:20
rippe*	0:21
rippen	0:21
rippen wurde	0:21
ripre*	0:-49
riprendere	0:-23
riprendere dopo	0:-23
riprendi	0:-36
riprendi con	0:-36
ripro*	0:33
riprova	0:33
riprova $	0:33
risca*	0:-54
riscaldamento	0:-42
riscaldamento $	0:-42
riscaldati	0:-28
riscaldati per	0:-28
risch*	0:28
rischio	0:28
rischio di	0:28
risco	0:26
risco de	0:26
riser*	0:27
riserve	0:27
riserve di	0:27
rises	0:-40
rises by	0:-40
risic*	0:32
risico	0:32
risico op	0:32
risin*	0:-32
rising	0:-32
rising as	0:-32
risk	0:58
risk $	0:-14
risk in	0:37
risk is	0:31
risk of	0:28
riso	0:-75
riso $	0:-27
riso basta	0:-45
riso pasta	0:-39
risol*	0:26
risolto	0:22
risolto $	0:22
risolve	0:14
risolve $	0:14
rison*	0:26
risonanza	0:26
risonanza te	0:26
rispa*	0:-11
risparmia	0:-37
risparmia la	0:-37
risparmiare	0:26
risparmiare $	0:26
rispe*	0:-38
rispetti	0:-38
rispetti $	0:-38
risqu*	0:43
risque	0:43
risque a	0:33
risque de	0:28
risto*	0:-30
ristori	0:-30
ristori e	0:-30
risul*	0:-42
risulta	0:34
risulta che	0:34
risultati	0:-51
risultati $	0:-26
risultati e	0:-43
risultato	0:-20
risultato complimenti	0:-20
ritir*	0:-44
ritirarsi	0:-44
ritirarsi con	0:-44
ritme	0:20
ritme $	0:20
ritmo	0:-116
ritmo $	0:45
ritmo alto	0:-29
ritmo che	0:-62
ritmo dal	0:-44
ritmo das	0:-33
ritmo de	0:-82
ritmo delle	0:-32
ritmo demasiado	0:-41
ritmo e	0:-42
ritmo el	0:-42
ritmo estan	0:-22
ritmo facil	0:-43
ritmo facile	0:-71
ritmo il	0:-40
ritmo leve	0:-57
ritmo mais	0:-48
ritmo maratona	0:-59
ritmo na	0:-15
ritmo non	0:-24
ritmo piu	0:-38
ritmo que	0:-56
ritmo si	0:-48
ritmo suave	0:-47
ritmo troppo	0:-45
ritmo y	0:-50
riz	0:-65
riz de	0:-36
riz l	0:-45
road	0:30
road ?	0:27
road pace	0:-20
road with	0:30
roads	0:-63
roads $	0:-34
roads you	0:-44
roba	0:-65
roba da	0:-53
roba la	0:-31
robo	0:-20
robo nao	0:-20
rodad*	0:24
rodado	0:24
rodado y	0:24
rodag*	0:-39
rodagem	0:-39
rodagem tudo	0:-39
rodaj*	0:42
rodaje	0:-13
rodaje $	0:-17
rodaje de	0:-45
rodajes	0:35
rodajes $	0:19
rodajes cortos	0:-37
rodajes si	0:37
rodajes suaves	0:-27
rodar	0:-32
rodar y	0:-32
rode	0:-9
rode warme	0:-9
rodil*	0:46
rodilla	0:51
rodilla $	0:38
rodilla ?	0:-43
rodilla acaban	0:21
rodilla aguanta	0:18
rodilla asi	0:-38
rodilla del	0:17
rodilla dolorida	0:34
rodilla esta	0:-34
rodilla estara	0:27
rodilla hinchada	0:-36
rodilla quien	0:32
rodilla te	0:25
rodillas	0:-33
rodillas $	0:-33
rodiz*	0:30
rodizio	0:30
rodizio se	0:30
roepe*	0:-25
roepen	0:-25
roepen $	0:-25
roest	0:40
roest $	0:40
roja	0:-29
roja caliente	0:-29
rojo	0:37
rojo si	0:37
rolar	0:-27
rolar e	0:-27
roll	0:33
roll and	0:-34
roll die	0:24
roll it	0:15
roll the	0:21
rolle*	0:-55
rollen	0:-55
rollen en	0:-49
rollen und	0:-23
rompe	0:36
rompe punto	0:36
rompi*	0:11
rompido	0:11
rompido $	0:11
rondje doen	0:29
rondje heb	0:36
rondje is	0:-49
rondje om	0:-42
rood	0:20
rood anders	0:20
room	0:-47
room i	0:-22
room in	0:-37
ropa	0:-61
ropa $	0:-20
ropa clara	0:-20
ropa lista	0:-38
ropa preparada	0:-31
rossa	0:10
rossa calda	0:-35
rossa ti	0:24
rosso	0:26
rosso altrimenti	0:26
rot	0:24
rot ruber	0:24
rotat*	0:-27
rotate	0:-27
rotate two	0:-27
rote	0:26
rote bete	0:29
rote heise	0:-22
roto	0:7
roto $	0:7
rotte	0:23
rotte je	0:23
rotte*	0:22
rotterdam	0:22
rotterdam $	0:22
rotto	0:18
rotto $	0:18
rotul*	0:45
rotulea	0:22
rotulea $	0:22
rotuliana	0:28
rotuliana $	0:28
rotulienne	0:22
rotulienne $	0:22
rotur*	0:34
rotura	0:34
rotura $	0:8
rotura de	0:41
rotura fibrilar	0:19
rotura porque	0:27
rouge	0:20
rouge chaude	0:-9
rouge sinon	0:29
rough	0:-53
rough one	0:-33
rough week	0:-37
rough*	0:-11
roughly	0:-11
roughly 0	0:-11
roula*	0:-15
roulant	0:-15
roulant $	0:8
roulant quindi	0:-20
roulant va	0:-34
roule*	0:-19
rouler	0:-19
rouler et	0:-19
round	0:22
round $	0:-34
round if	0:31
round the	0:23
roupa	0:-59
roupa prende	0:-17
roupa pronta	0:-38
roupa separada	0:-24
roupa*	0:-34
roupas	0:-34
roupas claras	0:-26
roupas prontas	0:-15
route	0:-74
route and	0:-41
route hilly	0:-7
route is	0:-32
route maakt	0:-28
route makes	0:-29
route when	0:-20
route with	0:-24
route*	0:-44
routes	0:-44
routes you	0:-44
routi*	0:36
routine	0:36
routine $	0:25
routine ensures	0:16
rovin*	0:-38
rovina	0:-38
rovina la	0:-25
rovina niente	0:-30
row	0:-53
row blur	0:-15
row say	0:-26
row which	0:-31
row will	0:31
row without	0:-48
row would	0:-59
roza	0:-30
roza $	0:-30
rua	0:-23
rua $	0:-23
rub	0:16
rub some	0:30
rub something	0:-26
ruber	0:24
ruber sonst	0:24
rubs	0:-11
rubs $	0:-11
rucke*	0:23
rucken	0:23
rucken $	0:23
ruckg*	0:-27
ruckgangig	0:-27
ruckgangig machst	0:-27
rufe	0:34
rufe dich	0:34
rufen	0:-35
rufen $	0:-19
rufen danach	0:-26
rug	0:42
rug $	0:34
rug kraken	0:20
ruh	0:-71
ruh dich	0:-71
ruhe	0:10
ruhe muss	0:35
ruhe und	0:-31
ruhep*	0:27
ruhepuls	0:27
ruhepuls zeigt	0:27
ruhet*	0:34
ruhetag $	0:14
ruhetag auch	0:-53
ruhetag einen	0:32
ruhetag er	0:-18
ruhetag gehort	0:-34
ruhetag mehr	0:-40
ruhetag sausen	0:32
ruhetag streiche	0:-33
ruhetag weg	0:40
ruhetage	0:12
ruhetage sind	0:12
ruhetagen	0:19
ruhetagen helfen	0:15
ruhetagen weniger	0:18
ruhig	0:-26
ruhig $	0:-49
ruhig an	0:-20
ruhig aus	0:-17
ruhig gehalten	0:-33
ruhig in	0:-9
ruhig laufen	0:35
ruhig schlecht	0:-17
ruhig weiter	0:29
ruhig weiterlaufen	0:29
ruhig weniger	0:26
ruhig ziehen	0:-66
ruhig*	0:-35
ruhigen	0:-26
ruhigen wegen	0:-26
ruhiger	0:-25
ruhiger ?	0:-25
ruile*	0:-48
ruilen	0:-48
ruilen als	0:-48
ruim	0:-81
ruim $	0:-28
ruim acontece	0:-25
ruim genoeg	0:-28
ruim nao	0:-45
ruim so	0:-25
ruim voldoende	0:-29
ruimt*	0:-46
ruimte	0:-46
ruimte droge	0:-22
ruimte een	0:-43
ruin	0:-41
ruin a	0:-41
rule	0:-48
rule $	0:-15
rule a	0:-16
rule for	0:-49
rule is	0:-59
rule it	0:-18
rule out	0:15
rules	0:30
rules say	0:30
rulo	0:22
rulo y	0:22
rumor*	0:27
rumore	0:27
rumore al	0:27
run !	0:-28
run $	0:-22
run about	0:-20
run again	0:-41
run alone	0:-22
run along	0:25
run an	0:30
run and	0:-12
run are	0:-81
run as	0:29
run at	0:59
run because	0:-51
run before	0:-16
run begins	0:-9
run below	0:-13
run bring	0:-52
run burned	0:35
run can	0:40
run changes	0:-35
run costs	0:-40
run days	0:41
run decides	0:-25
run despite	0:28
run did	0:-40
run do	0:-47
run easy	0:27
run especially	0:-34
run every	0:40
run first	0:-38
run five	0:-51
run for	0:-16
run from	0:-43
run grow	0:-44
run grows	0:-28
run half	0:-71
run has	0:36
run hide	0:-42
run hurts	0:-27
run if	0:-65
run in	0:7
run instead	0:-16
run interesting	0:-29
run is	0:36
run it	0:31
run later	0:-16
run like	0:-23
run little	0:-27
run long	0:-54
run longest	0:-33
run making	0:-41
run means	0:-36
run much	0:-33
run myself	0:-38
run nearly	0:-32
run needs	0:-62
run not	0:49
run nothing	0:-65
run now	0:-57
run of	0:-44
run on	0:16
run or	0:-67
run out	0:-15
run says	0:-20
run should	0:49
run six	0:-55
run slow	0:-41
run slower	0:-44
run some	0:29
run sounds	0:32
run sub	0:29
run talk	0:-56
run tall	0:-27
run tells	0:-22
run that	0:-36
run this	0:21
run three	0:-42
run tired	0:-55
run to	0:28
run too	0:-24
run towards	0:-27
run twice	0:21
run until	0:51
run usually	0:36
run was	0:-45
run we	0:-22
run went	0:-34
run without	0:-42
run works	0:-45
run would	0:-56
run you	0:37
rund	0:-36
rund einem	0:-36
runde	0:-27
runde drausen	0:-39
runde gebrauchen	0:24
runde gebraucht	0:-26
runde woche	0:-55
runfa*	0:35
runfaster	0:35
runfaster com	0:35
runne*	0:25
runner	0:41
runner $	0:-16
runner four	0:-39
runner guaranteed	0:32
runner i	0:35
runner is	0:27
runner my	0:13
runner myself	0:35
runner non	0:31
runner of	0:36
runner or	0:43
runner s	0:-24
runner siamo	0:24
runner so	0:27
runners	0:-26
runners are	0:35
runners do	0:-52
runners don	0:37
runners far	0:-46
runners feel	0:-35
runners find	0:-24
runners get	0:-36
runners had	0:-44
runners in	0:35
runners lose	0:-38
runners may	0:-44
runners nothing	0:29
runners notice	0:-22
runners over	0:-45
runners really	0:29
runners sleep	0:-19
runners somewhat	0:-36
runners the	0:-42
runners who	0:-29
runners with	0:21
runners yours	0:-50
runni*	0:-35
running	0:-35
running $	0:31
running ?	0:-30
running and	0:-55
running are	0:-28
running as	0:-70
running asks	0:-19
running at	0:-36
running builds	0:-16
running but	0:35
running club	0:-64
running coach	0:-27
running economy	0:33
running fast	0:-53
running fasted	0:32
running from	0:-37
running is	0:-8
running it	0:-49
running keep	0:19
running kilometres	0:-23
running less	0:27
running no	0:34
running often	0:-61
running on	0:-44
running or	0:-30
running out	0:-14
running performance	0:-31
running shoes	0:-26
running should	0:-41
running six	0:-30
running so	0:-53
running softer	0:-15
running stays	0:-34
running ten	0:40
running tends	0:-21
running then	0:-8
running time	0:-25
running today	0:-49
running until	0:-62
running waits	0:-30
running where	0:-21
running with	0:-55
running yes	0:-10
runs	0:-63
runs a	0:-67
runs and	0:31
runs are	0:-41
runs at	0:-12
runs behind	0:-48
runs build	0:-30
runs don	0:13
runs easy	0:-52
runs first	0:-42
runs happen	0:-57
runs if	0:-23
runs like	0:-22
runs no	0:-43
runs on	0:-38
runs one	0:-33
runs should	0:-10
runs so	0:30
runs stay	0:-25
runs teach	0:-24
runs teaches	0:17
runs together	0:35
runs tomorrow	0:31
runs too	0:-35
runs water	0:-61
runs what	0:-18
runs when	0:36
runs you	0:-17
rush	0:-54
rush so	0:-32
rush the	0:-37
rust	0:-29
rust $	0:-46
rust dan	0:-30
rust die	0:40
rust eerst	0:-55
rust en	0:-54
rust hoort	0:-33
rust moet	0:41
rust uit	0:-46
rustd*	0:32
rustdag	0:19
rustdag $	0:22
rustdag die	0:-34
rustdag dus	0:-37
rustdag over	0:24
rustdag zitten	0:27
rustdagen	0:21
rustdagen helpt	0:12
rustdagen horen	0:-40
rustdagen zijn	0:36
ruste*	0:43
rusten	0:43
rusten is	0:26
rusten nooit	0:28
rusti*	0:-91
rustig	0:-56
rustig $	0:-73
rustig aan	0:-35
rustig als	0:-36
rustig dan	0:-19
rustig de	0:-34
rustig en	0:-38
rustig is	0:-36
rustig joggen	0:26
rustig lopen	0:11
rustig met	0:-33
rustig op	0:-47
rustig opbouwen	0:-31
rustig rondje	0:35
rustig zijn	0:-17
rustige	0:-35
rustige $	0:-23
rustige dag	0:-47
rustige dagen	0:-42
rustige loop	0:15
rustige lopen	0:15
rustige minuten	0:-52
rustige paden	0:-29
rustige tempo	0:-59
rustige weken	0:-53
rustiger	0:-80
rustiger $	0:-42
rustiger aan	0:-55
rustiger loopt	0:-32
rustigere	0:-34
rustigere dagen	0:-34
rustp*	0:59
rustpols	0:59
rustpols hoef	0:31
rustpols laat	0:32
rustpols van	0:29
ruta	0:-32
ruta nueva	0:-32
rutsc*	0:-58
rutschig	0:-45
rutschig mach	0:-45
rutscht	0:-29
rutscht nicht	0:-29
rutte*	0:19
rutteln	0:19
rutteln bestzeit	0:19
rythm*	0:34
rythme	0:34
rythme $	0:29
rythme a	0:-17
rythme irregulier	0:24
rythme la	0:21
s	0:24
s $	0:-67
s a	0:-89
s absolutely	0:28
s adapte	0:-34
s advice	0:-33
s aggrave	0:30
s agit	0:22
s all	0:-57
s an	0:19
s and	0:35
s apprend	0:-25
s arretent	0:29
s arreter	0:-39
s avonds	0:35
s been	0:-48
s best	0:-41
s better	0:-52
s beyond	0:-29
s bursitis	0:23
s completely	0:-42
s cruise	0:-48
s definitely	0:29
s dir	0:21
s dry	0:16
s ecoutant	0:39
s effondrer	0:-32
s en	0:-21
s endurcir	0:28
s entend	0:30
s entraine	0:36
s entrainent	0:29
s eraf	0:31
s est	0:25
s etirer	0:-29
s exercise	0:15
s fine	0:-58
s flat	0:25
s fur	0:22
s going	0:30
s gone	0:-37
s good	0:29
s habituer	0:-23
s hands	0:-34
s hard	0:-49
s harmless	0:29
s hay	0:27
s healed	0:-34
s hoort	0:-27
s hot	0:-13
s how	0:-25
s icy	0:-29
s il	0:-74
s impossible	0:22
s in	0:28
s increase	0:30
s infetta	0:-17
s intervals	0:13
s je	0:-40
s jump	0:59
s just	0:25
s keep	0:-53
s keeping	0:-37
s kein	0:34
s kinder	0:-61
s likely	0:21
s limits	0:-27
s long	0:-33
s longest	0:-37
s look	0:-63
s meant	0:-35
s mir	0:20
s mogen	0:-46
s never	0:32
s no	0:-62
s normal	0:-72
s not	0:21
s nothing	0:72
s notiert	0:26
s ochtends	0:-74
s okay	0:-38
s only	0:70
s ook	0:-54
s outside	0:-44
s pancake	0:25
s plan	0:-39
s probably	0:32
s raining	0:32
s reasons	0:-49
s remmen	0:36
s run	0:36
s runs	0:35
s saved	0:24
s scar	0:21
s schedule	0:26
s see	0:-25
s session	0:-68
s shin	0:26
s slowing	0:31
s stress	0:14
s the	0:34
s this	0:-32
s thursday	0:-29
s time	0:-64
s told	0:27
s training	0:-37
s two	0:-31
s up	0:-42
s vinden	0:11
s visit	0:-10
s wasted	0:18
s what	0:-24
s when	0:-46
s where	0:26
s why	0:41
s width	0:-39
s worked	0:13
s working	0:24
s wrong	0:-46
s your	0:45
s zero	0:46
s zijn	0:30
sa	0:-56
sa come	0:-38
sa piu	0:-33
saai	0:-30
saai beginnen	0:-30
saaie	0:-28
saaie loop	0:-28
sabad*	0:16
sabado	0:16
sabado $	0:75
sabado ?	0:-82
sabado a	0:24
sabado com	0:-51
sabado continua	0:-40
sabado e	0:-34
sabado el	0:23
sabado eran	0:28
sabado nao	0:-22
sabado no	0:-48
sabado para	0:26
sabado por	0:-47
sabado sao	0:-30
sabado tienes	0:-31
sabado voce	0:32
sabado y	0:-89
sabat*	0:17
sabato	0:17
sabato $	0:23
sabato ?	0:-44
sabato c	0:-42
sabato e	0:-70
sabato hai	0:-27
sabato il	0:25
sabato le	0:32
sabato non	0:-40
sabe	0:-74
sabe como	0:-57
sabe do	0:-45
sabe mais	0:-48
sabe mandar	0:27
sabe mas	0:-57
saben	0:-45
saben que	0:-45
saber	0:-102
saber $	0:-8
saber daqui	0:-52
saber que	0:-81
sabes	0:-39
sabes $	0:-39
sabri*	0:-29
sabria	0:-29
sabria decirte	0:-29
sache	0:21
sache de	0:21
sache*	0:-61
sachen	0:-61
sachen $	0:-40
sachen abends	0:-28
sachen am	0:-41
saem	0:30
saem faceis	0:30
safe	0:23
safe $	0:-20
safe at	0:32
safe for	0:30
safe nobody	0:28
safe so	0:-26
safel*	0:-20
safely	0:-20
safely double	0:23
safely ignore	0:27
safely in	0:-48
safer	0:13
safer choice	0:13
saft	0:29
saft mit	0:19
saft zwei	0:20
sag	0:-50
sag also	0:-30
sag bescheid	0:-24
sag das	0:34
sag einfach	0:-38
sag es	0:-61
sag jemandem	0:-35
sag mir	0:-56
sage	0:-8
sage $	0:-38
sage deinem	0:23
sage ich	0:-33
sage laufen	0:27
sagen	0:-36
sagen $	0:-41
sagen ?	0:-42
sagen hat	0:30
sagen keine	0:-38
sagen kurz	0:-39
sagen lass	0:-8
sagen zieh	0:27
sagst	0:-52
sagst $	0:-43
sagst welcher	0:-12
sagt	0:-11
sagt $	0:-26
sagt das	0:16
sagt denn	0:-8
sagt erholung	0:27
sagt gar	0:-34
sagt geht	0:-30
sagt pause	0:25
sahst	0:28
sahst du	0:28
sai	0:15
sai $	0:-16
sai no	0:24
sai uma	0:-19
saia	0:12
saia $	0:41
saia contra	0:-25
saia mais	0:-27
said	0:-58
said $	0:-29
said it	0:-38
said no	0:-16
said nothing	0:-42
said the	0:-47
said two	0:37
said you	0:-31
saind*	0:28
saindo	0:28
saindo do	0:28
sair	0:21
sair relaxa	0:28
sais	0:-20
sais $	0:11
sais ce	0:-55
sais pas	0:-36
saiso*	0:27
saisonniere	0:27
saisonniere achete	0:27
sait	0:-59
sait comment	0:-16
sait ou	0:-19
sait plus	0:-53
saiu	0:38
saiu do	0:38
sal	0:-9
sal $	0:43
sal a	0:21
sal contra	0:-45
sal e	0:-38
sal en	0:20
sal mas	0:-49
sal na	0:24
sal y	0:-36
salad	0:34
salad and	0:26
salad in	0:27
salad*	0:46
salada	0:31
salada $	0:26
salada e	0:15
salade	0:27
salade dan	0:17
salade le	0:27
salat	0:44
salat $	0:33
salat dann	0:14
salbe	0:24
salbe aus	0:24
saldo	0:19
saldo $	0:19
saldra la	0:-42
saldra perfecto	0:27
sale $	0:30
sale a	0:21
sale de	0:-62
sale del	0:20
sale e	0:-28
sale nella	0:22
sale ninguna	0:-15
sale no	0:-55
sales	0:-41
sales cada	0:15
sales segun	0:-43
salga	0:-16
salga $	0:-49
salga igual	0:-20
salga mal	0:31
salga no	0:-34
salgo	0:19
salgo yo	0:19
sali	0:25
sali ogni	0:25
salia*	0:-29
saliamo	0:-29
saliamo tre	0:-29
salid*	0:-62
salida	0:-27
salida $	0:-41
salida lenta	0:-17
salida no	0:-29
salida perdida	0:-34
salida repetida	0:26
salida y	0:-38
salidas	0:-47
salidas apuntadas	0:-46
salidas que	0:37
salidas rectas	0:-56
salidas se	0:-37
salido	0:-27
salido a	0:27
salido con	0:-33
salir $	0:14
salir caro	0:-51
salir sin	0:-30
salir tan	0:-12
salir te	0:36
salit*	0:28
salita	0:49
salita conta	0:-23
salita le	0:27
salita non	0:-33
salita passi	0:-31
salita pesa	0:29
salita sei	0:35
salite	0:-23
salite $	0:36
salite rendono	0:-39
salite sono	0:-31
salom*	0:31
salompas	0:31
salompas na	0:31
salt	0:33
salt and	0:-7
salt capsule	0:19
salt capsules	0:27
salt in	0:20
salt tablets	0:13
salta	0:23
salta giovedi	0:-46
salta il	0:25
salta la	0:9
salta perche	0:31
saltando	0:-38
saltando non	0:-38
saltar	0:-34
saltar no	0:-34
saltare il	0:28
saltare sabato	0:-31
saltare un	0:-34
saltare una	0:-38
saltarse	0:-29
saltarse una	0:-29
saltarte	0:-29
saltarte el	0:-29
saltaste	0:37
saltaste antes	0:37
saltata $	0:-39
saltata e	0:30
saltata non	0:-33
saltate	0:37
saltate el	0:28
saltate entro	0:32
saltato	0:-39
saltato non	0:-39
salte*	0:-68
salterei	0:-68
salterei hai	0:-68
salti	0:-37
salti $	0:-29
salti piu	0:-19
salto*	0:-49
saltos	0:-49
saltos maiores	0:-23
saltos mayores	0:-39
salut*	0:33
salutare	0:33
salutare $	0:33
salva*	0:42
salvata	0:25
salvata $	0:25
salvato	0:29
salvato $	0:29
salvo	0:54
salvo $	0:31
salvo com	0:30
salvo que	0:33
salz	0:-22
salz in	0:12
salz und	0:-26
salzt*	0:29
salztablette	0:29
salztablette alle	0:29
same $	0:8
same about	0:19
same and	0:13
same at	0:20
same corner	0:-27
same effort	0:-45
same goal	0:14
same hearts	0:-47
same issue	0:14
same lane	0:-44
same marathon	0:13
same plan	0:14
same problem	0:21
same shoes	0:32
same thing	0:32
same time	0:-27
same week	0:-31
samedi $	0:67
samedi ?	0:-63
samedi est	0:-47
samedi et	0:-79
samedi ne	0:-9
samedi ton	0:36
samedi tu	0:-32
samen zoals	0:-25
samst*	0:13
samstag	0:13
samstag $	0:11
samstag auslassen	0:-13
samstag fur	0:22
samstag geloscht	0:-34
samstag ist	0:33
samstag lege	0:-24
samstag legen	0:-23
samstag sind	0:-8
samstag steht	0:26
samstag steigerungen	0:-71
samstag und	0:-47
samstag verschoben	0:28
san	0:-33
san silvestre	0:-33
sanft	0:-64
sanft herunter	0:-24
sanft werde	0:-27
sanft wieder	0:-41
sang	0:-35
sang va	0:-35
sangr*	0:-16
sangre	0:-16
sangre ve	0:-16
sangu*	0:-19
sangue	0:-19
sangue vai	0:-16
sanis*	0:30
sanissimo	0:30
sanissimo $	0:30
sanne	0:23
sanne had	0:23
sano	0:-14
sano $	0:-14
sans $	0:-44
sans aucun	0:15
sans autre	0:-34
sans avis	0:-32
sans courir	0:-40
sans course	0:21
sans coutures	0:-27
sans danger	0:33
sans doute	0:28
sans etre	0:31
sans exception	0:39
sans faiblir	0:26
sans gluten	0:17
sans gravite	0:47
sans probleme	0:35
sans que	0:-43
sans souci	0:30
sans te	0:-42
sans travail	0:-57
sante	0:19
sante $	0:19
santo	0:12
santo para	0:12
sao	0:-18
sao $	0:-14
sao 0	0:-55
sao as	0:35
sao curtas	0:-21
sao dez	0:-31
sao iguais	0:22
sao mais	0:-18
sao musculos	0:-30
sao os	0:28
sao para	0:-54
sao questao	0:-28
sao silvestre	0:32
sao so	0:34
sao suficientes	0:-29
sao tres	0:-23
saper*	0:-45
sapere	0:-45
sapere cos	0:-39
sapere perche	0:-25
sara a	0:25
sara dieci	0:34
sara ressa	0:-40
sara sparito	0:22
sarah	0:24
sarah from	0:24
sarai	0:65
sarai in	0:29
sarai mai	0:25
sarai piu	0:16
sarai pronto	0:38
sarai un	0:24
sareb*	0:7
sarebbe	0:30
sarebbe soldi	0:29
sarebbe tendinite	0:15
sarebbero	0:-50
sarebbero troppe	0:-50
sares*	0:27
saresti	0:27
saresti piu	0:27
sas	0:24
sas auch	0:24
saturday $	0:26
saturday ?	0:-45
saturday and	0:-71
saturday as	0:-30
saturday doesn	0:-9
saturday for	0:25
saturday i	0:-45
saturday is	0:-63
saturday morning	0:-27
saturday now	0:37
saturday remove	0:-29
saturday right	0:-40
saturday you	0:-19
satze*	0:-35
satzen	0:-35
satzen reden	0:-35
saube*	0:-30
sauber	0:-30
sauber $	0:-30
sauda*	0:27
saudavel	0:27
saudavel $	0:27
saude	0:-48
saude $	0:-35
saude quem	0:-21
saura	0:-41
saura te	0:-41
sause*	0:32
sausen	0:32
sausen und	0:32
sauta*	0:-26
sautant	0:-26
sautant ne	0:-26
saute	0:37
saute le	0:33
saute ton	0:30
saute*	0:-34
sautee	0:-27
sautee ne	0:-27
sauter	0:-22
sauter samedi	0:-22
sauts	0:-29
sauts plus	0:-29
save	0:-37
save $	0:-37
save something	0:-39
save your	0:-57
save yourself	0:34
saved	0:47
saved $	0:45
saved yet	0:-27
saved your	0:7
savoi*	0:-55
savoir	0:-55
savoir ce	0:-55
savon	0:-23
savon $	0:-23
saw	0:49
saw on	0:39
saw your	0:23
say	0:11
say $	0:14
say a	0:-48
say about	0:-17
say finish	0:36
say grade	0:26
say how	0:-42
say i	0:47
say if	0:39
say is	0:-26
say it	0:19
say no	0:-38
say note	0:-37
say rest	0:27
say run	0:31
say so	0:-85
say something	0:-26
say that	0:-20
say undo	0:-35
say whether	0:-56
say yes	0:-46
say you	0:37
sayin*	0:25
saying	0:25
saying that	0:25
says	0:69
says $	0:-49
says 0	0:40
says and	0:34
says comes	0:-21
says it	0:-19
says little	0:-20
says miles	0:21
says otherwise	0:28
says recover	0:31
says run	0:29
says so	0:20
says the	0:20
sbagl*	0:45
sbaglia	0:32
sbaglia $	0:35
sbaglia mai	0:29
sbagliato	0:32
sbagliato $	0:32
scald*	0:22
scalda	0:28
scalda $	0:28
scaldarsi	0:-25
scaldarsi dieci	0:-25
scale	0:10
scale each	0:28
scale move	0:26
scale piano	0:-39
scambiare	0:-37
scambiare sabato	0:-37
scambiato	0:24
scambiato i	0:24
scan	0:36
scan came	0:-38
scan kun	0:26
scan needed	0:32
scar	0:21
scar tissue	0:21
scari*	0:13
scarico	0:13
scarico meno	0:-61
scarico volerai	0:34
scarp*	0:-31
scarpa	0:-42
scarpa ti	0:-42
scarpe	0:-26
scarpe $	0:-19
scarpe ai	0:-33
scarpe chiedi	0:34
scarpe comode	0:-41
scarpe con	0:-31
scarpe da	0:-30
scarpe giuste	0:-10
scarpe nella	0:30
scarpe nuove	0:22
scarpe sono	0:-28
scarpe un	0:-22
scarpe vecchie	0:-28
scegl*	0:-55
scegli	0:-55
scegli quella	0:-55
scelt*	0:-56
scelta	0:-56
scelta $	0:-34
scelta da	0:-47
scend*	0:40
scende	0:19
scende in	0:19
scenderai	0:44
scenderai sotto	0:44
scendi le	0:-39
scendi sotto	0:27
scendiamo	0:-47
scendiamo a	0:-47
scendono	0:19
scendono da	0:19
schaa*	0:-26
schaal	0:-18
schaal van	0:-18
schaatsers	0:-18
schaatsers en	0:-18
schad*	0:-46
schade	0:-19
schade wegen	0:-19
schadet	0:-39
schadet deiner	0:-33
schadet lockeres	0:-27
schaf*	0:-11
schaffst	0:-11
schaffst als	0:-56
schaffst die	0:34
schaffst du	0:23
schaffst garantiert	0:16
schal*	0:-45
schall	0:-45
schall und	0:-45
scham*	0:33
schamen	0:33
schamen $	0:33
schan*	0:-54
schande	0:-54
schande $	0:-54
schar*	0:-38
scharfer	0:-38
scharfer $	0:-25
scharfer und	0:-31
schau	0:-69
schau auf	0:-32
schau nach	0:-41
schau wie	0:-24
schau*	0:-57
schauen	0:-46
schauen $	0:-25
schauen der	0:-36
schaum	0:-32
schaum sich	0:-32
sched*	0:65
scheda	0:30
scheda $	0:30
schedule	0:56
schedule $	0:43
schedule to	0:26
schedule you	0:13
schee*	0:37
scheef	0:13
scheef $	0:32
scheef is	0:-21
scheelt de	0:-28
scheelt drie	0:15
scheenbeen	0:23
scheenbeen $	0:23
scheenbeenvliesontsteking	0:18
scheenbeenvliesontsteking typisch	0:18
scheenprobleem	0:30
scheenprobleem op	0:30
schei*	0:26
scheitern	0:26
scheitern ist	0:26
schel*	0:27
schelen	0:27
schelen $	0:27
schema $	0:42
schema aan	0:-53
schema begint	0:33
schema bouwt	0:-40
schema en	0:47
schema heb	0:42
schema heeft	0:-42
schema is	0:-55
schema kun	0:29
schema ook	0:-20
schema raak	0:40
schema volgt	0:25
schema voorkomt	0:-25
schema wacht	0:-38
schema werkt	0:28
schen*	0:19
schenen	0:19
schenen tien	0:19
scher*	0:-45
scherpe	0:12
scherpe kantjes	0:12
scherper	0:-48
scherper $	0:-26
scherper en	0:-33
scheu*	0:11
scheuert	0:-23
scheuert $	0:-23
scheur	0:20
scheur snel	0:20
scheurt	0:20
scheurt er	0:20
scheurtje	0:27
scheurtje in	0:27
schia*	0:25
schiacciato	0:25
schiacciato $	0:25
schic*	0:20
schichten	0:-25
schichten sind	0:-25
schick	0:21
schick s	0:21
schicke	0:33
schicke die	0:33
schie*	0:69
schief	0:-7
schief $	0:26
schief ist	0:-39
schiefgehen	0:33
schiefgehen $	0:33
schiena	0:52
schiena $	0:36
schiena a	0:24
schiena e	0:23
schienbein	0:45
schienbein $	0:28
schienbein tut	0:31
schienbeine	0:-19
schienbeine brauchen	0:-19
schienbeinkantensyndrom	0:13
schienbeinkantensyndrom ganz	0:13
schiu*	0:-47
schiuma	0:-47
schiuma sembra	0:-47
schla*	0:-42
schlaf	0:-26
schlaf $	0:-23
schlaf bringt	0:-30
schlaf fruh	0:-23
schlaf ist	0:-27
schlaf mehr	0:35
schlaf reichen	0:34
schlaf und	0:-55
schlafen	0:8
schlafen kannst	0:34
schlafen vor	0:-39
schlagst	0:37
schlagst du	0:37
schlagt	0:-40
schlagt jedes	0:-32
schlagt motivation	0:-26
schlangen	0:-25
schlangen werden	0:-25
schlanke	0:26
schlanke laufer	0:26
schlaufe	0:-40
schlaufe in	0:-40
schle*	0:-32
schlecht aussehen	0:-17
schlecht schlafen	0:-39
schlecht wird	0:32
schlechte	0:-38
schlechte nacht	0:-17
schlechte nachte	0:-35
schlechten	0:-48
schlechten schlaf	0:-23
schlechten tages	0:-32
schlechter	0:-49
schlechter lauf	0:-34
schlechter ort	0:-26
schleimbeutel	0:31
schleimbeutel $	0:31
schleimbeutelentzundung	0:14
schleimbeutelentzundung $	0:14
schli*	0:21
schliest	0:-31
schliest verletzungen	0:-31
schlimmer	0:31
schlimmer wird	0:31
schlimmeren	0:30
schlimmeren schmerzen	0:30
schme*	0:17
schmerz an	0:-49
schmerz auf	0:-29
schmerz bitte	0:-10
schmerz der	0:-32
schmerz fur	0:32
schmerz hindurch	0:-40
schmerz ist	0:25
schmerz kein	0:34
schmerz kommt	0:20
schmerz nachlasst	0:24
schmerz nimmt	0:-27
schmerz starker	0:-40
schmerz und	0:31
schmerz vergeht	0:29
schmerz verschwunden	0:28
schmerzen	0:34
schmerzen $	0:30
schmerzen kannst	0:29
schmerzen uber	0:-43
schmerzen und	0:31
schmerzendes	0:23
schmerzendes knie	0:23
schmerzmittel	0:-40
schmerzmittel vor	0:-48
schmerzmittel zu	0:32
schmerzmitteln	0:21
schmerzmitteln kannst	0:21
schmerztablette	0:28
schmerztablette ein	0:28
schmerztabletten	0:21
schmerztabletten und	0:21
schmi*	0:-23
schmier	0:-23
schmier etwas	0:-23
schna*	0:37
schnapse	0:37
schnapse vor	0:37
schne*	0:-14
schneide	0:-29
schneide die	0:-29
schnell beim	0:19
schnell geworden	0:27
schnell ist	0:-52
schnell und	0:-33
schnell vorbei	0:13
schnell wie	0:-22
schnelle	0:-7
schnelle $	0:-21
schnelle kommt	0:-35
schnelle laufer	0:26
schnellem	0:-37
schnellem laufen	0:-37
schnellen	0:-38
schnellen sachen	0:-40
schnellen teile	0:-21
schneller	0:28
schneller gelaufen	0:35
schneller gemacht	0:13
schneller punkt	0:40
schneller versprochen	0:25
schneller warst	0:12
schnellste	0:-32
schnellste das	0:-55
schnellste losung	0:26
schnu*	0:18
schnupfen	0:-34
schnupfen ohne	0:-34
schnursenkel	0:-22
schnursenkel uber	0:-22
schnurung	0:35
schnurung lockern	0:35
schoc*	0:26
schockt	0:26
schockt den	0:26
schoe*	0:13
schoenen	0:13
schoenen $	0:-22
schoenen aan	0:-7
schoenen en	0:24
schoenen lossen	0:30
schoenen met	0:-33
schoenen staan	0:28
schoenen verschillen	0:-14
schoenen voelen	0:-29
schon	0:63
schon $	0:11
schon aufgegeben	0:26
schon berucksichtigt	0:35
schon dass	0:-23
schon drausen	0:-12
schon eingeteilt	0:-36
schon einmal	0:-35
schon funf	0:-46
schon gar	0:-65
schon genug	0:28
schon gewonnen	0:32
schon gleichmasig	0:-45
schon hunderte	0:28
schon kraftig	0:30
schon mal	0:21
schon mit	0:26
schon oft	0:36
schon was	0:-41
schon*	0:34
schone	0:34
schone abkurzung	0:34
schoo*	0:-17
school	0:27
school $	0:27
schoon	0:-26
schoon $	0:-26
schou*	0:-31
schouders	0:-31
schouders laag	0:-31
schra*	0:-21
schrap	0:-18
schrap eerst	0:-18
schrappen	0:-10
schrappen ?	0:-10
schreib	0:-57
schreib einfach	0:-41
schreib notiz	0:-29
schreibe	0:-16
schreibe dir	0:31
schreibe ich	0:-44
schreiben	0:21
schreiben $	0:21
schri*	0:-17
schrijf	0:51
schrijf alles	0:36
schrijf je	0:39
schritt	0:-27
schritt an	0:-27
schritte	0:-78
schritte $	0:-39
schritte oder	0:-60
schritte summieren	0:-12
schritte uber	0:-9
schritte und	0:-24
schuh ?	0:-10
schuh halt	0:19
schuh liegt	0:-41
schuh*	0:-9
schuhe	0:-15
schuhe an	0:20
schuhe brauchen	0:-19
schuhe losen	0:27
schuhe mit	0:-34
schuhe mussen	0:-30
schuhe passen	0:-14
schuhe unterscheiden	0:-13
schuhen	0:30
schuhen bist	0:30
schui*	0:-38
schuim	0:-38
schuim dood	0:-38
schul*	0:-31
schuld	0:-31
schuld $	0:-31
schut*	0:-43
schutzt	0:-43
schutzt $	0:-43
schuu*	0:-35
schuurt	0:-35
schuurt $	0:-35
schwa*	0:55
schwach	0:44
schwach bist	0:33
schwach ist	0:18
schwach von	0:26
schwache	0:13
schwache $	0:-47
schwache die	0:17
schwache leistung	0:31
schwachen	0:20
schwachen po	0:20
schwanger	0:28
schwanger kannst	0:28
schwarz	0:-41
schwarz vor	0:-41
schwarze	0:26
schwarze punkte	0:26
schwe*	0:-63
schwellentempo	0:-44
schwellentempo ist	0:-44
schwellung	0:31
schwellung kommt	0:31
schwer	0:-15
schwer $	0:28
schwer sind	0:-46
schwere	0:-33
schwere beine	0:-33
schweres	0:-39
schweres oder	0:-39
schwerfallt	0:-49
schwerfallt $	0:-49
schwi*	0:15
schwiegermutter	0:29
schwiegermutter meint	0:29
schwindel	0:46
schwindel am	0:28
schwindel gehort	0:32
schwindel nach	0:22
schwindlig	0:-15
schwindlig ist	0:36
schwindlig wird	0:-80
schwitzen	0:-45
schwitzen aufhort	0:-36
schwitzen fluchen	0:-28
schwu*	0:-43
schwummrig	0:-43
schwummrig $	0:-31
schwummrig ist	0:-39
sciat*	0:51
sciatica	0:26
sciatica basta	0:26
sciatique	0:42
sciatique ne	0:29
sciatique qui	0:21
scien*	0:38
science	0:38
science $	0:22
science in	0:30
scioc*	0:-51
sciocchezza	0:-51
sciocchezza non	0:-51
scivo*	0:-46
scivoloso	0:-46
scivoloso fai	0:-46
scomm*	0:24
scommetto	0:24
scommetto quello	0:24
scord*	0:30
scordarti	0:30
scordarti la	0:30
score	0:-37
score except	0:-37
scors*	0:46
scorsa	0:18
scorsa $	0:18
scorso	0:42
scorso $	0:40
scree*	0:-47
screens	0:-47
screens $	0:-47
scrit*	0:-33
scritto	0:-33
scritto $	0:20
scritto mai	0:-48
scriv*	0:51
scrivo	0:52
scrivo prima	0:34
scrivo stasera	0:32
scroc*	0:29
scrocchiare	0:29
scrocchiare la	0:29
scura	0:42
scura dopo	0:42
scuse	0:40
scuse $	0:36
scuse che	0:28
scuse mi	0:14
se	0:8
se $	0:-100
se a	0:-79
se acaba	0:25
se acabaron	0:18
se afloja	0:-40
se amable	0:-38
se arregla	0:18
se as	0:-10
se bloquea	0:-41
se c	0:-31
se calentara	0:30
se chover	0:-27
se col	0:-28
se como	0:-47
se comparer	0:-36
se continua	0:-16
se corre	0:-67
se correr	0:-23
se corri	0:-54
se cura	0:26
se deram	0:30
se dice	0:-40
se discute	0:-62
se diz	0:-40
se doer	0:-45
se domani	0:-27
se e	0:24
se empieza	0:-52
se equivoco	0:25
se estiver	0:-26
se fa	0:-41
se faire	0:38
se ficar	0:-34
se finisci	0:-37
se fizesse	0:-22
se foi	0:-8
se for	0:-74
se formigar	0:25
se gana	0:38
se garantizan	0:-31
se giovedi	0:-19
se ha	0:-12
se hace	0:41
se hacen	0:-34
se haga	0:-13
se hai	0:-70
se hizo	0:25
se hunde	0:-55
se i	0:-34
se il	0:-65
se l	0:-33
se la	0:-66
se le	0:-64
se lesiona	0:35
se leva	0:-29
se lleva	0:-45
se lo	0:-29
se machuca	0:21
se machucar	0:25
se marche	0:-50
se me	0:-26
se mejora	0:22
se melhora	0:38
se merece	0:27
se merite	0:23
se mi	0:-36
se montre	0:-55
se muda	0:-32
se mueve	0:-24
se na	0:-17
se nao	0:8
se negocia	0:-61
se non	0:30
se nota	0:-26
se notan	0:-55
se o	0:-50
se orgulhar	0:-33
se parar	0:31
se parece	0:-49
se passera	0:17
se pede	0:-16
se peggiora	0:-24
se per	0:-60
se perd	0:-18
se perde	0:-20
se pesado	0:-33
se pide	0:-23
se pierde	0:-24
se pierden	0:-45
se plaignent	0:-36
se plaindre	0:34
se plantea	0:-29
se possa	0:-14
se precisa	0:-33
se precisar	0:25
se preocupar	0:28
se preocupe	0:45
se pueda	0:-63
se que	0:-43
se queda	0:-16
se quedan	0:-37
se quede	0:-24
se quejan	0:11
se quer	0:31
se quiser	0:-54
se relache	0:28
se reposa	0:-38
se reposant	0:31
se reposent	0:28
se sabado	0:-22
se sabato	0:-40
se sale	0:7
se segui	0:28
se seguir	0:10
se sei	0:-12
se sente	0:-50
se sentent	0:-14
se senti	0:-31
se sentir	0:-47
se serve	0:28
se sia	0:-19
se siente	0:13
se soigne	0:37
se soit	0:-25
se suda	0:39
se suit	0:26
se te	0:21
se tem	0:-26
se terminar	0:-24
se ti	0:29
se tiver	0:-21
se toda	0:30
se toman	0:26
se trabajan	0:-31
se trata	0:33
se tutto	0:-28
se va	0:23
se vira	0:33
se viu	0:30
se voce	0:-59
se voit	0:29
se vomiti	0:34
se vuelve	0:-52
se vuoi	0:-17
sea	0:15
sea $	0:-34
sea a	0:24
sea gradual	0:-33
sea la	0:-34
sea menos	0:-29
sea una	0:28
seams	0:-11
seams and	0:-11
seanc*	0:-7
seance	0:-11
seance $	0:21
seance ?	0:-29
seance a	0:35
seance attendra	0:-35
seance d	0:27
seance de	0:47
seance doit	0:32
seance dure	0:-64
seance est	0:-19
seance et	0:26
seance manquee	0:-52
seance n	0:-38
seance ne	0:-40
seance on	0:-33
seance par	0:-47
seance ratee	0:30
seance te	0:30
seance tu	0:-36
seances	0:21
seances manquees	0:31
seances par	0:33
seas	0:37
seas blando	0:37
sec	0:-52
sec $	0:-28
sec la	0:-39
seca	0:-26
seca las	0:-26
secar	0:45
secar $	0:45
secas	0:-44
secas e	0:-26
secas sem	0:-23
seche	0:-28
seche tes	0:-28
seche*	0:14
secher	0:30
secher un	0:30
seches	0:-9
seches $	0:25
seches et	0:-19
seches sans	0:-35
sechs	0:28
sechs $	0:14
sechs an	0:34
sechs dreisig	0:26
sechs erinnere	0:15
sechs kein	0:30
sechs nichts	0:36
sechs sind	0:-48
sechs stunden	0:14
sechs wochen	0:-44
sechz*	0:27
sechzehn	0:27
sechzehn stunden	0:27
seco	0:28
seco $	0:28
secon*	0:-11
second	0:-18
second $	0:-38
second day	0:-25
second half	0:15
second helpings	0:26
second long	0:-42
second metatarsal	0:34
second week	0:-26
seconda	0:-32
seconda settimana	0:-32
seconden $	0:13
seconden maken	0:-36
secondes	0:23
secondes $	0:23
secondi	0:24
secondi $	0:24
secondo	0:-55
secondo giorno	0:-47
secondo la	0:-30
secondo me	0:58
secondo quante	0:-46
seconds	0:20
seconds a	0:28
seconds per	0:29
seconds quick	0:-24
secos	0:-24
secos $	0:-15
secos y	0:-14
secre*	0:-28
secrecao	0:-28
secrecao e	0:-28
sed	0:-38
sed $	0:-38
sede	0:-54
sede $	0:-39
sede igual	0:-32
sedic*	0:26
sedici	0:26
sedici ore	0:26
sedut*	0:38
seduta	0:40
seduta $	0:35
seduta ?	0:-33
seduta di	0:25
seduta dura	0:-58
seduta e	0:11
seduta parli	0:-33
seduta ti	0:31
sedute al	0:32
sedute dure	0:-13
see	0:10
see $	0:-34
see from	0:45
see here	0:37
see how	0:14
see if	0:-36
see ist	0:34
see so	0:-30
see someone	0:-39
see stars	0:23
see that	0:35
see the	0:26
see this	0:-52
see what	0:-38
see where	0:-57
see you	0:11
see your	0:-53
seek	0:-27
seek medical	0:-27
seen	0:-20
seen $	0:-35
seen from	0:-18
seen people	0:27
seen that	0:28
seen this	0:30
seen today	0:-46
segna	0:30
segna tutto	0:30
segna*	0:15
segnale	0:-27
segnale $	0:-12
segnale che	0:-20
segnato	0:30
segnato che	0:30
segno	0:-52
segno $	0:-40
segno vuol	0:-32
segui	0:35
segui il	0:35
segui lo	0:-40
segui me	0:23
segui questo	0:28
segui*	0:-46
seguidas	0:-41
seguidas serian	0:-53
seguidas sin	0:-48
seguidas te	0:34
seguidos $	0:24
seguidos o	0:-25
seguidos ou	0:-20
seguidos seriam	0:-27
seguidos vao	0:42
seguimos	0:-51
seguimos lo	0:-51
seguinte	0:-52
seguinte $	0:-52
seguir	0:19
seguir $	0:17
seguir este	0:10
seguito	0:-28
seguito $	0:-28
segun	0:-82
segun cuantas	0:-24
segun el	0:-46
segun la	0:-28
segun te	0:-43
segun*	0:-46
segunda	0:-63
segunda metade	0:-20
segunda semana	0:-50
segundo	0:-61
segundo $	0:-36
segundo dia	0:-44
segundo o	0:-36
segundos	0:39
segundos $	0:39
segur*	0:62
segura	0:26
segura $	0:26
seguram	0:28
seguram $	0:28
seguramente	0:20
seguramente es	0:20
seguridad	0:24
seguridad $	0:24
seguro	0:43
seguro $	0:41
seguro descansa	0:-65
seguro descanse	0:-39
seguro para	0:48
seguro que	0:32
seguro quieres	0:-29
sehe	0:12
sehe dass	0:30
sehe ich	0:-33
sehen	0:13
sehen wir	0:28
sehne	0:15
sehne $	0:29
sehne halt	0:-20
sehnen	0:-24
sehnen $	0:18
sehnen und	0:-38
sehnenreizung	0:24
sehnenreizung $	0:24
sei	0:20
sei $	0:-26
sei a	0:24
sei al	0:26
sei como	0:14
sei cosi	0:29
sei davvero	0:-25
sei de	0:-32
sei debole	0:29
sei diese	0:-32
sei giovane	0:33
sei grammi	0:18
sei guadagnato	0:34
sei in	0:25
sei iscritto	0:12
sei malato	0:-22
sei meritata	0:16
sei meritato	0:-36
sei nicht	0:39
sei o	0:19
sei piu	0:-56
sei pronto	0:-40
sei settimane	0:9
sei sono	0:-52
sei stanco	0:18
sei stata	0:-29
sei sul	0:30
sei un	0:65
sein	0:-25
sein $	0:-14
sein da	0:28
sein dass	0:-33
sein gehort	0:-19
sein okay	0:-19
sein wenn	0:-53
seine*	0:24
seinen	0:24
seinen zwei	0:24
seis	0:-59
seis $	0:34
seis horas	0:14
seis sao	0:-54
seis semanas	0:-50
seis son	0:-48
seis veces	0:-41
seit	0:-46
seit dem	0:-36
seit drei	0:-35
seite*	0:-10
seitenstechen	0:-10
seitenstechen langsamer	0:-37
seitenstechen lasst	0:-38
seitenstechen verlass	0:32
seize	0:25
seize heures	0:25
seja	0:36
seja mole	0:36
sekun*	0:23
sekunden	0:23
sekunden $	0:23
sel	0:17
sel dans	0:20
selbe*	0:24
selber	0:24
selber zehn	0:24
selbs*	0:-53
selbst	0:-53
selbst $	0:-29
selbst buchen	0:-39
selbst ein	0:-25
selbst gemacht	0:20
selbst nie	0:-38
selbst sein	0:-33
selon	0:-48
selon la	0:-29
selon le	0:-32
sem	0:-19
sem $	0:-24
sem correr	0:-43
sem corrida	0:49
sem costura	0:-23
sem desculpas	0:31
sem dormir	0:-48
sem drama	0:-37
sem duvida	0:49
sem exagero	0:-36
sem falar	0:-72
sem menstruar	0:38
sem o	0:29
sem olhar	0:-55
sem os	0:9
sem outra	0:-35
sem parar	0:-26
sem pressa	0:-60
sem problema	0:41
sem relogio	0:-27
sem sobremesa	0:31
sem treino	0:-64
semaf*	0:-56
semaforo	0:-56
semaforo poi	0:-56
semai*	0:-40
semaine	0:-52
semaine !	0:-34
semaine $	0:-10
semaine ?	0:-23
semaine au	0:-11
semaine car	0:-30
semaine deborde	0:-40
semaine derniere	0:25
semaine difficile	0:-35
semaine est	0:23
semaine et	0:-12
semaine ne	0:-42
semaine ou	0:-16
semaine plus	0:-58
semaine pour	0:-27
semaine prochaine	0:32
semaine reduis	0:23
semaine sans	0:-38
semaine si	0:-47
semaine ton	0:25
semaines $	0:-49
semaines ?	0:34
semaines avec	0:21
semaines chargees	0:-38
semaines de	0:28
semaines environ	0:-11
semaines et	0:-39
semaines l	0:-15
semaines la	0:30
semaines ou	0:-33
semaines que	0:-35
semaines sans	0:-24
semaines suffisent	0:-35
semaines tu	0:29
seman*	0:10
semana !	0:-22
semana $	0:45
semana ?	0:-15
semana agora	0:36
semana apertar	0:-49
semana campeao	0:36
semana corriendo	0:16
semana da	0:31
semana detox	0:33
semana diminua	0:28
semana dura	0:-68
semana e	0:-55
semana en	0:-18
semana es	0:-40
semana esta	0:-59
semana haces	0:28
semana hay	0:-38
semana hein	0:-9
semana libre	0:34
semana mais	0:-71
semana mas	0:-37
semana nao	0:-26
semana no	0:-49
semana o	0:-9
semana ou	0:-8
semana para	0:-53
semana pasada	0:34
semana pesada	0:-45
semana porque	0:-44
semana puxada	0:-46
semana que	0:-41
semana reduce	0:25
semana sao	0:-15
semana se	0:37
semana sem	0:-27
semana seras	0:16
semana si	0:-35
semana sin	0:-33
semana so	0:34
semana sube	0:-42
semana tienes	0:-42
semana tonta	0:-42
semana voce	0:-23
semana y	0:-36
semana ya	0:41
semanal	0:45
semanal e	0:32
semanal es	0:30
semanas	0:-14
semanas $	0:-50
semanas a	0:19
semanas cerca	0:-12
semanas com	0:29
semanas dan	0:-35
semanas de	0:34
semanas dessas	0:-26
semanas e	0:-36
semanas el	0:10
semanas eres	0:32
semanas mas	0:31
semanas o	0:-55
semanas ou	0:-49
semanas parado	0:-51
semanas pero	0:30
semanas sao	0:-29
semanas seguidas	0:-48
semanas sem	0:-40
semanas sin	0:-24
semanas un	0:-15
semanas van	0:-27
semanas voce	0:34
semanas y	0:-25
sembl*	0:-47
semble	0:-43
semble $	0:-41
sembler	0:-23
sembler facile	0:-9
sembler trop	0:-19
sembra	0:-30
sembra $	0:-21
sembra grigio	0:-28
sembra morta	0:-47
sembra un	0:35
sembra una	0:-31
sembra uno	0:16
sembrare	0:-44
sembrare facile	0:-23
sembrare troppo	0:-35
sembravi	0:34
sembravi in	0:34
sembri	0:31
sembri in	0:31
semel*	0:13
semelle	0:-15
semelle est	0:-15
semelles	0:25
semelles $	0:25
semi	0:-63
semi $	0:-9
semi comme	0:-32
semi environ	0:-17
semi marathon	0:-54
semi sera	0:33
semma*	0:-32
semmai	0:-32
semmai provalo	0:-32
semplice	0:34
semplice infiammazione	0:34
semplici	0:-26
semplici $	0:-26
sempr*	0:-64
sempre	0:-64
sempre $	0:38
sempre antes	0:-42
sempre bevilo	0:-44
sempre che	0:24
sempre com	0:-51
sempre con	0:-34
sempre deixo	0:-12
sempre e	0:-30
sempre nessun	0:-32
sempre permesso	0:-31
sempre permitido	0:-32
sempre prima	0:-41
sempre que	0:-33
sempre sao	0:-30
sempre un	0:-13
senal	0:-43
senal $	0:-56
senal de	0:10
senal que	0:-28
senao	0:33
senao voce	0:33
send	0:-42
send it	0:-13
send me	0:-45
send messages	0:-17
send you	0:24
sendi*	0:27
sending	0:27
sending the	0:27
senke*	0:-35
senkel	0:-35
senkel durch	0:-35
sens	0:-57
sens $	0:-57
sensi	0:-29
sensi di	0:-29
sensi*	0:-20
sensible	0:-20
sensible plan	0:-20
senso	0:-38
senso di	0:-38
sent	0:10
sent your	0:10
sente	0:-47
sente $	0:-66
sente da	0:23
sente desde	0:-28
sente isso	0:-32
sente mais	0:36
sente sede	0:-32
sente*	0:-47
sentences	0:-34
sentences $	0:-21
sentences effort	0:-13
sentences for	0:-24
sentent	0:-29
sentent des	0:-29
senti	0:27
senti $	0:-43
senti arrivare	0:-17
senti come	0:-16
senti confuso	0:-36
senti dolore	0:-17
senti meglio	0:31
senti nulla	0:21
senti piu	0:44
senti un	0:-32
senti*	0:-23
sentido	0:-43
sentido de	0:-43
sentieri	0:-42
sentieri non	0:-38
sentieri tranquilli	0:-17
sentir as	0:30
sentir cansaco	0:-50
sentir lourd	0:-33
sentir se	0:-33
sentir tes	0:25
sentir um	0:-11
sentirai	0:35
sentirai $	0:35
sentiras	0:28
sentiras nada	0:24
sentiras plus	0:23
sentire	0:-24
sentire le	0:-24
sentirse	0:-76
sentirse cansado	0:-55
sentirse facil	0:-14
sentirse pesado	0:-38
sentirsi	0:-36
sentirsi pesanti	0:-26
sentirsi stanchi	0:-31
sentito	0:32
sentito il	0:32
sentiu	0:-12
sentiu o	0:-12
sento	0:32
sento che	0:32
sento*	0:-10
sentono	0:-10
sentono dal	0:-10
senza $	0:-24
senza altra	0:-34
senza aspettare	0:-38
senza corsa	0:9
senza cuciture	0:-37
senza dubbio	0:30
senza forzarsi	0:-32
senza lavori	0:-56
senza problemi	0:20
separ*	0:-14
separada	0:-24
separada na	0:-24
separado	0:12
separado $	0:12
septe*	0:-26
september	0:-26
september $	0:-26
seque	0:-29
seque o	0:-29
ser $	0:-24
ser a	0:-42
ser corta	0:-24
ser curta	0:-35
ser dez	0:36
ser el	0:9
ser la	0:-16
ser leve	0:-36
ser o	0:-26
ser so	0:29
ser suave	0:-22
ser verme	0:33
sera	0:27
sera $	0:-12
sera ?	0:-32
sera assez	0:30
sera comme	0:36
sera contro	0:13
sera de	0:29
sera diez	0:36
sera dix	0:33
sera e	0:38
sera en	0:-31
sera gueri	0:23
sera parti	0:28
sera prima	0:-65
sera reparee	0:25
sera risolve	0:14
sera solo	0:43
serai*	0:-28
serais	0:29
serais plus	0:29
serait	0:-39
serait trop	0:-52
serait une	0:23
seras	0:22
seras $	0:-35
seras en	0:10
seras mas	0:16
seras pret	0:19
seras prete	0:29
seras vieux	0:37
serba*	0:-41
serbatoio	0:-41
serbatoio vuoto	0:-41
seren*	0:27
sereno	0:27
sereno niente	0:27
seria	0:52
seria mais	0:32
seria tendinite	0:15
seria tendinitis	0:14
seria um	0:27
seria una	0:24
seria*	0:-39
seriam	0:-43
seriam demais	0:-43
serian	0:-63
serian demasiado	0:-63
serias	0:28
serias mas	0:28
serie	0:24
serie da	0:24
serie*	0:11
series	0:11
series $	0:26
series de	0:46
series para	0:-28
series por	0:-34
series se	0:-34
serio	0:-48
serio te	0:-48
serio*	0:39
serious	0:50
serious $	0:28
serious if	0:37
serious you	0:37
seriously	0:-29
seriously legs	0:-29
serra	0:-36
serra e	0:-36
serre	0:19
serre $	0:21
serre et	0:29
serre les	0:21
serre un	0:-45
serre*	0:29
serree	0:29
serree c	0:29
sert	0:-15
sert de	0:-15
serve	0:-32
serve $	0:-34
serve a	0:-25
serve ancora	0:-52
serve andare	0:30
serve fai	0:18
serve il	0:32
serve ma	0:33
serve niente	0:-61
serve recuperare	0:-39
serve se	0:-35
serve solo	0:-35
serve stringere	0:-33
serve un	0:-52
serve una	0:-71
servem	0:-43
servem escolha	0:-27
servem para	0:-25
servent	0:34
servent a	0:34
servi*	0:30
services	0:-28
services if	0:-28
servido	0:35
servido $	0:35
servo*	0:-30
servono	0:-30
servono i	0:28
servono perche	0:-34
servono una	0:-50
servu*	0:-31
servus	0:-31
servus alles	0:-31
ses	0:-15
ses consignes	0:-45
ses regles	0:36
sesen*	0:29
sesenta	0:29
sesenta gramos	0:29
sesio*	0:33
sesion	0:28
sesion $	0:42
sesion ?	0:-34
sesion de	0:23
sesion dura	0:-54
sesion es	0:-39
sesion ha	0:30
sesion queda	0:15
sesiones	0:14
sesiones diarias	0:36
sesiones duras	0:-8
sesiones para	0:-35
sessa*	0:27
sessanta	0:27
sessanta grammi	0:27
sesse*	0:34
sessenta	0:34
sessenta gramas	0:34
sessi*	0:53
sessie	0:50
sessie af	0:41
sessie eruit	0:-30
sessie is	0:33
sessie je	0:-24
sessie maakt	0:32
sessies	0:32
sessies achter	0:32
session	0:21
session $	0:21
session a	0:-15
session about	0:-52
session and	0:18
session comes	0:23
session doesn	0:-35
session faster	0:15
session has	0:52
session in	0:21
session is	0:-53
session it	0:-54
session just	0:-54
session needs	0:-24
session of	0:-31
session stands	0:38
session this	0:33
session to	0:-39
session tonight	0:-34
session warm	0:-41
session your	0:19
sessions	0:8
sessions $	0:24
sessions a	0:-56
sessions do	0:22
sessions feel	0:-54
sessions in	0:-16
sessions matter	0:-38
sessions on	0:28
sessions only	0:-44
sessions there	0:28
set	0:62
set for	0:32
set i	0:35
set reminders	0:-23
set the	0:27
set to	0:24
set your	0:12
sete	0:18
sete $	0:-54
sete dias	0:36
sete ja	0:30
seten*	0:33
setenta	0:33
setenta quilometros	0:33
sets	0:27
sets of	0:27
sette	0:20
sette $	0:20
setti*	0:-11
settimana	0:-18
settimana $	0:42
settimana adesso	0:36
settimana al	0:-29
settimana ci	0:-42
settimana di	0:-9
settimana dura	0:-48
settimana e	0:-105
settimana hai	0:-46
settimana ne	0:-34
settimana o	0:-14
settimana per	0:-26
settimana perche	0:-25
settimana pesante	0:-31
settimana piu	0:-26
settimana poi	0:-35
settimana prossima	0:-44
settimana riduci	0:26
settimana sarai	0:16
settimana se	0:-26
settimana sembravi	0:34
settimana senza	0:-38
settimana ti	0:35
settimanale	0:22
settimanale e	0:22
settimane	0:-8
settimane $	0:-49
settimane bastano	0:-32
settimane circa	0:-18
settimane con	0:32
settimane cosi	0:-21
settimane e	0:-29
settimane il	0:-11
settimane o	0:-47
settimane poi	0:19
settimane sei	0:30
settimane senza	0:-42
settl*	0:-30
settle	0:-27
settle $	0:13
settle at	0:-18
settle first	0:-41
settle once	0:-38
settled	0:-16
settled $	0:-16
setz	0:-42
setz $	0:-32
setz dich	0:-36
seu	0:25
seu batimento	0:13
seu caso	0:33
seu coracao	0:36
seu corpo	0:-30
seu ferro	0:28
seu folego	0:29
seu garmin	0:16
seu grupo	0:38
seu imc	0:19
seu joelho	0:-57
seu kit	0:12
seu longo	0:23
seu motor	0:-29
seu objetivo	0:-8
seu pace	0:38
seu peso	0:32
seu plano	0:-13
seu proximo	0:-25
seu pulso	0:27
seu quadril	0:32
seu recorde	0:30
seu registro	0:-36
seu relogio	0:-20
seu ritmo	0:-70
seu tempo	0:32
seu treino	0:35
seuil	0:-34
seuil c	0:-34
seul d	0:-14
seule	0:-55
seule $	0:-11
seule bonne	0:-35
seule seance	0:-33
seule*	0:27
seulement	0:27
seulement une	0:27
seur	0:33
seur a	0:33
seus batimentos	0:12
seus dados	0:20
seus problemas	0:23
seus proprios	0:-47
seven	0:-29
seven $	0:12
seven hours	0:-48
seven so	0:14
sever*	0:-62
several	0:-62
several cost	0:-39
several i	0:-35
sevil*	0:-48
sevilla	0:-48
sevilla yo	0:-48
sexta	0:62
sexta $	0:56
sexta esta	0:26
sfoga*	0:-44
sfogare	0:-44
sfogare gli	0:-44
sforz*	0:-49
sforzo	0:-49
sforzo $	0:-39
sforzo 0	0:-25
sforzo ce	0:29
sforzo cuore	0:19
sforzo e	0:-50
sforzo il	0:-44
sforzo non	0:-27
sforzo per	0:-39
sforzo piu	0:-23
sfreg*	0:-42
sfrega	0:-42
sfrega $	0:-42
sgonf*	0:23
sgonfi	0:23
sgonfi subito	0:23
sguar*	0:-37
sguardo	0:-37
sguardo avanti	0:-37
shade	0:-61
shade drink	0:-53
shade will	0:-48
shake	0:40
shake after	0:22
shake off	0:15
shake three	0:27
shake*	0:68
shaker	0:18
shaker tu	0:18
shakes	0:67
shakes $	0:32
shakes for	0:29
shakes instead	0:13
shakes pendant	0:26
shakes por	0:21
shall	0:-22
shall i	0:-22
shame	0:-54
shame in	0:-54
shape	0:-21
shape for	0:-43
share	0:-32
share the	0:-32
sharp	0:-30
sharp bit	0:23
sharp pain	0:-51
sharp pull	0:-31
sharp*	0:-66
sharpen	0:-43
sharpen $	0:-17
sharpen them	0:-40
sharper	0:-43
sharper $	0:-24
sharper and	0:-28
she	0:49
she agrees	0:33
she s	0:24
she told	0:13
shed	0:28
shed is	0:28
shelt*	0:-37
sheltered	0:-37
sheltered loop	0:-37
shift	0:-49
shift $	0:-34
shift your	0:-38
shift*	0:9
shifted	0:9
shifted everything	0:9
shin	0:-36
shin $	0:-31
shin bone	0:-40
shin pain	0:-34
shin splints	0:43
shin trouble	0:-15
shin will	0:15
shin you	0:25
shins	0:-15
shins again	0:36
shins usually	0:-39
shive*	0:-44
shivers	0:-44
shivers $	0:-29
shivers in	0:-25
shock	0:31
shock your	0:31
shoe	0:-30
shoe do	0:-18
shoe show	0:-25
shoes	0:-41
shoes $	0:-12
shoes ?	0:-9
shoes a	0:-19
shoes and	0:32
shoes are	0:-36
shoes but	0:-15
shoes by	0:-59
shoes calf	0:-23
shoes could	0:-24
shoes help	0:-14
shoes in	0:24
shoes last	0:-49
shoes need	0:-29
shoes on	0:14
shoes whenever	0:-49
shoes will	0:24
shoes with	0:-44
shoes your	0:23
shop	0:-26
shop $	0:-19
shop and	0:-10
short	0:-71
short and	0:-57
short before	0:-37
short easy	0:-23
short hills	0:-55
short jog	0:35
short on	0:-37
short quick	0:-34
short race	0:-15
short relaxed	0:-20
short rests	0:-20
short run	0:30
short runs	0:-61
short steps	0:-24
short strength	0:-37
short walk	0:-28
short walks	0:-28
short you	0:-39
short*	0:-40
shortcut	0:33
shortcut $	0:33
shorten	0:-63
shorten it	0:-26
shorten the	0:-68
shorten your	0:-23
shorter	0:-51
shorter $	0:19
shorter loop	0:-36
shorter one	0:-32
shorter step	0:-48
shorter steps	0:-23
shortness	0:-24
shortness of	0:-24
shot	0:44
shot $	0:26
shot every	0:10
shot would	0:32
shoul*	0:-20
should $	0:-36
should answer	0:-29
should be	0:10
should do	0:27
should eat	0:-56
should feel	0:-77
should finish	0:-33
should get	0:28
should help	0:32
should hurt	0:18
should keep	0:12
should look	0:-57
should lose	0:33
should skip	0:24
should stay	0:31
should take	0:27
shoulders	0:-53
shoulders and	0:-17
shoulders loose	0:-24
shoulders low	0:-46
shouldn	0:19
shouldn t	0:19
show	0:-23
show $	0:-32
show it	0:-53
show that	0:37
show within	0:-25
show you	0:-48
shows	0:-20
shows an	0:-35
shows hardly	0:-22
shows how	0:30
shows one	0:-34
shows where	0:-12
shows your	0:20
si	0:-31
si $	0:-20
si acabas	0:-9
si adegua	0:-39
si allenano	0:26
si allunga	0:-41
si apre	0:-9
si aumenta	0:33
si bajas	0:-35
si blocca	0:-47
si c	0:-53
si ca	0:17
si ce	0:-41
si cette	0:-38
si chiede	0:-20
si corre	0:-28
si cura	0:28
si de	0:-14
si deve	0:-28
si dica	0:-18
si dieci	0:-29
si diez	0:-40
si discute	0:-38
si due	0:-37
si duele	0:-50
si e	0:-26
si el	0:-127
si en	0:-28
si entrenas	0:40
si esce	0:32
si ese	0:-29
si estas	0:-37
si fallas	0:27
si fanno	0:32
si ferma	0:-43
si gonfia	0:35
si ha	0:-17
si hace	0:27
si hay	0:-35
si hiciera	0:-25
si impegnano	0:25
si l	0:-43
si la	0:-110
si lamentano	0:-51
si lo	0:-28
si los	0:-39
si ma	0:-32
si me	0:-41
si mercredi	0:-40
si merita	0:30
si migliora	0:30
si mou	0:36
si muove	0:-53
si necesitas	0:-18
si no	0:45
si notas	0:-34
si o	0:28
si paras	0:29
si pasa	0:-50
si perde	0:-25
si por	0:-18
si porta	0:-58
si prefieres	0:-20
si prova	0:28
si puedes	0:-8
si quieres	0:20
si raddrizza	0:30
si rallenta	0:-39
si ricomincia	0:-27
si rompe	0:36
si samedi	0:-9
si sbaglia	0:35
si scalda	0:28
si sente	0:23
si sentono	0:-10
si sigue	0:-16
si sigues	0:24
si sono	0:27
si sta	0:-32
si ta	0:38
si te	0:-88
si tes	0:-20
si tienes	0:-19
si todo	0:-58
si tomas	0:-47
si ton	0:-24
si torna	0:-16
si tu	0:-47
si un	0:-52
si una	0:-41
si va	0:15
si vas	0:-56
si y	0:-28
si ya	0:-26
sia	0:-92
sia andata	0:-25
sia colpa	0:-19
sia fallo	0:-41
sia frustrante	0:-11
sia sono	0:-43
sia una	0:-35
siamo	0:41
siamo matti	0:24
siamo visti	0:27
sich	0:7
sich $	0:-43
sich am	0:-36
sich anfuhlt	0:-40
sich bis	0:30
sich die	0:16
sich ein	0:31
sich fast	0:-40
sich geirrt	0:33
sich hochstwahrscheinlich	0:28
sich jemand	0:-24
sich leicht	0:-30
sich meist	0:-25
sich nur	0:-44
sich oft	0:-34
sich so	0:-44
sich tot	0:-32
sich trage	0:-31
sich unterwegs	0:29
sich verdienen	0:35
siche*	0:-68
sicher	0:-48
sicher $	0:28
sicher auf	0:31
sicher bitte	0:-60
sicher ist	0:-44
sicher mochtest	0:-11
sichere	0:-38
sichere erklarung	0:-38
sick	0:-9
sick and	0:-40
sick days	0:28
sick isn	0:-48
sicuro il	0:28
sicuro per	0:31
sicuro riposati	0:-44
sicuro vuoi	0:-31
side	0:25
side stitch	0:-37
side stitches	0:36
sides	0:-48
sides hear	0:-48
sido	0:30
sido reprogramada	0:30
sie	0:-102
sie anschauen	0:-14
sie aushaltst	0:29
sie bitte	0:-28
sie dir	0:-38
sie einfach	0:25
sie eintragen	0:-41
sie frag	0:-15
sie haben	0:-50
sie hast	0:-21
sie heben	0:-24
sie kennen	0:-21
sie mit	0:-35
sie sauber	0:-30
sie verdecken	0:-35
sie verschrieben	0:-32
sie weg	0:28
sie ziehen	0:-42
sie zwei	0:-21
siebe*	0:19
sieben	0:19
sieben $	0:18
siedi*	0:-38
siediti	0:-38
siediti $	0:-38
siege*	0:41
sieger	0:41
sieger machen	0:28
sieger trainieren	0:20
sieh	0:-21
sieh die	0:-21
siehs*	0:-26
siehst	0:-26
siehst du	0:-26
sieht	0:26
sieht das	0:39
sieht deine	0:-29
sieht dir	0:27
sieht nur	0:-35
sieht ruhig	0:-17
siemp*	0:-61
siempre	0:-61
siempre antes	0:-56
siempre no	0:-45
siempre que	0:-16
siempre son	0:-26
siempre y	0:-43
sient*	0:-49
sienta	0:-78
sienta $	0:-33
sienta bien	0:-66
sientas	0:32
sientas las	0:32
sientate	0:-27
sientate $	0:-27
siente $	0:36
siente bien	0:-32
siente muerta	0:-39
sientes	0:-59
sientes $	0:-59
siento	0:-45
siento mucho	0:-45
siete	0:13
siete $	0:13
siga com	0:-23
siga este	0:33
siga o	0:29
siga seu	0:-39
sign	0:-47
sign $	0:-45
sign of	0:-17
signa*	0:-89
signaal	0:-37
signaal weg	0:-37
signal	0:-83
signal $	0:-20
signal nach	0:-34
signal qui	0:-27
signal we	0:-36
signe	0:-23
signe $	0:-56
signe que	0:27
signe*	0:37
signed	0:37
signed up	0:37
signi*	0:37
significa	0:37
significa per	0:28
significa que	0:23
signs	0:-38
signs $	0:-34
signs of	0:33
signs to	0:-29
sigue	0:32
sigue $	0:50
sigue asi	0:-34
sigue aunque	0:19
sigue como	0:-39
sigue con	0:37
sigue corriendo	0:48
sigue donde	0:-7
sigue el	0:29
sigue igual	0:-54
sigue o	0:-35
sigue*	0:-37
siguen	0:-34
siguen $	0:-26
siguen en	0:-11
sigues	0:-26
sigues $	0:-22
sigues este	0:24
sigues sano	0:-40
sigui*	0:40
siguiendo	0:24
siguiendo tu	0:24
siguiente	0:-16
siguiente ?	0:-16
siguio	0:31
siguio entrenando	0:31
sii	0:-31
sii gentile	0:-31
silen*	0:-41
silenced	0:-41
silenced pain	0:-41
silve*	0:-9
silvesterlauf	0:-7
silvesterlauf ins	0:-7
silvestre	0:-7
silvestre $	0:-33
silvestre 0	0:32
sim	0:-104
sim $	0:-56
sim dez	0:-18
sim e	0:-54
sim em	0:-35
sim ou	0:-10
simpel	0:-43
simpel $	0:-32
simpel te	0:-22
simpele	0:31
simpele irritatie	0:31
simpl*	0:-10
simple	0:-36
simple $	0:-59
simple as	0:-34
simple inflamacion	0:38
simple inflammation	0:35
simple pour	0:26
simple the	0:-42
simple way	0:13
simplement	0:-7
simplement $	0:-7
simples	0:36
simples $	0:-30
simples assim	0:32
simples inflamacao	0:30
sin	0:-11
sin $	0:-36
sin carrera	0:38
sin correr	0:-39
sin costuras	0:-23
sin duda	0:32
sin ella	0:28
sin fallar	0:-37
sin fiebre	0:-40
sin ganas	0:-30
sin mirar	0:-29
sin moverse	0:-31
sin ninguna	0:29
sin otra	0:-24
sin prisa	0:-40
sin prisas	0:-35
sin problema	0:46
sin trabajo	0:-48
sin tus	0:32
sinal	0:-10
sinal $	0:-56
sinal de	0:20
sinal que	0:-24
since when	0:-17
since you	0:51
since your	0:-32
sind	0:-15
sind $	0:-41
sind 0	0:-58
sind an	0:-35
sind auch	0:31
sind besser	0:-25
sind bestimmt	0:21
sind da	0:-48
sind ein	0:13
sind einstellungssache	0:32
sind es	0:-53
sind freundlicher	0:-22
sind fur	0:19
sind ganz	0:-59
sind genauso	0:13
sind geschmackssache	0:-33
sind getauscht	0:30
sind gut	0:31
sind jederzeit	0:-18
sind klug	0:-31
sind kurz	0:-33
sind lauf	0:-40
sind letzte	0:35
sind meist	0:-8
sind nichts	0:35
sind nur	0:38
sind schnelle	0:26
sind teil	0:-43
sind vollig	0:-66
sind was	0:30
sind weg	0:13
sind weiter	0:20
sind wir	0:30
sindr*	0:45
sindrome	0:45
sindrome da	0:23
sindrome de	0:17
sindrome della	0:23
sindrome do	0:20
singe*	0:-32
singen	0:-32
singen kann	0:-32
singl*	0:-19
single	0:-19
single $	0:-24
single day	0:39
single long	0:-29
single run	0:-36
single runs	0:-31
single week	0:24
single words	0:-46
single workout	0:-14
singo*	0:-28
singola	0:-28
singola seduta	0:-28
sinis*	0:31
sinistro	0:31
sinistro e	0:31
sinkt	0:-28
sinkt der	0:-28
sinon	0:29
sinon tu	0:29
sinto	0:-42
sinto muito	0:-42
sinto*	0:22
sintomi	0:22
sintomi $	0:22
sirve*	0:-42
sirven	0:-42
sirven $	0:-26
sirven para	0:-29
siste*	0:37
sistema	0:30
sistema ni	0:30
sistemato	0:21
sistemato ci	0:21
sit	0:25
sit down	0:25
site	0:28
site da	0:28
sitio	0:-70
sitio es	0:-50
sitio la	0:-41
sits	0:-73
sits in	0:-45
sits well	0:-49
sitze*	0:-26
sitzen	0:-26
sitzen $	0:-26
sitzt	0:-40
sitzt an	0:-28
sitzt der	0:-29
sitzt in	0:-22
sitzt wieder	0:30
six	0:25
six and	0:29
six are	0:-32
six for	0:-42
six heures	0:26
six hours	0:-25
six in	0:29
six is	0:42
six more	0:36
six semaines	0:-33
six short	0:-55
six sont	0:-15
six sorties	0:35
six times	0:-30
six tomorrow	0:44
six weeks	0:-48
sixte*	0:34
sixteen	0:34
sixteen hours	0:34
size	0:33
size running	0:33
ski	0:35
ski trip	0:35
skill	0:-44
skill and	0:-44
skin	0:-36
skin is	0:-36
skip	0:53
skip a	0:-47
skip again	0:22
skip breakfast	0:35
skip dinner	0:18
skip for	0:26
skip just	0:33
skip saturday	0:-28
skip the	0:14
skip thursday	0:-58
skip work	0:36
skip your	0:24
skipp*	0:44
skipping	0:44
skipping beats	0:38
skipping breakfast	0:17
skipping one	0:-35
skipping twice	0:35
skiur*	0:35
skiurlaub	0:35
skiurlaub ist	0:35
sla	0:8
sla de	0:46
sla donderdag	0:-61
sla het	0:25
sla niks	0:-35
sla op	0:29
slaap	0:-9
slaap $	0:-13
slaap en	0:-46
slaap helpt	0:-29
slaap is	0:29
slaap vroeg	0:-20
slaap*	0:28
slaapdata	0:28
slaapdata en	0:28
slank*	0:27
slanke	0:27
slanke lopers	0:27
slap	0:36
slap $	0:36
slape*	0:22
slapen	0:22
slapen $	0:18
slapen kan	0:31
slapen lost	0:25
slapen voor	0:-48
slech*	0:-57
slecht	0:-10
slecht slapen	0:-48
slecht uit	0:28
slechte	0:-68
slechte dagen	0:-38
slechte generale	0:-15
slechte nacht	0:-35
slechte slaap	0:-13
slechte training	0:-14
sleep	0:-33
sleep ?	0:-11
sleep a	0:-48
sleep and	0:-49
sleep badly	0:-16
sleep beats	0:-32
sleep can	0:40
sleep data	0:30
sleep early	0:-28
sleep fixes	0:-14
sleep from	0:35
sleep helps	0:-26
sleep included	0:-30
sleep is	0:10
sleep it	0:24
sleep low	0:-49
sleep more	0:31
sleep never	0:-59
sleep over	0:-29
sleep seven	0:-29
sleep try	0:-63
sleep well	0:-18
sleep when	0:38
sleep*	0:-41
sleeping	0:-41
sleeping that	0:-41
slept	0:27
slept $	0:37
slept four	0:-31
slept i	0:28
slept three	0:-28
sligh*	0:-78
slight	0:-52
slight incline	0:-12
slight lean	0:-48
slightly	0:-47
slightly quicker	0:-44
slightly shorter	0:-15
slijm*	0:44
slijmbeursontsteking	0:44
slijmbeursontsteking $	0:24
slijmbeursontsteking in	0:29
slik	0:23
slik gerust	0:23
slimm*	0:62
slimmed	0:35
slimmed down	0:35
slimmer	0:36
slimmer !	0:36
slimming	0:32
slimming down	0:32
slims	0:27
slims you	0:27
slipp*	0:-40
slippery	0:-30
slippery shorten	0:-30
slipping	0:-25
slipping heel	0:-25
slipt	0:-36
slipt $	0:-36
sloom	0:-38
sloom of	0:-38
slow	0:-36
slow $	0:22
slow day	0:-50
slow down	0:-9
slow marathoners	0:-37
slow run	0:-44
slow runners	0:-36
slow to	0:-43
slowe*	0:-43
slower	0:-43
slower $	0:58
slower and	0:-29
slower earlier	0:-18
slower eat	0:-32
slower hillier	0:-31
slower is	0:-62
slower many	0:-9
slower runners	0:-48
slower than	0:-72
slower when	0:-37
slowi*	0:31
slowing	0:31
slowing you	0:31
slowl*	0:-56
slowly	0:-56
slowly and	0:-39
slowly if	0:-21
slowly with	0:-34
slows	0:-23
slows everybody	0:-44
slows you	0:26
slugg*	0:-35
sluggish	0:-35
sluggish or	0:-35
smaak	0:-30
smaak $	0:-30
small	0:-83
small amounts	0:-56
small and	0:-15
small ones	0:-17
small parts	0:-35
small shoes	0:-27
small steps	0:-29
small*	0:14
smaller	0:14
smaller dinner	0:27
smaller parts	0:-40
smaller plates	0:32
smaller runner	0:32
smalt*	0:26
smaltire	0:26
smaltire $	0:26
smart	0:-64
smart $	0:-20
smart choice	0:-37
smart way	0:-42
smash	0:38
smash it	0:38
smeer	0:25
smeer er	0:28
smeer wat	0:-20
smett*	0:45
smettila	0:45
smettila di	0:45
smili*	0:35
smiling	0:35
smiling $	0:35
smoes*	0:34
smoesjes	0:34
smoesjes $	0:31
smoesjes gaan	0:20
smooth	0:-21
smooth or	0:-21
smoother	0:-45
smoother $	0:-45
smoothly	0:23
smoothly on	0:23
snack*	0:27
snacks	0:27
snacks $	0:27
snap	0:-47
snap dat	0:-34
snap hoe	0:-22
snapt	0:14
snapt ook	0:14
sneet*	0:34
sneetjes	0:34
sneetjes knackebrod	0:34
snel	0:-48
snel $	0:26
snel een	0:-35
snel en	0:-25
snel gaat	0:-51
snel geworden	0:26
snel op	0:-31
snel weg	0:20
snelh*	0:28
snelheid	0:28
snelheid komt	0:28
snell*	0:27
snelle	0:-21
snelle lopers	0:27
snelle stukken	0:-39
sneller	0:44
sneller dan	0:21
sneller liep	0:27
sneller punt	0:32
sneller zijn	0:31
snels*	0:-46
snelste	0:-46
snelste tempo	0:-46
so	0:-43
so $	0:-81
so ?	0:-11
so a	0:-31
so alongue	0:24
so and	0:-32
so andar	0:26
so anfuhlen	0:-37
so anzuziehen	0:-34
so ao	0:-60
so are	0:-40
so bad	0:24
so bei	0:16
so bleibst	0:-29
so coach	0:-16
so com	0:34
so come	0:-28
so cosa	0:27
so dass	0:-54
so depois	0:14
so di	0:-33
so do	0:27
so drop	0:-49
so easy	0:-69
so eat	0:-71
so ein	0:28
so eine	0:29
so einem	0:33
so enjoy	0:-26
so falta	0:22
so far	0:-74
so formalidade	0:28
so gases	0:32
so gelaufen	0:34
so genau	0:-37
so give	0:-38
so go	0:52
so hard	0:-39
so have	0:-30
so i	0:-75
so ist	0:-39
so it	0:-40
so jog	0:22
so just	0:11
so keep	0:39
so lange	0:27
so langsam	0:-31
so lassen	0:-29
so leave	0:-15
so leid	0:-29
so let	0:-65
so mais	0:-7
so mandar	0:-54
so medicine	0:-28
so mostra	0:34
so much	0:-22
so muda	0:-25
so muscular	0:29
so no	0:22
so none	0:-24
so nothing	0:-40
so nulla	0:-43
so o	0:23
so oft	0:21
so para	0:-34
so please	0:-54
so proponho	0:-30
so proud	0:27
so quinze	0:34
so relax	0:30
so run	0:-15
so sabe	0:27
so salada	0:15
so save	0:-60
so schnell	0:-18
so se	0:-52
so slower	0:-32
so soll	0:-32
so sopa	0:36
so stay	0:31
so stop	0:-35
so take	0:-46
so tell	0:-13
so tensao	0:24
so termina	0:-67
so that	0:-52
so the	0:-94
so there	0:-53
so this	0:30
so tres	0:-15
so trust	0:-41
so um	0:36
so uma	0:49
so vale	0:-33
so viel	0:17
so watch	0:21
so we	0:-28
so weich	0:39
so weit	0:32
so weiter	0:-38
so weitergeht	0:-24
so what	0:33
so wird	0:33
so wrap	0:26
so you	0:-42
sob	0:-23
sob um	0:-23
sobal*	0:-62
sobald	0:-62
sobald der	0:-19
sobald du	0:-54
sobe	0:33
sobe para	0:33
sobra	0:-27
sobra para	0:-44
sobrado	0:-52
sobrado en	0:-52
sobran	0:32
sobran unos	0:32
sobre	0:-121
sobre $	0:-20
sobre 0	0:-33
sobre a	0:-41
sobre el	0:-25
sobre medicinas	0:-34
sobre remedios	0:-40
sobre suplementos	0:-28
sobre todo	0:-55
sobre tu	0:-14
sobre*	0:73
sobrecarga	0:18
sobrecarga tipica	0:18
sobrecargado	0:19
sobrecargado date	0:19
sobreentrenado	0:7
sobreentrenado $	0:7
sobremesa	0:49
sobremesa $	0:31
sobremesa so	0:32
socia*	0:-37
social	0:-37
social serve	0:-37
socke*	0:-52
socken	0:-52
socken die	0:-39
socken ohne	0:-23
socken und	0:-12
socks are	0:-31
socks stop	0:28
socks without	0:-19
socks you	0:-52
sodio	0:-66
sodio $	0:-66
sodiu*	0:-57
sodium	0:-57
sodium $	0:-45
sodium and	0:-33
sodium per	0:17
sodium tablets	0:-40
soep	0:33
soep $	0:33
sofa	0:-17
sofa paseo	0:-57
sofor*	0:-34
sofort	0:-34
sofort auf	0:-34
soft $	0:30
soft ground	0:-35
softe*	0:-40
softer	0:-40
softer ground	0:-19
softer shoes	0:-23
softer surfaces	0:-25
softw*	0:-13
software	0:-13
software so	0:-13
sogli*	0:-46
soglia	0:-46
soglia e	0:-46
sohle	0:-25
sohle glatt	0:-25
soif	0:-46
soif $	0:-46
soign*	0:48
soigne	0:37
soigne a	0:37
soigneront	0:25
soigneront tes	0:25
soir	0:40
soir $	0:19
soir au	0:24
soir bois	0:29
soir contre	0:7
soir est	0:8
soir et	0:31
soir pour	0:44
soir regle	0:10
soir rien	0:36
soir tu	0:-61
sois	0:17
sois gentil	0:-26
sois pas	0:36
soit	0:-98
soit $	0:-36
soit bien	0:-25
soit des	0:-27
soit environ	0:-7
soit frustrant	0:-26
soit grave	0:-58
soixa*	0:26
soixante	0:26
soixante grammes	0:26
sokke*	0:-33
sokken	0:-33
sokken die	0:-23
sokken en	0:-17
sokken zonder	0:-22
sol	0:-14
sol $	0:34
sol e	0:-31
sol plus	0:-11
sol souple	0:-40
sol y	0:-38
sola	0:-39
sola esta	0:-15
sola sesion	0:-28
solan*	0:-47
solange	0:-47
solange $	0:-31
solange dich	0:-52
solange du	0:-19
solange es	0:31
solange laune	0:-42
soldi	0:29
soldi buttati	0:29
sole	0:14
sole $	0:27
sole e	0:-25
sole is	0:-16
solei*	0:-26
soleil	0:-26
soleil et	0:-26
solet*	0:24
solette	0:24
solette sei	0:24
soleu*	0:13
soleus	0:13
soleus foam	0:13
soli	0:19
soli $	0:19
solid	0:-39
solid block	0:-39
solit*	0:-65
solito	0:-65
solito corri	0:-9
solito e	0:-32
solito la	0:-25
solito non	0:-49
soll	0:-76
soll $	0:-21
soll es	0:-32
soll ich	0:-56
sollt*	0:24
sollte $	0:-27
sollte die	0:14
sollte heute	0:-34
sollte locker	0:-30
sollte man	0:-34
sollte sich	0:-24
sollte so	0:16
sollte unter	0:35
sollte vor	0:34
sollten es	0:29
sollten sich	0:-25
solltest	0:27
solltest dich	0:29
solltest drei	0:24
solltest du	0:19
solo	0:76
solo ?	0:-40
solo adapto	0:-39
solo ansia	0:24
solo aria	0:30
solo cambia	0:-43
solo che	0:17
solo corriendo	0:-32
solo despues	0:-34
solo dopo	0:-32
solo en	0:26
solo ensalada	0:9
solo eres	0:29
solo falta	0:19
solo gases	0:23
solo has	0:22
solo il	0:-33
solo indicativo	0:22
solo insalata	0:17
solo la	0:-18
solo lo	0:34
solo mancanza	0:28
solo merece	0:-47
solo minestra	0:33
solo muscolare	0:26
solo muscular	0:20
solo nelle	0:-35
solo proteine	0:17
solo quel	0:-44
solo quello	0:34
solo se	0:29
solo significa	0:23
solo sopa	0:40
solo un	0:41
solo una	0:-28
solta $	0:31
solta o	0:-39
solta*	0:-49
soltar	0:-48
soltar a	0:-48
soltas	0:-21
soltas $	0:-21
solte	0:-29
solte o	0:-29
sombe*	0:-35
somber	0:-35
somber dan	0:-35
sombr*	0:-37
sombra	0:-37
sombra sem	0:-37
some	0:13
some $	0:-28
some 0	0:-63
some a	0:28
some cortisone	0:26
some count	0:-18
some days	0:-52
some de	0:19
some extra	0:16
some from	0:27
some intensity	0:-24
some iron	0:20
some like	0:-18
some more	0:29
some need	0:-33
some notice	0:-57
some of	0:-40
some people	0:-31
some salt	0:16
some soreness	0:-29
some sozinho	0:12
some strength	0:-17
some swear	0:-32
some variety	0:-22
some voltaren	0:30
some water	0:-12
someb*	0:-87
somebody	0:-87
somebody $	0:-36
somebody close	0:-18
somebody know	0:-18
somebody look	0:-56
somebody should	0:-34
somebody your	0:-41
somem	0:13
somem $	0:13
someo*	0:-56
someone	0:-56
someone $	0:-43
someone soon	0:-24
someone where	0:-32
someone you	0:-32
somes	0:-26
somes o	0:-26
somet*	0:-56
something	0:-56
something $	0:-14
something about	0:-24
something bright	0:-41
something easy	0:-31
something faster	0:-51
something for	0:38
something gentle	0:-39
something gives	0:39
something greasy	0:-32
something i	0:-27
something in	0:38
something light	0:-73
something small	0:-19
something that	0:-32
something to	0:-53
something you	0:-52
somew*	0:-38
somewhat	0:-36
somewhat $	0:-19
somewhat faster	0:-26
somewhere	0:-7
somewhere between	0:-7
somme*	0:-17
sommeil	0:-17
sommeil $	0:-38
sommeil est	0:-30
sommeil et	0:-40
sommeil suffisent	0:35
sommi*	0:-22
sommigen	0:-22
sommigen zweren	0:-22
soms	0:-49
soms de	0:-49
son	0:-35
son $	0:-49
son 0	0:-36
son cortas	0:-15
son cuestion	0:-26
son el	0:31
son feu	0:-39
son iguales	0:29
son inofensivas	0:28
son los	0:24
son mas	0:-25
son musculos	0:-26
son normales	0:-16
son para	0:9
son parte	0:-46
son solo	0:23
son sordas	0:-39
son tres	0:31
son una	0:-30
sonde*	0:-14
sondern	0:-14
sondern lasst	0:-14
sonne	0:-29
sonne und	0:-29
sonno	0:-7
sonno bastano	0:36
sonno e	0:-50
sonno rotto	0:-34
sonntag !	0:-36
sonntag $	0:16
sonntag 0	0:-67
sonntag auf	0:-41
sonntag bist	0:-39
sonntag den	0:-30
sonntag der	0:-27
sonntag im	0:-7
sonntag kannst	0:-33
sonntag lauft	0:37
sonntag nach	0:45
sonntag nicht	0:-26
sonntag schon	0:-24
sonntag wirst	0:30
sono	0:-20
sono $	0:-70
sono 0	0:-42
sono appena	0:47
sono bastam	0:32
sono brevi	0:-19
sono c	0:-52
sono contento	0:-25
sono di	0:-25
sono e	0:-65
sono gli	0:26
sono innocue	0:23
sono molto	0:33
sono muscoli	0:-35
sono normali	0:-10
sono per	0:-52
sono pesanti	0:-47
sono piu	0:21
sono questione	0:-37
sono ruim	0:-28
sono scuse	0:28
sono segnato	0:30
sono sicuro	0:-31
sono stati	0:-37
sono tre	0:24
sono trovati	0:27
sono uguali	0:14
sono un	0:-79
sono uscito	0:24
sonri*	0:35
sonries	0:35
sonries $	0:35
sonst	0:54
sonst allein	0:-29
sonst bringt	0:25
sonst konntest	0:28
sonst verlierst	0:24
sonst wird	0:32
sont	0:-61
sont courtes	0:-23
sont dans	0:-36
sont devant	0:20
sont frustrants	0:-36
sont juste	0:29
sont la	0:-35
sont le	0:-40
sont les	0:-31
sont lourdes	0:-11
sont normales	0:-24
sont pareils	0:21
sont possibles	0:-36
sont pour	0:-28
sont sans	0:7
sont une	0:-10
soon	0:-90
soon $	0:-71
soon as	0:-13
soon enough	0:-43
sopa	0:57
sopa $	0:57
soppo*	0:27
sopportabile	0:-29
sopportabile un	0:-29
sopporti	0:36
sopporti $	0:36
sopra	0:30
sopra la	0:30
sopra*	0:-60
soprattutto	0:-60
soprattutto quando	0:-50
soprattutto se	0:-28
sorda*	0:-43
sordas	0:-43
sordas peores	0:-43
sordo	0:-40
sordo peggiore	0:-40
sore	0:-50
sore $	0:-36
sore knee	0:-16
sore muscles	0:-32
sore shin	0:-17
soren*	0:-12
soreness	0:-12
soreness and	0:23
soreness sits	0:-30
soreness the	0:-29
sorge	0:14
sorge $	0:14
sorri	0:29
sorri para	0:29
sorri*	0:-11
sorridi	0:36
sorridi $	0:36
sorrindo	0:-22
sorrindo $	0:35
sorrindo e	0:-47
sorriu	0:-41
sorriu na	0:-41
sorry	0:-53
sorry $	0:-23
sorry to	0:-48
sors	0:38
sors $	0:38
sort	0:-32
sort of	0:-34
sorte	0:-29
sorte no	0:-29
sorte*	0:31
sorted	0:31
sorted friday	0:31
sorti	0:11
sorti courir	0:11
sorti*	0:-35
sortie	0:-28
sortie $	0:-31
sortie a	0:11
sortie de	0:-59
sortie lente	0:-32
sortie manquee	0:-40
sortie sautee	0:-27
sorties	0:-26
sorties a	0:-30
sorties demain	0:17
sorties on	0:-54
sorties restent	0:-19
sospe*	0:40
sospenderli	0:31
sospenderli quando	0:31
sospenderlo	0:26
sospenderlo $	0:26
sosse*	0:22
sossegada	0:22
sossegada $	0:22
sosti*	0:10
sostituisci	0:10
sostituisci la	0:10
sotti*	0:-42
sottili	0:-42
sottili $	0:-32
sottili che	0:-13
sotto	0:39
sotto i	0:32
sotto l	0:27
sotto le	0:56
sotto un	0:-47
sou	0:-58
sou medico	0:-12
sou robo	0:-20
sou treinador	0:-14
sou um	0:-37
souci	0:46
souci $	0:30
souci et	0:31
souci ton	0:17
souci*	0:29
soucis	0:29
soucis de	0:29
souff*	0:-12
souffle $	0:-30
souffle longuement	0:-34
souffle reviendra	0:31
souffles	0:-39
souffles $	0:-36
souffles profondement	0:-9
souffres	0:27
souffres d	0:27
soula*	0:29
soulagerait	0:29
soulagerait tes	0:29
sound	0:35
sound depressed	0:27
sound of	0:32
sound*	0:-21
sounds	0:-21
sounds exhausting	0:-35
sounds great	0:32
sounds like	0:13
sounds tough	0:-37
soup	0:37
soup only	0:37
soupe	0:36
soupe $	0:36
soupl*	0:-44
souple	0:-44
souple et	0:-11
souple un	0:-40
sourd*	0:-40
sourdes	0:-40
sourdes $	0:-30
sourdes pires	0:-33
souri*	0:17
souris	0:17
souris $	0:17
sous	0:24
sous controle	0:-21
sous entraine	0:-48
sous la	0:8
sous les	0:59
sous un	0:-20
souve*	0:-36
souvent	0:-36
souvent courte	0:-24
souvent des	0:-29
souvent en	0:-29
souvent quand	0:-31
souvent raide	0:-43
souvent vu	0:25
sovra*	0:26
sovraccarico	0:18
sovraccarico niente	0:18
sovrallenamento	0:25
sovrallenamento $	0:25
sowie*	0:25
sowieso	0:25
sowieso nichts	0:25
soy	0:-19
soy buena	0:-8
soy entrenador	0:-27
soy mas	0:33
soy medico	0:13
soy solo	0:-56
soy un	0:-56
sozin*	0:12
sozinho	0:12
sozinho $	0:33
sozinho ?	0:-27
sozinho entao	0:-50
sozinho mas	0:-45
spaar	0:-32
spaar je	0:-32
spall*	0:-38
spalle	0:-38
spalle $	0:-38
spann	0:-22
spann etwas	0:-22
spann*	0:-30
spannend	0:-30
spannend $	0:-30
spare*	0:32
sparen	0:32
sparen $	0:28
sparen dehn	0:16
spari*	0:38
sparira	0:23
sparira appena	0:23
sparito	0:22
sparito $	0:22
spart	0:-46
spart man	0:-46
spas	0:-60
spas ?	0:-29
spas ja	0:-20
spas macht	0:-33
spat	0:-17
spat ist	0:-17
spate*	0:-41
spater	0:-41
spater $	0:-13
spater laufen	0:34
spater oder	0:-17
spater wieder	0:-61
spazi*	0:-44
spazio	0:-44
spazio $	0:-11
spazio davanti	0:-39
speak	0:-32
speak up	0:-29
speak*	0:-49
speaking	0:-36
speaking with	0:-36
speaks	0:-21
speaks up	0:-21
speci*	0:-92
speciaals	0:-28
speciaals nodig	0:-28
special	0:-63
special $	0:-19
special is	0:-60
speciale	0:-46
speciale $	0:-46
speed	0:-7
speed $	0:-7
speed keep	0:-30
speed kept	0:-25
speed play	0:-34
speed so	0:-19
speed up	0:41
speed*	0:36
speedwork	0:36
speedwork $	0:36
speic*	0:31
speicher	0:31
speicher $	0:31
speld	0:-28
speld je	0:-28
spess*	0:-32
spesso	0:-32
spesso $	0:32
spesso corta	0:-38
spesso passa	0:-51
spian*	0:-31
spiana	0:-31
spiana !	0:-31
spier	0:36
spier $	0:36
spier*	0:-65
spieren	0:-17
spieren kwijt	0:29
spieren van	0:-26
spierpijn	0:-51
spierpijn ga	0:33
spierpijn maak	0:31
spierpijn na	0:-42
spierpijn van	0:-14
spierpijn zit	0:-32
spife*	0:33
spifen	0:33
spifen le	0:33
spint*	0:34
spinto	0:34
spinto abbastanza	0:34
spite	0:-44
spite of	0:-44
spitz*	0:23
spitze	0:23
spitze $	0:23
splin*	0:43
splints	0:43
splints classic	0:43
split	0:-43
split $	0:13
split it	0:-37
split the	0:-65
split times	0:-38
split*	0:-36
splits	0:-36
splits are	0:-34
splits i	0:19
splits on	0:-33
spoil*	0:-38
spoils	0:-38
spoils many	0:-38
spoke	0:27
spoke to	0:27
spons*	0:-46
sponsor	0:-46
sponsor die	0:-46
spoon*	0:24
spoonful	0:24
spoonful of	0:24
sport	0:-69
sport en	0:-26
sport halbiert	0:-23
sport ne	0:-37
sport scheelt	0:-28
sport*	0:9
sportiva	0:27
sportiva $	0:27
sports	0:8
sports dietitian	0:-49
sports injuries	0:-28
sports science	0:38
sportverletzungen	0:-39
sportverletzungen und	0:-39
sportwissenschaft	0:31
sportwissenschaft studiert	0:31
spost*	0:-19
spostarla	0:-17
spostarla se	0:-17
spostarlo	0:-23
spostarlo se	0:-23
spostato il	0:24
spostato la	0:13
spostato niente	0:-47
spostato tutto	0:43
sposto	0:-25
sposto ?	0:-10
sposto il	0:-22
spot	0:-63
spot $	0:-25
spot of	0:-50
spot that	0:-31
spots	0:36
spots are	0:25
spots before	0:27
sprai*	0:44
sprain	0:44
sprain it	0:29
sprain so	0:26
spray	0:21
spray before	0:18
spray e	0:9
sprec*	0:-47
sprechstunde	0:-47
sprechstunde nicht	0:-47
spric*	0:-48
sprich	0:-48
sprich bitte	0:-19
sprich mit	0:-36
sprin*	0:39
spring	0:30
spring $	0:51
spring eens	0:-29
springen	0:-39
springen pijn	0:-39
springerknie	0:14
springerknie $	0:14
sprint	0:33
sprint all	0:33
sprints	0:-32
sprints $	0:-20
sprints and	0:-19
sprit*	0:29
spritz	0:29
spritz vor	0:29
spron*	0:-37
sprongen	0:-37
sprongen gingen	0:-37
sprun*	0:-34
sprunge	0:-34
sprunge gingen	0:-34
spuit	0:27
spuit minder	0:27
spuit*	0:29
spuitje	0:29
spuitje in	0:29
spull*	0:-35
spullen	0:-35
spullen de	0:-35
spur	0:-33
spur $	0:-33
spurs*	0:43
spurst	0:43
spurst $	0:38
spurst nichts	0:21
squad*	0:25
squadra	0:25
squadra si	0:25
squee*	0:33
squeeze	0:33
squeeze in	0:33
sta	0:-14
sta a	0:-32
sta ik	0:52
sta in	0:-64
sta su	0:-26
staal*	0:34
staaltabletten	0:34
staaltabletten $	0:34
staan	0:46
staan $	0:27
staan daar	0:29
staan nu	0:28
staat	0:63
staat $	0:-32
staat aan	0:47
staat als	0:29
staat er	0:-58
staat genoteerd	0:35
staat in	0:37
staat niet	0:38
staat nu	0:21
staat scheef	0:32
staat vast	0:22
stab	0:-41
stab while	0:-41
stack*	0:-52
stacking	0:-52
stacking them	0:-52
stadt*	0:27
stadtlauf	0:27
stadtlauf ist	0:27
stai	0:16
stai bene	0:-27
stai leggero	0:26
stair*	0:-48
stairs	0:-48
stairs $	0:-37
stairs slowly	0:-21
stak	0:-32
stak $	0:-32
stama*	0:24
stamattina	0:24
stamattina sono	0:24
stancato	0:14
stancato $	0:14
stanchezza	0:15
stanchezza e	0:34
stanchezza normale	0:-31
stanchi	0:-51
stanchi a	0:-39
stanchi dopo	0:-31
stanco	0:14
stanco $	0:31
stanco avrai	0:29
stanco dillo	0:-25
stanco non	0:-37
stand $	0:-18
stand and	0:-20
stand at	0:-39
stand to	0:39
stand*	0:25
standard	0:18
standard dose	0:12
standard for	0:11
stands	0:18
stands $	0:38
stands on	0:-34
stano*	0:25
stanotte	0:25
stanotte ricalcolo	0:25
stap	0:-47
stap $	0:-29
stap goed	0:-23
stape*	0:-43
stapel	0:-43
stapel lopen	0:-43
stapj*	0:-29
stapje	0:-29
stapje terug	0:-29
stapp*	0:-15
stappen	0:-15
stappen terug	0:-15
stara*	0:18
starai	0:18
starai ancora	0:18
stare	0:16
stare a	0:27
stare bene	0:-49
stare il	0:36
stare in	0:-36
stare sereno	0:27
stark aus	0:28
stark gemacht	0:-38
stark genug	0:33
stark gleiche	0:-35
stark tut	0:-31
stark*	0:-82
starker	0:-76
starker lauf	0:-32
starker wird	0:-64
starksten	0:-27
starksten $	0:-24
starksten und	0:-17
stars	0:23
stars $	0:23
start	0:-7
start $	0:-13
start a	0:-36
start again	0:-10
start and	0:-25
start at	0:-41
start back	0:29
start ein	0:19
start for	0:33
start geben	0:37
start haalt	0:12
start hard	0:-51
start in	0:-39
start into	0:-16
start keep	0:-43
start langzamer	0:-32
start line	0:-48
start lines	0:-13
start macht	0:20
start nimmt	0:23
start on	0:55
start opens	0:18
start ruhig	0:-66
start running	0:-30
start slower	0:-54
start takes	0:24
start than	0:-49
start the	0:38
start to	0:-9
start trotzdem	0:-54
start with	0:-68
start won	0:15
start zondag	0:-16
start*	0:-43
starten	0:-39
starten fruh	0:-34
startnummer	0:-51
startnummer zu	0:-51
startplatz ist	0:28
startplatz musst	0:-39
stase*	0:19
stasera	0:19
stasera $	0:32
stasera c	0:29
stasera la	0:-45
stata	0:-32
stata a	0:31
stata bravissima	0:-29
stata rimandata	0:38
stata una	0:-56
stata*	0:-26
statale	0:-26
statale $	0:-26
state	0:34
state of	0:34
stati	0:-54
stati molti	0:-54
stati*	0:27
station	0:27
station $	0:27
statt	0:-43
statt auf	0:-43
stay	0:-31
stay $	0:-36
stay around	0:31
stay at	0:40
stay away	0:34
stay in	0:-41
stay inside	0:-35
stay off	0:-40
stay on	0:23
stay open	0:-41
stay out	0:-59
stay under	0:31
staye*	0:-24
stayed	0:-24
stayed $	0:-24
stayi*	0:-35
staying	0:-35
staying healthy	0:-35
stays	0:-107
stays $	0:-37
stays at	0:-39
stays away	0:-35
stays clean	0:-23
stays easy	0:-23
stays get	0:-43
stays put	0:-44
stays quiet	0:-15
stays with	0:-27
stead*	0:-49
steady	0:-49
steady $	0:-31
steady 0	0:-12
steady effort	0:-14
steady that	0:-39
steady training	0:-24
stech*	0:-32
stechender	0:-32
stechender schmerz	0:-32
steek	0:30
steek in	0:30
steer	0:-36
steer $	0:-23
steer by	0:-24
stehe	0:36
stehe am	0:36
stehe*	0:-28
stehen	0:-28
stehen 0	0:-24
stehen bleibst	0:33
stehen die	0:-21
stehen intervalle	0:-44
stehen und	0:-42
stehs*	0:-32
stehst	0:-32
stehst $	0:-32
steht	0:34
steht am	0:-59
steht drin	0:26
steht fest	0:33
steht in	0:30
steht jetzt	0:18
steht lauf	0:32
steht noch	0:-14
steht nur	0:-38
steht schief	0:26
steht und	0:-34
steig*	0:-61
steigere	0:-29
steigere den	0:-29
steigern	0:26
steigern und	0:-17
steigern wir	0:30
steigerungen	0:-58
steigerungen $	0:-57
steigerungen in	0:-44
steigerungen macht	0:34
steigerungen sind	0:-33
steigerungen und	0:-63
steigerungen wecken	0:-28
steigt	0:-41
steigt bei	0:-41
steigung	0:-45
steigung dem	0:-45
steke*	0:-37
steken	0:-37
steken in	0:-37
stel	0:-29
stel ik	0:-29
stell	0:34
stell dich	0:34
stelle	0:-18
stelle an	0:-34
stelle bis	0:24
stelle dann	0:24
stelle drucken	0:-50
stelle ist	0:-38
stelle nachts	0:-9
stellen	0:27
stellen $	0:-27
stellen und	0:34
stem	0:20
stem hoor	0:20
step	0:-41
step $	0:-57
step a	0:-34
step and	0:-15
step is	0:-17
step keep	0:-11
step on	0:28
step up	0:-34
steps	0:-96
steps $	0:-22
steps add	0:-29
steps at	0:-52
steps eyes	0:-24
steps hold	0:-10
steps light	0:-49
steps on	0:-23
steps some	0:-32
steps there	0:-30
steps with	0:-8
sterk	0:13
sterk uit	0:31
sterk zelfde	0:-22
sterk*	0:26
sterker	0:26
sterker $	0:26
sterr*	0:35
sterretjes	0:35
sterretjes ziet	0:35
stess*	0:10
stessa	0:-35
stessa gara	0:9
stessa ora	0:-40
stesso	0:9
stesso $	0:36
stesso angolo	0:-40
stesso problema	0:26
stesso ritmo	0:-42
stesso sforzo	0:-44
stesso si	0:28
stesso una	0:-34
steti*	0:-25
stetigem	0:-25
stetigem training	0:-25
steue*	0:-34
steuern	0:-34
steuern $	0:-34
stich	0:24
stich die	0:24
stick	0:31
stick to	0:30
stick with	0:17
stick*	0:13
sticking	0:13
sticking to	0:13
stiff*	0:-44
stiffer	0:-44
stiffer $	0:-28
stiffer in	0:-26
still	0:-28
still $	0:-30
still a	0:-41
still complete	0:28
still far	0:-30
still go	0:27
still got	0:-39
still have	0:34
still jog	0:21
still on	0:-60
still the	0:-28
stilt*	0:-22
stilte	0:-22
stilte $	0:-22
stilv*	0:29
stilvalt	0:29
stilvalt $	0:29
stimm*	0:8
stimme	0:27
stimme hore	0:27
stimmt	0:-34
stimmt die	0:-34
stira*	0:18
stiramento	0:18
stiramento al	0:16
stiramento e	0:11
stirb*	0:24
stirbt	0:24
stirbt man	0:24
stitc*	0:11
stitch	0:-39
stitch often	0:-37
stitch slow	0:-24
stitches	0:36
stitches $	0:36
stofw*	0:27
stofwisseling	0:27
stofwisseling een	0:27
stolp*	0:-14
stolpern	0:-14
stolpern oder	0:-14
stolz	0:-38
stolz sein	0:-38
stoma*	0:-72
stomach	0:-30
stomach bug	0:37
stomach have	0:-33
stomach likes	0:-38
stomach says	0:-33
stomach to	0:30
stomach try	0:-41
stomaco	0:-71
stomaco con	0:-12
stomaco dicono	0:-34
stomaco dolori	0:-20
stomaco e	0:-39
stomaco vuoto	0:-25
stop	0:-8
stop and	0:-104
stop any	0:-53
stop at	0:-52
stop cramps	0:28
stop dan	0:-65
stop during	0:34
stop e	0:-23
stop eating	0:29
stop en	0:-36
stop for	0:-38
stop get	0:-38
stop immediately	0:-28
stop je	0:-66
stop met	0:33
stop of	0:-10
stop running	0:-29
stop sweating	0:-32
stop taking	0:15
stop the	0:23
stop tout	0:-29
stop walk	0:-56
stop what	0:-39
stop whining	0:30
stop you	0:44
stopped	0:29
stopped a	0:29
stoppen $	0:28
stoppen en	0:-36
stoppen is	0:-37
stoppen met	0:18
stoppen niemand	0:-17
stopping	0:-9
stopping $	0:-8
stopping early	0:-9
stopping is	0:26
stops	0:30
stops $	0:21
stops cramps	0:27
stopt	0:32
stopt $	0:32
stori*	0:-44
storia	0:-44
storia $	0:-24
storia del	0:-33
stort*	0:9
storta	0:25
storta che	0:30
storta la	0:-33
storten	0:-36
storten $	0:-36
storto $	0:25
storto non	0:-36
story	0:-56
story $	0:-52
strada $	0:-28
strada e	0:15
straf	0:-37
straf voor	0:-37
strah*	0:20
strahlt	0:20
strahlt dann	0:20
strai*	0:43
straight	0:16
straight $	0:-35
straight after	0:-44
straight leg	0:27
straight to	0:37
strain	0:17
strain $	0:14
strain will	0:13
strained	0:29
strained the	0:27
strak	0:60
strak gevoel	0:33
strak geworden	0:34
strak verband	0:23
strak*	0:-30
straks	0:-30
straks zelf	0:-30
stram*	0:31
stramilano	0:31
stramilano ti	0:31
stran*	0:-34
strano	0:-34
strano anche	0:-34
strap	0:40
strap bien	0:29
strap it	0:24
strap*	0:20
strappato	0:18
strappato $	0:18
strappo	0:14
strappo al	0:14
strat*	0:-58
strategia	0:-45
strategia vera	0:-45
strategie	0:-28
strategie $	0:-28
strati	0:-13
strati sottili	0:-13
strava che	0:19
strava habe	0:12
strava only	0:-52
strava que	0:47
strava that	0:54
strava zag	0:27
strec*	0:-46
strecke	0:-28
strecke $	0:-47
strecke bin	0:36
strecke gegoogelt	0:19
strecke habe	0:-42
strecke hugelig	0:-26
strecke im	0:-32
strecke kenne	0:14
strecke macht	0:-30
strecke schon	0:-35
strecke so	0:-11
strecken	0:-47
strecken ausgeschildert	0:-47
stree*	0:23
streep	0:23
streep $	0:23
strei*	0:-7
streich	0:-20
streich zuerst	0:-20
streiche	0:-33
streiche ich	0:-33
streichst	0:22
streichst du	0:22
streifen	0:28
streifen kinesiotape	0:28
streikt	0:-43
streikt $	0:-29
streikt und	0:-16
stren*	0:-59
strength	0:-50
strength $	0:-19
strength and	0:-29
strength so	0:-40
strength training	0:54
strength twice	0:-54
strength without	0:-25
strength work	0:-53
strengthen	0:-32
strengthen $	0:-18
strengthen hips	0:-13
strengthen the	0:-26
stress	0:-8
stress $	0:-15
stress der	0:-37
stress injury	0:-42
stress nicht	0:25
stress not	0:14
stress reaction	0:38
stressfractuur	0:34
stressfractuur $	0:34
stret*	0:19
stretch	0:-9
stretch but	0:-45
stretch it	0:11
stretching	0:-10
stretching $	0:24
stretching e	0:-27
stretching evita	0:29
stretching fa	0:-31
stretching feels	0:-40
stretching is	0:-32
stretching ist	0:-34
stretching prevents	0:32
stretta	0:24
stretta $	0:24
stretto	0:43
stretto e	0:32
stretto vedrai	0:26
stric*	0:-39
strich	0:-39
strich war	0:-39
strid*	0:-69
stride	0:-28
stride a	0:-28
strides	0:-64
strides $	0:-26
strides and	0:31
strides are	0:-48
strides guarantees	0:33
strides keep	0:-21
strides no	0:-40
strides on	0:-62
strides session	0:-39
strides wake	0:-34
strik	0:-28
strik de	0:-28
strik*	0:-35
strikken	0:-35
strikken het	0:-35
stringere	0:-33
stringere i	0:-33
stringi	0:32
stringi i	0:32
strip*	0:13
strips	0:13
strips and	0:13
strol*	0:-38
stroll	0:-38
stroll 0	0:-38
stron*	0:13
strong at	0:31
strong enough	0:58
strong keep	0:-46
strong run	0:-40
stronger	0:33
stronger $	0:33
strug*	0:12
struggling	0:12
struggling with	0:12
strui*	0:-35
struikelen	0:-35
struikelen of	0:-35
stuck	0:-40
stuck $	0:-29
stuck at	0:32
stuck auf	0:-36
stuck deshalb	0:-37
stuck fur	0:-44
stuck hundertpro	0:32
stuck oder	0:-48
stuck*	0:-24
stucke	0:-24
stucke $	0:-24
studi	0:-49
studi ci	0:-49
studi*	0:-8
studied	0:38
studied sports	0:38
studien	0:-49
studien gab	0:-49
studiert	0:31
studiert $	0:31
studies	0:-68
studies found	0:-34
studies waren	0:-53
study	0:-17
study those	0:-7
study under	0:-11
stufe*	0:-24
stufen	0:-24
stufen zuruck	0:-24
stuff	0:26
stuff $	0:26
stuff*	0:-10
stuffy	0:-10
stuffy nose	0:-10
stuk	0:21
stuk dat	0:21
stukg*	0:28
stukgegaan	0:28
stukgegaan op	0:28
stukj*	0:-33
stukjes	0:-33
stukjes $	0:-12
stukjes wandelen	0:-26
stukk*	0:-55
stukken	0:-55
stukken $	0:-12
stukken en	0:-39
stukken met	0:-22
stund*	0:11
stunde	0:-48
stunde halten	0:-41
stunde kohlenhydrate	0:-50
stunde nichts	0:-33
stunde vorher	0:17
stunde was	0:-21
stunde wenn	0:-41
stunden	0:34
stunden $	0:-28
stunden 0	0:-37
stunden ballaststoffe	0:-41
stunden das	0:28
stunden eine	0:14
stunden fur	0:21
stunden hilft	0:-23
stunden kommt	0:36
stunden laufst	0:33
stunden schlaf	0:34
stunden und	0:27
stunden vorher	0:-31
sture*	0:-45
sturen	0:-45
sturen $	0:-37
sturen ?	0:-10
stuur	0:55
stuur het	0:33
stuur je	0:43
su	0:-8
su $	0:8
su 0	0:-56
su carga	0:-32
su internet	0:15
su medico	0:-48
su propio	0:-30
su strava	0:19
su un	0:-44
sua	0:33
sua $	0:28
sua agenda	0:-16
sua amiga	0:27
sua assessoria	0:30
sua corrida	0:-41
sua esposa	0:25
sua gordura	0:32
sua inscricao	0:9
sua irma	0:22
sua mae	0:28
sua menos	0:-49
sua meta	0:15
sua prova	0:-32
sua proxima	0:36
sua ressonancia	0:27
sua semana	0:15
sua ultima	0:-20
sua voz	0:27
sua xicara	0:-45
suar	0:-25
suar no	0:-25
suas articulacoes	0:26
suas desculpas	0:26
suas pernas	0:-25
suave	0:-61
suave $	0:-19
suave baja	0:-53
suave de	0:-12
suave desde	0:-35
suave el	0:-20
suave en	0:12
suave es	0:-53
suave lo	0:-30
suave no	0:-45
suave o	0:-51
suave sale	0:-33
suave si	0:-58
suave y	0:-8
suave*	0:-100
suaves	0:-100
suaves $	0:-19
suaves a	0:-27
suaves alguna	0:-37
suaves deben	0:-27
suaves estan	0:-47
suaves te	0:-41
suaves y	0:-8
suavi*	0:-33
suavidad	0:-33
suavidad baja	0:-33
sub	0:55
sub 0	0:32
sub two	0:36
subam*	0:29
subamos	0:29
subamos el	0:29
sube	0:-54
sube los	0:-34
sube un	0:-42
suben	0:-36
suben el	0:-36
subid*	0:-39
subida	0:-25
subida !	0:-34
subida da	0:-21
subida e	0:-44
subida nao	0:32
subida passos	0:-27
subidas	0:-40
subidas dao	0:-40
subim*	0:-45
subimos	0:-45
subimos tres	0:-45
subit*	0:17
subito	0:17
subito $	0:23
subito e	0:-39
subito nel	0:24
subiu	0:-36
subiu a	0:-36
succe*	0:44
succede	0:-37
succede ai	0:-37
succedera	0:35
succedera niente	0:35
succes	0:26
succes komt	0:26
succes mee	0:22
succes viendra	0:32
succes zondag	0:-41
success	0:18
success for	0:-45
success is	0:30
success with	0:29
successo	0:32
successo arrivera	0:29
successo lo	0:13
succo	0:38
succo di	0:38
suces*	0:33
sucesso	0:33
sucesso vem	0:33
such a	0:26
such as	0:-7
such curves	0:-16
such dir	0:-45
suck	0:35
suck it	0:35
suco	0:48
suco de	0:48
sucre	0:52
sucre des	0:27
sucre est	0:29
sucre par	0:24
sucre termine	0:27
suda	0:53
suda $	0:39
suda el	0:31
suda via	0:19
sudar	0:-37
sudar con	0:-37
sudde*	0:-66
sudden	0:-66
sudden bang	0:-11
sudden change	0:-13
sudden sharp	0:-31
sudden stab	0:-41
sudor*	0:-52
sudore	0:-52
sudore che	0:-32
sudore non	0:-34
sue esse	0:23
sue indicazioni	0:-45
suela	0:-15
suela esta	0:-15
suele	0:-90
suele $	0:-30
suele funcionar	0:-35
suele pasar	0:-35
suele salir	0:-51
suele*	0:-48
suelen	0:-32
suelen $	0:-26
suelen ser	0:-16
sueles	0:-33
sueles correr	0:-33
suelo	0:-35
suelo blando	0:-35
suelta el	0:-24
suelta en	0:22
sueltas	0:-16
sueltas el	0:-16
suena	0:32
suena a	0:32
sueno	0:11
sueno $	0:-28
sueno estos	0:24
sueno te	0:26
sueno y	0:-39
suert*	0:-36
suerte	0:-36
suerte el	0:-36
suffe*	0:8
suffer	0:-11
suffer by	0:-11
suffering	0:21
suffering from	0:21
suffi*	0:45
sufficienti	0:34
sufficienti quando	0:34
suffira	0:34
suffira $	0:34
suffisent	0:7
suffisent $	0:-14
suffisent debout	0:35
suffisent largement	0:-35
suffit	0:-30
suffit $	0:-30
sufic*	0:-68
suficiente	0:-59
suficiente antes	0:-36
suficiente durante	0:-39
suficientes	0:-29
suficientes para	0:-29
sufre*	0:7
sufren	0:7
sufren los	0:-36
sufren mas	0:35
sugar	0:17
sugar $	0:-35
sugar completely	0:28
sugar finish	0:27
sugar inhaler	0:-37
sugar is	0:20
sugar to	0:12
suges*	0:32
sugestao	0:32
sugestao passe	0:32
suggest a	0:-18
suggest replacing	0:27
sugli	0:-33
sugli integratori	0:-33
sui	0:-48
sui polpacci	0:24
sui sentieri	0:-42
sui social	0:-37
suike*	0:46
suiker	0:38
suiker geen	0:22
suiker is	0:26
suikers	0:27
suikers per	0:27
suikertekort	0:23
suikertekort loop	0:23
suint*	0:-13
suinte	0:-13
suinte c	0:-13
suis	0:-47
suis ce	0:27
suis coach	0:-34
suis desole	0:-40
suis fait	0:18
suis le	0:37
suis pas	0:-56
suis sorti	0:11
suis un	0:-28
suit	0:-34
suit $	0:14
suit most	0:-35
suit pas	0:26
suit ses	0:-32
suit you	0:-47
suit your	0:-30
suite	0:-63
suite ce	0:-52
suite dans	0:27
suite et	0:-28
suits $	0:-13
suits runners	0:29
suits you	0:-52
suiva*	0:-29
suivant	0:-29
suivant $	0:-24
suivant ?	0:-12
suivr*	0:15
suivra	0:15
suivra $	0:15
sul	0:-12
sul $	0:-18
sul caffe	0:-45
sul collo	0:-20
sul divano	0:30
sul ghiaccio	0:-19
sul petto	0:-46
sul tapis	0:-47
sul turno	0:25
sull	0:-30
sull alimentazione	0:-17
sull appoggio	0:-18
sulla	0:-40
sulla bilancia	0:-29
sulla schiena	0:13
sulla testa	0:-34
sulla tua	0:-33
sulla vescica	0:-36
sulle	0:-37
sulle medicine	0:-37
sumar	0:-31
sumar kilometros	0:-31
sumir	0:31
sumir $	0:31
summa*	0:10
summary	0:10
summary of	0:10
summi*	0:-12
summieren	0:-12
summieren sich	0:-12
sun	0:-57
sun and	0:-57
sunda*	0:-24
sunday	0:-15
sunday !	0:29
sunday $	0:-18
sunday 0	0:-82
sunday after	0:38
sunday even	0:28
sunday nice	0:-11
sunday s	0:-33
sunday short	0:-39
sunday which	0:-55
sunday with	0:27
sundays	0:-49
sundays are	0:-49
sunri*	0:18
sunrise	0:18
sunrise !	0:18
suo	0:-33
suo mas	0:-20
suo non	0:-36
suola	0:-20
suola e	0:-20
suor	0:24
suor $	0:24
suou	0:-32
suou por	0:-32
super*	0:14
supera	0:-30
supera 0	0:-30
superalo	0:22
superalo $	0:22
suple*	0:14
suplemento	0:32
suplemento $	0:26
suplemento de	0:30
suplemento eu	0:-28
suplementos	0:-28
suplementos eu	0:-7
suplementos no	0:-27
suppe	0:25
suppe $	0:25
suppl*	0:-6
supplement	0:25
supplement to	0:25
supplementen	0:-35
supplementen geef	0:-27
supplementen moet	0:-32
supplements	0:8
supplements $	0:-27
supplements would	0:19
supporte	0:-46
supporte $	0:-46
supportent	0:-24
supportent deja	0:-24
supportes	0:28
supportes $	0:28
supprime $	0:22
supprime le	0:-23
supur*	0:-31
supura	0:-31
supura es	0:-31
sur	0:-75
sur $	0:-27
sur 0	0:-76
sur l	0:-34
sur la	0:11
sur le	0:-62
sur les	0:-100
sur marathon	0:-32
sur strava	0:29
sur ta	0:26
sur tapis	0:-16
sur ton	0:29
sur tu	0:-44
sur un	0:-38
sur une	0:-21
surch*	0:16
surcharge	0:16
surcharge typique	0:16
surda	0:-38
surda pior	0:-38
sure	0:-16
sure $	0:14
sure but	0:-29
sure i	0:-36
sure let	0:-42
sure to	0:9
sure which	0:-32
sure your	0:23
surem*	0:16
surement	0:16
surement la	0:16
surement le	0:14
suren*	0:17
surentrainement	0:17
surentrainement $	0:17
surfa*	0:-27
surfaces	0:-26
surfaces from	0:-26
surto*	0:-56
surtout	0:-56
surtout quand	0:-56
surve*	0:34
surveille	0:34
surveille ton	0:34
survi*	0:-29
survives	0:-29
survives your	0:-29
suspe*	0:-7
suspects	0:-7
suspects easy	0:-7
svegl*	0:-19
sveglia	0:-27
sveglia e	0:34
sveglia o	0:-41
sveglia va	0:-50
sveglio	0:31
sveglio domani	0:31
swap	0:-103
swap $	0:-37
swap but	0:-33
swap saturday	0:-50
swap the	0:-41
swap your	0:-40
swapp*	0:37
swapped	0:37
swapped the	0:30
swapped tuesday	0:26
swear	0:-32
swear $	0:-9
swear at	0:-28
swear*	0:20
swears	0:20
swears by	0:20
sweat	0:53
sweat $	0:30
sweat the	0:39
sweat*	0:-35
sweating	0:-35
sweating in	0:-10
sweating or	0:-32
swedi*	0:-24
swedish	0:-24
swedish for	0:-24
sweet*	0:26
sweets	0:26
sweets no	0:26
swell*	0:22
swelling goes	0:27
swelling i	0:26
swelling is	0:-40
swells	0:29
swells up	0:29
swimm*	0:-41
swimming	0:-41
swimming can	0:-7
swimming is	0:-34
swing*	0:-39
swings	0:-39
swings suit	0:-39
switc*	0:28
switched	0:28
switched to	0:28
swollen ankle	0:35
swollen locking	0:-37
swollen warm	0:-38
sympt*	0:-12
symptoms	0:-12
symptoms $	0:-26
symptoms i	0:58
symptoms on	0:-42
symptoms you	0:20
syndr*	0:43
syndrome	0:43
syndrome de	0:29
syndrome des	0:26
syndrome no	0:21
syste*	0:48
system	0:48
system $	0:33
system is	0:26
t $	0:-69
t a	0:-72
t advise	0:-33
t affect	0:19
t affuter	0:7
t ai	0:55
t aider	0:-13
t aidera	0:7
t and	0:-42
t appeler	0:34
t arrange	0:-28
t arreter	0:-50
t arretes	0:45
t arrivera	0:26
t as	0:32
t assure	0:27
t attend	0:-36
t attends	0:32
t baby	0:26
t be	0:-12
t bother	0:55
t break	0:33
t burn	0:32
t cancel	0:-37
t changed	0:-32
t chase	0:-33
t come	0:13
t comment	0:-60
t compare	0:-41
t count	0:-60
t do	0:-47
t double	0:-37
t drink	0:46
t earn	0:-40
t earned	0:32
t eat	0:29
t ecrirai	0:-33
t ecris	0:27
t eloigner	0:31
t embeter	0:20
t empeche	0:-54
t en	0:-46
t enverrai	0:7
t es	0:32
t etais	0:-39
t fail	0:-35
t fall	0:-23
t feel	0:71
t find	0:-47
t finish	0:39
t get	0:57
t give	0:-61
t go	0:-69
t going	0:-37
t have	0:-43
t hit	0:34
t inquiete	0:59
t interdit	0:-42
t kill	0:35
t know	0:-80
t let	0:20
t lie	0:28
t listen	0:37
t live	0:-25
t lose	0:-40
t make	0:-23
t moved	0:-27
t my	0:-27
t need	0:33
t oblige	0:-37
t owe	0:-33
t pass	0:-20
t promise	0:-24
t push	0:-52
t put	0:-29
t race	0:-63
t raise	0:-33
t reachable	0:-29
t read	0:-56
t regret	0:36
t replace	0:-25
t rest	0:31
t ruin	0:-41
t rule	0:-16
t run	0:-70
t safe	0:-26
t see	0:-53
t send	0:-17
t serious	0:37
t set	0:-23
t settle	0:-18
t settled	0:-16
t skip	0:26
t sleep	0:-70
t so	0:24
t something	0:-15
t take	0:-21
t talk	0:-44
t tell	0:-46
t the	0:-45
t today	0:-29
t told	0:-27
t try	0:-51
t undo	0:-41
t walk	0:60
t weigh	0:-34
t what	0:36
t work	0:-9
t worth	0:-29
t y	0:-35
t you	0:39
ta	0:-18
ta $	0:-16
ta cheville	0:29
ta course	0:-48
ta derniere	0:-19
ta femme	0:30
ta forme	0:-53
ta foulee	0:-8
ta gourde	0:30
ta kine	0:-32
ta limite	0:-55
ta masse	0:24
ta montre	0:43
ta nuit	0:38
ta plus	0:-52
ta prochaine	0:-29
ta puxado	0:-19
ta sciatique	0:29
ta seance	0:49
ta semaine	0:26
ta seur	0:33
ta tasse	0:-41
ta vma	0:28
ta voix	0:29
taai	0:-44
taai zo	0:-44
tabel*	0:27
tabela	0:27
tabela de	0:27
table*	0:8
tablet	0:26
tablet in	0:26
tablets	0:20
tablets on	0:24
tablets powders	0:-40
tablets prevent	0:13
tablets that	0:27
tablets the	0:29
tablets with	0:18
tabletten	0:-40
tabletten aus	0:26
tabletten braucht	0:-33
tabletten vor	0:-37
tacer*	0:-47
tacere	0:-47
tacere $	0:-31
tacere ci	0:-19
tacti*	0:-31
tactique	0:-31
tactique $	0:-31
tafel	0:-36
tafel liggen	0:-36
tag	0:16
tag $	0:26
tag am	0:-27
tag dann	0:15
tag genug	0:-20
tag hart	0:33
tag im	0:24
tag ist	0:31
tag mit	0:-41
tag nach	0:-17
tag nicht	0:-67
tag ohne	0:-48
tag passt	0:-15
tag sollten	0:29
tag verschoben	0:27
tag vorher	0:-48
tage	0:-43
tage $	0:-43
tage fur	0:21
tage grosere	0:-31
tage lang	0:25
tage nach	0:-36
tage nichts	0:-36
tage sind	0:-48
tage weniger	0:-34
tagen	0:-30
tagen ist	0:27
tagen kannst	0:31
tagen mehr	0:-33
tagen nichts	0:-47
tagen wasser	0:-30
tages	0:-32
tages $	0:-14
tages alles	0:-27
tagli*	0:10
taglia	0:-27
taglia le	0:-27
taglich	0:22
taglich 0	0:7
taglich zwanzig	0:22
taill*	0:38
taille	0:38
taille $	0:24
taille plutot	0:24
take	0:-49
take $	0:-28
take 0	0:29
take a	0:10
take all	0:-37
take an	0:-14
take carbohydrate	0:-35
take it	0:-22
take my	0:-21
take out	0:-47
take painkillers	0:-30
take pressure	0:27
take roads	0:-44
take seriously	0:-29
take something	0:38
take the	0:-89
take tomorrow	0:-38
take tuesday	0:-28
take two	0:28
take vitamin	0:27
taken	0:37
taken the	0:9
taken wednesday	0:28
takes	0:-11
takes $	0:-20
takes a	0:23
takes away	0:-41
takes care	0:25
takes far	0:-44
takes one	0:-37
takes some	0:-9
takes the	0:-10
takin*	0:16
taking	0:16
taking an	0:30
taking iron	0:18
taking small	0:-56
taking your	0:15
tal	0:-36
tal trocar	0:-36
talk	0:-56
talk $	0:-10
talk 0	0:-16
talk about	0:-41
talk on	0:-44
talk test	0:-24
talk to	0:25
talk you	0:-56
talki*	0:-22
talking	0:-22
talking about	0:-22
talks	0:-26
talks about	0:-26
tall	0:-46
tall and	0:-27
tall buildings	0:-30
tallo*	0:-24
tallone	0:-24
tallone $	0:-30
tallone fa	0:29
tallone fermo	0:-30
talon	0:-47
talon qui	0:-52
talon sin	0:-31
talon tres	0:20
tambem ?	0:-14
tambem andando	0:-9
tambem conta	0:-27
tambem contam	0:-28
tambem corri	0:16
tambem e	0:-51
tambem esta	0:30
tambem faz	0:-25
tambem ja	0:25
tambem jantei	0:17
tambem nasceu	0:12
tambem opinam	0:-34
tambem se	0:40
tambem serve	0:-35
tambem tive	0:30
tambi*	0:12
tambien	0:12
tambien $	0:19
tambien al	0:-40
tambien cene	0:20
tambien cuenta	0:-17
tambien cuentan	0:-33
tambien es	0:-50
tambien he	0:27
tambien llueve	0:34
tambien opinan	0:-29
tambien se	0:30
tambien tuve	0:24
tan	0:-62
tan $	0:-31
tan a	0:-41
tan alto	0:25
tan despacio	0:-59
tan importante	0:-30
tande*	0:23
tanden	0:23
tanden met	0:23
tangl*	0:-30
tangled	0:-30
tangled up	0:-30
tank	0:-83
tank bei	0:-36
tank bij	0:-38
tank makes	0:-45
tank met	0:-41
tanqu*	0:-41
tanque	0:-41
tanque vazio	0:-41
tant	0:37
tant pis	0:-22
tant que	0:48
tanta	0:18
tanta grinta	0:18
tanta*	0:-34
tantas	0:-34
tantas ganas	0:-34
tante	0:33
tante volte	0:33
tanti	0:29
tanti $	0:29
tanto	0:23
tanto $	0:12
tanto acostumbrate	0:28
tanto da	0:-40
tanto faz	0:-18
tanto que	0:-43
tanto*	0:17
tantos	0:17
tantos despues	0:17
tao	0:-47
tao devagar	0:-32
tao importante	0:-26
tapa	0:-30
tapa $	0:-21
tapa manos	0:-17
tapad*	0:-18
tapada	0:-18
tapada corto	0:-18
tape	0:48
tape drauf	0:29
tape erop	0:24
tape it	0:20
tape somebody	0:-40
tape the	0:13
taper $	0:28
taper and	0:27
taper lets	0:-32
taper means	0:-35
taper nerves	0:-31
taper you	0:25
taper*	0:-22
tapering	0:-31
tapering blues	0:-31
tapern	0:23
tapern wirst	0:23
taperweek	0:-32
taperweek voelt	0:-32
tapia	0:-40
tapia esa	0:-40
tapio*	0:31
tapioca	0:31
tapioca por	0:31
tapis	0:-61
tapis $	0:-21
tapis c	0:-28
tapis cherche	0:-36
tapis roulant	0:-15
tapis una	0:-39
tapis une	0:-16
tard	0:-48
tard $	0:-26
tard ou	0:-15
tard peu	0:-28
tarda	0:-39
tarda un	0:-39
tarda*	0:-58
tardaste	0:-58
tardaste para	0:-58
tarde $	0:23
tarde en	0:31
tarde lo	0:-20
tarde o	0:-37
tarde ou	0:-46
tarde tanto	0:-18
tarde y	0:23
tardi	0:-19
tardi cosi	0:27
tardi non	0:-10
tardi o	0:-46
targe*	0:15
target	0:15
target a	0:15
tasca	0:26
tasca $	0:26
tasch*	0:28
tasche	0:28
tasche $	0:28
tasse	0:-64
tasse $	0:-39
tasse habituelle	0:-41
taste	0:-31
taste $	0:-31
tate	0:34
tate dir	0:34
taten	0:22
taten dir	0:22
tator*	0:-33
tatort	0:-33
tatort am	0:-33
taube	0:35
taube zehen	0:35
tausc*	0:-49
tauschen	0:-49
tauschen $	0:-21
tauschen wenn	0:-51
taza	0:-43
taza de	0:-43
tazzi*	0:-42
tazzina	0:-42
tazzina $	0:-23
tazzina di	0:-33
te	0:27
te $	0:-64
te acelera	0:-34
te acorda	0:-37
te acortare	0:37
te acostumbras	0:36
te afastar	0:29
te agobia	0:-19
te aguantas	0:36
te animaran	0:23
te animas	0:-49
te aparte	0:25
te apetece	0:-26
te apetecer	0:-35
te aseguro	0:25
te atrapalha	0:14
te aviso	0:37
te ayudara	0:10
te baja	0:17
te bajan	0:-41
te baje	0:40
te basta	0:37
te bellen	0:32
te blesser	0:26
te blesseras	0:40
te blijven	0:27
te bouwen	0:-25
te certifier	0:25
te chamar	0:-19
te conseille	0:-42
te convienne	0:-44
te convient	0:-40
te coute	0:-47
te couter	0:-47
te crujan	0:25
te crujen	0:17
te cuesta	0:-64
te custando	0:19
te de	0:11
te deixa	0:10
te deixar	0:42
te demande	0:-35
te den	0:-36
te desorientas	0:-32
te despierta	0:-53
te dicht	0:-21
te digo	0:-50
te dirai	0:26
te dire	0:-22
te dolia	0:-35
te dolio	0:25
te donneront	0:23
te doy	0:40
te drinken	0:-40
te duele	0:-67
te e	0:28
te echan	0:24
te encuentras	0:7
te entiendo	0:20
te entra	0:36
te enviare	0:21
te escrevo	0:41
te escribo	0:61
te espera	0:-40
te espero	0:32
te esta	0:-40
te eten	0:-44
te explique	0:-26
te fait	0:-59
te falta	0:28
te faria	0:17
te faut	0:25
te fera	0:-40
te feraient	0:28
te ferait	0:13
te freine	0:27
te freinent	0:22
te frena	0:15
te frenan	0:31
te garante	0:-48
te garantizo	0:34
te gardent	0:18
te guardan	0:31
te gusta	0:-44
te gustaria	0:-30
te guste	0:-50
te ha	0:-59
te hable	0:-29
te habran	0:37
te habras	0:17
te hace	0:50
te hacen	0:-28
te hara	0:10
te hard	0:-43
te has	0:27
te haya	0:-36
te hayas	0:34
te he	0:45
te hinche	0:19
te horen	0:29
te houden	0:-52
te iria	0:21
te komen	0:-42
te kunnen	0:-46
te la	0:47
te laag	0:16
te laisser	0:30
te laten	0:31
te le	0:31
te lesionas	0:27
te lesiones	0:31
te levantas	0:-13
te levantes	0:29
te lezen	0:-33
te ligue	0:28
te llame	0:21
te lo	0:-25
te lopen	0:-93
te los	0:-66
te mandar	0:17
te manque	0:25
te mareas	0:-39
te ment	0:33
te meten	0:-42
te mettront	0:27
te mi	0:33
te molestan	0:-51
te molestes	0:30
te ne	0:-33
te nemen	0:26
te nessuno	0:-50
te non	0:26
te parecera	0:23
te pares	0:39
te passer	0:34
te pergunto	0:34
te permettre	0:-31
te pesa	0:-53
te pesan	0:-38
te pida	0:-43
te plaindre	0:20
te plait	0:-72
te pondran	0:34
te praten	0:-34
te pregunto	0:36
te preocupes	0:42
te presser	0:-42
te promettre	0:-46
te questa	0:-31
te quita	0:15
te ralentissent	0:22
te ramenent	0:-23
te recomiendo	0:-13
te recommande	0:26
te refieres	0:-43
te remercieront	0:-28
te rend	0:33
te rendra	0:14
te repondre	0:9
te reposeras	0:37
te resfrias	0:-18
te reussira	0:25
te reveille	0:-25
te salga	0:-34
te saltaste	0:37
te seguram	0:28
te sens	0:-57
te sienta	0:-66
te siente	0:-32
te sientes	0:-59
te snel	0:-30
te sobra	0:30
te sobran	0:32
te storten	0:-36
te suelta	0:22
te suffisent	0:25
te tourne	0:-10
te un	0:-31
te va	0:-41
te valoriza	0:38
te vas	0:15
te ve	0:34
te vean	0:-65
te veel	0:13
te veia	0:37
te verbranden	0:21
te verkrampen	0:-37
te verschieten	0:-32
te vi	0:29
te viene	0:-36
te voient	0:-52
te voy	0:-42
te wachten	0:27
te wedden	0:21
te weinig	0:-14
te zien	0:-23
te zwaar	0:37
tea	0:29
tea before	0:29
teach	0:-24
teach you	0:-24
teaches the	0:33
teaches you	0:-32
teaches your	0:-27
team	0:15
team ran	0:15
tear	0:18
tear $	0:28
tear so	0:-32
teasp*	0:20
teaspoon	0:20
teaspoon of	0:20
techo	0:-36
techo de	0:-36
tecni*	0:28
tecnica	0:28
tecnica de	0:28
teelo*	0:12
teeloffel	0:12
teeloffel salz	0:12
teen	0:26
teen breekt	0:26
teenn*	0:-34
teennagels	0:-34
teennagels kort	0:-34
teeth	0:31
teeth for	0:31
tegen	0:15
tegen $	0:11
tegen blessures	0:-50
tegen die	0:32
tegen kramp	0:15
tegen steken	0:-31
tegen*	0:-32
tegenwind	0:-32
tegenwind word	0:-32
teil	0:-62
teil bleibt	0:-19
teil des	0:-43
teil dir	0:-32
teile	0:-35
teile und	0:-35
teken	0:-43
teken $	0:-43
tekor*	0:-26
tekort	0:-26
tekort aan	0:-26
tel	0:-29
tel $	0:-29
tel de	0:-20
tel je	0:27
tel tot	0:-29
telef*	0:-38
telefonata	0:-34
telefonata al	0:-34
tell	0:-45
tell $	0:-10
tell a	0:-29
tell from	0:40
tell me	0:-124
tell somebody	0:-21
tell someone	0:-48
tell us	0:-34
tell what	0:-46
tell you	0:13
telle*	0:-53
tellen	0:-53
tellen nooit	0:-30
tellen ook	0:-35
telli*	0:-23
telling	0:-23
telling me	0:-23
tells	0:-17
tells $	0:-20
tells me	0:28
tells more	0:-22
tells us	0:-9
tells you	0:-35
telt	0:-51
telt $	0:-19
telt mee	0:-17
telt niet	0:-17
telt ook	0:-37
tem	0:-61
tem $	0:-70
tem 0	0:-35
tem cara	0:26
tem dois	0:-55
tem domingo	0:36
tem febre	0:-26
tem na	0:-15
tem nada	0:34
tem o	0:-34
tem podio	0:27
tem problema	0:-40
tem prova	0:-53
tem que	0:45
tem quem	0:-40
tem toda	0:28
tem um	0:-46
tem uma	0:-15
tem vaga	0:28
temer	0:-39
temer $	0:-39
tempe*	0:28
temperatur	0:24
temperatur stirbt	0:24
temperature	0:35
temperature won	0:35
tempestade	0:-31
tempestade fique	0:-31
tempi	0:30
tempi arrivano	0:30
tempi degli	0:-27
tempi etwas	0:14
tempi scendono	0:19
tempi ti	0:15
tempo	0:-88
tempo $	0:-10
tempo 0	0:-17
tempo am	0:-34
tempo bij	0:-57
tempo corrido	0:-20
tempo corso	0:-28
tempo danken	0:-33
tempo das	0:-31
tempo dat	0:-84
tempo de	0:-26
tempo der	0:-21
tempo dos	0:-21
tempo e	0:47
tempo for	0:-36
tempo into	0:31
tempo is	0:-22
tempo ist	0:-50
tempo komt	0:-29
tempo lauf	0:-28
tempo loop	0:-38
tempo machen	0:28
tempo na	0:32
tempo non	0:-35
tempo normal	0:30
tempo pace	0:-17
tempo passe	0:-42
tempo perso	0:-25
tempo pior	0:-32
tempo run	0:39
tempo runs	0:-24
tempo telt	0:-32
tempo the	0:-16
tempo to	0:31
tempo un	0:-30
tempo van	0:-33
tempo voce	0:-37
tempo waarbij	0:-29
tempo wiegst	0:36
tempo*	0:-25
temporale	0:-37
temporale resta	0:-15
temporale si	0:-32
tempos	0:30
tempos vem	0:30
tempotraining	0:-35
tempotraining gegen	0:-35
tempr*	0:-77
temprano	0:-77
temprano o	0:-70
temprano y	0:-20
temps	0:-43
temps $	0:-56
temps a	0:-44
temps as	0:-40
temps couru	0:-25
temps est	0:32
temps ideal	0:31
temps tu	0:-43
ten $	0:-39
ten days	0:18
ten degrees	0:-46
ten easy	0:-38
ten hops	0:-34
ten kilometres	0:28
ten koste	0:-39
ten miles	0:52
ten minutes	0:-15
ten opzichte	0:-30
ten percent	0:30
ten weeks	0:34
ten year	0:33
ten years	0:30
tendance	0:-42
tendance $	0:-42
tendao	0:22
tendao $	0:22
tende*	0:-68
tendencia	0:-41
tendencia $	0:-41
tendenza	0:-32
tendenza $	0:-32
tender	0:-22
tender have	0:-22
tenderness	0:-14
tenderness on	0:-14
tendi*	0:48
tendine	0:45
tendine e	0:31
tendine guarisce	0:24
tendini	0:-23
tendini $	0:27
tendini e	0:-40
tendinite	0:57
tendinite $	0:55
tendinite sans	0:15
tendinitis $	0:40
tendinitis de	0:42
tendinitis happens	0:22
tendinitis seguimos	0:-51
tendinopathie	0:22
tendinopathie rotulienne	0:22
tendinopathy	0:28
tendinopathy $	0:28
tendinopatia patelar	0:30
tendinopatia quindi	0:-54
tendinopatia rotulea	0:22
tendinopatia rotuliana	0:28
tendinosis	0:12
tendinosis $	0:12
tendo*	0:15
tendoes	0:15
tendoes $	0:24
tendoes e	0:-41
tendon	0:39
tendon $	0:39
tendones	0:-17
tendones $	0:31
tendones y	0:-31
tendonitis	0:29
tendonitis $	0:29
tendons $	0:29
tendons and	0:-23
tendons dislike	0:-13
tendons et	0:-38
tendons like	0:31
tendr*	0:30
tendras	0:29
tendras aqui	0:29
tendria	0:7
tendria que	0:7
tends	0:-21
tends to	0:-21
tener	0:28
tener un	0:28
tener*	0:-63
tenere	0:-63
tenere ?	0:-9
tenere per	0:-55
tenga*	0:-47
tengas	0:-47
tengas hambre	0:-43
tengas sed	0:-21
tengo	0:-78
tengo acceso	0:-31
tengo al	0:-53
tengo d	0:23
tengo ese	0:-14
tengo ni	0:-27
tenho	0:-69
tenho acesso	0:-28
tenho certeza	0:-22
tenho como	0:-48
tenho essa	0:-26
tenia*	0:-16
teniamo	0:-16
teniamo ?	0:-16
tenir	0:-73
tenir $	0:-39
tenir compte	0:-18
tenir environ	0:-57
tenis $	0:23
tenis ?	0:-33
tenis com	0:-47
tenis de	0:-22
tenis en	0:22
tenis nao	0:-33
tenis no	0:-30
tenis novo	0:32
tenis se	0:-15
tenis variam	0:-30
tenni*	0:28
tennis	0:28
tennis sous	0:28
tens	0:28
tens as	0:28
tensa*	0:24
tensao	0:24
tensao $	0:24
tensi*	0:12
tension	0:21
tension $	0:38
tension el	0:38
tension y	0:-53
tensione	0:-37
tensione prima	0:-37
tenta*	0:-20
tentar	0:-20
tentar $	0:-20
tente	0:10
tente de	0:30
tente um	0:-37
tenth	0:-38
tenth a	0:-38
tenue*	0:-33
tenues	0:-33
tenues plutot	0:-33
tenut*	0:-48
tenute	0:-20
tenute $	0:-15
tenute a	0:-14
tenuto	0:-42
tenuto lo	0:-42
ter	0:38
ter vergonha	0:38
terca	0:15
terca livre	0:-47
terca para	0:27
terce*	0:-51
terceiro	0:-29
terceiro dia	0:-29
tercer	0:-35
tercer $	0:-22
tercer dia	0:-20
terci*	0:25
tercio	0:25
tercio $	0:25
terco	0:28
terco $	0:28
termi*	0:48
termin	0:29
termin hab	0:29
termina e	0:-67
termina el	0:19
termina la	0:32
terminar	0:-36
terminar cansado	0:-24
terminar sem	0:35
terminar sin	0:29
terminar sorrindo	0:-47
terminas	0:15
terminas $	0:15
termine	0:61
termine $	0:21
termine la	0:35
termine mais	0:-36
termine o	0:51
termine ta	0:27
terre	0:-44
terre les	0:-44
terre*	0:-92
terreno	0:-71
terreno blando	0:-43
terreno mas	0:-28
terreno morbido	0:-25
terreno piu	0:-36
terresti	0:-37
terresti circa	0:-9
terresti per	0:-30
terug	0:-8
terug eerst	0:-22
terug is	0:-29
terug van	0:31
terug vraag	0:-9
terug*	0:-29
terugdraaien	0:-29
terugdraaien $	0:-29
terwi*	0:-35
terwijl	0:-35
terwijl het	0:-35
terzo $	0:26
terzo giorno	0:-52
tes	0:35
tes $	0:-42
tes 0	0:-11
tes affaires	0:-32
tes articulations	0:29
tes baskets	0:21
tes calories	0:24
tes chaussures	0:-28
tes collegues	0:21
tes comprimes	0:27
tes copines	0:25
tes cuisses	0:-12
tes excuses	0:24
tes fessiers	0:22
tes footings	0:22
tes gammes	0:20
tes jambes	0:37
tes messages	0:9
tes notes	0:-27
tes objectifs	0:27
tes portions	0:23
tes propres	0:-35
tes sorties	0:-30
tes soucis	0:29
tes varices	0:25
test	0:-61
test full	0:-24
test run	0:-22
test sull	0:-18
test zegt	0:-32
testa	0:-7
testa $	0:8
testa a	0:-25
testa fermati	0:-54
testa torna	0:-32
testa vomito	0:-14
testa vuol	0:35
teste	0:-111
teste et	0:-20
teste le	0:-15
teste les	0:-28
teste mostra	0:-31
teste nada	0:-50
teste nos	0:-32
teste os	0:-36
teste rien	0:-36
teste*	0:-28
testen	0:-19
testen $	0:-19
testes	0:-16
testes de	0:-16
testr*	0:-32
testrennen	0:-32
testrennen zeigt	0:-32
tests	0:-67
tests de	0:-34
tests deines	0:-28
tests of	0:-24
tests van	0:-33
testw*	0:-32
testwedstrijd	0:-32
testwedstrijd laat	0:-32
tete	0:-35
tete $	0:7
tete a	0:-40
tete reposee	0:-10
tete revient	0:-33
tete te	0:-10
tete vomissements	0:-10
teto	0:-29
teto do	0:-29
tetto	0:-28
tetto del	0:-28
teu	0:-12
teu cansaco	0:-47
teu chefe	0:38
teu corpo	0:-36
teu peso	0:28
teu problema	0:20
teu ritmo	0:-43
teve e	0:-49
teve isso	0:15
teve o	0:28
teve um	0:29
tevor*	0:-35
tevoren	0:-35
tevoren alles	0:-36
tevoren een	0:26
tevoren klaar	0:-23
tevoren of	0:-22
tevoren wat	0:-39
textb*	0:28
textbook	0:28
textbook plantar	0:28
texto	0:-34
texto $	0:-34
than	0:-101
than $	0:-75
than 0	0:-51
than a	0:-72
than about	0:-17
than any	0:-36
than before	0:-51
than being	0:-38
than change	0:-36
than eating	0:37
than is	0:-29
than it	0:-26
than last	0:-20
than one	0:-23
than proven	0:-39
than tests	0:-24
than the	0:-38
than they	0:14
than you	0:-7
than your	0:-16
thank	0:-56
thank you	0:-56
thank*	0:-27
thanks	0:-27
thanks for	0:-27
that	0:21
that $	0:-17
that a	0:-15
that ache	0:12
that and	0:-20
that ankle	0:11
that as	0:19
that at	0:39
that because	0:25
that beer	0:27
that bit	0:27
that cafe	0:34
that cake	0:32
that can	0:-52
that cough	0:16
that could	0:30
that counts	0:-42
that course	0:-8
that cramp	0:35
that cures	0:24
that distance	0:-21
that effort	0:32
that explains	0:26
that feels	0:-27
that file	0:-23
that finish	0:-31
that forecast	0:-29
that form	0:-23
that gets	0:-21
that go	0:-51
that goal	0:13
that grows	0:-31
that heart	0:20
that helps	0:-36
that hip	0:31
that hurts	0:-46
that idea	0:-40
that if	0:-43
that in	0:19
that information	0:-28
that is	0:-26
that it	0:45
that kind	0:34
that knee	0:-15
that knows	0:-40
that last	0:29
that leg	0:-49
that loop	0:19
that low	0:26
that makes	0:-38
that muscle	0:22
that needs	0:-20
that often	0:28
that on	0:14
that one	0:-50
that out	0:-33
that pace	0:49
that photo	0:22
that porridge	0:-30
that quicker	0:36
that rash	0:30
that reading	0:-20
that recovery	0:-48
that right	0:-32
that rule	0:-33
that run	0:51
that say	0:-50
that session	0:15
that size	0:33
that sleep	0:-42
that slows	0:16
that sounds	0:-59
that stays	0:-35
that suits	0:-34
that survives	0:-29
that swelling	0:27
that takes	0:-44
that the	0:-39
that time	0:-21
that tiredness	0:27
that twinge	0:39
that type	0:-23
that usually	0:31
that wants	0:-32
that was	0:-33
that way	0:31
that week	0:-39
that will	0:37
that won	0:-47
that worries	0:-33
that would	0:-38
that wrong	0:31
that you	0:-8
that your	0:-50
the	0:29
the $	0:-166
the 0	0:-64
the achilles	0:32
the aim	0:-46
the alarm	0:27
the all	0:-15
the ankle	0:-63
the ankles	0:-71
the antibiotics	0:25
the appetite	0:29
the autumn	0:-28
the back	0:-41
the bag	0:30
the band	0:-29
the battle	0:-34
the belly	0:46
the bends	0:-54
the best	0:-40
the blister	0:27
the blood	0:39
the blue	0:-24
the body	0:18
the bone	0:-19
the bouts	0:-33
the bread	0:26
the bridge	0:-47
the bruise	0:23
the build	0:37
the by	0:-44
the calf	0:16
the carbs	0:26
the cars	0:-43
the ceiling	0:-23
the chat	0:-40
the classic	0:-52
the climbs	0:-22
the cold	0:58
the comfortable	0:-19
the counter	0:30
the course	0:12
the cure	0:-38
the cushioning	0:-49
the cut	0:28
the daniels	0:-25
the dark	0:-7
the day	0:-93
the days	0:-19
the decision	0:-33
the details	0:-50
the developers	0:38
the discomfort	0:25
the distance	0:-47
the dizziness	0:16
the doctor	0:61
the door	0:-78
the dose	0:23
the doses	0:-48
the downhills	0:-28
the drugstore	0:27
the easiest	0:34
the easy	0:-33
the edge	0:24
the effort	0:-68
the end	0:16
the engine	0:-40
the evening	0:9
the evenings	0:16
the faster	0:33
the fastest	0:-55
the fear	0:-24
the feeling	0:35
the fever	0:51
the figure	0:-15
the figures	0:-27
the file	0:-20
the finish	0:7
the first	0:-122
the fitness	0:-38
the foam	0:-17
the foot	0:-29
the former	0:-27
the fourth	0:-42
the frozen	0:33
the full	0:28
the gains	0:26
the gap	0:-15
the gel	0:-22
the gels	0:-54
the gentlest	0:-11
the goal	0:-61
the groin	0:-21
the group	0:-64
the guard	0:30
the gun	0:-29
the gut	0:-45
the gym	0:29
the habit	0:-42
the half	0:-45
the hamstring	0:42
the hard	0:-95
the harder	0:-43
the hay	0:21
the head	0:-52
the heat	0:43
the heater	0:-35
the hidden	0:32
the higher	0:26
the hills	0:20
the hip	0:-19
the hips	0:-37
the holidays	0:24
the honest	0:-33
the ice	0:-40
the idea	0:-33
the improvement	0:22
the inflammation	0:12
the inhaler	0:35
the injury	0:43
the inside	0:13
the instep	0:-48
the insulin	0:17
the intervals	0:45
the it	0:21
the joint	0:-36
the joints	0:10
the key	0:-57
the kidneys	0:13
the kilometres	0:-31
the kilos	0:27
the knee	0:-35
the kneecap	0:24
the knees	0:33
the knot	0:13
the knowledge	0:-19
the lace	0:-33
the laps	0:-23
the last	0:-41
the legs	0:-73
the letter	0:22
the liberty	0:22
the lighter	0:33
the limiting	0:23
the load	0:-58
the log	0:-45
the loo	0:-42
the loop	0:-43
the lump	0:28
the map	0:23
the marathon	0:28
the maximum	0:-41
the medal	0:22
the message	0:-38
the mileage	0:30
the missed	0:24
the missing	0:7
the month	0:-32
the morning	0:51
the muscle	0:28
the music	0:-40
the neck	0:33
the nerve	0:33
the new	0:29
the next	0:-55
the night	0:16
the number	0:-40
the numbers	0:28
the old	0:-17
the one	0:-97
the only	0:9
the order	0:-32
the organisers	0:27
the others	0:31
the outside	0:27
the overtraining	0:23
the pace	0:-71
the pain	0:79
the pair	0:-27
the park	0:-44
the pb	0:30
the physio	0:71
the pills	0:19
the pizza	0:25
the plan	0:-20
the podium	0:17
the pounds	0:16
the process	0:30
the queues	0:-39
the race	0:21
the railway	0:25
the rain	0:10
the recovery	0:27
the reminder	0:38
the research	0:-16
the rest	0:23
the right	0:-72
the road	0:42
the route	0:-38
the rule	0:-42
the run	0:39
the runner	0:13
the runners	0:-49
the running	0:-25
the runs	0:-67
the safer	0:13
the same	0:7
the scale	0:39
the scan	0:-38
the schedule	0:13
the session	0:61
the shade	0:-38
the sharp	0:23
the shin	0:-11
the shins	0:-39
the shivers	0:-44
the shoes	0:-59
the shop	0:-26
the short	0:-24
the shorter	0:-48
the signal	0:-36
the single	0:-44
the smart	0:-44
the socks	0:-52
the sofa	0:33
the sole	0:-16
the sore	0:-17
the soreness	0:23
the sort	0:-34
the sound	0:32
the speed	0:34
the speedwork	0:36
the split	0:-38
the splits	0:-33
the spot	0:-25
the sprain	0:29
the stairs	0:-48
the standard	0:11
the start	0:11
the step	0:-30
the strain	0:13
the strides	0:-47
the studies	0:-34
the sub	0:27
the sun	0:-35
the swelling	0:-10
the taper	0:15
the team	0:15
the tempo	0:-13
the thing	0:-42
the third	0:-37
the three	0:39
the threshold	0:-37
the tibia	0:38
the tightness	0:26
the time	0:-25
the times	0:32
the tiredness	0:26
the toenail	0:34
the toilet	0:-41
the tongue	0:-58
the top	0:7
the track	0:-45
the traffic	0:14
the trail	0:-12
the training	0:-49
the treadmill	0:-70
the treatment	0:16
the trick	0:22
the trip	0:34
the tune	0:-41
the two	0:-22
the urine	0:36
the usual	0:-38
the varicose	0:27
the very	0:-28
the volume	0:-36
the wall	0:8
the warm	0:-31
the warning	0:-43
the watch	0:-47
the way	0:-152
the week	0:-100
the weekend	0:43
the weekly	0:30
the weight	0:34
the whole	0:11
the wind	0:-16
the windows	0:35
the work	0:-18
the workout	0:29
the year	0:-19
theel*	0:17
theelepel	0:17
theelepel zout	0:17
their	0:-52
their $	0:-35
their distance	0:-29
their goal	0:30
their knees	0:-32
their ok	0:-48
their place	0:-22
them	0:-104
them $	0:-41
them calves	0:-21
them clean	0:-38
them clearly	0:-30
them first	0:-44
them for	0:-28
them go	0:-60
them nicely	0:-41
them out	0:-21
them relaxed	0:-21
them then	0:-19
them when	0:-11
them with	0:-17
thema	0:-50
thema dosierung	0:-14
thema eisen	0:-31
thema regelmasigkeit	0:-33
thems*	0:-38
themselves	0:-38
themselves $	0:-38
then	0:-61
then $	0:-76
then a	0:-50
then eat	0:28
then feels	0:-7
then fix	0:31
then four	0:-32
then home	0:-38
then ice	0:30
then load	0:26
then one	0:-29
then please	0:-64
then run	0:50
then sit	0:29
then stop	0:-8
then strides	0:-62
then the	0:-47
then walk	0:-15
then we	0:-40
then you	0:-43
there	0:-64
there $	0:13
there but	0:-29
there early	0:-45
there if	0:-34
there is	0:-38
there on	0:35
there s	0:-41
there so	0:-42
there something	0:-24
there tonight	0:-32
there when	0:-25
these	0:55
these exercises	0:28
these shoes	0:23
these you	0:30
they	0:-22
they $	0:-33
they don	0:-25
they feel	0:-75
they fell	0:32
they gave	0:-55
they know	0:-16
they make	0:-27
they raise	0:-23
they re	0:30
they say	0:53
they told	0:-17
they used	0:36
they usually	0:-38
thick	0:-12
thick jacket	0:-12
thigh*	0:-48
thighs	0:-48
thighs $	0:-13
thighs are	0:-42
thin	0:16
thin legs	0:35
thin pair	0:-30
thing	0:35
thing $	0:48
thing a	0:-32
thing at	0:-30
thing back	0:21
thing during	0:12
thing it	0:44
thing nothing	0:27
thing or	0:30
thing that	0:-42
thing*	0:-53
things	0:-53
things $	0:-32
things simple	0:-39
think	0:-64
think $	0:-25
think it	0:11
think of	0:-33
think you	0:-50
think*	0:32
thinking	0:32
thinking about	0:32
thins	0:21
thins the	0:21
third	0:-85
third and	0:-12
third day	0:-14
third of	0:-44
third or	0:-29
third to	0:-40
third*	0:-42
thirds	0:-42
thirds less	0:-42
thirs*	0:-73
thirst	0:-53
thirst $	0:-22
thirst asks	0:-39
thirst on	0:-21
thirsty	0:-73
thirsty $	0:-55
thirsty on	0:-34
thirt*	0:22
thirties	0:21
thirties $	0:21
thirty	0:16
thirty easy	0:-22
thirty fat	0:13
thirty miles	0:24
thirty protein	0:13
this	0:88
this always	0:7
this and	0:39
this approach	0:16
this block	0:36
this change	0:36
this chat	0:-51
this course	0:45
this drink	0:28
this every	0:-52
this gets	0:30
this heat	0:-37
this humid	0:-32
this if	0:-44
this is	0:-30
this many	0:30
this may	0:-34
this morning	0:22
this never	0:32
this one	0:-24
this pair	0:-35
this plan	0:78
this routine	0:16
this session	0:42
this so	0:40
this time	0:30
this training	0:26
this tuesday	0:-15
this week	0:44
this weekend	0:21
this workout	0:47
this year	0:11
thora*	0:-36
thorax	0:-36
thorax n	0:-36
those	0:10
those above	0:-29
those colds	0:15
those cramps	0:22
those exercises	0:25
those hills	0:19
those palpitations	0:24
those snacks	0:27
those something	0:-51
those spots	0:25
those ten	0:21
those three	0:30
those under	0:-7
those who	0:-53
those you	0:-65
thoug*	0:47
though	0:26
though $	0:-17
though you	0:29
thought	0:37
thought about	0:37
threa*	0:-33
thread	0:-33
thread the	0:-33
three	0:6
three and	0:-21
three days	0:33
three easier	0:-39
three easy	0:21
three for	0:-44
three hard	0:31
three hours	0:-37
three in	0:17
three kilos	0:30
three make	0:-38
three months	0:-24
three runs	0:32
three seconds	0:27
three sets	0:27
three to	0:21
three usual	0:-7
three weeks	0:-73
thres*	0:-53
threshold	0:-53
threshold is	0:-40
threshold pace	0:-43
threshold will	0:19
throu*	0:17
through	0:26
through $	0:37
through it	0:13
through mild	0:31
through nose	0:-23
through sharp	0:-52
through the	0:27
throughout	0:-45
throughout the	0:-45
throw	0:39
throw up	0:39
thuis	0:31
thuis $	0:-24
thuis behandelen	0:23
thuis bij	0:29
thuis maar	0:35
thuis op	0:-28
thuis te	0:27
thuis*	0:-42
thuiskomst	0:-42
thuiskomst $	0:-42
thumb	0:-39
thumb s	0:-39
thumb*	0:13
thumbs	0:13
thumbs for	0:13
thund*	0:14
thunder	0:-25
thunder means	0:-25
thunderstorm	0:20
thunderstorm or	0:38
thunderstorm stay	0:-34
thurs*	0:-10
thursday	0:-10
thursday $	0:-71
thursday 0	0:-33
thursday ?	0:-15
thursday and	0:10
thursday as	0:-21
thursday controlled	0:-35
thursday easy	0:-41
thursday evening	0:35
thursday has	0:-48
thursday i	0:34
thursday if	0:-48
thursday is	0:44
thursday run	0:-62
thursday s	0:25
thursday session	0:23
thursday shorter	0:28
thursday to	0:-11
thyro*	0:23
thyroid	0:11
thyroid pills	0:11
thyroide	0:16
thyroide vu	0:16
ti	0:78
ti $	0:27
ti abitui	0:39
ti aiuta	0:20
ti alleni	0:28
ti aspetta	0:-45
ti aspetto	0:18
ti assicuro	0:41
ti bastano	0:37
ti correggo	0:32
ti costa	0:-39
ti daranno	0:16
ti diverti	0:-42
ti fa	0:-51
ti faccia	0:-65
ti fai	0:31
ti farebbe	0:45
ti fermi	0:54
ti frena	0:14
ti garantisco	0:12
ti giuro	0:27
ti ha	0:-75
ti ho	0:48
ti iscrivo	0:31
ti manca	0:39
ti mandero	0:27
ti mette	0:-42
ti mettono	0:32
ti obbliga	0:-50
ti pentirai	0:34
ti piace	0:-56
ti porti	0:24
ti preparo	0:28
ti propongo	0:-32
ti proporrei	0:-43
ti racconti	0:28
ti rallentano	0:28
ti rende	0:45
ti riportano	0:-51
ti scrivo	0:52
ti sei	0:34
ti sembra	0:-28
ti serve	0:-85
ti servono	0:28
ti sgonfi	0:23
ti succedera	0:35
ti sveglia	0:-69
ti sveglio	0:31
ti va	0:-88
ti vedono	0:-53
ti vergogneresti	0:15
ti voglio	0:35
tibia	0:66
tibia $	0:51
tibia a	0:19
tibia y	0:31
tie	0:-45
tie the	0:-45
tief	0:-49
tief ausatmest	0:-39
tief uber	0:-16
tiemb*	0:30
tiemblas	0:30
tiemblas $	0:30
tiempo	0:-30
tiempo $	0:-39
tiempo corrido	0:-24
tiempo de	0:-40
tiempo del	0:28
tiempo es	0:33
tiempo os	0:-32
tiempo pierdes	0:-29
tiempo que	0:-46
tiempo sera	0:29
tiempo tienes	0:-34
tiempos	0:35
tiempos $	0:35
tien	0:10
tien aan	0:21
tien graden	0:-35
tien jaar	0:41
tien keer	0:25
tien kilometer	0:-36
tien minuten	0:-23
tien rustige	0:-37
tien weken	0:31
tiend*	0:16
tiendra	0:48
tiendra $	0:33
tiendra sans	0:30
tiendrais	0:-62
tiendrais $	0:-31
tiendrais 0	0:-35
tiendrais environ	0:-15
tiendras	0:26
tiendras 0	0:26
tiene	0:-72
tiene cualquiera	0:-48
tiene in	0:-17
tiene medio	0:-48
tiene poco	0:-32
tiene tu	0:-39
tiene una	0:-30
tiene*	0:10
tienes	0:10
tienes $	0:-39
tienes 0	0:-56
tienes bajo	0:30
tienes depresion	0:26
tienes dos	0:-73
tienes en	0:47
tienes es	0:33
tienes fiebre	0:-19
tienes hecho	0:27
tienes la	0:28
tienes libre	0:23
tienes periostitis	0:24
tienes que	0:-37
tienes un	0:33
tienes una	0:37
tieni	0:-100
tieni $	0:-37
tieni il	0:-50
tieni la	0:-24
tieni le	0:-29
tieni quello	0:-40
tieni un	0:-30
tiens	0:-61
tiens bravo	0:-35
tiens ton	0:-51
tient	0:-44
tient de	0:-44
tiers	0:23
tiers $	0:23
tight	0:21
tight chest	0:35
tight easy	0:-27
tight soleus	0:13
tight*	0:41
tightly	0:24
tightly and	0:24
tightness	0:27
tightness at	0:10
tightness in	0:41
tightness needs	0:-40
tijd	0:-94
tijd $	0:-8
tijd beloven	0:-36
tijd geen	0:-44
tijd genoeg	0:-32
tijd helpt	0:-29
tijd is	0:38
tijd nodig	0:-56
tijd nog	0:-40
tijd om	0:-34
tijd van	0:29
tijd verbeter	0:31
tijd zelfde	0:-37
tijde*	0:11
tijden	0:30
tijden $	0:30
tijdens	0:-35
tijdens de	0:-33
tijdens het	0:-11
till	0:-27
till it	0:-55
till you	0:23
tille*	0:-26
tillen	0:-26
tillen het	0:-26
tilte*	0:33
tilted	0:33
tilted $	0:33
time	0:-90
time $	0:-9
time and	0:-55
time between	0:-37
time but	0:-31
time do	0:-15
time first	0:-38
time for	0:-66
time in	0:-35
time is	0:53
time no	0:-33
time of	0:-49
time on	0:-77
time run	0:-39
time same	0:-27
time that	0:-29
time to	0:-26
time trial	0:-20
time will	0:40
time you	0:-73
times	0:-10
times $	0:40
times a	0:35
times age	0:-26
times and	0:-30
times at	0:-51
times fifteen	0:24
times minutes	0:-52
times of	0:-38
times or	0:-9
times suffer	0:-11
times this	0:-57
times will	0:32
tingl*	0:-47
tingling	0:-47
tingling that	0:-47
tinte*	0:47
tintelingen	0:47
tintelingen in	0:35
tintelingen komen	0:25
tipic*	0:35
tipica	0:33
tipica nada	0:11
tipica no	0:8
tipica rodilla	0:17
tipica sindrome	0:23
tipico	0:18
tipico sovraccarico	0:18
tipo	0:-41
tipo no	0:-41
tira	0:-31
tira $	0:-28
tira o	0:-18
tirad*	0:-33
tirada	0:-35
tirada $	0:30
tirada al	0:-39
tirada la	0:23
tirada larga	0:-33
tirada mas	0:-49
tiradas	0:-45
tiradas largas	0:-45
tirado	0:32
tirado el	0:32
tiram	0:25
tiram folga	0:25
tiram*	0:-12
tiramos	0:-12
tiramos alguma	0:-12
tirar	0:-41
tirar $	0:-21
tirar mais	0:-29
tirat*	0:-24
tirato	0:-24
tirato $	0:-24
tire	0:-63
tire $	0:-38
tire encore	0:-36
tire primeiro	0:-21
tired $	0:62
tired after	0:-48
tired again	0:29
tired it	0:-55
tired legs	0:34
tired muscles	0:-37
tired myself	0:26
tired or	0:-26
tired say	0:-35
tired that	0:-42
tired*	0:-48
tiredness	0:-48
tiredness $	0:-38
tiredness are	0:-34
tiredness would	0:27
tirei	0:26
tirei o	0:26
tiren*	0:-12
tirent	0:-12
tirent $	0:-12
tireo*	0:24
tireoide	0:24
tireoide enquanto	0:24
tirit*	0:-14
tirita	0:-14
tirita y	0:-14
tiro	0:-26
tiro $	0:-25
tiro a	0:-22
tiro o	0:-33
tiro pelo	0:26
tiroi*	0:20
tiroide	0:20
tiroide aposto	0:20
tiron	0:43
tiron $	0:28
tiron y	0:24
tiros	0:28
tiros $	0:29
tiros curtos	0:-25
tiros de	0:34
tiros principalmente	0:-9
tisan*	0:29
tisane	0:29
tisane de	0:29
tissu*	0:21
tissue	0:21
tissue you	0:21
tive	0:30
tive um	0:30
tiver	0:-57
tiver $	0:-21
tiver fome	0:-36
tiver sede	0:-24
to	0:-46
to $	0:-147
to about	0:-12
to an	0:25
to and	0:-50
to arrive	0:-36
to ask	0:-36
to back	0:34
to be	0:-74
to bed	0:-12
to bring	0:23
to burn	0:51
to call	0:13
to catch	0:22
to change	0:-9
to clear	0:-32
to collapse	0:-34
to come	0:-21
to consider	0:41
to cope	0:33
to correct	0:-28
to dangerously	0:-50
to do	0:-28
to drift	0:-59
to drink	0:-41
to drop	0:14
to easy	0:-31
to eat	0:-33
to end	0:-50
to everyone	0:22
to explain	0:-33
to fail	0:22
to fear	0:-37
to feel	0:-32
to fifteen	0:-32
to find	0:29
to finish	0:-17
to five	0:-35
to force	0:-49
to four	0:-44
to full	0:-39
to get	0:49
to give	0:-15
to go	0:-66
to half	0:-29
to hang	0:-38
to happen	0:36
to hate	0:17
to have	0:-39
to hear	0:-68
to heat	0:-42
to hold	0:-38
to hop	0:-34
to improve	0:16
to injury	0:-53
to keep	0:-41
to know	0:-69
to lay	0:-34
to lean	0:45
to leave	0:-14
to listen	0:-41
to love	0:-37
to me	0:30
to miss	0:-45
to move	0:-48
to others	0:-17
to outdoors	0:-12
to people	0:-35
to promise	0:-40
to qualify	0:26
to reach	0:24
to recover	0:-36
to reflect	0:36
to remember	0:-50
to reset	0:24
to rule	0:28
to run	0:-25
to saturday	0:-28
to say	0:-56
to see	0:42
to shift	0:-21
to show	0:-32
to six	0:-7
to slow	0:32
to smash	0:38
to split	0:-40
to stay	0:-13
to staying	0:-35
to sub	0:12
to sunday	0:44
to take	0:17
to talk	0:-18
to that	0:-28
to the	0:34
to thirst	0:-32
to this	0:32
to three	0:-72
to thursday	0:31
to time	0:-22
to track	0:29
to train	0:-31
to training	0:24
to try	0:-31
to turn	0:-27
to twelve	0:27
to two	0:-51
to undo	0:-23
to use	0:20
to week	0:-42
to what	0:-53
to worry	0:42
to your	0:-77
to yourself	0:-37
toast	0:-30
toast $	0:-14
toast sits	0:-19
tobil*	0:29
tobillo	0:29
tobillo diez	0:29
toca	0:-30
toca $	0:15
toca correr	0:-41
toca suave	0:-8
toch	0:15
toch $	0:11
toch al	0:-37
toch niet	0:35
toda	0:63
toda la	0:-15
toda manha	0:44
toda razao	0:28
toda seguridad	0:24
todas $	0:30
todas as	0:15
todas las	0:-35
todav*	0:-33
todavia	0:-33
todavia queda	0:-33
today	0:-20
today $	0:19
today ?	0:-34
today and	0:-52
today full	0:-49
today go	0:31
today if	0:-34
today not	0:-63
today there	0:-29
today with	0:-18
today you	0:22
todo	0:18
todo $	0:15
todo arreglado	0:20
todo deberia	0:-14
todo dia	0:63
todo el	0:-24
todo es	0:-48
todo esto	0:-32
todo listo	0:-30
todo lo	0:22
todo mundo	0:-8
todo saldra	0:27
todo se	0:26
todo seis	0:-51
todo si	0:-55
todo sigue	0:-58
todo treino	0:27
todo un	0:40
todo va	0:24
todo yo	0:-53
todos	0:82
todos $	0:43
todos estan	0:19
todos los	0:38
todos os	0:29
todos por	0:35
toe	0:47
toe $	0:32
toe met	0:26
toega*	0:-40
toegang	0:-40
toegang tot	0:-40
toen	0:-19
toen $	0:-18
toen het	0:-32
toen ik	0:15
toena*	0:-12
toenail	0:34
toenail out	0:34
toenails	0:-37
toenails short	0:-37
toes	0:23
toes are	0:23
toetj*	0:31
toetje	0:31
toetje $	0:31
toget*	0:11
together	0:11
together $	0:-20
together as	0:-19
together can	0:-37
together other	0:30
together tonight	0:35
together whatever	0:-32
togli 0	0:12
togli il	0:23
togli prima	0:-33
togli*	0:-32
togliamo	0:-11
togliamo qualcosa	0:-11
toglie	0:-27
toglie il	0:-27
toi	0:-41
toi a	0:-42
toi avec	0:33
toi c	0:33
toi cette	0:-26
toi chaque	0:25
toi comme	0:-30
toi craquer	0:16
toi et	0:-92
toi les	0:-25
toi long	0:-29
toi plus	0:-49
toi quarante	0:-38
toi qui	0:-33
toi simplement	0:28
toi tu	0:25
toi un	0:-57
toi vraiment	0:-28
toile*	0:-61
toilet	0:-41
toilet early	0:-41
toiletten	0:-35
toiletten sind	0:-35
told	0:-24
told $	0:-31
told apart	0:-39
told everyone	0:27
told you	0:-29
told your	0:35
toler*	0:31
tolerate	0:31
tolerate it	0:31
tolgo	0:-46
tolgo il	0:-28
tolgo la	0:-33
tolgo*	0:25
tolgono	0:25
tolgono qualsiasi	0:25
tolle	0:-30
tolle leistung	0:-30
tolto	0:16
tolto il	0:16
toma	0:32
toma dos	0:21
toma hidratos	0:-41
toma los	0:-31
toma tome	0:-25
toma tu	0:-43
toma um	0:45
toma un	0:29
tomad*	0:25
tomado	0:25
tomado nota	0:25
toman	0:26
toman dias	0:26
toman*	0:19
tomandome	0:19
tomandome un	0:19
tomar algo	0:-44
tomar o	0:24
tomar ou	0:-27
tomar remedio	0:-27
tomar um	0:25
tomar un	0:24
tomar*	0:-44
tomarte	0:-44
tomarte un	0:-44
tomas	0:-46
tomas antiinflamatorios	0:-47
tomas toma	0:-26
tomat*	0:54
tomate	0:54
tomate algo	0:26
tomate una	0:46
tombe	0:18
tombe je	0:18
tombe*	0:-51
tombee	0:-51
tombee depuis	0:-51
tome $	0:-17
tome algo	0:30
tome analgesico	0:-56
tome carboidrato	0:-16
tome dois	0:23
tome o	0:-8
tome sua	0:-45
tome um	0:49
tomei	0:33
tomei chuva	0:33
tomes	0:-26
tomes analgesicos	0:-45
tomes la	0:33
tomes tan	0:-51
tomo	0:30
tomo nota	0:30
tomor*	0:-50
tomorrow	0:-50
tomorrow $	0:-7
tomorrow as	0:-38
tomorrow how	0:-46
tomorrow morning	0:42
tomorrow s	0:-41
tomorrow to	0:34
tomorrow walking	0:-65
ton	0:-16
ton $	0:-57
ton age	0:34
ton agenda	0:24
ton allure	0:-57
ton aponevrose	0:25
ton asthme	0:31
ton bassin	0:29
ton ceur	0:49
ton club	0:-50
ton comprime	0:30
ton compte	0:23
ton corps	0:-54
ton cote	0:-33
ton dossard	0:-19
ton dossier	0:19
ton entorse	0:38
ton estomac	0:-28
ton fichier	0:-43
ton generaliste	0:-41
ton genou	0:-44
ton groupe	0:20
ton imc	0:28
ton inscription	0:29
ton kine	0:24
ton mal	0:26
ton medecin	0:13
ton meilleur	0:-30
ton mollet	0:48
ton moteur	0:-31
ton nouveau	0:11
ton objectif	0:69
ton orthopediste	0:30
ton patron	0:30
ton petit	0:-31
ton pharmacien	0:-27
ton pied	0:-41
ton plan	0:-40
ton poids	0:30
ton pouls	0:38
ton prochain	0:33
ton record	0:17
ton retard	0:17
ton tour	0:24
ton traitement	0:-49
ton ventre	0:-38
ton visage	0:29
ton voisin	0:20
ton voyage	0:33
tone	0:-24
tone say	0:-24
tong	0:-19
tong zitten	0:-19
tongu*	0:-58
tongue	0:-58
tongue $	0:-33
tongue stays	0:-44
tonig*	0:20
tonight	0:20
tonight !	0:-32
tonight $	0:9
tonight ?	0:-34
tonight that	0:35
tonight to	0:33
tonta	0:-42
tonta la	0:-42
tonto	0:9
tonto $	0:27
tonto pare	0:-34
tontu*	0:31
tontura	0:31
tontura e	0:20
tontura foi	0:-39
tontura no	0:34
tonus	0:23
tonus $	0:23
too	0:-73
too $	0:-38
too careful	0:44
too close	0:-46
too easy	0:-8
too fast	0:-119
too gorgeous	0:18
too hard	0:-31
too heavy	0:37
too high	0:-13
too hopeful	0:-22
too little	0:-57
too long	0:-48
too much	0:38
too slow	0:33
took	0:-25
took $	0:-37
took ?	0:-31
took guts	0:-39
took the	0:21
top	0:21
top $	0:-40
top daar	0:38
top hundred	0:7
top organisch	0:30
top speed	0:-25
tope	0:33
tope y	0:33
topfo*	0:29
topform	0:29
topform $	0:29
topic	0:-59
topic for	0:-59
torci*	0:-31
torcida	0:-31
torcida la	0:-31
torme*	0:-18
tormenta	0:-18
tormenta quedate	0:-18
torn	0:-16
torn $	0:28
torn muscle	0:-55
torn something	0:38
torna	0:-57
torna a	0:-38
torna chiedi	0:-32
torna con	0:-34
tornare	0:-33
tornare indietro	0:-33
tornati	0:-38
tornati a	0:-38
tornato	0:33
tornato da	0:33
torta	0:-20
torta a	0:-20
tos	0:25
tos no	0:25
tosse	0:49
tosse nao	0:31
tosse non	0:26
tosse o	0:32
tosse oggi	0:32
tossi*	0:33
tossine	0:33
tossine dell	0:33
tot	0:-17
tot 0	0:-90
tot anfuhlt	0:-32
tot avec	0:-38
tot dam	0:28
tot drie	0:-70
tot een	0:-37
tot entraine	0:-29
tot het	0:30
tot honderd	0:-29
tot il	0:30
tot je	0:24
tot jij	0:-36
tot la	0:-44
tot ou	0:-42
tot rotterdam	0:22
tot twee	0:-56
tot tweeenhalf	0:-38
tot vijf	0:-32
tot vrijdag	0:19
totaa*	0:-23
totaal	0:-23
totaal $	0:-23
total	0:-21
total $	0:-21
total*	0:54
totalement	0:33
totalement sans	0:33
totally	0:34
totally fresh	0:34
totalmente	0:33
totalmente seguro	0:33
touch	0:-58
touch slower	0:-38
touch the	0:-36
touch*	0:48
touche	0:48
touche plus	0:31
touche presque	0:31
tough	0:-49
tough $	0:-38
tough mate	0:-37
tough week	0:-27
tough*	0:28
toughens	0:28
toughens you	0:28
toujo*	0:-27
toujours	0:-27
toujours des	0:39
toujours l	0:-49
toujours partant	0:-40
toujours permis	0:-38
toujours trop	0:26
toujours un	0:-23
tour	0:-63
tour $	0:-75
tour de	0:24
tourn*	0:-10
tourne	0:-10
tourne arrete	0:-10
tous	0:67
tous les	0:57
tous tes	0:34
tout	0:-54
tout $	0:-37
tout annuler	0:-25
tout ca	0:-60
tout caser	0:-69
tout de	0:-12
tout decale	0:13
tout devrait	0:-9
tout donne	0:26
tout en	0:-38
tout est	0:17
tout la	0:-18
tout le	0:-19
tout reste	0:-12
tout se	0:26
tout seul	0:38
tout simplement	0:-31
toute	0:43
toute blessure	0:20
toute facon	0:15
toute*	0:31
toutes	0:31
toutes les	0:31
toux	0:16
toux n	0:16
towar*	0:-44
towards	0:-44
towards $	0:-20
towards rice	0:-31
towards the	0:-27
tra	0:-32
tra 0	0:-61
tra i	0:-25
tra tre	0:22
traag	0:-30
traag bouw	0:21
traag dat	0:-42
traag van	0:29
traba*	0:-113
trabajan	0:-31
trabajan $	0:-31
trabajo	0:-77
trabajo !	0:-15
trabajo $	0:-38
trabajo ?	0:-18
trabajo de	0:-19
trabajo fuerte	0:-48
trabajo hijos	0:-24
trabalho	0:-64
trabalho !	0:-15
trabalho ?	0:-34
trabalho e	0:-45
trabp*	0:-42
trabpause	0:-18
trabpause auslaufen	0:-18
trabpausen	0:-40
trabpausen die	0:-40
trac	0:-48
trac avant	0:-46
trac fait	0:-26
track	0:-12
track it	0:29
track run	0:-45
track your	0:40
track*	0:35
tracking	0:35
tracking your	0:35
traffic	0:-11
traffic $	0:-37
traffic and	0:25
traffic cars	0:24
traffic early	0:-14
traffic light	0:-33
traffic take	0:-38
traffico e	0:-46
traffico le	0:31
trafico los	0:25
trafico y	0:-43
trag dir	0:35
trag eine	0:-12
trag etwas	0:-26
trage	0:-53
trage loop	0:-37
trage oder	0:-31
trage*	0:-43
trager	0:-43
trager $	0:-33
trager zijn	0:-23
tragu*	0:44
traguardo	0:44
traguardo $	0:36
traguardo nessun	0:21
trail	0:-20
trail $	0:33
trail aident	0:-28
trail aiutano	0:-30
trail ayudan	0:-14
trail entre	0:-31
trail ist	0:-41
trail once	0:-50
trail ones	0:-12
trail pace	0:-20
trail run	0:17
trail shoes	0:-14
trail*	0:-15
trails	0:18
trails $	0:18
trailschoenen	0:-26
trailschoenen helpen	0:-26
trailschuhe	0:-18
trailschuhe helfen	0:-18
train	0:12
train $	0:30
train a	0:37
train at	0:-43
train by	0:-61
train closer	0:-48
train dichter	0:-13
train doet	0:19
train lang	0:-32
train long	0:-32
train on	0:30
train the	0:-45
train through	0:28
train when	0:30
train with	0:-53
trainde	0:23
trainde gewoon	0:23
trained	0:36
trained $	0:-29
trained for	0:36
trained twice	0:35
trainen	0:-7
trainen gewoon	0:15
trainen ook	0:16
trainen zet	0:-54
trainer	0:64
trainer damals	0:25
trainer gebeld	0:17
trainer habe	0:36
trainer heb	0:29
trainer met	0:27
trainer mit	0:16
trainer of	0:20
trainier	0:-40
trainier naher	0:-40
trainiere	0:18
trainiere machen	0:18
trainieren $	0:-34
trainieren auch	0:20
trainieren gerade	0:24
trainieren weis	0:-8
trainiert	0:25
trainiert doppelt	0:25
training	0:-99
training $	0:-71
training aus	0:-34
training block	0:-22
training das	0:-40
training een	0:21
training for	0:36
training gaat	0:-26
training geht	0:34
training gives	0:-20
training goes	0:-42
training halves	0:-25
training if	0:-60
training into	0:-32
training is	0:-48
training kost	0:-35
training lauft	0:-38
training makes	0:39
training missen	0:-30
training moet	0:24
training never	0:-30
training nooit	0:-37
training normal	0:27
training not	0:-51
training nothing	0:24
training on	0:-42
training overslaan	0:-25
training right	0:33
training run	0:-38
training stehen	0:-21
training such	0:-7
training too	0:-57
training versaut	0:28
training will	0:28
training wirkt	0:37
training you	0:-57
training zegt	0:-14
trainingen	0:19
trainingen na	0:-44
trainingen per	0:35
trainingsgruppe	0:26
trainingsgruppe weis	0:26
trainingsplan	0:9
trainingsplan entsprechend	0:9
trainingsschema	0:26
trainingsschema bijgewerkt	0:26
trains	0:30
trains like	0:30
traint	0:63
traint $	0:57
traint nu	0:18
trait*	0:-49
traitement	0:-49
traitement $	0:-49
tramo*	0:-29
tramos	0:-29
tramos con	0:-25
tramos de	0:-16
tranq*	0:-25
tranquila	0:-80
tranquila $	0:-36
tranquila aproveite	0:-34
tranquila disfrutala	0:-28
tranquila por	0:-17
tranquilla	0:-43
tranquilla $	0:-28
tranquilla goditela	0:-32
tranquillamente	0:34
tranquillamente $	0:34
tranquille	0:-41
tranquille $	0:-41
tranquilli	0:-17
tranquilli $	0:-17
tranquillo $	0:31
tranquillo eh	0:-36
tranquilo	0:29
tranquilo $	0:35
tranquilo y	0:-38
tranquilos	0:-41
tranquilos $	0:-41
trans*	0:51
transforme	0:48
transforme le	0:32
transforme o	0:31
transito e	0:-63
transito os	0:34
transpiration	0:-47
transpiration par	0:-47
transpire	0:49
transpire ca	0:34
transpire ce	0:30
trap dan	0:24
trap langzaam	0:-44
trapp*	0:33
trapped	0:33
trapped in	0:33
tras	0:-76
tras $	0:-35
tras un	0:-51
tras una	0:-42
tras varias	0:-30
trasf*	0:41
trasforma	0:41
trasforma la	0:41
trasu*	0:-37
trasuda	0:-37
trasuda e	0:-37
trata	0:33
trata em	0:33
trata*	0:32
tratar	0:32
tratar en	0:32
tratt*	0:-34
tratti	0:-34
tratti $	0:-19
tratti con	0:-13
tratti di	0:-23
traum*	0:8
traumatologo	0:8
traumatologo te	0:8
trava	0:-35
trava ou	0:-35
trava*	0:13
travail	0:-84
travail !	0:-29
travail $	0:-17
travail ?	0:-11
travail dur	0:-60
travaille	0:35
travaille $	0:35
trave*	0:8
travers	0:-24
travers $	0:-15
travers que	0:-10
traverse	0:29
traverse au	0:29
traze*	0:-57
trazem	0:-57
trazem voce	0:-57
trazi*	0:13
trazione	0:13
trazione la	0:13
tre	0:20
tre $	0:-66
tre chili	0:39
tre fanno	0:-31
tre mesi	0:30
tre o	0:-38
tre ore	0:-43
tre reggono	0:-34
tre secondi	0:24
tre sedute	0:32
tre serie	0:24
tre settimane	0:19
tre uscite	0:-10
tre volte	0:37
tread*	0:-32
treadmill	0:-35
treadmill $	0:-15
treadmill for	0:38
treadmill in	0:-34
treadmill or	0:-38
treadmill session	0:-34
treadmill will	0:-40
treadmills	0:-28
treadmills and	0:-42
treadmills myself	0:17
treadmills so	0:-41
treat	0:15
treat it	0:-47
treat that	0:39
trebu*	0:-17
trebuchements	0:-17
trebuchements ou	0:-17
trech*	0:-26
trechos	0:-26
trechos com	0:-20
trechos de	0:-13
tredi*	0:-13
tredici	0:-13
tredici asfalto	0:-13
trees	0:-28
trees $	0:-28
treff*	0:28
treffen	0:28
treffen laufer	0:28
tregu*	0:-54
tregua	0:-54
tregua $	0:-26
tregua hazle	0:-46
trein*	0:-12
treina	0:36
treina doente	0:29
treina muito	0:38
treina para	0:24
treina ponto	0:-28
treinador	0:26
treinador com	0:16
treinador e	0:-14
treinador vi	0:31
treinam	0:-39
treinam $	0:-39
treinando	0:25
treinando e	0:25
treinar	0:-44
treinar $	0:-33
treinar com	0:-16
treine	0:-49
treine $	0:-29
treine longo	0:-24
treine mais	0:-33
treinei	0:23
treinei centenas	0:23
treino ?	0:-33
treino bem	0:-39
treino doze	0:26
treino e	0:-62
treino esta	0:32
treino extra	0:-27
treino faz	0:33
treino feito	0:27
treino foi	0:48
treino forte	0:-90
treino hoje	0:33
treino nao	0:-54
treino no	0:-47
treino nunca	0:-45
treino pesado	0:-25
treino que	0:-12
treino regenerativo	0:-23
treino ruim	0:-11
treino sem	0:-41
treino te	0:27
treino tem	0:27
treino vai	0:-24
treino voce	0:-32
treinos	0:-37
treinos $	0:-47
treinos fortes	0:-7
treinos longos	0:-46
treinos perdidos	0:26
treinos por	0:37
treinos retas	0:-32
treinos se	0:-42
treinta	0:-98
treinta asi	0:-61
treinta es	0:-56
treinta minutos	0:-12
trek	0:29
trek je	0:29
trekt	0:19
trekt weg	0:19
tremb*	0:27
trembles	0:27
trembles $	0:27
trend	0:-42
trend $	0:-42
trent*	0:17
trenta	0:23
trenta per	0:23
trente	0:-28
trente minutes	0:-28
trentesimo	0:18
trentesimo starai	0:18
trepp*	0:-29
treppe	0:-29
treppe langsam	0:-29
tres	0:59
tres $	0:-44
tres a	0:-49
tres cero	0:28
tres de	0:31
tres fazem	0:-39
tres horas	0:-38
tres kilos	0:38
tres lentes	0:-26
tres longos	0:30
tres o	0:-49
tres probablement	0:22
tres quilos	0:43
tres regulier	0:-9
tres salidas	0:37
tres segundos	0:46
tres semanas	0:33
tres series	0:30
tres sesiones	0:34
tres te	0:-28
tres treinos	0:36
tres veces	0:30
tres vezes	0:50
trial	0:-55
trial tells	0:-20
trial with	0:-45
trial*	0:-22
trials	0:-22
trials it	0:-22
trick	0:-11
trick $	0:-23
trick for	0:22
trilh*	0:-38
trilha	0:-38
trilha ajudam	0:-22
trilha o	0:-26
trink	0:65
trink bei	0:26
trink einen	0:31
trink einfach	0:36
trink so	0:34
trink uber	0:-20
trink vor	0:-22
trink vorher	0:35
trink wenn	0:-59
trink*	0:-62
trinke	0:22
trinke gerade	0:22
trinken	0:-48
trinken als	0:-11
trinken bleiben	0:-21
trinken fuhrt	0:-35
trinkst	0:-39
trinkst nimm	0:-39
trint*	0:34
trinta	0:34
trinta gramas	0:13
trinta minutos	0:-11
trinta segundos	0:28
trip	0:53
trip $	0:35
trip to	0:34
tripl*	0:66
triple	0:39
triple le	0:39
triplica	0:38
triplica el	0:30
triplica il	0:23
triplique	0:30
triplique o	0:30
tritt	0:-23
tritt leicht	0:-23
troca	0:31
troca a	0:31
trocanterea	0:21
trocanterea $	0:21
trocar	0:-29
trocar o	0:-36
trocar os	0:34
trocar quarta	0:-23
trocar sabado	0:-51
trock*	0:-51
trockene	0:-29
trockene socken	0:-29
trockne	0:-31
trockne die	0:-31
trois	0:34
trois $	0:-33
trois a	0:14
trois de	0:24
trois dernieres	0:-39
trois derniers	0:22
trois fois	0:39
trois font	0:-37
trois heures	0:-74
trois kilos	0:14
trois seances	0:45
trois secondes	0:23
trois series	0:30
trois si	0:-48
trois*	0:25
troisieme	0:25
troisieme $	0:-32
troisieme jour	0:-39
troisieme seance	0:36
tromb*	0:26
trombose	0:26
trombose mas	0:26
tromp*	0:30
trompe	0:30
trompe $	0:30
trop	0:-23
trop $	0:25
trop boire	0:-36
trop court	0:26
trop eleve	0:28
trop garde	0:-38
trop haute	0:-43
trop lent	0:-19
trop lourd	0:72
trop peu	0:-53
trop pres	0:-32
trop vite	0:-33
trope*	0:-21
tropecos	0:-21
tropecos ou	0:-21
tropi*	0:-28
tropiezos	0:-28
tropiezos o	0:-28
tropp*	0:13
troppe	0:-50
troppe tieni	0:-50
troppo	0:36
troppo $	0:31
troppo forte	0:-32
troppo lento	0:-35
troppo per	0:50
troppo poco	0:-49
troppo porta	0:-25
troppo vicina	0:-17
troqu*	0:26
troquei	0:26
troquei o	0:26
trota*	0:21
trotando	0:-52
trotando nada	0:-52
trotar	0:40
trotar $	0:38
trotar es	0:-32
trotar suave	0:-25
trotar un	0:26
trote	0:26
trote como	0:26
trote*	0:-70
trotes	0:-70
trotes que	0:-70
trots	0:-49
trots $	0:-39
trots op	0:-31
trots pas	0:-39
trott*	0:37
trottiner	0:37
trottiner $	0:37
trotz*	0:-84
trotzdem	0:-84
trotzdem $	0:-49
trotzdem gelaufen	0:17
trotzdem genug	0:-44
trotzdem noch	0:-29
trotzdem schauen	0:-46
troub*	0:-50
trouble	0:-50
trouble $	0:-33
trouble a	0:-52
trouble needs	0:-15
trouble with	0:36
trouv*	0:-13
trouve	0:-13
trouve un	0:-13
trova*	0:27
trovati	0:27
trovati bene	0:27
trovi	0:41
trovi mercoledi	0:26
trovi qui	0:25
trovi*	0:-38
troviamo	0:-38
troviamo un	0:-38
trozo*	0:-14
trozos	0:-14
trozos pequenos	0:-14
truc	0:-31
truc tout	0:-31
trust $	0:-32
trust me	0:48
trust that	0:-41
trust the	0:24
try	0:-13
try $	0:-57
try a	0:-13
try again	0:38
try an	0:23
try coming	0:29
try creatine	0:28
try cutting	0:12
try it	0:-66
try loosening	0:-33
try nothing	0:-79
try otherwise	0:-32
try parkrun	0:-47
try running	0:18
try ten	0:-23
try to	0:-7
try your	0:-27
tu	0:-22
tu $	0:-19
tu ?	0:-10
tu acceleres	0:-43
tu antes	0:-39
tu as	0:-68
tu atteindras	0:27
tu atteins	0:27
tu avais	0:37
tu cabeza	0:32
tu calendario	0:12
tu carrera	0:-45
tu changer	0:-32
tu changes	0:-25
tu ci	0:-28
tu club	0:-45
tu connais	0:-87
tu corazon	0:55
tu cours	0:-12
tu couves	0:37
tu cuando	0:-40
tu cuerpo	0:-40
tu cunado	0:28
tu decris	0:36
tu deja	0:-25
tu detestes	0:-36
tu devrais	0:24
tu diario	0:-50
tu disponi	0:-32
tu e	0:-39
tu en	0:-20
tu es	0:41
tu estas	0:25
tu estomago	0:-31
tu fais	0:43
tu feras	0:13
tu finiras	0:23
tu finis	0:-30
tu fisio	0:30
tu forma	0:-71
tu frissonnes	0:-19
tu gagneras	0:17
tu gagnes	0:32
tu grasa	0:19
tu grupo	0:36
tu hijo	0:-59
tu historial	0:-41
tu imc	0:26
tu inscripcion	0:12
tu invece	0:-37
tu iras	0:28
tu jeudi	0:-19
tu l	0:-30
tu la	0:-38
tu laisses	0:31
tu le	0:-17
tu les	0:-25
tu lo	0:-43
tu m	0:-60
tu manges	0:33
tu manques	0:30
tu marca	0:24
tu me	0:-31
tu medica	0:22
tu medico	0:-26
tu meta	0:-31
tu mete	0:28
tu mis	0:-28
tu montes	0:-36
tu motor	0:-36
tu n	0:17
tu ne	0:13
tu no	0:38
tu non	0:52
tu objetivo	0:56
tu oublies	0:43
tu pareja	0:-53
tu parles	0:-50
tu pars	0:-39
tu passeras	0:48
tu perds	0:-21
tu peses	0:29
tu peso	0:39
tu peux	0:-9
tu plan	0:-26
tu pleureras	0:31
tu pourrais	0:-47
tu prends	0:15
tu proxima	0:-26
tu pulso	0:60
tu que	0:-26
tu quindi	0:15
tu ralentis	0:-9
tu rattrapes	0:17
tu recevras	0:35
tu recordatorio	0:13
tu reloj	0:-18
tu resteras	0:-55
tu ritmo	0:-49
tu rodilla	0:-39
tu sei	0:30
tu serais	0:29
tu seras	0:20
tu sesion	0:30
tu souffles	0:-36
tu souffres	0:27
tu souris	0:17
tu sueno	0:24
tu suis	0:27
tu taza	0:-43
tu tiempo	0:29
tu tiendrais	0:-62
tu tiendras	0:26
tu tirada	0:-28
tu trembles	0:27
tu ultima	0:-30
tu vas	0:-22
tu vecino	0:21
tu verras	0:27
tu veux	0:-117
tu voz	0:25
tu y	0:59
tu yo	0:-52
tua	0:-14
tua $	0:-27
tua altezza	0:20
tua collega	0:27
tua corsa	0:-33
tua domanda	0:38
tua frequenza	0:19
tua gara	0:-42
tua iscrizione	0:26
tua lista	0:-44
tua meta	0:-12
tua prova	0:-29
tua rotura	0:23
tua seduta	0:38
tua settimana	0:13
tua tazzina	0:-42
tua ultima	0:-41
tua vida	0:25
tua voce	0:32
tuas	0:24
tuas fotos	0:24
tudo	0:21
tudo $	0:-62
tudo bem	0:-58
tudo certo	0:55
tudo de	0:34
tudo deve	0:-28
tudo e	0:-30
tudo fica	0:-41
tudo isso	0:-38
tudo plano	0:-10
tudo pronto	0:-36
tudo resolvido	0:28
tudo seis	0:-54
tudo simples	0:-30
tudo um	0:33
tue	0:31
tue compagne	0:25
tue gambe	0:-32
tue personne	0:37
tue scuse	0:14
tuesday $	0:-36
tuesday and	0:26
tuesday for	0:27
tuesday is	0:-20
tuesday or	0:-15
tuesday out	0:-28
tuesday s	0:35
tun	0:-44
tun arzt	0:-44
tune	0:-44
tune up	0:-44
tuo	0:31
tuo $	0:31
tuo allenatore	0:32
tuo battito	0:35
tuo corpo	0:13
tuo corso	0:33
tuo cuore	0:33
tuo ginocchio	0:-39
tuo grasso	0:9
tuo gruppo	0:-12
tuo imc	0:29
tuo lungo	0:24
tuo marito	0:28
tuo medico	0:8
tuo motore	0:-28
tuo obiettivo	0:50
tuo orologio	0:-10
tuo peso	0:22
tuo piano	0:-48
tuo profilo	0:21
tuo record	0:18
tuo ritmo	0:-46
tuoi	0:-33
tuoi limiti	0:28
tuoi problemi	0:17
tuoi risultati	0:-51
turme*	0:33
turmeric	0:33
turmeric capsules	0:14
turmeric shot	0:10
turmeric will	0:17
turn	0:27
turn are	0:-18
turn into	0:-27
turn off	0:32
turn round	0:-56
turn the	0:38
turne*	0:41
turned	0:41
turned the	0:41
turni*	0:-52
turning	0:-52
turning up	0:-52
turno	0:-8
turno da	0:-48
turno di	0:25
turns	0:-61
turns $	0:-41
turns strengthen	0:-30
turns training	0:-32
tus	0:26
tus articulaciones	0:18
tus companeras	0:19
tus excusas	0:15
tus gluteos	0:25
tus hijos	0:24
tus pastillas	0:32
tus piernas	0:-36
tus problemas	0:21
tus propios	0:-41
tusse*	0:-9
tussen	0:-9
tussen $	0:-49
tussen 0	0:-40
tussen hoge	0:-29
tussen je	0:34
tussen twee	0:-39
tust	0:-35
tust du	0:-35
tut	0:-15
tut $	0:27
tut danach	0:31
tut dir	0:-42
tut es	0:-56
tut gut	0:-37
tut hupfen	0:-37
tut mir	0:-23
tut mit	0:-29
tut weh	0:18
tutta	0:-8
tutta $	0:15
tutta qui	0:-56
tutte	0:-54
tutte e	0:-54
tutti	0:23
tutti gli	0:-49
tutti i	0:37
tutti si	0:30
tutti smettila	0:29
tutto	0:41
tutto $	0:17
tutto a	0:27
tutto di	0:43
tutto dovrebbe	0:-23
tutto e	0:25
tutto fatto	0:14
tutto il	0:-32
tutto la	0:-42
tutto liscio	0:29
tutto quello	0:30
tutto questo	0:-38
tutto regolare	0:21
tutto resta	0:-23
tutto sei	0:-52
tutto sicuro	0:31
tutto sistemato	0:21
tutto ti	0:-28
tuve	0:43
tuve el	0:34
tuve un	0:24
tuvo	0:19
tuvo eso	0:19
tuya	0:29
tuya $	0:29
tuyo	0:19
tuyo es	0:30
twaal*	0:32
twaalf	0:32
twaalf kilometer	0:19
twaalf uur	0:20
twee	0:-33
twee $	0:-21
twee dagen	0:-34
twee ibuprofen	0:14
twee in	0:-44
twee keer	0:-36
twee lopen	0:-49
twee op	0:-56
twee paar	0:-47
twee paracetamol	0:23
twee paren	0:-16
twee pijnstillers	0:23
twee rustige	0:-56
twee sneetjes	0:34
twee tot	0:-66
twee trainingen	0:35
twee uur	0:40
twee zware	0:-44
tweed*	0:-45
tweede	0:-45
tweede dag	0:-40
tweeenhalf	0:-38
tweeenhalf uur	0:-38
tweeenvijftig	0:29
tweeenvijftig is	0:29
twelv*	0:20
twelve	0:20
twelve percent	0:27
twelve weeks	0:13
twent*	0:22
twenty	0:22
twenty minutes	0:11
twenty years	0:40
twice	0:-43
twice $	0:-22
twice a	0:-30
twice over	0:-29
twice this	0:21
twijf*	0:28
twijfel	0:28
twijfel $	0:31
twijfel dat	0:36
twijfel je	0:-39
twijfel laat	0:-29
twijfel mogelijk	0:32
twing*	0:8
twinge	0:8
twinge in	0:39
twinge tomorrow	0:-39
twint*	0:12
twintig	0:12
twintig jaar	0:29
two	0:45
two $	0:7
two advil	0:30
two aleve	0:26
two and	0:-30
two bad	0:-41
two crammed	0:-57
two days	0:-55
two easy	0:-73
two for	0:-10
two good	0:-31
two guys	0:24
two hard	0:14
two hours	0:24
two i	0:29
two ibuprofen	0:28
two in	0:-15
two is	0:36
two kilos	0:12
two minutes	0:28
two more	0:-58
two of	0:-18
two pairs	0:-36
two runs	0:-23
two salt	0:27
two seconds	0:29
two short	0:-37
two shows	0:30
two strength	0:27
two strips	0:13
two tablets	0:29
two thirds	0:-42
two to	0:-72
two weeks	0:12
two workouts	0:22
two would	0:-22
two write	0:-34
type	0:-23
type undo	0:-23
typic*	0:51
typical	0:51
typical overuse	0:27
typical runner	0:36
typiq*	0:16
typique	0:16
typique rien	0:16
typis*	0:45
typisch	0:41
typisch $	0:18
typisch lauferknie	0:30
typische	0:32
typische overbelasting	0:14
typische uberlastung	0:28
typisches	0:14
typisches springerknie	0:14
u	0:-45
u met	0:-45
uber	0:-42
uber $	0:-29
uber 0	0:-43
uber deine	0:-55
uber deinen	0:-15
uber dem	0:-22
uber den	0:-20
uber der	0:28
uber die	0:24
uber fieber	0:-39
uber intervalle	0:27
uber mindestens	0:-33
uber nacht	0:27
uber wochen	0:-16
uber zehn	0:16
uberh*	0:33
uberhaupt	0:33
uberhaupt nichts	0:33
uberl*	0:39
uberlastet	0:28
uberlastet eine	0:28
uberlastung	0:28
uberlastung gerissen	0:28
ubers*	0:32
ubersicht	0:32
ubersicht geschickt	0:32
ubert*	0:34
ubertrainiert	0:34
ubertrainiert $	0:34
ubertreibt	0:24
ubertreibt mit	0:24
uberv*	0:28
ubervorsichtig	0:28
ubervorsichtig fang	0:28
ublic*	0:-39
ubliche	0:-39
ubliche tasse	0:-39
uccis*	0:27
ucciso	0:27
ucciso nessuno	0:27
ugual*	0:14
uguali	0:14
uguali $	0:14
uhr	0:-28
uhr ?	0:-10
uhr darf	0:-19
uhr das	0:29
uhr gern	0:-30
uhr sagt	0:27
uhr sehe	0:-33
uhrda*	0:15
uhrdaten	0:15
uhrdaten von	0:15
uhrze*	0:-23
uhrzeit	0:-23
uhrzeit hilft	0:-23
uit	0:-60
uit $	0:30
uit 0	0:-43
uit ?	0:-11
uit en	0:-31
uit je	0:-36
uit mezelf	0:-35
uit te	0:-23
uitad*	0:-40
uitademen	0:-35
uitademen $	0:-28
uitademen op	0:-22
uitademt	0:-28
uitademt $	0:-28
uitlo*	0:14
uitlopen	0:14
uitlopen dat	0:29
uitlopen een	0:-30
uitsl*	0:-34
uitslagen	0:-34
uitslagen $	0:-27
uitslagen en	0:-19
uitst*	0:-8
uitstappen	0:-8
uitstappen is	0:29
uitstappen met	0:-30
ultim*	0:-85
ultima	0:-40
ultima $	0:-18
ultima carrera	0:-30
ultima coisa	0:-38
ultima corrida	0:-20
ultima corsa	0:-41
ultima cuesta	0:18
ultima maratona	0:47
ultima noche	0:-36
ultima noite	0:-39
ultima notte	0:-25
ultima salga	0:-15
ultimas	0:-60
ultimas semanas	0:-54
ultimas tres	0:-36
ultime	0:-22
ultime due	0:-18
ultime tre	0:-17
ultimi	0:-7
ultimi $	0:-24
ultimi 0	0:-36
ultimi due	0:-45
ultimi quattro	0:-39
ultimi tre	0:26
ultimo	0:-34
ultimo $	0:-26
ultimo giro	0:-26
ultimo kilometro	0:-28
ultimo longo	0:-48
ultimo maraton	0:22
ultimo seria	0:27
ultimos	0:-69
ultimos $	0:-51
ultimos 0	0:-58
ultimos cuatro	0:-40
ultimos dias	0:-42
ultimos quatro	0:-28
ultimos tres	0:32
ultra	0:12
ultra i	0:12
um	0:-39
um $	0:8
um a	0:31
um alarme	0:30
um amigo	0:-31
um analgesico	0:25
um apertado	0:-45
um atleta	0:15
um aufzuholen	0:31
um aviso	0:15
um banho	0:23
um baseado	0:35
um bom	0:-34
um bone	0:-48
um cansaco	0:-50
um casaco	0:-14
um comprimido	0:27
um corredor	0:-41
um corticoide	0:24
um curativo	0:-23
um deinen	0:34
um dia	0:-40
um eine	0:28
um einen	0:27
um es	0:-62
um estiramento	0:39
um fisioterapeuta	0:-30
um funfzig	0:30
um gel	0:32
um horario	0:-40
um ibuprofeno	0:20
um in	0:-39
um joelho	0:-30
um kilometer	0:-33
um lembrete	0:17
um longao	0:-37
um longo	0:-61
um loslaufen	0:-33
um medico	0:-36
um minuto	0:19
um motivo	0:-12
um nervo	0:24
um neues	0:-26
um no	0:26
um nutricionista	0:-52
um para	0:-33
um percurso	0:-44
um piso	0:-37
um plano	0:26
um podcast	0:-14
um polegar	0:-38
um pouco	0:-7
um profissional	0:-30
um programa	0:-37
um quilo	0:-38
um quilometro	0:36
um quinto	0:-20
um recorde	0:27
um resfriado	0:-11
um ritmo	0:-28
um sache	0:21
um sechs	0:48
um sofa	0:-32
um sub	0:-46
um suplemento	0:17
um tanque	0:-27
um tempo	0:-35
um tenis	0:32
um terco	0:28
um treino	0:-52
um unico	0:-7
um vermifugo	0:33
um vexame	0:27
um virus	0:31
uma	0:-54
uma $	0:-47
uma a	0:-68
uma agulha	0:22
uma anedota	0:-33
uma avaliacao	0:-26
uma boa	0:-52
uma bolha	0:22
uma caminhada	0:-27
uma coisa	0:-37
uma colher	0:7
uma colherinha	0:24
uma contratura	0:27
uma corrida	0:23
uma crise	0:25
uma dorzinha	0:29
uma faixa	0:50
uma falta	0:-40
uma forte	0:-18
uma frase	0:-33
uma fratura	0:39
uma historia	0:-20
uma hora	0:-71
uma jaqueta	0:-34
uma joelheira	0:26
uma lanterna	0:-26
uma lesao	0:-32
uma leve	0:-18
uma luz	0:-26
uma meia	0:-70
uma mensagem	0:23
uma meta	0:-20
uma nocao	0:-50
uma noite	0:-46
uma pastilha	0:31
uma pomada	0:20
uma primeira	0:-23
uma prova	0:-31
uma refeicao	0:-21
uma semana	0:-50
uma simples	0:30
uma sugestao	0:32
uma tendinite	0:32
uma tendinopatia	0:30
uma vez	0:30
uma voltinha	0:-7
umbra*	0:-39
umbral	0:-39
umbral es	0:-39
umdre*	0:-29
umdrehen	0:-29
umdrehen $	0:-29
umfan*	0:22
umfang	0:22
umfang bis	0:30
umfang das	0:29
umfang in	0:-47
umfang langsam	0:-29
umfang um	0:30
umgeb*	0:20
umgebaut	0:20
umgebaut $	0:20
umore	0:-26
umore $	0:-26
ums	0:28
ums schienbein	0:28
umson*	0:-40
umsonst	0:-40
umsonst $	0:-17
umsonst gibt	0:-30
un	0:-33
un $	0:-138
un 0	0:-69
un ago	0:24
un allenamento	0:-69
un allenatore	0:-34
un altra	0:45
un altro	0:-21
un ami	0:-37
un amico	0:-39
un analgesico	0:24
un antidolorifico	0:29
un antidouleur	0:26
un appel	0:-59
un atleta	0:27
un avis	0:-51
un aviso	0:30
un avviso	0:24
un bambino	0:26
un bandage	0:44
un battito	0:28
un bloc	0:-27
un bon	0:-30
un bot	0:-57
un buon	0:-85
un but	0:-54
un cachet	0:29
un cafe	0:19
un caffe	0:32
un calambre	0:32
un calentamiento	0:-31
un cappellino	0:-48
un cerotto	0:-31
un champion	0:-34
un chasquido	0:27
un chat	0:-32
un chemin	0:-50
un chilo	0:-52
un chilometro	0:33
un cincuenta	0:29
un cinquieme	0:-31
un circuito	0:-46
un clasico	0:-34
un classique	0:37
un complement	0:34
un corps	0:-32
un corredor	0:-25
un corridore	0:-25
un coup	0:26
un coureur	0:-71
un crampo	0:16
un cucchiaino	0:22
un cucchiaio	0:14
un de	0:43
un dedo	0:-27
un deposito	0:-32
un dernier	0:-41
un dieteticien	0:-43
un dietista	0:-60
un dimanche	0:-15
un discorso	0:-42
un disturbo	0:30
un dolor	0:-52
un dolore	0:-25
un dont	0:-46
un emergenza	0:-55
un endroit	0:-43
un entrenamiento	0:-76
un entreno	0:-39
un fallito	0:35
un fisico	0:28
un fisio	0:-48
un fisioterapista	0:10
un footing	0:7
un frullato	0:10
un gel	0:58
un ginocchio	0:9
un giorno	0:-22
un giro	0:-59
un gramo	0:18
un grand	0:29
un guaio	0:-40
un ibuprofene	0:38
un ibuprofeno	0:40
un idea	0:-39
un infiltrazione	0:26
un influenza	0:-27
un infortunio	0:-44
un integratore	0:35
un jeu	0:-38
un joint	0:35
un jour	0:-34
un jus	0:26
un kilo	0:-81
un kilometre	0:38
un kilometro	0:25
un kine	0:-16
un lavoro	0:-47
un lento	0:32
un litro	0:25
un long	0:-20
un lungo	0:-18
un mal	0:-45
un manque	0:-41
un marathon	0:28
un maraton	0:-19
un maratoneta	0:30
un masaje	0:23
un medecin	0:-39
un medicament	0:-50
un medico	0:-115
un medio	0:-69
un mensaje	0:19
un mes	0:29
un messaggio	0:18
un mois	0:-47
un motivo	0:13
un nerf	0:39
un nervio	0:28
un nervo	0:25
un neud	0:28
un neuroma	0:22
un nodo	0:29
un nouveau	0:-30
un nudo	0:30
un obiettivo	0:-50
un objectif	0:-35
un objetivo	0:-18
un occhiata	0:36
un occhio	0:-52
un oki	0:34
un opinione	0:-40
un ora	0:-78
un orteil	0:41
un ou	0:-16
un pansement	0:-20
un parcours	0:-49
un pas	0:-33
un paseo	0:12
un pasto	0:-37
un percorso	0:-26
un peso	0:-46
un petit	0:18
un plan	0:-47
un poco	0:7
un podcast	0:-29
un point	0:-8
un poison	0:29
un pollice	0:-38
un poquito	0:-42
un porro	0:35
un pouce	0:-44
un pouls	0:30
un pour	0:-46
un pro	0:-33
un problema	0:-70
un probleme	0:35
un profesional	0:-34
un professionista	0:-42
un professionnel	0:-13
un programa	0:-33
un programma	0:-34
un programme	0:-37
un promemoria	0:27
un pulso	0:21
un punto	0:-86
un quarto	0:-30
un quinto	0:-37
un raffreddore	0:-17
un rappel	0:41
un ratito	0:26
un recordatorio	0:21
un renforcement	0:-39
un repas	0:-18
un reservoir	0:-37
un resfriado	0:-37
un resumen	0:22
un rhume	0:-35
un ritmo	0:-41
un rodaje	0:-111
un sait	0:-19
un semi	0:-42
un serbatoio	0:-36
un shaker	0:18
un sitio	0:-50
un sol	0:-44
un strap	0:29
un sucre	0:27
un suplemento	0:49
un syndrome	0:26
un talon	0:-25
un tempo	0:-34
un temps	0:16
un tercio	0:25
un terreno	0:-53
un terzo	0:26
un tiempo	0:-12
un tiers	0:23
un tipico	0:18
un tiron	0:43
un truc	0:-31
un unghia	0:-11
un uscita	0:-72
un vendaje	0:17
un vento	0:29
un virus	0:31
un yaourt	0:30
una	0:-59
una $	0:-62
una a	0:-70
una aguja	0:27
una ampolla	0:28
una app	0:34
una ayuda	0:-56
una borsite	0:30
una brutta	0:-47
una buena	0:-57
una buona	0:-45
una bursitis	0:21
una canna	0:39
una capsula	0:15
una carenza	0:-40
una carrera	0:8
una cavigliera	0:9
una chaqueta	0:-30
una comida	0:13
una contractura	0:24
una contrattura	0:27
una corsa	0:-20
una crema	0:25
una cucharada	0:17
una cucharadita	0:20
una distancia	0:-33
una domanda	0:-39
una dura	0:-12
una emergencia	0:-33
una ensaladita	0:22
una es	0:-17
una falta	0:-42
una fascia	0:36
una formalita	0:29
una fractura	0:36
una frattura	0:48
una fruta	0:35
una gara	0:15
una giacca	0:-48
una gorra	0:-44
una gripe	0:-51
una historia	0:-23
una hora	0:-70
una horita	0:-37
una infusion	0:36
una lampada	0:-34
una leggera	0:-39
una lesion	0:-43
una ligera	0:-23
una linterna	0:-20
una luce	0:-19
una mala	0:-48
una mano	0:-14
una maraton	0:32
una maratona	0:8
una marca	0:-13
una media	0:-27
una mezza	0:-75
una neumonia	0:-35
una o	0:-65
una para	0:-18
una passeggiata	0:-43
una pastiglia	0:-42
una pastilla	0:18
una peli	0:-41
una pelota	0:22
una per	0:-39
una periostite	0:16
una presion	0:-49
una prima	0:-17
una primera	0:-17
una progresion	0:-26
una quinta	0:-26
una radiografia	0:29
una regola	0:-10
una rodilla	0:27
una rotura	0:32
una ruta	0:-32
una salida	0:-58
una scelta	0:-56
una sciocchezza	0:-51
una seduta	0:-73
una semana	0:-16
una semplice	0:34
una sesion	0:-54
una settimana	0:-20
una simple	0:38
una singola	0:-28
una sobrecarga	0:8
una sola	0:-28
una stanchezza	0:-31
una storia	0:-24
una strategia	0:-45
una te	0:30
una telefonata	0:-34
una tendencia	0:-32
una tendenza	0:-32
una tendinite	0:33
una tendinitis	0:-43
una tendinopatia	0:38
una tirada	0:-50
una tirita	0:-14
una tregua	0:-54
una urgencia	0:-26
una venda	0:39
una ventina	0:-11
una vera	0:31
una vergogna	0:-33
una verguenza	0:24
una vescica	0:33
una vez	0:23
una visita	0:-31
una volta	0:18
unas	0:-63
unas buenas	0:-18
unas de	0:-37
unas palabras	0:-23
unas rectas	0:-8
unbea*	0:28
unbeatable	0:28
unbeatable $	0:28
unbedenklich	0:23
unbedenklich $	0:23
unbedingt	0:-41
unbedingt wie	0:-41
uncom*	0:-11
uncomplicated	0:-11
uncomplicated and	0:-11
und	0:-94
und $	0:-120
und 0	0:-13
und aber	0:34
und am	0:-50
und auf	0:-24
und bei	0:-30
und bin	0:17
und blick	0:-14
und brot	0:30
und co	0:-31
und danach	0:-23
und dann	0:18
und das	0:-29
und dein	0:27
und den	0:-34
und die	0:-25
und dir	0:-51
und donnerstag	0:-47
und drei	0:-47
und du	0:66
und eine	0:-28
und einfach	0:27
und entspannt	0:-33
und er	0:13
und etwas	0:-39
und fallt	0:-34
und fang	0:-39
und fruh	0:-17
und geduld	0:28
und geh	0:-31
und geht	0:-23
und grose	0:-40
und halt	0:24
und heb	0:-55
und helle	0:-14
und iss	0:-58
und ist	0:-50
und kartoffeln	0:-30
und kein	0:-55
und knochen	0:-38
und konnte	0:24
und kopf	0:-14
und kraftige	0:-30
und lange	0:-20
und lass	0:-17
und lassen	0:-38
und lauf	0:39
und locker	0:-50
und los	0:48
und losem	0:-18
und lunge	0:-30
und magen	0:-34
und magnesium	0:-26
und meist	0:27
und mittwoch	0:30
und mund	0:-24
und nachher	0:-30
und nicht	0:28
und nimm	0:-55
und nimmst	0:-45
und nudeln	0:24
und oberschenkel	0:-30
und ohren	0:-28
und probier	0:-9
und rauch	0:-33
und regen	0:-36
und ruh	0:-35
und sag	0:-45
und schau	0:-30
und schick	0:21
und schweres	0:-39
und selbst	0:-38
und setz	0:-42
und sonntag	0:-30
und tief	0:-39
und trabpausen	0:-28
und trag	0:-26
und trainier	0:-40
und tritt	0:-23
und vitamin	0:33
und wadenkraft	0:-13
und wandert	0:-35
und warte	0:36
und weiter	0:35
und wenig	0:-33
und wenn	0:-29
und wind	0:-28
und wird	0:-43
und zieh	0:32
und zum	0:-15
und zwei	0:-36
under 0	0:48
under a	0:-30
under an	0:-34
under eating	0:-36
under fifteen	0:13
under four	0:24
under seven	0:-11
under the	0:-23
under trees	0:-28
under*	0:-93
understand	0:-29
understand how	0:-29
understood	0:-36
understood do	0:-36
undertrained	0:-79
undertrained and	0:-60
undertrained than	0:-41
undo	0:-76
undo $	0:-23
undo is	0:-34
undo that	0:-23
undo to	0:-35
undo your	0:-41
undou*	0:13
undoubtedly	0:13
undoubtedly finish	0:13
une	0:-22
une $	0:-91
une a	0:-61
une affaire	0:-50
une aiguille	0:24
une allure	0:-52
une ampoule	0:25
une angine	0:28
une aponevrosite	0:31
une appli	0:24
une balade	0:-38
une belle	0:-18
une blessure	0:-43
une bonne	0:-55
une bursite	0:13
une casquette	0:-38
une contracture	0:21
une courbature	0:24
une course	0:-56
une crampe	0:34
une cuillere	0:33
une dechirure	0:27
une demi	0:26
une depression	0:42
une douleur	0:-62
une elongation	0:45
une entorse	0:-35
une fatigue	0:-32
une fibrillation	0:24
une fois	0:11
une fontaine	0:31
une formalite	0:34
une fracture	0:46
une gastro	0:-25
une grosse	0:-55
une hernie	0:26
une heure	0:-90
une histoire	0:-38
une journee	0:-30
une legere	0:24
une machine	0:-41
une mauvaise	0:-59
une montee	0:-34
une onde	0:25
une ordonnance	0:26
une peau	0:-9
une periostite	0:37
une poitrine	0:-55
une pommade	0:23
une pomme	0:30
une premiere	0:-32
une punition	0:-46
une question	0:-32
une raison	0:38
une regularite	0:-31
une salade	0:27
une seance	0:-57
une semaine	0:-36
une seule	0:-33
une simple	0:35
une sortie	0:-53
une suffira	0:34
une surcharge	0:16
une tactique	0:-31
une tendance	0:-42
une tendinite	0:28
une tendinopathie	0:22
une tisane	0:29
une troisieme	0:36
une urgence	0:-27
une veste	0:-30
une vfc	0:37
une vraie	0:9
ungef*	0:20
ungefahrlich	0:20
ungefahrlich $	0:20
unger*	0:-32
ungern	0:-32
ungern aufs	0:-32
unges*	0:-27
ungeschehen	0:-27
ungeschehen $	0:-27
unghi*	0:-30
unghia	0:-11
unghia nera	0:-11
unghie	0:-27
unghie dei	0:-27
unha	0:-25
unha preta	0:-25
unhas	0:-30
unhas dos	0:-30
unico	0:-7
unico treino	0:-7
unles*	0:37
unless	0:37
unless it	0:37
unmog*	0:26
unmoglich	0:26
unmoglich $	0:26
uno	0:-13
uno $	0:-41
uno duro	0:-32
uno stiramento	0:18
uno stop	0:-23
uno strappo	0:14
unos	0:-35
unos 0	0:-25
unos dias	0:-76
unos guantes	0:-28
unos kilillos	0:18
unos kilitos	0:32
unos kilos	0:18
unos minutos	0:-25
unruh*	0:-31
unruhig	0:-31
unruhig zu	0:-31
uns	0:-17
uns 0	0:-11
uns an	0:-46
uns auf	0:25
uns das	0:-39
uns gostam	0:-27
uns letztes	0:14
uns quilinhos	0:28
uns ums	0:28
uns vinte	0:23
unter	0:39
unter 0	0:51
unter baumen	0:-30
unter einem	0:-16
unter einer	0:-20
unter vier	0:28
unter zwei	0:50
unter*	0:-32
unterhalten	0:-47
unterhalten $	0:-29
unterhalten kannst	0:-28
unterm fusballen	0:26
unterm strich	0:-39
unterscheiden	0:-13
unterscheiden $	0:-9
unterschied	0:-33
unterschied $	0:-33
untersucht	0:-23
untersucht $	0:-23
unterwegs	0:14
unterwegs $	0:29
unterwegs bist	0:-41
unterwegs herrlich	0:24
unterwegs nicht	0:-30
until	0:59
until $	0:-28
until it	0:29
until race	0:26
until something	0:39
until the	0:61
until then	0:-64
until thursday	0:26
until you	0:-13
unver*	0:30
unverletzbar	0:30
unverletzbar $	0:30
up	0:18
up $	0:11
up a	0:-55
up about	0:-19
up again	0:-38
up and	0:62
up arms	0:-24
up can	0:-34
up for	0:-13
up gradually	0:-15
up hurt	0:36
up in	0:-54
up is	0:37
up lighter	0:14
up meat	0:34
up on	0:34
up once	0:40
up race	0:-44
up simple	0:-34
up soon	0:-43
up stands	0:-34
up to	0:-77
up tomorrow	0:34
up when	0:-33
up where	0:-45
up which	0:-38
up with	0:-11
up you	0:39
up your	0:-40
updat*	0:52
updated	0:52
updated have	0:40
updated your	0:18
uphil*	0:-71
uphill	0:-71
uphill $	0:-25
uphill and	0:-55
uphill running	0:-19
uploa*	0:-46
upload	0:-46
upload the	0:-46
ups like	0:30
ups not	0:-20
ups such	0:-31
upset*	0:-22
upsets	0:-22
upsets your	0:-22
upwar*	0:-41
upwards	0:-41
upwards in	0:-41
urgen*	0:-56
urgence	0:-27
urgence $	0:-16
urgence refroidir	0:-14
urgencia	0:-26
urgencia $	0:-24
urgencias	0:-40
urgencias $	0:-16
urgencias y	0:-30
urin	0:38
urin nach	0:38
urina	0:59
urina escura	0:34
urina scura	0:42
urine	0:72
urine after	0:51
urine is	0:33
urine na	0:40
urine*	0:43
urines	0:43
urines foncees	0:43
urlau*	0:-30
urlaub	0:-30
urlaub $	0:-30
us	0:-44
us $	0:-29
us look	0:-15
us more	0:-14
us where	0:-23
usa	0:-37
usa il	0:-20
usa la	0:-47
usa los	0:-29
usa uma	0:26
usage	0:-41
usage plus	0:-41
usanz*	0:-42
usanza	0:-42
usanza piu	0:-42
usar	0:-67
usar en	0:-44
usar na	0:-45
usare	0:-49
usare in	0:-49
usava	0:35
usava relogio	0:35
uscire $	0:25
uscire a	0:-25
uscit*	0:-41
uscita	0:-12
uscita $	0:-8
uscita in	0:-24
uscita lenta	0:-27
uscite	0:-64
uscite allunghi	0:-51
uscite fatte	0:-30
uscite ma	0:-46
uscite mattina	0:34
uscite restano	0:-32
uscite saltate	0:32
uscito	0:24
uscito a	0:24
use	0:-59
use $	0:-36
use 0	0:-20
use a	0:-36
use algo	0:-45
use as	0:-28
use fat	0:30
use in	0:-41
use menos	0:28
used	0:29
used to	0:29
usual	0:-90
usual $	0:-33
usual breakfast	0:-50
usual culprits	0:-38
usual cup	0:-47
usual suspects	0:-7
usual*	0:-40
usually	0:-40
usually are	0:31
usually calm	0:-49
usually do	0:-35
usually goes	0:36
usually harmless	0:28
usually is	0:-7
usually lifts	0:-22
usually nothing	0:-48
usually pass	0:-38
usually run	0:-22
usually settle	0:-38
usually would	0:-50
usually yes	0:-24
utile	0:-42
utile que	0:-42
uur	0:29
uur 0	0:-38
uur als	0:-33
uur blijft	0:33
uur dan	0:20
uur dat	0:32
uur een	0:27
uur en	0:27
uur ervoor	0:-15
uur helpt	0:-12
uur loopt	0:36
uur niets	0:-27
uur niks	0:25
uur slaap	0:33
uur tijdens	0:27
uur van	0:-63
uur vezels	0:-36
uur vraag	0:34
uur vraagt	0:-55
uur wakker	0:34
uur wat	0:-22
uur zou	0:-46
uw	0:-43
uw huisarts	0:-43
va	0:-45
va $	0:-23
va ?	0:-33
va a	0:34
va bene	0:-27
va benissimo	0:-34
va bien	0:-14
va chauffer	0:29
va comodo	0:-21
va con	0:31
va di	0:-15
va dimelo	0:-39
va dimmelo	0:-40
va e	0:-21
va et	0:-14
va fatto	0:-38
va genial	0:35
va meglio	0:-47
va mejor	0:-49
va muy	0:-35
va oggi	0:-25
va oltre	0:-44
va pas	0:-9
va por	0:-40
va primero	0:-20
va solo	0:24
va te	0:30
va ton	0:-14
va trop	0:-33
va troppo	0:-32
va via	0:36
va vista	0:-17
va visto	0:-55
va voir	0:-51
va y	0:-26
vaak	0:-51
vaak $	0:-18
vaak als	0:-40
vaak gelopen	0:36
vaak gezien	0:44
vaak je	0:-50
vaak kort	0:-20
vaak snel	0:-31
vaak van	0:-58
vacan*	0:-40
vacanza	0:-40
vacanza non	0:-40
vacio	0:-36
vacio a	0:-36
vaga	0:28
vaga $	0:28
vai	0:18
vai $	0:27
vai acontecer	0:23
vai alem	0:-41
vai anche	0:24
vai atingir	0:10
vai atrasar	0:25
vai avanti	0:31
vai baixar	0:51
vai bem	0:-74
vai cansar	0:34
vai dal	0:-76
vai dar	0:41
vai deixar	0:27
vai e	0:-35
vai embora	0:24
vai estar	0:56
vai mudar	0:25
vai nei	0:-21
vai para	0:-46
vai pelo	0:-39
vai piu	0:25
vai quebrar	0:20
vai receber	0:15
vai sair	0:28
vai se	0:-66
vai sem	0:-27
vai ser	0:-25
vai so	0:-43
vai sotto	0:20
vai terminar	0:35
vai voar	0:30
vai voltar	0:-33
vais	0:12
vais adorar	0:12
vakan*	0:-47
vakantie	0:-47
vakantie begin	0:-47
val	0:30
val een	0:30
vale	0:-97
vale a	0:-33
vale combinar	0:-37
vale la	0:-37
vale mais	0:-7
vale mas	0:-31
vale tentar	0:-20
vale una	0:-35
valem	0:-52
valem como	0:-52
valen	0:-65
valen $	0:-16
valen como	0:-50
valen elige	0:-21
valen*	0:23
valencia	0:28
valencia haces	0:28
valent	0:-22
valent mieux	0:-22
valgo*	0:-28
valgono	0:-28
valgono mai	0:-28
valie*	0:-11
valiente	0:-11
valiente $	0:28
valiente a	0:-37
valor*	0:21
valorar	0:-32
valorar un	0:-32
valoriza	0:38
valoriza isso	0:38
valt	0:-46
valt niet	0:-42
valt of	0:-22
vamos	0:73
vamos $	0:52
vamos aumentar	0:27
vamos con	0:34
vamos de	0:-11
van	0:-23
van $	0:-68
van 0	0:-29
van alles	0:-50
van dat	0:14
van de	0:-34
van die	0:-33
van dinsdag	0:30
van een	0:10
van elke	0:-29
van griep	0:-14
van heerlijk	0:-18
van je	0:-53
van jou	0:10
van ligt	0:-36
van los	0:-34
van maken	0:-9
van meer	0:-16
van mij	0:33
van mijn	0:31
van motivatie	0:-29
van of	0:-35
van overtraindheid	0:16
van por	0:34
van rusten	0:26
van smaak	0:-30
van stapel	0:-43
van suaves	0:-27
van te	0:-58
van tegenwind	0:-32
van todos	0:35
van tweeenvijftig	0:29
van veertig	0:35
van wat	0:27
van wie	0:-26
van woensdag	0:-38
van zaken	0:-37
van zaterdag	0:29
van zes	0:-28
van zondag	0:-20
vanaf $	0:10
vanaf de	0:-56
vanaf het	0:-46
vanaf nu	0:12
vanaf volgende	0:21
vanaf zes	0:25
vanav*	0:39
vanavond	0:39
vanavond $	0:39
vandaag	0:-7
vandaag ?	0:-28
vandaag geen	0:31
vandaag is	0:-33
vandaag met	0:-21
vandaag nog	0:-62
vandaag weer	0:28
vandaag zeuren	0:-44
vandaar	0:16
vandaar de	0:16
vanmo*	0:31
vanmorgen	0:31
vanmorgen ook	0:31
vanno	0:-18
vanno bene	0:-26
vanno giu	0:17
vanze*	0:46
vanzelf	0:46
vanzelf $	0:26
vanzelf aan	0:21
vanzelf lichter	0:25
vanzelf over	0:17
vao agradecer	0:-25
vao embora	0:15
vao te	0:42
varia*	0:-33
variabilidad	0:30
variabilidad cardiaca	0:30
variam	0:-30
variam mais	0:-30
varias	0:-62
varias aligero	0:-36
varias camadas	0:-14
varias capas	0:-19
varias deixo	0:-28
varic*	0:36
varices	0:25
varices $	0:25
varicose	0:27
varicose vein	0:27
varie*	0:-22
variety	0:-22
variety $	0:-22
vas	0:30
vas $	0:19
vas a	0:56
vas mas	0:-61
vas quand	0:-39
vas servido	0:35
vas si	0:-47
vas sobrado	0:-49
vas solo	0:-46
vas voler	0:28
vasel*	0:-69
vaselina	0:-48
vaselina donde	0:-19
vaselina dove	0:-26
vaselina onde	0:-28
vaseline	0:-51
vaseline la	0:-43
vaseline waar	0:-20
vast	0:64
vast $	0:22
vast alleen	0:31
vast fanatiek	0:11
vast zestien	0:27
vaste	0:-29
vaste tijd	0:-29
vaste*	0:27
vasten	0:27
vasten geeft	0:27
vasth*	0:-49
vasthouden	0:-49
vasthouden $	0:-25
vasthouden liever	0:-37
vasts*	0:-37
vastslaat	0:-37
vastslaat of	0:-37
vater	0:25
vater von	0:25
vaut	0:-100
vaut arriver	0:-28
vaut attendre	0:-30
vaut la	0:-41
vaut le	0:-39
vaut mieux	0:-14
vaut ne	0:-72
vaut un	0:-15
vaya	0:-26
vaya final	0:-26
vayas	0:-30
vayas con	0:-30
vazio	0:-41
vazio num	0:-41
ve	0:23
ve adjusted	0:26
ve agreed	0:18
ve al	0:-78
ve already	0:44
ve asked	0:13
ve been	0:21
ve blocked	0:27
ve cancelled	0:10
ve coached	0:38
ve done	0:32
ve earned	0:48
ve en	0:34
ve gained	0:39
ve gone	0:27
ve got	0:-63
ve let	0:37
ve logged	0:-22
ve made	0:13
ve never	0:-59
ve practised	0:-45
ve pulled	0:32
ve put	0:19
ve run	0:-37
ve seen	0:43
ve sent	0:10
ve set	0:12
ve shifted	0:9
ve slimmed	0:35
ve strained	0:27
ve taken	0:37
ve torn	0:38
ve trained	0:36
vea	0:-54
vea un	0:-54
vean	0:-65
vean $	0:-33
vean los	0:-48
vecch*	0:-28
vecchie	0:-28
vecchie le	0:-28
veces	0:31
veces $	0:10
veces al	0:30
veces corras	0:-37
veces es	0:-37
veces este	0:25
veces y	0:26
vecin*	0:21
vecino	0:21
vecino lo	0:21
vecu	0:13
vecu la	0:13
vedere a	0:-45
vedere al	0:30
vedere macchie	0:28
vedere puo	0:-52
vedere senza	0:-38
vedia*	0:11
vediamo	0:11
vediamo se	0:-34
vediamo venerdi	0:21
vedo che	0:36
vedo il	0:-46
vedo perche	0:-51
vedon*	0:-53
vedono	0:-53
vedono $	0:-53
vedra*	0:50
vedrai	0:50
vedrai che	0:43
vedrai piu	0:23
veel	0:-22
veel $	0:-41
veel bestaat	0:30
veel dat	0:-42
veel drinken	0:-30
veel erger	0:28
veel meer	0:-51
veel mensen	0:-29
veel minder	0:-39
veel studies	0:-32
veel traint	0:37
veel van	0:22
veel voor	0:31
veel zijn	0:-36
veert*	0:54
veertig	0:54
veertig graden	0:34
veertig naar	0:35
vegan	0:15
vegan and	0:13
vegan dann	0:8
veget*	0:-41
vegetarian	0:-41
vegetarian runners	0:-41
veia	0:37
veia fuerte	0:37
veilig $	0:22
veilig rust	0:-55
veill*	0:-95
veille	0:-95
veille $	0:-32
veille a	0:-10
veille arrive	0:-39
veille d	0:-30
veille de	0:-44
veille et	0:-18
vein	0:27
vein problem	0:27
veint*	0:23
veinte	0:23
veinte anos	0:26
veinte minutos	0:14
veja	0:-13
veja como	0:-13
vejam	0:-41
vejam voce	0:-41
vejo	0:-18
vejo que	0:35
vejo seu	0:-41
velen	0:-25
velen is	0:-25
velen*	0:27
veleno	0:27
veleno $	0:27
velo	0:-55
velo $	0:-29
velo entretient	0:-14
velo pour	0:-33
veloc*	0:-7
veloce	0:45
veloce $	0:59
veloce che	0:-38
veloce punto	0:31
veloci	0:-56
veloci e	0:-56
velocidad	0:-10
velocidad $	0:-10
velocita	0:-36
velocita forte	0:-36
vem	0:14
vem $	0:30
vem do	0:27
vem dos	0:-47
vem primeiro	0:-30
vem sozinho	0:33
vem um	0:-40
vem uma	0:-32
vemos	0:20
vemos el	0:20
vence	0:-23
vence a	0:-23
vence*	0:26
vencedores	0:26
vencedores nunca	0:26
venda	0:39
venda y	0:39
venda*	0:17
vendaje	0:17
vendaje compresivo	0:17
vendo	0:-21
vendo o	0:-21
vendr*	0:65
vendra	0:29
vendra solo	0:29
vendre	0:21
vendre tes	0:21
vendredi	0:59
vendredi $	0:52
vendredi est	0:22
venen*	0:39
veneno	0:39
veneno $	0:39
vener*	0:29
venerdi	0:29
venerdi $	0:38
venga	0:-29
venga que	0:-29
vent	0:-50
vent $	0:-12
vent anni	0:32
vent et	0:-12
vent n	0:-50
vent pour	0:-23
vent suffit	0:-30
venti	0:25
venti minuti	0:25
venti*	0:-11
ventina	0:-11
ventina di	0:-11
vento	0:-46
vento $	0:-32
vento alle	0:-31
vento contra	0:-18
vento contro	0:-32
vento e	0:-39
vento pazzesco	0:29
vento*	0:42
ventolin	0:16
ventolin aguantas	0:16
ventoline	0:31
ventoline a	0:31
ventr*	0:-83
ventre	0:-83
ventre avec	0:-19
ventre courbatures	0:-24
ventre et	0:-46
ventre supporte	0:-46
ventre vide	0:-37
ventre y	0:-24
veo dos	0:-37
veo que	0:35
veo tu	0:-36
ver $	0:-18
ver je	0:15
ver pontos	0:22
ver puntos	0:19
ver weg	0:-38
vera	0:-16
vera e	0:-45
vera runner	0:31
veran*	0:7
veranderen	0:20
veranderen $	0:28
veranderen ?	0:-12
verandert	0:-70
verandert alleen	0:-19
verandert niets	0:-35
verandert pas	0:-21
verandert seit	0:-36
veranstalter	0:32
veranstalter nach	0:32
veranstaltern	0:10
veranstaltern gesprochen	0:10
veras	0:43
veras como	0:16
veras que	0:34
verba*	0:23
verband	0:23
verband $	0:23
verbe*	0:64
verbesserung	0:23
verbesserung ist	0:23
verbeter	0:31
verbeter je	0:31
verbeterd	0:29
verbeterd $	0:29
verbetering	0:22
verbetering staat	0:22
verbr*	0:68
verbrand	0:30
verbrand $	0:18
verbrand je	0:18
verbranden	0:21
verbranden $	0:21
verbrannt	0:29
verbrannt $	0:29
verbrennen	0:26
verbrennen $	0:26
verbrennst	0:7
verbrennst du	0:7
verbrennt	0:26
verbrennt fett	0:26
verda*	0:-89
verdad	0:-76
verdad $	0:-42
verdad estas	0:-14
verdad pasado	0:-45
verdad que	0:-25
verdade	0:-37
verdade $	0:-37
verde*	0:-57
verdecken	0:-35
verdecken das	0:-35
verdeeld	0:-33
verdeeld een	0:-33
verder	0:-27
verder dan	0:17
verder niks	0:-43
verdi*	0:22
verdiend	0:9
verdiend $	0:-38
verdiend hebt	0:41
verdiend vierhonderd	0:15
verdienen	0:59
verdienen en	0:41
verdienen und	0:35
verdient	0:-13
verdient $	0:-36
verdient hast	0:37
verdient immerhin	0:26
verdient vierhundert	0:13
verdo*	0:46
verdoofde	0:-35
verdoofde pijn	0:-35
verdoppelt	0:46
verdoppelt $	0:28
verdoppelt sich	0:30
verdopple	0:29
verdopple den	0:29
verdr*	0:42
verdraagt	0:-38
verdraagt $	0:-38
verdreifache	0:30
verdreifache den	0:30
verdriedubbel	0:33
verdriedubbel je	0:33
verdu*	0:52
verdubbel	0:31
verdubbel de	0:31
verdura	0:15
verdura te	0:15
verdure	0:17
verdure almeno	0:17
verdw*	0:12
verdwijnt	0:12
verdwijnt $	0:12
verei*	0:24
verein	0:24
verein haben	0:26
verein macht	0:-7
verge*	0:-9
vergeet	0:-42
vergeet $	0:-47
vergeet het	0:38
vergeet niet	0:-42
vergehen	0:-37
vergehen die	0:-37
vergeht	0:29
vergeht $	0:29
vergessen	0:35
vergessen $	0:35
vergeten	0:30
vergeten $	0:30
vergi*	0:57
vergif	0:26
vergif $	0:26
vergiss	0:47
vergiss sie	0:29
vergiss was	0:32
vergl*	0:-56
verglas	0:-35
verglas cours	0:-35
vergleiche	0:-37
vergleiche dich	0:-37
vergo*	0:-17
vergogna	0:-33
vergogna $	0:-33
vergognarti	0:30
vergognarti $	0:30
vergogneresti	0:15
vergogneresti anche	0:15
vergonha	0:-49
vergonha $	0:-14
vergonha e	0:-61
vergu*	0:-19
verguenza	0:-19
verguenza $	0:-54
verguenza acaba	0:24
verha*	0:12
verhaal	0:-29
verhaal niet	0:-29
verhandelt	0:-39
verhandelt $	0:-39
verhartung	0:25
verhartung $	0:25
verhi*	0:21
verhindert	0:21
verhindert jede	0:21
verke*	0:17
verkeer	0:25
verkeer auto	0:36
verkeer in	0:-50
verkehr bitte	0:-29
verkehr die	0:36
verkehr entgegen	0:-26
verko*	0:-11
verkouden	0:-42
verkouden met	0:-42
verkoudheid eruit	0:31
verkoudheid komen	0:-44
verkoudheid kun	0:-7
verkr*	0:23
verkrampen	0:-37
verkrampen $	0:-37
verkramping	0:35
verkramping meer	0:35
verkrampte	0:29
verkrampte spier	0:29
verla*	0:-14
verlaat	0:33
verlaat $	0:33
verlangt	0:-67
verlangt $	0:-40
verlangt ist	0:-25
verlangt wird	0:-33
verlass	0:19
verlass dich	0:19
verlasst	0:17
verlasst $	0:17
verle*	0:-38
verlegt	0:38
verlegt $	0:38
verletzt	0:34
verletzt du	0:34
verletzt ist	0:21
verletzung	0:17
verletzung $	0:21
verletzung niemals	0:28
verletzung sitzt	0:-28
verletzungen	0:-95
verletzungen $	0:-28
verletzungen aus	0:-31
verletzungen einher	0:-32
verletzungen krankheit	0:-35
verletzungen schutzt	0:-43
verletzungsrisiko	0:28
verletzungsrisiko $	0:28
verli*	0:-18
verlierst	0:-12
verlierst du	0:24
verlierst in	0:-40
verlies	0:20
verlies je	0:20
verliest	0:-37
verliest in	0:-37
verme	0:33
verme toma	0:33
verme*	0:13
vermelha	0:-22
vermelha quente	0:-22
vermelho	0:33
vermelho senao	0:33
vermi*	0:33
vermifugo	0:33
vermifugo que	0:33
vermo*	0:-23
vermoeide	0:-18
vermoeide spieren	0:-18
vermoeidheid	0:-20
vermoeidheid $	0:-29
vermoeidheid na	0:-44
vermoeidheid van	0:16
vermu*	0:36
vermutlich	0:36
vermutlich b	0:23
vermutlich hast	0:28
vermutlich nur	0:27
vernu*	0:-41
vernunftig	0:-41
vernunftig das	0:-41
vero	0:28
vero maratoneta	0:28
verpa*	0:-46
verpassten	0:-45
verpassten dazu	0:30
verpassten lauf	0:-30
verpassten laufe	0:-44
verpasster	0:-20
verpasster lauf	0:-20
verpl*	0:-8
verplaatst	0:35
verplaatst $	0:35
verplichting	0:-29
verplichting $	0:-29
verra	0:-36
verra $	0:-11
verra le	0:-34
verra*	0:49
verras	0:49
verras la	0:18
verras pas	0:33
verras que	0:23
verre	0:29
verre d	0:29
verre*	0:21
verrekking	0:11
verrekking en	0:11
verrekt	0:20
verrekt hebt	0:16
verrekt masseer	0:21
versato	0:-21
versato parecchio	0:-21
versaut	0:28
versaut hat	0:28
versc*	0:-29
verschiebe ich	0:-61
verschiebe ihn	0:41
verschieben	0:-24
verschieben ?	0:-7
verschieben wenn	0:-15
verschieben willst	0:-11
verschieten	0:-32
verschieten $	0:-32
verschillen	0:-14
verschillen meer	0:-9
verschilt	0:-45
verschilt $	0:-28
verschilt en	0:-28
verschoben	0:-19
verschoben $	0:-19
verschoven	0:33
verschoven $	0:33
verschreibt	0:22
verschreibt dir	0:22
verschrieben	0:-32
verschrieben hat	0:-32
verschwindet	0:-30
verschwindet nicht	0:-30
verschwunden	0:31
verschwunden sein	0:28
verschwunden wie	0:27
versi*	0:38
versichern	0:38
versichern dass	0:38
versn*	0:-99
versnellingen	0:-99
versnellingen $	0:-43
versnellingen en	0:-48
versnellingen niets	0:-16
versnellingen op	0:-37
versnellingen zijn	0:-25
versp*	0:27
versprechen	0:-29
versprechen $	0:-24
versprechen kann	0:-7
versprochen	0:32
versprochen $	0:32
verst*	0:-49
verstand	0:-37
verstand van	0:-37
verstandig	0:-30
verstandig $	0:-30
verstehe	0:-40
verstehe wie	0:-40
versterk	0:-20
versterk heupen	0:-20
verstopfte	0:-31
verstopfte nase	0:-31
verstuikte	0:38
verstuikte voet	0:38
versuch wenigstens	0:36
versuch wert	0:-33
vert	0:-39
vert $	0:-39
verte*	0:-76
verteilt	0:-33
verteilt eine	0:-33
vertel	0:-37
vertel het	0:-14
vertel straks	0:-30
vertellen	0:-37
vertellen $	0:-37
verti*	0:33
vertiges	0:33
vertiges a	0:26
vertiges arrete	0:-41
vertiges c	0:27
vertr*	0:-88
vertrag	0:-45
vertrag du	0:-45
vertragen	0:-24
vertragen $	0:-24
vertrouwt	0:-52
vertrouwt bel	0:-52
verva*	0:52
vervalt	0:39
vervalt dus	0:39
vervang	0:27
vervang drie	0:27
vervangen	0:35
vervangen door	0:35
verve*	0:-35
vervelen	0:20
vervelen $	0:20
vervelend	0:-37
vervelend dat	0:-22
vervelend voor	0:-39
verwa*	0:-18
verwacht	0:25
verwacht $	0:25
verwardheid	0:-46
verwardheid na	0:-33
verwardheid struikelen	0:-35
verwe*	0:17
verwette	0:17
verwette ich	0:17
verwi*	0:-22
verwirrung	0:-24
verwirrung nach	0:-14
verwirrung stolpern	0:-14
very	0:-7
very common	0:23
very start	0:-43
verze*	0:-31
verzeker	0:33
verzeker je	0:33
verzet	0:-31
verzet $	0:-31
verzetten	0:-22
verzetten als	0:-22
vesci*	0:-10
vescica	0:13
vescica con	0:24
vescica continua	0:33
vescica scarpe	0:-36
vesciche	0:-31
vesciche vogliono	0:-31
vespe*	0:-71
vespera	0:-71
vespera $	0:-15
vespera acontece	0:-26
vespera de	0:-15
vespera do	0:-27
vespera e	0:-57
vespera prepara	0:-11
vespera tem	0:-40
veste	0:-54
veste $	0:-15
veste bem	0:-11
veste legere	0:-41
vesti*	0:-81
vestiti	0:-81
vestiti chiari	0:-34
vestiti la	0:-31
vestiti pronti	0:-53
vet	0:-15
vet koffie	0:-23
vet te	0:21
vetem*	0:-18
vetements	0:-18
vetements clairs	0:-18
veter	0:-45
veter door	0:-45
veter*	0:-48
veters	0:-48
veters strikken	0:-35
veters wat	0:-28
vetpe*	0:13
vetpercentage	0:13
vetpercentage remt	0:13
vetre*	0:20
vetreserves	0:20
vetreserves aan	0:20
vets	0:-22
vets $	0:-16
vets waar	0:-21
veut pas	0:-26
veut que	0:32
veut rien	0:-40
veux	0:-64
veux $	0:-48
veux personne	0:-54
veux prendre	0:-44
veux qu	0:-35
veux que	0:32
veux sauter	0:-22
veux tu	0:-49
veux une	0:-24
vexam*	0:27
vexame	0:27
vexame entao	0:27
vez	0:13
vez $	0:26
vez como	0:-49
vez ese	0:-35
vez nesse	0:-45
vez olvidate	0:27
vez pode	0:13
vez por	0:30
vez puedes	0:23
vezel*	0:-36
vezels	0:-36
vezels vet	0:-36
vezes	0:46
vezes $	0:28
vezes ao	0:36
vezes aquele	0:28
vezes de	0:7
vezes minutos	0:-45
vezes neste	0:29
vfc	0:37
vfc aussi	0:37
vi	0:71
vi as	0:24
vi correr	0:29
vi isso	0:16
vi muito	0:31
vi no	0:29
via	0:52
via $	0:53
via con	0:-42
via da	0:36
via e	0:-62
via il	0:33
via la	0:19
via libera	0:-58
via niente	0:-45
via pane	0:36
via tre	0:30
viage*	0:22
viagem	0:22
viagem ja	0:22
viagg*	0:29
viaggio	0:29
viaggio e	0:29
viaje	0:23
viaje ya	0:23
vicin*	0:7
vicina	0:16
vicina $	0:38
vicina al	0:-26
vicino	0:-47
vicino a	0:-47
vida	0:-45
vida $	0:-33
vida garantido	0:25
vida me	0:15
vida no	0:-55
vide	0:-59
vide $	0:-37
vide a	0:-39
viel $	0:10
viel dass	0:-45
viel dazwischen	0:-50
viel du	0:34
viel erfolg	0:-36
viel gibt	0:34
viel mehr	0:-42
viel schlimmer	0:31
viel schlimmeren	0:30
viel training	0:27
viel trinken	0:-25
viel weniger	0:-52
viel zeit	0:-35
viele	0:20
viele meiner	0:20
viele*	0:-55
vielen	0:-55
vielen ist	0:-20
vielen studien	0:-49
viend*	0:48
viendra	0:32
viendra tout	0:32
viendront	0:28
viendront $	0:28
viene	0:-34
viene ?	0:-20
viene bien	0:-36
viene da	0:22
viene dai	0:-26
viene dal	0:31
viene de	0:25
viene es	0:-40
viene non	0:-10
viene prima	0:-35
viene un	0:-21
viene una	0:-50
viens	0:58
viens d	0:32
viens de	0:40
vient $	0:-37
vient du	0:43
vient en	0:-26
vient il	0:-43
vient une	0:-21
vient*	0:-45
viento	0:-45
viento $	0:-33
viento y	0:-24
vier	0:-35
vier $	0:-50
vier bis	0:-35
vier dagen	0:-21
vier gedaan	0:-45
vier het	0:-38
vier nao	0:-20
vier oder	0:-40
vier of	0:-46
vier stunden	0:49
vier tagen	0:-47
vier tot	0:-38
vier uur	0:51
vier van	0:-55
vier wochen	0:38
viera*	0:-14
vieram	0:-14
vieram com	0:-14
vierd*	0:-29
vierde	0:-29
vierde rustiger	0:-29
vierh*	0:24
vierhonderd	0:15
vierhonderd calorieen	0:15
vierhundert	0:13
vierhundert kalorien	0:13
viern*	0:39
viernes	0:39
viernes $	0:41
viernes es	0:26
viernes lo	0:-27
viernes queda	0:18
viert*	0:-24
vierten	0:-24
vierten nach	0:-24
vierz*	0:43
vierzig	0:43
vierzig grad	0:24
vierzig minuten	0:29
vies	0:-27
vies dan	0:-27
vieta	0:-36
vieta di	0:-36
vieux	0:37
vieux $	0:37
view	0:-35
view $	0:-35
vigia*	0:12
vigiar	0:12
vigiar seus	0:12
vigilance	0:28
vigilance orange	0:28
vigilare	0:34
vigilare tu	0:34
vigilia	0:-56
vigilia $	0:-37
vigilia del	0:-38
vijf	0:-81
vijf $	0:-37
vijf dagen	0:-32
vijf goed	0:-38
vijf graden	0:-27
vijf minuten	0:-31
vijf passen	0:-13
vijfd*	0:-44
vijfde	0:-44
vijfde van	0:-44
vijft*	0:40
vijftien	0:25
vijftien kuitheffingen	0:25
vijftig	0:26
vijftig procent	0:26
vince*	0:23
vincenti	0:23
vincenti non	0:23
vind	0:-8
vind je	0:-8
vinde*	0:-22
vinden	0:-22
vinden een	0:-33
vinden je	0:11
vindt	0:-42
vindt $	0:-42
vingt	0:36
vingt ans	0:25
vingt minutes	0:19
vinte	0:49
vinte anos	0:31
vinte dias	0:23
vinte minutinhos	0:-18
vinte minutos	0:27
vinto	0:32
vinto $	0:32
vira	0:33
vira $	0:33
viril*	0:20
virilha	0:20
virilha e	0:20
virus	0:52
virus dans	0:30
virus em	0:31
virus en	0:14
virus give	0:16
virus in	0:46
virus over	0:15
vis	0:26
vis de	0:26
visag*	0:29
visage	0:29
visage que	0:29
vise	0:7
vise 0	0:7
viser	0:-13
viser les	0:-13
visib*	0:-30
visible	0:-30
visible $	0:-30
visit	0:10
visit $	0:-10
visit runfaster	0:35
visit the	0:-42
visit*	0:7
visita	0:7
visita $	0:-31
visita sportiva	0:27
vispe*	0:-67
vispera	0:-67
vispera de	0:-54
vispera y	0:-39
vista	0:-45
vista $	0:-17
vista al	0:-20
vista se	0:-22
viste*	0:-25
vistete	0:-25
vistete como	0:-25
visti	0:27
visti alla	0:27
visto	0:54
visto bueno	0:-43
visto en	0:23
visto muchas	0:24
visto mucho	0:26
visto oggi	0:-55
visto passare	0:31
visto spesso	0:32
visto su	0:19
visto tante	0:25
vitam*	0:67
vitamin	0:37
vitamin c	0:13
vitamin d	0:34
vitamina	0:23
vitamina d	0:23
vitaminas	0:35
vitaminas te	0:23
vitaminas vai	0:19
vitamine	0:18
vitamine b	0:16
vitamine ti	0:16
vitamines	0:34
vitamines geven	0:26
vitamines te	0:23
vite	0:-20
vite $	0:-35
vite a	0:-36
vite ill	0:22
vite laisse	0:-33
vite oui	0:-33
vite que	0:45
vites*	0:-34
vitesse	0:-34
vitesse $	0:-34
viu	0:30
viu na	0:30
viva	0:21
viva de	0:21
vive $	0:-34
vive de	0:25
vive et	0:-22
vivi	0:28
vivi di	0:28
vlak	0:-54
vlak gelopen	0:-29
vlak voor	0:-41
vlekk*	0:23
vlekken	0:23
vlekken zien	0:23
vlieg	0:52
vlieg je	0:52
vlieg*	0:25
vliegen	0:25
vliegen de	0:25
vlot	0:-50
vlot lopen	0:-50
vma	0:38
vma par	0:35
vma prend	0:28
vo	0:47
vo 0	0:47
voar	0:30
voar $	0:30
voce	0:29
voce $	0:38
voce aguentaria	0:-58
voce ainda	0:32
voce alcanca	0:20
voce amanha	0:32
voce andou	0:-54
voce antes	0:26
voce bate	0:26
voce chega	0:36
voce come	0:38
voce comeu	0:-52
voce continua	0:-56
voce corre	0:31
voce correu	0:10
voce costuma	0:-27
voce de	0:-57
voce desacelera	0:-24
voce descansa	0:32
voce descreve	0:30
voce deveria	0:26
voce devia	0:38
voce disser	0:-20
voce e	0:54
voce ela	0:22
voce escrever	0:-44
voce esta	0:-28
voce estara	0:13
voce estirou	0:34
voce fala	0:-32
voce fica	0:-30
voce gostaria	0:-32
voce ja	0:-16
voce la	0:23
voce mais	0:-45
voce me	0:-39
voce merece	0:-39
voce mereceu	0:45
voce no	0:25
voce nunca	0:34
voce odeia	0:7
voce parece	0:33
voce parecia	0:45
voce passa	0:-45
voce pediu	0:-20
voce perde	0:33
voce pesa	0:29
voce pisar	0:-22
voce pode	0:-64
voce poderia	0:-48
voce precisa	0:41
voce prefere	0:-12
voce quiser	0:-21
voce recebe	0:23
voce recupera	0:7
voce se	0:-28
voce sento	0:32
voce seria	0:32
voce so	0:31
voce sua	0:-38
voce suou	0:-32
voce tem	0:-73
voce teve	0:29
voce um	0:-39
voce vai	0:102
voedi*	0:-22
voeding	0:-22
voeding is	0:-22
voel	0:-71
voel je	0:-71
voeld*	0:-18
voelde	0:-18
voelde het	0:-18
voele*	0:-63
voelen	0:-63
voelen $	0:-29
voelen is	0:-38
voelen meteen	0:-29
voelt	0:-58
voelt $	0:-25
voelt goed	0:-29
voelt is	0:-41
voelt niks	0:23
voelt raar	0:-32
voet $	0:-31
voet loop	0:38
voete*	0:-39
voeten	0:-39
voeten licht	0:-39
vogli*	0:6
voglia	0:-17
voglia di	0:-17
voglio	0:35
voglio distrutto	0:35
vogliono	0:-31
vogliono calze	0:-31
voice	0:42
voice that	0:42
voien*	0:-52
voient	0:-52
voient $	0:-52
voir	0:-20
voir avant	0:-54
voir des	0:27
voir un	0:-10
vois	0:-8
vois avec	0:-33
vois ce	0:-20
vois comment	0:-27
vois pas	0:-31
vois que	0:17
voisin dit	0:20
voisin sur	0:-36
voit	0:29
voit sur	0:29
voitu*	0:-25
voitures	0:-25
voitures $	0:-26
voitures et	0:-37
voitures freinent	0:38
voitures te	0:-52
voix	0:29
voix j	0:29
vol	0:8
vol hoor	0:-26
vol volume	0:30
volar	0:26
volar $	0:26
voldo*	0:-29
voldoende	0:-29
voldoende $	0:-29
voler	0:28
voler $	0:28
voler*	0:34
volerai	0:34
volerai $	0:34
volev*	0:27
volevi	0:27
volevi mollare	0:27
volg	0:20
volg het	0:20
volge*	0:-59
volgende	0:-42
volgende ?	0:-25
volgende halve	0:36
volgende maand	0:38
volgende training	0:-37
volgende week	0:-28
volgens	0:-28
volgens je	0:-31
volgens mij	0:24
volgt	0:25
volgt haal	0:25
volhouden	0:-44
volhouden $	0:-30
volhouden inspanning	0:-32
volhoudt	0:34
volhoudt $	0:19
volhoudt haalt	0:20
volhoudt met	0:-12
volko*	0:22
volkomen	0:22
volkomen veilig	0:22
volle	0:21
volle belasting	0:-25
volle lautstarke	0:27
volledig	0:32
volledig onder	0:32
vollen	0:-35
vollen $	0:-19
vollen last	0:-29
vollg*	0:-36
vollgas	0:-36
vollgas heist	0:-36
vollig $	0:-29
vollig normal	0:-55
vollig okay	0:31
vollig ungefahrlich	0:20
volta	0:-48
volta $	0:-17
volta altrimenti	0:-32
volta aqui	0:-65
volta che	0:-28
volta com	0:-42
volta cosi	0:-52
volta da	0:28
volta pior	0:-10
volta pro	0:26
volta puoi	0:18
volta quel	0:-39
volta*	0:57
voltadol	0:25
voltadol por	0:25
voltamos	0:-21
voltamos em	0:-21
voltar	0:-26
voltar $	0:-61
voltar atras	0:-28
voltar de	0:33
voltar pergunte	0:-57
voltaren	0:65
voltaren drauf	0:15
voltaren dreimal	0:26
voltaren drie	0:18
voltaren e	0:37
voltaren ein	0:23
voltaren gel	0:16
voltaren on	0:30
voltaren op	0:28
voltaren spray	0:9
voltaren tre	0:14
voltaren tres	0:13
voltaren y	0:24
voltarene	0:29
voltarene et	0:26
voltarene trois	0:13
voltas	0:26
voltas $	0:26
volte $	0:33
volte a	0:38
volte al	0:35
volte andando	0:-10
volte aos	0:-26
volte caminhando	0:-33
volte com	0:-35
volte corri	0:-46
volte in	0:-37
volte quale	0:-48
volte questo	0:30
volti*	0:-7
voltinha	0:-7
voltinha ne	0:-7
volum*	0:34
volume	0:32
volume $	0:-37
volume and	0:-54
volume ate	0:30
volume baisse	0:-54
volume cai	0:-42
volume cala	0:-41
volume de	0:28
volume del	0:29
volume did	0:-35
volume em	0:27
volume en	0:30
volume falls	0:-16
volume fino	0:23
volume held	0:-32
volume jusqu	0:39
volume or	0:-20
volume si	0:38
volume vanzelf	0:21
volume you	0:-36
volumen	0:23
volumen baja	0:-59
volumen hasta	0:30
volumen un	0:29
volut*	0:-42
voluto	0:-42
voluto $	0:-42
volvemos	0:-27
volvemos poquito	0:-27
volvemos por	0:-15
volver	0:-30
volver $	0:-9
volver a	0:-56
volver contento	0:-39
volver de	0:33
volveras	0:45
volveras a	0:45
vom	0:7
vom ausruhen	0:27
vom dienstag	0:-31
vom ersten	0:-27
vom herzen	0:23
vom laufen	0:29
vom schleimbeutel	0:31
vom zu	0:-55
vomis*	0:-10
vomissements	0:-10
vomissements ou	0:-10
vomit*	0:17
vomiti	0:34
vomiti vuol	0:34
vomiting	0:-17
vomiting or	0:-17
vomito	0:-20
vomito o	0:-14
vomito ou	0:-9
vomitos	0:9
vomitos o	0:-21
vomitos y	0:26
von	0:29
von $	0:-36
von 0	0:14
von allein	0:29
von anfang	0:-28
von beiden	0:-7
von brot	0:24
von deinem	0:21
von denen	0:-34
von der	0:29
von dir	0:-27
von ein	0:35
von gestern	0:-39
von langen	0:-47
von letzter	0:15
von mehr	0:-33
von mir	0:41
von rund	0:-43
von schwache	0:-47
von selbst	0:-44
von shakes	0:22
von zwei	0:25
vonde*	0:24
vonden	0:24
vonden het	0:24
vont	0:-57
vont bien	0:-41
vont pour	0:-26
vont prends	0:-33
vonta*	0:-42
vontade	0:-42
vontade de	0:-32
vontade faz	0:-22
voor	0:-17
voor $	0:-95
voor 0	0:-40
voor beginners	0:36
voor bent	0:33
voor dat	0:31
voor de	0:-20
voor die	0:34
voor een	0:-27
voor elke	0:35
voor fietsers	0:26
voor gewerkt	0:-29
voor hard	0:-36
voor hart	0:-27
voor heel	0:-52
voor het	0:-51
voor iedereen	0:22
voor in	0:38
voor je	0:25
voor jezelf	0:-30
voor jou	0:30
voor jouw	0:32
voor losers	0:29
voor new	0:23
voor nodig	0:36
voor pezen	0:-27
voor rustige	0:22
voor supplementen	0:-32
voor vragen	0:-22
voor wat	0:-59
voor wedstrijden	0:-16
voor wie	0:-25
voor wordt	0:-45
voor zaterdag	0:29
vooraf	0:20
vooraf dan	0:30
vooraf een	0:30
vooraf en	0:-42
vooraf is	0:-29
vooral	0:-52
vooral als	0:-52
voorb*	0:22
voorbij	0:22
voorbij $	0:22
voorg*	0:31
voorgoed	0:31
voorgoed weg	0:31
voorj*	0:41
voorjaar	0:41
voorjaar loop	0:37
voorjaar zelf	0:17
voorkomt alle	0:-25
voorkomt elke	0:36
voors*	0:-36
voorstel	0:-36
voorstel tot	0:-36
vooru*	0:-31
vooruit	0:-31
vooruit $	0:-29
vooruit kijken	0:-14
voorz*	0:-29
voorzichtig	0:-29
voorzichtig op	0:-29
vor	0:-68
vor $	0:19
vor augen	0:-41
vor dem	0:-34
vor den	0:-12
vor der	0:-12
vor eine	0:-28
vor einem	0:-25
vor hunden	0:-35
vor jeder	0:22
vor lockeren	0:32
vor ort	0:-35
vor schnellem	0:-37
vor verletzungen	0:-54
vorbe*	0:16
vorbei	0:26
vorbei $	0:26
vorbeigehst	0:-25
vorbeigehst $	0:-25
vorhe*	0:-9
vorher	0:-9
vorher $	0:-36
vorher bereit	0:-41
vorher ein	0:33
vorher eine	0:-16
vorher fest	0:-48
vorher hunger	0:-37
vorher macht	0:20
vorher nichts	0:35
vorher oder	0:-39
vorher sind	0:31
vorher und	0:-30
vorher was	0:-51
vorher zu	0:-36
vorhersagen	0:-20
vorhersagen ob	0:-20
vorig	0:31
vorig jaar	0:28
vorig voorjaar	0:17
vorig*	0:-23
vorige	0:-23
vorige drie	0:-25
vorige maand	0:17
vorige schema	0:34
vorige week	0:-40
vorm	0:-14
vorm $	0:39
vorm mee	0:-27
vorm wel	0:-44
vorn	0:-62
vorn $	0:-33
vorn eine	0:-29
vorn nicht	0:-27
vorra*	0:19
vorranno	0:19
vorranno sei	0:19
vorsc*	0:-60
vorschlag	0:-42
vorschlag $	0:-29
vorschlag dienstag	0:-32
vorschlagen	0:-37
vorschlagen das	0:-37
vos	0:-38
vos allures	0:-38
votre	0:-37
votre dernier	0:-37
vou	0:13
vou avisar	0:16
vou ficar	0:13
vou fingir	0:-55
vou passar	0:18
vou te	0:17
vou vigiar	0:12
voulo*	0:-46
vouloir	0:-46
vouloir tout	0:-46
voulu	0:-25
voulu $	0:-25
vous	0:-15
vous $	0:-14
voy	0:-42
voy a	0:-42
voyag*	0:33
voyage	0:33
voyage est	0:33
voz	0:40
voz noto	0:25
voz percebo	0:27
vraag	0:-8
vraag !	0:-24
vraag het	0:-35
vraag ik	0:34
vraag je	0:-56
vraag om	0:29
vraag voor	0:-45
vraag*	0:-71
vraagt	0:-71
vraagt $	0:-31
vraagt geduld	0:-55
vrage*	0:-34
vragen	0:-34
vragen om	0:-17
vragen over	0:-22
vraie	0:9
vraie chochotte	0:32
vraie plaie	0:22
vraie strategie	0:-28
vraim*	0:-73
vraiment	0:-73
vraiment $	0:-37
vraiment aider	0:-23
vraiment avant	0:-28
vraiment fatigue	0:-27
vrien*	0:-71
vriend	0:-31
vriend dat	0:-31
vriendelijk	0:-44
vriendelijk $	0:-29
vriendelijk en	0:-27
vriendelijker	0:-21
vriendelijker dan	0:-21
vrij	0:48
vrij $	0:48
vrijd*	0:45
vrijdag	0:45
vrijdag $	0:19
vrijdag is	0:28
vrijdag verschoven	0:33
vrijdag verzet	0:30
vrije	0:30
vrije dag	0:30
vrijg*	0:-29
vrijgegeven	0:-29
vrijgegeven dus	0:-29
vroeg	0:-58
vroeg in	0:-20
vroeg of	0:-14
vroeg train	0:-32
vroeg*	0:-11
vroege	0:14
vroege opstaan	0:14
vroeger	0:-13
vroeger met	0:-24
vroeger op	0:22
vrouw	0:13
vrouw zegt	0:13
vu	0:53
vu ca	0:38
vu comme	0:16
vu sur	0:29
vuelt*	0:-34
vuelta	0:-47
vuelta $	0:-47
vueltas	0:-36
vueltas $	0:-36
vuelto chica	0:32
vuelto con	0:-34
vuelv*	0:-23
vuelve	0:-23
vuelve a	0:-23
vuelve con	0:-30
vuelve pregunta	0:-31
vuelve te	0:31
vuelve trotando	0:-52
vuoi	0:-51
vuoi $	0:14
vuoi ancora	0:-37
vuoi cambiare	0:-13
vuoi che	0:-38
vuoi saltare	0:-31
vuoi sapere	0:-25
vuoi usare	0:-49
vuol	0:34
vuol dire	0:34
vuole	0:-22
vuole farsi	0:27
vuole la	0:-54
vuoto	0:-51
vuoto a	0:-41
vuoto o	0:-25
waage	0:34
waage $	0:16
waage dann	0:28
waar	0:-100
waar $	0:-18
waar doet	0:-8
waar het	0:-43
waar je	0:-74
waar zit	0:-32
waarb*	0:-29
waarbij	0:-29
waarbij je	0:-29
waard	0:-85
waard $	0:-56
waard bij	0:-56
waarom	0:28
waarom deze	0:-8
waarom niet	0:35
waarop	0:-37
waarop we	0:-37
wachs*	0:-43
wachst	0:-43
wachst hochstens	0:-13
wachst langsam	0:-61
wacht	0:-38
wacht op	0:-38
wacht*	0:-21
wachten	0:-21
wachten $	0:-21
wade	0:35
wade ist	0:25
wade wieder	0:30
wadenheben	0:23
wadenheben dreimal	0:23
wadenkraft	0:-13
wadenkraft $	0:-11
wahrs*	0:24
wahrscheinlich	0:24
wahrscheinlich ist	0:24
waist	0:24
waist $	0:24
wait for	0:-38
wait out	0:-24
wait the	0:40
wait too	0:-48
wait training	0:35
wait until	0:-42
waiti*	0:22
waiting	0:22
waiting $	0:-62
waiting for	0:56
waits	0:-53
waits $	0:-30
waits for	0:-37
wake up	0:-14
wake you	0:32
wakes	0:-28
wakes you	0:-28
wakke*	0:-34
wakker	0:-34
wakker $	0:34
wakker van	0:-53
walk	0:-64
walk $	0:10
walk ?	0:-18
walk a	0:-9
walk and	0:-88
walk breaks	0:-32
walk home	0:-90
walk in	0:-28
walk is	0:-50
walk on	0:33
walk or	0:-25
walk past	0:-20
walk the	0:-72
walk whatever	0:35
walki*	0:-62
walking	0:-62
walking $	0:-27
walking back	0:-65
walking balancing	0:-14
walking counts	0:-21
walking is	0:21
walking the	0:-36
walking then	0:-22
walks	0:-28
walks from	0:-28
wall	0:8
wall $	0:17
wall at	0:21
wall is	0:-11
wande*	0:-59
wandel	0:-46
wandel dan	0:-27
wandel naar	0:-14
wandel vooraf	0:-23
wandelen	0:-46
wandelen $	0:-56
wandelen ?	0:-16
wandelen en	0:-26
wandelen is	0:26
wandelen mag	0:-47
wandelen wandelen	0:26
wandert	0:-35
wandert mit	0:-35
want	0:-41
want $	0:-68
want a	0:-20
want de	0:-32
want it	0:13
want me	0:-10
want that	0:-54
want this	0:-36
want to	0:-9
wants treatment	0:-32
wants you	0:23
war	0:-52
war !	0:-23
war $	0:-55
war das	0:-39
war ehrlich	0:31
war ein	0:-32
war er	0:-48
war es	0:-9
war heute	0:33
war in	0:29
war mutig	0:-32
war schwach	0:26
ware da	0:26
ware dir	0:-10
ware eine	0:24
ware es	0:-43
ware schade	0:-19
waren	0:-103
waren $	0:-25
waren 0	0:-33
waren das	0:26
waren er	0:-53
waren knap	0:-44
waren zu	0:-50
warm	0:-37
warm $	0:33
warm calf	0:-38
warm drink	0:-20
warm is	0:-51
warm up	0:-26
warm weer	0:-13
warme	0:-36
warme ganz	0:-44
warme kruik	0:20
warme of	0:-9
warme*	0:-87
warmer	0:-87
warmer deck	0:-32
warmer is	0:-35
warmer than	0:-15
warmer you	0:-55
warmi*	0:-45
warming	0:-45
warming up	0:-45
warni*	0:-22
warning	0:-22
warning and	0:32
warning indoors	0:-18
warning so	0:-43
warnz*	0:-35
warnzeichen	0:-35
warnzeichen $	0:-35
warst	0:34
warst als	0:12
warst du	0:28
warte	0:-41
warte auf	0:-41
warte*	0:-76
wartest	0:-35
wartest du	0:-35
wartet	0:-59
wartet auf	0:-37
wartet man	0:-38
warum	0:-12
warum mochtest	0:-12
was	0:-9
was $	0:19
was 0	0:-44
was aus	0:28
was bei	0:-16
was brave	0:-54
was das	0:-47
was deine	0:-30
was die	0:27
was dir	0:-50
was du	0:-17
was es	0:-48
was for	0:41
was fur	0:30
was gegen	0:31
was gegessen	0:-41
was getting	0:-34
was het	0:-38
was iets	0:-49
was ihr	0:-7
was im	0:32
was in	0:12
was it	0:-34
was kurzes	0:-38
was liep	0:15
was macht	0:-8
was man	0:-55
was mit	0:-51
was not	0:-47
was op	0:24
was out	0:18
was quicker	0:-13
was sagt	0:-8
was sie	0:-38
was stuck	0:32
was the	0:-65
was thinking	0:32
was training	0:36
was vanmorgen	0:31
was verstandig	0:-30
was ware	0:-10
was your	0:35
wash	0:-28
wash your	0:-28
wasse*	0:-60
wasser	0:-60
wasser $	0:19
wasser auf	0:-39
wasser mit	0:-30
wasser reicht	0:-56
wasser und	0:-71
waste*	0:40
wasted	0:40
wasted $	0:18
wasted days	0:33
wasti*	0:-44
wasting	0:-44
wasting anybody	0:-44
wat	0:-24
wat $	0:-31
wat af	0:30
wat anderen	0:-47
wat anders	0:-48
wat ben	0:34
wat de	0:-30
wat een	0:22
wat eerder	0:-62
wat eet	0:-37
wat goed	0:-22
wat het	0:-42
wat hij	0:-28
wat ijzer	0:26
wat ik	0:-35
wat jij	0:28
wat kan	0:27
wat kleinere	0:-16
wat kracht	0:-49
wat losser	0:-28
wat mag	0:-11
wat minder	0:25
wat rek	0:-41
wat te	0:-39
wat tijd	0:-43
wat vaseline	0:-20
wat vervelend	0:-39
wat vind	0:-8
wat we	0:-10
wat weet	0:43
wat wil	0:-12
watch	0:-14
watch $	0:-8
watch and	0:23
watch can	0:-49
watch on	0:-35
watch says	0:31
watch you	0:-42
watch your	0:35
watch*	0:30
watching	0:30
watching your	0:30
water	0:23
water $	0:29
water fast	0:24
water is	0:-61
water on	0:-48
water over	0:-24
water per	0:27
water rather	0:37
water throughout	0:-45
water weight	0:27
way	0:-70
way $	0:-49
way back	0:-26
way home	0:-52
way is	0:-61
way it	0:-21
way nothing	0:35
way out	0:-59
way round	0:-50
way to	0:-29
way you	0:19
we	0:-74
we $	0:-31
we beginnen	0:-29
we bouwen	0:-40
we build	0:-49
we can	0:-54
we come	0:-44
we could	0:-40
we dat	0:22
we de	0:-20
we decide	0:-27
we do	0:30
we don	0:-22
we go	0:-7
we hebben	0:33
we het	0:-51
we houden	0:-28
we iets	0:-10
we komen	0:-15
we ll	0:-34
we make	0:-36
we met	0:36
we niet	0:-8
we run	0:-47
we steer	0:-36
we sturen	0:-37
we ve	0:18
we vinden	0:-33
we volgende	0:26
we zagen	0:28
weak	0:52
weak $	0:34
weak glutes	0:22
weak if	0:32
weakn*	0:-22
weakness	0:-22
weakness leaving	0:24
weakness that	0:-55
wear	0:-82
wear a	0:-11
wear if	0:-37
wear something	0:-27
wear the	0:-52
wear what	0:-37
weath*	0:-14
weather	0:-14
weather and	0:-44
weather for	0:30
weather hills	0:-11
weather start	0:-38
weather will	0:20
wechs*	0:-28
wechsel	0:-22
wechsel sind	0:-22
wechsle	0:-21
wechsle zwischen	0:-21
wecken	0:-28
wecken die	0:-28
wecker	0:40
wecker ist	0:30
wecker stellen	0:34
weckt	0:-32
weckt er	0:-32
wedde*	0:42
wedden	0:42
wedden ?	0:31
wedden dat	0:21
wednesday $	0:-35
wednesday and	0:-12
wednesday for	0:18
wednesday out	0:28
wednesday rest	0:-43
wednesday round	0:26
wednesday s	0:35
wedst*	0:-14
wedstrijd	0:-9
wedstrijd $	0:36
wedstrijd 0	0:-49
wedstrijd daalt	0:-19
wedstrijd geblesseerd	0:22
wedstrijd hebben	0:-56
wedstrijd iets	0:-41
wedstrijd in	0:-38
wedstrijd is	0:-81
wedstrijd je	0:-59
wedstrijd komt	0:31
wedstrijd loopt	0:-32
wedstrijd ongeveer	0:-45
wedstrijd ontspant	0:37
wedstrijd vergeten	0:30
wedstrijd vraagt	0:-26
wedstrijd was	0:-37
wedstrijd wilt	0:-56
wedstrijddag	0:11
wedstrijddag $	0:-11
wedstrijddag ben	0:27
wedstrijddag je	0:29
wedstrijddag klaar	0:33
wedstrijddag kun	0:28
wedstrijddag slaap	0:-46
wedstrijden	0:-16
wedstrijden van	0:-16
weegs*	0:42
weegschaal	0:42
weegschaal $	0:17
weegschaal mag	0:30
weegt	0:-31
weegt $	0:-34
weegt dan	0:-34
weegt te	0:31
week	0:-39
week !	0:-38
week $	0:14
week 0	0:-43
week ?	0:-35
week after	0:-35
week and	0:-26
week apart	0:-50
week at	0:-47
week coming	0:-53
week cut	0:27
week earlier	0:29
week earn	0:-39
week eight	0:28
week en	0:-12
week end	0:37
week er	0:-30
week feel	0:-48
week for	0:-85
week genoeg	0:-32
week ging	0:-29
week goes	0:-29
week helps	0:-62
week het	0:27
week including	0:28
week is	0:-37
week isn	0:-9
week lichter	0:-38
week lief	0:-30
week lighter	0:-28
week look	0:-12
week looks	0:-37
week may	0:-44
week minder	0:26
week of	0:-69
week off	0:-48
week om	0:-58
week omgegooid	0:8
week on	0:24
week op	0:25
week or	0:-30
week otherwise	0:36
week over	0:-32
week pas	0:21
week ratio	0:-42
week recalculated	0:32
week rest	0:33
week s	0:-30
week sneller	0:32
week so	0:-35
week soon	0:-38
week staat	0:-53
week such	0:-16
week that	0:-48
week then	0:30
week this	0:-31
week together	0:-42
week twee	0:35
week twenty	0:-54
week vakantie	0:-47
week vasten	0:27
week vier	0:-40
week vijftig	0:26
week vrij	0:37
week we	0:30
week well	0:-34
week went	0:-23
week when	0:-9
week with	0:-13
week without	0:-47
week worse	0:-41
week would	0:39
week you	0:54
week zo	0:-8
week zonder	0:-23
weeke*	0:51
weekend	0:51
weekend $	0:52
weekend genezen	0:21
weekend heb	0:-46
weekend i	0:23
weekend twee	0:37
weekend zag	0:25
weekg*	0:26
weekgrens	0:26
weekgrens is	0:26
weekly limit	0:30
weekly load	0:-51
weekly rule	0:-18
weekly to	0:29
weeks	0:-66
weeks $	0:-25
weeks a	0:-21
weeks about	0:-48
weeks and	0:50
weeks before	0:-41
weeks but	0:37
weeks hardly	0:-24
weeks have	0:-50
weeks in	0:-44
weeks is	0:-66
weeks later	0:-39
weeks leave	0:-12
weeks look	0:-30
weeks of	0:-39
weeks on	0:-29
weeks or	0:-39
weeks so	0:-48
weeks the	0:35
weeks then	0:-40
weeks when	0:-32
weeks while	0:-39
weeks without	0:-28
weeks you	0:26
weer	0:49
weer $	0:16
weer afzegt	0:29
weer bij	0:38
weer drie	0:27
weer goed	0:28
weer helemaal	0:18
weer in	0:29
weer loop	0:-47
weer pet	0:-35
weer pijn	0:-60
weer twee	0:26
weer waar	0:-43
wees	0:19
wees deze	0:-30
wees niet	0:36
weet	0:-12
weet $	0:-35
weet beter	0:-59
weet die	0:43
weet het	0:-19
weet hoe	0:-32
weet iemand	0:-34
weet ik	0:10
weet je	0:35
weet meer	0:-53
weet niet	0:-24
weet nog	0:33
weet uw	0:-43
weg	0:7
weg $	0:37
weg bist	0:21
weg dan	0:-33
weg dann	0:7
weg du	0:24
weg is	0:-35
weg ist	0:-28
weg kwijt	0:-32
weg sie	0:-35
weg und	0:25
weg von	0:24
weg waarop	0:-37
weg was	0:24
weg wasser	0:-71
weg zum	0:-43
wegbl*	0:37
wegblijft	0:37
wegblijft is	0:37
wegen	0:-67
wegen $	0:-9
wegen die	0:-21
wegen eines	0:-19
wegen gestern	0:-32
wegen in	0:-26
wegla*	0:44
weglassen	0:41
weglassen $	0:41
weglaten	0:15
weglaten $	0:15
weh	0:-12
weh $	0:31
weh ?	0:-37
weh bleib	0:-41
weh dann	0:-37
weh von	0:-35
weh weil	0:18
wehen	0:-26
wehen knie	0:-26
wehta*	0:27
wehtat	0:27
wehtat $	0:27
wehtu*	0:19
wehtun	0:25
wehtun sonst	0:25
wehtut	0:10
wehtut hor	0:-63
wehtut und	0:34
wehtut wartet	0:-38
weich	0:19
weich $	0:39
weich auf	0:-60
weich*	0:-16
weicheier	0:30
weicheier $	0:30
weicher	0:-54
weicher boden	0:-54
weicheren	0:-21
weicheren boden	0:-21
weigh	0:7
weigh in	0:-34
weigh more	0:-63
weigh too	0:32
weigh your	0:32
weigh yourself	0:29
weigh*	0:-24
weighing	0:29
weighing yourself	0:29
weight	0:-33
weight a	0:-41
weight aim	0:24
weight and	0:32
weight before	0:34
weight is	0:16
weight on	0:-61
weight that	0:16
weight to	0:-75
weihn*	0:32
weihnachten	0:32
weihnachten laufst	0:32
weil dein	0:-42
weil der	0:-37
weil die	0:18
weine*	0:33
weinen	0:33
weinen kannst	0:33
weini*	0:-37
weinig	0:-37
weinig dan	0:-20
weinig eten	0:-26
weinig ijzer	0:34
weinig over	0:-15
weinig te	0:-28
weinig van	0:-28
weis	0:-9
weis bescheid	0:26
weis deine	0:-41
weis ich	0:39
weis mehr	0:-48
weis nicht	0:-13
weis niemand	0:-35
weist	0:26
weist du	0:26
weit	0:-40
weit du	0:13
weit mehr	0:-44
weit weg	0:-38
weite*	0:59
weiter	0:56
weiter $	0:24
weiter als	0:20
weiter auch	0:25
weiter der	0:29
weiter tempo	0:28
weitergeht	0:-24
weitergeht hast	0:-24
weiterhin	0:-34
weiterhin der	0:-34
weiterlaufen	0:43
weiterlaufen $	0:24
weiterlaufen solange	0:29
weitermachen	0:28
weitermachen $	0:28
weken	0:-21
weken $	0:-49
weken ben	0:31
weken is	0:31
weken kosten	0:-34
weken met	0:-19
weken of	0:-44
weken op	0:-16
weken zijn	0:-28
weken zo	0:-18
weken zonder	0:-19
wekke*	0:32
wekker	0:32
wekker staat	0:32
wel	0:-28
wel $	0:18
wel dat	0:-43
wel dus	0:-53
wel en	0:-33
wel tien	0:-36
wel uit	0:38
wel vermoeidheid	0:-29
wel warm	0:33
welch*	0:-21
welchen	0:-22
welchen lauf	0:-13
welchen trinkst	0:-11
welchen von	0:-7
welcher	0:-15
welcher tag	0:-15
welco*	0:-52
welcome	0:-52
welcome $	0:-21
welcome as	0:-18
welcome i	0:-32
welk	0:-26
welk apparaat	0:-26
welke	0:-47
welke $	0:-12
welke dag	0:-16
welke kant	0:-34
welke sessie	0:-24
well	0:-23
well !	0:-34
well $	0:35
well balanced	0:-40
well beyond	0:-29
well done	0:-57
well give	0:22
well i	0:-41
well keep	0:-35
well on	0:-31
well or	0:-15
well paced	0:-26
well see	0:-35
well so	0:32
wen	0:26
wen je	0:26
wenig	0:-112
wenig als	0:-50
wenig essen	0:-32
wenig fruher	0:-64
wenig nervositat	0:-12
wenig trinken	0:-21
wenig zu	0:-33
wenig*	0:48
weniger	0:34
weniger $	0:21
weniger als	0:-41
weniger auf	0:21
weniger bringt	0:23
weniger dann	0:14
weniger das	0:26
weniger insulin	0:29
weniger kohlenhydrate	0:15
weniger laufen	0:-34
weniger laufst	0:20
weniger sportverletzungen	0:-32
weniger taten	0:22
weniger wurden	0:15
wenigstens	0:36
wenigstens die	0:36
wenn	0:-99
wenn $	0:-65
wenn das	0:25
wenn dein	0:-56
wenn der	0:-102
wenn die	0:-83
wenn du	0:-59
wenn eine	0:-41
wenn er	0:-21
wenn es	0:-108
wenn sie	0:-21
wenn und	0:34
wenne*	0:-33
wennen	0:-33
wennen duurt	0:-33
went	0:-37
went $	0:-40
went ahead	0:27
went out	0:39
went well	0:-34
went with	0:-36
wer	0:16
wer beim	0:-32
wer hier	0:30
wer sie	0:-32
wer steigerungen	0:34
wer tabletten	0:-33
wer um	0:29
werbu*	0:-30
werbung	0:-30
werbung $	0:-30
werd	0:8
werd vegan	0:8
werde	0:-65
werde $	0:-30
werde langsamer	0:-56
werde*	0:-35
werden	0:-35
werden $	0:43
werden dir	0:-33
werden lang	0:-47
werden langsam	0:34
were	0:13
were $	0:-7
were away	0:30
were broken	0:39
were ill	0:-63
were lighter	0:33
were running	0:-30
were serious	0:37
were some	0:-22
were ten	0:-41
werfe*	0:-35
werfen	0:-35
werfen dich	0:-35
werk	0:-49
werk $	0:-30
werk drie	0:-27
werk na	0:-13
werk uit	0:-11
werke*	0:-33
werken	0:-33
werken $	0:-33
werkt	0:48
werkt bij	0:28
werkt het	0:36
wert $	0:-33
wert brutest	0:28
werte	0:21
werte ich	0:21
weten	0:64
weten $	0:54
weten of	0:28
weten wat	0:-34
wettkampf	0:-56
wettkampf $	0:-13
wettkampf ist	0:-25
wettkampf probieren	0:-34
wettkampfgewicht	0:17
wettkampfgewicht sollte	0:16
wettkampfgewicht solltest	0:7
what	0:-57
what $	0:-50
what a	0:-49
what all	0:-16
what did	0:-30
what does	0:-18
what helps	0:-15
what hurts	0:-39
what i	0:-18
what is	0:-48
what it	0:-34
what just	0:33
what leads	0:-43
what made	0:-30
what makes	0:-10
what s	0:-33
what stays	0:-18
what suits	0:-39
what the	0:-24
what they	0:18
what will	0:39
what would	0:-39
what your	0:-41
whate*	0:-26
whatever	0:-26
whatever $	0:-24
whatever feels	0:-32
whatever happens	0:35
whatever sits	0:-19
whatever works	0:-42
whatever you	0:-39
whatever your	0:36
wheez*	0:-42
wheezing	0:-42
wheezing isn	0:-42
when	0:-67
when $	0:-36
when has	0:-17
when i	0:68
when in	0:-9
when it	0:-39
when some	0:-24
when the	0:-61
when they	0:15
when we	0:-27
when you	0:-31
when your	0:-37
whene*	0:-57
whenever	0:-57
whenever the	0:-49
whenever you	0:-20
where	0:-129
where $	0:-30
where exactly	0:-29
where it	0:-32
where that	0:-17
where the	0:6
where you	0:-118
wheth*	0:-89
whether	0:-89
whether it	0:-38
whether running	0:-48
whether to	0:-18
whether you	0:-62
whey	0:13
whey depois	0:13
which	0:-74
which $	0:-41
which day	0:-35
which days	0:-33
which is	0:-56
which of	0:-22
which run	0:-32
which shoe	0:-18
which tells	0:28
which will	0:-37
which would	0:29
which*	0:-25
whichever	0:-25
whichever is	0:-25
while	0:-38
while help	0:-24
while it	0:-35
while running	0:-57
while the	0:-39
while you	0:-12
whini*	0:30
whining	0:30
whining and	0:30
whisk*	0:33
whiskies	0:33
whiskies before	0:33
who	0:15
who $	0:-27
who already	0:-38
who can	0:-40
who did	0:-14
who does	0:36
who find	0:-28
who i	0:35
who know	0:-46
who ll	0:-37
who s	0:37
who trained	0:-29
who trains	0:30
whoev*	0:-63
whoever	0:-63
whoever prescribed	0:-25
whoever told	0:-52
whole and	0:-28
whole block	0:28
whole plan	0:35
whole session	0:-52
whole way	0:-37
why	0:32
why $	0:39
why it	0:27
why the	0:-33
wicht*	0:-67
wichtig	0:-37
wichtig wie	0:-37
wichtiger	0:-45
wichtiger ankommen	0:-10
wichtiger ist	0:-39
width	0:-39
width $	0:-21
width longer	0:-19
width of	0:-28
wie $	0:-14
wie argerlich	0:-40
wie beinschwunge	0:-20
wie das	0:-35
wie de	0:35
wie die	0:-40
wie du	0:-48
wie er	0:-35
wie es	0:-72
wie fuhlt	0:-29
wie geht	0:-27
wie gewohnt	0:-40
wie gewunscht	0:27
wie gut	0:27
wie immer	0:-36
wie knapp	0:25
wie lange	0:-26
wie meer	0:-26
wie nie	0:30
wie rust	0:40
wie sieht	0:31
wie stark	0:-31
wie training	0:-37
wie viel	0:-35
wie weit	0:-24
wiede*	0:48
wieder	0:31
wieder $	0:-19
wieder auf	0:-36
wieder dazu	0:-35
wieder gemutlich	0:-36
wieder gut	0:30
wieder heil	0:24
wieder im	0:23
wieder mude	0:20
wieder seitenstechen	0:32
wieder weh	0:31
wieder wehtut	0:-46
wiederkommt	0:35
wiederkommt bleib	0:35
wieg	0:34
wieg dich	0:34
wiegs*	0:-21
wiegst	0:-21
wiegst $	0:-34
wiegst als	0:-34
wiegst du	0:36
wife	0:38
wife is	0:28
wife says	0:19
wij	0:24
wij deden	0:24
wijst	0:-24
wijst beter	0:-24
wijzi*	0:-29
wijziging	0:-29
wijziging altijd	0:-29
wil	0:-66
wil je	0:-66
wilde	0:33
wilde stoppen	0:33
will	0:109
will $	0:-27
will adapt	0:20
will all	0:29
will be	0:16
will break	0:25
will clear	0:49
will come	0:32
will definitely	0:39
will disappear	0:20
will do	0:-68
will double	0:34
will drop	0:16
will ease	0:27
will eliminate	0:28
will feel	0:30
will finish	0:26
will fix	0:28
will fly	0:25
will get	0:26
will go	0:19
will happen	0:31
will have	0:45
will help	0:8
will just	0:35
will know	0:-64
will loosen	0:47
will never	0:15
will not	0:28
will people	0:39
will release	0:22
will run	0:48
will settle	0:13
will shock	0:31
will stop	0:24
will tell	0:-34
will thank	0:-56
wills*	0:-13
willst	0:-13
willst $	0:-43
willst doch	0:29
willst du	0:-19
willst sag	0:-11
wilt	0:-62
wilt $	0:-19
wilt nemen	0:-56
wimp	0:26
wimp it	0:26
win	0:-57
win but	0:-37
win je	0:-52
win your	0:13
wind	0:-103
wind costs	0:-15
wind hide	0:-30
wind in	0:-49
wind ist	0:-52
wind los	0:-42
wind mee	0:-28
wind und	0:-28
windo*	0:35
windows	0:35
windows and	0:35
windy	0:-33
windy day	0:-33
wine	0:24
wine before	0:24
winna*	0:28
winnaars	0:28
winnaars rusten	0:28
winne*	0:31
winners	0:31
winners don	0:31
wint	0:-29
wint van	0:-29
winter $	0:27
winter reicht	0:-27
winter run	0:-47
winter solltest	0:17
wir	0:-40
wir $	0:-42
wir bauen	0:-36
wir beide	0:26
wir den	0:28
wir einen	0:-34
wir gemeinsam	0:-36
wir haben	0:28
wir kommen	0:-24
wir nachste	0:30
wir nicht	0:-8
wir noch	0:27
wir quitt	0:30
wir steuern	0:-34
wir uns	0:-12
wird	0:-73
wird $	0:-12
wird 0	0:29
wird als	0:-33
wird beim	0:-26
wird bleib	0:-52
wird brich	0:-57
wird das	0:32
wird dein	0:19
wird der	0:28
wird dir	0:-43
wird es	0:-33
wird gehort	0:-26
wird gemacht	0:32
wird hast	0:32
wird hinsetzen	0:-26
wird hor	0:-34
wird leichter	0:-32
wird man	0:33
wird nicht	0:-46
wird perfekt	0:37
wird unterwegs	0:-30
wird weis	0:-35
wird zehn	0:34
wirf	0:28
wirf vorher	0:28
wirke*	0:-36
wirken	0:-36
wirken $	0:-36
wirkl*	0:-29
wirklich	0:-29
wirklich mude	0:-29
wirkt	0:41
wirkt es	0:32
wirkt immer	0:37
wirst	0:48
wirst $	0:-30
wirst du	0:45
wirst ins	0:18
wirst jede	0:31
wirst nie	0:20
wirst und	0:-39
wisse*	0:-26
wissel	0:-26
wissel twee	0:-26
with	0:-50
with $	0:-59
with 0	0:-59
with a	0:-21
with an	0:26
with any	0:-38
with asthma	0:-27
with carbohydrate	0:-19
with carbohydrates	0:-43
with dinner	0:-31
with easy	0:-18
with elevation	0:27
with exactly	0:24
with flat	0:-23
with fresh	0:27
with friends	0:-31
with full	0:-31
with goals	0:-33
with half	0:-13
with heat	0:-43
with heaviness	0:-26
with heel	0:-24
with iron	0:27
with it	0:-30
with jogs	0:-41
with less	0:-40
with lights	0:-30
with little	0:-19
with low	0:29
with me	0:39
with more	0:-24
with newspaper	0:-35
with olympians	0:13
with one	0:-50
with orange	0:18
with over	0:30
with people	0:-57
with recovery	0:21
with shade	0:-48
with short	0:-28
with somebody	0:-22
with someone	0:-32
with speed	0:-40
with steady	0:-19
with strides	0:-27
with talk	0:-16
with that	0:35
with their	0:-48
with these	0:23
with this	0:58
with two	0:30
with warm	0:30
with water	0:-33
with what	0:-58
with whoever	0:-25
with worse	0:30
with you	0:-24
with your	0:67
withi*	0:-59
within	0:-59
within $	0:-32
within 0	0:-30
within a	0:-63
within two	0:20
witho*	0:-56
without	0:-56
without $	0:-66
without a	0:-65
without complaint	0:-32
without goals	0:28
without hard	0:-75
without medicine	0:-39
without missing	0:-25
without needing	0:-25
without pain	0:-46
without running	0:19
without screens	0:-47
without stopping	0:40
without symptoms	0:-34
without your	0:37
witne*	0:-28
witness	0:-28
witness $	0:-28
wo	0:-59
wo du	0:-43
wo es	0:-36
wo genau	0:-7
woche	0:-72
woche $	0:-29
woche 0	0:-41
woche ?	0:-19
woche alle	0:30
woche auch	0:-55
woche bei	0:-29
woche das	0:26
woche den	0:30
woche genug	0:-37
woche gut	0:-32
woche hut	0:-24
woche ist	0:-14
woche kaum	0:-32
woche lang	0:22
woche leichter	0:-51
woche neu	0:31
woche oder	0:-25
woche ohne	0:-38
woche schneller	0:47
woche sieht	0:-17
woche sind	0:-82
woche sondern	0:-14
woche um	0:-51
woche umgebaut	0:20
woche und	0:-13
woche urlaub	0:-30
woche war	0:-34
woche weniger	0:18
woche wird	0:-32
woche zwei	0:31
woche*	0:7
wochen	0:-39
wochen anhalt	0:-19
wochen auf	0:-18
wochen aufbau	0:-32
wochen bist	0:25
wochen da	0:-28
wochen etwa	0:-18
wochen ist	0:45
wochen kosten	0:-33
wochen machte	0:-44
wochen ohne	0:-29
wochen reichen	0:-27
wochen sollte	0:-24
wochen um	0:-37
wochenende	0:34
wochenende gleich	0:36
wochenende hast	0:-52
wochenende sahst	0:28
wochenende wieder	0:24
wochengrenze	0:29
wochengrenze ist	0:29
wochenumfang	0:28
wochenumfang ist	0:28
woens*	0:7
woensdag	0:7
woensdag afgesproken	0:37
woensdag is	0:-38
wofur	0:-26
wofur du	0:-26
wollt*	0:37
wolltest	0:37
wolltest doch	0:37
women	0:-40
women $	0:-27
women and	0:-18
won	0:-45
won $	0:44
won her	0:27
won it	0:-43
won t	0:-47
wonderen	0:16
wonderen doen	0:16
wonders	0:-20
wonders $	0:-40
wonders against	0:14
wonders for	0:18
woord	0:32
woord dat	0:32
woord*	0:-29
woorden	0:-29
woorden lukken	0:-29
word	0:-14
word je	0:-36
word on	0:13
word over	0:-21
word that	0:17
words	0:-80
words $	0:-20
words ?	0:-20
words at	0:-20
words for	0:-39
words not	0:-54
words you	0:13
wordt	0:-9
wordt $	0:28
wordt dan	0:-45
wordt de	0:-27
wordt eerste	0:35
wordt elke	0:32
wordt ga	0:-36
wordt het	0:-44
wordt hij	0:-45
wordt nooit	0:32
wordt stop	0:-36
wordt tien	0:36
wordt vanzelf	0:25
wordt wel	0:33
work	0:-26
work !	0:35
work $	0:-52
work ?	0:-12
work a	0:-28
work after	0:-44
work and	0:34
work does	0:-7
work in	0:-26
work is	0:-42
work it	0:-28
work on	0:34
work once	0:-32
work out	0:29
work tell	0:-9
work this	0:-38
work three	0:-50
work twice	0:-45
work wonders	0:14
worke*	0:39
worked	0:39
worked hard	0:29
worked with	0:13
worki*	0:10
working	0:10
working $	0:10
worko*	0:41
workout	0:37
workout $	0:15
workout makes	0:27
workout the	0:32
workouts	0:22
workouts a	0:22
works	0:14
works best	0:-36
works every	0:36
worn	0:-37
worn $	0:-11
worn out	0:-35
worri*	0:-74
worries	0:-74
worries $	0:-19
worries i	0:-31
worries one	0:-25
worries you	0:-33
worry	0:44
worry $	0:43
worry about	0:34
worse $	0:44
worse next	0:-49
worse please	0:-16
worse sleep	0:-19
worse while	0:-32
worst	0:-46
worst on	0:-46
wort	0:18
wort das	0:18
worte	0:-38
worte gehen	0:-38
worth	0:-132
worth $	0:-42
worth a	0:-67
worth it	0:-75
worth practising	0:-17
worth talking	0:-17
worth that	0:-31
worth two	0:28
worth waiting	0:-27
would	0:65
would and	0:-60
would be	0:19
would break	0:-56
would do	0:39
would explain	0:29
would have	0:36
would help	0:30
would let	0:25
would make	0:44
would perk	0:20
would saturday	0:-27
would sharpen	0:-43
would sort	0:31
would suit	0:31
would you	0:-49
would*	0:21
wouldn	0:21
wouldn t	0:21
wow	0:-30
wow a	0:-30
wrap $	0:-39
wrap it	0:17
wreef	0:-28
wreef $	0:-28
write	0:-56
write remind	0:-40
write to	0:-34
wrong	0:74
wrong $	0:51
wrong have	0:-50
wrong now	0:42
wrong on	0:30
wrong under	0:-28
wrong with	0:-46
wrote	0:-50
wrote that	0:-50
wunderbar	0:26
wunderbar intervalle	0:26
wundermittel	0:-32
wundermittel $	0:-32
wurde	0:12
wurde auf	0:38
wurde deinen	0:21
wurde dir	0:27
wurde es	0:-31
wurde ich	0:10
wurde mit	0:-28
wurde vorschlagen	0:-37
wurde zu	0:34
wurde*	0:15
wurden	0:15
wurden deine	0:15
x	0:32
x ray	0:32
xicar*	0:-45
xicara	0:-45
xicara de	0:-45
y	0:-64
y $	0:-119
y 0	0:-17
y acaba	0:-33
y acabaras	0:24
y adios	0:19
y aflojamos	0:-25
y ahora	0:19
y ajusto	0:-34
y algo	0:-24
y aller	0:-41
y anade	0:23
y aprieta	0:-22
y arrivent	0:21
y avait	0:-11
y bajar	0:-41
y bajaras	0:14
y bebe	0:-30
y busca	0:-32
y buscamos	0:-35
y caliente	0:29
y cambia	0:-48
y comidas	0:-32
y compte	0:-7
y con	0:-70
y corre	0:32
y correr	0:20
y corri	0:24
y courir	0:-54
y crece	0:-36
y cuento	0:-20
y de	0:-38
y descansa	0:-38
y descanso	0:-40
y despues	0:-46
y dimelo	0:-39
y dos	0:10
y en	0:29
y entrena	0:-44
y es	0:33
y est	0:-23
y etait	0:-36
y fait	0:41
y fiebre	0:-53
y fortalece	0:-32
y fuerza	0:-8
y guarda	0:-47
y hay	0:-36
y haz	0:47
y he	0:25
y huesos	0:-31
y kinesiotape	0:16
y la	0:-42
y las	0:-81
y limpias	0:-14
y listo	0:48
y llegaran	0:24
y llegaras	0:41
y lleva	0:-43
y lo	0:-32
y los	0:7
y manana	0:-44
y mas	0:15
y media	0:-37
y medio	0:18
y mejoran	0:-27
y minutos	0:-24
y mira	0:-52
y muslos	0:-32
y nunca	0:-33
y olvida	0:-55
y olvidate	0:15
y orejas	0:-38
y otros	0:17
y paciencia	0:-14
y patata	0:-29
y pedir	0:-13
y pense	0:29
y perderas	0:9
y pinta	0:24
y pisa	0:-32
y por	0:25
y prueba	0:26
y que	0:-24
y recalcule	0:26
y recuperas	0:23
y relajadas	0:-15
y reposo	0:12
y ropa	0:-20
y si	0:-25
y sientate	0:-27
y sigue	0:23
y siguio	0:31
y sin	0:-28
y suave	0:-18
y suaves	0:-37
y sueltas	0:-16
y tarde	0:23
y te	0:-40
y tienes	0:23
y tiens	0:-35
y todo	0:26
y toma	0:-33
y tomarte	0:-25
y trabajo	0:-14
y tres	0:-43
y trotar	0:-32
y una	0:26
y ve	0:-44
y veras	0:16
y vida	0:-55
y viene	0:-26
y vitaminas	0:23
y volver	0:-30
y vuelve	0:-36
y ya	0:26
y yo	0:34
ya	0:56
ya ?	0:-8
ya aburren	0:15
ya conoces	0:-47
ya de	0:-45
ya es	0:20
ya esa	0:-18
ya esta	0:31
ya estas	0:34
ya has	0:9
ya las	0:-34
ya lleva	0:-32
ya lloraras	0:25
ya no	0:34
ya puedes	0:15
ya quemaste	0:24
ya se	0:30
ya te	0:31
ya tiene	0:-48
ya van	0:35
ya veras	0:34
yaour*	0:30
yaourt	0:30
yaourt une	0:30
year	0:63
year $	0:26
year and	0:-43
year old	0:51
year remember	0:36
year was	0:-45
year with	0:24
years	0:20
years $	0:-52
years and	0:28
years as	0:28
years of	0:30
yep	0:-21
yep walking	0:-21
yes	0:-80
yes $	0:-58
yes a	0:-28
yes and	0:-47
yes first	0:-9
yes for	0:-10
yes ten	0:-10
yes twice	0:-29
yeste*	0:-39
yesterday	0:-39
yesterday $	0:39
yesterday in	0:-53
yet	0:-53
yet !	0:-27
yet $	0:-32
yet so	0:-39
yo	0:-12
yo $	0:-43
yo ahi	0:-13
yo con	0:20
yo corri	0:14
yo dejaria	0:-40
yo digo	0:29
yo el	0:34
yo empezaria	0:-29
yo es	0:33
yo la	0:19
yo lo	0:29
yo me	0:29
yo no	0:-67
yo propongo	0:-39
yo solo	0:-39
yo tambien	0:43
yo te	0:-52
yo veo	0:-37
yoga	0:-38
yoga is	0:-38
york	0:23
york gaat	0:23
you	0:-26
you $	0:-43
you ?	0:20
you a	0:-19
you after	0:28
you an	0:24
you and	0:-59
you are	0:-52
you ask	0:-42
you asked	0:27
you at	0:61
you back	0:41
you be	0:-46
you before	0:-20
you better	0:-46
you breathing	0:44
you burned	0:29
you can	0:49
you care	0:-36
you change	0:-46
you climb	0:-26
you come	0:-43
you could	0:-58
you couldn	0:26
you d	0:33
you decide	0:-28
you describe	0:45
you did	0:29
you do	0:-17
you down	0:45
you drink	0:-54
you earned	0:-20
you eat	0:49
you end	0:-42
you enjoy	0:-64
you enjoyed	0:34
you expect	0:-41
you faster	0:9
you feel	0:-72
you fit	0:-40
you fitter	0:-32
you for	0:-86
you four	0:31
you friday	0:31
you from	0:17
you get	0:-57
you go	0:-58
you good	0:12
you got	0:-45
you hate	0:-41
you have	0:-10
you haven	0:14
you hear	0:-51
you help	0:31
you home	0:23
you honestly	0:-42
you hop	0:-8
you how	0:-47
you ibuprofen	0:13
you improve	0:31
you injury	0:39
you just	0:-67
you keep	0:40
you kept	0:-52
you know	0:-8
you lace	0:35
you last	0:47
you lean	0:8
you left	0:-45
you light	0:36
you like	0:-97
you limp	0:-66
you ll	0:88
you look	0:33
you looked	0:31
you lose	0:-56
you may	0:47
you mean	0:-35
you mentioned	0:-48
you might	0:41
you miss	0:62
you missed	0:44
you more	0:-51
you most	0:-23
you move	0:-35
you must	0:46
you need	0:-70
you needn	0:-40
you never	0:-42
you nothing	0:-60
you now	0:22
you of	0:34
you on	0:53
you only	0:21
you or	0:-45
you out	0:8
you overstride	0:-34
you paid	0:36
you plan	0:-32
you planned	0:40
you possibly	0:29
you put	0:-35
you race	0:25
you ran	0:-62
you rather	0:-22
you re	0:43
you reach	0:14
you really	0:8
you recover	0:-11
you relax	0:35
you run	0:-67
you safe	0:30
you said	0:-64
you say	0:-20
you see	0:23
you send	0:-13
you she	0:27
you shed	0:28
you should	0:9
you show	0:-49
you skip	0:22
you sleep	0:21
you slow	0:16
you so	0:-34
you sound	0:27
you stand	0:-26
you start	0:-77
you still	0:-39
you stop	0:13
you strong	0:-46
you take	0:-30
you tell	0:-57
you than	0:-48
you that	0:-15
you think	0:-49
you thought	0:37
you throw	0:39
you tire	0:-38
you tired	0:30
you to	0:-51
you tomorrow	0:43
you tonight	0:37
you train	0:37
you trust	0:-32
you unbeatable	0:28
you up	0:37
you usually	0:-67
you wake	0:14
you walk	0:-80
you want	0:-48
you weeks	0:-37
you weigh	0:-25
you went	0:39
you when	0:-9
you will	0:13
you with	0:-43
you won	0:-31
you worked	0:29
you wrote	0:-50
young	0:28
young $	0:28
your $	0:-128
your 0	0:54
your achilles	0:-18
your age	0:58
your alarm	0:30
your anxiety	0:23
your arch	0:-24
your back	0:9
your blood	0:15
your bmi	0:51
your body	0:9
your boss	0:34
your bottle	0:20
your breakfast	0:27
your breathing	0:-36
your cadence	0:-24
your calendar	0:16
your calf	0:38
your calories	0:30
your carbohydrate	0:8
your cardiologist	0:-21
your chest	0:-27
your clinician	0:-42
your clothes	0:-50
your club	0:57
your coach	0:30
your cortisol	0:23
your daily	0:28
your daughter	0:30
your days	0:-40
your dinner	0:-40
your doctor	0:7
your dose	0:30
your easy	0:-86
your engine	0:-23
your entry	0:26
your evening	0:25
your excuses	0:21
your eyes	0:40
your face	0:26
your family	0:48
your fastest	0:35
your fatigue	0:29
your feet	0:-71
your fitness	0:-25
your food	0:32
your friend	0:-39
your garmin	0:14
your gear	0:24
your gels	0:-27
your goal	0:24
your goals	0:21
your gp	0:-30
your group	0:20
your gut	0:-16
your hamstring	0:34
your hands	0:-28
your head	0:-14
your health	0:-37
your heart	0:99
your height	0:30
your hip	0:33
your hips	0:34
your husband	0:23
your ideal	0:44
your inhaler	0:18
your iron	0:26
your it	0:27
your joints	0:27
your kit	0:-49
your knee	0:26
your last	0:-36
your legs	0:-29
your limit	0:-41
your load	0:-24
your log	0:-47
your long	0:-41
your longest	0:-65
your macro	0:13
your max	0:37
your medicine	0:43
your midwife	0:-14
your mind	0:-50
your neighbour	0:30
your nervous	0:26
your new	0:43
your next	0:-25
your notes	0:-65
your number	0:-40
your old	0:8
your only	0:-34
your own	0:-76
your pace	0:14
your paces	0:-22
your partner	0:30
your pelvis	0:33
your period	0:45
your pharmacist	0:-24
your phone	0:-53
your physio	0:-40
your piriformis	0:25
your plan	0:-94
your plantar	0:13
your plate	0:-38
your pocket	0:-44
your portions	0:39
your preference	0:7
your profile	0:21
your progress	0:40
your pulse	0:38
your question	0:33
your race	0:22
your real	0:-39
your reminder	0:12
your rest	0:24
your resting	0:33
your rhythm	0:27
your risk	0:28
your route	0:-14
your run	0:36
your running	0:-21
your runs	0:50
your say	0:-33
your second	0:-26
your session	0:52
your shin	0:15
your shins	0:36
your shoes	0:7
your shoulders	0:-39
your side	0:36
your single	0:-31
your ski	0:35
your sleep	0:44
your splits	0:19
your steps	0:-72
your stomach	0:-63
your strava	0:-8
your stride	0:-28
your strides	0:31
your sub	0:14
your symptoms	0:62
your system	0:33
your tablets	0:37
your teeth	0:31
your ten	0:33
your thighs	0:-42
your thirst	0:-39
your threshold	0:19
your thumbs	0:13
your thursday	0:23
your thyroid	0:11
your time	0:-23
your toenails	0:-37
your training	0:-34
your usual	0:-79
your vo	0:43
your voice	0:42
your volume	0:-54
your waist	0:24
your watch	0:13
your week	0:-13
your weekly	0:-41
your weight	0:-23
your wife	0:28
yours	0:8
yours $	0:81
yours are	0:35
yours i	0:-49
yours is	0:-50
yours took	0:-59
yours*	0:-12
yourself	0:-12
yourself $	0:34
yourself every	0:29
yourself in	0:-57
yourself the	0:34
yourself this	0:-37
yourself time	0:-34
yourself together	0:30
yourself weekly	0:29
zacht	0:-54
zacht $	0:-24
zacht doe	0:-35
zacht terug	0:-39
zacht zodat	0:-27
zacht*	0:-43
zachte	0:-36
zachte ondergrond	0:-36
zachtere	0:-13
zachtere ondergrond	0:-13
zag	0:36
zag er	0:23
zag ik	0:27
zag je	0:31
zagen	0:45
zagen elkaar	0:28
zagen er	0:28
zah	0:-32
zah wird	0:-32
zahl	0:-66
zahl $	0:-21
zahl bis	0:-39
zahl dann	0:-23
zahl deine	0:28
zahl deiner	0:-45
zahl der	0:-26
zahle*	0:-32
zahlen	0:-32
zahlen $	0:36
zahlen auch	0:-36
zahlen nie	0:-42
zahlt	0:-59
zahlt als	0:-22
zahlt das	0:-33
zahlt die	0:-14
zahlt mehr	0:-8
zahlt mit	0:-18
zahne	0:28
zahne danach	0:28
zak	0:36
zak $	0:36
zaken	0:-37
zaken $	0:-23
zaken bekijken	0:-26
zakke*	0:-40
zakken	0:-40
zakken vaak	0:-40
zakt	0:-43
zakt als	0:-22
zakt niet	0:-33
zal	0:-40
zal ik	0:-40
zalfj*	0:33
zalfje	0:33
zalfje van	0:33
zanca*	0:-56
zancada	0:-56
zancada $	0:-48
zancada algo	0:-17
zancada en	0:-12
zand	0:-22
zand $	0:-22
zapat*	0:-80
zapatilla	0:-58
zapatilla $	0:-27
zapatilla puede	0:-34
zapatilla sea	0:-33
zapatillas	0:-48
zapatillas con	0:-35
zapatillas de	0:-14
zapatillas nuevas	0:-34
zapatillas puestas	0:-29
zapatillas se	0:20
zat	0:50
zat $	0:35
zat ernaast	0:34
zaterdag en	0:-70
zaterdag geschrapt	0:19
zaterdag heb	0:13
zaterdag is	0:29
zaterdag klopt	0:-31
zaterdag overslaan	0:-19
zaterdag verplaatst	0:35
zaterdag versnellingen	0:-38
zaterdag voor	0:11
zaterdag zet	0:-24
zaterdag zetten	0:-24
zavor*	0:32
zavorra	0:32
zavorra $	0:32
ze	0:-49
ze $	0:-51
ze allemaal	0:30
ze erover	0:11
ze gaan	0:-41
ze hebt	0:-26
ze kennen	0:-47
ze maar	0:21
ze moe	0:-48
ze nu	0:25
ze tillen	0:-26
zeer	0:-20
zeer dan	0:-20
zeg	0:-42
zeg het	0:-58
zeg iemand	0:-21
zeg lopen	0:23
zeg me	0:-27
zeg morgen	0:-23
zegge*	0:-39
zeggen	0:-39
zeggen ?	0:-26
zeggen dat	0:-50
zeggen maak	0:41
zeggen tegen	0:-46
zegt	0:-36
zegt $	0:-42
zegt al	0:-32
zegt dat	0:13
zegt de	0:-18
zegt gaat	0:-31
zegt haal	0:-37
zegt herstel	0:23
zegt niets	0:-14
zegt weinig	0:-15
zegt welke	0:-24
zehen	0:35
zehen sind	0:35
zehen*	0:-29
zehennagel	0:-29
zehennagel vor	0:-29
zehn grad	0:-43
zehn jahren	0:16
zehn kilometer	0:45
zehn lockere	0:-24
zehn minuten	0:-60
zehne*	0:33
zehner	0:9
zehner deutlich	0:9
zehnertempo	0:32
zehnertempo an	0:32
zehnt*	0:-14
zehntel	0:-14
zehntel etwas	0:-14
zeich*	0:-60
zeichen	0:-60
zeichen $	0:-41
zeichen von	0:-47
zeig	0:30
zeig dem	0:30
zeigt dass	0:27
zeigt es	0:-32
zeigt sowieso	0:25
zeigt wo	0:-32
zeit	0:-97
zeit $	0:-32
zeit dein	0:-41
zeit ein	0:-44
zeit es	0:-27
zeit fur	0:-28
zeit gehort	0:36
zeit gleiche	0:-28
zeit hast	0:-35
zeit ist	0:25
zeit kann	0:-24
zeit keine	0:-50
zeit nennst	0:-44
zeit oder	0:-19
zeit schlagst	0:37
zeit wird	0:29
zeite*	0:27
zeiten	0:27
zeiten $	0:27
zeitu*	0:-43
zeitungspapier	0:-43
zeitungspapier statt	0:-43
zeker	0:37
zeker $	0:25
zeker weten	0:33
zeker wil	0:-29
zelf	0:33
zelf gedaan	0:17
zelf hoe	0:-30
zelf net	0:29
zelf niet	0:43
zelf ook	0:16
zelf zijn	0:-35
zelfd*	0:-58
zelfde	0:-58
zelfde hoek	0:-37
zelfde inspanning	0:-32
zelfde tijd	0:-37
zen	0:-43
zen et	0:-43
zenuw	0:46
zenuw $	0:28
zenuw klem	0:29
zenuw*	0:-52
zenuwen	0:-52
zenuwen horen	0:-27
zenuwen voor	0:-51
zero	0:46
zero $	0:26
zero carbo	0:31
zero chance	0:25
zero kilometre	0:-49
zero risk	0:37
zero souci	0:17
zerru*	0:48
zerrung	0:48
zerrung $	0:17
zerrung eben	0:28
zerrung ist	0:-37
zerrung mehr	0:34
zerrung raus	0:29
zerrung und	0:17
zes	0:-18
zes uur	0:58
zes weken	0:-44
zes zijn	0:-37
zesse*	0:27
zessen	0:27
zessen dan	0:27
zesti*	0:61
zestien	0:27
zestien uur	0:27
zestig	0:49
zestig gram	0:24
zestig kilometer	0:35
zet ?	0:-24
zet de	0:-27
zet hem	0:40
zet het	0:33
zet ik	0:-54
zet je	0:-49
zette*	0:-24
zetten	0:-24
zetten ?	0:-24
zeure*	0:-44
zeuren	0:-44
zeuren $	0:-44
zeven	0:21
zeven uur	0:21
zeven*	0:13
zevenheuvelen	0:13
zevenheuvelen loont	0:-23
zevenheuvelen loop	0:31
zie	0:-14
zie dat	0:40
zie de	0:-28
zie ik	0:-31
zie je	0:28
zie twee	0:-47
zieh	0:-13
zieh den	0:-35
zieh dich	0:-41
zieh die	0:32
zieh es	0:27
ziehe*	0:-54
ziehen	0:-54
ziehen $	0:-42
ziehen die	0:-66
ziek	0:8
ziek $	0:16
ziek rust	0:-30
ziekt*	0:-28
ziekte	0:-28
ziekte $	0:-22
ziekte slechte	0:-13
ziel	0:23
ziel $	0:16
ziel abbringen	0:15
ziel auf	0:24
ziel bei	0:-38
ziel bestimmt	0:-30
ziel ein	0:-42
ziel erreichst	0:33
ziel ist	0:-40
ziel keine	0:33
ziel kommen	0:18
ziel noch	0:22
ziel passen	0:34
ziel sind	0:-36
ziel und	0:36
ziele*	0:-48
zielen	0:-48
zielen sechs	0:-48
zien	0:-27
zien !	0:-33
zien $	0:-59
zien dat	0:32
zien is	0:23
zien om	0:-20
zien waar	0:-32
zien wie	0:35
ziet	0:-23
ziet $	0:-48
ziet dan	0:35
ziet je	0:-30
zigza*	0:-41
zigzague	0:-41
zigzague pas	0:-41
zij	0:-41
zij langzamer	0:-35
zij zakken	0:-35
zijn	0:15
zijn $	0:-67
zijn dan	0:-23
zijn die	0:30
zijn doel	0:20
zijn dunne	0:-27
zijn een	0:-45
zijn er	0:-42
zijn genoeg	0:34
zijn het	0:-18
zijn heuvels	0:28
zijn hoort	0:36
zijn houd	0:-48
zijn je	0:-30
zijn kort	0:-25
zijn meestal	0:-29
zijn net	0:18
zijn normaal	0:25
zijn nu	0:22
zijn onschuldig	0:16
zijn opnieuw	0:30
zijn ruim	0:-28
zijn snelle	0:27
zijn tempo	0:-40
zijn verder	0:27
zijn vriendelijker	0:-21
zijn weer	0:27
zijn ze	0:30
zijn zit	0:34
zijn zondag	0:38
zin	0:-14
zin hebt	0:-14
zinc	0:15
zinc and	0:15
zink	0:13
zink und	0:13
zinne*	0:-39
zinnen	0:-39
zinnen kunt	0:-39
zit $	0:-35
zit al	0:39
zit boven	0:26
zit de	0:-48
zit een	0:32
zit er	0:-28
zit in	0:-32
zit misschien	0:-41
zit op	0:-41
zit tussen	0:34
zit voor	0:-28
zitten $	0:-62
zitten en	0:34
zo	0:-15
zo $	0:13
zo belangrijk	0:-34
zo blijf	0:-58
zo door	0:-26
zo gelopen	0:30
zo is	0:25
zo lang	0:27
zo langzaam	0:-39
zo laten	0:-35
zo licht	0:-8
zo mijn	0:29
zo n	0:-14
zo slap	0:36
zo snel	0:26
zo te	0:-21
zo traag	0:-42
zo vanaf	0:19
zo veel	0:-42
zo ver	0:38
zo weer	0:29
zo word	0:32
zoals	0:-98
zoals $	0:-24
zoals altijd	0:-54
zoals gewoonlijk	0:-28
zoals het	0:-44
zoals je	0:-37
zodat	0:-47
zodat de	0:-39
zodat je	0:-27
zoek	0:-61
zoek $	0:-27
zoek dus	0:-29
zoek je	0:-22
zojui*	0:27
zojuist	0:27
zojuist in	0:27
zolan*	0:10
zolang	0:10
zolang auto	0:-40
zolang het	0:28
zolang je	0:29
zomer	0:30
zomer $	0:30
zon	0:-41
zon en	0:-16
zon weg	0:-35
zonda*	0:20
zondag	0:20
zondag !	0:-41
zondag 0	0:-47
zondag ?	0:-22
zondag de	0:-48
zondag gaat	0:28
zondag in	0:41
zondag inkorten	0:-20
zondag is	0:19
zondag liep	0:-31
zondag maar	0:27
zondag mooi	0:-16
zondag sta	0:27
zondag top	0:38
zonde	0:-42
zonde om	0:-42
zonde*	0:-24
zonder	0:-24
zonder $	0:-54
zonder andere	0:-22
zonder dat	0:-34
zonder je	0:28
zonder lopen	0:20
zonder naden	0:-17
zonder te	0:-37
zonder twijfel	0:31
zonder zwaar	0:-33
zool	0:-17
zool glad	0:-17
zoolt*	0:38
zooltjes	0:38
zooltjes nodig	0:38
zoppi*	0:21
zoppica	0:33
zoppica se	0:33
zoppicando	0:-61
zoppicando non	0:-61
zorge*	0:24
zorgen	0:24
zorgen $	0:24
zou $	0:-26
zou donderdag	0:-35
zou drie	0:18
zou je	0:59
zou kunnen	0:-21
zou met	0:-29
zou peesontsteking	0:22
zou s	0:22
zou te	0:-59
zou volhouden	0:-32
zout	0:-25
zout en	0:-24
zout in	0:17
zout of	0:-29
zoutt*	0:26
zouttablet	0:26
zouttablet per	0:26
zovee*	0:30
zoveel	0:30
zoveel je	0:30
zu	0:-26
zu $	0:-36
zu bleiben	0:23
zu deinem	0:34
zu den	0:-35
zu dir	0:-32
zu einer	0:-26
zu ende	0:31
zu essen	0:-47
zu flotten	0:-36
zu fuhlen	0:-31
zu gefahrlichem	0:-35
zu haben	0:28
zu halten	0:-42
zu hause	0:8
zu hoch	0:16
zu hohem	0:-36
zu jammern	0:32
zu kommen	0:-30
zu konnen	0:-37
zu langsam	0:-40
zu laufen	0:-54
zu medikamenten	0:-35
zu nah	0:-25
zu nahrungserganzung	0:-19
zu nehmen	0:32
zu niedrig	0:36
zu rutteln	0:19
zu schnell	0:-35
zu schwach	0:18
zu schwer	0:47
zu sehen	0:46
zu sein	0:-19
zu stellen	0:-27
zu tauschen	0:-21
zu testen	0:-19
zu trinken	0:-11
zu und	0:-46
zu verbrennen	0:26
zu viel	0:6
zu wenig	0:-44
zu werden	0:28
zucch*	0:36
zuccheri	0:28
zuccheri finisci	0:28
zucchero	0:27
zucchero e	0:27
zucke*	0:46
zucker	0:46
zucker ist	0:30
zucker lauf	0:26
zucker streichst	0:22
zuers*	0:-69
zuerst	0:-69
zuerst bergab	0:-20
zuerst kommen	0:-33
zuerst kuhlen	0:-21
zuerst mit	0:-42
zugef*	0:34
zugefrorene	0:34
zugefrorene see	0:34
zugen*	0:44
zugenommen	0:44
zugenommen oder	0:44
zugig*	0:-37
zugige	0:-37
zugige $	0:-33
zugige abschnitte	0:-18
zugri*	0:-36
zugriff	0:-36
zugriff auf	0:-36
zuive*	0:28
zuivel	0:29
zuivel staan	0:29
zuiveringszout	0:22
zuiveringszout voor	0:22
zulle*	0:-54
zullen	0:-54
zullen je	0:-39
zullen we	0:-22
zum	0:-23
zum $	0:-27
zum abnehmen	0:-7
zum arzt	0:-16
zum durchschnaufen	0:-39
zum einbruch	0:-43
zum ersten	0:-59
zum gewicht	0:-21
zum laufen	0:-28
zum laufer	0:-37
zum orthopaden	0:22
zum rennen	0:53
zum stadtlauf	0:27
zum thema	0:-33
zum training	0:-42
zum wochenende	0:24
zumo	0:27
zumo de	0:27
zunge	0:-26
zunge sitzen	0:-26
zur	0:-36
zur ernahrung	0:-19
zur laterne	0:-38
zur not	0:33
zur physio	0:-38
zur sorge	0:20
zur vollen	0:-35
zuruc*	0:-16
zuruck	0:-16
zuruck $	0:28
zuruck zuerst	0:-42
zus	0:25
zus bedoelt	0:25
zusam*	0:-58
zusammen	0:-24
zusammen wie	0:-24
zusammengequetschte	0:-47
zusammengequetschte $	0:-29
zusammengequetschte konnen	0:-33
zusat*	0:-30
zusatzliche	0:-30
zusatzliche lauf	0:-30
zwaai*	0:-42
zwaaien	0:-42
zwaaien past	0:-42
zwaar	0:-66
zwaar $	0:-41
zwaar een	0:-39
zwaar loop	0:-30
zwaar trainen	0:-54
zwaar voor	0:37
zwaar werk	0:-30
zwaar zijn	0:-46
zwaar*	0:-16
zwaars	0:-16
zwaars in	0:-13
zwak	0:32
zwak als	0:32
zwakk*	0:26
zwakke	0:26
zwakke bilspieren	0:26
zwakt*	0:33
zwakte	0:33
zwakte die	0:33
zwang*	0:15
zwanger	0:15
zwanger was	0:15
zwanz*	0:22
zwanzig	0:22
zwanzig jahren	0:36
zwanzig minuten	0:15
zware	0:-83
zware $	0:-56
zware benen	0:-43
zware dagen	0:28
zware deel	0:-19
zware kant	0:32
zware of	0:-42
zware training	0:-42
zware trainingen	0:-44
zware week	0:-65
zware werken	0:-33
zwart*	0:23
zwarte	0:23
zwarte vlekken	0:23
zwei bier	0:31
zwei bis	0:-49
zwei einheiten	0:31
zwei gramm	0:13
zwei harte	0:-45
zwei ibuprofen	0:29
zwei kindern	0:25
zwei laufe	0:-56
zwei lockere	0:-36
zwei meinungen	0:-26
zwei minuten	0:25
zwei ordentliche	0:-22
zwei paare	0:-22
zwei paaren	0:-21
zwei schlechte	0:-35
zwei schmerztabletten	0:21
zwei streifen	0:28
zwei stunden	0:56
zwei tagen	0:-33
zwei wochen	0:-18
zwei zusammengequetschte	0:-47
zweie*	0:-37
zweieinhalb	0:-37
zweieinhalb stunden	0:-37
zweif*	0:22
zweifel	0:22
zweifel $	0:18
zweifel dass	0:33
zweifel zeigt	0:-32
zweim*	0:8
zweimal	0:8
zweimal $	0:36
zweimal am	0:15
zweimal die	0:14
zweimal im	0:-51
zweimal laufen	0:23
zweit*	0:-31
zweite	0:-17
zweite woche	0:-17
zweiten	0:-27
zweiten tag	0:-27
zwere*	0:-22
zweren	0:-22
zweren bij	0:-22
zwete*	0:-45
zweten	0:-45
zweten in	0:-45
zwing	0:-37
zwing dir	0:-37
zwisc*	0:-40
zwischen	0:-40
zwischen 0	0:-25
zwischen zwei	0:-21
{act}	0:36
{act}{act}	0:-61
{act}{ask}	0:-16
{act}{body}	0:-90
{act}{care}	0:52
{act}{deed}	0:9
{act}{device}	0:38
{act}{dose}	0:29
{act}{drug}	0:33
{act}{food}	0:-7
{act}{hard}	0:-29
{act}{heal}	0:-33
{act}{hurt}	0:-14
{act}{ill}	0:49
{act}{is}	0:-84
{act}{i}	0:-24
{act}{kin}	0:-51
{act}{maybe}	0:-50
{act}{neg}	0:-13
{act}{other}	0:20
{act}{own}	0:-8
{act}{rest}	0:38
{act}{run}	0:-70
{act}{supp}	0:45
{act}{sure}	0:21
{act}{unable}	0:19
{act}{watch}	0:32
{act}{weak}	0:-8
{act}{weight}	0:29
{act}{win}	0:-30
{act}{you}	0:12
{act}~{act}	0:-49
{act}~{ask}	0:-20
{act}~{body}	0:-49
{act}~{care}	0:62
{act}~{deed}	0:53
{act}~{device}	0:51
{act}~{dose}	0:34
{act}~{drug}	0:57
{act}~{food}	0:14
{act}~{hard}	0:-17
{act}~{hurt}	0:79
{act}~{ill}	0:21
{act}~{is}	0:-19
{act}~{i}	0:-58
{act}~{kin}	0:-34
{act}~{less}	0:-22
{act}~{maybe}	0:-71
{act}~{neg}	0:-22
{act}~{other}	0:21
{act}~{own}	0:12
{act}~{rest}	0:32
{act}~{run}	0:25
{act}~{see}	0:25
{act}~{supp}	0:66
{act}~{sure}	0:22
{act}~{unable}	0:-19
{act}~{watch}	0:-20
{act}~{weak}	0:-18
{act}~{weight}	0:-47
{act}~{will}	0:-13
{act}~{you}	0:9
{ask}	0:-39
{ask}{act}	0:-30
{ask}{ask}	0:-67
{ask}{body}	0:60
{ask}{care}	0:-21
{ask}{cond}	0:-11
{ask}{deed}	0:-11
{ask}{device}	0:-66
{ask}{dose}	0:11
{ask}{drug}	0:-44
{ask}{food}	0:23
{ask}{hard}	0:-66
{ask}{heal}	0:-23
{ask}{ill}	0:35
{ask}{is}	0:-26
{ask}{i}	0:-93
{ask}{kin}	0:-18
{ask}{less}	0:-15
{ask}{maybe}	0:-22
{ask}{neg}	0:-7
{ask}{other}	0:-22
{ask}{own}	0:-18
{ask}{rest}	0:14
{ask}{see}	0:-39
{ask}{supp}	0:40
{ask}{sure}	0:-29
{ask}{watch}	0:-44
{ask}{weak}	0:57
{ask}{weight}	0:20
{ask}{will}	0:-92
{ask}{win}	0:-13
{ask}{you}	0:-42
{ask}~{body}	0:66
{ask}~{care}	0:-9
{ask}~{cond}	0:-44
{ask}~{deed}	0:14
{ask}~{device}	0:-17
{ask}~{doctor}	0:-140
{ask}~{dose}	0:43
{ask}~{drug}	0:-18
{ask}~{hard}	0:-44
{ask}~{heal}	0:-38
{ask}~{hurt}	0:57
{ask}~{ill}	0:51
{ask}~{is}	0:-21
{ask}~{i}	0:-92
{ask}~{kin}	0:-50
{ask}~{less}	0:-24
{ask}~{maybe}	0:8
{ask}~{neg}	0:-15
{ask}~{other}	0:-67
{ask}~{own}	0:-10
{ask}~{rest}	0:-27
{ask}~{run}	0:-35
{ask}~{see}	0:11
{ask}~{supp}	0:20
{ask}~{sure}	0:14
{ask}~{unable}	0:-12
{ask}~{watch}	0:-50
{ask}~{weak}	0:61
{ask}~{weight}	0:9
{ask}~{will}	0:-74
{ask}~{win}	0:62
{ask}~{you}	0:-37
{body}	0:38
{body}{act}	0:30
{body}{ask}	0:11
{body}{body}	0:-98
{body}{care}	0:-38
{body}{cond}	0:-8
{body}{deed}	0:31
{body}{device}	0:8
{body}{doctor}	0:-7
{body}{dose}	0:27
{body}{drug}	0:17
{body}{hard}	0:30
{body}{heal}	0:31
{body}{hurt}	0:-12
{body}{ill}	0:-9
{body}{is}	0:45
{body}{i}	0:-28
{body}{kin}	0:-59
{body}{maybe}	0:55
{body}{neg}	0:15
{body}{other}	0:28
{body}{own}	0:-26
{body}{rest}	0:-105
{body}{run}	0:-38
{body}{see}	0:-69
{body}{sure}	0:-42
{body}{watch}	0:-85
{body}{weak}	0:17
{body}{weight}	0:-84
{body}{will}	0:-23
{body}{win}	0:-21
{body}{you}	0:31
{body}~{act}	0:-68
{body}~{ask}	0:14
{body}~{body}	0:-9
{body}~{care}	0:16
{body}~{cond}	0:-59
{body}~{doctor}	0:-121
{body}~{dose}	0:-38
{body}~{drug}	0:27
{body}~{food}	0:-30
{body}~{heal}	0:52
{body}~{hurt}	0:-48
{body}~{ill}	0:21
{body}~{is}	0:9
{body}~{kin}	0:-50
{body}~{maybe}	0:47
{body}~{neg}	0:12
{body}~{other}	0:-23
{body}~{rest}	0:-49
{body}~{run}	0:-27
{body}~{see}	0:-16
{body}~{supp}	0:8
{body}~{watch}	0:-21
{body}~{weak}	0:23
{body}~{weight}	0:-27
{body}~{will}	0:-14
{body}~{you}	0:22
{care}	0:91
{care}{act}	0:-63
{care}{ask}	0:-26
{care}{care}	0:28
{care}{cond}	0:30
{care}{deed}	0:-64
{care}{device}	0:-15
{care}{doctor}	0:-15
{care}{dose}	0:45
{care}{drug}	0:29
{care}{hard}	0:20
{care}{heal}	0:-54
{care}{hurt}	0:30
{care}{ill}	0:23
{care}{is}	0:-102
{care}{i}	0:28
{care}{less}	0:42
{care}{maybe}	0:-52
{care}{neg}	0:-48
{care}{other}	0:-15
{care}{own}	0:25
{care}{rest}	0:-15
{care}{see}	0:-66
{care}{supp}	0:-27
{care}{sure}	0:48
{care}{unable}	0:27
{care}{watch}	0:-34
{care}{will}	0:29
{care}{win}	0:23
{care}{you}	0:13
{care}~{body}	0:57
{care}~{care}	0:82
{care}~{deed}	0:13
{care}~{device}	0:-25
{care}~{doctor}	0:-92
{care}~{dose}	0:77
{care}~{drug}	0:39
{care}~{hard}	0:36
{care}~{heal}	0:61
{care}~{hurt}	0:87
{care}~{ill}	0:56
{care}~{is}	0:-34
{care}~{i}	0:-17
{care}~{kin}	0:-41
{care}~{less}	0:30
{care}~{neg}	0:-54
{care}~{other}	0:-19
{care}~{own}	0:13
{care}~{rest}	0:-17
{care}~{run}	0:-41
{care}~{see}	0:-66
{care}~{supp}	0:-27
{care}~{sure}	0:15
{care}~{unable}	0:-33
{care}~{watch}	0:-21
{care}~{weak}	0:-27
{care}~{weight}	0:-32
{care}~{will}	0:48
{care}~{win}	0:-47
{care}~{you}	0:13
{cond}	0:-37
{cond}{act}	0:-102
{cond}{ask}	0:-17
{cond}{body}	0:-74
{cond}{cond}	0:-11
{cond}{deed}	0:-30
{cond}{device}	0:36
{cond}{doctor}	0:-89
{cond}{dose}	0:-32
{cond}{drug}	0:14
{cond}{food}	0:-17
{cond}{hard}	0:-35
{cond}{ill}	0:19
{cond}{is}	0:-22
{cond}{i}	0:-38
{cond}{less}	0:32
{cond}{maybe}	0:-12
{cond}{neg}	0:67
{cond}{other}	0:-21
{cond}{own}	0:36
{cond}{rest}	0:41
{cond}{run}	0:37
{cond}{supp}	0:-18
{cond}{sure}	0:-131
{cond}{unable}	0:-64
{cond}{watch}	0:34
{cond}{weak}	0:-33
{cond}{weight}	0:-35
{cond}{will}	0:-54
{cond}{win}	0:-49
{cond}{you}	0:-70
{cond}~{act}	0:-93
{cond}~{ask}	0:-15
{cond}~{care}	0:-39
{cond}~{cond}	0:-18
{cond}~{deed}	0:44
{cond}~{device}	0:40
{cond}~{doctor}	0:-190
{cond}~{dose}	0:-32
{cond}~{drug}	0:-19
{cond}~{food}	0:-11
{cond}~{hard}	0:-31
{cond}~{heal}	0:8
{cond}~{hurt}	0:-13
{cond}~{is}	0:-60
{cond}~{i}	0:-40
{cond}~{kin}	0:30
{cond}~{less}	0:-56
{cond}~{maybe}	0:17
{cond}~{neg}	0:54
{cond}~{other}	0:-58
{cond}~{own}	0:17
{cond}~{run}	0:18
{cond}~{supp}	0:-30
{cond}~{sure}	0:9
{cond}~{unable}	0:-54
{cond}~{weak}	0:32
{cond}~{weight}	0:-47
{cond}~{will}	0:18
{cond}~{win}	0:-8
{cond}~{you}	0:-42
{deed}	0:109
{deed}{act}	0:48
{deed}{ask}	0:-25
{deed}{body}	0:-81
{deed}{care}	0:18
{deed}{cond}	0:-21
{deed}{deed}	0:26
{deed}{device}	0:29
{deed}{doctor}	0:51
{deed}{dose}	0:60
{deed}{drug}	0:-30
{deed}{heal}	0:-40
{deed}{hurt}	0:-105
{deed}{ill}	0:-47
{deed}{i}	0:12
{deed}{kin}	0:-19
{deed}{less}	0:-50
{deed}{maybe}	0:6
{deed}{neg}	0:-21
{deed}{other}	0:-23
{deed}{own}	0:-16
{deed}{rest}	0:53
{deed}{run}	0:92
{deed}{see}	0:-11
{deed}{supp}	0:13
{deed}{sure}	0:36
{deed}{unable}	0:11
{deed}{watch}	0:8
{deed}{weight}	0:17
{deed}{will}	0:-45
{deed}{win}	0:31
{deed}{you}	0:-10
{deed}~{act}	0:80
{deed}~{ask}	0:-49
{deed}~{body}	0:-57
{deed}~{care}	0:18
{deed}~{cond}	0:9
{deed}~{deed}	0:71
{deed}~{device}	0:61
{deed}~{doctor}	0:18
{deed}~{dose}	0:52
{deed}~{drug}	0:-30
{deed}~{food}	0:35
{deed}~{heal}	0:-26
{deed}~{hurt}	0:-58
{deed}~{ill}	0:-64
{deed}~{i}	0:-32
{deed}~{less}	0:-28
{deed}~{maybe}	0:-44
{deed}~{neg}	0:-59
{deed}~{other}	0:-52
{deed}~{own}	0:32
{deed}~{rest}	0:85
{deed}~{run}	0:70
{deed}~{see}	0:-36
{deed}~{sure}	0:9
{deed}~{unable}	0:-13
{deed}~{watch}	0:-23
{deed}~{weak}	0:-63
{deed}~{will}	0:36
{deed}~{win}	0:49
{deed}~{you}	0:39
{device}{act}	0:34
{device}{care}	0:25
{device}{cond}	0:7
{device}{deed}	0:42
{device}{device}	0:51
{device}{dose}	0:31
{device}{food}	0:-19
{device}{hard}	0:20
{device}{hurt}	0:-60
{device}{is}	0:71
{device}{i}	0:-27
{device}{less}	0:-83
{device}{maybe}	0:-65
{device}{neg}	0:-66
{device}{rest}	0:49
{device}{run}	0:-15
{device}{see}	0:-36
{device}{sure}	0:-9
{device}{unable}	0:-71
{device}{watch}	0:8
{device}{will}	0:9
{device}~{act}	0:42
{device}~{ask}	0:22
{device}~{body}	0:38
{device}~{care}	0:37
{device}~{cond}	0:14
{device}~{device}	0:99
{device}~{doctor}	0:-8
{device}~{dose}	0:12
{device}~{food}	0:19
{device}~{hard}	0:76
{device}~{heal}	0:-17
{device}~{hurt}	0:-33
{device}~{ill}	0:22
{device}~{is}	0:54
{device}~{less}	0:-56
{device}~{maybe}	0:-69
{device}~{neg}	0:-60
{device}~{other}	0:-18
{device}~{own}	0:-13
{device}~{rest}	0:31
{device}~{run}	0:9
{device}~{see}	0:-33
{device}~{sure}	0:-55
{device}~{unable}	0:-49
{device}~{watch}	0:39
{device}~{weight}	0:44
{device}~{will}	0:16
{device}~{win}	0:64
{doctor}	0:42
{doctor}{ask}	0:-12
{doctor}{body}	0:-38
{doctor}{care}	0:60
{doctor}{cond}	0:34
{doctor}{deed}	0:-54
{doctor}{doctor}	0:-31
{doctor}{dose}	0:-35
{doctor}{drug}	0:-96
{doctor}{food}	0:-24
{doctor}{hard}	0:-27
{doctor}{heal}	0:-73
{doctor}{hurt}	0:-42
{doctor}{ill}	0:-47
{doctor}{is}	0:-25
{doctor}{i}	0:-35
{doctor}{kin}	0:-40
{doctor}{less}	0:-55
{doctor}{maybe}	0:-60
{doctor}{other}	0:-14
{doctor}{own}	0:-91
{doctor}{run}	0:-13
{doctor}{see}	0:-34
{doctor}{sure}	0:22
{doctor}{unable}	0:-126
{doctor}{watch}	0:26
{doctor}{weak}	0:-28
{doctor}{will}	0:-87
{doctor}{you}	0:8
{doctor}~{care}	0:75
{doctor}~{cond}	0:47
{doctor}~{deed}	0:-23
{doctor}~{device}	0:19
{doctor}~{doctor}	0:-80
{doctor}~{dose}	0:-18
{doctor}~{drug}	0:-108
{doctor}~{food}	0:-33
{doctor}~{hard}	0:45
{doctor}~{heal}	0:-71
{doctor}~{hurt}	0:-41
{doctor}~{ill}	0:-43
{doctor}~{is}	0:13
{doctor}~{i}	0:-105
{doctor}~{kin}	0:-54
{doctor}~{less}	0:-10
{doctor}~{maybe}	0:25
{doctor}~{neg}	0:32
{doctor}~{other}	0:-12
{doctor}~{own}	0:-25
{doctor}~{rest}	0:9
{doctor}~{run}	0:47
{doctor}~{see}	0:-50
{doctor}~{supp}	0:-50
{doctor}~{sure}	0:54
{doctor}~{unable}	0:27
{doctor}~{watch}	0:44
{doctor}~{weak}	0:-10
{doctor}~{weight}	0:-49
{doctor}~{will}	0:-23
{doctor}~{win}	0:-35
{doctor}~{you}	0:-13
{dose}	0:73
{dose}{act}	0:-9
{dose}{ask}	0:-54
{dose}{body}	0:43
{dose}{care}	0:10
{dose}{cond}	0:10
{dose}{deed}	0:-46
{dose}{device}	0:-37
{dose}{doctor}	0:-51
{dose}{dose}	0:33
{dose}{drug}	0:43
{dose}{food}	0:23
{dose}{hard}	0:14
{dose}{heal}	0:-52
{dose}{hurt}	0:-32
{dose}{ill}	0:-26
{dose}{is}	0:-74
{dose}{i}	0:-63
{dose}{less}	0:-72
{dose}{maybe}	0:-12
{dose}{neg}	0:-49
{dose}{other}	0:-20
{dose}{own}	0:26
{dose}{rest}	0:-9
{dose}{run}	0:53
{dose}{see}	0:25
{dose}{supp}	0:80
{dose}{sure}	0:-48
{dose}{unable}	0:34
{dose}{watch}	0:12
{dose}{weak}	0:-43
{dose}{weight}	0:11
{dose}{will}	0:-15
{dose}{win}	0:18
{dose}{you}	0:-16
{dose}~{act}	0:-8
{dose}~{ask}	0:-29
{dose}~{body}	0:22
{dose}~{cond}	0:-19
{dose}~{deed}	0:23
{dose}~{doctor}	0:-65
{dose}~{dose}	0:66
{dose}~{drug}	0:114
{dose}~{food}	0:53
{dose}~{hard}	0:19
{dose}~{heal}	0:-23
{dose}~{hurt}	0:-44
{dose}~{is}	0:13
{dose}~{i}	0:-86
{dose}~{maybe}	0:-21
{dose}~{neg}	0:-7
{dose}~{other}	0:-45
{dose}~{own}	0:24
{dose}~{rest}	0:-7
{dose}~{run}	0:16
{dose}~{see}	0:57
{dose}~{supp}	0:89
{dose}~{unable}	0:21
{dose}~{watch}	0:22
{dose}~{weak}	0:-7
{dose}~{weight}	0:58
{dose}~{will}	0:15
{dose}~{win}	0:34
{dose}~{you}	0:-7
{drug}	0:157
{drug}{act}	0:-20
{drug}{ask}	0:-47
{drug}{body}	0:24
{drug}{cond}	0:54
{drug}{deed}	0:38
{drug}{doctor}	0:-26
{drug}{dose}	0:29
{drug}{drug}	0:53
{drug}{food}	0:-21
{drug}{hard}	0:52
{drug}{heal}	0:-25
{drug}{hurt}	0:17
{drug}{ill}	0:44
{drug}{is}	0:26
{drug}{i}	0:-50
{drug}{less}	0:30
{drug}{maybe}	0:89
{drug}{neg}	0:-11
{drug}{own}	0:43
{drug}{rest}	0:-7
{drug}{run}	0:87
{drug}{supp}	0:-38
{drug}{watch}	0:24
{drug}{win}	0:28
{drug}{you}	0:64
{drug}~{ask}	0:-20
{drug}~{body}	0:32
{drug}~{care}	0:12
{drug}~{cond}	0:101
{drug}~{deed}	0:50
{drug}~{device}	0:29
{drug}~{doctor}	0:-138
{drug}~{drug}	0:73
{drug}~{food}	0:-45
{drug}~{hard}	0:107
{drug}~{heal}	0:44
{drug}~{hurt}	0:62
{drug}~{ill}	0:66
{drug}~{is}	0:-11
{drug}~{i}	0:-69
{drug}~{maybe}	0:75
{drug}~{neg}	0:-15
{drug}~{own}	0:92
{drug}~{rest}	0:81
{drug}~{run}	0:101
{drug}~{see}	0:50
{drug}~{supp}	0:-38
{drug}~{unable}	0:-7
{drug}~{watch}	0:35
{drug}~{weight}	0:22
{drug}~{win}	0:34
{drug}~{you}	0:72
{food}	0:117
{food}{act}	0:11
{food}{ask}	0:-39
{food}{body}	0:34
{food}{care}	0:51
{food}{cond}	0:-9
{food}{deed}	0:31
{food}{device}	0:51
{food}{doctor}	0:-39
{food}{dose}	0:45
{food}{food}	0:-16
{food}{hard}	0:-59
{food}{heal}	0:10
{food}{hurt}	0:-21
{food}{ill}	0:38
{food}{is}	0:-24
{food}{i}	0:-15
{food}{kin}	0:-40
{food}{less}	0:69
{food}{maybe}	0:8
{food}{neg}	0:-35
{food}{other}	0:-20
{food}{own}	0:37
{food}{rest}	0:-14
{food}{run}	0:-18
{food}{see}	0:-13
{food}{supp}	0:8
{food}{sure}	0:11
{food}{unable}	0:-13
{food}{watch}	0:36
{food}{weight}	0:33
{food}{win}	0:-34
{food}{you}	0:-32
{food}~{ask}	0:43
{food}~{body}	0:21
{food}~{care}	0:51
{food}~{deed}	0:7
{food}~{device}	0:53
{food}~{doctor}	0:-92
{food}~{dose}	0:66
{food}~{drug}	0:-33
{food}~{food}	0:38
{food}~{hard}	0:-15
{food}~{heal}	0:-14
{food}~{hurt}	0:-17
{food}~{ill}	0:51
{food}~{i}	0:-47
{food}~{less}	0:114
{food}~{maybe}	0:-39
{food}~{neg}	0:-40
{food}~{other}	0:-29
{food}~{own}	0:26
{food}~{rest}	0:52
{food}~{run}	0:73
{food}~{see}	0:17
{food}~{sure}	0:-48
{food}~{unable}	0:28
{food}~{watch}	0:81
{food}~{weight}	0:122
{food}~{will}	0:51
{food}~{win}	0:-55
{food}~{you}	0:55
{hard}	0:7
{hard}{act}	0:-14
{hard}{ask}	0:-24
{hard}{body}	0:-49
{hard}{care}	0:-33
{hard}{cond}	0:-20
{hard}{deed}	0:-27
{hard}{device}	0:-44
{hard}{doctor}	0:-14
{hard}{dose}	0:37
{hard}{drug}	0:75
{hard}{food}	0:-65
{hard}{hard}	0:75
{hard}{heal}	0:-73
{hard}{hurt}	0:-7
{hard}{ill}	0:-14
{hard}{is}	0:-7
{hard}{i}	0:30
{hard}{kin}	0:-63
{hard}{maybe}	0:-9
{hard}{neg}	0:-81
{hard}{other}	0:69
{hard}{own}	0:29
{hard}{rest}	0:-61
{hard}{run}	0:-6
{hard}{see}	0:42
{hard}{unable}	0:-118
{hard}{watch}	0:-37
{hard}{weak}	0:-22
{hard}{weight}	0:20
{hard}{will}	0:29
{hard}{you}	0:21
{hard}~{body}	0:36
{hard}~{care}	0:11
{hard}~{cond}	0:10
{hard}~{deed}	0:24
{hard}~{device}	0:-60
{hard}~{doctor}	0:-26
{hard}~{dose}	0:12
{hard}~{drug}	0:75
{hard}~{food}	0:-26
{hard}~{hard}	0:52
{hard}~{heal}	0:30
{hard}~{hurt}	0:20
{hard}~{i}	0:-22
{hard}~{kin}	0:-72
{hard}~{less}	0:46
{hard}~{maybe}	0:16
{hard}~{neg}	0:-19
{hard}~{other}	0:-61
{hard}~{own}	0:-10
{hard}~{rest}	0:-10
{hard}~{see}	0:62
{hard}~{sure}	0:19
{hard}~{unable}	0:7
{hard}~{watch}	0:-24
{hard}~{weight}	0:-7
{hard}~{will}	0:44
{hard}~{win}	0:61
{hard}~{you}	0:57
{heal}	0:43
{heal}{ask}	0:16
{heal}{body}	0:-15
{heal}{cond}	0:-23
{heal}{deed}	0:27
{heal}{dose}	0:17
{heal}{drug}	0:15
{heal}{food}	0:17
{heal}{hard}	0:12
{heal}{heal}	0:-69
{heal}{hurt}	0:-16
{heal}{ill}	0:24
{heal}{is}	0:10
{heal}{i}	0:13
{heal}{kin}	0:-38
{heal}{less}	0:-22
{heal}{maybe}	0:-64
{heal}{neg}	0:-12
{heal}{own}	0:9
{heal}{rest}	0:-65
{heal}{run}	0:-117
{heal}{see}	0:-11
{heal}{supp}	0:-27
{heal}{unable}	0:-28
{heal}{watch}	0:21
{heal}{weight}	0:9
{heal}{win}	0:-21
{heal}{you}	0:20
{heal}~{act}	0:-18
{heal}~{ask}	0:21
{heal}~{body}	0:-37
{heal}~{care}	0:23
{heal}~{cond}	0:17
{heal}~{device}	0:-29
{heal}~{drug}	0:7
{heal}~{hard}	0:-49
{heal}~{heal}	0:-18
{heal}~{hurt}	0:29
{heal}~{ill}	0:60
{heal}~{is}	0:10
{heal}~{i}	0:31
{heal}~{kin}	0:-38
{heal}~{less}	0:23
{heal}~{maybe}	0:-17
{heal}~{neg}	0:-25
{heal}~{other}	0:-44
{heal}~{own}	0:38
{heal}~{rest}	0:-92
{heal}~{run}	0:16
{heal}~{see}	0:-15
{heal}~{supp}	0:-27
{heal}~{unable}	0:-53
{heal}~{watch}	0:-12
{heal}~{weak}	0:-22
{heal}~{will}	0:-45
{heal}~{win}	0:37
{heal}~{you}	0:-23
{hurt}	0:107
{hurt}{act}	0:-33
{hurt}{ask}	0:-91
{hurt}{care}	0:-9
{hurt}{deed}	0:-51
{hurt}{device}	0:29
{hurt}{dose}	0:-11
{hurt}{drug}	0:15
{hurt}{food}	0:14
{hurt}{hard}	0:90
{hurt}{heal}	0:49
{hurt}{hurt}	0:-100
{hurt}{ill}	0:-90
{hurt}{is}	0:73
{hurt}{i}	0:-54
{hurt}{less}	0:-85
{hurt}{maybe}	0:36
{hurt}{neg}	0:24
{hurt}{other}	0:34
{hurt}{own}	0:-29
{hurt}{rest}	0:-58
{hurt}{run}	0:30
{hurt}{see}	0:48
{hurt}{supp}	0:31
{hurt}{sure}	0:-48
{hurt}{unable}	0:18
{hurt}{weak}	0:46
{hurt}{weight}	0:57
{hurt}{will}	0:-27
{hurt}{win}	0:-25
{hurt}{you}	0:8
{hurt}~{act}	0:-79
{hurt}~{ask}	0:29
{hurt}~{body}	0:8
{hurt}~{care}	0:43
{hurt}~{deed}	0:-84
{hurt}~{device}	0:26
{hurt}~{doctor}	0:-114
{hurt}~{dose}	0:20
{hurt}~{drug}	0:17
{hurt}~{hard}	0:98
{hurt}~{heal}	0:-18
{hurt}~{hurt}	0:-85
{hurt}~{ill}	0:-27
{hurt}~{is}	0:49
{hurt}~{i}	0:-50
{hurt}~{kin}	0:-36
{hurt}~{less}	0:-37
{hurt}~{maybe}	0:21
{hurt}~{neg}	0:24
{hurt}~{other}	0:54
{hurt}~{own}	0:46
{hurt}~{rest}	0:-59
{hurt}~{run}	0:21
{hurt}~{see}	0:-19
{hurt}~{supp}	0:-12
{hurt}~{sure}	0:-16
{hurt}~{unable}	0:-49
{hurt}~{watch}	0:-19
{hurt}~{weak}	0:78
{hurt}~{weight}	0:12
{hurt}~{will}	0:-21
{hurt}~{win}	0:30
{hurt}~{you}	0:-11
{ill}	0:80
{ill}{ask}	0:24
{ill}{body}	0:-13
{ill}{care}	0:-13
{ill}{cond}	0:-20
{ill}{deed}	0:-33
{ill}{device}	0:-11
{ill}{doctor}	0:-27
{ill}{dose}	0:44
{ill}{drug}	0:15
{ill}{food}	0:17
{ill}{hard}	0:32
{ill}{heal}	0:37
{ill}{hurt}	0:-24
{ill}{ill}	0:48
{ill}{i}	0:-18
{ill}{less}	0:75
{ill}{maybe}	0:7
{ill}{neg}	0:137
{ill}{own}	0:-31
{ill}{rest}	0:-92
{ill}{run}	0:47
{ill}{see}	0:24
{ill}{supp}	0:-33
{ill}{sure}	0:-46
{ill}{watch}	0:23
{ill}{weak}	0:43
{ill}{weight}	0:-22
{ill}{will}	0:61
{ill}{win}	0:-17
{ill}{you}	0:8
{ill}~{act}	0:-54
{ill}~{ask}	0:19
{ill}~{care}	0:18
{ill}~{cond}	0:-56
{ill}~{deed}	0:-29
{ill}~{device}	0:-11
{ill}~{doctor}	0:-87
{ill}~{dose}	0:35
{ill}~{drug}	0:54
{ill}~{food}	0:22
{ill}~{hard}	0:64
{ill}~{heal}	0:37
{ill}~{hurt}	0:-15
{ill}~{ill}	0:78
{ill}~{is}	0:-50
{ill}~{i}	0:-25
{ill}~{kin}	0:-36
{ill}~{less}	0:51
{ill}~{maybe}	0:-24
{ill}~{neg}	0:72
{ill}~{other}	0:22
{ill}~{own}	0:-45
{ill}~{rest}	0:21
{ill}~{run}	0:10
{ill}~{see}	0:-38
{ill}~{supp}	0:-12
{ill}~{sure}	0:-21
{ill}~{unable}	0:14
{ill}~{weak}	0:51
{ill}~{weight}	0:-8
{ill}~{will}	0:92
{ill}~{win}	0:-19
{ill}~{you}	0:31
{is}	0:66
{is}{act}	0:-10
{is}{ask}	0:8
{is}{body}	0:20
{is}{care}	0:10
{is}{cond}	0:28
{is}{deed}	0:57
{is}{device}	0:-23
{is}{doctor}	0:-35
{is}{dose}	0:29
{is}{drug}	0:10
{is}{food}	0:-40
{is}{hard}	0:-25
{is}{heal}	0:11
{is}{hurt}	0:-11
{is}{ill}	0:71
{is}{is}	0:-8
{is}{i}	0:29
{is}{kin}	0:47
{is}{maybe}	0:-60
{is}{neg}	0:18
{is}{other}	0:-9
{is}{own}	0:-22
{is}{rest}	0:-59
{is}{run}	0:-69
{is}{supp}	0:7
{is}{sure}	0:40
{is}{unable}	0:-13
{is}{watch}	0:24
{is}{weight}	0:50
{is}{win}	0:-57
{is}{you}	0:48
{is}~{ask}	0:-8
{is}~{body}	0:13
{is}~{care}	0:21
{is}~{cond}	0:-34
{is}~{deed}	0:61
{is}~{device}	0:40
{is}~{doctor}	0:-92
{is}~{dose}	0:-32
{is}~{food}	0:-44
{is}~{heal}	0:34
{is}~{ill}	0:155
{is}~{i}	0:9
{is}~{kin}	0:12
{is}~{less}	0:8
{is}~{maybe}	0:31
{is}~{neg}	0:33
{is}~{other}	0:27
{is}~{own}	0:-41
{is}~{rest}	0:-48
{is}~{see}	0:-7
{is}~{sure}	0:43
{is}~{watch}	0:14
{is}~{weight}	0:51
{is}~{will}	0:-10
{is}~{win}	0:-33
{is}~{you}	0:14
{i}	0:66
{i}{act}	0:-35
{i}{ask}	0:-20
{i}{body}	0:32
{i}{care}	0:-39
{i}{cond}	0:31
{i}{deed}	0:52
{i}{device}	0:-79
{i}{doctor}	0:59
{i}{dose}	0:-45
{i}{food}	0:-45
{i}{heal}	0:-14
{i}{ill}	0:47
{i}{is}	0:89
{i}{i}	0:54
{i}{kin}	0:86
{i}{less}	0:-70
{i}{maybe}	0:-60
{i}{neg}	0:-193
{i}{other}	0:85
{i}{own}	0:92
{i}{rest}	0:-38
{i}{run}	0:90
{i}{sure}	0:32
{i}{unable}	0:-70
{i}{watch}	0:-13
{i}{weak}	0:40
{i}{will}	0:-70
{i}{win}	0:89
{i}{you}	0:61
{i}~{act}	0:-52
{i}~{ask}	0:-18
{i}~{body}	0:73
{i}~{care}	0:45
{i}~{cond}	0:40
{i}~{deed}	0:42
{i}~{device}	0:21
{i}~{doctor}	0:38
{i}~{dose}	0:-24
{i}~{food}	0:-14
{i}~{hard}	0:47
{i}~{heal}	0:-41
{i}~{hurt}	0:-21
{i}~{ill}	0:141
{i}~{is}	0:54
{i}~{i}	0:86
{i}~{kin}	0:95
{i}~{less}	0:-66
{i}~{maybe}	0:-32
{i}~{neg}	0:-167
{i}~{other}	0:24
{i}~{own}	0:141
{i}~{rest}	0:-18
{i}~{run}	0:94
{i}~{supp}	0:-48
{i}~{sure}	0:26
{i}~{unable}	0:-95
{i}~{watch}	0:44
{i}~{weak}	0:9
{i}~{weight}	0:-12
{i}~{will}	0:-41
{i}~{win}	0:85
{i}~{you}	0:43
{kin}	0:58
{kin}{ask}	0:-23
{kin}{cond}	0:-101
{kin}{deed}	0:20
{kin}{dose}	0:-13
{kin}{food}	0:11
{kin}{hard}	0:-15
{kin}{heal}	0:-62
{kin}{hurt}	0:-29
{kin}{ill}	0:-53
{kin}{is}	0:-13
{kin}{i}	0:58
{kin}{kin}	0:-16
{kin}{less}	0:-76
{kin}{maybe}	0:-30
{kin}{other}	0:37
{kin}{own}	0:27
{kin}{sure}	0:25
{kin}{unable}	0:25
{kin}{weak}	0:31
{kin}{will}	0:7
{kin}{win}	0:-7
{kin}{you}	0:-46
{kin}~{act}	0:-12
{kin}~{ask}	0:35
{kin}~{body}	0:14
{kin}~{cond}	0:-32
{kin}~{deed}	0:43
{kin}~{doctor}	0:-44
{kin}~{dose}	0:-12
{kin}~{hard}	0:31
{kin}~{heal}	0:-10
{kin}~{hurt}	0:-29
{kin}~{ill}	0:-26
{kin}~{is}	0:-49
{kin}~{i}	0:77
{kin}~{kin}	0:-39
{kin}~{less}	0:-7
{kin}~{maybe}	0:-28
{kin}~{neg}	0:37
{kin}~{other}	0:38
{kin}~{own}	0:57
{kin}~{rest}	0:-61
{kin}~{run}	0:11
{kin}~{see}	0:7
{kin}~{sure}	0:30
{kin}~{unable}	0:35
{kin}~{watch}	0:9
{kin}~{weak}	0:26
{kin}~{will}	0:9
{kin}~{win}	0:20
{kin}~{you}	0:67
{less}	0:11
{less}{ask}	0:-17
{less}{cond}	0:19
{less}{doctor}	0:-24
{less}{dose}	0:8
{less}{drug}	0:52
{less}{food}	0:115
{less}{heal}	0:-78
{less}{hurt}	0:-41
{less}{ill}	0:17
{less}{is}	0:-21
{less}{i}	0:-35
{less}{kin}	0:-28
{less}{less}	0:-26
{less}{maybe}	0:48
{less}{neg}	0:-56
{less}{other}	0:-124
{less}{rest}	0:38
{less}{run}	0:-7
{less}{see}	0:-60
{less}{supp}	0:-33
{less}{sure}	0:85
{less}{unable}	0:-89
{less}{watch}	0:64
{less}{weak}	0:47
{less}{weight}	0:15
{less}{will}	0:-27
{less}{win}	0:-38
{less}~{act}	0:43
{less}~{ask}	0:14
{less}~{body}	0:24
{less}~{care}	0:32
{less}~{cond}	0:18
{less}~{deed}	0:-45
{less}~{device}	0:18
{less}~{doctor}	0:-83
{less}~{dose}	0:-59
{less}~{drug}	0:54
{less}~{food}	0:115
{less}~{hard}	0:10
{less}~{heal}	0:79
{less}~{hurt}	0:37
{less}~{ill}	0:26
{less}~{i}	0:-44
{less}~{kin}	0:-35
{less}~{less}	0:83
{less}~{maybe}	0:26
{less}~{neg}	0:-55
{less}~{other}	0:-99
{less}~{own}	0:-13
{less}~{rest}	0:8
{less}~{run}	0:38
{less}~{sure}	0:36
{less}~{watch}	0:-43
{less}~{weak}	0:18
{less}~{weight}	0:59
{less}~{will}	0:-22
{less}~{win}	0:-33
{less}~{you}	0:32
{maybe}	0:-10
{maybe}{body}	0:-16
{maybe}{care}	0:-12
{maybe}{cond}	0:-42
{maybe}{deed}	0:-57
{maybe}{device}	0:-41
{maybe}{doctor}	0:-80
{maybe}{dose}	0:47
{maybe}{drug}	0:56
{maybe}{food}	0:32
{maybe}{hard}	0:-17
{maybe}{heal}	0:-21
{maybe}{hurt}	0:-38
{maybe}{is}	0:-19
{maybe}{i}	0:-12
{maybe}{less}	0:-13
{maybe}{maybe}	0:13
{maybe}{neg}	0:16
{maybe}{other}	0:-75
{maybe}{own}	0:-46
{maybe}{rest}	0:10
{maybe}{run}	0:33
{maybe}{see}	0:22
{maybe}{supp}	0:27
{maybe}{sure}	0:-38
{maybe}{unable}	0:8
{maybe}{weak}	0:16
{maybe}{weight}	0:-7
{maybe}{will}	0:28
{maybe}{win}	0:-62
{maybe}{you}	0:33
{maybe}~{act}	0:-38
{maybe}~{ask}	0:-30
{maybe}~{body}	0:-44
{maybe}~{care}	0:11
{maybe}~{cond}	0:-46
{maybe}~{device}	0:-80
{maybe}~{doctor}	0:-53
{maybe}~{dose}	0:8
{maybe}~{drug}	0:80
{maybe}~{food}	0:-16
{maybe}~{hard}	0:-26
{maybe}~{heal}	0:7
{maybe}~{hurt}	0:14
{maybe}~{ill}	0:25
{maybe}~{is}	0:-75
{maybe}~{kin}	0:-43
{maybe}~{less}	0:-35
{maybe}~{maybe}	0:28
{maybe}~{neg}	0:-22
{maybe}~{other}	0:-56
{maybe}~{own}	0:-31
{maybe}~{run}	0:21
{maybe}~{supp}	0:53
{maybe}~{sure}	0:-39
{maybe}~{unable}	0:-39
{maybe}~{watch}	0:-30
{maybe}~{weak}	0:34
{maybe}~{weight}	0:8
{maybe}~{will}	0:-65
{maybe}~{win}	0:-51
{maybe}~{you}	0:46
{neg}{act}	0:12
{neg}{ask}	0:17
{neg}{body}	0:-18
{neg}{care}	0:-43
{neg}{cond}	0:60
{neg}{deed}	0:-97
{neg}{device}	0:-88
{neg}{doctor}	0:28
{neg}{dose}	0:42
{neg}{drug}	0:-74
{neg}{food}	0:87
{neg}{hard}	0:26
{neg}{heal}	0:-168
{neg}{hurt}	0:37
{neg}{ill}	0:47
{neg}{is}	0:-26
{neg}{i}	0:-109
{neg}{kin}	0:7
{neg}{less}	0:-22
{neg}{neg}	0:38
{neg}{rest}	0:49
{neg}{run}	0:-89
{neg}{see}	0:57
{neg}{supp}	0:-41
{neg}{sure}	0:-28
{neg}{unable}	0:-64
{neg}{watch}	0:-48
{neg}{weight}	0:-22
{neg}{win}	0:-7
{neg}~{act}	0:-26
{neg}~{ask}	0:-45
{neg}~{body}	0:34
{neg}~{care}	0:51
{neg}~{cond}	0:9
{neg}~{deed}	0:-126
{neg}~{device}	0:-212
{neg}~{doctor}	0:77
{neg}~{dose}	0:-52
{neg}~{drug}	0:-92
{neg}~{food}	0:67
{neg}~{hard}	0:54
{neg}~{heal}	0:-168
{neg}~{hurt}	0:-20
{neg}~{ill}	0:39
{neg}~{is}	0:7
{neg}~{i}	0:-119
{neg}~{less}	0:-27
{neg}~{maybe}	0:-34
{neg}~{neg}	0:34
{neg}~{other}	0:-51
{neg}~{own}	0:-71
{neg}~{rest}	0:55
{neg}~{run}	0:-59
{neg}~{see}	0:50
{neg}~{supp}	0:-43
{neg}~{sure}	0:-29
{neg}~{unable}	0:-36
{neg}~{watch}	0:33
{neg}~{weight}	0:-75
{neg}~{will}	0:52
{neg}~{win}	0:15
{neg}~{you}	0:-54
{other}	0:57
{other}{act}	0:-15
{other}{ask}	0:14
{other}{body}	0:-22
{other}{cond}	0:70
{other}{deed}	0:-34
{other}{device}	0:-37
{other}{doctor}	0:-60
{other}{dose}	0:22
{other}{food}	0:56
{other}{hard}	0:17
{other}{heal}	0:18
{other}{hurt}	0:-28
{other}{ill}	0:-16
{other}{is}	0:115
{other}{i}	0:58
{other}{kin}	0:-23
{other}{less}	0:66
{other}{maybe}	0:-58
{other}{neg}	0:35
{other}{other}	0:56
{other}{own}	0:-25
{other}{rest}	0:-65
{other}{run}	0:44
{other}{see}	0:-74
{other}{supp}	0:29
{other}{sure}	0:34
{other}{unable}	0:-61
{other}{watch}	0:13
{other}{weight}	0:47
{other}{will}	0:9
{other}{win}	0:-33
{other}{you}	0:24
{other}~{act}	0:-34
{other}~{body}	0:-70
{other}~{cond}	0:49
{other}~{device}	0:-48
{other}~{doctor}	0:-64
{other}~{dose}	0:37
{other}~{drug}	0:14
{other}~{food}	0:-11
{other}~{hard}	0:71
{other}~{heal}	0:20
{other}~{ill}	0:-16
{other}~{is}	0:63
{other}~{i}	0:43
{other}~{kin}	0:-36
{other}~{neg}	0:50
{other}~{other}	0:119
{other}~{own}	0:-24
{other}~{rest}	0:-100
{other}~{run}	0:48
{other}~{see}	0:-26
{other}~{supp}	0:24
{other}~{sure}	0:30
{other}~{unable}	0:-23
{other}~{watch}	0:-7
{other}~{weak}	0:12
{other}~{weight}	0:-42
{other}~{will}	0:-68
{other}~{win}	0:65
{own}	0:22
{own}{ask}	0:-44
{own}{body}	0:-90
{own}{cond}	0:-21
{own}{deed}	0:-9
{own}{device}	0:-89
{own}{dose}	0:-22
{own}{food}	0:30
{own}{heal}	0:-108
{own}{hurt}	0:49
{own}{ill}	0:-26
{own}{is}	0:-30
{own}{i}	0:22
{own}{kin}	0:-10
{own}{less}	0:-36
{own}{maybe}	0:-9
{own}{own}	0:12
{own}{rest}	0:-11
{own}{see}	0:39
{own}{supp}	0:43
{own}{sure}	0:-40
{own}{unable}	0:-36
{own}{watch}	0:57
{own}{weak}	0:-26
{own}{weight}	0:26
{own}{will}	0:-66
{own}{win}	0:-32
{own}{you}	0:-12
{own}~{act}	0:-36
{own}~{ask}	0:45
{own}~{body}	0:-22
{own}~{care}	0:-86
{own}~{cond}	0:-27
{own}~{deed}	0:20
{own}~{device}	0:-37
{own}~{doctor}	0:-51
{own}~{dose}	0:-26
{own}~{drug}	0:65
{own}~{food}	0:-18
{own}~{hard}	0:-50
{own}~{heal}	0:-62
{own}~{hurt}	0:56
{own}~{ill}	0:24
{own}~{is}	0:-9
{own}~{i}	0:77
{own}~{kin}	0:-21
{own}~{less}	0:-66
{own}~{maybe}	0:11
{own}~{neg}	0:11
{own}~{other}	0:22
{own}~{rest}	0:-12
{own}~{run}	0:-15
{own}~{see}	0:99
{own}~{supp}	0:24
{own}~{sure}	0:8
{own}~{unable}	0:15
{own}~{watch}	0:13
{own}~{weak}	0:17
{own}~{weight}	0:30
{own}~{will}	0:-20
{own}~{win}	0:-45
{own}~{you}	0:9
{rest}{act}	0:-14
{rest}{ask}	0:-33
{rest}{body}	0:-19
{rest}{cond}	0:-33
{rest}{deed}	0:17
{rest}{device}	0:20
{rest}{doctor}	0:-83
{rest}{dose}	0:-45
{rest}{drug}	0:17
{rest}{food}	0:-35
{rest}{hard}	0:22
{rest}{hurt}	0:-21
{rest}{ill}	0:-13
{rest}{is}	0:-31
{rest}{i}	0:19
{rest}{kin}	0:-9
{rest}{less}	0:11
{rest}{maybe}	0:40
{rest}{own}	0:-16
{rest}{rest}	0:56
{rest}{run}	0:11
{rest}{see}	0:-16
{rest}{sure}	0:-17
{rest}{unable}	0:43
{rest}{weak}	0:82
{rest}{weight}	0:39
{rest}{will}	0:-20
{rest}{win}	0:-7
{rest}{you}	0:-36
{rest}~{act}	0:18
{rest}~{body}	0:-27
{rest}~{care}	0:-8
{rest}~{cond}	0:-43
{rest}~{deed}	0:-14
{rest}~{device}	0:27
{rest}~{doctor}	0:-51
{rest}~{dose}	0:-16
{rest}~{drug}	0:33
{rest}~{food}	0:-30
{rest}~{heal}	0:16
{rest}~{hurt}	0:39
{rest}~{ill}	0:20
{rest}~{is}	0:-22
{rest}~{kin}	0:-34
{rest}~{less}	0:25
{rest}~{maybe}	0:25
{rest}~{neg}	0:11
{rest}~{other}	0:30
{rest}~{own}	0:-23
{rest}~{run}	0:-18
{rest}~{see}	0:-69
{rest}~{sure}	0:-46
{rest}~{unable}	0:-9
{rest}~{watch}	0:-53
{rest}~{weak}	0:25
{rest}~{weight}	0:30
{rest}~{will}	0:-19
{rest}~{win}	0:19
{rest}~{you}	0:11
{run}	0:27
{run}{body}	0:8
{run}{care}	0:-72
{run}{cond}	0:14
{run}{deed}	0:11
{run}{doctor}	0:17
{run}{dose}	0:52
{run}{drug}	0:48
{run}{food}	0:-14
{run}{hard}	0:27
{run}{heal}	0:13
{run}{hurt}	0:56
{run}{ill}	0:45
{run}{is}	0:-48
{run}{i}	0:48
{run}{less}	0:-30
{run}{maybe}	0:7
{run}{neg}	0:-37
{run}{other}	0:-7
{run}{own}	0:20
{run}{rest}	0:-12
{run}{see}	0:-72
{run}{supp}	0:54
{run}{sure}	0:38
{run}{unable}	0:-20
{run}{watch}	0:-24
{run}{weak}	0:-47
{run}{weight}	0:-85
{run}{will}	0:-11
{run}{you}	0:57
{run}~{act}	0:-34
{run}~{ask}	0:-49
{run}~{body}	0:57
{run}~{care}	0:-49
{run}~{cond}	0:-14
{run}~{deed}	0:22
{run}~{device}	0:-43
{run}~{doctor}	0:-94
{run}~{drug}	0:16
{run}~{hard}	0:39
{run}~{hurt}	0:74
{run}~{ill}	0:-14
{run}~{is}	0:-34
{run}~{i}	0:37
{run}~{kin}	0:-93
{run}~{less}	0:35
{run}~{neg}	0:-77
{run}~{other}	0:-9
{run}~{own}	0:47
{run}~{rest}	0:-42
{run}~{run}	0:40
{run}~{see}	0:25
{run}~{supp}	0:59
{run}~{sure}	0:69
{run}~{unable}	0:-30
{run}~{weak}	0:-33
{run}~{weight}	0:13
{run}~{will}	0:19
{run}~{win}	0:24
{see}{act}	0:-52
{see}{body}	0:46
{see}{cond}	0:-9
{see}{deed}	0:-26
{see}{device}	0:-35
{see}{doctor}	0:8
{see}{food}	0:-52
{see}{hard}	0:-46
{see}{heal}	0:38
{see}{hurt}	0:-13
{see}{ill}	0:26
{see}{is}	0:-36
{see}{i}	0:-11
{see}{less}	0:9
{see}{other}	0:-62
{see}{own}	0:-105
{see}{rest}	0:-121
{see}{run}	0:-25
{see}{see}	0:72
{see}{unable}	0:-10
{see}{watch}	0:35
{see}{will}	0:18
{see}{you}	0:62
{see}~{act}	0:-75
{see}~{ask}	0:18
{see}~{care}	0:-33
{see}~{deed}	0:27
{see}~{device}	0:-46
{see}~{doctor}	0:-14
{see}~{dose}	0:16
{see}~{food}	0:35
{see}~{hard}	0:-49
{see}~{heal}	0:63
{see}~{hurt}	0:44
{see}~{is}	0:37
{see}~{kin}	0:10
{see}~{less}	0:-18
{see}~{maybe}	0:-11
{see}~{neg}	0:-52
{see}~{other}	0:-86
{see}~{own}	0:-122
{see}~{rest}	0:-68
{see}~{run}	0:16
{see}~{see}	0:84
{see}~{supp}	0:-11
{see}~{sure}	0:-51
{see}~{unable}	0:-12
{see}~{watch}	0:26
{see}~{weak}	0:34
{see}~{weight}	0:-33
{see}~{will}	0:-64
{see}~{win}	0:54
{see}~{you}	0:38
{supp}	0:159
{supp}{act}	0:8
{supp}{ask}	0:61
{supp}{cond}	0:68
{supp}{deed}	0:-31
{supp}{doctor}	0:-44
{supp}{dose}	0:100
{supp}{drug}	0:37
{supp}{food}	0:45
{supp}{hard}	0:-51
{supp}{heal}	0:-9
{supp}{hurt}	0:29
{supp}{ill}	0:43
{supp}{is}	0:43
{supp}{i}	0:-58
{supp}{less}	0:-87
{supp}{maybe}	0:43
{supp}{neg}	0:-49
{supp}{other}	0:-23
{supp}{own}	0:39
{supp}{rest}	0:-24
{supp}{run}	0:27
{supp}{supp}	0:19
{supp}{sure}	0:20
{supp}{watch}	0:43
{supp}{weight}	0:23
{supp}{will}	0:46
{supp}{win}	0:-26
{supp}{you}	0:52
{supp}~{act}	0:-23
{supp}~{ask}	0:49
{supp}~{body}	0:25
{supp}~{care}	0:20
{supp}~{cond}	0:67
{supp}~{deed}	0:-18
{supp}~{device}	0:26
{supp}~{doctor}	0:-66
{supp}~{dose}	0:50
{supp}~{drug}	0:13
{supp}~{food}	0:25
{supp}~{hard}	0:28
{supp}~{heal}	0:42
{supp}~{hurt}	0:56
{supp}~{ill}	0:63
{supp}~{is}	0:28
{supp}~{i}	0:-73
{supp}~{less}	0:-35
{supp}~{maybe}	0:50
{supp}~{neg}	0:-55
{supp}~{other}	0:-19
{supp}~{own}	0:33
{supp}~{rest}	0:44
{supp}~{run}	0:91
{supp}~{see}	0:18
{supp}~{supp}	0:28
{supp}~{unable}	0:15
{supp}~{watch}	0:55
{supp}~{weak}	0:25
{supp}~{weight}	0:30
{supp}~{will}	0:51
{supp}~{win}	0:34
{supp}~{you}	0:67
{sure}	0:41
{sure}{act}	0:-55
{sure}{ask}	0:38
{sure}{body}	0:-41
{sure}{care}	0:-38
{sure}{cond}	0:-35
{sure}{deed}	0:45
{sure}{device}	0:11
{sure}{doctor}	0:-26
{sure}{dose}	0:-28
{sure}{drug}	0:-21
{sure}{food}	0:-25
{sure}{hard}	0:24
{sure}{heal}	0:13
{sure}{hurt}	0:-49
{sure}{ill}	0:19
{sure}{i}	0:40
{sure}{less}	0:-37
{sure}{maybe}	0:-43
{sure}{neg}	0:-110
{sure}{other}	0:33
{sure}{own}	0:-74
{sure}{rest}	0:-34
{sure}{run}	0:-39
{sure}{see}	0:36
{sure}{sure}	0:12
{sure}{unable}	0:-12
{sure}{watch}	0:52
{sure}{weak}	0:33
{sure}{weight}	0:-18
{sure}{will}	0:19
{sure}{win}	0:64
{sure}~{act}	0:-59
{sure}~{ask}	0:26
{sure}~{care}	0:-57
{sure}~{cond}	0:-35
{sure}~{deed}	0:28
{sure}~{device}	0:-11
{sure}~{doctor}	0:-35
{sure}~{dose}	0:-7
{sure}~{drug}	0:-21
{sure}~{food}	0:-17
{sure}~{hard}	0:27
{sure}~{ill}	0:14
{sure}~{is}	0:20
{sure}~{i}	0:14
{sure}~{kin}	0:-36
{sure}~{maybe}	0:-22
{sure}~{neg}	0:-134
{sure}~{other}	0:-16
{sure}~{rest}	0:-43
{sure}~{run}	0:-21
{sure}~{see}	0:58
{sure}~{sure}	0:38
{sure}~{unable}	0:-29
{sure}~{watch}	0:7
{sure}~{weak}	0:-16
{sure}~{weight}	0:-77
{sure}~{will}	0:76
{sure}~{win}	0:92
{sure}~{you}	0:9
{unable}	0:20
{unable}{act}	0:-69
{unable}{ask}	0:8
{unable}{body}	0:89
{unable}{care}	0:21
{unable}{cond}	0:10
{unable}{deed}	0:-129
{unable}{device}	0:-70
{unable}{doctor}	0:-44
{unable}{drug}	0:-50
{unable}{food}	0:46
{unable}{heal}	0:-11
{unable}{hurt}	0:50
{unable}{ill}	0:-24
{unable}{is}	0:-112
{unable}{i}	0:-27
{unable}{kin}	0:-47
{unable}{less}	0:-28
{unable}{neg}	0:-14
{unable}{other}	0:-97
{unable}{own}	0:42
{unable}{rest}	0:33
{unable}{run}	0:77
{unable}{see}	0:-8
{unable}{sure}	0:-49
{unable}{unable}	0:-10
{unable}{watch}	0:14
{unable}{weak}	0:32
{unable}{weight}	0:-45
{unable}{will}	0:-56
{unable}{win}	0:-70
{unable}{you}	0:48
{unable}~{act}	0:-90
{unable}~{ask}	0:-22
{unable}~{body}	0:82
{unable}~{care}	0:64
{unable}~{cond}	0:-21
{unable}~{deed}	0:-26
{unable}~{device}	0:-131
{unable}~{doctor}	0:-17
{unable}~{food}	0:55
{unable}~{hard}	0:-24
{unable}~{heal}	0:-12
{unable}~{hurt}	0:83
{unable}~{ill}	0:-62
{unable}~{is}	0:-34
{unable}~{i}	0:-64
{unable}~{kin}	0:-47
{unable}~{less}	0:8
{unable}~{maybe}	0:-33
{unable}~{other}	0:-132
{unable}~{rest}	0:55
{unable}~{run}	0:25
{unable}~{supp}	0:-14
{unable}~{sure}	0:-44
{unable}~{unable}	0:22
{unable}~{watch}	0:14
{unable}~{weak}	0:15
{unable}~{will}	0:13
{unable}~{win}	0:-37
{unable}~{you}	0:12
{watch}	0:45
{watch}{act}	0:51
{watch}{ask}	0:-37
{watch}{body}	0:-41
{watch}{care}	0:32
{watch}{cond}	0:37
{watch}{deed}	0:35
{watch}{dose}	0:61
{watch}{food}	0:-39
{watch}{hard}	0:34
{watch}{heal}	0:45
{watch}{hurt}	0:-37
{watch}{ill}	0:9
{watch}{i}	0:-28
{watch}{less}	0:29
{watch}{maybe}	0:-65
{watch}{neg}	0:-31
{watch}{other}	0:18
{watch}{own}	0:37
{watch}{rest}	0:-23
{watch}{run}	0:67
{watch}{see}	0:-10
{watch}{sure}	0:-63
{watch}{unable}	0:-59
{watch}{watch}	0:107
{watch}{weight}	0:14
{watch}{will}	0:29
{watch}{win}	0:54
{watch}~{device}	0:24
{watch}~{doctor}	0:-13
{watch}~{dose}	0:49
{watch}~{drug}	0:-16
{watch}~{food}	0:-20
{watch}~{hard}	0:-7
{watch}~{heal}	0:39
{watch}~{hurt}	0:48
{watch}~{ill}	0:60
{watch}~{is}	0:8
{watch}~{i}	0:-13
{watch}~{kin}	0:33
{watch}~{less}	0:-32
{watch}~{maybe}	0:11
{watch}~{neg}	0:-39
{watch}~{other}	0:23
{watch}~{own}	0:51
{watch}~{rest}	0:-32
{watch}~{run}	0:107
{watch}~{see}	0:-97
{watch}~{sure}	0:-26
{watch}~{unable}	0:-62
{watch}~{watch}	0:132
{watch}~{weak}	0:65
{watch}~{weight}	0:15
{watch}~{will}	0:22
{watch}~{win}	0:51
{watch}~{you}	0:17
{weak}	0:117
{weak}{act}	0:-42
{weak}{ask}	0:7
{weak}{body}	0:42
{weak}{cond}	0:12
{weak}{doctor}	0:-46
{weak}{dose}	0:12
{weak}{drug}	0:-22
{weak}{food}	0:34
{weak}{hard}	0:49
{weak}{heal}	0:25
{weak}{hurt}	0:19
{weak}{is}	0:37
{weak}{i}	0:-14
{weak}{less}	0:-42
{weak}{neg}	0:-14
{weak}{own}	0:-42
{weak}{rest}	0:-32
{weak}{run}	0:16
{weak}{see}	0:-77
{weak}{supp}	0:25
{weak}{sure}	0:49
{weak}{watch}	0:-44
{weak}{will}	0:43
{weak}~{act}	0:-27
{weak}~{ask}	0:16
{weak}~{body}	0:11
{weak}~{cond}	0:6
{weak}~{deed}	0:-11
{weak}~{device}	0:-37
{weak}~{doctor}	0:-81
{weak}~{dose}	0:61
{weak}~{drug}	0:-24
{weak}~{food}	0:-12
{weak}~{hard}	0:7
{weak}~{heal}	0:34
{weak}~{hurt}	0:14
{weak}~{ill}	0:12
{weak}~{is}	0:27
{weak}~{i}	0:-28
{weak}~{less}	0:25
{weak}~{neg}	0:-62
{weak}~{other}	0:-20
{weak}~{own}	0:-7
{weak}~{rest}	0:26
{weak}~{run}	0:55
{weak}~{see}	0:-60
{weak}~{supp}	0:15
{weak}~{unable}	0:-48
{weak}~{watch}	0:10
{weak}~{weak}	0:25
{weak}~{will}	0:50
{weak}~{win}	0:33
{weak}~{you}	0:39
{weight}	0:85
{weight}{ask}	0:12
{weight}{body}	0:-59
{weight}{care}	0:32
{weight}{cond}	0:-61
{weight}{deed}	0:-16
{weight}{dose}	0:58
{weight}{food}	0:-63
{weight}{heal}	0:31
{weight}{hurt}	0:10
{weight}{ill}	0:-83
{weight}{is}	0:7
{weight}{i}	0:-78
{weight}{kin}	0:-16
{weight}{less}	0:66
{weight}{maybe}	0:100
{weight}{neg}	0:-122
{weight}{other}	0:24
{weight}{own}	0:-76
{weight}{rest}	0:38
{weight}{run}	0:13
{weight}{see}	0:28
{weight}{sure}	0:-59
{weight}{unable}	0:-15
{weight}{watch}	0:12
{weight}{weak}	0:28
{weight}{weight}	0:25
{weight}{will}	0:44
{weight}{win}	0:47
{weight}{you}	0:45
{weight}~{act}	0:-7
{weight}~{ask}	0:14
{weight}~{care}	0:32
{weight}~{deed}	0:7
{weight}~{device}	0:21
{weight}~{doctor}	0:-71
{weight}~{dose}	0:45
{weight}~{drug}	0:-34
{weight}~{food}	0:-48
{weight}~{hard}	0:21
{weight}~{ill}	0:-102
{weight}~{is}	0:-33
{weight}~{i}	0:-61
{weight}~{kin}	0:-16
{weight}~{less}	0:91
{weight}~{maybe}	0:41
{weight}~{neg}	0:-97
{weight}~{own}	0:-62
{weight}~{rest}	0:-11
{weight}~{run}	0:26
{weight}~{see}	0:11
{weight}~{supp}	0:-10
{weight}~{sure}	0:-50
{weight}~{watch}	0:58
{weight}~{weak}	0:28
{weight}~{weight}	0:56
{weight}~{will}	0:25
{weight}~{win}	0:111
{weight}~{you}	0:113
{will}	0:67
{will}{act}	0:70
{will}{ask}	0:-69
{will}{body}	0:31
{will}{care}	0:-55
{will}{cond}	0:-25
{will}{deed}	0:25
{will}{doctor}	0:-41
{will}{dose}	0:10
{will}{food}	0:-7
{will}{hard}	0:29
{will}{heal}	0:94
{will}{hurt}	0:-40
{will}{ill}	0:-47
{will}{is}	0:22
{will}{i}	0:-64
{will}{kin}	0:-20
{will}{less}	0:-7
{will}{maybe}	0:-76
{will}{other}	0:54
{will}{own}	0:10
{will}{rest}	0:-32
{will}{run}	0:-80
{will}{see}	0:-9
{will}{supp}	0:33
{will}{sure}	0:-7
{will}{unable}	0:-69
{will}{watch}	0:31
{will}{weak}	0:-35
{will}{will}	0:-49
{will}{win}	0:73
{will}{you}	0:-8
{will}~{act}	0:47
{will}~{ask}	0:-27
{will}~{body}	0:54
{will}~{care}	0:-67
{will}~{deed}	0:33
{will}~{device}	0:14
{will}~{doctor}	0:-18
{will}~{dose}	0:23
{will}~{food}	0:-16
{will}~{hard}	0:29
{will}~{heal}	0:48
{will}~{hurt}	0:29
{will}~{ill}	0:22
{will}~{is}	0:9
{will}~{i}	0:-33
{will}~{kin}	0:15
{will}~{less}	0:-36
{will}~{maybe}	0:-12
{will}~{neg}	0:40
{will}~{other}	0:34
{will}~{own}	0:21
{will}~{rest}	0:-22
{will}~{run}	0:-9
{will}~{supp}	0:33
{will}~{sure}	0:39
{will}~{watch}	0:32
{will}~{weak}	0:-38
{will}~{weight}	0:10
{will}~{will}	0:-13
{will}~{win}	0:99
{will}~{you}	0:35
{win}	0:54
{win}{act}	0:28
{win}{ask}	0:-46
{win}{cond}	0:-68
{win}{deed}	0:66
{win}{device}	0:-16
{win}{doctor}	0:-31
{win}{dose}	0:29
{win}{drug}	0:34
{win}{food}	0:9
{win}{hard}	0:-39
{win}{hurt}	0:19
{win}{ill}	0:-28
{win}{is}	0:17
{win}{i}	0:-97
{win}{less}	0:-53
{win}{maybe}	0:-28
{win}{neg}	0:-15
{win}{other}	0:-81
{win}{own}	0:28
{win}{rest}	0:36
{win}{run}	0:-88
{win}{see}	0:76
{win}{sure}	0:41
{win}{unable}	0:-36
{win}{watch}	0:21
{win}{weak}	0:24
{win}{weight}	0:13
{win}{will}	0:51
{win}{win}	0:46
{win}{you}	0:11
{win}~{act}	0:-22
{win}~{ask}	0:-84
{win}~{body}	0:-49
{win}~{care}	0:-54
{win}~{cond}	0:-27
{win}~{doctor}	0:-30
{win}~{dose}	0:-10
{win}~{drug}	0:-28
{win}~{food}	0:36
{win}~{hard}	0:-78
{win}~{heal}	0:-32
{win}~{hurt}	0:37
{win}~{ill}	0:-51
{win}~{is}	0:12
{win}~{i}	0:-98
{win}~{kin}	0:-38
{win}~{less}	0:-72
{win}~{maybe}	0:-104
{win}~{neg}	0:-23
{win}~{other}	0:-105
{win}~{own}	0:19
{win}~{rest}	0:34
{win}~{run}	0:-81
{win}~{see}	0:34
{win}~{sure}	0:66
{win}~{unable}	0:-55
{win}~{watch}	0:16
{win}~{weak}	0:-66
{win}~{weight}	0:-7
{win}~{will}	0:37
{you}	0:72
{you}{body}	0:-24
{you}{care}	0:40
{you}{cond}	0:10
{you}{deed}	0:-54
{you}{device}	0:27
{you}{doctor}	0:-8
{you}{drug}	0:34
{you}{food}	0:57
{you}{hard}	0:-26
{you}{heal}	0:-41
{you}{hurt}	0:-40
{you}{ill}	0:52
{you}{i}	0:17
{you}{kin}	0:80
{you}{less}	0:16
{you}{maybe}	0:27
{you}{neg}	0:-17
{you}{other}	0:29
{you}{own}	0:-20
{you}{rest}	0:16
{you}{run}	0:-55
{you}{supp}	0:37
{you}{sure}	0:41
{you}{unable}	0:14
{you}{watch}	0:47
{you}{weak}	0:7
{you}{weight}	0:60
{you}{will}	0:47
{you}{win}	0:39
{you}~{act}	0:29
{you}~{ask}	0:41
{you}~{body}	0:12
{you}~{care}	0:100
{you}~{deed}	0:11
{you}~{device}	0:45
{you}~{doctor}	0:12
{you}~{dose}	0:29
{you}~{drug}	0:76
{you}~{food}	0:36
{you}~{hard}	0:33
{you}~{ill}	0:94
{you}~{is}	0:17
{you}~{i}	0:24
{you}~{kin}	0:85
{you}~{less}	0:26
{you}~{maybe}	0:25
{you}~{neg}	0:12
{you}~{other}	0:-27
{you}~{own}	0:8
{you}~{rest}	0:56
{you}~{run}	0:-26
{you}~{see}	0:31
{you}~{supp}	0:71
{you}~{sure}	0:63
{you}~{unable}	0:55
{you}~{watch}	0:52
{you}~{weak}	0:80
{you}~{weight}	0:131
{you}~{will}	0:53
{you}~{win}	0:71
{you}~{you}	0:25
"""
