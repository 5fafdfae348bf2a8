"""What the coach says, in French: body and circumstances, examples, profile, goals and help."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "pied",
    "site.heel": "talon",
    "site.toe": "orteil",
    "site.ankle": "cheville",
    "site.achilles": "tendon d'Achille",
    "site.shin": "tibia",
    "site.calf": "mollet",
    "site.knee": "genou",
    "site.hamstring": "ischio-jambiers",
    "site.quad": "quadriceps",
    "site.thigh": "cuisse",
    "site.it_band": "bandelette ilio-tibiale",
    "site.groin": "aine",
    "site.hip": "hanche",
    "site.glute": "fessier",
    "site.back": "dos",
    "site.shoulder": "épaule",
    "site.neck": "nuque",
    "site.other": "corps",
    "side.left": "{site}, côté gauche",
    "side.right": "{site}, côté droit",
    "side.both": "{site}, des deux côtés",
    "tone.coach": "coach",
    "tone.partner": "partenaire",
    "tone.friend": "ami",
    "level.beginner": "niveau débutant",
    "level.intermediate": "niveau intermédiaire",
    "level.advanced": "niveau avancé",
    "condition.name.pregnant": "grossesse",
    "condition.name.postpartum": "après-accouchement",
    "condition.name.heart_disease": "problème de cœur",
    "condition.name.low_energy": "manque d'énergie",
    "condition.name.bone_stress": "blessure osseuse possible",
    "condition.name.red_flag": "signe d'alerte, pas encore de feu vert",
    "heat.summary": "chaleur",
    "heat.over.summary": "temps plus frais",
    "answer.near": "Je n'ai rien d'écrit sur ce point précis. Le plus proche, en anglais :",
    "answer.unknown": (
        "Je ne sais pas et je préfère ne pas deviner. Hors des questions courantes, ce que je "
        "sais n'est pour l'instant écrit qu'en anglais : demande-moi en anglais, ou parle-moi "
        "de ton plan et de tes allures."
    ),
    "answer.english": "Pour l'instant, je n'ai ça qu'en anglais :",
    "quoted": "« {words} »",
    "example.km": "8 km",
    "example.mi": "5 mi",
    "say.log": "{far} faciles 46 min · 10 km en 52:30 · hier 45 min de vélo",
    "say.plan": "aujourd'hui · cette semaine · tout le plan · mes allures · pourquoi ?",
    "say.change": (
        "déplace jeudi à vendredi · saute demain · seulement 30 min aujourd'hui · échange mardi et "
        "mercredi"
    ),
    "say.life": "je suis malade · j'ai mal au genou 4/10 · je suis fatigué",
    "say.rules": "sortie longue au maximum 2 h",
    "say.goal": "semi-marathon le 18 avril · course de 10 km en 52:30",
    "say.reminders": "rappelle-moi à 6h30 · plus de rappels",
    "say.data": "annule ça · exporte mes données · que sais-tu de moi ?",
    "button.export_first": "D'abord exporter",
    "export.ics": (
        "Ton plan en fichier de calendrier. Importe-le une fois, ou redemande-le quand il a changé."
    ),
    "export.fit": "Ta prochaine séance pour la montre.",
    "export.csv": "Tes activités dans un tableau.",
    "export.json": "Tout ce que je garde sur toi, dans un fichier.",
    "link.code": (
        "Voici un code pour relier une autre discussion à celle-ci. Écris-y « link » et le code, "
        "dans les 15 minutes."
    ),
    "link.with_code": (
        "Cette discussion et l'autre sont reliées : un plan, un carnet. Les rappels arrivent là où "
        "tu as écrit en dernier. Ce que tu ne m'avais dit qu'ici est mis de côté ; « unlink » "
        "sépare les discussions et le rend."
    ),
    "unlink": "Cette discussion est de nouveau indépendante. Tes données restent avec l'autre.",
    "block.still": "{day} est bloqué. Dis « {weekday} de nouveau libre » pour le lever.",
    "block.still.why": (
        "{day} est bloqué : {reason}. Dis « {weekday} de nouveau libre » pour le lever."
    ),
    "block.long": "C'est plus de six mois. On arrête ce plan et on en fait un nouveau après ?",
    "well.on_way": (
        "Tant mieux. Tu reviens encore de {days} jours d'arrêt, on continue donc par étapes."
    ),
    "condition.none": "Je n'avais rien noté de ce genre.",
    "condition.which": "Tant mieux. Pour quoi as-tu le feu vert ?",
    "pause.red_flag": "Le signe d'alerte",
    "pause.bone_stress": "L'os",
    "pause.low_energy": "Le manque d'énergie",
    "pause.heart_disease": "Le cœur",
    "pause.ache": "{site}",
    "condition.over": "Noté, c'est passé : {condition}. On reprend doucement.",
    "condition.pregnant": (
        "Félicitations, et merci de me le dire ! Si ta sage-femme ou ton médecin est d'accord, tu "
        "peux continuer à courir facile ; le dur et la chaleur sortent du plan. Arrête et "
        "appelle-les en cas de saignement, de douleur, de vertige ou d'essoufflement."
    ),
    "condition.postpartum": (
        "Félicitations ! On recourt au plus tôt trois mois après l'accouchement, on marche "
        "d'abord, et seulement sans douleur, sans fuite et sans lourdeur. Un bilan du périnée vaut "
        "le coup."
    ),
    "condition.heart_disease": (
        "Merci de me le dire. Demande d'abord le feu vert d'un médecin ; d'ici là je ne prévois "
        "rien de dur."
    ),
    "condition.low_energy": (
        "Merci de me le dire. Je n'augmente pas ta charge ; parles-en à un médecin ou à un "
        "diététicien du sport."
    ),
    "condition.bone_stress": "Pas de course avant le feu vert d'un médecin ou d'un kiné.",
    "log.future.file": (
        "Ce fichier est daté du {day}, qui est encore à venir. La montre est à l'heure ?"
    ),
    "profile.doubt": "Je ne peux pas encore prendre ça comme résultat : {doubt}",
    "profile.why": "Tu m'as appris du nouveau sur ta course.",
    "profile.why.results": "Ton résultat montre ta forme actuelle.",
    "profile.replan": "Avec ça, ton plan à partir d'aujourd'hui devient :",
    "profile.replan.ask": "Avec ça, ton plan à partir d'aujourd'hui deviendrait :",
    "profile.title": "Ce que je sais de toi :",
    "profile.name": "Prénom : {name}",
    "profile.age": "Âge : {age}",
    "profile.settings": "Fuseau horaire {zone}, {units}",
    "profile.goal": "Objectif : {goal}",
    "profile.tune_up": "Course de préparation : {what}, {day}",
    "profile.weekly": "Semaine habituelle : {distance}",
    "profile.longest": "Plus longue sortie récente : {distance}",
    "profile.result": "Résultat : {result}",
    "profile.days": "Jours d'entraînement : {days}",
    "profile.long_day": "Sortie longue : {day}",
    "profile.exception": "Dates : {first} au {last} {why}",
    "profile.rule": "Règle : {rule}",
    "profile.note": "Note : {note}",
    "profile.niggle": "Douleur : {site}, {severity}/10",
    "profile.ill": "Malade depuis {day}",
    "profile.condition": "Santé : {what}",
    "profile.reminders": "Je t'écris : {what}",
    "forget.summary": "Note oubliée",
    "goal.same": "C'est déjà ce que tu prépares.",
    "goal.headline": "Nouvel objectif : {goal}. Le plan à partir d'aujourd'hui :",
    "goal.headline.ask": "Nouvel objectif : {goal}. À partir d'aujourd'hui le plan deviendrait :",
    "goal.why": "Tu as changé d'objectif.",
    "goal.none_to_drop": "Il n'y a pas de course à abandonner.",
    "goal.drop": "L'objectif s'en va ; on continue en entretien :",
    "goal.drop.why": "Tu as renoncé à la course.",
    "race.when": "Quel jour est la course ? Dis par exemple « course {what} le 12 avril ».",
    "race.past": "Ce jour est déjà derrière nous.",
    "race.in_the_way": "Avec cette course ({what}, {day}), il resterait trop peu de sorties "
    "longues avant ton objectif ({goal}).",
    "race.other_day": "Un autre week-end convient.",
    "race.shorter": "Une plus courte passe.",
    "race.after": "Ta course objectif est le {day} ; une course de préparation doit venir avant.",
    "race.headline": "Course de préparation : {what}, {day}. Le plan lui fait de la place :",
    "race.headline.ask": "Course de préparation : {what}, {day}. Le plan lui ferait de la place :",
    "race.why": "Une course demande quelques jours plus légers autour.",
    "replan.again": (
        "Les étapes de la semaine dernière encore une fois, le reste une semaine après :"
    ),
    "replan.headline": "Le plan réécrit à partir du {day}, d'après ce que tu as vraiment couru :",
    "replan.why": "Tu voulais un plan neuf d'après ce que tu as vraiment couru.",
    "compare.goal": "Objectif : {was} → {now}",
    "compare.end": "Fin du plan {was} → {now}",
    "compare.end.why": "Le plan va jusqu'à l'objectif.",
    "compare.pace": "Allure seuil {was} → {now}",
    "compare.week": "Cette semaine {was} → {now}",
    "compare.week.why": "Elle part de ce que tu as couru récemment.",
    "compare.peak": "Plus grosse semaine {was} → {now}",
    "compare.peak.why": "Autant que le temps et une hausse sûre le permettent.",
    "compare.longest": "Plus longue sortie {was} → {now}",
    "compare.longest.why": "Elle va avec l'objectif et avec ce que tu as couru jusqu'ici.",
    "compare.same": "Les semaines à venir restent comme elles sont",
    "compare.same.why": "Ce que tu as couru colle encore au plan.",
    "why.sources": "Ce qu'il y a derrière :",
    "progress.lost.one": (
        "Une séance manquée ou laissée. Elle ne se rattrape pas ; le plan continue."
    ),
    "predict.equivalent": "C'est l'équivalent de tes derniers résultats.",
    "predict.full": (
        "C'est l'équivalent de tes derniers résultats ; ça vaut à partir d'environ {full} par "
        "semaine."
    ),
    "predict.blended": (
        "Tu cours environ {weekly} par semaine. En dessous de {full}, le marathon est souvent plus "
        "lent que ce que promettent les courses plus courtes ; j'en ai tenu compte (Vickers 2016)."
    ),
    "predict.within": "Ton objectif de {target} est à ta portée.",
    "predict.beyond": (
        "Ton objectif de {target} va plus vite que ta forme du jour. L'entraînement peut t'en "
        "rapprocher ; tes allures viennent de ce que tu peux maintenant."
    ),
    "help.title": "Parle-moi simplement. Par exemple :",
    "help.end": (
        "Au lieu d'écrire une sortie, tu peux envoyer le fichier de ta montre (FIT, GPX ou TCX). "
        "Plusieurs choses dans un message, ça va, et « annule ça » enlève le dernier changement."
    ),
    "help.log": "Noter",
    "help.plan": "Regarder",
    "help.change": "Changer",
    "help.life": "La vie",
    "help.rules": "Règles",
    "help.goal": "Objectif",
    "help.reminders": "Rappels",
    "help.data": "Données",
}
