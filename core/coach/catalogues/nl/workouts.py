"""In Dutch: names, steps and purposes of workouts, by the English they are written in."""

from collections.abc import Mapping

WORKOUTS: Mapping[str, str] = {
    "Easy run {a}": "Rustige loop {a}",
    "Easy run {a} with {b} strides": "Rustige loop {a} met {b} versnellingen",
    "Recovery run {a}": "Herstelloop {a}",
    "Steady run {a}": "Vlotte duurloop {a}",
    "Walk {a}": "Wandelen {a}",
    "Rest": "Rust",
    "Long run {a}": "Lange duurloop {a}",
    "Long run {a}, progression": "Lange duurloop {a}, opbouwend",
    "Long run {a}, marathon-pace blocks": "Lange duurloop {a}, blokken in marathontempo",
    "Long run {a}, fast finish": "Lange duurloop {a}, snel einde",
    "Threshold {a}": "Drempel {a}",
    "Cruise intervals {a}": "Drempelintervallen {a}",
    "Intervals {a}": "Intervallen {a}",
    "Repetitions {a}": "Herhalingen {a}",
    "Hills {a}": "Heuvels {a}",
    "Fartlek {a}": "Vaartspel {a}",
    "Marathon pace {a}": "Marathontempo {a}",
    "Goal pace {a}": "Doeltempo {a}",
    "Progression run {a}": "Opbouwloop {a}",
    "Race: {a}": "Wedstrijd: {a}",
    "Time trial {a}": "Testloop {a}",
    "Run-walk {a}": "Lopen en wandelen {a}",
    "Strength {a}": "Kracht {a}",
    "Mobility {a}": "Mobiliteit {a}",
    "Cross-training ({a}) {b}": "Crosstraining ({a}) {b}",
    "Brick: ride {a}, run {b}": "Koppeltraining: fietsen {a}, lopen {b}",
    "Builds endurance at little cost; you should be able to talk in full sentences.": (
        "Bouwt uithouding op en kost weinig; je moet in hele zinnen kunnen praten."
    ),
    "Loosens the legs after a hard day without adding to it.": (
        "Maakt de benen los na een zware dag zonder er iets bij te doen."
    ),
    "Easy running at its quick end: a little more stimulus, still no strain.": (
        "Rustig aan de snelle kant: iets meer prikkel, nog geen moeite."
    ),
    "Run it at the slow end of easy.": "Loop het aan de langzame kant van rustig.",
    "Easy running, with a few seconds of quick, light steps to keep the legs sharp.": (
        "Rustig lopen, met een paar seconden snelle, lichte passen om de benen wakker te houden."
    ),
    "Leave the strides out and run it all easy.": "Laat de versnellingen weg en loop alles rustig.",
    "Moves the body and readies it for running without the impact.": (
        "Brengt het lichaam in beweging en bereidt het zonder schokken voor op lopen."
    ),
    "The body gets stronger on the days it is left alone.": (
        "Het lichaam wordt sterker op de dagen dat je het met rust laat."
    ),
    "Endurance: heart, muscles and mind learn to go on.": (
        "Uithouding: hart, spieren en hoofd leren door te gaan."
    ),
    "Endurance, and the habit of saving strength for the end.": (
        "Uithouding, en de gewoonte om kracht voor het einde te sparen."
    ),
    "Rehearses race effort, kit and fuelling on tired legs.": (
        "Oefent wedstrijdinspanning, kleding en voeding op vermoeide benen."
    ),
    "Running well when it is no longer easy, as at the end of a race.": (
        "Goed lopen als het niet meer makkelijk gaat, zoals aan het eind van een wedstrijd."
    ),
    "Shorten it by a quarter.": "Maak hem een kwart korter.",
    "Run it all easy; the distance is what counts.": "Loop alles rustig; de afstand telt.",
    "Raises the pace you can hold for an hour.": (
        "Verhoogt het tempo dat je een uur kunt volhouden."
    ),
    "Half the time at threshold, or an easy run with 4 strides.": (
        "De helft van de tijd op de drempel, of rustig met 4 versnellingen."
    ),
    "Raises the pace you can hold for an hour, in bouts that stay controlled.": (
        "Verhoogt het tempo dat je een uur kunt volhouden, in beheerste stukken."
    ),
    "Half the bouts, or an easy run with 4 strides.": (
        "De helft van de stukken, of rustig met 4 versnellingen."
    ),
    "Trains how much oxygen the body can use, the ceiling of every race pace.": (
        "Traint hoeveel zuurstof het lichaam kan gebruiken, het plafond van elk wedstrijdtempo."
    ),
    "Two bouts fewer, or the same minutes as a fartlek by feel.": (
        "Twee minder, of dezelfde minuten als vaartspel op gevoel."
    ),
    "Makes fast running easier: speed and form, with full rest between.": (
        "Maakt snel lopen makkelijker: snelheid en techniek, met volle rust ertussen."
    ),
    "Half the repetitions, or 6 relaxed strides in an easy run.": (
        "De helft, of 6 ontspannen versnellingen in een rustige loop."
    ),
    "Strength and form with less impact than speed on the flat.": (
        "Kracht en techniek met minder schokken dan snel op het vlakke."
    ),
    "Half the climbs, or a hilly easy run.": "De helft van de klimmen, of rustig door heuvels.",
    "A first taste of quicker running, by feel and without a watch to please.": (
        "Een eerste proef van sneller lopen, op gevoel en zonder horloge."
    ),
    "Fewer quick minutes, or an easy run.": "Minder snelle minuten, of rustig.",
    "Makes marathon effort familiar, and teaches to fuel while running it.": (
        "Maakt marathoninspanning vertrouwd en leert erbij te eten."
    ),
    "The same run easy, with the last 10 minutes at marathon effort.": (
        "Dezelfde loop rustig, de laatste 10 minuten in marathontempo."
    ),
    "Teaches the pace of the race, so that it feels known on the day.": (
        "Leert het wedstrijdtempo, zodat het op de dag vertrouwd is."
    ),
    "Teaches to start gently and to run well on legs that are no longer fresh.": (
        "Leert rustig te beginnen en goed te lopen op benen die niet meer fris zijn."
    ),
    "Run the last third at the quick end of easy.": (
        "Loop het laatste derde aan de snelle kant van rustig."
    ),
    "What the training was for: start calmly, race the second half.": (
        "Hier was de training voor: rustig starten, de tweede helft racen."
    ),
    "Run it as a long easy run, or don't start; another race will come.": (
        "Loop hem als lange rustige loop, of start niet; er komt een andere wedstrijd."
    ),
    "Shows how fit you are, so that your paces are right.": (
        "Laat zien hoe fit je bent, zodat je tempo's kloppen."
    ),
    "Run the distance at threshold effort instead.": (
        "Loop de afstand in plaats daarvan op de drempel."
    ),
    "{a} of running in all: the walks let you do more than you could.": (
        "{a} lopen in totaal: door het wandelen kun je meer dan anders."
    ),
    "Repeat the last session that felt fine, or walk the whole time.": (
        "Herhaal de laatste training die goed ging, of wandel de hele tijd."
    ),
    "Stronger muscles and tendons: fewer injuries and a better running economy.": (
        "Sterkere spieren en pezen: minder blessures en zuiniger lopen."
    ),
    "Half the sets, or only calf raises and planks.": (
        "De helft van de sets, of alleen kuiten en planken."
    ),
    "Keeps ankles and hips moving freely.": "Houdt enkels en heupen soepel.",
    "Endurance without the impact of running.": "Uithouding zonder de schokken van het lopen.",
    "easy enough to chat": "zo rustig dat je kunt kletsen",
    "as on race day, relaxed": "zoals op de wedstrijddag, ontspannen",
    "strong and smooth": "krachtig en soepel",
    "at goal pace, even and controlled": "in doeltempo, gelijkmatig en beheerst",
    "brisk by feel, never a sprint": "vlot op gevoel, nooit een sprint",
    "comfortably hard, you could go on": "comfortabel zwaar, je zou door kunnen",
    "fast and relaxed, full rest": "snel en ontspannen, volle rust",
    "hard but even, none faster": "zwaar maar gelijkmatig, geen sneller",
    "uphill by effort, tall and quick; jog down": (
        "bergop op gevoel, rechtop en vlot; dribbel omlaag"
    ),
    "fast but relaxed": "snel maar ontspannen",
    "brisk": "stevig",
    "slowly": "langzaam",
    "at the slow end, slower is fine": "aan de langzame kant, langzamer mag",
    "at the quick end of easy, breathing stays calm": (
        "aan de snelle kant van rustig, adem blijft kalm"
    ),
    "with 4 strides at the end": "met 4 versnellingen aan het eind",
    "even, with nothing left": "gelijkmatig, tot er niets over is",
    "10-15 min easy and 4 strides before": "vooraf 10-15 min rustig en 4 versnellingen",
    "5-10 min easy before": "vooraf 5-10 min rustig",
    "30-60 g of carbohydrate an hour, drink to thirst": (
        "30-60 g koolhydraten per uur, drink naar dorst"
    ),
}
