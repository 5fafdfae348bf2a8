"""What is said about voice notes and photos, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from core.athlete import Language

_ENGLISH = {
    "heard": "Heard: {words}",
    "voice_off": "I can't listen to voice notes here. Type it, and I'll go on from there.",
    "voice_unwanted": (
        "You asked me to do without AI, so I don't listen to voice notes. Type it, please."
    ),
    "voice_long": "I listen to voice notes of up to five minutes. Say it shorter, or type it.",
    "voice_failed": (
        "I couldn't listen to your voice note just now."
        " Send it again in a while, or type it: that always works."
    ),
    "voice_empty": "I heard no words in your voice note. Say it again, or type it.",
    "voice_spent": "I've listened to all I can for today. Type it, please: that always works.",
    "photo_off": "I can't look at photos here. Tell me in a few words what you did.",
    "photo_unwanted": (
        "You asked me to do without AI, so I don't look at photos."
        " Tell me in a few words what you did."
    ),
    "photo_large": "I look at photos of up to 8 MB. Send a smaller one, or tell me in words.",
    "photo_failed": (
        "I couldn't look at your photo just now."
        " Send it again in a while, or tell me in a few words what you did."
    ),
    "photo_nothing": (
        "I can read no run from that photo. Send the watch or treadmill straight from the front,"
        " or tell me in a few words what you did."
    ),
    "photo_spent": "I've looked at all I can for today. Tell me in a few words what you did.",
}
_GERMAN = {
    "heard": "Gehört: {words}",
    "voice_off": "Sprachnachrichten kann ich hier nicht anhören. Schreib es, dann geht es weiter.",
    "voice_unwanted": (
        "Du wolltest keine KI, deshalb höre ich keine Sprachnachrichten an. Schreib es bitte."
    ),
    "voice_long": (
        "Ich höre Sprachnachrichten bis zu fünf Minuten an. Sag es kürzer oder schreib es."
    ),
    "voice_failed": (
        "Deine Sprachnachricht konnte ich gerade nicht anhören."
        " Schick sie später noch einmal oder schreib es: Das geht immer."
    ),
    "voice_empty": (
        "In deiner Sprachnachricht habe ich keine Worte gehört. Sag es noch einmal oder schreib es."
    ),
    "voice_spent": "Für heute habe ich genug angehört. Schreib es bitte: Das geht immer.",
    "photo_off": "Fotos kann ich hier nicht ansehen. Sag mir kurz, was du gemacht hast.",
    "photo_unwanted": (
        "Du wolltest keine KI, deshalb sehe ich keine Fotos an. Sag mir kurz, was du gemacht hast."
    ),
    "photo_large": ("Ich sehe Fotos bis 8 MB an. Schick ein kleineres oder sag es mir mit Worten."),
    "photo_failed": (
        "Dein Foto konnte ich gerade nicht ansehen."
        " Schick es später noch einmal oder sag mir kurz, was du gemacht hast."
    ),
    "photo_nothing": (
        "Auf dem Foto kann ich keinen Lauf ablesen. Fotografiere Uhr oder Laufband gerade von"
        " vorn oder sag mir kurz, was du gemacht hast."
    ),
    "photo_spent": "Für heute habe ich genug angesehen. Sag mir kurz, was du gemacht hast.",
}
_SPANISH = {
    "heard": "He oído: {words}",
    "voice_off": "Aquí no puedo escuchar notas de voz. Escríbelo y sigo desde ahí.",
    "voice_unwanted": (
        "Me pediste prescindir de la IA, así que no escucho notas de voz. Escríbelo, por favor."
    ),
    "voice_long": ("Escucho notas de voz de hasta cinco minutos. Dilo más corto o escríbelo."),
    "voice_failed": (
        "Ahora mismo no he podido escuchar tu nota de voz."
        " Envíala más tarde o escríbelo: eso siempre funciona."
    ),
    "voice_empty": "No he oído palabras en tu nota de voz. Repítela o escríbelo.",
    "voice_spent": (
        "Por hoy ya he escuchado todo lo que puedo. Escríbelo, por favor: eso siempre funciona."
    ),
    "photo_off": "Aquí no puedo ver fotos. Cuéntame en pocas palabras lo que hiciste.",
    "photo_unwanted": (
        "Me pediste prescindir de la IA, así que no miro fotos."
        " Cuéntame en pocas palabras lo que hiciste."
    ),
    "photo_large": "Miro fotos de hasta 8 MB. Envía una más pequeña o cuéntamelo con palabras.",
    "photo_failed": (
        "Ahora mismo no he podido ver tu foto."
        " Envíala más tarde o cuéntame en pocas palabras lo que hiciste."
    ),
    "photo_nothing": (
        "No consigo leer ninguna carrera en esa foto. Toma el reloj o la cinta de frente,"
        " o cuéntame en pocas palabras lo que hiciste."
    ),
    "photo_spent": (
        "Por hoy ya he mirado todo lo que puedo. Cuéntame en pocas palabras lo que hiciste."
    ),
}
_FRENCH = {
    "heard": "Entendu : {words}",
    "voice_off": "Je ne peux pas écouter de messages vocaux ici. Écris-le et je continue.",
    "voice_unwanted": (
        "Tu m'as demandé de me passer d'IA, je n'écoute donc pas de messages vocaux."
        " Écris-le, s'il te plaît."
    ),
    "voice_long": (
        "J'écoute des messages vocaux de cinq minutes au plus. Dis-le plus court, ou écris-le."
    ),
    "voice_failed": (
        "Je n'ai pas pu écouter ton message vocal pour l'instant."
        " Renvoie-le plus tard, ou écris-le : ça marche toujours."
    ),
    "voice_empty": "Je n'ai entendu aucun mot dans ton message vocal. Redis-le, ou écris-le.",
    "voice_spent": (
        "J'ai écouté tout ce que je peux pour aujourd'hui. Écris-le : ça marche toujours."
    ),
    "photo_off": (
        "Je ne peux pas regarder de photos ici. Dis-moi en quelques mots ce que tu as fait."
    ),
    "photo_unwanted": (
        "Tu m'as demandé de me passer d'IA, je ne regarde donc pas de photos."
        " Dis-moi en quelques mots ce que tu as fait."
    ),
    "photo_large": (
        "Je regarde des photos de 8 Mo au plus. Envoies-en une plus petite, ou dis-le en mots."
    ),
    "photo_failed": (
        "Je n'ai pas pu regarder ta photo pour l'instant."
        " Renvoie-la plus tard, ou dis-moi en quelques mots ce que tu as fait."
    ),
    "photo_nothing": (
        "Je n'arrive à lire aucune course sur cette photo. Prends la montre ou le tapis bien de"
        " face, ou dis-moi en quelques mots ce que tu as fait."
    ),
    "photo_spent": (
        "J'ai regardé tout ce que je peux pour aujourd'hui."
        " Dis-moi en quelques mots ce que tu as fait."
    ),
}
_ITALIAN = {
    "heard": "Ho sentito: {words}",
    "voice_off": "Qui non posso ascoltare messaggi vocali. Scrivilo e continuo da lì.",
    "voice_unwanted": (
        "Mi hai chiesto di fare a meno dell'IA, quindi non ascolto messaggi vocali."
        " Scrivilo, per favore."
    ),
    "voice_long": "Ascolto messaggi vocali fino a cinque minuti. Dillo più in breve o scrivilo.",
    "voice_failed": (
        "In questo momento non sono riuscito ad ascoltare il tuo messaggio vocale."
        " Mandalo più tardi o scrivilo: funziona sempre."
    ),
    "voice_empty": "Nel tuo messaggio vocale non ho sentito parole. Ripetilo o scrivilo.",
    "voice_spent": (
        "Per oggi ho ascoltato tutto quello che posso. Scrivilo, per favore: funziona sempre."
    ),
    "photo_off": "Qui non posso guardare foto. Dimmi in poche parole che cosa hai fatto.",
    "photo_unwanted": (
        "Mi hai chiesto di fare a meno dell'IA, quindi non guardo foto."
        " Dimmi in poche parole che cosa hai fatto."
    ),
    "photo_large": "Guardo foto fino a 8 MB. Mandane una più piccola o dimmelo a parole.",
    "photo_failed": (
        "In questo momento non sono riuscito a guardare la tua foto."
        " Mandala più tardi o dimmi in poche parole che cosa hai fatto."
    ),
    "photo_nothing": (
        "In quella foto non riesco a leggere nessuna corsa. Fotografa l'orologio o il tapis"
        " roulant di fronte, o dimmi in poche parole che cosa hai fatto."
    ),
    "photo_spent": (
        "Per oggi ho guardato tutto quello che posso. Dimmi in poche parole che cosa hai fatto."
    ),
}
_PORTUGUESE = {
    "heard": "Ouvi: {words}",
    "voice_off": "Aqui não consigo ouvir mensagens de voz. Escreva, e eu continuo daí.",
    "voice_unwanted": (
        "Você me pediu para dispensar a IA, então não ouço mensagens de voz. Escreva, por favor."
    ),
    "voice_long": "Ouço mensagens de voz de até cinco minutos. Diga mais curto, ou escreva.",
    "voice_failed": (
        "Agora não consegui ouvir sua mensagem de voz."
        " Envie mais tarde, ou escreva: isso sempre funciona."
    ),
    "voice_empty": "Não ouvi palavras na sua mensagem de voz. Diga de novo, ou escreva.",
    "voice_spent": ("Por hoje já ouvi tudo o que posso. Escreva, por favor: isso sempre funciona."),
    "photo_off": "Aqui não consigo ver fotos. Conte em poucas palavras o que você fez.",
    "photo_unwanted": (
        "Você me pediu para dispensar a IA, então não olho fotos."
        " Conte em poucas palavras o que você fez."
    ),
    "photo_large": "Olho fotos de até 8 MB. Envie uma menor, ou conte com palavras.",
    "photo_failed": (
        "Agora não consegui ver sua foto."
        " Envie mais tarde, ou conte em poucas palavras o que você fez."
    ),
    "photo_nothing": (
        "Não consigo ler nenhuma corrida nessa foto. Fotografe o relógio ou a esteira de frente,"
        " ou conte em poucas palavras o que você fez."
    ),
    "photo_spent": ("Por hoje já olhei tudo o que posso. Conte em poucas palavras o que você fez."),
}
_DUTCH = {
    "heard": "Gehoord: {words}",
    "voice_off": "Spraakberichten kan ik hier niet beluisteren. Typ het, dan ga ik verder.",
    "voice_unwanted": (
        "Je wilde geen AI, dus ik beluister geen spraakberichten. Typ het, alsjeblieft."
    ),
    "voice_long": ("Ik beluister spraakberichten tot vijf minuten. Zeg het korter, of typ het."),
    "voice_failed": (
        "Ik kon je spraakbericht net niet beluisteren."
        " Stuur het straks opnieuw, of typ het: dat werkt altijd."
    ),
    "voice_empty": "Ik hoorde geen woorden in je spraakbericht. Zeg het opnieuw, of typ het.",
    "voice_spent": "Voor vandaag heb ik genoeg beluisterd. Typ het: dat werkt altijd.",
    "photo_off": "Foto's kan ik hier niet bekijken. Vertel in een paar woorden wat je hebt gedaan.",
    "photo_unwanted": (
        "Je wilde geen AI, dus ik bekijk geen foto's."
        " Vertel in een paar woorden wat je hebt gedaan."
    ),
    "photo_large": "Ik bekijk foto's tot 8 MB. Stuur een kleinere, of vertel het in woorden.",
    "photo_failed": (
        "Ik kon je foto net niet bekijken."
        " Stuur hem straks opnieuw, of vertel in een paar woorden wat je hebt gedaan."
    ),
    "photo_nothing": (
        "Op die foto kan ik geen loop aflezen. Neem het horloge of de loopband recht van voren,"
        " of vertel in een paar woorden wat je hebt gedaan."
    ),
    "photo_spent": (
        "Voor vandaag heb ik genoeg bekeken. Vertel in een paar woorden wat je hebt gedaan."
    ),
}

ATTACHED: Mapping[Language, Mapping[str, str]] = MappingProxyType(
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
