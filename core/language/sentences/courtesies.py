"""Phrases of manner around what is meant, in every language: they ask, tell and deny nothing.

`OPENINGS` begin a clause, `CLOSINGS` end one, and either may be one of its own. None names a day or
figure of the athlete's, and none makes anything conditional: "if you don't mind", but not "if it
rains".
"""

from collections.abc import Mapping

from core.athlete import Language

OPENINGS: Mapping[Language, str] = {
    Language.ENGLISH: """
        (sorry|apologies) [(to)] (bother|disturb|trouble|bug|interrupt|keep_bothering) [(you)] [(again)]
        sorry (to_be|for_being) (a|such_a|a_bit_of_a) [(real|total|massive)] (pain|nuisance|bother|hassle)
        (sorry|apologies) (about|for) (this|that|it|the_hassle|the_bother|the_trouble|the_late_message|the_late_notice|the_short_notice)
        sorry [(i'm)] [(a)] [(bit)] late with this
        [(i)] (hope|hoping) (you're|you_are|all_is|all's|this_finds_you) [(all)] (ok|okay|well|good|fine|alright)
        [(hi|hey|hello)] how are you [(doing|today|keeping)]
        how's it going
        [(just)] [(a)] (quick|small|little|silly|stupid|dumb) (one|question|q|thing|note|request|favour|favor|update) [(for_you|from_me)]
        [(oh)] [(and)] [(just)] one (last|more|other|final|quick) (thing|question|one|request|favour|favor)
        before i forget [(again)]
        while i (remember|think_of_it|have_you)
        not (gonna|going_to) lie
        (to_be|being|i'll_be|gotta_be|let's_be) [(completely|totally|really|brutally|perfectly)] (honest|fair|frank|clear|blunt)
        if (i'm|i_am) [(being)] [(completely|totally|really)] honest
        i (hate|hated) to (say_it|say_this|ask|ask_this|admit_it|be_a_pain|do_this|be_that_person)
        [(please)] don't (laugh|judge_me|hate_me|be_mad|be_angry|shout_at_me|yell_at_me|kill_me|tell_anyone|freak_out|panic|worry)
        you (won't|wouldn't|will_never) believe (it|this|me)
        (you_know_what|guess_what|long_story_short|long_story|fun_fact|true_story|no_offence|no_offense|no_joke)
        i know [(it's|this_is|that's|it_is)] [(very|a_bit|really)] (late|last_minute|short_notice|annoying|a_pain|cheeky|boring)
        happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)
        (hi|hello|hey|it's|only|just|it's_just|it's_only) me [(again)]
        me again
        (hello|hi|hey) (again|there)
        good (morning|afternoon|evening|day) [(to_you)] [(coach|all|everyone|mate)]
        (morning|evening|afternoon) (all|everyone|mate|coach|team)
        dear coach
        howzit [(coach)]
        as you (know|can_imagine|may_know|might_know)
        for what it's worth
        [(i)] [(was|am|i'm)] just (wondering|curious|asking|checking)
        thanks (for_the_reminder|for_yesterday's_message|for_your_message|for_the_message|for_the_plan)
        well well
    """,
    Language.GERMAN: """
        (kurze|kleine|schnelle|nur_eine|blode|dumme) (frage|bitte|sache|anfrage|info)
        (sorry|tut_mir_leid|entschuldige|entschuldigung|verzeih) [(dass_ich)] [(dich)] [(schon_wieder|nochmal|so_spat)] (store|nerve|schreibe)
        (sorry|entschuldige) (fur_die_storung|wegen_der_storung|die_storung|fur_die_spate_nachricht)
        ich [(bin's)] (schon_wieder|nochmal|bins_wieder|bin's_wieder)
        ich (hoffe|hoff) (dir_geht's|es_geht_dir|dir_geht_es) gut
        wie (geht's|gehts|geht_es) [(dir)] [(so)]
        (guten|schonen) (morgen|tag|abend) [(coach|trainer|zusammen)]
        (bevor|ehe) ich's vergesse
        (bevor|ehe) ich es vergesse
        (ganz_ehrlich|ehrlich_gesagt|um_ehrlich_zu_sein|offen_gesagt|unter_uns)
        (nicht|bitte_nicht) (lachen|schimpfen|bose_sein|erschrecken)
        du (wirst_es_nicht|wirst's_nicht|glaubst_es_nicht|glaubst_nicht) [(glauben)]
        (ich_sag's|ich_sage_es|ich_geb's) (nur_ungern|ungern|nicht_gern) [(zu)]
        (na_du|ach_ja|ach_so|ach_ubrigens|noch_was|noch_etwas|eins_noch|eine_sache_noch)
        (nur_zur|zur|nur_als|kurz_zur) info
        wie du weist
    """,
    Language.FRENCH: """
        (petite|une_petite|juste_une|rapide) (question|precision|demande|chose|info)
        (desole|desolee|pardon|navre|navree) (de_te|de|de_vous) (deranger|embeter|faire_suer) [(encore)]
        (desole|desolee|pardon) (pour_le|du|pour_ce) (derangement|retard|message_tardif)
        c est encore moi
        j espere que (tu_vas_bien|ca_va|tout_va_bien)
        (comment_ca_va|comment_vas_tu|comment_tu_vas)
        (bonjour|bonsoir|salut|coucou|hello|hey) [(coach|a_toi|toi|l_ami|chef)]
        avant que j oublie
        avant d oublier
        (pour_etre|je_vais_etre|franchement) (honnete|franc|franche)
        (rigole_pas|ne_rigole_pas|te_moque_pas|me_juge_pas|ne_me_juge_pas)
        (tu_vas_pas|tu_ne_vas_pas) me croire
        (au_fait|dis|dis_donc|dis_moi|bon|bon_ben|alors|euh|ah_oui|ah_au_fait)
        (derniere|encore_une|une_derniere|une) (chose|petite_chose)
        (pour_info|pour_ton_info|comme_tu_sais)
    """,
    Language.SPANISH: """
        (perdona|perdon|disculpa|siento) [(que_te|por_la|la|por)] (molestia|molestar|moleste|las_molestias|molestarte) [(otra_vez)]
        [(hola)] soy yo [(otra_vez|de_nuevo)]
        (una|otra) (cosita|cosa|pregunta|preguntita|consulta) [(mas|rapida)]
        (pregunta|consulta) rapida
        espero que (estes_bien|todo_bien|vaya_bien|todo_vaya_bien)
        (como_estas|que_tal|como_va|que_tal_todo|como_andas)
        (buenos_dias|buenas_tardes|buenas_noches|buenas|hola) [(mister|coach|entrenador|jefe|a_todos)]
        antes de que (se_me_olvide|me_olvide)
        (la_verdad|para_ser|siendo|voy_a_ser) (sincero|sincera|honesto|honesta)
        (no_te_rias|no_me_juzgues|no_me_mates|no_te_enfades|no_me_odies)
        no (te_lo_vas_a|vas_a) creer
        (por_cierto|a_ver|oye|bueno|pues|pues_mira|mira|ah|ey|eh|ojo)
        como (sabes|ya_sabes)
        para que (sepas|lo_sepas)
        (vaya|que|menudo|menuda) (dia|semana|tarde|lio)
    """,
    Language.ITALIAN: """
        (scusa|scusami|perdona|perdonami) [(per)] (il_disturbo|se_ti_disturbo|se_disturbo|il_ritardo|l_ora|se_rompo)
        [(ciao)] sono (di_nuovo|ancora|sempre) io
        (una|un_altra|ultima|piccola|solo_una) (cosa|domanda|cosina|domandina|richiesta) [(veloce|al_volo)]
        domanda (veloce|al_volo|rapida)
        (spero_che_tu|spero_tu|spero_vada|spero) (stia_bene|tutto_bene|bene)
        (come_stai|come_va)
        (buongiorno|buonasera|buon_pomeriggio|ciao|salve|ehila) [(coach|mister|capo|a_te|a_tutti)]
        prima che (mi_dimentichi|me_ne_dimentichi|mi_scordi)
        (a_essere|ad_essere|se_devo_essere|per_essere|saro) (sincero|sincera|onesto|onesta)
        (non_ridere|non_giudicarmi|non_arrabbiarti|non_odiarmi|non_sgridarmi)
        non ci (crederai|credi)
        (allora|senti|comunque|ah|boh|ehi|dai|dunque|insomma|ascolta|a_proposito|guarda)
        (per_tua_informazione|come_sai|giusto_per_dirti)
    """,
    Language.DUTCH: """
        [(een)] (kort|kleine|korte|snel|snelle|kleine|stom|domme|even_een) (vraagje|vraag|dingetje|verzoekje|update)
        (sorry|excuses) (dat_ik|voor_het|voor_de) (stoor|je_stoor|storen|je_weer_stoor|weer_stoor|late_bericht|overlast|zeur)
        (daar_ben_ik|ik_ben_het|hier_ben_ik) (weer|nog_eens)
        (nog_een|een_laatste|laatste|nog_een_laatste|een) (ding|dingetje|vraagje)
        (hopelijk|ik_hoop_dat) (gaat_het|alles|alles_gaat|het_gaat) (goed|goed_met_je)
        hoe gaat (het|ie) [(met_je)]
        (goedemorgen|goedemiddag|goedenavond|goeiemorgen|hallo|hoi|hey|dag) [(coach|trainer|allemaal|daar)]
        voor ik het vergeet
        voordat ik het vergeet
        (eerlijk_gezegd|om_eerlijk_te_zijn|eerlijk_is_eerlijk|ik_moet_eerlijk_zijn)
        (niet_lachen|niet_boos_worden|oordeel_niet|niet_schrikken)
        je (gelooft_het_nooit|zult_het_niet_geloven|gelooft_het_niet)
        (trouwens|oh_ja|o_ja|nou|tja|eh|zeg|dus|ter_info|zoals_je_weet)
    """,
    Language.PORTUGUESE: """
        (desculpa|desculpe|foi_mal|perdao) [(por|te|o)] (incomodar|incomodo|te_incomodar|atrapalhar|a_hora) [(de_novo)]
        [(oi)] (eu|sou_eu) (de_novo|outra_vez)
        (uma|outra|so_uma|ultima) (coisa|coisinha|pergunta|duvida|perguntinha) [(rapida)]
        (pergunta|duvida) rapida
        espero que (esteja_bem|voce_esteja_bem|esteja_tudo_bem|estejas_bem)
        (como_vai|como_esta|beleza|e_ai|e_ai_tudo_bem)
        (bom_dia|boa_tarde|boa_noite|oi|ola|opa) [(coach|treinador|chefe|professor|prof|gente)]
        antes que eu (esqueca|me_esqueca)
        (pra|para) ser (sincero|sincera|honesto|honesta)
        (nao_ri|nao_me_julga|nao_me_mata|nao_briga_comigo|nao_fica_bravo)
        voce nao vai acreditar
        (alias|entao|bom|ah|opa|ei|olha|escuta|a_proposito|e_ai)
        (so_pra|para_sua|pra) (avisar|informacao|voce_saber)
        como voce sabe
        que (dia|semana|noite|correria)
    """,
}

