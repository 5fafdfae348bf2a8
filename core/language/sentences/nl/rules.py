"""How Dutch says figures, times of day and dates."""

RULES = {
    "max heart rate": """
        (maxhartslag|maximale_hartslag|max_hartslag|hfmax) [(is|van)] {n}
    """,
    "resting heart rate": """
        (rusthartslag|rustpols|hartslag_in_rust) [(is|van)] {n}
    """,
    "heart rate": """
        (hartslag|hs|gemiddelde_hartslag|hf|hartfrequentie|pols|polsslag|hartritme) [(van|was|gemiddeld|gemiddelde|rond|gem|op|lag_op)] [(van|op|rond|was)] {n}
        (hartslag|hs|hf|hartfrequentie|pols|polsslag) [(van|was|gemiddeld|gem|op)] [(van|op)] {hr}
        {n} (hartslag|hs)
        {hr} gemiddeld
    """,
    "rpe": """
        (rpe|inspanning|zwaarte|intensiteit) [(van|was)] {n}
        (rpe|inspanning|zwaarte|intensiteit) [(van|was)] {n} (op|van|/) [de] 10
        (rpe|inspanning|zwaarte) [(van|was)] {score}
    """,
    "score": """
        {n} (/|op|van) [de] 10
        pijn [(van|een|niveau)] {n}
    """,
    "climb": """
        {distance} <climb words>
        {n} (hoogtemeters|hoogtemeter|hm)
        {distance} (hoogtemeters|klimmen)
    """,
    "aside": """
        {distance} <descent words>
        {distance} (meer|minder|langer|korter) dan gepland
        (in_plaats_van|ipv|gepland|i_p_v) [de] {distance}
        {distance} (gepland|deze_week)
        laatste km [in] {clock}
        laatste {distance}
        (laatste|eerste) {n} [(km|kilometer|kms)] (sneller|wat_sneller|versneld)
    """,
    "first part": """
        eerste {distance}
    """,
    "and a half": """
        {n} en_een_half {u}
    """,
    "part of": """
        {n} van [(de|het)] [(geplande)] {n} {u}
    """,
    "half unit": """
        [een] (half|halve) {u}
    """,
    "quarter unit": """
        [een] kwart {u}
        [een] kwartier
    """,
    "three quarters unit": """
        (drie|3) kwartier
        driekwart {u}
    """,
    "one hour": """
        een (uur|uurtje)
        uurtje
    """,
    "pace": """
        {clock} [min] (/|per|de) {u}
        (tempo|pace|@|gemiddeld) [(van|was|gemiddeld)] {clock}
        {clock} (gemiddeld|pace|tempo)
        gem {clock}
        aan {clock}
        (op|met) {clock} (per|de|/) {u}
    """,
    "hour and minutes": """
        om {n} u
        om {n} uur
        om {n} uur {n}
        {n} uur (s_ochtends|s_morgens)
    """,
    "time": """
        om {clock}
    """,
    "time pm": """
        {n} uur (s_avonds|in_de_avond)
        om {n} uur (s_avonds|in_de_avond)
    """,
    "half to": """
        half {n}
    """,
    "quarter past": """
        kwart over {n}
    """,
    "quarter to": """
        kwart voor {n}
    """,
    "minutes past": """
        {n} over {n}
    """,
    "minutes to": """
        (om|rond|tegen|vanaf) {n} voor {n}
    """,
    "minutes to half": """
        {n} voor half {n}
    """,
    "minutes past half": """
        {n} over half {n}
    """,
    "day month next year": """
        [(op|de)] {n} {month} (volgend_jaar|van_volgend_jaar)
    """,
    "day month": """
        [(op|de)] {n} {month} [{year}]
        [(op|de)] {ord} {month} [{year}]
        {ord} van {month}
    """,
    "day of month": """
        de {ord}
    """,
    "start of month": """
        begin {month}
    """,
    "middle of month": """
        (half|midden) {month}
    """,
    "end of month": """
        eind {month}
    """,
    "in": """
        over {n} {u}
        over een {u}
    """,
    "ago": """
        {n} {u} geleden
        een {u} geleden
    """,
    "weekday next week": """
        {weekday} volgende week
        volgende week [op] {weekday}
        {weekday} over een week
    """,
    "weekday last week": """
        vorige week {weekday}
        {weekday} vorige week
    """,
    "weekday this week": """
        deze week {weekday}
        {weekday} deze week
    """,
    "next weekday": """
        volgende {weekday}
    """,
    "this weekday": """
        (deze|komende|aanstaande|aankomende) {weekday}
        {weekday} (aanstaande|as)
    """,
    "last weekday": """
        (afgelopen|vorige) {weekday}
    """,
    "weekday": """
        {weekday}
    """,
    "weekday date": """
        {day} [,] {day:date}
    """,
    "month days": """
        [van] {n} (tot|t_/_m|tot_en_met|-|tm) {n} {month} [{year}]
        [van] {n} {month} (tot|t_/_m|tot_en_met|-|tm) {n} {month}
        van de {ord} tot de {ord}
        [van] {n} (tot|t_/_m|tot_en_met|-|tm) {day}
    """,
    "from to": """
        (van|vanaf) {day} (tot|t_/_m|tot_en_met|-|tm) {day}
        {day} (t_/_m|tot_en_met|tm|tot|-) {day}
        tussen {day} en {day}
    """,
    "until": """
        (tot|tot_en_met|t_/_m) {day}
        tot {week}
    """,
    "from on": """
        vanaf {day}
    """,
    "this and next week": """
        deze en_volgende week
        deze en volgende week
    """,
    "rest of week": """
        [de] rest (van_de_week|van_deze_week)
    """,
    "this week": """
        (deze|de|mijn) week
    """,
    "next week": """
        (volgende|komende) week
    """,
    "last week": """
        (vorige|afgelopen) week
    """,
    "week after next": """
        over_twee_weken
    """,
    "this weekend": """
        [(dit|het|komend|in_het)] weekend
    """,
    "next weekend": """
        volgend weekend
    """,
    "last weekend": """
        (vorig|afgelopen) weekend
    """,
    "next days": """
        (de_komende|komende|de_volgende) {n} {u}
        {n} {u} lang
        een {u} lang
    """,
    "last days": """
        (de_afgelopen|afgelopen|de_laatste|al) {n} {u}
    """,
    "whole month": """
        in {month}
    """,
    "this month": """
        deze maand
    """,
    "last month": """
        (vorige|afgelopen) maand
    """,
    "next month": """
        volgende maand
    """,
    "marker": """
        (bij|na|tot|op|rond) {u} {n}
    """,
    "body heat": """
        (koorts|temperatuur|thermometer) [(van|is|tot|op)] {n}
        {n} (koorts|temperatuur)
        {degrees} (koorts|temperatuur)
    """,
    "share": """
        {n} van [(de|mijn)] {n}
    """,
}
