"""How English says figures and times of day."""

FIGURES = {
    "max heart rate": """
        (max|maximum|peak|highest|mhr) [<heart>] [(of|was|is|about|at)] {n}
        (max|maximum|peak|highest|mhr) [<heart>] [(of|was|is)] {n} [,] not {n}
        (max|maximum|peak|highest) [<heart>] [(of|was|is|about|at)] {hr}
        <heart> max [(of|was|is)] {n}
        (maxhr|hrmax) [(of|was|is)] {n}
        {n} max
    """,
    "threshold heart rate": """
        (threshold|lt|lactate_threshold|anaerobic_threshold) <heart> [(of|was|is|about|at)] [(about|around|roughly|approx)] {n}
        (threshold|lt|lactate_threshold|anaerobic_threshold) <heart> [(was|is)] {n} [,] not {n}
        (threshold|lt|lactate_threshold) <heart> [(of|was|is|about)] {hr}
        lthr [(of|was|is|about)] {n}
    """,
    "resting heart rate": """
        resting [<heart>] [(of|was|is|about)] {n}
        resting [<heart>] [(of|was|is)] {n} [,] not {n}
        resting [<heart>] [(of|was|is|about)] {hr}
        rhr [(of|was|is|about)] {n}
        (morning|waking) <heart> [(of|was|is|about)] {n}
    """,
    "heart rate": """
        [(average|mean|av)] <heart> [(average|mean|av)] [(of|was|is|about|at|around|averaged|like|sat_at|steady_at)] {n}
        [(average|mean|av)] <heart> [(average|mean|av)] [(of|was|is|about|at|around|averaged|like|sat_at)] {hr}
        (average|averaged|mean) [(of|about)] {hr}
        <heart> (on|for) (that|this|the|that_one|this_one|that_run) [(one|run|session)] [(was|is)] {n}
        {n} <heart>
        {hr} <heart>
        {hr} average
        {n} average <heart>
    """,
    "rpe": """
        (rpe|effort|exertion|effort_level|intensity|difficulty) [(of|was|is|to|level|felt)] [(more_like|closer_to|actually|a|\
            an|\
            about|around|like|probably|maybe)] [(a|an)] {n}
        (rpe|effort|exertion|effort_level) [(of|was|a|is|about|around)] {score}
        (rpe|effort|exertion|effort_level) [(of|was|a|is|about|around)] {n} (out_of|on|of) (10|ten)
        {score} (rpe|effort|for_effort|exertion|difficulty)
        (felt_like_a|felt_like|feels_like_a|rated_it_a|call_it_a|id_say_a|i'd_say_a) {n}
        (felt_like_a|felt_like|rated_it_a|rated_it|call_it_a|i'd_say_a) {score}
        {n} (rpe|effort)
    """,
    "rpe of hard work": """
        (was|felt|were|that's) (really|very|so|super|extremely|bloody|properly|pretty|damn|fucking|proper|ridiculously) \
            (hard|tough|brutal)
    """,
    "score": """
        {n} (/|out_of|on) 10
        {n} of 10
        {n} (out_of|on|of) ten
        (pain_level|pain) [(is|of|at|a|about|level|around|maybe)] {n}
        severity [(is|of|at|a|about)] {n}
    """,
    "climb": """
        {distance} <climb words>
        {distance} (of_climbing|climb|climbing|elevation|elevation_gain|gain|of_elevation|vert|\
            ascent|of_vert|of_ascent|up|of_climb|of_elevation_gain|of_gain|of_hills|elev|d_+|d|hm)
        (elevation|climb|ascent|vert|climbing|elevation_gain|gain|elev) [(of|was|about)] {distance}
        with {distance} (of_climbing|elevation|vert|gain|up)
    """,
    "climb feet": """
        {n} (ft|feet) [(of_climbing|climb|climbing|elevation|gain|of_elevation|vert|of_vert|\
            of_gain|elevation_gain|of_climb|ascent|of_ascent)]
    """,
    "body heat": """
        (temp|temperature|fever|thermometer) [(of|was|is|at|around|about|reads|says|up_to)] {n}
        (temp|temperature|fever|thermometer) [(of|was|is|at|around|about|reads|says|up_to)] {degrees}
    """,
    "body heat alone": """
        (have|got|am|i'm|at|hit|with|still|now|worse|today|woke_up_with|running|up_to|reading) [,] {n}
        {n} [,] and (aching|achy|shivering|shivery|sweating|chills|feeling|feel)
        {n} (this_morning|last_night|and_rising|on_the_thermometer|f|c)
    """,
    "degrees below": """
        (be|is|it's|to|of|at|hit|hits) - {n}
        (be|is|it's|to|of|at|hit|hits) - {degrees}
        minus {n}
        minus {degrees}
    """,
    "aside": """
        {distance} <descent words>
        {distance} (more|less|longer|shorter|further|fewer|over|under|short_of) [than] (planned|scheduled|the_plan|i_planned|i_had_planned)
        {duration} (more|less|longer|shorter|over|under|short_of) [than] (planned|scheduled|the_plan|i_planned|i_had_planned)
        (burned|burnt|burning) {aside}
        {race} (pace|effort)
        (planned|scheduled|supposed_to_be|supposed_to_do|meant_to_do|supposed_to_run|set_out_to_do|set_out_to_run|set_out_for|meant_to_be|was_meant_to_be|were_meant_to_be|was_supposed_to_be|was_meant_to_do|was_supposed_to_do|was_supposed_to_run|was_meant_to_run|plan_was|plan_said|schedule_said) [(was|\
            were|the|a|for)] {n}
        (output|cadence|vdot|vo2max|vo2_max|watts|power|avg_power|weight|weigh|weighed|\
            suffer_score|tss|training_load|load|relative_effort|stride_length|ctl|atl|form|\
            fitness_score|training_effect|body_battery|hrv|temp|temperature|humidity|aqi|\
            bib) [(of|was|is|about|around|at|says|average)] {n}
        (cadence|vdot|watts|power|weight|weigh|weighed|was_at|hrv) [(of|was|is|about|around|at|\
            average)] {aside}
        {n} (lengths|laps|lanes) [of_the_pool]
        week {n} [(of_the_programme|of_the_plan)] (run|day|session|workout) {n}
        couch (to|2) {distance}
        (z|zone) {n}
        [with] [the] middle {n} [(k|km|miles)] (at|in|@) {kind}
        (under|sub|below) {n} (finally|at_last|for_the_first_time|first_time|baby|woohoo|yes|at_long_last)
        (under|sub|below) {clock} (finally|at_last|for_the_first_time|first_time|at_long_last)
        (first_time|finally|just) (under|sub|below) {n}
        (first_time|finally|just) (under|sub|below) {clock}
        (first_time|finally|just) (under|sub|below) {duration}
        {n} (cadence|vdot|watts|hrv|tss|kcal|calories|gels|gel|kudos|dogs|people|hills|beers|\
            laps_of_the_park|coffees|loops|bottles)
        {aside} (in|of) [(the|my)] (rain|shade|bag|humidity|body_weight)
        (shoes|shoe|pair|trainers|sneakers|vaporflys|pegasus|endorphins|novablasts|clifton|\
            cliftons) [(now|have|has|hit|passed|are|is|at|on|reached|got|just)] [(have|at|on|hit|\
            done|passed|gone_past|over)] {distance} [(in_them|on_them|now)]
        {distance} (on_these_shoes|in_these_shoes|in_my_shoes|on_my_shoes|on_the_shoes|\
            in_the_shoes|on_them|in_them|on_the_clock_in_these|on_the_vaporflys|on_the_pegs)
        (takes_me_to|brings_me_to|that's|thats|makes|makes_it|makes_that|now_at|i'm_at|up_to|\
            total_for_the_week|week_total|weekly_total|weekly_mileage|total_this_week|\
            brings_my_week_to|total) [(now|of|at)] {distance} (for_the_week|this_week|\
            for_the_month|this_month|this_year|for_the_year|in_total|on_the_week|total|week|\
            so_far_this_week)
        (week_total|weekly_total|weekly_mileage|total_this_week|total_for_the_week|week_at|\
            month_total|brings_my_week_to|brings_the_week_to|takes_the_week_to|\
            takes_my_week_to) [(now|stands_at|sits_at|of|at|is|to)] {distance}
        {distance} (in_total_since|total_since|altogether_since|so_far_since|since|for_the_week|total_for_the_week|week_total|for_the_month|this_year|\
            year_to_date|ytd|so_far_this_week|on_the_week|in_total_this_week|this_month|\
            total_this_week)
        (planned|scheduled|plan_said|plan_was|was_supposed_to_be|supposed_to_be|meant_to_be|\
            set_out_to_do|set_out_to_run|set_out_for|instead_of|rather_than|not_the|plan_had|supposed_to_run|supposed_to_do|\
            was_meant_to_be|meant_to_do|was_meant_to_do|was_down_for|was_planned|of_the_planned|\
            out_of_the_planned|target_was|schedule_said|should_have_been|was_going_to_do|\
            wanted_to_do|wanted) [(the|a|for)] {distance}
        (planned|scheduled|plan_said|plan_was|was_supposed_to_be|supposed_to_be|meant_to_be|\
            instead_of|rather_than|not_the|plan_had|was_planned|of_the_planned|target_was|\
            schedule_said|should_have_been|was_meant_to_be) [(the|a|for)] {duration}
        {reps} (planned|was_planned|on_the_plan|scheduled)
        (walked|walking|jogged|jogging) [the] (last|final|first) {distance} [(of|in)]
        (incline|gradient|inclination|incline_at|incline_of) {n}
        (last|first|final) {n} (were|was|felt|hurt|got|went|nearly)
        {aside} (incline|gradient|grade|inclination)
        (of|out_of) (the|my|a) {n} (planned|scheduled|prescribed|on_the_plan|i_had_planned)
        (of|out_of) (the|my|a) (planned|scheduled|prescribed) {n}
        [(avg|average|averaging|averaged)] {clock} (for|on|in|during|across) [(the|all|all_the|my|each)] (reps|rep|\
            intervals|efforts|repeats|fast_bits|work_bits)
        [(avg|average|averaging|averaged)] {pace} (for|on|in|during|across) [(the|all|all_the|my|each)] (reps|rep|\
            intervals|efforts|repeats|fast_bits|work_bits)
        (splits|split) [(were|was|of|:)] {clocks}
        (splits|split) [(were|was|of|:)] {clock}
        (splits|split) [(were|was|of|:)] {clock} [(,|and|then)] {clock}
        {distance} (planned|was_planned|on_the_plan|was_on_the_plan|scheduled|on_the_schedule|\
            was_scheduled|was_the_plan)
        (last|final|first|second|best|fastest|quickest|slowest|one) (k|km|mile|lap|rep) [(in|was|\
            at|with|of)] [(hr|heart_rate)] [(of|at|was)] {clock}
        (last|final|first|second|third|one) (k|km|mile|lap|rep) [(in|was|at|with|of)] {hr}
        (last|final|first|second|third|one) (k|km|mile|lap|rep) [(in|was|at|with|of)] {max_hr}
        (last|final|first|second|third|one) (k|km|mile|lap|rep) [(in|was|at|with|of)] {pace}
        (last|final|first) {n} [(k|km|miles)] (at|in|@|around|avg|averaging) {clock}
        (last|final|first) {n} [(k|km|miles)] (at|in|@|around|avg|averaging) {pace}
        (last|final|first) {distance} (at|in|@|around|avg|averaging) {pace}
        (last|final|first|one) {distance} [(in|was|at|with|of)] {hr}
        {hr} (on_the_last_lap|in_the_last_lap|on_the_last_rep|on_the_last_hill|at_the_end|\
            in_the_last_k|in_the_last_km|on_the_last_mile|by_the_end)
        {n} (on_the_last_lap|in_the_last_lap|on_the_last_rep|bpm_at_the_end)
        (pb|pr|sb) (by|of) {duration}
        <heart> [(was|is|seemed|felt|stayed|a|bit|went)] [(way|a_bit|very|really|so|too|pretty|\
            quite|a|bit)] [(too|bit)] (high|low|elevated|ok|fine|up|down|sky_high|\
            all_over_the_place|through_the_roof)
        {duration} (faster|slower|quicker) [than]
        (faster|slower|quicker) by {duration}
    """,
    "year": """
        (since|back_in) {n}
    """,
    "share": """
        {n} (of|out_of) [(the|my|a)] [(planned|scheduled)] {n}
    """,
    "and a half": """
        {n} and_a_half {u}
        an {u} and_a_half
        a {u} and_a_half
        {u} and_a_half
        {n} {u} and_a_half
    """,
    "number and a half": """
        {n} and_a_half
    """,
    "pool lengths": """
        {n} (lengths|laps|lanes|widths) (of|in) [(a|the|my|our)] {n} {u}
    """,
    "marker": """
        (at|around|by|after|until|to|from) {u} {n}
    """,
    "part of": """
        {n} (of|out_of) [(the|my|a)] [(planned|scheduled)] {n} {u}
    """,
    "more unit": """
        {n} (more|extra|full|whole|short|good|odd) {u}
    """,
    "half unit": """
        half an {u}
        half a {u}
        half {u}
    """,
    "quarter unit": """
        quarter of an {u}
        a quarter of an {u}
    """,
    "three quarters unit": """
        three quarters of an {u}
        3 quarters of an {u}
    """,
    "hour and more": """
        [(an|a)] (hour|hr) and {n}
    """,
    "one hour": """
        an (hours|hour's)
        an (hour|hr)
        a (hour|hr)
        a full (hour|hr)
    """,
    "pace": """
        {clock} [(min|mins|minutes)] [(/|per|a|each|an|min|mins)] {u}
        {clock} (/|per|a|each) [1] {u}
        {clock} (min|minute) (/|per) {u}
        {clock} (min|minute) {u}
        {n} [(min|mins|minutes)] (/|per|a) {u}
        {n} minute {u}
        {n} (min|mins) {u}
        (pace|average_pace|ave_pace|avg_pace|@) [(of|was|around|about|at|:|average)] {clock}
        {clock} (pace|average_pace|avg_pace|ave_pace|average|pacing|pace_average|avg)
        (averaging|averaged|average|avg) [(about|around|at)] {clock}
        {clock} s pace
        {n} (pace|average_pace|avg_pace|pacing)
    """,
    "time am": """
        {n} am
        {clock} am
        {n} in_the_morning
        {clock} in_the_morning
        {n} o'clock in_the_morning
    """,
    "time pm": """
        {n} pm
        {clock} pm
        {n} in_the_evening
        {clock} in_the_evening
        {n} (at_night|tonight)
        {clock} at_night
        {n} in_the_afternoon
    """,
    "time": """
        {n} (o'clock|oclock)
    """,
    "half past": """
        half past {n}
        half {n}
    """,
    "quarter past": """
        quarter past {n}
        a quarter past {n}
    """,
    "quarter to": """
        quarter to {n}
        a quarter to {n}
    """,
    "minutes past": """
        {n} past {n}
    """,
    "minutes to": """
        {n} to {n}
    """,
}
