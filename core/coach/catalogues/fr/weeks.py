"""What the coach says, in French: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "prévu",
    "log.title": "Ton journal : {distance} courus, {time} en tout",
    "progress.row": "{done} sur {planned}, charge {load}",
    "progress.row.free": "{done}, charge {load}",
    "button.track": "Suis-je dans les temps ?",
    "button.source": "Qui le dit ?",
    "label.ReportHeat": "Il va faire chaud",
    "change.changed": "{day} : {was} → {became}",
    "change.added": "{day} : + {became}",
    "back.nothing": (
        "Il n'y a pas de question avant. Pour revenir sur le dernier changement, dis « annule ça »."
    ),
    "find.mean": "Tu veux dire l'une de celles-ci ?",
    "find.no_kind": "Je ne vois rien de ce genre ({kind}) dans les jours à venir.",
    "find.other_kind": "{day}, il y a autre chose : {there}, pas {kind}.",
    "find.partly": "Déjà fait en partie : {there}, {day}.",
    "find.missed": "Manqué : {there}, {day}.",
    "move.already": "C'est déjà là : {session}.",
    "move.to_what": "Quel jour : {session} ? Les jours voisins sont pris.",
    "swap.with": "Échanger avec laquelle : {session} ?",
    "replace.same": "C'est déjà cela : {session}.",
    "replace.ask": "Que préfères-tu faire à la place ({session}) ?",
    "push.headline": "Un peu plus dans la semaine du {day}.",
    "push.headline.ask": "J'ajouterais un peu dans la semaine du {day}.",
    "add.too_small": "C'est trop peu pour cela ({kind}).",
    "add.no_day": "Je ne vois plus de jour où cela tienne.",
    "free.headline": "Tes jours : {days}.",
    "free.ask_days": "Quels jours peux-tu courir ?",
    "free.no_day_left": "Alors il ne reste aucun jour pour courir. Quels jours peux-tu ?",
    "free.more": "Le plan reste tel quel. J'utilise le temps en plus ?",
    "free.fits": "Le plan convient déjà.",
    "block.minutes.day": "{first} : {minutes} min au plus.",
    "block.minutes.days": "{first} à {last} : {minutes} min par jour au plus.",
    "block.free.day": "{first} est de nouveau libre pour t'entraîner.",
    "block.free.days": "{first} à {last} sont de nouveau libres pour t'entraîner.",
    "rule.set": "Je m'y tiendrai : {rule}.",
    "rule.none": "Il n'y a pas de règle de ce genre.",
    "rule.lifted": "Ce n'est plus une règle : {rule}.",
    "rule.lifted.summary": "Règle levée",
    "rule.ask_day": "Quel jour de la semaine ?",
    "rule.ask_cap": "Quelle est la limite pour la sortie longue ?",
    "rule.ask_count": "Combien de sorties par semaine au plus ?",
    "rule.ask_time": "À quelle heure ?",
    "rule.never_on": "jamais le {day}",
    "rule.long_run_cap": "sortie longue au plus {amount}",
    "rule.commitment": "{sport} le {day}",
    "rule.most_runs": "au plus {count} sorties par semaine",
    "rule.not_before": "pas avant {at}",
    "rule.not_after": "pas après {at}",
    "severity.faint": "{figure} à peine",
    "severity.clear": "{figure} net",
    "severity.strong": "{figure} fort",
    "severity.severe": "{figure} très fort",
    "niggle.green": (
        "Noté : {site}, {severity}/10. Cours comme prévu et surveille ; dis-moi si ça augmente."
    ),
    "niggle.amber": (
        "{site}, {severity}/10 : seulement tranquille, et moins, jusqu'à 2. Si ça monte en "
        "courant, arrête."
    ),
    "niggle.still": "{site} : {severity}/10 le {day} ; pas de course tant que ça ne va pas mieux.",
    "niggle.unrated": (
        "Je ne sais pas à quel point ça fait mal ({site}) ; par prudence je compte {severity} sur"
        " 10 : facile seulement, et moins. Donne-moi un chiffre et j'ajuste."
    ),
    "niggle.red": (
        "{site}, {severity}/10 : pas de course pour l'instant. Fais voir cela à un kiné ou à "
        "un médecin si ce n'est pas nettement mieux dans quelques jours."
    ),
    "niggle.bone": (
        "Une douleur sur l'os ({site}) peut être une lésion de stress : pas de course, même "
        "tranquille, avant l'avis d'un médecin ou d'un kiné."
    ),
    "well.settling": (
        "Bonne nouvelle, plus de douleur ({site}). Après une douleur aussi forte, une semaine "
        "facile et avec moins. Si tout va bien après deux sorties, dis-moi que c'est passé et "
        "tout revient."
    ),
    "well.still_red": "Bien. Mais une zone dit encore non à la course : {site}.",
    "log.future": "C'est encore à venir : {day}. Quel jour était-ce ?",
    "log.race": "course",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Je l'avais déjà et je l'ai complété : {entry}. Cela compte une fois.",
    "log.known": "Je l'ai déjà : {entry}. Cela compte une fois.",
    "log.summary": "Activité notée",
    "log.match.shorter": (
        "Cela compte ({session}), plus court que les {planned} prévus. Le reste n'est pas dû."
    ),
    "log.match.longer": "Cela compte ({session}), plus que les {planned} prévus.",
    "log.match.harder": (
        "Cela compte ({session}), mais c'était plus dur que prévu. Plus lentement, l'effet "
        "est le même et coûte moins."
    ),
    "log.match.easier": "Cela compte ({session}), plus facile que prévu.",
    "log.paces": (
        "{evidence} L'allure au seuil passe de {was} à {now} ; les prochaines séances suivent."
    ),
    "log.paces.first": (
        "{evidence} Ton allure au seuil est d'environ {now} ; les prochaines séances ont "
        "maintenant des allures."
    ),
    "log.proportion": "La suite part de ce qui a vraiment été couru :",
    "log.evidence": "Un nouvel indice de ta forme.",
    "log.back": "Première sortie après {days} jours d'arrêt, la charge revient donc par étapes.",
    "log.back.unheard_of": "Je ne connais aucune sortie des {days} jours d'avant. Je les prends "
    "pour une pause, donc la charge revient par étapes. Tu as couru ? Dis-le, et tout redevient "
    "comme avant.",
    "log.back.less": "Alors ce n'étaient que {days} jours de pause, et une partie revient :",
    "log.back.none": "Alors il n'y a pas eu de pause, et ce que j'avais allégé revient :",
    "button.ran": "Couru comme prévu",
    "complete.none": "Tout cela est déjà dans le journal, ou n'était pas prévu.",
    "log.owing.harder": "Cela a coûté plus que prévu. Le prochain jour dur devient-il tranquille ?",
    "log.owing.longer": (
        "C'était nettement plus que prévu. La prochaine sortie facile en rend-elle un peu ?"
    ),
    "log.owing.extra": (
        "C'était un travail dur hors du plan. Le prochain jour dur devient-il tranquille ?"
    ),
    "remark.longest": "Ta plus longue sortie en {days} jours ; la précédente faisait {before}.",
    "ready.go": "Vas-y comme prévu.",
    "ready.rest": "Rien de prévu aujourd'hui, alors repose-toi.",
    "ready.noted": "Noté.",
    "ready.modify": "{why} J'allégerais aujourd'hui.",
    "ready.skip": "{why} Je laisserais tomber aujourd'hui.",
    "ready.summary": "Forme du jour",
    "why.goal": "L'objectif décide du reste : la durée du plan et son contenu.",
    "why.race_date": "Je compte les semaines à rebours depuis la course.",
    "why.units": "Pour que chaque distance et allure soit dans tes unités.",
    "why.weekly_volume": "Ton plan part de ce que tu cours maintenant, pour ne pas te blesser.",
    "why.runs_per_week": "Je préfère ne pas ajouter des jours et de la distance en même temps.",
    "why.longest_run": "La sortie longue grandit à partir de là, un peu chaque semaine.",
    "why.result": "Un résultat me dit ce que facile, soutenu et dur veulent dire pour toi.",
    "why.days": "Pour ne rien prévoir un jour où tu ne peux pas courir.",
    "why.minutes": "Pour que chaque séance tienne dans ton temps.",
    "why.long_run_day": "La sortie longue prend le plus de temps, tu choisis donc son jour.",
    "why.injuries": (
        "On s'entraîne en ménageant ce qui fait mal, et certaines maladies changent ce qui est sûr."
    ),
    "why.age": "Avant 18 ans et après 50, le corps demande d'autres limites et plus de repos.",
    "why.place": "Pour que les rappels arrivent à ton heure.",
    "why.reminder_time": "C'est à cette heure que j'envoie la séance du jour, et rien la nuit.",
    "noted.tone": "ton : {style}",
    "noted.away": "heure de {here} jusqu'à {day}, puis de nouveau {home}",
    "noted.model_off": "tes mots ne vont pas aux modèles de langage",
    "noted.model_on": "un modèle de langage peut m'aider à te comprendre",
    "snooze.nothing": "Il n'y a pas de rappel à repousser.",
    "why.title": "{session}, {day}",
    "why.week": "Semaine {number} : {focus}",
    "why.easier": "Plus facile, s'il le faut : {easier}",
    "why.not_moved": "Rien n'a été déplacé dans le plan.",
    "why.moved_from": "C'était d'abord prévu pour {day}.",
    "why.pace.easy": (
        "Ton allure facile est {easy}, ton seuil {threshold}. À cette allure, courir "
        "tranquille renforce tout aussi bien le cœur, les vaisseaux et les tendons, et te "
        "garde frais pour les jours durs."
    ),
    "why.pace.quality": (
        "Le seuil à {threshold} est à peu près ce que tu tiendrais une heure en course. Plus "
        "vite fatigue plus et entraîne moins. Le facile entre deux est {easy}."
    ),
    "why.pace.effort": (
        "Je ne connais pas encore ta forme, l'effort guide donc : facile, c'est pouvoir "
        "parler en phrases entières. Une course ou un test te donne des allures."
    ),
    "why.pace.more": "Cours une course ou un test plus vite, dis-le-moi, et les allures suivent.",
    "why.volume": "La semaine {number} compte {distance}.",
    "why.volume.general": (
        "Une semaine grandit d'un dixième au plus par rapport à la meilleure des quatre "
        "dernières, et une sortie d'un dixième par rapport à la plus longue des 30 derniers "
        "jours. Os et tendons s'adaptent moins vite que les poumons ; les blessures viennent "
        "des sauts."
    ),
    "why.volume.base": "Le plan a grandi à partir de tes {base} par semaine.",
    "go.yes": ("Oui : {session}, {day}. Pars tranquillement et arrête si quelque chose fait mal."),
    "go.gently": "Oui, mais en douceur : {session}, {day}.",
    "go.no": "Pas de course {day}.",
    "go.done": "C'est fait : {session}, {day}. Le reste de la journée est du repos.",
    "go.tired": (
        "Tu m'as dit être fatigué. Si c'est encore lourd à ce moment-là, raccourcis ou "
        "laisse tomber."
    ),
    "go.when_well": (
        "Tu recourras une fois guéri : dis-moi alors « mieux », et je te dirai quel jour."
    ),
    "go.when_calm": (
        "Dis-moi chaque jour comment ça va ({site}) ; quand ça se calme, la course "
        "revient par paliers."
    ),
    "why.rest": (
        "C'est au repos que l'entraînement devient de la forme. Au moins un jour entier par "
        "semaine reste libre, deux quand on débute."
    ),
    "why.plan": "Pourquoi le plan est ainsi :",
    "why.no_source": "C'est la pratique des entraîneurs ; aucune étude derrière.",
    "track.early": (
        "Il est trop tôt pour le dire : laisse passer une ou deux semaines d'entraînement."
    ),
    "track.first_week": "La première semaine n'est pas finie, il y a peu à juger.",
    "track.week_well": (
        "La semaine dernière, tu as fait {done} séances sur {due}. C'est dans les temps."
    ),
    "track.week_partly": (
        "La semaine dernière, tu as fait {done} séances sur {due}. Ça va, mais le plan "
        "compte sur un peu plus."
    ),
    "track.week_little": (
        "La semaine dernière, tu as fait {done} séances sur {due}. C'est trop peu pour ce "
        "plan ; on peut mieux l'adapter à tes semaines."
    ),
    "track.well": (
        "Tu as fait {done} séances sur {due} ces {weeks} dernières semaines. C'est dans les temps."
    ),
    "track.partly": (
        "Tu as fait {done} séances sur {due} ces {weeks} dernières semaines. Ça va, mais le "
        "plan compte sur un peu plus."
    ),
    "track.little": (
        "Tu as fait {done} séances sur {due} ces {weeks} dernières semaines. C'est trop peu "
        "pour ce plan ; on peut mieux l'adapter à tes semaines."
    ),
    "track.excused": (
        "Tu as été malade, blessé ou pas libre un moment ; ces séances ne comptent pas contre toi."
    ),
    "track.days": "{what} : encore {days} jours, {day}.",
    "track.today": "Avec la forme d'aujourd'hui, tu courrais entre {low} et {high}.",
    "week.before": "Le plan commence le {first}.",
    "week.after": "Le plan finit le {last}. Dis-moi ton prochain objectif et on continue.",
    "paces.source": "{evidence} Cela donne un indice de forme de {vdot}.",
    "paces.from": "De ton résultat : {result}.",
    "paces.from_on": "De ton résultat : {result}, {day}.",
    "paces.plan": "De la forme pour laquelle ton plan a été écrit.",
    "progress.share": "Du plan des quatre dernières semaines, tu as couru {share} %.",
    "progress.excused": "Les jours où tu étais malade, blessé ou pas libre ne sont pas comptés.",
    "progress.lost": (
        "{count} séances manquées ou laissées. Elles ne se rattrapent pas ; le plan continue."
    ),
    "answer.source": "Source : {source}",
    "morning.moved": "Rien aujourd'hui : {session}, déplacé à {day}.",
    "morning.cold": (
        "Seulement si tu en as envie : avec un rhume, court et tranquille est le maximum."
    ),
    "morning.ill": (
        "Pas de course tant que tu es malade. Repos, boire, dormir. Comment ça va aujourd'hui ?"
    ),
    "morning.skip": "Mieux vaut laisser tomber aujourd'hui.",
    "morning.ache": "Avant de courir : {question} D'ici là, seulement facile.",
    "morning.modify": "Fais plus doux aujourd'hui, ou laisse tomber.",
    "morning.race": (
        "Jour de course{name}. Aujourd'hui : {what}. Pars plus calmement que tu ne le sens, "
        "mange ce que tu connais et laisse venir la seconde moitié."
    ),
    "morning.race.time": "Selon ta forme : {low} à {high}, donc environ {pace} dès le départ.",
    "readiness.ask.hard": "C'était une semaine dure. Comment as-tu dormi ?",
    "review.total.some": (
        "Tu as couru {done} sur les {planned} possibles ; séances faites : {count} sur {of}. "
        "Les jours de maladie, de blessure ou pris ne comptent pas."
    ),
    "review.total.none": (
        "Tu as couru {done}. Tu étais malade, blessé ou pas libre, rien n'était donc dû ; te "
        "reposer était juste."
    ),
    "review.key_done": "Fait comme prévu : {sessions}.",
    "review.all_done": "Toutes les séances sont faites.",
    "review.more": (
        "C'est plus que prévu. Garde les jours faciles faciles, sinon les durs en souffrent."
    ),
    "review.lost": (
        "Manqué ou laissé : {sessions}. Cela ne se rattrape pas ; une seule ne change rien."
    ),
    "review.lost.many": (
        "Manquées ou laissées : {sessions}. Elles ne se rattrapent pas ; le plan repart d'ici."
    ),
    "review.unknown": "Je ne sais rien de : {sessions}. Dis-moi si tu l'as fait.",
    "review.load": "Charge des 7 derniers jours : {acute}, d'habitude environ {usual} par semaine.",
    "review.load_high": (
        "Charge des 7 derniers jours : {acute}, bien au-dessus de tes {usual} habituels. "
        "C'est le moment de se coucher tôt."
    ),
    "review.when.next": "La semaine prochaine",
    "review.when.this": "Cette semaine",
    "review.next_lighter": (
        "{when} en tient compte : {now} au lieu de {distance}, sortie la plus "
        "longue {longest}. Rien n'est rattrapé."
    ),
    "review.next": "{when} : {distance}, sortie la plus longue {longest}.",
    "review.next_after_short": (
        "{when} continue comme prévu : {distance}, sortie la plus longue "
        "{longest}. Le manqué ne s'ajoute pas."
    ),
    "review.next_cutback": (
        "{when} est allégée exprès : {distance}, sortie la plus longue {longest}."
    ),
    "review.over": (
        "C'était la dernière semaine du plan. Dis-moi la suite : une nouvelle course ou "
        "rester en forme."
    ),
    "countdown.days": "Encore {days} jours : {what} ({day}).",
    "countdown.week": (
        "Semaine de course : plus qu'une semaine ({what}, {day}). La forme est là ; "
        "maintenant, dormir, courir tranquille et rien de nouveau."
    ),
    "countdown.three": (
        "Encore trois jours : {what}. Chaussures, chaussettes et tenue connues ; vérifie "
        "l'heure du départ et le trajet."
    ),
    "countdown.two": (
        "Encore deux jours : {what}. Mange un peu plus de pain, de riz ou de pâtes que "
        "d'habitude, bois à ta soif, les pieds en l'air."
    ),
    "countdown.tomorrow": (
        "C'est demain : {what}. Prépare tout, épingle le dossard, mets deux réveils. Une "
        "nuit agitée n'est pas grave."
    ),
    "countdown.fuel": (
        "Au-delà de 75 minutes : 30–60 g de glucides par heure (jusqu'à 90 g au-delà de 2½ "
        "heures, si tu t'y es entraîné), et bois à ta soif."
    ),
    "countdown.after": (
        "Comment c'était hier ({what}) ? Dis-moi le temps, comme « semi en 1:52:10 ». "
        "Aujourd'hui, marcher et manger."
    ),
    "week.lighter": (
        "Des sorties ont manqué la semaine dernière. Elles ne se rattrapent pas ; cette "
        "semaine commence un peu plus doucement :"
    ),
    "week.key_missed": "Manqué : {session}. Cela pourrait remplacer la sortie facile de {day}.",
    "week.again": "La semaine dernière n'a pas marché, et ça arrive à tout le monde.",
    "week.none_run": "Je ne connais encore aucune sortie, on commence donc au début, en douceur.",
    "week.no_run": (
        "Tu ne m'as encore parlé d'aucune sortie. Si tu as couru comme prévu, dis-le-moi ; "
        "d'ici là je prévois en douceur."
    ),
    "week.back": (
        "Content de te retrouver. Ta dernière sortie date de {days} jours, on reprend donc "
        "en douceur."
    ),
    "nudge": "C'est calme depuis un moment{name}. Dois-je adapter le plan à quelque chose ?",
    "nudge.button": "Alléger cette semaine",
    "routine.silent_on": "Je serai silencieux : {days}.",
    "routine.not_on": "Plus le {days} : {what}.",
    "quiet.set": "Silence de {starts} à {ends}.",
    "quiet.moved": "Cela arrive donc à {at} : {what}.",
    "quiet.summary": "Heures de silence changées",
}
