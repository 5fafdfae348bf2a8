"""How German says figures, times of day and dates."""

RULES = {
    "max heart rate": """
        (maximalpuls|maxpuls|hfmax|max_puls|maximale_herzfrequenz|maximalpuls_ist) [(ist|von|liegt_bei|bei)] {n}
    """,
    "resting heart rate": """
        ruhepuls [(ist|von|liegt_bei|bei)] {n}
    """,
    "heart rate": """
        (puls|hf|herzfrequenz|hr|durchschnittspuls|schnittpuls|pulsschnitt|durchschnittsherzfrequenz|herzschlag|pulsfrequenz|mittelpuls) [(von|war|bei|im_schnitt|ca|um_die|ø|schnitt|im_mittel|lag_bei|im_durchschnitt|durchschnittlich|war_im_schnitt|gemittelt|mittel)] [(bei|von)] {n}
        (puls|hf|herzfrequenz|hr|durchschnittspuls|pulsschnitt|herzschlag) [(von|war|bei|im_schnitt|im_mittel|lag_bei|im_durchschnitt)] [(bei|von)] {hr}
        {n} (puls|hf)
        {hr} im_schnitt
    """,
    "rpe": """
        (rpe|anstrengung|belastung|intensität|borg) [(von|war|bei|etwa|so)] {n}
        (rpe|anstrengung|belastung|intensität|borg) [(von|war|bei|etwa|so)] {n} (von|auf|/) 10
        (rpe|anstrengung|belastung) [(von|war)] {score}
        {score} (anstrengung|anstrengend)
    """,
    "score": """
        {n} (/|von|auf) 10
        (schmerz|schmerzen|stärke) [(so|etwa|ca|bei|ist|von|stufe)] {n}
    """,
    "climb": """
        {distance} <climb words>
        {n} (höhenmeter|höhenmetern|hm)
        {distance} (höhenmeter|hm)
        mit {distance} (höhenmeter|hm|höhe)
    """,
    "aside": """
        {distance} <descent words>
        {distance} (mehr|weniger|länger|kürzer) als geplant
        {n} (kalorien|gels)
        (trittfrequenz|kadenz|vo2max|gewicht|wiege) {n}
        (statt|anstatt|geplant_waren|geplant|statt_der_geplanten) {distance}
        (statt|anstatt|geplant_waren) {duration}
        {distance} (geplant|waren_geplant|diese_woche|im_monat|drauf)
        (letzter|schnellster|letzten) km [(in|mit)] {clock}
        (schuhe|schuh) [(haben|hat|jetzt|schon)] {distance}
        (letzten|letzte) {distance}
        (letzten|ersten) {n} [(km|kilometer|kms)] (schneller|langsamer|etwas_schneller|flott|flotter)
        [(als|auf)] {ord} (frau|mann|platz|gesamt|rang)
        (platz|rang) {n}
        auf_platz {n}
    """,
    "first part": """
        (ersten|erste) {distance}
    """,
    "and a half": """
        {n} und_eine_halbe {u}
        {n} einhalb {u}
    """,
    "part of": """
        {n} von [(den|der)] [(geplanten)] {n} {u}
    """,
    "half unit": """
        [(eine|ne|1)] (halbe|halben|halb) {u}
    """,
    "quarter unit": """
        [eine] viertel {u}
    """,
    "three quarters unit": """
        [eine] dreiviertel {u}
    """,
    "one hour": """
        (eine|ne|einer|knapp_eine|gut_eine|ein) (stunde|std|stündchen)
        (ner|einer|ne) (stunde|std)
    """,
    "pace": """
        {clock} [(min|minuten|er)] (/|pro|je|auf_den|per|den) {u}
        (pace|tempo|schnitt|@|im_schnitt) [(von|war|um|ca|bei|etwa)] {clock}
        {clock} er (pace|schnitt|tempo)
        {n} er (pace|schnitt|tempo)
        {clock} (pace|schnitt|im_schnitt|tempo)
        {n} (/|pro) {u}
    """,
    "hour and minutes": """
        {n} uhr {n}
    """,
    "time": """
        {n} uhr
        {clock} uhr
        um {clock}
        gegen {clock}
        um {clock} uhr
        gegen {clock} uhr
    """,
    "time pm": """
        {n} uhr (abends|nachmittags)
        {n} (abends|nachmittags)
    """,
    "time am": """
        {n} uhr (morgens|früh|in_der_früh)
    """,
    "half to": """
        halb {n}
    """,
    "quarter past": """
        viertel nach {n}
    """,
    "quarter to": """
        viertel vor {n}
        (um|gegen|ab) dreiviertel {n}
    """,
    "minutes past": """
        {n} nach {n}
    """,
    "minutes to": """
        (um|gegen|ab) {n} vor {n}
    """,
    "minutes to half": """
        {n} vor halb {n}
    """,
    "minutes past half": """
        {n} nach halb {n}
    """,
    "quarter of": """
        (um|gegen|ab) viertel {n}
    """,
    "day month next year": """
        [(am|den|der|dem|zum)] {n} [.] {month} (nächstes_jahr|nächsten_jahres|im_nächsten_jahr)
    """,
    "day month": """
        [(am|den|der|dem|zum|vom)] {n} [.] {month} [{year}]
        [(am|den|der|dem|zum)] {ord} {month} [{year}]
    """,
    "day of month": """
        (am|den|der) {n} .
        (am|den) {n}
    """,
    "start of month": """
        (anfang|beginn) {month} [{year}]
    """,
    "middle of month": """
        mitte {month} [{year}]
    """,
    "end of month": """
        ende {month} [{year}]
    """,
    "in": """
        in {n} {u}
        in (einer|einem) {u}
    """,
    "ago": """
        vor {n} {u}
        vor (einer|einem) {u}
    """,
    "weekday next week": """
        {weekday} nächste woche
        nächste woche [(am|den)] {weekday}
        {weekday} in {n} wochen
        {weekday} der_nächsten woche
        {weekday} kommende woche
    """,
    "weekday last week": """
        {weekday} letzte woche
        letzte woche {weekday}
    """,
    "weekday this week": """
        {weekday} diese woche
        diese woche [am] {weekday}
    """,
    "next weekday": """
        (nächsten|nächster|nächste) {weekday}
    """,
    "this weekday": """
        (diesen|kommenden|diesem|kommender|dieser|am_kommenden) {weekday}
    """,
    "last weekday": """
        (letzten|vergangenen|letzter|vorigen) {weekday}
    """,
    "weekday": """
        {weekday}
    """,
    "weekday date": """
        {day} [(,|den|der|dem|,_den)] {day:date}
    """,
    "month days": """
        [(vom|von)] {n} [.] (-|bis) [(zum|den)] {n} [.] {month} [{year}]
        [(vom|von)] {n} [.] {month} (-|bis) [(zum|den)] {n} [.] {month} [{year}]
        vom {n} [.] (-|bis) [zum] {n} [.]
        [(vom|von)] {n} [.] (-|bis) [(zum|den)] {day}
    """,
    "from to": """
        [(von|vom|ab)] {day} (bis|-|bis_zum) {day}
        zwischen {day} und {day}
        (von|vom|ab) {day} (bis|-) {range}
    """,
    "until": """
        (bis|bis_zum|bis_einschließlich|bis_inklusive) {day}
        bis {range}
        bis {week}
        bis_ende {week}
    """,
    "from on": """
        ab {day}
    """,
    "this and next week": """
        diese und_nächste woche
        diese und nächste woche
        diese woche und_nächste [woche]
    """,
    "week after next": """
        übernächste woche
    """,
    "rest of week": """
        [(den|der)] rest (der_woche|dieser_woche)
        die_restliche woche
        restliche woche
    """,
    "this week": """
        (diese|die|meine|aktuelle|dieser|der|ganze|laufende) woche
        diese wo
    """,
    "next week": """
        (nächste|kommende|nächster|kommender|nächsten|kommenden) woche
        (nächste|kommende) wo
    """,
    "last week": """
        (letzte|vergangene|letzter|vorige) woche
        letzte wo
    """,
    "this weekend": """
        [(dieses|das|diesem|am|kommendes)] wochenende
    """,
    "next weekend": """
        nächstes wochenende
        nächsten wochenende
    """,
    "last weekend": """
        (letztes|letzten) wochenende
    """,
    "next days": """
        (die_nächsten|nächsten|nächste|für|in_den_nächsten|die_kommenden) {n} {u}
        für (eine|einen) {u}
        {n} {u} (lang)
        (eine) {u} lang
    """,
    "last days": """
        (die_letzten|letzten|seit|in_den_letzten) {n} {u}
    """,
    "whole month": """
        (im|letzten|nächsten|diesen) {month}
    """,
    "this month": """
        (diesen|dieser|diesem) monat
    """,
    "last month": """
        (letzten|vergangenen) monat
    """,
    "next month": """
        nächsten monat
    """,
    "marker": """
        (bei|ab|bis|nach|an) {u} {n}
    """,
    "body heat": """
        (fieber|temperatur|thermometer) [(von|bei|so|bis|auf)] {n}
        {n} (fieber|temperatur)
        {degrees} (fieber|temperatur)
    """,
    "threshold heart rate": """
        (schwellenpuls|schwellen_puls|anaerobe_schwelle|laktatschwelle) [(ist|von|bei|liegt_bei)] {n}
    """,
    "share": """
        {n} (von|von_den) {n}
    """,
}
