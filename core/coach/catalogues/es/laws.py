"""In Spanish: laws, repairs and refusals of changes, by the English they are written in."""

from collections.abc import Mapping

LAWS: Mapping[str, str] = {
    "{a} on {b}: {c}": "{a}, {b}: {c}",
    "{a} on {b}: {c} minutes are free that day.": "{a}, {b}: ese día tienes {c} minutos.",
    "{a} on {b}: it will feel like {c} C.": "{a}, {b}: la sensación será de {c} °C.",
    "Week {a} leaves {b} day of rest; it should be {c}.": (
        "La semana {a} deja {b} día de descanso; deberían ser {c}."
    ),
    "Week {a} leaves {b} days of rest; it should be {c}.": (
        "La semana {a} deja {b} días de descanso; deberían ser {c}."
    ),
    "Race week holds {a} beside the race, after a peak of {b}.": (
        "La semana de carrera tiene {a} además de la carrera, tras un máximo de {b}."
    ),
    "The race of {a} is missing in the plan.": "La carrera del {a} falta en el plan.",
    "{a} lies {b} day before the race of {c}; {d} are the least.": (
        "{a} queda {b} día antes de la carrera del {c}; hacen falta al menos {d}."
    ),
    "{a} lies {b} days before the race of {c}; {d} are the least.": (
        "{a} queda {b} días antes de la carrera del {c}; hacen falta al menos {d}."
    ),
    "{a} comes {b} day after racing {c}.": "{a} llega {b} día después de competir en {c}.",
    "{a} comes {b} days after racing {c}.": "{a} llega {b} días después de competir en {c}.",
    "Leave out the shortest easy run.": "Deja fuera el rodaje suave más corto.",
    "Move it to a free day or shorten it.": "Pásalo a un día libre o acórtalo.",
    "Shorten the easy runs of race week.": "Acorta los rodajes de la semana de carrera.",
    "Run it easy, with a few strides.": "Hazlo suave, con unas rectas.",
    "Put the race back.": "Vuelve a poner la carrera.",
    "Rest, or run easy.": "Descansa, o corre suave.",
    "{a} holds {b} at {c}; {d} is the most in a week like this.": (
        "{a} lleva {b} en zona {c}; en una semana así {d} es lo máximo."
    ),
    "{a} asks for more than 110 minutes at M.": "{a} pide más de 110 minutos a ritmo de maratón.",
    "{a} on {b} comes too soon after your hard run on {c}.": (
        "{a} el {b} viene demasiado pronto después de tu carrera dura del {c}."
    ),
    "{a} on {b} is too close to your {c} on {d}.": (
        "{a}, {b}, queda demasiado cerca de lo tuyo del {d} ({c})."
    ),
    "Week {a} holds {b} hard sessions; {c} is the most at your level.": (
        "La semana {a} tiene {b} sesiones duras; a tu nivel {c} es lo máximo."
    ),
    "Only {a} of week {b} is easy; {c} is the least.": (
        "Solo el {a} de la semana {b} es suave; lo mínimo es {c}."
    ),
    "{a} lacks a {b} and a {c} of ten minutes.": (
        "A {a} le faltan diez minutos antes y después ({b}, {c})."
    ),
    "{a} lacks a {b} of ten minutes.": "A {a} le faltan diez minutos: {b}.",
    "warm-up": "calentamiento",
    "cool-down": "vuelta a la calma",
    "Take a bout or two off.": "Quita una o dos repeticiones.",
    "Shorten the blocks.": "Acorta los bloques.",
    "Move one of them, or run it easy.": "Mueve una de ellas, o hazla suave.",
    "Move the session a day further away.": "Aleja la sesión un día.",
    "Put an easy day between them.": "Pon un día suave en medio.",
    "Run one of them easy.": "Haz una de ellas suave.",
    "Run one of the hard sessions easy.": "Haz suave una de las sesiones duras.",
    "Add warm-up and cool-down.": "Añade calentamiento y vuelta a la calma.",
    "The first week holds {a} after {b} a week of late.": (
        "La primera semana tiene {a}, tras {b} por semana últimamente."
    ),
    "Week {a} holds {b}; {c} is its share on the way back after days off.": (
        "La semana {a} tiene {b}; en la vuelta tras los días parados le tocan {c}."
    ),
    "Week {a} holds {b} after a best of {c} in the four weeks before.": (
        "La semana {a} tiene {b}, tras un máximo de {c} en las cuatro anteriores."
    ),
    "{a} takes {b}; beyond {c} it costs more than it gives.": (
        "{a} dura {b}; a partir de {c} cuesta más de lo que da."
    ),
    "Week {a} is the fifth week of load without a lighter one.": (
        "La semana {a} es la quinta de carga sin una más ligera."
    ),
    "{a} would hold two runs.": "El {a} tendría dos carreras.",
    "Week {a} would make up for {b} sessions of before.": (
        "La semana {a} recuperaría {b} sesiones de antes."
    ),
    "After {a} days off, {b} comes too early: easy running until {c}.": (
        "Tras {a} días de parón es demasiado pronto ({b}): solo suave hasta el {c}."
    ),
    (
        "Week {a} rises although there are signs of too little energy; please see a sports doctor "
        "first."
    ): (
        "La semana {a} sube aunque hay señales de falta de energía; ve antes a un médico "
        "deportivo, por favor."
    ),
    "Start at your present volume.": "Empieza con tu volumen actual.",
    "Take the difference off the easy runs.": "Quita la diferencia de los rodajes suaves.",
    "Shorten the run to that length.": "Acorta la carrera a esa distancia.",
    "Shorten the long run or spread the week over more runs.": (
        "Acorta la tirada larga o reparte la semana en más carreras."
    ),
    "Shorten it to the time.": "Acórtala a ese tiempo.",
    "Make this week 20 % lighter.": "Haz esta semana un 20 % más ligera.",
    "Hold the volume this week.": "Mantén el volumen esta semana.",
    "Let the missed session go.": "Deja ir la sesión perdida.",
    "Run easy until the steps are done.": "Corre suave hasta acabar los pasos.",
    "Hold the load and see a sports doctor.": "Mantén la carga y ve a un médico deportivo.",
    "See a doctor; training goes on when you are cleared.": (
        "Ve al médico; con su visto bueno seguimos entrenando."
    ),
    "Have it examined; ride or swim if that is painless.": (
        "Que te lo miren; bici o natación si no duele."
    ),
    "Rest from running and have it looked at.": "Descansa de correr y que te lo miren.",
    "Run easy and shorter until it is gone.": "Corre suave y más corto hasta que se pase.",
    "Run easy.": "Corre suave.",
    "Walk, and see a pelvic-health physiotherapist.": "Camina, y ve a un fisio de suelo pélvico.",
    "Run easy, by feel.": "Corre suave, por sensaciones.",
    "Run easy until you are cleared.": "Corre suave hasta tener el visto bueno.",
    "Run easy and see a sports doctor.": "Corre suave y ve a un médico deportivo.",
    "Choose a shorter race, or run less.": "Elige una carrera más corta, o corre menos.",
    "Run early, indoors, or easy and short.": "Corre temprano, bajo techo, o suave y corto.",
    "At {a} a race is at most {b}.": "Con {a} años una carrera es como mucho de {b}.",
    "Week {a} holds {b}; at {c} {d} is the most.": (
        "La semana {a} tiene {b}; con {c} años {d} es lo máximo."
    ),
    "Week {a} holds {b} runs; at {c}, {d} is most.": (
        "La semana {a} tiene {b} carreras; con {c} años, {d} como mucho."
    ),
    "{a} is taken by a session you fixed.": "{a} está ocupado por una sesión que fijaste.",
    "{a} would work.": "{a} sí iría bien.",
    "One missed session has been made up for already; more would stack up.": (
        "Ya se ha recuperado una sesión; más sería amontonar."
    ),
    "Let this one go: a single session decides nothing.": (
        "Deja ir esta: una sola sesión no decide nada."
    ),
    "There is already {a} on {b}; two are not stacked.": "El {b} ya hay: {a}. No se amontonan dos.",
    "Let the missed one go, or choose a day with an easy run.": (
        "Deja ir la perdida, o elige un día con rodaje suave."
    ),
    "a long run": "tirada larga",
    "an easy run": "rodaje suave",
    "a steady run": "rodaje medio",
    "a progression run": "rodaje progresivo",
    "a recovery run": "rodaje regenerativo",
    "a race": "carrera",
    "a time trial": "test",
    "hard session": "sesión dura",
    "long run": "tirada larga",
    "easy run": "rodaje suave",
    "No day of this week is free.": ("Ningún día de esta semana está libre."),
    "It needs {a} minutes, and no free day has them.": (
        "Pide {a} minutos y ningún día libre los tiene."
    ),
    "The free days are taken by what matters more.": (
        "Los días libres son para lo más importante."
    ),
    "No day has time for it away from hard work.": (
        "Ningún día tiene tiempo para ello lejos del trabajo duro."
    ),
    "The {a} is left out. {b}": ("Se deja fuera ({a}): {b}"),
    "{a} easy runs are left out. {b}": ("Se dejan fuera {a} rodajes suaves: {b}"),
    "{a} hard sessions are left out. {b}": ("Se dejan fuera {a} sesiones duras: {b}"),
    "Strength is left out. {a}": ("La fuerza se deja fuera: {a}"),
    "There is already {a} on {b}, and no other day of that week would do for it.": (
        "El {b} ya hay: {a}. Ningún otro día de esa semana le va bien."
    ),
    "On {a} there are {b} minutes, so the {c} is shorter.": (
        "El {a} hay {b} minutos, así que más corto: {c}."
    ),
    (
        "{a} is run easy: no free day of this week leaves two days between hard sessions and a day "
        "either side of the long run."
    ): "{a} va suave: ningún día libre deja hueco entre lo duro y la tirada larga.",
    "There is no easy run left to make longer there.": (
        "Ahí no queda ningún rodaje suave que alargar."
    ),
    "Ask again for a day or week with easy runs in it.": (
        "Pídelo para un día o una semana con rodajes suaves."
    ),
    "These runs are too short for a step up that would matter.": (
        "Estas carreras son demasiado cortas para que subir sirva de algo."
    ),
    "Add a short easy run instead.": "Mejor añade un rodaje corto y suave.",
    "The week of {a} is {b} on purpose: what you trained turns into fitness while you rest.": (
        "La semana del {a} es así a propósito ({b}): lo entrenado se vuelve forma mientras "
        "descansas."
    ),
    "a lighter week": "semana más ligera",
    "a taper week": "puesta a punto",
    "a race week": "semana de carrera",
    "a recovery week": "semana de recuperación",
    "Keep it light; the next full week is the place for more.": (
        "Déjala ligera; para más está la próxima semana completa."
    ),
    "A race is as long as it is.": "Una carrera mide lo que mide.",
    "Tell me if you want to run another distance instead.": (
        "Dime si prefieres correr otra distancia."
    ),
    "{a} is too little to be worth the warm-up.": "{a} es tan poco que no compensa ni calentar.",
    "Leave the session out instead.": "Mejor deja fuera la sesión.",
    "The week is too small for a session of {a} that would be of use.": (
        "La semana es demasiado pequeña para que sirva: {a}."
    ),
    "An easy run with a few strides would fit.": "Un rodaje suave con unas rectas sí encajaría.",
    "{a} is outside the days still to be planned.": "{a} queda fuera de los días por planear.",
    "Choose a day from today to the end of your plan.": "Elige un día de hoy al final de tu plan.",
    "There is already {a} on {b}.": "El {b} ya hay: {a}.",
    "Make that one longer, or choose another day.": "Alarga esa, o elige otro día.",
    "{a} would be the most.": "Como mucho: {a}.",
    "{a} (treadmill, 1 % grade)": "{a} (cinta, 1 % de pendiente)",
}
