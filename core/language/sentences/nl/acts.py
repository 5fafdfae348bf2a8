"""Dutch: the sets that fill the sentences, what is built otherwise, and bare answers."""

from core.language.sentences import alike

_OWN = {
    "MoveSession": """
        ik (doe|loop) (het|hem|m|die|dat) [dan] [wel] {day:to}
        (die|dat|de_training|de_loop) van {day:from} (kan|mag|zou) [ik] [(die|dat)] {day:to} (doen|lopen)
        <to> {day:to} <move>
        {day:from} <to> {day:to} <move>
        <to> {week:to} <move>
        {day:from} <rather> [(op|naar)] {day:to}
        <instead of> {day:from} <rather> [op] {day:to}
        (kan|mag|kunnen|kun) {day:from} [(ook|dan|naar|op)] (op|naar) {day:to}
        (kan|mag|kunnen|kun|zou) {day:from} {day:to} <do>
        (kan|mag|kunnen|kun|zou) {day:from} (op|naar) {day:to} <do>
        (kan|mag) {kind} (op|naar) {day:to}
        <do> {day:from} (op|naar) {day:to}
        {kind} (op|naar) {day:to} (doen|lopen|zetten)
        = [kan] {day:from} naar {day:to}
        = [kan] {kind} naar {day:to}
        {day:from} (een_dag|een_dagje) (later|eerder|opschuiven|naar_voren|naar_achteren)
        <move> (een_dag|een_dagje) [(later|eerder|op|door|vooruit)]
        {day:from} op {day:to}
        <do> {kind} {day:to}
        (doe_ik|loop_ik|haal_ik) [het] {day:to} [in]
        (kan|mag|kunnen|kun) [(het|ie|dat|die|we|hij|t)] (naar|op) {day:to}
        (kan|mag|kunnen) (het|dat|die) {day:to}
        {kind} [graag] {day:to} (doen|lopen)
        {kind} <rather> pas {day:to}
    """,
    "SwapSessions": """
        {days:both} <swap>
        {day:first} <with> {day:second} <swap>
        {kind:first_kind} <with> {kind:second_kind} <swap>
        (draai|gooi) {days:both} om
    """,
    "CannotRun": """
        {when:day} (kan|lukt|gaat|red) [ik] [(het|me)] misschien_niet
        (kan|lukt|gaat|red) {when:day} niet
        {when:day} (kan|lukt|gaat|red) [(ik|het)] niet
        (kan|lukt|gaat|red) niet
        {when:day} <can> <nought>
        <can> {when:day} <nought>
        {day:day} (vol|propvol|dicht|volgepland|verplant)
        {when:day} (passen|verstek_laten_gaan|verstek)
        {when:day} valt (in_het_water|uit|weg|af|in_duigen)
        {day:day} zit vol
    """,
    "SkipSession": """
        sla {when:day} over
        sla over
        (hou|houd|laat) {when:day} vrij
        (zeg|blaas|gelast) af
        laat (vallen|zitten|schieten)
        (haal|gooi) (eraf|eruit|weg)
        {when:day} niet
        (haal|gooi|laat|neem) {when:day} (eruit|weg|zitten|vallen)
        {kind} [maar] (even|maar) niet
        = {when:day} (even_niet|niet_meer|maar_niet|even_maar_niet)
        (trek|red|haal) [ik] {when:day} <nought>
        {when:day} (trek|red|haal) [ik] [het] <nought>
        (blijf) [ik] {when:day} thuis
        {when:day} blijf [ik] thuis
    """,
    "ReportNiggle": """
        {side} {site}
        {side} {site} <ache>
        <ache>
        {site} (voelt|doet|werkt|is) (niet_goed|raar|gek|lastig|niet_lekker|niet_fijn|niet_oké|niet_ok|niet_mee)
        {site} speelt [weer] op
        (pijntje|pijntjes|scheutje|scheut|scheuten|steken|ongemak) (in|aan) {site}
    """,
    "ReportRecovered": """
        {site} (doet|is) <no longer> (pijn|zeer)
        weer (beter|gezond|fit|helemaal_beter|de_oude|opgeknapt)
        {site} weer (goed|beter|ok|oké|in_orde)
        niet_meer (ziek|verkouden)
        (alles|gaat) weer (goed|ok|oké|prima)
        geen (last|pijn|klachten) meer [(van|in|aan|met)] {site}
        {site} geen (last|pijn|klachten) meer
        {site} (is|voelt|gaat) (goed|prima)
        (voel|gaat) [me] weer (goed|prima)
    """,
    "ScaleSession": """
        (plak|doe|gooi|zet|tel) er {distance:more} (bij|aan|extra|bovenop)
        (plak|doe|gooi|zet|tel) er {day} {distance:more} (bij|aan|extra|bovenop)
        (plak|doe|gooi|zet|tel) er {day} {duration:more} (bij|aan|extra|bovenop)
        {distance:to} <shorter>
        <down to> {distance:to} <shorter>
        <down to> {duration:to} <shorter>
        {duration:to} (genoeg|voldoende)
        {distance:to} (genoeg|voldoende)
        <shorter> <down to> {number:to}
        <set to> van {kind} {distance:to}
        <set to> van {kind} {duration:to}
        <set to> {kind} {day} {distance:to}
        <set to> {kind} {distance:to}
        <set to> {kind} {duration:to}
        <set to> {day} {duration:to}
        <set to> {day} {distance:to}
        {day} iets (minder|korter)
        meer_dan {duration:to} <can> [ik] [{day}] <nought>
        meer_dan {distance:to} <can> [ik] [{day}] <nought>
        <set to> {kind} {number:to}
        <set to> van {kind} {number:to}
    """,
    "EaseWeek": """
        (schroef|schakel|draai) [{week}] terug
        (het_wordt|het_is) [(me|mij|wel)] <too hard>
        doe [even] (rustig_aan|rustiger_aan|kalm_aan|kalmpjes_aan) [{week}]
        {week} (rustig_aan|kalm_aan)
        {week} (kalmpjes_aan|op_een_laag_pitje)
    """,
    "PushWeek": """
        (mag|kan) [(wel|best)] (zwaarder|harder|pittiger|meer)
    """,
    "ReplaceSession": """
        (liever|beter) {kind:with} dan {kind:what}
        {when:day} liever {sport:with} dan (lopen|hardlopen|rennen|joggen)
        liever {sport:with} dan (lopen|hardlopen|rennen|joggen)
        <set to> [er] {when:day} {sport:with} van
        (maak|maken) er {sport:with} van
        (fiets|zwem|wandel|roei) [ik] {when:day} <rather>
    """,
    "AddSession": """
        nog een (loopje|loop|training|rondje|run|duurloopje) {week}
        {distance} <into>
        {kind} <into>
        {distance} {kind} <into>
        (zet|voeg|doe|plan|gooi|pak|stop) [er] [{day}] (nog|extra) {distance} [{kind}] <put in>
        (zet|voeg|doe|plan|gooi|pak|stop) [er] {day} {distance} [{kind}] <put in>
        (kan|kunnen) [er] {day} (nog|extra) {distance} [{kind}] <put in>
    """,
    "NeverOn": """
        {days:days} [dan] <can> <nought>
        (plan|plannen) (nooit|niks|niets) [iets] op {day:day}
        {days:days} dan niet
        {days:days} (vrij|vrijhouden|vrij_houden|bezet)
        {day:day} sowieso (vrij|niet|bezet)
    """,
    "SetAvailability": """
        <want> {times:count} <per> <week> [<train>]
        <can run> {times:count} <per> <week> [<train>]
        {times:count} <per> <week> <train>
        {days:days} (max|maximaal|hooguit|maar|heb_ik_maar) {duration:minutes}
        (max|maximaal|hooguit|maar) {duration:minutes} {days:days}
        {range:span} [(max|maximaal|maar|hooguit)] {duration:minutes}
    """,
    "MostRuns": """
        meer_dan {times} <per> <week> (lukt|gaat|kan|red) [ik] niet
        (niet|nooit) meer_dan {times} <per> <week>
    """,
    "BlockDates": """
        {range:dates} <can> <nought>
        {week:dates} <can> <nought>
    """,
    "Commitment": """
        {days:days} [(heb|ga|is)] [ik] {sport} (vanaf_nu|vast|standaard)
    """,
    "Hours kind=not_before": """
        (nooit|niet|niks|geen|niets) [(training|lopen|trainen)] voor {time:at}
        (nooit|niet|niks|geen|niets) [(training|lopen|trainen)] voor {duration:at}
        voor {duration:at} (loop_ik|loop|kan|kan_ik|train|ga) [ik] niet
    """,
    "Hours kind=not_after": """
        (nooit|niet|niks|geen|niets) [(training|lopen|trainen)] na {time:at}
        (nooit|niet|niks|geen|niets) [(training|lopen|trainen)] na {duration:at}
        na {duration:at} (loop_ik|loop|kan|kan_ik|train|ga) [ik] niet
    """,
    "ReportIllness": """
        {fever}
        koorts (niet|nee|geen)
        (iets|wat) onder_de_leden
    """,
    "ReportFatigue": """
        (batterij|accu|pijp) [is] leeg
        (zit|zat) erdoorheen
        (nauwelijks|amper|misschien|hooguit) [(geslapen|slaap)] [,] [(misschien|ongeveer|maar)] {duration:sleep}
        = [(ik|en|echt)] (ben) op
        <slept badly> [,] [(maar|ongeveer)] {duration:sleep}
        benen [(super|heel|erg|echt|zo|mega|wat|nogal|zijn|voelen)] (zwaar|moe|leeg|kapot|op|stijf)
    """,
    "CompleteSession": """
        (alles|training) [gedaan] <as planned>
        <as planned> [alles] gedaan
        (halverwege|voortijdig|na_de_helft) (gestopt|afgebroken|opgehouden|afgehaakt)
        (training|loop|sessie|run) (afgebroken|ingekort|niet_afgemaakt)
        (zit_erop|klaar) [(voor|met)] [(vandaag|de_training)]
    """,
    "Amend": """
        (het_was|het_waren|was) {distance}
        (sorry|oeps|foutje) [,] {distance}
        (dat|het) was {day} niet {day}
        was {day} niet {day}
    """,
    "DeleteActivity": """
        (loop|training|run|activiteit) [was] (dubbel|dubbelop)
        (verwijder|wis) (hem|het|m)
        (gooi|haal) {sport} (eruit|weg|eraf)
    """,
    "LiftRule": """
        {days:days} (kan|lukt|gaat|mag) [ik] weer
        {days:days} weer (vrij|mogelijk|ok|oké|goed)
        (verwijder|wis|schrap|hef) (regel|limiet|beperking|maximum)
        {days:days} geen {sport} meer
        geen {sport} meer {days:days}
    """,
    "AddRace": """
        (testwedstrijd|trainingswedstrijd|voorbereidingswedstrijd|oefenwedstrijd|tussendoel) {distance}
        {distance} tussendoor
        {distance} <beside the goal>
    """,
    "ReportCondition condition=postpartum": """
        (bevallen|na_de_bevalling|kraamtijd|kraambed|keizersnede)
    """,
    "ReportCondition condition=heart_disease": """
        (hartaandoening|hartritmestoornis|boezemfibrilleren|pacemaker|hartpatiënt|hartkwaal|hartfalen)
    """,
    "Cleared": """
        (arts|dokter|huisarts|cardioloog|fysio|specialist) [(heeft|zegt|geeft)] [(me|mij)] (groen_licht|goedgekeurd|toestemming|vrijgegeven|goedkeuring)
        groen_licht (van|gekregen) [(de|mijn)] [(cardioloog|arts|dokter|huisarts|fysio|specialist)]
    """,
    "Misheard": """
        (misverstand|verkeerd_begrepen|niet_zo_bedoeld)
    """,
    "LogActivity": """
        {duration} op {clock}
        {distance} op {clock}
    """,
}
_OWN_TALK = {
    "Undo": """
        maak ongedaan
        draai terug
        alles terug
        [(nee|foutje|oeps|sorry)] [toch_niet] <undo>
        (maak|zet|draai) [(dat|het|alles|maar|weer)] (ongedaan|terug)
        (doe|maak|zet) [(het|alles|maar|weer)] (zoals_het_was|terug_zoals_het_was)
    """,
    "Snooze": """
        over {duration:delay} (nog_eens|opnieuw|weer|nog_een_keer)
        (herinner|vraag|stuur) [me] {day} {time:at}
    """,
    "SetProfile tone=friend": """
        (praat|spreek|doe|klink|wees|schrijf|toon|antwoord) [(tegen_me|met_me|eens|wat|meer|als|maar|mij)] [(als|wat|meer)] [(een|mijn)] (vriend|een_vriend|vriendin|maat|maatje|losser|vriendelijker|informeler|gezelliger|informeel)
    """,
    "SetProfile tone=coach": """
        (praat|spreek|doe|klink|wees|schrijf|toon|antwoord) [(tegen_me|met_me|eens|wat|meer|als|maar|mij)] [(als|wat|meer)] [(een|mijn)] (coach|trainer|strenger|streng|directer|zakelijker|professioneler)
    """,
    "SetProfile tone=partner": """
        (praat|spreek|doe|klink|wees|schrijf|toon|antwoord) [(tegen_me|met_me|eens|wat|meer|als|maar|mij)] [(als|wat|meer)] [(een|mijn)] (loopmaatje|trainingsmaatje|trainingspartner|partner|loopmaat)
    """,
    "SetProfile language=nl": """
        <speak> (nederlands|in_het_nederlands)
        = nederlands
    """,
    "SetProfile language=de": """
        <speak> (duits|in_het_duits)
    """,
    "SetProfile language=fr": """
        <speak> (frans|in_het_frans)
    """,
    "SetProfile model_off=yes": """
        (geen|zonder) (ai|taalmodel|chatgpt|openai)
        (ai|taalmodel) uit
    """,
    "SetProfile model_off=no": """
        (ai|taalmodel) (aan|weer_aan)
    """,
    "DropGoal": """
        {race} (gaat|loop_ik|doe_ik|ga_ik) [toch] (niet_door|niet|toch_niet|toch_niet_door)
        (loop|doe|ren) [ik] {race} [toch] niet
        (toch|dus) geen {race}
        geen {race} meer
        (schrap|vergeet|annuleer|verwijder|wis) (doel|wedstrijd)
        {race} (is|wordt) (niks|niets|van_de_baan|afgeblazen)
    """,
    "SetGoal": """
        (wil|zou_graag|zou_willen) {when:on} {race:distance} [(lopen|rennen|doen)]
        {race:distance} (sub|onder|binnen) {clock:target}
        {race:distance} (ingeschreven|aangemeld)
    """,
    "SetGoal kind=base": """
        (gewoon|alleen|enkel) (fit|gezond|in_vorm) blijven
        wil [(gewoon|alleen)] (fit|gezond|in_vorm) blijven
    """,
    "ShowToday": """
        (heb|ben|moet) [ik] {day:today} (vrij|rust|rustdag|training)
        {day:today} (vrij|rust|training) ?
        hoe ziet [mijn] (training|dag) [er] {day:today}
    """,
    "ShowDay": """
        (heb|ben|moet) [ik] {day:on} (vrij|rust|rustdag|training)
        {day:on} (vrij|rust|training|lopen) ?
        = en {day:on}
        (weten|zeg|vertel) wanneer {kind:session_kind}
        (hoe_lang|hoe_ver|hoelang) [(moet|ga)] [ik] {day:on}
    """,
    "ShowWeek": """
        = en {week:week_of}
        geef me {week:week_of}
        = week
    """,
    "ShowPlan": """
        <plan> tot (wedstrijd|marathon|halve_marathon|doel|race)
        <plan> tot {race}
        (toon|laat|geef) <plan> tot {race}
        (toon|laat|geef) <plan> tot (wedstrijd|race|doel)
        wat is het_plan tot {race}
    """,
    "ShowLog": """
        (hoeveel|wat) (km|kilometer|heb_ik) {range:dates}
        (hoeveel|wat) [(km|kilometer|heb|heb_ik|ik)] {range:dates} (gelopen|gedaan|getraind)
        (hoeveel|wat) [(km|kilometer|heb|heb_ik|ik)] {week:dates} (gelopen|gedaan|getraind)
        <how far> {week:dates}
    """,
    "PredictRace": """
        (wat|hoe_snel|welke_tijd) (zou|kan|loop|zit|haal) [(ik|erin|er)] [(nu|in|lopen)] [(op|over)] [een] {distance:distance}
        (wat|hoe_snel|welke_tijd) (zou|kan|loop|zit|haal) [(ik|erin|er)] [(nu|in|lopen)] [(op|over)] [een] {race:distance}
        (wat|hoe_snel|welke_tijd) (zou|kan|loop|zit|haal) [(ik|erin|er)] [(nu|in|lopen)] [(op|over)] [de] {number:distance}
    """,
    "Explain about=move": """
        (waarom|hoezo) [(heb_je|is|zijn)] [{kind:session_kind}] [{day:session_on}] (verplaatst|gewijzigd|veranderd|verzet|ingekort|geschrapt|aangepast)
        (wat_is_er_veranderd|wat_heb_je_veranderd|waarom_de_wijziging)
    """,
    "Explain about=volume": """
        (waarom|hoezo) [(loop|is|maar)] [ik] (zo_weinig|zo_veel|zoveel|weinig)
    """,
    "Explain about=plan": """
        (leg|hoe_is|waarom_is) [(het|mijn|dit)] (schema|plan|trainingsschema) [(uit|opgebouwd|gemaakt|zo)]
    """,
    "Explain about=run_again": """
        (wanneer|vanaf_wanneer) (mag_ik|kan_ik|zal_ik|mag|kan) weer (lopen|hardlopen|trainen|rennen|beginnen)
        (hoe_lang|hoelang) (moet_ik|moet) (rusten|wachten|stoppen|pauzeren|niet_lopen|rust_houden)
    """,
    "Explain about=source": """
        (bron|bronnen|onderzoek|onderzoeken|studie|studies|waar_baseer_je_dat_op|hoe_weet_je_dat|wie_zegt_dat)
    """,
    "SetRoutine": """
        <off> [(met|die|de)] <remind>
        <remind> {part} {time:at}
        <remind> {days} {time:at}
        (zet|stel|verander) <remind> (op|om|naar) {time:at}
        (vraag|schrijf|stuur|herinner) [me] {part} (niks|niets|niet) [meer]
        stop_met (herinneren|sturen|vragen|berichten)
        (stoppen|ophouden) met (berichten|herinneringen|sturen|herinneren) [sturen]
    """,
    "Forget": """
        (vergeet|wis|verwijder|schrap) [(die|de|mijn|deze)] (notitie|notities)
    """,
    "UnlinkAccount": """
        (telegram|discord|account|chat) (ontkoppelen|loskoppelen)
        ontkoppel [(telegram|discord|account|chat)]
    """,
    "Decline": """
        = (nee|neen) [toch] (niet|maar_niet)
    """,
}
ACTS = alike.extended(alike.ACTS, _OWN)
TALK = alike.extended(alike.TALK, _OWN_TALK)
SETS = {
    "feels ill": "voelt_zich_niet_goed|zijn_niet_lekker",
    "kin": "broer|zus|zusje|broertje|jongste|oudste|papa|mama|oom|tante|neef|nicht|zwager|schoonmoeder|schoonvader|vriend|partner|wederhelft|kindje|kleinzoon|kleindochter|tweeling|huisgenoot|collega|peuter|kleuter|zoon|dochter|zoontje|dochtertje|kind|kinderen|baby|vrouw|man|vriendin|moeder|vader|oma|opa|kids",
    "belonged to": "was_van|waren_van|is_van",
    "does now": "loop_ik|ren_ik|doe_ik|jog_ik|fiets_ik|zwem_ik|wandel_ik|train_ik|draai_ik|pak_ik|ik_loop|ik_ren|ik_doe|ik_jog|ik_fiets|ik_zwem|ik_wandel|ik_train|ik_draai|ik_pak|lopen_we|we_lopen|rennen_we|we_rennen|doen_we|we_doen|ren",
    "meant to": "wilde|wou|had|zou|moest|wilden|hadden|moesten|zouden",
    "to be done": "moeten|willen|zullen|doen|lopen|rennen|hardlopen|maken",
    "habitually": "altijd|elke_week|iedere_week|standaard|steevast",
    "went in for": "gefietst|gezwommen|gedaan|geweest|gewandeld",
    "after illness": "na|na_de|na_een|na_mijn",
    "forgets": "vergeet",
    "messages": "bericht|berichten|appen|herinnering|herinneringen|meldingen|berichtjes",
    "returned": "terug_van|weer_terug|eerder_terug|weer_thuis",
    "one of several": "een_training|één_training|een_loop|twee_trainingen",
    "half days": "'s_ochtends|'s_avonds|s_ochtends|s_avonds|s_middags|in_de_ochtend|in_de_avond",
    "to the finish": "gefinisht|uitgelopen|gehaald",
    "in doubt": "weet_niet|weet_ik_niet|ik_weet_het_niet|weet_nog_niet|geen_idee|niet_zeker|we_zien_wel",
    "by mistake": "fout_van_mijn_horloge|horlogefout|gps_fout|per_ongeluk|foutje|fout|dubbel|vergissing",
    "from it": "van|na",
    "the other way": "omgekeerd|andersom|in_omgekeerde_volgorde|omgedraaid",
    "as soon as": "al_op|graag_al_op|graag_op|al|graag_al|liefst_op",
    "assenting": "ja|jazeker|jawel|jep|jup|joe|zeker|tuurlijk|natuurlijk|akkoord|doe_maar|doe_dat|doe_dat_maar|ga_je_gang|toe_maar|is_goed|prima|graag|helemaal_goed|helemaal_prima|lijkt_me_goed|lijkt_me_prima|goed_idee|doen_we|afgesproken|deal|dat_is_goed|kom_maar_op",
    "declining": "nee|neen|nah|nope|liever_niet|toch_niet|toch_maar_niet|laat_maar|laat_maar_zo|laat_zo|laat_staan|laat_het_zo|laat_zitten|laat_maar_zitten|laat_maar_zoals_het_is|zoals_het_is|zoals_het_staat|zo_staan|zo_blijven|laat_het_staan|laat_alles_staan|zoals_het_was|zo_laten|hoeft_niet|niet_nodig|hou_het_zo|doe_maar_niet|niks_veranderen|niets_veranderen|nee_bedankt",
    "lightly": "hm|hmm|mwah|nou|ah|oh|och|eh|tja|joh|hoor|maar|dan|zo|even|alsjeblieft|bedankt|dank_je|dankjewel|ok|oké|oke|okay|top|super|perfect|mooi|gewoon|het|dat|alles|helemaal|heel|best",
    "wished time": "onder|onder_de|binnen|sub|zou_mooi_zijn|zou_fijn_zijn|zou_leuk_zijn|zou_super_zijn|zou_geweldig_zijn|zou_top_zijn|liefst|het_liefst|droomtijd|streeftijd|hoop_op|ideaal|idealiter|zou_graag",
    "under time": "sub|onder|onder_de|binnen",
    "manage it": "haal_ik|ik_haal|lukt_me|kan_ik|red_ik|ga_ik|lukt|zou_ik",
    "nought": "niet|niks|niets|hem_niet|niet_meer",
    "free again": "toch_vrij|weer_vrij|toch_beschikbaar|weer_beschikbaar|toch_tijd|weer_tijd",
    "may be": "kan_het|kan_dat|kan|liever|mag_het|mag|zou|past|komt|wel|dan_maar",
    "take off": "haal|trek|kort|schrap|minder",
    "from": "van|af|op",
    "want": "ik_wil|wil|ik_zou|zou|wil_graag|ik_wil_graag|zou_graag|ik_zou_graag",
    "set to": "maak|zet|doe",
    "at": "op|@",
    "did": "gelopen|hardgelopen|gerend|gedaan|liep|gefietst|gezwommen|gewandeld|afgelegd|getraind|gelopn|geweest|rende|klaar|noteer|log|gejogd|gemaakt|voltooid|afgerond|gesport|gehad|gevoetbald|geroeid|lopen|schrijf_op|geschaatst|achter_de_rug|gerent|weggetikt|gelopen_vandaag|weer_thuis|terug_van|gezwoegd|afgetikt|bij_elkaar|weggelopen|gesprokkeld",
    "no": "nee|nee_hoor|sorry|oeps|wacht|correctie|fout|nee_dank_je|nee_bedankt|neen|nope|liever_niet|annuleren|laat_maar|nah|niet_nu|nee_laat_maar|nee_joh|toch_niet|toch_maar_niet|nee_toch_niet|nee_toch_maar_niet|laat_maar_zitten|doe_maar_niet|niet_doen|liever_toch_niet",
    "not": "niet|geen|en_niet|nooit",
    "but": "maar|was",
    "correct": "correctie|ik_bedoelde|bedoelde|foutje|vergissing|vergist|verkeerd_ingevuld|corrigeer",
    "fix": "corrigeer|verander|wijzig|pas_aan",
    "entry": "training|activiteit|loop|run|laatste_training|laatste_loop|sessie|invoer|laatste_run|rondje",
    "itwas": "het_was|was|waren|het_waren",
    "really": "eigenlijk|in_werkelijkheid|maar|slechts",
    "erase": "verwijder|wis|verwijderen|delete|gooi_weg|haal_weg",
    "logged twice": "dubbel_ingevoerd|dubbel|twee_keer_ingevoerd",
    "as planned": "zoals_gepland|volgens_plan|volgens_schema|zoals_het_schema|zoals_het_moest|precies_volgens_plan|geheel_volgens_plan|volgens_planning",
    "done it": "gedaan|klaar|voltooid|afgerond|training_gedaan|training_klaar|gelukt|training_afgerond|done|ik_heb_het_gedaan|training_voltooid|zit_erop|afgevinkt|volbracht|hij_zit_erop|afgetikt|in_de_pocket|in_de_tas|binnen|klaar_voor_vandaag|check",
    "done": "gedaan|klaar|afgerond|voltooid|gelukt|zit_erop|afgevinkt|in_de_tas|achter_de_rug",
    "slept": "geslapen|slaap|slapen",
    "well": "goed|heel_goed|prima|als_een_roos|als_een_blok|lekker|super",
    "on top": "meer|extra",
    "more than": "of|dan",
    "sleep": "slaap|geslapen",
    "energy": "energie",
    "legs": "benen",
    "fresh": "uitgerust|frisse_benen|vol_energie|benen_fris|topfit",
    "move": "verplaats|verplaatsen|verzet|verzetten|verschuif|verschuiven|schuif|schuiven|zet|uitstellen|stel_uit|verleg|verleggen|verhuis|verplaatst|uitgesteld|verzet_naar|plan_om|zetten|opschuiven|doorschuiven|doorschuif|opgeschoven|zetten_we|verzet_je|naar_achter",
    "change": "verander|wijzig|veranderen|wissel",
    "to": "naar|op|tot|in",
    "on": "op|is|in|wordt|op_de",
    "do": "doen|doe|lopen|loop|gaan|zet|plan|speel|heb|ga|train|ga_ik",
    "instead of": "in_plaats_van|ipv|in_plaats_van_de|i_p_v|ipv_de",
    "instead": "in_plaats_daarvan|liever|ipv",
    "rather": "liever|prefereer|beter",
    "can do": "kan_ik|mag_ik|zou_ik_kunnen|kan_ik_ook|kunnen_we|kan",
    "earlier": "vervroeg|vervroegen|eerder|naar_voren|haal_naar_voren",
    "other day": "andere_dag|een_andere_dag",
    "swap": "wissel|ruil|omwisselen|wisselen|ruilen|verwissel|omruilen|verwisselen|vervang|vervangen|draai_om|omdraaien|switch|omgooien|gooi_om",
    "with": "met|en|voor|tegen",
    "for": "door|voor|met",
    "skip": "overslaan|skip|schrap|schrappen|annuleer|annuleren|cancel|laat_vallen|sla_over|skippen|oversla|vervalt|gaat_niet_door|afzeggen|overgeslagen|zeg_af|laten_vallen|canceln|verwijder|laten_schieten|sla_ik_over|valt_uit|haal_eraf|haal_weg|haal_eruit|eruit_halen|laat_zitten|laat_schieten|sla_een_keer_over|overgeslaan|passen|uitvallen",
    "missed": "gemist|overgeslagen|niet_gelopen|niet_getraind|niet_gedaan|niet_gelukt|niet_geweest|niet_gehaald|niet_hardgelopen|gespijbeld|niet_aan_toe_gekomen|niks_gedaan|niet_van_gekomen|niets_gedaan|niet_aan_toe|afgeblazen",
    "did not": "gemist|overgeslagen|niet_gelopen|niet_getraind|niet_gedaan|niet_gelukt|niet_geweest|niet_gehaald|niet_hardgelopen|gespijbeld|niet_aan_toe_gekomen|niks_gedaan|niet_van_gekomen|niets_gedaan|niet_aan_toe|afgeblazen",
    "train": "lopen|trainen|training|hardlopen|rennen|sporten|loop|de_training|gaan|loopje|doen|run",
    "no run": "geen_training|niet_lopen|geen_loop|niet_trainen|ik_loop_niet|geen_run|niks|loop_ik_niet|train_ik_niet|niet_hardlopen",
    "no time": "geen_tijd|geen_zin|niet_genoeg_tijd|te_weinig_tijd",
    "day off": "vrij|vrijaf|vrijhouden",
    "take": "neem|nemen|wil|doe|heb|nodig|pak|geef_me|liever|graag|maak_er|plan|ik_wil",
    "resting": "rust|uitrusten|rusten|rustdag",
    "cannot": "kan_niet|kan_ik_niet|lukt_niet|kan_helaas_niet|lukt_me_niet|ga_niet|kan_ik_helaas_niet|red_het_niet|red_ik_niet|gaat_niet_lukken|gaat_me_niet_lukken|gaat_hem_niet_worden|gaat_em_niet_worden|gaat_'m_niet_worden|lukt_me_helaas_niet|kan_er_niet|red_ik_het_niet|trek_ik_niet|trek_het_niet|wordt_hem_niet|kom_er_niet_aan_toe|moet_ik_passen|krijg_ik_niet_geregeld|zit_er_niet_in|kan_echt_niet|kan_ik_echt_niet",
    "impossible": "onmogelijk|komt_niet_uit|past_niet|gaat_niet|lukt_niet|lukt_het_niet|komt_me_niet_uit|komt_slecht_uit|gaat_het_niet|wordt_niks|wordt_hem_niet|zit_dicht|niet_mogelijk|gaat_niet_door|ben_ik_er_niet|wordt_niets|schikt_niet|komt_niet_goed_uit",
    "shorter": "korter|inkorten|verkort|kort_in|verkorten|minder|kortere|reduceer|verminder|maak_korter|ingekort|kort|kan_korter|iets_korter|wat_korter",
    "less": "minder|korter",
    "longer": "langer|verlengen|verleng|langere|uitbreiden|vermeerder",
    "more": "meer|extra|langer|erbij",
    "down to": "tot|naar|op|van",
    "by": "met|minder|meer",
    "only": "maar|alleen|slechts|maximaal|hooguit|enkel|heb_maar|max|alleen_maar|maar_een",
    "tops": "max|maximaal|hooguit",
    "easier": "makkelijker|lichter|rustiger|rustiger_aan|rustige_week|lichtere|makkelijkere|lichte_week|minder_zwaar|gas_terug|verlicht|minder_belasting|minder_intensief|makkelijk|rustweek|herstelweek|wat_rustiger|minder_hard|kalmer|terugschroeven|wat_minder|beetje_minder|iets_minder|niet_zo_zwaar|niet_te_zwaar|niet_zo_hard|gas_eraf|terugschakelen|lichter_maken|schroef_terug|schroef|tandje_minder|tandje_terug|niet_te_veel|niet_zo_veel|stapje_terug|minder_pittig|afschalen|kalm_aan|rustige|rustig_aan_doen|relaxter|wat_luchtiger|wat_makkelijker|ietsje_minder|kan_minder|rustigaan",
    "too hard": "te_zwaar|te_veel|teveel|te_hard|te_pittig|te_intensief|te_moeilijk|me_te_veel|wordt_te_veel|te_gek|veel_te_zwaar|wel_heel_zwaar|te_vol|overvol|veel_te_vol",
    "load": "week|schema|belasting|omvang|training|weken|trainingen|intensiteit|plan|wordt_me|het_is_me|is_me|wordt_het",
    "volume": "omvang|belasting|kilometers|km|volume",
    "harder": "zwaarder|intensiever|pittiger|harder|uitdagender|zwaardere|meer_uitdaging|moeilijker|opvoeren|meer_volume|meer_omvang|tandje_bij|tandje_erbij|wat_bij|stapje_erbij|mag_meer|mag_wel_meer|schepje_erbovenop|wat_meer|opschroeven|zwaarder_maken|meer_kilometers|meer_km",
    "too easy": "te_makkelijk|te_licht|kan_meer|meer_aan|wil_meer|te_rustig|kan_meer_aan",
    "add": "toevoegen|voeg|extra|plan|erbij|inplannen|nog_een|voeg_toe|zet_er|plan_in|plannen",
    "replan": "herplan|maak_een_nieuw|nieuw|pas_aan|herbereken|update|herschrijf|bereken_opnieuw|vernieuw|maak_opnieuw|actualiseer",
    "plan": "schema|plan|trainingsschema|mijn_schema|het_schema|trainingsplan|hele_schema|hele_plan|volledige_schema|mijn_plan|het_plan|het_hele_schema",
    "anew": "opnieuw|nieuw|vernieuwen|herzien|aanpassen",
    "can run": "kan|kan_lopen|loop|train|beschikbaar|tijd|kan_trainen|kan_ik|kan_alleen|lopen|trainen|heb_tijd",
    "free": "vrij|beschikbaar|tijd|komt_goed_uit|kan_ik|past|goed|uitkomen",
    "days": "dagen|keer|trainingen|loopjes|runs|rondjes",
    "per": "per|in_de|/|elke|de",
    "week": "week",
    "weekly": "per_week|wekelijks",
    "away": "heb_ik_cursus|heb_cursus|cursus|op_training_van_het_werk|weg|vakantie|op_vakantie|op_reis|zakenreis|op_zakenreis|niet_beschikbaar|blokkeer|blokkeren|op_wintersport|wintersport|bezet|in_het_buitenland|niet_thuis|afwezig|onbeschikbaar|op_reis_voor_werk|ziekenhuis|kan_niet_trainen|niet_trainen|ben_ik_er_niet|er_niet|niet_aanwezig|skiën|op_cursus|op_kamp|congres|op_congres|weekendje_weg|citytrip|stedentrip|zakelijk_weg|naar_het_buitenland|kamperen|op_kantoor_in|in_de_bergen|aan_zee|in_de_ardennen|op_de_camping",
    "never": "nooit|niet|geen_training|niks",
    "at most": "maximaal|max|hooguit|niet_meer_dan|nooit_meer_dan|niet_langer_dan|hoogstens|nooit_langer_dan|mag_maximaal|nooit_meer|niet_boven|nooit_boven",
    "ill": "maaggriep|buikvirus|ziek|verkouden|verkoudheid|griep|griepje|koorts|hoesten|hoest|snotterig|keelpijn|covid|corona|buikgriep|overgegeven|diarree|misselijk|virus|hoofdpijn|migraine|grieperig|loopneus|snipverkouden|bronchitis|buikpijn|ziekjes|overgeven|kotsen|verhoging|rillingen|voorhoofdsholteontsteking|neus_verstopt|niet_lekker|zieker|onder_de_leden|griepje_te_pakken|verkouden_aan_het_worden|ziek_aan_het_worden|snotneus|geveld|aan_het_snotteren|hangerig|ziek_geworden|flink_verkouden|keelontsteking|oorontsteking|longontsteking|maagklachten|buikloop|niezen|hees|beetje_ziek|grieperige",
    "fever": "koorts|rillingen",
    "below neck": "maaggriep|buikvirus|hoest|hoesten|bronchitis|buikgriep|overgegeven|diarree|griep|buikpijn|kotsen|longontsteking|maagklachten|buikloop|grieperig|griepje",
    "above neck": "snotneus|keel|neus|keelpijn|loopneus|snotterig|snipverkouden",
    "no fever": "geen_koorts|zonder_koorts|koorts_niet|koorts_nee|koorts_geen",
    "unwell": "voel_me_niet_goed|niet_fit|voel_me_niet_lekker|voel_me_beroerd|voel_me_slecht|niet_zo_lekker|voel_me_ziek|lig_in_bed|lig_plat|voel_me_niet_zo_goed|niet_goed|beroerd",
    "ache": "schoot_erin|schoot_in|vloog_erin|verkrampte|in_de_kramp|pijn|zeer|doet_pijn|doet_zeer|last|gevoelig|stijf|blessure|geblesseerd|verrekt|verstuikt|verzwikt|ontstoken|steekt|trekt|zeurt|opgezet|gezwollen|overbelast|klachten|kramp|vast|verkrampt|pijnlijk|protesteert|irriteert|geïrriteerd|speelt_op|zeurende|doen_pijn|peesontsteking|steken|doet_raar|kuitkramp|rugpijn|knieklachten|kuitblessure|hielspoor|lopersknie|blaar|blaren|gekneusd|omgezwikt|schiet_in|spierpijn_in|zwikte|kniepijn|kuitpijn|heuppijn|enkelpijn|voetpijn|hielpijn|scheenpijn|pijntje|pijntjes|scheutje|scheut|scheuten|zit_vast|vastzitten|zeurende_pijn|speelt_weer_op|doet_lastig|werkt_niet_mee|voelt_niet_goed|niet_goed|voelt_gek|doet_gek|stram|beurs|knapt|kraakt|verdraaid|verrekte|trok|klikt|hard|stug|ontsteking|peesklachten|hielspoorklachten|lastig|tegen",
    "sharp": "scherp|scherpe|stekend|stekende|mank|hinkend|erger|s_nachts|in_rust|hink|strompel",
    "fatigue": "moe|uitgeput|kapot|doodmoe|gesloopt|bekaf|leeg|vermoeid|afgepeigerd|gestrest|geen_energie|afgemat|gebroken|futloos|stress|spierpijn|gestresst|energieloos|oververmoeid|moeheid|brak|total_loss|hondsmoe|stuk|opgebrand|helemaal_op|vermoeidheid|uitgeblust|zware_benen|gammel|sloom|erdoorheen|er_doorheen|doodop|op_van|batterij_leeg|batterij_is_leeg|accu_leeg|accu_is_leeg|helemaal_leeg|geen_fut|futloze|uitgewoond|versleten|kapotte|geradbraakt|aan_het_eind_van_mijn_latijn|uitgeteld|rozig|lamlendig|niet_vooruit_te_branden|ben_op|ik_ben_op|moeë|moeie|vermoeide|slap|geen_puf|geen_puf_meer",
    "strong": "uitgeput|doodmoe|kapot|gesloopt|bekaf|helemaal|volledig|extreem|al_weken|compleet|gebroken|afgepeigerd|opgebrand|oververmoeid|hondsmoe|total_loss|uitgeblust|doodop|erdoorheen|geradbraakt|aan_het_eind_van_mijn_latijn|uitgeteld",
    "slept badly": "slecht_geslapen|weinig_geslapen|nauwelijks_geslapen|niet_geslapen|bijna_niet_geslapen|slechte_nacht|heel_slecht_geslapen|belabberd_geslapen|korte_nacht|amper_geslapen|te_weinig_geslapen|slapeloze_nacht|geen_oog_dichtgedaan|super_slecht_geslapen|slaaptekort|rot_geslapen|beroerd_geslapen|niet_goed_geslapen|te_kort_geslapen|weinig_slaap|beroerde_nacht|slechte_nachtrust|brakke_nacht|belabberde_nacht|onrustige_nacht|rotnacht|gebroken_nacht|slecht_gepit|niet_best_geslapen|matig_geslapen|slecht_slapen|wakker_gelegen|halve_nacht_wakker|de_hele_nacht_wakker|kort_geslapen|rottige_nacht|slapeloos|vreselijke_nacht|verschrikkelijke_nacht|nare_nacht|waardeloze_nacht|dramatische_nacht",
    "heavy legs": "zware_benen|benen_zwaar|loden_benen|vermoeide_benen|benen_als_lood|spierpijn|benen_zijn_zwaar|benen_zijn_leeg|benen_kapot|stijve_benen|benen_moe|benen_van_lood|benen_als_pap|benen_van_beton|benen_doen_zeer|dode_benen|slappe_benen|pap_in_de_benen|benen_zijn_op|benen_leeg|benen_voelen_zwaar|benen_voelen_als_lood|pap_in_mijn_benen|benen_zijn_kapot|benen_zijn_moe",
    "recovered": "hersteld|beter|genezen|weer_beter|weer_fit|weer_gezond|opgeknapt|klachtenvrij|pijnvrij|weer_de_oude|koortsvrij|helemaal_hersteld|blessurevrij|voel_me_beter|weer_helemaal_beter|alles_weer_goed|weer_op_de_been|weer_helemaal_de_oude|er_weer_bovenop|helemaal_beter|weer_in_orde|weer_topfit|weer_fit_en_gezond|weer_lekker|weer_up_and_running",
    "already": "al|weer|is|nu|gaat|voelt|alweer|inmiddels|helemaal",
    "fine": "voel_ik_niet_meer|voel_ik_helemaal_niet_meer|voel_ik_niks_meer|merk_ik_niet_meer|voel_ik_nauwelijks_nog|voel_ik_bijna_niet_meer|beter|weer_goed|in_orde|weer_oké|ok|over|weg|hersteld|pijnvrij|genezen|weer_beter|weer_in_orde|veel_beter|oké",
    "no longer": "niet_meer|geen_meer|geen|niet_langer|geen_last_meer|geen_pijn_meer",
    "gone": "over|weg|voorbij|achter_de_rug|verdwenen|gezakt|genezen",
    "pregnant": "zwanger|in_verwachting",
    "goal_words": "doel|mijn_doel|train_voor|trainen_voor|ingeschreven|ingeschreven_voor|wil_een|ik_wil_de|loop_de|ik_ga_de|voorbereiden|bereid_me_voor|ik_train_voor|wil_de|doel_is|wil|aangemeld|startbewijs|voorbereiding|train|target|inschrijving|heb_me_ingeschreven|heb_me_aangemeld|wil_graag_een|wil_graag_de|ga_voor|ga_voor_een|droom_van",
    "aims": "doel|train|trainen|ingeschreven|wil|voorbereiden|onder|aangemeld|streef|ik_wil|loop_de|sub|binnen|startbewijs|voorbereiding|mijn_doel",
    "target": "onder|binnen|in|tijd|sub|lopen|de",
    "under": "onder|binnen|sub|onder_de|binnen_de",
    "racing": "wedstrijd|mijn_wedstrijd|de_wedstrijd|race",
    "itis": "is|wordt",
    "aimed time": "streeftijd|doeltijd|doel|richttijd",
    "keep fit": "gewoon_fit_blijven|fit_blijven|conditie_behouden|fitter_worden|afvallen|gezond_blijven|in_vorm_blijven|geen_wedstrijd|conditie_opbouwen|fit_worden|geen_doel|gewoon_fit|onderhouden",
    "start to run": "beginnen_met_hardlopen|leren_hardlopen|starten_met_hardlopen|start_to_run|beginnen_met_lopen|beginnen_met_rennen",
    "come back": "weer_beginnen|weer_opbouwen|terugkomen|herstarten|na_blessure|comeback|na_een_blessure|weer_oppakken",
    "goal": "doel|mijn_doel|wedstrijd|de_wedstrijd",
    "forget": "vergeet|laat_maar_zitten|wis|verwijder",
    "called off": "afgelast|geannuleerd|gaat_niet_door|is_afgelast|gecanceld|van_de_baan|afgeblazen|laat_ik_schieten|is_van_de_baan",
    "note": "notitie|notities|wat_ik_zei|gezegd",
    "name is": "ik_heet|mijn_naam_is|noem_me|je_mag_me",
    "live in": "ik_woon_in|woon_in|ik_ben_nu_in|verhuisd_naar|tijdzone|woonachtig_in",
    "units": "in|gebruik|toon|zet_op",
    "speak": "praat|spreek|in_het|taal|antwoord|schrijf|kun_je",
    "english": "engels",
    "i am": "ik_ben|ben|niveau",
    "beginner": "beginner|beginnend|beginnende_loper",
    "expert": "ervaren|gevorderd|gevorderde|ervaren_loper",
    "age": "ben|ik_ben|leeftijd|word",
    "born": "geboren_in|geboren",
    "usually": "loop|ik_loop|gemiddeld|normaal|ongeveer|omvang|train",
    "longest": "langste_loop|mijn_langste_loop|langste_duurloop|mijn_langste|langste_run|langste|verste|mijn_langste_duurloop",
    "best": "pr|mijn_pr|record|beste_tijd|mijn_beste_tijd|persoonlijk_record|pb|snelste_tijd|mijn_snelste_tijd",
    "always": "altijd|liefst_op",
    "no injuries": "geen_blessures|geen_blessure|blessurevrij_altijd|nergens_last|geen_klachten",
    "remember": "onthoud|onthou|let_op|noteer_dat|denk_eraan|vergeet_niet|houd_er_rekening_mee",
    "what": "wat|welke|welk",
    "is on": "staat|moet_ik|staat_er|moet_ik_doen|moet_ik_lopen|heb_ik|ga_ik_doen|loop_ik|is_er|op_het_programma|op_het_schema|gepland|doe_ik|staat_er_op|is_het_plan|is_mijn_training|moet|ik_lopen|ga_ik|heb_ik_op|is_de_training|train_ik|mag_ik|staat_op|ik_doen|is|verwachten|brengt|wacht|te_wachten|staat_te_wachten|krijg_ik|doen_we|lopen_we|heb_je|hebben_we|te_doen",
    "something": "iets|training|trainen|lopen",
    "show": "overzicht|weekoverzicht|toon|laat_zien|geef|bekijk|laat_me|laat|stuur|mag_ik_zien|wil_zien|laat_eens_zien|geef_me|zien|weergeven|laat_even_zien|laat_eens_kijken",
    "when": "wanneer|welke_dag|op_welke_dag",
    "next one": "volgende|eerstvolgende",
    "next session": "volgende_training|wanneer_moet_ik_weer|volgende_loop|wanneer_loop_ik|eerstvolgende_training|volgende_run|wat_is_de_volgende_training",
    "how far": "hoeveel|hoe_ver|hoeveel_km|hoe_lang|hoeveel_kilometer|hoeveel_trainingen",
    "how fast": "hoe_snel|welk_tempo|in_welk_tempo|op_welk_tempo|op_welke_hartslag|welke_pace|hoe_hard",
    "how": "hoe",
    "how long": "hoe_lang_nog|hoeveel_weken|hoeveel_dagen|hoe_lang_duurt_het|hoeveel_weken_nog",
    "week plan": "weekschema|weekplan|weekoverzicht|mijn_week|de_week|weekplanning",
    "whole plan": "hele_schema|hele_plan|volledige_schema|totale_schema|het_hele_schema|schema_tot_de_wedstrijd|plan_tot_de_marathon|schema_tot_de_marathon|plan_tot_de_wedstrijd",
    "progress": "voortgang|vooruitgang|statistieken|mijn_voortgang|stats|ga_ik_vooruit|progressie|hoe_doe_ik_het|word_ik_beter|word_ik_sneller|word_ik_fitter|ga_ik_erop_vooruit|maak_ik_vorderingen|mijn_vorm|vorderingen",
    "going": "gaat_het|doe_ik|sta_ik",
    "paces": "tempo's|mijn_tempo's|zones|hartslagzones|mijn_zones|trainingstempo's|paces|tempos",
    "pace": "tempo|pace|snelheid|tempos",
    "which pace": "welk_tempo|in_welk_tempo|op_welk_tempo",
    "log": "logboek|logboekje|mijn_trainingen|laatste_trainingen|activiteiten|geschiedenis|mijn_activiteiten|dagboek|loopjes|laatste_loopjes|runs",
    "last ones": "laatste|mijn",
    "profile": "profiel|mijn_profiel|instellingen|mijn_gegevens|mijn_regels|mijn_herinneringen",
    "know of me": "wat_weet_je_van_mij|wat_weet_je_over_mij|weet_je_van_me",
    "predict": "voorspelling|voorspel|schatting|prognose|schat|voorspelde_tijd|eindtijd_voorspelling|hoeveel_zit_erin",
    "what time": "welke_tijd_kan_ik_lopen|wat_kan_ik_lopen|wat_voor_tijd|welke_eindtijd|welke_tijd_zit_erin|welke_tijd|wat_kan_ik|hoe_snel_kan_ik|wat_zou_ik|welke_tijd_kan_ik|wat_loop_ik|wat_kan_ik_nu|welke_tijd_zou_ik|wat_zit_erin|wat_zou_ik_nu_lopen|wat_zou_ik_lopen|hoe_snel_loop_ik|wat_zit_er_in|wat_kan_ik_aan|welke_tijd_voorspel_je",
    "why": "waarom|waarvoor|wat_is_het_nut_van|leg_uit|hoezo|wat_is_het_nut",
    "so slow": "zo_langzaam|zo_rustig|zo_snel|zo_traag",
    "on track": "lig_ik_op_schema|op_schema|op_koers|ben_ik_op_schema|haal_ik_mijn_doel|lig_ik_op_koers|zit_ik_op_koers|zit_ik_op_schema|ga_ik_het_halen|ga_ik_mijn_doel_halen|red_ik_het_doel|lig_ik_goed|haal_ik_het",
    "help": "help|hulp|commando's|wat_kun_je|wat_kan_je|hoe_werkt_dit|hoe_werk_je|wat_kan_ik_zeggen|uitleg|wat_kun_je_allemaal|hoe_werkt_het|wat_kan_ik_vragen",
    "hello": "hoi|hallo|hey|hai|goedemorgen|goedenavond|goedemiddag|dag|hoi_coach|hee|goeiemorgen|alles_goed|hoe_gaat_het|hoi_hoi|goedendag|yo|hallo_coach|hoe_is_het|moi|morgen_coach",
    "how are you": "hoe_gaat_het_met_je|hoe_gaat_ie|alles_goed|goedemorgen|goedenavond|hoe_gaat_het_met_jou",
    "thanks": "dank_je|dankjewel|bedankt|dank_je_wel|thanks|dank_u|dankje|top_bedankt|merci|super_bedankt|dank|thx|tnx|thnx|thanx|bedankt_coach|superbedankt|dikke_merci|dankuwel|hartstikke_bedankt|thankyou",
    "bye": "doei|tot_morgen|tot_ziens|slaap_lekker|welterusten|tot_later|doeg|tot_snel|goedenacht|fijne_avond|fijne_dag|houdoe|de_mazzel|ciao",
    "praise": "je_bent_geweldig|je_bent_de_beste|goed_gedaan|goed_bezig|top_coach|je_bent_top|mooi_schema|je_bent_super|goed_werk|lekker_bezig|wat_een_goede_coach",
    "insult": "idioot|stom|waardeloze|klootzak|nutteloos|sukkel|hou_je_bek|kutbot|rot_op|lul|dom|achterlijk|stomme|hou_je_mond|je_snapt_er_niks_van|eikel|debiel|flikker_op|waardeloos_ding",
    "who are you": "wie_ben_jij|wie_ben_je|ben_je_een_robot|ben_je_een_mens|wat_ben_jij|ben_je_een_bot|hoe_heet_je|ben_jij_een_bot|ben_jij_echt|wat_ben_je|ben_jij_een_mens|hoe_heet_jij",
    "ignore": "negeer|vergeet",
    "instructions": "instructies|vorige_instructies|regels|opdrachten",
    "off topic": "mop|grap|wat_voor_weer|gewonnen|wie_heeft_er_gewonnen|gedicht|hoofdstad|recept|wie_won|bitcoin|politiek|horoscoop|film|weerbericht|wat_wordt_het_weer|president|eredivisie|hoe_wordt_het_weer|weersvoorspelling|wordt_het_mooi_weer",
    "fine then": "ok|oké|prima|goed|top|begrepen|duidelijk|super|snap_ik|mooi|helder|okay|fijn|cool|klinkt_goed|check|perfect|komt_goed|oke|doe_ik|aha|lekker",
    "remind": "herinner|herinner_me|herinnering|herinneringen|stuur_me|melding|meldingen|bericht|berichten|waarschuw_me|reminder|stuur|reminders|notificaties|help_me_herinneren|maak_me_wakker|herinneren|notificatie|meld|ping|appje|app_me|stuur_een_bericht|vertel|zeg|vraag|bericht_me",
    "off": "uit|stop|zet_uit|geen|uitzetten|niet_meer|stoppen|schakel_uit|stop_met|hou_op_met|uitschakelen|stil|niet|af|hou_op|houd_op|ophouden|zonder|weg|stopzetten|staken",
    "leave me": "laat_me_met_rust|stuur_me_niets_meer|stuur_geen_berichten|geen_berichten_meer|stuur_me_geen|niet_meer_sturen|stop_met_sturen|hou_op_met_sturen|herinner_me_niet|stuur_niks_meer",
    "quiet": "geen_bericht|geen_meldingen|geen_appjes|stilte|niet_storen|geen_berichten|stille_uren|stil|niet_storen_tussen|stiltetijd",
    "till": "tot|en|-|tot_en_met",
    "later": "later|straks|niet_nu|nu_niet|vraag_het_later|herinner_me_later|vraag_straks|straks_weer|herinner_me_straks|vraag_het_straks|vraag_het|vraag_het_nog_eens|vraag_me|vraag_opnieuw|nog_eens|vraag_het_me_later|kom_er_later_op_terug",
    "in": "over",
    "undo": "zet_alles_terug_zoals_het_was|zet_alles_terug|alles_terug_zoals_het_was|ongedaan|ongedaan_maken|maak_ongedaan|terugdraaien|draai_terug|zoals_het_was|zet_terug|maak_dat_ongedaan|terugzetten|zet_het_terug|undo|herstel_dat|draai_dat_terug|weer_terug_zoals|terug_zoals_het_was|toch_maar_niet_gedaan|foutje_draai_terug|alles_terug|terug_naar_hoe_het_was|weer_zoals_het_was|maak_het_ongedaan|maak_alles_ongedaan|zet_maar_terug|terug_zetten|herstel",
    "redo": "opnieuw_toepassen|toch_wel_doen|pas_weer_toe|opnieuw_doorvoeren",
    "yes": "ja|ja_hoor|ok|oké|prima|graag|doe_maar|is_goed|zeker|akkoord|natuurlijk|ja_graag|ja_doe_maar|klopt|goed|top|ja_prima|jep|yes|ja_is_goed|ja_goed|doen|bevestig|jazeker|ja_natuurlijk|toepassen|jawel|joe|yep|tuurlijk|ja_dat_is_goed|ok_doe_maar|ja_top|dat_is_goed|oke|jup|lijkt_me_goed|ga_je_gang|helemaal_goed|ja_zo_doen_we_het|zo_doen_we_het|doen_we|top_doe_maar|prima_doe_maar|is_prima|ja_hoor_prima|vind_ik_goed|goed_idee|ja_hoor_doe_maar|deal|toe_maar|ja_toe_maar|yes_doe_maar|prima_zo|ja_dat_klopt|is_goed_zo",
    "do it": "doe_maar|graag|toepassen|is_goed|doen|prima|doe_dat|ga_je_gang|hoor|zeker|verander_maar",
    "leave it": "laat_maar|laat_maar_zo|laat_zo|laat_het_zo|niets_veranderen|laat_staan|laat_alles_zo|niks_veranderen|hou_het_zo|verander_niks|laat_het_zoals_het_is|laat_het|verander_niets|liever_niet|houd_het_zo|zo_laten",
    "another": "andere_optie|iets_anders|alternatief|ander_voorstel|een_andere_manier|alternatieven|andere_manier|ander_idee|andere_opties|op_een_andere_manier",
    "begin": "start|beginnen|/start|begin|laten_we_beginnen|starten|we_gaan_beginnen|aan_de_slag|kom_maar_op",
    "skip question": "overslaan|volgende|weet_ik_niet|geen_idee|weet_niet|volgende_vraag|sla_over|skip|pas|zou_het_niet_weten",
    "go back": "terug|vorige_vraag|vorige|ga_terug|een_vraag_terug",
    "export": "exporteer|exporteren|download|downloaden|export",
    "send": "stuur|geef|wil|download|stuur_me|mag_ik|graag",
    "file": "agenda|ics|csv|json|fit|bestand|excel|garmin|horloge|kalender",
    "link up": "koppel|koppelen|verbind|verbinden|koppelcode",
    "all data": "mijn_gegevens|al_mijn_gegevens|mijn_account|alles|alles_over_mij|mijn_data|al_mijn_data|account|mijn_profiel",
    "ics file": "agenda|ics|kalender",
    "fit file": "fit|garmin|horloge",
    "csv file": "csv|excel",
    "json file": "json|gegevens|data|alles",
    "log entry": "training|activiteit|loop|invoer|dubbel|laatste",
    "log words": "tijd|afstand|gevoel|gemiddeld|duurde|tempo|gedaan|duur|totaal|bruto|netto|totale|gem",
    "oops": "nee|sorry|oeps|was|waren|correctie|bedoelde|fout|eigenlijk|afstand|tijd|foutje|vergist",
    "sorry": "sorry|oeps|correctie|bedoelde|nee|fout|foutje|vergist",
    "ran": "gelopen|gedaan",
    "it": "het|alles|gedaan|dat|hem|m",
    "half": "helft|deels|half|halverwege|afgebroken|ingekort",
    "people": "oppas|peuter|kleine|moeder|vader|vriendin|vriend|oma|opa|schoonmoeder|kind|kinderen|zoon|dochter|vrouw|man|gezin|baby",
    "long": "lange|lang|langste",
    "each": "per_keer|elke_keer|per_loop|elk",
    "twice": "tweemaal|twee_keer",
    "except": "behalve",
    "blocking": "liever|winnaar|droom|zag|kunnen|mag|verplaats|verzet|zet|wissel|verwijder|inkorten|kan|kun|toon|wanneer|schema|nooit|maximaal|alleen|als|doel|wil|overmorgen|verleng|toevoegen|altijd|hoeveel|plaats|hoe|wat|herinner|extra|maak|kort|genoeg|voeg",
    "metric": "km|kilometer",
    "imperial": "mijl|mijlen",
    "rest": "rust|vrij|rustdag",
    "over": "niet",
    "check in": "vraag",
    "heat wave": "hittegolf|hitte|hitteplan|bloedheet_weer",
    "heat over": "voorbij|over|afgekoeld|koeler",
    "hot": "heet|bloedheet|snikheet|erg_warm|heel_warm|loeiheet|warm|zo_heet",
    "onto": "aan|bij",
    "link": "telegram|discord|account|chat|code",
    "asked of a body": "kan|kun|mag|moet|is",
    "subjects": "ik|we|je",
    "beside the goal": "als_test|als_voorbereiding|als_training|als_tussendoel|als_testwedstrijd",
    "not but": "plaats|niet|dan|ipv",
    "wonders": "waarom|hoe",
    "between days": "op|of",
    "forecast": "wordt_het|wordt|voorspeld|verwacht|tot|gaat_het_worden|worden",
    "asks of things": "is|zijn|was|waren",
    "can": "kan|lukt|gaat|red|haal|trek|past|komt|wordt|krijg|zit",
    "sooner": "eerder|vroeger|naar_voren|vooruit",
    "offer": "misschien|liever|kan|of|dan|anders|beter|eventueel|ok|ook|wat",
    "into": "erbij|toe|inplannen|toevoegen|bijplannen|bijzetten",
    "interrogative": "hoe|wanneer|waarom|waar|wie|welke|welk|hoeveel|waarvoor|hoezo",
    "asks of oneself": "ben|heb|was|had|moet|mag|zal",
    "so": "dus|daarom|vandaar",
    "behind so": "geen|vandaag|morgen|kan|ik|laat|verplaats|maak|liever|niet|schrap|we|graag|sla|dan|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|training",
    "keeps free": "ik_wil|wil|ik_zou|hou|houd|laat|graag|liefst",
    "was replaced": "vervangen|omgeruild|geruild",
    "until a duty": "voordat|voor|tot|eer",
    "turns": "maar|echter|toch|hoe_dan_ook",
    "first person": "ik|me|mij|mijn|m'n|we|ons|wij",
    "just": "alleen|gewoon|enkel|slechts|wil",
    "just this": "zeg|toon|laat|geef|weten|vertel|zien",
    "touch": "verplaatsen|veranderen|verander|verplaats|wijzigen|aankomen|aanpassen|schuiven",
    "place before": "in|naar|uit|bij",
    "noted": "notitie|notities|gezegd|onthouden|verteld|genoteerd",
    "over again": "weer|weg|meer|beter|eindelijk|nu",
    "until but not": "tot",
    "after": "na|sinds|van|door",
    "was run": "gelopen|gerend|liep|gedaan|gejogd|hardgelopen|geweest",
    "halves": "terug|s_avonds|s_ochtends|s_middags",
    "half of a day": "ochtend|avond|middag",
    "all of them": "allebei|beide|alle|allemaal|elk",
    "part of it": "laatste|eerste|helft|waarvan|inclusief|ronde|rondes|tussentijd",
    "once more": "nog|weer|terug|nogmaals|tweede",
    "double": "dubbel|dubbele|beide|deze",
    "run parts": "inlopen|uitlopen|ingelopen|uitgelopen",
    "thereafter": "daarna|dan|vervolgens",
    "climb words": "hoogtemeters|hoogtemeter|hm|hoogteverschil|stijging|klimmen|geklommen|klim|omhoog|hoogte|hoogtewinst|stijgen",
    "descent words": "daling|afdaling|omlaag|dalen",
    "elapsed": "verstreken",
    "workout words": "training|schema|sessie|loop",
    "whole lot": "alles|alle|hele",
    "cut short": "max|ca|min|gem|evt|incl|excl|nov|okt|dec|jan|feb|ong|u|nr",
    "idle": "vrij|niks|niets|rust",
    "decimal point": "komma|punt",
    "in company": "met",
    "articles": "de|het|een|mijn|m'n|onze|ons|dit|deze|die|dat|jouw|je",
    "relative": "die|dat|zegt|zei|heeft|is|was|liep|loopt",
    "group": "groep|loopgroep|club|vereniging|team|ploeg|collega|collega's|maat|maten|maatje|vrienden|vriend|vriendin|kinderen|kids|kind|hond|honden|gezin|buren|buurman|buurvrouw|zus|broer|vrouw|man|dochter|zoon|mama|papa|vader|moeder|partner|trainer|kinderwagen|buggy|hazen",
    "interjection": "ok|oké|okay|oke|goed|top",
    "vague": "iets|en|of|zo|ongeveer|-",
    "puts right": "nee|sorry|ik_bedoel|eh|of_eigenlijk|wacht|nee_wacht|correctie|oeps|beter_gezegd|nee_sorry",
    "acts on": "sla|skip|schrap|verplaats|verzet|wissel|ruil|verwijder|wis|annuleer|cancel|verschuif|schuif|voeg|plan|kort|verleng|vergeet|overslaan|laat|vervang",
    "put in": "erbij|bij|toe|in|inplannen|toevoegen|bijplannen|bijzetten",
    "or days": "of",
    "late": "vanavond|avond|avonds|s_avonds",
}
ANSWERS = {
    "yes": "ja|jep|jazeker|klopt|ok|oké|zeker|graag|natuurlijk|ja hoor|een beetje|ja graag|ja een beetje|helaas wel|juist|yes|jawel|ik denk het wel",
    "no": "nee|nee hoor|niet|nope|nee bedankt|nog niet|helemaal niet|liever niet|neen|nee dank je|niet echt|vandaag niet",
    "none": "geen|niks|niets|nee|nul|0|nog niets|nog niet|geen blessures|alles goed|ik loop niet|nooit|nergens last van|ik loop nog niet|gezond|geen last|geen klachten|nog nooit",
    "any day": "maakt niet uit|elke dag|alle dagen|allemaal|alle|geen voorkeur|kies jij maar|jij mag kiezen|iedere dag|altijd",
    "no limit": "geen limiet|onbeperkt|zoveel als nodig|maakt niet uit|genoeg|geen max",
    "hurry": "maak het plan|maak gewoon het plan|geef me het plan|sla de rest over|genoeg vragen|geen vragen meer|te veel vragen|laten we beginnen|we gaan beginnen|dat is alles",
    "skip": "overslaan|volgende|weet ik niet|geen idee|weet niet|sla over|zeg ik liever niet|volgende vraag|pas|skip",
    "back": "terug|vorige vraag|ga terug|vorige",
    "done": "ja|gedaan|gelukt|klaar|ja gedaan|ja gelukt|alles gedaan|afgerond|jep|ja hoor|helemaal",
    "not done": "nee|niet gedaan|niet gelukt|overgeslagen|gemist|nee niet gelukt|geen tijd|helaas niet|nee helaas niet|vandaag niet",
    "partly done": "deels|half|de helft|gedeeltelijk|bijna|niet helemaal|ongeveer de helft|een deel|voor de helft",
    "no reminders": "geen|nee|nooit|geen herinneringen|niet nodig|hoeft niet|nee bedankt|liever niet",
    "the other": "de andere|het andere|andere|nee de andere|nee het andere|die andere",
    "first": "de eerste|eerste|het eerste|1",
    "second": "de tweede|tweede|het tweede|2",
    "third": "de derde|derde|3",
    "last": "de laatste|laatste|het laatste",
    "neither": "geen van beide|geen|geen van allen|iets anders|nee",
    "great": "heel goed|uitstekend|super|geweldig|als een roos|top|perfect|als een blok|fantastisch",
    "good": "goed|prima|best goed|lekker|fijn",
    "okay": "ok|oké|redelijk|gaat wel|matig|normaal|gemiddeld|mwah|gaat|zo zo",
    "poor": "slecht|niet goed|niet zo goed|weinig|moe|zwaar|matig tot slecht|onrustig",
    "awful": "heel slecht|vreselijk|verschrikkelijk|dramatisch|niet|bijna niet|uitgeput|amper|belabberd",
}
POLITE = "graag maar svp even hoor alsjeblieft aub dank je bedankt eh nou ik denk dat ongeveer zo'n rond de het een mijn heb ben is van om op coach trainer chef"
