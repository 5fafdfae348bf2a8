"""In French: laws, repairs and refusals of changes, by the English they are written in."""

from collections.abc import Mapping

LAWS: Mapping[str, str] = {
    "{a} on {b}: {c}": "{a}, {b} : {c}",
    "{a} on {b}: {c} minutes are free that day.": "{a}, {b} : ce jour-là tu as {c} minutes.",
    "{a} on {b}: it will feel like {c} C.": "{a}, {b} : ressenti de {c} °C.",
    "Week {a} leaves {b} day of rest; it should be {c}.": (
        "La semaine {a} laisse {b} jour de repos ; il en faudrait {c}."
    ),
    "Week {a} leaves {b} days of rest; it should be {c}.": (
        "La semaine {a} laisse {b} jours de repos ; il en faudrait {c}."
    ),
    "Race week holds {a} beside the race, after a peak of {b}.": (
        "La semaine de course compte {a} en plus de la course, après un pic de {b}."
    ),
    "The race of {a} is missing in the plan.": "La course du {a} manque dans le plan.",
    "{a} lies {b} day before the race of {c}; {d} are the least.": (
        "{a} tombe {b} jour avant la course du {c} ; il en faut au moins {d}."
    ),
    "{a} lies {b} days before the race of {c}; {d} are the least.": (
        "{a} tombe {b} jours avant la course du {c} ; il en faut au moins {d}."
    ),
    "{a} comes {b} day after racing {c}.": "{a} arrive {b} jour après une course de {c}.",
    "{a} comes {b} days after racing {c}.": "{a} arrive {b} jours après une course de {c}.",
    "Leave out the shortest easy run.": "Laisse le footing le plus court.",
    "Move it to a free day or shorten it.": "Déplace-la à un jour libre ou raccourcis-la.",
    "Shorten the easy runs of race week.": "Raccourcis les footings de la semaine de course.",
    "Run it easy, with a few strides.": "Cours-la facile, avec quelques lignes droites.",
    "Put the race back.": "Remets la course.",
    "Rest, or run easy.": "Repose-toi, ou cours facile.",
    "{a} holds {b} at {c}; {d} is the most in a week like this.": (
        "{a} contient {b} en zone {c} ; dans une semaine comme celle-ci, {d} au plus."
    ),
    "{a} asks for more than 110 minutes at M.": (
        "{a} demande plus de 110 minutes à allure marathon."
    ),
    "{a} on {b} comes too soon after your hard run on {c}.": (
        "{a} le {b} vient trop tôt après ta course dure du {c}."
    ),
    "{a} on {b} is too close to your {c} on {d}.": (
        "{a}, {b}, est trop près de ton rendez-vous du {d} ({c})."
    ),
    "Week {a} holds {b} hard sessions; {c} is the most at your level.": (
        "La semaine {a} compte {b} séances dures ; à ton niveau, {c} au plus."
    ),
    "Only {a} of week {b} is easy; {c} is the least.": (
        "Seuls {a} de la semaine {b} sont faciles ; il en faut au moins {c}."
    ),
    "{a} lacks a {b} and a {c} of ten minutes.": (
        "Il manque dix minutes avant et après : {a} ({b}, {c})."
    ),
    "{a} lacks a {b} of ten minutes.": "Il manque dix minutes à {a} : {b}.",
    "warm-up": "échauffement",
    "cool-down": "retour au calme",
    "Take a bout or two off.": "Enlève un ou deux blocs.",
    "Shorten the blocks.": "Raccourcis les blocs.",
    "Move one of them, or run it easy.": "Déplace l'une d'elles, ou cours-la facile.",
    "Move the session a day further away.": "Éloigne la séance d'un jour.",
    "Put an easy day between them.": "Mets un jour facile entre les deux.",
    "Run one of them easy.": "Cours l'une d'elles facile.",
    "Run one of the hard sessions easy.": "Cours l'une des séances dures facile.",
    "Add warm-up and cool-down.": "Ajoute échauffement et retour au calme.",
    "The first week holds {a} after {b} a week of late.": (
        "La première semaine compte {a}, après {b} par semaine ces temps-ci."
    ),
    "Week {a} holds {b}; {c} is its share on the way back after days off.": (
        "La semaine {a} compte {b} ; au retour après la coupure, sa part est de {c}."
    ),
    "Week {a} holds {b} after a best of {c} in the four weeks before.": (
        "La semaine {a} compte {b}, après {c} au mieux sur les quatre d'avant."
    ),
    "{a} takes {b}; beyond {c} it costs more than it gives.": (
        "{a} dure {b} ; au-delà de {c}, ça coûte plus que ça ne rapporte."
    ),
    "Week {a} is the fifth week of load without a lighter one.": (
        "La semaine {a} est la cinquième de charge sans semaine allégée."
    ),
    "{a} would hold two runs.": "Le {a} aurait deux sorties.",
    "Week {a} would make up for {b} sessions of before.": (
        "La semaine {a} rattraperait {b} séances d'avant."
    ),
    "After {a} days off, {b} comes too early: easy running until {c}.": (
        "Après {a} jours d'arrêt, c'est trop tôt ({b}) : facile jusqu'au {c}."
    ),
    (
        "Week {a} rises although there are signs of too little energy; please see a sports doctor "
        "first."
    ): (
        "La semaine {a} monte malgré des signes de manque d'énergie ; vois d'abord un médecin du "
        "sport, s'il te plaît."
    ),
    "Start at your present volume.": "Commence à ton volume actuel.",
    "Take the difference off the easy runs.": "Retire la différence des footings.",
    "Shorten the run to that length.": "Raccourcis la sortie à cette longueur.",
    "Shorten the long run or spread the week over more runs.": (
        "Raccourcis la sortie longue ou répartis la semaine sur plus de sorties."
    ),
    "Shorten it to the time.": "Raccourcis-la à cette durée.",
    "Make this week 20 % lighter.": "Allège cette semaine de 20 %.",
    "Hold the volume this week.": "Garde le volume cette semaine.",
    "Let the missed session go.": "Laisse filer la séance manquée.",
    "Run easy until the steps are done.": "Cours facile jusqu'à la fin des étapes.",
    "Hold the load and see a sports doctor.": "Garde la charge et vois un médecin du sport.",
    "See a doctor; training goes on when you are cleared.": (
        "Vois un médecin ; l'entraînement reprend avec son feu vert."
    ),
    "Have it examined; ride or swim if that is painless.": (
        "Fais-le examiner ; vélo ou natation si c'est sans douleur."
    ),
    "Rest from running and have it looked at.": "Pause la course et fais-le regarder.",
    "Run easy and shorter until it is gone.": (
        "Cours facile et plus court jusqu'à ce que ce soit passé."
    ),
    "Run easy.": "Cours facile.",
    "Walk, and see a pelvic-health physiotherapist.": "Marche, et vois un kiné du périnée.",
    "Run easy, by feel.": "Cours facile, à la sensation.",
    "Run easy until you are cleared.": "Cours facile jusqu'au feu vert.",
    "Run easy and see a sports doctor.": "Cours facile et vois un médecin du sport.",
    "Choose a shorter race, or run less.": "Choisis une course plus courte, ou cours moins.",
    "Run early, indoors, or easy and short.": "Cours tôt, à l'intérieur, ou facile et court.",
    "At {a} a race is at most {b}.": "À {a} ans, une course fait au plus {b}.",
    "Week {a} holds {b}; at {c} {d} is the most.": (
        "La semaine {a} compte {b} ; à {c} ans, {d} au plus."
    ),
    "Week {a} holds {b} runs; at {c}, {d} is most.": (
        "La semaine {a} compte {b} sorties ; à {c} ans, {d} au plus."
    ),
    "{a} is taken by a session you fixed.": "{a} est pris par une séance que tu as fixée.",
    "{a} would work.": "{a} irait.",
    "One missed session has been made up for already; more would stack up.": (
        "Une séance a déjà été rattrapée ; plus, ça s'empilerait."
    ),
    "Let this one go: a single session decides nothing.": (
        "Laisse filer celle-ci : une seule séance ne décide de rien."
    ),
    "There is already {a} on {b}; two are not stacked.": (
        "Le {b} il y a déjà : {a}. On n'en empile pas deux."
    ),
    "Let the missed one go, or choose a day with an easy run.": (
        "Laisse filer la séance manquée, ou choisis un jour de footing."
    ),
    "a long run": "sortie longue",
    "an easy run": "footing",
    "a steady run": "footing soutenu",
    "a progression run": "sortie progressive",
    "a recovery run": "footing de récupération",
    "a race": "course",
    "a time trial": "test",
    "hard session": "séance dure",
    "long run": "sortie longue",
    "easy run": "footing",
    "No day of this week is free.": ("Aucun jour libre cette semaine."),
    "It needs {a} minutes, and no free day has them.": (
        "Il faut {a} minutes, et aucun jour libre ne les a."
    ),
    "The free days are taken by what matters more.": ("Les jours libres vont au plus important."),
    "No day has time for it away from hard work.": (
        "Aucun jour n'a le temps pour cela loin du travail dur."
    ),
    "The {a} is left out. {b}": ("Laissé de côté ({a}) : {b}"),
    "{a} easy runs are left out. {b}": ("{a} footings sont laissés de côté : {b}"),
    "{a} hard sessions are left out. {b}": ("{a} séances dures sont laissées de côté : {b}"),
    "Strength is left out. {a}": ("Le renforcement est laissé de côté : {a}"),
    "There is already {a} on {b}, and no other day of that week would do for it.": (
        "Le {b} il y a déjà : {a}. Aucun autre jour de cette semaine ne lui irait."
    ),
    "On {a} there are {b} minutes, so the {c} is shorter.": (
        "Le {a} il y a {b} minutes, donc plus court : {c}."
    ),
    (
        "{a} is run easy: no free day of this week leaves two days between hard sessions and a day "
        "either side of the long run."
    ): (
        "{a} se court facile : aucun jour libre ne laisse assez d'écart avec le dur et la sortie "
        "longue."
    ),
    "There is no easy run left to make longer there.": "Il n'y a plus de footing à allonger là.",
    "Ask again for a day or week with easy runs in it.": (
        "Redemande pour un jour ou une semaine avec des footings."
    ),
    "These runs are too short for a step up that would matter.": (
        "Ces sorties sont trop courtes pour qu'une hausse compte."
    ),
    "Add a short easy run instead.": "Ajoute plutôt un petit footing.",
    "The week of {a} is {b} on purpose: what you trained turns into fitness while you rest.": (
        "La semaine du {a} est comme ça exprès ({b}) : c'est au repos que l'entraînement devient "
        "forme."
    ),
    "a lighter week": "semaine allégée",
    "a taper week": "affûtage",
    "a race week": "semaine de course",
    "a recovery week": "semaine de récupération",
    "Keep it light; the next full week is the place for more.": (
        "Garde-la légère ; plus, ce sera la prochaine semaine pleine."
    ),
    "A race is as long as it is.": "Une course fait la longueur qu'elle fait.",
    "Tell me if you want to run another distance instead.": (
        "Dis-moi si tu préfères une autre distance."
    ),
    "{a} is too little to be worth the warm-up.": "{a}, c'est trop peu pour valoir l'échauffement.",
    "Leave the session out instead.": "Laisse plutôt la séance.",
    "The week is too small for a session of {a} that would be of use.": (
        "La semaine est trop petite pour que ça serve : {a}."
    ),
    "An easy run with a few strides would fit.": "Un footing avec quelques lignes droites irait.",
    "{a} is outside the days still to be planned.": "{a} est hors des jours encore à planifier.",
    "Choose a day from today to the end of your plan.": (
        "Choisis un jour d'aujourd'hui à la fin de ton plan."
    ),
    "There is already {a} on {b}.": "Le {b} il y a déjà : {a}.",
    "Make that one longer, or choose another day.": "Allonge celle-là, ou choisis un autre jour.",
    "{a} would be the most.": "Au plus : {a}.",
    "{a} (treadmill, 1 % grade)": "{a} (tapis, pente 1 %)",
}
