"""German sentences: goals, profile, questions, reminders, control and small talk."""

TALK = {
    "SetGoal": """
        (will|möchte|möchte_gern|plane|würde_gern) {when:on} {race:distance} [(laufen|mitlaufen|machen|schaffen)]
        <goal_words> {race:distance}
        <goal_words> {distance:distance}
        {race:distance} [(ist|findet|mein|wettkampf|ziel)] [(am|im|in)] {when:on}
        {distance:distance} (rennen|wettkampf|lauf) [(am|im|in)] {when:on}
        {race:distance} [(laufen|schaffen|in|ziel)] unter
        {distance:distance} unter
        unter {number} {race:distance}
        (zielzeit|ziel|wunschzeit|zielzeit_ist) [(ist|von|unter|von_unter)] {clock:target}
        (zielzeit|wunschzeit) [(ist|von)] {duration:target}
        (rennen|wettkampf|marathon) [(ist|wurde|auf|findet)] [(verschoben|jetzt|statt|auf|am)] [(auf|am)] {day:on}
        (ziel|mein_ziel|ziel_ist) [(ein|der|ist)] {race:distance}
        {race:distance} (sub|unter|in_unter)
        {race:distance} (angemeldet|gemeldet|anpeilen|angepeilt|schaffen)
        {distance:distance} (sub|in_unter)
        (lauf|laufe|renne|starte|mach|mache) [ich] {when:on} {race:distance}
        {when:on} (lauf|laufe|renne|starte|mach|mache) [ich] {race:distance}
        (ziel|mein_ziel) [ist] {race:distance} [in]
        unter {number} [(auf|über|im)] {distance:distance}
    """,
    "SetGoal kind=base": """
        (fit_bleiben|fit_werden|einfach_nur_fit_bleiben|nur_fit_bleiben|einfach_fit_bleiben|gesund_bleiben|einfach_fit|abnehmen|in_form_bleiben|grundlage_aufbauen|fitter_werden|nur_fit|ohne_ziel|kein_rennen|kein_wettkampf|form_halten|just_for_fun|spaß|gesundheit)
        (nur|einfach|bloß|will|nur_noch) [(gesund|fit|in_form|beweglich)] (bleiben|halten)
        (kein|keine) ziel [,] (fit_bleiben|gesund_bleiben|nur_fit_bleiben|einfach_fit_bleiben)
    """,
    "SetGoal kind=start_to_run": """
        (laufen_lernen|anfangen_zu_laufen|mit_dem_laufen_anfangen|mit_laufen_anfangen|laufanfänger|laufen_anfangen|zum_laufen_kommen|couch_to_5k|laufeinstieg|mit_dem_laufen_beginnen|lerne_laufen)
    """,
    "SetGoal kind=come_back": """
        (wiedereinstieg|wieder_einsteigen|wieder_anfangen|comeback|wieder_mit_dem_laufen_anfangen|nach_verletzung|nach_einer_verletzung|wieder_reinkommen|zurück_ins_laufen|nach_verletzungspause)
    """,
    "DropGoal": """
        {race} (mache|mach|laufe|lauf) [ich] (doch_nicht|nicht|nicht_mehr|doch_nicht_mit)
        {race} (doch_nicht|wird_nichts|findet_ohne_mich_statt)
        (ziel|rennen|wettkampf) (streichen|aufgeben|löschen|vergessen|absagen|abgesagt|entfällt|fällt_aus|weg|wurde_abgesagt|ist_abgesagt|entfernen)
        {race} (streichen|aufgeben|absagen|abgesagt|entfällt|fällt_aus|wurde_abgesagt|ist_abgesagt|gestrichen)
        (lösch|streich|vergiss|lösche|streiche|cancel) [(das|mein|den)] (ziel|rennen|wettkampf)
        (vergiss|lösche|streiche|streich) {race}
        (kein|keinen) {race} mehr
        (kein) (ziel|rennen) mehr
        laufe {race} (nicht|doch_nicht)
        (lauf|laufe|mache|mach|starte|renne) {race} [doch] (nicht|nicht_mehr|doch_nicht)
        {race} (lass|lasse) [ich] (bleiben|sein|sausen|sein_lassen)
        {race} (ist|wird|hat_sich) (gestorben|nichts|gegessen|erledigt|geknickt|vom_tisch|gelaufen|geplatzt|nix)
        (doch|jetzt_doch) kein {race}
        (rennen|wettkampf|ziel) (fällt|fällts) aus
        {race} (fällt|fällts) (aus|flach|ins_wasser|weg)
        (mach|mache|laufe|lauf) (kein|keinen) {race} mehr
        (ziel|rennen|wettkampf) [(ist)] (gestorben|geplatzt|vom_tisch|gecancelt|vergessen)
    """,
    "Name": """
        (ich_heiße|mein_name_ist|nenn_mich|nenne_mich|heiße|du_kannst_mich)
    """,
    "Place": """
        (ich_wohne_in|wohne_in|lebe_in|ich_lebe_in|bin_gerade_in|ich_bin_jetzt_in|umgezogen_nach|zeitzone)
    """,
    "SetProfile units=km": """
        (in|auf|zeig|stell|nutze|benutze|bitte) [(alles|mir)] [(in|auf)] (km|kilometer|kilometern|metrisch)
        (km|kilometer) (bitte|statt_meilen)
    """,
    "SetProfile units=mi": """
        (in|auf|zeig|stell|nutze|benutze) [(alles|mir)] [(in|auf)] (meilen|miles)
        meilen (bitte|statt_kilometer|statt_km)
    """,
    "SetProfile language=en": """
        (sprich|auf|sprache|rede|schreib|antworte) [(bitte|mit_mir|ist)] [auf] (englisch|english)
    """,
    "SetProfile language=de": """
        (sprich|auf|sprache|rede|schreib|antworte|kannst_du|sprichst_du) [(bitte|mit_mir|ist|mir)] [auf] deutsch
        = deutsch
    """,
    "SetProfile level=beginner": """
        (bin|ich_bin) [(noch|ein|eine|absoluter|totaler|kompletter)] [(absoluter|blutiger|totaler)] (anfänger|anfängerin|einsteiger|neuling|laufanfänger)
    """,
    "SetProfile level=advanced": """
        (bin|ich_bin) [(ein|eine|sehr)] (erfahren|erfahrener_läufer|erfahrene_läuferin|fortgeschrittener|ambitionierter_läufer)
    """,
    "Age": """
        (bin|ich_bin) {n:age} [(jahre_alt|jahre|geworden)]
        (bin|ich_bin) {n:age} {unit} [alt]
        {n:age} {unit} alt
        (geboren|jahrgang) [(im_jahr|in)] {n:birth_year}
    """,
    "WeeklyVolume": """
        {distance:volume} (pro|die|in_der|/|jede|wöchentlich) woche
        {distance:volume} wöchentlich
        {distance:volume} (die_woche|in_der_woche|pro_woche)
        (laufe|jogge|wochenumfang|wochenkilometer|umfang|pensum) [(ist|etwa|so|ca|ungefähr|derzeit|liegt_bei|bei|normalerweise)] {distance:volume} (pro|die|in_der|/) [woche]
        (wochenumfang|wochenkilometer) [(ist|etwa|so|ca|ungefähr|derzeit|liegt_bei|bei)] {distance:volume}
    """,
    "LongestRun": """
        (längster|längste|mein_längster|weitester) [(lauf|war|waren|bisher|einheit)] [(war|waren|bisher|in_letzter_zeit)] {distance:longest}
    """,
    "RecentResult": """
        (bestzeit|pb|meine_bestzeit|aktuelle_bestzeit|letztes_rennen) [(über|auf|ist|im|für|beim|den)] [(den|die)] {race:distance}
        (bestzeit|pb|meine_bestzeit|aktuelle_bestzeit) [(über|auf|ist|im|für|beim|den)] [(den|die)] {distance:distance}
        {race:distance} (bestzeit|pb)
        {distance:distance} (bestzeit|pb)
    """,
    "HeartRates": """
        {max_hr}
        {resting_hr}
    """,
    "LongRunDay": """
        {kind:long} [(immer|lieber|am_liebsten|bitte)] [am] {days:days}
        {days:days} [(ist|für|mache|mach)] [(ich|den|der|mein|immer)] {kind:long}
        {kind:long} (immer|am_liebsten) [am] {day:on}
    """,
    "Uninjured": """
        (keine|ohne) (verletzung|verletzungen|beschwerden|schmerzen)
    """,
    "Remember": """
        (merk_dir|merke_dir|denk_daran|denk_dran|notier_dir|vergiss_nicht|notiere|merk|notier|behalte)
    """,
    "Forget": """
        (vergiss|vergesse) [(dass|was|die|meine|das)] [ich]
        (vergiss|vergesse|lösch|lösche|streich) [(die|das|meine|deine)] (notiz|notizen)
        (vergiss|vergesse) (was|dass) [ich] [(dir)] (gesagt|erzählt)
    """,
    "ShowToday": """
        (was|welches|welche|wie_viel|wie_lange|wie_weit|zeig|wie) [(steht|ist|soll_ich|muss_ich|sollte_ich|darf_ich|soll|muss|mache|laufe|liegt|mir|für|gibt's|gibts|gibt|hab|habe|darf|machen|läuft)] [(ich|an|dran|es|wir|denn|soll)] {day:today}
        {day:today} (training|lauf|einheit|dran|an|plan|was)
        (was_steht_an|was_ist_dran|was_muss_ich_machen|was_soll_ich_laufen|was_laufe_ich|was_steht_auf_dem_plan|was_muss_ich_laufen|was_soll_ich_machen|was_gibts|was_liegt_an|was_machen_wir)
        (training|lauf|einheit|plan|programm) [(von|für)] {day:today}
        = heute [bitte]
        = {day:today} ?
        (habe|hab|muss|muss_ich|soll_ich|laufe|ist) [ich] {day:today} (frei|training|laufen|was|ruhetag|lauf|pause)
        heutige (einheit|training|lauf)
        was {day:today}
        was (hast|hättest|haste) [du] {day:today} [für_mich]
        (was|wie) (wär|wäre) {day:today} dran
    """,
    "ShowDay": """
        (was|welches|welche|wie_viel|wie_lange|wie_weit|zeig|wie|wie_viele_km|wie_viele_kilometer) [(steht|ist|soll_ich|muss_ich|sollte_ich|darf_ich|soll|muss|mache|laufe|liegt|mir|für|gibts|gibt|hab|habe|sieht|km|training)] [(ich|an|dran|es|wir|denn|am|mir|soll|muss)] {day:on}
        wann (muss_ich|soll_ich|laufe_ich|habe_ich|hab_ich) [(das|mal|wieder)] [(nächste|nächstes)] [mal] {kind:session_kind}
        wann [(ist|mache|laufe|steht|kommt|habe|sind|soll)] [(ich|mein|der|die|meine|das|den|wieder)] [(der|nächste|nächster|nächsten|mein|meinen)] {kind:session_kind}
        (zeig|plan|training|einheit|lauf|programm) [(mir|für|am|von)] {day:on}
        {day:on} (training|lauf|einheit|dran|an|was|plan)
        (nächster|nächste|nächsten|nächstes) {kind:session_kind}
        (habe|hab|muss|muss_ich|soll_ich|laufe|ist) [ich] {day:on} (frei|training|laufen|was|ruhetag|lauf|pause)
        = {day:on}
        = {day:on} ?
        (wie_lange|wie_lang|wie_weit) [(ist|wird|soll)] {kind:session_kind}
        (was|wie) (erwartet|kommt|wartet|wäre|wär) [(mich|auf_mich)] {day:on}
        was mach ich {day:on}
        {day:on} (frei|pause|ruhetag|lauf|training|was|laufen) ?
        {day:on} (lauf|training|laufen) oder (pause|ruhetag|frei)
        (wie_lang|wie_weit|wie_lange) [(muss|soll)] [ich] {day:on} [laufen]
        (an_welchem_tag|welcher_tag|welchen_tag) [(ist|sind|hab_ich|habe_ich)] {kind:session_kind}
        (wissen|sag_mir|sag) wann [(mein|meine|der|die|das)] {kind:session_kind} [(ist|sind|kommt|dran)]
    """,
    "NextSession": """
        (wann_laufe_ich_wieder|nächste_einheit|nächstes_training|nächster_lauf|wann_ist_mein_nächster_lauf|was_kommt_als_nächstes|als_nächstes|was_ist_als_nächstes|wann_muss_ich_wieder)
    """,
    "ShowWeek": """
        (zeig|was|wie|welche|wie_viele|wie_viel|plan|wochenplan|übersicht|trainings|wie_sieht|training|einheiten|programm) [(mir|steht|sieht|ist|an|km|für|aus|läuft|stehen|habe|kilometer)] [(ich|mein|die|dran|es|training|an)] {week:week_of}
        (wochenplan|wochenübersicht|wochenansicht|meine_woche|zeig_woche|plan_der_woche|trainingswoche)
        {week:week_of} (plan|training|übersicht|an|aus|dran|anschauen|sehen|laufen|bitte|ansteht|programm)
        = {week:week_of}
        = {week:week_of} ?
        = woche
        (was|zeig|wie) [(steht|ist|mir)] {range:week_of}
        (was|wie) (erwartet|kommt|wartet|schaut|steht|läuft|ist) [(mich|auf_mich)] {week:week_of}
        (gib|schick|zeig) [(mir|mal)] {week:week_of}
        (wieviel|wie_viele|wie_viel|wie_viele_km) [(km|kilometer)] {week:week_of}
    """,
    "ShowPlan": """
        (zeig|zeige|gib|schick|wie|ganzen|ganzer|gesamten|kompletten|ganze|gesamter|was) [(mir|sieht|den|der|ist)] [(den|mein|der|meinen|ganzen|gesamten|kompletten)] [(ganzen|gesamten|kompletten|ganze)] (plan|trainingsplan|gesamtplan|übersicht)
        = [(mein|der|kompletter|gesamter)] (plan|trainingsplan|gesamtplan)
        (wie_viele|wie_lange|wieviel|wie_viel) [(wochen|tage|noch|zeit)] [(sind|noch|ist)] [(es|noch)] [bis] (rennen|marathon|wettkampf|halbmarathon|bis_zum_rennen|bis_zum_marathon|bis_zum_halbmarathon|bis_zum_wettkampf)
        wann [(ist|findet)] [(das|mein|der)] (rennen|marathon|wettkampf|halbmarathon)
        (was_ist_mein_ziel)
        (plan|übersicht) bis [(zum|zur)] (rennen|wettkampf|marathon|halbmarathon|ziel)
        (zeig|gib|schick) (plan|trainingsplan) bis [(zum|zur)] (rennen|wettkampf|marathon|halbmarathon|ziel)
        (wie_viele|wie_viel|wie_lange) (wochen|tage) [(sinds|sind's|sind|ist)] [es] [(noch|bis)]
    """,
    "ShowProgress": """
        (fortschritt|fortschritte|statistik|statistiken|stats|entwicklung|meine_form|trainingsbelastung|meine_fitness)
        (wie_läufts|wie_läuft_es|wie_läuft|bin_ich|werde_ich|wie_steht_es_um|wie_war) [(mein|meine|es|ich|das)] (training|besser|fitter|schneller|fitness|form|woche)
        (wie_läufts|wie_läuft's|läufts|läuft's|wie_läuft_es|wie_läuft_es_so|wie_sieht's_aus|wie_siehts_aus) [(bisher|denn|so|bis_jetzt|bislang|gut|gerade|eigentlich)]
        wie mache_ich_mich
        (werd|werde|bin) [ich] [(schon|eigentlich|langsam)] (besser|schneller|fitter)
        (mach|mache) [ich] (fortschritte|was_gut)
    """,
    "ShowPaces": """
        (zeig|was|welche|welches|meine|wie|gib) [(mir|sind|ist|meine|soll)] [(meine|ich|mein)] (tempi|tempos|paces|pace|trainingszonen|zonen|trainingstempi|pulszonen|tempobereiche|herzfrequenzzonen|geschwindigkeiten|tempozonen)
        (wie_schnell|welche_pace|welches_tempo|in_welcher_pace|in_welchem_tempo|mit_welcher_pace|welcher_pace|welchem_tempo|wie_langsam|welcher_puls|mit_welchem_puls)
        = (tempi|paces|zonen|meine_zonen|meine_tempi|meine_paces|pulszonen)
        was ist mein (schwellentempo|schwellenpace|marathontempo|dauerlauftempo|renntempo|intervalltempo)
    """,
    "ShowLog": """
        (zeig|zeige|liste) [(mir|die)] [(meine|die|letzten|alle)] [(letzten)] (läufe|aktivitäten|trainings|einträge|tagebuch|logbuch|trainingstagebuch|log|lauftagebuch)
        (wie_viel|wie_weit|wie_viele|was|wie_oft|wieviel|wie_viele_kilometer|wie_viele_km) [(bin|hab|habe)] [ich] [{when:dates}] [(schon|insgesamt)] (gelaufen|trainiert|gemacht|geloggt|geschafft)
        (letzte|letzten|meine) (läufe|aktivitäten|einträge)
        = (tagebuch|logbuch|log|trainingstagebuch)
        was_war_mein (letzter_lauf|längster_lauf)
        (wie_viel|wie_viele|wie_weit) (km|kilometer) (bin|hab|habe) [ich] {range:dates}
        (wie_viel|wie_viele|wie_weit) (bin|hab|habe) [ich] {range:dates}
        (km|kilometer) {range:dates}
        (mein|zeig_mein|zeig_mir_mein) (tagebuch|logbuch|trainingstagebuch|lauftagebuch|trainingslog|log)
        was (hab|habe|bin) [ich] (zuletzt|gestern|letztens) (gemacht|gelaufen|trainiert)
    """,
    "ShowProfile": """
        (zeig|was) [(mir|sind)] [(meine|mein)] (profil|einstellungen|regeln|erinnerungen|notizen|daten)
        was_weißt_du (über_mich|von_mir)
        = (profil|mein_profil|einstellungen)
    """,
    "PredictRace": """
        (prognose|vorhersage|schätz|schätze|wettkampfprognose|rennprognose|zielzeitprognose|hochrechnung)
        (was|wie_schnell|welche_zeit) [(kann|könnte|würde|schaffe|ist|wäre)] [ich] [(im|auf|über|den|beim|einen|auf_den|drin|möglich)] [(den|die)] {race:distance}
        (was|wie_schnell|welche_zeit) [(kann|könnte|würde|schaffe|ist|wäre)] [ich] [(auf|über|die|im|auf_die)] [(den|die)] {distance:distance}
        (schaffe|packe|kann) [ich] [(den|einen)] {race:distance} (unter|in)
        was_ist_drin
        was (ist|wäre|geht|kann_ich) [(auf|über)] {number:distance} drin
        (traust|trauste|schätzt) [du] [mir] (auf|über|für) {race:distance}
        (traust|trauste|schätzt) [du] [mir] (auf|über|für) {distance:distance}
        (was|wie_schnell|welche_zeit) (kann|könnte|schaffe|ist|wäre) [ich] [(derzeit|jetzt|aktuell)] (auf|über) [die] {number:distance}
    """,
    "Explain about=workout": """
        (warum|wieso|weshalb|wozu|was_bringt|was_bringen|wofür|sinn) [(ist|sind|muss|soll|mache|laufe|habe|der|die|das|von|ich|steht)] [(ich|der|die|das|immer)] {kind:session_kind}
        (warum|wieso|weshalb|wozu) [(diese|dieser|dieses|das|den)] (training|einheit|lauf|das)
        = (warum|wieso|weshalb)
        (erklär|erkläre) {kind:session_kind}
        (warum|wieso|weshalb|wozu) {day:session_on} {kind:session_kind}
        warum {day:session_on}
    """,
    "Explain about=pace": """
        (warum|wieso|weshalb) [(so|muss|soll|sind)] [(ich|meine|die)] [{kind:session_kind}] (so_langsam|so_schnell|langsam)
        warum_so_langsam
    """,
    "Explain about=rest": """
        (warum|wieso|wozu|weshalb) [(ist|habe|hab|mache|soll|brauche)] [ich] [{day:session_on}] [einen] {kind:rest}
    """,
    "Explain about=volume": """
        (warum|wieso|weshalb) [(laufe|ist|nur|so)] [(ich|nur)] (so_wenig|so_viel|so_viele|so_wenige|wenig)
    """,
    "Explain about=on_track": """
        (schaff|schaffe|pack|packe|kann|krieg|laufe|lauf) [ich] (sub|unter) {number}
        (schaff|schaffe|pack|packe|kann|krieg|laufe|lauf) [ich] (sub|unter) {duration}
        (schaff|schaffe|pack|packe|kann|krieg|laufe|lauf) [ich] (sub|unter) {clock}
        (bin_ich|liege_ich|sind_wir) [(noch|auf|im|gut)] (auf_kurs|im_plan|auf_dem_richtigen_weg|im_soll|im_zeitplan|kurs)
        (schaffe_ich_mein_ziel|schaffe_ich_das_ziel)
        (schaff|schaffe|pack|packe|erreiche) ich {clock}
        (schaff|schaffe|pack|packe|erreiche) ich (das|mein) (ziel|zeit)
        (lieg|liege|bin) [ich] [(noch|gut)] (im_plan|im_soll|auf_kurs|im_zeitplan)
        = (pack|packe|schaff|schaffe) ich (das|es) [ziel]
        (pack|packe|schaff|schaffe) ich (den_marathon|den_halbmarathon|mein_ziel)
    """,
    "Help": """
        = (hilfe|help|/help|befehle|bitte_hilfe)
        (was_kannst_du|was_kann_ich_sagen|was_kann_ich_fragen|wie_funktionierst_du|wie_funktioniert_das|was_kannst_du_alles|wie_geht_das_hier|wie_benutze_ich)
        (hilfe|anleitung)
    """,
    "SmallTalk kind=greeting": """
        = (hallo|hi|hey|moin|servus|guten_morgen|guten_tag|guten_abend|grüß_dich|grüß_gott|tach|na|moin_moin|morgen_coach|morgähn|hallo_coach|grüezi|wie_geht's|wie_gehts|wie_geht_es_dir|hallöchen|huhu)
        (wie_geht's_dir|wie_gehts_dir|wie_geht_es_dir|guten_morgen|guten_abend)
    """,
    "SmallTalk kind=thanks": """
        (danke|dankeschön|vielen_dank|merci|besten_dank|danke_dir|thx|dank_dir|danke_schön)
    """,
    "SmallTalk kind=goodbye": """
        = (tschüss|tschüß|ciao|bis_bald|bis_morgen|gute_nacht|bis_dann|auf_wiedersehen|bis_später|tschau|mach's_gut|schlaf_gut|tschö|servus_bis_bald|bye)
        (gute_nacht|bis_morgen|tschüss|bis_dann|auf_wiedersehen|schöne_grüße|schönen_abend|schönen_tag|schönes_wochenende|viele_grüße|pfiat_di|pfiat_eich|pfiat_enk)
    """,
    "SmallTalk kind=praise": """
        (du_bist|bist|das_ist|das_war|echt) [(der|ein|echt|so|wirklich|einfach|ja)] (toll|super|klasse|spitze|genial|bester|beste|beste_coach|super_coach|der_beste|hilfreich|guter_coach|großartig)
        (gut_gemacht|super_plan|toller_plan|guter_job|guter_coach|super_coach)
    """,
    "SmallTalk kind=complaint": """
        (scheiß|blöder|blöd|dumm|dämlich|nutzlos|idiot|halt_die_klappe|arsch|arschloch|nervst|du_nervst|nervt|schrott|müll|fick_dich|verpiss_dich|unbrauchbar|blöde|dummer|scheiß_bot|doof)
    """,
    "SmallTalk kind=who_are_you": """
        (wer|was) bist_du
        bist_du [(ein|eine|echt|wirklich)] (mensch|bot|roboter|ki|maschine|echt|computer)
        wie_heißt_du
    """,
    "Injection": """
        (ignorier|ignoriere|vergiss) [(alle|deine|die|bisherigen)] [(vorherigen|bisherigen|deine)] (anweisungen|instruktionen|regeln|vorgaben|befehle)
    """,
    "SmallTalk kind=off_topic": """
        (wer_hat_gestern_gewonnen|wer_hat_gewonnen|wer_gewinnt|witz|gedicht|rezept|hauptstadt|bundeskanzler|bundesliga|aktien|bitcoin|politik|horoskop|wetterbericht|film|kinofilm|hausaufgaben|wie_wird_das_wetter|mathe|übersetze)
    """,
    "SmallTalk kind=acknowledge": """
        = (ok|okay|alles_klar|verstanden|gut|super|passt|prima|mach_ich|cool|aha|top|klasse|in_ordnung|gebongt|geht_klar|alles_gut|schön|perfekt|läuft|achso|ach_so|na_gut|klingt_gut|wird_gemacht)
        (alles_klar|klingt_gut|geht_klar)
    """,
    "SetRoutine": """
        <remind>
        <remind> <off>
        <off> <remind>
        <remind> {time:at}
        <remind> {time:at} (ändern|umstellen|stellen|setzen|verschieben|verlegen)
        {routine} <off>
        <off> {routine}
        {routine} [(um|auf|bitte|immer)] {time:at}
        {routine} [(um|auf)] {n:at}
        {routine} <on>
        nicht_mehr (erinnern|schreiben|benachrichtigen)
        (hör|höre) auf [(mich|mir)] zu (schreiben|erinnern|nerven)
        (lass_mich_in_ruhe|keine_nachrichten_mehr|keine_erinnerungen_mehr|keine_nachrichten)
        <remind> {routine}
        <remind> (jeden|immer) {time:at}
        <remind> {part} {time:at}
        <remind> {days} {time:at}
        (stell|stelle|setz|setze|ändere|änder|leg) <remind> (auf|um) {time:at}
        (hör|höre) auf [mich] [{part}] zu (fragen|erinnern|schreiben|nerven)
        {part} nicht_mehr (fragen|erinnern|schreiben)
        nicht_mehr {part} (fragen|erinnern|schreiben)
        {part} [bitte] (nicht|nicht_mehr|nichts) [mehr] (fragen|erinnern|schreiben)
        {routine} wieder <on>
        aufhören [(mir|mich)] zu (schreiben|erinnern|nerven|fragen)
        (lass|lasse) [mich] {days} in_ruhe
        {days} (keine|kein) (nachrichten|nachricht|mitteilungen)
    """,
    "SetQuietHours": """
        (keine|keinerlei|nix|bitte_keine) (nachrichten|nachricht|meldungen|erinnerungen) (nach|ab) {time:starts}
        (keine|keinerlei|nix|bitte_keine) (nachrichten|nachricht|meldungen|erinnerungen) (nach|ab) {n:starts}
        nicht (nach|ab) {time:starts} (schreiben|stören|melden)
        zwischen {n:starts} und {time:ends} (ruhe|nichts|still|keine_nachrichten|nicht_stören)
        zwischen {time:starts} und {time:ends} (ruhe|nichts|still|keine_nachrichten|nicht_stören)
        (ruhe|ruhezeit|ruhezeiten|nicht_stören|keine_nachrichten|stumm|still|nachtruhe|nicht_schreiben|schreib_mir_nicht) [(von|zwischen)] {time:starts} (bis|-|und) {time:ends}
        (ruhe|ruhezeit|ruhezeiten|nicht_stören|keine_nachrichten|stumm|still|nachtruhe|nicht_schreiben|schreib_mir_nicht) [(von|zwischen)] {n:starts} (bis|-|und) {time:ends}
        (ruhe|ruhezeit|ruhezeiten|nicht_stören|keine_nachrichten|stumm|still|nachtruhe) [(von|zwischen)] {clocks}
    """,
    "Snooze": """
        (später|nicht_jetzt|gleich|jetzt_nicht|gerade_nicht) [(nochmal|noch_mal|wieder)] [(erinnern|fragen|melden)]
        in {duration:delay} (nochmal|wieder|erinnern|noch_mal|fragen)
        (erinner|erinnere|frag|frage|meld) [(mich|dich)] (später|nochmal|noch_mal)
        = später
        jetzt_nicht später
        in {duration:delay} (nochmals|nochmal|noch_mal|wieder)
        (frag|frage|erinner|erinnere|meld|melde) [(mich|dich)] in {duration:delay}
        (erinner|erinnere|frag|frage|meld|melde) [(mich|dich)] (nochmal|noch_mal|später|wieder) [in] {duration:delay}
        (erinner|erinnere|frag|frage) [mich] {day} {time:at}
    """,
    "Undo": """
        (rückgängig|mach_rückgängig|zurücknehmen|nimm_das_zurück|undo|mach_das_rückgängig|zurücksetzen|wieder_zurück|wie_vorher|alles_wieder_wie_vorher|macht_nix_alles_wieder_wie_vorher|nimm_zurück|änderung_zurück|wie_es_war|mach_das_wieder_zurück)
        nimm zurück
        [(nee|nein|ne|ups|sorry)] (versehen|versehentlich) nimm zurück
        alles zurück
        [(war|das_war)] [ein] versehen
        (nimm|nehm|mach) [(das|es|alles)] (zurück|wieder_zurück|rückgängig)
        (mach|mache) [(es|das|alles)] wieder (wie_vorher|rückgängig)
        zurück_damit
        (letzte|letztes|letzten) [(änderung|mal)] rückgängig
    """,
    "Redo": """
        (wiederherstellen|doch_wieder_anwenden|doch_wieder|redo|nochmal_anwenden|wieder_anwenden|stell_es_wieder_her)
    """,
    "Confirm": """
        = (ja|jo|jap|passt_so|passt_für_mich|ja_bitte_so|jawoll|joo|jaa|ja_so|so_passt_das|passt_perfekt|deal|bin_dabei|bin_einverstanden|so_ists_gut|ja_so_machen_wir_das|so_machen_wir_das|jo_passt|jo_passt_so|ja_passt_so|jo_mach|jo_mach_mal|joa_mach|kannst_du_machen|jep|klar|gerne|ok|okay|einverstanden|mach_das|passt|genau|ja_bitte|übernehmen|bestätigen|stimmt|jup|na_klar|auf_jeden_fall|ja_mach|mach_es|ja_gerne|perfekt|mach_mal|so_machen_wir's|machen_wir_so|so_machen|ja_klar|yes|ja_passt|ja_mach_das|jawohl|natürlich|ja_genau|richtig|abgemacht)
        (ja|ok|okay|klar) (mach_das|mach_es|mach_so|bitte|übernehmen|mach|gerne|so_machen)
    """,
    "Decline": """
        = (nein|nee|ne|nö|nein_danke|doch_nicht|ne_passt_schon_so|nee_lass|nee_lass_mal|passt_schon_so|nein_passt_so|lass_alles_so|ach_nein|ach_nee|lieber_doch_nicht|ne_doch_nicht|nee_doch_nicht|nein_doch_nicht|lass_stecken|lieber_nicht|abbrechen|lass_es|lass_das|nicht|lass_mal|vergiss_es|so_lassen|lass_es_so|bloß_nicht|auf_keinen_fall|nope|doch_nicht_ändern|nein_lass|lieber_nicht_ändern|nicht_ändern|nichts_ändern|lass_so|nein_lieber_nicht|alles_so_lassen|behalten)
        (nein|nee|nö|ne|nope) (lass|lass_mal|lieber_nicht|danke|so_lassen|passt_schon)
        (lass_es_so|lass_alles_so|bleib_beim_plan|so_lassen|wie_es_ist)
    """,
    "Decline wants_another=yes": """
        (andere_option|was_anderes|anders|andere_möglichkeit|alternative|alternativen|anderer_vorschlag|anderen_vorschlag|andere_idee|etwas_anderes|geht_auch_anders|andere_vorschläge)
    """,
    "Begin": """
        = (start|/start|los|anfangen|los_geht's|los_gehts|beginnen|starten|neu_anfangen|von_vorne|fangen_wir_an|lass_uns_anfangen)
    """,
    "SkipQuestion": """
        = (überspringen|weiter|nächste_frage|weiß_nicht|keine_ahnung|weiß_ich_nicht|frage_überspringen|skip|keine_angabe)
    """,
    "GoBack": """
        = (zurück|eine_frage_zurück|vorherige_frage|geh_zurück)
    """,
    "Export": """
        (plan|trainingsplan|training) [(in|auf)] [(meinen|den|meine)] (kalender|uhr|garmin) (schicken|senden|laden|packen|exportieren)
        (export|exportier|exportiere|exportieren|download|herunterladen|datei|kalenderdatei)
        (schick|gib|brauche|will|sende|möchte|als) [(mir|den|meinen|das|plan|meine)] [(plan|trainingsplan|den|training|daten)] [(als|im|für|in)] [(den|die|meinen|meine)] (kalender|ics|csv|json|fit|kalenderdatei|excel|tabelle|datei|uhr|garmin)
        (ics|csv|json|fit) [(datei|export|bitte)]
    """,
    "LinkAccount": """
        (verknüpf|verknüpfe|verknüpfen|verbinde|verbinden|koppeln|koppel|verbind) [(mit|mein|den|telegram|discord|konto|account)]
    """,
    "UnlinkAccount": """
        (trennen|entkoppeln|trenn|verknüpfung_aufheben) [(konto|account|telegram|discord|chat)]
        (telegram|discord|konto|account|chat) (trennen|entkoppeln|abkoppeln)
        (telegram|discord) (konto|account) (trennen|entkoppeln|abkoppeln)
    """,
    "DeleteEverything": """
        (lösch|lösche|löschen|entferne) [(all|alle|meine|mein|bitte|alles)] [(meine|über)] (daten|alles|konto|account|profil|mich|über_mich)
        (alle|meine|alles|mein) [(meine)] [(daten|konto|account)] löschen
    """,
    "SetProfile tone=friend": """
        (sprich|rede|red|sei|klinge|schreib|klingen|ton|antworte|sprech|reden|sprechen) [(bitte|mit_mir|mir|ruhig|etwas|mehr|wie|als|einfach|mal)] [(mit_mir|wie|als|locker|mehr|lockerer)] [(wie|als)] [(ein|eine|einem|mein|nem)] (ein_freund|eine_freundin|freund|kumpel|freundin|buddy|kollege|freundlicher|lockerer|locker_wie_ein_freund|netter|ungezwungen|entspannter|locker)
    """,
    "SetProfile tone=coach": """
        (sprich|rede|red|sei|klinge|schreib|klingen|ton|antworte|sprech|reden|sprechen) [(bitte|mit_mir|mir|ruhig|etwas|mehr|wie|als|einfach|mal)] [(mit_mir|wie|als|locker|mehr|lockerer)] [(wie|als)] [(ein|eine|einem|mein|nem)] (trainer|coach|strenger|streng|direkter|professioneller|sachlicher|knapper)
    """,
    "SetProfile tone=partner": """
        (sprich|rede|red|sei|klinge|schreib|klingen|ton|antworte|sprech|reden|sprechen) [(bitte|mit_mir|mir|ruhig|etwas|mehr|wie|als|einfach|mal)] [(mit_mir|wie|als|locker|mehr|lockerer)] [(wie|als)] [(ein|eine|einem|mein|nem)] (partner|trainingspartner|laufpartner|laufkumpel|laufpartnerin|lauffreund)
    """,
    "SetProfile level=intermediate": """
        (bin|ich_bin) [(ein|eine|eher)] (hobbyläufer|hobbyläuferin|freizeitläufer|fortgeschritten|freizeitläuferin)
    """,
    "SetProfile language=fr": """
        (sprich|auf|sprache|rede|schreib|antworte) [(bitte|mit_mir|ist)] [auf] (französisch)
    """,
    "SetProfile language=es": """
        (sprich|auf|sprache|rede|schreib|antworte) [(bitte|mit_mir|ist)] [auf] (spanisch)
    """,
    "SetProfile language=it": """
        (sprich|auf|sprache|rede|schreib|antworte) [(bitte|mit_mir|ist)] [auf] (italienisch)
    """,
    "SetProfile language=nl": """
        (sprich|auf|sprache|rede|schreib|antworte) [(bitte|mit_mir|ist)] [auf] (niederländisch|holländisch)
    """,
    "SetProfile language=pt": """
        (sprich|auf|sprache|rede|schreib|antworte) [(bitte|mit_mir|ist)] [auf] (portugiesisch)
    """,
    "SetProfile model_off=yes": """
        (keine|ohne|kein) (ki|sprachmodell|openai|chatgpt)
        (ki|sprachmodell) (aus|ausschalten|abschalten|deaktivieren)
    """,
    "SetProfile model_off=no": """
        (ki|sprachmodell) (an|einschalten|anschalten|aktivieren|wieder_an)
    """,
    "Explain about=move": """
        (warum|wieso|weshalb|wozu) [(hast|wurde|ist|sind|habt)] [(du|der|die|das|mein|meine)] [{kind:session_kind}] [{day:session_on}] (verschoben|geändert|verlegt|getauscht|gekürzt|gestrichen|umgestellt|gekürzt)
        (was_hat_sich_geändert|was_hast_du_geändert|warum_die_änderung|wieso_die_änderung)
    """,
    "Explain about=plan": """
        (erklär|erkläre|wie_ist|warum_ist|wieso_ist|wer_hat) [(mir|der|den|mein|dieser)] (plan|trainingsplan) [(so|aufgebaut|gemacht|geschrieben)]
    """,
    "Explain about=go-ahead": """
        (soll_ich|kann_ich|darf_ich|sollte_ich|darf_man|ist_es_ok) [(denn|noch|trotzdem|überhaupt|lieber)] {day:session_on} [(überhaupt|trotzdem|noch|lieber|auch)] (laufen|trainieren|rennen)
    """,
    "Explain about=run_again": """
        (wann|ab_wann) (kann_ich|darf_ich|soll_ich|darf|kann) [(denn|endlich)] wieder [(mit_dem|anfangen_zu)] (laufen|trainieren|rennen|einsteigen|anfangen|lauftraining)
        (wie_lange|wie_lang) (muss_ich|soll_ich|darf_ich|muss|soll) (pausieren|warten|pause|ruhen|aussetzen|pause_machen|nicht_laufen)
    """,
    "Explain about=source": """
        (quelle|quellen|studie|studien|woher_weißt_du|worauf_basiert|wer_sagt_das|beleg|belege|woher_kommt|wissenschaftlich)
    """,
}
