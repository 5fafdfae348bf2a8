"""English sentences: goals, profile, questions, reminders, control and small talk."""

TALK = {
    "SetGoal": """
        <goal_words> {race:distance}
        <goal_words> {distance:distance}
        {race:distance} [(race|is|goal)] [(on|in|at|for|is)] {when:on}
        {distance:distance} race [(on|in|at|for|is)] {when:on}
        {distance:distance} (on|in|at) {when:on} (in|under|sub|target|goal|below|goal_time) 
        {race:distance} (goal|target|pb_attempt|is_my_goal|is_the_goal|please)
        {distance:distance} (goal|target|is_my_goal|is_the_goal)
        (sub|under|break|below|faster_than) [(the|a)] [{number}] [{clock}] {race:distance}
        (sub|under|break|below|faster_than) {number} {distance:distance}
        (sub|under|break|below|faster_than) {clock} {distance:distance}
        (sub|under|break|below) {duration:target} {race:distance}
        {race:distance} (sub|under|faster_than|below)
        {distance:distance} (sub|under)
        (target|goal|goal_time|target_time|aiming|aim|aiming_for|hoping_for|shooting_for|want) [(time|is|of|for|now|to|at|:|a)] [(is|for)] {clock:target}
        (target|goal|goal_time|target_time|aiming|aim|aiming_for|hoping_for|shooting_for) [(time|is|of|for|now|to|at|:|a)] [(is|for)] {duration:target}
        (race|race_day|race_date|goal_race|event|my_race) [(is|has|has_been|got|was)] [(moved|changed|on|now|postponed|rescheduled|pushed|put_back|brought_forward|is)] [(to|on|for|until|now)] {day:on}
        {race:distance} [(is|has|has_been|got|was)] (moved|changed|postponed|rescheduled|pushed|put_back|brought_forward) [(to|on|for|until|now)] {day:on}
        (change|move|set) [my] (goal|race|race_date|target) [(to|on|is|date)] [to] {race:distance}
        (change|move|set) [my] (goal|race|race_date|target) [(to|on|is|date)] [to] {distance:distance}
        (change|move|set) [my] (goal|race|race_date|target) [(to|on|is|date)] [to] {day:on}
    """,
    "SetGoal kind=base": """
        (keep_fit|stay_fit|get_fit|just_fit|get_fitter|general_fitness|maintain|maintenance|stay_in_shape|keep_in_shape|base_building|base_training|build_a_base|build_base|stay_healthy|be_healthy|health_reasons|for_fun|just_for_fun|lose_weight|get_in_shape|keep_ticking_over|tick_over|no_race|without_a_race|no_race_in_mind|no_particular_race|no_goal_race|no_specific_goal|no_particular_goal|stay_active|keep_active|keeping_fit|staying_fit|run_for_fun|no_race_planned|base_phase|fitness|fit_and_healthy|keep_my_fitness|maintain_fitness|maintain_my_fitness|just_base|get_back_in_shape|no_races|be_fitter|feel_fitter|improve_my_fitness|get_faster|get_quicker|build_endurance|get_stronger|enjoy_running|consistency|mental_health|shift_some_weight|lose_a_few_pounds|drop_a_few_kilos|just_run_regularly|run_regularly)
    """,
    "SetGoal kind=start_to_run": """
        (start_running|start_to_run|couch_to_5k|c25k|couch_25k|begin_running|learn_to_run|get_into_running|take_up_running|couch_to_5|get_started_with_running|start_jogging|getting_into_running|run_without_stopping|couch_to|run_5k_without_stopping|new_to_running|never_run_before|never_ran_before|get_off_the_couch|get_off_the_sofa|first_5k_ever|taking_up_running|starting_running|start_from_zero|beginner_plan|run_30_minutes_without_stopping|run_nonstop|run_non_stop)
    """,
    "SetGoal kind=come_back": """
        (come_back|comeback|coming_back|come_back_from|return_to_running|returning_to_running|get_back_to_running|get_back_into_running|get_back_into|getting_back_into|getting_back_to|back_to_running|coming_back_from_injury|come_back_after|start_again_after|getting_back_into_it|return_after|rehab|get_running_again|start_running_again|restart_running)
    """,
    "DropGoal": """
        (drop|forget|cancel|scrap|remove|give_up|abandon|delete|ditch|bin|pull_out_of|pulled_out_of|withdrawn_from|withdrew_from|dropped_out_of|withdraw_from|withdrawing_from|pulling_out_of|giving_up_on|quit|end|no_longer_running|not_running|not_doing|won't_run|no_longer_doing|not_gonna_do|give_up_on|clear|calling_off|drop_out_of|not_going_to_do|deferred|deferring|no_longer_want_to_run|don't_want_to_run|not_racing|won't_be_running|backing_out_of|can't_do|bailing_on|not_entering|cancelling) [(my|the|that|this)] (goal|race|goal_race|target|event|a_race)
        (drop|forget|cancel|scrap|remove|give_up|abandon|ditch|bin|pull_out_of|withdraw_from|withdrawing_from|pulling_out_of|giving_up_on|quit|no_longer_running|not_running|not_doing|won't_run|no_longer_doing|not_gonna_do|give_up_on|calling_off|drop_out_of|not_going_to_do|deferred|deferring|no_longer_want_to_run|don't_want_to_run|won't_be_running|backing_out_of|bailing_on|don't_want_to_do|cancelling|doing_the) {race}
        (race|marathon|half|event|my_race|goal_race) [(is|was|got|has_been|been)] (cancelled|canceled|off|called_off|postponed_indefinitely|scrapped)
        (no_more|without|no) (goal|race_goal|race_goals)
        (don't|no_longer) [(have|want|need)] [(a|the|my|any)] (goal|race)
    """,
    "Name": """
        (my_name_is|my_name's|name_is|name's|call_me|i_am_called|i'm_called|everyone_calls_me|people_call_me|i_go_by|just_call_me|you_can_call_me|friends_call_me)
    """,
    "SetProfile units=km": """
        (use|switch|change|set|in|to|prefer|show|want|give|speak|think|work|talk|units|metric|go|display|unit) [(everything|me|units|paces|distances|it|to|in|them)] [(to|in|back_to)] (km|kilometers|kilometres|kms|metric|k)
        (km|kilometers|kilometres|metric) (please|instead|not_miles|for_me|not_mi|only|units)
    """,
    "SetProfile units=mi": """
        (use|switch|change|set|in|to|prefer|show|want|give|speak|think|work|talk|units|imperial|go|display|unit) [(everything|me|units|paces|distances|it|to|in|them)] [(to|in|back_to)] (miles|mile|mi|imperial)
        (miles|imperial|mi) (please|instead|not_km|for_me|not_kilometres|not_kilometers|only|units)
    """,
    "Place": """
        (i'm_in|i_live_in|living_in|live_in|based_in|i_moved_to|moved_to|moving_to|i'm_based_in|relocated_to|time_zone_is|timezone_is|time_zone_to|timezone_to|time_zone|timezone|my_zone_is|i'm_now_in|now_in|i_am_in|currently_in|just_landed_in|just_arrived_in|in_the_zone|staying_in|landed_in)
    """,
    "SetProfile language=en": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] english
    """,
    "SetProfile language=de": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] (german|deutsch)
    """,
    "SetProfile language=es": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] (spanish|espanol)
    """,
    "SetProfile language=fr": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] (french|francais)
    """,
    "SetProfile language=it": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] (italian|italiano)
    """,
    "SetProfile language=pt": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] (portuguese|portugues)
    """,
    "SetProfile language=nl": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|change_language_to|prefer) [(to|is|me|in)] (dutch|nederlands)
    """,
    "SetProfile tone=coach": """
        (talk|speak|act|be|sound|tone|more) [(to_me|with_me|more|like|as|a|to|is|:)] [(like|as|a)] [(a|my)] (coach|drill_sergeant|strict|stricter|professional|trainer|direct)
        (no_nonsense|less_chatty|be_tougher|be_stricter|get_to_the_point)
    """,
    "SetProfile tone=partner": """
        (talk|speak|act|be|sound|tone|more) [(to_me|with_me|more|like|as|a|to|is|:)] [(like|as|a)] [(a|my)] (partner|training_partner|running_partner|running_buddy|training_buddy)
    """,
    "SetProfile tone=friend": """
        (talk|speak|act|be|sound|tone|more) [(to_me|with_me|more|like|as|a|to|is|:)] [(like|as|a)] [(a|my)] (friend|mate|buddy|friendlier|friendly|pal|casual|relaxed|informal|kinder|nicer|gentle)
    """,
    "SetProfile level=beginner": """
        (i'm|i_am|im|level|total|complete|absolute|call_me|me_as|to|set_me_to|consider_me|as) [(a|an|still|quite|pretty|is|total|complete|absolute|bit_of_a)] [(total|complete|absolute)] (beginner|newbie|novice|new_runner|newcomer|noob|rookie|new_to_running|new_to_this)
        (just_started_running|only_just_started_running|only_started_running|started_running_last_month|started_running_recently|been_running_for_a_few_weeks)
    """,
    "SetProfile level=intermediate": """
        (i'm|i_am|im|level|set_me_to|consider_me|to|as) [(a|an|is)] (intermediate|average_runner|recreational_runner|intermediate_runner)
        some_experience
    """,
    "SetProfile level=advanced": """
        (i'm|i_am|im|level|set_me_to|consider_me|to|as) [(a|an|quite|pretty|very|fairly|is)] (advanced|experienced|competitive|experienced_runner|advanced_runner|club_runner|competitive_runner|seasoned_runner)
        (been_running_for|been_running|running_for) {duration}
        (been_running_for|been_running|running_for) [(over|about)] {n} {unit}
    """,
    "Age": """
        (i'm|i_am|im|turned|turning|just_turned|age|aged|age_is|age:|my_age_is) {n:age} [(years|years_old|yo|now|today|last_week|this_year|year_old|yrs_old)]
        {n:age} (years|year|yo|yrs) [old]
        (i'm|i_am|im) [a] {n:age} {unit} [old]
        {n:age} {unit} old
        (born|born_in|birth_year|year_of_birth|b.) [(in|is|:)] {n:birth_year}
        (born|birthday|date_of_birth|dob) [(in|is|on|:)] {day:birth}
    """,
    "WeeklyVolume": """
        (run|running|do|doing|average|averaging|at|about|currently|usually|typically|around|weekly_mileage|weekly_volume|mileage|volume|my_mileage|now|log|hitting|cover|clock|normally|sit_at|between) [(is|of|at|running|about|around|doing|on|roughly|average|usually)] [(is|at|about|around|averaging)] {distance:volume} (a|per|each|/|every|weekly|pw|p_w) [week]
        {distance:volume} (a|per|each|/|every) week
        {distance:volume} (weekly|pw|per_wk|week)
        {distance:volume} {week}
        (weekly_mileage|weekly_volume|weekly_distance|volume|mileage|weekly_km|weekly_miles|my_week|base_is|currently_at|my_base) [(is|of|at|:|was|about|around)] {distance:volume}
        = (not|haven't|barely) [(really|currently|been)] (running|run) [(at_all|at_the_moment|right_now|yet|now|currently|much|anything)]
    """,
    "LongestRun": """
        (longest_run|longest|longest_recent_run|furthest|longest_lately|longest_so_far|longest_distance|my_longest|longest_one|longest_this_month) [(was|is|of|recently|lately|so_far|:|about|has_been|i've_done_is|i've_run_is|ever|in_the_last_month|run|i've_done|in_a_while)] [(was|is|of|:|recently|lately|about|around|run)] {distance:longest}
        {distance:longest} (is_my_longest|was_my_longest|was_the_longest|is_the_longest|is_the_furthest|is_as_far_as|has_been_my_longest|was_my_longest_run|is_my_longest_run)
    """,
    "RecentResult": """
        (my|recent|latest|best|current|last|pb|pr|personal_best|personal_record|personal_bests|season's_best) [(is|best|recent|latest|was|of|for|time|:)] [(for|the|over|at)] [(the|a)] {race:distance} [(pb|pr|time|is|was|in|best)] [(is|was|:|of)]
        (my|recent|latest|best|current|pb|pr|personal_best|personal_record|season's_best) [(is|best|recent|latest|was|of|for|time|:)] [(for|the|over|at)] [(the|a)] {distance:distance} [(pb|pr|time|is|was|in|best)] [(is|was|:|of)]
        {race:distance} (pb|pr|best|time|personal_best|personal_record) [(is|of|was|:|from)]
        {distance:distance} (pb|pr|best|time|personal_best|personal_record) [(is|of|was|:|from)]
        (pb|pr|personal_best) {clock} {distance:distance}
        (pb|pr|personal_best) {clock} {race:distance}
    """,
    "HeartRates": """
        {max_hr}
        {threshold_hr}
        {resting_hr}
    """,
    "LongRunDay": """
        {kind:long} (on|always_on|day_is|day|to|for|day_to|is_on|should_be_on|goes_on|best_on|preferably|always|day:|day_should_be) [(is|to|on|be|should_be)] {days:days}
        {kind:long} {days:days}
        {days:days} (is|for|are|as|works_for|suits|best_for|works_best_for) [(my|the|best_for|for|long_run_day|good_for)] [(a|my)] {kind:long}
        (long_run_day|longrun_day) [(is|to|:|should_be|on|please|=)] {day:on}
        {kind:long} day [(is|to|:|should_be|on|please)] {day:on}
        (prefer|like|want|rather|make|set|prefer_to_do|prefer_my) {kind:long} (day|on|day_on|always_on|to_always_be|to_be_on|to) {day:on}
        (long_runs|all_long_runs|longs) [(on|should_be_on|are_on)] {day:on}
        (always|usually|normally|prefer) [(do|run|to_do|to_run|have)] {kind:long} [on] {days:days}
        {day:on} (is|for|as) [my] (long_run_day|long_day)
        (prefer|like|rather|prefer_to|like_to) [(do|have|run|my)] {kind:long} [(on|runs_on)] {days:days}
    """,
    "Uninjured": """
        (no|zero|without_any|free_of|not_any) (injuries|injury|niggles|injury_free|aches_or_pains|problems|injury_history|issues)
        (injury_free|nothing_hurts|nothing_hurting|uninjured|no_injuries|not_injured|no_pain_anywhere|pain_free_everywhere)
    """,
    "SetProfile model_off=yes": """
        (don't|do_not|no|never|stop|not|without) [(send|share|use|want|give|sending|using|sharing)] [(my|the|any)] [(words|data|messages|text|stuff)] [(to|with|using|a|an)] [(a|an|the|any)] (ai|model|llm|openai|chatgpt|language_model|third_party|third_parties|gpt)
        (turn|switch) off [the] (ai|model|llm|language_model)
        (ai|model|llm) off
        (keep_my_words|keep_my_data|keep_it) private
    """,
    "SetProfile model_off=no": """
        (turn|switch) on [the] (ai|model|llm|language_model)
        (ai|model|llm) on
        (you_can|may|allow|ok_to|fine_to) [(use|the)] [(the|an)] (ai|model|llm|language_model)
    """,
    "Remember": """
        (remember|keep_in_mind|note|make_a_note|take_note|bear_in_mind|fyi|for_the_record|don't_forget|be_aware|you_should_know|just_so_you_know|for_future_reference|note_to_self|heads_up|keep_a_note) [(that|:|i|my|this|of|for_the_future|to_self)]
        i hate
        i (really|absolutely|fucking|just)_hate
        i love
        (prefer|i_prefer|i'd_always_prefer|allergic|asthma|asthmatic|diabetic|i_dislike|i_can't_stand|i_have_asthma|vegan|vegetarian|flat_feet)
    """,
    "Forget": """
        (forget|delete|remove|erase|clear|wipe|drop|scrap) [(that|about|what|everything|all|the|my|i)] [(my|i|the|all|said|told|of)] [(notes|note|said_about|told_you_about|told_you|said|about|thing_about)]
        (forget|delete|remove|erase|clear) [(all|my|the)] (notes|note|memory|memories)
        (no_longer_hate|don't_hate)
        (stop_remembering|you_can_forget)
    """,
    "ShowToday": """
        <show> today
        (what|which|how_far|how_long) [(am_i|do_i|should_i|i'm|is|i|are_we|we|have_i)] [(doing|running|do|run|have|got|supposed_to|on|up|training|training_today|on_for|up_to|to)] {day:today}
        = today [please]
        = today's (run|session|workout|training)
        = (workout|session|run|training) [today]
        (anything|something|run) [(on|planned|scheduled|for_me)] today
        (run|training|running) today
        (what_am_i_doing|what's_my_run|what's_the_session|what's_the_workout|what's_on|what's_my_workout|what's_the_plan|what_should_i_run|what_should_i_do|what_do_i_have|what's_my_session|what's_for_today|what_do_i_run|what_am_i_running|what's_up_today|what's_next|what_have_i_got|what's_cooking|what's_on_the_menu|what's_the_craic|whats_the_run|what's_on_tap|what_is_on|what've_you_got_for_me|gimme_my_run|what's_the_damage) {day:today}
        (is|do_i_have|am_i) [(it|i|there|there_a|a)] [(a|running|resting|off|doing)] [{kind}] today
        (what's_the_workout|what's_my_workout|what's_the_session|what's_my_run|what_do_i_run|what_am_i_running|show_me_the_workout|show_me_my_workout|show_workout|workout_please|session_please|todays_workout_please)
        {day:today} [(please|plan|then)] ?
    """,
    "ShowDay": """
        <show> {day:on}
        <when> {kind:session_kind}
        <when> (next|my|the|is|do_i|am_i|run|session)
        what [(is|am_i|do_i|should_i|i'm|are_we|have_i|does)] [(doing|running|do|run|have|got|planned|scheduled|on|look_like)] {day:on}
        (anything|something) [(on|planned|scheduled|for)] {day:on}
        (what's_planned|what's_on|what_is_on|what's_up|what_have_i_got|what's_happening|what_do_i_have|what_about|how_about|what's_for|how_does|what_will|what_i'm_doing|what_am_i_doing|what_do_i_run|what_am_i_running|what's_the_plan|what's_on_the_cards|what've_i_got) [(on|for)] {day:on}
        (is|do_i_have|am_i|have_i_got|do_i) [(it|i|there|there_a|a|there_any|any|doing|running|resting|run|train)] [{kind:session_kind}] {day:on}
        {day:on} (workout|session|plan|run|training) [(please)]
        {kind:session_kind} (when|what_day|which_day)
        (do_i_have|have_i_got|is_there|any|got_any|are_there_any) {kind:session_kind} (this|coming|planned|scheduled|in|on)
        (next|upcoming) {kind:session_kind}
        (how_long|how_far|how_much|how_many_km|how_many_miles|how_big) [(is|do_i|should_i|am_i|i|will)] [(run|my|the|running|be)] {day:on}
        (how_long|how_far|how_much|how_many_km|how_many_miles|how_big) [(is|do_i|should_i|am_i|i|will|'s)] [(run|my|the|running|be|next)] {kind:session_kind}
        <show> [next] {kind:session_kind}
        = {day:on}
        = {day:on} ?
        do_i (run|train|have_to_run|rest) {day:on}
        rest_day or run
    """,
    "NextSession": """
        (what's_next|what_is_next|what's_coming_up_next|next_session|next_run|next_workout|what_comes_next|what's_up_next|when_do_i_run_next|when's_my_next_run|when_is_my_next_run)
    """,
    "ShowWeek": """
        <show> {week:week_of}
        <show> [(my|the)] [(training|running)] (week|week's_plan|weeks_plan)
        (how_does|what_does) {week:week_of} look
        (how's|how_is|what's_on|what's_planned|what_is_on|what_have_i_got|what_do_i_have|plan_for|schedule_for|sessions|workouts|what's|what|how_does|how_many|how_much|what's_in_store|anything_hard|what's_the_plan|overview) {week:week_of}
        {week:week_of} (plan|schedule|overview|please|look_like|at_a_glance|training|program|workouts|sessions|runs|line_up|lineup)
        = {week:week_of}
        = {week:week_of} ?
        = week
        (weekly|week) (plan|overview|schedule|view)
        (how_many|how_much|total) (km|miles|kilometres|kms|runs|sessions|mileage|kilometers|running) {week:week_of}
        (how_many|how_much) (left|to_go|remaining|left_to_run) {week:week_of}
        (what's_left|what_is_left|left_to_do|still_to_do|what_have_i_still_got|what_remains) {when}
        <show> {range:week_of}
        (what's_on|what's_planned|plan_for|what_have_i_got|what_am_i_doing|what_do_i_have) {range:week_of}
        what {range:week_of}
    """,
    "ShowPlan": """
        <show> [(me|the|my|whole|full|entire|complete|us)] [(the|my|whole|full|entire|complete)] [(whole|full|entire|complete|training)] (plan|schedule|program|programme|season|macrocycle|big_picture|roadmap|overview|calendar|training_plan|block)
        (whole|full|entire|complete|training) (plan|schedule|program|programme)
        = plan
        = [my] (training_plan|schedule|program)
        (how_does|what_does) [(my|the)] [(training|whole|full)] (plan|build_up|season|programme|program|schedule) look
        (plan|overview|schedule|season) (until|up_to|till|to) [(the|my)] (race|race_day|marathon|goal)
        (how_many|how_much) (weeks|days|time|long) [(are|do_i|till|until|is|left|to|have)] [(left|till|until|to_go|there)] [(till|until|to|before|there)] [(my|the)] (race|marathon|race_day|half|big_day|goal_race|go)
        (weeks|days) (left|to_go) [(until|till|before|to)] [(race|race_day|marathon|half)]
        (how_long|how_far) (until|till|to|off|away) [(my|the|is)] (race|marathon|race_day|half)
        (countdown_to|when_is|when's|what_date_is) [(my|the)] (race|marathon|half|goal_race|big_day|race_day)
        (which|what) (phase|week) [(am_i|are_we)] [(in|on)]
        (rest_of|remaining) plan
        (when_does|when_do_i_start|when_is|when_do_we_start|when_is_the|when_does_the) [(the|my)] [(start|begin)] (taper|tapering|peak|peak_week|build_phase|base_phase|cutback)
        (what's_my_goal|what_is_my_goal|what_am_i_training_for)
        (what's|what_is|when_is|how_big_is|which_is) [my] (peak_week|biggest_week|longest_run_in_the_plan)
    """,
    "ShowProgress": """
        (how|how's|hows) [(am|is|are|did)] [(i|my|it|training|we|things|the_training|my_training|last_week)] (doing|going|progressing|progress|go|coming_along|getting_on|looking|shaping_up|been_going) [(so_far|lately|overall)]
        (progress|stats|statistics|trend|trends|fitness|training_load|load|my_numbers|form|adherence|consistency|compliance|my_fitness|how_consistent) [(report|please|chart|update|overview|so_far)]
        <show> [(my|the)] (progress|stats|statistics|trend|trends|fitness|load|form|training_load|numbers|charts|chart|adherence|mileage_chart|mileage|totals)
        (am_i|have_i) [(been|getting|become|gotten)] (improving|improved|getting_fitter|getting_faster|getting_better|fitter|faster|making_progress|progressing|getting_stronger|stronger|consistent|better|any_fitter|any_faster|getting_slower|slower|losing_fitness)
        (compare|planned_vs|planned_against|plan_vs) [(planned|done|actual|and|vs|with)] [(done|actual)]
        how [much] [(did|have)] [i] [(run|done|hit|complete)] (of_the_plan|of_my_plan|compared_to_plan)
        how_has [(my|the)] (training|running|month|week) [been]
        (how_was|how_did|how's_been) [my] {week}
        (rate|review|summarise|summarize|assess|evaluate|recap|sum_up) [(my|the)] (week|training|month|progress|last_week)
        (review|summarise|summarize|recap|assess) {week}
    """,
    "ShowPaces": """
        <show> [(me|my|the|all)] [(my|the|training|hr|heart_rate)] (paces|pace|zones|heart_rate_zones|hr_zones|training_zones|training_paces|pace_zones|heart_zones|pace_chart|zone)
        (what|which|how_fast) [(is|are|should|do|pace|my|'s)] [(my|i|the|pace|should_i)] [(should_i|do_i|run|is|be|running)] [(my|run|at|the|for|in|on|doing|do)] [(my|the|at)] {kind} [(pace|at|run_at|pace_be)]
        (what's|what_is|what) [my] {kind} [(pace|paces|zone|heart_rate|hr)]
        (paces|zones|training_paces|my_paces|my_zones|hr_zones|heart_rate_zones|pace_zones|training_zones) [please]
        how_fast [(should|do|must|shall)] [i] [(be|run|go|do|running)] 
        (what|which) pace
        {kind} pace
        (pace|paces) (for|of) {kind}
        (which|what) (heart_rate|hr|zone) [(for|should|is)]
        (what's|what_is) [my] {kind} (heart|zone|pace)
    """,
    "ShowLog": """
        <show> [(me|my|the|all|last|recent|latest)] [(my|the|last|recent|latest|past|all|previous)] [{number}] (log|runs|activities|history|diary|training_log|logbook|last_runs|recent_runs|logged|rides|swims|log_book|past_runs|workouts_done|previous_runs|training_diary|last_run|recent_activities|last_activity|run_history|running_log|activity_log)
        (what|which|how_much|how_far|how_many|how_many_km|how_many_miles|how_often) [(runs|km|miles|times|kilometres|did|have|kms|sessions|kilometers|activities|running)] [(did|have|do|i)] [(i|we)] (run|do|done|log|logged|ran|cover|covered|swim|ride|cycle|train|clock|clocked|bike|walk) [{when:dates}]
        (my|training|run|activity|running|recent) (log|history|diary|logbook|activities|runs|past_runs)
        = (log|history|logbook|diary|activities) 
        (total|weekly) (km|miles|mileage|distance|volume) {when:dates}
        (mileage|km|miles|kms|volume|distance) {when:dates}
        how_far_did_i
        (what_was|when_was|how_far_was|how_long_was|how_fast_was|when_did_i|what_did_i|what's) [(my|the|i)] (last|latest|previous|run_last|last_run|do|run|log|last_long_run|longest_run|longest|fastest|biggest)
        what_have_i (done|run|logged)
        what i (did|ran|logged) {when:dates}
        did_i (run|log|train|do)
    """,
    "ShowProfile": """
        <show> [(me|my|the|all)] [(my|the|all)] (profile|settings|rules|notes|reminders|info|data_you_have|preferences|commitments|availability|routines|personal_data|details)
        (what|which) (do_you|have_you|does) [(all)] (know|remember|have|stored|store|think_you_know|saved|got) [(about|on|of|stored|saved)] [me]
        (what) (rules|reminders|notes|settings|injuries|days) [(do|have|are|did)] [(i|you|we|there)] [(have|set|got|stored)]
        (my|list) (profile|settings|rules|notes|reminders|preferences)
        (which|what) reminders
        (when|what_time) [(do|are|is|will)] [(you|my|the|i)] [(get|send|remind|reminding)] (me|reminder|reminders|my_reminder)
        who_am_i
        (what_units|which_units|what_language|what_time_zone|which_timezone|what_timezone) [(am_i|do_i|are_you|is)]
        what_do_you_know
    """,
    "PredictRace": """
        (predict|prediction|estimate|forecast|projected|predicted|race_predictor|race_prediction|projection|race_predictions|predictions|guess|calculate) [(my|a|time|finish|for|what)]
        (what|how_fast|which) [(time|could|can|would|should|is|do|will|marathon|kind_of_time|sort_of_time)] [(could|can|would|do|should|might|will|is|you_think)] [(i|you|my|think)] [(run|race|do|manage|get|finish|think|realistic|could|can|expect|achieve|hit|be_able_to_run)] [(i|a|the|my|in|for|at|over|could_run)] {race:distance}
        (what|how_fast|which) [(time|could|can|would|should|is|do|will|kind_of_time|sort_of_time)] [(could|can|would|do|should|might|will|is|you_think)] [(i|you|my|think)] [(run|race|do|manage|get|finish|think|realistic|could|can|expect|achieve|hit|be_able_to_run)] [(i|a|the|my|in|for|at|over|could_run)] {distance:distance}
        (what|how_fast) (time|finish_time|finishing_time) [(can|could|should|will|would|is|do|might)] [(i|you)] [(run|expect|get|finish|realistic|think|on_track_for|aim_for|manage|achieve)]
        (current|my|potential|realistic|expected) {race:distance} [(shape|time|potential|fitness|equivalent)]
        {race:distance} (prediction|time|potential|estimate|equivalent|predicted|predictor|shape)
        {distance:distance} (prediction|potential|estimate|equivalent|predictor|predicted|time)
        (what_am_i_in_shape_for|what_shape_am_i_in|what_could_i_run|how_fast_could_i_run|what_can_i_run|how_fast_can_i_run|what_time_am_i_on_track_for|what_would_i_run|what_kind_of_shape)
        (can_i|could_i|will_i|do_you_think_i_can|am_i_able_to|chances_of|do_you_think_i_could) [(run|break|go|manage|finish|do|hit|get|make|a)] [(a|under|sub|in|my|the|below)] [(sub|under)] [{number}] [{clock}] [{duration}] {race:distance} [(realistic|possible|doable|feasible|achievable)]
        (can_i|could_i|will_i|do_you_think_i_can|am_i_able_to|would_i|do_you_think_i_could) [(run|break|go|manage|hit)] [(a|under|sub|below)] [{number}] [{clock}] [{duration}] {distance:distance}
    """,
    "Explain about=workout": """
        (why|what's_the_point|what_is_the_point|what's_the_purpose|what_is_the_purpose|how_come|what_for|purpose|reason|reasoning|what's_the_benefit|what_good|what_does|benefit|explain|why's|what's_the_idea|what_is_the_idea|what's_the_reason|point) [(of|do|is|am|the|for|behind|this|that|are|on|doing|there|i)] {kind:session_kind}
        (why|what's_the_point|what_is_the_point|what's_the_purpose|what_is_the_purpose|how_come|what_for|purpose_of|what's_the_benefit|explain|what's_the_idea|point_of) [(of|do|is|am|the|for|i|behind|so_many|that|this|today's|about)] (workout|session|run|this|training|it|that|warm_up|drills)
        why {day:session_on}
        (explain|purpose_of|point_of) {day:session_on}
        = why
        = how_come
    """,
    "Explain about=move": """
        why [(did|have|was|has|is)] [(you|my|the|we|it|been)] [{kind:session_kind}] [{day:session_on}] [(you|been|it)] (move|moved|change|changed|shift|shifted|swap|swapped|reschedule|rescheduled|rearrange|cut|shortened|shorten|drop|dropped|removed|remove|reduced|reduce|different)
        why [(is|has)] {kind:session_kind} (now|moved|changed|on)
        (what_changed|why_the_change|what's_changed|what_did_you_change|why_was_it_moved|why_did_it_change|reason_for_the_change)
    """,
    "Explain about=pace": """
        why [(so|is|are|am|do|must|should|does)] [(my|i|the|have_to|easy_runs|it|so|these|all)] [{kind:session_kind}] [(pace|paces|run|runs|so|to_run|go|run_so)] [(so|this|that|run_so)] (slow|slowly|fast|quick|easy_pace|quickly)
        (why|how_come) [(this|that|these|those|the|my)] (pace|paces|speed|zones)
        why [(so|is_it_so|that|this)] (slow|fast|slowly)
        (pace|paces) (too_slow|too_fast|so_slow) why
        (how|where) [(did|do|are)] [you] [(get|calculate|work_out|determine|come_up_with|set)] [(my|the|these|those)] (paces|pace|zones|numbers)
        easy_pace_so_slow
        why [(can't|not|don't)] [i] [(run|go)] faster
    """,
    "Explain about=volume": """
        why [(so|not|is|do|only|am|isn't|can't|such|are|don't|aren't)] [(i|there|the|we|it|this)] [(so|run|do|running|only|any)] (few|little|more|less|many|much|low|volume|mileage|short|long|miles|kilometres|kilometers|km|high)
        why [(so|only|just|is_it_only)] {distance}
        why [(so|only|just)] (many|few|much|little) (km|miles|runs|sessions|easy)
        why [(is|are)] {week} [(so|only|such)] (light|hard|easy|short|long|low|much|heavy|big|small)
        why cutback
        (why|how_come) {kind:session_kind} [(so|only|is)] (short|long)
    """,
    "Explain about=rest": """
        why [(do|am|is|so|a|have|should|need|am_i)] [(i|the|there|to|many|need|have|a|must|it)] [(have|need|take|resting|to|a|rest)] [(to|a|so_many|so_much)] {kind:rest}
        why [(so_many|so_much|am_i|should_i|do_i_need_to|do_i_have_to)] (rest|resting|rest_days|days_off|recovery_days|off_days)
        (why|how_come) [(no|not|isn't|aren't|am_i_not|is_there_no)] (run|running|training|session|workout) {day:session_on}
    """,
    "Explain about=on_track": """
        (am_i|are_we|is_my_training|is_this|am_i_still|are_we_still|still|am_i_even) [(still|really)] (on_track|on_target|on_course|on_schedule|where_i_should_be|behind|ahead_of_schedule|on_pace|ready|going_to_make_it|behind_schedule|too_far_behind|on_the_right_track|gonna_make_it)
        (on_track|on_course|on_target) [(for|to)]
        (will_i|am_i_gonna|am_i_going_to|can_i_still) (make_it|be_ready|make_my_goal|hit_my_goal|reach_my_goal|make_the_goal|hit_my_target|finish|be_ready_for|get_there)
        (how_ready|ready) [(am_i|for)] (for|race|marathon)
        is [(my|the)] (goal|target|plan|sub) [(still|time)] (realistic|achievable|possible|doable|reachable|feasible)
    """,
    "Explain about=plan": """
        why [(is|does|did|this|has|have|the|my|you|do)] [(my|the|this|you|it)] [(training|plan_like|plan|build|plan_look|structured|whole)] (plan|structured|built|phase|plan_this_way|like_this|like_that|this_way|schedule|season)
        (explain|walk_me_through|how_did_you_build|how_does|how_is|what's_the_logic_behind|logic_behind|what's_the_thinking_behind|rationale_behind|rationale_for|what's_the_structure_of) [(my|the|this|your)] (plan|programme|program|training|schedule|training_plan|structure|work)
        (what_is|what's|what_does|explain) [(this|the|a|that|my|base|build|taper)] (phase|block|base_phase|build_phase|taper_phase)
    """,
    "Explain about=source": """
        (source|sources|evidence|science|research|studies|study|citation|citations|references|proof|literature|where_does_that_come_from|where_did_you_get_that|says_who|according_to_who|based_on_what|who_says|how_do_you_know|where_do_you_get|what's_that_based_on|what_is_that_based_on|what's_it_based_on)
    """,
    "AskQuestion": """
        (tips|advice|recommendations|recommend|suggestions|any_idea|opinion|thoughts_on|help_me_understand|difference_between|your_take_on|explain_what|what_does|mean|wondering)
    """,
    "Help": """
        = help [me] [please]
        (how_do_i|how_can_i|how_to|how_would_i|how_should_i) (log|move|skip|undo|change|delete|set|add|use|export|link|tell|record|enter|connect|see|cancel|report|get_reminders|turn|stop|edit|correct|update|switch|swap)
        (what_can) (you|i) (do|say|ask|type|tell)
        (what|which) (commands|options|features|can_you_do|do_you_do|things_can_i)
        (commands|help|instructions|manual|menu|how_does_this_work|how_do_you_work|how_does_it_work|how_do_i_use_you|what_can_you|how_do_i_use_this|usage|how_do_i_talk_to_you|i_need_help|i'm_lost|i'm_confused|what_now|examples|how_do_i_work_this)
    """,
    "SmallTalk kind=greeting": """
        = (hi|hello|hey|hiya|good_morning|morning|good_evening|evening|good_afternoon|afternoon|yo|sup|howdy|g'day|heya|hey_there|hi_there|hello_there|what's_up|wassup|how_are_you|how's_it_going|how_are_things|how_do_you_do|alright|hi_coach|gm|greetings|how_you_doing|you_there|are_you_there|ello|hallo|good_day|long_time_no_see|i'm_back|knock_knock|ahoy|oi|top_of_the_morning|what_up|whatsup|how's_things|you_awake|heyy|hii|sup_coach)
        (how_are_you|how's_it_hanging|how_are_you_doing|how_you_doing|good_morning|hope_you're_well|how's_your_day|how's_life|how_was_your_weekend|how_are_ya)
    """,
    "SmallTalk kind=thanks": """
        (thanks|thank_you|cheers|ta|thank|thankyou|much_appreciated|appreciate_it|appreciated|thx|ty|tysm|tyvm|nice_one|merci|danke|gracias|grazie|obrigado|bedankt|i_appreciate|grateful|thank_u|many_thanks|cheers_mate|ta_very_much|you're_a_star|thanks_coach)
    """,
    "SmallTalk kind=goodbye": """
        = (bye|goodbye|see_you|see_ya|good_night|night|ciao|later|cya|talk_later|see_you_tomorrow|talk_tomorrow|night_night|bye_bye|take_care|catch_you_later|laters|ttyl|off_to_bed|gn|have_a_good_one|see_you_later|speak_soon|until_tomorrow|nighty_night|good_bye|over_and_out|signing_off|gotta_go|catch_you|adios|tschuss|toodles|cheerio|peace_out|speak_tomorrow|see_you_soon|talk_soon|cu|have_a_nice_day|have_a_good_day|have_a_great_day|i'm_off)
        (goodnight|good_night|see_you_tomorrow|talk_to_you_later|talk_to_you_tomorrow|off_to_bed|bye|goodbye|see_you)
    """,
    "SmallTalk kind=praise": """
        (you're|you_are|your|ur|this|that's|it's|what_a|such_a|love|the) [(the|a|really|so|such|my|simply|an|just|you|this|absolutely|an_absolute)] [(so|really|a|the|absolutely|an)] (best|great|awesome|amazing|brilliant|legend|genius|star|fantastic|helpful|good_coach|great_coach|favourite|favorite|cool|wonderful|rock|love_you|app|lifesaver|life_saver|smart|best_coach|good_bot|great_app|awesome_coach|clever|gem|incredible|goat|hero|perfect_coach|wise)
        (love_this|good_bot|love_you|love_it|well_done|good_job|great_job|nice_work|brilliant_coach|great_plan|love_the_plan|you_rock|impressive|kudos|great_coaching|best_coach_ever|good_advice|great_advice|nice_plan|well_played|this_is_great|this_is_awesome|works_great|working_great|excellent_coach|loving_this|loving_it|bravo|top_coach|5_stars|five_stars|so_helpful|that_was_helpful|very_helpful|this_rocks|you're_good_at_this)
    """,
    "SmallTalk kind=complaint": """
        (you|this|your|that's|coach|app|bot|it) [(are|is|the|a|so|such|plan|advice|app|bot|don't|really|totally|just|fucking|absolutely|keep|coaching|an|thing|always|were)] [(so|such|a|an|really|totally|fucking|total|complete|absolutely|piece_of)] (stupid|useless|idiot|dumb|suck|sucks|terrible|worst|wrong|rubbish|garbage|crap|shit|bad|awful|annoying|pathetic|moron|joke|waste|broken|worthless|wasting|boring|ridiculous|nonsense|trash|bullshit|not_listening|never_listen|incompetent|clueless|hopeless|irritating|dense|don't_listen|understand_nothing|know_nothing|lame|bollocks)
        (fuck|fuck_you|screw_you|shut_up|piss_off|go_away|i_hate_you|hate_you|hate_this|wtf|bullshit|you_suck|useless|go_to_hell|fuck_off|stop_it|asshole|bitch|bastard|dickhead|idiot|stfu|moron|hate_this_app|hate_this_bot|rubbish_bot|stupid_bot|dumb_bot|stupid_machine|for_fuck's_sake|ffs|eat_shit|get_lost|bugger_off|sod_off|useless_bot|crap_app|this_sucks|dumbass|wanker|twat|prick|sick_of_you|fed_up_with_you|that's_not_what_i_said|not_what_i_asked|not_what_i_said|not_what_i_meant|you_don't_understand|you_misunderstood|didn't_ask_for_that|didn't_ask_you|worst_coach|terrible_coach|bad_bot|this_is_bullshit|makes_no_sense|you're_not_helping|not_helpful|unhelpful|this_isn't_working|you_never_listen|i_already_told_you|already_told_you)
    """,
    "SmallTalk kind=who_are_you": """
        (who|what) [exactly] (are_you|r_u|is_this|am_i_talking_to|made_you|built_you|is_longrun|created_you|runs_you|programmed_you|are_u)
        are_you [(a|an|even|really|actually)] (human|bot|robot|ai|real|person|machine|computer|chatbot|real_person|chatgpt|gpt|real_coach|alive|sentient|llm)
        (what's_your_name|what_is_your_name|your_name|do_you_have_a_name|tell_me_about_yourself|introduce_yourself|am_i_talking_to|do_you_run|do_you_even_run|are_you_real|how_old_are_you|where_are_you_from|do_you_sleep|have_you_ever_run|who's_this|what_model_are_you|who's_behind)
    """,
    "Injection": """
        (ignore|disregard|forget|override|bypass) [(all|your|the|any|everything|my|of)] [(previous|prior|above|earlier|your|the|of_your|all)] [(previous|prior|above|earlier|system)] (instructions|instruction|prompt|prompts|rules_above|guidelines|directions|programming|training_data|safety|told)
        (system|admin|assistant|developer|sysadmin) (you|override|must|now|prompt|message|delete|ignore|instruction|mode|access)
        (system_prompt|prompt_injection|jailbreak|developer_mode|you_are_now|act_as|pretend_to_be|pretend_you_are|pretend_you're|roleplay|role_play|dan|sudo|admin_mode|root_access|api_key|password|execute|drop_table|select_*|system:|reveal_your|print_your|new_instructions|as_an_ai|hypothetical_ai|simulate|rm|system_message|debug_mode|override_safety|your_instructions|your_prompt|initial_prompt|hidden_prompt|godmode|environment_variables|secret_key|token|credentials|database|other_users|all_users|other_athletes|everyone's_data|script|http|https|www)
    """,
    "SmallTalk kind=off_topic": """
        (joke|poem|story|recipe|song|haiku|sonnet|riddle|essay|trivia|limerick|lyrics|rap)
        (weather|temperature_outside|football_score|stock|stocks|bitcoin|crypto|news|politics|president|election|prime_minister|capital|population|translate|homework|python_code|code|javascript|movie|film|netflix|restaurant|girlfriend|boyfriend|dating|tinder|movie_tonight|horoscope|lottery|meaning_of_life|tax|taxes|mortgage|invest|premier_league|world_cup|champions_league|who_won|score|pizza|board_games|chess|car|cars|alexa|siri|play_music|spotify|flight_to|hotel|cat|cats|exchange_rate|wifi|printer|laptop|windows|iphone|email|math|maths|square_root|2_plus_2|equation|history_of|war|god|religion|gossip|celebrity|marry_me|sing|dance_for_me|my_ex|rent|landlord|insurance|lawyer|divorce|moon|mars|aliens|dinosaurs|tv|series|video_game|playstation|xbox|fortnite|minecraft|tyres|oil|dishwasher|washing_machine|birthday_present|gift|knock_knock_joke|what_time_is_it|what_day_is_it|what's_the_time|what's_the_date|vote|joke_about)
    """,
    "SmallTalk kind=acknowledge": """
        = (ok|okay|got_it|understood|alright|sounds_good|will_do|cool|great|perfect|roger|fine|noted|makes_sense|good_to_know|i_see|gotcha|copy_that|fair_enough|right|k|kk|👍|nice|awesome|lovely|good|excellent|super|no_worries|no_problem|all_good|deal_then|brilliant|sweet|interesting|wow|haha|lol|righto|cheers_then|good_stuff|thumbs_up|aha|ah_ok|makes_sense_thanks|ok_cool|i_understand|very_good|ok_then|wicked|sorted|hmm|fab|happy_days|clear|amazing|oh_ok|okey_dokey|roger_that|mhm|good_point|true|cool_cool)
        (got_it|sounds_good|makes_sense|will_do|good_to_know|roger_that|fair_enough|looks_good|looking_good|that_works|works_for_me_thanks|that_makes_sense|challenge_accepted)
    """,
    "SetRoutine": """
        <remind> [(me|to|about)]
        <remind> <off>
        <off> <remind>
        (reminder|reminders|message|messages|workout) (at|to|earlier|later|for|from|now_at)
        {routine} <off>
        <off> [(the|my|all|those|with)] {routine}
        {routine} [(at|to|for|every|on|is|please|time|around)] {time:at}
        {routine} [(at|to|for|around)] {n:at} 
        {routine} <on>
        <on> [(the|my|a|with)] {routine}
        <remind> <on>
        <on> <remind>
        (move|change|set|switch|shift|make|push) {routine} [(to|at|for)] {time:at}
        (move|change|set|switch|shift|make|push) [(my|the)] (reminder|reminders|reminder_time|notification|notifications|message|messages) [(to|at|for)] {time:at}
        (pause|mute|silence|stop|hold|suspend|no) [(all|my|the|everything|any)] (reminders|messages|notifications|everything|reminding_me|messaging_me|texting_me|reminder|you)
        (stop_messaging_me|stop_texting_me|stop_reminding_me|don't_remind_me|don't_message_me|don't_text_me|no_reminders|no_messages|leave_me_alone|stop_nagging|stop_nagging_me|stop_bugging_me|no_more_reminders|stop_pinging_me|don't_ping_me|no_notifications|stop_bothering_me|stop_sending)
        (send|give|want|like) [me] [(a|the|my)] {routine}
        (check_in|check_on_me|ask_me|ask_how) [(with_me|me)] [(how_it_went|how_i_slept)] [(at|every|in)]
        (every|each) {time} <remind>
        pause {routine}
    """,
    "SetQuietHours": """
        (quiet|quiet_hours|silent|do_not_disturb|dnd|silence|no_messages|don't_message|don't_disturb|be_quiet|no_notifications|don't_text|shut_up|don't_ping_me|no_pings|leave_me_alone|don't_write|don't_text_me|don't_message_me|nothing|sleep_mode|no_texts|don't_disturb_me|don't_send_anything|don't_bother_me|mute) [(me|hours|from|between|:|time|are)] [(from|between)] {time:starts} (to|-|until|and|till|til) {time:ends}
        (quiet|quiet_hours|silent|do_not_disturb|dnd|silence|no_messages|don't_message|don't_disturb|be_quiet|no_notifications|don't_text|shut_up|don't_ping_me|no_pings|don't_write|don't_text_me|don't_message_me|nothing|no_texts|don't_disturb_me|don't_send_anything|don't_bother_me|mute) [(me|hours|from|between|:|time|are)] [(from|between)] {clocks}
        (quiet|quiet_hours|silent|do_not_disturb|dnd|no_messages|don't_message|no_notifications|don't_text|don't_ping_me|don't_text_me|don't_message_me|nothing|don't_disturb_me|no_texts) [(me|hours|from|between)] [(from|between)] {n:starts} (to|-|until|and|till) {time:ends}
        (nothing|no_messages|don't_message_me|don't_text_me|don't_disturb|quiet|no_notifications|don't_ping_me) [(me|please)] after {time:starts} [(and|or)] [(nothing|not)] [before] {time:ends}
    """,
    "Snooze": """
        (snooze|later|not_now|remind_me_later|ask_me_later|ask_later|ask_again|tell_me_again|remind_me_again|bug_me_later|come_back_to_me|try_again|try_me_again|ask_me_again|remind_again|ask_me|come_back|nudge_me_again|ping_me_again) [(in|at|for|until|till|later)]
        (in|give_me) [another] {duration:delay} [(again|please|then)]
        (remind|ping|nudge|ask|message|wake) [me] [again] in {duration:delay}
        (remind|ping|nudge|ask|message) [me] again
        = later
        snooze
        (not_yet|busy_now|in_a_meeting|can't_talk|not_a_good_time) 
    """,
    "Undo": """
        undo (change|last_change|thing|move|edit|swap|skip)
        (undo|revert|take_that_back|go_back_to_how_it_was|restore|put_it_back|roll_back|rollback|reverse_that|undo_that|take_it_back|cancel_that|scrap_that|scratch_that|put_that_back|change_it_back|undo_last|never_mind_that|didn't_mean_that|that_was_a_mistake|that_was_wrong|put_it_back_how_it_was|ctrl_z|undone|put_everything_back|revert_that|back_to_how_it_was|restore_the_old|as_it_was|the_way_it_was|how_it_was|like_it_was|cancel_the_last_change|take_back|unlog_that|un_do|oops_undo|undo_please|cancel_last|cancel_change|reset_that|wind_that_back|set_it_back|swap_it_back|change_that_back|move_it_back|switch_it_back)
        <skip> [(that|the|my)] (change|last_change|last_one|last_thing)
    """,
    "Redo": """
        (redo|do_it_again|reapply|re_apply|put_it_back_again|undo_the_undo|actually_keep_it|bring_the_change_back|redo_that|apply_it_again|reinstate|make_the_change_again|restore_the_change|undo_undo|redo_it|repeat_the_change|unundo)
    """,
    "Confirm": """
        (yes|yep|yeah|ok|okay|sure|yup|cool|great|perfect) [please] (do_it|do_that|go_ahead|apply|go_for_it|confirm|sounds_good|that's_fine|that_works|apply_it|make_it_so)
        = (yes|yep|yeah|yup|ok|okay|sure|do_it|go_ahead|please_do|apply|apply_it|confirm|confirmed|sounds_good|agreed|deal|go_for_it|make_it_so|that_works|correct|absolutely|of_course|perfect|let's_do_it|works_for_me|y|ja|si|oui|yes_please|go_on|go_on_then|accept|accepted|fine_by_me|aye|affirmative|definitely|yea|ya|sounds_great|looks_good|do_that|sure_thing|right|exactly|for_sure|why_not|approved|approve|i'm_in|yes_do_it|that's_right|that_is_right|that's_correct|by_all_means|hell_yes|hell_yeah|yes_that's_right|good_with_me|fine_with_me|yass|ye|yh|sounds_good_to_me|happy_with_that|that's_fine|ok_do_it|bring_it_on|let's_go|proceed|that_one_please|lgtm)
    """,
    "Decline": """
        (leave_it_as_it_is|keep_it_as_it_is|leave_it_as_is|leave_as_is|keep_as_is|leave_it_alone|keep_the_plan|leave_it|don't_change_it|don't_change_anything|leave_everything|never_mind|forget_it|no_leave_it) 
        (no|nah|nope) (leave|keep)
        = (no|nope|nah|no_thanks|no_thank_you|don't|cancel|never_mind|nevermind|leave_it|keep_it|not_that|no_way|rather_not|don't_do_it|stop|leave_it_as_it_is|keep_it_as_it_is|forget_it|not_now|n|hell_no|keep_as_is|no_don't|leave_as_is|i'd_rather_not|not_really|negative|absolutely_not|no_need|don't_bother|keep_the_plan|keep_the_old_one|keep_my_plan|leave_my_plan|leave_it_alone|no_leave_it|decline|reject|no_deal|thanks_but_no_thanks|don't_change_it|don't_change_anything|leave_everything|leave_everything_as_is|keep_everything|leave_it_be|no_keep_it|don't_apply|i_changed_my_mind|changed_my_mind|let's_not|actually_no|actually_don't|do_nothing)
    """,
    "Decline wants_another=yes": """
        (another_way|another_option|something_else|other_options|different_option|any_other_options|different_way|other_way|alternatives|alternative|any_alternatives|other_option|try_again|what_else|another_suggestion|other_suggestions|different_suggestion|another_idea|propose_something_else|show_me_another|something_different|other_ideas|any_other_way|what_are_my_options|give_me_another|anything_else)
    """,
    "Begin": """
        = (start|/start|begin|let's_start|let's_begin|get_started|start_over|let's_get_started|sign_me_up|onboard_me|set_me_up|start_again|restart|start_from_the_beginning|i_want_to_start|let's_do_this|start_from_scratch|i'm_new_here|new_here|join|set_up|setup|ready_to_start|how_do_we_start)
        (redo|restart|repeat|do|start) [(the|my)] (introduction|onboarding|setup|intro|questions)
        (introduce_myself|get_to_know_me|start_the_introduction|start_the_setup|start_onboarding)
    """,
    "SkipQuestion": """
        = (skip|skip_this|skip_it|skip_that|pass|next_question|don't_know|dunno|no_idea|not_sure|i_don't_know|next|rather_not_say|prefer_not_to_say|i'd_rather_not_say|move_on|no_clue|idk|whatever|you_decide|doesn't_matter|don't_care|n_a|skip_this_one|skip_question|skip_that_one|none_of_your_business|leave_it_out|ask_me_something_else)
        (skip|pass_on|next) [(this|that|the)] question
    """,
    "GoBack": """
        = (back|go_back|previous|previous_question|one_step_back|change_my_mind|let_me_change_that|wait_go_back|i_want_to_change_that|last_question|change_my_answer|change_that|let_me_correct_that|step_back|i_changed_my_mind|go_back_one|want_to_change_my_answer|back_up|let_me_redo_that|redo_that_question)
        (go_back|change) [(to|a|my|the)] [(last|previous)] (question|answer|step)
    """,
    "Export": """
        (export|download|backup|back_up|extract)
        (send|give|get|want|need|have|save|share|put|generate|make|sync|add|can_i_get|could_i_get|link) [(me|my|the|a|an|it|this|of|training)] [(a|the|my|as|an|plan|training|workouts|to|week|data|as_a|as_an)] [(as|to|in|into|for|on|with)] [(a|an|my|the)] (ics|csv|json|calendar|calendar_file|fit_file|a_fit|csv_file|json_file|ics_file|google_calendar|spreadsheet|excel|garmin|my_watch|ical|outlook|calendar_feed|apple_calendar|my_calendar|my_phone_calendar|fit_files|watch|file|garmin_watch|coros|all_my_data)
        (ics|csv|json|fit) (file|export|please|files)
        <add> (plan|training|workouts|week) [to] [my] calendar
        (all|my) data [please]
        (copy|download) of [(all|my)] data
    """,
    "LinkAccount": """
        (link|connect|pair|join|merge) [(my|this|the|with|to|accounts|account|another)] [(with|to|my|accounts|account|other|chat)]
        (link_code|linking_code|pairing_code|code_for_linking|link_code_is|code_is|my_code_is)
        (use|continue|talk|have) [(you|this|my_plan)] [(on|in|from)] [(both|another|my_other)] (telegram|discord|phone|device|account)
        (on_telegram_too|on_discord_too|also_on_discord|also_on_telegram)
    """,
    "UnlinkAccount": """
        (unlink|disconnect|unpair|detach|separate|unmerge) [(my|this|the|from|telegram|discord|other|account|accounts|chat|device|phone)] [(account|chat|device|telegram|discord|accounts|phone)]
        (remove|undo) [(the|my|this)] (link|linked_account|linked_chat|discord_link|telegram_link)
        unlink
    """,
    "DeleteEverything": """
        (delete|erase|wipe|remove|destroy|purge|forget) [(all|everything|my|all_my|all_of|every)] (data|everything|account|profile|all_my_data|my_account|personal_data|everything_about_me|all_data|about_me|info|information|records|history_and_data|trace_of_me|traces_of_me)
        (forget_me|delete_me|erase_me|gdpr|right_to_be_forgotten|delete_everything|erase_everything|wipe_everything|close_my_account|remove_me|forget_everything|delete_it_all|delete_all|wipe_it_all|cancel_my_account|erase_it_all)
    """,
}

ANSWERS = {
    "yes": "yes|yep|yeah|yup|y|sure|ok|okay|of course|correct|right|absolutely|i do|i did|i have|definitely|aye|yes i did|yes i do|yes please|yes i have|affirmative|that's right|true|unfortunately yes|afraid so|yea|ya|sadly yes|sure did|i am|i think so|think so|yes i am|yes a bit|a bit|a little|slightly|yes slightly|indeed",
    "no": "no|nope|nah|n|not really|no i didn't|no i don't|don't|no thanks|no thank you|not at all|negative|i didn't|i haven't|no i haven't|false|didn't|not today|nay|nah didn't|not this time|no i'm not|i'm not|i don't|don't think so|i don't think so|not that i know",
    "none": "none|nothing|no|nope|zero|0|nil|not yet|nothing yet|not running yet|not running|nothing at the moment|haven't started|i don't run|i don't run yet|nah|don't have one|don't have any|not really|never raced|never|haven't raced|no races|no recent race|no recent races|not at the moment|haven't run in years|nothing really|none really|not running at all|no running|nowhere|i'm fine|all good|all fine|nothing hurts|no injuries|injury free|healthy|good|i'm good|fit as a fiddle|none at the moment|none yet|haven't got one|don't have a recent one|no idea|nothing right now|i'm not running|not currently running|not right now|couch|on the couch|nothing currently|no niggles|no pain|pain free|i'm healthy|fine|touch wood|none touch wood|not one|no recent results|never run one|never ran one|never done one|haven't done any|no i'm fine|no all good|nope all good",
    "any day": "any|any day|all|every day|all days|whenever|doesn't matter|don't care|all of them|any day works|all week|flexible|anytime|any time|i'm flexible|all 7|all seven|every day works|whatever|up to you|you choose|you decide|you pick|no preference|don't mind|i don't mind|either|all the same",
    "no limit": "no limit|unlimited|as long as it takes|doesn't matter|any|whatever|no limits|as much as needed|flexible|don't mind|enough|plenty|lots|as long as needed|no restrictions|whatever it takes|no max|plenty of time",
    "skip": "skip|pass|next|don't know|dunno|no idea|not sure|i don't know|skip this|skip it|idk|rather not say|prefer not to say|next question|no clue|skip that|move on|rather not|i'd rather not|skip this one|you decide|n a|no comment|not telling|can't remember|don't remember|can't say|none of your business|secret",
    "back": "back|go back|change my mind|changed my mind|previous|wait go back|i changed my mind|let me change that|previous question|step back|change my answer|go back please|i want to change my answer",
    "done": "done|did it|yes|yep|yeah|all done|completed|finished|nailed it|smashed it|yup|as planned|sure did|i did|crushed it|of course|yes did it|finished it|✅|✔|y|yes as planned|went well|of course i did|did it all|check|tick|all of it",
    "not done": "no|nope|didn't|skipped|skipped it|missed it|no i didn't|nah|not today|didn't do it|didn't happen|rested|i skipped it|no time|not done|i didn't|n|missed|bailed|couldn't|didn't make it|had to skip|no skipped it|took it off|rested instead|no sorry|i missed it|didn't manage",
    "partly done": "partly|half|half of it|some of it|most of it|part of it|partially|cut it short|only half|not all|a bit|almost|kind of|sort of|nearly|not quite|did half|did some|did most|about half|shortened it|stopped early",
    "no reminders": "no reminders|none|no|never|don't|no thanks|nope|no need|off|don't remind me|no reminder|without|i don't need reminders|not needed|don't bother|nah|please don't|no notifications|leave me alone|no messages|i don't want any|no thank you",
    "the other": "the other one|the other|other one|not that one the other|no the other one|no the other|other",
    "first": "the first|first|1|a|option 1|the first one|first one|number one|one|option a|1st|number 1|top one|option one",
    "second": "the second|second|2|b|option 2|the second one|second one|number two|two|option b|2nd|number 2|option two|the latter",
    "third": "the third|third|3|c|option 3|the third one|third one|number three|three|option c|3rd|number 3|option three",
    "last": "the last|the last one|last|last one|the bottom one",
    "neither": "neither|none of these|none of them|none|neither of them|something else|no|nope|not those|nah|none of those",
    "great": "great|very well|excellent|amazing|brilliant|fantastic|super|perfect|like a baby|like a log|5 stars|wonderful|really well|really good|very good|full of beans|fresh|fully fresh|superb|buzzing|feeling fresh|awesome|top notch|so good|very fresh",
    "good": "good|well|fine|pretty good|pretty well|quite good|decent|solid|not bad|quite fresh|quite well|fairly good|nicely|alright actually|fairly fresh",
    "okay": "ok|okay|average|so so|medium|meh|alright|middling|normal|not great|neutral|so-so|could be better|moderate|all right|fair",
    "poor": "bad|poor|badly|not good|poorly|tired|low|not well|sore|rough|a bit sore|quite sore|heavy|not very well|not great at all|stiff|quite tired|pretty bad|pretty tired|broken|restless|rubbish|crap",
    "awful": "awful|terrible|very bad|horrible|exhausted|no sleep|very sore|dreadful|dead|shattered|empty|really bad|really sore|wrecked|destroyed|shit|zero|terribly|hardly at all|not at all|very tired|really tired|barely slept|knackered|super sore|couldn't sleep",
}

POLITE = (
    "please thanks coach um uh er hmm well oh so i think maybe probably about like just yeah then i'd say "
    "sorry sadly unfortunately it was it's that's that's a the for me actually really mate lol haha"
)
