"""German sentences: logging, reshaping the week, life and body."""

SETS = {
    "at": "@|bei|mit",
    "at most": "maximal|max|höchstens",
    "move": "verschieb|verschiebe|verschieben|verleg|verlege|verlegen|schieb|schiebe|schieben|verschoben|verlegt|leg|lege|legen|umlegen|rüberschieben|zieh|rück|pack|packe|setz|setze|umplanen|schmeiß|umlege",
    "skip": "auslassen|überspringen|überspring|streich|streiche|streichen|absagen|ausfallen|weglassen|cancel|canceln|sausen|ausgelassen|schwänzen|sausen_lassen|ausfallen_lassen|überspringe|streichst|schwänze|skippen|skip|skippe|absage|raus|entfallen",
    "train": "laufen|trainieren|training|joggen|lauf|sport|rennen|machen|schaffen",
    "shorter": "kürzer|kürzen|kürz|kürze|verkürzen|verkürz|verkürze|weniger|reduzier|reduziere|reduzieren|kürzere|abkürzen",
    "longer": "länger|verlängern|verlänger|verlängere|mehr|längere",
    "easier": "leichter|lockerer|ruhiger|leichtere|entspannter|lockere_woche|ruhige_woche|runterfahren|entlastungswoche|weniger_umfang|zurückschrauben|reduzieren|reduzier|reduziere|leicht|leichte_woche|entschärfen|entschärf|ruhigere|einfacher|regenerationswoche|entlaste|weniger",
    "harder": "härter|intensiver|anspruchsvoller|mehr_umfang|schwerer|fordernder|mehr_kilometer|mehr_km|steigern|härtere|forderndere|mehr_intensität|anziehen|hochschrauben|erhöhen|mehr_herausforderung",
    "ache": "verknackst|verdreht|vertreten|schmerzt|schmerzen|schmerz|weh|tut_weh|tun_weh|zwickt|ziept|zieht|sticht|zwicken|ziehen|gezerrt|zerrung|verletzt|verstaucht|umgeknickt|probleme|problem|drückt|spannt|brennt|beschwerden|gereizt|entzündet|entzündung|verhärtet|verspannt|meldet|muckt|macht_probleme|steif|stechen|zickt|krampf|geschwollen|angeschlagen|schmerzhaft|muskelkater|wehgetan|"
    "knieschmerzen|wadenkrampf|wadenschmerzen|schienbeinschmerzen|hüftschmerzen|rückenschmerzen|knieprobleme|leistenschmerzen|wadenkrämpfe|läuferknie|plantarfasziitis|fersensporn|itbs|schienbeinkantensyndrom|überlastet|gezwickt|aua|spüre|zickt_rum|lädiert|macht_zicken",
    "sharp": "stechend|stechender|stechende|sticht|scharf|humpeln|humple|humpel|nachts|schlimmer|in_ruhe|hinke|hinken",
    "ill": "krank|erkältet|erkältung|grippe|fieber|schnupfen|husten|halsschmerzen|halsweh|magen_darm|corona|covid|infekt|angeschlagen|übel|kotzen|durchfall|kopfschmerzen|migräne|magenverstimmung|krankgeschrieben|rotznase|bronchitis|virus|flach|grippal|verschnupft|erbrochen|kränklich|kränkele|schüttelfrost|gliederschmerzen|hals_kratzt|halskratzen|nebenhöhlen",
    "fever": "fieber|temperatur|schüttelfrost",
    "below neck": "husten|bronchitis|magen_darm|durchfall|grippe|kotzen|gliederschmerzen|brust|lunge|erbrochen|magen",
    "above neck": "schnupfen|halsschmerzen|halsweh|rotznase|verschnupft|nase|hals_kratzt|halskratzen|hals",
    "fatigue": "müde|kaputt|erschöpft|platt|fertig|ausgelaugt|k_o|übermüdet|schlapp|gestresst|kraftlos|energielos|im_eimer|todmüde|ausgepowert|am_ende|hundemüde|tot|total_durch|keine_energie|keine_kraft|matt|gerädert|unausgeschlafen|muskelkater|beine_schwer|schwere_beine|durch|ausgebrannt|völlig_fertig|erledigt|alle|stress|totmüde|saft",
    "strong": "völlig|total|komplett|todmüde|am_ende|seit_wochen|seit_tagen|extrem|hundemüde|im_eimer|ausgebrannt|kaum|fix_und_fertig|erschöpft|völlig_fertig|totmüde",
    "sleep": "geschlafen|schlaf|schlafe|geschlafn|gepennt|geratzt",
    "energy": "energie",
    "legs": "beine|bein|muskeln",
    "recovered": "gesund|wieder_gesund|wieder_fit|genesen|erholt|beschwerdefrei|schmerzfrei|symptomfrei|fieberfrei|auskuriert|überstanden",
    "remind": "erinner|erinnere|erinnern|erinnerung|erinnerungen|benachrichtigung|benachrichtigungen|schreib_mir|schick_mir|nachricht|nachrichten|benachrichtige|schick|reminder|weck|pushnachricht|meld_dich|melde_dich|schreib",
    "off": "aus|ausschalten|abschalten|stopp|stop|deaktivieren|abstellen|keine|keine_mehr|abbestellen|deaktivier|hör_auf|schalt|ausstellen|pausieren|pausier|aufhören|kein|nicht|stell",
    "on": "an|einschalten|aktivieren|anschalten|wieder|aktivier|anmachen|fortsetzen",
    "away": "weg|urlaub|im_urlaub|unterwegs|verreist|dienstreise|geschäftsreise|keine_zeit|nicht_verfügbar|nicht_da|blockiert|blockieren|blocken|blockier|blocke|skiurlaub|verhindert|belegt|auf_reisen|kann_nicht|nicht_trainieren|sperren|sperr|montage|klassenfahrt|auf_dienstreise|krankenhaus|reise|ausgebucht|kein_training|messe",
    "only": "nur|ausschließlich|bloß",
    "each": "je|jeweils|pro_lauf|jedes_mal",
    "twice": "zweimal",
    "except": "außer|ausser|bis_auf",
    "long": "lang|langer|langen|lange|langlauf",
    "longest": "längster|weiteste|längste|längsten",
    "for": "für",
    "with": "mit|gegen|und",
    "by": "kürzer|länger|weniger|um",
    "load": "woche|wochen|plan|training|umfang|umfänge|pensum",
    "it": "es|das|alles|wie_geplant|erledigt|geschafft",
    "half": "hälfte|halb|teilweise|teil",
    "did not": "nicht_gelaufen|nicht_trainiert|nicht_geschafft|nicht_gemacht|ausgefallen|verpasst|versäumt|geschwänzt|ausgelassen|nicht_geklappt",
    "rest": "ruhe|ruhetag|pause|frei",
    "fitness": "fit",
    "hard": "hart|hartes|intensiv",
    "people": "kinder|kind|tochter|sohn|frau|mann|baby|familie|partner",
    "aims": "ziel|trainiere|trainieren|angemeldet|unter|will|möchte|vorbereitung|vorbereiten|anmeldung|melde|starte|wettkampf|schaffen",
    "goal_words": "trainiere_für|trainiere_auf|ziel|angemeldet|angemeldet_für|vorbereiten|vorbereitung|mein_ziel|laufe_im|will_im|möchte_einen|will_einen|möchte|will|starte_beim|mein_rennen|trainieren_für|vorhaben|gemeldet|startplatz|melde_mich|trainier|schaffen|trainiere",
    "target": "unter|in|zeit|zielzeit|schaffen|laufen|finishen",
    "log words": "gelaufen|gebraucht|zeit|gefühl|dauer|distanz|strecke|gedauert|schnitt|durchschnitt|gemacht|absolviert|puls",
    "log entry": "eintrag|doppelt|falsch|aktivität|löschen|irrtümlich|versehentlich",
    "oops": "doch|nein|ups|sorry|korrektur|meinte|falsch|waren|eigentlich|korrigier|korrigiere|ändere|ändern|stimmt|zeit|distanz|lauf|sondern|quatsch|war|ich_meinte|vertippt",
    "sorry": "sorry|korrektur|meinte|ups|nein|korrigiere|korrigier|doch|sondern|quatsch|vertippt|falsch",
    "ran": "gelaufen|gemacht",
    "blocking": "mach|leg|setz|ändere|kürzen|streich|verschieb|tausch|ersetze|erinner|kann|könnte|zeig|wann|was|plan|statt|nie|maximal|höchstens|nur|wenn|ziel|will|verlängern|pro|längster|wie",
    "ics file": "kalender|ics|ical|outlook",
    "fit file": "fit|garmin|uhr",
    "csv file": "csv|excel|tabelle",
    "json file": "json|daten|alles|backup",
    "remember": "merk|merke|dir|bitte|dass|notier|notiere|denk|daran|mal",
    "link": "telegram|discord|account|konto|handy|code|chat|verknüpfen|verbinden",
    "metric": "km|kilometer",
    "imperial": "meilen|meile",
    "cap": "limit|obergrenze",
    "heat over": "vorbei|rum|abgekühlt|kühler|zu_ende",
    "asked of a body": "kann|darf|soll|sollte|ist|muss|könnte",
    "subjects": "ich|man|wir",
    "wonders": "warum|wieso|weshalb|wie",
    "between days": "am|an|oder",
    "down to": "auf|bis|zu",
    "asks of things": "ist|sind|war|waren|reicht|wäre",
    "wonder not": "geplant|immer|gewohnt|vorgesehen|besprochen|vorher|vereinbart",
}
ACTS = {
    "LogActivity": """
        (gelaufen|lief|gemacht|gejoggt|absolviert|geschafft|gerannt|gewesen|geschwommen|geradelt|gewandert|gefahren|trainiert|hinter_mir|fertig|zurück|eingetragen|log|trag|eintragen|notier|geknackt|abgespult|geschwitzt|getrabt|gequält|geschrubbt|abgerissen|weggelaufen|reingeholt|unterwegs|war|getan|durchgezogen|gegangen|gezogen|runtergespult)
        (bin|hab|habe) {distance}
        {unfinished}
        {kind} {distance}
        {sport} {duration}
        {sport} {distance}
    """,
    "Amend": """
        (nein|nee|ne|doch|sorry|korrektur|ups|quatsch|äh|stopp) {distance} nicht {distance}
        {distance} (nicht|statt) {distance}
        {distance} nicht {number}
        {duration} (nicht|statt) {duration}
        nicht {distance} sondern {distance}
        nicht {duration} sondern {duration}
        (korrektur|ich_meinte|meinte|vertippt|korrigiere|korrigier|stimmt_nicht|das_war_falsch|vertan)
        (ändere|ändern|änder|korrigier|korrigiere) (lauf|distanz|zeit|eintrag|aktivität|letzten|training|es|das)
        (es|das) (waren|war) (eigentlich|doch|nur|genau_genommen|tatsächlich|in_wirklichkeit)
        (waren|war) (doch|eigentlich) [(nur)] {distance}
        (nein|nee|ne|sorry|ups) [(es|das)] (waren|war)
        (nein|nee|ne) [(,)] {distance}
        (es|das) (waren|war) {number:right}
        nicht {number} sondern {distance}
    """,
    "DeleteActivity": """
        (lösch|lösche|löschen|entfern|entferne) (lauf|eintrag|aktivität|training|letzten_lauf|einheit|doppelten|log)
        (lösch|lösche|entferne) {distance}
        (lauf|eintrag|aktivität) (löschen|entfernen)
        (doppelt_eingetragen|aus_versehen_eingetragen|versehentlich_eingetragen)
    """,
    "CompleteSession": """
        (wie_geplant|nach_plan|laut_plan|planmäßig) [(gelaufen|gemacht|erledigt|geschafft|absolviert)]
        (erledigt|geschafft|abgehakt|durchgezogen|absolviert|hab_ich_gemacht|habe_ich_gemacht|training_gemacht|einheit_gemacht|lauf_gemacht|training_fertig|einheit_fertig|training_absolviert|done|alles_gemacht)
        (hak|hake) ab
        {kind} (erledigt|geschafft|gemacht|absolviert|fertig|abgehakt|durchgezogen|im_kasten|drin)
        (lauf|training|einheit) [(von|heute|gestern|habe|hab)] (erledigt|geschafft|gemacht|fertig|absolviert|im_kasten|ist_fertig)
        {partly}
        = fertig
    """,
    "CheckInAnswered": """
        (gut|super|sehr_gut|bestens|prima|wie_ein_stein|wie_ein_baby|ordentlich|okay|ok|toll) geschlafen
        {duration} geschlafen
        geschlafen {duration}
        {duration} schlaf
        (schlaf|energie|beine) [(war|waren|heute|sind)] {number}
        (schlaf|energie|beine) [(war|waren|heute|sind)] (gut|super|schlecht|ok|okay|frisch)
        (ausgeschlafen|frische_beine|beine_frisch|voller_energie|fühle_mich_fit|fühl_mich_fit|topfit|beine_sind_frisch)
    """,
    "MoveSession": """
        <move> (auf|nach|zu|zum|in|am|für) {day:to}
        (auf|nach|zu|zum|am) {day:to} <move>
        <move> (auf|nach|in) {range:to}
        <move> (auf|in) {week:to}
        (auf|nach) {week:to} <move>
        <move> {range:fromto}
        {range:fromto} <move>
        {kind} (erst|lieber|doch|stattdessen|statt_dessen) [(am|lieber)] {day:to} [(machen|laufen)]
        {day:to} statt {day:from}
        {day:from} (passt|geht|klappt|kann|ist) [(mir|ich|bei_mir)] (nicht|schlecht) (geht|ginge|kann|lieber|passt|besser|dann|vielleicht|machen) [(auch|es|das|am|wir)] {day:to}
        {kind} (einen|1|ein_paar) tag (später|früher|eher|vorher)
        {kind} einen_tag (später|früher|eher|vorher)
        {kind} {day:to} statt {day:from}
        (am|lieber|erst) {day:to} (statt|anstatt) [(am)] {day:from}
        {kind} (auf|am) {day:to} (machen|laufen|haben|legen|bitte|stattdessen)
        um (einen|1) tag <move>
        <move> um
        um_einen_tag (nach_hinten|nach_vorne|später|früher)
        {kind} {day:from} auf {day:to}
        (vorziehen|vorverlegen|vorgezogen) [(auf)] [{day:to}]
        auf {day:to} (vorziehen|vorverlegen)
        zieh {kind} (auf|vor_auf) {day:to} [vor]
        <move>
        (anderer|anderen|ander) tag
        (kann|geht|passt|schaffe|schaff|klappt) {day:from} nicht [(,)] (lieber|besser|dann|eher|stattdessen) [(am)] {day:to}
    """,
    "SwapSessions": """
        (tausch|tausche|tauschen|vertausch|vertausche|wechsel|austauschen|vertauschen|tauscht|getauscht) {days:both}
        {days:both} (tauschen|vertauschen|austauschen|tausch|getauscht)
        (tausch|tausche|vertausch|vertausche|wechsel|tauschen) {day:first} (mit|gegen|und) [{day:second}]
        {day:first} (mit|gegen|und) {day:second} (tauschen|vertauschen|austauschen)
        (tausch|tausche|vertausch|vertausche|tauschen) {kind:first_kind} (mit|gegen|und) [{kind:second_kind}]
        {kind:first_kind} (mit|gegen|und) {kind:second_kind} (tauschen|vertauschen|austauschen)
        (tausch|tausche|tauschen|vertausche) {kind} {day} (mit|gegen|und)
        {kind} {day} (mit|gegen|und) {kind} {day} tauschen
    """,
    "SkipSession": """
        <skip>
        (fällt|fallen|fiel|fällt_leider) aus
        (lass|lasse|lassen|ließ) (aus|weg|ausfallen|sausen|bleiben)
        (sag|sage) ab
        nicht (gelaufen|trainiert|geschafft|gemacht|gegangen|dazu_gekommen|geklappt)
        (ausgefallen|verpasst|versäumt|geschwänzt|verpennt|verschwitzt)
        (kein|keine) (training|lauf|laufen|einheit) {when:day}
        (kein|keine|keinen) {kind} {when:day}
        {when:day} (kein|keine|keinen) {kind}
        {when:day} (kein|keine) (training|lauf|laufen|einheit|sport)
        {when:day} nicht
        (kein|keine) (zeit|lust|bock) [(zum|auf|für)] [(laufen|training)] {when:day}
        {when:day} (keine|kein) (zeit|lust|bock) [(zum|auf|für)] [(laufen|training|lauf)]
        {day:day} frei
        {when:day} (keine_zeit|keine_lust|kein_bock)
        (keine_zeit|keine_lust|kein_bock) {when:day}
    """,
    "RestInstead": """
        {kind:rest} {when:day}
        {when:day} {kind:rest}
        (brauche|nehme|nehm|mach|mache|brauch|will|möchte|gönn|gönne|lieber|lege) {kind:rest}
        {kind:rest} statt
    """,
    "CannotRun": """
        (kann|schaffe|schaff|könnte|konnte) nicht
        (kann|schaffe|schaff) {when:day} nicht
        {when:day} (geht|klappt|passt|wird|geht's) nicht
        (geht|klappt|passt) {when:day} nicht
        (schaffe|schaff|kann|krieg) (es|das|ich|den|die) nicht
        (komme|komm) nicht (zum|dazu)
        {when:day} (schaffe|schaff|kann|pack) [(ich|es|das)] nicht
        (geht|klappt|passt|wird) nicht {when:day}
        {when:day} wird_das_nichts
        {when:day} (wirds|wird's|wird_das|wird_es|klappts) (nichts|nix|nicht)
        {when:day} wird nichts
    """,
    "ReplaceSession": """
        {sport:with} (statt|anstatt|anstelle|stattdessen)
        {kind:with} (statt|anstatt|anstelle|stattdessen)
        (statt|anstatt|anstelle) {kind:what} [(lieber|doch)] {kind:with}
        (statt|anstatt|anstelle) {kind:what} [(lieber|doch)] {sport:with}
        (statt|anstatt|anstelle) [(dem|des|vom)] (lauf|laufen|training|einheit|joggen|laufens|trainings) [{when:day}] {sport:with}
        (statt|anstatt|anstelle) {when:day} [zu] (laufen|joggen|rennen|lauf|training) {sport:with}
        (ersetz|ersetze|ersetzen|tausch|tausche) {kind:what} (durch|gegen|mit) {sport:with}
        (ersetz|ersetze|ersetzen|tausch|tausche) {kind:what} (durch|gegen|mit) {kind:with}
        (ersetz|ersetze|ersetzen|tausch|tausche) (lauf|training|einheit) (durch|gegen|mit) {sport:with}
        (ersetz|ersetze|ersetzen|tausch|tausche) {day:what_on} (durch|gegen|mit) {sport:with}
        (mach|mache) (aus|zu|draus) {kind:with}
        (mach|mache) {day:what_on} (locker|einen|zu|zum) {kind:with}
        (kann|könnte|darf|würde) [ich] {when:day} [(auch|lieber|stattdessen)] {sport:with}
        (aufs|auf_dem|auf_das|auf) {treadmill} [(laufen|machen|statt_draußen|verlegen)]
        {treadmill} (stattdessen|statt_draußen)
        {treadmill}
        lieber {sport:with}
        lieber {kind:with}
    """,
    "ScaleSession": """
        <shorter>
        <shorter> (auf) {distance:to}
        <shorter> (auf) {duration:to}
        (auf) {distance:to} <shorter>
        (auf) {duration:to} <shorter>
        (um) {distance:by} <shorter>
        (um) {duration:by} <shorter>
        <shorter> (um) {distance:by}
        <shorter> (um) {duration:by}
        {distance:by} (weniger|kürzer)
        {duration:by} (weniger|kürzer)
        <longer>
        <longer> (auf) {distance:to}
        (auf) {distance:to} <longer>
        (auf) {duration:to} <longer>
        (um) {distance:more} <longer>
        (um) {duration:more} <longer>
        <longer> um {distance:more}
        <longer> um {duration:more}
        {distance:more} (mehr|länger|zusätzlich|dranhängen|drauf)
        {duration:more} (mehr|länger|zusätzlich|dranhängen)
        (nur|bloß|höchstens|maximal|nur_noch|lediglich) {duration:to} [(zeit|laufen|schaffen|training|lauf|drin)]
        (nur|bloß|höchstens|maximal|nur_noch) {distance:to} [(laufen|schaffen|lauf|drin)]
        {duration:to} (statt|anstatt) {duration}
        {distance:to} (statt|anstatt) {distance}
        (mach|mache|setz) {kind} [(nur|auf|zu)] {distance:to}
        (mach|mache|setz) {kind} [(nur|auf|zu)] {duration:to}
        (häng|hänge) [{day}] {distance:more} (dran|drauf|an)
        (häng|hänge) [{day}] {duration:more} (dran|drauf|an)
    """,
    "EaseWeek": """
        <easier>
        {week} <easier>
        <easier> {week}
        <easier> {day}
        (zu_hart|zu_viel|zuviel|zu_anstrengend|zu_heftig|überfordert|zu_intensiv|zu_schwer)
        (weniger) (umfang|training|kilometer|km)
        (umfang|pensum|belastung) (reduzieren|runter|senken|verringern)
    """,
    "PushWeek": """
        <harder>
        (zu_leicht|zu_einfach|zu_locker|unterfordert|zu_wenig|kann_mehr|mehr_geht|mehr_schaffen|will_mehr|mehr_kilometer)
        mehr (umfang|training|kilometer|km) {week}
    """,
    "AddSession": """
        (zusätzlich|zusätzliche|zusätzlichen|extra|hinzufügen|füge|einplanen|einbauen|dazu|noch_einen|noch_eine|plane|einschieben|ergänz|weiteren|bau|plan_mir) {kind}
        {kind} (hinzufügen|einplanen|einbauen|dazu|hinzu|ein|zusätzlich|extra|einschieben)
        (zusätzlich|zusätzliche|zusätzlichen|extra|noch_einen|noch_eine|weiteren|weitere) (lauf|einheit|training|runde)
        {distance} (hinzufügen|einplanen|einbauen|extra)
        {sport} (hinzufügen|einplanen|einbauen|einschieben)
        (plane|füge|plan|bau) {sport}
        (plane|füge|plan|bau) {distance}
        (bau|baue|plan|plane|füg|füge) (ein|hinzu|dazu|rein)
    """,
    "ReplanFrom": """
        (plan|trainingsplan) [(komplett|bitte|nochmal)] (neu|neu_machen|neu_schreiben|neu_berechnen|überarbeiten|neu_erstellen|neu_planen|anpassen|aktualisieren)
        (neuen|neuer) (plan|trainingsplan)
        (plan|plane) [(alles)] neu
    """,
    "SetAvailability": """
        (nur|kann|immer|trainiere|laufe|verfügbar|zeit|passt|gehen|trainieren|laufen) [(nur|an|am|habe|hab|ich|immer|noch)] {days:days}
        {days:days} [(kann|passt|habe|hab|geht|ginge|gehen|sind|laufe|trainiere|ich)] (zeit|laufen|trainieren|gut|ich|passt|frei|nur|geht|gehen|möglich|laufe|trainiere)
        {days:days} [(habe|hab|kann)] [ich] [(nur|max|maximal|höchstens)] {duration:minutes}
        {duration:minutes} [(zeit|max)] [(an|am)] {days:days}
        {n:count} (tage|mal|tagen) (pro|die|in_der) woche
        {n:count} {unit} (pro|die|in_der) woche
        {times:count} (pro|die|in_der|/) woche
        {times:count} wöchentlich
    """,
    "BlockDates": """
        <away>
        {when:dates} <away>
        <away> {when:dates}
        {when:dates} (nur|maximal|höchstens) {duration:minutes}
        (kann|kein|keine) {when:dates} (nicht|training|laufen|zeit)
        {week:dates} frei
        {range:dates} frei
    """,
    "FreeDates": """
        (doch|wieder) (frei|zeit|da|verfügbar) {when:dates}
        {when:dates} (doch|wieder) (frei|zeit|da|verfügbar)
        (urlaub|reise|dienstreise|termin) (abgesagt|fällt_aus|gestrichen)
    """,
    "NeverOn": """
        (nie|niemals) [(am|an|mehr)] {days:days}
        (nie|niemals) [(am|an)] {day:day}
        {days:days} [(kann|geht|ist|laufe|laufen|habe|will)] [(ich)] (nie|niemals|kein|keine|nicht|nichts) [(laufen|training|trainieren|zeit|lauf)]
        (kein|keine|nicht) [(training|laufen|lauf|läufe|einheiten|trainieren)] [(am|an)] {days:days}
        {days:days} (frei|freihalten|frei_halten|laufffrei)
    """,
    "CapLongRun": """
        {kind} [(soll|darf|nie|nicht|bitte|ist)] (maximal|max|höchstens|nicht_länger_als|nie_länger_als|länger_als|nicht_mehr_als|unter|bis_maximal) {duration}
        {kind} [(soll|darf|nie|nicht|bitte|ist)] (maximal|max|höchstens|nicht_länger_als|nie_länger_als|länger_als|nicht_mehr_als|unter|bis_maximal) {distance}
    """,
    "Commitment": """
        {sport} {days:days}
        {days:days} [(ist|habe|hab|immer|spiele|bin|gehe|mache)] [ich] [(immer|beim|zum|im|ins)] {sport}
        (spiele|spiel|gehe|geh|habe|hab|mache|mach) {days:days} [(zum|ins|beim|im)] {sport}
    """,
    "MostRuns": """
        (maximal|max|höchstens|nicht_mehr_als) {times} [(pro|die|in_der)] [woche]
        (maximal|max|höchstens|nicht_mehr_als) {n} (läufe|einheiten|tage|mal) [(pro|die|in_der)] [woche]
    """,
    "Hours kind=not_before": """
        (nie|nicht|kein|keine|niemals) [(laufen|training|läufe|trainieren)] vor {time:at}
    """,
    "Hours kind=not_after": """
        (nie|nicht|kein|keine|niemals) [(laufen|training|läufe|trainieren)] nach {time:at}
    """,
    "ReportIllness": """
        <ill>
        <ill> <ill>
        <ill> <ill> <ill>
        (kein|ohne) fieber
        (nicht|gar_nicht) (gut|wohl|fit|auf_dem_damm)
        (liege|lieg) [im] (flach|bett)
        (fühle|fühl|geht) (elend|krank|unwohl)
        positiv_getestet
    """,
    "ReportNiggle": """
        <ache> {site}
        {site} <ache>
        <ache> {side} {site}
        {side} {site} <ache>
        {side} {site}
        {site} {side}
        {site} {score}
        <ache>
        {site} (komisch|wieder_da|nicht_in_ordnung|nicht_gut|macht_nicht_mit|hinüber|dicht|zu)
        <ache> (im|in|am|an) {site}
    """,
    "ReportFatigue": """
        <fatigue>
        (schlecht|kaum|wenig|mies|beschissen|unruhig|nicht|gar_nicht|miserabel|zu_wenig|fast_nicht|furchtbar|katastrophal) geschlafen
        (nur|bloß|gerade_mal|knapp) {duration:sleep} (geschlafen|schlaf|gepennt|geratzt|gepoft)
        (nur|bloß) {duration:sleep}
        {duration:sleep} (geschlafen|schlaf)
        (schlechte|miese|kurze|schlaflose|unruhige|schlechter|wenig|kein|zu_wenig) (nacht|schlaf)
        beine (schwer|müde|kaputt|tot|platt|leer|sind_schwer|wie_blei|wie_pudding|wie_brei|wie_gummi|wie_beton|aus_blei|aus_beton|im_eimer|hinüber)
        (muskelkater|schwere_beine)
        kein_auge_zugetan
    """,
    "ReportHeat": """
        {degrees:air}
        (hitzewelle|hitze|affenhitze|bullenhitze|hitzewarnung)
        (hitzewelle|hitze) <heat over>
    """,
    "HotDay": """
        (heiß|sehr_heiß|mega_heiß|richtig_heiß|so_heiß|brütend_heiß) {when}
        {when} [(wird|wirds|wird's|soll)] [es] [(sehr|richtig|mega|so|brütend)] heiß
    """,
    "ReportRecovered": """
        (wieder) (auf_dem_damm|der_alte|die_alte|gesund|fit|okay|ok|besser|alles_gut|auf_den_beinen|in_ordnung|einsatzbereit|hergestellt|genesen)
        <recovered>
        nicht_mehr (krank|erkältet)
        nicht mehr (krank|erkältet)
        {site} [(ist|sind|geht|fühlt|geht's|jetzt|schmerz)] [(jetzt|es|sich|dem|wieder|ist)] (gut|wieder_gut|besser|wieder_ok|wieder_okay|weg|in_ordnung|wieder_in_ordnung|wieder_besser|schmerzfrei|ausgeheilt|verheilt|geheilt)
        {site} [(tut|schmerzt)] nicht_mehr [weh]
        {site} tut nicht mehr weh
        {site} schmerzt nicht mehr
        keine (schmerzen|beschwerden) mehr [(im|in|am)] [{site}]
        (erkältung|grippe|fieber|husten|schnupfen|infekt|schmerzen|schmerz) [(ist|sind|endlich)] (weg|vorbei|überstanden|vorüber|auskuriert)
        fühle_mich (besser|wieder_besser|gesund|wieder_gut)
        (geht|gehts|geht's) [mir] [(wieder|viel|schon)] (besser|wieder_gut|viel_besser)
    """,
    "ReportCondition condition=pregnant": """
        schwanger
    """,
    "ReportCondition condition=heart_disease": """
        (herzfehler|herzkrank|herzerkrankung|vorhofflimmern|herzschrittmacher|herzrhythmusstörungen)
    """,
}
