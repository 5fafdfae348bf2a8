"""In Italian: health, heat, ways back and readiness, by the English they are written in."""

from collections.abc import Mapping

HEALTH: Mapping[str, str] = {
    (
        "You told of a warning sign that a doctor has to look at first: no training until you are "
        "cleared."
    ): (
        "Mi hai detto di un segnale d'allarme che prima deve vedere un medico: niente allenamento "
        "fino al via libera."
    ),
    "A bone may be injured: no running until it has been examined.": (
        "Un osso potrebbe essere lesionato: niente corsa finché non è visto."
    ),
    "No running in the first three months after a birth.": (
        "Niente corsa nei primi tre mesi dopo il parto."
    ),
    "While you are pregnant running stays easy, and only as far as it feels good.": (
        "In gravidanza si corre piano, e solo finché fa bene."
    ),
    "With a heart condition hard running needs a doctor's clearance first.": (
        "Con un problema di cuore, correre forte vuole prima il via libera di un medico."
    ),
    (
        "Signs of too little energy: easy running only, no more load, and please see a sports "
        "doctor."
    ): (
        "Segni di poca energia: solo piano, niente carico in più, e vai da un medico dello sport, "
        "per favore."
    ),
    "With fever there is no training until you have been well for a while.": (
        "Con la febbre niente allenamento finché non stai bene da un po'."
    ),
    "With symptoms below the neck there is no training until you have been well for a while.": (
        "Con sintomi sotto il collo niente allenamento finché non stai bene da un po'."
    ),
    "With fever there is no training.": "Con la febbre niente allenamento.",
    "With symptoms below the neck there is no training.": (
        "Con sintomi sotto il collo niente allenamento."
    ),
    "With illness below the neck, training is dangerous; you rest.": (
        "Con malanni sotto il collo allenarsi è pericoloso; riposi."
    ),
    "Wait until two days without fever have passed.": "Aspetta due giorni senza febbre.",
    "You were ill: easy days first.": "Sei stato male: prima giorni facili.",
    "One easy day for every day ill before anything hard.": (
        "Un giorno facile per ogni giorno di malattia prima del duro."
    ),
    "Your {a} hurts too much to run ({b}).": "Fa troppo male per correre: {a} ({b}).",
    "Your {a} hurts too much to run ({b}); have it looked at.": (
        "Fa troppo male per correre: {a} ({b}); fallo vedere."
    ),
    "Your {a} hurts ({b}): easy running only this week.": (
        "Dolore ({a}, {b}): questa settimana solo piano."
    ),
    "Your {a} hurts a little ({b}): easy only, and a third less.": (
        "Fa un po' male ({a}, {b}): solo piano, e un terzo in meno."
    ),
    "No running on {a} ({b}) until it has been looked at.": (
        "Niente corsa ({b}, {a}) finché qualcuno non lo vede."
    ),
    "sharp pain": "dolore acuto",
    "pain of {a}/10": "dolore {a}/10",
    "Your {a} hurt a lot lately: easy only, and a third less.": (
        "Ti ha fatto molto male da poco ({a}): solo piano, e un terzo in meno."
    ),
    "{a} after strong pain: easy and less of it for a week.": (
        "{a}, dopo un dolore forte: una settimana piano e meno."
    ),
    "{a} at {b}/10: easy and less of it for a week.": "{a}, {b}/10: una settimana piano e meno.",
    "No running before a clinician has cleared you: {a}.": (
        "Niente corsa prima del via libera medico: {a}."
    ),
    "Your recent load is far above what you are used to.": (
        "Il tuo carico recente è molto sopra il solito."
    ),
    "You slept badly.": "Hai dormito male.",
    "You have little energy.": "Hai poca energia.",
    "Your legs are sore.": "Hai le gambe indolenzite.",
    "You slept {a} hours.": "Hai dormito {a} ore.",
    "After so little sleep, easy and short is the most.": (
        "Con così poco sonno, piano e corto è il massimo."
    ),
    "tired for days": "stanchezza da giorni",
    "these days are not free": "questi giorni non sono liberi",
    "After {a} days off: easy, at {b} of your former load.": (
        "Dopo {a} giorni di stop: piano, al {b} del carico di prima."
    ),
    "{a} days off: as many easy days come first.": (
        "{a} giorni di stop: prima altrettanti giorni facili."
    ),
    "After {a} days off running comes back easy and in steps.": (
        "Dopo {a} giorni di stop la corsa torna piano e per gradi."
    ),
    "After a race the body needs its days of rest.": (
        "Dopo una gara il corpo ha bisogno dei suoi giorni di riposo."
    ),
    "{a} °C: too hot to run outdoors.": "{a} °C: troppo caldo per correre fuori.",
    "{a} °C: nothing hard or long in such heat.": (
        "{a} °C: niente di duro o lungo con questo caldo."
    ),
    "{a} °C: by effort, and no longer than planned.": (
        "{a} °C: a sensazione, e non più lungo del previsto."
    ),
    "Nothing stands against it any more.": "Niente lo impedisce più.",
    "You were off for less time, so it is back.": "Lo stop è stato più corto, quindi torna.",
    "The ache allows it again.": "Il dolore lo permette di nuovo.",
    "It is cooler than it was said to be.": "È più fresco di quanto si diceva.",
    "You are cleared, so it is back.": "Hai il via libera, quindi torna.",
    "Kept in proportion with the rest of your training.": (
        "In proporzione con il resto dell'allenamento."
    ),
    "A hard day is followed by an easy one.": "Dopo un giorno duro ne viene uno facile.",
    "A run grows by a tenth at most over the longest of the 30 days before it.": (
        "Una corsa cresce al massimo di un decimo sulla più lunga dei 30 giorni prima."
    ),
    "A week grows by a tenth at most over the best of the four before it.": (
        "Una settimana cresce al massimo di un decimo sulla migliore delle quattro prima."
    ),
    "Last week is repeated: each step comes once the one before sits well.": (
        "Si ripete la settimana scorsa: ogni gradino viene quando quello prima va bene."
    ),
    "The plan was written anew.": "Il piano è stato riscritto.",
    "It has no place in the plan as it is now.": "Nel piano di adesso non ha posto.",
    "Three times a week, a day of rest between, no hurry.": (
        "Tre volte a settimana, un giorno di riposo in mezzo, senza fretta."
    ),
    "A lighter week: shorter, with more walking, so that it settles.": (
        "Una settimana più leggera: più corta, con più cammino, per assestarsi."
    ),
    (
        "Walking breaks let heart, tendons and bones get used to running; repeat a week whenever "
        "it felt like too much."
    ): "Le pause camminando abituano cuore, tendini e ossa; ripeti una settimana se era troppo.",
    "A race on the way: it takes the place of a hard session and shows your form.": (
        "Una gara lungo la strada: prende il posto di un allenamento duro e mostra la forma."
    ),
    "Every third or fourth week is 15-30 % lighter.": (
        "Ogni terza o quarta settimana è più leggera del 15-30%."
    ),
    "Volume falls by half over the last two weeks, sharpness stays (Bosquet 2007).": (
        "Il volume si dimezza nelle ultime due settimane, la brillantezza resta (Bosquet 2007)."
    ),
    (
        "{a} after a best of {b} in the last four weeks: a rise of at most 10 %, or {c} in a small "
        "week."
    ): (
        "{a} dopo al massimo {b} nelle ultime quattro settimane: al più il 10% in più, o {c} nelle "
        "settimane piccole."
    ),
    "A {a} {b} days before your {c} leaves no time to recover.": (
        "{a}, {b} giorni prima della tua gara ({c}): non resta tempo per recuperare."
    ),
    (
        "Your {a} on {b} comes too soon to be prepared after the race before it, so it is not in "
        "the plan."
    ): (
        "La gara di {b} ({a}) arriva troppo presto dopo quella prima per prepararla; non è nel "
        "piano."
    ),
}
