"""Spanish words that tell of the day around an act and change nothing of what is meant.

No word of a person who may run, of time, of doubt, of a wish or of denial belongs here, and none
that an ache, an illness or tiredness is told with.
"""

_WEATHER = (
    "nube nubes nublado nublada llovizna lloviznando lloviznaba chispeando chubasco chubascos granizo granizando niebla neblina brisa rachas "
    "solazo solecito sombra bochorno humedad húmedo húmeda seco seca fresquito fresquita fresquete helada helado helando hielo barro charcos charco "
    "ventoso ventisca tormentón aguacero empapado empapada mojado mojada calado calada cántaros chuzos anocheciendo amaneciendo amanecer atardecer "
    "luna estrellas cielo pelete rasca templado clima temperatura temperaturas levante poniente diluviando lloviendo nevando"
)
_PLACES = (
    "casa piso oficina ciudad pueblo barrio calle plaza puente lago mar costa playa paseo marítimo malecón río ribera campo sierra cerro colina bosque pinar "
    "valle camino caminos sendero senderos pista pistas vereda carril asfalto tierra arena césped hierba grava adoquines terreno parque retiro jardín jardines "
    "aeropuerto estación hotel bar cafetería restaurante iglesia cole colegio instituto universidad uni facultad biblioteca súper supermercado tienda "
    "centro rotonda semáforo semáforos cruce cruces polideportivo estadio velódromo circuito recorrido vuelta vueltas perímetro puerto muelle faro castillo museo zoo "
    "norte sur este oeste afueras pueblecito urbanización garaje cocina sofá cama coche metro bus autobús tren avión moto terraza balcón escalera escaleras ascensor "
    "llano llana llaneando ondulado rompepiernas desnivelado paisaje paisajes vistas"
)
_THINGS = (
    "café cafecito té cerveza cervezas cervecita vino copas pizza paella pasta arroz tortilla desayuno desayunado desayunar almuerzo merienda comida comidas bocata bocadillo "
    "plátano plátanos avena tostadas churros tarta chocolate barbacoa asado gel geles agua botella botellín sales isotónico zapatillas zapas playeras calcetines pantalón camiseta "
    "chaqueta guantes gorra gorro frontal cascos auriculares música podcast podcasts audiolibro lista móvil batería señal gps coros apple fitbit polar suunto ropa mochila carrito "
    "lavadora platos compra recados limpieza bricolaje caldera fontanero mecánico taller paquete portátil pantalla proyecto proyectos cliente clientes jefe entrega entregas "
    "atasco tráfico caravana rueda pinchada cole guarde función graduación comunión bautizo despedida verbena feria romería procesión partido peli serie cine teatro exposición "
    "oposición oposiciones tesis clase clases medalla camiseta dorsal avituallamiento público ambiente perro perros perrito perra gato caballos vacas ovejas pájaros cabras mosquitos"
)
_FEELINGS = (
    "contento contenta contentos encantado encantada orgulloso orgullosa alegre animado animada motivado motivada emocionado emocionada nervioso nerviosa ilusionado ilusionada "
    "frustrado frustrada enfadado enfadada decepcionado decepcionada sorprendido sorprendida sorprendente raro rara extraño extraña curioso divertido divertida precioso preciosa bonito bonita chulo chula "
    "guapo guapa maravilloso maravillosa espectaculares sudado sudada sudando sudor sed hambre hambriento sediento campeón campeona máquina crack figura fiera bestia bestial mítico mítica épico épica "
    "locura pasada gozada gustazo maravilla placer relax relajante entretenido entretenida aburrido aburrida solitario solitaria tranquilamente ricamente"
)
_MANNER = (
    "clavado clavada clavados clavadas justo justos justas exacto exactos exactas exactamente redondo redondos pelados pelado raspados raspado largos rápidamente lentamente suavemente poquito poquitín poquillo "
    "bastantito tranquilamente simplemente básicamente prácticamente finalmente afortunadamente desgraciadamente lamentablemente obviamente claramente sinceramente honestamente literalmente realmente "
    "total juntos juntas acompañado acompañada tope súper mega hiper tal así vamos mira oye fíjate resulta menudo menuda vaya anda ala hala ostras jolín joder leches uy ay oh guau toma yuju yuhu olé ole "
    "entero entera enteros enteras enterito enterita completito seguidos seguidas seguido seguida tirando pico"
)
_EVENTS = (
    "levanto levantarme apoyo apoyarlo bajo bajando subo subiendo escalera escaleras freno piso estiro estirarlo arranco "
    "mirando viendo escuchando oyendo charlando hablando cantando pensando disfrutando disfruté disfrutado sufrir celebrar celebrando celebrado cenando cenar comiendo comer comido comí cené bebiendo bebido beber "
    "comprando comprado recogiendo recoger recojo llevando esperando esperar esperé conduciendo conducir conduje viajando volando mudándome pintando cocinando cocinar limpiando ayudando ayudar jugando "
    "cuidando cuidar acompañando acompañar visitando visitar conociendo conocí explorando paseando quedé quedada quedo quedamos quedar invitado invitada invitados invitan vienen llegan vino vinieron llegó llegaron "
    "olvidé olvidó olvidado apuntar apunté subir subido subí colgado cargando estrené estrenando estreno ganado ganó ganamos merecido merecida aproveché aprovechando animando animaban"
)

SURROUNDINGS = f"{_WEATHER} {_PLACES} {_THINGS} {_FEELINGS} {_MANNER} {_EVENTS}"
