"""How French says figures, times of day and dates."""

RULES = {
    "max heart rate": """
        (fc_max|fcmax|cardio_max|fréquence_max) [(est|de|à|:)] {n}
    """,
    "resting heart rate": """
        (fc_repos|fc_de_repos|cardio_au_repos) [(est|de|à)] {n}
    """,
    "heart rate": """
        (fcm|fc_moy) [(de|à|:)] {n}
        (fc|cardio|pouls|fréquence_cardiaque|fc_moyenne|cardio_moyen|pulsations|pulsation|fréquence|puls|rythme_cardiaque) [(moyenne|moyennes|moyen|moy|en_moyenne|de|à|était)] [(à|de|était)] {n}
        (fc|cardio|pouls|fc_moyenne|pulsations|fréquence_cardiaque) [(moyenne|moyennes|moyen|en_moyenne|de|à)] [(à|de)] {hr}
        {n} de (fc|cardio|pouls)
        {n} de_moyenne (au|de|en) (cardio|fc|pouls)
        {n} (pulsations|pulses|puls) [(par_minute|de_moyenne|en_moyenne|minute)]
        à {hr}
        {hr} de_moyenne
    """,
    "rpe": """
        (rpe|effort|ressenti|intensité|difficulté) [(de|à|était)] {n}
        (rpe|effort|ressenti|intensité|difficulté) [(de|à|était)] {n} (sur|/) 10
        (rpe|effort|ressenti|intensité|difficulté) [(de|à)] {score}
    """,
    "score": """
        {n} (/|sur) 10
        douleur [(de|à|niveau|environ)] {n}
    """,
    "climb": """
        {distance} <climb words>
        {distance} (de_dénivelé|dénivelé|d|de_d|dplus|d_+|positif)
        {n} [(m|de|di|metros|mètres)] (de_d_+|d_+|dplus)
    """,
    "aside": """
        {distance} <descent words>
        {distance} de (plus|moins) que (prévu|le_plan)
        (au_lieu_de|au_lieu_des|prévu|prévus|j avais_prévu) [(les|des|de)] {distance}
        {distance} (prévus|prévu|cette_semaine|sur_la_semaine)
        (cadence|vo2max|poids|vma) [(de|à)] {n}
        dernier km [en] {clock}
        (derniers|dernier|dernières|premiers|premières) {distance}
        (derniers|premiers) {n} [(km|kilometer|kms)] (plus_vite|plus_rapide|plus_rapides|en_accélérant)
    """,
    "and a quarter": """
        [(une|1)] {u} et [(un|1)] quart
        {n} {u} et [(un|1)] quart
    """,
    "and a half": """
        {u} et_demie
        {n} {u} et_demie
        {u} et demie
        {n} {u} et demie
        {n} {u} et demi
        (une|1) {u} et_demie
    """,
    "half unit": """
        [(une|1)] demi {u}
        [(une|1)] demie {u}
    """,
    "quarter unit": """
        [un] quart d {u}
    """,
    "three quarters unit": """
        [(trois|3)] quarts d {u}
        trois quarts d {u}
    """,
    "one hour": """
        (une|1) (heure|petite_heure|bonne_heure)
        une h
    """,
    "pace": """
        {clock} [(min|mn)] (/|au|par|du|le) {u}
        (allure|@|à|allure_moyenne) [(de|moyenne|à)] {clock} [(/|au|du)] {u}
        (allure|allure_moyenne) [(de|moyenne)] {clock}
        {clock} de_moyenne
        {n} (/|au) {u}
        {clock} (au|du|le) kilo
        {clock} (au|du) kil
    """,
    "hour and minutes": """
        (à|vers|dès|pour) {n} h {n}
        (à|vers|dès|pour) {n} h
        (à|vers|dès|pour) {n} heures
        (à|vers|dès|pour) {n} heures {n}
        {n} heures du_matin
    """,
    "time pm": """
        {n} heures du_soir
        {n} h du_soir
    """,
    "hour less minutes": """
        (à|vers) {n} {u} moins {n}
    """,
    "half past": """
        (à|vers) {n} (h|heures) et demie
        (à|vers) {n} (h|heures) et_demie
    """,
    "quarter past": """
        (à|vers) {n} {u} et_quart
        (à|vers) {n} {u} et quart
    """,
    "quarter to": """
        (à|vers) {n} {u} moins_le_quart
        (à|vers) {n} {u} moins le quart
    """,
    "day month next year": """
        [le] {n} {month} (l_année_prochaine|de_l_année_prochaine|l_an_prochain)
    """,
    "day month": """
        [le] {n} {month} [{year}]
        [le] {ord} {month} [{year}]
    """,
    "day of month": """
        le {n}
        le {ord}
    """,
    "start of month": """
        (début|au_début_de) {month}
    """,
    "middle of month": """
        mi {month}
    """,
    "end of month": """
        (fin|à_la_fin_de) {month}
    """,
    "in": """
        dans {n} {u}
        dans (un|une) {u}
    """,
    "ago": """
        il_y_a {n} {u}
        il_y_a (un|une) {u}
        y_a {n} {u}
    """,
    "weekday next week": """
        {weekday} de_la_semaine_prochaine
        la_semaine_prochaine [le] {weekday}
        {weekday} semaine_prochaine
    """,
    "this weekday": """
        ce {weekday}
        {weekday} qui_vient
    """,
    "weekday last week": """
        {weekday} de_la_semaine_dernière
    """,
    "weekday": """
        {weekday}
        {weekday} prochain
        {weekday} en_huit
    """,
    "weekday date": """
        {day} [,] {day:date}
    """,
    "month days": """
        du {n} au {n} {month} [{year}]
        du {ord} au {n} {month} [{year}]
        du {n} {month} au {n} {month} [{year}]
        {n} - {n} {month}
        entre_le {n} et_le {n} {month}
        du {n} au {n}
        (du|le) {n} (au|-|à) {day}
        {n} (au|-|à) {day}
    """,
    "from to": """
        (du|de|d) {day} (au|à|jusqu_au|jusqu_à) {day}
        {day} (-|jusqu_au|jusqu_à) {day}
        entre {day} et {day}
        {day} au {day}
        {day} à {day}
    """,
    "until": """
        (jusqu_à|jusqu_au|jusqu) {day}
        (jusqu_à|jusqu_au) {week}
        (jusqu_à|jusqu_au) {range}
    """,
    "from on": """
        (à_partir_de|à_partir_du|dès) {day}
    """,
    "this and next week": """
        cette semaine et_la_prochaine
        cette semaine et la (prochaine|suivante)
    """,
    "rest of week": """
        [le] reste_de_la_semaine
        (la|cette) fin_de_semaine
    """,
    "this week": """
        (cette|la|ma) semaine
        semaine en_cours
    """,
    "next week": """
        [la] semaine (prochaine|suivante|qui_vient|d_après)
        [la] prochaine semaine
    """,
    "last week": """
        [la] semaine (dernière|passée)
    """,
    "this weekend": """
        [(ce|le)] week end
    """,
    "next weekend": """
        [le] week end prochain
    """,
    "last weekend": """
        [le] week end dernier
    """,
    "next days": """
        (les|pendant|pour|ces) [prochains] {n} [prochains] {u}
        (pendant|pour) (une|un) {u}
        les {n} prochaines {u}
    """,
    "last days": """
        (les|ces|depuis) {n} [(derniers|dernières)] {u}
    """,
    "whole month": """
        en {month}
    """,
    "this month": """
        ce mois
        ce mois_ci
    """,
    "last month": """
        [le] mois dernier
    """,
    "next month": """
        [le] mois prochain
    """,
    "last weekday": """
        [le] {weekday} dernier
    """,
    "marker": """
        (au|à|vers|après|dès) [le] {u} {n}
        au {n} (e|ème|eme) {u}
    """,
    "body heat": """
        {n} de fièvre
        fièvre à {n}
        {degrees} de fièvre
        fièvre de {n}
    """,
    "share": """
        {n} (sur|des|sur_les) {n}
    """,
}
