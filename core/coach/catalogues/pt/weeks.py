"""What the coach says, in Portuguese: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "planejado",
    "log.title": "Seu diário: {distance} de corrida, {time} no total",
    "progress.row": "{done} de {planned}, carga {load}",
    "progress.row.free": "{done}, carga {load}",
    "button.track": "Estou no caminho certo?",
    "button.source": "Quem diz isso?",
    "label.ReportHeat": "Vai fazer calor",
    "change.changed": "{day}: {was} → {became}",
    "change.added": "{day}: + {became}",
    "back.nothing": (
        "Não há pergunta anterior. Para voltar atrás na última mudança, diga “desfazer”."
    ),
    "find.mean": "Você quer dizer um destes?",
    "find.no_kind": "Não vejo nada desse tipo ({kind}) nos próximos dias.",
    "find.other_kind": "{day} há outra coisa: {there}, não {kind}.",
    "find.partly": "Já feito em parte: {there}, {day}.",
    "find.missed": "Perdido: {there}, {day}.",
    "move.already": "Já está lá: {session}.",
    "move.to_what": "Para qual dia: {session}? Os dias ao lado estão ocupados.",
    "swap.with": "Trocar com qual: {session}?",
    "replace.same": "Já é isso: {session}.",
    "replace.ask": "O que você prefere fazer no lugar ({session})?",
    "push.headline": "Um pouco mais na semana de {day}.",
    "push.headline.ask": "Eu acrescentaria um pouco na semana de {day}.",
    "add.too_small": "É pouco demais para isso ({kind}).",
    "add.no_day": "Não vejo nenhum dia com espaço para isso.",
    "free.headline": "Seus dias: {days}.",
    "free.ask_days": "Em quais dias você pode correr?",
    "free.no_day_left": "Assim não sobra nenhum dia para correr. Em quais dias você pode?",
    "free.more": "O plano fica como está. Uso o tempo a mais?",
    "free.fits": "O plano já cabe.",
    "block.minutes.day": "{first}: no máximo {minutes} min.",
    "block.minutes.days": "{first} a {last}: no máximo {minutes} min por dia.",
    "block.free.day": "{first} está de novo livre para treinar.",
    "block.free.days": "{first} a {last} estão de novo livres para treinar.",
    "rule.set": "Vou respeitar: {rule}.",
    "rule.none": "Não há nenhuma regra assim.",
    "rule.lifted": "Já não é regra: {rule}.",
    "rule.lifted.summary": "Regra retirada",
    "rule.ask_day": "Em qual dia da semana?",
    "rule.ask_cap": "Qual é o máximo para o longão?",
    "rule.ask_count": "Quantas corridas por semana no máximo?",
    "rule.ask_time": "A que horas?",
    "rule.never_on": "nunca: {day}",
    "rule.long_run_cap": "longão no máximo {amount}",
    "rule.commitment": "{sport}: {day}",
    "rule.most_runs": "no máximo {count} corridas por semana",
    "rule.not_before": "não antes das {at}",
    "rule.not_after": "não depois das {at}",
    "severity.faint": "{figure} mal",
    "severity.clear": "{figure} claro",
    "severity.strong": "{figure} forte",
    "severity.severe": "{figure} muito forte",
    "niggle.green": (
        "Anotado: {site}, {severity}/10. Corra como planejado e fique de olho; me avise se "
        "aumentar."
    ),
    "niggle.amber": (
        "{site}, {severity}/10: só leve, e menos, até baixar para 2. Se aumentar ao correr, pare."
    ),
    "niggle.still": "{site}: {severity}/10 em {day}; até melhorar, nada de correr.",
    "niggle.unrated": (
        "Não sei quanto dói ({site}); por prudência conto {severity} de 10: só leve, e menos."
        " Diga um número e eu ajusto."
    ),
    "niggle.red": (
        "{site}, {severity}/10: por enquanto, nada de correr. Mostre a um fisioterapeuta ou "
        "médico se não melhorar bem em poucos dias."
    ),
    "niggle.bone": (
        "Dor no osso ({site}) pode ser uma lesão de esforço: nada de correr, nem leve, até "
        "um médico ou fisioterapeuta ver."
    ),
    "well.settling": (
        "Que bom que passou ({site}). Depois de uma dor tão forte, uma semana leve e com menos. "
        "Se após duas corridas estiver tudo bem, diga que passou e tudo volta."
    ),
    "well.still_red": "Que bom. Mas uma parte ainda pede para não correr: {site}.",
    "log.future": "Isso ainda está para vir: {day}. Que dia foi?",
    "log.race": "prova",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Eu já tinha essa e completei: {entry}. Conta uma vez.",
    "log.known": "Essa eu já tenho: {entry}. Conta uma vez.",
    "log.summary": "Atividade registrada",
    "log.match.shorter": (
        "Conta ({session}), mais curto que os {planned} planejados. O resto não fica devendo."
    ),
    "log.match.longer": "Conta ({session}), mais que os {planned} planejados.",
    "log.match.harder": (
        "Conta ({session}), mas foi mais forte do que devia. Mais devagar treina o mesmo e "
        "custa menos."
    ),
    "log.match.easier": "Conta ({session}), mais leve que o planejado.",
    "log.paces": (
        "{evidence} O ritmo de limiar passa de {was} para {now}; os próximos treinos acompanham."
    ),
    "log.paces.first": (
        "{evidence} Seu ritmo de limiar é de cerca de {now}; os próximos treinos já têm ritmos."
    ),
    "log.proportion": "O que vem segue o que você correu de verdade:",
    "log.evidence": "Um novo indício da sua forma.",
    "log.back": "Primeira corrida depois de {days} dias parado, então a carga volta aos poucos.",
    "log.back.unheard_of": "Não tenho nenhuma corrida dos {days} dias anteriores. Tomo como "
    "pausa, então a carga volta aos poucos. Você correu? Diga, e fica como estava.",
    "log.back.less": "Então foram só {days} dias sem correr, e uma parte volta:",
    "log.back.none": "Então não houve pausa, e volta o que eu tinha aliviado:",
    "button.ran": "Corri como previsto",
    "complete.none": "Tudo isso já está no diário, ou não estava previsto.",
    "log.owing.harder": "Custou mais do que o planejado. Deixo leve o próximo dia forte?",
    "log.owing.longer": (
        "Foi bem mais do que o planejado. Encurto um pouco a próxima corrida leve?"
    ),
    "log.owing.extra": "Foi treino forte fora do plano. Deixo leve o próximo dia forte?",
    "remark.longest": "Sua corrida mais longa em {days} dias; a anterior foi de {before}.",
    "ready.go": "Siga como planejado.",
    "ready.rest": "Hoje não há nada planejado, então descanse.",
    "ready.noted": "Anotado.",
    "ready.modify": "{why} Hoje eu faria algo mais leve.",
    "ready.skip": "{why} Hoje eu deixaria passar.",
    "ready.summary": "Como você está",
    "why.goal": "O objetivo decide todo o resto: quanto dura o plano e o que tem nele.",
    "why.race_date": "Conto as semanas para trás a partir da prova.",
    "why.units": "Para que cada distância e ritmo venha nas suas unidades.",
    "why.weekly_volume": "O plano parte do que você corre agora, para não machucar você.",
    "why.runs_per_week": "Prefiro não somar dias e distância ao mesmo tempo.",
    "why.longest_run": "O longão cresce a partir daí, um pouco por semana.",
    "why.result": "Um resultado me diz o que é leve, médio e duro para você.",
    "why.days": "Para não pôr nada num dia em que você não pode correr.",
    "why.minutes": "Para que cada treino caiba no seu tempo.",
    "why.long_run_day": "O longão leva mais tempo, então o dia é você quem escolhe.",
    "why.injuries": "O treino contorna o que dói, e algumas doenças mudam o que é seguro.",
    "why.age": "Antes dos 18 e depois dos 50 o corpo precisa de outros limites e mais descanso.",
    "why.place": "Para que os avisos cheguem na sua hora.",
    "why.reminder_time": "Nessa hora envio o treino do dia; à noite, nada.",
    "noted.tone": "tom: {style}",
    "noted.away": "horário de {here} até {day}, depois {home} de novo",
    "noted.model_off": "suas palavras não vão para modelos de linguagem",
    "noted.model_on": "um modelo de linguagem pode me ajudar a entender você",
    "snooze.nothing": "Não há nenhum aviso para adiar.",
    "why.title": "{session}, {day}",
    "why.week": "Semana {number}: {focus}",
    "why.easier": "Mais fácil, se precisar: {easier}",
    "why.not_moved": "Nada mudou no plano.",
    "why.moved_from": "Antes estava planejado para {day}.",
    "why.pace.easy": (
        "Seu ritmo leve é {easy}, o limiar {threshold}. Nesse ritmo, correr leve fortalece "
        "do mesmo jeito o coração, os vasos e os tendões, e deixa você descansado para os "
        "dias fortes."
    ),
    "why.pace.quality": (
        "O limiar a {threshold} é mais ou menos o que você aguentaria por uma hora em prova. "
        "Mais rápido cansa mais e treina menos. O leve entre um e outro é {easy}."
    ),
    "why.pace.effort": (
        "Ainda não conheço sua forma, então vale o esforço: leve é conseguir falar em frases "
        "inteiras. Uma prova ou um teste dá os ritmos."
    ),
    "why.pace.more": "Faça uma prova ou um teste mais rápido, me conte, e os ritmos acompanham.",
    "why.volume": "A semana {number} tem {distance}.",
    "why.volume.general": (
        "Uma semana cresce no máximo um décimo sobre a melhor das últimas quatro, e uma "
        "corrida um décimo sobre a mais longa dos últimos 30 dias. Ossos e tendões se "
        "adaptam mais devagar que os pulmões; as lesões vêm dos saltos."
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
        "É no descanso que o treino vira forma. Pelo menos um dia inteiro por semana fica "
        "livre, dois para quem começa."
    ),
    "why.plan": "Por que o plano é assim:",
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
        "Você ficou um tempo doente, lesionado ou sem dias livres; esses treinos não contam "
        "contra você."
    ),
    "track.days": "{what}: faltam {days} dias, {day}.",
    "track.today": "Com a forma de hoje você faria entre {low} e {high}.",
    "week.before": "O plano começa em {first}.",
    "week.after": "O plano termina em {last}. Me diga o próximo objetivo e continuamos.",
    "paces.source": "{evidence} Corresponde a um índice de forma de {vdot}.",
    "paces.from": "Do seu resultado: {result}.",
    "paces.from_on": "Do seu resultado: {result}, {day}.",
    "paces.plan": "Da forma para a qual o seu plano foi escrito.",
    "progress.share": "Do plano das últimas quatro semanas você correu {share}%.",
    "progress.excused": "Os dias doente, lesionado ou não livres não contam.",
    "progress.lost": "{count} treinos perdidos ou pulados. Não se repõem; o plano continua.",
    "answer.source": "Fonte: {source}",
    "morning.moved": "Hoje nada: {session}, mudado para {day}.",
    "morning.cold": "Só se tiver vontade: com um resfriado, curto e leve é o máximo.",
    "morning.ill": "Nada de correr enquanto estiver doente. Descanse, beba, durma. Como está hoje?",
    "morning.skip": "Hoje é melhor deixar passar.",
    "morning.ache": "Antes de correr: {question} Até lá, só leve.",
    "morning.modify": "Hoje faça mais leve, ou deixe passar.",
    "morning.race": (
        "Dia de prova{name}. Hoje: {what}. Largue mais calmo do que sente, coma o que "
        "conhece e deixe a segunda metade vir até você."
    ),
    "morning.race.time": (
        "Pela sua forma: {low} a {high}, ou seja, cerca de {pace} desde a largada."
    ),
    "readiness.ask.hard": "Foi uma semana puxada. Como você dormiu?",
    "review.total.some": (
        "Você correu {done} dos {planned} possíveis; treinos feitos: {count} de {of}. Os "
        "dias doente, lesionado ou sem tempo não contam."
    ),
    "review.total.none": (
        "Você correu {done}. Você estava doente, lesionado ou sem dias livres, então nada "
        "ficou devendo; descansar foi o certo."
    ),
    "review.key_done": "Feito como planejado: {sessions}.",
    "review.all_done": "Todos os treinos feitos.",
    "review.more": (
        "É mais do que o planejado. Mantenha leves os dias leves, ou quem sofre são os fortes."
    ),
    "review.lost": "Perdido ou pulado: {sessions}. Não se repõe; por um não se perde nada.",
    "review.lost.many": "Perdidos ou pulados: {sessions}. Não se repõem; o plano segue daqui.",
    "review.unknown": "Disto não sei nada: {sessions}. Me diga se você fez.",
    "review.load": (
        "Carga dos últimos 7 dias: {acute}; sua semana de costume fica em torno de {usual}."
    ),
    "review.load_high": (
        "Carga dos últimos 7 dias: {acute}, bem acima dos seus {usual} de costume. Boa hora "
        "para dormir cedo."
    ),
    "review.when.next": "A próxima semana",
    "review.when.this": "Esta semana",
    "review.next_lighter": (
        "{when} leva isso em conta: {now} em vez de {distance}, corrida mais longa "
        "{longest}. Nada se repõe."
    ),
    "review.next": "{when}: {distance}, corrida mais longa {longest}.",
    "review.next_after_short": (
        "{when} segue como planejado: {distance}, corrida mais longa {longest}. O "
        "que faltou não se soma."
    ),
    "review.next_cutback": (
        "{when} é mais leve de propósito: {distance}, corrida mais longa {longest}."
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
        "Faltam três dias: {what}. Tênis, meias e roupa que você conhece; veja a hora da "
        "largada e o caminho."
    ),
    "countdown.two": (
        "Faltam dois dias: {what}. Coma um pouco mais de pão, arroz ou massa do que de "
        "costume, beba conforme a sede, pernas para cima."
    ),
    "countdown.tomorrow": (
        "É amanhã: {what}. Deixe tudo pronto, prenda o número, dois despertadores. Uma noite "
        "agitada não faz mal."
    ),
    "countdown.fuel": (
        "Para mais de 75 minutos: 30–60 g de carboidratos por hora (até 90 g acima de 2½ "
        "horas, se você treinou isso), e beba conforme a sede."
    ),
    "countdown.after": (
        "Como foi ontem ({what})? Me diga o tempo, como “meia maratona em 1:52:10”. Hoje é "
        "para caminhar e comer."
    ),
    "week.lighter": (
        "Na semana passada faltaram corridas. Elas não se repõem; esta semana começa um "
        "pouco mais leve:"
    ),
    "week.key_missed": "Perdido: {session}. Podia ocupar o lugar da corrida leve de {day}.",
    "week.again": "A semana passada não deu certo, e isso acontece com todo mundo.",
    "week.none_run": "Até agora não sei de nenhuma corrida, então começamos do começo, com calma.",
    "week.no_run": (
        "Ainda não soube de nenhuma corrida sua. Se você correu como planejado, me diga; "
        "até lá planejo com calma."
    ),
    "week.back": (
        "Que bom ter você de volta. Sua última corrida foi há {days} dias, então começamos "
        "com calma."
    ),
    "nudge": "Faz um tempo que não sei de você{name}. Ajusto o plano a alguma coisa?",
    "nudge.button": "Semana mais leve",
    "routine.silent_on": "Fico em silêncio: {days}.",
    "routine.not_on": "Sem {what}: {days}.",
    "quiet.set": "Silêncio das {starts} às {ends}.",
    "quiet.moved": "Então {what} chega às {at}.",
    "quiet.summary": "Horário de silêncio mudado",
}
