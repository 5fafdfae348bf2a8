"""In German: names, steps and purposes of workouts, by the English they are written in."""

from collections.abc import Mapping

WORKOUTS: Mapping[str, str] = {
    "Easy run {a}": "Lockerer Lauf {a}",
    "Easy run {a} with {b} strides": "Lockerer Lauf {a} mit {b} Steigerungen",
    "Recovery run {a}": "Regenerationslauf {a}",
    "Steady run {a}": "Ruhiger Dauerlauf {a}",
    "Walk {a}": "Gehen {a}",
    "Rest": "Ruhe",
    "Long run {a}": "Langer Lauf {a}",
    "Long run {a}, progression": "Langer Lauf {a}, mit Steigerung",
    "Long run {a}, marathon-pace blocks": "Langer Lauf {a}, Blöcke im Marathontempo",
    "Long run {a}, fast finish": "Langer Lauf {a}, schnelles Ende",
    "Threshold {a}": "Schwelle {a}",
    "Cruise intervals {a}": "Tempointervalle {a}",
    "Intervals {a}": "Intervalle {a}",
    "Repetitions {a}": "Wiederholungen {a}",
    "Hills {a}": "Berge {a}",
    "Fartlek {a}": "Fahrtspiel {a}",
    "Marathon pace {a}": "Marathontempo {a}",
    "Goal pace {a}": "Zieltempo {a}",
    "Progression run {a}": "Crescendolauf {a}",
    "Race: {a}": "Rennen: {a}",
    "Time trial {a}": "Testlauf {a}",
    "Run-walk {a}": "Laufen und Gehen {a}",
    "Strength {a}": "Kraft {a}",
    "Mobility {a}": "Beweglichkeit {a}",
    "Cross-training ({a}) {b}": "Ausgleich ({a}) {b}",
    "Brick: ride {a}, run {b}": "Koppeltraining: Rad {a}, Lauf {b}",
    "Builds endurance at little cost; you should be able to talk in full sentences.": (
        "Baut Ausdauer auf und kostet wenig; du solltest in ganzen Sätzen reden können."
    ),
    "Loosens the legs after a hard day without adding to it.": (
        "Lockert die Beine nach einem harten Tag, ohne etwas draufzulegen."
    ),
    "Easy running at its quick end: a little more stimulus, still no strain.": (
        "Lockeres Laufen am schnellen Rand: etwas mehr Reiz, noch keine Mühe."
    ),
    "Run it at the slow end of easy.": "Lauf es am langsamen Ende von locker.",
    "Easy running, with a few seconds of quick, light steps to keep the legs sharp.": (
        "Lockeres Laufen mit ein paar Sekunden schneller, leichter Schritte, damit die Beine "
        "wach bleiben."
    ),
    "Leave the strides out and run it all easy.": (
        "Lass die Steigerungen weg und lauf alles locker."
    ),
    "Moves the body and readies it for running without the impact.": (
        "Bewegt den Körper und bereitet ihn ohne Stöße aufs Laufen vor."
    ),
    "The body gets stronger on the days it is left alone.": (
        "Der Körper wird an den Tagen stärker, an denen man ihn lässt."
    ),
    "Endurance: heart, muscles and mind learn to go on.": (
        "Ausdauer: Herz, Muskeln und Kopf lernen durchzuhalten."
    ),
    "Endurance, and the habit of saving strength for the end.": (
        "Ausdauer, und die Gewohnheit, Kraft fürs Ende zu sparen."
    ),
    "Rehearses race effort, kit and fuelling on tired legs.": (
        "Probt Renneinsatz, Kleidung und Verpflegung auf müden Beinen."
    ),
    "Running well when it is no longer easy, as at the end of a race.": (
        "Gut laufen, wenn es nicht mehr leicht ist, wie am Ende eines Rennens."
    ),
    "Shorten it by a quarter.": "Kürz ihn um ein Viertel.",
    "Run it all easy; the distance is what counts.": "Lauf alles locker; die Strecke zählt.",
    "Raises the pace you can hold for an hour.": (
        "Hebt das Tempo, das du eine Stunde halten kannst."
    ),
    "Half the time at threshold, or an easy run with 4 strides.": (
        "Die halbe Zeit an der Schwelle, oder locker mit 4 Steigerungen."
    ),
    "Raises the pace you can hold for an hour, in bouts that stay controlled.": (
        "Hebt das Tempo, das du eine Stunde halten kannst, in Stücken, die beherrscht bleiben."
    ),
    "Half the bouts, or an easy run with 4 strides.": (
        "Die Hälfte der Stücke, oder locker mit 4 Steigerungen."
    ),
    "Trains how much oxygen the body can use, the ceiling of every race pace.": (
        "Trainiert, wie viel Sauerstoff der Körper nutzen kann, die Decke jedes Renntempos."
    ),
    "Two bouts fewer, or the same minutes as a fartlek by feel.": (
        "Zwei weniger, oder dieselben Minuten als Fahrtspiel nach Gefühl."
    ),
    "Makes fast running easier: speed and form, with full rest between.": (
        "Macht schnelles Laufen leichter: Tempo und Technik, mit voller Pause dazwischen."
    ),
    "Half the repetitions, or 6 relaxed strides in an easy run.": (
        "Die Hälfte, oder 6 gelöste Steigerungen in einem lockeren Lauf."
    ),
    "Strength and form with less impact than speed on the flat.": (
        "Kraft und Technik mit weniger Stößen als schnell in der Ebene."
    ),
    "Half the climbs, or a hilly easy run.": "Die Hälfte der Anstiege, oder locker im Hügeligen.",
    "A first taste of quicker running, by feel and without a watch to please.": (
        "Ein erster Geschmack von schnellerem Laufen, nach Gefühl und ohne Uhr."
    ),
    "Fewer quick minutes, or an easy run.": "Weniger schnelle Minuten, oder locker.",
    "Makes marathon effort familiar, and teaches to fuel while running it.": (
        "Macht das Marathontempo vertraut und lehrt, dabei zu essen."
    ),
    "The same run easy, with the last 10 minutes at marathon effort.": (
        "Derselbe Lauf locker, die letzten 10 Minuten im Marathontempo."
    ),
    "Teaches the pace of the race, so that it feels known on the day.": (
        "Lehrt das Renntempo, damit es am Tag bekannt ist."
    ),
    "Teaches to start gently and to run well on legs that are no longer fresh.": (
        "Lehrt, ruhig zu beginnen und auf müderen Beinen gut zu laufen."
    ),
    "Run the last third at the quick end of easy.": (
        "Lauf das letzte Drittel am schnellen Ende von locker."
    ),
    "What the training was for: start calmly, race the second half.": (
        "Dafür war das Training: ruhig starten, in der zweiten Hälfte angreifen."
    ),
    "Run it as a long easy run, or don't start; another race will come.": (
        "Lauf es als langen lockeren Lauf, oder starte nicht; es kommt ein anderes Rennen."
    ),
    "Shows how fit you are, so that your paces are right.": (
        "Zeigt, wie fit du bist, damit deine Tempi stimmen."
    ),
    "Run the distance at threshold effort instead.": (
        "Lauf die Strecke stattdessen an der Schwelle."
    ),
    "{a} of running in all: the walks let you do more than you could.": (
        "Insgesamt {a} Laufen: Durch die Gehpausen schaffst du mehr, als sonst ginge."
    ),
    "Repeat the last session that felt fine, or walk the whole time.": (
        "Wiederhol die letzte Einheit, die gut ging, oder geh die ganze Zeit."
    ),
    "Stronger muscles and tendons: fewer injuries and a better running economy.": (
        "Stärkere Muskeln und Sehnen: weniger Verletzungen, sparsamerer Lauf."
    ),
    "Half the sets, or only calf raises and planks.": (
        "Die halben Sätze, oder nur Wadenheben und Unterarmstütz."
    ),
    "Keeps ankles and hips moving freely.": "Hält Sprunggelenke und Hüften beweglich.",
    "Endurance without the impact of running.": "Ausdauer ohne die Stöße des Laufens.",
    "easy enough to chat": "so locker, dass du plaudern kannst",
    "as on race day, relaxed": "wie am Renntag, gelöst",
    "strong and smooth": "kraftvoll und rund",
    "at goal pace, even and controlled": "im Zieltempo, gleichmäßig und beherrscht",
    "brisk by feel, never a sprint": "zügig nach Gefühl, nie ein Sprint",
    "comfortably hard, you could go on": "angenehm hart, du könntest weiter",
    "fast and relaxed, full rest": "schnell und gelöst, volle Pause",
    "hard but even, none faster": "hart, aber gleichmäßig, keins schneller",
    "uphill by effort, tall and quick; jog down": (
        "bergauf nach Gefühl, aufrecht und schnell; bergab traben"
    ),
    "fast but relaxed": "schnell, aber gelöst",
    "brisk": "zügig",
    "slowly": "langsam",
    "at the slow end, slower is fine": "am langsamen Ende, langsamer ist gut",
    "at the quick end of easy, breathing stays calm": (
        "am schnellen Ende von locker, der Atem bleibt ruhig"
    ),
    "with 4 strides at the end": "mit 4 Steigerungen am Ende",
    "even, with nothing left": "gleichmäßig, bis nichts mehr übrig ist",
    "10-15 min easy and 4 strides before": "davor 10-15 min locker und 4 Steigerungen",
    "5-10 min easy before": "davor 5-10 min locker",
    "30-60 g of carbohydrate an hour, drink to thirst": (
        "30-60 g Kohlenhydrate pro Stunde, trink nach Durst"
    ),
}
