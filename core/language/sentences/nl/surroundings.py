"""Dutch words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "wolken bewolkt miezer miezerig motregen bries winderig windstoten mist mistig nevel hagel modder "
    "modderig plassen zonnetje zonsopgang zonsondergang maan sterren lucht daglicht donker schemering "
    "vorst buien bui nat kletsnat zeiknat doorweekt vochtig droog schaduw benauwd klam guur fris frisjes "
    "kil zacht glibberig zonnig regenachtig temperaturen zwoel"
)
_PLACES = (
    "huis kantoor stad binnenstad centrum dorp straat straten wegen fietspad fietspaden brug "
    "zee kust strand boulevard dijk vallei polder weiland weilanden velden boerderij platteland "
    "luchthaven winkel winkels supermarkt kerk hotel terras stadion haven kasteel wijk buurt hoek "
    "kruispunt stoplicht stoplichten rotonde tunnel trap trappen tuin garage keuken bureau auto "
    "bus tram trein metro station veerboot snelweg museum dierentuin campus school opvang speeltuin "
    "parcours route rondweg paden pad bospad zandpad zand asfalt klinkers gras wortels stenen steil klim "
    "klimmetje helling afdaling heuvel heuvels berg bergen uitzicht landschap waterval eiland noord zuid "
    "oost west heide duinen rivier gracht grachten vaart plas "
)
_THINGS = (
    "koffie thee bier biertje biertjes wijn pizza pasta banaan havermout ontbijt brunch avondeten taart "
    "gebak chocola broodje friet snack gelletjes fles flesje schoenen hardloopschoenen sokken broek "
    "shirt jas handschoenen muts hoofdlamp koptelefoon oortjes rugzak trailvest carbonschoenen veters "
    "spullen kleren apple fitbit polar suunto coros accu signaal gps podcast podcasts luisterboek muziek "
    "playlist liedje liedjes radio tv netflix film serie boodschappen huishouden schoonmaken sleutels "
    "pakketje laptop presentatie klant klanten verkeer lekke band parkeerplaats barbecue bioscoop theater "
    "scriptie tentamen college paard paarden koeien schapen eenden ganzen zwanen vogels eekhoorn muggen "
    "medaille startnummer publiek sfeer applaus"
)
_FEELINGS = (
    "bezweet zweet zweten verdrietig jammer balen balend teleurgesteld irritant gefrustreerd verrast "
    "gemotiveerd ontspannend grappig saai spannend prachtig mooi mooie schitterend idyllisch genoten "
    "genieten dankbaar tevreden ontevreden zenuwachtig gek bizar"
)
_MANNER = (
    "gelijkmatig trouwens grotendeels meestal vooral officieel technisch stipt spontaan ergens "
    "overal langs tegenover rondom omhoog omlaag gelukkig tenminste blijkbaar kennelijk "
    "eerlijk werkelijk enorm groot grote klein kleine gast pfff pff jeetje wauw wow"
)
_EVENTS = (
    "ontmoet gekletst gegeten gedronken gepraat gekeken gehuild gelachen gezongen geluisterd gekocht "
    "verkocht gebakken gewassen gedragen gehaald opgehaald gebracht geparkeerd gewacht gezwaaid "
    "ingehaald gevierd vieren ontdekt verdwaald geprobeerd uitgeprobeerd gevroren geüpload "
    "geladen gewerkt opgestaan aangekomen verdiend gedoucht douchen"
)

SURROUNDINGS = f"{_WEATHER} {_PLACES} {_THINGS} {_FEELINGS} {_MANNER} {_EVENTS}"
