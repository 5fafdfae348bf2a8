"""What the coach says, in Spanish: body and circumstances, examples, profile, goals and help."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "pie",
    "site.heel": "talón",
    "site.toe": "dedo del pie",
    "site.ankle": "tobillo",
    "site.achilles": "tendón de Aquiles",
    "site.shin": "tibia",
    "site.calf": "gemelo",
    "site.knee": "rodilla",
    "site.hamstring": "isquios",
    "site.quad": "cuádriceps",
    "site.thigh": "muslo",
    "site.it_band": "cintilla iliotibial",
    "site.groin": "ingle",
    "site.hip": "cadera",
    "site.glute": "glúteo",
    "site.back": "espalda",
    "site.shoulder": "hombro",
    "site.neck": "cuello",
    "site.other": "cuerpo",
    "side.left": "{site}, lado izquierdo",
    "side.right": "{site}, lado derecho",
    "side.both": "{site}, los dos lados",
    "tone.coach": "entrenador",
    "tone.partner": "compañero",
    "tone.friend": "amigo",
    "level.beginner": "nivel inicial",
    "level.intermediate": "nivel medio",
    "level.advanced": "nivel avanzado",
    "condition.name.pregnant": "embarazo",
    "condition.name.postpartum": "posparto",
    "condition.name.heart_disease": "problema de corazón",
    "condition.name.low_energy": "falta de energía",
    "condition.name.bone_stress": "posible lesión de hueso",
    "condition.name.red_flag": "señal de alarma, aún sin visto bueno",
    "heat.summary": "calor",
    "heat.over.summary": "tiempo más fresco",
    "answer.near": "Justo sobre eso no tengo nada escrito. Lo más cercano, en inglés:",
    "answer.unknown": (
        "No lo sé y prefiero no adivinar. Fuera de lo más común, lo que sé sobre correr está "
        "por ahora en inglés: pregúntame en inglés, o por tu plan y tus ritmos."
    ),
    "answer.english": "Esto lo tengo por ahora solo en inglés:",
    "quoted": "«{words}»",
    "example.km": "8 km",
    "example.mi": "5 mi",
    "say.log": "{far} suaves 46 min · 10 km en 52:30 · ayer 45 min de bici",
    "say.plan": "hoy · esta semana · plan completo · mis ritmos · ¿por qué?",
    "say.change": (
        "pasa el jueves al viernes · salta mañana · hoy solo 30 min · cambia el martes por el "
        "miércoles"
    ),
    "say.life": "estoy enfermo · me duele la rodilla 4/10 · estoy cansado",
    "say.rules": "nunca los martes · tirada larga máximo 2 h",
    "say.goal": "media maratón el 18 de abril · carrera de 10 km en 52:30",
    "say.reminders": "recuérdame a las 6:30 · sin recordatorios",
    "say.data": "deshacer · exporta mis datos · ¿qué sabes de mí?",
    "button.export_first": "Exportar antes",
    "export.ics": (
        "Tu plan como archivo de calendario. Impórtalo una vez, o pídelo de nuevo cuando cambie."
    ),
    "export.fit": "Tu próximo entrenamiento para el reloj.",
    "export.csv": "Tus actividades en una tabla.",
    "export.json": "Todo lo que guardo de ti, en un archivo.",
    "link.code": (
        "Aquí tienes un código para unir otro chat con este. Escribe allí «link» y el código, en "
        "los próximos 15 minutos."
    ),
    "link.with_code": (
        "Este chat y el otro ya están unidos: un plan, un diario. Los avisos llegan al chat donde "
        "escribiste por última vez. Lo que solo me habías contado aquí queda guardado aparte; "
        "«unlink» separa los chats y lo devuelve."
    ),
    "unlink": "Este chat vuelve a ir por su cuenta. Tus datos se quedan con el otro.",
    "block.still": "{day} está bloqueado. Di «{weekday} libre otra vez» para quitarlo.",
    "block.still.why": (
        "{day} está bloqueado: {reason}. Di «{weekday} libre otra vez» para quitarlo."
    ),
    "block.long": "Es más de medio año. ¿Cerramos este plan y hacemos uno nuevo después?",
    "well.on_way": (
        "Me alegro. Todavía estás volviendo tras {days} días de parón, así que seguimos paso a "
        "paso."
    ),
    "condition.none": "No tenía nada de eso apuntado.",
    "condition.which": "Me alegro. ¿Para qué te han dado el visto bueno?",
    "pause.red_flag": "La señal de alarma",
    "pause.bone_stress": "El hueso",
    "pause.low_energy": "La falta de energía",
    "pause.heart_disease": "El corazón",
    "pause.ache": "{site}",
    "condition.over": "Apuntado, ya pasó: {condition}. Empezamos otra vez con calma.",
    "condition.pregnant": (
        "¡Enhorabuena, y gracias por contármelo! Si tu matrona o tu médico están de acuerdo, "
        "puedes seguir corriendo suave; lo duro y el calor salen del plan. Para y llámalos si hay "
        "sangrado, dolor, mareo o falta de aire."
    ),
    "condition.postpartum": (
        "¡Enhorabuena! Se vuelve a correr como pronto tres meses después del parto, antes se "
        "camina, y solo sin dolor, sin pérdidas y sin pesadez. Vale la pena una revisión del suelo "
        "pélvico."
    ),
    "condition.heart_disease": (
        "Gracias por contármelo. Pide primero el visto bueno de un médico; hasta entonces no pongo "
        "nada duro."
    ),
    "condition.low_energy": (
        "Gracias por contármelo. No voy a subir tu carga; habla con un médico o un nutricionista "
        "deportivo."
    ),
    "condition.bone_stress": "Nada de correr hasta que un médico o un fisio dé el visto bueno.",
    "log.future.file": (
        "Ese archivo es del {day}, que aún no ha llegado. ¿Está bien la fecha del reloj?"
    ),
    "profile.doubt": "Así no puedo tomarlo como resultado: {doubt}",
    "profile.why": "Me has contado algo nuevo sobre cómo corres.",
    "profile.why.results": "Tu resultado muestra en qué forma estás ahora.",
    "profile.replan": "Con eso, tu plan desde hoy queda así:",
    "profile.replan.ask": "Con eso, tu plan desde hoy quedaría así:",
    "profile.title": "Lo que sé de ti:",
    "profile.name": "Nombre: {name}",
    "profile.age": "Edad: {age}",
    "profile.settings": "Zona horaria {zone}, {units}",
    "profile.goal": "Objetivo: {goal}",
    "profile.tune_up": "Carrera de preparación: {what}, {day}",
    "profile.weekly": "Semana normal: {distance}",
    "profile.longest": "Carrera más larga reciente: {distance}",
    "profile.result": "Resultado: {result}",
    "profile.days": "Días de entreno: {days}",
    "profile.long_day": "Tirada larga: {day}",
    "profile.exception": "Fechas: {first} a {last} {why}",
    "profile.rule": "Regla: {rule}",
    "profile.note": "Nota: {note}",
    "profile.niggle": "Duele: {site}, {severity}/10",
    "profile.ill": "Enfermedad desde {day}",
    "profile.condition": "Salud: {what}",
    "profile.reminders": "Te escribo: {what}",
    "forget.summary": "Nota olvidada",
    "goal.same": "Ya estás entrenando para eso.",
    "goal.headline": "Nuevo objetivo: {goal}. El plan desde hoy:",
    "goal.headline.ask": "Nuevo objetivo: {goal}. Desde hoy el plan quedaría así:",
    "goal.why": "Has cambiado de objetivo.",
    "goal.none_to_drop": "No hay ninguna carrera como objetivo que dejar.",
    "goal.drop": "El objetivo se va; seguimos entrenando para mantener la base:",
    "goal.drop.why": "Has dejado la carrera.",
    "race.when": "¿Qué día es la carrera? Dime por ejemplo «carrera {what} el 12 de abril».",
    "race.past": "Ese día ya pasó.",
    "race.in_the_way": "Con esta carrera ({what}, {day}) quedarían muy pocas tiradas largas "
    "antes de tu objetivo ({goal}).",
    "race.other_day": "Otro fin de semana sí cabe.",
    "race.shorter": "Una más corta sí cabe.",
    "race.after": "Tu carrera objetivo es el {day}; una de preparación tiene que ir antes.",
    "race.headline": "Carrera de preparación: {what}, {day}. El plan le hace sitio así:",
    "race.headline.ask": "Carrera de preparación: {what}, {day}. El plan le haría sitio así:",
    "race.why": "Una carrera pide unos días más ligeros alrededor.",
    "replan.again": "Los pasos de la semana pasada otra vez, y el resto una semana después:",
    "replan.headline": "El plan escrito de nuevo desde {day}, con lo que has corrido de verdad:",
    "replan.why": "Has pedido un plan nuevo con lo que has corrido de verdad.",
    "compare.goal": "Objetivo: {was} → {now}",
    "compare.end": "Fin del plan {was} → {now}",
    "compare.end.why": "El plan llega hasta el objetivo.",
    "compare.pace": "Ritmo de umbral {was} → {now}",
    "compare.week": "Esta semana {was} → {now}",
    "compare.week.why": "Crece desde lo que has corrido últimamente.",
    "compare.peak": "Semana más grande {was} → {now}",
    "compare.peak.why": "Hasta donde dan el tiempo y una subida segura.",
    "compare.longest": "Carrera más larga {was} → {now}",
    "compare.longest.why": "Va con el objetivo y con lo que has corrido hasta ahora.",
    "compare.same": "Las próximas semanas quedan como están",
    "compare.same.why": "Lo que has corrido sigue encajando en el plan.",
    "why.sources": "Lo que hay detrás:",
    "progress.lost.one": "Una sesión perdida o saltada. No se recupera; el plan sigue.",
    "predict.equivalent": "Equivale a tus últimos resultados.",
    "predict.full": "Equivale a tus últimos resultados; vale a partir de unos {full} por semana.",
    "predict.blended": (
        "Corres unos {weekly} por semana. Por debajo de {full}, la maratón suele salir más lenta "
        "de lo que prometen carreras más cortas; ya lo he contado (Vickers 2016)."
    ),
    "predict.within": "Tu deseo de {target} está a tu alcance.",
    "predict.beyond": (
        "Tu deseo de {target} va por delante de tu forma de hoy. Entrenando puedes acercarte; tus "
        "ritmos salen de lo que puedes ahora."
    ),
    "help.title": "Háblame con normalidad. Por ejemplo:",
    "help.end": (
        "En vez de escribir una carrera puedes enviar el archivo del reloj (FIT, GPX o TCX). "
        "Varias cosas en un mensaje también valen, y «deshacer» quita el último cambio."
    ),
    "help.log": "Anotar",
    "help.plan": "Mirar",
    "help.change": "Cambiar",
    "help.life": "La vida",
    "help.rules": "Reglas",
    "help.goal": "Objetivo",
    "help.reminders": "Avisos",
    "help.data": "Datos",
}
