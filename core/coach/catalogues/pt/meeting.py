"""What the coach says, in Portuguese: warnings, first questions and small answers."""

from collections.abc import Mapping

MEETING: Mapping[str, str] = {
    "care.heart": (
        "Pare de correr agora. Dor no peito, desmaio, coração acelerado ou irregular ou"
        " falta de ar repentina precisam de um médico antes de qualquer treino. Se está"
        " acontecendo agora ou acabou de acontecer, ligue para a emergência (192, 112)."
    ),
    "care.breathing": (
        "Pare e descanse sentado. Respiração difícil mesmo em repouso, chiado ou "
        "garganta fechando precisam de ajuda já: use a bombinha ou a adrenalina se "
        "tiver e ligue para a emergência (192, 112)."
    ),
    "care.stroke": (
        "Ligue já para a emergência (192, 112). Fraqueza de um lado, rosto caído, fala "
        "enrolada ou confusão não podem esperar. Não dirija."
    ),
    "care.heat": (
        "Pode ser insolação grave, e cada minuto conta. Ligue para a emergência (192, "
        "112) e resfrie já: sombra, água fria no corpo todo, gelo se houver. Primeiro "
        "resfriar, depois transportar."
    ),
    "care.hyponatraemia": (
        "Dor de cabeça, vômito ou confusão depois de uma corrida longa podem vir de "
        "água demais e sal de menos. Não beba mais água pura e ligue para a emergência "
        "(192, 112) ou vá ao pronto-socorro agora."
    ),
    "care.rhabdomyolysis": (
        "Urina escura, cor de cola, ou músculos muito inchados depois do exercício são "
        "caso de pronto-socorro hoje: a quebra do músculo pode afetar os rins. Não "
        "corra nem tome analgésico por isso."
    ),
    "care.bone_stress": (
        "Dor num ponto do osso, ao pular, à noite ou em repouso pode ser lesão por "
        "estresse. Não corra com isso, nem leve. Mostre a um médico ou fisioterapeuta "
        "em poucos dias; dor funda na virilha ou no quadril, antes."
    ),
    "care.low_energy": (
        "Menstruação ausente, lesões por estresse repetidas ou exaustão constante podem"
        " significar que o corpo recebe pouca energia. Converse logo com um médico ou "
        "nutricionista esportivo. Até lá não aumento seu treino nem falo de peso."
    ),
    "care.eating": (
        "Obrigado por me contar. Isso importa mais do que qualquer treino e você não "
        "precisa resolver sozinho. Fale com um médico ou um serviço de apoio a "
        "transtornos alimentares. Não vou aumentar seu treino nem sugerir que coma "
        "menos."
    ),
    "care.clot": (
        "Panturrilha inchada, quente ou dolorida, sobretudo com falta de ar, pode ser "
        "trombose. Não corra nem massageie. Examine hoje; com falta de ar ou dor no "
        "peito ligue para a emergência (192, 112)."
    ),
    "care.pregnancy": (
        "Pare o exercício e ligue agora para sua obstetra, médico ou maternidade. "
        "Sangramento, perda de líquido, contrações dolorosas, tontura, dor no peito ou "
        "panturrilha inchada precisam ser vistos hoje."
    ),
    "care.self_harm": (
        "Fico muito feliz que você me contou. Sou só um treinador de corrida e você "
        "merece falar com uma pessoa agora. Ligue para a emergência (192, 112) se puder"
        " se machucar, ou para um apoio: CVV 188 no Brasil, 808 24 24 24 em Portugal."
    ),
    "care.paused": (
        "O treino está em pausa. Avise quando um médico ou fisioterapeuta liberar e "
        "recomeçamos com calma."
    ),
    "care.still": (
        "O treino segue em pausa até um médico ou fisioterapeuta liberar. Caminhar e o "
        "que eles permitirem tudo bem; correr, ainda não."
    ),
    "condition.red_flag": "O treino fica em pausa até um médico liberar.",
    "condition.cleared": "Que bom que você foi liberado. Recomeçamos com calma.",
    "ask.again": "Desculpe, não entendi.",
    "ask.goal.again": "O que você gostaria de fazer?",
    "ask.injuries.where": "Onde dói, e quanto de 0 a 10?",
    "ask.place.again": (
        "Não conheço o fuso horário de {place}. Que cidade grande tem a mesma hora?"
    ),
    "ask.weekly_volume.start": ("Você corre alguma coisa hoje? Se sim, quantos {unit} por semana?"),
    "hint.race_date": "Basta um dia como “12 de abril”.",
    "hint.weekly_volume": "Basta um número como “25 {unit}”.",
    "hint.runs_per_week": "Basta um número de 1 a 7.",
    "hint.longest_run": "Basta um número como “10 {unit}”.",
    "hint.days": "Diga assim: “terça, quinta e fim de semana”.",
    "hint.age": "Basta um número, ou pule.",
    "hint.place": "Basta o nome de uma cidade grande perto de você.",
    "hint.reminder_time": "Basta um horário como “6:30”.",
    "back.okay": "Claro, vamos voltar.",
    "back.first": "Essa já é a primeira pergunta.",
    "begin.again": (
        "Bom ver você. Seu plano continua aqui. Vamos recomeçar? Eu faria as perguntas "
        "de novo e reescreveria o plano no fim. O diário fica."
    ),
    "button.half": "Meia maratona",
    "button.marathon": "Maratona",
    "button.keep_fit": "Manter a forma",
    "button.start_running": "Começar a correr",
    "button.km": "Quilômetros",
    "button.miles": "Milhas",
    "button.not_yet": "Ainda não corro",
    "button.any_day": "Qualquer dia",
    "button.no_limit": "Sem limite",
    "button.nothing_hurts": "Não dói nada",
    "button.no_reminder": "Sem lembrete",
    "button.begin": "Vamos começar",
    "button.begin_again": "Recomeçar",
    "button.cleared": "Fui liberado",
    "button.misheard": "Não foi isso",
    "button.delete": "Apagar tudo",
    "button.keep_data": "Manter meus dados",
    "button.log_anyway": "Sim, registre",
    "button.log_not": "Não, vou corrigir",
    "button.predict": "Previsão de prova",
    "button.replan": "Refazer o plano",
    "noted.weekly": "{distance} por semana",
    "noted.no_running": "ainda não corre",
    "noted.runs": "{count} corridas por semana",
    "noted.longest": "corrida mais longa {distance}",
    "noted.long_day": "longão: {day}",
    "noted.age": "{age} anos",
    "noted.no_injuries": "não dói nada",
    "noted.no_reminder": "sem lembrete de manhã",
    "noted.rule": "vou respeitar isso",
    "plan.ready": "Seu plano está pronto: {goal}.",
    "plan.title": "Seu plano: {goal}",
    "plan.first": "Seu primeiro plano",
    "plan.length": "{weeks} semanas até {end}: {phases}.",
    "plan.length.plain": "Dura {weeks} semanas, até {end}.",
    "plan.volume": (
        "Começa com {first}, chega a {peak} por semana e a corrida mais longa tem {longest}."
    ),
    "plan.by_effort": "Ainda sem ritmos: até a primeira prova ou teste, o esforço guia.",
    "plan.by_pace": "Leve é {easy}, limiar {threshold}.",
    "plan.pencilled": "A data é provisória. Diga a certa quando souber.",
    "plan.next": (
        "A partir de amanhã envio o treino do dia às {at}, pergunto à noite como foi e "
        "aos domingos fazemos um balanço. Para registrar uma corrida, é só dizer: "
        "“{far} leves 46 min”."
    ),
    "plan.next.no_evening": (
        "A partir de amanhã envio o treino do dia às {at} e aos domingos fazemos um balanço; à "
        "noite não pergunto nada. Para registrar uma corrida, é só dizer: “{far} leves 46 min”."
    ),
    "plan.next.silent": (
        "De manhã fico quieto; diga “hoje” quando quiser o treino. Para registrar uma "
        "corrida, é só dizer: “{far} leves 46 min”."
    ),
    "amend.done": "Corrigido: {entry}.",
    "amend.rated": "Anotado, esforço {rpe}.",
    "amend.same": "Já está assim: {entry}.",
    "amend.summary": "Atividade corrigida",
    "another.none": (
        "Não vejo outro jeito seguro. Diga que dia ou quanto serviria e olho de novo."
    ),
    "clarify.about": (
        "Não tenho certeza sobre “{about}”. Você pode dizer “{far} leves 46 min”, “passa"
        " quinta para sexta” ou “estou doente”."
    ),
    "complete.future": "Ainda não: {session} está por vir. Se já correu, diga quanto.",
    "complete.how_much": "Quanto disso: {session}?",
    "complete.no_plan": "Ainda não há plano. Diga quanto ou por quanto tempo e eu registro.",
    "day.blocked": "{day}: não livre, então nada planejado.",
    "day.no_kind": "Não há mais esse tipo de treino no plano ({kind}).",
    "day.outside": "{day} está fora do plano.",
    "skip.day": "{day}: fora. Nada é acrescentado em outro lugar para compensar.",
    "skip.day.ask": "Eu tiraria {day}. Nada é acrescentado em outro lugar.",
    "skip.nothing": "Não há nada planejado nesses dias.",
    "skip.none_behind": "Até hoje está tudo registrado. Você quer dizer este?",
    "skip.range": "Retirado: de {first} a {last}.",
    "skip.range.ask": "Eu tiraria de {first} a {last}.",
    "tired.free": "Anotado. De qualquer forma não há corrida ({day}); descanse bem.",
    "tired.nothing": "Anotado. {day} já está leve; deixe de fora se preferir descansar.",
    "tired.strong": "Anotado. {day} ficou leve: curto e fácil, ou descanso se preferir.",
    "ill.below": (
        "Se pega o peito, o estômago ou os músculos, nada de correr até passar. Se "
        "respirar ficar difícil ou não melhorar, procure um médico."
    ),
    "talk.off_topic": "Isso foge da minha raia. De corrida eu entendo.",
    "talk.praise": "Obrigado. Quem corre é você.",
    "talk.complaint": "Desculpe. Diga o que deu errado ou o que prefere e eu mudo.",
    "talk.who_are_you": (
        "Sou o Longrun, um treinador de corrida neste chat. Sou um programa: planejo, "
        "lembro, anoto e reorganizo, com base na ciência do treino publicada. Não sou "
        "médico."
    ),
    "well.nothing": "Ótimo. Eu não tinha mudado nada por isso, então tudo fica como está.",
    "routine.morning": "treino da manhã",
    "routine.evening": "pergunta da noite",
    "routine.evening_before": "aviso da véspera",
    "routine.readiness": "pergunta do sono",
    "routine.weekly_review": "resumo semanal",
    "routine.race_countdown": "contagem regressiva",
    "routine.nudge": "empurrãozinho",
    "routine.summary": "Lembrete alterado",
    "routine.all_off": "Só vou falar quando você falar.",
    "routine.all_on": "Meus lembretes estão ligados de novo.",
    "routine.paused": "Fico em silêncio até {day}.",
    "block.day": "{first} fica livre.",
    "block.days": "De {first} a {last} fica livre.",
    "block.past": "Esses dias já passaram.",
    "delete.ask": (
        "Apago tudo o que guardo sobre você: perfil, plano, diário e esta conversa? Não"
        " dá para desfazer."
    ),
    "delete.done": "Tudo sobre você foi apagado. Boas corridas.",
    "goal.past": "{day} já passou.",
    "profile.same": "Já está assim.",
    "profile.summary": "Perfil alterado",
    "log.effort": "esforço {rpe}",
    "log.empty": "Nada registrado de {first} a {last}.",
    "log.doubt": "{doubt}. Está certo?",
    "log.nothing_there": "Não encontro esse registro no diário.",
    "find.empty": "{day}: nada planejado.",
    "find.nothing_left": "Não há mais treino para mudar.",
    "find.which": "{day} há dois. Qual?",
    "find.planned": "Planejado {day}: {there}.",
    "find.done": "Já feito: {there}, {day}.",
    "find.skipped": "Já retirado: {there}, {day}.",
    "imagine": "Seria: {what}",
    "change.moved": "{from_day} → {day}: {was}",
    "scale.ask": "Quanto ou por quanto tempo ({session})?",
    "ease.nothing": "Já está leve; não há mais nada a aliviar.",
    "evening.effort": "Quão duro foi ({session}), de 1 (muito fácil) a 10 (no limite)?",
    "predict.unknown": "Para prever preciso de uma prova ou teste, como “5 km em 24:30”.",
    "predict.said": "Com a forma de hoje: {what} em cerca de {time} ({low} a {high}).",
    "paces.title": "Seus ritmos",
    "progress.title": "Suas semanas, corrido do planejado",
    "progress.empty": (
        "Ainda não há nada para mostrar. Registre uma corrida, como “{far} leves 46 min”."
    ),
    "past": "{session}: já passou; o que passou fica como foi.",
    "goal.barred": "Então a prova sai do seu plano e você treina sem ela, até escolher outra.",
    "answer.unknown.yet": "Não sei, e prefiro não adivinhar.",
    "hint.goal": "Por exemplo “10 km em 12 de abril”, “manter a forma” ou “começar a correr”.",
    "hint.result": "Por exemplo “10 km em 52:30”, ou simplesmente “não”.",
    "hint.minutes": "Por exemplo “45 min” ou “sem limite”.",
    "hint.long_run_day": "Basta um dia da semana.",
    "hint.units": "Basta “km” ou “milhas”.",
    "log.many": "Anotado: {count} corridas de {first} a {last}, {distance} no total.",
    "goal.after_all": "Isso muda tudo: {goal} é possível.",
    "no_plan.change": (
        "Ainda não há nada para mudar: algumas perguntas e escrevo o seu plano, que depois "
        "se adapta quando a vida se mete no meio."
    ),
    "no_plan.yet": "Ainda não há plano: algumas perguntas e eu escrevo.",
    "label.AmendActivity": "Corrigir a corrida",
    "label.AskQuestion": "Uma pergunta",
    "label.CheckInAnswered": "Sono e disposição",
    "label.DropGoal": "Largar o objetivo",
    "label.Help": "Ajuda",
    "label.Remember": "Guardar",
    "label.ReplanFrom": "Refazer o plano",
    "label.ReportFatigue": "Estou cansado",
    "label.ReportIllness": "Estou doente",
    "label.ReportRecovered": "Já estou bem",
    "label.SetProfile": "Mudar meu perfil",
    "label.ShowLog": "Meu diário",
    "label.ShowPaces": "Meus ritmos",
    "label.ShowPlan": "Plano completo",
    "label.ShowProfile": "O que sabe de mim",
    "label.ShowProgress": "Progresso",
    "label.ShowToday": "Hoje",
    "label.add": "Incluir {session} {day}",
    "label.block": "Não livre {days}",
    "label.days": "Dias de treino",
    "label.delete": "Apagar corrida {day}",
    "label.ease_day": "Aliviar {day}",
    "label.ease_week": "Aliviar a semana",
    "label.instead": "Em vez: {what}",
    "label.log": "Registrar {what}",
    "label.move": "Mover {session}",
    "label.niggle": "Dói: {site}",
    "label.partly": "Em parte",
    "label.predict": "Previsão de prova",
    "label.push": "Um pouco mais",
    "label.race": "Prova {what}, {day}",
    "label.routine": "Lembrar {at}",
    "label.scale_to": "Só {amount}",
    "label.session": "treino",
    "label.session_on": "treino {day}",
    "label.swap": "Trocar {first} e {second}",
    "label.treadmill": "Na esteira",
    "label.unblock": "Livre de novo {days}",
    "label.week_of": "Semana de {day}",
    "ill.summary": "doença",
    "tired.summary": "cansaço",
    "well.summary": "recuperado",
    "log.in": " em ",
    "remember.done": "Vou lembrar: {words}",
    "remember.summary": "Nota guardada",
    "forget.done": "Esquecido ({count}).",
    "forget.nothing": "Não tenho nota sobre isso.",
    "entry.effort": "esforço {rpe}",
    "delete.activity": "Removido do diário: {entry}.",
    "delete.summary": "Atividade removida",
    "delete.which": "Qual?",
}
