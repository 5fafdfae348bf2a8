"""The remarks of bot.remarks in the other languages."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.remarks_attached import ATTACHED
from bot.remarks_files import FILES
from core.athlete import Language

_GERMAN = {
    "not_invited": "Tut mir leid, dieser Coach ist nur für eingeladene Athleten.",
    "not_invited_yet": (
        "Tut mir leid, dieser Coach ist nur für eingeladene Athleten."
        " Wenn du einen Einladungscode hast, schick ihn mir."
    ),
    "corrected": "Das habe ich berichtigt.",
    "corrected_late": (
        "Du hast eine frühere Nachricht geändert, aber seitdem ist anderes passiert, also "
        "bleibt es, wie es war. Sag mir in einer neuen Nachricht, was anders sein soll."
    ),
    "trouble": (
        "Bei mir ist etwas schiefgegangen, deshalb habe ich nichts geändert. Deine Nachricht habe"
        " ich noch; versuch es bitte noch einmal oder sag es mit anderen Worten."
    ),
    "stale": "Der Knopf gehört zu einem früheren Plan, ich habe ihn nicht beachtet. So steht es.",
    "unknown_button": "Den Knopf kenne ich nicht mehr. So steht es.",
    "not_yours": "Der Knopf ist für jemand anderen. Frag mich selbst, dann antworte ich dir.",
    "forwarded": (
        "Das hat jemand anders geschrieben, deshalb habe ich nichts damit gemacht. Sag"
        " mir in eigenen Worten, was es für dich heißt."
    ),
    "in_private": "Das bleibt unter uns: Ich habe dir in unserem privaten Chat geantwortet.",
    "ask_in_private": "Das bleibt unter uns. Schreib mir bitte in einem privaten Chat.",
    "unreachable": (
        "Ich habe dich hier zuletzt nicht erreicht und deshalb aufgehört. Jetzt bin ich wieder da."
    ),
    "link_refused": (
        "Der Code ist nicht von mir, oder er ist älter als 15 Minuten. Lass dir einen neuen geben."
    ),
    "not_linked": "Dieser Chat ist mit keinem anderen verbunden.",
    "no_place": (
        "Aus einem Standort erkenne ich hier keine Zeitzone. Sag mir bitte die Stadt dazu."
    ),
    "quiet": (
        "Ich habe seit drei Wochen nichts von dir gehört und bin jetzt still. Schreib, wann immer"
        " du magst, dann machen wir da weiter, wo du stehst."
    ),
    "model_limit": (
        "Für heute ist das freiere Gespräch mit dem Sprachmodell aufgebraucht; es geht ohne weiter."
        " Klare Sätze wie „8 km locker in 46 min“ oder „Donnerstag auf Freitag“ verstehe ich"
        " wie immer."
    ),
}
_SPANISH = {
    "not_invited": "Lo siento, este entrenador es solo para atletas invitados.",
    "not_invited_yet": (
        "Lo siento, este entrenador es solo para atletas invitados."
        " Si tienes un código de invitación, envíamelo."
    ),
    "corrected": "Ya lo he corregido.",
    "corrected_late": (
        "Has cambiado un mensaje anterior, pero desde entonces han pasado otras cosas y "
        "lo he dejado como estaba. Dime en un mensaje nuevo qué debe ser distinto."
    ),
    "trouble": (
        "Algo ha fallado por mi parte, así que no he cambiado nada. He guardado tu mensaje;"
        " inténtalo otra vez o dilo con otras palabras."
    ),
    "stale": "Ese botón es de un plan anterior, así que no lo he usado. Así está ahora.",
    "unknown_button": "Ese botón ya no lo conozco. Así está ahora.",
    "not_yours": "Ese botón es para otra persona. Pregúntame tú y te respondo.",
    "forwarded": (
        "Eso lo escribió otra persona, así que no he hecho nada con ello. Dime con tus"
        " palabras qué significa para ti."
    ),
    "in_private": "Eso queda entre nosotros: te he respondido en nuestro chat privado.",
    "ask_in_private": "Eso queda entre nosotros. Escríbeme en un chat privado, por favor.",
    "unreachable": "Últimamente no te llegaban mis mensajes, así que había parado. Ya he vuelto.",
    "link_refused": "Ese código no es mío, o tiene más de 15 minutos. Pide uno nuevo.",
    "not_linked": "Este chat no está unido a ningún otro.",
    "no_place": "Aquí no sé sacar la zona horaria de una ubicación. Dime la ciudad, por favor.",
    "quiet": (
        "Llevo tres semanas sin saber de ti, así que me quedo callado. Escribe cuando quieras y"
        " seguimos desde donde estés."
    ),
    "model_limit": (
        "Por hoy se ha agotado la conversación libre con el modelo de lenguaje; sigo sin él."
        " Frases claras como «8 km suaves en 46 min» o «pasa el jueves al viernes» funcionan"
        " como siempre."
    ),
}
_FRENCH = {
    "not_invited": "Désolé, ce coach est réservé aux athlètes invités.",
    "not_invited_yet": (
        "Désolé, ce coach est réservé aux athlètes invités."
        " Si tu as un code d'invitation, envoie-le-moi."
    ),
    "corrected": "C'est corrigé.",
    "corrected_late": (
        "Tu as modifié un ancien message, mais d'autres choses ont changé depuis : je "
        "l'ai laissé tel quel. Dis-moi dans un nouveau message ce qui doit être "
        "différent."
    ),
    "trouble": (
        "Quelque chose s'est mal passé de mon côté, je n'ai donc rien changé. J'ai gardé ton"
        " message ; réessaie, ou dis-le autrement."
    ),
    "stale": "Ce bouton vient d'un ancien plan, je n'y ai pas touché. Voici où on en est.",
    "unknown_button": "Je ne connais plus ce bouton. Voici où on en est.",
    "not_yours": "Ce bouton est pour quelqu'un d'autre. Demande-moi toi-même et je te répondrai.",
    "forwarded": (
        "C'est quelqu'un d'autre qui a écrit cela, je n'en ai donc rien fait. Dis-moi"
        " avec tes mots ce que cela veut dire pour toi."
    ),
    "in_private": "Ça reste entre nous : je t'ai répondu dans notre discussion privée.",
    "ask_in_private": "Ça reste entre nous. Écris-moi dans une discussion privée, s'il te plaît.",
    "unreachable": (
        "Je n'arrivais plus à te joindre ici, je m'étais donc arrêté. Me voilà de retour."
    ),
    "link_refused": "Ce code n'est pas de moi, ou il a plus de 15 minutes. Demandes-en un nouveau.",
    "not_linked": "Cette discussion n'est reliée à aucune autre.",
    "no_place": (
        "Ici, une position ne me donne pas le fuseau horaire. Dis-moi la ville, s'il te plaît."
    ),
    "quiet": (
        "Je n'ai pas de nouvelles de toi depuis trois semaines, je me fais donc discret. Écris"
        " quand tu veux, et on repart d'où tu en es."
    ),
    "model_limit": (
        "Pour aujourd'hui, la conversation libre avec le modèle de langue est épuisée ; je continue"
        " sans lui. Des phrases simples comme « 8 km faciles en 46 min » ou « déplace jeudi à"
        " vendredi » marchent comme toujours."
    ),
}
_ITALIAN = {
    "not_invited": "Mi dispiace, questo coach è solo per atleti invitati.",
    "not_invited_yet": (
        "Mi dispiace, questo coach è solo per atleti invitati."
        " Se hai un codice d'invito, mandamelo."
    ),
    "corrected": "Ho corretto.",
    "corrected_late": (
        "Hai modificato un messaggio precedente, ma da allora sono cambiate altre cose e "
        "l'ho lasciato com'era. Dimmi in un nuovo messaggio che cosa deve essere diverso."
    ),
    "trouble": (
        "Qualcosa è andato storto da parte mia, quindi non ho cambiato nulla. Ho tenuto il tuo"
        " messaggio; riprova, o dillo con altre parole."
    ),
    "stale": "Quel pulsante è di un piano precedente, quindi l'ho lasciato stare. Ora è così.",
    "unknown_button": "Quel pulsante non lo conosco più. Ora è così.",
    "not_yours": "Quel pulsante è per qualcun altro. Chiedi tu e ti rispondo.",
    "forwarded": (
        "L'ha scritto qualcun altro, quindi non ne ho fatto nulla. Dimmi con parole tue"
        " che cosa significa per te."
    ),
    "in_private": "Questo resta tra noi: ti ho risposto nella nostra chat privata.",
    "ask_in_private": "Questo resta tra noi. Scrivimi in una chat privata, per favore.",
    "unreachable": "Ultimamente qui non riuscivo a raggiungerti e mi ero fermato. Ora ci sono.",
    "link_refused": "Quel codice non è mio, o ha più di 15 minuti. Chiedine uno nuovo.",
    "not_linked": "Questa chat non è collegata a nessun'altra.",
    "no_place": "Qui da una posizione non ricavo il fuso orario. Dimmi la città, per favore.",
    "quiet": (
        "Non ti sento da tre settimane, quindi ora sto in silenzio. Scrivi quando vuoi e"
        " ripartiamo da dove sei."
    ),
    "model_limit": (
        "Per oggi la conversazione libera con il modello linguistico è esaurita; vado avanti senza."
        " Frasi semplici come «8 km facili in 46 min» o «sposta giovedì a venerdì» funzionano"
        " come sempre."
    ),
}
_PORTUGUESE = {
    "not_invited": "Sinto muito, este treinador é só para atletas convidados.",
    "not_invited_yet": (
        "Sinto muito, este treinador é só para atletas convidados."
        " Se você tem um código de convite, envie para mim."
    ),
    "corrected": "Já corrigi.",
    "corrected_late": (
        "Você mudou uma mensagem anterior, mas depois outras coisas mudaram e deixei "
        "como estava. Me diga numa mensagem nova o que deve ser diferente."
    ),
    "trouble": (
        "Algo deu errado do meu lado, por isso não mudei nada. Guardei sua mensagem; tente de"
        " novo, ou diga com outras palavras."
    ),
    "stale": "Esse botão é de um plano anterior, por isso não mexi nele. Está assim.",
    "unknown_button": "Já não conheço esse botão. Está assim.",
    "not_yours": "Esse botão é para outra pessoa. Pergunte você e eu respondo.",
    "forwarded": (
        "Foi outra pessoa que escreveu isso, então não fiz nada. Me diga com as suas"
        " palavras o que significa para você."
    ),
    "in_private": "Isso fica entre nós: respondi na nossa conversa privada.",
    "ask_in_private": "Isso fica entre nós. Escreva para mim numa conversa privada, por favor.",
    "unreachable": "Ultimamente não conseguia falar com você aqui, por isso parei. Estou de volta.",
    "link_refused": "Esse código não é meu, ou tem mais de 15 minutos. Peça um novo.",
    "not_linked": "Esta conversa não está ligada a nenhuma outra.",
    "no_place": "Aqui não sei tirar o fuso horário de uma localização. Diga a cidade, por favor.",
    "quiet": (
        "Faz três semanas que não tenho notícias suas, por isso fico quieto. Escreva quando"
        " quiser e continuamos de onde você estiver."
    ),
    "model_limit": (
        "Por hoje acabou a conversa livre com o modelo de linguagem; continuo sem ele. Frases"
        " simples como “8 km leves em 46 min” ou “passe quinta para sexta” funcionam como sempre."
    ),
}
_DUTCH = {
    "not_invited": "Sorry, deze coach is alleen voor genodigde sporters.",
    "not_invited_yet": (
        "Sorry, deze coach is alleen voor genodigde sporters."
        " Heb je een uitnodigingscode, stuur die dan."
    ),
    "corrected": "Ik heb het rechtgezet.",
    "corrected_late": (
        "Je hebt een eerder bericht veranderd, maar sindsdien is er meer gebeurd, dus ik "
        "heb het zo gelaten. Zeg me in een nieuw bericht wat er anders moet."
    ),
    "trouble": (
        "Er ging bij mij iets mis, dus ik heb niets veranderd. Je bericht heb ik bewaard; probeer"
        " het nog eens, of zeg het met andere woorden."
    ),
    "stale": "Die knop hoort bij een eerder plan, dus die heb ik laten staan. Zo staat het ervoor.",
    "unknown_button": "Die knop ken ik niet meer. Zo staat het ervoor.",
    "not_yours": "Die knop is voor iemand anders. Vraag het me zelf, dan geef ik je antwoord.",
    "forwarded": (
        "Dat heeft iemand anders geschreven, dus ik heb er niets mee gedaan. Vertel me"
        " in je eigen woorden wat het voor jou betekent."
    ),
    "in_private": "Dat blijft tussen ons: ik heb je geantwoord in onze privéchat.",
    "ask_in_private": "Dat blijft tussen ons. Schrijf me alsjeblieft in een privéchat.",
    "unreachable": "Ik kon je hier laatst niet bereiken, dus ik was gestopt. Ik ben er weer.",
    "link_refused": "Die code is niet van mij, of ouder dan 15 minuten. Vraag een nieuwe.",
    "not_linked": "Deze chat is met geen andere gekoppeld.",
    "no_place": "Uit een locatie haal ik hier geen tijdzone. Zeg me alsjeblieft de stad.",
    "quiet": (
        "Ik heb al drie weken niets van je gehoord, dus ik houd me nu stil. Schrijf wanneer je"
        " wilt, dan gaan we verder vanaf waar je staat."
    ),
    "model_limit": (
        "Voor vandaag is het vrijere gesprek met het taalmodel op; ik ga zonder verder. Gewone"
        " zinnen zoals ‘8 km rustig in 46 min’ of ‘verplaats donderdag naar vrijdag’ werken zoals"
        " altijd."
    ),
}
ABROAD: Mapping[Language, Mapping[str, str]] = MappingProxyType(
    {
        Language.GERMAN: {**_GERMAN, **ATTACHED[Language.GERMAN], **FILES[Language.GERMAN]},
        Language.SPANISH: {**_SPANISH, **ATTACHED[Language.SPANISH], **FILES[Language.SPANISH]},
        Language.FRENCH: {**_FRENCH, **ATTACHED[Language.FRENCH], **FILES[Language.FRENCH]},
        Language.ITALIAN: {**_ITALIAN, **ATTACHED[Language.ITALIAN], **FILES[Language.ITALIAN]},
        Language.PORTUGUESE: {
            **_PORTUGUESE,
            **ATTACHED[Language.PORTUGUESE],
            **FILES[Language.PORTUGUESE],
        },
        Language.DUTCH: {**_DUTCH, **ATTACHED[Language.DUTCH], **FILES[Language.DUTCH]},
    }
)
"""By language, then by key; every key of the English ones that holds words."""
