"""In Portuguese: what a plan says of its weeks and changes, by the English it is written in."""

from collections.abc import Mapping

PLAN: Mapping[str, str] = {
    "Running and walking in turn, so that running becomes a habit.": (
        "Correr e caminhar à vez, para que correr se torne hábito."
    ),
    "Endurance first: easy running, and a little strength on hills.": (
        "Primeiro a resistência: correr leve e alguma força em subidas."
    ),
    "Endurance first: easy running, and a little threshold work.": (
        "Primeiro a resistência: correr leve e um pouco de limiar."
    ),
    "Endurance first: easy running, and a taste of quicker minutes.": (
        "Primeiro a resistência: correr leve e alguns minutos mais rápidos para experimentar."
    ),
    "Endurance first: easy running, nothing hard yet.": (
        "Primeiro a resistência: correr leve, ainda nada duro."
    ),
    "The engine: quicker minutes on top of steady volume.": (
        "O motor: minutos mais rápidos sobre um volume estável."
    ),
    "The engine: steady volume, all of it easy.": ("O motor: volume estável, tudo leve."),
    "Nothing more this week: the training begins on Monday.": (
        "Esta semana mais nada: o treino começa na segunda-feira."
    ),
    "No training this week.": ("Esta semana sem treino."),
    "A race on the way, run on fresh legs.": ("Uma prova pelo caminho, corrida de pernas frescas."),
    "The engine: threshold and intervals on top of steady volume.": (
        "O motor: limiar e intervalos sobre um volume estável."
    ),
    "The race itself: its pace and its length are rehearsed.": (
        "A própria prova: ensaiam-se o ritmo e a duração."
    ),
    "Less volume, the same sharpness: the work is done, now it settles.": (
        "Menos volume, a mesma vivacidade: o trabalho está feito, agora assenta."
    ),
    "Race week: stay loose, sleep, arrive fresh.": "Semana de prova: solto, dorme, chega fresco.",
    "Recovery: the race is digested before anything new.": (
        "Recuperação: primeiro digere-se a prova, depois o novo."
    ),
    "Staying fit without wearing down.": "Manter a forma sem desgaste.",
    "Staying fit: easy running, as far as it feels good.": (
        "Manter a forma: correr leve enquanto souber bem."
    ),
    "Staying fit: easy running, a little quicker work, room to grow.": (
        "Manter a forma: correr leve, algum ritmo mais rápido, margem para crescer."
    ),
    "A lighter week, so that training can settle; rested legs are tested.": (
        "Uma semana mais leve, para o treino assentar; teste com pernas descansadas."
    ),
    "A lighter week, so that training can settle.": "Uma semana mais leve, para o treino assentar.",
    "Threshold work moves the pace you can hold for an hour.": (
        "O trabalho no limiar sobe o ritmo que aguenta uma hora."
    ),
    "Threshold in bouts gives the same stimulus with less strain.": (
        "O limiar por troços dá o mesmo estímulo com menos esforço."
    ),
    "Intervals raise the ceiling of every race pace.": (
        "Os intervalos sobem o teto de todo ritmo de prova."
    ),
    "Hills build strength for the faster work to come.": (
        "As subidas dão força para o trabalho mais rápido que vem."
    ),
    "Short and sharp: intensity stays in the taper while volume falls.": (
        "Curto e vivo: no afinamento fica a intemidade, baixa o volume."
    ),
    "The day after hard or long work is for loosening up only.": (
        "O dia depois de algo duro ou longo é só para soltar."
    ),
    "A few strides keep the legs quick; everything else stays easy.": (
        "Umas acelerações mantêm as pernas rápidas; o resto é leve."
    ),
    "Most of your running is easy: that is how it becomes more.": (
        "Quase tudo se corre leve: é assim que passa a ser mais."
    ),
    "Short and easy before the long run, so that your legs are fresh for it.": (
        "Curta e leve antes do longo, para que as pernas cheguem frescas."
    ),
    "One longer easy run in midweek adds endurance without a second long run.": (
        "Uma corrida leve mais longa no meio da semana dá resistência sem um segundo longo."
    ),
    "Two longer days in a row prepare you for the length of an ultra.": (
        "Dois dias mais longos seguidos preparam para a distância de um ultra."
    ),
    "As fit as today, {a} is likely for the {b} ({c}).": (
        "Com a forma de hoje, cerca de {a} ({b}; {c})."
    ),
    "Four fifths of the time is easy, so that the hard days can be hard.": (
        "Quatro quintos do tempo são leves, para os dias duros poderem ser duros."
    ),
    (
        "The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week."
    ): (
        "O longão mantém o lugar: a resistência cresce com o tempo de pé, e fica na sua "
        "parte da semana."
    ),
    (
        "Your long run grows by {a}: at most 10 % or {b} over your longest of the last "
        "30 days ({c})."
    ): (
        "O longão cresce {a}: no máximo 10 % ou {b} acima do mais longo dos últimos 30 dias ({c})."
    ),
    "Shorter this week, so that you recover.": "Mais curto esta semana, para se recuperar.",
    (
        "Strength once or twice a week cuts injuries to a third (Lauersen 2018); never "
        "the day before hard running."
    ): (
        "Força uma ou duas vezes por semana reduz as lesões a um terço (Lauersen 2018); "
        "nunca na véspera de algo duro."
    ),
    "It starts from {a} a week with a longest run of {b}, from what you told me.": (
        "Ele parte de {a} por semana e de uma corrida mais longa de {b}, pelo que você me contou."
    ),
    "It starts from {a} a week with a longest run of {b}, from your log.": (
        "Parte de {a} por semana e de uma corrida mais longa de {b}, pelo seu diário."
    ),
    "First you learn to run: running and walking in turn, three times a week.": (
        "Primeiro você aprende a correr: correr e caminhar alternados, três vezes por semana."
    ),
    "{a} runs a week rather than {b}: the long run may take the larger share it needs.": (
        "{a} corridas por semana em vez de {b}: assim o longão tem a parte de que precisa."
    ),
    "The largest week is {a}, the longest run {b}; every fourth week at the latest is lighter.": (
        "A semana maior tem {a}, a corrida mais longa {b}; no máximo a cada quatro semanas "
        "uma é mais leve."
    ),
    (
        "As fit as today, {a} is likely for the {b}; with {c} weeks of training {d} can "
        "be hoped for ({e})."
    ): (
        "Com a forma de hoje, cerca de {a} ({b}); com {c} semanas de treino dá para esperar "
        "{d} ({e})."
    ),
    "You asked for it.": "Foi você que pediu.",
    "You said: {a}.": "Você disse: {a}.",
    "Your rule: {a}.": "A sua regra: {a}.",
    "You are ill: today you rest.": "Você está doente: hoje descansas.",
    "With a cold, easy and short is the most.": "Com um resfriado, curto e leve é o máximo.",
    "Training with a fever is dangerous; you rest.": "Treinar com febre é perigoso; descansas.",
    "Two days without fever come before the first run.": (
        "Antes da primeira corrida vêm dois dias sem febre."
    ),
    "One easy day for every day ill comes before anything hard.": (
        "Um dia leve por cada dia doente, antes de algo duro."
    ),
    "Your health allows it again.": "A sua saúde volta a permitir.",
    "Keeps an easy day between hard sessions.": "Assim fica um dia leve entre os duros.",
    "Makes room for {a}.": "Abre espaço para: {a}.",
    "The day is free again.": "O dia está livre outra vez.",
    "So that it fits the days and time you have.": "Para caber nos seus dias e no seu tempo.",
    "Missed, and let go: nothing is stacked.": "Perdido e esquecido: nada se acumula.",
    "In place of the one you missed; nothing is stacked.": (
        "No lugar do que perdeu; nada se acumula."
    ),
    "Tired: hard work on an empty tank costs more than it gives.": (
        "Cansaço: treino forte com o tanque vazio custa mais do que dá."
    ),
    "You asked for more; this much is safe.": "Você queria mais; até aqui é seguro.",
    "{a} on {b}: no time is free that day.": "{a} ({b}): nesse dia você não tem tempo livre.",
    "{a} on {b} lies beside the long run of {c}.": "{a} ({b}) fica ao lado do longão ({c}).",
    "{a} on {b} and {c} on {d} are {e} apart.": "{a} ({b}) e {c} ({d}) estão demasiado próximos.",
    "The long run of week {a} is {b} of the week; with {c} runs {d} is the most.": (
        "O longão da semana {a} é {b} da semana; com {c} corridas, {d} é o máximo."
    ),
    "Week {a} brings more volume and {b} for the first time.": (
        "A semana {a} traz mais volume e, pela primeira vez: {b}."
    ),
    (
        "{a} on {b} would be {c} % more than the share of your longest run that the way back "
        "allows ({d})."
    ): (
        "{a} em {b} seriam {c} % a mais do que a parte da sua corrida mais longa que a "
        "volta permite ({d})."
    ),
    "{a} on {b} would be {c} % more than your longest run of the last 30 days ({d}).": (
        "{a} ({b}) seriam {c} % mais do que a sua corrida mais longa dos últimos 30 dias ({d})."
    ),
    "{a} pace is trained in the last third of the plan.": (
        "O ritmo de prova treina-se no último terço do plano ({a})."
    ),
    "A test every four to six weeks keeps your paces honest.": (
        "Um teste a cada quatro a seis semanas mantém os seus ritmos certos."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in {d} weeks would need a run "
        "of {e}; growing safely, you would get to {f}."
    ): (
        "De {a} por semana e uma corrida de {b}, em {d} semanas seria precisa uma de {e} "
        "({c}); crescendo em segurança chegaria a {f}."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in a week would need a run "
        "of {d}; growing safely, you would get to {e}."
    ): (
        "De {a} por semana e uma corrida de {b}, em uma semana seria precisa uma de {d} "
        "({c}); crescendo em segurança chegaria a {e}."
    ),
    "Race effort on tired legs is the rehearsal.": (
        "O esforço de prova com pernas cansadas é o ensaio."
    ),
    "Short repetitions keep your stride quick and economical.": (
        "Repetições curtas mantêm a passada rápida e econômica."
    ),
    "Playing with pace is the gentlest way into quicker running.": (
        "Brincar com o ritmo é a forma mais suave de correr mais rápido."
    ),
    "Marathon pace has to feel familiar before race day.": (
        "O ritmo de maratona tem de ser familiar antes do dia."
    ),
    "Finishing quicker teaches to hold something back.": (
        "Acabar mais rápido ensina a guardar algo."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but would ask for twice the volume you start from."
    ): (
        "A corrida mais longa antes da prova ({a}) será de {b}; {c} levariam você melhor, "
        "mas pediriam o dobro do volume com que você começa."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but there is no safe way there by then."
    ): (
        "A corrida mais longa antes da prova ({a}) será de {b}; {c} levariam você melhor, "
        "mas não há forma segura até lá."
    ),
    (
        "The longest run before your {a} will be {b}, as long as your days allow; {c} "
        "would carry you better, if one day has {d}."
    ): (
        "A corrida mais longa antes da prova ({a}) será de {b}, o que os seus dias permitem; "
        "{c} levariam você melhor, se um dia tiver {d}."
    ),
    "With {a} minutes more on each of your days it would fit as it is.": (
        "Com {a} minutos a mais em cada um dos seus dias caberia tal como está."
    ),
    "What would be safe: {a}.": "Seguro seria: {a}.",
    "What would be safe: {a}, or {b}.": "Seguro seria: {a}, ou {b}.",
    "a {a} that day": "{a} nesse dia",
    "the {a} on {b}": "{a} a {b}",
    "Your {a}: what it was all for.": "A prova ({a}): tudo foi para isto.",
    "as on race day": "como no dia da prova",
    "at the quick end of easy": "no lado rápido do leve",
    "squats, lunges, calf raises, hip bridges, planks": (
        "agachamentos, afundos, panturrilhas, ponte, pranchas"
    ),
    "with 3 or 4 strides at the end": "com 3 ou 4 acelerações no fim",
    "60 g of carbohydrate an hour (up to 90), drink to thirst": (
        "60 g de carboidratos por hora (até 90), beba conforme a sede"
    ),
    "Your target of {a} is in reach. {b}": "O seu objetivo de {a} está ao alcance. {b}",
    "{a} on {b} is over; the past stays.": "{a} ({b}) já passou; o passado fica.",
    "Tell me which coming session you mean.": "Me diga a que próximo treino você se refere.",
    "{a} has passed, and the past is never rewritten.": (
        "{a} já passou, e o passado não se reescreve."
    ),
    "Choose today or a later day.": "Escolha hoje ou um dia depois.",
    "{a} lies outside your plan.": "{a} fica fora do seu plano.",
    "Choose a day up to {a}.": "Escolha um dia até {a}.",
    "Leave it where it is, or skip it.": "Deixe-o onde está, ou pule-o.",
    "A race has its own date.": "Uma prova tem a sua data.",
    "If the race itself moved, tell me the new date as your goal.": (
        "Se a prova mudou de data, me diga a nova como objetivo."
    ),
    "From a maximum of {a} estimated from age ({b}).": (
        "De um máximo de {a} estimado pela idade (208 - 0,7 × idade, ± 10)."
    ),
}
