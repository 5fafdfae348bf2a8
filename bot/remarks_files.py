"""What is said about activity files, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from core.athlete import Language

_ENGLISH = {
    "no_files": (
        "I can read a watch's activity files (FIT, GPX or TCX, also zipped), and this is"
        " none. Tell me in a few words what you did."
    ),
    "file_large": (
        "I read files of up to 10 MB, 30 MB unpacked. Send a smaller one, or tell me in a few"
        " words what you did."
    ),
    "file_failed": (
        "I couldn't get hold of that file. Send it again, or tell me in a few words what you did."
    ),
    "file_broken": (
        "That file is damaged or incomplete, so I logged nothing. Export it once more and"
        " send it again, or tell me in a few words what you did."
    ),
    "file_nothing": (
        "That file holds no recorded activity; it may be a route or a workout. Send the"
        " recording itself, or tell me in a few words what you did."
    ),
    "file_many": (
        "That's more than five activities at once, so I logged none. Send five at a time, please."
    ),
}
_GERMAN = {
    "no_files": (
        "Ich lese Aktivitätsdateien von Uhren (FIT, GPX oder TCX, auch gepackt), und das ist"
        " keine. Sag mir kurz, was du gemacht hast."
    ),
    "file_large": (
        "Ich lese Dateien bis 10 MB, entpackt 30 MB. Schick eine kleinere oder sag mir kurz,"
        " was du gemacht hast."
    ),
    "file_failed": (
        "Diese Datei konnte ich nicht holen. Schick sie noch einmal oder sag mir kurz, was du"
        " gemacht hast."
    ),
    "file_broken": (
        "Diese Datei ist beschädigt oder unvollständig, deshalb habe ich nichts eingetragen."
        " Exportiere und schick sie noch einmal oder sag mir kurz, was du gemacht hast."
    ),
    "file_nothing": (
        "In dieser Datei ist keine Aufzeichnung; vielleicht ist es eine Route oder ein"
        " Workout. Schick die Aufzeichnung selbst oder sag mir kurz, was du gemacht hast."
    ),
    "file_many": (
        "Das sind mehr als fünf Aktivitäten auf einmal, deshalb habe ich keine eingetragen."
        " Schick bitte fünf auf einmal."
    ),
}
_SPANISH = {
    "no_files": (
        "Leo archivos de actividad de relojes (FIT, GPX o TCX, también comprimidos), y este"
        " no lo es. Cuéntame en pocas palabras lo que hiciste."
    ),
    "file_large": (
        "Leo archivos de hasta 10 MB, 30 MB descomprimidos. Envía uno más pequeño o cuéntame"
        " en pocas palabras lo que hiciste."
    ),
    "file_failed": (
        "No he podido obtener ese archivo. Envíalo otra vez o cuéntame en pocas palabras lo"
        " que hiciste."
    ),
    "file_broken": (
        "Ese archivo está dañado o incompleto, así que no he apuntado nada. Expórtalo y"
        " envíalo de nuevo, o cuéntame en pocas palabras lo que hiciste."
    ),
    "file_nothing": (
        "En ese archivo no hay ninguna actividad grabada; quizá sea una ruta o un"
        " entrenamiento. Envía la grabación, o cuéntame en pocas palabras lo que hiciste."
    ),
    "file_many": (
        "Son más de cinco actividades a la vez, así que no he apuntado ninguna. Envíalas de"
        " cinco en cinco, por favor."
    ),
}
_FRENCH = {
    "no_files": (
        "Je lis les fichiers d'activité des montres (FIT, GPX ou TCX, même compressés), et ce"
        " n'en est pas un. Dis-moi en quelques mots ce que tu as fait."
    ),
    "file_large": (
        "Je lis des fichiers de 10 Mo au plus, 30 Mo décompressés. Envoies-en un plus petit,"
        " ou dis-moi en quelques mots ce que tu as fait."
    ),
    "file_failed": (
        "Je n'ai pas pu récupérer ce fichier. Renvoie-le, ou dis-moi en quelques mots ce que"
        " tu as fait."
    ),
    "file_broken": (
        "Ce fichier est abîmé ou incomplet, je n'ai donc rien noté. Exporte-le et renvoie-le,"
        " ou dis-moi en quelques mots ce que tu as fait."
    ),
    "file_nothing": (
        "Ce fichier ne contient aucune activité enregistrée ; c'est peut-être un parcours ou"
        " une séance. Envoie l'enregistrement, ou dis-moi en quelques mots ce que tu as fait."
    ),
    "file_many": (
        "Cela fait plus de cinq activités à la fois, je n'en ai donc noté aucune. Envoie-les"
        " par cinq, s'il te plaît."
    ),
}
_ITALIAN = {
    "no_files": (
        "Leggo i file di attività degli orologi (FIT, GPX o TCX, anche compressi), e questo"
        " non lo è. Dimmi in poche parole che cosa hai fatto."
    ),
    "file_large": (
        "Leggo file fino a 10 MB, 30 MB decompressi. Mandane uno più piccolo o dimmi in poche"
        " parole che cosa hai fatto."
    ),
    "file_failed": (
        "Non sono riuscito a prendere quel file. Mandalo di nuovo o dimmi in poche parole che"
        " cosa hai fatto."
    ),
    "file_broken": (
        "Quel file è danneggiato o incompleto, quindi non ho registrato nulla. Esportalo e"
        " mandalo di nuovo, o dimmi in poche parole che cosa hai fatto."
    ),
    "file_nothing": (
        "In quel file non c'è nessuna attività registrata; forse è un percorso o un"
        " allenamento. Manda la registrazione, o dimmi in poche parole che cosa hai fatto."
    ),
    "file_many": (
        "Sono più di cinque attività in una volta, quindi non ne ho registrata nessuna."
        " Mandane cinque per volta, per favore."
    ),
}
_PORTUGUESE = {
    "no_files": (
        "Leio arquivos de atividade de relógios (FIT, GPX ou TCX, também compactados), e este"
        " não é um. Conte em poucas palavras o que você fez."
    ),
    "file_large": (
        "Leio arquivos de até 10 MB, 30 MB descompactados. Envie um menor, ou conte em poucas"
        " palavras o que você fez."
    ),
    "file_failed": (
        "Não consegui obter esse arquivo. Envie de novo, ou conte em poucas palavras o que"
        " você fez."
    ),
    "file_broken": (
        "Esse arquivo está danificado ou incompleto, então não registrei nada. Exporte e"
        " envie de novo, ou conte em poucas palavras o que você fez."
    ),
    "file_nothing": (
        "Nesse arquivo não há atividade gravada; talvez seja uma rota ou um treino. Envie a"
        " gravação, ou conte em poucas palavras o que você fez."
    ),
    "file_many": (
        "São mais de cinco atividades de uma vez, então não registrei nenhuma. Envie cinco"
        " por vez, por favor."
    ),
}
_DUTCH = {
    "no_files": (
        "Ik lees activiteitenbestanden van horloges (FIT, GPX of TCX, ook ingepakt), en dit"
        " is er geen. Vertel in een paar woorden wat je hebt gedaan."
    ),
    "file_large": (
        "Ik lees bestanden tot 10 MB, uitgepakt 30 MB. Stuur een kleiner, of vertel in een"
        " paar woorden wat je hebt gedaan."
    ),
    "file_failed": (
        "Ik kon dat bestand niet ophalen. Stuur het nog eens, of vertel in een paar woorden"
        " wat je hebt gedaan."
    ),
    "file_broken": (
        "Dat bestand is beschadigd of niet compleet, dus ik heb niets genoteerd. Exporteer en"
        " stuur het nog eens, of vertel in een paar woorden wat je hebt gedaan."
    ),
    "file_nothing": (
        "In dat bestand staat geen opgenomen activiteit; misschien is het een route of een"
        " training. Stuur de opname zelf, of vertel in een paar woorden wat je hebt gedaan."
    ),
    "file_many": (
        "Dat zijn meer dan vijf activiteiten tegelijk, dus ik heb er geen genoteerd. Stuur er"
        " vijf per keer, alsjeblieft."
    ),
}

FILES: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.ENGLISH: _ENGLISH,
        Language.GERMAN: _GERMAN,
        Language.SPANISH: _SPANISH,
        Language.FRENCH: _FRENCH,
        Language.ITALIAN: _ITALIAN,
        Language.PORTUGUESE: _PORTUGUESE,
        Language.DUTCH: _DUTCH,
    }
)
"""By language and key."""
