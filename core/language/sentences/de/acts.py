"""German sentences: logging, reshaping the week, life and body."""

SETS = {
    "feels ill": "geht_es_nicht_gut|gehts_nicht_gut",
    "assenting": "ja|jo|jap|jup|jep|jawohl|joa|klar|na_klar|klaro|ja_klar|genau|einverstanden|mach_das|mach_es|mach_mal|mach_so|machen_wir|machen_wir_so|so_machen_wir_das|so_machen_wir_es|machs|leg_los|nur_zu|klingt_gut|find_ich_gut|finde_ich_gut|gute_idee|abgemacht|kannst_du_machen|kannste_machen|auf_jeden_fall|unbedingt|sehr_gern|sehr_gerne|von_mir_aus",
    "declining": "nein|nee|ne|nö|nä|nope|lieber_nicht|doch_nicht|eher_nicht|lieber_doch_nicht|besser_nicht|lass|lass_mal|lass_das|lass_es|lass_stecken|lass_gut_sein|lass_mal_gut_sein|lass_so|lass_es_so|lass_alles_so|so_lassen|wie_es_ist|wies_ist|passt_schon|bleib_beim_plan|vergiss_es|auf_keinen_fall|bloß_nicht|muss_nicht_sein|muss_nicht|brauchts_nicht|nicht_nötig|nichts_ändern|ändere_nichts|kein_bedarf|bleibt_so|bleib_wie_ist|bleibt_wie_es_ist|bleibt_alles_wie_es_ist|lass_es_lieber|lass_es_lieber_so|lass_lieber",
    "lightly": "na|hm|hmm|mh|ach|och|oh|ah|äh|au|tja|naja|puh|bitte|danke|dann|doch|mal|so|du|gern|gerne|lieber|einfach|das|es|also|ok|okay|gut|passt|super|prima|perfekt|alles|alles_klar|wie_besprochen|wie_vorgeschlagen|jetzt|halt|eben|sehr",
    "wished time": "unter|sub|wär_schön|wäre_schön|wär_toll|wäre_toll|wär_super|wär_cool|wäre_cool|wär_der_hammer|wär_ein_traum|wäre_ein_traum|wär_geil|wär_mega|am_liebsten|traumzeit|wunschzeit|zielzeit|ziel_ist|hätte_gern|hätt_gern|peile|anpeilen|schneller_als|im_idealfall|idealerweise",
    "under time": "unter|sub",
    "kin": "schwager|schwägerin|cousin|cousine|onkel|tante|enkel|enkelin|zwillinge|jüngste|jüngster|älteste|ältester|nichte|neffe|schwiegermutter|schwiegervater|freund|kumpel|kollege|kollegin|mitbewohner|mitbewohnerin|kids|jungs|mädels|tochter|sohn|kind|kinder|frau|mann|baby|töchterchen|söhnchen|freundin|mutter|vater|oma|opa|schwester|bruder|mama|papa",
    "belonged to": "war_von|waren_von|gehört|war_die_uhr_von",
    "does now": "lauf_ich|lauf_i|laufe_ich|laufe_i|renn_ich|renn_i|renne_ich|renne_i|jogg_ich|jogg_i|jogge_ich|jogge_i|mach_ich|mach_i|mache_ich|mache_i|geh_ich|geh_i|gehe_ich|gehe_i|trainier_ich|trainier_i|trainiere_ich|trainiere_i|dreh_ich|dreh_i|drehe_ich|drehe_i|radel_ich|radel_i|radle_ich|radle_i|schwimm_ich|schwimm_i|schwimme_ich|schwimme_i|wander_ich|wander_i|wandere_ich|wandere_i|ich_lauf|ich_laufe|ich_renn|ich_renne|ich_jogg|ich_jogge|ich_mach|ich_mache|ich_geh|ich_gehe|ich_trainier|ich_trainiere|ich_dreh|ich_drehe|ich_radel|ich_radle|ich_schwimm|ich_schwimme|ich_wander|ich_wandere|laufen_wir|wir_laufen|gehen_wir|wir_gehen|rennen_wir|machen_wir|laufe|renne|jogge|radle|schwimme|wandere",
    "meant to": "wollt|wollte|wollten|sollte|sollt|sollten|hätte|hätt|hätten",
    "to be done": "laufen|rennen|joggen|machen|gehen|schaffen|sollen|müssen|wollen|radeln|schwimmen|gewesen|trainieren|absolvieren",
    "habitually": "immer|jede_woche|grundsätzlich|generell|dauerhaft",
    "went in for": "gefahren|geschwommen|gerudert|gewandert|war_schwimmen|war_radeln|gegangen",
    "after illness": "nach|nach_der|nach_dem|nach_meiner|nach_einer",
    "forgets": "vergiss|vergiss_dass",
    "messages": "nachricht|nachrichten|schreib|schreiben|erinner|erinnern|erinnerung|erinnerungen|meldungen",
    "returned": "zurück_aus|zurück_vom|wieder_zurück|früher_zurück|wieder_da",
    "one of several": "einen_lauf|eine_einheit|ein_training|einen_lauf_weniger|zwei_läufe",
    "half days": "vormittags|nachmittags|abends|morgens|mittags|früh",
    "to the finish": "gefinisht|ins_ziel|durchgezogen",
    "in doubt": "weiß_nicht|weiß_noch_nicht|ich_weiß_nicht|ich_weiß_noch_nicht|bin_nicht_sicher|mal_sehen|mal_schauen|keine_ahnung",
    "by mistake": "aus_versehen|versehentlich|doppelt|gps_fehler|messfehler|fehler_der_uhr",
    "at": "@|bei|mit",
    "at most": "maximal|max|höchstens",
    "move": "verschieb|verschiebe|verschieben|verleg|verlege|verlegen|schieb|schiebe|schieben|verschoben|verlegt|leg|lege|legen|umlegen|rüberschieben|zieh|rück|pack|packe|setz|setze|umplanen|schmeiß|umlege|verschiebt|verschiebs|tu|hau",
    "skip": "auslassen|überspringen|überspring|streich|streiche|streichen|absagen|ausfallen|weglassen|cancel|canceln|sausen|ausgelassen|schwänzen|sausen_lassen|ausfallen_lassen|überspringe|streichst|schwänze|skippen|skip|skippe|absage|raus|entfallen|nimm_raus|rausnehmen|rausstreichen|kicken_wir|knicken|knick|verzichte|verzichten|schenk|schenke|spar|spare|aussetzen|pausieren",
    "train": "laufen|trainieren|training|joggen|lauf|sport|rennen|machen|schaffen",
    "shorter": "kürzer|kürzen|kürz|kürze|verkürzen|verkürz|verkürze|weniger|reduzier|reduziere|reduzieren|kürzere|abkürzen",
    "longer": "länger|verlängern|verlänger|verlängere|mehr|längere",
    "easier": "leichter|lockerer|ruhiger|leichtere|entspannter|lockere_woche|ruhige_woche|runterfahren|entlastungswoche|weniger_umfang|zurückschrauben|reduzieren|reduzier|reduziere|leicht|leichte_woche|entschärfen|entschärf|ruhigere|einfacher|regenerationswoche|entlaste|weniger|nicht_so_hart|nicht_so_viel|nicht_ganz_so_hart|gas_raus|tempo_raus|fuß_vom_gas|halblang|kürzer_treten|kürzertreten|gang_runter|gang_zurück|einen_gang_zurück|nicht_zu_hart|nicht_zu_viel|piano|sanfter|softer|erholungswoche|weniger_hart|weniger_intensiv|entlasten|ruhig_angehen|chilliger|gemütlicher|zu_voll|zu_vollgepackt|überladen|zu_dicht",
    "harder": "härter|intensiver|anspruchsvoller|mehr_umfang|schwerer|fordernder|mehr_kilometer|mehr_km|steigern|härtere|forderndere|mehr_intensität|anziehen|hochschrauben|erhöhen|mehr_herausforderung|da_geht_noch_mehr|da_geht_mehr|geht_noch_mehr|etwas_mehr|bisschen_mehr|mehr_drin|noch_luft|luft_nach_oben|mehr_gas|mehr_belastung|gas_geben|noch_körner|mehr_machen|knackiger|mehr_fordern|fordere_mich|ne_schippe_drauf|schippe_drauf",
    "ache": "zugemacht|dichtgemacht|hat_zugemacht|hat_dichtgemacht|verknackst|verdreht|vertreten|schmerzt|schmerzen|schmerz|weh|tut_weh|tun_weh|zwickt|ziept|zieht|sticht|zwicken|ziehen|gezerrt|zerrung|verletzt|verstaucht|umgeknickt|probleme|problem|drückt|spannt|brennt|beschwerden|gereizt|entzündet|entzündung|verhärtet|verspannt|meldet|muckt|macht_probleme|steif|stechen|zickt|krampf|geschwollen|angeschlagen|schmerzhaft|muskelkater|wehgetan||verrissen|verzogen|gezogen|verlegen"
    "knieschmerzen|wadenkrampf|wadenschmerzen|schienbeinschmerzen|hüftschmerzen|rückenschmerzen|knieprobleme|leistenschmerzen|wadenkrämpfe|läuferknie|plantarfasziitis|fersensporn|itbs|schienbeinkantensyndrom|überlastet|gezwickt|aua|spüre|zickt_rum|lädiert|macht_zicken|hart|dicht|macht_dicht|macht_zu|blockiert|zwackt|piekst|pikst|macht_ärger|ärgert|nervt|schmerzen_im|wackelig|instabil|gereizte|gereizter|überdehnt|gestaucht|geprellt|blaue|wundgelaufen|wund|blase|blasen|knackt|knarzt|kneift|rumort|rebelliert|streikt|mag_nicht|zieht_wieder|schwillt",
    "sharp": "stechend|stechender|stechende|sticht|scharf|humpeln|humple|humpel|nachts|schlimmer|in_ruhe|hinke|hinken|stechenden|stechendes|scharfer",
    "ill": "krank|erkältet|erkältung|grippe|fieber|schnupfen|husten|halsschmerzen|halsweh|magen_darm|corona|covid|infekt|angeschlagen|übel|kotzen|durchfall|kopfschmerzen|migräne|magenverstimmung|krankgeschrieben|rotznase|bronchitis|virus|flach|grippal|verschnupft|erbrochen|kränklich|kränkele|schüttelfrost|gliederschmerzen|hals_kratzt|halskratzen|nebenhöhlen|eingefangen|erwischt|grippig|kopfweh|magen|kotzübel|gespuckt|magendarm|grippaler|angina|scharlach|rüsselseuche|rotz|triefnase|halsentzündung|nebenhöhlenentzündung|brechdurchfall|mandelentzündung|erkältungssymptome|männergrippe|kratzen_im_hals|hustenreiz|heiser",
    "fever": "fieber|temperatur|schüttelfrost",
    "below neck": "husten|bronchitis|magen_darm|durchfall|grippe|kotzen|gliederschmerzen|brust|lunge|erbrochen|magen|kotzübel|gespuckt|magendarm|brechdurchfall|grippig|übel|grippaler",
    "above neck": "schnupfen|halsschmerzen|halsweh|rotznase|verschnupft|nase|hals_kratzt|halskratzen|hals|nebenhöhlen|rüsselseuche|triefnase|kratzen_im_hals|nebenhöhlenentzündung",
    "fatigue": "müde|kaputt|erschöpft|platt|ausgelaugt|k_o|übermüdet|schlapp|gestresst|kraftlos|energielos|im_eimer|todmüde|ausgepowert|hundemüde|tot|total_durch|keine_energie|keine_kraft|matt|gerädert|unausgeschlafen|muskelkater|beine_schwer|schwere_beine|ausgebrannt|völlig_fertig|erledigt|bin_alle|völlig_alle|total_alle|stress|totmüde|saft|groggy|akku_leer|akku_ist_leer|ko|angezählt|bin_durch|völlig_durch|komplett_durch|ganz_schön_durch|echt_durch|schachmatt|saft_und_kraftlos|urlaubsreif|überlastet|fix_und_alle|bedient|platter|am_limit|matschig|bin_fertig|total_fertig|ganz_schön_fertig|echt_fertig|so_fertig|ziemlich_fertig|fertig_heute|bin_am_ende|total_am_ende|völlig_am_ende|beine_wie_blei|fix_und_fertig|beine_waren_schwer|müde_beine|hinüber|fix_und_foxi|gar_nicht_mehr|platt_wie_ne_flunder",
    "strong": "völlig|total|komplett|todmüde|seit_wochen|seit_tagen|extrem|hundemüde|im_eimer|ausgebrannt|kaum|fix_und_fertig|erschöpft|völlig_fertig|totmüde|fix_und_alle|am_limit|groggy|bin_am_ende|total_am_ende|völlig_am_ende",
    "on top": "mehr|zusätzlich|dazu",
    "more than": "oder|als",
    "sleep": "geschlafen|schlaf|schlafe|geschlafn|gepennt|geratzt",
    "energy": "energie",
    "legs": "beine|bein|muskeln",
    "recovered": "gesund|wieder_gesund|wieder_fit|genesen|erholt|beschwerdefrei|schmerzfrei|symptomfrei|fieberfrei|auskuriert|überstanden|wieder_am_start|topfit|am_start|alles_wieder_gut|alles_gut_wieder|gesund_und_munter|wieder_da|fit_wie_ein_turnschuh|wieder_gut|wieder_voll_da",
    "remind": "erinner|erinnere|erinnern|erinnerung|erinnerungen|benachrichtigung|benachrichtigungen|schreib_mir|schick_mir|nachricht|nachrichten|benachrichtige|schick|reminder|weck|pushnachricht|meld_dich|melde_dich|schreib|erinnerst|erinner_mich|pushe|ping|sag_mir|sag|frag|fragen|fragst|meldung|meldungen|push|morgenerinnerung|benachrichtigen",
    "off": "aus|ausschalten|abschalten|stopp|stop|deaktivieren|abstellen|keine|keine_mehr|abbestellen|deaktivier|hör_auf|ausstellen|pausieren|pausier|aufhören|kein|nicht|abschalten|ab|höre_auf|weg|in_ruhe",
    "on": "an|einschalten|aktivieren|anschalten|wieder|aktivier|anmachen|fortsetzen",
    "away": "auf_schulung|schulung|auf_seminar|auf_lehrgang|weg|urlaub|im_urlaub|unterwegs|verreist|dienstreise|geschäftsreise|keine_zeit|nicht_verfügbar|nicht_da|blockiert|blockieren|blocken|blockier|blocke|skiurlaub|verhindert|belegt|auf_reisen|kann_nicht|nicht_trainieren|sperren|sperr|montage|klassenfahrt|auf_dienstreise|krankenhaus|reise|ausgebucht|kein_training|messe|verplant|im_ausland|ausland|auf_fortbildung|im_kurzurlaub|kurzurlaub|städtetrip|wandern_gehen|auf_montage|skifahren|auf_klassenfahrt|auf_tagung|tagung|geschäftlich_unterwegs|nicht_im_lande|nicht_zuhause|nicht_zu_hause|familienurlaub|strandurlaub|im_krankenhaus|op|kur|reha|kein_sport|bin_in|in_den_bergen|am_meer|an_der_see|auf_der_hütte|an_der_ostsee|an_der_nordsee",
    "only": "nur|ausschließlich|bloß",
    "each": "je|jeweils|pro_lauf|jedes_mal",
    "twice": "zweimal",
    "except": "außer|ausser|bis_auf",
    "long": "lang|langer|langen|lange|langlauf",
    "longest": "längster|weiteste|längste|längsten",
    "for": "für|gegen|durch",
    "with": "mit|gegen|und",
    "by": "kürzer|länger|weniger|um",
    "load": "woche|wochen|plan|training|umfang|umfänge|pensum|das_ist|ist_mir|wird_mir|wird_das|gerade_alles",
    "it": "es|das|alles|wie_geplant|erledigt|geschafft",
    "half": "hälfte|halb|teilweise|teil|abkürzen|abgekürzt|abgebrochen|nach_der_hälfte|vorzeitig|mittendrin",
    "did not": "nicht_gelaufen|nicht_trainiert|nicht_geschafft|nicht_gemacht|ausgefallen|verpasst|versäumt|geschwänzt|ausgelassen|nicht_geklappt|nicht_dazu_gekommen|nicht_gegangen|gar_nichts|war_nix|war_nichts|ausgesetzt|weggelassen",
    "rest": "ruhe|ruhetag|pause|frei",
    "fitness": "fit",
    "hard": "hart|hartes|intensiv",
    "people": "mutter|vater|oma|opa|kleine|kleiner|babysitter|freundin|freund|kinder|kind|tochter|sohn|frau|mann|baby|familie|partner|elternabend",
    "aims": "ziel|trainiere|trainieren|angemeldet|unter|will|möchte|vorbereitung|vorbereiten|anmeldung|melde|starte|wettkampf|schaffen|sub|peile|angepeilt|gemeldet|traum|zielzeit|wunschzeit",
    "goal_words": "trainiere_für|trainiere_auf|ziel|angemeldet|angemeldet_für|vorbereiten|vorbereitung|mein_ziel|laufe_im|will_im|möchte_einen|will_einen|möchte|will|starte_beim|mein_rennen|trainieren_für|vorhaben|gemeldet|startplatz|melde_mich|trainier|schaffen|trainiere|angemeldet_zum|gemeldet_für|ziel_wäre|anpeilen|peile|will_den|möchte_den|angepeilt|sub|will_nen",
    "target": "unter|in|zeit|zielzeit|schaffen|laufen|finishen",
    "log words": "gelaufen|gebraucht|zeit|gefühl|dauer|distanz|strecke|gedauert|schnitt|durchschnitt|gemacht|absolviert|puls|gesamt|gesamtzeit|gesamtdistanz|total|brutto|netto|schaffte|benötigt|gesamte",
    "log entry": "eintrag|doppelt|falsch|aktivität|löschen|irrtümlich|versehentlich",
    "oops": "doch|nein|ups|sorry|korrektur|meinte|falsch|waren|eigentlich|korrigier|korrigiere|ändere|ändern|stimmt|zeit|distanz|lauf|sondern|quatsch|war|ich_meinte|vertippt",
    "sorry": "sorry|korrektur|meinte|ups|nein|korrigiere|korrigier|doch|sondern|quatsch|vertippt|falsch",
    "ran": "gelaufen|gemacht",
    "blocking": "lieber|sieger|gewinner|weltrekord|gesehen|sah|traum|mach|leg|setz|ändere|kürzen|streich|verschieb|tausch|ersetze|erinner|kann|könnte|zeig|wann|was|plan|statt|nie|maximal|höchstens|nur|wenn|ziel|will|verlängern|pro|längster|wie|dazu|dazunehmen|reinnehmen|reinpacken|angemeldet|anmelden|gemeldet|startplatz|reichen|reicht|streichen",
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
    "beside the goal": "als_training|als_test|als_vorbereitung|als_trainingslauf|als_formtest|als_testwettkampf|zum_testen",
    "not but": "statt|anstatt|nicht|als",
    "wonders": "warum|wieso|weshalb|wie",
    "between days": "am|an|oder",
    "down to": "auf|bis|zu",
    "asks of things": "ist|sind|war|waren|reicht|wäre",
    "wonder not": "geplant|immer|gewohnt|vorgesehen|besprochen|vorher|vereinbart",
    "can": "kann|könnte|konnte|könnt|schaff|schaffe|schaffs|pack|packe|packs|krieg|kriege|kriegs|bekomm|geht|gehts|geht's|ging|gings|klappt|klappts|passt|wird|wirds|wird's|haut|komm|komme|funktioniert",
    "none": "nicht|nichts|nix|nimmer|gar_nicht|gar_nichts|gar_nix",
    "sooner": "früher|eher|vorher|vorne",
    "offer": "vielleicht|lieber|geht|ginge|oder|dann|stattdessen|besser|eher|evtl|ok|auch|wie|wärs",
    "into": "dazu|rein|hinzu|obendrauf|reinpacken|einbauen|einplanen|dazunehmen|reinnehmen|einschieben|hinzufügen|unterbringen|dazupacken|reinschieben|anhängen|dranpacken",
    "interrogative": "wie|wann|warum|wieso|weshalb|wo|wer|welche|welcher|welches|welchen|wozu|wieviel|wofür",
    "asks of oneself": "bin|hab|habe|war|hatte|werde|muss|soll|sollte|darf",
    "so": "also|deshalb|darum|daher|deswegen|drum",
    "behind so": "kein|keine|heute|morgen|bitte|kann|ich|lass|verschieb|mach|lieber|nicht|streich|wir|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
    "was replaced": "getauscht|ersetzt|ausgetauscht",
    "until a duty": "bis|bevor|ehe|vor",
    "turns": "aber|jedoch|trotzdem|egal|jedenfalls",
    "first person": "ich|mir|mich|mein|meine|meinen|wir|uns",
    "just": "nur|bloß|einfach",
    "just this": "sag|sagen|zeig|wissen|gib|schick",
    "touch": "verschieben|verschieb|ändern|änder|ändere|anfassen|anrühren|verändern|umstellen",
    "place before": "in|nach|aus|bei|im|an",
    "noted": "notiz|notizen|gemerkt|gesagt|merken|notiert|erzählt|erwähnt",
    "over again": "wieder|weg|endlich|mehr|besser|jetzt",
    "until and on": "bis",
    "after": "nach|seit|von|wegen",
    "was run": "gelaufen|gejoggt|lief|gerannt|geschafft|waren|warens|gemacht|gewesen",
    "halves": "zurück|heim|abends|morgens|nachmittags",
    "half of a day": "morgens|abends|früh|mittags|nachmittags|vormittags",
    "all of them": "beide|beides|beiden|alle|alles|jeweils",
    "part of it": "letzte|letzten|erste|ersten|davon|halbzeit|runde|runden|zwischenzeit|inklusive",
    "once more": "nochmal|noch|wieder|zurück|heim|heimweg|zweite|weitere",
    "double": "doppelt|doppeleinheit|beide|diese",
    "run parts": "einlaufen|auslaufen|eingelaufen|ausgelaufen",
    "thereafter": "danach|dann|anschließend|hinterher",
    "climb words": "höhenmeter|höhenmetern|hm|höhe|höhengewinn|anstieg|anstiege|aufstieg|bergauf|rauf|hoch|hinauf|steigung|aufwärts|anstiegsmeter",
    "descent words": "abstieg|bergab|runter|hinunter|abwärts",
    "elapsed": "verstrichen|verstrichene",
    "workout words": "training|einheit|lauf|plan|programm",
    "whole lot": "alles|alle|gesamte|ganze",
    "aside of": "bin|war|hatte",
    "cut short": "max|ca|min|std|evtl|ggf|bzw|inkl|exkl|zzgl|insg|mind|usw|nr|vllt",
    "shy weekday": "so",
    "idle": "frei|nix|nichts|pause|off|ruhe",
    "decimal point": "komma|punkt",
    "in company": "mit",
    "articles": "der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren|dein|deine|diese|diesen|dieser|dieses",
    "relative": "der|die|das|sagt|meint|hat|ist|war|läuft|lief",
    "group": "gruppe|laufgruppe|lauftreff|verein|truppe|team|kollegen|kollege|kollegin|kumpel|kumpels|freunde|freunden|freund|freundin|mädels|jungs|kinder|kindern|kind|hund|hunde|familie|nachbarn|nachbar|nachbarin|schwester|bruder|frau|mann|tochter|sohn|mama|papa|vater|mutter|partner|partnerin|trainer|kinderwagen|babyjogger|buggy|pacer|physio",
    "interjection": "ok|okay|gut|super|top|schön",
    "vague": "irgendwas|oder|und|so|etwas|-",
    "puts right": "nein|sorry|ich_meine|äh|quatsch|besser_gesagt|halt|moment|ne_warte|warte|korrektur|ups|ach_nee",
    "acts on": "lass|lasse|streich|streiche|verschieb|verschiebe|tausch|tausche|lösch|lösche|überspring|überspringe|skip|canceln|absagen|verlegen|leg|lege|füg|füge|plan|plane|kürz|kürze|verlänger|vergiss|auslassen|ausfallen|ersetze|ersetz|schwänze|weglassen",
    "or days": "oder",
    "late": "heute_abend|heut_abend|abend|abends",
    "no fever": "fieber_nein|fieber_nicht|fieber_nö|fieber_keins|fieber_hab_ich_keins|fieber_habe_ich_keins|fieber_hab_ich_nicht",
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
        {distance} nicht {distance}
        {distance} nicht {number}
        {duration} nicht {duration}
        nicht {distance} sondern {distance}
        nicht {duration} sondern {duration}
        (korrektur|ich_meinte|vertippt|korrigiere|korrigier|stimmt_nicht|das_war_falsch|vertan)
        (ändere|ändern|änder|korrigier|korrigiere) (lauf|distanz|zeit|eintrag|aktivität|letzten|training|es|das)
        (es|das) (waren|war) (eigentlich|doch|nur|genau_genommen|tatsächlich|in_wirklichkeit)
        (waren|war) (doch|eigentlich) [(nur)] {distance}
        (nein|nee|ne|sorry|ups) [(es|das)] (waren|war)
        (nein|nee|ne) [(,)] {distance}
        (es|das) (waren|war) {number:right}
        nicht {number} sondern {distance}
        (sorry|ups|oh|äh|quatsch|halt|stopp) {distance}
        (es|das) (waren|war|warens) {distance}
        waren doch {number:right}
        (nein|nee|sorry|ups|stimmt_nicht|falsch) [,] waren {distance}
        (nein|nee|sorry|ups|stimmt_nicht|falsch) [,] waren {number:right}
        (das_war|war) {day} (nicht|statt) {day}
    """,
    "DeleteActivity": """
        (lösch|lösche|löschen|entfern|entferne) (lauf|eintrag|aktivität|training|letzten_lauf|einheit|doppelten|log)
        (lösch|lösche|entferne) {distance}
        (lauf|eintrag|aktivität) (löschen|entfernen)
        (doppelt_eingetragen|aus_versehen_eingetragen|versehentlich_eingetragen)
        (lauf|eintrag|aktivität|training) [(war|ist)] doppelt
        (lösch|lösche|entferne) (ihn|es|das) [wieder]
        (lösch|lösche|löschen|entfern|entferne|schmeiß|schmeiss|nimm) {sport} [(raus|weg)]
        {sport} (löschen|entfernen|rauslöschen)
        (lauf|eintrag|aktivität|training) (kann|muss|soll) weg
    """,
    "CompleteSession": """
        (wie_geplant|nach_plan|laut_plan|planmäßig) [(gelaufen|gemacht|erledigt|geschafft|absolviert)]
        (erledigt|geschafft|abgehakt|durchgezogen|absolviert|hab_ich_gemacht|habe_ich_gemacht|training_gemacht|einheit_gemacht|lauf_gemacht|training_fertig|einheit_fertig|training_absolviert|done|alles_gemacht)
        (hak|hake) ab
        {kind} (erledigt|geschafft|gemacht|absolviert|fertig|abgehakt|durchgezogen|im_kasten|drin)
        (lauf|training|einheit) [(von|heute|gestern|habe|hab)] (erledigt|geschafft|gemacht|fertig|absolviert|im_kasten|ist_fertig)
        {partly}
        = fertig
        (fertig|durch|done|erledigt) (für_heute|mit_dem_training|mit_training|mit_dem_lauf|mit_der_einheit)
        (training|lauf|einheit) [(ist)] (im_sack|im_kasten|drin|durch|gemacht|abgehakt|done)
        (alles|training|einheit|lauf) [(gemacht|erledigt)] (wie_im_plan|wie_es_im_plan_stand|wie_vorgesehen|wie_vorgegeben|wie_es_im_plan_steht|genau_nach_plan)
        (nach_der_hälfte|vorzeitig|mittendrin|zwischendrin) (aufgehört|abgebrochen|abgebogen|schluss)
        (training|einheit|lauf) [(heute)] abgebrochen
        (musste|hab|habe) abkürzen
        (musste|hab|habe) [(training|einheit|lauf)] (abgebrochen|abbrechen)
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
        = [(den|die|das|unseren|meinen)] {kind} auf {day:to}
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
        <move> (einen|1|ein_paar) tag nach (hinten|vorne)
        {day:from} (lieber|besser|eher|erst|doch) {day:to}
        (training|lauf|einheit) {day:from} (lieber|auch|erst|doch|besser|schon) {day:to}
        statt {day:from} (lieber|besser|eher|auch|erst|schon) {day:to}
        (kann|könnte|können|könnten|geht|ginge|darf) {day:from} (auch|lieber|erst|stattdessen|schon) {day:to}
        (kann|könnte|können|könnten|darf|geht|ginge) {kind} (auf|schon|auch|erst|lieber) {day:to}
        {kind} {day:to} (machen|laufen|nachholen|erledigen)
        {kind} (schon|lieber|gern|gerne|erst) {day:to} (machen|laufen)
        = [bitte] {day:from} auf {day:to} [bitte]
        = [bitte] {kind} auf {day:to} [bitte]
        = [bitte] {kind} [bitte] (schon|erst|lieber|besser) [am] {day:to}
        {kind} bitte (schon|erst|auf) {day:to}
        (mach_ich|mache_ich|machs|mach_ichs|hol_ich|hole_ich) [(das|es|ihn|dann|halt|einfach|lieber)] {day:to} [nach]
        (hol|hole|nachholen) {day:to} [nach]
        {day:to} nachholen
        {day:from} <can> <none> (geht|ginge|kann|lieber|passt|besser|dann|vielleicht|machen) {day:to}
        {day:from} einen_tag (später|früher|eher|vorher)
        (kann|könnte|können|könnten|geht|ginge) [(das|es|wir|der|die|er)] (auf|am|zu) {day:to}
        (kann|könnte|können|könnten) [(ich|wir)] (das|es|die|den|ihn) {day:to} (machen|laufen|nachholen|erledigen)
        {day:from} [ist] (doof|blöd|schlecht|ungünstig|schwierig|ungeschickt) [,] {day:to} [(wär|wäre|ist|passt|geht)] besser
        {day:from} [ist] (doof|blöd|schlecht|ungünstig|schwierig|ungeschickt) [,] (lieber|besser|eher) {day:to}
        {kind} (würd_ich_gern|würde_ich_gern|würde_ich_gerne|würd_ich_gerne|möchte_ich|will_ich) {day:to} (machen|laufen)
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
        {day:first} (mit|gegen) {day:second} (tausch|tausche)
        (dreh|drehe|drehen) {days:both} um
        {days:both} (andersrum|andersherum|anders_rum|anders_herum|umgekehrt|andersrum_bitte|in_umgekehrter_reihenfolge)
        {kind:first_kind} (mit|gegen|und) {kind:second_kind} (andersrum|andersherum|anders_rum|anders_herum|umgekehrt|andersrum_bitte|in_umgekehrter_reihenfolge)
    """,
    "SkipSession": """
        (nimm|trag|pack|plan|setz|leg) {when:day} (nix|nichts|keine_einheit|kein_training) (rein|ein|drauf)
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
        (kein|keine) (zeit|lust|bock) [(zum|auf|für)] [(laufen|training)] {when:day}
        {when:day} (keine|kein) (zeit|lust|bock) [(zum|auf|für)] [(laufen|training|lauf)]
        {day:day} frei
        {when:day} (keine_zeit|keine_lust|kein_bock)
        (keine_zeit|keine_lust|kein_bock) {when:day}
        (nimm|nehm|schmeiß|streich|kick) [{when:day}] (raus|weg|heraus)
        (setz|setze|setzen) {when:day} aus
        {when:day} (setz|setze) [ich] aus
        (lass|lasse) [ich] (ichs|es|das) {when:day}
        {when:day} (lass|lasse) (ichs|ich_es|es|das)
        {when:day} (war|gab_es|gabs|lief) (nix|nichts|gar_nichts)
        {when:day} bin_ich raus
        = {when:day} nicht
        (fällt|fallen) {when:day} (aus|flach|weg)
        {when:day} (lauf|laufe|trainier|trainiere|renn|renne|geh|gehe) ich (nicht|nix|nichts)
        nicht (zum|ins) (laufen|training|lauf|joggen) gekommen
        {when:day} (nicht|gar_nicht|nix) (laufe|trainiere|renne|jogge|mache)
        {when:day} (mach|mache) ich blau
        (bleib|bleibe) [ich] {when:day} (daheim|zuhause|im_bett)
        {when:day} (bleib|bleibe) [ich] (daheim|zuhause|im_bett)
    """,
    "RestInstead": """
        {kind:rest} {when:day}
        {when:day} {kind:rest}
        (brauche|nehme|nehm|mach|mache|brauch|will|möchte|gönn|gönne|lieber|lege) {kind:rest}
        {kind:rest} statt
    """,
    "CannotRun": """
        {when:day} (klappt|geht|passt|schaff|schaffe|kann) [ich] [(es|das)] (vielleicht_nicht|eventuell_nicht|evtl_nicht)
        <can> <none>
        <can> {when:day} <none>
        {when:day} <can> <none>
        <can> <none> {when:day}
        {day:day} (dicht|voll|verplant|verhindert|raus|vollgepackt|ausgebucht)
        {when:day} (fällt|fällts) (flach|aus|weg|ins_wasser)
        (fällt|fällts) {when:day} (flach|aus|weg|ins_wasser)
        {kind} (fällt|fallen|fällts) (flach|aus|weg|ins_wasser)
        {when:day} <none> <can>
        {day:day} (passen|aussetzen)
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
        (mach|mache) {day:what_on} (locker|einen|zu|zum) {kind:with}
        (kann|könnte|darf|würde) [ich] {when:day} [(auch|lieber|stattdessen)] {sport:with}
        (aufs|auf_dem|auf_das|auf) {treadmill} [(laufen|machen|statt_draußen|verlegen)]
        {treadmill} (stattdessen|statt_draußen)
        {treadmill}
        lieber {sport:with}
        lieber {kind:with}
        {sport:with} [bitte] (draus|daraus)
        (mach|mache) (draus|daraus) {sport:with}
        (mach|mache) aus {kind:what} {kind:with}
        (mach|mache) aus {kind:what} {sport:with}
        (mach|mache) aus {day:what_on} {kind:with}
        (geh|gehe|fahr|fahre|mach|mache) {when:day} (lieber|stattdessen) {sport:with}
        (mach|mache) (zu|draus) {kind:with}
        (mach|mache) {day:what_on} (was|etwas|irgendwas) {kind:with} (draus|daraus)
    """,
    "ScaleSession": """
        {kind} {week} (max|maximal|höchstens|nur) {duration:to}
        {kind} {week} (max|maximal|höchstens|nur) {distance:to}
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
        (mach|mache|setz) {kind} [(nur|auf|zu)] {distance:to}
        (mach|mache|setz) {kind} [(nur|auf|zu)] {duration:to}
        (häng|hänge) [{day}] {distance:more} (dran|drauf|an)
        (häng|hänge) [{day}] {duration:more} (dran|drauf|an)
        {duration:to} (reichen|reicht|langen|langt|genügen|genügt)
        (reichen|reicht|langen|langt|genügen|genügt) {duration:to}
        {distance:to} (reichen|reicht|langen|langt|genügen|genügt)
        (reichen|reicht|langen|langt|genügen|genügt) {distance:to}
        mehr_als {duration:to} <can> [ich] [{day}] <none>
        mehr_als {distance:to} <can> [ich] [{day}] <none>
        (auf) {number:to} <shorter>
        <shorter> (auf) {number:to}
        (mach|mache) aus {kind} {distance:to}
        (mach|mache) aus {kind} {duration:to}
        {kind} (soll|soll_nur|darf|sollte) {distance:to}
        (zieh|nimm|hau|kürz) {kind} {distance:by} (ab|weg|runter)
        (zieh|nimm|hau|kürz) {distance:by} (ab|weg|runter)
        (mach|mache|setz|leg) {kind} (nur|auf|zu|bloß) {number:to}
        (mach|mache) {kind} {number:to}
        (darf|kann|könnte|möchte|würd|würde) [ich] {number:to} (statt|anstatt) {number}
    """,
    "EaseWeek": """
        <easier>
        {week} <easier>
        <easier> {week}
        <easier> {day}
        (zu_hart|zu_viel|zuviel|zu_anstrengend|zu_heftig|überfordert|zu_intensiv|zu_schwer)
        (weniger) (umfang|training|kilometer|km)
        (umfang|pensum|belastung) (reduzieren|runter|senken|verringern)
        (fahr|fahre|schraub|schraube|dreh|drehe|fahren|schrauben) (runter|zurück|herunter)
        (nimm|nehm|nehmen) (gas|tempo|druck|intensität) raus
        (zu_viel|zuviel|zu_hart|zu_heftig) {week}
        {week} (zu_viel|zuviel|zu_hart|zu_heftig|heftig|brutal)
    """,
    "PushWeek": """
        <harder>
        (zu_leicht|zu_einfach|zu_locker|unterfordert|zu_wenig|kann_mehr|mehr_geht|mehr_schaffen|will_mehr|mehr_kilometer)
        mehr (umfang|training|kilometer|km) {week}
        {week} (darf|kann|könnte) <harder>
        <harder> (sein|drin|machen)
    """,
    "AddSession": """
        (noch|zusätzlich) (ein|eine|einen|nen|ne) (lauf|einheit|training|runde) {week}
        (zusätzlich|zusätzliche|zusätzlichen|extra|hinzufügen|füge|einplanen|einbauen|dazu|noch_einen|noch_eine|plane|einschieben|ergänz|weiteren|bau|plan_mir) {kind}
        {kind} (hinzufügen|einplanen|einbauen|dazu|hinzu|ein|zusätzlich|extra|einschieben)
        (zusätzlich|zusätzliche|zusätzlichen|extra|noch_einen|noch_eine|weiteren|weitere) (lauf|einheit|training|runde)
        {distance} (hinzufügen|einplanen|einbauen|extra)
        {sport} (hinzufügen|einplanen|einbauen|einschieben)
        (plane|füge|plan|bau) {sport}
        (plane|füge|plan|bau) {distance}
        (bau|baue|plan|plane|füg|füge) (ein|hinzu|dazu|rein)
        {distance} <into>
        {kind} <into>
        {sport} <into>
        (noch|zusätzlich|extra) {distance} <into>
        (noch|zusätzlich|extra) {distance} {kind} <into>
        (pack|packe|setz|setze|leg|häng|nimm|tu|schieb) [{day}] noch {distance} [{kind}] <into>
        (pack|packe|setz|setze|leg|häng|nimm|tu|schieb) {day} {distance} [{kind}] <into>
        (pack|packe|setz|setze|leg|häng|nimm|tu|schieb) {kind} [(am|für|zum)] [{day}] <into>
        (pack|packe|setz|setze|leg|häng|nimm|tu|schieb) {distance} [(am|für|zum)] [{day}] <into>
    """,
    "ReplanFrom": """
        (plan|trainingsplan) [(komplett|bitte|nochmal)] (neu|neu_machen|neu_schreiben|neu_berechnen|überarbeiten|neu_erstellen|neu_planen|anpassen|aktualisieren)
        (neuen|neuer) (plan|trainingsplan)
        (plan|plane) [(alles)] neu
    """,
    "NeverOn": """
        (nie|niemals) [(am|an|mehr)] {days:days}
        (nie|niemals) [(am|an)] {day:day}
        {days:days} [(kann|geht|ist|laufe|laufen|habe|will)] [(ich)] (nie|niemals|kein|keine|nicht|nichts) [(laufen|training|trainieren|zeit|lauf)]
        (kein|keine|nicht) [(training|laufen|lauf|läufe|einheiten|trainieren)] [(am|an)] {days:days}
        {days:days} (frei|freihalten|frei_halten|laufffrei)
        {day:day} (geht|kann|passt|klappt|ist|will) [(ich|das)] (nie|niemals)
        {day:day} (immer|grundsätzlich|generell|prinzipiell) (frei|nicht|nix|nichts|zu|dicht)
        {days:days} [bitte] (freilassen|frei_lassen|freihalten|nichts_einplanen|nix_einplanen|nichts_planen|nix|aussparen|auslassen)
        {days:days} [(da)] <can> <none>
        <can> {days:days} <none>
        kein (training|lauf|laufen) {day:day} mehr
        (kein|nie|nichts) (training|lauf|laufen) {days:days} mehr
        {days:days} keine_zeit
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
        {days:days} (nur|maximal|max|höchstens|maximum|gehen|gehen_nur|reicht|reichen) {duration:minutes}
        {n:count} tage (die|pro|in_der) woche
        {n:count} tage {week}
        {times:count} {week}
        {times:count} (pro|die|in_der|/) woche <train>
        {times:count} {week} <train>
        {times:count} {week} (passt|geht|reicht|ok|möglich)
        {range:span} [(nur|max|maximal|höchstens)] {duration:minutes}
        {days:days} (passen|gehen|wären_gut|wären_ok)
    """,
    "BlockDates": """
        <away>
        {when:dates} <away>
        <away> {when:dates}
        {when:dates} (nur|maximal|höchstens) {duration:minutes}
        {week:dates} frei
        {range:dates} frei
        kann {when:dates} nicht
        {week:dates} <can> <none>
        {range:dates} <can> <none>
        {range:dates} in
        {range:dates} (sind|bin|fahren|fahre|fahr) (ich|wir) [{sport}]
        {range:dates} (sind|bin|fahren|fahre|fahr) (ich|wir) [{sport}] (lauf|laufe|trainier|trainiere|renn|renne|geh|gehe|jogg|jogge|mach|mache) ich (nicht|nix|nichts)
        {range:dates} (sind|bin) (ich|wir) <away>
        {range:dates} (sind|bin) (ich|wir) <away> (lauf|laufe|trainier|trainiere|renn|renne|jogg|jogge|mach|mache) ich (nicht|nix|nichts)
    """,
    "FreeDates": """
        (doch|wieder) (frei|zeit|da|verfügbar) {when:dates}
        {when:dates} (doch|wieder) (frei|zeit|da|verfügbar)
        (urlaub|reise|dienstreise|termin) (abgesagt|fällt_aus|gestrichen)
    """,
    "CapLongRun": """
        {kind} [(soll|darf|nie|nicht|bitte|ist)] (maximal|max|höchstens|nicht_länger_als|nie_länger_als|länger_als|nicht_mehr_als|unter|bis_maximal) {duration}
        {kind} [(soll|darf|nie|nicht|bitte|ist)] (maximal|max|höchstens|nicht_länger_als|nie_länger_als|länger_als|nicht_mehr_als|unter|bis_maximal) {distance}
        {kind} (darf|soll|sollte) (maximal|max|höchstens|nicht_länger_als) {duration} (dauern|gehen|sein)
        (nie|nicht|niemals) (länger_als|mehr_als) {duration} lang [laufen]
    """,
    "Commitment": """
        {sport} {days:days}
        (spiele|spiel|gehe|geh|habe|hab|mache|mach) {days:days} [(zum|ins|beim|im)] {sport}
        {days:days} [(ist|habe|hab)] [immer] {sport} (angesagt|fix|fest|ab_sofort)
        {days:days} [(ist|habe|hab|immer|spiele|bin|gehe|geh|mache|mach)] [ich] [(immer|beim|zum|im|ins|bei|in)] {sport}
    """,
    "MostRuns": """
        (maximal|max|höchstens|nicht_mehr_als) {times} [(pro|die|in_der)] [woche]
        (maximal|max|höchstens|nicht_mehr_als) {n} (läufe|einheiten|tage|mal) [(pro|die|in_der)] [woche]
        mehr_als {times} (pro|die|in_der) woche <none>
        mehr_als {times} {week} <none>
        mehr_als {n} (läufe|einheiten|tage|mal) (pro|die|in_der) woche <none>
        mehr_als {n} {unit} (pro|die|in_der) woche <none>
    """,
    "Hours kind=not_before": """
        (nie|nicht|kein|keine|niemals) [(laufen|training|läufe|trainieren)] vor {time:at}
        (nichts|nix) vor {time:at}
        vor {time:at} [(laufe|lauf|kann|geht|will|trainiere)] [ich] <none>
    """,
    "Hours kind=not_after": """
        (nie|nicht|kein|keine|niemals) [(laufen|training|läufe|trainieren)] nach {time:at}
        (nichts|nix) nach {time:at}
        nach {time:at} [(laufe|lauf|kann|geht|will|trainiere)] [ich] <none>
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
        fieber (nein|nicht|keins|keines|nö)
        mir (ist|geht) [(so|total|ganz|richtig)] (schlecht|übel|elend|mies|hundeelend)
        (hat|hats) [mich] erwischt
        (was|etwas) eingefangen
        (erkältung|grippe|was) (im_anmarsch|im_anflug|ausgebrütet)
        (brüte|brütet) [(was|etwas)] aus
        {fever}
        (geht|gehts|geht's|fühle|fühl) [(mir|mich)] (nicht_gut|nicht_so_gut|gar_nicht_gut|schlecht|mies|beschissen)
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
        hab's (am|im|in) {site}
        (habs|hab's|hab|habe) (es|was) (am|im|in|an) {site}
        {site} mag nicht
        {site} (geht|kommt|will) nicht
        (ziehen|stechen|zwicken|drücken|druck|schmerz|schmerzen) (im|in|am|an) {site}
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
        (nacht|schlaf) [(war|ist)] [(echt|leider|richtig|sehr|total|ziemlich|so)] (mies|kurz|schlecht|furchtbar|unruhig|beschissen|katastrophal|kacke|nicht_gut|nix|hart)
        (nicht_gut|nicht_so_gut|nicht_viel|nicht_besonders|zu_kurz|nicht_richtig) geschlafen
        kein auge (zugetan|zugemacht|zubekommen)
        kein_auge zugemacht
        beine [(sind|wie|heute|total|noch)] (matsch|blei|pudding|gummi|beton|brei|holz|platt|müde|schwer)
        (akku|akkus|batterie) [(ist|sind)] leer
        kaum (gepennt|geratzt|gepoft) {duration:sleep}
        (vielleicht|ungefähr|ca|etwa|so) {duration:sleep} (geschlafen|gepennt|schlaf)
        kaum (geschlafen|gepennt|geratzt|gepoft) [,] [(vielleicht|ungefähr|ca|etwa|so)] {duration:sleep}
        (schlecht|kaum|mies|wenig) geschlafen [,] [(nur|bloß|vielleicht|ca|etwa)] {duration:sleep}
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
        <recovered> (nach|von) <ill>
        (wieder) (fit|gesund|da|okay|ok) (nach|von) <ill>
        (wieder) (auf_dem_damm|der_alte|die_alte|gesund|fit|okay|ok|besser|alles_gut|auf_den_beinen|in_ordnung|einsatzbereit|hergestellt|genesen)
        <recovered>
        nicht_mehr (krank|erkältet)
        nicht mehr (krank|erkältet)
        {site} [(ist|sind|geht|fühlt|geht's|jetzt|schmerz)] [(jetzt|es|sich|dem|wieder|ist)] (gut|wieder_gut|besser|wieder_ok|wieder_okay|weg|in_ordnung|wieder_in_ordnung|wieder_besser|schmerzfrei|ausgeheilt|verheilt|geheilt)
        {site} [(tut|schmerzt)] nicht_mehr [weh]
        {site} tut nicht mehr weh
        {site} schmerzt nicht mehr
        {site} (spür|spüre|merk|merke|fühl|fühle) [ich] [(gar|fast|kaum|überhaupt)] (nicht|nichts|nix|noch) [mehr]
        (spür|spüre|merk|merke|fühl|fühle) [ich] {site} [(gar|überhaupt)] nicht mehr
        (spür|spüre|merk|merke) [ich] [(gar|überhaupt)] (nichts|nix) mehr {site}
        keine (schmerzen|beschwerden) mehr [(im|in|am)] [{site}]
        (erkältung|grippe|fieber|husten|schnupfen|infekt|schmerzen|schmerz) [(ist|sind|endlich)] (weg|vorbei|überstanden|vorüber|auskuriert)
        fühle_mich (besser|wieder_besser|gesund|wieder_gut)
        (geht|gehts|geht's) [mir] [(wieder|viel|schon)] (besser|wieder_gut|viel_besser)
        (alles|mir_geht's|geht's|geht|bin) wieder (gut|ok|okay|bestens|prima|fit|top)
        {site} (macht|machen) (keine|keinen) (probleme|ärger|mucken|zicken|schmerzen) mehr
        keine (schmerzen|beschwerden|probleme) mehr (mit|im|in|am) {site}
        keine (schmerzen|beschwerden|probleme) mehr {site}
        {site} [(ist|sind)] wieder (heil|fit|schmerzfrei|belastbar|einsatzbereit|normal|ganz)
        {site} <ache> [(ist|sind)] (weg|vorbei|vergangen|verschwunden)
        {site} (macht|spielt) wieder mit
    """,
    "ReportCondition condition=pregnant": """
        schwanger
    """,
    "ReportCondition condition=heart_disease": """
        (herzfehler|herzkrank|herzerkrankung|vorhofflimmern|herzschrittmacher|herzrhythmusstörungen)
    """,
    "LiftRule": """
        {days:days} (wieder|doch_wieder|jetzt_wieder) [(frei|möglich|ok|okay|gut)] [(laufen|trainieren|zeit)]
        {days:days} (geht|gehen|kann|klappt|passt) [(ich|es)] wieder
        (regel|limit|beschränkung|grenze|obergrenze) (aufheben|löschen|weg|streichen|entfernen)
        (lösch|lösche|streich|entferne|heb|hebe) (regel|limit|beschränkung|grenze|obergrenze)
        kein {sport} mehr {days:days}
        {days:days} kein {sport} mehr
    """,
    "AddRace": """
        (testwettkampf|testlauf|vorbereitungsrennen|vorbereitungswettkampf|b_rennen|trainingswettkampf|formtest|aufbaurennen) {distance}
        {distance} (testwettkampf|unterwegs_dorthin)
        {distance} <beside the goal>
        {distance} (wettkampf|rennen|volkslauf) (dazwischen|einbauen|einplanen|als_vorbereitung)
    """,
    "ReportCondition condition=postpartum": """
        (entbunden|nach_der_geburt|baby_bekommen|geburt_war|kind_bekommen|wochenbett|nach_geburt|kaiserschnitt)
    """,
    "Cleared": """
        (arzt|ärztin|kardiologe|physio|doc|doktor) [(hat|sagt|gibt|meint)] [(mir|mich|mein)] [(wieder)] (grünes_licht|freigegeben|freigabe|ok_gegeben|darf_wieder|das_ok|alles_okay)
        (freigabe|grünes_licht) (vom|von) [(meinem|meiner|der)] (arzt|ärztin|kardiologen|physio|doc|doktor)
    """,
    "Misheard": """
        (missverständnis|falsch_verstanden|missverstanden|so_war_das_nicht_gemeint|war_anders_gemeint)
    """,
}
