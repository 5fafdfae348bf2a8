"""What the coach says, in Italian: warnings, first questions and small answers."""

from collections.abc import Mapping

MEETING: Mapping[str, str] = {
    "care.heart": (
        "Smetti subito di correre. Dolore al petto, svenimento, battito accelerato o "
        "irregolare o fiato che manca all'improvviso vanno visti da un medico prima di "
        "qualsiasi allenamento. Se sta succedendo ora o è appena successo, chiama il "
        "numero di emergenza (112)."
    ),
    "care.breathing": (
        "Fermati e riposa seduto. Se a riposo il respiro resta difficile, fischia o la "
        "gola si chiude, serve aiuto subito: usa l'inalatore o l'adrenalina se li hai e"
        " chiama il numero di emergenza (112)."
    ),
    "care.stroke": (
        "Chiama subito il numero di emergenza (112). Debolezza da un lato, viso che "
        "cede, parola impastata o confusione non possono aspettare. Non guidare tu."
    ),
    "care.heat": (
        "Può essere un colpo di calore e i minuti contano. Chiama il numero di "
        "emergenza (112) e raffredda subito: ombra, acqua fredda su tutto il corpo, "
        "ghiaccio se c'è. Prima raffreddare, poi trasportare."
    ),
    "care.hyponatraemia": (
        "Mal di testa, vomito o confusione dopo una corsa lunga possono venire da "
        "troppa acqua e poco sale. Non bere altra acqua e chiama il numero di emergenza"
        " (112) o vai ora al pronto soccorso."
    ),
    "care.rhabdomyolysis": (
        "Urina scura, color cola, o muscoli molto gonfi dopo l'attività sono da pronto "
        "soccorso oggi stesso: il muscolo che si rompe può danneggiare i reni. Non "
        "correre e non prendere antidolorifici."
    ),
    "care.bone_stress": (
        "Un dolore in un punto dell'osso, saltellando, di notte o a riposo può essere "
        "una lesione da stress. Non correrci sopra, nemmeno piano. Fallo vedere da un "
        "medico o fisioterapista entro pochi giorni; prima se è profondo all'inguine o "
        "all'anca."
    ),
    "care.low_energy": (
        "Ciclo che salta, lesioni da stress ripetute o stanchezza continua possono "
        "voler dire che il corpo riceve poca energia. Parlane presto con un medico o un"
        " dietista dello sport. Fino ad allora non aumento l'allenamento e non parlo di"
        " peso."
    ),
    "care.eating": (
        "Grazie di avermelo detto. Conta più di ogni allenamento e non devi risolverlo "
        "da solo. Parla con un medico o con una linea di aiuto per i disturbi "
        "alimentari. Non aumenterò l'allenamento e non ti consiglierò mai di mangiare "
        "meno."
    ),
    "care.clot": (
        "Un polpaccio gonfio, caldo o dolente, soprattutto con affanno, può essere un "
        "trombo. Non correre e non massaggiare. Fallo vedere oggi; con affanno o dolore"
        " al petto chiama il numero di emergenza (112)."
    ),
    "care.pregnancy": (
        "Interrompi l'attività e chiama ora l'ostetrica, il medico o il reparto "
        "maternità. Sanguinamento, perdita di liquido, contrazioni dolorose, vertigini,"
        " dolore al petto o un polpaccio gonfio vanno visti oggi."
    ),
    "care.self_harm": (
        "Sono davvero contento che me lo dici. Sono solo un coach di corsa e ora meriti"
        " una persona con cui parlare. Chiama il numero di emergenza (112) se pensi di "
        "farti del male, oppure una linea di ascolto: 02 2327 2327 in Italia."
    ),
    "care.paused": (
        "L'allenamento è in pausa. Dimmi quando un medico o un fisioterapista ti ha "
        "dato il via libera e ricominciamo con calma."
    ),
    "care.still": (
        "L'allenamento resta in pausa finché un medico o fisioterapista non dà il via "
        "libera. Camminare e ciò che ti permettono va bene; correre ancora no."
    ),
    "condition.red_flag": "L'allenamento è in pausa finché un medico non dà il via libera.",
    "condition.cleared": "Bene che tu abbia il via libera. Ricominciamo con calma.",
    "ask.again": "Scusa, non ho capito.",
    "ask.goal.again": "Che cosa vorresti fare?",
    "ask.injuries.where": "Dove fa male, e quanto da 0 a 10?",
    "ask.place.again": (
        "Non conosco il fuso orario di {place}. Quale grande città ha la stessa ora?"
    ),
    "ask.weekly_volume.start": "Al momento corri un po'? Se sì, quanti {unit} a settimana?",
    "hint.race_date": "Basta un giorno come «12 aprile».",
    "hint.weekly_volume": "Basta una cifra come «25 {unit}».",
    "hint.runs_per_week": "Basta un numero da 1 a 7.",
    "hint.longest_run": "Basta una cifra come «10 {unit}».",
    "hint.days": "Dillo così: «martedì, giovedì e nel weekend».",
    "hint.age": "Basta un numero, o salta.",
    "hint.place": "Basta il nome di una grande città vicina.",
    "hint.reminder_time": "Basta un'ora come «6:30».",
    "back.okay": "Va bene, torniamo indietro.",
    "back.first": "È già la prima domanda.",
    "begin.again": (
        "Bello rivederti. Il tuo piano è ancora qui. Ricominciamo da capo? Rifaccio le "
        "domande e alla fine riscrivo il piano. Il diario resta."
    ),
    "button.half": "Mezza maratona",
    "button.marathon": "Maratona",
    "button.keep_fit": "Restare in forma",
    "button.start_running": "Iniziare a correre",
    "button.km": "Chilometri",
    "button.miles": "Miglia",
    "button.not_yet": "Non corro ancora",
    "button.any_day": "Qualsiasi giorno",
    "button.no_limit": "Nessun limite",
    "button.nothing_hurts": "Non mi fa male niente",
    "button.no_reminder": "Nessun promemoria",
    "button.begin": "Cominciamo",
    "button.begin_again": "Ricominciare",
    "button.cleared": "Ho il via libera",
    "button.misheard": "Non intendevo questo",
    "button.delete": "Cancella tutto",
    "button.keep_data": "Tieni i miei dati",
    "button.log_anyway": "Sì, registra",
    "button.log_not": "No, correggo",
    "button.predict": "Previsione di gara",
    "button.replan": "Riscrivi il piano",
    "noted.weekly": "{distance} a settimana",
    "noted.no_running": "non corri ancora",
    "noted.runs": "{count} corse a settimana",
    "noted.longest": "corsa più lunga {distance}",
    "noted.long_day": "lungo di {day}",
    "noted.age": "{age} anni",
    "noted.no_injuries": "non ti fa male niente",
    "noted.no_reminder": "nessun promemoria al mattino",
    "noted.rule": "ne tengo conto",
    "plan.ready": "Il tuo piano è pronto: {goal}.",
    "plan.title": "Il tuo piano: {goal}",
    "plan.first": "Il tuo primo piano",
    "plan.length": "{weeks} settimane fino a {end}: {phases}.",
    "plan.length.plain": "Dura {weeks} settimane, fino a {end}.",
    "plan.volume": (
        "Parte da {first}, arriva a {peak} a settimana e la corsa più lunga è di {longest}."
    ),
    "plan.by_effort": (
        "Ancora niente ritmi: fino alla prima gara o al primo test guida lo sforzo."
    ),
    "plan.by_pace": "Facile è {easy}, soglia {threshold}.",
    "plan.pencilled": "La data è provvisoria. Dimmi quella giusta quando la sai.",
    "plan.next": (
        "Da domani ti mando l'allenamento del giorno alle {at}, la sera ti chiedo com'è"
        " andata e la domenica facciamo il punto. Per segnare una corsa basta dirlo: "
        "«{far} facili 46 min»."
    ),
    "plan.next.no_evening": (
        "Da domani ti mando l'allenamento del giorno alle {at} e la domenica facciamo il punto; la "
        "sera non chiedo niente. Per segnare una corsa basta dirlo: «{far} facili 46 min»."
    ),
    "plan.next.silent": (
        "Al mattino resto in silenzio; di' «oggi» quando vuoi l'allenamento. Per "
        "segnare una corsa basta dirlo: «{far} facili 46 min»."
    ),
    "amend.done": "Corretto: {entry}.",
    "amend.rated": "Segnato, sforzo {rpe}.",
    "amend.same": "È già così: {entry}.",
    "amend.summary": "Attività corretta",
    "another.none": (
        "Non vedo un altro modo sicuro. Dimmi quale giorno o quanto ti andrebbe bene e "
        "guardo di nuovo."
    ),
    "clarify.about": (
        "Non sono sicuro di «{about}». Puoi dire «{far} facili 46 min», «sposta giovedì "
        "a venerdì» o «sono malato»."
    ),
    "complete.future": (
        "Non ancora: {session} deve ancora venire. Se l'hai già fatto, dimmi quanto."
    ),
    "complete.how_much": "Quanto di questo: {session}?",
    "complete.no_plan": ("Non c'è ancora un piano. Dimmi quanto o per quanto tempo e lo segno."),
    "day.blocked": "{day}: non libero, quindi niente in programma.",
    "day.no_kind": "Nel piano non c'è più questo tipo di allenamento ({kind}).",
    "day.outside": "{day} è fuori dal piano.",
    "skip.day": "{day}: tolto. Niente viene aggiunto altrove per recuperare.",
    "skip.day.ask": "Toglierei {day}. Niente viene aggiunto altrove per recuperare.",
    "skip.nothing": "In quei giorni non c'è niente in programma.",
    "skip.none_behind": "Fino a oggi è tutto segnato. Intendi questa?",
    "skip.range": "Tolto: da {first} a {last}.",
    "skip.range.ask": "Toglierei da {first} a {last}.",
    "tired.free": "Segnato. Tanto non si corre ({day}); riposa bene.",
    "tired.nothing": "Segnato. {day} è già facile; lascia stare se preferisci riposare.",
    "tired.strong": ("Segnato. {day} l'ho reso leggero: breve e facile, o riposo se preferisci."),
    "ill.below": (
        "Se sono coinvolti petto, stomaco o muscoli non si corre finché non passa. Se "
        "il respiro si fa difficile o non migliora, vai dal medico."
    ),
    "talk.off_topic": "Non è il mio campo. La corsa sì.",
    "talk.praise": "Grazie. A correre sei tu.",
    "talk.complaint": "Mi dispiace. Dimmi cosa non andava o cosa preferisci e lo cambio.",
    "talk.who_are_you": (
        "Sono Longrun, un coach di corsa in questa chat. Sono un programma: pianifico, "
        "ricordo, annoto e riordino, secondo la scienza dell'allenamento pubblicata. "
        "Non sono un medico."
    ),
    "well.nothing": "Bene. Non avevo cambiato niente per questo, quindi resta tutto com'è.",
    "routine.morning": "allenamento del mattino",
    "routine.evening": "domanda della sera",
    "routine.evening_before": "avviso della vigilia",
    "routine.readiness": "domanda sul sonno",
    "routine.weekly_review": "riepilogo settimanale",
    "routine.race_countdown": "conto alla rovescia",
    "routine.nudge": "piccolo richiamo",
    "routine.summary": "Promemoria cambiato",
    "routine.all_off": "Parlerò solo quando scrivi tu.",
    "routine.all_on": "I miei promemoria sono di nuovo attivi.",
    "routine.paused": "Starò in silenzio fino a {day}.",
    "block.day": "{first} resta libero.",
    "block.days": "Da {first} a {last} resta libero.",
    "block.past": "Quei giorni sono già passati.",
    "delete.ask": (
        "Cancello tutto quello che ho su di te: profilo, piano, diario e questa "
        "conversazione? Non si può annullare."
    ),
    "delete.done": "Tutto ciò che ti riguarda è cancellato. Buona strada.",
    "goal.past": "{day} è già passato.",
    "profile.same": "Ce l'ho già così.",
    "profile.summary": "Profilo cambiato",
    "log.effort": "sforzo {rpe}",
    "log.empty": "Niente segnato da {first} a {last}.",
    "log.doubt": "{doubt}. È giusto?",
    "log.nothing_there": "Non trovo questa voce nel diario.",
    "find.empty": "{day}: niente in programma.",
    "find.nothing_left": "Non c'è più nessun allenamento da cambiare.",
    "find.which": "{day} ce ne sono due. Quale?",
    "find.planned": "In programma {day}: {there}.",
    "find.done": "Già fatto: {there}, {day}.",
    "find.skipped": "Già tolto: {there}, {day}.",
    "imagine": "Sarebbe: {what}",
    "change.moved": "{from_day} → {day}: {was}",
    "scale.ask": "Quanto o per quanto tempo ({session})?",
    "ease.nothing": "È già facile; non resta niente da alleggerire.",
    "evening.effort": ("Quanto è stato duro ({session}), da 1 (facilissimo) a 10 (al massimo)?"),
    "predict.unknown": ("Per una previsione mi serve una gara o un test, come «5 km in 24:30»."),
    "predict.said": "Con la forma di oggi: {what} in circa {time} (da {low} a {high}).",
    "paces.title": "I tuoi ritmi",
    "progress.title": "Le tue settimane, corso su previsto",
    "progress.empty": (
        "Non c'è ancora niente da mostrare. Segna una corsa, come «{far} facili 46 min»."
    ),
    "past": "{session}: è passato; quel che è passato resta com'era.",
    "goal.barred": (
        "Quindi la gara esce dal tuo piano e continui ad allenarti senza, finché non ne scegli "
        "un'altra."
    ),
    "answer.unknown.yet": "Non lo so e preferisco non tirare a indovinare.",
    "hint.goal": "Per esempio «10 km il 12 aprile», «tenermi in forma» o «iniziare a correre».",
    "hint.result": "Per esempio «10 km in 52:30», o semplicemente «no».",
    "hint.minutes": "Per esempio «45 min» o «nessun limite».",
    "hint.long_run_day": "Basta un giorno della settimana.",
    "hint.units": "Basta «km» o «miglia».",
    "log.many": "Annotato: {count} corse dal {first} al {last}, {distance} in tutto.",
    "goal.after_all": "Così cambia tutto: {goal} si può fare.",
    "no_plan.change": (
        "Non c'è ancora niente da cambiare: poche domande e scrivo il tuo piano, che poi si"
        " adatta quando la vita si mette di mezzo."
    ),
    "no_plan.yet": "Non c'è ancora un piano: poche domande e lo scrivo.",
    "label.AmendActivity": "Correggi la corsa",
    "label.AskQuestion": "Una domanda",
    "label.CheckInAnswered": "Sonno e forma",
    "label.DropGoal": "Lascia l'obiettivo",
    "label.Help": "Aiuto",
    "label.Remember": "Ricordalo",
    "label.ReplanFrom": "Riscrivi il piano",
    "label.ReportFatigue": "Sono stanco",
    "label.ReportIllness": "Sono malato",
    "label.ReportRecovered": "Sto di nuovo bene",
    "label.SetProfile": "Cambia il profilo",
    "label.ShowLog": "Il mio diario",
    "label.ShowPaces": "I miei ritmi",
    "label.ShowPlan": "Piano intero",
    "label.ShowProfile": "Cosa sai di me",
    "label.ShowProgress": "Progressi",
    "label.ShowToday": "Oggi",
    "label.add": "Aggiungi {session} {day}",
    "label.block": "Non libero {days}",
    "label.days": "Giorni di allenamento",
    "label.delete": "Cancella corsa {day}",
    "label.ease_day": "Alleggerisci {day}",
    "label.ease_week": "Alleggerisci settimana",
    "label.instead": "Invece {what}",
    "label.log": "Segna {what}",
    "label.move": "Sposta {session}",
    "label.niggle": "Mi fa male: {site}",
    "label.partly": "In parte",
    "label.predict": "Previsione di gara",
    "label.push": "Un po' di più",
    "label.race": "Gara {what}, {day}",
    "label.routine": "Ricordami {at}",
    "label.scale_to": "Solo {amount}",
    "label.session": "allenamento",
    "label.session_on": "allenamento {day}",
    "label.swap": "Scambia {first} e {second}",
    "label.treadmill": "Sul tapis roulant",
    "label.unblock": "Di nuovo libero {days}",
    "label.week_of": "Settimana del {day}",
    "ill.summary": "malattia",
    "tired.summary": "stanchezza",
    "well.summary": "di nuovo bene",
    "log.in": " in ",
    "remember.done": "Lo tengo a mente: {words}",
    "remember.summary": "Nota salvata",
    "forget.done": "Dimenticato ({count}).",
    "forget.nothing": "Non ho note su questo.",
    "entry.effort": "sforzo {rpe}",
    "delete.activity": "Tolto dal diario: {entry}.",
    "delete.summary": "Attività cancellata",
    "delete.which": "Quale?",
}
