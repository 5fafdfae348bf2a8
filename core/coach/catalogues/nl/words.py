"""What the coach says, in Dutch: body and circumstances, examples, profile, goals and help."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "voet",
    "site.heel": "hiel",
    "site.toe": "teen",
    "site.ankle": "enkel",
    "site.achilles": "achillespees",
    "site.shin": "scheen",
    "site.calf": "kuit",
    "site.knee": "knie",
    "site.hamstring": "hamstring",
    "site.quad": "voorkant bovenbeen",
    "site.thigh": "bovenbeen",
    "site.it_band": "IT-band",
    "site.groin": "lies",
    "site.hip": "heup",
    "site.glute": "bil",
    "site.back": "rug",
    "site.shoulder": "schouder",
    "site.neck": "nek",
    "site.other": "lichaam",
    "side.left": "{site} links",
    "side.right": "{site} rechts",
    "side.both": "{site}, beide kanten",
    "tone.coach": "coach",
    "tone.partner": "partner",
    "tone.friend": "vriend",
    "level.beginner": "beginner",
    "level.intermediate": "gevorderd",
    "level.advanced": "ervaren",
    "condition.name.pregnant": "zwangerschap",
    "condition.name.postpartum": "de tijd na de bevalling",
    "condition.name.heart_disease": "hartaandoening",
    "condition.name.low_energy": "te weinig energie",
    "condition.name.bone_stress": "mogelijke botblessure",
    "condition.name.red_flag": "alarmsignaal, nog geen groen licht",
    "heat.summary": "hitte",
    "heat.over.summary": "koeler weer",
    "answer.near": "Precies daarover heb ik niets. Het dichtst in de buurt komt, in het Engels:",
    "answer.unknown": (
        "Dat weet ik niet en gokken doe ik liever niet. Buiten de gewoonste vragen staat wat ik"
        " weet voorlopig alleen in het Engels: vraag het in het Engels, of vraag naar je plan "
        "en je tempo's."
    ),
    "answer.english": "Dit heb ik voorlopig alleen in het Engels:",
    "quoted": "“{words}”",
    "example.km": "8 km",
    "example.mi": "5 mi",
    "say.log": "{far} rustig 46 min · 10 km in 52:30 · gisteren 45 min fietsen",
    "say.plan": "vandaag · deze week · hele plan · mijn tempo's · waarom?",
    "say.change": (
        "verplaats donderdag naar vrijdag · sla morgen over · vandaag maar 30 min · wissel dinsdag "
        "en woensdag"
    ),
    "say.life": "ik ben ziek · mijn knie doet pijn 4/10 · ik ben moe",
    "say.rules": "lange duurloop hooguit 2 uur",
    "say.goal": "halve marathon op 18 april · wedstrijd 10 km in 52:30",
    "say.reminders": "herinner me om 6:30 · geen herinneringen",
    "say.data": "ongedaan maken · exporteer mijn gegevens · wat weet je van mij?",
    "button.export_first": "Eerst exporteren",
    "export.ics": (
        "Je plan als agendabestand. Importeer het één keer, of vraag het opnieuw als het veranderd "
        "is."
    ),
    "export.fit": "Je volgende training voor het horloge.",
    "export.csv": "Je activiteiten in een tabel.",
    "export.json": "Alles wat ik over je bewaar, in één bestand.",
    "link.code": (
        "Hier is een code om een andere chat met deze te verbinden. Schrijf daar “link” en de "
        "code, binnen 15 minuten."
    ),
    "link.with_code": (
        "Deze chat en je andere zijn verbonden: één plan, één logboek. Herinneringen komen waar je "
        "het laatst schreef. Wat je me alleen hier had verteld, ligt apart; “unlink” haalt de "
        "chats uit elkaar en brengt het terug."
    ),
    "unlink": "Deze chat staat weer op zichzelf. Je gegevens blijven bij de andere.",
    "block.still": "{day} is geblokkeerd. Zeg “{weekday} toch vrij” om dat op te heffen.",
    "block.still.why": (
        "{day} is geblokkeerd: {reason}. Zeg “{weekday} toch vrij” om dat op te heffen."
    ),
    "block.long": (
        "Dat is meer dan een half jaar. Zullen we dit plan afsluiten en daarna een nieuw maken?"
    ),
    "well.on_way": (
        "Fijn. Na {days} dagen rust ben je nog op de terugweg, dus we gaan stap voor stap verder."
    ),
    "condition.none": "Daar had ik niets over genoteerd.",
    "condition.which": "Fijn. Waarvoor heb je groen licht?",
    "pause.red_flag": "Het alarmsignaal",
    "pause.bone_stress": "Het bot",
    "pause.low_energy": "Te weinig energie",
    "pause.heart_disease": "Het hart",
    "pause.ache": "{site}",
    "condition.over": "Genoteerd, dat is voorbij: {condition}. We beginnen weer voorzichtig.",
    "condition.pregnant": (
        "Gefeliciteerd, en dank je dat je het vertelt! Als je verloskundige of arts het goed "
        "vindt, mag je rustig blijven lopen; zwaar werk en hitte gaan uit het plan. Stop en bel "
        "hen bij bloedverlies, pijn, duizeligheid of benauwdheid."
    ),
    "condition.postpartum": (
        "Gefeliciteerd! Hardlopen begint op zijn vroegst drie maanden na de bevalling, eerst "
        "wandelen, en alleen zonder pijn, urineverlies of een zwaar gevoel. Laat je bekkenbodem "
        "nakijken, dat is de moeite waard."
    ),
    "condition.heart_disease": (
        "Dank je dat je het vertelt. Vraag eerst groen licht aan een arts; tot dan plan ik niets "
        "zwaars."
    ),
    "condition.low_energy": (
        "Dank je dat je het vertelt. Ik voer je training niet op; praat met een arts of "
        "sportdiëtist."
    ),
    "condition.bone_stress": "Niet lopen tot een arts of fysiotherapeut groen licht geeft.",
    "log.future.file": (
        "Dat bestand is van {day}, en die dag komt nog. Klopt de datum van je horloge?"
    ),
    "profile.doubt": "Dat kan ik nog niet als resultaat nemen: {doubt}",
    "profile.why": "Je vertelde me iets nieuws over je lopen.",
    "profile.why.results": "Je resultaat laat zien hoe fit je nu bent.",
    "profile.replan": "Daarmee wordt je plan vanaf vandaag zo:",
    "profile.replan.ask": "Daarmee zou je plan vanaf vandaag zo worden:",
    "profile.title": "Dit weet ik van je:",
    "profile.name": "Naam: {name}",
    "profile.age": "Leeftijd: {age}",
    "profile.settings": "Tijdzone {zone}, {units}",
    "profile.goal": "Doel: {goal}",
    "profile.tune_up": "Voorbereidingswedstrijd: {what}, {day}",
    "profile.weekly": "Gewone week: {distance}",
    "profile.longest": "Langste loop van de laatste tijd: {distance}",
    "profile.result": "Resultaat: {result}",
    "profile.days": "Trainingsdagen: {days}",
    "profile.long_day": "Lange duurloop: {day}",
    "profile.exception": "Dagen: {first} tot {last} {why}",
    "profile.rule": "Regel: {rule}",
    "profile.note": "Notitie: {note}",
    "profile.niggle": "Doet pijn: {site}, {severity}/10",
    "profile.ill": "Ziek sinds {day}",
    "profile.condition": "Gezondheid: {what}",
    "profile.reminders": "Ik laat van me horen: {what}",
    "forget.summary": "Notitie vergeten",
    "goal.same": "Daar train je al voor.",
    "goal.headline": "Nieuw doel: {goal}. Het plan vanaf vandaag:",
    "goal.headline.ask": "Nieuw doel: {goal}. Vanaf vandaag zou het plan zo worden:",
    "goal.why": "Je hebt je doel veranderd.",
    "goal.none_to_drop": "Er is geen wedstrijd als doel om los te laten.",
    "goal.drop": "Het doel vervalt; we trainen door voor de basis:",
    "goal.drop.why": "Je hebt de wedstrijd losgelaten.",
    "race.when": "Op welke dag is de wedstrijd? Zeg bijvoorbeeld “wedstrijd {what} op 12 april”.",
    "race.past": "Die dag ligt al achter ons.",
    "race.in_the_way": "Met deze wedstrijd ({what}, {day}) blijven er te weinig lange duurlopen "
    "over voor je doel ({goal}).",
    "race.other_day": "Een ander weekend past wel.",
    "race.shorter": "Een kortere past wel.",
    "race.after": "Je doelwedstrijd is {day}; een voorbereidingswedstrijd moet daarvoor komen.",
    "race.headline": "Voorbereidingswedstrijd: {what}, {day}. Het plan maakt er plaats voor:",
    "race.headline.ask": (
        "Voorbereidingswedstrijd: {what}, {day}. Het plan zou er plaats voor maken:"
    ),
    "race.why": "Rond een wedstrijd horen een paar lichtere dagen.",
    "replan.again": "De stappen van vorige week nog een keer, de rest een week later:",
    "replan.headline": "Het plan opnieuw vanaf {day}, naar wat je echt gelopen hebt:",
    "replan.why": "Je vroeg om een nieuw plan naar wat je echt gelopen hebt.",
    "compare.goal": "Doel: {was} → {now}",
    "compare.end": "Einde van het plan {was} → {now}",
    "compare.end.why": "Het plan loopt tot het doel.",
    "compare.pace": "Drempeltempo {was} → {now}",
    "compare.week": "Deze week {was} → {now}",
    "compare.week.why": "Die groeit uit wat je de laatste tijd liep.",
    "compare.peak": "Grootste week {was} → {now}",
    "compare.peak.why": "Zo ver als de tijd en een veilige opbouw toelaten.",
    "compare.longest": "Langste loop {was} → {now}",
    "compare.longest.why": "Die past bij het doel en bij wat je tot nu toe liep.",
    "compare.same": "De komende weken blijven zoals ze zijn",
    "compare.same.why": "Wat je liep past nog bij het plan.",
    "why.sources": "Dit zit erachter:",
    "progress.lost.one": (
        "Eén training gemist of overgeslagen. Die wordt niet ingehaald; het plan gaat door."
    ),
    "predict.equivalent": "Dat komt overeen met je laatste resultaten.",
    "predict.full": (
        "Dat komt overeen met je laatste resultaten; het geldt vanaf zo'n {full} per week."
    ),
    "predict.blended": (
        "Je loopt zo'n {weekly} per week. Onder {full} valt een marathon meestal langzamer uit dan "
        "kortere wedstrijden beloven; dat heb ik meegerekend (Vickers 2016)."
    ),
    "predict.within": "Je wens van {target} zit erin.",
    "predict.beyond": (
        "Je wens van {target} is sneller dan je vorm van vandaag. Training kan je dichterbij "
        "brengen; je tempo's komen van wat je nu kunt."
    ),
    "help.title": "Praat gewoon met me. Bijvoorbeeld:",
    "help.end": (
        "In plaats van een loop te typen kun je het bestand van je horloge sturen (FIT, GPX of "
        "TCX). Meer dingen in één bericht mag, en “ongedaan maken” draait de laatste wijziging "
        "terug."
    ),
    "help.log": "Noteren",
    "help.plan": "Kijken",
    "help.change": "Veranderen",
    "help.life": "Het leven",
    "help.rules": "Regels",
    "help.goal": "Doel",
    "help.reminders": "Herinneringen",
    "help.data": "Gegevens",
}
