"""What the coach says, in Dutch: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "gepland",
    "log.title": "Je logboek: {distance} gelopen, {time} in totaal",
    "progress.row": "{done} van {planned}, belasting {load}",
    "progress.row.free": "{done}, belasting {load}",
    "button.track": "Lig ik op schema?",
    "button.source": "Wie zegt dat?",
    "label.ReportHeat": "Het wordt warm",
    "change.changed": "{day}: {was} → {became}",
    "change.added": "{day}: + {became}",
    "back.nothing": (
        "Er is geen eerdere vraag. Wil je de laatste wijziging terugdraaien, zeg dan "
        "“ongedaan maken”."
    ),
    "find.mean": "Bedoel je een van deze?",
    "find.no_kind": "Ik zie de komende dagen niets van die soort ({kind}).",
    "find.other_kind": "{day} staat er iets anders: {there}, niet {kind}.",
    "find.partly": "Al deels gedaan: {there}, {day}.",
    "find.missed": "Gemist: {there}, {day}.",
    "move.already": "Dat staat daar al: {session}.",
    "move.to_what": "Naar welke dag: {session}? De dagen ernaast zijn bezet.",
    "swap.with": "Waarmee ruilen: {session}?",
    "replace.same": "Dat is het al: {session}.",
    "replace.ask": "Wat wil je liever doen ({session})?",
    "push.headline": "Iets meer in de week van {day}.",
    "push.headline.ask": "Ik zou in de week van {day} iets toevoegen.",
    "add.too_small": "Dat is daarvoor te weinig ({kind}).",
    "add.no_day": "Ik zie geen dag meer waarop dat past.",
    "free.headline": "Je dagen: {days}.",
    "free.ask_days": "Op welke dagen kun je lopen?",
    "free.no_day_left": "Dan blijft er geen dag over om te lopen. Op welke dagen kun je?",
    "free.more": "Het plan blijft zoals het is. Zal ik de extra tijd gebruiken?",
    "free.fits": "Het plan past al.",
    "block.minutes.day": "{first}: hoogstens {minutes} min.",
    "block.minutes.days": "{first} tot {last}: hoogstens {minutes} min per dag.",
    "block.free.day": "{first} is weer vrij om te trainen.",
    "block.free.days": "{first} tot {last} zijn weer vrij om te trainen.",
    "rule.set": "Ik houd me eraan: {rule}.",
    "rule.none": "Zo'n regel is er niet.",
    "rule.lifted": "Geen regel meer: {rule}.",
    "rule.lifted.summary": "Regel opgeheven",
    "rule.ask_day": "Op welke dag van de week?",
    "rule.ask_cap": "Hoe lang mag de lange duurloop hoogstens zijn?",
    "rule.ask_count": "Hoeveel keer lopen per week hoogstens?",
    "rule.ask_time": "Hoe laat?",
    "rule.never_on": "nooit op {day}",
    "rule.long_run_cap": "lange duurloop hoogstens {amount}",
    "rule.commitment": "{sport} op {day}",
    "rule.most_runs": "hoogstens {count} keer lopen per week",
    "rule.not_before": "niet voor {at}",
    "rule.not_after": "niet na {at}",
    "severity.faint": "{figure} nauwelijks",
    "severity.clear": "{figure} duidelijk",
    "severity.strong": "{figure} sterk",
    "severity.severe": "{figure} heel sterk",
    "niggle.green": (
        "Genoteerd: {site}, {severity}/10. Loop zoals gepland en let erop; zeg het als het "
        "erger wordt."
    ),
    "niggle.amber": (
        "{site}, {severity}/10: alleen rustig, en minder, tot het op 2 is. Wordt het tijdens "
        "het lopen erger, stop dan."
    ),
    "niggle.still": "{site}: {severity}/10 op {day}; tot het beter is, wordt er niet gelopen.",
    "niggle.unrated": (
        "Hoeveel pijn het doet ({site}) weet ik niet; voor de zekerheid reken ik op {severity} van"
        " 10: alleen rustig, en minder. Noem een cijfer en ik pas het aan."
    ),
    "niggle.red": (
        "{site}, {severity}/10: voorlopig niet lopen. Laat er een fysiotherapeut of arts "
        "naar kijken als het over een paar dagen niet duidelijk beter is."
    ),
    "niggle.bone": (
        "Pijn op het bot ({site}) kan een stressletsel zijn: niet lopen, ook niet rustig, "
        "tot een arts of fysiotherapeut ernaar heeft gekeken."
    ),
    "well.settling": (
        "Fijn dat het weg is ({site}). Na zulke pijn gaan we een week rustig en met minder "
        "verder. Is het na twee keer lopen nog goed, zeg dan dat het weg is en alles komt "
        "terug."
    ),
    "well.still_red": "Mooi. Maar één plek zegt nog nee tegen lopen: {site}.",
    "log.future": "Dat moet nog komen: {day}. Welke dag was het?",
    "log.race": "wedstrijd",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Die had ik al en heb ik aangevuld: {entry}. Het telt één keer.",
    "log.known": "Die heb ik al: {entry}. Het telt één keer.",
    "log.summary": "Activiteit genoteerd",
    "log.match.shorter": (
        "Dat telt ({session}), korter dan de geplande {planned}. De rest hoef je niet in te halen."
    ),
    "log.match.longer": "Dat telt ({session}), meer dan de geplande {planned}.",
    "log.match.harder": (
        "Dat telt ({session}), maar het was zwaarder dan bedoeld. Langzamer traint evenveel "
        "en kost minder."
    ),
    "log.match.easier": "Dat telt ({session}), lichter dan gepland.",
    "log.paces": (
        "{evidence} Je drempeltempo gaat van {was} naar {now}; de komende trainingen volgen."
    ),
    "log.paces.first": (
        "{evidence} Je drempeltempo is ongeveer {now}; de komende trainingen hebben nu tempo's."
    ),
    "log.proportion": "Wat komt, volgt uit wat er echt gelopen is:",
    "log.evidence": "Een nieuw teken van je vorm.",
    "log.back": (
        "De eerste keer lopen na {days} dagen rust, dus de belasting komt stap voor stap terug."
    ),
    "log.back.unheard_of": "Van de {days} dagen ervoor ken ik geen loop. Ik zie ze als rust, dus "
    "de belasting komt stapsgewijs terug. Heb je gelopen? Zeg het, en alles is zoals het was.",
    "log.back.less": "Dan waren het maar {days} dagen rust, en een deel komt terug:",
    "log.back.none": "Dan was het geen pauze, en wat ik lichter had gemaakt is terug:",
    "button.ran": "Gelopen als gepland",
    "complete.none": "Dat staat allemaal al in het logboek, of was niet gepland.",
    "log.owing.harder": "Dat kostte meer dan gepland. Zal ik de volgende zware dag rustig maken?",
    "log.owing.longer": (
        "Dat was flink meer dan gepland. Zal de volgende rustige loop er iets van teruggeven?"
    ),
    "log.owing.extra": (
        "Dat was zwaar werk buiten het plan. Zal ik de volgende zware dag rustig maken?"
    ),
    "remark.longest": "Je langste loop in {days} dagen; daarvoor was het {before}.",
    "ready.go": "Loop zoals gepland.",
    "ready.rest": "Vandaag staat er niets gepland, dus rust uit.",
    "ready.noted": "Genoteerd.",
    "ready.modify": "{why} Ik zou het vandaag lichter maken.",
    "ready.skip": "{why} Ik zou vandaag overslaan.",
    "ready.summary": "Vorm van de dag",
    "why.goal": "Het doel bepaalt al het andere: hoe lang het plan is en wat erin staat.",
    "why.race_date": "Ik tel de weken terug vanaf de wedstrijd.",
    "why.units": "Zodat elke afstand en elk tempo in jouw eenheden komt.",
    "why.weekly_volume": "Je plan begint bij wat je nu loopt, zodat het je geen pijn doet.",
    "why.runs_per_week": "Liever niet tegelijk meer loopdagen en meer afstand.",
    "why.longest_run": "Van daaruit groeit de lange duurloop, elke week een beetje.",
    "why.result": "Een uitslag vertelt me hoe snel rustig, vlot en hard voor jou zijn.",
    "why.days": "Zodat er niets staat op een dag dat je niet kunt lopen.",
    "why.minutes": "Zodat elke training in je tijd past.",
    "why.long_run_day": "De lange duurloop kost de meeste tijd, dus jij kiest de dag.",
    "why.injuries": (
        "Om wat pijn doet trainen we heen, en sommige aandoeningen veranderen wat veilig is."
    ),
    "why.age": "Onder de 18 en boven de 50 vraagt het lichaam andere grenzen en meer herstel.",
    "why.place": "Zodat herinneringen op jouw tijd komen.",
    "why.reminder_time": "Dan stuur ik de training van de dag, en 's nachts niets.",
    "noted.tone": "toon: {style}",
    "noted.away": "tijd van {here} tot {day}, daarna weer {home}",
    "noted.model_off": "je woorden gaan niet naar taalmodellen",
    "noted.model_on": "een taalmodel mag me helpen je te begrijpen",
    "snooze.nothing": "Er is geen herinnering om uit te stellen.",
    "why.title": "{session}, {day}",
    "why.week": "Week {number}: {focus}",
    "why.easier": "Lichter, als het nodig is: {easier}",
    "why.not_moved": "Er is niets verplaatst in het plan.",
    "why.moved_from": "Eerst gepland op {day}.",
    "why.pace.easy": (
        "Je rustige tempo is {easy}, je drempel {threshold}. Rustig lopen maakt hart, vaten "
        "en pezen in dat tempo net zo sterk, en je blijft fris voor de zware dagen."
    ),
    "why.pace.quality": (
        "De drempel van {threshold} is ongeveer wat je een uur lang in een wedstrijd "
        "volhoudt. Sneller vermoeit meer en traint minder. Rustig ertussen is {easy}."
    ),
    "why.pace.effort": (
        "Je vorm ken ik nog niet, dus je gevoel leidt: rustig betekent dat je in hele zinnen "
        "kunt praten. Een wedstrijd of test geeft je tempo's."
    ),
    "why.pace.more": "Loop een snellere wedstrijd of test, zeg het me, en de tempo's volgen.",
    "why.volume": "Week {number} heeft {distance}.",
    "why.volume.general": (
        "Een week groeit hoogstens een tiende boven de beste van de laatste vier, en een "
        "loop een tiende boven de langste van de laatste 30 dagen. Botten en pezen wennen "
        "langzamer dan longen; blessures komen van sprongen."
    ),
    "why.volume.base": "Het plan is gegroeid uit je {base} per week.",
    "go.yes": "Ja: {session}, {day}. Begin rustig en stop als er iets pijn doet.",
    "go.gently": "Ja, maar rustig aan: {session}, {day}.",
    "go.no": "Niet hardlopen {day}.",
    "go.done": "Al gedaan: {session}, {day}. De rest van de dag is rust.",
    "go.tired": "Je zei dat je moe bent. Voelt het dan nog zwaar, maak het korter of laat het.",
    "go.when_well": "Hardlopen komt terug als je beter bent: zeg dan “beter” en ik noem de dag.",
    "go.when_calm": (
        "Vertel elke dag hoe het ermee gaat ({site}); wordt het rustiger, dan komt het "
        "lopen in stappen terug."
    ),
    "why.rest": (
        "In rust wordt training vorm. Minstens één hele dag per week blijft vrij, twee voor "
        "wie begint."
    ),
    "why.plan": "Waarom het plan er zo uitziet:",
    "why.no_source": "Dat is ervaring van trainers; er staat geen onderzoek achter.",
    "track.early": (
        "Het is te vroeg om dat te zeggen: laat eerst een of twee weken training voorbijgaan."
    ),
    "track.first_week": "De eerste week is nog niet voorbij, er valt nog weinig te beoordelen.",
    "track.week_well": ("Vorige week deed je {done} van de {due} sessies. Je ligt op schema."),
    "track.week_partly": (
        "Vorige week deed je {done} van de {due} sessies. Het gaat, maar het plan rekent "
        "op iets meer."
    ),
    "track.week_little": (
        "Vorige week deed je {done} van de {due} sessies. Dat is te weinig voor dit plan; "
        "we kunnen het beter op jouw weken afstemmen."
    ),
    "track.well": (
        "Je deed {done} van {due} trainingen in de laatste {weeks} weken. Je ligt op schema."
    ),
    "track.partly": (
        "Je deed {done} van {due} trainingen in de laatste {weeks} weken. Het gaat, maar het "
        "plan rekent op iets meer."
    ),
    "track.little": (
        "Je deed {done} van {due} trainingen in de laatste {weeks} weken. Dat is te weinig "
        "voor dit plan; we kunnen het beter op jouw weken afstemmen."
    ),
    "track.excused": (
        "Je was een tijd ziek, geblesseerd of niet vrij; die trainingen tellen niet tegen je."
    ),
    "track.days": "{what}: nog {days} dagen, {day}.",
    "track.today": "Met de vorm van vandaag loop je tussen {low} en {high}.",
    "week.before": "Het plan begint op {first}.",
    "week.after": "Het plan eindigt op {last}. Noem je volgende doel en het gaat verder.",
    "paces.source": "{evidence} Dat komt neer op een vormcijfer van {vdot}.",
    "paces.from": "Uit je resultaat: {result}.",
    "paces.from_on": "Uit je resultaat: {result}, {day}.",
    "paces.plan": "Uit de vorm waarvoor je plan is geschreven.",
    "progress.share": "Van het plan van de laatste vier weken liep je {share} %.",
    "progress.excused": "Dagen dat je ziek, geblesseerd of niet vrij was, tellen niet mee.",
    "progress.lost": (
        "{count} trainingen gemist of overgeslagen. Ze worden niet ingehaald; het plan gaat door."
    ),
    "answer.source": "Bron: {source}",
    "morning.moved": "Vandaag niets: {session}, verplaatst naar {day}.",
    "morning.cold": (
        "Alleen als je er zin in hebt: met een verkoudheid is kort en rustig het hoogste."
    ),
    "morning.ill": "Niet lopen zolang je ziek bent. Rusten, drinken, slapen. Hoe gaat het vandaag?",
    "morning.skip": "Sla het vandaag liever over.",
    "morning.ache": "Voor je gaat lopen: {question} Tot dan alleen rustig.",
    "morning.modify": "Doe het vandaag lichter, of sla het over.",
    "morning.race": (
        "Wedstrijddag{name}. Vandaag: {what}. Begin rustiger dan je je voelt, eet wat je "
        "kent en laat de tweede helft komen."
    ),
    "morning.race.time": "Naar je vorm: {low} tot {high}, dus ongeveer {pace} vanaf de start.",
    "readiness.ask.hard": "Dat was een zware week. Hoe heb je geslapen?",
    "review.total.some": (
        "Je liep {done} van de mogelijke {planned}; {count} van {of} trainingen gedaan. "
        "Dagen dat je ziek, geblesseerd of niet vrij was, tellen niet."
    ),
    "review.total.none": (
        "Je liep {done}. Je was ziek, geblesseerd of niet vrij, dus er hoefde niets; rusten "
        "was goed."
    ),
    "review.key_done": "Gedaan zoals gepland: {sessions}.",
    "review.all_done": "Alle trainingen zijn gedaan.",
    "review.more": "Dat is meer dan gepland. Houd rustige dagen rustig, anders lijden de zware.",
    "review.lost": (
        "Gemist of overgeslagen: {sessions}. Dat wordt niet ingehaald; aan één training "
        "hangt niets."
    ),
    "review.lost.many": (
        "Gemist of overgeslagen: {sessions}. Ze worden niet ingehaald; het plan gaat vanaf "
        "hier verder."
    ),
    "review.unknown": "Hiervan weet ik niets: {sessions}. Zeg het me als je het gedaan hebt.",
    "review.load": "Belasting van de laatste 7 dagen: {acute}, normaal ongeveer {usual} per week.",
    "review.load_high": (
        "Belasting van de laatste 7 dagen: {acute}, ruim boven je gebruikelijke {usual}. Een "
        "goed moment om vroeg te gaan slapen."
    ),
    "review.when.next": "Volgende week",
    "review.when.this": "Deze week",
    "review.next_lighter": (
        "{when} houdt daar rekening mee: {now} in plaats van {distance}, langste loop "
        "{longest}. Er wordt niets ingehaald."
    ),
    "review.next": "{when}: {distance}, langste loop {longest}.",
    "review.next_after_short": (
        "{when} gaat verder zoals gepland: {distance}, langste loop {longest}. Wat "
        "gemist is, komt er niet bovenop."
    ),
    "review.next_cutback": ("{when} is met opzet lichter: {distance}, langste loop {longest}."),
    "review.over": (
        "Dat was de laatste week van het plan. Zeg wat er nu komt: een nieuwe wedstrijd of "
        "fit blijven."
    ),
    "countdown.days": "Nog {days} dagen: {what} ({day}).",
    "countdown.week": (
        "Wedstrijdweek: nog één week ({what}, {day}). De vorm is er; nu slapen, rustig lopen "
        "en niets nieuws."
    ),
    "countdown.three": (
        "Nog drie dagen: {what}. Schoenen, sokken en kleding die je kent; check de starttijd "
        "en de reis."
    ),
    "countdown.two": (
        "Nog twee dagen: {what}. Eet wat meer brood, rijst of pasta dan anders, drink naar "
        "dorst, benen omhoog."
    ),
    "countdown.tomorrow": (
        "Morgen is het zover: {what}. Leg alles klaar, speld je nummer op, zet twee wekkers. "
        "Een onrustige nacht maakt niet uit."
    ),
    "countdown.fuel": (
        "Bij meer dan 75 minuten: 30–60 g koolhydraten per uur (tot 90 g boven 2½ uur, als "
        "je het geoefend hebt), en drink naar dorst."
    ),
    "countdown.after": (
        "Hoe ging het gisteren ({what})? Geef me de tijd, zoals “halve marathon in 1:52:10”. "
        "Vandaag is om te wandelen en te eten."
    ),
    "week.lighter": (
        "Vorige week zijn er trainingen uitgevallen. Ze worden niet ingehaald; deze week "
        "begint iets lichter:"
    ),
    "week.key_missed": "Gemist: {session}. Het zou de rustige loop op {day} kunnen vervangen.",
    "week.again": "Vorige week lukte het niet, en dat overkomt iedereen.",
    "week.none_run": "Tot nu toe weet ik van geen loop, dus we beginnen bij het begin, rustig aan.",
    "week.no_run": (
        "Ik heb nog van geen loop gehoord. Heb je gelopen zoals gepland, zeg het dan; tot "
        "die tijd plan ik rustig aan."
    ),
    "week.back": (
        "Goed dat je terug bent. Je laatste loop was {days} dagen geleden, dus we beginnen rustig."
    ),
    "nudge": "Het is al even stil{name}. Moet ik het plan ergens omheen leggen?",
    "nudge.button": "Deze week lichter",
    "routine.silent_on": "Ik ben stil: {days}.",
    "routine.not_on": "Niet meer op {days}: {what}.",
    "quiet.set": "Stil van {starts} tot {ends}.",
    "quiet.moved": "Dus komt om {at}: {what}.",
    "quiet.summary": "Stille uren gewijzigd",
}
