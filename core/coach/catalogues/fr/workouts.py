"""In French: names, steps and purposes of workouts, by the English they are written in."""

from collections.abc import Mapping

WORKOUTS: Mapping[str, str] = {
    "Easy run {a}": "Footing {a}",
    "Easy run {a} with {b} strides": "Footing {a} avec {b} lignes droites",
    "Recovery run {a}": "Footing de récupération {a}",
    "Steady run {a}": "Footing soutenu {a}",
    "Walk {a}": "Marche {a}",
    "Rest": "Repos",
    "Long run {a}": "Sortie longue {a}",
    "Long run {a}, progression": "Sortie longue {a}, progressive",
    "Long run {a}, marathon-pace blocks": "Sortie longue {a}, blocs à allure marathon",
    "Long run {a}, fast finish": "Sortie longue {a}, fin rapide",
    "Threshold {a}": "Seuil {a}",
    "Cruise intervals {a}": "Intervalles au seuil {a}",
    "Intervals {a}": "Fractionné {a}",
    "Repetitions {a}": "Répétitions {a}",
    "Hills {a}": "Côtes {a}",
    "Fartlek {a}": "Fartlek {a}",
    "Marathon pace {a}": "Allure marathon {a}",
    "Goal pace {a}": "Allure objectif {a}",
    "Progression run {a}": "Sortie progressive {a}",
    "Race: {a}": "Course : {a}",
    "Time trial {a}": "Test {a}",
    "Run-walk {a}": "Course et marche {a}",
    "Strength {a}": "Renforcement {a}",
    "Mobility {a}": "Mobilité {a}",
    "Cross-training ({a}) {b}": "Entraînement croisé ({a}) {b}",
    "Brick: ride {a}, run {b}": "Enchaînement : vélo {a}, course {b}",
    "Builds endurance at little cost; you should be able to talk in full sentences.": (
        "Développe l'endurance à peu de frais ; tu dois pouvoir parler en phrases entières."
    ),
    "Loosens the legs after a hard day without adding to it.": (
        "Détend les jambes après un jour dur sans en rajouter."
    ),
    "Easy running at its quick end: a little more stimulus, still no strain.": (
        "Du facile côté rapide : un peu plus de stimulation, toujours sans forcer."
    ),
    "Run it at the slow end of easy.": "Cours-le côté lent du facile.",
    "Easy running, with a few seconds of quick, light steps to keep the legs sharp.": (
        "Du footing, avec quelques secondes de foulées vives et légères pour garder les "
        "jambes éveillées."
    ),
    "Leave the strides out and run it all easy.": (
        "Laisse les lignes droites et cours tout tranquillement."
    ),
    "Moves the body and readies it for running without the impact.": (
        "Met le corps en mouvement et le prépare à courir, sans impact."
    ),
    "The body gets stronger on the days it is left alone.": (
        "Le corps se renforce les jours où on le laisse tranquille."
    ),
    "Endurance: heart, muscles and mind learn to go on.": (
        "Endurance : le cœur, les muscles et la tête apprennent à durer."
    ),
    "Endurance, and the habit of saving strength for the end.": (
        "De l'endurance, et l'habitude de garder des forces pour la fin."
    ),
    "Rehearses race effort, kit and fuelling on tired legs.": (
        "Répète l'effort de course, la tenue et le ravitaillement sur jambes fatiguées."
    ),
    "Running well when it is no longer easy, as at the end of a race.": (
        "Bien courir quand ce n'est plus facile, comme en fin de course."
    ),
    "Shorten it by a quarter.": "Raccourcis-la d'un quart.",
    "Run it all easy; the distance is what counts.": (
        "Cours tout tranquillement ; c'est la distance qui compte."
    ),
    "Raises the pace you can hold for an hour.": "Relève l'allure que tu peux tenir une heure.",
    "Half the time at threshold, or an easy run with 4 strides.": (
        "La moitié du temps au seuil, ou un footing avec 4 lignes droites."
    ),
    "Raises the pace you can hold for an hour, in bouts that stay controlled.": (
        "Relève l'allure que tu peux tenir une heure, par fractions maîtrisées."
    ),
    "Half the bouts, or an easy run with 4 strides.": (
        "La moitié des fractions, ou un footing avec 4 lignes droites."
    ),
    "Trains how much oxygen the body can use, the ceiling of every race pace.": (
        "Entraîne la quantité d'oxygène que le corps peut utiliser, le plafond de toute "
        "allure de course."
    ),
    "Two bouts fewer, or the same minutes as a fartlek by feel.": (
        "Deux de moins, ou les mêmes minutes en fartlek au feeling."
    ),
    "Makes fast running easier: speed and form, with full rest between.": (
        "Rend la vitesse plus facile : vitesse et foulée, avec repos complet."
    ),
    "Half the repetitions, or 6 relaxed strides in an easy run.": (
        "La moitié, ou 6 lignes droites relâchées dans un footing."
    ),
    "Strength and form with less impact than speed on the flat.": (
        "Force et foulée avec moins d'impact que la vitesse sur le plat."
    ),
    "Half the climbs, or a hilly easy run.": "La moitié des montées, ou un footing vallonné.",
    "A first taste of quicker running, by feel and without a watch to please.": (
        "Un premier goût de vitesse, au feeling et sans montre."
    ),
    "Fewer quick minutes, or an easy run.": "Moins de minutes rapides, ou un footing.",
    "Makes marathon effort familiar, and teaches to fuel while running it.": (
        "Rend l'effort marathon familier et apprend à s'alimenter en courant."
    ),
    "The same run easy, with the last 10 minutes at marathon effort.": (
        "La même sortie tranquille, les 10 dernières minutes à allure marathon."
    ),
    "Teaches the pace of the race, so that it feels known on the day.": (
        "Apprend l'allure de course, pour qu'elle soit connue le jour J."
    ),
    "Teaches to start gently and to run well on legs that are no longer fresh.": (
        "Apprend à partir doucement et à bien courir sur des jambes moins fraîches."
    ),
    "Run the last third at the quick end of easy.": "Cours le dernier tiers côté rapide du facile.",
    "What the training was for: start calmly, race the second half.": (
        "Tout l'entraînement était pour ça : pars calmement, attaque la seconde moitié."
    ),
    "Run it as a long easy run, or don't start; another race will come.": (
        "Cours-la en sortie tranquille, ou ne pars pas ; il y aura d'autres courses."
    ),
    "Shows how fit you are, so that your paces are right.": (
        "Montre ta forme, pour que tes allures soient justes."
    ),
    "Run the distance at threshold effort instead.": "Cours la distance au seuil à la place.",
    "{a} of running in all: the walks let you do more than you could.": (
        "{a} de course en tout : la marche te permet d'en faire plus."
    ),
    "Repeat the last session that felt fine, or walk the whole time.": (
        "Répète la dernière séance qui allait bien, ou marche tout le temps."
    ),
    "Stronger muscles and tendons: fewer injuries and a better running economy.": (
        "Muscles et tendons plus forts : moins de blessures, une foulée plus économe."
    ),
    "Half the sets, or only calf raises and planks.": (
        "La moitié des séries, ou seulement mollets et planches."
    ),
    "Keeps ankles and hips moving freely.": "Garde chevilles et hanches mobiles.",
    "Endurance without the impact of running.": "De l'endurance sans les impacts de la course.",
    "easy enough to chat": "assez facile pour bavarder",
    "as on race day, relaxed": "comme le jour de la course, relâché",
    "strong and smooth": "en force et en souplesse",
    "at goal pace, even and controlled": "à l'allure objectif, régulier et maîtrisé",
    "brisk by feel, never a sprint": "vif au feeling, jamais un sprint",
    "comfortably hard, you could go on": "dur mais confortable, tu pourrais continuer",
    "fast and relaxed, full rest": "vite et relâché, repos complet",
    "hard but even, none faster": "dur mais régulier, aucun plus vite",
    "uphill by effort, tall and quick; jog down": (
        "en montée à l'effort, grand et vif ; redescends en trottinant"
    ),
    "fast but relaxed": "vite mais relâché",
    "brisk": "d'un bon pas",
    "slowly": "lentement",
    "at the slow end, slower is fine": "côté lent, plus lent c'est bien",
    "at the quick end of easy, breathing stays calm": (
        "côté rapide du facile, le souffle reste calme"
    ),
    "with 4 strides at the end": "avec 4 lignes droites à la fin",
    "even, with nothing left": "régulier, sans rien garder",
    "10-15 min easy and 4 strides before": "avant, 10-15 min facile et 4 lignes droites",
    "5-10 min easy before": "avant, 5-10 min facile",
    "30-60 g of carbohydrate an hour, drink to thirst": (
        "30-60 g de glucides par heure, bois à ta soif"
    ),
}