CLOSINGS: Mapping[Language, str] = {
    Language.ENGLISH: """
        (thank_you|thanks|thx|cheers|ta) [(so|very)] (much|a_lot|a_million|a_bunch|loads|in_advance|again|a_ton|heaps) [(coach|mate|again)]
        (thank_you|thanks|thx|cheers|ta) for [(all)] [(the|your)] (everything|help|message|support|patience|understanding|advice)
        (thanks|cheers|ta|thx) (coach|mate|buddy|boss|man|pal)
        ta very much
        (much|really|greatly) appreciated
        (i|i'd|would) [(really)] appreciate (it|that)
        you're (a|an|the) [(absolute|total|real)] (star|legend|best|gem|lifesaver|hero|angel)
        you (legend|star|beauty|genius)
        (have|enjoy) (a|the|your) [(good|nice|great|lovely|wonderful|fantastic|fab)] (one|day|evening|night|weekend|week|morning|afternoon|rest_of_your_day)
        (speak|talk|chat|catch_you|see_you|see_ya) (soon|later|then|around)
        (bye|goodbye) [(for_now|now|then|bye)]
        (off|going|heading) to (bed|sleep) [(now)]
        (sweet_dreams|sleep_well|good_night|goodnight|night_night) [(coach)]
        (hope|i_hope|hoping) (that's|that_is|it's|it_is|this_is) [(all)] (ok|okay|alright|fine|cool|good) [(with|by|for)] [(you)]
        if (you|u) (don't_mind|ask_me|please|know_what_i_mean|catch_my_drift|get_me|would_be_so_kind)
        if (that's|it's|that_is|it_is) (ok|okay|alright|fine|cool|good|all_right|not_a_problem|no_bother) [(with|by)] [(you)]
        if (it's|that's|it_isn't|it_is) not too much (trouble|bother|hassle|to_ask)
        (when|whenever|once) (you|u) (get|have|find|got) (a|the|some|5|five) (chance|sec|second|min|minute|minutes|moment|time)
        (whenever|when) (suits|it_suits|you_can|you_like)
        no (rush|hurry|worries|pressure|stress|biggie|big_deal|need_to_answer|need_to_reply)
        (i|i'm) (beg|begging|asking) (of_you|you|you_nicely)
        that's (all|it|that) [(for_now|from_me|for_today|really)]
        (just_saying|just_fyi|just_for_info|believe_it_or_not|sorry_not_sorry|you_know_what_i_mean|you_know)
        sorry (to_be|for_being) (a|such_a|a_bit_of_a) [(real|total|massive)] (pain|nuisance|bother|hassle)
        sorry (about|for) (this|that|it|the_hassle|the_bother|the_trouble|the_late_message|the_late_notice|the_short_notice)
        sorry to (bother|disturb|trouble|bug) [(you)] [(again)]
        love (it|this)
        (never|never_ever|not_ever|really|seriously|i_mean_it)
        [(oh)] (thank_god|thank_goodness|what_can_you_do|such_is_life|that's_life|c'est_la_vie|oh_well|so_yeah|or_something|or_whatever)
        (i|we) (think|reckon|guess|suppose|believe)
        what a (morning|day|evening|night|week|month|year|view|sunrise|sunset|mess|nightmare|pain|joy)
        it's been [(such)] (a|one_of_those|a_long|a_hell_of_a|quite_a) (day|days|week|weeks|month)
        (long|crazy|mad|hell_of_a) day
    """,
    Language.GERMAN: """
        (vielen|tausend|lieben|besten|herzlichen|schonen|1000) dank [(dir|dafur|schonmal|im_voraus|coach)]
        (danke|merci|dankeschon) (dir|schon|sehr|im_voraus|schonmal|nochmal|vielmals|coach|fur_alles|fur_deine_hilfe)
        (schonen|guten|schone|gute) (tag|abend|feierabend|woche|nacht|morgen|sonntag) (noch|dir|euch) [(noch)]
        (gute_nacht|bis_bald|bis_dann|bis_spater|bis_die_tage|bis_morgen_dann|mach's_gut|machs_gut|liebe_gruse|lg|viele_gruse|vg|gruse|gruss)
        (wenn|falls|sofern) (es|das|dir_das|dir_es|s) [(fur_dich)] (ok|okay|recht|in_ordnung|moglich|geht|passt|nicht_zu_viel) (ist|ware|fur_dich)
        (wenn|falls|sofern) (es|das|dir_das) [(fur_dich)] (ok|okay|recht|in_ordnung|moglich|geht|passt)
        (wenn|falls|sofern) (es|das|dir_das) (keine|nicht_zu_viel|nicht_zu_viele|nicht_zuviel) (umstande|muhe|probleme|arbeit|aufwand) (macht|ist|bereitet)
        (wenn|falls) (du_magst|du_kannst|du_zeit_hast|ich_bitten_darf|du_mich_fragst|ich_ehrlich_bin|du_nichts_dagegen_hast)
        (ist|hat|eilt) (nicht|keine) (eilig|eile)
        (keine_eile|eilt_nicht|kein_stress|kein_problem|kein_ding)
        (ich_hoffe|hoffe|hoffentlich) (das_ist_ok|das_passt|das_ist_okay|das_geht|ist_das_ok|das_klappt)
        (tut_mir_leid|sorry) [(fur_die_umstande|dafur|deswegen|fur_die_muhe)]
        (mein_lieber|meine_liebe|du_schatz|du_bist_super|du_bist_der_beste|du_bist_toll)
        (das_war's|das_wars|das_war_alles|mehr_nicht|glaube_ich|glaub_ich|denke_ich|denk_ich|wurd_ich_sagen)
        (weist_du|verstehst_du|gell|oder_so|gott_sei_dank|so_ist_das|was_soll's)
        was (fur_ein|ein) (tag|morgen|abend|woche)
        so (ein|eine) (tag|morgen|abend|woche) (heute|wieder)
        ich (bitte_dich|flehe_dich_an)
    """,
    Language.FRENCH: """
        merci (beaucoup|bien|d_avance|encore|mille_fois|infiniment|a_toi|pour_tout|pour_ton_aide|coach|par_avance)
        (mille|grand|un_grand) merci
        (a_plus|a_plus_tard|a_bientot|a_tout|a_toute|a_la_prochaine|a_tres_vite|bises|bisous|ciao|tchao|a_demain_alors)
        (bonne|belle|tres_bonne) (journee|soiree|nuit|semaine|fin_de_journee)
        bon (week_end|weekend|dimanche|apres_midi|courage)
        si (ca|cela|c) (te|vous) (va|convient|derange_pas|embete_pas|dit|pose_pas_de_probleme)
        si (ca|cela) ne te (derange|embete|gene) pas
        si c_est (possible|ok|bon|bon_pour_toi|pas_trop_demander|pas_trop_te_demander)
        si (tu_veux_bien|tu_peux|possible|ca_te_va|tu_as_le_temps|je_peux_me_permettre|tu_veux_mon_avis)
        (s_il_te_plait|s_il_vous_plait|stp|svp|sil_te_plait)
        (quand|des_que) tu (peux|as_le_temps|as_deux_minutes|as_un_moment)
        (rien_ne_presse|pas_urgent|ca_presse_pas|y_a_pas_d_urgence|pas_de_souci|pas_de_stress|pas_grave)
        j_espere que (c_est_bon|ca_va|ca_te_va|c_est_ok|ca_passe)
        (desole|desolee|pardon) [(du|pour_le|pour)] [(derangement|ca)]
        (c_est_tout|voila|voila_voila|voila_c_est_tout|je_crois|je_pense|a_mon_avis|tu_vois|tu_sais|dieu_merci|enfin_bref|bref)
        (tu_es|t_es) (un_amour|le_meilleur|la_meilleure|genial|geniale|top|au_top|un_chef)
        (quelle|sacree) (journee|semaine|matinee|soiree|galere)
    """,
    Language.SPANISH: """
        (muchas|mil|muchisimas) gracias [(de_antemano|por_todo|coach|mister)]
        gracias (de_antemano|por_todo|otra_vez|por_tu_ayuda|por_la_ayuda|de_corazon|crack|coach|mister)
        (un_abrazo|un_saludo|saludos|abrazos|besos|hasta_luego|hasta_pronto|nos_vemos|hablamos|adios|chao|chau)
        (buenas_noches|buen_dia|buena_tarde|buen_finde|buen_fin_de_semana|feliz_dia|que_descanses)
        (que_tengas|ten) (un|una) (buen|buena|lindo|linda) (dia|tarde|noche|semana|finde)
        si (no_es|no_te_es) (molestia|mucha_molestia|mucho_pedir|problema|mucho_lio)
        si (te_parece|te_parece_bien|te_va_bien|puedes|puede_ser|es_posible|no_te_importa|te_viene_bien|no_te_molesta|me_permites)
        (por_favor|porfa|porfis|porfavor|plis)
        (cuando_puedas|cuando_tengas_un_rato|cuando_tengas_tiempo|sin_prisa|no_hay_prisa|no_corre_prisa|sin_agobios|no_pasa_nada)
        espero que (este_bien|no_sea_problema|te_parezca_bien|no_te_importe|sea_posible)
        (perdon|lo_siento|disculpa|perdona) [(por_el_lio|por_la_molestia|por_las_molestias|las_molestias)]
        (eso_es_todo|nada_mas|creo|creo_yo|pienso_yo|la_verdad|sabes|ya_sabes|gracias_a_dios|en_fin|asi_es_la_vida|que_le_vamos_a_hacer)
        eres (un_crack|el_mejor|la_mejor|un_sol|genial|una_maquina|grande)
        te lo (ruego|pido|suplico)
    """,
    Language.ITALIAN: """
        grazie (mille|in_anticipo|tante|ancora|di_cuore|infinite|di_tutto|coach|mister|dell_aiuto)
        (mille|tante) grazie
        (a_presto|a_dopo|ci_sentiamo|un_abbraccio|un_saluto|saluti|baci|alla_prossima|ciao_ciao)
        (buona|buon) (serata|giornata|notte|settimana|weekend|fine_settimana|domenica|pomeriggio|lavoro)
        buonanotte
        se (per_te|a_te|ti) (va_bene|va|sta_bene|e_ok|non_e_un_problema|fa_lo_stesso)
        se non (e|ti_e|ti_da) (un_problema|troppo_disturbo|di_troppo_disturbo|fastidio|troppo_fastidio|chiedere_troppo)
        se (puoi|possibile|e_possibile|riesci|non_ti_dispiace|ti_pare|vuoi|posso_permettermi)
        (per_favore|per_piacere|per_cortesia|pf|ti_prego|te_ne_prego)
        (quando_puoi|quando_hai_un_attimo|quando_hai_tempo|senza_fretta|con_calma|non_c_e_fretta|nessuna_fretta|fai_con_comodo)
        spero (vada_bene|sia_ok|non_sia_un_problema|che_vada_bene|che_sia_ok|sia_possibile)
        (scusa|scusami|mi_dispiace|perdonami) [(per_il_disturbo|tanto|il_disturbo)]
        (tutto_qui|e_tutto|credo|penso|direi|sai|sai_com_e|grazie_a_dio|vabbe|pazienza|cosi_e_la_vita)
        sei (un_grande|il_migliore|la_migliore|un_mito|mitico|fantastico)
        che (giornata|settimana|mattinata|serata|casino)
    """,
    Language.DUTCH: """
        (heel|alvast|super|ontzettend|nogmaals|hartelijk) (erg_bedankt|bedankt|dank)
        (bedankt|dank) (alvast|coach|he|voor_alles|voor_je_hulp|voor_de_hulp|je|je_wel|u)
        (dankjewel|dankje|dank_je_wel) [(coach|he|alvast)]
        (tot_later|tot_straks|tot_snel|tot_gauw|doei|groetjes|groeten|groet|mvg|de_groeten|slaap_lekker|welterusten)
        (fijne|prettige|goede|mooie) (avond|dag|nacht|week|weekend|middag|zondag) [(nog|verder)]
        als (dat|het|je_dat) (oke|ok|goed|mogelijk|kan|mag|prima|lukt) [(is|vindt)]
        als (dat|het) (niet_te_veel|niet_teveel|geen) (moeite|gevraagd|probleem|gedoe) is
        als (je_wilt|je_wil|je_het_niet_erg_vindt|je_tijd_hebt|ik_zo_vrij_mag_zijn|je_het_mij_vraagt)
        (alsjeblieft|alstublieft|aub|ajb)
        (geen_haast|geen_stress|heeft_geen_haast|niet_dringend|geen_probleem|wanneer_je_tijd_hebt|als_je_even_tijd_hebt)
        (hopelijk|ik_hoop_dat) (is_dat|dat|het) (oke|ok|goed|kan|lukt) [(is)]
        (sorry_voor_het_gedoe|sorry_hoor|sorry|excuses)
        (dat_was_het|dat_is_alles|meer_niet|denk_ik|geloof_ik|volgens_mij|weet_je|snap_je|godzijdank|ach_ja|zo_gaat_dat)
        (je_bent|jij_bent) (een_schat|een_held|de_beste|geweldig|top|een_topper)
        wat een (dag|ochtend|avond|week|gedoe|ellende)
        ik smeek je
    """,
    Language.PORTUGUESE: """
        (muito|muitissimo) (obrigado|obrigada) [(mesmo|por_tudo|coach)]
        (obrigado|obrigada|brigado|valeu) (desde_ja|por_tudo|pela_ajuda|mesmo|coach|de_novo|mano|cara)
        (um_abraco|abraco|abracos|beijos|bjs|ate_mais|ate_logo|ate_breve|falou|tchau|a_gente_se_fala)
        (boa|bom|otimo|otima) (noite|tarde|dia|semana|fim_de_semana|descanso|domingo)
        (tenha|tem) (um|uma) (bom|boa|otimo|otima) (dia|noite|tarde|semana)
        se nao (for|e) (incomodo|muito_incomodo|problema|pedir_muito|pedir_demais|abuso)
        se (puder|puder_ser|der|for_possivel|estiver_tudo_bem|tudo_bem|nao_se_importar|voce_puder|nao_se_importa|quiser)
        (por_favor|por_gentileza|pfv|pf|faz_favor)
        (quando_puder|quando_der|sem_pressa|nao_tem_pressa|sem_stress|sem_problema|nao_tem_problema|quando_tiver_tempo)
        espero que (esteja_tudo_bem|tudo_bem|nao_seja_problema|de_certo|de)
        (desculpa|desculpe|foi_mal|sinto_muito) [(qualquer_coisa|pelo_incomodo|o_incomodo|o_transtorno)]
        (e_isso|e_so_isso|so_isso|acho|eu_acho|acho_eu|sabe|ne|gracas_a_deus|enfim|fazer_o_que|e_a_vida)
        voce e (o_melhor|a_melhor|demais|um_anjo|fera|show)
        eu (imploro|te_imploro)
    """,
}

