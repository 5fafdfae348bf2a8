"""What the coach says, in Portuguese: body and circumstances, examples, profile, goals and help."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "pé",
    "site.heel": "calcanhar",
    "site.toe": "dedo do pé",
    "site.ankle": "tornozelo",
    "site.achilles": "tendão de Aquiles",
    "site.shin": "canela",
    "site.calf": "panturrilha",
    "site.knee": "joelho",
    "site.hamstring": "posterior da coxa",
    "site.quad": "quadríceps",
    "site.thigh": "coxa",
    "site.it_band": "banda iliotibial",
    "site.groin": "virilha",
    "site.hip": "quadril",
    "site.glute": "glúteo",
    "site.back": "costas",
    "site.shoulder": "ombro",
    "site.neck": "pescoço",
    "site.other": "corpo",
    "side.left": "{site}, lado esquerdo",
    "side.right": "{site}, lado direito",
    "side.both": "{site}, dos dois lados",
    "tone.coach": "treinador",
    "tone.partner": "parceiro",
    "tone.friend": "amigo",
    "level.beginner": "nível iniciante",
    "level.intermediate": "nível intermediário",
    "level.advanced": "nível avançado",
    "condition.name.pregnant": "gravidez",
    "condition.name.postpartum": "pós-parto",
    "condition.name.heart_disease": "problema de coração",
    "condition.name.low_energy": "falta de energia",
    "condition.name.bone_stress": "possível lesão no osso",
    "condition.name.red_flag": "sinal de alerta, ainda sem liberação",
    "heat.summary": "calor",
    "heat.over.summary": "tempo mais fresco",
    "answer.near": "Exatamente sobre isso não tenho nada escrito. O mais próximo, em inglês:",
    "answer.unknown": (
        "Não sei, e prefiro não adivinhar. Fora o mais comum, o que sei sobre corrida está "
        "por enquanto só em inglês: pergunte em inglês, ou sobre o seu plano e os seus ritmos."
    ),
    "answer.english": "Por enquanto só tenho isto em inglês:",
    "quoted": "“{words}”",
    "example.km": "8 km",
    "example.mi": "5 mi",
    "say.log": "{far} leve 46 min · 10 km em 52:30 · ontem 45 min de bicicleta",
    "say.plan": "hoje · esta semana · plano inteiro · meus ritmos · por quê?",
    "say.change": "mova quinta para sexta · pule amanhã · hoje só 30 min · troque terça e quarta",
    "say.life": "estou doente · meu joelho dói 4/10 · estou cansado",
    "say.rules": "longão no máximo 2 h",
    "say.goal": "meia maratona em 18 de abril · prova de 10 km em 52:30",
    "say.reminders": "me lembre às 6:30 · sem lembretes",
    "say.data": "desfazer · exporte meus dados · o que você sabe de mim?",
    "button.export_first": "Exportar antes",
    "export.ics": (
        "Seu plano como arquivo de calendário. Importe uma vez, ou peça de novo quando mudar."
    ),
    "export.fit": "Seu próximo treino para o relógio.",
    "export.csv": "Suas atividades numa tabela.",
    "export.json": "Tudo o que guardo sobre você, num arquivo.",
    "link.code": (
        "Aqui está um código para ligar outra conversa a esta. Escreva lá “link” e o código, em "
        "até 15 minutos."
    ),
    "link.with_code": (
        "Esta conversa e a outra estão ligadas: um plano, um diário. Os lembretes chegam onde você "
        "escreveu por último. O que você só tinha contado aqui fica guardado à parte; “unlink” "
        "separa as conversas e traz tudo de volta."
    ),
    "unlink": "Esta conversa está de novo por conta própria. Seus dados ficam com a outra.",
    "block.still": "{day} está bloqueado. Diga “{weekday} livre de novo” para liberar.",
    "block.still.why": (
        "{day} está bloqueado: {reason}. Diga “{weekday} livre de novo” para liberar."
    ),
    "block.long": "É mais de meio ano. Encerramos este plano e fazemos um novo depois?",
    "well.on_way": (
        "Que bom. Você ainda está voltando de {days} dias parado, então seguimos por etapas."
    ),
    "condition.none": "Eu não tinha nada disso anotado.",
    "condition.which": "Que bom. Para o que você foi liberado?",
    "pause.red_flag": "O sinal de alerta",
    "pause.bone_stress": "O osso",
    "pause.low_energy": "A falta de energia",
    "pause.heart_disease": "O coração",
    "pause.ache": "{site}",
    "condition.over": "Anotado, já passou: {condition}. Recomeçamos com calma.",
    "condition.pregnant": (
        "Parabéns, e obrigado por me contar! Se a parteira ou o médico concordarem, você pode "
        "continuar correndo leve; o forte e o calor saem do plano. Pare e ligue para eles se "
        "houver sangramento, dor, tontura ou falta de ar."
    ),
    "condition.postpartum": (
        "Parabéns! A corrida volta no mínimo três meses depois do parto, antes se caminha, e só "
        "sem dor, sem escapes e sem peso. Vale a pena uma avaliação do assoalho pélvico."
    ),
    "condition.heart_disease": (
        "Obrigado por me contar. Peça antes a liberação de um médico; até lá não ponho nada forte."
    ),
    "condition.low_energy": (
        "Obrigado por me contar. Não vou aumentar sua carga; converse com um médico ou "
        "nutricionista esportivo."
    ),
    "condition.bone_stress": "Nada de correr até um médico ou fisioterapeuta liberar.",
    "log.future.file": (
        "Esse arquivo é de {day}, que ainda está por vir. A data do relógio está certa?"
    ),
    "profile.doubt": "Ainda não posso aceitar isso como resultado: {doubt}",
    "profile.why": "Você me contou algo novo sobre a sua corrida.",
    "profile.why.results": "Seu resultado mostra a sua forma de agora.",
    "profile.replan": "Com isso, seu plano a partir de hoje fica assim:",
    "profile.replan.ask": "Com isso, seu plano a partir de hoje ficaria assim:",
    "profile.title": "O que sei sobre você:",
    "profile.name": "Nome: {name}",
    "profile.age": "Idade: {age}",
    "profile.settings": "Fuso horário {zone}, {units}",
    "profile.goal": "Objetivo: {goal}",
    "profile.tune_up": "Prova de preparação: {what}, {day}",
    "profile.weekly": "Semana normal: {distance}",
    "profile.longest": "Corrida mais longa recente: {distance}",
    "profile.result": "Resultado: {result}",
    "profile.days": "Dias de treino: {days}",
    "profile.long_day": "Longão: {day}",
    "profile.exception": "Datas: {first} a {last} {why}",
    "profile.rule": "Regra: {rule}",
    "profile.note": "Nota: {note}",
    "profile.niggle": "Dói: {site}, {severity}/10",
    "profile.ill": "Doente desde {day}",
    "profile.condition": "Saúde: {what}",
    "profile.reminders": "Eu escrevo: {what}",
    "forget.summary": "Nota esquecida",
    "goal.same": "Você já está treinando para isso.",
    "goal.headline": "Novo objetivo: {goal}. O plano a partir de hoje:",
    "goal.headline.ask": "Novo objetivo: {goal}. A partir de hoje o plano ficaria assim:",
    "goal.why": "Você mudou de objetivo.",
    "goal.none_to_drop": "Não há nenhuma prova como objetivo para deixar.",
    "goal.drop": "O objetivo sai; o treino segue para manter a base:",
    "goal.drop.why": "Você desistiu da prova.",
    "race.when": "Em que dia é a prova? Diga por exemplo “prova de {what} em 12 de abril”.",
    "race.past": "Esse dia já passou.",
    "race.in_the_way": "Com esta prova ({what}, {day}) sobrariam poucos longões antes do seu "
    "objetivo ({goal}).",
    "race.other_day": "Outro fim de semana cabe.",
    "race.shorter": "Uma mais curta cabe.",
    "race.after": "Sua prova principal é {day}; uma de preparação tem de vir antes.",
    "race.headline": "Prova de preparação: {what}, {day}. O plano abre espaço para ela:",
    "race.headline.ask": "Prova de preparação: {what}, {day}. O plano abriria espaço para ela:",
    "race.why": "Uma prova pede alguns dias mais leves em volta.",
    "replan.again": "Os passos da semana passada mais uma vez, e o resto uma semana depois:",
    "replan.headline": "O plano reescrito a partir de {day}, pelo que você correu de verdade:",
    "replan.why": "Você pediu um plano novo pelo que correu de verdade.",
    "compare.goal": "Objetivo: {was} → {now}",
    "compare.end": "Fim do plano {was} → {now}",
    "compare.end.why": "O plano vai até o objetivo.",
    "compare.pace": "Ritmo de limiar {was} → {now}",
    "compare.week": "Esta semana {was} → {now}",
    "compare.week.why": "Ela cresce do que você correu ultimamente.",
    "compare.peak": "Maior semana {was} → {now}",
    "compare.peak.why": "Até onde o tempo e um aumento seguro permitem.",
    "compare.longest": "Corrida mais longa {was} → {now}",
    "compare.longest.why": "Combina com o objetivo e com o que você correu até agora.",
    "compare.same": "As próximas semanas ficam como estão",
    "compare.same.why": "O que você correu ainda combina com o plano.",
    "why.sources": "O que está por trás:",
    "progress.lost.one": "Um treino perdido ou pulado. Não se repõe; o plano continua.",
    "predict.equivalent": "Equivale aos seus últimos resultados.",
    "predict.full": "Equivale aos seus últimos resultados; vale a partir de uns {full} por semana.",
    "predict.blended": (
        "Você corre uns {weekly} por semana. Abaixo de {full}, a maratona costuma sair mais lenta "
        "do que prometem provas mais curtas; já levei isso em conta (Vickers 2016)."
    ),
    "predict.within": "Seu desejo de {target} está ao alcance.",
    "predict.beyond": (
        "Seu desejo de {target} é mais rápido do que a forma de hoje. O treino pode aproximar "
        "você; seus ritmos vêm do que você consegue agora."
    ),
    "help.title": "É só falar comigo. Por exemplo:",
    "help.end": (
        "Em vez de digitar uma corrida, você pode enviar o arquivo do relógio (FIT, GPX ou TCX). "
        "Várias coisas numa mensagem também valem, e “desfazer” tira a última mudança."
    ),
    "help.log": "Registrar",
    "help.plan": "Ver",
    "help.change": "Mudar",
    "help.life": "A vida",
    "help.rules": "Regras",
    "help.goal": "Objetivo",
    "help.reminders": "Lembretes",
    "help.data": "Dados",
}
