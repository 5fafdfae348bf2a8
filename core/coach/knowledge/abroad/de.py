"""Answers in German."""

from core.coach.knowledge.abroad.told import Shelf, Told

GERMAN = Shelf(
    practice="Trainerpraxis; keine kontrollierte Studie dahinter",
    filler="""
        ich du er sie es wir ihr mir mich dir dich mein meine meinen meinem meiner dein deine der
        die das den dem des ein eine einen einem einer und oder aber ist sind war bin bist hat
        habe haben soll sollte sollen muss kann koennte konnte darf will wie was warum wieso
        weshalb welche welcher welchen welches wo wer wieviel viel viele mehr wenig zu im in am an
        auf bei beim mit ohne fur von vom vor nach zum zur gegen uber unter um so sehr gut besser
        besten man nicht kein keine noch schon auch nur eigentlich denn mal da dann wenn ob als
        tun mache machen hilft helfen brauche braucht brauch laufen laufe lauf lauft joggen jogge
        rennen training trainieren trainiere
    """,
    told=(
        Told(
            "easy-pace",
            "locker langsam gemutlich grundlage ~tempo ~unterhalten",
            "So langsam, dass du in ganzen Sätzen reden kannst, Anstrengung 3 bis 4 von 10."
            " Dein lockerer Bereich kommt aus deinen eigenen Ergebnissen und wandert mit"
            " deiner Form. Bist du nach einem lockeren Lauf müde, war er nicht locker.",
        ),
        Told(
            "long-run",
            "langer langen longrun ~lang",
            "Er bringt Beinen, Magen und Kopf bei, durchzuhalten. Ich lasse ihn je nach Zahl"
            " deiner Läufe bei 30, 40 oder 50 % der Woche, und er wächst höchstens um 10 %"
            " über deinen längsten Lauf der letzten 30 Tage: Größere Sprünge gingen mit mehr"
            " Verletzungen einher.",
        ),
        Told(
            "taper",
            "taper tapering ~weniger ~reduzier ~wettkampf",
            "Vor dem Rennen sinkt der Umfang in den letzten zwei Wochen um 41 bis 60 %, das"
            " Tempo der schnellen Teile und die Zahl der Läufe bleiben. Du verlierst in der"
            " Zeit keine Form, nur Müdigkeit. Sich träge oder unruhig zu fühlen ist normal.",
        ),
        Told(
            "warm-up",
            "aufwarm einlauf warmmach auslauf cooldown warmup",
            "Vor schnellem Laufen ja: zehn Minuten oder mehr locker, dann ein paar"
            " Steigerungen. Bei einem lockeren Lauf ist der erste Kilometer das Aufwärmen."
            " Danach bringen dich zehn lockere Minuten sanft herunter.",
        ),
        Told(
            "strength",
            "kraft kraftrain gewichte fitnessstud kniebeug muskel hantel",
            "Ja, gleich doppelt: In vielen Studien gab es mit Krafttraining viel weniger"
            " Sportverletzungen, und schweres oder gemischtes Krafttraining über mindestens"
            " sechs Wochen machte Läufer besser. Leg es hinter einen lockeren Lauf oder auf"
            " einen eigenen Tag, nicht vor eine harte Einheit.",
        ),
        Told(
            "missed-session",
            "verpass ausgefall nachhol ausfall versaum geschwanzt",
            "Nicht nachholen. Ein verpasster Lauf kostet dich nichts, was man messen könnte;"
            " zwei zusammengequetschte können dich Wochen kosten.",
        ),
        Told(
            "heat",
            "hitze heiss warm sommer schwul temperatur sonne grad",
            "Langsamer, früher am Tag, mit Wasser auf dem Kopf. Die Gewöhnung dauert ein bis"
            " zwei Wochen. Verwirrung, Stolpern oder wenn das Schwitzen aufhört ist in der"
            " Hitze ein Notfall: zuerst kühlen, Hilfe rufen.",
        ),
        Told(
            "cold",
            "kalt kalte winter schnee eis glatt frost minus anzieh ~kleidung",
            "Zieh dich an, als wäre es zehn Grad wärmer, deck Hände und Ohren zu und lauf"
            " gegen den Wind los. Bei Eis mach kürzere Schritte oder weich auf das Laufband"
            " aus. Tut dir die eisige Luft in der Brust weh, bleib drin.",
        ),
        Told(
            "carb-loading",
            "carbo kohlenhydrat nudel pasta ess|iss|ernahr+marathon|halbmarathon|wettkampf ~vortag",
            "Für Rennen von mehr als etwa anderthalb Stunden hilft es, an den letzten zwei"
            " Tagen mehr Reis, Nudeln, Brot und Kartoffeln zu essen und wenig zu laufen. Am"
            " Morgen iss zwei bis drei Stunden vorher, was du kennst. Für 5 oder 10 km iss wie"
            " immer.",
        ),
        Told(
            "fuelling",
            "gel gels verpfleg riegel ~unterwegs ~wahrend ~energie ~essen",
            "Unter einer Stunde: nichts nötig. Ein bis zweieinhalb Stunden: 30 bis 60 g"
            " Kohlenhydrate pro Stunde. Länger: bis 90 g pro Stunde, wenn dein Magen es"
            " gewohnt ist. Probier auf langen Läufen, was du im Rennen nehmen willst.",
        ),
        Told(
            "hydration",
            "trink durst wasser elektrolyt salz flussig",
            "Nach Durst. Nie so viel, dass du danach mehr wiegst als vorher: Zu viel trinken"
            " führt zu gefährlichem Natriummangel. Kopfschmerz, Erbrechen oder Verwirrung nach"
            " einem langen Lauf sind ein Notfall.",
        ),
        Told(
            "eat-before",
            "ess|iss fruhstuck nuchtern snack banane mahlzeit ~vorher ~lauf",
            "Vor einem lockeren Lauf bis zu einer Stunde: was dir bekommt, oder nichts. Vor"
            " einem harten oder langen: eine Mahlzeit mit Kohlenhydraten zwei bis drei Stunden"
            " vorher, oder etwas Kleines eine Stunde vorher.",
        ),
        Told(
            "stomach",
            "magen bauch darm toilette durchfall ubel ubelkeit krampfe",
            "Schau auf die letzten drei Stunden: Ballaststoffe, Fett, Kaffee und große"
            " Mahlzeiten sind meist schuld. Gewöhn den Magen mit kleinen Mengen auf langen"
            " Läufen. Bleibt es, oder ist Blut dabei, geh zum Arzt.",
        ),
        Told(
            "blisters",
            "blase blasen zehennagel scheuer wund wundgeri reib",
            "Kleine lass unter einem Pflaster in Ruhe und halt sie sauber. Schuhe mit einer"
            " Daumenbreite Platz, trockene Socken ohne Nähte, und etwas Fett, wo es reibt."
            " Rote, heiße oder nässende Haut gehört zum Arzt.",
        ),
        Told(
            "cramp",
            "krampf wadenkrampf magnesium",
            "Meist sind es müde Muskeln, von denen mehr verlangt wird, als sie kennen. Dehn"
            " sanft, werde langsamer, und trainier näher an dem, was das Rennen verlangt. Salz"
            " und Magnesium helfen weniger, als man sagt.",
        ),
        Told(
            "shoes",
            "schuh laufschuh kauf kaufen pronation dampfung",
            "Das Paar, das vom ersten Schritt an passt: vorn eine Daumenbreite Platz, die"
            " Ferse rutscht nicht. Das Gefühl führt dich besser als Tests deines Fußgewölbes."
            " Zwei Paare im Wechsel sind freundlicher als eins.",
        ),
        Told(
            "shoe-life",
            "schuh laufschuh ~neue ~ersetz ~wechsel ~abgelauf ~halten ~lange ~wann",
            "Wenn die Sohle glatt oder schief ist, der Schaum sich tot anfühlt oder die Beine"
            " ohne anderen Grund klagen. Bei vielen ist das irgendwo zwischen 500 und 800 km;"
            " Schuhe unterscheiden sich mehr als Regeln.",
        ),
        Told(
            "sleep",
            "schlaf geschlafen ausgeschlaf ~nacht ~mude",
            "Mehr als jedes Gerät. Eine schlechte Nacht ändert nichts als den Tag; nach"
            " mehreren mache ich die Woche leichter, wenn du es mir sagst.",
        ),
        Told(
            "motivation",
            "motivation motivier lust faul aufraff schweinehund",
            "Mach es klein: Schuhe an, zehn Minuten, dann darfst du umdrehen. Meist tust du"
            " es nicht. Gleiche Zeit, gleiche Ecke, die Sachen abends bereit. Und wenn du"
            " wirklich müde bist, sag es, dann wird es leichter.",
        ),
        Told(
            "ill",
            "erkaltet erkaltung schnupfen husten halsweh krank grippe fieber",
            "Nur eine verstopfte Nase: kurz und locker, wenn du magst. Brust, Magen,"
            " Gliederschmerzen oder Fieber: Pause. Die Regel ist eher Brauch als bewiesen;"
            " über Fieber wird nicht verhandelt.",
        ),
        Told(
            "soreness",
            "muskelkater steif ~verletz ~unterschied",
            "Muskelkater sitzt in beiden Beinen, ist dumpf, am zweiten Tag am stärksten und"
            " wird beim Bewegen besser. Eine Verletzung sitzt an einer Stelle, ist schärfer"
            " und wird unterwegs nicht besser. Im Zweifel zeigt es ein lockerer Tag.",
        ),
        Told(
            "race-pacing",
            "einteil teile renneinteil angeh split ~anfang ~schnell ~wettkampf",
            "Gleichmäßig, das erste Zehntel etwas langsamer, als es sich anfühlt. Eine erste"
            " Hälfte zu nah am Limit ist im Marathon der klassische Weg zum Einbruch. Leg das"
            " Tempo am Tag vorher fest, mit kühlem Kopf.",
        ),
        Told(
            "breathing",
            "atmen atme atmung seitenstech luft nase mund",
            "Durch Nase und Mund zusammen, wie es kommt. Kannst du beim lockeren Lauf nicht"
            " reden, werde langsamer. Gegen Seitenstechen: langsamer werden, lang ausatmen,"
            " auf die Stelle drücken.",
        ),
        Told(
            "weight",
            "abnehm gewicht kilo diat kalorien schlank",
            "Zum Abnehmen rate ich nicht. Zu wenig Essen kostet Läufer weit mehr als ein"
            " Kilo: Verletzungen, Krankheit, schlechten Schlaf. Gibt es einen medizinischen"
            " Grund, ist eine Ärztin oder Ernährungsberatung die richtige Adresse.",
        ),
        Told(
            "painkillers",
            (
                "schmerzmittel schmerztabl ibuprofen paracetamol aspirin diclofenac voltaren"
                " medikament tablette"
            ),
            "Zu Medikamenten rate ich nichts, das tun Arzt oder Apotheke. Aber ein betäubter"
            " Schmerz nimmt uns das Signal, nach dem wir steuern. Wenn du zum Laufen eines"
            " brauchst, laufen wir nicht.",
        ),
        Told(
            "threshold",
            "schwell tempolauf tempodauerlauf",
            "Angenehm hart: ein Tempo, das du im Rennen etwa eine Stunde halten könntest,"
            " Anstrengung 6 bis 7. Ein paar Worte gehen, eine Geschichte nicht. Entweder etwa"
            " 20 Minuten am Stück oder Abschnitte mit kurzen Pausen von rund einem Fünftel der"
            " Laufzeit.",
        ),
        Told(
            "vo2max",
            "intervall vo2max wiederholung",
            "Sie heben die Decke deines Motors. Abschnitte von 3 bis 5 Minuten, etwa so"
            " schnell, wie du 10 bis 15 Minuten im Rennen laufen könntest, und Trabpausen, die"
            " nicht länger sind. Mehr ist nicht besser: Der harte Teil bleibt bei höchstens 8"
            " % deiner Woche oder 10 km.",
        ),
        Told(
            "time-off",
            "formverlust trainingspause laufpause verlier|verlor+form|fitness|kondition",
            "Weniger, als es sich anfühlt. Bis fünf Tage: nichts. Zwei Wochen: etwa 3 %. Vier"
            " Wochen: etwa 7 %. Acht Wochen: etwa 15 %. Anderer Sport halbiert das meiste"
            " davon. Wir kommen in Stufen zurück, zuerst mit der Hälfte.",
        ),
        Told(
            "stretching",
            "dehn stretch",
            "Bewegtes Dehnen wie Beinschwünge passt vor den Lauf, langes Halten lieber"
            " später. Dehnen tut gut, aber verlass dich nicht darauf, dass es vor Verletzungen"
            " schützt. Kraft bringt da viel mehr.",
        ),
        Told(
            "cross-training",
            "radfahr fahrrad radeln schwimm crosstraining ausgleichs",
            "Für Herz und Lunge ja, und die Belastung zählt als Anstrengung mal Minuten."
            " Für Sehnen und Knochen nein: Radkilometer zählen nie als Laufkilometer, wenn es"
            " darum geht, wie weit du laufen darfst.",
        ),
        Told(
            "how-many-days",
            "oft haufig ~tage+woche",
            "Drei machen dich zum Läufer, vier oder fünf passen zu den meisten Zielen, sechs sind"
            " für alle, die schon fünf gut vertragen. Ein ganzer Tag ohne Laufen bleibt immer, am"
            " Anfang sind es zwei.",
        ),
        Told(
            "marathon-wall",
            "hammer einbruch einbrech mauer leergelaufen",
            "Langsamer starten, früh essen, lang trainieren. Der Mann mit dem Hammer ist ein"
            " leerer Tank bei zu hohem Tempo: Lauf von Anfang an dein Marathontempo und nimm"
            " ab der ersten halben Stunde Kohlenhydrate, 30 bis 60 g pro Stunde.",
        ),
        Told(
            "race-week",
            "rennwoche wettkampfwoche ~letzte+woche|tage",
            "Kurze lockere Läufe, ein paar Steigerungen, in den letzten vier Tagen nichts"
            " Hartes. Schlaf früh in der Woche genug, denn die letzte Nacht ist oft kurz, und"
            " das macht nichts. Leg am Abend alles bereit und probier nichts Neues.",
        ),
        Told(
            "after-race",
            "erhol|pause|wieder|danach+marathon|rennen|wettkampf|halbmarathon",
            "Nach einem Marathon schadet lockeres Laufen ab dem dritten Tag nicht, ein bis"
            " zwei Wochen ohne harte Arbeit, drei bis vier bis zur vollen Last. Nach einem"
            " Halben etwa eine Woche ohne harte Arbeit, nach 5 oder 10 km ein paar Tage.",
        ),
        Told(
            "caffeine",
            "kaffee koffein espresso",
            "Den meisten hilft es etwas. Wenn du ohnehin welchen trinkst, nimm vor dem Rennen"
            " deine übliche Tasse. Probier es nicht am Renntag zum ersten Mal; Schlaf und"
            " Magen reden mit.",
        ),
        Told(
            "shin",
            "schienbein",
            "Ein paar Tage weniger laufen, weicher Boden, etwas kürzere Schritte, und"
            " Wadenkraft, wenn es ruhig ist. Sitzt der Schmerz auf einem Punkt am Knochen,"
            " weckt er dich oder tut Hüpfen weh, dann lauf nicht und lass es anschauen: Es"
            " kann der Knochen selbst sein.",
        ),
        Told(
            "knee",
            "knie",
            "Streich zuerst Bergab und lange Läufe, behalte, was bei 0 bis 2 von 10 bleibt,"
            " und kräftige Hüfte und Oberschenkel. Ein geschwollenes, blockierendes oder"
            " nachgebendes Knie gehört in ärztliche Hände. Sag mir die Zahl, dann passe ich"
            " den Plan an.",
        ),
    ),
)
