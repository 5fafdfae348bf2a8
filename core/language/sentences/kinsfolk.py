"""Kin, friends and neighbours in every language but English, whose runs and ills are their own."""

from collections.abc import Mapping

from core.athlete import Language

_FOLK: Mapping[Language, Mapping[str, str]] = {
    Language.GERMAN: {
        "mein|unser": "mann freund bruder sohn vater papa opa onkel cousin neffe schwager kumpel kollege "
        "nachbar partner mitbewohner chef trainingspartner laufpartner spezi schwiegervater enkel "
        "verlobter jüngster ältester kleiner großer kind baby töchterchen söhnchen junge",
        "meine|unsere": "frau freundin schwester tochter mutter mama oma tante cousine nichte schwägerin "
        "kollegin nachbarin partnerin mitbewohnerin chefin trainingspartnerin laufpartnerin "
        "schwiegermutter enkelin verlobte jüngste älteste kleine große kinder kids",
        "ein|so ein": "freund kollege bekannter nachbar kumpel_ist kumpel_hat kumpel_lief kumpel_von",
        "eine|so eine": "freundin kollegin bekannte nachbarin",
    },
    Language.FRENCH: {
        "mon|notre": "chum mari copain mec ami pote frère frangin fils fiston père papa oncle cousin neveu "
        "gamin gosse bébé conjoint compagnon chéri homme voisin collègue coloc binôme petit amie "
        "beau_frère beau_père grand_père petit_frère grand_frère petit_ami",
        "ma|notre": "blonde femme copine meuf soeur sœur frangine fille mère maman tante cousine nièce "
        "gamine conjointe compagne chérie voisine collègue coloc moitié puce petite belle_soeur "
        "belle_sœur belle_mère grand_mère petite_soeur petite_sœur grande_soeur grande_sœur petite_amie",
        "un": "pote copain ami collègue voisin",
        "une": "copine amie collègue voisine",
    },
    Language.SPANISH: {
        "mi": "hijo hija peque niño niña nene nena bebé chaval chavala mujer marido esposa esposo novio novia "
        "pareja padre madre papá mamá viejo vieja abuelo abuela hermano hermana hermanito hermanita "
        "primo prima tío tía sobrino sobrina cuñado cuñada suegro suegra yerno nuera nieto nieta amigo "
        "amiga colega compañero compañera compi compa compadre comadre cuate pana parcero jefe jefa "
        "vecino vecina chico chica pololo polola roomie enano enana pequeño pequeña",
        "nuestro": "hijo bebé peque", "nuestra": "hija bebé peque",
        "un": "amigo colega compañero conocido vecino compi", "una": "amiga colega compañera conocida vecina",
    },
    Language.ITALIAN: {
        "mio|il mio|un mio": "fratello padre papà babbo figlio marito zio nonno cugino cognato suocero nipote "
        "amico ragazzo fidanzato compagno collega vicino capo coinquilino bimbo piccolo moroso fratellino",
        "mia|la mia|una mia": "sorella madre mamma figlia moglie zia nonna cugina cognata suocera nipote amica "
        "ragazza fidanzata compagna collega vicina bimba piccola morosa sorellina coinquilina",
        "il": "piccolo_è bimbo_è bambino_è piccolo_ha bimbo_ha bambino_ha piccolo_sta bimbo_sta bambino_sta",
        "la": "piccola_è bimba_è bambina_è piccola_ha bimba_ha bambina_ha piccola_sta bimba_sta bambina_sta",
        "un": "amico collega", "una": "amica collega",
    },
    Language.PORTUGUESE: {
        "meu|o meu|nosso|o nosso": "irmão pai filho marido esposo namorado noivo avô tio primo sobrinho "
        "cunhado sogro amigo colega vizinho parceiro chefe companheiro miúdo filhote bebê bebé mano parça",
        "minha|a minha|nossa|a nossa": "irmã mãe filha mulher esposa namorada noiva avó tia prima sobrinha "
        "cunhada sogra amiga colega vizinha parceira chefe companheira miúda filhota caçula bebé mana",
        "um": "amigo colega vizinho conhecido", "uma": "amiga colega vizinha conhecida",
    },
    Language.DUTCH: {
        "mijn|m'n|mn|onze|ons": "vriend vriendin man vrouw broer zus zusje broertje zoon dochter zoontje dochtertje "
        "vader moeder pa papa mama opa oma oom tante neef nicht zwager schoonzus schoonvader "
        "schoonmoeder schoonbroer maat maatje buurman buurvrouw collega huisgenoot partner wederhelft "
        "kind kleine jongste oudste kindje lief ventje kleinzoon kleindochter baas loopmaatje meisje kinderen",
        "een": "vriend vriendin collega kennis maat buurman",
    },
}  # fmt: skip
"""Whom one tells of: the words they are named with, and what stands before them."""
OTHERS: Mapping[Language, str] = {
    language: "|".join(
        f"{before} {one.replace('_', ' ')}"
        for befores, folk in named.items()
        for before in befores.split("|")
        for one in folk.split()
    )
    for language, named in _FOLK.items()
}
"""Somebody named, as a mark of others: "my brother"."""
