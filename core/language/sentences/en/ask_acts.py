"""English questions."""

ASK = {
    "ShowToday": """
        <show> today
        (what|which|how_far|how_long) [(am_i|do_i|should_i|i'm|is|i|are_we|we|have_i)] [(doing|\
            running|do|run|have|got|supposed_to|on|up|training|training_today|on_for|up_to|\
            to)] {day:today}
        = today [please]
        = today's (run|session|workout|training)
        = (workout|session|run|training) [today]
        (anything|something|run) [(on|planned|scheduled|for_me)] today
        (run|training|running) today
        (what_am_i_doing|what's_my_run|what's_the_session|what's_the_workout|what's_on|\
            what's_my_workout|what's_the_plan|what_should_i_run|what_should_i_do|what_do_i_have|\
            what's_my_session|what's_for_today|what_do_i_run|what_am_i_running|what's_up_today|\
            what's_next|what_have_i_got|what's_cooking|what's_on_the_menu|what's_the_craic|\
            whats_the_run|what's_on_tap|what_is_on|what've_you_got_for_me|gimme_my_run|\
            what's_the_damage) {day:today}
        (is|do_i_have|am_i) [(it|i|there|there_a|a)] [(a|running|resting|off|doing)] [{kind}] today
        (what's_the_workout|what's_my_workout|what's_the_session|what's_my_run|what_do_i_run|\
            what_am_i_running|show_me_the_workout|show_me_my_workout|show_workout|workout_please|\
            session_please|todays_workout_please)
        {day:today} [(please|plan|then)] ?
    """,
    "ShowDay": """
        <show> {day:on}
        what_should_i (do|run|train|be_doing|be_running) {day:on}
        remind_me (what|what's|whats|what_is) [(on|for)] {day:on}
        what_should_i {day:on}
        <when> {kind:session_kind}
        <when> (next|my|the|is|do_i|am_i|run|session)
        what [(is|am_i|do_i|should_i|i'm|are_we|have_i|does)] [(doing|running|do|run|have|got|\
            planned|scheduled|on|look_like)] {day:on}
        (anything|something) [(on|planned|scheduled|for)] {day:on}
        (what's_planned|what's_on|what_is_on|what's_up|what_have_i_got|what's_happening|\
            what_do_i_have|what_about|how_about|what's_for|how_does|what_will|what_i'm_doing|\
            what_am_i_doing|what_do_i_run|what_am_i_running|what's_the_plan|what's_on_the_cards|\
            what've_i_got) [(on|for)] {day:on}
        (is|do_i_have|am_i|have_i_got|do_i) [(it|i|there|there_a|a|there_any|any|doing|running|\
            resting|run|train)] [{kind:session_kind}] {day:on}
        {day:on} (workout|session|plan|run|training) [(please)]
        {kind:session_kind} (when|what_day|which_day)
        (do_i_have|have_i_got|is_there|any|got_any|are_there_any) {kind:session_kind} [(this|\
            coming|planned|scheduled|in|on)]
        (next|upcoming) {kind:session_kind}
        (how_long|how_far|how_much|how_many_km|how_many_miles|how_big) [(is|do_i|should_i|am_i|i|\
            will)] [(run|my|the|running|be)] {day:on}
        (how_long|how_far|how_much|how_many_km|how_many_miles|how_big) [(is|do_i|should_i|am_i|i|\
            will|'s)] [(run|my|the|running|be|next)] {kind:session_kind}
        <show> [next] {kind:session_kind}
        = {day:on}
        = {day:on} ?
        do_i (run|train|have_to_run|rest) {day:on}
    """,
    "NextSession": """
        (what's|what_is|when's|when_is|show_me|show|tell_me|whats) [(my|the)] (next_run|next_session|\
            next_workout|next_one|next_training|upcoming_run|upcoming_session)
        (what_do_i_do_first|what_should_i_do_first|where_do_i_start|what_do_i_start_with|what_do_i_do_now)
        (what's_next|what_is_next|what's_coming_up_next|next_session|next_run|next_workout|\
            what_comes_next|what's_up_next|when_do_i_run_next|when's_my_next_run|\
            when_is_my_next_run)
        = [(so|and|ok|okay|right|well)] (now_what|what_now|what_happens_now)
    """,
    "ShowWeek": """
        (which|what) days (do_i|am_i|should_i|will_i) (run|running|train|training) [{week:week_of}]
        <show> {week:week_of}
        (how_does|what_does) {week:week_of} look
        (how_does|what_does|how_will|what_will) {range:week_of} look
        (how's|hows|how_is) {week:week_of} (looking|shaping_up|look|lining_up)
        (how's|hows|how_is) {range:week_of} (looking|shaping_up|look|lining_up)
        (how's|how_is|what's_on|what's_planned|what_is_on|what_have_i_got|what_do_i_have|plan_for|\
            how_far|schedule_for|sessions|workouts|what's|what|how_does|how_many|how_much|what's_in_store|\
            anything_hard|what's_the_plan|overview) {week:week_of}
        {week:week_of} (plan|schedule|overview|please|look_like|at_a_glance|training|program|\
            workouts|sessions|runs|line_up|lineup)
        = {week:week_of}
        = {week:week_of} ?
        how many {u} [in] {week:week_of}
        = week
        = (show|see|view|open|check|display) [(me|us|my|the|this|full|whole)] week
        (weekly|week) (plan|overview|schedule|view)
        (how_many|how_much|total) (km|miles|kilometres|kms|runs|sessions|mileage|kilometers|\
            running) {week:week_of}
        (how_many|how_much) (left|to_go|remaining|left_to_run) {week:week_of}
        (what's_left|what_is_left|left_to_do|still_to_do|what_have_i_still_got|what_remains) {when}
        <show> {range:week_of}
        (what's_on|what's_planned|plan_for|what_have_i_got|what_am_i_doing|\
            what_do_i_have) {range:week_of}
        what {range:week_of}
    """,
    "ShowPlan": """
        <show> [(me|the|my|whole|full|entire|complete|us)] [(the|my|whole|full|entire|\
            complete)] [(whole|full|entire|complete|training)] (plan|schedule|program|programme|\
            season|macrocycle|big_picture|roadmap|overview|calendar|training_plan|block)
        (whole|full|entire|complete|training) (plan|schedule|program|programme)
        = plan
        = [my] (training_plan|schedule|program)
        (how_does|what_does) [(my|the)] [(training|whole|full)] (plan|build_up|season|programme|\
            program|schedule) look
        (plan|overview|schedule|season) (until|up_to|till|to) [(the|my)] (race|race_day|marathon|\
            goal)
        (how_many|how_much) (weeks|days|time|long) [(are|do_i|till|until|is|left|to|have)] [(left|\
            till|until|to_go|there)] [(till|until|to|before|there)] [(my|the)] (race|marathon|\
            race_day|half|big_day|goal_race|go)
        (weeks|days) (left|to_go) [(until|till|before|to)] [(race|race_day|marathon|half)]
        (how_long|how_far) (until|till|to|off|away) [(my|the|is)] (race|marathon|race_day|half)
        (countdown_to|when_is|when's|what_date_is) [(my|the)] (race|marathon|half|goal_race|\
            big_day|race_day)
        (which|what) (phase|week) [(am_i|are_we)] [(in|on)]
        (when_does|when_do_i_start|when_is|when_do_we_start|when_is_the|when_does_the) [(the|\
            my)] [(start|begin)] (taper|tapering|peak|peak_week|build_phase|base_phase|cutback)
        (what's_my_goal|what_is_my_goal|what_am_i_training_for)
        (what's|what_is|when_is|how_big_is|which_is) [my] (peak_week|biggest_week|\
            longest_run_in_the_plan)
    """,
    "ShowProgress": """
        (how|how's|hows) [(am|is|are|did)] [(i|my|it|training|we|things|the_training|my_training|\
            last_week)] (doing|tracking|going|progressing|progress|go|coming_along|getting_on|looking|\
            shaping_up|been_going) [(so_far|lately|overall)]
        (progress|stats|statistics|trend|trends|fitness|training_load|load|my_numbers|form|\
            adherence|consistency|compliance|my_fitness|how_consistent) [(report|please|chart|\
            update|overview|so_far)]
        <show> [(my|the)] (progress|stats|statistics|trend|trends|fitness|load|form|training_load|\
            numbers|charts|chart|adherence|mileage_chart|mileage|totals)
        (am_i|have_i|did_i|do_i) [(been|getting|become|gotten|get)] (improving|improve|improved|\
            getting_fitter|getting_faster|getting_better|fitter|faster|making_progress|\
            progressing|getting_stronger|stronger|consistent|better|any_fitter|any_faster|\
            getting_slower|slower|losing_fitness)
        (compare|planned_vs|planned_against|plan_vs) [(planned|done|actual|and|vs|with)] [(done|\
            actual)]
        (how_was|how_did|how's_been) [my] {week}
        (rate|review|summarise|summarize|assess|evaluate|recap|sum_up) [(my|the)] (week|training|\
            month|progress|last_week)
    """,
    "ShowPaces": """
        <show> [(me|my|the|all)] [(my|the|training|hr|heart_rate)] (paces|pace|zones|\
            heart_rate_zones|hr_zones|training_zones|training_paces|pace_zones|heart_zones|\
            pace_chart|zone)
        (what's|what_is|which_is) [(my|the)] (marathon_pace|race_pace|mp|goal_pace)
        (what|which|how_fast) [(is|are|should|do|pace|my|'s)] [(my|i|the|pace|\
            should_i)] [(should_i|do_i|run|is|be|running)] [(my|run|at|the|for|in|on|doing|\
            do)] [(my|the|at)] {kind} [(pace|at|run_at|pace_be)]
        (paces|zones|training_paces|my_paces|my_zones|hr_zones|heart_rate_zones|pace_zones|\
            training_zones) [please]
        how_fast [(should|do|must|shall)] [i] [(be|run|go|do|running)]
        (what|which) pace
        {kind} pace
        (pace|paces) (for|of) {kind}
        (which|what) (heart_rate|hr|zone) [(for|should|is)]
    """,
    "ShowLog": """
        <show> [(me|my|the|all|last|recent|latest)] [(my|the|last|recent|latest|past|all|\
            previous)] [{number}] (log|runs|activities|history|diary|training_log|logbook|\
            last_runs|recent_runs|logged|rides|swims|log_book|past_runs|workouts_done|\
            previous_runs|training_diary|last_run|recent_activities|last_activity|run_history|\
            running_log|activity_log)
        (what|which|how_much|how_far|how_many|how_many_km|how_many_miles|how_often) \
            [(runs|km|miles|times|kilometres|kms|sessions|kilometers|activities|running)] \
            (did|have|had|has|'ve) [(i|we)] (run|do|done|log|logged|ran|cover|covered|swim|ride|\
            cycle|train|clock|clocked|bike|walk) [{when:dates}]
        (my|training|run|activity|running|recent) (log|history|diary|logbook|activities|runs|\
            past_runs)
        = (log|history|logbook|diary|activities)
        (total|weekly) (km|miles|mileage|distance|volume) {when:dates}
        (mileage|km|miles|kms|volume|distance|k) {when:dates}
        (what's|what_is) [(my|the)] (last|latest|previous|last_run|last_long_run|longest|fastest|\
            biggest)
        (what_was|when_was|how_far_was|how_long_was|how_fast_was|when_did_i|\
            what_did_i) [(my|the|i)] (last|latest|previous|run_last|last_run|do|run|log|last_long_run|\
            longest_run|longest|fastest|biggest)
        what_have_i (done|run|logged)
        how (did|was) my (last|latest|previous|most_recent) (run|long_run|session|workout|race|ride|swim)
        did_i (run|log|train|do)
    """,
    "ShowProfile": """
        = [my] (settings|profile|preferences|reminders|rules|notes|routines)
        do_you [(still|even)] (remember|know|have) [(injuries|niggles|goal|rules|notes|days|\
            settings)]
        <show> [(me|my|the|all)] [(my|the|all)] (profile|settings|rules|notes|reminders|info|\
            data_you_have|preferences|commitments|availability|routines|personal_data|details)
        (what|which) (do_you|have_you|does) [(all)] (know|remember|have|stored|store|\
            think_you_know|saved|got) [(about|on|of|stored|saved)] [me]
        (what) (rules|reminders|notes|settings|injuries|days) [(do|have|are|did)] [(i|you|we|\
            there)] [(have|set|got|stored)]
        (my|list) (profile|settings|rules|notes|reminders|preferences)
        (which|what) reminders
        (when|what_time) [(do|are|is|will)] [(you|my|the|i)] [(get|send|remind|reminding)] (me|\
            reminder|reminders|my_reminder)
        (what_units|which_units|what_language|what_time_zone|which_timezone|what_timezone) [(am_i|\
            do_i|are_you|is)]
        what_do_you_know
        (what's|what_is|which_is|whats|which|show) [(my|the)] (time_zone|timezone|units|language|time_zone_set)
    """,
    "PredictRace": """
        (predict|prediction|estimate|forecast|projected|predicted|race_predictor|race_prediction|\
            projection|race_predictions|predictions|guess|calculate) [(my|a|time|finish|for|what)]
        (what|how_fast|which) [(time|could|can|would|should|is|do|will|marathon|kind_of_time|\
            sort_of_time)] [(could|can|would|do|should|might|will|is|you_think)] [(i|you|my|\
            think)] [(run|race|do|manage|get|finish|think|realistic|could|can|expect|achieve|hit|\
            be_able_to_run)] [(i|a|the|my|in|for|at|over|could_run)] {race:distance}
        (what|how_fast|which) [(time|could|can|would|should|is|do|will|kind_of_time|\
            sort_of_time)] [(could|can|would|do|should|might|will|is|you_think)] [(i|you|my|\
            think)] [(run|race|do|manage|get|finish|think|realistic|could|can|expect|achieve|hit|\
            be_able_to_run)] [(i|a|the|my|in|for|at|over|could_run)] {distance:distance}
        (what|how_fast) (time|finish_time|finishing_time) [(can|could|should|will|would|is|do|\
            might)] [(i|you)] [(run|expect|get|finish|realistic|think|on_track_for|aim_for|manage|\
            achieve)]
        (current|my|potential|realistic|expected) {race:distance} [(shape|time|potential|fitness|\
            equivalent)]
        (what|which) pace (for|at|in|should_i_run|shall_i_run|do_i_run|can_i_run) [(the|my|a)] {race:distance}
        {race:distance} (prediction|time|potential|estimate|equivalent|predicted|predictor|shape)
        {distance:distance} (prediction|potential|estimate|equivalent|predictor|predicted)
        (my|current|likely|predicted|expected) {distance:distance} time
        (what_am_i_in_shape_for|what_shape_am_i_in|what_could_i_run|how_fast_could_i_run|\
            what_can_i_run|how_fast_can_i_run|what_time_am_i_on_track_for|what_would_i_run|\
            what_kind_of_shape)
        (can_i|could_i|will_i|do_you_think_i_can|am_i_able_to|chances_of|\
            do_you_think_i_could) [(run|break|go|manage|finish|do|hit|get|make|a)] [(a|under|sub|\
            in|my|the|below)] [(sub|\
            under)] [{number}] [{clock}] [{duration}] {race:distance} [(realistic|possible|doable|\
            feasible|achievable)]
        (can_i|could_i|will_i|do_you_think_i_can|am_i_able_to|would_i|do_you_think_i_could) [(run|\
            break|go|manage|hit)] [(a|under|sub|\
            below)] [{number}] [{clock}] [{duration}] {distance:distance}
        (could_i|can_i|am_i_able_to|would_i) (do|run|go|manage|hit|break|get) [a] (sub|under|below) [{number}] [{clock}] [{duration}] \
            {distance:distance} (do_you_think|do_you_reckon|you_think|you_reckon|would_you_say)
        (could_i|can_i|am_i_able_to|would_i) (do|run|go|manage|hit|break|get) [a] (sub|under|below) [{number}] [{clock}] [{duration}] \
            {race:distance} (do_you_think|do_you_reckon|you_think|you_reckon|would_you_say)
    """,
    "Explain about=workout": """
        (why|what's_the_point|what_is_the_point|what's_the_purpose|what_is_the_purpose|how_come|\
            what_for|purpose|reason|reasoning|what's_the_benefit|what_good|what_does|benefit|\
            explain|why's|what's_the_idea|what_is_the_idea|what's_the_reason|point) [(of|do|is|am|\
            the|for|behind|this|that|are|on|doing|there|i|no|not|isn't_there)] {kind:session_kind}
        (why|what's_the_point|what_is_the_point|what's_the_purpose|what_is_the_purpose|how_come|\
            what_for|purpose_of|what's_the_benefit|explain|what's_the_idea|point_of) [(of|do|is|\
            am|the|for|i|behind|so_many|that|this|today's|about)] (workout|session|run|this|\
            training|it|that|warm_up|drills)
        why [(are|do|did|have|would)] you [(keep|always)] (give|giving|gave|given|set|setting|plan|planned|put|schedule|scheduled) [me] {kind:session_kind}
        why {day:session_on}
        (y|why) (is|am_i|do_i|are) {day:session_on} [(a|an)] {kind:session_kind}
        (explain|purpose_of|point_of) {day:session_on}
        = why
        = how_come
    """,
    "Explain about=move": """
        why [(did|have|was|has|is)] [(you|my|the|we|it|\
            been)] [{kind:session_kind}] [{day:session_on}] [(you|been|it)] (move|moved|change|\
            changed|shift|shifted|swap|swapped|reschedule|rescheduled|rearrange|cut|shortened|\
            shorten|drop|dropped|removed|remove|reduced|reduce|different)
        why [(did|have|are)] you [(make|made|making|turn|turned)] [{day:session_on}] [{kind:session_kind}] (shorter|longer|easier|harder|different)
        why [(is|has)] {kind:session_kind} (now|moved|changed)
        (what_changed|why_the_change|what's_changed|what_did_you_change|why_was_it_moved|\
            why_did_it_change|reason_for_the_change)
    """,
    "Explain about=pace": """
        (what|which) did_you base [(paces|pace|zones|times)] [on]
        why [(so|is|are|am|do|must|should|does)] [(my|i|the|have_to|easy_runs|it|so|these|\
            all)] [{kind:session_kind}] [(pace|paces|run|runs|so|to_run|go|run_so)] [(so|this|\
            that|run_so)] (slow|slowly|fast|quick|easy_pace|quickly)
        (why|how_come) [(this|that|these|those|the|my)] (pace|paces|speed|zones)
        why [(so|is_it_so|that|this)] (slow|fast|slowly)
        (how|where) [(did|do|are)] [you] [(get|calculate|work_out|determine|come_up_with|\
            set)] [(my|the|these|those)] (paces|pace|zones|numbers)
        why [(can't|not|don't)] [i] [(run|go)] faster
    """,
    "Explain about=volume": """
        why [(so|not|is|do|only|am|isn't|can't|such|are|don't|aren't)] [(i|there|the|we|it|\
            this)] [(so|run|do|running|only|any)] (few|little|more|less|many|much|low|volume|\
            mileage|short|long|miles|kilometres|kilometers|km|high)
        why [(so|only|just|is_it_only)] {distance}
        why [(is|are)] {week} [(so|only|such)] (light|hard|easy|short|long|low|much|heavy|big|\
            small)
        why [(is|are)] {kind:session_kind} (only|so|just) {distance}
        why [(is|a|this|the|do_i_have|such|so|are|is_this|is_next_week)] [(a|it|this|such_a)] (cutback|\
            cutback_week|down_week|deload|deload_week|easy_week|light_week|recovery_week|step_back_week)
    """,
    "Explain about=rest": """
        why [(do|am|is|so|a|have|should|need|am_i)] [(i|the|there|to|many|need|have|a|must|\
            it)] [(have|need|take|resting|to|a|rest)] [(to|a|so_many|so_much)] {kind:rest}
        why [(so_many|so_much|am_i|should_i|do_i_need_to|do_i_have_to)] (rest|resting|rest_days|\
            days_off|recovery_days|off_days)
        (why|how_come) [(no|not|isn't|aren't|am_i_not|is_there_no)] (run|running|training|session|\
            workout) {day:session_on}
    """,
    "Explain about=on_track": """
        (am_i|are_we|is_my_training|is_this|am_i_still|are_we_still|still|am_i_even) [(still|\
            really)] (on_track|on_target|on_course|on_schedule|where_i_should_be|behind|\
            ahead_of_schedule|on_pace|ready|going_to_make_it|behind_schedule|too_far_behind|\
            on_the_right_track|gonna_make_it)
        (on_track|on_course|on_target) [(for|to)]
        (am_i|are_we) (fit|ready|strong|quick|fast) [enough] (for|to) {clock}
        = am_i (doing|running|training) (enough|too_much|too_little) ?
        = am_i (doing|running|training) (enough|too_much|too_little)
        (will_i|am_i_gonna|am_i_going_to|can_i_still) (make_it|be_ready|make_my_goal|hit_my_goal|\
            reach_my_goal|make_the_goal|hit_my_target|finish|be_ready_for|get_there)
        (will_i|am_i_gonna|am_i_going_to|can_i_still|could_i_still|can_i) [still] (make|hit|run|\
            break|manage|reach|get|do) [(it|my|a|the)] [(under|sub|in|below)] {clock}
        (how_ready|ready) [(am_i|for)] (for|race|marathon)
        is [(my|the)] (goal|target|plan|sub) [(still|time)] (realistic|achievable|possible|doable|\
            reachable|feasible)
    """,
    "Explain about=plan": """
        (who|how) [(has|have|did|was)] (made|wrote|built|written|you_make|you_write) [(this|my|the)] plan
        (is|how) [(good|is)] [(this|my|the)] plan (any_good|good|right_for_me|good_enough|okay|ok|worth_it)
        why [(is|does|did|this|has|have|the|my|you|do)] [(my|the|this|you|it)] [(training|\
            plan_like|plan|build|plan_look|structured|whole)] (plan|structured|built|phase|\
            plan_this_way|like_this|like_that|this_way|schedule|season)
        (explain|walk_me_through|how_did_you_build|how_does|how_is|what's_the_logic_behind|\
            logic_behind|what's_the_thinking_behind|rationale_behind|rationale_for|\
            what's_the_structure_of) [(my|the|this|your)] (plan|programme|program|training|\
            schedule|training_plan|structure|work)
        (what_is|what's|what_does|explain) [(this|the|a|that|my|base|build|taper)] (phase|block|\
            base_phase|build_phase|taper_phase)
    """,
    "Explain about=go-ahead": """
        (should_i|shall_i|can_i|may_i|could_i|must_i|should_i_even|should_i_really|am_i_ok_to|\
            am_i_okay_to|am_i_fine_to|am_i_allowed_to|is_it_ok_to|is_it_okay_to|is_it_safe_to|\
            is_it_fine_to|is_it_wise_to|is_it_alright_to|is_it_a_good_idea_to|is_it_bad_to|\
            is_it_sensible_to|is_it_ok_if_i|can_i_still|\
            would_it_be_ok_to|is_it_dangerous_to|is_it_better_to|better_to) [(still|really|actually|even|\
            at_least|just|safely|also)] (run|train|exercise|jog|go_running|go_for_a_run|go_out|go_for_my_run) \
            [(at_all|or_not|or_rest|or_skip_it)] {day:session_on}
        (should_i|shall_i|can_i|may_i|could_i|is_it_ok_to|is_it_okay_to|am_i_ok_to|is_it_safe_to) \
            (still|at_least|really|even) [at_least] (do|run|race|go_for) [(the|my|a)] {kind:session_kind} [{day:session_on}]
        can_i_still (do|run|race|go_for) [(the|my|a)] {kind:session_kind} [{day:session_on}]
        (should_i|shall_i) [(do|run)] [(the|my)] {kind:session_kind} {day:session_on}
        (run|train) or (rest|not|skip|no) {day:session_on}
        = [so] {kind:session_kind} [on] {day:session_on} ?
        = (is_it_ok_to|is_it_okay_to|is_it_safe_to|can_i|should_i|shall_i|may_i) [still] (run|train)
    """,
    "Explain about=run_again": """
        (when|how_soon|what_day|which_day) (can|could|may|will|should|am|do|shall) i [(be|get)] [(able_to|allowed_to|back_to|\
            ready_to|safe_to|start|restart|begin|start_back|resume|go_back_to|return_to|go)] (run|running|train|training|\
            exercise|running_again) [(again|properly|normally)]
        (how_long|how_many_days) (until|till|before|til) [(can|when)] i [(can|may|could|am_allowed_to)] (run|train|start_running|run_again|\
            train_again|get_back_to_running|resume)
        (when|how_soon) (is_it_ok_to|is_it_okay_to|is_it_safe_to|is_it_fine_to|is_it_alright_to) \
            (run|train|start|resume) [again]
        (when|how_soon) (am_i_back|can_i_get_back|can_i_go_back|can_i_return|can_i_resume|can_i_restart|can_i_start_again)
        (when|how_soon) can i (go_back|get_back|return) to (normal|training|running|full_training|my_plan|the_plan|it)
        how_long (will_i_be|am_i|am_i_going_to_be|do_you_think_i'll_be) (out|off|sidelined|out_for|laid_up)
        how_long (do_i_have_to|must_i|should_i|do_i_need_to) (rest|wait|stay_off|not_run|take_off)
    """,
    "Explain about=source": """
        (source|sources|evidence|science|research|studies|study|citation|citations|references|\
            proof|literature|where_does_that_come_from|where_did_you_get_that|says_who|\
            according_to_who|based_on_what|who_says|how_do_you_know|where_do_you_get|\
            what's_that_based_on|what_is_that_based_on|what's_it_based_on)
    """,
    "Help": """
        = help [me] [please]
        (how_do_i|how_can_i|how_to|how_would_i|how_should_i) (log|move|skip|undo|change|delete|\
            set|add|use|export|link|tell|record|enter|connect|see|cancel|report|get_reminders|\
            turn|stop|edit|correct|update|switch|swap)
        (what_can) (you) (do|say|ask|type|tell)
        (what_can_i) (say|ask|type|tell)
        = (what_can_i_do) [(here|with_you)]
        (what|which) (commands|options|features|can_you_do|do_you_do|things_can_i)
        (commands|help|instructions|manual|menu|how_does_this_work|how_do_you_work|\
            how_does_it_work|how_do_i_use_you|what_can_you|how_do_i_use_this|usage|\
            how_do_i_talk_to_you|i_need_help|i'm_lost|i'm_confused|examples|\
            how_do_i_work_this)
    """,
    "AskQuestion": """
        (am_i|i'm|i_am|im|i_feel|why_am_i) [(just|really|always|still|a_bit|such_a|a)] [(too|so|very|this|that|really|embarrassingly)] \
            (slow|slow_runner|slowest|slower_than_others|slower_than_everyone|slower_than_everyone_else)
        (what|where) did_i (do_wrong|go_wrong|mess_up)
        (tips|advice|recommendations|recommend|suggestions|any_idea|opinion|thoughts_on|\
            help_me_understand|difference_between|your_take_on|explain_what|what_does|mean|\
            wondering|what_can_i_do|what_could_i_do)
    """,
}
