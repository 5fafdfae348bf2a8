"""In Italian: names, steps and purposes of workouts, by the English they are written in."""

from collections.abc import Mapping

WORKOUTS: Mapping[str, str] = {
    "Easy run {a}": "Corsa lenta {a}",
    "Easy run {a} with {b} strides": "Corsa lenta {a} con {b} allunghi",
    "Recovery run {a}": "Corsa rigenerante {a}",
    "Steady run {a}": "Corsa continua {a}",
    "Walk {a}": "Camminata {a}",
    "Rest": "Riposo",
    "Long run {a}": "Lungo {a}",
    "Long run {a}, progression": "Lungo {a}, progressivo",
    "Long run {a}, marathon-pace blocks": "Lungo {a}, blocchi a ritmo maratona",
    "Long run {a}, fast finish": "Lungo {a}, finale veloce",
    "Threshold {a}": "Soglia {a}",
    "Cruise intervals {a}": "Ripetute in soglia {a}",
    "Intervals {a}": "Ripetute {a}",
    "Repetitions {a}": "Ripetute brevi {a}",
    "Hills {a}": "Salite {a}",
    "Fartlek {a}": "Fartlek {a}",
    "Marathon pace {a}": "Ritmo maratona {a}",
    "Goal pace {a}": "Ritmo gara {a}",
    "Progression run {a}": "Progressivo {a}",
    "Race: {a}": "Gara: {a}",
    "Time trial {a}": "Test {a}",
    "Run-walk {a}": "Corsa e cammino {a}",
    "Strength {a}": "Forza {a}",
    "Mobility {a}": "Mobilità {a}",
    "Cross-training ({a}) {b}": "Allenamento incrociato ({a}) {b}",
    "Brick: ride {a}, run {b}": "Combinato: bici {a}, corsa {b}",
    "Builds endurance at little cost; you should be able to talk in full sentences.": (
        "Costruisce resistenza e costa poco; dovresti poter parlare con frasi intere."
    ),
    "Loosens the legs after a hard day without adding to it.": (
        "Scioglie le gambe dopo un giorno duro senza aggiungere carico."
    ),
    "Easy running at its quick end: a little more stimulus, still no strain.": (
        "Corsa lenta al limite veloce: un po' più di stimolo, ancora senza sforzo."
    ),
    "Run it at the slow end of easy.": "Corrila al limite lento del facile.",
    "Easy running, with a few seconds of quick, light steps to keep the legs sharp.": (
        "Corsa lenta, con qualche secondo di passi rapidi e leggeri per tenere sveglie le gambe."
    ),
    "Leave the strides out and run it all easy.": "Lascia gli allunghi e corri tutto facile.",
    "Moves the body and readies it for running without the impact.": (
        "Muove il corpo e lo prepara a correre senza impatto."
    ),
    "The body gets stronger on the days it is left alone.": (
        "Il corpo diventa più forte nei giorni in cui lo lasci stare."
    ),
    "Endurance: heart, muscles and mind learn to go on.": (
        "Resistenza: cuore, muscoli e testa imparano a durare."
    ),
    "Endurance, and the habit of saving strength for the end.": (
        "Resistenza, e l'abitudine di tenere forze per la fine."
    ),
    "Rehearses race effort, kit and fuelling on tired legs.": (
        "Prova lo sforzo di gara, l'abbigliamento e i rifornimenti su gambe stanche."
    ),
    "Running well when it is no longer easy, as at the end of a race.": (
        "Correre bene quando non è più facile, come a fine gara."
    ),
    "Shorten it by a quarter.": "Accorcialo di un quarto.",
    "Run it all easy; the distance is what counts.": "Corri tutto facile; conta la distanza.",
    "Raises the pace you can hold for an hour.": "Alza il ritmo che puoi tenere per un'ora.",
    "Half the time at threshold, or an easy run with 4 strides.": (
        "Metà tempo in soglia, o corsa lenta con 4 allunghi."
    ),
    "Raises the pace you can hold for an hour, in bouts that stay controlled.": (
        "Alza il ritmo che puoi tenere per un'ora, in tratti controllati."
    ),
    "Half the bouts, or an easy run with 4 strides.": (
        "Metà dei tratti, o corsa lenta con 4 allunghi."
    ),
    "Trains how much oxygen the body can use, the ceiling of every race pace.": (
        "Allena quanto ossigeno il corpo può usare, il tetto di ogni ritmo gara."
    ),
    "Two bouts fewer, or the same minutes as a fartlek by feel.": (
        "Due in meno, o gli stessi minuti come fartlek a sensazione."
    ),
    "Makes fast running easier: speed and form, with full rest between.": (
        "Rende più facile correre forte: velocità e tecnica, con recupero pieno."
    ),
    "Half the repetitions, or 6 relaxed strides in an easy run.": (
        "La metà, o 6 allunghi rilassati in una corsa lenta."
    ),
    "Strength and form with less impact than speed on the flat.": (
        "Forza e tecnica con meno impatto della velocità in piano."
    ),
    "Half the climbs, or a hilly easy run.": "Metà delle salite, o corsa lenta collinare.",
    "A first taste of quicker running, by feel and without a watch to please.": (
        "Un primo assaggio di corsa più veloce, a sensazione e senza orologio."
    ),
    "Fewer quick minutes, or an easy run.": "Meno minuti veloci, o corsa lenta.",
    "Makes marathon effort familiar, and teaches to fuel while running it.": (
        "Rende familiare lo sforzo maratona e insegna a mangiare correndo."
    ),
    "The same run easy, with the last 10 minutes at marathon effort.": (
        "La stessa corsa lenta, gli ultimi 10 minuti a ritmo maratona."
    ),
    "Teaches the pace of the race, so that it feels known on the day.": (
        "Insegna il ritmo gara, così quel giorno lo conosci."
    ),
    "Teaches to start gently and to run well on legs that are no longer fresh.": (
        "Insegna a partire piano e a correre bene su gambe non più fresche."
    ),
    "Run the last third at the quick end of easy.": (
        "Corri l'ultimo terzo al limite veloce del facile."
    ),
    "What the training was for: start calmly, race the second half.": (
        "L'allenamento era per questo: parti calmo, gareggia nella seconda metà."
    ),
    "Run it as a long easy run, or don't start; another race will come.": (
        "Corrila come lungo facile, o non partire; ci sarà un'altra gara."
    ),
    "Shows how fit you are, so that your paces are right.": (
        "Mostra la tua forma, così i tuoi ritmi sono giusti."
    ),
    "Run the distance at threshold effort instead.": "Corri invece la distanza in soglia.",
    "{a} of running in all: the walks let you do more than you could.": (
        "{a} di corsa in tutto: camminare ti fa fare più di quanto potresti."
    ),
    "Repeat the last session that felt fine, or walk the whole time.": (
        "Ripeti l'ultima seduta andata bene, o cammina tutto il tempo."
    ),
    "Stronger muscles and tendons: fewer injuries and a better running economy.": (
        "Muscoli e tendini più forti: meno infortuni e corsa più economica."
    ),
    "Half the sets, or only calf raises and planks.": "Metà delle serie, o solo polpacci e plank.",
    "Keeps ankles and hips moving freely.": "Tiene mobili caviglie e anche.",
    "Endurance without the impact of running.": "Resistenza senza l'impatto della corsa.",
    "easy enough to chat": "tanto facile da chiacchierare",
    "as on race day, relaxed": "come il giorno della gara, rilassato",
    "strong and smooth": "forte e sciolto",
    "at goal pace, even and controlled": "a ritmo gara, regolare e controllato",
    "brisk by feel, never a sprint": "brioso a sensazione, mai uno sprint",
    "comfortably hard, you could go on": "duro ma comodo, potresti continuare",
    "fast and relaxed, full rest": "veloce e rilassato, recupero pieno",
    "hard but even, none faster": "duro ma regolare, nessuno più veloce",
    "uphill by effort, tall and quick; jog down": (
        "in salita a sforzo, alto e rapido; scendi corricchiando"
    ),
    "fast but relaxed": "veloce ma rilassato",
    "brisk": "di buon passo",
    "slowly": "piano",
    "at the slow end, slower is fine": "al limite lento, più piano va bene",
    "at the quick end of easy, breathing stays calm": "al limite veloce del facile, respiro calmo",
    "with 4 strides at the end": "con 4 allunghi alla fine",
    "even, with nothing left": "regolare, senza tenere niente",
    "10-15 min easy and 4 strides before": "prima 10-15 min facile e 4 allunghi",
    "5-10 min easy before": "prima 5-10 min facile",
    "30-60 g of carbohydrate an hour, drink to thirst": (
        "30-60 g di carboidrati all'ora, bevi secondo la sete"
    ),
}
