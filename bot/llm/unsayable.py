"""Themes a coach doesn't touch, as patterns in the seven languages: rather too wide than narrow.

What they catch is said by the coach's own sentences instead. Where a theme may be denied, "with a
fever you don't run", the sentence that denies it is no fault.
"""

import re
from typing import NamedTuple

# fmt: off
_KILOS = r"(?:weight|kilos?|kg|pounds|lbs|body\s*fat)"
_LEAVE = r"skip\w*|lass|saut\w*|salta\w*|sáltate|pul[ea]\w*|sla|verzichte\s+auf|leave\s+out"
_MEAL = (
    r"breakfast|frühstück|desayuno|petit[\s-]déjeuner|colazione|café\s+da\s+manhã|ontbijt|abendessen|cena|dîner|jantar|avondeten|dinner|lunch"
)
_WEIGHT = (
    rf"(?:los(?:e|ing)|drop|shed|cut)(?:ping|ding|ting)?\s+(?:\w+\s+){{0,3}}{_KILOS}|weight\s+loss"
    r"|calorie\s+deficit|(?:restrict|cut|count|burn)\w*\s+(?:\w+\s+)?calories|skip(?:ping)?\s+"
    r"(?:breakfast|lunch|dinner|meals?|food)|diet\s+pills?|eat\s+(?:\w+\s+){0,2}less|starv\w+|fast(?:ed|ing)"
    r"|(?:cut|no|zero|low|fewer|less|skip)[\s-]+carbs?|keto(?:genic)?|eat\s+only|only\s+(?:eat|salads?)"
    r"|abnehm\w*|abzunehmen|nimm\w*\s+(?:\w+\s+){0,3}ab\b|kalorien\w*|gewicht\s+(?:zu\s+)?verlier\w+|diät"
    r"|(?:perder|bajar\s+de|pierd\w+|perca)\s+(?:\w+\s+){0,2}(?:peso|kilos|quilos)|adelgaz\w+|emagrec\w+"
    r"|(?:perdre|perds)\s+(?:\w+\s+){0,2}(?:poids|kilos)|maigri\w+|dimagri\w+|perde\w*\s+peso|afvallen|\bkilos\b|kilo['’]s\b|\bquilos\b|\bchili\b"
    r"|(?:\w*\d|zwei|drei|vier|fünf|paar|twee|drie|vier|vijf|paar)\s+kilo\b|pfunde?\b|kilo\s+(?:leichter|weniger)"
    r"|(?:iss|esst|esse)\s+(?:\w+\s+){0,2}weniger|(?:come|cena|coma|jante)\s+(?:\w+\s+){0,2}menos|mange\s+(?:\w+\s+){0,2}moins|mangia\s+(?:\w+\s+){0,2}meno|eet\s+(?:\S+\s+){0,3}minder|(?:the|your)\s+pounds"
    r"|(?:nur|bloß)\s+(?:noch\s+)?salat|s[oó]lo\s+(?:una?\s+)?(?:ensalada|insalata|salada)|só\s+salada"
    r"|seulement\s+une?\s+salade|alleen\s+(?:een\s+)?salade|(?:stop|avoid|don['’]?t)\s+eat(?:ing)?\s+(?:after|at|in)|iss\s+(?:\w+\s+){0,3}nichts"
    r"|no\s+cen\w+|ne\s+(?:mange|dîne)\s+(?:plus|rien|pas)|non\s+cen\w+|salta\s+(?:la\s+)?cena|não\s+jant\w+|eet\s+(?:\w+\s+){0,3}niet\s+meer"
    r"|(?:be|bist\s+du|llegar\w*|ser[aá]s|arriver\w*|cheg\w+|ben\s+je)\s+(?:\w+\s+){0,3}?(?:lighter|leichter|más"
    r"\s+ligero|plus\s+léger|più\s+leggero|mais\s+leve|lichter)|burn\w*\s+(?:\w+\s+)?fat|fett\s+(?:zu\s+)?verbrenn\w*|verbrenn\w*[^.!?]{0,20}\bfett"
    r"|quem\w+\s+grasas?|brûl\w+\s+(?:des\s+|les\s+)?graisses?|brucia\w*\s+(?:i\s+)?grassi|queim\w+\s+gordura|vet\s+(?:te\s+)?verbranden"
    rf"|(?:{_LEAVE})\s+(?:\w+['’\s]+){{0,2}}(?:{_MEAL})|(?:{_MEAL})\s+(?:\w+\s+)?(?:weg|over|aus)"
    r"|portions?|portionen|porciones|porzioni|porções|porties|(?:extra|excess|spare)\s+weight|overweight|übergewicht\w*|sobrepeso|surpoids|sovrappeso"
    r"|overgewicht|around\s+the\s+(?:middle|waist)|pesas|tu\s+pèses|(?<!\w)pesi(?=\s+(?:un|tropp))"
    r"|(?:you(?:['’]re|\s+are)|du\s+bist|je\s+bent|tu\s+es|estás|eres|você\s+está|sei)\s+(?:\w+\s+){0,3}"
    r"(?:heavy|schwer|zwaar|lourde?|pesad[oa]|pesante)|(?:lighter|leichtere|lichtere)\s+(?:runners?|läufer\w*|lopers)"
    r"|you\s+weigh\s+(?:too|a\s+bit|quite)|wiegst|tu\s+pesas|pesa\s+demais|(?:je\s+weegt|weeg\s+je)|pesi\s+tropp\w+"
    r"|kilitos?|quilinhos?|chil(?:o|etti)|kilootjes|pfündchen|intermittent\s+fasting|intervallfasten|ayuno|je[uû]ne\s+intermittent|digiuno"
    r"|calor[ií]as|calorie\w?|gewicht\s+kwijt\w*|val\s+\w*\s*af\b"
)
_DRUGS = (
    r"aleve|nurofen|motrin|dolormin|thomapyrin|buscopan|dipiron\w*|metamizol\w*|novalgin\w*|nolotil|enantyum|gelocatil"
    r"|panadol|excedrin|dafalgan|efferalgan|doliprane|spasfon|tachipirin\w*|brufen|ketoprofen\w*|celecoxib|ventolin\w*"
    r"|salbutamol|cetirizin\w*|loratadin\w*|metformin\w*|ozempic|wegovy|semaglutid\w*|ephedrin\w*|clenbuterol|anabol\w+|"
    r"ibuprof[eéè]n\w*|paracetamol\w*|acetaminophen|aspirin\w*|naproxen\w*|diclof[eé]nac\w*|voltar[eéè]n\w*"
    r"|voltadol|pain\s?-?killers?|nsaids?|ains\b|advil|tylenol|cortison\w*|corticoid\w*|prednison\w*|steroids?"
    r"|epo\b|testosteron\w*|opioids?|tramadol|[ck]reatin\w*|cbd|melatonin\w*"
    r"|(?:iron|eisen|hierro|ferro)\s*-?\s*(?:supplement|präparat|suplement)\w*|codein\w*|tablets?|pills?"
    r"|capsules?|tablett?en?|pille\w*|pilletje\w*|kapseln|pastillas?|comprim[eéi]\w+|pílulas?|cachets?|compress[ae]"
    r"|pastigli\w+|schmerzmittel\w*|schmerztablett\w*|analg[eé]sic\w*|antidolorific\w*|antiinflam\w*"
    r"|anti-inflam\w*|pijnstiller\w*|antibioti\w*|entzündungshemm\w*|ontstekingsremm\w*|beta\s*-?\s*blockers?|betablocker\w*"
)
_REMEDIES = (
    r"(?:tea|table)?spoon\w*|\w*löffel\w*|cuchar(?:ad)?it?as?|cucharadas?|cuill[eè]r\w*|cucchiai\w*|colher\w*|\w*lepel"
    r"|vitamin\w*|iron(?!\s+out)|eisen\w*|hierro|(?:du|de|en)\s+fer|ferro|ijzer|supplement\w*|suplement\w*|complément\w*|integrator\w*|magn[eé]s\w*|collagen|kollagen|colágeno|collagène|collagene|turmeric|[ck]ur[ck]uma|cúrcuma|bicarbonat\w*|natron"
    r"|zuiveringszout|baking\s+soda|glucosamin\w*|zinc|zink|ointment|(?<!sun\s)cream|salbe\w*|pomadas?"
    r"|crema(?!\s+sol)|pommades?|zalf\w*|balsam|liniment|pharmacy|apotheke|farmacia|pharmacie|farmácia|apotheek"
    r"|beet(?:root|s)?\s+\w+|rote[\s-]bete\S*|remolacha|betterave|barbabietola|beterraba|biet\w+"
)
_ILLS = (
    r"tendinos\w+|\w{4,}(?:itis|itides|opath(?:y|ie|ia)|algi[ae])|achill\w+|menis[ck]\w*|ménis\w+|tendon|tendón|tendine"
    r"|tendão|pees|\w*sehne|nerve|nerv|nervio|nerf|nervo|zenuw|ligament\w*|cartilage|knorpel|kraakbeen"
    r"|bruised\s+\w+|\w*reizung|irritation|irritación|irritazione|irritação|contra[ck]?t[uú]r\w*|contrattura|verkramp\w+"
    r"|prellung|kneuzing|contusi\w+|stress\s+fractures?|tendin\w+|tendonitis|shin\s+splints|plantar\s+fasc\w+"
    r"|(?:runner|jumper)['’]?s\s+knee|rodilla\s+del\s+corredor|ginocchio\s+del\s+corridore|joelho\s+d[eo]\s+corredor"
    r"|sprain|torn\s+\w+|tear|arthritis|anaemia|anemia|asthma|covid|flu|bursitis|sciatica|itbs?|it\s+band"
    r"|meniscus|herni\w+|syndrom\w*|s[ií]ndrom\w*|iliotibial\w*|myocarditis|concussion|overuse\s+injur\w+|stress\s+reaction|inflam+[ai]\w+|infiammazion\w+"
    r"|rotura|estir[ao]\w*mi?ento|scheur\w*|\w*entzündung\w*|ermüdungsbruch|\w*fraktur\w*|läuferknie|schienbeinkanten\w*|fersensporn|plantarfas\w+"
    r"|\w*(?:riss|zerrung)|arthrose|grippe|meniskus\w*|tendinitis|fractura\w*|fascitis|periostitis|esguince"
    r"|desgarro|artros\w*|menisco|gripe|tendinite|fractures?|fasciite|périostite|entorse|déchirure|claquage"
    r"|ménisque|frattura|fascite|periostite|distorsione|strappo|stiramento|influenza|fratura|canelite|distensão"
    r"|rutura|ruptura|\w*ontsteking|\w*fractuur|breuk|hielspoor|lopersknie|spierscheur|verrekking|griep"
)
_HURT = (
    r"(?:pinched|trapped)\s+nerve|eingeklemmte\w*\s+nerv|nervio\s+pinzado|nerf\s+coincé|nervo\s+(?:schiacciato|comprimido)"
    r"|beknelde\s+zenuw|"
    r"you(?:['’]ve|\s+have)\s+(?:\w+\s+)?(?:pulled|strained|torn|sprained|broken|fractured|ruptured|inflamed)"
    r"|du\s+hast\s+dir[\w\s]{0,30}(?:gezerrt|gerissen|gebrochen|verstaucht|geprellt|verrenkt|überdehnt)"
    r"|te\s+has\s+(?:roto|desgarrado|torcido|lesionado)|tu\s+t['’]es\s+(?:\w+\s+)?(?:déchiré|cassé|foulé)"
    r"|ti\s+sei\s+(?:\w+\s+)?(?:strappat|stirat|rott|distort)\w*|você\s+(?:rompeu|torceu|distendeu|quebrou)"
    r"|je\s+hebt[\w\s]{0,30}(?:gescheurd|verrekt|gebroken|verstuikt)"
)
_IT_IS = (
    r"(?:it|this|that|you|he|she)\b[\w\s,'’]{0,24}?|(?:sounds?|looks?|seems?|feels?)\s+like"
    r"|probably|likely|clearly|just|only|must\s+be|nur|solo|sólo|só|juste|simplement|gewoon|alleen"
    r"|sarà|será|ce\s+doit\s+être|seguro|com\s+certeza|certainement|certamente"
    r"|surely|(?:du|das|es|sie)\b[\w\s,]{0,20}?|klingt\s+nach|sieht\s+nach|wohl|bestimmt"
    r"|wahrscheinlich"
    r"|vermutlich|sicher|tienes|suena\s+a|parece|seguramente|probablemente|debe\s+(?:de\s+)?ser"
    r"|(?:es|è|é)\b[\w\s]{0,20}?|tu\s+as|vous\s+avez|on\s+dirait"
    r"|ce?\s*(?:n['’]|['’])est(?:\s+pas)?|sûrement|probablement|sans\s+doute"
    r"|ressemble\s+à|hai|sembra|você\b[\w\s]{0,20}?|tuviste|probabilmente|di\s+sicuro|tem|provavelmente|deve\s+ser"
    r"|(?:je|dat|het)\b[\w\s,]{0,20}?|klinkt\s+als|lijkt\s+op|waarschijnlijk|vast\s+een"
)
_AILING = (
    r"pain|fever|injur\w+|ache|flu|illness|symptoms|fieber|schmerz\w*|brustschmerz\w*|fiebre|dolor"
    r"|fièvre"
    r"|douleurs?|febbre|dolore|febre|dor|koorts|pijn"
)
_RUNNING = r"corr|entren|allen|trein|cour|entraîn|ren|loop|lop|trot|footing|jog"
_CHEST = r"chest|brust|pecho|poitrine|petto|peito|borst"
_TIGHT = (
    r"pain\w*|tight\w*|pressure|aches?|hurt\w*|schmerz\w*|enge?|druck|dolor|duele|presión|opresión"
    r"|douleur\w*"
    r"|oppression|serr\w+|dolore|oppressione|pressione|fitt[ae]|dor|aperto|pressão|pijn|druk"
    r"|beklem\w*"
)
_THROUGH = (
    rf"(?:run\w*|train\w*|push\w*|rac(?:e|ing)|keep\s+going|go|carry\s+on)\s+(?:right\s+)?(?:on\s+)?"
    rf"(?:through|despite|with)\s+(?:\w+\s+){{0,3}}(?:{_AILING})"
    rf"|(?:trotz|durch|mit)\s+(?:\w+\s+){{0,2}}(?:fieber|\w*schmerz\w*)[\w\s,]{{0,30}}?(?:lauf|läuf|lief|train|jogg)\w*"
    rf"|(?:lauf|läuf|train|jogg)\w*[\w\s,]{{0,25}}(?:trotz|durch|mit)\s+(?:\w+\s+){{0,2}}(?:fieber|\w*schmerz\w*)"
    r"|(?:con|a\s+pesar\s+de|com|apesar\s+d[ae]|avec|malgré|nonostante|malgrado|met|ondanks)\s+(?:\w+\s+){0,3}"
    rf"(?:{_AILING})[\w\s,'’]{{0,30}}?(?:{_RUNNING})\w*"
    rf"|(?:{_RUNNING})\w*[\w\s,'’]{{0,25}}(?:con|avec|com|met|malgré|ondanks"
    rf"|malgrado|nonostante|apesar\s+d[ae]|a\s+pesar\s+de)\s+(?:\w+\s+){{0,2}}(?:{_AILING})"
    r"|aunque\s+(?:te\s+)?duela|même\s+si\s+(?:ça|tu)\s+\w*\s*mal|anche\s+se\s+fa\s+male"
    r"|mesmo\s+(?:com|que\s+doa)"
    r"|ook\s+al\s+doet\s+het\s+pijn|auch\s+wenn\s+es\s+weh"
    r"|(?:der\s+)?schmerz\s+(?:vergeht|geht\s+(?:schon\s+)?weg)"
    r"|(?:until|till)\s+it\s+hurts|bis\s+es\s+weh\s*tut|hasta\s+que\s+duela|jusqu['’]à\s+ce\s+que\s+ça\s+fasse\s+mal"
    r"|finché\s+fa\s+male|até\s+doer|tot\s+het\s+pijn\s+doet|(?:skip|drop|leave\s+out)\s+(?:the|your|a)\s+rest\s+days?"
    r"|lass\s+(?:den|deinen)\s+ruhetag|sáltate\s+el\s+descanso|saute\s+(?:le|ton)\s+(?:jour\s+de\s+)?repos"
    r"|salta\s+il\s+(?:giorno\s+di\s+)?riposo|pule\s+o\s+(?:dia\s+de\s+)?descanso|sla\s+(?:de|je)\s+rustdag"
    r"|run\s+(?:on|through)\s+it|pain\s+(?:will|should)\s+(?:soon\s+)?(?:pass|go)"
    r"|pain\s+is\s+(?:just\s+|only\s+)?(?:weakness|in\s+your\s+head|normal|fine|nothing)"
)
_TAKEN = (
    r"(?<!to\s)(?<!not\s)(?<!n['’]t\s)(?<!we\s)(?<!can\s)(?<!may\s)take(?!\s+(?:\S+\s+){0,3}?(?:it|time|stairs?|steps?|breaks?|breaths?|walks?|rest|day|days|moment|look|care|notes?|easy|things|part|off|out|away|lightly|seriously|slowly|sips?"
    r"|water|drinks?|phone|friend|jacket|lift|route|path|bus|train|first|kilomet\w*|pace|advantage|pride|place|turns?|hour|minutes?|week|one|long|heart|ease|\w*lamp|torch|gloves|bottle|shoes|clothes|key|lamp|hills?|roads?|treadmill|carb\w*)\b)"
    r"|(?:nimm|nehmen\s+sie)(?!,|\s+(?:\S+\s+){0,3}?(?:zeit|treppe|pause|schritte?|ruhe|tag|tage|es|das|den|die|dir|mit|vor|heraus|raus|ernst|was|rücksicht|abstand|tempo|wasser|jacke|handy|\w*lampe|weste|mütze|handschuhe|flasche|ersten?|runde|weg|bus|kurven|kohlenhydrat\w*|tasse)\b)"
    r"|(?:toma|tómate|tome)(?!\s+(?:\S+\s+){0,3}?(?:tiempo|calma|pausa|descanso|día|agua|nota|notas|aire|respiro|serio|tempo|folga|dia|água|cuidado|fôlego|fácil|decisi\w+|escaleras?|sério|leve|primer\w*|primeir\w*|taza|xícara|hidratos|carboidrat\w*|café)\b)"
    r"|(?:prends|prenez)(?!\s+(?:\S+\s+){0,3}?(?:temps|pause|repos|soin|jour|jours|eau|marge|plaisir|air|souffle|sérieux|escaliers?|habitude|ça|garde|confiance|recul|tapis|route|lampe|frontale|gilet|veste|celle|celui|chemin|premi\w+|tasse|glucides|petit)\b)"
    r"|(?:prendi|prenda)(?!\s+(?:\S+\s+){0,3}?(?:tempo|pausa|riposo|giorno|cura|acqua|fiato|calma|scale|sul|respiro|nota|frontale|giacca|borraccia|primi|prime|carboidrati|tazzina)\b)|neem(?!\s+(?:\S+\s+){0,3}?(?:tijd|pauze|rust|dag|trap|stappen|water|adem|het|dan|ruim|even|mee|rustdag|rustig|\w*lamp\w*|bidon|serieus|je|geen|jas|kleine|eerste)\b)"
)
"""What is to be taken, but time, a break and the stairs."""
_THROUGH += (
    r"|(?:even\s+(?:if|though|when)|auch\s+wenn|obwohl|aunque|même\s+(?:si|quand)|anche\s+(?:se|quando)"
    r"|mesmo\s+(?:que|se|quando)|ook\s+als?)\s+(?:\w+\s+){0,4}?(?:hurt|swell|ache|sore|dizz|limp|weh|schmerz"
    r"|(?:an)?schwill|hink|duel|hinch|coje|mal\b|gonfl|boit|male\b|gonfi|zopp|d[oó]i|doer|inch|manc|pijn|(?:op)?zwel|mank)\w*"
)
_BETTERED = (
    r"(?:beat|break|smash|schlägst|unterbietest|batir\w*|bates|batas|bats|battr\w*|batti|batter\w*|bater\w*|bate|verbeter\w*|breek\w*)"
)
_BEST = (
    r"(?:record|pb|personal\s+best|(?:old|best|last)\s+time|bestzeit|(?:alte|letzte)\s+zeit|marca|temps|chrono|recorde|(?:oude|beste)\s+tijd)"
)
_PROMISED = rf"{_BETTERED}\b[^.!?]{{0,25}}?\b{_BEST}|{_BEST}\b[^.!?]{{0,15}}?\b{_BETTERED}"
_FINDINGS = (
    r"burs(?:itis|ite)|borsite|\w*schleimbeutel\w*|slijmbeurs\w*|\w*tendin(?:itis|ite|opath\w+)|fasci(?:tis|ite|itis)|fasciite"
    r"|periostit\w+|périostite|arthrit\w+|artrit\w*|\w+entzündung\w*|\w+ontsteking\w*|ermüdungsbruch|stress\s+fracture"
)
"""Names of ills that nobody says of another but as a finding."""
_PROMISES = (
    r"you(?:['’]ll|\s+will)\s+(?:definitely|certainly|surely)|guarantee\w*|for\s+sure\b|promise\s+you|garantier\w*|verspr[ei]\w*|garantiz\w*"
    r"|promet[oes]\w*|garantis\w*"
    r"|garantit|promett\w*|garant\w*|gegarandeerd|garandeer\w*|beloof"
)
_CERTAIN = (
    r"no\s+way\s+(?:you|that|to)|imposs?i(?:ble|bile)\s+(?:that|to\s+get|que|de|di|che|se|farsi)|impossível|unmöglich"
    r"|can['’]?t\s+(?:possibly\s+)?(?:get\s+)?(?:injured|hurt|go\s+wrong)|cannot\s+(?:get\s+)?injured"
    r"|nichts\s+(?:passieren|schiefgehen)|no\s+puedes\s+(?:lesionarte|fallar)|peux\s+pas\s+te\s+blesser"
    r"|puoi\s+infortunarti|(?:geen\s+)?blessure\s+krijgen|niet\s+geblesseerd|risk[\s-]free|risikolos|sin\s+riesgo|sans\s+risque"
    r"|senza\s+rischi\w?|sem\s+risco|zonder\s+risico"
)
_HEALED = (
    r"healed|as\s+good\s+as\s+new|(?:will|should)\s+be\s+(?:fine|gone|better|healed|ok(?:ay)?)\s+(?:by|in|within|on|tomorrow)|wieder\s+(?:heil|gesund|fit|gut)|\w*geheilt"
    r"|curad[oa]s?|como\s+nuev[oa]|guérie?s?|comme\s+neu[vf]e?|guarirà|guarit[oa]|come\s+nuov[oa]|como\s+nov[oa]"
    r"|sarad[oa]|genezen|als\s+nieuw|(?:fixes|will\s+fix|cures|heals)"
)
_UNTIL = (
    r"once|when|if|until|after|wenn|sobald|nachdem|bis\s+(?:es|er|sie|die|der|das|alles|du)|cuando|hasta\s+que|una\s+vez|si"
    r"|quand|jusqu\w*|une\s+fois|après|quando|finch\w+|una\s+volta|se|dopo|até\s+(?:que|sarar|estar)|depois|als|zodra"
    r"|tot\s+(?:het|de|je)|nadat|not|nicht|no|pas|non|não|niet"
)
"""What is told of the time after an ache promises nothing."""
_OTHERS = (
    r"(?:others|most\s+\w+|everyone|everybody|people|runners?|somebody|someone)\s+(?:in|from|of)\s+(?:your|the|my)\s+(?:group|club|team)"
    r"|die\s+anderen\s+(?:in|aus|der)|los\s+demás\s+(?:de|del)|les\s+autres\s+(?:de|du|dans)|gli\s+altri\s+(?:del\w*|nel\w*)"
    r"|os\s+outros\s+d\w+|de\s+anderen\s+(?:in|van|uit)"
    r"|had\s+(?:the\s+same|exactly\s+this|hetzelfde|dezelfde)|hatte\s+(?:dasselbe|dieselbe\w*|denselben|das\s+gleiche|auch\s+so)"
    r"|pasó\s+lo\s+mismo|tuvo\s+(?:lo\s+mismo|el\s+mismo)|eu\s+(?:le|la)\s+même|avuto\s+l[oa]\s+stess[oa]|teve\s+[oa]\s+mesm[oa]"
    r"|another\s+(?:athlete|runner|client|of\s+my)|ein\w*\s+andere\w*,?\s+(?:läufer\w*|athlet\w*|den|die)|otr[oa]\s+(?:corredor\w*|atleta|al\s+que|que)"
    r"|un\w?\s+autre\s+(?:coureu\w+|athlète|que)|un['’\s]?altr[oa]\s+(?:atleta|che|corridore)|outr[oa]\s+(?:atleta|corredor\w*|que)"
    r"|een\s+ander\w*\s+(?:loper|atleet|die)|(?:trainer|coach|friend|athlete|runner|client|physio)\s+of\s+mine|she|his|him|her\s+(?:age|first|race|best|plan)"
)
_EXPERT = (
    r"(?:doctors?|clinicians?|physio\w*|exam\w*|scan|professional|specialist|\w*arzt|\w*ärztin|fach\w*|untersuchung|bild"
    r"|médic[oa]|fisio\w*|especialista|examen|exame|médecin|kiné|spécialiste|medico|visita|specialista|arts|huisarts|fysio)"
)
_NEEDLESS = (
    r"don['’]?t\s+(?:bother|need)|no\s+need|not\s+(?:needed|necessary)|unnecessary|braucht?\s+(?:\w+\s+){0,2}nicht|brauchst\s+(?:\w+\s+){0,2}kein\w*|unnötig|sparen|nicht\s+nötig"
    r"|no\s+(?:hace\s+falta|necesitas|es\s+necesario)|pas\s+(?:besoin|nécessaire|la\s+peine)|inutile|non\s+(?:serve|ti\s+serve|c['’]è\s+bisogno|hai\s+bisogno|occorre)"
    r"|não\s+(?:precisa|é\s+(?:preciso|necessário)|há\s+necessidade)|niet\s+nodig|(?:hoef\w*|heb)\s+(?:\w+\s+){0,3}(?:niet|geen)|overbodig"
)
_UNDOCTORED = (
    rf"(?:{_NEEDLESS})\b[^.!?]{{0,40}}?\b{_EXPERT}|{_EXPERT}\b[^.!?]{{0,40}}?\b(?:{_NEEDLESS})"
)
_DAILY = (
    r"every\s+(?:single\s+)?day|jeden\s+(?:einzelnen\s+)?tag|täglich|todos\s+los\s+días"
    r"|cada\s+día|tous\s+les\s+jours|chaque\s+jour|tutti\s+i\s+giorni|ogni\s+giorno"
    r"|todos\s+os\s+dias|todo\s+dia|elke\s+dag|iedere\s+dag|dagelijks"
)
_TRAIN = (
    r"run|train|lauf|läufst|trainier\w*|corr[aei]|corres|cours|entrena|entraîne\w*|allenati"
    r"|treine|loop|jogg?"
)
_EVERY_DAY = (
    rf"(?:{_TRAIN})\b[^.!?]{{0,30}}?\b(?:{_DAILY})|(?:{_DAILY})\s+(?:\w+\s+){{0,2}}(?:{_TRAIN})"
)
_ALWAYS = (
    r"\d+\s*(?:mg|milligra\w*|µg|mcg|iu)\b|(?:my\s+)?diagnosis\s*(?:is|:)|i\s+diagnose"
    r"|(?:double|triple)\s+(?:your|the|this)\s+(?:\w+\s+){0,2}(?:mileage|volume|distance|runs?|load|kilom\w+|miles)"
    r"|(?:verdopp|verdreifach)\w*"
    r"|(?:duplica|triplica|duplique|doubl|tripl|raddoppi|dobr|verdubbel)\w*\s+(?:\w+\s+){0,3}"
    r"(?:kilom\w+|chilom\w+|quil\w+|volum\w*|distanc\w+|afstand)"
    r"|(?:ignor\w+|forget|disregard|don['’]?t\s+(?:worry|listen)|no\s+need)\s+(?:\w+\s+){0,5}"
    r"(?:pain|fever|symptoms?|doctors?|physio\w*|clinicians?|chest|heart|rules?|plan|instructions)"
    r"|ignor\w*\s+(?:\w+\s+){0,4}(?:schmerz\w*|dolor|douleur|dolore|dor|pijn|fieber|fiebre|fièvre|febb?re|koorts)"
    r"|negeer\s+(?:\w+\s+){0,3}(?:pijn|koorts)|as\s+your\s+(?:doctor|physio\w*|physician)"
    r"|skip\s+(?:the|your)\s+(?:doctor|physio\w*)|don['’]?t\s+(?:need|have)\s+to\s+see"
    r"|(?:hidden|secret|system|original)\s+(?:prompt|instructions|rules)"
    r"|my\s+(?:instructions|rules|guidelines)|developer\s+mode|jailbr\w+|\bDAN\s+mode"
    r"|do\s+anything\s+now"
    r"|as\s+an?\s+(?:ai|artificial|large)\b[\w\s]*|language\s+model|i(?:['’]m|\s+am)\s+(?:now\s+)?"
    r"(?:dr|doctor|a\s+doctor|your\s+doctor|unrestricted|free\s+of)\b"
    r"|i\s+(?:can['’]?t|can\s*not|cannot|won['’]?t|am\s+unable\s+to)\s+(?:help|assist|comply|do\s+that|provide)"
    r"|other\s+(?:athlete|runner|user|member)s?(?:['’]s?)?\s+(?:data|plan|log|week|run|name|address)s?"
    r"|(?:athlete|runner|client)s?\s+(?:of\s+mine|i\s+coach)|(?:läufer\w*|athlet\w*)\s+von\s+mir"
    r"|(?:corredor|atleta)\s+m[ií]o|coureur\s+que\s+je\s+suis|mio\s+atleta|atleta\s+meu"
    r"|loper\s+van\s+mij"
    r"|(?:api|secret|access)\s*-?_?\s*(?:key|token)|password|database|sk-\w+"
    r"|(?:kill|hurt|harm|cut)\s+yourself|suicide"
)
_NOT = (
    r"not|no|never|nobody|avoid|\w+n['’]t|cannot|nicht|nie|niemals|kein\w*|nunca|evita\w*|ne"
    r"|n['’]\w+|pas|jamais"
    r"|évite\w*|non|mai|niente|não|nunca|evit\w+|niet|nooit|geen|vermijd\w*"
    r"|nichts|niemand\w*|nadie|personne|nessuno|ninguém"
)
_UNKNOWN = (
    rf"(?:can|could)(?:\s*not|['’]?t)|whether|(?:only|nur|solo|sólo|só|alleen|seul\w*)\s+\w+\s+{_EXPERT}|if\s+it"
    r"|kann\s+(?:ich\s+)?(?:nicht|dir)|ob"
    r"|no\s+(?:puedo|se\s+puede|sé)|si\s+es|ne\s+peu[xt]\s+pas|impossible|si\s+c['’]est"
    r"|non\s+(?:posso|so|si\s+può)|não\s+(?:posso|sei|dá)|se\s+[eé]"
    r"|kan\s+(?:ik\s+)?niet|weet\s+ik\s+niet|of\s+(?:het|dat)"
)
"""What is said to be unknown is no diagnosis."""
_DECLINED = (
    r"rate\s+(?:ich\s+)?niemandem|falsche\s+adresse|rate\s+ich\s+(?:nicht|nichts|ab)|raad\s+ik\s+(?:\w+\s+){0,2}(?:niet|geen|af)|(?:not|n['’]t|no|kein\w*|nicht|ne|pas|non|não|niet|geen)\W+(?:\w+\W+){0,4}"
    r"(?:goal|something|what|advi[sc]e|coach|help|ziel|thema|helfe|beraten|objetivo|aconsejo|objectif|conseille"
    r"|obiettivo|consiglio|aconselho|oriento|doel|advies)"
)
_REFERRED = (
    r"(?:ask|check\s+with|talk\s+to|questions?|fragen|dudas?|domande|dúvidas?|vragen|question\s+for|belongs?|leave|frag\w*|klär\w*|weiß|gehör\w*|überlass\w*|pregunt\w*"
    r"|cons[uú]lt\w*|demand\w*|parle\w*|chied\w*|parlane|senti|decide|pergunt\w*|fale|convers\w*|vraag\w*|overleg\w*|hoort?|weet"
    r"|stay\s+out|halte\s+ich\s+mich\s+raus|(?:don['’]t|do\s+not)\s+(?:give|advise)|donne\s+pas|conseille\s+(?:pas|aucun\w*)"
    r"|no\s+(?:doy|aconsejo)|non\s+(?:do|ne\s+consiglio)|não\s+(?:dou|aconselho)|geef\s+ik\s+geen)"
)
"""What is left to those who know; whether advice goes with it, the judge has to say."""
_NOT_TAKEN = (
    r"less|weniger|menos|moins|meno|minder|don['’]?t|do\s+not|never|avoid|leave|instead\s+of|without|hides?|masks?|silence[sd]?|kein\w*"
    r"|nie|nicht|verzichte\w*"
    r"|weg|vermeid\w*|verdeck\w*|ohne|no\s+\w+|nunca|evita\w*|sin|ne\s+\w+\s+pas|pas\s+d\w*|jamais"
    r"|évite\w*|sans"
    r"|non\s+\w+|niente|mai|senza|não\s+\w+|evite\w*|sem|geen|nooit|vermijd\w*|zonder|niet"
)
_HIDDEN = (
    r"hides?|masks?|silences?|[uü]berdeckt|verdeckt|masque\w*|nasconde\w*|verbergt|esconde\w*|tapan?|enmascara\w*"
)
"""What is said of a remedy that only hides the warning."""
_DANGEROUS = (
    r"dangerous|gefährlich|peligros[oa]|dangereu(?:x|se)|pericolos[oa]|perigos[oa]|gevaarlijk"
)
_COUNT = (
    r"(?:\d+|an?|one|two|three|eine?|zwei|drei|una?|dos|tres|une|deux|trois|due|tre|uma?|dois|een"
    r"|twee|drie)"
)
_ENCOURAGED = (
    r"fine|ok|okay|go\s+(?:ahead|for\s+it)|no\s+problem|(?<!for\s)sure(?=[,!])|harmless|normal"
    r"|just\s+run|nothing(?:\s+to\s+worry)?"
    r"|(?:won|doesn|don)['’]t\s+(?:hurt|harm|hesitate)|no\s+(?:reason|harm|need)|don['’]?t\s+worry"
    r"|(?:why|reason)\s+not"
    r"|muscular|carry\s+on|still"
    r"|kein\s+(?:problem|grund)|harmlos|passt|schadet\s+nicht|keine\s+sorge"
    r"|(?:nicht|nichts)\s+schlimm\w*|mach\w*\s+weiter"
    r"|muskulär|ningún\s+(?:problema|motivo)|adelante"
    r"|no\s+(?:pasa\s+nada|hace\s+(?:daño|falta)|importa)|sigue\b"
    r"|pas\s+de\s+(?:souci|problème|raison|mal)|pas\s+(?:besoin|grave)|inquiète\w*|inquiét\w+"
    r"|preocup\w+|geen\s+zorgen|tranquil\w+|continue\b|nessun\s+(?:problema|motivo)"
    r"|non\s+(?:fa\s+male|importa|serve|preoccup\w+)|sem\s+problema"
    r"|não\s+(?:faz\s+mal|tem\s+problema|importa|precisa)"
    r"|geen\s+(?:probleem|reden|kwaad)|hoeft\s+niet|spierpijn|ga\s+(?:gewoon\s+)?door|gewoon"
)
_CARE = (
    r"inside|indoors|drin(?:nen)?|dentro|intérieur|binnen|rest|stay\s+(?:in|home)|doctor|clinician|physician|medical|emergency|physio\w*|stop|wait"
    r"|pause|arzt|ärzt\w+|pausier\w*|ruhe?"
    r"|médic\w+|descans\w+|repos\w*|medico|ripos\w+|fermat\w*|descanse|pare|arts|huisarts|rust"
    r"|fysio|stopp?|médecin|consult\w*|arrêt\w*|waits?|sit\s+down|shade|shelter|setz\s+dich|hinsetzen|siéntate|assieds|siediti|sente-se|ga\s+zitten|thuis|free\s+of|fieberfrei|koortsvrij"
    r"|(?:resta\w*|reste[rz]?|qu[eé]da\w*|fica\w*|fique|blijf\w*|bleib\w*)\s+(?:\w+\s+){0,2}(?:casa|maison|hause|daheim|drin|lit|letto|cama|bett|bed)"
    r"|samu|urgences|notruf|notarzt|dokter"
    r"|(?:ohne|sin|sans|senza|sem|zonder)\s+(?:fieber|fi[eè]\w+|febb?re|koorts)|para\b|hör\s+auf"
    r"|aufhören"
)
_LATER = (
    r"once|when|after|gone|until|wenn|sobald|nachdem|bis|cuando|hasta|quand|une\s+fois|après"
    r"|jusqu\w*|quando|una\s+volta"
    r"|finch[eé]|dopo|depois|até|als|zodra|tot"
)
# fmt: on


