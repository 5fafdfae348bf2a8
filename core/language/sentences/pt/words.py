"""Portuguese words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined, tens_and_ones
from core.workouts.steps import WorkoutKind

_ONES = {
    1: "um|uma",
    2: "dois|duas|um par de",
    3: "três",
    4: "quatro",
    5: "cinco",
    6: "seis",
    7: "sete",
    8: "oito",
    9: "nove",
}
_TENS = {20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta"}
NUMBERS: dict[float, str] = {
    **{float(n): text for n, text in _ONES.items() if n > 1}, **{float(n): text for n, text in _TENS.items()},
    0: "zero", 10: "dez", 11: "onze", 12: "doze", 13: "treze", 14: "quatorze|catorze", 15: "quinze", 16: "dezesseis|dezasseis",
    17: "dezessete", 18: "dezoito", 19: "dezenove", 70: "setenta", 80: "oitenta", 90: "noventa", 100: "cem",
    **tens_and_ones(_TENS, _ONES, "{ten} e {one}"),
}  # fmt: skip
ORDINALS = {1: "primeiro|primeira", 2: "segundo lugar", 3: "terceiro|terceira"}
WEEKDAYS = (
    "segunda feira|segunda|seg", "terça feira|terça|ter", "quarta feira|quarta|qua", "quinta feira|quinta|qui", "sexta feira|sexta|sex", "sábado|sab|sáb", "domingo|dom",
)  # fmt: skip
EVERY_WEEKDAY = (
    "segundas|às segundas|toda segunda|todas as segundas|segundas feiras|toda segunda feira", "terças|às terças|toda terça|todas as terças|terças feiras|toda terça feira",
    "quartas|às quartas|toda quarta|todas as quartas|quartas feiras|toda quarta feira", "quintas|às quintas|toda quinta|todas as quintas|quintas feiras|toda quinta feira",
    "sextas|às sextas|toda sexta|todas as sextas|sextas feiras|toda sexta feira", "sábados|aos sábados|todo sábado|todos os sábados", "domingos|aos domingos|todo domingo|todos os domingos",
)  # fmt: skip
DAY_SETS = {
    "01234": "nos dias de semana|dia de semana|em dias de semana|de segunda à sexta|segunda a sexta|dias de semana|durante a semana|de segunda a sexta|dias úteis|nos dias úteis", "56": "todos os fins de semana|aos fds|nos fds|sábados e domingos|aos sábados e domingos|todo fds|nos finais de semana|fins de semana|finais de semana|nos fins de semana|todo fim de semana|aos fins de semana",
    "0123456": "todo dia|todos os dias|qualquer dia|diariamente|toda manhã|todas as manhãs|toda noite|cada dia",
}  # fmt: skip
MONTHS = (
    "janeiro|jan",
    "fevereiro|fev",
    "março",
    "abril|abr",
    "maio",
    "junho|jun",
    "julho|jul",
    "agosto|ago",
    "setembro|set",
    "outubro|out",
    "novembro|nov",
    "dezembro|dez",
)
DAYS = {
    -2: "anteontem|antes de ontem", -1: "ontem|ontem à noite|ontem de manhã|ontem à tarde|noite passada|ontem a noite",
    0: "hoje|hoje de manhã|hoje à tarde|hoje à noite|esta manhã|essa manhã|esta noite|esta tarde|agora há pouco|hj|hoje cedo|hoje a noite",
    1: "amanhã|amanhã de manhã|amanhã à noite|amanhã à tarde|amanhã cedo", 2: "depois de amanhã",
}  # fmt: skip
DAY_PARTS = {
    "morning": "de manhã|da manhã|pela manhã|manhã|cedo|antes do trabalho|de manhã cedo", "noon": "meio dia|ao meio dia|no almoço", "afternoon": "à tarde|da tarde|de tarde|tarde",
    "evening": "à noite|da noite|de noite|depois do trabalho|noite", "night": "de madrugada",
}  # fmt: skip
UNITS = joined(
    international.UNITS,
    {
        "km": "quilômetro|quilômetros|quilómetros|quilometros", "mi": "milha|milhas", "m": "metro|metros", "h": "hora|horas|hs|hrs|horinha|horinhas", "min": "minuto|minutos|minutinhos", "s": "segundos|seg",
        "bpm": "batimentos", "deg": "graus|grau",
        "pct": "por cento", "day": "dia|dias|noite|noites", "week": "semana|semanas", "month": "mês|meses", "year": "ano|anos", "times": "vezes|vez|treinos|corridas|sessões",
    },
)  # fmt: skip
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "rodagenzinha|regenerativinho|z2|zona 2|na zona 2|corrida suave|trote suave|rodar leve|de boa|bem leve|levinha|leve|leves|fácil|fáceis|corrida leve|trote|rodagem|rodagem leve|tranquilo|tranquila|treino leve|corrida fácil|trote leve|corridinha|levinho|regenerativo leve|rodar|tranquilos|trotinho|suave|devagar|corrida tranquila|levezinho|confortável|calmo|calma",
        WorkoutKind.RECOVERY: "regenerativo|recuperação|trote regenerativo|corrida regenerativa|corrida de recuperação",
        WorkoutKind.LONG: "longuinho|o longo|longões|longos|longão|longo|treino longo|corrida longa|rodagem longa|longa|o longão", WorkoutKind.STEADY: "moderado|ritmo moderado|corrida moderada",
        WorkoutKind.PROGRESSION: "progressivo|corrida progressiva", WorkoutKind.MARATHON_PACE: "ritmo de maratona|ritmo de prova|pace de maratona",
        WorkoutKind.THRESHOLD: "limiar anaeróbico|treino ritmado|limiar|treino de limiar|tempo run|ritmado|corrida de ritmo|treino de ritmo",
        WorkoutKind.INTERVALS: "tiros curtos|tiros longos|séries de pista|tiros na pista|intervalado curto|treino de séries|series|tiros|intervalado|intervalados|treino de tiros|treino intervalado|séries|pista|tiro|treino de velocidade|intervalos|os tiros|fracionado|treino de pista",
        WorkoutKind.REPETITIONS: "repetições|sprints|tiros curtos", WorkoutKind.HILLS: "treino de ladeira|treino de rampas|rampa|subida|séries em subida|tiros de subida|subidas|ladeira|ladeiras|tiros em subida|treino de subida|rampas", WorkoutKind.STRIDES: "educativos|acelerações",
        WorkoutKind.TIME_TRIAL: "teste", WorkoutKind.RUN_WALK: "corrida e caminhada|caminhada e corrida|corre e caminha",
        WorkoutKind.REST: "descansar|descanso|dia de descanso|folga|dia de folga|repouso|dia off", WorkoutKind.MOBILITY: "mobilidade|alongamento|alongamentos", WorkoutKind.CROSS_TRAINING: "treino cruzado|cross training",
    },
)  # fmt: skip
SESSIONS = "treino|corrida|sessão|treinos|corridas|treinamento|sessões|treininho|rodagens"
SPORTS = joined(
    international.SPORTS,
    {
        Sport.YOGA: "ioga|aula de yoga|aula de pilates|aula de ioga",
        Sport.WALK: "a pé|caminhadinha|caminhei rápido|caminhando|a caminhar|passeio a pé|marcha|andar a pé|caminhada rápida|caminhada|caminhei|caminhar|andei|caminhado|passeio", Sport.HIKE: "caminhada na montanha|caminhada na serra|trilha na serra|hiking|trilha no mato|subida da serra a pé|raquetes de neve|percurso pedestre|caminhada pela serra|trilha a pé|trekking|trilha", Sport.RIDE: "rolo|pedalzinho|pedal longo|bike indoor|aula de spinning|spinning|rolo de treino|btt|mtb|gravel|passeio de bike|passeio de bicicleta|volta de bicicleta|volta de bike|bicicleta ergométrica|ergométrica|bike ergométrica|ciclismo indoor|rpm|pedalando|bike|bicicleta|pedal|pedalei|pedalar|ciclismo|rolo|de bike|pedalada|andar de bicicleta|bici",
        Sport.SWIM: "nadando|a nadar|águas abertas|travessia|natação em águas abertas|natacao|nadada|natação|nadei|nadar|piscina|nado", Sport.STRENGTH: "gym|treino funcional|perna na academia|treino de perna|treino de pernas|treino de superiores|leg day|pesinho|muscu|musculação de perna|body pump|calistenia|kettlebell|trx|circuito de força|puxei ferro|ferro|musculacao|reforço muscular|treino de braço|musculação|academia|treino de força|fortalecimento|pesos|ginásio|funcional|malhar|malhei|força", Sport.ROW: "remo indoor|remoergômetro|remando|remo|remei", Sport.SKI: "esquiar|snowboard|esquiando|esqui|esquiei",
        Sport.ELLIPTICAL: "elíptica|no elíptico|transport da academia|elíptico|transport", Sport.TEAM_SPORT: "futebolada|futebolzinho|peladinha|futsal|jogo de fut|racha|baba|society|fut com os amigos|vôlei de praia|voleibol|basquetebol|andebol|handebol|futevôlei|jogo de basquete|rugby|joguei fut|bola com os amigos|futebol|fut|pelada|basquete|vôlei|joguei bola|jogo de futebol|joguei futebol", Sport.OTHER: "padel|joguei padel|jogo padel|jogar padel|beach tennis|joguei tênis|joguei ténis|jogo de padel|jogo de ténis|boulder|caiaque|canoagem|sup|stand up|stand up paddle|bodyboard|kitesurf|muay thai|kickboxing|jiu-jitsu|judô|capoeira|patins|patinação|dancei|zumba|golfe|ping pong|pingue pongue|equitação|hidroginástica|frescobol|escalei|skate|crossfit box|ténis de mesa|escalada|dança|luta|jiu jitsu|boxe|tênis|surfe|ténis|surf",
        Sport.RUN: "correr|corri|corrido|corro|correndo|trail",
    },
)  # fmt: skip
RACES = joined(
    international.RACES, {21098: "meia maratona|meia|21k de prova|a meia", 42195: "maratona"}
)
SITES = {
    BodySite.FOOT: "pé|pés|fáscia plantar|fascite|fascite plantar|sola do pé", BodySite.HEEL: "calcanhar|calcanhares", BodySite.TOE: "dedo|dedão|dedo do pé|unha", BodySite.ANKLE: "tornozelo|tornozelos",
    BodySite.ACHILLES: "aquiles|tendão de aquiles|tendão", BodySite.SHIN: "canela|canelas|canelite|tíbia|tibial", BodySite.CALF: "panturrilha|panturrilhas|gémeo|gémeos|gêmeo|gêmeos|batata da perna|barriga da perna", BodySite.KNEE: "joelho|joelhos|patela",
    BodySite.HAMSTRING: "posterior|posterior da coxa|isquiotibiais|posteriores|isquiotibial", BodySite.QUAD: "quadríceps|quadriceps", BodySite.THIGH: "coxa|coxas|adutor|adutores", BodySite.IT_BAND: "banda iliotibial|trato iliotibial", BodySite.GROIN: "virilha",
    BodySite.HIP: "quadril|anca|quadris", BodySite.GLUTE: "glúteo|glúteos|piriforme|bunda", BodySite.BACK: "costas|lombar|coluna|ciático", BodySite.SHOULDER: "ombro|ombros", BodySite.NECK: "pescoço", BodySite.OTHER: "pulso|cotovelo|costela",
}  # fmt: skip
SIDES = {
    Side.LEFT: "esq|esquerdo|esquerda|esq",
    Side.RIGHT: "dir|direito|direita|dir",
    Side.BOTH: "ambos|ambas|os dois|as duas|dois",
}
FEELINGS = {
    Feeling.GREAT: "foi ótimo|voando|sensação ótima|sensacional demais|top demais|muito boa|impecável|maravilha|delícia de treino|fantástico|ótimo|muito bem|excelente|maravilhoso|perfeito|incrível|foi demais|super bem|top|sensacional|show|ótima|muito bom|foda|espetacular", Feeling.GOOD: "de boa|foi de boa|foi bem|foi tranquilo|de boas|pernas boas|pernas soltas|fluiu|fluiu bem|gostosinho|bem gostoso|curti|sensações boas|foi bom|bacana|fixe|porreiro|confortável|melhor que o esperado|bem|bom|boa|me senti bem|gostoso|legal|senti bem|boas sensações|sensação boa|tranquilão",
    Feeling.OKAY: "normal|ok|regular|razoável|meia boca", Feeling.TIRED: "morto|morta|acabado|acabada|exausta|destruído|destruída|quebrado|quebrada|moído|moída|só o pó|esgotado|esgotada|pernas destruídas|pernas mortas|cansativa|sofrida|rebentado|rebentada|estafado|custoso|custou|custou muito|pesadinho|puxadinho|puxadão|cansado|cansada|pernas pesadas|pesado|difícil|duro|puxado|pesada|sofrido|cansativo|pernas cansadas|puxada|exausto",
    Feeling.BAD: "mal|péssimo|horrível|ruim|muito mal|terrível|uma merda|sofri|muito ruim|uma bosta|péssima",
}  # fmt: skip
LEVELS = {
    Level.BEGINNER: "iniciante|principiante|novato|começando|começando agora",
    Level.INTERMEDIATE: "intermediário|médio|intermédio|amador|alguma experiência",
    Level.ADVANCED: "avançado|experiente|avançada|competitivo",
}
ROUTINES = {
    RoutineKind.MORNING: "lembrete da manhã|mensagem da manhã|lembrete diário|lembrete de treino|lembrete do treino", RoutineKind.EVENING_BEFORE: "véspera|noite anterior|na véspera", RoutineKind.EVENING: "pergunta da noite|mensagem da noite|lembrete da noite",
    RoutineKind.READINESS: "pergunta do sono|pergunta da manhã", RoutineKind.WEEKLY_REVIEW: "resumo semanal|relatório semanal", RoutineKind.RACE_COUNTDOWN: "contagem regressiva", RoutineKind.NUDGE: "cutucada",
}  # fmt: skip
MARKS = {
    "maybe": "acho que|creio que|estava pensando em|estou pensando em|pensando em|pensei em|queria talvez|talvez|quem sabe|pode ser que|provavelmente|tô pensando em|tava pensando em|não sei se|acho que talvez|possivelmente|estava a pensar em|se calhar|estou a pensar",
    "what if": "faz diferença se|muda muito se|como fica o plano se|o que muda se|afeta se|acontece alguma coisa se|há problema se|faz mal se|e se|o que acontece se|o que aconteceria se|que acontece se|imagina se|tem problema se|muda algo se|como ficaria se|vamos supor que|o que acontece|que acontece|o que aconteceria", "advice": "posso treinar com|pode correr com|posso correr com|dá pra correr com|pode correr|faz mal correr|é ruim correr|devo|deveria|eu deveria|é melhor|é bom|faz mal|será que posso|tudo bem se|vale a pena|preciso mesmo|é ruim|pode ser ruim",
    "not": "não|nunca|sem|nem|nenhum|nenhuma|nada|jamais", "because": "porquê|visto que|dado que|uma vez que|é que|por culpa|porque|por causa|por conta|pois|já que", "future": "com vontade de|tenho vontade de|me apetece|apetece me|deu vontade de|gostaria de|gostava de|que preguiça|vou correr|vou fazer|pretendo|quero correr|farei|correrei|planejo|vou rodar|vou treinar|quero fazer|ia correr|irei|estou pensando em",
    "join": "por isso|daí|portanto|logo depois|e|mas|depois|também|então|&|+|aí|além disso|porém|mais tarde", "others": "um cara|uma mulher|um tipo|uma menina|alguém|um senhor|um rapaz|uma rapariga|as pessoas|um maluco|um corredor|um doido|uns caras|meu cunhado|minha cunhada|meu chefe|meu sogro|minha sogra|meu sobrinho|minha sobrinha|uma amiga|meu tio|minha tia|meu avô|minha avó|o vizinho|meu fisio|meu médico|o meu irmão|a minha irmã|o meu marido|a minha mulher|o meu filho|a minha filha|o meu amigo|meu colega|minha colega|o meu pai|a minha mãe|o meu treinador|meu cachorro|minha mulher|minha esposa|meu marido|meu amigo|minha amiga|meu irmão|minha irmã|meu filho|minha filha|meu pai|minha mãe|meu namorado|minha namorada|um colega|meu treinador|kipchoge|um amigo|meu vizinho|minha namorada|meu namorado|meu treinador|meu primo|minha prima",
    "used to": "algum dia|um dia desses|um dia destes|antigamente|anos atrás|quando eu era|quase|eu costumava|sonhei|na juventude|queria correr|eu queria correr|queria fazer|ia correr|ia fazer|ano passado|no ano passado|há um ano|dois anos atrás|antes eu|eu corria|era pra correr|era pra fazer", "partly": "incompleto|não todo|não completo|não inteiro|não deu tudo|por metade|pela metade|a metade|metade|parcialmente|em parte|só metade|quase tudo", "race": "pr|corrida de rua|corrida oficial|são silvestre|melhor marca|novo rp|prova de rua|corta mato|prova|recorde|rp|recorde pessoal|competição|pb|novo recorde|na prova|recorde novo",
    "treadmill": "tapete|no tapete|treadmill|esteirinha|esteira|na esteira|passadeira|na passadeira", "unfinished": "não terminei|não acabei|não completei|tive que abandonar|tive de desistir|tive que desistir|tive de parar|não consegui terminar|não consegui acabar|parei|e parei|abandonei|desisti|dnf|parei antes|larguei|tive que parar|quebrei",
    "about running": "correr|corrida|corredor|maratona|meia|treino|treinar|ritmo|pace|tênis|gel|géis|comer|beber|hidratação|alongar|aquecer|aquecimento|frequência|cardíaca|limiar|tiros|zona|zonas|recuperação|descanso|lesão|força|musculação|plano|cadência|respirar|respiração|café|cafeína|sono|joelho|joelhos|cãibra|cãibras|bolhas|calor|frio|chuva|água|proteína|carboidrato|carboidratos|peso|vo2max|rápido|lento|jejum|relógio|cerveja|álcool|longão|dor|prova",
    "question": "o|que|como|quando|quanto|quantos|por|onde|quem|qual|quais|é|devo|posso|preciso|faz|serve|tem", "much": "demais da conta|tanto",
    "supposed": "se chover|se nevar|se hoje|se não|se eu|se estiver|se tiver|se fizer|se for|se o joelho|se a dor|se doer|se continuar|se dormir|se acordar|se me sentir|se me doer|se der tempo|se sobrar|se der ruim|se conseguir|se chego|se calhar|se melhorar|se piorar|se tivesse|se pudesse|se fosse|em teoria|se eu tiver|se voltar|se houver|se acabar|se terminar|se eu ficar|se eu estiver|se ficar|se eu me machucar|caso eu|por exemplo",
    "reported": "me disse|me disseram|dizem que|diz que|disse que|segundo o meu|segundo a minha|li que|me falaram|me falou|é brincadeira|tava brincando|estava a brincar|estou a brincar|tou a brincar|era zoeira|falaram que|o plano diz|a planilha diz|falou|disse|diz|brincadeira|tô brincando|zoeira",
}  # fmt: skip
ASIDES = (
    "mais não dá|mais que isso não dá|não dá mais que isso|o relógio diz|o relógio marcou|relógio marcou|que tal se|o que acha se|o que você acha se|não sei quantos km|não sei quanto|não sei a distância|se der|se puder|se possível|se for possível|se quiser|se não se importa|se não te importas|se puderes|melhor se|mesmo que|se tudo bem|se der pra|mais ou menos|e tal|e pouco|e picos|e qualquer coisa|e uns quebrados|com a galera|com o pessoal|nada mal|sem problemas|sem problema|sem dor|sem dores|sem incômodo|tudo ok|tudo certo|tudo bem|tudo tranquilo|no ginásio|que calor|que frio|calor do cão|calor do caramba|um calor danado|esqueci de anotar|tinha esquecido|tinha-me esquecido|no escuro|de lanterna|na boa|numa boa|a trabalho|em família|na verdade|para ser exato|mesmo assim|na chuva|debaixo de chuva|com o cachorro|no parque|com amigos|com um amigo|na praia|na orla|na montanha|de subida acumulada|com calor|com vento|vento|calor|chuva|em jejum|sem parar|pela primeira vez|sozinho|sozinha|com o grupo|de média|no total|segundo o garmin|garmin|strava|"
    "finalmente|feliz|orgulhoso|no asfalto|na rua|com minha esposa|com meu filho|de altimetria|na pista de atletismo|frio|sol|no sol|contente|nada grave|nada sério|nada demais|coisa pouca|nada de grave|mais rápido|mais rápidos|mais forte|acelerando"
)
REASONS = "sem vontade nenhuma|tô sem vontade|preguiça total|não tô a fim|não estou a fim|sem vontade|que preguiça|zero vontade|não tenho vontade|não me apetece|bateu preguiça|não tou com vontade|não tô com vontade|até tarde|saio tarde|almoço de família|almoço|jantar de família|jantar da empresa|churrasco|batizado|formatura|casamento do meu irmão|tá chovendo|chovendo muito|chuva forte|vai chover|ventania|muito frio|calor demais|consulta|consulta médica|fisio|filho com febre|filha com febre|creche|reunião da escola|festa da escola|provas|prova na facul|entrega|entregas|prazo|turno|turno da noite|turno da manhã|jogo|show|teatro|cinema|carro na oficina|rodízio|rodízio do carro|vêm os meus pais|meus pais vêm|sogros|mil coisas|agenda cheia|agenda lotada|atolado|atolada|enrolado|enrolada|corrido|correria|lotado|lotada|sobrecarregado|puxado|dia puxado|dia puxado no trabalho|evento|fechamento|greve|greve de comboios|aulas|tenho que trabalhar|trabalho até tarde|vou trabalhar até tarde|preciso trabalhar|trabalhar|trabalho|muito trabalho|reunião|reuniões|filhos|crianças|família|viagem a trabalho|casamento|aniversário|médico|dentista|prova na faculdade|faculdade|sem tempo|falta de tempo|chuva|tempestade|neve|ressaca|mudança|jantar|festa|visita|visitas|estresse|plantão|preguiça|voo|imprevisto|compromisso|show de hoje|natal|páscoa|filho doente|trânsito|hora extra|escritório|chovendo demais|chovendo|chuva|tava chovendo|muita chuva|temporal"
FILLER = (
    "ligeiro ligeira ligeiramente pfvr plis pfvzinho bora partiu espera então tipo assim sabe né viu ó olha diz dize põe ponha faz faço fazia rec cá lá lo la podes podia podias queres querias deves estás estavas tou tás tava coisa coisas mesmo verdade vê veja dali daqui aí ali tal tudo foi ser fosse pelas numas fim frente o a os as um uma uns umas de do da dos das em no na nos nas ao à às aos com por pelo pela para pra pro que se me te lhe nos eu tu você ele ela nós meu minha meus minhas teu tua seu sua isso este esta esse essa isto aquele aquela "
    "é sou estou tô to está tá foi fui era ser estar estava estive tenho tem tinha tive vou vai vamos ir indo posso pode poderia podemos poder quero quer queria gostaria fazer faço faz fiz feito faça dá dar fazendo preciso precisa preciso "
    "por favor pfv obrigado obrigada oi olá bom boa dia dias bem então aí ok beleza sim muito muita bastante pouco um pouco uns cerca quase mais menos tipo como quando quanto quantos qual quais onde hoje amanhã semana semanas vez vezes treino treinos corrida corridas sessão plano tempo outro outra "
    "ainda já sempre só somente também tudo todo toda todos algum algo agora aqui sinto senti sentindo me acho parece depois antes durante até entre desde mas ou e porém lugar lugar melhor deixa deixar bota coloca põe pôr colocar sair saí saindo favor né cara mano coach treinador nossa ufa kkk rs rsrs vez mim último última novo nova "
    "acabei acabo hein poxa pois ter havia há tendo ficou fica ficar vim voltei dormi gente viu aqui descansar consegui conseguir pego pegar peguei tomar s h amigo estão são uns ta hj total foram galera uai ando sentir andando está estamos desculpa infelizmente comigo quieto rolar moco numa num pessoal turma cheguei"
)
TYPING = {
    "vdd": "verdade",
    "tou": "estou",
    "naum": "nao",
    "amnha": "amanha",
    "amh": "amanha",
    "qd": "quando",
    "qto": "quanto",
    "qts": "quantos",
    "trampo": "trabalho",
    "facul": "faculdade",
    "niver": "aniversario",
    "dnv": "de novo",
    "hje": "hoje",
    "dms": "demais",
    "blza": "beleza",
    "vc": "voce", "tb": "tambem", "tbm": "tambem", "q": "que", "pq": "porque", "n": "nao", "nao": "nao", "hj": "hoje", "amanha": "amanha", "blz": "beleza", "obg": "obrigado", "fds": "fim de semana", "mto": "muito", "mt": "muito", "dps": "depois", "qdo": "quando", "td": "tudo", "pfv": "por favor", "msm": "mesmo", "cmg": "comigo",
    "oq": "o que",
    "pf": "por favor", "pff": "por favor", "tava": "estava", "vamo": "vamos", "msg": "mensagem",
}  # fmt: skip
TYPING = {typed: full for typed, full in TYPING.items() if typed != full}
ELIDED = ""
CLITICS = "me te se lhe nos lo la los las"
ENDINGS = {
    "issimos": "os|es", "issimas": "as|es", "issimo": "o|e", "issima": "a|e", "zinhos": "s|es|", "zinhas": "s|es|", "zinho": "|e|o", "zinha": "|e|a",
    "inhos": "os|es", "inhas": "as|es", "inho": "o|e|", "inha": "a|e|", "oes": "ao", "oezao": "ao", "zao": "|e|o",
}  # fmt: skip
