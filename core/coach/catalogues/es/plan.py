"""In Spanish: what a plan says of its weeks and changes, by the English it is written in."""

from collections.abc import Mapping

PLAN: Mapping[str, str] = {
    "Running and walking in turn, so that running becomes a habit.": (
        "Correr y caminar por turnos, para que correr se haga costumbre."
    ),
    "Endurance first: easy running, and a little strength on hills.": (
        "Primero resistencia: correr suave y algo de fuerza en cuestas."
    ),
    "Endurance first: easy running, and a little threshold work.": (
        "Primero resistencia: correr suave y algo de umbral."
    ),
    "Endurance first: easy running, and a taste of quicker minutes.": (
        "Primero resistencia: correr suave y unos minutos más rápidos para probar."
    ),
    "Endurance first: easy running, nothing hard yet.": (
        "Primero resistencia: correr suave, todavía nada duro."
    ),
    "The engine: quicker minutes on top of steady volume.": (
        "El motor: minutos más rápidos sobre un volumen estable."
    ),
    "The engine: steady volume, all of it easy.": ("El motor: volumen estable, todo suave."),
    "Nothing more this week: the training begins on Monday.": (
        "Esta semana nada más: el entrenamiento empieza el lunes."
    ),
    "No training this week.": ("Esta semana no hay entrenamiento."),
    "A race on the way, run on fresh legs.": (
        "Una carrera por el camino, con las piernas frescas."
    ),
    "The engine: threshold and intervals on top of steady volume.": (
        "El motor: umbral e intervalos sobre un volumen estable."
    ),
    "The race itself: its pace and its length are rehearsed.": (
        "La carrera misma: se ensayan su ritmo y su duración."
    ),
    "Less volume, the same sharpness: the work is done, now it settles.": (
        "Menos volumen, la misma chispa: el trabajo está hecho, ahora se asienta."
    ),
    "Race week: stay loose, sleep, arrive fresh.": (
        "Semana de carrera: suelto, duerme, llega fresco."
    ),
    "Recovery: the race is digested before anything new.": (
        "Recuperación: primero se digiere la carrera, luego lo nuevo."
    ),
    "Staying fit without wearing down.": "Seguir en forma sin desgastarse.",
    "Staying fit: easy running, as far as it feels good.": (
        "Mantenerse en forma: correr suave mientras siente bien."
    ),
    "Staying fit: easy running, a little quicker work, room to grow.": (
        "Mantenerse en forma: correr suave, algo de ritmo más rápido, margen para crecer."
    ),
    "A lighter week, so that training can settle; rested legs are tested.": (
        "Una semana más ligera, para asentar el entrenamiento; con piernas descansadas, un test."
    ),
    "A lighter week, so that training can settle.": (
        "Una semana más ligera, para asentar el entrenamiento."
    ),
    "Threshold work moves the pace you can hold for an hour.": (
        "El trabajo de umbral mueve el ritmo que aguantas una hora."
    ),
    "Threshold in bouts gives the same stimulus with less strain.": (
        "El umbral por tramos da el mismo estímulo con menos esfuerzo."
    ),
    "Intervals raise the ceiling of every race pace.": (
        "Los intervalos suben el techo de todo ritmo de carrera."
    ),
    "Hills build strength for the faster work to come.": (
        "Las cuestas dan fuerza para lo rápido que vendrá."
    ),
    "Short and sharp: intensity stays in the taper while volume falls.": (
        "Corto e intenso: en la puesta a punto baja el volumen y queda la intensidad."
    ),
    "The day after hard or long work is for loosening up only.": (
        "El día después de algo duro o largo es solo para soltar."
    ),
    "A few strides keep the legs quick; everything else stays easy.": (
        "Unos rectas mantienen las piernas ágiles; lo demás, suave."
    ),
    "Most of your running is easy: that is how it becomes more.": (
        "Casi todo lo que corres es suave: así llega a ser más."
    ),
    "Short and easy before the long run, so that your legs are fresh for it.": (
        "Corta y suave antes de la tirada larga, para llegar con las piernas frescas."
    ),
    "One longer easy run in midweek adds endurance without a second long run.": (
        "Una carrera suave más larga entre semana da resistencia sin una segunda tirada larga."
    ),
    "Two longer days in a row prepare you for the length of an ultra.": (
        "Dos días más largos seguidos te preparan para la distancia de un ultra."
    ),
    "As fit as today, {a} is likely for the {b} ({c}).": (
        "Con la forma de hoy, unos {a} ({b}; {c})."
    ),
    "Four fifths of the time is easy, so that the hard days can be hard.": (
        "Cuatro quintos del tiempo son suaves, para que los días duros puedan serlo."
    ),
    (
        "The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week."
    ): (
        "La tirada larga conserva su lugar: la resistencia crece con el tiempo de pie, y no "
        "pasa de su parte de la semana."
    ),
    (
        "Your long run grows by {a}: at most 10 % or {b} over your longest of the last "
        "30 days ({c})."
    ): (
        "Tu tirada larga crece {a}: como mucho 10 % o {b} sobre la más larga de los últimos "
        "30 días ({c})."
    ),
    "Shorter this week, so that you recover.": "Más corta esta semana, para que te recuperes.",
    (
        "Strength once or twice a week cuts injuries to a third (Lauersen 2018); never "
        "the day before hard running."
    ): (
        "Fuerza una o dos veces por semana reduce las lesiones a un tercio (Lauersen 2018); "
        "nunca la víspera de algo duro."
    ),
    "It starts from {a} a week with a longest run of {b}, from what you told me.": (
        "Parte de {a} por semana y una carrera más larga de {b}, según lo que me dijiste."
    ),
    "It starts from {a} a week with a longest run of {b}, from your log.": (
        "Parte de {a} por semana y una carrera más larga de {b}, según tu diario."
    ),
    "First you learn to run: running and walking in turn, three times a week.": (
        "Primero aprendes a correr: correr y caminar por turnos, tres veces por semana."
    ),
    "{a} runs a week rather than {b}: the long run may take the larger share it needs.": (
        "{a} carreras por semana en vez de {b}: así la tirada larga tiene la parte que necesita."
    ),
    "The largest week is {a}, the longest run {b}; every fourth week at the latest is lighter.": (
        "La semana mayor tiene {a} y la carrera más larga {b}; como mucho cada cuatro "
        "semanas una es más ligera."
    ),
    (
        "As fit as today, {a} is likely for the {b}; with {c} weeks of training {d} can "
        "be hoped for ({e})."
    ): (
        "Con la forma de hoy, unos {a} ({b}); con {c} semanas de entrenamiento se puede "
        "esperar {d} ({e})."
    ),
    "You asked for it.": "Lo has pedido tú.",
    "You said: {a}.": "Dijiste: {a}.",
    "Your rule: {a}.": "Tu regla: {a}.",
    "You are ill: today you rest.": "Estás enfermo: hoy descansas.",
    "With a cold, easy and short is the most.": "Con un resfriado, corto y suave es el máximo.",
    "Training with a fever is dangerous; you rest.": "Entrenar con fiebre es peligroso; descansas.",
    "Two days without fever come before the first run.": (
        "Antes de la primera carrera van dos días sin fiebre."
    ),
    "One easy day for every day ill comes before anything hard.": (
        "Por cada día enfermo va un día suave antes de algo duro."
    ),
    "Your health allows it again.": "Tu salud vuelve a permitirlo.",
    "Keeps an easy day between hard sessions.": "Así queda un día suave entre los duros.",
    "Makes room for {a}.": "Deja sitio para: {a}.",
    "The day is free again.": "El día vuelve a estar libre.",
    "So that it fits the days and time you have.": "Para que encaje con tus días y tu tiempo.",
    "Missed, and let go: nothing is stacked.": "Perdido y olvidado: no se acumula nada.",
    "In place of the one you missed; nothing is stacked.": (
        "En lugar de la que perdiste; no se acumula nada."
    ),
    "Tired: hard work on an empty tank costs more than it gives.": (
        "Cansancio: lo duro con el depósito vacío cuesta más de lo que da."
    ),
    "You asked for more; this much is safe.": "Pediste más; hasta aquí es seguro.",
    "{a} on {b}: no time is free that day.": "{a} el {b}: ese día no tienes tiempo libre.",
    "{a} on {b} lies beside the long run of {c}.": (
        "{a} el {b} queda junto a la tirada larga del {c}."
    ),
    "{a} on {b} and {c} on {d} are {e} apart.": "{a} el {b} y {c} el {d} están demasiado juntos.",
    "The long run of week {a} is {b} of the week; with {c} runs {d} is the most.": (
        "La tirada larga de la semana {a} es el {b} de la semana; con {c} carreras, {d} es "
        "el máximo."
    ),
    "Week {a} brings more volume and {b} for the first time.": (
        "La semana {a} trae más volumen y, por primera vez: {b}."
    ),
    (
        "{a} on {b} would be {c} % more than the share of your longest run that the way back "
        "allows ({d})."
    ): (
        "{a} el {b} serían un {c} % más que la parte de tu carrera más larga que permite "
        "la vuelta ({d})."
    ),
    "{a} on {b} would be {c} % more than your longest run of the last 30 days ({d}).": (
        "{a} el {b} serían un {c} % más que tu carrera más larga de los últimos 30 días ({d})."
    ),
    "{a} pace is trained in the last third of the plan.": (
        "El ritmo de carrera se entrena en el último tercio del plan ({a})."
    ),
    "A test every four to six weeks keeps your paces honest.": (
        "Un test cada cuatro a seis semanas mantiene tus ritmos al día."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in {d} weeks would need a run "
        "of {e}; growing safely, you would get to {f}."
    ): (
        "Desde {a} por semana y {b} de carrera más larga, en {d} semanas haría falta una de "
        "{e} ({c}); creciendo con seguridad llegarías a {f}."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in a week would need a run "
        "of {d}; growing safely, you would get to {e}."
    ): (
        "Desde {a} por semana y {b} de carrera más larga, en una semana haría falta una de "
        "{d} ({c}); creciendo con seguridad llegarías a {e}."
    ),
    "Race effort on tired legs is the rehearsal.": (
        "El esfuerzo de carrera con piernas cansadas es el ensayo."
    ),
    "Short repetitions keep your stride quick and economical.": (
        "Las repeticiones cortas mantienen tu zancada ágil y económica."
    ),
    "Playing with pace is the gentlest way into quicker running.": (
        "Jugar con el ritmo es la forma más suave de empezar a correr rápido."
    ),
    "Marathon pace has to feel familiar before race day.": (
        "El ritmo de maratón tiene que sonarte antes del día."
    ),
    "Finishing quicker teaches to hold something back.": "Acabar más rápido enseña a guardar algo.",
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but would ask for twice the volume you start from."
    ): (
        "La carrera más larga antes de la prueba ({a}) será de {b}; {c} te llevarían mejor, "
        "pero pedirían el doble del volumen con el que empiezas."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but there is no safe way there by then."
    ): (
        "La carrera más larga antes de la prueba ({a}) será de {b}; {c} te llevarían mejor, "
        "pero no hay forma segura de llegar a tiempo."
    ),
    (
        "The longest run before your {a} will be {b}, as long as your days allow; {c} "
        "would carry you better, if one day has {d}."
    ): (
        "La carrera más larga antes de la prueba ({a}) será de {b}, lo que dan tus días; {c} "
        "te llevarían mejor, si un día tiene {d}."
    ),
    "With {a} minutes more on each of your days it would fit as it is.": (
        "Con {a} minutos más en cada uno de tus días encajaría tal cual."
    ),
    "What would be safe: {a}.": "Lo seguro sería: {a}.",
    "What would be safe: {a}, or {b}.": "Lo seguro sería: {a}, o {b}.",
    "a {a} that day": "{a} ese día",
    "the {a} on {b}": "{a} el {b}",
    "Your {a}: what it was all for.": "La carrera ({a}): todo era para esto.",
    "as on race day": "como el día de la carrera",
    "at the quick end of easy": "en el lado rápido de lo suave",
    "squats, lunges, calf raises, hip bridges, planks": (
        "sentadillas, zancadas, gemelos, puente, planchas"
    ),
    "with 3 or 4 strides at the end": "con 3 o 4 rectas al final",
    "60 g of carbohydrate an hour (up to 90), drink to thirst": (
        "60 g de carbohidratos por hora (hasta 90), bebe según la sed"
    ),
    "Your target of {a} is in reach. {b}": "Tu objetivo de {a} está al alcance. {b}",
    "{a} on {b} is over; the past stays.": "{a} ({b}) ya pasó; el pasado se queda.",
    "Tell me which coming session you mean.": "Dime a qué próxima sesión te refieres.",
    "{a} has passed, and the past is never rewritten.": "{a} ya pasó, y el pasado no se reescribe.",
    "Choose today or a later day.": "Elige hoy o un día posterior.",
    "{a} lies outside your plan.": "{a} queda fuera de tu plan.",
    "Choose a day up to {a}.": "Elige un día hasta {a}.",
    "Leave it where it is, or skip it.": "Déjala donde está, o sáltala.",
    "A race has its own date.": "Una carrera tiene su propia fecha.",
    "If the race itself moved, tell me the new date as your goal.": (
        "Si la carrera cambió de fecha, dime la nueva como objetivo."
    ),
    "From a maximum of {a} estimated from age ({b}).": (
        "De un máximo de {a} estimado por la edad (208 - 0,7 × edad, ± 10)."
    ),
}
