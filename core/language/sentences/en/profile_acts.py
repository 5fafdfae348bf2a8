"""English sentences about goals and the athlete."""

PROFILE = {
    "SetGoal": """
        (postpone|postponed|moved|pushed|deferred|delayed|move|push|shift|defer|put_back|bring_forward|delay) [my] (goal_race|race|a_race|goal) [(to|until|back|till)] {day:on}
        <goal_words> {race:distance}
        <goal_words> {distance:distance}
        {race:distance} [(race|is|goal)] [(on|in|at|for|is)] {when:on}
        {distance:distance} race [(on|in|at|for|is)] {when:on}
        {distance:distance} (on|in|at) {when:on} (in|under|sub|target|goal|below|goal_time)
        = {distance:distance} {day:on}
        {when:on} (i_run|i'm_running|i_race|i'm_racing|i'm_doing|i_do|running|racing)
        {race:distance} (goal|target|pb_attempt|is_my_goal|is_the_goal|please)
        {distance:distance} (goal|target|is_my_goal|is_the_goal)
        (sub|under|break|below|faster_than) [(the|a)] [{number}] [{clock}] {race:distance}
        (sub|under|break|below|faster_than) {number} {distance:distance}
        (sub|under|break|below|faster_than) {clock} {distance:distance}
        (sub|under|break|below) {duration:target} {race:distance}
        {race:distance} (sub|under|faster_than|below)
        {distance:distance} (sub|under)
        goal [(is|=|:)] [(to|a)] (sub|under|below|break) {clock:target} [(at|for|in)] {race:distance}
        (target|goal|goal_time|target_time|aiming|aim|aiming_for|hoping_for|shooting_for|\
            want) [(time|is|of|for|now|to|at|:|a)] [(is|for)] {clock:target}
        (target|goal|goal_time|target_time|aiming|aim|aiming_for|hoping_for|shooting_for) [(time|\
            is|of|for|now|to|at|:|a)] [(is|for)] {duration:target}
        (race|race_day|race_date|goal_race|event|my_race) [(is|has|has_been|got|was)] [(moved|\
            changed|on|now|postponed|rescheduled|pushed|put_back|brought_forward|is)] [(to|on|for|\
            until|now)] {day:on}
        {race:distance} [(is|has|has_been|got|was)] (moved|changed|postponed|rescheduled|pushed|\
            put_back|brought_forward) [(to|on|for|until|now)] {day:on}
        (change|set|update) [my] (target|target_time|goal_time|goal) [(time|to)] [to] {clock:target}
        (change|set|update) [my] (target|target_time|goal_time|goal) [(time|to)] [to] {duration:target}
        (change|move|set) [my] (goal|race|race_date|target) [(to|on|is|date)] [to] {race:distance}
        (change|move|set) [my] (goal|race|race_date|target) [(to|on|is|\
            date)] [to] {distance:distance}
        (change|move|set) [my] (goal|race|race_date|target) [(to|on|is|date)] [to] {day:on}
    """,
    "SetGoal kind=base": """
        (just_like_running|just_enjoy_running|just_love_running|no_goal_really|keep_fit|stay_fit|get_fit|just_fit|get_fitter|general_fitness|maintain|maintenance|\
            stay_in_shape|keep_in_shape|base_building|base_training|build_a_base|build_base|\
            stay_healthy|be_healthy|health_reasons|running_for_fun|i_run_for_fun|just_run_for_fun|lose_weight|get_in_shape|\
            keep_ticking_over|tick_over|no_race|without_a_race|no_race_in_mind|no_particular_race|\
            no_goal_race|no_specific_goal|no_particular_goal|stay_active|keep_active|keeping_fit|\
            staying_fit|run_for_fun|no_race_planned|base_phase|fitness|fit_and_healthy|\
            keep_my_fitness|maintain_fitness|maintain_my_fitness|just_base|get_back_in_shape|\
            no_races|be_fitter|feel_fitter|improve_my_fitness|get_faster|get_quicker|\
            build_endurance|get_stronger|enjoy_running|consistency|mental_health|\
            shift_some_weight|lose_a_few_pounds|drop_a_few_kilos|just_run_regularly|run_regularly)
    """,
    "SetGoal kind=start_to_run": """
        (start_running|start_to_run|couch_to_5k|c25k|couch_25k|begin_running|learn_to_run|\
            get_into_running|take_up_running|couch_to_5|get_started_with_running|start_jogging|\
            getting_into_running|run_without_stopping|couch_to|run_5k_without_stopping|\
            never_run_before|never_ran_before|get_off_the_couch|get_off_the_sofa|\
            first_5k_ever|taking_up_running|starting_running|start_from_zero|beginner_plan|\
            run_30_minutes_without_stopping|run_nonstop|run_non_stop)
    """,
    "SetGoal kind=come_back": """
        (coming_back|come_back|back|return|returning|coming_back_to_running) (after|from|following) [(a|an|the|my)] \
            [(long|short|bit_of_a|few_months|lengthy|year's|baby)] (break|layoff|lay_off|time_off|hiatus|time_out)
        (come_back|comeback|coming_back|come_back_from|return_to_running|returning_to_running|\
            get_back_to_running|get_back_into_running|get_back_into|getting_back_into|\
            getting_back_to|back_to_running|coming_back_from_injury|come_back_after|\
            start_again_after|getting_back_into_it|return_after|rehab|get_running_again|\
            start_running_again|restart_running)
    """,
    "DropGoal": """
        (drop|forget|cancel|scrap|remove|give_up|abandon|delete|ditch|bin|pull_out_of|\
            pulled_out_of|withdrawn_from|withdrew_from|dropped_out_of|withdraw_from|\
            withdrawing_from|pulling_out_of|giving_up_on|quit|end|no_longer_running|not_running|\
            not_doing|won't_run|no_longer_doing|not_gonna_do|give_up_on|clear|calling_off|\
            drop_out_of|not_going_to_do|deferred|deferring|no_longer_want_to_run|\
            don't_want_to_run|not_racing|won't_be_running|backing_out_of|can't_do|bailing_on|\
            not_entering|cancelling) [(my|the|that|this)] (goal|race|goal_race|target|event|a_race)
        (drop|forget|cancel|scrap|remove|give_up|abandon|ditch|bin|pull_out_of|withdraw_from|\
            withdrawing_from|pulling_out_of|giving_up_on|quit|no_longer_running|not_running|\
            not_doing|won't_run|no_longer_doing|not_gonna_do|give_up_on|calling_off|drop_out_of|\
            not_going_to_do|deferred|deferring|no_longer_want_to_run|don't_want_to_run|\
            won't_be_running|backing_out_of|bailing_on|don't_want_to_do|cancelling|\
            doing_the) {race}
        (race|marathon|half|event|my_race|goal_race) [(is|was|got|has_been|been)] (cancelled|\
            canceled|off|called_off|postponed_indefinitely|scrapped)
        [(train|run)] (no_more|without|no) (goal|race_goal|race_goals)
        (not_racing|no_longer_racing|not_racing_it|won't_be_racing) [(any_more|anymore|any_longer)]
        (don't|no_longer) [(have|want|need)] [(a|the|my|any)] (goal|race)
        no_more (racing|races|marathons|goals) [for_me]
    """,
    "Name": """
        (my_name_is|my_name's|name_is|name's|call_me|i_am_called|i'm_called|everyone_calls_me|\
            people_call_me|i_go_by|just_call_me|you_can_call_me|friends_call_me)
    """,
    "SetProfile units=km": """
        (use|switch|change|set|in|to|prefer|show|want|give|speak|think|work|talk|units|metric|go|\
            display|unit) [(everything|me|units|paces|distances|it|to|in|them)] [(to|in|\
            back_to)] (km|kilometers|kilometres|kms|metric|k)
        (km|kilometers|kilometres|metric) (please|instead|not_miles|for_me|not_mi|only|units)
    """,
    "SetProfile units=mi": """
        (use|switch|change|set|in|to|prefer|show|want|give|speak|think|work|talk|units|imperial|\
            go|display|unit) [(everything|me|units|paces|distances|it|to|in|them)] [(to|in|\
            back_to)] (miles|mile|mi|imperial)
        (miles|imperial|mi) (please|instead|not_km|for_me|not_kilometres|not_kilometers|only|units)
    """,
    "Place": """
        (i'm_in|i_live_in|living_in|live_in|based_in|i_moved_to|moved_to|moving_to|i'm_based_in|\
            relocated_to|time_zone_is|timezone_is|time_zone_to|timezone_to|time_zone|timezone|\
            my_zone_is|i'm_now_in|now_in|i_am_in|currently_in|just_landed_in|just_arrived_in|\
            in_the_zone|staying_in|landed_in)
    """,
    "SetProfile language=en": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] english
    """,
    "SetProfile language=de": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] (german|deutsch)
    """,
    "SetProfile language=es": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] (spanish|espanol)
    """,
    "SetProfile language=fr": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] (french|francais)
    """,
    "SetProfile language=it": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] (italian|italiano)
    """,
    "SetProfile language=pt": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] (portuguese|portugues)
    """,
    "SetProfile language=nl": """
        (speak|in|use|switch_to|talk|write|language|reply_in|answer_in|change_to|\
            change_language_to|prefer) [(to|is|me|in)] (dutch|nederlands)
    """,
    "SetProfile tone=coach": """
        (talk|speak|act|be|sound|tone|more) [(to_me|with_me|more|like|as|a|to|is|:)] [(like|as|\
            a)] [(a|my)] (coach|drill_sergeant|strict|stricter|professional|trainer|direct)
        (no_nonsense|less_chatty|be_tougher|be_stricter|get_to_the_point)
        (be|get) [a] [(bit|little|lot)] [more] (tougher|stricter|harsher|firmer|harder|blunter) (with|on) me
    """,
    "SetProfile tone=partner": """
        (talk|speak|act|be|sound|tone|more) [(to_me|with_me|more|like|as|a|to|is|:)] [(like|as|\
            a)] [(a|my)] (partner|training_partner|running_partner|running_buddy|training_buddy)
    """,
    "SetProfile tone=friend": """
        (talk|speak|act|be|sound|tone|more) [(to_me|with_me|more|like|as|a|to|is|:)] [(like|as|\
            a)] [(a|my)] (friend|mate|buddy|friendlier|friendly|less_formal|pal|casual|relaxed|informal|\
            kinder|nicer|gentle)
    """,
    "SetProfile level=beginner": """
        (i'm|i_am|im|level|total|complete|absolute|call_me|me_as|to|set_me_to|consider_me|as) [(a|\
            an|still|quite|pretty|is|total|complete|absolute|bit_of_a)] [(total|complete|\
            absolute)] (beginner|newbie|novice|new_runner|newcomer|noob|rookie|new_to_running|\
            new_to_this|new_to_all_this|new_to_it)
        (just_started_running|only_just_started_running|only_started_running|\
            started_running_last_month|started_running_recently|been_running_for_a_few_weeks)
    """,
    "SetProfile level=intermediate": """
        (i'm|i_am|im|level|set_me_to|consider_me|to|as) [(a|an|is)] (intermediate|average_runner|\
            recreational_runner|intermediate_runner)
    """,
    "SetProfile level=advanced": """
        (i'm|i_am|im|level|set_me_to|consider_me|to|as) [(a|an|quite|pretty|very|fairly|\
            is)] (advanced|experienced|competitive|experienced_runner|advanced_runner|club_runner|\
            competitive_runner|seasoned_runner)
        (been_running_for|been_running|running_for|been_jogging|been_jogging_for|been_a_runner|been_a_runner_for) \
            [(over|about|for)] {n} {unit}
    """,
    "Age": """
        (i'm|i_am|im|turned|turning|just_turned|age|aged|age_is|age:|my_age_is) {n:age} [(years|\
            years_old|yo|now|today|last_week|this_year|year_old|yrs_old)]
        {n:age} (yo|years_old|year_old|yrs_old)
        (i'm|i_am|im) [a] {n:age} {unit} [old]
        {n:age} {unit} old
        = {n:age} (male|female|woman|man|m|f)
        (born|born_in|birth_year|year_of_birth|b.) [(in|is|:)] {n:birth_year}
        (born|birthday|date_of_birth|dob) [(in|is|on|:)] {day:birth}
    """,
    "WeeklyVolume": """
        (run|running|do|doing|average|averaging|at|about|currently|usually|typically|around|\
            weekly_mileage|weekly_volume|mileage|volume|my_mileage|now|log|hitting|cover|clock|\
            normally|sit_at|between) [(is|of|at|running|about|around|doing|on|roughly|average|\
            usually)] [(is|at|about|around|averaging)] {distance:volume} (a|per|each|/|every|\
            weekly|pw|p_w) [week]
        {distance:volume} (a|per|each|/|every) week
        {distance:volume} (a|per|each|/|every) week [(in|over|across|,|and|with|\
            on)] {number:runs} (runs|sessions)
        {distance:volume} (weekly|pw|per_wk|week)
        (weekly_mileage|weekly_volume|weekly_distance|weekly_km|weekly_miles) [(is|of|at|:|was|about|around)] {distance:volume} [(,|and|with|over|in)] {number:runs} (runs|sessions|times)
        (usual|normal|typical|average|usually|normally) week [(is|of|looks_like|would_be|:|has)] {number:usual_runs} (runs|sessions|times)
        (usual|normal|typical|average|usually|normally) week [(is|of|looks_like|would_be|:|has)] {times:usual_runs}
        (usual|normal|typical|average|usually|normally) week [(is|of|looks_like|would_be|:|has|about|around)] {distance:volume}
        (weekly_mileage|weekly_volume|weekly_distance|volume|mileage|weekly_km|weekly_miles|\
            my_week|base_is|currently_at|my_base) [(is|of|at|:|was|about|around)] {distance:volume}
        = (not|haven't|barely) [(really|currently|been)] (running|run) (at_all|at_the_moment|\
            right_now|yet|now|currently|much|anything)
        (run|running|jog|do|doing|training|train|go) [(about|around|roughly)] {times:usual_runs} (a|per|each|/|every) week
        (run|running|jog|do|doing|training|train|go) [(about|around|roughly)] {number:usual_runs} (runs|times|days|sessions|x) (a|per|each|/|every) week
    """,
    "LongestRun": """
        (longest_run|longest|longest_recent_run|furthest|longest_lately|longest_so_far|\
            longest_distance|my_longest|longest_one|longest_this_month) [(was|is|of|recently|\
            lately|so_far|:|about|has_been|i've_done_is|i've_run_is|ever|in_the_last_month|run|\
            i've_done|in_a_while)] [(was|is|of|:|recently|lately|about|around|\
            run)] {distance:longest}
        (longest|furthest) [(run|recent|lately|so_far|was|is|recently|one|about|around)] {n:longest_figure}
        {distance:longest} (is_my_longest|was_my_longest|was_the_longest|is_the_longest|\
            is_the_furthest|is_as_far_as|has_been_my_longest|was_my_longest_run|is_my_longest_run)
    """,
    "RecentResult": """
        {distance:distance} {clock} (base|set|calculate|work_out|use|calibrate) [(my|the)] (paces|zones|training|it|that) [(on|from|off)]
        {race:distance} {clock} (base|set|calculate|work_out|use|calibrate) [(my|the)] (paces|zones|training|it|that) [(on|from|off)]
        my {race:distance} (pb|pr|time|is|was|best|personal_best|record)
        my {distance:distance} (pb|pr|time|is|was|best|personal_best|record)
        best_ever {race:distance} [(is|was|:|of)]
        best_ever {distance:distance} [(is|was|:|of)]
        (recent|latest|best|current|last|pb|pr|personal_best|personal_record|personal_bests|\
            season's_best) [(is|best|recent|latest|was|of|for|time|:)] [(for|the|over|at)] [(the|\
            a)] {race:distance} [(pb|pr|time|is|was|in|best)] [(is|was|:|of)]
        (recent|latest|best|current|pb|pr|personal_best|personal_record|season's_best) [(is|\
            best|recent|latest|was|of|for|time|:)] [(for|the|over|at)] [(the|\
            a)] {distance:distance} [(pb|pr|time|is|was|in|best)] [(is|was|:|of)]
        {race:distance} (pb|pr|best|time|personal_best|personal_record) [(is|of|was|:|from|stands|stand|currently|at)]
        {distance:distance} (pb|pr|best|time|personal_best|personal_record) [(is|of|was|:|from|stands|stand|currently|at)]
        (pb|pr|personal_best) {clock} {distance:distance}
        (fastest|quickest) {distance:distance}
        (fastest|quickest) {race:distance}
        = {distance:distance} in {clock:target} {range}
        (pb|pr|personal_best) {clock} {race:distance}
    """,
    "HeartRates": """
        {max_hr}
        {threshold_hr}
        {resting_hr}
    """,
    "LongRunDay": """
        {day:on} (is_best|is_better|works|works_best|suits|suits_me|is_good) {kind:long}
        {kind:long} (on|always_on|day_is|day|to|for|day_to|is_on|should_be_on|goes_on|best_on|\
            preferably|always|day:|day_should_be) [(is|to|on|be|should_be)] {days:days}
        {kind:long} {days:days}
        (prefer|like|rather|love) {days:days} for [(my|the)] {kind:long}
        {day:on} [(is|'s)] when [(i|we)] [(always|usually|normally)] (go|run|do) {kind:long}
        {days:days} [(is|are)] when [(i|we)] [(always|usually|normally)] (go|run|do) {kind:long}
        {days:days} [(are|is|would_be)] (better|best) [(for|as)] [(my|the)] {kind:long}
        {days:days} (is|for|are|as|works_for|suits|best_for|works_best_for) [(my|the|best_for|for|\
            long_run_day|good_for)] [(a|my)] {kind:long}
        = {day:on} for [(my|the)] {kind:long} [please]
        (long_run_day|longrun_day) [(is|to|:|should_be|on|please|=)] {day:on}
        {kind:long} day [(is|to|:|should_be|on|please)] {day:on}
        (long_runs|all_long_runs|longs) [(on|should_be_on|are_on)] {day:on}
        (always|usually|normally|prefer) [(do|run|to_do|to_run|have)] {kind:long} [on] {days:days}
        {day:on} (is|for|as) [my] (long_run_day|long_day)
        (prefer|like|rather|prefer_to|like_to) [(do|have|run|my)] {kind:long} [(on|\
            runs_on)] {days:days}
    """,
    "Uninjured": """
        (never_been_injured|never_injured|never_had_an_injury|never_had_any_injuries)
        (no|zero|without_any|free_of|not_any) (injuries|injury|niggles|injury_free|aches_or_pains|\
            problems|injury_history|issues)
        (injury_free|nothing_hurts|nothing_hurting|uninjured|no_injuries|not_injured|\
            no_pain_anywhere|pain_free_everywhere)
    """,
    "SetProfile model_off=yes": """
        (don't|do_not|no|never|stop|not|without) [(send|share|use|want|give|sending|using|\
            sharing)] [(my|the|any)] [(words|data|messages|text|stuff)] [(to|with|using|a|\
            an)] [(a|an|the|any)] (ai|model|llm|openai|chatgpt|language_model|third_party|\
            third_parties|gpt)
        (turn|switch) off [the] (ai|model|llm|language_model)
        (model|ai|llm|language_model) off
        (turn|switch) [the] (ai|model|llm|language_model) off
    """,
    "SetProfile model_off=no": """
        (you_can|may|allow|ok_to|fine_to) [(use|the)] [(the|an)] (ai|model|llm|language_model)
        (model|ai|llm|language_model) on
        (turn|switch) on [the] (ai|model|llm|language_model)
        (turn|switch) [the] (ai|model|llm|language_model) on
        use [the] (ai|model|llm|language_model) [again]
    """,
    "Remember": """
        (make_note|make_a_note_that|mind_that|don't_like|do_not_like)
        (remember|keep_in_mind|note|make_a_note|take_note|bear_in_mind|fyi|for_the_record|\
            don't_forget|be_aware|you_should_know|just_so_you_know|for_future_reference|\
            note_to_self|heads_up|keep_a_note) [(that|:|i|my|this|of|for_the_future|to_self)]
        (correct|change|update|edit|fix) (my|the|that|this) note
        i_hate
        i (really|absolutely|fucking|just)_hate
        i_love
        (prefer|i_prefer|i'd_always_prefer|allergic|asthma|asthmatic|diabetic|i_dislike|\
            i_can't_stand|i_have_asthma|vegan|vegetarian|flat_feet)
    """,
    "Forget": """
        (forget|delete|remove|erase|clear|wipe|drop|scrap) [(that|about|what|everything|all|the|\
            my|i)] [(my|i|the|all|i_said|i_told|of)] [(notes|note|said_about|told_you_about|told_you|\
            said|about|thing_about)]
        (forget|delete|remove|erase|clear) [(all|my|the)] (notes|note|memory|memories)
        (no_longer_hate|don't_hate)
    """,
}
