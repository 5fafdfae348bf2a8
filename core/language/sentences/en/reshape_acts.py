"""English sentences that reshape the plan."""

RESHAPE = {
    "MoveSession": """
        (no|can't|cannot|won't) [(run|train|make_it|do_it|session)] {day:from} (do|put|run|have|stick) (it|that|this) (on|to|for) {day:to}
        <move> (to|till|until|for|onto|on|til|by|into) {day:to}
        <move> (to|till|until|for|onto|on|til|into) {range:to}
        <move> (to|till|until|for|onto|on|til|into) {week:to}
        <move> {range:fromto}
        = (and|also|then|plus) {range:fromto}
        (wait|hold|keep|save|leave|hold_off) {range:fromto}
        (wait|hold|save) (for|to) {day:to}
        = not {day:from} (,|but|rather) {day:to}
        (put|do|run|have|stick|get) {day:from} (on|to|for) {day:to}
        <move> {day:from} {day:to}
        (can|could|may|let) {day:from} [(run|session|workout|one)] (go|wait|happen|be_done) (to|on|till|until|for) {day:to}
        (put|do|have|stick|get) {day:from} [(run|session|workout|one)] {day:to}
        <move> [(back|forward|out|along)] (by|a|one|two|back|forward) (day|days)
        <move>
        <earlier> [(forward|up|ahead)] [(to|for|on|from)] {day:to}
        <earlier> (forward|up|ahead|earlier)
        <earlier> to {day:to}
        (do|run|have|put|make|stick|get|slot|squeeze|fit|place) on {day:to} instead of {day:from}
        (do|run|have|put|stick|get|make) {day:to} instead of {day:from}
        (do|run|have|get|squeeze) {day:to} (instead|rather)
        (do|have) {day:from} (run|session|workout|one) [on] {day:to} (instead|rather)
        (can_i_run|could_i_run|may_i_run|could_i_go|can_i_go) [on] {day:to} (instead|rather)
        (do|run|have|get) on {day:to} (instead|rather)
        (make|do) it {day:to} instead
        {day:to} (instead_of|rather_than) {day:from}
        (do|have|put|run|make|schedule) {kind} [on] {day:to} (not|instead_of|rather_than) {day:from}
        {kind} {day:to} instead
        {kind} on {day:to} (instead|please|rather)
        (want|like|prefer|need|rather) {kind} (on|to_be_on|for) {day:to}
        (put|stick|place|set|do|run|have|schedule|chuck|throw|slot|pop|bung|whack|plonk) {kind} (on|to|in|for|into) {day:to}
        {day:from} (run|session|workout|one|it) (can|could) [(it|we|i)] (go|move|be_moved|be|happen|shift|be_done) [(to|on)] {day:to}
        {kind} (can|could) [(it|we|i)] (go|move|be_moved|be|happen|shift|be_done) [(to|on)] {day:to}
        (can_i|could_i|can_we|could_we) (do|run|have) {kind} (on|for) {day:to}
        (can_i|could_i|can_we|could_we|let's|i'll) (do|have|get|make) (it|that|this|them|\
            this_one|that_one) [(on|for)] {day:to}
        (can_i|could_i|can_we|could_we) (do|run|have) {day:from} {kind} {day:to}
        (can_i|could_i|can_we|could_we|i'd_like_to|want_to|i_want_to|rather) (do|run|\
            have) {kind} {day:to}
        {kind} (needs_to|need_to|has_to|have_to|must|should|ought_to) \
            (be|happen|move|go|shift) [(on|to)] {day:to}
        <move> [(a|one|two|by)] (day|days) (earlier|later|sooner|forward|back|ahead)
        (can|could) {kind} (go|move|be_moved|be|happen|shift) [(to|on)] {day:to}
        (can|could) {day:from} {kind} (go|move|be_moved|be|happen|shift) [(to|on)] {day:to}
        (can|could|may) (they|it|that|this|these|those|we) (go|move|be_moved|be|happen|shift) \
            [(to|on|for)] {day:to}
        (different_day|another_day|some_other_day)
        switch {kind} (to|over_to) {day:to}
        (change|switch) (to|for) {day:to}
        (swap|switch|change) {range:fromto}
        (can_i|could_i|can_we|could_we|let_me|i'd_like_to|want_to) (do|run|\
            have) {day:from} {day:to}
    """,
    "SwapSessions": """
        {days:both} (trade_places|change_places|swap_places|trade|the_other_way_about)
        (can|could|let|have) {days:both} (trade|swap|switch|change) [(places|over|round)]
        (swap|switch|exchange|flip|trade|reverse|interchange|flip_flop|swop|swapping|\
            switching) {days:both}
        (swap|switch|exchange|flip|trade|interchange|swop) {day:first} (with|for|and|&|against|\
            over_with|around_with|round_with|session_with|workout_with|run_with|session_and|\
            run_and|run_for) [{day:second}]
        (swap|switch|exchange|flip|trade|interchange|swop) {kind:first_kind} (with|for|and|&|\
            against|on) [{kind:second_kind}]
        (swap|switch|exchange|flip|trade|interchange|swop) {kind:first_kind} {day:first} (with|\
            for|and|&) [{kind:second_kind}]
        (swap|switch|exchange|flip|trade|interchange|swop) {day:first} {kind:first_kind} (with|\
            for|and|&|to) [{kind:second_kind}]
        (swapped|switched|swopped|flipped) {days:both}
        (swapped|switched|swopped|flipped) {day:first} (with|for|and|&) {day:second}
        {days:both} (swapped|the_other_way_round|the_other_way_around|switched_round|switch_places)
    """,
    "SkipSession": """
        (miss|missing) {kind}
        <skip>
        <skip> {kind}
        (take|leave) {kind} out
        (sit|sitting) {when:day} out
        (give|giving) (a_miss|a_skip|a_swerve)
        <missed>
        (didn't|couldn't|did_not|could_not) (get|fit|squeeze) [(run|session|workout|it)] in {when:day}
        nothing [(done|happened|doing|at_all)] [(on|for)] {when:day}
        no_time [(to_run|for_a_run|for_it|to_train|for_running)] {when:day}
        (miss|missing) {when:day}
        {kind} (off_the_table|not_happening|isn't_happening|ain't_happening|is_not_happening|\
            won't_happen|out_the_window|is_out)
        (run|session|workout|training|it|that) (not_happening|isn't_happening|ain't_happening|\
            is_not_happening|won't_happen|not_gonna_happen|didn't_happen|never_happened|\
            isn't_gonna_happen|is_a_no|is_out|isn't_going_to_happen|not_going_to_happen)
        (not_happening|not_gonna_happen|ain't_happening|didn't_happen|isn't_happening|\
            isn't_gonna_happen|not_gonna_make_it|won't_make_it|can't_make_it|not_going_to_happen)
        (haven't|have_not|hadn't) (run|trained|been_running|been_training|been_out) [at_all] {when:range}
        (didn't|did_not|never|failed_to) [(get_around_to|get_round_to|manage_to|get_to|end_up|\
            manage)] (run|train|do|make|go|manage|get_out|get_out_of_bed|do_it|make_it|running|\
            happen|get_it_done|get_it_in|go_out)
        (no|not) (run|running|training|workout|session|going|doing|jogging) {when:day}
        (not|no) (doing|running|training|going) {when:day}
        (not|no) (doing|running) {kind}
        (no) {kind} {when:day}
        (not|no) (running|training|run|workout) (for_me|from_me|due_to|because)
        no {kind} for_me
        i'm_out {when:day}
        (take|taking|have|having|give_me|gimme|can_i_have|want|need|needing|make) {when:day} off
        {when:day} off [please]
        = (not|no) {when:day}
        off {when:day}
        (don't_want_to|don't_feel_like|not_feeling|not_in_the_mood_for|can't_face|\
            can't_be_bothered_with|couldn't_be_bothered|can't_be_bothered|couldn't_be_arsed|not_up_for|can't_be_arsed_with|not_up_to|can't_be_arsed_to|\
            can't_be_bothered_to|don't_fancy|do_not_want_to|do_not_feel_like|really_don't_want_to|\
            don't_wanna) [(run|running|train|training|do|doing|going)] [{when:day}]
        (had_to|have_to|need_to|gotta|got_to|must|want_to) (skip|miss|cancel|drop)
    """,
    "RestInstead": """
        (take|taking|need|needing|want|have|having|give|make|call|could_use|deserve|turn_into|be|\
            gonna|as|into|i'll|planning|swap_for|replace_with|change_to) {kind:rest}
        {kind:rest} {when:day}
        {when:day} {kind:rest}
        (just|i'll|gonna|let's) {kind:rest}
        rest [(up|instead)] {when:day}
        resting {when:day}
    """,
    "CannotRun": """
        <cannot> [(actually|even|really)] <train>
        <cannot> [(actually|even|really)] <train> {when:day}
        <cannot> {when:day}
        <cannot> {kind}
        <cannot> (do|make|run|manage|face|fit_in|squeeze_in) {kind}
        (can't|won't|couldn't|cannot) {when:day}
        {when:day} [i] (can't|won't|cannot|can_not)
        (doesn't_work|won't_work|not_gonna_work|doesn't_suit|not_possible|isn't_possible|\
            isn't_going_to_work|is_no_good|no_good|impossible|isn't_good|is_a_no_go|no_go|\
            is_a_write_off|a_write_off|is_not_possible|isn't_ideal)
    """,
    "ReplaceSession": """
        <replace> (with|by|for|into|to|instead_of|an|a) {sport:with}
        <replace> (with|for) {duration} {sport:with}
        <replace> (with|by|for|into|to|instead_of|an|a|it|this|that) {kind:with}
        (instead_of|rather_than|in_place_of) {kind:what}
        (instead_of|rather_than|in_place_of) (run|running|session|workout|training|it|a_run)
        {sport:with} (instead|rather|in_place)
        (can_i|could_i|can_we|could_we|i'll|let's) (do|go|take|have) {sport:with} on {when:day} (instead|rather)
        {kind:with} (instead|rather)
        (do|doing|go|run|have|ride|use|take|hit|hop_on|jump_on) {sport:with} {when:day} instead
        {sport:with} instead_of
        {kind:with} instead_of
        (can_i|could_i|i'll|i'd_rather|want_to|rather|prefer_to|let_me) (run|do|go|use|\
            move) {treadmill}
        (do|run|can_i|could_i|move|use|want|take|doing|have) {day:what_on} {treadmill}
        (do|doing|run|running) {day:what_on} {kind:what} {treadmill}
        (do|run|can_i|could_i|move|use|want|take|doing|have) {kind:what} {treadmill}
        {treadmill} instead
        only [(has|have|got|had)] {treadmill} (do|run|doing) {day:what_on} (run|session|workout) (on|there)
        (only|just) (has|have|got) {treadmill} (do|run|doing) {kind:what} (on|there)
        {treadmill} for [(the|my)] {kind:what}
        {kind:with} not {kind:what}
        (can|could|may|let) {day:what_on} {kind:what} be {kind:with} [(instead)]
        (can|could|may|let) {kind:what} be {kind:with} [(instead)]
        (skip|bin|drop|cancel|ditch|scrap|scratch) {day:what_on} {kind:what} and (give|do|have|put) {kind:with}
        (skip|bin|drop|cancel|ditch|scrap|scratch) {kind:what} and (give|do|have|put) {kind:with}
        {treadmill} {when:day}
        {when:day} [(is|on|will_be|run|session)] {treadmill}
        (make|turn|keep|change|switch|convert) {day} (easy|an_easy|a_recovery|into|a|to|to_a|\
            to_an|into_a|into_an) [{kind:with}]
        (make|do|turn|run) {day:what_on} {kind:with} (instead_of|rather_than|not) {kind:what}
        (make|turn|change|switch|convert) (it|that|this) [(into|to|a|\
            an|into_a|into_an)] {kind:with}
        (make|turn|change|switch|convert|swap) {kind:what} (into|to|for|an|a|with|into_a|into_an|\
            to_an|to_a|for_an|for_a|with_an) {kind:with}
        (make|turn|change|switch|convert|swap) {kind:what} (into|to|for|an|a|with|into_a|\
            into_an) {sport:with}
        (make|turn|change|switch|convert|swap) {kind:what} {kind:with}
        (make|turn|change|switch|convert|swap) {day:what_on} {kind:what} (into|to|for|an|a|with|\
            into_a|into_an|to_an|to_a|for_an|for_a|with_an) {kind:with}
        (make|turn|change|switch|convert|swap) {day:what_on} {kind:what} (into|to|for|an|a|with|\
            into_a|into_an|to_an|to_a|for_an|for_a|with_an) {sport:with}
        (make|turn|change|switch|convert|swap) {day:what_on} (run|session|workout) (into|to|for|\
            with|an) {sport:with}
        (make|turn|change|switch|convert|swap) {day:what_on} (run|session|workout|into|to|\
            for) [(into|to|for|with|an)] {kind:with}
        (i'd_rather|rather|prefer_to|i'd_prefer_to) (do|go|run|take|ride|hit|\
            just) {sport:with} {when:day}
        (i'd_rather|rather|prefer_to|i'd_prefer_to) {sport:with}
    """,
    "SportWish": """
        (can_i|could_i|can_we|could_we|i'll|let's|want_to|like_to|gonna|going_to|i'd_like_to) \
            (do|go|go_for|run|take|ride|hit|just) {sport:with} {when:day}
        (can_i|could_i|i'll|let's|like_to|want_to) {sport:with} {when:day}
    """,
    "ScaleSession": """
        <shorter>
        {day} (too_long|is_too_long|too_far|is_too_far|too_much|is_too_much) [(for_me)] (be|make_it|do|keep_it|just|only|cut_it_to) {duration:to}
        {day} (too_long|is_too_long|too_far|is_too_far|too_much|is_too_much) [(for_me)] (be|make_it|do|keep_it|just|only|cut_it_to) {distance:to}
        {kind} (too_long|is_too_long|too_far|is_too_far|too_much|is_too_much) [(for_me)] (be|make_it|do|keep_it|just|only|cut_it_to) {duration:to}
        {kind} (too_long|is_too_long|too_far|is_too_far|too_much|is_too_much) [(for_me)] (be|make_it|do|keep_it|just|only|cut_it_to) {distance:to}
        <shorter> (to|down_to|at) {distance:to}
        {kind} [(be|a|bit|little|to_be)] <shorter>
        {kind} [(be|a|bit|little|to_be)] <longer>
        <shorter> (to|down_to|at) {duration:to}
        <shorter> (by|off) {distance:by}
        <shorter> (by|off) {duration:by}
        <shorter> {distance:by} (off|from|from_the|off_the|shorter|less)
        {distance:by} (shorter|less|off|fewer)
        {duration:by} (shorter|less|fewer)
        (take|knock|shave|drop|lop) {distance:by} off
        (take|knock|shave|lop) {duration:by} off
        <longer>
        <longer> (to|up_to) {distance:to}
        <longer> (to|up_to) {duration:to}
        (bump|take|push|bring|get) {kind} up to {distance:to}
        (bump|take|push|bring|get) {day} [(run|session)] up to {distance:to}
        (bump|take|push|bring|get) {kind} up to {n:to}
        (bump|take|push|bring|get) {day} [(run|session)] up to {n:to}
        <longer> by {distance:more}
        <longer> by {duration:more}
        {distance:more} (longer|more|extra|on_top|further)
        {duration:more} (longer|more|extra|on_top)
        (drop|take|bring|pull|knock|get|cut) {day} [(run|session|long|one)] [back] down to {distance:to}
        (drop|take|bring|pull|knock|get|cut) {day} [(run|session|long|one)] [back] down to {duration:to}
        (drop|take|bring|pull|knock|get|cut) {kind} [back] down to {distance:to}
        (drop|take|bring|pull|knock|get|cut) {kind} [back] down to {duration:to}
        (more_time|extra_time|time_for_more|longer) {day} [(so|can_you|please)] (add|stick_on|tack_on) {duration:more}
        (more_time|extra_time|time_for_more|longer) {day} [(so|can_you|please)] (add|stick_on|tack_on) {distance:more}
        (add|tag|tack|stick|bung|whack|chuck|put) [(an|another)] [(extra|another|additional|more)] {distance:more} (onto|on_to|on_the_end_of)
        add {distance:more} (to|onto|on_to)
        add {duration:more} (to|onto|on_to)
        (add|extra|another|additional) {distance:more} (to|onto|on) {kind}
        (make|change|set|keep|do|just_do|turn) {kind} (to|at|a|an|it|only|be|just) [(to|\
            at)] {distance:to}
        (make|change|set|keep|do|just_do|turn) {kind} {distance:to}
        (make|change|set|keep|turn) {kind} {duration:to}
        (make|change|set|keep|turn) {day} {kind} [(to|at|a|just|only|be)] {distance:to}
        (make|change|set|keep|turn) {day} {kind} [(to|at|a|just|only|be)] {duration:to}
        {duration:to} [{day}] (nothing_more|no_more|not_more|no_longer_than_that)
        (make|change|cap|limit|keep|set) [(it|the_run|that|session|run)] {day} [(run|session|\
            it)] [(to|at|only|just|into|a)] {distance:to}
        (make|change|cap|limit|keep|set) [(it|the_run|that|session|run)] {day} [(run|session|\
            it)] [(to|at|only|just|into|a)] {duration:to}
        (make|change|cap|limit|keep|set) (it|the_run|that|session|run) [(to|at|only|\
            just)] {distance:to}
        (make|change|cap|limit|keep|set) (it|the_run|that|session|run) [(to|at|only|\
            just)] {duration:to}
        (only|just) [(got|have|had|got_time_for|time_for|has)] {duration:to}
        (only|just) (got|have|had|got_time_for|time_for|has|do|run|can_do|manage) {distance:to}
        (can_only|could_only) [(do|manage|run|spare)] {duration:to}
        (can_only|could_only) [(do|manage|run)] {distance:to}
        only_have {duration:to}
        i've_only_got {duration:to}
        {duration:to} (only|max|tops|is_all_i_have|is_all_i've_got|at_most|is_all_i_got|\
            all_i_have|maximum|to_spare)
        {distance:to} (only|max|tops|at_most) {when}
        (only|just) {distance:to} {when}
        {distance:to} instead_of {number}
        (make|change|set|keep|cut|have) {kind} [(to|be|at|down_to)] {n:to} (instead_of|not|rather_than) {n:was}
        (make|change|set|keep|cut|have) {day} [(run|session)] [(to|be|at|down_to)] {n:to} (instead_of|not|rather_than) {n:was}
        <shorter> (to|down_to) {n:to}
        (do|run) {n:to} (rather_than|instead_of|not) {n:was} {when}
        (want|like|need|rather) {day} (to_be|be|at|as) {distance:to}
        (want|like|need|rather) {kind} (to_be|be|at|as) {distance:to}
        {duration:to} (is_all|all) [(i|we)] (can_do|can|have|got|i_can_do|i_can_manage)
    """,
    "EaseWeek": """
        <easier>
        <easier> {week}
        (tone|dial|wind|turn|scale|bring|take) {when} [(back|right|way|a_bit)] down
        <easier> {day}
        {week} <easier>
        {week} easy
        (cut|reduce|drop|lower) [(the|my)] (volume|mileage|load|intensity)
        (need|want|give|take|have) [(a|an)] (breather|easy_week|lighter_week|break|easier_week|\
            recovery_week|down_week)
        {week} [(is|was|looks|seems|feels)] (too_hard|too_much|too_tough|brutal|too_heavy|\
            too_intense)
        (plan|schedule|training|it) [(is|was|looks|seems|feels)] (too_hard|too_much|too_tough|\
            too_intense|too_heavy)
    """,
    "PushWeek": """
        <harder>
        <harder> {week}
        (too_easy|not_hard_enough|not_challenging|bored_of_easy|too_boring|isn't_hard_enough|isn't_enough|not_enough|\
            could_do_more|can_do_more|can_handle_more|want_more|give_me_more|need_more|\
            ready_for_more|could_handle_more|can_take_more|not_tough_enough|\
            not_challenging_enough|more_challenge)
        (want|can|could|like) [(to)] (push|do|run) more
        (can|could) (handle|take|manage|cope_with) more
        more (km|miles|mileage|kms|intensity|volume) {week}
    """,
    "AddSession": """
        <add> {distance}
        <add> {kind}
        <add> {duration}
        <add> {sport}
        <add> (run|session|workout|one) [{when:day}]
        (want|like|love|could_i|can_i|could_we|can_we|fancy) [(to)] [(do|run|go|squeeze|fit)] [(a|\
            an)] (extra|another|additional|bonus)
        (want|like) [(to)] (do|run|go|ride|swim) {sport} {day}
        (can_i|could_i|can_we|i'd_like_to|want_to|like_to|gonna|fancy) (do|go_for|join|run|go_to) (parkrun|a) {day}
        (put|stick|slot|chuck|pop|throw) (a|an|another) {kind} [in] [(on|for|to)] {day}
        (put|stick|slot|chuck|pop|throw) in (a|an|another) {sport} [(on|for|to)] {day}
        another {kind}
        give me (a|an|another) {kind} {when:day}
        give me (a|an|another) {kind} {distance} {when:day}
        give me (a|an|another) {distance} {when:day}
        (one_more|another) (run|session|workout) {week}
    """,
    "AddRace": """
        (tune_up|tuneup|b_race|warm_up_race|practice_race|b_goal|c_race|tune_up_race|\
            training_race|prep_race|b_race:|rust_buster) {distance}
        (add|adding|put|include|enter|entered|schedule|do|doing|running|run|slot_in|also_doing|signed_up|\
            racing) {distance} (tune_up|tuneup|b_race|race|as_a_tune_up|on_the_way|as_practice|\
            in_the_build_up|before_the_marathon|as_prep|race_as_prep|as_a_b_race|as_a_test|\
            as_training|as_a_warm_up|along_the_way|as_a_rust_buster|warm_up_race|in_the_middle)
        {distance} (tune_up|tuneup|b_race|as_a_tune_up|as_preparation|warm_up_race|b_goal|\
            prep_race|on_the_way|along_the_way|as_prep|as_a_b_race|on_the_way_to|in_the_build_up_to|in_the_buildup_to|in_prep_for|in_preparation_for|\
            on_the_road_to|as_prep_for|as_training_for|building_up_to|for_training|as_training|for_practice|as_a_test|\
            as_a_tune_up_race|as_a_warm_up|just_for_training)
        {distance} <beside the goal>
        {race:distance} <beside the goal>
        add {distance} race
        (squeeze|fit|slot|pop|get) {distance} race [in]
        {distance} {day} (i'd_like_to_race|like_to_race|want_to_race|race_it|to_race|fancy_racing)
        (add|put_in|include|schedule|slot_in|squeeze_in|pencil_in|put_down) [{distance}] parkrun
        {distance} (fit_it_in|squeeze_it_in|slot_it_in|work_it_in|put_it_in|build_it_in|add_it_in|\
            plan_it_in)
        (can_i|could_i|may_i|like_to|want_to) (do|run|race|enter) {distance} race {day}
        (can_i|could_i|may_i|is_it_ok_to|is_it_okay_to) race {distance} {day}
    """,
    "ReplanFrom": """
        (please|can_you|could_you|let's|time_to|need_to|i_need_a) (replan|re_plan|rejig)
        (replan|rebuild|redo|rework|re_plan) (lost|missed|out) {n} {unit}
        (replan|re_plan|rebuild|redo|rewrite|recalculate|regenerate|rework|re_do|recompute|reset|\
            restart|re_jig|rejig|start_over|update|re_write|adjust|redraw|refresh|redesign) [(my|\
            the|whole|entire|this)] (plan|program|programme|schedule|training_plan|training|\
            everything|block|rest_of_the_plan|season|whole_plan)
        (replan|re_plan|start_over|start_from_scratch|start_again_with_the_plan)
        (new|fresh|different) plan [(please|from)]
        (recalculate|rebuild|rework|redo|replan|re_plan) from
        (recalculate|rebuild|rework|regenerate|rewrite) (it|this|everything)
        (start|begin) plan (over|again|afresh)
        (sort|fix|straighten) [(my|the)] (plan|schedule|training) [out]
        (plan|schedule) (no_longer_fits|is_off|out_of_date|doesn't_fit)
        (adapt|adjust) plan
        write plan (anew|new|again|afresh)
        (catch_up|catching_up) [(on|with)] (everything|it_all|what_i_missed|all_i_missed|everything_i_missed)
    """,
}
