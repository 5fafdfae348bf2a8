"""In Dutch: refused goals, results and doubts, by the English they are written in."""

from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "Teaches the legs to run when they come from the bike.": (
        "Leert de benen lopen als ze van de fiets komen."
    ),
    "Ride only.": "Alleen fietsen.",
    "{a}, easy enough to chat": "{a}, zo rustig dat je kunt praten",
    "run off the bike": "lopen vanaf de fiets",
    "ankles, calves, hips and back, without forcing": (
        "enkels, kuiten, heupen en rug, zonder te forceren"
    ),
    "strong and smooth": "sterk en soepel",
    "start slowly": "begin langzaam",
    "stay in control": "houd controle",
    "Your own.": "Die van jezelf.",
    "A race goal needs a race: how far, and when?": (
        "Een wedstrijddoel vraagt een wedstrijd: hoe ver, en wanneer?"
    ),
    (
        "A {a} needs a run of about {b}, and your days leave room for {c}. With {d} on one day "
        "it would fit."
    ): (
        "Daarvoor ({a}) is een loop van zo'n {b} nodig, en je dagen laten {c} toe. "
        "Met {d} op één dag zou het passen."
    ),
    "Please see a doctor first; I'll plan as soon as you are cleared.": (
        "Ga eerst naar een arts; ik plan zodra je groen licht hebt."
    ),
    "There is no free day in your week, so there is nothing I can plan.": (
        "Er is geen vrije dag in je week, dus ik kan niets plannen."
    ),
    "Tell me one day you could run, even for 30 minutes.": (
        "Noem één dag waarop je kunt lopen, al is het maar 30 minuten."
    ),
    "I plan for races from {a} to {b}; {c} is outside that.": (
        "Ik plan voor wedstrijden van {a} tot {b}; {c} valt daarbuiten."
    ),
    "The race on {a} is {b}: nothing can be trained for it.": (
        "De wedstrijd op {a} is {b}: daar valt niets meer voor te trainen."
    ),
    "today": "vandaag",
    "over already": "al voorbij",
    "{a} is more than {b} weeks away.": "Tot {a} duurt het meer dan {b} weken.",
    "Keep a base until then; a plan for the race comes in its year.": (
        "Houd tot dan de basis; het wedstrijdplan komt in zijn jaar."
    ),
    (
        "A marathon is for adults: in the year you turn {a} a race is at most {b} (from {c} on "
        "there is no such limit)."
    ): (
        "Een marathon is voor volwassenen: in het jaar dat je {a} wordt hooguit {b} (vanaf {c} "
        "geldt dat niet meer)."
    ),
    (
        "That is too far: in the year you turn {a} a race is at most {b} (from {c} on there is no "
        "such limit)."
    ): "Dat is te ver: in het jaar dat je {a} wordt hooguit {b} (vanaf {c} geldt dat niet meer).",
    (
        "Racing is not for now ({a}): easy running, as far as it feels good and your doctor agrees."
    ): (
        "Wedstrijden zijn nu niet aan de orde ({a}): rustig lopen, zolang het goed voelt en je "
        "arts het goedvindt."
    ),
    "I can plan gentle running without a race.": "Ik kan rustig lopen plannen, zonder wedstrijd.",
    "A {a} needs at least {b} runs a week; {c} days are free.": (
        "Daarvoor ({a}) zijn minstens {b} lopen per week nodig; {c} dagen zijn vrij."
    ),
    "A {a} needs at least {b} runs a week; {c} day is free.": (
        "Daarvoor ({a}) zijn minstens {b} lopen per week nodig; {c} dag is vrij."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} week leaves "
        "room for {d}."
    ): (
        "Leren lopen duurt zo'n negen weken ({a} trainingen); tot dan ({b}, {c} week) is er plaats "
        "voor {d}."
    ),
    (
        "Learning to run takes about nine weeks ({a} run-walk sessions); a {b} in {c} weeks leaves "
        "room for {d}."
    ): (
        "Leren lopen duurt zo'n negen weken ({a} trainingen); tot dan ({b}, {c} weken) is er "
        "plaats voor {d}."
    ),
    "easy running to build a base": "rustig lopen voor een basis",
    "learning to run": "leren lopen",
    "Choose a later race or more days, or take this one as a long run with a number.": (
        "Kies een latere wedstrijd of meer dagen, of neem deze als lange duurloop met startnummer."
    ),
    "Choose a later race, or race at your present fitness.": (
        "Kies een latere wedstrijd, of loop met je vorm van nu."
    ),
    (
        "Your target of {a} is beyond reach by then: at one point of fitness in four to six weeks "
        "it would take about {b} weeks. {c} Training paces follow your present fitness."
    ): (
        "Je doel van {a} is tegen die tijd niet haalbaar: met één vormpunt in vier tot zes weken "
        "zou het zo'n {b} weken kosten. {c} De tempo's volgen je huidige vorm."
    ),
    "your {a} race in {b} on {c}": "je wedstrijd van {a} in {b}, {c}",
    "your {a} run in {b} on {c}": "je loop van {a} in {b}, {c}",
    "your {a} race in {b}": "je wedstrijd van {a} in {b}",
    "your {a} run in {b}": "je loop van {a} in {b}",
    "Your {a} race in {b} on {c}": "je wedstrijd van {a} in {b}, {c}",
    "Your {a} run in {b} on {c}": "je loop van {a} in {b}, {c}",
    "Your {a} race in {b}": "je wedstrijd van {a} in {b}",
    "Your {a} run in {b}": "je loop van {a} in {b}",
    "{a} shows more; one good day raises your paces only a little.": (
        "Het laat meer zien ({a}); één goede dag tilt je tempo's maar een beetje op."
    ),
    "{a} shows it.": "Dat laat {a} zien.",
    "{a} was slower; one bad day lowers your paces only in part.": (
        "Dat was langzamer ({a}); één slechte dag verlaagt je tempo's maar deels."
    ),
    "{a} was no race, so it does not lower your paces.": (
        "Dat was geen wedstrijd ({a}), dus het verlaagt je tempo's niet."
    ),
    "First evidence: {a}.": "De eerste aanwijzing voor je vorm: {a}.",
    "{a} days without training cost about {b} % of fitness.": (
        "{a} dagen zonder training kosten zo'n {b}% van je vorm."
    ),
    "{a} days with cross-training cost about {b} % of fitness.": (
        "{a} dagen met crosstraining kosten zo'n {b}% van je vorm."
    ),
    "{a} says little about fitness: it needs {b} to {c}.": (
        "Dat zegt weinig over je vorm ({a}): het moet {b} tot {c} zijn."
    ),
    "{a} would be faster than the world's best; is the time or distance right?": (
        "Dat zou sneller zijn dan de wereldtop ({a}); kloppen tijd en afstand?"
    ),
    "{a} is walking pace, so it says little about running fitness.": (
        "Dat is wandeltempo ({a}), dus het zegt weinig over je loopvorm."
    ),
    "{a} lies in the future.": "Dat ligt in de toekomst: {a}.",
    "{a} is more than a whole day": "{a} is meer dan een hele dag",
    "a mean heart rate of {a} is outside what hearts do": (
        "een gemiddelde hartslag van {a} doet geen hart"
    ),
    "{a} is further than almost anyone runs in a day": "{a} loopt bijna niemand op één dag",
    "{a} in {b} is {c}, faster than anyone has ever run it": (
        "{a} in {b} is {c}, sneller dan iemand ooit liep"
    ),
    "{a} in {b} is {c}, slower than a walk": "{a} in {b} is {c}, langzamer dan wandelen",
    "From your threshold heart rate of {a}.": "Uit je drempelhartslag van {a}.",
    "From a maximum of {a}.": "Uit een maximum van {a}.",
    "From {a} at rest and a maximum of {b}.": "Uit {a} in rust en een maximum van {b}.",
    "From {a} at rest and a maximum of {b} estimated from age ({c}).": (
        "Uit {a} in rust en een maximum van {b} geschat op leeftijd (208 - 0,7 × leeftijd, ± 10)."
    ),
    "Damsted 2019, Nielsen 2014; the 10 % default is a coach's rule": (
        "Damsted 2019, Nielsen 2014; de 10% is een coachregel"
    ),
    "Schuster Brandt Frandsen 2025; Bertelsen 2018 for new runners": (
        "Schuster Brandt Frandsen 2025; Bertelsen 2018 voor beginners"
    ),
    "Daniels, Running Formula: the long run's share of the week": (
        "Daniels, Running Formula: het deel van de lange duurloop in de week"
    ),
    "coaching practice; seen in most published plans": (
        "coachpraktijk; zo in de meeste gepubliceerde plannen"
    ),
    "hard/easy alternation, Casado 2022; 48 h is a coach's rule": (
        "afwisselen van zwaar en rustig, Casado 2022; 48 uur is een coachregel"
    ),
    "Silbernagel 2007 and Vincent 2017": "Silbernagel 2007 en Vincent 2017",
    "Schwellnus 2021; rest with fever is a clinician's rule": (
        "Schwellnus 2021; rust bij koorts is een artsenregel"
    ),
    "UK Athletics maximum race distances": "UK Athletics, langste wedstrijdafstanden",
}