MEANT: Mapping[Language, str] = {
    Language.ENGLISH: "please|pls|plz|can|could|would|want|wanna|need|prefer|instead|rather|only|except|"
    "unless|until|till|maybe|perhaps|might|may|shall|should|make|put|keep|do|let|let's|lets|leave|"
    "stop|or|every|each|never|always|another|more|less|half|nothing|everything|wait|actually|"
    "meant|correction|scratch|oops|free|off_it|did|ran|done|finished|rest|shorter|longer|easier|"
    "harder|easy|hard|max|min|felt|feel|feeling|legs|sick|ill|tired|hurts|sore|pain|ok|fine|"
    "ache|aches|swap|switch|back|thinking|plan|goal|available|remember|note|better|works|best|suits",
    Language.GERMAN: "bitte|kann|konnte|konnen|will|mochte|wurde|brauche|lieber|statt|stattdessen|nur|auser|"
    "bis|vielleicht|soll|sollte|sollen|mach|machen|setz|lass|oder|jeden|jede|nie|immer|mehr|"
    "weniger|alles|nichts|doch|eigentlich|meinte|frei|gelaufen|gemacht|fertig|pause|kurzer|langer|"
    "leichter|harter|maximal|hochstens|fuhle|gefuhl|beine|krank|mude|weh|schmerzen|ziel|plan|merk|geht",
    Language.FRENCH: "veux|voudrais|peux|peut|pourrait|possible|prefere|plutot|sauf|jusqu|peut_etre|"
    "dois|devrais|mets|mettre|fais|faire|laisse|ou|chaque|jamais|toujours|plus|moins|rien|tout|"
    "finalement|libre|couru|fini|repos|court|longue|facile|dur|maxi|sens|jambes|malade|fatigue|"
    "fatiguee|mal|douleur|objectif|plan|retiens|note|seulement|uniquement|non|autre",
    Language.SPANISH: "quiero|quisiera|puedo|puede|podemos|podria|necesito|prefiero|mejor|vez|solo|salvo|"
    "excepto|hasta|quizas|quiza|tal_vez|debo|deberia|pon|poner|haz|hacer|deja|o|cada|nunca|siempre|"
    "mas|menos|nada|todo|realmente|libre|corrido|corri|hice|hecho|descanso|corto|larga|suave|maximo|"
    "siento|piernas|malo|enfermo|cansado|cansada|duele|dolor|objetivo|plan|recuerda|apunta|no|otro",
    Language.ITALIAN: "voglio|vorrei|posso|puoi|possiamo|potrei|bisogno|preferisco|meglio|invece|solo|tranne|"
    "fino|forse|devo|dovrei|metti|mettere|fai|fare|lascia|o|ogni|mai|sempre|piu|meno|niente|tutto|"
    "veramente|libero|corso|fatto|finito|riposo|corta|lunga|facile|massimo|sento|gambe|malato|"
    "malata|stanco|stanca|male|dolore|obiettivo|piano|ricorda|segna|no|altro",
    Language.DUTCH: "kan|kunnen|zou|wil|graag|liever|plaats|alleen|behalve|tot|misschien|zal|moet_ik_dan|zet|"
    "doe|doen|laat|of|elke|nooit|altijd|meer|minder|niets|alles|eigenlijk|bedoel|bedoelde|vrij_zijn|"
    "gelopen|gedaan|klaar|rust|korter|langer|rustig|maximaal|voel|benen|ziek|moe|pijn|doel|plan|"
    "onthoud|noteer|lukt|gaat",
    Language.PORTUGUESE: "quero|queria|posso|pode|podemos|poderia|preciso|prefiro|melhor|vez|so|exceto|menos|"
    "ate|talvez|devo|deveria|coloca|bota|faz|fazer|deixa|ou|cada|nunca|sempre|mais|nada|tudo|"
    "livre|corri|fiz|feito|descanso|curto|longo|leve|maximo|sinto|pernas|doente|cansado|cansada|"
    "dor|doi|objetivo|meta|plano|lembra|anota|nao|outro",
}
"""Words by which a clause is more than talk: a wish, an offer, a report, a limit, a body."""

