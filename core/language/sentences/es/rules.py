"""How Spanish says figures, times of day and dates."""

RULES = {
    "quarter unit": """
        (un|1) cuarto de {u}
    """,
    "share": """
        {n} (de_los|de_las|de) {n} [{u}] (previstos|planeados|que_tocaban|que_había|del_plan)
        {n} [{u}] (de_los|de_las) {n} [{u}]
    """,
    "max heart rate": """
        (fc_max|fc_máx|pulso_máx|frecuencia_cardiaca_máxima|pulsaciones_máx|ppm_máximas|pulso_max) [(es|de|:)] {n}
        (fc_máxima|fcmax|fc_max|pulso_máximo|pulsaciones_máximas|frecuencia_máxima) [(es|de|está_en)] {n}
    """,
    "resting heart rate": """
        (pulso_en_reposo|pulsaciones_en_reposo|fc_en_reposo|en_reposo) [(es|de)] {n}
    """,
    "heart rate": """
        (ppm|lpm|ppm_medias|pulsaciones_medias|media_de_pulsaciones|frecuencia_media|fcm|pulso) [(medio|media|de|a|:)] {n}
        {n} (ppm|lpm) [(de_media|medias|medio)]
        (pulso|fc|pulsaciones|frecuencia_cardiaca|pulso_medio|fc_media|frecuencia|latidos|ritmo_cardiaco|ritmo_cardíaco) [(medio|media|medias|medios|promedio|prom|med|de_media|de_promedio|de|a|fue|era)] [(de|a|fue|era)] {n}
        (pulso|fc|pulsaciones|pulso_medio|fc_media|frecuencia_cardiaca|latidos) [(medio|media|medias|promedio|prom|de_media|de|a|fue)] [(de|a)] {hr}
        (media|promedio) de (pulso|pulsaciones|fc|latidos|frecuencia) [de] {n}
        {hr} (de_promedio|promedio|medias|medio)
        {n} de (pulso|pulsaciones|fc)
        a {hr}
        {hr} de_media
    """,
    "rpe": """
        (rpe|esfuerzo|sensación_de_esfuerzo|dureza) [(de|fue|un|era|:)] [un] {n} [(sobre|de|/)] [10]
        (cansancio|fatiga|intensidad) [(de|fue)] [un] {n} (sobre|de|/) 10
        un {n} de (esfuerzo|dureza)
        (rpe|esfuerzo|intensidad|percepción) [(de|fue|un|era)] [un] {n}
        (rpe|esfuerzo|intensidad) [(de|fue|un)] {score}
        {score} de esfuerzo
    """,
    "score": """
        {n} (/|de|sobre) 10
        (dolor) [(de|un|nivel|como)] [un] {n}
    """,
    "climb": """
        {distance} <climb words>
        (d_+|dplus|d) {n} [m]
        {n} [m] (d_+|dplus|+)
        (d_+|dplus) {distance}
        + {n} m
        {distance} (positivos|de_subida|acumulados|de_desnivel_positivo|de_d_+)
        {n} (positivos|de_desnivel|de_subida)
        {distance} (de_desnivel|desnivel|positivos|d)
        {distance} de_desnivel_positivo
        {n} [(m|de|di|metros|mètres)] (de_d_+|d_+|dplus)
    """,
    "aside": """
        {distance} <descent words>
        {distance} (más|menos) (de_lo|que_lo) (previsto|planeado|planificado)
        (puesto|posición|dorsal) {n}
        {n} (º|°|puesto|clasificado)
        {n} (vueltas|vuelta|rondas) [(al|a_la|del)]
        (vale|ok|okey|porfa|te_parece|te_parece_bien|es_posible|qué_dices|sería_posible|cómo_lo_ves|oído|estamos|de_acuerdo) ?
        {u} (y_pico|y_algo|largos|largas|pelados|escasos)
        (últimos|primeros|últimas|primeras) {n} [km] [(a|en|al)] {kind}
        (últimos|primeros) {n} [km] (a_ritmo|a_tope|fuerte|fuertes|rápido|rápidos|apretando|a_muerte)
        (en_vez_de|en_lugar_de|tocaban|planeados|previstos) [(los|de_los)] {distance}
        {distance} (previstos|planeados|esta_semana|en_la_semana|en_total_esta_semana)
        (cadencia|vo2max|peso|peso:) {n}
        el_último_km [(a|en)] {clock}
        último km [(a|en)] {clock}
        (últimos|último|primeros|últimas) {distance}
        (últimos|primeros) {n} [(km|kilometer|kms)] (más_rápido|más_rápidos|más_fuerte|acelerando)
    """,
    "and a quarter": """
        [(una|1)] {u} y [un] cuarto
        {n} {u} y [un] cuarto
    """,
    "and a half": """
        {n} y medio
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
        a {clock} el_mil
        ritmo [(medio|de|fue|era)] [(a|de)] {clock}
        a {n} el {u}
        (media|promedio) [de] {clock} [(el|/|por|min)] [{u}]
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
        (a|hasta) las {clock}
        a_las {clock}
    """,
    "hour less minutes": """
        (las|a_las) {n} menos {n}
    """,
    "minutes to": """
        [(a)] {n} para las {n}
    """,
    "half past": """
        (las|a_las) {n} y_media
        (las|a_las) {n} y media
    """,
    "quarter past": """
        (las|a_las) {n} y (cuarto|un_cuarto)
    """,
    "quarter to": """
        (las|a_las) {n} menos_cuarto
        [(a)] [un] cuarto para las {n}
    """,
    "day month next year": """
        [el] {n} de {month} (del_año_que_viene|del_próximo_año|el_año_que_viene)
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
        de_aquí_a {n} {u}
        (en|dentro_de) {n} {u}
        (en|dentro_de) (un|una) {u}
    """,
    "ago": """
        hará {n} {u}
        {n} {u} atrás
        hace {n} {u}
        hace (un|una) {u}
    """,
    "weekday next week": """
        [el] {weekday} (de_la_semana_siguiente|de_la_siguiente_semana|de_la_semana_entrante)
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
        el {weekday} este
        el {weekday} (siguiente|entrante)
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
        del {n} (al|a) {n} {month}
        entre el {n} y el {n} de {month}
        (del|desde_el) {n} de {month} hasta el {n} de {month}
        los días {n} y {n} de {month}
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
        lo_que_queda_de_semana
        lo_que_resta_de_semana
        el_resto_de_semana
        [el] resto_de_la_semana
        [lo_que_queda_de] semana_que_queda
    """,
    "this week": """
        (toda|durante) [(la|esta)] semana
        (en|durante|para) esta semana
        lo que queda de (semana|la_semana)
        (esta|la|mi) semana
    """,
    "next week": """
        (para|durante|en) la semana (que_viene|próxima|siguiente)
        (para|durante|en) la (próxima|siguiente) semana
        [la] otra semana
        [la] semana entrante
        [la] (próxima|siguiente) semana
        [la] semana (que_viene|próxima|siguiente)
    """,
    "last week": """
        [la] semana pasada
        [la] (última|pasada) semana
    """,
    "this weekend": """
        (al|para_el|en_el|durante_el) fin_de_semana
        [(este|el)] finde
        [(este|el)] fin_de_semana
    """,
    "next weekend": """
        [(el|este)] (finde|fin_de_semana) (que_viene|próximo|siguiente)
        [el] próximo finde
        [el] próximo fin_de_semana
        [el] fin_de_semana que_viene
    """,
    "last weekend": """
        [el] (finde) pasado
        [el] pasado (finde|fin_de_semana)
        [el] último (finde|fin_de_semana)
        [el] fin_de_semana pasado
    """,
    "next days": """
        (estos|estas) {n} {u}
        los siguientes {n} {u}
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
