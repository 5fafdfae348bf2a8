"""French words and what they stand for."""

from core.activities.activity import Feeling
from core.athlete import BodySite, Level, RoutineKind, Side, Sport
from core.language.sentences import international
from core.language.sentences.international import joined
from core.workouts.steps import WorkoutKind

NUMBERS: dict[float, str] = {
    float(n): text
    for n, text in enumerate(
        "zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf|vingt".split("|")
    )
    if n != 1
} | {
    30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 21: "vingt et un", 31: "trente et un", 41: "quarante et un",
    51: "cinquante et un", 70: "soixante dix|septante", 80: "quatre vingts|quatre vingt|huitante|octante", 90: "quatre vingt dix|nonante", 100: "cent",
}  # fmt: skip
ORDINALS = {1: "premier|première|1 er|1 ère", 2: "deuxième|second|2 e|2 ème", 3: "troisième|3 e"}
WEEKDAYS = (
    "lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim",
)  # fmt: skip
EVERY_WEEKDAY = tuple(
    f"{day}s|tous les {day}s|chaque {day}|le {day} en général|le {day} c est|le {day} j ai|le {day} je fais|le {day} je joue|{day} toujours|toujours le {day}|le {day} c est toujours|les {day}s"
    for day in "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
)
DAY_SETS = {
    "01234": "en semaine|du lundi au vendredi|lundi au vendredi|les jours de semaine",
    "56": "week ends|les week ends|le week end en général|weekends|les weekends",
    "0123456": "par jour|tous les jours|chaque jour|n importe quel jour|tous les matins|chaque matin|tous les soirs|quotidien",
}
MONTHS = (
    "janvier|janv", "février|fév", "mars", "avril|avr", "mai", "juin", "juillet|juil", "août", "septembre|sept|sep",
    "octobre|oct", "novembre|nov", "décembre|déc",
)  # fmt: skip
DAYS = {
    -2: "avant hier",
    -1: "hier|hier soir|hier matin|hier après midi|cette nuit|la nuit dernière|hier aprem",
    0: "du jour|aujourd hui|aujourd'hui|aujourdhui|auj|ajd|ce matin|ce soir|cet après midi|ce midi|cet aprem|tout à l heure|à l instant",
    1: "demain|demain matin|demain soir|demain après midi|demain midi|dem1",
    2: "après demain",
}
DAY_PARTS = {
    "morning": "le matin|du matin|matin|tôt|avant le boulot|avant le travail",
    "noon": "le midi|à midi|midi",
    "afternoon": "l après midi|de l après midi|après midi",
    "evening": "le soir|du soir|soir|après le boulot|après le travail",
    "night": "la nuit|de nuit",
}
UNITS = joined(
    international.UNITS,
    {
        "km": "kilomètre|kilomètres|borne|bornes|kil|kils",
        "mi": "mille|milles",
        "m": "mètre|mètres",
        "h": "heure|heures|heur",
        "min": "minute|minutes|mn",
        "s": "seconde|secondes",
        "bpm": "pulsations|puls|battements",
        "deg": "degrés|degré",
        "pct": "pour cent",
        "day": "jour|jours|nuit|nuits",
        "week": "semaine|semaines|sem",
        "month": "mois",
        "year": "an|ans|année|années",
        "times": "fois|séances|sorties|entraînements|footings",
    },
)
KINDS = joined(
    international.KINDS,
    {
        WorkoutKind.EASY: "facile|footing|footing facile|tranquille|cool|tranquillou|endurance|endurance fondamentale|ef|jogging|sortie facile|"
        "footing tranquille|footing cool|lent|doucement|tranquilles|tranquillement|pépère|sortie tranquille|footing lent|petit footing|aisance|sortie cool|faciles|easy|footing en ef|trankil|tranquilou|footing pépère|petit footing tranquille|mode cool|allure cool|en endurance|footing de base|lentement",
        WorkoutKind.RECOVERY: "récup|récupération|footing de récup|footing récup|décrassage|footing de récupération|footing récupération|sortie récup|récup active|footing régé",
        WorkoutKind.LONG: "sortie longue|sl|longue|longue sortie|sorties longues|la longue|footing long|la sl|la longue sortie|sortie longue du dimanche|la sortie longue",
        WorkoutKind.STEADY: "allure modérée|endurance active",
        WorkoutKind.PROGRESSION: "progressif|sortie progressive|footing progressif|progressive",
        WorkoutKind.MARATHON_PACE: "allure marathon|allure course|allure spécifique|am|allure semi",
        WorkoutKind.THRESHOLD: "seuil|séance au seuil|séance seuil|tempo|séance de seuil|seuils|au seuil",
        WorkoutKind.INTERVALS: "fractionné|fractionnés|vma|séance de vma|fractionner|séance de fractionné|intervalles|piste|séance de piste|séance vma|frac|fractio|séance de frac|fractionnés courts|séance de fractionnés|30 / 30|trente trente|les intervalles",
        WorkoutKind.REPETITIONS: "répétitions|sprints",
        WorkoutKind.HILLS: "côtes|séance de côtes|côte|montées",
        WorkoutKind.STRIDES: "lignes droites|accélérations",
        WorkoutKind.FARTLEK: "fartleck",
        WorkoutKind.TIME_TRIAL: "test|chrono test|demi cooper|test vma",
        WorkoutKind.RUN_WALK: "marche course|course marche",
        WorkoutKind.REST: "repos|jour de repos|journée de repos|jour off|pause|off",
        WorkoutKind.MOBILITY: "étirements|mobilité|stretching",
        WorkoutKind.CROSS_TRAINING: "entraînement croisé|cross training",
    },
)
SESSIONS = "séance|entraînement|sortie|course|run|séances|sorties|entrainements|entraînements|entrainement|courses|training|entraineement"
SPORTS = joined(
    international.SPORTS,
    {
        Sport.WALK: "marche|marché|marcher|balade|promenade|marche rapide|marche nordique|balade à pied|promené le chien|promener le chien",
        Sport.HIKE: "rando|randonnée|randonné",
        Sport.RIDE: "vélo|vtt|home trainer|vélo d appart|pédalé|cyclisme|sortie vélo|en vélo|velo elliptique route|à vélo|vélo de route|ht|du vélo|de vélo|sortie à vélo|gravel|spinning|vélo taf|vélotaf|en vtt",
        Sport.SWIM: "natation|nager|nagé|piscine|nage|crawl|natation en piscine|longueurs",
        Sport.STRENGTH: "muscu|musculation|renfo|renforcement|gainage|ppg|salle|salle de sport|renforcement musculaire|séance de muscu|du renfo|crossfit|séance de renfo|circuit training|abdos|séance de salle|muscu à la salle|gainage abdos",
        Sport.ROW: "rameur|aviron",
        Sport.SKI: "ski|ski de fond|ski de rando",
        Sport.ELLIPTICAL: "elliptique|vélo elliptique",
        Sport.TEAM_SPORT: "foot|football|match de foot|basket|hand|volley|au foot|du foot|futsal|foot à 5|five|match de basket|rugby|volley ball|hand ball",
        Sport.OTHER: "escalade|danse|boxe|kayak|canoë|paddle|roller|patin|équitation|arts martiaux",
        Sport.RUN: "couru|courir|cours|courant|trail|cap|courut|courue|running",
    },
)
RACES = joined(
    international.RACES, {21098: "semi marathon|semi|un semi|semimarathon", 42195: "marathons"}
)
SITES = {
    BodySite.FOOT: "pied|pieds|voûte plantaire|aponévrose|aponévrosite|plante du pied|fasciite plantaire",
    BodySite.HEEL: "talon|talons",
    BodySite.TOE: "orteil|orteils|gros orteil|ongle",
    BodySite.ANKLE: "cheville|chevilles",
    BodySite.ACHILLES: "tendon d achille|achille|tendon|tendons d achille",
    BodySite.SHIN: "tibia|tibias|périostite",
    BodySite.CALF: "mollet|mollets|soléaire",
    BodySite.KNEE: "genou|genoux|rotule",
    BodySite.HAMSTRING: "ischio|ischios|ischio jambiers|ischio jambier",
    BodySite.QUAD: "quadriceps|quadri|quadris",
    BodySite.THIGH: "cuisse|cuisses|adducteur|adducteurs",
    BodySite.IT_BAND: "tfl|essuie glace|bandelette",
    BodySite.GROIN: "aine",
    BodySite.HIP: "hanche|hanches|psoas",
    BodySite.GLUTE: "fessier|fessiers|fesse|fesses",
    BodySite.BACK: "dos|lombaires|bas du dos|sciatique|lombalgie",
    BodySite.SHOULDER: "épaule|épaules",
    BodySite.NECK: "nuque|cou",
    BodySite.OTHER: "poignet|coude|côtes flottantes",
}
SIDES = {Side.LEFT: "gauche|gche", Side.RIGHT: "droit|droite", Side.BOTH: "les deux|deux côtés"}
FEELINGS = {
    Feeling.GREAT: "super|génial|top|excellent|nickel|très bien|au top|super sensations|parfait|super bien|géniale|énorme|très bonnes sensations|la forme|excellentes sensations|que du bonheur|trop bien",
    Feeling.GOOD: "bien|bonnes sensations|sympa|agréable|à l aise|bien passé|bonne sensation|de bonnes sensations|relax|plutôt bien",
    Feeling.OKAY: "moyen|correct|bof|ok|pas mal|ça va|moyennes sensations|mouais|sans plus",
    Feeling.TIRED: "dur|fatigué|fatiguée|jambes lourdes|difficile|lourd|cuit|crevé|crevée|dure|éprouvant|les jambes lourdes|jambes de bois|pénible|galère|très dures|très dur|très dure|dures|hyper dur|super dur|trop dur|pas la forme|pas en forme",
    Feeling.BAD: "mal|nul|horrible|mauvaises sensations|catastrophe|très mal|affreux|l enfer|mauvais|nulle|merdique|pourri|à la ramasse|souffert",
}
LEVELS = {
    Level.BEGINNER: "débutant|débutante|novice|je débute|nouveau|grand débutant",
    Level.INTERMEDIATE: "intermédiaire|moyen|un peu d expérience|régulier|coureur régulier",
    Level.ADVANCED: "confirmé|avancé|expert|expérimenté|confirmée|compétiteur|expérimentée",
}
ROUTINES = {
    RoutineKind.MORNING: "rappel du matin|message du matin|rappel quotidien|rappel de séance",
    RoutineKind.EVENING_BEFORE: "la veille|la veille au soir|veille",
    RoutineKind.EVENING: "question du soir|message du soir|bilan du soir|rappel du soir",
    RoutineKind.READINESS: "question du sommeil|question du matin",
    RoutineKind.WEEKLY_REVIEW: "bilan hebdo|bilan de la semaine|résumé hebdo|résumé de la semaine|bilan hebdomadaire",
    RoutineKind.RACE_COUNTDOWN: "compte à rebours",
    RoutineKind.NUDGE: "relance|relances",
}
MARKS = {
    "what if": "que se passe t il|ça craint si|est ce grave si|ça pose problème si|ça change quelque chose si|qu est ce que ça change si|et si|que se passe t il si|qu est ce qui se passe si|il se passe quoi si|ça donne quoi si|ca donne quoi si|imaginons que|que se passerait il si|si jamais|supposons que|c est grave si|ça change quoi si|il se passe quoi|ça change quoi|ca change quoi|qu est ce qu il se passe",
    "advice": "je peux courir avec|peut on courir avec|on peut courir avec|je peux courir malgré|puis je courir avec|dois je|est ce que je dois|est ce que je peux|devrais je|je devrais|faut il|il faut|c est bien de|c est mauvais|vaut il mieux|vaut mieux|est ce grave|est ce que c est|peut on|je peux quand même|est il utile|je dois",
    "not": "guère|pas|jamais|aucun|aucune|sans|ni|rien|plus du tout",
    "because": "parce que|à cause|à cause de|car|vu que|puisque",
    "future": "je vais|vais|je compte|je prévois|je ferai|je courrai|j irai|j aimerais|je pense faire|prévu de|je veux faire|je pars",
    "join": "et|puis|ensuite|mais|aussi|&|+|après|et puis|pis|et pis|également|plus tard",
    "others": "le petit|la petite|mon petit|ma petite|le bébé|les petits|le gamin|la gamine|le fiston|le coach|mon entraîneuse|notre coach|ma voisine|ma coloc|mon coloc|mon oncle|ma tante|ma femme|mon mari|mon ami|mon amie|mon frère|ma soeur|mon fils|ma fille|mon père|ma mère|mon copain|ma copine|mon collègue|un pote|mon pote|il a|elle a|mon coach|kipchoge|mon voisin|mon conjoint|mon amie|mon entraîneur|mon cousin|ma cousine|ma mère",
    "used to": "avant je|à l époque|il y a des années|quand j étais|failli|presque|autrefois|j ai rêvé|je voulais courir|voulais courir|je voulais faire|je devais courir|je devais faire|l an dernier|l année dernière|l an passé|il y a un an|il y a deux ans|j allais courir",
    "partly": "craqué à la moitié|lâché à la moitié|explosé à la moitié|arrêté à la moitié|la moitié|à moitié|en partie|partiellement|que la moitié|une partie|écourté|écourtée|seulement la moitié",
    "race": "foulées de|corrida de|course officielle|compet|compèt|compétition|record|rp|record perso|nouveau record|dossard|pb|en course|record personnel|en compétition",
    "treadmill": "tapis|sur tapis|tapis de course|sur le tapis|sur tapis de course|tapis de la salle|sur le tapis de la salle|tapis à la salle|sur tapis à la salle",
    "unfinished": "j'ai arrêté|arrêté au bout|arrêté à|arrêté après|arrêtée|me suis arrêté|me suis arrêtée|abandonné|abandon|dnf|arrêté avant la fin|j ai abandonné|dû arrêter|bâché",
    "filler": "c est passé|comment ça s est passé|comment c était|comment ça a été|si possible|si c est possible|si tu peux|si tu veux|si ça te va|si c est ok|si ça marche|s il te plait|s il te plaît|s il vous plait|si besoin|s il faut|si ça se peut|si tu es d accord|si t es ok|oublié de noter|oublié d enregistrer|oublié de te dire|j avais oublié|pour changer|d ici là",
    "maybe": "peut être pas|je courrai peut être pas|je vais peut être pas|peut être que demain|peut être que je|je vais peut être|je devrai peut être|il se peut que|j hésite|pas sûr de pouvoir|pas sûre de pouvoir|je sais pas si|je ne sais pas si|il est possible que",
    "about running": "courir|course|coureur|marathon|semi|entraînement|entrainement|allure|chaussures|gel|gels|manger|boire|hydratation|étirements|échauffement|cardio|fréquence|"
    "seuil|vma|fractionné|zone|zones|récup|récupération|repos|blessure|muscu|plan|cadence|foulée|respiration|respirer|café|sommeil|courbatures|genou|genoux|crampe|crampes|ampoules|"
    "chaleur|froid|pluie|eau|protéines|glucides|poids|point de côté|vo2max|vite|lent|lentement|petit déjeuner|jeun|montre|alcool|bière|endurance|footing|séance|sortie|trail|cap",
    "question": "que|qu|quoi|comment|quand|combien|pourquoi|où|qui|quel|quelle|quels|quelles|est|dois|puis|faut|c|ça|peut",
    "much": "trop|autant|tellement",
    "supposed": "imagine|si demain|si lundi|si mardi|si mercredi|si jeudi|si vendredi|si samedi|si dimanche|si je|si j|si on|si tu|si c|s il|si mon|si ma|si le|si la|si jamais|à condition|sauf si|si je tombe|si je suis|si j attrape|au cas où|par exemple|si je me blesse",
    "reported": "le plan dit|a dit|m a dit|je rigole|je plaisante|je blague",
}
ASIDES = (
    "à pied|j ai pas plus|pas plus de temps|j ai pas mieux|la montre dit|ma montre dit|la garmin dit|sous la pluie|avec le chien|au parc|avec des amis|avec un pote|avec le club|au bord de l eau|en forêt|dans la forêt|sur la plage|en montagne|de dénivelé|de d|dénivelé|"
    "avec la chaleur|dans le froid|avec du vent|vent|pluie|chaleur|à jeun|sans m arrêter|sans pause|pour la première fois|tout seul|seul|seule|au travail|en moyenne|au total|"
    "selon garmin|d après garmin|selon strava|garmin|strava|en poussette|avec ma femme|avec mon fils|enfin|trop content|content|contente|fier|fière|sur route|sur piste|le long du canal|point de côté|vallonné|plat|moyenne|les derniers km|derniers km|dernières bornes|dernier km|les dernières bornes|rien de grave|rien de méchant|pas grave|rien de sérieux|plus vite|plus rapide|plus rapides|en accélérant|dans les bois|en ville|à la fin|pour finir|au début|échauffement compris|avec échauffement|avec des amies|avec ma copine|avec mon copain|avec les collègues|bord de mer|au bord de la mer|le long de la seine|quais de seine|au bois|autour du lac|au stade|sans forcer|bonne forme|belle sortie|petit vent|grand soleil|soleil|il faisait beau|beau temps|en côte|avec dénivelé|pour me vider la tête|ça fait du bien|ça m a fait du bien|pause déj|pendant la pause déj|avant le boulot|après le boulot|lignes droites|podium|deuxième femme|première femme|j en ai bavé|en ai bavé"
)
REASONS = (
    "à la mer|au bord de la mer|je bosse tard|je bosse|je dois bosser|je travaille tard|je dois travailler|réunion tardive|boulot|travail|trop de boulot|réunion|réunions|enfants|les enfants|famille|déplacement|déplacement pro|mariage|anniversaire|médecin|dentiste|examen|examens|pas le temps|manque de temps|"
    "pluie|orage|neige|gueule de bois|déménagement|repas|fête|invités|stress|garde|astreinte|nuit blanche|flemme|pas envie|vol|avion|train|concert|enfant malade|noël|imprévu|rdv|rendez vous|tempête|soirée|météo|gamins|taf|verglas|il pleut|il pleuvait|pluie battante|il tombe des cordes|orages|chorale|anniv|apéro|semaine de ouf au taf|gros taf|semaine chargée|chargé au boulot|chargée au boulot|je dois garder les enfants|garde d enfants|réunion parents profs|conseil de classe|mariage d un ami|baptême|enterrement|pot de départ|afterwork|dîner|repas de famille|nuit courte|grève des trains|grève|bouchons|trop chaud|trop froid|canicule|il fait trop chaud|alerte orange|vigilance orange|plus la motivation|pas motivée|partiel|partiels|révisions|soutenance|oral|bébé malade|petit malade|nounou|deadline|rendu|travaux|plombier|je dois annuler|je dois zapper|je dois sauter|je dois renoncer"
)
FILLER = (
    "entraîne laisse bosse le la les l un une des du de d au aux à en dans sur pour par avec que qu qui se s si me m te t moi toi mon ma mes ton ta tes son sa ses je j tu il elle on nous vous ce c cet cette ces ça ca y "
    "ai as a avons avez ont eu suis es est sommes êtes sont été étais était être avoir fait faire fais fera peux peut pouvez pourrait pourrais puis veux voudrais voudrait veut aimerais vouloir dois "
    "svp stp merci bonjour salut hello coach bon bonne ben bah alors donc voilà ok oui bien très trop assez plutôt un peu peu environ à peu près presque vers genre autour quand comme quoi comment combien quel quelle quels quelles "
    "aujourd hui jour jours semaine semaines fois séance séances sortie sorties entraînement entraînements entrainement entrainements course courses plan temps autre encore déjà toujours juste seulement aussi même tout toute tous toutes "
    "plaît plait est-ce il y a va vas allez aller allé allée mettre mets met mis possible possibles prévu prévue prévus prévoir s'il donc là ici lieu place ou et mais sens sent sentais sentir trouve trouver semble crois pense "
    "depuis pendant durant chez entre après avant lors moins plus pas mal sinon finalement vraiment super gros grosse petit petite beau belle dernier dernière nouveau nouvelle vu mdr lol hein euh ouais bref boucle tour nan o désolé pardon besoin envie h fini finie terminé ais aie vers mieux ayant reste rester quelques faudrait soit p jsuis pepere truc trucs fasse eh ne n actuellement maintenant celle celui celles ceux rentre rentré rentrée reviens faut serai aurai sera seras préfère préférerais lendemain ouf bout vite jusqu jusque grand suffit suffisent vachement carrément grave mega méga hyper bavé bave réussi souci effort tant mi hop zou davantage pote potes récemment dessus malheureusement"
)
TYPING = {
    "jai": "j ai", "cest": "c est", "aujourdui": "aujourdhui", "ajd": "ajd", "dem": "demain", "stp": "s il te plait", "bcp": "beaucoup", "pk": "pourquoi", "pq": "pourquoi",
    "entrainement": "entrainement", "qd": "quand", "tjs": "toujours", "dsl": "desole", "jsuis": "je suis", "chui": "je suis", "g": "j ai", "slt": "salut", "bjr": "bonjour", "mtn": "maintenant", "rdv": "rdv", "we": "week end", "weekend": "week end",
    "ya": "y a", "jpeux": "je peux", "mrc": "merci", "quest": "qu est", "pr": "pour", "dacc": "d accord", "daccord": "d accord",
    "koi": "quoi", "kel": "quel", "keske": "qu est ce que", "pro": "prochaine",
    "dem1": "demain",
    "chuis": "je suis", "chus": "je suis", "jsui": "je suis", "jme": "je me", "jveux": "je veux", "jfais": "je fais", "tkt": "t inquiete", "jcours": "je cours", "jpx": "je peux", "ojd": "aujourd hui", "dimanch": "dimanche", "ct": "c etait", "jcrois": "je crois", "vasy": "vas y",
    "jprefere": "je prefere",
    "jpréfère": "je prefere",
    "jsais": "je sais",
    "jvais": "je vais",
    "jpense": "je pense",
    "jetais": "j etais",
    "javais": "j avais",
    "jarrive": "j arrive",
    "jen": "j en",
    "ojrdui": "aujourd hui",
    "aujourdhuit": "aujourd hui",
    "2main": "demain",
    "dm": "demain",
    "trql": "tranquille",
    "tranquil": "tranquille",
    "tpx": "tu peux",
    "tpeux": "tu peux",
    "cmb": "combien",
    "pcq": "parce que",
    "psk": "parce que",
    "pasque": "parce que",
    "jspa": "je sais pas",
    "vdd": "vendredi",
    "tlm": "tout le monde",
    "nn": "non",
    "oué": "oui",
    "wé": "oui",
    "mnt": "maintenant",
    "ptit": "petit",
    "ptite": "petite",
    "pti": "petit",
    "ss": "suis",
    "msg": "message",
    "entr": "entrainement",
    "échauff": "echauffement",
    "jaurai": "j aurai",
    "jferai": "je ferai",
    "jirai": "j irai",
}  # fmt: skip
TYPING = {typed: full for typed, full in TYPING.items() if typed != full}
ELIDED = "l d j m n s t c qu jusqu lorsqu puisqu"
