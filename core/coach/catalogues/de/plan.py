"""In German: what a plan says of its weeks and changes, by the English it is written in."""

from collections.abc import Mapping

PLAN: Mapping[str, str] = {
    "Running and walking in turn, so that running becomes a habit.": (
        "Laufen und Gehen im Wechsel, damit Laufen zur Gewohnheit wird."
    ),
    "Endurance first: easy running, and a little strength on hills.": (
        "Zuerst Ausdauer: lockeres Laufen und etwas Kraft am Berg."
    ),
    "Endurance first: easy running, and a little threshold work.": (
        "Zuerst Ausdauer: lockeres Laufen und etwas Schwellentempo."
    ),
    "Endurance first: easy running, and a taste of quicker minutes.": (
        "Zuerst Ausdauer: lockeres Laufen und ein paar schnellere Minuten zum Reinschnuppern."
    ),
    "Endurance first: easy running, nothing hard yet.": (
        "Zuerst Ausdauer: lockeres Laufen, noch nichts Hartes."
    ),
    "The engine: quicker minutes on top of steady volume.": (
        "Der Motor: schnellere Minuten auf gleichmäßigem Umfang."
    ),
    "The engine: steady volume, all of it easy.": (
        "Der Motor: gleichmäßiger Umfang, alles locker."
    ),
    "Nothing more this week: the training begins on Monday.": (
        "Diese Woche nichts mehr: Das Training beginnt am Montag."
    ),
    "No training this week.": ("Diese Woche kein Training."),
    "A race on the way, run on fresh legs.": (
        "Ein Rennen auf dem Weg, mit frischen Beinen gelaufen."
    ),
    "The engine: threshold and intervals on top of steady volume.": (
        "Der Motor: Schwelle und Intervalle auf gleichmäßigem Umfang."
    ),
    "The race itself: its pace and its length are rehearsed.": (
        "Das Rennen selbst: Tempo und Länge werden geprobt."
    ),
    "Less volume, the same sharpness: the work is done, now it settles.": (
        "Weniger Umfang, gleiche Schärfe: Die Arbeit ist getan, jetzt setzt sie sich."
    ),
    "Race week: stay loose, sleep, arrive fresh.": (
        "Rennwoche: locker bleiben, schlafen, frisch ankommen."
    ),
    "Recovery: the race is digested before anything new.": (
        "Erholung: Erst wird das Rennen verdaut, dann kommt Neues."
    ),
    "Staying fit without wearing down.": "Fit bleiben, ohne sich aufzureiben.",
    "Staying fit: easy running, as far as it feels good.": (
        "Fit bleiben: locker laufen, so weit es guttut."
    ),
    "Staying fit: easy running, a little quicker work, room to grow.": (
        "Fit bleiben: locker laufen, etwas schnelleres Laufen, Luft nach oben."
    ),
    "A lighter week, so that training can settle; rested legs are tested.": (
        "Eine leichtere Woche, damit das Training wirkt; ausgeruhte Beine werden getestet."
    ),
    "A lighter week, so that training can settle.": (
        "Eine leichtere Woche, damit das Training wirkt."
    ),
    "Threshold work moves the pace you can hold for an hour.": (
        "Arbeit an der Schwelle hebt das Tempo, das du eine Stunde hältst."
    ),
    "Threshold in bouts gives the same stimulus with less strain.": (
        "Schwelle in Stücken gibt denselben Reiz mit weniger Mühe."
    ),
    "Intervals raise the ceiling of every race pace.": (
        "Intervalle heben die Decke jedes Renntempos."
    ),
    "Hills build strength for the faster work to come.": (
        "Berge geben Kraft für das Schnellere, das kommt."
    ),
    "Short and sharp: intensity stays in the taper while volume falls.": (
        "Kurz und scharf: Beim Tapering bleibt die Intensität, der Umfang sinkt."
    ),
    "The day after hard or long work is for loosening up only.": (
        "Der Tag nach Hartem oder Langem ist nur zum Lockern da."
    ),
    "A few strides keep the legs quick; everything else stays easy.": (
        "Ein paar Steigerungen halten die Beine schnell; alles andere bleibt locker."
    ),
    "Most of your running is easy: that is how it becomes more.": (
        "Das meiste läufst du locker: So wird es mehr."
    ),
    "Short and easy before the long run, so that your legs are fresh for it.": (
        "Kurz und locker vor dem langen Lauf, damit deine Beine dafür frisch sind."
    ),
    "One longer easy run in midweek adds endurance without a second long run.": (
        "Ein längerer lockerer Lauf unter der Woche bringt Ausdauer ohne zweiten langen Lauf."
    ),
    "Two longer days in a row prepare you for the length of an ultra.": (
        "Zwei längere Tage hintereinander bereiten dich auf die Länge eines Ultras vor."
    ),
    "As fit as today, {a} is likely for the {b} ({c}).": (
        "Mit der Form von heute ist etwa {a} drin ({b}; {c})."
    ),
    "Four fifths of the time is easy, so that the hard days can be hard.": (
        "Vier Fünftel der Zeit sind locker, damit die harten Tage hart sein können."
    ),
    (
        "The long run keeps its place: endurance grows with time on your feet, and it "
        "stays within its share of the week."
    ): (
        "Der lange Lauf behält seinen Platz: Ausdauer wächst mit der Zeit auf den Beinen, "
        "und er bleibt in seinem Anteil der Woche."
    ),
    (
        "Your long run grows by {a}: at most 10 % or {b} over your longest of the last "
        "30 days ({c})."
    ): (
        "Dein langer Lauf wächst um {a}: höchstens 10 % oder {b} über den längsten der "
        "letzten 30 Tage ({c})."
    ),
    "Shorter this week, so that you recover.": "Diese Woche kürzer, damit du dich erholst.",
    (
        "Strength once or twice a week cuts injuries to a third (Lauersen 2018); never "
        "the day before hard running."
    ): (
        "Kraft ein- bis zweimal pro Woche senkt Verletzungen auf ein Drittel (Lauersen "
        "2018); nie am Tag vor Hartem."
    ),
    "It starts from {a} a week with a longest run of {b}, from what you told me.": (
        "Er geht von {a} pro Woche und einem längsten Lauf von {b} aus, nach dem, was du mir "
        "gesagt hast."
    ),
    "It starts from {a} a week with a longest run of {b}, from your log.": (
        "Er geht von {a} pro Woche und einem längsten Lauf von {b} aus, nach deinem Tagebuch."
    ),
    "First you learn to run: running and walking in turn, three times a week.": (
        "Zuerst lernst du laufen: Laufen und Gehen im Wechsel, dreimal pro Woche."
    ),
    "{a} runs a week rather than {b}: the long run may take the larger share it needs.": (
        "{a} Läufe pro Woche statt {b}: So darf der lange Lauf den Anteil haben, den er braucht."
    ),
    "The largest week is {a}, the longest run {b}; every fourth week at the latest is lighter.": (
        "Die größte Woche hat {a}, der längste Lauf {b}; spätestens jede vierte Woche ist leichter."
    ),
    (
        "As fit as today, {a} is likely for the {b}; with {c} weeks of training {d} can "
        "be hoped for ({e})."
    ): (
        "Mit der Form von heute ist etwa {a} drin ({b}); mit {c} Wochen Training darfst du "
        "auf {d} hoffen ({e})."
    ),
    "You asked for it.": "Du hast darum gebeten.",
    "You said: {a}.": "Du hast gesagt: {a}.",
    "Your rule: {a}.": "Deine Regel: {a}.",
    "You are ill: today you rest.": "Du bist krank: Heute ruhst du.",
    "With a cold, easy and short is the most.": "Mit Schnupfen ist kurz und locker das Höchste.",
    "Training with a fever is dangerous; you rest.": (
        "Training mit Fieber ist gefährlich; du ruhst."
    ),
    "Two days without fever come before the first run.": (
        "Vor dem ersten Lauf kommen zwei Tage ohne Fieber."
    ),
    "One easy day for every day ill comes before anything hard.": (
        "Für jeden Tag krank kommt ein lockerer Tag, ehe es hart wird."
    ),
    "Your health allows it again.": "Deine Gesundheit lässt es wieder zu.",
    "Keeps an easy day between hard sessions.": "So bleibt ein lockerer Tag zwischen harten.",
    "Makes room for {a}.": "Macht Platz für: {a}.",
    "The day is free again.": "Der Tag ist wieder frei.",
    "So that it fits the days and time you have.": (
        "Damit es zu deinen Tagen und deiner Zeit passt."
    ),
    "Missed, and let go: nothing is stacked.": "Verpasst und losgelassen: Nichts kommt obendrauf.",
    "In place of the one you missed; nothing is stacked.": (
        "Anstelle der verpassten; nichts kommt obendrauf."
    ),
    "Tired: hard work on an empty tank costs more than it gives.": (
        "Müde: Hartes mit leerem Tank kostet mehr, als es bringt."
    ),
    "You asked for more; this much is safe.": "Du wolltest mehr; so viel ist sicher.",
    "{a} on {b}: no time is free that day.": (
        "{a} am {b}: An dem Tag hast du keine Zeit eingetragen."
    ),
    "{a} on {b} lies beside the long run of {c}.": (
        "{a} am {b} liegt direkt neben dem langen Lauf am {c}."
    ),
    "{a} on {b} and {c} on {d} are {e} apart.": (
        "{a} am {b} und {c} am {d} liegen zu nah beieinander."
    ),
    "The long run of week {a} is {b} of the week; with {c} runs {d} is the most.": (
        "Der lange Lauf in Woche {a} macht {b} der Woche aus; bei {c} Läufen sind {d} das Höchste."
    ),
    "Week {a} brings more volume and {b} for the first time.": (
        "Woche {a} bringt mehr Umfang und zum ersten Mal: {b}."
    ),
    (
        "{a} on {b} would be {c} % more than the share of your longest run that the way back "
        "allows ({d})."
    ): (
        "{a} am {b} wären {c} % mehr als der Teil deines längsten Laufs, den der Weg "
        "zurück erlaubt ({d})."
    ),
    "{a} on {b} would be {c} % more than your longest run of the last 30 days ({d}).": (
        "{a} am {b} wären {c} % mehr als dein längster Lauf der letzten 30 Tage ({d})."
    ),
    "{a} pace is trained in the last third of the plan.": (
        "Das Renntempo wird im letzten Drittel des Plans geübt ({a})."
    ),
    "A test every four to six weeks keeps your paces honest.": (
        "Ein Test alle vier bis sechs Wochen hält deine Tempi ehrlich."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in {d} weeks would need a run "
        "of {e}; growing safely, you would get to {f}."
    ): (
        "Von {a} pro Woche und {b} am Stück aus bräuchte es in {d} Wochen einen Lauf von {e} "
        "({c}); sicher gesteigert kämst du auf {f}."
    ),
    (
        "From {a} a week with a longest run of {b}, a {c} in a week would need a run "
        "of {d}; growing safely, you would get to {e}."
    ): (
        "Von {a} pro Woche und {b} am Stück aus bräuchte es in einer Woche einen Lauf von {d} "
        "({c}); sicher gesteigert kämst du auf {e}."
    ),
    "Race effort on tired legs is the rehearsal.": "Renneinsatz auf müden Beinen ist die Probe.",
    "Short repetitions keep your stride quick and economical.": (
        "Kurze Wiederholungen halten deinen Schritt schnell und sparsam."
    ),
    "Playing with pace is the gentlest way into quicker running.": (
        "Mit dem Tempo zu spielen ist der sanfteste Weg zum schnelleren Laufen."
    ),
    "Marathon pace has to feel familiar before race day.": (
        "Das Marathontempo muss vor dem Renntag vertraut sein."
    ),
    "Finishing quicker teaches to hold something back.": (
        "Schneller zu enden lehrt, etwas zurückzuhalten."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but would ask for twice the volume you start from."
    ): (
        "Der längste Lauf vor dem Rennen ({a}) wird {b}; {c} trügen dich besser, verlangten "
        "aber das Doppelte des Umfangs, mit dem du beginnst."
    ),
    (
        "The longest run before your {a} will be {b}, and {c} would carry you better, "
        "but there is no safe way there by then."
    ): (
        "Der längste Lauf vor dem Rennen ({a}) wird {b}; {c} trügen dich besser, aber bis "
        "dahin geht das nicht sicher."
    ),
    (
        "The longest run before your {a} will be {b}, as long as your days allow; {c} "
        "would carry you better, if one day has {d}."
    ): (
        "Der längste Lauf vor dem Rennen ({a}) wird {b}, so lang, wie deine Tage erlauben; "
        "{c} trügen dich besser, wenn ein Tag {d} Zeit hat."
    ),
    "With {a} minutes more on each of your days it would fit as it is.": (
        "Mit {a} Minuten mehr an jedem deiner Tage würde es so passen."
    ),
    "What would be safe: {a}.": "Sicher wäre: {a}.",
    "What would be safe: {a}, or {b}.": "Sicher wäre: {a}, oder {b}.",
    "a {a} that day": "{a} an dem Tag",
    "the {a} on {b}": "{a} am {b}",
    "Your {a}: what it was all for.": "Das Rennen ({a}): Dafür war alles.",
    "as on race day": "wie am Renntag",
    "at the quick end of easy": "am schnellen Ende von locker",
    "squats, lunges, calf raises, hip bridges, planks": (
        "Kniebeugen, Ausfallschritte, Wadenheben, Brücke, Unterarmstütz"
    ),
    "with 3 or 4 strides at the end": "mit 3 oder 4 Steigerungen am Ende",
    "60 g of carbohydrate an hour (up to 90), drink to thirst": (
        "60 g Kohlenhydrate pro Stunde (bis 90), trink nach Durst"
    ),
    "Your target of {a} is in reach. {b}": "Dein Ziel von {a} ist erreichbar. {b}",
    "{a} on {b} is over; the past stays.": "{a} am {b} ist vorbei; Vergangenes bleibt.",
    "Tell me which coming session you mean.": "Sag mir, welches kommende Training du meinst.",
    "{a} has passed, and the past is never rewritten.": (
        "{a} ist vorbei, und Vergangenes wird nicht umgeschrieben."
    ),
    "Choose today or a later day.": "Nimm heute oder einen späteren Tag.",
    "{a} lies outside your plan.": "{a} liegt außerhalb deines Plans.",
    "Choose a day up to {a}.": "Nimm einen Tag bis {a}.",
    "Leave it where it is, or skip it.": "Lass es, wo es ist, oder lass es aus.",
    "A race has its own date.": "Ein Rennen hat sein eigenes Datum.",
    "If the race itself moved, tell me the new date as your goal.": (
        "Wenn das Rennen verlegt wurde, nenn mir das neue Datum als Ziel."
    ),
    "From a maximum of {a} estimated from age ({b}).": (
        "Aus einem nach dem Alter geschätzten Maximalpuls von {a} (208 - 0,7 × Alter, ± 10)."
    ),
}
