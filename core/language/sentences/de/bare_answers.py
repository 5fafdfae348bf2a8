"""German answers to the open question, and the courtesy around them."""

ANSWERS = {
    "yes": "ja|jo|jap|jup|jep|klar|gerne|gern|ok|okay|sicher|na klar|passt|genau|stimmt|ja bitte|richtig|auf jeden fall|ja gerne|ja habe ich|hab ich|leider ja|ein bisschen|yes|jawohl|ja klar|natürlich|jaa|joa",
    "no": "nein|nee|ne|nö|nicht|nein danke|lieber nicht|eher nicht|gar nicht|nope|no|noch nicht|kein|keins|nein nicht|nä|heute nicht",
    "none": "keine|keins|nichts|nein|gar nichts|null|0|noch nichts|gar nicht|noch nie|noch keins|keine verletzungen|alles gut|nix|alles ok|kein|keinen|nichts bisher|laufe noch nicht|gesund|ich laufe noch nicht|mir tut nichts weh|keine beschwerden|nee alles gut",
    "any day": "egal|jeden tag|alle|alle tage|jeder tag|immer|ist egal|mir egal|flexibel|such du aus|entscheide du|jeder",
    "no limit": "egal|unbegrenzt|kein limit|so viel wie nötig|genug|ohne limit|beliebig|keine begrenzung|ist egal",
    "hurry": "mach einfach den plan|mach den plan|gib mir den plan|rest überspringen|überspring den rest|genug fragen|keine fragen mehr|zu viele fragen|los geht's|leg los|das war's|das ist alles",
    "skip": "überspringen|weiter|weiß nicht|weiß ich nicht|keine ahnung|keine angabe|möchte ich nicht sagen|nächste frage|egal|skip|sag ich nicht|k a",
    "back": "zurück|vorherige frage|eine frage zurück|nochmal zurück|moment zurück|geh zurück",
    "done": "ja|erledigt|geschafft|gemacht|fertig|hab ich|klar|jo|jap|wie geplant|habs geschafft|alles gemacht|ja hab ich|ja geschafft",
    "not done": "nein|nee|ausgefallen|nicht geschafft|nicht gemacht|nö|ausgelassen|verpasst|keine zeit|leider nicht|nein leider nicht|heute nicht",
    "partly done": "teilweise|halb|die hälfte|nur halb|zum teil|nicht ganz|fast|abgekürzt|nur die hälfte|ein teil",
    "no reminders": "keine|nein|gar nicht|keine erinnerungen|nie|nicht nötig|brauche ich nicht|lieber nicht|nein danke|kein bedarf|keine erinnerung",
    "the other": "das andere|den anderen|die andere|der andere|nein das andere|andere|nein den anderen|nein die andere",
    "first": "das erste|die erste|den ersten|der erste|erste|1|erstes",
    "second": "das zweite|die zweite|den zweiten|der zweite|zweite|2|zweites",
    "third": "das dritte|die dritte|den dritten|dritte|3",
    "last": "das letzte|die letzte|den letzten|letzte",
    "neither": "keins davon|keines|keins|keine davon|nichts davon|weder noch|was anderes|etwas anderes|nein",
    "great": "sehr gut|super|top|bestens|hervorragend|ausgezeichnet|spitze|mega|wie ein stein|wie ein baby|fantastisch|frisch",
    "good": "gut|ganz gut|ordentlich|recht gut|ziemlich gut|schön",
    "okay": "ok|okay|geht so|mittel|mittelmäßig|so lala|normal|passt|nicht schlecht|naja|durchschnittlich",
    "poor": "schlecht|nicht gut|müde|mies|nicht so gut|wenig|schwer|eher schlecht|unruhig|nicht so toll",
    "awful": "sehr schlecht|furchtbar|katastrophal|gar nicht|schrecklich|grauenhaft|total schlecht|beschissen|kaum|völlig kaputt",
}
POLITE = "bitte danke coach äh ähm hm also ich denke so etwa ca ungefähr nur ja doch mal dann gerne die das der den leider eigentlich es ist war mir coach trainer chef mister"
