"""Portuguese words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "nuvem nuvens nublado nublada garoa garoando chuvisco chuviscando chovia choveu chuvinha granizo neblina nevoeiro brisa rajadas toró água "
    "solzão solzinho sombra abafado abafada mormaço umidade húmido húmida úmido úmida seco seca fresquinho fresquinha friozinho geada gelado gelada gelo lama poças poça "
    "ventania ventando molhado molhada encharcado encharcada ensopado ensopada amanhecendo amanhecer entardecer anoitecer escuro lua estrelas céu clima temperatura temperaturas trovoada trovoadas calorão sufoco"
)
_PLACES = (
    "casa apartamento apê escritório cidade vila bairro rua praça ponte lago lagoa mar costa praia orla calçadão rio ribeira marginal campo serra morro colina mata floresta bosque "
    "vale caminho caminhos trilhas estrada estradas estradão terra areia grama relva cascalho paralelepípedo terreno parque ibira ibirapuera aterro jardim jardins ciclovia ecovia passadiço passadiços "
    "aeroporto estação hotel bar padaria restaurante igreja escola colégio creche universidade uni biblioteca mercado supermercado loja shopping centro rotunda rotatória semáforo semáforos cruzamento "
    "estádio circuito percurso volta voltas perímetro porto cais farol castelo museu zoo norte sul leste oeste arredores condomínio garagem cozinha cama carro metro metrô ônibus autocarro comboio trem avião moto "
    "varanda escada escadas elevador plano plana planinho ondulado paisagem paisagens vista vistas sítio roça"
)
_THINGS = (
    "café cafezinho chá cerveja cervejas cervejinha chope vinho pizza massa macarrão feijoada arroz almoço almocinho lanche lanchinho jantinha banana bananas aveia pão bolo sorvete gelado chocolate churrasco churras "
    "gel géis água garrafa garrafinha sais isotônico sapatilhas tênis ténis meias calção camiseta camisola jaqueta casaco luvas boné gorro lanterna fones música podcast podcasts audiolivro playlist celular telemóvel telefone "
    "bateria gps coros apple fitbit polar suunto roupa mochila carrinho máquina louça compras faxina limpeza encanador mecânico oficina rodízio encomenda notebook tela projeto projetos cliente clientes chefe entrega entregas prazo "
    "engarrafamento fila pneu furado formatura batizado crisma despedida festival feira jogo filme série cinema teatro exposição concurso tese aula aulas medalha kit abastecimento torcida cachorro cachorros "
    "cachorrinho cachorra cão cães gato cavalos vacas ovelhas pássaros mosquitos"
)
_FEELINGS = (
    "contente contentes feliz felizes encantado encantada orgulhoso orgulhosa alegre animado animada motivado motivada emocionado emocionada nervoso nervosa frustrado frustrada irritado irritada chateado chateada "
    "decepcionado decepcionada surpreso surpresa surpreendente estranho estranha esquisito esquisita curioso divertido divertida lindo linda lindos bonito bonita maravilhosa espetacular suado suada suando suor sede fome "
    "faminto faminta campeão campeã máquina fera monstro mito lenda épico épica loucura delícia prazer relax relaxante chato chata entediante solitário solitária tranquilamente satisfeito satisfeita gratidão"
)
_MANNER = (
    "cravado cravada cravados cravadas certinho certinhos exato exata exatos exatas exatamente redondo redondos certos baixos pouquinho pouquito pouquinhos rapidamente lentamente suavemente tranquilamente simplesmente "
    "basicamente praticamente felizmente infelizmente obviamente claramente sinceramente honestamente literalmente realmente total juntos juntas companhia super mega hiper assim olha nossa caramba caraca puxa poxa eita "
    "opa ufa uau oba uhul uhu aê inteiro inteira inteiros inteiras inteirinho completinho seguidos seguidas direto tal bocado pico picos"
)
_EVENTS = (
    "levanto levantar apoio apoiar desço descendo subo subindo escada escadas freio piso pisar estico esticar acordo "
    "olhando vendo assistindo escutando ouvindo conversando falando cantando pensando curtindo curti curtido aproveitando aproveitei comemorar comemorando comemorei jantando jantar jantei almoçando almoçar almocei "
    "comendo comer comi bebendo beber bebi comprando comprar comprei buscando buscar busco esperando esperar esperei dirigindo dirigir conduzindo conduzir voando pintando cozinhando cozinhar limpando limpar "
    "ajudando ajudar brincando cuidando cuidar acompanhando acompanhar visitando visitar conhecendo conheci explorando passeando combinei combinado marquei convidado convidada convidados convidaram chegam vieram chegaram "
    "esqueci esqueceu esquecido anotar carregar carregando estreei estreando estreia ganhei ganhamos merecido merecida torcendo"
)

SURROUNDINGS = f"{_WEATHER} {_PLACES} {_THINGS} {_FEELINGS} {_MANNER} {_EVENTS}"
