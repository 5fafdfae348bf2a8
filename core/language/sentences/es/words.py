"""Spanish words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined, tens_and_ones
from core.workouts.steps import WorkoutKind

_ONES = {
    1: "uno|un",
    2: "dos|un par de|par de",
    3: "tres",
    4: "cuatro",
    5: "cinco",
    6: "seis",
    7: "siete",
    8: "ocho",
    9: "nueve",
}
_TENS = {
    20: "veinte",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
}
NUMBERS: dict[float, str] = {
    **{float(n): text for n, text in _ONES.items() if n > 1},
    0: "cero", 1: "uno", 10: "diez", 11: "once", 12: "doce", 13: "trece", 14: "catorce", 15: "quince",
    16: "dieciséis", 17: "diecisiete", 18: "dieciocho", 19: "diecinueve",
    **{float(n): text for n, text in _TENS.items()},
    **tens_and_ones(_TENS, _ONES, "{ten} y {one}"),
    21: "veintiuno|veintiún", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco",
    26: "veintiséis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve", 100: "cien",
}  # fmt: skip
ORDINALS = {1: "primero|primera|primer", 2: "segundo|segunda", 3: "tercero|tercera|tercer"}
WEEKDAYS = (
    "lunes|lun", "martes|mar", "miércoles|mié|miercoles", "jueves|jue", "viernes|vie", "sábado|sáb", "domingo|dom",
)  # fmt: skip
EVERY_WEEKDAY = tuple(
    f"los {day}|todos los {day}|cada {day.removesuffix('s') if day in ('sábados', 'domingos') else day}|{plural}"
    for day, plural in (
        ("lunes", "cada lunes por la mañana"), ("martes", "los martes y"), ("miércoles", "los mié"), ("jueves", "los jue"),
        ("viernes", "los vie"), ("sábados", "sábados"), ("domingos", "domingos"),
    )
)  # fmt: skip
DAY_SETS = {
    "01234": "días de diario|los días de diario|de diario|laborables|los laborables|entre diario|entre semana|de lunes a viernes|lunes a viernes|días laborables|los días laborables",
    "56": "en fin de semana|los fin de semana|sábados y domingos|los sábados y domingos|cada finde|todos los findes|todos los fines de semana|fines de semana|los fines de semana|los findes|findes",
    "0123456": "todos los días|cada día|a diario|cualquier día|todas las mañanas|todas las noches|cada mañana|cada noche|diario",
}
MONTHS = (
    "enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago",
    "septiembre|sep|setiembre|sept", "octubre|oct", "noviembre|nov", "diciembre|dic",
)  # fmt: skip
DAYS = {
    -2: "anteayer|antes de ayer|antier",
    -1: "ayer|anoche|ayer por la tarde|ayer por la mañana|ayer por la noche|ayer tarde",
    0: "hoy|esta mañana|esta tarde|esta noche|hoy por la mañana|hoy por la tarde|hoy por la noche|ahora mismo|este mediodía|hoy mismo",
    1: "mañana|mañana por la mañana|mañana por la tarde|mañana por la noche|mañana mismo",
    2: "pasado mañana",
}
DAY_PARTS = {
    "morning": "por la mañana|por las mañanas|de la mañana|antes del trabajo|temprano",
    "noon": "al mediodía|a mediodía|mediodía",
    "afternoon": "por la tarde|por las tardes|de la tarde",
    "evening": "por la noche|por las noches|de la noche|después del trabajo",
    "night": "de noche|de madrugada",
}
UNITS = joined(
    international.UNITS,
    {
        "km": "kilómetro|kilómetros|kilometros|quilómetros|kilometritos|ks",
        "mi": "milla|millas",
        "m": "metro|metros",
        "h": "hora|horas|hs|hrs|horita|horitas",
        "min": "minuto|minutos|minutitos",
        "s": "segundo|segundos",
        "bpm": "ppm|pulsaciones|latidos",
        "deg": "grados|grado",
        "pct": "por ciento",
        "day": "día|días|noche|noches",
        "week": "semana|semanas",
        "month": "mes|meses",
        "year": "año|años",
        "times": "veces|vez|entrenos|sesiones|entrenamientos|carreras|salidas",
    },
)
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "rodajito|trotecito|trotecillo|rodajes|carrerita|footing|footing suave|suave suave|en zona 2|z2|muy tranquilo|regular suave|trote regenerativo suave|tranquilito|tranquilita|suavecita|suave|suaves|rodaje|rodaje suave|fácil|fáciles|tranquilo|tranquila|tranqui|trote|trote suave|rodaje fácil|carrera suave|suavecito|suavito|suavecitos|"
        "tranquilos|rodaje tranquilo|rodajito|carrera fácil|rodar|rodado|trotando|trotar|zona 2|muy suave|lento|trotado|trote fácil|ritmo suave",
        WorkoutKind.RECOVERY: "recuperación|regenerativo|rodaje regenerativo|trote regenerativo|rodaje de recuperación",
        WorkoutKind.LONG: "tiradita|tiradita larga|tirada de fondo|fondito|tiradón|la larga|larguito|tirada larga|largo|tirada|rodaje largo|fondo|larga|tirada larga suave|carrera larga|fondo largo|el largo|entreno largo|tiradas largas|salida larga",
        WorkoutKind.STEADY: "ritmo medio|rodaje medio",
        WorkoutKind.PROGRESSION: "progresivo|progresiva|rodaje progresivo",
        WorkoutKind.MARATHON_PACE: "ritmo maratón|ritmo de maratón|ritmo de competición|ritmo carrera",
        WorkoutKind.THRESHOLD: "tempo run|series al umbral|rodaje al umbral|ritmo de umbral|cambio al umbral|umbral|ritmo umbral|tempo|rodaje a ritmo|tempos|ritmo controlado|entreno de umbral",
        WorkoutKind.INTERVALS: "series largas|series en pista|miles|serie|seriecitas|series de mil|series de 1000|series de 400|pista de atletismo|intervalos cortos|interval|series|intervalos|entreno de series|pista|las series|intervalo|entrenamiento de series|interválico|calidad|sesión de series|entreno de calidad",
        WorkoutKind.REPETITIONS: "repeticiones|sprints|series cortas",
        WorkoutKind.HILLS: "series en cuestas|cuestas cortas|cuesta|cuestas largas|entreno en cuestas|cuestas|series en cuesta|subidas|entreno de cuestas",
        WorkoutKind.STRIDES: "rectas|progresivos",
        WorkoutKind.FARTLEK: "cambios de ritmo",
        WorkoutKind.TIME_TRIAL: "test|contrarreloj",
        WorkoutKind.RUN_WALK: "correr y caminar|caco|cacos|correr caminar",
        WorkoutKind.REST: "descansar|descanso|día de descanso|día libre|reposo|descanso total|dia off|descansos",
        WorkoutKind.MOBILITY: "movilidad|estiramientos|estirar",
        WorkoutKind.CROSS_TRAINING: "entrenamiento cruzado|cross training",
    },
)
SESSIONS = "entreno|entrenamiento|sesión|carrera|salida|rodajes|entrenos|sesiones|entrenamientos|entrene|entreno del día"
SPORTS = joined(
    international.SPORTS,
    {
        Sport.YOGA: "yoga en casa|clase de yoga|clase de pilates|meditación y yoga",
        Sport.WALK: "a pie|paseíto|paseo largo|caminatas|andando|andando rápido|marcha nórdica|caminado rápido|caminar rápido|he andado|camino|caminar|caminado|caminata|caminé|andar|andado|anduve|paseo|caminando|caminando rápido|paseado",
        Sport.HIKE: "raquetas|raquetas de nieve|caminata por la montaña|subida al monte|marcha|ruta senderista|salida a la montaña|monte|escursión|treking|via ferrata|vía ferrata|senderismo|ruta por la montaña|excursión|trekking|montaña|ruta",
        Sport.RIDE: "rutita en bici|ruta en bici|salida en bicicleta|bicicleta estática|estática|ciclo|ciclo indoor|clase de spinning|rodillo en casa|gravel|mtb|btt|bici indoor|montado en bici|bici de carretera|pedaleando|paseo en bici|vuelta en bici|ciclismo indoor|a pedales|bici|bicicleta|ciclismo|en bici|pedalear|pedaleado|bici estática|rodillo|bici de montaña|en bicicleta|montar en bici|salida en bici|spinning",
        Sport.SWIM: "pileta|alberca|nado|nadar en piscina|aguas abiertas|natación en aguas abiertas|nadadita|natacion|natación|nadar|nadé|nadado|nadando|piscina",
        Sport.STRENGTH: "sala|sesión de gym|pierna en el gym|gym pierna|gym pecho|tren superior|tren inferior|sentadillas|body pump|bodypump|calistenia|kettlebells|pesas rusas|funcional|entreno funcional|core y fuerza|trx|circuito de fuerza|fuerza|gimnasio|pesas|gym|entreno de fuerza|musculación|abdominales|gimnasio de fuerza",
        Sport.ROW: "remoergómetro|ergómetro|máquina de remo|remando|remo|remar|remado",
        Sport.SKI: "esquí de travesía|esquiando|snow|snowboard|skimo|esquí|esquiar|esquiado|esquí de fondo",
        Sport.ELLIPTICAL: "elíptico|bici elíptica|elíptica en el gym|elíptica",
        Sport.TEAM_SPORT: "pachanga|pachanga de fútbol|pachanga de futbol|pachanguita|fútbol 7|fútbol 11|futbito|partidillo|partido de baloncesto|partido de basket|basket|vóley|voley|partido con los amigos|waterpolo|fútbol|partido de fútbol|fútbol sala|baloncesto|balonmano",
        Sport.OTHER: "padel|partido de pádel|partido de padel|partido de tenis|rocódromo|boulder|búlder|kayak|piragua|piragüismo|paddle surf|sup|surfear|kitesurf|boxear|kick boxing|kickboxing|artes marciales|bádminton|patines|patinaje|patinando|bailar|zumba|danza|golf|frontón|tenis de mesa|ping pong|equitación|escalando|skate|aquagym|pádel|escalada|escalar|baile|boxeo|tenis|patinar",
        Sport.RUN: "correr|corrido|corrí|corri|corriendo|corro|corre|trail|running",
    },
)
RACES = joined(
    international.RACES,
    {
        21098: "media maratón|media|medio maratón|media maraton|21k de competición|la media",
        42195: "maratón",
    },
)
SITES = {
    BodySite.FOOT: "pie|pies|fascia plantar|planta del pie|fascitis|fascitis plantar|empeine",
    BodySite.HEEL: "talón|talones",
    BodySite.TOE: "dedo|dedo gordo|dedo del pie|uñas",
    BodySite.ANKLE: "tobillo|tobillos",
    BodySite.ACHILLES: "aquiles|tendón de aquiles|tendón",
    BodySite.SHIN: "tibia|tibias|espinilla|espinillas|periostitis",
    BodySite.CALF: "gemelo|gemelos|pantorrilla|pantorrillas|sóleo",
    BodySite.KNEE: "rodilla|rodillas|rótula",
    BodySite.HAMSTRING: "isquio|isquios|isquiotibial|isquiotibiales|femoral",
    BodySite.QUAD: "cuádriceps|cuadriceps",
    BodySite.THIGH: "muslo|muslos|aductor|aductores",
    BodySite.IT_BAND: "cintilla|cintilla iliotibial|banda iliotibial",
    BodySite.GROIN: "ingle",
    BodySite.HIP: "cadera|caderas|psoas",
    BodySite.GLUTE: "glúteo|glúteos|piramidal|culo",
    BodySite.BACK: "espalda|lumbares|lumbar|lumbago|ciática|zona lumbar",
    BodySite.SHOULDER: "hombro|hombros",
    BodySite.NECK: "cuello|cervicales",
    BodySite.OTHER: "muñeca|codo|costillas",
}
SIDES = {
    Side.LEFT: "izq|izqda|izda|izquierda|izquierdo|izq|izqda|izqdo",
    Side.RIGHT: "dcha|der|dcho|derecha|derecho|dcha|dcho",
    Side.BOTH: "ambos|ambas|las dos|los dos",
}
FEELINGS = {
    Feeling.GREAT: "de puta madre|sensaciones top|top|volando|qué gozada|una gozada|increíbles sensaciones|de cine|sensacional|brutal|genial|muy bien|fenomenal|súper bien|increíble|de lujo|perfecto|estupendo|super|súper|excelente|de maravilla|sensaciones buenísimas|buenísimas sensaciones|fuerte|espectacular",
    Feeling.GOOD: "bien de piernas|sensaciones correctas|piernas bien|buenas piernas|sueltas|suelto|cómodamente|relajado|relajada|tranquilo y bien|guay|con ganas|mejor de lo esperado|bastante cómodo|bien|buenas sensaciones|cómodo|cómoda|bastante bien|muy a gusto|a gusto|me sentí bien|con buenas sensaciones|fresco|sensaciones buenas|contento",
    Feeling.OKAY: "normal|regular|ok|así así|ni fu ni fa|no está mal|sin más",
    Feeling.TIRED: "fundido|fundida|reventado|reventada|destrozado|destrozada|muerto|muerta|hecho polvo|hecha polvo|molido|molida|roto|rota|piernas destrozadas|piernas reventadas|vacío|vacía|durillo|durilla|exigente|costosa|costoso|fundidísimo|muertísimo|petado|petada|justito|justita|qué duro|cansado|cansada|piernas pesadas|pesado|duro|me costó|agotado|agotada|con las piernas pesadas|cargado|cargada|piernas cargadas|dura|costó|durísimo|durisimo|durísima|muy duro|matador",
    Feeling.BAD: "mal|fatal|horrible|muy mal|malísimo|sufrí|sufriendo|malas sensaciones|un desastre|una mierda|me sentí mal|malas",
}
LEVELS = {
    Level.BEGINNER: "principiante|novato|novata|empiezo|empezando|nuevo|nueva|inicial",
    Level.INTERMEDIATE: "intermedio|medio|algo de experiencia|popular|corredor popular|intermedia",
    Level.ADVANCED: "avanzado|experto|con experiencia|mucha experiencia|avanzada|experta|competitivo|veterano",
}
ROUTINES = {
    RoutineKind.MORNING: "recordatorio de la mañana|mensaje de la mañana|recordatorio diario|recordatorio matutino|recordatorio del entreno",
    RoutineKind.EVENING_BEFORE: "noche anterior|la noche antes|noche antes|la víspera",
    RoutineKind.EVENING: "pregunta de la noche|mensaje de la noche|check in|recordatorio de la noche",
    RoutineKind.READINESS: "pregunta del sueño|pregunta de la mañana",
    RoutineKind.WEEKLY_REVIEW: "resumen semanal|informe semanal",
    RoutineKind.RACE_COUNTDOWN: "cuenta atrás",
    RoutineKind.NUDGE: "empujón|empujones",
}
MARKS = {
    "maybe": "creo que|pensaba en|había pensado en|me da por|me estaba planteando|pensando en|quizás|quizá|tal vez|igual mañana|a lo mejor mañana|puede que|igual no|igual me|estoy pensando en|me estoy planteando|no sé si|dudo si|probablemente|seguramente|me planteo|estaba pensando en",
    "what if": "qué pasaría con el plan si|pasaría algo si|cambiaría algo si|cómo cambia el plan si|afecta si|afecta mucho si|pasa nada si|pasa mucho si|qué pasa si|y si|qué pasaría si|que pasa si|imagina que|supongamos que|qué tal si hipotéticamente|qué ocurre si|pasa algo si|y qué si|cómo quedaría si|qué pasa|que pasa|qué pasaría|qué pasaria si|qué pasa si",
    "advice": "puedo correr con|puedo entrenar con|se puede correr con|puedo correr estando|es malo correr|debería|debo|tengo que|es bueno|es malo|puedo seguir|conviene|es mejor|hace falta|está bien si|vale la pena|sería mejor",
    "not": "no|nunca|sin|ni|tampoco|nada|jamás|ningún|ninguna|ninguno",
    "because": "dado que|a causa de|por culpa del|por lo de|porque|por culpa de|debido a|ya que|pues|es que",
    "future": "me apetece|tengo ganas de|con ganas de|apetece correr|me gustaría hacer|me encantaría|qué pereza|voy a|iré|haré|correré|quiero hacer|quiero correr|pienso|planeo|vamos a|iba a|me gustaría correr|saldré|voy a correr|tengo pensado",
    "join": "así que|por lo que|por eso|total que|y por la tarde|con lo cual|y|luego|además|pero|después|también|e|&|+|más tarde|y luego|y después",
    "others": "un tío|un tipo|una chica|un chico|alguien|una señora|un señor|un corredor|una corredora|la gente|uno que|un loco|mi equipo|un amigo|una amiga|un colega|mi jefe|mi suegra|mi suegro|mi cuñado|mi cuñada|mi sobrino|mi sobrina|mi compi|mis hijos|mi abuela|mi abuelo|el vecino|mi fisio|mi médico|mi chico|mi chica|mi perro|eliud|mi tío|mi tía|mi mujer|mi marido|mi amigo|mi amiga|mi hermano|mi hermana|mi hijo|mi hija|mi padre|mi madre|mi novia|mi novio|mi pareja|mi compañero|mi colega|kipchoge|mi entrenador|mi vecino|mi esposa|mi esposo|mi primo|mi prima|mi entrenador|a mi novia|a mi novio|a mi mujer|a mi hijo",
    "used to": "algún día|un día de estos|antes corría|hace años|de joven|cuando era|casi|solía|ojalá|soñé|quería correr|quería hacer|iba a correr|iba a hacer|el año pasado|hace un año|hace dos años|tenía que haber",
    "partly": "a la mitad|incompleto|no entero|no todo|no completo|sin acabar|no del todo|no pude acabarlo|no lo acabé|la mitad|a medias|parcialmente|solo la mitad|sólo la mitad|una parte|en parte|parte del entreno|casi todo",
    "race": "mi récord|récord personal|pr|dorsal|carrera del barrio|carrera del pueblo|carrera solidaria|san silvestre|milla urbana|cross|carrera popular|competición|mejor marca|mmp|marca personal|récord|pb|nueva marca|competí|mi mejor marca|en la carrera|nueva mmp|en carrera",
    "treadmill": "cinta del gym|treadmill|en la cinta del gym|caminadora|en la caminadora|trotadora|cinta|en cinta|en la cinta|cinta de correr|la cinta|a la cinta",
    "unfinished": "tuve que abandonar|tuve que retirarme|me tuve que retirar|me tuve que parar|lo tuve que dejar|no acabé|no terminé|no pude acabar|no pude terminar|me paré|abandoné|abandonado|dnf|me retiré|retirado|tuve que parar|paré|lo dejé|me he parado|he abandonado",
    "about running": "correr|carrera|maratón|media|entrenar|entreno|entrenamiento|ritmo|ritmos|zapatillas|gel|geles|comer|beber|hidratación|desayuno|desayunar|"
    "estirar|calentar|pulso|pulsaciones|frecuencia|umbral|series|zona|zonas|recuperación|descanso|lesión|fuerza|plan|cadencia|respirar|respiración|café|cafeína|dormir|"
    "agujetas|rodilla|rodillas|calambre|calambres|ampollas|calor|frío|lluvia|agua|proteína|hidratos|carbohidratos|peso|flato|vo2max|rápido|lento|tirada|cuestas|reloj|cerveza|alcohol|ayunas|pisada|uñas",
    "question": "qué|cómo|cuándo|cuánto|cuántos|cuántas|por|dónde|quién|cuál|es|debo|debería|puedo|sirve|hay|tengo|cuanta",
    "much": "demasiado|tanto|tanta",
    "supposed": "si llueve|si nieva|si hace|si no puedo|si no llego|si no me|si no llueve|si no estoy|si no mejora|si no hay|si puedo|si me encuentro|si me siento|si me duele|si me levanto|si me canso|si me da tiempo|si me sigue|si me molesta|si sigo|si sigue|si tengo|si duermo|si salgo|si acabo|si termino|si al final|si la rodilla|si el gemelo|si voy|si veo|si hay|si estás|si estamos|si estuviese|si tuviera|si pudiera|si fuera|cuando me recupere|a lo mejor|en teoría|si te digo|si vuelvo|si pillo|si tuviese|si llego|por si|si acaso|si me pongo|si me lesiono|si estoy|si estuviera|si caigo|en caso de|por ejemplo|supongamos",
    "reported": "me dicen|me han dicho|según mi|dice mi|dice que|dijo que|me ha dicho|me comentó|mi médico dice|leí que|he leído|dicen que|según él|según ella|es coña|era coña|es broma jaja|nah broma|de coña|el plan dice|dice el plan|mi entrenador dice|dijo|me dijo|era broma|es broma|de broma",
}
ASIDES = (
    "no da para más|no me da para más|más no me da|no me da más|qué te parece si|qué tal si|te parece si|no sé cuántos km|no sé cuánto|no sé la distancia|no sé la distancia exacta|si puedes|si puede ser|si es posible|si te parece|si te parece bien|si no te importa|si se puede|aunque|si quieres|si te va bien|si no es molestia|mejor si|más o menos|mas o menos|y pico|pues nada|con el club|con los del club|nada mal|nada más|sin problemas|sin problema|sin dolor|sin molestias|sin agobios|todo ok|todo bien|muy justo|a tope|a buen ritmo|en el gym|tranquilamente|una pasada|menudo calor|qué calor|qué frío|con mucho calor|con mucho frío|con el carro|nada nuevo|de paseo|a mi bola|por fin es viernes|se me olvidó apuntarlo|que se me olvidó|se me olvidó|te los apunto|te lo apunto|con poca gente|de noche|con frontal|de trabajo|con lluvia|lloviendo|bajo la lluvia|con el perro|por el parque|con amigos|con un amigo|por el río|por la playa|en la playa|por la montaña|por el monte|"
    "con calor|con frío|con viento|mucho viento|mucho calor|en ayunas|sin parar|por primera vez|solo|sola|con el grupo|con el club|en el parque|"
    "por la ciudad|según garmin|según strava|garmin|strava|en total|de media|de desnivel|calor|viento|con mi hijo|con mi mujer|al trabajo|por fin|contentísimo|feliz|con el carrito|por el bosque|asfalto|tierra|flato|nada grave|nada serio|no es grave|poca cosa|nada importante|x favor|xfa|porfa|porfis|más rápido|más rápidos|más fuerte|acelerando"
)
REASONS = (
    "mucha chamba|chamba|mucho curro|mucho laburo|no apetece|no apetece nada|no hay ganas|no me apetece nada|no tengo ganas|sin ganas|cero ganas|no me da tiempo|no me da la vida|qué pereza|ni tiempo ni ganas|no doy abasto|hasta tarde|curro hasta tarde|trabajo hasta las tantas|cumple|comida familiar|comida de empresa|cena de empresa|cena con amigos|bautizo|comunión|llueve a cántaros|está lloviendo|lloviendo|llueve un montón|viento|ola de frío|mucho frío|hace mucho calor|hace un calor horrible|cita médica|cita|fisio|papeleo|gestiones|niños malos|el crío malo|la niña mala|mi hijo malo|cole|reunión del cole|función del cole|obras|mudanza|estudiar|exámenes finales|oposiciones|entregas|mucho curro|turno doble|turno de tarde|turno de mañana|guardia|congreso|partido|concierto|teatro|cine|resacón|resaca|trancón|avería|coche roto|visita de mis padres|vienen mis padres|tengo lío|mil cosas|agenda llena|voy pillado|voy pillada|voy fatal|voy de culo|pillado|pillada|liadísimo|liadísima|hasta las cejas|agobiado|agobiada|lío|quedada|barbacoa|compromiso familiar|cierre|auditoría|tengo que trabajar|trabajar|trabajo hasta tarde|tengo médico|tengo cena|trabajo|mucho trabajo|reunión|reuniones|niños|los niños|familia|viaje de trabajo|viaje|boda|cumpleaños|médico|dentista|examen|exámenes|sin tiempo|no tengo tiempo|falta de tiempo|"
    "lluvia|tormenta|nieve|resaca|mudanza|cena|fiesta|visita|visitas|estrés|guardia|turno|turno de noche|no me apetece|pereza|hijos|niño malo|vuelo|lío|liado|liada|"
    "me quedé dormido|curro|mucho curro|mal tiempo|navidad|semana santa|estoy liado|estoy hasta arriba|imprevisto|compromiso|concierto|mucho curro|curro|mucho lío|lío|llovía a mares|llovía|llueve|llueve a mares|diluvia|tormenta|lluvia"
)
FILLER = (
    "ligera ligeramente leve porfi porfis porfaplis plis xfa meteme metenos hazme ponlo ponla ponle ponles hazlo hazla dale dime dinos métele mételo espera aspetta verdad venga saca sacado di dan dado da darle ustedes vosotros oye pues nomás mero ahorita fijo llevamos dejo quedar quedo queda mejorcito entera entero estas estoy toy cosa cosas bueno clavao bastante toda rec recup recu aprox aproximadamente final tocan otra el la los las lo un una unos unas de del al a en con por para que qué se si me te le nos mi mis tu tus su sus yo tú él ella he ha has hemos han había hay es era fue son ser estar "
    "estoy está estás estaba estado sido tengo tiene tienes tenía tuve voy va vas vamos fui iba ir puedo puedes podría podrías podemos poder quiero querría quisiera quería me gustaría hacer hago haz haga hice hecho hizo haces "
    "por favor gracias hola buenas oye entrenador coach bueno pues vale ok ya aún todavía muy mucho mucha muchos bastante un poco poco algo así como casi más unos aprox aproximadamente unas sobre cerca "
    "este esta estos estas ese esa eso esto aquí ahora hoy día días semana semanas vez veces sesión sesiones entreno entrenamiento entrenos entrenamientos carrera salida plan tiempo otro otra también solo creo parece siento sentí siente sentido "
    "favor mejor lugar hasta desde ser toca tocaba tocaría dejar deja déjame dame da dar pasar pon poner ponme puesto salí salido sale he hemos total la cual cuál cuál qué cuándo cómo cuánto quien donde o u y e pero "
    "llevo lleva desde hace durante después antes luego entonces sea fuera parte todo toda todos tal nada jo jaja jeje uf ufff tío tía amigo mañana necesito necesita vuelvo venga anda mismo misma haciendo "
    "saliendo me ando noto siento encuentro encontrado último última últimos nueva nuevo gente dicho mío mía km tras bajo fin leve acabo acabado acabe metido metí metros caído cayeron han caído pude pudo podido pueda crack tron tio curro actual montón ayudas ayudan vengo"
)
TYPING = {
    "toy": "estoy",
    "dsd": "desde",
    "kiero": "quiero",
    "ke": "que",
    "porq": "porque",
    "xk": "porque",
    "pork": "porque",
    "tngo": "tengo",
    "bn": "bien",
    "grax": "gracias",
    "aki": "aqui",
    "qiero": "quiero",
    "cdo": "cuando",
    "hoi": "hoy",
    "mñna": "mañana",
    "mna": "mañana",
    "3/4 de hora": "tres cuartos de hora",
    "ls": "los",
    "xfavor": "por favor",
    "sbd": "sábado",
    "mierc": "miércoles",
    "tbn": "también",
    "pa": "para",
    "pal": "para el",
    "q": "que", "xq": "porque", "pq": "porque", "tb": "también", "tmb": "también", "x": "x", "porfa": "por favor", "pf": "por favor", "finde": "fin de semana",
    "mñn": "mañana", "d": "de", "mñana": "mañana", "manana": "mañana", "entreno": "entreno", "tambien": "también", "salu2": "saludos", "k": "k",
}  # fmt: skip
TYPING = {
    typed: full.replace("ñ", "n").replace("é", "e")
    for typed, full in TYPING.items()
    if typed not in ("x", "k", full)
}
ELIDED = ""
CLITICS = "melo mela telo noslo selo me te lo la los las le les nos se"
ENDINGS = {
    "isimos": "os|es", "isimas": "as|es", "isimo": "o|e", "isima": "a|e", "ecitos": "es|os", "ecitas": "es|as", "ecito": "e|o",
    "ecita": "e|a", "illos": "es|os", "illas": "as|es", "illo": "o|e|", "illa": "a|e|", "itos": "os|es|s", "itas": "as|es|s", "ito": "o|e|", "ita": "a|e|",
    "aos": "ados", "ao": "ado", "azo": "o|e|", "aza": "a|e",
}  # fmt: skip