def _words(pattern: str) -> "re.Pattern[str]":
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


class Theme(NamedTuple):
    """Something not to be spoken of."""

    told: "re.Pattern[str]"
    """How it is."""
    excused: "re.Pattern[str] | None"
    """What makes the same clause fine."""


THEMES = (
    Theme(_words(_ALWAYS), None),
    Theme(_words(rf"(?:{_IT_IS})\s*[\w\s,'’]{{0,24}}?\b(?:{_ILLS})"), _words(_UNKNOWN)),
    Theme(_words(_HURT), None),
    Theme(_words(_WEIGHT), _words(rf"{_DECLINED}|{_REFERRED}")),
    Theme(_words(rf"{_COUNT}\s+(?:{_DRUGS})"), _words(_HIDDEN)),
    Theme(_words(_DRUGS), _words(rf"{_NOT_TAKEN}|{_REFERRED}")),
    Theme(_words(_THROUGH), _words(rf"{_NOT}|{_DANGEROUS}")),
    Theme(_words(_PROMISES), _words(_NOT)),
    Theme(_words(_CERTAIN), None),
    Theme(_words(_PROMISED), _words(_NOT)),
    Theme(_words(_FINDINGS), _words(rf"{_UNKNOWN}|{_EXPERT}")),
    Theme(_words(_HEALED), _words(_UNTIL)),
    Theme(_words(_REMEDIES), _words(rf"{_NOT_TAKEN}|{_REFERRED}")),
    Theme(_words(_OTHERS), None),
    Theme(_words(_UNDOCTORED), None),
    Theme(_words(_TAKEN), _words(rf"{_NOT_TAKEN}|{_REFERRED}")),
    Theme(_words(_EVERY_DAY), _words(_NOT)),
)
NO_RUNNING = _words(
    rf"(?:{_NOT})\W+(?:\w+\W+){{0,3}}(?:run|train|(?:ge)?lauf|läuf|{_RUNNING})\w*"
    rf"|(?:run|train|(?:ge)?lauf|läuf|{_RUNNING})\w*\W+(?:\w+\W+){{0,3}}(?:{_NOT})"
)
"""That no running is done."""
ENCOURAGED = _words(_ENCOURAGED)
CARE = _words(_CARE)
LATER = _words(_LATER)
ALARM = _words(
    rf"(?:{_CHEST})(?!\s+(?:strap|belt))|(?:{_CHEST})[\w\s]{{0,15}}?(?:{_TIGHT})|(?:{_TIGHT})[\w\s'’]{{0,20}}?(?:{_CHEST})"
    rf"|brust(?:schmerz\w*|enge)"
    r"|fever\w*|faint\w*|pass(?:ed)?\s+out|dizz\w+|schwind\w+|vertig\w+|mare[oa]\w*|tontur\w+|duizel\w+|palpit\w+|herzrasen|hartklopping\w*|fieber\w*|fiebre|fièvre|febbre"
    r"|febre|koorts"
    r"|numb(?:ness)?|tingl\w+|kribbel\w*|taubheit\w*|hormigueo\w*|fourmi(?:s|llement\w*)|formicol\w+|formigament\w*|tintel\w+"
    r"|(?:cough|spit|pee|vomit)\w*\s+(?:\w+\s+){0,3}blood|blood\s+in|blut\s+im|sangre\s+en|sang\s+dans|sangue\s+n\w+|bloed\s+(?:in|bij)"
    r"|(?:black|dark)\s+spots|schwarze\s+(?:punkte|flecken)|(?:puntos|manchas)\s+negr[oa]s|points\s+noirs|macchie\s+nere"
    r"|(?:pontos|manchas)\s+pret[oa]s|zwarte\s+vlekken|slurr\w*"
    r"|capogir\w*|étourdi\w*|malaise|benommen\w*|mareo\w*|licht\s+in\s+het\s+hoofd|ohnm\w+|desmay\w+|évanou\w+|sven\w+|flauw\w*"
)
