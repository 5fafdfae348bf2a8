"""Words that are about the same in every language: medicines, watches and services."""

TOPICS = {
    "drug": """
        advil aleve tylenol statin* codein* epo testosteron* nurofen motrin dolormin thomapyrin
        spalt buscopan dipiron* metamizol* novalgin* nolotil enantyum gelocatil panadol excedrin
        midol dafalgan efferalgan doliprane spasfon tachipirina brufen ibalgin voltaren* benadryl
        zyrtec cetirizin* claritin* loratadin* ventolin salbutamol* metformin* prozac ozempic wegovy
        semaglutid* mounjaro viagra xanax valium tramadol* oxycodon* morphin* naproxen* diclofenac*
        ketoprofen* celecoxib* prednis* dexamethason* mefenam* imodium loperamid* ritalin*
        modafinil* ephedrin* clenbuterol* anabolik* anabol* amphetamin* nicotin* snus nitroglycerin*
        warfarin* betabloc* betablocker*
    """,
    "device": """
        strava garmin gps polar coros suunto apple parkrun internet google whatsapp instagram
    """,
}
