"""How Portuguese says figures, times of day and dates."""

RULES = {
    "quarter to": """
        (às|as) {n} menos_um_quarto
        quinze_para_as {n}
    """,
    "quarter past": """
        (às|as) {n} e um_quarto
        (às|as) {n} e quinze
    """,
    "quarter unit": """
        (um|1) quarto de {u}
    """,
    "three quarters unit": """
        três quartos de {u}
    """,
    "share": """
        {n} [{u}] (de|dos|das) {n} [{u}] (previstos|planejados|planeados|que_tinha)
        {n} [{u}] (dos|das) {n} [{u}]
    """,
    "max heart rate": """
        (fc_max|fc_máx|frequência_cardíaca_máxima|batimento_máximo|frequência_max|bpm_máximo|fc_máxima) [(é|de|:)] {n}
        (fc_máxima|fcmax|frequência_máxima|fc_max) [(é|de)] {n}
    """,
    "resting heart rate": """
        (fc_de_repouso|fc_em_repouso|em_repouso|repouso|frequência_de_repouso|batimento_em_repouso) [(é|de)] {n}
    """,
    "heart rate": """
        (bpm|batimentos|bpm_médio|fcm|frequência_média|pulsações|batimento_médio|bpm_médios) [(médios|média|médio|de|a|:)] {n}
        {n} (bpm|batimentos|pulsações) [(médios|de_média|médio)]
        (fc|batimento|batimento_cardíaco|frequência|frequência_cardíaca|fc_média|pulso|pulsação|pulsações|batimentos) [(média|médias|médio|médios|méd|med|em_média|de_média|de|a|foi)] [(de|a|foi)] {n}
        (fc|frequência|fc_média|pulso|pulsação|pulsações|batimento|frequência_cardíaca) [(média|médias|médio|em_média|de|a)] [(de|a)] {hr}
        média de (batimentos|pulsação|pulsações|fc|bpm|batimento) [(de|a)] {n}
        {hr} (em_média|médios)
        a {hr}
        {hr} de_média
    """,
    "rpe": """
        (rpe|esforço|pse|percepção|cansaço) [(de|foi|:)] {n} [(de|/|em)] [10]
        (fadiga|intensidade|cansaço) [(de|foi)] {n} (de|em|/) 10
        {n} de (esforço|pse)
        (rpe|esforço|intensidade|pse) [(de|foi)] {n}
        (rpe|esforço|intensidade|pse) [(de|foi)] {score}
    """,
    "score": """
        {n} (/|de) 10
        dor [(de|a|nível|uns)] {n}
    """,
    "climb": """
        {distance} <climb words>
        (d_+|dplus|d) {n} [m]
        {n} [m] (d_+|dplus|+)
        (d_+|dplus) {distance}
        + {n} m
        {distance} (positivos|de_ganho|de_ganho_de_elevação|de_acumulado|de_d_+|de_ganho_altimétrico|d_+)
        {n} (positivos|de_ganho|de_altimetria|de_desnível|de_acumulado)
        {distance} (de_altimetria|altimetria|de_elevação|d|de_desnível|de_subida)
        {n} [(m|de|di|metros|mètres)] (de_d_+|d_+|dplus)
    """,
    "aside": """
        {distance} <descent words>
        {distance} a (mais|menos) (do_que|que) (o_planejado|o_planeado|o_previsto|planejado|previsto)
        (lugar|posição|colocação) {n}
        {n} (º|°|lugar|colocado|geral)
        {n} (voltas|volta) [(no|na|ao|do|da)]
        (tá|tá_bom|ok|beleza|tudo_bem|certo|que_tal|o_que_acha|o_que_você_acha|seria_possível|é_possível|pode_ser_assim|tranquilo|fechado|está_bem|pá) ?
        (últimos|primeiros) {n} [km] [(a|em|no|ao)] {kind}
        (últimos|primeiros) {n} [km] (a_ritmo|forte|fortes|no_talo|puxando|rápido|rápidos|a_abrir)
        (em_vez_de|ao_invés_de|em_vez_dos|no_lugar_dos|previstos|planejados) {distance}
        {distance} (previstos|planejados|na_semana|esta_semana)
        último km [(a|em)] {clock}
        (últimos|último|primeiros) {distance}
        (últimos|primeiros) {n} [(km|kilometer|kms)] (mais_rápido|mais_rápidos|mais_forte|acelerando)
    """,
    "and a quarter": """
        [(uma|1)] {u} e [(um|1)] quarto
        {n} {u} e [(um|1)] quarto
    """,
    "and a half": """
        {n} e meio
        {u} e_meia
        {n} {u} e_meia
        {u} e meia
        {n} {u} e meia
        {n} {u} e meio
        (uma|1) {u} e_meia
    """,
    "half unit": """
        (meia|meio) {u}
    """,
    "one hour": """
        (uma|1) (hora|horinha)
    """,
    "pace": """
        (média|pace|ritmo|passo) [(de|médio|foi|a)] {clock} [(/|por|o|ao)] [{u}]
        pra {clock} (/|por|o) {u}
        a {n} (o|ao|por) {u}
        {clock} [min] (/|por|o|ao) {u}
        (pace|ritmo|@|a|ritmo_médio|pace_médio) [(de|médio|a)] {clock} [(/|por|o)] [{u}]
        {clock} de (pace|média|ritmo)
    """,
    "hour and minutes": """
        (às|as|pras|para_as) {n} h {n}
        (às|as|pras|para_as) {n} horas
        (às|as|pras|para_as) {n} h
        (às|as) {n} e {n}
    """,
    "time": """
        (às|as|pras|para_as) {clock}
    """,
    "time pm": """
        {n} (da_noite|da_tarde)
        {n} (h|horas) (da_noite|da_tarde)
    """,
    "time am": """
        {n} da_manhã
        {n} (h|horas) da_manhã
    """,
    "hour less minutes": """
        (às|as) {n} menos {n}
    """,
    "minutes to": """
        (às|as) {n} para as {n}
    """,
    "half past": """
        (às|as) {n} e_meia
        (às|as) {n} e meia
    """,
    "day month next year": """
        [dia] {n} de {month} (do_ano_que_vem|do_próximo_ano|do_ano_seguinte)
    """,
    "day month": """
        [(o|dia|no_dia|em)] {n} de {month} [(de|do)] [{year}]
        [dia] {n} {month} [{year}]
    """,
    "day of month": """
        (dia|no_dia|o_dia) {n}
    """,
    "start of month": """
        (início_de|começo_de|no_início_de) {month}
    """,
    "middle of month": """
        (meados_de|em_meados_de) {month}
    """,
    "end of month": """
        (fim_de|final_de|no_final_de) {month}
    """,
    "in": """
        (em|daqui_a|daqui) {n} {u}
        daqui_a (um|uma) {u}
        daqui a {n} {u}
        daqui a (uma|um) {u}
    """,
    "ago": """
        há {n} {u}
        {n} {u} atrás
    """,
    "weekday next week": """
        {weekday} (da_outra_semana|da_semana_seguinte|da_próxima)
        {weekday} da_semana_que_vem
        {weekday} da_próxima_semana
        semana_que_vem [(na|no)] {weekday}
    """,
    "weekday last week": """
        {weekday} da_semana_passada
    """,
    "this weekday": """
        (na|no|nesta|neste|nessa|nesse) (próxima|próximo) {weekday}
        (nesta|neste|nessa|nesse) {weekday}
        (esta|este|essa|esse|próxima|próximo) {weekday}
        {weekday} (que_vem|próxima|próximo|agora)
    """,
    "last weekday": """
        {weekday} (passada|passado)
        (última|último) {weekday}
    """,
    "weekday": """
        {weekday}
    """,
    "weekday date": """
        {day} [,] {day:date}
    """,
    "month days": """
        (de|do_dia|do|dos_dias) {n} (a|até|ao|ao_dia|até_o_dia) {n} de {month} [(de|do)] [{year}]
        {n} - {n} de {month}
        do dia {n} ao dia {n} de {month}
        (do|entre_os) dias {n} e {n} de {month}
        de {n} de {month} a {n} de {month}
        do dia {n} ao dia {n}
    """,
    "from to": """
        (de|da|do|desde) {day} (a|até|ao|à|até_a|até_o) {day}
        entre {day} e {day}
        {day} (-|até) {day}
    """,
    "until": """
        (até|até_a|até_o) {day}
        (até|até_a) {week}
    """,
    "from on": """
        (a_partir_de|a_partir_do|desde) {day}
    """,
    "this and next week": """
        (esta|essa) semana e (a_próxima|a_que_vem)
    """,
    "rest of week": """
        o_que_resta_da_semana
        o_que_falta_da_semana
        pro_resto_da_semana
        [o] (resto|restante) da_semana
    """,
    "this week": """
        (toda_a|durante_esta|durante_essa|nossa|pra_esta|por_esta) semana
        (esta|essa|a|minha|desta|dessa|nesta|nessa) semana
    """,
    "next week": """
        (na|da|pra|para_a) semana (que_vem|seguinte|próxima)
        (na|da|pra|para_a) (próxima) semana
        [a] outra semana
        [(a|na|da)] (próxima) semana
        [a] semana (que_vem|próxima|seguinte)
    """,
    "last week": """
        [a] semana passada
        (última|passada) semana
    """,
    "this weekend": """
        [(este|esse|o|neste|nesse|no|ao|nosso)] (fds|findi|fim_de_semana)
        (este|esse) finde
        [(este|esse|o|neste|nesse|no)] (fim_de_semana|final_de_semana|fim_de_semana_agora)
    """,
    "next weekend": """
        [(o|no)] (fds|fim_de_semana|final_de_semana) (que_vem|seguinte|próximo)
        próximo fds
        [(no|o)] próximo (fim_de_semana|final_de_semana)
    """,
    "last weekend": """
        [o] (fim_de_semana|final_de_semana) passado
    """,
    "next days": """
        (estes|estas|esses|essas) {n} {u}
        (os_próximos|nos_próximos|próximos|próximas|por|durante|as_próximas) {n} {u}
        (por|durante) (uma|um) {u}
    """,
    "last days": """
        (os_últimos|nos_últimos|as_últimas|nas_últimas|faz) {n} {u}
    """,
    "whole month": """
        em {month}
    """,
    "this month": """
        (este|esse|neste|nesse) mês
    """,
    "last month": """
        [o] mês passado
    """,
    "next month": """
        (próximo) mês
        mês que_vem
    """,
    "marker": """
        (no|até_o|após_o|na_altura_do) {u} {n}
    """,
}
