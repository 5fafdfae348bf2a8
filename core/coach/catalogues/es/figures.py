"""In Spanish: refused goals, results and doubts, by the English they are written in."""

from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "Teaches the legs to run when they come from the bike.": (
        "Enseña a las piernas a correr al bajar de la bici."
    ),
    "Ride only.": "Solo bici.",
    "{a}, easy enough to chat": "{a}, tan suave que puedas charlar",
    "run off the bike": "correr al bajar de la bici",
    "ankles, calves, hips and back, without forcing": (
        "tobillos, gemelos, caderas y espalda, sin forzar"
    ),
    "strong and smooth": "fuerte y fluido",
    "start slowly": "empieza despacio",
    "stay in control": "con control",
    "Your own.": "El tuyo propio.",
    "A race goal needs a race: how far, and when?": (
        "Un objetivo de carrera pide una carrera: ¿qué distancia y cuándo?"
    ),
    (
        "A {a} needs a run of about {b}, and your days leave room for {c}. With {d} on one day "
        "it would fit."
    ): (
        "Eso ({a}) pide una carrera de unos {b}, y tus días dejan sitio para {c}. "
        "Con {d} en un día cabría."
    ),
    "Please see a doctor first; I'll plan as soon as you are cleared.": (
        "Ve antes al médico, por favor; planifico en cuanto tengas el visto bueno."
    ),
    "There is no free day in your week, so there is nothing I can plan.": (
        "En tu semana no hay ningún día libre, así que no puedo planear nada."
    ),
    "Tell me one day you could run, even for 30 minutes.": (
        "Dime un día en que puedas correr, aunque sean 30 minutos."
    ),
    "I plan for races from {a} to {b}; {c} is outside that.": (
        "Planifico carreras de {a} a {b}; {c} queda fuera."
    ),
    "The race on {a} is {b}: nothing can be trained for it.": (
        "La carrera del {a} es {b}: ya no se puede entrenar nada."
    ),
    "today": "hoy",
    "over already": "ya pasada",
    "{a} is more than {b} weeks away.": "Hasta el {a} faltan más de {b} semanas.",
    "Keep a base until then; a plan for the race comes in its year.": (
        "Mantén la base hasta entonces; el plan de carrera llega en su año."
    ),
    (
        "A marathon is for adults: in the year you turn {a} a race is at most {b} (from {c} on "
        "there is no such limit)."
    ): (
        "La maratón es para adultos: el año en que cumples {a}, como mucho {b} (desde los {c} ya "
        "no hay límite)."
    ),
    (
        "That is too far: in the year you turn {a} a race is at most {b} (from {c} on there is no "
        "such limit)."
    ): "Es demasiado: el año en que cumples {a}, como mucho {b} (desde los {c} ya no hay límite).",
    (
        "Racing is not for now ({a}): easy running, as far as it feels good and your doctor agrees."
    ): (
        "Ahora no es momento de competir ({a}): correr suave, mientras siente bien y tu médico "
        "esté de acuerdo."
    ),
    "I can plan gentle running without a race.": "Puedo planear correr con calma, sin carrera.",
    "A {a} needs at least {b} runs a week; {c} days are free.": (
        "Eso ({a}) pide al menos {b} carreras por semana; hay {c} días libres."
    ),
    "A {a} needs at least {b} runs a week; {c} day is free.": (
        "Eso ({a}) pide al menos {b} carreras por semana; hay {c} día libre."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} week leaves "
        "room for {d}."
    ): (
        "Aprender a correr lleva unas nueve semanas ({a} sesiones); hasta entonces ({b}, {c} "
        "semana) caben {d}."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} weeks leaves "
        "room for {d}."
    ): (
        "Aprender a correr lleva unas nueve semanas ({a} sesiones); hasta entonces ({b}, {c} "
        "semanas) caben {d}."
    ),
    "easy running to build a base": "correr suave para hacer base",
    "learning to run": "aprender a correr",
    "Choose a later race or more days, or take this one as a long run with a number.": (
        "Elige una carrera más tarde o más días, o toma esta como tirada larga con dorsal."
    ),
    "Choose a later race, or race at your present fitness.": (
        "Elige una carrera más tarde, o compite con tu forma de ahora."
    ),
    (
        "Your target of {a} is beyond reach by then: at one point of fitness in four to six weeks "
        "it would take about {b} weeks. {c} Training paces follow your present fitness."
    ): (
        "Tu objetivo de {a} no llega para entonces: a un punto de forma cada cuatro a seis semanas "
        "harían falta unas {b} semanas. {c} Los ritmos siguen tu forma actual."
    ),
    "your {a} race in {b} on {c}": "tu carrera de {a} en {b}, {c}",
    "your {a} run in {b} on {c}": "tu carrera de {a} en {b}, {c}",
    "your {a} race in {b}": "tu carrera de {a} en {b}",
    "your {a} run in {b}": "tu carrera de {a} en {b}",
    "Your {a} race in {b} on {c}": "tu carrera de {a} en {b}, {c}",
    "Your {a} run in {b} on {c}": "tu carrera de {a} en {b}, {c}",
    "Your {a} race in {b}": "tu carrera de {a} en {b}",
    "Your {a} run in {b}": "tu carrera de {a} en {b}",
    "{a} shows more; one good day raises your paces only a little.": (
        "Muestra más ({a}); un buen día sube tus ritmos solo un poco."
    ),
    "{a} shows it.": "Lo muestra {a}.",
    "{a} was slower; one bad day lowers your paces only in part.": (
        "Fue más lento ({a}); un mal día baja tus ritmos solo en parte."
    ),
    "{a} was no race, so it does not lower your paces.": (
        "No era una carrera ({a}), así que no baja tus ritmos."
    ),
    "First evidence: {a}.": "Primer indicio de tu forma: {a}.",
    "{a} days without training cost about {b} % of fitness.": (
        "{a} días sin entrenar cuestan alrededor del {b} % de la forma."
    ),
    "{a} days with cross-training cost about {b} % of fitness.": (
        "{a} días con entreno cruzado cuestan alrededor del {b} % de la forma."
    ),
    "{a} says little about fitness: it needs {b} to {c}.": (
        "Eso dice poco de la forma ({a}): hacen falta de {b} a {c}."
    ),
    "{a} would be faster than the world's best; is the time or distance right?": (
        "Sería más rápido que los mejores del mundo ({a}); ¿está bien el tiempo o la distancia?"
    ),
    "{a} is walking pace, so it says little about running fitness.": (
        "Es ritmo de caminar ({a}), así que dice poco de tu forma."
    ),
    "{a} lies in the future.": "Eso está en el futuro: {a}.",
    "{a} is more than a whole day": "{a} es más de un día entero",
    "a mean heart rate of {a} is outside what hearts do": (
        "un pulso medio de {a} no es cosa de corazones"
    ),
    "{a} is further than almost anyone runs in a day": "{a} no los corre casi nadie en un día",
    "{a} in {b} is {c}, faster than anyone has ever run it": (
        "{a} en {b} son {c}, más rápido que nadie jamás"
    ),
    "{a} in {b} is {c}, slower than a walk": "{a} en {b} son {c}, más lento que caminar",
    "From your threshold heart rate of {a}.": "De tu pulso umbral de {a}.",
    "From a maximum of {a}.": "De un máximo de {a}.",
    "From {a} at rest and a maximum of {b}.": "De {a} en reposo y un máximo de {b}.",
    "From {a} at rest and a maximum of {b} estimated from age ({c}).": (
        "De {a} en reposo y un máximo de {b} estimado por la edad (208 - 0,7 × edad, ± 10)."
    ),
    "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule": (
        "Damsted 2019, Nielsen 2014; el 10 % es regla de entrenador"
    ),
    "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners": (
        "Schuster Brandt Frandsen 2025; Bertelsen 2018 para quien empieza"
    ),
    "Daniels, Running Formula: the long run's share of the week": (
        "Daniels, Running Formula: la parte de la tirada larga en la semana"
    ),
    "coaching practice; seen in most published plans": (
        "práctica de entrenadores; así en la mayoría de planes publicados"
    ),
    "hard/easy alternation, Casado 2022; 48 h is a coach's rule": (
        "alternar duro y suave, Casado 2022; las 48 h son regla de entrenador"
    ),
    "Silbernagel 2007 and Vincent 2017": "Silbernagel 2007 y Vincent 2017",
    "Schwellnus 2021; rest with fever is a clinician's rule": (
        "Schwellnus 2021; descansar con fiebre es regla médica"
    ),
    "UK Athletics maximum race distances": "UK Athletics, distancias máximas de carrera",
}
