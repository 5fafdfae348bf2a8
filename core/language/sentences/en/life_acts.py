"""English sentences about when one can train."""

LIFE = {
    "SetAvailability": """
        (like|love|prefer|want) [(to)] (run|train) [on] {days:days} (nothing_else|only|no_other_days|and_that's_it|no_more)
        (only|just) [(run|train|free|available|can_run|can_train|can|manage|do|be_running|on|\
            work_for_me)] [on] {days:days}
        (can|could|able_to) [(only|just|also)] (run|train|do|manage|make|work_out) [(on|only_on|\
            only)] {days:days}
        (run|train|running|training) [only] [on] {days:days} [only]
        (free|available) [(on|only)] {days:days}
        {days:days} [(are|is|would|works|work|suit|suits|will)] (free|available|best|good|ok|fine|\
            works|work_for_me|work|suit_me|works_for_me|my_running_days|are_my_running_days|only|\
            suits|for_running|are_my_days|best_for_me)
        {days:days} [(max|only|at_most|no_more_than)] {duration:minutes} [(max|each|tops|at_most|per_session|per_day|available|free|\
            max_each)]
        {duration:minutes} [(max|tops|at_most|free|available|each)] [(on|during|for)] {days:days}
        (max|only|at_most|up_to|no_more_than|maximum|about|have|spare|got|\
            limit) {duration:minutes} [(on|during|for)] {days:days}
        {n:count} (days|runs|sessions|times|day) (a|per|each|/|every) week
        {number:count} (days|runs|sessions|times|day|x) (a|per|each|/|every) week [(works|\
            suits_me|is_best|please)]
        {times:count} (a|per|each|/|every|weekly) [week]
        {n:count} {unit} (a|per|each|/|every) {unit}
        = {number:count} (days|runs|sessions)
        (make|keep|do|have) it {number:count} (days|runs|sessions) [(only|max|a_week)]
        (drop|dropped|go|went|cut|switch|switched|move|moved|cut_down|go_down|go_up) [(down|up|back)] to {number:count} (days|runs|sessions|times)
        (drop|dropped|go|went|cut|switch|switched|move|moved|cut_down|go_down|go_up) [(down|up|back)] to {number:count} {unit}
        = on {days:days}
        (can|could|able_to) (run|train|do|manage|make) [on] {range:span}
        {number:minutes} [(on|at|during)] {days:days}
        my (training|running) days are {days:days}
        (change|switch|set|make) [my] (training|running) days [(to|are)] {days:days}
        {days:days} [(now|too|as_well)] (free|available|opened_up)
    """,
    "BlockDates": """
        (be|am|i'm|get) (busy|away|tied_up|swamped) (on|over|during) {when:dates}
        <away> {when:dates}
        {when:dates} <away>
        <away> (until|till|from|between|for|on|over|this|next|in)
        (block|block_out|block_off|mark) {when:dates} [(as|off)]
        <away>
        (i'm|am|i_am|i'll_be|we're|we_are|will_be) (in|at|off_to|going_to|off_on|going_on) {when:dates}
        {when:dates} (i'm|i_am|i'll_be|we're|we_are|we'll_be) (in|off_to|over_in|at)
        (heading|off|going|jetting_off|flying) (to|on|out) {when:dates}
        (off_to|heading_to|flying_to) {when:dates}
        (only|just|max) {duration:minutes} (each_day|a_day|per_day|daily|a_time|on_those_days|\
            every_day) {when:dates}
        {when:dates} (only|just|max) {duration:minutes} (each_day|a_day|per_day|daily|every_day|\
            a_time)
        {when:dates} (only|just|max|can_only_do|limited_to) {duration:minutes}
        no_running {when:dates}
        {when:dates} {duration:minutes} (max|tops|only|at_most|maximum) [(a_day|per_day|each_day|each|daily|a_time)]
        (off|take|taking|have|having) {week:dates} [off]
        {week:dates} off
        {range:dates} off
    """,
    "FreeDates": """
        (free|available) {when:dates} [(after_all|again|now)]
        (back|home|available|free) (early|earlier|after_all|again|now) {when:dates}
        {when:dates} (free_after_all|free_again|available_after_all|is_free_now|are_free_now|\
            available_again|opened_up|is_free|works_after_all|now_free)
        (trip|holiday|vacation|travel|meeting|conference|wedding|flight|event|plans) [(is|was|got|\
            has_been|been|are)] (cancelled|canceled|off|called_off|postponed) [(free|available|\
            around|home)] [after_all]
        (unblock|free_up|clear_the_block|not_away|i'm_not_away|no_longer_away|not_travelling|\
            not_busy|no_longer_busy|not_traveling)
    """,
    "NeverOn": """
        {days:days} (is|are|that's|thats|it's|makes_it) [(a)] (no|no_go|write_off|out) [(for|to)] [(running|training|me)]
        never [(run|running|train|schedule|on|a_run_on|plan|give|any_running|put)] [(on|me_on|\
            anything_on|runs_on|a_run_on)] {days:days}
        never [(run|running|train|schedule|on|plan|give|put)] [(on|me_on|anything_on|\
            runs_on)] {day:day}
        (can't|cannot|don't|won't|no|not|couldn't|shouldn't) [(ever|make|do|want_to)] [(run|train|\
            running|training|runs|workouts|schedule|plan|put|sessions|have|give|do)] [(on|me_on|\
            anything_on|me|anything|runs_on|runs)] {days:days}
        {days:days} (are_out|is_out|off_limits|no_good|never|don't_work|not_possible|impossible|\
            are_off|is_off_limits|are_off_limits|doesn't_work|are_no_good|are_a_no|is_a_no|\
            are_sacred|are_rest_days|off|is_always_off|are_always_off|always_off|are_always_rest|\
            is_my_rest_day|are_family_days|is_family_day|are_family_time|is_family_time|are_for_family|is_for_family|\
            are_for_the_family|is_for_the_family|are_for_church|are_a_no_go|is_no_running|are_no_go|no_running|free_of_running|\
            as_rest_days)
        (keep|leave|make|have) {days:days} (free|off|clear|empty|run_free|running_free)
        (always|want) {days:days} off
        (keep|leave|make|want|have) {days:days} {kind}
        {days:days} (always|as|are|is) {kind}
    """,
    "LiftRule": """
        {days:days} [(are|is)] (ok_again|fine_again|possible_again|ok_now|fine_now|are_ok_now|\
            are_fine_now|\
            are_ok_again|back_on|work_again|work_now|are_possible_again|open_again|are_free_now|\
            are_free_again|works_again|available_again|is_ok_now|is_fine_now|is_fine_again)
        (lift|remove|drop|delete|forget|cancel|lose|scrap|clear) [(my|the)] (rule|cap|limit|\
            restriction|long_run_cap|commitment|long_run_limit|time_limit)
        (can_run|can_train|can_do) [on] {days:days} [(again|now)]
        no_longer {sport} [on] {days:days}
        (don't|no_longer|not) (play|do|have|go|go_to|got|playing|doing) {sport} [on] {days:days}
        (remove|drop|lift|delete|cancel|lose|scrap|forget|undo) [(the|my|that)] (no|never) {days:days} [rule]
        no_more {sport} [on] {days:days}
        (stopped|quit|dropped|stopping|quitting) {sport} [on] {days:days}
        no_longer [(have|do)] {sport}
        {sport} [(is|was|has_been|on)] [{days}] (stopped|over_for_the_season|\
            finished_for_the_season)
    """,
    "CapLongRun": """
        {kind} [(should|must|can|shall|is|be|never|to|not|no)] [(be|go|exceed|take|run|\
            last)] [(a)] (max|at_most|no_longer_than|no_more_than|never_longer_than|under|\
            capped_at|maximum|up_to|never_more_than|limited_to|never_over|shorter_than|below|\
            more_than|over|longer_than|exceed) [(of)] {duration}
        {kind} [(should|must|can|shall|is|be|never|to|not|no)] [(be|go|exceed|take|run|\
            last)] [(a)] (max|at_most|no_longer_than|no_more_than|never_longer_than|under|\
            capped_at|maximum|up_to|never_more_than|limited_to|never_over|shorter_than|below|\
            more_than|over|longer_than|exceed) [(of)] {distance}
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
        (don't_want|never_want|not_want|don't_give_me|never_give_me) [(a|any)] {kind} (over|\
            longer_than|above|more_than|beyond) {distance}
    """,
    "Commitment": """
        {days:days} [i] (go_to|go_to_the|do|play|have|at_the|in_the) {sport}
        {sport} [(class|training|session|practice|night|with|match|game|squad|club|team|group|lesson|lessons|league|classes|crew)] [(on|is|is_on|every|\
            :)] {days:days}
        (play|do|have|go|go_to|got|teach|coach|attend) {sport} {days:days}
        {sport} {days:days}
        {days:days} (play|do|have|go|go_to|got) {sport}
    """,
    "MostRuns": """
        (max|at_most|no_more_than|never_more_than|maximum|not_more_than|up_to|maximum_of|max_of|\
            limit_me_to|don't_give_me_more_than|keep_me_to|cap_me_at|keep_it_to|\
            no_more_then) {n} (runs|days|sessions|times|run|days_running|days_of_running|\
            runs_a_week) [(a|per|each)] [week]
        (max|at_most|no_more_than|never_more_than|maximum|not_more_than|up_to|maximum_of|max_of|\
            limit_me_to|don't_give_me_more_than|keep_me_to|cap_me_at|keep_it_to) {n} {unit} [(a|\
            per|each)] [week]
        {n} (runs|sessions) (max|at_most|tops|maximum) [(a|per|each)] [week]
        {n} (runs|sessions|days|times) (a|per) week (max|at_most|tops|maximum|is_my_limit|\
            is_plenty|\
            is_enough)
    """,
    "Hours kind=not_before": """
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|before|\
            train|runs|any|workouts|schedule|training|anything|me)] [(out|me|runs|\
            anything)] (before|earlier_than|prior_to) {time:at}
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|before|\
            train|runs|any|workouts|training|anything)] (before|earlier_than) {n:at}
        (only|always|can_only) [(run|train|free)] [(run|train)] after {time:at}
    """,
    "Hours kind=not_after": """
        (never|not|no|nothing|can't|don't|won't|no_runs|no_running|cannot) [(run|running|train|\
            runs|any|workouts|training|schedule|anything|me)] [(out|me|runs|anything)] (after|\
            later_than|past) {time:at}
        (only|always|can_only) [(run|train|free)] [(run|train)] before {time:at}
    """,
}
