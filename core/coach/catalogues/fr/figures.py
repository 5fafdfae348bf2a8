"""In French: refused goals, results and doubts, by the English they are written in."""

from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "Teaches the legs to run when they come from the bike.": (
        "Apprend aux jambes à courir en descendant du vélo."
    ),
    "Ride only.": "Seulement le vélo.",
    "{a}, easy enough to chat": "{a}, assez facile pour bavarder",
    "run off the bike": "course en descendant du vélo",
    "ankles, calves, hips and back, without forcing": (
        "chevilles, mollets, hanches et dos, sans forcer"
    ),
    "strong and smooth": "fort et fluide",
    "start slowly": "commence lentement",
    "stay in control": "reste en contrôle",
    "Your own.": "Le tien.",
    "A race goal needs a race: how far, and when?": (
        "Un objectif de course demande une course : quelle distance, et quand ?"
    ),
    (
        "A {a} needs a run of about {b}, and your days leave room for {c}. With {d} on one day "
        "it would fit."
    ): (
        "Ça ({a}) demande une sortie d'environ {b}, et tes jours laissent place à {c}. "
        "Avec {d} un jour, ça irait."
    ),
    "Please see a doctor first; I'll plan as soon as you are cleared.": (
        "Vois d'abord un médecin ; je planifie dès que tu as le feu vert."
    ),
    "There is no free day in your week, so there is nothing I can plan.": (
        "Il n'y a pas de jour libre dans ta semaine, je ne peux donc rien prévoir."
    ),
    "Tell me one day you could run, even for 30 minutes.": (
        "Dis-moi un jour où tu pourrais courir, même 30 minutes."
    ),
    "I plan for races from {a} to {b}; {c} is outside that.": (
        "Je prépare des courses de {a} à {b} ; {c} en sort."
    ),
    "The race on {a} is {b}: nothing can be trained for it.": (
        "La course du {a} est {b} : on ne peut plus rien préparer."
    ),
    "today": "aujourd'hui",
    "over already": "déjà passée",
    "{a} is more than {b} weeks away.": "Le {a} est à plus de {b} semaines.",
    "Keep a base until then; a plan for the race comes in its year.": (
        "Garde une base d'ici là ; le plan de course viendra en son temps."
    ),
    (
        "A marathon is for adults: in the year you turn {a} a race is at most {b} (from {c} on "
        "there is no such limit)."
    ): (
        "Le marathon est pour les adultes : l'année de tes {a} ans, {b} au plus (plus de limite "
        "dès {c})."
    ),
    (
        "That is too far: in the year you turn {a} a race is at most {b} (from {c} on there is no "
        "such limit)."
    ): "C'est trop long : l'année de tes {a} ans, {b} au plus (plus de limite dès {c}).",
    (
        "Racing is not for now ({a}): easy running, as far as it feels good and your doctor agrees."
    ): (
        "Pas de compétition pour l'instant ({a}) : courir facile, tant que ça fait du bien et que "
        "ton médecin est d'accord."
    ),
    "I can plan gentle running without a race.": (
        "Je peux prévoir de la course douce, sans compétition."
    ),
    "A {a} needs at least {b} runs a week; {c} days are free.": (
        "Ça ({a}) demande au moins {b} sorties par semaine ; {c} jours sont libres."
    ),
    "A {a} needs at least {b} runs a week; {c} day is free.": (
        "Ça ({a}) demande au moins {b} sorties par semaine ; {c} jour est libre."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} week leaves "
        "room for {d}."
    ): (
        "Apprendre à courir prend environ neuf semaines ({a} séances) ; d'ici là ({b}, {c} "
        "semaine), il y a place pour {d}."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} weeks leaves "
        "room for {d}."
    ): (
        "Apprendre à courir prend environ neuf semaines ({a} séances) ; d'ici là ({b}, {c} "
        "semaines), il y a place pour {d}."
    ),
    "easy running to build a base": "courir facile pour une base",
    "learning to run": "apprendre à courir",
    "Choose a later race or more days, or take this one as a long run with a number.": (
        "Choisis une course plus tard ou plus de jours, ou prends celle-ci comme sortie longue "
        "avec dossard."
    ),
    "Choose a later race, or race at your present fitness.": (
        "Choisis une course plus tard, ou cours avec ta forme actuelle."
    ),
    (
        "Your target of {a} is beyond reach by then: at one point of fitness in four to six weeks "
        "it would take about {b} weeks. {c} Training paces follow your present fitness."
    ): (
        "Ton objectif de {a} est hors de portée d'ici là : à un point de forme en quatre à six "
        "semaines, il faudrait environ {b} semaines. {c} Les allures suivent ta forme actuelle."
    ),
    "your {a} race in {b} on {c}": "ta course de {a} en {b}, {c}",
    "your {a} run in {b} on {c}": "ta sortie de {a} en {b}, {c}",
    "your {a} race in {b}": "ta course de {a} en {b}",
    "your {a} run in {b}": "ta sortie de {a} en {b}",
    "Your {a} race in {b} on {c}": "ta course de {a} en {b}, {c}",
    "Your {a} run in {b} on {c}": "ta sortie de {a} en {b}, {c}",
    "Your {a} race in {b}": "ta course de {a} en {b}",
    "Your {a} run in {b}": "ta sortie de {a} en {b}",
    "{a} shows more; one good day raises your paces only a little.": (
        "Ça montre plus ({a}) ; un bon jour ne relève tes allures que d'un peu."
    ),
    "{a} shows it.": "C'est ce que montre {a}.",
    "{a} was slower; one bad day lowers your paces only in part.": (
        "C'était plus lent ({a}) ; un mauvais jour n'abaisse tes allures qu'en partie."
    ),
    "{a} was no race, so it does not lower your paces.": (
        "Ce n'était pas une course ({a}), ça n'abaisse donc pas tes allures."
    ),
    "First evidence: {a}.": "Premier indice de ta forme : {a}.",
    "{a} days without training cost about {b} % of fitness.": (
        "{a} jours sans entraînement coûtent environ {b} % de forme."
    ),
    "{a} days with cross-training cost about {b} % of fitness.": (
        "{a} jours d'entraînement croisé coûtent environ {b} % de forme."
    ),
    "{a} says little about fitness: it needs {b} to {c}.": (
        "Ça dit peu sur la forme ({a}) : il faut de {b} à {c}."
    ),
    "{a} would be faster than the world's best; is the time or distance right?": (
        "Ce serait plus rapide que les meilleurs du monde ({a}) ; temps et distance sont-ils "
        "justes ?"
    ),
    "{a} is walking pace, so it says little about running fitness.": (
        "C'est une allure de marche ({a}), ça dit donc peu sur ta forme."
    ),
    "{a} lies in the future.": "C'est dans le futur : {a}.",
    "{a} is more than a whole day": "{a}, c'est plus d'une journée entière",
    "a mean heart rate of {a} is outside what hearts do": (
        "une fréquence moyenne de {a}, aucun cœur ne fait ça"
    ),
    "{a} is further than almost anyone runs in a day": (
        "{a}, presque personne ne court ça en un jour"
    ),
    "{a} in {b} is {c}, faster than anyone has ever run it": (
        "{a} en {b}, ça fait {c}, plus vite que personne n'a jamais couru"
    ),
    "{a} in {b} is {c}, slower than a walk": "{a} en {b}, ça fait {c}, plus lent que la marche",
    "From your threshold heart rate of {a}.": "D'après ta fréquence au seuil de {a}.",
    "From a maximum of {a}.": "D'après un maximum de {a}.",
    "From {a} at rest and a maximum of {b}.": "D'après {a} au repos et un maximum de {b}.",
    "From {a} at rest and a maximum of {b} estimated from age ({c}).": (
        "D'après {a} au repos et un maximum de {b} estimé selon l'âge (208 - 0,7 × âge, ± 10)."
    ),
    "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule": (
        "Damsted 2019, Nielsen 2014 ; les 10 % sont une règle de coach"
    ),
    "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners": (
        "Schuster Brandt Frandsen 2025 ; Bertelsen 2018 pour les débutants"
    ),
    "Daniels, Running Formula: the long run's share of the week": (
        "Daniels, Running Formula : la part de la sortie longue dans la semaine"
    ),
    "coaching practice; seen in most published plans": (
        "pratique de coach ; vue dans la plupart des plans publiés"
    ),
    "hard/easy alternation, Casado 2022; 48 h is a coach's rule": (
        "alternance dur/facile, Casado 2022 ; les 48 h sont une règle de coach"
    ),
    "Silbernagel 2007 and Vincent 2017": "Silbernagel 2007 et Vincent 2017",
    "Schwellnus 2021; rest with fever is a clinician's rule": (
        "Schwellnus 2021 ; le repos avec fièvre est une règle médicale"
    ),
    "UK Athletics maximum race distances": "UK Athletics, distances maximales de course",
}
