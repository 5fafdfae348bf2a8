"""Entries on aches, illness, sleep, groups with their own rules, and first aid."""

from core.coach.knowledge.entry import PRACTICE, Entry

BODY = (
    Entry(
        "pain-scale",
        "Can I run with pain?",
        "pain hurts ache run through niggle sore scale traffic light injured injury with knee "
        "ok to keep running carry on stop bit when i painful hurting discomfort niggles",
        "By a traffic light. 0-2 out of 10: run and watch. 3-5 and gone by next morning: no "
        "hard work, a third to half less running. Above 5, rising as you run, making you "
        "limp, at night, or on one spot of bone: don't run, and have it looked at. Tell me "
        "where and how much and I change the week.",
        "Thomee 1997; Silbernagel 2007; Vincent 2017",
    ),
    Entry(
        "soreness",
        "Is it soreness or an injury?",
        "soreness doms stiff legs muscle ache after hard run difference sore too intervals "
        "normal muscles second day how stiffness aching two days workout",
        "Soreness sits in both legs, is dull, is worst on the second day and eases as you "
        "move. An injury sits in one place, is sharper, and does not ease as you go. When in "
        "doubt, an easy day tells.",
        PRACTICE,
    ),
    Entry(
        "shin",
        "What can I do about sore shins?",
        "shin splints shins tibia lower leg front of legs tibial",
        "Less running for some days, soft ground, a slightly shorter step, and calf work once"
        " it is quiet. If the pain sits on one spot of the bone, wakes you, or hurts when you"
        " hop, stop running and have it looked at: that can be the bone itself.",
        "Hoenig 2023 on bone stress; the rest is coaching practice",
    ),
    Entry(
        "knee",
        "My knee aches. What now?",
        "knee kneecap runners knee stairs front patella of downstairs pain knees bad for wear "
        "ruin hurt hurts normal kneecaps crunch click clicking noise wreck destroy damage "
        "patellar",
        "Cut downhill and long runs first, keep what stays at 0-2 of 10, and strengthen hips "
        "and thighs. A swollen, locking or giving knee is for a clinician. Tell me the figure"
        " and I adjust the plan.",
        PRACTICE,
    ),
    Entry(
        "achilles",
        "My Achilles is stiff in the morning.",
        "achilles tendon heel cord stiff morning calf tendinopathy strengthen tendons back "
        "above ankle heel drops eccentric raises",
        "Tendons dislike sudden change: take out hills and speed, keep easy running while it "
        "stays at 0-3 and is no worse next morning, and load it slowly with heel raises. A "
        "sudden bang or a gap is an emergency.",
        "Silbernagel 2007, pain-monitoring model",
    ),
    Entry(
        "plantar",
        "My heel hurts at the first steps of the day.",
        "plantar fasciitis heel foot arch first steps morning sole under heels soles underneath "
        "fascia",
        "Often the band under the foot. Softer shoes, calf work and less running for a while "
        "help most people, in weeks and not days. If it lasts or one spot of bone is tender, "
        "have it looked at.",
        PRACTICE,
    ),
    Entry(
        "calf",
        "My calf is tight or pulled.",
        "calf tight cramp pulled strain muscle lower leg calves calfs tightness knot soleus",
        "Tight: easy running and heel raises. A sudden sharp pull: stop, walk home, no "
        "running until you can walk and hop without pain. A swollen, warm calf without a "
        "reason is for a doctor today.",
        PRACTICE,
    ),
    Entry(
        "hamstring",
        "My hamstring is grumbling.",
        "hamstring back of thigh pulled tight sprint hamstrings sharp sprinting hammy behind glute",
        "Leave out sprints and hills, shorten the step, keep easy running at 0-2 of 10. A "
        "sudden stab while running fast means stop for today.",
        PRACTICE,
    ),
    Entry(
        "it-band",
        "The outside of my knee hurts after a few kilometres.",
        "it band iliotibial outside knee lateral side hip of itb outer itbs downhill",
        "It often comes with a jump in volume or much downhill. Stop the run before it bites,"
        " walk and run in turns, strengthen the hips, and build up again from what stays "
        "quiet.",
        PRACTICE,
    ),
    Entry(
        "bone-stress",
        "How do I know a stress fracture?",
        "stress fracture bone hop night focal shin foot hip groin spot on the fractures crack "
        "pinpoint tender",
        "Tenderness on one spot of bone, pain that grows as you run, hurts on hopping, at "
        "rest or at night, or deep in the groin. Then stop running and have it imaged. The "
        "way back is measured in weeks: about six for the shin bone, longer for hip and "
        "midfoot.",
        "Hoenig 2023; George 2024",
    ),
    Entry(
        "ice-first-aid",
        "What helps in the first days of an injury?",
        "ice first aid sprain ankle swelling rest injury acute twisted icing heat compression "
        "days rolled sprained swollen bruise elevate now yesterday",
        "Stop what hurts, protect it, raise it, wrap it lightly, and move it gently as soon "
        "as that is easy. If you can't put weight on it, or it looks wrong, have it seen "
        "today.",
        PRACTICE,
    ),
    Entry(
        "painkillers",
        "Should I take a painkiller before running?",
        "painkiller ibuprofen paracetamol tablets medicine nsaid aspirin drugs medication meds "
        "pill pills",
        "I don't advise on medicine; a doctor or pharmacist does. But running on a silenced "
        "pain takes away the signal we steer by. If you need one to run, we don't run.",
        PRACTICE,
        decisive="painkiller painkillers ibuprofen naproxen paracetamol acetaminophen nsaid "
        "nsaids aspirin diclofenac advil tylenol nurofen aleve voltaren panadol",
    ),
    Entry(
        "ill",
        "Should I run with a cold?",
        "a cold having sick ill flu sniffles sore throat cough neck check covid stuffy nose "
        "runny virus headcold head blocked unwell chesty infection sneezing bug",
        "Only a stuffy nose: short and easy, if you feel like it. Chest, stomach, aching "
        "limbs or fever: rest. That rule is custom rather than proven; a fever is not "
        'negotiable. Say "I\'m sick" and I clear your days.',
        "neck check, validity challenged; fever rule is medical custom",
    ),
    Entry(
        "after-fever",
        "When may I run after a fever?",
        "fever temperature after illness return flu how long wait covid train again infection "
        "recovered start back",
        "When you have been free of fever for 24-48 hours without medicine. Then one easy day"
        " for each day you were ill, and only after those something faster. Palpitations, "
        "chest pain or odd breathlessness on return are for a doctor.",
        "return-to-play custom (recalled, not a trial)",
    ),
    Entry(
        "sleep",
        "How much does sleep matter?",
        "sleep hours tired insomnia night bad rest recovery nap slept no badly enough need how "
        "much four 4 5 sleepless awake nights",
        "More than any gadget. In one study under seven hours went with half as many injuries"
        " again two weeks later. One bad night changes nothing but the day; after several I "
        "make the week lighter.",
        "Johnston 2020",
    ),
    Entry(
        "overtraining",
        "Am I overtraining?",
        "overtraining overtrained burnout exhausted tired always heavy legs mood fatigue lately "
        "worn out resting heart rate flat up doing too much overreaching overdone fatigued "
        "drained all the time run down",
        "Signs to take seriously: legs heavy for more than a week, worse sleep, low mood, "
        "pace falling at the same effort. The cure is less, early: a few easy days now "
        "instead of weeks later. If it lasts in spite of rest, see a doctor.",
        PRACTICE,
    ),
    Entry(
        "low-energy",
        "What is low energy availability?",
        "reds red-s low energy eating too little period missed cycle underfuelling hungry "
        "starving underfuelled underfueling periods stopped amenorrhea",
        "Training on too little food harms bones, hormones and health, in women and men. "
        "Missing periods, a bone stress injury, constant tiredness are signs. Please have it "
        "checked by a doctor; meanwhile I won't raise your load.",
        "IOC consensus on REDs 2023",
    ),
    Entry(
        "weight",
        "Should I lose weight to run faster?",
        "weight lose weight diet thinner leaner calories fat race weight lost 5kg 10kg kilos "
        "pounds lighter faster overweight heavy too to run weigh weighed weighing heavier "
        "slimmer skinny belly thin if less",
        "I don't advise losing weight. Eating too little costs runners far more than a "
        "kilogram does: injuries, illness, broken sleep. If you have a medical reason, a "
        "doctor or dietitian is the right person. What I can do is make you faster by "
        "training.",
        "IOC consensus on REDs 2023",
    ),
    Entry(
        "pregnancy",
        "Can I run when pregnant?",
        "pregnant pregnancy baby expecting trimester safe weeks still bump",
        "If it is uncomplicated and your clinician agrees, runners may go on, easy and by "
        "feel. Stop and call them for bleeding, painful contractions, leaking fluid, "
        "dizziness, headache, chest pain, calf pain or breathlessness before you start. Tell "
        "me, and I take out the hard work.",
        "ACOG Committee Opinion 804 (2020)",
    ),
    Entry(
        "postpartum",
        "When can I run after giving birth?",
        "postpartum birth baby after pregnancy return pelvic floor leaking mother c section "
        "caesarean gave newborn breastfeeding breastfeed nursing postnatal mum",
        "Not before three months, and not with heaviness, leaking or pain. Ready means 30 "
        "minutes of walking, balancing on one leg and ten hops without symptoms. Then walk "
        "and run in turns. A pelvic-health check is worth it.",
        "Donnelly 2020; Goom 2019",
    ),
    Entry(
        "menstruation",
        "Should I train around my cycle?",
        "menstrual cycle period hormones pms phase women periods on my differently cramps hormonal",
        "Train by how you feel: some notice nothing, some need an easy day or two. Tell me "
        "when you do and I move things. A period that stays away is a reason to see a doctor.",
        "IOC consensus on REDs 2023; the rest is coaching practice",
    ),
    Entry(
        "heart-signs",
        "When should I see a doctor about running?",
        "doctor check-up heart chest screening symptoms medical clearance start checkup check "
        "up palpitations dizzy when to see tight pressure cardiologist ecg someone flutter",
        "Before you start hard training if you have a heart, metabolic or kidney disease, or "
        "symptoms on exertion. At once for chest pain, fainting, new palpitations or "
        "breathlessness out of proportion. No session is worth waiting.",
        "ACSM 2015 pre-participation screening",
    ),
    Entry(
        "blisters",
        "How do I treat blisters and black toenails?",
        "blister blisters toenail black feet chafing skin rub nipples toenails nail rubbing "
        "socks new shoes nails chafe sore vaseline",
        "Small ones leave alone under a plaster; keep them clean. Shoes a thumb's width "
        "longer, dry socks without seams, and something greasy where it rubs. Red, hot or "
        "oozing skin is for a doctor.",
        PRACTICE,
    ),
    Entry(
        "cramp",
        "Why do my muscles cramp?",
        "cramp cramps spasm calf night salt magnesium cramping calves end of race muscle spasms "
        "pickle",
        "Mostly tired muscles asked for more than they know, above all late in races. Stretch"
        " it gently, slow down, and train closer to what the race asks. Salt and magnesium "
        "help less than is said.",
        PRACTICE,
    ),
    Entry(
        "diabetes",
        "I have diabetes or asthma. Can I train?",
        "diabetes asthma inhaler insulin blood pressure condition chronic medication diabetic "
        "asthmatic wheeze epilepsy thyroid type",
        "Usually yes, and it does you good, but the plan for sugar, inhaler or medicine "
        "belongs to your doctor. Run with what you need in your pocket and tell someone. Tell"
        " me, and I keep to easy until you are cleared for more.",
        "ACSM 2015 pre-participation screening",
    ),
)
