"""English sentences about how one is."""

BODY = {
    "ReportIllness": """
        <ill>
        <ill> <ill>
        <ill> <ill> <ill>
        (got|have|caught|feeling|feel|am|with|down_with|i'm|woke_up|in_bed|still|bit|been|\
            day) [(a|the|bit|really|proper|some|nasty|bad|with)] <ill>
        (don't|not) (feel|feeling) (well|great|too_good|so_good|too_well|very_well|myself|right|\
            good)
        think_i'm_getting <ill>
        tested_positive
        no fever
        {fever}
    """,
    "ReportNiggle": """
        <ache> {site}
        {site} <ache>
        <ache> [(in|on|of|at|around|behind|with|under|below|above|inside|outside|\
            side)] {side} {site}
        {side} {site} <ache>
        {side} {site}
        {site} {score}
        {site} (playing_up|acting_up|a_bit|again|bit|still_not_right|not_right|doesn't_feel_right|\
            not_great|isn't_right|feels_wrong|a_touch|not_good|doesn't_feel_good|isn't_great|\
            not_feeling_great|isn't_happy|feels_dodgy|is_back|are_back|back_again|are_playing_up|returned|came_back|still_there|feels_odd|\
            a_little|slightly|feels_a_bit_off|gave_out)
        (my_other|my) {site} <ache>
    """,
    "ReportFatigue": """
        <fatigue>
        (legs|body) [(are|is|feel|feels|felt|feeling|were|was|still|like)] [(so|really|very|\
            completely|totally|absolutely|made_of|like)] <fatigue>
        legs <ache>
        <ache> legs
        slept [(only|like|just|about|maybe)] {duration:sleep}
        (slept|sleep|sleeping) [(really|so|very|pretty|super)] (badly|terribly|poorly|awful|\
            awfully|horribly|terrible|bad|like_crap|like_shit|rubbish|horrendously|like_rubbish|\
            shit|crap|rough|appallingly)
        (bad|poor|terrible|awful|no|little|rubbish|horrible|shit|not_enough|crap|rough|lack_of|\
            hardly_any|not_much|barely_any|broken|shocking|zero) [(night|night's|nights)] (sleep|\
            of_sleep|night)
        (barely|hardly|didn't|couldn't|haven't|not|can't|never) (slept|sleep|sleeping|slept_well|\
            sleep_well|sleep_much|get_much_sleep|sleep_at_all|sleep_a_wink|got_to_sleep)
        (only|just) [(got|had)] {duration:sleep} (sleep|of_sleep|last_night|kip)
        {duration:sleep} (sleep|of_sleep|of_kip) [only]
        (stressful|stressed|a_lot_of_stress|loads_of_stress|high_stress) [(week|day|time|at_work)]
        (sore|soreness|aching|achy|stiff|ache|hurt|hurts|hurting) [(all_over|everywhere|from|\
            after|body|whole)]
        everything (hurts|aches|is_sore)
        (up_all_night|up_half_the_night|insomnia|baby_was_up|awake_all_night|awake_half_the_night|\
            kids_were_up|tossed_and_turned|all_nighter|kept_me_up)
        (can't_recover|not_recovering|not_recovered|haven't_recovered|no_motivation|overdone_it|\
            overdid_it|running_low|can't_shake_the_tiredness|legs_have_nothing|\
            nothing_in_the_legs|nothing_in_my_legs|no_legs|legs_gone|hit_a_wall|hit_the_wall)
        {feeling}
    """,
    "ReportHeat": """
        {degrees:air} [(hot|outside|forecast|expected|predicted|celsius|fahrenheit|in_the_shade)]
        (heatwave|heat_wave|hot_spell|hot_weather|scorcher|sweltering|boiling_hot|scorching|\
            heat_warning|extreme_heat)
        (heatwave|heat_wave|hot_spell|hot_weather|hot|heat) (up_to|reaching|around|about|\
            maybe) {number:air}
        (cooler|cooled_down|cooling_down) [now]
        (heatwave|heat_wave|hot_spell|heat) (over|gone|finished|ended|passed|cancelled)
    """,
    "HotDay": """
        (hot|very_hot|super_hot|so_hot|really_hot|boiling|roasting|scorching|baking|sweltering) \
            [(day|days|weather|one)] [(on|for|forecast|expected)] {when}
        {when} [(is|will|looks|gonna|going_to|be|looking|it's|it'll|getting)] [(be|get|\
            to_be)] (hot|very_hot|super_hot|so_hot|really_hot|boiling|roasting|scorching|baking)
    """,
    "ReportRecovered": """
        <recovered>
        {site} [(is|are|feels|feel|feeling|pain|now|has|has_been|was|seems|niggle|issue|problem|\
            much|all|totally|completely|fully)] [(now|been|all|totally|completely|fully|much|back|\
            feeling)] <recovered>
        {site} (fine|good|ok|okay|great|normal) [(now|again|today|since)]
        {site} [(is|are|feels|feel|feeling|pain|now|seems)] (fine_now|ok_now|good_now|okay_now|\
            fine_again|ok_again|good_again|all_fine|great_again|no_longer_hurts|doesn't_hurt|\
            doesn't_hurt_anymore|doesn't_hurt_any_more|not_hurting|stopped_hurting|no_longer_sore|\
            no_longer_sore|not_sore|isn't_sore|back_to_normal|doesn't_bother|not_bothering|\
            feels_normal|no_longer_bothering|no_longer_painful|isn't_hurting|quit_hurting)
        (doesn't|not|no_longer|stopped|isn't) (hurt|hurts|hurting) [(anymore|any_more|now|at_all|any_longer)]
        (no_pain|no_pain_at_all) [(anymore|any_more|today|now)] [in] [{site}]
        (no|zero|without) [(more|longer|any)] (pain|niggle|soreness|niggles|aches|issues|symptoms|\
            pain_in) [in] [{site}] [(now|anymore|any_more|at_all|since|today|left)]
        (cold|flu|fever|cough|illness|covid|bug|virus|sickness|throat|temperature|infection|\
            stomach|symptoms) [(is|has|are|have|all|finally|seems)] (gone|over|better|\
            cleared|passed|cleared_up|past|done|finished|fine)
        (over|past|shaken|shaken_off|kicked|beat|beaten|shook_off|shook|recovered_from|\
            through) [(the|my|this|that)] (cold|flu|covid|bug|virus|illness|fever|lurgy|cough|\
            sickness|infection)
        (not|no_longer) (sick|ill) [(anymore|any_more|now)]
        (ready|fit|good|able|cleared|well_enough) to (run|train|run_again|train_again|go_again|\
            start_again|get_back|resume) [again]
        (healthy|fit|fit_and_healthy|fit_and_well|well|fine|okay|ok|good|human|myself|normal|a_human|alive) again
        (cold|flu|fever|cough|illness|covid|bug|virus|sickness|lurgy) [(is|has|all|finally|\
            seems)] (gone|over|passed|cleared) (feel|feeling|felt) (human|myself|normal|good|fine)
        (back_to|feel) normal
        tested_negative
        (fever|temperature|temp) [(has|finally|is)] (broke|broken|gone_down|came_down|is_down|back_to_normal|went_down)
        (fever's|temperature's|temp's|cold's|cough's|flu's|bug's|throat's) [(all|finally|now|completely)] (gone|over|down|\
            better|broken|passed|cleared|cleared_up)
        <ill> [(test|tests|is|was|result|came_back)] [(is|was|came_back)] negative
    """,
    "Cleared": """
        (doc|gp_surgery) says i (can|may) (run|train|start) [again]
        (doctor|physio|clinician|gp|physiotherapist|cardiologist|specialist|consultant) [(has|have|\
            just|finally|today|fully)] [(now|just|finally|fully)] (cleared|cleared_me|okayed_me|\
            gave_me_the_all_clear|given_me_the_all_clear|gave_me_the_green_light) [(to|\
            for)] [(run|train|running|training)] [again]
        cleared [(me|to_run|to_train|for_running)] by [(a|my|the)] (doctor|physio|clinician|gp|\
            physiotherapist|cardiologist|specialist|consultant)
        (doctor|physio|clinician|gp|physiotherapist|cardiologist|specialist|consultant) (says|said|\
            thinks|told_me) [(that|i)] [(i|i'm)] (can_run|can_train|may_run|can_start_running|\
            am_fine_to_run|fine_to_run|ok_to_run|am_ok_to_run) [again]
        cleared [(now|today|finally|medically|fully)]
        (got|have|given|have_got) [(the|my)] (all_clear|green_light|clearance) [from] [(a|my|the)] \
            [(doctor|physio|clinician|gp|physiotherapist|cardiologist|specialist|consultant)]
    """,
    "Misheard": """
        (you_got_me_wrong|got_me_wrong|that_was_a_misunderstanding|it_was_a_misunderstanding|\
            that's_a_misunderstanding|misunderstanding|you_misheard_me|you_misheard|\
            you_misunderstood_me)
    """,
    "ReportCondition condition=pregnant": """
        (i'm|am|i_am|im|just_found_out_i'm|found_out_i'm|be) pregnant
        pregnant
        (expecting_a_baby|i'm_having_a_baby|we're_having_a_baby|i'm_expecting|baby_on_the_way|expecting)
        no_longer pregnant
    """,
    "ReportCondition condition=postpartum": """
        (postpartum|post_partum|postnatal|post_natal)
        (gave_birth|given_birth|after_having_a_baby|after_having_my_baby|since_having_a_baby|\
            after_giving_birth|after_a_baby|had_a_baby|had_my_baby|had_our_baby|just_had_a_baby|baby_was_born|\
            baby_arrived|had_a_c_section|c_section|baby_born)
    """,
    "ReportCondition condition=heart_disease": """
        (heart_condition|heart_disease|heart_problem|arrhythmia|afib|a_fib|atrial_fibrillation|\
            pacemaker|heart_failure|myocarditis|had_a_heart_attack|heart_murmur|coronary|\
            cardiomyopathy|stent|stents|bypass_surgery)
    """,
}
