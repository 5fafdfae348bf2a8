"""What the coach says, in Portuguese, as a partner and as a friend."""

from collections.abc import Mapping

TONES: Mapping[str, str] = {
    "undo.done@partner": "Voltamos aonde estávamos: desfeito {what}.",
    "undo.done@friend": "Sem problema, desfeito: {what}. Tudo como antes.",
    "decline.kept@partner": "Certo, deixamos como está.",
    "decline.kept@friend": "Claro, fica assim.",
    "decline.okay@friend": "Beleza.",
    "another.none@partner": (
        "Aqui não temos outro jeito seguro. Que dia ou quanto serviria para você? Olho de novo."
    ),
    "another.none@friend": (
        "Desculpa, não acho outro jeito seguro. Que dia ou quanto serviria para você?"
    ),
    "clarify.nothing@friend": (
        "Desculpa, me perdi. Tente “{far} leve 46 min”, “mova quinta para sexta” ou “estou doente”."
    ),
    "move.headline@partner": "Mudamos: {kind}, {day} → {to_day}.",
    "move.headline@friend": "Pronto, mudei: {kind}, {day} → {to_day}.",
    "move.headline.ask@partner": "Podemos mudar: {kind}, {day} → {to_day}.",
    "move.headline.ask@friend": "Que tal assim: {kind}, {day} → {to_day}.",
    "skip.headline@partner": "Deixamos de fora: {session}. Não vamos repor.",
    "skip.headline@friend": "Sem estresse, fora: {session}. Não precisa repor nada.",
    "skip.headline.ask@partner": "Podemos deixar de fora: {session}.",
    "skip.headline.ask@friend": "Eu deixaria passar: {session}.",
    "ill.rest_today@partner": "Sinto muito. Hoje a gente descansa.",
    "ill.rest_today@friend": "Poxa, que chato! Hoje, pernas para cima.",
    "tired@partner": "Anotado. A gente alivia: {day}.",
    "tired@friend": "Normal. Deixei mais leve: {day}.",
    "well.short@partner": "Que bom. Retomamos o plano, leve no começo.",
    "well.short@friend": "Oba, você voltou! Seguimos o plano, leve no começo.",
    "log.done@partner": "Temos: {entry}.",
    "log.done@friend": "Peguei: {entry}.",
    "log.ask_rpe@partner": "Quanto nos custou, de 1 (muito fácil) a 10 (no limite)?",
    "log.ask_rpe@friend": "Foi puxado? De 1 (passeio) a 10 (no limite).",
    "log.match@partner": "Era o nosso, como planejado: {session}.",
    "log.match@friend": "Mais um feito, do jeito planejado: {session}.",
    "remark.week@partner": "São {done} dos nossos {planned} nesta semana.",
    "remark.week@friend": "{done} no bolso nesta semana, de {planned}.",
    "amend.rated@partner": "Esforço {rpe}, temos.",
    "amend.rated@friend": "Esforço {rpe}, beleza.",
    "ready.go@partner": "Vamos como planejado.",
    "ready.go@friend": "Tudo certo, vá como planejado.",
    "noted@friend": "Anotei: {what}.",
    "plan.ready@partner": "Nosso plano está pronto: {goal}.",
    "plan.ready@friend": "Pronto, seu plano saiu: {goal}.",
    "talk.greeting@friend": "Oi{name}, que bom falar com você!",
    "talk.greeting@partner": "Oi{name}!",
    "talk.thanks@partner": "Por nada. Estamos juntos nessa.",
    "talk.thanks@friend": "Imagina!",
    "talk.goodbye@partner": "A gente se vê na rua. Durma bem.",
    "talk.goodbye@friend": "Até mais, se cuida!",
    "talk.praise@partner": "Obrigado. Formamos um bom time.",
    "talk.praise@friend": "Ah, obrigado! Mas quem corre é você.",
    "talk.acknowledge@friend": "Ótimo!",
    "talk.nothing_today@partner": "Hoje não temos nada.",
    "talk.nothing_today@friend": "Hoje nada, aproveite.",
    "morning.hello@friend": "Bom dia{name}! Isto é hoje, {date}.",
    "morning.hello@partner": "Bom dia{name}. Nosso plano de hoje, {date}.",
    "morning.ill@partner": (
        "Enquanto você estiver mal, a gente não corre. Descanse, beba água, durma. Como está hoje?"
    ),
    "morning.ill@friend": (
        "Nada de correr doente, tá? Descanse, beba água, durma. Como você está hoje?"
    ),
    "morning.skip@partner": "Hoje é melhor a gente deixar passar.",
    "morning.skip@friend": "Sinceramente? Hoje deixe para lá.",
    "evening.ask@partner": "Como a gente foi: {session}?",
    "evening.ask@friend": "E aí, como foi: {session}?",
    "readiness.ask@partner": "Como foi a noite?",
    "readiness.ask@friend": "Dormiu bem?",
    "review.lost@partner": (
        "Perdido ou pulado: {sessions}. A gente não repõe; por um não se perde nada."
    ),
    "review.lost@friend": "Perdido ou pulado: {sessions}. Não corra atrás; um nunca faz falta.",
    "nudge@partner": "Faz um tempo que está quieto{name}. Em volta do que ajustamos o plano?",
    "nudge@friend": "Oi{name}, sumiu um pouco. Tudo bem?",
}
