"""English sentences that log and correct."""

LOG = {
    "LogActivity": """
        have (make|made|run|done) {distance}
        <did>
        just_the {distance}
        {unfinished}
        {kind} {distance}
    """,
    "Amend": """
        (last_one_was|last_run_was) [(actually|really)] race
        (logged|entered|put|recorded) {distance} wrong (it_was|should_be|was) {n:right}
        {distance} not {distance}
        {distance} not {number}
        {duration} not {duration}
        {duration} not {number}
        it_was {distance} not {distance}
        (not|wasn't) {distance} (it_was|only|more_like) {n:right}
        (not|wasn't) {distance} (it_was|but|actually|but_actually) {distance}
        (correction|i_meant|meant|i_mean|typo|oops|whoops|scratch_that|make_that|edit_that|\
            i_mistyped|mistyped|should_say|should_be|should_have_been|should_read|i_miscounted|\
            miscounted|got_that_wrong|made_a_mistake|my_mistake|mistake|wrong_distance|wrong_time|\
            fix_that|that_was_wrong|my_bad)
        (change|correct|edit|fix|update|amend|adjust) (run|that|distance|time|it|activity|entry|\
            log|duration|last_run|pace|my_last|rpe|date|last_entry|the_last)
        (edit|correct|fix|amend|update|change) {day:on}
        (it|that) was (actually|really|in_fact|only|more_like)
        actually (it|that)_was
        (run|ride|swim|walk|one|session) {day:on} was (actually|really|in_fact|more_like)
        actually (it|that)_took {duration}
        (it|that)_took {duration} (actually|in_fact|really|not)
        actually {distance}
        it was {distance}
        it was {duration}
        (that|it|run) was {day}
        (that|it|run) was {sport}
        (that|it) was {clock}
        (that|it|this|run|one) was race
        {clock} not {clock}
        {bare pace} not {clock}
        {pace} not {pace}
        {rpe} not {number}
        (forgot_to_say|forgot_to_mention|forgot_to_add|should_have_said|also_note|add_to_that|\
            add_a_note|add_note|note_for|make_a_note_on)
        that_run_was
        (put|mark|note|log) {day:on} [(run|session|one|ride|swim)] [down] as {rpe}
        (that|the|last)_run was
        {rpe} (for_that|for_that_run|for_the_run|for_yesterday|for_that_one)
        (set|put|mark) {rpe}
        = {hr}
        = {rpe}
        run was {n:right} not {n:wrong}
    """,
    "DeleteActivity": """
        (scrub|delete|remove|erase|bin|wipe|discard) {day} (log|entry|activity|recording|track)
        (scrub|delete|remove|erase|bin|wipe|discard) (log|entry|activity|recording|track) [(from|for|of)] {day}
        (delete|remove|erase|scrap|scratch|bin|wipe|drop|get_rid_of|discard) (run|activity|entry|log|\
            that_run|last_run|workout_i_logged|that_log|ride|walk|swim|duplicate|last_entry|\
            last_activity|that_entry|last_log|my_last_run|logged|hike|logged_run)
        (take_off|take_out|take_down) (run|activity|entry|log|ride|swim|walk) [(that|which|i)] [i] logged
        (delete|remove|erase|discard) {distance} (run|activity|entry|log)
        (delete|remove|erase|discard) {distance}
        (delete|remove|erase|discard) {sport}
        (didn't_actually_run|logged_twice|logged_it_twice|logged_that_twice|logged_this_twice|\
            logged_twice|duplicate|logged_by_mistake|wasn't_me|counted_twice|double_counted|\
            logged_by_accident)
    """,
    "CompleteSession": """
        <done_it>
        (did|done|completed|finished|ran|hit|executed|got_through) [it] [all] (as_planned|\
            as_prescribed|per_plan|to_plan|as_scheduled|as_written|to_the_letter|\
            exactly_as_planned|according_to_plan|per_the_plan)
        (mark|tick|set) (done|completed|complete|off|finished)
        went_to_plan
        {partly}
        (did|done|managed|only|got|got_through|made|completed|finished|ran) {share}
        (managed|got_through|did|completed|made_it_through) [about] (half|most)
        (workout|session|run) (done|complete|completed|finished)
        {kind} (done|completed|complete|finished|in_the_bag|ticked|✅|check)
        = done
    """,
    "CheckInAnswered": """
        slept {number}
        slept (well|great|like_a_baby|like_a_log|good|brilliantly|amazing|really_well|very_well|\
            ok|okay|alright|fine|so_so)
        (sleep|energy|soreness|legs|mood) [(was|is|at|a|were|are|today)] {number}
        (sleep|energy|legs) [(was|is|at|a|were|are|level|levels|felt|feel|feeling|quality)] (good|\
            great|ok|okay|fine|bad|poor|terrible|low|high|fresh|excellent|average|amazing|meh|\
            decent|rubbish|awful)
        (good|great|solid|decent|amazing|excellent|proper|lovely) (sleep|night's_sleep|\
            nights_sleep|night's_kip|sleep_last_night)
        slept {duration}
        {duration} (of_sleep|sleep|sleep_last_night|in_bed|kip)
        got {duration} (sleep|of_sleep)
    """,
}
