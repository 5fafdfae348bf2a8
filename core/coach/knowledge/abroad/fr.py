"""Answers in French."""

from core.coach.knowledge.abroad.told import Shelf, Told

FRENCH = Shelf(
    practice="pratique d'entraîneurs, sans étude contrôlée derrière",
    filler="""
        je tu il elle on nous vous me te se mon ma mes ton ta tes son sa ses le la les un une des
        du de et ou mais est sont suis es etre ai as avoir dois doit faut devrais peux peut
        pourrais veux que qu quoi quel quelle quels quelles comment pourquoi qui combien beaucoup
        tres plus moins peu bien mieux en au aux dans avec sans depuis avant apres sur entre pas
        ne non oui aussi seulement faire fais fait aide sert besoin est-ce ce cet cette ca j l d c
        s n m t y courir cours court course entrainer entrainement entraine pour par a
    """,
    told=(
        Told(
            "easy-pace",
            "facile lent lentement doucement tranquil parler ~allure ~footing",
            "Assez lentement pour parler en phrases entières, effort 3 ou 4 sur 10. Ton"
            " allure facile vient de tes propres résultats et bouge avec ta forme. Si tu finis"
            " fatigué, ce n'était pas facile.",
        ),
        Told(
            "long-run",
            "longue longues ~sortie",
            "Elle apprend aux jambes, au ventre et à la tête à tenir. Je la garde, selon le"
            " nombre de tes sorties, à 30, 40 ou 50 % de la semaine, et elle grandit d'au plus"
            " 10 % par rapport à ta plus longue des 30 derniers jours : les sauts plus grands"
            " allaient avec plus de blessures.",
        ),
        Told(
            "taper",
            "affut taper ~moins ~reduire",
            "Avant la course, le volume baisse de 41 à 60 % sur les deux dernières semaines ;"
            " l'allure des parties rapides et le nombre de sorties restent. Tu ne perds pas de"
            " forme, tu perds de la fatigue. Se sentir lourd ou agité est normal.",
        ),
        Told(
            "warm-up",
            "echauff retour ~calme",
            "Avant de courir vite, oui : dix minutes ou plus tranquilles, puis quelques"
            " lignes droites. Pour un footing, le premier kilomètre est l'échauffement."
            " Ensuite dix minutes faciles te ramènent en douceur.",
        ),
        Told(
            "strength",
            "renforcement musculation muscu force haltere squat salle",
            "Oui, doublement : dans beaucoup d'études il y avait bien moins de blessures, et"
            " un renforcement lourd ou combiné pendant six semaines ou plus a rendu les"
            " coureurs meilleurs. Place-le après un footing ou un jour à part, pas avant une"
            " séance dure.",
        ),
        Told(
            "missed-session",
            "rate ratee manque manquee rattrap saute",
            "Ne la rattrape pas. Une séance manquée ne te coûte rien de mesurable ; deux"
            " entassées peuvent te coûter des semaines.",
        ),
        Told(
            "heat",
            "chaleur chaud ete humide temperature degres ~soleil",
            "Plus lentement, plus tôt, avec de l'eau sur la tête. S'habituer prend une à deux"
            " semaines. Confusion, trébuchements ou arrêt de la transpiration par forte"
            " chaleur : c'est une urgence, refroidir d'abord et appeler de l'aide.",
        ),
        Told(
            "cold",
            "froid hiver neige glace verglas gel ~habill ~vetement",
            "Habille-toi comme s'il faisait dix degrés de plus, couvre mains et oreilles,"
            " pars face au vent. Sur la glace, raccourcis le pas ou prends le tapis. Si l'air"
            " glacé te fait mal à la poitrine, reste à l'intérieur.",
        ),
        Told(
            "carb-loading",
            "glucide pates mange|repas+marathon|semi|veille",
            "Pour une course de plus d'une heure et demie environ, cela aide de manger plus"
            " de riz, de pâtes, de pain et de pommes de terre les deux derniers jours en"
            " courant peu. Le matin, mange ce que tu connais deux à trois heures avant. Pour 5"
            " ou 10 km, mange comme toujours.",
        ),
        Told(
            "fuelling",
            "gels ravitaill barre ~pendant ~energie ~manger",
            "Moins d'une heure : rien. Une à deux heures et demie : 30 à 60 g de glucides par"
            " heure. Plus long : jusqu'à 90 g par heure si ton ventre y est habitué. Essaie"
            " sur les sorties longues ce que tu veux prendre en course.",
        ),
        Told(
            "hydration",
            "boire bois boisson eau soif hydrat sel electrolyte",
            "Selon la soif. Jamais au point de peser plus après qu'avant : trop boire mène à"
            " un manque dangereux de sodium. Mal de tête, vomissements ou confusion après une"
            " sortie longue sont une urgence.",
        ),
        Told(
            "eat-before",
            "mange|repas dejeuner jeun banane ~avant ~footing",
            "Avant un footing d'une heure au plus : ce qui passe bien, ou rien. Avant une"
            " séance dure ou longue : un repas de glucides deux à trois heures avant, ou une"
            " petite chose une heure avant.",
        ),
        Told(
            "stomach",
            "estomac ventre intestin toilette diarrhee nausee",
            "Regarde les trois dernières heures : fibres, graisses, café et gros repas sont"
            " le plus souvent en cause. Habitue le ventre avec de petites quantités en sortie"
            " longue. Si cela dure, ou s'il y a du sang, va voir un médecin.",
        ),
        Told(
            "blisters",
            "ampoule ongle frottement irritation",
            "Les petites, laisse-les sous un pansement et propres. Des chaussures avec la"
            " largeur d'un pouce devant, des chaussettes sèches sans coutures, un corps gras"
            " là où ça frotte. Une peau rouge, chaude ou qui suinte, c'est pour le médecin.",
        ),
        Told(
            "cramp",
            "crampe magnesium",
            "Le plus souvent, des muscles fatigués à qui l'on demande plus que d'habitude."
            " Étire doucement, ralentis, et entraîne-toi plus près de ce que la course"
            " demande. Le sel et le magnésium aident moins qu'on ne le dit.",
        ),
        Told(
            "shoes",
            "chaussure basket ~acheter ~choisir ~pronation",
            "La paire qui va bien dès le premier pas : la largeur d'un pouce devant, un talon"
            " qui ne glisse pas. Le confort guide mieux que les tests de ton pied. Deux paires"
            " en alternance valent mieux qu'une.",
        ),
        Told(
            "shoe-life",
            "chaussure basket ~nouvelle ~changer ~remplacer ~durent ~quand ~usee",
            "Quand la semelle est lisse ou de travers, que la mousse semble morte ou que les"
            " jambes se plaignent sans autre raison. Pour beaucoup, c'est entre 500 et 800 km"
            " ; les chaussures diffèrent plus que les règles.",
        ),
        Told(
            "sleep",
            "sommeil dormir dors dormi insomnie ~nuit",
            "Plus que n'importe quel gadget. Une mauvaise nuit ne change que la journée ;"
            " après plusieurs, j'allège la semaine si tu me le dis.",
        ),
        Told(
            "motivation",
            "motivation motiver envie flemme",
            "Fais petit : les chaussures, dix minutes, puis tu as le droit de faire"
            " demi-tour. La plupart du temps tu ne le fais pas. Même heure, même endroit, les"
            " affaires prêtes le soir. Et si tu es vraiment fatigué, dis-le, on allège.",
        ),
        Told(
            "ill",
            "rhume toux gorge grippe malade fievre nez",
            "Seulement le nez bouché : court et facile, si tu veux. Poitrine, ventre,"
            " courbatures de grippe ou fièvre : repos. La règle tient de l'usage plus que de"
            " la preuve ; la fièvre ne se discute pas.",
        ),
        Told(
            "soreness",
            "courbature raideur ~blessure ~difference",
            "Les courbatures sont dans les deux jambes, sourdes, pires le deuxième jour, et"
            " passent en bougeant. Une blessure est à un endroit, plus vive, et ne passe pas"
            " en courant. Dans le doute, une journée facile le dit.",
        ),
        Told(
            "race-pacing",
            "gerer gestion strategie repartir ~allure ~partir ~depart ~vite",
            "Régulier, le premier dixième un peu plus lent qu'il ne semble. Une première"
            " moitié trop près de ta limite est la façon classique de s'effondrer sur"
            " marathon. Décide de l'allure la veille, à tête reposée.",
        ),
        Told(
            "breathing",
            "respir souffl cote bouche",
            "Par le nez et la bouche ensemble, comme ça vient. Si tu ne peux pas parler en"
            " footing, ralentis. Contre le point de côté : ralentis, souffle longuement,"
            " appuie sur l'endroit.",
        ),
        Told(
            "weight",
            "maigrir poids kilos regime calorie mincir",
            "Je ne conseille pas de maigrir. Trop peu manger coûte bien plus qu'un kilo à un"
            " coureur : blessures, maladies, mauvais sommeil. S'il y a une raison médicale, un"
            " médecin ou un diététicien est la bonne adresse.",
        ),
        Told(
            "painkillers",
            (
                "antidouleur ibuprofene paracetamol aspirine diclofenac voltarene medicament"
                " cachet doliprane"
            ),
            "Je ne conseille pas sur les médicaments ; c'est l'affaire du médecin ou du"
            " pharmacien. Mais courir sur une douleur endormie nous prive du signal qui nous"
            " guide. S'il t'en faut un pour courir, on ne court pas.",
        ),
        Told(
            "threshold",
            "seuil tempo",
            "Confortablement dur : une allure que tu tiendrais environ une heure en course,"
            " effort 6 à 7. Tu peux dire quelques mots, pas raconter une histoire. Soit"
            " environ 20 minutes d'un bloc, soit des morceaux avec de courtes pauses d'un"
            " cinquième du temps couru.",
        ),
        Told(
            "vo2max",
            "fractionn intervalle vo2max vma",
            "Il relève le plafond de ton moteur. Des morceaux de 3 à 5 minutes, à peu près à"
            " l'allure que tu tiendrais 10 à 15 minutes en course, avec des trots pas plus"
            " longs. Plus n'est pas mieux : la partie dure reste à 8 % de ta semaine ou 10 km,"
            " le plus petit des deux.",
        ),
        Told(
            "time-off",
            "coupure perd+forme",
            "Moins qu'on ne croit. Jusqu'à cinq jours : rien. Deux semaines : environ 3 %."
            " Quatre semaines : environ 7 %. Huit semaines : environ 15 %. Un autre sport en"
            " épargne la moitié. On revient par étapes, d'abord à la moitié de la charge.",
        ),
        Told(
            "stretching",
            "etir stretch",
            "Des mouvements, comme balancer les jambes, vont bien avant ; les longues tenues,"
            " plutôt après. S'étirer fait du bien, mais n'y compte pas contre les blessures."
            " Le renforcement fait bien plus.",
        ),
        Told(
            "cross-training",
            "velo cyclisme natation nager crois",
            "Pour le cœur et les poumons, oui, et la charge compte : effort fois minutes."
            " Pour les tendons et les os, non : les kilomètres à vélo ne comptent jamais comme"
            " des kilomètres courus quand on décide jusqu'où tu peux courir.",
        ),
        Told(
            "how-many-days",
            "fois+semaine jours+semaine frequence",
            "Trois font de toi un coureur, quatre ou cinq vont pour la plupart des buts, six"
            " sont pour ceux qui en supportent déjà cinq. Il reste toujours un jour entier"
            " sans courir, et deux au début.",
        ),
        Told(
            "marathon-wall",
            "mur defaillance",
            "Pars plus lentement, mange tôt, entraîne-toi long. Le mur est un réservoir vide"
            " à une allure trop haute : tiens ton allure marathon dès le départ et prends des"
            " glucides dès la première demi-heure, 30 à 60 g par heure.",
        ),
        Told(
            "race-week",
            "derniere+semaine semaine+course|marathon derniers+jours",
            "Des footings courts, quelques lignes droites, rien de dur les quatre derniers"
            " jours. Dors bien en début de semaine, car la dernière nuit est souvent courte,"
            " et ce n'est pas grave. Prépare tout la veille et n'essaie rien de nouveau.",
        ),
        Told(
            "after-race",
            "recuper|repos|reprendre|reprise+marathon|course|semi",
            "Après un marathon, courir doucement dès le troisième jour ne fait pas de mal ;"
            " une à deux semaines sans travail dur, trois à quatre jusqu'à la charge complète."
            " Après un semi, environ une semaine sans travail dur ; après un 5 ou 10 km,"
            " quelques jours.",
        ),
        Told(
            "caffeine",
            "cafe cafeine",
            "Il aide un peu la plupart des coureurs. Si tu en bois de toute façon, prends ta"
            " tasse habituelle avant la course. N'essaie pas pour la première fois ce jour-là"
            " ; le sommeil et l'estomac ont leur mot à dire.",
        ),
        Told(
            "shin",
            "tibia periostite",
            "Moins courir quelques jours, un sol souple, un pas un peu plus court, et les"
            " mollets à renforcer quand c'est calme. Si la douleur est sur un point de l'os,"
            " te réveille ou vient en sautant, ne cours pas et fais regarder : ce peut être"
            " l'os lui-même.",
        ),
        Told(
            "knee",
            "genou",
            "Enlève d'abord les descentes et les sorties longues, garde ce qui reste à 0 à 2"
            " sur 10, et renforce hanches et cuisses. Un genou gonflé, qui bloque ou qui"
            " lâche, est pour un médecin. Donne-moi le chiffre, le plan suivra.",
        ),
    ),
)