EVENTS: Mapping[Language, str] = {
    Language.ENGLISH: "late shift|early shift|double shift|long shift|extra shift|split shift|shift change|"
    "train strike|bus strike|rail strike|tube strike|trains on strike|on strike|power cut|power's off|"
    "power is off|power's out|power is out|no power|family lunch|family brunch|sunday lunch|"
    "phone's dead|phone is dead|phone's been dead|phone was dead|dead battery|dead phone|"
    "car won't start|car's dead|dark and cold|cold and dark|cold and wet|wet and cold|cold and rainy|"
    "cold outside|cold out there|cold out|up at|up early|be up by|awake at|"
    "moving flat|moving house|moving day|off school|at half term|half term|"
    "gave blood|give blood|giving blood|donated blood|blood donation|gym's shut|gym is shut|"
    "pool's closed|pool is closed|pool's shut|track is locked|track's locked|track was locked|"
    "track is closed|track's closed|track was closed|kids swimming|swimming lessons|swimming lesson|swim class|"
    "football match|football's on|football practice|netball final|netball finals|hockey match|"
    "rugby match|tennis lesson|dance recital|choir practice|band practice|school run",
    Language.GERMAN: "blut gespendet|blutspende|blut spenden|strom ist weg|stromausfall|kein strom|elternabend|"
    "bahnstreik|streik|fruh raus|um funf raus|konfirmation|kommunion|taufe|firmung|jugendweihe|"
    "kita zu|kita ist zu|schule frei|glatteis|fusballspiel|schwimmkurs|kinderturnen|umzug",
    Language.FRENCH: "donne mon sang|donner mon sang|don du sang|plus de courant|coupure de courant|panne de courant|"
    "greve des trains|greve|reunion parents profs|communion|bapteme|confirmation|creche fermee|"
    "match de foot|cours de natation|panne de voiture|me leve a|leve tot|lever tot|demenagement|verglas",
    Language.SPANISH: "donado sangre|donar sangre|se fue la luz|corte de luz|apagon|huelga de trenes|huelga|"
    "reunion del cole|comunion|bautizo|confirmacion|partido de futbol|clase de natacion|"
    "madrugo|madrugar|mudanza|guarde cerrada|boda",
    Language.ITALIAN: "donato il sangue|donare il sangue|donazione del sangue|saltata la corrente|salta la corrente|"
    "blackout|sciopero dei treni|sciopero|cresima|comunione|battesimo|riunione a scuola|"
    "partita di calcio|corso di nuoto|mi alzo alle|alzarmi presto|trasloco|asilo chiuso|matrimonio",
    Language.DUTCH: "bloed gegeven|bloed geven|bloeddonatie|stroom uitgevallen|geen stroom|stroomstoring|treinstaking|"
    "staking|ouderavond|communie|doopfeest|vormsel|voetbalwedstrijd|zwemles|er om vijf uur uit|vroeg op|"
    "creche dicht|gladheid|verhuizing|bruiloft",
    Language.PORTUGUESE: "doei sangue|doar sangue|doacao de sangue|acabou a luz|falta de luz|sem luz|queda de energia|"
    "greve dos trens|greve|reuniao na escola|primeira comunhao|comunhao|batizado|crisma|jogo de futebol|"
    "aula de natacao|acordo as|acordar cedo|mudanca|creche fechada|casamento",
}
"""What happens in a life beside running, in words that mean something else alone."""

HAPPENS: Mapping[Language, str] = {
    Language.ENGLISH: "is|there's|it's",
    Language.GERMAN: (
        "hat|haben|habe|hab|ist|sind|wird|kommt|kommen|bin|muss|heiratet|feiern|feiert|"
        "komme|sitz|sitze|arbeite|fahre|fahr|fliege|reise|haben_wir"
    ),
    Language.FRENCH: "j|c|on|il|y|je|ya|jai|jsuis|suis|serai|bosse|travaille",
    Language.SPANISH: (
        "tengo|hay|viene|vienen|tenemos|celebramos|estoy|toca|voy|vamos|es|trabajo|"
        "viajo|llego|curro"
    ),
    Language.ITALIAN: (
        "ho|c|c'e|abbiamo|devo|viene|vengono|sono|ci|viaggio|parto|torno|arrivano|lavoro"
    ),
    Language.DUTCH: (
        "heb|heeft|hebben|is|ben|zijn|komt|wordt|moet|moeten|komen|zit|zitten|werk|ga|reis"
    ),
    Language.PORTUGUESE: "tenho|tem|temos|vou|vem|estou|tô|vêm|trabalho|viajo|chego|trampo",
}
"""What follows a day that something happens on."""
