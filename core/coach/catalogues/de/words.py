"""What the coach says, in German: body and circumstances, examples, profile, goals and help."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "site.foot": "Fuß",
    "site.heel": "Ferse",
    "site.toe": "Zeh",
    "site.ankle": "Sprunggelenk",
    "site.achilles": "Achillessehne",
    "site.shin": "Schienbein",
    "site.calf": "Wade",
    "site.knee": "Knie",
    "site.hamstring": "hinterer Oberschenkel",
    "site.quad": "vorderer Oberschenkel",
    "site.thigh": "Oberschenkel",
    "site.it_band": "IT-Band",
    "site.groin": "Leiste",
    "site.hip": "Hüfte",
    "site.glute": "Gesäß",
    "site.back": "Rücken",
    "site.shoulder": "Schulter",
    "site.neck": "Nacken",
    "site.other": "Körper",
    "side.left": "{site} links",
    "side.right": "{site} rechts",
    "side.both": "{site} beidseits",
    "tone.coach": "Trainer",
    "tone.partner": "Partner",
    "tone.friend": "Freund",
    "level.beginner": "Anfang",
    "level.intermediate": "einige Erfahrung",
    "level.advanced": "viel Erfahrung",
    "condition.name.pregnant": "Schwangerschaft",
    "condition.name.postpartum": "die Zeit nach der Geburt",
    "condition.name.heart_disease": "Herzerkrankung",
    "condition.name.low_energy": "zu wenig Energie",
    "condition.name.bone_stress": "Verdacht auf Knochenverletzung",
    "condition.name.red_flag": "Warnzeichen, noch nicht abgeklärt",
    "heat.summary": "Hitze",
    "heat.over.summary": "kühleres Wetter",
    "answer.near": "Genau dazu steht bei mir nichts. Am nächsten kommt, auf Englisch:",
    "answer.unknown": (
        "Das weiß ich nicht, und raten will ich nicht. Mehr als das Häufigste schlage ich "
        "bisher nur auf Englisch nach: Frag mich auf Englisch, oder nach deinem Plan und deinen"
        " Tempi."
    ),
    "answer.english": "Das habe ich bisher nur auf Englisch:",
    "quoted": "„{words}“",
    "example.km": "8 km",
    "example.mi": "5 Meilen",
    "say.log": "{far} locker 46 min · 10 km in 52:30 · gestern 45 min Rad",
    "say.plan": "heute · diese Woche · ganzer Plan · meine Tempi · warum?",
    "say.change": (
        "verschieb Donnerstag auf Freitag · morgen fällt aus · heute nur 30 min · tausch Dienstag "
        "und Mittwoch"
    ),
    "say.life": "ich bin krank · mein Knie schmerzt 4/10 · ich bin müde",
    "say.rules": "nie am Dienstag · langer Lauf höchstens 2 h",
    "say.goal": "Halbmarathon am 18. April · 10 km Wettkampf in 52:30",
    "say.reminders": "erinnere mich um 6:30 · keine Erinnerungen",
    "say.data": "rückgängig · exportiere meine Daten · was weißt du über mich?",
    "button.export_first": "Erst exportieren",
    "export.ics": (
        "Dein Plan als Kalenderdatei. Importier sie einmal, oder lass dir eine neue geben, wenn "
        "sich etwas geändert hat."
    ),
    "export.fit": "Dein nächstes Training für die Uhr.",
    "export.csv": "Deine Aktivitäten als Tabelle.",
    "export.json": "Alles, was ich über dich habe, in einer Datei.",
    "link.code": (
        "Hier ist ein Code, um einen anderen Chat mit diesem zu verbinden. Schreib dort „link“ und "
        "den Code, innerhalb von 15 Minuten."
    ),
    "link.with_code": (
        "Dieser Chat und dein anderer sind verbunden: ein Plan, ein Tagebuch. Erinnerungen kommen "
        "dorthin, wo du zuletzt geschrieben hast. Was du mir nur hier erzählt hattest, liegt "
        "beiseite; „unlink“ trennt die Chats und holt es zurück."
    ),
    "unlink": "Dieser Chat steht wieder für sich. Deine Daten bleiben beim anderen.",
    "block.still": "{day} ist gesperrt. Sag „{weekday} doch frei“, um das aufzuheben.",
    "block.still.why": (
        "{day} ist gesperrt: {reason}. Sag „{weekday} doch frei“, um das aufzuheben."
    ),
    "block.long": (
        "Das ist mehr als ein halbes Jahr. Sollen wir diesen Plan beenden und danach einen neuen "
        "machen?"
    ),
    "well.on_way": (
        "Schön. Nach {days} Tagen Pause bist du noch auf dem Rückweg, also geht es in Stufen "
        "weiter."
    ),
    "condition.none": "Davon hatte ich nichts notiert.",
    "condition.which": "Das freut mich. Wofür hast du grünes Licht?",
    "pause.red_flag": "Das Warnzeichen",
    "pause.bone_stress": "Der Knochen",
    "pause.low_energy": "Zu wenig Energie",
    "pause.heart_disease": "Das Herz",
    "pause.ache": "{site}",
    "condition.over": "Notiert, das ist vorbei: {condition}. Wir fangen behutsam wieder an.",
    "condition.pregnant": (
        "Herzlichen Glückwunsch, und danke, dass du es mir sagst. Wenn Hebamme oder Ärztin "
        "einverstanden sind, darfst du locker weiterlaufen; Hartes und Hitze fliegen aus dem Plan. "
        "Hör auf und ruf sie an bei Blutung, Schmerzen, Schwindel oder Atemnot."
    ),
    "condition.postpartum": (
        "Herzlichen Glückwunsch! Gelaufen wird frühestens drei Monate nach der Geburt, vorher "
        "gehst du, und nur ohne Schmerzen, ohne Tröpfeln und ohne Druck nach unten. Lass den "
        "Beckenboden ansehen, das lohnt sich."
    ),
    "condition.heart_disease": (
        "Danke, dass du es mir sagst. Hol dir bitte erst ärztliches grünes Licht; bis dahin plane "
        "ich nichts Hartes."
    ),
    "condition.low_energy": (
        "Danke, dass du es mir sagst. Ich steigere dein Training nicht; sprich bitte mit einer "
        "Ärztin oder Sporternährungsberatung."
    ),
    "condition.bone_stress": "Kein Laufen, bis Arzt oder Physiotherapie grünes Licht geben.",
    "log.future.file": (
        "Die Datei ist vom {day}, und der kommt erst noch. Stimmt das Datum der Uhr?"
    ),
    "profile.doubt": "Als Ergebnis kann ich das so noch nicht nehmen: {doubt}",
    "profile.why": "Du hast mir Neues über dein Laufen erzählt.",
    "profile.why.results": "Dein Ergebnis zeigt, wie fit du gerade bist.",
    "profile.replan": "Damit sieht dein Plan ab heute so aus:",
    "profile.replan.ask": "Damit würde dein Plan ab heute so aussehen:",
    "profile.title": "Das weiß ich über dich:",
    "profile.name": "Name: {name}",
    "profile.age": "Alter: {age}",
    "profile.settings": "Zeitzone {zone}, {units}",
    "profile.goal": "Ziel: {goal}",
    "profile.tune_up": "Vorbereitungsrennen: {what} am {day}",
    "profile.weekly": "Normale Woche: {distance}",
    "profile.longest": "Längster Lauf zuletzt: {distance}",
    "profile.result": "Ergebnis: {result}",
    "profile.days": "Trainingstage: {days}",
    "profile.long_day": "Langer Lauf: {day}",
    "profile.exception": "Nicht wie sonst: {first} bis {last} {why}",
    "profile.rule": "Regel: {rule}",
    "profile.note": "Notiz: {note}",
    "profile.niggle": "Schmerzt: {site}, {severity}/10",
    "profile.ill": "Krank seit {day}",
    "profile.condition": "Gesundheit: {what}",
    "profile.reminders": "Ich melde mich: {what}",
    "forget.summary": "Notiz vergessen",
    "goal.same": "Darauf trainierst du schon.",
    "goal.headline": "Neues Ziel: {goal}. Der Plan ab heute:",
    "goal.headline.ask": "Neues Ziel: {goal}. Ab heute würde der Plan so aussehen:",
    "goal.why": "Du hast dein Ziel geändert.",
    "goal.none_to_drop": "Du hast kein Rennen als Ziel, das du aufgeben könntest.",
    "goal.drop": "Das Ziel fällt weg; das Training geht als Grundlage weiter:",
    "goal.drop.why": "Du hast das Rennen aufgegeben.",
    "race.when": "An welchem Tag ist das Rennen? Sag zum Beispiel „Rennen {what} am 12. April“.",
    "race.past": "Der Tag liegt schon hinter uns.",
    "race.in_the_way": "Mit {what} am {day} blieben zu wenige lange Läufe vor dem Ziel ({goal}).",
    "race.other_day": "Ein anderes Wochenende passt.",
    "race.shorter": "Ein kürzerer Wettkampf passt.",
    "race.after": "Dein Zielrennen ist am {day}; ein Vorbereitungsrennen muss davor liegen.",
    "race.headline": "Vorbereitungsrennen: {what} am {day}. Der Plan macht dafür Platz:",
    "race.headline.ask": "Vorbereitungsrennen: {what} am {day}. Der Plan würde dafür Platz machen:",
    "race.why": "Um ein Rennen gehören ein paar leichtere Tage.",
    "replan.again": "Die Stufen der letzten Woche noch einmal, der Rest eine Woche später:",
    "replan.headline": "Der Plan neu ab {day}, nach dem, was du wirklich gelaufen bist:",
    "replan.why": "Du wolltest einen frischen Plan nach dem, was du wirklich gelaufen bist.",
    "compare.goal": "Ziel: {was} → {now}",
    "compare.end": "Plan endet {was} → {now}",
    "compare.end.why": "Der Plan reicht bis zum Ziel.",
    "compare.pace": "Schwellentempo {was} → {now}",
    "compare.week": "Diese Woche {was} → {now}",
    "compare.week.why": "Sie wächst aus dem, was du zuletzt gelaufen bist.",
    "compare.peak": "Größte Woche {was} → {now}",
    "compare.peak.why": "So weit, wie Zeit und sichere Steigerung es zulassen.",
    "compare.longest": "Längster Lauf {was} → {now}",
    "compare.longest.why": "Er passt zum Ziel und zu dem, was du bisher gelaufen bist.",
    "compare.same": "Die kommenden Wochen bleiben, wie sie sind",
    "compare.same.why": "Was du gelaufen bist, passt noch zum Plan.",
    "why.sources": "Das steht dahinter:",
    "progress.lost.one": (
        "Eine Einheit verpasst oder ausgelassen. Sie wird nicht nachgeholt; der Plan geht weiter."
    ),
    "predict.equivalent": "Das entspricht deinen letzten Ergebnissen.",
    "predict.full": "Das entspricht deinen letzten Ergebnissen; es gilt ab etwa {full} pro Woche.",
    "predict.blended": (
        "Du läufst etwa {weekly} pro Woche. Unter {full} wird ein Marathon meist langsamer, als "
        "kürzere Rennen versprechen; das habe ich eingerechnet (Vickers 2016)."
    ),
    "predict.within": "Deine Wunschzeit {target} ist drin.",
    "predict.beyond": (
        "Deine Wunschzeit {target} ist schneller, als die Form von heute hergibt. Das Training "
        "kann dich näher bringen; deine Tempi kommen von dem, was du jetzt kannst."
    ),
    "help.title": "Sprich einfach mit mir. Zum Beispiel:",
    "help.end": (
        "Statt einen Lauf zu tippen, kannst du die Datei deiner Uhr schicken (FIT, GPX oder TCX). "
        "Mehreres in einer Nachricht ist in Ordnung, und „rückgängig“ nimmt die letzte Änderung "
        "zurück."
    ),
    "help.log": "Eintragen",
    "help.plan": "Nachsehen",
    "help.change": "Ändern",
    "help.life": "Leben",
    "help.rules": "Regeln",
    "help.goal": "Ziel",
    "help.reminders": "Erinnerungen",
    "help.data": "Daten",
}
