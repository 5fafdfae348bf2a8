"""Italian words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined, tens_and_ones
from core.workouts.steps import WorkoutKind

_ONES = {
    2: "due|un paio d|un paio di|paio di|paio d",
    3: "tre",
    4: "quattro",
    5: "cinque",
    6: "sei",
    7: "sette",
    9: "nove",
}
_TENS = {20: "venti", 30: "trenta", 40: "quaranta", 50: "cinquanta", 60: "sessanta"}
NUMBERS: dict[float, str] = {
    **{float(n): text for n, text in _ONES.items()}, **{float(n): text for n, text in _TENS.items()},
    0: "zero", 8: "otto", 10: "dieci", 11: "undici", 12: "dodici", 13: "tredici", 14: "quattordici", 15: "quindici",
    16: "sedici", 17: "diciassette", 18: "diciotto", 19: "diciannove", 70: "settanta", 80: "ottanta", 90: "novanta", 100: "cento",
    **tens_and_ones(_TENS, _ONES, "{ten}{one}"), 21: "ventuno", 28: "ventotto", 31: "trentuno", 38: "trentotto", 48: "quarantotto", 58: "cinquantotto",
}  # fmt: skip
ORDINALS = {1: "primo|prima", 2: "secondo|seconda", 3: "terzo|terza"}
WEEKDAYS = (
    "lunedì|lun",
    "martedì|mar",
    "mercoledì|mer",
    "giovedì|gio",
    "venerdì|ven",
    "sabato|sab",
    "domenica|dom",
)
EVERY_WEEKDAY = tuple(
    f"ogni {day}|tutti i {day}|tutte le {day.replace('domenica', 'domeniche')}|{art} {day} di solito|il {day} sempre|ogni santo {day}"
    for day, art in (
        ("lunedì", "il"),
        ("martedì", "il"),
        ("mercoledì", "il"),
        ("giovedì", "il"),
        ("venerdì", "il"),
        ("sabato", "il"),
        ("domenica", "la"),
    )
)
DAY_SETS = {
    "01234": "infrasettimanale|infrasettimanali|nei feriali|i feriali|i giorni feriali|durante i giorni lavorativi|dal lun al ven|nei giorni lavorativi|infrasettimana|giorni feriali|nei giorni feriali|in settimana|dal lunedì al venerdì|durante la settimana",
    "56": "tutti i fine settimana|i fine settimana|sabati e domeniche|il sabato e la domenica|ogni fine settimana|solo nei weekend|nei weekend|tutti i weekend|nei fine settimana|ogni weekend|i weekend",
    "0123456": "ogni giorno|tutti i giorni|qualsiasi giorno|ogni mattina|ogni sera|tutte le mattine",
}
MONTHS = (
    "gennaio|gen", "febbraio|feb", "marzo", "aprile|apr", "maggio|mag", "giugno|giu", "luglio|lug", "agosto|ago",
    "settembre|set|sett", "ottobre|ott", "novembre|nov", "dicembre|dic",
)  # fmt: skip
DAYS = {
    -2: "l altro ieri|altro ieri|avantieri",
    -1: "ieri|ieri sera|ieri mattina|ieri pomeriggio|stanotte",
    0: "oggi|stamattina|stasera|questa mattina|questa sera|oggi pomeriggio|stamani|oggi a pranzo|questo pomeriggio|poco fa|appena ora",
    1: "domani|domani mattina|domani sera|domani pomeriggio|domattina",
    2: "dopodomani|dopo domani",
}
DAY_PARTS = {
    "morning": "di mattina|la mattina|del mattino|mattina|al mattino|prima del lavoro|presto", "noon": "a mezzogiorno|mezzogiorno|a pranzo|in pausa pranzo",
    "afternoon": "nel pomeriggio|pomeriggio|di pomeriggio|del pomeriggio", "evening": "di sera|la sera|sera|dopo il lavoro|di sera tardi", "night": "di notte|notte",
}  # fmt: skip
UNITS = joined(
    international.UNITS,
    {
        "km": "chilometro|chilometri|kilometri", "mi": "miglio|miglia", "m": "metro|metri", "h": "ora|ore|oretta|orette", "min": "minuto|minuti|minutini", "s": "secondo|secondi",
        "bpm": "battiti|pulsazioni", "deg": "gradi|grado",
        "pct": "per cento", "day": "giorno|giorni|notte|notti|gg", "week": "settimana|settimane", "month": "mese|mesi", "year": "anno|anni",
        "times": "volte|volta|allenamenti|sedute|corse|uscite",
    },
)  # fmt: skip
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "corsetta facile|corricchiata|sgambata|sgambatina|fondo lento rigenerante|cl|lentissimo|lentino|easy run|z2|zona 2|in zona 2|corsa blanda|jogging|corsa facilissima|allenamento lento|facile|facili|corsa facile|corsa lenta|lento|lenta|lenti|tranquillo|tranquilla|tranquilli|corsetta|corsa tranquilla|fondo lento|corsa leggera|corsettina|blando|sciolto|facile facile|piano|in scioltezza|fl|leggero|leggera|rilassato",
        WorkoutKind.RECOVERY: "recupero|corsa di recupero|rigenerante|corsa rigenerante|defaticante|scarico attivo",
        WorkoutKind.LONG: "il lunghissimo|lungone|lungo lento|lungo progressivo|corsa lunga lenta|lungo|lunghissimo|corsa lunga|il lungo|lunghi|uscita lunga|lunga|lunghetto",
        WorkoutKind.STEADY: "medio|corto veloce|fondo medio|corsa media",
        WorkoutKind.PROGRESSION: "progressivo|progressione|corsa in progressione",
        WorkoutKind.MARATHON_PACE: "ritmo maratona|ritmo gara",
        WorkoutKind.THRESHOLD: "medio veloce|fondo veloce|corsa media veloce|ritmo soglia anaerobica|lavoro di soglia|soglia|ritmo soglia|allenamento di soglia|corsa a soglia|tempo run",
        WorkoutKind.INTERVALS: "ripetute brevi|ripetute lunghe|ripetute in pista|ripetute da mille|variazioni|lavori|lavoro in pista|ripe|interval training|ripetuta|ripetute|le ripetute|interval|intervalli|pista|qualità|lavoro di qualità|allenamento in pista|ripetizioni lunghe",
        WorkoutKind.REPETITIONS: "ripetizioni|sprint|scatti",
        WorkoutKind.HILLS: "scatti in salita|sprint in salita|salitelle|lavoro in salita|ripetute salita|salite|ripetute in salita|salita|collinare",
        WorkoutKind.STRIDES: "allunghi",
        WorkoutKind.TIME_TRIAL: "test|gara test",
        WorkoutKind.RUN_WALK: "corsa e camminata|corsa cammino|corsa camminata",
        WorkoutKind.REST: "riposare|riposo|giorno di riposo|giornata di riposo|giorno libero|pausa|riposino",
        WorkoutKind.MOBILITY: "mobilità|stretching|allungamento",
        WorkoutKind.CROSS_TRAINING: "allenamento alternativo|cross training",
    },
)  # fmt: skip
SESSIONS = (
    "allenamento|corsa|seduta|uscita|allenamenti|sedute|sessione|uscite|corse|workout|allenamentino"
)
SPORTS = joined(
    international.SPORTS,
    {
        Sport.YOGA: "lezione di yoga|lezione di pilates",
        Sport.WALK: "a piedi|camminato veloce|camminata veloce|passeggiatina|nordic walking|passeggiata lunga|camminatina|passeggiata veloce|ho camminato|camminata|camminato|camminare|passeggiata|passeggiato|cammino", Sport.HIKE: "ciaspolata|ciaspole|ciaspolate|gita in montagna|giro in montagna|escursione in montagna|ferrata|via ferrata|camminata in quota|trek|gita|escursione|trekking|camminata in montagna",
        Sport.RIDE: "bdc|giro in bdc|uscita in bici|gravel|mtb|spin bike|lezione di spinning|rulli in casa|bici da corsa|in bicicletta|pedalatina|giro in bicicletta|bike|cyclette in palestra|bici indoor|bici|bicicletta|ciclismo|pedalato|pedalata|rulli|cyclette|mountain bike|in bici|giro in bici|pedalare",
        Sport.SWIM: "nuoto libero|nuotatina|acque libere|nuoto in piscina|a nuoto|in piscina|stile libero|nuoterò|nuoto|nuotato|nuotare|piscina|nuotata", Sport.STRENGTH: "gambe in palestra|pesistica|corpo libero|circuito|functional|funzionale|sala attrezzi|squat|body pump|calisthenics|calistenics|kettlebell|trx|core stability|rinforzo|ghisa|allenamento di forza|palestra|pesi|forza|potenziamento|addominali|sala pesi", Sport.ROW: "remoergometro|vogato|voga|canottaggio|vogatore|remato",
        Sport.SKI: "scialpinismo|skialp|fondo sugli sci|snowboard|sci alpinismo|sci alpino|sci|sciato|sciare|sci di fondo", Sport.ELLIPTICAL: "ellittico|ellittica", Sport.TEAM_SPORT: "partitella|partita a calcetto|calcetto con gli amici|calciotto|calcio a 5|calcio a 7|partita di basket|partita di pallavolo|volley|beach volley|pallanuoto|partitella a calcetto|calcio|calcetto|partita di calcetto|partita di calcio|pallavolo|basket|pallacanestro|giocato a calcetto",
        Sport.OTHER: "padel|partita di padel|partita a padel|partita a tennis|tennis|boulder|kayak|canoa|sup|surf|kitesurf|pugilato|kick boxing|kickboxing|arti marziali|pattinaggio|pattinato|pattini|ballato|zumba|golf|ping pong|equitazione|acquagym|aquagym|arrampicando|parete|bocce|beach tennis|racchettoni|arrampicata|arrampicato|danza|boxe|ballo", Sport.RUN: "correre|corso|corro|trail|corri|corsa su strada",
    },
)  # fmt: skip
RACES = joined(
    international.RACES, {21098: "mezza maratona|mezza|mezzamaratona|la mezza", 42195: "maratona"}
)
SITES = {
    BodySite.FOOT: "piede|piedi|fascia plantare|pianta del piede|fascite|fascite plantare", BodySite.HEEL: "tallone|talloni", BodySite.TOE: "dito|alluce|dita|unghia",
    BodySite.ANKLE: "caviglia|caviglie", BodySite.ACHILLES: "achille|tendine d achille|tendine|tallone d achille", BodySite.SHIN: "tibia|tibie|stinco|stinchi|periostite",
    BodySite.CALF: "polpaccio|polpacci|soleo", BodySite.KNEE: "ginocchio|ginocchia|rotula|ginocchi", BodySite.HAMSTRING: "bicipite femorale|ischiocrurali|femorale|flessori|flessore|femorali",
    BodySite.QUAD: "quadricipite|quadricipiti", BodySite.THIGH: "coscia|cosce|adduttore|adduttori", BodySite.IT_BAND: "bandelletta|bandelletta ileotibiale", BodySite.GROIN: "inguine",
    BodySite.HIP: "anca|anche doloranti|psoas", BodySite.GLUTE: "gluteo|glutei|piriforme", BodySite.BACK: "schiena|lombare|lombari|sciatica|zona lombare|mal di schiena",
    BodySite.SHOULDER: "spalla|spalle", BodySite.NECK: "collo|cervicale", BodySite.OTHER: "polso|gomito|costole",
}  # fmt: skip
SIDES = {
    Side.LEFT: "sx|sinistro|sinistra|sx",
    Side.RIGHT: "dx|destro|destra|dx",
    Side.BOTH: "entrambi|entrambe|tutti e due|tutte e due",
}
FEELINGS = {
    Feeling.GREAT: "una favola|da favola|gambe che giravano|spettacolo|super bene|fantastica|ottima|meraviglia|da paura|top|al top|sensazioni ottime|sensazioni fantastiche|benissimo|alla grande|ottimo|fantastico|super|ottime sensazioni|perfetto|bellissimo|stupendo|molto bene|da dio|grandioso|volavo",
    Feeling.GOOD: "buone gambe|gambe buone|bene di gambe|rilassato e bene|sciolto e bene|piacevolmente|bella|sensazioni buone|gambe leggere|meglio del previsto|bene|buone sensazioni|bello|abbastanza bene|piacevole|in controllo|buona|mi sono divertito|belle sensazioni",
    Feeling.OKAY: "così così|normale|ok|insomma|discreto|niente di che|discretamente|nella norma",
    Feeling.TIRED: "cotto|cotta|distrutto|distrutta|sfinito|sfinita|a pezzi|morto|morta|gambe distrutte|gambe cotte|svuotato|svuotata|impegnativo|impegnativa|stravolto|stravolta|spompato|bello tosto|bella tosta|tostarello|provato|stanco|stanca|gambe pesanti|pesante|faticoso|duro|fatica|dura|faticosa|tosto|tosta|le gambe pesanti|gambe di legno|tanta fatica|affaticato|durissimo|durissima|tostissimo",
    Feeling.BAD: "male|malissimo|orribile|brutte sensazioni|pessimo|terribile|schifo|da schifo|un disastro|una sofferenza|pessima|sofferto",
}  # fmt: skip
LEVELS = {
    Level.BEGINNER: "principiante|neofita|alle prime armi|nuovo|inizio ora|base", Level.INTERMEDIATE: "intermedio|medio|amatore|un po di esperienza|amatoriale|intermedia",
    Level.ADVANCED: "avanzato|esperto|agonista|molta esperienza|avanzata|esperta",
}  # fmt: skip
ROUTINES = {
    RoutineKind.MORNING: "promemoria del mattino|messaggio del mattino|promemoria giornaliero|promemoria allenamento|promemoria mattutino", RoutineKind.EVENING_BEFORE: "la sera prima|sera prima",
    RoutineKind.EVENING: "domanda della sera|messaggio della sera|promemoria della sera", RoutineKind.READINESS: "domanda sul sonno|domanda del mattino",
    RoutineKind.WEEKLY_REVIEW: "riepilogo settimanale|resoconto settimanale|riassunto settimanale", RoutineKind.RACE_COUNTDOWN: "conto alla rovescia", RoutineKind.NUDGE: "sollecito|solleciti",
}  # fmt: skip
MARKS = {
    "maybe": "credo che|mi pare che|stavo pensando di|pensando di|avevo pensato di|stavo valutando|mi stavo chiedendo|forse|può darsi|probabilmente|sto pensando di|pensavo di|non so se|chissà se|mi sa che|potrebbe darsi|magari domani|valutavo di|ero tentato di",
    "what if": "succede niente se|cambierebbe qualcosa se|come cambia il piano se|che cambia se|cosa cambia se|è grave se|è un dramma se|e se|cosa succede se|che succede se|cosa succederebbe se|cosa succede al piano se|ipotizziamo che|mettiamo che|che succederebbe se|cambia qualcosa se|succede qualcosa se|che succede|cosa succede|che succederebbe|cosa succederebbe|succede qualcosa se",
    "advice": "posso allenarmi con|posso correre se|posso correre con|si può correre con|è ok|va bene correre|si può correre|è ok se|fa male correre|dovrei|è meglio|è il caso di|conviene|devo proprio|va bene se|è un problema se|posso comunque|ha senso|è normale|mi conviene",
    "not": "non|mai|senza|niente|nessun|nessuna|nessuno|nemmeno|neanche",
    "because": "perché|perché devo|perché vado|perché lavoro|perché piove|perché c è|perché non|poiché|causa|perché ho|perché sono|siccome|a causa di|dato che|visto che|per colpa",
    "future": "ho voglia di|avrei voglia di|mi va di|mi piacerebbe|vorrei tanto|che pigrizia|farò|correrò|vado a fare|ho intenzione di|pensavo di correre|penso di correre|vorrei correre|voglio fare|andrò|ho in programma|voglio correre|devo correre|uscirò",
    "join": "quindi|perciò|per cui|dunque|e|poi|ma|inoltre|anche|però|&|+|dopo|e poi|più tardi",
    "others": "un tizio|una tizia|qualcuno|un ragazzo|una ragazza|un signore|una signora|la gente|uno che|un pazzo|un corridore|mio cognato|mia cognata|il mio capo|mio suocero|mia suocera|mio nipote|mia nipote|una collega|una amica|la mia collega|mio nonno|mia nonna|mio zio|mia zia|il mio fisio|il mio medico|il vicino|il mio compagno|la mia compagna|mia amica|mio amico|il mister di mio figlio|il mio cane|mia moglie|mio marito|il mio amico|un amico|mio fratello|mia sorella|mio figlio|mia figlia|mio padre|mia madre|la mia ragazza|il mio ragazzo|un collega|il mio allenatore|kipchoge|la mia amica|un mio amico|il mio vicino|alla mia ragazza|la mia ragazza|mia ragazza|il mio ragazzo|mio ragazzo|al mio ragazzo|il mio allenatore|mio cugino|mia cugina",
    "used to": "prima o poi|un giorno o l altro|una volta correvo|anni fa|da giovane|quando ero|quasi quasi|magari|ho sognato|da ragazzo|volevo correre|volevo fare|dovevo correre|dovevo fare|l anno scorso|anno scorso|un anno fa|due anni fa|ho quasi|quasi fatto|stavo per",
    "partly": "incompleto|non tutto|non completo|non del tutto|non finito|per metà|a metà|solo metà|in parte|parzialmente|la metà|metà allenamento|quasi tutto|solo una parte",
    "race": "pr|rp|miglior tempo|primato|mio record|garetta|corsa podistica|podistica|campestre|stracittadina|nuovo pr|gara|in gara|record|record personale|personale|pb|nuovo pb|nuovo record|pettorale|tapasciata|nuovo personale",
    "treadmill": "treadmill|nastro|sul nastro|tappeto rotante|su tapis|tapis roulant|sul tapis roulant|tapis|tappeto|sul tappeto|tapirulan|sul tapis",
    "unfinished": "non ho finito|non l ho finita|non sono arrivato|ritiro|costretto al ritiro|mi sono dovuto fermare|mi sono dovuto ritirare|ho dovuto mollare|ho dovuto fermarmi|ko al|ritirato|ritirata|abbandonato|dnf|mollato|mi sono fermato|mi sono ritirato|ho mollato|dovuto fermare",
    "about running": "correre|corsa|corridore|maratona|mezza|allenamento|allenarsi|ritmo|passo|scarpe|gel|mangiare|bere|idratazione|stretching|riscaldamento|battito|frequenza|cardio|soglia|ripetute|zona|zone|recupero|riposo|"
    "infortunio|forza|piano|cadenza|respirazione|respirare|caffè|sonno|ginocchio|ginocchia|crampi|crampo|vesciche|caldo|freddo|pioggia|acqua|proteine|carboidrati|peso|milza|vo2max|veloce|lento|piano|colazione|digiuno|orologio|birra|lungo|indolenzimento|doms|gara",
    "question": "cosa|che|come|quando|quanto|quanti|perché|dove|chi|quale|quali|è|devo|posso|meglio|serve|c|a|fa",
    "much": "troppo|tanto",
    "supposed": "se piove|se nevica|se fa|se sto|se non|se mi|se sono|se ho|se il|se la|se dormo|se continua|se finisco|se esco|se arrivo|se vado|se alla fine|se poi|se fosse|se avessi|se potessi|se dovesse|se fossi|in teoria|se vinco|se piovesse|nell eventualità|se torno|se c è|semmai|se mi ammalo|se mi faccio|se sono malato|se sono malata|nel caso|per esempio|se dovessi",
    "reported": "dice che|dicono che|mi dicono|secondo il mio|secondo la mia|ho letto|leggevo che|mi hanno detto|a detta di|era per scherzo|sto scherzando|per scherzo|scherzone|il piano dice|il programma dice|ha detto|mi ha detto|dice|scherzo|scherzavo|era uno scherzo",
}  # fmt: skip
ASIDES = (
    "di più non riesco|di più non posso|di più non ce la faccio|più di così non riesco|l orologio dice|il garmin dice|dice l orologio|che ne dici se|che ne dici di|ti va se|ti va bene se|non so quanti km|non so quanto|non so la distanza|meglio se|se possibile|se puoi|se riesci|se ti va|se va bene|se non ti dispiace|se si può|se non è un problema|se è possibile|fammi sapere se|anche se|come se|se vuoi|se posso|più o meno|e qualcosa|e rotti|con gli altri|coi ragazzi|niente male|senza problemi|senza dolore|senza dolori|senza fastidi|tutto ok|tutto bene|tutto a posto|a buon ritmo|in spiaggia|in palestra|che caldo|che freddo|che bello|che spettacolo|che fatica|mi ero dimenticato|mi ero scordato|me li ero scordati|me lo ero scordato|dimenticavo|al buio|con la frontale|lo stesso|di lavoro|con calma|sotto la pioggia|con il cane|col cane|al parco|con gli amici|con un amico|lungo il fiume|sul lungomare|in montagna|di dislivello|dislivello|col caldo|col freddo|con il vento|vento|pioggia|caldo|freddo|a digiuno|senza fermarmi|"
    "per la prima volta|da solo|da sola|col gruppo|con la squadra|di media|in totale|secondo garmin|garmin|strava|finalmente|felice|contento|nel bosco|in pausa|con mia moglie|con mio figlio|ai giardini|in collina|media|niente di grave|nulla di grave|niente di serio|nulla di serio|poca roba|x favore|per favore|più veloci|più forte|più veloce|in progressione"
)
REASONS = (
    "niente voglia|non mi va proprio|non ho voglia|non ne ho voglia|zero voglia|senza voglia|che pigrizia|non ci sto dentro|non ho proprio voglia|fino a tardi|faccio tardi|compleannino|pranzo|pranzo di famiglia|pranzo dai suoceri|cena aziendale|cena di lavoro|cena con amici|battesimo|comunione|cresima|laurea|piove a dirotto|piove forte|sta piovendo|diluvia|vento forte|freddo cane|troppo caldo|visita medica|visita|fisio|fisioterapista|commissioni|bimbo con la febbre|figlio con la febbre|asilo|recita|recita scolastica|colloqui|riunione di condominio|esami universitari|scadenza|scadenze|consegna|doppio turno|turno di mattina|turno di pomeriggio|reperibilità|partita|concerto|teatro|cinema|postumi|macchina rotta|auto dal meccanico|vengono i miei|suoceri|mille cose|agenda piena|incasinato|incasinata|incasinatissimo|sommerso|sommersa|oberato|oberata|pieno|piena|preso|presa|casino|un casino|grigliata|evento|addio al celibato|chiusura|straordinario|devo lavorare|lavoro fino a tardi|lavorare|lavoro tardi|devo lavorare fino a tardi|lavoro|troppo lavoro|riunione|riunioni|figli|bambini|i bambini|famiglia|trasferta|trasferta di lavoro|matrimonio|compleanno|medico|dentista|esame|esami|non ho tempo|poco tempo|pioggia|temporale|neve|sbornia|trasloco|cena|festa|ospiti|stress|turno|turno di notte|"
    "pigrizia|volo|treno|imprevisto|impegni|impegno|bimbo malato|concerto|natale|pasqua|appuntamento|maltempo|figlio malato|aereo|impegnato|straordinari|ufficio|fuori diluvia|diluvia|pioveva|piove|diluviava|fuori piove|temporale"
)
FILLER = (
    "c'è stanno lieve leggermente plis perfavore prego aspetta allora vabbè vabbe boh mah guarda senti tipo praticamente fammelo fammela mettilo mettila fallo falla dimmi dammi dicevo diciamo sarei saremmo starei rec cosa cose stessa medesimo corricchiato dici fammi ecco almeno riesce riusciamo ce sti sta ste fine alleno pure lasciamelo lasciami ad riesci riusciresti puoi potresti mica sui sulle vedere il lo la i gli le l un uno una dei degli delle del della dello di da dal dalla d al allo alla ai agli alle a all in nel nella nei nell con col su sul sulla per tra fra che chi mi ti si ci vi ne me te lui lei noi io tu mio mia miei mie tuo tua "
    "ho hai ha abbiamo avete hanno avuto è sono sei siamo era ero stato stata essere avere fare faccio fai fa fatto fammi posso puoi può potrei potresti possiamo voglio vorrei vuoi volevo potere devo deve sto stai sta stare "
    "per favore grazie ciao buongiorno ok va bene beh allora dunque ecco sì proprio molto tanto un po poco abbastanza circa quasi più meno intorno verso tipo come quando cosa quanto quanti quale quali dove "
    "oggi giorno giorni settimana settimane volta volte allenamento allenamenti seduta corsa corse uscita sessione piano tempo altro altra ancora già sempre solo soltanto anche tutto tutta tutti qualche questo questa questi quello quella ora adesso qui "
    "sento sentivo sentito sentirmi sembra credo penso pare trovo dopo prima durante fino entro ma o oppure e se però così invece metti mettere messo vado vai andare andato andata usciti uscito uscita uscire vediamo favore posto meglio stavolta coach mister "
    "prendo prendere bisogno ultimo ultima nuovo nuova bel bella bello dai su eh uff oddio ragazzi fatta poi c s dormito finito h ed magari tutte due momento appena riesco niente ve ricordo andiamo dico s'è tosto nostro purtroppo scusa diciamo direi qualcosa fanno attualmente aiuti prezioso preziosa dalle dallo rientrato rientrata"
)
TYPING = {
    "mezzora": "mezz ora",
    "mezzoretta": "mezz ora",
    "qst": "questo",
    "qsta": "questa",
    "dmn": "domani",
    "dmni": "domani",
    "ke": "che",
    "qnt": "quanto",
    "sn": "sono",
    "perke": "perche",
    "raga": "ragazzi",
    "dp": "dopo",
    "qndi": "quindi",
    "nnt": "niente",
    "vbb": "va bene",
    "nn": "non", "xke": "perche", "xche": "perche", "x": "per", "cmq": "comunque", "qnd": "quando", "sett": "settimana", "allenam": "allenamento", "grz": "grazie", "dom": "domenica", "tt": "tutto", "pome": "pomeriggio",
    "prox": "prossima",
    "quand'e": "quando",
}  # fmt: skip
TYPING.pop("x")
TYPING.pop("dom")
ELIDED = "l d dell nell all sull dall un m t s quest cos com mezz"
CLITICS = "melo mela telo tela celo glielo mi ti lo la li le ci ne si"
ENDINGS = {
    "issimi": "i|chi", "issime": "e|che", "issimo": "o|e|co", "issima": "a|e|ca", "ettini": "i|e", "ettina": "a", "ettino": "o|e", "etti": "i|e", "ette": "e",
    "ucci": "i", "uccio": "o", "etto": "o|e", "etta": "a|e", "ini": "i|e", "ine": "e", "ino": "o|e", "ina": "a|e", "accio": "o|e", "accia": "a|e", "one": "o|e|a",
}  # fmt: skip
