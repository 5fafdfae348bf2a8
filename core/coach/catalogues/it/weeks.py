"""What the coach says, in Italian: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "previsto",
    "log.title": "Il tuo diario: {distance} di corsa, {time} in tutto",
    "progress.row": "{done} di {planned}, carico {load}",
    "progress.row.free": "{done}, carico {load}",
    "button.track": "Sono in linea?",
    "button.source": "Chi lo dice?",
    "label.ReportHeat": "Farà caldo",
    "change.changed": "{day}: {was} → {became}",
    "change.added": "{day}: + {became}",
    "back.nothing": (
        "Non c'è una domanda precedente. Per tornare indietro sull'ultima modifica, di' «annulla»."
    ),
    "find.mean": "Intendi uno di questi?",
    "find.no_kind": "Nei prossimi giorni non vedo niente del genere ({kind}).",
    "find.other_kind": "{day} c'è altro: {there}, non {kind}.",
    "find.partly": "Già fatto in parte: {there}, {day}.",
    "find.missed": "Saltato: {there}, {day}.",
    "move.already": "È già lì: {session}.",
    "move.to_what": "A quale giorno: {session}? I giorni vicini sono occupati.",
    "swap.with": "Con quale lo scambio: {session}?",
    "replace.same": "È già quello: {session}.",
    "replace.ask": "Cosa preferisci fare al suo posto ({session})?",
    "push.headline": "Un po' di più nella settimana del {day}.",
    "push.headline.ask": "Aggiungerei un po' nella settimana del {day}.",
    "add.too_small": "È troppo poco per questo ({kind}).",
    "add.no_day": "Non vedo più un giorno con posto per questo.",
    "free.headline": "I tuoi giorni: {days}.",
    "free.ask_days": "In quali giorni puoi correre?",
    "free.no_day_left": "Allora non resta nessun giorno per correre. In quali giorni puoi?",
    "free.more": "Il piano resta com'è. Uso il tempo in più?",
    "free.fits": "Il piano va già bene.",
    "block.minutes.day": "{first}: al massimo {minutes} min.",
    "block.minutes.days": "{first} – {last}: al massimo {minutes} min al giorno.",
    "block.free.day": "{first} è di nuovo libero per allenarti.",
    "block.free.days": "{first} – {last}: di nuovo liberi per allenarti.",
    "rule.set": "Lo rispetterò: {rule}.",
    "rule.none": "Non c'è nessuna regola così.",
    "rule.lifted": "Non è più una regola: {rule}.",
    "rule.lifted.summary": "Regola tolta",
    "rule.ask_day": "In quale giorno della settimana?",
    "rule.ask_cap": "Quanto può essere lungo al massimo il lungo?",
    "rule.ask_count": "Quante corse a settimana al massimo?",
    "rule.ask_time": "A che ora?",
    "rule.never_on": "mai di {day}",
    "rule.long_run_cap": "lungo al massimo {amount}",
    "rule.commitment": "{sport} di {day}",
    "rule.most_runs": "al massimo {count} corse a settimana",
    "rule.not_before": "non prima delle {at}",
    "rule.not_after": "non dopo le {at}",
    "severity.faint": "{figure} appena",
    "severity.clear": "{figure} netto",
    "severity.strong": "{figure} forte",
    "severity.severe": "{figure} molto forte",
    "niggle.green": (
        "Segnato: {site}, {severity}/10. Corri come previsto e tienilo d'occhio; dimmi se aumenta."
    ),
    "niggle.amber": (
        "{site}, {severity}/10: solo corsa facile, e meno, finché non scende a 2. Se aumenta "
        "correndo, fermati."
    ),
    "niggle.still": "{site}: {severity}/10 il {day}; finché non va meglio, niente corsa.",
    "niggle.unrated": (
        "Non so quanto fa male ({site}); per prudenza conto {severity} su 10: solo facile, e meno."
        " Dimmi una cifra e lo correggo."
    ),
    "niggle.red": (
        "{site}, {severity}/10: per ora niente corsa. Fatti vedere da un fisioterapista o da "
        "un medico se fra qualche giorno non va chiaramente meglio."
    ),
    "niggle.bone": (
        "Un dolore sull'osso ({site}) può essere una lesione da stress: niente corsa, "
        "nemmeno facile, finché non l'ha vista un medico o un fisioterapista."
    ),
    "well.settling": (
        "Bene, niente più dolore ({site}). Dopo un dolore così forte, una settimana piano e con "
        "meno. Se dopo due corse va ancora bene, dimmi che è passato e torna tutto."
    ),
    "well.still_red": "Bene. Ma una zona dice ancora di non correre: {site}.",
    "log.future": "Quello deve ancora venire: {day}. Che giorno era?",
    "log.race": "gara",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Ce l'avevo già e l'ho completato: {entry}. Conta una volta.",
    "log.known": "Ce l'ho già: {entry}. Conta una volta.",
    "log.summary": "Attività registrata",
    "log.match.shorter": (
        "Conta ({session}), più corto dei {planned} previsti. Il resto non si recupera."
    ),
    "log.match.longer": "Conta ({session}), più dei {planned} previsti.",
    "log.match.harder": (
        "Conta ({session}), ma è stato più duro del dovuto. Più piano allena uguale e costa meno."
    ),
    "log.match.easier": "Conta ({session}), più facile del previsto.",
    "log.paces": (
        "{evidence} Il ritmo di soglia passa da {was} a {now}; le prossime sedute seguono."
    ),
    "log.paces.first": (
        "{evidence} Il tuo ritmo di soglia è circa {now}; le prossime sedute ora hanno dei ritmi."
    ),
    "log.proportion": "Quel che viene segue ciò che hai corso davvero:",
    "log.evidence": "Un nuovo indizio della tua forma.",
    "log.back": "Prima corsa dopo {days} giorni di stop, quindi il carico torna a gradini.",
    "log.back.unheard_of": "Dei {days} giorni prima non conosco nessuna corsa. Li prendo per una "
    "pausa, quindi il carico torna a gradi. Hai corso? Dimmelo e resta tutto com'era.",
    "log.back.less": "Allora sono stati solo {days} giorni di pausa, e una parte torna:",
    "log.back.none": "Allora non era una pausa, e torna quello che avevo alleggerito:",
    "button.ran": "Corso come previsto",
    "complete.none": "È già tutto nel diario, o non era previsto.",
    "log.owing.harder": "È costato più del previsto. Rendo facile il prossimo giorno duro?",
    "log.owing.longer": (
        "È stato parecchio più del previsto. Accorcio un po' la prossima corsa facile?"
    ),
    "log.owing.extra": "È stato un lavoro duro fuori piano. Rendo facile il prossimo giorno duro?",
    "remark.longest": "La tua corsa più lunga in {days} giorni; la precedente era di {before}.",
    "ready.go": "Vai come previsto.",
    "ready.rest": "Oggi non c'è niente in programma, quindi riposa.",
    "ready.noted": "Segnato.",
    "ready.modify": "{why} Oggi lo farei più leggero.",
    "ready.skip": "{why} Oggi lo lascerei stare.",
    "ready.summary": "Forma del giorno",
    "why.goal": "L'obiettivo decide tutto il resto: quanto dura il piano e cosa contiene.",
    "why.race_date": "Conto le settimane all'indietro dalla gara.",
    "why.units": "Così ogni distanza e ritmo arriva nelle tue unità.",
    "why.weekly_volume": "Il piano parte da quanto corri ora, per non farti male.",
    "why.runs_per_week": "Preferisco non aggiungere giorni e distanza insieme.",
    "why.longest_run": "Il lungo cresce da lì, un po' ogni settimana.",
    "why.result": "Un risultato mi dice quanto valgono per te facile, medio e duro.",
    "why.days": "Così niente cade in un giorno in cui non puoi correre.",
    "why.minutes": "Così ogni seduta sta nel tuo tempo.",
    "why.long_run_day": "Il lungo richiede più tempo, quindi scegli tu il giorno.",
    "why.injuries": (
        "Ci si allena evitando ciò che fa male, e alcune malattie cambiano ciò che è sicuro."
    ),
    "why.age": "Sotto i 18 e sopra i 50 il corpo vuole altri limiti e più recupero.",
    "why.place": "Così i promemoria arrivano alla tua ora.",
    "why.reminder_time": "A quell'ora mando l'allenamento del giorno, e di notte niente.",
    "noted.tone": "tono: {style}",
    "noted.away": "ora di {here} fino a {day}, poi di nuovo {home}",
    "noted.model_off": "le tue parole non vanno ai modelli linguistici",
    "noted.model_on": "un modello linguistico può aiutarmi a capirti",
    "snooze.nothing": "Non c'è nessun promemoria da rimandare.",
    "why.title": "{session}, {day}",
    "why.week": "Settimana {number}: {focus}",
    "why.easier": "Più facile, se serve: {easier}",
    "why.not_moved": "Nel piano non è stato spostato niente.",
    "why.moved_from": "Prima era previsto per {day}.",
    "why.pace.easy": (
        "Il tuo ritmo facile è {easy}, la soglia {threshold}. A quel ritmo la corsa facile "
        "rinforza altrettanto cuore, vasi e tendini, e ti lascia fresco per i giorni duri."
    ),
    "why.pace.quality": (
        "La soglia a {threshold} è circa quello che terresti per un'ora in gara. Più forte "
        "stanca di più e allena meno. Il facile in mezzo è {easy}."
    ),
    "why.pace.effort": (
        "Non conosco ancora la tua forma, quindi guida lo sforzo: facile vuol dire parlare "
        "con frasi intere. Una gara o un test ti dà dei ritmi."
    ),
    "why.pace.more": "Fai una gara o un test più veloce, dimmelo, e i ritmi seguono.",
    "why.volume": "La settimana {number} ha {distance}.",
    "why.volume.general": (
        "Una settimana cresce al massimo di un decimo sulla migliore delle ultime quattro, e "
        "una corsa di un decimo sulla più lunga degli ultimi 30 giorni. Ossa e tendini si "
        "adattano più piano dei polmoni; gli infortuni vengono dai salti."
    ),
    "why.volume.base": "Il piano è cresciuto dai tuoi {base} a settimana.",
    "go.yes": "Sì: {session}, {day}. Parti piano e fermati se qualcosa fa male.",
    "go.gently": "Sì, ma con cautela: {session}, {day}.",
    "go.no": "{day}: niente corsa.",
    "go.done": "Già fatto: {session}, {day}. Il resto della giornata è riposo.",
    "go.tired": "Mi hai detto che sei stanco. Se pesa ancora, accorcia o lascia stare.",
    "go.when_well": "Si torna a correre quando stai bene: dimmi allora “meglio”.",
    "go.when_calm": "Dimmi ogni giorno come va ({site}); quando si calma, la corsa torna a gradi.",
    "why.rest": (
        "È nel riposo che l'allenamento diventa forma. Almeno un giorno intero a settimana "
        "resta libero, due per chi comincia."
    ),
    "why.plan": "Perché il piano è fatto così:",
    "why.no_source": "È pratica da allenatore; dietro non c'è uno studio.",
    "track.early": "È presto per dirlo: lascia passare una o due settimane di allenamento.",
    "track.first_week": "La prima settimana non è ancora finita, c'è poco da giudicare.",
    "track.week_well": ("La settimana scorsa hai fatto {done} sedute su {due}. Sei in linea."),
    "track.week_partly": (
        "La settimana scorsa hai fatto {done} sedute su {due}. Va, ma il piano conta su "
        "un po' di più."
    ),
    "track.week_little": (
        "La settimana scorsa hai fatto {done} sedute su {due}. È poco per questo piano; "
        "possiamo adattarlo meglio alle tue settimane."
    ),
    "track.well": "Hai fatto {done} sedute su {due} nelle ultime {weeks} settimane. Sei in linea.",
    "track.partly": (
        "Hai fatto {done} sedute su {due} nelle ultime {weeks} settimane. Va, ma il piano "
        "conta su un po' di più."
    ),
    "track.little": (
        "Hai fatto {done} sedute su {due} nelle ultime {weeks} settimane. È poco per questo "
        "piano; possiamo adattarlo meglio alle tue settimane."
    ),
    "track.excused": (
        "Per un po' sei stato malato, infortunato o non libero; quelle sedute non contano "
        "contro di te."
    ),
    "track.days": "{what}: mancano {days} giorni, {day}.",
    "track.today": "Con la forma di oggi faresti fra {low} e {high}.",
    "week.before": "Il piano inizia il {first}.",
    "week.after": "Il piano finisce il {last}. Dimmi il prossimo obiettivo e si continua.",
    "paces.source": "{evidence} Corrisponde a un indice di forma di {vdot}.",
    "paces.from": "Dal tuo risultato: {result}.",
    "paces.from_on": "Dal tuo risultato: {result}, {day}.",
    "paces.plan": "Dalla forma per cui è stato scritto il tuo piano.",
    "progress.share": "Del piano delle ultime quattro settimane hai corso il {share} %.",
    "progress.excused": "I giorni in cui eri malato, infortunato o non libero non contano.",
    "progress.lost": "{count} sedute perse o saltate. Non si recuperano; il piano va avanti.",
    "answer.source": "Fonte: {source}",
    "morning.moved": "Oggi niente: {session}, spostato a {day}.",
    "morning.cold": "Solo se te la senti: con un raffreddore, breve e facile è il massimo.",
    "morning.ill": "Niente corsa finché stai male. Riposa, bevi, dormi. Come va oggi?",
    "morning.skip": "Oggi meglio lasciar stare.",
    "morning.ache": "Prima di correre: {question} Fino ad allora solo facile.",
    "morning.modify": "Oggi fallo più leggero, o lascia stare.",
    "morning.race": (
        "Giorno di gara{name}. Oggi: {what}. Parti più calmo di come ti senti, mangia ciò "
        "che conosci e lascia venire la seconda metà."
    ),
    "morning.race.time": "Per la tua forma: da {low} a {high}, cioè circa {pace} dal via.",
    "readiness.ask.hard": "È stata una settimana dura. Come hai dormito?",
    "review.total.some": (
        "Hai corso {done} dei {planned} possibili; sedute fatte: {count} su {of}. I giorni "
        "di malattia, infortunio o non liberi non contano."
    ),
    "review.total.none": (
        "Hai corso {done}. Eri malato, infortunato o non libero, quindi non c'era nulla da "
        "fare; riposare era giusto."
    ),
    "review.key_done": "Fatto come previsto: {sessions}.",
    "review.all_done": "Tutte le sedute fatte.",
    "review.more": "È più del previsto. Tieni facili i giorni facili, o ne soffrono quelli duri.",
    "review.lost": "Perso o saltato: {sessions}. Non si recupera; per una non si perde niente.",
    "review.lost.many": "Perse o saltate: {sessions}. Non si recuperano; il piano riparte da qui.",
    "review.unknown": "Di questo non so nulla: {sessions}. Dimmi se l'hai fatto.",
    "review.load": "Carico degli ultimi 7 giorni: {acute}; di solito circa {usual} a settimana.",
    "review.load_high": (
        "Carico degli ultimi 7 giorni: {acute}, ben sopra i tuoi soliti {usual}. Buona "
        "occasione per andare a letto presto."
    ),
    "review.when.next": "La prossima settimana",
    "review.when.this": "Questa settimana",
    "review.next_lighter": (
        "{when} ne tiene conto: {now} invece di {distance}, corsa più lunga "
        "{longest}. Niente si recupera."
    ),
    "review.next": "{when}: {distance}, corsa più lunga {longest}.",
    "review.next_after_short": (
        "{when} va avanti come previsto: {distance}, corsa più lunga "
        "{longest}. Il perso non si aggiunge."
    ),
    "review.next_cutback": (
        "{when} è più leggera di proposito: {distance}, corsa più lunga {longest}."
    ),
    "review.over": (
        "Era l'ultima settimana del piano. Dimmi cosa viene adesso: una nuova gara o restare "
        "in forma."
    ),
    "countdown.days": "Mancano {days} giorni: {what} ({day}).",
    "countdown.week": (
        "Settimana di gara: manca una settimana ({what}, {day}). La forma c'è; ora sonno, "
        "corsa facile e niente di nuovo."
    ),
    "countdown.three": (
        "Mancano tre giorni: {what}. Scarpe, calze e abbigliamento già provati; controlla "
        "l'ora del via e il tragitto."
    ),
    "countdown.two": (
        "Mancano due giorni: {what}. Mangia un po' più pane, riso o pasta del solito, bevi "
        "secondo la sete, gambe in alto."
    ),
    "countdown.tomorrow": (
        "Domani ci siamo: {what}. Prepara tutto, appunta il pettorale, metti due sveglie. "
        "Una notte agitata non conta."
    ),
    "countdown.fuel": (
        "Oltre 75 minuti: 30–60 g di carboidrati all'ora (fino a 90 g oltre 2½ ore, se l'hai "
        "provato), e bevi secondo la sete."
    ),
    "countdown.after": (
        "Com'è andata ieri ({what})? Dimmi il tempo, come «mezza maratona in 1:52:10». Oggi "
        "si cammina e si mangia."
    ),
    "week.lighter": (
        "La settimana scorsa sono saltate delle corse. Non si recuperano; questa settimana "
        "parte un po' più leggera:"
    ),
    "week.key_missed": "Perso: {session}. Potrebbe prendere il posto della corsa facile di {day}.",
    "week.again": "La settimana scorsa non è andata, e succede a tutti.",
    "week.none_run": "Finora non so di nessuna corsa, quindi partiamo dall'inizio, con calma.",
    "week.no_run": (
        "Non mi hai ancora detto di nessuna corsa. Se hai corso come previsto, dimmelo; "
        "fino ad allora pianifico con calma."
    ),
    "week.back": (
        "Bello riaverti. L'ultima corsa è di {days} giorni fa, quindi ripartiamo con calma."
    ),
    "nudge": "È un po' che non ti sento{name}. Devo adattare il piano a qualcosa?",
    "nudge.button": "Settimana più leggera",
    "routine.silent_on": "Starò zitto: {days}.",
    "routine.not_on": "Non più di {days}: {what}.",
    "quiet.set": "Silenzio dalle {starts} alle {ends}.",
    "quiet.moved": "Quindi arriva alle {at}: {what}.",
    "quiet.summary": "Ore di silenzio cambiate",
}
