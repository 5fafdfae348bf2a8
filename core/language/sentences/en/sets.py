"""Named sets of English words that several sentences share."""

SETS = {
    "by the way": "also|btw|ps|by_the_way|oh_and|and_also|and_btw",
    "not but": "than|not|instead|from",
    "after illness": "over_the|over_my|over_this|over_that|after|since|post|after_the|since_the|after_my|since_my",
    "does habitually": "i_swim|i_bike|i_cycle|i_row|i_lift|i_climb|i_ride|i_ski|i_skate|i_box|i_play",
    "forgets": "forget_that|forget_about|forget_what|forget_my|forget_the_note",
    "returned": "back_from|home_from|returned_from|back_early|back_earlier|home_early",
    "one of several": "one_run|one_session|one_workout|a_run|a_session|a_workout|one_of_them|two_runs|two_sessions|a_couple_of_runs",
    "half days": "mornings|evenings|afternoons|lunchtimes",
    "in doubt": "not_sure|not_sure_yet|i'm_not_sure|don't_know|i_don't_know|don't_know_yet|dunno|maybe_not|or_maybe_not",
    "by mistake": "by_mistake|by_accident|duplicate|gps_error|watch_error|logged_wrong",
    "on top": "more|extra|further|additional",
    "more than": "or|than",
    "heart": "hr|heart_rate|heartrate|pulse|bpm|heart|avg_hr|avghr|heart_rate_average|hr_average|"
    "ave_hr",
    "move": "push_back|shove|prepone|nudge|shunt|budge|reallocate|drag|haul|flip|move|moved|be_moved|shifted|pushed|shift|push|bump|reschedule|slide|transfer|"
    "relocate|postpone|delay|put_off|push_back|move_back|"
    "put_back|rearrange|moving|shifting|pushing|postponing|rescheduling|bumping|defer|movin|"
    "reshedule|knock_back|punt|kick",
    "earlier": "bring_forward|pull_forward|bring|move_up|pull|move_forward|bring_it_forward|"
    "advance|do_early",
    "beside the goal": "as_training|as_practice|as_a_test|as_prep|as_preparation|as_a_warm_up|as_a_tune_up|"
    "as_a_training_run|as_a_long_run|as_a_rehearsal|as_a_dress_rehearsal|for_training|for_practice",
    "skip": "can_the|dodge|forgo|forego|duck_out_of|chop_off|lose|write_off|strike|strike_off|skip|scratch|drop|cancel|bin|ditch|scrap|leave_out|sit_out|bail_on|nix|skipping|"
    "dropping|"
    "cancelling|canceling|"
    "ditching|axe|blow_off|bin_off|pass_on|omit|remove|delete|take_out|call_off|give_up_on|"
    "sack_off|swerve|"
    "sitting_out|binning|get_rid_of|miss_out",
    "missed": "missed|skipped|bailed_on|blew_off|ditched|dropped|binned",
    "cannot": "i_might_not|i_may_not|i_might_not_be_able_to|i_may_not_be_able_to|no_can_do|can't|won't_be_able_to|not_able_to|unable_to|won't|can_not|not_gonna|not_going_to|"
    "not_gonna_be_able_to|couldn't|no_way_i_can|no_chance_of|won't_get_to|can't_really|"
    "won't_manage_to",
    "train": "run|train|make|make_it|do|exercise|workout|work_out|manage|do_it|fit_it_in|fit_in|"
    "squeeze_in|get_out|running|training|jog|do_anything|go|run_anything|do_any_running|"
    "do_any_training",
    "did": "hobbled|limped_through|legged_it|pootled|trundled|toddled|bimbled|trotted|scraped|pounded_out|ambled|marched|sauntered|smashed_through|battled_through|grafted|dug_in_for|eked_out|inched_through|came_out_as|came_out_at|came_to|ended_up_with|ended_up_doing|ended_up_running|ended_up_as|ended_up_at|ended_up_being|turned_out_to_be|turned_out_as|worked_out_at|in_the_bag|in_the_books|in_the_bank|in_the_legs|did|ran|done|completed|finished|"
    "got_in|managed|logged|clocked|knocked_out|banged_out|"
    "just_ran|"
    "just_did|went|went_for|jogged|plodded|covered|raced|smashed_out|just_smashed|smashed|cranked_out|log|record|"
    "bagged|got_through|"
    "add_to_log|got|had|put_in|ticked_off|rattled_off|churned_out|hit|enjoyed|crushed|nailed|"
    "walked|hiked|rode|cycled|"
    "biked|swam|rowed|skied|lifted|played|trained|squeezed_in|snuck_in|been|was|took|"
    "dragged_myself|cruised|hammered|grinded|ground_out|"
    "got_back_from|just_got_back|came_back_from|returned_from|just_back|been_for|been_out|"
    "home_from|back_from|survived|wrapped_up|zwifted|strolled|climbed|trekked|slogged|shuffled|"
    "surfed|boxed|danced|dnf|out_for|attended|spun|stomped|popped_out_for|tackled|racked_up|"
    "polished_off|churned",
    "done_it": "did_it|done|all_done|finished|completed|complete|finished_it|completed_it|"
    "nailed_it|smashed_it|crushed_it|got_it_done|done_and_dusted|"
    "ticked_off|did_the|done_the|did_my|did_todays|did_that|done_with|done_that|did_as_planned|"
    "just_did_it|"
    "it's_done|that's_done|just_finished|managed_it|did_them|got_it_in|i_did_it|done_it|"
    "completed_the|mission_accomplished|job_done|got_through_it|in_the_bag|in_the_books|"
    "survived_it|survived|boom_done|check|ticked|hit_all_my|hit_all_the|nailed|crushed|smashed|"
    "did|executed|got_through|knocked_out|ran",
    "shorter": "shorten|cut|reduce|trim|shorter|chop|scale_back|scale_down|cut_back|cut_down|"
    "dial_back|shave|less|trimmed|take_off|knock|cut_short|short|shortened|dial_down|lop|"
    "curtail",
    "longer": "lengthen|extend|longer|increase|stretch|tack_on|add_on|bump_up|extended|elongate|"
    "tag_on",
    "easier": "crank_it_down|wind_it_down|knock_it_back|less_taxing|less_demanding|cut_me_some_slack|a_notch_easier|easier_on_me|dial_everything_down|take_it_down_a_notch|down_a_notch|take_things_easier|take_it_easier|easier|ease|lighter|ease_off|back_off|take_it_easy|go_easy|easy_week|lighten|"
    "lighten_up|dial_down|tone_down|tone_it_down|"
    "dial_it_back|dial_back|scale_back|back_off|take_it_down|go_easier|down_week|cutback_week|"
    "recovery_week|deload|deload_week|cut_back|rest_week|light_week|"
    "make_lighter|turn_down|slow_down|softer|gentler|less_intense|less_hard|chill|reduce|"
    "lower_the_load|take_the_foot_off|ease_up|ease_back|lighter_week|easier_week|cut_back_week|"
    "step_back_week|take_the_edge_off|off_week|unload|make_it_lighter|drop_the_volume|"
    "drop_the_intensity|mellow|ease_into|less_volume",
    "harder": "bump_up|bump_things_up|notch_it_up|crank_it_up_a_notch|up_a_notch|up_a_gear|a_notch_up|a_bit_spicier|spicier|meatier|step_things_up|ramp_things_up|harder|harder|push_harder|more_intense|tougher|crank_up|crank_it_up|step_up|step_it_up|"
    "up_the_intensity|more_challenging|"
    "ramp_up|ramp_it_up|ramp|beef_up|push_me|make_harder|bump_it_up|take_it_up|kick_it_up|"
    "more_mileage|more_volume|more_miles|more_km|intensify|turn_it_up|"
    "spice_up|up_the_volume|increase_the_volume|increase_the_load|a_bigger_week|bigger_week|"
    "heavier|increase_intensity|increase_volume|turn_up|push_the_pace|up_the_mileage|"
    "raise_the_bar|push_it|amp_up|up_the_ante|challenge_me|more_of_a_challenge|push_myself|"
    "increase_mileage|work_me_harder",
    "show": "show|what's|what_is|what|tell|give|see|view|display|which|whats|list|send|what_do|"
    "what've|pull_up|let_me_see|got|what_are|how_does|check|what_have|can_i_see|"
    "could_i_see|bring_up|open|run_me_through|talk_me_through|refresh_my_memory|print",
    "when": "when_they_are|when_are_they|when_it_is|when|when's|what_day|which_day|when_is|when_do|what_date|when_am_i|tell_me_when",
    "ache": "grumpy|giving_me_gyp|giving_me_jip|giving_me_bother|giving_me_hell|giving_me_aggro|playing_silly_buggers|puffy|puffed_up|not_happy|in_bits|feeling_it|sensitive|clicks|cracks|grinds|grinding|swells|flaring|flared|flares|hurts|hurt|hurting|pain|painful|sore|ache|aches|aching|achy|tight|tightness|niggle|"
    "niggles|niggling|niggly|stiff|"
    "stiffness|tender|twinge|twinges|twinging|tweaked|pulled|strained|strain|sprained|sprain|"
    "twisted|rolled|tweak|soreness|"
    "injured|injury|inflamed|acting_up|playing_up|bothering|bugging|irritated|grumbling|grumbly|"
    "giving_me_grief|"
    "bad|dodgy|cramped|cramping|cramp|knot|pulling|twingy|flared_up|flaring_up|flare_up|"
    "complaining|swollen|discomfort|uncomfortable|"
    "is_killing_me|killing_me|giving_me_trouble|burning|throbbing|stabbing|sharp|issue|problem|"
    "trouble|moaning|angry|tendonitis|tendinitis|"
    "tendinopathy|bruised|popped|acts_up|mad_at_me|unhappy|not_happy|barking|feels_off|is_off|"
    "crampy|shooting|locked_up|seized|seized_up|seizing_up|tightening_up|tightened_up|clicking|"
    "snapping|wrecked|blister|blisters|blistered|went|gone|pinged|knackered|nagging|iffy|"
    "felt_funny|feels_weird|weird|funny|felt_it|whinging|whining|screaming|yelling_at_me|"
    "tingling|numb|dull|splints|hurtin|hurty|screwed|tore|torn|bit_off|jacked_up|jammed",
    "sharp": "sharp|stabbing|stab|limp|limping|limped|at_night|at_rest|worse|worsening|"
    "getting_worse|bone|night_pain|shooting|"
    "hobbling|hobble|can't_walk|gets_worse|got_worse|on_the_bone|even_at_rest|can't_put_weight|"
    "wakes_me|pop|popped|walking_hurts|hurts_to_walk|hurts_when_i_walk|rising|increasing|"
    "hurts_walking|even_walking|knife",
    "ill": "loose_motions|loose_motion|dodgy_tummy|tonsils|hay_fever_attack|strep_throat|laryngitis|sinus_infection|got_covid|queasy|off_colour|gastroenteritis|came_down_with_something|came_down_with|shivery|feverish_and_achy|bunged_up|got_the_lurgy|lurgied|sick|ill|flu|cold|a_cold|covid|virus|bug|stomach_bug|unwell|under_the_weather|poorly|"
    "fever|feverish|temperature|"
    "sore_throat|throat|sniffles|runny_nose|cough|coughing|chesty|vomiting|throwing_up|puking|"
    "nausea|nauseous|diarrhoea|diarrhea|"
    "food_poisoning|infection|chest_infection|sinus|sinusitis|bronchitis|tonsillitis|man_flu|"
    "lurgy|head_cold|snotty|stuffy|"
    "congested|stuffed_up|blocked_nose|norovirus|gastro|strep|migraine|headache|chills|shivering|"
    "shivers|coming_down_with_something|coming_down_with|"
    "caught_something|sneezing|bunged_up|stomach_ache|upset_stomach|dodgy_stomach|stomach_flu|"
    "phlegm|mucus|tummy_bug|bed_with|stuffy_nose|chest_cold|flu_like|the_runs|puked|threw_up|"
    "can't_keep_anything_down|can't_keep_food_down|can't_keep_food_in|germs|pneumonia|ear_infection|antibiotics|feeling_rough|sickness",
    "fatigue": "mentally_drained|mentally_exhausted|physically_drained|crashed_out|dead_on_my_feet|no_get_up_and_go|washed_out|knackering|zero_energy|no_oomph|no_juice|nothing_in_the_tank|no_zip|ran_ragged|on_my_knees|hanging|frazzled|tired|exhausted|knackered|shattered|fatigued|wiped|wiped_out|drained|worn_out|"
    "run_down|burnt_out|burned_out|"
    "sleepy|no_energy|low_energy|cooked|fried|dead|stressed|stress|shot|toast|trashed|heavy|"
    "wrecked|pooped|beat|fatigue|low_on_energy|zombie|running_on_empty|"
    "bushed|zonked|spent|running_on_fumes|dead_tired|sluggish|lethargic|overtrained|burnout|"
    "ruined|destroyed|battered|beat_up|drowsy|frazzled|hammered|leaden|mentally_fried|jaded|"
    "empty|tank's_empty|depleted|smashed|done_in|broken|feeling_flat|feel_flat|so_flat|legs_flat|felt_flat|flat_legs|really_flat|out_of_gas|weary|doms|jelly|bricks|"
    "lead|concrete|overwhelmed",
    "strong": "toast|exhausted|shattered|wiped_out|burnt_out|burned_out|completely|totally|"
    "absolutely|extremely|destroyed|dead|running_on_empty|"
    "so_so|broken|beyond|utterly|ruined|wrecked|trashed|overtrained|for_weeks|all_week|for_days|"
    "constantly|always|zombie|frazzled|zonked|dead_on_my_feet|burnout|fried|shot|knackered|"
    "run_into_the_ground|cooked|dead_tired|constant|every_day|done_in|running_on_fumes|"
    "destroyed",
    "recovered": "sorted|sorted_out|all_sorted|recovered|better|all_better|back_to_normal|healthy|fit_again|over_it|all_good|"
    "healed|back_to_full_health|"
    "gone|cleared_up|pain_free|no_longer_sick|no_longer_ill|feeling_better|much_better|"
    "well_again|right_as_rain|all_clear|"
    "back_to_100|100|over_the_cold|over_the_flu|over_the_bug|over_the_gastro|over_the_virus|over_my_cold|"
    "shaken_off|shook_off|kicked|good_as_new|fully_fit|settled|"
    "settled_down|calmed_down|beaten|100%|back_on_my_feet|pain_gone|has_gone|no_more|painfree|"
    "passed|fixed|come_right|came_right|symptom_free|fever_free|mended|negative|fighting_fit|disappeared|"
    "vanished|resolved|on_the_mend_completely|subsided",
    "goal_words": "want_to_be_able_to_run|to_be_able_to_run|training_for|goal|target|sign_up|signed_up|registered|entered|train_for|run_a|"
    "race_is|my_race|aim|aiming|entering|signing_up|going_for|"
    "new_goal|aiming_for|want_to_run|i'm_doing|want_to_do|prepare_for|preparing_for|prep_for|"
    "booked|running_the|doing_the|"
    "got_a_place|got_into|i'd_like_to_run|like_to_run|hoping_to_run|want_to_finish|"
    "want_to_complete|got_in_to|place_in|bib_for|main_race|a_race|goal_race|goal_is|plan_for|"
    "training_plan_for|build_me_a_plan|plan_me|make_me_a_plan|want_to_train|need_a_plan|"
    "get_me_ready|ready_for|build_a_plan|prepping_for|working_towards|set_my_goal|change_my_goal|"
    "switch_my_goal|coming_up|got_a|running_a|race|want_to_break|want_to_go|break|i've_got|dream|"
    "building_to|building_towards|focus_on|racing|up_for|signed|want_to_race",
    "remind": "wake_up|send|remind|reminder|reminders|ping|notify|nudge_me|message_me|text_me|alert|"
    "notification|notifications|send_me_my_workout|"
    "send_my_workout|wake_me|morning_message|send_me_the_workout|send_me_the_session|"
    "send_me_today's_workout|send_the_workout|give_me_a_shout|buzz_me|alerts|messages|"
    "send_me_my_session|tell_me_my_workout|tell_me_what's_on|message|send_me_a_message|text",
    "off": "delete|bin|off|stop|disable|turn_off|no_more|switch_off|kill|cancel|mute|quit|remove|shut_up|"
    "unsubscribe|end|cut|shut_off|silence|drop|lose|ditch|don't_want|don't_need|get_rid_of|"
    "no|leave_me_alone|enough_with|without|scrap",
    "on": "on|enable|turn_on|switch_on|resume|start|restart|activate|reactivate|unmute|back_on|"
    "bring_back|again|want",
    "replace": "instead|replace|swap|swap_out|substitute|switch|sub|change|trade|turn|convert|"
    "make|rather|exchange|in_place_of",
    "add": "one_more|add|adding|extra|additional|squeeze_in|put_in|insert|fit_in|slot_in|throw_in|bonus|chuck_in|"
    "another|stick_in|include|pop_in|schedule|stick|put|plan",
    "away": "snowed_under|jam_packed|occupied|rammed|up_to_my_eyes|away|holiday|holidays|vacation|travelling|traveling|travel|business_trip|trip|"
    "abroad|out_of_town|"
    "busy|unavailable|not_available|off_grid|skiing|camping|on_leave|conference|not_free|"
    "moving_house|at_a_wedding|"
    "wedding|no_running|blocked|block|block_out|can't_train|cruise|honeymoon|flying|work_trip|"
    "exams|on_a_course|surgery|"
    "unable_to_run|on_call|night_shifts|tied_up|fully_booked|booked_up|no_training|festival|"
    "on_the_road|swamped|at_a_conference|block_off|staying_with_family|visiting|not_around|"
    "out_of_action|no_chance_to_run|holidaying|road_trip|away_with_work|city_break|"
    "family_visiting|out_of_office|offsite|stag_do|hen_do|nights|off_on|in_hospital",
    "after no": "put|make|undo|i|let's|can|could|it|that|swap|change|leave|go|set|show|move|do|"
    "i'd|i'll|revert|we|switch",
    "add on": "squeeze|slot|throw|chuck|pop|fit|stick|put|extra|another|additional|bonus|add",
    "aged": "i'm|im|i|am|turned|turning|age|aged|since",
    "is done": "did|done|finished|completed|smashed|nailed|complete",
    "about": "about|said|told",
    "asks of oneself": "do|did|am|is|are|was|were|should|shall|must|does|has|had|have|will|would",
    "subjects": "i|we|they|she|he",
    "whys": "why|who|whose|why's",
    "fed up": "sick_of|tired_of|fed_up_with|fed_up_of|bored_of",
    "over again": "now|again|better|healed|gone|recovered|longer|anymore|finally|cleared",
    "doms": "wrecked|trashed|toast|shot|destroyed|cooked|fried|heavy|dead|smashed|battered|killing",
    "purpose": "tune|tuneup|practice|rust|prep",
    "both legs": "quads|calves|hamstrings|glutes|hammies|thighs",
    "able": "able",
    "asks of things": "is|are|was|were|will|does",
    "was run": "ran|jogged|covered|clocked",
    "noted": "hate|longer|about|that|what|note|notes|thing|memory|memories|remember|remembered",
    "whole lot": "everything|all|lot|whole|every",
    "am": "am|did|do|have|has|had|was|were|will",
    "asked": "i|we|you|they|he|she|it|my",
    "gear": "shoes|shoe|trainers|sneakers|pair|vaporflys|pegasus|cloudmonsters|spikes",
    "longest": "longest|furthest|farthest",
    "late": "evening|evenings|night|nights|tonight",
    "quiet": "don't_send_any_messages|don't_send_messages|don't_send_me_anything|don't_send_me_messages|no_messaging|stop_messages|stop_messaging|no_contact|no_chat|don't_contact_me|quiet|quiet_hours|silent|do_not_disturb|dnd|silence|no_messages|don't_message|"
    "don't_disturb|be_quiet|no_notifications|don't_text|don't_ping_me|no_pings|don't_write|"
    "don't_text_me|don't_message_me|no_texts|don't_disturb_me|don't_send_anything|"
    "don't_bother_me|mute",
    "each": "each|each_time|every_time|a_time|at_a_time|apiece|per_run|a_run|a_go|each_run",
    "twice": "twice",
    "of a race": "finish|complete|ultra|local|little|spring|summer|autumn|fall|winter|local|hilly|flat|trail|charity|first|my_first",
    "except": "except|but_not|but|apart_from|bar|excluding|other_than",
    "besides": "plus|also",
    "metric": "metric|k|km",
    "imperial": "imperial|miles|freedom_units",
    "it": "it|that|them|all|planned|prescribed|this|one|these|those",
    "half": "half|part|most|some|partly",
    "sleep": "slept|sleep|sleeping|bed|kip",
    "energy": "energy|mood",
    "legs": "legs|soreness|body",
    "log entry": "twice|wrong|duplicate|mistake|entry|activity|log|accident|logged|last",
    "log words": "no|pain|effort|rep|reps|took|time|felt|distance|pace|total|finish|finished|"
    "feeling|feel|average|"
    "averaging|averaged",
    "place before": "in|to|at|near|from|around",
    "workout words": "workout|session",
    "heat over": "cooler|cooled|cooling|over|gone|finished|ended|passed|cancelled",
    "asked of a body": "can|could|may|is|are|does|do|should|would|will|when",
    "right": "right",
    "right now": "now|away|after",
    "on the dot": "flat|dead|exactly",
    "way back": "back",
    "in": "in",
    "half of a day": "am|pm|morning|evening|afternoon|lunch",
    "part of it": "last|first|final|half|halves|split|splits|lap|laps|segment|including|includes|inside|of_which|incl",
    "once more": "another|again|back|home|second|more",
    "double": "double|doubles|both|these|couple|pair|twice",
    "thereafter": "then|after|afterwards|followed",
    "climb words": "climb|climbed|climbing|elevation|elev|ele|gain|gained|vert|vertical|ascent|ascended|up|uphill|d|hm|elevgain|hills",
    "descent words": "descent|descended|down|downhill|loss|drop|lost",
    "elapsed": "elapsed|gross",
    "of one weekend": "weekend|the|at|over|on|this|last|past",
    "just": "just|only|simply",
    "just this": "tell|show|give|see|know",
    "just a wish": "want|need|wanted",
    "touch": "touch|change|alter|mess",
    "until but not": "until|till|til|untill|before",
    "aside of": "i|i've|i'm|it|it's|we|we've|we're|they|they're",
    "asks plainly": "is|are|does",
    "asks of you": "do|did|are|were|have|has|had",
    "you": "you",
    "wonder not": "about|a|an|if|you",
    "wishes": "can|could|may|might|would|will|please|pls|possible|ok|okay|alright|fine|about|"
    "maybe|mind|chance|let's|lets|shall|want|instead|rather|how|possibly|perhaps|able|wondering",
    "so": "so",
    "articles": "the|a|an|my|our|some|this|that|these|those|your|his|her|their",
    "of": "of|on",
    "or days": "or",
    "of a person": "woman|man|male|female|bloke|guy|lady|girl|lad|mum|mom|dad|mother|father|teacher|nurse|student",
    "of a result": "set|run|ran|done|back|clocked|from",
    "messages": "message|messages|text|texts|ping|pings|notification|notifications|reminder|reminders|"
    "nudge|nudges|bother|disturb",
    "down to a figure": "to|at",
    "on the way": "on_the_way_to|in_the_build_up_to|in_the_buildup_to|in_prep_for|in_preparation_for|"
    "on_the_road_to|as_prep_for|as_training_for|building_up_to",
    "short for with": "with",
    "went in for": "went|did|rode|cycled|biked|swam|rowed|hiked|walked|played|skied|climbed",
    "other tasks": "translate|write|compose|solve|spell|draw|sing|code",
    "turns the meaning": "only|except|instead|unless|until|till|rather|again|apart|bar|nothing|everything|"
    "all|half|before|another|more|less|extra",
    "ever since": "since|after|following|post",
    "in between": "twice|once|a|bit|bits|loads|lots|some|breaks|break|parts|most|half|part|three|few|up",
    "all of them": "both|all|each",
    "asked of us": "we|you|u|i",
    "can do": "can|could|would|please",
    "please": "please",
    "caught from": "off|from",
    "venues": "club|clubhouse|pitch|pitches|court|courts|course|stadium|shop|centre|center|store",
    "hence": "so|hence|therefore",
    "tells why": "i|i'm|i've|i'll|it|it's|we|we're|we've|they|they're|he|he's|she|she's|my|our|the|"
    "work|boss|got|because|there's|there",
    "can only": "can|could|only|just|want|able|happy|prefer|manage|plan|like",
    "say so much": "say|to|like|about|around|maybe|roughly",
    "runs not": "not|no|can't|won't|unable|cannot|without",
    "interjection": "ok|okay|alright",
    "in company": "lifting|carrying|chasing|holding|minding|with|w|alongside|pushing|accompanied|accompanying",
    "relative": "who|whose|said|says|that|did|ran|does|runs|has|had",
    "group": "harriers|crew|gang|squad|group|club|lads|lasses|girls|boys|mates|mate|friends|friend|"
    "colleagues|colleague|team|pacers|parkrunners|kids|family|workmates|coworkers|buddies|pals|"
    "neighbours|neighbors|neighbour|cousins|daughters|sons|runners|triathletes|dog|dogs|buggy|pram|"
    "stroller|runclub|wife|husband|partner|girlfriend|boyfriend|brother|sister|son|daughter|mum|mom|"
    "dad|pt|trainer|coach|running",
    "acts on": "skip|cancel|drop|move|shift|swap|delete|remove|bin|scrap|ditch|reschedule|postpone|"
    "add|book|change|replace|cancelling|dropping|moving|skipping|skipped|missed|cut|shorten|push|"
    "erase|wipe|bring|extend|reduce|forget|plan|schedule|miss|missing",
    "vague": "ish|odd|something|and|or|so|bit|-",
    "decimal point": "point",
    "puts right": "no_wait|wait_no|sorry|well|actually|i_mean|or_rather|make_that|scratch_that|no_sorry|"
    "sorry_i_mean|no_i_mean|correction|oops|more_like|well_actually|actually_no|no_actually",
    "behind so": "scrap|scrapping|cancel|bin|ditch|drop|that's|it's|no|i|we|can|can't|could|couldn't|let's|please|skip|skipped|skipping|move|moved|"
    "will|won't|had|did|didn't|not|shall|should|i'll|i'd|i'm|missed|make|maybe|swap|swapped|just",
    "turns": "so|but|however|anyway|anyways",
    "first person": "i|i'm|i've|i'd|i'll|we|we've|we're|my|me|im",
    "wonders": "how|why|what|which",
    "asks when": "when",
    "side words": "side|one|outside|inside|front|back|outer|inner|knee|leg|below|above|under|mostly",
    "asks what": "what|what's|whats",
    "notions": "a|an|is|are|what's|whats",
    "offer": "any|good|work|works|how|what|about|maybe|or|then|instead|perhaps|possible|ok|okay",
    "afoot": "jog|run|jogging|running",
    "halves": "after|afterwards|work|breakfast|home|return|am|pm|morning|evening|afternoon|lunch|night",
    "unlog": "delete|remove|erase|wipe|drop|scrap|clear",
    "oops": "made|mistake|wrong|day|oops|wait|no|nope|actually|correction|meant|typo|sorry|"
    "whoops|change|edit|"
    "distance|"
    "time|rpe|pace|not|run|was|wasn't|fix|update|correct",
    "was off": "been_off|been_away|was_away|was_off|were_away|was_on_holiday|was_on_vacation|"
    "was_travelling|was_traveling|haven't_run|haven't_been_running|haven't_trained",
    "did not": "did_nothing|ran_nothing|done_nothing|nothing_done|missed|skipped|didn't|bailed|blew|ditched|dropped|binned|never|couldn't|wasn't",
    "rest": "rest|resting|off",
    "with": "with|for|and|&|against",
    "for": "for|to|into",
    "by": "shorter|longer|less|more|extra|off|fewer|additional",
    "load": "week|weeks|plan|things|me|volume|mileage|load|intensity|it",
    "only": "only|just|always|nothing_else|no_other_days",
    "cap": "cap|limit|max|maximum|tops",
    "hard": "hard|tough|intense",
    "kin": "missus|hubby|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|grandfather|grandmother|"
    "mam|mum|mom|mummy|dad|daddy|father|mother|uncle|aunt|auntie|nephew|niece|cousin|sister|"
    "brother|son|daughter|wife|husband|girlfriend|boyfriend|fiance|fiancee|partner|spouse|bloke|"
    "lad|lads|lass|guy|woman|man|lady|colleague|colleagues|workmate|boss|neighbour|neighbor|"
    "neighbours|friend|friends|mate|mates|buddy|pal|flatmate|housemate|roommate|teammate|twins|"
    "toddler|bairn|nipper|kiddo|youngest|eldest|teenager|everyone|everybody|someone|somebody|"
    "student|students|client|babysitter|nanny|childminder|grandkids|grandson|granddaughter",
    "of others": "my|our|the|a|an|his|her|their|your|both|little|wee|poor|old|older|younger|eldest|"
    "youngest|big|running|training|this|that|these|those|new|best|of|some|poorly|host|step|foster|"
    "late|ex|twin|adoptive",
    "done by others": "is|are|was|were|has|have|had|did|does|do|got|gets|feels|felt|looks|broke|"
    "hurt|hurts|ran|runs|walked|walks|swam|cycled|smashed|slept|came|went|managed|finished|died|"
    "packed|caught|pulled|twisted|completed|clocked|at|in|from|who|wants|tested|keeps|kept|threw|"
    "broken|goes|needs|did|just|still|never|also",
    "things": "watch|phone|battery|batteries|headphones|earphones|earbuds|airpods|shoes|shoe|"
    "trainers|sneakers|spikes|socks|laptop|computer|car|van|bike|tyre|tyres|dog|dogs|cat|puppy|"
    "pup|horse|garmin|strava|app|treadmill|boiler|house|headtorch|strap|tv|fridge|train|bus|"
    "weather|course|route|hill|path|trail|track|world|internet|wifi",
    "copulas": "is|are",
    "compared": "as|than|like",
    "late today": "tonight|tonights|tonight's|this_evening|later_today|this_evenings|this_evening's",
    "acted on": "moved|swapped|changed|switched|cancelled",
    "begun or over": "finish|finishes|finished|end|ends|ended|start|starts|started|was|were",
    "habitually": "only_ever|always|usually|normally|generally|as_a_rule|every_week|each_week|"
    "typically|most_weeks|tend_to",
    "until": "until|till|til|untill",
    "cold": "cold",
    "cold air before": "it's|is|was|so|too|very|really|bloody|freezing|feels|felt|getting|how|that|"
    "quite|pretty|properly|bitter|bitterly|super|minus|damn|fucking",
    "cold air behind": "out|outside|hands|feet|shower|showers|water|snap|weather|plunge|wind|"
    "winds|rain|front|air|temperatures|start|night|nights|mornings|dip|beer|pint|drink|turkey",
    "was reminded": "messaged|texted|emailed|got_the|got_your|thanks|thank|cheers|came|arrived|received|worked|helped|was|were|ta",
    "before what is done": "half|most|some|of|with|my|the|this|that|a|an|our",
    "may be": "might|may|possibly|not|unsure|undecided|doubt|minds",
    "cold air when": "this|today|tonight",
    "own": "my|our",
    "asks to be told": "what|what's|whats|who|why|which|where",
    "worn": "smashed|beat|destroyed|broken|broke|hammered|battered|wrecked|trashed|ruined|cooked|"
    "shot|fried|killed|shattered|cracked",
    "copulas of old": "is|are|was|were",
    "tires": "body|head|mind|brain|energy|motivation|mood|sleep|everything|muscles|system|tank|"
    "week|day|month|recovery|whole|engine|battery|batteries",
    "half better": "bit_better|little_better|slightly_better|slowly_better|somewhat_better|"
    "nearly_better|almost_better|half_better|getting_better|% better|no_better|not_better|"
    "not_any_better|isn't_better|isn't_any_better|not_much_better|nearly_gone|almost_gone|"
    "nearly_over|almost_over|nearly_there|almost_there|better_every_day|not_quite_better",
    "margin": "by",
    "has been": "been",
    "of the past": "delete|erase|remove",
    "whole month": "all|whole|entire|throughout|month",
    "shares": "half",
    "people": "in_laws|laws|kids|kid|son|daughter|wife|husband|baby|family|parents|partner|mum|dad|mom|they|"
    "newborn|babysitter",
    "fever": "fever|feverish|temperature|temp|chills|shivering|shivers",
    "below neck": "loose_motions|loose_motion|gastroenteritis|queasy|can't_keep_anything_down|can't_keep_food_down|chesty|chest|stomach|gastro|vomiting|puking|puked|diarrhoea|diarrhea|flu|"
    "bronchitis|norovirus|pneumonia|"
    "phlegm|tummy|nausea|nauseous|poisoning|throwing_up|threw_up|the_runs|lungs|aching_all_over|"
    "body_aches",
    "above neck": "sniffles|sore_throat|throat|runny_nose|stuffy|snotty|sneezing|nose|sinus|"
    "blocked_nose|stuffed_up|bunged_up|head_cold|above_the_neck",
    "over": "longer|miscarriage|miscarried|lost|cleared",
    "target": "under|sub|below|in|time|target|faster|break|around|about|less|than|inside",
    "long": "long|longest",
    "shy": "back|bottom|hand|arm|sole|arch",
    "near shy": "my|lower|upper|low",
    "check in": "check|checkin|ask",
    "ics file": "calendar|ics|ical|outlook",
    "not yet cleared": "if|when|once|until|till|unless|before|after|whether|did|will|could|might|"
    "should|hope|hopefully|maybe|what|soon|would|has_the|has_my|?",
    "plan file": "plan|schedule",
    "fit file": "fit|garmin|watch|coros|workout",
    "csv file": "csv|spreadsheet|excel|log|runs|activities|history",
    "json file": "json|data|everything|backup|all|export|file|format|copy|google|apple|phone",
    "link": "telegram|discord|account|accounts|chat|phone|code|other|device|whatsapp",
    "announces": "heads|fyi",
    "remember": "remember|note|that|keep|in|mind|please|make|a|of|fyi|bear|take|this|coach|hey|"
    "also|can|you|for|the|record|future|reference|just|so|know|heads|up",
    "not a note": "goal|race|account|data|plan|everything|me",
    "ran": "did|ran|jogged|went|got|finished",
    "sorry": "sorry|actually|correction|oops|meant|typo",
    "wished time": "under|sub|below|inside|beat|beating|break|breaking|faster_than|quicker_than|would_be|"
    "would_love|would_like|i'd_love|i'd_like|would_make_my|ideally|hopefully|hoping|aiming|dream_time",
    "aims": "a_race|race_is|hoping_for|goal|target|training_for|train_for|aim|aiming|sign_up|signed_up|signed|registered|"
    "entered|want|wanna|hoping|preparing|"
    "prep|booked|new|dream|sub|under|like|going_for|plan|break|thinking|my_race|next_race|"
    "coming_up|below",
    "blocking": "tend|tends|drove|drive|driving|flew|flown|steps|burned|burnt|worked|slept|queued|wrong|turn|convert|into|have|planning|hoping|intending|aiming|upcoming|due|wish|hope|thinking|planned|scheduled|may|might|scratch|make|put|add|change|cut|set|keep|cap|limit|move|skip|cancel|swap|switch|"
    "replace|"
    "shorten|extend|remind|edit|delete|"
    "remove|can|could|should|show|when|what|schedule|plan|increase|reduce|goal|target|want|need|"
    "predict|shorter|longer|instead|tomorrow|never|max|only|if|free|available|usually|"
    "normally|longest|per|winner|winners|saw|watched|guy|cutoff|nope|dream|wants|requires|next_door|door",
    "interrogative": "who|who's|whose|what|why|how|when|where|which|who|what's|how's",
    "far shy": "injury|injured|injuries",
    "felt": "felt|feel|was",
    "place lead": "i'm|i|am|live|in|from|near|based|at|it's|its|my|name|is|called|call|me|the|"
    "city|of|zone|timezone|time|now|to|moved|just|currently|please|around|by",
    "instead": "instead|rather",
    "as planned": "it|planned|prescribed|them|plan",
    "run parts": "warmup|cooldown|warm|cool|wu|cd|up|down",
    "sooner": "earlier|sooner|forward|forwards|ahead",
    "at": "at|@",
    "after": "after|from|since|following",
    "between days": "on|or",
}
