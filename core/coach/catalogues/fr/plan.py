"""In French: what a plan says of its weeks and changes, by the English it is written in."""

from collections.abc import Mapping

PLAN: Mapping[str, str] = {
    "Running and walking in turn, so that running becomes a habit.": (
        "Courir et marcher en alternance, pour que courir devienne une habitude."
    ),
    "Endurance first: easy running, and a little strength on hills.": (
        "L'endurance d'abord : du facile, et un peu de force en côte."
    ),
    "Endurance first: easy running, and a little threshold work.": (
        "L'endurance d'abord : du facile, et un peu de seuil."
    ),
    "Endurance first: easy running, and a taste of quicker minutes.": (
        "L'endurance d'abord : du facile, et quelques minutes plus vives pour goûter."
    ),
    "Endurance first: easy running, nothing hard yet.": (
        "L'endurance d'abord : du facile, rien de dur pour l'instant."
    ),
    "The engine: quicker minutes on top of steady volume.": (
        "Le moteur : des minutes plus vives sur un volume régulier."
    ),
    "The engine: steady volume, all of it easy.": (
        "Le moteur : un volume régulier, tout en facile."
    ),
    "Nothing more this week: the training begins on Monday.": (
        "Plus rien cette semaine : l'entraînement commence lundi."
    ),
    "No training this week.": ("Pas d'entraînement cette semaine."),
    "A race on the way, run on fresh legs.": ("Une course en chemin, courue les jambes fraîches."),
    "The engine: threshold and intervals on top of steady volume.": (
        "Le moteur : seuil et intervalles sur un volume régulier."
    ),
    "The race itself: its pace and its length are rehearsed.": (
        "La course elle-même : on répète son allure et sa longueur."
    ),
    "Less volume, the same sharpness: the work is done, now it settles.": (
        "Moins de volume, la même vivacité : le travail est fait, il se dépose."
    ),
    "Race week: stay loose, sleep, arrive fresh.": (
        "Semaine de course : reste souple, dors, arrive frais."
    ),
    "Recovery: the race is digested before anything new.": (
        "Récupération : on digère la course avant du nouveau."
    ),
    "Staying fit without wearing down.": "Rester en forme sans s'user.",
    "Staying fit: easy running, as far as it feels good.": (
        "Rester en forme : du facile, tant que ça fait du bien."
    ),
    "Staying fit: easy running, a little quicker work, room to grow.": (
        "Rester en forme : du facile, un peu de plus vif, de la marge."
    ),
    "A lighter week, so that training can settle; rested legs are tested.": (
        "Une semaine plus légère, pour que l'entraînement se dépose ; on teste des jambes reposées."
    ),
    "A lighter week, so that training can settle.": (
        "Une semaine plus légère, pour que l'entraînement se dépose."
    ),
    "Threshold work moves the pace you can hold for an hour.": (
        "Le travail au seuil déplace l'allure que tu tiens une heure."
    ),
    "Threshold in bouts gives the same stimulus with less strain.": (
        "Le seuil fractionné donne le même effet avec moins de fatigue."
    ),
    "Intervals raise the ceiling of every race pace.": (
        "Les intervalles relèvent le plafond de toute allure de course."
    ),
    "Hills build strength for the faster work to come.": (
        "Les côtes donnent de la force pour le travail plus rapide à venir."
    ),
    "Short and sharp: intensity stays in the taper while volume falls.": (
        "Court et vif : à l'affûtage l'intensité reste, le volume baisse."
    ),
    "The day after hard or long work is for loosening up only.": (
        "Le lendemain d'un travail dur ou long ne sert qu'à se délier."
    ),
    "A few strides keep the legs quick; everything else stays easy.": (
        "Quelques lignes droites gardent les jambes vives ; le reste est facile."
    ),
    "Most of your running is easy: that is how it becomes more.": (
        "L'essentiel se court facile : c'est ainsi que ça augmente."
    ),
    "Short and easy before the long run, so that your legs are fresh for it.": (
        "Courte et facile avant la sortie longue, pour y arriver avec des jambes fraîches."
    ),
    "One longer easy run in midweek adds endurance without a second long run.": (
        "Une sortie facile plus longue en semaine donne de l'endurance sans deuxième sortie longue."
    ),
    "Two longer days in a row prepare you for the length of an ultra.": (
        "Deux jours plus longs de suite te préparent à la longueur d'un ultra."
    ),
    "As fit as today, {a} is likely for the {b} ({c}).": (
        "Avec la forme d'aujourd'hui, environ {a} ({b} ; {c})."
    ),
    "Four fifths of the time is easy, so that the hard days can be hard.": (
        "Quatre cinquièmes du temps sont faciles, pour que les jours durs puissent l'être."
    ),
    (
        "The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week."
    ): (
        "La sortie longue garde sa place : l'endurance grandit avec le temps passé debout, "
        "et elle reste dans sa part de la semaine."
    ),
    (
        "Your long run grows by {a}: at most 10 % or {b} over your longest of the last "
        "30 days ({c})."
    ): (
        "Ta sortie longue grandit de {a} : au plus 10 % ou {b} de plus que la plus longue "
        "des 30 derniers jours ({c})."
    ),
    "Shorter this week, so that you recover.": "Plus courte cette semaine, pour que tu récupères.",
    (
        "Strength once or twice a week cuts injuries to a third (Lauersen 2018); never "
        "the day before hard running."
    ): (
        "Du renforcement une ou deux fois par semaine réduit les blessures au tiers "
        "(Lauersen 2018) ; jamais la veille d'une séance dure."
    ),
    "It starts from {a} a week with a longest run of {b}, from what you told me.": (
        "Il part de {a} par semaine et d'une plus longue sortie de {b}, d'après ce que tu m'as dit."
    ),
    "It starts from {a} a week with a longest run of {b}, from your log.": (
        "Il part de {a} par semaine et d'une plus longue sortie de {b}, d'après ton journal."
    ),
    "First you learn to run: running and walking in turn, three times a week.": (
        "D'abord tu apprends à courir : course et marche en alternance, trois fois par semaine."
    ),
    "{a} runs a week rather than {b}: the long run may take the larger share it needs.": (
        "{a} sorties par semaine au lieu de {b} : la sortie longue a ainsi la part qu'il lui faut."
    ),
    "The largest week is {a}, the longest run {b}; every fourth week at the latest is lighter.": (
        "La plus grosse semaine fait {a}, la plus longue sortie {b} ; au plus tard une "
        "semaine sur quatre est plus légère."
    ),
    (
        "As fit as today, {a} is likely for the {b}; with {c} weeks of training {d} can "
        "be hoped for ({e})."
    ): (
        "Avec la forme d'aujourd'hui, environ {a} ({b}) ; avec {c} semaines d'entraînement, "
        "on peut espérer {d} ({e})."
    ),
    "You asked for it.": "Tu l'as demandé.",
    "You said: {a}.": "Tu as dit : {a}.",
    "Your rule: {a}.": "Ta règle : {a}.",
    "You are ill: today you rest.": "Tu es malade : aujourd'hui tu te reposes.",
    "With a cold, easy and short is the most.": (
        "Avec un rhume, court et tranquille est le maximum."
    ),
    "Training with a fever is dangerous; you rest.": (
        "S'entraîner avec de la fièvre est dangereux ; tu te reposes."
    ),
    "Two days without fever come before the first run.": (
        "Deux jours sans fièvre précèdent la première sortie."
    ),
    "One easy day for every day ill comes before anything hard.": (
        "Un jour facile par jour de maladie, avant tout travail dur."
    ),
    "Your health allows it again.": "Ta santé le permet de nouveau.",
    "Keeps an easy day between hard sessions.": "Garde un jour facile entre les séances dures.",
    "Makes room for {a}.": "Laisse la place à : {a}.",
    "The day is free again.": "Le jour est de nouveau libre.",
    "So that it fits the days and time you have.": (
        "Pour que cela tienne dans tes jours et ton temps."
    ),
    "Missed, and let go: nothing is stacked.": "Manqué et laissé : rien ne s'accumule.",
    "In place of the one you missed; nothing is stacked.": (
        "À la place de celle manquée ; rien ne s'accumule."
    ),
    "Tired: hard work on an empty tank costs more than it gives.": (
        "Fatigue : du dur le réservoir vide coûte plus qu'il ne rapporte."
    ),
    "You asked for more; this much is safe.": "Tu en voulais plus ; jusque-là c'est sûr.",
    "{a} on {b}: no time is free that day.": "{a} {b} : ce jour-là, tu n'as pas de temps libre.",
    "{a} on {b} lies beside the long run of {c}.": "{a} {b} est à côté de la sortie longue de {c}.",
    "{a} on {b} and {c} on {d} are {e} apart.": "{a} {b} et {c} {d} sont trop proches.",
    "The long run of week {a} is {b} of the week; with {c} runs {d} is the most.": (
        "La sortie longue de la semaine {a} fait {b} de la semaine ; avec {c} sorties, {d} "
        "est le maximum."
    ),
    "Week {a} brings more volume and {b} for the first time.": (
        "La semaine {a} apporte plus de volume et, pour la première fois : {b}."
    ),
    (
        "{a} on {b} would be {c} % more than the share of your longest run that the way back "
        "allows ({d})."
    ): (
        "{a} le {b} feraient {c} % de plus que la part de ta plus longue sortie que "
        "permet le retour ({d})."
    ),
    "{a} on {b} would be {c} % more than your longest run of the last 30 days ({d}).": (
        "{a} {b} feraient {c} % de plus que ta plus longue sortie des 30 derniers jours ({d})."
    ),
    "{a} pace is trained in the last third of the plan.": (
        "L'allure de course s'entraîne dans le dernier tiers du plan ({a})."
    ),
    "A test every four to six weeks keeps your paces honest.": (
        "Un test toutes les quatre à six semaines garde tes allures justes."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in {d} weeks would need a run "
        "of {e}; growing safely, you would get to {f}."
    ): (
        "En partant de {a} par semaine et d'une sortie de {b}, il faudrait en {d} semaines "
        "une sortie de {e} ({c}) ; en progressant sans risque, tu arriverais à {f}."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in a week would need a run "
        "of {d}; growing safely, you would get to {e}."
    ): (
        "En partant de {a} par semaine et d'une sortie de {b}, il faudrait en une semaine "
        "une sortie de {d} ({c}) ; en progressant sans risque, tu arriverais à {e}."
    ),
    "Race effort on tired legs is the rehearsal.": (
        "L'effort de course sur jambes fatiguées est la répétition."
    ),
    "Short repetitions keep your stride quick and economical.": (
        "Des répétitions courtes gardent ta foulée vive et économe."
    ),
    "Playing with pace is the gentlest way into quicker running.": (
        "Jouer avec l'allure est la façon la plus douce d'aller plus vite."
    ),
    "Marathon pace has to feel familiar before race day.": (
        "L'allure marathon doit être familière avant le jour J."
    ),
    "Finishing quicker teaches to hold something back.": "Finir plus vite apprend à en garder.",
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but would ask for twice the volume you start from."
    ): (
        "La plus longue sortie avant la course ({a}) sera de {b} ; {c} te porteraient mieux, "
        "mais demanderaient le double du volume de départ."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but there is no safe way there by then."
    ): (
        "La plus longue sortie avant la course ({a}) sera de {b} ; {c} te porteraient mieux, "
        "mais il n'y a pas de chemin sûr d'ici là."
    ),
    (
        "The longest run before your {a} will be {b}, as long as your days allow; {c} "
        "would carry you better, if one day has {d}."
    ): (
        "La plus longue sortie avant la course ({a}) sera de {b}, ce que tes jours "
        "permettent ; {c} te porteraient mieux, si un jour a {d}."
    ),
    "With {a} minutes more on each of your days it would fit as it is.": (
        "Avec {a} minutes de plus chacun de tes jours, cela tiendrait tel quel."
    ),
    "What would be safe: {a}.": "Ce qui serait sûr : {a}.",
    "What would be safe: {a}, or {b}.": "Ce qui serait sûr : {a}, ou {b}.",
    "a {a} that day": "{a} ce jour-là",
    "the {a} on {b}": "{a} le {b}",
    "Your {a}: what it was all for.": "La course ({a}) : tout était pour ça.",
    "as on race day": "comme le jour de la course",
    "at the quick end of easy": "côté rapide du facile",
    "squats, lunges, calf raises, hip bridges, planks": "squats, fentes, mollets, pont, planches",
    "with 3 or 4 strides at the end": "avec 3 ou 4 lignes droites à la fin",
    "60 g of carbohydrate an hour (up to 90), drink to thirst": (
        "60 g de glucides par heure (jusqu'à 90), bois à ta soif"
    ),
    "Your target of {a} is in reach. {b}": "Ton objectif de {a} est à portée. {b}",
    "{a} on {b} is over; the past stays.": "{a} ({b}) est passé ; le passé reste.",
    "Tell me which coming session you mean.": "Dis-moi quelle séance à venir tu veux dire.",
    "{a} has passed, and the past is never rewritten.": (
        "{a} est passé, et le passé ne se réécrit pas."
    ),
    "Choose today or a later day.": "Choisis aujourd'hui ou un jour plus tard.",
    "{a} lies outside your plan.": "{a} est en dehors de ton plan.",
    "Choose a day up to {a}.": "Choisis un jour jusqu'à {a}.",
    "Leave it where it is, or skip it.": "Laisse-la où elle est, ou saute-la.",
    "A race has its own date.": "Une course a sa propre date.",
    "If the race itself moved, tell me the new date as your goal.": (
        "Si la course a changé de date, donne-moi la nouvelle comme objectif."
    ),
    "From a maximum of {a} estimated from age ({b}).": (
        "D'un maximum de {a} estimé d'après l'âge (208 - 0,7 × âge, ± 10)."
    ),
}
