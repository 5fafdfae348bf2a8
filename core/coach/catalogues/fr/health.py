"""In French: health, heat, ways back and readiness, by the English they are written in."""

from collections.abc import Mapping

HEALTH: Mapping[str, str] = {
    (
        "You told of a warning sign that a doctor has to look at first: no training until you are "
        "cleared."
    ): (
        "Tu m'as parlé d'un signe d'alerte qu'un médecin doit voir d'abord : pas d'entraînement "
        "avant son feu vert."
    ),
    "A bone may be injured: no running until it has been examined.": (
        "Un os est peut-être blessé : pas de course avant un examen."
    ),
    "No running in the first three months after a birth.": (
        "Pas de course les trois premiers mois après l'accouchement."
    ),
    "While you are pregnant running stays easy, and only as far as it feels good.": (
        "Pendant la grossesse, on court facile, et seulement tant que ça fait du bien."
    ),
    "With a heart condition hard running needs a doctor's clearance first.": (
        "Avec un problème de cœur, courir dur demande d'abord le feu vert d'un médecin."
    ),
    (
        "Signs of too little energy: easy running only, no more load, and please see a sports "
        "doctor."
    ): (
        "Signes de manque d'énergie : seulement facile, pas plus de charge, et vois un médecin du "
        "sport, s'il te plaît."
    ),
    "With fever there is no training until you have been well for a while.": (
        "Avec de la fièvre, pas d'entraînement avant d'aller bien depuis un moment."
    ),
    "With symptoms below the neck there is no training until you have been well for a while.": (
        "Avec des symptômes sous le cou, pas d'entraînement avant d'aller bien depuis un moment."
    ),
    "With fever there is no training.": "Avec de la fièvre, pas d'entraînement.",
    "With symptoms below the neck there is no training.": (
        "Avec des symptômes sous le cou, pas d'entraînement."
    ),
    "With illness below the neck, training is dangerous; you rest.": (
        "Malade sous le cou, s'entraîner est dangereux ; tu te reposes."
    ),
    "Wait until two days without fever have passed.": "Attends deux jours sans fièvre.",
    "You were ill: easy days first.": "Tu as été malade : d'abord des jours faciles.",
    "One easy day for every day ill before anything hard.": (
        "Un jour facile par jour de maladie avant du dur."
    ),
    "Your {a} hurts too much to run ({b}).": "Trop douloureux pour courir : {a} ({b}).",
    "Your {a} hurts too much to run ({b}); have it looked at.": (
        "Trop douloureux pour courir : {a} ({b}) ; fais-le regarder."
    ),
    "Your {a} hurts ({b}): easy running only this week.": (
        "Douleur ({a}, {b}) : seulement facile cette semaine."
    ),
    "Your {a} hurts a little ({b}): easy only, and a third less.": (
        "Petite douleur ({a}, {b}) : seulement facile, et un tiers de moins."
    ),
    "No running on {a} ({b}) until it has been looked at.": (
        "Pas de course ({b}, {a}) avant qu'on l'ait regardé."
    ),
    "sharp pain": "douleur vive",
    "pain of {a}/10": "douleur {a}/10",
    "Your {a} hurt a lot lately: easy only, and a third less.": (
        "Tu as eu très mal récemment ({a}) : facile seulement, et un tiers de moins."
    ),
    "{a} after strong pain: easy and less of it for a week.": (
        "{a}, après une forte douleur : une semaine facile et moins."
    ),
    "{a} at {b}/10: easy and less of it for a week.": "{a}, {b}/10 : une semaine facile et moins.",
    "No running before a clinician has cleared you: {a}.": (
        "Pas de course avant un feu vert médical : {a}."
    ),
    "Your recent load is far above what you are used to.": (
        "Ta charge récente dépasse de loin tes habitudes."
    ),
    "You slept badly.": "Tu as mal dormi.",
    "You have little energy.": "Tu as peu d'énergie.",
    "Your legs are sore.": "Tu as les jambes lourdes.",
    "You slept {a} hours.": "Tu as dormi {a} heures.",
    "After so little sleep, easy and short is the most.": (
        "Après si peu de sommeil, facile et court au plus."
    ),
    "tired for days": "fatigue depuis des jours",
    "these days are not free": "ces jours ne sont pas libres",
    "After {a} days off: easy, at {b} of your former load.": (
        "Après {a} jours d'arrêt : facile, à {b} de ta charge d'avant."
    ),
    "{a} days off: as many easy days come first.": (
        "{a} jours d'arrêt : d'abord autant de jours faciles."
    ),
    "After {a} days off running comes back easy and in steps.": (
        "Après {a} jours d'arrêt, la course revient facile et par étapes."
    ),
    "After a race the body needs its days of rest.": (
        "Après une course, le corps a besoin de ses jours de repos."
    ),
    "{a} °C: too hot to run outdoors.": "{a} °C : trop chaud pour courir dehors.",
    "{a} °C: nothing hard or long in such heat.": (
        "{a} °C : rien de dur ni de long par cette chaleur."
    ),
    "{a} °C: by effort, and no longer than planned.": (
        "{a} °C : à la sensation, et pas plus long que prévu."
    ),
    "Nothing stands against it any more.": "Plus rien ne s'y oppose.",
    "You were off for less time, so it is back.": "L'arrêt a été plus court, donc ça revient.",
    "The ache allows it again.": "La douleur le permet de nouveau.",
    "It is cooler than it was said to be.": "Il fait plus frais que prévu.",
    "You are cleared, so it is back.": "Tu as le feu vert, donc ça revient.",
    "Kept in proportion with the rest of your training.": (
        "En proportion avec le reste de l'entraînement."
    ),
    "A hard day is followed by an easy one.": "Après un jour dur vient un jour facile.",
    "A run grows by a tenth at most over the longest of the 30 days before it.": (
        "Une sortie augmente au plus d'un dixième sur la plus longue des 30 jours d'avant."
    ),
    "A week grows by a tenth at most over the best of the four before it.": (
        "Une semaine augmente au plus d'un dixième sur la meilleure des quatre d'avant."
    ),
    "Last week is repeated: each step comes once the one before sits well.": (
        "La semaine dernière se répète : chaque étape vient quand la précédente passe bien."
    ),
    "The plan was written anew.": "Le plan a été réécrit.",
    "It has no place in the plan as it is now.": "Elle n'a plus sa place dans le plan actuel.",
    "Three times a week, a day of rest between, no hurry.": (
        "Trois fois par semaine, un jour de repos entre, sans se presser."
    ),
    "A lighter week: shorter, with more walking, so that it settles.": (
        "Une semaine allégée : plus courte, avec plus de marche, pour assimiler."
    ),
    (
        "Walking breaks let heart, tendons and bones get used to running; repeat a week whenever "
        "it felt like too much."
    ): (
        "Les pauses de marche habituent le cœur, les tendons et les os ; répète une semaine si "
        "c'était trop."
    ),
    "A race on the way: it takes the place of a hard session and shows your form.": (
        "Une course en chemin : elle remplace une séance dure et montre ta forme."
    ),
    "Every third or fourth week is 15-30 % lighter.": (
        "Une semaine sur trois ou quatre est allégée de 15-30 %."
    ),
    "Volume falls by half over the last two weeks, sharpness stays (Bosquet 2007).": (
        "Le volume baisse de moitié sur les deux dernières semaines, le tranchant reste (Bosquet "
        "2007)."
    ),
    (
        "{a} after a best of {b} in the last four weeks: a rise of at most 10 %, or {c} in a small "
        "week."
    ): (
        "{a} après {b} au mieux sur quatre semaines : 10 % de plus au maximum, ou {c} dans une "
        "petite semaine."
    ),
    "A {a} {b} days before your {c} leaves no time to recover.": (
        "{a}, {b} jours avant ta course ({c}) : cela ne laisse pas le temps de récupérer."
    ),
    (
        "Your {a} on {b} comes too soon to be prepared after the race before it, so it is not in "
        "the plan."
    ): (
        "La course du {b} ({a}) vient trop tôt après la précédente pour la préparer ; elle n'est "
        "pas au plan."
    ),
}
