"""In Portuguese: laws, repairs and refusals of changes, by the English they are written in."""

from collections.abc import Mapping

LAWS: Mapping[str, str] = {
    "{a} on {b}: {c}": "{a}, {b}: {c}",
    "{a} on {b}: {c} minutes are free that day.": "{a}, {b}: nesse dia você tem {c} minutos.",
    "{a} on {b}: it will feel like {c} C.": "{a}, {b}: a sensação será de {c} °C.",
    "Week {a} leaves {b} day of rest; it should be {c}.": (
        "A semana {a} deixa {b} dia de descanso; deveriam ser {c}."
    ),
    "Week {a} leaves {b} days of rest; it should be {c}.": (
        "A semana {a} deixa {b} dias de descanso; deveriam ser {c}."
    ),
    "Race week holds {a} beside the race, after a peak of {b}.": (
        "A semana da prova tem {a} além da prova, depois de um pico de {b}."
    ),
    "The race of {a} is missing in the plan.": "A prova de {a} falta no plano.",
    "{a} lies {b} day before the race of {c}; {d} are the least.": (
        "{a} fica {b} dia antes da prova de {c}; precisam ser pelo menos {d}."
    ),
    "{a} lies {b} days before the race of {c}; {d} are the least.": (
        "{a} fica {b} dias antes da prova de {c}; precisam ser pelo menos {d}."
    ),
    "{a} comes {b} day after racing {c}.": "{a} vem {b} dia depois de uma prova de {c}.",
    "{a} comes {b} days after racing {c}.": "{a} vem {b} dias depois de uma prova de {c}.",
    "Leave out the shortest easy run.": "Deixe de fora a corrida leve mais curta.",
    "Move it to a free day or shorten it.": "Mova para um dia livre ou encurte.",
    "Shorten the easy runs of race week.": "Encurte as corridas leves da semana da prova.",
    "Run it easy, with a few strides.": "Faça leve, com algumas acelerações.",
    "Put the race back.": "Coloque a prova de volta.",
    "Rest, or run easy.": "Descanse, ou corra leve.",
    "{a} holds {b} at {c}; {d} is the most in a week like this.": (
        "{a} tem {b} na zona {c}; numa semana assim {d} é o máximo."
    ),
    "{a} asks for more than 110 minutes at M.": (
        "{a} pede mais de 110 minutos em ritmo de maratona."
    ),
    "{a} on {b} comes too soon after your hard run on {c}.": (
        "{a} em {b} vem cedo demais depois da sua corrida dura de {c}."
    ),
    "{a} on {b} is too close to your {c} on {d}.": (
        "{a}, {b}, fica perto demais do seu compromisso de {d} ({c})."
    ),
    "Week {a} holds {b} hard sessions; {c} is the most at your level.": (
        "A semana {a} tem {b} treinos fortes; no seu nível {c} é o máximo."
    ),
    "Only {a} of week {b} is easy; {c} is the least.": (
        "Só {a} da semana {b} é leve; o mínimo é {c}."
    ),
    "{a} lacks a {b} and a {c} of ten minutes.": (
        "Faltam dez minutos antes e depois: {a} ({b}, {c})."
    ),
    "{a} lacks a {b} of ten minutes.": "Faltam dez minutos em {a}: {b}.",
    "warm-up": "aquecimento",
    "cool-down": "desaquecimento",
    "Take a bout or two off.": "Tire uma ou duas repetições.",
    "Shorten the blocks.": "Encurte os blocos.",
    "Move one of them, or run it easy.": "Mova um deles, ou faça leve.",
    "Move the session a day further away.": "Afaste o treino um dia.",
    "Put an easy day between them.": "Ponha um dia leve no meio.",
    "Run one of them easy.": "Faça um deles leve.",
    "Run one of the hard sessions easy.": "Faça leve um dos treinos fortes.",
    "Add warm-up and cool-down.": "Acrescente aquecimento e desaquecimento.",
    "The first week holds {a} after {b} a week of late.": (
        "A primeira semana tem {a}, depois de {b} por semana ultimamente."
    ),
    "Week {a} holds {b}; {c} is its share on the way back after days off.": (
        "A semana {a} tem {b}; na volta depois dos dias parados cabem {c}."
    ),
    "Week {a} holds {b} after a best of {c} in the four weeks before.": (
        "A semana {a} tem {b}, depois de no máximo {c} nas quatro anteriores."
    ),
    "{a} takes {b}; beyond {c} it costs more than it gives.": (
        "{a} leva {b}; acima de {c} custa mais do que dá."
    ),
    "Week {a} is the fifth week of load without a lighter one.": (
        "A semana {a} é a quinta de carga sem uma mais leve."
    ),
    "{a} would hold two runs.": "{a} teria duas corridas.",
    "Week {a} would make up for {b} sessions of before.": (
        "A semana {a} iria repor {b} treinos de antes."
    ),
    "After {a} days off, {b} comes too early: easy running until {c}.": (
        "Depois de {a} dias parado é cedo demais ({b}): só leve até {c}."
    ),
    (
        "Week {a} rises although there are signs of too little energy; please see a sports doctor "
        "first."
    ): (
        "A semana {a} sobe embora haja sinais de falta de energia; procure antes um médico do "
        "esporte, por favor."
    ),
    "Start at your present volume.": "Comece no seu volume atual.",
    "Take the difference off the easy runs.": "Tire a diferença das corridas leves.",
    "Shorten the run to that length.": "Encurte a corrida para essa distância.",
    "Shorten the long run or spread the week over more runs.": (
        "Encurte o longão ou divida a semana em mais corridas."
    ),
    "Shorten it to the time.": "Encurte para esse tempo.",
    "Make this week 20 % lighter.": "Deixe esta semana 20% mais leve.",
    "Hold the volume this week.": "Mantenha o volume nesta semana.",
    "Let the missed session go.": "Deixe ir o treino perdido.",
    "Run easy until the steps are done.": "Corra leve até terminar as etapas.",
    "Hold the load and see a sports doctor.": "Mantenha a carga e procure um médico do esporte.",
    "See a doctor; training goes on when you are cleared.": (
        "Procure um médico; com a liberação o treino continua."
    ),
    "Have it examined; ride or swim if that is painless.": (
        "Peça para examinar; bicicleta ou natação se não doer."
    ),
    "Rest from running and have it looked at.": "Pare de correr e peça para olhar.",
    "Run easy and shorter until it is gone.": "Corra leve e mais curto até passar.",
    "Run easy.": "Corra leve.",
    "Walk, and see a pelvic-health physiotherapist.": (
        "Caminhe, e procure um fisioterapeuta pélvico."
    ),
    "Run easy, by feel.": "Corra leve, pela sensação.",
    "Run easy until you are cleared.": "Corra leve até ser liberado.",
    "Run easy and see a sports doctor.": "Corra leve e procure um médico do esporte.",
    "Choose a shorter race, or run less.": "Escolha uma prova mais curta, ou corra menos.",
    "Run early, indoors, or easy and short.": "Corra cedo, em lugar fechado, ou leve e curto.",
    "At {a} a race is at most {b}.": "Com {a} anos uma prova tem no máximo {b}.",
    "Week {a} holds {b}; at {c} {d} is the most.": (
        "A semana {a} tem {b}; com {c} anos {d} é o máximo."
    ),
    "Week {a} holds {b} runs; at {c}, {d} is most.": (
        "A semana {a} tem {b} corridas; com {c} anos, no máximo {d}."
    ),
    "{a} is taken by a session you fixed.": "{a} está ocupado por um treino que você fixou.",
    "{a} would work.": "{a} daria certo.",
    "One missed session has been made up for already; more would stack up.": (
        "Um treino já foi reposto; mais seria acumular."
    ),
    "Let this one go: a single session decides nothing.": (
        "Deixe este ir: um treino só não decide nada."
    ),
    "There is already {a} on {b}; two are not stacked.": "{b} já há: {a}. Dois não se acumulam.",
    "Let the missed one go, or choose a day with an easy run.": (
        "Deixe o perdido ir, ou escolha um dia de corrida leve."
    ),
    "a long run": "longão",
    "an easy run": "corrida leve",
    "a steady run": "corrida moderada",
    "a progression run": "progressivo",
    "a recovery run": "corrida regenerativa",
    "a race": "prova",
    "a time trial": "teste",
    "hard session": "treino forte",
    "long run": "longão",
    "easy run": "corrida leve",
    "No day of this week is free.": ("Nenhum dia livre nesta semana."),
    "It needs {a} minutes, and no free day has them.": (
        "Precisa de {a} minutos, e nenhum dia livre tem."
    ),
    "The free days are taken by what matters more.": ("Os dias livres são do que importa mais."),
    "No day has time for it away from hard work.": (
        "Nenhum dia tem tempo para isso longe do trabalho forte."
    ),
    "The {a} is left out. {b}": ("Fica de fora ({a}): {b}"),
    "{a} easy runs are left out. {b}": ("{a} corridas leves ficam de fora: {b}"),
    "{a} hard sessions are left out. {b}": ("{a} treinos fortes ficam de fora: {b}"),
    "Strength is left out. {a}": ("O fortalecimento fica de fora: {a}"),
    "There is already {a} on {b}, and no other day of that week would do for it.": (
        "{b} já há: {a}. Nenhum outro dia dessa semana serviria."
    ),
    "On {a} there are {b} minutes, so the {c} is shorter.": (
        "{a} há {b} minutos, então mais curto: {c}."
    ),
    (
        "{a} is run easy: no free day of this week leaves two days between hard sessions and a day "
        "either side of the long run."
    ): "{a} fica leve: nenhum dia livre deixa espaço entre o forte e o longão.",
    "There is no easy run left to make longer there.": "Ali não sobra corrida leve para alongar.",
    "Ask again for a day or week with easy runs in it.": (
        "Peça de novo para um dia ou semana com corridas leves."
    ),
    "These runs are too short for a step up that would matter.": (
        "Essas corridas são curtas demais para um aumento que valha."
    ),
    "Add a short easy run instead.": "Melhor acrescentar uma corrida leve curta.",
    "The week of {a} is {b} on purpose: what you trained turns into fitness while you rest.": (
        "A semana de {a} é assim de propósito ({b}): o treino vira forma enquanto você descansa."
    ),
    "a lighter week": "semana mais leve",
    "a taper week": "polimento",
    "a race week": "semana da prova",
    "a recovery week": "semana de recuperação",
    "Keep it light; the next full week is the place for more.": (
        "Deixe leve; o lugar para mais é a próxima semana cheia."
    ),
    "A race is as long as it is.": "Uma prova tem a distância que tem.",
    "Tell me if you want to run another distance instead.": "Diga se prefere outra distância.",
    "{a} is too little to be worth the warm-up.": "{a} é pouco demais para valer o aquecimento.",
    "Leave the session out instead.": "Melhor deixar o treino de fora.",
    "The week is too small for a session of {a} that would be of use.": (
        "A semana é pequena demais para valer a pena: {a}."
    ),
    "An easy run with a few strides would fit.": (
        "Uma corrida leve com algumas acelerações caberia."
    ),
    "{a} is outside the days still to be planned.": "{a} está fora dos dias ainda a planejar.",
    "Choose a day from today to the end of your plan.": (
        "Escolha um dia de hoje até o fim do plano."
    ),
    "There is already {a} on {b}.": "{b} já há: {a}.",
    "Make that one longer, or choose another day.": "Alongue esse, ou escolha outro dia.",
    "{a} would be the most.": "No máximo: {a}.",
    "{a} (treadmill, 1 % grade)": "{a} (esteira, inclinação 1%)",
}
