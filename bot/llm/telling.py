"""The words by which one tells that a session was changed, by language; folded, and no others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.athlete import Language


class Deed(StrEnum):
    """What may be done to a session."""

    MOVED = "moved"
    SKIPPED = "skipped"
    ADDED = "added"
    SHORTENED = "shortened"
    LENGTHENED = "lengthened"
    SCALED = "scaled"


_ANY_LENGTH = (Deed.SHORTENED, Deed.LENGTHENED, Deed.SCALED)
_CHANGES = {
    Deed.MOVED: (Deed.MOVED,),
    Deed.SKIPPED: (Deed.SKIPPED,),
    Deed.ADDED: (Deed.ADDED,),
    Deed.SHORTENED: (Deed.SHORTENED,),
    Deed.LENGTHENED: (Deed.LENGTHENED,),
    Deed.SCALED: (Deed.MOVED, *_ANY_LENGTH),
}
"""The deeds that the verbs of a deed may tell of: "changed" is said of most."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How one language tells of a change."""

    verbs: Mapping[str, frozenset[Deed]]
    """Past tenses and participles, and the deeds they may tell of."""
    plain: frozenset[str]
    """Words that go with them and claim nothing."""
    sources: frozenset[str]
    """Words before what was left or was before."""

    def deeds_in(self, words: Sequence[str]) -> Iterator[frozenset[Deed]]:
        """What each verb among some words may tell of."""
        return (self.verbs[word] for word in words if word in self.verbs)

    def knows(self, words: Sequence[str]) -> bool:
        """Whether all words are of those by which one tells."""
        return all(word in self.verbs or word in self.plain for word in words)

    def is_from(self, before: str) -> bool:
        """Whether a text ends in a word for what was left."""
        words = before.split()
        return bool(words) and words[-1] in self.sources


def _telling(verbs: Mapping[Deed, str], plain: str, sources: str) -> Telling:
    told = {
        word: frozenset(_CHANGES[deed]) for deed, words in verbs.items() for word in words.split()
    }
    return Telling(told, frozenset(f"{plain} {sources}".split()), frozenset(sources.split()))


# fmt: off
TELLINGS = {
    Language.ENGLISH: _telling(
        {
            Deed.MOVED: "moved rescheduled shifted",
            Deed.SKIPPED: "skipped cancelled canceled removed dropped",
            Deed.ADDED: "added scheduled",
            Deed.SHORTENED: "shortened reduced",
            Deed.LENGTHENED: "lengthened extended",
            Deed.SCALED: "changed adjusted updated",
        },
        "i we ve a an have has been was is it its s your the that this just now already "
        "to on for by "
        "done okay ok all set yes yep sure great as you asked wanted so and there here",
        "from",
    ),
    Language.GERMAN: _telling(
        {
            Deed.MOVED: "verschoben verlegt",
            Deed.SKIPPED: "gestrichen abgesagt rausgenommen ausgelassen",
            Deed.ADDED: "hinzugefugt eingetragen",
            Deed.SHORTENED: "gekurzt verkurzt",
            Deed.LENGTHENED: "verlangert",
            Deed.SCALED: "geandert angepasst",
        },
        "ich wir habe hab haben ist sind wurde wurden dein deine deinen den der die das ihn sie es "
        "ein eine einen jetzt nun schon bereits auf am zum fur dich erledigt ok okay ja "
        "klar gut alles wie "
        "gewunscht und",
        "von vom statt",
    ),
    Language.SPANISH: _telling(
        {
            Deed.MOVED: "movido movida movi pasado pasada trasladado trasladada",
            Deed.SKIPPED: "quitado quitada cancelado cancelada anulado anulada eliminado eliminada",
            Deed.ADDED: "anadido anadida",
            Deed.SHORTENED: "acortado acortada reducido reducida",
            Deed.LENGTHENED: "alargado alargada",
            Deed.SCALED: "cambiado cambiada ajustado ajustada",
        },
        "he hemos un una ha sido esta queda es ya ahora tu la el lo las los te se al a en "
        "para hecho "
        "hecha listo lista si vale claro todo como pediste querias y",
        "de del desde",
    ),
    Language.FRENCH: _telling(
        {
            Deed.MOVED: "deplace deplacee decale decalee reporte reportee",
            Deed.SKIPPED: "annule annulee supprime supprimee enleve enlevee retire retiree",
            Deed.ADDED: "ajoute ajoutee",
            Deed.SHORTENED: "raccourci raccourcie reduit reduite",
            Deed.LENGTHENED: "allonge allongee rallonge rallongee",
            Deed.SCALED: "change changee modifie modifiee ajuste ajustee",
        },
        "je j ai jai lai on a l c est fait faite oui ok d accord ta ton tes la le les te "
        "a au maintenant deja "
        "ete bien voila comme demande tu voulais et sur",
        "de du",
    ),
    Language.ITALIAN: _telling(
        {
            Deed.MOVED: "spostato spostata anticipato anticipata",
            Deed.SKIPPED: (
                "tolto tolta cancellato cancellata annullato annullata "
                "eliminato eliminata"
            ),
            Deed.ADDED: "aggiunto aggiunta",
            Deed.SHORTENED: "accorciato accorciata ridotto ridotta",
            Deed.LENGTHENED: "allungato allungata",
            Deed.SCALED: "cambiato cambiata modificato modificata",
        },
        "ho lho abbiamo e stato stata l il lo la i le tuo tua ti ora adesso gia a al alla "
        "fatto fatta "
        "si ok certo tutto come hai chiesto volevi ed per",
        "da dal dalla",
    ),
    Language.PORTUGUESE: _telling(
        {
            Deed.MOVED: "movi movido movida mudei mudado mudada passei adiantei",
            Deed.SKIPPED: "tirei tirado cancelei cancelado cancelada removi removido retirei",
            Deed.ADDED: "adicionei adicionado adicionada inclui incluido incluida",
            Deed.SHORTENED: "encurtei encurtado encurtada reduzi reduzido reduzida",
            Deed.LENGTHENED: "alonguei alongado alongada aumentei",
            Deed.SCALED: "alterei alterado alterada ajustei ajustado ajustada",
        },
        "eu um uma ja foi esta ficou fica agora seu sua teu tua o a os as para pra pro no "
        "na em ao feito "
        "feita pronto sim ok certo tudo como voce pediu queria e",
        "de da do",
    ),
    Language.DUTCH: _telling(
        {
            Deed.MOVED: "verplaatst verzet verschoven",
            Deed.SKIPPED: "geschrapt geannuleerd verwijderd",
            Deed.ADDED: "toegevoegd ingepland",
            Deed.SHORTENED: "ingekort verkort",
            Deed.LENGTHENED: "verlengd",
            Deed.SCALED: "gewijzigd aangepast veranderd",
        },
        "ik we een heb hebben is zijn staat je jouw de het hem die dat nu al naar op voor "
        "gedaan klaar "
        "geregeld ok oke ja zeker goed alles zoals gevraagd wilde en",
        "van",
    ),
}
# fmt: on
