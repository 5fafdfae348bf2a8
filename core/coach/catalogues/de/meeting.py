"""What the coach says, in German: warnings, first questions and small answers."""

from collections.abc import Mapping

MEETING: Mapping[str, str] = {
    "care.heart": (
        "Hör jetzt auf zu laufen. Schmerzen in der Brust, Ohnmacht, Herzrasen, "
        "Herzstolpern oder plötzliche Atemnot gehören vor jedem Training zum Arzt. Wenn"
        " es gerade so ist oder eben so war, ruf den Notruf (112)."
    ),
    "care.breathing": (
        "Hör auf und ruh dich aufrecht aus. Atemnot in Ruhe, Pfeifen oder eine enge "
        "Kehle brauchen sofort Hilfe: Nimm dein Spray oder Adrenalin, wenn du es hast, "
        "und ruf den Notruf (112)."
    ),
    "care.stroke": (
        "Ruf sofort den Notruf (112). Schwäche auf einer Seite, ein hängender "
        "Mundwinkel, undeutliche Sprache oder Verwirrung können nicht warten. Fahr "
        "nicht selbst."
    ),
    "care.heat": (
        "Das kann ein Hitzschlag sein, und Minuten zählen. Ruf den Notruf (112) und "
        "kühl sofort: Schatten, kaltes Wasser über den ganzen Körper, Eis, wenn es "
        "welches gibt. Erst kühlen, dann transportieren."
    ),
    "care.hyponatraemia": (
        "Kopfschmerzen, Erbrechen oder Verwirrung nach einem langen Lauf können von zu "
        "viel Wasser und zu wenig Salz kommen. Trink kein Wasser mehr und ruf den "
        "Notruf (112) oder fahr jetzt in die Notaufnahme."
    ),
    "care.rhabdomyolysis": (
        "Dunkler, colafarbener Urin oder stark geschwollene Muskeln nach dem Training "
        "gehören heute in die Notaufnahme: Zerfallende Muskeln können den Nieren "
        "schaden. Lauf nicht und nimm keine Schmerzmittel dagegen."
    ),
    "care.bone_stress": (
        "Schmerzen an einer Stelle im Knochen, beim Hüpfen, nachts oder in Ruhe können "
        "eine Stressverletzung sein. Lauf bitte nicht damit, auch nicht locker. Lass es"
        " in den nächsten Tagen ärztlich oder physiotherapeutisch ansehen, tiefe "
        "Leisten- oder Hüftschmerzen früher."
    ),
    "care.low_energy": (
        "Ausbleibende Regel, wiederholte Stressverletzungen oder ständige Erschöpfung "
        "können heißen, dass dein Körper zu wenig Energie bekommt. Sprich bald mit "
        "einer Ärztin oder Sporternährungsberatung. Bis dahin erhöhe ich dein Training "
        "nicht und rede nicht über Gewicht."
    ),
    "care.eating": (
        "Danke, dass du mir das sagst. Das ist wichtiger als jedes Training, und du "
        "musst es nicht allein lösen. Sprich bitte mit einer Ärztin oder einer "
        "Beratungsstelle für Essstörungen. Ich erhöhe dein Training nicht und rate nie "
        "zu weniger Essen."
    ),
    "care.clot": (
        "Eine geschwollene, warme oder schmerzende Wade, vor allem mit Atemnot, kann "
        "eine Thrombose sein. Lauf nicht und massiere nicht. Lass es heute untersuchen;"
        " mit Atemnot oder Brustschmerz ruf den Notruf (112)."
    ),
    "care.pregnancy": (
        "Hör bitte auf mit dem Sport und ruf jetzt deine Hebamme, Ärztin oder Klinik "
        "an. Blutung, Fruchtwasser, schmerzhafte Wehen, Schwindel, Brustschmerz oder "
        "eine geschwollene Wade müssen heute untersucht werden."
    ),
    "care.self_harm": (
        "Ich bin sehr froh, dass du mir das sagst. Ich bin nur ein Lauftrainer, und du "
        "verdienst jetzt einen Menschen zum Reden. Ruf bitte den Notruf (112), wenn du "
        "dir etwas antun könntest, oder die Telefonseelsorge: 116 123, in Deutschland "
        "auch 0800 111 0 111."
    ),
    "care.paused": (
        "Das Training ruht. Sag mir, wenn Arzt oder Physiotherapie dir grünes Licht "
        "gegeben haben, dann fangen wir behutsam wieder an."
    ),
    "care.still": (
        "Das Training ruht, bis Arzt oder Physiotherapie grünes Licht geben. Gehen und "
        "was sie erlauben ist in Ordnung, bis dahin kein Laufen."
    ),
    "condition.red_flag": ("Das Training ruht, bis eine Ärztin oder ein Arzt grünes Licht gibt."),
    "condition.cleared": "Schön, dass du grünes Licht hast. Wir fangen behutsam wieder an.",
    "ask.again": "Das habe ich nicht verstanden.",
    "ask.goal.again": "Was möchtest du tun?",
    "ask.injuries.where": "Wo tut es weh, und wie sehr von 0 bis 10?",
    "ask.place.again": (
        "Die Zeitzone von {place} kenne ich nicht. Welche große Stadt hat dieselbe Uhrzeit?"
    ),
    "ask.weekly_volume.start": (
        "Läufst du im Moment überhaupt? Wenn ja, wie viele {unit} die Woche?"
    ),
    "hint.race_date": "Ein Tag wie „12. April“ genügt.",
    "hint.weekly_volume": "Eine Zahl wie „25 {unit}“ genügt.",
    "hint.runs_per_week": "Eine Zahl von 1 bis 7 genügt.",
    "hint.longest_run": "Eine Zahl wie „10 {unit}“ genügt.",
    "hint.days": "Sag es so: „Di, Do und am Wochenende“.",
    "hint.age": "Eine Zahl genügt, oder überspring es.",
    "hint.place": "Der Name einer großen Stadt in deiner Nähe genügt.",
    "hint.reminder_time": "Eine Uhrzeit wie „6:30“ genügt.",
    "back.okay": "Klar, gehen wir zurück.",
    "back.first": "Das ist schon die erste Frage.",
    "begin.again": (
        "Schön, dass du da bist. Dein Plan ist noch da. Wollen wir neu anfangen? Ich "
        "stelle die Fragen noch einmal und schreibe am Ende den Plan neu. Dein Tagebuch"
        " bleibt."
    ),
    "button.half": "Halbmarathon",
    "button.marathon": "Marathon",
    "button.keep_fit": "Fit bleiben",
    "button.start_running": "Mit Laufen anfangen",
    "button.km": "Kilometer",
    "button.miles": "Meilen",
    "button.not_yet": "Ich laufe noch nicht",
    "button.any_day": "Jeder Tag",
    "button.no_limit": "Kein Limit",
    "button.nothing_hurts": "Mir tut nichts weh",
    "button.no_reminder": "Keine Erinnerung",
    "button.begin": "Los geht's",
    "button.begin_again": "Neu anfangen",
    "button.cleared": "Ich habe grünes Licht",
    "button.misheard": "Das war anders gemeint",
    "button.delete": "Alles löschen",
    "button.keep_data": "Daten behalten",
    "button.log_anyway": "Ja, eintragen",
    "button.log_not": "Nein, ich korrigiere",
    "button.predict": "Wettkampfprognose",
    "button.replan": "Plan neu schreiben",
    "noted.weekly": "{distance} pro Woche",
    "noted.no_running": "läufst noch nicht",
    "noted.runs": "{count} Läufe pro Woche",
    "noted.longest": "längster Lauf {distance}",
    "noted.long_day": "langer Lauf am {day}",
    "noted.age": "{age} Jahre alt",
    "noted.no_injuries": "nichts tut weh",
    "noted.no_reminder": "keine Erinnerung am Morgen",
    "noted.rule": "ich halte mich daran",
    "plan.ready": "Dein Plan steht: {goal}.",
    "plan.title": "Dein Plan: {goal}",
    "plan.first": "Dein erster Plan",
    "plan.length": "{weeks} Wochen bis {end}: {phases}.",
    "plan.length.plain": "Er läuft {weeks} Wochen, bis {end}.",
    "plan.volume": (
        "Er beginnt mit {first}, die größte Woche hat {peak}, der längste Lauf {longest}."
    ),
    "plan.by_effort": "Noch keine Tempi: Bis zum ersten Rennen oder Test führt das Gefühl.",
    "plan.by_pace": "Locker ist {easy}, Schwelle {threshold}.",
    "plan.pencilled": "Das Datum ist vorläufig. Sag mir das richtige, wenn du es weißt.",
    "plan.next": (
        "Ab morgen schicke ich dir um {at} das Training des Tages, frage abends, wie es"
        " war, und schaue sonntags mit dir zurück. Einen Lauf trägst du einfach so ein:"
        " „{far} locker 46 min“."
    ),
    "plan.next.no_evening": (
        "Ab morgen schicke ich dir um {at} das Training des Tages und schaue sonntags mit dir "
        "zurück; abends frage ich nicht nach. Einen Lauf trägst du einfach so ein: "
        "„{far} locker 46 min“."
    ),
    "plan.next.silent": (
        "Morgens bleibe ich still; sag „heute“, wenn du das Training willst. Einen Lauf"
        " trägst du einfach so ein: „{far} locker 46 min“."
    ),
    "amend.done": "Korrigiert: {entry}.",
    "amend.rated": "Notiert, Anstrengung {rpe}.",
    "amend.same": "So steht es schon da: {entry}.",
    "amend.summary": "Eintrag korrigiert",
    "another.none": (
        "Einen anderen sicheren Weg sehe ich nicht. Sag mir, welcher Tag oder wie viel "
        "dir passen würde, dann schaue ich noch einmal."
    ),
    "clarify.about": (
        "Bei „{about}“ bin ich nicht sicher. Sag zum Beispiel „{far} locker 46 min“, "
        "„Donnerstag auf Freitag“ oder „ich bin krank“."
    ),
    "complete.future": (
        "Noch nicht: {session} kommt erst noch. Wenn du es schon gelaufen bist, sag mir, wie weit."
    ),
    "complete.how_much": "Wie viel davon: {session}?",
    "complete.no_plan": (
        "Es gibt noch keinen Plan. Sag mir, wie weit oder wie lange, dann trage ich es ein."
    ),
    "day.blocked": "{day}: nicht frei, also ist nichts geplant.",
    "day.no_kind": "Im Plan kommt kein Training dieser Art ({kind}).",
    "day.outside": "{day} liegt außerhalb des Plans.",
    "skip.day": "{day} fällt weg. Nichts wird anderswo nachgeholt.",
    "skip.day.ask": "Ich ließe {day} weg. Nichts wird anderswo nachgeholt.",
    "skip.nothing": "In diesen Tagen ist nichts geplant.",
    "skip.none_behind": "Bis heute ist alles erzählt. Meinst du diese Einheit?",
    "skip.range": "Weggelassen: {first} bis {last}.",
    "skip.range.ask": "Ich ließe {first} bis {last} weg.",
    "tired.free": "Notiert. Ohnehin kein Lauf ({day}); erhol dich gut.",
    "tired.nothing": "Notiert. {day} ist es schon locker; lass es weg, wenn du lieber ruhst.",
    "tired.strong": (
        "Notiert. {day} habe ich sanft gemacht: kurz und locker, oder Ruhe, wenn dir danach ist."
    ),
    "ill.below": (
        "Wenn Brust, Magen oder Muskeln betroffen sind, wird nicht gelaufen, bis es "
        "vorbei ist. Wird das Atmen schwer oder es nicht besser, geh zum Arzt."
    ),
    "talk.off_topic": "Das ist nicht mein Gebiet. Laufen kann ich.",
    "talk.praise": "Danke. Laufen tust du.",
    "talk.complaint": (
        "Tut mir leid. Sag mir, was schiefging oder was du lieber hättest, dann ändere ich es."
    ),
    "talk.who_are_you": (
        "Ich bin Longrun, ein Lauftrainer in diesem Chat. Ich bin ein Programm: Ich "
        "plane, erinnere, führe Tagebuch und ordne um, nach veröffentlichter "
        "Trainingslehre. Ein Arzt bin ich nicht."
    ),
    "well.nothing": "Gut. Geändert hatte ich deswegen nichts, also bleibt alles, wie es ist.",
    "routine.morning": "Training am Morgen",
    "routine.evening": "Abendfrage",
    "routine.evening_before": "Hinweis am Vorabend",
    "routine.readiness": "Frage nach dem Schlaf",
    "routine.weekly_review": "Wochenrückblick",
    "routine.race_countdown": "Countdown zum Rennen",
    "routine.nudge": "Anstupser",
    "routine.summary": "Erinnerung geändert",
    "routine.all_off": "Ich melde mich nur noch, wenn du schreibst.",
    "routine.all_on": "Meine Erinnerungen sind wieder an.",
    "routine.paused": "Ich bin still bis {day}.",
    "block.day": "{first} bleibt frei.",
    "block.days": "{first} bis {last} bleiben frei.",
    "block.past": "Diese Tage sind schon vorbei.",
    "delete.ask": (
        "Soll ich alles löschen, was ich über dich habe: Profil, Plan, Tagebuch und "
        "dieses Gespräch? Das lässt sich nicht rückgängig machen."
    ),
    "delete.done": "Alles über dich ist gelöscht. Alles Gute auf deinen Wegen.",
    "goal.past": "{day} liegt schon hinter uns.",
    "profile.same": "So habe ich es schon.",
    "profile.summary": "Profil geändert",
    "log.effort": "Anstrengung {rpe}",
    "log.empty": "Von {first} bis {last} ist nichts eingetragen.",
    "log.doubt": "{doubt}. Stimmt das?",
    "log.nothing_there": "So einen Eintrag finde ich im Tagebuch nicht.",
    "find.empty": "{day} ist nichts geplant.",
    "find.nothing_left": "Es ist kein Training mehr da, das sich ändern ließe.",
    "find.which": "{day} gibt es zwei. Welches?",
    "find.planned": "Geplant {day}: {there}.",
    "find.done": "Schon erledigt: {there}, {day}.",
    "find.skipped": "Schon weggelassen: {there}, {day}.",
    "imagine": "Das wäre: {what}",
    "change.moved": "{from_day} → {day}: {was}",
    "scale.ask": "Wie weit oder wie lange soll es werden ({session})?",
    "ease.nothing": "Es ist schon locker; da gibt es nichts mehr zu entlasten.",
    "evening.effort": (
        "Wie anstrengend war es ({session}), von 1 (sehr leicht) bis 10 (alles gegeben)?"
    ),
    "predict.unknown": (
        "Für eine Prognose brauche ich ein Rennen oder einen harten Test, zum Beispiel "
        "„5 km in 24:30“."
    ),
    "predict.said": "Mit der Form von heute: {what} in etwa {time} ({low} bis {high}).",
    "paces.title": "Deine Tempi",
    "progress.title": "Deine Wochen, gelaufen von geplant",
    "progress.empty": (
        "Es gibt noch nichts zu zeigen. Trag einen Lauf ein, zum Beispiel „{far} locker 46 min“."
    ),
    "goal.barred": (
        "Also ist das Rennen aus deinem Plan, und du trainierst ohne weiter, bis du ein anderes "
        "wählst."
    ),
    "answer.unknown.yet": "Das weiß ich nicht, und raten will ich nicht.",
    "hint.goal": "Zum Beispiel „10 km am 12. April“, „fit bleiben“ oder „laufen lernen“.",
    "hint.result": "Zum Beispiel „10 km in 52:30“, oder einfach „nein“.",
    "hint.minutes": "Zum Beispiel „45 min“ oder „egal“.",
    "hint.long_run_day": "Ein Wochentag genügt.",
    "hint.units": "„km“ oder „Meilen“ genügt.",
    "log.many": "Eingetragen: {count} Läufe vom {first} bis {last}, zusammen {distance}.",
    "goal.after_all": "Das ändert die Lage: {goal} geht doch.",
    "no_plan.change": (
        "Noch gibt es nichts zu ändern: ein paar kurze Fragen, dann schreibe ich deinen "
        "Plan, und der passt sich an, wenn das Leben dazwischenkommt."
    ),
    "no_plan.yet": "Es gibt noch keinen Plan: ein paar kurze Fragen, dann schreibe ich ihn.",
    "label.AmendActivity": "Lauf korrigieren",
    "label.AskQuestion": "Eine Lauffrage",
    "label.CheckInAnswered": "Schlaf und Befinden",
    "label.DropGoal": "Ziel aufgeben",
    "label.Help": "Hilfe",
    "label.Remember": "Merken",
    "label.ReplanFrom": "Plan neu schreiben",
    "label.ReportFatigue": "Ich bin müde",
    "label.ReportIllness": "Ich bin krank",
    "label.ReportRecovered": "Ich bin wieder fit",
    "label.SetProfile": "Profil ändern",
    "label.ShowLog": "Mein Tagebuch",
    "label.ShowPaces": "Meine Tempi",
    "label.ShowPlan": "Ganzer Plan",
    "label.ShowProfile": "Was du von mir weißt",
    "label.ShowProgress": "Fortschritt",
    "label.ShowToday": "Heute",
    "label.add": "{session} dazu {day}",
    "label.block": "Nicht frei {days}",
    "label.days": "Trainingstage",
    "label.delete": "Lauf löschen {day}",
    "label.ease_day": "{day} leichter",
    "label.ease_week": "Woche leichter",
    "label.instead": "Stattdessen {what}",
    "label.log": "{what} eintragen",
    "label.move": "{session} verschieben",
    "label.niggle": "Schmerz: {site}",
    "label.partly": "Zum Teil",
    "label.predict": "Wettkampfprognose",
    "label.push": "Etwas mehr",
    "label.race": "Rennen {what}, {day}",
    "label.routine": "Erinnern {at}",
    "label.scale_to": "Nur {amount}",
    "label.session": "Training",
    "label.session_on": "Training {day}",
    "label.swap": "{first} und {second} tauschen",
    "label.treadmill": "Auf dem Laufband",
    "label.unblock": "Wieder frei {days}",
    "label.week_of": "Woche vom {day}",
    "ill.summary": "Krankheit",
    "tired.summary": "Müdigkeit",
    "well.summary": "wieder gesund",
    "log.in": " in ",
    "remember.done": "Das behalte ich: {words}",
    "remember.summary": "Notiz behalten",
    "forget.done": "Vergessen ({count}).",
    "forget.nothing": "Dazu habe ich keine Notiz.",
    "entry.effort": "Anstrengung {rpe}",
    "delete.activity": "Aus dem Tagebuch gelöscht: {entry}.",
    "delete.summary": "Eintrag gelöscht",
    "delete.which": "Welchen?",
}
