"""Italian words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "nuvola nuvole nuvoloso coperto pioggerella pioviggina piovigginava piovendo piovuto acquazzone rovescio grandine nebbia foschia brezza raffiche dirotto secchiate "
    "sole solleone ombra afa afoso umido umida umidità secco secca freschino freschetto fresco gelo gelido gelata ghiaccio fango fangoso pozzanghere pozzanghera "
    "ventoso bufera bagnato bagnata fradicio fradicia zuppo zuppa alba tramonto buio luna stelle cielo clima temperatura temperature tramontana scirocco maestrale nevicando diluviando grandinava"
)
_PLACES = (
    "casa appartamento ufficio città paese borgo quartiere via piazza ponte lago mare costa spiaggia lungolago lungomare fiume argine argini naviglio campagna collina colline bosco pineta "
    "valle valico sentiero sentieri strada strade sterrato sterrata asfalto terra sabbia erba prato ghiaia ciottoli terreno parco giardino giardini giardinetti villa ciclabile ciclabili "
    "aeroporto stazione hotel albergo bar ristorante pizzeria chiesa scuola asilo liceo università uni facoltà biblioteca supermercato negozio centro rotonda semaforo semafori incrocio "
    "stadio circuito anello percorso giro giri perimetro porto molo faro castello museo zoo nord sud est ovest periferia garage cucina divano letto macchina auto metro metropolitana "
    "bus autobus treno aereo moto terrazza balcone scala scale ascensore pianura piatto piatta piatti saliscendi ondulato vallonato panorama panorami paesaggio vista duomo"
)
_THINGS = (
    "caffè caffettino tè birra birre birretta vino aperitivo spritz pizza pasta riso carbonara colazione pranzo pranzetto merenda spuntino panino banana banane avena biscotti torta gelato "
    "cioccolato grigliata barbecue gel acqua borraccia bottiglia sali scarpe scarpette calzini calze pantaloncini maglia maglietta giacca guanti cappellino cappello frontale cuffie cuffiette "
    "musica podcast audiolibro playlist telefono cellulare batteria segnale gps coros apple fitbit polar suunto vestiti zaino passeggino lavatrice piatti spesa commissioni pulizie caldaia idraulico "
    "meccanico officina pacco portatile schermo progetto progetti cliente clienti capo consegna consegne scadenza traffico coda gomma bucata recita saggio laurea comunione battesimo cresima "
    "sagra fiera partita film serie cinema teatro mostra concorso tesi lezione lezioni medaglia ristoro ristori pubblico atmosfera cane cani cagnolino cagnolina gatto cavalli "
    "mucche pecore uccelli zanzare"
)
_FEELINGS = (
    "contento contenta contenti felice felici entusiasta orgoglioso orgogliosa allegro allegra motivato motivata emozionato emozionata nervoso nervosa frustrato frustrata arrabbiato arrabbiata "
    "deluso delusa sorpreso sorpresa sorprendente strano strana curioso divertente divertito divertita bellissima bellissimi meraviglioso meravigliosa stupendi spettacolare sudato sudata sudando sudore "
    "sete fame affamato affamata assetato campione campionessa bestia bestiale mitico mitica epico epica follia goduria piacere relax rilassante noioso noiosa monotono solitario solitaria tranquillamente "
    "soddisfatto soddisfatta soddisfazione gasato gasata"
)
_MANNER = (
    "spaccato spaccata spaccati spaccate preciso precisa precisi precise esatto esatti esattamente tondo tondi netto netti secchi abbondanti abbondante scarsi scarso rotti velocemente lentamente dolcemente pochino pochetto "
    "tranquillamente semplicemente praticamente finalmente fortunatamente purtroppo ovviamente chiaramente sinceramente onestamente letteralmente realmente totale insieme compagnia super mega iper così guarda "
    "senti sai insomma cavolo caspita accidenti mannaggia caspiterina cacchio boh uau wow evviva urrà intero intera interi intere completo seguiti filati fila"
)
_EVENTS = (
    "alzo alzarmi appoggio appoggiarlo scendo scendendo salgo salendo scale freno spingo stiro svegliarmi sveglio "
    "guardando vedendo ascoltando chiacchierando parlando cantando pensando godendo goduto festeggiare festeggiando festeggiato cenando cenare pranzare mangiando mangiare mangiato bevendo bere bevuto "
    "comprando comprare comprato prendendo ritirare ritirando aspettando aspettare aspettato guidando guidare guidato viaggiando viaggiare volando traslocando dipingendo cucinando cucinare pulendo pulire "
    "aiutando aiutare giocando accompagnando accompagnare accompagno visitando visitare scoprendo scoperto esplorando passeggiando invitato invitata invitati invitano vengono arrivano venuti arrivati arrivata "
    "dimenticato dimenticata scordato scordati caricare caricato caricando inaugurato inaugurando vinto meritato meritata meritati approfittato approfittando tifando stesso"
)

SURROUNDINGS = f"{_WEATHER} {_PLACES} {_THINGS} {_FEELINGS} {_MANNER} {_EVENTS}"
