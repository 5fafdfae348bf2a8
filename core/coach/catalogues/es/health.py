"""In Spanish: health, heat, ways back and readiness, by the English they are written in."""

from collections.abc import Mapping

HEALTH: Mapping[str, str] = {
    (
        "You told of a warning sign that a doctor has to look at first: no training until you are "
        "cleared."
    ): (
        "Me contaste una señal de alarma que antes tiene que ver un médico: nada de entrenar hasta "
        "tener el visto bueno."
    ),
    "A bone may be injured: no running until it has been examined.": (
        "Puede haber un hueso lesionado: nada de correr hasta que lo examinen."
    ),
    "No running in the first three months after a birth.": (
        "Nada de correr los tres primeros meses tras el parto."
    ),
    "While you are pregnant running stays easy, and only as far as it feels good.": (
        "Durante el embarazo se corre suave, y solo mientras siente bien."
    ),
    "With a heart condition hard running needs a doctor's clearance first.": (
        "Con un problema de corazón, correr fuerte pide antes el visto bueno de un médico."
    ),
    (
        "Signs of too little energy: easy running only, no more load, and please see a sports "
        "doctor."
    ): (
        "Señales de falta de energía: solo suave, sin más carga, y ve a un médico deportivo, por "
        "favor."
    ),
    "With fever there is no training until you have been well for a while.": (
        "Con fiebre no se entrena hasta llevar un tiempo bien."
    ),
    "With symptoms below the neck there is no training until you have been well for a while.": (
        "Con síntomas por debajo del cuello no se entrena hasta llevar un tiempo bien."
    ),
    "With fever there is no training.": "Con fiebre no se entrena.",
    "With symptoms below the neck there is no training.": (
        "Con síntomas por debajo del cuello no se entrena."
    ),
    "With illness below the neck, training is dangerous; you rest.": (
        "Con enfermedad por debajo del cuello, entrenar es peligroso; descansas."
    ),
    "Wait until two days without fever have passed.": "Espera a que pasen dos días sin fiebre.",
    "You were ill: easy days first.": "Has estado mal: primero días suaves.",
    "One easy day for every day ill before anything hard.": (
        "Un día suave por cada día de enfermedad antes de algo duro."
    ),
    "Your {a} hurts too much to run ({b}).": "Duele demasiado para correr: {a} ({b}).",
    "Your {a} hurts too much to run ({b}); have it looked at.": (
        "Duele demasiado para correr: {a} ({b}); que te lo miren."
    ),
    "Your {a} hurts ({b}): easy running only this week.": (
        "Dolor ({a}, {b}): esta semana solo suave."
    ),
    "Your {a} hurts a little ({b}): easy only, and a third less.": (
        "Duele un poco ({a}, {b}): solo suave, y un tercio menos."
    ),
    "No running on {a} ({b}) until it has been looked at.": (
        "Nada de correr ({b}, {a}) hasta que te lo miren."
    ),
    "sharp pain": "dolor agudo",
    "pain of {a}/10": "dolor {a}/10",
    "Your {a} hurt a lot lately: easy only, and a third less.": (
        "Te dolió mucho hace poco ({a}): solo suave, y un tercio menos."
    ),
    "{a} after strong pain: easy and less of it for a week.": (
        "{a}, tras un dolor fuerte: una semana suave y menos."
    ),
    "{a} at {b}/10: easy and less of it for a week.": "{a}, {b}/10: una semana suave y menos.",
    "No running before a clinician has cleared you: {a}.": (
        "Nada de correr sin el visto bueno médico: {a}."
    ),
    "Your recent load is far above what you are used to.": (
        "Tu carga reciente está muy por encima de lo habitual."
    ),
    "You slept badly.": "Has dormido mal.",
    "You have little energy.": "Tienes poca energía.",
    "Your legs are sore.": "Tienes las piernas doloridas.",
    "You slept {a} hours.": "Has dormido {a} horas.",
    "After so little sleep, easy and short is the most.": (
        "Con tan poco sueño, suave y corto es lo máximo."
    ),
    "tired for days": "cansancio desde hace días",
    "these days are not free": "estos días no están libres",
    "After {a} days off: easy, at {b} of your former load.": (
        "Tras {a} días de parón: suave, al {b} de tu carga de antes."
    ),
    "{a} days off: as many easy days come first.": (
        "{a} días de parón: primero otros tantos días suaves."
    ),
    "After {a} days off running comes back easy and in steps.": (
        "Tras {a} días de parón se vuelve a correr suave y por pasos."
    ),
    "After a race the body needs its days of rest.": (
        "Tras una carrera el cuerpo necesita sus días de descanso."
    ),
    "{a} °C: too hot to run outdoors.": "{a} °C: demasiado calor para correr fuera.",
    "{a} °C: nothing hard or long in such heat.": "{a} °C: nada duro ni largo con este calor.",
    "{a} °C: by effort, and no longer than planned.": (
        "{a} °C: por sensaciones, y no más largo de lo previsto."
    ),
    "Nothing stands against it any more.": "Ya nada lo impide.",
    "You were off for less time, so it is back.": "El parón fue más corto, así que vuelve.",
    "The ache allows it again.": "La molestia lo vuelve a permitir.",
    "It is cooler than it was said to be.": "Hace menos calor de lo que se dijo.",
    "You are cleared, so it is back.": "Tienes el visto bueno, así que vuelve.",
    "Kept in proportion with the rest of your training.": (
        "En proporción con el resto del entreno."
    ),
    "A hard day is followed by an easy one.": "Tras un día duro viene uno suave.",
    "A run grows by a tenth at most over the longest of the 30 days before it.": (
        "Una carrera crece como mucho un décimo sobre la más larga de los 30 días anteriores."
    ),
    "A week grows by a tenth at most over the best of the four before it.": (
        "Una semana crece como mucho un décimo sobre la mejor de las cuatro anteriores."
    ),
    "Last week is repeated: each step comes once the one before sits well.": (
        "Se repite la semana pasada: cada paso llega cuando el anterior va bien."
    ),
    "The plan was written anew.": "El plan se ha escrito de nuevo.",
    "It has no place in the plan as it is now.": "En el plan de ahora no tiene sitio.",
    "Three times a week, a day of rest between, no hurry.": (
        "Tres veces por semana, un día de descanso en medio, sin prisa."
    ),
    "A lighter week: shorter, with more walking, so that it settles.": (
        "Una semana más ligera: más corta y con más caminar, para asentar."
    ),
    (
        "Walking breaks let heart, tendons and bones get used to running; repeat a week whenever "
        "it felt like too much."
    ): (
        "Las pausas andando acostumbran corazón, tendones y huesos a correr; repite una semana si "
        "te pareció demasiado."
    ),
    "A race on the way: it takes the place of a hard session and shows your form.": (
        "Una carrera por el camino: sustituye a una sesión dura y muestra tu forma."
    ),
    "Every third or fourth week is 15-30 % lighter.": (
        "Cada tercera o cuarta semana es un 15-30 % más ligera."
    ),
    "Volume falls by half over the last two weeks, sharpness stays (Bosquet 2007).": (
        "El volumen baja a la mitad en las dos últimas semanas, la chispa se queda (Bosquet 2007)."
    ),
    (
        "{a} after a best of {b} in the last four weeks: a rise of at most 10 %, or {c} in a small "
        "week."
    ): (
        "{a} tras un máximo de {b} en las últimas cuatro semanas: como mucho un 10 % más, o {c} en "
        "semanas pequeñas."
    ),
    "A {a} {b} days before your {c} leaves no time to recover.": (
        "{a}, {b} días antes de tu carrera ({c}): no deja tiempo para recuperar."
    ),
    (
        "Your {a} on {b} comes too soon to be prepared after the race before it, so it is not in "
        "the plan."
    ): (
        "La carrera del {b} ({a}) llega demasiado pronto tras la anterior para prepararla; no está "
        "en el plan."
    ),
}
