"""What the coach says, in Spanish, as a partner and as a friend."""

from collections.abc import Mapping

TONES: Mapping[str, str] = {
    "undo.done@partner": "Volvemos a donde estábamos: deshecho {what}.",
    "undo.done@friend": "Sin problema, deshecho: {what}. Todo como antes.",
    "decline.kept@partner": "Bien, lo dejamos como está.",
    "decline.kept@friend": "Vale, lo dejamos.",
    "decline.okay@friend": "¡Claro!",
    "another.none@partner": (
        "Aquí no tenemos otra forma segura. ¿Qué día o cuánto te vendría bien? Lo miro otra vez."
    ),
    "another.none@friend": (
        "Perdona, no encuentro otra forma segura. ¿Qué día o cuánto te iría bien?"
    ),
    "clarify.nothing@friend": (
        "Perdona, me he perdido. Prueba «{far} suaves 46 min», «pasa el jueves al viernes» o "
        "«estoy enfermo»."
    ),
    "move.headline@partner": "Lo hemos movido: {kind}, {day} → {to_day}.",
    "move.headline@friend": "Hecho, movido: {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "Podríamos moverlo: {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "¿Qué tal así? {kind}, {day} → {to_day}.",
    "skip.headline@partner": "La dejamos fuera: {session}. No la recuperamos.",
    "skip.headline@friend": "Tranqui, fuera: {session}. No hay nada que recuperar.",
    "skip.headline.ask@partner": "Podríamos dejarla fuera: {session}.",
    "skip.headline.ask@friend": "Yo la dejaría pasar: {session}.",
    "ill.rest_today@partner": "Lo siento. Hoy descansamos.",
    "ill.rest_today@friend": "¡Vaya, lo siento! Hoy, pies en alto.",
    "tired@partner": "Apuntado. Lo hacemos más suave: {day}.",
    "tired@friend": "Normal. Te lo he puesto más suave: {day}.",
    "well.short@partner": "Bien. Retomamos el plan, suave al principio.",
    "well.short@friend": "¡Bien, has vuelto! Seguimos con el plan, suave al principio.",
    "log.done@partner": "Lo tenemos: {entry}.",
    "log.done@friend": "¡Apuntado!: {entry}.",
    "log.ask_rpe@partner": "¿Cuánto nos ha costado, de 1 (muy suave) a 10 (a tope)?",
    "log.ask_rpe@friend": "¿Cómo de duro fue, de 1 (un paseo) a 10 (a tope)?",
    "log.match@partner": "Esa era la nuestra, como estaba previsto: {session}.",
    "log.match@friend": "Otra al saco, tal como estaba previsto: {session}.",
    "remark.week@partner": "Van {done} de nuestros {planned} esta semana.",
    "remark.week@friend": "{done} en el bolsillo esta semana, de {planned}.",
    "amend.rated@partner": "Esfuerzo {rpe}, lo tenemos.",
    "amend.rated@friend": "Esfuerzo {rpe}, ¡oído!",
    "ready.go@partner": "Vamos como estaba previsto.",
    "ready.go@friend": "Todo bien, dale como estaba previsto.",
    "noted@friend": "¡Oído!: {what}.",
    "plan.ready@partner": "Nuestro plan está listo: {goal}.",
    "plan.ready@friend": "¡Listo, aquí va tu plan!: {goal}.",
    "talk.greeting@friend": "¡Ey{name}, qué bien saber de ti!",
    "talk.greeting@partner": "¡Hola{name}! ¿Vamos?",
    "talk.thanks@partner": "Con gusto. En esto vamos juntos.",
    "talk.thanks@friend": "¡Cuando quieras!",
    "talk.goodbye@partner": "Nos vemos corriendo. Que descanses.",
    "talk.goodbye@friend": "¡Hasta luego, cuídate!",
    "talk.praise@partner": "Gracias. Hacemos buen equipo.",
    "talk.praise@friend": "¡Ay, gracias! Aunque quien corre eres tú.",
    "talk.acknowledge@friend": "¡Genial!",
    "talk.nothing_today@partner": "Hoy no tenemos nada.",
    "talk.nothing_today@friend": "Hoy nada, disfrútalo.",
    "morning.hello@friend": "¡Buenas{name}! Esto es hoy, {date}.",
    "morning.hello@partner": "Buenos días{name}. Nuestro plan de hoy, {date}.",
    "morning.ill@partner": "Mientras estés mal no corremos. Descansa, bebe, duerme. ¿Cómo va hoy?",
    "morning.ill@friend": (
        "Nada de correr mientras estés mal, ¿vale? Descansa, bebe, duerme. ¿Cómo estás hoy?"
    ),
    "morning.skip@partner": "Hoy mejor lo dejamos.",
    "morning.skip@friend": "¿Sinceramente? Hoy déjalo.",
    "evening.ask@partner": "¿Qué tal nos fue: {session}?",
    "evening.ask@friend": "¿Y qué tal: {session}?",
    "readiness.ask@partner": "¿Qué tal la noche?",
    "readiness.ask@friend": "¿Has dormido bien?",
    "review.lost@partner": (
        "Nos saltamos o perdimos: {sessions}. No lo recuperamos; por una no se pierde nada."
    ),
    "review.lost@friend": "Perdido o saltado: {sessions}. No lo persigas; uno nunca importa.",
    "nudge@partner": "Hace tiempo que no hay noticias{name}. ¿A qué ajustamos el plan?",
    "nudge@friend": "¡Ey{name}! Hace días que no sé de ti. ¿Todo bien?",
}
