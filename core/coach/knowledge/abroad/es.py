"""Answers in Spanish."""

from core.coach.knowledge.abroad.told import Shelf, Told

SPANISH = Shelf(
    practice="práctica de entrenadores, sin estudio controlado detrás",
    filler="""
        yo tu el ella nos me te se lo la los las un una unos unas mi mis su sus y o u pero es son
        era fue estoy esta este esto estar ser hay he ha tengo tiene tener debo debe deberia puedo
        puede podria quiero que donde porque por para cual cuales quien cuanto cuanta cuantos
        mucho muy mas menos poco bien mejor en al del de con sin desde a ante tras sobre entre no
        si ya tambien solo pues cuando hacer hago hacen ayuda sirve necesito correr corro corre
        carrera entrenar entreno entrenamiento
    """,
    told=(
        Told(
            "easy-pace",
            "suave lento despacio tranquil hablar ~ritmo ~facil",
            "Tan despacio que puedas hablar con frases completas, esfuerzo 3 o 4 de 10. Tu"
            " ritmo suave sale de tus propios resultados y cambia con tu forma. Si acabas"
            " cansado un rodaje suave, no era suave.",
        ),
        Told(
            "long-run",
            "tirada ~larga ~largo",
            "Enseña a las piernas, al estómago y a la cabeza a aguantar. La mantengo, según"
            " cuántas veces corras, en un 30, 40 o 50 % de la semana, y crece como mucho un 10"
            " % sobre tu tirada más larga de los últimos 30 días: los saltos mayores fueron"
            " con más lesiones.",
        ),
        Told(
            "taper",
            "taper tapering afinar puesta ~menos ~reducir",
            "Antes de la carrera el volumen baja entre un 41 y un 60 % en las dos últimas"
            " semanas; el ritmo de las partes rápidas y el número de salidas se quedan. No"
            " pierdes forma en ese tiempo, pierdes cansancio. Sentirse pesado o inquieto es"
            " normal.",
        ),
        Told(
            "warm-up",
            "calent calient enfri",
            "Antes de correr fuerte, sí: diez minutos o más suaves y luego unas rectas. En un"
            " rodaje suave el primer kilómetro ya es el calentamiento. Después, diez minutos"
            " suaves te bajan con calma.",
        ),
        Told(
            "strength",
            "fuerza gimnasio pesas sentadilla musculo mancuerna",
            "Sí, por partida doble: en muchos estudios hubo muchas menos lesiones deportivas,"
            " y la fuerza pesada o combinada durante seis semanas o más mejoró a los"
            " corredores. Ponla tras un rodaje suave o en su propio día, no antes de una"
            " sesión dura.",
        ),
        Told(
            "missed-session",
            "perdi perdido salte saltado recuper falte ~entren",
            "No la recuperes. Un entrenamiento perdido no te cuesta nada que se pueda medir;"
            " dos apretados pueden costarte semanas.",
        ),
        Told(
            "heat",
            "calor verano humedad caliente temperatura grados ~sol",
            "Más despacio, más temprano y con agua en la cabeza. Acostumbrarse lleva una o"
            " dos semanas. Confusión, tropiezos o dejar de sudar con calor es una emergencia:"
            " primero enfriar y pedir ayuda.",
        ),
        Told(
            "cold",
            "frio invierno nieve hielo helada abrig ~ropa",
            "Vístete como si hiciera diez grados más, tapa manos y orejas y sal contra el"
            " viento. Con hielo acorta el paso o usa la cinta. Si el aire helado te duele en"
            " el pecho, quédate dentro.",
        ),
        Told(
            "carb-loading",
            "carbohidrat hidrato pasta comer|como|comida+maraton|medio|vispera",
            "Para carreras de más de una hora y media ayuda comer más arroz, pasta, pan y"
            " patata los dos últimos días y correr poco. Por la mañana come lo que conoces dos"
            " o tres horas antes. Para 5 o 10 km come como siempre.",
        ),
        Told(
            "fuelling",
            "gel geles avituall barrita ~durante ~energia ~comer",
            "Menos de una hora: nada. De una a dos horas y media: de 30 a 60 g de hidratos"
            " por hora. Más: hasta 90 g por hora si tu estómago está acostumbrado. Prueba en"
            " las tiradas largas lo que quieras usar en la carrera.",
        ),
        Told(
            "hydration",
            "beber bebo agua sed hidrat sal electrolit liquido",
            "Según la sed. Nunca tanto que peses más después que antes: beber de más lleva a"
            " una falta peligrosa de sodio. Dolor de cabeza, vómitos o confusión tras una"
            " tirada larga son una emergencia.",
        ),
        Told(
            "eat-before",
            "comer|como|comida desayun ayunas platano ~antes ~rodaje",
            "Antes de un rodaje suave de hasta una hora: lo que te siente bien, o nada. Antes"
            " de uno duro o largo: una comida con hidratos dos o tres horas antes, o algo"
            " pequeño una hora antes.",
        ),
        Told(
            "stomach",
            "estomago barriga tripa intestin bano diarrea nausea",
            "Mira las últimas tres horas: fibra, grasa, café y comidas grandes suelen ser la"
            " causa. Acostumbra el estómago con pequeñas cantidades en las tiradas largas. Si"
            " sigue, o hay sangre, ve al médico.",
        ),
        Told(
            "blisters",
            "ampolla rozadura roce",
            "Las pequeñas, déjalas bajo una tirita y limpias. Zapatillas con un dedo de"
            " espacio, calcetines secos sin costuras y algo de grasa donde roza. Piel roja,"
            " caliente o que supura es cosa del médico.",
        ),
        Told(
            "cramp",
            "calambre tiron magnesio",
            "Casi siempre son músculos cansados a los que se pide más de lo que conocen."
            " Estira con suavidad, baja el ritmo y entrena más parecido a lo que pide la"
            " carrera. La sal y el magnesio ayudan menos de lo que se dice.",
        ),
        Told(
            "shoes",
            "zapatilla calzado ~comprar ~elegir ~pronacion",
            "El par que va bien desde el primer paso: un dedo de espacio delante y el talón"
            " sin moverse. La comodidad guía mejor que las pruebas de la pisada. Dos pares"
            " alternados son más amables que uno.",
        ),
        Told(
            "shoe-life",
            "zapatilla calzado ~nuevas ~cambiar ~duran ~cuando ~gastad",
            "Cuando la suela está lisa o torcida, la espuma se siente muerta o las piernas se"
            " quejan sin otra razón. Para muchos es entre 500 y 800 km; las zapatillas varían"
            " más que las reglas.",
        ),
        Told(
            "sleep",
            "dormir duermo dormido sueno insomnio ~noche",
            "Más que cualquier aparato. Una mala noche solo cambia ese día; tras varias"
            " aligero la semana si me lo dices.",
        ),
        Told(
            "motivation",
            "motivacion motivar ganas pereza",
            "Hazlo pequeño: zapatillas puestas, diez minutos, y luego puedes darte la vuelta."
            " Casi nunca lo harás. La misma hora, el mismo sitio, la ropa lista por la noche."
            " Y si de verdad estás cansado, dilo y lo hacemos más fácil.",
        ),
        Told(
            "ill",
            "resfri catarro mocos tos garganta gripe enferm fiebre",
            "Solo la nariz tapada: corto y suave, si te apetece. Pecho, estómago, dolor de"
            " cuerpo o fiebre: descanso. La regla es costumbre más que ciencia; con fiebre no"
            " se negocia.",
        ),
        Told(
            "soreness",
            "agujeta rigid ~lesion ~diferencia",
            "Las agujetas están en las dos piernas, son sordas, peores el segundo día y"
            " mejoran al moverse. Una lesión está en un sitio, es más aguda y no mejora"
            " corriendo. En la duda, un día suave lo dice.",
        ),
        Told(
            "race-pacing",
            "dosific repart estrategia parcial ~ritmo ~salir ~salida ~rapido",
            "Parejo, con la primera décima parte algo más lenta de lo que pide el cuerpo. Una"
            " primera mitad demasiado cerca del límite es la forma clásica de hundirse en un"
            " maratón. Decide el ritmo el día antes, con la cabeza fría.",
        ),
        Told(
            "breathing",
            "respir flato aire nariz boca",
            "Por la nariz y la boca a la vez, como salga. Si no puedes hablar en un rodaje"
            " suave, baja el ritmo. Contra el flato: afloja, suelta el aire despacio y aprieta"
            " el punto.",
        ),
        Told(
            "weight",
            "adelgaz peso kilos dieta caloria",
            "No aconsejo adelgazar. Comer poco le cuesta a un corredor mucho más que un kilo:"
            " lesiones, enfermedad, mal sueño. Si hay un motivo médico, lo indicado es un"
            " médico o un dietista.",
        ),
        Told(
            "painkillers",
            "analgesic ibuprofeno paracetamol aspirina diclofenaco voltaren medicament pastilla",
            "No aconsejo sobre medicinas; eso es cosa del médico o la farmacia. Pero correr"
            " con un dolor callado nos quita la señal que nos guía. Si necesitas una para"
            " correr, no corremos.",
        ),
        Told(
            "threshold",
            "umbral tempo",
            "Cómodamente duro: un ritmo que aguantarías cerca de una hora en carrera,"
            " esfuerzo 6 a 7. Puedes decir unas palabras, no contar una historia. O unos 20"
            " minutos seguidos, o tramos con pausas cortas de una quinta parte del tiempo"
            " corrido.",
        ),
        Told(
            "vo2max",
            "series intervalos vo2max repeticion",
            "Suben el techo de tu motor. Tramos de 3 a 5 minutos, más o menos al ritmo que"
            " aguantarías 10 o 15 minutos en carrera, con trotes que no duren más. Más no es"
            " mejor: la parte dura se queda en un 8 % de tu semana o 10 km, lo que sea menos.",
        ),
        Told(
            "time-off",
            "paron perd|pierd+forma",
            "Menos de lo que parece. Hasta cinco días: nada. Dos semanas: un 3 %. Cuatro"
            " semanas: un 7 %. Ocho semanas: un 15 %. Otro deporte deja la pérdida en la"
            " mitad. Volvemos por pasos, primero con la mitad de la carga.",
        ),
        Told(
            "stretching",
            "estir",
            "Moverse, como balancear las piernas, va bien antes; aguantar posturas, mejor"
            " después. Estirar sienta bien, pero no cuentes con ello contra las lesiones. La"
            " fuerza hace mucho más.",
        ),
        Told(
            "cross-training",
            "bici ciclismo nadar natacion cruzado",
            "Para el corazón y los pulmones, sí, y cuento su carga por esfuerzo y minutos."
            " Para tendones y huesos, no: los kilómetros de bici nunca valen como kilómetros"
            " corridos cuando decido cuánto puedes correr.",
        ),
        Told(
            "how-many-days",
            "dias+semana veces+semana",
            "Tres te hacen corredor, cuatro o cinco sirven para casi todo, seis son para"
            " quien ya lleva bien cinco. Siempre dejo un día entero sin correr, y dos al"
            " empezar.",
        ),
        Told(
            "marathon-wall",
            "muro pajara ~hundir",
            "Sal más despacio, come pronto, entrena largo. El muro es un depósito vacío a un"
            " ritmo demasiado alto: lleva tu ritmo de maratón desde la salida y toma hidratos"
            " desde la primera media hora, de 30 a 60 g por hora.",
        ),
        Told(
            "race-week",
            "ultima+semana semana+carrera|maraton ultimos+dias",
            "Rodajes cortos y suaves, alguna recta, nada fuerte en los últimos cuatro días."
            " Duerme bien al principio de la semana, que la última noche suele ser corta y no"
            " pasa nada. Déjalo todo listo la víspera y no estrenes nada.",
        ),
        Told(
            "after-race",
            "recuper|descans|parar|volver+carrera|maraton|media",
            "Tras un maratón, trotar suave desde el tercer día no hace daño; una o dos"
            " semanas sin trabajo fuerte y tres o cuatro hasta la carga completa. Tras una"
            " media, cerca de una semana sin trabajo fuerte; tras un 5K o 10K, unos días.",
        ),
        Told(
            "caffeine",
            "cafe cafeina",
            "A la mayoría le ayuda un poco. Si ya lo tomas, toma tu taza de siempre antes de"
            " la carrera. No lo pruebes por primera vez ese día; el sueño y el estómago"
            " también opinan.",
        ),
        Told(
            "shin",
            "espinilla tibia tibial periostitis",
            "Unos días con menos carrera, suelo blando, zancada algo más corta y trabajo de"
            " gemelos cuando esté tranquila. Si el dolor está en un punto del hueso, te"
            " despierta o duele al saltar, no corras y que lo miren: puede ser el propio"
            " hueso.",
        ),
        Told(
            "knee",
            "rodilla",
            "Quita primero las bajadas y las tiradas largas, deja lo que se quede en 0 a 2 de"
            " 10, y fortalece cadera y muslos. Una rodilla hinchada, que se bloquea o falla,"
            " es para un médico. Dime la cifra y ajusto el plan.",
        ),
    ),
)
