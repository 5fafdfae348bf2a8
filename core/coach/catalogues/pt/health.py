"""In Portuguese: health, heat, ways back and readiness, by the English they are written in."""

from collections.abc import Mapping

HEALTH: Mapping[str, str] = {
    (
        "You told of a warning sign that a doctor has to look at first: no training until you are "
        "cleared."
    ): (
        "Você contou um sinal de alerta que um médico precisa ver antes: nada de treino até a "
        "liberação."
    ),
    "A bone may be injured: no running until it has been examined.": (
        "Um osso pode estar lesionado: nada de correr até ser examinado."
    ),
    "No running in the first three months after a birth.": (
        "Nada de correr nos três primeiros meses depois do parto."
    ),
    "While you are pregnant running stays easy, and only as far as it feels good.": (
        "Na gravidez a corrida fica leve, e só enquanto fizer bem."
    ),
    "With a heart condition hard running needs a doctor's clearance first.": (
        "Com um problema de coração, correr forte precisa antes da liberação de um médico."
    ),
    (
        "Signs of too little energy: easy running only, no more load, and please see a sports "
        "doctor."
    ): (
        "Sinais de falta de energia: só leve, sem mais carga, e procure um médico do esporte, por "
        "favor."
    ),
    "With fever there is no training until you have been well for a while.": (
        "Com febre não há treino até você estar bem há um tempo."
    ),
    "With symptoms below the neck there is no training until you have been well for a while.": (
        "Com sintomas abaixo do pescoço não há treino até você estar bem há um tempo."
    ),
    "With fever there is no training.": "Com febre não há treino.",
    "With symptoms below the neck there is no training.": (
        "Com sintomas abaixo do pescoço não há treino."
    ),
    "With illness below the neck, training is dangerous; you rest.": (
        "Com doença abaixo do pescoço, treinar é perigoso; você descansa."
    ),
    "Wait until two days without fever have passed.": "Espere passar dois dias sem febre.",
    "You were ill: easy days first.": "Você esteve doente: primeiro dias leves.",
    "One easy day for every day ill before anything hard.": (
        "Um dia leve por dia doente antes de algo forte."
    ),
    "Your {a} hurts too much to run ({b}).": "Dói demais para correr: {a} ({b}).",
    "Your {a} hurts too much to run ({b}); have it looked at.": (
        "Dói demais para correr: {a} ({b}); peça para olhar."
    ),
    "Your {a} hurts ({b}): easy running only this week.": "Dor ({a}, {b}): nesta semana só leve.",
    "Your {a} hurts a little ({b}): easy only, and a third less.": (
        "Dói um pouco ({a}, {b}): só leve, e um terço a menos."
    ),
    "No running on {a} ({b}) until it has been looked at.": (
        "Nada de correr ({b}, {a}) até alguém olhar."
    ),
    "sharp pain": "dor aguda",
    "pain of {a}/10": "dor {a}/10",
    "Your {a} hurt a lot lately: easy only, and a third less.": (
        "Doeu muito há pouco ({a}): só leve, e um terço a menos."
    ),
    "{a} after strong pain: easy and less of it for a week.": (
        "{a}, depois de dor forte: uma semana leve e menos."
    ),
    "{a} at {b}/10: easy and less of it for a week.": "{a}, {b}/10: uma semana leve e menos.",
    "No running before a clinician has cleared you: {a}.": (
        "Nada de correr sem liberação médica: {a}."
    ),
    "Your recent load is far above what you are used to.": (
        "Sua carga recente está bem acima do costume."
    ),
    "You slept badly.": "Você dormiu mal.",
    "You have little energy.": "Você está com pouca energia.",
    "Your legs are sore.": "Suas pernas estão doloridas.",
    "You slept {a} hours.": "Você dormiu {a} horas.",
    "After so little sleep, easy and short is the most.": (
        "Com tão pouco sono, leve e curto é o máximo."
    ),
    "tired for days": "cansaço há dias",
    "these days are not free": "esses dias não estão livres",
    "After {a} days off: easy, at {b} of your former load.": (
        "Depois de {a} dias parado: leve, com {b} da carga de antes."
    ),
    "{a} days off: as many easy days come first.": (
        "{a} dias parado: antes vêm outros tantos dias leves."
    ),
    "After {a} days off running comes back easy and in steps.": (
        "Depois de {a} dias parado a corrida volta leve e por etapas."
    ),
    "After a race the body needs its days of rest.": (
        "Depois de uma prova o corpo precisa dos seus dias de descanso."
    ),
    "{a} °C: too hot to run outdoors.": "{a} °C: quente demais para correr ao ar livre.",
    "{a} °C: nothing hard or long in such heat.": "{a} °C: nada forte nem longo nesse calor.",
    "{a} °C: by effort, and no longer than planned.": (
        "{a} °C: pela sensação, e não mais longo que o planejado."
    ),
    "Nothing stands against it any more.": "Nada mais impede.",
    "You were off for less time, so it is back.": "A pausa foi mais curta, então volta.",
    "The ache allows it again.": "A dor permite de novo.",
    "It is cooler than it was said to be.": "Está mais fresco do que se dizia.",
    "You are cleared, so it is back.": "Você foi liberado, então volta.",
    "Kept in proportion with the rest of your training.": ("Em proporção com o resto do treino."),
    "A hard day is followed by an easy one.": "Depois de um dia duro vem um leve.",
    "A run grows by a tenth at most over the longest of the 30 days before it.": (
        "Uma corrida cresce no máximo um décimo sobre a mais longa dos 30 dias anteriores."
    ),
    "A week grows by a tenth at most over the best of the four before it.": (
        "Uma semana cresce no máximo um décimo sobre a melhor das quatro anteriores."
    ),
    "Last week is repeated: each step comes once the one before sits well.": (
        "Repete-se a semana passada: cada passo vem quando o anterior assenta."
    ),
    "The plan was written anew.": "O plano foi reescrito.",
    "It has no place in the plan as it is now.": "No plano de agora não tem lugar.",
    "Three times a week, a day of rest between, no hurry.": (
        "Três vezes por semana, um dia de descanso no meio, sem pressa."
    ),
    "A lighter week: shorter, with more walking, so that it settles.": (
        "Uma semana mais leve: mais curta, com mais caminhada, para assentar."
    ),
    (
        "Walking breaks let heart, tendons and bones get used to running; repeat a week whenever "
        "it felt like too much."
    ): "As pausas caminhando acostumam coração, tendões e ossos; repita uma semana se foi demais.",
    "A race on the way: it takes the place of a hard session and shows your form.": (
        "Uma prova no caminho: ocupa o lugar de um treino forte e mostra sua forma."
    ),
    "Every third or fourth week is 15-30 % lighter.": (
        "A cada três ou quatro semanas, uma é 15-30% mais leve."
    ),
    "Volume falls by half over the last two weeks, sharpness stays (Bosquet 2007).": (
        "O volume cai pela metade nas duas últimas semanas, a velocidade fica (Bosquet 2007)."
    ),
    (
        "{a} after a best of {b} in the last four weeks: a rise of at most 10 %, or {c} in a small "
        "week."
    ): (
        "{a} depois de no máximo {b} nas últimas quatro semanas: até 10% a mais, ou {c} numa "
        "semana pequena."
    ),
    "A {a} {b} days before your {c} leaves no time to recover.": (
        "{a}, {b} dias antes da sua prova ({c}): não sobra tempo para se recuperar."
    ),
    (
        "Your {a} on {b} comes too soon to be prepared after the race before it, so it is not in "
        "the plan."
    ): "A prova de {b} ({a}) vem cedo demais depois da anterior para preparar; não está no plano.",
}
