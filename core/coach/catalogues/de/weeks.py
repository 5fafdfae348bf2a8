"""What the coach says, in German: logs, reasons, rules, reviews and races."""

from collections.abc import Mapping

WEEKS: Mapping[str, str] = {
    "status.planned": "geplant",
    "log.title": "Dein Tagebuch: {distance} gelaufen, {time} insgesamt",
    "progress.row": "{done} von {planned}, Belastung {load}",
    "progress.row.free": "{done}, Belastung {load}",
    "button.track": "Bin ich auf Kurs?",
    "button.source": "Wer sagt das?",
    "label.ReportHeat": "Es wird heiß",
    "change.changed": "{day}: {was} → {became}",
    "change.added": "{day}: + {became}",
    "back.nothing": (
        "Davor gab es keine Frage. Wenn du die letzte Änderung zurücknehmen willst, sag "
        "„rückgängig“."
    ),
    "find.mean": "Meintest du eins davon?",
    "find.no_kind": "In den nächsten Tagen sehe ich nichts dieser Art ({kind}).",
    "find.other_kind": "{day} steht etwas anderes: {there}, nicht {kind}.",
    "find.partly": "Schon zum Teil erledigt: {there}, {day}.",
    "find.missed": "Verpasst: {there}, {day}.",
    "move.already": "Da steht es schon: {session}.",
    "move.to_what": "Auf welchen Tag: {session}? Die Tage daneben sind belegt.",
    "swap.with": "Womit tauschen: {session}?",
    "replace.same": "Das ist es schon: {session}.",
    "replace.ask": "Was möchtest du stattdessen ({session})?",
    "push.headline": "Etwas mehr in der Woche vom {day}.",
    "push.headline.ask": "Ich würde in der Woche vom {day} etwas zulegen.",
    "add.too_small": "Das ist dafür zu wenig ({kind}).",
    "add.no_day": "Ich sehe keinen Tag mehr, an dem dafür Platz ist.",
    "free.headline": "Deine Tage: {days}.",
    "free.ask_days": "An welchen Tagen kannst du laufen?",
    "free.no_day_left": "Dann bleibt kein Tag zum Laufen. An welchen Tagen kannst du?",
    "free.more": "Der Plan bleibt, wie er ist. Soll ich die zusätzliche Zeit nutzen?",
    "free.fits": "Der Plan passt schon.",
    "block.minutes.day": "{first}: höchstens {minutes} min.",
    "block.minutes.days": "{first} bis {last}: höchstens {minutes} min am Tag.",
    "block.free.day": "{first} ist wieder frei fürs Training.",
    "block.free.days": "{first} bis {last} sind wieder frei fürs Training.",
    "rule.set": "Ich halte mich daran: {rule}.",
    "rule.none": "So eine Regel gibt es nicht.",
    "rule.lifted": "Keine Regel mehr: {rule}.",
    "rule.lifted.summary": "Regel aufgehoben",
    "rule.ask_day": "An welchem Wochentag?",
    "rule.ask_cap": "Wie lang darf der lange Lauf höchstens sein?",
    "rule.ask_count": "Wie viele Läufe pro Woche höchstens?",
    "rule.ask_time": "Um wie viel Uhr?",
    "rule.never_on": "nie am {day}",
    "rule.long_run_cap": "langer Lauf höchstens {amount}",
    "rule.commitment": "{sport} am {day}",
    "rule.most_runs": "höchstens {count} Läufe pro Woche",
    "rule.not_before": "nicht vor {at}",
    "rule.not_after": "nicht nach {at}",
    "severity.faint": "{figure} kaum",
    "severity.clear": "{figure} deutlich",
    "severity.strong": "{figure} stark",
    "severity.severe": "{figure} sehr stark",
    "niggle.green": (
        "Notiert: {site}, {severity}/10. Lauf wie geplant und achte darauf; sag mir, wenn es "
        "mehr wird."
    ),
    "niggle.amber": (
        "{site}, {severity}/10: nur locker, und weniger, bis es bei 2 ist. Wird es beim "
        "Laufen mehr, hör auf."
    ),
    "niggle.still": "{site}: {severity}/10 am {day}, und bis es besser ist, wird nicht gelaufen.",
    "niggle.unrated": (
        "Wie sehr es schmerzt ({site}), weiß ich nicht und rechne vorsichtig mit {severity} von 10:"
        " nur locker und weniger. Sag mir eine Zahl, und ich passe es an."
    ),
    "niggle.red": (
        "{site}, {severity}/10: vorerst kein Laufen. Lass es ärztlich oder "
        "physiotherapeutisch ansehen, wenn es in ein paar Tagen nicht deutlich besser ist."
    ),
    "niggle.bone": (
        "Schmerz am Knochen ({site}) kann eine Stressverletzung sein: kein Laufen, auch "
        "nicht locker, bis es ärztlich oder physiotherapeutisch angesehen wurde."
    ),
    "well.still_red": "Schön. Eine Stelle spricht aber noch gegen das Laufen: {site}.",
    "log.future": "Das kommt erst noch: {day}. Welcher Tag war es?",
    "log.race": "Rennen",
    "log.line": "{what} {figures}, {day}",
    "log.merged": "Das hatte ich schon und habe es ergänzt: {entry}. Es zählt einmal.",
    "log.known": "Das habe ich schon: {entry}. Es zählt einmal.",
    "log.summary": "Aktivität eingetragen",
    "log.match.shorter": (
        "Das zählt ({session}), kürzer als die geplanten {planned}. Den Rest bist du "
        "niemandem schuldig."
    ),
    "log.match.longer": "Das zählt ({session}), mehr als die geplanten {planned}.",
    "log.match.harder": (
        "Das zählt ({session}), war aber härter als gedacht. Langsamer bringt genauso viel "
        "und kostet weniger."
    ),
    "log.match.easier": "Das zählt ({session}), leichter als geplant.",
    "log.paces": (
        "{evidence} Das Schwellentempo geht von {was} auf {now}; die nächsten Einheiten folgen."
    ),
    "log.paces.first": (
        "{evidence} Dein Schwellentempo liegt bei etwa {now}; die nächsten Einheiten haben "
        "jetzt Tempi."
    ),
    "log.proportion": "Was kommt, richtet sich nach dem, was wirklich gelaufen wurde:",
    "log.evidence": "Ein neuer Hinweis auf deine Form.",
    "log.back": (
        "Der erste Lauf nach {days} Tagen Pause, also kommt die Belastung in Stufen zurück."
    ),
    "log.owing.harder": (
        "Das hat mehr gekostet als geplant. Soll der nächste harte Tag locker werden?"
    ),
    "log.owing.longer": (
        "Das war deutlich mehr als geplant. Soll der nächste lockere Lauf etwas davon zurückgeben?"
    ),
    "log.owing.extra": (
        "Das war harte Arbeit außerhalb des Plans. Soll der nächste harte Tag locker werden?"
    ),
    "remark.longest": "Dein längster Lauf seit {days} Tagen; davor waren es {before}.",
    "ready.go": "Lauf wie geplant.",
    "ready.rest": "Heute ist nichts geplant, also ruh dich aus.",
    "ready.noted": "Notiert.",
    "ready.modify": "{why} Ich würde es heute leichter machen.",
    "ready.skip": "{why} Ich würde es heute auslassen.",
    "ready.summary": "Tagesform",
    "why.goal": "Das Ziel bestimmt alles andere: wie lang der Plan ist und was darin steht.",
    "why.race_date": "Vom Rennen zähle ich die Wochen zurück.",
    "why.units": "Damit jede Strecke und jedes Tempo in deinen Einheiten kommt.",
    "why.weekly_volume": (
        "Dein Plan beginnt bei dem, was du jetzt läufst, damit er dir nicht schadet."
    ),
    "why.runs_per_week": "Lauftage und Kilometer sollen nicht gleichzeitig mehr werden.",
    "why.longest_run": "Von dort wächst der lange Lauf, jede Woche ein wenig.",
    "why.result": "Ein Ergebnis sagt mir, wie schnell locker, zügig und hart für dich sind.",
    "why.days": "Damit nichts auf einem Tag liegt, an dem du nicht laufen kannst.",
    "why.minutes": "Damit jede Einheit in deine Zeit passt.",
    "why.long_run_day": (
        "Der lange Lauf braucht die meiste Zeit, also bekommt er den Tag, den du wählst."
    ),
    "why.injuries": (
        "Um das, was wehtut, wird herum trainiert, und manche Erkrankungen ändern, was sicher ist."
    ),
    "why.age": "Unter 18 und über 50 braucht der Körper andere Grenzen und mehr Erholung.",
    "why.place": "Damit Erinnerungen zu deiner Uhrzeit kommen.",
    "why.reminder_time": "Dann schicke ich das Training des Tages, und nachts nichts.",
    "noted.tone": "Tonfall: {style}",
    "noted.away": "Zeit von {here} bis {day}, danach wieder {home}",
    "noted.model_off": "deine Worte bleiben fern von Sprachmodellen",
    "noted.model_on": "ein Sprachmodell darf mir beim Verstehen helfen",
    "snooze.nothing": "Da ist keine Erinnerung zum Verschieben.",
    "why.title": "{session}, {day}",
    "why.week": "Woche {number}: {focus}",
    "why.easier": "Leichter, wenn es sein muss: {easier}",
    "why.not_moved": "Im Plan ist nichts verschoben worden.",
    "why.moved_from": "Zuerst geplant für {day}.",
    "why.pace.easy": (
        "Dein lockeres Tempo ist {easy}, deine Schwelle {threshold}. Lockeres Laufen stärkt "
        "Herz, Gefäße und Sehnen in diesem Tempo genauso gut, und du bleibst frisch für die "
        "harten Tage."
    ),
    "why.pace.quality": (
        "Die Schwelle bei {threshold} ist etwa das, was du eine Stunde lang im Rennen halten "
        "könntest. Schneller macht müder und bringt weniger. Locker dazwischen ist {easy}."
    ),
    "why.pace.effort": (
        "Deine Form kenne ich noch nicht, also führt das Gefühl: Locker heißt, dass du in "
        "ganzen Sätzen reden kannst. Ein Rennen oder ein Test gibt dir Tempi."
    ),
    "why.pace.more": (
        "Lauf ein schnelleres Rennen oder einen Test und sag es mir, dann folgen die Tempi."
    ),
    "why.volume": "Woche {number} hat {distance}.",
    "why.volume.general": (
        "Eine Woche wächst höchstens um etwa ein Zehntel über die beste der letzten vier, "
        "ein einzelner Lauf um ein Zehntel über den längsten der letzten 30 Tage. Knochen "
        "und Sehnen brauchen länger als die Lunge; aus Sprüngen kommen Verletzungen."
    ),
    "why.volume.base": "Der Plan ist aus deinen {base} pro Woche gewachsen.",
    "go.yes": "Ja: {session}, {day}. Fang locker an und hör auf, wenn etwas wehtut.",
    "go.gently": "Ja, aber sachte: {session}, {day}.",
    "go.no": "Kein Laufen {day}.",
    "go.done": "Schon erledigt: {session}, {day}. Der Rest des Tages ist Erholung.",
    "go.tired": (
        "Du hast gesagt, dass du müde bist. Fühlt es sich dann noch schwer an, kürze "
        "ab oder lass es aus."
    ),
    "go.when_well": (
        "Gelaufen wird wieder, wenn du gesund bist: Sag dann „besser“, und ich nenne dir den Tag."
    ),
    "go.when_calm": (
        "Sag mir jeden Tag, wie es damit geht ({site}); wird es ruhiger, kommt das "
        "Laufen in Stufen zurück."
    ),
    "why.rest": (
        "In der Ruhe wird aus Training Form. Mindestens ein ganzer Tag pro Woche bleibt "
        "frei, zwei am Anfang."
    ),
    "why.plan": "Warum der Plan so aussieht:",
    "why.no_source": "Das ist Erfahrung aus der Praxis; keine Studie steht dahinter.",
    "track.early": "Dafür ist es zu früh: Lass ein, zwei Wochen Training zusammenkommen.",
    "track.first_week": (
        "Die erste Woche ist noch nicht vorbei, da gibt es noch nicht viel zu beurteilen."
    ),
    "track.week_well": (
        "In der letzten Woche hast du {done} von {due} Einheiten gemacht. Das ist auf Kurs."
    ),
    "track.week_partly": (
        "In der letzten Woche hast du {done} von {due} Einheiten gemacht. Das geht, aber "
        "der Plan rechnet mit etwas mehr."
    ),
    "track.week_little": (
        "In der letzten Woche hast du {done} von {due} Einheiten gemacht. Für diesen Plan "
        "ist das zu wenig; wir können ihn besser an deine Wochen anpassen."
    ),
    "track.well": (
        "In den letzten {weeks} Wochen hast du {done} von {due} Einheiten gemacht. Das ist "
        "auf Kurs."
    ),
    "track.partly": (
        "In den letzten {weeks} Wochen hast du {done} von {due} Einheiten gemacht. Das geht, "
        "aber der Plan rechnet mit etwas mehr."
    ),
    "track.little": (
        "In den letzten {weeks} Wochen hast du {done} von {due} Einheiten gemacht. Für "
        "diesen Plan ist das zu wenig; wir können ihn besser an deine Wochen anpassen."
    ),
    "track.excused": (
        "Du warst eine Weile krank, verletzt oder nicht frei; diese Einheiten zählen nicht "
        "gegen dich."
    ),
    "track.days": "{what}: noch {days} Tage, {day}.",
    "track.today": "Mit der Form von heute würdest du zwischen {low} und {high} laufen.",
    "week.before": "Der Plan beginnt am {first}.",
    "week.after": "Der Plan endet am {last}. Nenn mir dein nächstes Ziel, dann geht es weiter.",
    "paces.source": "{evidence} Das entspricht einem Formwert von {vdot}.",
    "paces.from": "Aus deinem Ergebnis: {result}.",
    "paces.from_on": "Aus deinem Ergebnis: {result}, {day}.",
    "paces.plan": "Aus der Form, für die dein Plan geschrieben wurde.",
    "progress.share": "Vom Plan der letzten vier Wochen bist du {share} % gelaufen.",
    "progress.excused": (
        "Tage, an denen du krank, verletzt oder nicht frei warst, zählen nicht mit."
    ),
    "progress.lost": (
        "{count} Einheiten verpasst oder ausgelassen. Sie werden nicht nachgeholt; der Plan "
        "geht weiter."
    ),
    "answer.source": "Quelle: {source}",
    "morning.moved": "Heute nichts: {session}, verschoben auf {day}.",
    "morning.cold": "Nur wenn dir danach ist: Mit Schnupfen ist kurz und locker das Höchste.",
    "morning.ill": (
        "Kein Laufen, solange du krank bist. Ausruhen, trinken, schlafen. Wie geht es dir heute?"
    ),
    "morning.skip": "Lass es heute lieber aus.",
    "morning.ache": "Bevor du läufst: {question} Bis dahin nur locker.",
    "morning.modify": "Mach es heute leichter, oder lass es aus.",
    "morning.race": (
        "Renntag{name}. Heute: {what}. Geh es ruhiger an, als du dich fühlst, iss, was du "
        "kennst, und lass die zweite Hälfte kommen."
    ),
    "morning.race.time": "Nach deiner Form: {low} bis {high}, also etwa {pace} vom Start weg.",
    "readiness.ask.hard": "Das war eine harte Woche. Wie hast du geschlafen?",
    "review.total.some": (
        "Du bist {done} von den möglichen {planned} gelaufen; {count} von {of} Einheiten "
        "erledigt. Tage, an denen du krank, verletzt oder nicht frei warst, zählen nicht."
    ),
    "review.total.none": (
        "Du bist {done} gelaufen. Du warst krank, verletzt oder nicht frei, also war nichts "
        "fällig; Ruhe war richtig."
    ),
    "review.key_done": "Wie geplant geschafft: {sessions}.",
    "review.all_done": "Alle Einheiten sind gemacht.",
    "review.more": "Das ist mehr als geplant. Lass lockere Tage locker, sonst leiden die harten.",
    "review.lost": (
        "Verpasst oder ausgelassen: {sessions}. Das wird nicht nachgeholt; an einer Einheit "
        "hängt nichts."
    ),
    "review.lost.many": (
        "Verpasst oder ausgelassen: {sessions}. Das wird nicht nachgeholt; der Plan geht von "
        "hier weiter."
    ),
    "review.unknown": "Davon weiß ich nichts: {sessions}. Sag mir, ob du es gemacht hast.",
    "review.load": "Belastung der letzten 7 Tage: {acute}, sonst etwa {usual} pro Woche.",
    "review.load_high": (
        "Belastung der letzten 7 Tage: {acute}, deutlich über deinen üblichen {usual}. Geh "
        "heute früh schlafen."
    ),
    "review.when.next": "Nächste Woche",
    "review.when.this": "Diese Woche",
    "review.next_lighter": (
        "{when} trägt dem Rechnung: {now} statt {distance}, längster Lauf {longest}. "
        "Nichts wird nachgeholt."
    ),
    "review.next": "{when}: {distance}, längster Lauf {longest}.",
    "review.next_after_short": (
        "{when} geht es wie geplant weiter: {distance}, längster Lauf {longest}. "
        "Verpasstes kommt nicht obendrauf."
    ),
    "review.next_cutback": (
        "{when} ist mit Absicht leichter: {distance}, längster Lauf {longest}."
    ),
    "review.over": (
        "Das war die letzte Woche des Plans. Sag mir, was als Nächstes kommt: ein neues "
        "Rennen oder fit bleiben."
    ),
    "countdown.days": "Noch {days} Tage: {what} ({day}).",
    "countdown.week": (
        "Rennwoche: noch eine Woche ({what}, {day}). Die Form ist da; jetzt zählen Schlaf, "
        "lockeres Laufen und nichts Neues."
    ),
    "countdown.three": (
        "Noch drei Tage: {what}. Schuhe, Socken und Kleidung, die du kennst; prüf Startzeit "
        "und Anreise."
    ),
    "countdown.two": (
        "Noch zwei Tage: {what}. Iss etwas mehr Brot, Reis oder Nudeln als sonst, trink nach "
        "Durst, Beine hoch."
    ),
    "countdown.tomorrow": (
        "Morgen ist es so weit: {what}. Leg alles bereit, mach die Nummer fest, stell zwei "
        "Wecker. Eine unruhige Nacht macht nichts."
    ),
    "countdown.fuel": (
        "Bei mehr als 75 Minuten: 30–60 g Kohlenhydrate pro Stunde (bis 90 g über 2½ "
        "Stunden, wenn geübt), und trink nach Durst."
    ),
    "countdown.after": (
        "Wie war es gestern ({what})? Sag mir die Zeit, etwa „Halbmarathon in 1:52:10“. "
        "Heute ist zum Gehen und Essen da."
    ),
    "week.lighter": (
        "Letzte Woche sind Läufe ausgefallen. Sie werden nicht nachgeholt; diese Woche "
        "beginnt etwas leichter:"
    ),
    "week.key_missed": "Verpasst: {session}. Es könnte den lockeren Lauf am {day} ersetzen.",
    "week.again": "Letzte Woche hat es nicht geklappt, das passiert jedem.",
    "week.none_run": "Bisher weiß ich von keinem Lauf, also fangen wir von vorn an, behutsam.",
    "week.no_run": (
        "Von einem Lauf habe ich noch nichts gehört. Bist du wie geplant gelaufen, sag es "
        "mir; bis dahin plane ich behutsam."
    ),
    "week.back": (
        "Schön, dass du wieder da bist. Dein letzter Lauf war vor {days} Tagen, also fangen "
        "wir behutsam an."
    ),
    "nudge": "Es ist eine Weile still{name}. Soll ich den Plan um etwas herum legen?",
    "nudge.button": "Diese Woche leichter",
    "routine.silent_on": "Still bin ich: {days}.",
    "routine.not_on": "Nicht mehr am {days}: {what}.",
    "quiet.set": "Ruhe von {starts} bis {ends}.",
    "quiet.moved": "Also kommt um {at}: {what}.",
    "quiet.summary": "Ruhezeit geändert",
}
