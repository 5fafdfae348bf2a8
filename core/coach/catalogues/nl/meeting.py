"""What the coach says, in Dutch: warnings, first questions and small answers."""

from collections.abc import Mapping

MEETING: Mapping[str, str] = {
    "care.heart": (
        "Stop nu met hardlopen. Pijn op de borst, flauwvallen, hartkloppingen, een "
        "onregelmatige hartslag of plotselinge benauwdheid: daarmee ga je eerst naar "
        "een arts. Gebeurt het nu of net, bel dan het alarmnummer (112)."
    ),
    "care.breathing": (
        "Stop en rust rechtop. Benauwd blijven in rust, piepen of een dichte keel "
        "vraagt nu om hulp: gebruik je inhaler of adrenaline als je die hebt en bel het"
        " alarmnummer (112)."
    ),
    "care.stroke": (
        "Bel nu het alarmnummer (112). Zwakte aan één kant, een scheef gezicht, "
        "onduidelijk praten of verwardheid kan niet wachten. Rijd niet zelf."
    ),
    "care.heat": (
        "Dit kan een hitteberoerte zijn en minuten tellen. Bel het alarmnummer (112) en"
        " koel meteen: schaduw, koud water over het hele lichaam, ijs als het er is. "
        "Eerst koelen, dan vervoeren."
    ),
    "care.hyponatraemia": (
        "Hoofdpijn, overgeven of verwardheid na een lange loop kan komen van te veel "
        "water en te weinig zout. Drink geen water meer en bel het alarmnummer (112) of"
        " ga nu naar de spoedeisende hulp."
    ),
    "care.rhabdomyolysis": (
        "Donkere, colakleurige urine of sterk gezwollen spieren na inspanning horen "
        "vandaag op de spoedeisende hulp: spierafbraak kan de nieren beschadigen. Loop "
        "niet en neem er geen pijnstillers voor."
    ),
    "care.bone_stress": (
        "Pijn op één plek van een bot, bij hinkelen, 's nachts of in rust kan een "
        "stressletsel zijn. Loop er niet mee, ook niet rustig. Laat er binnen enkele "
        "dagen een arts of fysiotherapeut naar kijken; diepe lies- of heuppijn eerder."
    ),
    "care.low_energy": (
        "Uitblijvende menstruatie, terugkerende stressletsels of steeds uitgeput zijn "
        "kan betekenen dat je lichaam te weinig energie krijgt. Praat er snel over met "
        "een arts of sportdiëtist. Tot dan verhoog ik je training niet en praat ik niet"
        " over gewicht."
    ),
    "care.eating": (
        "Fijn dat je het vertelt. Dit is belangrijker dan elke training en je hoeft het"
        " niet alleen op te lossen. Praat met een arts of een hulplijn voor "
        "eetstoornissen. Ik verhoog je training niet en raad je nooit aan minder te "
        "eten."
    ),
    "care.clot": (
        "Een gezwollen, warme of pijnlijke kuit, zeker met benauwdheid, kan trombose "
        "zijn. Loop niet en masseer niet. Laat er vandaag naar kijken; met benauwdheid "
        "of pijn op de borst bel je het alarmnummer (112)."
    ),
    "care.pregnancy": (
        "Stop met sporten en bel nu je verloskundige, arts of het ziekenhuis. "
        "Bloedverlies, vochtverlies, pijnlijke weeën, duizeligheid, pijn op de borst of"
        " een gezwollen kuit moeten vandaag bekeken worden."
    ),
    "care.self_harm": (
        "Fijn dat je het me vertelt. Ik ben maar een hardloopcoach en je verdient nu "
        "een mens om mee te praten. Bel het alarmnummer (112) als je jezelf iets zou "
        "aandoen, of een hulplijn: 113 in Nederland, 1813 in België."
    ),
    "care.paused": (
        "De training ligt stil. Laat weten wanneer een arts of fysiotherapeut groen "
        "licht geeft, dan beginnen we rustig weer."
    ),
    "care.still": (
        "De training ligt stil tot een arts of fysiotherapeut groen licht geeft. "
        "Wandelen en wat zij toestaan is prima; tot dan niet hardlopen."
    ),
    "condition.red_flag": "De training ligt stil tot een arts groen licht geeft.",
    "condition.cleared": "Fijn dat je groen licht hebt. We beginnen rustig weer.",
    "ask.again": "Sorry, dat begreep ik niet.",
    "ask.goal.again": "Wat wil je doen?",
    "ask.injuries.where": "Waar doet het pijn, en hoeveel van 0 tot 10?",
    "ask.place.again": (
        "De tijdzone van {place} ken ik niet. Welke grote stad heeft dezelfde tijd?"
    ),
    "ask.weekly_volume.start": "Loop je op dit moment al? Zo ja, hoeveel {unit} per week?",
    "hint.race_date": "Een dag zoals “12 april” is genoeg.",
    "hint.weekly_volume": "Een getal zoals “25 {unit}” is genoeg.",
    "hint.runs_per_week": "Een getal van 1 tot 7 is genoeg.",
    "hint.longest_run": "Een getal zoals “10 {unit}” is genoeg.",
    "hint.days": "Zeg het zo: “di, do en het weekend”.",
    "hint.age": "Een getal is genoeg, of sla het over.",
    "hint.place": "De naam van een grote stad in de buurt is genoeg.",
    "hint.reminder_time": "Een tijd zoals “6:30” is genoeg.",
    "back.okay": "Prima, we gaan terug.",
    "back.first": "Dat is al de eerste vraag.",
    "begin.again": (
        "Leuk je te zien. Je plan is er nog. Zullen we opnieuw beginnen? Ik stel de "
        "vragen opnieuw en schrijf aan het eind het plan opnieuw. Je logboek blijft."
    ),
    "button.half": "Halve marathon",
    "button.marathon": "Marathon",
    "button.keep_fit": "Fit blijven",
    "button.start_running": "Beginnen met lopen",
    "button.km": "Kilometers",
    "button.miles": "Mijlen",
    "button.not_yet": "Ik loop nog niet",
    "button.any_day": "Elke dag",
    "button.no_limit": "Geen limiet",
    "button.nothing_hurts": "Niets doet pijn",
    "button.no_reminder": "Geen herinnering",
    "button.begin": "Laten we beginnen",
    "button.begin_again": "Opnieuw beginnen",
    "button.cleared": "Ik heb groen licht",
    "button.misheard": "Zo bedoelde ik het niet",
    "button.delete": "Alles wissen",
    "button.keep_data": "Gegevens houden",
    "button.log_anyway": "Ja, noteer het",
    "button.log_not": "Nee, ik verbeter het",
    "button.predict": "Wedstrijdprognose",
    "button.replan": "Plan opnieuw schrijven",
    "noted.weekly": "{distance} per week",
    "noted.no_running": "je loopt nog niet",
    "noted.runs": "{count} keer lopen per week",
    "noted.longest": "langste loop {distance}",
    "noted.long_day": "lange duurloop op {day}",
    "noted.age": "{age} jaar oud",
    "noted.no_injuries": "niets doet pijn",
    "noted.no_reminder": "geen herinnering in de ochtend",
    "noted.rule": "ik houd me eraan",
    "plan.ready": "Je plan is klaar: {goal}.",
    "plan.title": "Je plan: {goal}",
    "plan.first": "Je eerste plan",
    "plan.length": "{weeks} weken tot {end}: {phases}.",
    "plan.length.plain": "Het loopt {weeks} weken, tot {end}.",
    "plan.volume": (
        "Het begint met {first}, de grootste week telt {peak} en de langste loop is {longest}."
    ),
    "plan.by_effort": ("Nog geen tempo's: tot de eerste wedstrijd of test is je gevoel de maat."),
    "plan.by_pace": "Rustig is {easy}, drempel {threshold}.",
    "plan.pencilled": "De datum is voorlopig. Zeg me de echte als je die weet.",
    "plan.next": (
        "Vanaf morgen stuur ik je om {at} de training van de dag, vraag ik 's avonds "
        "hoe het ging en kijken we zondag samen terug. Een loop noteer je door het te "
        "zeggen: “{far} rustig 46 min”."
    ),
    "plan.next.no_evening": (
        "Vanaf morgen stuur ik je om {at} de training van de dag en kijken we zondag samen terug; "
        "'s avonds vraag ik niets. Een loop noteer je door het te zeggen: “{far} rustig 46 min”."
    ),
    "plan.next.silent": (
        "'s Ochtends ben ik stil; zeg “vandaag” als je de training wilt. Een loop "
        "noteer je door het te zeggen: “{far} rustig 46 min”."
    ),
    "amend.done": "Verbeterd: {entry}.",
    "amend.rated": "Genoteerd, inspanning {rpe}.",
    "amend.same": "Zo staat het er al: {entry}.",
    "amend.summary": "Activiteit verbeterd",
    "another.none": (
        "Een andere veilige manier zie ik niet. Zeg welke dag of hoeveel je past, dan "
        "kijk ik nog eens."
    ),
    "clarify.about": (
        "Over “{about}” ben ik niet zeker. Zeg bijvoorbeeld “{far} rustig 46 min”, "
        "“donderdag naar vrijdag” of “ik ben ziek”."
    ),
    "complete.future": ("Nog niet: {session} komt nog. Heb je het al gelopen, zeg me dan hoe ver."),
    "complete.how_much": "Hoeveel daarvan: {session}?",
    "complete.no_plan": "Er is nog geen plan. Zeg hoe ver of hoe lang, dan noteer ik het.",
    "day.blocked": "{day}: niet vrij, dus niets gepland.",
    "day.no_kind": "Er komt geen training van deze soort meer ({kind}).",
    "day.outside": "{day} valt buiten het plan.",
    "skip.day": "{day} valt weg. Er wordt nergens iets ingehaald.",
    "skip.day.ask": "Ik zou {day} laten vallen. Er wordt nergens iets ingehaald.",
    "skip.nothing": "Op die dagen staat niets gepland.",
    "skip.none_behind": "Tot vandaag is alles bekend. Bedoel je deze?",
    "skip.range": "Weggelaten: {first} tot {last}.",
    "skip.range.ask": "Ik zou {first} tot {last} laten vallen.",
    "tired.free": "Genoteerd. Er staat toch geen loop ({day}); rust goed uit.",
    "tired.nothing": "Genoteerd. {day} is het al rustig; laat het vallen als je liever rust.",
    "tired.strong": (
        "Genoteerd. {day} heb ik zacht gemaakt: kort en rustig, of rust als je dat liever hebt."
    ),
    "ill.below": (
        "Als borst, maag of spieren meedoen, loop je niet tot het over is. Wordt ademen"
        " zwaar of wordt het niet beter, ga dan naar een arts."
    ),
    "talk.off_topic": "Dat is mijn vak niet. Hardlopen wel.",
    "talk.praise": "Dank je. Jij doet het lopen.",
    "talk.complaint": (
        "Sorry daarvoor. Zeg wat er misging of wat je liever hebt, dan verander ik het."
    ),
    "talk.who_are_you": (
        "Ik ben Longrun, een hardloopcoach in deze chat. Ik ben een programma: ik plan,"
        " herinner, noteer en schuif, volgens gepubliceerde trainingsleer. Een arts ben"
        " ik niet."
    ),
    "well.nothing": "Mooi. Ik had er niets voor veranderd, dus alles blijft zoals het is.",
    "routine.morning": "training van de ochtend",
    "routine.evening": "avondvraag",
    "routine.evening_before": "bericht van de avond ervoor",
    "routine.readiness": "slaapvraag",
    "routine.weekly_review": "weekoverzicht",
    "routine.race_countdown": "aftelling",
    "routine.nudge": "duwtje",
    "routine.summary": "Herinnering gewijzigd",
    "routine.all_off": "Ik praat alleen nog als jij schrijft.",
    "routine.all_on": "Mijn herinneringen staan weer aan.",
    "routine.paused": "Ik ben stil tot {day}.",
    "block.day": "{first} blijft vrij.",
    "block.days": "{first} tot {last} blijven vrij.",
    "block.past": "Die dagen zijn al voorbij.",
    "delete.ask": (
        "Zal ik alles wissen wat ik over je bewaar: profiel, plan, logboek en dit "
        "gesprek? Dat kan niet ongedaan worden gemaakt."
    ),
    "delete.done": "Alles over jou is gewist. Het ga je goed.",
    "goal.past": "{day} ligt al achter ons.",
    "profile.same": "Zo heb ik het al.",
    "profile.summary": "Profiel gewijzigd",
    "log.effort": "inspanning {rpe}",
    "log.empty": "Niets genoteerd van {first} tot {last}.",
    "log.doubt": "{doubt}. Klopt dat?",
    "log.nothing_there": "Zo'n notitie vind ik niet in het logboek.",
    "find.empty": "{day} staat niets gepland.",
    "find.nothing_left": "Er is geen training meer om te wijzigen.",
    "find.which": "{day} zijn er twee. Welke?",
    "find.planned": "Gepland {day}: {there}.",
    "find.done": "Al gedaan: {there}, {day}.",
    "find.skipped": "Al weggelaten: {there}, {day}.",
    "imagine": "Dat zou zijn: {what}",
    "change.moved": "{from_day} → {day}: {was}",
    "scale.ask": "Hoe ver of hoe lang ({session})?",
    "ease.nothing": "Het is al rustig; er valt niets meer te verlichten.",
    "evening.effort": ("Hoe zwaar was het ({session}), van 1 (heel licht) tot 10 (alles gegeven)?"),
    "predict.unknown": (
        "Voor een prognose heb ik een wedstrijd of test nodig, zoals “5 km in 24:30”."
    ),
    "predict.said": "Met je vorm van nu: {what} in ongeveer {time} ({low} tot {high}).",
    "paces.title": "Jouw tempo's",
    "progress.title": "Jouw weken, gelopen van gepland",
    "progress.empty": "Er is nog niets te zien. Noteer een loop, zoals “{far} rustig 46 min”.",
    "past": "{session} ligt achter ons; wat voorbij is, blijft zoals het was.",
    "goal.barred": (
        "Dus de wedstrijd verdwijnt uit je plan en je traint zonder verder, tot je een andere "
        "kiest."
    ),
    "answer.unknown.yet": "Dat weet ik niet en gokken doe ik liever niet.",
    "hint.goal": "Bijvoorbeeld “10 km op 12 april”, “fit blijven” of “beginnen met lopen”.",
    "hint.result": "Bijvoorbeeld “10 km in 52:30”, of gewoon “nee”.",
    "hint.minutes": "Bijvoorbeeld “45 min” of “geen limiet”.",
    "hint.long_run_day": "Een weekdag is genoeg.",
    "hint.units": "“km” of “mijl” is genoeg.",
    "log.many": "Genoteerd: {count} keer gelopen van {first} tot {last}, samen {distance}.",
    "goal.after_all": "Dat verandert het: {goal} kan toch.",
    "no_plan.change": (
        "Er valt nog niets te veranderen: een paar korte vragen en ik schrijf je plan, en "
        "dat buigt mee als het leven ertussen komt."
    ),
    "no_plan.yet": "Er is nog geen plan: een paar korte vragen en ik schrijf het.",
    "label.AmendActivity": "Loop verbeteren",
    "label.AskQuestion": "Een vraag",
    "label.CheckInAnswered": "Slaap en gevoel",
    "label.DropGoal": "Doel laten vallen",
    "label.Help": "Hulp",
    "label.Remember": "Onthouden",
    "label.ReplanFrom": "Plan opnieuw schrijven",
    "label.ReportFatigue": "Ik ben moe",
    "label.ReportIllness": "Ik ben ziek",
    "label.ReportRecovered": "Ik ben weer beter",
    "label.SetProfile": "Profiel wijzigen",
    "label.ShowLog": "Mijn logboek",
    "label.ShowPaces": "Mijn tempo's",
    "label.ShowPlan": "Hele plan",
    "label.ShowProfile": "Wat je van mij weet",
    "label.ShowProgress": "Voortgang",
    "label.ShowToday": "Vandaag",
    "label.add": "{session} erbij {day}",
    "label.block": "Niet vrij {days}",
    "label.days": "Trainingsdagen",
    "label.delete": "Loop wissen {day}",
    "label.ease_day": "{day} lichter",
    "label.ease_week": "Week lichter",
    "label.instead": "Liever {what}",
    "label.log": "{what} noteren",
    "label.move": "{session} verzetten",
    "label.niggle": "Pijn: {site}",
    "label.partly": "Deels",
    "label.predict": "Wedstrijdprognose",
    "label.push": "Iets meer",
    "label.race": "Wedstrijd {what}, {day}",
    "label.routine": "Herinneren {at}",
    "label.scale_to": "Maar {amount}",
    "label.session": "training",
    "label.session_on": "training {day}",
    "label.swap": "{first} en {second} ruilen",
    "label.treadmill": "Op de loopband",
    "label.unblock": "Weer vrij {days}",
    "label.week_of": "Week van {day}",
    "ill.summary": "ziekte",
    "tired.summary": "vermoeidheid",
    "well.summary": "weer beter",
    "log.in": " in ",
    "remember.done": "Ik onthoud: {words}",
    "remember.summary": "Notitie bewaard",
    "forget.done": "Vergeten ({count}).",
    "forget.nothing": "Daar heb ik geen notitie over.",
    "entry.effort": "inspanning {rpe}",
    "delete.activity": "Uit het logboek gehaald: {entry}.",
    "delete.summary": "Activiteit gewist",
    "delete.which": "Welke?",
}
