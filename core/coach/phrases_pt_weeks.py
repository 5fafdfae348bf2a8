"""What the coach says, in Portuguese: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "previsto",
    "log.title": "O seu diário: {distance} a correr, {time} no total",
    "progress.row": "{done} de {planned}, carga {load}",
    "progress.row.free": "{done}, carga {load}",
    "button.track": "Estou no caminho certo?",
    "button.source": "Quem o diz?",
    "label.ReportHeat": "Vai fazer calor",
    "change.changed": "{day}: {was} → {became}",
    "change.added": "{day}: + {became}",
    "back.nothing": (
        "Não há pergunta anterior. Para voltar atrás na última alteração, diga “desfazer”."
    ),
    "find.mean": "Você quer dizer um destes?",
    "find.no_kind": "Não vejo nada desse tipo ({kind}) nos próximos dias.",
    "find.other_kind": "{day} há outra coisa: {there}, não {kind}.",
    "find.partly": "Já feito em parte: {there}, {day}.",
    "find.missed": "Perdido: {there}, {day}.",
    "move.already": "Já está aí: {session}.",
    "move.to_what": "Para que dia: {session}? Os dias ao lado estão ocupados.",
    "swap.with": "Trocar com qual: {session}?",
    "replace.same": "Já é isso: {session}.",
    "replace.ask": "O que prefere fazer em vez disso ({session})?",
    "push.headline": "Um pouco mais na semana de {day}.",
    "push.headline.ask": "Eu acrescentaria um pouco na semana de {day}.",
    "add.too_small": "É pouco demais para isso ({kind}).",
    "add.no_day": "Não vejo nenhum dia com espaço para isso.",
    "free.headline": "Os seus dias: {days}.",
    "free.ask_days": "Em que dias você pode correr?",
    "free.no_day_left": "Então não sobra nenhum dia para correr. Em que dias você pode?",
    "free.more": "O plano fica como está. Uso o tempo a mais?",
    "free.fits": "O plano já encaixa.",
    "block.minutes.day": "{first}: no máximo {minutes} min.",
    "block.minutes.days": "{first} a {last}: no máximo {minutes} min por dia.",
    "block.free.day": "{first} está de novo livre para treinar.",
    "block.free.days": "{first} a {last} estão de novo livres para treinar.",
    "rule.set": "Vou respeitar: {rule}.",
    "rule.none": "Não há nenhuma regra assim.",
    "rule.lifted": "Já não é regra: {rule}.",
    "rule.lifted.summary": "Regra retirada",
    "rule.ask_day": "Em que dia da semana?",
    "rule.ask_cap": "Qual é o máximo para o longão?",
    "rule.ask_count": "Quantas corridas por semana no máximo?",
    "rule.ask_time": "A que horas?",
    "rule.never_on": "nunca à {day}",
    "rule.long_run_cap": "longão no máximo {amount}",
    "rule.commitment": "{sport} à {day}",
    "rule.most_runs": "no máximo {count} corridas por semana",
    "rule.not_before": "não antes das {at}",
    "rule.not_after": "não depois das {at}",
    "severity.faint": "{figure} mal",
    "severity.clear": "{figure} claro",
    "severity.strong": "{figure} forte",
    "severity.severe": "{figure} muito forte",
    "niggle.green": (
        "Anotado: {site}, {severity}/10. Corra como previsto e fique de olho; me diga se aumentar."
    ),
    "niggle.amber": (
        "{site}, {severity}/10: só leve, e menos, até baixar para 2. Se aumentar ao correr, pare."
    ),
    "niggle.red": (
        "{site}, {severity}/10: por agora, nada de correr. Mostre-o a um fisioterapeuta ou "
        "médico se não estiver claramente melhor em poucos dias."
    ),
    "niggle.bone": (
        "Dor no osso ({site}) pode ser uma lesão de esforço: nada de correr, nem leve, até "
        "um médico ou fisioterapeuta ver."
    ),
    "well.still_red": "Boa. Mas uma zona ainda diz para não correr: {site}.",
    "log.future": "Isso ainda está para vir: {day}. Que dia foi?",
    "log.race": "prova",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Já o tinha e completei-o: {entry}. Conta uma vez.",
    "log.known": "Esse já tenho: {entry}. Conta uma vez.",
    "log.summary": "Atividade registrada",
    "log.match.shorter": (
        "Conta ({session}), mais curto do que os {planned} previstos. O resto não fica em dívida."
    ),
    "log.match.longer": "Conta ({session}), mais do que os {planned} previstos.",
    "log.match.harder": (
        "Conta ({session}), mas foi mais duro do que devia. Mais devagar treina o mesmo e "
        "custa menos."
    ),
    "log.match.easier": "Conta ({session}), mais leve do que o previsto.",
    "log.paces": "{evidence} O ritmo limiar passa de {was} para {now}; os próximos treinos seguem.",
    "log.paces.first": (
        "{evidence} O seu ritmo limiar é de cerca de {now}; os próximos treinos já têm ritmos."
    ),
    "log.proportion": "O que vem segue o que foi mesmo corrido:",
    "log.evidence": "Um novo indício da sua forma.",
    "log.back": "Primeira corrida após {days} dias parado, por isso a carga volta aos poucos.",
    "log.owing.harder": "Custou mais do que o previsto. Torno leve o próximo dia duro?",
    "log.owing.longer": (
        "Foi bastante mais do que o previsto. Encurto um pouco a próxima corrida leve?"
    ),
    "log.owing.extra": "Foi trabalho duro fora do plano. Torno leve o próximo dia duro?",
    "remark.longest": "A sua corrida mais longa em {days} dias; a anterior foi de {before}.",
    "ready.go": "Siga como previsto.",
    "ready.rest": "Hoje não há nada previsto, por isso descanse.",
    "ready.noted": "Anotado.",
    "ready.modify": "{why} Hoje faria algo mais leve.",
    "ready.skip": "{why} Hoje deixava passar.",
    "ready.summary": "Estado do dia",
    "why.goal": "O objetivo decide tudo o resto: quanto dura o plano e o que contém.",
    "why.race_date": "Conto as semanas para trás a partir da prova.",
    "why.units": "Para que cada distância e ritmo venha nas suas unidades.",
    "why.weekly_volume": "O plano parte do que corres agora, para não machucar você.",
    "why.runs_per_week": "Prefiro não somar dias e distância ao mesmo tempo.",
    "why.longest_run": "O longão cresce a partir daí, um pouco por semana.",
    "why.result": "Um resultado me diz o que é leve, médio e duro para você.",
    "why.days": "Para não pôr nada num dia em que não você pode correr.",
    "why.minutes": "Para que cada treino caiba no seu tempo.",
    "why.long_run_day": "O longão leva mais tempo, por isso escolhe você o dia.",
    "why.injuries": "Treina-se à volta do que dói, e algumas doenças mudam o que é seguro.",
    "why.age": "Antes dos 18 e depois dos 50 o corpo precisa de outros limites e mais descanso.",
    "why.place": "Para que os avisos cheguem à sua hora.",
    "why.reminder_time": "A essa hora envio o treino do dia, e à noite nada.",
    "noted.tone": "tom: {style}",
    "noted.away": "hora de {here} até {day}, depois outra vez {home}",
    "noted.model_off": "as suas palavras não vão para modelos de linguagem",
    "noted.model_on": "um modelo de linguagem pode ajudar-me a entender você",
    "snooze.nothing": "Não há nenhum aviso para adiar.",
    "why.title": "{session}, {day}",
    "why.week": "Semana {number}: {focus}",
    "why.easier": "Mais fácil, se precisar: {easier}",
    "why.not_moved": "Nada foi mudado no plano.",
    "why.moved_from": "Antes estava previsto para {day}.",
    "why.pace.easy": (
        "O seu ritmo leve é {easy}, o limiar {threshold}. A esse ritmo, correr leve "
        "fortalece na mesma o coração, os vasos e os tendões, e deixa você descansado para "
        "os dias duros."
    ),
    "why.pace.quality": (
        "O limiar a {threshold} é mais ou menos o que aguentaria uma hora em prova. Mais "
        "rápido cansa mais e treina menos. O leve pelo meio é {easy}."
    ),
    "why.pace.effort": (
        "Ainda não conheço a sua forma, por isso manda o esforço: leve é conseguir falar em "
        "frases inteiras. Uma prova ou um teste dá ritmos a você."
    ),
    "why.pace.more": "Faça uma prova ou um teste mais rápido, me conte, e os ritmos seguem.",
    "why.volume": "A semana {number} tem {distance}.",
    "why.volume.general": (
        "Uma semana cresce no máximo um décimo sobre a melhor das últimas quatro, e uma "
        "corrida um décimo sobre a mais longa dos últimos 30 dias. Ossos e tendões "
        "adaptam-se mais devagar do que os pulmões; as lesões vêm dos saltos."
    ),
    "why.volume.base": "O plano cresceu a partir dos seus {base} por semana.",
    "go.yes": "Sim: {session}, {day}. Comece leve e pare se algo doer.",
    "go.gently": "Sim, mas com calma: {session}, {day}.",
    "go.no": "{day}: sem corrida.",
    "go.done": "Já está feito: {session}, {day}. O resto do dia é descanso.",
    "go.tired": "Você disse que está cansado. Se ainda pesar, encurte ou deixe de fora.",
    "go.when_well": "A corrida volta quando você estiver bem: diga então “melhor” e eu digo o dia.",
    "go.when_calm": (
        "Me conte todo dia como está ({site}); quando acalmar, a corrida volta aos poucos."
    ),
    "why.rest": (
        "É no descanso que o treino se torna forma. Pelo menos um dia inteiro por semana "
        "fica livre, dois para quem começa."
    ),
    "why.plan": "Porque é que o plano é assim:",
    "why.no_source": "Isso é prática de treinador; não há um estudo por trás.",
    "track.early": "É cedo para dizer: deixe passar uma ou duas semanas de treino.",
    "track.first_week": "A primeira semana ainda não acabou; há pouco para avaliar.",
    "track.week_well": (
        "Na semana passada você fez {done} de {due} sessões. Você está no caminho certo."
    ),
    "track.week_partly": (
        "Na semana passada você fez {done} de {due} sessões. Dá, mas o plano conta com um "
        "pouco mais."
    ),
    "track.week_little": (
        "Na semana passada você fez {done} de {due} sessões. É pouco para este plano; "
        "podemos ajustá-lo melhor às suas semanas."
    ),
    "track.well": (
        "Você fez {done} de {due} treinos nas últimas {weeks} semanas. Você está no caminho certo."
    ),
    "track.partly": (
        "Você fez {done} de {due} treinos nas últimas {weeks} semanas. Dá, mas o plano conta "
        "com um pouco mais."
    ),
    "track.little": (
        "Você fez {done} de {due} treinos nas últimas {weeks} semanas. É pouco para este "
        "plano; podemos ajustá-lo melhor às suas semanas."
    ),
    "track.excused": (
        "Você esteve um tempo doente, lesionado ou sem dias livres; esses treinos não contam "
        "contra você."
    ),
    "track.days": "{what}: faltam {days} dias, {day}.",
    "track.today": "Com a forma de hoje faria entre {low} e {high}.",
    "week.before": "O plano começa a {first}.",
    "week.after": "O plano acaba a {last}. Me diga o próximo objetivo e continuamos.",
    "paces.source": "{evidence} Corresponde a um índice de forma de {vdot}.",
    "paces.from": "Do seu resultado: {result}.",
    "paces.from_on": "Do seu resultado: {result}, {day}.",
    "paces.plan": "Da forma para a qual o seu plano foi escrito.",
    "progress.share": "Do plano das últimas quatro semanas você correu {share} %.",
    "progress.excused": "Os dias doente, lesionado ou não livres não contam.",
    "progress.lost": "{count} treinos perdidos ou saltados. Não se recuperam; o plano continua.",
    "answer.source": "Fonte: {source}",
    "morning.moved": "Hoje nada: {session}, mudado para {day}.",
    "morning.cold": "Só se tiver vontade: com um resfriado, curto e leve é o máximo.",
    "morning.ill": "Nada de correr enquanto estiver doente. Descanse, beba, durma. Como está hoje?",
    "morning.skip": "Hoje é melhor deixar passar.",
    "morning.modify": "Hoje faça mais leve, ou deixe passar.",
    "morning.race": (
        "Dia de prova{name}. Hoje: {what}. Largue mais calmo do que sente, coma o que "
        "conhece e deixe vir a segunda metade."
    ),
    "morning.race.time": (
        "Pela sua forma: {low} a {high}, ou seja, cerca de {pace} desde a largada."
    ),
    "readiness.ask.hard": "Foi uma semana dura. Como dormiu?",
    "review.total.some": (
        "Você correu {done} dos {planned} possíveis; {count} de {of} treinos feitos. Os dias "
        "doente, lesionado ou não livres não contam."
    ),
    "review.total.none": (
        "Você correu {done}. Você estava doente, lesionado ou sem dias livres, por isso nada "
        "estava em falta; descansar foi o certo."
    ),
    "review.key_done": "Feito como previsto: {sessions}.",
    "review.all_done": "Todos os treinos feitos.",
    "review.more": "É mais do que o previsto. Mantenha leves os dias leves, ou sofrem os duros.",
    "review.lost": "Perdido ou saltado: {sessions}. Não se recupera; por um não se perde nada.",
    "review.lost.many": "Perdidos ou saltados: {sessions}. Não se recuperam; o plano segue daqui.",
    "review.unknown": "Disto não sei nada: {sessions}. Me diga se fez.",
    "review.load": "Carga dos últimos 7 dias: {acute}; a sua semana habitual anda por {usual}.",
    "review.load_high": (
        "Carga dos últimos 7 dias: {acute}, bem acima dos seus habituais {usual}. Boa altura "
        "para deitar cedo."
    ),
    "review.next_lighter": (
        "A próxima semana tem isso em conta: {now} em vez de {distance}, corrida mais longa "
        "{longest}. Nada se recupera."
    ),
    "review.next": "Próxima semana: {distance}, corrida mais longa {longest}. {focus}",
    "review.next_after_short": (
        "A próxima semana segue como previsto: {distance}, corrida mais longa {longest}. O "
        "que faltou não se soma."
    ),
    "review.next_cutback": (
        "A próxima semana é mais leve de propósito: {distance}, corrida mais longa {longest}."
    ),
    "review.over": (
        "Foi a última semana do plano. Me diga o que vem a seguir: outra prova ou manter a forma."
    ),
    "countdown.days": "Faltam {days} dias: {what} ({day}).",
    "countdown.week": (
        "Semana de prova: falta uma semana ({what}, {day}). A forma está lá; agora é dormir, "
        "correr leve e nada de novo."
    ),
    "countdown.three": (
        "Faltam três dias: {what}. Tênis, meias e roupa que conhece; veja a hora da largada "
        "e o caminho."
    ),
    "countdown.two": (
        "Faltam dois dias: {what}. Coma um pouco mais de pão, arroz ou massa do que o "
        "habitual, beba conforme a sede, pernas para cima."
    ),
    "countdown.tomorrow": (
        "É amanhã: {what}. Deixe tudo pronto, prenda o número, dois despertadores. Uma noite "
        "agitada não faz mal."
    ),
    "countdown.fuel": (
        "Para mais de 75 minutos: 30–60 g de carboidratos por hora (até 90 g além de 2½ "
        "horas, se treinou), e beba conforme a sede."
    ),
    "countdown.after": (
        "Como correu ontem ({what})? Me diga o tempo, como “meia maratona em 1:52:10”. Hoje "
        "é para caminhar e comer."
    ),
    "week.lighter": (
        "Na semana passada faltaram corridas. Não se recuperam; esta semana começa um pouco "
        "mais leve:"
    ),
    "week.key_missed": "Perdido: {session}. Podia ocupar o lugar da corrida leve de {day}.",
    "week.again": "A semana passada não correu bem, e acontece a todos.",
    "week.no_run": (
        "Que bom ver você. Ainda não sei de nenhuma corrida, por isso começamos do "
        "princípio, com calma."
    ),
    "week.back": (
        "Que bom ter você de volta. A sua última corrida foi há {days} dias, por isso "
        "começamos com calma."
    ),
    "nudge": "Faz um tempo que não sei de você{name}. Ajusto o plano a alguma coisa?",
    "nudge.button": "Semana mais leve",
    "routine.silent_on": "Fico em silêncio: {days}.",
    "routine.not_on": "Já não à {days}: {what}.",
    "quiet.set": "Silêncio das {starts} às {ends}.",
    "quiet.moved": "Por isso chega às {at}: {what}.",
    "quiet.summary": "Horas de silêncio alteradas",
}
