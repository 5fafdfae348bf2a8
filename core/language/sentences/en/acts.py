"""English sentences: logging, reshaping the week, life and body."""

ACTS = {
    "LogActivity": """
        <did>
        {unfinished}
        {kind} {distance}
    """,
    "Amend": """
        (no|nope|sorry|actually|correction|oops|wait|typo|meant|i_meant|whoops|oh|ah|edit|fix|make_that|scratch_that) {distance} not {distance}
        {distance} not {distance}
        {duration} not {duration}
        {number} not {number}
        it_was {distance} not {distance}
        (not|wasn't) {distance} (it_was|but|actually|but_actually) {distance}
        (correction|i_meant|meant|i_mean|typo|oops|whoops|scratch_that|make_that|edit_that|i_mistyped|mistyped|should_say|should_be|should_have_been|should_read|i_miscounted|miscounted|got_that_wrong|fix_that|that_was_wrong|my_bad)
        (change|correct|edit|fix|update|amend|adjust) (run|that|distance|time|it|activity|entry|log|duration|last_run|pace|my_last|rpe|date|yesterday's_run|last_entry|the_last)
        (edit|correct|fix|amend|update|change) {day:on}
        (it|that) was (actually|really|in_fact|only|more_like)
        actually (it|that)_was
        actually it's
        (it|that)_was_actually
        actually {distance}
        (no|nope) it_was
        (no|nope) {distance}
        it was {distance}
        it was {duration}
        (that|it|run) was {day}
        (that|it|run) was {sport}
        (that|it) was {clock}
        {clock} not {clock}
        {rpe} not {number}
        (forgot_to_say|forgot_to_mention|forgot_to_add|should_have_said|also_note|add_to_that|add_a_note|add_note|note_for|make_a_note_on)
        that_run_was
        (that|the|last)_run was
        {rpe} (for_that|for_that_run|for_the_run|for_yesterday|for_that_one)
        (set|put|mark) (rpe|effort)
    """,
    "DeleteActivity": """
        (delete|remove|erase|scrap|bin|wipe|drop|get_rid_of|discard) (run|activity|entry|log|that_run|last_run|workout_i_logged|that_log|ride|walk|swim|duplicate|last_entry|last_activity|that_entry|last_log|my_last_run|logged|hike|logged_run)
        (delete|remove|erase|discard) {distance} (run|activity|entry|log)
        (delete|remove|erase|discard) {distance}
        (delete|remove|erase|discard) {sport}
        (didn't_actually_run|logged_twice|logged_it_twice|duplicate|logged_by_mistake|wasn't_me|counted_twice|double_counted|logged_by_accident)
    """,
    "CompleteSession": """
        <done_it>
        (did|done|completed|finished|ran|hit|executed|got_through) [it] [all] (as_planned|as_prescribed|per_plan|to_plan|as_scheduled|as_written|to_the_letter|exactly_as_planned|according_to_plan|per_the_plan)
        (mark|tick|set) (done|completed|complete|off|finished)
        went_to_plan
        {partly}
        (managed|got_through|did|completed|made_it_through) [about] (half|most)
        (workout|session|run) (done|complete|completed|finished)
        {kind} (done|completed|complete|finished|in_the_bag|ticked|✅|check)
        = done
    """,
    "CheckInAnswered": """
        slept {score}
        slept (well|great|like_a_baby|like_a_log|good|brilliantly|amazing|really_well|very_well|ok|okay|alright|fine|so_so)
        (sleep|energy|soreness|legs|mood) [(was|is|at|a|were|are|today)] {number}
        (sleep|energy|soreness|legs) [(was|is|at|a|were|are)] {score}
        (sleep|energy|legs) [(was|is|at|a|were|are|level|levels|felt|feel|feeling|quality)] (good|great|ok|okay|fine|bad|poor|terrible|low|high|fresh|excellent|average|amazing|meh|decent|rubbish|awful)
        (good|great|solid|decent|amazing|excellent|proper|lovely) (sleep|night's_sleep|nights_sleep|night's_kip|sleep_last_night)
        slept {duration}
        {duration} (of_sleep|sleep|sleep_last_night|in_bed|kip)
        got {duration} (sleep|of_sleep)
        (well_rested|feeling_fresh|feel_fresh|legs_feel_fresh|fresh_legs|legs_are_fresh|full_of_energy|full_of_beans|raring_to_go|ready_to_go|legs_feel_good|legs_feel_great|legs_good|legs_are_good|feeling_rested)
    """,
    "MoveSession": """
        <move> (to|till|until|for|onto|on|til|by|into) {day:to}
        <move> (to|till|until|for|onto|on|til|into) {range:to}
        <move> (to|till|until|for|onto|on|til|into) {week:to}
        <move> {range:fromto}
        (wait|hold|keep|save|leave|hold_off) {range:fromto}
        (wait|hold|save) (for|to) {day:to}
        (put|do|run|have|stick|get) {day:from} (on|to|for) {day:to}
        <move> {day:from} {day:to}
        <move> [(back|forward|out|along)] (by|a|one|two|back|forward) (day|days)
        <move>
        <earlier> [(forward|up|ahead)] [(to|for|on|from)] {day:to}
        <earlier> (forward|up|ahead|earlier)
        <earlier> to {day:to}
        (do|run|have|put|make|stick|get|slot|squeeze|fit|place) on {day:to} instead of {day:from}
        (do|run|have|put|stick|get|make) {day:to} instead of {day:from}
        (do|run|have|get|squeeze) {day:to} (instead|rather)
        (do|run|have|get) on {day:to} (instead|rather)
        (make|do) it {day:to} instead
        {day:to} instead of {day:from}
        {kind} {day:to} instead
        {kind} on {day:to} (instead|please|rather)
        (want|like|prefer|need|rather) {kind} (on|to_be_on|for) {day:to}
        (put|stick|place|set) {kind} (on|to|in|for|into) {day:to}
        (can_i|could_i|can_we|could_we) (do|run|have) {kind} (on|for) {day:to}
        (can_i|could_i|can_we|could_we) (do|run|have) {day:from} {kind} {day:to}
        (can_i|could_i|can_we|could_we|i'd_like_to|want_to|i_want_to|rather) (do|run|have) {kind} {day:to}
        (different_day|another_day|some_other_day)
        switch {day:from} to {day:to}
        switch {kind} (to|over_to) {day:to}
        (change|switch) (to|for) {day:to}
        (swap|switch) {range:fromto}
    """,
    "SwapSessions": """
        (swap|switch|exchange|flip|trade|reverse|interchange|flip_flop|swop|swapping|switching) {days:both}
        (swap|switch|exchange|flip|trade|interchange|swop) (days|around|round|over|the_two)
        (swap|switch|exchange|flip|trade|interchange|swop) {day:first} (with|for|and|&|against|over_with|around_with|round_with|session_with|workout_with|run_with|session_and|run_and|run_for) [{day:second}]
        (swap|switch|exchange|flip|trade|interchange|swop) {kind:first_kind} (with|for|and|&|against|on) [{kind:second_kind}]
        (swap|switch|exchange|flip|trade|interchange|swop) {kind:first_kind} {day:first} (with|for|and|&) [{kind:second_kind}]
        (swap|switch|exchange|flip|trade|interchange|swop) {day:first} {kind:first_kind} (with|for|and|&|to) [{kind:second_kind}]
        trade_places
        {days:both} (swapped|the_other_way_round|the_other_way_around|switched_round|switch_places)
        (swap|switch) {distance}
    """,
    "SkipSession": """
        <skip>
        <skip> {kind}
        (sit|sitting) {when:day} out
        (give|giving) (a_miss|a_skip|a_swerve)
        <missed>
        no_time [(to_run|for_a_run|for_it|to_train|for_running)] {when:day}
        (miss|missing) {when:day}
        (miss|missing) {kind}
        (miss|missing) (run|session|workout|training|one|it)
        {kind} (off_the_table|not_happening|isn't_happening|ain't_happening|is_not_happening|won't_happen|out_the_window|is_out)
        (run|session|workout|training|it|that) (not_happening|isn't_happening|ain't_happening|is_not_happening|won't_happen|not_gonna_happen|didn't_happen|never_happened|isn't_gonna_happen|is_a_no|is_out|isn't_going_to_happen|not_going_to_happen)
        (not_happening|not_gonna_happen|ain't_happening|didn't_happen|isn't_happening|isn't_gonna_happen|not_gonna_make_it|won't_make_it|can't_make_it|not_going_to_happen) 
        (didn't|did_not|never|failed_to) [(get_around_to|get_round_to|manage_to|get_to|end_up|manage)] (run|train|do|make|go|manage|get_out|get_out_of_bed|do_it|make_it|running|happen|get_it_done|get_it_in|go_out|running_today)
        (no|not) (run|running|training|workout|session|going|doing|jogging) {when:day}
        (not|no) (doing|running|training|going) {when:day}
        (not|no) (doing|running) {kind}
        (no) {kind} {when:day}
        (not|no) (running|training|run|workout) (for_me|from_me|due_to|because)
        no {kind} for_me
        i'm_out {when:day}
        (take|taking|have|having|give_me|gimme|can_i_have|want|need|needing|make) {when:day} off
        {when:day} off [please]
        off {when:day}
        (don't_want_to|don't_feel_like|not_feeling|not_in_the_mood_for|can't_face|can't_be_bothered_with|not_up_for|can't_be_arsed_with|not_up_to|can't_be_arsed_to|can't_be_bothered_to|don't_fancy|do_not_want_to|do_not_feel_like|really_don't_want_to|don't_wanna) [(run|running|train|training|do|doing|going)] [{when:day}]
        (had_to|have_to|need_to|gotta|got_to|must|want_to) (skip|miss|cancel|drop)
    """,
    "RestInstead": """
        (take|taking|need|needing|want|have|having|give|make|call|could_use|deserve|turn_into|be|gonna|as|into|i'll|planning|swap_for|replace_with|change_to) {kind:rest}
        {kind:rest} {when:day}
        {when:day} {kind:rest}
        (just|i'll|gonna|let's) {kind:rest}
        rest [(up|instead)] {when:day}
        {kind:rest} instead
        resting {when:day}
        (taking_it_off|take_it_off)
    """,
    "CannotRun": """
        <cannot> [(actually|even|really)] <train>
        <cannot> [(actually|even|really)] <train> {when:day}
        <cannot> {when:day}
        <cannot> {kind}
        <cannot> (do|make|run|manage|face|fit_in|squeeze_in) {kind}
        (can't|won't|couldn't) (today|tonight|tomorrow)
        (doesn't_work|won't_work|not_gonna_work|doesn't_suit|not_possible|isn't_possible|isn't_going_to_work|is_no_good|no_good|impossible|isn't_good|is_a_no_go|no_go|is_a_write_off|a_write_off|is_not_possible|isn't_ideal)
    """,
    "ReplaceSession": """
        <replace> (with|by|for|into|to|instead_of|an|a) {sport:with}
        <replace> (with|by|for|into|to|instead_of|an|a|it|this|that) {kind:with}
        (instead_of|rather_than|in_place_of) {kind:what}
        (instead_of|rather_than|in_place_of) (run|running|session|workout|training|it|a_run)
        {sport:with} (instead|rather|in_place)
        {kind:with} (instead|rather)
        (instead|rather) (do|go|just|i'll) {kind:with}
        (do|doing|go|run|have|ride|use|take|hit|hop_on|jump_on) {sport:with} {when:day} instead
        {sport:with} instead_of
        {kind:with} instead_of
        (on|to|use|hit|do|using|onto) {treadmill} [instead]
        (do|run|can_i|could_i|move|use|want|take|doing|have) {day:what_on} {treadmill}
        (do|run|can_i|could_i|move|use|want|take|doing|have) {kind:what} {treadmill}
        {treadmill} instead
        (make|turn|keep|change|switch|convert) {day} (easy|an_easy|a_recovery|into|a|to|to_a|to_an|into_a|into_an) [{kind:with}]
        (make|turn|change|switch|convert) (it|that|this|today's_run|tomorrow's_run) [(into|to|a|an|into_a|into_an)] {kind:with}
        (make|turn|change|switch|convert|swap) {kind:what} (into|to|for|an|a|with|into_a|into_an|to_an|to_a|for_an|for_a|with_an) {kind:with}
        (make|turn|change|switch|convert|swap) {kind:what} (into|to|for|an|a|with|into_a|into_an) {sport:with}
        (make|turn|change|switch|convert|swap) {kind:what} {kind:with}
        (make|turn|change|switch|convert|swap) {day:what_on} {kind:what} (into|to|for|an|a|with|into_a|into_an|to_an|to_a|for_an|for_a|with_an) {kind:with}
        (make|turn|change|switch|convert|swap) {day:what_on} {kind:what} (into|to|for|an|a|with|into_a|into_an|to_an|to_a|for_an|for_a|with_an) {sport:with}
        (make|turn|change|switch|convert|swap) {day:what_on} (run|session|workout) (into|to|for|with|an) {sport:with}
        (make|turn|change|switch|convert|swap) {day:what_on} (run|session|workout|into|to|for) [(into|to|for|with|an)] {kind:with}
        (can_i|could_i|can_we|could_we|i'll|i'd_rather|rather|prefer_to|let's|want_to|like_to|gonna|going_to) (do|go|run|take|ride|hit|just) {sport:with} {when:day}
        (can_i|could_i|i'll|i'd_rather|rather|prefer_to|let's|like_to) {sport:with}
    """,
    "ScaleSession": """
        <shorter>
        <shorter> (to|down_to|at) {distance:to}
        <shorter> (to|down_to|at) {duration:to}
        <shorter> (by|off) {distance:by}
        <shorter> (by|off) {duration:by}
        <shorter> {distance:by} (off|from|from_the|off_the|shorter|less)
        <shorter> {duration:by} (off|from|from_the|off_the|shorter|less)
        {distance:by} (shorter|less|off|fewer)
        {duration:by} (shorter|less|fewer)
        (take|knock|shave|drop|lop) {distance:by} off
        (take|knock|shave|lop) {duration:by} off
        <longer>
        <longer> (to|up_to) {distance:to}
        <longer> (to|up_to) {duration:to}
        <longer> by {distance:more}
        <longer> by {duration:more}
        {distance:more} (longer|more|extra|on_top|further)
        {duration:more} (longer|more|extra|on_top)
        add {distance:more} (to|onto|on_to)
        add {duration:more} (to|onto|on_to)
        (add|extra|another|additional) {distance:more} (to|onto|on) {kind}
        (make|change|set|cap|limit|keep|do|just_do|turn) {kind} (to|at|a|an|it|only|be|just) [(to|at)] {distance:to}
        (make|change|set|cap|limit|keep|do|just_do|turn) {kind} {distance:to}
        (make|change|set|cap|limit|keep|turn) {kind} {duration:to}
        (make|change|set|cap|limit|keep) {kind} (to|at|a|an|only|be|just) [(to|at)] {duration:to}
        (make|change|cap|limit|keep|set) [(it|the_run|that|session|run)] {day} [(run|session|it)] [(to|at|only|just|into|a)] {distance:to}
        (make|change|cap|limit|keep|set) [(it|the_run|that|session|run)] {day} [(run|session|it)] [(to|at|only|just|into|a)] {duration:to}
        (make|change|cap|limit|keep|set) (it|the_run|that|session|run) [(to|at|only|just)] {distance:to}
        (make|change|cap|limit|keep|set) (it|the_run|that|session|run) [(to|at|only|just)] {duration:to}
        (only|just) [(got|have|had|got_time_for|time_for|has)] {duration:to}
        (only|just) (got|have|had|got_time_for|time_for|has|do|run|can_do|manage) {distance:to}
        (can_only|could_only) [(do|manage|run|spare)] {duration:to}
        (can_only|could_only) [(do|manage|run)] {distance:to}
        only_have {duration:to}
        i've_only_got {duration:to}
        {duration:to} (only|max|tops|is_all_i_have|is_all_i've_got|at_most|is_all_i_got|all_i_have|maximum|to_spare)
        {distance:to} (only|max|tops|at_most) {when}
        {distance:to} instead_of {distance}
        {distance:to} instead_of {number}
        {duration:to} instead_of {duration}
        (do|run|can_i_do|could_i_do|can_i_run|i'll_do|make_it) {distance:to} {aside}
        half the (distance|session|run|workout)
    """,
    "EaseWeek": """
        <easier>
        <easier> {week}
        <easier> {day}
        {week} <easier>
        (cut|reduce|drop|lower) [(the|my)] (volume|mileage|load|intensity)
        (need|want|give|take|have) [(a|an)] (breather|easy_week|lighter_week|break|easier_week|recovery_week|down_week)
        (too_hard|too_much|too_tough|overdoing_it|overdoing|too_intense|too_many_miles|too_many_km|brutal_week|too_heavy) {week}
        {week} [(is|was|looks|seems|feels)] (too_hard|too_much|too_tough|brutal|too_heavy|too_intense)
        (plan|schedule|training|it) [(is|was|looks|seems|feels)] (too_hard|too_much|too_tough|too_intense|too_heavy)
    """,
    "PushWeek": """
        <harder>
        <harder> {week}
        (too_easy|not_hard_enough|not_challenging|bored|isn't_hard_enough|isn't_enough|not_enough|could_do_more|can_do_more|can_handle_more|want_more|give_me_more|need_more|ready_for_more|could_handle_more|can_take_more|not_tough_enough|not_challenging_enough|more_challenge)
        (want|can|could|like) [(to)] (push|do|run) more
        more (km|miles|mileage|kms|intensity|volume) {week}
        make {week} bigger
    """,
    "AddSession": """
        <add> {distance}
        <add> {kind}
        <add> {duration}
        <add> {sport}
        <add> (run|session|workout|one) [{when:day}]
        (want|like|love|could_i|can_i|could_we|can_we|fancy) [(to)] [(do|run|go|squeeze|fit)] [(a|an)] (extra|another|additional|bonus)
        double {day}
        (want|like) [(to)] (do|run|go|ride|swim) {sport} {day}
        (can_i|could_i|can_we|i'd_like_to) (do|go_for|join|run) (parkrun|a) {day}
        {sport} (session|class) (on|for) {day}
        another {kind}
    """,
    "AddRace": """
        (tune_up|tuneup|b_race|warm_up_race|practice_race|b_goal|c_race|tune_up_race|training_race|prep_race|b_race:|rust_buster) {distance}
        (add|put|include|enter|entered|schedule|do|doing|running|run|slot_in|also_doing|signed_up|racing) {distance} (tune_up|tuneup|b_race|race|as_a_tune_up|on_the_way|as_practice|in_the_build_up|before_the_marathon|as_prep|race_as_prep|as_a_b_race|as_a_test|as_training|as_a_warm_up|along_the_way|as_a_rust_buster|warm_up_race|in_the_middle)
        {distance} (tune_up|tuneup|b_race|as_a_tune_up|as_preparation|warm_up_race|b_goal|prep_race|on_the_way|along_the_way|as_prep|as_a_b_race)
        (add|put) race {distance}
        (race|racing) {distance} (in_between|on_the_way|before_that|as_practice)
        add {distance} race
    """,
    "ReplanFrom": """
        (replan|re_plan|rebuild|redo|rewrite|recalculate|regenerate|rework|re_do|recompute|reset|restart|re_jig|rejig|start_over|update|re_write|adjust|redraw|refresh|redesign) [(my|the|whole|entire|this)] (plan|program|programme|schedule|training_plan|training|everything|block|rest_of_the_plan|season|whole_plan)
        (replan|re_plan|start_over|start_from_scratch|start_again_with_the_plan)
        (new|fresh|different) plan [(please|from)]
        (make|write|build|create|give) [me] [a] (new|fresh|another) plan
        (recalculate|rebuild|rework|redo|replan|re_plan) from
        (plan|schedule) (no_longer_fits|is_off|out_of_date|doesn't_fit)
        (adapt|adjust) plan
    """,
    "SetAvailability": """
        (only|just) [(run|train|free|available|can_run|can_train|can|manage|do|be_running|on|work_for_me)] [on] {days:days}
        (can|could|able_to) [(only|just|also)] (run|train|do|manage|make|work_out) [(on|only_on|only)] {days:days}
        (run|train|running|training) [only] [on] {days:days} [only]
        (free|available) [(on|only)] {days:days}
        {days:days} [(are|is|would|works|work|suit|suits|will)] (free|available|best|good|ok|fine|works|work_for_me|work|suit_me|works_for_me|my_running_days|are_my_running_days|only|suits|for_running|are_my_days|best_for_me)
        {days:days} {duration:minutes} [(max|each|tops|at_most|per_session|per_day|available|free|max_each)]
        {duration:minutes} [(max|tops|at_most|free|available|each)] [(on|during|for)] {days:days}
        (max|only|at_most|up_to|no_more_than|maximum|about|have|spare|got|limit) {duration:minutes} [(on|during|for)] {days:days}
        {n:count} (days|runs|sessions|times|day) (a|per|each|/|every) week
        {number:count} (days|runs|sessions|times|day|x) (a|per|each|/|every) week [(works|suits_me|is_best|max|please)]
        {times:count} (a|per|each|/|every|weekly) [week]
        {n:count} {unit} (a|per|each|/|every) {unit}
        (can_run|can_train|want_to_run|would_like_to_run|able_to_run|run|running|train|happy_to_run|training|have_time_for|down_to|go_to) {n:count} (days|times|x) {week}
        my (training|running) days are {days:days}
        (change|switch|set|make) [my] (training|running) days [(to|are)] {days:days}
        {days:days} [(now|too|as_well)] (free|available|opened_up)
        {days:days} (i_can_run|i_can_train|i_can_only_run|i_have|i've_got|i_only_have)
    """,
    "BlockDates": """
        <away> {when:dates}
        {when:dates} <away>
        <away> (until|till|from|between|for|on|over|this|next|in)
        (block|block_out|block_off|mark) {when:dates} [(as|off)]
        <away>
        i'm (in|at|off_to|going_to) {when:dates}
        (only|just|max) {duration:minutes} (each_day|a_day|per_day|daily|a_time|on_those_days|every_day) {when:dates}
        {when:dates} (only|just|max) {duration:minutes} (each_day|a_day|per_day|daily|every_day|a_time)
        {when:dates} (only|just|max|can_only_do|limited_to) {duration:minutes}
        no_running {when:dates}
        (off|free|break|time_off|week_off|take|taking) {range:dates} [off]
        (off|take|taking|have|having) {week:dates} [off]
        {week:dates} off
        {range:dates} off
    """,
    "FreeDates": """
        (back|home|available|free) (early|earlier|after_all|again|now) {when:dates}
        {when:dates} (free_after_all|free_again|available_after_all|is_free_now|are_free_now|available_again|opened_up|is_free|works_after_all|now_free)
        (trip|holiday|vacation|travel|meeting|conference|wedding|flight|event|plans) [(is|was|got|has_been|been|are)] (cancelled|canceled|off|called_off|postponed) [(free|available|around|home)] [after_all]
        (unblock|free_up|clear_the_block|not_away|i'm_not_away|no_longer_away|not_travelling|not_busy|no_longer_busy|not_traveling)
        can_run_after_all
    """,
    "NeverOn": """
        never [(run|running|train|schedule|on|a_run_on|plan|give|any_running|put)] [(on|me_on|anything_on|runs_on|a_run_on)] {days:days}
        never [(run|running|train|schedule|on|plan|give|put)] [(on|me_on|anything_on|runs_on)] {day:day}
        (can't|cannot|don't|won't|no|not|couldn't|shouldn't) [(ever|make|do|want_to)] [(run|train|running|training|runs|workouts|schedule|plan|put|sessions|have|give|do)] [(on|me_on|anything_on|me|anything|runs_on|runs)] {days:days}
        {days:days} (are_out|is_out|off_limits|no_good|never|don't_work|not_possible|impossible|are_off|is_off_limits|are_off_limits|doesn't_work|are_no_good|are_a_no|is_a_no|are_sacred|are_rest_days|off|is_always_off|are_always_off|always_off|are_always_rest|is_my_rest_day|are_a_no_go|is_no_running|are_no_go|no_running|free_of_running|as_rest_days)
        (keep|leave|make|have) {days:days} (free|off|clear|empty|run_free|running_free)
        (always|want) {days:days} off
        (keep|leave|make|want|have) {days:days} {kind}
        {days:days} (always|as|are|is) {kind}
        always (rest|off|have_off|take_off) [on] {days:days}
    """,
    "LiftRule": """
        {days:days} (ok_again|fine_again|possible_again|ok_now|fine_now|are_ok_now|are_fine_now|are_ok_again|back_on|work_again|work_now|are_possible_again|open_again|are_free_now|are_free_again|works_again|available_again|is_ok_now|is_fine_now|is_fine_again)
        (lift|remove|drop|delete|forget|cancel|lose|scrap|clear) [(my|the)] (rule|cap|limit|restriction|long_run_cap|commitment|long_run_limit|time_limit)
        (can_run|can_train|can_do) [on] {days:days} [(again|now)]
        no_longer {sport} [on] {days:days}
        no_more {sport} [on] {days:days}
        (stopped|quit|dropped|stopping|quitting) {sport} [on] {days:days}
        no_longer [(have|do)] {sport}
        {sport} [(is|was|has_been|on)] [{days}] (stopped|over_for_the_season|finished_for_the_season)
    """,
    "CapLongRun": """
        {kind} [(should|must|can|shall|is|be|never|to|not|no)] [(be|go|exceed|take|run|last)] [(a)] (max|at_most|no_longer_than|no_more_than|never_longer_than|under|capped_at|maximum|up_to|never_more_than|limited_to|never_over|shorter_than|below|more_than|over|longer_than|exceed) [(of)] {duration}
        {kind} [(should|must|can|shall|is|be|never|to|not|no)] [(be|go|exceed|take|run|last)] [(a)] (max|at_most|no_longer_than|no_more_than|never_longer_than|under|capped_at|maximum|up_to|never_more_than|limited_to|never_over|shorter_than|below|more_than|over|longer_than|exceed) [(of)] {distance}
        {kind} {duration} (max|at_most|maximum|tops|cap|limit)
        {kind} {distance} (max|at_most|maximum|tops|cap|limit)
        (cap|limit) {kind} [(to|at)] {duration}
        (cap|limit) {kind} [(to|at)] {distance}
        (max|maximum|longest) {kind} [(is|of|:)] {duration}
        (max|maximum|longest) {kind} [(is|of|:)] {distance}
        (keep|make) {kind} (under|below|at_most|to_max|to_a_max_of|to_a_maximum_of) {duration}
        (keep|make) {kind} (under|below|at_most|to_max|to_a_max_of) {distance}
        (no|never) {kind} (over|longer_than|above|more_than|beyond) {duration}
        (no|never) {kind} (over|longer_than|above|more_than|beyond) {distance}
        (don't_want|never_want|not_want|don't_give_me|never_give_me) [(a|any)] {kind} (over|longer_than|above|more_than|beyond) {duration}
        (don't_want|never_want|not_want|don't_give_me|never_give_me) [(a|any)] {kind} (over|longer_than|above|more_than|beyond) {distance}
    """,
    "Commitment": """
        {sport} [(class|training|session|practice|night|with|match|game)] [(on|is|is_on|every|:)] {days:days}
        {days:days} [(is|are|i|i've|i_have|i_do|i_go|my|we_have|we_play|nights|evenings|morning|night|mornings|evening)] {sport}
        (play|do|have|go|go_to|got|teach|coach|attend) {sport} {days:days}
        {sport} {days:days}
        {days:days} (play|do|have|go|go_to|got) {sport}
    """,
    "MostRuns": """
        (max|at_most|no_more_than|never_more_than|maximum|not_more_than|up_to|maximum_of|max_of|limit_me_to|don't_give_me_more_than|keep_me_to|cap_me_at|keep_it_to|no_more_then) {n} (runs|days|sessions|times|run|days_running|days_of_running|runs_a_week) [(a|per|each)] [week]
        (max|at_most|no_more_than|never_more_than|maximum|not_more_than|up_to|maximum_of|max_of|limit_me_to|don't_give_me_more_than|keep_me_to|cap_me_at|keep_it_to) {times} [(a|per|each)] [week]
        (max|at_most|no_more_than|never_more_than|maximum|not_more_than|up_to|maximum_of|max_of|limit_me_to|don't_give_me_more_than|keep_me_to|cap_me_at|keep_it_to) {n} {unit} [(a|per|each)] [week]
        {n} (runs|sessions) (max|at_most|tops|maximum) [(a|per|each)] [week]
        {times} (max|at_most|tops|maximum) [(a|per|each)] [week]
        {times} (a|per) week (max|at_most|tops|maximum|is_my_limit|is_plenty)
    """,
    "Hours kind=not_before": """
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|before|train|runs|any|workouts|schedule|training|anything|me)] [(out|me|runs|anything)] (before|earlier_than|prior_to) {time:at}
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|before|train|runs|any|workouts|training|anything)] (before|earlier_than) {n:at}
        (only|always|can_only) [(run|train|free)] [(run|train)] after {time:at}
        (only|always|can_only) [(run|train|free)] [(run|train)] after {n:at}
        not_before {time:at}
        not_before {n:at}
    """,
    "Hours kind=not_after": """
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|train|runs|any|workouts|training|schedule|anything|me)] [(out|me|runs|anything)] (after|later_than|past) {time:at}
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|train|runs|any|workouts|training|anything)] (after|later_than|past) {n:at}
        (only|always|can_only) [(run|train|free)] [(run|train)] before {time:at}
        (only|always|can_only) [(run|train|free)] [(run|train)] before {n:at}
        (done|finished|home) by {time:at} (always|every_day|at_the_latest)
    """,
    "ReportIllness": """
        <ill>
        <ill> <ill>
        <ill> <ill> <ill>
        (got|have|caught|feeling|feel|am|with|down_with|i'm|woke_up|in_bed|still|bit|been|day) [(a|the|bit|really|proper|some|nasty|bad|with)] <ill>
        (don't|not) (feel|feeling) (well|great|too_good|so_good|too_well|very_well|myself|right|good)
        think_i'm_getting <ill>
        tested_positive
        no fever
        = got it again
    """,
    "ReportNiggle": """
        <ache> {site}
        {site} <ache>
        <ache> [(in|on|of|at|around|behind|with|under|below|above|inside|outside|side)] {side} {site}
        {side} {site} <ache>
        {side} {site}
        {site} {score}
        {site} (playing_up|acting_up|a_bit|again|bit|still_not_right|not_right|doesn't_feel_right|not_great|isn't_right|feels_wrong|a_touch|not_good|doesn't_feel_good|isn't_great|not_feeling_great|isn't_happy|feels_dodgy|is_back|came_back|still_there|feels_odd|a_little|slightly|feels_a_bit_off|gave_out)
        (my_other|my) {site} <ache>
        (injured|hurt) [my] {site}
        {site} {site} <ache>
    """,
    "ReportFatigue": """
        <fatigue>
        (legs|body) [(are|is|feel|feels|felt|feeling|were|was|still|like)] [(so|really|very|completely|totally|absolutely|made_of|like)] <fatigue>
        legs <ache>
        <ache> legs
        slept [(only|like|just|about|maybe)] {duration:sleep}
        (slept|sleep|sleeping) [(really|so|very|pretty|super)] (badly|terribly|poorly|awful|awfully|horribly|terrible|bad|like_crap|like_shit|rubbish|horrendously|like_rubbish|shit|crap|rough|appallingly)
        (bad|poor|terrible|awful|no|little|rubbish|horrible|shit|not_enough|crap|rough|lack_of|hardly_any|not_much|barely_any|broken|shocking|zero) [(night|night's|nights)] (sleep|of_sleep|night)
        (barely|hardly|didn't|couldn't|haven't|not|can't|never) (slept|sleep|sleeping|slept_well|sleep_well|sleep_much|get_much_sleep|sleep_at_all|sleep_a_wink|got_to_sleep)
        (only|just) [(got|had)] {duration:sleep} (sleep|of_sleep|last_night|kip)
        {duration:sleep} (sleep|of_sleep|of_kip) [only]
        (stressful|stressed|a_lot_of_stress|loads_of_stress|high_stress) [(week|day|time|at_work)]
        (sore|soreness|aching|achy|stiff|ache|hurt|hurts|hurting) [(all_over|everywhere|from|after|body|whole)]
        everything (hurts|aches|is_sore)
        (up_all_night|up_half_the_night|insomnia|baby_was_up|awake_all_night|awake_half_the_night|kids_were_up|tossed_and_turned|all_nighter|kept_me_up)
        (can't_recover|not_recovering|not_recovered|haven't_recovered|no_motivation|overdone_it|overdid_it|running_low|can't_shake_the_tiredness|legs_have_nothing|nothing_in_the_legs|nothing_in_my_legs|no_legs|legs_gone|hit_a_wall|hit_the_wall)
        {feeling}
    """,
    "ReportRecovered": """
        <recovered>
        {site} [(is|are|feels|feel|feeling|pain|now|has|has_been|was|seems|niggle|issue|problem|much|all|totally|completely|fully)] [(now|been|all|totally|completely|fully|much|back|feeling)] <recovered>
        {site} (fine|good|ok|okay|great|normal) [(now|again|today|since)]
        {site} [(is|are|feels|feel|feeling|pain|now|seems)] (fine_now|ok_now|good_now|okay_now|fine_again|ok_again|good_again|all_fine|great_again|no_longer_hurts|doesn't_hurt|doesn't_hurt_anymore|doesn't_hurt_any_more|not_hurting|stopped_hurting|no_longer_sore|no_longer_sore|not_sore|isn't_sore|back_to_normal|doesn't_bother|not_bothering|feels_normal|no_longer_bothering|no_longer_painful|isn't_hurting|quit_hurting)
        (no|zero|without) [(more|longer|any)] (pain|niggle|soreness|niggles|aches|issues|symptoms|pain_in) [in] [{site}] [(now|anymore|any_more|at_all|since|today|left)]
        (cold|flu|fever|cough|illness|covid|bug|virus|sickness|throat|temperature|infection|stomach|symptoms) [(is|has|are|have|all|almost|finally|seems)] (gone|over|better|cleared|passed|cleared_up|past|done|finished|fine)
        (over|past|shaken|shaken_off|kicked|beat|beaten|shook_off|shook|recovered_from|through) [(the|my|this|that)] (cold|flu|covid|bug|virus|illness|fever|lurgy|cough|sickness|infection)
        (not|no_longer) (sick|ill) [(anymore|any_more|now)]
        (ready|fit|good|able|cleared|well_enough) to (run|train|run_again|train_again|go_again|start_again|get_back|resume) [again]
        (healthy|fit|well|fine|okay|ok|good) again
        (back_to|feel) normal
        tested_negative
    """,
    "ReportCondition condition=pregnant": """
        (i'm|am|i_am|im|just_found_out_i'm|found_out_i'm|be) pregnant
        pregnant
        (expecting_a_baby|having_a_baby|i'm_expecting|baby_on_the_way|expecting)
        no_longer pregnant
        (miscarriage|miscarried|lost_the_baby|not_pregnant_anymore)
    """,
    "ReportCondition condition=postpartum": """
        (postpartum|post_partum|postnatal|post_natal)
        (gave_birth|given_birth|had_a_baby|had_my_baby|had_our_baby|just_had_a_baby|baby_was_born|baby_arrived|had_a_c_section|c_section|baby_born)
        {duration} (postpartum|post_partum)
    """,
    "ReportCondition condition=heart_disease": """
        (heart_condition|heart_disease|heart_problem|arrhythmia|afib|a_fib|atrial_fibrillation|pacemaker|heart_failure|myocarditis|had_a_heart_attack|heart_murmur|coronary|cardiomyopathy|stent|stents|bypass_surgery)
    """,
}
