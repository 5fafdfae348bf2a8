"""How Italian says figures, times of day and dates."""

RULES = {
    "time am": """
        alle {n} (di_mattina|del_mattino)
        {n} (di_mattina|del_mattino)
    """,
    "quarter unit": """
        (un|1) quarto d {u}
        (un|1) quarto d_ora
    """,
    "share": """
        {n} [{u}] (dei|degli|di|su) {n} [{u}] (previsti|in_programma|che_avevo)
        {n} [{u}] (dei|degli|sui) {n} [{u}]
    """,
    "max heart rate": """
        (fc_massima|frequenza_cardiaca_massima|battiti_massimi|frequenza_max|fc_max|cuore_massimo|battito_max) [(è|di|:)] {n}
        (fc_max|fcmax|frequenza_massima|battito_massimo) [(è|di)] {n}
    """,
    "resting heart rate": """
        (fc_a_riposo|a_riposo|battito_a_riposo|frequenza_a_riposo) [(è|di)] {n}
    """,
    "heart rate": """
        (bpm|battiti|battiti_medi|fcm|frequenza_media|cardio_medio|pulsazioni|media_cardio) [(medi|media|medio|di|a|:)] {n}
        {n} (bpm|battiti) [(medi|di_media)]
        (fc|battito|frequenza|cardio|fc_media|frequenza_cardiaca|battito_medio|pulsazioni|pulsazione|polso|cuore) [(media|medio|medie|med|in_media|di_media|di|a|era)] [(di|a|era)] {n}
        (fc|battito|frequenza|fc_media|battito_medio|pulsazioni|frequenza_cardiaca) [(media|medio|medie|in_media|di|a)] [(di|a)] {hr}
        (media|media_dei|media_delle) (battiti|pulsazioni|battito|cardio|fc) [(di|a)] {n}
        {n} pulsazioni [(medie|di_media)]
        a {hr}
        {hr} di_media
        {hr} medi
    """,
    "rpe": """
        (rpe|sforzo|fatica_percepita|percepito) [(di|era|:)] [un] {n} [(su|/)] [10]
        {n} di (sforzo|fatica)
        (rpe|sforzo|fatica|intensità) [(di|era)] {n}
        (rpe|sforzo|fatica|intensità) [(di|era)] {n} (su|/) 10
        (rpe|sforzo|fatica|intensità) [(di)] {score}
    """,
    "score": """
        {n} (/|su) 10
        dolore [(di|a|livello|circa)] {n}
    """,
    "climb": """
        {distance} <climb words>
        (d_+|dplus|d) {n} [m]
        {n} [m] (d_+|dplus|+)
        (d_+|dplus) {distance}
        + {n} m
        {distance} (positivi|di_salita|di_ascesa|di_d_+|di_d)
        {n} (positivi|di_dislivello|d_+)
        {distance} (di_dislivello|dislivello|d|positivi)
        {n} [(m|de|di|metros|mètres)] (de_d_+|d_+|dplus)
    """,
    "aside": """
        {distance} <descent words>
        {distance} in (più|meno) (del|di_quanto|rispetto_al) (previsto|programmato|piano)
        {n} (esimo|posto|°|assoluto|di_categoria)
        (posizione|pettorale) {n}
        {n} (giri|giro) [(del|di|al|della)]
        (va_bene|ok|ti_va|che_ne_dici|è_possibile|sarebbe_possibile|può_andare|ti_torna|ci_sta|dai) ?
        (ultimi|primi) {n} [km] [(a|in|al)] {kind}
        (ultimi|primi) {n} [km] (a_ritmo|a_tutta|forte|forti|tirati|in_spinta|a_manetta)
        ho {distance}
        (invece_di|invece_dei|al_posto_di|previsti|al_posto_dei) {distance}
        {distance} (previsti|in_programma|questa_settimana)
        ultimo km [(a|in)] {clock}
        (ultimi|primi|ultimo) {distance}
        (ultimi|primi) {n} [(km|kilometer|kms)] (più_veloci|più_forte|più_veloce|in_progressione)
    """,
    "and a quarter": """
        [(un|una|1)] {u} e [(un|1)] quarto
        {n} {u} e [(un|1)] quarto
    """,
    "and a half": """
        {n} e mezzo
        {u} e_mezza
        {n} {u} e_mezza
        {u} e mezza
        {n} {u} e mezza
        {n} {u} e mezzo
        {n} e mezzo {u}
        {n} e mezza {u}
        (un|una|1) {u} e_mezza
    """,
    "part of": """
        {n} su {n} {u}
    """,
    "half unit": """
        (mezz|mezza|mezzo) {u}
    """,
    "three quarters unit": """
        tre quarti d {u}
    """,
    "one hour": """
        (un|una|1) (ora|oretta)
    """,
    "pace": """
        (media|passo|ritmo|andatura) [(di|a|sui|sul)] {clock} [(al|/|a)] [{u}]
        ai {clock} [(al|/)] [{u}]
        a {n} al {u}
        {clock} [min] (/|al|a|per) {u}
        (a|passo|@|ritmo|passo_medio|media) [(di|medio|a)] {clock} [(al|/|a)] [{u}]
        {clock} di_media
    """,
    "hour and minutes": """
        alle {n} e {n}
        alle {n}
    """,
    "time": """
        (alle|all) {clock}
    """,
    "time pm": """
        {n} (di_sera|del_pomeriggio|della_sera)
        alle {n} di_sera
        alle {n} del_pomeriggio
    """,
    "hour less minutes": """
        alle {n} meno {n}
    """,
    "half past": """
        alle {n} e_mezza
        alle {n} e mezza
        alle {n} e mezzo
    """,
    "quarter past": """
        alle {n} e un_quarto
    """,
    "quarter to": """
        alle {n} meno_un_quarto
    """,
    "day month next year": """
        [(il|al)] {n} {month} (dell_anno_prossimo|del_prossimo_anno|l_anno_prossimo)
    """,
    "day month": """
        [(il|l|al|del)] {n} {month} [{year}]
        [(il|al)] {ord} {month} [{year}]
    """,
    "day of month": """
        (il|giorno|il_giorno) {n}
    """,
    "start of month": """
        (inizio|a_inizio|ai_primi_di) {month}
    """,
    "middle of month": """
        metà {month}
    """,
    "end of month": """
        (fine|a_fine) {month}
    """,
    "in": """
        (tra|fra) {n} {u}
        (tra|fra) (un|una) {u}
    """,
    "ago": """
        {n} {u} fa
        (un|una) {u} fa
    """,
    "weekday next week": """
        {weekday} (dell_altra_settimana|della_settimana_che_viene|della_settimana_dopo)
        {weekday} della_prossima_settimana
        {weekday} della_settimana_prossima
        {weekday} settimana_prossima
        la_prossima_settimana {weekday}
    """,
    "weekday last week": """
        {weekday} della_settimana_scorsa
        {weekday} della_scorsa_settimana
    """,
    "this weekday": """
        {weekday} (che_viene|venturo|questo)
        (sto) {weekday}
        (questo|questa|prossimo|prossima) {weekday}
        {weekday} (prossimo|prossima|che_viene)
    """,
    "last weekday": """
        {weekday} (passato|passata)
        (lo|la) (scorso|scorsa) {weekday}
        {weekday} (scorso|scorsa)
        (scorso|scorsa) {weekday}
    """,
    "weekday": """
        {weekday}
        (il|la) {weekday}
    """,
    "weekday date": """
        {day} [,] {day:date}
    """,
    "month days": """
        tra (il|l) {n} e (il|l) {n} {month}
        (da|dal|dall) {n} a {n} {month}
        (dal|dall) {n} (al|all) {n} {month} [{year}]
        (dal|dall) {n} {month} (al|all) {n} {month}
        {n} - {n} {month}
        (dal|dall) {n} (al|all) {n}
    """,
    "from to": """
        (da|dal|dalla) {day} (fino_a|fino_al|fino_alla) {day}
        tra {day} e {day}
        (da|dal|dalla) {day} (a|al|alla|fino_a) {day}
        tra {day} e {day}
        {day} (-|fino_a) {day}
    """,
    "until": """
        (fino_a|fino_al|fino_alla) {day}
        (fino_a|fino_alla) {week}
    """,
    "from on": """
        (a_partire_da|da|dal) {day}
    """,
    "this and next week": """
        questa settimana e (la_prossima|quella_prossima)
        questa e la prossima settimana
    """,
    "rest of week": """
        per_il_resto_della_settimana
        quel_che_resta_della_settimana
        quello_che_resta_della_settimana
        [il] resto_della_settimana
    """,
    "this week": """
        (sta|per_questa|in_questa|tutta_la|tutta_questa) settimana
        (questa|la|mia) settimana
    """,
    "next week": """
        (nella|per_la|della) prossima settimana
        (nella|per_la|della) settimana (prossima|che_viene|entrante)
        [la] settimana dopo
        settimana (ventura)
        [la] (prossima) settimana
        [la] settimana (prossima|che_viene)
    """,
    "last week": """
        [la] (scorsa) settimana
        [la] settimana (scorsa|passata)
    """,
    "this weekend": """
        [(questo|il|nel)] fine_settimana
        sto weekend
        [(questo|il|nel)] weekend
        [(questo|il)] fine settimana
    """,
    "next weekend": """
        [(il|nel)] fine settimana prossimo
        [il] prossimo fine settimana
        [il] weekend che_viene
        [il] prossimo weekend
        weekend prossimo
    """,
    "last weekend": """
        [(lo|nello)] scorso fine settimana
        [(il|nel)] (weekend|fine_settimana) (scorso|passato)
        (scorso) weekend
        weekend scorso
    """,
    "next days": """
        (questi|queste) {n} {u}
        (i_prossimi|le_prossime|nei_prossimi|prossimi|prossime|per) {n} {u}
        per (un|una) {u}
    """,
    "last days": """
        (gli_ultimi|le_ultime|negli_ultimi|da) {n} {u}
    """,
    "whole month": """
        (in|a) {month}
    """,
    "this month": """
        questo mese
    """,
    "last month": """
        [il] mese scorso
        ultimo mese
    """,
    "next month": """
        [il] mese prossimo
        [il] prossimo mese
    """,
    "marker": """
        (al|a|dopo|fino_al|dal) {u} {n}
        (al|fino_al) {n} (esimo|°|o) {u}
    """,
}
