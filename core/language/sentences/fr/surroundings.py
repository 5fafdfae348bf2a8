"""French words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "nuages nuageux couvert bruine crachin brise rafales brouillard brume grêle boue boueux gadoue "
    "flaques flaque soleil ensoleillé lever coucher lune étoiles ciel obscurité gel givre averse "
    "averses mouillé trempé trempée humide ombre orageux glissant frais fraîche "
    "humidité températures ventée venteux froidure gris grisaille"
)
_PLACES = (
    "maison appart appartement bureau ville centre village rue rues route chemins chemin pont lac "
    "mer océan littoral plage digue vallée champs champ campagne ferme aéroport magasin magasins "
    "supermarché église hôtel café resto restaurant stade port château quartier coin carrefour feux "
    "rond escaliers escalier jardin garage cuisine canapé voiture bus tram métro gare bateau ferry "
    "autoroute musée zoo campus fac école crèche parc parcs boucle parcours sentier sentiers single "
    "terrain gravier bitume goudron pavés herbe sable racines cailloux descente descentes sommet "
    "crête vue panorama paysage paysages cascade dunes île nord sud ouest canal rivière fleuve "
    "berges quai quais "
)
_THINGS = (
    "café thé bière bières vin pizza pâtes banane porridge déjeuner brunch dîner gâteau chocolat "
    "sandwich burger kebab gels bouteille gourde chaussures baskets chaussettes short maillot veste gants "
    "bonnet frontale écouteurs casque bâtons sac camelbak plaques lacets matériel fringues tenue apple "
    "fitbit polar suunto coros signal gps podcast podcasts livre audio musique playlist chanson "
    "radio télé netflix film série lessive vaisselle ménage repassage bricolage clés colis "
    "ordi présentation client clients embouteillages bouchon pneu crevaison parking barbecue cinéma "
    "théâtre expo mémoire cheval chevaux vaches moutons chevreuil canards oies cygnes oiseaux écureuil "
    "moustiques médaille public ambiance"
)
_FEELINGS = (
    "transpiré transpiration sueur heureux heureuse triste déçu déçue énervant frustrant frustré surpris "
    "motivé motivée relaxant marrant rigolo ennuyeux magnifique superbe splendide idyllique "
    "profité régalé régalée kiffé kiff satisfait satisfaite nerveux stressant dingue"
)
_MANNER = (
    "régulièrement progressivement principalement surtout officiellement "
    "spontanément quelque part partout longeant autour face heureusement apparemment "
    "honnêtement franchement grand grande petits petites frérot purée wahou "
    "waouh punaise mince zut"
)
_EVENTS = (
    "rencontré papoté discuté mangé bu parlé regardé pleuré rigolé chanté écouté acheté vendu cuisiné "
    "lavé porté cherché récupéré ramené garé attendu salué doublé fêté découvert exploré essayé "
    "testé osé gelé fondu uploadé synchronisé travaillé levé réveillé arrivé mérité récompensé "
    "douché "
)

SURROUNDINGS = f"{_WEATHER} {_PLACES} {_THINGS} {_FEELINGS} {_MANNER} {_EVENTS}"
