"""Warning signs as runners of six languages tell them, and what only sounds like one."""

import pytest

from core.commands import RedFlag
from core.language.red_flags import red_flag_in

SIGNS = [
    # German
    ("ich ritze mich wieder", RedFlag.SELF_HARM),
    ("hab beim laufen druck auf der brust gehabt", RedFlag.HEART),
    ("schienbein tut nachts weh, auch in ruhe", RedFlag.BONE_STRESS),
    ("hab seit 4 monaten keine periode", RedFlag.LOW_ENERGY),
    ("hatte beim lauf einen stechenden schmerz in der brust", RedFlag.HEART),
    ("bin nach dem lauf kurz ohnmächtig geworden", RedFlag.HEART),
    ("mir ist beim laufen schwarz vor augen geworden", RedFlag.HEART),
    ("mein herz stolpert seit gestern", RedFlag.HEART),
    ("hab blut im urin nach dem lauf", RedFlag.RHABDOMYOLYSIS),
    ("bei der hitze war ich total verwirrt", RedFlag.HEAT),
    ("ich glaub das war ein hitzschlag", RedFlag.HEAT),
    ("ich will nicht mehr leben", RedFlag.SELF_HARM),
    ("ich möchte am liebsten tot sein", RedFlag.SELF_HARM),
    ("ich krieg keine luft", RedFlag.BREATHING),
    ("meine wade ist dick und heiß", RedFlag.CLOT),
    ("hab nach dem lauf braun gepinkelt", RedFlag.RHABDOMYOLYSIS),
    # Spanish
    ("orinaba marrón después del ultra", RedFlag.RHABDOMYOLYSIS),
    ("he meado rojo esta mañana", RedFlag.RHABDOMYOLYSIS),
    # French
    ("j'ai uriné rouge après la course", RedFlag.RHABDOMYOLYSIS),
    ("j'ai fait pipi marron hier", RedFlag.RHABDOMYOLYSIS),
    # Italian
    ("ho urinato scuro dopo la maratona", RedFlag.RHABDOMYOLYSIS),
    ("stamattina piscio rosso", RedFlag.RHABDOMYOLYSIS),
    # Portuguese
    ("urinei castanho depois da prova", RedFlag.RHABDOMYOLYSIS),
    ("mijei sangue ontem", RedFlag.RHABDOMYOLYSIS),
    # Dutch
    ("ik plaste bruin na de ultra", RedFlag.RHABDOMYOLYSIS),
    ("vanochtend rood geplast", RedFlag.RHABDOMYOLYSIS),
    # Spanish
    ("se me nubló la vista y caí", RedFlag.HEART),
    ("el corazón me va a mil en reposo", RedFlag.HEART),
    ("he tosido sangre", RedFlag.BREATHING),
    ("me duele la tibia por la noche en reposo", RedFlag.BONE_STRESS),
    ("me ha dado un pinchazo en el pecho corriendo", RedFlag.HEART),
    ("me desmayé al terminar", RedFlag.HEART),
    ("casi me desmayo en la última serie", RedFlag.HEART),
    ("tengo palpitaciones raras", RedFlag.HEART),
    ("he orinado sangre", RedFlag.RHABDOMYOLYSIS),
    ("creo que me ha dado un golpe de calor", RedFlag.HEAT),
    ("con el calor estaba confundido y ya no sudaba", RedFlag.HEAT),
    ("no quiero seguir viviendo", RedFlag.SELF_HARM),
    ("quiero morirme", RedFlag.SELF_HARM),
    ("no puedo respirar bien", RedFlag.BREATHING),
    ("tengo el gemelo hinchado y caliente", RedFlag.CLOT),
    # French
    ("j'ai eu un voile noir en courant", RedFlag.HEART),
    ("mon coeur fait des ratés", RedFlag.HEART),
    ("tibia douloureux la nuit même au repos", RedFlag.BONE_STRESS),
    ("je peux plus poser le pied par terre", RedFlag.BONE_STRESS),
    ("je mange presque plus rien pour maigrir", RedFlag.EATING),
    ("je me fais vomir après manger", RedFlag.EATING),
    ("j'ai une douleur dans la poitrine quand je cours", RedFlag.HEART),
    ("je me suis évanoui après la course", RedFlag.HEART),
    ("j'ai fait un malaise pendant le fractionné", RedFlag.HEART),
    ("mon coeur bat de façon irrégulière", RedFlag.HEART),
    ("du sang dans les urines depuis la sortie", RedFlag.RHABDOMYOLYSIS),
    ("je crois que j'ai fait un coup de chaleur", RedFlag.HEAT),
    ("j'ai envie de mourir, je n'en peux plus de vivre", RedFlag.SELF_HARM),
    ("je ne veux plus vivre", RedFlag.SELF_HARM),
    ("j'arrive plus à respirer", RedFlag.BREATHING),
    ("mon mollet est gonflé et rouge", RedFlag.CLOT),
    # Italian
    ("ho visto nero e sono caduto", RedFlag.HEART),
    ("mi manca il fiato a riposo", RedFlag.BREATHING),
    ("non riesco ad appoggiare il piede", RedFlag.BONE_STRESS),
    ("ho sentito una fitta al petto correndo", RedFlag.HEART),
    ("sono svenuto dopo la gara", RedFlag.HEART),
    ("stavo per svenire alla fine", RedFlag.HEART),
    ("ho il battito irregolare da ieri", RedFlag.HEART),
    ("ho fatto pipì con il sangue", RedFlag.RHABDOMYOLYSIS),
    ("credo di aver preso un colpo di calore", RedFlag.HEAT),
    ("voglio morire", RedFlag.SELF_HARM),
    ("non ho più voglia di vivere", RedFlag.SELF_HARM),
    ("non riesco a respirare", RedFlag.BREATHING),
    ("il polpaccio è gonfio e rosso", RedFlag.CLOT),
    # Portuguese
    ("a vista escureceu e caí", RedFlag.HEART),
    ("não consigo pisar no chão com o pé", RedFlag.BONE_STRESS),
    ("quero me machucar", RedFlag.SELF_HARM),
    ("senti uma pontada no peito correndo", RedFlag.HEART),
    ("desmaiei depois do treino", RedFlag.HEART),
    ("quase desmaiei no último tiro", RedFlag.HEART),
    ("meu coração está batendo irregular", RedFlag.HEART),
    ("fiz xixi com sangue", RedFlag.RHABDOMYOLYSIS),
    ("acho que tive insolação, fiquei confuso", RedFlag.HEAT),
    ("quero morrer", RedFlag.SELF_HARM),
    ("não aguento mais viver", RedFlag.SELF_HARM),
    ("não consigo respirar direito", RedFlag.BREATHING),
    ("minha panturrilha está inchada e quente", RedFlag.CLOT),
    # Dutch
    ("het werd zwart voor mijn ogen en ik viel", RedFlag.HEART),
    ("ik laat mezelf braken na het eten", RedFlag.EATING),
    ("al 4 maanden niet ongesteld", RedFlag.LOW_ENERGY),
    ("ik had een steek op de borst tijdens het lopen", RedFlag.HEART),
    ("ik ben flauwgevallen na de wedstrijd", RedFlag.HEART),
    ("ik viel bijna flauw na de intervallen", RedFlag.HEART),
    ("mijn hart slaat over", RedFlag.HEART),
    ("ik plas bloed sinds de loop", RedFlag.RHABDOMYOLYSIS),
    ("ik denk dat ik een zonnesteek of hitteberoerte had", RedFlag.HEAT),
    ("ik wil niet meer leven", RedFlag.SELF_HARM),
    ("ik wil dood", RedFlag.SELF_HARM),
    ("ik krijg geen lucht", RedFlag.BREATHING),
    ("mijn kuit is dik en rood", RedFlag.CLOT),
]
HARMLESS = [
    # German
    "letzte woche gestorben beim intervall lol",
    "die einheit hat mich umgebracht",
    "ich sterbe vor hunger",
    "meine beine sind tot",
    "war am ende völlig außer atem",
    "ich bring dich um wenn du noch mehr intervalle einplanst",
    "herzlichen dank",
    "mein herz schlägt für den marathon",
    "todmüde nach dem langen lauf",
    "kein schmerz in der brust, alles gut",
    "hab brustgurt vergessen",
    # Spanish
    "ampolla con sangre en el dedo",
    "estoy muerto hoy",
    "me muero de hambre",
    "las series me mataron",
    "sin aliento al final, pero bien",
    "gracias de corazón",
    "casi me muero en la última cuesta jaja",
    "no tengo dolor en el pecho",
    "me olvidé la banda del pecho",
    # French
    "le plan me fait vomir mdr",
    "je suis mort après cette séance",
    "je meurs de faim",
    "cette côte m'a tué",
    "à bout de souffle à la fin mais content",
    "merci de tout coeur",
    "pas de malaise, tout va bien",
    "j'ai oublié ma ceinture cardio",
    # Italian
    "vescica con sangue al dito",
    "sono morto dopo le ripetute",
    "muoio di fame",
    "questa salita mi ha ucciso",
    "senza fiato alla fine ma contento",
    "grazie di cuore",
    "nessun dolore al petto",
    "ho dimenticato la fascia cardio",
    # Portuguese
    "não quero me machucar, posso correr menos?",
    "tô morto depois dos tiros",
    "morrendo de fome",
    "esse treino me matou",
    "sem fôlego no final mas feliz",
    "obrigado de coração",
    "sem dor no peito, tudo certo",
    "esqueci a cinta de peito",
    # Dutch
    "deze training wordt mijn dood haha",
    "ik ben dood na de intervallen",
    "ik sterf van de honger",
    "die heuvel heeft me gesloopt",
    "buiten adem op het eind maar blij",
    "bedankt, uit de grond van mijn hart",
    "geen pijn op de borst",
    "borstband vergeten",
]


@pytest.mark.parametrize(("text", "flag"), SIGNS)
def test_a_sign_told_in_another_language_is_heard(text: str, flag: RedFlag) -> None:
    assert red_flag_in(text) is flag


@pytest.mark.parametrize("text", HARMLESS)
def test_hyperbole_in_another_language_is_no_sign(text: str) -> None:
    assert red_flag_in(text) is None
