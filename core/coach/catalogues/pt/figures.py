"""In Portuguese: refused goals, results and doubts, by the English they are written in."""

from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "Teaches the legs to run when they come from the bike.": (
        "Ensina as pernas a correr ao descer da bicicleta."
    ),
    "Ride only.": "Só bicicleta.",
    "{a}, easy enough to chat": "{a}, leve a ponto de conversar",
    "run off the bike": "corrida ao descer da bicicleta",
    "ankles, calves, hips and back, without forcing": (
        "tornozelos, panturrilhas, quadris e costas, sem forçar"
    ),
    "strong and smooth": "forte e solto",
    "start slowly": "comece devagar",
    "stay in control": "mantenha o controle",
    "Your own.": "O seu próprio.",
    "A race goal needs a race: how far, and when?": (
        "Um objetivo de prova precisa de uma prova: que distância e quando?"
    ),
    (
        "A {a} needs a run of about {b}, and your days leave room for {c}. With {d} on one day "
        "it would fit."
    ): (
        "Para isso ({a}) é preciso uma corrida de uns {b}, e seus dias deixam espaço para {c}. "
        "Com {d} num dia caberia."
    ),
    "Please see a doctor first; I'll plan as soon as you are cleared.": (
        "Procure antes um médico, por favor; planejo assim que você for liberado."
    ),
    "There is no free day in your week, so there is nothing I can plan.": (
        "Na sua semana não há nenhum dia livre, então não posso planejar nada."
    ),
    "Tell me one day you could run, even for 30 minutes.": (
        "Diga um dia em que você possa correr, nem que sejam 30 minutos."
    ),
    "I plan for races from {a} to {b}; {c} is outside that.": (
        "Planejo provas de {a} a {b}; {c} fica fora."
    ),
    "The race on {a} is {b}: nothing can be trained for it.": (
        "A prova de {a} é {b}: não dá mais para treinar."
    ),
    "today": "hoje",
    "over already": "já passada",
    "{a} is more than {b} weeks away.": "Até {a} faltam mais de {b} semanas.",
    "Keep a base until then; a plan for the race comes in its year.": (
        "Mantenha a base até lá; o plano da prova vem no ano dela."
    ),
    (
        "A marathon is for adults: in the year you turn {a} a race is at most {b} (from {c} on "
        "there is no such limit)."
    ): (
        "A maratona é para adultos: no ano em que faz {a}, no máximo {b} (a partir dos {c} não há "
        "limite)."
    ),
    (
        "That is too far: in the year you turn {a} a race is at most {b} (from {c} on there is no "
        "such limit)."
    ): "É longe demais: no ano em que faz {a}, no máximo {b} (a partir dos {c} não há limite).",
    (
        "Racing is not for now ({a}): easy running, as far as it feels good and your doctor agrees."
    ): "Agora não é hora de competir ({a}): correr leve, enquanto fizer bem e o médico concordar.",
    "I can plan gentle running without a race.": "Posso planejar corrida tranquila, sem prova.",
    "A {a} needs at least {b} runs a week; {c} days are free.": (
        "Para isso ({a}) são precisas ao menos {b} corridas por semana; há {c} dias livres."
    ),
    "A {a} needs at least {b} runs a week; {c} day is free.": (
        "Para isso ({a}) são precisas ao menos {b} corridas por semana; há {c} dia livre."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} week leaves "
        "room for {d}."
    ): (
        "Aprender a correr leva umas nove semanas ({a} sessões); até lá ({b}, {c} semana) cabem "
        "{d}."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} weeks leaves "
        "room for {d}."
    ): (
        "Aprender a correr leva umas nove semanas ({a} sessões); até lá ({b}, {c} semanas) cabem "
        "{d}."
    ),
    "easy running to build a base": "correr leve para fazer base",
    "learning to run": "aprender a correr",
    "Choose a later race or more days, or take this one as a long run with a number.": (
        "Escolha uma prova mais tarde ou mais dias, ou faça esta como longão com número."
    ),
    "Choose a later race, or race at your present fitness.": (
        "Escolha uma prova mais tarde, ou corra com a forma de agora."
    ),
    (
        "Your target of {a} is beyond reach by then: at one point of fitness in four to six weeks "
        "it would take about {b} weeks. {c} Training paces follow your present fitness."
    ): (
        "Seu objetivo de {a} está fora de alcance até lá: com um ponto de forma a cada quatro a "
        "seis semanas seriam umas {b} semanas. {c} Os ritmos seguem sua forma atual."
    ),
    "your {a} race in {b} on {c}": "sua prova de {a} em {b}, {c}",
    "your {a} run in {b} on {c}": "sua corrida de {a} em {b}, {c}",
    "your {a} race in {b}": "sua prova de {a} em {b}",
    "your {a} run in {b}": "sua corrida de {a} em {b}",
    "Your {a} race in {b} on {c}": "sua prova de {a} em {b}, {c}",
    "Your {a} run in {b} on {c}": "sua corrida de {a} em {b}, {c}",
    "Your {a} race in {b}": "sua prova de {a} em {b}",
    "Your {a} run in {b}": "sua corrida de {a} em {b}",
    "{a} shows more; one good day raises your paces only a little.": (
        "Mostra mais ({a}); um dia bom sobe seus ritmos só um pouco."
    ),
    "{a} shows it.": "Quem mostra é {a}.",
    "{a} was slower; one bad day lowers your paces only in part.": (
        "Foi mais lento ({a}); um dia ruim baixa seus ritmos só em parte."
    ),
    "{a} was no race, so it does not lower your paces.": (
        "Não era prova ({a}), então não baixa seus ritmos."
    ),
    "First evidence: {a}.": "Primeiro indício da sua forma: {a}.",
    "{a} days without training cost about {b} % of fitness.": (
        "{a} dias sem treino custam cerca de {b}% da forma."
    ),
    "{a} days with cross-training cost about {b} % of fitness.": (
        "{a} dias com treino cruzado custam cerca de {b}% da forma."
    ),
    "{a} says little about fitness: it needs {b} to {c}.": (
        "Isso diz pouco da forma ({a}): são precisos de {b} a {c}."
    ),
    "{a} would be faster than the world's best; is the time or distance right?": (
        "Seria mais rápido que os melhores do mundo ({a}); o tempo ou a distância estão certos?"
    ),
    "{a} is walking pace, so it says little about running fitness.": (
        "É ritmo de caminhada ({a}), então diz pouco da sua forma."
    ),
    "{a} lies in the future.": "Isso está no futuro: {a}.",
    "{a} is more than a whole day": "{a} é mais do que um dia inteiro",
    "a mean heart rate of {a} is outside what hearts do": (
        "uma frequência média de {a} não é coisa de coração"
    ),
    "{a} is further than almost anyone runs in a day": "{a} quase ninguém corre num dia",
    "{a} in {b} is {c}, faster than anyone has ever run it": (
        "{a} em {b} dá {c}, mais rápido do que alguém já correu"
    ),
    "{a} in {b} is {c}, slower than a walk": "{a} em {b} dá {c}, mais lento que caminhar",
    "From your threshold heart rate of {a}.": "Da sua frequência de limiar de {a}.",
    "From a maximum of {a}.": "De um máximo de {a}.",
    "From {a} at rest and a maximum of {b}.": "De {a} em repouso e um máximo de {b}.",
    "From {a} at rest and a maximum of {b} estimated from age ({c}).": (
        "De {a} em repouso e um máximo de {b} estimado pela idade (208 - 0,7 × idade, ± 10)."
    ),
    "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule": (
        "Damsted 2019, Nielsen 2014; os 10% são regra de treinador"
    ),
    "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners": (
        "Schuster Brandt Frandsen 2025; Bertelsen 2018 para iniciantes"
    ),
    "Daniels, Running Formula: the long run's share of the week": (
        "Daniels, Running Formula: a parte do longão na semana"
    ),
    "coaching practice; seen in most published plans": (
        "prática de treinadores; assim na maioria dos planos publicados"
    ),
    "hard/easy alternation, Casado 2022; 48 h is a coach's rule": (
        "alternar forte e leve, Casado 2022; as 48 h são regra de treinador"
    ),
    "Silbernagel 2007 and Vincent 2017": "Silbernagel 2007 e Vincent 2017",
    "Schwellnus 2021; rest with fever is a clinician's rule": (
        "Schwellnus 2021; repouso com febre é regra médica"
    ),
    "UK Athletics maximum race distances": "UK Athletics, distâncias máximas de prova",
}
