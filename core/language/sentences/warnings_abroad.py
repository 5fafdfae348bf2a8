"""Red flags in six further languages, in the form of `warnings`."""

from collections.abc import Mapping

from core.athlete import Language
from core.commands import RedFlag

SIGNS_ABROAD: Mapping[Language, Mapping[RedFlag, str]] = {
    Language.GERMAN: {
        RedFlag.PREGNANCY: "(schwanger*|schwangerschaft) ~~ (blut*|wehen|fruchtwasser|schwindel*|"
        "schwindlig|kopfschmerz*|schmier*)\n(blutung*|wehen|blute) ~~ schwanger*",
        RedFlag.HEART: """
            (brustschmerz*|brustenge|herzschmerz*|herzrasen in ruhe|herzstolper*|herzinfarkt|\
            engegefuhl)
            (schmerz*|druck|stechen|stiche|enge|ziehen|brennen) ~ (in|auf) ~ (brust|herz|\
            herzgegend)
            (brust|herz) ~ (schmerzt|tut weh|tat weh|eng|sticht|stolpert|stolperte|rast ohne|\
            setzt aus|drückt|druckt)
            (ohnmacht*|ohnmachtig|bewusstlos|umgekippt|kollabiert|zusammengebrochen|weggetreten|\
            zusammengeklappt|schwarz vor augen)
        """,
        RedFlag.STROKE: "(halbseitig*|einseitig*) ~ (lahm*|schwach*|taub*)\n(linke|rechte|"
        "eine) ~ (seite|gesichtshalfte|korperhalfte) ~ (taub|schwach|gelahmt|lahm|"
        "hangt)\n(lallen|lalle|gelallt|mundwinkel|sprachstorung*)\n(plotzlich|vollig|"
        "ganz) (verwirrt|desorientiert)",
        RedFlag.HEAT: "(hitzschlag|sonnenstich|hitzekollaps)\n(hitze|heiss) ~~ (verwirrt|"
        "benommen|desorientiert)\nnicht mehr geschwitzt",
        RedFlag.HYPONATRAEMIA: "hyponatri*\n(viel|zu viel|liter) wasser ~~ (kopfschmerz*|"
        "erbrech*|ubel*|verwirrt|kotz*)",
        RedFlag.RHABDOMYOLYSIS: "rhabdo*\n(urin*|pipi|harn|gepinkelt|pinkel*|gepisst|pisse|wasser gelassen) ~ (braun*|dunkel*|cola*|"
        "schwarz*|blut*|rot|roter|rotlich*|tee*)\n(brauner|dunkler|colafarben*|blutiger) ~ (urin|harn)\n(braun*|dunkel*|rot|blut) (gepinkelt|gepisst|uriniert|pinkeln|pissen)\nblut im urin",
        RedFlag.BONE_STRESS: "(ermudungsbruch|stressfraktur|ermudungsfraktur|"
        "stressreaktion)\n(knochen*|schienbein|fuss|mittelfuss|hufte|leiste) ~ (schmerz*|"
        "tut ~ weh|weh|tut) ~ (nachts|in der nacht|in ruhe|im bett|beim hupfen|"
        "hupfen)\nknochenschmerz*\n(schmerz*|tut weh) ~ (nachts|in ruhe|"
        "beim hupfen) ~ (schienbein|knochen|fuss|hufte|leiste)\n(druckschmerz|"
        "punktuell*) ~ (knochen|schienbein*)\nnicht ~ auftreten",
        RedFlag.LOW_ENERGY: "(periode|regel|tage|menstruation) ~ (ausgeblieben|bleibt aus|weg|"
        "ausgesetzt|seit monaten|bleibt weg|nicht mehr bekommen|ausbleib*)\n(keine|"
        "seit monaten keine) (periode|regelblutung|menstruation|tage mehr)\namenorr*",
        RedFlag.EATING: "(essstorung|magersucht|magersuchtig|bulimi*|anorexi*|fressattack*|"
        "fressanfall*|abfuhrmittel)\n(ubergebe|erbreche|kotze) ~ (nach dem essen|absichtlich|"
        "jedes essen)\n(hungere|hungern) ~ (abnehmen|mich|tage*)\n(angst) ~ (zu essen|"
        "vor dem essen|zuzunehmen)\n(seit tagen|tagelang) nichts (gegessen|mehr gegessen)",
        RedFlag.SELF_HARM: "(ritze|ritz|ritzte) mich\n"
        "(mich umbringen|mich umzubringen|umbringen will|suizid*|selbstmord*|"
        "selbstverletz*|mich ritzen|mich selbst verletzen|mir etwas antun|"
        "mir was antun)\n(nicht mehr leben|nicht mehr da sein|sterben will|will sterben|"
        "leben beenden|tot sein)\n(keinen sinn|kein sinn) ~ (leben|weiterleben)",
        RedFlag.CLOT: "(wade|bein|unterschenkel) ~ (geschwollen|angeschwollen|dick und|rot und|"
        "heiss)\n(geschwollene|dicke) ~ (wade|unterschenkel)\n(thrombose|blutgerinnsel|"
        "lungenembolie)",
        RedFlag.BREATHING: "(keine luft|atemnot|luftnot|kurzatmig in ruhe)\n(kriege|bekomme|"
        "bekam|kriegte|bekommen) ~ (keine|kaum|schlecht) luft\n(nicht|kaum) (atmen|"
        "luft bekommen)\nblut ~ (husten|gehustet)\nhuste ~ blut",
    },
    Language.SPANISH: {
        RedFlag.PREGNANCY: "(embarazada|embarazo) ~~ (sangr*|contraccion*|liquido|mare*|"
        "dolor de cabeza|manch*)\n(sangrado|sangro|contracciones) ~~ embaraz*",
        RedFlag.HEART: """
            (se me nublo|se me nublaba|se me fue) la vista
            (corazon|pulso|pulsaciones) ~ (a mil|disparad*|acelerad*) ~ reposo
            (dolor|presion|opresion|punzada*|pinchazo*|molestia*|ardor) ~ (en el|de|en mi) (pecho|\
            corazon)
            (me duele|dolia|duele|dolio) ~ (el pecho|pecho|el corazon)
            pecho ~ (apretado|oprimido|cerrado|duele)
            (me desmaye|desmay*|perdi el conocimiento|perdi la conciencia|me he desmayado|colapse|\
            me desplome|sincope|desvanec*)
            (palpitacion*|infarto|arritmia*|taquicardia en reposo)
            (perdido|perdi) (el|la) (conocimiento|conciencia|sentido)
            (me mareo|me mareaba|mareo|mareos|mareado|mareada) ~ (corriendo|cuando corro|al correr|entrenando|series)
            (corazon|pulso) ~ (se salta|saltandose|irregular*|a saltos)
        """,
        RedFlag.STROKE: "(un lado|lado izquierdo|lado derecho|mitad) ~ (debil*|dormid*|"
        "adormecid*|entumecid*|paraliz*|cuerpo)\n(debilidad|adormecimiento|"
        "entumecimiento) ~ (un lado|lado izquierdo|lado derecho)\n(cara caida|boca torcida|"
        "hablo raro|arrastro las palabras|no puedo hablar bien|muy confundid*|desorientad*)",
        RedFlag.HEAT: "(golpe de calor|insolacion)\n(calor) ~~ (confund*|desorientad*|"
        "deje de sudar|mareado y)\ndeje de sudar",
        RedFlag.HYPONATRAEMIA: "hiponatremi*\n(bebi|tome|bebido|tomado) ~ (mucha|demasiada|"
        "litros) ~~ (dolor de cabeza|vomit*|confus*|nause*)",
        RedFlag.RHABDOMYOLYSIS: "rabdo*\n(orin*|pis|pipi|meo|meos|mee|meado|meando|mear|meaba) ~ (marron*|oscur*|negr*|cola|"
        "coca*|sangre|roj*|cafe)\nsangre en la orina\n(meo|meado|orinado|orino) ~ sangre",
        RedFlag.BONE_STRESS: "(fractura por estres|fractura de estres|"
        "reaccion de estres)\n(hueso|tibia|pie|cadera|ingle|metatarso) ~ (duele|"
        "dolor) ~ (noche|reposo|saltar|descanso|dormir|cama)\n(dolor|duele) ~ (noche|reposo|"
        "saltar) ~ (hueso|tibia|pie|cadera)\n(dolor|duele) ~ (en el|"
        "el) hueso\ndolor de hueso*\n(duele|dolor) ~ (tibia|pie|cadera|ingle|metatarso|"
        "espinilla) ~ (noche|reposo|saltar|descanso|dormir|cama)\nno puedo apoyar ~ (pie|"
        "pierna)",
        RedFlag.LOW_ENERGY: "(regla|periodo|menstruacion) ~ (meses|desaparec*|no me viene|"
        "no me baja|se fue|falta|ausente|retirado|cortado)\n(no me viene|no me baja|no tengo|"
        "sin|perdi|se me fue|se me retiro) ~ (regla|periodo|menstruacion)\namenorr*",
        RedFlag.EATING: "(anorexi*|bulimi*|trastorno alimenticio|trastorno alimentario|atracon*|"
        "laxante*)\n(me provoco|provocarme|me hago|"
        "provoque) ~ vomit*\nvomito ~ (despues de comer|a proposito)\n(miedo) ~ (a comer|"
        "de comer|a engordar|"
        "comer)\n(llevo) ~ (dias) ~ sin comer\nsin comer ~ dias\ndejado de comer",
        RedFlag.SELF_HARM: "(suicid*|matarme|quitarme la vida|autolesion*|hacerme dano|cortarme|"
        "acabar con mi vida)\n(quiero|quisiera|ganas de) (morir*|morirme|"
        "estar muert*)\n(no quiero) (vivir|seguir viviendo)\n(no|ningun|ya no) ~ sentido a la vida",
        RedFlag.CLOT: "(gemelo|pantorrilla|pierna) ~ (hinchad*|inflamad*|roja y|"
        "caliente)\n(hinchad*|hinchazon|inflamad*) ~ (gemelo|pantorrilla|pierna)\n(trombosis|"
        "trombo|coagulo|embolia)",
        RedFlag.BREATHING: "tosido ~ sangre\n"
        "(no puedo respirar|no podia respirar|me cuesta respirar|"
        "me costaba respirar|falta de aire|me falta el aire|me faltaba el aire|"
        "dificultad para respirar|me ahogo|sin aliento en reposo)\n(toso|tosi|tosiendo|"
        "escup*) ~ sangre",
    },
    Language.FRENCH: {
        RedFlag.PREGNANCY: "(enceinte|grossesse) ~~ (saign*|contraction*|liquide|vertige*|"
        "maux de tete|perte*|sang)\n(saign*|contractions) ~~ (enceinte|grossesse)",
        RedFlag.HEART: """
            (voile noir|tout noir devant|vu tout noir)
            (coeur|cœur|cur|ceur) ~ rates
            (douleur*|mal|oppression|serrement|pression|point|pointe|gene|brulure*) ~ (poitrine|\
            thorax|thoracique*|coeur|cœur|cur|ceur)
            (poitrine|thorax) ~ (serre*|oppresse*|douleur|fait mal|comprim*)
            (evanoui*|perdu connaissance|perte de connaissance|tombe dans les pommes|tombee dans les pommes|tombee en syncope|syncope|\
            malaise*|effondre*|tourne de l'oeil)
            (palpitation*|infarctus|crise cardiaque|arythmi*)
            (coeur|cœur|cur|ceur) ~ (irreguli*|de travers|s'emballe|s'arrete)
        """,
        RedFlag.STROKE: "(un cote|cote gauche|cote droit|moitie du) ~ (faible*|engourdi*|"
        "paralys*|corps)\n(faiblesse|engourdissement|paralysie) ~ (un cote|cote gauche|"
        "cote droit)\n(visage|bouche) ~ (tombe*|tombant*|deforme*|tordu*|"
        "paralys*)\n(mal a parler|trouble* de la parole|confus et|desoriente*|tres confus*)",
        RedFlag.HEAT: "(coup de chaleur|coup de chaud|insolation)\n(chaleur|chaud) ~~ (confus*|"
        "desoriente*|delir*|transpirais plus|transpire plus)\n(ne transpir*) plus",
        RedFlag.HYPONATRAEMIA: "hyponatremi*\n(bu) ~ (trop|beaucoup|litres) ~~ (mal de tete|"
        "maux de tete|vomi*|confus*|nause*)",
        RedFlag.RHABDOMYOLYSIS: "rhabdo*\n(urin*|pipi|pisse|pissais|pisser) ~ (brun*|marron|fonce*|noir*|coca|cola|"
        "sang|rouge*)\nsang dans ~ (urine*|urines|pipi)\npisse ~ sang",
        RedFlag.BONE_STRESS: "(tibia|pied|hanche|aine|os|metatars*) ~ doulour* ~ (nuit|repos)\n"
        "(peux|peut) plus ~ (poser|appuyer) ~ (pied|jambe|dessus)\n"
        "(fracture de stress|fracture de fatigue|reaction de stress)\n(os|"
        "tibia|pied|hanche|aine|metatars*) ~ (mal|douleur*|lance*) ~ (nuit|repos|saut*|"
        "cloche pied|lit)\n(mal|douleur*) ~ (os|tibia|pied|hanche|aine|metatars*) ~ (nuit|"
        "repos|saut*|cloche pied|lit)\ndouleur* osseuse*\n(douleur*|mal) ~ (a l'os|"
        "sur l'os)\n(peux|peut) pas ~ (poser|appuyer) ~ (pied|jambe|dessus)",
        RedFlag.LOW_ENERGY: "(regles|cycle|menstruation*) ~ (plus|absen*|disparu*|mois|arrete*|"
        "manqu*)\n(plus|pas eu) ~ (mes|de) regles\namenorrh*",
        RedFlag.EATING: "mange ~ (presque plus|plus rien|quasiment rien|presque rien) ~ maigrir\n"
        "(anorexi*|boulimi*|trouble alimentaire|troubles alimentaires|tca|"
        "laxatif*|hyperphagi*)\n(me fais|me faire|je me fait) vomir\nvomi* ~ (apres manger|expres|"
        "apres les repas|apres chaque repas)\n(peur) ~ (de manger|de grossir|"
        "manger)\n(pas mange|rien mange) ~ (jours)\n(arrete*|saute*) ~ (de manger|les repas|"
        "repas)\nm'affam*",
        RedFlag.SELF_HARM: "(suicid*|me tuer|mourir expres|mettre fin a mes jours|m'automutil*|"
        "automutil*|me faire du mal|me scarifi*|en finir avec la vie|en finir)\n(envie de|"
        "veux|voudrais) (mourir|etre mort*|crever)\n(plus envie|veux plus) ~ vivre\n"
        "(plus|pas|aucun) ~ (sens a la vie|sens a ma vie|raison de vivre)",
        RedFlag.CLOT: "(mollet|jambe) ~ (gonfle*|enfle*|rouge et|chaud*)\n(gonfle*|gonflement|"
        "enfle*) ~ (mollet|jambe)\n(phlebite|thrombose|caillot|embolie)",
        RedFlag.BREATHING: "(peux plus respirer|arrive plus a respirer|arrive pas a respirer|"
        "peux pas respirer|mal a respirer|du mal a respirer|manque d'air|"
        "souffle court au repos|essoufflement au repos|essouffle* ~ repos|etouffe|j'etouffe|"
        "difficulte* a respirer|detresse respiratoire)\n(crache*|tousse*) ~ sang",
    },
    Language.ITALIAN: {
        RedFlag.PREGNANCY: "(incinta|gravidanza) ~~ (sangu*|perdite|contrazion*|liquido|"
        "vertigin*|mal di testa|capogir*)\n(sanguin*|perdite|contrazioni) ~~ (incinta|"
        "gravidanza)",
        RedFlag.HEART: """
            (visto|vedevo) (nero|tutto nero|buio)
            (dolor*|male|oppressione|pressione|fitta|fitte|peso|stretta|bruciore) ~ (petto|torace|\
            cuore)
            (petto|torace) ~ (dolor*|male|stretto|oppress*|fa male)
            (svenut*|sono svenut*|perso i sensi|perso conoscenza|svenimento|collassat*|sincope|\
            mancamento|stavo per svenire|sto per svenire)
            (palpitazion*|infarto|aritmi*|cuore impazzito)
            (battito|cuore) ~ (irregolar*|impazzito|salta)
            (gira la testa|girava la testa|capogir*|vertigin*) ~ (correndo|quando corro|mentre correvo|\
            ripetute|correre)
        """,
        RedFlag.STROKE: "(un lato|lato sinistro|lato destro|meta del) ~ (debol*|intorpidit*|"
        "paralizz*|addormentat*|corpo)\n(debolezza|intorpidimento) ~ (un lato|lato sinistro|"
        "lato destro|parte sinistra|parte destra)\n(bocca storta|viso cadente|biascic*|"
        "non riesco a parlare|confus* e|molto confus*|disorientat*)",
        RedFlag.HEAT: "(colpo di calore|colpo di sole|insolazione)\n(caldo|calore) ~~ (confus*|"
        "disorientat*|smesso di sudare)\nsmesso di sudare",
        RedFlag.HYPONATRAEMIA: "iponatriemi*\n(bevuto) ~ (troppa|tanta|litri|"
        "molta) ~~ (mal di testa|vomit*|confus*|nause*)",
        RedFlag.RHABDOMYOLYSIS: "rabdo*\n(urin*|orinato|pipi|piscia*|piscio) ~ (marron*|scur*|nera|nero|cola|coca|sangue|"
        "ross*)\nsangue nelle urine\nsangue nell'urina",
        RedFlag.BONE_STRESS: "(frattura da stress|frattura da fatica|reazione da stress)\n(osso|"
        "tibia|piede|anca|inguine|metatars*) ~ (fa male|dolor*|male) ~ (notte|riposo|salt*|"
        "letto)\n(dolor*|male) ~ (osso|tibia|piede|anca|inguine|metatars*) ~ (notte|riposo|"
        "salt*|letto)\n(dolor*|male) ~ (all'osso|sull'osso|"
        "osseo)\nnon riesco ~ appoggiare ~ (piede|gamba)",
        RedFlag.LOW_ENERGY: "(ciclo|mestruazion*) ~ (saltat*|sparit*|assent*|mesi|manca|"
        "scompars*|non mi viene|non viene)\n(non ho|senza|perso|saltato) ~ (ciclo|"
        "mestruazioni)\namenorr*",
        RedFlag.EATING: "(anoressi*|bulimi*|disturbo alimentare|disturbi alimentari|abbuff*|"
        "lassativ*)\n(mi provoco|provocarmi|mi faccio) ~ vomit*\nvomito ~ (dopo mangiato|"
        "apposta|dopo i pasti|dopo ogni pasto)\n(paura) ~ (di mangiare|mangiare|"
        "di ingrassare)\nnon mangio da ~ giorni\nsmesso di mangiare",
        RedFlag.SELF_HARM: "(suicid*|uccidermi|ammazzarmi|togliermi la vita|farmi del male|"
        "autolesion*|tagliarmi|farla finita)\n(voglio|vorrei|voglia di) (morire|"
        "essere mort*)\nnon voglio (piu vivere|vivere)\nnon ho ~ voglia di vivere\n"
        "(non|nessun) ~ (senso alla vita|senso di vivere|senso vivere)",
        RedFlag.CLOT: "(polpaccio|gamba) ~ (gonfi*|rosso e|caldo)\n(gonfi*|"
        "gonfiore) ~ (polpaccio|gamba)\n(trombosi|coagulo|embolia|trombo)",
        RedFlag.BREATHING: "(manca il fiato|mancava il fiato) ~ riposo\n"
        "(non riesco a respirare|non riuscivo a respirare|fatica a respirare|"
        "mancanza di respiro|mi manca il respiro|mi mancava il respiro|mancava l'aria|"
        "manca l'aria|fiato corto a riposo|difficolta a respirare|respiro a fatica)\n(toss*|"
        "sput*) ~ sangue",
    },
    Language.PORTUGUESE: {
        RedFlag.PREGNANCY: "(gravida|gravidez) ~~ (sangr*|contrac*|liquido|tontur*|"
        "dor de cabeca)\n(sangramento|sangrando|contracoes) ~~ (gravid*|gestante)",
        RedFlag.HEART: """
            (vista escureceu|vista ficou escura|vista ficou preta|vi tudo preto)
            (dor|dores|pressao|aperto|pontada*|queimacao|peso) ~ (no peito|peito|coracao)
            peito ~ (doendo|doi|apertado|dor|doeu)
            (desmai*|perdi os sentidos|perdi a consciencia|apaguei|colapsei|quase desmaiei|sincope)
            (palpitac*|infarto|enfarte|arritmi*)
            (coracao|batimento*) ~ (irregular*|falhando|disparado)
            (tonto|tonta|tontura*) ~ (correndo|a correr|quando corro|tiros)
        """,
        RedFlag.STROKE: "(um lado|lado esquerdo|lado direito|metade do) ~ (frac*|dormente*|"
        "paralis*|corpo)\n(fraqueza|dormencia) ~ (um lado|lado esquerdo|"
        "lado direito)\n(boca torta|rosto caido|fala enrolada|fala arrastada|muito confus*|"
        "desorientad*)",
        RedFlag.HEAT: "(insolacao|golpe de calor)\n(calor) ~~ (confus*|desorientad*|"
        "parei de suar)\nparei de suar",
        RedFlag.HYPONATRAEMIA: "hiponatremi*\n(bebi) ~ (muita|demais|litros|"
        "demasiada) ~~ (dor de cabeca|vomit*|confus*|nause*|enjo*)",
        RedFlag.RHABDOMYOLYSIS: "rabdo*\n(urin*|xixi|mijei|mijo|mijar|mijando) ~ (marrom|castanh*|escur*|preta|preto|coca|cola|"
        "sangue|vermelh*)\nsangue na urina",
        RedFlag.BONE_STRESS: "nao consigo ~ pisar ~ (pe|chao)\n"
        "(fratura por estresse|fratura de estresse|fratura de stress|"
        "fratura por stress|fratura de fadiga)\n(osso|tibia|canela|pe|quadril|virilha|"
        "anca) ~ (doi|dor|doendo) ~ (noite|repouso|pular|descanso|cama|saltar)\n(dor|doi|"
        "doendo) ~ (osso|tibia|canela|pe|quadril|virilha|anca) ~ (noite|repouso|pular|"
        "descanso|cama|saltar)\n(dor|doi) ~ (no osso|nos ossos)\nnao consigo apoiar ~ (pe|"
        "perna)",
        RedFlag.LOW_ENERGY: "(menstruacao|periodo|regra) ~ (meses|sumiu|parou|ausente|atrasad*|"
        "desapareceu|nao vem|nao veio|falt*)\n(nao menstruo|sem menstruar|sem menstruacao|"
        "deixei de menstruar|parei de menstruar|nao tenho o periodo)\namenorr*",
        RedFlag.EATING: "(anorexi*|bulimi*|transtorno alimentar|disturbio alimentar|"
        "compulsao alimentar|laxante*)\n(provoco|provocar|forco|"
        "forcar) ~ vomit*\nvomito ~ (depois de comer|de proposito|"
        "apos comer)\nmedo de (comer|engordar)\nsem comer ~ dias\n(parei de|deixei de) comer",
        RedFlag.SELF_HARM: "quero me (machucar|ferir)\n"
        "(suicid*|me matar|matar me|tirar a minha vida|tirar minha vida|"
        "acabar com a minha vida|me cortar|me machucar de proposito|automutil*|"
        "acabar com tudo|magoar me de proposito)\n(quero|queria|vontade de) (morrer|"
        "estar mort*)\nnao quero (mais viver|viver)\nnao aguento (mais viver|viver)\n"
        "(nao|nenhum) ~ (sentido na vida|sentido em viver|sentido na minha vida)",
        RedFlag.CLOT: "(panturrilha|perna|gemeo|barriga da perna) ~ (inchad*|vermelha e|"
        "quente)\n(inchad*|inchaco) ~ (panturrilha|perna|gemeo)\n(trombose|coagulo|embolia)",
        RedFlag.BREATHING: "(nao consigo respirar|nao conseguia respirar|falta de ar|"
        "dificuldade para respirar|dificuldade em respirar|custa respirar|me falta o ar|"
        "sem ar em repouso)\n(toss*|cusp*) ~ sangue",
    },
    Language.DUTCH: {
        RedFlag.PREGNANCY: "(zwanger*|zwangerschap) ~~ (bloed*|weeen|vruchtwater|duizel*|"
        "hoofdpijn)\n(bloed*|bloeding*|weeen) ~~ zwanger*",
        RedFlag.HEART: """
            zwart voor ~ ogen
            (pijn|druk|beklem*|steken|steek|benauwd*|strak*) ~ (op de borst|op mijn borst|borst|\
            borstkas|hart|hartstreek)
            (borst|borstkas) ~ (pijn*|beklem*|drukkend|strak|benauwd)
            (flauwgevallen|flauw gevallen|flauwviel|viel flauw|bewusteloos|ingestort|ineengezakt|\
            bijna flauw|knock out gegaan|weggevallen|buiten bewustzijn)
            (hartkloppingen|hartaanval|hartinfarct|hartritme*|hart ~ overslaat|hart slaat over|\
            hart sloeg over)
        """,
        RedFlag.STROKE: "(een kant|linkerkant|rechterkant|een zijde|linkerzijde) ~ (zwak*|"
        "verlamd|gevoelloos|doof|slap)\n(zwak*|verlamming|gevoelloos|"
        "krachtsverlies) ~ (een kant|linkerkant|rechterkant)\n(mondhoek|scheve mond|"
        "praat met dubbele tong|onduidelijk praten|in de war|gedesorienteerd)",
        RedFlag.HEAT: "(zonnesteek|hitteberoerte|hitteslag|hitteuitputting|"
        "bevangen door de hitte)\n(hitte|warmte) ~~ (verward|in de war|"
        "duizelig en)\nniet meer zweten",
        RedFlag.HYPONATRAEMIA: "hyponatri*\n(veel|te veel|liters) water ~~ (hoofdpijn|overge*|"
        "brak*|verward|misselijk)",
        RedFlag.RHABDOMYOLYSIS: "rhabdo*\n(urine|urineer*|geurineerd|plas|plaste|geplast|pis|piste|gepist) ~ (bruin*|donker*|cola*|"
        "zwart*|bloed*|rood|rode)\n(bruine|donkere|donkerbruine|colakleurige|rode) (urine|plas|pis)\n"
        "(bruin*|donker|rood|bloed) (geplast|gepist|geurineerd|plassen|pissen)\nbloed in ~ (urine|plas)",
        RedFlag.BONE_STRESS: "(stressfractuur|vermoeidheidsbreuk|stressbreuk|"
        "vermoeidheidsfractuur)\n(bot|scheenbeen|voet|heup|lies|middenvoet*) ~ (pijn|"
        "zeer) ~ (nachts|in rust|rust|hinkelen|springen|bed)\n(pijn) ~ (bot|scheenbeen|voet|"
        "heup|lies|middenvoet*) ~ (nachts|in rust|hinkelen|springen|"
        "bed)\nbotpijn\npijn op het bot\nniet ~ op ~ (voet|been) ~ staan",
        RedFlag.LOW_ENERGY: "(menstruatie|ongesteld*) ~ (weg|uitgebleven|blijft uit|maanden|"
        "gestopt)\n(niet meer ongesteld|geen menstruatie|al maanden niet ongesteld|"
        "niet ongesteld)\namenorr*",
        RedFlag.EATING: "(laat|liet) mezelf (braken|kotsen|overgeven)\n"
        "(eetstoornis|anorexi*|boulimi*|eetbui*|laxeermiddel*|"
        "laxeer*)\n(mezelf laten braken|vinger in ~ keel|expres overge*|steek ~ keel|"
        "laat mezelf overgeven|mezelf overgeven)\n(bang) ~ (te eten|om te eten|"
        "aan te komen)\ndagen niet ~ gegeten\nhonger mezelf uit",
        RedFlag.SELF_HARM: "(zelfmoord*|suicid*|mezelf van kant|mezelf iets aandoen|"
        "zelfbeschadig*|mezelf snijden|mezelf pijn doen|einde aan mijn leven)\n(wil|"
        "wilde) (dood|niet meer leven|sterven|dood zijn)\nniet meer ~ leven\n"
        "(leven niet meer zitten|zin meer in ~ leven|zin van het leven)",
        RedFlag.CLOT: "(kuit|been|onderbeen) ~ (gezwollen|opgezwollen|dik en|rood en|warm en|"
        "opgezet)\n(gezwollen|opgezwollen|dikke|opgezette) ~ (kuit|onderbeen|"
        "been)\n(trombose|bloedprop|embolie|bloedstolsel)",
        RedFlag.BREATHING: "(geen lucht|krijg geen adem|kan niet ademen|kon niet ademen|ademnood|"
        "kortademig in rust|benauwd in rust|amper ademen|moeite met ademhalen|"
        "moeite met ademen|nauwelijks ademen)\n(hoest*|spuug*|"
        "opgehoest) ~ bloed\nbloed ~ (hoest*|opgehoest)",
    },
}
