"""What the coach says, in Spanish: warnings, first questions and small answers."""

from collections.abc import Mapping

MEETING: Mapping[str, str] = {
    "care.heart": (
        "Deja de correr ahora. Dolor en el pecho, desmayo, el corazón acelerado o "
        "irregular o falta de aire repentina necesitan un médico antes de volver a "
        "entrenar. Si te pasa ahora o te acaba de pasar, llama a emergencias (112, "
        "911)."
    ),
    "care.breathing": (
        "Para y descansa sentado. Si sigue costando respirar en reposo, hay pitidos o "
        "se cierra la garganta, hace falta ayuda ya: usa tu inhalador o adrenalina si "
        "los tienes y llama a emergencias (112, 911)."
    ),
    "care.stroke": (
        "Llama ya a emergencias (112, 911). Debilidad de un lado, la cara caída, hablar"
        " mal o confusión no pueden esperar. No conduzcas tú."
    ),
    "care.heat": (
        "Puede ser un golpe de calor y los minutos cuentan. Llama a emergencias (112, "
        "911) y enfría ya: sombra, agua fría por todo el cuerpo, hielo si hay. Primero "
        "enfriar, después trasladar."
    ),
    "care.hyponatraemia": (
        "Dolor de cabeza, vómitos o confusión tras una carrera larga pueden venir de "
        "demasiada agua y poca sal. No bebas más agua sola y llama a emergencias (112, "
        "911) o ve a urgencias ahora."
    ),
    "care.rhabdomyolysis": (
        "Orina oscura, color cola, o músculos muy hinchados después del ejercicio son "
        "para urgencias hoy mismo: el músculo que se rompe puede dañar los riñones. No "
        "corras ni tomes analgésicos por eso."
    ),
    "care.bone_stress": (
        "Un dolor en un punto del hueso, al saltar, de noche o en reposo, puede ser una"
        " lesión por estrés. No corras con eso, ni suave. Que lo vea un médico o fisio "
        "en unos días; si es profundo en la ingle o la cadera, antes."
    ),
    "care.low_energy": (
        "Reglas que faltan, lesiones de estrés repetidas o cansancio constante pueden "
        "significar que tu cuerpo recibe poca energía. Vale la pena hablarlo pronto con"
        " un médico o dietista deportivo. Hasta entonces no subo tu entrenamiento ni "
        "hablo de peso."
    ),
    "care.eating": (
        "Gracias por contármelo. Esto importa más que cualquier entrenamiento y no "
        "tienes que resolverlo a solas. Habla con un médico o con una línea de ayuda de"
        " trastornos alimentarios. No subiré tu entrenamiento ni te aconsejaré nunca "
        "comer menos."
    ),
    "care.clot": (
        "Un gemelo hinchado, caliente o dolorido, sobre todo con falta de aire, puede "
        "ser un coágulo. No corras ni lo masajees. Que lo miren hoy; con falta de aire "
        "o dolor de pecho llama a emergencias (112, 911)."
    ),
    "care.pregnancy": (
        "Deja el ejercicio y llama ahora a tu matrona, médico o maternidad. Sangrado, "
        "pérdida de líquido, contracciones dolorosas, mareo, dolor de pecho o un gemelo"
        " hinchado hay que mirarlos hoy."
    ),
    "care.self_harm": (
        "Me alegra mucho que me lo cuentes. Solo soy un entrenador, y ahora mereces "
        "hablar con una persona. Llama a emergencias (112, 911) si podrías hacerte "
        "daño, o a una línea de ayuda: 024 en España, 988 en Estados Unidos."
    ),
    "care.paused": (
        "El entrenamiento queda en pausa. Dime cuando un médico o fisio te dé el visto "
        "bueno y volvemos poco a poco."
    ),
    "care.still": (
        "El entrenamiento sigue en pausa hasta que un médico o fisio dé el visto bueno."
        " Caminar y lo que te permitan está bien; correr, todavía no."
    ),
    "condition.red_flag": (
        "El entrenamiento queda en pausa hasta que un médico dé el visto bueno."
    ),
    "condition.cleared": "Qué bien que tengas el visto bueno. Volvemos poco a poco.",
    "ask.again": "Perdona, no te he entendido.",
    "ask.goal.again": "¿Qué te gustaría hacer?",
    "ask.injuries.where": "¿Dónde duele y cuánto, de 0 a 10?",
    "ask.place.again": (
        "No conozco la zona horaria de {place}. ¿Qué ciudad grande tiene la misma hora?"
    ),
    "ask.weekly_volume.start": (
        "¿Corres algo ahora mismo? Si es así, ¿cuántos {unit} a la semana?"
    ),
    "hint.race_date": "Basta un día como «12 de abril».",
    "hint.weekly_volume": "Basta una cifra como «25 {unit}».",
    "hint.runs_per_week": "Basta un número del 1 al 7.",
    "hint.longest_run": "Basta una cifra como «10 {unit}».",
    "hint.days": "Dilo así: «martes, jueves y fin de semana».",
    "hint.age": "Basta un número, o sáltalo.",
    "hint.place": "Basta el nombre de una ciudad grande cercana.",
    "hint.reminder_time": "Basta una hora como «6:30».",
    "back.okay": "Claro, volvamos atrás.",
    "back.first": "Esa ya es la primera pregunta.",
    "begin.again": (
        "Me alegra verte. Tu plan sigue aquí. ¿Empezamos de nuevo? Repetiría las "
        "preguntas y al final reescribiría el plan. Tu diario se queda."
    ),
    "button.half": "Media maratón",
    "button.marathon": "Maratón",
    "button.keep_fit": "Mantenerme en forma",
    "button.start_running": "Empezar a correr",
    "button.km": "Kilómetros",
    "button.miles": "Millas",
    "button.not_yet": "Aún no corro",
    "button.any_day": "Cualquier día",
    "button.no_limit": "Sin límite",
    "button.nothing_hurts": "No me duele nada",
    "button.no_reminder": "Sin recordatorio",
    "button.begin": "Empezamos",
    "button.begin_again": "Empezar de nuevo",
    "button.cleared": "Tengo el visto bueno",
    "button.misheard": "No me refería a eso",
    "button.delete": "Borrarlo todo",
    "button.keep_data": "Conservar mis datos",
    "button.log_anyway": "Sí, anótalo",
    "button.log_not": "No, lo corrijo",
    "button.predict": "Pronóstico",
    "button.replan": "Rehacer el plan",
    "noted.weekly": "{distance} a la semana",
    "noted.no_running": "aún no corres",
    "noted.runs": "{count} carreras a la semana",
    "noted.longest": "carrera más larga {distance}",
    "noted.long_day": "tirada larga el {day}",
    "noted.age": "{age} años",
    "noted.no_injuries": "no te duele nada",
    "noted.no_reminder": "sin recordatorio por la mañana",
    "noted.rule": "lo tendré en cuenta",
    "plan.ready": "Tu plan está listo: {goal}.",
    "plan.title": "Tu plan: {goal}",
    "plan.first": "Tu primer plan",
    "plan.length": "{weeks} semanas hasta el {end}: {phases}.",
    "plan.length.plain": "Dura {weeks} semanas, hasta el {end}.",
    "plan.volume": (
        "Empieza con {first}, llega a {peak} a la semana y la tirada más larga es de {longest}."
    ),
    "plan.by_effort": "Aún sin ritmos: hasta la primera carrera o test manda el esfuerzo.",
    "plan.by_pace": "Suave es {easy}, umbral {threshold}.",
    "plan.pencilled": "La fecha es provisional. Dime la buena cuando la sepas.",
    "plan.next": (
        "Desde mañana te mando el entreno del día a las {at}, te pregunto por la noche "
        "cómo fue y los domingos repasamos juntos. Para anotar una carrera, basta con "
        "decirlo: «{far} suaves 46 min»."
    ),
    "plan.next.no_evening": (
        "Desde mañana te mando el entreno del día a las {at} y los domingos repasamos juntos; por "
        "la noche no te pregunto. Para anotar una carrera, basta con decirlo: "
        "«{far} suaves 46 min»."
    ),
    "plan.next.silent": (
        "Por la mañana no diré nada; di «hoy» cuando quieras el entreno. Para anotar "
        "una carrera, basta con decirlo: «{far} suaves 46 min»."
    ),
    "amend.done": "Corregido: {entry}.",
    "amend.rated": "Anotado, esfuerzo {rpe}.",
    "amend.same": "Ya está así: {entry}.",
    "amend.summary": "Actividad corregida",
    "another.none": (
        "No veo otra forma segura. Dime qué día o cuánto te vendría bien y lo miro otra vez."
    ),
    "clarify.about": (
        "No estoy seguro de «{about}». Puedes decir «{far} suaves 46 min», «pasa el "
        "jueves al viernes» o «estoy enfermo»."
    ),
    "complete.future": ("Todavía no: {session} está por venir. Si ya lo corriste, dime cuánto."),
    "complete.how_much": "¿Cuánto de esto: {session}?",
    "complete.no_plan": "Aún no hay plan. Dime cuánto o cuánto tiempo y lo anoto.",
    "day.blocked": "{day}: no libre, así que no hay nada previsto.",
    "day.no_kind": "No hay más sesiones de este tipo en el plan ({kind}).",
    "day.outside": "{day} queda fuera del plan.",
    "skip.day": "{day}: fuera. No se añade nada en otro sitio para compensar.",
    "skip.day.ask": "Quitaría {day}. No se añade nada en otro sitio para compensar.",
    "skip.nothing": "No hay nada previsto esos días.",
    "skip.none_behind": "Hasta hoy está todo contado. ¿Te refieres a esta?",
    "skip.range": "Quitado: del {first} al {last}.",
    "skip.range.ask": "Quitaría del {first} al {last}.",
    "tired.free": "Anotado. De todos modos no toca correr ({day}); descansa.",
    "tired.nothing": "Anotado. {day} ya es suave; déjalo si prefieres descansar.",
    "tired.strong": ("Anotado. {day} lo he suavizado: corto y fácil, o descanso si lo prefieres."),
    "ill.below": (
        "Si afecta al pecho, al estómago o a los músculos, no se corre hasta que pase. "
        "Si cuesta respirar o no mejora, ve al médico."
    ),
    "talk.off_topic": "Eso queda fuera de mi carril. De correr sí sé.",
    "talk.praise": "Gracias. Quien corre eres tú.",
    "talk.complaint": "Lo siento. Dime qué ha ido mal o qué preferirías y lo cambio.",
    "talk.who_are_you": (
        "Soy Longrun, un entrenador de carrera en este chat. Soy un programa: "
        "planifico, recuerdo, anoto y reordeno, según la ciencia del entrenamiento "
        "publicada. No soy médico."
    ),
    "well.nothing": "Bien. No había cambiado nada por eso, así que todo sigue igual.",
    "routine.morning": "entreno de la mañana",
    "routine.evening": "pregunta de la noche",
    "routine.evening_before": "aviso de la víspera",
    "routine.readiness": "pregunta del sueño",
    "routine.weekly_review": "resumen semanal",
    "routine.race_countdown": "cuenta atrás",
    "routine.nudge": "empujoncito",
    "routine.summary": "Recordatorio cambiado",
    "routine.all_off": "Solo hablaré cuando tú hables.",
    "routine.all_on": "Mis recordatorios vuelven a estar activos.",
    "routine.paused": "Estaré en silencio hasta el {day}.",
    "block.day": "{first} queda libre.",
    "block.days": "Del {first} al {last} queda libre.",
    "block.past": "Esos días ya pasaron.",
    "delete.ask": (
        "¿Borro todo lo que guardo sobre ti: perfil, plan, diario y esta conversación? "
        "No se puede deshacer."
    ),
    "delete.done": "Todo lo tuyo está borrado. Mucha suerte en el camino.",
    "goal.past": "{day} ya pasó.",
    "profile.same": "Ya lo tengo así.",
    "profile.summary": "Perfil cambiado",
    "log.effort": "esfuerzo {rpe}",
    "log.empty": "Nada anotado del {first} al {last}.",
    "log.doubt": "{doubt}. ¿Es correcto?",
    "log.nothing_there": "No encuentro esa entrada en el diario.",
    "find.empty": "{day}: no hay nada previsto.",
    "find.nothing_left": "No queda ninguna sesión que cambiar.",
    "find.which": "{day} hay dos. ¿Cuál?",
    "find.planned": "Previsto {day}: {there}.",
    "find.done": "Ya hecho: {there}, {day}.",
    "find.skipped": "Ya quitado: {there}, {day}.",
    "imagine": "Sería: {what}",
    "change.moved": "{from_day} → {day}: {was}",
    "scale.ask": "¿Cuánto o cuánto tiempo debe ser ({session})?",
    "ease.nothing": "Ya es suave; no queda nada que aliviar.",
    "evening.effort": "¿Cómo de duro fue ({session}), de 1 (muy fácil) a 10 (a tope)?",
    "predict.unknown": ("Para un pronóstico necesito una carrera o un test, como «5 km en 24:30»."),
    "predict.said": "Con la forma de hoy: {what} en unos {time} (de {low} a {high}).",
    "paces.title": "Tus ritmos",
    "progress.title": "Tus semanas, corrido de lo previsto",
    "progress.empty": (
        "Aún no hay nada que mostrar. Anota una carrera, como «{far} suaves 46 min»."
    ),
    "past": "{session}: ya pasó; lo pasado se queda como fue.",
    "goal.barred": (
        "Así que la carrera sale de tu plan y sigues entrenando sin ella, hasta que elijas otra."
    ),
    "answer.unknown.yet": "No lo sé y prefiero no adivinar.",
    "hint.goal": "Por ejemplo «10 km el 12 de abril», «mantenerme en forma» o «empezar a correr».",
    "hint.result": "Por ejemplo «10 km en 52:30», o simplemente «no».",
    "hint.minutes": "Por ejemplo «45 min» o «sin límite».",
    "hint.long_run_day": "Basta un día de la semana.",
    "hint.units": "Basta «km» o «millas».",
    "log.many": "Anotado: {count} carreras del {first} al {last}, {distance} en total.",
    "goal.after_all": "Eso lo cambia: {goal} sí se puede.",
    "no_plan.change": (
        "Aún no hay nada que cambiar: unas preguntas cortas y escribo tu plan, y ese se "
        "adapta cuando la vida se cruza."
    ),
    "no_plan.yet": "Aún no hay plan: unas preguntas cortas y lo escribo.",
    "label.AmendActivity": "Corregir la carrera",
    "label.AskQuestion": "Una pregunta",
    "label.CheckInAnswered": "Cómo dormí y estoy",
    "label.DropGoal": "Dejar el objetivo",
    "label.Help": "Ayuda",
    "label.Remember": "Recordarlo",
    "label.ReplanFrom": "Rehacer el plan",
    "label.ReportFatigue": "Estoy cansado",
    "label.ReportIllness": "Estoy enfermo",
    "label.ReportRecovered": "Ya estoy bien",
    "label.SetProfile": "Cambiar mi perfil",
    "label.ShowLog": "Mi diario",
    "label.ShowPaces": "Mis ritmos",
    "label.ShowPlan": "Plan completo",
    "label.ShowProfile": "Qué sabes de mí",
    "label.ShowProgress": "Progreso",
    "label.ShowToday": "Hoy",
    "label.add": "Añadir {session} {day}",
    "label.block": "No libre {days}",
    "label.days": "Días de entreno",
    "label.delete": "Borrar carrera {day}",
    "label.ease_day": "Suavizar {day}",
    "label.ease_week": "Suavizar la semana",
    "label.instead": "Mejor {what}",
    "label.log": "Anotar {what}",
    "label.move": "Mover {session}",
    "label.niggle": "Me duele: {site}",
    "label.partly": "En parte",
    "label.predict": "Pronóstico",
    "label.push": "Un poco más",
    "label.race": "Carrera {what}, {day}",
    "label.routine": "Recordar {at}",
    "label.scale_to": "Solo {amount}",
    "label.session": "sesión",
    "label.session_on": "sesión {day}",
    "label.swap": "Cambiar {first} y {second}",
    "label.treadmill": "En la cinta",
    "label.unblock": "Libre otra vez {days}",
    "label.week_of": "Semana del {day}",
    "ill.summary": "enfermedad",
    "tired.summary": "cansancio",
    "well.summary": "recuperado",
    "log.in": " en ",
    "remember.done": "Lo tendré en cuenta: {words}",
    "remember.summary": "Nota guardada",
    "forget.done": "Olvidado ({count}).",
    "forget.nothing": "No tengo ninguna nota de eso.",
    "entry.effort": "esfuerzo {rpe}",
    "delete.activity": "Borrado del diario: {entry}.",
    "delete.summary": "Actividad borrada",
    "delete.which": "¿Cuál?",
}
