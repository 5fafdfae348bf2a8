"""Italian words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined, tens_and_ones
from core.workouts.steps import WorkoutKind

_ONES = {2: "due", 3: "tre", 4: "quattro", 5: "cinque", 6: "sei", 7: "sette", 9: "nove"}
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
    f"ogni {day}|tutti i {day}|{art} {day} di solito|il {day} sempre"
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
    "01234": "giorni feriali|nei giorni feriali|in settimana|dal lunedì al venerdì|durante la settimana",
    "56": "nei weekend|tutti i weekend|nei fine settimana|ogni weekend|i weekend",
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
        "km": "chilometro|chilometri|kilometri", "mi": "miglio|miglia", "m": "metro|metri", "h": "ora|ore|oretta", "min": "minuto|minuti|minutini", "s": "secondo|secondi",
        "bpm": "battiti|pulsazioni", "deg": "gradi|grado",
        "pct": "per cento", "day": "giorno|giorni|notte|notti|gg", "week": "settimana|settimane", "month": "mese|mesi", "year": "anno|anni",
        "times": "volte|volta|allenamenti|sedute|corse|uscite",
    },
)  # fmt: skip
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "facile|facili|corsa facile|corsa lenta|lento|lenta|lenti|tranquillo|tranquilla|tranquilli|corsetta|corsa tranquilla|fondo lento|corsa leggera|corsettina|blando|sciolto|facile facile|piano|in scioltezza|fl|leggero|leggera|rilassato",
        WorkoutKind.RECOVERY: "recupero|corsa di recupero|rigenerante|corsa rigenerante|defaticante|scarico attivo",
        WorkoutKind.LONG: "lungo|lunghissimo|corsa lunga|il lungo|lunghi|uscita lunga|lunga|lunghetto",
        WorkoutKind.STEADY: "medio|corto veloce|fondo medio|corsa media",
        WorkoutKind.PROGRESSION: "progressivo|progressione|corsa in progressione",
        WorkoutKind.MARATHON_PACE: "ritmo maratona|ritmo gara",
        WorkoutKind.THRESHOLD: "soglia|ritmo soglia|allenamento di soglia|corsa a soglia|tempo run",
        WorkoutKind.INTERVALS: "ripetute|le ripetute|interval|intervalli|pista|qualità|lavoro di qualità|allenamento in pista|ripetizioni lunghe",
        WorkoutKind.REPETITIONS: "ripetizioni|sprint|scatti",
        WorkoutKind.HILLS: "salite|ripetute in salita|salita|collinare",
        WorkoutKind.STRIDES: "allunghi",
        WorkoutKind.TIME_TRIAL: "test|gara test",
        WorkoutKind.RUN_WALK: "corsa e camminata|corsa cammino|corsa camminata",
        WorkoutKind.REST: "riposo|giorno di riposo|giornata di riposo|giorno libero|pausa|riposino",
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
        Sport.WALK: "camminata|camminato|camminare|passeggiata|passeggiato|cammino", Sport.HIKE: "escursione|trekking|camminata in montagna",
        Sport.RIDE: "bici|bicicletta|ciclismo|pedalato|pedalata|rulli|cyclette|mountain bike|in bici|giro in bici|pedalare",
        Sport.SWIM: "nuoto|nuotato|nuotare|piscina|nuotata", Sport.STRENGTH: "palestra|pesi|forza|potenziamento|addominali|sala pesi", Sport.ROW: "canottaggio|vogatore|remato",
        Sport.SKI: "sci|sciato|sciare|sci di fondo", Sport.ELLIPTICAL: "ellittica", Sport.TEAM_SPORT: "calcio|calcetto|partita di calcetto|partita di calcio|pallavolo|basket|pallacanestro|giocato a calcetto",
        Sport.OTHER: "arrampicata|arrampicato|danza|boxe|ballo", Sport.RUN: "correre|corso|corro|trail|corri|corsa su strada",
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
    Feeling.GREAT: "top|al top|sensazioni ottime|sensazioni fantastiche|benissimo|alla grande|ottimo|fantastico|super|ottime sensazioni|perfetto|bellissimo|stupendo|molto bene|da dio|grandioso|volavo",
    Feeling.GOOD: "bene|buone sensazioni|bello|abbastanza bene|piacevole|in controllo|buona|mi sono divertito|belle sensazioni",
    Feeling.OKAY: "così così|normale|ok|insomma|discreto|niente di che|discretamente|nella norma",
    Feeling.TIRED: "stanco|stanca|gambe pesanti|pesante|faticoso|duro|fatica|dura|faticosa|tosto|tosta|le gambe pesanti|gambe di legno|tanta fatica|affaticato|durissimo|durissima|tostissimo",
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
    "what if": "e se|cosa succede se|che succede se|cosa succederebbe se|cosa succede al piano se|ipotizziamo che|mettiamo che|che succederebbe se|cambia qualcosa se|succede qualcosa se|che succede|cosa succede|che succederebbe|cosa succederebbe|succede qualcosa se",
    "advice": "posso allenarmi con|posso correre se|posso correre con|si può correre con|è ok|va bene correre|si può correre|è ok se|fa male correre|dovrei|è meglio|è il caso di|conviene|devo proprio|va bene se|è un problema se|posso comunque|ha senso|è normale|mi conviene",
    "not": "non|mai|senza|niente|nessun|nessuna|nessuno|nemmeno|neanche",
    "because": "perché ho|perché sono|siccome|a causa di|dato che|visto che|per colpa",
    "future": "farò|correrò|vado a fare|ho intenzione di|pensavo di correre|penso di correre|vorrei correre|voglio fare|andrò|ho in programma|voglio correre|devo correre|uscirò",
    "join": "e|poi|ma|inoltre|anche|però|&|+|dopo|e poi|più tardi",
    "others": "mia moglie|mio marito|il mio amico|un amico|mio fratello|mia sorella|mio figlio|mia figlia|mio padre|mia madre|la mia ragazza|il mio ragazzo|un collega|il mio allenatore|kipchoge|la mia amica|un mio amico|il mio vicino|alla mia ragazza|la mia ragazza|mia ragazza|il mio ragazzo|mio ragazzo|al mio ragazzo|il mio allenatore|mio cugino|mia cugina",
    "used to": "una volta correvo|anni fa|da giovane|quando ero|quasi quasi|magari|ho sognato|da ragazzo|volevo correre|volevo fare|dovevo correre|dovevo fare|l anno scorso|anno scorso|un anno fa|due anni fa|ho quasi|quasi fatto|stavo per",
    "partly": "a metà|solo metà|in parte|parzialmente|la metà|metà allenamento|quasi tutto|solo una parte",
    "race": "gara|in gara|record|record personale|personale|pb|nuovo pb|nuovo record|pettorale|tapasciata|nuovo personale",
    "treadmill": "tapis roulant|sul tapis roulant|tapis|tappeto|sul tappeto|tapirulan|sul tapis",
    "unfinished": "ritirato|ritirata|abbandonato|dnf|mollato|mi sono fermato|mi sono ritirato|ho mollato|dovuto fermare",
    "about running": "correre|corsa|corridore|maratona|mezza|allenamento|allenarsi|ritmo|passo|scarpe|gel|mangiare|bere|idratazione|stretching|riscaldamento|battito|frequenza|cardio|soglia|ripetute|zona|zone|recupero|riposo|"
    "infortunio|forza|piano|cadenza|respirazione|respirare|caffè|sonno|ginocchio|ginocchia|crampi|crampo|vesciche|caldo|freddo|pioggia|acqua|proteine|carboidrati|peso|milza|vo2max|veloce|lento|piano|colazione|digiuno|orologio|birra|lungo|indolenzimento|doms|gara",
    "question": "cosa|che|come|quando|quanto|quanti|perché|dove|chi|quale|quali|è|devo|posso|meglio|serve|c|a|fa",
    "much": "troppo|tanto",
    "supposed": "se mi ammalo|se mi faccio|se sono malato|se sono malata|nel caso|per esempio|se dovessi",
    "reported": "il piano dice|il programma dice|ha detto|mi ha detto|dice|scherzo|scherzavo|era uno scherzo",
}  # fmt: skip
ASIDES = (
    "sotto la pioggia|con il cane|col cane|al parco|con gli amici|con un amico|lungo il fiume|sul lungomare|in montagna|di dislivello|dislivello|col caldo|col freddo|con il vento|vento|pioggia|caldo|freddo|a digiuno|senza fermarmi|"
    "per la prima volta|da solo|da sola|col gruppo|con la squadra|di media|in totale|secondo garmin|garmin|strava|finalmente|felice|contento|nel bosco|in pausa|con mia moglie|con mio figlio|ai giardini|in collina|media|niente di grave|nulla di grave|niente di serio|nulla di serio|poca roba|x favore|per favore|più veloci|più forte|più veloce|in progressione"
)
REASONS = (
    "devo lavorare|lavoro fino a tardi|lavorare|lavoro tardi|devo lavorare fino a tardi|lavoro|troppo lavoro|riunione|riunioni|figli|bambini|i bambini|famiglia|trasferta|trasferta di lavoro|matrimonio|compleanno|medico|dentista|esame|esami|non ho tempo|poco tempo|pioggia|temporale|neve|sbornia|trasloco|cena|festa|ospiti|stress|turno|turno di notte|"
    "pigrizia|volo|treno|imprevisto|impegni|impegno|bimbo malato|concerto|natale|pasqua|appuntamento|maltempo|figlio malato|aereo|impegnato|straordinari|ufficio|fuori diluvia|diluvia|pioveva|piove|diluviava|fuori piove|temporale"
)
FILLER = (
    "fine alleno pure lasciamelo lasciami ad riesci riusciresti puoi potresti mica sui sulle vedere il lo la i gli le l un uno una dei degli delle del della dello di da dal dalla d al allo alla ai agli alle a all in nel nella nei nell con col su sul sulla per tra fra che chi mi ti si ci vi ne me te lui lei noi io tu mio mia miei mie tuo tua "
    "ho hai ha abbiamo avete hanno avuto è sono sei siamo era ero stato stata essere avere fare faccio fai fa fatto fammi posso puoi può potrei potresti possiamo voglio vorrei vuoi volevo potere devo deve sto stai sta stare "
    "per favore grazie ciao buongiorno ok va bene beh allora dunque ecco sì proprio molto tanto un po poco abbastanza circa quasi più meno intorno verso tipo come quando cosa quanto quanti quale quali dove "
    "oggi giorno giorni settimana settimane volta volte allenamento allenamenti seduta corsa corse uscita sessione piano tempo altro altra ancora già sempre solo soltanto anche tutto tutta tutti qualche questo questa questi quello quella ora adesso qui "
    "sento sentivo sentito sentirmi sembra credo penso pare trovo dopo prima durante fino entro ma o oppure e se però così invece metti mettere messo vado vai andare andato andata usciti uscito uscita uscire vediamo favore posto meglio stavolta coach mister "
    "prendo prendere bisogno ultimo ultima nuovo nuova bel bella bello dai su eh uff oddio ragazzi fatta poi c s dormito finito h ed magari tutte due momento appena riesco niente ve ricordo andiamo dico s'è tosto nostro purtroppo scusa diciamo direi qualcosa fanno attualmente aiuti prezioso preziosa dalle dallo rientrato rientrata"
)
TYPING = {
    "nn": "non", "xke": "perche", "xche": "perche", "x": "per", "cmq": "comunque", "qnd": "quando", "sett": "settimana", "allenam": "allenamento", "grz": "grazie", "dom": "domenica", "tt": "tutto", "pome": "pomeriggio",
    "prox": "prossima",
    "quand'e": "quando",
}  # fmt: skip
TYPING.pop("x")
TYPING.pop("dom")
ELIDED = "l d dell nell all sull dall un c m t s quest cos com mezz"
CLITICS = "melo mela telo tela celo glielo mi ti lo la li le ci ne si"
