"""In Spanish: names, steps and purposes of workouts, by the English they are written in."""

from collections.abc import Mapping

WORKOUTS: Mapping[str, str] = {
    "Easy run {a}": "Rodaje suave {a}",
    "Easy run {a} with {b} strides": "Rodaje suave {a} con {b} rectas",
    "Recovery run {a}": "Rodaje regenerativo {a}",
    "Steady run {a}": "Carrera continua {a}",
    "Walk {a}": "Caminar {a}",
    "Rest": "Descanso",
    "Long run {a}": "Tirada larga {a}",
    "Long run {a}, progression": "Tirada larga {a}, progresiva",
    "Long run {a}, marathon-pace blocks": "Tirada larga {a}, bloques a ritmo de maratón",
    "Long run {a}, fast finish": "Tirada larga {a}, final rápido",
    "Threshold {a}": "Umbral {a}",
    "Cruise intervals {a}": "Series de umbral {a}",
    "Intervals {a}": "Intervalos {a}",
    "Repetitions {a}": "Repeticiones {a}",
    "Hills {a}": "Cuestas {a}",
    "Fartlek {a}": "Fartlek {a}",
    "Marathon pace {a}": "Ritmo de maratón {a}",
    "Goal pace {a}": "Ritmo objetivo {a}",
    "Progression run {a}": "Carrera progresiva {a}",
    "Race: {a}": "Carrera: {a}",
    "Time trial {a}": "Test {a}",
    "Run-walk {a}": "Correr y caminar {a}",
    "Strength {a}": "Fuerza {a}",
    "Mobility {a}": "Movilidad {a}",
    "Cross-training ({a}) {b}": "Entrenamiento cruzado ({a}) {b}",
    "Brick: ride {a}, run {b}": "Transición: bici {a}, correr {b}",
    "Builds endurance at little cost; you should be able to talk in full sentences.": (
        "Da resistencia y cuesta poco; deberías poder hablar con frases enteras."
    ),
    "Loosens the legs after a hard day without adding to it.": (
        "Suelta las piernas tras un día duro sin cargarlas más."
    ),
    "Easy running at its quick end: a little more stimulus, still no strain.": (
        "Correr suave en su lado rápido: algo más de estímulo, aún sin forzar."
    ),
    "Run it at the slow end of easy.": "Córrelo en el lado lento de lo suave.",
    "Easy running, with a few seconds of quick, light steps to keep the legs sharp.": (
        "Correr suave, con unos segundos de pasos rápidos y ligeros para mantener las "
        "piernas despiertas."
    ),
    "Leave the strides out and run it all easy.": "Deja los rectas y corre todo suave.",
    "Moves the body and readies it for running without the impact.": (
        "Mueve el cuerpo y lo prepara para correr sin impacto."
    ),
    "The body gets stronger on the days it is left alone.": (
        "El cuerpo se hace más fuerte los días que lo dejas en paz."
    ),
    "Endurance: heart, muscles and mind learn to go on.": (
        "Resistencia: corazón, músculos y cabeza aprenden a seguir."
    ),
    "Endurance, and the habit of saving strength for the end.": (
        "Resistencia, y el hábito de guardar fuerzas para el final."
    ),
    "Rehearses race effort, kit and fuelling on tired legs.": (
        "Ensaya esfuerzo de carrera, ropa y alimentación con las piernas cansadas."
    ),
    "Running well when it is no longer easy, as at the end of a race.": (
        "Correr bien cuando ya no es fácil, como al final de una carrera."
    ),
    "Shorten it by a quarter.": "Acórtala un cuarto.",
    "Run it all easy; the distance is what counts.": (
        "Córrelo todo suave; lo que cuenta es la distancia."
    ),
    "Raises the pace you can hold for an hour.": "Sube el ritmo que puedes mantener una hora.",
    "Half the time at threshold, or an easy run with 4 strides.": (
        "La mitad del tiempo a umbral, o rodaje suave con 4 rectas."
    ),
    "Raises the pace you can hold for an hour, in bouts that stay controlled.": (
        "Sube el ritmo que puedes mantener una hora, en tramos controlados."
    ),
    "Half the bouts, or an easy run with 4 strides.": (
        "La mitad de los tramos, o rodaje suave con 4 rectas."
    ),
    "Trains how much oxygen the body can use, the ceiling of every race pace.": (
        "Entrena cuánto oxígeno puede usar el cuerpo, el techo de todo ritmo de carrera."
    ),
    "Two bouts fewer, or the same minutes as a fartlek by feel.": (
        "Dos menos, o los mismos minutos como fartlek por sensaciones."
    ),
    "Makes fast running easier: speed and form, with full rest between.": (
        "Hace más fácil correr rápido: velocidad y técnica, con descanso completo."
    ),
    "Half the repetitions, or 6 relaxed strides in an easy run.": (
        "La mitad, o 6 rectas relajados en una carrera suave."
    ),
    "Strength and form with less impact than speed on the flat.": (
        "Fuerza y técnica con menos impacto que la velocidad en llano."
    ),
    "Half the climbs, or a hilly easy run.": "La mitad de las subidas, o rodaje suave con cuestas.",
    "A first taste of quicker running, by feel and without a watch to please.": (
        "Una primera prueba de correr más rápido, por sensaciones y sin reloj."
    ),
    "Fewer quick minutes, or an easy run.": "Menos minutos rápidos, o carrera suave.",
    "Makes marathon effort familiar, and teaches to fuel while running it.": (
        "Hace familiar el esfuerzo de maratón y enseña a comer corriendo."
    ),
    "The same run easy, with the last 10 minutes at marathon effort.": (
        "La misma carrera suave, con los últimos 10 minutos a ritmo de maratón."
    ),
    "Teaches the pace of the race, so that it feels known on the day.": (
        "Enseña el ritmo de la carrera, para que ese día te suene."
    ),
    "Teaches to start gently and to run well on legs that are no longer fresh.": (
        "Enseña a empezar tranquilo y a correr bien con piernas ya cansadas."
    ),
    "Run the last third at the quick end of easy.": (
        "Corre el último tercio en el lado rápido de lo suave."
    ),
    "What the training was for: start calmly, race the second half.": (
        "Para esto era el entrenamiento: sal tranquilo y compite en la segunda mitad."
    ),
    "Run it as a long easy run, or don't start; another race will come.": (
        "Córrela como tirada suave, o no salgas; habrá otra carrera."
    ),
    "Shows how fit you are, so that your paces are right.": (
        "Muestra tu forma, para que tus ritmos sean los correctos."
    ),
    "Run the distance at threshold effort instead.": "Corre la distancia a umbral en su lugar.",
    "{a} of running in all: the walks let you do more than you could.": (
        "{a} corriendo en total: caminar te deja hacer más de lo que podrías."
    ),
    "Repeat the last session that felt fine, or walk the whole time.": (
        "Repite la última sesión que fue bien, o camina todo el rato."
    ),
    "Stronger muscles and tendons: fewer injuries and a better running economy.": (
        "Músculos y tendones más fuertes: menos lesiones y mejor economía."
    ),
    "Half the sets, or only calf raises and planks.": (
        "La mitad de las series, o solo gemelos y planchas."
    ),
    "Keeps ankles and hips moving freely.": "Mantiene tobillos y caderas sueltos.",
    "Endurance without the impact of running.": "Resistencia sin el impacto de correr.",
    "easy enough to chat": "tan suave que puedas charlar",
    "as on race day, relaxed": "como el día de la carrera, relajado",
    "strong and smooth": "fuerte y fluido",
    "at goal pace, even and controlled": "a ritmo objetivo, parejo y controlado",
    "brisk by feel, never a sprint": "ligero por sensaciones, nunca al esprint",
    "comfortably hard, you could go on": "duro pero cómodo, podrías seguir",
    "fast and relaxed, full rest": "rápido y relajado, descanso completo",
    "hard but even, none faster": "duro pero parejo, ninguno más rápido",
    "uphill by effort, tall and quick; jog down": (
        "cuesta arriba por esfuerzo, erguido y ágil; baja trotando"
    ),
    "fast but relaxed": "rápido pero relajado",
    "brisk": "a buen paso",
    "slowly": "despacio",
    "at the slow end, slower is fine": "en el lado lento, más lento está bien",
    "at the quick end of easy, breathing stays calm": (
        "en el lado rápido de lo suave, respiración tranquila"
    ),
    "with 4 strides at the end": "con 4 rectas al final",
    "even, with nothing left": "parejo, sin guardarte nada",
    "10-15 min easy and 4 strides before": "antes 10-15 min suave y 4 rectas",
    "5-10 min easy before": "antes 5-10 min suave",
    "30-60 g of carbohydrate an hour, drink to thirst": (
        "30-60 g de carbohidratos por hora, bebe según la sed"
    ),
}
