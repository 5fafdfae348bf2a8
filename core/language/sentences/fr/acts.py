"""French: the sets that fill the sentences, and bare answers."""

from core.language.sentences import alike

_OWN = {
    "SkipSession": """
        {when:day} <hole>
        <hole> {when:day}
        = (pas|non_pas) {when:day}
        (pas_eu|pas_trouvé) le_temps {when:day}
        {when:day} (pas_eu|pas_trouvé) le_temps
        pas_réussi à y aller
        {when:day} je (saute|passe|zappe|sèche|cours_pas|courrai_pas)
    """,
    "CannotRun": """
        {when:day} [je] (pourrai|peux|serai|pourrais) peut_être_pas
        {when:day} (ça_va|ça) pas_le_faire
        {when:day} ça_va pas
        pas_la_force {when:day}
        {day:day} (blindé|plein|pris|full|surbooké|chargé|overbooké)
    """,
    "MoveSession": """
        {day:from} (ça_va|ça_va_pas) [(pas|,)] [,] <rather> {day:to}
        <move> {day:from} {day:to}
        (je_peux|je_pourrais|on_peut|on_pourrait|tu_peux) [faire] {day:from} {day:to}
        (séance|sortie|entraînement|footing) {day:from} <rather> {day:to}
        <rather> {day:to} <instead of> {day:from}
        {day:to} <rather> (que|qu) {day:from}
        {day:from} <cannot> [(,)] (je_ferai|je_la_ferai|je_fais|la_ferai|ferai|je_courrai|j_irai) [ça] {day:to}
        {day:from} (c_est_mort|impossible|mort) [(,)] (je_ferai|je_la_ferai|je_le_ferai|ferai|j_irai) [ça] {day:to}
        = [(celle|celui|la_séance)] {range:fromto} [stp]
        = {kind} {day:to} [stp]
        <move> {kind} {day:to}
        (je_la_fais|je_le_fais|je_fais_ça|je_ferai_ça|je_la_ferai|je_le_ferai|je_ferai|la_ferai|le_ferai) {day:to}
        (je_peux|je_pourrais|on_peut|on_pourrait|tu_peux|mets|mettre|décale) [faire] [(séance|sortie)] {days:pair}
        (je_peux|on_peut|je_pourrais|on_pourrait) faire_ça {day:to}
        <want> [faire] {kind} {day:to}
    """,
    "ScaleSession": """
        {duration:to} (suffit|suffisent|suffira|ça_suffit|c_est_bien|grand_max)
        {distance:to} (suffit|suffisent|suffira|ça_suffit|grand_max)
        (suffit|suffisent) {duration:to}
        pas_plus_de {duration:to}
        pas_plus_de {distance:to}
        {kind} {distance:to} (seulement|max|maximum|pas_plus)
        {kind} {duration:to} (seulement|pas_plus)
        <shorter> à {number:to}
        (passe|mets|fais|réduis) {kind} à {number:to}
        (mets|fais|donne) [moi] {duration:to} {day}
        (mets|fais) {day} à {duration:to}
        aurai_que {duration:to}
        {kind} (ramène|ramene|réduis|mets|passe|limite|descends|baisse) [la] à {number:to}
        {kind} (ramène|ramene|réduis|mets|passe|limite|descends|baisse) [la] à {distance:to}
        (ramène|ramene|réduis|mets|passe|limite|descends|baisse) {kind} à {number:to}
    """,
    "EaseWeek": """
        (mollo|doucement|piano|tranquillou|tranquille) {week}
        {week} (mollo|doucement|piano|tranquillou|tranquille)
        (calme|calmer|calmons) le_jeu
        (lève|lever|levons) le pied
        <too hard> pour_moi
    """,
    "PushWeek": """
        (envoie|envoyer|balance|mets) [(du|le)] (lourd|paquet|gros) [{week}]
        (monter|augmenter|monte|passe|augmente) d_un_cran
        (en_faire|en_mettre|en_mets|en_fais) (plus|davantage)
        = augmente [(un_peu|un)] [peu]
        (augmente|monte|muscle) [(un_peu|un|la)] [peu] (semaine|niveau|intensité|charge)
    """,
    "ReplaceSession": """
        <rather> {kind:with} (que|que_du|que_de|que_des|qu_un|qu_une) {kind:what}
        (préfère|préférerais|préférerai) [faire] {sport:with} (que|plutôt_que|qu) <train>
        {sport:with} (plutôt_que|plutôt_que_de) <train>
        {sport:with} plutôt [(que|de)] [de] courir
    """,
    "AddSession": """
        (une|un) (séance|sortie|footing|entraînement|course) de_plus [{week}]
        {distance} (en_plus|en_extra|en_bonus) {day}
        {day} {distance} {kind} (en_plus|en_extra|en_bonus)
        (ajoute|rajoute|mets|cale|ajouter|rajouter|case) [(moi|m)] {kind} {distance} {day}
        (ajoute|rajoute|mets|cale|ajouter|rajouter|case) [(moi|m)] {distance} {kind} {day}
    """,
    "NeverOn": """
        = (pas|jamais) {day:day}
        = (pas|jamais) le {day:day}
        (le|les) {day:day} (jamais|toujours_impossible)
        le {day:day} [je] [ne] (peux_jamais|peux_pas_courir|peux_pas|ne_peux_pas|ne_peux_jamais) [courir]
        (mets|prévois|programme|planifie) (rien|jamais_rien) [le] {days:days}
        (mets|prévois|programme|planifie) (rien|jamais_rien) le {day:day}
        {days:days} [donc] (pas_possible|impossible|pas_dispo|occupé|prise|pris)
        {days:days} <impossible>
    """,
    "SetAvailability": """
        <want> [courir] {times:count} <per> <week>
        <can run> {times:count} <per> <week>
        {times:count} <per> <week> <train>
        (max|maximum|pas_plus_de|au_plus) {duration:minutes} {days:days}
        {days:days} (max|maximum|pas_plus_de|que|au_plus) {duration:minutes}
        {range:span} {duration:minutes}
        peux courir (que|qu) {days:days}
        <can run> <train> {duration:minutes} {days:days}
    """,
    "MostRuns": """
        {times} (max|maximum|maxi) <per> <week>
        {n} {unit} (max|maximum|maxi) <per> <week>
        (peux_pas|pas|jamais) plus_de {times} <per> <week>
        {n} <days> (max|maximum|maxi) <per> <week>
        {n} <days> <per> <week> (max|maximum|maxi|pas_plus)
    """,
    "CapLongRun": """
        {kind} {duration} (max|maximum|maxi|au_plus)
        {kind} {distance} (max|maximum|maxi|au_plus)
        {kind} (jamais|pas) plus_de {duration}
    """,
    "Commitment": """
    """,
    "Hours kind=not_before": """
        (jamais|rien|pas) avant {time:at}
        (jamais|rien|pas) avant {duration:at}
    """,
    "Hours kind=not_after": """
        (jamais|rien|pas) après {time:at}
        (jamais|rien|pas) après {duration:at}
    """,
    "BlockDates": """
        (serai|suis|pars|je_vais) [(à|en|au|chez)] {range:dates}
        {range:dates} (serai|suis|pars|pas_là|je_suis_pas_là|je_ne_suis_pas_là|je_serai_pas_là)
        {range:dates} <cannot>
        {week:dates} <cannot>
    """,
    "ReportIllness": """
        {fever}
        fièvre (non|aucune)
        (couve|chopé|attrapé|choppé) [(un|quelque)] (truc|chose|virus|microbe)
    """,
    "ReportNiggle": """
        {site} [(me|qui|fait)] (fait_des_siennes|des_siennes|lance|tire|grince|couine|chauffe|titille)
        {site} {side} (dur|dure|bizarre|douloureux)
        {site} (bizarre|pas_bien|pas_top|pas_terrible|fragile)
    """,
    "ReportFatigue": """
        (plus_de|pas_de|plus) (jus|peps|batterie|gaz|force|forces|essence)
        batterie [à] (plat|vide)
        (bout|au_bout) du_rouleau
        j_en_peux_plus
        nuit de {duration:sleep}
        = [(suis|je_suis|complètement|trop)] (hs|ko|mort|morte) [{day}]
        <slept badly> [,] [(que|genre)] {duration:sleep}
        jambes [(super|hyper|très|trop|méga|bien|un_peu|sont)] (lourdes|dures|raides|mortes|fatiguées|coupées)
        (plus|aucune) [aucune] énergie
    """,
    "ReportRecovered": """
        (de_retour|à_nouveau|de_nouveau) (en_forme|d_attaque|sur_pied|opérationnel|au_top)
        (retapé|retapée|requinqué|requinquée|d_aplomb)
        {site} c_est bon
    """,
    "CompleteSession": """
        (craqué|lâché|explosé|cédé|abandonné) [à] [la] moitié
        (séance|sortie|entraînement|footing) (pliée|plié|dans_la_boîte|dans_la_poche|torchée|expédiée|avalée|dans_les_pattes)
        (c_est|et) dans_la_boîte
        (check|fini|fait) [pour] {day}
        (arrêté_à|arrêté|arrêté_au) (mi_séance|mi_parcours|la_moitié|en_cours_de_route|bout_de_la_moitié)
    """,
    "Amend": """
        (c_était|c_etait|en_fait_c_était) {distance}
        (non|pardon|oups|désolé) [,] {number:right} <not> {distance}
        (pardon|oups|désolé) {distance}
        (c_était|était) {day} <not> {day}
    """,
    "LiftRule": """
        {days:days} (de_nouveau|à_nouveau|c_est_de_nouveau) (possible|ok|libre|bon)
        (supprime|enlève|lève|oublie) (règle|limite|contrainte|restriction)
        plus_de {sport} {days:days}
    """,
    "AddRace": """
        (course_de_préparation|course_test|course_prépa|course_de_prépa) {distance}
        {distance} <beside the goal>
    """,
    "ReportCondition condition=postpartum": """
        (accouché|accouchement|post_partum|césarienne)
    """,
    "ReportCondition condition=heart_disease": """
        (maladie_cardiaque|problème_cardiaque|fibrillation|pacemaker|arythmie|insuffisance_cardiaque)
    """,
    "Cleared": """
        (médecin|docteur|cardiologue|cardio|kiné|toubib) [(m|a|dit|me)] [(m|a|donné)] [donné] (feu_vert|autorisé|autorisée|donné_le_feu_vert|ok_pour_courir)
        feu_vert (du|de_mon|de_ma) (médecin|docteur|cardiologue|kiné|toubib)
    """,
    "Misheard": """
        (malentendu|mal_compris|pas_ce_que_je_voulais_dire)
    """,
}
_TONE = "(parle|sois|écris|tutoie|réponds|adopte|deviens) [(moi|plus|un_peu|avec|un)] [(moi|comme|plus|ton)] [(un|mon|une|comme)]"
_OWN_TALK = {
    "SetProfile tone=friend": f"""
        {_TONE} (un_pote|pote|ami|amie|copain|copine|cool|sympa|détendu|amical|mon_pote)
    """,
    "SetProfile tone=coach": f"""
        {_TONE} (coach|entraîneur|strict|stricte|direct|sérieux|pro|dur|sévère)
    """,
    "SetProfile tone=partner": f"""
        {_TONE} (partenaire|partenaire_d_entraînement|binôme|compagnon)
    """,
    "SetProfile language=fr": """
        <speak> (français|en_français)
        = français
    """,
    "SetProfile language=de": """
        <speak> (allemand|en_allemand)
    """,
    "SetProfile language=nl": """
        <speak> (néerlandais|en_néerlandais)
    """,
    "SetProfile model_off=yes": """
        (pas|sans) [(d|de|l)] (ia|openai|chatgpt|modèle)
    """,
    "SetProfile model_off=no": """
        (réactive|active|remets) [(l|le)] (ia|modèle)
    """,
    "SetGoal": """
        (objectif|viser|vise) (moins_de|sous|sub) {number} {distance:distance}
        (objectif|viser|vise) (moins_de|sous|sub) {clock:target} {distance:distance}
        (objectif|viser|vise) (moins_de|sous|sub) {duration:target} {distance:distance}
        (sub|sous|vise|viser|objectif) {clock:target} [(au|sur|le)] {race:distance}
        (sub|sous|vise|viser|objectif) {duration:target} [(au|sur|le)] {race:distance}
    """,
    "SetGoal kind=base": """
        (juste|simplement|seulement) (rester_en_forme|garder_la_forme|bouger|me_maintenir)
    """,
    "DropGoal": """
        (abandonne|abandonner|renonce|renoncer|laisse_tomber|lâche|tire_un_trait) [(l|à|sur|le)] [(idée|objectif|le)] {race}
        (fais|cours|ferai) [(pas|plus)] {race} [finalement]
        (plus_de|finalement_pas_de) {race}
        {race} (c_est_mort|c_est_fini|tombe_à_l_eau|est_mort)
        (oublie|laisse_tomber|abandonne) (objectif|mon_objectif|course)
    """,
    "ShowToday": """
        (séance|programme|menu|entraînement|entrainement) du_jour
        = et {day:today}
    """,
    "ShowDay": """
        = et {day:on}
        juste (dis|montre|savoir) [moi] {day:on}
        {day:on} (repos|off|séance|course) ?
        savoir (quand|quel_jour) {kind:session_kind}
    """,
    "ShowWeek": """
        = et {week:week_of}
        qu_est_ce_qui m_attend {week:week_of}
    """,
    "ShowPlan": """
        <plan> jusqu au {race}
        <plan> jusqu (à_la|au) (course|compétition|objectif|marathon)
        <show> <plan> jusqu au {race}
    """,
    "ShowLog": """
        combien de (km|kilomètres|bornes) {range:dates}
        combien [(de|j_ai)] [(km|couru)] {range:dates} (couru|fait)
        <how far> {week:dates}
    """,
    "PredictRace": """
        je vaux combien sur {number:distance}
        en_combien [(je_peux|de_temps)] [(courir|je)] {distance:distance}
        en_combien [(je_peux|de_temps)] [(courir|je)] {race:distance}
        (combien|quel_temps|quel_chrono) sur {number:distance}
    """,
    "Explain about=on_track": """
        je_vais y arriver ?
        (je_vais_y_arriver|vais_je_y_arriver)
    """,
    "Explain about=move": """
        pourquoi [(as|a|tu_as|t_as|est)] [(tu|été)] (déplacé|décalé|changé|modifié|bougé|réduit|supprimé)
        (qu_est_ce_qui_a_changé|tu_as_changé_quoi|pourquoi_ce_changement)
    """,
    "Explain about=volume": """
        pourquoi [(je|si|cours)] [cours] (si_peu|aussi_peu|autant)
    """,
    "Explain about=plan": """
        (explique|comment_est|pourquoi_ce) [moi] (plan|programme) [(construit|fait|conçu)]
    """,
    "Explain about=run_again": """
        quand (puis_je|je_peux|je_pourrai|pourrai_je|est_ce_que_je_peux) [(est_ce_que)] (recourir|courir_à_nouveau|reprendre|courir_de_nouveau|reprendre_la_course|recommencer)
        combien_de_temps (dois_je|je_dois|il_faut) [me] (attendre|m_arrêter|me_reposer|reposer|arrêter)
    """,
    "Explain about=source": """
        (source|sources|étude|études|d_où_ça_vient|d_où_tu_sors_ça|tu_te_bases_sur_quoi)
    """,
    "SetRoutine": """
        <remind> {part} {time:at}
        <remind> {days} {time:at}
        (mets|passe|décale|change) <remind> (à|pour) {time:at}
        (arrête|stop) [de] [me] (demander|écrire|rappeler|solliciter) {part}
    """,
    "Snooze": """
        (redis|rappelle|redemande|reviens) [moi] [ça] dans {duration:delay}
        (rappelle|rappelle_moi) {day} {time:at}
    """,
    "Undo": """
        (non|oups|nan) [(en_fait|finalement)] (annule|annule_ça)
        (non|oups|nan) [(en_fait|finalement)] <undo>
    """,
    "Confirm": """
        = (c_est_bon|ça_marche|ok|parfait) pour moi
    """,
    "Decline": """
        = (finalement|en_fait) (non|pas)
        = non (merci|c_est_bon|laisse|laisse_tomber)
    """,
    "Forget": """
        (oublie|efface|supprime|enlève) [(la|ma|cette)] (note|notes)
    """,
    "UnlinkAccount": """
        (délier|délie|dissocie|dissocier|déconnecte|déconnecter) [(mon|le)] [(compte|telegram|discord)] [(telegram|discord)]
    """,
}
ACTS = alike.extended(alike.ACTS, _OWN)
TALK = alike.extended(alike.TALK, _OWN_TALK)
SETS = {
    "feels ill": "va_pas_bien|vont_pas_bien",
    "kin": "chum|blonde|frère|soeur|sœur|frangin|frangine|gosse|puce|petiote|papa|maman|mec|meuf|conjoint|conjointe|oncle|tante|cousin|cousine|neveu|nièce|jumeaux|coloc|loulous|fille|fils|enfant|enfants|bébé|femme|mari|copine|copain|mère|père|gamin|gamine|gosse|gosses|fiston|loulou|petits",
    "belonged to": "c_était|cétait|c_est_à",
    "does now": "je_cours|je_fais|jfais|je_sors|on_court|on_fait|on_sort|je_trottine|je_nage|je_roule|j_enchaîne|cours|jcours|je_me_fais|j_me_fais|je_me_tape|jme_fais",
    "meant to": "devais|voulais|aurais_dû|aurais_du|aurais_voulu|étais_censé|étais_censée|étais_supposé|pensais|comptais|avais_prévu|avait_prévu|devait|voulait|aurait_dû|jdevais|jvoulais",
    "to be done": "faire|courir|sortir|nager|rouler|trottiner|enchaîner|boucler",
    "habitually": "toujours|chaque_semaine|toutes_les_semaines|d_habitude|tjrs|tjs|tt_le_temps",
    "went in for": "j_ai_fait|ai_fait|suis_allé|suis_allée|nagé|pédalé",
    "after illness": "après|après_la|après_ma|après_une|après_un",
    "forgets": "oublie",
    "messages": "message|messages|écris|notif|notifs|rappel|rappels",
    "returned": "de_retour|rentré|rentrée",
    "one of several": "une_séance|une_sortie|un_entraînement|deux_séances",
    "half days": "le_matin|le_soir|l_après_midi|les_matins|les_soirs",
    "to the finish": "fini|terminé|allé_au_bout|allée_au_bout",
    "in doubt": "je_sais_pas|je_ne_sais_pas|sais_pas|je_sais_pas_encore|pas_sûr|pas_sûre|je_verrai|on_verra",
    "by mistake": "erreur_de_montre|erreur_gps|bug_de_montre|bug_de_la_montre|par_erreur|erreur|doublon|bug",
    "from it": "de|du|d|après",
    "the other way": "dans_l_autre_sens|à_l_envers|l_inverse|inversés|inversées|en_sens_inverse|dans_l_ordre_inverse",
    "as soon as": "dès|déjà|plutôt_dès",
    "assenting": "oui|ouais|ouep|oui_oui|carrément|bien_sûr|d_accord|vas_y|fais_ça|fais_le|fais_comme_ça|volontiers|avec_plaisir|ça_me_va|ça_marche|ça_roule|évidemment|go|allez|allons_y|on_fait_ça|on_fait_comme_ça|banco|je_valide",
    "declining": "non|nan|nope|non_merci|surtout_pas|pas_question|pas_la_peine|mieux_vaut_pas|vaut_mieux_pas|plutôt_pas|laisse|laisse_tomber|laisse_comme_ça|laisse_comme_c_est|garde_comme_c_est|garde_comme_ça|garde_tout|comme_c_est|comme_c_était|change_rien|ne_change_rien|touche_à_rien|on_garde|on_laisse|on_laisse_comme_ça|c_est_bien_comme_ça|oublie|c_est_très_bien_comme_ça",
    "lightly": "bof|ben|bah|euh|ah|oh|hm|hmm|mmm|pff|alors|finalement|en_fait|merci|stp|svp|s_il_te_plaît|ça|comme_ça|parfait|super|nickel|top|ok|génial|plutôt|tout",
    "wished time": "moins_de|sous_les|sous|sub|j_aimerais|aimerais|ce_serait|serait_top|serait_génial|idéalement|dans_l_idéal|mon_rêve|je_vise|visant",
    "under time": "sub|moins_de|en_moins_de|sous_les|sous",
    "manage it": "je_peux_faire|je_peux|peux_je_faire|je_vais_faire|je_fais|je_passe|tu_crois_que_je_peux",
    "nought": "pas|rien|jamais|plus",
    "hole": "passe_mon_tour|passer_mon_tour|fais_l_impasse|fait_l_impasse|tombe_à_l_eau|tombe_a_l_eau|saute_mon_tour|fais_sauter|passe_la_main|je_passe|fais_une_croix",
    "free again": "de_nouveau_libre|libre_de_nouveau|à_nouveau_libre|finalement_libre|libre_finalement|de_nouveau_dispo",
    "may be": "possible|c_est_possible|ce_serait_possible|plutôt|on_peut|ça_marche|ça_irait|je_peux|ok_pour_toi|c_est_bon",
    "take off": "enlève|retire|ôte|coupe|supprime|réduis",
    "from": "au|à|de|du|sur|à_la",
    "want": "je_veux|je_voudrais|j_aimerais|veux|voudrais|aimerais|je_rêve_de|envie_de|j_aimerais_bien|je_veux_courir|je_voudrais_courir|je_vise|on_veut",
    "set to": "mets|passe|fais|mets_moi",
    "at": "à|@",
    "did": "couru|fait|fini|terminé|réalisé|effectué|bouclé|nagé|marché|roulé|pédalé|sorti|sortie|été|allé|allée|avalé|note|enregistre|ajoute_au_journal|enchaîné|joué|randonné|viens_de|retour|tapé|claqué|posé|fais|séance|footing|grimpé|parti",
    "no": "finalement_non|en_fait_non|non_c_est_bon_laisse|non_laisse|non_laisse_tomber|non|nan|pardon|désolé|désolée|oups|attends|correction|erreur|non_merci|nope|surtout_pas|pas_question|laisse|pas_maintenant|pas_la_peine|nan_mieux_pas|vaut_mieux_pas",
    "not": "pas|non|et_non|jamais|n|ne",
    "but": "mais|c_était",
    "correct": "correction|corrige|je_voulais_dire|je_me_suis_trompé|je_me_suis_trompée|erreur|rectification|en_fait_c_était",
    "fix": "corrige|change|modifie|édite|rectifie",
    "entry": "séance|activité|course|sortie|entrée|dernière_sortie|dernière_course|entraînement|footing|dernière_activité|dernière_séance",
    "itwas": "c_était|c_etait|ça_faisait|était",
    "really": "en_fait|en_réalité|plutôt|seulement",
    "erase": "supprime|efface|supprimer|enlève|retire|effacer|vire|dégage|vire_moi|enleve",
    "logged twice": "enregistré_deux_fois|en_double|doublon",
    "as planned": "comme_prévu|selon_le_plan|conformément_au_plan|comme_au_plan|comme_sur_le_plan|comme_demandé|nickel_comme_prévu",
    "done it": "c_est_fait|fait|terminé|séance_faite|séance_terminée|séance_effectuée|entraînement_fait|entraînement_terminé|fini|réalisé|bouclé|sortie_faite|done|séance_validée|validé|validée|mission_accomplie|faite|pliée|c_est_plié|dans_la_boîte|check|tout_fait|nickel_fait|c_est_dans_la_boîte|ça_y_est_c_est_fait",
    "done": "fait|faite|terminé|terminée|bouclé|bouclée|ok|validé|validée|faits|faites|effectuée|dans_la_poche|réalisée|pliée|plié|torchée",
    "slept": "dormi|dormir|de_sommeil|sommeil|dors",
    "well": "bien|très_bien|super_bien|comme_un_bébé|comme_une_marmotte|comme_un_loir",
    "sleep": "sommeil|dormi",
    "energy": "énergie",
    "legs": "jambes",
    "fresh": "reposé|reposée|jambes_fraîches|plein_d_énergie|en_pleine_forme|bien_reposé|la_pêche",
    "move": "déplace|déplacer|décale|décaler|bouge|bouger|reporte|reporter|repousse|repousser|passe|passer|mets|mettre|déplaçons|reprogramme|déplacé|décalez|met|déplace_moi|décalons|reporté|transfère|glisse",
    "change": "change|changer",
    "to": "à|au|sur|pour|vers|le|jusqu_à",
    "on": "le|du|est|c_est|pour|aura_lieu|en|de|sur",
    "do": "faire|fais|ferai|courir|mets|mettre|vais|aller|passe|passer|joue|ai|je_fais|je_vais_faire",
    "instead of": "au_lieu_de|au_lieu_du|à_la_place_de|à_la_place_du|plutôt_que|au_lieu_des|au_lieu|à_la_place_des",
    "instead": "à_la_place|plutôt|au_lieu",
    "rather": "plutôt|je_préfère|je_préférerais|préfère|je_préfère_faire|préférerais|préfèrerais|je_préférerai|de_préférence",
    "can do": "je_peux_faire|je_peux|peux_faire|pourrais_je_faire|est_il_possible_de_faire|on_peut_faire|je_pourrais_faire|peut_on_faire|je_peux_remplacer",
    "earlier": "avance|avancer|avancé|avance_la",
    "other day": "un_autre_jour|autre_jour",
    "swap": "échange|échanger|inverse|inverser|intervertis|intervertir|permute|permuter|remplace|remplacer|change|changer|inversé|switch|switche",
    "with": "avec|et|contre|par",
    "for": "par|pour|contre|en",
    "skip": "saute|sauter|annule|annuler|supprime|supprimer|zappe|zapper|passe_la_séance|enlève|enlever|retire|laisse_tomber|sauté|oublie|annulé|annulée|sécher|sèche|skip|skipper|faire_l_impasse|vire|supprimé|sauterai|zappons|supprimons|laisse_tomber_la|fais_sauter|dégage|raye",
    "missed": "raté|ratée|loupé|loupée|manqué|pas_couru|pas_fait|pas_pu|pas_fait_ma_séance|pas_pu_courir|pas_pu_aller|ai_zappé|ai_séché|ai_sauté|rien_fait|pas_réussi|rien_couru|pas_eu_le_temps|ai_loupé|sauté_la",
    "did not": "raté|ratée|loupé|loupée|manqué|pas_couru|pas_fait|pas_pu|pas_fait_ma_séance|pas_pu_courir|pas_pu_aller|ai_zappé|ai_séché|ai_sauté|rien_fait|pas_réussi|rien_couru|pas_eu_le_temps|ai_loupé",
    "train": "courir|m_entraîner|entraîner|séance|entraînement|entrainement|course|faire|sortir|sortie|aller_courir|footing|y_aller|entrainer|m_entrainer|faire_ma_séance",
    "no run": "ne_me_mets_rien|me_mets_rien|je_lâche_tout|je_laisse_tout|pas_de_course|pas_d_entraînement|pas_de_séance|pas_d_entrainement|je_ne_cours_pas|pas_courir|je_cours_pas|pas_de_sortie|pas_de_footing|rien|je_ne_m_entraîne_pas|je_fais_rien|pas_de_sport|je_courais_pas|je_ne_courais_pas|je_cours_plus|je_vais_pas_courir|je_ne_vais_pas_courir",
    "no time": "pas_le_temps|pas_de_temps|pas_envie|pas_le_courage|la_flemme|pas_motivé|aurai_pas_le_temps",
    "day off": "libres|libre|off|congé",
    "take": "prends|prendre|besoin_d|besoin_de|veux|voudrais|prendrai|fais|mets|un|je_préfère|plutôt|faire|il_me_faut|donne_moi",
    "resting": "repos|me_repose|reposer|je_me_repose|me_reposer",
    "cannot": "arrive_pas|y_arrive_pas|arriverai_pas|y_arriverai_pas|arrive_pas_à|pourrai_pas_y_aller|peux_pas|ne_peux_pas|pourrai_pas|ne_pourrai_pas|pas_possible_de|pas_pouvoir|n_arriverai_pas|pas_dispo|peut_pas|pourrais_pas|impossible_de|je_pourrai_pas|pas_libre|je_serai_pas_là|suis_pas_là|pas_là|arriverai_jamais|pas_moyen|aucune_chance|pas_en_mesure|pourrais_pas_y_aller|peux_pas_courir|pas_la_possibilité",
    "impossible": "impossible|pas_possible|ça_ne_va_pas|ça_va_pas_être_possible|c_est_mort|ne_m_arrange_pas|m_arrange_pas|c_est_impossible|ça_le_fait_pas|compliqué|c_est_chaud|ça_va_pas_le_faire|va_pas_le_faire|tombe_mal|pas_jouable|infaisable|je_suis_pas_dispo|suis_pas_dispo|c_est_cuit|c_est_foutu|c_est_râpé|c_est_grillé|ça_me_va_pas|ça_me_convient_pas|ça_colle_pas|ça_passe_pas|ne_me_convient_pas",
    "shorter": "raccourcis|raccourcir|plus_court|plus_courte|réduis|réduire|diminue|diminuer|écourte|écourter|raccourci|baisse|moins|moins_long|moins_longue|raccourcit|réduit",
    "less": "moins|de_moins|en_moins",
    "longer": "rallonge|rallonger|plus_long|plus_longue|allonge|allonger|prolonge|augmente",
    "more": "de_plus|en_plus|plus|supplémentaires",
    "down to": "à|sur",
    "by": "de|moins|plus",
    "only": "seuls_jours|seul_jour|ai_qu|n_ai_qu|qu|ai_juste|seulement|juste|que|uniquement|maximum|max|ai_que|n_ai_que|que_le|que_les|grand_max|juste_le|rien_que",
    "tops": "maximum|max|seulement|pas_plus|grand_max",
    "easier": "plus_facile|plus_cool|allège|alléger|plus_légère|plus_léger|plus_tranquille|lève_le_pied|lever_le_pied|plus_douce|semaine_allégée|semaine_légère|semaine_cool|semaine_de_récup|réduis_la_charge|baisse_la_charge|alléger_la_charge|moins_dure|adoucis|moins_chargée|ralentir|allégée|plus_doux|moins_intense|diminue_la_charge|facile|allège_moi|soulage|légère|mollo|vas_y_mollo|ralentis|calme_le_jeu|lève_un_peu_le_pied|allégée_un_peu|moins_de_charge|moins_fort|moins_chargé|moins_costaud|alléger_un_peu|y_aller_mollo|plus_relax|plus_tranquilles|plus_light|light|réduis_un_peu|réduire_la_charge|réduis_l_intensité|semaine_de_décharge|adoucir|décharge|trop_pour_moi|moins_d_entraînement|moins_d_entrainement|moins_de_séances|moins_de_km|moins_de_kilomètres|moins_de_sorties",
    "too hard": "trop_dur|trop_dure|trop_chargée|trop_chargé|trop_intense|trop_difficile|trop|c_est_trop|trop_lourde",
    "load": "semaine|plan|programme|charge|volume|entraînement|intensité|semaines|le_pied",
    "volume": "volume|charge|kilométrage|km|kilomètres|intensité",
    "harder": "plus_dur|plus_dure|plus_intense|plus_difficile|durcis|durcir|augmente_l_intensité|augmente_la_charge|plus_corsé|corse|plus_de_volume|muscle_la_semaine|intensifie|plus_costaud|plus_exigeant|monter_d_un_cran|plus_de_km|plus_de_kilomètres|plus_de_kilométrage|augmente_la_dose|augmente_le_volume|en_faire_plus|pousser_un_peu|pousse_un_peu|plus_hard|muscler|hausse_le_niveau|un_cran_au_dessus",
    "too easy": "trop_facile|trop_cool|je_peux_faire_plus|j_en_veux_plus|pas_assez_dur|pas_assez|trop_tranquille|trop_léger|en_faire_plus|je_peux_en_faire_plus|trop_simple|pas_assez_intense|sous_entraîné",
    "add": "ajoute|ajouter|rajoute|rajouter|insère|mets|une_autre|un_autre|supplémentaire|en_plus|mets_moi|planifie|cale|caler|case|caser",
    "replan": "refais|refaire|recalcule|recalculer|réécris|mets_à_jour|actualise|adapte|réajuste|reconstruis|nouveau|ajuste|régénère|fais_moi_un_nouveau|refaites",
    "plan": "plan|programme|planning|mon_plan|le_plan|plan_d_entraînement|calendrier|plan_complet|plan_entier|plan_d_entrainement|programme_complet",
    "anew": "de_nouveau|à_zéro|nouveau|à_refaire|à_jour",
    "can run": "peux|peux_courir|cours|courir|dispo|disponible|je_m_entraîne|m_entraîner|peux_m_entraîner|suis_libre|peux_que|entrainer",
    "free": "libre|dispo|disponible|libres|ça_me_va|me_convient|me_conviennent|m_arrange",
    "days": "jours|fois|séances|sorties|footings|entraînements",
    "per": "par|/|la|chaque|dans_la",
    "week": "semaine|sem",
    "weekly": "hebdo|hebdomadaire|hebdomadaires|par_semaine",
    "away": "absent|absente|vacances|en_vacances|en_déplacement|déplacement|en_voyage|voyage|indisponible|pas_dispo|pas_disponible|pas_là|bloque|bloquer|à_l_étranger|occupé|occupée|au_ski|je_pars|congés|en_congés|hôpital|pas_libre|je_serai_pas_là|je_suis_pas_là|suis_pas_là|serai_absent|serai_absente|en_week_end|en_formation|séminaire|en_séminaire|colonie|en_stage|camping|croisière|à_l_étranger_pour|en_mission|mission|salon|congrès|pas_chez_moi|sans_chaussures|à_la_montagne|à_la_mer|à_la_campagne|chez_mes_parents|chez_les_beaux_parents",
    "never": "jamais|jamais_le|jamais_d_entraînement|jamais_courir",
    "at most": "maximum|max|au_maximum|pas_plus_de|au_plus|jamais_plus_de|limite_à|limitée_à|maxi|jamais_plus_long_que|jamais_au_delà_de|pas_au_delà_de|jamais_plus",
    "ill": "la_crève|une_crève|bonne_crève|attrapé_froid|pris_froid|malade|rhume|enrhumé|enrhumée|grippe|fièvre|toux|tousse|mal_à_la_gorge|mal_de_gorge|gorge|covid|gastro|angine|nez_qui_coule|nez_bouché|vomi|bronchite|virus|état_grippal|mal_à_la_tête|migraine|diarrhée|sinusite|patraque|choppé_un_truc|alité|nausées|nausée|frissons|fébrile|fiévreux|nez_pris|39|vomis|couve|chopé|rhino|gros_rhume|petit_rhume|pharyngite|laryngite|otite|gorge_qui_gratte|gorge_irritée|courbaturé_et_fiévreux|intoxication|sinusite_aiguë|fébrile_un_peu|éternue|mouche|vaseux|vaseuse|nez_encombré|encombré|bronches|aphone",
    "fever": "fièvre|fébrile|fiévreux|température|frissons",
    "below neck": "toux|tousse|bronchite|gastro|vomi|diarrhée|grippe|poumons|ventre|nausées",
    "above neck": "nez|gorge|rhume_léger|enrhumé_léger|gorge_irritée|rhino|nez_bouché",
    "no fever": "pas_de_fièvre|sans_fièvre|pas_la_fièvre|fièvre_non|fièvre_aucune|zéro_fièvre",
    "unwell": "pas_bien|me_sens_mal|pas_en_forme|me_sens_pas_bien|pas_dans_mon_assiette|barbouillé|au_fond_du_lit",
    "ache": "mal|mal_au|mal_à|mal_aux|douleur|douleurs|douloureux|douloureuse|gêne|tire|tiraille|lance|pique|raide|coince|coincé|coincée|tendu|tendue|tendus|blessé|blessée|blessure|contracture|tendinite|entorse|foulé|foulée|tordu|tordue|inflammation|gonflé|gonflée|crampe|crampes|sensible|pointe|béquille|élongation|claquage|raideur|bloqué|bloquée|périostite|aponévrosite|sciatique|lombalgie|couine|souffre|fait_souffrir|inflammé|enflammé|élancement|m_embête|ampoule|grince|siennes|chauffe|titille|fragile|grippé|raides|dure|gêné|gênée|irrité|irritée|ça_tire|tendinopathie|fissure|déchirure|hématome|bleu|cloque|cloques|ampoules|sensibles|picotement|picotements|pointes|élancements|me_lance",
    "sharp": "aigu|aiguë|vive|boite|boiter|pire|la_nuit|au_repos|s_aggrave|empire",
    "fatigue": "fatigué|fatiguée|crevé|crevée|épuisé|épuisée|claqué|claquée|mort|morte|cuit|cuite|lessivé|lessivée|naze|fatigue|ko|hs|éreinté|vidé|vidée|rincé|rincée|à_plat|sans_énergie|stressé|stressée|courbatures|courbaturé|courbaturée|stress|plus_d_énergie|sur_les_rotules|jambes_lourdes|cramé|cramée|pas_d_énergie|explosé|explosée|fracassé|raplapla|bout_du_rouleau|au_bout|plus_de_jus|pas_de_jus|batterie_à_plat|j_en_peux_plus|exténué|exténuée|flagada|dans_le_dur|carbonisé|carbonisée|sec|séché|séchée|éclaté|éclatée|défoncé|défoncée|décalqué|décalquée|raide_mort|moulu|moulue|épuisement|lessive|vanné|vannée|rétamé|rétamée|hyper_fatigué|super_fatigué|mort_de_fatigue|plus_d_essence|en_vrac|pas_d_énergie_du_tout|crevée_de_chez_crevée|pas_la_forme",
    "strong": "épuisé|épuisée|mort|morte|complètement|totalement|extrêmement|depuis_des_semaines|lessivé|lessivée|sur_les_rotules|vidé|vidée|éreinté|ko|claqué|claquée|cramé|cramée|explosé|bout_du_rouleau|exténué|exténuée|carbonisé|éclaté|j_en_peux_plus",
    "slept badly": "mal_dormi|très_mal_dormi|dormi_mal|peu_dormi|pas_dormi|mauvaise_nuit|nuit_blanche|nuit_pourrie|insomnie|presque_pas_dormi|à_peine_dormi|pas_beaucoup_dormi|nuit_courte|pas_bien_dormi|pas_fermé_l_oeil|nuit_horrible|dormi_trop_peu|super_mal_dormi|hyper_mal_dormi|nuit_de_merde|sale_nuit|mauvais_sommeil|nuit_agitée|petite_nuit|nuit_trop_courte|mal_dormi_cette_nuit|pas_assez_dormi|très_peu_dormi|dormi_trois_fois_rien|insomnies|réveillé_toute_la_nuit",
    "heavy legs": "jambes_lourdes|les_jambes_lourdes|jambes_en_bois|courbatures|jambes_coupées|jambes_mortes|jambes_en_compote|jambes_en_coton|jambes_en_béton|jambes_de_plomb|jambes_de_bois|jambes_hs|jambes_défoncées|les_cannes_en_bois|jambes_en_vrac|jambes_raides|plus_de_jambes|pas_de_jambes|jambes_fatiguées|jambes_cassées|jambes_dures|les_guiboles_lourdes|cuisses_en_feu",
    "recovered": "guéri|guérie|remis|remise|rétabli|rétablie|je_vais_mieux|ça_va_mieux|plus_malade|de_nouveau_en_forme|remis_sur_pied|en_forme_à_nouveau|plus_de_fièvre|plus_de_douleur|plus_mal|plus_de_symptômes|va_beaucoup_mieux|de_retour_en_forme|retapé|retapée|requinqué|d_attaque|de_nouveau_d_attaque|c_est_reparti|sur_pied|plus_enrhumé|plus_de_rhume|en_pleine_forme_à_nouveau|fini_la_grippe|suis_en_forme",
    "already": "va|est|ça|enfin|c_est",
    "fine": "je_le_sens_plus|je_la_sens_plus|je_ne_le_sens_plus|je_ne_la_sens_plus|je_le_sens_plus_du_tout|je_la_sens_plus_du_tout|c_est_bon|bon|ok|impec|nickel_maintenant|mieux|guéri|guérie|va_mieux|va_bien|ne_fait_plus_mal|fait_plus_mal|plus_mal|rétabli|nickel|ok_maintenant|remis|remise|plus_de_douleur|beaucoup_mieux|bien_maintenant|c_est_bon_maintenant|tout_va_bien_maintenant",
    "no longer": "plus|ne_plus|n_ai_plus|plus_de|n_ai_plus_de|je_n_ai_plus|ai_plus|ai_plus_de",
    "gone": "passé|passée|parti|partie|fini|finie|terminé|terminée|disparu|est_passé|est_passée|est_fini|derrière_moi|guéri|guérie",
    "pregnant": "enceinte",
    "goal_words": "objectif|mon_objectif|prépare|je_prépare|préparer|inscrit|inscrite|je_vise|je_veux_courir|courir_le|m_entraîne_pour|vise|je_voudrais_courir|viser|je_cours_le|but|faire_un|faire_le|me_suis_inscrit|cible|j_ai_pris_un_dossard|dossard_pour|je_me_suis_inscrit_au|qualifié_pour|rêve_de",
    "aims": "objectif|prépare|préparer|inscrit|inscrite|vise|veux|voudrais|moins|sub|but|cible|courir|sous|sous_les",
    "target": "moins|sub|en|temps|sous|de",
    "under": "en_moins_de|sous_les|sub|moins_de|sous",
    "racing": "course|ma_course|compétition|la_course",
    "itis": "est|sera|c_est|a_lieu",
    "aimed time": "objectif|temps_visé|chrono_visé|objectif_temps|objectif_chrono",
    "keep fit": "rester_en_forme|garder_la_forme|être_en_forme|me_maintenir|perdre_du_poids|maigrir|pour_la_santé|pas_d_objectif|sans_objectif|entretenir_ma_forme|me_remettre_en_forme|entretien",
    "start to run": "commencer_à_courir|me_mettre_à_la_course|débuter_la_course|apprendre_à_courir|débuter_en_course",
    "come back": "reprendre|reprise|reprendre_la_course|retour_de_blessure|revenir_de_blessure|recommencer|reprendre_après_une_blessure|reprendre_après_ma_blessure|recourir",
    "goal": "objectif|mon_objectif|course|ma_course|but",
    "forget": "oublie|oublier|laisse_tomber",
    "called off": "annulé|annulée|annulé_l|est_annulé|est_annulée|reporté_sine_die|tombe_à_l_eau|reporté|c_est_mort|est_morte",
    "note": "note|notes|ce_que_j_ai_dit",
    "name is": "je_m_appelle|mon_nom_est|mon_prénom_est|appelle_moi|moi_c_est",
    "live in": "j_habite_à|j_habite|je_vis_à|je_suis_à|je_suis_maintenant_à|fuseau_horaire",
    "units": "en|utilise|passe_en|affiche|mets",
    "speak": "parle|parle_moi|en|langue|réponds",
    "english": "anglais|en_anglais",
    "i am": "je_suis|suis|niveau",
    "beginner": "débutant|débutante|novice",
    "expert": "confirmé|confirmée|expérimenté|expérimentée|expert",
    "age": "j_ai|ai|âge|j_ai_eu|je_viens_d_avoir",
    "born": "né_en|née_en|né|née",
    "usually": "je_cours|cours|je_fais|environ|en_général|fais|volume",
    "longest": "plus_longue_sortie|ma_plus_longue_sortie|ma_plus_longue|la_plus_longue|sortie_la_plus_longue",
    "best": "record|mon_record|rp|meilleur_temps|mon_meilleur_temps|mon_rp|pb|chrono|mon_meilleur_chrono|mon_record_sur",
    "always": "toujours|le|plutôt_le",
    "no injuries": "pas_de_blessure|aucune_blessure|pas_blessé|pas_blessée|pas_de_douleur",
    "remember": "souviens_toi|rappelle_toi|note_que|retiens|n_oublie_pas|sache_que|garde_en_tête",
    "what": "quoi|qu|que|quel|quelle|quels|quelles|c_est_quoi|qu_est_ce_que|qu_est_ce_qu|qu_est_ce|c_koi|c_quoi",
    "is on": "j_ai|est_prévu|il_y_a|prévu|prévue|programme|au_programme|je_dois_faire|je_fais|je_cours|y_a|dois_je_faire|dois_je_courir|est_au_programme|séance|entraînement|je_dois_courir|j_ai_quoi|on_fait|on_a|ai_je|y_a_t_il|a_quoi|je_dois|courir|dois_je|m_attend|il_faut_faire|est|qui_m_attend|on_fait_quoi|a_quoi_au_programme|au_menu|faire|je_fais_quoi|y_a_quoi",
    "something": "quelque_chose|entraînement|séance|une_séance|course",
    "show": "montre|montre_moi|affiche|voir|donne|donne_moi|envoie|envoie_moi|je_veux_voir|fais_voir|dis_moi|rappelle_moi_le_programme|je_peux_voir|puis_je_voir|balance|balance_moi|envoie_le|voir_le|file_moi",
    "when": "quand_est_ce_que|quand_est_ce|quand|quel_jour|c_est_quand|quelle_date|à_quand",
    "next one": "prochain|prochaine|prochains",
    "next session": "prochaine_séance|prochain_entraînement|prochaine_sortie|quand_est_ce_que_je_cours|quand_je_cours|la_suite",
    "how far": "combien|combien_de_km|combien_de_temps|combien_de_kilomètres|combien_de_bornes|quelle_distance|combien_de_séances",
    "how fast": "à_quelle_allure|quelle_allure|à_quelle_vitesse|quelle_vitesse|à_quel_rythme|à_quelle_fc",
    "how": "comment|à_quoi",
    "how long": "combien_de_temps_avant|combien_de_semaines|combien_de_jours|dans_combien_de_temps|reste_t_il",
    "week plan": "plan_de_la_semaine|programme_de_la_semaine|ma_semaine|la_semaine|semaine|planning_de_la_semaine|planning_hebdo|week",
    "whole plan": "plan_complet|tout_le_plan|plan_entier|programme_complet|programme_entier",
    "progress": "progrès|mes_progrès|progression|ma_progression|statistiques|stats|mes_stats|est_ce_que_je_progresse|je_progresse|ma_forme|mon_évolution|je_m_améliore|est_ce_que_je_m_améliore|mon_niveau|mes_statistiques",
    "going": "ça_avance|je_m_en_sors|se_passe_mon_entraînement",
    "paces": "allures|mes_allures|zones|mes_zones|zones_cardio|allures_d_entraînement|vitesses",
    "pace": "allure|allures|vitesse|rythme",
    "which pace": "à_quelle_allure|quelle_allure|allure_de|quelle_est_mon_allure",
    "log": "journal|historique|mes_sorties|mes_courses|dernières_sorties|dernières_courses|activités|mes_activités|carnet|mes_dernières_sorties",
    "last ones": "dernières|derniers|mes",
    "profile": "profil|mon_profil|réglages|paramètres|mes_données|mes_rappels|mes_règles",
    "know of me": "que_sais_tu_de_moi|tu_sais_quoi_de_moi|tu_sais_quoi_sur_moi|ce_que_tu_sais_de_moi",
    "predict": "prédiction|prévision|prédis|estime|estimation|pronostic",
    "what time": "quel_temps|quel_chrono|en_combien_de_temps|combien_je_peux_faire|je_vaux_combien|je_peux_faire_combien|combien_de_temps_pour|je_vaux_quoi|quel_temps_je_ferais|je_ferais_combien|quel_chrono_je_ferais|en_combien",
    "why": "pourquoi|pour_quoi|explique|à_quoi_sert|à_quoi_ça_sert|c_est_quoi_l_intérêt",
    "so slow": "si_lent|si_lentement|aussi_lent|aussi_lentement|si_vite|aussi_vite",
    "on track": "je_suis_dans_les_temps|suis_je_dans_les_temps|dans_les_clous|sur_la_bonne_voie|en_bonne_voie|suis_je_sur_la_bonne_voie|dans_les_temps|je_suis_dans_le_bon|je_vais_y_arriver|je_suis_bien|suis_je_dans_les_clous|je_suis_dans_les_clous|je_tiens_le_bon_bout|suis_je_en_avance",
    "help": "aide|help|aide_moi|commandes|que_peux_tu_faire|tu_sais_faire_quoi|comment_ça_marche|qu_est_ce_que_tu_peux_faire|tu_peux_faire_quoi|mode_d_emploi|qu_est_ce_que_tu_sais_faire|comment_tu_marches",
    "hello": "bonjour|salut|coucou|bonsoir|hello|hey|yo|bonjour_coach|salut_coach|ça_va|salut_ça_va|bjr|comment_ça_va|re|hello_coach|wesh|hello_hello|bjr_coach|salutations",
    "how are you": "comment_ça_va|comment_vas_tu|comment_tu_vas|tu_vas_bien|bonjour|bonsoir",
    "thanks": "merci|merci_beaucoup|mille_mercis|je_te_remercie|thanks|thx|mci|merci_coach|grand_merci|cimer|merci_bien|merci_à_toi",
    "bye": "au_revoir|à_demain|bonne_nuit|à_plus|à_bientôt|ciao|bonne_soirée|bonne_journée|bye|a_plus_tard|à_plus_tard|tchao",
    "praise": "t_es_génial|tu_es_génial|super_coach|t_es_le_meilleur|tu_es_le_meilleur|bon_boulot|bravo|j_adore|super_plan|t_es_top|tu_gères|tu_es_top|beau_travail|bon_coach|excellent_travail",
    "insult": "idiot|con|connard|nul_à_chier|merde|stupide|inutile|ta_gueule|imbécile|débile|crétin|tu_sers_à_rien|tu_ne_sers_à_rien|va_te_faire|tu_es_nul|t_es_nul|tu_comprends_rien|ferme_la|lourd_ce_bot|bot_pourri",
    "who are you": "qui_es_tu|t_es_qui|tu_es_qui|es_tu_un_robot|es_tu_humain|tu_es_un_bot|tu_es_un_robot|c_est_quoi_ton_nom|comment_tu_t_appelles|t_es_un_bot|es_tu_un_humain|es_tu_une_ia|tu_es_une_ia",
    "ignore": "ignore|oublie",
    "instructions": "instructions|consignes|instructions_précédentes|règles|directives",
    "off topic": "vu_le_match|il_fera_quel_temps|quel_temps_il_fera|quel_temps_fera|il_va_pleuvoir|va_t_il_pleuvoir|quel_temps_il_fait|la_météo|météo|blague|poème|capitale|recette|qui_a_gagné|bitcoin|politique|horoscope|film|météo_de_demain|quel_temps_fera_t_il|président|devoirs",
    "fine then": "ok|d_accord|super|parfait|compris|entendu|bien|très_bien|cool|nickel|ça_marche|ça_roule|c_est_noté|noté|top|génial|okay|je_vois|c_est_compris|bien_reçu|ah_ok|ok_super|ça_me_va_bien|ok_parfait",
    "remind": "rappelle|rappelle_moi|rappel|rappels|préviens_moi|notification|notifications|envoie_moi|message|messages|me_rappeler|alerte|notifs|réveille_moi|écris_moi|envoie_moi_la_séance|redis|relance_moi|ping|sonne|prévenir|demander|notif|envoie_la_séance",
    "off": "arrête|arrête_les|désactive|coupe|stop|plus_de|supprime|pas_de|sans|enlève|arrêter|fini|annule|désactiver|couper|plus|arrête_de|ne|pas",
    "leave me": "laisse_moi_tranquille|ne_m_écris_plus|arrête_de_m_écrire|fiche_moi_la_paix|plus_de_messages|ne_m_envoie_plus|ne_me_rappelle_plus|arrête_de_m_envoyer",
    "quiet": "aucun_message|pas_de_notif|pas_de_notifs|plus_de_message|silence|ne_pas_déranger|pas_de_messages|ne_m_écris_pas|heures_calmes|silencieux|pas_de_message|plage_de_silence",
    "till": "à|jusqu_à|et|-|h_à",
    "later": "plus_tard|pas_maintenant|tout_à_l_heure_plutôt|rappelle_moi_plus_tard|demande_moi_plus_tard|redemande_moi|rappelle_le_moi|redemande_moi_dans|redemande",
    "in": "dans",
    "undo": "remets_tout_comme_avant|tout_comme_avant|annule_ce_que_tu_viens_de_faire|annule_ce_changement|annule_la_modif|annule_ta_modif|annule_ton_changement|annule_ce_que_tu_as_fait|reviens_à_avant|annule_la_dernière_modification|annule_ça|annuler_le_changement|défais|reviens_en_arrière|comme_avant|retour_en_arrière|annule_la_modification|annule_le_changement|annule_la_dernière_action|annule_le_dernier_changement|remets_comme_avant|rétablis|remets_comme_c_était|undo|annuler_la_dernière_modification|comme_c_était|annule|annuler|annule_tout|annule_ça_stp|annule_la_dernière_modif|annule_la_dernière|annule_le_dernier",
    "redo": "refais_le|refais_la_modification|rétablis_le_changement|remets_le_changement",
    "yes": "c_est_bon_pour_moi|parfait_vas_y|oui_go|allez_go|oui_nickel|oui_carrément|ok_pour_moi|ça_marche_pour_moi|oui_ok|ok_go|oui|ouais|ok|d_accord|vas_y|bien_sûr|oui_merci|parfait|c_est_bon|ça_marche|oui_s_il_te_plaît|allez|oui_vas_y|ça_me_va|carrément|volontiers|oui_bien_sûr|yes|ouep|oui_parfait|go|fais_le|fais_ça|exact|oui_c_est_ça|avec_plaisir|applique|je_confirme|oui_fais_ça|ok_vas_y|ouais_vas_y|valide|ouais_nickel|carrément_oui|nickel|ok_ça_roule|ça_roule",
    "do it": "vas_y|fais_le|fais_ça|applique|parfait|s_il_te_plaît|merci|allez|va_y",
    "leave it": "c_est_bien_comme_ça|ça_va_comme_ça|c_est_bon_comme_ça|laisse_comme_ça|laisse_tomber|ne_change_rien|laisse_comme_c_est|garde_le_plan|laisse|change_rien|on_garde|touche_à_rien|garde_comme_ça|ne_touche_à_rien",
    "another": "autre_option|autre_chose|une_alternative|une_autre_solution|autre_solution|autre_proposition|alternatives|une_autre_idée|autrement|alternative|une_autre_façon",
    "begin": "commencer|/start|start|commençons|on_commence|démarrer|c_est_parti|on_y_va|allons_y",
    "skip question": "passer|passe|suivant|je_ne_sais_pas|je_sais_pas|aucune_idée|question_suivante|sais_pas|suivante|chais_pas|jsp",
    "go back": "retour|revenir|question_précédente|précédent|en_arrière",
    "export": "exporter|exporte|télécharger|télécharge|export",
    "send": "envoie_moi|envoie|donne_moi|je_veux|mets|passe_moi|ajoute|télécharge",
    "file": "calendrier|ics|csv|json|fit|fichier|excel|garmin|montre|agenda",
    "link up": "lier|relier|connecter|connecte|associer|code_de_liaison|relie|lie",
    "all data": "mes_données|toutes_mes_données|mon_compte|tout_sur_moi|tout|mon_profil",
    "ics file": "calendrier|ics|agenda",
    "fit file": "fit|garmin|montre",
    "csv file": "csv|excel|tableau",
    "json file": "json|données|tout",
    "log entry": "activité|entrée|doublon|dernière|dernier",
    "log words": "temps|distance|allure|mis|durée|sensations|sensation|moyenne|total|ressenti|chrono|brut|net|totale|final|finale|bavé",
    "oops": "non|pardon|oups|désolé|correction|était|c_était|fait|corrige|erreur|distance|temps|trompé",
    "sorry": "pardon|désolé|oups|correction|corrige|erreur|non|trompé|en_fait|c_était",
    "ran": "couru|fait",
    "it": "le|la|ça|tout|fait",
    "half": "moitié|partie",
    "people": "mère|père|nounou|petit|petite|copine|copain|enfants|fils|fille|femme|mari|famille|bébé|enfant",
    "long": "longue|long",
    "each": "chacune|chacun|chaque_fois|par_sortie|à_chaque_fois",
    "twice": "deux_fois",
    "except": "sauf|hormis",
    "blocking": "préfère|plutôt|vainqueur|gagnant|rêve|pourrais|peut|déplace|décale|mets|change|supprime|réduis|raccourcis|rappelle|peux|montre|quand|plan|jamais|maximum|max|seulement|si|objectif|veux|après_demain|rallonge|ajoute|toujours|combien|lieu",
    "metric": "km|kilomètres",
    "imperial": "miles",
    "rest": "repos|off",
    "over": "fini|plus",
    "check in": "question",
    "heat wave": "canicule|vague_de_chaleur|grosse_chaleur|grosses_chaleurs|fortes_chaleurs|chaleur|alerte_canicule",
    "heat over": "finie|terminée|passée|fini|rafraîchi|plus_frais|passé",
    "hot": "chaud|très_chaud|hyper_chaud|super_chaud|trop_chaud|étouffant|caniculaire",
    "onto": "à|au|aux|à_la|sur",
    "link": "telegram|discord|compte|chat|code",
    "asked of a body": "puis|peut|peux|dois|est",
    "subjects": "je|on",
    "beside the goal": "en_préparation|comme_test|en_course_test|en_prépa|pour_préparer|de_préparation|comme_entraînement",
    "not but": "lieu|plutôt|pas",
    "wonders": "pourquoi|comment",
    "between days": "le|les|ou",
    "forecast": "va_faire|fera|il_fait|annonce|annoncent|prévu|prévus|jusqu_à|il_fera|on_annonce",
    "sooner": "plus_tôt|avant",
    "offer": "plutôt|possible|ou|alors|sinon|peut_être|ok|et|à_la_place|éventuellement",
    "interrogative": "comment|quand|pourquoi|où|qui|quel|quelle|quels|quelles|combien",
    "asks of oneself": "ai|suis|dois|puis|vais|peux",
    "asks of things": "est|sont",
    "so": "donc|alors|du_coup",
    "behind so": "pas|je|on|annule|décale|demain|aujourd'hui|aujourdhui|laisse|saute|plutôt|impossible|tu|peux|j|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "keeps free": "je_veux|je_voudrais|veux|voudrais|j_aimerais|garde|garder|laisse|laisse_moi|laisser|il_me_faut|je_préfère",
    "was replaced": "remplacé|échangé|j_ai_remplacé",
    "until a duty": "avant|jusqu",
    "turns": "mais|cependant|pourtant|bref|par_contre",
    "first person": "je|j|moi|me|m|mon|ma|mes|on|nous|notre",
    "just": "juste|seulement|simplement",
    "just this": "dis|montre|savoir|donne",
    "touch": "touche|change|changer|toucher|bouge|bouger|décale|décaler|modifie|modifier",
    "place before": "dans|chez|vers",
    "noted": "note|notes|dit|noté|retenu",
    "over again": "enfin|mieux|passé|plus|maintenant|guéri",
    "until and on": "jusqu|jusque",
    "after": "après|depuis|dès",
    "was run": "couru|fait|bouclé|avalé|parcouru|enchaîné",
    "halves": "retour|soir|matin|midi",
    "half of a day": "matin|soir|midi",
    "all of them": "deux|tous|toutes|chaque",
    "part of it": "dernier|derniers|dernière|premier|premiers|première|moitié|dont|tour|tours",
    "once more": "encore|re|retour|autre|deuxième|second|seconde",
    "double": "double|biquotidien|deux|ces",
    "run parts": "échauffement|footing_d_échauffement|retour_au_calme",
    "thereafter": "puis|ensuite|après|et_puis",
    "climb words": "dénivelé|denivelé|dénivelée|d|dplus|positif|positifs|positive|montée|grimpette|grimpé|grimpés|ascension",
    "descent words": "descente|négatif|négatifs",
    "elapsed": "écoulé",
    "workout words": "séance|entraînement|programme|sortie",
    "whole lot": "tout|toutes|toute|tous",
    "cut short": "max|env|min|sem|moy|nov|oct|déc|janv|fév|approx|rdv|mn",
    "idle": "rien|repos|off|zéro",
    "late": "ce_soir|soir|soirée",
    "decimal point": "virgule|point",
    "in company": "avec",
    "articles": "le|la|les|l|un|une|des|du|de|mon|ma|mes|ton|ta|tes|notre|nos|ce|cette|ces",
    "relative": "qui|que|dit|a|est|court|était",
    "group": "groupe|club|équipe|collègue|collègues|pote|potes|copain|copains|copine|copines|ami|amie|amis|amies|enfant|enfants|gamins|chien|chiens|famille|voisin|voisine|soeur|frère|femme|mari|fille|fils|maman|papa|père|mère|conjoint|conjointe|coach|poussette|lièvre|assoc|asso",
    "interjection": "ok|bon|bien|super|top",
    "vague": "et|ou|quelques|environ|-",
    "puts right": "non|pardon|je_veux_dire|euh|attends|oups|non_pardon|ou_plutôt",
    "acts on": "saute|zappe|annule|supprime|décale|déplace|bouge|reporte|repousse|échange|inverse|ajoute|rajoute|efface|réduis|raccourcis|rallonge|oublie|enlève|remplace|sauter|annuler|décaler|supprimer|laisse",
}
ANSWERS = {
    "yes": "oui|ouais|ok|d accord|bien sûr|oui un peu|un peu|exact|c est ça|oui merci|yes|ouep|carrément|malheureusement oui|je crois",
    "no": "non|non merci|pas du tout|nan|pas encore|pas vraiment|plutôt pas|pas aujourd hui|annule|annuler|laisse|laisse tomber",
    "none": "rien|aucun|aucune|non|zéro|0|pas encore|rien du tout|je ne cours pas|aucune blessure|tout va bien|rien de spécial|jamais|pas de blessure|ras|je cours pas encore|pas pour l instant",
    "any day": "n importe|n importe quel jour|tous|tous les jours|peu importe|ça m est égal|comme tu veux|à toi de voir|indifférent",
    "no limit": "pas de limite|autant qu il faut|peu importe|illimité|assez|sans limite",
    "hurry": "fais le plan|fais moi le plan|donne moi le plan|passe le reste|assez de questions|plus de questions|trop de questions|c'est parti|on y va|c'est tout",
    "skip": "passer|passe|suivant|je ne sais pas|je sais pas|sais pas|aucune idée|question suivante|je préfère ne pas le dire|jsp|suivante",
    "back": "retour|en arrière|question précédente|revenir|reviens en arrière",
    "done": "oui|fait|c est fait|terminé|fini|oui c est fait|faite|tout fait|oui tout|ok fait",
    "not done": "non|pas fait|pas pu|raté|non pas pu|zappé|pas eu le temps|loupé|non désolé|pas aujourd hui|malheureusement non",
    "partly done": "en partie|la moitié|à moitié|partiellement|presque|pas tout|pas entièrement|que la moitié|une partie",
    "no reminders": "aucun|non|jamais|pas de rappel|pas de rappels|sans|non merci|pas besoin|pas la peine",
    "the other": "l autre|non l autre|autre|l autre option",
    "first": "le premier|la première|premier|première|1|la 1",
    "second": "le deuxième|la deuxième|deuxième|second|la seconde|2",
    "third": "le troisième|la troisième|3|troisième",
    "last": "le dernier|la dernière|dernier",
    "neither": "aucun|aucun des deux|ni l un ni l autre|rien de tout ça|autre chose|non|aucune",
    "great": "très bien|super bien|excellent|parfait|comme un bébé|génial|nickel|super",
    "good": "bien|plutôt bien|bonne|assez bien",
    "okay": "moyen|correct|ça va|bof|pas mal|normal|moyennement|ok",
    "poor": "mal|peu|pas très bien|fatigué|pas bien|pas terrible|lourdes|plutôt mal",
    "awful": "très mal|horrible|affreux|pas du tout|épuisé|catastrophique|nul|presque pas",
}
POLITE = "je dirais disons s il te plait svp stp merci euh ben alors je pense que environ à peu près c est le la les de mon ma j ai du un une dans coach chef mister"
