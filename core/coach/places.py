"""Where the athlete lives: a city or a country told becomes a time zone."""

from collections.abc import Mapping
from types import MappingProxyType

_CITIES = """
Africa: Abidjan Accra Addis_Ababa Algiers Asmara Asmera Bamako Bangui Banjul Bissau Blantyre
Brazzaville Bujumbura Cairo Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala
El_Aaiun Freetown Gaborone Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos
Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi
Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Timbuktu Tripoli Tunis Windhoek
America: Adak Anchorage Anguilla Antigua Araguaina Argentina/Buenos_Aires Argentina/Catamarca
Argentina/ComodRivadavia Argentina/Cordoba Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza
Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan Argentina/San_Luis Argentina/Tucuman
Argentina/Ushuaia Aruba Asuncion Atikokan Atka Bahia Bahia_Banderas Barbados Belem Belize
Blanc-Sablon Boa_Vista Bogota Boise Cambridge_Bay Campo_Grande Cancun Caracas Cayenne Cayman
Chicago Chihuahua Ciudad_Juarez Coral_Harbour Costa_Rica Coyhaique Creston Cuiaba Curacao
Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton Eirunepe El_Salvador Ensenada
Fort_Nelson Fort_Wayne Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe
Guatemala Guayaquil Guyana Halifax Havana Hermosillo Indiana/Indianapolis Indiana/Knox
Indiana/Marengo Indiana/Petersburg Indiana/Tell_City Indiana/Vevay Indiana/Vincennes
Indiana/Winamac Inuvik Iqaluit Jamaica Juneau Kentucky/Louisville Kentucky/Monticello Knox_IN
Kralendijk La_Paz Lima Los_Angeles Lower_Princes Maceio Managua Manaus Marigot Martinique
Matamoros Mazatlan Menominee Merida Metlakatla Mexico_City Miquelon Moncton Monterrey Montevideo
Montreal Montserrat Nassau New_York Nipigon Nome Noronha North_Dakota/Beulah North_Dakota/Center
North_Dakota/New_Salem Nuuk Ojinaga Panama Pangnirtung Paramaribo Phoenix Port-au-Prince
Port_of_Spain Porto_Acre Porto_Velho Puerto_Rico Punta_Arenas Rainy_River Rankin_Inlet Recife
Regina Resolute Rio_Branco Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund
Shiprock Sitka St_Barthelemy St_Johns St_Kitts St_Lucia St_Thomas St_Vincent Swift_Current
Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Virgin Whitehorse Winnipeg
Yakutat Yellowknife
Antarctica: Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera South_Pole Syowa
Troll Vostok
Arctic: Longyearbyen
Asia: Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Ashkhabad Atyrau Baghdad Bahrain Baku
Bangkok Barnaul Beirut Bishkek Brunei Calcutta Chita Choibalsan Chongqing Chungking Colombo
Dacca Damascus Dhaka Dili Dubai Dushanbe Famagusta Gaza Harbin Hebron Ho_Chi_Minh Hong_Kong Hovd
Irkutsk Jakarta Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Katmandu Khandyga
Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait Macao Macau Magadan Makassar Manila Muscat
Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang Qatar Qostanay
Qyzylorda Rangoon Riyadh Saigon Sakhalin Samarkand Seoul Shanghai Singapore Srednekolymsk Taipei
Tashkent Tbilisi Tehran Tel_Aviv Thimbu Thimphu Tokyo Tomsk Ujung_Pandang Ulaanbaatar Ulan_Bator
Urumqi Ust-Nera Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan
Atlantic: Azores Bermuda Canary Cape_Verde Faeroe Faroe Jan_Mayen Madeira Reykjavik
South_Georgia St_Helena Stanley
Australia: Adelaide Brisbane Broken_Hill Currie Darwin Eucla Hobart Lindeman Lord_Howe Melbourne
Perth Sydney
Europe: Amsterdam Andorra Astrakhan Athens Belfast Belgrade Berlin Bratislava Brussels Bucharest
Budapest Busingen Chisinau Copenhagen Dublin Gibraltar Guernsey Helsinki Isle_of_Man Istanbul
Jersey Kaliningrad Kiev Kirov Kyiv Lisbon Ljubljana London Luxembourg Madrid Malta Mariehamn
Minsk Monaco Moscow Oslo Paris Podgorica Prague Riga Rome Samara San_Marino Sarajevo Saratov
Simferopol Skopje Sofia Stockholm Tallinn Tirane Tiraspol Ulyanovsk Uzhgorod Vaduz Vatican
Vienna Vilnius Volgograd Warsaw Zagreb Zaporozhye Zurich
Indian: Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte
Reunion
Pacific: Apia Auckland Bougainville Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti
Galapagos Gambier Guadalcanal Guam Honolulu Johnston Kanton Kiritimati Kosrae Kwajalein Majuro
Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau Pitcairn Pohnpei Ponape Port_Moresby
Rarotonga Saipan Samoa Tahiti Tarawa Tongatapu Truk Wake Wallis Yap
"""
"""IANA names by region."""
_ALSO = """
munich=Europe/Berlin hamburg=Europe/Berlin cologne=Europe/Berlin frankfurt=Europe/Berlin
stuttgart=Europe/Berlin leipzig=Europe/Berlin dresden=Europe/Berlin germany=Europe/Berlin
deutschland=Europe/Berlin münchen=Europe/Berlin köln=Europe/Berlin düsseldorf=Europe/Berlin
dusseldorf=Europe/Berlin freiburg=Europe/Berlin barcelona=Europe/Madrid valencia=Europe/Madrid
seville=Europe/Madrid sevilla=Europe/Madrid bilbao=Europe/Madrid spain=Europe/Madrid
españa=Europe/Madrid lyon=Europe/Paris marseille=Europe/Paris toulouse=Europe/Paris
nice=Europe/Paris bordeaux=Europe/Paris france=Europe/Paris milan=Europe/Rome milano=Europe/Rome
turin=Europe/Rome torino=Europe/Rome naples=Europe/Rome napoli=Europe/Rome florence=Europe/Rome
firenze=Europe/Rome bologna=Europe/Rome roma=Europe/Rome italy=Europe/Rome italia=Europe/Rome
porto=Europe/Lisbon lisboa=Europe/Lisbon portugal=Europe/Lisbon rotterdam=Europe/Amsterdam
utrecht=Europe/Amsterdam eindhoven=Europe/Amsterdam netherlands=Europe/Amsterdam
holland=Europe/Amsterdam nederland=Europe/Amsterdam antwerp=Europe/Brussels
ghent=Europe/Brussels belgium=Europe/Brussels geneva=Europe/Zurich basel=Europe/Zurich
bern=Europe/Zurich zürich=Europe/Zurich switzerland=Europe/Zurich wien=Europe/Vienna
graz=Europe/Vienna salzburg=Europe/Vienna innsbruck=Europe/Vienna linz=Europe/Vienna
klagenfurt=Europe/Vienna austria=Europe/Vienna österreich=Europe/Vienna manchester=Europe/London
birmingham=Europe/London edinburgh=Europe/London glasgow=Europe/London leeds=Europe/London
bristol=Europe/London liverpool=Europe/London cardiff=Europe/London uk=Europe/London
england=Europe/London scotland=Europe/London wales=Europe/London britain=Europe/London
ireland=Europe/Dublin cork=Europe/Dublin gothenburg=Europe/Stockholm malmö=Europe/Stockholm
sweden=Europe/Stockholm norway=Europe/Oslo bergen=Europe/Oslo denmark=Europe/Copenhagen
aarhus=Europe/Copenhagen finland=Europe/Helsinki iceland=Atlantic/Reykjavik poland=Europe/Warsaw
krakow=Europe/Warsaw warszawa=Europe/Warsaw praha=Europe/Prague czechia=Europe/Prague
hungary=Europe/Budapest romania=Europe/Bucharest bulgaria=Europe/Sofia greece=Europe/Athens
croatia=Europe/Zagreb slovenia=Europe/Ljubljana serbia=Europe/Belgrade ukraine=Europe/Kyiv
turkey=Europe/Istanbul ankara=Europe/Istanbul nyc=America/New_York boston=America/New_York
philadelphia=America/New_York washington=America/New_York dc=America/New_York
atlanta=America/New_York miami=America/New_York orlando=America/New_York
charlotte=America/New_York pittsburgh=America/New_York cleveland=America/New_York
brooklyn=America/New_York baltimore=America/New_York eastern=America/New_York
est=America/New_York dallas=America/Chicago houston=America/Chicago austin=America/Chicago
minneapolis=America/Chicago nashville=America/Chicago milwaukee=America/Chicago
texas=America/Chicago central=America/Chicago salt_lake_city=America/Denver
colorado=America/Denver mountain=America/Denver arizona=America/Phoenix tucson=America/Phoenix
san_francisco=America/Los_Angeles sf=America/Los_Angeles la=America/Los_Angeles
seattle=America/Los_Angeles portland=America/Los_Angeles san_diego=America/Los_Angeles
oakland=America/Los_Angeles las_vegas=America/Los_Angeles california=America/Los_Angeles
pacific=America/Los_Angeles hawaii=Pacific/Honolulu montreal=America/Toronto
ottawa=America/Toronto quebec=America/Toronto calgary=America/Edmonton rio=America/Sao_Paulo
rio_de_janeiro=America/Sao_Paulo brasilia=America/Sao_Paulo brazil=America/Sao_Paulo
brasil=America/Sao_Paulo são_paulo=America/Sao_Paulo argentina=America/Argentina/Buenos_Aires
buenos_aires=America/Argentina/Buenos_Aires chile=America/Santiago colombia=America/Bogota
bogotá=America/Bogota peru=America/Lima mexico=America/Mexico_City
guadalajara=America/Mexico_City ecuador=America/Guayaquil quito=America/Guayaquil
uruguay=America/Montevideo venezuela=America/Caracas tokio=Asia/Tokyo osaka=Asia/Tokyo
kyoto=Asia/Tokyo japan=Asia/Tokyo korea=Asia/Seoul beijing=Asia/Shanghai china=Asia/Shanghai
shenzhen=Asia/Shanghai india=Asia/Kolkata mumbai=Asia/Kolkata delhi=Asia/Kolkata
bangalore=Asia/Kolkata bengaluru=Asia/Kolkata chennai=Asia/Kolkata hanoi=Asia/Ho_Chi_Minh
thailand=Asia/Bangkok malaysia=Asia/Kuala_Lumpur indonesia=Asia/Jakarta bali=Asia/Makassar
philippines=Asia/Manila israel=Asia/Jerusalem tel_aviv=Asia/Jerusalem uae=Asia/Dubai
abu_dhabi=Asia/Dubai saudi_arabia=Asia/Riyadh pakistan=Asia/Karachi lahore=Asia/Karachi
canberra=Australia/Sydney new_zealand=Pacific/Auckland wellington=Pacific/Auckland
christchurch=Pacific/Auckland gold_coast=Australia/Brisbane south_africa=Africa/Johannesburg
cape_town=Africa/Johannesburg durban=Africa/Johannesburg kenya=Africa/Nairobi
nigeria=Africa/Lagos egypt=Africa/Cairo morocco=Africa/Casablanca ethiopia=Africa/Addis_Ababa
utc=UTC gmt=UTC cet=Europe/Berlin
"""
"""Other cities and countries, and the zone most people there live in."""


def zone_for(place: str) -> str | None:
    """The IANA time zone of a city, a country or a zone's own name; None when it is not known."""
    said = place.strip().casefold()
    for part in (said, *said.split(","), *reversed(said.split(" in "))):
        name = "_".join(part.strip(" .!").split())
        found = _ZONES.get(name)
        if found is not None:
            return found
    return None


def _read() -> Mapping[str, str]:
    zones: dict[str, str] = {}
    region = ""
    for word in _CITIES.split():
        if word.endswith(":"):
            region = word[:-1]
            continue
        name = f"{region}/{word}"
        zones[name.casefold()] = name
        zones.setdefault(word.rsplit("/", 1)[-1].casefold(), name)
    return MappingProxyType(zones | dict(pair.split("=") for pair in _ALSO.split()))


_ZONES = _read()
