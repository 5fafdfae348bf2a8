"""What the coach says, in French: warnings, first questions and small answers."""

from collections.abc import Mapping

MEETING: Mapping[str, str] = {
    "care.heart": (
        "Arrête de courir maintenant. Douleur dans la poitrine, malaise, cœur qui "
        "s'emballe ou bat de travers, essoufflement soudain : il faut voir un médecin "
        "avant tout entraînement. Si c'est en cours ou si ça vient d'arriver, appelle "
        "les urgences (15 ou 112)."
    ),
    "care.breathing": (
        "Arrête-toi et repose-toi assis. Une respiration qui reste difficile au repos, "
        "sifflante, ou une gorge serrée demandent de l'aide tout de suite : prends ton "
        "inhalateur ou ton adrénaline si tu en as et appelle les urgences (15 ou 112)."
    ),
    "care.stroke": (
        "Appelle les urgences tout de suite (15 ou 112). Une faiblesse d'un côté, un "
        "visage qui tombe, une parole confuse ou de la confusion n'attendent pas. Ne "
        "conduis pas toi-même."
    ),
    "care.heat": (
        "Ça peut être un coup de chaleur et chaque minute compte. Appelle les urgences "
        "(15 ou 112) et refroidis tout de suite : ombre, eau froide sur tout le corps, "
        "glace s'il y en a. Refroidir d'abord, transporter ensuite."
    ),
    "care.hyponatraemia": (
        "Mal de tête, vomissements ou confusion après une longue sortie peuvent venir "
        "de trop d'eau et trop peu de sel. Ne bois plus d'eau pure et appelle les "
        "urgences (15 ou 112) ou va aux urgences maintenant."
    ),
    "care.rhabdomyolysis": (
        "Des urines foncées, couleur cola, ou des muscles très gonflés après l'effort, "
        "c'est les urgences aujourd'hui : la destruction musculaire peut abîmer les "
        "reins. Ne cours pas et ne prends pas d'antidouleurs pour ça."
    ),
    "care.bone_stress": (
        "Une douleur sur un point précis d'un os, en sautant, la nuit ou au repos, peut"
        " être une fracture de fatigue. Ne cours pas dessus, même doucement. Fais-la "
        "voir par un médecin ou un kiné dans les jours qui viennent ; plus tôt si c'est"
        " profond dans l'aine ou la hanche."
    ),
    "care.low_energy": (
        "Des règles absentes, des fractures de fatigue répétées ou un épuisement "
        "constant peuvent vouloir dire que ton corps reçoit trop peu d'énergie. "
        "Parles-en bientôt à un médecin ou un diététicien du sport. D'ici là je "
        "n'augmente pas ton entraînement et je ne parle pas de poids."
    ),
    "care.eating": (
        "Merci de me le dire. C'est plus important que tout entraînement et tu n'as pas"
        " à régler ça seul. Parle à un médecin ou à une ligne d'écoute sur les troubles"
        " alimentaires. Je n'augmenterai pas ton entraînement et je ne te conseillerai "
        "jamais de manger moins."
    ),
    "care.clot": (
        "Un mollet gonflé, chaud ou douloureux, surtout avec un essoufflement, peut "
        "être une phlébite. Ne cours pas et ne masse pas. Fais-le examiner aujourd'hui "
        "; avec essoufflement ou douleur à la poitrine, appelle les urgences (15 ou "
        "112)."
    ),
    "care.pregnancy": (
        "Arrête l'effort et appelle maintenant ta sage-femme, ton médecin ou la "
        "maternité. Saignements, perte de liquide, contractions douloureuses, vertiges,"
        " douleur à la poitrine ou mollet gonflé doivent être vus aujourd'hui."
    ),
    "care.self_harm": (
        "Je suis vraiment content que tu me le dises. Je ne suis qu'un coach de course "
        "et tu mérites de parler à quelqu'un maintenant. Appelle les urgences (15 ou "
        "112) si tu risques de passer à l'acte, ou une ligne d'écoute : le 3114 en "
        "France, 24 h sur 24."
    ),
    "care.paused": (
        "L'entraînement est en pause. Dis-moi quand un médecin ou un kiné t'a donné le "
        "feu vert, et on reprendra doucement."
    ),
    "care.still": (
        "L'entraînement reste en pause jusqu'au feu vert d'un médecin ou d'un kiné. "
        "Marcher et ce qu'ils permettent, c'est bien ; pas de course d'ici là."
    ),
    "condition.red_flag": "L'entraînement est en pause jusqu'au feu vert d'un médecin.",
    "condition.cleared": "Content que tu aies le feu vert. On reprend doucement.",
    "ask.again": "Pardon, je n'ai pas compris.",
    "ask.goal.again": "Que veux-tu faire ?",
    "ask.injuries.where": "Où as-tu mal, et à combien de 0 à 10 ?",
    "ask.place.again": (
        "Je ne connais pas le fuseau horaire de {place}. Quelle grande ville a la même heure ?"
    ),
    "ask.weekly_volume.start": (
        "Cours-tu un peu en ce moment ? Si oui, combien de {unit} par semaine ?"
    ),
    "hint.race_date": "Une date comme « 12 avril » suffit.",
    "hint.weekly_volume": "Un chiffre comme « 25 {unit} » suffit.",
    "hint.runs_per_week": "Un nombre de 1 à 7 suffit.",
    "hint.longest_run": "Un chiffre comme « 10 {unit} » suffit.",
    "hint.days": "Dis-le ainsi : « mardi, jeudi et le week-end ».",
    "hint.age": "Un nombre suffit, ou passe.",
    "hint.place": "Le nom d'une grande ville proche suffit.",
    "hint.reminder_time": "Une heure comme « 6h30 » suffit.",
    "back.okay": "D'accord, revenons en arrière.",
    "back.first": "C'est déjà la première question.",
    "begin.again": (
        "Content de te revoir. Ton plan est toujours là. On repart de zéro ? Je repose "
        "les questions et je réécris le plan à la fin. Ton carnet reste."
    ),
    "button.half": "Semi-marathon",
    "button.marathon": "Marathon",
    "button.keep_fit": "Rester en forme",
    "button.start_running": "Commencer à courir",
    "button.km": "Kilomètres",
    "button.miles": "Miles",
    "button.not_yet": "Je ne cours pas encore",
    "button.any_day": "N'importe quel jour",
    "button.no_limit": "Sans limite",
    "button.nothing_hurts": "Je n'ai mal nulle part",
    "button.no_reminder": "Pas de rappel",
    "button.begin": "C'est parti",
    "button.begin_again": "Repartir de zéro",
    "button.cleared": "J'ai le feu vert",
    "button.misheard": "Tu m'as mal compris",
    "button.delete": "Tout supprimer",
    "button.keep_data": "Garder mes données",
    "button.log_anyway": "Oui, enregistre",
    "button.log_not": "Non, je corrige",
    "button.predict": "Pronostic de course",
    "button.replan": "Refaire le plan",
    "noted.weekly": "{distance} par semaine",
    "noted.no_running": "tu ne cours pas encore",
    "noted.runs": "{count} sorties par semaine",
    "noted.longest": "plus longue sortie {distance}",
    "noted.long_day": "sortie longue le {day}",
    "noted.age": "{age} ans",
    "noted.no_injuries": "tu n'as mal nulle part",
    "noted.no_reminder": "pas de rappel le matin",
    "noted.rule": "j'en tiens compte",
    "plan.ready": "Ton plan est prêt : {goal}.",
    "plan.title": "Ton plan : {goal}",
    "plan.first": "Ton premier plan",
    "plan.length": "{weeks} semaines jusqu'au {end} : {phases}.",
    "plan.length.plain": "Il dure {weeks} semaines, jusqu'au {end}.",
    "plan.volume": (
        "Il commence à {first}, monte à {peak} par semaine, et la plus longue sortie "
        "fait {longest}."
    ),
    "plan.by_effort": (
        "Pas encore d'allures : c'est la sensation qui guide jusqu'à la première course"
        " ou au premier test."
    ),
    "plan.by_pace": "Facile : {easy}, seuil : {threshold}.",
    "plan.pencilled": "La date est provisoire. Dis-moi la vraie quand tu la connais.",
    "plan.next": (
        "Dès demain je t'envoie la séance du jour à {at}, je te demande le soir comment"
        " c'était et on fait le bilan le dimanche. Pour noter une sortie, dis "
        "simplement : « {far} faciles 46 min »."
    ),
    "plan.next.no_evening": (
        "Dès demain je t'envoie la séance du jour à {at} et on fait le bilan le dimanche ; le "
        "soir, je ne demande rien. Pour noter une sortie, dis simplement : "
        "« {far} faciles 46 min »."
    ),
    "plan.next.silent": (
        "Le matin je reste silencieux ; dis « aujourd'hui » quand tu veux la séance. "
        "Pour noter une sortie, dis simplement : « {far} faciles 46 min »."
    ),
    "amend.done": "Corrigé : {entry}.",
    "amend.rated": "Noté, effort {rpe}.",
    "amend.same": "C'est déjà noté ainsi : {entry}.",
    "amend.summary": "Activité corrigée",
    "another.none": (
        "Je ne vois pas d'autre solution sûre. Dis-moi quel jour ou combien t'irait, et"
        " je regarde encore."
    ),
    "clarify.about": (
        "Je ne suis pas sûr pour « {about} ». Tu peux dire « {far} faciles 46 min », « "
        "déplace jeudi à vendredi » ou « je suis malade »."
    ),
    "complete.future": (
        "Pas encore : {session} est à venir. Si tu l'as déjà couru, dis-moi combien."
    ),
    "complete.how_much": "Quelle part de la séance : {session} ?",
    "complete.no_plan": (
        "Il n'y a pas encore de plan. Dis-moi combien ou combien de temps, et je le note."
    ),
    "day.blocked": "{day} : pas libre, donc rien de prévu.",
    "day.no_kind": "Plus de séance de ce type dans le plan ({kind}).",
    "day.outside": "{day} est hors du plan.",
    "skip.day": "{day} : séance enlevée. Rien n'est ajouté ailleurs pour compenser.",
    "skip.day.ask": "J'enlèverais {day}. Rien n'est ajouté ailleurs pour compenser.",
    "skip.nothing": "Rien n'est prévu ces jours-là.",
    "skip.none_behind": "Jusqu'à aujourd'hui, tout est noté. Tu parles de celle-ci ?",
    "skip.range": "Enlevé : du {first} au {last}.",
    "skip.range.ask": "J'enlèverais du {first} au {last}.",
    "tired.free": "Noté. De toute façon, pas de course ({day}) ; repose-toi bien.",
    "tired.nothing": ("Noté. {day}, c'est déjà facile ; laisse tomber si tu préfères te reposer."),
    "tired.strong": "Noté. {day}, je l'ai adouci : court et facile, ou repos si tu préfères.",
    "ill.below": (
        "Si la poitrine, le ventre ou les muscles sont touchés, on ne court pas tant "
        "que ce n'est pas passé. Si respirer devient difficile ou si ça ne s'améliore "
        "pas, vois un médecin."
    ),
    "talk.off_topic": "Ce n'est pas mon rayon. La course, si.",
    "talk.praise": "Merci. C'est toi qui cours.",
    "talk.complaint": (
        "Désolé. Dis-moi ce qui n'allait pas ou ce que tu préfères, et je le change."
    ),
    "talk.who_are_you": (
        "Je suis Longrun, un coach de course dans cette discussion. Je suis un "
        "programme : je planifie, rappelle, note et réorganise, d'après la science de "
        "l'entraînement publiée. Je ne suis pas médecin."
    ),
    "well.nothing": "Bien. Je n'avais rien changé pour ça, donc tout reste tel quel.",
    "routine.morning": "séance du matin",
    "routine.evening": "question du soir",
    "routine.evening_before": "rappel de la veille",
    "routine.readiness": "question du sommeil",
    "routine.weekly_review": "bilan de la semaine",
    "routine.race_countdown": "compte à rebours",
    "routine.nudge": "petit rappel",
    "routine.summary": "Rappel modifié",
    "routine.all_off": "Je ne parlerai que quand tu écriras.",
    "routine.all_on": "Mes rappels sont de nouveau actifs.",
    "routine.paused": "Je me tais jusqu'au {day}.",
    "block.day": "{first} reste libre.",
    "block.days": "Du {first} au {last}, rien n'est prévu.",
    "block.past": "Ces jours sont déjà passés.",
    "delete.ask": (
        "Je supprime tout ce que je garde sur toi : profil, plan, carnet et cette "
        "conversation ? C'est irréversible."
    ),
    "delete.done": "Tout ce qui te concerne est supprimé. Bonne route.",
    "goal.past": "{day} est déjà passé.",
    "profile.same": "C'est déjà noté comme ça.",
    "profile.summary": "Profil modifié",
    "log.effort": "effort {rpe}",
    "log.empty": "Rien de noté du {first} au {last}.",
    "log.doubt": "{doubt}. C'est bien ça ?",
    "log.nothing_there": "Je ne trouve pas cette entrée dans le carnet.",
    "find.empty": "{day} : rien de prévu.",
    "find.nothing_left": "Il ne reste aucune séance à changer.",
    "find.which": "{day}, il y en a deux. Laquelle ?",
    "find.planned": "Prévu {day} : {there}.",
    "find.done": "Déjà fait : {there}, {day}.",
    "find.skipped": "Déjà enlevé : {there}, {day}.",
    "imagine": "Ce serait : {what}",
    "change.moved": "{from_day} → {day} : {was}",
    "scale.ask": "Quelle distance ou quelle durée ({session}) ?",
    "ease.nothing": "C'est déjà facile ; il n'y a plus rien à alléger.",
    "evening.effort": "C'était dur comment ({session}), de 1 (très facile) à 10 (à fond) ?",
    "predict.unknown": (
        "Pour un pronostic il me faut une course récente ou un test, comme « 5 km en 24:30 »."
    ),
    "predict.said": ("Avec la forme d'aujourd'hui : {what} en {time} environ ({low} à {high})."),
    "paces.title": "Tes allures",
    "progress.title": "Tes semaines, couru sur prévu",
    "progress.empty": (
        "Il n'y a encore rien à montrer. Note une sortie, comme « {far} faciles 46 min »."
    ),
    "past": "{session} : c'est passé ; ce qui est passé reste comme c'était.",
    "goal.barred": (
        "La course quitte donc ton plan et tu continues à t'entraîner sans elle, jusqu'à ce que tu"
        " en choisisses une autre."
    ),
    "answer.unknown.yet": "Je ne sais pas et je préfère ne pas deviner.",
    "hint.goal": (
        "Par exemple « 10 km le 12 avril », « garder la forme » ou « commencer à courir »."
    ),
    "hint.result": "Par exemple « 10 km en 52:30 », ou simplement « non ».",
    "hint.minutes": "Par exemple « 45 min » ou « sans limite ».",
    "hint.long_run_day": "Un jour de la semaine suffit.",
    "hint.units": "« km » ou « miles » suffit.",
    "log.many": "Noté : {count} sorties du {first} au {last}, {distance} en tout.",
    "goal.after_all": "Ça change tout : {goal}, c'est possible.",
    "no_plan.change": (
        "Il n'y a encore rien à changer : quelques questions et j'écris ton plan, et il "
        "s'adaptera quand la vie s'en mêle."
    ),
    "no_plan.yet": "Il n'y a pas encore de plan : quelques questions et je l'écris.",
    "label.AmendActivity": "Corriger la sortie",
    "label.AskQuestion": "Une question",
    "label.CheckInAnswered": "Sommeil et forme",
    "label.DropGoal": "Abandonner l'objectif",
    "label.Help": "Aide",
    "label.Remember": "Retenir",
    "label.ReplanFrom": "Refaire le plan",
    "label.ReportFatigue": "Je suis fatigué",
    "label.ReportIllness": "Je suis malade",
    "label.ReportRecovered": "Je vais mieux",
    "label.SetProfile": "Changer mon profil",
    "label.ShowLog": "Mon carnet",
    "label.ShowPaces": "Mes allures",
    "label.ShowPlan": "Plan complet",
    "label.ShowProfile": "Ce que tu sais de moi",
    "label.ShowProgress": "Progrès",
    "label.ShowToday": "Aujourd'hui",
    "label.add": "Ajouter {session} {day}",
    "label.block": "Pas libre {days}",
    "label.days": "Jours d'entraînement",
    "label.delete": "Effacer sortie {day}",
    "label.ease_day": "Alléger {day}",
    "label.ease_week": "Alléger la semaine",
    "label.instead": "Plutôt {what}",
    "label.log": "Noter {what}",
    "label.move": "Déplacer {session}",
    "label.niggle": "J'ai mal : {site}",
    "label.partly": "En partie",
    "label.predict": "Pronostic de course",
    "label.push": "Un peu plus",
    "label.race": "Course {what}, {day}",
    "label.routine": "Rappeler {at}",
    "label.scale_to": "Seulement {amount}",
    "label.session": "séance",
    "label.session_on": "séance {day}",
    "label.swap": "Échanger {first} et {second}",
    "label.treadmill": "Sur tapis",
    "label.unblock": "De nouveau libre {days}",
    "label.week_of": "Semaine du {day}",
    "ill.summary": "maladie",
    "tired.summary": "fatigue",
    "well.summary": "de nouveau en forme",
    "log.in": " en ",
    "remember.done": "Je m'en souviens : {words}",
    "remember.summary": "Note gardée",
    "forget.done": "Oublié ({count}).",
    "forget.nothing": "Je n'ai pas de note là-dessus.",
    "entry.effort": "effort {rpe}",
    "delete.activity": "Retiré du carnet : {entry}.",
    "delete.summary": "Activité supprimée",
    "delete.which": "Laquelle ?",
}
