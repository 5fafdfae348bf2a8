"""In Portuguese: names, steps and purposes of workouts, by the English they are written in."""

from collections.abc import Mapping

WORKOUTS: Mapping[str, str] = {
    "Easy run {a}": "Corrida leve {a}",
    "Easy run {a} with {b} strides": "Corrida leve {a} com {b} acelerações",
    "Recovery run {a}": "Corrida regenerativa {a}",
    "Steady run {a}": "Corrida moderada {a}",
    "Walk {a}": "Caminhada {a}",
    "Rest": "Descanso",
    "Long run {a}": "Longão {a}",
    "Long run {a}, progression": "Longão {a}, progressivo",
    "Long run {a}, marathon-pace blocks": "Longão {a}, blocos a ritmo de maratona",
    "Long run {a}, fast finish": "Longão {a}, final rápido",
    "Threshold {a}": "Limiar {a}",
    "Cruise intervals {a}": "Intervalos de limiar {a}",
    "Intervals {a}": "Intervalado {a}",
    "Repetitions {a}": "Repetições {a}",
    "Hills {a}": "Subidas {a}",
    "Fartlek {a}": "Fartlek {a}",
    "Marathon pace {a}": "Ritmo de maratona {a}",
    "Goal pace {a}": "Ritmo de prova {a}",
    "Progression run {a}": "Corrida progressiva {a}",
    "Race: {a}": "Prova: {a}",
    "Time trial {a}": "Teste {a}",
    "Run-walk {a}": "Correr e caminhar {a}",
    "Strength {a}": "Força {a}",
    "Mobility {a}": "Mobilidade {a}",
    "Cross-training ({a}) {b}": "Treino cruzado ({a}) {b}",
    "Brick: ride {a}, run {b}": "Transição: bicicleta {a}, corrida {b}",
    "Builds endurance at little cost; you should be able to talk in full sentences.": (
        "Dá resistência e custa pouco; você deve conseguir falar em frases inteiras."
    ),
    "Loosens the legs after a hard day without adding to it.": (
        "Solta as pernas depois de um dia duro sem carregar mais."
    ),
    "Easy running at its quick end: a little more stimulus, still no strain.": (
        "Leve no lado rápido: um pouco mais de estímulo, ainda sem esforço."
    ),
    "Run it at the slow end of easy.": "Corra no lado lento do leve.",
    "Easy running, with a few seconds of quick, light steps to keep the legs sharp.": (
        "Corrida leve, com uns segundos de passos rápidos e soltos para manter as pernas despertas."
    ),
    "Leave the strides out and run it all easy.": "Deixe as acelerações e corra tudo leve.",
    "Moves the body and readies it for running without the impact.": (
        "Mexe o corpo e prepara-o para correr sem impacto."
    ),
    "The body gets stronger on the days it is left alone.": (
        "O corpo fica mais forte nos dias em que você o deixa em paz."
    ),
    "Endurance: heart, muscles and mind learn to go on.": (
        "Resistência: coração, músculos e cabeça aprendem a continuar."
    ),
    "Endurance, and the habit of saving strength for the end.": (
        "Resistência, e o hábito de guardar forças para o fim."
    ),
    "Rehearses race effort, kit and fuelling on tired legs.": (
        "Ensaia o esforço de prova, a roupa e a alimentação com as pernas cansadas."
    ),
    "Running well when it is no longer easy, as at the end of a race.": (
        "Correr bem quando já não é fácil, como no fim de uma prova."
    ),
    "Shorten it by a quarter.": "Encurte-o um quarto.",
    "Run it all easy; the distance is what counts.": "Corra tudo leve; o que conta é a distância.",
    "Raises the pace you can hold for an hour.": "Sobe o ritmo que consegue manter uma hora.",
    "Half the time at threshold, or an easy run with 4 strides.": (
        "Metade do tempo no limiar, ou corrida leve com 4 acelerações."
    ),
    "Raises the pace you can hold for an hour, in bouts that stay controlled.": (
        "Sobe o ritmo que consegue manter uma hora, em troços controlados."
    ),
    "Half the bouts, or an easy run with 4 strides.": (
        "Metade dos troços, ou corrida leve com 4 acelerações."
    ),
    "Trains how much oxygen the body can use, the ceiling of every race pace.": (
        "Treina quanto oxigênio o corpo consegue usar, o teto de todo ritmo de prova."
    ),
    "Two bouts fewer, or the same minutes as a fartlek by feel.": (
        "Menos dois, ou os mesmos minutos em fartlek pela sensação."
    ),
    "Makes fast running easier: speed and form, with full rest between.": (
        "Torna mais fácil correr rápido: velocidade e técnica, com descanso completo."
    ),
    "Half the repetitions, or 6 relaxed strides in an easy run.": (
        "Metade, ou 6 acelerações soltos numa corrida leve."
    ),
    "Strength and form with less impact than speed on the flat.": (
        "Força e técnica com menos impacto do que a velocidade no plano."
    ),
    "Half the climbs, or a hilly easy run.": "Metade das subidas, ou corrida leve com colinas.",
    "A first taste of quicker running, by feel and without a watch to please.": (
        "Uma primeira amostra de correr mais rápido, pela sensação e sem relógio."
    ),
    "Fewer quick minutes, or an easy run.": "Menos minutos rápidos, ou corrida leve.",
    "Makes marathon effort familiar, and teaches to fuel while running it.": (
        "Torna familiar o ritmo de maratona e ensina a se alimentar correndo."
    ),
    "The same run easy, with the last 10 minutes at marathon effort.": (
        "A mesma corrida leve, com os últimos 10 minutos a ritmo de maratona."
    ),
    "Teaches the pace of the race, so that it feels known on the day.": (
        "Ensina o ritmo da prova, para que no dia já o conheças."
    ),
    "Teaches to start gently and to run well on legs that are no longer fresh.": (
        "Ensina a começar com calma e a correr bem com pernas já cansadas."
    ),
    "Run the last third at the quick end of easy.": "Corra o último terço no lado rápido do leve.",
    "What the training was for: start calmly, race the second half.": (
        "O treino era para isto: largue com calma, dispute na segunda metade."
    ),
    "Run it as a long easy run, or don't start; another race will come.": (
        "Corra-a como treino leve, ou não largue; outra prova virá."
    ),
    "Shows how fit you are, so that your paces are right.": (
        "Mostra a sua forma, para que os seus ritmos estejam certos."
    ),
    "Run the distance at threshold effort instead.": "Corra a distância no limiar.",
    "{a} of running in all: the walks let you do more than you could.": (
        "{a} de corrida no total: caminhar deixa você fazer mais do que conseguiria."
    ),
    "Repeat the last session that felt fine, or walk the whole time.": (
        "Repita o último treino que foi bem, ou caminhe o tempo todo."
    ),
    "Stronger muscles and tendons: fewer injuries and a better running economy.": (
        "Músculos e tendões mais fortes: menos lesões e corrida mais econômica."
    ),
    "Half the sets, or only calf raises and planks.": (
        "Metade das séries, ou só panturrilhas e pranchas."
    ),
    "Keeps ankles and hips moving freely.": "Mantém tornozelos e quadris soltos.",
    "Endurance without the impact of running.": "Resistência sem o impacto da corrida.",
    "easy enough to chat": "tão leve que dê para conversar",
    "as on race day, relaxed": "como no dia da prova, solto",
    "strong and smooth": "forte e solto",
    "at goal pace, even and controlled": "a ritmo de prova, regular e controlado",
    "brisk by feel, never a sprint": "vivo pela sensação, nunca um sprint",
    "comfortably hard, you could go on": "duro mas confortável, podias continuar",
    "fast and relaxed, full rest": "rápido e solto, descanso completo",
    "hard but even, none faster": "duro mas regular, nenhum mais rápido",
    "uphill by effort, tall and quick; jog down": (
        "a subir por esforço, direito e rápido; desce a trote"
    ),
    "fast but relaxed": "rápido mas solto",
    "brisk": "a bom passo",
    "slowly": "devagar",
    "at the slow end, slower is fine": "no lado lento, mais devagar está bem",
    "at the quick end of easy, breathing stays calm": "no lado rápido do leve, respiração calma",
    "with 4 strides at the end": "com 4 acelerações no fim",
    "even, with nothing left": "regular, sem guardar nada",
    "10-15 min easy and 4 strides before": "antes 10-15 min leve e 4 acelerações",
    "5-10 min easy before": "antes 5-10 min leve",
    "30-60 g of carbohydrate an hour, drink to thirst": (
        "30-60 g de carboidratos por hora, beba conforme a sede"
    ),
}
