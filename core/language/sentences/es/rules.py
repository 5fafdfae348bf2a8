"""How Spanish says figures, times of day and dates."""

RULES = {
    "max heart rate": """
        (fc_máxima|fcmax|fc_max|pulso_máximo|pulsaciones_máximas|frecuencia_máxima) [(es|de|está_en)] {n}
    """,
    "resting heart rate": """
        (pulso_en_reposo|pulsaciones_en_reposo|fc_en_reposo|en_reposo) [(es|de)] {n}
    """,
    "heart rate": """
        (pulso|fc|pulsaciones|frecuencia_cardiaca|pulso_medio|fc_media|frecuencia) [(medio|media|de|a|fue|era)] {n}
        (pulso|fc|pulsaciones|pulso_medio|fc_media) [(medio|media|de|a|fue)] {hr}
        {n} de (pulso|pulsaciones|fc)
        a {hr}
        {hr} de_media
    """,
    "rpe": """
        (rpe|esfuerzo|intensidad|percepción) [(de|fue|un|era)] [un] {n}
        (rpe|esfuerzo|intensidad) [(de|fue|un)] {score}
        {score} de esfuerzo
    """,
    "score": """
        {n} (/|de|sobre) 10
        (dolor) [(de|un|nivel|como)] [un] {n}
    """,
    "climb": """
        {distance} (de_desnivel|desnivel|positivos|d)
        {distance} de_desnivel_positivo
        {n} [(m|de|di|metros|mètres)] (de_d_+|d_+|dplus)
    """,
    "aside": """
        (en_vez_de|en_lugar_de|tocaban|planeados|previstos) [(los|de_los)] {distance}
        {distance} (previstos|planeados|esta_semana|en_la_semana|en_total_esta_semana)
        (cadencia|vo2max|peso|peso:) {n}
        el_último_km [(a|en)] {clock}
        último km [(a|en)] {clock}
        (últimos|último|primeros|últimas) {distance}
        (últimos|primeros) {n} [(km|kilometer|kms)] (más_rápido|más_rápidos|más_fuerte|acelerando)
    """,
    "and a half": """
        {u} y_media
        {n} {u} y_media
        {n} {u} y_medio
        {n} y medio {u}
        {u} y media
        {n} {u} y media
        (una|1) {u} y_media
    """,
    "half unit": """
        media {u}
        medio {u}
    """,
    "three quarters unit": """
        tres cuartos de {u}
    """,
    "one hour": """
        (una|1) (hora|horita)
        unahora
    """,
    "pace": """
        {clock} [min] (/|por|el|min_/|al) {u}
        (a|ritmo|@|ritmo_medio|ritmo_de) [(de|medio|a|medio_de)] {clock} [(el|/|por|min)] [{u}]
        {clock} de (ritmo|media)
        {n} (/) {u}
    """,
    "hour and minutes": """
        (a_las|las) {n} y {n}
        a_las {n} h
    """,
    "time pm": """
        {n} (pm|de_la_tarde|de_la_noche)
        {clock} (pm|de_la_tarde|de_la_noche)
    """,
    "time am": """
        {n} (am|de_la_mañana)
        {clock} (am|de_la_mañana)
    """,
    "time": """
        a_las {clock}
    """,
    "half past": """
        (las|a_las) {n} y_media
        (las|a_las) {n} y media
    """,
    "quarter past": """
        (las|a_las) {n} y cuarto
    """,
    "quarter to": """
        (las|a_las) {n} menos_cuarto
    """,
    "day month": """
        [(el|día|el_día)] {n} de {month} [(de|del)] [{year}]
        [el] {n} {month} [{year}]
    """,
    "day of month": """
        (el|día|el_día) {n}
    """,
    "start of month": """
        (a_principios_de|principios_de) {month}
    """,
    "middle of month": """
        (a_mediados_de|mediados_de) {month}
    """,
    "end of month": """
        (a_finales_de|finales_de|fin_de) {month}
    """,
    "in": """
        (en|dentro_de) {n} {u}
        (en|dentro_de) (un|una) {u}
    """,
    "ago": """
        hace {n} {u}
        hace (un|una) {u}
    """,
    "weekday next week": """
        [el] {weekday} (de_la_semana_que_viene|de_la_próxima_semana|de_la_otra_semana)
        la_semana_que_viene [el] {weekday}
    """,
    "weekday last week": """
        [el] {weekday} de_la_semana_pasada
    """,
    "weekday this week": """
        [el] {weekday} de_esta_semana
    """,
    "this weekday": """
        (este|el_próximo|próximo) {weekday}
        [el] {weekday} (que_viene|próximo)
    """,
    "last weekday": """
        [el] {weekday} pasado
        (el_pasado|pasado) {weekday}
    """,
    "weekday": """
        {weekday}
        el {weekday}
    """,
    "weekday date": """
        {day} [,] {day:date}
    """,
    "month days": """
        (del|desde_el|del_día|de) {n} (al|hasta_el|a|al_día) {n} de {month} [(de|del)] [{year}]
        {n} (-|al) {n} de {month}
        del {n} de {month} al {n} de {month}
        (del|desde_el) {n} (al|hasta_el) {n}
    """,
    "from to": """
        (del|desde|desde_el|de|entre) {day} (al|hasta|hasta_el|a|y) {day}
        {day} (-|hasta|hasta_el) {day}
        {day} a {day}
    """,
    "until": """
        (hasta|hasta_el) {day}
        hasta {week}
        hasta {range}
    """,
    "from on": """
        (a_partir_de|a_partir_del|desde) {day}
    """,
    "this and next week": """
        esta_semana y_la_próxima
        esta semana y la (próxima|siguiente|que_viene)
    """,
    "week after next": """
        dentro_de_dos_semanas
        la_semana_siguiente_a_la_próxima
    """,
    "rest of week": """
        [el] resto_de_la_semana
        [lo_que_queda_de] semana_que_queda
    """,
    "this week": """
        (esta|la|mi) semana
    """,
    "next week": """
        [la] (próxima|siguiente) semana
        [la] semana (que_viene|próxima|siguiente)
    """,
    "last week": """
        [la] semana pasada
        [la] (última|pasada) semana
    """,
    "this weekend": """
        [(este|el)] fin_de_semana
    """,
    "next weekend": """
        [el] próximo fin_de_semana
        [el] fin_de_semana que_viene
    """,
    "last weekend": """
        [el] fin_de_semana pasado
    """,
    "next days": """
        (los_próximos|las_próximas|durante|próximos|próximas|por) {n} {u}
        (durante|por) (una|un) {u}
    """,
    "last days": """
        (los_últimos|las_últimas|últimos|últimas|desde_hace|llevo) {n} {u}
    """,
    "whole month": """
        en {month}
    """,
    "this month": """
        este mes
    """,
    "last month": """
        [el] mes pasado
        [el] último mes
    """,
    "next month": """
        [el] próximo mes
        [el] mes que_viene
    """,
    "marker": """
        (en|al|hasta|a_partir_del) [el] {u} {n}
    """,
}
