"""What the coach says, in Spanish: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "previsto",
    "log.title": "Tu diario: {distance} corriendo, {time} en total",
    "progress.row": "{done} de {planned}, carga {load}",
    "progress.row.free": "{done}, carga {load}",
    "button.track": "¿Voy bien?",
    "button.source": "¿Quién lo dice?",
    "label.ReportHeat": "Hará calor",
    "change.changed": "{day}: {was} → {became}",
    "change.added": "{day}: + {became}",
    "back.nothing": (
        "No hay una pregunta anterior. Si quieres deshacer el último cambio, di «deshacer»."
    ),
    "find.mean": "¿Te refieres a uno de estos?",
    "find.no_kind": "No veo nada de ese tipo ({kind}) en los próximos días.",
    "find.other_kind": "{day} hay otra cosa: {there}, no {kind}.",
    "find.partly": "Ya hecho en parte: {there}, {day}.",
    "find.missed": "Perdido: {there}, {day}.",
    "move.already": "Ya está ahí: {session}.",
    "move.to_what": "¿A qué día: {session}? Los días de al lado están ocupados.",
    "swap.with": "¿Con cuál lo cambio: {session}?",
    "replace.same": "Ya es eso: {session}.",
    "replace.ask": "¿Qué prefieres hacer en su lugar ({session})?",
    "push.headline": "Un poco más en la semana del {day}.",
    "push.headline.ask": "Yo añadiría un poco en la semana del {day}.",
    "add.too_small": "Es demasiado poco para eso ({kind}).",
    "add.no_day": "No veo ningún día con sitio para eso.",
    "free.headline": "Tus días: {days}.",
    "free.ask_days": "¿Qué días puedes correr?",
    "free.no_day_left": "Entonces no queda ningún día para correr. ¿Qué días puedes?",
    "free.more": "El plan sigue igual. ¿Aprovecho el tiempo extra?",
    "free.fits": "El plan ya encaja.",
    "block.minutes.day": "{first}: como mucho {minutes} min.",
    "block.minutes.days": "{first} a {last}: como mucho {minutes} min al día.",
    "block.free.day": "{first} vuelve a estar libre para entrenar.",
    "block.free.days": "{first} a {last} vuelven a estar libres para entrenar.",
    "rule.set": "Lo tendré en cuenta: {rule}.",
    "rule.none": "No hay ninguna regla así.",
    "rule.lifted": "Ya no es una regla: {rule}.",
    "rule.lifted.summary": "Regla retirada",
    "rule.ask_day": "¿Qué día de la semana?",
    "rule.ask_cap": "¿Cuánto puede durar como mucho la tirada larga?",
    "rule.ask_count": "¿Cuántas carreras a la semana como mucho?",
    "rule.ask_time": "¿A qué hora?",
    "rule.never_on": "nunca el {day}",
    "rule.long_run_cap": "tirada larga como mucho {amount}",
    "rule.commitment": "{sport} el {day}",
    "rule.most_runs": "como mucho {count} carreras por semana",
    "rule.not_before": "no antes de las {at}",
    "rule.not_after": "no después de las {at}",
    "severity.faint": "{figure} apenas",
    "severity.clear": "{figure} claro",
    "severity.strong": "{figure} fuerte",
    "severity.severe": "{figure} muy fuerte",
    "niggle.green": (
        "Anotado: {site}, {severity}/10. Corre como estaba previsto y vigílalo; dime si va a más."
    ),
    "niggle.amber": (
        "{site}, {severity}/10: solo suave, y menos, hasta que baje a 2. Si aumenta al "
        "correr, para."
    ),
    "niggle.still": "{site}: {severity}/10 el {day}; hasta que mejore, no se corre.",
    "niggle.unrated": (
        "No sé cuánto te duele ({site}), así que cuento con {severity} de 10 por prudencia: solo"
        " suave y menos. Dime una cifra y lo ajusto."
    ),
    "niggle.red": (
        "{site}, {severity}/10: por ahora, nada de correr. Que lo vea un fisioterapeuta o un "
        "médico si en unos días no está claramente mejor."
    ),
    "niggle.bone": (
        "El dolor en el hueso ({site}) puede ser una lesión por estrés: nada de correr, ni "
        "suave, hasta que lo vea un médico o un fisioterapeuta."
    ),
    "well.settling": (
        "Qué bien que ya no duela ({site}). Tras un dolor así, una semana suave y con menos. Si "
        "tras dos carreras sigue bien, dime que ya no duele y vuelve todo."
    ),
    "well.still_red": "Bien. Pero una zona aún dice que no corras: {site}.",
    "log.future": "Eso aún está por llegar: {day}. ¿Qué día fue?",
    "log.race": "carrera",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Ya lo tenía y lo he completado: {entry}. Cuenta una vez.",
    "log.known": "Ese ya lo tengo: {entry}. Cuenta una vez.",
    "log.summary": "Actividad anotada",
    "log.match.shorter": (
        "Cuenta ({session}), más corto que los {planned} previstos. Lo que falta no se debe."
    ),
    "log.match.longer": "Cuenta ({session}), más que los {planned} previstos.",
    "log.match.harder": (
        "Cuenta ({session}), pero fue más duro de lo debido. Más despacio entrena lo mismo y "
        "cuesta menos."
    ),
    "log.match.easier": "Cuenta ({session}), más suave de lo previsto.",
    "log.paces": (
        "{evidence} El ritmo umbral pasa de {was} a {now}; las próximas sesiones lo siguen."
    ),
    "log.paces.first": (
        "{evidence} Tu ritmo umbral es de unos {now}; las próximas sesiones ya tienen ritmos."
    ),
    "log.proportion": "Lo que viene sigue a lo que de verdad se ha corrido:",
    "log.evidence": "Un nuevo dato sobre tu forma.",
    "log.back": "Primera carrera tras {days} días parado, así que la carga vuelve por pasos.",
    "log.back.unheard_of": "No tengo ninguna carrera de los {days} días anteriores. Los tomo "
    "como descanso, así que la carga vuelve por pasos. ¿Corriste? Dímelo y queda como estaba.",
    "log.back.less": "Entonces fueron solo {days} días sin correr, y una parte vuelve:",
    "log.back.none": "Entonces no hubo pausa, y vuelve lo que había aligerado:",
    "button.ran": "Corrí según el plan",
    "complete.none": "Todo eso ya está en el diario, o no estaba previsto.",
    "log.owing.harder": "Ha costado más de lo previsto. ¿Hago suave el próximo día duro?",
    "log.owing.longer": (
        "Ha sido bastante más de lo previsto. ¿Recorto un poco la próxima carrera suave?"
    ),
    "log.owing.extra": "Ha sido trabajo duro fuera del plan. ¿Hago suave el próximo día duro?",
    "remark.longest": "Tu carrera más larga en {days} días; la anterior fue de {before}.",
    "ready.go": "Adelante, como estaba previsto.",
    "ready.rest": "Hoy no hay nada previsto, así que descansa.",
    "ready.noted": "Anotado.",
    "ready.modify": "{why} Yo haría hoy algo más suave.",
    "ready.skip": "{why} Yo hoy lo dejaría.",
    "ready.summary": "Estado del día",
    "why.goal": "El objetivo decide todo lo demás: cuánto dura el plan y qué contiene.",
    "why.race_date": "Cuento las semanas hacia atrás desde la carrera.",
    "why.units": "Para que cada distancia y ritmo venga en tus unidades.",
    "why.weekly_volume": "Tu plan parte de lo que corres ahora, para que no te haga daño.",
    "why.runs_per_week": "Prefiero no sumar días y distancia a la vez.",
    "why.longest_run": "La tirada larga crece desde ahí, un poco cada semana.",
    "why.result": "Un resultado me dice qué es suave, medio y duro para ti.",
    "why.days": "Para no poner nada en un día en que no puedes correr.",
    "why.minutes": "Para que cada sesión quepa en tu tiempo.",
    "why.long_run_day": "La tirada larga lleva más tiempo, así que tú eliges su día.",
    "why.injuries": (
        "Se entrena evitando lo que duele, y algunas enfermedades cambian lo que es seguro."
    ),
    "why.age": "Con menos de 18 y más de 50 el cuerpo necesita otros límites y más descanso.",
    "why.place": "Para que los avisos lleguen a tu hora.",
    "why.reminder_time": "A esa hora envío la sesión del día, y de noche nada.",
    "noted.tone": "tono: {style}",
    "noted.away": "hora de {here} hasta {day}, luego otra vez {home}",
    "noted.model_off": "tus palabras no van a modelos de lenguaje",
    "noted.model_on": "un modelo de lenguaje puede ayudarme a entenderte",
    "snooze.nothing": "No hay ningún aviso que aplazar.",
    "why.title": "{session}, {day}",
    "why.week": "Semana {number}: {focus}",
    "why.easier": "Más fácil, si lo necesitas: {easier}",
    "why.not_moved": "No se ha movido nada en el plan.",
    "why.moved_from": "Primero estaba previsto para {day}.",
    "why.pace.easy": (
        "Tu ritmo suave es {easy} y tu umbral {threshold}. A ese ritmo, correr suave "
        "fortalece igual corazón, vasos y tendones, y te deja fresco para los días duros."
    ),
    "why.pace.quality": (
        "El umbral a {threshold} es más o menos lo que aguantarías una hora compitiendo. Más "
        "rápido cansa más y entrena menos. Lo suave entre medias es {easy}."
    ),
    "why.pace.effort": (
        "Aún no conozco tu forma, así que manda el esfuerzo: suave es poder hablar con "
        "frases enteras. Una carrera o un test te da ritmos."
    ),
    "why.pace.more": "Haz una carrera o un test más rápido, dímelo, y los ritmos te siguen.",
    "why.volume": "La semana {number} tiene {distance}.",
    "why.volume.general": (
        "Una semana crece como mucho un décimo sobre la mejor de las últimas cuatro, y una "
        "carrera un décimo sobre la más larga de los últimos 30 días. Huesos y tendones se "
        "adaptan más despacio que los pulmones; de los saltos vienen las lesiones."
    ),
    "why.volume.base": "El plan creció a partir de tus {base} por semana.",
    "go.yes": "Sí: {session}, {day}. Empieza suave y para si algo duele.",
    "go.gently": "Sí, pero con cuidado: {session}, {day}.",
    "go.no": "{day}: no se corre.",
    "go.done": "Ya está hecho: {session}, {day}. Lo que queda del día es descanso.",
    "go.tired": (
        "Me dijiste que estás cansado. Si para entonces sigue pesando, acórtalo o déjalo."
    ),
    "go.when_well": "Volverás a correr cuando estés bien: dime entonces “mejor” y te digo qué día.",
    "go.when_calm": "Dime cada día cómo va ({site}); cuando se calme, volverás a correr por pasos.",
    "why.rest": (
        "En el descanso el entrenamiento se vuelve forma. Al menos un día entero por semana "
        "queda libre, dos para quien empieza."
    ),
    "why.plan": "Por qué el plan es así:",
    "why.no_source": "Eso es práctica de entrenador; no hay un estudio detrás.",
    "track.early": "Es pronto para decirlo: deja pasar una o dos semanas de entrenamiento.",
    "track.first_week": "La primera semana aún no ha terminado; hay poco que juzgar.",
    "track.week_well": ("La semana pasada hiciste {done} de {due} sesiones. Vas bien."),
    "track.week_partly": (
        "La semana pasada hiciste {done} de {due} sesiones. Sirve, pero el plan cuenta "
        "con algo más."
    ),
    "track.week_little": (
        "La semana pasada hiciste {done} de {due} sesiones. Es poco para este plan; "
        "podemos ajustarlo mejor a tus semanas."
    ),
    "track.well": "Has hecho {done} de {due} sesiones en las últimas {weeks} semanas. Vas bien.",
    "track.partly": (
        "Has hecho {done} de {due} sesiones en las últimas {weeks} semanas. Sirve, pero el "
        "plan cuenta con algo más."
    ),
    "track.little": (
        "Has hecho {done} de {due} sesiones en las últimas {weeks} semanas. Es poco para "
        "este plan; podemos ajustarlo mejor a tus semanas."
    ),
    "track.excused": (
        "Estuviste un tiempo enfermo, lesionado o sin días libres; esas sesiones no cuentan "
        "en tu contra."
    ),
    "track.days": "{what}: faltan {days} días, {day}.",
    "track.today": "Con la forma de hoy harías entre {low} y {high}.",
    "week.before": "El plan empieza el {first}.",
    "week.after": "El plan termina el {last}. Dime tu próximo objetivo y seguimos.",
    "paces.source": "{evidence} Equivale a un índice de forma de {vdot}.",
    "paces.from": "De tu resultado: {result}.",
    "paces.from_on": "De tu resultado: {result}, {day}.",
    "paces.plan": "De la forma para la que se escribió tu plan.",
    "progress.share": "Del plan de las últimas cuatro semanas has corrido el {share} %.",
    "progress.excused": "Los días enfermo, lesionado o no libres no se cuentan.",
    "progress.lost": "{count} sesiones perdidas o saltadas. No se recuperan; el plan sigue.",
    "answer.source": "Fuente: {source}",
    "morning.moved": "Hoy nada: {session}, movido a {day}.",
    "morning.cold": "Solo si te ves con ganas: con un resfriado, corto y suave es el máximo.",
    "morning.ill": (
        "Nada de correr mientras estés enfermo. Descansa, bebe, duerme. ¿Cómo estás hoy?"
    ),
    "morning.skip": "Hoy mejor déjalo.",
    "morning.ache": "Antes de correr: {question} Hasta entonces, solo suave.",
    "morning.modify": "Hazlo hoy más suave, o déjalo.",
    "morning.race": (
        "Día de carrera{name}. Hoy: {what}. Sal más tranquilo de lo que te pide el cuerpo, "
        "come lo que conoces y deja que llegue la segunda mitad."
    ),
    "morning.race.time": "Por tu forma: de {low} a {high}, o sea unos {pace} desde la salida.",
    "readiness.ask.hard": "Ha sido una semana dura. ¿Cómo has dormido?",
    "review.total.some": (
        "Has corrido {done} de los {planned} posibles; sesiones hechas: {count} de {of}. Los "
        "días de enfermedad, lesión o sin tiempo no cuentan."
    ),
    "review.total.none": (
        "Has corrido {done}. Estabas enfermo, lesionado o sin días libres, así que no tocaba "
        "nada; descansar fue lo correcto."
    ),
    "review.key_done": "Hecho como estaba previsto: {sessions}.",
    "review.all_done": "Todas las sesiones hechas.",
    "review.more": "Es más de lo previsto. Deja suaves los días suaves, o sufrirán los duros.",
    "review.lost": "Perdido o saltado: {sessions}. No se recupera; por una no se pierde nada.",
    "review.lost.many": (
        "Perdidas o saltadas: {sessions}. No se recuperan; el plan sigue desde aquí."
    ),
    "review.unknown": "De esto no sé nada: {sessions}. Dime si lo hiciste.",
    "review.load": "Carga de los últimos 7 días: {acute}; tu semana habitual ronda {usual}.",
    "review.load_high": (
        "Carga de los últimos 7 días: {acute}, muy por encima de tus {usual} habituales. "
        "Buen momento para acostarse pronto."
    ),
    "review.when.next": "La próxima semana",
    "review.when.this": "Esta semana",
    "review.next_lighter": (
        "{when} lo tiene en cuenta: {now} en vez de {distance}, carrera más larga "
        "{longest}. No se recupera nada."
    ),
    "review.next": "{when}: {distance}, carrera más larga {longest}.",
    "review.next_after_short": (
        "{when} sigue como estaba previsto: {distance}, carrera más larga "
        "{longest}. Lo perdido no se suma."
    ),
    "review.next_cutback": (
        "{when} es más ligera a propósito: {distance}, carrera más larga {longest}."
    ),
    "review.over": (
        "Era la última semana del plan. Dime qué viene ahora: otra carrera o mantenerte en forma."
    ),
    "countdown.days": "Faltan {days} días: {what} ({day}).",
    "countdown.week": (
        "Semana de carrera: falta una semana ({what}, {day}). La forma está; ahora toca "
        "dormir, correr suave y nada nuevo."
    ),
    "countdown.three": (
        "Faltan tres días: {what}. Zapatillas, calcetines y ropa conocidos; mira la hora de "
        "salida y cómo llegar."
    ),
    "countdown.two": (
        "Faltan dos días: {what}. Come algo más de pan, arroz o pasta de lo normal, bebe "
        "según la sed, pies en alto."
    ),
    "countdown.tomorrow": (
        "Mañana es el día: {what}. Déjalo todo listo, ponte el dorsal, dos despertadores. "
        "Una mala noche no importa."
    ),
    "countdown.fuel": (
        "Si son más de 75 minutos: 30–60 g de carbohidratos por hora (hasta 90 g más allá de "
        "2½ horas, si lo has practicado), y bebe según la sed."
    ),
    "countdown.after": (
        "¿Qué tal ayer ({what})? Dime el tiempo, como «media maratón en 1:52:10». Hoy toca "
        "caminar y comer."
    ),
    "week.lighter": (
        "La semana pasada faltaron carreras. No se recuperan; esta semana empieza algo más suave:"
    ),
    "week.key_missed": "Perdido: {session}. Podría ocupar el lugar de la carrera suave del {day}.",
    "week.again": "La semana pasada no salió, y eso le pasa a cualquiera.",
    "week.none_run": (
        "Hasta ahora no sé de ninguna carrera, así que empezamos desde el principio, con calma."
    ),
    "week.no_run": (
        "Aún no me has contado ninguna carrera. Si corriste según lo previsto, dímelo; "
        "hasta entonces planifico con calma."
    ),
    "week.back": (
        "Me alegra tenerte de vuelta. Tu última carrera fue hace {days} días, así que "
        "empezamos con calma."
    ),
    "nudge": "Hace un tiempo que no sé de ti{name}. ¿Ajusto el plan a algo?",
    "nudge.button": "Aligera esta semana",
    "routine.silent_on": "Callaré: {days}.",
    "routine.not_on": "Ya no los {days}: {what}.",
    "quiet.set": "Silencio de {starts} a {ends}.",
    "quiet.moved": "Así que llega a las {at}: {what}.",
    "quiet.summary": "Horas de silencio cambiadas",
}
